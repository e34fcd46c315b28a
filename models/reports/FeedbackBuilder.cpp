#include "reports/FeedbackBuilder.h"

#include "base/Clock.h"

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    quint16 seconds(qint64 value)
    {
        return quint16(std::clamp<qint64>(value, 0, std::numeric_limits<quint16>::max() - 1));
    }

    /// What is left of a contact when waiting and conversation are taken off it. Nothing where the
    /// source does not say when it was done with, or how long it was spoken; and nothing left means
    /// that it says the end of the conversation again.
    std::optional<quint16> wrapUp(const Contact& contact)
    {
        if (!contact.closed.isValid() || contact.handlingSeconds <= 0)
            return {};
        const qint64 whole = contact.opened.secsTo(contact.closed);
        const qint64 left = whole - contact.waitingSeconds - contact.handlingSeconds;
        return left <= 0 ? std::nullopt : std::optional(seconds(left));
    }

}

FeedbackBuilder::FeedbackBuilder()
    : m_made(std::make_unique<Feedback>())
{
}

FeedbackBuilder::~FeedbackBuilder() = default;

void FeedbackBuilder::add(const HeldRecord& record)
{
    if (const auto* answer = std::get_if<SurveyAnswer>(&record.body))
        addAnswer(record, *answer);
    else if (const auto* contact = std::get_if<Contact>(&record.body))
        addContact(record, *contact);
    else if (const auto* request = std::get_if<ServiceRequest>(&record.body))
        m_chases.add(record, *request);
    else if (const auto* complaint = std::get_if<Complaint>(&record.body))
        m_chases.add(record, *complaint);
    else if (const auto* account = std::get_if<Account>(&record.body))
        m_chases.addAccount(*account);
}

FeedbackFile FeedbackBuilder::finish()
{
    join();
    m_chases.finish(m_made->m_contacts, *m_made->m_words);
    for (quint32 at = 0; at < m_made->m_answers.size(); ++at) {
        if (!m_comments[at].trimmed().isEmpty())
            m_made->m_comments.add(at, m_made->m_answers[at].received, m_comments[at]);
    }
    m_made->m_comments.finish();
    for (quint32 number = 0; number < m_made->m_comments.size(); ++number)
        m_made->m_answers[m_made->m_comments.answerOf(number)].comment = number;
    m_made->m_contacts.m_words = m_made->m_words;
    m_made->m_contacts.settle();
    findToReview();
    findQuotes();
    findChoices();
    return std::move(m_made);
}

void FeedbackBuilder::findToReview()
{
    const auto& answers = m_made->m_answers;
    for (quint32 at = 0; at < answers.size(); ++at) {
        if (answers[at].rating >= 2 || answers[at].comment != Feedback::NoComment)
            m_made->m_toReview.push_back(at);
    }
    std::ranges::sort(m_made->m_toReview, [&](quint32 a, quint32 b) {
        return answers[a].received != answers[b].received
            ? answers[a].received > answers[b].received
            : m_made->m_ids[a] < m_made->m_ids[b];
    });
}

void FeedbackBuilder::findQuotes()
{
    QSet<WordBook::Number> staff;
    QSet<WordBook::Number> kept;
    for (const auto& contact : m_made->m_contacts.m_contacts) {
        staff.insert(contact.of.advisor);
        for (const auto number : { contact.of.team, contact.of.service, contact.of.reason })
            kept.insert(number);
    }
    const auto spelt = [this](const QSet<WordBook::Number>& numbers) {
        QStringList words;
        for (const auto number : numbers)
            words.append(m_made->m_words->word(number));
        return words;
    };
    m_made->m_quote = Quote(spelt(staff), spelt(kept), m_made->m_comments.smallWords());
}

void FeedbackBuilder::findChoices()
{
    std::array<std::vector<bool>, AllFeedbackBy.size()> used;
    used.fill(std::vector<bool>(size_t(m_made->m_words->size())));
    const auto mark = [&used](const FeedbackDimensions& of) {
        for (const auto by : AllFeedbackBy)
            used.at(size_t(by))[of.by(by)] = true;
    };
    const auto span = [this](const auto& rows, auto moment) {
        if (rows.empty() || m_made->m_days)
            return;
        const auto [first, last] = std::ranges::minmax_element(rows, {}, moment);
        const auto dayOf
            = [](qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, london()).date(); };
        m_made->m_days = DateRange { dayOf((*first).*moment), dayOf((*last).*moment) };
    };
    for (const auto& answer : m_made->m_answers)
        mark(answer.of);
    for (const auto& contact : m_made->m_contacts.m_contacts)
        mark(contact.of);
    span(m_made->m_answers, &Feedback::Answer::received);
    span(m_made->m_contacts.m_contacts, &ContactColumns::Made::opened);
    for (const auto by : AllFeedbackBy) {
        auto& words = m_made->m_choices.at(size_t(by));
        const auto& numbers = used.at(size_t(by));
        for (size_t number = 0; number < numbers.size(); ++number) {
            if (numbers[number] && number != WordBook::Empty)
                words.append(m_made->m_words->word(WordBook::Number(number)));
        }
        words.sort(Qt::CaseInsensitive);
    }
}

template <class T>
T* FeedbackBuilder::placeFor(std::vector<T>& rows,
                             QHash<QString, Row>& held,
                             const HeldRecord& record)
{
    const auto known = held.find(record.key);
    if (known == held.end()) {
        held.insert(record.key, { quint32(rows.size()), record.from.source });
        return &rows.emplace_back();
    }
    if (record.from.source < known->source)
        return nullptr;
    known->source = record.from.source;
    return &rows[known->at];
}

void FeedbackBuilder::addAnswer(const HeldRecord& record, const SurveyAnswer& answer)
{
    const SurveyRow row { record.key, answer };
    if (const auto wrong = SatisfactionReport::whatIsWrong(row); !wrong.isEmpty()) {
        m_made->m_skipped.append({ record.key, wrong });
        return;
    }
    auto* place = placeFor(m_made->m_answers, m_heldAnswers, record);
    if (!place)
        return;
    auto& words = *m_made->m_words;
    *place = {};
    place->received = answer.receivedAt.toMSecsSinceEpoch();
    place->rating = quint8(SatisfactionReport::ratings().indexOf(answer.rating));
    place->awareness = words.enter(answer.digitalAwareness);
    place->of.channel = words.enter(answer.channel);
    place->of.team = words.enter(answer.team);
    const auto at = size_t(place - m_made->m_answers.data());
    m_answerTokens.resize(m_made->m_answers.size());
    m_comments.resize(m_made->m_answers.size());
    m_answerTokens[at] = answer.contactToken;
    m_comments[at] = answer.comment;
    m_made->m_ids.resize(m_made->m_answers.size());
    m_made->m_ids[at] = record.key;
}

void FeedbackBuilder::addContact(const HeldRecord& record, const Contact& contact)
{
    if (record.key.isEmpty() || !contact.opened.isValid()) {
        m_made->m_contacts.m_skipped.append(
            { record.key, record.key.isEmpty() ? u"key"_s : u"opened"_s });
        return;
    }
    auto& contacts = m_made->m_contacts.m_contacts;
    auto* place = placeFor(contacts, m_heldContacts, record);
    if (!place)
        return;
    auto& words = *m_made->m_words;
    *place = {};
    place->opened = contact.opened.toMSecsSinceEpoch();
    place->of = { words.enter(contact.channel),
                  words.enter(contact.team),
                  words.enter(contact.service),
                  words.enter(contact.reason),
                  words.enter(contact.advisor) };
    place->passedTo = words.enter(contact.passedTo);
    place->waitingSeconds = seconds(contact.waitingSeconds);
    place->handlingSeconds = seconds(contact.handlingSeconds);
    if (const auto left = wrapUp(contact))
        place->wrapUpSeconds = *left;
    place->hour = quint8(m_hours.hourOf(place->opened));
    using End = ContactColumns::End;
    place->end = contact.outcome == u"passed_on"_s ? End::PassedOn
        : isGivenUp(contact)                       ? End::GivenUp
        : contact.outcome == u"not_resolved"_s     ? End::NotResolved
                                                   : End::Resolved;
    place->isRepeat = !contact.about.isEmpty();
    const auto at = size_t(place - contacts.data());
    m_chases.chase(quint32(at), contact.about);
    m_contactTokens.resize(contacts.size());
    m_contactTokens[at] = contact.token;
}

void FeedbackBuilder::join()
{
    constexpr quint32 Ambiguous = std::numeric_limits<quint32>::max();
    QHash<QString, quint32> byToken;
    for (quint32 at = 0; at < m_made->m_contacts.m_contacts.size(); ++at) {
        const auto& token = m_contactTokens[at];
        if (token.isEmpty())
            continue;
        // A token of two contacts says of neither that it is meant.
        const auto known = byToken.find(token);
        if (known == byToken.end())
            byToken.insert(token, at);
        else
            *known = Ambiguous;
    }
    QHash<quint32, QList<quint32>> answersOf; // by contact
    for (size_t at = 0; at < m_made->m_answers.size(); ++at) {
        const auto& token = m_answerTokens[at];
        const auto found = token.isEmpty() ? Ambiguous : byToken.value(token, Ambiguous);
        if (found == Ambiguous)
            continue;
        auto& answer = m_made->m_answers[at];
        const auto& of = m_made->m_contacts.m_contacts[found].of;
        answer.isMatched = true;
        answersOf[found].append(quint32(at));
        answer.of.service = of.service;
        answer.of.reason = of.reason;
        answer.of.advisor = of.advisor;
        if (answer.of.team == WordBook::Empty)
            answer.of.team = of.team;
    }
    for (auto contact = m_heldContacts.cbegin(); contact != m_heldContacts.cend(); ++contact) {
        for (const auto at : answersOf.value(contact->at))
            m_made->m_contactNames.insert(at, { contact->source, contact.key() });
    }
}

}
