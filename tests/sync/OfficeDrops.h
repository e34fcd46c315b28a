// OfficeDrops.h - the files of the reference back office: written once more, and old enough to be
// read.
#pragma once

#include "office/RunningOffice.h"

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

namespace guildhall {

using namespace Qt::StringLiterals;

/// What was written just now may be half written: nobody reads it yet.
inline void ageExtracts(const QString& folder, int seconds = 60)
{
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(info.lastModified().addSecs(-seconds),
                                 QFileDevice::FileModificationTime));
    }
}

inline void dropAgain(office::RunningOffice& office)
{
    QNetworkAccessManager network;
    QUrl url = office.url();
    url.setPath(u"/_control/drop"_s);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply* reply = network.post(request, QByteArray("{}"));
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 60'000);
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    reply->deleteLater();
}

}
