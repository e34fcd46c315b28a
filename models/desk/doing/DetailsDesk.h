// DetailsDesk.h - a customer's number, address for e-mail or postal address changes: told to each
// system that holds it, with the state of each.
#pragma once

#include "desk/doing/Doing.h"
#include "domain/Details.h"

#include <optional>

namespace guildhall {

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
    std::function<bool(const SourceId&, Detail)> takes; ///< a change of it, from here
    std::function<Async<QList<OutboxEntry>>(CustomerId)> posted; ///< newest first
};

/// An entry for each system that holds the customer (DetailChange.h): of a mobile or landline
/// number, an e-mail address, a home.
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
    [[nodiscard]] Detail detail() const { return m_detail; }
    /// Of a postal address its lines, parted by commas.
    [[nodiscard]] const QString& value() const { return m_value; }
    [[nodiscard]] const QString& postcode() const { return m_postcode; }
    [[nodiscard]] QList<DetailHolder> holders() const;
    [[nodiscard]] QList<Wanted> missing() const;

    void setDetail(Detail detail);
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
    [[nodiscard]] SaidDetail wanted() const;

    const Doing m_doing;
    const DetailsBooks m_books;
    KeptForms m_forms;
    Detail m_detail = Detail::Mobile;
    QString m_value;
    QString m_postcode;
    QList<OutboxEntry> m_posted;
};

}
