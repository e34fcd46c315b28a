#include "pages/complaints/CaseHistoryModel.h"

#include "domain/DeliveryStatus.h"
#include "pages/Words.h"
#include "pages/complaints/CaseWords.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    Sign signOf(const CaseStep& step)
    {
        switch (step.what) {
        case CaseDo::LetterSent:
            return Sign::Letter;
        case CaseDo::Delivered:
            return isUndelivered(step.more) ? Sign::Alert : Sign::Letter;
        case CaseDo::Assigned:
        case CaseDo::LeadChosen:
            return Sign::Person;
        case CaseDo::Waiting:
        case CaseDo::Extended:
            return Sign::Clock;
        case CaseDo::Decided:
        case CaseDo::RemedyDone:
        case CaseDo::OmbudsmanComplied:
            return Sign::Tick;
        case CaseDo::Refused:
        case CaseDo::OmbudsmanEnquiry:
        case CaseDo::OmbudsmanDecided:
            return Sign::Alert;
        case CaseDo::Noted:
            return Sign::Chat;
        default:
            return Sign::Complaint;
        }
    }

    CaseStep withoutWords(CaseStep step)
    {
        step.text.clear();
        step.remedy.clear();
        if (step.what == CaseDo::OmbudsmanDecided)
            step.choice.clear();
        return step;
    }

}

CaseHistoryModel::CaseHistoryModel(const Clock& clock, QObject* parent)
    : KeyedListModel(parent)
    , m_clock(clock)
{
}

void CaseHistoryModel::show(const ComplaintCase& about, Sight words)
{
    QList<CaseHistoryRow> rows;
    for (qsizetype at = about.history.size() - 1; at >= 0; --at) {
        const CaseEvent& event = about.history.at(at);
        const CaseStep step = words == Sight::Open ? event.step : withoutWords(event.step);
        rows.append({ about.id + u'/' + QString::number(at),
                      CaseWords::done(step),
                      event.who.text(),
                      event.at,
                      event.shared,
                      signOf(step) });
    }
    become(std::move(rows), [](const CaseHistoryRow& row) { return row.key; });
}

void CaseHistoryModel::clear()
{
    become({}, [](const CaseHistoryRow& row) { return row.key; });
}

QVariant CaseHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaseHistoryRow& row = rows().at(index.row());
    const auto detail = [&] {
        QStringList parts { Words::when(row.at, m_clock.now()), row.who };
        if (!row.isShared)
            parts.append(tr("on this computer only, so far"));
        return parts.join(u" · "_s);
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(row.title, detail());
    case KeyRole:
        return row.key;
    case TitleRole:
        return row.title;
    case DetailRole:
        return detail();
    case SignRole:
        return QVariant::fromValue(row.sign);
    case ToneRole:
        return QVariant::fromValue(Tone::Blue);
    default:
        return {};
    }
}

}
