#include "backoffice/Placeholders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace guildhall {

namespace {

    QString escaped(const QString& value, Escaping escaping)
    {
        switch (escaping) {
        case Escaping::None:
            break;
        case Escaping::Path:
            return QString::fromLatin1(QUrl::toPercentEncoding(value));
        case Escaping::Json: {
            // ["..."] without its brackets and quotes.
            const QByteArray list
                = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
            return QString::fromUtf8(list.sliced(2, list.size() - 4));
        }
        case Escaping::Xml:
            return value.toHtmlEscaped();
        }
        return value;
    }

}

QString filledIn(const QString& text, const PlaceholderValues& values, Escaping escaping)
{
    QString filled;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype open = text.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        const auto value = values.constFind(text.mid(open + 1, close - open - 1));
        if (value == values.constEnd()) {
            filled += QStringView(text).mid(from, open + 1 - from);
            from = open + 1;
            continue;
        }
        filled += QStringView(text).mid(from, open - from);
        filled += escaped(*value, escaping);
        from = close + 1;
    }
    filled += QStringView(text).mid(from);
    return filled;
}

bool asksFor(const QString& text, const QString& name)
{
    return text.contains(u'{' + name + u'}');
}

}
