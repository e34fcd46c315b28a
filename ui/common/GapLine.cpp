#include "ui/common/GapLine.h"

#include "pages/SourceGaps.h"
#include "pages/SourcesPage.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QEvent>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

GapLine::GapLine(const SourcesPage& sources, QList<RecordKind> kinds, QWidget* parent, Lists lists)
    : Card(parent)
    , m_sources(sources)
    , m_kinds(std::move(kinds))
    , m_lists(lists)
    , m_words(new TextLabel({}, this))
{
    setObjectName(u"gapLine"_s);
    setAccent(Tone::Amber);
    column()->setContentsMargins(space::Medium, space::XSmall, space::Small, space::XSmall);
    column()->addWidget(m_words);
    // In a narrow column its words need more lines than its hint has.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(&m_sources, &SourcesPage::changed, this, &GapLine::refresh);
    refresh();
}

void GapLine::setKinds(const QList<RecordKind>& kinds)
{
    m_kinds = kinds;
    refresh();
}

void GapLine::refresh()
{
    QStringList gaps;
    if (m_lists != Lists::Records)
        gaps.append(SourceGaps::ofDesks(m_sources));
    if (m_lists != Lists::Facts)
        gaps.append(SourceGaps::words(m_sources, m_kinds));
    gaps.removeAll(QString());
    const QString words = gaps.join(u' ');
    m_words->setText(words);
    setVisible(!words.isEmpty());
}

void GapLine::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

}
