// TransferDesk.h - a contact is handed over in writing: to whom, why, and what the caller was told.
#pragma once

#include "desk/doing/Doing.h"

namespace guildhall {

/// The handover stands in the contact, whose outcome is passed on from then; a team of the council
/// finds it among its work as a fact of kind "handover" whose subject is the contact: team, why,
/// said, state (open, taken).
class TransferDesk final : public QObject
{
    Q_OBJECT

public:
    enum class Wanted { Team, Why, Said };

    explicit TransferDesk(Doing doing, QObject* parent = nullptr);

    void takeUp() { m_forms.takeUp(); }
    /// For the contact in hand, as it was left; false when there is none.
    bool begin();
    [[nodiscard]] bool isOpen() const { return m_forms.isOpen(); }
    [[nodiscard]] const Handover& form() const { return m_form; }
    [[nodiscard]] const Teams& teams() const { return m_doing.teams; }
    [[nodiscard]] QList<Wanted> missing() const;

    void setTeam(const QString& team);
    void setWhy(const QString& why);
    void setSaid(const QString& said);
    void giveUp();
    /// Invalid while something is missing, Conflict when another contact is in hand by now.
    [[nodiscard]] Async<Posted> submit();
    /// Somebody of the team has taken it up.
    [[nodiscard]] Async<Posted> take(const Fact& handover);

Q_SIGNALS:
    void changed();

private:
    void edited();

    const Doing m_doing;
    KeptForms m_forms;
    Handover m_form;
};

}
