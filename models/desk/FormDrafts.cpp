#include "desk/FormDrafts.h"

#include "base/Receive.h"

#include <QUuid>

#include <chrono>
#include <tuple>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto Pause = 300ms; // as for a contact

}

FormDrafts::FormDrafts(Books books, QObject* parent)
    : QObject(parent)
    , m_books(std::move(books))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &FormDrafts::keepNow);
}

FormDrafts::~FormDrafts()
{
    keepNow();
}

Async<QList<Draft>> FormDrafts::of(const StaffId& staff) const
{
    return m_books.drafts(staff);
}

Async<QCborMap> FormDrafts::bodyOf(const Draft& form) const
{
    if (const auto typed = m_typed.constFind(form.id); typed != m_typed.cend())
        return ready<QCborMap>(typed->body);
    if (const auto writing = m_writing.constFind(form.id); writing != m_writing.cend())
        return ready<QCborMap>(*writing);
    return continued<QCborMap>(m_books.drafts(form.who),
                               [id = form.id](const Result<QList<Draft>>& all) -> Result<QCborMap> {
                                   if (!all)
                                       return all.error();
                                   for (const Draft& draft : *all) {
                                       if (draft.id == id)
                                           return draft.body;
                                   }
                                   return QCborMap();
                               });
}

void FormDrafts::keep(const Draft& form)
{
    m_typed.insert(form.id, form);
    m_pause.start();
}

void FormDrafts::close()
{
    keepNow();
}

void FormDrafts::forget(const EntryId& form)
{
    drop(form);
    std::ignore = m_books.discard(form);
}

Async<Posted> FormDrafts::posting(const EntryId& form, const Async<Posted>& posted)
{
    m_posting.insert(form);
    return afterwards<Posted>(posted, this, [this, form](const Result<Posted>& done) {
        m_posting.remove(form);
        if (done)
            drop(form);
        else
            keepNow();
        return ready<Posted>(done);
    });
}

/// Not what is being posted: written behind it, the draft would outlive what it became.
void FormDrafts::keepNow()
{
    m_pause.stop();
    const auto typed = std::exchange(m_typed, {});
    for (const Draft& draft : typed) {
        if (m_posting.contains(draft.id))
            m_typed.insert(draft.id, draft);
        else
            write(draft);
    }
}

void FormDrafts::write(const Draft& draft)
{
    m_writing.insert(draft.id, draft.body);
    receive(m_books.keep(draft), this, [this, draft](const Result<EntryId>& kept) {
        if (m_writing.value(draft.id) != draft.body)
            return;
        m_writing.remove(draft.id);
        if (!kept && !m_typed.contains(draft.id))
            m_typed.insert(draft.id, draft); // tried again with what is typed next, or at the end
    });
}

void FormDrafts::drop(const EntryId& form)
{
    m_typed.remove(form);
    m_writing.remove(form);
}

Draft formCalled(const QString& kind,
                 const QString& name,
                 CustomerId customer,
                 const StaffId& staff)
{
    const QString whole = QStringList { kind, staff.text(), customer.text(), name }.join(u'/');
    Draft form;
    form.id = EntryId(
        QUuid::createUuidV5(QUuid(QByteArrayView("{5b9a1c52-7f0a-4f6d-9f0e-8f1f2f4b7c31}")), whole)
            .toString(QUuid::WithoutBraces));
    form.kind = kind;
    form.customer = customer;
    form.who = staff;
    return form;
}

}
