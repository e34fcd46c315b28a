#include "office/Drops.h"

#include "office/CsvFile.h"
#include "office/Text.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace guildhall::office {

using namespace council;
using namespace Qt::StringLiterals;

namespace {

    constexpr std::size_t ChunkBytes = 1 << 20;

    std::string line(std::initializer_list<std::string_view> fields, std::string_view end)
    {
        std::string text;
        bool first = true;
        for (const std::string_view field : fields) {
            // csvField puts no comma at the front of a line; an empty first field would lose its
            // own.
            if (first && field.empty())
                text = "\"\"";
            else
                csvField(text, field);
            first = false;
        }
        return text.append(end);
    }

    std::string placeLine(const Sheet& sheet)
    {
        return sheet.place.line2.empty() ? sheet.place.line1
                                         : sheet.place.line1 + ", " + sheet.place.line2;
    }

}

Drops::Drops(World& world, QString folder)
    : m_world(world)
    , m_index(world)
    , m_folder(std::move(folder))
    , m_mailing(m_folder)
{
}

std::string Drops::applicationHeader()
{
    return line({ "Application No",
                  "Applicant Title",
                  "Applicant First Name",
                  "Applicant Last Name",
                  "DOB",
                  "NI Number",
                  "Mobile",
                  "Email",
                  "Address 1",
                  "Address 2",
                  "Town",
                  "Postcode",
                  "Band",
                  "Status",
                  "Documents Outstanding",
                  "Registered",
                  "Last Changed",
                  "Our Refs" },
                "\r\n");
}

std::string Drops::applicationRow(std::uint32_t record) const
{
    const Register& all = m_world.records();
    const Entry& entry = all.entry(Feed::Applications, record);
    const Sheet sheet = m_world.writer().sheet(Feed::Applications, record);
    const Application wish
        = all.items().application(entry.customer, all.life(Feed::Applications, record));
    const std::string changed = isoLondon(entry.updated, ' ');
    const QJsonObject written = m_world.writtenInto(Feed::Applications, record);
    const auto told = [&written](const char* column, const std::string& otherwise) {
        const QString text = written.value(QLatin1StringView(column)).toString();
        return text.isEmpty() ? otherwise : text.toStdString();
    };
    return line({ all.id(Feed::Applications, record),
                  sheet.title,
                  sheet.forename,
                  sheet.surname,
                  told("DOB", sheet.birth.year == 0 ? std::string() : britishDate(sheet.birth)),
                  sheet.nino,
                  told("Mobile", sheet.mobile.empty() ? sheet.landline : sheet.mobile),
                  told("Email", sheet.email),
                  sheet.place.line1,
                  sheet.place.line2,
                  "Cambridge",
                  sheet.place.postcode,
                  wish.band,
                  wish.status,
                  wish.documents,
                  britishDate(civil(wish.registered)),
                  britishDate(civil(londonDay(entry.updated))) + changed.substr(10),
                  told("Our Refs", {}) },
                "\r\n");
}

std::string Drops::subscriptionHeader()
{
    return line({ "subscription_id",
                  "type",
                  "holder_name",
                  "holder_email",
                  "holder_phone",
                  "address",
                  "postcode",
                  "uprn",
                  "start_date",
                  "end_date",
                  "amount_due",
                  "status",
                  "changed_at",
                  "deleted",
                  "council_tax_person_ref" },
                "\n");
}

std::string Drops::subscriptionRow(std::uint32_t record) const
{
    const Register& all = m_world.records();
    const Entry& entry = all.entry(Feed::Subscriptions, record);
    const std::string changed = isoUtc(entry.updated).substr(0, 19) + 'Z';
    const std::string id = all.id(Feed::Subscriptions, record);
    if (entry.is(Entry::Deleted))
        return line({ id, "", "", "", "", "", "", "", "", "", "", "", changed, "Y", "" }, "\n");
    const Sheet sheet = m_world.writer().sheet(Feed::Subscriptions, record);
    const Subscription held = all.items().subscription(
        entry.customer, entry.ordinal, all.life(Feed::Subscriptions, record));
    const std::string name
        = sheet.forename.empty() ? sheet.surname : sheet.forename + ' ' + sheet.surname;
    return line(
        { id,
          held.type,
          name,
          sheet.email,
          sheet.mobile.empty() ? sheet.landline : sheet.mobile,
          placeLine(sheet),
          sheet.place.postcode,
          sheet.hasUprn ? std::to_string(all.council().places().uprn(sheet.home)) : std::string(),
          isoDate(held.start),
          isoDate(held.end),
          pounds(held.due),
          held.status,
          changed,
          "N",
          m_world.writer().payerReference(sheet) },
        "\n");
}

Outcome Drops::writeAll()
{
    if (!QDir().mkpath(m_folder))
        return Error { Error::Kind::Storage, u"the drop folder cannot be made"_s };
    if (const Outcome done = importAll(); !done)
        return done;
    // No two files of one system have the same name, however soon they follow each other.
    m_lastStamp = std::max(m_world.asAt() / Second, m_lastStamp + 1);
    const QDateTime at = QDateTime::fromSecsSinceEpoch(m_lastStamp, Qt::UTC);
    const QString stamp = at.toString(u"yyyyMMddTHHmmss"_s);
    if (Outcome done = m_mailing.work(at); !done)
        return done;
    if (Outcome done = writeApplications(stamp); !done)
        return done;
    if (Outcome done = writeSubscriptions(stamp); !done)
        return done;
    return writeVulnerabilities(stamp);
}

Outcome Drops::importAll()
{
    const QDir folder(QDir(m_folder).filePath(u"import"_s));
    if (!QDir().mkpath(folder.path()))
        return Error { Error::Kind::Storage, u"the import folder cannot be made"_s };
    const QStringList names
        = folder.entryList({ u"homelink_changes_*.csv"_s }, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (const Outcome done = importFile(folder.filePath(name)); !done)
            return done;
    }
    return Done {};
}

/// One row changes one application; what it leaves empty stays as it was. An application that is
/// not there changes nothing, and its reference never comes back.
Outcome Drops::importFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Error::Kind::Storage, u"a file to import cannot be read"_s };
    const QList<QJsonObject> rows = csvRows(QString::fromUtf8(file.readAll()));
    for (QJsonObject row : rows) {
        const auto record = m_world.records().find(
            Feed::Applications, row.take("Application No"_L1).toString().toStdString());
        const QString reference = row.take("Our Ref"_L1).toString();
        if (!record || reference.isEmpty() || m_world.writeOf(reference.toUtf8()))
            continue;
        const QDate born = QDate::fromString(row.value("DOB"_L1).toString(), Qt::ISODate);
        if (born.isValid())
            row.insert("DOB"_L1, born.toString(u"dd/MM/yyyy"_s));
        const QJsonObject before = m_world.writtenInto(Feed::Applications, *record);
        row.insert("Our Refs"_L1,
                   QString(before.value("Our Refs"_L1).toString() + u' ' + reference).trimmed());
        const auto done = m_world.update(Feed::Applications,
                                         *record,
                                         reference.toUtf8(),
                                         QJsonDocument(row).toJson(QJsonDocument::Compact));
        if (!done)
            return done.error();
    }
    return file.remove()
        ? Outcome(Done {})
        : Outcome(Error { Error::Kind::Storage, u"an imported file cannot be taken away"_s });
}

Outcome Drops::writeApplications(const QString& stamp)
{
    QSaveFile file(QDir(m_folder).filePath(u"homelink_applications_%1.csv"_s.arg(stamp)));
    if (!file.open(QIODevice::WriteOnly))
        return Error { Error::Kind::Storage, u"the homelink file cannot be written"_s };
    std::string chunk = applicationHeader();
    const Register& all = m_world.records();
    // In the order of change, which says nothing about who is who.
    for (const std::uint32_t record :
         all.slice(Feed::Applications, {}, all.size(Feed::Applications)).records) {
        if (!all.entry(Feed::Applications, record).is(Entry::Deleted))
            chunk += toWindows1252(applicationRow(record));
        if (chunk.size() > ChunkBytes) {
            file.write(chunk.data(), static_cast<qint64>(chunk.size()));
            chunk.clear();
        }
    }
    file.write(chunk.data(), static_cast<qint64>(chunk.size()));
    if (!file.commit())
        return Error { Error::Kind::Storage, u"the homelink file cannot be written"_s };
    return Done {};
}

Outcome Drops::writeSubscriptions(const QString& stamp)
{
    const Register& all = m_world.records();
    const Slice changed
        = all.slice(Feed::Subscriptions, m_permitsFrom, all.size(Feed::Subscriptions));
    if (changed.records.empty() && m_permitsFrom.updated != 0)
        return Done {};
    QSaveFile file(QDir(m_folder).filePath(u"permits_subscriptions_%1.csv"_s.arg(stamp)));
    if (!file.open(QIODevice::WriteOnly))
        return Error { Error::Kind::Storage, u"the permits file cannot be written"_s };
    std::string chunk = "\xEF\xBB\xBF" + subscriptionHeader();
    for (const std::uint32_t record : changed.records) {
        chunk += subscriptionRow(record);
        if (chunk.size() > ChunkBytes) {
            file.write(chunk.data(), static_cast<qint64>(chunk.size()));
            chunk.clear();
        }
    }
    file.write(chunk.data(), static_cast<qint64>(chunk.size()));
    if (!file.commit())
        return Error { Error::Kind::Storage, u"the permits file cannot be written"_s };
    m_permitsFrom = { all.lastChange(Feed::Subscriptions) + 1, 0 };
    return Done {};
}

Outcome Drops::writeVulnerabilities(const QString& stamp)
{
    QSaveFile file(QDir(m_folder).filePath(u"savvi_attributes_%1.csv"_s.arg(stamp)));
    if (!file.open(QIODevice::WriteOnly))
        return Error { Error::Kind::Storage, u"the vulnerability index cannot be written"_s };
    std::string chunk = "\xEF\xBB\xBF" + VulnerabilityIndex::header();
    for (std::uint32_t record = 0; record < m_world.records().size(Feed::Tenants); ++record) {
        chunk += m_index.rows(record);
        if (chunk.size() > ChunkBytes) {
            file.write(chunk.data(), static_cast<qint64>(chunk.size()));
            chunk.clear();
        }
    }
    file.write(chunk.data(), static_cast<qint64>(chunk.size()));
    if (!file.commit())
        return Error { Error::Kind::Storage, u"the vulnerability index cannot be written"_s };
    return Done {};
}

}
