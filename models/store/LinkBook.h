// LinkBook.h - gives marked records their customer and clears the marks.
#pragma once

#include "base/Async.h"
#include "domain/Changes.h"
#include "domain/LinkPreview.h"
#include "store/IdentifierRule.h"
#include "store/LinkRules.h"

#include <QObject>

#include <memory>

namespace guildhall {

class Linking;
class Store;

/// Marks are made with the page that touched a record and cleared in the transaction that links it,
/// so a crash between the two loses nothing. New customer ids are written to the journal's register
/// before the cache uses them. What people decide about pairs is taken up whenever a fact was said
/// or came from the shared feed.
class LinkBook
{
public:
    LinkBook(Store& store, std::shared_ptr<LinkRules> rules);
    explicit LinkBook(Store& store,
                      std::shared_ptr<const LinkRule> rule = std::make_shared<IdentifierRule>());
    LinkBook(const LinkBook&) = delete;
    LinkBook& operator=(const LinkBook&) = delete;
    ~LinkBook();

    /// Takes up what is marked, at start after a crash too; with another rule than last time,
    /// everything. Answers how many records it linked.
    [[nodiscard]] Async<qint64> linkMarked();

    /// How many records wait for linkage.
    [[nodiscard]] Async<qint64> marked();

    /// What was learned; empty: nothing yet.
    [[nodiscard]] Async<QByteArray> parameters();

    /// Learns anew from what is held and says what it would change; changes nothing.
    [[nodiscard]] Async<LinkPreview> preview();

    /// From now on records are linked by these, here and on every desk that shares the feed, and
    /// every record anew. Answers how many.
    [[nodiscard]] Async<qint64> keepParameters(QByteArray parameters, StaffId who);

    [[nodiscard]] const std::shared_ptr<LinkRules>& rules() const noexcept;
    /// The same for who writes on the writer's thread.
    [[nodiscard]] const std::shared_ptr<Linking>& linking() const noexcept { return m_linking; }

private:
    Store& m_store;
    std::shared_ptr<Linking> m_linking;
    QMetaObject::Connection m_said;
};

}
