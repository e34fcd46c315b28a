#include "backoffice/Register.h"

#include <algorithm>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    class FieldList
    {
    public:
        explicit FieldList(const RecordMapping& mapping)
            : m_kind(mapping.kind)
        {
            add("key"_L1, mapping.key);
            add("updated"_L1, mapping.updated);
            for (const FieldReading& field : mapping.fields)
                add(QLatin1String(field.rule->name), field.reading);
            for (const Reading& phone : mapping.phones)
                add("phone"_L1, phone);
            for (const Reading& email : mapping.emails)
                add("email"_L1, email);
            for (const AddressReading& address : mapping.addresses) {
                add("address"_L1, address.lines);
                add("address"_L1, address.full);
                add("postcode"_L1, address.postcode);
                add("uprn"_L1, address.uprn);
            }
            for (const SameAsReading& same : mapping.sameAs)
                add("same_as"_L1, same.key);
            addList("marker"_L1, mapping.markers);
            for (const auto& [kind, text] : mapping.rowMarkers)
                add("marker"_L1, text);
            addList("event"_L1, mapping.events);
            addList("line"_L1, mapping.lines);
        }

        [[nodiscard]] const QList<RegisterField>& fields() const { return m_fields; }

    private:
        void add(QLatin1String name, const Reading& reading)
        {
            append({ m_kind, name, reading.place() });
        }
        void add(QLatin1String name, const std::optional<Reading>& reading)
        {
            if (reading)
                add(name, *reading);
        }
        void addList(QLatin1String name, const std::optional<ListReading>& list)
        {
            if (list)
                append({ m_kind, name, list->each.text.mid(1) });
        }
        void append(RegisterField field)
        {
            if (!m_fields.contains(field))
                m_fields.append(std::move(field));
        }

        const RecordKind m_kind;
        QList<RegisterField> m_fields;
    };

    RegisterFeed entryFor(const Profile& profile, const FeedProfile& feed, const QString& role)
    {
        RegisterFeed entry;
        entry.source = profile.id;
        entry.sourceName = profile.name;
        entry.serviceArea = profile.serviceArea;
        entry.feed = feed.id;
        entry.owner = feed.governance.owner;
        entry.purpose = feed.governance.purpose;
        entry.lawfulBasis = feed.governance.lawfulBasis;
        entry.sensitivity = feed.governance.sensitivity;
        entry.retention = feed.governance.retention;
        entry.roles = feed.governance.roles;
        entry.assumed = profile.assumed;
        if (!role.isEmpty() && !entry.roles.contains(role))
            entry.way = RegisterFeed::Way::NotHeld;
        else if (feed.lookUp)
            entry.way = RegisterFeed::Way::LookedUp;
        for (const RecordMapping& mapping : feed.records)
            entry.fields += FieldList(mapping).fields();
        return entry;
    }

}

QList<RegisterFeed> registerOf(const Configuration& configuration)
{
    QList<RegisterFeed> entries;
    for (const SourceConfiguration& source : configuration.sources) {
        for (const FeedProfile& feed : source.profile.feeds)
            entries.append(entryFor(source.profile, feed, configuration.computerRole));
    }
    std::ranges::stable_sort(
        entries, {}, [](const RegisterFeed& entry) { return entry.sourceName.toCaseFolded(); });
    return entries;
}

Leading leadingOf(const Configuration& configuration)
{
    Leading leading;
    for (const SourceConfiguration& source : configuration.sources) {
        for (const Detail detail : source.profile.leadsOn)
            leading[detail].append(source.profile.id);
    }
    return leading;
}

}
