// TestHabits.cpp - what our code does not do: each forbidden call with the reason why.
#include "SourceTree.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace guildhall::house;
using namespace Qt::StringLiterals;

namespace {

using Scope = std::function<bool(const SourceFile&)>;

bool everywhere(const SourceFile&)
{
    return true;
}
bool program(const SourceFile& file)
{
    return !file.isBelow(u"tests"_s);
}
bool rooms(const SourceFile& file)
{
    return file.isBelow(u"models"_s) || file.isBelow(u"ui"_s);
}
/// base holds the one continuation that is safe.
bool roomsAboveBase(const SourceFile& file)
{
    return rooms(file) && !file.isBelow(u"models/base"_s);
}
bool screens(const SourceFile& file)
{
    return file.isBelow(u"ui"_s) || file.isBelow(u"models/pages"_s);
}
/// Who kills a program at a random moment has to let that moment come.
bool testsThatKillNobody(const SourceFile& file)
{
    return file.isBelow(u"tests"_s) && file.name().startsWith(u"Test")
        && !file.code.contains(u"kill(");
}

struct Habit
{
    const char* name;
    QString pattern;
    Scope scope;
    const char* why;
};

const QList<Habit>& habits()
{
    static const QList<Habit> all {
        { "TLS errors",
          uR"(\b(ignoreSslErrors|setPeerVerifyMode|setMissingCertificateIsFatal)\b)"_s,
          everywhere,
          "no TLS error is ignored and no check is switched off" },
        { "events by hand",
          uR"(\bprocessEvents\s*\()"_s,
          program,
          "processEvents lets anything happen in the middle of a function" },
        { "nested loop",
          uR"(\bQEventLoop\b(?!\s*;))"_s,
          rooms,
          "receive an Async with receive() instead of waiting in a loop" },
        { "chained futures",
          uR"(\.\s*(then|unwrap|onCanceled|onFailed)\s*\()"_s,
          roomsAboveBase,
          "QFuture's continuations race on Qt 6.4: use receive, continued or afterwards" },
        { "modal dialogs",
          uR"((\.|->)\s*exec\s*\()"_s,
          screens,
          "open dialogs and menus with open(), show() or popup()" },
        { "static message boxes",
          uR"(\bQMessageBox::(about|critical|information|question|warning)\s*\()"_s,
          program,
          "these run a nested loop and take their text for markup" },
        { "static dialogs",
          uR"(\b(QFileDialog::get|QInputDialog::get|QColorDialog::getColor|QFontDialog::getFont)\w*)"_s,
          program,
          "these run a nested loop" },
        { "sender",
          uR"((?<![\w.>:])sender\s*\(\s*\))"_s,
          everywhere,
          "a slot that asks who called it is two slots" },
        { "connect by text",
          uR"(\b(SIGNAL|SLOT)\s*\()"_s,
          everywhere,
          "connect by pointer to member, which the compiler checks" },
        { "connect by name",
          uR"(\bvoid\s+on_[A-Za-z]\w*_\w+\s*\()"_s,
          everywhere,
          "on_x_y slots are connected by their text" },
        { "markup from outside",
          uR"(\b(setHtml|insertHtml)\s*\(|\bQt::(RichText|AutoText)\b)"_s,
          screens,
          "outside text is data: plain text only" },
        { "singletons",
          uR"(\bstatic\s+[\w:]+\s*[&*]\s*(instance|self)\s*\()"_s,
          everywhere,
          "take what you need in the constructor" },
        { "blocking waits",
          uR"(\bwaitForFinished\s*\()"_s,
          screens,
          "the GUI thread waits for nothing" },
        { "open transport",
          uR"(\bsetAllowedMechanisms|setRedirectPolicy\s*\(.*(UserVerified|NoLessSafe))"_s,
          program,
          "redirects only to the same origin" },
        { "unbound sleep",
          uR"(\b(sleep_for|sleep_until|msleep|usleep|QThread::sleep)\s*\()"_s,
          program,
          "wait for what happens, not for a time" },
        { "sleeping tests",
          uR"(\bQTest::(qSleep|qWait)\s*\()"_s,
          testsThatKillNobody,
          "QTRY_ macros wait for what a user would notice" },
        { "words in logs without a category",
          uR"(\bq(Debug|Info|Warning|Critical)\s*\()"_s,
          rooms,
          "log through a category, which holds ids and no personal data" },
    };
    return all;
}

/// The arguments of the call whose opening bracket stands at `open`, split at top-level commas;
/// empty when the brackets do not close.
QStringList argumentsAt(const QString& code, qsizetype open)
{
    QStringList arguments;
    QString argument;
    int depth = 0;
    for (auto at = open; at < code.size(); ++at) {
        const auto sign = code[at];
        if (u"([{"_s.contains(sign) && depth++ == 0)
            continue;
        if (u")]}"_s.contains(sign) && --depth == 0) {
            arguments << argument.trimmed();
            return arguments;
        }
        if (sign == u',' && depth == 1) {
            arguments << argument.trimmed();
            argument.clear();
        } else {
            argument += sign;
        }
    }
    return {};
}

/// Calls of a function in which a lambda stands where its context should.
QStringList contextless(const SourceFile& file, const QString& function, int contextIndex)
{
    static const auto isLambda = [](const QString& argument) { return argument.startsWith(u'['); };
    const QRegularExpression call(u"%1\\s*\\("_s.arg(function));
    QStringList findings;
    auto matches = call.globalMatch(file.code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto arguments = argumentsAt(file.code, match.capturedEnd(0) - 1);
        if (arguments.size() > contextIndex && isLambda(arguments[contextIndex]))
            findings << finding(file,
                                match.capturedStart(0),
                                u"a lambda without a context outlives what it captures"_s);
    }
    return findings;
}

void failWith(const QStringList& findings)
{
    if (!findings.isEmpty())
        QFAIL(qPrintable(u'\n' + findings.join(u'\n')));
}

}

class TestHabits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forbiddenCalls_data()
    {
        QTest::addColumn<int>("habit");
        for (int habit = 0; habit < habits().size(); ++habit)
            QTest::newRow(habits()[habit].name) << habit;
    }
    void forbiddenCalls()
    {
        QFETCH(const int, habit);
        const auto& rule = habits()[habit];
        const QRegularExpression pattern(rule.pattern);
        QVERIFY2(pattern.isValid(), qPrintable(pattern.errorString()));
        QStringList findings;
        for (const auto& file : sources()) {
            if (!rule.scope(file))
                continue;
            auto matches = pattern.globalMatch(file.code);
            while (matches.hasNext()) {
                const auto match = matches.next();
                findings << finding(file,
                                    match.capturedStart(0),
                                    match.captured(0) + u": "_s + QString::fromUtf8(rule.why));
            }
        }
        failWith(findings);
    }

    /// The rules are worth something only if they find what they forbid.
    void findsWhatItForbids_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("TLS errors") << u"reply->ignoreSslErrors();"_s;
        QTest::newRow("events by hand") << u"QCoreApplication::processEvents();"_s;
        QTest::newRow("nested loop") << u"QEventLoop loop; loop.exec();"_s;
        QTest::newRow("modal dialogs") << u"dialog.exec();"_s;
        QTest::newRow("static message boxes") << u"QMessageBox::warning(this, a, b);"_s;
        QTest::newRow("static dialogs") << u"QFileDialog::getOpenFileName(this);"_s;
        QTest::newRow("sender") << u"auto* who = sender();"_s;
        QTest::newRow("connect by text") << u"connect(a, SIGNAL(b()), c, SLOT(d()));"_s;
        QTest::newRow("connect by name") << u"void on_saveButton_clicked();"_s;
        QTest::newRow("markup from outside") << u"view->setHtml(note);"_s;
        QTest::newRow("singletons") << u"static Store& instance();"_s;
        QTest::newRow("blocking waits") << u"answer.waitForFinished();"_s;
        QTest::newRow("unbound sleep") << u"std::this_thread::sleep_for(1s);"_s;
        QTest::newRow("sleeping tests") << u"QTest::qWait(100);"_s;
        QTest::newRow("words in logs without a category") << u"qWarning() << name;"_s;
    }
    void findsWhatItForbids()
    {
        QFETCH(const QString, code);
        const auto wanted = QString::fromUtf8(QTest::currentDataTag());
        const auto rule = std::find_if(habits().begin(), habits().end(), [&](const Habit& one) {
            return QString::fromUtf8(one.name) == wanted;
        });
        QVERIFY(rule != habits().end());
        QVERIFY(QRegularExpression(rule->pattern).match(code).hasMatch());
    }

    void everyLambdaHasAContext()
    {
        QStringList findings;
        for (const auto& file : sources()) {
            findings << contextless(file, uR"(\bconnect)"_s, 2);
            findings << contextless(file, uR"(\bsingleShot)"_s, 1);
        }
        failWith(findings);
    }

    void seesALambdaWithoutAContext()
    {
        const auto bad = u"connect(a, &A::b, [this](int x) { f(x, 1); });\n"
                         "connect(a, &A::b, this, [this](int x) { f(x, 1); });\n"
                         "QTimer::singleShot(0, [] {});"_s;
        const SourceFile file { u"x.cpp"_s, bad, codeOf(bad) };
        QCOMPARE(contextless(file, uR"(\bconnect)"_s, 2).size(), 1);
        QCOMPARE(contextless(file, uR"(\bsingleShot)"_s, 1).size(), 1);
    }

    /// What is to be done stands in an issue, not in the code. And a path of one person's machine
    /// works on no other.
    void noNotesToSelfAndNoMachinePaths()
    {
        const QRegularExpression notes(u"\\b(TO"_s + u"DO|FIX"_s + u"ME|XX"_s + u"X)\\b"_s);
        const QRegularExpression machine(
            uR"((?<![\w.])/(home|root|work|mnt|Users)/\w|\b[A-Z]:\\\\\w|\blocalhost:\d)"_s);
        const QStringList folders { u"app"_s,          u"models"_s, u"ui"_s, u"resources"_s,
                                    u"translations"_s, u"tests"_s,  u".ci"_s };
        const QStringList endings { u".h"_s,   u".cpp"_s, u".txt"_s,  u".cmake"_s,
                                    u".sh"_s,  u".sql"_s, u".json"_s, u".svg"_s,
                                    u".qrc"_s, u".ts"_s,  u".md"_s,   u"/run"_s };
        auto paths = filesBelow(folders, endings);
        paths << u"README.md"_s << u"CMakeLists.txt"_s;
        QStringList findings;
        for (const auto& path : paths) {
            const auto text = textOf(path);
            const SourceFile file { path, text, text };
            for (const auto& pattern : { notes, machine }) {
                auto matches = pattern.globalMatch(text);
                while (matches.hasNext()) {
                    const auto match = matches.next();
                    findings << finding(file, match.capturedStart(0), match.captured(0));
                }
            }
        }
        failWith(findings);
    }
};

QTEST_GUILESS_MAIN(TestHabits)
#include "TestHabits.moc"
