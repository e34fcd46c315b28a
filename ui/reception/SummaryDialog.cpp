#include "ui/reception/SummaryDialog.h"

#include "base/Receive.h"
#include "pages/Words.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int Lines = 14;

}

SummaryDialog::SummaryDialog(const SummaryPage& page,
                             CustomerId customer,
                             Audit audit,
                             QWidget* parent)
    : QDialog(parent)
    , m_page(page)
    , m_customer(customer)
    , m_audit(std::move(audit))
    , m_language(new QComboBox(this))
    , m_large(new QCheckBox(tr("&Large print"), this))
    , m_preview(new QPlainTextEdit(this))
    , m_print(new QPushButton(tr("&Print"), this))
    , m_save(new QPushButton(tr("&Save as PDF"), this))
    , m_email(new QPushButton(this))
    , m_text(new QPushButton(this))
    , m_trouble(new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, this))
{
    setObjectName(u"summaryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A summary to take home"));
    m_language->setObjectName(u"summaryLanguage"_s);
    m_language->setAccessibleName(tr("In which language"));
    m_language->addItem(u"English"_s, int(LetterLanguage::English));
    m_language->addItem(u"Cymraeg"_s, int(LetterLanguage::Welsh));
    m_language->setCurrentIndex(m_language->findData(int(page.language())));
    m_large->setObjectName(u"summaryLarge"_s);
    m_large->setChecked(page.print() == SummarySheet::Print::Large);
    m_preview->setObjectName(u"summaryPreview"_s);
    m_preview->setAccessibleName(tr("What it says"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setMinimumHeight(fontMetrics().lineSpacing() * Lines);
    m_print->setObjectName(u"summaryPrint"_s);
    m_print->setDefault(true);
    m_save->setObjectName(u"summarySave"_s);
    m_email->setObjectName(u"summaryEmail"_s);
    m_email->setText(tr("&Email it to %1").arg(page.email()));
    m_email->setVisible(!page.email().isEmpty());
    m_text->setObjectName(u"summaryText"_s);
    m_text->setText(tr("&Text it to %1").arg(page.mobile()));
    m_text->setVisible(!page.mobile().isEmpty());
    m_trouble->setObjectName(u"summaryTrouble"_s);
    m_trouble->setText(page.whyNotSent());
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);

    auto* wish = new FlowLayout(space::Medium);
    wish->addWidget(m_language);
    wish->addWidget(m_large);
    auto* buttons = new FlowLayout(space::Small);
    for (QPushButton* button : { m_print, m_save, m_email, m_text, close })
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    column->addWidget(new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
        tr("It holds only what the person at the desk may be told."),
        this));
    column->addLayout(wish);
    column->addWidget(m_preview, 1);
    column->addWidget(m_trouble);
    column->addLayout(buttons);
    const int wide = fontMetrics().averageCharWidth() * 80;
    setMinimumWidth(wide * 3 / 4);
    resize(wide, column->totalHeightForWidth(wide));

    connect(m_language, &QComboBox::currentIndexChanged, this, &SummaryDialog::refresh);
    connect(m_large, &QCheckBox::toggled, this, &SummaryDialog::refresh);
    connect(m_print, &QPushButton::clicked, this, [this] { go(How::Print); });
    connect(m_save, &QPushButton::clicked, this, [this] { go(How::Save); });
    connect(m_email, &QPushButton::clicked, this, [this] { go(How::Email); });
    connect(m_text, &QPushButton::clicked, this, [this] { go(How::Text); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
}

SummarySheet SummaryDialog::sheet() const
{
    return m_page.sheet(LetterLanguage(m_language->currentData().toInt()),
                        m_large->isChecked() ? SummarySheet::Print::Large
                                             : SummarySheet::Print::Standard);
}

void SummaryDialog::refresh()
{
    const SummarySheet shown = sheet();
    m_preview->setPlainText(shown.title + u"\n\n"_s + summaryText(shown));
}

void SummaryDialog::go(How how)
{
    receive(
        m_audit(m_customer, u"visit summary"_s), this, [this, how](const Result<qint64>& written) {
            if (!written) {
                m_trouble->setText(Words::sentence(written.error()));
                m_trouble->show();
                return;
            }
            const SummarySheet leaves = sheet();
            switch (how) {
            case How::Print:
                Q_EMIT printWanted(leaves);
                break;
            case How::Save:
                Q_EMIT saveWanted(leaves);
                break;
            case How::Email:
                Q_EMIT sendWanted(m_page.postingOf(leaves, SummaryPage::Way::Email),
                                  m_page.email());
                break;
            case How::Text:
                Q_EMIT sendWanted(m_page.postingOf(leaves, SummaryPage::Way::Text),
                                  m_page.mobile());
                break;
            }
            accept();
        });
}

}
