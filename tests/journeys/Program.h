// Program.h - runs guildhall and the reference back office as a user would, in a home of their own.
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace guildhall {

struct Ended
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// A home folder, a data folder and a key file, all in one temporary folder: whatever the program
/// writes anywhere, it writes below `folder()`.
class Program
{
public:
    Program();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString dataDir() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString keyFile() const { return m_folder.filePath(QStringLiteral("key")); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    /// Writes `contents` to a file in the folder and answers its path.
    QString write(const QString& name, const QByteArray& contents) const;

    /// A source's token in the folder `secrets`, readable by its owner only.
    void writeSecret(const QString& name, const QByteArray& secret) const;

    /// With --data-dir and --key-file before `arguments`.
    [[nodiscard]] Ended run(const QStringList& arguments, const QByteArray& input = {}) const;
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& arguments) const;

private:
    [[nodiscard]] QStringList placed(const QStringList& arguments) const;
    void prepare(QProcess& process) const;

    QTemporaryDir m_folder;
};

/// `guildhall-backoffice` on a free port of loopback.
class OfficeProcess
{
public:
    explicit OfficeProcess(const QStringList& arguments);
    ~OfficeProcess();

    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] QByteArray get(const QString& path) const;

private:
    QProcess m_process;
    QString m_url;
};

}
