#include "backoffice/Configuration.h"

#include "backoffice/Placeholders.h"
#include "backoffice/ProfileReader.h"
#include "backoffice/SchemaCheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr qint64 LargestFile = 1 << 20;

    bool isLoopback(const QUrl& url)
    {
        return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    }

    /// Reads the sources of one file; the first fault ends it.
    class ConfigurationReader
    {
    public:
        explicit ConfigurationReader(const QString& path)
            : m_name(QFileInfo(path).fileName())
            , m_folder(QFileInfo(path).absoluteDir())
        {
        }

        [[nodiscard]] Result<Configuration> read(const QJsonObject& root) const
        {
            Configuration configuration;
            configuration.computerRole = root.value("computer_role"_L1).toString();
            const QString secrets = root.value("secrets_folder"_L1).toString();
            if (!secrets.isEmpty())
                configuration.secretsFolder = m_folder.absoluteFilePath(secrets);
            const QJsonArray sources = root.value("sources"_L1).toArray();
            for (qsizetype i = 0; i < sources.size(); ++i) {
                const QString at = u"/sources/%1"_s.arg(i);
                auto source = readSource(sources.at(i).toObject(), at);
                if (!source)
                    return source.error();
                for (const SourceConfiguration& other : configuration.sources) {
                    if (other.profile.id == source->profile.id)
                        return wrong(at,
                                     u"the source \"%1\" is there twice; give one an \"id\""_s.arg(
                                         source->profile.id.text()));
                }
                configuration.sources.push_back(*std::move(source));
            }
            const QJsonObject backup = root.value("journal_backup"_L1).toObject();
            if (!backup.isEmpty())
                configuration.backup
                    = { m_folder.absoluteFilePath(backup.value("folder"_L1).toString()),
                        std::chrono::minutes(backup.value("every_minutes"_L1).toInt(60)),
                        backup.value("keep"_L1).toInt(14) };
            const QJsonObject reception = root.value("reception"_L1).toObject();
            const auto place = [this, &reception](QLatin1StringView name) {
                const QString path = reception.value(name).toString();
                return path.isEmpty() ? QString() : m_folder.absoluteFilePath(path);
            };
            configuration.reception
                = { place("scan_folder"_L1), place("survey_folder"_L1), place("opening_hours"_L1) };
            if (root.contains("shared"_L1)) {
                auto shared = readShared(root.value("shared"_L1).toObject());
                if (!shared)
                    return shared.error();
                configuration.shared = *std::move(shared);
            }
            if (root.contains("notify"_L1)) {
                auto notify = readNotify(root.value("notify"_L1).toObject());
                if (!notify)
                    return notify.error();
                configuration.notify = *std::move(notify);
            }
            if (root.contains("telephone"_L1)) {
                const QJsonObject telephone = root.value("telephone"_L1).toObject();
                const int port = telephone.value("port"_L1).toInt();
                if (port < 1024 || port > 65535)
                    return wrong(u"/telephone/port"_s, u"is no free port; give 1024 to 65535"_s);
                configuration.telephone
                    = { quint16(port), telephone.value("secret"_L1).toString(u"telephone"_s) };
            }
            auto calendar = readCalendar(root.value("calendar"_L1).toObject(), m_folder);
            if (!calendar)
                return Error { calendar.error().kind,
                               u"%1: %2"_s.arg(m_name, calendar.error().detail) };
            configuration.calendar = *std::move(calendar);
            configuration.reports = readReports(root.value("reports"_L1).toObject(), m_folder);
            if (const QString letters = root.value("letters_folder"_L1).toString();
                !letters.isEmpty())
                configuration.lettersFolder = m_folder.absoluteFilePath(letters);
            return configuration;
        }

        [[nodiscard]] Error wrong(const QString& at, const QString& what) const
        {
            return { Error::Kind::Invalid, u"%1: %2: %3"_s.arg(m_name, at, what) };
        }

    private:
        [[nodiscard]] Result<SourceConfiguration> readSource(const QJsonObject& json,
                                                             const QString& at) const
        {
            const QString name = json.value("profile"_L1).toString();
            auto profile = name.endsWith(".json"_L1)
                ? ProfileReader::readFile(m_folder.absoluteFilePath(name))
                : ProfileReader::builtIn(name);
            if (!profile)
                return wrong(at + u"/profile"_s, profile.error().detail);
            const auto accepts = ProfileReader::accepts(name.endsWith(".json"_L1)
                                                            ? m_folder.absoluteFilePath(name)
                                                            : ProfileReader::builtInPath(name));
            if (!accepts)
                return wrong(at + u"/profile"_s, accepts.error().detail);
            SourceConfiguration source;
            source.profile = *std::move(profile);
            source.accepts = *accepts;
            source.visits = ProfileReader::visits(name.endsWith(".json"_L1)
                                                      ? m_folder.absoluteFilePath(name)
                                                      : ProfileReader::builtInPath(name));
            if (json.contains("id"_L1))
                source.profile.id = SourceId(json.value("id"_L1).toString());
            source.secret = json.value("secret"_L1).toString(source.profile.id.text());
            source.interval = std::chrono::seconds(json.value("interval_seconds"_L1).toInt(60));
            source.staleAfter
                = std::chrono::seconds(json.value("stale_after_seconds"_L1).toInt(3600));
            if (const Outcome filled = fillValues(source.profile, json, at); !filled)
                return filled.error();
            const Outcome placed = source.profile.isHttp() ? placeRest(source, json, at)
                                                           : placeCsv(source, json, at);
            if (!placed)
                return placed.error();
            return source;
        }

        /// What differs from council to council: names of tenants, clients, jurisdictions.
        [[nodiscard]] Outcome
        fillValues(Profile& profile, const QJsonObject& json, const QString& at) const
        {
            const QJsonObject given = json.value("values"_L1).toObject();
            for (auto it = given.begin(); it != given.end(); ++it) {
                if (!profile.values.contains(it.key()))
                    return wrong(at + u"/values/"_s + it.key(),
                                 u"the profile asks for no such value; take it out"_s);
            }
            for (auto it = profile.values.begin(); it != profile.values.end(); ++it) {
                if (!given.contains(it.key()))
                    return wrong(
                        at,
                        u"the profile asks for the value \"%1\"; add it to \"values\""_s.arg(
                            it.key()));
                it.value() = given.value(it.key()).toString();
            }
            AuthenticationForm& form = profile.authentication;
            for (QString* text : { &form.name,
                                   &form.tokenUrl,
                                   &form.client,
                                   &form.scope,
                                   &form.audience,
                                   &form.subject })
                *text = filledIn(*text, profile.values, Escaping::None);
            const QUrl token(form.tokenUrl);
            if (!token.isRelative() && token.scheme() != "https"_L1 && !isLoopback(token))
                return wrong(at + u"/values"_s,
                             u"the address that gives the token is not encrypted; use https"_s);
            return Done();
        }

        [[nodiscard]] Outcome
        placeRest(SourceConfiguration& source, const QJsonObject& json, const QString& at) const
        {
            const auto url = readUrl(
                json, u"base_url"_s, at, u"a source over HTTP needs \"base_url\"; add it"_s);
            if (!url)
                return url.error();
            source.baseUrl = *url;
            const auto authorities = readAuthorities(json, at);
            if (!authorities)
                return authorities.error();
            source.authorities = *authorities;
            return Done();
        }

        [[nodiscard]] Result<SharedConfiguration> readShared(const QJsonObject& json) const
        {
            const QString at = u"/shared"_s;
            SharedConfiguration shared;
            const auto url
                = readUrl(json, u"url"_s, at, u"the shared feed needs \"url\"; add it"_s);
            if (!url)
                return url.error();
            shared.url = *url;
            const auto authorities = readAuthorities(json, at);
            if (!authorities)
                return authorities.error();
            shared.authorities = *authorities;
            shared.secret = json.value("secret"_L1).toString(u"shared"_s);
            shared.poll = std::chrono::seconds(json.value("poll_seconds"_L1).toInt(3));
            return shared;
        }

        [[nodiscard]] Result<NotifyConfiguration> readNotify(const QJsonObject& json) const
        {
            const QString at = u"/notify"_s;
            NotifyConfiguration notify;
            QJsonObject place = json;
            if (!place.contains("url"_L1))
                place.insert("url"_L1, u"https://api.notifications.service.gov.uk"_s);
            const auto url = readUrl(place, u"url"_s, at, u"\"url\" is no address"_s);
            if (!url)
                return url.error();
            notify.url = *url;
            const auto authorities = readAuthorities(json, at);
            if (!authorities)
                return authorities.error();
            notify.authorities = *authorities;
            notify.secret = json.value("secret"_L1).toString(u"notify"_s);
            const QJsonObject names = json.value("templates"_L1).toObject();
            for (auto name = names.begin(); name != names.end(); ++name) {
                const QJsonObject ways = name.value().toObject();
                for (auto by = ways.begin(); by != ways.end(); ++by) {
                    const QJsonObject languages = by.value().toObject();
                    for (auto one = languages.begin(); one != languages.end(); ++one)
                        notify.templates.insert(u"%1/%2/%3"_s.arg(name.key(), by.key(), one.key()),
                                                one.value().toString());
                }
            }
            const QJsonObject links = json.value("links"_L1).toObject();
            for (auto link = links.begin(); link != links.end(); ++link) {
                if (!link.value().toString().startsWith("https://"_L1))
                    return wrong(u"/notify/links/"_s + link.key(),
                                 u"is not encrypted; use https"_s);
                notify.links.insert(link.key(), link.value().toString());
            }
            return notify;
        }

        [[nodiscard]] Result<QUrl> readUrl(const QJsonObject& json,
                                           const QString& name,
                                           const QString& at,
                                           const QString& missing) const
        {
            QUrl url(json.value(name).toString());
            if (!url.isValid() || url.host().isEmpty())
                return wrong(at, missing);
            // A token sent in the clear is a token given away.
            if (url.scheme() != "https"_L1 && !isLoopback(url))
                return wrong(u"%1/%2"_s.arg(at, name), u"is not encrypted; use https"_s);
            return url;
        }

        [[nodiscard]] Result<QList<QSslCertificate>> readAuthorities(const QJsonObject& json,
                                                                     const QString& at) const
        {
            const QString path = json.value("ca_certificate"_L1).toString();
            if (path.isEmpty())
                return QList<QSslCertificate>();
            QList<QSslCertificate> found
                = QSslCertificate::fromPath(m_folder.absoluteFilePath(path),
                                            QSsl::Pem,
                                            QSslCertificate::PatternSyntax::FixedString);
            if (found.isEmpty())
                return wrong(at + u"/ca_certificate"_s, u"holds no certificate; give a PEM file"_s);
            return found;
        }

        [[nodiscard]] Outcome
        placeCsv(SourceConfiguration& source, const QJsonObject& json, const QString& at) const
        {
            if (source.profile.kind == Profile::Kind::CsvFile)
                return wrong(at + u"/profile"_s,
                             u"is for `guildhall import` only; take this source out"_s);
            const QString folder = json.value("folder"_L1).toString();
            if (folder.isEmpty())
                return wrong(at, u"a CSV source needs \"folder\"; add it"_s);
            source.folder = m_folder.absoluteFilePath(folder);
            const QString import = json.value("import_folder"_L1).toString();
            for (const AcceptForm& form : source.accepts) {
                if (!form.file || source.profile.feed(form.file->confirmed.feed) == nullptr)
                    return wrong(at + u"/profile"_s,
                                 u"takes files, so \"accepts\" says \"file\" with a feed that "
                                 u"confirms it"_s);
            }
            if (import.isEmpty())
                source.accepts.clear(); // it is only read
            else
                source.importFolder = m_folder.absoluteFilePath(import);
            return Done();
        }

        const QString m_name;
        const QDir m_folder;
    };

}

Result<Configuration> Configuration::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { file.exists() ? Error::Kind::Storage : Error::Kind::NotFound,
                       u"%1: cannot be read; check the path and its permissions"_s.arg(path) };
    const ConfigurationReader reader(path);
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(LargestFile), &fault);
    if (fault.error != QJsonParseError::NoError)
        return reader.wrong(u"byte %1"_s.arg(fault.offset),
                            u"%1; correct it there"_s.arg(fault.errorString()));
    const SchemaCheck check(QJsonDocument::fromJson(ProfileReader::configurationSchema()).object());
    const QJsonValue value
        = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (const auto wrong = check.check(value))
        return reader.wrong(wrong->pointer.isEmpty() ? u"/"_s : wrong->pointer, wrong->what);
    return reader.read(document.object());
}

Result<Profile> Configuration::importProfile(const QString& id)
{
    const QStringList names = ProfileReader::builtInNames();
    for (const QString& name : names) {
        auto profile = ProfileReader::builtIn(name);
        if (profile && profile->kind == Profile::Kind::CsvFile && profile->id.text() == id)
            return profile;
    }
    return Error { Error::Kind::NotFound, id };
}

}
