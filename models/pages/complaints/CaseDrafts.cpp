#include "pages/complaints/CaseDrafts.h"

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

CaseDrafts::CaseDrafts(Books books, StaffId staff, QObject* parent)
    : QObject(parent)
    , m_books(std::move(books))
    , m_staff(std::move(staff))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &CaseDrafts::keepNow);
}

CaseDrafts::~CaseDrafts()
{
    keepNow();
}

EntryId CaseDrafts::idOf(const Form& form) const
{
    const QString name
        = QStringList { form.kind, m_staff.text(), form.customer.text(), form.name }.join(u'/');
    return EntryId(
        QUuid::createUuidV5(QUuid(QByteArrayView("{5b9a1c52-7f0a-4f6d-9f0e-8f1f2f4b7c31}")), name)
            .toString(QUuid::WithoutBraces));
}

Async<QCborMap> CaseDrafts::kept(const Form& form) const
{
    const EntryId id = idOf(form);
    if (const auto writing = m_writing.constFind(id); writing != m_writing.cend())
        return ready<QCborMap>(*writing);
    return continued<QCborMap>(m_books.drafts(m_staff),
                               [id](const Result<QList<Draft>>& drafts) -> Result<QCborMap> {
                                   if (!drafts)
                                       return drafts.error();
                                   for (const Draft& draft : *drafts) {
                                       if (draft.id == id)
                                           return draft.body;
                                   }
                                   return QCborMap();
                               });
}

void CaseDrafts::keep(const Form& form, const QCborMap& body)
{
    Draft draft;
    draft.id = idOf(form);
    if (m_typed && m_typed->id != draft.id)
        keepNow();
    draft.kind = form.kind;
    draft.customer = form.customer;
    draft.who = m_staff;
    draft.body = body;
    m_typed = std::move(draft);
    m_pause.start();
}

void CaseDrafts::close()
{
    keepNow();
}

void CaseDrafts::done()
{
    m_pause.stop();
    m_typed.reset();
    m_writing.clear();
}

void CaseDrafts::forget(const Form& form)
{
    done();
    std::ignore = m_books.discard(idOf(form));
}

void CaseDrafts::keepNow()
{
    m_pause.stop();
    if (!m_typed)
        return;
    const Draft draft = *std::exchange(m_typed, std::nullopt);
    m_writing.insert(draft.id, draft.body);
    receive(m_books.keep(draft), this, [this, id = draft.id, body = draft.body](const auto&) {
        if (m_writing.value(id) == body)
            m_writing.remove(id);
    });
}

}
