// TestHolidays.cpp - bank holidays come from the feed over HTTPS, into clocks that already run, and
// what the feed forgets or garbles takes nothing away.
#include "../backoffice/SelfSigned.h"
#include "backoffice/Configuration.h"
#include "rules/WorkingDays.h"
#include "sync/HolidayKeeper.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray shipped()
{
    return contents(QStringLiteral(GUILDHALL_SOURCE_DIR)
                    + u"/resources/bank-holidays/bank-holidays.json"_s);
}

/// The feed as GOV.UK serves it: these years only, and one day of them moved.
QByteArray feedFrom(int firstYear, const QByteArray& day, const QByteArray& movedTo)
{
    QByteArray feed = "{";
    const auto all = *BankHolidays::read(shipped(), u"shipped"_s);
    for (const auto& [division, name] :
         { std::pair { Division::EnglandAndWales, "england-and-wales" },
           std::pair { Division::Scotland, "scotland" },
           std::pair { Division::NorthernIreland, "northern-ireland" } }) {
        QByteArrayList events;
        for (int year = firstYear; all.knows(year, division); ++year)
            for (const auto& holiday : all.in(year, division)) {
                const auto date = holiday.day.toString(Qt::ISODate).toLatin1();
                events.append("{\"title\":\"" + holiday.title.toUtf8() + "\",\"date\":\""
                              + (date == day ? movedTo : date)
                              + "\",\"notes\":\"\",\"bunting\":true}");
            }
        feed += (feed.size() > 1 ? ",\"" : "\"") + QByteArray(name) + "\":{\"division\":\"" + name
            + "\",\"events\":[" + events.join(',') + "]}";
    }
    return feed + '}';
}

/// GOV.UK on this computer, behind real TLS.
class Feed
{
public:
    QByteArray body;
    QByteArray status = "200 OK";
    int asked = 0;

    bool open(const QString& folder)
    {
        if (!office::writeSelfSigned(folder))
            return false;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(
            QSslCertificate(contents(folder + u"/certificate.pem"_s)));
        configuration.setPrivateKey(QSslKey(contents(folder + u"/key.pem"_s), QSsl::Rsa));
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            auto* line = m_server.nextPendingConnection();
            QObject::connect(line, &QTcpSocket::disconnected, line, &QObject::deleteLater);
            QObject::connect(line, &QTcpSocket::readyRead, line, [this, line] {
                if (!line->readAll().contains("\r\n\r\n"))
                    return;
                ++asked;
                line->write("HTTP/1.1 " + status
                            + "\r\nContent-Type: application/json\r\nConnection: close\r\n"
                              "Content-Length: "
                            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                line->disconnectFromHost();
            });
        });
        return m_server.listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(u"https://127.0.0.1:%1/bank-holidays.json"_s.arg(m_server.serverPort()));
    }

private:
    QSslServer m_server;
};

template <class T>
Result<T> wait(const Async<T>& answer)
{
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, 60'000))
        return Error { Error::Kind::TimedOut, {} };
    return answer.result();
}

}

class TestHolidays final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Feed m_feed;
    const WorkingDays m_days { *BankHolidays::read(shipped(), u"shipped"_s),
                               Division::EnglandAndWales };

    HolidayKeeper::Place place() const
    {
        return { { m_feed.url(),
                   QSslCertificate::fromPath(m_folder.filePath(u"certificate.pem"_s)) },
                 m_folder.filePath(u"bank-holidays.json"_s) };
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_feed.open(m_folder.path())); }

    // Friday 27 August 2027. Shipped: Monday 30 is shut. Then the feed moves it to Tuesday 31.
    void tellsRunningClocksWhatTheFeedSays()
    {
        const auto running = m_days.with({ DayPolicy::Holidays::OfDivision, {} });
        QCOMPARE(running.after(QDate(2027, 8, 27), 1), QDate(2027, 8, 31));
        m_feed.body = feedFrom(2024, "2027-08-30", "2027-08-31");
        HolidayKeeper keeper(place(), m_days.almanac(), m_clock);
        QVERIFY(wait(keeper.once()));
        QCOMPARE(running.after(QDate(2027, 8, 27), 1), QDate(2027, 8, 30));
        QCOMPARE(running.after(QDate(2027, 8, 27), 2), QDate(2027, 9, 1));
    }

    // The feed begins with 2024; the coronation and the jubilee are judged by it all the same.
    void keepsTheYearsThatTheFeedForgets()
    {
        QVERIFY(!m_days.counts(QDate(2023, 5, 8)));
        QVERIFY(!m_days.counts(QDate(2022, 6, 3)));
        const auto kept = BankHolidays::read(contents(place().file), u"kept"_s);
        QVERIFY(kept);
        QVERIFY(kept->knows(2022, Division::EnglandAndWales));
        QVERIFY(kept->on(QDate(2027, 8, 31), Division::EnglandAndWales));
        QVERIFY(!kept->on(QDate(2027, 8, 30), Division::EnglandAndWales));
    }

    void takesNothingFromAnAnswerThatIsNotWhole()
    {
        const auto before = contents(place().file);
        HolidayKeeper keeper(place(), m_days.almanac(), m_clock);
        const auto whole = m_feed.body;
        for (const auto& wrong : { whole.left(whole.size() / 2),
                                   QByteArray("<html>Sorry</html>"),
                                   QByteArray("{\"england-and-wales\":{\"events\":[]}}") }) {
            m_feed.body = wrong;
            const auto done = wait(keeper.once());
            QVERIFY(!done);
            QCOMPARE(done.error().kind, Error::Kind::Malformed);
        }
        m_feed.status = "503 Service Unavailable";
        QVERIFY(!wait(keeper.once()));
        m_feed.status = "200 OK";
        m_feed.body = whole;
        QCOMPARE(contents(place().file), before);
        QVERIFY(!m_days.counts(QDate(2027, 8, 31)));
    }

    void asksByItselfWhenWhatIsKeptIsOld()
    {
        const auto asked = m_feed.asked;
        {
            HolidayKeeper keeper(place(), m_days.almanac(), m_clock);
            keeper.start(); // kept a moment ago: not asked again for a day
            QVERIFY(wait(keeper.once()));
            QCOMPARE(m_feed.asked, asked + 1);
        }
        QVERIFY(QFile::remove(place().file));
        HolidayKeeper keeper(place(), m_days.almanac(), m_clock);
        keeper.start();
        QTRY_COMPARE_WITH_TIMEOUT(m_feed.asked, asked + 2, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(place().file), 30'000);
    }

    void trustsNoFeedThatCannotProveWhoItIs()
    {
        auto stranger = place();
        stranger.source.authorities.clear();
        HolidayKeeper keeper(stranger, m_days.almanac(), m_clock);
        QCOMPARE(wait(keeper.once()).error().kind, Error::Kind::Refused);
    }

    void readsTheCalendarOfTheCouncil()
    {
        const auto path = m_folder.filePath(u"guildhall.json"_s);
        const auto configured = [&path](const QByteArray& json) {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
                return Result<Configuration>(Error { Error::Kind::Storage, path });
            file.close();
            return Configuration::read(path);
        };
        const auto good = configured(
            "{\"sources\": [], \"calendar\": { \"division\": \"scotland\", "
            "\"closure_days\": \"shut.json\", \"bank_holidays\": { \"url\": "
            "\"https://www.gov.uk/bank-holidays.json\", \"refresh_hours\": 12 "
            "} }, \"reports\": { \"homes\": 7300, \"landlord_services\": "
            "[\"Housing\"], \"small_service\": 5 }, \"letters_folder\": \"letters\" }");
        QVERIFY2(good, good ? "" : qPrintable(good.error().detail));
        QCOMPARE(good->calendar.division, u"scotland"_s);
        QCOMPARE(good->calendar.closureDays, m_folder.filePath(u"shut.json"_s));
        QVERIFY(good->calendar.holidays->every == std::chrono::hours(12));
        QCOMPARE(good->reports.homes, 7300);
        QCOMPARE(good->reports.landlordServices, QStringList { u"Housing"_s });
        QCOMPARE(good->reports.smallService, 5);
        QCOMPARE(good->lettersFolder, m_folder.filePath(u"letters"_s));
        const auto open
            = configured("{\"sources\": [], \"calendar\": { \"bank_holidays\": { \"url\": "
                         "\"http://www.gov.uk/bank-holidays.json\" } } }");
        QCOMPARE(open.error().detail,
                 u"guildhall.json: /calendar/bank_holidays/url: is not encrypted; use https"_s);
    }
};

QTEST_GUILESS_MAIN(TestHolidays)
#include "TestHolidays.moc"
