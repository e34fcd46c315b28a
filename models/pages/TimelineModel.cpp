#include "pages/TimelineModel.h"

#include "pages/OutboxWords.h"
#include "pages/UseRole.h"
#include "pages/Words.h"

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    using What = TimelineEvent::What;

    QString joined(const QStringList& parts)
    {
        QStringList some = parts;
        some.removeAll(QString());
        return some.join(u" · "_s);
    }

}

TimelineModel::TimelineModel(const Clock& clock, const SourceNames& names, QObject* parent)
    : KeyedListModel(parent)
    , m_clock(clock)
    , m_names(names)
{
}

void TimelineModel::show(const QList<TimelineEvent>& events)
{
    become(events, [](const TimelineEvent& event) { return event.id; });
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEvent& event = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        //: One event of the timeline, read out: when, what, details, source and age.
        return tr("%1: %2. %3. %4").arg(when(event), title(event), detail(event), source(event));
    case KeyRole:
        return event.id;
    case MayTellRole:
        return event.mask.use == Use::Told;
    case WhenRole:
        return when(event);
    case TitleRole:
        return title(event);
    case DetailRole:
        return detail(event);
    case SideRole:
        return source(event);
    case SignRole:
        return QVariant::fromValue(sign(event));
    case ToneRole:
        return QVariant::fromValue(tone(event));
    case SideToneRole:
        return QVariant::fromValue(Tone::Plain);
    default:
        return {};
    }
}

QString TimelineModel::sentence(const TimelineEvent& event) const
{
    return joined({ when(event), title(event) });
}

QString TimelineModel::when(const TimelineEvent& event) const
{
    const QDateTime now = m_clock.now();
    if (event.precision == TimelineEvent::Precision::Moment)
        return Words::when(event.at, now);
    return Words::day(inLondon(event.at).date(), inLondon(now).date());
}

QString TimelineModel::title(const TimelineEvent& event)
{
    switch (event.what) {
    case What::Contact:
        if (event.subject == "telephone"_L1)
            return tr("Telephone call");
        if (event.subject == "face_to_face"_L1)
            return tr("Visit in person");
        return Words::channel(event.subject);
    case What::RequestReported:
        return event.mask.sight == Sight::Hidden
            ? tr("Request %1 reported").arg(event.reference)
            : tr("Reported: %1 (%2)").arg(event.subject, event.reference);
    case What::RequestUpdate:
    case What::ComplaintUpdate:
        if (event.mask.sight == Sight::Hidden)
            return tr("Update to %1").arg(event.reference);
        //: %1 is a reference such as R-88213, %2 what happened to it in the source's words.
        return tr("%1: %2").arg(event.reference, event.text);
    case What::RequestClosed:
        return tr("Request %1 closed").arg(event.reference);
    case What::ComplaintReceived:
        if (event.text.isEmpty())
            return tr("Complaint %1 received").arg(event.reference);
        //: %2 is a channel such as "Web form" or "Letter".
        return tr("Complaint %1 received: %2").arg(event.reference, Words::channel(event.text));
    case What::ComplaintAcknowledged:
        return tr("Complaint %1 acknowledged").arg(event.reference);
    case What::ComplaintAnswered:
        if (event.text == "upheld"_L1)
            return tr("Complaint %1 answered: upheld").arg(event.reference);
        if (event.text == "partly_upheld"_L1)
            return tr("Complaint %1 answered: partly upheld").arg(event.reference);
        if (event.text == "not_upheld"_L1)
            return tr("Complaint %1 answered: not upheld").arg(event.reference);
        if (event.text == "withdrawn"_L1)
            return tr("Complaint %1 withdrawn").arg(event.reference);
        return tr("Complaint %1 answered").arg(event.reference);
    case What::AccountLine:
        if (event.mask.sight == Sight::Hidden)
            return tr("Entry on the account %1").arg(Words::service(event.subject));
        return tr("%1: %2").arg(Words::service(event.subject), event.text);
    case What::WaitsToBeSent:
        return OutboxWords::title(event.subject, OutboxEntry::State::Waiting);
    case What::SentNotShown:
        return event.text.isEmpty() ? OutboxWords::title(event.subject, OutboxEntry::State::Sent)
                                    : OutboxWords::delivery(event.subject, event.text);
    case What::NeedsPerson:
        return event.text.isEmpty()
            ? OutboxWords::title(event.subject, OutboxEntry::State::NeedsAttention)
            : OutboxWords::delivery(event.subject, event.text);
    case What::SurveyAnswer:
        if (event.text == "very_satisfied"_L1)
            return tr("Survey answer: very satisfied");
        if (event.text == "somewhat_satisfied"_L1)
            return tr("Survey answer: somewhat satisfied");
        if (event.text == "somewhat_dissatisfied"_L1)
            return tr("Survey answer: somewhat dissatisfied");
        if (event.text == "very_dissatisfied"_L1)
            return tr("Survey answer: very dissatisfied");
        return tr("Survey answer");
    }
    return {};
}

QString TimelineModel::detail(const TimelineEvent& event) const
{
    if (event.mask.sight == Sight::Hidden) {
        switch (event.what) {
        case What::AccountLine:
            return Words::whyHidden(FieldClass::Money, event.mask.reason);
        case What::Contact:
        case What::SurveyAnswer:
            return Words::whyHidden(FieldClass::ContactNotes, event.mask.reason);
        default:
            return Words::whyHidden(FieldClass::ComplaintText, event.mask.reason);
        }
    }
    switch (event.what) {
    case What::AccountLine:
        return event.pence == 0
            ? tr("account %1").arg(event.reference)
            : joined({ Words::money(event.pence), tr("account %1").arg(event.reference) });
    case What::Contact:
        return joined({ event.text, event.detail, event.reference });
    case What::WaitsToBeSent:
    case What::SentNotShown:
    case What::NeedsPerson:
        return joined({ event.detail,
                        event.reference,
                        // When its carrier delivered it, or gave it up.
                        event.from.updated == event.at
                            ? QString()
                            : Words::since(event.from.updated, m_clock.now()) });
    case What::RequestReported:
        return joined({ Words::service(event.text), event.detail });
    case What::ComplaintReceived:
        return event.detail.isEmpty() ? event.subject : event.detail;
    case What::SurveyAnswer:
        return event.detail.isEmpty() ? Words::channel(event.subject) : event.detail;
    default:
        return event.subject;
    }
}

Sign TimelineModel::sign(const TimelineEvent& event)
{
    switch (event.what) {
    case What::Contact:
        if (event.subject == "email"_L1)
            return Sign::Email;
        if (event.subject == "face_to_face"_L1)
            return Sign::Person;
        if (event.subject == "letter"_L1)
            return Sign::Letter;
        if (event.subject == "web_chat"_L1 || event.subject == "social"_L1)
            return Sign::Chat;
        return Sign::Phone;
    case What::RequestReported:
        return Sign::Request;
    case What::RequestUpdate:
        return event.urgency == Urgency::None ? Sign::Request : Sign::Alert;
    case What::RequestClosed:
        return Sign::Tick;
    case What::ComplaintReceived:
    case What::ComplaintAcknowledged:
    case What::ComplaintUpdate:
    case What::ComplaintAnswered:
        return Sign::Complaint;
    case What::AccountLine:
        return Sign::Money;
    case What::SurveyAnswer:
        return Sign::Survey;
    case What::WaitsToBeSent:
        return Sign::Clock;
    case What::SentNotShown:
        return event.urgency == Urgency::None ? Sign::Tick : Sign::Alert;
    case What::NeedsPerson:
        return Sign::Alert;
    }
    return Sign::Request;
}

Tone TimelineModel::tone(const TimelineEvent& event)
{
    switch (event.what) {
    case What::Contact:
    case What::RequestClosed:
    case What::ComplaintAnswered:
        return Tone::Green;
    case What::RequestUpdate:
        return event.urgency == Urgency::None ? Tone::Blue : Tone::Amber;
    case What::ComplaintReceived:
    case What::ComplaintAcknowledged:
    case What::ComplaintUpdate:
        return Tone::Red;
    case What::SurveyAnswer:
        return Tone::Violet;
    case What::WaitsToBeSent:
    case What::NeedsPerson:
        return Tone::Amber;
    case What::SentNotShown:
        return event.urgency == Urgency::None ? Tone::Green : Tone::Red;
    default:
        return Tone::Blue;
    }
}

QString TimelineModel::source(const TimelineEvent& event) const
{
    return joined({ m_names.of(event.from.source), Words::age(event.from.fetched, m_clock.now()) });
}

}
