#include "office/Export.h"

#include "office/Drops.h"
#include "office/Text.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace guildhall::office {

using namespace council;
using namespace Qt::StringLiterals;

namespace {

    class CsvFile
    {
    public:
        explicit CsvFile(const QString& path)
            : m_file(path)
            , m_good(m_file.open(QIODevice::WriteOnly))
        {
        }
        void add(const std::string& text)
        {
            m_chunk += text;
            if (m_chunk.size() > (1U << 20U))
                flush();
        }
        [[nodiscard]] bool finish()
        {
            flush();
            return m_good && m_file.commit();
        }

    private:
        void flush()
        {
            if (m_good)
                m_good = m_file.write(m_chunk.data(), static_cast<qint64>(m_chunk.size()))
                    == static_cast<qint64>(m_chunk.size());
            m_chunk.clear();
        }

        QSaveFile m_file;
        std::string m_chunk;
        bool m_good;
    };

    /// "Address.Line1" for what is inside an object; lists are joined by spaces.
    void flatten(const QJsonObject& object,
                 const QString& prefix,
                 QList<std::pair<QString, QString>>& fields)
    {
        for (auto field = object.begin(); field != object.end(); ++field) {
            const QString name = prefix + field.key();
            if (field.value().isObject()) {
                flatten(field.value().toObject(), name + u'.', fields);
            } else if (field.value().isArray()) {
                QStringList words;
                const QJsonArray values = field.value().toArray();
                for (const auto& value : values)
                    words.append(value.isObject() ? value.toObject().value("Code"_L1).toString()
                                                  : value.toString());
                fields.append({ name, words.join(u' ') });
            } else {
                fields.append({ name,
                                field.value().isDouble()
                                    ? QString::number(field.value().toInteger())
                                    : field.value().toString() });
            }
        }
    }

    std::string csvLine(const std::vector<std::string>& fields)
    {
        std::string line;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (i > 0 && line.empty())
                line = "\"\"";
            csvField(line, fields[i]);
        }
        return line + '\n';
    }

    std::string commonLine(const World& world, Feed feed, std::uint32_t record)
    {
        const Sheet sheet = world.writer().sheet(feed, record);
        const PlaceText& place = sheet.place;
        return csvLine({ world.records().id(feed, record),
                         std::string(nameOf(feed).system),
                         sheet.title,
                         sheet.forename,
                         sheet.middleNames,
                         sheet.surname,
                         sheet.birth.year == 0 ? std::string() : isoDate(sheet.birth),
                         sheet.mobile.empty() ? sheet.landline : sheet.mobile,
                         sheet.email,
                         place.line2.empty() ? place.line1 : place.line1 + ", " + place.line2,
                         place.postcode,
                         sheet.hasUprn
                             ? std::to_string(world.records().council().places().uprn(sheet.home))
                             : std::string(),
                         sheet.nino });
    }

    void ownLine(const World& world,
                 const Drops& drops,
                 Feed feed,
                 std::uint32_t record,
                 bool withHeader,
                 CsvFile& file)
    {
        if (feed == Feed::Applications || feed == Feed::Subscriptions) {
            if (withHeader)
                file.add(feed == Feed::Applications ? Drops::applicationHeader()
                                                    : Drops::subscriptionHeader());
            file.add(feed == Feed::Applications ? drops.applicationRow(record)
                                                : drops.subscriptionRow(record));
            return;
        }
        std::string text;
        world.print(text, feed, record);
        QList<std::pair<QString, QString>> fields;
        flatten(QJsonDocument::fromJson(QByteArray::fromStdString(text)).object(), {}, fields);
        std::vector<std::string> names;
        std::vector<std::string> values;
        for (const auto& [name, value] : fields) {
            names.push_back(name.toStdString());
            values.push_back(value.toStdString());
        }
        if (withHeader)
            file.add(csvLine(names));
        file.add(csvLine(values));
    }

}

Outcome exportPersons(World& world, const QString& folder)
{
    const auto failed = [](const QString& what) {
        return Error { Error::Kind::Storage, u"%1 cannot be written"_s.arg(what) };
    };
    if (!QDir().mkpath(folder))
        return failed(folder);
    const QDir target(folder);
    const Drops drops(world, folder);
    CsvFile all(target.filePath(u"all.csv"_s));
    CsvFile truth(target.filePath(u"truth.csv"_s));
    all.add("record_id,source,title,forename,middle_names,surname,date_of_birth,phone,email,"
            "address,postcode,uprn,national_id\n");
    truth.add("record_id,true_id,source\n");
    const Register& records = world.records();
    for (const Feed feed : PersonFeeds) {
        const FeedName& name = nameOf(feed);
        CsvFile own(target.filePath(
            u"%1_%2.csv"_s.arg(QLatin1StringView(name.system), QLatin1StringView(name.feed))));
        // In the order of change, which says nothing about who is who.
        const Slice slice = records.slice(feed, {}, records.size(feed));
        bool first = true;
        for (const std::uint32_t record : slice.records) {
            const Entry& entry = records.entry(feed, record);
            if (entry.is(Entry::Deleted))
                continue;
            ownLine(world, drops, feed, record, first, own);
            first = false;
            all.add(commonLine(world, feed, record));
            truth.add(csvLine({ records.id(feed, record),
                                Council::trueId(entry.customer),
                                std::string(name.system) }));
        }
        if (!own.finish())
            return failed(u"a CSV file"_s);
    }
    if (!all.finish() || !truth.finish())
        return failed(u"all.csv or truth.csv"_s);
    return Done {};
}

}
