// CaseLetters.h - the letters of the case that is open: drafted, kept as they are typed, drawn,
// sent.
#pragma once

#include "base/Async.h"
#include "domain/Facts.h"
#include "domain/Records.h"
#include "pages/complaints/LetterWork.h"

#include <QCoreApplication>
#include <QImage>

#include <functional>

namespace guildhall {

class ComplaintDesk;
struct Addressee;
enum class LetterWay;
struct CaseFile;
struct ComplaintCase;
struct LetterToSend;

class CaseLetters final
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::CaseLetters)

public:
    struct OpenCase
    {
        const ComplaintCase* about = nullptr; ///< none is open
        const CaseFile* file = nullptr;
        const CustomerRecords* customer = nullptr;
    };
    struct Books
    {
        std::function<OpenCase()> open;
        std::function<Async<EntryId>(Draft)> keep;
        std::function<Async<QList<Draft>>(StaffId)> drafts;
        std::function<bool(const QString& way)> carries; ///< none: every way is open
    };

    CaseLetters(ComplaintDesk& desk, Books books);

    [[nodiscard]] Result<LetterWork> draft(const QString& letter, LetterLanguage language) const;
    [[nodiscard]] Result<LetterWork> draft(const QString& letter) const; ///< as they wish it
    /// As it was left; nothing: it was not begun.
    [[nodiscard]] Async<QString> keptBody(const LetterWork& work) const;
    [[nodiscard]] Async<EntryId> keep(const LetterWork& work) const;
    [[nodiscard]] Async<QList<QImage>> pictures(const LetterWork& work, int width) const;
    [[nodiscard]] Async<Done> save(const LetterWork& work, const QString& file) const;
    /// Invalid while a demand of the Code is open; the detail names the paragraphs.
    [[nodiscard]] Async<Posted> send(const LetterWork& work) const;

private:
    [[nodiscard]] Addressee addressee(const OpenCase& open) const;
    /// Why it cannot go so; empty: it can.
    [[nodiscard]] QString refusal(LetterWay way, const Addressee& to) const;
    [[nodiscard]] LetterToSend toSend(const LetterWork& work, const OpenCase& open) const;
    [[nodiscard]] EntryId draftOf(const LetterWork& work, const OpenCase& open) const;

    ComplaintDesk& m_desk;
    const Books m_books;
};

}
