#include "pages/ItemsModel.h"

#include "pages/UseRole.h"
#include "pages/Words.h"
#include "pages/complaints/CaseWords.h"

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QString joined(const QStringList& parts)
    {
        QStringList some = parts;
        some.removeAll(QString());
        return some.join(u" · "_s);
    }

    constexpr int SoonDays = 2;

    bool open(const ItemCore& item)
    {
        return item.state == ItemState::Live || item.state == ItemState::Waiting;
    }

}

QString ItemRow::key() const
{
    return std::visit(
        [this](const auto& held) {
            QString key
                = QString::number(body.index()) + u'/' + held.from.source.text() + u'/' + held.key;
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, FieldValue>)
                key += u'/' + QString::number(int(held.field)) + u'/' + QString::number(held.order);
            return key;
        },
        body);
}

ItemsModel::ItemsModel(const Clock& clock, const SourceNames& names, QObject* parent)
    : KeyedListModel(parent)
    , m_clock(clock)
    , m_names(names)
{
}

QVariant ItemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ItemRow& row = rows().at(index.row());
    if (role == KeyRole)
        return row.key();
    if (role == MayTellRole)
        return std::visit([](const auto& held) { return held.mask.use == Use::Told; }, row.body);
    const Parts parts
        = std::visit([this](const auto& held) { return this->parts(held); }, row.body);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return joined({ parts.title, parts.detail, parts.when, parts.side });
    case WhenRole:
        return parts.when;
    case TitleRole:
        return parts.title;
    case DetailRole:
        return parts.detail;
    case SideRole:
        return parts.side;
    case SignRole:
        return QVariant::fromValue(parts.sign);
    case ToneRole:
        return QVariant::fromValue(parts.tone);
    case SideToneRole:
        return QVariant::fromValue(parts.sideTone);
    default:
        return {};
    }
}

CustomerId ItemsModel::customerAt(int row) const
{
    const auto* fact
        = row < 0 || row >= rows().size() ? nullptr : std::get_if<HomeFact>(&rows().at(row).body);
    return fact ? fact->customer : CustomerId();
}

ItemsModel::Parts ItemsModel::parts(const Item<ServiceRequest>& request) const
{
    const QDateTime now = m_clock.now();
    const ServiceRequest& facts = request.item;
    Parts parts;
    parts.when = Words::when(facts.opened, now);
    const bool hidden = request.mask.sight == Sight::Hidden;
    parts.title = hidden || facts.title.isEmpty()
        ? joined({ Words::service(facts.service), facts.reference })
        : tr("%1 (%2)").arg(facts.title, facts.reference);
    QString visit;
    if (facts.appointment.isValid() && open(facts))
        visit = tr("visit booked for %1").arg(Words::when(facts.appointment, now));
    parts.detail = hidden ? Words::whyHidden(FieldClass::Requests, request.mask.reason)
                          : joined({ facts.stateText, visit, facts.detail, source(request.from) });
    parts.sign = open(facts) ? Sign::Request : Sign::Tick;
    setDue(parts, facts, request.urgency);
    return parts;
}

ItemsModel::Parts ItemsModel::parts(const Item<Complaint>& complaint) const
{
    const QDateTime now = m_clock.now();
    const Complaint& facts = complaint.item;
    Parts parts;
    parts.when = facts.received.isValid() ? Words::shortDate(facts.received, inLondon(now).date())
                                          : Words::when(facts.opened, now);
    parts.title = tr("%1, stage %2").arg(facts.reference, QString::number(facts.stage));
    const QString heading = facts.title.isEmpty() ? Words::service(facts.service) : facts.title;
    parts.detail = complaint.mask.sight == Sight::Hidden
        ? Words::whyHidden(FieldClass::ComplaintText, complaint.mask.reason)
        : joined({ heading, facts.stateText, facts.detail, source(complaint.from) });
    parts.sign = Sign::Complaint;
    parts.tone = open(facts) ? Tone::Red : Tone::Green;
    setDue(parts, facts, complaint.urgency);
    return parts;
}

ItemsModel::Parts ItemsModel::parts(const Item<Account>& account) const
{
    const Account& facts = account.item;
    Parts parts;
    parts.title = joined({ Words::service(facts.name()), facts.reference });
    parts.sign = Sign::Money;
    if (account.mask.sight == Sight::Hidden) {
        parts.detail = Words::whyHidden(FieldClass::Money, account.mask.reason);
        parts.side = Words::dots();
        return parts;
    }
    const QDate today = inLondon(m_clock.now()).date();
    AccountLine newest;
    for (const AccountLine& line : facts.lines) {
        if (line.on <= today && (!newest.on.isValid() || line.on > newest.on))
            newest = line;
    }
    parts.when = newest.on.isValid() ? Words::shortDate(newest.on, today) : QString();
    const QString last = newest.text;
    parts.detail = joined(
        { Words::balance(facts.balancePence), facts.stateText, last, source(account.from) });
    if (facts.overduePence > 0) {
        parts.side = tr("%1 overdue").arg(Words::money(facts.overduePence));
        parts.sideTone = Tone::Amber;
    } else {
        parts.side = facts.balancePence < 0 ? tr("in credit") : tr("up to date");
        parts.sideTone = Tone::Green;
    }
    return parts;
}

ItemsModel::Parts ItemsModel::parts(const FieldValue& home) const
{
    Parts parts;
    const bool hidden = home.mask.sight == Sight::Hidden;
    parts.title = hidden ? Words::dots() : home.text;
    switch (home.field) {
    case Field::Phone:
        parts.sign = Sign::Phone;
        parts.when = tr("Phone");
        break;
    case Field::Email:
        parts.sign = Sign::Email;
        parts.when = tr("Email");
        break;
    default:
        parts.sign = Sign::Home;
        parts.when = home.order == 0 ? tr("Address") : tr("Earlier address");
        break;
    }
    if (hidden)
        parts.detail = Words::whyHidden(home.what, home.mask.reason);
    else if (!home.uprn.isEmpty())
        parts.detail = tr("Property number (UPRN) %1").arg(home.uprn);
    else if (home.field == Field::Address)
        parts.detail = tr("No property number held");
    else
        parts.detail = tr("As the source holds it");
    parts.side = source(home.from);
    return parts;
}

ItemsModel::Parts ItemsModel::parts(const HomeFact& fact) const
{
    using Age = HomeFact::Age;
    Parts parts;
    parts.side = source(fact.from);
    if (fact.what == HomeFact::What::Request) {
        parts.sign = Sign::Request;
        parts.when = tr("At this home");
        parts.title = tr("%1 (%2)").arg(fact.name, fact.reference);
        parts.detail = joined({ fact.stateText,
                                tr("reported %1").arg(Words::when(fact.opened, m_clock.now())),
                                tr("not by this customer") });
        return parts;
    }
    parts.sign = Sign::Person;
    parts.when = tr("Lives here too");
    parts.title = fact.name;
    const QString age = fact.age == Age::UnderFive ? tr("under 5")
        : fact.age == Age::Child                   ? tr("under 18")
        : fact.age == Age::Older                   ? tr("65 or over")
                                                   : QString();
    parts.detail = joined(QStringList { age } + fact.roles);
    if (fact.mask.use == Use::Kept)
        parts.detail = joined({ parts.detail, tr("for your eyes only") });
    parts.tone = fact.age == Age::UnderFive ? Tone::Violet : Tone::Blue;
    return parts;
}

ItemsModel::Parts ItemsModel::parts(const CaseRow& about) const
{
    const QDateTime now = m_clock.now();
    Parts parts;
    const QDate today = inLondon(now).date();
    parts.when = Words::shortDate(about.came.on, today);
    const bool isPlain = about.came.how == CameIn::How::Received && !about.came.countsLater();
    //: %1 is what a complaint is called, %2 its stage ("Stage 2") or that it is a request.
    parts.title = tr("%1, %2").arg(about.called, about.stage);
    parts.detail = joined(
        { about.service,
          about.standing,
          isPlain ? QString() : CaseWords::came(about.came, today),
          about.dueFor,
          about.handler.isEmpty() ? tr("nobody handles it yet")
                                  : tr("handled by %1").arg(about.handler),
          about.waitingFor.isEmpty() ? QString() : tr("waits for %1").arg(about.waitingFor),
          about.from.source.isEmpty() ? tr("logged here, not in a source yet")
                                      : source(about.from) });
    parts.sign = Sign::Complaint;
    parts.tone = about.isOpen ? Tone::Red : Tone::Green;
    if (!about.isOpen)
        parts.side = tr("Closed");
    else if (about.due.isValid())
        parts.side = Words::due(about.due, now);
    else
        parts.side = tr("no date set");
    if (about.isOpen && about.due.isValid())
        parts.sideTone = about.due < now        ? Tone::Red
            : about.due < now.addDays(SoonDays) ? Tone::Amber
                                                : Tone::Plain;
    return parts;
}

void ItemsModel::setDue(Parts& parts, const ItemCore& item, Urgency urgency) const
{
    const QDateTime now = m_clock.now();
    if (!open(item)) {
        parts.side = item.state == ItemState::Cancelled ? tr("Cancelled") : tr("Closed");
        parts.tone = Tone::Green;
        return;
    }
    parts.side = item.due.isValid() ? Words::due(item.due, now) : tr("no date set");
    if (urgency == Urgency::Overdue)
        parts.sideTone = Tone::Red;
    if (urgency == Urgency::Soon)
        parts.sideTone = Tone::Amber;
}

QString ItemsModel::source(const Provenance& from) const
{
    return joined({ m_names.of(from.source), Words::age(from.fetched, m_clock.now()) });
}

}
