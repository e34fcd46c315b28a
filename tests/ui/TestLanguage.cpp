// TestLanguage.cpp - the whole window changes its language while it runs.
#include "Rig.h"

#include <QFile>
#include <QLabel>
#include <QTabBar>
#include <QTest>
#include <QXmlStreamReader>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestLanguage final : public QObject
{
    Q_OBJECT

private:
    Theme m_theme { *qApp };

    struct Sentence
    {
        QString english;
        QString welsh;
    };

    static QList<Sentence> sentences()
    {
        QFile file(QStringLiteral(GUILDHALL_SOURCE_DIR "/translations/guildhall_cy.ts"));
        QList<Sentence> all;
        if (!file.open(QIODevice::ReadOnly))
            return all;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "source"_L1)
                all.append({ xml.readElementText(), {} });
            else if (xml.name() == "translation"_L1)
                all.last().welsh
                    = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
        return all;
    }

private Q_SLOTS:
    void theWholeWindowChangesWhileItRuns()
    {
        Rig rig(m_theme);
        rig.window.show();
        rig.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&rig.window));
        rig.window.openCustomer(madeup::maryam().id);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
        const auto words = [&rig] {
            QStringList all;
            for (const QLabel* label : rig.window.findChildren<QLabel*>()) {
                if (label->isVisible())
                    all.append(label->text());
            }
            for (const QAction* action : rig.window.actions())
                all.append(action->text());
            auto* tabs = rig.window.findChild<QTabBar*>(u"customerTabs"_s);
            for (int tab = 0; tab < tabs->count(); ++tab)
                all.append(tabs->tabText(tab));
            for (int row = 0; row < rig.customer.timeline().rowCount(); ++row)
                all.append(rig.customer.timeline().index(row).data().toString());
            for (int column = 0; column < SourcesModel::Columns; ++column)
                all.append(rig.sources.model()
                               .headerData(column, Qt::Horizontal, Qt::DisplayRole)
                               .toString());
            all.append(rig.sources.summary());
            return all;
        };
        const QStringList english = words();
        QTest::keyClick(&rig.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(words().contains(u"Llinell amser"_s));
        const QStringList welsh = words();
        // No English sentence is left: what both have are names, numbers and the sources' own
        // words.
        QVERIFY(sentences().size() > 100);
        for (const Sentence& sentence : sentences()) {
            if (sentence.welsh != sentence.english && sentence.english.contains(u' ')
                && !sentence.english.contains(u'%'))
                QVERIFY2(!welsh.contains(sentence.english), qPrintable(sentence.english));
        }
        QTest::keyClick(&rig.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(words(), english);
    }
};

QTEST_MAIN(TestLanguage)
#include "TestLanguage.moc"
