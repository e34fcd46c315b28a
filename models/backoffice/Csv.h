// Csv.h - reads CSV (RFC 4180) row by row as views over bytes, in bounded memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace guildhall {

/// What the program asks of a CSV file. Zero as the delimiter: guessed from the first row among , ;
/// tab |.
struct CsvOptions
{
    char delimiter = ',';
    size_t longestRow = size_t { 16 } << 20; ///< bytes; a longer row is reported and skipped
    int64_t firstLine = 1; ///< the number of the first line, for a part of a file
};

/// Why a row cannot be taken as it stands.
enum class CsvProblem {
    None,
    TextAfterQuote, ///< `"Ann"a,`: kept as Anna
    UnterminatedQuote, ///< the file ends inside a quoted field; the rest of the file is this row
    RowTooLong ///< the row has no fields
};

/// Fields come as UTF-8 whatever the file is in: UTF-8 or UTF-16 with or without byte order mark
/// (UTF-16 without one is known by its zero bytes), and a field that is not UTF-8 is taken as
/// Windows-1252. Line ends are CR LF, LF or CR; blank lines are skipped.
class CsvReader
{
public:
    /// Fills `buffer` with up to `size` bytes and says how many; 0 at the end.
    using Source = std::function<size_t(char* buffer, size_t size)>;

    explicit CsvReader(Source source, CsvOptions options = {});
    /// Reads from an open device, which must outlive the reader.
    explicit CsvReader(QIODevice& device, CsvOptions options = {});
    /// Reads from bytes, which must outlive the reader.
    explicit CsvReader(std::string_view bytes, CsvOptions options = {});

    /// Moves to the next row; false at the end.
    [[nodiscard]] bool next();

    /// The row's fields; the views are good until the next call of next().
    [[nodiscard]] const std::vector<std::string_view>& fields() const { return m_fields; }
    /// The field at `column`, empty when the row is shorter.
    [[nodiscard]] std::string_view field(size_t column) const
    {
        return column < m_fields.size() ? m_fields[column] : std::string_view();
    }
    /// The line of the file on which the row begins, counted from 1.
    [[nodiscard]] int64_t line() const { return m_line; }
    [[nodiscard]] CsvProblem problem() const { return m_problem; }
    /// The column, counted from 1, in which the problem was found.
    [[nodiscard]] size_t problemColumn() const { return m_problemColumn; }
    /// Bytes taken from the source so far, for progress.
    [[nodiscard]] uint64_t bytesRead() const { return m_bytesRead; }
    [[nodiscard]] char delimiter() const { return m_delimiter; }

private:
    enum class Form { Unknown, Bytes, Utf16Little, Utf16Big };
    enum class Scan { Row, Blank, NeedMore };
    struct Piece
    {
        size_t begin;
        size_t end;
        unsigned char high; // the OR of its bytes: above 0x7f when not plain ASCII
        unsigned char quoted; // 1 when quotes must be taken out of it
    };

    void fill();
    void detectForm(std::string_view start);
    void appendUtf16(std::string_view bytes);
    void guessDelimiter();
    Scan scanRow();
    size_t scanQuoted(size_t at, Piece& piece);
    void skipLongRow();
    void publish();
    std::string_view decoded(std::string_view bytes);

    Source m_source;
    char m_delimiter;
    size_t m_longestRow;
    Form m_form = Form::Unknown;
    bool m_ended = false;
    std::string m_buffer;
    size_t m_from = 0; // first byte of the buffer that no row has taken
    std::string m_odd; // bytes of UTF-16 that wait for their other half
    std::string m_chunk;
    std::vector<Piece> m_pieces;
    std::vector<std::string_view> m_fields;
    std::deque<std::string> m_decoded;
    int64_t m_line = 0;
    int64_t m_nextLine;
    CsvProblem m_problem = CsvProblem::None;
    size_t m_problemColumn = 0;
    uint64_t m_bytesRead = 0;
};

/// Appends `field` to `out`, quoted when it must be (RFC 4180, section 2).
void appendCsvField(std::string& out, std::string_view field);

}
