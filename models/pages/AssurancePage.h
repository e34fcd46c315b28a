// AssurancePage.h - who looked at what and why, and how good the data is; itself written into the
// audit trail.
#pragma once

#include "base/Clock.h"
#include "base/Newest.h"
#include "pages/SourcesPage.h"
#include "reports/AssuranceReport.h"

#include <QObject>

#include <functional>
#include <optional>

namespace guildhall {

/// What the page asks of the rooms below. `noted` comes first: nothing is read before it is
/// written down.
struct AssuranceQuestions
{
    std::function<Async<qint64>(const QString& why)> noted;
    std::function<Async<QList<AuditEntry>>(const AuditQuestion&)> entries;
    std::function<Async<QHash<CustomerId, QList<QDateTime>>>(const QList<CustomerId>&)> contacts;
    std::function<Async<QList<Fact>>(const QDateTime& since)> logged; ///< contacts logged here
    std::function<Async<StaffHomes>()> homes; ///< empty where no file of them is configured
    std::function<Async<qint64>(qint64 after,
                                std::function<void(const HeldRecord&, CustomerId)> take)>
        people; ///< `take` is called in another thread
    std::function<Async<qint64>(qint64 after, std::shared_ptr<QualityBuilder>)> items;
};

class AssurancePage final : public QObject
{
    Q_OBJECT

public:
    enum class State { NotRead, Reading, Failed, Shown };

    AssurancePage(AssuranceQuestions questions,
                  const Clock& clock,
                  const SourcesPage& sources,
                  QObject* parent = nullptr);

    /// For FeedbackReader and ReviewPage: what the backlog is made of.
    void show(const guildhall::FeedbackFile& feedback);
    void takeFacts(const guildhall::DeskFactsFile& facts);
    void nameStaff(const StaffId& who, const QString& name);

    /// Somebody opens the screen, or asks for another period: written down, then read.
    void read(int days);
    void retell();

    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] const Report& report() const { return m_report; }
    [[nodiscard]] bool isSettled() const
    {
        return m_state != State::Reading && !m_counting.isBusy();
    }

Q_SIGNALS:
    void changed();

private:
    void readEntries(int asked);
    void readContacts(int asked);
    void readLogged(int asked);
    void readHomes(int asked);
    void readPeople(int asked, qint64 after);
    void readItems(int asked, qint64 after);
    void count();
    void fail(const Error& error);
    /// Takes the value for what was asked last; says whether it was that.
    template <class T>
    [[nodiscard]] bool isGood(int asked, const Result<T>& answer);

    AssuranceQuestions m_questions;
    const Clock& m_clock;
    const SourcesPage& m_sources;
    AssuranceMaterial m_material;
    std::shared_ptr<QualityBuilder> m_quality;
    std::shared_ptr<StaffHomes> m_homes;
    int m_days = 30;
    int m_asked = 0;
    State m_state = State::NotRead;
    std::optional<Error> m_error;
    Report m_report;
    Newest<Report> m_counting { this };
};

}
