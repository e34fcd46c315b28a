// ReceptionSide.h - the right column: ask before they go, and the end of the visit.
#pragma once

#include "desk/reception/SurveyForm.h"
#include "pages/reception/ReceptionPage.h"
#include "ui/common/ColumnScroll.h"

#include <QMenu>

class QPushButton;

namespace guildhall {

class SurveyQuestions;
class TextLabel;

class ReceptionSide final : public ColumnScroll
{
    Q_OBJECT

public:
    ReceptionSide(ReceptionPage& page, const QList<SurveyForm>& forms, QWidget* parent = nullptr);

    /// In the language of the screen, where there is one.
    void use(const QString& language);
    void finish();

Q_SIGNALS:
    void answered(const guildhall::SurveyAnswers& answers);
    void handOverWanted();
    void finished();
    /// Back into the queue, for another desk or service.
    void passed(const QString& number, const QString& to);
    /// Called, and nobody came.
    void notThere(const QString& number);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();
    void fillPass();
    void pass(const QString& words, const QString& toDesk, const QString& toService);
    void noShow();
    void keep(SurveyAnswers::Asked asked);

    ReceptionPage& m_page;
    const QList<SurveyForm>& m_forms;
    QString m_language;
    TextLabel* m_ask;
    SurveyQuestions* m_questions;
    QPushButton* m_send;
    QPushButton* m_handOver;
    QPushButton* m_declined;
    TextLabel* m_thanks;
    TextLabel* m_finish;
    QPushButton* m_done;
    QPushButton* m_pass;
    QPushButton* m_noShow;
    QMenu m_passMenu;
};

}
