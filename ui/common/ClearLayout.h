// ClearLayout.h - takes everything out of a layout and forgets it.
#pragma once

class QLayout;

namespace guildhall {

void clearLayout(QLayout& layout);

}
