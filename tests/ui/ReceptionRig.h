// ReceptionRig.h - a whole window with the reception, over facts that are kept in a list.
#pragma once

#include "MadeUp.h"
#include "ui/reception/ReceptionWorkspace.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>

namespace guildhall {

struct ReceptionRig
{
    explicit ReceptionRig(Theme& look)
        : theme(look)
    {
        desk.read();
    }

    ReceptionBooks books()
    {
        return {
            [this](Posting posting) {
                posted.append(posting);
                qint64 sequence = facts.size();
                for (Fact fact : posting.facts) {
                    fact.sequence = ++sequence;
                    if (!fact.at.isValid())
                        fact.at = clock.now();
                    facts.append(fact);
                }
                return ready(Result<Posted>(Posted {}));
            },
            [this](const QStringList& kinds, const QDateTime& since) {
                QList<Fact> found;
                for (const Fact& fact : std::as_const(facts)) {
                    if (kinds.contains(fact.kind) && fact.at >= since)
                        found.append(fact);
                }
                return ready(Result<QList<Fact>>(found));
            },
        };
    }

    Pages pages()
    {
        Pages all { search, customer, sources, status };
        all.reception = &reception;
        return all;
    }

    /// Said at another desk.
    void told(Fact fact, const QDateTime& when)
    {
        fact.at = when;
        fact.sequence = facts.size() + 1;
        facts.append(fact);
        Changes changes;
        changes.facts = true;
        desk.readAgain(changes);
    }

    Theme& theme;
    FixedClock clock { madeup::now() };
    QList<Fact> facts;
    QList<Posting> posted;
    madeup::Council council;
    Questions questions = council.questions();
    Session session { StaffId(QStringLiteral("jp")),
                      QStringLiteral("J. Patel"),
                      Role::Reception,
                      madeup::now(),
                      Session::Origin::Demo };
    Masking mask = maskingOf(session);
    Language language;
    SearchPage search { questions, mask };
    SearchPage checkIn { questions, mask };
    SourcesPage sources { questions, clock };
    CustomerPage customer { questions, clock, sources, mask };
    StatusPage status { questions, clock };
    ReceptionDesk desk {
        books(), { QStringLiteral("s2"), QStringLiteral("2") }, session.staff, clock
    };
    ReceptionPage page { desk, clock };
    Reception reception { page,
                          checkIn,
                          SurveyForm::readAll(QStringLiteral(":/guildhall/survey")),
                          session.staff,
                          [this](Posting posting) { return books().post(std::move(posting)); },
                          [](const QString&) {} };
    MainWindow window { pages(), theme, language, clock, session };
};

}
