// SummaryPage.h - what the person at the desk may take home in writing, and where it may be sent.
#pragma once

#include "desk/reception/ReceptionDesk.h"
#include "letters/LetterBook.h"
#include "letters/SummarySheet.h"
#include "pages/CustomerPage.h"

#include <QCoreApplication>
#include <QTranslator>

namespace guildhall {

/// One thing that was done at the desk for the visit that goes on.
struct VisitDeed
{
    enum class What { Documents, Appointment, Request };

    What what = What::Documents;
    int count = 0; ///< of documents
    QDateTime at; ///< of an appointment
    QString reference; ///< of the request that documents belong to, of the appointment
    QString title; ///< of a request that was made, in English; `welsh` in Welsh
    QString welsh;
};

/// The stricter of the role and of what the disclosure table says may be told to whoever is at the
/// desk: themselves, verified by a document that was seen at this visit, or not verified at all.
class SummaryPage final
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::SummaryPage)

public:
    SummaryPage(const ReceptionDesk& desk,
                const CustomerPage& customer,
                Masking role,
                CouncilWords council,
                const Clock& clock);

    /// Kept until the next visit begins.
    void did(const VisitDeed& deed);

    /// The customer on screen is the one at the desk.
    [[nodiscard]] bool isPossible() const;
    [[nodiscard]] SummarySheet sheet(LetterLanguage language, SummarySheet::Print print) const;
    /// As the customer wants it, where a marker says so.
    [[nodiscard]] LetterLanguage language() const;
    [[nodiscard]] SummarySheet::Print print() const;

    /// Empty: there is none, or it may not be used: `whyNotSent` says why.
    [[nodiscard]] QString email() const;
    [[nodiscard]] QString mobile() const;
    [[nodiscard]] QString whyNotSent() const;

    enum class Way { Email, Text };
    /// As every message goes out (OutboxMessage.h), by the template "summary".
    [[nodiscard]] Posting postingOf(const SummarySheet& sheet, Way way) const;

private:
    [[nodiscard]] bool mayTell(FieldClass field) const;
    /// `context`: the class whose words they are; what it has no Welsh for stands as it is.
    [[nodiscard]] QString in(LetterLanguage language,
                             const char* words,
                             const char* context = "guildhall::SummaryPage") const;
    [[nodiscard]] QString day(LetterLanguage language, QDate date) const;
    [[nodiscard]] QString time(LetterLanguage language, const QDateTime& moment) const;
    [[nodiscard]] QStringList today(LetterLanguage language) const;
    [[nodiscard]] QStringList requests(LetterLanguage language) const;
    [[nodiscard]] QStringList complaints(LetterLanguage language) const;
    [[nodiscard]] QStringList accounts(LetterLanguage language) const;
    [[nodiscard]] QString way(Field field) const;
    [[nodiscard]] bool isContactUnsafe() const;

    const ReceptionDesk& m_desk;
    const CustomerPage& m_customer;
    Masking m_role;
    CouncilWords m_council;
    const Clock& m_clock;
    QTranslator m_welsh; ///< the letter's language, whatever the screen's
    QString m_visit; ///< the ticket whose deeds these are
    QList<VisitDeed> m_deeds;
};

}
