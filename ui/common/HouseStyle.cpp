#include "ui/common/HouseStyle.h"

#include "ui/common/Icons.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    /// The one thing to do next, where a screen has one.
    bool isPrimary(const QStyleOption* option, const QWidget* widget)
    {
        return widget && widget->property("primary").toBool()
            && option->state & QStyle::State_Enabled;
    }

}

HouseStyle::HouseStyle(const Tokens& tokens)
    : QProxyStyle(u"Fusion"_s)
    , m_tokens(tokens)
{
}

void HouseStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu*>(widget))
        widget->installEventFilter(&m_search);
    if (qobject_cast<QDialog*>(widget) || qobject_cast<QPushButton*>(widget))
        widget->installEventFilter(&m_dialogKeys);
}

void HouseStyle::unpolish(QWidget* widget)
{
    widget->removeEventFilter(&m_search);
    widget->removeEventFilter(&m_dialogKeys);
    QProxyStyle::unpolish(widget);
}

void HouseStyle::drawPrimitive(PrimitiveElement element,
                               const QStyleOption* option,
                               QPainter* painter,
                               const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        if (option->state & State_HasFocus)
            paintFocus(*painter, QRectF(option->rect), m_tokens, space::ControlRadius);
        return;
    case PE_PanelButtonTool:
        drawButton(option, painter, widget);
        return;
    case PE_FrameFocusRect:
        paintFocus(*painter, QRectF(option->rect), m_tokens, space::ControlRadius);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        // One within a list of choices is framed by that.
        if (!widget || !qobject_cast<const QComboBox*>(widget->parentWidget()))
            drawField(option, painter);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRectF(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            m_tokens.line);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, m_tokens.selected);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element,
                             const QStyleOption* option,
                             QPainter* painter,
                             const QWidget* widget) const
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonLabel && button && isPrimary(option, widget)
        && !(option->state & (State_Sunken | State_On))) {
        QStyleOptionButton own(*button);
        own.palette.setColor(QPalette::ButtonText, m_tokens.onPrimary);
        QProxyStyle::drawControl(element, &own, painter, widget);
        return;
    }
    if (element == CE_PushButton && button && button->features & QStyleOptionButton::HasMenu) {
        // The arrow of the house in place of Fusion's.
        QStyleOptionButton own(*button);
        own.features &= ~QStyleOptionButton::HasMenu;
        drawPrimitive(PE_PanelButtonCommand, &own, painter, widget);
        const QRectF sign = choiceSignIn(own.rect, own.fontMetrics);
        paintIcon(
            *painter, u"down"_s, sign, own.state & State_Enabled ? m_tokens.ink : m_tokens.muted);
        own.rect.setRight(int(sign.left()));
        drawControl(CE_PushButtonLabel, &own, painter, widget);
        return;
    }
    switch (element) {
    case CE_ComboBoxLabel:
        drawChosen(option, painter, widget);
        return;
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_TabBarTabLabel:
        drawTabWords(option, painter);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_tokens.card);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            m_tokens.border);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void HouseStyle::drawComplexControl(ComplexControl control,
                                    const QStyleOptionComplex* option,
                                    QPainter* painter,
                                    const QWidget* widget) const
{
    switch (control) {
    case CC_ScrollBar:
        drawScrollBar(option, painter, widget);
        return;
    case CC_ComboBox: {
        drawField(option, painter);
        paintIcon(*painter,
                  u"down"_s,
                  choiceSignIn(option->rect, option->fontMetrics),
                  option->state & State_Enabled ? m_tokens.ink : m_tokens.muted);
        return;
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type,
                                   const QStyleOption* option,
                                   const QSize& contents,
                                   const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton: {
        const QSize size = contents + QSize(2 * space::Medium + 2, 2 * space::Small + 2);
        return size.expandedTo(QSize(24, 24));
    }
    case CT_LineEdit:
        return contents + QSize(2 * space::Small, 2 * space::Small);
    case CT_ComboBox: {
        const int sign = option ? option->fontMetrics.ascent() : 0;
        return contents + QSize(2 * space::Medium + space::Small + sign, 2 * space::Small + 2);
    }
    case CT_TabBarTab:
        return contents + QSize(0, space::Small);
    case CT_HeaderSection:
        return QProxyStyle::sizeFromContents(type, option, contents, widget)
            + QSize(space::Small, space::Small);
    // Room for a finger, and for the ring of the focus around the words.
    case CT_ItemViewItem:
        return QProxyStyle::sizeFromContents(type, option, contents, widget)
            + QSize(0, space::Small);
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const bool isLine = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        return QProxyStyle::sizeFromContents(type, option, contents, widget)
            + QSize(0, isLine ? 0 : space::Small);
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect HouseStyle::subElementRect(SubElement element,
                                 const QStyleOption* option,
                                 const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(space::XSmall, 0, -space::XSmall, 0)
                                          : rect;
}

QRect HouseStyle::subControlRect(ComplexControl control,
                                 const QStyleOptionComplex* option,
                                 SubControl part,
                                 const QWidget* widget) const
{
    if (control != CC_ComboBox || part != SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const int sign = option->fontMetrics.ascent();
    return option->rect.adjusted(space::Medium, 1, -sign - 2 * space::Small, -1);
}

int HouseStyle::pixelMetric(PixelMetric metric,
                            const QStyleOption* option,
                            const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_TabBarTabHSpace:
        return 2 * space::Small + space::XSmall;
    case PM_TabBarScrollButtonWidth:
        return 32;
    case PM_TabBarTabVSpace:
        return 2 * space::Small;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_FocusFrameHMargin:
        return space::Small;
    case PM_HeaderMargin:
        return space::Small;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint,
                          const QStyleOption* option,
                          const QWidget* widget,
                          QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void HouseStyle::drawField(const QStyleOption* option, QPainter* painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(m_tokens.border);
    painter->setBrush(m_tokens.card);
    painter->drawRoundedRect(box, space::ControlRadius, space::ControlRadius);
    if (option->state & State_HasFocus)
        paintFocus(*painter, QRectF(option->rect), m_tokens, space::ControlRadius);
    painter->restore();
}

void HouseStyle::drawChosen(const QStyleOption* option,
                            QPainter* painter,
                            const QWidget* widget) const
{
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (!box || box->editable)
        return; // the words stand in a field of their own
    const QRect room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
    painter->setPen(box->state & State_Enabled ? m_tokens.ink : m_tokens.muted);
    painter->drawText(room,
                      int(Qt::AlignVCenter | Qt::AlignLeft),
                      box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room.width()));
}

void HouseStyle::drawButton(const QStyleOption* option,
                            QPainter* painter,
                            const QWidget* widget) const
{
    const bool flat = widget && widget->property("flat").toBool();
    const bool down = option->state & (State_Sunken | State_On);
    const bool over = option->state & State_MouseOver;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool off = !(option->state & State_Enabled);
    if (isPrimary(option, widget) && !down) {
        painter->setPen(over ? m_tokens.ink : m_tokens.primary);
        painter->setBrush(m_tokens.primary);
        painter->drawRoundedRect(box, space::ControlRadius, space::ControlRadius);
        painter->restore();
        return;
    }
    painter->setPen(flat ? QPen(Qt::NoPen) : QPen(off ? m_tokens.line : m_tokens.border));
    painter->setBrush(down       ? m_tokens.selected
                          : over ? m_tokens.hover
                          : flat ? QColor(Qt::transparent)
                                 : m_tokens.card);
    painter->drawRoundedRect(box, space::ControlRadius, space::ControlRadius);
    painter->restore();
}

void HouseStyle::drawTab(const QStyleOption* option, QPainter* painter) const
{
    if (option->state & State_MouseOver && !(option->state & State_Selected))
        painter->fillRect(option->rect.adjusted(0, space::XSmall, 0, -1), m_tokens.hover);
    if (option->state & State_Selected) {
        const QRect below(option->rect.left(), option->rect.bottom() - 2, option->rect.width(), 3);
        painter->fillRect(below, m_tokens.link);
    }
}

void HouseStyle::drawTabWords(const QStyleOption* option, QPainter* painter) const
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (!tab)
        return;
    painter->save();
    const bool chosen = option->state & State_Selected;
    QFont font = painter->font();
    font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(chosen ? m_tokens.ink : m_tokens.muted);
    painter->drawText(option->rect, int(Qt::AlignCenter) | Qt::TextShowMnemonic, tab->text);
    painter->restore();
    if (option->state & State_HasFocus)
        paintFocus(
            *painter, QRectF(option->rect).adjusted(2, 2, -2, -4), m_tokens, space::ControlRadius);
}

void HouseStyle::drawScrollBar(const QStyleOptionComplex* option,
                               QPainter* painter,
                               const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar)
        return;
    QRectF handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const bool over = option->state & State_MouseOver;
    painter->setBrush(over ? m_tokens.muted : m_tokens.border);
    handle = bar->orientation == Qt::Vertical ? handle.adjusted(3, 1, -3, -1)
                                              : handle.adjusted(1, 3, -1, -3);
    painter->drawRoundedRect(handle, 3, 3);
    painter->restore();
}

const Tokens& tokensOf(const QWidget& widget)
{
    static const Tokens fallback = Tokens::of(ThemeKind::Light);
    const auto* style = qobject_cast<const HouseStyle*>(widget.style());
    return style ? style->tokens() : fallback;
}

QRectF choiceSignIn(const QRect& box, const QFontMetrics& metrics)
{
    const qreal sign = metrics.ascent();
    const QRectF whole(box);
    return { whole.right() - sign - space::Small, whole.center().y() - sign / 2 + 1, sign, sign };
}

void paintFocus(QPainter& painter, const QRectF& around, const Tokens& tokens, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.focus, 3));
    painter.drawRoundedRect(around.adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
    painter.setPen(QPen(tokens.focusEdge, 1.5));
    painter.drawRoundedRect(around.adjusted(3.5, 3.5, -3.5, -3.5), radius - 2, radius - 2);
    painter.restore();
}

}
