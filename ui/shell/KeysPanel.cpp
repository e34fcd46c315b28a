#include "ui/shell/KeysPanel.h"

#include "ui/common/KeyHint.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

KeysPanel::KeysPanel(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"keysPanel"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("All keys"));
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setHorizontalSpacing(space::XLarge);
    grid->setVerticalSpacing(space::Small);
    grid->setColumnStretch(0, 1);
    int row = 0;
    const auto add = [&](const QString& what, const QString& keys) {
        grid->addWidget(new TextLabel({}, what, content), row, 0);
        grid->addWidget(new KeyHint(keys, content), row, 1, Qt::AlignRight);
        ++row;
    };
    for (const QAction* action : actions) {
        if (!action->text().isEmpty() && !action->shortcut().isEmpty())
            add(action->text(), action->shortcut().toString(QKeySequence::NativeText));
    }
    add(tr("Move in a list"), tr("Arrow keys"));
    add(tr("Open what is chosen"), tr("Enter"));
    add(tr("Back out"), tr("Esc"));
    grid->setRowStretch(row, 1);

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"keysScroll"_s);
    scroll->setAccessibleName(tr("All keys"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Medium);
    auto* title = new TextLabel(
        { TextLabel::Size::Title, TextLabel::Weight::Strong }, tr("All keys"), this);
    column->addWidget(title);
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 30);
}

}
