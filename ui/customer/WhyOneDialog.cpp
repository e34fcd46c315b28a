#include "ui/customer/WhyOneDialog.h"

#include "ui/common/FieldTable.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

WhyOneDialog::WhyOneDialog(CustomerPage& page, QWidget* parent)
    : QDialog(parent)
    , m_page(page)
    , m_customer(page.customer())
    , m_title(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, this))
    , m_words(new TextLabel({}, this))
    , m_table(new FieldTable(WhyOneModel::WhatColumn, this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"whyOneDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_words->setObjectName(u"whyOneWords"_s);
    m_words->setWordWrap(true);
    m_table->setObjectName(u"whyOneLines"_s);
    m_table->setModel(&m_model);
    m_close->setObjectName(u"closeWhyOne"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_page, &CustomerPage::changed, this, &WhyOneDialog::refresh);
    refresh();
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 26);
    m_table->setFocus();
}

void WhyOneDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void WhyOneDialog::refresh()
{
    setWindowTitle(tr("Why these records are one person"));
    if (m_page.customer() != m_customer) {
        m_model.show({}, m_page.sources().names());
        reject();
        return;
    }
    m_title->setText(windowTitle());
    m_words->setText(
        m_page.bonds().isEmpty()
            ? tr("All of this comes from one record of one source.")
            : tr("Each weight is in bits: one more doubles the odds that two records are one"
                 " person, one less halves them. The strongest bond of each record is shown."));
    m_model.show(m_page.bonds(), m_page.sources().names());
    m_table->setAccessibleName(tr("What was compared, and what it weighs"));
    m_close->setText(tr("Close"));
}

}
