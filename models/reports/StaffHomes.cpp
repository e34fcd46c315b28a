#include "reports/StaffHomes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    QString compact(const QString& text)
    {
        QString letters;
        for (const auto letter : text)
            if (letter.isLetterOrNumber())
                letters += letter.toUpper();
        return letters;
    }

    QString withoutZeros(QString uprn)
    {
        while (uprn.startsWith(u'0'))
            uprn.remove(0, 1);
        return uprn;
    }

}

Result<StaffHomes> StaffHomes::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error { Error::Kind::NotFound, path };
    return parse(file.readAll());
}

Result<StaffHomes> StaffHomes::parse(const QByteArray& json)
{
    const auto document = QJsonDocument::fromJson(json);
    const auto homes = document.object().value("homes"_L1);
    if (!homes.isArray())
        return Error { Error::Kind::Malformed, u"/homes"_s };
    StaffHomes read;
    const auto list = homes.toArray();
    for (qsizetype at = 0; at < list.size(); ++at) {
        const auto home = list.at(at).toObject();
        const StaffId staff(home.value("staff"_L1).toString());
        const StaffHome said { withoutZeros(home.value("uprn"_L1).toString().trimmed()),
                               compact(home.value("postcode"_L1).toString()) };
        if (staff.isEmpty() || (said.uprn.isEmpty() && said.postcode.isEmpty()))
            return Error { Error::Kind::Malformed, u"/homes/%1"_s.arg(at) };
        read.m_homes.insert(staff, said);
        if (!said.uprn.isEmpty())
            read.m_staffAt.insert(said.uprn, staff);
    }
    return read;
}

bool StaffHomes::isOwnPostcode(const StaffId& who, const QString& query) const
{
    const auto home = m_homes.constFind(who);
    return home != m_homes.cend() && !home->postcode.isEmpty()
        && compact(query).contains(home->postcode);
}

void StaffHomes::note(const PersonRecord& person, CustomerId customer)
{
    if (m_staffAt.isEmpty())
        return;
    for (const auto& address : person.addresses) {
        for (auto at = m_staffAt.constFind(address.uprn);
             at != m_staffAt.cend() && at.key() == address.uprn;
             ++at)
            m_livingThere[*at].insert(customer);
    }
}

bool StaffHomes::isOwnHome(const StaffId& who, CustomerId customer) const
{
    const auto there = m_livingThere.constFind(who);
    return there != m_livingThere.cend() && there->contains(customer);
}

}
