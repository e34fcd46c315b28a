// CallsPage.h - the calls that ring, and who may be calling: sure ones first, then maybes, then
// nobody we know.
#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "domain/Search.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <optional>

namespace guildhall {

struct CallQuestions
{
    /// A look-up that is in the audit: somebody rings.
    std::function<Async<SearchAnswer>(const SearchQuestion&)> search;
    /// Whose number it is, as advisors have confirmed it (E.164).
    std::function<Async<QList<CustomerId>>(const QString&)> confirmed;
};

struct CallCandidate
{
    enum class How {
        Confirmed, ///< an advisor has confirmed that it is their number
        Only, ///< nobody else holds this number
        Shared, ///< several hold it: one household, or an old number
        NearMiss ///< all but the last figure
    };
    CustomerId customer;
    QString name;
    How how = How::Only;

    [[nodiscard]] bool isSure() const { return how == How::Confirmed || how == How::Only; }
    friend bool operator==(const CallCandidate&, const CallCandidate&) = default;
};

struct RingingCall
{
    enum class Looking { Yes, Done, NoNumber, Failed };
    QString id;
    QString number; ///< E.164 where it is a number; empty: withheld
    QString queue;
    QDateTime since;
    bool isAnswered = false;
    Looking looking = Looking::Yes;
    QList<CallCandidate> candidates; ///< best first

    /// The one customer to open at once; nobody when it is not sure.
    [[nodiscard]] CustomerId sureOne() const;
};

class CallsPage final : public QObject
{
    Q_OBJECT

public:
    CallsPage(CallQuestions questions, const Clock& clock, QObject* parent = nullptr);

    /// The same call told again changes nothing.
    void ring(const QString& id, const QString& number, const QString& queue);
    void answer(const QString& id);
    void hangUp(const QString& id);
    /// It is in hand now.
    void takeOff(const QString& id);
    void setTrouble(const std::optional<Error>& trouble);

    [[nodiscard]] const QList<RingingCall>& calls() const { return m_calls; }
    /// Why the telephone system does not reach this window; nothing when it does or need not.
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();
    void answered(const guildhall::RingingCall& call);
    /// It is known who may be calling.
    void found(const guildhall::RingingCall& call);
    void hungUp(const QString& id);

private:
    [[nodiscard]] RingingCall* find(const QString& id);
    void look(const QString& id, const QString& number);
    void
    take(const QString& id, const QList<CustomerId>& confirmed, const Result<SearchAnswer>& answer);
    void lookNear(const QString& id, const QString& number);
    void settle(const QString& id, RingingCall::Looking looking, QList<CallCandidate> candidates);

    CallQuestions m_questions;
    const Clock& m_clock;
    QList<RingingCall> m_calls;
    std::optional<Error> m_trouble;
};

}

Q_DECLARE_METATYPE(guildhall::RingingCall)
