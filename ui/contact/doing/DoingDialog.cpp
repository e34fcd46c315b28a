#include "ui/contact/doing/DoingDialog.h"

#include "base/Receive.h"
#include "pages/Words.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int LinesOfText = 3;

}

DoingDialog::DoingDialog(const Title& title, QWidget* parent)
    : RoomyDialog(parent)
    , m_fields(new QVBoxLayout)
    , m_trouble(new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, this))
    , m_send(new QPushButton(title.send, this))
{
    setObjectName(QLatin1StringView(title.name));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title.words);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    m_fields->setSpacing(space::Small);
    column->addLayout(m_fields);
    m_trouble->setObjectName(u"doingTrouble"_s);
    m_trouble->setVisible(false);
    column->addWidget(m_trouble);
    column->addStretch(1);
    auto* later = new QPushButton(tr("Go on later"), this);
    auto* away = new QPushButton(tr("Throw away"), this);
    m_send->setObjectName(u"doingSend"_s);
    m_send->setDefault(true);
    later->setObjectName(u"doingLater"_s);
    away->setObjectName(u"doingAway"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : { m_send, later, away })
        buttons->addWidget(button);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    connect(m_send, &QPushButton::clicked, this, [this] { send(); });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(away, &QPushButton::clicked, this, [this] {
        throwAway();
        reject();
    });
}

void DoingDialog::addLabel(const QString& words)
{
    m_fields->addWidget(new TextLabel({}, words, this));
}

void DoingDialog::add(QWidget* field)
{
    m_fields->addWidget(field);
    // Fields come before the buttons, in the order in which they stand.
    setTabOrder(field, m_send);
}

QLineEdit* DoingDialog::addLine(const QString& words, const char* name, int longest)
{
    addLabel(words);
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(words);
    edit->setMaxLength(longest);
    add(edit);
    return edit;
}

QPlainTextEdit* DoingDialog::addText(const QString& words, const char* name)
{
    addLabel(words);
    auto* edit = new QPlainTextEdit(this);
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(words);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * LinesOfText + space::Large);
    add(edit);
    return edit;
}

ChoiceButton* DoingDialog::addChoice(const QString& words, const char* name)
{
    addLabel(words);
    auto* button = new ChoiceButton(this);
    button->setObjectName(QLatin1StringView(name));
    add(button);
    return button;
}

TextLabel* DoingDialog::addHint(const char* name)
{
    auto* hint = new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this);
    hint->setObjectName(QLatin1StringView(name));
    hint->setWordWrap(true);
    m_fields->addWidget(hint);
    return hint;
}

void DoingDialog::lead(const QString& words, QWidget* field)
{
    m_trouble->setText(words);
    m_trouble->setVisible(true);
    if (field)
        field->setFocus(Qt::OtherFocusReason);
}

void DoingDialog::finishWith(const Async<Posted>& posted)
{
    m_send->setEnabled(false);
    receive(posted, this, [this](const Result<Posted>& done) {
        if (done) {
            accept();
            return;
        }
        m_send->setEnabled(true);
        lead(Words::sentence(done.error()), nullptr);
    });
}

}
