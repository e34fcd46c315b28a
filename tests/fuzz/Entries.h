// Entries.h - where bytes from outside come in: what is fuzzed. Each takes any bytes and must come
// back, without a crash, a leak or a hang.
#pragma once

#include <QByteArray>

#include <array>

namespace guildhall::fuzz {

void csv(const QByteArray& bytes);
void mapping(const QByteArray& bytes);
void odata(const QByteArray& bytes);
void open311Json(const QByteArray& bytes);
void open311Xml(const QByteArray& bytes);
void soap(const QByteArray& bytes);
void profile(const QByteArray& bytes);

struct Entry
{
    const char* name; ///< of its folder in the corpus
    void (*run)(const QByteArray&);
};

inline constexpr std::array Entries {
    Entry { "csv", csv },
    Entry { "mapping", mapping },
    Entry { "odata", odata },
    Entry { "open311_json", open311Json },
    Entry { "open311_xml", open311Xml },
    Entry { "soap", soap },
    Entry { "profile", profile },
};

}
