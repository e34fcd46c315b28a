#include "ui/complaint/ComplaintDialog.h"

#include "base/Receive.h"
#include "pages/Words.h"
#include "pages/complaints/ComplaintsPage.h"
#include "ui/common/ColumnScroll.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"
#include "ui/complaint/CtrlEnter.h"
#include "ui/complaint/DayEdit.h"
#include "ui/contact/NoteEdit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

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
    : QDialog(parent)
    , m_page(page)
    , m_begun(begun)
{
    setObjectName(u"complaintDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New complaint or request"));
    build(name);
    refresh();
}

QComboBox* ComplaintDialog::addQuestion(QVBoxLayout& column, const QString& words, const char* name)
{
    column.addWidget(new TextLabel({}, words, this));
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(words);
    box->addItem(tr("Not asked yet"), int(Said::NotAsked));
    box->addItem(tr("Yes"), int(Said::Yes));
    box->addItem(tr("No"), int(Said::No));
    column.addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        // What the answers say is proposed; the customer's own choice is never overwritten.
        if (saidIn(*m_wants) == Said::NotAsked && m_chosen->currentIndex() != 0)
            return;
        if (const Chosen likely = suggestedBy(input()); likely != Chosen::Nothing)
            m_chosen->setCurrentIndex(m_chosen->findData(int(likely)));
        refresh();
    });
    return box;
}

void ComplaintDialog::build(const QString& name)
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    const auto add = [&](const QString& words, QWidget* field, const char* object) {
        column->addWidget(new TextLabel({}, words, content));
        field->setObjectName(QLatin1StringView(object));
        field->setAccessibleName(words);
        column->addWidget(field);
    };
    column->addWidget(new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong },
                                    name.isEmpty()
                                        ? tr("From somebody who does not say who they are")
                                        : tr("From %1").arg(name),
                                    content));
    m_text = new NoteEdit(content);
    m_text->setPlainText(m_begun.text);
    add(tr("What was said, in their words"), m_text, "complaintText");
    m_chosen = new QComboBox(content);
    m_before
        = addQuestion(*column,
                      tr("1. Have they told us about this before, or asked us to put it right?"),
                      "complaintBefore");
    m_unhappy = addQuestion(*column,
                            tr("2. Are they unhappy with what we did, did not do, or answered?"),
                            "complaintUnhappy");
    m_wants = addQuestion(
        *column, tr("3. Do they want it treated as a complaint? Ask them."), "complaintWants");
    m_chosen->addItem(tr("Choose…"), int(Chosen::Nothing));
    m_chosen->addItem(tr("Complaint"), int(Chosen::Complaint));
    m_chosen->addItem(tr("Service request"), int(Chosen::Request));
    add(tr("They chose"), m_chosen, "complaintChosen");
    m_service = new QComboBox(content);
    m_service->setEditable(true);
    m_service->addItems(m_page.services());
    m_service->setCurrentText(m_begun.service);
    add(tr("Service"), m_service, "complaintService");
    m_channel = new QComboBox(content);
    for (const auto& code :
         { u"telephone"_s, u"email"_s, u"face_to_face"_s, u"web"_s, u"letter"_s, u"social"_s })
        m_channel->addItem(Words::channel(code), code);
    m_channel->setCurrentIndex(qMax(0, m_channel->findData(m_begun.channel)));
    add(tr("How it reached the council"), m_channel, "complaintChannel");
    m_received = new DayEdit(m_page.today(), content);
    add(tr("Received on"), m_received, "complaintReceived");
    m_sought = new NoteEdit(content);
    add(tr("What they want to come of it"), m_sought, "complaintSought");
    column->addStretch(1);

    auto* scroll = new ColumnScroll(this);
    scroll->setContent(content);
    m_objection = new TextLabel({ TextLabel::Size::Small, TextLabel::Weight::Strong }, this);
    m_objection->setObjectName(u"complaintObjection"_s);
    m_keep = new QPushButton(tr("Save"), this);
    m_keep->setObjectName(u"complaintKeep"_s);
    m_keep->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    whole->setSpacing(space::Small);
    whole->addWidget(scroll, 1);
    whole->addWidget(m_objection);
    whole->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    resize(minimumWidth(), fontMetrics().height() * 34);

    connect(m_text, &QPlainTextEdit::textChanged, this, &ComplaintDialog::refresh);
    connect(m_chosen, &QComboBox::currentIndexChanged, this, &ComplaintDialog::refresh);
    connect(m_service, &QComboBox::currentTextChanged, this, &ComplaintDialog::refresh);
    connect(m_received, &QLineEdit::textChanged, this, &ComplaintDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &ComplaintDialog::keep);
    onCtrlEnter(*this, [this] { keep(); });
    m_text->setFocus();
}

ComplaintInput ComplaintDialog::input() const
{
    ComplaintInput made = m_begun;
    made.raisedBefore = m_before ? saidIn(*m_before) : Said::NotAsked;
    made.unhappyWithAnswer = m_unhappy ? saidIn(*m_unhappy) : Said::NotAsked;
    made.wantsComplaint = m_wants ? saidIn(*m_wants) : Said::NotAsked;
    made.chosen = Chosen(m_chosen->currentData().toInt());
    made.received = m_received->day();
    made.service = m_service->currentText().trimmed();
    made.channel = m_channel->currentData().toString();
    made.text = m_text->toPlainText().trimmed();
    made.sought = m_sought->toPlainText().trimmed();
    return made;
}

void ComplaintDialog::refresh()
{
    if (!m_keep)
        return;
    const QString words
        = m_received->isWrong() ? tr("Give the day as 27/11/2026.") : m_page.objection(input());
    m_objection->setText(words);
    m_objection->setVisible(!words.isEmpty());
    m_keep->setAccessibleDescription(words);
}

void ComplaintDialog::keep()
{
    refresh();
    if (!m_keep->isEnabled() || !m_objection->text().isEmpty())
        return;
    m_keep->setEnabled(false);
    receive(m_page.log(input()), this, [this](const Result<Posted>& posted) {
        if (posted) {
            Q_EMIT logged(posted->outgoing.isEmpty() ? QString() : posted->outgoing.first().text());
            accept();
            return;
        }
        m_keep->setEnabled(true);
        m_objection->setText(Words::sentence(posted.error()));
        m_objection->setVisible(true);
    });
}

}
