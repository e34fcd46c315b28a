#include "app/Run.h"

#include "app/CommandLine.h"
#include "app/Console.h"
#include "app/Desktop.h"
#include "app/Guildhall.h"
#include "app/Hardening.h"
#include "app/commands/Await.h"
#include "app/commands/Commands.h"
#include "app/commands/Match.h"
#include "pages/Language.h"
#include "session/DemoSignIn.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <memory>
#include <variant>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(Run)
    };

    using Command = ExitStatus (*)(const Invocation&, Guildhall&, Console&);

    Command commandFor(const QString& name)
    {
        static const QHash<QString, Command> all {
            { u"import"_s, runImport }, { u"lookup"_s, runLookup }, { u"outbox"_s, runOutbox },
            { u"report"_s, runReport }, { u"show"_s, runShow },     { u"sources"_s, runSources },
            { u"submit"_s, runSubmit }, { u"sync"_s, runSync },     { u"verify"_s, runVerify },
        };
        return all.value(name);
    }

    QStringList argumentsOf(int argc, char** argv)
    {
        QStringList arguments;
        for (int at = 1; at < argc; ++at)
            arguments.append(QString::fromLocal8Bit(argv[at]));
        return arguments;
    }

    /// A PDF is laid out with fonts, which need a QGuiApplication; everything else does without.
    std::unique_ptr<QCoreApplication>
    applicationFor(const Invocation& asked, int& argc, char** argv)
    {
        if (asked.command == u"desktop"_s)
            return std::make_unique<QApplication>(argc, argv);
        if (asked.value(u"format"_s) == u"pdf"_s) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            return std::make_unique<QGuiApplication>(argc, argv);
        }
        return std::make_unique<QCoreApplication>(argc, argv);
    }

    bool hasDisplay()
    {
        return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    }

    /// What the command line says, checked; a failure has been told already.
    std::variant<Plan, ExitStatus>
    planFor(const Invocation& asked, const Clock& clock, Console& console)
    {
        Plan plan;
        const bool isWindow = asked.command == u"desktop"_s;
        auto session = demoSignIn(
            asked.value(u"as"_s), isWindow ? DemoRoleInWindow : DemoRoleOnCommandLine, clock);
        if (!session)
            return console.fail(
                ExitStatus::WrongUsage,
                Words::tr("there is no role '%1'").arg(asked.value(u"as"_s)),
                Words::tr("ask for advisor, reception, supervisor, steward or administrator"));
        plan.session = *std::move(session);
        plan.dataDir = asked.value(
            u"data-dir"_s, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
        plan.keyFile = asked.value(u"key-file"_s);
        if (asked.has(u"config"_s)) {
            auto configuration = Configuration::read(asked.value(u"config"_s));
            if (!configuration)
                return console.fail(ExitStatus::BadInput,
                                    configuration.error().detail,
                                    Words::tr("correct the file that --config names"));
            plan.configuration = *std::move(configuration);
        }
        return plan;
    }

    ExitStatus
    runCommand(const Invocation& asked, const Plan& plan, const Clock& clock, Console& console)
    {
        Guildhall house(plan, clock);
        if (const auto opened = await(house.open()); !opened)
            return console.fail(opened.error(), Words::tr("The data folder"));
        return commandFor(asked.command)(asked, house, console);
    }

}

int run(int argc, char** argv)
{
    harden();
    QCoreApplication::setApplicationName(u"guildhall"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GUILDHALL_VERSION));
    Console console(stdout, stderr);

    const auto asked = readCommandLine(argumentsOf(argc, argv));
    if (!asked)
        return static_cast<int>(console.fail(
            ExitStatus::WrongUsage, asked.error().detail, Words::tr("see 'guildhall --help'")));
    if (asked->has(u"help"_s)) {
        console.line(helpText(asked->command));
        return 0;
    }
    if (asked->has(u"version"_s)) {
        console.line(u"guildhall "_s + QCoreApplication::applicationVersion());
        return 0;
    }

    if (asked->command == u"desktop"_s && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        if (asked->has(u"picture"_s))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        else if (!hasDisplay())
            return static_cast<int>(console.fail(
                ExitStatus::WrongUsage,
                Words::tr("Guildhall needs a display to open its window"),
                Words::tr(
                    "start it on a desktop, or draw the screen into a file with --picture FILE")));
    }
    const auto application = applicationFor(*asked, argc, argv);
    Language language;
    language.use(QLocale::system().language() == QLocale::Welsh ? ScreenLanguage::Welsh
                                                                : ScreenLanguage::English);
    if (asked->command == u"match"_s)
        return static_cast<int>(runMatch(*asked, console));

    const SystemClock clock;
    const auto planned = planFor(*asked, clock, console);
    if (const auto* status = std::get_if<ExitStatus>(&planned))
        return static_cast<int>(*status);
    const auto& plan = std::get<Plan>(planned);
    if (asked->command == u"desktop"_s)
        return static_cast<int>(runDesktop(*asked, plan, clock, language, console));
    return static_cast<int>(runCommand(*asked, plan, clock, console));
}

}
