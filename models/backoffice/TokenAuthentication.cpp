#include "backoffice/TokenAuthentication.h"

#include "backoffice/Jwt.h"
#include "base/Receive.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

namespace guildhall {

static Q_LOGGING_CATEGORY(SignInLog, "guildhall.signin")

    namespace
{

    using namespace Qt::StringLiterals;

    constexpr int UsualLife = 3600; // seconds, when the answer does not say
    constexpr int Margin = 60;

    QByteArray encoded(const QList<std::pair<QString, QString>>& form)
    {
        QByteArrayList parts;
        for (const auto& [name, value] : form)
            parts.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
        return parts.join('&');
    }

    QUrl tokenUrlOf(const AuthenticationForm& form, const QUrl& baseUrl)
    {
        const QUrl url(form.tokenUrl);
        if (!url.isRelative())
            return url;
        QUrl whole = baseUrl;
        whole.setPath(baseUrl.path() + form.tokenUrl);
        return whole;
    }
}

TokenAuthentication::TokenAuthentication(AuthenticationForm form,
                                         const SigningIn& with,
                                         HttpClient& http)
    : m_form(std::move(form))
    , m_secrets(with.secrets)
    , m_secretName(with.secretName)
    , m_http(http)
    , m_tokenUrl(tokenUrlOf(m_form, with.baseUrl))
    , m_clock(with.clock)
{
}

Async<HttpRequest> TokenAuthentication::authorise(HttpRequest request)
{
    const auto carrying = [request](const QByteArray& token) {
        HttpRequest with = request;
        with.headers.emplaceBack("Authorization", "Bearer " + token);
        return Result<HttpRequest>(std::move(with));
    };
    if (!m_token.isEmpty() && m_clock.now() < m_goodUntil)
        return ready(carrying(m_token));
    return afterwards<HttpRequest>(
        token(), &m_context, [carrying](const Result<QByteArray>& token) {
            return ready(token ? carrying(*token) : Result<HttpRequest>(token.error()));
        });
}

Async<QByteArray> TokenAuthentication::token()
{
    const auto answered = [this](const Result<HttpAnswer>& answer) {
        return ready(answer ? read(*answer) : Result<QByteArray>(answer.error()));
    };
    return afterwards<QByteArray>(
        m_secrets.read(m_secretName),
        &m_context,
        [this, answered](const Result<QByteArray>& secret) -> Async<QByteArray> {
            if (!secret)
                return ready(Result<QByteArray>(secret.error()));
            const auto request = asking(secret->trimmed());
            if (!request)
                return ready(Result<QByteArray>(request.error()));
            return afterwards<QByteArray>(m_http.send(*request), &m_context, answered);
        });
}

Result<HttpRequest> TokenAuthentication::asking(const QByteArray& secret) const
{
    Form form;
    switch (m_form.kind) {
    case AuthenticationForm::Kind::OAuthRefresh:
        form = { { u"grant_type"_s, u"refresh_token"_s },
                 { u"refresh_token"_s, QString::fromUtf8(secret) },
                 { u"client_id"_s, m_form.client } };
        break;
    case AuthenticationForm::Kind::JwtAssertion: {
        const qint64 now = m_clock.now().toSecsSinceEpoch();
        QJsonObject claims {
            { u"iss"_s, m_form.client },
            { u"aud"_s, m_form.audience.isEmpty() ? m_tokenUrl.toString() : m_form.audience },
            { u"iat"_s, now }
        };
        if (!m_form.subject.isEmpty()) {
            claims.insert(u"sub"_s, m_form.subject);
            claims.insert(u"exp"_s, now + 180);
        }
        const auto assertion = signedJwt(claims, m_form.algorithm, secret);
        if (!assertion)
            return assertion.error();
        form = { { u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s },
                 { u"assertion"_s, QString::fromLatin1(*assertion) } };
        break;
    }
    default:
        form = { { u"grant_type"_s, u"client_credentials"_s },
                 { u"client_id"_s, m_form.client },
                 { u"client_secret"_s, QString::fromUtf8(secret) } };
        break;
    }
    if (!m_form.scope.isEmpty())
        form.emplaceBack(u"scope"_s, m_form.scope);
    HttpRequest request;
    request.method = "POST";
    request.url = m_tokenUrl;
    request.headers = { { "Accept", "application/json" },
                        { "Content-Type", "application/x-www-form-urlencoded" } };
    request.body = encoded(form);
    return request;
}

Result<QByteArray> TokenAuthentication::read(const HttpAnswer& answer)
{
    if (answer.status == 400 || answer.status == 401 || answer.status == 403)
        return Error { Error::Kind::Refused, u"signing in: HTTP %1"_s.arg(answer.status) };
    if (answer.status != 200)
        return Error { Error::Kind::Offline, u"signing in: HTTP %1"_s.arg(answer.status) };
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    const QByteArray token = json.value("access_token"_L1).toString().toLatin1();
    if (token.isEmpty() || token.contains('\r') || token.contains('\n'))
        return Error { Error::Kind::Malformed, u"signing in: the answer brings no token"_s };
    // Some systems write the number as text.
    const int life = json.value("expires_in"_L1).toVariant().toInt();
    m_token = token;
    m_goodUntil = m_clock.now().addSecs(qMax(1, (life > 0 ? life : UsualLife) - Margin));
    const QString renewed = json.value("refresh_token"_L1).toString();
    if (m_form.kind == AuthenticationForm::Kind::OAuthRefresh && !renewed.isEmpty()) {
        // The old one may be good for nothing from now on; without the new one nobody gets in.
        receive(
            m_secrets.write(m_secretName, renewed.toUtf8()), &m_context, [](const Outcome& kept) {
                if (!kept)
                    qCWarning(SignInLog,
                              "the renewed sign-in could not be kept: %s",
                              qUtf8Printable(kept.error().detail));
            });
    }
    return token;
}

}
