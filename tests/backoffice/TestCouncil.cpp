// TestCouncil.cpp - the invented council is the same for the same seed, as hard as it says, and
// true to itself.
#include "council/Register.h"
#include "council/Showcase.h"
#include "office/World.h"

#include <QTest>

#include <map>
#include <set>

using namespace guildhall;
using namespace guildhall::council;
using namespace Qt::StringLiterals;
using office::World;

namespace {

/// 2:32pm on Friday 20 November 2026.
constexpr Moment Today = fromLondon(dayOf({ 2026, 11, 20 }), 14 * Hour + 32 * Minute);

std::unique_ptr<World> worldOf(std::uint32_t customers, std::uint64_t seed)
{
    auto world = World::make({ { customers, seed, Today }, {} });
    return world ? std::move(*world) : nullptr;
}

std::string printed(const World& world, Feed feed, std::uint32_t record)
{
    std::string text;
    world.print(text, feed, record);
    return text;
}

std::map<std::string, std::string> recordsNamed(const std::string& csv)
{
    std::map<std::string, std::string> people;
    std::size_t start = csv.find('\n') + 1;
    while (start < csv.size()) {
        const std::size_t end = csv.find('\n', start);
        const std::size_t comma = csv.rfind(',', end);
        people[csv.substr(start, comma - start)] = csv.substr(comma + 1, end - comma - 1);
        start = end + 1;
    }
    return people;
}

}

class TestCouncil final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSeedIsOneCouncil()
    {
        const auto first = worldOf(300, 7);
        const auto second = worldOf(300, 7);
        // The second is asked backwards, and for some things twice.
        std::map<std::pair<Feed, std::uint32_t>, std::string> backwards;
        for (std::size_t i = FeedCount; i-- > 0;) {
            const auto feed = static_cast<Feed>(i);
            for (std::uint32_t record = second->records().size(feed); record-- > 0;) {
                std::ignore = printed(*second, feed, record / 2);
                backwards[{ feed, record }] = printed(*second, feed, record);
            }
        }
        std::size_t compared = 0;
        for (std::size_t i = 0; i < FeedCount; ++i) {
            const auto feed = static_cast<Feed>(i);
            QCOMPARE(first->records().size(feed), second->records().size(feed));
            for (std::uint32_t record = 0; record < first->records().size(feed);
                 ++record, ++compared)
                QCOMPARE(printed(*first, feed, record), backwards.at({ feed, record }));
        }
        QVERIFY(compared > 900);
        QCOMPARE(first->digest(), second->digest());
        QVERIFY(first->digest() != worldOf(300, 8)->digest());

        // Changes follow the seed too.
        first->change({ 50, {}, {} });
        second->change({ 50, {}, {} });
        for (std::size_t i = 0; i < FeedCount; ++i) {
            const auto feed = static_cast<Feed>(i);
            QCOMPARE(first->records().size(feed), second->records().size(feed));
            for (std::uint32_t record = 0; record < first->records().size(feed); ++record)
                QCOMPARE(first->records().entry(feed, record).flags,
                         second->records().entry(feed, record).flags);
        }
    }

    void systemsDifferAsTheHelpStates_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::newRow("seed 1") << quint64(1);
        QTest::newRow("seed 99") << quint64(99);
    }

    void systemsDifferAsTheHelpStates()
    {
        QFETCH(quint64, seed);
        const Register all({ 8000, seed, Today });
        std::map<std::uint32_t, int> counts;
        int sheets = 0;
        int withNumber = 0;
        for (const Feed feed : PersonFeeds) {
            for (std::uint32_t record = 0; record < all.size(feed); ++record) {
                const Entry& entry = all.entry(feed, record);
                const Sheet sheet = all.sheets().sheet(feed, entry.customer, entry.ordinal, 0);
                const Person person = all.council().person(entry.customer);
                ++sheets;
                withNumber += !sheet.nino.empty() && sheet.nino == person.nino;
                for (std::uint32_t bit = 1; bit <= NamePlaceholder; bit <<= 1U)
                    counts[bit] += (sheet.differences & bit) != 0;
                // What is counted must show: a record marked as different is different.
                const bool sameName
                    = sheet.forename == person.forename && sheet.surname == person.surname;
                if (sheet.differences & (TypoInName | Nickname | ChangedSurname | SwappedNames))
                    QVERIFY(!sameName);
                const CivilDate truth = civil(person.birth);
                const bool sameBirth = sheet.birth.year == truth.year
                    && sheet.birth.month == truth.month && sheet.birth.day == truth.day;
                if (sheet.differences & BirthWrong)
                    QVERIFY(!sameBirth && sheet.birth.year != 0
                            && dayOf(sheet.birth) < londonDay(Today));
                QCOMPARE((sheet.differences & BirthMissing) != 0 || sheet.organisation,
                         sheet.birth.year == 0);
                if (sheet.differences & OldAddress)
                    QCOMPARE(sheet.home, person.formerHome);
            }
        }
        const auto share
            = [&counts, sheets](std::uint32_t bit) { return 100.0 * counts[bit] / sheets; };
        QVERIFY2(share(TypoInName) >= 8.0, qPrintable(QString::number(share(TypoInName))));
        const double shortened = share(Nickname) + share(Initial);
        QVERIFY2(shortened >= 5.0, qPrintable(QString::number(shortened)));
        QVERIFY2(share(OldAddress) >= 6.0, qPrintable(QString::number(share(OldAddress))));
        QVERIFY2(share(ChangedSurname) >= 3.0, qPrintable(QString::number(share(ChangedSurname))));
        QVERIFY2(share(SwappedNames) >= 1.0, qPrintable(QString::number(share(SwappedNames))));
        QVERIFY2(share(BirthMissing) >= 60.0, qPrintable(QString::number(share(BirthMissing))));
        QVERIFY2(share(BirthWrong) >= 2.0, qPrintable(QString::number(share(BirthWrong))));
        QVERIFY(share(BirthPlaceholder) > 0.5 && share(ContactPlaceholder) > 2.0
                && share(NamePlaceholder) > 0.2);
        QVERIFY(counts[NinoWrong] > 5);
        // Some systems have the NI number of some people; most records have none.
        QVERIFY(withNumber > sheets / 8 && withNumber < sheets / 3);
        qInfo("%d records: typo %.1f%%, short %.1f%%, old address %.1f%%, surname %.1f%%, swapped "
              "%.1f%%, no birth date %.1f%%, wrong %.1f%%",
              sheets,
              share(TypoInName),
              shortened,
              share(OldAddress),
              share(ChangedSurname),
              share(SwappedNames),
              share(BirthMissing),
              share(BirthWrong));
    }

    void truthNamesEveryRecordOfAPerson()
    {
        const auto world = worldOf(2000, 5);
        world->change({ 200, {}, {} });
        const auto truth = recordsNamed(world->truth());
        std::size_t expected = 0;
        std::set<std::string> customers;
        for (const Feed feed : PersonFeeds) {
            for (std::uint32_t record = 0; record < world->records().size(feed); ++record) {
                const Entry& entry = world->records().entry(feed, record);
                const auto found = truth.find(std::string(nameOf(feed).system) + ','
                                              + world->records().id(feed, record));
                QCOMPARE(found == truth.end(), entry.is(Entry::Deleted));
                if (found == truth.end())
                    continue;
                ++expected;
                QCOMPARE(found->second, Council::trueId(entry.customer));
                customers.insert(found->second);
            }
        }
        QCOMPARE(truth.size(), expected);
        // All but the few whose only record was deleted just now.
        QVERIFY(customers.size() > 1980);
        QCOMPARE(recordsNamed(worldOf(2000, 5)->truth()).size() > expected, true);
    }

    void everyCustomerIsSomewhereAndHasAboutThreeAndAHalfRecords()
    {
        const Register all({ 20000, 3, Today });
        std::vector<bool> seen(20000);
        double records = 0;
        for (std::size_t i = 0; i < FeedCount; ++i)
            records += all.size(static_cast<Feed>(i));
        for (const Feed feed : PersonFeeds) {
            for (std::uint32_t record = 0; record < all.size(feed); ++record)
                seen[all.entry(feed, record).customer] = true;
        }
        QCOMPARE(std::ranges::count(seen, true), 20000);
        QVERIFY2(records / 20000 > 3.3 && records / 20000 < 3.7,
                 qPrintable(QString::number(records / 20000)));
    }

    void idsAreUniqueAndFoundAgain()
    {
        const Register all({ 5000, 11, Today });
        std::set<std::string> persons;
        for (std::size_t i = 0; i < FeedCount; ++i) {
            const auto feed = static_cast<Feed>(i);
            std::set<std::string> ids;
            for (std::uint32_t record = 0; record < all.size(feed); ++record) {
                const std::string id = all.id(feed, record);
                QVERIFY2(ids.insert(id).second, id.c_str());
                QCOMPARE(all.find(feed, id), std::optional(record));
            }
            QVERIFY(!all.find(feed, "X-1"));
            QVERIFY(!all.find(feed, ""));
        }
        // All systems together as well, so that an export can name records by them alone.
        for (const Feed feed : PersonFeeds) {
            for (std::uint32_t record = 0; record < all.size(feed); ++record)
                QVERIFY(persons.insert(all.id(feed, record)).second);
        }
        // Neighbours in one system are not neighbours in another: ids give no hint of who is who.
        int inOrder = 0;
        for (std::uint32_t record = 1; record < all.size(Feed::Tenants); ++record)
            inOrder += all.id(Feed::Tenants, record - 1) < all.id(Feed::Tenants, record);
        QVERIFY(inOrder > static_cast<int>(all.size(Feed::Tenants)) / 4
                && inOrder < static_cast<int>(all.size(Feed::Tenants)) * 3 / 4);
    }

    void nothingChangedLaterThanNow()
    {
        // Also early on a Monday, when what would be of the weekend is of today.
        for (const Moment now : { Today, Today + 3 * OneDay - 5 * Hour }) {
            const Register all({ 20000, 2, now });
            for (std::size_t i = 0; i < FeedCount; ++i)
                QVERIFY2(all.lastChange(static_cast<Feed>(i)) <= now,
                         qPrintable(QString::number(i)));
        }
    }

    void nobodySharesANumberThatIsTheirOwn()
    {
        const Council council({ 30000, 2, Today });
        std::set<std::string> numbers;
        std::set<std::uint64_t> uprns;
        for (std::uint32_t customer = 0; customer < 30000; ++customer) {
            const Person person = council.person(customer);
            if (!person.nino.empty())
                QVERIFY2(numbers.insert(person.nino).second, person.nino.c_str());
        }
        for (std::uint32_t home = 0; home < council.places().homes(); ++home)
            QVERIFY(uprns.insert(council.places().uprn(home)).second);
    }

    void familiesAreHardToTellApart()
    {
        const Council council({ 20000, 4, Today });
        int twins = 0;
        int sameName = 0;
        int sharedPhone = 0;
        int sharedMail = 0;
        int twoHomes = 0;
        int dead = 0;
        for (std::uint32_t customer = 0; customer < 20000;) {
            const Household household = council.householdOf(customer);
            std::vector<Person> people;
            for (std::uint32_t i = 0; i < household.size; ++i)
                people.push_back(council.person(customer + i));
            for (std::size_t a = 0; a < people.size(); ++a) {
                twoHomes += people[a].secondHome != NoHome;
                dead += people[a].deceased;
                for (std::size_t b = a + 1; b < people.size(); ++b) {
                    const bool surname = people[a].surname == people[b].surname;
                    const bool forename = people[a].forename == people[b].forename;
                    const bool birth = people[a].birth == people[b].birth;
                    twins += surname && birth && !forename;
                    sameName += surname && forename && !birth;
                    sharedPhone
                        += !people[a].landline.empty() && people[a].landline == people[b].landline;
                    sharedMail += !people[a].email.empty() && people[a].email == people[b].email;
                }
            }
            customer += household.size;
        }
        QVERIFY(twins > 100);
        QVERIFY(sameName > 100);
        QVERIFY(sharedPhone > 2000);
        QVERIFY(sharedMail > 300);
        QVERIFY(twoHomes > 100);
        QVERIFY(dead > 100);
    }

    void namesComeFromManyPlaces()
    {
        std::size_t southAsianForenames = 0;
        std::size_t southAsianSurnames = 0;
        for (const Origin origin : { Origin::SouthAsianMuslim, Origin::Hindu, Origin::Sikh }) {
            southAsianForenames += cultureOf(origin).female.size() + cultureOf(origin).male.size();
            southAsianSurnames += cultureOf(origin).surnames.size();
        }
        const Culture& english = cultureOf(Origin::English);
        QVERIFY(english.female.size() >= 150 && english.male.size() >= 150
                && english.surnames.size() >= 250);
        QVERIFY(southAsianForenames >= 300 && southAsianSurnames >= 250);
        for (const Origin origin :
             { Origin::Welsh, Origin::Arabic, Origin::Polish, Origin::Nigerian })
            QVERIFY(cultureOf(origin).female.size() + cultureOf(origin).male.size() >= 130);

        const Council council({ 20000, 6, Today });
        std::map<std::string, int> surnames;
        std::map<Origin, int> origins;
        for (std::uint32_t customer = 0; customer < 20000; ++customer) {
            const Person person = council.person(customer);
            ++surnames[person.surname];
            ++origins[person.origin];
            if (person.origin == Origin::Polish && person.sex == Sex::Male)
                QVERIFY(!person.surname.ends_with("ska"));
        }
        QCOMPARE(origins.size(), OriginCount);
        QVERIFY(surnames.size() > 2500);
        // Common names are common: the first is borne by about one in a hundred, most by very few.
        const auto common = std::ranges::max_element(
            surnames, {}, [](const auto& entry) { return entry.second; });
        QVERIFY(common->second > 150 && common->second < 800);
        QVERIFY(std::ranges::count_if(surnames, [](const auto& entry) { return entry.second == 1; })
                > 500);
    }

    void contactsHaveReasonsThatRecordsDoNotGiveAway()
    {
        const Register all({ 20000, 9, Today });
        double contacts = 0;
        double without = 0;
        double chasing = 0;
        for (std::uint32_t record = 0; record < all.size(Feed::Contacts); ++record) {
            const Entry& entry = all.entry(Feed::Contacts, record);
            const Contact contact = all.items().contact(entry.customer, entry.ordinal);
            contacts += 1;
            without += !contact.reason.about;
            chasing += contact.reason.chases;
            QVERIFY(contact.started <= contact.answered && contact.answered <= contact.ended);
            if (contact.reason.about && entry.customer != Maryam) {
                QVERIFY(contact.started >= contact.reason.about->opened);
                QVERIFY(contact.reason.about->closed == 0
                        || contact.started <= contact.reason.about->closed + 40 * Minute);
            }
        }
        QVERIFY2(without / contacts > 0.25 && without / contacts < 0.35,
                 qPrintable(QString::number(without / contacts)));
        QVERIFY2(chasing / contacts > 0.20, qPrintable(QString::number(chasing / contacts)));
        qInfo("%.0f contacts: %.1f%% about nothing open, %.1f%% chase",
              contacts,
              100 * without / contacts,
              100 * chasing / contacts);
    }

    void workIsInEveryState()
    {
        const Register all({ 8000, 12, Today });
        int overdue = 0;
        int damp = 0;
        int closed = 0;
        int emergencies = 0;
        int investigated = 0;
        int told = 0;
        int safe = 0;
        int onSite = 0;
        int finished = 0;
        for (std::uint32_t record = 0; record < all.size(Feed::Repairs); ++record) {
            const Entry& entry = all.entry(Feed::Repairs, record);
            const Repair repair = all.items().repair(entry.customer, entry.ordinal);
            QVERIFY(repair.reported <= repair.updated && repair.updated < Today);
            overdue += repair.live() && repair.target < Today;
            damp += repair.live() && repair.hazard == "damp_mould";
            closed += !repair.live();
            // What was done about a hazard has its order, and nothing is told ahead of its time.
            QCOMPARE(repair.severity.empty(), repair.hazard.empty());
            for (const Moment step :
                 { repair.summarySent, repair.madeSafe, repair.worksBegun, repair.worksStarted })
                QVERIFY(step == 0
                        || (repair.investigated != 0 && step >= repair.investigated
                            && step <= repair.updated));
            QVERIFY(repair.worksDone == 0 || repair.worksDone >= repair.worksStarted);
            emergencies += repair.severity == "emergency" && repair.investigated != 0;
            investigated += repair.investigated != 0;
            told += repair.summarySent != 0;
            safe += repair.madeSafe != 0;
            onSite += repair.worksStarted != 0;
            finished += repair.worksDone != 0;
        }
        QVERIFY(overdue > 20 && damp > 20 && closed > 200);
        QVERIFY(emergencies > 20 && investigated > 100 && told > 80 && safe > 80);
        QVERIFY(onSite > 20 && finished > 20 && investigated > safe);
        int reminders = 0;
        for (std::uint32_t record = 0; record < all.size(Feed::TaxAccounts); ++record) {
            const Entry& entry = all.entry(Feed::TaxAccounts, record);
            const Account account = all.items().tax(entry.customer, entry.ordinal);
            reminders += account.recovery == "reminder" && account.overdue > 0;
        }
        QVERIFY(reminders > 100);
        int late = 0;
        int second = 0;
        for (std::uint32_t record = 0; record < all.size(Feed::Cases); ++record) {
            const Entry& entry = all.entry(Feed::Cases, record);
            const Case stage = all.items().complaint(entry.customer, entry.ordinal);
            second += stage.stage == 2;
            late += stage.closed == 0 && stage.acknowledged != 0
                && addWorkingDays(stage.acknowledged, 10) < londonDay(Today);
            QVERIFY(stage.closed == 0 || stage.closed >= stage.received);
        }
        QVERIFY(second > 10 && late > 0);
    }

    void showcaseCustomersAreInEveryCouncil_data()
    {
        QTest::addColumn<quint32>("customers");
        QTest::addColumn<quint64>("seed");
        QTest::newRow("smallest") << quint32(10) << quint64(1);
        QTest::newRow("usual") << quint32(3000) << quint64(77);
        QTest::newRow("large") << quint32(60000) << quint64(5);
    }

    void showcaseCustomersAreInEveryCouncil()
    {
        QFETCH(quint32, customers);
        QFETCH(quint64, seed);
        const auto world = worldOf(customers, seed);
        const Register& all = world->records();
        const auto repair = all.find(Feed::Repairs, "R-88213");
        QVERIFY(repair);
        const std::string damp = printed(*world, Feed::Repairs, *repair);
        QVERIFY(damp.find("\"Status\":\"Surveyor booked\"") != std::string::npos);
        QVERIFY(damp.find("\"Reported\":\"2026-11-09T14:05:00\"") != std::string::npos);
        QVERIFY(damp.find("\"Target\":\"2026-11-23T17:00:00\"") != std::string::npos);
        QVERIFY(damp.find("\"Appointment\":\"2026-11-26T09:00:00\"") != std::string::npos);

        const auto tenant = all.recordOf(Feed::Tenants, Maryam, 0);
        QVERIFY(tenant && damp.find(all.id(Feed::Tenants, *tenant)) != std::string::npos);
        const std::string person = printed(*world, Feed::Tenants, *tenant);
        for (const char* part : { "\"Forename\":\"Maryam\"",
                                  "\"Surname\":\"Okafor\"",
                                  "\"DOB\":\"1984-03-02\"",
                                  "\"Line1\":\"12 Mill Road\"",
                                  "\"Postcode\":\"CB1 2AB\"",
                                  "01223 496 0143",
                                  "\"Text\":\"Arabic\"",
                                  "\"Code\":\"ADJ\"" })
            QVERIFY2(person.find(part) != std::string::npos, part);
        QVERIFY(all.find(Feed::Cases, "CT-20418"));
        QVERIFY(printed(*world, Feed::Cases, *all.find(Feed::Cases, "CT-20418"))
                    .find("\"Received\":\"2026-11-10\"")
                != std::string::npos);
        const std::string tax
            = printed(*world, Feed::TaxAccounts, *all.recordOf(Feed::TaxAccounts, Maryam, 0));
        QVERIFY(tax.find("\"overdue\":21460") != std::string::npos
                && tax.find("\"recovery\":\"on hold\"") != std::string::npos);

        // Her records say by themselves that they are hers: by NI number or by naming the tenant's.
        const std::string reference = all.id(Feed::Tenants, *tenant);
        for (const Feed feed :
             { Feed::LiablePersons, Feed::Reporters, Feed::Callers, Feed::Complainants })
            QVERIFY(printed(*world, feed, *all.recordOf(feed, Maryam, 0)).find(reference)
                    != std::string::npos);
        QCOMPARE(all.sheets().sheet(Feed::Applications, Maryam, 0, 0).nino,
                 all.sheets().sheet(Feed::Tenants, Maryam, 0, 0).nino);
        QCOMPARE(all.sheets().count(Feed::Subscriptions, Maryam), 2U);

        const auto owen = all.find(Feed::Applications, "HL-5521");
        QVERIFY(owen);
        QCOMPARE(all.entry(Feed::Applications, *owen).customer, council::Owen);
        QCOMPARE(
            QString::fromStdString(std::string(all.items().application(council::Owen).documents)),
            u"Proof of income; tenancy end letter"_s);
    }

    void londonTimeIsRightWhereItTurns()
    {
        // 29 March 2026 and 25 October 2026, 01:00 UTC (the Summer Time Order 2002).
        const Moment spring = dayOf({ 2026, 3, 29 }) * OneDay + Hour;
        const Moment autumn = dayOf({ 2026, 10, 25 }) * OneDay + Hour;
        QCOMPARE(londonOffset(spring - 1), Moment(0));
        QCOMPARE(londonOffset(spring), Hour);
        QCOMPARE(londonOffset(autumn - 1), Hour);
        QCOMPARE(londonOffset(autumn), Moment(0));
        QCOMPARE(fromLondon(dayOf({ 2026, 7, 1 }), 9 * Hour),
                 dayOf({ 2026, 7, 1 }) * OneDay + 8 * Hour);
        for (Day day = 0; day < 40000; day += 13)
            QCOMPARE(dayOf(civil(day)), day);
    }
};

QTEST_GUILESS_MAIN(TestCouncil)
#include "TestCouncil.moc"
