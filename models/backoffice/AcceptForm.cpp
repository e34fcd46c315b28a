#include "backoffice/AcceptForm.h"

#include "base/Clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    const QString Choose = u"choose"_s;

    /// The name when the text is one name in braces and nothing else; else empty.
    QString soleName(const QString& text)
    {
        const bool isOne = text.size() > 2 && text.startsWith(u'{') && text.endsWith(u'}')
            && text.indexOf(u'{', 1) < 0 && text.indexOf(u'}') == text.size() - 1;
        return isOne ? text.sliced(1, text.size() - 2) : QString();
    }

    QString textOf(const QJsonValue& value)
    {
        if (value.isArray()) {
            QStringList texts;
            const QJsonArray array = value.toArray();
            for (const auto& each : array)
                texts.append(textOf(each));
            return texts.join(u'\n');
        }
        if (value.isDouble())
            return QString::number(value.toDouble(), 'g', 15);
        return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
    }

    QJsonValue filled(const QJsonValue& form, const AcceptValues& values);

    QJsonValue chosen(const QJsonObject& form, const AcceptValues& values)
    {
        const QJsonObject words = form.value("map"_L1).toObject();
        const QJsonArray texts = form.value(Choose).toArray();
        for (const auto& text : texts) {
            const QString value = filledText(text.toString(), values, AcceptPlace::Text);
            if (value.isEmpty())
                continue;
            if (words.isEmpty())
                return value;
            if (words.contains(value))
                return words.value(value);
        }
        return form.value("otherwise"_L1);
    }

    /// An attribute's code without its value.
    bool lacksValue(const QJsonObject& form, const QJsonValue& value)
    {
        return !form.contains(Choose) && value.toObject().size() < form.size();
    }

    QJsonValue filled(const QJsonValue& form, const AcceptValues& values)
    {
        if (form.isString()) {
            const QString name = soleName(form.toString());
            return name.isEmpty()
                ? QJsonValue(filledText(form.toString(), values, AcceptPlace::Text))
                : values.value(name, QJsonValue::Undefined);
        }
        if (form.isArray()) {
            QJsonArray list;
            const QJsonArray forms = form.toArray();
            for (const auto& each : forms) {
                const QJsonValue value = filled(each, values);
                if (!value.isUndefined() && !lacksValue(each.toObject(), value))
                    list.append(value);
            }
            return list;
        }
        if (!form.isObject())
            return form;
        const QJsonObject object = form.toObject();
        return object.contains(Choose) ? chosen(object, values)
                                       : QJsonValue(filledBody(object, values));
    }

    void addNamed(AcceptValues& values, const QString& before, const QJsonObject& object)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.value().isNull())
                continue;
            values.insert(before + it.key(), it.value());
            if (it.value().isObject())
                addNamed(values, before + it.key() + u'.', it.value().toObject());
        }
    }

    bool isWhere(const AcceptForm& form, const QCborMap& payload)
    {
        for (auto it = form.where.begin(); it != form.where.end(); ++it) {
            if (!it.value().contains(payload.value(it.key()).toString()))
                return false;
        }
        return true;
    }

    /// Whatever of ours names it, not what is only for the line between.
    bool isOurWord(const QString& name)
    {
        static const QStringList others { u"id"_s,     u"kind"_s,    u"customer"_s, u"person"_s,
                                          u"target"_s, u"version"_s, u"at"_s };
        return !name.isEmpty() && !others.contains(name) && !name.startsWith("person."_L1);
    }

    /// The name that a choice is about: that of its first text.
    QString nameOfChoice(const QJsonObject& choice)
    {
        return soleName(choice.value(Choose).toArray().first().toString());
    }

    void addWords(QStringList& words, const QJsonValue& form)
    {
        if (form.isArray()) {
            const QJsonArray list = form.toArray();
            for (const auto& each : list)
                addWords(words, each);
            return;
        }
        const QJsonObject object = form.toObject();
        const bool isChoice = object.contains(Choose);
        if (form.isObject() && !isChoice) {
            for (const auto& each : object)
                addWords(words, each);
            return;
        }
        const QString name = isChoice ? nameOfChoice(object) : soleName(form.toString());
        if (isOurWord(name))
            words.append(name);
    }

    /// The entry of a list that `form` is about: an attribute by its code.
    QJsonValue entryLike(const QJsonObject& form, const QJsonArray& list)
    {
        const auto isLike = [&form](const QJsonObject& entry) {
            bool isNamed = false;
            for (auto it = form.begin(); it != form.end(); ++it) {
                if (!it.value().isString() || it.value().toString().contains(u'{'))
                    continue;
                if (entry.value(it.key()) != it.value())
                    return false;
                isNamed = true;
            }
            return isNamed;
        };
        for (const auto& entry : list) {
            if (isLike(entry.toObject()))
                return entry;
        }
        return QJsonValue::Undefined;
    }

    void readBackInto(QCborMap& words, const QJsonValue& form, const QJsonValue& record)
    {
        if (form.isArray()) {
            const QJsonArray forms = form.toArray();
            const QJsonArray list = record.toArray();
            for (const auto& each : forms)
                readBackInto(words, each, entryLike(each.toObject(), list));
            return;
        }
        if (form.isString()) {
            const QString name = soleName(form.toString());
            if (isOurWord(name) && !record.isUndefined() && !record.isNull())
                words.insert(name, QCborValue::fromJsonValue(record));
            return;
        }
        if (!form.isObject())
            return;
        const QJsonObject object = form.toObject();
        if (object.contains(Choose)) {
            const QString name = nameOfChoice(object);
            const QJsonObject map = object.value("map"_L1).toObject();
            QJsonValue ours = record;
            for (auto it = map.begin(); it != map.end(); ++it) {
                if (it.value() == record)
                    ours = it.key();
            }
            if (isOurWord(name) && ours.isString())
                words.insert(name, ours.toString());
            return;
        }
        for (auto it = object.begin(); it != object.end(); ++it)
            readBackInto(words, it.value(), record.toObject().value(it.key()));
    }

}

const AcceptForm* formFor(const AcceptForms& forms, const Outgoing& outgoing)
{
    const bool makes = outgoing.target.isEmpty();
    const QString service = outgoing.payload.value(u"service"_s).toString();
    const AcceptForm* any = nullptr;
    for (const AcceptForm& form : forms) {
        if ((form.does == AcceptForm::Does::Makes) != makes || !form.kinds.contains(outgoing.kind)
            || !isWhere(form, outgoing.payload))
            continue;
        if (form.services.contains(service, Qt::CaseInsensitive))
            return &form;
        if (form.services.isEmpty() && any == nullptr)
            any = &form;
    }
    return any;
}

bool takesDetail(const AcceptForms& forms, Detail detail)
{
    Outgoing change;
    change.kind = entryKindOf(detail);
    change.target = u"any"_s;
    const AcceptForm* form = formFor(forms, change);
    if (form == nullptr)
        return false;
    const QString name = detail == Detail::Address ? u"{postcode}"_s : u'{' + wordOf(detail) + u'}';
    if (form->file)
        return std::ranges::any_of(form->file->columns, [&name](const auto& column) {
            return column.text.contains(name);
        });
    return QJsonDocument(form->body).toJson(QJsonDocument::Compact).contains(name.toUtf8());
}

AcceptValues acceptValues(const Outgoing& outgoing,
                          const QDateTime& made,
                          const QString& person,
                          const PersonRecord& called)
{
    AcceptValues values;
    addNamed(values, {}, outgoing.payload.toJsonObject());
    const auto add = [&values](const QString& name, const QString& value) {
        if (value.isEmpty())
            values.remove(name);
        else
            values.insert(name, value);
    };
    add(u"id"_s, outgoing.id.text());
    add(u"kind"_s, outgoing.kind);
    add(u"customer"_s, outgoing.customer.isEmpty() ? QString() : outgoing.customer.text());
    add(u"person"_s, person);
    add(u"person.title"_s, called.title);
    add(u"person.forename"_s, called.forename);
    add(u"person.surname"_s, called.surname);
    add(u"person.email"_s, called.emails.value(0));
    add(u"person.phone"_s, called.phones.value(0));
    add(u"target"_s, outgoing.target);
    add(u"version"_s, outgoing.version);
    add(u"at"_s, isoUtc(made));
    return values;
}

QString filledText(const QString& text, const AcceptValues& values, AcceptPlace place)
{
    QString whole;
    qsizetype from = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', from)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0)
            break;
        whole += QStringView(text).mid(from, open - from);
        const QString value = textOf(values.value(text.mid(open + 1, close - open - 1)));
        whole += place == AcceptPlace::Path ? QString::fromLatin1(QUrl::toPercentEncoding(value))
                                            : value;
        from = close + 1;
    }
    whole += QStringView(text).mid(from);
    return whole;
}

QJsonObject filledBody(const QJsonObject& body, const AcceptValues& values)
{
    QJsonObject whole;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const QJsonValue value = filled(it.value(), values);
        if (!value.isUndefined())
            whole.insert(it.key(), value);
    }
    return whole;
}

QCborMap readBack(const QJsonObject& body, const QJsonObject& record)
{
    QCborMap words;
    readBackInto(words, body, record);
    return words;
}

QStringList wordsIn(const QJsonObject& body)
{
    QStringList words;
    addWords(words, body);
    return words;
}

QJsonValue valueAt(const QJsonValue& root, const Pointer& pointer)
{
    QJsonValue value = root;
    for (const std::string& step : pointer.steps) {
        const QString name = QString::fromStdString(step);
        value = value.isArray() ? value.toArray().at(name.toInt()) : value.toObject().value(name);
    }
    return value;
}

}
