#include "app/Screens.h"

#include "app/Station.h"
#include "app/UnkeptVisits.h"
#include "backoffice/Register.h"
#include "base/Receive.h"
#include "domain/DeliveryStatus.h"
#include "pages/PostedEntries.h"

#include <QDesktopServices>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <utility>

namespace guildhall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr int MostRejected = 500; // more is read by nobody; the file beside the extract has all

}

Screens::Screens(Guildhall& house, Theme& theme, Language& language, Purpose purpose)
    : m_house(house)
    , m_purpose(purpose)
    , m_registered(registerOf(house.plan().configuration))
    , m_lookUps({ house.records(), house.file() },
                house.plan().configuration,
                roleWord(house.session().role),
                house.makers().connector,
                house.clock())
    , m_visits(house.plan().configuration, house.secrets(), house.clock())
    , m_questions(questions())
    , m_statutes(house.statutes())
    , m_masking(maskingOf(house.session()))
    , m_search(m_questions, m_masking)
    , m_sources(m_questions, house.clock(), sourceDesk())
    , m_customer(m_questions, house.clock(), m_sources, callerMasking(), complaintDue())
    , m_status(m_questions, house.clock())
    , m_outbox(outboxQuestions(), house.clock(), m_sources.names())
    , m_linkReview(linkQuestions(), house.clock(), m_sources.names(), m_masking)
    , m_linkLearning({ [&house] { return house.links().preview(); },
                       [&house](const QByteArray& parameters) {
                           return house.links().keepParameters(parameters, house.session().staff);
                       } })
    , m_rejected([&house] { return house.rejected().rows(MostRejected); },
                 house.clock(),
                 m_sources.names())
    , m_register(m_registered)
    , m_quality(
          [&house](qint64 after, const std::shared_ptr<QualityBuilder>& quality) {
              return house.file().eachPerson(
                  after, [quality](const HeldRecord& person, CustomerId customer) {
                      quality->add(person, customer);
                  });
          },
          [&house](qint64 after, const std::shared_ptr<QualityBuilder>& quality) {
              return house.file().eachItem(
                  { RecordKind::Request,
                    RecordKind::Complaint,
                    RecordKind::Account,
                    RecordKind::Contact },
                  after,
                  [quality](const HeldRecord& item) { quality->add(item); });
          },
          house.clock(),
          m_sources)
    , m_catalogue(Catalogue::read(u":/guildhall/services/services.json"_s))
    , m_articles(Articles::read(u":/guildhall/articles/articles.json"_s))
    , m_contact(contactBooks(), house.session().staff, house.clock())
    , m_calls(callQuestions(), house.clock())
    , m_requests(requestBooks(),
                 m_catalogue ? *m_catalogue : m_noCatalogue,
                 house.session().staff,
                 house.clock())
    , m_followUps([&house](QStringList kinds,
                           QDateTime since) { return house.facts().ofKinds(kinds, since); },
                  house.session().staff,
                  house.clock())
    , m_teams(Teams::read(u":/guildhall/teams/teams.json"_s))
    , m_desk(receptionBooks(),
             Station::read(house.plan().dataDir),
             house.session().staff,
             house.clock())
    , m_appointments(receptionBooks(), appointmentRules(), house.session().staff, house.clock())
    , m_callBacks(doing())
    , m_transfers(doing())
    , m_messageBook(MessageBook::read(u":/guildhall/messages/messages.json"_s))
    , m_messages(doing(), m_messageBook ? *m_messageBook : m_noMessages)
    , m_details(doing(), detailsBooks())
    , m_paymentPages(PaymentPages::read(u":/guildhall/payments/payments.json"_s))
    , m_confirming(doing(), confirmBooks())
    , m_small(doing(),
              m_paymentPages ? *m_paymentPages : m_noPages,
              [](const QUrl& page) { return QDesktopServices::openUrl(page); })
    , m_bookings(
          doing(),
          m_appointments,
          m_catalogue ? *m_catalogue : m_noCatalogue,
          [this] { return m_desk.desk(); },
          visitBooks())
    , m_doings { m_callBacks, m_transfers, m_messages, m_details, m_small, m_bookings }
    , m_myWork({ [&house] { return house.drafts().of(house.session().staff); },
                 [&house] {
                     return house.outbox().entries({ .state = {},
                                                     .customer = {},
                                                     .limit = 300,
                                                     .payloads = OutboxBook::Payloads::None });
                 } },
               house.session().staff,
               house.clock())
    , m_supervisor(house, m_sources)
    , m_receptionPage(m_desk, house.clock())
    , m_appointmentsPage(m_appointments, m_desk, house.clock())
    , m_checkIn(m_questions, m_masking)
    , m_summary(m_desk, m_customer, m_masking, councilWords(), house.clock())
    , m_forms(requestBooks(),
              m_catalogue ? *m_catalogue : m_noCatalogue,
              house.session().staff,
              house.clock(),
              u"visit-form"_s)
    , m_reception({ m_receptionPage,
                    m_appointmentsPage,
                    m_checkIn,
                    SurveyForm::readAll({ u":/guildhall/survey"_s,
                                          house.plan().configuration.reception.surveyFolder }),
                    house.session().staff,
                    [this](Posting posting) { return m_house.facts().post(std::move(posting)); },
                    [this](const QString& desk) {
                        Station::write(m_house.plan().dataDir, { m_desk.desk().station, desk });
                    },
                    house.plan().configuration.reception.scanFolder,
                    m_summary,
                    m_forms,
                    m_catalogue ? *m_catalogue : m_noCatalogue,
                    house.session().may(Right::Report) ? receptionBooks().facts : nullptr,
                    [this](CustomerId customer, const QString& why) {
                        return m_house.audit().exported(customer, why);
                    } })
    , m_letters(letterBook())
    , m_complaintDesk(complaintDesk())
    , m_complaints(complaints())
    , m_window(pages(), theme, language, house.clock(), house.session())
{
    auto& store = m_house.store();
    connect(&store, &Store::changed, &m_search, &SearchPage::readAgain);
    connect(&store, &Store::changed, &m_customer, &CustomerPage::readAgain);
    connect(&store, &Store::changed, &m_sources, &SourcesPage::readAgain);
    connect(&store, &Store::changed, &m_status, &StatusPage::readAgain);
    connect(&store, &Store::changed, &m_outbox, &OutboxPage::readAgain);
    connect(&store, &Store::changed, &m_linkReview, &LinkReviewPage::readAgain);
    connect(&m_lookUps, &LookUpDesk::changed, &m_customer, &CustomerPage::lookedUp);
    connect(&house.sync(), &SyncEngine::feedSilent, &m_sources, &SourcesPage::feedSilent);
    connect(&house.sync(), &SyncEngine::progress, &m_sources, [this](const SourceProgress& come) {
        m_sources.progressed(come.source, come.fetched);
    });

    connect(&m_customer, &CustomerPage::recordsChanged, this, [this] {
        m_contact.shown(m_customer.state() == CustomerPage::State::Shown ? m_customer.held()
                                                                         : CustomerRecords());
    });
    connect(&m_contact, &ContactDesk::standingChanged, &m_customer, [this] {
        m_customer.judgeAgain(m_contact.contact().queue);
    });
    if (pages().contact) {
        m_contact.takeUp();
        m_requests.takeUp();
        takeUpDoings();
        connect(&store, &Store::changed, &m_followUps, &FollowUpsPage::readAgain);
        m_followUps.read();
        connect(&store, &Store::changed, &m_myWork, &MyWorkPage::readAgain);
        m_myWork.read();
        listenForCalls();
    }

    if (reception()) {
        connect(&store, &Store::changed, &m_desk, &ReceptionDesk::readAgain);
        connect(&store, &Store::changed, &m_appointments, &AppointmentDesk::readAgain);
        connect(&store, &Store::changed, &m_checkIn, &SearchPage::readAgain);
        m_desk.read();
        m_appointments.read();
    }

    if (auto* holidays = m_house.holidays()) {
        connect(holidays, &HolidayKeeper::refreshed, &m_customer, &CustomerPage::retell);
        connect(holidays, &HolidayKeeper::refreshed, &m_supervisor, &SupervisorRoom::recount);
        if (m_complaints)
            connect(
                holidays, &HolidayKeeper::refreshed, m_complaints.get(), &ComplaintsPage::retell);
    }
    if (m_complaints) {
        connect(&store, &Store::changed, m_complaints.get(), &ComplaintsPage::readAgain);
        connect(&m_contact,
                &ContactDesk::standingChanged,
                m_complaints.get(),
                &ComplaintsPage::maskAgain);
        m_complaints->read();
    }

    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, &m_customer, &CustomerPage::retell);
    connect(&m_minute, &QTimer::timeout, &m_sources, &SourcesPage::read);
    connect(&m_minute, &QTimer::timeout, &m_status, &StatusPage::read);
    m_minute.start();
}

Questions Screens::questions()
{
    return {
        .search = [this](const SearchQuestion& asked) { return m_house.lookUp().glance(asked); },
        .settled = [this](const QString& words) { return m_house.lookUp().settled(words); },
        .open = [this](CustomerId id) { return m_house.lookUp().open(id, u"window"_s); },
        .again = [this](CustomerId id) { return m_house.file().read(id); },
        .reveal
        = [this](CustomerId id, const QString& why) { return m_house.audit().revealed(id, why); },
        .sources = [this] { return m_house.sources().states(); },
        .outbox = [this] { return m_house.outbox().counts(); },
        .posted = [this](CustomerId id) { return postedFor(id); },
        .live = liveQuestions(),
        .facts = [this](CustomerId id) { return m_house.facts().about(id); },
        .home = [this](CustomerId id,
                       const HomeQuestion& asked) { return m_house.homes().around(id, asked); },
        .bonds = [this](CustomerId id) { return m_house.linkQueue().bonds(id); },
    };
}

void Screens::goLive()
{
    m_live = Live::Yes;
    m_lookUps.start();
    m_house.sync().start();
}

LiveQuestions Screens::liveQuestions()
{
    return {
        .opened =
            [this](const CustomerId& customer) {
                if (m_live == Live::Yes)
                    m_lookUps.open(customer);
            },
        .now =
            [this](const CustomerId& customer, const QList<SourceId>& sources) {
                for (const SourceId& source : sources)
                    m_house.sync().now(source);
                m_lookUps.again(customer);
            },
        .states = [this](const CustomerId& customer) { return m_lookUps.states(customer); },
    };
}

/// Who may not run sync sees the sources and cannot touch them.
SourceDesk Screens::sourceDesk()
{
    SourceDesk desk;
    if (m_house.session().may(Right::ControlSync)) {
        desk.update = [this](const SourceId& source) { m_house.sync().now(source); };
        desk.stop = [this](const SourceId& source) { m_house.sync().breakOff(source); };
        desk.pause = [this](const SourceId& source) { m_house.sync().pause(source); };
        desk.resume = [this](const SourceId& source) { m_house.sync().resume(source); };
    }
    desk.requests = [this] { return m_house.tally().lastHour(); };
    desk.rejected = [this] { return m_house.rejected().counts(); };
    desk.leading = leadingOf(m_house.plan().configuration);
    for (const RegisterFeed& feed : m_registered) {
        if (feed.way == RegisterFeed::Way::LookedUp && !desk.lookedUp.contains(feed.sourceName))
            desk.lookedUp.append(feed.sourceName);
        for (const RegisterField& field : feed.fields) {
            QList<RecordKind>& kinds = desk.tells[feed.source];
            if (!kinds.contains(field.kind))
                kinds.append(field.kind);
        }
    }
    return desk;
}

/// With what is known of the delivery of messages and letters beside each.
Async<QList<OutboxEntry>> Screens::postedFor(CustomerId customer)
{
    OutboxBook::Question question;
    question.customer = customer;
    question.limit = 50;
    question.payloads = OutboxBook::Payloads::Small;
    return afterwards<QList<OutboxEntry>>(
        m_house.outbox().entries(question),
        this,
        [this, customer](const Result<QList<OutboxEntry>>& entries) {
            if (!entries || std::ranges::none_of(*entries, isCarried, &OutboxEntry::outgoing))
                return ready<QList<OutboxEntry>>(entries);
            return continued<QList<OutboxEntry>>(
                m_house.facts().about(customer),
                [entries = *entries](const Result<QList<Fact>>& facts) {
                    return facts ? withDelivery(entries, *facts) : entries;
                });
        });
}

ContactBooks Screens::contactBooks()
{
    return {
        .post = [this](Posting posting) { return m_house.facts().post(std::move(posting)); },
        .keep = [this](Draft draft) { return m_house.drafts().keep(std::move(draft)); },
        .drafts = [this](StaffId who) { return m_house.drafts().of(std::move(who)); },
        .facts = [this](CustomerId customer) { return m_house.facts().about(customer); },
        .words =
            [this](const ContactReason& reason) {
                const ServiceReason* known
                    = m_catalogue ? m_catalogue->find(reason.service, reason.reason) : nullptr;
                return known ? known->serviceName.english + u" › "_s + known->name.english
                             : QString();
            },
    };
}

RequestBooks Screens::requestBooks()
{
    return {
        .post = [this](Posting posting) { return m_house.facts().post(std::move(posting)); },
        .keep = [this](Draft draft) { return m_house.drafts().keep(std::move(draft)); },
        .discard = [this](EntryId draft) { return m_house.drafts().discard(std::move(draft)); },
        .drafts = [this](StaffId who) { return m_house.drafts().of(std::move(who)); },
        .itemsAt = [this](QString uprn) { return m_house.file().itemsAt(std::move(uprn)); },
        .workingDayAfter
        = [this](QDate day,
                 int count) { return m_statutes ? m_statutes->days.after(day, count) : QDate(); },
    };
}

Doing Screens::doing()
{
    return {
        m_contact,
        m_teams ? *m_teams : m_noTeams,
        { .post = [this](Posting posting) { return m_house.facts().post(std::move(posting)); },
          .keep = [this](Draft draft) { return m_house.drafts().keep(std::move(draft)); },
          .discard = [this](EntryId draft) { return m_house.drafts().discard(std::move(draft)); },
          .drafts = [this](StaffId who) { return m_house.drafts().of(std::move(who)); } },
        m_statutes ? [this](QDate day) { return m_statutes->days.counts(day); }
                   : std::function<bool(QDate)>(),
        [this](FieldClass field) {
            const CustomerId customer = m_contact.contact().customer;
            return both(m_masking(field), maskFor(m_contact.standing(customer), field));
        },
        m_house.session().staff,
        m_house.clock(),
    };
}

/// A change of that detail, of a person who is held there already.
bool Screens::takes(const SourceId& id, Detail detail) const
{
    const auto& sources = m_house.plan().configuration.sources;
    return std::ranges::any_of(sources, [&](const SourceConfiguration& source) {
        return source.profile.id == id && takesDetail(source.accepts, detail);
    });
}

DetailsBooks Screens::detailsBooks()
{
    return { .takes = [this](const SourceId& id, Detail detail) { return takes(id, detail); },
             .posted = [this](CustomerId customer) { return postedFor(customer); } };
}

VisitBooks Screens::visitBooks()
{
    return { .offers = [this](const SourceId& source) { return m_visits.offers(source); },
             .times = [this](const SourceId& source,
                             const QString& record) { return m_visits.times(source, record); } };
}

ConfirmBooks Screens::confirmBooks()
{
    return { .takes = [this](const SourceId& id, Detail detail) { return takes(id, detail); },
             .posted = [this](CustomerId customer) { return postedFor(customer); },
             .facts = [this](CustomerId customer) { return m_house.facts().about(customer); },
             .mask =
                 [this](CustomerId customer, FieldClass field) {
                     return both(m_masking(field), maskFor(m_contact.standing(customer), field));
                 } };
}

void Screens::takeUpDoings()
{
    m_callBacks.takeUp();
    m_transfers.takeUp();
    m_messages.takeUp();
    m_details.takeUp();
    m_bookings.takeUp();
    m_confirming.takeUp();
    m_followUps.answersFor((m_teams ? *m_teams : m_noTeams).ownersOf(m_house.session().staff));
}

CallQuestions Screens::callQuestions()
{
    return { .search =
                 [this](const SearchQuestion& asked) {
                     return m_house.lookUp().search(asked, u"call"_s);
                 },
             .confirmed =
                 [this](const QString& number) {
                     return continued<QList<CustomerId>>(
                         m_house.facts().onSubject(u"phone"_s, number),
                         [](const Result<QList<Fact>>& facts) -> Result<QList<CustomerId>> {
                             if (!facts)
                                 return facts.error();
                             QList<CustomerId> owners;
                             for (const Fact& fact : *facts) {
                                 owners.removeOne(fact.customer);
                                 if (fact.body[u"says"_s].toString() == u"theirs"_s)
                                     owners.append(fact.customer);
                             }
                             return owners;
                         });
                 } };
}

void Screens::listenForCalls()
{
    const auto& wanted = m_house.plan().configuration.telephone;
    if (!wanted)
        return;
    receive(m_house.secret(wanted->secret),
            this,
            [this, port = wanted->port](const Result<QByteArray>& token) {
                if (!token) {
                    m_calls.setTrouble(token.error());
                    return;
                }
                m_telephone = std::make_unique<TelephoneHook>(*token);
                connect(m_telephone.get(), &TelephoneHook::told, this, &Screens::take);
                if (const auto listening = m_telephone->listen(port); !listening)
                    m_calls.setTrouble(listening.error());
            });
}

void Screens::take(const CallEvent& call)
{
    switch (call.what) {
    case CallEvent::What::NewCall:
        m_calls.ring(call.callId, call.from, call.queue);
        break;
    case CallEvent::What::Answer:
        m_calls.answer(call.callId);
        break;
    case CallEvent::What::Hangup:
        m_calls.hangUp(call.callId);
        break;
    }
}

void Screens::pop(CallEvent call)
{
    if (!pages().contact) {
        m_window.searchFor(call.from);
        return;
    }
    if (call.callId.isEmpty())
        call.callId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    take(call);
    call.what = CallEvent::What::Answer;
    take(call);
}

/// The stricter of what the role and what the caller may know. Asked only once everything is built.
Masking Screens::callerMasking()
{
    return [this](FieldClass field) {
        return both(m_masking(field), maskFor(m_contact.standing(m_customer.customer()), field));
    };
}

Pages Screens::pages()
{
    Pages pages { m_search, m_customer, m_sources, m_status, m_supervisor.screens() };
    pages.data.outbox = &m_outbox;
    if (m_house.session().may(Right::DecideLinks)) {
        pages.data.links = &m_linkReview;
        if (m_house.links().rules()->canLearn())
            pages.data.learning = &m_linkLearning;
    }
    pages.data.rejected = &m_rejected;
    pages.data.quality = &m_quality;
    pages.data.fields = &m_register;
    if (m_house.session().may(Right::Log) && m_catalogue && m_articles) {
        pages.contact = &m_contact;
        pages.catalogue = &*m_catalogue;
        pages.articles = &*m_articles;
        pages.calls = &m_calls;
        pages.requests = &m_requests;
        pages.followUps = &m_followUps;
        pages.doings = &m_doings;
        pages.myWork = &m_myWork;
        pages.confirming = &m_confirming;
    }
    pages.reception = reception();
    pages.complaints = m_complaints.get();
    return pages;
}

/// None for who may not log, may not see complaints, or where rules or letters cannot be read.
std::unique_ptr<ComplaintDesk> Screens::complaintDesk()
{
    const Session& session = m_house.session();
    if (!session.may(Right::Log) || session.mask(FieldClass::Complaints).sight == Sight::Hidden
        || !m_statutes || !m_letters)
        return nullptr;
    return std::make_unique<ComplaintDesk>(m_house.facts(),
                                           m_house.outbox(),
                                           m_house.file(),
                                           m_statutes->rules,
                                           m_statutes->days,
                                           *m_letters,
                                           m_house.clock(),
                                           tracker(),
                                           session);
}

SourceId Screens::tracker() const
{
    Outgoing complaint;
    complaint.kind = u"complaint"_s;
    for (const SourceConfiguration& source : m_house.plan().configuration.sources) {
        if (formFor(source.accepts, complaint) != nullptr)
            return source.profile.id;
    }
    return SourceId(u"complaints"_s);
}

std::unique_ptr<ComplaintsPage> Screens::complaints()
{
    if (!m_complaintDesk)
        return nullptr;
    return std::make_unique<ComplaintsPage>(
        *m_complaintDesk, complaintQuestions(), m_house.clock());
}

ComplaintQuestions Screens::complaintQuestions()
{
    return {
        .open = [this](CustomerId id) { return m_house.lookUp().open(id, u"complaint"_s); },
        .reveal
        = [this](CustomerId id, const QString& why) { return m_house.audit().revealed(id, why); },
        .keep = [this](Draft draft) { return m_house.drafts().keep(std::move(draft)); },
        .discard = [this](EntryId draft) { return m_house.drafts().discard(std::move(draft)); },
        .drafts = [this](StaffId who) { return m_house.drafts().of(std::move(who)); },
        .mask =
            [this](CustomerId customer, FieldClass field) {
                return both(m_masking(field), maskFor(m_contact.standing(customer), field));
            },
        .carries =
            [this](const QString& way) {
                const Configuration& configuration = m_house.plan().configuration;
                if (way != letterWayWord(LetterWay::HybridMail))
                    return configuration.notify.has_value();
                Outgoing letter;
                letter.kind = u"letter"_s;
                letter.payload = { { u"way"_s, way } };
                return std::ranges::any_of(configuration.sources,
                                           [&letter](const SourceConfiguration& source) {
                                               return formFor(source.accepts, letter) != nullptr;
                                           });
            },
    };
}

ReceptionBooks Screens::receptionBooks()
{
    const ReceptionBooks kept {
        .post = [this](Posting posting) { return m_house.facts().post(std::move(posting)); },
        .facts =
            [this](QStringList kinds, QDateTime since) {
                return m_house.facts().ofKinds(std::move(kinds), std::move(since));
            },
    };
    return m_purpose == Purpose::Picture ? unkept(kept) : kept;
}

void Screens::bringToTheDesk(CustomerId customer)
{
    m_expected = customer;
    connect(&m_receptionPage, &ReceptionPage::changed, this, &Screens::serveExpected);
    connect(&m_customer, &CustomerPage::changed, this, &Screens::serveExpected);
    m_window.openCustomer(customer);
}

void Screens::serveExpected()
{
    if (m_expected.isEmpty() || !m_desk.isSettled() || m_customer.customer() != m_expected
        || m_customer.state() != CustomerPage::State::Shown)
        return;
    ticket::Arrival arrival;
    arrival.customer = std::exchange(m_expected, {});
    arrival.name = m_customer.view().name.text;
    arrival.reason = u"housing"_s;
    m_desk.callThis(m_desk.checkIn(arrival).id);
    m_desk.serve();
}

/// Without a calendar or hours that can be read no appointment is offered.
AppointmentRules Screens::appointmentRules() const
{
    const QString own = m_house.plan().configuration.reception.openingHours;
    const auto hours
        = OpeningHours::read(own.isEmpty() ? u":/guildhall/reception/opening-hours.json"_s : own);
    if (!hours)
        qWarning("opening hours: %s", qUtf8Printable(hours.error().detail));
    return { hours ? *hours : OpeningHours(),
             [this](QDate day) { return m_statutes && m_statutes->days.counts(day); } };
}

/// With a letter of the council's own that cannot be read nobody writes letters: those that come
/// with the program would go out under another name.
Result<LetterBook> Screens::letterBook() const
{
    auto book
        = LetterBook::read(u":/guildhall/letters"_s, m_house.plan().configuration.lettersFolder);
    if (!book)
        qWarning("letters: %s", qUtf8Printable(book.error().detail));
    return book;
}

CouncilWords Screens::councilWords() const
{
    const auto book = letterBook();
    return book ? book->council() : CouncilWords();
}

/// None for who may not log contacts.
Reception* Screens::reception()
{
    return m_house.session().may(Right::Log) ? &m_reception : nullptr;
}

OutboxQuestions Screens::outboxQuestions()
{
    return {
        .entries = [this] { return m_house.outbox().entries({}); },
        .again =
            [this](const EntryId& id, const QCborMap& payload, const QString& version) {
                return m_house.outbox().again(id, m_house.session().staff, payload, version);
            },
        .withdraw =
            [this](const EntryId& id, const QString& why) {
                return m_house.outbox().withdraw(id, m_house.session().staff, why);
            },
        .mayDecide = m_house.session().may(Right::ResolveOutbox) ? OutboxQuestions::MayDecide::Yes
                                                                 : OutboxQuestions::MayDecide::No,
    };
}

LinkReviewQuestions Screens::linkQuestions()
{
    return {
        .open = [this] { return m_house.linkQueue().open(1); },
        .look =
            [this](const RecordName& left, const RecordName& right) {
                const auto read = m_house.linkQueue().look(left, right);
                return afterwards<LinkCase>(
                    read, &m_house.store(), [this](const Result<LinkCase>& found) {
                        if (!found)
                            return ready<LinkCase>(found.error());
                        return lookedAt(*found);
                    });
            },
        .decide =
            [this](const LinkDecision& decision) {
                return m_house.linkQueue().decide(decision, m_house.session().staff);
            },
    };
}

/// The audit trail has both customers before the pair is handed on.
Async<LinkCase> Screens::lookedAt(const LinkCase& found)
{
    return afterwards<LinkCase>(
        m_house.audit().looked(found.left.customer, u"link review"_s),
        &m_house.store(),
        [this, found](const Result<qint64>& left) {
            if (!left)
                return ready<LinkCase>(left.error());
            return continued<LinkCase>(
                m_house.audit().looked(found.right.customer, u"link review"_s),
                [found](const Result<qint64>& right) {
                    return right ? Result<LinkCase>(found) : Result<LinkCase>(right.error());
                });
        });
}

/// Without rules the source's own dates are shown.
ComplaintDue Screens::complaintDue() const
{
    return m_statutes ? complaintDueBy(m_statutes->rules, m_statutes->days) : ComplaintDue();
}

}
