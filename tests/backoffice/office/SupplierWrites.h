// SupplierWrites.h - what iCasework, Salesforce and Alloy's own interface take: it is kept among
// the council's own records, once or twice, as each of these systems would.
#pragma once

#include "office/Faults.h"
#include "office/Http.h"
#include "office/SupplierWords.h"

#include <vector>

namespace guildhall::office {

class SupplierWrites
{
public:
    /// Both live longer.
    SupplierWrites(World& world, const SupplierWords& words)
        : m_world(world)
        , m_words(words)
    {
    }

    /// Which write, or question about one record, a request is; nothing when it is neither.
    [[nodiscard]] static std::optional<FaultTarget> target(const HttpRequest& request);
    [[nodiscard]] static bool takes(const FaultTarget& target);
    [[nodiscard]] HttpAnswer answer(const FaultTarget& target, const HttpRequest& request);

    /// Requests that came from there under this id of Guildhall's.
    [[nodiscard]] std::vector<std::uint32_t> written(const QString& system,
                                                     const QString& guildhallId) const;

private:
    [[nodiscard]] HttpAnswer createCase(const HttpRequest& request);
    [[nodiscard]] HttpAnswer updateCase(const HttpRequest& request);
    [[nodiscard]] HttpAnswer caseDetails(const HttpRequest& request) const;
    [[nodiscard]] HttpAnswer wasteCase(const HttpRequest& request);
    [[nodiscard]] HttpAnswer makeWasteCase(const QString& guildhallId, const QJsonObject& sent);
    [[nodiscard]] HttpAnswer changeWasteCase(std::uint32_t record, const HttpRequest& request);
    [[nodiscard]] HttpAnswer item(const HttpRequest& request);
    [[nodiscard]] HttpAnswer makeItem(const HttpRequest& request);
    [[nodiscard]] HttpAnswer changeItem(std::uint32_t record, const HttpRequest& request);

    /// The complainant of that name and e-mail address; empty: a stranger.
    [[nodiscard]] QString complainant(const HttpRequest& request) const;
    /// None of these systems says that it takes an id only once: the same may come under another
    /// key.
    [[nodiscard]] QByteArray keyFor(const QString& guildhallId) const;
    [[nodiscard]] Result<Write> make(Feed feed, const QString& id, const QJsonObject& item);
    [[nodiscard]] Result<Write> change(Feed feed, std::uint32_t record, const QJsonObject& item);
    [[nodiscard]] bool isHeld(Feed feed, std::uint32_t record) const;

    World& m_world;
    const SupplierWords& m_words;
};

}
