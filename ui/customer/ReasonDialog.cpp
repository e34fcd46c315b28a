#include "ui/customer/ReasonDialog.h"

#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

ReasonDialog::ReasonDialog(QWidget* parent)
    : QDialog(parent)
    , m_why(new QLineEdit(this))
    , m_show(new QPushButton(tr("Show details"), this))
{
    setObjectName(u"reasonDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Show hidden details"));
    auto* title = new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong },
                                tr("Why do you need to see them?"),
                                this);
    auto* words = new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
        tr("Your reason is written down with your name and the time. The details are hidden again "
           "when you open another customer."),
        this);
    m_why->setObjectName(u"reason"_s);
    m_why->setAccessibleName(title->text());
    m_why->setAccessibleDescription(words->text());
    m_why->setMaxLength(200);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    m_show->setObjectName(u"reasonGiven"_s);
    m_show->setDefault(true);
    m_show->setEnabled(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_show);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    column->addWidget(title);
    column->addWidget(m_why);
    column->addWidget(words);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(m_why, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_show->setEnabled(!text.trimmed().isEmpty());
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] {
        Q_EMIT given(m_why->text().trimmed());
        accept();
    });
}

}
