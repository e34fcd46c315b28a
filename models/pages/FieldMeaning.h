// FieldMeaning.h - what each field of a record means to us, and the words of the register.
#pragma once

#include "domain/Register.h"

#include <QCoreApplication>

namespace guildhall {

class FieldMeaning
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::FieldMeaning)

public:
    [[nodiscard]] static QString of(const RegisterField& field); ///< "Date of birth"
    [[nodiscard]] static QString kind(RecordKind kind); ///< "Person"
    [[nodiscard]] static QString lawfulBasis(const QString& code);
    [[nodiscard]] static QString sensitivity(const QString& code);
    /// "6 years after the record was last updated"; an unknown form as it is.
    [[nodiscard]] static QString retention(const QString& duration);
    [[nodiscard]] static QString way(RegisterFeed::Way way);
};

}
