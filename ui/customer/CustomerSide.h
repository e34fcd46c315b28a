// CustomerSide.h - beside the customer: how to reach them, how old each source is, who disagrees.
#pragma once

#include "pages/CustomerPage.h"
#include "pages/SourcesPage.h"
#include "ui/common/ColumnScroll.h"

class QVBoxLayout;

namespace guildhall {

class Card;
class TextLabel;

class CustomerSide final : public ColumnScroll
{
    Q_OBJECT

public:
    CustomerSide(CustomerPage& page,
                 SourcesPage& sources,
                 const Clock& clock,
                 QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Fact
    {
        QString caption;
        QString value;
        QString detail;
        QString chip {};
        Tone tone = Tone::Plain;
        QString icon {};
        Use use = Use::Told;

        friend bool operator==(const Fact&, const Fact&) = default;
    };
    struct Section
    {
        QString title;
        QList<Fact> facts;
        std::optional<Tone> accent {};

        friend bool operator==(const Section&, const Section&) = default;
    };
    void refresh();
    [[nodiscard]] QList<Section> sections() const;
    void add(const Section& section);
    [[nodiscard]] QList<Fact> reach() const;
    [[nodiscard]] QList<Fact> origins() const;
    /// Sources that are asked when a customer is opened.
    [[nodiscard]] QList<Fact> lookUps() const;
    [[nodiscard]] QList<Fact> allSources() const;
    [[nodiscard]] QList<Fact> disagreements() const;
    [[nodiscard]] QList<Fact> confirmed() const;
    [[nodiscard]] Fact factOf(const SourceState& source) const;

    CustomerPage& m_page;
    SourcesPage& m_sources;
    const Clock& m_clock;
    QVBoxLayout* m_column;
    QList<Section> m_shown;
};

}
