#include "desk/doing/PaymentPages.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype LongestReference = 40;
    constexpr qsizetype ShortestCardNumber = 13;

    /// A card number must never reach a page's address, whoever typed it where a reference belongs.
    bool mayBeCard(const QString& reference)
    {
        qsizetype digits = 0;
        int sum = 0;
        for (auto c = reference.crbegin(); c != reference.crend(); ++c) {
            if (*c == u' ' || *c == u'-')
                continue;
            if (!c->isDigit())
                return false;
            int value = c->digitValue();
            if (digits++ % 2 == 1 && (value *= 2) > 9)
                value -= 9;
            sum += value;
        }
        return digits >= ShortestCardNumber && sum % 10 == 0;
    }

}

Result<PaymentPages> PaymentPages::read(const QString& file)
{
    QFile held(file);
    if (!held.open(QIODevice::ReadOnly))
        return Error { Error::Kind::NotFound, file };
    return parse(held.readAll());
}

Result<PaymentPages> PaymentPages::parse(const QByteArray& json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Error { Error::Kind::Malformed,
                       u"payments.json: byte %1"_s.arg(QString::number(error.offset)) };
    PaymentPages pages;
    const QJsonArray allowed = document["allowed"_L1].toArray();
    for (const auto& host : allowed)
        pages.m_allowed.append(host.toString().toLower());
    const QJsonArray all = document["pages"_L1].toArray();
    for (const auto& value : all) {
        const Page page { value["kind"_L1].toString(), value["url"_L1].toString() };
        if (!pages.allows(QUrl(QString(page.url).replace("{reference}"_L1, "1"_L1))))
            return Error { Error::Kind::Invalid,
                           u"payments.json: %1 is not https, or its host is not allowed"_s.arg(
                               page.url) };
        pages.m_pages.append(page);
    }
    return pages;
}

bool PaymentPages::allows(const QUrl& url) const
{
    return url.isValid() && url.scheme() == "https"_L1 && url.userInfo().isEmpty()
        && m_allowed.contains(url.host().toLower());
}

Result<QUrl> PaymentPages::pageFor(const QString& accountKind, const QString& reference) const
{
    if (reference.isEmpty() || reference.size() > LongestReference || mayBeCard(reference))
        return Error { Error::Kind::Invalid, u"reference"_s };
    const Page* found = nullptr;
    for (const Page& page : m_pages) {
        if (page.kind.compare(accountKind, Qt::CaseInsensitive) == 0
            || (page.kind.isEmpty() && !found))
            found = &page;
    }
    if (!found)
        return Error { Error::Kind::NotFound, u"payment page"_s };
    QString text = found->url;
    text.replace("{reference}"_L1, QString::fromLatin1(QUrl::toPercentEncoding(reference)));
    const QUrl url(text, QUrl::StrictMode);
    if (!allows(url))
        return Error { Error::Kind::Invalid, u"payment page"_s };
    return url;
}

}
