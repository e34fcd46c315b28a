// DoingDialog.h - the frame of every form of a contact: fields, what is missing, send, go on later,
// throw away.
#pragma once

#include "base/Async.h"
#include "domain/Facts.h"
#include "ui/common/RoomyDialog.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace guildhall {

class ChoiceButton;
class TextLabel;

/// What is typed is kept by the desk behind it, so that leaving loses nothing.
class DoingDialog : public RoomyDialog
{
    Q_OBJECT

protected:
    struct Title
    {
        const char* name; ///< of the object
        QString words;
        QString send; ///< on the button
    };

    DoingDialog(const Title& title, QWidget* parent);

    /// Each with its words above it, which are its accessible name too.
    [[nodiscard]] QLineEdit* addLine(const QString& words, const char* name, int longest);
    [[nodiscard]] QPlainTextEdit* addText(const QString& words, const char* name);
    [[nodiscard]] ChoiceButton* addChoice(const QString& words, const char* name);
    [[nodiscard]] TextLabel* addHint(const char* name);
    void add(QWidget* field);

    [[nodiscard]] QPushButton* sendButton() const { return m_send; }
    /// Says what is missing and leads there.
    void lead(const QString& words, QWidget* field);
    /// Closes when it went well, and otherwise says why it did not.
    void finishWith(const Async<Posted>& posted);

    virtual void send() = 0;
    virtual void throwAway() = 0;

private:
    void addLabel(const QString& words);

    QVBoxLayout* m_fields;
    TextLabel* m_trouble;
    QPushButton* m_send;
};

}
