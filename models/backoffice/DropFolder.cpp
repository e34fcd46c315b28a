#include "backoffice/DropFolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr auto RejectedSuffix = ".rejected.csv"_L1;

    DropFile described(const QFileInfo& info)
    {
        return { info.fileName(), info.size(), info.lastModified().toMSecsSinceEpoch(), {} };
    }

    Result<QByteArray> digestOf(const QString& path)
    {
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return Error { Error::Kind::Storage,
                           u"%1: cannot be read"_s.arg(QFileInfo(path).fileName()) };
        return hash.result().toHex();
    }

    Pull emptyPull(const SourceId& source,
                   const FeedProfile& feed,
                   const Clock& clock,
                   const DropCursor& cursor)
    {
        Pull pull;
        pull.page.source = source;
        pull.page.feed = feed.id;
        pull.page.fetched = clock.now();
        pull.page.cursor = cursor.bytes();
        return pull;
    }

    void finishFile(DropCursor& cursor)
    {
        cursor.applied.append(*cursor.file);
        cursor.file.reset();
        cursor.rows = 0;
        cursor.stage = DropCursor::Stage::Reading;
    }

}

DropFolder::DropFolder(QString folder,
                       std::chrono::milliseconds settle,
                       qint64 pageRows,
                       const Clock& clock)
    : m_folder(std::move(folder))
    , m_settle(settle)
    , m_pageRows(pageRows)
    , m_clock(clock)
{
}

Result<Pull> DropFolder::pull(const SourceId& source, const FeedProfile& feed, DropCursor cursor)
{
    const bool replaces = feed.file.extract == FileForm::Extract::Replace;
    if (cursor.file && cursor.stage == DropCursor::Stage::Ended) {
        finishFile(cursor);
        Pull pull = emptyPull(source, feed, m_clock, cursor);
        pull.extract = Pull::Extract::WholeEnds;
        pull.page.more = RecordPage::More::Yes; // another file may have come
        return pull;
    }
    if (cursor.file && !isUnchanged(*cursor.file)) {
        // Replaced or taken away in the middle: what it is now is another file.
        cursor.file.reset();
        cursor.rows = 0;
        close();
    }
    if (!cursor.file) {
        Result<Choice> choice = choose(feed, cursor);
        if (!choice)
            return choice.error();
        if (!choice->file) {
            Pull pull = emptyPull(source, feed, m_clock, cursor);
            if (choice->waiting == Choice::Waiting::Yes) {
                pull.answer = Pull::Answer::TryLater;
                pull.wait = std::chrono::ceil<std::chrono::seconds>(m_settle);
            }
            return pull;
        }
        cursor.file = *std::move(choice->file);
    }
    if (const Outcome opened = open(feed, cursor); !opened)
        return opened.error();
    const bool begins = cursor.rows == 0;
    Result<Pull> pull = rows(source, feed, std::move(cursor));
    if (pull && replaces)
        pull->extract = begins ? Pull::Extract::WholeBegins : Pull::Extract::WholeGoesOn;
    return pull;
}

Result<DropFolder::Choice> DropFolder::choose(const FeedProfile& feed, DropCursor& cursor)
{
    const QDir folder(m_folder);
    if (!folder.exists())
        return Error { Error::Kind::NotFound, u"the drop folder is not there"_s };
    QList<DropFile> files;
    const QFileInfoList there = folder.entryInfoList({ feed.file.name }, QDir::Files, QDir::Name);
    for (const QFileInfo& info : there) {
        if (!info.fileName().endsWith(RejectedSuffix))
            files.append(described(info));
    }
    // What left the folder need not be remembered.
    cursor.applied.removeIf([&files](const DropFile& done) {
        return std::none_of(files.cbegin(), files.cend(), [&done](const DropFile& file) {
            return file.name == done.name;
        });
    });
    // Of files that replace only the newest counts; what came before it is told by it too.
    if (feed.file.extract == FileForm::Extract::Replace && files.size() > 1)
        files.remove(0, files.size() - 1);
    Choice choice;
    for (DropFile& file : files) {
        const auto known
            = std::find_if(cursor.applied.cbegin(),
                           cursor.applied.cend(),
                           [&file](const DropFile& done) { return done.name == file.name; });
        const bool sameLook = known != cursor.applied.cend() && known->size == file.size
            && known->modified == file.modified;
        if (sameLook)
            continue;
        if (!hasSettled(file)) {
            choice.waiting = Choice::Waiting::Yes;
            continue;
        }
        const Result<QByteArray> digest = digestOf(pathOf(file));
        if (!digest)
            return digest.error();
        file.digest = *digest;
        if (known != cursor.applied.cend() && known->digest == file.digest)
            continue;
        cursor.applied.removeIf([&file](const DropFile& done) { return done.name == file.name; });
        choice.file = file;
        return choice;
    }
    return choice;
}

bool DropFolder::hasSettled(const DropFile& file)
{
    if (m_clock.now().toMSecsSinceEpoch() - file.modified >= m_settle.count())
        return true;
    // A clock on a share may be ahead of ours: then what counts is how long it has looked the same.
    Look& look = m_looks[file.name];
    if (look.size != file.size || look.modified != file.modified || !look.since.isValid()) {
        look.size = file.size;
        look.modified = file.modified;
        look.since.start();
        return false;
    }
    return look.since.hasExpired(m_settle.count());
}

Outcome DropFolder::open(const FeedProfile& feed, const DropCursor& cursor)
{
    if (m_extract && m_openFile == cursor.file && m_extract->rowsRead() == cursor.rows)
        return Done();
    close();
    auto extract = CsvExtract::open(pathOf(*cursor.file), feed);
    if (!extract)
        return extract.error();
    m_extract = *std::move(extract);
    m_openFile = cursor.file;
    // After a restart the rows that are held already are read once more, for their faults.
    while (m_extract->rowsRead() < cursor.rows) {
        const auto taken
            = m_extract->read(std::min(m_pageRows, cursor.rows - m_extract->rowsRead()));
        m_faults.append(taken.faults);
        if (taken.more == CsvExtract::Rows::More::No)
            break;
    }
    return Done();
}

Result<Pull> DropFolder::rows(const SourceId& source, const FeedProfile& feed, DropCursor cursor)
{
    const bool replaces = feed.file.extract == FileForm::Extract::Replace;
    CsvExtract::Rows taken = m_extract->read(m_pageRows);
    m_faults.append(taken.faults);
    if (!isUnchanged(*cursor.file)) {
        close();
        return Error { Error::Kind::Conflict, u"a file changed while it was read"_s };
    }
    const QString name = cursor.file->name;
    cursor.rows += taken.rows;
    const bool ended = taken.more == CsvExtract::Rows::More::No;
    if (ended) {
        if (replaces && cursor.rows == 0) {
            close();
            return Error { Error::Kind::Malformed,
                           u"%1: names nothing, so nothing is taken away"_s.arg(name) };
        }
        report(*cursor.file);
        // A row that could not be read must not count as absent.
        if (replaces && m_faults.isEmpty())
            cursor.stage = DropCursor::Stage::Ended;
        else
            finishFile(cursor);
        close();
    }
    Pull pull = emptyPull(source, feed, m_clock, cursor);
    pull.page.records = std::move(taken.records);
    pull.page.more = RecordPage::More::Yes;
    pull.faults = std::move(taken.faults);
    pull.file = name;
    return pull;
}

bool DropFolder::isUnchanged(const DropFile& file) const
{
    const QFileInfo info(pathOf(file));
    return info.exists() && info.size() == file.size
        && info.lastModified().toMSecsSinceEpoch() == file.modified;
}

QString DropFolder::pathOf(const DropFile& file) const
{
    return QDir(m_folder).filePath(file.name);
}

void DropFolder::report(const DropFile& file) const
{
    const QString path = pathOf(file) + RejectedSuffix;
    if (m_faults.isEmpty()) {
        QFile::remove(path);
        return;
    }
    std::string text = "line,column,reason\r\n";
    for (const RowFault& fault : m_faults) {
        text += std::to_string(fault.row) + ',';
        appendCsvField(text, fault.column.toStdString());
        text += ',';
        text += codeOf(fault.problem).data();
        text += "\r\n";
    }
    // A folder that may only be read keeps no report; the source's own state counts the rows.
    QSaveFile saved(path);
    if (saved.open(QIODevice::WriteOnly)
        && saved.write(text.data(), static_cast<qint64>(text.size())) >= 0)
        static_cast<void>(saved.commit());
}

void DropFolder::close()
{
    m_extract.reset();
    m_openFile.reset();
    m_faults.clear();
}

}
