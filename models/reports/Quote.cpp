#include "reports/Quote.h"

#include "domain/text/Fold.h"
#include "reports/CommonWords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    const QString& gap()
    {
        static const QString dots = u"[…]"_s;
        return dots;
    }

    const QSet<QString>& titles()
    {
        static const QSet<QString> words { u"mr"_s,   u"mrs"_s, u"ms"_s,         u"miss"_s,
                                           u"mx"_s,   u"dr"_s,  u"sir"_s,        u"mstr"_s,
                                           u"lady"_s, u"rev"_s, u"councillor"_s, u"cllr"_s,
                                           u"cyng"_s };
        return words;
    }

    const QSet<QString>& knownCapitals()
    {
        static const QSet<QString> words = [] {
            const auto all
                = u"council tax housing benefit universal credit home link cambridge "
                  u"cambridgeshire "
                  "monday tuesday wednesday thursday friday saturday sunday january february march "
                  "april may june july august september october november december english welsh "
                  "cymraeg saesneg internet website web online pip uk covid christmas easter bin "
                  "bins rent repairs repair customer services service centre mandela house dydd "
                  "llun mawrth mercher iau gwener sadwrn sul ionawr chwefror ebrill mai mehefin "
                  "gorffennaf awst medi hydref tachwedd rhagfyr treth cyngor "
                  "asked called rang spoke tried waited waiting phoned emailed reported explained "
                  "friendly helpful rude polite quick slow easy difficult excellent brilliant "
                  "great "
                  "poor terrible happy unhappy first second third fourth staff advisor everything"_s
                      .split(u' ');
            return QSet<QString>(all.cbegin(), all.cend());
        }();
        return words;
    }

    void addWords(QSet<QString>& words, const QStringList& texts)
    {
        for (const auto& text : texts) {
            for (const auto& word : folded(text).split(u' ', Qt::SkipEmptyParts)) {
                if (word.size() > 1)
                    words.insert(word);
            }
        }
    }

}

Quote::Quote(const QStringList& staff, const QStringList& kept, QSet<QString> small)
    : m_kept(knownCapitals())
    , m_small(std::move(small))
{
    addWords(m_staff, staff);
    addWords(m_kept, kept);
}

QString Quote::without(const QString& comment) const
{
    // An address, a number with its spaces, a postcode, a reference; each goes whole.
    static const QRegularExpression marks(
        uR"(\S+@\S+|https?://\S+|\+?\d[\d\s()\-]{3,}\d|\b[A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2}\b)"
        uR"(|\b[A-Za-z]{1,4}[-/]?\d{2,}\S*|\d{4,})"_s);
    static const QRegularExpression pieces(uR"([\p{L}\p{M}’']+|[^\p{L}\p{M}’']+)"_s);
    static const QRegularExpression endOfSentence(uR"([.!?:\n“"(\-])"_s);

    auto text = comment.simplified();
    text.replace(marks, gap());
    QString quote;
    bool beginsSentence = true;
    bool followsTitle = false;
    auto piece = pieces.globalMatch(text);
    while (piece.hasNext()) {
        const auto part = piece.next().captured();
        if (!part.front().isLetter() && !part.front().isMark()) {
            beginsSentence = part.contains(endOfSentence) && !(followsTitle && part == u". ");
            quote += part;
            continue;
        }
        quote += isName(part, beginsSentence, followsTitle) ? gap() : part;
        followsTitle = titles().contains(folded(part));
        beginsSentence = false;
    }
    static const QRegularExpression gaps(uR"(\[…\](?:[\s.]*\[…\])+)"_s);
    return quote.replace(gaps, gap());
}

bool Quote::isName(const QString& word, bool beginsSentence, bool followsTitle) const
{
    auto plain = folded(word);
    if (plain.endsWith(u's') && (word.endsWith(u"'s"_s) || word.endsWith(u"’s"_s)))
        plain.chop(1);
    const bool isCapital = word.front().isUpper();
    if (!isCapital)
        return false;
    if (followsTitle || m_staff.contains(plain))
        return true;
    if (plain.size() < 2 || titles().contains(plain) || m_kept.contains(plain)
        || isCommonWord(plain))
        return false;
    // Whoever shouts, or begins a sentence, writes any word with a capital.
    const bool isShouted = word.size() > 1 && word.toUpper() == word;
    return (isShouted || beginsSentence) ? !m_small.contains(plain) : true;
}

}
