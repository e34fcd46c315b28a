// StatusStrip.h - the bottom line: what waits to be sent, and as whom one works.
#pragma once

#include "pages/StatusPage.h"
#include "ui/shell/SignedIn.h"

#include <QWidget>

namespace guildhall {

class TextLabel;

class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(StatusPage& page, QWidget* parent = nullptr);

    void setSignedIn(const SignedIn& who);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    StatusPage& m_page;
    SignedIn m_who;
    TextLabel* m_waiting;
    TextLabel* m_role;
};

}
