// Icons.h - the signs of the house, painted in the colour that is asked for.
#pragma once

#include "pages/RowRoles.h"

#include <QColor>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace guildhall {

/// `name` is that of a file in resources/icons, without ".svg".
void paintIcon(QPainter& painter, const QString& name, const QRectF& into, const QColor& colour);

[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, qreal ratio, const QColor& colour);

[[nodiscard]] QString iconOf(Sign sign);

}
