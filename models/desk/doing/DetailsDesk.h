// DetailsDesk.h - a customer's number or address for e-mail changes: told to each system that holds
// it, with the state of each.
#pragma once

#include "desk/doing/Doing.h"

#include <optional>

namespace guildhall {

enum class ContactDetail { Mobile, Landline, Email };

/// One system that holds the customer, and how far the last change has come there.
struct DetailHolder
{
    SourceId source;
    QString key; ///< of the person's record there
    QString holds; ///< now; empty: none
    bool takesChanges = false; ///< from here; otherwise somebody has to tell its team
    std::optional<OutboxEntry::State> last; ///< of this detail; none: nothing was sent there

    friend bool operator==(const DetailHolder&, const DetailHolder&) = default;
};

struct DetailsBooks
{
    std::function<bool(const SourceId&)> takes;
    std::function<Async<QList<OutboxEntry>>(CustomerId)> posted; ///< newest first
};

/// An entry of kind "details" for each system: the detail by its name (mobile, landline, email) and
/// what was seen of it in "was", so that a change made there in the meantime is no victim of ours.
class DetailsDesk final : public QObject
{
    Q_OBJECT

public:
    enum class Wanted {
        Standing, ///< only who has shown that they are the customer changes their details
        Value, ///< no number, no address
        Holder ///< no system that holds the customer takes changes
    };

    DetailsDesk(Doing doing, DetailsBooks books, QObject* parent = nullptr);

    void takeUp() { m_forms.takeUp(); }
    bool begin();
    [[nodiscard]] bool isOpen() const { return m_forms.isOpen(); }
    [[nodiscard]] ContactDetail detail() const { return m_detail; }
    [[nodiscard]] const QString& value() const { return m_value; }
    [[nodiscard]] QList<DetailHolder> holders() const;
    [[nodiscard]] QList<Wanted> missing() const;

    void setDetail(ContactDetail detail);
    void setValue(const QString& value);
    void giveUp();
    [[nodiscard]] Async<Posted> submit();

Q_SIGNALS:
    void changed();

private:
    void edited();
    void readPosted();
    [[nodiscard]] bool mayTell() const;

    const Doing m_doing;
    const DetailsBooks m_books;
    KeptForms m_forms;
    ContactDetail m_detail = ContactDetail::Mobile;
    QString m_value;
    QList<OutboxEntry> m_posted;
};

}
