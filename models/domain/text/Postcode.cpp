// Postcode.cpp - splits by the inward part, which is always a digit and two letters.
#include "domain/text/Postcode.h"

#include "domain/text/Fold.h"
#include "domain/text/Placeholder.h"

namespace guildhall {

namespace {

    bool isDigit(char c)
    {
        return c >= '0' && c <= '9';
    }

    bool isLetter(char c)
    {
        return c >= 'A' && c <= 'Z';
    }

    char asDigit(char c)
    {
        return c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
    }

    char asLetter(char c)
    {
        return c == '0' ? 'O' : c == '1' ? 'I' : c;
    }

    // A9, A99, AA9, AA99, A9A, AA9A.
    bool isOutward(std::string_view text)
    {
        if (text.size() < 2 || text.size() > 4 || !isLetter(text[0]))
            return false;
        size_t at = isLetter(text[1]) ? 2 : 1;
        if (at >= text.size() || !isDigit(text[at]))
            return false;
        ++at;
        return at == text.size()
            || (at + 1 == text.size() && (isDigit(text[at]) || isLetter(text[at])));
    }

}

std::string Postcode::text() const
{
    return inward.empty() ? outward : outward + ' ' + inward;
}

std::string Postcode::sector() const
{
    return inward.empty() ? std::string() : outward + ' ' + inward.front();
}

std::string Postcode::area() const
{
    size_t letters = 0;
    while (letters < outward.size() && isLetter(outward[letters]))
        ++letters;
    return outward.substr(0, letters);
}

Postcode parsePostcode(std::string_view text)
{
    std::string tight;
    for (const char c : text) {
        if (isDigit(c) || isLetter(c))
            tight.push_back(c);
        else if (c >= 'a' && c <= 'z')
            tight.push_back(static_cast<char>(c - ('a' - 'A')));
    }
    if (tight.empty() || tight.starts_with("ZZ99") || isPlaceholderText(folded(text)))
        return {};
    if (tight.size() >= 5 && tight.size() <= 7) {
        std::string inward = tight.substr(tight.size() - 3);
        std::string outward = tight.substr(0, tight.size() - 3);
        inward = { asDigit(inward[0]), asLetter(inward[1]), asLetter(inward[2]) };
        if (!isOutward(outward))
            outward[0] = asLetter(outward[0]);
        if (!isOutward(outward) && outward.size() > 1)
            outward.back() = asDigit(outward.back());
        if (isOutward(outward) && isDigit(inward[0]) && isLetter(inward[1]) && isLetter(inward[2]))
            return { outward, inward };
    }
    return { tight, {} };
}

Postcode parsePostcode(QStringView text)
{
    return parsePostcode(std::string_view(text.toUtf8().toStdString()));
}

}
