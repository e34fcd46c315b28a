// ContactRig.h - a whole window with contacts under way, over made-up people and books in memory.
#pragma once

#include "MadeUp.h"
#include "desk/Articles.h"
#include "desk/Catalogue.h"
#include "desk/ContactDesk.h"
#include "desk/RequestDesk.h"
#include "desk/doing/BookingDesk.h"
#include "desk/doing/CallBackDesk.h"
#include "desk/doing/ConfirmDesk.h"
#include "desk/doing/DetailsDesk.h"
#include "desk/doing/Doings.h"
#include "desk/doing/MessageDesk.h"
#include "desk/doing/SmallDesk.h"
#include "desk/doing/TransferDesk.h"
#include "pages/CallsPage.h"
#include "pages/FollowUpsPage.h"
#include "pages/MyWorkPage.h"
#include "session/Disclosure.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>

namespace guildhall {

struct ContactRig
{
    explicit ContactRig(Theme& look, ComplaintsPage* page = nullptr)
        : theme(look)
        , cases(page)
    {
        QObject::connect(&customer, &CustomerPage::recordsChanged, &desk, [this] {
            desk.shown(customer.state() == CustomerPage::State::Shown ? customer.held()
                                                                      : CustomerRecords());
        });
        QObject::connect(&desk, &ContactDesk::standingChanged, &customer, [this] {
            customer.judgeAgain(desk.contact().queue);
        });
        questions.facts = [this](CustomerId) { return ready<QList<Fact>>(facts); };
    }

    ContactBooks books()
    {
        return { .post =
                     [this](Posting posting) {
                         posted.append(posting);
                         for (Fact& fact : posting.facts) {
                             fact.who = posting.who;
                             fact.at = clock.now();
                         }
                         facts += posting.facts;
                         drafts.remove(posting.draft);
                         return ready<Posted>(Posted());
                     },
                 .keep =
                     [this](Draft draft) {
                         drafts.insert(draft.id, draft);
                         return ready<EntryId>(draft.id);
                     },
                 .drafts = [this](StaffId) { return ready<QList<Draft>>(drafts.values()); },
                 .facts = [this](CustomerId) { return ready<QList<Fact>>(facts); } };
    }

    FormBooks forms()
    {
        return { .post = books().post,
                 .keep = books().keep,
                 .discard =
                     [this](EntryId id) {
                         drafts.remove(id);
                         return ready<Done>(Done());
                     },
                 .drafts = books().drafts };
    }

    Doing doing()
    {
        return { desk,
                 *teams,
                 forms(),
                 [](QDate day) { return day.dayOfWeek() < 6; },
                 [this](FieldClass field) {
                     return both(roleMask(field),
                                 maskFor(desk.standing(desk.contact().customer), field));
                 },
                 session.staff,
                 clock };
    }

    Theme& theme;
    ComplaintsPage* cases; ///< none: nothing of complaints can be done
    QList<Posting> posted;
    QList<SourceId> takers { SourceId(QStringLiteral("orchard")) }; ///< of changes of details
    QList<QUrl> opened; ///< pages in the browser
    QList<Fact> facts;
    QHash<EntryId, Draft> drafts;
    QHash<QString, QList<SearchHit>> numbers; ///< who holds which
    QHash<QString, QList<HeldRecord>> properties; ///< what is known of them
    FixedClock clock { madeup::now() };
    madeup::Council council;
    Questions questions = council.questions(); ///< pages read it when they ask
    Session session { StaffId(QStringLiteral("jp")),
                      QStringLiteral("J. Patel"),
                      Role::Advisor,
                      madeup::now(),
                      Session::Origin::Demo };
    Language language;
    Masking roleMask = maskingOf(session);
    ContactDesk desk { books(), session.staff, clock };
    SearchPage search { questions, roleMask };
    SourcesPage sources { questions, clock };
    Masking mask = [this](FieldClass field) {
        return both(roleMask(field), maskFor(desk.standing(customer.customer()), field));
    };
    CustomerPage customer { questions, clock, sources, mask };
    StatusPage status { questions, clock };
    CallsPage calls { { [this](const SearchQuestion& question) {
                           SearchAnswer answer;
                           answer.hits = numbers.value(question.text);
                           return ready<SearchAnswer>(answer);
                       },
                        [](const QString&) {
                            return ready<QList<CustomerId>>(QList<CustomerId>());
                        } },
                      clock };
    Result<Catalogue> catalogue
        = Catalogue::read(QStringLiteral(":/guildhall/services/services.json"));
    RequestDesk requests { { [this](Posting posting) {
                                posted.append(posting);
                                drafts.remove(posting.draft);
                                return ready<Posted>(Posted());
                            },
                             [this](Draft draft) {
                                 drafts.insert(draft.id, draft);
                                 return ready<EntryId>(draft.id);
                             },
                             [this](EntryId id) {
                                 drafts.remove(id);
                                 return ready<Done>(Done());
                             },
                             [this](StaffId) { return ready<QList<Draft>>(drafts.values()); },
                             [this](QString uprn) {
                                 return ready<QList<HeldRecord>>(properties.value(uprn));
                             },
                             [](QDate day, int count) { return day.addDays(count); } },
                           *catalogue,
                           session.staff,
                           clock };
    FollowUpsPage followUps { [this](QStringList, QDateTime) { return ready<QList<Fact>>(facts); },
                              session.staff,
                              clock };
    Result<Teams> teams = Teams::read(QStringLiteral(":/guildhall/teams/teams.json"));
    CallBackDesk callBacks { doing() };
    TransferDesk transfers { doing() };
    Result<MessageBook> messageBook
        = MessageBook::read(QStringLiteral(":/guildhall/messages/messages.json"));
    MessageDesk messages { doing(), *messageBook };
    DetailsDesk details {
        doing(),
        { .takes = [this](const SourceId& id, Detail) { return takers.contains(id); },
          .posted = [this](CustomerId) { return ready<QList<OutboxEntry>>(council.posted); } }
    };
    ConfirmDesk confirming {
        doing(),
        { .takes
          = [this](const SourceId& id,
                   Detail detail) { return takers.contains(id) && detail != Detail::Address; },
          .posted = [this](CustomerId) { return ready<QList<OutboxEntry>>(council.posted); },
          .facts = [this](CustomerId) { return ready<QList<Fact>>(facts); },
          .mask =
              [this](CustomerId id, FieldClass field) {
                  return both(roleMask(field), maskFor(desk.standing(id), field));
              } }
    };
    Result<PaymentPages> paymentPages
        = PaymentPages::read(QStringLiteral(":/guildhall/payments/payments.json"));
    SmallDesk small { doing(), *paymentPages, [this](const QUrl& page) {
                         opened.append(page);
                         return true;
                     } };
    AppointmentDesk diary { { books().post,
                              [this](const QStringList& kinds, const QDateTime&) {
                                  QList<Fact> found;
                                  for (const Fact& fact : std::as_const(facts)) {
                                      if (kinds.contains(fact.kind))
                                          found.append(fact);
                                  }
                                  return ready<QList<Fact>>(found);
                              } },
                            { *OpeningHours::read(
                                  QStringLiteral(":/guildhall/reception/opening-hours.json")),
                              [](QDate day) { return day.dayOfWeek() < 6; } },
                            session.staff,
                            clock };
    QList<VisitTime> visits; ///< that Orchard offers
    BookingDesk bookings {
        doing(),
        diary,
        *catalogue,
        [] {
            return Desk { QStringLiteral("s4"), QStringLiteral("4") };
        },
        { .offers
          = [](const SourceId& source) { return source == SourceId(QStringLiteral("orchard")); },
          .times
          = [this](const SourceId&, const QString&) { return ready<QList<VisitTime>>(visits); } }
    };
    Doings doings { callBacks, transfers, messages, details, small, bookings };
    QList<OutboxEntry> entries; ///< of the outbox
    MyWorkPage myWork { { [this] { return ready<QList<Draft>>(drafts.values()); },
                          [this] { return ready<QList<OutboxEntry>>(entries); } },
                        session.staff,
                        clock };
    Result<Articles> articles
        = Articles::read(QStringLiteral(":/guildhall/articles/articles.json"));
    MainWindow window { { search,
                          customer,
                          sources,
                          status,
                          nullptr,
                          &desk,
                          &*catalogue,
                          &*articles,
                          &calls,
                          &requests,
                          &followUps,
                          nullptr,
                          {},
                          &doings,
                          &myWork,
                          cases,
                          &confirming },
                        theme,
                        language,
                        clock,
                        session };
};

}
