#include "ui/contact/CallCard.h"

#include "domain/text/Phone.h"
#include "pages/Words.h"
#include "ui/common/Chip.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TextLabel.h"
#include "ui/contact/ContactWords.h"

#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CallCard::CallCard(ContactDesk& desk, CallsPage* calls, const Clock& clock, QWidget* parent)
    : Card(parent)
    , m_desk(desk)
    , m_calls(calls)
    , m_clock(clock)
    , m_title(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, this))
    , m_elapsed(new Chip(this))
    , m_line(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_finish(new QPushButton(this))
    , m_begin(new QPushButton(this))
    , m_aside(new QPushButton(this))
    , m_waiting(new QWidget(this))
{
    setObjectName(u"callCard"_s);
    m_title->setObjectName(u"callTitle"_s);
    m_line->setObjectName(u"callLine"_s);
    m_finish->setObjectName(u"finishContact"_s);
    m_begin->setObjectName(u"beginContact"_s);
    m_aside->setObjectName(u"putAside"_s);
    m_begin->setMenu(&m_channels);
    auto* head = new FlowLayout(space::Small, FlowLayout::Ends::Apart);
    head->addWidget(m_title);
    head->addWidget(m_elapsed);
    m_title->setWordWrap(false);
    auto* buttons = new FlowLayout(space::Small);
    buttons->addWidget(m_begin);
    buttons->addWidget(m_finish);
    buttons->addWidget(m_aside);
    auto* waiting = new QVBoxLayout(m_waiting);
    waiting->setContentsMargins(0, 0, 0, 0);
    waiting->setSpacing(space::XSmall);
    m_waiting->setVisible(false);
    column()->setSpacing(space::Small);
    column()->addLayout(head);
    column()->addWidget(m_line);
    column()->addLayout(buttons);
    column()->addWidget(m_waiting);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &CallCard::showElapsed);
    connect(&m_desk, &ContactDesk::changed, this, &CallCard::refresh);
    if (m_calls)
        connect(m_calls, &CallsPage::changed, this, &CallCard::refresh);
    connect(m_finish, &QPushButton::clicked, this, &CallCard::finishWanted);
    connect(m_aside, &QPushButton::clicked, &m_desk, &ContactDesk::putAside);
    retranslate();
}

void CallCard::retranslate()
{
    m_finish->setText(tr("Finish"));
    m_finish->setToolTip(tr("Finish this contact (Ctrl+Enter)"));
    m_begin->setText(tr("Start a contact"));
    m_aside->setText(tr("Put aside"));
    m_aside->setToolTip(tr("Keep this contact as it is and go on with it later"));
    m_channels.clear();
    m_channels.setAccessibleName(tr("How they get in touch"));
    for (const ContactChannel channel : AllContactChannels) {
        connect(m_channels.addAction(ContactWords::channel(channel)),
                &QAction::triggered,
                this,
                [this, channel] {
                    ContactFact like;
                    like.channel = channel;
                    m_desk.begin(like);
                });
    }
    refresh();
}

void CallCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showWaiting();
}

void CallCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    showWaiting();
}

void CallCard::offerChannels()
{
    m_channels.popup(m_begin->mapToGlobal(QPoint(0, m_begin->height())));
}

void CallCard::takeFocus()
{
    QPushButton* next = m_begin;
    for (const Line& line : std::as_const(m_lines)) {
        if (auto* button = qobject_cast<QPushButton*>(line.row)) {
            next = button;
            break;
        }
    }
    next->setFocus(Qt::ShortcutFocusReason);
}

void CallCard::refresh()
{
    const ContactFact& contact = m_desk.contact();
    const bool running = m_desk.isRunning();
    setAccent(running ? std::optional(Tone::Green) : std::nullopt);
    const bool stoodThere = m_begin->hasFocus();
    m_begin->setVisible(!running);
    if (stoodThere && running)
        Q_EMIT beginGone();
    m_finish->setVisible(running);
    m_aside->setVisible(running);
    m_elapsed->setVisible(running);
    if (!running) {
        m_second.stop();
        m_title->setText(tr("No contact under way"));
        m_line->setText(tr("A call starts one by itself."));
        showWaiting();
        return;
    }
    m_second.start();
    m_title->setText(contact.channel == ContactChannel::Telephone
                         ? tr("On a call")
                         : ContactWords::channel(contact.channel));
    QStringList parts;
    if (contact.channel == ContactChannel::Telephone)
        parts.append(contact.number.isEmpty()
                         ? tr("number withheld or not known")
                         : phoneForPeople(parsePhone(QStringView(contact.number))));
    if (!contact.queue.isEmpty())
        parts.append(contact.queue);
    switch (m_desk.kept()) {
    case ContactDesk::Kept::Saved:
        parts.append(tr("saved on this computer"));
        break;
    case ContactDesk::Kept::Failed:
        parts.append(tr("not saved: the disk may be full"));
        break;
    case ContactDesk::Kept::Saving:
    case ContactDesk::Kept::Nothing:
        parts.append(tr("saving…"));
        break;
    }
    m_line->setText(parts.join(u" · "_s));
    showElapsed();
    showWaiting();
}

void CallCard::showElapsed()
{
    const qint64 seconds = std::max<qint64>(0, m_desk.contact().started.secsTo(m_clock.now()));
    const QString words = u"%1:%2"_s.arg(QString::number(seconds / 60).rightJustified(2, u'0'),
                                         QString::number(seconds % 60).rightJustified(2, u'0'));
    if (m_elapsed->text() != words)
        m_elapsed->show(words, Tone::Plain);
}

QWidget* CallCard::rowFor(const Line& line)
{
    if (line.name == "ringing"_L1 || line.name == "telephoneTrouble"_L1) {
        const TextLabel::Look look = line.name == "ringing"_L1
            ? TextLabel::Look { TextLabel::Size::Small, TextLabel::Weight::Strong }
            : TextLabel::Look { TextLabel::Size::Small,
                                TextLabel::Weight::Normal,
                                TextLabel::Colour::Muted };
        auto* label = new TextLabel(look, m_waiting);
        label->setObjectName(line.name);
        return label;
    }
    auto* button = new QPushButton(m_waiting);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    button->setObjectName(line.name);
    connect(button, &QPushButton::clicked, this, [this, line] {
        if (line.contact.isEmpty())
            Q_EMIT taken(line.call, line.who);
        else
            m_desk.resume(line.contact);
    });
    return button;
}

void CallCard::write(const Line& line)
{
    if (auto* label = qobject_cast<TextLabel*>(line.row)) {
        label->setText(line.words);
        return;
    }
    auto* button = qobject_cast<QPushButton*>(line.row);
    button->setText(QString(line.fitting).replace(u"&"_s, u"&&"_s));
    button->setAccessibleName(line.words);
    button->setToolTip(line.words.toHtmlEscaped());
}

QString CallCard::candidateWords(const CallCandidate& candidate)
{
    switch (candidate.how) {
    case CallCandidate::How::Confirmed:
        return candidate.name.isEmpty() ? tr("The number's confirmed owner")
                                        : tr("%1: confirmed number").arg(candidate.name);
    case CallCandidate::How::Only:
        return tr("%1: this number").arg(candidate.name);
    case CallCandidate::How::Shared:
        return tr("Maybe %1: shared number").arg(candidate.name);
    case CallCandidate::How::NearMiss:
        return tr("Maybe %1: last figure differs").arg(candidate.name);
    }
    return {};
}

void CallCard::addRinging(QList<Line>& lines) const
{
    if (!m_calls)
        return;
    // A finished or running contact may still have to be told who it could be.
    for (const RingingCall& call : m_calls->calls()) {
        QString number = call.number.isEmpty()
            ? tr("number withheld")
            : phoneForPeople(parsePhone(QStringView(call.number)));
        if (!call.queue.isEmpty())
            number += u" · "_s + call.queue;
        lines.append(
            { call.isAnswered ? tr("Answered: %1").arg(number) : tr("Ringing: %1").arg(number),
              u"ringing"_s,
              call.id });
        for (const CallCandidate& candidate : call.candidates)
            lines.append(
                { candidateWords(candidate), u"callCandidate"_s, call.id, candidate.customer });
        if (call.looking == RingingCall::Looking::Yes)
            continue;
        const bool unknown = call.candidates.isEmpty();
        lines.append({ !unknown                    ? tr("Somebody else")
                           : call.number.isEmpty() ? tr("Take this call")
                                                   : tr("New caller: nobody has this number"),
                       u"newCaller"_s,
                       call.id });
    }
    if (m_calls->trouble())
        lines.append({ tr("The telephone system does not reach this window. Tell your system "
                          "administrator; search for callers meanwhile."),
                       u"telephoneTrouble"_s });
}

void CallCard::showWaiting()
{
    QList<Line> lines;
    addRinging(lines);
    for (const ContactFact& contact : m_desk.waiting())
        //: %1 is a channel such as Telephone, %2 a time such as "Today 2:29pm".
        lines.append({ tr("%1, %2: go on")
                           .arg(ContactWords::channel(contact.channel),
                                Words::when(contact.started, m_clock.now())),
                       u"resumeContact"_s,
                       {},
                       {},
                       contact.id });
    // Another size of the text, or of the column, shortens them anew.
    const QMargins edge = column()->contentsMargins();
    const int beside
        = style()->sizeFromContents(QStyle::CT_PushButton, nullptr, QSize(0, 0), this).width();
    const int room = width() - edge.left() - edge.right() - beside;
    for (Line& line : lines)
        line.fitting = fontMetrics().elidedText(line.words, Qt::ElideRight, room);
    showLines(std::move(lines));
}

/// A line that is still there keeps its button: the keyboard may stand on it.
void CallCard::showLines(QList<Line> lines)
{
    if (std::ranges::equal(lines, m_lines, &Line::reads))
        return;
    QList<Line> left = std::exchange(m_lines, {});
    QLayout& column = *m_waiting->layout();
    while (QLayoutItem* item = column.takeAt(0))
        delete item;
    QPushButton* above = nullptr;
    for (Line& line : lines) {
        const auto known
            = std::ranges::find_if(left, [&](const Line& one) { return one.isStill(line); });
        if (known == left.end()) {
            line.row = rowFor(line);
        } else {
            line.row = left.takeAt(known - left.begin()).row;
        }
        write(line);
        column.addWidget(line.row);
        auto* button = qobject_cast<QPushButton*>(line.row);
        if (button && above)
            setTabOrder(above, button); // as they stand, also where one came between
        if (button)
            above = button;
    }
    for (const Line& line : std::as_const(left)) {
        line.row->hide();
        line.row->setObjectName({});
        line.row->deleteLater(); // it may be the one that was pressed
    }
    m_lines = std::move(lines);
    m_waiting->setVisible(!m_lines.isEmpty());
    // Another width of the card may come of this, and with it other words on the same rows.
    const QList<Line> shown = m_lines;
    for (const Line& line : shown)
        line.row->setVisible(true);
}

}
