#include "pages/complaints/ComplaintsPage.h"

#include "base/Background.h"
#include "base/Receive.h"
#include "desk/complaints/ComplaintDesk.h"
#include "pages/Words.h"
#include "pages/complaints/CaseForms.h"
#include "pages/complaints/CaseWords.h"
#include "pages/complaints/ComposeCase.h"

#include <QFile>
#include <QSaveFile>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <chrono>

namespace guildhall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto Together = 200ms;
    constexpr int LongestReview = 12; // months

    std::optional<CaseDo> stepCalled(const QString& word)
    {
        QCborMap body;
        body.insert(u"do"_s, word);
        const auto step = caseStep(body);
        return step ? std::optional(step->what) : std::nullopt;
    }

    QString wordOf(ComplaintInput::Said said)
    {
        return said == ComplaintInput::Said::NotAsked ? u"not_asked"_s
            : said == ComplaintInput::Said::Yes       ? u"yes"_s
                                                      : u"no"_s;
    }

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

/// A file with what its worklist shows, made together off the GUI thread.
struct ComplaintsPage::Told
{
    std::shared_ptr<const CaseFile> file;
    QList<CaseItem> items;
};

ComplaintsPage::ComplaintsPage(ComplaintDesk& desk,
                               ComplaintQuestions questions,
                               const Clock& clock,
                               QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_questions(std::move(questions))
    , m_clock(clock)
    , m_worklist(clock)
    , m_history(clock)
{
    m_again.setSingleShot(true);
    m_again.setInterval(Together);
    connect(&m_again, &QTimer::timeout, this, &ComplaintsPage::read);
}

ComplaintsPage::~ComplaintsPage() = default;

QDate ComplaintsPage::today() const
{
    return m_desk.today();
}

const StaffId& ComplaintsPage::who() const
{
    return m_desk.session().staff;
}

void ComplaintsPage::read()
{
    m_isReading = true;
    receive(m_desk.read(), this, [this](const Result<CaseFile>& answer) {
        if (answer) {
            m_file = std::make_shared<const CaseFile>(*answer);
            tell();
            return;
        }
        m_isReading = false;
        m_error = answer.error();
        if (!m_file)
            m_state = State::Failed;
        Q_EMIT changed();
    });
}

void ComplaintsPage::readAgain(const Changes& changes)
{
    const bool isFirst = m_state == State::Loading && !m_isReading;
    if (!isFirst
        && (changes.everything || changes.facts || changes.outbox || !changes.customers.isEmpty()
            || !changes.sources.isEmpty()))
        m_again.start();
}

void ComplaintsPage::retell()
{
    if (m_file)
        tell();
}

void ComplaintsPage::maskAgain()
{
    if (m_shown)
        show();
}

/// Clocks of thousands of cases are counted where nobody waits for a frame.
void ComplaintsPage::tell()
{
    m_isReading = true;
    auto made = inBackground<Told>([file = m_file,
                                    &rules = m_desk.rules(),
                                    &days = m_desk.days(),
                                    now = m_clock.now()]() -> Result<Told> {
        return Told { file, caseItems(*file, rules, days, now) };
    });
    m_told.ask(std::move(made), this, [this](const Result<Told>& told) {
        m_isReading = false;
        m_state = State::Shown;
        m_error.reset();
        m_items = told->items;
        QSet<QString> services;
        QSet<QString> handlers { who().text() };
        for (const CaseItem& item : std::as_const(m_items)) {
            services.insert(item.service);
            handlers.insert(item.handler);
        }
        services.remove(QString());
        handlers.remove(QString());
        m_services = services.values();
        m_services.sort(Qt::CaseInsensitive);
        m_handlers = handlers.values();
        m_handlers.sort(Qt::CaseInsensitive);
        sieve();
        show();
    });
}

void ComplaintsPage::setWish(const WorklistWish& wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    sieve();
}

void ComplaintsPage::sieve()
{
    m_worklist.show(worklistRows(m_items, m_wish, who(), today()));
    Q_EMIT changed();
}

int ComplaintsPage::countOf(WorklistWish::List list) const
{
    return int(std::ranges::count_if(
        m_items, [&](const CaseItem& item) { return isIn(list, item, m_wish, who(), today()); }));
}

QStringList ComplaintsPage::casesOf(CustomerId customer) const
{
    QStringList ids;
    if (!m_file || customer.isEmpty())
        return ids;
    for (const bool open : { true, false }) {
        for (const ComplaintCase& about : m_file->cases) {
            if (about.customer == customer && about.isOpen() == open)
                ids.append(about.id);
        }
    }
    return ids;
}

QString ComplaintsPage::caseCalled(const QString& reference) const
{
    const QString wanted = reference.trimmed();
    if (!m_file || wanted.isEmpty())
        return {};
    const auto found = std::ranges::find_if(m_file->cases, [&](const ComplaintCase& about) {
        return about.called().compare(wanted, Qt::CaseInsensitive) == 0 || about.id == wanted;
    });
    return found == m_file->cases.cend() ? QString() : found->id;
}

const ComplaintCase* ComplaintsPage::current() const
{
    return m_file && !m_open.isEmpty() ? m_file->find(m_open) : nullptr;
}

void ComplaintsPage::open(const QString& caseId)
{
    if (caseId == m_open && m_shown)
        return;
    m_open = caseId;
    m_given = Reason::None;
    m_customer = {};
    m_openingError.reset();
    m_shown.reset();
    m_history.clear();
    m_opening.cancel();
    m_isOpening = false;
    const ComplaintCase* about = current();
    if (!about) {
        Q_EMIT caseChanged();
        return;
    }
    if (about->customer.isEmpty()) {
        show();
        return;
    }
    m_isOpening = true;
    Q_EMIT caseChanged();
    m_opening.ask(m_questions.open(about->customer), this, [this](const auto& records) {
        m_isOpening = false;
        // A complaint whose complainant is not held any more is still a complaint.
        if (!records && records.error().kind != Error::Kind::NotFound) {
            m_openingError = records.error();
            m_open.clear();
            Q_EMIT caseChanged();
            return;
        }
        if (records)
            m_customer = *records;
        show();
    });
}

void ComplaintsPage::close()
{
    open({});
}

void ComplaintsPage::reveal(const QString& why)
{
    const ComplaintCase* about = current();
    if (!about)
        return;
    receive(m_questions.reveal(about->customer, why),
            this,
            [this, id = m_open](const Result<qint64>& noted) {
                if (!noted || id != m_open)
                    return;
                m_given = Reason::Given;
                show();
            });
}

Masking ComplaintsPage::maskOfCase() const
{
    const ComplaintCase* about = current();
    const CustomerId customer = about ? about->customer : CustomerId();
    Masking mask = [this, customer](FieldClass field) { return m_questions.mask(customer, field); };
    return m_given == Reason::Given ? afterReason(std::move(mask)) : mask;
}

void ComplaintsPage::show()
{
    const ComplaintCase* about = current();
    if (!about || m_isOpening) {
        m_shown.reset();
        Q_EMIT caseChanged();
        return;
    }
    const Masking mask = maskOfCase();
    const CaseContext context { m_desk.rules(), m_desk.days(), today(), who() };
    m_shown = composeCase(*about, { *m_file, m_customer, mask, context, m_clock.now() });
    m_history.show(*about, mask(FieldClass::ComplaintText).sight);
    Q_EMIT caseChanged();
}

StepForm ComplaintsPage::form(const QString& action) const
{
    const ComplaintCase* about = current();
    const auto what = stepCalled(action);
    if (!about || !what)
        return {};
    return formOf(*what, *about, { m_desk.rules(), m_desk.days(), today(), who() });
}

QString ComplaintsPage::objection(const StepInput& input) const
{
    const ComplaintCase* about = current();
    const auto what = stepCalled(input.action);
    if (!about || !what)
        return {};
    const auto why = m_desk.objection(*about, stepOf(*what, input));
    return why ? CaseWords::objection(*why) : QString();
}

Async<Posted> ComplaintsPage::afterPosting(const Async<Posted>& posting)
{
    return afterwards<Posted>(posting, this, [this](const Result<Posted>& posted) {
        if (posted)
            read();
        return ready<Posted>(posted);
    });
}

Async<Posted> ComplaintsPage::take(const StepInput& input)
{
    const ComplaintCase* about = current();
    const auto what = stepCalled(input.action);
    if (!about || !what)
        return ready<Posted>(Error { Error::Kind::NotFound, input.action });
    return afterPosting(m_desk.take(*about, stepOf(*what, input)));
}

Async<Posted> ComplaintsPage::assign(const QStringList& caseIds, const QString& staff)
{
    QList<ComplaintCase> cases;
    for (const QString& id : caseIds) {
        if (const ComplaintCase* about = m_file ? m_file->find(id) : nullptr)
            cases.append(*about);
    }
    CaseStep step;
    step.what = CaseDo::Assigned;
    step.staff = StaffId(staff.trimmed());
    return afterPosting(m_desk.takeAll(cases, step));
}

Addressee ComplaintsPage::addressee() const
{
    return addresseeOf(m_customer);
}

Result<LetterWork> ComplaintsPage::letter(const QString& letter) const
{
    return this->letter(letter, addressee().language);
}

Result<LetterWork> ComplaintsPage::letter(const QString& letter, LetterLanguage language) const
{
    const ComplaintCase* about = current();
    if (!about)
        return Error { Error::Kind::NotFound, letter };
    const Addressee to = addressee();
    CaseLetterWish wish;
    wish.letter = letter;
    wish.stage = about->stage().record.stage;
    wish.language = language;
    LetterWork work;
    if (letter == "answer"_L1 && !m_file->noSurveys.contains(about->customer)
        && !m_file->surveyed.contains(about->id + u'/' + QString::number(wish.stage)))
        // The same until it is sent, so that a letter that was left is the same letter.
        work.surveyToken
            = QUuid::createUuidV5(QUuid(QByteArrayView("{6f1c7d52-9d0e-4c0b-9a35-3c5b1f0e7a44}")),
                                  about->id + u'/' + QString::number(wish.stage) + u'/'
                                      + QString::number(about->reopened))
                  .toString(QUuid::WithoutBraces);
    wish.surveyToken = work.surveyToken;
    const auto draft = m_desk.draft(wish, *about, to);
    if (!draft)
        return draft.error();
    work.draft = *draft;
    work.body = draft->body;
    work.wanted = to.language;
    work.format = to.format == LetterFormat::LargePrint ? LetterWork::Format::LargePrint
                                                        : LetterWork::Format::Standard;
    work.caution = cautionOf(m_customer);
    QStringList lines { to.name, to.address.lines, to.address.postcode };
    lines.removeAll(QString());
    work.addressee = lines.join(u", "_s);
    for (const LetterWay way :
         { LetterWay::Email, LetterWay::NotifyLetter, LetterWay::HybridMail, LetterWay::Print }) {
        const QString word = letterWayWord(way);
        work.ways.append({ word,
                           CaseWords::way(word),
                           canGo(way, to) ? QString()
                               : way == LetterWay::Email
                               ? tr("No email address is held.")
                               : tr("No whole postal address is held.") });
        if (work.way.isEmpty() && work.ways.last().refusal.isEmpty())
            work.way = word;
    }
    return work;
}

/// One draft for each letter of a case, in each language.
EntryId ComplaintsPage::draftOf(const LetterWork& work) const
{
    const QString name = QStringList { m_open,
                                       work.draft.letter,
                                       QString::number(work.draft.stage),
                                       languageCode(work.draft.language) }
                             .join(u'/');
    return EntryId(
        QUuid::createUuidV5(QUuid(QByteArrayView("{b2a8a1d4-53a7-4a6e-8f5d-0e8f5e0c9a11}")), name)
            .toString(QUuid::WithoutBraces));
}

Async<QString> ComplaintsPage::keptBody(const LetterWork& work) const
{
    return continued<QString>(
        m_questions.drafts(who()),
        [id = draftOf(work)](const Result<QList<Draft>>& drafts) -> Result<QString> {
            if (!drafts)
                return drafts.error();
            for (const Draft& draft : *drafts) {
                if (draft.id == id)
                    return draft.body.value(u"text"_s).toString();
            }
            return QString();
        });
}

Async<EntryId> ComplaintsPage::keep(const LetterWork& work) const
{
    Draft draft;
    draft.id = draftOf(work);
    draft.kind = u"complaint-letter"_s;
    draft.customer = m_customer.id;
    draft.who = who();
    draft.body = { { u"text"_s, work.body } };
    return m_questions.keep(draft);
}

LetterToSend ComplaintsPage::toSend(const LetterWork& work) const
{
    LetterToSend letter;
    letter.draft = work.draft;
    letter.body = work.body;
    letter.ticked = work.ticked;
    letter.way = letterWayFrom(work.way).value_or(LetterWay::Print);
    letter.to = addressee();
    letter.to.language = work.draft.language;
    letter.to.format = work.format == LetterWork::Format::LargePrint ? LetterFormat::LargePrint
                                                                     : LetterFormat::Standard;
    letter.surveyToken = work.surveyToken;
    letter.draftKept = draftOf(work);
    return letter;
}

Async<QList<QImage>> ComplaintsPage::pictures(const LetterWork& work, int width) const
{
    const ComplaintCase* about = current();
    if (!about)
        return ready<QList<QImage>>(Error { Error::Kind::NotFound, m_open });
    return inBackground<QList<QImage>>(
        [sheet = m_desk.sheetOf(*about, toSend(work)),
         council = m_desk.letters().council(),
         width]() -> Result<QList<QImage>> { return letterPictures(sheet, council, width); });
}

Async<Done> ComplaintsPage::save(const LetterWork& work, const QString& file) const
{
    const ComplaintCase* about = current();
    if (!about)
        return ready<Done>(Error { Error::Kind::NotFound, m_open });
    return inBackground<Done>([sheet = m_desk.sheetOf(*about, toSend(work)),
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

Async<Posted> ComplaintsPage::send(const LetterWork& work)
{
    const ComplaintCase* about = current();
    if (!about)
        return ready<Posted>(Error { Error::Kind::NotFound, m_open });
    return afterPosting(m_desk.send(*about, toSend(work)));
}

QString ComplaintsPage::objection(const ComplaintInput& input) const
{
    if (input.chosen == ComplaintInput::Chosen::Nothing)
        return tr("Ask the customer whether they want it treated as a complaint, and choose. "
                  "(Code 1.3)");
    NewComplaint wish;
    wish.text = input.text;
    wish.service = input.service;
    wish.received = input.received;
    const auto why = m_desk.objection(wish);
    return why ? CaseWords::objection(*why) : QString();
}

Async<Posted> ComplaintsPage::log(const ComplaintInput& input)
{
    NewComplaint wish;
    wish.customer = input.customer;
    wish.nature = input.chosen == ComplaintInput::Chosen::Request
        ? ComplaintCase::Nature::Request
        : ComplaintCase::Nature::Complaint;
    wish.received = input.received;
    wish.service = input.service;
    wish.channel = input.channel;
    wish.text = input.text;
    wish.sought = input.sought;
    wish.answers = QStringList { wordOf(input.raisedBefore),
                                 wordOf(input.unhappyWithAnswer),
                                 wordOf(input.wantsComplaint),
                                 input.chosen == ComplaintInput::Chosen::Request ? u"request"_s
                                                                                 : u"complaint"_s }
                       .join(u',');
    return afterPosting(m_desk.log(wish));
}

Async<Posted> ComplaintsPage::praise(const ComplimentInput& input)
{
    return m_desk.compliment(
        { input.customer, input.service, input.channel, input.text, input.contact });
}

QString ComplaintsPage::objection(const RestrictionInput& input) const
{
    if (input.how.trimmed().isEmpty())
        return tr("Say how they may still reach the council.");
    if (input.evidence.trimmed().isEmpty())
        return tr("Give the evidence: what happened, and when. (Code 5.14)");
    if (input.equality.trimmed().isEmpty())
        return tr("Say how the Equality Act 2010 was considered. (Code 5.15)");
    if (!input.review.isValid() || input.review <= today()
        || input.review > today().addMonths(LongestReview))
        return tr("Set a review within 12 months from now. (Code 5.14)");
    return {};
}

Async<Posted> ComplaintsPage::restrictContact(const RestrictionInput& input)
{
    const ComplaintCase* about = current();
    if (!about || about->customer.isEmpty())
        return ready<Posted>(Error { Error::Kind::NotFound, m_open });
    ContactRestriction wish;
    wish.how = input.how.trimmed();
    wish.evidence = input.evidence.trimmed();
    wish.equality = input.equality.trimmed();
    wish.review = input.review;
    return afterPosting(m_desk.restrictContact(about->customer, wish));
}

Async<Posted> ComplaintsPage::liftRestriction()
{
    const ComplaintCase* about = current();
    if (!about || about->customer.isEmpty())
        return ready<Posted>(Error { Error::Kind::NotFound, m_open });
    return afterPosting(m_desk.liftRestriction(about->customer));
}

bool ComplaintsPage::isRestricted() const
{
    const ComplaintCase* about = current();
    if (!about || about->customer.isEmpty())
        return false;
    const auto held = m_file->restrictions.constFind(about->customer);
    return held != m_file->restrictions.cend() && !held->lifted;
}

}
