#include "domain/Details.h"

#include "domain/text/DateText.h"
#include "domain/text/Phone.h"
#include "domain/text/Postcode.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    /// By Detail.
    constexpr std::array<QStringView, AllDetails.size()> Names {
        u"name",     u"date_of_birth", u"address",           u"mobile",
        u"landline", u"email",         u"national_insurance"
    };

    /// Letters and digits only, so that "12 Mill Rd," and "12 MILL RD" are one value.
    QString bare(const QString& text)
    {
        QString out;
        const QString plain = text.normalized(QString::NormalizationForm_KD).toLower();
        for (const QChar letter : plain) {
            if (letter.isLetterOrNumber())
                out.append(letter);
        }
        return out;
    }

    QString nameOf(const PersonRecord& person)
    {
        return QStringList { person.forename, person.surname }.join(u' ').simplified();
    }

    QString addressOf(const Address& address)
    {
        if (address.lines.isEmpty() || address.postcode.isEmpty())
            return address.lines + address.postcode;
        return address.lines + u", "_s + address.postcode;
    }

    /// Systems spell streets differently and few of them hold the UPRN; house number and postcode
    /// tell homes apart.
    QString homeOf(const SaidDetail& said)
    {
        QString number;
        for (const QChar letter : said.text) {
            if (letter.isDigit())
                number.append(letter);
            else if (!number.isEmpty())
                break;
        }
        if (number.isEmpty() && !said.uprn.isEmpty())
            return said.uprn;
        const auto words = said.text.split(u' ');
        return number + u'/' + bare(words.mid(std::max<qsizetype>(0, words.size() - 2)).join(u' '));
    }

    QString numberOf(const QString& text)
    {
        const Phone phone = parsePhone(QStringView(text));
        return QString::fromStdString(phone.e164.empty() ? phone.digits : phone.e164);
    }

    bool isOf(Detail detail, const QString& number)
    {
        const auto kind = parsePhone(QStringView(number)).kind;
        return detail == Detail::Mobile
            ? kind == Phone::Kind::Mobile
            : kind == Phone::Kind::Landline || kind == Phone::Kind::Other;
    }

    /// Its postcode stands last, in one word or two.
    std::optional<SaidDetail> typedAddress(const QStringList& words)
    {
        for (const qsizetype last : { 2, 1 }) {
            if (words.size() <= last)
                continue;
            const Postcode postcode = parsePostcode(QStringView(words.last(last).join(u' ')));
            QString lines = words.first(words.size() - last).join(u' ');
            while (lines.endsWith(u','))
                lines.chop(1);
            if (postcode.isWhole() && !bare(lines).isEmpty())
                return SaidDetail { u"%1, %2"_s.arg(lines, QString::fromStdString(postcode.text())),
                                    {},
                                    {} };
        }
        return std::nullopt;
    }

}

QString wordOf(Detail detail)
{
    return Names.at(static_cast<std::size_t>(detail)).toString();
}

QString entryKindOf(Detail detail)
{
    return detail == Detail::Address ? u"address"_s : u"details"_s;
}

std::optional<Detail> detailCalled(QStringView word)
{
    for (const Detail detail : AllDetails) {
        if (word == Names.at(static_cast<std::size_t>(detail)))
            return detail;
    }
    return std::nullopt;
}

QList<SaidDetail> saidOf(const PersonRecord& person, Detail detail)
{
    QList<SaidDetail> all;
    const auto add = [&all](const SaidDetail& said) {
        if (!said.isEmpty())
            all.append(said);
    };
    switch (detail) {
    case Detail::Name:
        add({ nameOf(person), {}, {} });
        break;
    case Detail::DateOfBirth:
        add({ {}, person.dateOfBirth, {} });
        break;
    case Detail::Address:
        for (const Address& address : person.addresses)
            add({ addressOf(address), {}, address.uprn });
        break;
    case Detail::Mobile:
    case Detail::Landline:
        for (const QString& phone : person.phones) {
            if (isOf(detail, phone))
                add({ phone, {}, {} });
        }
        break;
    case Detail::Email:
        for (const QString& email : person.emails)
            add({ email, {}, {} });
        break;
    case Detail::NationalInsurance:
        add({ person.nationalInsurance, {}, {} });
        break;
    }
    return all;
}

QString sameness(Detail detail, const SaidDetail& said)
{
    switch (detail) {
    case Detail::DateOfBirth:
        return said.date.toString(Qt::ISODate);
    case Detail::Address:
        return said.text.isEmpty() ? QString() : homeOf(said);
    case Detail::Mobile:
    case Detail::Landline:
        return numberOf(said.text);
    case Detail::Email:
        return said.text.trimmed().toLower();
    case Detail::Name:
    case Detail::NationalInsurance:
        break;
    }
    return bare(said.text);
}

std::optional<SaidDetail> typedDetail(Detail detail, const QString& words)
{
    static const QRegularExpression email(u"^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"_s);
    const QString typed = words.simplified();
    const auto when = [&typed](bool isOne) {
        return isOne ? std::optional(SaidDetail { typed, {}, {} }) : std::nullopt;
    };
    switch (detail) {
    case Detail::DateOfBirth: {
        const QDate date = toDate(parseDate(QStringView(typed)));
        return date.isValid() ? std::optional(SaidDetail { {}, date, {} }) : std::nullopt;
    }
    case Detail::Address:
        return typedAddress(typed.split(u' '));
    case Detail::Mobile:
    case Detail::Landline:
        return when(isOf(detail, typed));
    case Detail::Email:
        return when(email.match(typed).hasMatch());
    case Detail::Name:
        return when(!bare(typed).isEmpty());
    case Detail::NationalInsurance:
        break;
    }
    return std::nullopt;
}

QList<SaidDetail> presentOf(const PersonRecord& person, Detail detail)
{
    QList<SaidDetail> all = saidOf(person, detail);
    return detail == Detail::Address && all.size() > 1 ? all.first(1) : all;
}

bool disagree(Detail detail, const PersonRecord& one, const PersonRecord& other)
{
    const QList<SaidDetail> left = presentOf(one, detail);
    const QList<SaidDetail> right = presentOf(other, detail);
    if (left.isEmpty() || right.isEmpty())
        return false;
    QSet<QString> said;
    for (const SaidDetail& value : left)
        said.insert(sameness(detail, value));
    return std::ranges::none_of(right, [&said, detail](const SaidDetail& value) {
        return said.contains(sameness(detail, value));
    });
}

}
