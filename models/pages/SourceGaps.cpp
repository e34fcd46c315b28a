#include "pages/SourceGaps.h"

#include "pages/SourcesPage.h"
#include "pages/Words.h"

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype MostNamed = 2; // a line that names ten sources is read by nobody

    QString gap(const SourceState& source, const QDateTime& now)
    {
        const QString area
            = source.serviceArea.isEmpty() ? source.name : Words::service(source.serviceArea);
        switch (source.condition) {
        case SourceCondition::Failing:
            return source.failingSince.isValid()
                //: "AccuServ has not answered since 10:42am: Housing repairs may be out of date."
                ? SourceGaps::tr("%1 has not answered since %2: %3 may be out of date.")
                      .arg(source.name, Words::since(source.failingSince, now), area)
                : SourceGaps::tr("%1 does not answer: %2 may be out of date.")
                      .arg(source.name, area);
        case SourceCondition::Stale:
            return SourceGaps::tr("%1 was last complete %2: %3 may be out of date.")
                .arg(source.name, Words::age(source.asAt, now), area);
        case SourceCondition::Paused:
            return SourceGaps::tr("%1 is paused: %2 may be out of date.").arg(source.name, area);
        case SourceCondition::Never:
            return SourceGaps::tr("%1 has not been read yet: %2 may be missing.")
                .arg(source.name, area);
        case SourceCondition::Fresh:
        case SourceCondition::Syncing:
            break;
        }
        return {};
    }

}

QString SourceGaps::words(const SourcesPage& sources, const QList<RecordKind>& kinds)
{
    QStringList gaps;
    for (const SourceState& source : sources.sources()) {
        const QString words = gap(source, sources.clock().now());
        if (!words.isEmpty() && sources.tells(source.id, kinds))
            gaps.append(words);
    }
    const qsizetype others = gaps.size() - MostNamed;
    if (others <= 0)
        return gaps.join(u' ');
    return gaps.first(MostNamed).join(u' ') + u' '
        + tr("%n more source(s) are not up to date.", nullptr, int(others));
}

QString SourceGaps::ofDesks(const SourcesPage& sources)
{
    const QDateTime& since = sources.feedSilentSince();
    return since.isValid() ? tr("The desks have not heard from each other since %1: what was done "
                                "elsewhere may be missing.")
                                 .arg(Words::since(since, sources.clock().now()))
                           : QString();
}

}
