// MessageDesk.h - a link or a summary goes to the caller by text or e-mail: where that is safe, and
// with nothing in it that they may not be told.
#pragma once

#include "desk/doing/Doing.h"
#include "desk/doing/MessageBook.h"

namespace guildhall {

/// A message that is being chosen.
struct MessageForm
{
    QString message; ///< id in the book
    WrittenBy by = WrittenBy::Text;
    QString to;
    LetterLanguage language = LetterLanguage::English;

    friend bool operator==(const MessageForm&, const MessageForm&) = default;
};

class MessageDesk final : public QObject
{
    Q_OBJECT

public:
    enum class Wanted {
        Safety, ///< nothing is written to this customer
        Message,
        Standing, ///< the caller has not shown enough for what it says
        Address, ///< none, or no such thing
        OwnAddress ///< what it says goes only where the customer is known to be reached
    };

    MessageDesk(Doing doing, const MessageBook& book, QObject* parent = nullptr);

    void takeUp() { m_forms.takeUp(); }
    /// For the contact in hand, as it was left; false when there is none.
    bool begin();
    [[nodiscard]] bool isOpen() const { return m_forms.isOpen(); }
    [[nodiscard]] const MessageForm& form() const { return m_form; }
    [[nodiscard]] QList<Message> messages() const;
    [[nodiscard]] QStringList addresses() const;
    [[nodiscard]] QList<Wanted> missing() const;
    /// Word for word what the caller gets; empty while nothing is chosen or may be said.
    [[nodiscard]] QString preview() const;

    void setMessage(const QString& id);
    void setBy(WrittenBy by);
    void setTo(const QString& address);
    void setLanguage(LetterLanguage language);
    void giveUp();
    /// Invalid while something is missing. Durable when done; sent once, when there is a line.
    [[nodiscard]] Async<Posted> submit();

Q_SIGNALS:
    void changed();

private:
    void edited();
    [[nodiscard]] bool mayTell(FieldClass field) const;
    [[nodiscard]] bool isAddress() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QMap<QString, QString> values(const Message& message) const;

    const Doing m_doing;
    const MessageBook& m_book;
    KeptForms m_forms;
    MessageForm m_form;
};

}
