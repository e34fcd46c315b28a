// MadeUp.h - made-up people and sources for the tests of pages and windows.
#pragma once

#include "base/Clock.h"
#include "pages/Questions.h"

#include <QHash>

namespace guildhall::madeup {

/// 20 November 2026, 2:32pm in London: the moment of every test.
[[nodiscard]] QDateTime now();
[[nodiscard]] QDateTime at(const char* iso);

/// Maryam Okafor: four records that agree and disagree, two repairs, a bulky waste collection, a
/// complaint, four accounts, contacts and an answer to a survey.
[[nodiscard]] CustomerRecords maryam();
/// One person whose every text is an attack on the screen.
[[nodiscard]] CustomerRecords hostile();
[[nodiscard]] CustomerRecords owen();
/// Someone with so many events.
[[nodiscard]] CustomerRecords longStory(int events);
[[nodiscard]] QList<SourceState> sources();

/// Answers questions from values, at once or when told to.
class Council
{
public:
    Council();

    void add(const CustomerRecords& customer);
    [[nodiscard]] Questions questions();

    QHash<CustomerId, CustomerRecords> customers;
    QList<SourceState> states = madeup::sources();
    OutboxCounts outbox { 2, 0, 0, {} };
    QList<OutboxEntry> posted;
    std::optional<Error> trouble; ///< every customer's page answers this instead
    bool silent = false; ///< customers' pages never answer
    QStringList settled; ///< questions that were written down
    QStringList reasons;
    QList<CustomerId> opened;
    int readAgain = 0;

private:
    [[nodiscard]] Async<CustomerRecords> read(CustomerId id) const;

    QPromise<Result<CustomerRecords>> m_never;
};

}
