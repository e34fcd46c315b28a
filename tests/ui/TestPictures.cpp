// TestPictures.cpp - a picture shows settled data, is the same twice, and says when it cannot be
// written.
#include "Rig.h"
#include "ui/Pictures.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

class TestPictures final : public QObject
{
    Q_OBJECT

private:
    Theme m_theme { *qApp };
    QTemporaryDir m_folder;

    /// Into GUILDHALL_PICTURES where that names a folder, so that a person can look at them.
    QString file(const QString& name) const
    {
        const QString wanted = qEnvironmentVariable("GUILDHALL_PICTURES");
        return (wanted.isEmpty() ? m_folder.path() : wanted) + u'/' + name + u".png"_s;
    }

    void draw(Rig& rig, const QString& name, QSize size)
    {
        const auto drawn = renderPicture(rig.window, file(name), size);
        QTRY_VERIFY(drawn.isFinished());
        QVERIFY(drawn.result());
        QCOMPARE(QImage(file(name)).size(), size);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_theme.use(ThemeKind::Light);
        m_theme.setTextScale(1);
    }

    void showsACustomerInEveryLook()
    {
        Rig rig(m_theme);
        draw(rig, u"empty"_s, { 1440, 900 });
        rig.window.openCustomer(madeup::owen().id);
        QTRY_COMPARE(rig.customer.state(), CustomerPage::State::Shown);
        rig.window.openCustomer(madeup::maryam().id);
        draw(rig, u"advisor"_s, { 1440, 900 });
        draw(rig, u"advisor-1280"_s, { 1280, 720 });
        rig.window.use(ScreenLanguage::Welsh);
        draw(rig, u"advisor-cy"_s, { 1280, 720 });
        rig.window.use(ScreenLanguage::English);
        m_theme.use(ThemeKind::Dark);
        draw(rig, u"advisor-dark"_s, { 1440, 900 });
        m_theme.use(ThemeKind::Contrast);
        draw(rig, u"advisor-contrast"_s, { 1440, 900 });
        m_theme.use(ThemeKind::Light);
        m_theme.setTextScale(2);
        draw(rig, u"advisor-200"_s, { 1280, 720 });
        rig.window.use(ScreenLanguage::Welsh);
        draw(rig, u"advisor-200-cy"_s, { 1280, 720 });
        rig.window.use(ScreenLanguage::English);
        m_theme.setTextScale(1);
        rig.window.go(Workspace::Data);
        draw(rig, u"data"_s, { 1440, 900 });
    }

    void showsEveryHonestState()
    {
        Rig rig(m_theme, Role::Supervisor);
        rig.council.states[3].condition = SourceCondition::Failing;
        rig.council.states[3].failingSince = madeup::at("2026-11-20T09:05:00Z");
        rig.council.states[3].lastError = Error { Error::Kind::TimedOut, {} };
        rig.council.states[5].condition = SourceCondition::Stale;
        rig.sources.read();
        rig.window.openCustomer(madeup::maryam().id);
        draw(rig, u"partly-failed-masked"_s, { 1440, 900 });
        rig.window.go(Workspace::Data);
        draw(rig, u"data-failed"_s, { 1280, 720 });
        rig.council.trouble = Error { Error::Kind::Refused, {} };
        rig.window.openCustomer(madeup::owen().id);
        draw(rig, u"refused"_s, { 1280, 720 });
    }

    void isTheSameTwice()
    {
        QByteArray first;
        for (int round = 0; round < 2; ++round) {
            Rig rig(m_theme);
            rig.window.openCustomer(madeup::maryam().id);
            draw(rig, u"same"_s, { 1280, 720 });
            QFile written(file(u"same"_s));
            QVERIFY(written.open(QIODevice::ReadOnly));
            if (round == 0)
                first = written.readAll();
            else
                QVERIFY(first == written.readAll());
        }
    }

    void saysWhenItCannotBeWritten()
    {
        Rig rig(m_theme);
        const auto drawn
            = renderPicture(rig.window, m_folder.filePath(u"no/such/folder.png"_s), { 1280, 720 });
        QTRY_VERIFY(drawn.isFinished());
        QCOMPARE(drawn.result().error().kind, Error::Kind::Storage);
    }
};

QTEST_MAIN(TestPictures)
#include "TestPictures.moc"
