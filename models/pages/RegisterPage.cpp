#include "pages/RegisterPage.h"

#include "pages/FieldMeaning.h"
#include "pages/Words.h"

namespace guildhall {

using namespace Qt::StringLiterals;

RegisterPage::RegisterPage(QList<RegisterFeed> feeds, QObject* parent)
    : QObject(parent)
    , m_feeds(std::move(feeds))
    , m_fields(this)
{
    retell();
}

QString RegisterPage::nameOf(const RegisterFeed& feed)
{
    //: %1 is a source ("Orchard"), %2 one of its feeds ("tenants").
    return tr("%1: %2").arg(feed.sourceName, feed.feed);
}

void RegisterPage::choose(int feed)
{
    if (feed < 0 || feed >= m_feeds.size() || feed == m_chosen)
        return;
    m_chosen = feed;
    retell();
}

QList<RegisterPage::Fact> RegisterPage::facts() const
{
    if (m_feeds.isEmpty())
        return {};
    const RegisterFeed& feed = m_feeds.at(m_chosen);
    QStringList roles;
    for (const QString& word : feed.roles) {
        const auto role = roleFromWord(word);
        roles.append(role ? Words::role(*role) : word);
    }
    QList<Fact> facts { { tr("Service"), Words::service(feed.serviceArea) },
                        { tr("Owner"), Words::of(feed.owner) },
                        { tr("Used for"), Words::of(feed.purpose) },
                        { tr("Lawful basis"), FieldMeaning::lawfulBasis(feed.lawfulBasis) },
                        { tr("Sensitivity"), FieldMeaning::sensitivity(feed.sensitivity) },
                        { tr("Kept for"), FieldMeaning::retention(feed.retention) },
                        { tr("Who may hold it"), roles.join(u", "_s) },
                        { tr("How it is held"), FieldMeaning::way(feed.way) } };
    if (!feed.assumed.isEmpty())
        facts.append({ tr("Assumed"), feed.assumed });
    return facts;
}

void RegisterPage::retell()
{
    ReportTable table;
    table.columns = { { u"meaning"_s, tr("What it means to us") },
                      { u"kind"_s, tr("Part of") },
                      { u"place"_s, tr("Field in the source") } };
    if (!m_feeds.isEmpty()) {
        for (const RegisterField& field : m_feeds.at(m_chosen).fields)
            table.rows.append({ FieldMeaning::of(field),
                                FieldMeaning::kind(field.kind),
                                field.place.isEmpty() ? tr("said by the profile") : field.place });
    }
    m_fields.show(table);
    Q_EMIT changed();
}

}
