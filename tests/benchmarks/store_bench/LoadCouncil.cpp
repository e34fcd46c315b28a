#include "LoadCouncil.h"

#include "CouncilRecords.h"

#include <cstdio>

namespace guildhall {

namespace {

    constexpr std::uint32_t CustomersInPage = 1500;

}

double loadCouncil(RecordBook& book, const council::Council& council, qint64& records)
{
    const CouncilRecords maker(council);
    double seconds = 0;
    QElapsedTimer timer;
    timer.start();
    if (!answerOf(book.beginFirstLoad()))
        return 0;
    seconds += secondsOf(timer);
    for (const council::Feed feed : { council::Feed::Tenants,
                                      council::Feed::LiablePersons,
                                      council::Feed::Reporters,
                                      council::Feed::Callers,
                                      council::Feed::Complainants,
                                      council::Feed::Repairs,
                                      council::Feed::RentAccounts,
                                      council::Feed::TaxAccounts,
                                      council::Feed::StreetRequests,
                                      council::Feed::Contacts,
                                      council::Feed::Cases }) {
        const council::FeedName& name = council::nameOf(feed);
        const std::uint32_t count = council.options().customers;
        for (std::uint32_t from = 0; from < count; from += CustomersInPage) {
            RecordPage page;
            page.source = SourceId(QString::fromLatin1(name.system.data(),
                                                       static_cast<qsizetype>(name.system.size())));
            page.feed
                = QString::fromLatin1(name.feed.data(), static_cast<qsizetype>(name.feed.size()));
            page.fetched = QDateTime::currentDateTimeUtc();
            page.records = maker.records(feed, from, std::min(count, from + CustomersInPage));
            page.cursor = QByteArray::number(from);
            records += page.records.size();
            timer.start();
            answerOf(book.apply(std::move(page)));
            seconds += secondsOf(timer);
        }
    }
    const double laidDown = seconds;
    timer.start();
    answerOf(book.finishFirstLoad());
    seconds += secondsOf(timer);
    std::printf("  rows %.1f s, then keys, customers, indexes and search %.1f s\n",
                laidDown,
                seconds - laidDown);
    return seconds;
}

}
