// RegisterPage.h - what is taken from each feed, what it means to us, and why the council may hold
// it.
#pragma once

#include "domain/Register.h"
#include "pages/ReportTableModel.h"

#include <QObject>

namespace guildhall {

class RegisterPage final : public QObject
{
    Q_OBJECT

public:
    explicit RegisterPage(QList<RegisterFeed> feeds, QObject* parent = nullptr);

    [[nodiscard]] const QList<RegisterFeed>& feeds() const { return m_feeds; }
    /// "Orchard: tenants"
    [[nodiscard]] static QString nameOf(const RegisterFeed& feed);
    /// By its place in the list; another number changes nothing.
    void choose(int feed);
    [[nodiscard]] int chosen() const { return m_chosen; }

    struct Fact
    {
        QString caption;
        QString words;
    };
    /// Owner, purpose, lawful basis and the others of the chosen feed.
    [[nodiscard]] QList<Fact> facts() const;
    [[nodiscard]] ReportTableModel& fields() { return m_fields; }
    void retell();

Q_SIGNALS:
    void changed();

private:
    const QList<RegisterFeed> m_feeds;
    ReportTableModel m_fields;
    int m_chosen = 0;
};

}
