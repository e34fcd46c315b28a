#include "ui/reception/SeenDialog.h"

#include "desk/reception/VisitPosting.h"
#include "ui/common/TextLabel.h"
#include "ui/common/Tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

SeenDialog::SeenDialog(const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_paper(new QComboBox(this))
{
    setObjectName(u"seenDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Document seen"));
    auto* title = new TextLabel({ TextLabel::Size::Body, TextLabel::Weight::Strong },
                                tr("Which document shows that this is %1?").arg(name),
                                this);
    auto* words = new TextLabel(
        { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted },
        tr("The kind of document, your name and the time are kept. Its number is not."),
        this);
    m_paper->setObjectName(u"seenPaper"_s);
    m_paper->setAccessibleName(title->text());
    m_paper->setAccessibleDescription(words->text());
    for (const QString& paper : identityPapers())
        m_paper->addItem(nameOf(paper), paper);
    auto* keep = new QPushButton(tr("I have seen it"), this);
    keep->setObjectName(u"seenKeep"_s);
    keep->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(keep);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    column->setSpacing(space::Small);
    column->addWidget(title);
    column->addWidget(m_paper);
    column->addWidget(words);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, [this] {
        Q_EMIT seen(m_paper->currentData().toString());
        accept();
    });
}

QString SeenDialog::nameOf(const QString& paper)
{
    if (paper == "passport"_L1)
        return tr("Passport");
    if (paper == "driving_licence"_L1)
        return tr("Driving licence");
    if (paper == "residence_permit"_L1)
        return tr("Residence permit");
    if (paper == "birth_certificate"_L1)
        return tr("Birth certificate");
    if (paper == "bank_card"_L1)
        return tr("Bank card");
    if (paper == "utility_bill"_L1)
        return tr("Gas, electricity or water bill");
    return tr("Letter from the council");
}

}
