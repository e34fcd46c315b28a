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
        booked.read();
    }

    RequestBooks requestBooks()
    {
        return { [this](Posting posting) { return books().post(std::move(posting)); },
                 [this](const Draft& draft) {
                     drafts.removeIf([&draft](const Draft& one) { return one.id == draft.id; });
                     drafts.prepend(draft);
                     return ready(Result<EntryId>(draft.id));
                 },
                 [this](const EntryId& id) {
                     drafts.removeIf([&id](const Draft& one) { return one.id == id; });
                     return ready(Outcome(Done {}));
                 },
                 [this](const StaffId&) { return ready(Result<QList<Draft>>(drafts)); },
                 [](const QString&) {
                     return ready(Result<QList<HeldRecord>>(QList<HeldRecord>()));
                 },
                 [](QDate day, int count) { return day.addDays(count); } };
    }

    static OpeningHours hours()
    {
        return *OpeningHours::read(QStringLiteral(":/guildhall/reception/opening-hours.json"));
    }

    ReceptionBooks books()
    {
        return {
            [this](Posting posting) {
                posted.append(posting);
                drafts.removeIf([&posting](const Draft& one) { return one.id == posting.draft; });
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
        changes.facts = { fact.kind };
        desk.readAgain(changes);
        booked.readAgain(changes);
    }

    Theme& theme;
    FixedClock clock { madeup::now() };
    QList<Fact> facts;
    QList<Posting> posted;
    QList<Draft> drafts;
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
    AppointmentDesk booked {
        books(), { hours(), [](QDate day) { return day.dayOfWeek() <= 5; } }, session.staff, clock
    };
    ReceptionPage page { desk, clock };
    AppointmentsPage appointments { booked, desk, clock };
    SummaryPage summary { desk,
                          customer,
                          mask,
                          LetterBook::read(QStringLiteral(":/guildhall/letters"))->council(),
                          clock };
    Result<Catalogue> catalogue
        = Catalogue::read(QStringLiteral(":/guildhall/services/services.json"));
    RequestDesk forms {
        requestBooks(), *catalogue, session.staff, clock, QStringLiteral("visit-form")
    };
    int chimes = 0; ///< heard in the waiting room
    QStringList left; ///< what the audit knows of things that left the program
    Reception reception { page,
                          appointments,
                          checkIn,
                          SurveyForm::readAll({ QStringLiteral(":/guildhall/survey") }),
                          session.staff,
                          [this](Posting posting) {
                              const auto done = books().post(std::move(posting));
                              desk.read();
                              return done;
                          },
                          [](const QString&) {},
                          {},
                          summary,
                          forms,
                          *catalogue,
                          books().facts,
                          [this](CustomerId who, const QString& why) {
                              left.append(why + u' ' + who.text());
                              return ready(Result<qint64>(left.size()));
                          },
                          [this] { ++chimes; } };
    MainWindow window { pages(), theme, language, clock, session };
};

}
