#include "pages/complaints/CaseLetters.h"

#include "base/Background.h"
#include "desk/complaints/ComplaintDesk.h"
#include "pages/Words.h"
#include "pages/complaints/CaseWords.h"

#include <QFile>
#include <QSaveFile>
#include <QUuid>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    /// Why they cannot be reached as one would think; empty: nothing is known.
    QString cautionOf(const CustomerRecords& customer)
    {
        QStringList cautions;
        for (const HeldRecord& held : customer.records) {
            const auto* person = std::get_if<PersonRecord>(&held.body);
            if (!person)
                continue;
            for (const Marker& marker : person->markers) {
                const bool isAboutReach = marker.kind == Marker::Kind::SafeContact
                    || marker.kind == Marker::Kind::ContactRestriction
                    || marker.kind == Marker::Kind::Deceased;
                if (isAboutReach && !cautions.contains(Words::marker(marker)))
                    cautions.append(Words::marker(marker));
            }
        }
        return cautions.join(u". "_s);
    }

}

CaseLetters::CaseLetters(ComplaintDesk& desk, Books books)
    : m_desk(desk)
    , m_books(std::move(books))
{
}

Addressee CaseLetters::addressee(const OpenCase& open) const
{
    return open.customer ? addresseeOf(*open.customer) : Addressee();
}

QString CaseLetters::refusal(LetterWay way, const Addressee& to) const
{
    if (way != LetterWay::Print && m_books.carries && !m_books.carries(letterWayWord(way)))
        return way == LetterWay::HybridMail ? tr("No mailing house is set up for this council.")
                                            : tr("GOV.UK Notify is not set up for this council.");
    if (canGo(way, to))
        return {};
    return way == LetterWay::Email ? tr("No email address is held.")
                                   : tr("No whole postal address is held.");
}

Result<LetterWork> CaseLetters::draft(const QString& letter) const
{
    const OpenCase open = m_books.open();
    return open.about ? draft(letter, addressee(open).language)
                      : Result<LetterWork>(Error { Error::Kind::NotFound, letter });
}

Result<LetterWork> CaseLetters::draft(const QString& letter, LetterLanguage language) const
{
    const OpenCase open = m_books.open();
    const ComplaintCase* about = open.about;
    if (!about)
        return Error { Error::Kind::NotFound, letter };
    const Addressee to = addressee(open);
    CaseLetterWish wish;
    wish.letter = letter;
    wish.stage = about->stage().record.stage;
    wish.language = language;
    LetterWork work;
    if (letter == "answer"_L1 && !open.file->noSurveys.contains(about->customer)
        && !open.file->surveyed.contains(about->id + u'/' + QString::number(wish.stage)))
        // The same until it is sent, so that a letter that was left is the same letter.
        work.surveyToken
            = QUuid::createUuidV5(QUuid(QByteArrayView("{6f1c7d52-9d0e-4c0b-9a35-3c5b1f0e7a44}")),
                                  about->id + u'/' + QString::number(wish.stage) + u'/'
                                      + QString::number(about->reopened))
                  .toString(QUuid::WithoutBraces);
    wish.surveyToken = work.surveyToken;
    const auto made = m_desk.draft(wish, *about, to);
    if (!made)
        return made.error();
    work.draft = *made;
    work.body = made->body;
    work.wanted = to.language;
    work.format = to.format == LetterFormat::LargePrint ? LetterWork::Format::LargePrint
                                                        : LetterWork::Format::Standard;
    work.caution = cautionOf(*open.customer);
    if (const auto* held = open.file->restrictionOf(about->customer)) {
        const QString restricted
            = Words::marker({ Marker::Kind::ContactRestriction, held->how, held->review });
        work.caution = work.caution.isEmpty() ? restricted : work.caution + u". "_s + restricted;
    }
    QStringList lines { to.name, to.address.lines, to.address.postcode };
    lines.removeAll(QString());
    work.addressee = lines.join(u", "_s);
    for (const LetterWay way :
         { LetterWay::Email, LetterWay::NotifyLetter, LetterWay::HybridMail, LetterWay::Print }) {
        const QString word = letterWayWord(way);
        work.ways.append({ word, CaseWords::way(word), refusal(way, to) });
        if (work.way.isEmpty() && work.ways.last().refusal.isEmpty())
            work.way = word;
    }
    return work;
}

/// One draft for each letter of a case, in each language.
EntryId CaseLetters::draftOf(const LetterWork& work, const OpenCase& open) const
{
    const QString name = QStringList { open.about ? open.about->id : QString(),
                                       work.draft.letter,
                                       QString::number(work.draft.stage),
                                       languageCode(work.draft.language) }
                             .join(u'/');
    return EntryId(
        QUuid::createUuidV5(QUuid(QByteArrayView("{b2a8a1d4-53a7-4a6e-8f5d-0e8f5e0c9a11}")), name)
            .toString(QUuid::WithoutBraces));
}

Async<QString> CaseLetters::keptBody(const LetterWork& work) const
{
    return continued<QString>(m_books.drafts(m_desk.session().staff),
                              [id = draftOf(work, m_books.open())](
                                  const Result<QList<Draft>>& drafts) -> Result<QString> {
                                  if (!drafts)
                                      return drafts.error();
                                  for (const Draft& draft : *drafts) {
                                      if (draft.id == id)
                                          return draft.body.value(u"text"_s).toString();
                                  }
                                  return QString();
                              });
}

Async<EntryId> CaseLetters::keep(const LetterWork& work) const
{
    const OpenCase open = m_books.open();
    Draft draft;
    draft.id = draftOf(work, open);
    draft.kind = u"complaint-letter"_s;
    draft.customer = open.customer ? open.customer->id : CustomerId();
    draft.who = m_desk.session().staff;
    draft.body = { { u"text"_s, work.body } };
    return m_books.keep(draft);
}

LetterToSend CaseLetters::toSend(const LetterWork& work, const OpenCase& open) const
{
    LetterToSend letter;
    letter.draft = work.draft;
    letter.body = work.body;
    letter.ticked = work.ticked;
    letter.way = letterWayFrom(work.way).value_or(LetterWay::Print);
    letter.to = addressee(open);
    letter.to.language = work.draft.language;
    letter.to.format = work.format == LetterWork::Format::LargePrint ? LetterFormat::LargePrint
                                                                     : LetterFormat::Standard;
    letter.surveyToken = work.surveyToken;
    letter.draftKept = draftOf(work, open);
    return letter;
}

Async<QList<QImage>> CaseLetters::pictures(const LetterWork& work, int width) const
{
    const OpenCase open = m_books.open();
    if (!open.about)
        return ready<QList<QImage>>(Error { Error::Kind::NotFound, work.draft.letter });
    return inBackground<QList<QImage>>(
        [sheet = m_desk.sheetOf(*open.about, toSend(work, open)),
         council = m_desk.letters().council(),
         width]() -> Result<QList<QImage>> { return letterPictures(sheet, council, width); });
}

Async<Done> CaseLetters::save(const LetterWork& work, const QString& file) const
{
    const OpenCase open = m_books.open();
    if (!open.about)
        return ready<Done>(Error { Error::Kind::NotFound, work.draft.letter });
    return inBackground<Done>([sheet = m_desk.sheetOf(*open.about, toSend(work, open)),
                               council = m_desk.letters().council(),
                               file]() -> Result<Done> {
        QSaveFile out(file);
        if (!out.open(QIODevice::WriteOnly))
            return Error { Error::Kind::Storage, {} };
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        out.write(letterPages(sheet, council));
        if (!out.commit())
            return Error { Error::Kind::Storage, {} };
        return Done {};
    });
}

Async<Posted> CaseLetters::send(const LetterWork& work) const
{
    const OpenCase open = m_books.open();
    if (!open.about)
        return ready<Posted>(Error { Error::Kind::NotFound, work.draft.letter });
    return m_desk.send(*open.about, toSend(work, open));
}

}
