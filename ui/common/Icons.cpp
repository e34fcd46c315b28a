#include "ui/common/Icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace guildhall {

using namespace Qt::StringLiterals;

void paintIcon(QPainter& painter, const QString& name, const QRectF& into, const QColor& colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int size = int(std::ceil(into.width()));
    painter.drawPixmap(into.topLeft(), iconPixmap(name, size, ratio, colour));
}

QPixmap iconPixmap(const QString& name, int size, qreal ratio, const QColor& colour)
{
    const QString key = u"icon/%1/%2/%3/%4"_s.arg(
        name, QString::number(size), QString::number(ratio), colour.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QFile file(u":/icons/%1.svg"_s.arg(name));
    QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    svg.replace("currentColor", colour.name().toLatin1());
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QString iconOf(Sign sign)
{
    switch (sign) {
    case Sign::Phone:
        return u"phone"_s;
    case Sign::Email:
        return u"email"_s;
    case Sign::Person:
        return u"person"_s;
    case Sign::Letter:
        return u"letter"_s;
    case Sign::Chat:
        return u"chat"_s;
    case Sign::Request:
        return u"request"_s;
    case Sign::Complaint:
        return u"complaint"_s;
    case Sign::Money:
        return u"money"_s;
    case Sign::Survey:
        return u"survey"_s;
    case Sign::Home:
        return u"home"_s;
    case Sign::Tick:
        return u"tick"_s;
    case Sign::Clock:
        return u"clock"_s;
    case Sign::Alert:
        return u"alert"_s;
    case Sign::Waiting:
        return u"waiting"_s;
    }
    return {};
}

}
