// main.cpp - guildhall-backoffice, the reference back office as a program.
#include "Arguments.h"
#include "office/Export.h"

#include <QCoreApplication>

#include <cstdio>

using namespace guildhall;
using namespace guildhall::office;

namespace {

int fail(const Error& error)
{
    std::fprintf(stderr, "guildhall-backoffice: %s\n", qUtf8Printable(error.detail));
    return error.kind == Error::Kind::Invalid ? 1 : 2;
}

int exportAll(const Arguments& arguments)
{
    const QDateTime today = arguments.server.today.isValid() ? arguments.server.today
                                                             : QDateTime::currentDateTimeUtc();
    auto world = World::make(
        { { arguments.server.customers, arguments.server.seed, today.toMSecsSinceEpoch() },
          arguments.server.state });
    if (!world)
        return fail(world.error());
    const Outcome written = exportPersons(**world, arguments.exportFolder);
    return written ? 0 : fail(written.error());
}

}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = readArguments(QCoreApplication::arguments().sliced(1));
    if (!arguments)
        return fail(arguments.error());
    if (arguments->help) {
        std::fputs(qUtf8Printable(helpText()), stdout);
        return 0;
    }
    if (!arguments->exportFolder.isEmpty())
        return exportAll(*arguments);
    const auto server = BackOfficeServer::start(arguments->server);
    if (!server)
        return fail(server.error());
    std::printf("listening %s\n", qUtf8Printable((*server)->url().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
