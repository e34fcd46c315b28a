#include "store/RecordCodec.h"

#include <QTimeZone>

#include <concepts>

namespace guildhall {

namespace {

    /// First byte of every body; another layout gets another number and a revision of the cache.
    constexpr char Layout = 1;

    template <class Value, class Record>
    concept Is = std::same_as<std::remove_const_t<Value>, Record>;

    class Writer
    {
    public:
        explicit Writer(QByteArray& out)
            : m_out(out)
        {
        }

        [[nodiscard]] static bool goesOn() { return true; }

        void operator()(const QString& text)
        {
            const QByteArray utf8 = text.toUtf8();
            unsignedNumber(static_cast<quint64>(utf8.size()));
            m_out.append(utf8);
        }
        void operator()(const QDate& date) { (*this)(date.isValid() ? date.toJulianDay() : 0); }
        void operator()(const QDateTime& moment)
        {
            // 0 is no moment, so moments from 1970 on are one more.
            const qint64 at = moment.isValid() ? moment.toMSecsSinceEpoch() : -1;
            (*this)(!moment.isValid() ? 0 : at < 0 ? at : at + 1);
        }
        void operator()(qint64 number)
        {
            unsignedNumber((static_cast<quint64>(number) << 1)
                           ^ static_cast<quint64>(number >> 63));
        }
        void operator()(int number) { (*this)(qint64 { number }); }
        template <class Enum>
        requires std::is_enum_v<Enum>
        void operator()(Enum value) { (*this)(static_cast<int>(value)); }
        template <class Tag>
        void operator()(const Id<Tag>& id)
        {
            (*this)(id.text());
        }
        template <class T>
        void operator()(const QList<T>& list)
        {
            unsignedNumber(static_cast<quint64>(list.size()));
            for (const T& value : list)
                element(value);
        }

    private:
        void element(const QString& text) { (*this)(text); }
        template <class T>
        void element(const T& value);

        void unsignedNumber(quint64 number)
        {
            for (; number >= 0x80; number >>= 7)
                m_out.append(static_cast<char>((number & 0x7f) | 0x80));
            m_out.append(static_cast<char>(number));
        }

        QByteArray& m_out;
    };

    class Reader
    {
    public:
        explicit Reader(QByteArrayView bytes)
            : m_at(bytes.begin())
            , m_end(bytes.end())
        {
        }

        [[nodiscard]] bool isWhole() const { return m_good && m_at == m_end; }
        [[nodiscard]] bool goesOn() const { return m_good && m_at != m_end; }

        void operator()(QString& text)
        {
            const quint64 size = unsignedNumber();
            if (size > static_cast<quint64>(m_end - m_at)) {
                m_good = false;
                return;
            }
            text = QString::fromUtf8(m_at, static_cast<qsizetype>(size));
            m_at += size;
        }
        void operator()(QDate& date)
        {
            qint64 day = 0;
            (*this)(day);
            date = day == 0 ? QDate() : QDate::fromJulianDay(day);
        }
        void operator()(QDateTime& moment)
        {
            qint64 at = 0;
            (*this)(at);
            moment = at == 0
                ? QDateTime()
                : QDateTime::fromMSecsSinceEpoch(at < 0 ? at : at - 1, QTimeZone::utc());
        }
        void operator()(qint64& number)
        {
            const quint64 raw = unsignedNumber();
            number = static_cast<qint64>(raw >> 1) ^ -static_cast<qint64>(raw & 1);
        }
        void operator()(int& number)
        {
            qint64 wide = 0;
            (*this)(wide);
            number = static_cast<int>(wide);
        }
        template <class Enum>
        requires std::is_enum_v<Enum>
        void operator()(Enum& value)
        {
            int number = 0;
            (*this)(number);
            value = static_cast<Enum>(number);
        }
        template <class Tag>
        void operator()(Id<Tag>& id)
        {
            QString text;
            (*this)(text);
            id = Id<Tag>(text);
        }
        template <class T>
        void operator()(QList<T>& list)
        {
            const quint64 size = unsignedNumber();
            // Every element takes at least one byte.
            if (size > static_cast<quint64>(m_end - m_at)) {
                m_good = false;
                return;
            }
            list.resize(static_cast<qsizetype>(size));
            for (T& value : list)
                element(value);
        }

    private:
        void element(QString& text) { (*this)(text); }
        template <class T>
        void element(T& value);

        quint64 unsignedNumber()
        {
            quint64 number = 0;
            for (int shift = 0; shift < 64 && m_at != m_end; shift += 7) {
                const auto byte = static_cast<unsigned char>(*m_at++);
                number |= quint64 { byte & 0x7fU } << shift;
                if (byte < 0x80)
                    return number;
            }
            m_good = false;
            return 0;
        }

        const char* m_at;
        const char* m_end;
        bool m_good = true;
    };

    template <class A>
    void fields(A& a, Is<Address> auto& v)
    {
        a(v.lines), a(v.postcode), a(v.uprn);
    }

    template <class A>
    void fields(A& a, Is<CrossReference> auto& v)
    {
        a(v.source), a(v.key);
    }

    template <class A>
    void fields(A& a, Is<Marker> auto& v)
    {
        a(v.kind), a(v.text), a(v.review);
    }

    template <class A>
    void fields(A& a, Is<ItemEvent> auto& v)
    {
        a(v.at), a(v.text);
    }

    template <class A>
    void fields(A& a, Is<AccountLine> auto& v)
    {
        a(v.on), a(v.text), a(v.pence);
    }

    template <class A>
    void fields(A& a, Is<PersonRecord> auto& v)
    {
        a(v.kind), a(v.title), a(v.forename), a(v.middleNames), a(v.surname), a(v.dateOfBirth);
        a(v.nationalInsurance), a(v.phones), a(v.emails), a(v.addresses), a(v.sameAs);
        a(v.markers), a(v.role), a(v.since);
    }

    template <class A, class Item>
    void core(A& a, Item& v)
    {
        a(v.person), a(v.uprn), a(v.reference), a(v.service), a(v.title), a(v.detail), a(v.state);
        a(v.stateText), a(v.opened), a(v.due), a(v.closed), a(v.events);
    }

    template <class A>
    void fields(A& a, Is<ServiceRequest> auto& v)
    {
        core(a, v);
        a(v.appointment), a(v.hazard);
        // Records of hazards that were kept before these were known end here.
        if (!v.hazard.isEmpty() && a.goesOn()) {
            a(v.hazardSeverity), a(v.investigated), a(v.summarySent), a(v.madeSafe);
            a(v.worksBegun), a(v.worksStarted), a(v.worksDone);
        }
    }

    template <class A>
    void fields(A& a, Is<Complaint> auto& v)
    {
        core(a, v);
        a(v.stage), a(v.channel), a(v.received), a(v.acknowledged), a(v.extensionDays);
        a(v.answered), a(v.outcome), a(v.subService), a(v.theme), a(v.rootCause);
    }

    template <class A>
    void fields(A& a, Is<Account> auto& v)
    {
        core(a, v);
        a(v.kind), a(v.balancePence), a(v.overduePence), a(v.lines);
    }

    template <class A>
    void fields(A& a, Is<Contact> auto& v)
    {
        core(a, v);
        a(v.channel), a(v.advisor), a(v.team), a(v.reason), a(v.outcome), a(v.passedTo);
        a(v.about), a(v.token), a(v.waitingSeconds), a(v.handlingSeconds);
    }

    template <class A>
    void fields(A& a, Is<SurveyAnswer> auto& v)
    {
        a(v.channel), a(v.receivedAt), a(v.rating), a(v.digitalAwareness), a(v.contactToken);
        a(v.comment), a(v.language), a(v.team);
    }

    template <class T>
    void Writer::element(const T& value)
    {
        fields(*this, value);
    }

    template <class T>
    void Reader::element(T& value)
    {
        fields(*this, value);
    }

    template <class Record>
    std::optional<Record> read(QByteArrayView bytes)
    {
        if (bytes.isEmpty() || bytes.front() != Layout)
            return {};
        Reader reader(bytes.sliced(1));
        Record record;
        fields(reader, record);
        if (!reader.isWhole())
            return {};
        return record;
    }

    template <std::size_t Index = 0>
    std::optional<RecordBody> readKind(RecordKind kind, QByteArrayView bytes)
    {
        if constexpr (Index < std::variant_size_v<RecordBody>) {
            if (static_cast<std::size_t>(kind) != Index)
                return readKind<Index + 1>(kind, bytes);
            if (auto record = read<std::variant_alternative_t<Index, RecordBody>>(bytes))
                return RecordBody(std::in_place_index<Index>, *std::move(record));
        }
        return {};
    }

}

QByteArray encoded(const RecordBody& body)
{
    QByteArray out;
    out.reserve(512);
    out.append(Layout);
    Writer writer(out);
    std::visit([&writer](const auto& record) { fields(writer, record); }, body);
    return out;
}

std::optional<RecordBody> decoded(RecordKind kind, QByteArrayView bytes)
{
    return readKind(kind, bytes);
}

std::optional<PersonRecord> decodedPerson(QByteArrayView bytes)
{
    return read<PersonRecord>(bytes);
}

}
