// SourceTree.h - the files of this project, as the tests of the house read them.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace guildhall::house {

/// One file. `code` is `text` with the inside of comments and of literals blanked, so that a rule
/// about code finds only code; both have the same length and the same lines.
struct SourceFile
{
    QString path; ///< from the top of the tree: "models/store/Store.h"
    QString text;
    QString code;

    [[nodiscard]] QString name() const { return path.section(u'/', -1); }
    [[nodiscard]] bool isBelow(const QString& folder) const
    {
        return path.startsWith(folder + u'/');
    }
    [[nodiscard]] qsizetype lineOf(qsizetype position) const
    {
        return QStringView(text).left(position).count(u'\n') + 1;
    }
};

/// The top folder of the project.
[[nodiscard]] QString top();

/// Every file below these folders whose name ends so ("" for every name), sorted by path.
[[nodiscard]] QStringList filesBelow(const QStringList& folders, const QStringList& endings);

/// Every .h and .cpp of the project.
[[nodiscard]] const QList<SourceFile>& sources();

/// The text of one file by its path from the top; empty when there is none.
[[nodiscard]] QString textOf(const QString& path);

/// `text` with comments and the inside of string and character literals made blank.
[[nodiscard]] QString codeOf(const QString& text);

/// "path:line: words", as compilers write it, so that an editor jumps there.
[[nodiscard]] QString finding(const SourceFile& file, qsizetype position, const QString& words);

}
