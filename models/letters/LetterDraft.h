// LetterDraft.h - a letter filled in, and what the Code demands of it held against its words.
#pragma once

#include "letters/LetterBook.h"

#include <QSet>

namespace guildhall {

using LetterValues = QHash<QString, QString>;

/// One line of the checklist beside the letter.
struct CheckItem
{
    enum class State {
        Met,
        ValueMissing, ///< something must be recorded first
        NotInLetter, ///< it was there and has been taken out
        ToBeTicked, ///< only a person can judge it
        HasGap ///< a place that nobody has filled in; of no paragraph
    };
    QString paragraph;
    QString demand;
    State state = State::Met;
    bool tick = false;

    friend bool operator==(const CheckItem&, const CheckItem&) = default;
};

struct LetterDraft
{
    struct Held
    {
        LetterDemand demand;
        QStringList texts; ///< must stand in the letter
        bool isKnown = true; ///< every value that it needs
    };

    QString id; ///< of the template
    QString letter;
    int stage = 1;
    LetterLanguage language = LetterLanguage::English;
    QString subject;
    QString body; ///< paragraphs, parted by empty lines
    QString warning; ///< stands over a Welsh letter that is not signed off; empty: none
    QList<Held> demands;
    BothLanguages note; ///< why some demands name a section alone; empty: none does
};

[[nodiscard]] LetterDraft draftLetter(const LetterTemplate& letter,
                                      int stage,
                                      LetterLanguage language,
                                      const LetterValues& values,
                                      const CouncilWords& council);

/// `body` as somebody has edited it; `ticked`: places in the list that were ticked; `screen`: the
/// language of whoever checks it.
[[nodiscard]] QList<CheckItem> checklist(const LetterDraft& draft,
                                         const QString& body,
                                         const QSet<int>& ticked,
                                         LetterLanguage screen);

/// Paragraphs and demands of what is still open; empty: it may be sent.
[[nodiscard]] QList<CheckItem> openItems(const QList<CheckItem>& items);

}
