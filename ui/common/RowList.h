// RowList.h - a list of rows for keyboard, mouse and screen reader; says so in words when it is
// empty.
#pragma once

#include "ui/common/RowDelegate.h"

#include <QListView>

namespace guildhall {

/// `widget` set in, so that its edge stands below the headings: lists of rows reach further out to
/// show what is chosen.
[[nodiscard]] QLayout* setIn(QWidget* widget);

class RowList final : public QListView
{
    Q_OBJECT

public:
    explicit RowList(RowDelegate::Dates dates, QWidget* parent = nullptr);

    /// Shown in the middle while there are no rows.
    void setEmptyWords(const QString& words);
    [[nodiscard]] const QString& emptyWords() const { return m_emptyWords; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_emptyWords;
};

}
