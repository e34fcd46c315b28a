#include "desk/reception/SurveyForm.h"

#include "base/Clock.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <array>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    struct Wanted
    {
        QString question;
        QStringList answers;
    };

    const std::array<Wanted, 3>& wanted()
    {
        static const std::array all {
            Wanted { u"how_often"_s,
                     { u"first_time"_s, u"few_times_a_year"_s, u"monthly"_s, u"weekly"_s } },
            Wanted { u"why_in_person"_s,
                     { u"show_papers"_s, u"not_online"_s, u"phone_wait"_s, u"prefer_to_talk"_s } },
            Wanted { u"rating"_s,
                     { u"very_satisfied"_s,
                       u"somewhat_satisfied"_s,
                       u"somewhat_dissatisfied"_s,
                       u"very_dissatisfied"_s } },
        };
        return all;
    }

    Error missing(const QString& what)
    {
        return { Error::Kind::Invalid, what };
    }

}

Result<SurveyForm> SurveyForm::parse(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error { Error::Kind::Malformed, u"survey"_s };
    const QJsonObject all = document.object();
    SurveyForm form;
    const auto text
        = [&all](const char* key) { return all.value(QLatin1StringView(key)).toString(); };
    form.language = text("language");
    form.name = text("name");
    form.title = text("title");
    form.note = text("note");
    form.declined = text("declined");
    form.send = text("send");
    form.thanks = text("thanks");
    if (form.language.isEmpty() || form.name.isEmpty() || form.title.isEmpty()
        || form.declined.isEmpty() || form.send.isEmpty() || form.thanks.isEmpty())
        return missing(form.language);
    const QJsonArray questions = all.value("questions"_L1).toArray();
    for (const Wanted& one : wanted()) {
        const auto found
            = std::find_if(questions.begin(), questions.end(), [&one](const QJsonValue& value) {
                  return value["id"_L1].toString() == one.question;
              });
        if (found == questions.end() || (*found)["text"_L1].toString().isEmpty())
            return missing(one.question);
        Question question { one.question, (*found)["text"_L1].toString(), {} };
        const QJsonArray answers = (*found)["answers"_L1].toArray();
        for (const QString& id : one.answers) {
            const auto answer
                = std::find_if(answers.begin(), answers.end(), [&id](const QJsonValue& value) {
                      return value["id"_L1].toString() == id;
                  });
            if (answer == answers.end() || (*answer)["text"_L1].toString().isEmpty())
                return missing(id);
            question.answers.append({ id, (*answer)["text"_L1].toString() });
        }
        form.questions.append(question);
    }
    return form;
}

QList<SurveyForm> SurveyForm::readAll(const QStringList& folders)
{
    QList<SurveyForm> forms;
    for (const QString& folder : folders) {
        if (folder.isEmpty())
            continue;
        const QDir dir(folder);
        const QStringList names = dir.entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
        for (const QString& name : names) {
            QFile file(dir.filePath(name));
            auto form = file.open(QIODevice::ReadOnly)
                ? parse(file.readAll())
                : Result<SurveyForm>(Error { Error::Kind::NotFound, name });
            if (!form)
                continue;
            const auto known = std::ranges::find(forms, form->language, &SurveyForm::language);
            if (known == forms.end())
                forms.append(*std::move(form));
            else
                *known = *std::move(form);
        }
    }
    std::ranges::stable_sort(forms, [](const SurveyForm& a, const SurveyForm& b) {
        const bool english = a.language == "en"_L1;
        return english != (b.language == "en"_L1) ? english : a.name < b.name;
    });
    if (forms.size() > MostLanguages)
        forms.resize(MostLanguages);
    return forms;
}

Posting postingOf(const SurveyAnswers& answers, const QDateTime& now)
{
    QCborMap said { { u"channel"_s, u"face_to_face"_s }, { u"language"_s, answers.language } };
    if (answers.asked == SurveyAnswers::Asked::Declined)
        said.insert(u"declined"_s, true);
    for (auto at = answers.chosen.cbegin(); at != answers.chosen.cend(); ++at)
        said.insert(at.key(), at.value());
    const EntryId id(QUuid::createUuid().toString(QUuid::WithoutBraces));
    Fact fact;
    fact.kind = SurveyFact;
    fact.subject = id.text();
    fact.body = said;
    Outgoing outgoing;
    outgoing.id = id;
    outgoing.kind = u"survey"_s;
    outgoing.payload = said;
    outgoing.payload.insert(u"received_at"_s, isoUtc(now));
    Posting posting;
    posting.facts = { fact };
    posting.outgoing = { outgoing };
    return posting;
}

}
