#include "ui/complaint/RestrictionDialog.h"

#include "pages/complaints/ComplaintsPage.h"
#include "ui/common/TextLabel.h"
#include "ui/complaint/DayEdit.h"
#include "ui/contact/NoteEdit.h"

#include <QLineEdit>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    constexpr int MonthsProposed = 6;

}

RestrictionDialog::RestrictionDialog(ComplaintsPage& page, QWidget* parent)
    : KeptForm(tr("Restrict contact"), tr("Restrict contact"), parent)
    , m_page(page)
    , m_how(new QLineEdit(content()))
    , m_evidence(new NoteEdit(content()))
    , m_equality(new NoteEdit(content()))
    , m_review(new DayEdit(page.today().addMonths(MonthsProposed), content()))
{
    setObjectName(u"restrictionDialog"_s);
    addWords(new TextLabel(
        { TextLabel::Size::Body, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
        tr("It restricts the way of contact, never the right to complain: each complaint is still "
           "judged by itself."),
        content()));
    add(tr("How may they still reach the council?"), m_how, u"restrictionHow"_s);
    add(tr("What happened, and when?"), m_evidence, u"restrictionEvidence"_s);
    add(tr("How was the Equality Act 2010 considered?"), m_equality, u"restrictionEquality"_s);
    add(tr("To be reviewed by"), m_review, u"restrictionReview"_s);
    begin(&page.drafts(), page.draftOfRestriction());
}

RestrictionInput RestrictionDialog::input() const
{
    return { m_how->text(), m_evidence->toPlainText(), m_equality->toPlainText(), m_review->day() };
}

QString RestrictionDialog::objection() const
{
    return m_page.objection(input());
}

Async<Posted> RestrictionDialog::post()
{
    return m_page.restrictContact(input());
}

}
