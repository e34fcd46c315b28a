// Catalogue.h - the services of the council, the reasons for which people call, and what a request
// of each asks.
#pragma once

#include "base/Result.h"
#include "domain/BothLanguages.h"

#include <QList>
#include <QString>

#include <optional>

namespace guildhall {

struct ServiceQuestion
{
    struct Choice
    {
        QString id;
        BothLanguages name;
    };
    enum class Need { Optional, Required };

    QString id;
    BothLanguages name;
    QList<Choice> choices; ///< empty: any words
    Need need = Need::Optional;
};

struct ServiceReason
{
    QString service; ///< id
    QString id;
    BothLanguages serviceName;
    BothLanguages name;
    QString article; ///< id of what to say; empty: none
    QList<ServiceQuestion> questions;
    std::optional<int> workingDays; ///< until it is done as a rule
    QString hazard; ///< category of Awaab's law that a report of it belongs to; empty: none
    QString visit; ///< why somebody comes to the reception about it: a code of VisitWords
    bool takesRequests = false;
};

/// Read once from resources/services/services.json; a council changes the file, not the program.
class Catalogue
{
public:
    /// Malformed or Invalid names the place; every id is unique within its service.
    [[nodiscard]] static Result<Catalogue> read(const QString& file);
    [[nodiscard]] static Result<Catalogue> parse(const QByteArray& json);

    [[nodiscard]] const QList<ServiceReason>& reasons() const { return m_reasons; }
    [[nodiscard]] const ServiceReason* find(const QString& service, const QString& reason) const;
    /// Where the reason is not in the catalogue, that of its service; "other" where neither is.
    [[nodiscard]] QString visitFor(const QString& service, const QString& reason) const;

private:
    QList<ServiceReason> m_reasons;
};

}
