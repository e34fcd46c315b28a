#include "ui/shell/CommandPalette.h"

#include "ui/common/LineDelegate.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_none(new TextLabel(
          { TextLabel::Size::Body, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
{
    setObjectName(u"commandPalette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Do something"));
    m_field->setObjectName(u"commandField"_s);
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("What do you want to do?"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setModel(&m_actions);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->setMouseTracking(true);
    m_list->setCurrentIndex(m_actions.index(0));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Medium, space::Medium, space::Medium, space::Medium);
    column->setSpacing(space::Small);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_none);
    column->addStretch();
    m_none->setObjectName(u"noCommand"_s);
    m_none->setText(tr("No action is called that. Type another word."));
    m_none->hide();
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 24);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_actions.filter(text);
        m_list->setCurrentIndex(m_actions.index(0));
        const bool isNone = m_actions.rowCount() == 0;
        m_list->setVisible(!isNone);
        m_none->setVisible(isNone);
        m_field->setAccessibleDescription(isNone ? m_none->text() : QString());
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        run(index.row());
    });
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const int row = m_list->currentIndex().row();
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
        const int next = row + (key->key() == Qt::Key_Down ? 1 : -1);
        if (next >= 0 && next < m_actions.rowCount())
            m_list->setCurrentIndex(m_actions.index(next));
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        run(row);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::run(int row)
{
    QAction* action = m_actions.actionAt(row);
    if (!action)
        return;
    accept();
    action->trigger();
}

}
