// Synthetic.cpp - draws persons, then lets systems write them down badly.
#include "Synthetic.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string_view>
#include <vector>

namespace guildhall {

namespace {

    using Words = std::vector<std::string>;

    Words split(std::string_view text)
    {
        Words out;
        size_t at = 0;
        while (at < text.size()) {
            const size_t end = std::min(text.find(' ', at), text.size());
            if (end > at)
                out.emplace_back(text.substr(at, end - at));
            at = end + 1;
        }
        return out;
    }

    const Words& men()
    {
        static const Words names = split("David John Michael Peter Robert James Andrew Paul "
                                         "William Stephen Mark Thomas Christopher Richard Daniel "
                                         "George Alan Kevin Brian Anthony Matthew Joseph Ian "
                                         "Kenneth Colin Jack Harry Oliver Charles Edward Simon "
                                         "Samuel Benjamin Adam Philip Graham Gary Derek Martin "
                                         "Nicholas Jonathan Frank Rhys Gareth Owen Dylan Ryan "
                                         "Luke Joshua Alexander Liam Nathan Aaron Craig Sean "
                                         "Stuart Neil Keith Raymond Ronald Roy Dennis Leslie "
                                         "Gordon Henry Arthur Albert Ernest Frederick Leonard "
                                         "Norman Trevor Barry Terence Roger Patrick Callum Lewis "
                                         "Jamie Scott Dean Wayne Darren Lee Jason Carl Stewart "
                                         "Duncan Hugh Angus Evan Ioan Tomos Dafydd Huw");
        return names;
    }

    const Words& women()
    {
        static const Words names
            = split("Margaret Susan Mary Elizabeth Patricia Christine Sarah Julie Karen Linda "
                    "Jacqueline Helen Janet Jennifer "
                    "Catherine Emma Claire Nicola Rebecca Laura Samantha Deborah Barbara Carol Ann "
                    "Jean Maureen Sheila Joan Alison "
                    "Amanda Angela Gillian Sandra Diane Tracey Michelle Louise Rachel Victoria "
                    "Lisa Joanne Sharon Dawn Lesley "
                    "Dorothy Joyce Irene Hannah Charlotte Sophie Emily Olivia Jessica Lucy Katie "
                    "Amy Megan Chloe Grace Ella Ruby "
                    "Evie Lily Alice Florence Edith Doris Hilda Vera Kathleen Eileen Brenda "
                    "Pauline Marion Valerie Wendy Heather "
                    "Ruth Judith Rosemary Bethan Sian Rhian Cerys Ffion Lowri Eleri Nia Anna "
                    "Natalie Kelly Gemma Leanne Stacey");
        return names;
    }

    const Words& families()
    {
        static const Words names
            = split("Smith Jones Williams Taylor Brown Davies Evans Wilson Thomas Johnson Roberts "
                    "Robinson Thompson Wright Walker "
                    "White Edwards Hughes Green Hall Lewis Harris Clarke Patel Jackson Wood Turner "
                    "Martin Cooper Hill Ward Morris "
                    "Moore Clark Lee King Baker Harrison Morgan Allen James Scott Phillips Watson "
                    "Davis Parker Price Bennett Young "
                    "Griffiths Mitchell Kelly Cook Carter Richardson Bailey Collins Bell Shaw "
                    "Murphy Miller Cox Richards Khan "
                    "Marshall Anderson Simpson Ellis Adams Begum Singh Wilkinson Foster Chapman "
                    "Powell Webb Rogers Gray Mason Ali "
                    "Hunt Hussain Campbell Matthews Owen Palmer Holmes Mills Barnes Knight Lloyd "
                    "Butler Russell Barker Fisher "
                    "Stevens Jenkins Murray Dixon Harvey Graham Pearson Ahmed Fletcher Walsh Kaur "
                    "Gibson Howard Andrews Stewart "
                    "Elliott Reynolds Saunders Payne Fox Ford Pearce Day Brooks West Lawrence Cole "
                    "Atkinson Bradley Spencer Gill "
                    "Dawson Watts Rees Burton Oconnor Hart Perry Kennedy Burns Barrett Grant "
                    "Lawson Hayes Newman Hudson");
        return names;
    }

    class Dice
    {
    public:
        explicit Dice(std::uint64_t seed)
            : m_state(seed * 0x9e3779b97f4a7c15ULL + 1)
        {
        }
        std::uint64_t next()
        {
            m_state += 0x9e3779b97f4a7c15ULL;
            std::uint64_t x = m_state;
            x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
            x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
            return x ^ (x >> 31);
        }
        std::uint32_t below(size_t n)
        {
            return static_cast<std::uint32_t>(next() % std::max<size_t>(n, 1));
        }
        double real() { return static_cast<double>(next() >> 11) * 0x1p-53; }
        bool chance(double p) { return real() < p; }
        int between(int low, int high)
        {
            return low + static_cast<int>(below(static_cast<size_t>(high - low) + 1));
        }
        // Zipf-like: small numbers far more often.
        size_t skewed(size_t n, double power = 2.2)
        {
            return std::min(n - 1,
                            static_cast<size_t>(std::pow(real(), power) * static_cast<double>(n)));
        }

    private:
        std::uint64_t m_state;
    };

    // A name that is not in any list, always the same for one number.
    std::string coined(std::uint64_t number)
    {
        static const Words starts = split(
            "Ban Cor Dal Fen Gar Hol Kar Lan Mar Nor Pen Rad Sed Tal Wer Bre Cra Dro Fle Gri "
            "Kle Pra Sto Tre Ash Ell Ing Oak Und Zab Kow Woj Ade Oko Chi Nwa Ras Sha Jam Ibr");
        static const Words middles = split("a e i o u er an el in or ar al en ow ing is");
        static const Words ends = split(
            "ton ford ley well man son by ham worth field ski wicz ova eke nna ahi shah mont ard "
            "ock ett dale wood gate more burn stead shaw ridge combe");
        Dice dice(number + 977);
        std::string name = starts[dice.below(starts.size())] + middles[dice.below(middles.size())];
        if (dice.chance(0.35))
            name += static_cast<char>("bdgklmnprstv"[dice.below(12)])
                + middles[dice.below(middles.size())];
        return name + ends[dice.below(ends.size())];
    }

    std::string typo(Dice& dice, std::string text)
    {
        if (text.size() < 3)
            return text;
        const size_t at = 1 + dice.below(text.size() - 1);
        const auto letter = static_cast<char>('a' + dice.below(26));
        const auto digit = static_cast<char>('0' + dice.below(10));
        const char other = text[at] >= '0' && text[at] <= '9' ? digit : letter;
        switch (dice.below(4)) {
        case 0:
            text[at] = other;
            break;
        case 1:
            text.erase(at, 1);
            break;
        case 2:
            text.insert(at, 1, other);
            break;
        default:
            std::swap(text[at], text[at - 1]);
        }
        return text;
    }

    std::string nickname(Dice& dice, const std::string& name)
    {
        static const std::array<std::array<const char*, 3>, 24> table
            = { { { "William", "Bill", "Will" },         { "Robert", "Bob", "Rob" },
                  { "Michael", "Mike", "Mick" },         { "Elizabeth", "Liz", "Beth" },
                  { "Catherine", "Kate", "Cathy" },      { "Margaret", "Maggie", "Peggy" },
                  { "Christopher", "Chris", "Kit" },     { "Anthony", "Tony", "Ant" },
                  { "Stephen", "Steve", "Steven" },      { "Jennifer", "Jenny", "Jen" },
                  { "Susan", "Sue", "Susie" },           { "Patricia", "Pat", "Trish" },
                  { "Daniel", "Dan", "Danny" },          { "Andrew", "Andy", "Drew" },
                  { "Richard", "Rick", "Dick" },         { "Matthew", "Matt", "Mathew" },
                  { "Thomas", "Tom", "Tommy" },          { "Samantha", "Sam", "Sammy" },
                  { "Rebecca", "Becky", "Becca" },       { "Edward", "Ted", "Eddie" },
                  { "Mohammed", "Muhammad", "Mohamed" }, { "James", "Jim", "Jamie" },
                  { "Deborah", "Debbie", "Debra" },      { "Victoria", "Vicky", "Tori" } } };
        for (const auto& row : table) {
            if (name == row[0])
                return row[1 + dice.below(2)];
        }
        return name;
    }

    std::string padded(int number, int width)
    {
        std::string text = std::to_string(number);
        return std::string(text.size() < static_cast<size_t>(width)
                               ? static_cast<size_t>(width) - text.size()
                               : 0,
                           '0')
            + text;
    }

    struct Day
    {
        int year = 0;
        int month = 0;
        int day = 0;
    };

    Day anyDay(Dice& dice, int from, int to)
    {
        return { dice.between(from, to), dice.between(1, 12), dice.between(1, 28) };
    }

    std::string iso(const Day& d)
    {
        return padded(d.year, 4) + '-' + padded(d.month, 2) + '-' + padded(d.day, 2);
    }

    Day garbled(Dice& dice, Day d)
    {
        switch (dice.below(6)) {
        case 0:
            if (d.day <= 12)
                std::swap(d.day, d.month);
            else
                d.day = dice.between(1, 28);
            break;
        case 1:
            d.year += dice.between(0, 1) == 0 ? -1 : 1;
            break;
        case 2:
            d.year += dice.between(0, 1) == 0 ? -10 : 10;
            break;
        case 3:
            d.month = dice.between(1, 12);
            break;
        default:
            d.day = dice.between(1, 28);
        }
        return d;
    }

    std::string lower(std::string text)
    {
        for (char& c : text)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        return text;
    }

    std::string upper(std::string text)
    {
        for (char& c : text)
            c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
        return text;
    }

    void row(std::string& out, std::initializer_list<std::string> fields)
    {
        bool first = true;
        for (const std::string& field : fields) {
            if (!first)
                out.push_back(',');
            first = false;
            if (field.find(',') == std::string::npos)
                out += field;
            else
                out += '"' + field + '"';
        }
        out.push_back('\n');
    }

    struct Place
    {
        std::string line;
        std::string town;
        std::string postcode;
        std::string uprn;
    };

    Place place(std::uint32_t number)
    {
        static const Words towns = split("Wexcombe Marlford Ashby Thornwick Harlow Eastmere");
        static const Words kinds = split("Road Street Lane Avenue Close Drive Way Gardens");
        const std::uint32_t street = number / 24;
        Dice dice(street * 31U + 7);
        const std::string name
            = coined(street % 4000 + 500000) + ' ' + kinds[dice.below(kinds.size())];
        const std::string code = std::string(1, "ABCDEFGHJKLNPQRSTUWXYZ"[street % 22])
            + std::string(1, "ABDEFGHJLNPQRSTUWXYZ"[street / 22 % 20]);
        Place out;
        const std::uint32_t house = number % 24 + 1;
        if (dice.chance(0.15))
            out.line = "Flat " + std::to_string(house) + ' ' + std::to_string(street % 90 + 1) + ' '
                + name;
        else
            out.line = std::to_string(house) + ' ' + name;
        out.town = towns[street / 500 % towns.size()];
        out.postcode = "WX" + std::to_string(street / 500 % 30 + 1) + ' '
            + std::to_string(street / 440 % 9 + 1) + code;
        out.uprn = std::to_string(10000000U + number * 7U);
        return out;
    }

    struct Person
    {
        bool man = false;
        std::string forename;
        std::string middle;
        std::string surname;
        std::string maiden;
        Day birth;
        std::string mobile;
        std::string landline;
        std::string email;
        std::string nino;
        Place home;
        Place before;
        bool moved = false;
    };

    class Council
    {
    public:
        explicit Council(std::uint64_t seed, std::uint32_t records)
            : m_dice(seed)
            , m_places(records / 4 + 50)
        {
        }

        SyntheticSet write(std::uint32_t wanted)
        {
            SyntheticSet out;
            out.records = "record_id,source,title,forename,middle_names,surname,date_of_birth,"
                          "phone,mobile,email,"
                          "address_line_1,town,postcode,uprn,ni_number\n";
            out.truth = "record_id,true_id,source\n";
            while (m_records < wanted) {
                for (const Person& person : household())
                    writePerson(person, out);
            }
            return out;
        }

    private:
        std::string forename(bool man)
        {
            if (m_dice.chance(0.05))
                return coined(m_dice.skewed(4000) + 900000);
            return man ? men()[m_dice.skewed(men().size(), 1.6)]
                       : women()[m_dice.skewed(women().size(), 1.6)];
        }

        std::string surname()
        {
            if (m_dice.chance(0.45))
                return families()[m_dice.skewed(families().size(), 1.8)];
            return coined(m_dice.skewed(9000, 1.8));
        }

        Person member(const std::string& family, int from, int to)
        {
            Person p;
            p.man = m_dice.chance(0.5);
            p.forename = forename(p.man);
            if (m_dice.chance(0.6))
                p.middle = forename(p.man);
            p.surname = family;
            if (m_dice.chance(0.06)) {
                static const Words muslim
                    = split("Mohammed Ahmed Ali Hassan Ibrahim Omar Yusuf Imran Tariq Bilal");
                if (p.man)
                    p.forename = muslim[m_dice.skewed(muslim.size())];
            }
            p.birth = anyDay(m_dice, from, to);
            p.mobile = "077" + padded(static_cast<int>(m_dice.below(100000000)), 8);
            p.nino = std::string(1, "ABCEGHJKLMNPRSTWXYZ"[m_dice.below(19)])
                + "ABCEGHJKLMNPRSTWXYZ"[m_dice.below(16)]
                + padded(static_cast<int>(m_dice.below(1000000)), 6) + "ABCD"[m_dice.below(4)];
            static const Words hosts = split(
                "gmail.com hotmail.co.uk outlook.com btinternet.com yahoo.co.uk icloud.com");
            const std::string mark
                = m_dice.chance(0.6) ? std::to_string(m_dice.below(99)) : std::string();
            p.email = mailbox(lower(p.forename) + (m_dice.chance(0.5) ? "." : "") + lower(p.surname)
                                  + mark,
                              hosts[m_dice.below(hosts.size())]);
            return p;
        }

        // Nobody gets a mailbox that another person has.
        std::string mailbox(const std::string& local, const std::string& host)
        {
            std::string email = local + '@' + host;
            while (!m_mailboxes.insert(email).second)
                email = std::string(local)
                            .append(std::to_string(m_dice.below(9999)))
                            .append(1, '@')
                            .append(host);
            return email;
        }

        std::vector<Person> household()
        {
            std::vector<Person> people;
            const Place home = place(m_dice.below(m_places));
            const Place before = place(m_dice.below(m_places));
            const bool moved = m_dice.chance(0.15);
            const std::string landline
                = "01632 " + padded(static_cast<int>(m_dice.below(1000000)), 6);
            const std::string family = surname();
            const double kind = m_dice.real();
            if (kind < 0.12) { // people who share a house and nothing else
                for (int i = m_dice.between(2, 6); i > 0; --i)
                    people.push_back(member(surname(), 1970, 2004));
            } else {
                people.push_back(member(family, 1930, 1995));
                Person& first = people.front();
                if (kind > 0.4) {
                    Person partner = member(m_dice.chance(0.75) ? family : surname(),
                                            first.birth.year - 5,
                                            first.birth.year + 5);
                    partner.man = !first.man;
                    partner.forename = forename(partner.man);
                    partner.email = mailbox(lower(partner.forename) + '.' + lower(partner.surname),
                                            "gmail.com");
                    if (partner.surname == family)
                        partner.maiden = surname();
                    if (m_dice.chance(0.12))
                        partner.email = people.front().email;
                    people.push_back(partner);
                }
                if (kind > 0.6) {
                    const int born = std::min(people.front().birth.year + 28, 2012);
                    for (int i = m_dice.between(1, 3); i > 0; --i) {
                        Person child = member(family, born - 6, born + 6);
                        if (child.man && people.front().man && m_dice.chance(0.06))
                            child.forename = people.front().forename;
                        if (m_dice.chance(0.2))
                            child.mobile = people.front().mobile;
                        people.push_back(child);
                        if (m_dice.chance(0.03)) {
                            Person twin = member(family, born, born);
                            twin.birth = child.birth;
                            people.push_back(twin);
                        }
                    }
                }
            }
            for (Person& p : people) {
                p.home = home;
                p.before = before;
                p.moved = moved || m_dice.chance(0.06);
                if (p.moved && !moved)
                    p.before = place(m_dice.below(m_places));
                p.landline = landline;
            }
            return people;
        }

        void writePerson(const Person& person, SyntheticSet& out)
        {
            const std::uint32_t truth = ++m_people;
            static constexpr std::array<double, 6> Chances = { 0.75, 0.35, 0.5, 0.3, 0.55, 0.25 };
            for (int source = 0; source < 6; ++source) {
                if (!m_dice.chance(Chances[static_cast<size_t>(source)]))
                    continue;
                writeRecord(person, source, truth, out);
                if (m_dice.chance(0.05))
                    writeRecord(person, source, truth, out);
            }
        }

        void writeRecord(const Person& p, int source, std::uint32_t truth, SyntheticSet& out)
        {
            static const Words names = split("tax housing crm parking electoral library");
            Dice& d = m_dice;
            const auto has = [&d, source](std::array<double, 6> shares) {
                return d.chance(shares[static_cast<size_t>(source)]);
            };
            std::string forename = p.forename;
            std::string surname = p.surname;
            std::string middle = has({ .2, .5, .05, .05, .8, .1 }) ? p.middle : std::string();
            if (d.chance(0.3) && !middle.empty())
                middle = middle.substr(0, 1);
            std::string title = has({ .9, .8, .5, .4, .1, .3 }) ? (p.man               ? "Mr"
                                                                       : d.chance(0.5) ? "Mrs"
                                                                                       : "Ms")
                                                                : "";
            if (!p.maiden.empty() && d.chance(0.1))
                surname = p.maiden;
            if (has({ .35, .01, .06, .05, .01, .03 }))
                forename = forename.substr(0, 1);
            else if (d.chance(0.08))
                forename = nickname(d, forename);
            if (d.chance(0.03))
                forename = typo(d, forename);
            if (d.chance(0.03))
                surname = typo(d, surname);
            if (d.chance(0.006))
                std::swap(forename, surname);
            Day birth = p.birth;
            const bool known = has({ .0, .97, .4, .05, .3, .9 });
            if (d.chance(0.015))
                birth = garbled(d, birth);
            std::string born = known ? iso(birth) : std::string();
            if (known && d.chance(0.01))
                born = d.chance(0.5) ? "1900-01-01" : padded(birth.year, 4) + "-01-01";
            std::string mobile = has({ .2, .8, .75, .8, .05, .5 }) ? p.mobile : std::string();
            if (!mobile.empty() && d.chance(0.12))
                mobile = "077" + padded(static_cast<int>(d.below(100000000)), 8);
            if (d.chance(0.01))
                mobile = "07000000000";
            const std::string phone = has({ .3, .4, .4, .1, .05, .2 }) ? p.landline : std::string();
            std::string email = has({ .3, .5, .6, .85, .05, .7 }) ? p.email : std::string();
            if (!email.empty() && d.chance(0.04))
                email = typo(d, email);
            if (d.chance(0.01))
                email = "noemail@council.gov.uk";
            const Place& at = p.moved && d.chance(0.35) ? p.before : p.home;
            std::string line = at.line;
            if (d.chance(0.05))
                line = typo(d, line);
            if (d.chance(0.2))
                line = upper(line);
            std::string postcode = d.chance(0.96) ? at.postcode : std::string();
            if (!postcode.empty() && d.chance(0.02))
                postcode = typo(d, postcode);
            const std::string uprn = has({ .98, .98, .5, .3, .95, .0 }) ? at.uprn : std::string();
            const std::string nino = has({ .2, .8, .05, .0, .0, .0 }) ? p.nino : std::string();
            if (d.chance(0.15)) {
                forename = upper(forename);
                surname = upper(surname);
            }
            const std::string id = std::string("r").append(std::to_string(++m_records));
            row(out.records,
                { id,
                  names[static_cast<size_t>(source)],
                  title,
                  forename,
                  middle,
                  surname,
                  born,
                  phone,
                  mobile,
                  email,
                  line,
                  at.town,
                  postcode,
                  uprn,
                  nino });
            row(out.truth, { id, std::to_string(truth), names[static_cast<size_t>(source)] });
        }

        Dice m_dice;
        std::set<std::string> m_mailboxes;
        std::uint32_t m_places;
        std::uint32_t m_records = 0;
        std::uint32_t m_people = 0;
    };

}

SyntheticSet syntheticCouncil(std::uint32_t records, std::uint64_t seed)
{
    return Council(seed, records).write(records);
}

SyntheticSet syntheticRegister(std::uint32_t records, std::uint64_t seed)
{
    Dice dice(seed);
    SyntheticSet out;
    out.records = "record_id,first_name,last_name,birth_year,birth_month,birth_day\n";
    out.truth = "record_id,true_id\n";
    struct Entry
    {
        std::string first;
        std::string last;
        Day birth;
    };
    std::vector<Entry> people;
    const std::uint32_t originals = records - records / 10;
    const auto write = [&](const Entry& e, std::uint32_t id, std::uint32_t truth) {
        const std::string key = std::to_string(id);
        row(out.records,
            { key,
              upper(e.first),
              upper(e.last),
              std::to_string(e.birth.year),
              std::to_string(e.birth.month),
              std::to_string(e.birth.day) });
        row(out.truth, { key, std::to_string(truth) });
    };
    for (std::uint32_t i = 0; i < originals; ++i) {
        const bool man = dice.chance(0.5);
        Entry e;
        e.first = man ? men()[dice.skewed(men().size(), 1.5)]
                      : women()[dice.skewed(women().size(), 1.5)];
        e.last = dice.chance(0.6) ? families()[dice.skewed(families().size(), 2)]
                                  : coined(dice.skewed(600));
        e.birth = anyDay(dice, 1920, 2010);
        people.push_back(e);
        write(e, i, i);
    }
    for (std::uint32_t i = originals; i < records; ++i) {
        const std::uint32_t of = (i - originals) * 9;
        Entry e = people[of];
        for (int errors = dice.chance(0.25) ? 2 : 1; errors > 0; --errors) {
            const double kind = dice.real();
            if (kind < 0.3)
                e.first = typo(dice, e.first);
            else if (kind < 0.65)
                e.last = typo(dice, e.last);
            else if (kind < 0.75)
                e.birth.year += dice.between(-12, 12);
            else if (kind < 0.87)
                e.birth.month = dice.between(1, 12);
            else
                e.birth.day = dice.between(1, 28);
        }
        write(e, i, of);
    }
    return out;
}

SyntheticSet syntheticBiography(std::uint32_t records, std::uint64_t seed)
{
    Dice dice(seed);
    SyntheticSet out;
    out.records = "record_id,full_name,first_name,surname,dob,birth_place,postcode_fake,gender,"
                  "occupation\n";
    out.truth = "record_id,true_id\n";
    static const Words places
        = split("london leeds york bath bristol norwich exeter durham oxford derby kendal truro "
                "swansea cardiff bangor edinburgh dublin lincoln dover ripon");
    static const Words works = split(
        "politician writer painter clergyman cricketer footballer architect engineer soldier "
        "composer actor botanist physician lawyer poet");
    std::uint32_t written = 0;
    for (std::uint32_t person = 0; written < records; ++person) {
        const bool man = dice.chance(0.85);
        const std::string first
            = man ? men()[dice.skewed(60, 1.6)] : women()[dice.skewed(women().size(), 1.6)];
        const std::string middle
            = dice.chance(0.4) ? men()[dice.skewed(men().size(), 1.5)] : std::string();
        const std::string last = dice.chance(0.35) ? families()[dice.skewed(families().size(), 1.8)]
                                                   : coined(dice.skewed(9000, 1.5));
        const Day birth = anyDay(dice, 1620, 1910);
        const bool yearOnly = dice.chance(0.25);
        const std::string home = dice.chance(0.5) ? places[dice.below(places.size())]
                                                  : lower(coined(dice.below(3000)));
        const std::string& work = works[dice.skewed(works.size(), 1.5)];
        const Place house = place(dice.below(40000));
        for (int i = dice.between(1, 21); i > 0 && written < records; --i) {
            std::string f = first;
            std::string l = last;
            if (dice.chance(0.12))
                f = nickname(dice, f);
            if (dice.chance(0.1))
                f = typo(dice, f);
            if (dice.chance(0.12))
                l = typo(dice, l);
            if (dice.chance(0.05))
                f = f.substr(0, 1);
            if (dice.chance(0.06) && !middle.empty())
                f = middle;
            if (dice.chance(0.05))
                l = coined(dice.below(9000));
            Day b = birth;
            if (dice.chance(0.1))
                b = garbled(dice, b);
            if (yearOnly || dice.chance(0.08))
                b = { b.year, 1, 1 };
            std::string code = house.postcode;
            if (dice.chance(0.25))
                code = typo(dice, code);
            if (dice.chance(0.1))
                code = place(dice.below(40000)).postcode;
            const bool noFirst = dice.chance(0.08);
            std::string whole;
            if (!noFirst)
                whole.append(f).append(1, ' ');
            if (!noFirst && !middle.empty() && f != middle)
                whole.append(middle).append(1, ' ');
            whole = lower(whole.append(l));
            const std::string id = std::string("h").append(std::to_string(written++));
            row(out.records,
                { id,
                  whole,
                  noFirst ? "" : lower(f),
                  lower(l),
                  dice.chance(0.8) ? iso(b) : "",
                  dice.chance(0.7) ? (dice.chance(0.1) ? typo(dice, home) : home) : "",
                  dice.chance(0.7) ? lower(code) : "",
                  dice.chance(0.9) ? (man ? "male" : "female") : "",
                  dice.chance(0.6) ? (dice.chance(0.1) ? works[dice.below(works.size())] : work)
                                   : "" });
            row(out.truth, { id, std::to_string(person) });
        }
    }
    return out;
}

}
