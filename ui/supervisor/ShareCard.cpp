#include "ui/supervisor/ShareCard.h"

#include "pages/Words.h"
#include "reports/ReportPrinter.h"
#include "ui/common/TextLabel.h"

#include <QVBoxLayout>

namespace guildhall {

using namespace Qt::StringLiterals;

ShareCard::ShareCard(Size size, QWidget* parent)
    : Card(parent)
    , m_title(new TextLabel({ size == Size::Large ? TextLabel::Size::Body : TextLabel::Size::Small,
                              TextLabel::Weight::Normal,
                              TextLabel::Colour::Muted },
                            this))
    , m_figure(new TextLabel({ size == Size::Large ? TextLabel::Size::Title : TextLabel::Size::Body,
                               TextLabel::Weight::Strong },
                             this))
    , m_detail(new TextLabel(
          { TextLabel::Size::Small, TextLabel::Weight::Normal, TextLabel::Colour::Muted }, this))
{
    m_figure->setObjectName(u"figure"_s);
    m_detail->setObjectName(u"detail"_s);
    column()->setSpacing(2);
    column()->addWidget(m_title);
    column()->addWidget(m_figure);
    column()->addWidget(m_detail);
    column()->addStretch(1);
}

void ShareCard::show(const QString& title, const Percent& share)
{
    if (share.whole == 0) {
        show(title, u"–"_s, tr("No answers in this period"));
        return;
    }
    const auto locale = Words::locale();
    const auto likely = wilson(share.part, share.whole);
    //: "765 of 946 · 95% interval 78.2–83.2"
    auto detail = tr("%1 of %2 · 95% interval %3–%4")
                      .arg(Words::number(share.part),
                           Words::number(share.whole),
                           words(Estimate { likely.low }, locale),
                           words(Estimate { likely.high }, locale));
    if (isTooFewToCompare(share.whole))
        detail += u" · "_s + tr("too few to compare");
    show(title, words(share, locale) + u'%', detail);
}

void ShareCard::show(const QString& title, const QString& figure, const QString& detail)
{
    m_title->setText(title);
    m_figure->setText(figure);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

}
