// TestOutboxPanel.cpp - what needs a person is decided by keyboard alone: ours, theirs, edited, or
// withdrawn with a reason.
#include "MadeUp.h"
#include "ui/sources/OutboxPanel.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

OutboxEntry entryOf(const QString& id, OutboxEntry::State state, int minutesAgo)
{
    OutboxEntry entry;
    entry.outgoing.id = EntryId(id);
    entry.outgoing.kind = u"update"_s;
    entry.outgoing.destination = SourceId(u"orchard"_s);
    entry.outgoing.payload = { { u"text"_s, u"Tap drips"_s } };
    entry.state = state;
    entry.made = madeup::now().addSecs(qint64 { -60 } * minutesAgo);
    return entry;
}

}

class TestOutboxPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock.set(madeup::now());
        m_entries = { entryOf(u"sent"_s, OutboxEntry::State::Sent, 1),
                      entryOf(u"waits"_s, OutboxEntry::State::Waiting, 5),
                      entryOf(u"differs"_s, OutboxEntry::State::NeedsAttention, 3) };
        m_entries.last().errorKind = u"conflict"_s;
        m_entries.last().theirs = { { u"text"_s, u"Tap was mended"_s }, { u"version"_s, u"v7"_s } };
        m_decided.clear();
        m_page = std::make_unique<OutboxPage>(
            OutboxQuestions {
                .entries = [this] { return ready<QList<OutboxEntry>>(m_entries); },
                .again =
                    [this](const EntryId& id, const QCborMap& payload, const QString& version) {
                        m_decided.append(u"again %1 %2 %3"_s.arg(
                            id.text(), payload.value(u"text"_s).toString(), version));
                        return ready(Outcome(Done {}));
                    },
                .withdraw =
                    [this](const EntryId& id, const QString& why) {
                        m_decided.append(u"withdraw %1 %2"_s.arg(id.text(), why));
                        return ready(Outcome(Done {}));
                    },
                .mayDecide = m_mayDecide },
            m_clock,
            m_names);
        m_panel = std::make_unique<OutboxPanel>(*m_page);
        m_page->read();
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        m_panel->show();
        list()->setFocus();
    }

    void needsFirstThenWaitsThenSent()
    {
        const auto* model = list()->model();
        QVERIFY(text(*model, 0).contains("Change: needs a person"_L1));
        QVERIFY(text(*model, 1).contains("Change: waiting to be sent"_L1));
        QVERIFY(text(*model, 2).contains("Change: sent"_L1));
    }

    void saysHowLongTheOldestHasWaited()
    {
        auto* oldest = child<QLabel>(u"outboxOldest"_s);
        QCOMPARE(oldest->text(), u"The oldest has waited to be sent since 2:27pm."_s);
        QCOMPARE(m_page->pressing(), Tone::Plain);
        m_clock.set(madeup::now().addSecs(qint64 { 20 } * 60));
        QCOMPARE(m_page->pressing(), Tone::Amber);
        m_clock.set(madeup::now().addSecs(qint64 { 60 } * 60));
        QCOMPARE(m_page->pressing(), Tone::Red);
        m_page->retell();
        QTRY_VERIFY(oldest->text().endsWith("Tell your system administrator."_L1));
        // What is with the other system presses nobody here.
        m_entries[1].reference = u"guildhall-waits.csv"_s;
        m_page->read();
        QTRY_VERIFY(!oldest->isVisible());
        QVERIFY(text(*list()->model(), 1).contains("handed over, not confirmed yet"_L1));
    }

    void showsBothVersionsAndSendsTheOneThatIsChosen()
    {
        chooseFirst();
        QTRY_VERIFY(child<QWidget>(u"outboxVersions"_s)->isVisible());
        QStringList words;
        for (const auto* label : child<QWidget>(u"outboxVersions"_s)->findChildren<QLabel*>())
            words.append(label->text());
        QVERIFY(words.contains(u"Tap drips"_s) && words.contains(u"Tap was mended"_s));
        press(u"outboxOurs"_s);
        QTRY_COMPARE(m_decided, QStringList { u"again differs Tap drips v7"_s });
        m_decided.clear();
        press(u"outboxTheirs"_s);
        QTRY_COMPARE(m_decided, QStringList { u"withdraw differs their version was kept"_s });
        m_decided.clear();
        child<QPlainTextEdit>(u"outboxText"_s)->setFocus();
        QTest::keyClick(child<QPlainTextEdit>(u"outboxText"_s), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(child<QPlainTextEdit>(u"outboxText"_s), u"Tap drips again"_s);
        press(u"outboxEdited"_s);
        QTRY_COMPARE(m_decided, QStringList { u"again differs Tap drips again v7"_s });
    }

    void withdrawsOnlyWithAReason()
    {
        chooseFirst();
        QVERIFY(!child<QPushButton>(u"outboxWithdraw"_s)->isEnabled());
        QTest::keyClicks(child<QWidget>(u"outboxWhy"_s), u"rang twice"_s);
        press(u"outboxWithdraw"_s);
        QTRY_COMPARE(m_decided, QStringList { u"withdraw differs rang twice"_s });
    }

private:
    template <class T>
    T* child(const QString& name)
    {
        return m_panel->findChild<T*>(name);
    }
    QListView* list() { return child<QListView>(u"outboxList"_s); }
    void chooseFirst()
    {
        list()->setCurrentIndex({});
        QTest::keyClick(list(), Qt::Key_Home);
        QTRY_COMPARE(m_page->chosen().outgoing.id, EntryId(u"differs"_s));
    }
    void press(const QString& name)
    {
        auto* button = child<QPushButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    static QString text(const QAbstractItemModel& model, int row)
    {
        return model.index(row, 0).data(Qt::DisplayRole).toString();
    }

    FixedClock m_clock { madeup::now() };
    SourceNames m_names;
    QList<OutboxEntry> m_entries;
    QStringList m_decided;
    OutboxQuestions::MayDecide m_mayDecide = OutboxQuestions::MayDecide::Yes;
    std::unique_ptr<OutboxPage> m_page;
    std::unique_ptr<OutboxPanel> m_panel;
};

QTEST_MAIN(TestOutboxPanel)
#include "TestOutboxPanel.moc"
