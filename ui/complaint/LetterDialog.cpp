#include "ui/complaint/LetterDialog.h"

#include "base/Receive.h"
#include "pages/Words.h"
#include "pages/complaints/ComplaintsPage.h"
#include "ui/common/ClearLayout.h"
#include "ui/common/ColumnScroll.h"
#include "ui/common/Room.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/contact/NoteEdit.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <tuple>

namespace guildhall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto Pause = 300ms; ///< of somebody who types
    constexpr int PageWidth = 620;

    LetterLanguage screenLanguage()
    {
        return Words::locale().language() == QLocale::Welsh ? LetterLanguage::Welsh
                                                            : LetterLanguage::English;
    }

    QString stateWords(CheckItem::State state)
    {
        switch (state) {
        case CheckItem::State::Met:
            return LetterDialog::tr("done");
        case CheckItem::State::ValueMissing:
            return LetterDialog::tr("record it in the case first");
        case CheckItem::State::NotInLetter:
            return LetterDialog::tr("it is no longer in the letter");
        case CheckItem::State::ToBeTicked:
            return LetterDialog::tr("read the letter and tick this");
        case CheckItem::State::HasGap:
            return LetterDialog::tr("fill the gap or take it out");
        }
        return {};
    }

}

LetterDialog::LetterDialog(ComplaintsPage& page, const QString& letter, QWidget* parent)
    : QDialog(parent)
    , m_page(page)
    , m_letter(letter)
{
    setObjectName(u"letterDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_keep.setSingleShot(true);
    m_keep.setInterval(Pause);
    connect(
        &m_keep, &QTimer::timeout, this, [this] { std::ignore = m_page.letters().keep(m_work); });
    begin(m_page.letters().draft(letter));
    m_text->setFocus();
}

void LetterDialog::build()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"letterTabs"_s);
    m_tabs->setAccessibleName(tr("The letter"));
    m_tabs->tabBar()->setObjectName(u"letterTabBar"_s);
    m_tabs->tabBar()->setAccessibleName(tr("The letter"));
    m_text = new NoteEdit(m_tabs);
    m_text->setObjectName(u"letterText"_s);
    m_text->setAccessibleName(tr("Words of the letter"));
    m_tabs->addTab(m_text, tr("Words"));
    auto* sheets = new QWidget;
    m_pages = new QVBoxLayout(sheets);
    m_pages->setSpacing(space::Medium);
    auto* scroll = new ColumnScroll(m_tabs);
    scroll->setObjectName(u"letterPages"_s);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setContent(sheets);
    m_tabs->addTab(scroll, tr("Pages as printed"));

    auto* side = buildSide(); // Tab goes in the order in which things are made
    m_send = new QPushButton(tr("Send"), this);
    m_send->setObjectName(u"letterSend"_s);
    m_send->setDefault(true);
    auto* pdf = new QPushButton(tr("Save as PDF"), this);
    pdf->setObjectName(u"letterPdf"_s);
    auto* later = new QPushButton(tr("Go on later"), this);
    later->setObjectName(u"letterLater"_s);
    m_open = new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, this);
    m_open->setObjectName(u"letterOpen"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open, 1);
    for (QPushButton* button : { m_send, pdf, later })
        buttons->addWidget(button);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::Large);
    row->addWidget(m_tabs, 3);
    row->addWidget(side, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Medium);
    column->addLayout(row, 1);
    column->addLayout(buttons);
    resize(roomIn(parentWidget(),
                  { fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 42 }));

    connect(m_tabs, &QTabWidget::currentChanged, this, &LetterDialog::showPages);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_work.body = m_text->toPlainText();
        showChecklist();
        m_keep.start();
    });
    connect(pdf, &QPushButton::clicked, this, &LetterDialog::savePdf);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &LetterDialog::send);
}

QWidget* LetterDialog::buildSide()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    m_to = new TextLabel({}, side);
    m_to->setObjectName(u"letterTo"_s);
    m_caution = new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, side);
    m_caution->setObjectName(u"letterCaution"_s);
    column->addWidget(m_to);
    column->addWidget(m_caution);
    const auto add = [&](const QString& words, const char* name) {
        auto* box = new QComboBox(side);
        box->setObjectName(QLatin1StringView(name));
        box->setAccessibleName(words);
        auto* row = new QHBoxLayout;
        row->addWidget(new TextLabel({}, words, side));
        row->addWidget(box, 1);
        column->addLayout(row);
        return box;
    };
    m_language = add(tr("Language"), "letterLanguage");
    m_language->addItem(u"English"_s, int(LetterLanguage::English));
    m_language->addItem(u"Cymraeg"_s, int(LetterLanguage::Welsh));
    m_format = add(tr("Format"), "letterFormat");
    m_format->addItem(tr("Standard"), int(LetterWork::Format::Standard));
    m_format->addItem(tr("Large print"), int(LetterWork::Format::LargePrint));
    m_way = add(tr("How it goes"), "letterWay");
    m_warning = new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, side);
    m_warning->setObjectName(u"letterWarning"_s);
    column->addWidget(m_warning);
    auto* heading = sectionLabel(side);
    heading->setText(tr("What the Code demands"));
    column->addWidget(heading);
    m_checklist = new QListWidget(side);
    m_checklist->setObjectName(u"letterChecklist"_s);
    m_checklist->setAccessibleName(heading->text());
    m_checklist->setWordWrap(true);
    column->addWidget(m_checklist, 1);
    m_note = new TextLabel({ TextLabel::Size::Small }, side);
    m_note->setObjectName(u"letterNote"_s);
    column->addWidget(m_note);

    connect(m_language, &QComboBox::activated, this, [this] {
        begin(m_page.letters().draft(m_letter, LetterLanguage(m_language->currentData().toInt())));
    });
    connect(m_format, &QComboBox::activated, this, [this] {
        m_work.format = LetterWork::Format(m_format->currentData().toInt());
        showPages();
    });
    connect(m_way, &QComboBox::activated, this, [this] {
        m_work.way = m_way->currentData().toString();
        showChecklist();
    });
    connect(m_checklist, &QListWidget::itemActivated, this, [this] {
        tick(m_checklist->currentRow());
    });
    connect(m_checklist, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        const int row = m_checklist->row(item);
        if ((item->checkState() == Qt::Checked) != m_work.ticked.contains(row))
            tick(row);
    });
    return side;
}

void LetterDialog::begin(const Result<LetterWork>& work)
{
    if (!work) {
        m_open->setText(Words::sentence(work.error()));
        m_send->setEnabled(false);
        return;
    }
    m_work = *work;
    showWork();
    m_kept.ask(m_page.letters().keptBody(m_work), this, [this](const Result<QString>& kept) {
        // Not over words that somebody has begun to write meanwhile.
        if (kept && !kept->isEmpty() && m_work.body == m_work.draft.body)
            m_text->setPlainText(*kept);
    });
}

void LetterDialog::showWork()
{
    setWindowTitle(m_work.draft.subject);
    m_to->setText(m_work.addressee.isEmpty() ? tr("No name and address are held.")
                                             : tr("To %1").arg(m_work.addressee));
    m_caution->setText(m_work.caution);
    m_caution->setVisible(!m_work.caution.isEmpty());
    m_language->setCurrentIndex(m_language->findData(int(m_work.draft.language)));
    m_format->setCurrentIndex(m_format->findData(int(m_work.format)));
    m_way->clear();
    for (const LetterWork::Way& way : std::as_const(m_work.ways))
        m_way->addItem(way.refusal.isEmpty() ? way.words : u"%1. %2"_s.arg(way.words, way.refusal),
                       way.word);
    m_way->setCurrentIndex(m_way->findData(m_work.way));
    m_warning->setText(m_work.draft.warning.isEmpty()
                           ? QString()
                           //: %1 is what stands at the head of the letter.
                           : tr("At the head of the letter: %1").arg(m_work.draft.warning));
    m_warning->setVisible(!m_work.draft.warning.isEmpty());
    m_note->setText(m_work.draft.note.in(screenLanguage()));
    m_note->setVisible(!m_note->text().isEmpty());
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(m_work.body);
    showChecklist();
    showPages();
}

void LetterDialog::showChecklist()
{
    const auto items = m_work.checklist(screenLanguage());
    const QSignalBlocker quiet(m_checklist);
    while (m_checklist->count() > items.size())
        delete m_checklist->takeItem(m_checklist->count() - 1);
    while (m_checklist->count() < items.size())
        m_checklist->addItem(QString());
    QStringList open;
    QHash<QString, int> times; // a paragraph may demand several things
    for (int row = 0; row < items.size(); ++row) {
        const CheckItem& item = items.at(row);
        const bool isMet = item.state == CheckItem::State::Met;
        QListWidgetItem& line = *m_checklist->item(row);
        const QString state = stateWords(item.state);
        line.setText(item.paragraph.isEmpty()
                         //: %1 is a gap in the letter, %2 what to do about it.
                         ? tr("%1 — %2").arg(item.demand, state)
                         //: %1 is a paragraph of the Code, %2 what it demands, %3 whether that is
                         //: done.
                         : tr("%1  %2 — %3").arg(item.paragraph, item.demand, state));
        // Only a person can tick; what the program can see, it says by itself.
        line.setFlags(item.tick ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        line.setCheckState(isMet ? Qt::Checked : Qt::Unchecked);
        QFont font = m_checklist->font();
        font.setBold(!isMet);
        line.setFont(font);
        const QString& name = item.paragraph.isEmpty() ? item.demand : item.paragraph;
        if (!isMet && ++times[name] == 1)
            open.append(name);
    }
    for (QString& name : open) {
        if (const int count = times.value(name); count > 1)
            name = u"%1 (%2)"_s.arg(name, QString::number(count));
    }
    m_open->setText(open.isEmpty()
                        ? tr("Everything that the Code demands is there.")
                        : tr("It cannot be sent yet. Open: %1.").arg(open.join(u", "_s)));
}

void LetterDialog::tick(int row)
{
    const auto items = m_work.checklist(screenLanguage());
    if (row < 0 || row >= items.size() || !items.at(row).tick)
        return;
    if (!m_work.ticked.remove(row))
        m_work.ticked.insert(row);
    showChecklist();
}

void LetterDialog::showPages()
{
    if (m_tabs->currentIndex() != 1)
        return;
    m_drawn.ask(m_page.letters().pictures(m_work, PageWidth), this, [this](const auto& pictures) {
        clearLayout(*m_pages);
        if (!pictures)
            return;
        for (qsizetype number = 0; number < pictures->size(); ++number) {
            auto* sheet = new QLabel;
            sheet->setTextFormat(Qt::PlainText);
            sheet->setAccessibleName(tr("Page %1 of %2").arg(number + 1).arg(pictures->size()));
            sheet->setAccessibleDescription(m_work.body);
            QImage paper = pictures->at(number);
            paper.setDevicePixelRatio(1);
            sheet->setPixmap(QPixmap::fromImage(paper));
            m_pages->addWidget(sheet, 0, Qt::AlignHCenter);
        }
    });
}

void LetterDialog::send()
{
    const auto open = openItems(m_work.checklist(screenLanguage()));
    if (!open.isEmpty()) {
        const CheckItem& first = open.first();
        m_open->setText(
            first.paragraph.isEmpty()
                ? tr("It cannot be sent yet. The letter has a gap, %1: fill it or take it out.")
                      .arg(first.demand)
                : tr("It cannot be sent yet. Code %1: %2.").arg(first.paragraph, first.demand));
        for (int row = 0; row < m_checklist->count(); ++row) {
            if (m_checklist->item(row)->checkState() != Qt::Checked) {
                m_checklist->setCurrentRow(row);
                break;
            }
        }
        m_checklist->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto way = std::ranges::find(m_work.ways, m_work.way, &LetterWork::Way::word);
    if (way == m_work.ways.end() || !way->refusal.isEmpty()) {
        m_open->setText(way == m_work.ways.end() ? tr("Choose how it goes.") : way->refusal);
        m_way->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_send->isEnabled())
        return;
    m_send->setEnabled(false);
    m_keep.stop();
    receive(m_page.send(m_work), this, [this](const Result<Posted>& posted) {
        if (posted) {
            accept();
            return;
        }
        m_send->setEnabled(true);
        m_open->setText(Words::sentence(posted.error()));
    });
}

void LetterDialog::savePdf()
{
    auto* dialog = new QFileDialog(this, tr("Save as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        receive(m_page.letters().save(m_work, file), this, [this](const Result<Done>& saved) {
            m_open->setText(saved ? tr("Saved. Print it, post it, then choose Send so that it is "
                                       "recorded.")
                                  : Words::sentence(saved.error()));
        });
    });
    dialog->open();
}

}
