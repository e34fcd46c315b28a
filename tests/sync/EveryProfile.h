// EveryProfile.h - the shipped profiles, pointed at the reference back office as a council would.
#pragma once

#include "backoffice/Configuration.h"
#include "backoffice/Placeholders.h"
#include "backoffice/ProfileReader.h"

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

/// One source at `url`, many pages of few records. Its secret is "token", or at Salesforce the key
/// in "salesforce".
inline SourceConfiguration sourceAt(const QString& name, const QUrl& url, int pageSize = 40)
{
    static const QMap<QString, QString> paths {
        { u"accuserv"_s, u"/accuserv"_s },
        { u"tascomi"_s, u"/tascomi"_s },
        { u"icasework"_s, u"/icasework"_s },
        { u"ieg4"_s, u"/ieg4"_s },
        { u"portal"_s, u"/portal"_s },
        { u"alloy-v2"_s, u"/alloy-v2"_s },
        { u"echo"_s, u"/echo"_s },
        { u"academy"_s, u"/academy"_s },
        { u"fixmystreet"_s, u"/open311/v2"_s },
        { u"open311"_s, u"/open311/v2"_s },
    };
    static const QMap<QString, QString> values { { u"design"_s, u"designs_customerRequest"_s },
                                                 { u"report"_s, u"1"_s } };
    SourceConfiguration source;
    source.profile = *ProfileReader::builtIn(name);
    source.secret = name == "salesforce"_L1 ? u"salesforce"_s : u"token"_s;
    source.baseUrl = url;
    source.baseUrl.setPath(paths.value(name));
    Profile& profile = source.profile;
    for (auto it = profile.values.begin(); it != profile.values.end(); ++it)
        it.value() = values.value(it.key(), u"guildhall"_s);
    AuthenticationForm& form = profile.authentication;
    for (QString* text : { &form.name, &form.client, &form.subject })
        *text = filledIn(*text, profile.values, Escaping::None);
    // Whose token comes from another place than the records has it here as well.
    if (name == "salesforce"_L1)
        form.tokenUrl = u"/services/oauth2/token"_s;
    else if (name == "dynamics"_L1)
        form.tokenUrl = u"/token"_s;
    for (FeedProfile& feed : profile.feeds) {
        for (const QString& size : { u"page_size"_s, u"pageSize"_s, u"limit"_s }) {
            if (!feed.request.query.contains(size))
                continue;
            feed.request.query.insert(size, QString::number(pageSize));
            if (feed.paging.size > 0)
                feed.paging.size = pageSize;
        }
        if (name == "salesforce"_L1)
            feed.request.headers.insert(u"Sforce-Query-Options"_s, u"batchSize=%1"_s.arg(pageSize));
        if (name == "dynamics"_L1) {
            feed.paging.size = pageSize;
            // A filter does not see what is deleted, until the next reconcile.
            feed.delta.kind = DeltaForm::Kind::TrackChanges;
        }
    }
    return source;
}

/// Every profile that is pulled and of which the office tells by itself: not those that are only
/// asked by key, and not the mailing house, which answers what it was given.
inline Configuration everyProfileAt(const QUrl& url, const QString& drop, int pageSize = 40)
{
    Configuration configuration;
    for (const QString& name : ProfileReader::builtInNames()) {
        SourceConfiguration source = sourceAt(name, url, pageSize);
        const bool isPulled = std::ranges::any_of(
            source.profile.feeds, [](const FeedProfile& feed) { return !feed.lookUp; });
        if (!isPulled || source.profile.kind == Profile::Kind::CsvFile || name == "mailing"_L1)
            continue;
        source.folder = drop;
        configuration.sources.push_back(std::move(source));
    }
    return configuration;
}

}
