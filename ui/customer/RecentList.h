// RecentList.h - one line a customer, opened by Enter or one click.
#pragma once

#include <QListView>

namespace guildhall {

class RecentList final : public QListView
{
    Q_OBJECT

public:
    explicit RecentList(QWidget* parent = nullptr);

    void setEmptyWords(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QString m_emptyWords;
};

}
