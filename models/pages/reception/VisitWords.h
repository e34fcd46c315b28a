// VisitWords.h - reasons, needs and outcomes of visits as people read them.
#pragma once

#include "desk/reception/Ticket.h"

#include <QCoreApplication>
#include <QStringList>

namespace guildhall {

class VisitWords
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::VisitWords)

public:
    /// Codes, in the order in which they are offered.
    [[nodiscard]] static const QStringList& reasons();
    [[nodiscard]] static QString reason(const QString& code);
    [[nodiscard]] static QString need(Need need);
    /// Several, one after the other.
    [[nodiscard]] static QString needs(Needs needs);
    /// What can be done online next time; empty where it cannot.
    [[nodiscard]] static QString online(const QString& reason);
    [[nodiscard]] static QString minutes(int minutes);
};

}
