#include "pages/TimelineFilter.h"

#include <algorithm>

namespace guildhall {

namespace {

    using What = TimelineEvent::What;
    using Kind = TimelineFilter::Kind;

    Kind kindOf(What what)
    {
        switch (what) {
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
    if (m_kind != Kind::Everything && kindOf(event.what) != m_kind)
        return false;
    return std::ranges::all_of(m_words, [&event](const QString& word) {
        const QString* const said[] {
            &event.text, &event.subject, &event.detail, &event.reference
        };
        return std::ranges::any_of(said, [&word](const QString* text) {
            return text->contains(word, Qt::CaseInsensitive);
        });
    });
}

}
