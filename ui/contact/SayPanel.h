// SayPanel.h - what to say about the reason at hand; what must not be missed stands first.
#pragma once

#include "desk/Articles.h"
#include "desk/ContactDesk.h"

#include <QWidget>

class QVBoxLayout;

namespace guildhall {

class SayPanel final : public QWidget
{
    Q_OBJECT

public:
    SayPanel(ContactDesk& desk, const Articles& articles, QWidget* parent = nullptr);

    void refresh();

private:
    void clear();
    void add(const WhatToSay& say);

    ContactDesk& m_desk;
    const Articles& m_articles;
    QVBoxLayout* m_column;
    QString m_shown; ///< what stands there, so that typing redraws nothing
};

}
