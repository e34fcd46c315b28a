// ComplaintsPage.h - all complaints as lists to work through, and the one that is open.
#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "base/Latest.h"
#include "domain/Changes.h"
#include "domain/Facts.h"
#include "domain/Records.h"
#include "pages/Masking.h"
#include "pages/complaints/CaseHistoryModel.h"
#include "pages/complaints/CaseView.h"
#include "pages/complaints/ComplaintInputs.h"
#include "pages/complaints/LetterWork.h"
#include "pages/complaints/StepForm.h"
#include "pages/complaints/WorklistModel.h"

#include <QImage>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace guildhall {

class ComplaintDesk;
struct Addressee;
struct CaseFile;
struct CaseStep;
struct ComplaintCase;
struct LetterToSend;

/// What the page asks of the rooms below beside the desk.
struct ComplaintQuestions
{
    /// Somebody opens a case of this customer: written down first.
    std::function<Async<CustomerRecords>(CustomerId)> open;
    std::function<Async<qint64>(CustomerId, const QString& why)> reveal;
    std::function<Async<EntryId>(Draft)> keep;
    std::function<Async<QList<Draft>>(StaffId)> drafts;
    /// For a customer, who may be somebody on the line.
    std::function<Mask(CustomerId, FieldClass)> mask;
};

class ComplaintsPage final : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Shown, Failed };

    ComplaintsPage(ComplaintDesk& desk,
                   ComplaintQuestions questions,
                   const Clock& clock,
                   QObject* parent = nullptr);
    ~ComplaintsPage() override;

    void read();
    void readAgain(const Changes& changes);
    /// Time has passed, or the language has changed.
    void retell();
    /// What may be seen has changed: somebody is on the line, or was verified.
    void maskAgain();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isSettled() const { return !m_isReading && !m_isOpening; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] const StaffId& who() const;

    // The lists.
    [[nodiscard]] WorklistModel& worklist() { return m_worklist; }
    [[nodiscard]] const WorklistWish& wish() const { return m_wish; }
    void setWish(const WorklistWish& wish);
    [[nodiscard]] int countOf(WorklistWish::List list) const;
    [[nodiscard]] const QStringList& services() const { return m_services; }
    [[nodiscard]] const QStringList& handlers() const { return m_handlers; }
    /// The ids of a customer's cases, those that are open first.
    [[nodiscard]] QStringList casesOf(CustomerId customer) const;
    /// The id of the case that people call so; empty: there is none.
    [[nodiscard]] QString caseCalled(const QString& reference) const;

    // The open case.
    void open(const QString& caseId);
    void close();
    /// None while none is open, or while its complainant is looked up.
    [[nodiscard]] const std::optional<CaseView>& shown() const { return m_shown; }
    [[nodiscard]] const std::optional<Error>& openingError() const { return m_openingError; }
    [[nodiscard]] CaseHistoryModel& history() { return m_history; }
    void reveal(const QString& why);

    [[nodiscard]] StepForm form(const QString& action) const;
    /// Why the rules do not allow it as it is filled in; empty: they do.
    [[nodiscard]] QString objection(const StepInput& input) const;
    [[nodiscard]] Async<Posted> take(const StepInput& input);
    [[nodiscard]] Async<Posted> assign(const QStringList& caseIds, const QString& staff);

    // Letters.
    [[nodiscard]] Result<LetterWork> letter(const QString& letter, LetterLanguage language) const;
    [[nodiscard]] Result<LetterWork> letter(const QString& letter) const; ///< as they wish it
    /// As it was left; nothing: it was not begun.
    [[nodiscard]] Async<QString> keptBody(const LetterWork& work) const;
    [[nodiscard]] Async<EntryId> keep(const LetterWork& work) const;
    [[nodiscard]] Async<QList<QImage>> pictures(const LetterWork& work, int width) const;
    [[nodiscard]] Async<Done> save(const LetterWork& work, const QString& file) const;
    /// Invalid while a demand of the Code is open; the detail names the paragraphs.
    [[nodiscard]] Async<Posted> send(const LetterWork& work);

    // What begins.
    [[nodiscard]] QString objection(const ComplaintInput& input) const;
    [[nodiscard]] Async<Posted> log(const ComplaintInput& input);
    [[nodiscard]] Async<Posted> praise(const ComplimentInput& input);
    [[nodiscard]] QString objection(const RestrictionInput& input) const;
    [[nodiscard]] Async<Posted> restrictContact(const RestrictionInput& input);
    [[nodiscard]] Async<Posted> liftRestriction();
    [[nodiscard]] bool isRestricted() const;

Q_SIGNALS:
    /// The lists.
    void changed();
    /// The open case, or that there is none.
    void caseChanged();

private:
    struct Told;
    void tell();
    void sieve();
    void show();
    [[nodiscard]] const ComplaintCase* current() const;
    [[nodiscard]] Masking maskOfCase() const;
    [[nodiscard]] Addressee addressee() const;
    [[nodiscard]] LetterToSend toSend(const LetterWork& work) const;
    [[nodiscard]] EntryId draftOf(const LetterWork& work) const;
    [[nodiscard]] Async<Posted> afterPosting(const Async<Posted>& posting);

    ComplaintDesk& m_desk;
    const ComplaintQuestions m_questions;
    const Clock& m_clock;
    State m_state = State::Loading;
    bool m_isReading = false;
    bool m_isOpening = false;
    std::optional<Error> m_error;
    std::shared_ptr<const CaseFile> m_file;
    QList<CaseItem> m_items;
    QStringList m_services;
    QStringList m_handlers;
    WorklistWish m_wish;
    WorklistModel m_worklist;
    QString m_open;
    CustomerRecords m_customer;
    std::optional<Error> m_openingError;
    enum class Reason { None, Given };
    Reason m_given = Reason::None;
    std::optional<CaseView> m_shown;
    CaseHistoryModel m_history;
    Latest<Told> m_told;
    Latest<CustomerRecords> m_opening;
    QTimer m_again; ///< several commits in a row are read once
};

}
