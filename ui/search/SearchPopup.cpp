#include "ui/search/SearchPopup.h"

#include "ui/common/GapLine.h"
#include "ui/common/HouseStyle.h"
#include "ui/common/RowList.h"
#include "ui/common/TextLabel.h"
#include "ui/search/SearchBox.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int MostRows = 8; // more than that is read faster by typing another letter

}

SearchPopup::SearchPopup(SearchPage& page,
                         SearchBox& box,
                         const SourcesPage& sources,
                         QWidget* parent)
    : QWidget(parent)
    , m_page(page)
    , m_box(box)
    , m_gap(new GapLine(sources, { RecordKind::Person }, this))
    , m_list(new RowList(RowDelegate::Dates::None, this))
    , m_words(new TextLabel(
          { TextLabel::Size::Body, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
    , m_keys(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
{
    setObjectName(u"searchPopup"_s);
    m_list->setObjectName(u"searchResults"_s);
    m_list->setModel(&page.results());
    m_list->installEventFilter(this);
    m_box.installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Small, space::Small, space::Small, space::Small);
    column->setSpacing(space::XSmall);
    column->addWidget(m_gap);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_keys);
    retranslate();
    hide();

    connect(&m_page, &SearchPage::answered, this, &SearchPopup::showAnswer);
    connect(&m_box, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_enter = Enter::None;
        m_page.ask(text);
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && now != &m_box && now != m_list)
            hide();
    });
    connect(&m_box, &SearchBox::focused, this, &SearchPopup::showAnswer);
    connect(&m_box, &QLineEdit::returnPressed, this, &SearchPopup::chooseFirst);
    connect(&m_box, &SearchBox::downPressed, this, [this] {
        if (isVisible() && m_list->isVisible()) {
            m_list->setFocus(Qt::OtherFocusReason);
            m_list->setCurrentIndex(m_page.results().index(0));
        }
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        choose(index.row());
    });
}

void SearchPopup::place(const QRect& box, const QRect& room)
{
    const int margins = 2 * space::Small + 2;
    int height = margins + m_keys->sizeHint().height() + space::XSmall;
    if (m_list->isVisibleTo(this)) {
        const int rows = std::min(m_page.results().rowCount(), MostRows);
        height += rows * m_list->sizeHintForRow(0);
    } else {
        height += m_words->heightForWidth(box.width() - margins) + space::Small;
    }
    const int width = std::min(room.width() - 2 * space::Small,
                               std::max(box.width(), fontMetrics().averageCharWidth() * 75));
    if (m_gap->isVisibleTo(this))
        height += m_gap->heightForWidth(width - margins) + space::XSmall;
    const int left = std::clamp(box.center().x() - width / 2,
                                room.left() + space::Small,
                                room.right() - width - space::Small + 1);
    const int top = box.bottom() + space::XSmall;
    setGeometry(left, top, width, std::min(height, room.bottom() - top - space::Small));
}

void SearchPopup::close()
{
    const bool inside = m_list->hasFocus();
    hide();
    if (inside)
        m_box.setFocus(Qt::PopupFocusReason);
}

void SearchPopup::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.border);
    painter.setBrush(tokens.card);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::CardRadius, space::CardRadius);
}

void SearchPopup::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_page.results().retell();
        showAnswer();
    }
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event)
{
    // The box moves when what stands beside it grows: another state of the sources, Welsh.
    if (watched == &m_box && (event->type() == QEvent::Move || event->type() == QEvent::Resize))
        Q_EMIT needsPlace();
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (key->key() == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_box.setFocus(Qt::OtherFocusReason);
        return true;
    }
    const bool typed = !key->text().isEmpty() && key->text().at(0).isPrint()
        && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (typed || key->key() == Qt::Key_Backspace) {
        // Typing goes on where it began.
        m_box.setFocus(Qt::OtherFocusReason);
        m_box.end(false);
        QCoreApplication::sendEvent(&m_box, event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPopup::showAnswer()
{
    m_box.setSummary(m_page.summary());
    const auto state = m_page.state();
    const bool engaged = m_box.hasFocus() || m_list->hasFocus();
    if (state == SearchPage::State::Idle || !engaged) {
        close();
        return;
    }
    if (state == SearchPage::State::Looking)
        return;
    if (std::exchange(m_enter, Enter::None) == Enter::Pressed
        && state == SearchPage::State::Found) {
        choose(0);
        return;
    }
    m_list->setVisible(state == SearchPage::State::Found);
    m_keys->setVisible(state == SearchPage::State::Found);
    m_words->setVisible(state != SearchPage::State::Found);
    m_words->setText(state == SearchPage::State::Nothing ? tr(
                         "No customer found. Try fewer letters, a postcode, a phone number or a "
                         "reference.")
                                                         : m_page.summary());
    setVisible(true);
    raise();
    Q_EMIT needsPlace();
}

void SearchPopup::chooseFirst()
{
    if (m_page.state() == SearchPage::State::Looking)
        m_enter = Enter::Pressed;
    else
        choose(0);
}

void SearchPopup::choose(int row)
{
    const CustomerId customer = m_page.results().customerAt(row);
    if (customer.isEmpty())
        return;
    hide();
    Q_EMIT chosen(customer);
}

void SearchPopup::retranslate()
{
    m_list->setAccessibleName(tr("Customers found"));
    m_keys->setText(tr("Arrow keys to move · Enter to open · Esc to go back"));
}

}
