// LetterPages.h - a letter on A4 pages: address in the window of the envelope, standard or large
// print, as GOV.UK Notify and hybrid mail take it.
#pragma once

#include "letters/CaseLetter.h"

#include <QImage>

namespace guildhall {

struct LetterSheet
{
    Addressee to;
    QDate day;
    QString subject;
    QString body;
    QString warning; ///< at the head of every page; empty: none
    QString reference;
    LetterLanguage language = LetterLanguage::English;
    LetterFormat format = LetterFormat::Standard;
};

/// A PDF with its fonts inside. Nothing but the addressee stands in the window, nothing at all
/// within 5 mm of an edge: what GOV.UK Notify asks of a precompiled letter. Needs a
/// QGuiApplication.
[[nodiscard]] QByteArray letterPages(const LetterSheet& sheet, const CouncilWords& council);

/// The same pages as pictures, `width` wide, to be looked at before the letter goes. On any thread.
[[nodiscard]] QList<QImage>
letterPictures(const LetterSheet& sheet, const CouncilWords& council, int width);

/// The same as the text of an e-mail.
[[nodiscard]] QString letterText(const LetterSheet& sheet);

}
