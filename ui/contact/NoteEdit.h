// NoteEdit.h - some lines of words, drawn as a field of the house; Tab leads on.
#pragma once

#include <QPlainTextEdit>

namespace guildhall {

class NoteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteEdit(QWidget* parent = nullptr);

    /// Without moving the cursor of somebody who writes the same words.
    void showText(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}
