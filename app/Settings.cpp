#include "app/Settings.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr qint64 LongestFile = 10'000;
    constexpr int LongestSide = 20'000;

    template <class Kind>
    struct Word
    {
        Kind kind;
        QLatin1StringView word;
    };
    // Clang 14 does not deduce aggregates by itself.
    template <class Kind>
    Word(Kind, QLatin1StringView) -> Word<Kind>;

    constexpr std::array Themes { Word { ThemeKind::Light, "light"_L1 },
                                  Word { ThemeKind::Dark, "dark"_L1 },
                                  Word { ThemeKind::Contrast, "contrast"_L1 } };
    constexpr std::array Languages { Word { ScreenLanguage::English, "en"_L1 },
                                     Word { ScreenLanguage::Welsh, "cy"_L1 } };
    constexpr std::array Workspaces { Word { Workspace::Advisor, "advisor"_L1 },
                                      Word { Workspace::Reception, "reception"_L1 },
                                      Word { Workspace::Complaints, "complaints"_L1 },
                                      Word { Workspace::Supervisor, "supervisor"_L1 },
                                      Word { Workspace::Data, "data"_L1 } };

    template <class Words>
    auto kindIn(const Words& words, const QJsonValue& value)
        -> std::optional<decltype(words.front().kind)>
    {
        const auto* found = std::find_if(words.begin(), words.end(), [&value](const auto& one) {
            return value.toString() == one.word;
        });
        if (found == words.end())
            return std::nullopt;
        return found->kind;
    }

    template <class Words, class Kind>
    void put(QJsonObject& all, const QString& name, const Words& words, const Kind& kind)
    {
        for (const auto& one : words) {
            if (kind == one.kind)
                all.insert(name, QString(one.word));
        }
    }

    QString fileIn(const QString& folder)
    {
        return QDir(folder).filePath(u"settings.json"_s);
    }

}

Settings Settings::read(const QString& folder)
{
    Settings settings;
    QFile file(fileIn(folder));
    if (!file.open(QIODevice::ReadOnly))
        return settings;
    const QJsonObject all = QJsonDocument::fromJson(file.read(LongestFile)).object();
    settings.size = QSize(std::clamp(all.value(u"width"_s).toInt(-1), -1, LongestSide),
                          std::clamp(all.value(u"height"_s).toInt(-1), -1, LongestSide));
    settings.isMaximised = all.value(u"maximised"_s).toBool();
    settings.theme = kindIn(Themes, all.value(u"theme"_s));
    settings.language = kindIn(Languages, all.value(u"language"_s));
    settings.workspace = kindIn(Workspaces, all.value(u"workspace"_s));
    settings.complaintService = all.value(u"complaint_service"_s).toString();
    settings.textScale = all.value(u"text_size"_s).toDouble(1);
    return settings;
}

Outcome Settings::write(const QString& folder) const
{
    QJsonObject all { { u"width"_s, size.width() },
                      { u"height"_s, size.height() },
                      { u"maximised"_s, isMaximised },
                      { u"complaint_service"_s, complaintService },
                      { u"text_size"_s, textScale } };
    put(all, u"theme"_s, Themes, theme);
    put(all, u"language"_s, Languages, language);
    put(all, u"workspace"_s, Workspaces, workspace);
    QSaveFile file(fileIn(folder));
    if (!file.open(QIODevice::WriteOnly))
        return Error { Error::Kind::Storage, file.fileName() };
    file.write(QJsonDocument(all).toJson());
    if (!file.commit())
        return Error { Error::Kind::Storage, file.fileName() };
    return Done {};
}

}
