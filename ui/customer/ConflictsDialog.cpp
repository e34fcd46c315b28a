#include "ui/customer/ConflictsDialog.h"

#include "base/Receive.h"
#include "pages/ConflictWords.h"
#include "pages/Words.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/RowList.h"
#include "ui/common/TextLabel.h"

#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int RowsSeen = 3; // more are scrolled to; few customers have more

}

ConflictsDialog::ConflictsDialog(ConfirmDesk& desk, CustomerPage& page, QWidget* parent)
    : DoingDialog({ "conflictsDialog", tr("Which is right?"), tr("Confirmed with the customer") },
                  parent)
    , m_desk(desk)
    , m_page(page)
    , m_values(page.clock(), page.sources().names(), this)
    , m_detail(addChoice(tr("What is in question?"), "conflictsDetail"))
    , m_list(new RowList(RowDelegate::Dates::None, this))
    , m_row(nullptr)
    , m_confirmed(nullptr)
    , m_other(nullptr)
    , m_channel(nullptr)
    , m_systems(nullptr)
    , m_told(nullptr)
{
    m_list->setObjectName(u"conflictsValues"_s);
    m_list->setAccessibleName(tr("What is said"));
    m_list->setEmptyWords(tr("No source says anything of it."));
    m_list->setModel(&m_values);
    m_list->setFixedHeight(m_list->itemDelegate()->sizeHint({}, {}).height() * RowsSeen);
    add(m_list);
    m_row = addHint("conflictsRow");
    m_confirmed = addHint("conflictsConfirmed");
    m_other
        = addLine(tr("If none of them is right: what the customer says"), "conflictsOther", 200);
    m_channel = addChoice(tr("How did they say it?"), "conflictsChannel");
    m_systems = addHint("conflictsSystems");
    m_systems->setAccessibleName(tr("What becomes of it in each system"));
    m_told = addChoice(tr("Teams that must be told by hand"), "conflictsTold");
    m_other->setText(desk.typed());
    connect(m_detail, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_other->clear();
        m_desk.setDetail(Detail(value.toInt()));
    });
    connect(m_channel, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_desk.setChannel(value.toString());
    });
    connect(m_told, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        const auto confirmed = m_desk.confirmed();
        if (!confirmed)
            return;
        const QList<Correction> all = m_desk.corrections(confirmed->value);
        if (value.toInt() < all.size())
            receive(m_desk.toldByHand(all.at(value.toInt())),
                    this,
                    [this](const Result<Posted>& posted) {
                        if (!posted)
                            lead(Words::sentence(posted.error()), m_told);
                    });
    });
    connect(m_other, &QLineEdit::textEdited, &m_desk, &ConfirmDesk::type);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex& row) {
                showRow();
                if (!row.isValid() || !m_list->hasFocus())
                    return;
                m_desk.take(m_values.saidAt(row.row()));
            });
    connect(&m_desk, &ConfirmDesk::changed, this, &ConflictsDialog::refresh);
    connect(&m_page, &CustomerPage::changed, this, [this] {
        // A call may bring another customer on the screen: this is not about them.
        if (m_page.customer() != m_desk.customer() || !m_desk.isOpen())
            reject();
        else if (m_page.state() == CustomerPage::State::Shown)
            m_desk.shown(m_page.held());
    });
    refresh();
    m_list->setFocus();
}

void ConflictsDialog::refresh()
{
    if (!m_desk.isOpen())
        return;
    QList<ChoiceButton::Choice> details;
    for (const Detail detail : AllDetails) {
        if (detail == Detail::NationalInsurance)
            continue;
        const bool disputed
            = std::ranges::any_of(m_page.view().disagreements, [detail](const Disagreement& one) {
                  return one.detail == detail;
              });
        details.append({ disputed
                             //: %1 is a detail of a person ("Date of birth").
                             ? tr("%1: sources disagree").arg(ConflictWords::name(detail))
                             : ConflictWords::name(detail),
                         int(detail) });
    }
    m_detail->show(tr("What is in question?"), details, int(m_desk.detail()));
    QList<ChoiceButton::Choice> channels;
    for (const ContactChannel channel : AllContactChannels) {
        if (channel != ContactChannel::Member)
            channels.append({ Words::channel(wordOf(channel)), wordOf(channel) });
    }
    m_channel->show(tr("How did they say it?"),
                    channels,
                    m_desk.channel(),
                    m_desk.channel().isEmpty() ? tr("Choose") : QString());
    showValues();
    showCorrections();
}

void ConflictsDialog::showValues()
{
    m_values.show(m_page.view(), m_desk.detail());
    const auto taken = m_desk.value();
    int row = 0;
    for (int at = 0; at < m_values.rowCount(); ++at) {
        if (taken && m_values.saidAt(at) == *taken)
            row = at;
    }
    const QModelIndex now = m_list->currentIndex();
    const bool fits = now.isValid() && (!m_desk.typed().isEmpty() || now.row() == row);
    if (!fits && m_values.rowCount() > 0)
        m_list->setCurrentIndex(m_values.index(row));
    showRow();
    const auto& all = m_page.view().confirmed;
    const auto confirmed = std::ranges::find_if(all, [this](const ConfirmedDetail& one) {
        return one.confirmation.detail == m_desk.detail();
    });
    m_confirmed->setVisible(confirmed != all.end());
    m_confirmed->setText(
        confirmed == all.end()
            ? QString()
            : ConflictWords::confirmed(*confirmed, m_page.sources().names(), m_page.clock().now()));
}

/// The list shortens what does not fit; here it stands whole.
void ConflictsDialog::showRow()
{
    m_row->setText(m_list->currentIndex().data().toString());
}

void ConflictsDialog::showCorrections()
{
    QStringList lines;
    QList<ChoiceButton::Choice> byHand;
    const auto confirmed = m_desk.confirmed();
    const auto right = meant();
    const bool isConfirmed = right && confirmed
        && sameness(m_desk.detail(), confirmed->value) == sameness(m_desk.detail(), *right);
    if (right) {
        const QList<Correction> all = m_desk.corrections(*right);
        for (int at = 0; at < all.size(); ++at) {
            const QString system
                = u"%1 %2"_s.arg(m_page.sources().names().of(all.at(at).source), all.at(at).key);
            //: %1 is a system and its record, %2 how far the right value has come there.
            lines.append(tr("%1: %2").arg(system, stateOf(all.at(at))));
            if (isConfirmed && all.at(at).state == Correction::State::ByHand)
                byHand.append({ tr("%1 has been told").arg(system), at });
        }
    }
    if (m_desk.missing().contains(ConfirmDesk::Wanted::Standing))
        lines = { tr("Verify the caller as the customer first.") };
    m_systems->setText(lines.join(u'\n'));
    m_systems->setVisible(!lines.isEmpty());
    m_told->show(tr("Teams that must be told by hand"),
                 byHand,
                 {},
                 byHand.isEmpty() ? tr("None") : tr("Say that one has been told"));
    m_told->setEnabled(!byHand.isEmpty());
}

QString ConflictsDialog::stateOf(const Correction& correction) const
{
    switch (correction.state) {
    case Correction::State::SaysSo:
        return tr("says so");
    case Correction::State::ToSend:
        return tr("gets a correction");
    case Correction::State::Waiting:
        return tr("correction waits to be sent");
    case Correction::State::Sent:
        return tr("correction sent, not shown there yet");
    case Correction::State::NeedsPerson:
        return tr("correction needs a person, see Written here under Data");
    case Correction::State::Withdrawn:
        return tr("correction was withdrawn");
    case Correction::State::ByHand:
        return tr("takes no such change from here, tell its team");
    case Correction::State::ToldByHand:
        return correction.told
            //: %1 is a member of staff, %2 a time.
            ? tr("its team was told by %1, %2")
                  .arg(correction.told->who.text(),
                       Words::when(correction.told->at, m_page.clock().now()))
            : tr("its team was told");
    }
    return {};
}

/// What was taken or typed, and before that the row that the list begins with.
std::optional<SaidDetail> ConflictsDialog::meant() const
{
    if (m_desk.value() || !m_desk.typed().isEmpty())
        return m_desk.value();
    const SaidDetail first = m_values.saidAt(m_list->currentIndex().row());
    return first.isEmpty() ? std::nullopt : std::optional(first);
}

Detail ConflictsDialog::firstDisputed(const CustomerView& view)
{
    for (const Disagreement& one : view.disagreements) {
        if (one.detail != Detail::NationalInsurance)
            return one.detail;
    }
    return Detail::Name;
}

void ConflictsDialog::send()
{
    if (const auto right = meant(); right && m_desk.typed().isEmpty())
        m_desk.take(*right);
    const QList<ConfirmDesk::Wanted> left = m_desk.missing();
    if (left.isEmpty()) {
        finishWith(m_desk.submit());
        return;
    }
    switch (left.first()) {
    case ConfirmDesk::Wanted::Standing:
        lead(tr("Verify the caller as the customer first."), nullptr);
        break;
    case ConfirmDesk::Wanted::Value:
        lead(m_desk.detail() == Detail::DateOfBirth
                 ? tr("Give the date of birth with day, month and year.")
                 : m_desk.detail() == Detail::Address
                 ? tr("Give the address with its postcode at the end.")
                 : tr("Choose a value, or give one that is complete."),
             m_other);
        break;
    case ConfirmDesk::Wanted::Channel:
        lead(tr("Choose how the customer said it."), m_channel);
        break;
    }
}

void ConflictsDialog::throwAway()
{
    m_desk.giveUp();
}

}
