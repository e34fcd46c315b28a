#include "letters/SummarySheet.h"

#include "letters/PdfPages.h"

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    /// GOV.UK Notify takes 918 characters in one text message, fewer where a letter is not of its
    /// alphabet, as ŵ and ŷ are not.
    constexpr qsizetype LongestText = 400;

    constexpr int StandardPoints = 11;
    constexpr int LargePoints = 18; ///< what the RNIB calls large print begins at 16

}

QString summaryHtml(const SummarySheet& sheet)
{
    const int points = sheet.print == SummarySheet::Print::Large ? LargePoints : StandardPoints;
    QString html = u"<html lang=\"%1\"><head><style>"
                   "body { font-size: %2pt; } p, li { margin-bottom: %3px; }"
                   "</style></head><body>"_s.arg(sheet.language.toHtmlEscaped(),
                                                 QString::number(points),
                                                 QString::number(points / 2));
    const auto add = [&html](const QString& tag, const QString& words) {
        if (!words.isEmpty())
            html += u"<%1>%2</%1>"_s.arg(tag, words.toHtmlEscaped());
    };
    // No h1 or h2: Qt draws those in sizes of its own, below that of large print.
    const auto head = [&html](const QString& words, int size) {
        html += u"<p><span style=\"font-size: %1pt; font-weight: bold\">%2</span></p>"_s.arg(
            QString::number(size), words.toHtmlEscaped());
    };
    add(u"p"_s, sheet.council);
    head(sheet.title, points + 6);
    add(u"p"_s, sheet.opening);
    for (const SummarySheet::Part& part : sheet.parts) {
        head(part.heading, points + 2);
        html += u"<ul>"_s;
        for (const QString& line : part.lines)
            add(u"li"_s, line);
        html += u"</ul>"_s;
    }
    add(u"p"_s, sheet.closing);
    return html + u"</body></html>"_s;
}

QByteArray summaryPages(const SummarySheet& sheet)
{
    return pdfPages(summaryHtml(sheet), sheet.title);
}

QString summaryText(const SummarySheet& sheet)
{
    QStringList blocks { sheet.opening };
    for (const SummarySheet::Part& part : sheet.parts) {
        QStringList lines { part.heading };
        for (const QString& line : part.lines)
            lines.append(u"* "_s + line);
        blocks.append(lines.join(u'\n'));
    }
    blocks.append(sheet.closing);
    blocks.removeAll(QString());
    return blocks.join(u"\n\n"_s);
}

QString summaryShort(const SummarySheet& sheet)
{
    QString text = u"%1: %2"_s.arg(sheet.council, sheet.title);
    for (const SummarySheet::Part& part : sheet.parts) {
        for (const QString& line : part.lines) {
            if (text.size() + 1 + line.size() > LongestText)
                return text;
            text += u'\n' + line;
        }
    }
    return text;
}

}
