#include "reports/FeedbackReader.h"

#include "base/Background.h"
#include "base/Receive.h"
#include "store/CustomerFile.h"

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

void FeedbackReader::readAgain(const Changes& changes)
{
    // A look-up or a fact is written to the journal: no answer and no contact has changed.
    if (!changes.everything && changes.sources.isEmpty() && changes.customers.isEmpty())
        return;
    if (m_isReading || m_rest.isActive())
        m_isStale = true;
    else
        read();
}

void FeedbackReader::readFrom(qint64 after)
{
    const auto reading = m_file.eachItem(
        { RecordKind::Contact,
          RecordKind::SurveyAnswer,
          RecordKind::Request,
          RecordKind::Complaint,
          RecordKind::Account },
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
    const auto made = inBackground<FeedbackFile>(
        [builder = std::move(m_builder)]() -> Result<FeedbackFile> { return builder->finish(); });
    receive(made, this, [this](const Result<FeedbackFile>& feedback) {
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
