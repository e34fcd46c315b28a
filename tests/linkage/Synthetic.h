// Synthetic.h - made-up persons whose truth is known: a council, a register of names and dates, a
// biography.
#pragma once

#include <cstdint>
#include <string>

namespace guildhall {

/// CSV texts: the records to link, and record_id,true_id (and, for the council, kind of
/// difficulty).
struct SyntheticSet
{
    std::string records;
    std::string truth;
};

/// Households in streets: twins, father and son of one name, couples with one e-mail address,
/// movers, maiden names, lodgers, placeholders; six systems that each know other things. About
/// `records` records.
[[nodiscard]] SyntheticSet syntheticCouncil(std::uint32_t records, std::uint64_t seed);

/// First and last name and birth date in parts; one record in ten is another's duplicate with an
/// error.
[[nodiscard]] SyntheticSet syntheticRegister(std::uint32_t records, std::uint64_t seed);

/// People of the past, up to 21 records each, of which every one lacks or garbles something.
[[nodiscard]] SyntheticSet syntheticBiography(std::uint32_t records, std::uint64_t seed);

}
