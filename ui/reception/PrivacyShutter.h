// PrivacyShutter.h - one key hides everything, from eyes and from a screen reader, and the same key
// brings it back.
#pragma once

#include <QPointer>
#include <QWidget>

namespace guildhall {

class TextLabel;

/// Fills a window while it is shut. What the window held is hidden, not painted over: nothing of it
/// can be read, focused or heard; dialogs are hidden too.
class PrivacyShutter final : public QWidget
{
    Q_OBJECT

public:
    explicit PrivacyShutter(QWidget& window);

    [[nodiscard]] bool isShut() const { return m_shut; }
    void toggle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void shut();
    void open();
    [[nodiscard]] bool isOver(const QWidget& widget) const;
    void retranslate();

    QWidget& m_window;
    TextLabel* m_title;
    TextLabel* m_words;
    QList<QPointer<QWidget>> m_hidden;
    QPointer<QWidget> m_focus;
    bool m_shut = false;
};

}
