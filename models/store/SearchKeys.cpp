#include "store/SearchKeys.h"

#include "domain/text/Fold.h"
#include "domain/text/Identifier.h"
#include "domain/text/Phone.h"
#include "domain/text/Postcode.h"

#include <algorithm>

namespace guildhall {

namespace {

    /// Longer than any name or street; what is longer is noise and only its start is kept.
    constexpr std::size_t LongestWord = 40;
    /// A customer with more words than this has a faulty record.
    constexpr std::size_t MostWords = 500;

    std::string_view cut(std::string_view word)
    {
        if (word.size() <= LongestWord)
            return word;
        std::size_t end = LongestWord;
        // Not within a letter.
        while (end > 0 && (static_cast<unsigned char>(word[end]) & 0xc0) == 0x80)
            --end;
        return word.substr(0, end);
    }

    void addFolded(std::vector<std::string>& words, char mark, const QString& text)
    {
        if (text.isEmpty())
            return;
        const QByteArray utf8 = text.toUtf8();
        std::string all;
        appendFolded(all, { utf8.constData(), static_cast<std::size_t>(utf8.size()) });
        for (std::size_t from = 0; from < all.size();) {
            const std::size_t to = std::min(all.find(' ', from), all.size());
            if (to > from)
                words.push_back(mark
                                + std::string(cut(std::string_view(all).substr(from, to - from))));
            from = to + 1;
        }
    }

    void addKey(std::vector<SearchKey>& keys, KeyKind kind, std::string value)
    {
        if (!value.empty())
            keys.push_back({ kind, std::move(value) });
    }

}

std::string referenceKey(QStringView reference)
{
    std::string tight = foldedTight(reference.toUtf8().toStdString());
    tight.resize(std::min<std::size_t>(tight.size(), 60));
    return tight;
}

std::vector<SearchKey> searchKeys(const QString& key, const PersonRecord& person)
{
    std::vector<SearchKey> keys;
    for (const QString& phone : person.phones)
        addKey(keys, KeyKind::Phone, parsePhone(phone).digits);
    for (const QString& email : person.emails)
        addKey(keys, KeyKind::Email, emailText(email).toStdString());
    for (const Address& address : person.addresses)
        addKey(keys, KeyKind::Uprn, uprnText(address.uprn).toStdString());
    addKey(keys, KeyKind::Reference, referenceKey(key));
    addKey(keys,
           KeyKind::NationalInsurance,
           QString(nationalInsuranceText(person.nationalInsurance)).toLower().toStdString());
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

void addWords(std::vector<std::string>& words, const PersonRecord& person)
{
    if (words.size() > MostWords)
        return;
    addFolded(words, tag::Name, person.forename);
    addFolded(words, tag::Name, person.middleNames);
    addFolded(words, tag::Name, person.surname);
    for (const Address& address : person.addresses) {
        addFolded(words, tag::Place, address.lines);
        const Postcode postcode = parsePostcode(address.postcode);
        if (!postcode.isEmpty()) {
            std::string tight = foldedTight(postcode.outward + postcode.inward);
            words.push_back(tag::Postcode + std::string(cut(tight)));
        }
    }
    if (person.dateOfBirth.isValid()) {
        const std::string day
            = person.dateOfBirth.toString(QStringLiteral("yyyyMMdd")).toStdString();
        words.push_back(tag::Born + day);
        words.push_back(tag::Year + day.substr(0, 4));
    }
}

std::string joinedWords(std::vector<std::string>& words)
{
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    std::string joined;
    for (const std::string& word : words) {
        if (!joined.empty())
            joined += ' ';
        joined += word;
    }
    return joined;
}

}
