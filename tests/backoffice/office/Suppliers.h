// Suppliers.h - the same council behind the interfaces of its suppliers: AccuServ, Tascomi,
// iCasework, IEG4, Salesforce, the customer portal and Alloy's own.
#pragma once

#include "office/Faults.h"
#include "office/SignIns.h"
#include "office/SupplierWords.h"
#include "office/SupplierWrites.h"

#include <functional>
#include <span>

namespace guildhall::office {

class Suppliers
{
public:
    /// `world` lives longer.
    Suppliers(World& world, const QByteArray& secret, const QByteArray& salesforceCertificate);

    /// Which of these systems a request is for; nothing when it is for none of them.
    [[nodiscard]] std::optional<FaultTarget> target(const HttpRequest& request) const;
    [[nodiscard]] bool speaks(const QString& system) const;

    [[nodiscard]] bool letsIn(const FaultTarget& target, const HttpRequest& request) const;

    [[nodiscard]] HttpAnswer answer(const FaultTarget& target,
                                    const HttpRequest& request,
                                    const std::optional<Fault>& fault);

    /// "source,key,person" of every person that `system` names; empty for one that is none of
    /// these.
    [[nodiscard]] std::string truth(const QString& system) const;

private:
    using Words = QJsonObject (SupplierWords::*)(std::uint32_t) const;
    /// One list of one system, made of the records of one feed of the council.
    struct List
    {
        QString system, feed;
        QString path;
        Feed from;
        Words words;
        std::function<bool(std::uint32_t)> has;
        QString person; ///< field of a row that names the person; empty: none does
    };
    struct Span
    {
        council::Moment since = 0;
        council::Moment until = INT64_MAX;
    };

    [[nodiscard]] const List* listFor(const FaultTarget& target) const;
    /// Which records a list holds of that time, in the order in which they were made.
    [[nodiscard]] std::vector<std::uint32_t> held(const List& list, Span span) const;
    [[nodiscard]] QJsonArray told(const List& list,
                                  std::span<const std::uint32_t> records,
                                  const std::optional<Fault>& fault) const;
    /// The part of `records` that begins at `first`; the part before it when the fault says so.
    [[nodiscard]] static std::span<const std::uint32_t> part(std::span<const std::uint32_t> records,
                                                             qint64 first,
                                                             qint64 size,
                                                             const std::optional<Fault>& fault);

    [[nodiscard]] HttpAnswer
    jobs(const List& list, const HttpRequest& request, const std::optional<Fault>& fault) const;
    [[nodiscard]] HttpAnswer removedJobs(const List& list, const HttpRequest& request) const;
    [[nodiscard]] HttpAnswer permissions(const List& list,
                                         const HttpRequest& request,
                                         const std::optional<Fault>& fault) const;
    [[nodiscard]] HttpAnswer
    report(const List& list, const HttpRequest& request, const std::optional<Fault>& fault) const;
    [[nodiscard]] HttpAnswer
    forms(const List& list, const HttpRequest& request, const std::optional<Fault>& fault) const;
    [[nodiscard]] HttpAnswer
    cases(const List& list, const HttpRequest& request, const std::optional<Fault>& fault) const;
    [[nodiscard]] HttpAnswer
    portal(const List& list, const HttpRequest& request, const std::optional<Fault>& fault) const;
    [[nodiscard]] HttpAnswer
    items(const List& list, const HttpRequest& request, const std::optional<Fault>& fault) const;

    World& m_world;
    SignIns m_signIns;
    SupplierWords m_words;
    SupplierWrites m_writes;
    std::vector<List> m_lists;
};

}
