#include "Arguments.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace guildhall::office {

using namespace Qt::StringLiterals;

namespace {

    Error wrong(const QString& sentence)
    {
        return { Error::Kind::Invalid, sentence };
    }

    Result<QList<Fault>> readFaults(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return wrong(u"the file %1 given to --faults cannot be read"_s.arg(path));
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        if (!document.isArray())
            return wrong(u"the file %1 given to --faults is not a JSON array"_s.arg(path));
        QList<Fault> faults;
        const QJsonArray values = document.array();
        for (const auto& value : values) {
            const auto fault = Fault::fromJson(value.toObject());
            if (!fault)
                return wrong(
                    u"a fault in %1 has a missing or wrong %2"_s.arg(path, fault.error().detail));
            faults.append(*fault);
        }
        return faults;
    }

    QByteArray contentsOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Takes one option with its value; false when the value is wrong.
    bool take(Arguments& read, const QString& option, const QString& value)
    {
        bool good = true;
        ServerOptions& server = read.server;
        if (option == "--customers"_L1) {
            server.customers = value.toUInt(&good);
            good = good && server.customers >= 10 && server.customers <= 2'000'000;
        } else if (option == "--seed"_L1) {
            server.seed = value.toULongLong(&good);
        } else if (option == "--port"_L1) {
            server.port = value.toUShort(&good);
        } else if (option == "--live-rate"_L1) {
            server.changesPerSecond = value.toDouble(&good);
            good = good && server.changesPerSecond > 0.0 && server.changesPerSecond <= 1000.0;
        } else if (option == "--drop-every"_L1) {
            server.dropSeconds = value.toInt(&good);
            good = good && server.dropSeconds >= 1;
        } else if (option == "--today"_L1) {
            server.today = QDateTime::fromString(value, Qt::ISODate);
            good = server.today.isValid();
        } else if (option == "--token"_L1) {
            server.token = value.toUtf8();
        } else if (option == "--drop"_L1) {
            server.drop = value;
        } else if (option == "--state"_L1) {
            server.state = value;
        } else if (option == "--certificate"_L1) {
            server.certificate = value;
        } else if (option == "--private-key"_L1) {
            server.privateKey = value;
        } else if (option == "--salesforce-certificate"_L1) {
            server.salesforceCertificate = contentsOf(value);
            good = server.salesforceCertificate.contains("BEGIN CERTIFICATE");
        } else if (option == "--export"_L1) {
            read.exportFolder = value;
        }
        return good && !value.isEmpty();
    }

}

Result<Arguments> readArguments(const QStringList& arguments)
{
    static const QStringList valued { u"--customers"_s,   u"--seed"_s,
                                      u"--port"_s,        u"--live-rate"_s,
                                      u"--drop-every"_s,  u"--today"_s,
                                      u"--token"_s,       u"--drop"_s,
                                      u"--state"_s,       u"--certificate"_s,
                                      u"--private-key"_s, u"--export"_s,
                                      u"--faults"_s,      u"--salesforce-certificate"_s };
    Arguments read;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& option = arguments[i];
        if (option == "--help"_L1) {
            read.help = true;
        } else if (option == "--visitors"_L1) {
            read.server.reception = ServerOptions::Reception::Visited;
        } else if (option == "--live"_L1) {
            if (read.server.changesPerSecond <= 0.0)
                read.server.changesPerSecond = 1.0;
        } else if (!valued.contains(option)) {
            return wrong(u"there is no option %1; --help lists them"_s.arg(option));
        } else if (i + 1 == arguments.size()) {
            return wrong(u"%1 needs a value"_s.arg(option));
        } else if (option == "--faults"_L1) {
            auto faults = readFaults(arguments[++i]);
            if (!faults)
                return faults.error();
            read.server.faults = std::move(*faults);
        } else if (const QString& value = arguments[++i]; !take(read, option, value)) {
            return wrong(
                u"%1 is not a value that %2 takes; --help says which"_s.arg(value, option));
        }
    }
    if (read.server.certificate.isEmpty() != read.server.privateKey.isEmpty())
        return wrong(u"--certificate and --private-key belong together"_s);
    return read;
}

QString helpText()
{
    return uR"(guildhall-backoffice: an invented council whose systems Guildhall can talk to

  guildhall-backoffice [OPTION]...

When it is ready it prints one line, "listening http://127.0.0.1:PORT", and serves until it is ended.

  --port N             port on this computer; 0, the default, takes any free one
  --customers N        10 to 2000000, default 1000; about 3.5 records each
  --seed N             which council; the same seed, customers and today make the same one
  --today TIME         ISO 8601; what is told is relative to it and the clock runs on from it; default now
  --token TEXT         bearer token that requests must carry, default demo
  --certificate PEM    with --private-key PEM: HTTPS
  --salesforce-certificate PEM
                       the certificate of the app whose key signs in at salesforce; without one nobody does
  --drop DIR           write the CSV files of homelink, permits and savvi there; homelink imports what lies in
                       DIR/import, and a mailing house prints the letters that lie in DIR/mailing
  --live               one change a second; with --drop new files every minute
  --live-rate N        so many changes a second, 0.01 to 1000
  --drop-every N       seconds between CSV files while --live
  --visitors           the day so far at the reception in the shared feed, and a kiosk that hands out its tickets
  --state DIR          keep writes and changes there over a restart
  --faults FILE        JSON array of faults, as POST /_control/fault takes them
  --export DIR         write all records of persons and the truth as CSV, then end
  --help               this text

Systems: orchard (tenants, repairs, rent_accounts), revenues (liable-persons, accounts), alloy (reporters,
requests), storm (callers, contacts), complaints (complainants, cases), survey (responses) by REST:
GET /SYSTEM/v1/FEED?updated_after=TIME&cursor=TEXT&page_size=N, GET /SYSTEM/v1/FEED/ID, and POST with an
Idempotency-Key to repairs, requests, contacts, cases and responses, PATCH of one of these with If-Match (alloy: with
its signature in the body and no key). homelink, permits and savvi by CSV file. Papers are taken by POST to
/documents/v1/documents. The shared feed of facts (README of Guildhall) is at /shared/v1/facts.
The same council speaks as dynamics (OData with change tracking, /api/data/v9.2), as fixmystreet and open311
(GeoReport v2 in JSON and XML, /open311/v2), as echo (SOAP 1.2, /echo/service.svc) and as academy (look-up only,
/academy); /token gives OAuth tokens. --token is their key, password and client secret too; they have all faults.
Its suppliers' interfaces too, each at the base URL in brackets: accuserv (/accuserv, Basic), tascomi (/tascomi, the
minute signed), icasework (/icasework, report 1, an assertion by HS256), ieg4 (/ieg4, forms, and cards by look-up),
salesforce (no path, an assertion by RS256), portal (/portal, client credentials) and alloy-v2 (/alloy-v2, design
designs_customerRequest). Sign-ins are checked: the client id, public key, issuer, user and id of the key is guildhall.
icasework takes createcase and updatecase, salesforce PATCH of a Case by Guildhall_Id__c or with If-Unmodified-Since,
alloy-v2 POST and PUT of an item.
On loopback: POST and DELETE /_control/fault, POST /_control/change, POST /_control/drop, GET /_control/truth (of one
of the suppliers' interfaces: ?system=NAME), /_control/reasons, /_control/digest, /_control/writes.
Faults: latency, drop_before_body, drop_mid_body, reset, rate_limited, server_error, truncated, wrong_type,
duplicate_page, reordered_page, stale_token, applied_answer_lost.

How records differ from the person they are about, as shares of all records of persons (at least):
  a typing mistake in a name part 8%, a nickname or initial 5%, an old address 6%, a former or changed
  surname 3%, forename and surname exchanged 1%, no date of birth 60%, a wrong one 2%; besides
  placeholders (1900-01-01, 1 January, 07000000000, noemail@..., UNKNOWN), phones and e-mails that a
  household shares, twins, fathers and sons of one name, people with two homes, landlords with many
  properties, customers who have died, and several records of one person in one system.
Contacts: about 30% concern nothing that was open; at least 20% chase an earlier request.
People, addresses and numbers are invented; e-mail addresses end in .example.
)"_s;
}

}
