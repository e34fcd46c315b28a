#include "reports/ReportPrinter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    class ReportPrinter
    {
        Q_DECLARE_TR_FUNCTIONS(guildhall::ReportPrinter)

    public:
        static QString period(const Report& report, const QLocale& locale)
        {
            const auto format = u"d MMMM yyyy"_s;
            //: the days that a report covers, both included
            return tr("%1 to %2")
                .arg(locale.toString(report.from, format), locale.toString(report.to, format));
        }
        static QString nothing() { return tr("Nothing was received in this period."); }
    };

    template <class... Fs>
    struct Visitor : Fs...
    {
        using Fs::operator()...;
    };
    template <class... Fs>
    Visitor(Fs...) -> Visitor<Fs...>;

    QString inTenths(double value)
    {
        return QString::number(value, 'f', 1);
    }

    QString pounds(const Money& sum)
    {
        return QString::number(static_cast<double>(sum.pence) / 100, 'f', 2);
    }

    QString codeOf(const Cell& cell)
    {
        return std::visit(Visitor { [](const QString& outside) { return outside; },
                                    [](qint64 count) { return QString::number(count); },
                                    [](const Percent& share) { return share.text(); },
                                    [](const Estimate& guess) { return inTenths(guess.value); },
                                    [](const Money& sum) { return pounds(sum); },
                                    [](const Word& word) { return word.code; } },
                          cell);
    }

    QJsonValue valueOf(const Cell& cell)
    {
        return std::visit(
            Visitor {
                [](const QString& outside) { return QJsonValue(outside); },
                [](qint64 count) { return QJsonValue(count); },
                [](const Percent& share) {
                    return QJsonValue(static_cast<double>(share.tenths()) / 10);
                },
                [](const Estimate& guess) { return QJsonValue(inTenths(guess.value).toDouble()); },
                [](const Money& sum) { return QJsonValue(pounds(sum).toDouble()); },
                [](const Word& word) { return QJsonValue(word.code); } },
            cell);
    }

    /// Only texts are escaped: a figure is never a formula.
    QString field(const Cell& cell)
    {
        static const QString starters = u"=+-@\t\r"_s;
        auto field = codeOf(cell);
        if (!isFigure(cell) && !field.isEmpty() && starters.contains(field.front()))
            field.prepend(u'\'');
        if (field.contains(u',') || field.contains(u'"') || field.contains(u'\n')
            || field.contains(u'\r'))
            return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
        return field;
    }

    QString withoutControls(QString outside)
    {
        std::replace_if(
            outside.begin(),
            outside.end(),
            [](QChar letter) {
                return letter.category() == QChar::Other_Control
                    || letter.category() == QChar::Other_Format;
            },
            QChar(u' '));
        return outside;
    }

    QString textTable(const ReportTable& table, const QLocale& locale)
    {
        QList<QStringList> lines { {} };
        for (const auto& column : table.columns)
            lines.first().append(column.heading);
        for (const auto& row : table.rows) {
            QStringList line;
            for (const auto& cell : row)
                line.append(withoutControls(words(cell, locale)));
            lines.append(line);
        }
        QList<qsizetype> widths(table.columns.size(), 0);
        for (const auto& line : lines)
            for (qsizetype i = 0; i < line.size(); ++i)
                widths[i] = std::max(widths.at(i), line.at(i).size());

        QString text;
        for (qsizetype number = 0; number < lines.size(); ++number) {
            QStringList cells;
            for (qsizetype i = 0; i < lines.at(number).size(); ++i) {
                // A heading stands as the figures below it do.
                const auto& model = table.rows.value(std::max<qsizetype>(0, number - 1)).value(i);
                const auto& cell = lines.at(number).at(i);
                cells.append(isFigure(model) ? cell.rightJustified(widths.at(i))
                                             : cell.leftJustified(widths.at(i)));
            }
            auto line = cells.join(u"  "_s);
            while (line.endsWith(u' '))
                line.chop(1);
            text += line + u'\n';
        }
        return text;
    }

    QString htmlTable(const ReportTable& table, const QLocale& locale)
    {
        QString html = u"<h2>"_s + table.caption.toHtmlEscaped()
            + u"</h2>\n<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n<thead><tr>"_s;
        for (const auto& column : table.columns)
            html += u"<th scope=\"col\">"_s + column.heading.toHtmlEscaped() + u"</th>"_s;
        html += u"</tr></thead>\n<tbody>\n"_s;
        for (const auto& row : table.rows) {
            html += u"<tr>"_s;
            for (qsizetype i = 0; i < row.size(); ++i) {
                const auto told = words(row.at(i), locale).toHtmlEscaped();
                if (i == 0)
                    html += u"<th scope=\"row\" align=\"left\">"_s + told + u"</th>"_s;
                else if (isFigure(row.at(i)))
                    html += u"<td align=\"right\">"_s + told + u"</td>"_s;
                else
                    html += u"<td>"_s + told + u"</td>"_s;
            }
            html += u"</tr>\n"_s;
        }
        html += u"</tbody>\n</table>\n"_s;
        if (table.rows.isEmpty())
            html += u"<p>"_s + ReportPrinter::nothing().toHtmlEscaped() + u"</p>\n"_s;
        for (const auto& definition : table.definitions)
            html += u"<p><small>"_s + definition.toHtmlEscaped() + u"</small></p>\n"_s;
        return html;
    }

}

QString words(const Cell& cell, const QLocale& locale)
{
    return std::visit(
        Visitor { [](const QString& outside) { return outside; },
                  [&](qint64 count) { return locale.toString(count); },
                  [&](const Percent& share) {
                      // Exact: a tenth is the nearest double's first decimal.
                      return locale.toString(static_cast<double>(share.tenths()) / 10, 'f', 1);
                  },
                  [&](const Estimate& guess) { return locale.toString(guess.value, 'f', 1); },
                  [](const Money& sum) { return u'£' + pounds(sum); },
                  [](const Word& word) { return word.words; } },
        cell);
}

bool isFigure(const Cell& cell)
{
    return std::holds_alternative<qint64>(cell) || std::holds_alternative<Percent>(cell)
        || std::holds_alternative<Estimate>(cell) || std::holds_alternative<Money>(cell);
}

QByteArray csv(const ReportTable& table)
{
    QStringList headings;
    for (const auto& column : table.columns)
        headings.append(field(column.id));
    QString text = headings.join(u',') + u'\n';
    for (const auto& row : table.rows) {
        QStringList fields;
        for (const auto& cell : row)
            fields.append(field(cell));
        text += fields.join(u',') + u'\n';
    }
    return text.toUtf8();
}

QByteArray csv(const Report& report)
{
    if (report.csv == Report::Csv::FirstTable)
        return report.tables.isEmpty() ? QByteArray() : csv(report.tables.first());
    const auto line = [](const QString& words) { return field(words).toUtf8() + '\n'; };
    auto whole = line(report.title)
        + line(u"%1 – %2"_s.arg(report.from.toString(Qt::ISODate),
                                report.to.toString(Qt::ISODate)));
    for (const auto& table : report.tables) {
        whole += '\n' + line(table.caption) + csv(table);
        for (const auto& definition : table.definitions)
            whole += line(definition);
    }
    for (const auto& note : report.notes)
        whole += '\n' + line(note);
    return whole;
}

QByteArray json(const Report& report)
{
    QJsonArray tables;
    for (const auto& table : report.tables) {
        QJsonArray columns;
        for (const auto& column : table.columns)
            columns.append(column.id);
        QJsonArray rows;
        for (const auto& row : table.rows) {
            QJsonObject object;
            for (qsizetype i = 0; i < row.size(); ++i)
                object.insert(table.columns.at(i).id, valueOf(row.at(i)));
            rows.append(object);
        }
        tables.append(
            QJsonObject { { u"id"_s, table.id },
                          { u"title"_s, table.caption },
                          { u"columns"_s, columns },
                          { u"rows"_s, rows },
                          { u"definitions"_s, QJsonArray::fromStringList(table.definitions) } });
    }
    return QJsonDocument(QJsonObject { { u"report"_s, report.id },
                                       { u"title"_s, report.title },
                                       { u"from"_s, report.from.toString(Qt::ISODate) },
                                       { u"to"_s, report.to.toString(Qt::ISODate) },
                                       { u"tables"_s, tables },
                                       { u"notes"_s, QJsonArray::fromStringList(report.notes) } })
        .toJson();
}

QString text(const Report& report, const QLocale& locale)
{
    QString text = report.title + u'\n' + ReportPrinter::period(report, locale) + u'\n';
    for (const auto& table : report.tables) {
        text += u'\n' + table.caption + u"\n\n"_s;
        text += table.rows.isEmpty() ? ReportPrinter::nothing() + u'\n' : textTable(table, locale);
        for (const auto& definition : table.definitions)
            text += u'\n' + definition + u'\n';
    }
    for (const auto& note : report.notes)
        text += u'\n' + withoutControls(note) + u'\n';
    return text;
}

QString html(const Report& report, const QLocale& locale)
{
    const auto title = report.title.toHtmlEscaped();
    QString html = u"<!DOCTYPE html>\n<html lang=\""_s + locale.bcp47Name()
        + u"\">\n<head><meta charset=\"utf-8\"><title>"_s + title
        + u"</title></head>\n<body>\n<h1>"_s + title + u"</h1>\n<p>"_s
        + ReportPrinter::period(report, locale).toHtmlEscaped() + u"</p>\n"_s;
    for (const auto& table : report.tables)
        html += htmlTable(table, locale);
    for (const auto& note : report.notes)
        html += u"<p>"_s + note.toHtmlEscaped() + u"</p>\n"_s;
    return html + u"</body>\n</html>\n"_s;
}

}
