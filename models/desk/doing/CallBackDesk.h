// CallBackDesk.h - a call-back is arranged: who rings, when, on which number and how safely; and
// whether they got through is said.
#pragma once

#include "desk/doing/Doing.h"
#include "desk/doing/OfferedTimes.h"
#include "domain/CallBack.h"

#include <optional>

namespace guildhall {

/// A call-back that is being arranged.
struct CallBackForm
{
    QString owner; ///< "staff/jp", "team/repairs"
    OfferedTime time;
    QString number;
    std::optional<CallBack::Leave> leave; ///< none: nobody has asked the caller
    QString about;

    friend bool operator==(const CallBackForm&, const CallBackForm&) = default;
};

class CallBackDesk final : public QObject
{
    Q_OBJECT

public:
    enum class Wanted { Number, SafeToRing, Time, About };

    explicit CallBackDesk(Doing doing, QObject* parent = nullptr);

    void takeUp() { m_forms.takeUp(); }
    /// For the contact in hand, as it was left; false when there is none.
    bool begin();
    [[nodiscard]] bool isOpen() const { return m_forms.isOpen(); }
    [[nodiscard]] const CallBackForm& form() const { return m_form; }
    [[nodiscard]] const Teams& teams() const { return m_doing.teams; }
    [[nodiscard]] QString myself() const { return ownerWord(m_doing.staff); }
    /// Within the hours of whoever rings; empty where no calendar could be read.
    [[nodiscard]] QList<OfferedTime> times() const;
    [[nodiscard]] QStringList numbers() const;
    [[nodiscard]] QList<Marker> warnings() const;
    [[nodiscard]] QList<Wanted> missing() const;

    /// Another team has other hours: the time is chosen anew where it does not fit.
    void setOwner(const QString& owner);
    void setTime(const OfferedTime& time);
    void setNumber(const QString& number);
    void setLeave(CallBack::Leave leave);
    void setAbout(const QString& about);
    void giveUp();
    /// Invalid while something is missing. Durable when done, with or without a connection.
    [[nodiscard]] Async<Posted> submit();

    /// Whoever rang says how it went; every desk learns it.
    [[nodiscard]] Async<Posted>
    answer(const CallBack& callBack, CallBack::Result result, const QString& said);
    /// The asker has read how it went.
    [[nodiscard]] Async<Posted> seen(const CallBack& callBack);

Q_SIGNALS:
    void changed();

private:
    void edited();
    [[nodiscard]] Async<Posted> answered(const CallBack& callBack, const QCborMap& body);

    const Doing m_doing;
    KeptForms m_forms;
    CallBackForm m_form;
};

}
