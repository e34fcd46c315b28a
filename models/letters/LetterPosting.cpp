#include "letters/LetterPosting.h"

#include <QCborArray>
#include <QRegularExpression>

#include <array>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array Words { "print", "email", "notify_letter", "hybrid_mail" };

    QStringList lines(const Address& address)
    {
        QStringList lines;
        for (const auto& line : address.lines.split(u','))
            if (!line.trimmed().isEmpty())
                lines.append(line.trimmed());
        return lines;
    }

    QCborMap receiver(const Addressee& to, LetterWay way)
    {
        QCborMap who { { u"name"_s, to.name } };
        if (way == LetterWay::Email) {
            who.insert(u"email"_s, to.email);
            return who;
        }
        who.insert(u"lines"_s, QCborArray::fromStringList(lines(to.address)));
        who.insert(u"postcode"_s, to.address.postcode);
        return who;
    }

    qsizetype pagesOf(const QByteArray& pdf)
    {
        static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
        return QString::fromLatin1(pdf).count(page);
    }

}

QString letterWayWord(LetterWay way)
{
    return QString::fromLatin1(Words.at(std::size_t(way)));
}

std::optional<LetterWay> letterWayFrom(const QString& word)
{
    for (std::size_t at = 0; at < Words.size(); ++at)
        if (word == QLatin1StringView(Words.at(at)))
            return LetterWay(at);
    return {};
}

bool canGo(LetterWay way, const Addressee& to)
{
    switch (way) {
    case LetterWay::Print:
        return true;
    case LetterWay::Email:
        return to.email.contains(u'@');
    case LetterWay::NotifyLetter:
    case LetterWay::HybridMail:
        return !to.name.isEmpty() && !to.address.lines.isEmpty() && !to.address.postcode.isEmpty();
    }
    return false;
}

std::optional<Outgoing>
outgoingOf(const LetterOfCase& letter, LetterWay way, const CouncilWords& council, EntryId id)
{
    if (way == LetterWay::Print)
        return {};
    const LetterSheet& sheet = letter.sheet;
    Outgoing out;
    out.id = id;
    out.kind = way == LetterWay::Email ? u"message"_s : u"letter"_s;
    out.payload = {
        { u"way"_s, letterWayWord(way) },
        { u"purpose"_s, u"complaint_"_s + letter.letter },
        { u"case"_s, letter.caseId },
        { u"reference"_s, sheet.reference },
        { u"stage"_s, letter.stage },
        { u"language"_s, languageCode(sheet.language) },
        { u"format"_s,
          sheet.format == LetterFormat::LargePrint ? u"large_print"_s : u"standard"_s },
        { u"to"_s, receiver(sheet.to, way) },
        { u"subject"_s, sheet.subject },
    };
    if (way == LetterWay::Email) {
        out.payload.insert(u"text"_s, letterText(sheet));
        return out;
    }
    const auto pdf = letterPages(sheet, council);
    const auto file
        = u"%1-%2-%3.pdf"_s.arg(letter.letter, QString::number(letter.stage), id.text());
    out.payload.insert(u"file"_s, file);
    out.payload.insert(u"pdf"_s, pdf);
    if (way == LetterWay::HybridMail)
        out.payload.insert(u"pages"_s, pagesOf(pdf));
    return out;
}

}
