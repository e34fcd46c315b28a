#include "ui/contact/doing/MessageDialog.h"

#include "domain/text/Phone.h"
#include "pages/Words.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/TextLabel.h"

#include <QLineEdit>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QString shown(const QString& address)
    {
        const QString number = phoneForPeople(parsePhone(QStringView(address)));
        return number.isEmpty() || address.contains(u'@') ? address : number;
    }

    QString wanting(MessageDesk::Wanted wanted)
    {
        switch (wanted) {
        case MessageDesk::Wanted::Safety:
            return MessageDialog::tr("Nothing is sent to this customer: it may not be safe. Say it "
                                     "instead.");
        case MessageDesk::Wanted::Message:
            return MessageDialog::tr("Choose what to send.");
        case MessageDesk::Wanted::Standing:
            return MessageDialog::tr("Verify the caller first, or send a link.");
        case MessageDesk::Wanted::Address:
            return MessageDialog::tr("Give a mobile number or an email address.");
        case MessageDesk::Wanted::OwnAddress:
            return MessageDialog::tr("A summary goes only to a number or address that we hold. "
                                     "Verify the caller, or send a link.");
        }
        return {};
    }

}

MessageDialog::MessageDialog(MessageDesk& desk, QWidget* parent)
    : DoingDialog({ "messageDialog", tr("Send a message"), tr("Send") }, parent)
    , m_desk(desk)
    , m_message(addChoice(tr("What?"), "messageWhat"))
    , m_by(addChoice(tr("How?"), "messageBy"))
    , m_addresses(addChoice(tr("Where to?"), "messageAddresses"))
    , m_to(addLine(tr("Number or email address"), "messageTo", 200))
    , m_language(addChoice(tr("In which language?"), "messageLanguage"))
    , m_preview(addHint("messagePreview"))
{
    connect(m_message, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_desk.setMessage(value.toString());
    });
    connect(m_by, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_desk.setBy(WrittenBy(value.toInt()));
        showAddress();
    });
    connect(m_addresses, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_desk.setTo(value.toString());
        showAddress();
        refresh();
    });
    connect(m_to, &QLineEdit::textEdited, this, [this](const QString& words) {
        const Phone phone = parsePhone(QStringView(words));
        const bool number = m_desk.form().by == WrittenBy::Text && !phone.e164.empty();
        m_desk.setTo(number ? QString::fromStdString(phone.e164) : words);
    });
    connect(m_language, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_desk.setLanguage(LetterLanguage(value.toInt()));
    });
    connect(&m_desk, &MessageDesk::changed, this, &MessageDialog::refresh);
    showAddress();
    refresh();
    m_message->setFocus();
    if (m_desk.missing().contains(MessageDesk::Wanted::Safety))
        lead(wanting(MessageDesk::Wanted::Safety), nullptr);
}

void MessageDialog::showAddress()
{
    m_to->setText(shown(m_desk.form().to));
}

void MessageDialog::refresh()
{
    const MessageForm& form = m_desk.form();
    QList<ChoiceButton::Choice> messages;
    const QList<Message> all = m_desk.messages();
    for (const Message& message : all)
        messages.append({ Words::of(message.name), message.id });
    m_message->show(tr("What?"), messages, form.message);
    m_by->show(
        tr("How?"),
        { { tr("By text"), int(WrittenBy::Text) }, { tr("By email"), int(WrittenBy::Email) } },
        int(form.by));
    QList<ChoiceButton::Choice> addresses;
    const QStringList known = m_desk.addresses();
    for (const QString& address : known)
        addresses.append({ shown(address), address });
    m_addresses->setEnabled(!addresses.isEmpty());
    m_addresses->show(tr("Where to?"),
                      addresses,
                      form.to,
                      known.contains(form.to) ? QString()
                          : known.isEmpty()   ? tr("Ask the caller")
                                              : tr("Another one, below"));
    m_language->show(tr("In which language?"),
                     { { tr("English"), int(LetterLanguage::English) },
                       { tr("Welsh"), int(LetterLanguage::Welsh) } },
                     int(form.language));
    const QString preview = m_desk.preview();
    m_preview->setText(preview.isEmpty() ? wanting(MessageDesk::Wanted::Standing) : preview);
    m_preview->setAccessibleName(tr("What is sent"));
}

QWidget* MessageDialog::fieldOf(MessageDesk::Wanted wanted) const
{
    switch (wanted) {
    case MessageDesk::Wanted::Message:
    case MessageDesk::Wanted::Standing:
        return m_message;
    case MessageDesk::Wanted::Address:
    case MessageDesk::Wanted::OwnAddress:
        return m_to;
    case MessageDesk::Wanted::Safety:
        break;
    }
    return nullptr;
}

void MessageDialog::send()
{
    const QList<MessageDesk::Wanted> left = m_desk.missing();
    if (left.isEmpty())
        finishWith(m_desk.submit());
    else
        lead(wanting(left.first()), fieldOf(left.first()));
}

void MessageDialog::throwAway()
{
    m_desk.giveUp();
}

}
