// NotifySubmitter.h - texts and e-mails of the outbox go out through GOV.UK Notify, each once.
#pragma once

#include "backoffice/Configuration.h"
#include "backoffice/NotifyClient.h"
#include "backoffice/Submitter.h"

namespace guildhall {

/// Takes entries of kind "message" for the destination "notify". Payload: by (text, email), to,
/// template (a name of the configuration), language (en, cy; en when left out), personalisation (a
/// map of texts). What is written for one person alone has the form of letters/LetterPosting.h:
/// way, purpose, to { email, phone }, subject, text; a visit's summary goes into the template
/// "summary" as ((summary)), any other into "letter" as ((subject)) and ((text)). Entries of kind
/// "letter" whose way is "notify_letter" are printed and posted by it: payload pdf. The entry's id
/// is Notify's reference, under which is looked before anything is sent again: Notify itself would
/// send it twice.
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
    [[nodiscard]] QString templateFor(const QCborMap& payload) const;
    [[nodiscard]] QJsonObject personalisation(const QCborMap& payload) const;

    const NotifyConfiguration m_configuration;
    const Clock& m_clock;
    NotifyClient m_notify;
};

}
