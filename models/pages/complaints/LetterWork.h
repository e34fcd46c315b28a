// LetterWork.h - a letter in somebody's hands: drafted, edited, ticked off, ready to go.
#pragma once

#include "letters/LetterDraft.h"

#include <QByteArray>
#include <QSet>

namespace guildhall {

struct LetterWork
{
    /// How it may go out, and why one way is not open: no address, no email address.
    struct Way
    {
        QString word;
        QString words;
        QString refusal; ///< empty: it is open
    };
    enum class Format { Standard, LargePrint };

    LetterDraft draft;
    QString body; ///< as it is edited
    QSet<int> ticked;
    QString way;
    QList<Way> ways;
    Format format = Format::Standard;
    LetterLanguage wanted = LetterLanguage::English; ///< by the complainant
    QString addressee; ///< name and address, as it will stand in the window of the envelope
    QString caution; ///< how the complainant must not be reached; empty: nothing is known
    QString surveyToken;

    [[nodiscard]] QList<CheckItem> checklist(LetterLanguage screen) const
    {
        return guildhall::checklist(draft, body, ticked, screen);
    }
};

}
