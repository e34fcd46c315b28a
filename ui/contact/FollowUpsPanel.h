// FollowUpsPanel.h - what I have promised: Enter opens the customer, K says that it is kept, B that
// it is broken.
#pragma once

#include "pages/FollowUpsPage.h"

#include <QWidget>

namespace guildhall {

class RecentList;
class TextLabel;

class FollowUpsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpsPanel(FollowUpsPage& page, QWidget* parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void customerWanted(guildhall::CustomerId customer);
    /// `state` is "kept" or "broken".
    void settled(const guildhall::Fact& promise, const QString& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    FollowUpsPage& m_page;
    TextLabel* m_title;
    RecentList* m_list;
    TextLabel* m_today;
};

}
