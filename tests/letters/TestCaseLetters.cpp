// TestCaseLetters.cpp - a complaint's letters say everything that the Complaint Handling Code
// demands, and nobody can send one that does not.
#include "Shipped.h"
#include "domain/OutboxMessage.h"
#include "letters/LetterPosting.h"
#include "rules/cases/CaseRules.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

const QString Resources = QStringLiteral(GUILDHALL_SOURCE_DIR) + u"/resources/letters"_s;

QDate day(const char* iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

const LetterBook& book()
{
    static const LetterBook shippedBook = *LetterBook::read(Resources);
    return shippedBook;
}

Addressee maryam()
{
    return {
        u"Ms Maryam Okafor"_s,     { u"12 Mill Road, Petersfield, Cambridge"_s, u"CB1 2AB"_s, {} },
        u"m.okafor@example.org"_s, u"01632 960143"_s,
        LetterLanguage::English,   LetterFormat::Standard
    };
}

/// A case on Wed 7 Oct 2026 that has everything a letter can ask for.
ComplaintCase full(int stage)
{
    ComplaintCase about;
    about.id = u"CT-20418"_s;
    about.reference = u"CT-20418"_s;
    about.services = QStringList { u"Housing Repairs"_s };
    about.handler = StaffId(u"J. Patel"_s);
    for (int number = 1; number <= stage; ++number) {
        CaseStage one;
        one.record.stage = number;
        one.record.received = day("2026-10-05");
        one.record.acknowledged = day("2026-10-07");
        one.definition = u"The surveyor did not come on 2 October, and nobody told you."_s;
        one.sought = u"A new date, kept."_s;
        one.extensionAsked = 5;
        one.extensionReason = u"The only damp surveyor is ill until Monday."_s;
        one.outcome = u"upheld"_s;
        one.reasons
            = u"Our repairs policy (section 4) promises a call before a missed visit. None was made."_s;
        one.remedy = u"£50, paid to your rent account by 1 November 2026."_s;
        one.outstanding = u"The survey of bedroom 2."_s;
        one.outstandingBy = day("2026-10-30");
        one.decider = StaffId(number == 1 ? u"J. Patel"_s : u"S. Reed"_s);
        about.stages.append(one);
    }
    return about;
}

LetterDraft draft(const QString& letter,
                  int stage,
                  const ComplaintCase& about,
                  LetterLanguage language = LetterLanguage::English,
                  const QString& token = {})
{
    return *draftCaseLetter({ letter, stage, language, token },
                            about,
                            maryam(),
                            book(),
                            shipped::rules(),
                            shipped::days(u"E"_s),
                            day("2026-10-20"));
}

QStringList open(const LetterDraft& letter, const QString& body, const QSet<int>& ticked = {})
{
    QStringList paragraphs;
    for (const auto& item : openItems(checklist(letter, body, ticked, LetterLanguage::English)))
        paragraphs.append(item.paragraph);
    return paragraphs;
}

QSet<int> everyTick(const LetterDraft& letter)
{
    QSet<int> ticks;
    for (int at = 0; at < letter.demands.size(); ++at)
        ticks.insert(at);
    return ticks;
}

LetterOfCase sheetOf(const LetterDraft& letter, LetterFormat format)
{
    LetterOfCase made;
    made.sheet.to = maryam();
    made.sheet.day = day("2026-10-20");
    made.sheet.subject = letter.subject;
    made.sheet.body = letter.body;
    made.sheet.warning = letter.warning;
    made.sheet.reference = u"CT-20418"_s;
    made.sheet.language = letter.language;
    made.sheet.format = format;
    made.caseId = u"CT-20418"_s;
    made.letter = letter.letter;
    made.stage = letter.stage;
    return made;
}

/// A council's own file: the shipped one with one place changed.
bool putsOwn(const QTemporaryDir& own,
             const QString& name,
             const QByteArray& before,
             const QByteArray& after)
{
    QFile shippedFile(Resources + u'/' + name);
    if (!shippedFile.open(QIODevice::ReadOnly))
        return false;
    const QByteArray json = shippedFile.readAll().replace(before, after);
    QFile theirs(own.filePath(name));
    return theirs.open(QIODevice::WriteOnly) && theirs.write(json) == json.size();
}

}

class TestCaseLetters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLetterStandsInBothLanguages_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<int>("stage");
        QTest::addColumn<QStringList>("paragraphs"); // of the Code, without those for staff alone
        QTest::newRow("acknowledgement 1")
            << u"acknowledgement"_s << 1
            << QStringList { u"6.2"_s, u"5.6"_s, u"5.7"_s, u"6.3"_s, u"5.10"_s, u"3.7"_s };
        QTest::newRow("acknowledgement 2")
            << u"acknowledgement"_s << 2
            << QStringList { u"6.11"_s, u"5.6"_s, u"5.7"_s, u"6.14"_s, u"5.10"_s, u"3.7"_s };
        QTest::newRow("extension 1")
            << u"extension"_s << 1 << QStringList { u"6.4"_s, u"6.5"_s, u"5.9"_s };
        QTest::newRow("extension 2")
            << u"extension"_s << 2 << QStringList { u"6.15"_s, u"6.16"_s, u"5.9"_s };
        QTest::newRow("answer 1") << u"answer"_s << 1
                                  << QStringList { u"6.9 (a)"_s, u"6.9 (b)"_s, u"6.9 (c)"_s,
                                                   u"6.9 (d)"_s, u"6.9 (e)"_s, u"6.9 (f)"_s,
                                                   u"6.9 (g)"_s, u"6.7"_s };
        QTest::newRow("answer 2") << u"answer"_s << 2
                                  << QStringList { u"6.13"_s,     u"6.19 (a)"_s, u"6.19 (b)"_s,
                                                   u"6.19 (c)"_s, u"6.19 (d)"_s, u"6.19 (e)"_s,
                                                   u"6.19 (f)"_s, u"6.19 (g)"_s, u"6.18"_s };
        QTest::newRow("refusal") << u"refusal"_s << 1
                                 << QStringList { u"2.1"_s, u"2.2, 2.4"_s, u"2.4"_s, u"2.5"_s };
    }

    void everyLetterStandsInBothLanguages()
    {
        QFETCH(QString, letter);
        QFETCH(int, stage);
        QFETCH(QStringList, paragraphs);
        auto about = full(stage);
        about.refusal = CaseRefusal {
            u"legal_proceedings"_s, u"Claim K12 of 1 October."_s, day("2026-10-19"), {}, {}
        };
        for (const auto language : { LetterLanguage::English, LetterLanguage::Welsh }) {
            const auto made = draft(letter, stage, about, language);
            QVERIFY2(!made.body.contains(u"[…]"_s) && !made.body.contains(u'{'),
                     qPrintable(made.body));
            QStringList demanded;
            for (const auto& held : made.demands)
                demanded.append(held.demand.paragraph);
            for (const auto& paragraph : paragraphs)
                QVERIFY2(demanded.contains(paragraph), qPrintable(paragraph));
            QCOMPARE(open(made, made.body, everyTick(made)), QStringList());
            // What only a person can judge is open until a person has.
            QCOMPARE(open(made, made.body).isEmpty(),
                     std::ranges::none_of(made.demands,
                                          [](const auto& held) { return held.demand.tick; }));
            QCOMPARE(made.warning.isEmpty(), language == LetterLanguage::English);
        }
    }

    void acknowledgesAReopenedCaseAnew()
    {
        for (const int stage : { 1, 2 }) {
            auto about = full(stage);
            about.stages.last().reopened = day("2026-10-19");
            about.stages.last().earlier.append(about.stages.last().record);
            about.stages.last().record.acknowledged = {};
            const auto made = draft(u"acknowledgement"_s, stage, about);
            QVERIFY(made.body.contains(u"reopened your complaint on 19 October 2026"_s));
            QVERIFY(made.body.contains(u"at stage %1 of"_s.arg(stage)));
            QVERIFY(made.body.contains(u"begin again from the day on which we reopened it"_s));
            // From the day on which it is sent, Tue 20 October: 21 22 23 26 27 28 29 30 2 3, and at
            // stage 2 4 5 6 9 10 11 12 13 16 17 more.
            QVERIFY2(
                made.body.contains(stage == 1 ? u"by 3 November 2026"_s : u"by 17 November 2026"_s),
                qPrintable(made.body));
            QCOMPARE(made.demands.first().demand.paragraph, stage == 1 ? u"6.2"_s : u"6.11"_s);
            QCOMPARE(open(made, made.body, everyTick(made)), QStringList());
            const auto welsh = draft(u"acknowledgement"_s, stage, about, LetterLanguage::Welsh);
            QCOMPARE(open(welsh, welsh.body, everyTick(welsh)), QStringList());
        }
    }

    void promisesNoNewTimesWhereTheFirstClocksRunOn()
    {
        auto files = shipped::ruleFiles();
        for (auto& file : files)
            file.json.replace(R"("reopened": "new_clocks")", R"("reopened": "same_clocks")");
        auto about = full(1);
        about.stages.last().reopened = day("2026-10-13");
        about.stages.last().earlier.append(about.stages.last().record);
        about.stages.last().record.acknowledged = {};
        const auto made = *draftCaseLetter({ u"acknowledgement"_s, 1, LetterLanguage::English, {} },
                                           about,
                                           maryam(),
                                           book(),
                                           *RuleBook::read(files),
                                           shipped::days(u"E"_s),
                                           day("2026-10-14"));
        QVERIFY(made.body.contains(u"reopened your complaint on 13 October 2026"_s));
        QVERIFY2(!made.body.contains(u"begin again"_s), qPrintable(made.body));
        // From Wed 7 October, on which it was acknowledged the first time.
        QVERIFY2(made.body.contains(u"by 21 October 2026"_s), qPrintable(made.body));
    }

    // Acknowledged first on Wed 7 October 2026, and due by 21 October at stage 1: 8 9 12 13 14 15
    // 16 19 20 21; at stage 2 by 4 November: 22 23 26 27 28 29 30 2 3 4 more.
    void promisesNoDayThatHasPassed_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("late"); // empty: it is not
        QTest::addColumn<QString>("promised");
        QTest::addColumn<QString>("extended"); // by 5 working days
        QTest::newRow("1, on the last day")
            << 1 << day("2026-10-21") << QString() << u"21 October 2026"_s << u"28 October 2026"_s;
        // From Thu 22: 23 26 27 28 29 30 2 3 4 5, and 6 9 10 11 12.
        QTest::newRow("1, the day after") << 1 << day("2026-10-22") << u"21 October 2026"_s
                                          << u"5 November 2026"_s << u"12 November 2026"_s;
        // From Wed 18: 19 20 23 24 25 26 27 30 1 2, and 3 4 7 8 9.
        QTest::newRow("1, four weeks after") << 1 << day("2026-11-18") << u"21 October 2026"_s
                                             << u"2 December 2026"_s << u"9 December 2026"_s;
        // 3 4 7 8 9 10 11 14 15 16 more, and 17 18 21 22 23.
        QTest::newRow("2, two weeks after") << 2 << day("2026-11-18") << u"4 November 2026"_s
                                            << u"16 December 2026"_s << u"23 December 2026"_s;
    }

    void promisesNoDayThatHasPassed()
    {
        QFETCH(int, stage);
        QFETCH(QDate, today);
        QFETCH(QString, late);
        QFETCH(QString, promised);
        QFETCH(QString, extended);
        auto files = shipped::ruleFiles();
        for (auto& file : files)
            file.json.replace(R"("reopened": "new_clocks")", R"("reopened": "same_clocks")");
        const auto rules = *RuleBook::read(files);
        auto about = full(stage);
        CaseStage& last = about.stages.last();
        last.earlier.append(last.record);
        last.reopened = day("2026-10-20");
        last.record.acknowledged = {};
        const auto written = [&](const QString& letter, QDate on) {
            return *draftCaseLetter({ letter, stage, LetterLanguage::English, {} },
                                    about,
                                    maryam(),
                                    book(),
                                    rules,
                                    shipped::days(u"E"_s),
                                    on);
        };
        const auto made = written(u"acknowledgement"_s, today);
        QVERIFY2(made.body.contains(u"our full answer by %1."_s.arg(promised)),
                 qPrintable(made.body));
        QCOMPARE(made.body.contains(u"We are late"_s), !late.isEmpty());
        QVERIFY2(made.body.contains(u"ended on %1."_s.arg(late)) != late.isEmpty(),
                 qPrintable(made.body));
        QCOMPARE(open(made, made.body, everyTick(made)), QStringList());
        // The case's own clock runs on: it is judged by the first day.
        QCOMPARE(about.clock(rules, shipped::days(u"E"_s))->answer().due,
                 stage == 1 ? day("2026-10-21") : day("2026-11-04"));
        // What is said of an extension later goes on from the day that was promised.
        last.record.acknowledged = today;
        const auto more = written(u"extension"_s, late.isEmpty() ? today : today.addDays(1));
        QVERIFY2(more.body.contains(u"will answer by %1."_s.arg(extended)), qPrintable(more.body));
        QVERIFY2(more.body.contains(u"by %1, as we had said"_s.arg(promised)),
                 qPrintable(more.body));
    }

    // Sat 3 October 2026: day 0, and Mon 5 is the first that counts.
    void saysFromWhichDayAComplaintCounts_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("reopened");
        QTest::addColumn<QString>("said"); // empty: nothing
        QTest::addColumn<QString>("welsh");
        QTest::newRow("on a Friday") << day("2026-10-02") << QDate() << QString() << QString();
        QTest::newRow("on a Saturday")
            << day("2026-10-03") << QDate()
            << u"3 October 2026 is not a working day, so your complaint counts from 5 October 2026."_s
            << u"Nid yw 3 Hydref 2026 yn ddiwrnod gwaith, felly mae eich cwyn yn cyfrif o 5 Hydref 2026."_s;
        QTest::newRow("on a Saturday, reopened on a Sunday")
            << day("2026-09-05") << day("2026-10-04")
            << u"4 October 2026 is not a working day, so your complaint counts from 5 October 2026."_s
            << u"Nid yw 4 Hydref 2026 yn ddiwrnod gwaith, felly mae eich cwyn yn cyfrif o 5 Hydref 2026."_s;
        QTest::newRow("on a Saturday, reopened on a Monday")
            << day("2026-09-05") << day("2026-10-05") << QString() << QString();
    }

    void saysFromWhichDayAComplaintCounts()
    {
        QFETCH(QDate, received);
        QFETCH(QDate, reopened);
        QFETCH(QString, said);
        QFETCH(QString, welsh);
        auto about = full(1);
        auto& stage = about.stages.last();
        stage.record.received = received;
        stage.record.acknowledged = {};
        stage.reopened = reopened;
        for (const auto language : { LetterLanguage::English, LetterLanguage::Welsh }) {
            const auto made = *draftCaseLetter({ u"acknowledgement"_s, 1, language, {} },
                                               about,
                                               maryam(),
                                               book(),
                                               shipped::rules(),
                                               shipped::days(u"E"_s),
                                               day("2026-10-06"));
            QCOMPARE(made.body.contains(u"is not a working day"_s)
                         || made.body.contains(u"yn ddiwrnod gwaith"_s),
                     !said.isEmpty());
            QVERIFY2(made.body.contains(language == LetterLanguage::Welsh ? welsh : said),
                     qPrintable(made.body));
            QCOMPARE(open(made, made.body, everyTick(made)), QStringList());
        }
    }

    void saysWhereToTurn_data()
    {
        QTest::addColumn<ComplaintCase::About>("what");
        QTest::addColumn<QString>("whom");
        QTest::addColumn<QStringList>("says"); // in English
        QTest::addColumn<QStringList>("welsh");
        QTest::addColumn<QStringList>("paragraphs"); // of the Housing Ombudsman's Code
        using About = ComplaintCase::About;
        QTest::newRow("an authority that the council knows")
            << About::OtherAuthority << u"Roads of Exampleshire County Council"_s
            << QStringList { u"the responsibility of Exampleshire County Council"_s,
                             u"01632 960200"_s,
                             u"www.exampleshire.example/complaints"_s }
            << QStringList { u"Cyngor Sir Exampleshire"_s, u"01632 960200"_s }
            << QStringList { u"5.7"_s, u"5.7"_s, u"5.7"_s, u"1.3"_s, u"2.4"_s, u"3.1"_s };
        QTest::newRow("a councillor")
            << About::Councillor << u"Cllr A. Example, Abbey ward"_s
            << QStringList { u"Cllr A. Example, Abbey ward"_s,
                             u"Monitoring Officer"_s,
                             u"on 19 October 2026"_s,
                             u"monitoring.officer@council.example"_s }
            << QStringList { u"Swyddog Monitro"_s, u"ar 19 Hydref 2026"_s }
            << QStringList { u"5.7"_s, u"5.7"_s, u"1.3"_s, u"2.4"_s, u"3.1"_s };
        QTest::newRow("a policy") << About::Policy << u"residents’ parking"_s
                                  << QStringList { u"a policy of the council: residents’ parking"_s,
                                                   u"how a policy was applied to you"_s,
                                                   u"On 19 October 2026"_s }
                                  << QStringList { u"residents’ parking"_s, u"Ar 19 Hydref 2026"_s }
                                  << QStringList {
                                         u"5.7"_s, u"5.7"_s, u"1.3"_s, u"2.4"_s, u"3.1"_s
                                     };
    }

    void saysWhereToTurn()
    {
        QFETCH(ComplaintCase::About, what);
        QFETCH(QString, whom);
        QFETCH(QStringList, says);
        QFETCH(QStringList, welsh);
        QFETCH(QStringList, paragraphs);
        auto about = full(1);
        about.about = what;
        about.aboutWhom = whom;
        about.passedOn = day("2026-10-19");
        about.isToBeSignposted = true;
        QCOMPARE(letterNeeded(about), u"signpost"_s);
        for (const auto language : { LetterLanguage::English, LetterLanguage::Welsh }) {
            const auto made = draft(u"signpost"_s, 1, about, language);
            QVERIFY2(!made.body.contains(u"[…]"_s) && !made.body.contains(u'{'),
                     qPrintable(made.body));
            for (const auto& said : language == LetterLanguage::English ? says : welsh)
                QVERIFY2(made.body.contains(said), qPrintable(said + u'\n' + made.body));
            QStringList demanded;
            for (const auto& held : made.demands)
                demanded.append(held.demand.paragraph);
            QCOMPARE(demanded, paragraphs);
            QCOMPARE(open(made, made.body, everyTick(made)), QStringList());
            QCOMPARE(made.warning,
                     language == LetterLanguage::English ? QString()
                                                         : u"Cyfieithiad heb ei gymeradwyo eto"_s);
            // The Ombudsman whom the complainant may ask whether that is right.
            QVERIFY(made.body.contains(u"0300 111 3000"_s));
            auto without = made.body;
            without.remove(u"0300 111 3000"_s);
            QCOMPARE(open(made, without, everyTick(made)), QStringList { u"2.4"_s });
        }
    }

    void doesNotGoOutWithoutAnAddressToTurnTo()
    {
        auto about = full(1);
        about.about = ComplaintCase::About::OtherAuthority;
        about.aboutWhom = u"The harbour board"_s;
        about.passedOn = day("2026-10-19");
        const auto made = draft(u"signpost"_s, 1, about);
        QVERIFY(made.body.contains(u"The harbour board\n[…]"_s));
        const auto gap
            = openItems(checklist(made, made.body, everyTick(made), LetterLanguage::English));
        QCOMPARE(gap.size(), 1);
        QCOMPARE(gap.first().state, CheckItem::State::HasGap);
        auto filled = made.body;
        filled.replace(u"[…]"_s, u"01632 960300"_s);
        QCOMPARE(open(made, filled, everyTick(made)), QStringList());
    }

    void eachDemandHoldsTheLetterBack_data()
    {
        QTest::addColumn<QString>("taken"); // out of the answer at stage 1
        QTest::addColumn<QString>("paragraph");
        QTest::newRow("stage") << u"stage 1"_s << u"6.9 (a)"_s;
        QTest::newRow("definition") << u"The surveyor did not come"_s << u"6.9 (b)"_s;
        QTest::newRow("decision") << u"is upheld"_s << u"6.9 (c)"_s;
        QTest::newRow("reasons") << u"(section 4)"_s << u"6.9 (d)"_s;
        QTest::newRow("remedy") << u"£50"_s << u"6.9 (e)"_s;
        QTest::newRow("outstanding") << u"bedroom 2"_s << u"6.9 (f)"_s;
        QTest::newRow("by when") << u"30 October 2026"_s << u"6.9 (f)"_s;
        QTest::newRow("how to escalate") << u"stage 2"_s << u"6.9 (g)"_s;
        QTest::newRow("apology") << u"sorry"_s << u"7.1"_s;
        QTest::newRow("ombudsman") << u"0300 111 3000"_s << u"3.7"_s;
    }

    void eachDemandHoldsTheLetterBack()
    {
        QFETCH(QString, taken);
        QFETCH(QString, paragraph);
        const auto letter = draft(u"answer"_s, 1, full(1));
        auto body = letter.body;
        QVERIFY(body.contains(taken));
        body.remove(taken);
        QVERIFY2(open(letter, body, everyTick(letter)).contains(paragraph), qPrintable(body));
    }

    void whatIsNotRecordedHoldsItBackToo()
    {
        auto about = full(2);
        about.stages.last().reasons.clear();
        about.stages.last().decider = about.stages.first().decider;
        const auto letter = draft(u"answer"_s, 2, about);
        QCOMPARE(open(letter, letter.body, everyTick(letter)),
                 QStringList({ u"6.13"_s, u"6.19 (d)"_s }));
        QVERIFY(letter.body.contains(u"[…]"_s));
    }

    void answersAtStage2WhereStage1IsNotHeld()
    {
        auto about = full(2);
        about.stages.removeFirst();
        const auto letter = draft(u"answer"_s, 2, about);
        QVERIFY(letter.body.contains(u"at stage 2 of our complaints process"_s));
        QCOMPARE(open(letter, letter.body, everyTick(letter)), QStringList());
        QVERIFY(!draftCaseLetter({ u"answer"_s, 1, LetterLanguage::English, {} },
                                 about,
                                 maryam(),
                                 book(),
                                 shipped::rules(),
                                 shipped::days(u"E"_s),
                                 day("2026-10-20")));
    }

    void saysThatNothingIsOfferedOrLeft()
    {
        auto about = full(1);
        auto& stage = about.stages.last();
        stage.outcome = u"not_upheld"_s;
        stage.remedy.clear();
        stage.outstanding.clear();
        const auto letter = draft(u"answer"_s, 1, about);
        QVERIFY(letter.body.contains(u"not upheld"_s));
        QVERIFY(!letter.body.contains(u"sorry"_s));
        QVERIFY(letter.body.contains(u"Nothing is left for us to do."_s));
        QCOMPARE(open(letter, letter.body, everyTick(letter)), QStringList());
    }

    void namesTheOmbudsmanOfTheServiceAndTheParagraphsOfTheirCode_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<int>("stage");
        QTest::addColumn<QStringList>("housing");
        QTest::addColumn<QStringList>("others"); // the Local Government Ombudsman's Code
        QTest::newRow("acknowledgement 1")
            << u"acknowledgement"_s << 1 << QStringList { u"6.2"_s, u"5.6"_s,  u"5.6"_s, u"5.7"_s,
                                                          u"6.3"_s, u"5.10"_s, u"3.7"_s, u"3.1"_s }
            << QStringList { u"6.2"_s, u"5.4"_s, u"5.4"_s, u"6.7"_s,
                             u"6.3"_s, u"5.6"_s, u"3.7"_s, u"3.1"_s };
        QTest::newRow("answer 1") << u"answer"_s << 1
                                  << QStringList { u"6.9 (a)"_s, u"6.9 (b)"_s, u"6.9 (c)"_s,
                                                   u"6.9 (d)"_s, u"7.1"_s,     u"6.9 (e)"_s,
                                                   u"6.9 (f)"_s, u"6.9 (g)"_s, u"3.7"_s,
                                                   u"3.1"_s,     u"6.7"_s }
                                  << QStringList { u"6"_s,   u"6"_s,   u"6"_s,   u"6.7"_s,
                                                   u"7.1"_s, u"7.3"_s, u"7.3"_s, u"6.8"_s,
                                                   u"3.7"_s, u"3.1"_s, u"6.7"_s };
        QTest::newRow("answer 2") << u"answer"_s << 2
                                  << QStringList { u"6.19 (a)"_s, u"6.19 (b)"_s, u"6.13"_s,
                                                   u"6.19 (c)"_s, u"6.19 (d)"_s, u"7.1"_s,
                                                   u"6.19 (e)"_s, u"6.19 (f)"_s, u"6.19 (g)"_s,
                                                   u"3.1"_s,      u"6.18"_s }
                                  << QStringList { u"6"_s,   u"6"_s,   u"6"_s,   u"6"_s,
                                                   u"6"_s,   u"7.1"_s, u"7.3"_s, u"7.3"_s,
                                                   u"3.7"_s, u"3.1"_s, u"6"_s };
        QTest::newRow("extension 1")
            << u"extension"_s << 1
            << QStringList { u"6.4"_s, u"6.4"_s, u"6.4"_s, u"5.9"_s, u"6.5"_s, u"3.1"_s }
            << QStringList { u"6.4"_s, u"6.4"_s, u"6.4"_s, u"5.5"_s, u"6.5"_s, u"3.1"_s };
        QTest::newRow("extension 2")
            << u"extension"_s << 2
            << QStringList { u"6.15"_s, u"6.15"_s, u"6.15"_s, u"5.9"_s, u"6.16"_s, u"3.1"_s }
            << QStringList { u"6"_s, u"6"_s, u"6"_s, u"5.5"_s, u"3.7"_s, u"3.1"_s };
        QTest::newRow("refusal")
            << u"refusal"_s << 1
            << QStringList { u"2.5"_s, u"2.2, 2.4"_s, u"2.1"_s, u"2.4"_s, u"3.1"_s }
            << QStringList { u"2.5"_s, u"2.3, 2.4"_s, u"2.1"_s, u"2.4"_s, u"3.1"_s };
    }

    void namesTheOmbudsmanOfTheServiceAndTheParagraphsOfTheirCode()
    {
        QFETCH(QString, letter);
        QFETCH(int, stage);
        QFETCH(QStringList, housing);
        QFETCH(QStringList, others);
        auto about = full(stage);
        about.refusal = CaseRefusal {
            u"legal_proceedings"_s, u"Claim K12 of 1 October."_s, day("2026-10-19"), {}, {}
        };
        const auto check = [&](const QString& service,
                               const QStringList& paragraphs,
                               const QString& named,
                               const QString& notNamed) {
            about.services = QStringList { service };
            const auto made = draft(letter, stage, about);
            QStringList demanded;
            for (const auto& held : made.demands)
                demanded.append(held.demand.paragraph);
            QCOMPARE(demanded, paragraphs);
            // Whoever reads a section's number is told why no paragraph stands there.
            QCOMPARE(made.note.english.isEmpty(),
                     std::ranges::none_of(paragraphs, &OmbudsmanCode::isSectionAlone));
            QVERIFY2(made.body.contains(named), qPrintable(made.body));
            QVERIFY2(!made.body.contains(notNamed), qPrintable(made.body));
            QCOMPARE(open(made, made.body, everyTick(made)), QStringList());
        };
        const auto housingOmbudsman = u"Housing Ombudsman Service"_s;
        const auto localGovernment = u"Local Government and Social Care Ombudsman"_s;
        for (const auto& service : { u"Housing Repairs"_s, u"City Homes"_s, u"Leasehold"_s })
            check(service, housing, housingOmbudsman, localGovernment);
        // Homelessness and housing advice are a council's duties, not a landlord's.
        for (const auto& service :
             { u"Waste and Recycling"_s, u"Homelessness"_s, u"Housing (Housing Advice)"_s })
            check(service, others, localGovernment, housingOmbudsman);
    }

    // A demand that is new here is either found in the other Code or owned up to.
    void everyParagraphIsFoundInTheOtherCodeOrSaidToBeUnconfirmed()
    {
        QStringList named;
        const auto add = [&named](const QString& paragraphs) {
            for (const auto& ofStage : paragraphs.split(u" | "_s))
                named += ofStage.split(u", "_s, Qt::SkipEmptyParts);
        };
        for (const auto& letter : book().letters()) {
            for (const auto& part : letter.parts)
                add(part.demand ? part.demand->paragraph : QString());
            for (const auto& tick : letter.ticks)
                add(tick.paragraph);
        }
        for (int objection = 0; objection <= int(Objection::NobodyNamed); ++objection)
            for (const int stage : { 1, 2 })
                add(paragraphOf(Objection(objection), stage));
        for (const auto& clock :
             shipped::rules().inForce(RuleSet::Kind::Complaint, day("2026-10-20"))->clocks)
            add(clock.paragraph);
        QVERIFY(named.size() > 50);
        const OmbudsmanCode& code = book().code(u"local_government"_s);
        QVERIFY(!code.note.english.isEmpty() && !code.note.welsh.isEmpty());
        for (const auto& paragraph : std::as_const(named)) {
            QVERIFY2(code.paragraphs.contains(paragraph) != code.unconfirmed.contains(paragraph),
                     qPrintable(paragraph));
            QCOMPARE(OmbudsmanCode::isSectionAlone(code.at(paragraph)),
                     code.unconfirmed.contains(paragraph));
        }
        QVERIFY(book().code(u"housing"_s).unconfirmed.isEmpty());
    }

    void aParagraphIsNotBothFoundAndUnconfirmed()
    {
        const QTemporaryDir own;
        QVERIFY(putsOwn(own, u"codes.json"_s, "\"unconfirmed\": [", "\"unconfirmed\": [\"6.2\","));
        const auto read = LetterBook::read(Resources, own.path());
        QVERIFY(!read);
        QVERIFY2(read.error().detail.contains(u"6.2 stands among the paragraphs too"_s),
                 qPrintable(read.error().detail));
    }

    void namesBothOmbudsmenWhereServicesOfBothShareACase()
    {
        auto about = full(2);
        about.services = QStringList { u"Waste"_s, u"Housing Repairs"_s };
        for (const auto language : { LetterLanguage::English, LetterLanguage::Welsh }) {
            for (const auto& letter : { u"acknowledgement"_s, u"answer"_s }) {
                const auto made = draft(letter, 2, about, language);
                for (const auto& said :
                     { u"0300 061 0614"_s, u"0300 111 3000"_s, u"Housing Repairs"_s })
                    QVERIFY2(made.body.contains(said), qPrintable(made.body));
                auto body = made.body;
                body.remove(u"0300 111 3000"_s);
                QCOMPARE(open(made, made.body, everyTick(made)), QStringList());
                QVERIFY(!open(made, body, everyTick(made)).isEmpty());
            }
        }
        // Once one of them has it, it is theirs.
        about.ombudsman.which = u"housing"_s;
        QCOMPARE(ombudsmanOf(about, book().council()), u"housing"_s);
    }

    void saysTheDayThatTheLawGives()
    {
        // Acknowledged on Wed 7 Oct 2026: ten working days end on Wed 21; five more on Wed 28.
        auto about = full(1);
        about.stages.last().record.acknowledged = {};
        const auto acknowledgement
            = *draftCaseLetter({ u"acknowledgement"_s, 1, LetterLanguage::English, {} },
                               about,
                               maryam(),
                               book(),
                               shipped::rules(),
                               shipped::days(u"E"_s),
                               day("2026-10-07"));
        QVERIFY(acknowledgement.body.contains(u"21 October 2026"_s));
        const auto extension = draft(u"extension"_s, 1, full(1));
        QVERIFY(extension.body.contains(u"by 21 October 2026, as we had said"_s));
        QVERIFY(
            extension.body.contains(u"5 more working days and will answer by 28 October 2026"_s));
        QVERIFY(draft(u"extension"_s, 1, full(1), LetterLanguage::Welsh)
                    .body.contains(u"28 Hydref 2026"_s));
    }

    void aSurveyGoesWithTheAnswer()
    {
        QVERIFY(draft(u"answer"_s, 1, full(1), LetterLanguage::English, u"7f3a"_s)
                    .body.contains(u"/survey/7f3a"_s));
        QVERIFY(!draft(u"answer"_s, 1, full(1)).body.contains(u"/survey/"_s));
    }

    void aValueIsNeverFilledInAgain()
    {
        auto about = full(1);
        about.stages.last().definition = u"They wrote {name} and %1 <b>"_s;
        QVERIFY(draft(u"answer"_s, 1, about).body.contains(u"They wrote {name} and %1 <b>"_s));
    }

    void goesOutInEveryWay()
    {
        const auto letter = draft(u"answer"_s, 1, full(1), LetterLanguage::Welsh);
        const EntryId id(u"e1"_s);
        const auto email = outgoingOf(
            sheetOf(letter, LetterFormat::Standard), LetterWay::Email, book().council(), id);
        QCOMPARE(email->kind, u"message"_s);
        QVERIFY(email->payload.value(u"text"_s).toString().startsWith(
            u"Cyfieithiad heb ei gymeradwyo eto"_s));
        const OutboxMessage message = messageIn(email->payload);
        QCOMPARE(message.to, u"m.okafor@example.org"_s);
        QCOMPARE(message.wording, u"letter"_s);
        QCOMPARE(message.filledIn[u"text"_s], message.text);
        QVERIFY(!message.filledIn[u"subject"_s].isEmpty());
        for (const auto way : { LetterWay::NotifyLetter, LetterWay::HybridMail }) {
            const auto post
                = outgoingOf(sheetOf(letter, LetterFormat::LargePrint), way, book().council(), id);
            QCOMPARE(post->kind, u"letter"_s);
            QVERIFY(post->payload.value(u"pdf"_s).toByteArray().startsWith("%PDF-"));
            QCOMPARE(post->payload.value(u"format"_s).toString(), u"large_print"_s);
            QVERIFY(post->payload.value(u"file"_s).toString().contains(id.text()));
            QCOMPARE(post->payload.value(u"pages"_s).toInteger() > 0, way == LetterWay::HybridMail);
        }
        QVERIFY(!outgoingOf(
            sheetOf(letter, LetterFormat::Standard), LetterWay::Print, book().council(), id));
        auto nowhere = maryam();
        nowhere.email.clear();
        nowhere.address = {};
        QVERIFY(canGo(LetterWay::Print, nowhere));
        QVERIFY(!canGo(LetterWay::Email, nowhere));
        QVERIFY(!canGo(LetterWay::NotifyLetter, nowhere));
    }

    /// Into GUILDHALL_PICTURES where that names a folder, so that a person can read them aloud.
    void makesPages()
    {
        const QTemporaryDir own;
        const auto wanted = qEnvironmentVariable("GUILDHALL_PICTURES", own.path());
        auto about = full(2);
        about.refusal = CaseRefusal {
            u"legal_proceedings"_s, u"Claim K12 of 1 October."_s, day("2026-10-19"), {}, {}
        };
        about.about = ComplaintCase::About::OtherAuthority;
        about.aboutWhom = u"Exampleshire County Council"_s;
        about.passedOn = day("2026-10-19");
        struct Page
        {
            QString letter;
            int stage;
            LetterLanguage language;
            LetterFormat format;
        };
        for (const auto& page : QList<Page> {
                 { u"acknowledgement"_s, 1, LetterLanguage::English, LetterFormat::Standard },
                 { u"extension"_s, 1, LetterLanguage::English, LetterFormat::Standard },
                 { u"answer"_s, 1, LetterLanguage::English, LetterFormat::Standard },
                 { u"answer"_s, 1, LetterLanguage::English, LetterFormat::LargePrint },
                 { u"answer"_s, 2, LetterLanguage::Welsh, LetterFormat::Standard },
                 { u"refusal"_s, 1, LetterLanguage::English, LetterFormat::Standard },
                 { u"signpost"_s, 1, LetterLanguage::English, LetterFormat::Standard },
                 { u"signpost"_s, 1, LetterLanguage::Welsh, LetterFormat::LargePrint } }) {
            const auto letter = draft(page.letter, page.stage, about, page.language, u"7f3a"_s);
            const auto pdf = letterPages(sheetOf(letter, page.format).sheet, book().council());
            QVERIFY(pdf.startsWith("%PDF-"));
            QFile file(wanted
                       + u"/letter-%1-%2-%3%4.pdf"_s.arg(
                           page.letter,
                           QString::number(page.stage),
                           languageCode(page.language),
                           page.format == LetterFormat::LargePrint ? u"-large"_s : QString()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(pdf);
        }
    }

    void theCouncilSignsOffItsWelshAndWritesItsOwnLetters()
    {
        const QTemporaryDir own;
        QVERIFY(putsOwn(own,
                        u"council.json"_s,
                        "\"welsh_approved\": []",
                        "\"welsh_approved\": [\"answer_1\"]"));
        const auto read = LetterBook::read(Resources, own.path());
        QVERIFY(read);
        const auto letter = *draftCaseLetter({ u"answer"_s, 1, LetterLanguage::Welsh, {} },
                                             full(1),
                                             maryam(),
                                             *read,
                                             shipped::rules(),
                                             shipped::days(u"E"_s),
                                             day("2026-10-20"));
        QCOMPARE(letter.warning, QString());

        QFile wrong(own.filePath(u"answer-1.json"_s));
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write(R"({"id": "answer_1", "letter": "answer", "stagess": ["1"]})");
        wrong.close();
        const auto refused = LetterBook::read(Resources, own.path());
        QVERIFY(!refused);
        QVERIFY(refused.error().detail.contains(u"answer-1.json"_s));
    }

    void writesAsTheCustomerNeedsIt()
    {
        CustomerRecords customer;
        PersonRecord person;
        person.title = u"Mr"_s;
        person.forename = u"Owen"_s;
        person.surname = u"Griffiths"_s;
        person.markers = { { Marker::Kind::Language, u"Welsh speaker"_s, {} },
                           { Marker::Kind::ReasonableAdjustment, u"Large print, please"_s, {} } };
        customer.records.append({ {}, u"1"_s, person });
        const auto to = addresseeOf(customer);
        QCOMPARE(to.name, u"Mr Owen Griffiths"_s);
        QCOMPARE(to.language, LetterLanguage::Welsh);
        QCOMPARE(to.format, LetterFormat::LargePrint);
    }
};

QTEST_MAIN(TestCaseLetters)
#include "TestCaseLetters.moc"
