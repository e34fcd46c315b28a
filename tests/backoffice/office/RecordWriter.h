// RecordWriter.h - one record as its own system spells it in JSON.
#pragma once

#include "council/Register.h"

#include <string>

namespace guildhall::office {

using council::Feed;

class RecordWriter
{
public:
    explicit RecordWriter(const council::Register& all)
        : m_all(all)
    {
    }

    /// Appends the record's object, or its tombstone.
    void write(std::string& out, Feed feed, std::uint32_t record) const;

    /// The record's id, as the system's answers and the truth name it.
    [[nodiscard]] std::string id(Feed feed, std::uint32_t record) const
    {
        return m_all.id(feed, record);
    }
    /// The reference that a customer is told of what a contact was about; empty for none.
    [[nodiscard]] std::string referenceOf(const council::Concern& concern,
                                          std::uint32_t customer) const;
    /// Milliseconds of the feed's printed "updated" field.
    [[nodiscard]] council::Moment printed(Feed feed, std::uint32_t record) const;
    /// The token that a survey answer and its contact share.
    [[nodiscard]] std::string token(std::uint32_t contact) const;

    [[nodiscard]] council::Sheet sheet(Feed feed, std::uint32_t record) const;
    /// The tenant's reference, if another system names it for this sheet.
    [[nodiscard]] std::string tenantReference(const council::Sheet& sheet) const;
    [[nodiscard]] std::string payerReference(const council::Sheet& sheet) const;

private:
    void tombstone(std::string& out, Feed feed, std::uint32_t record) const;
    void tenant(std::string& out, std::uint32_t record) const;
    void repair(std::string& out, std::uint32_t record) const;
    void rent(std::string& out, std::uint32_t record) const;
    void liablePerson(std::string& out, std::uint32_t record) const;
    void taxAccount(std::string& out, std::uint32_t record) const;
    void reporter(std::string& out, std::uint32_t record) const;
    void streetRequest(std::string& out, std::uint32_t record) const;
    void caller(std::string& out, std::uint32_t record) const;
    void contact(std::string& out, std::uint32_t record) const;
    void complainant(std::string& out, std::uint32_t record) const;
    void complaint(std::string& out, std::uint32_t record) const;
    void answer(std::string& out, std::uint32_t record) const;
    [[nodiscard]] std::string idOf(Feed feed, std::uint32_t customer, std::uint32_t ordinal) const;
    [[nodiscard]] std::string streetReference(std::uint32_t record) const;

    const council::Register& m_all;
};

}
