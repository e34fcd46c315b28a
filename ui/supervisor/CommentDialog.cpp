#include "ui/supervisor/CommentDialog.h"

#include "base/Receive.h"
#include "pages/Words.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

CommentDialog::CommentDialog(AnnualPage& page, const QString& service, QWidget* parent)
    : QDialog(parent)
    , m_page(page)
    , m_choice(new ChoiceButton(this))
    , m_text(new QPlainTextEdit(this))
    , m_trouble(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, this))
    , m_save(new QPushButton(tr("Save the comment"), this))
{
    setObjectName(u"commentDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Manager’s comment"));
    m_choice->setObjectName(u"commentService"_s);
    m_text->setObjectName(u"commentText"_s);
    m_text->setAccessibleName(tr("Comment"));
    m_text->setTabChangesFocus(true);
    m_trouble->setObjectName(u"commentTrouble"_s);
    m_trouble->hide();
    m_save->setObjectName(u"commentSave"_s);
    m_save->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    column->addWidget(new TextLabel(
        { TextLabel::Size::Body, TextLabel::Weight::Strong }, tr("Manager’s comment"), this));
    column->addWidget(m_choice, 0, Qt::AlignLeft);
    column->addWidget(m_text, 1);
    column->addWidget(new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
        tr("It is printed in the report of this period. Earlier wordings are kept. An empty "
           "comment takes it out."),
        this));
    column->addWidget(m_trouble);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    column->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 72, fontMetrics().lineSpacing() * 18);
    connect(m_choice, &ChoiceButton::chosen, this, [this](const QVariant& chosen) {
        choose(chosen.toString());
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &CommentDialog::save);
    choose(service.isEmpty() ? page.services().value(0) : service);
    m_text->setFocus();
}

void CommentDialog::choose(const QString& service)
{
    m_service = service;
    QList<ChoiceButton::Choice> services;
    for (const auto& one : m_page.services())
        services.append({ one, one });
    m_choice->show(tr("Service"), services, service);
    m_text->setPlainText(m_page.commentOn(service));
}

void CommentDialog::save()
{
    m_save->setEnabled(false);
    receive(
        m_page.comment(m_service, m_text->toPlainText()), this, [this](const Result<Posted>& kept) {
            if (kept) {
                accept();
                return;
            }
            m_save->setEnabled(true);
            m_trouble->setText(Words::sentence(kept.error()));
            m_trouble->show();
        });
}

}
