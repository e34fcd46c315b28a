// Words.h - dates, times, ages and money as people read them, in the language of the screen.
#pragma once

#include "base/Error.h"
#include "domain/BothLanguages.h"
#include "domain/Records.h"
#include "domain/Sources.h"
#include "pages/Masking.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace guildhall {

/// GOV.UK content style: "5 March 2026", "10:30am", "£214.60". Moments are shown in Europe/London.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::Words)

public:
    /// English of the United Kingdom unless the default locale is Welsh.
    [[nodiscard]] static QLocale locale();

    [[nodiscard]] static QString date(QDate date); ///< 5 March 2026
    [[nodiscard]] static QString shortDate(QDate date, QDate today); ///< Wed 18 Nov; 18 Nov 2024
    [[nodiscard]] static QString day(QDate date, QDate today); ///< Today; Wed 18 Nov
    [[nodiscard]] static QString time(const QDateTime& moment); ///< 10:30am, 3pm, midday
    [[nodiscard]] static QString dateTime(const QDateTime& moment); ///< 10:30am, 5 March 2026
    [[nodiscard]] static QString when(const QDateTime& moment,
                                      const QDateTime& now); ///< Today 2:29pm
    [[nodiscard]] static QString since(const QDateTime& moment,
                                       const QDateTime& now); ///< 9am on Wed 18 Nov
    [[nodiscard]] static QString age(const QDateTime& then, const QDateTime& now); ///< 4 min ago
    [[nodiscard]] static QString due(const QDateTime& due, const QDateTime& now); ///< due in 4 days
    [[nodiscard]] static QString money(qint64 pence); ///< £214.60
    [[nodiscard]] static QString balance(qint64 pence); ///< £12.08 in credit
    [[nodiscard]] static QString number(qint64 number); ///< 12,345

    [[nodiscard]] static QString dots(); ///< what stands in place of a hidden value
    [[nodiscard]] static QString whyHidden(FieldClass what, MaskReason reason);
    [[nodiscard]] static QString condition(SourceCondition condition);
    [[nodiscard]] static QString channel(const QString& code);
    /// A service or a kind of account as the profiles that we ship call them, in the language of
    /// the screen; a council's own name stands as it is.
    [[nodiscard]] static QString service(const QString& name);
    /// In the language of the screen; in English where nobody wrote the Welsh.
    [[nodiscard]] static const QString& of(const BothLanguages& words);
    [[nodiscard]] static QString marker(const Marker& marker);
    /// What happened and one next step; nothing of `detail`, which is for the log.
    [[nodiscard]] static QString sentence(const Error& error);
    [[nodiscard]] static QString role(Role role);
};

}
