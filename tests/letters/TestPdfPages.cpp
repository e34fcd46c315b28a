// TestPdfPages.cpp - a report becomes numbered pages, and nothing that its text names is loaded.
#include "letters/PdfPages.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

qsizetype pagesOf(const QByteArray& pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
    return QString::fromLatin1(pdf).count(page);
}

QString paragraphs(int count)
{
    return u"<p>Very satisfied 765 of 946</p>"_s.repeated(count);
}

}

class TestPdfPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAsManyPagesAsTheTextNeeds()
    {
        const auto one = pdfPages(paragraphs(1), u"Customer satisfaction"_s);
        QVERIFY(one.startsWith("%PDF-"));
        QCOMPARE(pagesOf(one), 1);
        QVERIFY(pagesOf(pdfPages(paragraphs(200), u"Customer satisfaction"_s)) > 2);
    }

    void loadsNothingThatTheTextNames()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"picture.png"_s);
        QImage picture(400, 400, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(path));
        const auto without = pdfPages(u"<p>x</p>"_s, u"x"_s);
        const auto with = pdfPages(u"<p>x</p><img src='file://%1'>"_s.arg(path), u"x"_s);
        QVERIFY(!with.contains("/Subtype /Image")
                || with.count("/Subtype /Image") == without.count("/Subtype /Image"));
    }
};

QTEST_MAIN(TestPdfPages)
#include "TestPdfPages.moc"
