#include "council/Cultures.h"

#include "council/names/Lists.h"

#include <algorithm>
#include <array>
#include <utility>

namespace guildhall::council {

namespace {

    using namespace std::string_view_literals;

    /// Parts from which rare surnames are put together: first part, then last part.
    struct SurnameParts
    {
        std::array<std::string_view, 24> first;
        std::array<std::string_view, 16> last;
        std::uint32_t perThousand; ///< of families whose name is made this way
    };

    const SurnameParts EnglishParts { { "Ash"sv,    "Thorn"sv,   "Haver"sv,  "Brad"sv, "Stan"sv,
                                        "Win"sv,    "Hart"sv,    "Lang"sv,   "Kirk"sv, "Whit"sv,
                                        "Black"sv,  "Hol"sv,     "Wool"sv,   "Mel"sv,  "Rad"sv,
                                        "Shel"sv,   "Cran"sv,    "Fair"sv,   "Pen"sv,  "Hather"sv,
                                        "Elling"sv, "Barring"sv, "Wilber"sv, "Tun"sv },
                                      { "ford"sv,
                                        "bury"sv,
                                        "ley"sv,
                                        "ton"sv,
                                        "ham"sv,
                                        "wick"sv,
                                        "well"sv,
                                        "worth"sv,
                                        "combe"sv,
                                        "by"sv,
                                        "stead"sv,
                                        "field"sv,
                                        "bourne"sv,
                                        "croft"sv,
                                        "hurst"sv,
                                        "more"sv },
                                      60 };
    const SurnameParts PolishParts { { "Bar"sv, "Bor"sv,  "Dom"sv, "Gaj"sv, "Gor"sv,   "Jan"sv,
                                       "Jar"sv, "Kal"sv,  "Kar"sv, "Kos"sv, "Krus"sv,  "Les"sv,
                                       "Lub"sv, "Mal"sv,  "Mar"sv, "Ost"sv, "Pietr"sv, "Rad"sv,
                                       "Sob"sv, "Stan"sv, "Tar"sv, "Wit"sv, "Zal"sv,   "Zar"sv },
                                     { "owski"sv,
                                       "ewski"sv,
                                       "iński"sv,
                                       "ański"sv,
                                       "icki"sv,
                                       "ecki"sv,
                                       "owicz"sv,
                                       "ewicz"sv,
                                       "czyk"sv,
                                       "czak"sv,
                                       "owiak"sv,
                                       "asik"sv,
                                       "inski"sv,
                                       "orski"sv,
                                       "alski"sv,
                                       "ulski"sv },
                                     220 };
    const SurnameParts NigerianParts {
        { "Ade"sv, "Olu"sv,   "Ogun"sv,  "Ola"sv, "Ayo"sv,  "Akin"sv, "Oye"sv, "Ak"sv,
          "Abi"sv, "Babat"sv, "Fa"sv,    "Ife"sv, "Omo"sv,  "Odu"sv,  "Oni"sv, "Okon"sv,
          "Nwa"sv, "Onye"sv,  "Chuku"sv, "Ike"sv, "Ogbo"sv, "Uzo"sv,  "Eke"sv, "Obi"sv },
        { "yemi"sv,
          "wale"sv,
          "bode"sv,
          "tola"sv,
          "seun"sv,
          "niyi"sv,
          "dele"sv,
          "lade"sv,
          "sanya"sv,
          "kanmi"sv,
          "toye"sv,
          "nna"sv,
          "chukwu"sv,
          "kwe"sv,
          "dinma"sv,
          "gbe"sv },
        200
    };
    const SurnameParts SouthAsianParts {
        { "Raja"sv,   "Siva"sv,    "Bala"sv, "Jaya"sv,  "Vija"sv,   "Chandra"sv,
          "Nara"sv,   "Sundara"sv, "Guna"sv, "Kula"sv,  "Maha"sv,   "Mani"sv,
          "Nava"sv,   "Para"sv,    "Rama"sv, "Satya"sv, "Selva"sv,  "Shanmuga"sv,
          "Tharma"sv, "Uthaya"sv,  "Vima"sv, "Yoga"sv,  "Ananda"sv, "Arul"sv },
        { "kumar"sv,
          "singam"sv,
          "nathan"sv,
          "moorthy"sv,
          "ratnam"sv,
          "lingam"sv,
          "samy"sv,
          "rajah"sv,
          "rasa"sv,
          "kanthan"sv,
          "varman"sv,
          "deva"sv,
          "swamy"sv,
          "pillai"sv,
          "sekaran"sv,
          "palan"sv },
        150
    };

    std::string fromParts(const SurnameParts& parts, Draw& draw)
    {
        return std::string(draw.oneOf(parts.first)) + std::string(draw.oneOf(parts.last));
    }

    constexpr std::array<std::pair<std::string_view, std::string_view>, 84> Nicknames { {
        { "Alexander"sv, "Alex Sandy Xander"sv },
        { "Andrew"sv, "Andy Drew"sv },
        { "Anthony"sv, "Tony Ant"sv },
        { "Benjamin"sv, "Ben Benny"sv },
        { "Christopher"sv, "Chris Kit"sv },
        { "Daniel"sv, "Dan Danny"sv },
        { "David"sv, "Dave Davy Dai"sv },
        { "Edward"sv, "Ed Ted Eddie"sv },
        { "Frederick"sv, "Fred Freddie"sv },
        { "George"sv, "Georgie"sv },
        { "Geoffrey"sv, "Geoff"sv },
        { "Henry"sv, "Harry Hal"sv },
        { "Ian"sv, "Iain"sv },
        { "James"sv, "Jim Jimmy Jamie"sv },
        { "Jonathan"sv, "Jon Jonny"sv },
        { "John"sv, "Jack Johnny"sv },
        { "Joseph"sv, "Joe Joey"sv },
        { "Joshua"sv, "Josh"sv },
        { "Kenneth"sv, "Ken Kenny"sv },
        { "Laurence"sv, "Larry"sv },
        { "Leonard"sv, "Len Lenny"sv },
        { "Matthew"sv, "Matt"sv },
        { "Michael"sv, "Mike Mick Mickey"sv },
        { "Nicholas"sv, "Nick Nicky"sv },
        { "Patrick"sv, "Pat Paddy"sv },
        { "Peter"sv, "Pete"sv },
        { "Philip"sv, "Phil Pip"sv },
        { "Raymond"sv, "Ray"sv },
        { "Richard"sv, "Rick Dick Richie"sv },
        { "Robert"sv, "Bob Rob Bobby Bert"sv },
        { "Ronald"sv, "Ron Ronnie"sv },
        { "Samuel"sv, "Sam"sv },
        { "Stephen"sv, "Steve"sv },
        { "Steven"sv, "Steve"sv },
        { "Stuart"sv, "Stu"sv },
        { "Terence"sv, "Terry"sv },
        { "Thomas"sv, "Tom Tommy"sv },
        { "Timothy"sv, "Tim"sv },
        { "William"sv, "Bill Will Billy Liam"sv },
        { "Abigail"sv, "Abby"sv },
        { "Alison"sv, "Ali"sv },
        { "Amanda"sv, "Mandy"sv },
        { "Barbara"sv, "Babs Barb"sv },
        { "Catherine"sv, "Cath Cathy Kate"sv },
        { "Charlotte"sv, "Lottie Charlie"sv },
        { "Christine"sv, "Chris Chrissie"sv },
        { "Deborah"sv, "Debbie Deb"sv },
        { "Dorothy"sv, "Dot Dolly"sv },
        { "Eleanor"sv, "Ellie Nell"sv },
        { "Elizabeth"sv, "Liz Beth Betty Lizzie"sv },
        { "Florence"sv, "Flo"sv },
        { "Gillian"sv, "Gill"sv },
        { "Jacqueline"sv, "Jackie"sv },
        { "Jennifer"sv, "Jenny Jen"sv },
        { "Jessica"sv, "Jess"sv },
        { "Joanne"sv, "Jo"sv },
        { "Josephine"sv, "Josie"sv },
        { "Judith"sv, "Judy"sv },
        { "Katherine"sv, "Kathy Kate Kat"sv },
        { "Kathleen"sv, "Kath Kathy"sv },
        { "Margaret"sv, "Maggie Peggy Meg"sv },
        { "Natalie"sv, "Nat"sv },
        { "Nicola"sv, "Nicky Nic"sv },
        { "Olivia"sv, "Liv Livvy"sv },
        { "Pamela"sv, "Pam"sv },
        { "Patricia"sv, "Pat Trish"sv },
        { "Rebecca"sv, "Becky Becca"sv },
        { "Rosemary"sv, "Rose Rosie"sv },
        { "Samantha"sv, "Sam"sv },
        { "Sarah"sv, "Sally"sv },
        { "Susan"sv, "Sue Susie"sv },
        { "Suzanne"sv, "Sue"sv },
        { "Teresa"sv, "Terri Tess"sv },
        { "Valerie"sv, "Val"sv },
        { "Victoria"sv, "Vicky Tori"sv },
        { "Mohammed"sv, "Mo Mohd"sv },
        { "Muhammad"sv, "Mo Mohd"sv },
        { "Abdullah"sv, "Abdul"sv },
        { "Katarzyna"sv, "Kasia"sv },
        { "Małgorzata"sv, "Gosia"sv },
        { "Krzysztof"sv, "Krzys"sv },
        { "Aleksandra"sv, "Ola"sv },
        { "Oluwaseun"sv, "Seun"sv },
        { "Chukwuemeka"sv, "Emeka"sv },
    } };

    bool endsWith(std::string_view text, std::string_view end)
    {
        return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
    }

}

const Culture& cultureOf(Origin origin)
{
    using namespace names;
    static const std::array<Culture, OriginCount> cultures { {
        { WordList(EnglishFemale), WordList(EnglishMale), WordList(EnglishSurnames, 14) },
        { WordList(WelshFemale), WordList(WelshMale), WordList(WelshSurnames, 4) },
        { WordList(MuslimFemale), WordList(MuslimMale, 3), WordList(MuslimSurnames, 5) },
        { WordList(HinduFemale), WordList(HinduMale), WordList(HinduSurnames, 4) },
        { WordList(SikhFemale), WordList(SikhMale), WordList(SikhSurnames, 2) },
        { WordList(ArabicFemale), WordList(ArabicMale, 4), WordList(ArabicSurnames) },
        { WordList(ChineseFemale, 12), WordList(ChineseMale, 12), WordList(ChineseSurnames, 5) },
        { WordList(PolishFemale), WordList(PolishMale), WordList(PolishSurnames, 12) },
        { WordList(NigerianFemale), WordList(NigerianMale), WordList(NigerianSurnames, 12) },
    } };
    return cultures[static_cast<std::size_t>(origin)];
}

Origin drawOrigin(Draw& draw)
{
    constexpr std::array<std::uint32_t, OriginCount> shares { 640, 60, 65, 45, 20, 45, 45, 45, 35 };
    std::uint32_t at = draw.below(1000U);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (at < shares[i])
            return static_cast<Origin>(i);
        at -= shares[i];
    }
    return Origin::English;
}

std::string drawSurname(Origin origin, Draw& draw)
{
    const SurnameParts* parts = origin == Origin::English ? &EnglishParts
        : origin == Origin::Polish                        ? &PolishParts
        : origin == Origin::Nigerian                      ? &NigerianParts
        : origin == Origin::Hindu                         ? &SouthAsianParts
                                                          : nullptr;
    if (parts && draw.chance(parts->perThousand))
        return fromParts(*parts, draw);
    const std::string& name = cultureOf(origin).surnames.draw(draw);
    if ((origin == Origin::English || origin == Origin::Welsh) && draw.chance(35))
        return name + '-' + cultureOf(Origin::English).surnames.draw(draw);
    if (origin == Origin::Arabic && draw.chance(280)) {
        constexpr std::array articles { "Al-"sv, "El-"sv, "Al "sv, "El "sv, "Al-"sv, "Bin "sv };
        return std::string(draw.oneOf(articles)) + name;
    }
    return name;
}

std::string surnameFor(Origin origin, Sex sex, const std::string& family, Draw& draw)
{
    switch (origin) {
    case Origin::Polish:
        for (const auto end : { "ski"sv, "cki"sv, "dzki"sv }) {
            if (sex == Sex::Female && endsWith(family, end) && !draw.chance(150))
                return family.substr(0, family.size() - 1) + 'a';
        }
        return family;
    case Origin::Sikh:
        return draw.chance(300) ? std::string(sex == Sex::Female ? "Kaur" : "Singh")
            : family == "Kaur" && sex == Sex::Male    ? std::string("Singh")
            : family == "Singh" && sex == Sex::Female ? std::string("Kaur")
                                                      : family;
    case Origin::SouthAsianMuslim:
        if (sex == Sex::Female && draw.chance(350)) {
            constexpr std::array own { "Begum"sv,  "Bibi"sv,    "Akhtar"sv,
                                       "Khatun"sv, "Parveen"sv, "Kausar"sv };
            return std::string(draw.oneOf(own));
        }
        return family;
    case Origin::Welsh:
        if (draw.chance(15))
            return (sex == Sex::Female ? "ferch " : "ap ")
                + cultureOf(Origin::Welsh).male.draw(draw);
        return family;
    default:
        return family;
    }
}

std::string drawForename(Origin origin, Sex sex, Draw& draw)
{
    const Culture& culture = cultureOf(origin);
    const WordList& list = sex == Sex::Female ? culture.female : culture.male;
    const std::string& name = list.draw(draw);
    switch (origin) {
    case Origin::Chinese: {
        if (draw.chance(180)) {
            const Culture& english = cultureOf(Origin::English);
            return (sex == Sex::Female ? english.female : english.male).draw(draw);
        }
        if (name.find(' ') != std::string::npos)
            return name;
        std::string second = list.draw(draw);
        if (second.find(' ') != std::string::npos || second == name || draw.chance(250))
            return name;
        if (draw.chance(450)) {
            std::ranges::transform(second, second.begin(), [](char c) {
                return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            });
            return name + second;
        }
        return name + ' ' + second;
    }
    case Origin::English:
        return draw.chance(18) ? name + '-' + list.draw(draw) : name;
    case Origin::Nigerian:
        return draw.chance(60) ? "Oluwa" + std::string(draw.chance(500) ? "tobiloba" : "femi")
                               : name;
    default:
        return name;
    }
}

std::string drawMiddleNames(Origin origin, Sex sex, Draw& draw)
{
    if (origin == Origin::Sikh)
        return draw.chance(600) ? (sex == Sex::Female ? "Kaur" : "Singh") : std::string();
    const std::uint32_t share = origin == Origin::English || origin == Origin::Welsh ? 620
        : origin == Origin::Nigerian                                                 ? 500
                                                                                     : 180;
    if (!draw.chance(share))
        return {};
    const Culture& culture = cultureOf(origin);
    const WordList& list = sex == Sex::Female ? culture.female : culture.male;
    std::string names = list.draw(draw);
    if (draw.chance(120))
        names += ' ' + list.draw(draw);
    return names;
}

std::string_view nicknameOf(std::string_view forename, std::uint32_t choice)
{
    const auto found = std::ranges::find(
        Nicknames, forename, &std::pair<std::string_view, std::string_view>::first);
    if (found == Nicknames.end())
        return {};
    const std::string_view all = found->second;
    const auto count = static_cast<std::uint32_t>(std::ranges::count(all, ' ')) + 1;
    std::size_t start = 0;
    for (std::uint32_t skip = choice % count; skip > 0; --skip)
        start = all.find(' ', start) + 1;
    return all.substr(start, all.find(' ', start) - start);
}

}
