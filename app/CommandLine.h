// CommandLine.h - reads the command line: options for every sub-command, the sub-command, its own
// options.
#pragma once

#include "base/Result.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace guildhall {

/// An option that takes a value unless `value` is empty: {"limit", "N", "..."}.
struct OptionShape
{
    QString name;
    QString value;
    QString about;
};

/// One sub-command: its name, its operands ("FILE...") and its own options.
struct CommandShape
{
    QString name;
    QString operands;
    int leastOperands = 0;
    int mostOperands = 0; ///< -1: any number
    QList<OptionShape> options;
    QString about;
};

/// What was asked for. An option that was given several times keeps every value.
struct Invocation
{
    QString command;
    QStringList operands;
    QMap<QString, QStringList> options;

    [[nodiscard]] bool has(const QString& option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString& option, const QString& otherwise = {}) const
    {
        const auto values = options.value(option);
        return values.isEmpty() ? otherwise : values.last();
    }
};

/// Options that every sub-command takes: --data-dir, --config, --key-file, --as, --help, --version.
[[nodiscard]] const QList<OptionShape>& generalOptions();

/// Every sub-command, in the order of the help text.
[[nodiscard]] const QList<CommandShape>& commands();

/// Wrong usage is an Error of kind Invalid whose detail is a sentence for a person.
[[nodiscard]] Result<Invocation> readCommandLine(const QStringList& arguments);

[[nodiscard]] QString helpText(const QString& command);

}
