#include "ui/shell/TopBar.h"

#include "ui/common/HouseStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/search/SearchBox.h"
#include "ui/shell/BarButton.h"
#include "ui/shell/SourceChip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <array>

namespace guildhall {

using namespace Qt::StringLiterals;

TopBar::TopBar(SourcesPage& sources, const Session& session, QMenu& userMenu, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_sources(sources)
    , m_wordmark(new TextLabel(
          { TextLabel::Size::Body, TextLabel::Weight::Strong, TextLabel::Colour::OnBrand },
          u"Guildhall"_s,
          this))
    , m_advisor(new BarButton(BarButton::Kind::Place, this))
    , m_reception(new BarButton(BarButton::Kind::Place, this))
    , m_complaints(new BarButton(BarButton::Kind::Place, this))
    , m_supervisor(new BarButton(BarButton::Kind::Place, this))
    , m_data(new BarButton(BarButton::Kind::Place, this))
    , m_search(new SearchBox(this))
    , m_chip(new SourceChip(this))
    , m_english(new BarButton(BarButton::Kind::Quiet, this))
    , m_welsh(new BarButton(BarButton::Kind::Quiet, this))
    , m_user(new BarButton(BarButton::Kind::Menu, this))
    , m_upper(new QHBoxLayout)
    , m_lower(new QHBoxLayout)
{
    m_wordmark->setWordWrap(false);
    m_wordmark->setObjectName(u"wordmark"_s);
    m_advisor->setObjectName(u"workspaceAdvisor"_s);
    m_reception->setObjectName(u"workspaceReception"_s);
    m_reception->hide();
    m_complaints->setObjectName(u"workspaceComplaints"_s);
    m_complaints->hide();
    m_supervisor->setObjectName(u"workspaceSupervisor"_s);
    m_supervisor->hide();
    m_data->setObjectName(u"workspaceData"_s);
    m_english->setObjectName(u"languageEnglish"_s);
    m_welsh->setObjectName(u"languageWelsh"_s);
    m_user->setObjectName(u"userMenu"_s);
    m_user->setMenu(&userMenu);
    for (BarButton* button :
         { m_advisor, m_reception, m_complaints, m_supervisor, m_data, m_english, m_welsh })
        button->setCheckable(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Small, space::Medium, space::Small);
    column->setSpacing(space::Small);
    m_upper->setSpacing(space::XSmall);
    m_lower->setSpacing(space::Medium);
    m_upper->addWidget(m_wordmark);
    m_upper->addSpacing(space::Medium);
    m_upper->addWidget(m_advisor);
    m_upper->addWidget(m_reception);
    m_upper->addWidget(m_complaints);
    m_upper->addWidget(m_supervisor);
    m_upper->addWidget(m_data);
    m_upper->addStretch(1);
    m_upper->addStretch(1);
    m_upper->addWidget(m_english);
    m_upper->addWidget(m_welsh);
    m_upper->addSpacing(space::XSmall);
    m_upper->addWidget(m_user);
    column->addLayout(m_upper);
    column->addLayout(m_lower);
    m_lower->addWidget(m_search, 1);
    m_lower->addWidget(m_chip);

    connect(m_advisor, &QPushButton::clicked, this, [this] {
        Q_EMIT workspaceChosen(Workspace::Advisor);
    });
    connect(m_reception, &QPushButton::clicked, this, [this] {
        Q_EMIT workspaceChosen(Workspace::Reception);
    });
    connect(m_complaints, &QPushButton::clicked, this, [this] {
        Q_EMIT workspaceChosen(Workspace::Complaints);
    });
    connect(m_supervisor, &QPushButton::clicked, this, [this] {
        Q_EMIT workspaceChosen(Workspace::Supervisor);
    });
    connect(
        m_data, &QPushButton::clicked, this, [this] { Q_EMIT workspaceChosen(Workspace::Data); });
    connect(m_chip, &QAbstractButton::clicked, this, [this] {
        Q_EMIT workspaceChosen(Workspace::Data);
    });
    connect(m_english, &QPushButton::clicked, this, [this] {
        Q_EMIT languageChosen(ScreenLanguage::English);
    });
    connect(m_welsh, &QPushButton::clicked, this, [this] {
        Q_EMIT languageChosen(ScreenLanguage::Welsh);
    });
    connect(&m_sources, &SourcesPage::changed, this, &TopBar::showSources);
    retranslate();
}

void TopBar::setWorkspace(Workspace workspace)
{
    const std::array places { std::pair(m_advisor, Workspace::Advisor),
                              std::pair(m_reception, Workspace::Reception),
                              std::pair(m_complaints, Workspace::Complaints),
                              std::pair(m_supervisor, Workspace::Supervisor),
                              std::pair(m_data, Workspace::Data) };
    const bool onPlace
        = std::ranges::any_of(places, [](const auto& place) { return place.first->hasFocus(); });
    for (const auto& [button, place] : places) {
        button->setChecked(place == workspace);
        if (place == workspace && onPlace)
            button->setFocus(Qt::OtherFocusReason);
    }
}

void TopBar::offer(Workspace workspace)
{
    if (workspace == Workspace::Reception)
        m_reception->show();
    if (workspace == Workspace::Complaints)
        m_complaints->show();
    if (workspace == Workspace::Supervisor)
        m_supervisor->show();
    fit();
}

void TopBar::setLanguage(ScreenLanguage language)
{
    m_english->setChecked(language == ScreenLanguage::English);
    m_welsh->setChecked(language == ScreenLanguage::Welsh);
}

void TopBar::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(*this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.brand);
    if (tokens.outlined)
        painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
}

void TopBar::retranslate()
{
    m_advisor->setText(tr("Advisor"));
    m_reception->setText(tr("Reception"));
    m_complaints->setText(tr("Complaints"));
    m_supervisor->setText(tr("Supervisor"));
    m_data->setText(tr("Data"));
    m_english->setText(u"EN"_s);
    m_english->setAccessibleName(u"English"_s);
    m_welsh->setText(u"CY"_s);
    m_welsh->setAccessibleName(u"Cymraeg"_s);
    // A name may hold "&", which a button would take for its mnemonic.
    m_user->setText(QString(m_session.displayName).replace(u"&"_s, u"&&"_s));
    m_user->setAccessibleName(
        m_session.displayName.isEmpty() ? tr("Menu") : tr("Menu of %1").arg(m_session.displayName));
    showSources();
}

void TopBar::showSources()
{
    m_chip->show(m_sources.summary(), m_sources.tone());
    m_chip->setAccessibleDescription(tr("Shows all sources"));
    fit();
}

void TopBar::fit()
{
    // The search stands between the two ends while it has room for a question there; else below.
    const int around = m_wordmark->sizeHint().width() + m_advisor->sizeHint().width()
        + (m_reception->isHidden() ? 0 : m_reception->sizeHint().width())
        + (m_complaints->isHidden() ? 0 : m_complaints->sizeHint().width())
        + (m_supervisor->isHidden() ? 0 : m_supervisor->sizeHint().width())
        + m_data->sizeHint().width() + m_chip->sizeHint().width() + m_english->sizeHint().width()
        + m_welsh->sizeHint().width() + m_user->sizeHint().width() + 8 * space::Large;
    const bool one = width() - around > fontMetrics().averageCharWidth() * 36;
    QHBoxLayout* want = one ? m_upper : m_lower;
    if (want->indexOf(m_search) >= 0)
        return;
    m_upper->removeWidget(m_search);
    m_upper->removeWidget(m_chip);
    m_lower->removeWidget(m_search);
    m_lower->removeWidget(m_chip);
    const int widest = fontMetrics().averageCharWidth() * 80;
    m_search->setMaximumWidth(one ? widest : QWIDGETSIZE_MAX);
    if (one) {
        // Between the two stretches.
        m_upper->insertWidget(m_upper->indexOf(m_data) + 2, m_search, 20, Qt::AlignVCenter);
        m_upper->insertWidget(m_upper->indexOf(m_english), m_chip);
        m_upper->insertSpacing(m_upper->indexOf(m_english), space::XSmall);
    } else {
        m_lower->addWidget(m_search, 1);
        m_lower->addWidget(m_chip);
    }
}

}
