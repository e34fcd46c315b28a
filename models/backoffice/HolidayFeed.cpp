#include "backoffice/HolidayFeed.h"

#include "backoffice/SignedInClient.h"

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    /// The whole feed is some 40 KB.
    HttpLimits limits()
    {
        HttpLimits limits;
        limits.whole = std::chrono::seconds(60);
        limits.body = qint64 { 1 } << 20;
        return limits;
    }

}

HolidayFeed::HolidayFeed(const HolidaySource& source, QObject* parent)
    : QObject(parent)
    , m_url(source.url)
    , m_http(limits())
{
    m_http.trust(source.authorities);
}

Async<QByteArray> HolidayFeed::fetch()
{
    HttpRequest request;
    request.url = m_url;
    request.headers = { { "Accept", "application/json" } };
    return continued<QByteArray>(
        m_http.send(request), [](const Result<HttpAnswer>& answer) -> Result<QByteArray> {
            if (!answer)
                return answer.error();
            if (answer->status != 200)
                return Error { errorKindOf(answer->status), u"HTTP %1"_s.arg(answer->status) };
            return answer->body;
        });
}

}
