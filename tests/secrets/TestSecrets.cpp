// TestSecrets.cpp - keys and tokens in files: only their owner's, whole, and never made by reading.
#include "secrets/DesktopKey.h"
#include "secrets/FileSecrets.h"
#include "secrets/KeyFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString fileWith(const QTemporaryDir& folder, const QByteArray& bytes)
{
    const auto path = folder.filePath(u"key"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.setPermissions(Owner);
    return path;
}

template <class T>
Result<T> answerOf(Async<T> asked)
{
    asked.waitForFinished();
    return asked.result();
}

}

class TestSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAKeyFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        const QByteArray key = QByteArray("0123456789abcdef").repeated(4);
        QTest::newRow("64 characters") << key << true;
        QTest::newRow("and a newline") << key + '\n' << true;
        QTest::newRow("upper case") << key.toUpper() << true;
        QTest::newRow("one too few") << key.left(63) << false;
        QTest::newRow("one too many") << key + '0' << false;
        QTest::newRow("another letter") << QByteArray(key).replace('f', 'g') << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void readsAKeyFile()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, good);
        const QTemporaryDir folder;
        const auto key = KeyFile::read(fileWith(folder, text));
        QCOMPARE(static_cast<bool>(key), good);
        if (good)
            QCOMPARE(*key, QByteArray::fromHex(QByteArray("0123456789abcdef").repeated(4)));
        else
            QCOMPARE(key.error().kind, Error::Kind::Invalid);
    }

    void neverMakesAKeyFile()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"key"_s);
        const auto key = KeyFile::read(path);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, Error::Kind::NotFound);
        QVERIFY(!QFile::exists(path));
    }

    void refusesAKeyThatOthersMayRead_data()
    {
        QTest::addColumn<QFileDevice::Permission>("permission");
        QTest::newRow("group reads") << QFileDevice::ReadGroup;
        QTest::newRow("group writes") << QFileDevice::WriteGroup;
        QTest::newRow("others read") << QFileDevice::ReadOther;
        QTest::newRow("others write") << QFileDevice::WriteOther;
    }
    void refusesAKeyThatOthersMayRead()
    {
        QFETCH(const QFileDevice::Permission, permission);
        const QTemporaryDir folder;
        const auto path = fileWith(folder, QByteArray(64, 'a'));
        QVERIFY(QFile::setPermissions(path, Owner | permission));
        const auto key = KeyFile::read(path);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, Error::Kind::Refused);
        QVERIFY(!key.error().detail.contains(u"aaaa"));
    }

    void keepsASecretForItsOwnerAlone()
    {
        const QTemporaryDir parent;
        const auto folder = parent.filePath(u"secrets"_s);
        FileSecrets secrets(folder);
        QCOMPARE(answerOf(secrets.read(u"orchard"_s)).error().kind, Error::Kind::NotFound);
        QVERIFY(answerOf(secrets.write(u"orchard"_s, "first")));
        QVERIFY(answerOf(secrets.write(u"orchard"_s, "second")));
        QCOMPARE(*answerOf(secrets.read(u"orchard"_s)), QByteArray("second"));
        constexpr auto Others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(folder).permissions() & Others));
        QVERIFY(!(QFileInfo(folder + u"/orchard"_s).permissions() & Others));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList { u"orchard"_s });

        QVERIFY(answerOf(secrets.remove(u"orchard"_s)));
        QVERIFY(answerOf(secrets.remove(u"orchard"_s)));
        QCOMPARE(answerOf(secrets.read(u"orchard"_s)).error().kind, Error::Kind::NotFound);
    }

    void refusesAFolderThatOthersMayRead()
    {
        const QTemporaryDir folder;
        FileSecrets secrets(folder.path());
        QVERIFY(answerOf(secrets.write(u"orchard"_s, "token")));
        QVERIFY(QFile::setPermissions(folder.path(),
                                      Owner | QFileDevice::ExeOwner | QFileDevice::ReadGroup));
        QCOMPARE(answerOf(secrets.read(u"orchard"_s)).error().kind, Error::Kind::Refused);
        QCOMPARE(answerOf(secrets.write(u"storm"_s, "token")).error().kind, Error::Kind::Refused);
    }

    void aNameIsNoPath_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : { "../key", "/etc/passwd", "", ".", "..", ".hidden", "a/b", "a b" })
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void aNameIsNoPath()
    {
        QFETCH(const QString, name);
        const QTemporaryDir folder;
        FileSecrets secrets(folder.filePath(u"secrets"_s));
        QCOMPARE(answerOf(secrets.read(name)).error().kind, Error::Kind::Invalid);
        QCOMPARE(answerOf(secrets.write(name, "x")).error().kind, Error::Kind::Invalid);
        QCOMPARE(answerOf(secrets.remove(name)).error().kind, Error::Kind::Invalid);
    }

    void makesADatabaseKeyOnlyWhenAsked()
    {
        const QTemporaryDir folder;
        FileSecrets secrets(folder.path());
        DesktopKey key(secrets);
        QCOMPARE(answerOf(key.read()).error().kind, Error::Kind::NotFound);
        const auto made = answerOf(key.create());
        QVERIFY(made);
        QCOMPARE(made->size(), 32);
        QCOMPARE(*answerOf(key.read()), *made);
        QVERIFY(*answerOf(key.create()) != *made);
        QVERIFY(answerOf(secrets.write(u"database-key"_s, "short")));
        QCOMPARE(answerOf(key.read()).error().kind, Error::Kind::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "TestSecrets.moc"
