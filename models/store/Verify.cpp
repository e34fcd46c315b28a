#include "store/Verify.h"

#include "store/CacheMeta.h"
#include "store/Database.h"
#include "store/Journal.h"
#include "store/RegisterRows.h"
#include "store/Statement.h"
#include "store/Store.h"
#include "store/StoreWriter.h"

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;
    using What = Finding::What;

    /// A file that cannot be read ends the check of that file, not of the other.
    void note(QList<Finding>& findings, Database& database, What what)
    {
        if (const auto& failure = database.failure())
            findings.append({ what, failure->detail });
        database.clearFailure();
    }

    void checkPages(QList<Finding>& findings, Database& reader, const char* pragma, What what)
    {
        Statement row = reader.prepare(pragma);
        while (row.next()) {
            const QString said = row.text(0);
            if (said != "ok"_L1)
                findings.append({ what, said });
        }
    }

    void count(QList<Finding>& findings, Database& reader, What what, const char* sql)
    {
        const qint64 found = reader.prepare(sql).value();
        if (found != 0)
            findings.append({ what, QString::number(found) });
    }

    QString listed(const QList<qint64>& numbers)
    {
        QStringList texts;
        for (const qint64 number : numbers)
            texts.append(QString::number(number));
        return texts.join(u", "_s);
    }

    void checkJournal(QList<Finding>& findings, Database& reader)
    {
        checkPages(findings, reader, "PRAGMA journal.integrity_check(20)", What::JournalDamaged);
        const ChainReport chain = checkChain(reader);
        if (!chain.altered.isEmpty())
            findings.append({ What::ChainBroken, listed(chain.altered) });
        if (!chain.missing.isEmpty())
            findings.append({ What::TailMissing, listed(chain.missing) });
        note(findings, reader, What::JournalDamaged);

        const JournalTail remembered = rememberedTail(reader);
        if (remembered.number == 0)
            return;
        Statement held = reader.prepare("SELECT hash FROM journal.entry WHERE number = ?");
        held.bind(remembered.number);
        if (!held.next())
            findings.append({ What::TailMissing, QString::number(remembered.number) });
        else if (held.bytes(0) != remembered.hash)
            findings.append({ What::ChainBroken, QString::number(remembered.number) });
    }

    void checkCustomers(QList<Finding>& findings, Database& reader)
    {
        count(findings, reader, What::MarksLeft, "SELECT COUNT(*) FROM mark");
        count(findings,
              reader,
              What::WithoutCustomer,
              "SELECT COUNT(*) FROM person p WHERE body IS NOT NULL"
              " AND NOT EXISTS (SELECT 1 FROM mark WHERE mark.person = p.id)"
              " AND NOT EXISTS (SELECT 1 FROM membership m JOIN customer c ON c.id = m.customer"
              " WHERE m.person = p.id)");
        count(findings,
              reader,
              What::WithoutCustomer,
              "SELECT COUNT(*) FROM customer c WHERE records <>"
              " (SELECT COUNT(*) FROM membership m WHERE m.customer = c.id)");
        // A record that is registered under another number than it is shown under. Records that the
        // register does not name are not read again: their number is their own name's.
        count(findings,
              reader,
              What::RegisterDiffers,
              "SELECT COUNT(*) FROM journal.register r JOIN source s ON s.name = r.source"
              " JOIN person p ON p.source = s.id AND p.key = r.key"
              " JOIN membership m ON m.person = p.id JOIN customer c ON c.id = m.customer"
              " WHERE c.number <> r.customer"
              " AND NOT EXISTS (SELECT 1 FROM mark WHERE mark.person = p.id)");
        count(findings,
              reader,
              What::SearchDiffers,
              "SELECT COUNT(*) FROM person_key k WHERE NOT EXISTS"
              " (SELECT 1 FROM person p WHERE p.id = k.person AND p.body IS NOT NULL)");
    }

}

Verify::Verify(Store& store)
    : m_store(store)
{
}

Async<QList<Finding>> Verify::run()
{
    // The full-text index can only be checked through a connection that may write to it.
    const auto index = m_store.write<QList<Finding>>([](StoreWriter& writer) {
        QList<Finding> findings;
        Database& cache = writer.cache();
        cache.run(
            "INSERT INTO customer_words (customer_words, rank) VALUES ('integrity-check', 1)");
        note(findings, cache, What::SearchDiffers);
        return Result<QList<Finding>>(findings);
    });
    return continued<QList<Finding>>(
        index, [&store = m_store](const Result<QList<Finding>>& sound) {
            return store.read<QList<Finding>>([sound](Database& reader) -> Result<QList<Finding>> {
                if (!sound)
                    return sound.error();
                QList<Finding> findings = *sound;
                checkPages(findings, reader, "PRAGMA main.integrity_check(20)", What::CacheDamaged);
                note(findings, reader, What::CacheDamaged);
                if (!meta::isFirstLoad(reader))
                    checkCustomers(findings, reader);
                note(findings, reader, What::CacheDamaged);
                checkJournal(findings, reader);
                note(findings, reader, What::JournalDamaged);
                return findings;
            });
        });
}

}
