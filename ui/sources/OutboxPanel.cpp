#include "ui/sources/OutboxPanel.h"

#include "pages/OutboxWords.h"
#include "ui/common/Card.h"
#include "ui/common/Chip.h"
#include "ui/common/RowList.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    TextLabel* words(TextLabel::Weight weight, QWidget* parent)
    {
        auto* label = new TextLabel({ TextLabel::Size::Body, weight }, parent);
        label->setWordWrap(true);
        return label;
    }

}

OutboxPanel::OutboxPanel(OutboxPage& page, QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_title(new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, this))
    , m_oldest(new Chip(this))
    , m_list(new RowList(RowDelegate::Dates::Column, this))
    , m_decisions(new QWidget(this))
    , m_trouble(words(TextLabel::Weight::Strong, m_decisions))
    , m_versions(new QWidget(m_decisions))
    , m_grid(new QGridLayout(m_versions))
    , m_textLabel(words(TextLabel::Weight::Normal, m_decisions))
    , m_text(new QPlainTextEdit(m_decisions))
    , m_ours(new QPushButton(m_decisions))
    , m_theirs(new QPushButton(m_decisions))
    , m_edited(new QPushButton(m_decisions))
    , m_whyLabel(words(TextLabel::Weight::Normal, m_decisions))
    , m_why(new QLineEdit(m_decisions))
    , m_withdraw(new QPushButton(m_decisions))
{
    setObjectName(u"outboxPanel"_s);
    m_list->setObjectName(u"outboxList"_s);
    m_list->setModel(&page.model());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::XLarge, space::Large, space::XLarge, space::Large);
    column->setSpacing(space::Medium);
    m_oldest->setObjectName(u"outboxOldest"_s);
    column->addWidget(m_title);
    column->addWidget(m_oldest, 0, Qt::AlignLeft);
    auto* card = new Card(this);
    card->column()->addWidget(m_list, 1);
    card->column()->addWidget(m_decisions);
    column->addWidget(card, 1);
    auto* decisions = new QVBoxLayout(m_decisions);
    decisions->setContentsMargins(0, 0, 0, 0);
    addDecisions(decisions);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex& current) {
                m_page.choose(EntryId(current.data(KeyRole).toString()));
            });
    connect(m_ours, &QPushButton::clicked, &m_page, &OutboxPage::sendOurs);
    connect(m_theirs, &QPushButton::clicked, &m_page, &OutboxPage::keepTheirs);
    connect(m_edited, &QPushButton::clicked, this, [this] {
        m_page.sendEdited(m_text->toPlainText().trimmed());
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { m_page.withdraw(m_why->text()); });
    connect(m_why, &QLineEdit::textChanged, this, [this](const QString& why) {
        m_withdraw->setEnabled(!why.trimmed().isEmpty());
    });
    connect(&m_page, &OutboxPage::changed, this, &OutboxPanel::refresh);
    retranslate();
}

void OutboxPanel::addDecisions(QVBoxLayout* column)
{
    m_trouble->setObjectName(u"outboxTrouble"_s);
    m_versions->setObjectName(u"outboxVersions"_s);
    m_text->setObjectName(u"outboxText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    m_ours->setObjectName(u"outboxOurs"_s);
    m_theirs->setObjectName(u"outboxTheirs"_s);
    m_edited->setObjectName(u"outboxEdited"_s);
    m_why->setObjectName(u"outboxWhy"_s);
    m_why->setMaxLength(200);
    m_withdraw->setObjectName(u"outboxWithdraw"_s);
    m_textLabel->setBuddy(m_text);
    m_whyLabel->setBuddy(m_why);
    column->addWidget(m_trouble);
    column->addWidget(m_versions);
    column->addWidget(m_textLabel);
    column->addWidget(m_text);
    auto* send = new QHBoxLayout;
    for (auto* button : { m_ours, m_theirs, m_edited })
        send->addWidget(button);
    send->addStretch(1);
    column->addLayout(send);
    auto* back = new QHBoxLayout;
    back->addWidget(m_whyLabel);
    back->addWidget(m_why, 1);
    back->addWidget(m_withdraw);
    column->addLayout(back);
}

void OutboxPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OutboxPanel::retranslate()
{
    m_title->setText(tr("What was written here for other systems"));
    m_list->setAccessibleName(m_title->text());
    m_list->setEmptyWords(tr("Nothing was written here for other systems."));
    m_textLabel->setText(tr("What was written"));
    m_text->setAccessibleName(m_textLabel->text());
    m_theirs->setText(tr("Keep theirs"));
    m_edited->setText(tr("Send as edited"));
    m_whyLabel->setText(tr("Why it is not to be sent"));
    m_why->setAccessibleName(m_whyLabel->text());
    m_withdraw->setText(tr("Withdraw"));
    refresh();
}

void OutboxPanel::refresh()
{
    const OutboxEntry& entry = m_page.chosen();
    const bool needsPerson = entry.state == OutboxEntry::State::NeedsAttention;
    const bool isOpen = !entry.outgoing.id.isEmpty()
        && (needsPerson || entry.state == OutboxEntry::State::Waiting);
    m_decisions->setVisible(isOpen && m_page.mayDecide());
    const QString oldest = m_page.oldest();
    m_oldest->setVisible(!oldest.isEmpty());
    if (!oldest.isEmpty())
        m_oldest->show(oldest, m_page.pressing(), u"clock"_s);
    const QString trouble = OutboxWords::trouble(entry);
    m_trouble->setText(m_page.failure().isEmpty() ? trouble : m_page.failure());
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    for (QWidget* part : std::initializer_list<QWidget*> { m_textLabel, m_text, m_ours, m_edited })
        part->setVisible(needsPerson);
    m_theirs->setVisible(m_page.isConflict());
    m_versions->setVisible(m_page.isConflict());
    m_ours->setText(m_page.isConflict() ? tr("Send ours") : tr("Send again"));
    if (m_shown != entry.outgoing.id) {
        m_shown = entry.outgoing.id;
        m_text->setPlainText(m_page.text());
        m_why->clear();
    }
    m_withdraw->setEnabled(!m_why->text().trimmed().isEmpty());
    showVersions();
}

void OutboxPanel::showVersions()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_page.isConflict())
        return;
    m_grid->setContentsMargins(0, 0, 0, 0);
    const auto put = [this](int row, int column, TextLabel::Weight weight, const QString& text) {
        auto* label = words(weight, m_versions);
        label->setText(text);
        m_grid->addWidget(label, row, column);
        m_grid->setColumnStretch(column, 1);
    };
    put(0, 0, TextLabel::Weight::Strong, tr("Ours"));
    put(0, 1, TextLabel::Weight::Strong, tr("Theirs"));
    int row = 1;
    for (const OutboxDifference& difference : m_page.differences()) {
        put(row, 0, TextLabel::Weight::Normal, difference.ours);
        put(row, 1, TextLabel::Weight::Normal, difference.theirs);
        ++row;
    }
}

}
