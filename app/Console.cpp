// Console.cpp - writes to the standard streams.
#include "app/Console.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(Console)
    };

    void put(std::FILE* stream, const QByteArray& bytes)
    {
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
        std::fflush(stream);
    }

    ExitStatus statusFor(Error::Kind kind)
    {
        switch (kind) {
        case Error::Kind::Offline:
        case Error::Kind::TimedOut:
            return ExitStatus::Unreachable;
        case Error::Kind::Refused:
            return ExitStatus::NotPermitted;
        case Error::Kind::Damaged:
            return ExitStatus::Damaged;
        case Error::Kind::Conflict:
        case Error::Kind::Invalid:
        case Error::Kind::NotFound:
        case Error::Kind::Malformed:
        case Error::Kind::Storage:
            break;
        }
        return ExitStatus::BadInput;
    }

    QString happened(Error::Kind kind)
    {
        switch (kind) {
        case Error::Kind::Offline:
            return Words::tr("cannot be reached");
        case Error::Kind::TimedOut:
            return Words::tr("did not answer in time");
        case Error::Kind::Refused:
            return Words::tr("was refused");
        case Error::Kind::Conflict:
            return Words::tr("was changed by somebody else in the meantime");
        case Error::Kind::Invalid:
            return Words::tr("is not valid");
        case Error::Kind::NotFound:
            return Words::tr("was not found");
        case Error::Kind::Malformed:
            return Words::tr("cannot be read");
        case Error::Kind::Storage:
            return Words::tr("cannot be written or read on this disk");
        case Error::Kind::Damaged:
            return Words::tr("is damaged or locked with another key");
        }
        return {};
    }

    QString nextStep(Error::Kind kind)
    {
        switch (kind) {
        case Error::Kind::Offline:
        case Error::Kind::TimedOut:
            return Words::tr("check the network and try again");
        case Error::Kind::Refused:
            return Words::tr("ask an administrator to check the permissions");
        case Error::Kind::Conflict:
            return Words::tr("read it again, then repeat the change");
        case Error::Kind::Invalid:
        case Error::Kind::Malformed:
            return Words::tr("correct it and try again");
        case Error::Kind::NotFound:
            return Words::tr("check the name and try again");
        case Error::Kind::Storage:
            return Words::tr("check free space and the rights to the folder");
        case Error::Kind::Damaged:
            return Words::tr("check the key, then run 'guildhall verify'");
        }
        return {};
    }

}

Console::Console(std::FILE* out, std::FILE* err)
    : m_out(out)
    , m_err(err)
    , m_errIsTerminal(isatty(fileno(err)) != 0)
{
}

void Console::line(const QString& text)
{
    put(m_out, text.toUtf8() + '\n');
}

void Console::raw(const QByteArray& bytes)
{
    put(m_out, bytes);
}

void Console::json(const QJsonObject& object)
{
    put(m_out, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::json(const QJsonArray& array)
{
    put(m_out, QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
}

void Console::note(const QString& text)
{
    endProgress();
    put(m_err, text.toUtf8() + '\n');
}

void Console::progress(const QString& text)
{
    if (!m_errIsTerminal)
        return;
    put(m_err, "\r\033[K" + text.toUtf8());
    m_progressShown = true;
}

void Console::endProgress()
{
    if (m_progressShown)
        put(m_err, "\n");
    m_progressShown = false;
}

ExitStatus Console::fail(ExitStatus status, const QString& what, const QString& doThis)
{
    endProgress();
    put(m_err, (u"guildhall: "_s + what + u"; "_s + doThis).toUtf8() + '\n');
    return status;
}

ExitStatus Console::fail(const Error& error, const QString& subject)
{
    const auto what = error.detail.isEmpty()
        ? u"%1 %2"_s.arg(subject, happened(error.kind))
        : u"%1 %2 (%3)"_s.arg(subject, happened(error.kind), error.detail);
    return fail(statusFor(error.kind), what, nextStep(error.kind));
}

}
