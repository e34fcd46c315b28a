// TestTranslations.cpp - the translation files hold exactly the sentences of the code, and Welsh is
// whole.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString name; ///< context, source and comment in one
    QStringList translations; ///< one, or one a plural form
    QString type; ///< empty when finished
};

QString translationFile(const QString& language)
{
    return QStringLiteral(GUILDHALL_SOURCE_DIR "/translations/guildhall_%1.ts").arg(language);
}

/// The messages of a .ts file that are in use; what it says of obsolete ones does not matter.
QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader reader(&file);
    QList<Message> found;
    QString context;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto element = reader.name();
        if (element == u"name") {
            context = reader.readElementText();
        } else if (element == u"message") {
            found.append({ context, {}, {} });
        } else if (element == u"source" || element == u"comment") {
            found.last().name += u'\n' + reader.readElementText();
        } else if (element == u"numerusform") {
            found.last().translations << reader.readElementText();
        } else if (element == u"translation") {
            found.last().type = reader.attributes().value(u"type"_s).toString();
            const auto text
                = reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            found.last().translations << text;
        }
    }
    found.removeIf([](const Message& message) {
        return message.type == u"obsolete" || message.type == u"vanished";
    });
    return found;
}

QStringList namesOf(const QList<Message>& messages)
{
    QStringList names;
    for (const auto& message : messages)
        names << message.name;
    names.sort();
    return names;
}

QString lupdate()
{
    // Debian's plain `lupdate` may be the one of Qt 5; the one beside Qt 6's own programs is ours.
    for (const auto place : { QLibraryInfo::BinariesPath, QLibraryInfo::LibraryExecutablesPath }) {
        const QFileInfo program(QLibraryInfo::path(place) + u"/lupdate"_s);
        if (program.isExecutable())
            return program.filePath();
    }
    return {};
}

QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(u"%L?(\\d{1,2}|n)"_s);
    QStringList places;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        places << matches.next().captured(1);
    places.sort();
    places.removeDuplicates();
    return places;
}

}

class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areCurrent_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("Welsh") << u"cy"_s << QStringList {};
        QTest::newRow("English plural forms") << u"en"_s << QStringList { u"-pluralonly"_s };
    }
    void areCurrent()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, options);
        const auto kept = translationFile(language);
        QVERIFY2(QFile::exists(kept), qPrintable(kept));
        if (lupdate().isEmpty())
            QSKIP("Qt 6's lupdate is not installed (package qt6-l10n-tools)");

        QTemporaryDir folder;
        const auto fresh = folder.filePath(QFileInfo(kept).fileName());
        QVERIFY(QFile::copy(kept, fresh));
        const QString top = QStringLiteral(GUILDHALL_SOURCE_DIR);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(
            lupdate(),
            QStringList { u"-silent"_s,
                          u"-locations"_s,
                          u"none"_s,
                          u"-I"_s,
                          top,
                          u"-I"_s,
                          top + u"/models"_s,
                          u"-I"_s,
                          top + u"/app"_s }
                + options
                + QStringList {
                    top + u"/app"_s, top + u"/models"_s, top + u"/ui"_s, u"-ts"_s, fresh });
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());

        const auto before = namesOf(messagesOf(kept));
        const auto after = namesOf(messagesOf(fresh));
        QStringList findings;
        for (const auto& name : after) {
            if (!before.contains(name))
                findings << u"missing: "_s + name;
        }
        for (const auto& name : before) {
            if (!after.contains(name))
                findings << u"no longer used: "_s + name;
        }
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
    }

    void nothingIsLeftUntranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Welsh") << u"cy"_s;
        QTest::newRow("English plural forms") << u"en"_s;
    }
    void nothingIsLeftUntranslated()
    {
        QFETCH(const QString, language);
        QStringList findings;
        for (const auto& message : messagesOf(translationFile(language))) {
            const auto empty = std::any_of(message.translations.begin(),
                                           message.translations.end(),
                                           [](const QString& text) { return text.isEmpty(); });
            if (message.type == u"unfinished" || empty)
                findings << message.name;
        }
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
    }

    /// A translation that drops "%1" drops a customer's name or a sum of money. (%n may be dropped:
    /// "one complaint".)
    void welshKeepsThePlaces()
    {
        QStringList findings;
        for (const auto& message : messagesOf(translationFile(u"cy"_s))) {
            auto wanted = placesIn(message.name);
            wanted.removeAll(u"n"_s);
            for (const auto& translation : message.translations) {
                auto got = placesIn(translation);
                got.removeAll(u"n"_s);
                if (got != wanted)
                    findings << message.name + u" -> "_s + translation;
            }
        }
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "TestTranslations.moc"
