// TestConflicts.cpp - which of several values is shown and why, and how long the customer's own
// word holds against them.
#include "MadeUp.h"
#include "pages/ComposeCustomer.h"
#include "pages/ConflictWords.h"
#include "pages/DisputedModel.h"
#include "pages/FieldsModel.h"
#include "pages/RowRoles.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

const CustomerId Ann { 7 };

HeldRecord record(const QString& source, const PersonRecord& person, int day = 1)
{
    const QDateTime updated(QDate(2026, 11, day), QTime(9, 0), QTimeZone::utc());
    return { { SourceId(source), updated, madeup::now() }, u"k-"_s + source, person };
}

PersonRecord ann()
{
    PersonRecord person;
    person.forename = u"Ann"_s;
    person.surname = u"Example"_s;
    return person;
}

PersonRecord born(int day)
{
    PersonRecord person = ann();
    person.dateOfBirth = QDate(1980, 5, day);
    return person;
}

PersonRecord livesAt(const QString& lines)
{
    PersonRecord person = ann();
    person.addresses = { { lines, u"CB1 2AB"_s, {} } };
    return person;
}

PersonRecord reachedAt(const QStringList& phones, const QString& email = {})
{
    PersonRecord person = ann();
    person.phones = phones;
    if (!email.isEmpty())
        person.emails = { email };
    return person;
}

CustomerView viewOf(const QList<HeldRecord>& records,
                    const Deciding& deciding = {},
                    Role role = Role::Administrator)
{
    return composeCustomer(
        { Ann, records },
        madeup::now(),
        [role](FieldClass field) { return maskOf(role, field); },
        {},
        deciding);
}

/// What a desk would write down about these records.
Confirmation confirmed(Detail detail, const SaidDetail& value, const QList<HeldRecord>& records)
{
    Confirmation said;
    said.id = EntryId(u"c-1"_s);
    said.detail = detail;
    said.value = value;
    said.at = madeup::at("2026-11-19T10:00:00Z");
    said.who = StaffId(u"jp"_s);
    said.channel = u"telephone"_s;
    for (const HeldRecord& one : records)
        said.seen.append({ one.from.source,
                           one.key,
                           presentOf(std::get<PersonRecord>(one.body), detail).value(0) });
    return said;
}

QList<Confirmation> asFacts(const Confirmation& said)
{
    return confirmationsIn({ factOf(said, Ann) });
}

}

class TestConflicts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsByTheRulesOfTheTable_data()
    {
        QTest::addColumn<QList<HeldRecord>>("records");
        QTest::addColumn<Leading>("leading");
        QTest::addColumn<Detail>("detail");
        QTest::addColumn<ChosenBy>("by");
        QTest::addColumn<QString>("source");
        const QList<HeldRecord> births { record(u"alloy"_s, born(1), 18),
                                         record(u"orchard"_s, born(2), 2),
                                         record(u"revenues"_s, born(2), 1) };
        const QList<HeldRecord> homes { record(u"alloy"_s, livesAt(u"1 New Street"_s), 18),
                                        record(u"orchard"_s, livesAt(u"9 Old Street"_s), 2),
                                        record(u"revenues"_s, livesAt(u"9 Old Street"_s), 1) };
        QTest::newRow("birth: most sources before the newest")
            << births << Leading() << Detail::DateOfBirth << ChosenBy::MostSources << u"orchard"_s;
        QTest::newRow("birth: who leads before most sources")
            << births << Leading { { Detail::DateOfBirth, { SourceId(u"alloy"_s) } } }
            << Detail::DateOfBirth << ChosenBy::LeadingSource << u"alloy"_s;
        QTest::newRow("birth: the newest when as many say the one as the other")
            << births.first(2) << Leading() << Detail::DateOfBirth << ChosenBy::Newest
            << u"alloy"_s;
        QTest::newRow("home: the newest before most sources")
            << homes << Leading() << Detail::Address << ChosenBy::Newest << u"alloy"_s;
        QTest::newRow("home: who leads before the newest")
            << homes << Leading { { Detail::Address, { SourceId(u"revenues"_s) } } }
            << Detail::Address << ChosenBy::LeadingSource << u"orchard"_s;
        QTest::newRow("no rule when nothing tells them apart")
            << QList<HeldRecord> { record(u"alloy"_s, born(1)), record(u"orchard"_s, born(2)) }
            << Leading() << Detail::DateOfBirth << ChosenBy::NothingElse << u"alloy"_s;
    }
    void showsByTheRulesOfTheTable()
    {
        QFETCH(QList<HeldRecord>, records);
        QFETCH(Leading, leading);
        QFETCH(Detail, detail);
        QFETCH(ChosenBy, by);
        QFETCH(QString, source);
        const CustomerView view = viewOf(records, { leading, {} });
        QCOMPARE(view.disagreements.size(), 1);
        const Disagreement& one = view.disagreements.first();
        QCOMPARE(one.detail, detail);
        QCOMPARE(one.by, by);
        QCOMPARE(one.values.first().from.source.text(), source);
        QCOMPARE(one.values.size(), 2);
        const FieldValue& shown = detail == Detail::Address ? view.address : view.dateOfBirth;
        QCOMPARE(shown.from.source.text(), source);
        // Everybody who says it is named with the age of their record.
        qsizetype holders = 0;
        for (const DisputedValue& value : one.values)
            holders += value.holders.size();
        QCOMPARE(holders, records.size());
    }

    void secondNumbersDoNotDisagreeAndOthersDo()
    {
        // Two numbers of one person, of which another source holds the second.
        QVERIFY(viewOf({ record(u"alloy"_s, reachedAt({ u"07700 900143"_s, u"07700 900555"_s })),
                         record(u"orchard"_s, reachedAt({ u"+44 7700 900555"_s })) })
                    .disagreements.isEmpty());
        // A mobile is no rival of a landline.
        QVERIFY(viewOf({ record(u"alloy"_s, reachedAt({ u"07700 900143"_s })),
                         record(u"orchard"_s, reachedAt({ u"01223 496 014"_s })) })
                    .disagreements.isEmpty());
        const CustomerView view = viewOf(
            { record(u"alloy"_s, reachedAt({ u"07700 900143"_s }, u"Ann@Example.org"_s), 3),
              record(u"orchard"_s, reachedAt({ u"07700 900555"_s }, u"ann@example.org"_s), 2),
              record(u"storm"_s, reachedAt({}, u"old@example.org"_s), 1) });
        QCOMPARE(view.disagreements.size(), 2);
        QCOMPARE(view.disagreements.first().detail, Detail::Mobile);
        QCOMPARE(view.disagreements.last().detail, Detail::Email);
        QCOMPARE(view.disagreements.last().values.first().holders.size(), 2);
    }

    void theCustomersWordComesFirstAndIsShownBesideTheSourcesAge()
    {
        const QList<HeldRecord> records { record(u"alloy"_s, born(1), 18),
                                          record(u"orchard"_s, born(2), 2) };
        const auto said
            = asFacts(confirmed(Detail::DateOfBirth, { {}, QDate(1980, 5, 2), {} }, records));
        const CustomerView view = viewOf(records, { {}, said });
        QCOMPARE(view.dateOfBirth.date, QDate(1980, 5, 2));
        QCOMPARE(view.disagreements.first().by, ChosenBy::Confirmed);
        QCOMPARE(view.confirmed.size(), 1);
        QVERIFY(!view.confirmed.first().lapse);
        const auto held = std::ranges::find_if(view.fields, &FieldValue::confirmed);
        QVERIFY(held != view.fields.end());
        QCOMPARE(held->from.updated, records.at(1).from.updated);
        SourceNames names;
        QCOMPARE(ConflictWords::confirmed(view.confirmed.first(), names, madeup::now()),
                 u"Confirmed with the customer: Telephone, Thu 19 Nov, by jp."_s);
    }

    void whatNoSourceSaysIsShownAsTheCustomers()
    {
        const QList<HeldRecord> records { record(u"orchard"_s, reachedAt({ u"07700 900143"_s })) };
        const auto said
            = asFacts(confirmed(Detail::Mobile, { u"07700 900999"_s, {}, {} }, records));
        const CustomerView view = viewOf(records, { {}, said });
        QCOMPARE(view.disagreements.size(), 1);
        QVERIFY(view.disagreements.first().values.first().holders.isEmpty());
        const auto first = std::ranges::find(view.fields, Field::Phone, &FieldValue::field);
        QCOMPARE(first->text, u"07700 900999"_s);
        QVERIFY(first->from.source.isEmpty());
        QVERIFY(!viewOf(records, { {}, said }, Role::Steward).fields.isEmpty());
    }

    void aConfirmationLapsesOnlyWhenSomethingNewIsSaid()
    {
        const QList<HeldRecord> then { record(u"alloy"_s, born(1), 18),
                                       record(u"orchard"_s, born(2), 2) };
        const Confirmation said
            = asFacts(confirmed(Detail::DateOfBirth, { {}, QDate(1980, 5, 2), {} }, then))
                  .constFirst();
        QVERIFY(!lapseOf(said, then));
        // Who goes on saying what they said is what the customer spoke against, whenever it comes.
        QList<HeldRecord> now { record(u"alloy"_s, born(1), 20), record(u"orchard"_s, born(2), 2) };
        QVERIFY(!lapseOf(said, now));
        now = { record(u"alloy"_s, born(2), 20), record(u"orchard"_s, born(2), 2) };
        QVERIFY(!lapseOf(said, now)); // corrected there
        now = { record(u"alloy"_s, born(9), 20), record(u"orchard"_s, born(2), 2) };
        QCOMPARE(lapseOf(said, now), (Lapse { Lapse::Why::ChangedSince, SourceId(u"alloy"_s) }));
        now = { record(u"alloy"_s, born(1), 18), record(u"orchard"_s, born(1), 20) };
        QCOMPARE(lapseOf(said, now), (Lapse { Lapse::Why::ChangedSince, SourceId(u"orchard"_s) }));
        // A record that was not known then, older and newer than the word.
        now = then;
        now.append(record(u"permits"_s, born(9), 3));
        QVERIFY(!lapseOf(said, now));
        now.last() = record(u"permits"_s, born(9), 20);
        QCOMPARE(lapseOf(said, now), (Lapse { Lapse::Why::SaidSince, SourceId(u"permits"_s) }));
        // Records are parted again: the word stays where its value is, and never with the other.
        QVERIFY(!lapseOf(said, then.last(1)));
        QCOMPARE(lapseOf(said, then.first(1)),
                 (Lapse { Lapse::Why::RecordGone, SourceId(u"orchard"_s) }));
        // Lapsed, it decides nothing any more, and is still told.
        const CustomerView view = viewOf({ record(u"alloy"_s, born(9), 20) }, { {}, { said } });
        QCOMPARE(view.dateOfBirth.date, QDate(1980, 5, 9));
        QVERIFY(view.confirmed.first().lapse);
    }

    void theLastWordCounts()
    {
        const QList<HeldRecord> records { record(u"alloy"_s, born(1)),
                                          record(u"orchard"_s, born(2)) };
        Confirmation first = confirmed(Detail::DateOfBirth, { {}, QDate(1980, 5, 1), {} }, records);
        Confirmation second
            = confirmed(Detail::DateOfBirth, { {}, QDate(1980, 5, 2), {} }, records);
        second.id = EntryId(u"c-2"_s);
        const ToldByHand told { SourceId(u"alloy"_s), u"k-alloy"_s, StaffId(u"ks"_s), second.at };
        const auto all = confirmationsIn(
            { factOf(first, Ann), factOf(second, Ann), factOf(second.id, told, Ann) });
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().value.date, QDate(1980, 5, 2));
        QCOMPARE(all.first().told, QList<ToldByHand> { told });
        QCOMPARE(all.first().seen, second.seen);
    }

    void hiddenValuesAreNowhereInWhatIsShownOrRead()
    {
        const QList<HeldRecord> records { record(u"alloy"_s, born(1), 18),
                                          record(u"orchard"_s, born(2), 2) };
        const auto said
            = asFacts(confirmed(Detail::DateOfBirth, { {}, QDate(1980, 5, 2), {} }, records));
        const CustomerView view = viewOf(records, { {}, said }, Role::Supervisor);
        QCOMPARE(view.dateOfBirth.mask.reason, MaskReason::AskedWhy);
        QVERIFY(view.confirmed.first().confirmation.value.isEmpty());
        FixedClock clock { madeup::now() };
        SourceNames names;
        DisputedModel values(clock, names);
        FieldsModel fields(clock, names);
        QAbstractItemModelTester tester(&values,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        values.show(view, Detail::DateOfBirth);
        fields.show(view);
        QCOMPARE(values.rowCount(), 2);
        QVERIFY(values.saidAt(0).isEmpty());
        QStringList all;
        for (int row = 0; row < values.rowCount(); ++row) {
            for (const int role : { int(Qt::DisplayRole),
                                    int(Qt::AccessibleTextRole),
                                    int(Qt::ToolTipRole),
                                    int(TitleRole),
                                    int(DetailRole),
                                    int(KeyRole) })
                all.append(values.index(row).data(role).toString());
        }
        for (int row = 0; row < fields.rowCount(); ++row)
            all.append(fields.index(row, FieldsModel::ValueColumn).data().toString());
        QVERIFY2(!all.join(u'\n').contains("1980"_L1), qPrintable(all.join(u'\n')));
    }

    void rowsSayWhatWhoSinceWhenAndWhy()
    {
        const CustomerView view
            = viewOf({ record(u"alloy"_s, born(1), 18), record(u"orchard"_s, born(2), 2) });
        FixedClock clock { madeup::now() };
        SourceNames names;
        DisputedModel values(clock, names);
        values.show(view, Detail::DateOfBirth);
        const QString first = values.index(0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(first,
                 u"1 May 1980 · on the page · Shown because its record was changed last: Alloy. · "
                 "Alloy k-alloy, changed there Wed 18 Nov"_s);
        QCOMPARE(values.index(1).data().toString(),
                 u"2 May 1980 · Orchard k-orchard, changed there Mon 2 Nov"_s);
    }

    void takesWhatIsTypedOnlyWhenItIsOne()
    {
        QCOMPARE(typedDetail(Detail::DateOfBirth, u"2/5/1980"_s)->date, QDate(1980, 5, 2));
        QVERIFY(!typedDetail(Detail::DateOfBirth, u"May 1980"_s));
        QVERIFY(!typedDetail(Detail::DateOfBirth, u"31/02/1980"_s));
        QCOMPARE(typedDetail(Detail::Address, u"1 New Street cb12ab"_s)->text,
                 u"1 New Street, CB1 2AB"_s);
        QVERIFY(!typedDetail(Detail::Address, u"CB1 2AB"_s));
        QVERIFY(!typedDetail(Detail::Address, u"1 New Street"_s));
        QVERIFY(typedDetail(Detail::Mobile, u"07700 900555"_s));
        QVERIFY(!typedDetail(Detail::Mobile, u"01223 496 014"_s));
        QVERIFY(!typedDetail(Detail::Email, u"ann@example"_s));
        QVERIFY(!typedDetail(Detail::Name, u" - "_s));
    }

    void theReadMeCarriesTheTable()
    {
        QFile readme(QStringLiteral(GUILDHALL_SOURCE_DIR "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QString wanted = choosingAsMarkdown().trimmed();
        QVERIFY2(QString::fromUtf8(readme.readAll()).contains(wanted), qPrintable(wanted));
    }
};

QTEST_GUILESS_MAIN(TestConflicts)
#include "TestConflicts.moc"
