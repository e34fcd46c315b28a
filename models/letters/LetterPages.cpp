#include "letters/LetterPages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QLocale>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int Resolution = 300; ///< dots an inch
    constexpr int StandardPoints = 11;
    constexpr int LargePoints = 18; ///< what the RNIB calls large print begins at 16
    constexpr int SmallPoints = 9;

    // Millimetres on A4. The window is GOV.UK Notify's and that of a DL envelope.
    constexpr QRectF Window(24.6, 39.5, 95.5, 26.8);
    constexpr QRectF Sender(125, 15, 65, 50);
    constexpr qreal LeftEdge = 20;
    constexpr qreal BodyWidth = 170;
    constexpr qreal PageTop = 22;
    constexpr qreal PageBottom = 275;
    constexpr qreal FirstBody = 92;
    constexpr QRectF Foot(LeftEdge, 280, BodyWidth, 8);
    constexpr QRectF Head(LeftEdge, 8, BodyWidth, 8);

    qreal dots(qreal millimetres)
    {
        return millimetres * Resolution / 25.4;
    }

    QRectF dots(const QRectF& area)
    {
        return { dots(area.x()), dots(area.y()), dots(area.width()), dots(area.height()) };
    }

    QStringList addressLines(const Addressee& to)
    {
        QStringList lines { to.name };
        for (const auto& line : to.address.lines.split(u','))
            lines.append(line.trimmed());
        lines.append(to.address.postcode);
        lines.removeAll(QString());
        return lines;
    }

    QString dayWords(const LetterSheet& sheet)
    {
        const QLocale locale(sheet.language == LetterLanguage::Welsh ? QLocale::Welsh
                                                                     : QLocale::English,
                             QLocale::UnitedKingdom);
        return locale.toString(sheet.day, u"d MMMM yyyy"_s);
    }

    int pointsOf(const LetterSheet& sheet)
    {
        return sheet.format == LetterFormat::LargePrint ? LargePoints : StandardPoints;
    }

    void write(QTextDocument& document, const LetterSheet& sheet)
    {
        QTextCursor cursor(&document);
        QTextBlockFormat paragraph; // margins are scaled from the screen's 96 dots
        paragraph.setBottomMargin(12);
        QTextCharFormat strong;
        strong.setFontWeight(QFont::Bold);
        cursor.setBlockFormat(paragraph);
        cursor.insertText(sheet.subject, strong);
        for (const auto& text : sheet.body.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
            cursor.insertBlock(paragraph, QTextCharFormat());
            auto lines = text.trimmed();
            cursor.insertText(lines.replace(u'\n', QChar(QChar::LineSeparator)));
        }
    }

    struct PlacedLine
    {
        QTextLayout* layout = nullptr;
        int line = 0;
        int page = 0;
        qreal top = 0; ///< dots from the upper edge of the sheet
    };

    /// Line by line, because the first page begins below the window.
    QList<PlacedLine> placed(const QTextDocument& document)
    {
        QList<PlacedLine> lines;
        int page = 0;
        qreal begins = dots(FirstBody);
        qreal shift = 0;
        for (auto block = document.begin(); block.isValid(); block = block.next()) {
            const auto rect = document.documentLayout()->blockBoundingRect(block);
            auto* layout = block.layout();
            for (int at = 0; at < layout->lineCount(); ++at) {
                const auto line = layout->lineAt(at);
                const qreal top = rect.top() + line.y();
                if (begins + top - shift + line.height() > dots(PageBottom)) {
                    ++page;
                    begins = dots(PageTop);
                    shift = top;
                }
                lines.append({ layout, at, page, begins + top - shift - line.y() });
            }
        }
        return lines;
    }

}

QByteArray letterPages(const LetterSheet& sheet, const CouncilWords& council)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setTitle(sheet.subject);
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));

    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    const QString family = document.defaultFont().family();
    document.setDefaultFont(QFont(family, pointsOf(sheet)));
    document.setDocumentMargin(0);
    QTextOption wholeWords;
    wholeWords.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(wholeWords);
    write(document, sheet);
    document.setTextWidth(dots(BodyWidth));

    QPainter painter(&writer);
    const auto lines = placed(document);
    const int pages = lines.last().page + 1;
    const auto draw = [&](const QRectF& area, int points, int flags, const QString& text) {
        painter.setFont(QFont(family, points));
        painter.drawText(dots(area), flags, text);
    };
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            writer.newPage();
        for (const auto& placedLine : lines)
            if (placedLine.page == number)
                placedLine.layout->lineAt(placedLine.line)
                    .draw(&painter, QPointF(dots(LeftEdge), placedLine.top));
        if (number == 0) {
            draw(Window,
                 StandardPoints,
                 Qt::AlignLeft | Qt::AlignTop,
                 addressLines(sheet.to).join(u'\n'));
            draw(Sender,
                 StandardPoints,
                 Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                 (QStringList { council.name.in(sheet.language) } + council.address
                  + QStringList { council.phone, council.email, QString(), dayWords(sheet) })
                     .join(u'\n'));
        }
        draw(Head, SmallPoints, Qt::AlignRight | Qt::AlignVCenter, sheet.warning);
        draw(Foot,
             SmallPoints,
             Qt::AlignRight | Qt::AlignVCenter,
             u"%1 · %2 / %3"_s.arg(
                 sheet.reference, QString::number(number + 1), QString::number(pages)));
    }
    painter.end();
    return bytes;
}

QString letterText(const LetterSheet& sheet)
{
    QStringList parts { sheet.warning, sheet.body };
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

}
