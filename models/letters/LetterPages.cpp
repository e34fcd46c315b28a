#include "letters/LetterPages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QImage>
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

    constexpr QSizeF Paper(210, 297);
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

    /// A letter laid out once, page by page, for whatever it is drawn on.
    class LaidOut
    {
    public:
        LaidOut(const LetterSheet& sheet, const CouncilWords& council, QPaintDevice& device)
            : m_sheet(sheet)
            , m_council(council)
            , m_family(m_document.defaultFont().family())
        {
            m_document.documentLayout()->setPaintDevice(&device);
            m_document.setDefaultFont(QFont(m_family, pointsOf(sheet)));
            m_document.setDocumentMargin(0);
            QTextOption wholeWords;
            wholeWords.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            m_document.setDefaultTextOption(wholeWords);
            write(m_document, sheet);
            m_document.setTextWidth(dots(BodyWidth));
            m_lines = placed(m_document);
        }

        [[nodiscard]] int pages() const { return m_lines.last().page + 1; }

        void draw(QPainter& painter, int number) const
        {
            for (const auto& line : m_lines)
                if (line.page == number)
                    line.layout->lineAt(line.line).draw(&painter,
                                                        QPointF(dots(LeftEdge), line.top));
            const auto words = [&](const QRectF& area, int points, int flags, const QString& text) {
                painter.setFont(QFont(m_family, points));
                painter.drawText(dots(area), flags, text);
            };
            if (number == 0) {
                words(Window,
                      StandardPoints,
                      Qt::AlignLeft | Qt::AlignTop,
                      addressLines(m_sheet.to).join(u'\n'));
                words(Sender,
                      StandardPoints,
                      Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                      (QStringList { m_council.name.in(m_sheet.language) } + m_council.address
                       + QStringList { m_council.phone,
                                       m_council.email,
                                       QString(),
                                       dayWords(m_sheet) })
                          .join(u'\n'));
            }
            words(Head, SmallPoints, Qt::AlignRight | Qt::AlignVCenter, m_sheet.warning);
            words(Foot,
                  SmallPoints,
                  Qt::AlignRight | Qt::AlignVCenter,
                  u"%1 · %2 / %3"_s.arg(
                      m_sheet.reference, QString::number(number + 1), QString::number(pages())));
        }

    private:
        const LetterSheet& m_sheet;
        const CouncilWords& m_council;
        QTextDocument m_document;
        const QString m_family;
        QList<PlacedLine> m_lines;
    };

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
    const LaidOut letter(sheet, council, writer);
    QPainter painter(&writer);
    for (int number = 0; number < letter.pages(); ++number) {
        if (number > 0)
            writer.newPage();
        letter.draw(painter, number);
    }
    painter.end();
    return bytes;
}

QList<QImage> letterPictures(const LetterSheet& sheet, const CouncilWords& council, int width)
{
    const auto blank = [](QSize size) {
        QImage paper(size, QImage::Format_RGB32);
        paper.setDotsPerMeterX(qRound(Resolution * 1000 / 25.4));
        paper.setDotsPerMeterY(paper.dotsPerMeterX());
        paper.fill(Qt::white);
        return paper;
    };
    QImage measure = blank(QSize(1, 1));
    const LaidOut letter(sheet, council, measure);
    QList<QImage> pictures;
    for (int number = 0; number < letter.pages(); ++number) {
        QImage paper = blank(QSize(width, qRound(width * Paper.height() / Paper.width())));
        QPainter painter(&paper);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const qreal scale = width / dots(Paper.width());
        painter.scale(scale, scale);
        letter.draw(painter, number);
        painter.end();
        pictures.append(paper);
    }
    return pictures;
}

QString letterText(const LetterSheet& sheet)
{
    QStringList parts { sheet.warning, sheet.body };
    parts.removeAll(QString());
    return parts.join(u"\n\n"_s);
}

}
