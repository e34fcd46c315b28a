// TestRights.cpp - who may do and see what, and that README.md says the same.
#include "session/Rights.h"

#include <QFile>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestRights final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoMay_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<Right>("right");
        QTest::addColumn<bool>("may");
        QTest::newRow("an advisor looks up") << Role::Advisor << Right::LookUp << true;
        QTest::newRow("an advisor logs") << Role::Advisor << Right::Log << true;
        QTest::newRow("an advisor does not sync") << Role::Advisor << Right::ControlSync << false;
        QTest::newRow("an advisor does not import") << Role::Advisor << Right::Import << false;
        QTest::newRow("an advisor exports nobody")
            << Role::Advisor << Right::SubjectAccess << false;
        QTest::newRow("reception looks up") << Role::Reception << Right::LookUp << true;
        QTest::newRow("reception sees no figures") << Role::Reception << Right::Report << false;
        QTest::newRow("a supervisor sees figures") << Role::Supervisor << Right::Report << true;
        QTest::newRow("a supervisor sees the audit") << Role::Supervisor << Right::SeeAudit << true;
        QTest::newRow("a supervisor links nobody")
            << Role::Supervisor << Right::DecideLinks << false;
        QTest::newRow("a steward links") << Role::Steward << Right::DecideLinks << true;
        QTest::newRow("a steward imports") << Role::Steward << Right::Import << true;
        QTest::newRow("a steward sees no audit") << Role::Steward << Right::SeeAudit << false;
        QTest::newRow("a steward logs nothing") << Role::Steward << Right::Log << false;
    }
    void whoMay()
    {
        QFETCH(const Role, role);
        QFETCH(const Right, right);
        QTEST(guildhall::may(role, right), "may");
    }

    void whoSees_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<FieldClass>("field");
        QTest::addColumn<Sight>("sight");
        QTest::addColumn<MaskReason>("reason");
        const auto open = [](const char* name, Role role, FieldClass field) {
            QTest::newRow(name) << role << field << Sight::Open << MaskReason::None;
        };
        const auto hidden = [](const char* name, Role role, FieldClass field, MaskReason why) {
            QTest::newRow(name) << role << field << Sight::Hidden << why;
        };
        open("an advisor, a balance", Role::Advisor, FieldClass::Money);
        open("an advisor, vulnerability", Role::Advisor, FieldClass::Vulnerability);
        hidden("an advisor, National Insurance, with a reason",
               Role::Advisor,
               FieldClass::NationalInsurance,
               MaskReason::AskedWhy);
        open("reception, who needs what", Role::Reception, FieldClass::Adjustment);
        hidden("reception, National Insurance",
               Role::Reception,
               FieldClass::NationalInsurance,
               MaskReason::Role);
        hidden("reception, vulnerability, with a reason",
               Role::Reception,
               FieldClass::Vulnerability,
               MaskReason::AskedWhy);
        hidden("a supervisor, balances", Role::Supervisor, FieldClass::Money, MaskReason::Role);
        open("a supervisor, complaints", Role::Supervisor, FieldClass::ComplaintText);
        open("a steward, what links records", Role::Steward, FieldClass::NationalInsurance);
        hidden("a steward, complaints", Role::Steward, FieldClass::Complaints, MaskReason::Role);
        hidden("a steward, notes", Role::Steward, FieldClass::ContactNotes, MaskReason::Role);
    }
    void whoSees()
    {
        QFETCH(const Role, role);
        QFETCH(const FieldClass, field);
        const auto mask = maskOf(role, field);
        QTEST(mask.sight, "sight");
        QTEST(mask.reason, "reason");
    }

    /// Everybody who may meet or call a customer is warned.
    void everyRoleSeesCautions()
    {
        for (const auto role : AllRoles)
            QCOMPARE(maskOf(role, FieldClass::Caution).sight, Sight::Open);
    }

    void administratorIsTheWholeCouncil()
    {
        for (int right = 0; right <= static_cast<int>(Right::ResolveOutbox); ++right)
            QVERIFY(guildhall::may(Role::Administrator, static_cast<Right>(right)));
        for (int field = 0; field <= static_cast<int>(FieldClass::ContactNotes); ++field)
            QCOMPARE(maskOf(Role::Administrator, static_cast<FieldClass>(field)).sight,
                     Sight::Open);
    }

    void markersFallIntoTheirClass_data()
    {
        QTest::addColumn<Marker::Kind>("kind");
        QTest::addColumn<FieldClass>("field");
        QTest::newRow("caution") << Marker::Kind::Caution << FieldClass::Caution;
        QTest::newRow("safe contact") << Marker::Kind::SafeContact << FieldClass::Caution;
        QTest::newRow("deceased") << Marker::Kind::Deceased << FieldClass::Caution;
        QTest::newRow("interpreter") << Marker::Kind::Interpreter << FieldClass::Adjustment;
        QTest::newRow("vulnerability") << Marker::Kind::Vulnerability << FieldClass::Vulnerability;
    }
    void markersFallIntoTheirClass()
    {
        QFETCH(const Marker::Kind, kind);
        QTEST(fieldClassOf(kind), "field");
    }

    void readmeCarriesTheTable()
    {
        QFile readme(QStringLiteral(GUILDHALL_SOURCE_DIR "/README.md"));
        if (!readme.exists())
            QSKIP("README.md is not written yet");
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(readme.readAll());
        const auto tables = rightsAsMarkdown();
        for (const auto& table : tables.split(u"\n\n"_s)) {
            const auto wanted = u"README.md should carry this table:\n\n"_s + table;
            QVERIFY2(text.contains(table.trimmed()), qPrintable(wanted));
        }
    }
};

QTEST_GUILESS_MAIN(TestRights)
#include "TestRights.moc"
