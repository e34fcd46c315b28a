// SourceWords.h - what is wrong with a source, and what to do about it, in words.
#pragma once

#include "base/Error.h"

#include <QCoreApplication>

namespace guildhall {

class SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::SourceWords)

public:
    /// Why a source was not brought up to date.
    [[nodiscard]] static QString trouble(const Error& error);
    /// What is wrong with a row that could not be read, by its code ("not_a_date").
    [[nodiscard]] static QString problem(const QString& code);
    /// What to have done about it.
    [[nodiscard]] static QString remedy(const QString& code);
};

}
