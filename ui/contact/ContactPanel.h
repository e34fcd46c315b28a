// ContactPanel.h - this contact: caller, reasons, note, how it ended and what was promised.
#pragma once

#include "desk/Articles.h"
#include "desk/Catalogue.h"
#include "desk/ContactDesk.h"
#include "pages/CustomerPage.h"
#include "ui/common/ColumnScroll.h"

#include <QPointer>

#include <functional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace guildhall {

class CallerCard;
class ChoiceButton;
class DoPanel;
class NoteEdit;
class ReasonEdit;
class RequestDesk;
class SayPanel;
class SourceNames;
class TextLabel;

struct Doings;

class ContactPanel final : public ColumnScroll
{
    Q_OBJECT

public:
    ContactPanel(ContactDesk& desk,
                 CustomerPage& page,
                 const Catalogue& catalogue,
                 const Articles& articles,
                 const Clock& clock,
                 QWidget* parent = nullptr);

    void verify();
    void writeNote();
    void giveOutcome();
    void giveReason();
    /// What one visit or one answer settles becomes what this contact is about, all at once.
    void takeTogether();
    /// Opens a new request, or the one that was begun.
    void request();
    /// Requests can be made from this contact.
    void takeRequests(RequestDesk& requests);
    /// More can be done from this contact; the panel says what.
    DoPanel*
    takeDoings(const Doings& doings, const SourceNames& names, std::function<void()> praise);
    /// Opens the last step, or says what is missing and leads there.
    void finish();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildOutcome(QVBoxLayout& column);
    void retranslate();
    void refresh();
    void showReasons();
    void offerTogether();
    [[nodiscard]] QList<ContactReason> liveReasons() const;
    [[nodiscard]] QList<ContactReason> together() const;
    void showOutcome();
    void takePromise();
    [[nodiscard]] QString summary() const;

    ContactDesk& m_desk;
    CustomerPage& m_page;
    const Catalogue& m_catalogue;
    const Articles& m_articles;
    const Clock& m_clock;
    QList<TextLabel*> m_heads;
    CallerCard* m_caller = nullptr;
    ReasonEdit* m_reason = nullptr;
    QPushButton* m_together = nullptr;
    QWidget* m_given = nullptr; ///< the reasons so far
    ChoiceButton* m_online = nullptr;
    NoteEdit* m_note = nullptr;
    QList<QPushButton*> m_outcomes;
    QLineEdit* m_passedTo = nullptr;
    QLineEdit* m_promise = nullptr;
    QLineEdit* m_promiseDue = nullptr;
    TextLabel* m_missing = nullptr;
    SayPanel* m_say = nullptr;
    QPushButton* m_request = nullptr;
    RequestDesk* m_requests = nullptr;
    QVBoxLayout* m_do = nullptr; ///< what can be done
    DoPanel* m_doing = nullptr; ///< none: nothing but requests
    struct GivenReason
    {
        QString shown;
        QString words;

        friend bool operator==(const GivenReason&, const GivenReason&) = default;
    };
    QList<GivenReason> m_shownReasons;
    EntryId m_shownContact; ///< whose words stand in the fields
};

}
