#include "office/MailingHouse.h"

#include "office/CsvFile.h"
#include "office/Text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTimeZone>

#include <algorithm>

namespace guildhall::office {

using namespace Qt::StringLiterals;

namespace {

    const QString Received = u"Received"_s;
    const QString Posted = u"Posted"_s;
    const QString Rejected = u"Rejected"_s;
    const QString Returned = u"Returned"_s;

    QString local(const QDateTime& at)
    {
        return at.toTimeZone(QTimeZone("Europe/London")).toString(u"dd/MM/yyyy HH:mm:ss"_s);
    }

    QByteArray line(const QStringList& fields)
    {
        std::string text;
        for (const QString& field : fields)
            csvField(text, field.toStdString());
        return QByteArray::fromStdString(text) + "\r\n";
    }

    QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

}

MailingHouse::MailingHouse(QString folder)
    : m_folder(std::move(folder))
{
}

bool MailingHouse::has(const QString& reference) const
{
    return std::ranges::any_of(m_letters, [&reference](const Letter& letter) {
        return letter.reference == reference && letter.status != Rejected;
    });
}

Outcome MailingHouse::work(const QDateTime& at)
{
    const QDir folder(QDir(m_folder).filePath(u"mailing"_s));
    if (!QDir().mkpath(folder.path()))
        return Error { Error::Kind::Storage, u"the mailing house's folder cannot be made"_s };
    QList<Letter> news;
    for (Letter& letter : m_letters) {
        if (letter.status == Posted && letter.postcode.endsWith(NobodyThere)) {
            letter.status = Returned;
            news.append(letter);
        }
        if (letter.status == Received) {
            letter.status = Posted;
            letter.posted = at;
            news.append(letter);
        }
    }
    const qsizetype before = m_letters.size();
    const QStringList names = folder.entryList({ u"mailing_job_*.csv"_s }, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        if (const Outcome done = take(folder.filePath(name), at); !done)
            return done;
    }
    news += m_letters.sliced(before);
    return news.isEmpty() ? Outcome(Done {}) : report(news, at);
}

Outcome MailingHouse::take(const QString& path, const QDateTime& at)
{
    const QDir folder = QFileInfo(path).dir();
    const QList<QJsonObject> rows = csvRows(QString::fromUtf8(contents(path)));
    for (const QJsonObject& row : rows) {
        const auto said = [&row](QLatin1StringView column) { return row.value(column).toString(); };
        if (has(said("Our Ref"_L1)))
            continue;
        Letter letter { u"MH-%1-%2"_s.arg(at.toSecsSinceEpoch()).arg(m_letters.size() + 1),
                        said("Our Ref"_L1),
                        said("Name"_L1),
                        said("Address"_L1),
                        said("Postcode"_L1),
                        Received,
                        said("Pages"_L1),
                        at,
                        {},
                        {} };
        const QString pages = folder.filePath(said("File"_L1));
        letter.pdf = contents(pages);
        if (!letter.pdf.startsWith("%PDF-") || letter.postcode.isEmpty())
            letter.status = Rejected;
        QFile::remove(pages);
        m_letters.append(letter);
    }
    return QFile::remove(path)
        ? Outcome(Done {})
        : Outcome(Error { Error::Kind::Storage, u"a job cannot be taken away"_s });
}

Outcome MailingHouse::report(const QList<Letter>& letters, const QDateTime& at) const
{
    const QString stamp = at.toUTC().toString(u"yyyyMMddTHHmmss"_s);
    QSaveFile file(QDir(m_folder).filePath(u"mailing_letters_%1.csv"_s.arg(stamp)));
    if (!file.open(QIODevice::WriteOnly))
        return Error { Error::Kind::Storage, u"the mailing house's report cannot be written"_s };
    file.write(line({ u"Job No"_s,
                      u"Our Ref"_s,
                      u"Pages"_s,
                      u"Status"_s,
                      u"Received"_s,
                      u"Posted"_s,
                      u"Changed"_s }));
    for (const Letter& letter : letters)
        file.write(line({ letter.job,
                          letter.reference,
                          letter.pages,
                          letter.status,
                          local(letter.received),
                          letter.posted.isValid() ? local(letter.posted) : QString(),
                          local(at) }));
    return file.commit() ? Outcome(Done {})
                         : Outcome(Error { Error::Kind::Storage,
                                           u"the mailing house's report cannot be written"_s });
}

}
