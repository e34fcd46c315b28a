// DetailsDesk.h - a customer's number, address for e-mail or postal address changes: told to each
// system that holds it, with the state of each.
#pragma once

#include "desk/doing/Doing.h"

#include <optional>

namespace guildhall {

enum class ContactDetail { Mobile, Landline, Email, Post };

/// One system that holds the customer, and how far the last change has come there.
struct DetailHolder
{
    SourceId source;
    QString key; ///< of the person's record there
    QString holds; ///< now; empty: none
    QString postcode; ///< of a postal address
    bool takesChanges = false; ///< from here; otherwise somebody has to tell its team
    std::optional<OutboxEntry::State> last; ///< of this detail; none: nothing was sent there

    friend bool operator==(const DetailHolder&, const DetailHolder&) = default;
};

struct DetailsBooks
{
    std::function<bool(const SourceId&, const QString& kind)> takes;
    std::function<Async<QList<OutboxEntry>>(CustomerId)> posted; ///< newest first
};

/// An entry for each system: of kind "details" with the detail by its name (mobile, landline,
/// email), or of kind "address" with line_1, line_2, town and postcode. "was" holds what was seen
/// of it (of an address its postcode), so that a change made there in the meantime is no victim of
/// ours.
class DetailsDesk final : public QObject
{
    Q_OBJECT

public:
    enum class Wanted {
        Standing, ///< only who has shown that they are the customer changes their details
        Value, ///< no number, no address
        Postcode,
        Holder ///< no system that holds the customer takes changes
    };

    DetailsDesk(Doing doing, DetailsBooks books, QObject* parent = nullptr);

    void takeUp() { m_forms.takeUp(); }
    bool begin();
    [[nodiscard]] bool isOpen() const { return m_forms.isOpen(); }
    [[nodiscard]] ContactDetail detail() const { return m_detail; }
    /// Of a postal address its lines, parted by commas.
    [[nodiscard]] const QString& value() const { return m_value; }
    [[nodiscard]] const QString& postcode() const { return m_postcode; }
    [[nodiscard]] QList<DetailHolder> holders() const;
    [[nodiscard]] QList<Wanted> missing() const;

    void setDetail(ContactDetail detail);
    void setValue(const QString& value);
    void setPostcode(const QString& postcode);
    void giveUp();
    [[nodiscard]] Async<Posted> submit();

Q_SIGNALS:
    void changed();

private:
    void edited();
    void readPosted();
    [[nodiscard]] bool mayTell() const;
    [[nodiscard]] bool isHeldBy(const DetailHolder& holder) const;
    [[nodiscard]] QCborMap payloadFor(const DetailHolder& holder) const;

    const Doing m_doing;
    const DetailsBooks m_books;
    KeptForms m_forms;
    ContactDetail m_detail = ContactDetail::Mobile;
    QString m_value;
    QString m_postcode;
    QList<OutboxEntry> m_posted;
};

}
