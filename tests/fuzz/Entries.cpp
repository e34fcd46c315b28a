#include "Entries.h"

#include "backoffice/AnswerDocument.h"
#include "backoffice/Csv.h"
#include "backoffice/CsvRow.h"
#include "backoffice/FeedRows.h"
#include "backoffice/Mapping.h"
#include "backoffice/ProfileReader.h"
#include "backoffice/RestCursor.h"
#include "backoffice/SoapEnvelope.h"

namespace guildhall::fuzz {

namespace {

    using namespace Qt::StringLiterals;

    const Profile& shipped(const QString& name)
    {
        static std::map<QString, Profile> known;
        const auto found = known.find(name);
        if (found != known.end())
            return found->second;
        auto read = ProfileReader::builtIn(name);
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return known.emplace(name, *std::move(read)).first->second;
    }

    /// As a connector reads an answer.
    void answer(const QString& name, const QByteArray& bytes)
    {
        for (const FeedProfile& feed : shipped(name).feeds) {
            const auto document = AnswerDocument::read(feed.answer.written, bytes);
            if (!document)
                return;
            if (feed.answer.written == AnswerForm::Written::Soap && SoapEnvelope::fault(**document))
                return;
            QList<SourceRecord> records;
            QList<RowFault> faults;
            RestCursor cursor;
            qint64 number = 0;
            const FeedRows rows(feed);
            const bool isList = (*document)->rows(
                feed.answer.items, AnswerDocument::Single::Yes, [&](const Row& row) {
                    rows.take(row, ++number, records, faults);
                    if (feed.fetch)
                        rows.noteKey(row, number, cursor, faults);
                });
            if (isList && feed.paging.next.steps.empty())
                (void)RestCursor::from(cursor.bytes());
            if (isList)
                (void)(*document)->text(feed.paging.next);
        }
    }

}

void csv(const QByteArray& bytes)
{
    CsvOptions options;
    options.delimiter = '\0';
    options.longestRow = 1 << 16;
    CsvReader reader(std::string_view(bytes.constData(), static_cast<size_t>(bytes.size())),
                     options);
    if (!reader.next())
        return;
    const FeedProfile& feed = shipped(u"permits"_s).feeds.front();
    const CsvColumns columns = CsvColumns::find(reader.fields(), feed);
    QList<SourceRecord> records;
    QList<RowFault> faults;
    while (reader.next()) {
        if (columns.missing.isEmpty())
            Mapping(feed).map(CsvRow(reader, columns), reader.line(), records, faults);
    }
}

void mapping(const QByteArray& bytes)
{
    for (const auto& name :
         { u"orchard"_s, u"storm"_s, u"complaints"_s, u"survey"_s, u"alloy-v2"_s })
        answer(name, bytes);
}

void odata(const QByteArray& bytes)
{
    answer(u"dynamics"_s, bytes);
}

void open311Json(const QByteArray& bytes)
{
    answer(u"fixmystreet"_s, bytes);
}

void open311Xml(const QByteArray& bytes)
{
    answer(u"open311"_s, bytes);
}

void soap(const QByteArray& bytes)
{
    answer(u"echo"_s, bytes);
}

void profile(const QByteArray& bytes)
{
    (void)ProfileReader::read(bytes, u"fuzzed.json"_s);
}

}
