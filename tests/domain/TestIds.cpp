// TestIds.cpp - a customer id can be read out, typed back and never means another customer.
#include "domain/Ids.h"

#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestIds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrites()
    {
        for (const std::int64_t number :
             std::initializer_list<std::int64_t> { 1, 31, 32, 123456789012345678, INT64_MAX }) {
            const CustomerId id(number);
            QCOMPARE(id.text().size(), 14);
            const auto back = CustomerId::fromText(id.text().toLower());
            QVERIFY(back);
            QCOMPARE(*back, id);
        }
        QCOMPARE(CustomerId::fromText(u"C 0000-0000-000-10"_s)->number(), 32);
    }

    void refusesWhatIsNoCustomerId()
    {
        for (const auto& text : { u""_s,
                                  u"C"_s,
                                  u"C0000000000000"_s,
                                  u"X0000000000001"_s,
                                  u"C000000000000U"_s,
                                  u"CZZZZZZZZZZZZZ"_s,
                                  u"C00000000000011"_s })
            QVERIFY2(!CustomerId::fromText(text), qPrintable(text));
    }

    void comesFromTheRecordsNameAlone()
    {
        const SourceId orchard(u"orchard"_s);
        QCOMPARE(CustomerId::founded(orchard, u"T1", 0), CustomerId::founded(orchard, u"T1", 0));
        QVERIFY(CustomerId::founded(orchard, u"T1", 0) != CustomerId::founded(orchard, u"T2", 0));
        QVERIFY(CustomerId::founded(orchard, u"T1", 0) != CustomerId::founded(orchard, u"T1", 1));
        QVERIFY(CustomerId::founded(SourceId(u"orchardT"_s), u"1", 0)
                != CustomerId::founded(orchard, u"T1", 0));
    }
};

QTEST_APPLESS_MAIN(TestIds)
#include "TestIds.moc"
