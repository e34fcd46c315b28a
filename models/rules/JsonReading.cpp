#include "rules/JsonReading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {
    constexpr qsizetype MostBytes = 4 << 20;
}

JsonReading::JsonReading(QString fileName)
    : m_fileName(std::move(fileName))
{
}

QJsonValue JsonReading::open(const QByteArray& bytes)
{
    if (bytes.size() > MostBytes) {
        wrong({}, u"is larger than 4 MB"_s);
        return {};
    }
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = bytes.left(problem.offset).count('\n') + 1;
        wrong({}, u"line %1: %2"_s.arg(QString::number(line), problem.errorString()));
        return {};
    }
    if (!document.isObject()) {
        wrong({}, u"must be an object"_s);
        return {};
    }
    return document.object();
}

void JsonReading::wrong(const QString& pointer, const QString& what)
{
    if (!m_error)
        m_error = Error { Error::Kind::Malformed,
                          pointer.isEmpty() ? m_fileName + u": "_s + what
                                            : m_fileName + u": "_s + pointer + u": "_s + what };
}

JsonPlace::JsonPlace(JsonReading& reading, QJsonValue value, QString pointer)
    : m_reading(&reading)
    , m_value(std::move(value))
    , m_pointer(std::move(pointer))
{
}

bool JsonPlace::has(const QString& key) const
{
    return m_value.toObject().contains(key);
}

JsonPlace JsonPlace::at(const QString& key) const
{
    const auto value = m_value.toObject().value(key);
    if (value.isUndefined())
        wrong(key, u"is missing"_s);
    return { *m_reading, value, below(key) };
}

QList<JsonPlace> JsonPlace::list(const QString& key) const
{
    QList<JsonPlace> places;
    const auto place = at(key);
    if (!place.m_value.isArray()) {
        place.wrong(u"must be a list"_s);
        return places;
    }
    const auto array = place.m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        places.append({ *m_reading, array.at(i), place.m_pointer + u'/' + QString::number(i) });
        if (!places.last().isObject())
            places.last().wrong(u"must be an object"_s);
    }
    return places;
}

QStringList JsonPlace::keys() const
{
    return m_value.toObject().keys();
}

QString JsonPlace::text(const QString& key) const
{
    const auto place = at(key);
    if (!place.m_value.isString() || place.m_value.toString().isEmpty())
        place.wrong(u"must be a text that is not empty"_s);
    return place.m_value.toString();
}

QString JsonPlace::note(const QString& key) const
{
    if (!has(key))
        return {};
    const auto place = at(key);
    if (!place.m_value.isString())
        place.wrong(u"must be a text"_s);
    return place.m_value.toString();
}

QStringList JsonPlace::texts(const QString& key) const
{
    QStringList texts;
    const auto place = at(key);
    if (!place.m_value.isArray())
        place.wrong(u"must be a list of texts"_s);
    const QJsonArray values = place.m_value.toArray();
    for (const auto& value : values) {
        if (value.toString().isEmpty())
            place.wrong(u"must hold texts that are not empty"_s);
        texts.append(value.toString());
    }
    return texts;
}

int JsonPlace::whole(const QString& key, int least, int most) const
{
    const auto place = at(key);
    const double number = place.m_value.toDouble(std::nan(""));
    // Written so that NaN, which compares as false, is refused.
    if (!(number >= least && number <= most && std::floor(number) == number)) {
        place.wrong(u"must be a whole number from %1 to %2"_s.arg(QString::number(least),
                                                                  QString::number(most)));
        return least;
    }
    return static_cast<int>(number);
}

QDate JsonPlace::date(const QString& key) const
{
    const auto place = at(key);
    const auto words = place.m_value.toString();
    const auto day = QDate::fromString(words, u"yyyy-MM-dd"_s);
    if (!day.isValid())
        place.wrong(u"must be a date as YYYY-MM-DD"_s);
    return day;
}

QDate JsonPlace::dateIfAny(const QString& key) const
{
    return has(key) ? date(key) : QDate();
}

bool JsonPlace::flag(const QString& key) const
{
    const auto place = at(key);
    if (!place.m_value.isBool())
        place.wrong(u"must be true or false"_s);
    return place.m_value.toBool();
}

int JsonPlace::oneOf(const QString& key, const QStringList& words) const
{
    const auto place = at(key);
    const auto index = words.indexOf(place.m_value.toString());
    if (index < 0)
        place.wrong(u"must be one of "_s + words.join(u", "_s));
    return static_cast<int>(index < 0 ? 0 : index);
}

void JsonPlace::only(const QStringList& allowed) const
{
    for (const auto& key : keys())
        if (!allowed.contains(key))
            wrong(key, u"is not a key known here; known are "_s + allowed.join(u", "_s));
}

void JsonPlace::wrong(const QString& what) const
{
    m_reading->wrong(m_pointer, what);
}

void JsonPlace::wrong(const QString& key, const QString& what) const
{
    m_reading->wrong(below(key), what);
}

QString JsonPlace::below(const QString& key) const
{
    auto escaped = key;
    escaped.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return m_pointer + u'/' + escaped;
}

}
