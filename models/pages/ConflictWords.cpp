#include "pages/ConflictWords.h"

#include "pages/Words.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QString sourcesOf(const DisputedValue& value, const SourceNames& names)
    {
        QStringList all;
        for (const Holder& holder : value.holders) {
            const QString name = names.of(holder.from.source);
            if (!all.contains(name))
                all.append(name);
        }
        return all.join(u", "_s);
    }

}

QString ConflictWords::name(Detail detail)
{
    switch (detail) {
    case Detail::Name:
        return tr("Name");
    case Detail::DateOfBirth:
        return tr("Date of birth");
    case Detail::Address:
        return tr("Address");
    case Detail::Mobile:
        return tr("Mobile number");
    case Detail::Landline:
        return tr("Landline number");
    case Detail::Email:
        return tr("Email address");
    case Detail::NationalInsurance:
        return tr("National Insurance number");
    }
    return {};
}

QString ConflictWords::value(Detail detail, const SaidDetail& said)
{
    return detail == Detail::DateOfBirth ? Words::date(said.date) : said.text;
}

QString ConflictWords::value(const FieldValue& value)
{
    if (value.mask.sight == Sight::Hidden)
        return u"%1 %2"_s.arg(Words::dots(), Words::whyHidden(value.what, value.mask.reason));
    return value.field == Field::DateOfBirth ? Words::date(value.date) : value.text;
}

QString
ConflictWords::holders(const DisputedValue& value, const SourceNames& names, const QDateTime& now)
{
    if (value.holders.isEmpty())
        return tr("No source says so yet.");
    QStringList all;
    for (const Holder& holder : value.holders) {
        const QString record = u"%1 %2"_s.arg(names.of(holder.from.source), holder.key);
        all.append(
            holder.from.updated.isValid()
                //: %1 is a system and its record, %2 a time.
                ? tr("%1, changed there %2").arg(record, Words::when(holder.from.updated, now))
                //: %1 is a system and its record, %2 an age.
                : tr("%1, fetched %2").arg(record, Words::age(holder.from.fetched, now)));
    }
    return all.join(u"; "_s);
}

QString ConflictWords::why(const Disagreement& one, const SourceNames& names)
{
    const DisputedValue& chosen = one.values.first();
    switch (one.by) {
    case ChosenBy::Confirmed:
        return tr("Shown because it was confirmed with the customer.");
    case ChosenBy::LeadingSource:
        //: %1 is a system, or several.
        return tr("Shown because %1 leads on it.").arg(sourcesOf(chosen, names));
    case ChosenBy::MostSources:
        return tr("Shown because most sources say so: %1.").arg(sourcesOf(chosen, names));
    case ChosenBy::Newest:
        return tr("Shown because its record was changed last: %1.").arg(sourcesOf(chosen, names));
    case ChosenBy::NothingElse:
        break;
    }
    return tr("No rule says which is right; ask the customer.");
}

QString ConflictWords::confirmed(const ConfirmedDetail& detail,
                                 const SourceNames& names,
                                 const QDateTime& now)
{
    const Confirmation& said = detail.confirmation;
    const QString words
        //: %1 is a channel ("by telephone" is meant), %2 a time, %3 who of the staff.
        = tr("Confirmed with the customer: %1, %2, by %3.")
              .arg(Words::channel(said.channel), Words::when(said.at, now), said.who.text());
    if (!detail.lapse)
        return words;
    const QString source = names.of(detail.lapse->source);
    switch (detail.lapse->why) {
    case Lapse::Why::ChangedSince:
        return u"%1 %2"_s.arg(words,
                              tr("It no longer counts, because %1 has changed since.").arg(source));
    case Lapse::Why::SaidSince:
        return u"%1 %2"_s.arg(
            words, tr("It no longer counts, because %1 has said otherwise since.").arg(source));
    case Lapse::Why::RecordGone:
        return u"%1 %2"_s.arg(
            words,
            tr("It no longer counts, because a record of %1 is no longer theirs.").arg(source));
    }
    return words;
}

}
