// JsonReading.h - reads a JSON data file and says of the first mistake where it is and what is
// wrong.
#pragma once

#include "base/Error.h"

#include <QDate>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace guildhall {

/// Keeps the first mistake; later ones usually follow from it.
class JsonReading
{
public:
    explicit JsonReading(QString fileName);

    /// A file of at most 4 MB whose outermost value is an object.
    [[nodiscard]] QJsonValue open(const QByteArray& bytes);

    void wrong(const QString& pointer, const QString& what);
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const Error& error() const { return *m_error; }

private:
    QString m_fileName;
    std::optional<Error> m_error;
};

/// One value of the file with its JSON pointer (RFC 6901). What is asked for and is not there, or
/// is of the wrong kind, is noted in the reading and answered with an empty value.
class JsonPlace
{
public:
    JsonPlace(JsonReading& reading, QJsonValue value, QString pointer = {});

    [[nodiscard]] bool has(const QString& key) const;
    [[nodiscard]] JsonPlace at(const QString& key) const;
    [[nodiscard]] QList<JsonPlace> list(const QString& key) const;
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] bool isObject() const { return m_value.isObject(); }

    [[nodiscard]] QString text(const QString& key) const;
    /// As text(), but may be missing or empty.
    [[nodiscard]] QString note(const QString& key) const;
    /// A list of texts, none of them empty.
    [[nodiscard]] QStringList texts(const QString& key) const;
    [[nodiscard]] int whole(const QString& key, int least, int most) const;
    [[nodiscard]] QDate date(const QString& key) const;
    /// As date(), but may be missing: an invalid date.
    [[nodiscard]] QDate dateIfAny(const QString& key) const;
    [[nodiscard]] bool flag(const QString& key) const;
    /// The index of the text among `words`.
    [[nodiscard]] int oneOf(const QString& key, const QStringList& words) const;

    /// A misspelt key in a rule would be a rule that does not hold: no other keys than these.
    void only(const QStringList& allowed) const;
    void wrong(const QString& what) const;
    void wrong(const QString& key, const QString& what) const;

private:
    [[nodiscard]] QString below(const QString& key) const;

    JsonReading* m_reading;
    QJsonValue m_value;
    QString m_pointer;
};

}
