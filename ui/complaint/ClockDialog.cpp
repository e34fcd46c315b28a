#include "ui/complaint/ClockDialog.h"

#include "pages/RowRoles.h"
#include "ui/common/LineDelegate.h"
#include "ui/common/Room.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

ClockDialog::ClockDialog(const ClockView& clock, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"clockDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How this was counted"));
    const TextLabel::Look quiet { TextLabel::Size::Body,
                                  TextLabel::Weight::Normal,
                                  TextLabel::Colour::Muted };
    auto* title
        = new TextLabel({ TextLabel::Size::Title, TextLabel::Weight::Strong }, clock.name, this);
    auto* rule = new TextLabel(quiet, clock.paragraph, this);
    rule->setObjectName(u"clockRule"_s);
    auto* detail = new TextLabel({}, clock.detail, this);
    auto* also
        = new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, clock.also, this);
    also->setVisible(!clock.also.isEmpty());
    auto* list = new QListWidget(this);
    list->setObjectName(u"clockDays"_s);
    list->setAccessibleName(tr("Day by day"));
    list->setItemDelegate(new LineDelegate(list));
    for (const ClockView::Day& day : clock.days) {
        //: %1 is a day, %2 whether it counts and why.
        auto* line = new QListWidgetItem(tr("%1 — %2").arg(day.day, day.why), list);
        line->setData(TitleRole, line->text());
        QFont font = list->font();
        font.setBold(day.counts);
        line->setFont(font);
    }
    list->setCurrentRow(0);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"clockClose"_s);
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    for (TextLabel* words : { title, rule, detail, also })
        column->addWidget(words);
    column->addWidget(list, 1);
    column->addLayout(buttons);
    resize(roomIn(parent, { fontMetrics().averageCharWidth() * 64, fontMetrics().height() * 22 }));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

}
