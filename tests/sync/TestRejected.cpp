// TestRejected.cpp - a row that cannot be read is listed with its place and number until it comes
// again and can be.
#include "SyncHouse.h"
#include "store/RejectedBook.h"

#include <tuple>

using namespace guildhall;

namespace {

const QByteArray Header
    = "subscription_id,type,holder_name,holder_email,holder_phone,address,postcode,uprn,start_date,"
      "end_date,amount_due,status,changed_at,deleted\n";

QByteArray permit(const QByteArray& id, const QByteArray& due)
{
    return id + ",Garden bin,Ann Lee,,,1 Mill Road,CB1 2AZ,,2026-04-01,," + due
        + ",active,2026-06-20T14:03:11Z,\n";
}

Configuration permitsIn(const QString& folder)
{
    SourceConfiguration source;
    source.profile = *ProfileReader::builtIn(u"permits"_s);
    source.folder = folder;
    Configuration configuration;
    configuration.sources.push_back(std::move(source));
    return configuration;
}

}

class TestRejected final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsARowUntilItCanBeRead()
    {
        QTemporaryDir drop;
        SyncHouse house(permitsIn(drop.path()));
        put(drop,
            u"permits_subscriptions_1.csv"_s,
            Header + permit("P-1", "1.00") + permit("P-2", "a lot"));
        std::ignore = house.once();

        const QList<RejectedRow> rows = rejected(house);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().source, SourceId(u"permits"_s));
        QCOMPARE(rows.first().file, u"permits_subscriptions_1.csv"_s);
        QCOMPARE(rows.first().row, 3);
        QCOMPARE(rows.first().key, u"P-2"_s);
        QCOMPARE(rows.first().place, u"amount_due"_s);
        QCOMPARE(rows.first().problem, u"not_an_amount"_s);
        QCOMPARE(wait(RejectedBook(*house.store).counts())->value(SourceId(u"permits"_s)), 1);

        // Read again after a restart it is one row still, and put right it is none.
        house.close();
        house.open();
        put(drop, u"permits_subscriptions_2.csv"_s, Header + permit("P-2", "still a lot"));
        std::ignore = house.once();
        QCOMPARE(rejected(house).size(), 1);
        QCOMPARE(rejected(house).constFirst().file, u"permits_subscriptions_2.csv"_s);
        put(drop, u"permits_subscriptions_3.csv"_s, Header + permit("P-2", "2.50"));
        std::ignore = house.once();
        QVERIFY(rejected(house).isEmpty());
    }

    void keepsTheNewestThousand()
    {
        QTemporaryDir drop;
        SyncHouse house(permitsIn(drop.path()));
        QByteArray lines = Header;
        for (int i = 0; i < 1100; ++i)
            lines += permit("P-" + QByteArray::number(i), "a lot");
        put(drop, u"permits_subscriptions_1.csv"_s, lines);
        std::ignore = house.once();
        const QList<RejectedRow> rows = rejected(house);
        QCOMPARE(rows.size(), 1000);
        QCOMPARE(rows.first().key, u"P-1099"_s);
    }

private:
    static void put(const QTemporaryDir& drop, const QString& name, const QByteArray& bytes)
    {
        QFile file(drop.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static QList<RejectedRow> rejected(SyncHouse& house)
    {
        constexpr int All = 5000;
        const auto rows = wait(RejectedBook(*house.store).rows(All));
        return rows ? *rows : QList<RejectedRow>();
    }
};

QTEST_GUILESS_MAIN(TestRejected)
#include "TestRejected.moc"
