#include "ui/common/ChoiceButton.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/Icons.h"

#include <QActionGroup>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    /// In menus and on buttons "&" marks a key; a name may hold one.
    QString unmarked(QString words)
    {
        return words.replace(u"&"_s, u"&&"_s);
    }

}

ChoiceButton::ChoiceButton(QWidget* parent)
    : QPushButton(parent)
{
    setMenu(&m_menu);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ChoiceButton::show(const QString& name,
                        const QList<Choice>& choices,
                        const QVariant& current,
                        const QString& shown)
{
    // The same choices stay as they are: the menu may be open, with somebody's hands in it.
    if (choices != m_choices)
        fill(choices);
    auto words = shown;
    const auto actions = m_menu.actions();
    for (auto* action : actions)
        action->setChecked(action->data() == current);
    const auto now = std::ranges::find(choices, current, &Choice::value);
    if (words.isEmpty() && now != choices.end())
        words = now->words;
    m_menu.setAccessibleName(name);
    const auto fitting = fontMetrics().elidedText(
        words, Qt::ElideRight, fontMetrics().averageCharWidth() * m_widest);
    //: A control and what is chosen in it: "Channel: All channels"
    setAccessibleName(tr("%1: %2").arg(name, words));
    if (unmarked(fitting) == text())
        return;
    setText(unmarked(fitting));
    updateGeometry();
}

void ChoiceButton::fill(const QList<Choice>& choices)
{
    m_choices = choices;
    m_menu.clear();
    delete m_group;
    m_group = new QActionGroup(&m_menu);
    for (const auto& choice : choices) {
        auto* action = m_menu.addAction(unmarked(choice.words));
        action->setCheckable(true);
        action->setData(choice.value);
        m_group->addAction(action);
        connect(action, &QAction::triggered, this, [this, value = choice.value] {
            Q_EMIT chosen(value);
        });
    }
}

void ChoiceButton::choose(const QVariant& value)
{
    for (auto* action : m_menu.actions()) {
        if (action->data() == value) {
            action->trigger();
            return;
        }
    }
}

QSize ChoiceButton::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(text().replace(u"&&"_s, u"&"_s))
                 + fontMetrics().ascent() + 2 * space::Medium + space::Small,
             std::max(32, fontMetrics().height() + 2 * space::Small + 2) };
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    const auto& tokens = tokensOf(*this);
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features = QStyleOptionButton::None; // the sign below is our own
    style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
    const int sign = fontMetrics().ascent();
    painter.setPen(isEnabled() ? tokens.ink : tokens.muted);
    painter.drawText(rect().adjusted(space::Medium, 0, -space::Medium - sign, 0),
                     int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextHideMnemonic,
                     text());
    paintIcon(painter,
              u"down"_s,
              choiceSignIn(rect(), fontMetrics()),
              isEnabled() ? tokens.ink : tokens.muted);
}

}
