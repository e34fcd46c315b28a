// TestServedVisit.cpp - somebody with an appointment comes to the demo's reception and is served in
// the real program, by keys alone, over what the reference back office holds about them.
// GUILDHALL_PICTURES names a folder for pictures of it.
#include "Desktop.h"
#include "Hands.h"
#include "office/RunningOffice.h"
#include "ui/Pictures.h"

#include <QTemporaryDir>

using namespace guildhall;

class TestServedVisit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasAnAppointmentIsServedByKeysAlone()
    {
        office::ServerOptions options;
        options.customers = 400;
        options.today = QDateTime::currentDateTimeUtc();
        options.reception = office::ServerOptions::Reception::Visited;
        const auto office = office::RunningOffice::start(options);
        QVERIFY(office);
        const QByteArray address = (*office)->url().toString(QUrl::StripTrailingSlash).toUtf8();
        QByteArrayList sources;
        for (const char* profile :
             { "orchard", "revenues", "alloy", "storm", "complaints", "survey", "documents" })
            sources.append(R"({"profile":")" + QByteArray(profile) + R"(","base_url":")" + address
                           + R"(","secret":"demo","interval_seconds":5})");
        const QTemporaryDir folder;
        Desktop desktop(folder.path(),
                        R"("shared":{"url":")" + address
                            + R"(/shared/v1","secret":"demo"},"sources":[)" + sources.join(',')
                            + ']',
                        Role::Reception);
        MainWindow& window = desktop.window();
        window.go(Workspace::Reception);
        Hands hands(window);
        QVERIFY(hands.ready());
        ReceptionPage& page = window.pages().reception->page;
        QTRY_COMPARE_WITH_TIMEOUT(page.queue().rowCount(), 5, 120'000);
        picture(desktop, u"reception-waiting"_s);

        // The kiosk's answer may come late on a slow machine; then the desk asks again.
        QTRY_VERIFY_WITH_TIMEOUT(
            (page.desk().asking().isEmpty() ? Hands::press(Qt::Key_F9) : void(),
             page.desk().current() != nullptr),
            120'000);
        QCOMPARE(page.desk().current()->number, u"B03"_s);
        Hands::press(Qt::Key_F10);
        CustomerPage& customer = window.pages().customer;
        QTRY_COMPARE_WITH_TIMEOUT(customer.state(), CustomerPage::State::Shown, 120'000);
        QVERIFY(Hands::tabTo("documentSeen"));
        Hands::press(Qt::Key_Space);
        QVERIFY(hands.dialog("seenDialog"));
        Hands::press(Qt::Key_Down);
        Hands::press(Qt::Key_Return);
        QVERIFY(hands.backInTheWindow());
        QTRY_VERIFY_WITH_TIMEOUT(desktop.onScreen().contains(u"✓ Verified in person"_s), 60'000);
        QVERIFY(Hands::tabTo("how_often-monthly"));
        Hands::press(Qt::Key_Space);
        // Whoever waits has no name on this screen now.
        for (const QString& number : { u"A14"_s, u"A15"_s })
            QVERIFY(desktop.onScreen().contains(number));
        picture(desktop, u"reception"_s);
        window.use(ScreenLanguage::Welsh);
        picture(desktop, u"reception-cy"_s);
        desktop.theme.setTextScale(2);
        picture(desktop, u"reception-cy-200"_s);
        window.use(ScreenLanguage::English);
        picture(desktop, u"reception-200"_s);
        desktop.theme.setTextScale(1);

        QVERIFY(Hands::tabTo("why_in_person-show_papers"));
        Hands::press(Qt::Key_Space);
        QVERIFY(Hands::tabTo("rating-very_satisfied"));
        Hands::press(Qt::Key_Space);
        QVERIFY(Hands::tabTo("surveySend"));
        Hands::press(Qt::Key_Space);
        Hands::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!page.desk().current());
        // The survey and the visit arrive, and every desk hears that the ticket is served.
        QTRY_COMPARE_WITH_TIMEOUT((*office)->writes().size(), 2, 120'000);
        QTRY_VERIFY_WITH_TIMEOUT(isShared(**office, u"done"_s), 120'000);
    }

private:
    static bool isShared(office::RunningOffice& office, const QString& act)
    {
        for (const QJsonObject& fact : office.sharedFacts()) {
            if (fact["kind"_L1].toString() == "ticket"_L1
                && fact["body"_L1]["act"_L1].toString() == act)
                return true;
        }
        return false;
    }

    static void picture(Desktop& desktop, const QString& name)
    {
        const QString folder = qEnvironmentVariable("GUILDHALL_PICTURES");
        if (folder.isEmpty())
            return;
        const auto drawn
            = renderPicture(desktop.window(), folder + u'/' + name + u".png"_s, QSize(1440, 900));
        QTRY_VERIFY_WITH_TIMEOUT(drawn.isFinished(), 60'000);
    }
};

QTEST_MAIN(TestServedVisit)
#include "TestServedVisit.moc"
