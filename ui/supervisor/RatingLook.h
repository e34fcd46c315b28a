// RatingLook.h - how the four ratings are told apart: by pattern first, by colour second.
#pragma once

#include "ui/common/Tokens.h"

#include <QRectF>

class QPainter;

namespace guildhall {

/// 0 very satisfied, solid; 1 somewhat satisfied, striped; 2 somewhat dissatisfied, dotted; 3 very
/// dissatisfied, crossed.
void paintRating(QPainter& painter, const QRectF& field, size_t rating, const Tokens& tokens);

}
