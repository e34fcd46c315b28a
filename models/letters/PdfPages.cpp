#include "letters/PdfPages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextOption>
#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <functional>

namespace guildhall {

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(PdfPages)
    };

    /// A name inside the HTML must never open a file or a connection.
    class ClosedDocument final : public QTextDocument
    {
    public:
        using QTextDocument::QTextDocument;

    protected:
        QVariant loadResource(int, const QUrl&) override { return {}; }
    };

    constexpr int Resolution = 300; ///< dots an inch
    constexpr qreal FooterPoints = 24;
    constexpr qreal EdgePoints = 1.5; ///< at the foot of a page, where nothing of it is drawn
    constexpr qreal KeptPoints = 110; ///< of what follows a heading, on the heading's page
    constexpr qreal LeastFilled = 0.35; ///< of a page that is left for the next

    QPageLayout layoutOf(QPageLayout::Orientation orientation)
    {
        return QPageLayout(QPageSize(QPageSize::A4),
                           orientation,
                           QMarginsF(18, 18, 18, 14),
                           QPageLayout::Millimeter);
    }

    /// A word that is too wide for its column widens it, and is not broken.
    QTextOption wholeWords()
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WordWrap);
        return option;
    }

    /// The table that follows a heading, or nothing where text follows.
    QTextTable* tableAfter(const QTextBlock& heading)
    {
        const auto next = heading.next();
        return next.isValid() ? QTextCursor(next).currentTable() : nullptr;
    }

    /// A heading at the foot of a page names nothing: it goes over with what it heads. A table that
    /// fits one page is not parted, unless that left a page to a title alone.
    void keepHeadingsWithTheirTables(QTextDocument& document,
                                     const std::function<qreal(qreal)>& dots)
    {
        auto* layout = document.documentLayout();
        const auto page = document.pageSize().height();
        for (auto block = document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() < 2)
                continue;
            const auto heading = layout->blockBoundingRect(block);
            auto* table = tableAfter(block);
            const auto follows
                = table ? layout->frameBoundingRect(table).height() : dots(KeptPoints);
            const auto whole = heading.height() + follows + dots(FooterPoints);
            const auto used = heading.top() - page * std::floor(heading.top() / page);
            const auto need = whole < page && used > LeastFilled * page
                ? whole
                : heading.height() + dots(KeptPoints);
            if (used < 1 || used + need <= page)
                continue;
            auto format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(block).setBlockFormat(format);
        }
    }

}

void paintPages(QPagedPaintDevice& device, const QString& html)
{
    const auto resolution = qreal(device.logicalDpiY());
    const auto dots = [resolution](qreal points) { return points * resolution / 72; };
    device.setPageLayout(layoutOf(QPageLayout::Portrait));
    ClosedDocument document;
    document.documentLayout()->setPaintDevice(&device);
    document.setDefaultFont(QFont(document.defaultFont().family(), 10));
    document.setDocumentMargin(0);
    document.setDefaultTextOption(wholeWords());
    document.setHtml(html);
    const qreal footer = dots(FooterPoints);
    const auto room = [&] { return QSizeF(device.width(), std::floor(device.height() - footer)); };
    document.setPageSize(room());
    // A table that is too wide would lose its last columns: the sheet is turned, then all shrinks.
    if (document.idealWidth() > room().width() + 1) {
        device.setPageLayout(layoutOf(QPageLayout::Landscape));
        document.setPageSize(room());
    }
    const auto shrink = std::min(1.0, room().width() / std::max(1.0, document.idealWidth()));
    const auto page = room() / shrink;
    document.setPageSize(page);
    keepHeadingsWithTheirTables(document, dots);

    QPainter painter(&device);
    // The first line of the next page begins exactly at the border and reaches over it by a
    // hair, which nothing of this page does: the last line has its leading below it.
    const QSizeF shown(page.width(), page.height() - dots(EdgePoints));
    const auto pages = document.pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            device.newPage();
        painter.save();
        painter.scale(shrink, shrink);
        painter.translate(0, -number * page.height());
        document.drawContents(&painter, QRectF(QPointF(0, number * page.height()), shown));
        painter.restore();
        painter.setFont(QFont(document.defaultFont().family(), 8));
        painter.drawText(
            QRectF(0, room().height(), room().width(), footer),
            Qt::AlignRight | Qt::AlignBottom,
            Words::tr("Page %1 of %2").arg(QString::number(number + 1), QString::number(pages)));
    }
}

QByteArray pdfPages(const QString& html, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setTitle(title);
    paintPages(writer, html);
    return bytes;
}

}
