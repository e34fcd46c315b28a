#include "backoffice/AcceptReader.h"

#include <QJsonDocument>

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

    /// All the texts of a request in which names may stand.
    QByteArray
    namesIn(const QString& path, const QMap<QString, QString>& query, const QJsonObject& body)
    {
        return (path + QStringList(query.begin(), query.end()).join(u' ')).toUtf8()
            + QJsonDocument(body).toJson(QJsonDocument::Compact);
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
    if (once.contains("look_up"_L1))
        form.lookUp = lookUp(once.value("look_up"_L1).toObject(), at + u"/once/look_up"_s);
    form.guard = guard(json.value("conflict"_L1).toObject(), at + u"/conflict"_s);
    if (form.path.isEmpty() && !form.file)
        wrong(at, u"says neither \"request\" nor \"file\"; add one"_s);
    // A file names the record that it changes in one of its columns.
    const bool isChange = form.file
        ? std::ranges::any_of(form.file->columns,
                              [](const AcceptForm::File::Column& column) {
                                  return column.text.contains("{target}"_L1);
                              })
        : namesIn(form.path, form.query, form.body).contains("{target}"_L1);
    const bool adds = json.value("adds"_L1).toBool();
    form.does = adds ? AcceptForm::Does::Adds
        : isChange   ? AcceptForm::Does::Changes
                     : AcceptForm::Does::Makes;
    if (adds && !isChange)
        wrong(at + u"/adds"_s, u"stands where no {target} is named to which to add; name it"_s);
    if (adds && form.idempotencyHeader.isEmpty() && !form.lookUp)
        wrong(at + u"/once"_s, u"is missing; what is added must not be added twice"_s);
    if (form.does == AcceptForm::Does::Changes && !form.file && form.guard.path.isEmpty())
        wrong(at + u"/conflict"_s,
              u"is missing; what changes a record says where the record stands"_s);
    return form;
}

AcceptForm::LookUp AcceptReader::lookUp(const QJsonObject& json, const QString& at)
{
    AcceptForm::LookUp lookUp;
    lookUp.method = json.value("method"_L1).toString(u"GET"_s).toLatin1();
    lookUp.path = json.value("path"_L1).toString();
    lookUp.query = mapOf(json.value("query"_L1));
    lookUp.body = json.value("body"_L1).toObject();
    lookUp.items = pointer(json, u"items"_s, at);
    lookUp.reference = pointer(json, u"reference"_s, at);
    if (json.contains("no"_L1)) {
        const QJsonValue no = json.value("no"_L1);
        lookUp.no = AcceptForm::LookUp::No { no["status"_L1].toInt(),
                                             no["header"_L1].toString().toLower().toLatin1(),
                                             no["contains"_L1].toString() };
    }
    if (!namesIn(lookUp.path, lookUp.query, lookUp.body).contains("{id}"_L1))
        wrong(at, u"does not ask for {id}; put it into the path, the query or the body"_s);
    return lookUp;
}

AcceptForm::Guard AcceptReader::guard(const QJsonObject& json, const QString& at)
{
    using Guard = AcceptForm::Guard;
    Guard guard;
    guard.header = json.value("header"_L1).toString().toLatin1();
    if (json.value("as"_L1).toString() == "http_date"_L1)
        guard.written = Guard::Written::HttpDate;
    if (json.contains("code"_L1))
        guard.code = pointer(json, u"code"_s, at);
    guard.codes = listOf(json.value("equals"_L1));
    guard.path = json.value("current"_L1).toString();
    guard.query = mapOf(json.value("query"_L1));
    guard.record = pointer(json, u"record"_s, at);
    guard.reads = json.value("reads"_L1).toObject();
    if (json.contains("version"_L1))
        guard.version = pointer(json, u"version"_s, at);
    if (json.value("unchecked"_L1).toBool())
        guard.by = Guard::By::Looking;
    if (json.contains("as"_L1) && guard.header.isEmpty())
        wrong(at + u"/as"_s, u"says how a header is written; add \"header\", or take it out"_s);
    if (guard.by == Guard::By::Looking && (!guard.header.isEmpty() || guard.code))
        wrong(at + u"/unchecked"_s,
              u"stands beside \"header\" or \"code\", by which the source checks; take one out"_s);
    return guard;
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
    if (file.confirmed.state.isEmpty() && !words.isEmpty())
        wrong(at + u"/confirmed_by/state"_s,
              u"is missing; name the column in which the words stand"_s);
    if (!file.name.contains("{batch}"_L1))
        wrong(at + u"/name"_s, u"needs {batch}, or two files would have one name; add it"_s);
    return file;
}

Pointer AcceptReader::pointer(const QJsonObject& json, const QString& name, const QString& at)
{
    const auto read = Pointer::from(json.value(name).toString());
    if (!read)
        wrong(u"%1/%2"_s.arg(at, name), u"is no JSON pointer; begin it with /"_s);
    return read.value_or(Pointer {});
}

void AcceptReader::wrong(const QString& at, const QString& what)
{
    if (!m_fault)
        m_fault = { at, what };
}

}
