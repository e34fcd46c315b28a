// TestProbableReasons.cpp - the ranking against calls whose reason is known: better than the rules
// that anybody could think of, and honest where nothing live explains a call.
#include "Snapshot.h"
#include "pages/ProbableReasons.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

struct Matter
{
    QString reference;
    QDateTime opened, due;
};

QList<Matter> mattersOf(const CustomerView& view)
{
    QList<Matter> all;
    for (const auto& one : view.requests)
        all.append({ one.item.reference, one.item.opened, one.item.due });
    for (const auto& one : view.complaints)
        all.append({ one.item.reference, one.item.opened, one.item.due });
    for (const auto& one : view.accounts)
        all.append({ one.item.reference, one.item.opened, one.item.opened });
    return all;
}

QString firstBy(const QList<Matter>& all, auto better)
{
    return std::ranges::min_element(all, better)->reference;
}

}

class TestProbableReasons final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesBetterThanTheNewestAndTheMostOverdue()
    {
        const auto today = QDateTime(QDate(2026, 11, 20), QTime(14, 0), QTimeZone::utc());
        const council::Council made({ 6000, 7, today.toMSecsSinceEpoch() });
        const council::Sheets sheets(made);
        const council::Items items(made, sheets);
        int choices = 0, ours = 0, newest = 0, overdue = 0, nothing = 0, saidSo = 0, calls = 0;
        for (std::uint32_t who = 0; who < made.options().customers; ++who) {
            for (std::uint32_t i = 0; i < items.count(council::Feed::Contacts, who); ++i) {
                const council::Contact contact = items.contact(who, i);
                const CustomerView view = snapshotOf(items, who, contact.started);
                const QList<Matter> all = mattersOf(view);
                const auto& about = contact.reason.about;
                const QString truth = about ? referenceOf(about->feed, about->ordinal) : QString();
                const bool live = std::ranges::count(all, truth, &Matter::reference) > 0;
                const auto ranked = probableReasons(view, momentOf(contact.started), {});
                ++calls;
                if (!live) {
                    ++nothing;
                    saidSo += ranked.first().kind == ProbableReason::Kind::SomethingNew ? 1 : 0;
                } else if (all.size() > 1) {
                    ++choices;
                    const auto mine = std::ranges::find_if(ranked, [](const ProbableReason& one) {
                        return one.kind != ProbableReason::Kind::SomethingNew;
                    });
                    ours += mine->reference == truth ? 1 : 0;
                    newest += firstBy(all,
                                      [](const Matter& a, const Matter& b) {
                                          return a.opened > b.opened;
                                      })
                            == truth
                        ? 1
                        : 0;
                    overdue += firstBy(all,
                                       [](const Matter& a, const Matter& b) {
                                           if (a.due.isValid() != b.due.isValid())
                                               return a.due.isValid();
                                           return a.due < b.due;
                                       })
                            == truth
                        ? 1
                        : 0;
                }
            }
        }
        qInfo("%d calls, %d with a choice: ours %d, newest %d, most overdue %d; %d about nothing "
              "live, said so %d times",
              calls,
              choices,
              ours,
              newest,
              overdue,
              nothing,
              saidSo);
        QVERIFY(choices > 300);
        // By more than chance could give: one in twenty of the calls with a choice.
        QVERIFY(ours > newest + choices / 20);
        QVERIFY(ours > overdue + choices / 20);
        QVERIFY(nothing * 100 > calls * 25 && nothing * 100 < calls * 40);
        QVERIFY(saidSo * 2 > nothing);
    }
};

QTEST_GUILESS_MAIN(TestProbableReasons)
#include "TestProbableReasons.moc"
