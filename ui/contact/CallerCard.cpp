#include "ui/contact/CallerCard.h"

#include "domain/text/DateText.h"
#include "pages/Words.h"
#include "ui/common/Chip.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TextLabel.h"
#include "ui/contact/ContactWords.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

CallerCard::CallerCard(ContactDesk& desk, CustomerPage& page, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_page(page)
    , m_title(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, this))
    , m_standing(new Chip(this))
    , m_kind(new ChoiceButton(this))
    , m_other(new QWidget(this))
    , m_name(new QLineEdit(m_other))
    , m_authority(new ChoiceButton(m_other))
    , m_until(new QLineEdit(m_other))
    , m_verify(new QPushButton(this))
    , m_number(new QPushButton(this))
    , m_concern(new QPushButton(this))
{
    m_standing->setObjectName(u"callerStanding"_s);
    m_kind->setObjectName(u"callerKind"_s);
    m_name->setObjectName(u"callerName"_s);
    m_name->setMaxLength(100);
    m_authority->setObjectName(u"callerAuthority"_s);
    m_until->setObjectName(u"authorityUntil"_s);
    m_until->setMaxLength(30);
    m_verify->setObjectName(u"verifyCaller"_s);
    m_number->setObjectName(u"confirmNumber"_s);
    m_concern->setObjectName(u"concernShown"_s);
    auto* head = new FlowLayout(space::Small, FlowLayout::Ends::Apart);
    m_title->setWordWrap(false);
    head->addWidget(m_title);
    head->addWidget(m_standing);
    auto* buttons = new FlowLayout(space::Small);
    for (QWidget* button : { static_cast<QWidget*>(m_kind),
                             static_cast<QWidget*>(m_verify),
                             static_cast<QWidget*>(m_number),
                             static_cast<QWidget*>(m_concern) })
        buttons->addWidget(button);
    auto* other = new QVBoxLayout(m_other);
    other->setContentsMargins(0, 0, 0, 0);
    other->setSpacing(space::Small);
    other->addWidget(m_name);
    other->addWidget(m_authority);
    other->addWidget(m_until);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addLayout(head);
    column->addLayout(buttons);
    column->addWidget(m_other);
    connect(m_kind, &ChoiceButton::chosen, this, [this](const QVariant& kind) {
        Caller caller;
        caller.kind = CallerKind(kind.toInt());
        m_desk.setCaller(caller);
        if (m_other->isVisible())
            m_name->setFocus();
    });
    connect(m_authority, &ChoiceButton::chosen, this, [this](const QVariant& kind) {
        Caller caller = m_desk.contact().caller;
        caller.authority = AuthorityKind(kind.toInt());
        m_desk.setCaller(caller);
    });
    connect(m_name, &QLineEdit::editingFinished, this, &CallerCard::take);
    connect(m_until, &QLineEdit::editingFinished, this, &CallerCard::take);
    connect(m_verify, &QPushButton::clicked, this, &CallerCard::verifyWanted);
    connect(m_number, &QPushButton::clicked, &m_desk, &ContactDesk::confirmNumber);
    connect(m_concern, &QPushButton::clicked, &m_desk, &ContactDesk::concernShown);
    retranslate();
}

void CallerCard::retranslate()
{
    m_title->setText(tr("Caller"));
    m_name->setAccessibleName(tr("Their name and organisation"));
    m_name->setPlaceholderText(m_name->accessibleName());
    m_until->setAccessibleName(tr("Last day of the authority"));
    m_until->setPlaceholderText(tr("Authority ends on (empty: no end)"));
    m_verify->setText(tr("Verify…"));
    m_verify->setToolTip(tr("Ask questions that prove who calls (F2)"));
    m_number->setText(tr("This number is theirs"));
    m_concern->setText(tr("The contact is about this customer"));
    refresh();
}

void CallerCard::refresh()
{
    const ContactFact& contact = m_desk.contact();
    const CustomerId shown = m_page.customer();
    const Standing standing = m_desk.standing(shown);
    const bool proved = standing.level == VerificationLevel::Full;
    const bool someone = !shown.isEmpty();
    m_standing->setVisible(someone && standing.speaks != Speaks::ForNobody);
    m_standing->show(ContactWords::standing(standing),
                     standing.failed ? Tone::Red
                         : proved    ? Tone::Green
                                     : Tone::Amber,
                     proved ? u"tick"_s : u"lock"_s);
    const bool theirs = someone && shown == contact.customer;
    m_verify->setVisible(theirs
                         && (standing.speaks == Speaks::AsCustomer
                             || standing.speaks == Speaks::WithAuthority
                             || standing.speaks == Speaks::WithoutAuthority));
    m_concern->setVisible(someone && !theirs);
    m_number->setVisible(theirs && proved && !contact.number.isEmpty()
                         && contact.caller.kind == CallerKind::Customer);
    const bool other = contact.caller.kind == CallerKind::OnBehalf
        || contact.caller.kind == CallerKind::Organisation;
    m_other->setVisible(other);
    const bool onBehalf = contact.caller.kind == CallerKind::OnBehalf;
    m_authority->setVisible(onBehalf);
    m_until->setVisible(onBehalf && contact.caller.authority != AuthorityKind::None
                        && contact.caller.authority != AuthorityKind::Spoken);
    if (!m_name->hasFocus())
        m_name->setText(contact.caller.name);
    if (!m_until->hasFocus())
        m_until->setText(contact.caller.until.isValid() ? Words::date(contact.caller.until)
                                                        : QString());
    showChoices();
}

void CallerCard::showChoices()
{
    const Caller& caller = m_desk.contact().caller;
    QList<ChoiceButton::Choice> kinds;
    for (const CallerKind kind : { CallerKind::Customer,
                                   CallerKind::OnBehalf,
                                   CallerKind::Anonymous,
                                   CallerKind::Organisation })
        kinds.append({ ContactWords::caller(kind), int(kind) });
    m_kind->show(tr("Caller"), kinds, int(caller.kind), ContactWords::caller(caller.kind));
    QList<ChoiceButton::Choice> authorities;
    for (const AuthorityKind kind : { AuthorityKind::None,
                                      AuthorityKind::LastingPower,
                                      AuthorityKind::Deputy,
                                      AuthorityKind::Appointee,
                                      AuthorityKind::Written,
                                      AuthorityKind::Spoken,
                                      AuthorityKind::Member })
        authorities.append({ ContactWords::authority(kind), int(kind) });
    m_authority->show(tr("Authority"), authorities, int(caller.authority));
}

void CallerCard::take()
{
    if (!m_desk.isRunning() || !m_other->isVisible())
        return;
    Caller caller = m_desk.contact().caller;
    const QString name = m_name->text().trimmed();
    if (name != caller.name) {
        caller.name = name;
        takeKnown(name);
        if (m_desk.contact().caller.name == name)
            return;
    }
    caller.until = toDate(parseDate(QStringView(m_until->text())));
    m_desk.setCaller(caller);
}

/// Who was noted before with an authority that is still in force brings it along.
void CallerCard::takeKnown(const QString& name)
{
    const QList<Caller> known = m_desk.authorities();
    const auto held = std::ranges::find_if(known, [&name](const Caller& one) {
        return !name.isEmpty() && one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (held == known.end() || m_desk.contact().caller.kind != CallerKind::OnBehalf)
        return;
    Caller caller = *held;
    caller.name = name;
    m_desk.setCaller(caller);
}

}
