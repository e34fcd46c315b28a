#include "ui/complaint/ComplimentDialog.h"

#include "base/Receive.h"
#include "pages/Words.h"
#include "pages/complaints/ComplaintsPage.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/contact/NoteEdit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

ComplimentDialog::ComplimentDialog(ComplaintsPage& page,
                                   const ComplimentInput& begun,
                                   const QString& name,
                                   QWidget* parent)
    : QDialog(parent)
    , m_page(page)
    , m_begun(begun)
    , m_text(new NoteEdit(this))
    , m_service(new QComboBox(this))
    , m_trouble(new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, this))
    , m_keep(new QPushButton(tr("Record the compliment"), this))
{
    setObjectName(u"complimentDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compliment"));
    const QString said
        = name.isEmpty() ? tr("What was praised?") : tr("What did %1 praise?").arg(name);
    m_text->setObjectName(u"complimentText"_s);
    m_text->setAccessibleName(said);
    m_text->setPlainText(begun.text);
    m_service->setObjectName(u"complimentService"_s);
    m_service->setAccessibleName(tr("Which service?"));
    m_service->setEditable(true);
    m_service->addItems(page.services());
    m_service->setCurrentText(begun.service);
    m_trouble->setObjectName(u"complimentTrouble"_s);
    m_trouble->hide();
    m_keep->setObjectName(u"complimentKeep"_s);
    m_keep->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    column->addWidget(new TextLabel({}, said, this));
    column->addWidget(m_text, 1);
    column->addWidget(new TextLabel({}, m_service->accessibleName(), this));
    column->addWidget(m_service);
    column->addWidget(new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
        tr("Ctrl+Enter records it."),
        this));
    column->addWidget(m_trouble);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &ComplimentDialog::keep);
    if (m_text->toPlainText().isEmpty())
        m_text->setFocus();
    else if (m_service->currentText().isEmpty())
        m_service->setFocus();
    else
        m_keep->setFocus();
}

void ComplimentDialog::keep()
{
    ComplimentInput input = m_begun;
    input.text = m_text->toPlainText().trimmed();
    input.service = m_service->currentText().trimmed();
    const auto tell = [this](const QString& words) {
        m_trouble->setText(words);
        m_trouble->show();
        m_keep->setEnabled(true);
    };
    if (input.text.isEmpty() || input.service.isEmpty()) {
        tell(input.text.isEmpty() ? tr("Write down what was praised.")
                                  : tr("Choose the service that is praised."));
        (input.text.isEmpty() ? static_cast<QWidget*>(m_text) : m_service)->setFocus();
        return;
    }
    if (!m_keep->isEnabled())
        return;
    m_keep->setEnabled(false);
    receive(m_page.praise(input), this, [this, tell](const Result<Posted>& posted) {
        if (posted) {
            Q_EMIT kept(m_begun.contact, posted->outgoing.value(0));
            accept();
        } else {
            tell(Words::sentence(posted.error()));
        }
    });
}

}
