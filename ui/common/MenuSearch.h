// MenuSearch.h - typing letters in an open menu leads to the entry that has them.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace guildhall {

/// An event filter of menus. A beginning of any word counts before letters within one; after a
/// pause the next letter begins anew.
class MenuSearch final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QAction* found(const QMenu& menu) const;

    QPointer<QMenu> m_menu;
    QString m_letters;
    QElapsedTimer m_since;
};

}
