#include "pages/complaints/ComplaintsPage.h"

#include "base/Background.h"
#include "base/Receive.h"
#include "desk/complaints/ComplaintDesk.h"
#include "pages/Words.h"
#include "pages/complaints/CaseForms.h"
#include "pages/complaints/CaseWords.h"
#include "pages/complaints/ComposeCase.h"
#include "pages/complaints/ComposeClock.h"

#include <QSet>
#include <QThreadPool>

#include <algorithm>
#include <chrono>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto Together = 200ms;
    constexpr auto Unseen = 1min; ///< nobody looks: whoever is on a call waits for nothing else
    constexpr int LongestReview = 12; // months

    std::optional<CaseDo> stepCalled(const QString& word)
    {
        QCborMap body;
        body.insert(u"do"_s, word);
        const auto step = caseStep(body);
        return step ? std::optional(step->what) : std::nullopt;
    }

    QStringList inOrder(QSet<QString> words)
    {
        words.remove(QString());
        QStringList sorted = words.values();
        sorted.sort(Qt::CaseInsensitive);
        return sorted;
    }

    /// Thousands of cases are taken apart where nobody waits for a frame.
    template <class T>
    void dropLater(std::shared_ptr<T> old)
    {
        if (old)
            QThreadPool::globalInstance()->start([old = std::move(old)] {});
    }

    QString wordOf(ComplaintInput::Said said)
    {
        return said == ComplaintInput::Said::NotAsked ? u"not_asked"_s
            : said == ComplaintInput::Said::Yes       ? u"yes"_s
                                                      : u"no"_s;
    }

}

/// A file with what its worklist shows, made together off the GUI thread.
struct ComplaintsPage::Told
{
    std::shared_ptr<const CaseFile> file;
    std::shared_ptr<const QList<CaseItem>> items;
    QStringList services;
    QStringList handlers;
};

/// A list in its order, made off the GUI thread too: it may have ten thousand rows.
struct ComplaintsPage::Sieved
{
    QList<WorkRow> rows;
    ListCounts counts {};
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
    , m_letters(desk,
                { [this] {
                     return CaseLetters::OpenCase { current(), m_file.get(), &m_customer };
                 },
                  m_questions.keep,
                  m_questions.drafts,
                  m_questions.carries })
    , m_drafts({ m_questions.keep, m_questions.discard, m_questions.drafts })
{
    m_again.setSingleShot(true);
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

/// One reading at a time: an older answer never takes the place of a newer one, and what was asked
/// for meanwhile is read behind it.
void ComplaintsPage::read()
{
    m_again.stop();
    m_isDue = m_isReading;
    if (m_isDue)
        return;
    m_isReading = true;
    receive(m_desk.read(), this, [this](const Result<CaseFile>& answer) {
        if (answer) {
            dropLater(std::exchange(m_file, std::make_shared<const CaseFile>(*answer)));
            tell();
            return;
        }
        m_error = answer.error();
        if (!m_file)
            m_state = State::Failed;
        wasRead();
        Q_EMIT changed();
    });
}

void ComplaintsPage::wasRead()
{
    m_isReading = false;
    if (m_isDue)
        read();
}

void ComplaintsPage::readAgain(const Changes& changes)
{
    const bool isFirst = m_state == State::Loading && !m_isReading;
    const bool concerns = changes.tellOf(caseFactKinds()) || changes.outbox
        || !changes.customers.isEmpty() || !changes.sources.isEmpty();
    if (isFirst || !concerns)
        return;
    if (m_seen == Seen::Yes || changes.everything)
        m_again.start(Together);
    else if (!m_again.isActive())
        m_again.start(Unseen);
}

void ComplaintsPage::setSeen(Seen seen)
{
    m_seen = seen;
    if (m_seen == Seen::Yes && m_again.isActive())
        read();
}

void ComplaintsPage::retell()
{
    if (m_isReading)
        m_isDue = true; // the words may be made already
    else if (m_file)
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
                                    me = who().text(),
                                    now = m_clock.now()]() -> Result<Told> {
        auto items = std::make_shared<const QList<CaseItem>>(caseItems(*file, rules, days, now));
        QSet<QString> services;
        QSet<QString> handlers { me };
        for (const CaseItem& item : *items) {
            services.insert(item.service);
            handlers.insert(item.handler);
        }
        return Told { file, std::move(items), inOrder(services), inOrder(handlers) };
    });
    m_told.ask(std::move(made), this, [this](const Result<Told>& told) {
        m_state = State::Shown;
        m_error.reset();
        dropLater(std::exchange(m_items, told->items));
        m_services = told->services;
        m_handlers = told->handlers;
        sieve();
        wasRead();
        show();
    });
}

void ComplaintsPage::setWish(const WorklistWish& wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    sieve();
    Q_EMIT changed();
}

void ComplaintsPage::sieve()
{
    if (!m_items)
        return;
    m_isSieving = true;
    auto made = inBackground<Sieved>(
        [items = m_items, wish = m_wish, who = who(), today = today()]() -> Result<Sieved> {
            return Sieved { worklistRows(*items, wish, who, today),
                            listCounts(*items, wish, who, today) };
        });
    m_sieved.ask(std::move(made), this, [this](const Result<Sieved>& sieved) {
        m_isSieving = false;
        m_counts = sieved->counts;
        m_worklist.show(sieved->rows);
        Q_EMIT changed();
    });
}

QStringList ComplaintsPage::casesOf(CustomerId customer) const
{
    QStringList ids;
    if (!m_file)
        return ids;
    const auto theirs = m_file->casesOf(customer);
    for (const bool open : { true, false }) {
        for (const ComplaintCase* about : theirs) {
            if (about->isOpen() == open)
                ids.append(about->id);
        }
    }
    return ids;
}

bool ComplaintsPage::isBehind(const CustomerRecords& customer) const
{
    return m_file->casesOf(customer.id).isEmpty()
        && std::ranges::any_of(customer.records, [](const HeldRecord& held) {
               return std::holds_alternative<Complaint>(held.body);
           });
}

CustomerClocks ComplaintsPage::clocks() const
{
    return { [this](const CustomerRecords& customer,
                    const Mask& words) -> std::optional<QList<CaseRow>> {
                // The file may be read a minute after the sources told of a complaint.
                if (!m_file || isBehind(customer))
                    return {};
                return caseRows(*m_file,
                                customer,
                                words,
                                m_desk.letters(),
                                m_desk.rules(),
                                m_desk.days(),
                                m_clock.now());
            },
             [this](const ServiceRequest& request) {
                 QList<ClockView> clocks;
                 if (request.hazard.isEmpty() || request.state == ItemState::Cancelled)
                     return clocks;
                 const auto found
                     = hazardClocksOf(request, m_desk.rules(), m_desk.days(), m_clock.now());
                 for (const CaseClock& clock : found)
                     clocks.append(clockView(clock, {}, m_clock.now()));
                 return clocks;
             },
             [this](CustomerId customer) -> std::optional<Marker> {
                 const ContactRestriction* held
                     = m_file ? m_file->restrictionOf(customer) : nullptr;
                 return held ? std::optional<Marker>(
                            { Marker::Kind::ContactRestriction, held->how, held->review })
                             : std::nullopt;
             } };
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
    m_shown = composeCase(*about,
                          { *m_file, m_customer, mask, context, codeOf(*about), m_clock.now() });
    m_history.show(*about, mask(FieldClass::ComplaintText).sight);
    Q_EMIT caseChanged();
}

/// Of the Ombudsman to whom the case would go.
const OmbudsmanCode& ComplaintsPage::codeOf(const ComplaintCase& about) const
{
    const LetterBook& letters = m_desk.letters();
    return letters.code(ombudsmanOf(about, letters.council()));
}

StepForm ComplaintsPage::form(const QString& action) const
{
    const ComplaintCase* about = current();
    const auto what = stepCalled(action);
    if (!about || !what)
        return {};
    StepForm form
        = formOf(*what, *about, { m_desk.rules(), m_desk.days(), today(), who() }, codeOf(*about));
    if (*what == CaseDo::About) {
        // Named as the letters know them, so that those say how they are reached.
        for (StepField& field : form.fields) {
            if (field.what != StepField::What::Text)
                continue;
            for (const BodyAddress& one : m_desk.letters().council().authorities)
                field.options.append({ Words::of(one.name), {} });
        }
    }
    return form;
}

QString ComplaintsPage::objection(const StepInput& input) const
{
    const ComplaintCase* about = current();
    const auto what = stepCalled(input.action);
    if (!about || !what)
        return {};
    const auto why = m_desk.objection(*about, stepOf(*what, input));
    return why ? CaseWords::objection(*why, about->stage().record.stage, codeOf(*about))
               : QString();
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
    return afterPosting(m_desk.take(*about, stepOf(*what, input), draftOfStep(input.action).id));
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

/// What was begun at one stage does not turn up at another, nor after the case was reopened.
Draft ComplaintsPage::draftOfStep(const QString& action) const
{
    const ComplaintCase* about = current();
    if (!about)
        return {};
    return formCalled(u"complaint-step"_s,
                      QStringList { about->id,
                                    action,
                                    QString::number(about->stage().record.stage),
                                    QString::number(about->reopened) }
                          .join(u'/'),
                      about->customer,
                      who());
}

Draft ComplaintsPage::draftOfComplaint(CustomerId customer) const
{
    return formCalled(u"complaint-form"_s, {}, customer, who());
}

Draft ComplaintsPage::draftOfRestriction() const
{
    const ComplaintCase* about = current();
    return formCalled(u"restriction-form"_s, {}, about ? about->customer : CustomerId(), who());
}

Async<Posted> ComplaintsPage::send(const LetterWork& work)
{
    return afterPosting(m_letters.send(work));
}

QString ComplaintsPage::objection(const ComplaintInput& input) const
{
    const LetterBook& letters = m_desk.letters();
    // Whose Code it is shows once the service is known; until then the numbers are the Housing
    // Ombudsman's.
    const OmbudsmanCode& code = letters.code(
        input.service.isEmpty() ? u"housing"_s : letters.council().ombudsmanFor(input.service));
    if (input.chosen == ComplaintInput::Chosen::Nothing)
        return tr("Ask the customer whether they want it treated as a complaint, and choose. "
                  "(Code %1)")
            .arg(code.at(u"1.3"_s));
    NewComplaint wish;
    wish.text = input.text;
    wish.service = input.service;
    wish.received = input.received;
    const auto why = m_desk.objection(wish);
    return why ? CaseWords::objection(*why, 1, code) : QString();
}

Async<Posted> ComplaintsPage::log(const ComplaintInput& input)
{
    NewComplaint wish;
    wish.draft = draftOfComplaint(input.customer).id;
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
    const ComplaintCase* about = current();
    const auto paragraph
        = [&](const QString& housing) { return about ? codeOf(*about).at(housing) : housing; };
    if (input.how.trimmed().isEmpty())
        return tr("Say how they may still reach the council.");
    if (input.evidence.trimmed().isEmpty())
        return tr("Give the evidence: what happened, and when. (Code %1)")
            .arg(paragraph(u"5.14"_s));
    if (input.equality.trimmed().isEmpty())
        return tr("Say how the Equality Act 2010 was considered. (Code %1)")
            .arg(paragraph(u"5.15"_s));
    if (!input.review.isValid() || input.review <= today()
        || input.review > today().addMonths(LongestReview))
        return tr("Set a review within 12 months from now. (Code %1)").arg(paragraph(u"5.14"_s));
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
    return afterPosting(m_desk.restrictContact(about->customer, wish, draftOfRestriction().id));
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
    return about && m_file->restrictionOf(about->customer);
}

}
