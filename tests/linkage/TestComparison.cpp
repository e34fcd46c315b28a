// TestComparison.cpp - how names, dates, places and numbers agree, by tables.
#include "linkage/AddressParts.h"
#include "linkage/ColumnValues.h"
#include "linkage/Comparison.h"
#include "linkage/NameParts.h"
#include "linkage/Nicknames.h"
#include "linkage/Role.h"
#include "linkage/TextDistance.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace guildhall;
using namespace Qt::StringLiterals;
using namespace guildhall::linkage;

Q_DECLARE_METATYPE(guildhall::linkage::Level)

class TestComparison final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesForenames_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<Level>("expected");
        QTest::newRow("same") << "ann"_ba
                              << "ann"_ba << Level::Same;
        QTest::newRow("space") << "mary ann"_ba
                               << "maryann"_ba << Level::Same;
        QTest::newRow("nickname") << "bill"_ba
                                  << "william"_ba << Level::Nickname;
        QTest::newRow("spelling") << "mohammed"_ba
                                  << "muhammad"_ba << Level::Nickname;
        QTest::newRow("Welsh") << "dafydd"_ba
                               << "david"_ba << Level::Nickname;
        QTest::newRow("Polish") << "katarzyna"_ba
                                << "kasia"_ba << Level::Nickname;
        QTest::newRow("not through a third") << "christopher"_ba
                                             << "christine"_ba << Level::Fair;
        QTest::newRow("short form of our own") << "theodora"_ba
                                               << "theo"_ba << Level::Nickname;
        QTest::newRow("typing error") << "stepehn"_ba
                                      << "stephen"_ba << Level::Close;
        QTest::newRow("initial") << "j"_ba
                                 << "john"_ba << Level::Initial;
        QTest::newRow("another initial") << "j"_ba
                                         << "mark"_ba << Level::Different;
        QTest::newRow("one of two") << "mary jane"_ba
                                    << "mary"_ba << Level::PartSame;
        QTest::newRow("twins") << "oliver"_ba
                               << "harry"_ba << Level::Different;
    }
    void comparesForenames() { check(compareForenames); }

    void comparesSurnames_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<Level>("expected");
        QTest::newRow("double-barrelled") << "lloyd jones"_ba
                                          << "jones"_ba << Level::PartSame;
        QTest::newRow("one word") << "de la cruz"_ba
                                  << "delacruz"_ba << Level::Same;
        QTest::newRow("letter") << "thompson"_ba
                                << "thomson"_ba << Level::Close;
        QTest::newRow("sound") << "kowalski"_ba
                               << "covalsky"_ba << Level::Fair;
        QTest::newRow("married") << "hughes"_ba
                                 << "patel"_ba << Level::Different;
    }
    void comparesSurnames() { check(compareSurnames); }

    void comparesBirths_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<Level>("expected");
        QTest::newRow("same") << "1980-03-04"_ba
                              << "1980-03-04"_ba << Level::Same;
        QTest::newRow("swapped") << "1980-03-04"_ba
                                 << "1980-04-03"_ba << Level::DayMonthSwapped;
        QTest::newRow("digit") << "1980-03-04"_ba
                               << "1980-03-14"_ba << Level::OneDigit;
        QTest::newRow("decade") << "1980-03-04"_ba
                                << "1990-03-04"_ba << Level::OneDigit;
        QTest::newRow("day") << "1980-03-04"_ba
                             << "1980-03-27"_ba << Level::YearAndMonth;
        QTest::newRow("month") << "1980-03-24"_ba
                               << "1980-11-24"_ba << Level::YearAndDay;
        QTest::newRow("year") << "1980-03-24"_ba
                              << "1957-03-24"_ba << Level::MonthAndDay;
        QTest::newRow("default") << "1980-03-24"_ba
                                 << "1980-01-01"_ba << Level::YearOnly;
        QTest::newRow("year only") << "1980"_ba
                                   << "1980-05-06"_ba << Level::YearOnly;
        QTest::newRow("siblings") << "1980-03-24"_ba
                                  << "1983-11-02"_ba << Level::NearYear;
        QTest::newRow("father and son") << "1980-03-24"_ba
                                        << "2009-11-02"_ba << Level::Different;
    }
    void comparesBirths()
    {
        check([](std::string_view a, std::string_view b) {
            return compareBirths(parseDate(a), parseDate(b));
        });
    }

    void comparesEmailsAndNumbers()
    {
        QCOMPARE(compareEmails("ann.lee@a.uk", "ann.lee@b.uk"), Level::LocalPart);
        QCOMPARE(compareEmails("ann.lee@gmail.com", "ann.lee@gmial.com"), Level::LocalPart);
        QCOMPARE(compareEmails("ann.lee@a.uk", "anm.lee@a.uk"), Level::OneDigit);
        QCOMPARE(compareEmails("ann.lee@a.uk", "bob@a.uk"), Level::Different);
        QCOMPARE(comparePhones("+447700900123", "+447700900132"), Level::Close);
        QCOMPARE(comparePhones("+447700900123", "+447700911123"), Level::Different);
        QCOMPARE(compareIdentifiers("JG123457C", "JG123457"), Level::Same);
        QCOMPARE(compareIdentifiers("JG123457C", "JG123467C"), Level::Close);
    }

    void comparesAddresses_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<int>("expected");
        const auto row =
            [](const char* name, const char* a, const char* b, AddressLikeness expected) {
                QTest::newRow(name) << QByteArray(a) << QByteArray(b) << static_cast<int>(expected);
            };
        row("abbreviated", "12 High St.", "12, high street", AddressLikeness::Same);
        row("flat as fraction",
            "Flat 3, 12 High Street",
            "3/12 High Street",
            AddressLikeness::Same);
        row("flat left out", "Apt 3, 12 High Street", "12 High Street", AddressLikeness::Alike);
        row("another flat",
            "Flat 3, 12 High Street",
            "Flat 4, 12 High Street",
            AddressLikeness::Different);
        row("another house", "12 High Street", "14 High Street", AddressLikeness::Different);
        row("house name", "Rose Cottage, Mill Lane", "Rose Cottage Mill Ln", AddressLikeness::Same);
        row("typing error in the street",
            "12 Hihg Street Ashby",
            "12 High Street Ashby",
            AddressLikeness::Alike);
        row("saint", "4 St Johns Road", "4 St. John's Rd", AddressLikeness::Same);
    }
    void comparesAddresses()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(int, expected);
        const auto parts = [](const QByteArray& text) {
            return addressParts(addressText(text.toStdString(), nullptr));
        };
        QCOMPARE(static_cast<int>(compareAddresses(parts(a), parts(b))), expected);
        QCOMPARE(static_cast<int>(compareAddresses(parts(b), parts(a))), expected);
    }

    void takesThePostcodeOutOfAnAddress()
    {
        std::string postcode;
        QCOMPARE(addressText("12 High St, Ashby CB1 2AB", &postcode),
                 std::string("12 high street ashby"));
        QCOMPARE(postcode, std::string("CB1 2AB"));
    }

    void splitsNames()
    {
        const NameParts mrs = nameFromText("Mrs Mary Ann O'Neill");
        QCOMPARE(mrs.forename, std::string("mary"));
        QCOMPARE(mrs.middle, std::string("ann"));
        QCOMPARE(mrs.surname, std::string("oneill"));
        QVERIFY(mrs.sex == Sex::Female);
        QCOMPARE(nameFromText("O'NEILL, Mary Ann (Mrs)"), mrs);
        QCOMPARE(nameFromText("Jan van der Berg").surname, std::string("van der berg"));
        QCOMPARE(nameFromParts("", "Mr John", "", "Smith").forename, std::string("john"));
        QVERIFY(nameFromParts("", "", "", "The Occupier").surname.empty());
        QVERIFY(nameFromText("Okonkwo Lettings Ltd").organisation);
        QCOMPARE(nameFromText("Okonkwo Lettings Limited"), nameFromText("OKONKWO LETTINGS LTD."));
        QVERIFY(!nameFromText("Charlotte Church").organisation);
    }

    void measuresLikeness()
    {
        QVERIFY(std::abs(jaroWinkler("martha", "marhta") - 0.9611) < 0.0001);
        QVERIFY(std::abs(jaroWinkler("dixon", "dicksonx") - 0.8133) < 0.0001);
        QCOMPARE(jaroWinkler("", "a"), 0.0);
        QVERIFY(withinOneEdit("abcd", "abdc"));
        QVERIFY(withinOneEdit("abcd", "abd"));
        QVERIFY(!withinOneEdit("abcd", "badc"));
    }

    void fastRejectionIsNeverWrong()
    {
        // The table's comparison must agree with the rule for single values on every pair of many
        // names.
        PersonTable table({ { Role::Forename, "f" }, { Role::Surname, "s" } });
        std::vector<std::string> names { "mark",   "dark",  "marc",    "theo",     "theodora",
                                         "ann",    "anne",  "stephen", "steven",   "jo",
                                         "joanna", "li",    "ali",     "kowalski", "covalsky",
                                         "smith",  "smyth", "smithson" };
        std::uint32_t state = 7;
        const auto draw = [&state](std::uint32_t below) {
            state = state * 1664525U + 1013904223U;
            return (state >> 8) % below;
        };
        for (int i = 0; i < 250; ++i) {
            std::string name;
            for (std::uint32_t letters = 2 + draw(8); letters > 0; --letters)
                name.push_back("abdeilmnorst"[draw(12)]);
            names.push_back(name);
        }
        for (const std::string& name : names) {
            const std::string_view values[] = { name, name };
            table.add(values);
        }
        table.seal();
        Comparison comparison(table);
        for (std::uint32_t a = 0; a < table.size(); ++a) {
            for (std::uint32_t b = a + 1; b < table.size(); ++b) {
                const std::string_view left = table.names().text(table.card(a).surname);
                const std::string_view right = table.names().text(table.card(b).surname);
                const Agreement agreement = comparison.compare(a, b);
                if (agreement[static_cast<size_t>(Field::Surname)] != compareSurnames(left, right)
                    || agreement[static_cast<size_t>(Field::Forename)]
                        != compareForenames(left, right))
                    QFAIL(qPrintable(
                        QString::fromStdString(std::string(left) + " and " + std::string(right))));
            }
        }
    }

    void guessesRoles_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("role");
        const auto row = [](const char* header, const char* role) {
            QTest::newRow(header) << QString::fromUtf8(header) << QString::fromUtf8(role);
        };
        row("Date of Birth", "date_of_birth");
        row("given_name", "forename");
        row("postcode_fake", "postcode");
        row("soc_sec_id", "national_id");
        row("birth_place", "other");
        row("last_updated", "ignored");
        row("Applicant First Name", "forename");
        row("holder_email", "email");
        row("Address.Postcode", "postcode");
        row("AddressLine2", "address_line_2");
        row("niNumber", "national_id");
        row("Contact Tel No.", "phone");
        row("DOB (day)", "birth_day");
        row("lname_c1", "surname");
        row("Stra\u00dfe", "address_line_1");
        row("Pr\u00e9nom", "forename");
        row("Cyfenw", "surname");
        row("Email consent", "ignored");
        row("Mother's surname", "other");
        row("Tenancy start date", "ignored");
        row("TenantRef", "ignored");
        row("fname", "forename");
        row("name.last", "surname");
        row("address1_postalcode", "postcode");
        row("address1_city", "town");
        row("SNAME", "surname");
        row("Ttl", "title");
        row("pcode", "postcode");
        row("addr_1", "address_line_1");
        row("addr_3", "address_line_2");
        row("mob", "phone");
        row("PropUPRN", "uprn");
        row("surname_at_birth", "other");
        row("occupation", "other");
    }
    void guessesRoles()
    {
        QFETCH(QString, header);
        QFETCH(QString, role);
        QCOMPARE(QString::fromUtf8(roleName(guessColumn(header.toStdString()).role)), role);
    }

    void oneColumnForOneRole()
    {
        const auto columns = guessColumns(
            { "id", "full_name", "name", "surname", "phone", "mobile", "day", "month", "year" });
        QCOMPARE(columns[1].role, Role::FullName);
        QCOMPARE(columns[2].role, Role::Ignored);
        QCOMPARE(columns[4].role, Role::Phone);
        QCOMPARE(columns[5].role, Role::Phone);
        QCOMPARE(columns[8].role, Role::BirthYear);
        QCOMPARE(columnForRoleName("other:city")->name, std::string("city"));
        QVERIFY(!columnForRoleName("nonsense"));
    }

    void valuesSayWhatHeadersDoNot()
    {
        const std::vector<std::string> headers
            = { "Case No", "Number", "Where", "Who", "Title", "Logged", "Colour" };
        SampleRows rows;
        for (int i = 10; i < 40; ++i) {
            const std::string n = std::to_string(i);
            rows.push_back({ "C" + n,
                             "07700 9000" + n,
                             "CB1 2A" + std::string(1, static_cast<char>('A' + i % 20)),
                             "ann" + n + "@post.example",
                             "Hole in the road outside number " + n,
                             "2026-01-" + n + " 10:00:00",
                             i % 2 == 0 ? "red" : "green" });
        }
        auto columns = guessColumns(headers);
        correctByValues(headers, rows, columns);
        QStringList roles;
        for (const Column& column : columns)
            roles.append(QString::fromUtf8(roleName(column.role)));
        QCOMPARE(roles.join(u' '), u"record_id phone postcode email other ignored other"_s);
    }

    // Nothing in these headers says whose name and birth date the columns hold, nor which is the
    // id.
    void personsAreKnownByTheirValues()
    {
        const std::vector<std::string> headers
            = { "barcode", "liable", "began", "seen", "parish", "vrm" };
        const std::array<const char*, 5> names
            = { "MR JOHN OAK", "Miss Ann de Vere", "Okonkwo, Mary", "Dr P Lee", "Thomas Reed" };
        SampleRows rows;
        for (int i = 10; i < 60; ++i) {
            const std::string n = std::to_string(i);
            rows.push_back({ "B" + n,
                             names[static_cast<size_t>(i) % names.size()],
                             "0" + std::to_string(i % 9 + 1) + "/11/19" + n,
                             "2026-11-" + std::to_string(i % 19 + 10),
                             i % 2 == 0 ? "St Mary" : "Holy Cross",
                             "AB" + n + " XYZ" });
        }
        auto columns = guessColumns(headers);
        correctByValues(headers, rows, columns);
        QStringList roles;
        for (const Column& column : columns)
            roles.append(QString::fromUtf8(roleName(column.role)));
        QCOMPARE(roles.join(u' '), u"record_id full_name date_of_birth other other other"_s);
    }

    void aNameIsNoMoreThanItsValues_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("whole"); // does the second column hold whole names?
        QTest::addColumn<QString>("roles");
        QTest::newRow("forenames beside surnames")
            << u"Name"_s << u"Surname"_s << false << u"forename surname"_s;
        QTest::newRow("one half each")
            << u"NAME_1"_s << u"NAME_2"_s << false << u"forename surname"_s;
        QTest::newRow("both in one")
            << u"Town"_s << u"Last name, first name"_s << true << u"town full_name"_s;
    }
    void aNameIsNoMoreThanItsValues()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(bool, whole);
        QFETCH(QString, roles);
        SampleRows rows;
        for (const char* forename : { "Ann", "John", "Mary", "Thomas", "David", "Emma" })
            rows.push_back({ forename, whole ? std::string("Oak, ") + forename : "Oak" });
        const std::vector<std::string> headers { left.toStdString(), right.toStdString() };
        auto columns = guessColumns(headers);
        correctByValues(headers, rows, columns);
        QCOMPARE(QString::fromUtf8(roleName(columns[0].role)) + u' '
                     + QString::fromUtf8(roleName(columns[1].role)),
                 roles);
    }

    void aWholeNameFillsWhatThePartsLeaveOut()
    {
        NameParts name = nameFromParts("", "thomas", "", "chudleigh");
        fillFromFullName(name, "Sir Thomas Clifford, 1st baron Clifford of Chudleigh");
        QCOMPARE(name.middle, std::string("clifford"));
        QCOMPARE(name.sex, Sex::Male);
        NameParts halved = nameFromParts("", "", "", "hooke");
        fillFromFullName(halved, "Robert Hooke");
        QCOMPARE(halved.forename, std::string("robert"));
        NameParts other = nameFromParts("", "mary", "", "jones");
        fillFromFullName(other, "Acorn Lettings");
        QVERIFY(other.middle.empty());
    }

    void knowsManyNicknames() { QVERIFY(Nicknames::builtIn().size() > 800); }

private:
    template <class Rule>
    void check(Rule rule)
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(Level, expected);
        QCOMPARE(static_cast<int>(rule(a.toStdString(), b.toStdString())),
                 static_cast<int>(expected));
        QCOMPARE(static_cast<int>(rule(b.toStdString(), a.toStdString())),
                 static_cast<int>(expected));
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "TestComparison.moc"
