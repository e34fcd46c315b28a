// RestSubmitter.h - writes into a back office over HTTP by the forms of its profile.
#pragma once

#include "backoffice/AcceptForm.h"
#include "backoffice/Profile.h"
#include "backoffice/SignedInClient.h"
#include "backoffice/Submitter.h"
#include "base/Clock.h"

#include <functional>

namespace guildhall {

class RestSubmitter final : public Submitter
{
    Q_OBJECT

public:
    struct Place
    {
        QUrl baseUrl;
        QString secret;
        QString account; ///< who uses this computer
        QList<QSslCertificate> authorities;
        HttpLimits limits = {};
        std::function<void()> counted = {}; ///< called for each request that leaves
    };

    RestSubmitter(Profile profile,
                  AcceptForms accepts,
                  const Place& place,
                  SecretKeeper& secrets,
                  const Clock& clock,
                  QObject* parent = nullptr);

    [[nodiscard]] SourceId source() const override { return m_profile.id; }
    [[nodiscard]] bool takes(const Outgoing& outgoing) const override;
    [[nodiscard]] Async<Submitted> submit(const Submission& submission) override;

private:
    struct Asked
    {
        const AcceptForm& form;
        OutboxEntry entry; ///< with the version that is sent
        AcceptValues values;
        bool mayHaveArrived = false;
    };

    [[nodiscard]] Async<Submitted> lookUp(const Asked& asked);
    [[nodiscard]] Async<Submitted> found(const Asked& asked, const HttpAnswer& answer);
    /// What became of what was taken under a token?
    [[nodiscard]] Async<Submitted> askToken(const Asked& asked);
    [[nodiscard]] Submitted named(const Asked& asked, const HttpAnswer& answer) const;
    [[nodiscard]] Async<Submitted> send(const Asked& asked);
    [[nodiscard]] Async<Submitted> answered(const Asked& asked, const Result<HttpAnswer>& answer);
    /// Looks at the record as it is now. `Go`: no version of it was seen, but what was seen of it.
    enum class Then { Go, Differs };
    [[nodiscard]] Async<Submitted> compare(const Asked& asked, Then then);
    [[nodiscard]] Async<Submitted>
    compared(const Asked& asked, Then then, const HttpAnswer& answer);
    [[nodiscard]] Submitted accepted(const Asked& asked, const HttpAnswer& answer) const;
    [[nodiscard]] Submitted later(const HttpAnswer& answer) const;
    [[nodiscard]] Submitted
    unknown(const Asked& asked, Error::Kind kind, const QString& what) const;
    [[nodiscard]] Submitted refused(Error::Kind kind, const QString& what) const;
    [[nodiscard]] HttpRequest
    request(const QString& path, const QMap<QString, QString>& query, const Asked& asked) const;
    [[nodiscard]] Error error(Error::Kind kind, const QString& what) const;

    const Profile m_profile;
    const AcceptForms m_accepts;
    const QUrl m_baseUrl;
    const Clock& m_clock;
    SignedInClient m_http;
};

}
