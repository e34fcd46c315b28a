#include "ui/reception/HandOverDialog.h"

#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

HandOverDialog::HandOverDialog(QWidget* parent)
    : QDialog(parent)
    , m_pin(new QLineEdit(this))
    , m_go(new QPushButton(tr("Hand over the screen"), this))
{
    setObjectName(u"handOverDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Hand over the screen"));
    auto* title = new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong },
                                tr("Choose a PIN to take the screen back with"),
                                this);
    auto* words = new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
        tr("Four characters or more. The screen shows the survey only until you type it."),
        this);
    m_pin->setObjectName(u"handOverPin"_s);
    m_pin->setAccessibleName(title->text());
    m_pin->setAccessibleDescription(words->text());
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(12);
    m_go->setObjectName(u"handOverGo"_s);
    m_go->setDefault(true);
    m_go->setEnabled(false);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_go);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    column->addWidget(title);
    column->addWidget(m_pin);
    column->addWidget(words);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    connect(m_pin, &QLineEdit::textChanged, this, [this](const QString& pin) {
        m_go->setEnabled(pin.size() >= ShortestPin);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        Q_EMIT handedOver(m_pin->text());
        accept();
    });
}

}
