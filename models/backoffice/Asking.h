// Asking.h - how a profile says that a back office is asked: signing in, requests, pages, changes.
#pragma once

#include "backoffice/Pointer.h"

#include <QMap>
#include <QStringList>
#include <QTimeZone>

#include <chrono>
#include <optional>

namespace guildhall {

struct AuthenticationForm
{
    enum class Kind {
        None,
        Basic,
        Bearer,
        ApiKeyHeader,
        ApiKeyQuery,
        OAuthClient, ///< client credentials (RFC 6749, 4.4)
        OAuthRefresh, ///< a refresh token that stands in the secret (RFC 6749, 6)
        JwtAssertion, ///< RFC 7523, and iCasework's own way of the same
        TascomiHmac,
        WsSecurity ///< user name token in the SOAP header
    };
    enum class Algorithm { HS256, RS256 };
    enum class Password { Text, Digest };
    Kind kind = Kind::None;
    QString name; ///< the user, the header or the parameter, by kind
    /// Each person at this computer has a secret of their own: "<secret>.<account>".
    bool perUser = false;
    QString tokenUrl; ///< relative to the base URL, or whole
    QString client; ///< OAuth: client id; assertion: who says it (iss)
    QString scope;
    QString audience; ///< of an assertion; empty: the token URL
    QString subject;
    Algorithm algorithm = Algorithm::HS256;
    Password password = Password::Text;
};

/// Names in braces - {since}, {until}, {page}, {key}, {keys} and the profile's own values - are
/// filled in, escaped for where they stand.
struct RequestForm
{
    QByteArray method = "GET";
    QString path;
    QMap<QString, QString> query;
    QMap<QString, QString> headers;
    QString body;
    QByteArray contentType;
};

/// How an answer is written and where its rows are.
struct AnswerForm
{
    enum class Written { Json, Xml, Soap };
    Written written = Written::Json;
    Pointer items;
    QList<int> noneStatuses; ///< say that there are no rows: 202 of Tascomi
    bool emptyIsNone = false; ///< an answer without a body has no rows
    std::optional<Pointer> failure; ///< when something stands here, the answer is no answer
};

struct PagingForm
{
    enum class Kind { None, Cursor, Page, Offset, Link, LinkHeader };
    Kind kind = Kind::None;
    QString parameter;
    QByteArray header; ///< carries the token instead of `parameter`
    Pointer next;
    QByteArray nextHeader; ///< names the token instead of `next`
    int size = 0;
    int first = 1;
    QByteArray totalHeader; ///< with `perPageHeader`: how many rows there are in all
    QByteArray perPageHeader;
    std::optional<Pointer> pages; ///< how many pages there are in all
};

struct DeltaForm
{
    enum class Kind {
        None, ///< every pull fetches all
        Watermark, ///< what changed since
        Window, ///< what changed between two times, at most `span` at once
        TrackChanges ///< OData: the answer ends with a link to what changes after it
    };
    enum class Format { Iso, IsoSeconds, EpochMilliseconds, EpochSeconds, Pattern };
    Kind kind = Kind::None;
    QString parameter; ///< empty: {since} stands elsewhere in the request
    QString until;
    QString value = QStringLiteral("{since}"); ///< "modifiedon ge {since}"
    Format format = Format::Iso;
    QString pattern; ///< of Qt: "yyyy-MM-dd HH:mm:ss"
    QTimeZone zone = QTimeZone::utc();
    bool wholeDays = false; ///< the pattern has no time
    std::chrono::seconds overlap { 300 };
    std::optional<Pointer> asAt;
    std::chrono::seconds span { 0 };
    std::chrono::seconds firstSpan { 0 };
    qint64 mostRows = 0; ///< an answer of so many rows was cut: half the window is asked for
    std::chrono::seconds reconcile { 0 }; ///< how often all is fetched to find what is gone
    QString trackedBy; ///< OData without tracking: filtered by this property

    [[nodiscard]] bool isAll() const { return kind == Kind::None; }
};

/// What a list names is fetched by key afterwards, `batch` keys at a time.
struct FetchForm
{
    Pointer key; ///< in a row of the list
    std::optional<Pointer> id; ///< of the row: what an overlapping pull brings again is not fetched
    int batch = 1;
    QString separator = QStringLiteral(",");
    RequestForm request;
    Pointer items;
};

/// A feed that is not pulled: it is asked about one customer, by what is known of them.
struct LookUpForm
{
    enum class By { SourceKey, NationalInsurance, Uprn, Reference };
    By by = By::SourceKey;
    QString source; ///< whose key or reference it is
    std::chrono::seconds expiry { 900 };
};

}
