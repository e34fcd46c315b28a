#include "pages/LinkReviewPage.h"

#include "domain/text/Fold.h"
#include "domain/text/Identifier.h"
#include "domain/text/Phone.h"
#include "pages/LinkWords.h"
#include "pages/Words.h"

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    /// The second one stands in the form in which the two are compared.
    struct Value
    {
        QString shown;
        QString compared;
    };

    const PersonRecord& personOf(const LinkSide& side)
    {
        return std::get<PersonRecord>(side.record.body);
    }

    Value text(const QString& value)
    {
        return { value, folded(value) };
    }

    Value date(QDate value)
    {
        return { value.isValid() ? Words::date(value) : QString(), value.toString(Qt::ISODate) };
    }

    Value address(const PersonRecord& person)
    {
        if (person.addresses.isEmpty())
            return {};
        const Address& first = person.addresses.first();
        QString shown = first.lines;
        if (!first.postcode.isEmpty())
            shown += (shown.isEmpty() ? u""_s : u", "_s) + first.postcode;
        return text(shown);
    }

    Value phones(const PersonRecord& person)
    {
        QStringList shown;
        for (const QString& number : person.phones)
            shown.append(phoneForPeople(parsePhone(number)));
        shown.sort();
        return { shown.join(u", "_s), shown.join(u',') };
    }

    Value emails(const PersonRecord& person)
    {
        QStringList shown = person.emails;
        shown.sort();
        return { shown.join(u", "_s), shown.join(u',').toLower() };
    }

    Value nationalInsurance(const PersonRecord& person)
    {
        return { person.nationalInsurance,
                 nationalInsuranceText(person.nationalInsurance).left(8) };
    }

    LinkReviewRow::Likeness likeness(const Value& left, const Value& right)
    {
        if (left.shown.isEmpty() || right.shown.isEmpty())
            return LinkReviewRow::Likeness::OneSaysNothing;
        return left.compared == right.compared ? LinkReviewRow::Likeness::Same
                                               : LinkReviewRow::Likeness::Differs;
    }

}

LinkReviewPage::LinkReviewPage(LinkReviewQuestions questions,
                               const Clock& clock,
                               const SourceNames& names,
                               Masking masking,
                               QObject* parent)
    : QObject(parent)
    , m_questions(std::move(questions))
    , m_clock(clock)
    , m_names(names)
    , m_masking(std::move(masking))
{
}

void LinkReviewPage::read()
{
    m_isWatched = true;
    m_queue.ask(m_questions.open(), this, [this](const Result<LinkQueueState>& queue) {
        if (!queue)
            return fail(queue.error());
        m_open = queue->open;
        if (queue->questions.isEmpty()) {
            m_state = State::Empty;
            m_isBusy = false;
            Q_EMIT changed();
            return;
        }
        const LinkQuestion& first = queue->questions.first();
        look(first.left, first.right);
    });
}

/// The pair that somebody is looking at stays until they have decided.
void LinkReviewPage::readAgain(const Changes& changes)
{
    if (!m_isWatched || m_isBusy || (changes.customers.isEmpty() && !changes.everything))
        return;
    if (m_state != State::Asking)
        return read();
    m_queue.ask(m_questions.open(), this, [this](const Result<LinkQueueState>& queue) {
        if (!queue)
            return;
        m_open = queue->open;
        Q_EMIT changed();
    });
}

void LinkReviewPage::retell()
{
    Q_EMIT changed();
}

void LinkReviewPage::look(const RecordName& left, const RecordName& right)
{
    m_isBusy = true;
    m_looked.ask(m_questions.look(left, right), this, [this](const Result<LinkCase>& found) {
        if (!found)
            return fail(found.error());
        m_case = *found;
        m_isBusy = false;
        m_isScoreShown = false;
        m_trouble.clear();
        m_state = State::Asking;
        Q_EMIT changed();
    });
}

void LinkReviewPage::fail(const Error& error)
{
    m_trouble = Words::sentence(error);
    m_isBusy = false;
    if (m_state != State::Asking)
        m_state = State::Failed;
    Q_EMIT changed();
}

void LinkReviewPage::decide(LinkVerdict verdict)
{
    if (!canDecide())
        return;
    const LinkDecision decision
        = decisionAbout({ m_case.left.record.from.source, m_case.left.record.key },
                        { m_case.right.record.from.source, m_case.right.record.key },
                        verdict);
    say(decision);
}

void LinkReviewPage::undo()
{
    if (!canUndo())
        return;
    LinkDecision decision = m_decided.back();
    decision.verdict = LinkVerdict::Withdrawn;
    say(decision);
}

void LinkReviewPage::say(const LinkDecision& decision)
{
    m_isBusy = true;
    m_trouble.clear();
    Q_EMIT changed();
    m_said.ask(m_questions.decide(decision), this, [this, decision](const Result<Done>& kept) {
        if (!kept)
            return fail(kept.error());
        if (decision.verdict == LinkVerdict::Withdrawn) {
            m_decided.pop_back();
            m_did = Did::Undone;
            look(decision.left, decision.right);
            return;
        }
        m_decided.push_back(decision);
        m_last = decision.verdict;
        m_did = Did::Decided;
        read();
    });
}

void LinkReviewPage::showScore()
{
    if (m_state != State::Asking)
        return;
    m_isScoreShown = true;
    Q_EMIT changed();
}

QString LinkReviewPage::score() const
{
    return m_isScoreShown ? tr("The program is %1 sure that they are one person.")
                                .arg(LinkWords::sure(m_case.why.probability))
                          : QString();
}

QString LinkReviewPage::done() const
{
    if (m_did == Did::Undone)
        return tr("The last decision is taken back. Decide about it again.");
    if (m_did == Did::Nothing)
        return {};
    switch (m_last) {
    case LinkVerdict::Same:
        return tr("Kept: the same person. The two are one customer now.");
    case LinkVerdict::NotSame:
        return tr("Kept: not the same person. The two stay apart.");
    default:
        return tr("Kept: not known. You will not be asked again.");
    }
}

QStringList LinkReviewPage::speaksFor() const
{
    return LinkWords::speaksFor(m_case.why);
}

QStringList LinkReviewPage::speaksAgainst() const
{
    return LinkWords::speaksAgainst(m_case.why);
}

QString LinkReviewPage::masked(FieldClass field, const QString& value) const
{
    return value.isEmpty() || m_masking(field).sight == Sight::Open ? value : Words::dots();
}

QString LinkReviewPage::titleOf(const LinkSide& side) const
{
    const QDateTime updated = side.record.from.updated;
    QStringList parts { m_names.of(side.record.from.source) };
    if (!personOf(side).role.isEmpty())
        parts.append(personOf(side).role);
    parts.append(updated.isValid() ? tr("changed there %1").arg(Words::age(updated, m_clock.now()))
                                   : tr("the source gives no date"));
    if (side.records > 1)
        parts.append(tr("with %n other records", nullptr, side.records - 1));
    return parts.join(u" · "_s);
}

QList<LinkReviewRow> LinkReviewPage::rows() const
{
    if (m_state != State::Asking)
        return {};
    const PersonRecord& left = personOf(m_case.left);
    const PersonRecord& right = personOf(m_case.right);
    QList<LinkReviewRow> rows;
    const auto add
        = [&](const QString& name, FieldClass field, const Value& one, const Value& two) {
              if (one.shown.isEmpty() && two.shown.isEmpty())
                  return;
              rows.append(
                  { name, masked(field, one.shown), masked(field, two.shown), likeness(one, two) });
          };
    add(tr("Title"), FieldClass::Name, text(left.title), text(right.title));
    add(tr("First name"), FieldClass::Name, text(left.forename), text(right.forename));
    add(tr("Middle names"), FieldClass::Name, text(left.middleNames), text(right.middleNames));
    add(tr("Surname"), FieldClass::Name, text(left.surname), text(right.surname));
    add(tr("Date of birth"),
        FieldClass::DateOfBirth,
        date(left.dateOfBirth),
        date(right.dateOfBirth));
    add(tr("Address"), FieldClass::Address, address(left), address(right));
    add(tr("Phone"), FieldClass::ContactDetails, phones(left), phones(right));
    add(tr("Email"), FieldClass::ContactDetails, emails(left), emails(right));
    add(tr("National Insurance number"),
        FieldClass::NationalInsurance,
        nationalInsurance(left),
        nationalInsurance(right));
    return rows;
}

}
