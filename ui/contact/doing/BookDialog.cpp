#include "ui/contact/doing/BookDialog.h"

#include "pages/Words.h"
#include "pages/reception/AppointmentsPage.h"
#include "pages/reception/VisitWords.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace guildhall {

using namespace Qt::StringLiterals;

BookDialog::BookDialog(BookingDesk& desk, QWidget* parent)
    : DoingDialog({ "bookDialog", tr("Book an appointment"), tr("Book it") }, parent)
    , m_desk(desk)
    , m_name(addLine(tr("Who comes?"), "bookFor", 100))
    , m_reason(addChoice(tr("What about?"), "bookAbout"))
    , m_day(addChoice(tr("On which day?"), "bookOnDay"))
    , m_time(addChoice(tr("At what time?"), "bookAtTime"))
    , m_none(addHint("bookHint"))
    , m_chosenDay(inLondon(desk.form().at).date())
{
    m_name->setText(desk.form().name);
    auto* needs = new QWidget(this);
    auto* boxes = new FlowLayout(space::Medium);
    needs->setLayout(boxes);
    needs->setFocusPolicy(Qt::NoFocus);
    for (const Need need : AllNeeds) {
        auto* box = new QCheckBox(VisitWords::need(need), needs);
        box->setObjectName(u"bookNeed-"_s + wordOf(need));
        box->setChecked(desk.form().needs.testFlag(need));
        connect(box, &QCheckBox::stateChanged, this, [this, need](int state) {
            m_desk.setNeed(need, Qt::CheckState(state));
        });
        boxes->addWidget(box);
    }
    add(needs);
    connect(m_name, &QLineEdit::textEdited, &m_desk, &BookingDesk::setName);
    connect(m_reason, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_desk.setReason(value.toString());
    });
    connect(m_day, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_chosenDay = value.toDate();
        m_desk.setTime({});
    });
    connect(m_time, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_desk.setTime(value.toDateTime());
    });
    connect(&m_desk, &BookingDesk::changed, this, &BookDialog::refresh);
    refresh();
    (m_name->text().isEmpty() ? static_cast<QWidget*>(m_name) : m_day)->setFocus();
}

void BookDialog::refresh()
{
    if (m_done)
        return;
    const BookingForm& form = m_desk.form();
    QList<ChoiceButton::Choice> reasons;
    for (const QString& reason : VisitWords::reasons())
        reasons.append({ VisitWords::reason(reason), reason });
    m_reason->show(tr("What about?"), reasons, form.reason);

    const QList<QDate> days = m_desk.days();
    if (!days.contains(m_chosenDay))
        m_chosenDay = days.value(0);
    QList<ChoiceButton::Choice> dayChoices;
    for (const QDate& day : days)
        dayChoices.append({ AppointmentsPage::dayWords(day), day });
    m_day->show(tr("On which day?"), dayChoices, m_chosenDay);
    m_day->setEnabled(!days.isEmpty());

    QList<ChoiceButton::Choice> times;
    const auto free = m_desk.timesOn(m_chosenDay);
    for (const QDateTime& at : free)
        times.append({ Words::time(at), at });
    m_time->show(tr("At what time?"),
                 times,
                 form.at,
                 form.at.isValid() ? Words::time(form.at) : tr("Choose a time"));
    m_time->setEnabled(!times.isEmpty());
    m_none->setVisible(days.isEmpty());
    m_none->setText(tr("No time is free. Arrange a call back instead."));
}

void BookDialog::send()
{
    if (m_done) {
        accept();
        return;
    }
    const QList<BookingDesk::Wanted> left = m_desk.missing();
    if (left.contains(BookingDesk::Wanted::Name)) {
        lead(tr("Write the name of who comes."), m_name);
        return;
    }
    if (left.contains(BookingDesk::Wanted::Time)) {
        lead(tr("Choose a time."), m_time);
        return;
    }
    const auto made = m_desk.submit();
    if (!made) {
        lead(AppointmentsPage::troubleWords(made.error()), m_time);
        return;
    }
    // It is read out before the form goes.
    m_done = true;
    for (QWidget* field : findChildren<QWidget*>(QRegularExpression(u"^book"_s)))
        field->setEnabled(false);
    for (const char* name : { "doingLater", "doingAway" })
        findChild<QPushButton*>(QLatin1StringView(name))->setVisible(false);
    sendButton()->setText(tr("Close"));
    lead(tr("Say: %1").arg(AppointmentsPage::bookedWords(*made)), sendButton());
}

void BookDialog::throwAway()
{
    m_desk.giveUp();
}

}
