// SourceChip.h - the state of all sources in one chip of the top bar; leads to the sources.
#pragma once

#include "pages/RowRoles.h"

#include <QAbstractButton>

namespace guildhall {

class SourceChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SourceChip(QWidget* parent = nullptr);

    void show(const QString& words, Tone tone);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString icon() const;

    Tone m_tone = Tone::Blue;
};

}
