// SourceTree.cpp - finds the project's files and tells code from comments and literals.
#include "SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guildhall::house {

namespace {

    void blank(QString& code, qsizetype from, qsizetype to)
    {
        for (auto at = from; at < to && at < code.size(); ++at) {
            if (code[at] != u'\n')
                code[at] = u' ';
        }
    }

    /// The end of the literal whose opening quote stands at `start`: behind its closing quote.
    qsizetype endOfLiteral(const QString& text, qsizetype start)
    {
        const auto quote = text[start];
        auto at = start + 1;
        while (at < text.size() && text[at] != quote && text[at] != u'\n')
            at += text[at] == u'\\' ? 2 : 1;
        return std::min(at + 1, text.size());
    }

    bool isRawString(const QString& text, qsizetype quote)
    {
        return quote > 0 && text[quote - 1] == u'R'
            && (quote == 1 || !text[quote - 2].isLetterOrNumber()
                || QStringView(u"uUL8").contains(text[quote - 2]));
    }

    /// 1'000'000 and 'x' both have the same quote.
    bool isDigitSeparator(const QString& text, qsizetype quote)
    {
        return quote > 0 && text[quote - 1].isDigit();
    }

}

QString top()
{
    return QStringLiteral(GUILDHALL_SOURCE_DIR);
}

QStringList filesBelow(const QStringList& folders, const QStringList& endings)
{
    QStringList found;
    const QDir root(top());
    for (const auto& folder : folders) {
        QDirIterator walk(
            root.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const auto path = root.relativeFilePath(walk.next());
            const auto wanted = std::any_of(endings.begin(),
                                            endings.end(),
                                            [&](const QString& end) { return path.endsWith(end); });
            if (wanted)
                found.append(path);
        }
    }
    found.sort();
    return found;
}

const QList<SourceFile>& sources()
{
    static const auto all = [] {
        QList<SourceFile> read;
        const auto paths
            = filesBelow({ u"app"_s, u"models"_s, u"ui"_s, u"tests"_s }, { u".h"_s, u".cpp"_s });
        for (const auto& path : paths) {
            const auto text = textOf(path);
            read.append({ path, text, codeOf(text) });
        }
        return read;
    }();
    return all;
}

QString textOf(const QString& path)
{
    QFile file(top() + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

QString codeOf(const QString& text)
{
    static const QRegularExpression rawStart(uR"(\G"([^\s()\\]{0,16})\()"_s);
    auto code = text;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto rest = QStringView(text).mid(at);
        auto end = at + 1;
        if (rest.startsWith(u"//")) {
            end = text.indexOf(u'\n', at);
            end = end < 0 ? text.size() : end;
            blank(code, at, end);
        } else if (rest.startsWith(u"/*")) {
            end = text.indexOf(u"*/"_s, at + 2);
            end = end < 0 ? text.size() : end + 2;
            blank(code, at, end);
        } else if (text[at] == u'"' && isRawString(text, at)) {
            const auto start = rawStart.match(text, at);
            end = text.indexOf(u')' + start.captured(1) + u'"', at);
            end = end < 0 ? text.size() : end + start.captured(1).size() + 2;
            blank(code, at + 1, end - 1);
        } else if (text[at] == u'"' || (text[at] == u'\'' && !isDigitSeparator(text, at))) {
            end = endOfLiteral(text, at);
            blank(code, at + 1, end - 1);
        }
        at = end;
    }
    return code;
}

QString finding(const SourceFile& file, qsizetype position, const QString& words)
{
    return u"%1:%2: %3"_s.arg(file.path, QString::number(file.lineOf(position)), words);
}

}
