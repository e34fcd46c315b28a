// KeptForm.h - a form about a complaint: its fields in a column that scrolls where there is no
// room, what is still wrong in words, and what was typed kept until it is used or thrown away.
#pragma once

#include "base/Async.h"
#include "base/Latest.h"
#include "desk/FormDrafts.h"

#include <QDialog>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace guildhall {

class ColumnScroll;
class TextLabel;

class KeptForm : public QDialog
{
    Q_OBJECT

public:
    ~KeptForm() override;
    void done(int result) override;

protected:
    /// `keep`: what the button that keeps it says.
    KeptForm(const QString& title, const QString& keep, QWidget* parent);

    /// Why it cannot be kept as it is filled in; empty: it can.
    [[nodiscard]] virtual QString objection() const = 0;
    [[nodiscard]] virtual Async<Posted> post() = 0;
    virtual void wasPosted(const Posted& posted);

    /// The field under its words; what it holds is kept with the form.
    void add(const QString& words, QWidget* field, const QString& name);
    /// Words between the fields.
    void addWords(TextLabel* words);
    /// After the last field: what was left half-filled comes back. Null: nothing of it is kept.
    void begin(FormDrafts* drafts, const Draft& form);
    [[nodiscard]] QWidget* content() { return m_content; }
    /// Looks again at what is wrong.
    void refresh();

private:
    void build();
    void typed();
    void keep();
    void startAgain();
    void fit();
    [[nodiscard]] QCborMap body() const;
    void put(const QCborMap& body);
    [[nodiscard]] QString whatIsWrong() const;

    QWidget* m_content;
    QVBoxLayout* m_column;
    ColumnScroll* m_scroll;
    TextLabel* m_left;
    QPushButton* m_again;
    TextLabel* m_objection;
    QPushButton* m_keep;
    QPushButton* m_later;
    QList<QWidget*> m_fields;
    QCborMap m_blank; ///< the form as it is offered
    FormDrafts* m_drafts = nullptr;
    Draft m_form;
    bool m_hasDraft = false;
    Latest<QCborMap> m_kept;
};

}
