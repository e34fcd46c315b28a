// Office.h - answers requests to the seven systems, the document store, Notify, the feed and the
// control desk.
#pragma once

#include "office/Documents.h"
#include "office/Drops.h"
#include "office/Faults.h"
#include "office/Http.h"
#include "office/Notify.h"
#include "office/PaperStore.h"
#include "office/SharedLog.h"
#include "office/Tongues.h"
#include "office/World.h"

#include <QHostAddress>

namespace guildhall::office {

class Office
{
public:
    /// `drops` may be null: then there are no CSV files.
    Office(World& world,
           SharedLog& shared,
           PaperStore& papers,
           Faults& faults,
           Drops* drops,
           QByteArray token,
           const QByteArray& salesforceCertificate);

    [[nodiscard]] HttpAnswer answer(const HttpRequest& request, const QHostAddress& peer);

    /// One page of a feed: the body of a GET.
    [[nodiscard]] QByteArray
    page(Feed feed, const council::Slice& slice, const QByteArray& nextCursor) const;

    [[nodiscard]] const Documents& documents() const { return m_documents; }
    /// To the survey, with what the answers will be about.
    [[nodiscard]] const Documents& invitations() const { return m_invitations; }
    [[nodiscard]] const Notify& notify() const { return m_notify; }
    /// Who the persons of the council's systems are; or of one of its suppliers'.
    [[nodiscard]] std::string truth(const QString& system) const
    {
        return system.isEmpty() ? m_world.truth() : m_tongues.suppliers().truth(system);
    }

private:
    [[nodiscard]] HttpAnswer control(const HttpRequest& request);
    [[nodiscard]] HttpAnswer
    feedPage(Feed feed, const HttpRequest& request, const std::optional<Fault>& fault);
    [[nodiscard]] HttpAnswer visits(const QString& repair);
    [[nodiscard]] HttpAnswer single(Feed feed, const QString& id);
    [[nodiscard]] HttpAnswer write(Feed feed, const HttpRequest& request);
    [[nodiscard]] HttpAnswer update(Feed feed, const QString& id, const HttpRequest& request);
    /// The second stage of the complaint of that number.
    [[nodiscard]] HttpAnswer escalate(const QString& id, const HttpRequest& request);
    /// What this key has written before, or what is wrong with it; nothing when it is new.
    [[nodiscard]] std::optional<HttpAnswer> replay(Feed feed, const HttpRequest& request) const;
    /// Changes with every change of the record.
    [[nodiscard]] QByteArray versionOf(Feed feed, std::uint32_t record) const;
    [[nodiscard]] HttpAnswer addFault(const QByteArray& body);
    [[nodiscard]] HttpAnswer change(const QByteArray& body);
    [[nodiscard]] HttpAnswer writes() const;
    void
    finish(HttpAnswer& answer, const HttpRequest& request, const std::optional<Fault>& fault) const;

    World& m_world;
    SharedLog& m_shared;
    PaperStore& m_papers;
    Faults& m_faults;
    Drops* m_drops;
    QByteArray m_token;
    Tongues m_tongues;
    Notify m_notify;
    Documents m_documents {
        { { QStringLiteral("file_name"), QStringLiteral("media_type"), QStringLiteral("content") },
          QStringLiteral("document_id"),
          QStringLiteral("D-") }
    };
    Documents m_invitations { { { QStringLiteral("token"), QStringLiteral("about") },
                                QStringLiteral("invitation_id"),
                                QStringLiteral("I-") } };
};

/// The error body of the contract.
[[nodiscard]] HttpAnswer problem(int status, const char* code, const QString& message);

}
