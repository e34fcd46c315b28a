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
    constexpr qsizetype MostPromises = 3;

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
    m_promises = addCard("promises");
    m_promises.card->setAccent(Tone::Amber);
    m_since = addCard("sinceLastCall");
    m_since.card->setAccent(Tone::Violet);
    m_together = addCard("answerTogether");
    m_together.card->setAccent(Tone::Blue);
    m_nearby = addCard("neighbours");
    m_nearby.card->setAccent(Tone::Blue);
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
                      .arg(Words::service(group.service), list)
                : tr("%1: %2. Ask for one visit or one answer.")
                      .arg(Words::service(group.service), list));
    }
    tell(m_together, tr("Answer these together"), groups.join(u'\n'));
    const QString promises = promiseWords();
    tell(m_promises, tr("Promised to them"), promises);
    const QString nearby = nearbyWords();
    tell(m_nearby, tr("Neighbours report the same"), nearby);
    const bool any = !news.isEmpty() || !groups.isEmpty() || !promises.isEmpty()
        || !nearby.isEmpty() || insights.contactsInTenDays >= ManyContacts;
    setVisible(any);
}

QString InsightCards::promiseWords() const
{
    const QDate today = inLondon(m_clock.now()).date();
    QStringList lines;
    for (const Promise& promise : m_page.view().promises) {
        const QString due = Words::shortDate(promise.due, today);
        switch (promise.state) {
        case Promise::State::Kept:
            lines.append(tr("✓ Kept: %1").arg(promise.text));
            break;
        case Promise::State::Broken:
            lines.append(tr("✗ Not kept: %1").arg(promise.text));
            break;
        case Promise::State::Open:
            if (!promise.due.isValid())
                lines.append(tr("○ Open: %1").arg(promise.text));
            else if (promise.due < today)
                lines.append(tr("! Late, promised by %1: %2").arg(due, promise.text));
            else
                lines.append(tr("○ Promised by %1: %2").arg(due, promise.text));
            break;
        }
    }
    if (lines.size() > MostPromises) {
        const qsizetype more = lines.size() - MostPromises;
        lines = lines.first(MostPromises);
        lines.append(tr("and %n older", nullptr, int(more)));
    }
    return lines.join(u'\n');
}

QString InsightCards::nearbyWords() const
{
    QStringList lines;
    const QList<NearbyReport>& reports = m_page.nearby();
    for (const NearbyReport& report : reports.first(std::min(MostNews, reports.size()))) {
        const QString since = Words::when(report.since, m_clock.now());
        lines.append(
            report.own.isEmpty()
                //: %1 is what was reported, %2 since when.
                ? tr("%1: %n other home(s) nearby since %2. If it is this, say that it is known.",
                     nullptr,
                     report.homes)
                      .arg(report.title, since)
                //: %3 are the customer's own references of it.
                : tr("%1: %n other home(s) nearby since %2, the same as %3.", nullptr, report.homes)
                      .arg(report.title, since, report.own.join(u", "_s)));
    }
    return lines.join(u'\n');
}

}
