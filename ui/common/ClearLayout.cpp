#include "ui/common/ClearLayout.h"

#include <QLayout>
#include <QWidget>

namespace guildhall {

void clearLayout(QLayout& layout)
{
    while (auto* item = layout.takeAt(0)) {
        if (item->layout())
            clearLayout(*item->layout());
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

}
