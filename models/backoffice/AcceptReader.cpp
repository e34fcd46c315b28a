#include "backoffice/AcceptReader.h"

#include <algorithm>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    QMap<QString, QString> mapOf(const QJsonValue& value)
    {
        QMap<QString, QString> map;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            map.insert(it.key(), it.value().toString());
        return map;
    }

    QStringList listOf(const QJsonValue& value)
    {
        QStringList list;
        const QJsonArray array = value.toArray();
        for (const auto& each : array)
            list.append(each.toString());
        return list;
    }

}

AcceptForms AcceptReader::read(const QJsonArray& accepts)
{
    AcceptForms forms;
    for (qsizetype i = 0; i < accepts.size(); ++i)
        forms.push_back(readOne(accepts.at(i).toObject(), u"/accepts/%1"_s.arg(i)));
    return forms;
}

AcceptForm AcceptReader::readOne(const QJsonObject& json, const QString& at)
{
    AcceptForm form;
    form.kinds = listOf(json.value("kinds"_L1));
    form.services = listOf(json.value("services"_L1));
    const QJsonObject where = json.value("where"_L1).toObject();
    for (auto it = where.begin(); it != where.end(); ++it)
        form.where.insert(it.key(), listOf(it.value()));
    const QJsonObject request = json.value("request"_L1).toObject();
    form.method = request.value("method"_L1).toString(u"POST"_s).toLatin1();
    form.path = request.value("path"_L1).toString();
    form.query = mapOf(request.value("query"_L1));
    form.headers = mapOf(request.value("headers"_L1));
    form.does
        = form.path.contains("{target}"_L1) ? AcceptForm::Does::Changes : AcceptForm::Does::Makes;
    form.written
        = request.contains("form"_L1) ? AcceptForm::Written::Form : AcceptForm::Written::Json;
    form.body = request.value(request.contains("form"_L1) ? "form"_L1 : "body"_L1).toObject();
    if (json.contains("file"_L1))
        form.file = file(json.value("file"_L1).toObject(), at + u"/file"_s);
    if (json.contains("token"_L1)) {
        const QString place = at + u"/token"_s;
        const QJsonObject token = json.value("token"_L1).toObject();
        form.token = AcceptForm::Token { pointer(token, u"at"_s, place),
                                         token.value("path"_L1).toString(),
                                         pointer(token, u"reference"_s, place) };
    }
    if (json.contains("reference"_L1))
        form.reference = pointer(json, u"reference"_s, at);

    const QJsonObject once = json.value("once"_L1).toObject();
    form.idempotencyHeader = once.value("header"_L1).toString().toLatin1();
    if (once.contains("look_up"_L1)) {
        const QString place = at + u"/once/look_up"_s;
        const QJsonObject lookUp = once.value("look_up"_L1).toObject();
        form.lookUp = AcceptForm::LookUp { lookUp.value("path"_L1).toString(),
                                           mapOf(lookUp.value("query"_L1)),
                                           pointer(lookUp, u"items"_s, place),
                                           pointer(lookUp, u"reference"_s, place) };
    }

    const QJsonObject conflict = json.value("conflict"_L1).toObject();
    form.versionHeader = conflict.value("header"_L1).toString().toLatin1();
    if (conflict.contains("code"_L1))
        form.conflictCode = pointer(conflict, u"code"_s, at + u"/conflict"_s);
    form.conflictCodes = listOf(conflict.value("equals"_L1));
    form.currentPath = conflict.value("current"_L1).toString();
    if (conflict.contains("version"_L1))
        form.currentVersion = pointer(conflict, u"version"_s, at + u"/conflict"_s);
    if (form.path.isEmpty() && !form.file && !m_fault)
        m_fault = { at, u"says neither \"request\" nor \"file\"; add one"_s };
    // A file names the record that it changes in one of its columns.
    if (form.file
        && std::ranges::any_of(form.file->columns, [](const AcceptForm::File::Column& column) {
               return column.text.contains("{target}"_L1);
           }))
        form.does = AcceptForm::Does::Changes;
    if (form.does == AcceptForm::Does::Changes && !form.file && form.currentPath.isEmpty()
        && !m_fault)
        m_fault = { at + u"/conflict"_s,
                    u"is missing; what changes a record says where the record stands"_s };
    return form;
}

AcceptForm::File AcceptReader::file(const QJsonObject& json, const QString& at)
{
    AcceptForm::File file;
    file.name = json.value("name"_L1).toString();
    const QJsonArray columns = json.value("columns"_L1).toArray();
    for (const auto& column : columns)
        file.columns.append({ column["name"_L1].toString(), column["text"_L1].toString() });
    file.rows = json.value("rows"_L1).toInt(1);
    if (json.contains("beside"_L1)) {
        const QJsonValue beside = json.value("beside"_L1);
        file.beside = AcceptForm::File::Beside { beside["name"_L1].toString(),
                                                 beside["bytes"_L1].toString() };
    }
    const QJsonObject confirmed = json.value("confirmed_by"_L1).toObject();
    constexpr int TwoDays = 48;
    file.confirmed = { confirmed.value("feed"_L1).toString(),
                       confirmed.value("id"_L1).toString(),
                       confirmed.value("reference"_L1).toString(),
                       confirmed.value("state"_L1).toString(),
                       listOf(confirmed.value("accepted"_L1)),
                       listOf(confirmed.value("refused"_L1)),
                       std::chrono::hours(confirmed.value("within_hours"_L1).toInt(TwoDays)) };
    const QStringList words = file.confirmed.accepted + file.confirmed.refused;
    if (file.confirmed.state.isEmpty() && !words.isEmpty() && !m_fault)
        m_fault = { at + u"/confirmed_by/state"_s,
                    u"is missing; name the column in which the words stand"_s };
    if (!file.name.contains("{batch}"_L1) && !m_fault)
        m_fault = { at + u"/name"_s, u"needs {batch}, or two files would have one name; add it"_s };
    return file;
}

Pointer AcceptReader::pointer(const QJsonObject& json, const QString& name, const QString& at)
{
    const auto read = Pointer::from(json.value(name).toString());
    if (!read && !m_fault)
        m_fault = { u"%1/%2"_s.arg(at, name), u"is no JSON pointer; begin it with /"_s };
    return read.value_or(Pointer {});
}

}
