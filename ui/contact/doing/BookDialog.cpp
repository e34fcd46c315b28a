#include "ui/contact/doing/BookDialog.h"

#include "base/Receive.h"
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
    , m_place(addChoice(tr("Where?"), "bookWhere"))
    , m_name(addLine(tr("Who comes?"), "bookFor", 100))
    , m_reason(addChoice(tr("What about?"), "bookAbout"))
    , m_day(addChoice(tr("On which day?"), "bookOnDay"))
    , m_time(addChoice(tr("At what time?"), "bookAtTime"))
    , m_none(addHint("bookHint"))
    , m_needs(new QWidget(this))
    , m_chosenDay(inLondon(desk.form().at).date())
{
    m_name->setText(desk.form().name);
    auto* boxes = new FlowLayout(space::Medium);
    m_needs->setLayout(boxes);
    for (const Need need : AllNeeds) {
        auto* box = new QCheckBox(VisitWords::need(need), m_needs);
        box->setObjectName(u"bookNeed-"_s + wordOf(need));
        box->setChecked(desk.form().needs.testFlag(need));
        connect(box, &QCheckBox::stateChanged, this, [this, need](int state) {
            m_desk.setNeed(need, Qt::CheckState(state));
        });
        boxes->addWidget(box);
    }
    add(m_needs);
    connect(m_place, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_desk.setPlace(value.toString());
    });
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
    QList<ChoiceButton::Choice> places { { tr("At the reception"), QString() } };
    const QList<VisitPlace> open = m_desk.places();
    for (const VisitPlace& place : open)
        //: %1 is what was reported, %2 its reference.
        places.append({ tr("A visit: %1 (%2)").arg(place.title, place.reference), place.record });
    m_place->show(tr("Where?"), places, form.visit);
    const bool atReception = form.visit.isEmpty();
    m_name->setEnabled(atReception);
    m_reason->setEnabled(atReception);
    m_needs->setEnabled(atReception);
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
        times.append({ timeWords(at), at });
    m_time->show(tr("At what time?"),
                 times,
                 form.at,
                 form.at.isValid() ? timeWords(form.at) : tr("Choose a time"));
    m_time->setEnabled(!times.isEmpty());
    m_none->setText(hint());
    m_none->setVisible(!m_none->text().isEmpty());
}

QString BookDialog::hint() const
{
    switch (m_desk.asking()) {
    case BookingDesk::Asking::Yes:
        return tr("Asking when somebody could come…");
    case BookingDesk::Asking::Failed:
        return tr("The system does not say when somebody could come. %1")
            .arg(m_desk.trouble() ? Words::sentence(*m_desk.trouble()) : QString());
    case BookingDesk::Asking::No:
    case BookingDesk::Asking::Answered:
        break;
    }
    return m_desk.days().isEmpty() ? tr("No time is free. Arrange a call back instead.")
                                   : QString();
}

/// "8am", or "8am to noon" where the system says until when.
QString BookDialog::timeWords(const QDateTime& at) const
{
    const QDateTime end = m_desk.endOf(at);
    //: Two times of one day.
    return end.isValid() ? tr("%1 to %2").arg(Words::time(at), Words::time(end)) : Words::time(at);
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
    if (!m_desk.form().visit.isEmpty()) {
        sendVisit();
        return;
    }
    const auto made = m_desk.submit();
    if (!made) {
        lead(AppointmentsPage::troubleWords(made.error()), m_time);
        return;
    }
    say(AppointmentsPage::bookedWords(*made));
}

void BookDialog::sendVisit()
{
    const QDateTime at = m_desk.form().at;
    const auto place = m_desk.place();
    const QString words = place
        //: %1 a reference, %2 a day, %3 a time or two.
        ? tr("The visit for %1 is asked for on %2, %3. It stands on the page once the system has "
             "taken it.")
              .arg(place->reference, AppointmentsPage::dayWords(inLondon(at).date()), timeWords(at))
        : QString();
    sendButton()->setEnabled(false);
    receive(m_desk.submitVisit(), this, [this, words](const Result<Posted>& posted) {
        sendButton()->setEnabled(true);
        if (posted)
            say(words);
        else
            lead(Words::sentence(posted.error()), m_time);
    });
}

/// It is read out before the form goes.
void BookDialog::say(const QString& words)
{
    m_done = true;
    for (QWidget* field : findChildren<QWidget*>(QRegularExpression(u"^book"_s)))
        field->setEnabled(false);
    for (const char* name : { "doingLater", "doingAway" })
        findChild<QPushButton*>(QLatin1StringView(name))->setVisible(false);
    sendButton()->setText(tr("Close"));
    lead(tr("Say: %1").arg(words), sendButton());
}

void BookDialog::throwAway()
{
    m_desk.giveUp();
}

}
