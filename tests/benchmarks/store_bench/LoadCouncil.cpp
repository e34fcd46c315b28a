#include "LoadCouncil.h"

#include "CouncilRecords.h"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <utility>

namespace guildhall {

namespace {

    constexpr std::uint32_t CustomersInPage = 1500;

    /// In the order in which they are loaded.
    template <class Take>
    void eachPage(const council::Council& council, Take take)
    {
        const CouncilRecords maker(council);
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
                page.source = SourceId(QString::fromLatin1(
                    name.system.data(), static_cast<qsizetype>(name.system.size())));
                page.feed = QString::fromLatin1(name.feed.data(),
                                                static_cast<qsizetype>(name.feed.size()));
                page.fetched = QDateTime::currentDateTimeUtc();
                page.records = maker.records(feed, from, std::min(count, from + CustomersInPage));
                page.cursor = QByteArray::number(from);
                take(std::move(page));
            }
        }
    }

}

double loadCouncil(RecordBook& book, const council::Council& council, qint64& records)
{
    double seconds = 0;
    QElapsedTimer timer;
    timer.start();
    if (!answerOf(book.beginFirstLoad()))
        return 0;
    seconds += secondsOf(timer);
    eachPage(council, [&](RecordPage page) {
        records += page.records.size();
        timer.start();
        answerOf(book.apply(std::move(page)));
        seconds += secondsOf(timer);
    });
    const double laidDown = seconds;
    timer.start();
    answerOf(book.finishFirstLoad());
    seconds += secondsOf(timer);
    std::printf("  rows %.1f s, then keys, customers, indexes and search %.1f s\n",
                laidDown,
                seconds - laidDown);
    return seconds;
}

void fillWithCouncil(RecordBook& book, const council::Council& council)
{
    QElapsedTimer timer;
    timer.start();
    if (!answerOf(book.beginFirstLoad()))
        return;
    std::optional<Async<PageOutcome>> taken;
    eachPage(council, [&](RecordPage page) {
        if (taken)
            answerOf(*std::move(taken));
        taken = book.apply(std::move(page));
    });
    if (taken)
        answerOf(*std::move(taken));
    answerOf(book.finishFirstLoad());
    std::printf("%u customers laid down in %.0f s\n",
                static_cast<unsigned>(council.options().customers),
                secondsOf(timer));
    std::fflush(stdout);
}

}
