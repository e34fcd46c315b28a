// Rooms.cpp - reads guildhall_room(...) from the CMake files.
#include "Rooms.h"

#include "SourceTree.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace guildhall::house {

namespace {

    /// Adds the room of this folder, after the rooms of the folders that it adds itself.
    void collect(const QString& folder, QList<Room>& found)
    {
        static const QRegularExpression call(
            uR"((add_subdirectory|guildhall_room)\s*\(\s*([^)]*)\))"_s);
        static const QRegularExpression blanks(uR"(\s+)"_s);
        static const QRegularExpression comment(u"#[^\\n]*"_s);
        const auto text = textOf(folder + u"/CMakeLists.txt"_s).remove(comment);
        auto calls = call.globalMatch(text);
        while (calls.hasNext()) {
            const auto match = calls.next();
            auto words = match.captured(2).split(blanks, Qt::SkipEmptyParts);
            if (words.isEmpty())
                continue;
            if (match.captured(1) == u"add_subdirectory") {
                collect(folder + u'/' + words.first(), found);
                continue;
            }
            Room room { words.takeFirst(), folder, {}, {} };
            QStringList* list = nullptr;
            for (const auto& word : words) {
                if (word == u"USES")
                    list = &room.uses;
                else if (word == u"LINKS")
                    list = &room.links;
                else if (list)
                    list->append(word);
            }
            found.append(room);
        }
    }

}

QList<Room> rooms()
{
    QList<Room> found;
    collect(u"models"_s, found);
    collect(u"ui"_s, found);
    return found;
}

const Room* roomOf(const QList<Room>& all, const QString& path)
{
    const Room* best = nullptr;
    for (const auto& room : all) {
        // A room inside a room's folder (store/encryption) is the longer path.
        if (path.startsWith(room.folder + u'/')
            && (!best || room.folder.size() > best->folder.size()))
            best = &room;
    }
    return best;
}

}
