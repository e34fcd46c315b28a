// CallBackAnswerDialog.h - a call-back is to be made: the number, what it is about, and whether
// they got through.
#pragma once

#include "desk/doing/CallBackDesk.h"

#include <QDialog>

class QPlainTextEdit;

namespace guildhall {

class TextLabel;

class CallBackAnswerDialog final : public QDialog
{
    Q_OBJECT

public:
    CallBackAnswerDialog(CallBackDesk& desk,
                         const CallBack& callBack,
                         const Clock& clock,
                         QWidget* parent = nullptr);

private:
    void answer(CallBack::Result result);

    CallBackDesk& m_desk;
    const CallBack m_callBack;
    QPlainTextEdit* m_said;
    TextLabel* m_trouble;
};

}
