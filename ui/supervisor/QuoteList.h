// QuoteList.h - quotes with their rating, day and matter, as a list for keyboard and screen reader.
#pragma once

#include "pages/RowRoles.h"
#include "pages/SupervisorPage.h"

#include <QListView>
#include <QStandardItemModel>

namespace guildhall {

class QuoteList final : public QListView
{
    Q_OBJECT

public:
    explicit QuoteList(QWidget* parent = nullptr);
    /// Over rows of somebody else's, with the same roles.
    explicit QuoteList(QAbstractItemModel& rows, QWidget* parent = nullptr);

    void show(const QList<SupervisorPage::Said>& quotes);
    void setEmptyWords(const QString& words);

    [[nodiscard]] static Tone toneOf(int rating);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QStandardItemModel m_model;
    QString m_emptyWords;
};

}
