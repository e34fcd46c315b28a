// ChoiceButton.h - a button that shows what is chosen and opens a menu of what could be.
#pragma once

#include <QMenu>
#include <QPushButton>
#include <QVariant>

class QActionGroup;

namespace guildhall {

class ChoiceButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ChoiceButton(QWidget* parent = nullptr);

    struct Choice
    {
        QString words;
        QVariant value;

        friend bool operator==(const Choice&, const Choice&) = default;
    };
    /// `name` is what is chosen ("Channel"); `shown` stands on the button, the choice's own words
    /// where it is empty.
    void show(const QString& name,
              const QList<Choice>& choices,
              const QVariant& current,
              const QString& shown = {});
    /// Longer words are cut; 34 letters unless told.
    void setWidest(int letters) { m_widest = letters; }
    /// Chooses as somebody would from the menu.
    void choose(const QVariant& value);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QVariant& value);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill(const QList<Choice>& choices);

    int m_widest = 34; ///< average letters
    QMenu m_menu;
    QActionGroup* m_group = nullptr; ///< the menu's
    QList<Choice> m_choices;
};

}
