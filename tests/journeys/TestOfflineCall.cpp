// TestOfflineCall.cpp - somebody without a name reports a fallen tree while the line to the back
// offices is down, by keys alone in the real program; then the line comes back.
#include "CutLine.h"
#include "Desktop.h"
#include "FallenTree.h"
#include "office/RunningOffice.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestOfflineCall final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFallenTreeIsReportedWithTheLineDownAndArrivesOnceWhenItIsBack()
    {
        office::ServerOptions options;
        options.customers = 20;
        const auto office = office::RunningOffice::start(options);
        QVERIFY(office);
        CutLine line((*office)->url());
        const QTemporaryDir folder;
        const QByteArray address = line.url().toString(QUrl::StripTrailingSlash).toUtf8();
        Desktop desktop(folder.path(),
                        R"("sources":[{"profile":"alloy","base_url":")" + address
                            + R"(","secret":"demo","interval_seconds":5}])",
                        Role::Advisor);
        MainWindow& window = desktop.window();
        Hands hands(window);
        QVERIFY(hands.ready());
        line.cut();

        CallEvent call; // withheld
        call.queue = u"Streets"_s;
        desktop.screens->pop(call);
        QTRY_VERIFY(window.pages().contact->isRunning());
        QVERIFY(fallentree::fillIn(hands));
        QVERIFY(fallentree::send(hands));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.onScreen().contains(u"Request: waiting to be sent"_s),
                                 60'000);

        // The call ends all the same.
        QVERIFY(fallentree::finish(hands));
        QTRY_VERIFY(!window.pages().contact->isRunning());
        QCOMPARE((*office)->writes().size(), 0);

        line.restore();
        QTRY_COMPARE_WITH_TIMEOUT((*office)->writes().size(), 1, 120'000);
        const auto sent = QJsonDocument::fromJson((*office)->writes().first().sent).object();
        QCOMPARE(sent["location"_L1].toString(), fallentree::Place);
        QVERIFY(sent["reporterId"_L1].toString().isEmpty());
        const auto isSent = [&desktop] {
            const auto entries = await(desktop.house.outbox().entries({}));
            return entries && std::ranges::any_of(*entries, [](const OutboxEntry& entry) {
                       return entry.outgoing.kind == "request"_L1
                           && entry.state == OutboxEntry::State::Sent;
                   });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSent(), 60'000);
        QCOMPARE((*office)->writes().size(), 1);
    }
};

QTEST_MAIN(TestOfflineCall)
#include "TestOfflineCall.moc"
