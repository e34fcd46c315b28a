// FollowUpsPanel.h - what I have to follow up: Enter opens the customer and the call that is to be
// made, K says that it is done, B that a promise is broken.
#pragma once

#include "pages/FollowUpsPage.h"

#include <QWidget>

namespace guildhall {

class RecentList;
class SourcesPage;
class TextLabel;
struct Doings;

class FollowUpsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `doings` may be null: then promises are all that is followed up.
    FollowUpsPanel(FollowUpsPage& page,
                   const Doings* doings,
                   const Clock& clock,
                   QWidget* parent = nullptr);

    void retranslate();
    /// Says when what other desks promised or passed on may be missing.
    void warnOf(const SourcesPage& sources);

Q_SIGNALS:
    void customerWanted(guildhall::CustomerId customer);
    /// `state` is "kept" or "broken".
    void settled(const guildhall::Fact& promise, const QString& state);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void open(const OpenWork& work);
    void settle(const OpenWork& work);

    FollowUpsPage& m_page;
    const Doings* m_doings;
    const Clock& m_clock;
    TextLabel* m_title;
    RecentList* m_list;
    TextLabel* m_today;
};

}
