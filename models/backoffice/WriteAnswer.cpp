#include "backoffice/WriteAnswer.h"

#include "backoffice/DateForm.h"
#include "backoffice/XmlTree.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QString standsIn(const XmlTree& tree, const Pointer& pointer)
    {
        auto step = pointer.steps.begin();
        if (step == pointer.steps.end() || *step != tree.name(tree.root()))
            return {};
        XmlTree::Place place = tree.root();
        while (++step != pointer.steps.end()) {
            const auto next = tree.child(place, *step);
            if (!next)
                return {};
            place = *next;
        }
        return QString::fromStdString(tree.text(place));
    }

    /// A record that says nothing of something says that it is empty; many write numbers as text.
    bool isSame(const QCborValue& theirs, const QCborValue& ours)
    {
        const auto isEmpty = [](const QCborValue& value) {
            return value.isUndefined() || value.isNull()
                || (value.isString() && value.toString().isEmpty());
        };
        const bool isNumber = ours.isInteger() && theirs.isString();
        return isEmpty(theirs) ? isEmpty(ours)
            : isNumber         ? theirs.toString() == QString::number(ours.toInteger())
                               : theirs == ours;
    }

}

QString textIn(const QByteArray& body, const Pointer& pointer)
{
    if (body.trimmed().startsWith('<')) {
        const Result<XmlTree> tree = XmlTree::read(body);
        return tree ? standsIn(*tree, pointer) : QString();
    }
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue root
        = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    return valueAt(root, pointer).toVariant().toString();
}

bool saysNo(const AcceptForm::LookUp& form, const HttpAnswer& answer)
{
    if (answer.status == 404)
        return true;
    return form.no && answer.status == form.no->status
        && (form.no->header.isEmpty()
            || answer.header(form.no->header).contains(form.no->contains.toUtf8()));
}

bool saysAll(const QStringList& written, const QCborMap& theirs, const QCborMap& ours)
{
    bool saysAny = false;
    for (const QString& name : written) {
        if (!ours.contains(name))
            continue;
        if (!isSame(theirs.value(name), ours.value(name)))
            return false;
        saysAny = true;
    }
    return saysAny;
}

bool isAsSeen(const QStringList& readable, const QCborMap& theirs, const QCborMap& seen)
{
    return std::ranges::all_of(readable, [&](const QString& name) {
        return !seen.contains(name) || isSame(theirs.value(name), seen.value(name));
    });
}

QString versionIn(const AcceptForm::Guard& guard,
                  const HttpAnswer& answer,
                  const QJsonObject& root,
                  const QJsonObject& record)
{
    if (guard.version)
        return valueAt(root, *guard.version).toVariant().toString();
    if (guard.by == AcceptForm::Guard::By::Source)
        return QString::fromLatin1(answer.header("etag"));
    const QByteArray said = QJsonDocument(record).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(said, QCryptographicHash::Sha256).toHex());
}

QByteArray headerOf(const AcceptForm::Guard& guard, const QString& version)
{
    if (guard.written == AcceptForm::Guard::Written::AsItIs)
        return version.toLatin1();
    const auto form = DateForm::from({ u"iso"_s }, "UTC");
    const QDateTime moment = form->moment(version.toStdString()).value_or(QDateTime());
    return QLocale::c().toString(moment, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

}
