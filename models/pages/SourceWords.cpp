#include "pages/SourceWords.h"

namespace guildhall {

using namespace Qt::StringLiterals;

QString SourceWords::trouble(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
        return tr("It cannot be reached. Guildhall tries again by itself.");
    case Error::Kind::TimedOut:
        return tr("It did not answer in time. Guildhall tries again by itself.");
    case Error::Kind::Refused:
        return tr("It does not let this computer in. Ask an administrator to check its key.");
    case Error::Kind::Conflict:
        return tr("A file changed while it was read. Guildhall tries again by itself.");
    case Error::Kind::Invalid:
        return tr("It does not take the question. Ask an administrator to check its profile.");
    case Error::Kind::NotFound:
        return tr("Its address or folder is not there. Ask an administrator to check the "
                  "configuration.");
    case Error::Kind::Malformed:
        return tr("Its answer cannot be read. Tell whoever looks after that system.");
    case Error::Kind::Storage:
        return tr("This computer could not read or save. Check that its disk is not full.");
    case Error::Kind::Damaged:
        return tr("The data on this computer is damaged. Tell your system administrator.");
    }
    return {};
}

QString SourceWords::problem(const QString& code)
{
    if (code == "missing"_L1)
        return tr("A value that must be there is missing");
    if (code == "not_text"_L1)
        return tr("A list stands where a single value belongs");
    if (code == "not_a_date"_L1)
        return tr("This is not a date");
    if (code == "not_an_amount"_L1)
        return tr("This is not an amount of money");
    if (code == "not_a_number"_L1)
        return tr("This is not a number");
    if (code == "not_a_uprn"_L1)
        return tr("This is not a UPRN");
    if (code == "not_in_vocabulary"_L1)
        return tr("The profile does not know this word");
    if (code == "too_long"_L1)
        return tr("The value is too long");
    if (code == "too_many"_L1)
        return tr("The list is too long");
    if (code == "bad_quoting"_L1)
        return tr("The quotation marks do not match");
    if (code == "too_few_columns"_L1)
        return tr("The line ends too early");
    if (code == "not_a_list"_L1)
        return tr("A single value stands where a list belongs");
    if (code == "before_it_began"_L1)
        return tr("This day is before the complaint was received");
    return code;
}

QString SourceWords::remedy(const QString& code)
{
    if (code == "not_in_vocabulary"_L1)
        return tr("Ask an administrator to add the word to the profile.");
    if (code == "bad_quoting"_L1 || code == "too_few_columns"_L1)
        return tr("Have the file exported again.");
    if (code == "not_text"_L1 || code == "not_a_list"_L1)
        return tr("Ask an administrator to compare the profile with the system.");
    return tr("Have the record put right in the system it comes from.");
}

}
