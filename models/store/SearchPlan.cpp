#include "store/SearchPlan.h"

#include "domain/text/DateText.h"
#include "domain/text/Fold.h"
#include "domain/text/Identifier.h"
#include "domain/text/Phone.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;
    using Where = KeyQuestion::Where;
    using Match = KeyQuestion::Match;

    constexpr qsizetype LongestQuestion = 200;
    constexpr std::size_t MostTerms = 8;
    /// Fewer letters of a number or reference meet half the council.
    constexpr std::size_t ShortestKey = 3;

    bool isDigit(QChar letter)
    {
        return letter >= u'0' && letter <= u'9';
    }

    std::string digitsOf(QStringView text)
    {
        std::string digits;
        for (const QChar letter : text) {
            if (isDigit(letter))
                digits += letter.toLatin1();
        }
        return digits;
    }

    /// Digits and what people write among them.
    bool isNumeric(QStringView token)
    {
        return std::any_of(token.begin(), token.end(), isDigit)
            && std::all_of(token.begin(), token.end(), [](QChar letter) {
                   return isDigit(letter) || QStringView(u"+()-./").contains(letter);
               });
    }

    bool matches(const QRegularExpression& expression, const QString& text)
    {
        return expression.match(text).hasMatch();
    }

    // Outward code; the same with the beginning of an inward code; a whole one; a National
    // Insurance number. On folded text without spaces.
    Q_GLOBAL_STATIC(const QRegularExpression, outward, u"^[a-z]{1,2}[0-9][a-z0-9]?$"_s)
    Q_GLOBAL_STATIC(const QRegularExpression,
                    partPostcode,
                    u"^[a-z]{1,2}[0-9][a-z0-9]?[0-9][a-z]?$"_s)
    Q_GLOBAL_STATIC(const QRegularExpression,
                    wholePostcode,
                    u"^[a-z]{1,2}[0-9][a-z0-9]?[0-9][a-z]{2}$"_s)
    Q_GLOBAL_STATIC(const QRegularExpression, insurance, u"^[a-z]{2}[0-9]{6}[a-d]?$"_s)

    class QuestionReader
    {
    public:
        explicit QuestionReader(const QString& text)
            : m_tokens(text.left(LongestQuestion)
                           .split(QRegularExpression(u"[\\s,;]+"_s), Qt::SkipEmptyParts))
            , m_text(text.left(LongestQuestion).trimmed())
        {
        }

        SearchPlan read()
        {
            m_plan.customer = CustomerId::fromText(m_text);
            readWhole();
            while (m_at < m_tokens.size() && m_plan.terms.size() < MostTerms) {
                if (!readEmail() && !readDate() && !readInsurance() && !readPostcode()
                    && !readNumber())
                    readWords();
            }
            if (m_plan.terms.size() == 1)
                readSingle(m_plan.terms.front());
            return std::move(m_plan);
        }

    private:
        QString tight(qsizetype count) const
        {
            return QString::fromStdString(
                foldedTight(m_tokens.mid(m_at, count).join(u' ').toStdString()));
        }
        bool isAtEnd() const { return m_at >= m_tokens.size(); }

        SearchTerm& add(SearchTerm term, qsizetype tokens)
        {
            m_at += tokens;
            term.isLast = isAtEnd();
            m_plan.terms.push_back(std::move(term));
            return m_plan.terms.back();
        }

        static void addReference(std::vector<KeyQuestion>& keys, const std::string& value)
        {
            if (value.size() < ShortestKey)
                return;
            keys.push_back({ Where::Person, KeyKind::Reference, Match::Prefix, value });
            keys.push_back({ Where::Item, KeyKind::Reference, Match::Prefix, value });
        }

        static void addPhone(std::vector<KeyQuestion>& keys, const QString& text)
        {
            std::string digits = digitsOf(text);
            const auto add = [&keys](std::string value) {
                const KeyQuestion key { Where::Person, KeyKind::Phone, Match::Prefix, value };
                if (value.size() >= ShortestKey
                    && std::find(keys.begin(), keys.end(), key) == keys.end())
                    keys.push_back(key);
            };
            add(parsePhone(text).digits);
            const auto without = [](const std::string& from, std::size_t count) {
                std::string rest = from.substr(count);
                return rest.starts_with('0') ? rest.substr(1) : rest;
            };
            if (digits.starts_with("0044"))
                add(without(digits, 4));
            else if (digits.starts_with("44"))
                add(without(digits, 2));
            add(without(digits, 0));
        }

        /// Numbers and references that people write with spaces.
        void readWhole()
        {
            const QString all = QString::fromStdString(foldedTight(m_text.toStdString()));
            if (!std::any_of(all.begin(), all.end(), isDigit) || m_tokens.size() > 4)
                return;
            addReference(m_plan.whole, referenceKey(m_text));
        }

        bool readEmail()
        {
            const QString& token = m_tokens.at(m_at);
            if (!token.contains(u'@') || token.size() < 3)
                return false;
            SearchTerm term;
            const QString whole = emailText(token);
            const bool open = m_at + 1 == m_tokens.size();
            term.keys.push_back({ Where::Person,
                                  KeyKind::Email,
                                  open ? Match::Prefix : Match::Exact,
                                  (whole.isEmpty() ? token.toLower() : whole).toStdString() });
            add(std::move(term), 1);
            return true;
        }

        bool readDate()
        {
            for (const qsizetype count : { 3, 1 }) {
                if (m_at + count > m_tokens.size())
                    continue;
                const QString text = m_tokens.mid(m_at, count).join(u' ');
                // One token needs marks to be a date (a number may be anything), three must not
                // be a house and its street.
                const auto marks = std::count_if(text.begin(), text.end(), [](QChar letter) {
                    return QStringView(u"/.-").contains(letter);
                });
                if (count == 1 ? marks != 2 : !isDigit(text.back()) || digitsOf(text).size() < 5)
                    continue;
                if (count == 3 && m_tokens.at(m_at + 2).size() != 4)
                    continue;
                const QDate date = toDate(parseDate(text));
                if (!date.isValid())
                    continue;
                SearchTerm term;
                term.exact.push_back(tag::Born + date.toString(u"yyyyMMdd"_s).toStdString());
                add(std::move(term), count);
                return true;
            }
            return false;
        }

        bool readInsurance()
        {
            for (const qsizetype count : { 5, 4, 3, 2, 1 }) {
                if (m_at + count > m_tokens.size())
                    continue;
                const QString number = tight(count);
                if (!matches(*insurance, number))
                    continue;
                SearchTerm term;
                term.keys.push_back({ Where::Person,
                                      KeyKind::NationalInsurance,
                                      Match::Prefix,
                                      number.toStdString() });
                addReference(term.keys, number.toStdString());
                add(std::move(term), count);
                return true;
            }
            return false;
        }

        bool readPostcode()
        {
            for (const qsizetype count : { 2, 1 }) {
                if (m_at + count > m_tokens.size())
                    continue;
                const QString text = tight(count);
                const bool whole = matches(*wholePostcode, text);
                const bool part = m_at + count == m_tokens.size() && matches(*partPostcode, text)
                    && (count == 1 || matches(*outward, tight(1)));
                if (!whole && !part)
                    continue;
                SearchTerm term;
                const std::string tagged = tag::Postcode + text.toStdString();
                (whole ? term.exact : term.open).push_back(tagged);
                // "r882" is the beginning of a reference as well as of a postcode.
                if (count == 1)
                    addReference(term.keys, text.toStdString());
                add(std::move(term), count);
                return true;
            }
            return false;
        }

        bool readNumber()
        {
            qsizetype count = 0;
            QString text;
            while (m_at + count < m_tokens.size() && isNumeric(m_tokens.at(m_at + count)))
                text += m_tokens.at(m_at + count++);
            const std::string digits = digitsOf(text);
            if (count == 0 || digits.size() < 6)
                return false;
            SearchTerm term;
            addPhone(term.keys, text);
            addReference(term.keys, digits);
            const std::string uprn = uprnText(digits);
            if (uprn.size() >= ShortestKey)
                term.keys.push_back({ Where::Person, KeyKind::Uprn, Match::Prefix, uprn });
            if (digits.size() == 8) {
                const QDate date = toDate(parseDate(digits));
                if (date.isValid())
                    term.exact.push_back(tag::Born + date.toString(u"yyyyMMdd"_s).toStdString());
                const QDate british
                    = QDate::fromString(QString::fromStdString(digits), u"ddMMyyyy"_s);
                if (british.isValid())
                    term.exact.push_back(tag::Born + british.toString(u"yyyyMMdd"_s).toStdString());
            }
            add(std::move(term), count);
            return true;
        }

        /// One token; a hyphen or any other mark within it parts words.
        void readWords()
        {
            const QString token = m_tokens.at(m_at);
            const std::string all = folded(token.toStdString());
            const bool isReference
                = token.size() > 3 && std::any_of(token.begin(), token.end(), isDigit);
            ++m_at;
            if (all.empty())
                return;
            if (isReference) {
                SearchTerm term;
                addReference(term.keys, referenceKey(token));
                addWord(term, foldedTight(token.toStdString()));
                term.isLast = isAtEnd();
                m_plan.terms.push_back(std::move(term));
                return;
            }
            for (std::size_t from = 0; from < all.size() && m_plan.terms.size() < MostTerms;) {
                const std::size_t to = std::min(all.find(' ', from), all.size());
                SearchTerm term;
                term.isLast = isAtEnd() && to == all.size();
                addWord(term, all.substr(from, to - from));
                m_plan.terms.push_back(std::move(term));
                from = to + 1;
            }
        }

        static void addWord(SearchTerm& term, std::string word)
        {
            word.resize(std::min<std::size_t>(word.size(), 40));
            const bool hasDigit = std::any_of(word.begin(), word.end(), [](char letter) {
                return letter >= '0' && letter <= '9';
            });
            if (!hasDigit) {
                term.word = word;
                term.exact = { tag::Name + word, tag::Place + word };
                // Initials and half-typed forenames; of streets only what is typed last.
                term.open.push_back(tag::Name + word);
                if (term.isLast)
                    term.open.push_back(tag::Place + word);
                return;
            }
            term.exact = { tag::Place + word, tag::Name + word };
            if (term.isLast)
                term.open = { tag::Place + word, tag::Name + word };
            if (matches(*outward, QString::fromStdString(word)))
                term.open.push_back(tag::Postcode + word);
            const bool isYear = word.size() == 4
                && (word.starts_with("19") || word.starts_with("20"))
                && std::all_of(word.begin(), word.end(), [](char letter) {
                                    return letter >= '0' && letter <= '9';
                                });
            if (isYear)
                term.exact.push_back(tag::Year + word);
        }

        /// A short number alone is a house, and the beginning of longer numbers.
        void readSingle(SearchTerm& term)
        {
            const std::string digits = digitsOf(m_text);
            if (!isNumeric(m_text) || digits.size() < ShortestKey || digits.size() >= 6)
                return;
            addPhone(term.keys, m_text);
            const std::string uprn = uprnText(digits);
            if (uprn.size() >= ShortestKey)
                term.keys.push_back({ Where::Person, KeyKind::Uprn, Match::Prefix, uprn });
        }

        QStringList m_tokens;
        QString m_text;
        qsizetype m_at = 0;
        SearchPlan m_plan;
    };

}

SearchPlan readQuestion(const QString& text)
{
    return QuestionReader(text).read();
}

}
