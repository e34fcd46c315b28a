// ReviewPanel.h - the queue of answers, the chosen one beside its contact, and what was found.
#pragma once

#include "pages/ReviewPage.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace guildhall {

class Card;
class Chip;
class ChoiceButton;
class QuoteList;
class ReviewForm;
class TextLabel;

class ReviewPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPanel(ReviewPage& page, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Somebody wants the whole view of a customer.
    void customerWanted(guildhall::CustomerId customer);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildDetail(QWidget* sheet);
    void refresh();
    void showDetail(const ReviewDetail& detail);
    void showContact(const ReviewDetail& detail);
    void addLines(const QString& title, const QList<ReviewDetail::Line>& lines);
    void finish(const Review& review);
    void praise(ReviewPage::PraiseOf whom);
    void followChoice();

    ReviewPage& m_page;
    TextLabel* m_title;
    TextLabel* m_count;
    ChoiceButton* m_wanted;
    QuoteList* m_queue;
    QScrollArea* m_area;
    TextLabel* m_nothing;
    Card* m_answer;
    Chip* m_rating;
    TextLabel* m_about;
    TextLabel* m_said;
    TextLabel* m_claim;
    Card* m_contact;
    TextLabel* m_contactTitle;
    TextLabel* m_contactWords;
    QVBoxLayout* m_lines;
    QPushButton* m_open;
    Card* m_found;
    ReviewForm* m_form;
    QPushButton* m_praiseAdvisor;
    QPushButton* m_praiseService;
    TextLabel* m_told;
};

}
