// DeskProgram.cpp - one desk of the reception as a program of its own, that does what lines on its
// input say: reception-desk DATA-DIR OFFICE STATION NAME. Each line is answered by one that begins
// with "is"; whom it calls it says at once.
#include "DeskHouse.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cstdio>
#include <unistd.h>

using namespace guildhall;

namespace {

void say(const QString& line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

class Told final : public QObject
{
    Q_OBJECT

public:
    explicit Told(DeskHouse& house)
        : m_house(house)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, &Told::read);
        connect(&house.desk, &ReceptionDesk::called, this, [this](const Ticket& ticket) {
            say(u"called "_s + ticket.id);
            for (const QString& wrong : std::as_const(m_house.outOfOrder))
                say(u"disorder "_s + wrong);
            m_house.outOfOrder.clear();
        });
    }

private:
    void read()
    {
        std::array<char, 4096> bytes {};
        const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count <= 0) {
            QCoreApplication::quit();
            return;
        }
        m_begun.append(bytes.data(), count);
        for (qsizetype end = m_begun.indexOf('\n'); end >= 0; end = m_begun.indexOf('\n')) {
            const QString line = QString::fromUtf8(m_begun.left(end));
            m_begun.remove(0, end + 1);
            run(line.split(u' '));
        }
    }

    void run(const QStringList& words)
    {
        ReceptionDesk& desk = m_house.desk;
        const QString& act = words.first();
        const Ticket* here = desk.current();
        const QString id = here ? here->id : QString();
        if (act == "quit"_L1) {
            QCoreApplication::quit();
            return;
        }
        if (act == "told"_L1) {
            tellAll();
            return;
        }
        if (act == "check-in"_L1)
            checkIn(words);
        else if (act == "next"_L1)
            desk.callNext();
        else if (act == "serve"_L1)
            desk.serve();
        else if (act == "done"_L1)
            desk.done(u"done"_s);
        else if (act == "transfer"_L1)
            desk.transfer(words.at(1), {});
        else if (act == "no-show"_L1)
            desk.noShow();
        else if (act == "back"_L1) {
            desk.noShow();
            desk.back(id);
        } else if (act == "later"_L1)
            desk.later(id, m_house.house.clock.now().addMSecs(words.at(1).toInt()));
        tell();
    }

    /// check-in NEEDS MINUTES: until the appointment, or "none".
    void checkIn(const QStringList& words)
    {
        ticket::Arrival arrival;
        if (words.at(1) == "first"_L1)
            arrival.needs |= Need::First;
        if (words.at(2) != "none"_L1)
            arrival.appointment = m_house.house.clock.now().addSecs(words.at(2).toLongLong() * 60);
        m_house.desk.checkIn(arrival);
    }

    /// is TICKET STATE ASKING OPEN
    void tell() const
    {
        const Ticket* here = m_house.desk.current();
        const auto& all = m_house.desk.queue().tickets();
        say(u"is %1 %2 %3 %4"_s.arg(
            here ? here->id : u"-"_s,
            here && here->state == Ticket::State::Serving ? u"serving"_s : u"called"_s,
            m_house.desk.asking().isEmpty() ? u"-"_s : m_house.desk.asking(),
            QString::number(std::ranges::count_if(all, &Ticket::isOpen))));
    }

    /// is told FACTS DIGEST WAITING
    void tellAll() const
    {
        QCryptographicHash digest(QCryptographicHash::Sha256);
        const QList<Fact> all = m_house.told();
        for (const Fact& fact : all)
            digest.addData((fact.id.text() + QString::number(fact.sequence)).toUtf8());
        const auto waiting = wait(m_house.house.facts->unshared(1000));
        say(u"is told %1 %2 %3"_s.arg(QString::number(all.size()),
                                      QString::fromLatin1(digest.result().toHex()),
                                      QString::number(waiting->size())));
    }

    DeskHouse& m_house;
    QSocketNotifier m_input;
    QByteArray m_begun;
};

}

int main(int count, char** words)
{
    QCoreApplication application(count, words);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    DeskHouse house(QUrl(arguments.at(2)), { arguments.at(3), arguments.at(4) }, arguments.at(1));
    if (!QTest::qWaitFor([&house] { return house.desk.isSettled(); }, 60'000))
        return 3;
    const Told told(house);
    say(u"is ready"_s);
    return QCoreApplication::exec();
}

#include "DeskProgram.moc"
