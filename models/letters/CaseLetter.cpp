#include "letters/CaseLetter.h"

#include <QLocale>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QString dateWords(QDate day, LetterLanguage language)
    {
        const QLocale locale(language == LetterLanguage::Welsh ? QLocale::Welsh : QLocale::English,
                             QLocale::UnitedKingdom);
        return day.isValid() ? locale.toString(day, u"d MMMM yyyy"_s) : QString();
    }

    bool says(const Marker& marker, const QStringList& words)
    {
        return std::ranges::any_of(words, [&](const QString& word) {
            return marker.text.contains(word, Qt::CaseInsensitive);
        });
    }

    /// The day on which the time to answer is told to the complainant; invalid: this letter does
    /// not speak of it.
    QDate toldOn(const CaseLetterWish& wish, const CaseStage& stage, QDate today)
    {
        if (wish.letter == "acknowledgement"_L1)
            return today;
        return wish.letter == "extension"_L1 ? stage.record.acknowledged : QDate();
    }

    /// The dates that the letter names, as they will be once it has been sent today.
    void addDates(LetterValues& values,
                  const CaseLetterWish& wish,
                  const CaseStage& stage,
                  const RuleBook& rules,
                  const WorkingDays& days,
                  QDate today)
    {
        Complaint then = stage.counted(rules);
        if (wish.letter == "acknowledgement"_L1 && !then.acknowledged.isValid())
            then.acknowledged = today;
        if (wish.letter == "extension"_L1)
            then.extensionDays = stage.extensionAsked;
        if (then.received == stage.reopened)
            values.insert(u"new_clocks"_s, values.value(u"reopened"_s));
        auto clock = ComplaintClock::of(then, rules, days);
        if (!clock)
            return;
        const Deadline* first = clock->acknowledgement();
        if (first && first->countsFrom > first->start.day()) {
            values.insert(u"came_on"_s, dateWords(first->start.day(), wish.language));
            values.insert(u"counts_from"_s, dateWords(first->countsFrom, wish.language));
        }
        // The time may be over by then, as under rules by which the first clocks of a reopened case
        // run on. No letter promises a day that has passed: it says that the council is late, and
        // names the day that it would be had the case come in and been acknowledged on that day
        // (6.3, 6.14). The clock of the case itself stays as it is.
        const QDate told = toldOn(wish, stage, today);
        if (told.isValid() && clock->answer().dueBeforeExtension < told) {
            values.insert(u"late_since"_s,
                          dateWords(clock->answer().dueBeforeExtension, wish.language));
            then.received = told;
            then.acknowledged = told;
            then.answered = {};
            clock = ComplaintClock::of(then, rules, days);
            if (!clock)
                return;
        }
        values.insert(u"due"_s, dateWords(clock->answer().due, wish.language));
        values.insert(u"due_before"_s,
                      dateWords(clock->answer().dueBeforeExtension, wish.language));
        if (clock->answer().extension > 0)
            values.insert(u"extension_days"_s, QString::number(clock->answer().extension));
    }

    /// Several services may answer to both Ombudsmen: each then has its part of the complaint.
    void addOtherOmbudsman(LetterValues& values,
                           const CaseLetterWish& wish,
                           const ComplaintCase& about,
                           const QString& which,
                           const CouncilWords& council)
    {
        QStringList services;
        for (const auto& service : about.services)
            if (council.ombudsmanFor(service) != which)
                services.append(service);
        if (services.isEmpty())
            return;
        const auto other = council.ombudsmen.value(council.ombudsmanFor(services.first()));
        values.insert(u"other_services"_s, services.join(u", "_s));
        values.insert(u"other_ombudsman_name"_s, other.name.in(wish.language));
        values.insert(u"other_ombudsman_phone"_s, other.phone);
        values.insert(u"other_ombudsman_contact"_s, other.contact.join(u'\n'));
    }

    void addDecision(LetterValues& values,
                     const CaseLetterWish& wish,
                     const ComplaintCase& about,
                     const CaseStage& stage,
                     const CouncilWords& council)
    {
        values.insert(u"outcome"_s, council.words.value(stage.outcome).in(wish.language));
        values.insert(u"reasons"_s, stage.reasons);
        values.insert(u"remedy"_s, stage.remedy);
        values.insert(u"went_wrong"_s,
                      stage.outcome == "not_upheld"_L1 ? QString() : stage.outcome);
        values.insert(u"outstanding"_s, stage.outstanding);
        values.insert(u"outstanding_by"_s, dateWords(stage.outstandingBy, wish.language));
        values.insert(u"decider"_s, stage.decider.text());
        const auto* first = about.stageCalled(1);
        if (!first || stage.decider != first->decider)
            values.insert(u"other_decider"_s, stage.decider.text());
    }

    /// To whom it goes that is not for the complaints process, and how they are reached.
    void addSignpost(LetterValues& values,
                     const CaseLetterWish& wish,
                     const ComplaintCase& about,
                     const CouncilWords& council)
    {
        const auto officer = council.monitoringOfficer;
        values.insert(u"passed_on"_s, dateWords(about.passedOn, wish.language));
        switch (about.about) {
        case ComplaintCase::About::Service:
            return;
        case ComplaintCase::About::Policy:
            values.insert(u"policy"_s, about.aboutWhom);
            return;
        case ComplaintCase::About::Councillor:
            values.insert(u"councillor"_s, about.aboutWhom);
            values.insert(u"officer_name"_s, officer.name.in(wish.language));
            values.insert(u"officer_phone"_s, officer.phone);
            values.insert(u"officer_contact"_s, officer.contact.join(u'\n'));
            return;
        case ComplaintCase::About::OtherAuthority:
            break;
        }
        values.insert(u"authority"_s, about.aboutWhom);
        const auto* known = council.authorityIn(about.aboutWhom);
        if (!known) {
            // How they are reached is a gap in the letter, which does not go out before it is
            // filled.
            values.insert(u"authority_unknown"_s, about.aboutWhom);
            return;
        }
        values.insert(u"authority"_s, known->name.in(wish.language));
        values.insert(u"authority_phone"_s, known->phone);
        values.insert(u"authority_contact"_s, known->contact.join(u'\n'));
    }

}

Addressee addresseeOf(const CustomerRecords& customer)
{
    Addressee to;
    for (const auto& held : customer.records) {
        const auto* person = std::get_if<PersonRecord>(&held.body);
        if (!person)
            continue;
        if (to.name.isEmpty() && !person->surname.isEmpty()) {
            QStringList parts { person->title, person->forename, person->surname };
            parts.removeAll(QString());
            to.name = parts.join(u' ');
        }
        if (to.address.lines.isEmpty() && !person->addresses.isEmpty())
            to.address = person->addresses.first();
        if (to.email.isEmpty())
            to.email = person->emails.value(0);
        if (to.phone.isEmpty())
            to.phone = person->phones.value(0);
        for (const auto& marker : person->markers) {
            if (marker.kind == Marker::Kind::Language && says(marker, { u"Welsh"_s, u"Cymraeg"_s }))
                to.language = LetterLanguage::Welsh;
            if (marker.kind == Marker::Kind::ReasonableAdjustment
                && says(marker, { u"large print"_s, u"print bras"_s }))
                to.format = LetterFormat::LargePrint;
        }
    }
    return to;
}

QString ombudsmanOf(const ComplaintCase& about, const CouncilWords& council)
{
    return about.ombudsman.which.isEmpty() ? council.ombudsmanFor(about.services.value(0))
                                           : about.ombudsman.which;
}

Result<LetterDraft> draftCaseLetter(const CaseLetterWish& wish,
                                    const ComplaintCase& about,
                                    const Addressee& to,
                                    const LetterBook& book,
                                    const RuleBook& rules,
                                    const WorkingDays& days,
                                    QDate today)
{
    const auto* letter = book.find(wish.letter, wish.stage);
    const auto* held = about.stageCalled(wish.stage);
    if (!letter || !held)
        return Error { Error::Kind::NotFound, wish.letter };
    const CaseStage& stage = *held;
    const CouncilWords& council = book.council();
    const auto which = ombudsmanOf(about, council);
    const auto ombudsman = council.ombudsmen.value(which);

    LetterValues values {
        { u"name"_s,
          to.name.isEmpty() ? council.words.value(u"no_name"_s).in(wish.language) : to.name },
        { u"reference"_s, about.called() },
        { u"stage"_s, QString::number(wish.stage) },
        { u"received"_s, dateWords(stage.record.received, wish.language) },
        { u"definition"_s, stage.definition },
        { u"sought"_s, stage.sought },
        { u"services"_s, about.services.join(u", "_s) },
        { u"handler"_s, about.handler.text() },
        { u"council_name"_s, council.name.in(wish.language) },
        { u"council_phone"_s, council.phone },
        { u"council_email"_s, council.email },
        { u"ombudsman_name"_s, ombudsman.name.in(wish.language) },
        { u"ombudsman_phone"_s, ombudsman.phone },
        { u"ombudsman_contact"_s, ombudsman.contact.join(u'\n') },
        { u"housing"_s, which == "housing"_L1 ? which : QString() },
        { stage.reopened.isValid() ? u"reopened"_s
              : wish.stage == 1    ? u"first_stage"_s
                                   : u"second_stage"_s,
          stage.reopened.isValid() ? dateWords(stage.reopened, wish.language)
                                   : QString::number(wish.stage) },
        { u"extension_reason"_s, stage.extensionReason },
    };
    addSignpost(values, wish, about, council);
    addOtherOmbudsman(values, wish, about, which, council);
    addDates(values, wish, stage, rules, days, today);
    addDecision(values, wish, about, stage, council);
    if (about.refusal) {
        values.insert(u"refusal_reason"_s,
                      council.words.value(about.refusal->reason).in(wish.language));
        values.insert(u"evidence"_s, about.refusal->evidence);
    }
    if (!wish.surveyToken.isEmpty()) {
        auto link = council.surveyLink;
        link.replace(u"{token}"_s, wish.surveyToken);
        auto words = council.words.value(u"survey"_s).in(wish.language);
        values.insert(u"survey"_s, words.replace(u"{link}"_s, link));
    }
    auto draft = draftLetter(*letter, wish.stage, wish.language, values, council);
    const OmbudsmanCode& code = book.code(which);
    for (auto& one : draft.demands) {
        one.demand.paragraph = code.at(one.demand.paragraph, wish.stage);
        if (OmbudsmanCode::isSectionAlone(one.demand.paragraph))
            draft.note = code.note;
    }
    return draft;
}

QString letterNeeded(const ComplaintCase& about)
{
    if (about.refusal)
        return about.refusal->told.isValid() ? QString() : u"refusal"_s;
    switch (about.standing()) {
    case ComplaintCase::Standing::ToAcknowledge:
        return u"acknowledgement"_s;
    case ComplaintCase::Standing::Open:
        return about.stage().extensionAsked > 0 && !about.stage().extensionTold.isValid()
            ? u"extension"_s
            : QString();
    case ComplaintCase::Standing::Decided:
        return u"answer"_s;
    case ComplaintCase::Standing::PassedOn:
        return about.isToBeSignposted ? u"signpost"_s : QString();
    default:
        return {};
    }
}

}
