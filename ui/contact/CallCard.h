// CallCard.h - who is on the line and since when, what waits, and how a contact begins and ends.
#pragma once

#include "desk/ContactDesk.h"
#include "pages/CallsPage.h"
#include "ui/common/Card.h"

#include <QMenu>
#include <QTimer>

class QPushButton;

namespace guildhall {

class Chip;
class TextLabel;

class CallCard final : public Card
{
    Q_OBJECT

public:
    /// `calls` may be null: then no telephone reaches this window.
    CallCard(ContactDesk& desk, CallsPage* calls, const Clock& clock, QWidget* parent = nullptr);

    void retranslate();
    /// The choice of channels, as if the button had been pressed.
    void offerChannels();
    /// What comes next: a call that rings, a contact that was put aside, or how one begins.
    void takeFocus();

Q_SIGNALS:
    void finishWanted();
    /// A contact began while the keyboard stood on the button that would have begun one.
    void beginGone();
    /// Somebody takes up a call; `customer` is empty for a new caller.
    void taken(const QString& call, guildhall::CustomerId customer);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void showElapsed();
    /// A call that rings, somebody who may be calling, or a contact that was put aside.
    struct Line
    {
        QString words;
        QString name; ///< of the label or the button
        QString call {};
        CustomerId who {};
        EntryId contact {};
        QString fitting {}; ///< as much of the words as a button shows
        QWidget* row = nullptr; ///< a label or a button

        /// The same line, whatever its words are by now.
        [[nodiscard]] bool isStill(const Line& other) const
        {
            return name == other.name && call == other.call && who == other.who
                && contact == other.contact;
        }
        [[nodiscard]] bool reads(const Line& other) const
        {
            return isStill(other) && words == other.words && fitting == other.fitting;
        }
    };
    void showWaiting();
    void addRinging(QList<Line>& lines) const;
    void showLines(QList<Line> lines);
    [[nodiscard]] QWidget* rowFor(const Line& line);
    static void write(const Line& line);
    [[nodiscard]] static QString candidateWords(const CallCandidate& candidate);

    ContactDesk& m_desk;
    CallsPage* m_calls;
    const Clock& m_clock;
    TextLabel* m_title;
    Chip* m_elapsed;
    TextLabel* m_line;
    QPushButton* m_finish;
    QPushButton* m_begin;
    QPushButton* m_aside;
    QWidget* m_waiting; ///< calls that ring, and contacts that were put aside
    QList<Line> m_lines;
    QMenu m_channels;
    QTimer m_second;
};

}
