// StoreFixture.h - a store in a temporary folder, with people to put into it.
#pragma once

#include "domain/Records.h"
#include "encryption/DatabaseKey.h"
#include "store/CustomerFile.h"
#include "store/CustomerSearch.h"
#include "store/LinkBook.h"
#include "store/RecordBook.h"
#include "store/SourceBook.h"
#include "store/Store.h"
#include "store/Verify.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace guildhall {

using namespace Qt::StringLiterals;

/// Waits for an answer as a test may: without an event loop.
template <class T>
Result<T> wait(Async<T> answer)
{
    answer.waitForFinished();
    if (!answer.isValid() || answer.resultCount() == 0)
        return Error { Error::Kind::Refused, u"no answer"_s };
    return answer.result();
}

inline DatabaseKey keyOf(char letter)
{
    return *DatabaseKey::fromBytes(QByteArray(DatabaseKey::Size, letter));
}

inline QDateTime moment(int day, int hour = 9)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, 0), QTimeZone::utc());
}

inline SourceRecord personRecord(const QString& key, const PersonRecord& person, int day = 1)
{
    return { RecordKind::Person, key, moment(day), false, person };
}

inline PersonRecord named(const QString& forename, const QString& surname)
{
    PersonRecord person;
    person.forename = forename;
    person.surname = surname;
    return person;
}

inline RecordPage
page(const QString& source, QList<SourceRecord> records, const QByteArray& cursor = "1")
{
    return { SourceId(source),   u"people"_s, moment(20),
             std::move(records), cursor,      RecordPage::More::No };
}

/// One opened store with its books. Closing and opening again is a restart.
struct House
{
    explicit House(QString path)
        : folder(std::move(path))
    {
    }

    Result<Opened> open(const DatabaseKey& key = keyOf('k'))
    {
        close();
        store = std::make_unique<Store>(StorePlace { folder }, clock);
        const auto opened = wait(store->open(key));
        if (opened) {
            links = std::make_unique<LinkBook>(*store, rule);
            records = std::make_unique<RecordBook>(*store, *links);
            search = std::make_unique<CustomerSearch>(*store);
            file = std::make_unique<CustomerFile>(*store);
        }
        return opened;
    }

    void close()
    {
        file.reset();
        search.reset();
        records.reset();
        links.reset();
        store.reset();
    }

    PageOutcome put(RecordPage given)
    {
        const auto outcome = wait(records->apply(std::move(given)));
        if (!outcome)
            qWarning("page: %s", qPrintable(outcome.error().detail));
        return outcome ? *outcome : PageOutcome {};
    }

    SearchAnswer find(const QString& text, int limit = 20)
    {
        const auto answer = wait(search->search({ text, limit }));
        if (!answer)
            qWarning("search: %s", qPrintable(answer.error().detail));
        return answer ? *answer : SearchAnswer {};
    }

    QStringList names(const QString& text)
    {
        QStringList found;
        for (const SearchHit& hit : find(text).hits)
            found.append(hit.name);
        return found;
    }

    QString folder;
    FixedClock clock { moment(20) };
    std::shared_ptr<const LinkRule> rule = std::make_shared<IdentifierRule>();
    std::unique_ptr<Store> store;
    std::unique_ptr<LinkBook> links;
    std::unique_ptr<RecordBook> records;
    std::unique_ptr<CustomerSearch> search;
    std::unique_ptr<CustomerFile> file;
};

}
