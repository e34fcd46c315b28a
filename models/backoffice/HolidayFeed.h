// HolidayFeed.h - asks for the bank holidays, in the format of
// https://www.gov.uk/bank-holidays.json.
#pragma once

#include "backoffice/CouncilConfiguration.h"
#include "backoffice/HttpClient.h"

namespace guildhall {

/// Lives in one thread with an event loop and is asked there.
class HolidayFeed final : public QObject
{
    Q_OBJECT

public:
    explicit HolidayFeed(const HolidaySource& source, QObject* parent = nullptr);

    /// What the feed answers, not looked into. Errors: those of HttpClient, and of the status.
    [[nodiscard]] Async<QByteArray> fetch();

private:
    const QUrl m_url;
    HttpClient m_http;
};

}
