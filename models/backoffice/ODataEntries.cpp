#include "backoffice/ODataEntries.h"

namespace guildhall {

namespace {

    using namespace Qt::StringLiterals;

    std::string textAt(const Row& row, const Pointer& pointer)
    {
        std::string scratch;
        return std::string(row.at(pointer, scratch).text);
    }

    /// "contacts(5d1...)" and "https://.../contacts('K 1')" name the entry that "5d1..." and "K 1"
    /// name.
    std::string bare(std::string id)
    {
        const size_t open = id.rfind('(');
        if (open != std::string::npos && id.ends_with(')'))
            id = id.substr(open + 1, id.size() - open - 2);
        if (id.size() >= 2 && id.front() == '\'' && id.back() == '\'')
            id = id.substr(1, id.size() - 2);
        return id;
    }

}

std::optional<std::string> removedEntry(const Row& row)
{
    static const Pointer Context = *Pointer::from(u"/@odata.context"_s);
    static const Pointer Removed = *Pointer::from(u"/@removed"_s);
    static const Pointer Ids[]
        = { *Pointer::from(u"/id"_s), *Pointer::from(u"/@id"_s), *Pointer::from(u"/@odata.id"_s) };
    std::string scratch;
    if (!textAt(row, Context).ends_with("$deletedEntity")
        && row.at(Removed, scratch).kind == RowValue::Kind::Absent)
        return {};
    for (const Pointer& pointer : Ids) {
        if (std::string id = textAt(row, pointer); !id.empty())
            return bare(std::move(id));
    }
    return std::string();
}

}
