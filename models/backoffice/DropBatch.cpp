#include "backoffice/DropBatch.h"

#include "backoffice/Csv.h"

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
    constexpr std::chrono::milliseconds Settles = 2s;
    const QString AsideFolder = u".guildhall"_s; // in the folder itself: a rename stays in one disk

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
        AcceptValues values = asked.values;
        values.insert(u"batch"_s, batch);
        std::vector<std::string> names;
        std::vector<std::string> texts;
        for (const AcceptForm::File::Column& column : asked.form.columns) {
            names.push_back(column.name.toStdString());
            texts.push_back(filledText(column.text, values, AcceptPlace::Text).toStdString());
        }
        return lineOf(names) + lineOf(texts);
    }

    QString textAt(const CsvReader& reader, qsizetype column)
    {
        if (column < 0)
            return {};
        const std::string_view field = reader.field(static_cast<size_t>(column));
        return QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())).trimmed();
    }

}

DropBatch::DropBatch(QString outgoing, QString extracts)
    : m_outgoing(std::move(outgoing))
    , m_extracts(std::move(extracts))
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
    prepared.reference = filledText(
        asked.form.name, { { u"batch"_s, asked.entry.outgoing.id.text() } }, AcceptPlace::Text);
    if (!QDir(m_outgoing).mkpath(AsideFolder))
        return storage(u"the folder to import from cannot be written"_s);
    QFile file(asidePath(prepared.reference));
    const QByteArray content = contentOf(asked, prepared.reference);
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.write(content) == content.size() && file.flush() && fsync(file.handle()) == 0;
    if (!written)
        return storage(u"a batch cannot be written"_s);
    file.close();
    syncFolder(QFileInfo(file).path());
    return prepared;
}

Outcome DropBatch::drop(const QString& batch) const
{
    // Replaces a file of that name: it is this batch, which a person wanted sent again.
    const QByteArray from = QFile::encodeName(asidePath(batch));
    const QByteArray to = QFile::encodeName(QDir(m_outgoing).filePath(batch));
    if (std::rename(from.constData(), to.constData()) != 0)
        return storage(u"a batch cannot be put into the folder to import from"_s);
    syncFolder(m_outgoing);
    return Done {};
}

Result<Submitted> DropBatch::ask(const Asked& asked)
{
    readExtracts(asked);
    Submitted answer;
    const auto confirmed = m_confirmed.constFind(asked.entry.outgoing.id.text());
    if (confirmed != m_confirmed.cend()) {
        answer.answer = Submitted::Answer::Accepted;
        answer.reference = *confirmed;
        return answer;
    }
    const QDateTime since = asked.entry.settled.isValid() ? asked.entry.settled : asked.entry.made;
    if (since.addSecs(std::chrono::seconds(asked.form.within).count()) <= asked.now) {
        answer.answer = Submitted::Answer::Refused;
        answer.error = Error { Error::Kind::TimedOut,
                               u"%1 was not confirmed in time"_s.arg(asked.entry.reference) };
        return answer;
    }
    answer.answer = Submitted::Answer::Pending;
    answer.reference = asked.entry.reference;
    answer.wait = LookAgain;
    return answer;
}

void DropBatch::readExtracts(const Asked& asked)
{
    const QDir folder(m_extracts);
    const QFileInfoList files
        = folder.entryInfoList({ asked.extractName }, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        const Look now { file.size(), file.lastModified().toMSecsSinceEpoch() };
        Look& last = m_looks[file.filePath()];
        // What changed just now may be half written.
        const bool hasSettled = file.lastModified().addMSecs(Settles.count()) <= asked.now;
        if (last == now || !hasSettled)
            continue;
        last = now;
        readExtract(asked, file.filePath());
    }
}

void DropBatch::readExtract(const Asked& asked, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    CsvOptions options;
    options.delimiter = asked.delimiter;
    CsvReader reader(file, options);
    if (!reader.next())
        return;
    const auto columnOf = [&reader](const QString& name) -> qsizetype {
        const std::string wanted = name.toStdString();
        const auto& fields = reader.fields();
        const auto found = std::find(fields.begin(), fields.end(), wanted);
        return name.isEmpty() || found == fields.end() ? -1 : found - fields.begin();
    };
    const qsizetype id = columnOf(asked.form.idColumn);
    const qsizetype reference = columnOf(asked.form.referenceColumn);
    if (id < 0)
        return;
    while (reader.next()) {
        // A record into which several were imported names them all.
        const QStringList entries = textAt(reader, id).split(u' ', Qt::SkipEmptyParts);
        for (const QString& entry : entries)
            m_confirmed.insert(entry, textAt(reader, reference));
    }
}

QString DropBatch::asidePath(const QString& batch) const
{
    return QDir(m_outgoing).filePath(AsideFolder + u'/' + batch);
}

}
