// Report.cpp - `guildhall report satisfaction|complaints|...`: figures for a period.
#include "app/Guildhall.h"
#include "app/commands/Await.h"
#include "app/commands/Commands.h"
#include "letters/PdfPages.h"
#include "pages/reception/VisitReport.h"
#include "reports/ComplaintsReport.h"
#include "reports/ContactCentreReport.h"
#include "reports/FeedbackBuilder.h"
#include "reports/FeedbackReport.h"
#include "reports/ReportPrinter.h"
#include "reports/annual/AnnualReport.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <memory>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(Report)
    };

    using Figures = Result<Report> (*)(Guildhall&, const DateRange&, Console&);

    /// Rows whose values cannot be counted are named, never dropped in silence.
    void sayWhatWasSkipped(const QList<SkippedRow>& skipped, Console& console)
    {
        for (const auto& row : skipped)
            console.note(Words::tr("not counted: %1, because of its %2").arg(row.key, row.field));
    }

    /// Answers, contacts and what contacts were about, as the window reads them.
    Result<FeedbackFile> feedback(Guildhall& house)
    {
        auto builder = std::make_shared<FeedbackBuilder>();
        for (qint64 after = 0;;) {
            const auto next = await(house.file().eachItem(
                { RecordKind::Contact,
                  RecordKind::SurveyAnswer,
                  RecordKind::Request,
                  RecordKind::Complaint,
                  RecordKind::Account },
                after,
                [builder](const HeldRecord& record) { builder->add(record); }));
            if (!next)
                return next.error();
            if (*next == 0)
                return builder->finish();
            after = *next;
        }
    }

    Result<Report> satisfaction(Guildhall& house, const DateRange& range, Console& console)
    {
        const auto held = feedback(house);
        if (!held)
            return held.error();
        const FeedbackWish wish { { range },
                                  {},
                                  { FeedbackBy::Team, FeedbackBy::Service, FeedbackBy::Reason } };
        sayWhatWasSkipped((*held)->satisfaction(wish.filter).skipped, console);
        return FeedbackReport::toPublish(FeedbackReport::report(**held, wish, QLocale()));
    }

    Result<Report> complaints(Guildhall& house, const DateRange& range, Console& console)
    {
        const auto statutes = house.statutes();
        if (!statutes)
            return statutes.error();
        const auto held = await(house.file().all(RecordKind::Complaint));
        if (!held)
            return held.error();
        QList<ComplaintRow> rows;
        rows.reserve(held->size());
        for (const auto& record : *held) {
            const auto& stage = std::get<Complaint>(record.body);
            rows.append({ stage.reference, stage });
        }
        const auto figures = ComplaintsReport::count(
            rows, range, statutes->rules, statutes->days, inLondon(house.clock().now()).date());
        if (!figures)
            return figures.error();
        sayWhatWasSkipped(figures->skipped, console);
        return ComplaintsReport::report(*figures);
    }

    Result<Report> contacts(Guildhall& house, const DateRange& range, Console& console)
    {
        const auto held = feedback(house);
        if (!held)
            return held.error();
        const auto sources = await(house.sources().states());
        if (!sources)
            return sources.error();
        ContactWish wish { { range }, {}, house.clock().now() };
        wish.systemName = [&sources](const QString& id) {
            const auto found = std::ranges::find(*sources, SourceId(id), &SourceState::id);
            return found == sources->cend() ? id : found->name;
        };
        const auto& calls = (*held)->calls();
        sayWhatWasSkipped(calls.figures(wish.filter).skipped, console);
        return ContactCentreReport::report(calls, wish, QLocale());
    }

    Result<Report> reception(Guildhall& house, const DateRange& range, Console&)
    {
        const auto facts = await(house.facts().ofKinds(
            VisitFigures::kinds(), QDateTime(range.from, QTime(0, 0), london()).toUTC()));
        if (!facts)
            return facts.error();
        const QString language = QLocale().language() == QLocale::Welsh ? u"cy"_s : u"en"_s;
        const auto forms = SurveyForm::readAll(
            { u":/guildhall/survey"_s, house.plan().configuration.reception.surveyFolder });
        const auto form = std::ranges::find(forms, language, &SurveyForm::language);
        if (form == forms.cend())
            return Error { Error::Kind::NotFound, u"survey"_s };
        return VisitReport::report(VisitFigures::of(*facts, range), *form);
    }

    template <AnnualKind kind>
    Result<Report> onComplaints(Guildhall& house, const DateRange& range, Console& console)
    {
        const auto statutes = house.statutes();
        if (!statutes)
            return statutes.error();
        const auto book = await(house.annual().read(statutes->rules, statutes->days));
        if (!book)
            return book.error();
        sayWhatWasSkipped((*book)->skipped(), console);
        return AnnualReport::made(kind, **book, range, QLocale()).report;
    }

    QByteArray printed(const Report& report, const QString& format)
    {
        if (format == u"csv"_s)
            return csv(report);
        if (format == u"json"_s)
            return json(report);
        if (format == u"html"_s)
            return html(report, QLocale()).toUtf8();
        if (format == u"pdf"_s)
            return pdfPages(html(report, QLocale()), report.title);
        return text(report, QLocale()).toUtf8();
    }

}

ExitStatus runReport(const Invocation& asked, Guildhall& house, Console& console)
{
    if (!house.session().may(Right::Report))
        return console.fail({ Error::Kind::Refused, {} }, Words::tr("The report"));
    const auto which = asked.operands.first();
    static const QHash<QString, Figures> known {
        { u"satisfaction"_s, satisfaction },
        { u"complaints"_s, complaints },
        { u"contacts"_s, contacts },
        { u"reception"_s, reception },
        { u"annual"_s, onComplaints<AnnualKind::Annual> },
        { u"quarter"_s, onComplaints<AnnualKind::Quarter> },
        { u"landlord"_s, onComplaints<AnnualKind::Landlord> },
        { u"hazards"_s, onComplaints<AnnualKind::Hazards> }
    };
    const auto figures = known.value(which);
    if (!figures)
        return console.fail(
            ExitStatus::WrongUsage,
            Words::tr("there is no report '%1'").arg(which),
            Words::tr("ask for satisfaction, complaints, contacts, reception, annual, quarter, "
                      "landlord or hazards"));
    const auto format = asked.value(u"format"_s, u"text"_s);
    if (!QStringList { u"text"_s, u"csv"_s, u"json"_s, u"html"_s, u"pdf"_s }.contains(format))
        return console.fail(ExitStatus::WrongUsage,
                            Words::tr("there is no format '%1'").arg(format),
                            Words::tr("ask for text, csv, json, html or pdf"));
    if (format == u"pdf"_s && !asked.has(u"output"_s))
        return console.fail(ExitStatus::WrongUsage,
                            Words::tr("a PDF needs a file"),
                            Words::tr("name it with --output FILE"));
    const DateRange range { QDate::fromString(asked.value(u"from"_s), Qt::ISODate),
                            QDate::fromString(asked.value(u"to"_s), Qt::ISODate) };
    if (!range.check())
        return console.fail(ExitStatus::WrongUsage,
                            Words::tr("--from and --to do not name two days in order"),
                            Words::tr("give both as YYYY-MM-DD, the earlier one first"));

    const auto report = figures(house, range, console);
    if (!report)
        return console.fail(report.error(), Words::tr("The report"));
    const auto bytes = printed(*report, format);
    if (!asked.has(u"output"_s)) {
        console.raw(bytes);
        return ExitStatus::Done;
    }
    QSaveFile file(asked.value(u"output"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return console.fail({ Error::Kind::Storage, file.fileName() }, Words::tr("The report"));
    return ExitStatus::Done;
}

}
