#include "ui/contact/ReasonEdit.h"

#include "ui/contact/ContactWords.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

ReasonEdit::ReasonEdit(const Catalogue& catalogue, QWidget* parent)
    : QLineEdit(parent)
    , m_catalogue(catalogue)
    , m_completer(new QCompleter(&m_words, this))
{
    setObjectName(u"reasonEdit"_s);
    setMaxLength(120);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(m_completer);
    connect(m_completer,
            qOverload<const QString&>(&QCompleter::activated),
            this,
            &ReasonEdit::take,
            Qt::QueuedConnection); // after the completer has put its own words in
    retranslate();
}

void ReasonEdit::setLiveItems(const QList<LiveItem>& items)
{
    if (items == m_live)
        return;
    m_live = items;
    fill();
}

void ReasonEdit::retranslate()
{
    setAccessibleName(tr("Reason"));
    setPlaceholderText(tr("Why do they get in touch?"));
    m_completer->popup()->setAccessibleName(tr("Reasons"));
    fill();
}

void ReasonEdit::fill()
{
    QStringList words;
    m_reasons.clear();
    for (const LiveItem& item : std::as_const(m_live)) {
        words.append(u"%1 › %2"_s.arg(item.reference, item.words));
        m_reasons.append({ {}, item.words, item.reference, true });
    }
    for (const ServiceReason& one : m_catalogue.reasons()) {
        const ContactReason reason { one.service, one.id, {}, false };
        words.append(ContactWords::reason(reason, m_catalogue));
        m_reasons.append(reason);
    }
    if (words != m_words.stringList())
        m_words.setStringList(words);
}

int ReasonEdit::bestFor(const QString& text) const
{
    const QStringList all = m_words.stringList();
    if (const qsizetype same = all.indexOf(text); same >= 0)
        return int(same);
    const QStringList parts = text.toLower().split(u' ', Qt::SkipEmptyParts);
    const auto at = std::ranges::find_if(all, [&parts](const QString& one) {
        const QString own = one.toLower();
        return std::ranges::all_of(parts,
                                   [&own](const QString& part) { return own.contains(part); });
    });
    return at == all.end() ? -1 : int(at - all.begin());
}

void ReasonEdit::take(const QString& words)
{
    const QString text = words.trimmed();
    if (text.isEmpty())
        return;
    const int row = bestFor(text);
    Q_EMIT given(row < 0 ? ContactReason { {}, text, {}, false } : m_reasons.at(row));
    clear();
}

void ReasonEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier) {
        m_completer->popup()->hide();
        take(text());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}
