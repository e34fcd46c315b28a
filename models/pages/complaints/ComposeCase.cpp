#include "pages/complaints/ComposeCase.h"

#include "base/Clock.h"
#include "letters/CaseLetter.h"
#include "pages/OutboxWords.h"
#include "pages/Words.h"
#include "pages/complaints/CaseForms.h"
#include "pages/complaints/CaseWords.h"
#include "pages/complaints/ComposeClock.h"

#include <algorithm>
#include <tuple>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    struct Composing
    {
        Q_DECLARE_TR_FUNCTIONS(guildhall::ComposeCase)
    };

    QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    QString servicesOf(const ComplaintCase& about)
    {
        QStringList names;
        for (const QString& service : about.services)
            names.append(Words::service(service));
        return names.join(u", "_s);
    }

    CameIn cameIn(const ComplaintCase& about, const RuleBook& rules, const WorkingDays& days)
    {
        const CaseStage& stage = about.stage();
        const bool again = stage.reopened.isValid();
        return { again ? stage.reopened : stage.record.received,
                 about.countsFrom(rules, days),
                 again ? CameIn::How::Reopened : CameIn::How::Received };
    }

    /// The day it came in stays in sight when it has been reopened since.
    void addCame(QList<CaseDetail>& details, const ComplaintCase& about, const CaseContext& context)
    {
        const CameIn came = cameIn(about, context.rules, context.days);
        const auto words = [&came](QDate on) {
            const QString day = Words::locale().toString(on, u"dddd "_s) + Words::date(on);
            return came.on == on && came.countsLater()
                ? Composing::tr("%1, counts from %2")
                      .arg(day,
                           Words::locale().toString(came.countsFrom, u"dddd "_s)
                               + Words::date(came.countsFrom))
                : day;
        };
        const CaseStage& stage = about.stage();
        if (stage.record.received.isValid())
            details.append({ Composing::tr("Came in"), words(stage.record.received) });
        if (stage.reopened.isValid())
            details.append({ Composing::tr("Reopened"), words(stage.reopened) });
    }

    QString customerNameOf(const CustomerRecords& customer)
    {
        return customer.records.isEmpty() ? QString() : addresseeOf(customer).name;
    }

    QList<CaseDetail> detailsOf(const ComplaintCase& about, const CaseContext& context, Sight words)
    {
        QList<CaseDetail> details;
        addCame(details, about, context);
        const auto add = [&details](const QString& name, const QString& value) {
            if (!value.isEmpty())
                details.append({ name, value });
        };
        add(Composing::tr("Handled by"),
            about.handler.isEmpty() ? Composing::tr("nobody yet") : about.handler.text());
        if (about.services.size() > 1)
            add(Composing::tr("Services"),
                about.leadChosen
                    ? Composing::tr("%1 (lead: %2)")
                          .arg(servicesOf(about), Words::service(about.services.first()))
                    : Composing::tr("%1 (no lead chosen)").arg(servicesOf(about)));
        if (!about.waitingFor.isEmpty())
            add(Composing::tr("Waits for"),
                Composing::tr("%1, since %2")
                    .arg(about.waitingFor, Words::date(about.waitingSince)));
        if (about.about != ComplaintCase::About::Service)
            add(CaseWords::about(about.about == ComplaintCase::About::Policy ? u"policy"_s
                                     : about.about == ComplaintCase::About::Councillor
                                     ? u"councillor"_s
                                     : u"other_authority"_s),
                about.aboutWhom);
        if (words == Sight::Hidden)
            return details;
        const CaseStage& stage = about.stage();
        add(Composing::tr("As it is understood"), stage.definition);
        add(Composing::tr("Decision"),
            stage.outcome.isEmpty() ? QString() : CaseWords::outcome(stage.outcome));
        add(Composing::tr("Reasons"), stage.reasons);
        add(Composing::tr("Remedy"), stage.remedy);
        const CaseStage* promising = about.promising();
        add(Composing::tr("Still to be done"), promising ? promising->outstanding : QString());
        if (about.refusal)
            add(Composing::tr("Not accepted because"),
                u"%1. %2"_s.arg(CaseWords::refusal(about.refusal->reason),
                                about.refusal->evidence));
        if (!about.ombudsman.which.isEmpty())
            add(CaseWords::ombudsman(about.ombudsman.which),
                joined({ about.ombudsman.reference,
                         about.ombudsman.finding,
                         about.ombudsman.remedy }));
        add(Composing::tr("Theme"), CaseWords::cause(about.theme));
        add(Composing::tr("Root cause"), CaseWords::cause(about.rootCause));
        add(Composing::tr("Learned"), about.learning);
        return details;
    }

    QString undeliveredOf(const ComplaintCase& about, const CaseFile& file)
    {
        QStringList lines;
        const QList<CaseLetter> letters = about.undelivered();
        for (const CaseLetter& letter : letters) {
            const QString kind = letter.way == "email"_L1 ? u"message"_s : u"letter"_s;
            //: %1 is what became of a letter, %2 how it went out, %3 a day.
            lines.append(Composing::tr("%1 (%2, %3)")
                             .arg(OutboxWords::delivery(
                                      kind, letter.status, CaseWords::letter(letter.letter)),
                                  CaseWords::way(letter.way),
                                  Words::date(letter.statusOn)));
        }
        if (file.heldUp.contains(about.id))
            lines.append(Composing::tr("A letter could not be handed over: look at what waits to "
                                       "be sent."));
        return lines.join(u'\n');
    }

    QString restrictionOf(const ComplaintCase& about, const CaseSurroundings& around)
    {
        const ContactRestriction* held = around.file.restrictionOf(about.customer);
        if (!held)
            return {};
        const QString words = Composing::tr("Contact is restricted: %1. To be reviewed by %2.")
                                  .arg(held->how, Words::date(held->review));
        return held->review < around.context.today
            ? words + u' ' + Composing::tr("The review is overdue.")
            : words;
    }

}

QString nextLetterOf(const ComplaintCase& about)
{
    const QString letter = letterNeeded(about);
    // A letter names who handles the complaint, and an acknowledgement how it is understood (5.6).
    const bool isEarly = about.handler.isEmpty()
        || (letter == "acknowledgement"_L1 && about.stage().definition.isEmpty());
    return isEarly ? QString() : letter;
}

CaseView composeCase(const ComplaintCase& about, const CaseSurroundings& around)
{
    const RuleBook& rules = around.context.rules;
    const Mask words = around.mask(FieldClass::ComplaintText);
    CaseView view;
    view.id = about.id;
    view.called = about.called();
    view.title
        = about.services.isEmpty() ? view.called : u"%1 · %2"_s.arg(view.called, servicesOf(about));
    view.stage = CaseWords::stage(about);
    view.standing = CaseWords::standing(about.standing());
    view.tone = CaseWords::toneOf(about.standing());
    view.customer = about.customer;
    if (around.mask(FieldClass::Name).sight == Sight::Open)
        view.customerName = customerNameOf(around.customer);
    if (words.sight == Sight::Open) {
        view.said = about.text;
        view.sought = about.sought;
    } else {
        view.hidden = Words::whyHidden(FieldClass::ComplaintText, words.reason);
        view.mayAskWhy = words.reason == MaskReason::AskedWhy;
    }
    view.restriction = restrictionOf(about, around);
    view.undelivered = undeliveredOf(about, around.file);
    if (around.file.unsent.contains(about.id))
        view.unsent = Composing::tr("Saved on this computer, will be sent when the connection is "
                                    "back.");
    view.details = detailsOf(about, around.context, words.sight);
    const auto clocks = clocksOf(about, around.customer, rules, around.context.days, around.now);
    for (const CaseClock& clock : clocks)
        view.clocks.append(clockView(clock, around.code, around.now));
    view.actions = actionsOf(about, around.context, around.code);
    view.nextLetter = nextLetterOf(about);
    if (!view.nextLetter.isEmpty()) {
        view.nextLabel = CaseWords::toSend(view.nextLetter);
    } else if (const auto next = nextStepOf(about)) {
        view.nextAction = caseWord(*next);
        view.nextLabel = CaseWords::toDo(*next);
    }
    return view;
}

QList<CaseRow> caseRows(const CaseFile& file,
                        const CustomerRecords& customer,
                        const Mask& words,
                        const LetterBook& letters,
                        const RuleBook& rules,
                        const WorkingDays& days,
                        const QDateTime& now)
{
    QList<CaseRow> rows;
    for (const ComplaintCase* held : file.casesOf(customer.id)) {
        const ComplaintCase& about = *held;
        CaseRow row;
        row.key = about.id;
        row.from = about.from;
        row.mask = words;
        row.called = about.called();
        row.service = servicesOf(about);
        row.stage = CaseWords::stage(about);
        row.standing = CaseWords::standing(about.standing());
        row.tone = CaseWords::toneOf(about.standing());
        row.handler = about.handler.text();
        if (words.sight == Sight::Open)
            row.waitingFor = about.waitingFor;
        row.came = cameIn(about, rules, days);
        row.isOpen = about.isOpen();
        const auto clocks = clocksOf(about, customer, rules, days, now);
        const OmbudsmanCode& code = letters.code(ombudsmanOf(about, letters.council()));
        for (const CaseClock& clock : clocks)
            row.clocks.append(clockView(clock, code, now));
        if (const CaseClock* next = nextOf(clocks)) {
            row.due = QDateTime(next->deadline.due, QTime(23, 59, 59), london()).toUTC();
            row.dueFor = clockName(*next);
        }
        rows.append(row);
    }
    std::ranges::stable_sort(rows, [](const CaseRow& a, const CaseRow& b) {
        return std::tuple(!a.isOpen, !a.due.isValid(), a.due)
            < std::tuple(!b.isOpen, !b.due.isValid(), b.due);
    });
    return rows;
}

QList<CaseItem> caseItems(const CaseFile& file,
                          const RuleBook& rules,
                          const WorkingDays& days,
                          const QDateTime& now)
{
    QList<CaseItem> items;
    items.reserve(file.cases.size());
    for (const ComplaintCase& about : file.cases) {
        CaseItem item;
        item.id = about.id;
        item.called = about.called();
        item.service = about.services.value(0);
        item.serviceName = Words::service(item.service);
        item.stage = CaseWords::stage(about);
        item.standing = CaseWords::standing(about.standing());
        item.tone = CaseWords::toneOf(about.standing());
        item.handler = about.handler.text();
        item.waitingFor = about.waitingFor;
        item.came = cameIn(about, rules, days);
        item.isOpen = about.isOpen();
        item.isUnsent = file.unsent.contains(about.id);
        if (item.isOpen) {
            const auto clocks = clocksOf(about, rules, days, now);
            if (const CaseClock* next = nextOf(clocks)) {
                item.due = next->deadline.due;
                item.dueFor = clockName(*next);
            }
        }
        items.append(item);
    }
    return items;
}

}
