// DayEdit.h - a day, typed as people write it: 27/11/2026, 27 November 2026.
#pragma once

#include <QDate>
#include <QLineEdit>

namespace guildhall {

class DayEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QDate day, QWidget* parent = nullptr);

    /// Invalid: nothing was typed, or nothing that is a day.
    [[nodiscard]] QDate day() const;
    [[nodiscard]] bool isWrong() const { return !text().trimmed().isEmpty() && !day().isValid(); }
};

}
