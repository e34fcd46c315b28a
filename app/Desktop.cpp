#include "app/Desktop.h"

#include "app/Screens.h"
#include "app/Settings.h"
#include "app/commands/Await.h"
#include "base/Receive.h"
#include "doors/OneWindow.h"
#include "encryption/EncryptionFailure.h"
#include "pages/complaints/ComplaintsPage.h"
#include "ui/Pictures.h"
#include "ui/signin/OpeningPanel.h"

#include <QApplication>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <memory>
#include <optional>

namespace guildhall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    struct Words
    {
        Q_DECLARE_TR_FUNCTIONS(Desktop)
    };

    constexpr auto PatienceBeforePanel = 400ms; ///< a store that opens sooner is not announced
    constexpr QSize WindowSize(1440, 900);

    /// What the options of the window ask for.
    struct Wanted
    {
        QString picture;
        std::optional<Workspace> workspace;
        std::optional<CustomerId> customer;
        QString complaint; ///< what people call it; empty: none
        std::optional<CallEvent> call; ///< who rings
        std::optional<ScreenLanguage> language;
        std::optional<ThemeKind> theme;
        std::optional<QSize> size;
    };

    Error wrong(const QString& sentence)
    {
        return { Error::Kind::Invalid, sentence };
    }

    Result<Wanted> wantedFrom(const Invocation& asked)
    {
        Wanted wanted;
        wanted.picture = asked.value(u"picture"_s);
        if (asked.has(u"workspace"_s)) {
            const auto name = asked.value(u"workspace"_s);
            static const QHash<QString, Workspace> workspaces {
                { u"advisor"_s, Workspace::Advisor },
                { u"reception"_s, Workspace::Reception },
                { u"complaints"_s, Workspace::Complaints },
                { u"supervisor"_s, Workspace::Supervisor },
                { u"data"_s, Workspace::Data },
            };
            if (!workspaces.contains(name))
                return wrong(Words::tr("there is no workspace '%1'").arg(name));
            wanted.workspace = workspaces.value(name);
        }
        if (asked.has(u"customer"_s)) {
            wanted.customer = CustomerId::fromText(asked.value(u"customer"_s));
            if (!wanted.customer)
                return wrong(Words::tr("'%1' is no customer id").arg(asked.value(u"customer"_s)));
        }
        wanted.complaint = asked.value(u"complaint"_s);
        if (asked.has(u"call"_s)) {
            wanted.call.emplace();
            wanted.call->from = numberGiven(asked.value(u"call"_s));
        }
        if (!asked.operands.isEmpty()) {
            wanted.call = callFromLink(asked.operands.first());
            if (!wanted.call)
                return wrong(
                    Words::tr("'%1' is no link such as guildhall://call?number=01223457000")
                        .arg(asked.operands.first()));
        }
        if (asked.has(u"language"_s)) {
            const auto language = asked.value(u"language"_s);
            if (language != u"en"_s && language != u"cy"_s)
                return wrong(Words::tr("there is no language '%1'").arg(language));
            wanted.language = language == u"cy"_s ? ScreenLanguage::Welsh : ScreenLanguage::English;
        }
        if (asked.has(u"theme"_s)) {
            static const QHash<QString, ThemeKind> themes { { u"light"_s, ThemeKind::Light },
                                                            { u"dark"_s, ThemeKind::Dark },
                                                            { u"contrast"_s,
                                                              ThemeKind::Contrast } };
            const auto name = asked.value(u"theme"_s);
            if (!themes.contains(name))
                return wrong(Words::tr("there is no theme '%1'").arg(name));
            wanted.theme = themes.value(name);
        }
        if (asked.has(u"size"_s)) {
            const auto parts = asked.value(u"size"_s).split(u'x');
            const auto size
                = parts.size() == 2 ? QSize(parts.first().toInt(), parts.last().toInt()) : QSize();
            if (size.width() < 320 || size.height() < 240 || size.width() > 10'000
                || size.height() > 10'000)
                return wrong(
                    Words::tr("'%1' is no size such as 1440x900").arg(asked.value(u"size"_s)));
            wanted.size = size;
        }
        return wanted;
    }

    QByteArray linkOf(const CallEvent& call)
    {
        QUrlQuery query;
        query.addQueryItem(u"number"_s, call.from);
        query.addQueryItem(u"queue"_s, QString::fromLatin1(QUrl::toPercentEncoding(call.queue)));
        query.addQueryItem(u"id"_s, QString::fromLatin1(QUrl::toPercentEncoding(call.callId)));
        QUrl link(u"guildhall://call"_s);
        link.setQuery(query);
        return link.toEncoded();
    }

    OpeningTrouble troubleOf(const Error& error)
    {
        switch (error.kind) {
        case Error::Kind::Offline:
            return OpeningTrouble::NoKeyring;
        case Error::Kind::NotFound:
            return OpeningTrouble::KeyLost;
        case Error::Kind::Refused:
            return error.detail.contains(u"is newer than"_s) ? OpeningTrouble::TooNew
                                                             : OpeningTrouble::KeyringLocked;
        case Error::Kind::Damaged:
            if (saysWrongKey(error))
                return OpeningTrouble::WrongKey;
            return error.detail.contains(u"/journal.db"_s) ? OpeningTrouble::JournalDamaged
                                                           : OpeningTrouble::CacheDamaged;
        case Error::Kind::Storage:
            return error.detail.contains(u"disk is full"_s) ? OpeningTrouble::DiskFull
                                                            : OpeningTrouble::NotWritable;
        case Error::Kind::TimedOut:
        case Error::Kind::Conflict:
        case Error::Kind::Invalid:
        case Error::Kind::Malformed:
            break;
        }
        return OpeningTrouble::NotKnown;
    }

    ScreenLanguage systemLanguage()
    {
        return QLocale::system().language() == QLocale::Welsh ? ScreenLanguage::Welsh
                                                              : ScreenLanguage::English;
    }

    /// From the first frame to the open window: opens the store, and when it will not open asks
    /// what to do.
    class Opening final : public QObject
    {
    public:
        Opening(
            Guildhall& house, Theme& theme, Language& language, Wanted wanted, const Settings& last)
            : m_house(house)
            , m_theme(theme)
            , m_language(language)
            , m_wanted(std::move(wanted))
            , m_last(last)
        {
            m_panel.setWindowTitle(u"Guildhall"_s);
            m_panel.resize(WindowSize / 2);
            connect(&m_panel, &OpeningPanel::chosen, this, &Opening::choose);
            QTimer::singleShot(PatienceBeforePanel, this, [this] {
                if (!m_screens)
                    m_panel.show();
            });
            open();
        }

        /// How the window is now; what it was before when it never opened.
        [[nodiscard]] Settings settings() const
        {
            Settings now = m_last;
            now.theme = m_theme.kind();
            now.language = m_language.current();
            now.textScale = m_theme.textScale();
            if (m_screens) {
                const auto& window = m_screens->window();
                now.isMaximised = window.isMaximized();
                if (!now.isMaximised)
                    now.size = window.size();
                now.workspace = window.workspace();
                if (const auto* complaints = window.pages().complaints)
                    now.complaintService = complaints->wish().myService;
            }
            return now;
        }

        /// Another start of the program hands over what it was asked for.
        void hear(const QByteArray& message)
        {
            const auto call = callFromLink(QString::fromUtf8(message));
            if (!call) {
                QWidget* front = m_screens ? &m_screens->window() : static_cast<QWidget*>(&m_panel);
                front->show();
                front->raise();
                front->activateWindow();
            } else if (m_screens) {
                m_screens->pop(*call);
            } else {
                m_early.append(*call); // it rings while the store opens
            }
        }

    private:
        void open()
        {
            m_panel.showOpening();
            receive(m_house.open(), this, [this](const Result<Opened>& opened) {
                if (!opened) {
                    m_panel.showTrouble(troubleOf(opened.error()), opened.error().detail);
                    m_panel.show();
                    return;
                }
                m_screens = std::make_unique<Screens>(m_house, m_theme, m_language);
                auto& window = m_screens->window();
                const QSize known = m_last.size.isValid() ? m_last.size : WindowSize;
                window.resize(m_wanted.size.value_or(known));
                if (m_last.isMaximised && !m_wanted.size)
                    window.setWindowState(Qt::WindowMaximized);
                window.go(
                    m_wanted.workspace.value_or(m_last.workspace.value_or(Workspace::Advisor)));
                if (auto* complaints = window.pages().complaints) {
                    WorklistWish wish;
                    wish.myService = m_last.complaintService;
                    complaints->setWish(wish);
                }
                if (m_wanted.customer)
                    window.openCustomer(*m_wanted.customer);
                window.show();
                if (m_wanted.call)
                    m_screens->pop(*m_wanted.call);
                for (const CallEvent& call : std::as_const(m_early))
                    m_screens->pop(call);
                m_early.clear();
                m_panel.hide();
                m_screens->goLive();
                if (auto* holidays = m_house.holidays())
                    holidays->start();
            });
        }

        void choose(OpeningChoice choice)
        {
            switch (choice) {
            case OpeningChoice::Close:
                QCoreApplication::quit();
                return;
            case OpeningChoice::TryAgain:
                break;
            case OpeningChoice::FetchAgain:
                putAside({ u"cache.db"_s });
                return;
            case OpeningChoice::StartAfresh:
                putAside({ u"cache.db"_s, u"journal.db"_s });
                return;
            }
            open();
        }

        void putAside(const QStringList& files)
        {
            if (const auto done = m_house.putAside(files); !done) {
                m_panel.showTrouble(OpeningTrouble::NotWritable, done.error().detail);
                return;
            }
            open();
        }

        Guildhall& m_house;
        Theme& m_theme;
        Language& m_language;
        const Wanted m_wanted;
        const Settings m_last;
        QList<CallEvent> m_early;
        OpeningPanel m_panel;
        std::unique_ptr<Screens> m_screens;
    };

    ExitStatus drawPicture(
        Guildhall& house, Theme& theme, Language& language, const Wanted& wanted, Console& console)
    {
        if (wanted.workspace == Workspace::Supervisor && !house.session().may(Right::Report))
            return console.fail({ Error::Kind::Refused, {} }, Words::tr("The picture"));
        if (const auto opened = await(house.open()); !opened)
            return console.fail(opened.error(), Words::tr("The data folder"));
        Screens screens(house, theme, language, Screens::Purpose::Picture);
        screens.window().go(wanted.workspace.value_or(Workspace::Advisor));
        if (wanted.customer && wanted.workspace == Workspace::Reception)
            screens.bringToTheDesk(*wanted.customer);
        else if (wanted.customer)
            screens.window().openCustomer(*wanted.customer);
        if (!wanted.complaint.isEmpty())
            screens.window().openComplaint(wanted.complaint);
        const auto drawn = await(
            renderPicture(screens.window(), wanted.picture, wanted.size.value_or(WindowSize)));
        if (!drawn)
            return console.fail(drawn.error(), Words::tr("The picture"));
        return ExitStatus::Done;
    }

}

ExitStatus runDesktop(const Invocation& asked,
                      const Plan& plan,
                      const Clock& clock,
                      Language& language,
                      Console& console)
{
    const auto wanted = wantedFrom(asked);
    if (!wanted)
        return console.fail(ExitStatus::WrongUsage,
                            wanted.error().detail,
                            Words::tr("see 'guildhall desktop --help'"));
    const bool isPicture = !wanted->picture.isEmpty();
    OneWindow door(plan.dataDir);
    if (!isPicture && door.tell(wanted->call ? linkOf(*wanted->call) : QByteArray()))
        return ExitStatus::Done;
    const auto last = isPicture ? Settings() : Settings::read(plan.dataDir);
    Theme theme(*qApp);
    theme.use(wanted->theme.value_or(last.theme.value_or(
        isPicture ? ThemeKind::Light : Theme::preferred(QApplication::palette()))));
    theme.setTextScale(last.textScale);
    language.use(wanted->language.value_or(last.language.value_or(systemLanguage())));

    Guildhall house(plan, clock);
    if (isPicture)
        return drawPicture(house, theme, language, *wanted, console);
    Opening opening(house, theme, language, *wanted, last);
    QObject::connect(&door, &OneWindow::told, &opening, &Opening::hear);
    if (const auto heard = door.listen(); !heard)
        console.note(
            Words::tr("Calls cannot reach this window by link: %1").arg(heard.error().detail));
    QApplication::exec();
    if (const auto kept = opening.settings().write(plan.dataDir); !kept)
        console.note(Words::tr("The size and look of the window could not be kept: %1")
                         .arg(kept.error().detail));
    return ExitStatus::Done;
}

}
