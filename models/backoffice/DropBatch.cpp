#include "backoffice/DropBatch.h"

#include "backoffice/Csv.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <fcntl.h>
#include <unistd.h>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;
    using namespace std::chrono_literals;

    constexpr auto LookAgain = 300s; // extracts come once or twice a day
    constexpr auto ClocksDiffer = 120s; // ours and that of the share on which extracts stand
    const QString AsideFolder = u".guildhall"_s; // in the folder itself: a rename stays in one disk
    const QString BesideSuffix = u".files"_s;
    constexpr qsizetype DigestShown = 8;

    Error storage(const QString& what)
    {
        return { Error::Kind::Storage, what };
    }

    /// What was written or renamed in a folder outlasts a power cut.
    void syncFolder(const QString& path)
    {
        const int folder
            = open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (folder < 0)
            return;
        static_cast<void>(fsync(folder));
        close(folder);
    }

    bool writeWhole(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            && file.write(content) == content.size() && file.flush() && fsync(file.handle()) == 0;
    }

    bool isRenamed(const QString& from, const QString& to)
    {
        return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData())
            == 0;
    }

    /// Staff look into such files with a spreadsheet, and what somebody wrote must be no formula
    /// there. A telephone number and a number with its sign are none.
    QString plain(const QString& text)
    {
        if (text.isEmpty() || !u"=+-@\t\r"_s.contains(text.at(0)))
            return text;
        const bool isSigned = text.at(0) == u'+' || text.at(0) == u'-';
        const bool isNumber = std::all_of(text.cbegin() + 1, text.cend(), [](QChar c) {
            return c.isDigit() || u" .-()"_s.contains(c);
        });
        return isSigned && isNumber ? text : u'\'' + text;
    }

    QByteArray lineOf(const std::vector<std::string>& fields)
    {
        std::string line;
        for (size_t i = 0; i < fields.size(); ++i) {
            if (i > 0)
                line += ',';
            appendCsvField(line, fields[i]);
        }
        return QByteArray::fromStdString(line) + "\r\n";
    }

    QByteArray contentOf(const DropBatch::Asked& asked, const QString& batch)
    {
        std::vector<std::string> names;
        for (const AcceptForm::File::Column& column : asked.form.columns)
            names.push_back(column.name.toStdString());
        QByteArray content = lineOf(names);
        for (const DropBatch::Row& row : asked.rows) {
            AcceptValues values = row.values;
            values.insert(u"batch"_s, batch);
            std::vector<std::string> texts;
            for (const AcceptForm::File::Column& column : asked.form.columns)
                texts.push_back(
                    plain(filledText(column.text, values, AcceptPlace::Text)).toStdString());
            content += lineOf(texts);
        }
        return content;
    }

    QString fileNamed(const AcceptForm::File& form, const QString& batch)
    {
        return filledText(form.name, { { u"batch"_s, batch } }, AcceptPlace::Text);
    }

    /// The same entries always make the same batch: one that a person wants sent again takes the
    /// place of a file that still lies there, and a file with others in it keeps its own.
    QString batchOf(const QList<DropBatch::Row>& rows)
    {
        const QString first = rows.first().id.text();
        if (rows.size() == 1)
            return first;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const DropBatch::Row& row : rows)
            hash.addData(row.id.text().toUtf8() + '\n');
        return first + u'-' + QString::fromLatin1(hash.result().toHex().left(DigestShown));
    }

}

DropBatch::DropBatch(QString outgoing)
    : m_outgoing(std::move(outgoing))
{
}

Result<Submitted> DropBatch::goOn(const Asked& asked)
{
    if (!QDir(m_outgoing).exists())
        return Error { Error::Kind::Offline, u"the folder to import from is not there"_s };
    const QString& batch = asked.entry.reference;
    if (batch.isEmpty())
        return prepare(asked);
    if (QFile::exists(asidePath(batch))) {
        // Noted, and not in the folder yet: a rename takes it away from here.
        if (const Outcome dropped = drop(batch); !dropped)
            return dropped.error();
    }
    return ask(asked);
}

Result<Submitted> DropBatch::prepare(const Asked& asked) const
{
    Submitted prepared;
    prepared.answer = Submitted::Answer::Prepared;
    prepared.reference = fileNamed(asked.form, batchOf(asked.rows));
    if (!QDir(m_outgoing).mkpath(AsideFolder))
        return storage(u"the folder to import from cannot be written"_s);
    forgetEarlierTries(asked);
    if (const Outcome beside = writeBeside(asked, prepared.reference); !beside)
        return beside.error();
    const QString path = asidePath(prepared.reference);
    if (!writeWhole(path, contentOf(asked, prepared.reference)))
        return storage(u"a batch cannot be written"_s);
    syncFolder(QFileInfo(path).path());
    return prepared;
}

Outcome DropBatch::writeBeside(const Asked& asked, const QString& batch) const
{
    if (!asked.form.beside)
        return Done {};
    const QDir folder(besidePath(batch));
    if (!folder.mkpath(u"."_s))
        return storage(u"the folder to import from cannot be written"_s);
    for (const Row& row : asked.rows) {
        if (!row.fileName.isEmpty() && !writeWhole(folder.filePath(row.fileName), row.fileBytes))
            return storage(u"what belongs to a batch cannot be written"_s);
    }
    syncFolder(folder.path());
    return Done {};
}

/// A batch that was written aside, and of which a crash came before it was noted: its first entry
/// leaves in another now, and nobody would take it away.
void DropBatch::forgetEarlierTries(const Asked& asked) const
{
    const QString first = asked.rows.first().id.text();
    const QDir aside(QDir(m_outgoing).filePath(AsideFolder));
    const QString others = fileNamed(asked.form, first + u'-' + u"?"_s.repeated(DigestShown));
    const QFileInfoList found = aside.entryInfoList({ fileNamed(asked.form, first),
                                                      fileNamed(asked.form, first) + BesideSuffix,
                                                      others,
                                                      others + BesideSuffix },
                                                    QDir::Files | QDir::Dirs);
    for (const QFileInfo& one : found) {
        if (one.isDir())
            QDir(one.filePath()).removeRecursively();
        else
            QFile::remove(one.filePath());
    }
}

Outcome DropBatch::drop(const QString& batch) const
{
    const QDir outgoing(m_outgoing);
    const QDir beside(besidePath(batch));
    const Error failed = storage(u"a batch cannot be put into the folder to import from"_s);
    // What belongs to the rows first: whoever sees the batch finds it whole.
    const QStringList files = beside.entryList(QDir::Files);
    for (const QString& name : files) {
        if (!isRenamed(beside.filePath(name), outgoing.filePath(name)))
            return failed;
    }
    if (!files.isEmpty())
        syncFolder(m_outgoing);
    if (beside.exists())
        static_cast<void>(QDir().rmdir(beside.path()));
    // Replaces a file of that name: it is this batch, which a person wanted sent again.
    if (!isRenamed(asidePath(batch), outgoing.filePath(batch)))
        return failed;
    syncFolder(m_outgoing);
    return Done {};
}

Result<Submitted> DropBatch::ask(const Asked& asked)
{
    const AcceptForm::File::Confirmed& form = asked.form.confirmed;
    const OutboxEntry& entry = asked.entry;
    m_answers.read(asked.extracts, form, asked.now);
    const QDateTime since = entry.settled.isValid() ? entry.settled : entry.made;
    const DropAnswers::Said* said = m_answers.about(entry.outgoing.id);
    Submitted answer;
    if (said != nullptr && said->what == DropAnswers::Said::What::Accepted) {
        answer.answer = Submitted::Answer::Accepted;
        answer.reference = said->reference;
        return answer;
    }
    // What was refused before a person had it sent again says nothing about this time.
    if (said != nullptr && said->at.addSecs(ClocksDiffer.count()) >= since) {
        answer.answer = Submitted::Answer::Refused;
        answer.error = Error { Error::Kind::Refused,
                               u"%1 %2"_s.arg(said->reference, said->state).trimmed() };
        return answer;
    }
    if (since.addSecs(std::chrono::seconds(form.within).count()) <= asked.now) {
        answer.answer = Submitted::Answer::Refused;
        answer.error = Error { Error::Kind::TimedOut,
                               u"%1 was not confirmed in time"_s.arg(entry.reference) };
        return answer;
    }
    answer.answer = Submitted::Answer::Pending;
    answer.reference = entry.reference;
    answer.wait = LookAgain;
    return answer;
}

QString DropBatch::asidePath(const QString& batch) const
{
    return QDir(m_outgoing).filePath(AsideFolder + u'/' + batch);
}

QString DropBatch::besidePath(const QString& batch) const
{
    return asidePath(batch) + BesideSuffix;
}

}
