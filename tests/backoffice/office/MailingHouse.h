// MailingHouse.h - prints and posts what lies in its folder: jobs as CSV files with the pages
// beside them.
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace guildhall::office {

class MailingHouse
{
public:
    struct Letter
    {
        QString job; ///< what the house calls it
        QString reference; ///< what the sender does
        QString name;
        QString address; ///< its lines
        QString postcode;
        QString status; ///< Received, then Posted, then perhaps Returned; or Rejected
        QString pages; ///< as they were announced
        QDateTime received;
        QDateTime posted;
        QByteArray pdf;
    };

    static constexpr QLatin1StringView NobodyThere { "9ZZ" }; ///< where a postcode ends

    /// Takes from `folder`/mailing and reports into `folder`.
    explicit MailingHouse(QString folder);

    /// What was received before is posted, what lies there is taken, and a report of both is
    /// written, named by `at`; none when nothing happened. What was posted to NobodyThere comes
    /// back. A letter is taken once by its reference, unless it was rejected: without its pages or
    /// a postcode.
    [[nodiscard]] Outcome work(const QDateTime& at);

    [[nodiscard]] const QList<Letter>& letters() const noexcept { return m_letters; }

private:
    [[nodiscard]] Outcome take(const QString& path, const QDateTime& at);
    [[nodiscard]] Outcome report(const QList<Letter>& letters, const QDateTime& at) const;
    [[nodiscard]] bool has(const QString& reference) const;

    const QString m_folder;
    QList<Letter> m_letters; ///< every one, oldest first
};

}
