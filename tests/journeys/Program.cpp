#include "Program.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcessEnvironment>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int EndWithin = 120'000;

}

Program::Program()
{
    write(u"key"_s, QByteArray(64, 'a') + '\n');
    QFile::setPermissions(keyFile(), QFile::ReadOwner | QFile::WriteOwner);
}

QString Program::write(const QString& name, const QByteArray& contents) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void Program::writeSecret(const QString& name, const QByteArray& secret) const
{
    const QDir folder(m_folder.path());
    folder.mkdir(u"secrets"_s);
    QFile::setPermissions(folder.filePath(u"secrets"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::setPermissions(write(u"secrets/"_s + name, secret),
                          QFile::ReadOwner | QFile::WriteOwner);
}

Ended Program::run(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    prepare(process);
    process.start(QStringLiteral(GUILDHALL_PROGRAM), placed(arguments));
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(EndWithin))
        process.kill();
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
             process.readAllStandardOutput(),
             process.readAllStandardError() };
}

std::unique_ptr<QProcess> Program::start(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    prepare(*process);
    process->start(QStringLiteral(GUILDHALL_PROGRAM), placed(arguments));
    return process;
}

QStringList Program::placed(const QStringList& arguments) const
{
    return QStringList { u"--data-dir"_s, dataDir(), u"--key-file"_s, keyFile() } + arguments;
}

void Program::prepare(QProcess& process) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto& name : { u"HOME"_s,
                              u"TMPDIR"_s,
                              u"XDG_DATA_HOME"_s,
                              u"XDG_CONFIG_HOME"_s,
                              u"XDG_CACHE_HOME"_s,
                              u"XDG_RUNTIME_DIR"_s,
                              u"XDG_STATE_HOME"_s })
        environment.insert(name, m_folder.path());
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
}

OfficeProcess::OfficeProcess(const QStringList& arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(GUILDHALL_BACKOFFICE),
                    QStringList { u"--port"_s, u"0"_s } + arguments);
    while (m_url.isEmpty() && m_process.waitForReadyRead(EndWithin)) {
        const auto line = QString::fromUtf8(m_process.readLine()).trimmed();
        if (line.startsWith(u"listening "_s))
            m_url = line.section(u' ', 1);
    }
}

OfficeProcess::~OfficeProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray OfficeProcess::get(const QString& path) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_url + path));
    request.setRawHeader("Authorization", "Bearer demo");
    QEventLoop loop;
    auto* reply = network.get(request);
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    reply->deleteLater();
    return reply->readAll();
}

}
