// CommonWords.h - words that say nothing of what a comment is about, in English and Welsh.
#pragma once

#include <QString>

namespace guildhall {

/// `word` is folded (domain/text/Fold.h). Numbers and single letters are common too.
[[nodiscard]] bool isCommonWord(const QString& word);

}
