#include "pages/RejectedPage.h"

#include "pages/SourceWords.h"
#include "pages/Words.h"

namespace guildhall {

using namespace Qt::StringLiterals;

RejectedPage::RejectedPage(Question question,
                           const Clock& clock,
                           const SourceNames& names,
                           QObject* parent)
    : QObject(parent)
    , m_question(std::move(question))
    , m_clock(clock)
    , m_names(names)
    , m_model(this)
{
}

void RejectedPage::read()
{
    m_latest.ask(m_question(), this, [this](const Result<QList<RejectedRow>>& rows) {
        m_settled = true;
        m_error = rows ? std::optional<Error>() : rows.error();
        if (rows && (m_rows != *rows || m_model.columnCount() == 0)) {
            m_rows = *rows;
            retell();
        } else {
            Q_EMIT changed();
        }
    });
}

QString RejectedPage::which(const RejectedRow& row)
{
    const QString number = QString::number(row.row);
    if (row.file.isEmpty())
        return row.key.isEmpty() ? tr("Row %1 of an answer").arg(number)
                                 : tr("Record %1").arg(row.key);
    return row.key.isEmpty() ? tr("Line %1 of %2").arg(number, row.file)
                             : tr("Record %1, line %2 of %3").arg(row.key, number, row.file);
}

void RejectedPage::retell()
{
    ReportTable table;
    table.columns = { { u"source"_s, tr("Source") },     { u"row"_s, tr("Which row") },
                      { u"field"_s, tr("Field") },       { u"wrong"_s, tr("What is wrong") },
                      { u"remedy"_s, tr("What to do") }, { u"when"_s, tr("When it came") } };
    const QDateTime now = m_clock.now();
    for (const RejectedRow& row : std::as_const(m_rows))
        table.rows.append({ m_names.of(row.source),
                            which(row),
                            row.place,
                            SourceWords::problem(row.problem),
                            SourceWords::remedy(row.problem),
                            Words::age(row.at, now) });
    m_model.show(table);
    Q_EMIT changed();
}

}
