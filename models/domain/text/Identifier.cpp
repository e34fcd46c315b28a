// Identifier.cpp - the forms of the numbers and addresses that name one property, person or
// mailbox.
#include "domain/text/Identifier.h"

#include "domain/text/Placeholder.h"

#include <algorithm>

namespace guildhall {

namespace {

    bool isDigit(char c)
    {
        return c >= '0' && c <= '9';
    }

    std::string_view trimmed(std::string_view text)
    {
        constexpr std::string_view Edges = " \t\r\n<>\"';,";
        const size_t begin = text.find_first_not_of(Edges);
        if (begin == std::string_view::npos)
            return {};
        return text.substr(begin, text.find_last_not_of(Edges) - begin + 1);
    }

    template <class Function>
    QString throughUtf8(QStringView text, Function function)
    {
        return QString::fromStdString(function(std::string_view(text.toUtf8().toStdString())));
    }

}

std::string uprnText(std::string_view text)
{
    text = trimmed(text);
    if (const size_t point = text.find('.'); point != std::string_view::npos) {
        if (text.find_first_not_of('0', point + 1) != std::string_view::npos)
            return {};
        text = text.substr(0, point);
    }
    while (text.starts_with('0'))
        text.remove_prefix(1);
    if (text.empty() || text.size() > 12 || !std::all_of(text.begin(), text.end(), isDigit))
        return {};
    if (text.size() >= 6 && text.find_first_not_of(text.front()) == std::string_view::npos)
        return {};
    return std::string(text);
}

std::string nationalInsuranceText(std::string_view text)
{
    std::string number;
    for (const char c : text) {
        if (isDigit(c) || (c >= 'A' && c <= 'Z'))
            number.push_back(c);
        else if (c >= 'a' && c <= 'z')
            number.push_back(static_cast<char>(c - ('a' - 'A')));
        else if (c != ' ' && c != '-' && c != '.' && c != '/')
            return {};
    }
    if (number.size() != 8 && number.size() != 9)
        return {};
    const std::string prefix = number.substr(0, 2);
    const std::string figures = number.substr(2, 6);
    if (std::string_view("DFIQUV").find(prefix[0]) != std::string_view::npos
        || std::string_view("DFIOQUV").find(prefix[1]) != std::string_view::npos
        || isDigit(prefix[0]) || isDigit(prefix[1])
        || !std::all_of(figures.begin(), figures.end(), isDigit))
        return {};
    for (const char* barred : { "BG", "GB", "KN", "NK", "NT", "TN", "ZZ" }) {
        if (prefix == barred)
            return {};
    }
    if (number.size() == 9 && (number[8] < 'A' || number[8] > 'D'))
        return {};
    const bool same = figures.find_first_not_of(figures.front()) == std::string::npos;
    if (same || figures == "123456" || figures == "654321" || figures == "012345")
        return {};
    return number;
}

std::string emailText(std::string_view text)
{
    text = trimmed(text);
    std::string email;
    for (const char c : text)
        email.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c);
    if (email.starts_with("mailto:"))
        email.erase(0, 7);
    email.erase(std::remove(email.begin(), email.end(), ' '), email.end());
    const size_t at = email.rfind('@');
    if (at == std::string::npos || at == 0 || at + 1 == email.size())
        return {};
    if (isPlaceholderMailbox(std::string_view(email).substr(0, at)))
        return {};
    return email;
}

std::string emailKey(std::string_view normalEmail)
{
    const size_t at = normalEmail.rfind('@');
    if (at == std::string_view::npos)
        return std::string(normalEmail);
    std::string local(normalEmail.substr(0, at));
    std::string domain(normalEmail.substr(at + 1));
    if (const size_t tag = local.find('+'); tag != std::string::npos && tag > 0)
        local.resize(tag);
    if (domain == "googlemail.com")
        domain = "gmail.com";
    if (domain == "gmail.com")
        local.erase(std::remove(local.begin(), local.end(), '.'), local.end());
    return local + '@' + domain;
}

QString uprnText(QStringView text)
{
    return throughUtf8(text, [](std::string_view t) { return uprnText(t); });
}

QString nationalInsuranceText(QStringView text)
{
    return throughUtf8(text, [](std::string_view t) { return nationalInsuranceText(t); });
}

QString emailText(QStringView text)
{
    return throughUtf8(text, [](std::string_view t) { return emailText(t); });
}

}
