#include "ui/contact/doing/CallBackDialog.h"

#include "domain/text/Phone.h"
#include "pages/Words.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/TextLabel.h"

#include <QLineEdit>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int AnotherNumber = -1;

    QString shownNumber(const QString& number)
    {
        const QString people = phoneForPeople(parsePhone(QStringView(number)));
        return people.isEmpty() ? number : people;
    }

}

CallBackDialog::CallBackDialog(CallBackDesk& desk, const Clock& clock, QWidget* parent)
    : DoingDialog({ "callBackDialog", tr("Call back"), tr("Arrange the call") }, parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_about(addLine(tr("What is the call to be about?"), "callBackAbout", 200))
    , m_owner(addChoice(tr("Who rings?"), "callBackOwner"))
    , m_time(addChoice(tr("When?"), "callBackTime"))
    , m_numbers(addChoice(tr("On which number?"), "callBackNumbers"))
    , m_number(addLine(tr("Number"), "callBackNumber", 40))
    , m_warning(addHint("callBackWarning"))
    , m_leave(
          addChoice(tr("Ask: if somebody else answers, may we leave a message?"), "callBackLeave"))
{
    m_about->setText(desk.form().about);
    m_number->setText(shownNumber(desk.form().number));
    connect(m_about, &QLineEdit::textEdited, &m_desk, &CallBackDesk::setAbout);
    connect(m_number, &QLineEdit::textEdited, &m_desk, &CallBackDesk::setNumber);
    connect(m_owner, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_desk.setOwner(value.toString());
    });
    connect(m_time, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        for (const OfferedTime& time : m_desk.times()) {
            if (time.from == value.toDateTime())
                m_desk.setTime(time);
        }
    });
    connect(m_numbers, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        const QString number = m_desk.numbers().value(value.toInt());
        m_number->setText(shownNumber(number));
        m_desk.setNumber(number);
        refresh();
        if (number.isEmpty())
            m_number->setFocus(Qt::OtherFocusReason);
    });
    connect(m_leave, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_desk.setLeave(CallBack::Leave(value.toInt()));
    });
    connect(&m_desk, &CallBackDesk::changed, this, &CallBackDialog::refresh);
    refresh();
    m_about->setFocus();
}

QString CallBackDialog::timeWords(const OfferedTime& time) const
{
    //: %1 is a day such as "Today" or "Mon 23 Nov", %2 and %3 are times.
    return tr("%1, %2 to %3")
        .arg(Words::day(inLondon(time.from).date(), inLondon(m_clock.now()).date()),
             Words::time(time.from),
             Words::time(time.until));
}

void CallBackDialog::refresh()
{
    const CallBackForm& form = m_desk.form();
    QList<ChoiceButton::Choice> owners { { tr("I do"), m_desk.myself() } };
    for (const Team& team : m_desk.teams().all()) {
        if (team.kind == Team::Kind::Ours)
            owners.append({ Words::of(team.name), ownerWordOfTeam(team.id) });
    }
    m_owner->show(tr("Who rings?"), owners, form.owner);

    QList<ChoiceButton::Choice> times;
    const QList<OfferedTime> offered = m_desk.times();
    for (const OfferedTime& time : offered)
        times.append({ timeWords(time), time.from });
    m_time->setEnabled(!times.isEmpty());
    m_time->show(tr("When?"),
                 times,
                 form.time.from,
                 form.time.from.isValid() ? timeWords(form.time)
                     : times.isEmpty() ? tr("The calendar cannot be read. Make a promise instead.")
                                       : tr("Choose a time"));

    QList<ChoiceButton::Choice> numbers;
    const QStringList known = m_desk.numbers();
    for (int at = 0; at < known.size(); ++at)
        numbers.append({ shownNumber(known.at(at)), at });
    numbers.append({ tr("Another number"), AnotherNumber });
    const auto chosen = known.indexOf(form.number);
    m_numbers->show(tr("On which number?"),
                    numbers,
                    int(chosen),
                    form.number.isEmpty() && !known.isEmpty() ? tr("Choose a number") : QString());

    QStringList warnings;
    for (const Marker& marker : m_desk.warnings())
        warnings.append(Words::marker(marker));
    m_warning->setText(
        //: %1 is what is held about how the customer may be reached.
        tr("Before you agree on a number: %1").arg(warnings.join(u" · "_s)));
    m_warning->setVisible(!warnings.isEmpty());
    m_leave->show(tr("Message"),
                  { { tr("Yes, say that the council rang"), int(CallBack::Leave::Message) },
                    { tr("No, speak to the caller only"), int(CallBack::Leave::Nothing) } },
                  form.leave ? QVariant(int(*form.leave)) : QVariant(),
                  form.leave ? QString() : tr("Ask and choose"));
}

void CallBackDialog::send()
{
    const QList<CallBackDesk::Wanted> left = m_desk.missing();
    if (left.isEmpty()) {
        finishWith(m_desk.submit());
        return;
    }
    switch (left.first()) {
    case CallBackDesk::Wanted::About:
        lead(tr("Say what the call is to be about."), m_about);
        break;
    case CallBackDesk::Wanted::Number:
        lead(tr("Give the number to ring."), m_number);
        break;
    case CallBackDesk::Wanted::SafeToRing:
        lead(tr("Ask whether a message may be left."), m_leave);
        break;
    case CallBackDesk::Wanted::Time:
        lead(tr("Choose a time."), m_time);
        break;
    }
}

void CallBackDialog::throwAway()
{
    m_desk.giveUp();
}

}
