// AnnualFile.h - what is handed on of an AnnualBook, by whoever need not look into it.
#pragma once

#include <memory>

namespace guildhall {

class AnnualBook;
using AnnualFile = std::shared_ptr<const AnnualBook>;

}
