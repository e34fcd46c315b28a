// Profile.h - what a connector profile says, checked: how a back office is reached, paged and
// mapped.
#pragma once

#include "backoffice/Asking.h"
#include "backoffice/Fields.h"
#include "backoffice/Reading.h"
#include "domain/BothLanguages.h"
#include "domain/Details.h"

#include <QMap>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace guildhall {

struct FileForm
{
    enum class Extract { Replace, Append };
    QString name; ///< with * and ?
    Extract extract = Extract::Append;
    char delimiter = ',';
    QStringList optionalColumns;
};

/// "Only rows where this place holds one of these" (none named: where it holds anything).
struct Condition
{
    Pointer from;
    std::vector<std::string> equals;
    bool always = false; ///< every row: a feed of tombstones
};

struct AddressReading
{
    std::optional<Reading> lines;
    std::optional<Reading> postcode;
    std::optional<Reading> uprn;
    std::optional<Reading> full;
};

/// Readings for each element of a list: markers, events or account lines by what it is used for.
struct ListReading
{
    Pointer each;
    Reading first; ///< kind, at, on
    Reading text;
    std::optional<Reading> last; ///< review, amount
};

/// A reference to another system's record: its key, or with an empty source "source:key" in one.
struct SameAsReading
{
    SourceId source;
    Reading key;
};

struct FieldReading
{
    const FieldRule* rule = nullptr;
    Reading reading;
};

/// How one row becomes one record.
struct RecordMapping
{
    RecordKind kind = RecordKind::Person;
    Reading key;
    std::optional<Reading> updated;
    std::optional<Condition> when;
    std::vector<FieldReading> fields;
    std::vector<Reading> phones;
    std::vector<Reading> emails;
    std::vector<AddressReading> addresses;
    std::vector<SameAsReading> sameAs;
    std::optional<ListReading> markers;
    std::vector<std::pair<Reading, Reading>> rowMarkers; ///< kind and text
    std::optional<ListReading> events;
    std::optional<ListReading> lines;
};

/// Why the council may hold a feed, and where: shown in the register of sources and kept to.
struct Governance
{
    BothLanguages owner;
    BothLanguages purpose;
    QString lawfulBasis;
    QString sensitivity;
    QString retention; ///< ISO 8601 duration
    QStringList roles;
};

struct FeedProfile
{
    QString id;
    Governance governance;
    RequestForm request;
    AnswerForm answer;
    PagingForm paging;
    DeltaForm delta;
    std::optional<FetchForm> fetch;
    std::optional<LookUpForm> lookUp;
    FileForm file;
    std::optional<Pointer> entityKey; ///< OData: what names a row, for deleted entries
    std::optional<Condition> deleted;
    std::vector<RecordMapping> records;
    std::vector<Pointer> pointers; ///< every pointer that the mapping asks, by number
};

struct Profile
{
    enum class Kind { Rest, OData, Open311, Soap, CsvDrop, CsvFile };
    SourceId id;
    QString name;
    QString serviceArea;
    Kind kind = Kind::Rest;
    QString assumed; ///< what was assumed where no public interface is described; else empty
    AuthenticationForm authentication;
    QMap<QString, QString> values; ///< what differs from council to council, by name
    QList<Detail> leadsOn; ///< whose value is shown when others say otherwise
    std::vector<FeedProfile> feeds;

    [[nodiscard]] bool isHttp() const { return kind != Kind::CsvDrop && kind != Kind::CsvFile; }

    [[nodiscard]] const FeedProfile* feed(const QString& feedId) const
    {
        for (const FeedProfile& each : feeds) {
            if (each.id == feedId)
                return &each;
        }
        return nullptr;
    }
};

}
