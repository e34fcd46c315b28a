#include "letters/LetterPosting.h"

#include "domain/OutboxMessage.h"

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

    QCborMap receiver(const Addressee& to)
    {
        return { { u"name"_s, to.name },
                 { u"lines"_s, QCborArray::fromStringList(lines(to.address)) },
                 { u"postcode"_s, to.address.postcode } };
    }

    /// What it is about.
    void name(QCborMap& payload, const LetterOfCase& letter)
    {
        payload.insert(u"purpose"_s, u"complaint_"_s + letter.letter);
        payload.insert(u"case"_s, letter.caseId);
        payload.insert(u"reference"_s, letter.sheet.reference);
        payload.insert(u"stage"_s, letter.stage);
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
    if (way == LetterWay::Email) {
        out.kind = u"message"_s;
        out.payload = payloadOf({ .by = WrittenBy::Email,
                                  .to = sheet.to.email,
                                  .wording = u"letter"_s,
                                  .language = languageCode(sheet.language),
                                  .filledIn = { { u"subject"_s, sheet.subject } },
                                  .text = letterText(sheet),
                                  .textAs = u"text"_s });
        name(out.payload, letter);
        return out;
    }
    out.kind = u"letter"_s;
    out.payload = {
        { u"way"_s, letterWayWord(way) },
        { u"language"_s, languageCode(sheet.language) },
        { u"format"_s,
          sheet.format == LetterFormat::LargePrint ? u"large_print"_s : u"standard"_s },
        { u"to"_s, receiver(sheet.to) },
        { u"subject"_s, sheet.subject },
    };
    name(out.payload, letter);
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
