#include "store/RecordBook.h"

#include "store/CacheMeta.h"
#include "store/Database.h"
#include "store/FirstLoad.h"
#include "store/LinkBook.h"
#include "store/Linking.h"
#include "store/PageRows.h"
#include "store/PageWriter.h"
#include "store/Reconcile.h"
#include "store/RejectedBook.h"
#include "store/Statement.h"
#include "store/Store.h"
#include "store/StoreWriter.h"

#include <QCryptographicHash>

#include <tuple>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    Outcome checkPage(const RecordPage& page)
    {
        if (page.source.isEmpty())
            return Error { Error::Kind::Invalid, u"a page without a source"_s };
        for (const SourceRecord& record : page.records) {
            if (record.key.isEmpty())
                return Error { Error::Kind::Invalid, u"a record without a key"_s };
            if (kindOf(record.body) != record.kind)
                return Error { Error::Kind::Invalid, u"a record with the body of another kind"_s };
        }
        return Done {};
    }

    void addRow(QCryptographicHash& hash, Statement& row)
    {
        for (int column = 0; column < 4; ++column) {
            const QByteArrayView value = row.view(column);
            hash.addData(QByteArray::number(row.isNull(column) ? -1 : value.size()) + ':');
            hash.addData(value);
        }
    }

}

RecordBook::RecordBook(Store& store, LinkBook& links)
    : m_store(store)
    , m_links(links)
{
    m_beside.setMaxThreadCount(1);
}

Async<PageOutcome> RecordBook::apply(RecordPage page, QList<RejectedRow> rejected)
{
    if (const auto checked = checkPage(page); !checked)
        return ready(Result<PageOutcome>(checked.error()));
    const auto rows = std::make_shared<PageRows>(std::move(page));
    // While the writer is busy with the page before.
    m_beside.start([rows] { std::ignore = rows->rows(); });
    return m_store.write<PageOutcome>(
        [rows, rejected = std::move(rejected), linking = m_links.linking()](
            StoreWriter& writer) -> Result<PageOutcome> {
            PageOutcome outcome;
            const auto rule = linking->rules()->inForce(writer.journal());
            const auto written = writer.inCache([&](Database& cache, Changes& changes) -> Outcome {
                if (meta::isFirstLoad(cache))
                    FirstLoad::reopen(cache);
                outcome = PageWriter(cache, *rule, *rows).write(changes);
                RejectedBook::note(cache, rows->page(), rejected);
                return Done {};
            });
            if (!written)
                return written.error();
            if (const auto linked = linking->atOnce(writer); !linked)
                return linked.error();
            return outcome;
        });
}

Async<bool> RecordBook::beginFirstLoad()
{
    return m_store.write<bool>(&FirstLoad::begin);
}

Async<Done> RecordBook::finishFirstLoad()
{
    return m_store.write<Done>([rules = m_links.rules()](StoreWriter& writer) -> Outcome {
        if (!meta::isFirstLoad(writer.cache()))
            return Done {};
        return FirstLoad(writer, *rules).finish();
    });
}

Async<bool> RecordBook::isFirstLoad()
{
    return m_store.read<bool>(
        [](Database& reader) -> Result<bool> { return meta::isFirstLoad(reader); });
}

Async<Done> RecordBook::beginReconcile(SourceId source, QString feed)
{
    return m_store.writeCache<Done>([source, feed](Database& cache, Changes&) -> Outcome {
        reconcile::begin(cache, source, feed);
        return Done {};
    });
}

Async<qint64> RecordBook::finishReconcile(SourceId source, QString feed)
{
    return m_store.write<qint64>(
        [source, feed, linking = m_links.linking()](StoreWriter& writer) -> Result<qint64> {
            qint64 gone = 0;
            const auto rule = linking->rules()->inForce(writer.journal());
            const auto written = writer.inCache([&](Database& cache, Changes& changes) -> Outcome {
                gone = reconcile::finish(cache, *rule, source, feed, changes);
                return Done {};
            });
            if (!written)
                return written.error();
            if (const auto linked = linking->atOnce(writer); !linked)
                return linked.error();
            return gone;
        });
}

Async<Done> RecordBook::dropSource(SourceId source)
{
    return m_store.write<Done>(
        [source, linking = m_links.linking()](StoreWriter& writer) -> Outcome {
            const auto rule = linking->rules()->inForce(writer.journal());
            const auto written = writer.inCache([&](Database& cache, Changes& changes) -> Outcome {
                reconcile::drop(cache, *rule, source, changes);
                return Done {};
            });
            if (!written)
                return written.error();
            return linking->atOnce(writer);
        });
}

Async<QByteArray> RecordBook::digest(SourceId source)
{
    return m_store.read<QByteArray>([source](Database& reader) -> Result<QByteArray> {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        Statement person = reader.prepare(
            "SELECT 0, p.key, p.updated, p.body FROM person p JOIN source s ON s.id = p.source"
            " WHERE s.name = ? AND p.body IS NOT NULL ORDER BY p.key");
        person.bind(source);
        while (person.next())
            addRow(hash, person);
        Statement item = reader.prepare(
            "SELECT i.kind, i.key, i.updated, i.body FROM item i JOIN source s ON s.id = i.source"
            " WHERE s.name = ? AND i.body IS NOT NULL ORDER BY i.kind, i.key");
        item.bind(source);
        while (item.next())
            addRow(hash, item);
        return hash.result();
    });
}

}
