// LoadCouncil.h - fills a store with the invented council, as a first load does.
#pragma once

#include "base/Async.h"
#include "council/Register.h"
#include "store/RecordBook.h"

#include <QElapsedTimer>

namespace guildhall {

/// A benchmark without its answer has nothing to measure.
template <class T>
T answerOf(Async<T> asked)
{
    asked.waitForFinished();
    auto result = asked.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *std::move(result);
}

inline double secondsOf(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// Seconds within the store; making the records is not counted. 0: they are held already, so that
/// searching can be measured again.
double loadCouncil(RecordBook& book, const council::Council& council, qint64& records);

/// For whoever measures something else: a page is made while the store takes in the one before.
void fillWithCouncil(RecordBook& book, const council::Council& council);

}
