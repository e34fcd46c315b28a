#include "ui/search/SearchBox.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/Icons.h"
#include "ui/common/TextLabel.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

SearchBox::SearchBox(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(u"searchBox"_s);
    setMaxLength(200); // longer is no search; the store reads no further either
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void SearchBox::setSummary(const QString& summary)
{
    if (summary == m_summary)
        return;
    m_summary = summary;
    setAccessibleDescription(summary.isEmpty() ? placeholderText() : summary);
    // Before Qt 6.8 nothing announces; a changed description is the news that a reader reads out.
    QAccessibleEvent news(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&news);
    makeRoom();
    update();
}

void SearchBox::retranslate()
{
    setPlaceholderText(tr("Name, address, phone, reference…"));
    setAccessibleName(tr("Search customers"));
    //: The keys that lead to the search box, as printed on the keyboard.
    m_keys = tr("Ctrl K");
    makeRoom();
}

QSize SearchBox::sizeHint() const
{
    const QFontMetrics metrics(font());
    return { metrics.averageCharWidth() * 60, metrics.height() + 2 * space::Small + 2 };
}

bool SearchBox::event(QEvent* event)
{
    // Nothing that is looked for begins with it: in an empty box it asks for all keys.
    if (event->type() == QEvent::ShortcutOverride && text().isEmpty()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Question) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void SearchBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int sign = fontMetrics().ascent() + 2;
    paintIcon(painter,
              u"search"_s,
              QRectF(space::Medium, (height() - sign) / 2, sign, sign),
              tokens.muted);

    painter.setFont(TextLabel::fontOf({ TextLabel::Size::Small }));
    const QFontMetrics metrics(painter.font());
    const QRect key(width() - hintWidth() - space::Medium,
                    (height() - metrics.height() - space::XSmall) / 2,
                    hintWidth(),
                    metrics.height() + space::XSmall);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.ground);
    painter.drawRoundedRect(QRectF(key).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(tokens.muted);
    painter.drawText(key, Qt::AlignCenter, m_keys);
    if (!m_summary.isEmpty())
        painter.drawText(QRect(0, 0, key.left() - space::Small, height()),
                         Qt::AlignRight | Qt::AlignVCenter,
                         m_summary);
}

void SearchBox::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    makeRoom();
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leftByEscape();
    else if (event->key() == Qt::Key_Down)
        Q_EMIT downPressed();
    else
        QLineEdit::keyPressEvent(event);
}

void SearchBox::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::ShortcutFocusReason)
        selectAll();
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        Q_EMIT focused();
}

void SearchBox::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        makeRoom();
}

void SearchBox::makeRoom()
{
    const QFontMetrics metrics(TextLabel::fontOf({ TextLabel::Size::Small }));
    const int words = m_summary.isEmpty() ? 0 : metrics.horizontalAdvance(m_summary) + space::Small;
    const int right = std::min(hintWidth() + words + space::Large, width() / 2);
    setTextMargins(fontMetrics().ascent() + space::Medium + space::XSmall, 0, right, 0);
}

int SearchBox::hintWidth() const
{
    const QFontMetrics metrics(TextLabel::fontOf({ TextLabel::Size::Small }));
    return metrics.horizontalAdvance(m_keys) + 2 * space::Small;
}

}
