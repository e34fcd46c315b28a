#include "ui/customer/InsightCards.h"

#include "pages/Words.h"
#include "ui/common/Card.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QVBoxLayout>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int ManyContacts = 2; // before this one, within ten days
    constexpr qsizetype MostNews = 3; // what can be said in one breath

}

InsightCards::InsightCards(CustomerPage& page, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_clock(clock)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    m_repeat = addCard("repeatContact");
    m_repeat.card->setAccent(Tone::Red);
    m_since = addCard("sinceLastCall");
    m_since.card->setAccent(Tone::Violet);
    m_together = addCard("answerTogether");
    m_together.card->setAccent(Tone::Blue);
}

InsightCards::Told InsightCards::addCard(const char* name)
{
    Told told;
    told.card = new Card(this);
    told.card->setObjectName(QLatin1StringView(name));
    told.title = new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, told.card);
    told.words = new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, told.card);
    told.card->column()->setSpacing(2);
    told.card->column()->setContentsMargins(
        space::Large, space::Small, space::Medium, space::Small);
    told.card->column()->addWidget(told.title);
    told.card->column()->addWidget(told.words);
    layout()->addWidget(told.card);
    return told;
}

void InsightCards::tell(const Told& told, const QString& title, const QString& words)
{
    told.title->setText(title);
    told.words->setText(words);
    told.card->setVisible(!words.isEmpty());
}

void InsightCards::refresh()
{
    const Insights& insights = m_page.insights();
    const QDateTime now = m_clock.now();
    tell(m_repeat,
         tr("They have been in touch %n time(s) in ten days", nullptr, insights.contactsInTenDays),
         insights.contactsInTenDays >= ManyContacts
             ? tr("Find out what has not been answered, and settle it now if you can.")
             : QString());

    QStringList news;
    const qsizetype count = insights.since.size();
    const TimelineModel& timeline = m_page.timeline();
    for (const TimelineEvent& event : insights.since.first(std::min(MostNews, count)))
        news.append(timeline.sentence(event));
    if (count > MostNews)
        news.append(tr("and %n more, in the timeline", nullptr, int(count - MostNews)));
    tell(m_since,
         insights.lastContact.isValid()
             ? tr("Since they last called (%1)").arg(Words::when(insights.lastContact, now))
             : QString(),
         news.join(u'\n'));

    QStringList groups;
    for (const AnswerTogether& group : insights.together) {
        const QString list = group.references.join(u", "_s);
        groups.append(
            group.hasComplaint
                //: %1 is a service, %2 a list of references.
                ? tr("%1: %2. Settle the work, and the answer to the complaint can say so.")
                      .arg(group.service, list)
                : tr("%1: %2. Ask for one visit or one answer.").arg(group.service, list));
    }
    tell(m_together, tr("Answer these together"), groups.join(u'\n'));
    const bool any
        = !news.isEmpty() || !groups.isEmpty() || insights.contactsInTenDays >= ManyContacts;
    setVisible(any);
}

}
