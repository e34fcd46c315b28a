#include "ui/complaint/DayEdit.h"

#include "pages/Words.h"

namespace guildhall {

using namespace Qt::StringLiterals;

DayEdit::DayEdit(QDate day, QWidget* parent)
    : QLineEdit(day.isValid() ? Words::date(day) : QString(), parent)
{
    setMaxLength(40);
    setPlaceholderText(tr("Day, for example 27/11/2026"));
}

QDate DayEdit::day() const
{
    const QString words = text().simplified();
    for (const QString& form : { u"d/M/yyyy"_s, u"d M yyyy"_s, u"yyyy-MM-dd"_s, u"d.M.yyyy"_s }) {
        if (const QDate read = QDate::fromString(words, form); read.isValid())
            return read;
    }
    for (const QString& form : { u"d MMMM yyyy"_s, u"d MMM yyyy"_s }) {
        if (const QDate read = Words::locale().toDate(words, form); read.isValid())
            return read;
    }
    return {};
}

}
