#include "pages/TimelineFilter.h"

#include <algorithm>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;
    using What = TimelineEvent::What;
    using Kind = TimelineFilter::Kind;

    /// Of what was written here and waits or is sent: by its kind in the outbox.
    Kind kindOfPosted(const QString& kind)
    {
        if (kind == u"request"_s || kind == u"update"_s)
            return Kind::Requests;
        if (kind == u"complaint"_s || kind == u"compliment"_s)
            return Kind::Complaints;
        if (kind == u"contact"_s || kind == u"note"_s)
            return Kind::Contacts;
        return Kind::Everything;
    }

    Kind kindOf(const TimelineEvent& event)
    {
        switch (event.what) {
        case What::Contact:
        case What::SurveyAnswer:
            return Kind::Contacts;
        case What::RequestReported:
        case What::RequestUpdate:
        case What::RequestClosed:
            return Kind::Requests;
        case What::ComplaintReceived:
        case What::ComplaintAcknowledged:
        case What::ComplaintUpdate:
        case What::ComplaintAnswered:
            return Kind::Complaints;
        case What::AccountLine:
            return Kind::Money;
        case What::WaitsToBeSent:
        case What::SentNotShown:
        case What::NeedsPerson:
            return kindOfPosted(event.subject);
        }
        return Kind::Everything;
    }

}

TimelineFilter::TimelineFilter(TimelineModel& timeline, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_timeline(timeline)
{
    setSourceModel(&timeline);
}

void TimelineFilter::setKind(Kind kind)
{
    m_kind = kind;
    invalidateFilter();
}

void TimelineFilter::setWords(const QString& words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool TimelineFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const TimelineEvent& event = m_timeline.rows().at(row);
    if (m_kind != Kind::Everything && kindOf(event) != m_kind)
        return false;
    // As the line reads, and what of the event it leaves out.
    const QModelIndex line = m_timeline.index(row);
    return std::ranges::all_of(m_words, [&](const QString& word) {
        const auto has
            = [&word](QStringView text) { return text.contains(word, Qt::CaseInsensitive); };
        return has(event.text) || has(event.subject) || has(event.detail) || has(event.reference)
            || has(line.data(TitleRole).toString()) || has(line.data(DetailRole).toString());
    });
}

}
