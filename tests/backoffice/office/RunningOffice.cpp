#include "office/RunningOffice.h"

#include <openssl/crypto.h>

namespace guildhall::office {

namespace {

    // As models/store/encryption does, for tests that have no store.
    [[maybe_unused]] const int TidiesUpOnlyThreads
        = OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);

}

Result<std::unique_ptr<RunningOffice>> RunningOffice::start(const ServerOptions& options)
{
    std::unique_ptr<RunningOffice> office(new RunningOffice);
    office->m_desk = new QObject;
    office->m_desk->moveToThread(&office->m_thread);
    office->m_thread.setObjectName(QStringLiteral("back office"));
    office->m_thread.start();
    Outcome outcome = Done {};
    QMetaObject::invokeMethod(
        office->m_desk,
        [&office, &options, &outcome] {
            auto server = BackOfficeServer::start(options);
            if (server)
                office->m_server = std::move(*server);
            else
                outcome = server.error();
        },
        Qt::BlockingQueuedConnection);
    if (!outcome)
        return outcome.error();
    office->m_url = office->m_server->url();
    return office;
}

RunningOffice::~RunningOffice()
{
    QMetaObject::invokeMethod(
        m_desk,
        [this] {
            m_server.reset();
            delete m_desk;
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void RunningOffice::call(const std::function<void(BackOfficeServer&)>& task)
{
    QMetaObject::invokeMethod(
        m_desk, [this, &task] { task(*m_server); }, Qt::BlockingQueuedConnection);
}

void RunningOffice::inject(const Fault& fault)
{
    call([&fault](BackOfficeServer& server) { server.faults().add(fault); });
}

void RunningOffice::clearFaults()
{
    call([](BackOfficeServer& server) { server.faults().clear(); });
}

ChangeCount RunningOffice::change(const ChangeWish& wish)
{
    ChangeCount count;
    call([&count, &wish](BackOfficeServer& server) { count = server.world().change(wish); });
    return count;
}

QList<Write> RunningOffice::writes()
{
    QList<Write> writes;
    call([&writes](BackOfficeServer& server) { writes = server.world().writes(); });
    return writes;
}

QList<QJsonObject> RunningOffice::sharedFacts()
{
    QList<QJsonObject> facts;
    call([&facts](BackOfficeServer& server) { facts = server.shared().facts(); });
    return facts;
}

QList<Paper> RunningOffice::papers()
{
    QList<Paper> papers;
    call([&papers](BackOfficeServer& server) { papers = server.papers().papers(); });
    return papers;
}

QList<QJsonObject> RunningOffice::messages()
{
    QList<QJsonObject> messages;
    call([&messages](BackOfficeServer& server) { messages = server.office().notify().messages(); });
    return messages;
}

QList<QJsonObject> RunningOffice::invitations()
{
    QList<QJsonObject> invitations;
    call([&invitations](BackOfficeServer& server) {
        invitations = server.office().invitations().all();
    });
    return invitations;
}

QList<QJsonObject> RunningOffice::documents()
{
    QList<QJsonObject> documents;
    call([&documents](BackOfficeServer& server) { documents = server.office().documents().all(); });
    return documents;
}

QList<MailingHouse::Letter> RunningOffice::letters()
{
    QList<MailingHouse::Letter> letters;
    call([&letters](BackOfficeServer& server) {
        if (const Drops* drops = server.drops())
            letters = drops->mailing().letters();
    });
    return letters;
}

QByteArray RunningOffice::truth(const QString& system)
{
    QByteArray truth;
    call([&truth, &system](BackOfficeServer& server) {
        truth = QByteArray::fromStdString(server.office().truth(system));
    });
    return truth;
}

QByteArray RunningOffice::digest()
{
    QByteArray digest;
    call([&digest](BackOfficeServer& server) {
        digest = QByteArray::fromStdString(server.world().digest());
    });
    return digest;
}

void RunningOffice::within(const std::function<void(World&)>& task)
{
    call([&task](BackOfficeServer& server) { task(server.world()); });
}

}
