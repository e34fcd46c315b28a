// Linking.h - links the records that are marked, a little at a time.
#pragma once

#include "base/Async.h"

#include <memory>
#include <mutex>
#include <vector>

namespace guildhall {

class LinkRule;
class LinkRules;
class Store;
class StoreWriter;

/// After another rule or new parameters every record is marked; what advisors write in the
/// meantime, and the audit of what they search for, must not wait until all are linked.
class Linking final : public std::enable_shared_from_this<Linking>
{
public:
    Linking(Store& store, std::shared_ptr<LinkRules> rules);

    /// Links all that is marked by now, in jobs of the writer between which others have their turn.
    /// Answers how many records. From any thread.
    [[nodiscard]] Async<qint64> goOn();

    /// On the writer's thread, after something was marked: a page's worth is linked before this
    /// returns. More is left to goOn(), which this begins.
    [[nodiscard]] Outcome atOnce(StoreWriter& writer);

    [[nodiscard]] const std::shared_ptr<LinkRules>& rules() const noexcept { return m_rules; }

    /// What the cache keeps of the rule that linked it.
    [[nodiscard]] static QByteArray nameOf(const LinkRule& rule);
    /// What it keeps of the keys by which records are found.
    [[nodiscard]] static QByteArray keysOf(const LinkRule& rule);

private:
    using Waiting = std::shared_ptr<QPromise<Result<qint64>>>;

    struct Step
    {
        qint64 linked = 0;
        bool isLast = false;
    };

    [[nodiscard]] Result<Step> step(StoreWriter& writer, int most);
    void post();
    void stepped(const Result<Step>& step, quint64 askedBefore);
    [[nodiscard]] bool isGoingOn();
    [[nodiscard]] quint64 asked();

    Store& m_store;
    const std::shared_ptr<LinkRules> m_rules;
    std::mutex m_guard; ///< of what follows
    std::vector<Waiting> m_waiting; ///< none: no job is posted
    quint64 m_asked = 0; ///< how often goOn() was called
    qint64 m_linked = 0; ///< since m_waiting was empty
};

}
