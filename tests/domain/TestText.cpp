// TestText.cpp - what people write in many ways is compared in one, and what stands for nothing is
// nothing.
#include "domain/text/DateText.h"
#include "domain/text/Fold.h"
#include "domain/text/Identifier.h"
#include "domain/text/Phone.h"
#include "domain/text/Placeholder.h"
#include "domain/text/Postcode.h"

#include <QTest>

#include <phonenumbers/phonenumberutil.h>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsNames_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        QTest::newRow("case") << u"  SMITH "_s << u"smith"_s;
        QTest::newRow("Welsh") << u"Tŷ Gŵyn Llŷr"_s << u"ty gwyn llyr"_s;
        QTest::newRow("Polish") << u"Łukasz Żółć"_s << u"lukasz zolc"_s;
        QTest::newRow("German") << u"Weiß"_s << u"weiss"_s;
        QTest::newRow("Danish") << u"Søren Ærø"_s << u"soren aero"_s;
        QTest::newRow("apostrophes") << u"O'Brien O’Neill"_s << u"obrien oneill"_s;
        QTest::newRow("hyphen") << u"Lloyd-Jones"_s << u"lloyd jones"_s;
        QTest::newRow("marks") << u"St. John's,  (Flat 2/1)"_s << u"st johns flat 2 1"_s;
        QTest::newRow("combining accent") << u"Zoe\u0308"_s << u"zoe"_s;
        QTest::newRow("Vietnamese") << u"Nguyễn"_s << u"nguyen"_s;
        QTest::newRow("Cyrillic") << u"Иванов"_s << u"иванов"_s;
        QTest::newRow("full width") << u"Ｌｉ"_s << u"li"_s;
        QTest::newRow("nothing") << u" -- "_s << u""_s;
    }

    void foldsNames()
    {
        QFETCH(QString, written);
        QFETCH(QString, expected);
        QCOMPARE(folded(QStringView(written)), expected);
        QCOMPARE(folded(QStringView(expected)), expected);
    }

    void foldsBytesThatAreNotUtf8()
    {
        QCOMPARE(folded(std::string_view("Zo\xeb")), std::string("zoe"));
        QCOMPARE(folded(std::string_view("caf\xc3")), std::string("cafa"));
        QCOMPARE(foldedTight("De la Cruz"), std::string("delacruz"));
    }

    void readsPhones_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("e164");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("extension");
        const auto row = [](const char* name,
                            const QString& written,
                            const QString& e164,
                            Phone::Kind kind,
                            const QString& extension = {}) {
            QTest::newRow(name) << written << e164 << static_cast<int>(kind) << extension;
        };
        row("spaces", u"01223 496014"_s, u"+441223496014"_s, Phone::Kind::Landline);
        row("one digit too many is kept",
            u"01223 496 0143"_s,
            u"+4412234960143"_s,
            Phone::Kind::Landline);
        row("said zero", u"+44 (0)1223 496014"_s, u"+441223496014"_s, Phone::Kind::Landline);
        row("dialled abroad", u"0044 1223-496014"_s, u"+441223496014"_s, Phone::Kind::Landline);
        row("without plus", u"44 7700 900123"_s, u"+447700900123"_s, Phone::Kind::Mobile);
        row("eaten zero", u"7700900123"_s, u"+447700900123"_s, Phone::Kind::Mobile);
        row("mobile", u"(07700) 900 123"_s, u"+447700900123"_s, Phone::Kind::Mobile);
        row("personal number", u"07012 345678"_s, u"+447012345678"_s, Phone::Kind::Other);
        row("service", u"0300 123 4567"_s, u"+443001234567"_s, Phone::Kind::Other);
        row("nine figures", u"01204 62123"_s, u"+44120462123"_s, Phone::Kind::Landline);
        row("extension",
            u"0114 496 0143 ext. 12"_s,
            u"+441144960143"_s,
            Phone::Kind::Landline,
            u"12"_s);
        row("short extension",
            u"01144960143x7"_s,
            u"+441144960143"_s,
            Phone::Kind::Landline,
            u"7"_s);
        row("Poland", u"+48 512 345 678"_s, u"+48512345678"_s, Phone::Kind::Other);
        row("Ireland", u"00 353 1 234 5678"_s, u"+35312345678"_s, Phone::Kind::Other);
        row("no zeros", u"07000000000"_s, u""_s, Phone::Kind::None);
        row("counted", u"01234567890"_s, u""_s, Phone::Kind::None);
        row("too short", u"999"_s, u""_s, Phone::Kind::None);
        row("words", u"no phone"_s, u""_s, Phone::Kind::None);
    }

    void readsPhones()
    {
        QFETCH(QString, written);
        QFETCH(QString, e164);
        QFETCH(int, kind);
        QFETCH(QString, extension);
        const Phone phone = parsePhone(QStringView(written));
        QCOMPARE(QString::fromStdString(phone.e164), e164);
        QCOMPARE(static_cast<int>(phone.kind), kind);
        QCOMPARE(QString::fromStdString(phone.extension), extension);
    }

    void readsBritishNumbersAsTheLibraryDoes()
    {
        using i18n::phonenumbers::PhoneNumber;
        using i18n::phonenumbers::PhoneNumberUtil;
        const PhoneNumberUtil& library = *PhoneNumberUtil::GetInstance();
        quint32 state = 12345;
        const auto draw = [&state](quint32 below) {
            state = state * 1664525U + 1013904223U;
            return (state >> 8) % below;
        };
        const QStringList forms { u"0%1"_s,      u"+44%1"_s,   u"+44 (0)%1"_s, u"0044%1"_s,
                                  u"0044 0%1"_s, u"+44 0%1"_s, u"44%1"_s,      u"%1"_s };
        const QString firsts = u"123789"_s;
        for (int i = 0; i < 3000; ++i) {
            QString national(firsts.at(qsizetype(draw(6))));
            while (national.size() < 10)
                national.append(QChar(char16_t(u'0' + draw(10))));
            if (isPlaceholderPhone(national.toStdString()))
                continue;
            const std::string written = forms.at(qsizetype(draw(8))).arg(national).toStdString();
            PhoneNumber parsed;
            QCOMPARE(library.Parse(written, "GB", &parsed), PhoneNumberUtil::NO_PARSING_ERROR);
            std::string expected;
            library.Format(parsed, PhoneNumberUtil::E164, &expected);
            if (parsePhone(std::string_view(written)).e164 != expected)
                QFAIL(qPrintable(QString::fromStdString(
                    std::string(written).append(" should be ").append(expected))));
        }
    }

    void writesPhonesForPeople()
    {
        QCOMPARE(phoneForPeople(parsePhone(u"+441223496014"_s)), u"01223 496014"_s);
        QCOMPARE(phoneForPeople(parsePhone(u"+447700900123"_s)), u"07700 900123"_s);
        QCOMPARE(phoneForPeople(parsePhone(u"+442079460123"_s)), u"020 7946 0123"_s);
        QCOMPARE(phoneForPeople(parsePhone(u"+441144960143"_s)), u"0114 496 0143"_s);
        QCOMPARE(phoneForPeople(parsePhone(u"+48512345678"_s)), u"+48512345678"_s);
    }

    void readsPostcodes_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("whole");
        QTest::newRow("tight") << u"cb12ab"_s << u"CB1 2AB"_s << true;
        QTest::newRow("spaced") << u" CB1  2AB "_s << u"CB1 2AB"_s << true;
        QTest::newRow("London") << u"EC1A-1BB"_s << u"EC1A 1BB"_s << true;
        QTest::newRow("short") << u"M11AE"_s << u"M1 1AE"_s << true;
        QTest::newRow("letter O for nought") << u"CB1 OAB"_s << u"CB1 0AB"_s << true;
        QTest::newRow("letter O in the district") << u"CBO 2AB"_s << u"CB0 2AB"_s << true;
        QTest::newRow("district only") << u"CB1"_s << u"CB1"_s << false;
        QTest::newRow("Australian") << u"2119"_s << u"2119"_s << false;
        QTest::newRow("no fixed abode") << u"ZZ99 3VZ"_s << u""_s << false;
        QTest::newRow("none") << u"N/A"_s << u""_s << false;
    }

    void readsPostcodes()
    {
        QFETCH(QString, written);
        QFETCH(QString, text);
        QFETCH(bool, whole);
        const Postcode postcode = parsePostcode(QStringView(written));
        QCOMPARE(QString::fromStdString(postcode.text()), text);
        QCOMPARE(postcode.isWhole(), whole);
    }

    void splitsPostcodes()
    {
        const Postcode postcode = parsePostcode(u"ec1a1bb"_s);
        QCOMPARE(postcode.sector(), std::string("EC1A 1"));
        QCOMPARE(postcode.area(), std::string("EC"));
    }

    void readsIdentifiers()
    {
        QCOMPARE(uprnText(u"000012345678"_s), u"12345678"_s);
        QCOMPARE(uprnText(u"200004170952.0"_s), u"200004170952"_s);
        QCOMPARE(uprnText(u"2000041709521"_s), u""_s);
        QCOMPARE(uprnText(u"0"_s), u""_s);
        QCOMPARE(uprnText(u"12a"_s), u""_s);

        QCOMPARE(nationalInsuranceText(u"jg 12 34 57 c"_s), u"JG123457C"_s);
        QCOMPARE(nationalInsuranceText(u"JG123457"_s), u"JG123457"_s);
        QCOMPARE(nationalInsuranceText(u"JG123457E"_s), u""_s);
        QCOMPARE(nationalInsuranceText(u"GB123457A"_s), u""_s);
        QCOMPARE(nationalInsuranceText(u"AB123456C"_s), u""_s);
        QCOMPARE(nationalInsuranceText(u"JG000000A"_s), u""_s);

        QCOMPARE(emailText(u" <Ann.Lee@Example.ORG>; "_s), u"ann.lee@example.org"_s);
        QCOMPARE(emailText(u"mailto:a.b@c.uk"_s), u"a.b@c.uk"_s);
        QCOMPARE(emailText(u"noemail@council.gov.uk"_s), u""_s);
        QCOMPARE(emailText(u"no-email@x.uk"_s), u""_s);
        QCOMPARE(emailText(u"none"_s), u""_s);
        QCOMPARE(emailKey("ann.lee+bins@googlemail.com"), std::string("annlee@gmail.com"));
    }

    void readsDates_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        QTest::newRow("iso") << u"1980-02-29"_s << u"1980-02-29"_s;
        QTest::newRow("with time") << u"1980-02-29T00:00:00Z"_s << u"1980-02-29"_s;
        QTest::newRow("british") << u"3/4/1980"_s << u"1980-04-03"_s;
        QTest::newRow("american by need") << u"02/29/1980"_s << u"1980-02-29"_s;
        QTest::newRow("short year") << u"29.2.80"_s << u"1980-02-29"_s;
        QTest::newRow("short year of this century") << u"1/3/09"_s << u"2009-03-01"_s;
        QTest::newRow("tight") << u"19800229"_s << u"1980-02-29"_s;
        QTest::newRow("words") << u"29th February 1980"_s << u"1980-02-29"_s;
        QTest::newRow("Welsh words") << u"1 Rhagfyr 1980"_s << u"1980-12-01"_s;
        QTest::newRow("month") << u"1980-02"_s << u"1980-02"_s;
        QTest::newRow("year") << u"1980"_s << u"1980"_s;
        QTest::newRow("no such day") << u"1981-02-29"_s << u""_s;
        QTest::newRow("placeholder") << u"01/01/1900"_s << u""_s;
        QTest::newRow("spreadsheet's nought") << u"1899-12-30"_s << u""_s;
        QTest::newRow("no date") << u"unknown"_s << u""_s;
        QTest::newRow("far off") << u"9999-12-31"_s << u""_s;
    }

    void readsDates()
    {
        QFETCH(QString, written);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(isoText(parseDate(QStringView(written)))), expected);
    }

    void knowsPlaceholders()
    {
        for (const char* text : { "", "unknown", "n a", "test", "xxx", "not known" })
            QVERIFY2(isPlaceholderText(text), text);
        for (const char* text : { "nan lee", "testa", "noah", "x" })
            QVERIFY2(!isPlaceholderText(text), text);
        QVERIFY(isPlaceholderName("the occupier"));
        QVERIFY(!isPlaceholderText("the occupier"));
        QVERIFY(isDefaultDay(1, 1));
        // Nobody alive was born in 1630; a register of people of the past says so.
        QVERIFY(parseDate("1630-08-01").isEmpty());
        QCOMPARE(isoText(parseDate("1630-08-01", Era::Any)), std::string("1630-08-01"));
        QVERIFY(parseDate("1900-01-01", Era::Any).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "TestText.moc"
