#include "ui/Pictures.h"

#include "pages/complaints/ComplaintsPage.h"
#include "ui/reception/ReceptionWorkspace.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QTimer>

#include <chrono>
#include <memory>

namespace guildhall {

using namespace std::chrono_literals;

namespace {

    constexpr auto Patience = 20s;
    constexpr auto LookAgain = 20ms;

    bool settled(const MainWindow& window)
    {
        const auto& pages = window.pages();
        const bool counts = window.workspace() == Workspace::Supervisor && pages.supervisor
            && !pages.supervisor->areSettled();
        const bool reads = window.workspace() == Workspace::Reception && pages.reception
            && !pages.reception->page.desk().isSettled();
        const bool lists = window.workspace() == Workspace::Complaints && pages.complaints
            && (pages.complaints->state() == ComplaintsPage::State::Loading
                || !pages.complaints->isSettled());
        return !counts && !reads && !lists && pages.sources.isSettled() && pages.status.isSettled()
            && pages.customer.state() != CustomerPage::State::Loading
            && pages.search.state() != SearchPage::State::Looking;
    }

    /// One picture being waited for; lives until it is drawn or given up.
    class Wait final : public QObject
    {
    public:
        Wait(MainWindow& window, QString file)
            : QObject(&window)
            , m_window(window)
            , m_file(std::move(file))
            , m_deadline(Patience)
        {
            m_promise.start();
            connect(&m_timer, &QTimer::timeout, this, &Wait::look);
            m_timer.start(LookAgain);
        }

        [[nodiscard]] Async<Done> answer() { return m_promise.future(); }

    private:
        void look()
        {
            if (settled(m_window)) {
                // Two pictures alike: what the answers caused has been laid out.
                const QImage now = draw();
                if (now == m_last) {
                    if (now.save(m_file, "PNG"))
                        finish(Done {});
                    else
                        finish(Error { Error::Kind::Storage, QFileInfo(m_file).fileName() });
                    return;
                }
                m_last = now;
            }
            if (m_deadline.hasExpired())
                finish(Error { Error::Kind::TimedOut, QString() });
        }

        QImage draw()
        {
            if (QWidget* focused = QApplication::focusWidget())
                focused->clearFocus(); // a ring shows where somebody works; nobody does here
            return m_window.grab().toImage();
        }

        void finish(Result<Done> result)
        {
            m_timer.stop();
            m_promise.addResult(std::move(result));
            m_promise.finish();
            deleteLater();
        }

        MainWindow& m_window;
        QString m_file;
        QDeadlineTimer m_deadline;
        QTimer m_timer;
        QPromise<Result<Done>> m_promise;
        QImage m_last;
    };

}

Async<Done> renderPicture(MainWindow& window, const QString& file, QSize size)
{
    QApplication::setCursorFlashTime(0);
    window.resize(size);
    window.show();
    return (new Wait(window, file))->answer();
}

}
