#include "ui/contact/ContactPanel.h"

#include "domain/text/DateText.h"
#include "pages/OutboxWords.h"
#include "pages/Words.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/contact/CallerCard.h"
#include "ui/contact/ContactWords.h"
#include "ui/contact/FinishDialog.h"
#include "ui/contact/NoteEdit.h"
#include "ui/contact/ReasonEdit.h"
#include "ui/contact/RequestDialog.h"
#include "ui/contact/SayPanel.h"
#include "ui/contact/VerifyDialog.h"
#include "ui/contact/doing/DoPanel.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr ContactOutcome Outcomes[] { ContactOutcome::Resolved,
                                          ContactOutcome::PassedOn,
                                          ContactOutcome::NotResolved };

    bool live(const ItemCore& item)
    {
        return item.state == ItemState::Live || item.state == ItemState::Waiting;
    }

}

ContactPanel::ContactPanel(ContactDesk& desk,
                           CustomerPage& page,
                           const Catalogue& catalogue,
                           const Articles& articles,
                           const Clock& clock,
                           QWidget* parent)
    : ColumnScroll(parent)
    , m_desk(desk)
    , m_page(page)
    , m_catalogue(catalogue)
    , m_articles(articles)
    , m_clock(clock)
{
    setObjectName(u"contactPanel"_s);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    build();
    retranslate();
    connect(&m_desk, &ContactDesk::changed, this, &ContactPanel::refresh);
    connect(&m_page, &CustomerPage::changed, this, &ContactPanel::refresh);
}

void ContactPanel::build()
{
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::AlternateBase);
    content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    const auto head = [this, column, content] {
        m_heads.append(
            new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong }, content));
        column->addWidget(m_heads.last());
    };
    m_heads.append(sectionLabel(content));
    column->addWidget(m_heads.last());
    m_caller = new CallerCard(m_desk, m_page, content);
    column->addWidget(m_caller);
    head();
    m_reason = new ReasonEdit(m_catalogue, content);
    column->addWidget(m_reason);
    m_together = new QPushButton(content);
    m_together->setObjectName(u"takeTogether"_s);
    column->addWidget(m_together, 0, Qt::AlignLeft);
    m_given = new QWidget(content);
    m_given->setVisible(false);
    new FlowLayout(space::Small, FlowLayout::Ends::Together, m_given);
    column->addWidget(m_given);
    m_online = new ChoiceButton(content);
    m_online->setObjectName(u"onlineOption"_s);
    column->addWidget(m_online);
    head();
    m_note = new NoteEdit(content);
    m_note->setObjectName(u"contactNote"_s);
    column->addWidget(m_note);
    head();
    m_request = new QPushButton(content);
    m_request->setObjectName(u"newRequest"_s);
    m_request->setVisible(false);
    m_do = new QVBoxLayout;
    m_do->setSpacing(space::Small);
    m_do->addWidget(m_request, 0, Qt::AlignLeft);
    column->addLayout(m_do);
    head();
    buildOutcome(*column);
    m_say = new SayPanel(m_desk, m_articles, content);
    column->addWidget(m_say);
    column->addStretch(1);
    setContent(content);

    connect(m_request, &QPushButton::clicked, this, &ContactPanel::request);
    connect(m_caller, &CallerCard::verifyWanted, this, &ContactPanel::verify);
    connect(m_together, &QPushButton::clicked, this, &ContactPanel::takeTogether);
    connect(m_reason, &ReasonEdit::given, &m_desk, &ContactDesk::addReason);
    connect(m_online, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_desk.setOnline(OnlineOption(value.toInt()));
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_desk.setNote(m_note->toPlainText());
        m_say->refresh();
    });
}

void ContactPanel::buildOutcome(QVBoxLayout& column)
{
    QWidget* content = m_note->parentWidget();
    auto* row = new FlowLayout(space::Small);
    for (const ContactOutcome outcome : Outcomes) {
        auto* button = new QPushButton(content);
        button->setObjectName(u"outcome-%1"_s.arg(wordOf(outcome)));
        button->setCheckable(true);
        row->addWidget(button);
        m_outcomes.append(button);
        connect(button, &QPushButton::clicked, this, [this, outcome] {
            m_desk.setOutcome(outcome);
            if (outcome == ContactOutcome::PassedOn)
                m_passedTo->setFocus();
        });
    }
    column.addLayout(row);
    m_passedTo = new QLineEdit(content);
    m_passedTo->setObjectName(u"passedTo"_s);
    m_passedTo->setMaxLength(100);
    column.addWidget(m_passedTo);
    m_promise = new QLineEdit(content);
    m_promise->setObjectName(u"promise"_s);
    m_promise->setMaxLength(200);
    column.addWidget(m_promise);
    m_promiseDue = new QLineEdit(content);
    m_promiseDue->setObjectName(u"promiseDue"_s);
    m_promiseDue->setMaxLength(30);
    column.addWidget(m_promiseDue);
    m_missing = new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, content);
    m_missing->setObjectName(u"missing"_s);
    column.addWidget(m_missing);
    connect(m_passedTo, &QLineEdit::textEdited, &m_desk, &ContactDesk::setPassedTo);
    connect(m_promise, &QLineEdit::textEdited, this, &ContactPanel::takePromise);
    connect(m_promiseDue, &QLineEdit::textEdited, this, &ContactPanel::takePromise);
}

void ContactPanel::changeEvent(QEvent* event)
{
    ColumnScroll::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ContactPanel::retranslate()
{
    const QStringList heads {
        tr("This contact"), tr("Reason"), tr("Note"), tr("Do"), tr("Outcome")
    };
    for (int at = 0; at < m_heads.size(); ++at)
        m_heads.at(at)->setText(heads.at(at));
    m_request->setText(tr("New request…"));
    m_request->setToolTip(tr("Report something for this caller (Ctrl+R)"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Kept as you type"));
    m_passedTo->setAccessibleName(tr("Passed on to"));
    m_passedTo->setPlaceholderText(tr("To which team or person?"));
    m_promise->setAccessibleName(tr("What we promised"));
    m_promise->setPlaceholderText(tr("A promise, if you made one"));
    m_promiseDue->setAccessibleName(tr("Promised by"));
    m_promiseDue->setPlaceholderText(tr("By which day?"));
    m_reason->retranslate();
    m_caller->retranslate();
    if (m_doing)
        m_doing->retranslate();
    refresh();
}

void ContactPanel::refresh()
{
    if (!m_desk.isRunning()) {
        m_shownContact = {};
        return;
    }
    const ContactFact& contact = m_desk.contact();
    m_caller->refresh();
    QList<ReasonEdit::LiveItem> items;
    const QList<ContactReason> open = liveReasons();
    for (const ContactReason& reason : open)
        items.append({ reason.about, reason.reason });
    m_reason->setLiveItems(items);
    showReasons();
    offerTogether();
    QList<ChoiceButton::Choice> online;
    for (const OnlineOption one : { OnlineOption::NotAsked,
                                    OnlineOption::Knew,
                                    OnlineOption::CouldNotFind,
                                    OnlineOption::NotAware })
        online.append({ ContactWords::online(one), int(one) });
    m_online->show(tr("Online option"),
                   online,
                   int(contact.online),
                   //: %1 is what the caller knew of the online way: "Not asked".
                   tr("Online: %1").arg(ContactWords::online(contact.online)));
    if (m_shownContact != contact.id) {
        // Another contact came to hand: its words take the place of the other's.
        m_shownContact = contact.id;
        m_reason->clear();
        m_note->showText(contact.note);
        m_passedTo->setText(contact.passedTo);
        m_promise->setText(contact.promise);
        m_promiseDue->setText(contact.promiseDue.isValid() ? Words::date(contact.promiseDue)
                                                           : QString());
    }
    showOutcome();
    m_say->refresh();
}

/// Nothing that may not be seen.
QList<ContactReason> ContactPanel::liveReasons() const
{
    QList<ContactReason> reasons;
    if (m_page.customer() != m_desk.contact().customer)
        return reasons;
    const CustomerView& view = m_page.view();
    for (const auto& one : view.requests) {
        if (live(one.item) && one.mask.sight == Sight::Open)
            reasons.append({ {}, one.item.title, one.item.reference, true });
    }
    for (const auto& one : view.complaints) {
        if (live(one.item) && one.mask.sight == Sight::Open)
            reasons.append({ {},
                             one.item.title.isEmpty() ? one.item.service : one.item.title,
                             one.item.reference,
                             true });
    }
    return reasons;
}

QList<ContactReason> ContactPanel::together() const
{
    QList<ContactReason> left;
    const QList<ContactReason> open = liveReasons();
    const QList<ContactReason>& given = m_desk.contact().reasons;
    for (const AnswerTogether& group : m_page.insights().together) {
        for (const ContactReason& reason : open) {
            const bool isGiven
                = std::ranges::find(given, reason.about, &ContactReason::about) != given.end();
            if (!isGiven && group.references.contains(reason.about))
                left.append(reason);
        }
    }
    return left;
}

void ContactPanel::offerTogether()
{
    const QList<ContactReason> left = together();
    m_together->setVisible(left.size() > 1);
    QStringList references;
    for (const ContactReason& reason : left)
        references.append(reason.about);
    m_together->setText(tr("Answer %n together", nullptr, int(left.size())));
    //: %1 is a list of references.
    m_together->setAccessibleName(
        tr("Answer %1 together in this contact").arg(references.join(u", "_s)));
    m_together->setToolTip(u"%1 (Ctrl+J)"_s.arg(m_together->accessibleName()).toHtmlEscaped());
}

void ContactPanel::takeTogether()
{
    if (!m_desk.isRunning())
        return;
    const QList<ContactReason> all = together();
    for (const ContactReason& reason : all)
        m_desk.addReason(reason);
}

void ContactPanel::showReasons()
{
    QList<GivenReason> given;
    for (const ContactReason& reason : m_desk.contact().reasons) {
        const QString words = ContactWords::reason(reason, m_catalogue);
        const QString shown = reason.chases
            //: %1 is the reference of a request or complaint that somebody rings about again.
            ? tr("Chasing %1").arg(reason.about)
            : words;
        const QFontMetrics font = m_given->fontMetrics();
        given.append(
            { font.elidedText(shown, Qt::ElideRight, font.averageCharWidth() * 26), words });
    }
    if (given == m_shownReasons)
        return; // the keyboard may stand on one of them
    m_shownReasons = given;
    auto* row = m_given->layout();
    while (QLayoutItem* item = row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    for (int at = 0; at < given.size(); ++at) {
        const GivenReason& reason = given.at(at);
        auto* button = new QPushButton(m_given);
        button->setObjectName(u"givenReason"_s);
        button->setText(QString(reason.shown).replace(u"&"_s, u"&&"_s) + u" ×"_s);
        button->setAccessibleName(tr("Take away the reason: %1").arg(reason.words));
        button->setToolTip(reason.words.toHtmlEscaped());
        connect(button, &QPushButton::clicked, this, [this, at] { m_desk.removeReason(at); });
        row->addWidget(button);
        button->setVisible(true);
    }
    m_given->setVisible(!given.isEmpty());
}

void ContactPanel::showOutcome()
{
    const ContactFact& contact = m_desk.contact();
    for (int at = 0; at < m_outcomes.size(); ++at) {
        const bool chosen = contact.outcome == Outcomes[at];
        m_outcomes.at(at)->setChecked(chosen);
        const QString words = ContactWords::outcome(Outcomes[at]);
        m_outcomes.at(at)->setText(chosen ? u"✓ "_s + words : words);
        m_outcomes.at(at)->setAccessibleName(words);
    }
    m_passedTo->setVisible(contact.outcome == ContactOutcome::PassedOn);
    if (m_passedTo->text() != contact.passedTo)
        m_passedTo->setText(contact.passedTo); // handed over in the meantime
    m_promiseDue->setVisible(!m_promise->text().trimmed().isEmpty());
    const QList<Missing> left = m_desk.missing();
    if (left.isEmpty())
        m_missing->clear();
    else if (!m_missing->text().isEmpty())
        m_missing->setText(ContactWords::missing(left.first()));
    m_missing->setVisible(!m_missing->text().isEmpty());
}

void ContactPanel::takePromise()
{
    m_promiseDue->setVisible(!m_promise->text().trimmed().isEmpty());
    m_desk.setPromise(m_promise->text(),
                      toDate(parseDate(QStringView(m_promiseDue->text()))),
                      m_desk.contact().promiseOwner);
}

void ContactPanel::verify()
{
    if (!m_desk.isRunning() || m_page.customer() != m_desk.contact().customer
        || m_page.customer().isEmpty())
        return;
    (new VerifyDialog(m_desk, m_page.customer(), window()))->open();
}

void ContactPanel::takeRequests(RequestDesk& requests)
{
    m_requests = &requests;
    connect(m_requests,
            &RequestDesk::submitted,
            &m_desk,
            [this](const EntryId& request, const EntryId& contact, const QString& title) {
                m_desk.noteDeed(contact, { u"request"_s, request, title });
            });
    m_request->setVisible(true);
}

DoPanel* ContactPanel::takeDoings(const Doings& doings,
                                  const SourceNames& names,
                                  std::function<void()> praise)
{
    m_doing = new DoPanel(doings, names, m_clock, std::move(praise), m_request->parentWidget());
    m_do->addWidget(m_doing);
    setTabOrder(m_request, m_doing);
    return m_doing;
}

void ContactPanel::request()
{
    if (!m_requests || !m_desk.isRunning())
        return;
    const ContactFact& contact = m_desk.contact();
    NewRequest like;
    like.contact = contact.id;
    like.customer = contact.customer;
    for (const ContactReason& reason : contact.reasons) {
        const ServiceReason* known = m_catalogue.find(reason.service, reason.reason);
        if (known && known->takesRequests) {
            like.service = reason.service;
            like.reason = reason.reason;
            break;
        }
    }
    const FieldValue& home = m_page.view().address;
    if (!contact.customer.isEmpty() && m_page.customer() == contact.customer
        && home.mask.sight == Sight::Open) {
        like.where = home.text;
        like.uprn = home.uprn;
    }
    m_requests->begin(like);
    (new RequestDialog(*m_requests, m_catalogue, window()))->open();
}

void ContactPanel::writeNote()
{
    if (m_desk.isRunning())
        m_note->setFocus(Qt::ShortcutFocusReason);
}

void ContactPanel::giveOutcome()
{
    if (!m_desk.isRunning())
        return;
    const QList<QPushButton*>& all = m_outcomes;
    const auto chosen = std::ranges::find_if(all, &QPushButton::isChecked);
    (chosen == all.end() ? all.first() : *chosen)->setFocus(Qt::ShortcutFocusReason);
}

void ContactPanel::giveReason()
{
    if (m_desk.isRunning())
        m_reason->setFocus(Qt::ShortcutFocusReason);
}

void ContactPanel::finish()
{
    if (!m_desk.isRunning())
        return;
    const QList<Missing> left = m_desk.missing();
    if (left.isEmpty()) {
        (new FinishDialog(m_desk, summary(), window()))->open();
        return;
    }
    m_missing->setText(ContactWords::missing(left.first()));
    m_missing->setVisible(true);
    QWidget* next = m_reason;
    if (left.first() == Missing::HowItEnded)
        next = m_outcomes.first();
    if (left.first() == Missing::PassedTo)
        next = m_passedTo;
    if (left.first() == Missing::PromiseDay)
        next = m_promiseDue;
    next->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(m_missing);
}

QString ContactPanel::summary() const
{
    const ContactFact& contact = m_desk.contact();
    QStringList lines;
    for (const ContactReason& reason : contact.reasons)
        lines.append(ContactWords::reason(reason, m_catalogue));
    lines.append(ContactWords::outcome(contact.outcome));
    if (contact.promiseDue.isValid() && !contact.promise.isEmpty())
        lines.append(tr("Promised by %1: %2")
                         .arg(Words::date(contact.promiseDue), contact.promise.trimmed()));
    QStringList deeds;
    for (const ContactDeed& deed : contact.deeds)
        deeds.append(deed.words.isEmpty()
                         ? OutboxWords::kind(deed.kind)
                         : u"%1 (%2)"_s.arg(OutboxWords::kind(deed.kind), deed.words));
    if (!deeds.isEmpty())
        //: %1 is a list such as "Call back, Message (Damp and mould)".
        lines.append(tr("Done: %1").arg(deeds.join(u", "_s)));
    return lines.join(u'\n');
}

}
