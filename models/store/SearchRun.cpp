#include "store/SearchRun.h"

#include "domain/text/Fold.h"
#include "store/CustomerSearch.h"
#include "store/Database.h"
#include "store/RegisterRows.h"
#include "store/SearchMatch.h"
#include "store/Statement.h"

#include <algorithm>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    constexpr int MostOfOneQuestion = 200;
    constexpr std::size_t MostSlips = 12;
    /// With this many good hits nobody looks further, or for what was nearly typed.
    constexpr std::size_t FairlyMany = 5;
    /// Names up to this many letters may be initials or beginnings, wherever they stand.
    constexpr std::size_t ShortWord = 3;
    /// So many may be fetched to be held against the other words.
    constexpr double FewCustomers = 120;
    constexpr auto NoTerm = static_cast<std::size_t>(-1);

    std::string spaced(const std::string& word)
    {
        std::string text(1, ' ');
        text += word;
        text += ' ';
        return text;
    }

}

SearchRun::SearchRun(Database& reader, const SearchPlan& plan, const WordList& words, int limit)
    : m_reader(reader)
    , m_plan(plan)
    , m_words(words)
    , m_limit(std::clamp(limit, 1, 200))
    , m_customers(reader.prepare("SELECT MAX(id) FROM customer").value())
    , m_slips(plan.terms.size())
{
}

SearchAnswer SearchRun::run()
{
    if (m_plan.customer)
        byCustomer(*m_plan.customer);
    byKeys(m_plan.whole, NoTerm);
    // A term that only an index of keys knows leads; the others are held against what it finds.
    const auto leader = std::find_if(
        m_plan.terms.begin(), m_plan.terms.end(), [](const auto& term) { return term.isKey(); });
    for (std::size_t at = 0; at < m_plan.terms.size(); ++at) {
        const SearchTerm& term = m_plan.terms[at];
        const bool leads = leader == m_plan.terms.end()
            ? m_plan.terms.size() == 1 || !term.isName()
            : at == static_cast<std::size_t>(leader - m_plan.terms.begin());
        if (leads)
            byKeys(term.keys, at);
    }
    if (leader == m_plan.terms.end() && !m_plan.terms.empty())
        byWords();
    return ranked();
}

bool SearchRun::isEnough() const
{
    return m_found.size() >= static_cast<std::size_t>(m_limit);
}

void SearchRun::byCustomer(CustomerId id)
{
    const qint64 row = m_reader.prepare("SELECT id FROM customer WHERE number = ?")
                           .bind(keptNumber(m_reader, id))
                           .value();
    if (row != 0)
        take(row, NoTerm, MatchedBy::CustomerId);
}

void SearchRun::byKeys(const std::vector<KeyQuestion>& keys, std::size_t keyTerm)
{
    for (const KeyQuestion& key : keys)
        byKey(key, keyTerm);
}

void SearchRun::byKey(const KeyQuestion& key, std::size_t keyTerm)
{
    // The last letter of Unicode stands after whatever a value goes on with.
    const std::string end
        = key.value + (key.match == KeyQuestion::Match::Prefix ? "\xf4\x8f\xbf\xbf" : "");
    Statement row = key.where == KeyQuestion::Where::Person
        ? m_reader.prepare("SELECT m.customer FROM person_key k"
                           " CROSS JOIN membership m ON m.person = k.person"
                           " WHERE k.what = ?1 AND k.value >= ?2 AND k.value <= ?3 LIMIT ?4")
        : m_reader.prepare("SELECT m.customer FROM item i"
                           " CROSS JOIN person p ON p.source = i.source AND p.key = i.person"
                           " CROSS JOIN membership m ON m.person = p.id"
                           " WHERE ?1 >= 0 AND i.reference >= ?2 AND i.reference <= ?3"
                           " AND i.reference <> '' LIMIT ?4");
    // What begins so and is the whole text is all as good: more than are shown need not be fetched.
    const int most = key.match == KeyQuestion::Match::Prefix && m_plan.terms.size() <= 1
        ? std::min(MostOfOneQuestion, 2 * m_limit)
        : MostOfOneQuestion;
    row.bind(static_cast<int>(key.kind)).bindText(key.value).bindText(end).bind(most);
    std::vector<qint64> customers;
    while (row.next())
        customers.push_back(row.integer(0));
    if (customers.size() == static_cast<std::size_t>(most))
        m_more = true;
    for (const qint64 customer : customers)
        take(customer, keyTerm, meaning(key.kind));
}

void SearchRun::byWords()
{
    const auto& terms = m_plan.terms;
    const bool areNames
        = std::all_of(terms.begin(), terms.end(), [](const auto& term) { return term.isName(); });
    const auto forms = [&terms](const auto& formOf) {
        std::vector<Form> all;
        for (std::size_t at = 0; at < terms.size(); ++at)
            all.push_back(formOf(at));
        return all;
    };
    if (areNames) {
        askIndex(forms([&terms](std::size_t at) {
            return Form { { tag::Name + terms[at].word }, {} };
        }));
        const bool areLong = std::all_of(terms.begin(), terms.end(), [](const auto& term) {
            return term.word.size() > ShortWord;
        });
        // Initials and what is still being typed may go on.
        const auto half = [&terms](std::size_t at) {
            const std::string word = tag::Name + terms[at].word;
            const bool isOpen = terms[at].isLast || terms[at].word.size() <= ShortWord;
            return isOpen ? Form { {}, { word } } : Form { { word }, {} };
        };
        if (!isEnough() && !(areLong && terms.size() > 1 && m_found.size() >= FairlyMany))
            askIndex(forms(half));
    }
    if (areNames && m_found.size() >= FairlyMany)
        return;
    askIndex(forms([&terms](std::size_t at) {
        const SearchTerm& term = terms[at];
        const bool isOpen = term.isLast || !term.isName() || term.word.size() <= ShortWord;
        return Form { term.exact, isOpen ? term.open : std::vector<std::string>() };
    }));
    if (m_found.empty() && terms.size() > 1)
        askIndex(forms([&terms](std::size_t at) {
            return Form { terms[at].exact, terms[at].open };
        }));
    if (m_found.size() < FairlyMany && !m_words.isEmpty())
        byLikeWords();
}

/// What was nearly typed.
void SearchRun::byLikeWords()
{
    bool slipped = false;
    std::vector<Form> forms;
    for (std::size_t at = 0; at < m_plan.terms.size(); ++at) {
        const SearchTerm& term = m_plan.terms[at];
        if (term.isName()) {
            m_slips[at] = m_words.like(
                term.word, term.isLast ? WordList::End::Open : WordList::End::Closed, MostSlips);
            slipped = slipped || !m_slips[at].empty();
        }
        Form form { term.exact, term.isName() ? std::vector<std::string>() : term.open };
        form.exact.insert(form.exact.end(), m_slips[at].begin(), m_slips[at].end());
        forms.push_back(std::move(form));
    }
    if (slipped)
        askIndex(forms);
}

double SearchRun::customersWith(const Form& form) const
{
    // Of dates and postcodes there are no counts: dates are rare, districts are not.
    constexpr double Day = 50;
    const double district = static_cast<double>(m_customers) / 10;
    double sum = 0;
    for (const std::string& word : form.exact) {
        const bool isCounted = word.front() == tag::Name || word.front() == tag::Place;
        sum += isCounted                ? m_words.customersWith(word)
            : word.front() == tag::Year ? static_cast<double>(m_customers) / 80
                                        : Day;
    }
    for (const std::string& start : form.open) {
        const bool isCounted = start.front() == tag::Name || start.front() == tag::Place;
        sum += isCounted ? m_words.customersWithStart(start) : start.size() > 5 ? Day : district;
    }
    return sum;
}

/// The index gathers all customers of a beginning before it gives the first one, unless it keeps
/// beginnings of that length. Where that would be many, the commonest words of it stand in: no more
/// than the first few hundred customers would be looked at anyway.
std::string SearchRun::expressionOf(const Form& form) const
{
    constexpr std::size_t LongestKept = 4;
    constexpr double Many = 10'000;
    constexpr std::size_t StandIns = 12;
    Form asked { form.exact, {} };
    for (const std::string& start : form.open) {
        if (start.size() <= LongestKept || m_words.customersWithStart(start) < Many) {
            asked.open.push_back(start);
            continue;
        }
        const auto words = m_words.startingWith(start, StandIns);
        asked.exact.insert(asked.exact.end(), words.begin(), words.end());
    }
    std::sort(asked.exact.begin(), asked.exact.end());
    asked.exact.erase(std::unique(asked.exact.begin(), asked.exact.end()), asked.exact.end());
    return anyOf(asked.exact, asked.open);
}

/// Common words ("road") cost the index most and tell least: when the rare ones alone leave few
/// customers, the common ones are held against those.
void SearchRun::askIndex(const std::vector<Form>& forms)
{
    std::vector<std::pair<double, std::size_t>> rarest;
    for (std::size_t at = 0; at < forms.size(); ++at) {
        if (forms[at].exact.empty() && forms[at].open.empty())
            return;
        rarest.emplace_back(customersWith(forms[at]), at);
    }
    std::sort(rarest.begin(), rarest.end());
    const auto all = static_cast<double>(std::max<qint64>(m_customers, 1));
    double expected = all;
    std::string expression;
    std::size_t used = 0;
    for (; used < rarest.size() && (used == 0 || expected > FewCustomers); ++used) {
        const Form& form = forms[rarest[used].second];
        expression += (expression.empty() ? "" : " AND ") + expressionOf(form);
        // A word that the list does not know yet is rare, not impossible.
        expected *= std::max(rarest[used].first, 1.0) / all;
    }
    if (askIndex(expression) || used == rarest.size())
        return;
    // More than expected: the rest must help.
    for (; used < rarest.size(); ++used) {
        const Form& form = forms[rarest[used].second];
        expression += " AND " + expressionOf(form);
    }
    static_cast<void>(askIndex(expression));
}

/// False when there are more than may be looked at.
bool SearchRun::askIndex(const std::string& expression)
{
    if (m_examined + MostOfOneQuestion > CustomerSearch::Bound)
        return true;
    Statement row
        = m_reader.prepare("SELECT rowid FROM customer_words WHERE customer_words MATCH ? LIMIT ?");
    row.bindText(expression).bind(MostOfOneQuestion);
    std::vector<qint64> customers;
    while (row.next())
        customers.push_back(row.integer(0));
    for (const qint64 customer : customers)
        take(customer, NoTerm, MatchedBy::Name);
    const bool isWhole = customers.size() < static_cast<std::size_t>(MostOfOneQuestion);
    m_more = m_more || !isWhole;
    return isWhole;
}

/// `keyTerm` is met already, or NoTerm; with a `matched` that says the whole text was met, no term
/// need be.
void SearchRun::take(qint64 row, std::size_t keyTerm, MatchedBy matched)
{
    const bool isWhole = keyTerm == NoTerm && matched != MatchedBy::Name;
    const auto [seen, isNew] = m_seen.emplace(row, m_found.size());
    if (!isNew || m_examined >= CustomerSearch::Bound)
        return;
    ++m_examined;
    Statement found
        = m_reader.prepare("SELECT number, name, born, address, postcode, records, words"
                           " FROM customer WHERE id = ?");
    found.bind(row);
    if (!found.next())
        return;
    const std::vector<std::string_view> words = wordsIn(found.view(6));
    Candidate candidate;
    candidate.row = row;
    double score = 0;
    if (isWhole) {
        candidate.hit.matched = { matched };
        score = 100;
    } else {
        for (std::size_t at = 0; at < m_plan.terms.size(); ++at) {
            Degree degree = Degree::Key;
            if (at == keyTerm)
                note(candidate.hit.matched, matched);
            else
                degree = met(m_plan.terms[at], m_slips[at], words, candidate.hit.matched);
            if (degree == Degree::None) {
                m_seen.erase(row);
                return;
            }
            score += static_cast<double>(degree);
        }
        score /= static_cast<double>(m_plan.terms.size());
    }
    SearchHit& hit = candidate.hit;
    hit.customer = found.customer(0);
    hit.name = found.text(1);
    if (!found.isNull(2))
        hit.dateOfBirth = QDate::fromJulianDay(found.integer(2));
    hit.address = found.text(3);
    hit.postcode = found.text(4);
    hit.records = static_cast<int>(found.integer(5));
    // The name of today before the one of an old record.
    const std::string name = spaced(folded(hit.name.toStdString()));
    for (const SearchTerm& term : m_plan.terms) {
        if (term.isName() && name.find(spaced(term.word)) != std::string::npos)
            score += 0.2;
    }
    hit.score = score;
    m_found.push_back(std::move(candidate));
}

SearchAnswer SearchRun::ranked()
{
    const std::size_t kept = std::min(m_found.size(), static_cast<std::size_t>(m_limit));
    std::partial_sort(m_found.begin(),
                      m_found.begin() + static_cast<std::ptrdiff_t>(kept),
                      m_found.end(),
                      [](const Candidate& a, const Candidate& b) {
                          if (a.hit.score != b.hit.score)
                              return a.hit.score > b.hit.score;
                          if (const int order = a.hit.name.compare(b.hit.name); order != 0)
                              return order < 0;
                          return a.hit.customer < b.hit.customer;
                      });
    SearchAnswer answer;
    answer.examined = m_examined;
    answer.more = m_more || m_found.size() > kept;
    for (std::size_t at = 0; at < kept; ++at)
        answer.hits.append(std::move(m_found[at].hit));
    return answer;
}

}
