#include "linkage/LinkKeys.h"

#include "domain/text/Identifier.h"
#include "domain/text/Phone.h"
#include "domain/text/Placeholder.h"
#include "domain/text/Postcode.h"
#include "linkage/NameParts.h"
#include "linkage/TextDistance.h"
#include "linkage/TextPool.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace guildhall::linkage {

namespace {

    /// Stored by their numbers; append only.
    enum Kind : std::uint64_t {
        NationalNumber = 1,
        Mailbox,
        Telephone,
        BirthAndWord,
        BirthAndDistrict,
        NameAndYear,
        NameAndDistrict,
        PropertyAndForename,
        PropertyAndSound,
        SoundYearMonth,
        SoundYearDay,
        SoundMonthDay
    };

    constexpr std::size_t WordsOfName = 3;

    std::vector<std::string_view> wordsOf(std::string_view text)
    {
        std::vector<std::string_view> words;
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find(' ', at), text.size());
            if (end > at + 1)
                words.push_back(text.substr(at, end - at));
            at = end + 1;
        }
        std::stable_sort(words.begin(), words.end(), [](std::string_view a, std::string_view b) {
            return a.size() > b.size();
        });
        if (words.size() > WordsOfName)
            words.resize(WordsOfName);
        return words;
    }

    std::string tight(std::string_view text)
    {
        std::string out(text);
        out.erase(std::remove(out.begin(), out.end(), ' '), out.end());
        return out;
    }

    std::uint64_t hashOf(std::string_view text)
    {
        return text.empty() ? 0 : stableHash(text) | 1U;
    }

    class Keys
    {
    public:
        explicit Keys(const PersonRecord& person)
            : m_person(person)
            , m_name(nameFromParts(person.title.toStdString(),
                                   person.forename.toStdString(),
                                   person.middleNames.toStdString(),
                                   person.surname.toStdString()))
            , m_sound(m_name.surname.size() > 1 ? hashOf(soundKey(tight(m_name.surname))) : 0)
            , m_initial(hashOf(std::string_view(m_name.forename).substr(0, 1)))
        {
            const QDate born = person.dateOfBirth;
            if (born.isValid() && !isPlaceholderDate(born.year(), born.month(), born.day())) {
                m_year = static_cast<std::uint64_t>(born.year());
                m_month = static_cast<std::uint64_t>(born.month());
                m_day = static_cast<std::uint64_t>(born.day());
            }
        }

        std::vector<std::uint64_t> all()
        {
            identifiers();
            names();
            properties();
            std::sort(m_keys.begin(), m_keys.end());
            m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
            return std::move(m_keys);
        }

    private:
        void put(Kind kind, std::uint64_t a, std::uint64_t b = 1, std::uint64_t c = 1)
        {
            if (a != 0 && b != 0 && c != 0)
                m_keys.push_back(combined(combined(combined(kind, a), b), c));
        }

        void identifiers()
        {
            const std::string number
                = nationalInsuranceText(m_person.nationalInsurance.toStdString());
            put(NationalNumber, hashOf(std::string_view(number).substr(0, 8)));
            for (const QString& email : m_person.emails)
                put(Mailbox, hashOf(emailKey(emailText(email.toStdString()))));
            for (const QString& text : m_person.phones) {
                const Phone phone = parsePhone(text.toStdString());
                if (phone.kind != Phone::Kind::None)
                    put(Telephone, hashOf(phone.e164.empty() ? phone.digits : phone.e164));
            }
        }

        void names()
        {
            // Day and month in one order, so that a swap of the two keeps the key.
            const std::uint64_t birth = m_year == 0
                ? 0
                : m_year * 1000 + std::min(m_day, m_month) * 32 + std::max(m_day, m_month);
            const auto forenames = wordsOf(m_name.forename);
            const auto surnames = wordsOf(m_name.surname);
            for (const auto& words : { forenames, surnames }) {
                for (const std::string_view word : words)
                    put(BirthAndWord, birth, hashOf(word));
            }
            if (surnames.size() > 1)
                put(BirthAndWord, birth, hashOf(tight(m_name.surname)));
            // Forename and surname in either order.
            const std::uint64_t whole = forenames.empty() || surnames.empty()
                ? m_name.organisation ? m_sound : 0
                : hashOf(forenames.front()) + hashOf(surnames.front());
            put(NameAndYear, whole, m_year);
            for (const Address& address : m_person.addresses) {
                const std::string outward = parsePostcode(address.postcode.toStdString()).outward;
                put(BirthAndDistrict, birth, hashOf(outward));
                put(NameAndDistrict, whole, hashOf(outward));
            }
            if (m_year == 0)
                return;
            put(SoundYearMonth, m_sound, m_initial, m_year * 16 + m_month);
            put(SoundYearDay, m_sound, m_initial, m_year * 32 + m_day);
            put(SoundMonthDay, m_sound, m_initial, m_month * 32 + m_day);
        }

        void properties()
        {
            const std::uint64_t start
                = hashOf(std::string_view(tight(m_name.forename)).substr(0, 3));
            for (const Address& address : m_person.addresses) {
                const Postcode postcode = parsePostcode(address.postcode.toStdString());
                const std::uint64_t code = postcode.isWhole() ? hashOf(postcode.text()) : 0;
                const std::uint64_t uprn = hashOf(uprnText(address.uprn.toStdString()));
                for (const std::uint64_t property : { code, uprn }) {
                    put(PropertyAndForename, property, start);
                    put(PropertyAndSound, property, m_sound);
                }
            }
        }

        const PersonRecord& m_person;
        NameParts m_name;
        std::uint64_t m_sound;
        std::uint64_t m_initial;
        std::uint64_t m_year = 0;
        std::uint64_t m_month = 0;
        std::uint64_t m_day = 0;
        std::vector<std::uint64_t> m_keys;
    };

}

std::vector<std::uint64_t> linkKeys(const PersonRecord& person)
{
    return Keys(person).all();
}

}
