#include "session/Verification.h"

#include "domain/text/DateText.h"
#include "domain/text/Phone.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    using Kind = VerificationQuestion::Kind;

    QString digitsOf(const QString& phone)
    {
        return QString::fromStdString(parsePhone(QStringView(phone)).digits);
    }

    QString lettersOf(const QString& text)
    {
        QString letters;
        for (const QChar sign : text) {
            if (sign.isLetterOrNumber())
                letters += sign.toUpper();
        }
        return letters;
    }

    /// The value that more sources hold than any other; empty when there is a tie.
    QString undisputed(const QList<QString>& values)
    {
        QHash<QString, int> count;
        for (const QString& value : values) {
            if (!value.isEmpty())
                ++count[value];
        }
        QString best;
        int most = 0;
        for (auto at = count.cbegin(); at != count.cend(); ++at) {
            if (at.value() == most)
                best.clear();
            if (at.value() > most) {
                most = at.value();
                best = at.key();
            }
        }
        return best;
    }

    /// Pence of what somebody said: "£214.60", "214 pounds 60", "214".
    std::optional<qint64> penceIn(const QString& said)
    {
        static const QRegularExpression amount(
            uR"((\d[\d,]*)(?:\s*(?:\.|pounds?|£)\s*(\d{1,2}))?)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto match = amount.match(said);
        if (!match.hasMatch())
            return {};
        const qint64 pounds = match.captured(1).remove(u',').toLongLong();
        const QString pence = match.captured(2).leftJustified(2, u'0');
        return pounds * 100 + (match.captured(2).isEmpty() ? 0 : pence.toLongLong());
    }

    bool sameMoney(const QString& held, const QString& said)
    {
        const auto pence = penceIn(said);
        if (!pence)
            return false;
        const qint64 wanted = held.toLongLong();
        // Who says whole pounds may leave the pence out or round them up.
        const bool whole = *pence % 100 == 0;
        return *pence == wanted
            || (whole && (*pence == wanted / 100 * 100 || *pence == (wanted + 99) / 100 * 100));
    }

    /// A word of three letters or more in common is what a person remembers of a report.
    bool sameReport(const QString& held, const QString& said)
    {
        const QStringList words
            = said.toLower().split(QRegularExpression(u"[^\\p{L}\\p{N}]+"_s), Qt::SkipEmptyParts);
        const QString report = held.toLower();
        return std::ranges::any_of(words, [&report](const QString& word) {
            static const QStringList empty { u"the"_s,  u"and"_s,    u"about"_s, u"with"_s,
                                             u"from"_s, u"repair"_s, u"report"_s };
            return word.size() >= 3 && !empty.contains(word) && report.contains(word);
        });
    }

    class Drawing
    {
    public:
        explicit Drawing(const QString& callingFrom)
            : m_callingFrom(digitsOf(callingFrom))
        {
        }

        void person(const HeldRecord& record)
        {
            const auto& person = std::get<PersonRecord>(record.body);
            if (person.dateOfBirth.isValid())
                m_births.append(person.dateOfBirth.toString(Qt::ISODate));
            m_numbers.append(lettersOf(person.nationalInsurance));
            for (const QString& phone : person.phones) {
                const QString digits = digitsOf(phone);
                if (!digits.isEmpty() && digits != m_callingFrom && !m_phones.contains(digits))
                    m_phones.append(digits);
            }
            for (const QString& email : person.emails) {
                if (!m_emails.contains(email.toLower()))
                    m_emails.append(email.toLower());
            }
            if (person.role.contains("tenant"_L1, Qt::CaseInsensitive) && person.since.isValid())
                add(Kind::TenancyYear,
                    person.role,
                    record.from.source,
                    false,
                    { QString::number(person.since.year()) });
            m_source = m_source.isEmpty() ? record.from.source : m_source;
        }

        void account(const HeldRecord& record)
        {
            const auto& account = std::get<Account>(record.body);
            const QString name = account.name();
            const AccountLine* payment = nullptr;
            const AccountLine* charge = nullptr;
            for (const AccountLine& line : account.lines) {
                const bool paid = line.pence < 0
                    && !line.text.contains("benefit"_L1, Qt::CaseInsensitive)
                    && !line.text.contains("support"_L1, Qt::CaseInsensitive)
                    && !line.text.contains("discount"_L1, Qt::CaseInsensitive);
                if (paid && (!payment || line.on > payment->on))
                    payment = &line;
                if (line.pence > 0 && (!charge || line.on > charge->on))
                    charge = &line;
            }
            if (payment)
                add(Kind::LastPayment,
                    name,
                    record.from.source,
                    true,
                    { QString::number(-payment->pence) });
            if (charge && name.contains("rent"_L1, Qt::CaseInsensitive))
                add(Kind::RentCharge,
                    name,
                    record.from.source,
                    true,
                    { QString::number(charge->pence) });
        }

        void request(const HeldRecord& record)
        {
            const auto& request = std::get<ServiceRequest>(record.body);
            if (request.opened > m_lastReport && !request.title.isEmpty()) {
                m_lastReport = request.opened;
                m_report = request.title;
                m_reportSource = record.from.source;
            }
        }

        QList<VerificationQuestion> questions()
        {
            const QString number = undisputed(m_numbers);
            if (number.size() >= 3)
                add(Kind::NationalInsuranceEnd, {}, m_source, true, { number.right(3) });
            const QString born = undisputed(m_births);
            if (!born.isEmpty())
                add(Kind::DateOfBirth, {}, m_source, false, { born });
            if (!m_phones.isEmpty())
                add(Kind::OtherPhone, {}, m_source, false, m_phones);
            if (!m_emails.isEmpty())
                add(Kind::Email, {}, m_source, false, m_emails);
            if (!m_report.isEmpty())
                add(Kind::LastReport, {}, m_reportSource, false, { m_report });
            std::ranges::stable_sort(m_questions, {}, [](const VerificationQuestion& one) {
                return one.strong ? 0 : 1;
            });
            return m_questions;
        }

    private:
        void add(Kind kind,
                 const QString& subject,
                 const SourceId& source,
                 bool strong,
                 const QStringList& answers)
        {
            m_questions.append({ kind, subject, source, strong, answers });
        }

        QString m_callingFrom;
        QList<QString> m_births;
        QList<QString> m_numbers;
        QStringList m_phones;
        QStringList m_emails;
        QDateTime m_lastReport = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        QString m_report;
        SourceId m_reportSource;
        SourceId m_source;
        QList<VerificationQuestion> m_questions;
    };

}

QList<VerificationQuestion> verificationQuestions(const CustomerRecords& held,
                                                  const QString& callingFrom)
{
    Drawing drawing(callingFrom);
    for (const HeldRecord& record : held.records) {
        switch (kindOf(record.body)) {
        case RecordKind::Person:
            drawing.person(record);
            break;
        case RecordKind::Account:
            drawing.account(record);
            break;
        case RecordKind::Request:
            drawing.request(record);
            break;
        default:
            break;
        }
    }
    return drawing.questions();
}

Answered judge(const VerificationQuestion& question, const QString& said)
{
    const QString text = said.trimmed();
    if (text.isEmpty())
        return Answered::NotKnown;
    const auto right = [&](const QString& held) {
        switch (question.kind) {
        case Kind::DateOfBirth:
            return toDate(parseDate(QStringView(text))) == QDate::fromString(held, Qt::ISODate);
        case Kind::LastPayment:
        case Kind::RentCharge:
            return sameMoney(held, text);
        case Kind::OtherPhone:
            return digitsOf(text) == held;
        case Kind::Email:
            return text.toLower() == held;
        case Kind::TenancyYear:
            return text == held;
        case Kind::LastReport:
            return sameReport(held, text);
        case Kind::NationalInsuranceEnd:
            return lettersOf(text) == held;
        }
        return false;
    };
    return std::ranges::any_of(question.answers, right) ? Answered::Right : Answered::Wrong;
}

bool isAbout(const AskedQuestion& asked, const VerificationQuestion& question)
{
    return asked.question == wordOf(question.kind) && asked.subject == question.subject;
}

QString wordOf(VerificationQuestion::Kind kind)
{
    switch (kind) {
    case Kind::DateOfBirth:
        return u"date_of_birth"_s;
    case Kind::LastPayment:
        return u"last_payment"_s;
    case Kind::RentCharge:
        return u"rent_charge"_s;
    case Kind::OtherPhone:
        return u"other_phone"_s;
    case Kind::Email:
        return u"email"_s;
    case Kind::TenancyYear:
        return u"tenancy_year"_s;
    case Kind::LastReport:
        return u"last_report"_s;
    case Kind::NationalInsuranceEnd:
        return u"national_insurance_end"_s;
    }
    Q_UNREACHABLE();
}

}
