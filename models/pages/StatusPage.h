// StatusPage.h - what waits on this computer to be sent.
#pragma once

#include "base/Clock.h"
#include "base/Latest.h"
#include "domain/Changes.h"
#include "pages/Questions.h"
#include "pages/RowRoles.h"

#include <QObject>

namespace guildhall {

class StatusPage final : public QObject
{
    Q_OBJECT

public:
    StatusPage(const Questions& questions, const Clock& clock, QObject* parent = nullptr);

    void read();
    void readAgain(const Changes& changes);

    [[nodiscard]] bool isSettled() const { return m_settled; }
    /// "2 changes waiting to be sent, the oldest since 2:32pm"
    [[nodiscard]] QString summary() const;
    /// How pressing it is: what waits long, and what needs a person.
    [[nodiscard]] Tone tone() const;
    [[nodiscard]] const OutboxCounts& counts() const { return m_counts; }

Q_SIGNALS:
    void changed();

private:
    const Questions& m_questions;
    const Clock& m_clock;
    Latest<OutboxCounts> m_latest;
    OutboxCounts m_counts;
    bool m_settled = false;
    bool m_failed = false;
};

}
