// ConfirmDesk.h - the customer says which value is right: written down for every desk, and told to
// each system that holds another.
#pragma once

#include "desk/doing/Doing.h"
#include "domain/Confirmation.h"

#include <optional>

namespace guildhall {

/// One record of the customer, and how far the right value has come there.
struct Correction
{
    enum class State {
        SaysSo, ///< it holds the value
        ToSend,
        Waiting,
        Sent, ///< and its record does not show it yet
        NeedsPerson,
        Withdrawn,
        ByHand, ///< it takes no such change from here
        ToldByHand
    };

    SourceId source;
    QString key;
    SaidDetail holds;
    State state = State::ToSend;
    std::optional<ToldByHand> told;

    friend bool operator==(const Correction&, const Correction&) = default;
};

struct ConfirmBooks
{
    std::function<bool(const SourceId&, Detail)> takes; ///< a change of it, from here
    std::function<Async<QList<OutboxEntry>>(CustomerId)> posted; ///< newest first
    std::function<Async<QList<Fact>>(CustomerId)> facts;
    std::function<Mask(CustomerId, FieldClass)> mask;
};

/// A confirmation is a fact; what it corrects are entries (DetailChange.h), one a record. It needs
/// no contact: a letter may say it too.
class ConfirmDesk final : public QObject
{
    Q_OBJECT

public:
    enum class Wanted {
        Standing, ///< only who may be told the value can say that it is right
        Value,
        Channel
    };

    ConfirmDesk(Doing doing, ConfirmBooks books, QObject* parent = nullptr);

    void takeUp() { m_forms.takeUp(); }
    /// Of the customer on screen, with `first` in question unless something was begun and not
    /// finished: that is there again.
    bool begin(const CustomerRecords& shown, Detail first);
    /// Their records have changed.
    void shown(const CustomerRecords& shown);
    [[nodiscard]] bool isOpen() const { return m_forms.isOpen(); }
    [[nodiscard]] CustomerId customer() const { return m_forms.customer(); }
    [[nodiscard]] Detail detail() const { return m_detail; }
    /// As it was typed: it counts before the value that was taken.
    [[nodiscard]] const QString& typed() const { return m_typed; }
    /// What would be confirmed: the value that was taken, or what was typed, if it is one.
    [[nodiscard]] std::optional<SaidDetail> value() const;
    [[nodiscard]] const QString& channel() const { return m_channel; }
    [[nodiscard]] QList<Wanted> missing() const;
    /// What becomes of each record when `right` is confirmed, or has been.
    [[nodiscard]] QList<Correction> corrections(const SaidDetail& right) const;
    /// The last of the detail; none: it was never confirmed.
    [[nodiscard]] std::optional<Confirmation> confirmed() const;

    void setDetail(Detail detail);
    void take(const SaidDetail& value);
    void type(const QString& words);
    void setChannel(const QString& channel);
    void giveUp();
    [[nodiscard]] Async<Posted> submit();
    /// The team of that system knows now.
    [[nodiscard]] Async<Posted> toldByHand(const Correction& correction);

Q_SIGNALS:
    void changed();

private:
    void edited();
    void read();
    [[nodiscard]] bool mayTell() const;
    [[nodiscard]] bool isInContact() const;

    const Doing m_doing;
    const ConfirmBooks m_books;
    KeptForms m_forms;
    CustomerRecords m_shown;
    Detail m_detail = Detail::Name;
    SaidDetail m_taken;
    QString m_typed;
    QString m_channel;
    QList<OutboxEntry> m_posted;
    QList<Confirmation> m_confirmed;
};

}
