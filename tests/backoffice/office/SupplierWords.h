// SupplierWords.h - one record of the council as AccuServ, Tascomi, iCasework, IEG4, Salesforce,
// the portal and Alloy's own interface write it.
#pragma once

#include "office/World.h"

#include <QJsonObject>

namespace guildhall::office {

/// What somebody is called there is as it was when they first came: these systems keep what was
/// typed in once.
class SupplierWords
{
public:
    /// `world` lives longer.
    explicit SupplierWords(const World& world)
        : m_world(world)
    {
    }

    /// AccuServ: of a repair.
    [[nodiscard]] QJsonObject job(std::uint32_t record) const;
    [[nodiscard]] QJsonObject removedJob(std::uint32_t record) const;
    /// Tascomi: of somebody who pays Council Tax, or who has rung; withdrawn when they are gone.
    [[nodiscard]] QJsonObject application(std::uint32_t record) const;
    [[nodiscard]] QJsonObject licence(std::uint32_t record) const;
    /// iCasework: a row of the report; nothing is ever deleted there, it is withdrawn.
    [[nodiscard]] QJsonObject caseRow(std::uint32_t record) const;
    /// IEG4: of a street request; withdrawn when that is gone.
    [[nodiscard]] QJsonObject form(std::uint32_t record) const;
    /// OneVu: what the customer of that reporter sees; nothing for a reporter who is not there.
    [[nodiscard]] std::optional<QJsonObject> cards(const QString& reporter) const;
    /// Salesforce: of a street request about waste.
    [[nodiscard]] QJsonObject wasteCase(std::uint32_t record) const;
    /// The portal: of a liable person, and of a contact of theirs.
    [[nodiscard]] QJsonObject account(std::uint32_t record) const;
    [[nodiscard]] QJsonObject activity(std::uint32_t record) const;
    /// Alloy: of a street request.
    [[nodiscard]] QJsonObject alloyItem(std::uint32_t record) const;

    /// Which records these systems have.
    [[nodiscard]] bool hasApplication(std::uint32_t liablePerson) const;
    [[nodiscard]] bool hasLicence(std::uint32_t caller) const;
    [[nodiscard]] bool isForm(std::uint32_t request) const;
    [[nodiscard]] bool isWasteCase(std::uint32_t request) const;
    [[nodiscard]] bool hasAccount(std::uint32_t liablePerson) const;
    [[nodiscard]] bool isActivity(std::uint32_t contact) const;
    /// When an activity was: it never changes afterwards.
    [[nodiscard]] council::Moment activityAt(std::uint32_t contact) const;
    /// The record of the person in the record of `feed`: of which feed it is one, and which.
    [[nodiscard]] std::optional<std::pair<Feed, std::uint32_t>>
    personOf(Feed feed, std::uint32_t record) const;

private:
    [[nodiscard]] const council::Register& all() const { return m_world.records(); }
    [[nodiscard]] QJsonObject item(Feed feed, std::uint32_t record) const;
    [[nodiscard]] council::Sheet firstSheet(Feed feed, std::uint32_t record) const;
    [[nodiscard]] council::StreetRequest request(std::uint32_t record) const;
    /// What planning and licensing say alike of the record of a person.
    [[nodiscard]] QJsonObject permission(Feed feed, std::uint32_t record) const;
    void addCards(QJsonArray& cards, Feed feed, std::uint32_t customer) const;

    const World& m_world;
};

}
