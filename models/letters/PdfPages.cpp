#include "letters/PdfPages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

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

}

QByteArray pdfPages(const QString& html, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(Resolution);
    writer.setTitle(title);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                     QPageLayout::Portrait,
                                     QMarginsF(18, 18, 18, 14),
                                     QPageLayout::Millimeter));

    const qreal footer = FooterPoints * Resolution / 72;
    const QSizeF page(writer.width(), writer.height() - footer);
    ClosedDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultFont(QFont(document.defaultFont().family(), 10));
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setPageSize(page);

    QPainter painter(&writer);
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * page.height());
        document.drawContents(&painter, QRectF(QPointF(0, number * page.height()), page));
        painter.restore();
        painter.setFont(QFont(document.defaultFont().family(), 8));
        painter.drawText(QRectF(0, page.height(), page.width(), footer),
                         Qt::AlignRight | Qt::AlignBottom,
                         Words::tr("Page %1 of %2").arg(QString::number(number + 1), QString::number(document.pageCount())));
    }
    painter.end();
    return bytes;
}

}
