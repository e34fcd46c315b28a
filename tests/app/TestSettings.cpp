// TestSettings.cpp - the window comes back as it was left, and a spoilt file harms nobody.
#include "app/Settings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasLeft()
    {
        const QTemporaryDir folder;
        Settings left;
        left.size = QSize(1280, 720);
        left.isMaximised = true;
        left.theme = ThemeKind::Contrast;
        left.language = ScreenLanguage::Welsh;
        left.workspace = Workspace::Data;
        left.textScale = 1.4;
        QVERIFY(left.write(folder.path()));
        const auto found = Settings::read(folder.path());
        QCOMPARE(found.size, left.size);
        QCOMPARE(found.isMaximised, true);
        QVERIFY(found.theme == left.theme);
        QVERIFY(found.language == left.language);
        QVERIFY(found.workspace == left.workspace);
        QCOMPARE(found.textScale, left.textScale);
    }

    void takesNothingFromASpoiltFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no file") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\0\xff{", 3);
        QTest::newRow("another shape") << QByteArray(R"(["theme"])");
        QTest::newRow("other words") << QByteArray(
            R"({"theme": 7, "language": "de", "workspace": "attic", "width": "wide"})");
        QTest::newRow("too wide") << QByteArray(R"({"width": 1e12, "height": -9})");
    }
    void takesNothingFromASpoiltFile()
    {
        QFETCH(QByteArray, text);
        const QTemporaryDir folder;
        if (!text.isNull()) {
            QFile file(QDir(folder.path()).filePath(u"settings.json"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        const auto found = Settings::read(folder.path());
        QVERIFY(!found.size.isValid());
        QVERIFY(!found.theme && !found.language && !found.workspace);
        QCOMPARE(found.textScale, 1.0);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "TestSettings.moc"
