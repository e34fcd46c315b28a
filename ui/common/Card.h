// Card.h - a white field with round corners, and one accent at its edge where it has one.
#pragma once

#include "pages/RowRoles.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace guildhall {

class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    /// A coloured edge on the left; nothing for none.
    void setAccent(std::optional<Tone> accent);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    std::optional<Tone> m_accent;
};

}
