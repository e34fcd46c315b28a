#include "ui/supervisor/ReviewPanel.h"

#include "base/Receive.h"
#include "pages/Words.h"
#include "ui/common/Card.h"
#include "ui/common/Chip.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/ClearLayout.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/supervisor/QuoteList.h"
#include "ui/supervisor/ReviewForm.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    TextLabel* smallLabel(QWidget* parent)
    {
        return new TextLabel(
            { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
            parent);
    }

}

ReviewPanel::ReviewPanel(ReviewPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_title(new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, this))
    , m_count(smallLabel(this))
    , m_wanted(new ChoiceButton(this))
    , m_queue(new QuoteList(page.queue(), this))
    , m_area(new QScrollArea(this))
{
    setObjectName(u"reviewPanel"_s);
    m_title->setWordWrap(false);
    m_wanted->setObjectName(u"reviewWanted"_s);
    m_queue->setObjectName(u"reviewQueue"_s);
    m_count->setObjectName(u"reviewCount"_s);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::Small);
    auto* head = new FlowLayout(space::Small, FlowLayout::Ends::Apart);
    head->addWidget(m_title);
    head->addWidget(m_wanted);
    left->addLayout(head);
    left->addWidget(m_count);
    left->addWidget(m_queue, 1);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* sheet = new QWidget(m_area);
    buildDetail(sheet);
    m_area->setWidget(sheet);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::Large, space::Medium, space::Small, 0);
    row->setSpacing(space::Medium);
    row->addLayout(left, 2);
    row->addWidget(m_area, 3);

    connect(m_wanted, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_page.want(ReviewPage::Wanted(value.toInt()));
    });
    connect(m_queue->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex& current) {
                // A row that leaves the list while it is read is not left by anybody.
                if (current.isValid())
                    m_page.choose(current.data(KeyRole).toString());
            });
    connect(m_queue, &QListView::activated, this, [this] {
        m_page.claim();
        m_form->focusCause();
    });
    connect(&m_page, &ReviewPage::changed, this, &ReviewPanel::refresh);
    refresh();
}

void ReviewPanel::buildDetail(QWidget* sheet)
{
    m_nothing = smallLabel(sheet);
    m_nothing->setObjectName(u"reviewNothing"_s);
    m_answer = new Card(sheet);
    m_rating = new Chip(m_answer);
    m_about = smallLabel(m_answer);
    m_said = new TextLabel({}, m_answer);
    m_said->setObjectName(u"reviewSaid"_s);
    m_claim = new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, m_answer);
    m_claim->setObjectName(u"reviewClaim"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::Small);
    head->addWidget(m_rating, 0, Qt::AlignTop);
    head->addWidget(m_about, 1);
    m_answer->column()->addLayout(head);
    m_answer->column()->addWidget(m_said);
    m_answer->column()->addWidget(m_claim);

    m_contact = new Card(sheet);
    m_contact->setObjectName(u"reviewContact"_s);
    m_contactTitle = new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, m_contact);
    m_contactWords = new TextLabel({}, m_contact);
    m_contactWords->setObjectName(u"reviewContactWords"_s);
    m_open = new QPushButton(m_contact);
    m_open->setObjectName(u"reviewOpenCustomer"_s);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space::XSmall);
    m_contact->column()->addWidget(m_contactTitle);
    m_contact->column()->addWidget(m_contactWords);
    m_contact->column()->addLayout(m_lines);
    m_contact->column()->addWidget(m_open, 0, Qt::AlignLeft);

    m_found = new Card(sheet);
    m_form = new ReviewForm(m_found);
    m_form->setObjectName(u"reviewForm"_s);
    m_praiseAdvisor = new QPushButton(m_found);
    m_praiseAdvisor->setObjectName(u"praiseAdvisor"_s);
    m_praiseService = new QPushButton(m_found);
    m_praiseService->setObjectName(u"praiseService"_s);
    m_told = smallLabel(m_found);
    m_told->setObjectName(u"reviewTold"_s);
    m_found->column()->addWidget(m_form);
    auto* compliments = new FlowLayout(space::Small);
    compliments->addWidget(m_praiseAdvisor);
    compliments->addWidget(m_praiseService);
    m_found->column()->addLayout(compliments);
    m_found->column()->addWidget(m_told);

    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, space::Small, space::Large);
    column->setSpacing(space::Medium);
    for (auto* one : { static_cast<QWidget*>(m_nothing),
                       static_cast<QWidget*>(m_answer),
                       static_cast<QWidget*>(m_contact),
                       static_cast<QWidget*>(m_found) })
        column->addWidget(one);
    column->addStretch(1);
    connect(m_form, &ReviewForm::begun, &m_page, &ReviewPage::claim);
    connect(m_form, &ReviewForm::left, this, [this] {
        m_page.release();
        m_queue->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form, &ReviewForm::finished, this, &ReviewPanel::finish);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto& detail = m_page.detail(); detail && !detail->customer.isEmpty())
            Q_EMIT customerWanted(detail->customer);
    });
    connect(m_praiseAdvisor, &QPushButton::clicked, this, [this] {
        praise(ReviewPage::PraiseOf::Advisor);
    });
    connect(m_praiseService, &QPushButton::clicked, this, [this] {
        praise(ReviewPage::PraiseOf::Service);
    });
}

void ReviewPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void ReviewPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_queue->currentIndex().isValid() && m_queue->model()->rowCount() > 0)
        m_queue->setCurrentIndex(m_queue->model()->index(0, 0));
}

void ReviewPanel::refresh()
{
    using Wanted = ReviewPage::Wanted;
    m_title->setText(tr("To review"));
    m_wanted->show(tr("Answers"),
                   { { tr("Dissatisfied"), int(Wanted::Dissatisfied) },
                     { tr("With a comment"), int(Wanted::Commented) },
                     { tr("All of these"), int(Wanted::All) } },
                   int(m_page.wanted()));
    const auto rows = m_queue->model()->rowCount();
    m_count->setText(m_page.waiting() > rows
                         ? tr("%1 wait; the newest %2 are shown")
                               .arg(Words::number(m_page.waiting()), Words::number(rows))
                         : tr("%n answer(s) wait", nullptr, int(m_page.waiting())));
    m_queue->setAccessibleName(tr("Answers to review"));
    m_queue->setEmptyWords(tr("Nothing waits to be reviewed."));
    m_open->setText(tr("Open the customer"));
    m_praiseAdvisor->setText(tr("Compliment to the advisor"));
    m_praiseService->setText(tr("Compliment to the service"));
    const auto& detail = m_page.detail();
    m_nothing->setVisible(!detail);
    m_nothing->setText(tr("Choose an answer. Enter begins its review, Ctrl+Enter ends it and goes "
                          "on to the next."));
    for (auto* card : { m_answer, m_contact, m_found })
        card->setVisible(bool(detail));
    if (detail)
        showDetail(*detail);
    followChoice();
}

/// The list stands on the answer that is shown.
void ReviewPanel::followChoice()
{
    const auto& detail = m_page.detail();
    const int row = detail ? m_page.queue().rowOf(detail->answer.id) : -1;
    if (row >= 0 && m_queue->currentIndex().row() != row)
        m_queue->setCurrentIndex(m_queue->model()->index(row, 0));
    if (!detail && isVisible() && m_queue->model()->rowCount() > 0)
        m_queue->setCurrentIndex(m_queue->model()->index(0, 0));
}

void ReviewPanel::showDetail(const ReviewDetail& detail)
{
    m_rating->show(detail.rating, QuoteList::toneOf(detail.answer.said.from.rating));
    m_about->setText(detail.about);
    m_said->setText(detail.answer.said.text.isEmpty() ? tr("No comment")
                                                      : u"“%1”"_s.arg(detail.answer.said.text));
    m_claim->setText(detail.claim);
    m_claim->setVisible(!detail.claim.isEmpty());
    showContact(detail);
    m_form->begin(detail.answer.id);
    m_form->setOpen(m_page.mayReview());
    const bool isCommented = !detail.answer.said.text.isEmpty();
    const bool isPraised = m_page.isPraised(detail.answer.id);
    m_praiseAdvisor->setVisible(isCommented && !isPraised && !detail.answer.advisor.isEmpty());
    m_praiseService->setVisible(isCommented && !isPraised);
    m_told->setText(isPraised ? tr("A compliment is recorded.") : QString());
    m_told->setVisible(isPraised);
}

void ReviewPanel::showContact(const ReviewDetail& detail)
{
    using Match = ReviewDetail::Match;
    m_contactTitle->setText(tr("The contact that it belongs to"));
    QString words = detail.contact;
    switch (detail.match) {
    case Match::Looking:
        words = tr("Looking for the contact…");
        break;
    case Match::Unmatched:
        words = tr("Unmatched: the answer carries no token of a contact that is held. It is never "
                   "guessed by time.");
        break;
    case Match::Nobody:
        words += u'\n' + tr("Nobody is known to have made this contact.");
        break;
    case Match::Failed:
        words = tr("The contact cannot be read. Choose the answer again.");
        break;
    case Match::Found:
        break;
    }
    if (!detail.note.isEmpty())
        //: %1 is what an advisor wrote about a contact.
        words += u'\n' + tr("Advisor’s note: %1").arg(detail.note);
    m_contactWords->setText(words);
    clearLayout(*m_lines);
    if (detail.match == Match::Found) {
        addLines(detail.had.isEmpty() ? tr("Nothing of the customer was open then.")
                                      : tr("What the customer had open then"),
                 detail.had);
        if (!detail.promises.isEmpty())
            addLines(tr("What was promised"), detail.promises);
    }
    m_open->setVisible(!detail.customer.isEmpty());
}

void ReviewPanel::addLines(const QString& title, const QList<ReviewDetail::Line>& lines)
{
    m_lines->addWidget(
        new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, title, m_contact));
    for (const auto& line : lines) {
        m_lines->addWidget(new TextLabel({}, line.title, m_contact));
        auto* detail = new QHBoxLayout;
        if (line.isLate) {
            auto* late = new Chip(m_contact);
            late->show(tr("Late"), Tone::Red);
            detail->addWidget(late, 0, Qt::AlignTop);
        }
        auto* words = smallLabel(m_contact);
        words->setText(line.detail);
        detail->addWidget(words, 1);
        m_lines->addLayout(detail);
    }
}

void ReviewPanel::finish(const Review& review)
{
    const auto answer = m_page.detail() ? m_page.detail()->answer.id : QString();
    receive(m_page.finish(review), this, [this, answer](const Result<Posted>& posted) {
        if (posted) {
            m_form->forget(answer);
            m_queue->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_form->tell(posted.error().kind == Error::Kind::Conflict
                         ? tr("Somebody else has this answer now. Nothing was kept twice.")
                         : posted.error().detail == u"consent"
                         ? tr("Ask the customer first: a complaint needs their consent.")
                         : Words::sentence(posted.error()));
    });
}

void ReviewPanel::praise(ReviewPage::PraiseOf whom)
{
    receive(m_page.praise(whom), this, [this](const Result<Posted>& posted) {
        if (!posted)
            m_form->tell(Words::sentence(posted.error()));
    });
}

}
