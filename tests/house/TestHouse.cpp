// TestHouse.cpp - the tree is built as the house says: stairs, top-level names, first lines,
// resources.
#include "Rooms.h"
#include "SourceTree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace guildhall::house;
using namespace Qt::StringLiterals;

namespace {

struct Include
{
    QString name;
    bool quoted = false;
    qsizetype position = 0;
};

QList<Include> includesOf(const SourceFile& file)
{
    static const QRegularExpression line(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])"_s,
                                         QRegularExpression::MultilineOption);
    QList<Include> found;
    auto matches = line.globalMatch(file.text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        // An include inside a comment or a raw string is no include.
        if (file.code[match.capturedStart(0)] == u'#')
            found.append({ match.captured(2), match.captured(1) == u"\"", match.capturedStart(0) });
    }
    return found;
}

/// The Qt module whose header this is, "QtSql" for <QSqlQuery> and <QtSql/QSqlQuery>.
QString moduleOf(const QString& header)
{
    if (header.contains(u'/'))
        return header.section(u'/', 0, 0);
    static const auto modules = [] {
        QHash<QString, QString> known;
        const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        // The first one wins: QtWidgets repeats names that moved to QtGui.
        for (const auto& module : { u"QtCore"_s,
                                    u"QtGui"_s,
                                    u"QtNetwork"_s,
                                    u"QtSql"_s,
                                    u"QtSvg"_s,
                                    u"QtWidgets"_s,
                                    u"QtSvgWidgets"_s,
                                    u"QtPrintSupport"_s }) {
            const auto names = QDir(headers.filePath(module)).entryList(QDir::Files);
            for (const auto& name : names) {
                if (!known.contains(name))
                    known.insert(name, module);
            }
        }
        return known;
    }();
    return modules.value(header);
}

bool isAnyOf(const QString& word, const QStringList& words)
{
    return words.contains(word);
}

/// Why a room may not include this; empty when it may.
QString forbidden(const Room& room, const Include& include)
{
    if (include.quoted) {
        const auto target = include.name.section(u'/', 0, 0);
        if (!include.name.contains(u'/'))
            return include.name.endsWith(u".moc") ? QString() : u"name the room: \"room/File.h\""_s;
        if (target == room.name || room.uses.contains(target))
            return {};
        return u"%1 does not name %2 in its CMake USES"_s.arg(room.name, target);
    }
    const auto module = moduleOf(include.name);
    if (isAnyOf(module, { u"QtWidgets"_s, u"QtSvgWidgets"_s, u"QtPrintSupport"_s })
        && room.name != u"ui")
        return u"widgets live only in ui"_s;
    if ((module == u"QtSql" || include.name == u"sqlite3.h")
        && !isAnyOf(room.name, { u"store"_s, u"encryption"_s }))
        return u"SQL lives only in store and its encryption"_s;
    if (module == u"QtNetwork" && !isAnyOf(room.name, { u"backoffice"_s, u"doors"_s }))
        return u"network lives only in backoffice and doors"_s;
    // Qt has no RSA: what signs assertions to back offices takes it from OpenSSL too.
    if (include.name.startsWith(u"openssl/")
        && !isAnyOf(room.name, { u"encryption"_s, u"backoffice"_s }))
        return u"cryptography lives only in encryption and backoffice"_s;
    return {};
}

void failWith(const QStringList& findings)
{
    if (!findings.isEmpty())
        QFAIL(qPrintable(u'\n' + findings.join(u'\n')));
}

}

class TestHouse final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheTree()
    {
        QVERIFY(rooms().size() >= 15);
        QVERIFY(sources().size() >= 30);
        QVERIFY(!moduleOf(u"QSqlQuery"_s).isEmpty());
        QCOMPARE(moduleOf(u"QTcpSocket"_s), u"QtNetwork"_s);
        QCOMPARE(moduleOf(u"QLabel"_s), u"QtWidgets"_s);
    }

    void tellsCodeFromCommentsAndLiterals()
    {
        const auto text = u"int a = 1'000; // sender()\n"
                          "auto b = uR\"(exec() \" //)\"_s; /* x */ f('\\'', \"// \\\" no\");"_s;
        const auto code = codeOf(text);
        QCOMPARE(code.size(), text.size());
        QVERIFY(code.contains(u"1'000;"));
        QVERIFY(code.contains(u"f('"));
        QVERIFY(!code.contains(u"sender"));
        QVERIFY(!code.contains(u"exec"));
        QVERIFY(!code.contains(u"no"));
        QVERIFY(code.trimmed().endsWith(u");"));
    }

    /// A room names only rooms that CMake added before it, so no stair leads up or round.
    void stairsOnlyLeadDown()
    {
        QStringList findings;
        QSet<QString> below;
        for (const auto& room : rooms()) {
            for (const auto& used : room.uses) {
                if (!below.contains(used))
                    findings << u"%1 names %2, which is not below it"_s.arg(room.folder, used);
            }
            below.insert(room.name);
        }
        failWith(findings);
    }

    void roomsThatMustNotKnowEachOther_data()
    {
        QTest::addColumn<QString>("room");
        QTest::addColumn<QStringList>("strangers");
        QTest::newRow("ui") << u"ui"_s << QStringList { u"store"_s, u"encryption"_s, u"secrets"_s,
                                                        u"sync"_s,  u"backoffice"_s, u"linkage"_s,
                                                        u"doors"_s };
        QTest::newRow("store") << u"store"_s << QStringList { u"backoffice"_s, u"sync"_s };
        QTest::newRow("backoffice") << u"backoffice"_s << QStringList { u"store"_s };
        QTest::newRow("linkage") << u"linkage"_s << QStringList { u"store"_s, u"backoffice"_s };
    }
    void roomsThatMustNotKnowEachOther()
    {
        QFETCH(const QString, room);
        QFETCH(const QStringList, strangers);
        const auto all = rooms();
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const Room& one) { return one.name == room; });
        QVERIFY(found != all.end());
        for (const auto& stranger : strangers)
            QVERIFY2(!found->uses.contains(stranger), qPrintable(stranger));
    }

    void includesObeyTheStairs()
    {
        const auto all = rooms();
        QStringList findings;
        for (const auto& file : sources()) {
            const auto* room = roomOf(all, file.path);
            if (!room)
                continue;
            for (const auto& include : includesOf(file)) {
                const auto why = forbidden(*room, include);
                if (!why.isEmpty())
                    findings << finding(file, include.position, include.name + u": "_s + why);
            }
        }
        failWith(findings);
    }

    /// The program itself builds the rooms and hands them to each other; it does no room's work.
    void appLeavesSqlAndNetworkToTheRooms()
    {
        QStringList findings;
        for (const auto& file : sources()) {
            if (!file.isBelow(u"app"_s))
                continue;
            for (const auto& include : includesOf(file)) {
                if (isAnyOf(moduleOf(include.name), { u"QtSql"_s, u"QtNetwork"_s })
                    || include.name == u"sqlite3.h" || include.name.startsWith(u"openssl/"))
                    findings << finding(file, include.position, include.name);
            }
        }
        failWith(findings);
    }

    void everyRoomWithCodeHasTests()
    {
        const auto all = rooms();
        QSet<QString> built;
        QSet<QString> tested;
        for (const auto& file : sources()) {
            if (!file.path.endsWith(u".cpp"))
                continue;
            if (const auto* room = roomOf(all, file.path))
                built.insert(room->name);
            else if (file.isBelow(u"tests"_s))
                tested.insert(file.path.section(u'/', 1, 1));
        }
        QStringList findings;
        const QSet<QString> untested = built - tested;
        for (const QString& room : untested)
            findings << u"%1 has no tests/%1"_s.arg(room);
        failWith(findings);
    }

    void topLevelIsAsTheCustomerFixedIt()
    {
        const QSet<QString> fixed { u"CMakeLists.txt"_s, u"app"_s,       u"ui"_s,
                                    u"models"_s,         u"resources"_s, u"translations"_s,
                                    u"tests"_s,          u"README.md"_s, u"LICENSE"_s };
        QStringList findings;
        // Dot-files may stand beside them; build folders are not part of the tree.
        const auto names = QDir(top()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        for (const auto& name : names) {
            if (!fixed.contains(name) && name != u"build" && !name.startsWith(u"build-")
                && !name.endsWith(u".user"))
                findings << name;
        }
        failWith(findings);
    }

    void firstLineSaysTheJob()
    {
        QStringList findings;
        for (const auto& file : sources()) {
            // A class says its job in its header; its .cpp need not say it twice.
            const auto header = QString(file.path).replace(QRegularExpression(u"cpp$"_s), u"h"_s);
            if (header != file.path && !textOf(header).isEmpty())
                continue;
            const auto first = file.text.section(u'\n', 0, 0);
            const auto start = u"// %1 - "_s.arg(file.name());
            if (!first.startsWith(start) || first.size() < start.size() + 10)
                findings << u"%1:1: begin with \"%2...\""_s.arg(file.path, start);
        }
        failWith(findings);
    }

    void headersAreReadOnce()
    {
        QStringList findings;
        for (const auto& file : sources()) {
            if (file.path.endsWith(u".h") && !file.code.contains(u"#pragma once"))
                findings << file.path;
        }
        failWith(findings);
    }

    void jsonResourcesParse()
    {
        QStringList findings;
        for (const auto& path : filesBelow({ u"resources"_s, u"tests"_s }, { u".json"_s })) {
            QJsonParseError error;
            QJsonDocument::fromJson(textOf(path).toUtf8(), &error);
            if (error.error != QJsonParseError::NoError)
                findings << path + u": "_s + error.errorString();
        }
        failWith(findings);
    }

    void picturesAndListsOfResourcesParse()
    {
        QStringList findings;
        for (const auto& path :
             filesBelow({ u"resources"_s, u"ui"_s, u"app"_s }, { u".svg"_s, u".qrc"_s })) {
            QXmlStreamReader reader(textOf(path));
            const auto folder = QFileInfo(top() + u'/' + path).dir();
            while (!reader.atEnd()) {
                if (reader.readNext() != QXmlStreamReader::StartElement)
                    continue;
                if (path.endsWith(u".qrc") && reader.name() == u"file") {
                    const auto listed = reader.readElementText();
                    if (!QFile::exists(folder.filePath(listed)))
                        findings << path + u": there is no "_s + listed;
                }
            }
            if (reader.hasError())
                findings << path + u": "_s + reader.errorString();
        }
        failWith(findings);
    }

    /// A question, not a gate: which two jobs does a long file do?
    void tellsTheTailOfFileSizes()
    {
        struct Long
        {
            qsizetype lines;
            QString path;
        };
        QList<Long> tail;
        for (const auto& file : sources()) {
            const auto lines = file.text.count(u'\n');
            if (lines > (file.path.endsWith(u".h") ? 150 : 400))
                tail.append({ lines, file.path });
        }
        std::sort(tail.begin(), tail.end(), [](const Long& a, const Long& b) {
            return a.lines > b.lines;
        });
        for (const auto& file : tail)
            qInfo("%5lld lines: %s", static_cast<long long>(file.lines), qPrintable(file.path));
    }
};

QTEST_GUILESS_MAIN(TestHouse)
#include "TestHouse.moc"
