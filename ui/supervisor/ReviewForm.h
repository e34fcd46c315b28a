// ReviewForm.h - what a supervisor found in an answer: cause, note, follow-up.
#pragma once

#include "reports/Reviews.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace guildhall {

class TextLabel;

class ReviewForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewForm(QWidget* parent = nullptr);

    /// What was begun for another answer is kept and comes back with it.
    void begin(const QString& answer);
    /// It was kept elsewhere.
    void forget(const QString& answer);
    void setOpen(bool isOpen);
    /// Why it was not kept; empty: nothing.
    void tell(const QString& sentence);
    void focusCause();

Q_SIGNALS:
    void begun();
    void finished(const guildhall::Review& review);
    void left();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Draft
    {
        int cause = -1;
        Review review;
    };

    void retranslate();
    void edited();
    void finish();
    void show(const Draft& draft);
    [[nodiscard]] Draft draft() const;

    QString m_answer;
    QHash<QString, Draft> m_drafts;
    bool m_isShowing = false;
    TextLabel* m_causeTitle;
    QButtonGroup* m_causes;
    TextLabel* m_noteTitle;
    QPlainTextEdit* m_note;
    TextLabel* m_followTitle;
    QList<std::pair<FollowUp, QCheckBox*>> m_followUps;
    QCheckBox* m_consent;
    TextLabel* m_trouble;
    QPushButton* m_reviewed;
    QPushButton* m_leave;
};

}
