#include "letters/LetterDraft.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    const QString Gap = u"[…]"_s; ///< where a value is not known yet

    /// In one pass, so that a value with braces in it is not filled in again.
    QString filled(const QString& text, const LetterValues& values)
    {
        QString out;
        for (qsizetype at = 0; at < text.size();) {
            const auto close = text.at(at) == u'{' ? text.indexOf(u'}', at) : -1;
            if (close < 0) {
                out += text.at(at++);
                continue;
            }
            const auto value = values.value(text.sliced(at + 1, close - at - 1));
            out += value.isEmpty() ? Gap : value;
            at = close + 1;
        }
        return out;
    }

    LetterDraft::Held
    heldFrom(const LetterDemand& demand, LetterLanguage language, const LetterValues& values)
    {
        LetterDraft::Held held { demand, {}, true };
        for (const auto& need : demand.needs)
            held.isKnown = held.isKnown && !values.value(need).isEmpty();
        for (const auto& keep : demand.keeps)
            held.texts.append(values.value(keep));
        held.texts.append(demand.says.in(language));
        held.texts.removeAll(QString());
        return held;
    }

}

LetterDraft draftLetter(const LetterTemplate& letter,
                        int stage,
                        LetterLanguage language,
                        const LetterValues& values,
                        const CouncilWords& council)
{
    LetterDraft draft { letter.id, letter.letter, stage, language, {}, {}, {}, {}, {} };
    draft.subject = filled(letter.subject.in(language), values);
    QStringList paragraphs;
    for (const auto& part : letter.parts) {
        if (!part.onlyIf.isEmpty() && values.value(part.onlyIf).isEmpty())
            continue;
        if (!part.onlyUnless.isEmpty() && !values.value(part.onlyUnless).isEmpty())
            continue;
        paragraphs.append(filled(part.text.in(language), values));
        if (part.demand)
            draft.demands.append(heldFrom(*part.demand, language, values));
    }
    for (const auto& tick : letter.ticks)
        draft.demands.append(heldFrom(tick, language, values));
    draft.body = paragraphs.join(u"\n\n"_s);
    if (language == LetterLanguage::Welsh && !council.welshApproved.contains(letter.id))
        draft.warning = council.words.value(u"not_approved"_s).welsh;
    return draft;
}

QList<CheckItem> checklist(const LetterDraft& draft,
                           const QString& body,
                           const QSet<int>& ticked,
                           LetterLanguage screen)
{
    // Line breaks are the letter's business.
    const auto said = body.simplified();
    QList<CheckItem> items;
    for (qsizetype at = 0; at < draft.demands.size(); ++at) {
        const auto& held = draft.demands.at(at);
        CheckItem item { held.demand.paragraph,
                         held.demand.words.in(screen),
                         CheckItem::State::Met,
                         held.demand.tick };
        const bool stands = std::ranges::all_of(held.texts, [&](const QString& text) {
            return said.contains(text.simplified(), Qt::CaseInsensitive);
        });
        if (!held.isKnown)
            item.state = CheckItem::State::ValueMissing;
        else if (!stands)
            item.state = CheckItem::State::NotInLetter;
        else if (item.tick && !ticked.contains(int(at)))
            item.state = CheckItem::State::ToBeTicked;
        items.append(item);
    }
    if (body.contains(Gap) && openItems(items).isEmpty())
        items.append({ {}, Gap, CheckItem::State::HasGap, false });
    return items;
}

QList<CheckItem> openItems(const QList<CheckItem>& items)
{
    QList<CheckItem> open;
    std::ranges::copy_if(items, std::back_inserter(open), [](const CheckItem& item) {
        return item.state != CheckItem::State::Met;
    });
    return open;
}

}
