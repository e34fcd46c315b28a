// FiguresDialog.h - the reception's figures of a day, a week or four weeks, as tables that can be
// saved and printed.
#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "base/Latest.h"
#include "desk/reception/SurveyForm.h"
#include "reports/Report.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QVBoxLayout;

namespace guildhall {

class ColumnScroll;
class TextLabel;

class FiguresDialog final : public QDialog
{
    Q_OBJECT

public:
    using Facts = std::function<Async<QList<Fact>>(QStringList kinds, QDateTime since)>;

    FiguresDialog(Facts facts, const QList<SurveyForm>& forms, const Clock& clock, QWidget* parent);

    /// What stands there; nothing while it is being counted.
    [[nodiscard]] const Report& shown() const { return m_report; }

private:
    void count();
    void show(const Report& report);
    void addTable(const ReportTable& table, QVBoxLayout& column);
    [[nodiscard]] DateRange range() const;

    Facts m_facts;
    const QList<SurveyForm>& m_forms;
    const Clock& m_clock;
    Latest<QList<Fact>> m_latest;
    Report m_report;
    QComboBox* m_period;
    ColumnScroll* m_scroll;
    TextLabel* m_told;
};

}
