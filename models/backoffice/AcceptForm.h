// AcceptForm.h - how a back office takes what is written here: which kinds, in which request, and
// how it keeps one from counting twice.
#pragma once

#include "backoffice/Pointer.h"
#include "domain/Details.h"
#include "domain/Facts.h"
#include "domain/Records.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace guildhall {

/// Texts hold names in braces: {id}, {kind}, {customer}, {person} (key of the customer's record in
/// this source), {person.surname} and the like (as that record says, or their youngest elsewhere),
/// {target}, {version}, {at} and the payload's own; of what stands inside another both names,
/// {to.name}. The texts of a list stand below each other. In `body` a text that is one such name
/// takes the value as it is, and is left out where there is none; so is an object in a list that
/// would lack one. {"choose": [texts], "map", "otherwise"} takes the first text that is not empty,
/// in the source's word.
struct AcceptForm
{
    enum class Does {
        Makes, ///< a record
        Changes, ///< the record that {target} names
        Adds ///< something new to that record, such as its second stage
    };
    enum class Written { Json, Form };

    /// "Have you got it already?", asked before anything is sent twice.
    struct LookUp
    {
        QByteArray method = "GET";
        QString path;
        QMap<QString, QString> query;
        QJsonObject body; ///< empty: none is sent
        Pointer items; ///< a list, or the one that was asked for
        Pointer reference; ///< in an item
        /// How it says no, where that is neither 404 nor an empty list.
        struct No
        {
            int status = 0;
            QByteArray header;
            QString contains;
        };
        std::optional<No> no;
    };

    /// How the source keeps a change from going over what nobody has seen.
    struct Guard
    {
        enum class By {
            Source, ///< it refuses a version that is not the record's
            Looking ///< it knows no such thing: the record is looked at just before
        };
        enum class Written { AsItIs, HttpDate };
        By by = By::Source;
        QByteArray header; ///< If-Match; empty: {version} stands in the body, or nowhere
        Written written = Written::AsItIs;
        std::optional<Pointer> code; ///< beside the statuses 409 and 412
        QStringList codes;
        QString path; ///< where the record stands that it changes
        QMap<QString, QString> query;
        Pointer record; ///< in the answer
        QJsonObject reads; ///< as `body`, of what the record says; empty: as it is written
        std::optional<Pointer> version; ///< in the answer; none: its ETag, or what the record says
    };

    /// For a system that only imports files.
    struct File
    {
        struct Column
        {
            QString name;
            QString text;
        };
        /// What cannot stand in a row: a letter's pages.
        struct Beside
        {
            QString name; ///< of the file
            QString bytes; ///< name of what was written
        };
        /// How the extract names an entry, and what became of it.
        struct Confirmed
        {
            QString feed; ///< whose extracts name what was imported
            QString id; ///< column that holds {id}
            QString reference; ///< column with what the system calls it; empty: nothing
            QString state; ///< column; empty: to be named is to be accepted
            QStringList accepted; ///< words of the state; none: every word but those of `refused`
            QStringList refused;
            std::chrono::hours within { 48 }; ///< unconfirmed for longer, it needs a person
        };
        QString name; ///< with {batch}
        qsizetype rows = 1; ///< entries in one file at most
        QList<Column> columns; ///< {batch} is the file's name
        std::optional<Beside> beside; ///< a file for each entry
        Confirmed confirmed;
    };

    /// "I have taken it, and shall name it later": asked for until it is named.
    struct Token
    {
        Pointer at; ///< in the answer
        QString path; ///< of the question; with {token}
        Pointer reference; ///< in its answer; nothing there: not named yet
    };

    QStringList kinds;
    QStringList services; ///< empty: whatever the service
    QMap<QString, QStringList> where; ///< only what was written with one of these words there
    Does does = Does::Makes;
    QByteArray method = "POST";
    QString path;
    QMap<QString, QString> query;
    QMap<QString, QString> headers;
    Written written = Written::Json;
    QJsonObject body;
    std::optional<Pointer> reference; ///< in the answer; none: the source says no reference
    std::optional<Token> token; ///< where the answer names no reference yet
    std::optional<File> file; ///< nothing is sent: it is written into a folder
    QByteArray idempotencyHeader; ///< empty: the source knows no such thing
    std::optional<LookUp> lookUp;
    Guard guard;
};

using AcceptForms = std::vector<AcceptForm>;

/// The form that takes this, one that names its service before one that takes any, and then the
/// first; null: none.
[[nodiscard]] const AcceptForm* formFor(const AcceptForms& forms, const Outgoing& outgoing);

/// Whether an entry may change this detail there: the form says where its word goes (of a home, its
/// postcode). Another form would take the entry and drop the word.
[[nodiscard]] bool takesDetail(const AcceptForms& forms, Detail detail);

/// What names in braces stand for.
using AcceptValues = QMap<QString, QJsonValue>;

/// `person` is the key of the customer's record there, `called` what they are called.
[[nodiscard]] AcceptValues acceptValues(const Outgoing& outgoing,
                                        const QDateTime& made,
                                        const QString& person,
                                        const PersonRecord& called);

enum class AcceptPlace { Path, Text };
[[nodiscard]] QString
filledText(const QString& text, const AcceptValues& values, AcceptPlace place);
[[nodiscard]] QJsonObject filledBody(const QJsonObject& body, const AcceptValues& values);

/// The source's record in our words: what `body` would have put where it now stands.
[[nodiscard]] QCborMap readBack(const QJsonObject& body, const QJsonObject& record);

/// Our words that `body` puts somewhere as they are, or in the source's word for them.
[[nodiscard]] QStringList wordsIn(const QJsonObject& body);

/// Undefined when nothing stands there.
[[nodiscard]] QJsonValue valueAt(const QJsonValue& root, const Pointer& pointer);

}
