// AcceptReader.h - reads the "accepts" of a profile, which has been held against the schema.
#pragma once

#include "backoffice/AcceptForm.h"
#include "backoffice/SchemaCheck.h"

#include <QJsonArray>

namespace guildhall {

class AcceptReader
{
public:
    [[nodiscard]] AcceptForms read(const QJsonArray& accepts);

    /// What is wrong and where; nothing when all could be read.
    [[nodiscard]] const std::optional<SchemaFault>& fault() const { return m_fault; }

private:
    [[nodiscard]] AcceptForm readOne(const QJsonObject& json, const QString& at);
    [[nodiscard]] AcceptForm::LookUp lookUp(const QJsonObject& json, const QString& at);
    [[nodiscard]] AcceptForm::Guard guard(const QJsonObject& json, const QString& at);
    [[nodiscard]] AcceptForm::File file(const QJsonObject& json, const QString& at);
    [[nodiscard]] Pointer pointer(const QJsonObject& json, const QString& name, const QString& at);
    /// The first one is told.
    void wrong(const QString& at, const QString& what);

    std::optional<SchemaFault> m_fault;
};

}
