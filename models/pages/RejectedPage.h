// RejectedPage.h - rows that a source sent and nobody could read: which, what is wrong, what to do.
#pragma once

#include "base/Clock.h"
#include "base/Latest.h"
#include "domain/Rejected.h"
#include "pages/ReportTableModel.h"
#include "pages/SourceNames.h"

#include <QObject>

#include <functional>
#include <optional>

namespace guildhall {

class RejectedPage final : public QObject
{
    Q_OBJECT

public:
    enum Column { SourceColumn, RowColumn, FieldColumn, WrongColumn, RemedyColumn, WhenColumn };

    using Question = std::function<Async<QList<RejectedRow>>()>; ///< newest first

    RejectedPage(Question question,
                 const Clock& clock,
                 const SourceNames& names,
                 QObject* parent = nullptr);

    void read();
    void retell();

    [[nodiscard]] bool isSettled() const { return m_settled; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] ReportTableModel& model() { return m_model; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] static QString which(const RejectedRow& row);

    const Question m_question;
    const Clock& m_clock;
    const SourceNames& m_names;
    ReportTableModel m_model;
    Latest<QList<RejectedRow>> m_latest;
    QList<RejectedRow> m_rows;
    std::optional<Error> m_error;
    bool m_settled = false;
};

}
