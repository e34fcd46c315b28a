// Register.h - what is taken from each feed of each source, and why the council may hold it.
#pragma once

#include "domain/BothLanguages.h"
#include "domain/Records.h"

#include <QList>
#include <QStringList>

namespace guildhall {

/// One field of ours and where the source keeps it.
struct RegisterField
{
    RecordKind kind = RecordKind::Person;
    QString name; ///< ours: "date_of_birth"
    QString place; ///< the source's: "DOB", "tenant/dob"; empty: the profile says the value itself

    friend bool operator==(const RegisterField&, const RegisterField&) = default;
};

struct RegisterFeed
{
    enum class Way {
        Copied,
        LookedUp, ///< asked when a customer is opened, and forgotten
        NotHeld ///< this computer's role may not
    };

    SourceId source;
    QString sourceName;
    QString serviceArea;
    QString feed;
    Way way = Way::Copied;
    BothLanguages owner;
    BothLanguages purpose;
    QString lawfulBasis; ///< UK GDPR article 6(1): "public_task"
    QString sensitivity; ///< "special_category"
    QString retention; ///< ISO 8601 duration
    QStringList roles; ///< words of roles that may hold it
    QString assumed; ///< of a source without a public description; empty otherwise
    QList<RegisterField> fields;

    friend bool operator==(const RegisterFeed&, const RegisterFeed&) = default;
};

}
