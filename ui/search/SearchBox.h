// SearchBox.h - the one field that takes a name, an address, a phone number or a reference.
#pragma once

#include <QLineEdit>

namespace guildhall {

/// Says at its right edge how many were found, and which keys lead here.
class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);

    void setSummary(const QString& summary);
    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void focused();
    void leftByEscape();
    void downPressed();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeRoom();
    [[nodiscard]] int hintWidth() const;

    QString m_summary;
    QString m_keys;
};

}
