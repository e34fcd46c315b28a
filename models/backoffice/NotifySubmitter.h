// NotifySubmitter.h - texts and e-mails of the outbox go out through GOV.UK Notify, each once.
#pragma once

#include "backoffice/Configuration.h"
#include "backoffice/NotifyClient.h"
#include "backoffice/Submitter.h"

namespace guildhall {

struct OutboxMessage;

/// Takes entries of kind "message" for the destination "notify" or for none (OutboxMessage.h), and
/// those of kind "letter" whose way is "notify_letter", which it prints and posts: payload pdf. The
/// entry's id is Notify's reference, under which is looked before anything is sent again: Notify
/// itself would send it twice.
class NotifySubmitter final : public Submitter
{
    Q_OBJECT

public:
    NotifySubmitter(NotifyConfiguration configuration,
                    SecretKeeper& secrets,
                    const Clock& clock,
                    QObject* parent = nullptr);

    [[nodiscard]] SourceId source() const override;
    [[nodiscard]] bool takes(const Outgoing& outgoing) const override;
    [[nodiscard]] Async<Submitted> submit(const Submission& submission) override;

private:
    [[nodiscard]] Async<Submitted> lookUp(const OutboxEntry& entry);
    [[nodiscard]] Async<Submitted> send(const OutboxEntry& entry);
    [[nodiscard]] Async<Submitted> sendLetter(const OutboxEntry& entry);
    [[nodiscard]] Result<Submitted> answered(const Result<HttpAnswer>& answer) const;
    [[nodiscard]] QString templateFor(const OutboxMessage& message) const;
    [[nodiscard]] QJsonObject personalisation(const OutboxMessage& message) const;

    const NotifyConfiguration m_configuration;
    const Clock& m_clock;
    NotifyClient m_notify;
};

}
