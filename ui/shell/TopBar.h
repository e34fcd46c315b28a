// TopBar.h - the name of the program, its workspaces, the search, the sources, the language, the
// user.
#pragma once

#include "pages/Language.h"
#include "pages/SourcesPage.h"
#include "session/Session.h"
#include "ui/shell/Workspace.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QMenu;

namespace guildhall {

class BarButton;
class SearchBox;
class SourceChip;
class TextLabel;

class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(SourcesPage& sources,
           const Session& session,
           QMenu& userMenu,
           QWidget* parent = nullptr);

    [[nodiscard]] SearchBox& search() const { return *m_search; }
    void setWorkspace(Workspace workspace);
    void setLanguage(ScreenLanguage language);
    /// Puts a workspace into the bar that not every role may enter.
    void offer(Workspace workspace);

Q_SIGNALS:
    void workspaceChosen(guildhall::Workspace workspace);
    void languageChosen(guildhall::ScreenLanguage language);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showSources();
    void fit();

    const Session& m_session;
    SourcesPage& m_sources;
    TextLabel* m_wordmark;
    BarButton* m_advisor;
    BarButton* m_reception;
    BarButton* m_complaints;
    BarButton* m_supervisor;
    BarButton* m_data;
    SearchBox* m_search;
    SourceChip* m_chip;
    BarButton* m_english;
    BarButton* m_welsh;
    BarButton* m_user;
    QHBoxLayout* m_upper;
    QHBoxLayout* m_lower;
};

}
