// TestKilledContact.cpp - the power goes in the middle of a call: note, reason, the half-typed
// promise and the unfinished form are in the window when it opens again. The program is the real
// one, killed for real.
#include "app/Guildhall.h"
#include "app/Screens.h"
#include "base/Receive.h"
#include "session/DemoSignIn.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

/// The whole program round one data folder, as main() builds it.
struct Program
{
    explicit Program(const QString& folder)
        : house({ folder + u"/data"_s, {}, folder + u"/key"_s, demoSession(Role::Advisor, clock) },
                clock)
    {
        receive(house.open(), qApp, [this](const Result<Opened>& opened) {
            if (!opened)
                return;
            screens = std::make_unique<Screens>(house, theme, language);
            screens->window().show();
            screens->window().activateWindow();
        });
    }

    [[nodiscard]] bool isOpen()
    {
        return QTest::qWaitFor([this] { return screens != nullptr; }, 60'000)
            && QTest::qWaitForWindowActive(&screens->window(), 20'000);
    }

    template <class T>
    T* find(const char* name)
    {
        return screens->window().findChild<T*>(QLatin1StringView(name));
    }

    SystemClock clock;
    Theme theme { *qApp };
    Language language;
    Guildhall house;
    std::unique_ptr<Screens> screens;
};

constexpr auto Note = "Tree across Mill Road by number 12. She says \"it is leaning\"";

constexpr auto Where = "Mill Road, by the bri";

/// What the killed one does: begins a visit in person by keys, types, and tells when the pause
/// after the last key was long enough to keep it.
int typeAndWait(const QString& folder)
{
    Program program(folder);
    if (!program.isOpen())
        return 1;
    auto& window = program.screens->window();
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, 20'000))
        return 2;
    for (int step = 0; step < 2; ++step)
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    auto* reason = program.find<QLineEdit>("reasonEdit");
    QTest::keyClicks(reason, u"fallen"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTest::keyClicks(program.find<QLineEdit>("promise"), u"Ring ba"_s);
    QTest::keyClicks(program.find<QPlainTextEdit>("contactNote"), QString::fromLatin1(Note));
    auto* line = program.find<QLabel>("callLine");
    if (!QTest::qWaitFor([line] { return line->text().contains("saved on"_L1); }, 60'000))
        return 3;
    // A form that is begun over it.
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    auto* where = program.find<QLineEdit>("requestWhere");
    if (!where)
        return 4;
    QTest::keyClicks(where, QString::fromLatin1(Where));
    const auto isKept = [&program] {
        Async<QList<Draft>> answer = program.house.drafts().of(program.house.session().staff);
        answer.waitForFinished();
        const Result<QList<Draft>> drafts = answer.result();
        return drafts && std::ranges::any_of(*drafts, [](const Draft& draft) {
                   return draft.body[u"where"_s].toString() == QString::fromLatin1(Where);
               });
    };
    if (!QTest::qWaitFor(isKept, 60'000))
        return 5;
    std::puts("typed");
    std::fflush(stdout);
    return QApplication::exec();
}

}

class TestKilledContact final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedComesBack()
    {
        const QTemporaryDir folder;
        QFile key(folder.filePath(u"key"_s));
        QVERIFY(key.open(QIODevice::WriteOnly));
        QVERIFY(key.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        key.write(QByteArray(32, 'k').toHex());
        key.close();
        QVERIFY(QDir().mkpath(folder.filePath(u"data"_s)));

        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), { u"type"_s, folder.path() });
        QTRY_VERIFY_WITH_TIMEOUT(child.canReadLine() || child.state() == QProcess::NotRunning,
                                 150'000);
        QCOMPARE(child.readLine().trimmed(), QByteArray("typed"));
        child.kill();
        QVERIFY(child.waitForFinished(60'000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        Program program(folder.path());
        QVERIFY(program.isOpen());
        auto* note = program.find<QPlainTextEdit>("contactNote");
        QTRY_COMPARE_WITH_TIMEOUT(note->toPlainText(), QString::fromLatin1(Note), 60'000);
        QVERIFY(note->isVisible());
        QCOMPARE(program.find<QLineEdit>("promise")->text(), u"Ring ba"_s);
        auto* reason = program.find<QPushButton>("givenReason");
        QVERIFY(reason);
        QVERIFY(reason->accessibleName().contains("Fallen or dangerous tree"_L1));
        QCOMPARE(program.find<QLabel>("callTitle")->text(), u"In person"_s);
        QTest::keyClick(&program.screens->window(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(program.find<QLineEdit>("requestWhere"));
        QCOMPARE(program.find<QLineEdit>("requestWhere")->text(), QString::fromLatin1(Where));
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == u"type"_s)
        return typeAndWait(arguments.value(2));
    TestKilledContact test;
    return QTest::qExec(&test, argc, argv);
}

#include "TestKilledContact.moc"
