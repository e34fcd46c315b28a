// Desktop.h - the program with its window, as it is configured, in the test's own process.
#pragma once

#include "app/Guildhall.h"
#include "app/Screens.h"
#include "app/commands/Await.h"
#include "session/DemoSignIn.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>

#include <memory>

namespace guildhall {

using namespace Qt::StringLiterals;

struct Desktop
{
    /// What the configuration file says beside the folder of its secrets, in which every secret is
    /// the reference back office's own.
    Desktop(const QString& folder, const QByteArray& configuration, Role role)
        : house(plan(folder, configuration, role), clock)
    {
        if (!await(house.open()))
            qFatal("the program does not open");
        screens = std::make_unique<Screens>(house, theme, language);
        screens->goLive();
    }

    [[nodiscard]] MainWindow& window() { return screens->window(); }

    /// All words that stand on the screen now.
    [[nodiscard]] QString onScreen()
    {
        QString all;
        for (const QLabel* label : window().findChildren<QLabel*>()) {
            if (label->isVisible())
                all += label->text() + u'\n';
        }
        for (const auto* list : window().findChildren<QListView*>()) {
            for (int row = 0; list->isVisible() && list->model() && row < list->model()->rowCount();
                 ++row)
                all += list->model()->index(row, 0).data().toString() + u'\n';
        }
        return all;
    }

    SystemClock clock;
    Theme theme { *qApp };
    Language language;
    Guildhall house;
    std::unique_ptr<Screens> screens;

private:
    static void put(const QString& path, const QByteArray& contents)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size()
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            qFatal("cannot write %s", qPrintable(path));
    }

    Plan plan(const QString& folder, const QByteArray& configuration, Role role)
    {
        const QDir place(folder);
        place.mkpath(u"data"_s);
        place.mkpath(u"secrets"_s);
        QFile::setPermissions(place.filePath(u"secrets"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        put(place.filePath(u"key"_s), QByteArray(32, 'k').toHex());
        put(place.filePath(u"secrets/demo"_s), "demo");
        put(place.filePath(u"config.json"_s),
            R"({"secrets_folder":"secrets",)" + configuration + '}');
        auto read = Configuration::read(place.filePath(u"config.json"_s));
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return {
            place.filePath(u"data"_s), *read, place.filePath(u"key"_s), demoSession(role, clock)
        };
    }
};

}
