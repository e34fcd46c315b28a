#include "backoffice/DropAnswers.h"

#include "backoffice/Csv.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <optional>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;
    using namespace std::chrono_literals;

    constexpr std::chrono::milliseconds Settles = 2s;

    QString textAt(const CsvReader& reader, qsizetype column)
    {
        if (column < 0)
            return {};
        const std::string_view field = reader.field(static_cast<size_t>(column));
        return QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())).trimmed();
    }

    /// Nothing: it has come, and more is to be said of it.
    std::optional<DropAnswers::Said::What> whatOf(const QString& state,
                                                  const AcceptForm::File::Confirmed& form)
    {
        using What = DropAnswers::Said::What;
        if (form.refused.contains(state, Qt::CaseInsensitive))
            return What::Refused;
        if (form.accepted.isEmpty() || form.accepted.contains(state, Qt::CaseInsensitive))
            return What::Accepted;
        return {};
    }

}

void DropAnswers::read(const Extracts& extracts,
                       const AcceptForm::File::Confirmed& form,
                       const QDateTime& now)
{
    const QFileInfoList files
        = QDir(extracts.folder).entryInfoList({ extracts.name }, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        const Look look { file.size(), file.lastModified().toMSecsSinceEpoch() };
        // Two forms may ask the same extract, each for a column of its own.
        Look& last = m_looks[form.id + u'\n' + file.filePath()];
        const bool hasSettled = file.lastModified().addMSecs(Settles.count()) <= now;
        if (last == look || !hasSettled)
            continue;
        last = look;
        readOne(file.filePath(), file.lastModified(), extracts.delimiter, form);
    }
}

void DropAnswers::readOne(const QString& path,
                          const QDateTime& written,
                          char delimiter,
                          const AcceptForm::File::Confirmed& form)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    CsvOptions options;
    options.delimiter = delimiter;
    CsvReader reader(file, options);
    if (!reader.next())
        return;
    const auto columnOf = [&reader](const QString& name) -> qsizetype {
        const std::string wanted = name.toStdString();
        const auto& fields = reader.fields();
        const auto found = std::find(fields.begin(), fields.end(), wanted);
        return name.isEmpty() || found == fields.end() ? -1 : found - fields.begin();
    };
    const qsizetype id = columnOf(form.id);
    const qsizetype reference = columnOf(form.reference);
    const qsizetype state = columnOf(form.state);
    if (id < 0)
        return;
    while (reader.next()) {
        const QString word = textAt(reader, state);
        const auto what = whatOf(word, form);
        if (!what)
            continue;
        // A record into which several were imported names them all.
        const QStringList entries = textAt(reader, id).split(u' ', Qt::SkipEmptyParts);
        for (const QString& entry : entries)
            m_said.insert(entry, { *what, textAt(reader, reference), word, written });
    }
}

const DropAnswers::Said* DropAnswers::about(const EntryId& entry) const
{
    const auto found = m_said.constFind(entry.text());
    return found == m_said.cend() ? nullptr : &*found;
}

}
