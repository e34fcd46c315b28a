// StatusPage.h - what waits on this computer to be sent.
#pragma once

#include "base/Latest.h"
#include "domain/Changes.h"
#include "pages/Questions.h"

#include <QObject>

namespace guildhall {

class StatusPage final : public QObject
{
    Q_OBJECT

public:
    explicit StatusPage(const Questions& questions, QObject* parent = nullptr);

    void read();
    void readAgain(const Changes& changes);

    [[nodiscard]] bool isSettled() const { return m_settled; }
    /// "2 changes waiting to be sent"; "Everything is sent"
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void changed();

private:
    const Questions& m_questions;
    Latest<int> m_latest;
    int m_waiting = 0;
    bool m_settled = false;
    bool m_failed = false;
};

}
