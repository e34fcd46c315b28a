// PaymentPages.h - where each kind of account is paid: the council's own pages and no others.
#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace guildhall {

/// Read once from resources/payments/payments.json; a council changes the file, not the program.
class PaymentPages
{
public:
    [[nodiscard]] static Result<PaymentPages> read(const QString& file);
    /// Malformed, or Invalid with the place: a page that is not https, or of a host that is not
    /// allowed.
    [[nodiscard]] static Result<PaymentPages> parse(const QByteArray& json);

    /// With the reference handed over, and nothing else. Invalid for a reference that is none, and
    /// NotFound where no page is known.
    [[nodiscard]] Result<QUrl> pageFor(const QString& accountKind, const QString& reference) const;

private:
    struct Page
    {
        QString kind; ///< empty: any other
        QString url;
    };

    [[nodiscard]] bool allows(const QUrl& url) const;

    QStringList m_allowed; ///< hosts
    QList<Page> m_pages;
};

}
