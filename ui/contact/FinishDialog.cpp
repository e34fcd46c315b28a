#include "ui/contact/FinishDialog.h"

#include "base/Receive.h"
#include "pages/Words.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/contact/ContactWords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

FinishDialog::FinishDialog(ContactDesk& desk, const QString& summary, QWidget* parent)
    : RoomyDialog(parent)
    , m_desk(desk)
    , m_choice(new ChoiceButton(this))
    , m_words(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_finish(new QPushButton(tr("Finish"), this))
{
    setObjectName(u"finishDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Finish this contact"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    auto* said = new TextLabel({}, summary, this);
    said->setObjectName(u"finishSummary"_s);
    column->addWidget(said);
    column->addWidget(new TextLabel(
        { TextLabel::Size::Body, TextLabel::Weight::Strong }, tr("Satisfaction survey"), this));
    m_choice->setObjectName(u"surveyChoice"_s);
    column->addWidget(m_choice);
    column->addWidget(m_words);
    column->addStretch(1);
    auto* back = new QPushButton(tr("Go back"), this);
    m_finish->setObjectName(u"finishNow"_s);
    m_finish->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_finish);
    buttons->addWidget(back);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    const QList<SurveyOffer> possible = m_desk.survey();
    const bool offered
        = possible.contains(SurveyOffer::Text) || possible.contains(SurveyOffer::Email);
    if (offered)
        m_choices = possible + QList { SurveyOffer::Declined, SurveyOffer::NotOffered };
    // Nobody is sent anything unless somebody chose so.
    m_survey = offered || possible.isEmpty() ? SurveyOffer::NotOffered : possible.first();
    m_choice->setVisible(offered);
    m_words->setText(offered ? tr("It carries a code that says nothing about the customer.")
                         : possible.isEmpty() ? tr("No survey: this contact has no customer.")
                                              : ContactWords::survey(m_survey));
    showSurvey();
    connect(m_choice, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_survey = SurveyOffer(value.toInt());
        showSurvey();
    });
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_finish, &QPushButton::clicked, this, &FinishDialog::finish);
    m_finish->setFocus();
}

void FinishDialog::showSurvey()
{
    QList<ChoiceButton::Choice> choices;
    for (const SurveyOffer one : std::as_const(m_choices))
        choices.append({ ContactWords::survey(one), int(one) });
    m_choice->show(tr("Survey"), choices, int(m_survey));
}

void FinishDialog::finish()
{
    m_finish->setEnabled(false);
    receive(m_desk.finish(m_survey), this, [this](const Result<Posted>& posted) {
        if (posted) {
            accept();
            return;
        }
        m_finish->setEnabled(true);
        m_words->setText(Words::sentence(posted.error()));
    });
}

}
