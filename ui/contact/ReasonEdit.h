// ReasonEdit.h - why they got in touch: from the catalogue, about a live item, or in free words.
#pragma once

#include "desk/Catalogue.h"
#include "domain/ContactFact.h"

#include <QLineEdit>
#include <QStringListModel>

class QCompleter;

namespace guildhall {

class ReasonEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ReasonEdit(const Catalogue& catalogue, QWidget* parent = nullptr);

    struct LiveItem
    {
        QString reference;
        QString words;

        friend bool operator==(const LiveItem&, const LiveItem&) = default;
    };
    /// Live items stand before the catalogue: most repeat contacts are about one.
    void setLiveItems(const QList<LiveItem>& items);
    void retranslate();

Q_SIGNALS:
    void given(const guildhall::ContactReason& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void take(const QString& words);
    [[nodiscard]] int bestFor(const QString& words) const;

    const Catalogue& m_catalogue;
    QList<LiveItem> m_live;
    QStringListModel m_words;
    QList<ContactReason> m_reasons; ///< one for each row of words
    QCompleter* m_completer;
};

}
