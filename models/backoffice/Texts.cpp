#include "backoffice/Texts.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <charconv>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    bool isTitle(QStringView word)
    {
        static const QSet<QString> titles
            = { u"mr"_s,   u"mrs"_s,       u"miss"_s, u"ms"_s,   u"mx"_s,    u"dr"_s,
                u"prof"_s, u"professor"_s, u"rev"_s,  u"revd"_s, u"sir"_s,   u"dame"_s,
                u"lord"_s, u"lady"_s,      u"cllr"_s, u"fr"_s,   u"master"_s };
        QString plain = word.toString().toLower();
        if (plain.endsWith(u'.'))
            plain.chop(1);
        return titles.contains(plain);
    }

    bool isParticle(QStringView word)
    {
        static const QSet<QString> particles
            = { u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"ten"_s, u"ter"_s, u"de"_s,   u"da"_s,
                u"do"_s,  u"dos"_s, u"das"_s, u"del"_s, u"di"_s,  u"du"_s,  u"la"_s,   u"le"_s,
                u"el"_s,  u"al"_s,  u"bin"_s, u"ibn"_s, u"ap"_s,  u"ab"_s,  u"ferch"_s };
        return particles.contains(word.toString().toLower());
    }

    void given(NameParts& name, QStringList words)
    {
        if (words.size() > 1 && isTitle(words.constFirst()))
            name.title = words.takeFirst();
        if (!words.isEmpty())
            name.forename = words.takeFirst();
        name.middleNames = words.join(u' ');
    }

    bool isLetter(QChar c)
    {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    }

    bool isDigit(QChar c)
    {
        return c >= u'0' && c <= u'9';
    }

    // Where in `text` a postcode starts that goes to its end; -1 when none does.
    qsizetype postcodeStart(QStringView text)
    {
        const qsizetype size = text.size();
        if (size < 5 || !isLetter(text[size - 1]) || !isLetter(text[size - 2])
            || !isDigit(text[size - 3]))
            return -1;
        qsizetype at = size - 3;
        while (at > 0 && text[at - 1] == u' ')
            --at;
        const qsizetype end = at;
        while (at > 0 && end - at < 4 && (isLetter(text[at - 1]) || isDigit(text[at - 1])))
            --at;
        // The outward part: one or two letters, then a digit, then at most one more.
        for (; at < end; ++at) {
            const QStringView outward = text.sliced(at, end - at);
            const bool apart = at == 0 || !(isLetter(text[at - 1]) || isDigit(text[at - 1]));
            if (!apart || outward.size() < 2 || !isLetter(outward[0]))
                continue;
            const qsizetype letters = isLetter(outward[1]) ? 2 : 1;
            const QStringView rest = outward.sliced(letters);
            if (!rest.isEmpty() && isDigit(rest[0]) && rest.size() <= 2)
                return at;
        }
        return -1;
    }

}

NameParts splitName(QStringView text)
{
    NameParts name;
    if (isOrganisation(text)) {
        name.surname = text.toString().simplified();
        return name;
    }
    const auto comma = text.indexOf(u',');
    if (comma >= 0) {
        name.surname = text.first(comma).toString().simplified();
        given(name, text.sliced(comma + 1).toString().simplified().split(u' ', Qt::SkipEmptyParts));
        return name;
    }
    QStringList words = text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && isTitle(words.constFirst()))
        name.title = words.takeFirst();
    if (words.isEmpty())
        return name;
    qsizetype from = words.size() - 1;
    while (from > 1 && isParticle(words.at(from - 1)))
        --from;
    name.surname = words.sliced(from).join(u' ');
    given(name, words.first(from));
    return name;
}

bool isOrganisation(QStringView name)
{
    static const QSet<QString> words
        = { u"ltd"_s,     u"limited"_s, u"llp"_s,         u"plc"_s,     u"cic"_s,     u"trust"_s,
            u"council"_s, u"group"_s,   u"association"_s, u"society"_s, u"charity"_s, u"company"_s,
            u"school"_s,  u"college"_s, u"surgery"_s,     u"centre"_s,  u"services"_s };
    const QStringList parts = name.toString().toLower().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < parts.size(); ++i) {
        QString word = parts.at(i);
        if (word.endsWith(u'.'))
            word.chop(1);
        if (words.contains(word))
            return true;
    }
    return false;
}

AddressParts splitAddress(QStringView text)
{
    const QStringView all = text.trimmed();
    const auto at = postcodeStart(all);
    if (at < 0)
        return { all.toString(), {} };
    QStringView lines = all.first(at).trimmed();
    while (lines.endsWith(u','))
        lines = lines.chopped(1).trimmed();
    return { lines.toString(), all.sliced(at).toString().simplified() };
}

std::optional<QString> uprnOf(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '0'))
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    if (text.size() > 12)
        return {};
    for (const char c : text) {
        if (c < '0' || c > '9')
            return {};
    }
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<qint64> penceOfPounds(std::string_view text)
{
    constexpr qint64 Most = 1'000'000'000'000; // ten thousand million pounds: no customer owes it
    qint64 sign = 1;
    const auto skip = [&text](std::string_view what) {
        if (text.substr(0, what.size()) != what)
            return false;
        text.remove_prefix(what.size());
        return true;
    };
    while (skip(" ")) { }
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    if (skip("-"))
        sign = -1;
    else
        skip("+");
    skip("\xc2\xa3");
    if (sign == 1 && skip("-"))
        sign = -1;
    qint64 pence = 0;
    int digits = 0;
    int places = -1;
    for (const char c : text) {
        if (c == ',' && places < 0 && digits > 0)
            continue;
        if (c == '.' && places < 0) {
            places = 0;
            continue;
        }
        if (c < '0' || c > '9')
            return {};
        if (places >= 2) {
            if (c != '0')
                return {};
            continue;
        }
        pence = pence * 10 + (c - '0');
        ++digits;
        if (places >= 0)
            ++places;
        if (pence > Most)
            return {};
    }
    if (digits == 0)
        return {};
    for (places = std::max(places, 0); places < 2; ++places)
        pence *= 10;
    return sign * pence;
}

std::optional<qint64> penceOfPence(std::string_view text)
{
    qint64 pence = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), pence);
    if (fault != std::errc() || end != text.data() + text.size())
        return {};
    return pence;
}

}
