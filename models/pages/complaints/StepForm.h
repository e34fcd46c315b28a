// StepForm.h - what must be filled in for a step of a case, and what somebody has filled in.
#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace guildhall {

struct StepField
{
    enum class What { Choice, Text, More, Remedy, Service, Staff, Until, Days, On };
    enum class Kind { Line, Words, OneOf, Day, Number };

    struct Option
    {
        QString words;
        QString value;
    };

    What what = What::Text;
    Kind kind = Kind::Words;
    QString label;
    QString hint;
    QList<Option> options; ///< of OneOf; of a line the words that it completes
    QString value; ///< filled in already; a day as 2026-11-20
    int most = 0; ///< of a number; 0: the field has no limit of its own
};

struct StepForm
{
    QString action; ///< word of the step
    QString title;
    QString hint;
    QList<StepField> fields;
};

/// What was filled in, by field; days and numbers as text.
struct StepInput
{
    QString action;
    QHash<StepField::What, QString> values;
};

inline size_t qHash(StepField::What what, size_t seed = 0)
{
    return ::qHash(int(what), seed);
}

}
