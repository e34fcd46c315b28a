// DataWorkspace.h - the screens about the data itself: a list of them, and the chosen one.
#pragma once

#include "pages/DataScreens.h"
#include "pages/SourcesPage.h"

#include <QWidget>

#include <functional>
#include <vector>

class QStackedWidget;
class QVBoxLayout;

namespace guildhall {

class NavButton;

class DataWorkspace final : public QWidget
{
    Q_OBJECT

public:
    DataWorkspace(SourcesPage& sources, const DataScreens& screens, QWidget* parent = nullptr);

    /// By the name that it was added under; an unknown one changes nothing.
    void go(const QString& screen);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    using Name = std::function<QString()>;
    struct Screen
    {
        QString id;
        Name name; ///< in the language of the screen
        NavButton* button = nullptr;
        QWidget* panel = nullptr;
    };

    void add(const QString& id, Name name, QWidget* panel);
    void retranslate();

    QWidget* m_nav;
    QVBoxLayout* m_list;
    QStackedWidget* m_stack;
    std::vector<Screen> m_screens;
};

}
