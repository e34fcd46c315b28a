// DropHouse.h - a system that only imports files, and says in its next extract what it imported.
#pragma once

#include "SyncHouse.h"
#include "backoffice/AcceptReader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace guildhall {

/// How it takes what waits: each in a file of its own, or several in one file with a picture beside
/// each row.
enum class Batches { OfOne, OfSeveral };

/// Takes requests as files out of `folder`/in and drops its extracts into `folder`/out.
inline Configuration importing(const QString& folder, Batches batches = Batches::OfOne)
{
    const QByteArray json = R"({
      "id": "parks", "name": "Parks", "service_area": "Parks", "kind": "csv_drop",
      "feeds": [{
        "id": "jobs", "owner": "Head of Parks", "purpose": "To answer about jobs",
        "lawful_basis": "public_task", "sensitivity": "personal", "retention": "P1Y",
        "roles": ["administrator"],
        "file": { "name": "jobs-*.csv", "extract": "append" },
        "records": [{ "kind": "request", "key": "/JobNo",
                      "fields": { "reference": "/JobNo", "state": { "constant": "live" } } }]
      }],
      "accepts": [{
        "kinds": ["request"],
        "file": {
          "name": "guildhall-{batch}.csv",
          "columns": [{ "name": "Batch", "text": "{batch}" }, { "name": "ExternalRef", "text": "{id}" },
                      { "name": "Details", "text": "{text}" }],
          "confirmed_by": { "feed": "jobs", "id": "ExternalRef", "reference": "JobNo", "state": "Status",
                            "accepted": ["Planned"], "refused": ["Refused"], "within_hours": 26 }
        }
      }]
    })";
    const auto profile = ProfileReader::read(json, u"parks.json"_s);
    if (!profile)
        qFatal("%s", qPrintable(profile.error().detail));
    SourceConfiguration source;
    source.profile = *profile;
    AcceptReader reader;
    source.accepts
        = reader.read(QJsonDocument::fromJson(json).object().value("accepts"_L1).toArray());
    if (reader.fault())
        qFatal("%s", qPrintable(reader.fault()->what));
    AcceptForm::File& file = *source.accepts.front().file;
    if (batches == Batches::OfSeveral) {
        file.rows = 3;
        file.columns.append({ u"Picture"_s, u"{picture}"_s });
        file.beside = AcceptForm::File::Beside { u"{picture}"_s, u"bytes"_s };
    }
    source.folder = folder + u"/out"_s;
    source.importFolder = folder + u"/in"_s;
    Configuration configuration;
    configuration.sources.push_back(std::move(source));
    return configuration;
}

/// What the system does in the night: takes every file, and names what it took in an extract.
class ImportingSystem
{
public:
    struct Taken
    {
        QByteArray row;
        QByteArray id;
        QByteArray picture; ///< of what stood beside the row
    };

    explicit ImportingSystem(QString folder)
        : m_folder(std::move(folder))
    {
        QDir().mkpath(m_folder + u"/in"_s);
        QDir().mkpath(m_folder + u"/out"_s);
    }

    /// Takes the files away, as soon as it sees them: what belongs to a row is there by then.
    void import()
    {
        const QDir in(m_folder + u"/in"_s);
        for (const QString& name : in.entryList({ u"*.csv"_s }, QDir::Files, QDir::Name)) {
            QFile file(in.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s", qPrintable(name));
            const QByteArrayList lines = file.readAll().trimmed().split('\n');
            const bool hasPicture = lines.first().contains(",Picture");
            for (const QByteArray& line : lines.sliced(1)) {
                Taken one { line.trimmed(), line.split(',').value(1), {} };
                if (hasPicture) {
                    QFile picture(in.filePath(QString::fromUtf8(one.row.split(',').last())));
                    if (picture.open(QIODevice::ReadOnly))
                        one.picture = picture.readAll();
                    picture.remove();
                }
                taken.append(one);
            }
            names.append(name);
            file.remove();
        }
    }

    /// Names everything it has imported, as far as it is with each.
    void extract(const QByteArray& status = "Planned")
    {
        QFile file(m_folder + u"/out/jobs-%1.csv"_s.arg(++m_extracts));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no extract");
        file.write("JobNo,ExternalRef,Status\r\n");
        for (qsizetype i = 0; i < taken.size(); ++i)
            file.write("J-" + QByteArray::number(i) + ',' + taken.at(i).id + ',' + status + "\r\n");
        file.flush();
        file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60),
                         QFileDevice::FileModificationTime);
    }

    QList<Taken> taken; ///< every row of every file
    QStringList names;

private:
    const QString m_folder;
    int m_extracts = 0;
};

}
