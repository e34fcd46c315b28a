// RequestDesk.h - a new service request: its questions, what is known there already, by when it is
// done; kept as typed until it is sent or given up.
#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "desk/Catalogue.h"
#include "domain/Facts.h"
#include "domain/Records.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <functional>

namespace guildhall {

struct RequestBooks
{
    std::function<Async<Posted>(Posting)> post;
    std::function<Async<EntryId>(Draft)> keep;
    std::function<Async<Done>(EntryId)> discard;
    std::function<Async<QList<Draft>>(StaffId)> drafts;
    /// What is held about a property, whoever reported it.
    std::function<Async<QList<HeldRecord>>(QString uprn)> itemsAt;
    /// The so-many-th working day after a day; empty where no calendar could be read.
    std::function<QDate(QDate, int)> workingDayAfter;
};

/// A request that is being written. Everything may be empty but the id.
struct NewRequest
{
    EntryId id;
    EntryId contact; ///< in which it was made
    CustomerId customer; ///< empty: anonymous
    QString service;
    QString reason;
    QMap<QString, QString> answers; ///< by question
    QString where;
    QString uprn;

    friend bool operator==(const NewRequest&, const NewRequest&) = default;
};

/// `kind` is that of its drafts: what is filled in at one place does not turn up at another.
class RequestDesk final : public QObject
{
    Q_OBJECT

public:
    RequestDesk(RequestBooks books,
                const Catalogue& catalogue,
                StaffId staff,
                const Clock& clock,
                QString kind = QStringLiteral("request-form"),
                QObject* parent = nullptr);

    void takeUp();
    [[nodiscard]] bool isOpen() const { return !m_form.id.isEmpty(); }
    [[nodiscard]] const NewRequest& form() const { return m_form; }
    [[nodiscard]] const ServiceReason* reason() const;
    /// Live requests of the same kind of thing at the same property.
    [[nodiscard]] const QList<HeldRecord>& duplicates() const { return m_duplicates; }
    /// The day by which it is done as a rule; invalid when nobody can say.
    [[nodiscard]] QDate expected() const;
    /// The ids of questions without an answer that need one; "where" when no place is given.
    [[nodiscard]] QStringList missing() const;

    void begin(const NewRequest& like);
    /// The half-filled form of this customer (of this contact, where nobody knows who it is), or a
    /// new one. Another's that was open is kept and put aside: nobody else may see it.
    void beginFor(const NewRequest& like);
    void choose(const QString& service, const QString& reason);
    void answer(const QString& question, const QString& words);
    void setPlace(const QString& where, const QString& uprn);
    void giveUp();
    /// Invalid while something is missing. Durable when done, with or without a connection.
    [[nodiscard]] Async<Posted> submit();

Q_SIGNALS:
    void changed();
    /// `title` in English, as it is sent.
    void submitted(const guildhall::EntryId& request,
                   const guildhall::EntryId& contact,
                   const QString& title);

private:
    void edited();
    void keepNow();
    void lookForDuplicates();

    RequestBooks m_books;
    const Catalogue& m_catalogue;
    StaffId m_staff;
    const Clock& m_clock;
    QString m_kind;
    NewRequest m_form;
    QList<HeldRecord> m_duplicates;
    QTimer m_pause;
};

}
