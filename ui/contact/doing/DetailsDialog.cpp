#include "ui/contact/doing/DetailsDialog.h"

#include "pages/OutboxWords.h"
#include "ui/common/ChoiceButton.h"
#include "ui/common/TextLabel.h"

#include <QLineEdit>

namespace guildhall {

using namespace Qt::StringLiterals;

DetailsDialog::DetailsDialog(DetailsDesk& desk, const SourceNames& names, QWidget* parent)
    : DoingDialog({ "detailsDialog", tr("Change contact details"), tr("Send the change") }, parent)
    , m_desk(desk)
    , m_names(names)
    , m_detail(addChoice(tr("What changes?"), "detailsWhat"))
    , m_value(addLine(tr("The new number or address"), "detailsValue", 200))
    , m_postcode(new QLineEdit(this))
    , m_holders(addHint("detailsHolders"))
{
    m_value->setText(desk.value());
    m_postcode->setObjectName(u"detailsPostcode"_s);
    m_postcode->setAccessibleName(tr("Postcode"));
    m_postcode->setPlaceholderText(tr("Postcode"));
    m_postcode->setMaxLength(12);
    m_postcode->setText(desk.postcode());
    add(m_postcode);
    connect(m_detail, &ChoiceButton::chosen, this, [this](const QVariant& value) {
        m_desk.setDetail(Detail(value.toInt()));
    });
    connect(m_value, &QLineEdit::textEdited, &m_desk, &DetailsDesk::setValue);
    connect(m_postcode, &QLineEdit::textEdited, &m_desk, &DetailsDesk::setPostcode);
    connect(&m_desk, &DetailsDesk::changed, this, &DetailsDialog::refresh);
    refresh();
    m_value->setFocus();
}

void DetailsDialog::refresh()
{
    m_detail->show(tr("What changes?"),
                   { { tr("Mobile number"), int(Detail::Mobile) },
                     { tr("Landline number"), int(Detail::Landline) },
                     { tr("Email address"), int(Detail::Email) },
                     { tr("Postal address"), int(Detail::Address) } },
                   int(m_desk.detail()));
    const bool isHome = m_desk.detail() == Detail::Address;
    m_postcode->setVisible(isHome);
    m_value->setPlaceholderText(isHome ? tr("Flat 3, 14 High Street, Ely") : QString());
    QStringList lines;
    const QList<DetailHolder> holders = m_desk.holders();
    for (const DetailHolder& holder : holders) {
        const QString now = holder.holds.isEmpty() ? tr("holds none") : holder.holds;
        const QString state = !holder.takesChanges ? tr("takes no changes from here, tell its team")
            : holder.last                          ? OutboxWords::state(*holder.last)
                                                   : tr("gets the change");
        //: %1 is a system, %2 what it holds now, %3 how far the change has come there.
        lines.append(tr("%1: %2 · %3").arg(m_names.of(holder.source), now, state));
    }
    m_holders->setText(lines.isEmpty() ? tr("Verify the caller as the customer first.")
                                       : lines.join(u'\n'));
    m_holders->setAccessibleName(tr("Systems that hold the customer"));
}

void DetailsDialog::send()
{
    const QList<DetailsDesk::Wanted> left = m_desk.missing();
    if (left.isEmpty()) {
        finishWith(m_desk.submit());
        return;
    }
    switch (left.first()) {
    case DetailsDesk::Wanted::Standing:
        lead(tr("Verify the caller as the customer first."), nullptr);
        break;
    case DetailsDesk::Wanted::Value:
        lead(m_desk.detail() == Detail::Email        ? tr("Give an email address.")
                 : m_desk.detail() == Detail::Mobile ? tr("Give a mobile number.")
                 : m_desk.detail() == Detail::Address
                 ? tr("Give the address, its lines parted by commas.")
                 : tr("Give a landline number with its area code."),
             m_value);
        break;
    case DetailsDesk::Wanted::Postcode:
        lead(tr("Give the whole postcode."), m_postcode);
        break;
    case DetailsDesk::Wanted::Holder:
        lead(tr("None of these systems takes changes from here. Tell their teams."), m_detail);
        break;
    }
}

void DetailsDialog::throwAway()
{
    m_desk.giveUp();
}

}
