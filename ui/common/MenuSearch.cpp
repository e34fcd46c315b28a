#include "ui/common/MenuSearch.h"

#include <QKeyEvent>
#include <QMenu>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int Pause = 1500; // ms

    /// Without the marks of keys.
    QString wordsOf(const QAction& action)
    {
        QString words = action.text();
        for (qsizetype at = words.indexOf(u'&'); at >= 0; at = words.indexOf(u'&', at + 1))
            words.remove(at, 1);
        return words;
    }

    bool beginsAWord(const QString& words, const QString& letters)
    {
        for (qsizetype at = words.indexOf(letters, 0, Qt::CaseInsensitive); at >= 0;
             at = words.indexOf(letters, at + 1, Qt::CaseInsensitive)) {
            if (at == 0 || !words.at(at - 1).isLetterOrNumber())
                return true;
        }
        return false;
    }

}

QAction* MenuSearch::found(const QMenu& menu) const
{
    QAction* within = nullptr;
    const QList<QAction*> actions = menu.actions();
    for (QAction* action : actions) {
        if (!action->isVisible() || !action->isEnabled() || action->isSeparator())
            continue;
        const QString words = wordsOf(*action);
        if (beginsAWord(words, m_letters))
            return action;
        if (!within && words.contains(m_letters, Qt::CaseInsensitive))
            within = action;
    }
    return within;
}

bool MenuSearch::eventFilter(QObject* watched, QEvent* event)
{
    auto* menu = qobject_cast<QMenu*>(watched);
    if (event->type() == QEvent::Show)
        m_menu.clear(); // every opening begins anew
    if (!menu || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isNew = m_menu != menu || !m_since.isValid() || m_since.hasExpired(Pause);
    const QString typed = key->text();
    const bool isLetter = !typed.isEmpty() && typed.front().isPrint()
        && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    // A space chooses, unless words are being typed.
    if (!isLetter || (isNew && typed == u" "_s))
        return QObject::eventFilter(watched, event);
    m_menu = menu;
    m_letters = isNew ? typed : m_letters + typed;
    m_since.start();
    if (QAction* action = found(*menu))
        menu->setActiveAction(action);
    else
        m_letters.chop(typed.size());
    return true;
}

}
