// SmallDesk.h - what needs no form to be kept: a file is attached, an account is taken to its
// payment page.
#pragma once

#include "desk/doing/Doing.h"
#include "desk/doing/PaymentPages.h"

namespace guildhall {

/// An account that can be paid.
struct Payable
{
    QString kind;
    QString reference;
    qint64 pence = 0; ///< what is owed

    friend bool operator==(const Payable&, const Payable&) = default;
};

/// What a file can belong to: the contact, a request that was made in it, or a record of a system.
struct FileHome
{
    EntryId request; ///< of the outbox
    SourceId system;
    QString record;
    QString reference;
    QString title; ///< empty: the contact itself

    friend bool operator==(const FileHome&, const FileHome&) = default;
};

class SmallDesk final : public QObject
{
    Q_OBJECT

public:
    /// `open` shows a page in the browser and says whether there was one to show it in.
    SmallDesk(Doing doing,
              const PaymentPages& pages,
              std::function<bool(const QUrl&)> open,
              QObject* parent = nullptr);

    [[nodiscard]] bool hasContact() const { return m_doing.contact.isRunning(); }
    /// The contact first, then what was asked for in it, then what is open and may be seen.
    [[nodiscard]] QList<FileHome> homes() const;
    /// Read off this thread and kept, encrypted as everything is, until it has been sent. Errors:
    /// those of Attachment::read.
    [[nodiscard]] Async<Posted> attach(const QString& path, const FileHome& home = {});

    /// None that the caller may not be told of.
    [[nodiscard]] QList<Payable> payables() const;
    /// The page opens with the reference; the money and the card stay between caller and page.
    [[nodiscard]] Outcome pay(const Payable& account);

private:
    [[nodiscard]] bool maySee(FieldClass field) const;

    const Doing m_doing;
    const PaymentPages& m_pages;
    std::function<bool(const QUrl&)> m_open;
};

}
