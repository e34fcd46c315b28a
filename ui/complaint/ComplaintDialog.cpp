#include "ui/complaint/ComplaintDialog.h"

#include "pages/Words.h"
#include "pages/complaints/ComplaintsPage.h"
#include "ui/common/TextLabel.h"
#include "ui/complaint/DayEdit.h"
#include "ui/contact/NoteEdit.h"

#include <QComboBox>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    using Said = ComplaintInput::Said;
    using Chosen = ComplaintInput::Chosen;

    Said saidIn(const QComboBox& box)
    {
        return Said(box.currentData().toInt());
    }

}

ComplaintDialog::ComplaintDialog(ComplaintsPage& page,
                                 const ComplaintInput& begun,
                                 const QString& name,
                                 QWidget* parent)
    : KeptForm(tr("New complaint or request"), tr("Save"), parent)
    , m_page(page)
    , m_begun(begun)
    , m_text(new NoteEdit(content()))
    , m_chosen(new QComboBox(content()))
    , m_service(new QComboBox(content()))
    , m_channel(new QComboBox(content()))
    , m_received(new DayEdit(page.today(), content()))
    , m_sought(new NoteEdit(content()))
{
    setObjectName(u"complaintDialog"_s);
    addWords(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong },
                           name.isEmpty() ? tr("From somebody who does not say who they are")
                                          : tr("From %1").arg(name),
                           content()));
    m_text->setPlainText(begun.text);
    add(tr("What was said, in their words"), m_text, u"complaintText"_s);
    m_before
        = addQuestion(tr("1. Have they told us about this before, or asked us to put it right?"),
                      u"complaintBefore"_s);
    m_unhappy = addQuestion(tr("2. Are they unhappy with what we did, did not do, or answered?"),
                            u"complaintUnhappy"_s);
    m_wants = addQuestion(tr("3. Do they want it treated as a complaint? Ask them."),
                          u"complaintWants"_s);
    m_chosen->addItem(tr("Choose…"), int(Chosen::Nothing));
    m_chosen->addItem(tr("Complaint"), int(Chosen::Complaint));
    m_chosen->addItem(tr("Service request"), int(Chosen::Request));
    add(tr("They chose"), m_chosen, u"complaintChosen"_s);
    m_service->setEditable(true);
    m_service->addItems(page.services());
    m_service->setCurrentText(begun.service);
    add(tr("Service"), m_service, u"complaintService"_s);
    for (const auto& code :
         { u"telephone"_s, u"email"_s, u"face_to_face"_s, u"web"_s, u"letter"_s, u"social"_s })
        m_channel->addItem(Words::channel(code), code);
    m_channel->setCurrentIndex(qMax(0, m_channel->findData(begun.channel)));
    add(tr("How it reached the council"), m_channel, u"complaintChannel"_s);
    add(tr("Received on"), m_received, u"complaintReceived"_s);
    add(tr("What they want to come of it"), m_sought, u"complaintSought"_s);
    begin(&page.drafts(), page.draftOfComplaint(begun.customer));
}

QComboBox* ComplaintDialog::addQuestion(const QString& words, const QString& name)
{
    auto* box = new QComboBox(content());
    box->addItem(tr("Not asked yet"), int(Said::NotAsked));
    box->addItem(tr("Yes"), int(Said::Yes));
    box->addItem(tr("No"), int(Said::No));
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        // What the answers say is proposed; the customer's own choice is never overwritten.
        if (saidIn(*m_wants) == Said::NotAsked && m_chosen->currentIndex() != 0)
            return;
        if (const Chosen likely = suggestedBy(input()); likely != Chosen::Nothing)
            m_chosen->setCurrentIndex(m_chosen->findData(int(likely)));
    });
    add(words, box, name);
    return box;
}

ComplaintInput ComplaintDialog::input() const
{
    ComplaintInput made = m_begun;
    made.raisedBefore = saidIn(*m_before);
    made.unhappyWithAnswer = saidIn(*m_unhappy);
    made.wantsComplaint = saidIn(*m_wants);
    made.chosen = Chosen(m_chosen->currentData().toInt());
    made.received = m_received->day();
    made.service = m_service->currentText().trimmed();
    made.channel = m_channel->currentData().toString();
    made.text = m_text->toPlainText().trimmed();
    made.sought = m_sought->toPlainText().trimmed();
    return made;
}

QString ComplaintDialog::objection() const
{
    return m_page.objection(input());
}

Async<Posted> ComplaintDialog::post()
{
    return m_page.log(input());
}

void ComplaintDialog::wasPosted(const Posted& posted)
{
    Q_EMIT logged(posted.outgoing.isEmpty() ? QString() : posted.outgoing.first().text());
}

}
