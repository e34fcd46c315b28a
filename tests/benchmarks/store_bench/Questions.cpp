#include "Questions.h"

#include "council/Slips.h"

#include <functional>
#include <random>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;
    using council::Feed;

    struct Known
    {
        council::Sheet sheet;
        PersonRecord person;
        QString key;
    };

    /// Somebody with all that may be asked for, as one system wrote it down.
    Known
    anybody(const council::Council& council, const CouncilRecords& records, std::mt19937_64& random)
    {
        for (;;) {
            const auto customer
                = static_cast<std::uint32_t>(random() % council.options().customers);
            for (const Feed feed : { Feed::Tenants, Feed::LiablePersons, Feed::Callers }) {
                if (records.sheets().count(feed, customer) == 0)
                    continue;
                Known known;
                known.sheet = records.sheets().sheet(feed, customer, 0, 0);
                known.person
                    = CouncilRecords::person(known.sheet, council.places().uprn(known.sheet.home));
                known.key = CouncilRecords::key(feed, customer, 0);
                const PersonRecord& person = known.person;
                if (person.forename.size() > 2 && person.surname.size() > 3
                    && !person.phones.isEmpty() && !person.addresses.isEmpty())
                    return known;
            }
        }
    }

    QString misspelt(const QString& word, std::uint64_t seed)
    {
        std::string text = word.toStdString();
        council::Draw draw(seed);
        council::misspell(text, draw);
        return QString::fromStdString(text);
    }

}

QList<QuestionKind>
questionKinds(const council::Council& council, const CouncilRecords& records, int each)
{
    struct Maker
    {
        QString name;
        bool slip;
        std::function<QString(const Known&, std::uint64_t)> make;
    };
    const auto street = [](const Known& known) { return known.person.addresses.first().lines; };
    const auto postcode
        = [](const Known& known) { return known.person.addresses.first().postcode; };
    const std::vector<Maker> makers {
        { u"forename surname"_s,
          false,
          [](auto& k, auto) { return k.person.forename + u' ' + k.person.surname; } },
        { u"surname forename"_s,
          false,
          [](auto& k, auto) { return k.person.surname + u' ' + k.person.forename; } },
        { u"surname"_s, false, [](auto& k, auto) { return k.person.surname; } },
        { u"one letter"_s, false, [](auto& k, auto) { return k.person.surname.left(1); } },
        { u"two letters"_s, false, [](auto& k, auto) { return k.person.surname.left(2); } },
        { u"three letters"_s, false, [](auto& k, auto) { return k.person.surname.left(3); } },
        { u"name, half typed"_s,
          false,
          [](auto& k, auto n) {
              return (k.person.forename + u' ' + k.person.surname)
                  .left(5 + static_cast<int>(n % 6));
          } },
        { u"initial surname"_s,
          false,
          [](auto& k, auto) { return k.person.forename.left(1) + u' ' + k.person.surname; } },
        { u"two beginnings"_s,
          false,
          [](auto& k, auto) {
              return k.person.forename.left(2) + u' ' + k.person.surname.left(3);
          } },
        { u"two letters apart"_s,
          false,
          [](auto& k, auto) {
              return k.person.forename.left(1) + u' ' + k.person.surname.left(1);
          } },
        { u"address"_s, false, [street](auto& k, auto) { return street(k); } },
        { u"address, half typed"_s,
          false,
          [street](auto& k, auto n) { return street(k).left(4 + static_cast<int>(n % 8)); } },
        { u"surname address"_s,
          false,
          [street](auto& k, auto) { return k.person.surname + u' ' + street(k); } },
        { u"postcode"_s, false, [postcode](auto& k, auto) { return postcode(k); } },
        { u"postcode, no space"_s,
          false,
          [postcode](auto& k, auto) { return postcode(k).remove(u' ').toLower(); } },
        { u"district"_s,
          false,
          [postcode](auto& k, auto) { return postcode(k).section(u' ', 0, 0); } },
        { u"surname postcode"_s,
          false,
          [postcode](auto& k, auto) { return k.person.surname + u' ' + postcode(k); } },
        { u"surname district"_s,
          false,
          [postcode](auto& k, auto) {
              return k.person.surname + u' ' + postcode(k).section(u' ', 0, 0);
          } },
        { u"phone"_s, false, [](auto& k, auto) { return k.person.phones.first(); } },
        { u"phone, half typed"_s,
          false,
          [](auto& k, auto n) {
              return k.person.phones.first().left(3 + static_cast<int>(n % 8));
          } },
        { u"e-mail"_s,
          false,
          [](auto& k, auto) { return k.person.emails.value(0, u"a@b.example"_s); } },
        { u"e-mail, half typed"_s,
          false,
          [](auto& k, auto) {
              return k.person.emails.value(0, u"a@b.example"_s).section(u'@', 0, 0) + u'@';
          } },
        { u"reference"_s, false, [](auto& k, auto) { return k.key; } },
        { u"reference, half typed"_s,
          false,
          [](auto& k, auto n) { return k.key.left(4 + static_cast<int>(n % 5)); } },
        { u"UPRN"_s, false, [](auto& k, auto) { return k.person.addresses.first().uprn + u""_s; } },
        { u"date of birth"_s,
          false,
          [](auto& k, auto) { return k.person.dateOfBirth.toString(u"d/M/yyyy"_s); } },
        { u"surname year"_s,
          false,
          [](auto& k, auto) {
              return k.person.surname + u' '
                  + QString::number(k.sheet.birth.year == 0 ? 1970 : k.sheet.birth.year);
          } },
        { u"NI number"_s, false, [](auto& k, auto) { return k.person.nationalInsurance; } },
        { u"slip in surname"_s,
          true,
          [](auto& k, auto n) { return misspelt(k.person.surname, n); } },
        { u"slip in full name"_s,
          true,
          [](auto& k, auto n) {
              return k.person.forename + u' ' + misspelt(k.person.surname, n);
          } },
        { u"slip in address"_s,
          true,
          [street](auto& k, auto n) { return misspelt(street(k), n); } },
        { u"slip, postcode"_s,
          true,
          [postcode](auto& k, auto n) {
              return misspelt(k.person.surname, n) + u' ' + postcode(k);
          } },
        { u"nobody"_s,
          true,
          [](auto& k, auto n) {
              return misspelt(misspelt(misspelt(k.person.surname, n), n + 1) + u"xq"_s, n) + u' '
                  + k.person.forename;
          } },
    };
    std::mt19937_64 random(7);
    QList<QuestionKind> kinds;
    for (const Maker& maker : makers) {
        QuestionKind kind { maker.name, maker.slip, {} };
        for (int at = 0; kind.questions.size() < each && at < each * 4; ++at) {
            const QString question = maker.make(anybody(council, records, random), random());
            if (!question.trimmed().isEmpty())
                kind.questions.append(question);
        }
        kinds.append(kind);
    }
    return kinds;
}

}
