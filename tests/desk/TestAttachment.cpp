// TestAttachment.cpp - files are what their content says, and their names cannot lie.
#include "desk/doing/Attachment.h"

#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestAttachment final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatItsContentSays_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("kind"); // -1: not taken
        const QByteArray zip("PK\x03\x04");
        const QByteArray old("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
        const QByteArray types("[Content_Types].xml");
        const auto wide = [](const char* name) {
            QByteArray bytes;
            for (; *name != '\0'; ++name)
                bytes.append(*name).append('\0');
            return bytes;
        };
        QTest::newRow("PDF") << QByteArray("%PDF-1.4") << int(FileKind::Pdf);
        QTest::newRow("Word") << zip + types + "word/document.xml" << int(FileKind::Word);
        QTest::newRow("Excel") << zip + types + "xl/workbook.xml" << int(FileKind::Excel);
        QTest::newRow("Word with macros")
            << zip + types + "word/document.xml word/vbaProject.bin" << -1;
        QTest::newRow("any other zip") << zip + "run.exe" << -1;
        QTest::newRow("Word of old") << old + wide("WordDocument") << int(FileKind::Word);
        QTest::newRow("Excel of old") << old + wide("Workbook") << int(FileKind::Excel);
        QTest::newRow("Excel of old with macros")
            << old + wide("Workbook") + wide("_VBA_PROJECT") << -1;
        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0") << int(FileKind::Jpeg);
        QTest::newRow("email") << QByteArray("Received: by x\r\nFrom: a@b.example\r\n\r\nHello")
                               << int(FileKind::Email);
        QTest::newRow("a note is no email") << QByteArray("Dear council: hello") << -1;
        QTest::newRow("a page") << QByteArray("<html><script>") << -1;
        QTest::newRow("a program") << QByteArray("\x7f"
                                                 "ELF")
                                   << -1;
        QTest::newRow("nothing") << QByteArray() << -1;
    }
    void isWhatItsContentSays()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const int, kind);
        const auto found = kindOfFile(content);
        QCOMPARE(found ? int(*found) : -1, kind);
    }

    void namesAreShownAsTheyAre()
    {
        QCOMPARE(shownFileName(u"/srv/in/a letter.pdf"_s), u"a letter.pdf"_s);
        QCOMPARE(shownFileName(u"annual\u202efdp.exe"_s), u"annualfdp.exe"_s);
        QCOMPARE(shownFileName(u"a\nb\u0007.pdf"_s), u"ab.pdf"_s);
        const QString longest = shownFileName(QString(300, u'x') + u".pdf"_s);
        QVERIFY(longest.size() <= 120 && longest.endsWith(u".pdf"_s));
    }
};

QTEST_GUILESS_MAIN(TestAttachment)
#include "TestAttachment.moc"
