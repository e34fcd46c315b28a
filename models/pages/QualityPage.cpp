#include "pages/QualityPage.h"

#include "base/Receive.h"
#include "pages/Words.h"
#include "reports/AssuranceReport.h"

namespace guildhall {

using namespace Qt::StringLiterals;

QualityPage::QualityPage(
    Piece people, Piece items, const Clock& clock, const SourcesPage& sources, QObject* parent)
    : QObject(parent)
    , m_people(std::move(people))
    , m_items(std::move(items))
    , m_clock(clock)
    , m_sources(sources)
    , m_model(this)
{
}

void QualityPage::read()
{
    if (m_state == State::Counting)
        return;
    m_state = State::Counting;
    m_builder = std::make_shared<QualityBuilder>(m_clock.now());
    Q_EMIT changed();
    count(Part::People, 0);
}

void QualityPage::count(Part part, qint64 after)
{
    const Piece& piece = part == Part::People ? m_people : m_items;
    receive(piece(after, m_builder), this, [this, part](const Result<qint64>& next) {
        if (!next)
            end(next.error());
        else if (*next > 0)
            count(part, *next);
        else if (part == Part::People)
            count(Part::Items, 0);
        else
            end({});
    });
}

void QualityPage::end(std::optional<Error> error)
{
    m_error = std::move(error);
    m_state = m_error ? State::Failed : State::Shown;
    if (!m_error) {
        m_counts = m_builder->finish();
        m_countedAt = m_clock.now();
    }
    m_builder.reset();
    retell();
}

void QualityPage::retell()
{
    AssuranceMaterial material;
    material.quality = m_counts;
    material.sources = m_sources.sources();
    m_model.show(AssuranceReport::quality(material));
    Q_EMIT changed();
}

QString QualityPage::meaning() const
{
    if (!m_countedAt.isValid())
        return {};
    //: %1 says what the figures mean, in sentences; %2 is a time ("Today 2:29pm").
    return tr("%1 Counted: %2.")
        .arg(m_model.table().definitions.join(u' '), Words::when(m_countedAt, m_clock.now()));
}

}
