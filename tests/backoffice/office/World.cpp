#include "office/World.h"

#include "council/Showcase.h"
#include "office/Text.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace guildhall::office {

using namespace council;
using namespace Qt::StringLiterals;

namespace {

    quint64 slotOf(Feed feed, std::uint32_t record)
    {
        return (static_cast<quint64>(feed) << 32U) | record;
    }

    /// What the council itself fills in on a record that others wrote; everything else they did not
    /// send is empty.
    const QStringList& ownFields()
    {
        static const QStringList fields {
            u"RepairRef"_s,     u"Status"_s,         u"Reported"_s,
            u"Target"_s,        u"Completed"_s,      u"Appointment"_s,
            u"History"_s,       u"ModifiedOn"_s,     u"itemId"_s,
            u"reference"_s,     u"status"_s,         u"raised"_s,
            u"due"_s,           u"closed"_s,         u"log"_s,
            u"lastEditDate"_s,  u"interaction_id"_s, u"direction"_s,
            u"started"_s,       u"answered"_s,       u"ended"_s,
            u"last_modified"_s, u"CaseId"_s,         u"Stage"_s,
            u"Received"_s,      u"Acknowledged"_s,   u"ExtensionDays"_s,
            u"Closed"_s,        u"LastTouched"_s,    u"response_id"_s,
            u"received_at"_s,   u"updated_at"_s,     u"wrapped"_s
        };
        return fields;
    }

    bool mayBeSent(const QString& field)
    {
        static const QStringList dates { u"started"_s,     u"answered"_s,     u"ended"_s,
                                         u"direction"_s,   u"Received"_s,     u"received_at"_s,
                                         u"Appointment"_s, u"Acknowledged"_s, u"ExtensionDays"_s,
                                         u"Closed"_s };
        return !ownFields().contains(field) || dates.contains(field);
    }

    /// The state of a complaint after what others said of it.
    void settle(QJsonObject& item, const QString& state)
    {
        // iCasework says open.
        if (state == "reopened"_L1 || state == "open"_L1) {
            item[u"Closed"_s] = QJsonValue();
            item[u"Outcome"_s] = QString();
        }
        const bool isClosed = state == "refused"_L1 || state == "closed"_L1
            || !item.value("Closed"_L1).toString().isEmpty();
        const bool isBegun = !item.value("Acknowledged"_L1).toString().isEmpty();
        item[u"Status"_s] = state == "withdrawn"_L1 ? u"Withdrawn"_s
            : isClosed                              ? u"Closed"_s
            : isBegun                               ? u"Under investigation"_s
                                                    : u"Received"_s;
    }

}

Result<std::unique_ptr<World>> World::make(WorldOptions options)
{
    // The clock goes on from what was asked for, while the council stays the one it was when made.
    const Moment clockStart = options.council.today;
    options.council.customers = std::max(options.council.customers, 2 * ShowcaseCount);
    std::unique_ptr<StateLog> log;
    if (!options.state.isEmpty()) {
        auto opened = StateLog::open(options.state, options.council);
        if (!opened)
            return opened.error();
        log = std::move(*opened);
    }
    return std::unique_ptr<World>(new World(std::move(options), std::move(log), clockStart));
}

World::World(WorldOptions options, std::unique_ptr<StateLog> log, Moment clockStart)
    : m_records(options.council)
    , m_writer(m_records)
    , m_log(std::move(log))
    , m_clockStart(clockStart)
{
    m_elapsed.start();
    if (m_log) {
        for (const StateEvent& event : m_log->past())
            apply(event);
    }
}

Moment World::asAt()
{
    m_issued = std::max(m_issued, m_clockStart + static_cast<Moment>(m_elapsed.elapsed()));
    return m_issued;
}

Moment World::tick()
{
    m_issued = std::max(m_issued + 1, m_clockStart + static_cast<Moment>(m_elapsed.elapsed()));
    return m_issued;
}

void World::apply(const StateEvent& event)
{
    m_issued = std::max(m_issued, event.at);
    switch (event.kind) {
    case StateEvent::Kind::Change:
        ++m_changes;
        m_records.change(event.feed, event.record, event.at);
        return;
    case StateEvent::Kind::Remove:
        ++m_changes;
        m_records.remove(event.feed, event.record, event.at);
        return;
    case StateEvent::Kind::Add:
        ++m_changes;
        m_records.add(event.feed, event.customer, event.at, Entry::Born);
        return;
    case StateEvent::Kind::Write: {
        const auto flags
            = static_cast<Entry::Flag>(Entry::Written | (event.anonymous ? Entry::Anonymous : 0));
        const auto record = m_records.add(event.feed, event.customer, event.at, flags);
        if (!record)
            return;
        keepWrite(event, *record);
        return;
    }
    case StateEvent::Kind::Update:
        ++m_changes;
        // What becomes of a complaint is what is said of it.
        if (event.feed == Feed::Cases)
            m_records.touch(event.feed, event.record, event.at);
        else
            m_records.change(event.feed, event.record, event.at);
        keepWrite(event, event.record);
        return;
    case StateEvent::Kind::SecondStage: {
        ++m_changes;
        const auto second = m_records.addSecondStage(event.record, event.at);
        if (!second)
            return;
        std::string first;
        print(first, event.feed, event.record);
        const QJsonObject begun
            = QJsonDocument::fromJson(QByteArray::fromStdString(first)).object();
        QJsonObject& written = m_written[slotOf(event.feed, *second)];
        for (const auto& same :
             { u"PersonId"_s, u"Service"_s, u"SubService"_s, u"Theme"_s, u"Channel"_s })
            written.insert(same, begun.value(same));
        keepWrite(event, *second);
        return;
    }
    }
}

void World::keepWrite(const StateEvent& event, std::uint32_t record)
{
    QJsonObject& written = m_written[slotOf(event.feed, record)];
    const QJsonObject sent = QJsonDocument::fromJson(event.body).object();
    for (auto field = sent.begin(); field != sent.end(); ++field)
        written.insert(field.key(), field.value());
    std::string answer;
    print(answer, event.feed, record);
    m_keys.insert(event.key, m_writes.size());
    m_writes.append(
        { event.key, event.feed, record, event.body, QByteArray::fromStdString(answer) });
}

void World::print(std::string& out, Feed feed, std::uint32_t record) const
{
    const Entry& entry = m_records.entry(feed, record);
    const auto written = m_written.constFind(slotOf(feed, record));
    if (written == m_written.cend() || entry.is(Entry::Deleted)) {
        m_writer.write(out, feed, record);
        return;
    }
    std::string plain;
    m_writer.write(plain, feed, record);
    QJsonObject item = QJsonDocument::fromJson(QByteArray::fromStdString(plain)).object();
    const QJsonObject& sent = *written;
    for (auto field = item.begin(); field != item.end(); ++field) {
        if (sent.contains(field.key()) && mayBeSent(field.key()))
            field.value() = sent.value(field.key());
        else if (entry.is(Entry::Written) && !ownFields().contains(field.key())
                 && field.value().isString())
            field.value() = QString();
    }
    if (feed == Feed::Cases)
        settle(item, sent.value("State"_L1).toString());
    if (out.ends_with('}'))
        out += ',';
    out += QJsonDocument(item).toJson(QJsonDocument::Compact).toStdString();
}

bool World::changeOne(const ChangeWish& wish, ChangeCount& count)
{
    Draw draw(m_records.council().seed(), Purpose::Change, m_changes);
    std::vector<Feed> feeds;
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < FeedCount; ++i) {
        const auto feed = static_cast<Feed>(i);
        const FeedName& name = nameOf(feed);
        if ((!wish.system.empty() && wish.system != name.system)
            || (!wish.feed.empty() && wish.feed != name.feed))
            continue;
        feeds.push_back(feed);
        total += m_records.size(feed);
    }
    for (int attempt = 0; attempt < 64 && total > 0; ++attempt) {
        std::uint64_t pick = draw.next() % total;
        auto chosen = feeds.begin();
        while (pick >= m_records.size(*chosen))
            pick -= m_records.size(*chosen++);
        const Feed feed = *chosen;
        const auto record = static_cast<std::uint32_t>(pick);
        const Entry& entry = m_records.entry(feed, record);
        if (entry.is(Entry::Deleted) || entry.customer < ShowcaseCount)
            continue;
        StateEvent event { .kind = StateEvent::Kind::Change,
                           .feed = feed,
                           .record = record,
                           .customer = entry.customer };
        const std::uint32_t what = draw.below(100U);
        const bool grows
            = feed == Feed::Repairs || feed == Feed::StreetRequests || feed == Feed::Contacts;
        if (what < 6)
            event.kind = StateEvent::Kind::Remove;
        else if (what < 30 && grows && !entry.is(Entry::Anonymous))
            event.kind = StateEvent::Kind::Add;
        event.at = tick();
        if (m_log && !m_log->append(event))
            return false;
        apply(event);
        (event.kind == StateEvent::Kind::Remove    ? count.deleted
             : event.kind == StateEvent::Kind::Add ? count.created
                                                   : count.changed)
            += 1;
        return true;
    }
    return false;
}

ChangeCount World::change(const ChangeWish& wish)
{
    ChangeCount count;
    for (std::uint32_t i = 0; i < wish.count; ++i) {
        if (!changeOne(wish, count))
            break;
    }
    return count;
}

void World::changeRecord(Feed feed, std::uint32_t record)
{
    const StateEvent event {
        .kind = StateEvent::Kind::Change, .feed = feed, .record = record, .at = tick()
    };
    if (!m_log || m_log->append(event))
        apply(event);
}

void World::removeRecord(Feed feed, std::uint32_t record)
{
    const StateEvent event {
        .kind = StateEvent::Kind::Remove, .feed = feed, .record = record, .at = tick()
    };
    if (!m_log || m_log->append(event))
        apply(event);
}

const Write* World::writeOf(const QByteArray& key) const
{
    const auto found = m_keys.constFind(key);
    return found == m_keys.cend() ? nullptr : &m_writes.at(*found);
}

/// The customer whose record the item names, when it names one that exists.
std::optional<std::uint32_t> World::ownerOf(Feed feed, const QJsonObject& item) const
{
    const auto named
        = [this, &item](const QString& field, Feed people) -> std::optional<std::uint32_t> {
        const auto record = m_records.find(people, item.value(field).toString().toStdString());
        return record ? std::optional(m_records.entry(people, *record).customer) : std::nullopt;
    };
    switch (feed) {
    case Feed::Repairs:
        return named(u"TenantRef"_s, Feed::Tenants);
    case Feed::StreetRequests:
        return named(u"reporterId"_s, Feed::Reporters);
    case Feed::Contacts:
        return named(u"caller_id"_s, Feed::Callers);
    case Feed::Answers:
        return {}; // nobody is named in an answer
    default:
        return named(u"PersonId"_s, Feed::Complainants);
    }
}

Result<Write>
World::accept(Feed feed, const QByteArray& key, const QByteArray& sent, const QJsonObject& item)
{
    const auto owner = ownerOf(feed, item);
    StateEvent event { .kind = StateEvent::Kind::Write,
                       .feed = feed,
                       .record = m_records.size(feed),
                       .customer = owner.value_or(ScoutGroup) };
    event.anonymous = !owner;
    return keep(std::move(event), key, sent);
}

Result<Write>
World::update(Feed feed, std::uint32_t record, const QByteArray& key, const QByteArray& sent)
{
    return keep({ .kind = StateEvent::Kind::Update, .feed = feed, .record = record }, key, sent);
}

Result<Write> World::escalate(std::uint32_t first, const QByteArray& key, const QByteArray& sent)
{
    const std::string id = m_records.id(Feed::Cases, first);
    if (m_records.find(Feed::Cases, id.substr(0, id.find('/'))) != first)
        return Error { Error::Kind::Conflict, u"it has its second stage"_s };
    return keep(
        { .kind = StateEvent::Kind::SecondStage, .feed = Feed::Cases, .record = first }, key, sent);
}

Result<Write> World::keep(StateEvent event, const QByteArray& key, const QByteArray& sent)
{
    event.at = tick();
    event.key = key;
    event.body = sent;
    if (m_log) {
        if (const Outcome kept = m_log->append(event); !kept)
            return kept.error();
    }
    apply(event);
    return m_writes.last();
}

QJsonObject World::writtenInto(Feed feed, std::uint32_t record) const
{
    return m_written.value(slotOf(feed, record));
}

std::string World::truth() const
{
    std::string csv = "source,key,person\n";
    for (const Feed feed : PersonFeeds) {
        for (std::uint32_t record = 0; record < m_records.size(feed); ++record) {
            const Entry& entry = m_records.entry(feed, record);
            if (entry.is(Entry::Deleted))
                continue;
            csv.append(nameOf(feed).system).append(",").append(m_records.id(feed, record));
            csv.append(",").append(Council::trueId(entry.customer)).append("\n");
        }
    }
    return csv;
}

std::string World::reasons() const
{
    std::string csv = "interaction_id,person,reason,system,feed,item,chases\n";
    for (std::uint32_t record = 0; record < m_records.size(Feed::Contacts); ++record) {
        const Entry& entry = m_records.entry(Feed::Contacts, record);
        if (entry.is(Entry::Deleted) || entry.is(Entry::Written))
            continue;
        const Contact contact = m_records.items().contact(
            entry.customer, entry.ordinal, m_records.life(Feed::Contacts, record));
        std::string line;
        csvField(line, m_records.id(Feed::Contacts, record));
        csvField(line, Council::trueId(entry.customer));
        csvField(line, contact.reason.words);
        const auto& about = contact.reason.about;
        const auto item = about ? m_records.recordOf(about->feed, entry.customer, about->ordinal)
                                : std::nullopt;
        csvField(line, item ? nameOf(about->feed).system : std::string_view());
        csvField(line, item ? nameOf(about->feed).feed : std::string_view());
        csvField(line, item ? m_records.id(about->feed, *item) : std::string());
        csvField(line, contact.reason.chases ? "yes" : "no");
        csv += line + '\n';
    }
    return csv;
}

std::string World::digest() const
{
    std::string out;
    Json json(out);
    json.open();
    for (std::size_t i = 0; i < FeedCount; ++i) {
        const auto feed = static_cast<Feed>(i);
        std::vector<std::pair<std::string, std::uint32_t>> ids;
        ids.reserve(m_records.size(feed));
        for (std::uint32_t record = 0; record < m_records.size(feed); ++record)
            ids.emplace_back(m_records.id(feed, record), record);
        std::ranges::sort(ids);
        QCryptographicHash all(QCryptographicHash::Sha256);
        QCryptographicHash living(QCryptographicHash::Sha256);
        std::uint32_t deleted = 0;
        for (const auto& [id, record] : ids) {
            const bool gone = m_records.entry(feed, record).is(Entry::Deleted);
            const QByteArray line = QByteArray::fromStdString(id) + '|'
                + QByteArray::number(m_writer.printed(feed, record));
            all.addData(line + (gone ? "|1\n" : "|0\n"));
            if (gone)
                ++deleted;
            else
                living.addData(line + '\n');
        }
        json.openObject(std::string(nameOf(feed).system) + '/' + std::string(nameOf(feed).feed));
        json.number("count", static_cast<std::int64_t>(ids.size() - deleted))
            .number("deleted", deleted);
        json.text("digest", all.result().toHex().toStdString())
            .text("live_digest", living.result().toHex().toStdString())
            .close();
    }
    json.close();
    return out;
}

}
