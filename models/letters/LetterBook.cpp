#include "letters/LetterBook.h"

#include "rules/JsonReading.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    const QString CouncilFile = u"council.json"_s;
    const QString CodesFile = u"codes.json"_s;

    QStringList texts(const JsonPlace& place, const QString& key)
    {
        return place.has(key) ? place.texts(key) : QStringList();
    }

    BothLanguages both(const JsonPlace& place)
    {
        return { place.text(u"en"_s), place.text(u"cy"_s) };
    }

    LetterDemand demandOf(const JsonPlace& place)
    {
        place.only(
            { u"paragraph"_s, u"en"_s, u"cy"_s, u"needs"_s, u"keeps"_s, u"words"_s, u"tick"_s });
        LetterDemand demand;
        demand.paragraph = place.text(u"paragraph"_s);
        demand.words = both(place);
        demand.needs = texts(place, u"needs"_s);
        demand.keeps = texts(place, u"keeps"_s);
        if (place.has(u"words"_s))
            demand.says = both(place.at(u"words"_s));
        demand.tick = place.has(u"tick"_s) && place.flag(u"tick"_s);
        return demand;
    }

    LetterTemplate letterOf(const JsonPlace& place)
    {
        place.only({ u"id"_s, u"letter"_s, u"stages"_s, u"subject"_s, u"parts"_s, u"ticks"_s });
        LetterTemplate letter;
        letter.id = place.text(u"id"_s);
        letter.letter = place.text(u"letter"_s);
        for (const auto& stage : place.texts(u"stages"_s))
            letter.stages.append(stage.toInt());
        letter.subject = both(place.at(u"subject"_s));
        for (const auto& part : place.list(u"parts"_s)) {
            part.only({ u"id"_s, u"if"_s, u"unless"_s, u"en"_s, u"cy"_s, u"demands"_s });
            LetterPart made {
                part.text(u"id"_s), part.note(u"if"_s), part.note(u"unless"_s), both(part), {}
            };
            if (part.has(u"demands"_s))
                made.demand = demandOf(part.at(u"demands"_s));
            letter.parts.append(made);
        }
        if (place.has(u"ticks"_s))
            for (const auto& tick : place.list(u"ticks"_s)) {
                auto demand = demandOf(tick);
                demand.tick = true;
                letter.ticks.append(demand);
            }
        return letter;
    }

    BodyAddress bodyOf(const JsonPlace& place)
    {
        return { both(place.at(u"name"_s)), place.text(u"phone"_s), texts(place, u"contact"_s) };
    }

    CouncilWords councilOf(const JsonPlace& place)
    {
        CouncilWords council;
        council.name = both(place.at(u"name"_s));
        council.address = texts(place, u"address"_s);
        council.phone = place.text(u"phone"_s);
        council.email = place.text(u"email"_s);
        council.welshApproved = texts(place, u"welsh_approved"_s);
        council.housingServices = texts(place, u"housing_services"_s);
        council.surveyLink = place.text(u"survey_link"_s);
        const auto ombudsmen = place.at(u"ombudsmen"_s);
        for (const auto& which : ombudsmen.keys())
            council.ombudsmen.insert(which, bodyOf(ombudsmen.at(which)));
        if (place.has(u"monitoring_officer"_s))
            council.monitoringOfficer = bodyOf(place.at(u"monitoring_officer"_s));
        if (place.has(u"authorities"_s))
            for (const auto& authority : place.list(u"authorities"_s))
                council.authorities.append(bodyOf(authority));
        const auto words = place.at(u"words"_s);
        for (const auto& word : words.keys()) {
            const auto one = words.at(word);
            council.words.insert(word, { one.note(u"en"_s), one.note(u"cy"_s) });
        }
        for (const auto& needed : { u"housing"_s, u"local_government"_s })
            if (!council.ombudsmen.contains(needed))
                ombudsmen.wrong(needed, u"is missing"_s);
        return council;
    }

    QHash<QString, OmbudsmanCode> codesOf(const JsonPlace& place)
    {
        place.only({ u"housing"_s, u"local_government"_s });
        QHash<QString, OmbudsmanCode> codes;
        for (const auto& which : { u"housing"_s, u"local_government"_s }) {
            const auto one = place.at(which);
            one.only({ u"name"_s, u"source"_s, u"paragraphs"_s, u"unconfirmed"_s, u"note"_s });
            OmbudsmanCode code;
            code.name = both(one.at(u"name"_s));
            if (one.has(u"paragraphs"_s)) {
                const auto paragraphs = one.at(u"paragraphs"_s);
                for (const auto& paragraph : paragraphs.keys())
                    code.paragraphs.insert(paragraph, paragraphs.text(paragraph));
            }
            code.unconfirmed = texts(one, u"unconfirmed"_s);
            for (const auto& paragraph : std::as_const(code.unconfirmed))
                if (code.paragraphs.contains(paragraph))
                    one.wrong(u"unconfirmed"_s,
                              u"%1 stands among the paragraphs too"_s.arg(paragraph));
            if (!code.unconfirmed.isEmpty())
                code.note = both(one.at(u"note"_s));
            codes.insert(which, code);
        }
        return codes;
    }

    Result<QByteArray> contents(const QString& name, const QString& folder, const QString& own)
    {
        for (const auto& place : { own, folder }) {
            QFile file(place + u'/' + name);
            if (!place.isEmpty() && file.open(QIODevice::ReadOnly))
                return file.readAll();
        }
        return Error { Error::Kind::NotFound, name };
    }

}

QString CouncilWords::ombudsmanFor(const QString& service) const
{
    const bool housing = std::ranges::any_of(housingServices, [&](const QString& one) {
        return service.compare(one, Qt::CaseInsensitive) == 0;
    });
    return housing ? u"housing"_s : u"local_government"_s;
}

const BodyAddress* CouncilWords::authorityIn(const QString& text) const
{
    const auto found = std::ranges::find_if(authorities, [&](const BodyAddress& one) {
        return text.contains(one.name.english, Qt::CaseInsensitive)
            || text.contains(one.name.welsh, Qt::CaseInsensitive);
    });
    return found == authorities.cend() ? nullptr : &*found;
}

Result<LetterBook> LetterBook::read(const QString& folder, const QString& own)
{
    LetterBook book;
    QStringList names = QDir(folder).entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    if (!own.isEmpty())
        for (const auto& name : QDir(own).entryList({ u"*.json"_s }, QDir::Files, QDir::Name))
            if (!names.contains(name))
                names.append(name);
    for (const auto& needed : { CouncilFile, CodesFile })
        if (!names.contains(needed))
            names.append(needed);
    for (const auto& name : std::as_const(names)) {
        const auto json = contents(name, folder, own);
        if (!json)
            return json.error();
        JsonReading reading(name);
        const JsonPlace place(reading, reading.open(*json));
        if (!reading.failed()) {
            if (name == CouncilFile)
                book.m_council = councilOf(place);
            else if (name == CodesFile)
                book.m_codes = codesOf(place);
            else
                book.m_letters.append(letterOf(place));
        }
        if (reading.failed())
            return reading.error();
    }
    return book;
}

const OmbudsmanCode& LetterBook::code(const QString& ombudsman) const
{
    static const OmbudsmanCode none;
    const auto found = m_codes.constFind(ombudsman);
    return found == m_codes.cend() ? none : *found;
}

const LetterTemplate* LetterBook::find(const QString& letter, int stage) const
{
    const auto found = std::ranges::find_if(m_letters, [&](const LetterTemplate& one) {
        return one.letter == letter && one.stages.contains(stage);
    });
    return found == m_letters.cend() ? nullptr : &*found;
}

}
