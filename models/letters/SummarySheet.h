// SummarySheet.h - what somebody takes home from a visit: on A4 pages, as an e-mail and as a text
// message.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace guildhall {

/// In the words of whoever made it, which are those of the customer's language.
struct SummarySheet
{
    enum class Print { Standard, Large };

    struct Part
    {
        QString heading;
        QStringList lines;

        friend bool operator==(const Part&, const Part&) = default;
    };

    QString language; ///< "en", "cy": for whoever reads the page aloud
    Print print = Print::Standard;
    QString council;
    QString title;
    QString opening; ///< for whom, and by whom it was seen
    QList<Part> parts; ///< the first is what was done today
    QString closing; ///< whom to ask

    friend bool operator==(const SummarySheet&, const SummarySheet&) = default;
};

[[nodiscard]] QString summaryHtml(const SummarySheet& sheet);
/// A PDF. Needs a QGuiApplication.
[[nodiscard]] QByteArray summaryPages(const SummarySheet& sheet);
/// All of it in plain text, for an e-mail.
[[nodiscard]] QString summaryText(const SummarySheet& sheet);
/// Whole lines, no more than a text message holds: what was done first.
[[nodiscard]] QString summaryShort(const SummarySheet& sheet);

}
