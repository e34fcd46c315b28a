#include "ui/contact/doing/CallBackAnswerDialog.h"

#include "base/Receive.h"
#include "domain/text/Phone.h"
#include "pages/Words.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

CallBackAnswerDialog::CallBackAnswerDialog(CallBackDesk& desk,
                                           const CallBack& callBack,
                                           const Clock& clock,
                                           QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_callBack(callBack)
    , m_said(new QPlainTextEdit(this))
    , m_trouble(new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, this))
{
    setObjectName(u"callBackAnswer"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Call back"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    const auto line = [this, column](const QString& words, TextLabel::Look look) {
        auto* label = new TextLabel(look, words, this);
        label->setWordWrap(true);
        column->addWidget(label);
        return label;
    };
    const QString people = phoneForPeople(parsePhone(QStringView(callBack.number)));
    line(people.isEmpty() ? callBack.number : people,
         { TextLabel::Size::Title, TextLabel::Weight::Strong })
        ->setObjectName(u"callBackNumberToRing"_s);
    line(callBack.about, {});
    line(callBack.leave == CallBack::Leave::Message
             ? tr("If somebody else answers, you may say that the council rang.")
             : tr("Speak to the caller only. Leave no message and do not say who rings."),
         { TextLabel::Size::Body, TextLabel::Weight::Strong })
        ->setObjectName(u"callBackCare"_s);
    if (callBack.tries > 0)
        //: %1 is a moment such as "Today 2:29pm".
        line(tr("Tried %n time(s), last %1: nobody answered.", nullptr, callBack.tries)
                 .arg(Words::when(callBack.tried, clock.now())),
             { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted });
    line(tr("What was said"), {});
    m_said->setObjectName(u"callBackSaid"_s);
    m_said->setAccessibleName(tr("What was said"));
    m_said->setTabChangesFocus(true);
    m_said->setFixedHeight(m_said->fontMetrics().lineSpacing() * 3 + space::Large);
    column->addWidget(m_said);
    m_trouble->setVisible(false);
    column->addWidget(m_trouble);
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    const auto button
        = [this, buttons](const QString& words, const char* name, CallBack::Result result) {
              auto* made = new QPushButton(words, this);
              made->setObjectName(QLatin1StringView(name));
              buttons->addWidget(made);
              connect(made, &QPushButton::clicked, this, [this, result] { answer(result); });
              return made;
          };
    button(tr("&Got through"), "callBackGotThrough", CallBack::Result::GotThrough)
        ->setDefault(true);
    button(tr("&No answer"), "callBackNoAnswer", CallBack::Result::NoAnswer);
    button(tr("&Wrong number"), "callBackWrongNumber", CallBack::Result::WrongNumber);
    auto* later = new QPushButton(tr("Not now"), this);
    buttons->addWidget(later);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    m_said->setFocus();
}

void CallBackAnswerDialog::answer(CallBack::Result result)
{
    receive(m_desk.answer(m_callBack, result, m_said->toPlainText()),
            this,
            [this](const Result<Posted>& posted) {
                if (posted) {
                    accept();
                    return;
                }
                m_trouble->setText(Words::sentence(posted.error()));
                m_trouble->setVisible(true);
            });
}

}
