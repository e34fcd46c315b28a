#include "reports/AssuranceReport.h"

#include "base/Clock.h"

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    constexpr qsizetype EntriesShown = 200;

    QString momentWords(const QDateTime& moment, const QLocale& locale)
    {
        return locale.toString(inLondon(moment), u"d MMM yyyy HH:mm"_s);
    }

}

Report AssuranceReport::report(const AssuranceMaterial& material, const QLocale& locale)
{
    Report report {
        u"assurance"_s, tr("Assurance"), material.range.from, material.range.to, {}, {}
    };
    for (auto& table : { unusual(material, locale),
                         lookUps(material),
                         entries(material, locale),
                         verification(material),
                         quality(material),
                         backlog(material) }) {
        if (!table.rows.isEmpty())
            report.tables.append(table);
    }
    if (material.isCut)
        report.notes.append(tr("The period holds more than %1 entries of the audit trail: only the "
                               "newest are counted. Choose a shorter period.")
                                .arg(locale.toString(material.entries.size())));
    return report;
}

Word AssuranceReport::wordOf(Unusual what)
{
    switch (what) {
    case Unusual::OwnName:
        return { u"own_name"_s, tr("Searched for their own name") };
    case Unusual::OwnAddress:
        return { u"own_address"_s, tr("Looked at their own address") };
    case Unusual::FarAbove:
        return { u"far_above"_s, tr("Far more customers in a day than peers") };
    case Unusual::WithoutContact:
        return { u"without_contact"_s, tr("Opened without a contact") };
    case Unusual::OutOfHours:
        return { u"out_of_hours"_s, tr("Out of hours") };
    case Unusual::Again:
        return { u"again"_s, tr("The same customer again and again") };
    }
    Q_UNREACHABLE();
}

Word AssuranceReport::wordOf(AuditNote::Act act)
{
    switch (act) {
    case AuditNote::Act::Searched:
        return { u"searched"_s, tr("Searched") };
    case AuditNote::Act::Looked:
        return { u"looked"_s, tr("Opened") };
    case AuditNote::Act::Revealed:
        return { u"revealed"_s, tr("Showed what is hidden") };
    case AuditNote::Act::Refused:
        return { u"refused"_s, tr("Was refused") };
    case AuditNote::Act::Exported:
        return { u"exported"_s, tr("Exported") };
    case AuditNote::Act::Changed:
        return { u"changed"_s, tr("Changed") };
    }
    return { u"other"_s, tr("Other") };
}

ReportTable AssuranceReport::unusual(const AssuranceMaterial& material, const QLocale& locale)
{
    ReportTable table;
    table.id = u"unusual"_s;
    table.caption = tr("Unusual look-ups");
    table.columns = { { u"what"_s, tr("What") },
                      { u"who"_s, tr("Who") },
                      { u"times"_s, tr("Times") },
                      { u"last"_s, tr("Last") },
                      { u"customer"_s, tr("Customer then") } };
    for (const auto& look : unusualLooks(material.entries, material.peers))
        table.rows.append({ wordOf(look.what),
                            look.who.text(),
                            look.times,
                            momentWords(look.last, locale),
                            look.customer.isEmpty() ? QString() : look.customer.text() });
    table.definitions = {
        tr("Own name: a search with a word of three letters or more of one’s own name. Far more: "
           "%1 customers or more in a day, and over three times the median of at least %2 others "
           "in the same role that day. Without a contact: the customer made none within a day of "
           "it, at least %3 times. Out of hours: before 7am, after 8pm or at a weekend. Again: one "
           "customer on %4 days or more.")
            .arg(FewestInADay)
            .arg(FewestPeers)
            .arg(FewestWithoutContact)
            .arg(DaysAgain),
        material.peers.homes.isEmpty()
            ? tr(
                "Own addresses are not looked at, because the configuration names no file of where "
                "staff live.")
            : tr("Own address: a search with one’s own postcode, or a customer who lives at one’s "
                 "own address, by the file that the council keeps of where staff live."),
        tr("Worth asking about; none of it proves anything."),
    };
    return table;
}

ReportTable AssuranceReport::lookUps(const AssuranceMaterial& material)
{
    ReportTable table;
    table.id = u"look_ups"_s;
    table.caption = tr("Who looked at how much");
    table.columns
        = { { u"who"_s, tr("Who") },           { u"role"_s, tr("Role") },
            { u"opened"_s, tr("Opened") },     { u"customers"_s, tr("Customers") },
            { u"searches"_s, tr("Searches") }, { u"revealed"_s, tr("Hidden values shown") },
            { u"exported"_s, tr("Exports") },  { u"refused"_s, tr("Refused") } };
    for (const auto& count : lookUpCounts(material.entries))
        table.rows.append({ count.who.text(),
                            count.role,
                            count.opened,
                            qint64(count.customers.size()),
                            count.searches,
                            count.revealed,
                            count.exported,
                            count.refused });
    table.definitions = { tr("Out of the audit trail of this computer. Reading it here is an entry "
                             "of it too.") };
    return table;
}

ReportTable AssuranceReport::entries(const AssuranceMaterial& material, const QLocale& locale)
{
    ReportTable table;
    table.id = u"entries"_s;
    table.caption = tr("Who looked at what, and why");
    table.columns = { { u"at"_s, tr("When") },
                      { u"who"_s, tr("Who") },
                      { u"act"_s, tr("What") },
                      { u"customer"_s, tr("Customer") },
                      { u"query"_s, tr("Searched for") },
                      { u"why"_s, tr("Why") } };
    for (const auto& entry :
         material.entries.first(std::min(EntriesShown, material.entries.size())))
        table.rows.append({ momentWords(entry.at, locale),
                            entry.note.who.text(),
                            wordOf(entry.note.act),
                            entry.note.customer.isEmpty() ? QString() : entry.note.customer.text(),
                            entry.note.query,
                            entry.note.why });
    table.definitions = { tr("The newest %1 entries of the period.").arg(EntriesShown) };
    return table;
}

ReportTable AssuranceReport::verification(const AssuranceMaterial& material)
{
    struct Count
    {
        qint64 full = 0;
        qint64 basic = 0;
        qint64 none = 0;
        qint64 failed = 0;
    };
    QMap<QString, Count> counts;
    for (const auto& fact : material.contacts) {
        if (!material.range.holds(inLondon(fact.at).date()))
            continue;
        const auto verification = fact.body.value(u"verification"_s).toMap();
        const auto level = verification.value(u"level"_s).toString();
        auto& count = counts[fact.who.text()];
        if (verification.value(u"failed"_s).toBool())
            ++count.failed;
        else if (level == u"full")
            ++count.full;
        else if (level == u"basic")
            ++count.basic;
        else
            ++count.none;
    }
    ReportTable table;
    table.id = u"verification"_s;
    table.caption = tr("How callers were verified");
    table.columns = { { u"who"_s, tr("Advisor") },
                      { u"contacts"_s, tr("Contacts") },
                      { u"full"_s, tr("In full") },
                      { u"basic"_s, tr("Basically") },
                      { u"none"_s, tr("Not") },
                      { u"failed"_s, tr("Failed") },
                      { u"failed_percent"_s, tr("Failed, per cent") } };
    for (auto one = counts.cbegin(); one != counts.cend(); ++one) {
        const auto all = one->full + one->basic + one->none + one->failed;
        table.rows.append({ one.key(),
                            all,
                            one->full,
                            one->basic,
                            one->none,
                            one->failed,
                            Percent { one->failed, all } });
    }
    table.definitions = { tr("Contacts that were logged in Guildhall. Failed: the caller answered "
                             "wrongly twice and was told nothing.") };
    return table;
}

ReportTable AssuranceReport::quality(const AssuranceMaterial& material)
{
    ReportTable table;
    table.id = u"quality"_s;
    table.caption = tr("Quality of the data");
    table.columns = { { u"source"_s, tr("Source") },
                      { u"people"_s, tr("People") },
                      { u"without_birth"_s, tr("No date of birth") },
                      { u"without_address"_s, tr("No address") },
                      { u"without_way"_s, tr("No phone or email") },
                      { u"conflicting"_s, tr("Contradicted") },
                      { u"conflicting_name"_s, tr("Name differs") },
                      { u"conflicting_birth"_s, tr("Date of birth differs") },
                      { u"conflicting_address"_s, tr("Address differs") },
                      { u"conflicting_phone"_s, tr("Phone differs") },
                      { u"conflicting_email"_s, tr("Email differs") },
                      { u"unlinked"_s, tr("Linked to nothing") },
                      { u"items"_s, tr("Items") },
                      { u"without_person"_s, tr("Of nobody") },
                      { u"stale"_s, tr("Live, no word for 4 weeks") } };
    for (auto one = material.quality.cbegin(); one != material.quality.cend(); ++one) {
        const auto source
            = std::ranges::find(material.sources, SourceId(one.key()), &SourceState::id);
        const auto name = source == material.sources.cend() ? one.key() : source->name;
        table.rows.append(
            { Word { one.key(), name },
              one->people,
              one->withoutBirth,
              one->withoutAddress,
              one->withoutWay,
              one->conflicting,
              one->conflicts.value(Detail::Name),
              one->conflicts.value(Detail::DateOfBirth),
              one->conflicts.value(Detail::Address),
              one->conflicts.value(Detail::Mobile) + one->conflicts.value(Detail::Landline),
              one->conflicts.value(Detail::Email),
              one->unlinked,
              one->items,
              one->withoutPerson,
              one->stale });
    }
    table.definitions
        = { tr("All that is held now, whatever the period. No date of birth: persons, not "
               "organisations. Contradicted: another record of the same customer says otherwise; "
               "the columns beside it say of what, and a record may be counted in several. Linked "
               "to nothing: the only record of its customer. Of nobody: an item "
               "that names no person. How old each source is stands under Data.") };
    return table;
}

ReportTable AssuranceReport::backlog(const AssuranceMaterial& material)
{
    ReportTable table;
    table.id = u"backlog"_s;
    table.caption = tr("Dissatisfied answers that wait to be reviewed");
    table.columns = { { u"age"_s, tr("Waiting for") }, { u"answers"_s, tr("Answers") } };
    if (!material.feedback || !material.facts)
        return table;
    std::array<qint64, 4> counts {};
    const auto facts = material.facts;
    const auto waits = material.feedback->toReview(
        { { QDate(2000, 1, 1), QDate(2099, 12, 31) } },
        [&facts](const QString& answer) {
            return facts->review(answer).state != ReviewStatus::State::Reviewed;
        },
        std::numeric_limits<qsizetype>::max());
    for (const auto& answer : waits) {
        if (answer.said.from.rating < 2)
            continue;
        const auto days = QDateTime::fromMSecsSinceEpoch(answer.said.from.received, Qt::UTC)
                              .daysTo(material.now);
        ++counts.at(days <= 2 ? 0 : days <= 7 ? 1 : days <= 28 ? 2 : 3);
    }
    const std::array words { Word { u"2_days"_s, tr("Up to 2 days") },
                             Word { u"7_days"_s, tr("3 to 7 days") },
                             Word { u"28_days"_s, tr("8 to 28 days") },
                             Word { u"longer"_s, tr("Longer") } };
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts.at(i) > 0)
            table.rows.append({ words.at(i), counts.at(i) });
    }
    table.definitions = { tr("Of all answers that are held, whatever the period.") };
    return table;
}

}
