// TestDiskFile.cpp - whatever is written, cut and read, a DiskFile answers as a plain file would.
#include "encryption/DiskFile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

/// A file opened through the platform's own VFS.
class RawFile
{
public:
    explicit RawFile(const QString& path)
        : m_path(path.toUtf8() + QByteArray(2, '\0'))
        , m_memory(sqlite3_vfs_find(nullptr)->szOsFile, '\0')
    {
        sqlite3_initialize();
        constexpr int Flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_TEMP_DB;
        sqlite3_vfs* const vfs = sqlite3_vfs_find(nullptr);
        m_opened = vfs->xOpen(vfs, m_path.constData(), file(), Flags, nullptr);
    }
    ~RawFile() { file()->pMethods->xClose(file()); }
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    [[nodiscard]] int opened() const { return m_opened; }
    [[nodiscard]] sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(m_memory.data()); }

private:
    QByteArray m_path;
    QByteArray m_memory;
    int m_opened = SQLITE_ERROR;
};

unsigned char* data(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

}

class TestDiskFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsAPlainFile_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void answersAsAPlainFile()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        QTemporaryDir folder;
        RawFile raw(folder.filePath(u"log"_s));
        QCOMPARE(raw.opened(), SQLITE_OK);
        DiskFile file(raw.file());
        QByteArray plain;
        for (int step = 0; step < 600; ++step) {
            // Mostly the odd sizes and places around block, sector and part edges.
            const int amount = 1 + random.bounded(step % 5 == 0 ? 20'000 : 40);
            const int offset = random.bounded(static_cast<int>(plain.size()) + 50);
            switch (random.bounded(8)) {
            case 0: {
                const int size = random.bounded(static_cast<int>(plain.size()) + 1);
                QCOMPARE(file.truncate(size), SQLITE_OK);
                plain.truncate(size);
                break;
            }
            case 1:
            case 2:
            case 3: {
                QByteArray got(amount, 'x');
                const QByteArray there = plain.mid(offset, amount);
                const int rc = file.read(data(got), amount, offset);
                QCOMPARE(rc, there.size() == amount ? SQLITE_OK : SQLITE_IOERR_SHORT_READ);
                QCOMPARE(got, there + QByteArray(amount - there.size(), '\0'));
                break;
            }
            default: {
                QByteArray bytes(amount, '\0');
                for (char& byte : bytes)
                    byte = static_cast<char>(random.bounded(256));
                // Half of them where the last one ended, as SQLite writes.
                const int at = random.bounded(2) ? static_cast<int>(plain.size()) : offset;
                QCOMPARE(file.write(data(bytes), amount, at), SQLITE_OK);
                if (at > plain.size())
                    plain.append(QByteArray(at - plain.size(), '\0'));
                plain.replace(at, amount, bytes);
                break;
            }
            }
            qint64 size = 0;
            QCOMPARE(file.size(size), SQLITE_OK);
            QCOMPARE(size, plain.size());
        }
        QByteArray whole(plain.size(), 'x');
        QCOMPARE(file.read(data(whole), static_cast<int>(whole.size()), 0), SQLITE_OK);
        QCOMPARE(whole, plain);
    }

    void tornWriteLeavesWhatWasThere()
    {
        // Two frames of a log; the second is cut short on disk, as a failing device
        // might.
        QTemporaryDir folder;
        const QString path = folder.filePath(u"log"_s);
        RawFile raw(path);
        DiskFile file(raw.file());
        QByteArray first(4120 + 32, 'a');
        first.replace(
            first.size() - 32, 32, QByteArray(32, '\0')); // a frame ends with reserved bytes
        QByteArray second(4120, 'b');
        QCOMPARE(file.write(data(first), static_cast<int>(first.size()), 0), SQLITE_OK);
        QFile disk(path);
        QVERIFY(disk.open(QIODevice::ReadOnly));
        const QByteArray before = disk.readAll();
        QCOMPARE(file.write(data(second), 4120, first.size()), SQLITE_OK);
        disk.seek(0);
        const QByteArray after = disk.readAll();
        const qsizetype shared = first.size() / 16 * 16;
        QCOMPARE(after.left(shared), before.left(shared)); // nothing older is even touched
        for (qsizetype cut = 0; cut <= 4120; cut += cut < 64 ? 1 : 37) {
            QByteArray torn = after.left(shared + cut);
            if (torn.size() < before.size())
                torn += before.mid(torn.size());
            QFile::resize(path, 0);
            QFile again(path);
            QVERIFY(again.open(QIODevice::ReadWrite) && again.write(torn) == torn.size());
            again.close();
            QByteArray got(first.size(), 'x');
            static_cast<void>(file.read(data(got), static_cast<int>(got.size()), 0));
            const qsizetype content = first.size() - 32;
            QCOMPARE(got.left(content), first.left(content));
            if (cut % 16 == 0)
                QCOMPARE(got, first);
        }
    }
};

QTEST_GUILESS_MAIN(TestDiskFile)
#include "TestDiskFile.moc"
