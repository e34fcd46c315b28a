// TestAssurance.cpp - which look-ups are unusual, how good the data of each source is.
#include "base/Clock.h"
#include "reports/AssuranceReport.h"
#include "reports/ReportPrinter.h"

#include <QTest>

#include <algorithm>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

using Act = AuditNote::Act;

/// A Wednesday in winter: London is on UTC.
QDateTime at(int hour, int minute = 0, int daysLater = 0)
{
    return QDateTime(QDate(2026, 11, 18).addDays(daysLater), QTime(hour, minute), Qt::UTC);
}

AuditEntry looked(const QString& who, qint64 customer, const QDateTime& moment)
{
    AuditEntry entry;
    entry.at = moment;
    entry.note = { Act::Looked, StaffId(who), u"advisor"_s, CustomerId(customer), {}, u"call"_s };
    return entry;
}

AuditEntry searched(const QString& who, const QString& words)
{
    AuditEntry entry;
    entry.at = at(10);
    entry.note = { Act::Searched, StaffId(who), u"advisor"_s, {}, words, u"search"_s };
    return entry;
}

/// "what who times"
QStringList told(const QList<AuditEntry>& entries, const LookUpPeers& peers)
{
    QStringList words;
    for (const auto& look : unusualLooks(entries, peers))
        words.append(u"%1 %2 %3"_s.arg(
            QString::number(int(look.what)), look.who.text(), QString::number(look.times)));
    return words;
}

/// Everybody rang when they were looked up.
LookUpPeers allRang(const QList<AuditEntry>& entries)
{
    LookUpPeers peers;
    peers.names.insert(StaffId(u"ks"_s), u"K. Shaw"_s);
    for (const auto& entry : entries)
        peers.contacts[entry.note.customer].append(entry.at);
    return peers;
}

QString code(Unusual what)
{
    return QString::number(int(what));
}

}

class TestAssurance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSearchesForOnesOwnName()
    {
        const QList<AuditEntry> entries { searched(u"ks"_s, u"shaw mill road"_s),
                                          searched(u"ks"_s, u"SHÁW"_s),
                                          searched(u"ks"_s, u"K Okafor"_s), // an initial is none
                                          searched(u"ks"_s, u"Shawcross"_s),
                                          searched(u"jp"_s, u"shaw"_s) };
        QCOMPARE(told(entries, allRang({})), QStringList({ code(Unusual::OwnName) + u" ks 2"_s }));
    }

    void findsWhatIsFarAboveThePeersOfADay()
    {
        QList<AuditEntry> entries;
        const auto open = [&entries](const QString& who, int count) {
            for (int i = 0; i < count; ++i)
                entries.append(looked(who, 1000 + entries.size(), at(10)));
        };
        open(u"a"_s, 30);
        open(u"b"_s, 8);
        open(u"c"_s, 9);
        QCOMPARE(told(entries, allRang(entries)), QStringList()); // two peers say nothing
        open(u"d"_s, 10);
        QCOMPARE(told(entries, allRang(entries)),
                 QStringList({ code(Unusual::FarAbove) + u" a 1"_s }));
        open(u"b"_s, 4); // now 30 is not above three times the median of 9, 10 and 12
        QCOMPARE(told(entries, allRang(entries)), QStringList());
    }

    void findsOpeningsWithoutAContact()
    {
        QList<AuditEntry> entries;
        for (int i = 0; i < FewestWithoutContact; ++i)
            entries.append(looked(u"ks"_s, 10 + i, at(11, i)));
        auto peers = allRang(entries);
        QCOMPARE(told(entries, peers), QStringList());
        for (auto& times : peers.contacts)
            times = { at(11, 0, -2) }; // two days before
        QCOMPARE(told(entries, peers), QStringList({ code(Unusual::WithoutContact) + u" ks 5"_s }));
        entries.removeLast();
        QCOMPARE(told(entries, peers), QStringList());
    }

    // Kiran Shaw and Jo Price live at one address, customer 5 too; customer 6 lives next door.
    void findsWhoLooksAtTheirOwnAddress()
    {
        auto homes = StaffHomes::parse(R"({"homes": [
            { "staff": "ks", "uprn": "0100090012345", "postcode": "CB1 2AB" },
            { "staff": "jp", "uprn": "100090012345" } ]})");
        QVERIFY(homes);
        const auto lives = [&homes](int customer, const QString& uprn) {
            PersonRecord person;
            person.addresses = { { u"1 Mill Road"_s, u"CB1 2AB"_s, uprn } };
            homes->note(person, CustomerId(customer));
        };
        lives(5, u"100090012345"_s);
        lives(6, u"100090012346"_s);
        AuditEntry search;
        search.at = at(10);
        search.note = { AuditNote::Act::Searched, StaffId(u"ks"_s), {}, {}, u"cb12ab 7"_s, {} };
        auto other = search;
        other.note.query = u"CB1 2AC"_s;
        const QList<AuditEntry> entries { looked(u"ks"_s, 5, at(10)),
                                          looked(u"ks"_s, 6, at(10)),
                                          looked(u"jp"_s, 5, at(10)),
                                          looked(u"mm"_s, 5, at(10)),
                                          search,
                                          other };
        auto peers = allRang(entries);
        QCOMPARE(told(entries, peers), QStringList()); // nobody said where they live
        peers.homes = *homes;
        auto found = told(entries, peers);
        found.sort();
        QCOMPARE(found,
                 QStringList({ code(Unusual::OwnAddress) + u" jp 1"_s,
                               code(Unusual::OwnAddress) + u" ks 2"_s }));
        QCOMPARE(StaffHomes::parse("{}").error().kind, Error::Kind::Malformed);
        QCOMPARE(StaffHomes::parse(R"({"homes": [{"staff": "ks"}]})").error().detail,
                 u"/homes/0"_s);
        QCOMPARE(StaffHomes::read(u"/no/such/file"_s).error().kind, Error::Kind::NotFound);
    }

    void findsHoursAndRepeats()
    {
        QList<AuditEntry> entries { looked(u"ks"_s, 1, at(6, 59)),
                                    looked(u"ks"_s, 2, at(7)),
                                    looked(u"ks"_s, 3, at(19, 59)),
                                    looked(u"ks"_s, 4, at(20)),
                                    looked(u"ks"_s, 5, at(12, 0, 3)) }; // a Saturday
        QCOMPARE(told(entries, allRang(entries)),
                 QStringList({ code(Unusual::OutOfHours) + u" ks 3"_s }));
        entries = { looked(u"jp"_s, 9, at(10)),
                    looked(u"jp"_s, 9, at(11)),
                    looked(u"jp"_s, 9, at(10, 0, 1)) };
        QCOMPARE(told(entries, allRang(entries)), QStringList());
        entries.append(looked(u"jp"_s, 9, at(10, 0, 2)));
        QCOMPARE(told(entries, allRang(entries)),
                 QStringList({ code(Unusual::Again) + u" jp 1"_s }));
        const auto counts = lookUpCounts(entries);
        QCOMPARE(counts.first().opened, 4);
        QCOMPARE(counts.first().customers.size(), 1);
    }

    void countsTheQualityOfEachSource()
    {
        const auto now = at(12);
        QualityBuilder quality(now);
        const auto person
            = [&quality](const char* source, qint64 customer, QDate born, bool known) {
                  PersonRecord one;
                  one.surname = u"Okafor"_s;
                  one.dateOfBirth = born;
                  if (known) {
                      one.phones = { u"+447700900143"_s };
                      one.addresses = { { u"12 Mill Road"_s, u"CB1 2AB"_s, {} } };
                  }
                  quality.add({ { SourceId(QString::fromLatin1(source)), {}, {} }, u"k"_s, one },
                              CustomerId(customer));
              };
        person("orchard", 1, QDate(1984, 3, 2), true);
        person("revenues", 1, QDate(1984, 2, 3), true);
        person("revenues", 2, {}, false);
        const auto request = [&](const QString& of, const QDateTime& news, ItemState state) {
            ServiceRequest one;
            one.person = of;
            one.state = state;
            one.opened = now.addDays(-60);
            one.events = { { news, u"Booked"_s } };
            quality.add({ { SourceId(u"orchard"_s), {}, {} }, u"i"_s, one });
        };
        request(u"t1"_s, now.addDays(-29), ItemState::Live);
        request({}, now.addDays(-27), ItemState::Live);
        request(u"t1"_s, now.addDays(-29), ItemState::Closed);
        AssuranceMaterial material;
        material.range = { QDate(2026, 11, 1), QDate(2026, 11, 30) };
        material.now = now;
        material.quality = quality.finish();
        const auto report = AssuranceReport::report(material, QLocale::c());
        QCOMPARE(report.tables.size(), 1);
        QCOMPARE(csv(report.tables.first()),
                 "source,people,without_birth,without_address,without_way,conflicting,"
                 "conflicting_name,conflicting_birth,conflicting_address,conflicting_phone,"
                 "conflicting_email,unlinked,items,without_person,stale\n"
                 "orchard,1,0,0,0,1,0,1,0,0,0,0,3,1,1\n"
                 "revenues,2,1,1,1,1,0,1,0,0,0,1,0,0,0\n");
    }

    void tellsHowCallersWereVerified()
    {
        AssuranceMaterial material;
        material.range = { QDate(2026, 11, 1), QDate(2026, 11, 30) };
        material.now = at(12);
        const auto contact = [&material](const char* level, bool failed) {
            Fact fact;
            fact.kind = u"contact"_s;
            fact.who = StaffId(u"ks"_s);
            fact.at = at(10);
            fact.body = { { u"verification"_s,
                            QCborMap { { u"level"_s, QString::fromLatin1(level) },
                                       { u"failed"_s, failed } } } };
            material.contacts.append(fact);
        };
        contact("full", false);
        contact("basic", false);
        contact("none", false);
        contact("none", true);
        const auto report = AssuranceReport::report(material, QLocale::c());
        QCOMPARE(csv(report.tables.first()),
                 "who,contacts,full,basic,none,failed,failed_percent\nks,4,1,1,1,1,25.0\n");
    }
};

QTEST_GUILESS_MAIN(TestAssurance)
#include "TestAssurance.moc"
