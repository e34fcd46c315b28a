#include "reports/FeedbackReader.h"

#include "base/Receive.h"
#include "store/CustomerFile.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <chrono>

namespace guildhall {

namespace {

    constexpr qint64 RestPerReading = 60;
    constexpr qint64 ShortestRest = 1000; // ms

}

FeedbackReader::FeedbackReader(CustomerFile& file, QObject* parent)
    : QObject(parent)
    , m_file(file)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_isStale)
            read();
    });
}

void FeedbackReader::read()
{
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    m_isStale = false;
    m_took.start();
    m_builder = std::make_shared<FeedbackBuilder>();
    readFrom(0);
}

void FeedbackReader::readAgain(const Changes&)
{
    if (m_isReading || m_rest.isActive())
        m_isStale = true;
    else
        read();
}

void FeedbackReader::readFrom(qint64 after)
{
    const auto reading = m_file.eachItem(
        { RecordKind::Contact, RecordKind::SurveyAnswer },
        after,
        [builder = m_builder](const HeldRecord& record) { builder->add(record); });
    receive(reading, this, [this](const Result<qint64>& next) {
        if (next && *next > 0) {
            readFrom(*next);
            return;
        }
        if (next) {
            finish();
            return;
        }
        rest();
        Q_EMIT failed(next.error());
    });
}

void FeedbackReader::finish()
{
    auto promise = std::make_shared<QPromise<Result<FeedbackFile>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, builder = std::move(m_builder)] {
        promise->addResult(builder->finish());
        promise->finish();
    });
    receive(promise->future(), this, [this](const Result<FeedbackFile>& feedback) {
        rest();
        Q_EMIT done(*feedback);
    });
}

void FeedbackReader::rest()
{
    m_isReading = false;
    m_rest.start(
        std::chrono::milliseconds(std::max(ShortestRest, RestPerReading * m_took.elapsed())));
}

}
