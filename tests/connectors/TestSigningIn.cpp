// TestSigningIn.cpp - every way in, told by the request that arrived.
#include "HttpDesk.h"
#include "backoffice/Configuration.h"
#include "backoffice/ProfileReader.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

Profile profile(const QByteArray& authentication, const QByteArray& kind = "rest")
{
    const QByteArray request = kind == "soap"
        ? R"({"path":"/s","soap":{"action":"urn:a","body":"<A/>"}},"items":"/R/D")"
        : R"({"path":"/v1/dogs"},"items":"")";
    const QByteArray json = R"({"id":"pets","name":"Pets","service_area":"Pets","kind":")" + kind
        + R"(","authentication":)" + authentication
        + R"(,"feeds":[{"id":"dogs","owner":"o","purpose":"p","lawful_basis":"public_task",
        "sensitivity":"open","retention":"P1Y","roles":["advisor"],"request":)"
        + request + R"(,"records":[{"kind":"person","key":"/id","fields":{"surname":"/name"}}]}]})";
    auto read = ProfileReader::read(json, u"pets.json"_s);
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *std::move(read);
}

struct Desk : HttpDesk
{
    Desk(Profile which, RawServer::Script script, QString account = {})
        : HttpDesk(std::move(which), u"dogs"_s, std::move(script), std::move(account))
    {
    }
};

QByteArray rows(const QByteArray&)
{
    return RawServer::json(R"([{"id":"1","name":"N"}])");
}

/// Lets in whoever brings the newest token that it gave: t1, t2, ...
struct TokenServer
{
    QByteArray operator()(const QByteArray& request)
    {
        if (request.startsWith("POST /base/token ")) {
            ++given;
            return RawServer::json(R"({"access_token":"t)" + QByteArray::number(given)
                                   + R"(","expires_in":3600)" + more + '}');
        }
        return request.contains("Authorization: Bearer t" + QByteArray::number(given) + "\r\n")
                && !revoked
            ? rows(request)
            : (revoked = false, RawServer::answer("401 Unauthorized", {}, {}));
    }
    int given = 0;
    bool revoked = false;
    QByteArray more;
};

QJsonObject part(const QByteArray& jwt, int number)
{
    return QJsonDocument::fromJson(
               QByteArray::fromBase64(jwt.split('.').value(number), QByteArray::Base64UrlEncoding))
        .object();
}

/// The assertion in the body of a request for a token.
QByteArray assertion(const QByteArray& request)
{
    const QRegularExpression form(
        u"^grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=([^&]+)"_s);
    return form.match(QString::fromLatin1(HttpDesk::body(request))).captured(1).toLatin1();
}

struct RsaKey
{
    RsaKey()
        : key(EVP_RSA_gen(2048))
    {
    }
    ~RsaKey() { EVP_PKEY_free(key); }
    RsaKey(const RsaKey&) = delete;
    RsaKey& operator=(const RsaKey&) = delete;

    [[nodiscard]] QByteArray pem() const
    {
        BIO* bio = BIO_new(BIO_s_mem());
        PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
        char* text = nullptr;
        const long size = BIO_get_mem_data(bio, &text);
        QByteArray pem(text, size);
        BIO_free(bio);
        return pem;
    }
    [[nodiscard]] bool signedBy(const QByteArray& text, const QByteArray& signature) const
    {
        EVP_MD_CTX* context = EVP_MD_CTX_new();
        EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key);
        const int good
            = EVP_DigestVerify(context,
                               reinterpret_cast<const unsigned char*>(signature.constData()),
                               static_cast<size_t>(signature.size()),
                               reinterpret_cast<const unsigned char*>(text.constData()),
                               static_cast<size_t>(text.size()));
        EVP_MD_CTX_free(context);
        return good == 1;
    }

    EVP_PKEY* key;
};

}

class TestSigningIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachPersonTheirOwnSecret();
    void fetchesATokenOnceAndRenewsIt();
    void saysWhenTheTokenIsRefused_data();
    void saysWhenTheTokenIsRefused();
    void keepsARenewedRefreshToken();
    void signsAsICaseworkDoes();
    void signsWithAPrivateKey();
    void signsAsTascomiDoes();
    void putsAUserNameIntoTheEnvelope_data();
    void putsAUserNameIntoTheEnvelope();
    void takesCouncilsOwnValuesFromTheConfiguration();
};

void TestSigningIn::givesEachPersonTheirOwnSecret()
{
    Desk desk(profile(R"({"kind":"bearer","per_user":true})"), rows, u"sam"_s);
    QVERIFY(desk.pull({}));
    QVERIFY(desk.server.requests().front().contains("Authorization: Bearer of sam\r\n"));
    Desk other(profile(R"({"kind":"bearer","per_user":true})"), rows, u"alex"_s);
    const auto refused = other.pull({});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NotFound);
    QVERIFY(other.server.requests().isEmpty());
}

void TestSigningIn::fetchesATokenOnceAndRenewsIt()
{
    TokenServer tokens;
    Desk desk(profile(R"({"kind":"oauth2_client","token_url":"/token","client_id":"guild hall",
        "scope":"read"})"),
              [&tokens](const QByteArray& request) { return tokens(request); });
    QVERIFY(desk.pull({}));
    QVERIFY(desk.pull({}));
    QCOMPARE(tokens.given, 1);
    QCOMPARE(HttpDesk::body(desk.server.requests().front()),
             QByteArray("grant_type=client_credentials&client_id=guild%20hall&client_secret=demo"
                        "&scope=read"));
    // It runs out.
    desk.clock.set(desk.clock.now().addSecs(3599));
    QVERIFY(desk.pull({}));
    QCOMPARE(tokens.given, 2);
    // It is taken back before its time: one renewal, and the pull succeeds.
    tokens.revoked = true;
    const auto got = desk.pull({});
    QVERIFY2(got, got ? "" : qPrintable(got.error().detail));
    QCOMPARE(tokens.given, 3);
}

void TestSigningIn::saysWhenTheTokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("wrong secret") << RawServer::answer("401 Unauthorized", {}, {})
                                  << Error::Kind::Refused;
    QTest::newRow("invalid grant")
        << RawServer::answer("400 Bad Request", {}, {}) << Error::Kind::Refused;
    QTest::newRow("down") << RawServer::answer("502 Bad Gateway", {}, {}) << Error::Kind::Offline;
    QTest::newRow("no token") << RawServer::json("{}") << Error::Kind::Malformed;
    QTest::newRow("a header in it")
        << RawServer::json("{\"access_token\":\"a\\r\\nX-Evil: 1\"}") << Error::Kind::Malformed;
}

void TestSigningIn::saysWhenTheTokenIsRefused()
{
    QFETCH(QByteArray, answer);
    QFETCH(Error::Kind, kind);
    Desk desk(profile(R"({"kind":"oauth2_client","token_url":"/token","client_id":"c"})"),
              [&answer](const QByteArray&) { return answer; });
    const auto got = desk.pull({});
    QVERIFY(!got);
    QCOMPARE(got.error().kind, kind);
    QVERIFY(!got.error().detail.contains("demo"_L1));
    QCOMPARE(desk.server.requests().size(), 1);
}

void TestSigningIn::keepsARenewedRefreshToken()
{
    TokenServer tokens;
    tokens.more = R"(,"refresh_token":"next one")";
    Desk desk(profile(R"({"kind":"oauth2_refresh","token_url":"/token","client_id":"c"})"),
              [&tokens](const QByteArray& request) { return tokens(request); });
    QVERIFY(desk.pull({}));
    QCOMPARE(HttpDesk::body(desk.server.requests().front()),
             QByteArray("grant_type=refresh_token&refresh_token=demo&client_id=c"));
    QCOMPARE(desk.secrets.secret, QByteArray("next one"));
}

void TestSigningIn::signsAsICaseworkDoes()
{
    TokenServer tokens;
    Desk desk(profile(R"({"kind":"jwt_assertion","token_url":"/token","issuer":"key-1"})"),
              [&tokens](const QByteArray& request) { return tokens(request); });
    QVERIFY(desk.pull({}));
    const QByteArray jwt = assertion(desk.server.requests().front());
    QCOMPARE(part(jwt, 0).value("alg"_L1).toString(), u"HS256"_s);
    QCOMPARE(part(jwt, 1),
             QJsonObject({ { u"iss"_s, u"key-1"_s },
                           { u"aud"_s, desk.server.url(u"/base/token"_s).toString() },
                           { u"iat"_s, desk.clock.now().toSecsSinceEpoch() } }));
    const QByteArray head = jwt.first(jwt.lastIndexOf('.'));
    QCOMPARE(QByteArray::fromBase64(jwt.split('.').last(), QByteArray::Base64UrlEncoding),
             QMessageAuthenticationCode::hash(head, "demo", QCryptographicHash::Sha256));
}

void TestSigningIn::signsWithAPrivateKey()
{
    const RsaKey key;
    TokenServer tokens;
    Desk desk(profile(R"({"kind":"jwt_assertion","token_url":"/token","issuer":"c","subject":"me",
        "audience":"https://login.example","algorithm":"RS256"})"),
              [&tokens](const QByteArray& request) { return tokens(request); });
    desk.secrets.secret = key.pem();
    const auto got = desk.pull({});
    QVERIFY2(got, got ? "" : qPrintable(got.error().detail));
    const QByteArray jwt = assertion(desk.server.requests().front());
    QCOMPARE(part(jwt, 0).value("alg"_L1).toString(), u"RS256"_s);
    const QJsonObject claims = part(jwt, 1);
    QCOMPARE(claims.value("aud"_L1).toString(), u"https://login.example"_s);
    QCOMPARE(claims.value("sub"_L1).toString(), u"me"_s);
    QCOMPARE(claims.value("exp"_L1).toInteger(), desk.clock.now().toSecsSinceEpoch() + 180);
    QVERIFY(
        key.signedBy(jwt.first(jwt.lastIndexOf('.')),
                     QByteArray::fromBase64(jwt.split('.').last(), QByteArray::Base64UrlEncoding)));

    Desk wrong(profile(R"({"kind":"jwt_assertion","token_url":"/token","issuer":"c",
        "algorithm":"RS256"})"),
               rows);
    const auto refused = wrong.pull({});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
}

void TestSigningIn::signsAsTascomiDoes()
{
    Desk desk(profile(R"({"kind":"tascomi_hmac","public_key":"pub"})"), rows);
    // In summer time the minute is London's.
    desk.clock.set(QDateTime(QDate(2026, 7, 1), QTime(9, 5, 59), Qt::UTC));
    QVERIFY(desk.pull({}));
    const QByteArray token
        = QCryptographicHash::hash("pub202607011005", QCryptographicHash::Sha256).toHex();
    const QByteArray hash
        = QMessageAuthenticationCode::hash(token, "demo", QCryptographicHash::Sha256)
              .toHex()
              .toBase64();
    const QByteArray request = desk.server.requests().front();
    QVERIFY2(request.contains("X-Public: pub\r\n"), request.constData());
    QVERIFY2(request.contains("X-Hash: " + hash + "\r\n"), request.constData());
}

void TestSigningIn::putsAUserNameIntoTheEnvelope_data()
{
    QTest::addColumn<bool>("digest");
    QTest::newRow("text") << false;
    QTest::newRow("digest") << true;
}

void TestSigningIn::putsAUserNameIntoTheEnvelope()
{
    QFETCH(bool, digest);
    Desk desk(profile(digest ? R"({"kind":"ws_security","user":"a<b","password":"digest"})"
                             : R"({"kind":"ws_security","user":"a<b"})",
                      "soap"),
              [](const QByteArray&) {
                  return RawServer::answer(
                      "200 OK",
                      "Content-Type: application/soap+xml\r\n",
                      "<E:Envelope xmlns:E='e'><E:Body><R/></E:Body></E:Envelope>");
              });
    const auto got = desk.pull({});
    QVERIFY2(got, got ? "" : qPrintable(got.error().detail));
    const QString body = QString::fromUtf8(HttpDesk::body(desk.server.requests().front()));
    QVERIFY2(body.contains(u"<w:Username>a&lt;b</w:Username>"_s), qPrintable(body));
    if (!digest) {
        QVERIFY(body.contains(u"#PasswordText\">demo</w:Password>"_s));
        return;
    }
    QVERIFY(!body.contains(u"demo"_s));
    const auto inside = [&body](const QString& name) {
        return QRegularExpression(u"<w:%1[^>]*>([^<]*)<|<u:%1>([^<]*)<"_s.arg(name))
            .match(body)
            .capturedTexts()
            .last()
            .toLatin1();
    };
    const QByteArray created = inside(u"Created"_s);
    QCOMPARE(created, QByteArray("2026-11-21T10:00:00Z"));
    QCOMPARE(inside(u"Password"_s),
             QCryptographicHash::hash(QByteArray::fromBase64(inside(u"Nonce"_s)) + created + "demo",
                                      QCryptographicHash::Sha1)
                 .toBase64());
}

void TestSigningIn::takesCouncilsOwnValuesFromTheConfiguration()
{
    const QTemporaryDir folder;
    const auto put = [&folder](const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    put(u"pets.json"_s,
        R"({"id":"pets","name":"Pets","service_area":"Pets","kind":"rest",
        "values":{"tenant":"The directory","client":"The client"},
        "authentication":{"kind":"oauth2_client","token_url":"https://login.example/{tenant}/token",
        "client_id":"{client}"},
        "feeds":[{"id":"dogs","owner":"o","purpose":"p","lawful_basis":"public_task",
        "sensitivity":"open","retention":"P1Y","roles":["advisor"],"request":{"path":"/{tenant}"},
        "items":"","records":[{"kind":"person","key":"/id","fields":{"surname":"/name"}}]}]})");
    const auto read = [&](const QByteArray& values) {
        put(u"guildhall.json"_s,
            R"({"sources":[{"profile":"pets.json","base_url":"https://pets.example","values":)"
                + values + "}]}");
        return Configuration::read(folder.filePath(u"guildhall.json"_s));
    };
    const auto good = read(R"({"tenant":"council","client":"g"})");
    QVERIFY2(good, good ? "" : qPrintable(good.error().detail));
    const Profile& filled = good->sources.front().profile;
    QCOMPARE(filled.authentication.tokenUrl, u"https://login.example/council/token"_s);
    QCOMPARE(filled.authentication.client, u"g"_s);
    QCOMPARE(filled.values.value(u"tenant"_s), u"council"_s);
    const auto missing = read(R"({"client":"g"})");
    QVERIFY(!missing);
    QCOMPARE(missing.error().detail,
             u"guildhall.json: /sources/0: the profile asks for the value \"tenant\"; add it to "
             "\"values\""_s);
    const auto strange = read(R"({"tenant":"c","client":"g","colour":"red"})");
    QVERIFY(!strange);
    QCOMPARE(strange.error().detail,
             u"guildhall.json: /sources/0/values/colour: the profile asks for no such value; take "
             "it out"_s);
}

QTEST_GUILESS_MAIN(TestSigningIn)
#include "TestSigningIn.moc"
