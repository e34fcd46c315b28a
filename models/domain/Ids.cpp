// Ids.cpp - writes, reads and derives customer ids.
#include "domain/Ids.h"

#include <QCryptographicHash>

#include <string_view>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr std::string_view Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr int Letters = 13;

}

QString CustomerId::text() const
{
    if (isEmpty())
        return {};
    QString text(Letters + 1, u'C');
    auto rest = static_cast<std::uint64_t>(m_number);
    for (qsizetype at = Letters; at > 0; --at, rest >>= 5)
        text[at] = QLatin1Char(Alphabet[rest & 31]);
    return text;
}

std::optional<CustomerId> CustomerId::fromText(QStringView text)
{
    std::uint64_t number = 0;
    int letters = -1;
    for (const QChar raw : text) {
        const char letter = raw.toUpper().toLatin1();
        if (letter == ' ' || letter == '-')
            continue;
        if (letters < 0) {
            if (letter != 'C')
                return {};
            letters = 0;
            continue;
        }
        const auto value = Alphabet.find(letter);
        if (value == std::string_view::npos || ++letters > Letters)
            return {};
        number = number << 5 | value;
    }
    if (letters != Letters || number == 0 || number >> 63 != 0)
        return {};
    return CustomerId(static_cast<std::int64_t>(number));
}

CustomerId CustomerId::founded(const SourceId& source, QStringView key, int attempt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(source.text().toUtf8());
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(key.toUtf8());
    if (attempt > 0)
        hash.addData(QByteArray::number(attempt).prepend('\0'));
    const auto digest = hash.result();
    std::uint64_t number = 0;
    for (int i = 0; i < 8; ++i)
        number = number << 8 | static_cast<unsigned char>(digest.at(i));
    number &= ~(std::uint64_t { 1 } << 63);
    return CustomerId(static_cast<std::int64_t>(number == 0 ? 1 : number));
}

}
