// StatePanel.h - what stands in place of a page: nothing chosen, loading, not found, not permitted.
#pragma once

#include <QWidget>

class QPushButton;

namespace guildhall {

class TextLabel;

/// A sign, what is the case, what to do next, and a button where one press does it.
class StatePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StatePanel(QWidget* parent = nullptr);

    /// `action` empty: no button.
    void show(const QString& icon,
              const QString& title,
              const QString& sentence,
              const QString& action = {});

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    TextLabel* m_title;
    TextLabel* m_sentence;
    QPushButton* m_action;
    QWidget* m_sign;
    QString m_icon;
};

}
