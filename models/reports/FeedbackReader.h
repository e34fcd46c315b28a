// FeedbackReader.h - reads answers and contacts out of the store in the background, and again when
// they have changed.
#pragma once

#include "domain/Changes.h"
#include "reports/FeedbackBuilder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace guildhall {

class CustomerFile;

/// Reads piece by piece, so that no other question waits long. After a change it rests sixty times
/// as long as reading took, but at least a second: with millions of rows the figures are some
/// minutes old, and say so.
class FeedbackReader final : public QObject
{
    Q_OBJECT

public:
    explicit FeedbackReader(CustomerFile& file, QObject* parent = nullptr);

    void read();
    /// For Store::changed.
    void readAgain(const guildhall::Changes& changes);

Q_SIGNALS:
    void done(const guildhall::FeedbackFile& feedback);
    void failed(const guildhall::Error& error);

private:
    void readFrom(qint64 after);
    void finish();
    void rest();

    CustomerFile& m_file;
    std::shared_ptr<FeedbackBuilder> m_builder;
    QElapsedTimer m_took;
    QTimer m_rest;
    bool m_isReading = false;
    bool m_isStale = false;
};

}
