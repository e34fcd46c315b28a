// TestSurveyForm.cpp - the survey's languages ask the same; what is kept says nothing about who;
// papers are taken for what they are.
#include "desk/reception/SurveyForm.h"
#include "desk/reception/VisitPosting.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace guildhall;
using namespace Qt::StringLiterals;

namespace {

QByteArray shipped(const QString& language)
{
    QFile file(u":/guildhall/survey/%1.json"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class TestSurveyForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsEnglishAndWelshWithTheSameAnswers()
    {
        const auto forms = SurveyForm::readAll({ u":/guildhall/survey"_s });
        QCOMPARE(forms.size(), 2);
        QCOMPARE(forms.first().language, u"en"_s);
        QCOMPARE(forms.last().name, u"Cymraeg"_s);
        for (int question = 0; question < 3; ++question) {
            const auto& english = forms.first().questions.at(question);
            const auto& welsh = forms.last().questions.at(question);
            QCOMPARE(english.id, welsh.id);
            QCOMPARE(english.answers.size(), 4);
            for (int answer = 0; answer < 4; ++answer) {
                QCOMPARE(english.answers.at(answer).id, welsh.answers.at(answer).id);
                QVERIFY(english.answers.at(answer).text != welsh.answers.at(answer).text);
            }
        }
    }

    void anotherLanguageIsAFile()
    {
        QTemporaryDir folder;
        const auto put = [&folder](const QString& name, const QByteArray& bytes) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        put(u"en.json"_s, shipped(u"en"_s));
        for (int at = 0; at < 12; ++at) {
            QByteArray polish = shipped(u"en"_s);
            polish.replace("\"language\": \"en\"",
                           "\"language\": \"l" + QByteArray::number(at) + '"');
            polish.replace("\"name\": \"English\"", "\"name\": \"Another\"");
            put(u"l%1.json"_s.arg(at), polish);
        }
        QByteArray broken = shipped(u"cy"_s);
        broken.replace("very_dissatisfied", "angry");
        put(u"cy.json"_s, broken);
        QCOMPARE(SurveyForm::parse(broken).error(),
                 (Error { Error::Kind::Invalid, u"very_dissatisfied"_s }));
        const auto forms = SurveyForm::readAll({ folder.path() });
        QCOMPARE(forms.size(), SurveyForm::MostLanguages);
        QCOMPARE(forms.first().language, u"en"_s);
    }

    void keepsTheAnswersAndNobodysName()
    {
        SurveyAnswers answers;
        answers.language = u"cy"_s;
        answers.chosen = { { u"rating"_s, u"very_satisfied"_s } };
        const QDateTime now(QDate(2026, 11, 20), QTime(14, 32), Qt::UTC);
        const Posting posting = postingOf(answers, now);
        QCOMPARE(posting.facts.size(), 1);
        QVERIFY(posting.facts.first().customer.isEmpty());
        const Outgoing outgoing = posting.outgoing.first();
        QCOMPARE(outgoing.kind, u"survey"_s);
        QVERIFY(outgoing.customer.isEmpty());
        QCOMPARE(outgoing.payload[u"channel"_s].toString(), u"face_to_face"_s);
        QCOMPARE(outgoing.payload[u"rating"_s].toString(), u"very_satisfied"_s);
        answers.chosen.clear();
        answers.asked = SurveyAnswers::Asked::Declined;
        QVERIFY(postingOf(answers, now).facts.first().body[u"declined"_s].toBool());
    }

    void takesPapersForWhatTheyAre_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::newRow("PDF") << QByteArray("%PDF-1.7 ...") << u"application/pdf"_s;
        QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0") << u"image/jpeg"_s;
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n...") << u"image/png"_s;
        QTest::newRow("TIFF") << QByteArray("II*\0....", 8) << u"image/tiff"_s;
        QTest::newRow("a program that is called a PDF") << QByteArray("MZ....") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("too large")
            << QByteArray("%PDF-") + QByteArray(LargestPaper, 'x') << QString();
    }
    void takesPapersForWhatTheyAre()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, type);
        const auto paper = receivedPaper(u"letter.pdf"_s, bytes);
        QCOMPARE(bool(paper), !type.isEmpty());
        if (paper)
            QCOMPARE(paper->type, type);
    }
};

QTEST_GUILESS_MAIN(TestSurveyForm)
#include "TestSurveyForm.moc"
