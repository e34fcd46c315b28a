#include "app/SupervisorRoom.h"

#include "base/Background.h"
#include "base/Receive.h"

namespace guildhall {

using namespace Qt::StringLiterals;

SupervisorRoom::SupervisorRoom(Guildhall& house, SourcesPage& sources)
    : m_house(house)
    , m_reader(house.file())
    , m_figures(house.clock(),
                house.session().may(Right::SeeAudit) ? SupervisorPage::Advisors::Shown
                                                     : SupervisorPage::Advisors::Hidden)
    , m_review(reviewQuestions(), house.clock(), sources, house.session())
    , m_annual(annualQuestions(), house.clock())
    , m_assurance(assuranceQuestions(), house.clock(), sources)
    , m_screens {
        m_figures, m_review, m_annual, house.session().may(Right::SeeAudit) ? &m_assurance : nullptr
    }
{
    if (screens())
        connectPages(sources);
}

const SupervisorScreens* SupervisorRoom::screens() const
{
    return m_house.session().may(Right::Report) ? &m_screens : nullptr;
}

void SupervisorRoom::recount()
{
    Changes everything;
    everything.everything = true;
    m_annual.readAgain(everything);
}

ReviewQuestions SupervisorRoom::reviewQuestions()
{
    return {
        .facts = [this] { return m_house.facts().ofKinds(DeskFacts::kinds()); },
        .contact
        = [this](const ContactName& name) { return m_house.file().contact(name.source, name.key); },
        .open = [this](CustomerId id) { return m_house.lookUp().open(id, u"survey review"_s); },
        .about = [this](CustomerId id) { return m_house.facts().about(id); },
        .post = [this](const Posting& posting) { return m_house.facts().post(posting); },
    };
}

AnnualQuestions SupervisorRoom::annualQuestions()
{
    return {
        .read = [this]() -> Async<AnnualFile> {
            const auto statutes = m_house.statutes();
            if (!statutes)
                return ready<AnnualFile>(statutes.error());
            return m_house.annual().read(statutes->rules, statutes->days);
        },
        .post = [this](const Posting& posting) { return m_house.facts().post(posting); },
        .staff = m_house.session().staff,
    };
}

AssuranceQuestions SupervisorRoom::assuranceQuestions()
{
    return {
        .noted = [this](const QString& why) { return m_house.audit().readAudit(why); },
        .entries = [this](const AuditQuestion& asked) { return m_house.trail().entries(asked); },
        .contacts
        = [this](const QList<CustomerId>& ids) { return m_house.file().contactTimes(ids); },
        .logged
        = [this](
              const QDateTime& since) { return m_house.facts().ofKinds({ u"contact"_s }, since); },
        .homes = [file = m_house.plan().configuration.reports.staffHomes]() -> Async<StaffHomes> {
            if (file.isEmpty())
                return ready<StaffHomes>(StaffHomes());
            return inBackground<StaffHomes>([file] { return StaffHomes::read(file); });
        },
        .people =
            [this](qint64 after, std::function<void(const HeldRecord&, CustomerId)> take) {
                return m_house.file().eachPerson(after, std::move(take));
            },
        .items =
            [this](qint64 after, std::shared_ptr<QualityBuilder> quality) {
                return m_house.file().eachItem(
                    { RecordKind::Request,
                      RecordKind::Complaint,
                      RecordKind::Account,
                      RecordKind::Contact },
                    after,
                    [quality](const HeldRecord& item) { quality->add(item); });
            },
    };
}

void SupervisorRoom::connectPages(SourcesPage& sources)
{
    auto& store = m_house.store();
    connect(&m_reader, &FeedbackReader::done, &m_figures, &SupervisorPage::show);
    connect(&m_reader, &FeedbackReader::done, &m_review, &ReviewPage::show);
    connect(&m_reader, &FeedbackReader::failed, &m_figures, &SupervisorPage::fail);
    connect(&m_review, &ReviewPage::factsRead, &m_figures, &SupervisorPage::takeFacts);
    connect(&m_reader, &FeedbackReader::done, &m_assurance, &AssurancePage::show);
    connect(&m_review, &ReviewPage::factsRead, &m_assurance, &AssurancePage::takeFacts);
    m_assurance.nameStaff(m_house.session().staff, m_house.session().displayName);
    connect(&store, &Store::changed, &m_reader, &FeedbackReader::readAgain);
    connect(&store, &Store::changed, &m_review, &ReviewPage::readAgain);
    connect(&store, &Store::changed, &m_annual, &AnnualPage::readAgain);
    connect(&sources, &SourcesPage::changed, &m_figures, [this, &sources] {
        m_figures.nameSources(sources.sources());
    });
    m_reader.read();
    m_review.read();
}

}
