// TestForms.cpp - dates, names, addresses and sums as sources write them.
#include "backoffice/DateForm.h"
#include "backoffice/Texts.h"
#include "base/Clock.h"

#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestForms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMoments_data();
    void readsMoments();
    void readsDays_data();
    void readsDays();
    void knowsLondonAsTheTzDatabaseDoes();
    void splitsNames_data();
    void splitsNames();
    void splitsAddresses_data();
    void splitsAddresses();
    void countsPence_data();
    void countsPence();
};

void TestForms::readsMoments_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc"); // empty: not readable
    const auto row = [](const char* format, const char* zone, const char* text, const char* utc) {
        QTest::addRow("%s|%s|%s", format, zone, text)
            << QString::fromLatin1(format) << QByteArray(zone) << QByteArray(text)
            << QString::fromLatin1(utc);
    };
    row("iso", "UTC", "2026-11-20T14:03:11Z", "2026-11-20T14:03:11.000Z");
    row("iso", "UTC", "2026-11-20T14:03:11.25+01:00", "2026-11-20T13:03:11.250Z");
    row("iso", "UTC", "2026-11-20T14:03:11.123456-0330", "2026-11-20T17:33:11.123Z");
    row("iso", "UTC", "2026-11-20 14:03", "2026-11-20T14:03:00.000Z");
    row("iso", "UTC", "2026-11-20", "2026-11-20T00:00:00.000Z");
    row("iso", "UTC", " 2026-11-20T14:03:11Z ", "2026-11-20T14:03:11.000Z");
    row("iso", "Europe/London", "2026-06-20T14:03:11", "2026-06-20T13:03:11.000Z");
    row("iso", "Europe/London", "2026-11-20T14:03:11", "2026-11-20T14:03:11.000Z");
    row("iso", "Europe/London", "2026-06-20T14:03:11Z", "2026-06-20T14:03:11.000Z");
    // 25 October 2026: 01:30 comes twice, the first is meant; 29 March 2026: 01:30 never comes.
    row("iso", "Europe/London", "2026-10-25T01:30:00", "2026-10-25T00:30:00.000Z");
    row("iso", "Europe/London", "2026-10-25T02:00:00", "2026-10-25T02:00:00.000Z");
    row("iso", "Europe/London", "2026-03-29T00:59:59", "2026-03-29T00:59:59.000Z");
    row("iso", "Europe/London", "2026-03-29T02:00:00", "2026-03-29T01:00:00.000Z");
    row("iso", "Pacific/Auckland", "2026-11-20T14:03:11", "2026-11-20T01:03:11.000Z");
    row("epoch_ms", "UTC", "1795183391123", "2026-11-20T14:03:11.123Z");
    row("epoch_s", "UTC", "1795183391", "2026-11-20T14:03:11.000Z");
    row("epoch_ms", "UTC", "-1", "1969-12-31T23:59:59.999Z");
    row("dd/MM/yyyy HH:mm", "Europe/London", "20/06/2026 14:03", "2026-06-20T13:03:00.000Z");
    row("yyyy-MM-dd HH:mm:ss", "Europe/London", "2026-11-20 14:03:11", "2026-11-20T14:03:11.000Z");
    row("iso", "UTC", "2026-13-01T00:00:00Z", "");
    row("iso", "UTC", "2026-02-29", "");
    row("iso", "UTC", "2026-11-20T24:00:00Z", "");
    row("iso", "UTC", "2026-11-20T14:03:11Zx", "");
    row("iso", "UTC", "20/11/2026", "");
    row("iso", "UTC", "", "");
    row("epoch_ms", "UTC", "99999999999999999", "");
    row("epoch_ms", "UTC", "12x", "");
}

void TestForms::readsMoments()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    const auto form = DateForm::from({ format }, zone);
    QVERIFY(form);
    const auto moment = form->moment(text.toStdString());
    QCOMPARE(moment.has_value(), !utc.isEmpty());
    QCOMPARE(isoUtc(moment.value_or(QDateTime())), utc);
}

void TestForms::readsDays_data()
{
    QTest::addColumn<QStringList>("formats");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDate>("day");
    const auto row = [](const QStringList& formats, const char* text, QDate day) {
        QTest::addRow("%s|%s", qPrintable(formats.join(u';')), text)
            << formats << QByteArray(text) << day;
    };
    row({ u"iso"_s }, "1984-03-02", QDate(1984, 3, 2));
    row({ u"dd/MM/yyyy"_s }, "02/03/1984", QDate(1984, 3, 2));
    row({ u"d MMM yyyy"_s }, "2 Mar 1984", QDate(1984, 3, 2));
    row({ u"d MMM yyyy"_s }, "12 SEPT 1984", QDate(1984, 9, 12));
    row({ u"d MMM yyyy"_s }, "2 March 1984", QDate(1984, 3, 2));
    row({ u"iso"_s, u"dd/MM/yyyy"_s }, "29/02/1984", QDate(1984, 2, 29));
    row({ u"dd/MM/yyyy"_s }, "29/02/1983", QDate());
    row({ u"dd/MM/yyyy"_s }, "2/3/84", QDate());
    row({ u"dd/MM/yyyy"_s }, "00/00/0000", QDate());
    // Half past eleven at night in UTC is the next day in London's summer.
    row({ u"iso"_s }, "2026-06-30T23:30:00Z", QDate(2026, 7, 1));
    row({ u"iso"_s }, "2026-12-30T23:30:00Z", QDate(2026, 12, 30));
}

void TestForms::readsDays()
{
    QFETCH(QStringList, formats);
    QFETCH(QByteArray, text);
    QFETCH(QDate, day);
    const auto form = DateForm::from(formats, "Europe/London");
    QVERIFY(form);
    QCOMPARE(form->date(text.toStdString()).value_or(QDate()), day);
}

void TestForms::knowsLondonAsTheTzDatabaseDoes()
{
    // Every 7 hours of 1980 to 2036, and each half hour around every change of the clocks.
    const QTimeZone zone("Europe/London");
    const auto same = [&zone](qint64 wall) {
        const auto asUtc = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC);
        const auto back = QDateTime::fromMSecsSinceEpoch(londonToUtc(wall), Qt::UTC);
        // What we say is UTC shows that wall clock in London.
        return back.toTimeZone(zone).toString(u"yyyyMMddHHmm"_s)
            == asUtc.toString(u"yyyyMMddHHmm"_s);
    };
    const qint64 from = QDate(1980, 1, 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    const qint64 to = QDate(2036, 12, 31).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    for (qint64 wall = from; wall < to; wall += qint64 { 7 } * 3'600'000) {
        const QTime time = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC).time();
        if (time.hour() != 1) // in spring there is no such hour
            QVERIFY2(same(wall), QByteArray::number(wall).constData());
    }
    auto change = QDateTime::fromMSecsSinceEpoch(from, Qt::UTC);
    for (const auto& next : zone.transitions(change, QDateTime::fromMSecsSinceEpoch(to, Qt::UTC))) {
        const qint64 at = next.atUtc.toMSecsSinceEpoch();
        for (const qint64 away : { -180, -90, -31, 180, 90 })
            QVERIFY2(same(at + away * 60'000), qPrintable(next.atUtc.toString(Qt::ISODate)));
    }
}

void TestForms::splitsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts"); // title, forename, middle, surname
    const auto row = [](const QString& text, const QStringList& parts) {
        QTest::newRow(qPrintable(text)) << text << parts;
    };
    row(u"Maryam Okafor"_s, { u""_s, u"Maryam"_s, u""_s, u"Okafor"_s });
    row(u"OKAFOR, Maryam"_s, { u""_s, u"Maryam"_s, u""_s, u"OKAFOR"_s });
    row(u"OKAFOR, Mrs Maryam Ann Ngozi"_s, { u"Mrs"_s, u"Maryam"_s, u"Ann Ngozi"_s, u"OKAFOR"_s });
    row(u"Dr. Maryam  Ann Okafor "_s, { u"Dr."_s, u"Maryam"_s, u"Ann"_s, u"Okafor"_s });
    row(u"Jan van der Berg"_s, { u""_s, u"Jan"_s, u""_s, u"van der Berg"_s });
    row(u"Okafor"_s, { u""_s, u""_s, u""_s, u"Okafor"_s });
    row(u"Mr Okafor"_s, { u"Mr"_s, u""_s, u""_s, u"Okafor"_s });
    row(u"De Souza"_s, { u""_s, u"De"_s, u""_s, u"Souza"_s });
    row(u"Siân O’Neill-Rhys"_s, { u""_s, u"Siân"_s, u""_s, u"O’Neill-Rhys"_s });
    row(u"OKAFOR,"_s, { u""_s, u""_s, u""_s, u"OKAFOR"_s });
    row(u"   "_s, { u""_s, u""_s, u""_s, u""_s });
}

void TestForms::splitsNames()
{
    QFETCH(QString, text);
    QFETCH(QStringList, parts);
    const NameParts name = splitName(text);
    QCOMPARE(QStringList({ name.title, name.forename, name.middleNames, name.surname }), parts);
}

void TestForms::splitsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("postcode");
    const auto row = [](const QString& text, const QString& lines, const QString& postcode) {
        QTest::newRow(qPrintable(text)) << text << lines << postcode;
    };
    row(u"12 Mill Road, Cambridge CB1 2AZ"_s, u"12 Mill Road, Cambridge"_s, u"CB1 2AZ"_s);
    row(u"12 Mill Road, Cambridge, cb12az "_s, u"12 Mill Road, Cambridge"_s, u"cb12az"_s);
    row(u"1 Whitehall, London SW1A  2AA"_s, u"1 Whitehall, London"_s, u"SW1A 2AA"_s);
    row(u"M1 1AE"_s, u""_s, u"M1 1AE"_s);
    row(u"12 Mill Road, Cambridge"_s, u"12 Mill Road, Cambridge"_s, u""_s);
    row(u"Flat 1AB"_s, u"Flat 1AB"_s, u""_s);
    row(u""_s, u""_s, u""_s);
}

void TestForms::splitsAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, lines);
    QFETCH(QString, postcode);
    QCOMPARE(splitAddress(text), AddressParts({ lines, postcode }));
}

void TestForms::countsPence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<qint64>("pence");
    const auto row = [](const char* text, bool good, qint64 pence) {
        QTest::newRow(text) << QByteArray(text) << good << pence;
    };
    row("12.34", true, 1234);
    row("-12.34", true, -1234);
    row("0.07", true, 7);
    row("12", true, 1200);
    row("12.5", true, 1250);
    row(".5", true, 50);
    row("1,234.50", true, 123450);
    row("\xc2\xa3"
        "1,234.50",
        true,
        123450);
    row("-\xc2\xa3"
        "3",
        true,
        -300);
    row("12.340", true, 1234);
    row("12.345", false, 0);
    row("12.34.5", false, 0);
    row("1e3", false, 0);
    row("", false, 0);
    row("-", false, 0);
    row("99999999999999999999", false, 0);
}

void TestForms::countsPence()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    QFETCH(qint64, pence);
    const auto sum = penceOfPounds(text.toStdString());
    QCOMPARE(sum.has_value(), good);
    QCOMPARE(sum.value_or(0), pence);
}

QTEST_GUILESS_MAIN(TestForms)
#include "TestForms.moc"
