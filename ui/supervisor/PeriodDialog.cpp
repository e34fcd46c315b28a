#include "ui/supervisor/PeriodDialog.h"

#include "pages/Words.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

PeriodDialog::PeriodDialog(const QString& title, const DateRange& range, QWidget* parent)
    : QDialog(parent)
    , m_from(new QDateEdit(range.from, this))
    , m_to(new QDateEdit(range.to, this))
    , m_trouble(new TextLabel({}, this))
    , m_show(new QPushButton(tr("Show this period"), this))
{
    setObjectName(u"periodDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    column->addWidget(
        new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, title, this));
    const auto add = [&](QDateEdit* day, const QString& name, const QString& words) {
        day->setObjectName(name);
        day->setAccessibleName(words);
        day->setDisplayFormat(u"d MMMM yyyy"_s);
        day->setLocale(Words::locale());
        day->setCalendarPopup(true);
        column->addWidget(new TextLabel({}, words, this));
        column->addWidget(day);
        connect(day, &QDateEdit::dateChanged, this, &PeriodDialog::check);
    };
    add(m_from, u"periodFrom"_s, tr("First day"));
    add(m_to, u"periodTo"_s, tr("Last day"));
    m_trouble->setObjectName(u"periodTrouble"_s);
    column->addWidget(m_trouble);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_show->setObjectName(u"periodShow"_s);
    m_show->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_show);
    buttons->addWidget(cancel);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(this->range());
        accept();
    });
    check();
}

DateRange PeriodDialog::range() const
{
    return { m_from->date(), m_to->date() };
}

void PeriodDialog::check()
{
    const bool fits = bool(range().check());
    m_show->setEnabled(fits);
    m_trouble->setText(
        fits ? QString()
             : tr("Choose a last day that is not before the first, and at most 100 years later."));
    m_trouble->setVisible(!fits);
}

}
