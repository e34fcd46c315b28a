#include "backoffice/ProfileReader.h"

#include "backoffice/AcceptReader.h"
#include "backoffice/AskingReader.h"
#include "backoffice/FeedReader.h"
#include "backoffice/SchemaCheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Q_INIT_RESOURCE must stand outside any namespace.
static void openConnectorResources()
{
    Q_INIT_RESOURCE(connectors);
}

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr qint64 LargestProfile = 4 << 20;

    Error invalid(const QString& fileName, const QString& pointer, const QString& what)
    {
        const QString place = pointer.isEmpty() ? u"/"_s : pointer;
        return { Error::Kind::Invalid, u"%1: %2: %3"_s.arg(fileName, place, what) };
    }

    Result<QByteArray> contents(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error { file.exists() ? Error::Kind::Storage : Error::Kind::NotFound,
                           u"%1: cannot be read; check the path and its permissions"_s.arg(path) };
        if (file.size() > LargestProfile)
            return Error { Error::Kind::Invalid,
                           u"%1: larger than any profile; check the path"_s.arg(path) };
        return file.readAll();
    }

    QByteArray resource(const QString& path)
    {
        openConnectorResources();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Profile::Kind kindOf(const QString& name)
    {
        if (name == "csv_drop"_L1)
            return Profile::Kind::CsvDrop;
        if (name == "csv_file"_L1)
            return Profile::Kind::CsvFile;
        if (name == "odata"_L1)
            return Profile::Kind::OData;
        if (name == "open311"_L1)
            return Profile::Kind::Open311;
        return name == "soap"_L1 ? Profile::Kind::Soap : Profile::Kind::Rest;
    }

}

Result<Profile> ProfileReader::read(const QByteArray& json, const QString& fileName)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        return Error { Error::Kind::Invalid,
                       u"%1: not JSON at byte %2 (%3); correct it there"_s.arg(
                           fileName, QString::number(fault.offset), fault.errorString()) };
    const QJsonObject root = document.object();
    const SchemaCheck check(QJsonDocument::fromJson(schema()).object());
    const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(root);
    if (const auto wrong = check.check(value))
        return invalid(fileName, wrong->pointer, wrong->what);

    Profile profile;
    profile.id = SourceId(root.value("id"_L1).toString());
    profile.name = root.value("name"_L1).toString();
    profile.serviceArea = root.value("service_area"_L1).toString();
    profile.kind = kindOf(root.value("kind"_L1).toString());
    profile.assumed = root.value("assumed"_L1).toString();
    profile.authentication
        = AskingReader::authentication(root.value("authentication"_L1).toObject());
    const QJsonObject values = root.value("values"_L1).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        profile.values.insert(it.key(), QString());
    const QJsonArray leadsOn = root.value("leads_on"_L1).toArray();
    for (const auto& word : leadsOn) {
        if (const auto detail = detailCalled(word.toString()))
            profile.leadsOn.append(*detail);
    }
    const QJsonArray feeds = root.value("feeds"_L1).toArray();
    for (qsizetype i = 0; i < feeds.size(); ++i) {
        FeedReader reader(root, profile.kind, u"/feeds/%1"_s.arg(i));
        FeedProfile feed = reader.read(feeds.at(i).toObject());
        if (reader.fault())
            return invalid(fileName, reader.fault()->pointer, reader.fault()->what);
        if (profile.feed(feed.id) != nullptr)
            return invalid(fileName,
                           u"/feeds/%1/id"_s.arg(i),
                           u"\"%1\" is there twice; give each feed its own id"_s.arg(feed.id));
        profile.feeds.push_back(std::move(feed));
    }
    return profile;
}

Result<Profile> ProfileReader::readFile(const QString& path)
{
    const Result<QByteArray> json = contents(path);
    if (!json)
        return json.error();
    return read(*json, QFileInfo(path).fileName());
}

Result<AcceptForms> ProfileReader::accepts(const QString& path)
{
    openConnectorResources();
    const Result<QByteArray> json = contents(path);
    if (!json)
        return json.error();
    AcceptReader reader;
    AcceptForms forms
        = reader.read(QJsonDocument::fromJson(*json).object().value("accepts"_L1).toArray());
    if (reader.fault())
        return invalid(QFileInfo(path).fileName(), reader.fault()->pointer, reader.fault()->what);
    return forms;
}

std::optional<VisitForm> ProfileReader::visits(const QString& path)
{
    openConnectorResources();
    const Result<QByteArray> json = contents(path);
    if (!json)
        return {};
    const QJsonObject root = QJsonDocument::fromJson(*json).object();
    const QJsonObject said = root.value("visits"_L1).toObject();
    if (said.isEmpty())
        return {};
    const auto pointer = [&said](QLatin1StringView name) {
        return Pointer::from(said.value(name).toString()).value_or(Pointer());
    };
    VisitForm form;
    form.path = said.value("path"_L1).toString();
    const QJsonObject query = said.value("query"_L1).toObject();
    for (auto it = query.begin(); it != query.end(); ++it)
        form.query.insert(it.key(), it.value().toString());
    form.items = pointer("items"_L1);
    form.slot = pointer("slot"_L1);
    form.from = pointer("from"_L1);
    form.until = pointer("until"_L1);
    form.zone = QTimeZone(root.value("zone"_L1).toString(u"UTC"_s).toLatin1());
    return form;
}

QString ProfileReader::builtInPath(const QString& name)
{
    return u":/connectors/%1.json"_s.arg(name);
}

Result<Profile> ProfileReader::builtIn(const QString& name)
{
    openConnectorResources();
    const QString path = builtInPath(name);
    if (name.contains(u'/') || !QFile::exists(path))
        return Error { Error::Kind::NotFound,
                       u"%1: no such profile; there are %2"_s.arg(name,
                                                                  builtInNames().join(", "_L1)) };
    return readFile(path);
}

QStringList ProfileReader::builtInNames()
{
    openConnectorResources();
    QStringList names;
    const QStringList files
        = QDir(u":/connectors"_s).entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        if (!file.endsWith(".schema.json"_L1))
            names.append(file.chopped(5));
    }
    return names;
}

QByteArray ProfileReader::schema()
{
    return resource(u":/connectors/profile.schema.json"_s);
}

QByteArray ProfileReader::configurationSchema()
{
    return resource(u":/connectors/configuration.schema.json"_s);
}

}
