// Statement.h - one run of a prepared statement: bind, step, read; resets itself.
#pragma once

#include "domain/Ids.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QString>

struct sqlite3_stmt;

namespace guildhall {

class Database;

/// Parameters and columns count from 0 in the order of the text. A null stands for an empty id, an
/// invalid moment and no text (QString()), and comes back as that.
class Statement
{
public:
    Statement(Database& database, sqlite3_stmt* statement, bool owned);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    Statement& operator=(Statement&&) = delete;

    /// Binds the next parameter.
    Statement& bind(qint64 value);
    Statement& bind(int value) { return bind(qint64 { value }); }
    Statement& bind(std::int64_t value) { return bind(qint64 { value }); }
    Statement& bindReal(double value);
    Statement& bind(const QString& text);
    Statement& bindText(QByteArrayView utf8);
    Statement& bindBlob(QByteArrayView bytes);
    /// The same without a copy: what is bound stays as it is until the statement has run.
    Statement& bindKeptText(QByteArrayView utf8);
    Statement& bindKeptBlob(QByteArrayView bytes);
    Statement& bind(const QDateTime& moment);
    Statement& bind(CustomerId customer) { return bind(customer.number()); }
    Statement& bindNull();
    template <class Tag>
    Statement& bind(const Id<Tag>& id)
    {
        return bind(id.text());
    }

    /// True while there is a row; false at the end and on failure (see Database::failure).
    [[nodiscard]] bool next();
    /// The first column of the first row, or 0 without one.
    [[nodiscard]] qint64 value() { return next() ? integer(0) : 0; }
    /// To the end, when no row is of interest; false on failure.
    bool run();
    /// Ready for the next round of parameters.
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// Valid until the next step.
    [[nodiscard]] QByteArrayView view(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QDateTime moment(int column) const;
    [[nodiscard]] CustomerId customer(int column) const { return CustomerId(integer(column)); }

private:
    Statement& bindBytes(QByteArrayView bytes, unsigned char encoding, void (*release)(void*));

    Database* m_database;
    sqlite3_stmt* m_statement;
    int m_bound = 0;
    bool m_owned;
};

}
