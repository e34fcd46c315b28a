// ComplaintsRig.h - a whole window with complaints, over made-up people and a real store in which
// what is done is kept.
#pragma once

#include "MadeUp.h"
#include "Shipped.h"
#include "StoreFixture.h"
#include "desk/complaints/ComplaintDesk.h"
#include "pages/complaints/ComplaintsPage.h"
#include "store/DraftBook.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QTest>

namespace guildhall {

/// `house` is open already; who works at one desk after the other shares it.
struct ComplaintsRig
{
    ComplaintsRig(Theme& look, House& house, const QString& who, Role role)
        : theme(look)
        , store(house)
        , session({ StaffId(who), who, role, madeup::now(), Session::Origin::Demo })
    {
        store.clock.set(clock.now());
        QObject::connect(
            store.store.get(), &Store::changed, &complaints, &ComplaintsPage::readAgain);
        complaints.read();
    }

    ComplaintQuestions asked()
    {
        return { .open =
                     [this](CustomerId id) {
                         opened.append(id);
                         return questions.open(id);
                     },
                 .reveal = [](CustomerId, const QString&) { return ready<qint64>(1); },
                 .keep = [this](Draft draft) { return drafts.keep(std::move(draft)); },
                 .discard = [this](EntryId id) { return drafts.discard(std::move(id)); },
                 .drafts = [this](StaffId staff) { return drafts.of(std::move(staff)); },
                 .mask = [this](CustomerId, FieldClass field) { return mask(field); },
                 .carries = [this](const QString& way) { return !closedWays.contains(way); } };
    }

    /// Logs a complaint. Its case once the lists have it; empty: that took too long.
    QString logged(CustomerId of, const QString& service, const QString& text)
    {
        constexpr int Patience = 30'000;
        ComplaintInput input;
        input.customer = of;
        input.chosen = ComplaintInput::Chosen::Complaint;
        input.service = service;
        input.text = text;
        const auto logged = complaints.log(input);
        const auto isListed
            = [&] { return logged.isFinished() && !complaints.casesOf(of).isEmpty(); };
        return QTest::qWaitFor(isListed, Patience) ? complaints.casesOf(of).constFirst()
                                                   : QString();
    }

    Pages pages()
    {
        Pages all { search, customer, sources, status };
        all.complaints = &complaints;
        return all;
    }

    Theme& theme;
    House& store;
    Session session;
    FixedClock clock { madeup::now() };
    madeup::Council council;
    Questions questions = council.questions();
    QStringList closedWays; ///< of letters, that nothing here carries
    QList<CustomerId> opened; ///< whose cases were looked at, as the audit has it
    Language language;
    Masking mask = maskingOf(session);
    SearchPage search { questions, mask };
    SourcesPage sources { questions, clock };
    CustomerPage customer { questions, clock, sources, mask };
    StatusPage status { questions, clock };
    FactBook facts { *store.store };
    OutboxBook outbox { *store.store };
    DraftBook drafts { *store.store };
    WorkingDays days = shipped::days(QStringLiteral("E"));
    LetterBook letters = *LetterBook::read(QStringLiteral(GUILDHALL_SOURCE_DIR)
                                           + QStringLiteral("/resources/letters"));
    ComplaintDesk desk { facts,  outbox,  *store.file, shipped::rules(),
                         days,   letters, clock,       SourceId(QStringLiteral("complaints")),
                         session };
    ComplaintsPage complaints { desk, asked(), clock };
    MainWindow window { pages(), theme, language, clock, session };
};

}
