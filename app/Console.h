// Console.h - standard output for answers, standard error for what went wrong and for progress.
#pragma once

#include "app/ExitStatus.h"
#include "base/Error.h"

#include <QByteArray>
#include <QString>

#include <cstdio>

class QJsonArray;
class QJsonObject;

namespace guildhall {

/// UTF-8 on both streams. Progress is written on a terminal only.
class Console
{
public:
    Console(std::FILE* out, std::FILE* err);

    void line(const QString& text);
    void raw(const QByteArray& bytes);
    void json(const QJsonObject& object);
    void json(const QJsonArray& array);
    void note(const QString& text); ///< one line on standard error, without the program's name
    void progress(
        const QString& text); ///< overwrites itself; nothing when standard error is no terminal
    void endProgress();

    /// Writes `guildhall: what happened; what to do` and answers with the status to end with.
    ExitStatus fail(ExitStatus status, const QString& what, const QString& doThis);

    /// The same for an Error of a room below; `subject` says what was being done: "The data
    /// folder".
    ExitStatus fail(const Error& error, const QString& subject);

private:
    std::FILE* m_out;
    std::FILE* m_err;
    bool m_errIsTerminal;
    bool m_progressShown = false;
};

}
