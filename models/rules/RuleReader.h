// RuleReader.h - reads one rule-set file, or says where it is wrong.
#pragma once

#include "base/Result.h"
#include "rules/RuleSet.h"

namespace guildhall {

/// The format is shown by the files in resources/rules. An error names the file, the JSON pointer
/// and what is wrong there. A key that is not known is an error: a misspelt rule must not be lost.
[[nodiscard]] Result<RuleSet> readRuleSet(const QByteArray& json, const QString& fileName);

}
