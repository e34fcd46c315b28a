// Shapes.cpp - the tables of beliefs. They weigh as much as some twenty pairs and fade as data
// comes.
#include "linkage/Shapes.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace guildhall::linkage {

namespace {

    using Table = std::initializer_list<std::pair<Level, double>>;

    // A level that a field's rules never give must still have a share above nothing.
    constexpr double Least = 1e-6;
    // Among 1.5 million random pairs less than this cannot be seen.
    constexpr double LeastStrangers = 2e-7;

    std::array<double, Levels> filled(Table table)
    {
        std::array<double, Levels> out;
        out.fill(Least);
        for (const auto& [level, share] : table)
            out[static_cast<size_t>(level)] = share;
        return out;
    }

    FieldShape shape(Table same, Table household, Table strangers, Table least = {})
    {
        FieldShape out;
        out.same = filled(same);
        out.strangers = filled(strangers);
        out.leastStrangers.fill(LeastStrangers);
        for (const auto& [level, share] : least)
            out.leastStrangers[static_cast<size_t>(level)] = share;
        for (const auto& [level, share] : household) {
            out.household[static_cast<size_t>(level)] = share;
            out.householdSum += share;
        }
        return out;
    }

    FieldShape placeShape(PlaceCovered covered)
    {
        using enum Level;
        FieldShape out = shape({ { Same, .65 },
                                 { Close, .1 },
                                 { Postcode, .03 },
                                 { Sector, .02 },
                                 { District, .04 },
                                 { Area, .08 },
                                 { Different, .08 } },
                               {},
                               { { Different, .7 }, { Area, .3 } },
                               { { Close, 1e-6 }, { Postcode, 1e-5 }, { Sector, 1e-4 } });
        out.householdFixed = true;
        out.householdSum = 1;
        out.household = covered == PlaceCovered::Premises ? filled({ { Same, .92 },
                                                                     { Close, .05 },
                                                                     { Postcode, .01 },
                                                                     { Sector, .005 },
                                                                     { District, .005 },
                                                                     { Area, .005 },
                                                                     { Different, .005 } })
                                                          : filled({ { Postcode, .93 },
                                                                     { Sector, .02 },
                                                                     { District, .02 },
                                                                     { Area, .01 },
                                                                     { Different, .02 } });
        return out;
    }

}

std::array<double, Levels> namesakesEmails()
{
    using enum Level;
    return filled({ { LocalPart, .03 }, { OneDigit, .005 }, { Close, .4 }, { Different, .565 } });
}

std::array<double, Levels> namesakesSexes()
{
    return filled({ { Level::Same, .15 },
                    { Level::Close, .52 },
                    { Level::PartSame, .3 },
                    { Level::Different, .03 } });
}

std::vector<FieldShape> shapes(const LinkageModel& model, PlaceCovered covered)
{
    using enum Level;
    std::vector<FieldShape> out;
    // In the order of Field.
    out.push_back(
        shape({ { Same, .82 },
                { Nickname, .04 },
                { Close, .05 },
                { PartSame, .02 },
                { Initial, .02 },
                { Fair, .01 },
                { MiddleName, .005 },
                { Swapped, .01 },
                { Different, .025 } },
              { { Same, .0005 } },
              { { Different, .98 } },
              { { Swapped, 2e-6 }, { MiddleName, 1e-3 }, { Nickname, 1e-4 }, { PartSame, 1e-4 } }));
    out.push_back(shape({ { Same, .7 }, { Initial, .15 }, { Close, .05 }, { Different, .1 } },
                        {},
                        { { Different, .9 } },
                        { { Same, 5e-3 }, { Initial, 1e-2 } }));
    out.push_back(shape(
        { { Same, .86 },
          { PartSame, .02 },
          { Close, .05 },
          { Fair, .01 },
          { Initial, .005 },
          { MiddleName, .005 },
          { Different, .05 } },
        { { Same, .55 }, { PartSame, .05 }, { Close, .02 }, { Fair, .02 }, { Different, .36 } },
        { { Different, .98 } },
        { { MiddleName, 1e-4 } }));
    out.push_back(shape({ { Same, .9 },
                          { DayMonthSwapped, .01 },
                          { OneDigit, .03 },
                          { YearAndMonth, .01 },
                          { YearAndDay, .01 },
                          { MonthAndDay, .01 },
                          { YearOnly, .01 },
                          { Year, .005 },
                          { NearYear, .005 },
                          { Different, .01 } },
                        { { Same, .01 } },
                        { { Different, .8 }, { NearYear, .18 } }));
    out.push_back(shape({ { Same, .28 }, { Close, .69 }, { PartSame, .015 }, { Different, .015 } },
                        { { Same, .05 }, { Close, .25 }, { PartSame, .1 }, { Different, .6 } },
                        { { Same, .1 }, { Close, .3 }, { PartSame, .1 }, { Different, .5 } }));
    out.push_back(shape({ { Same, .7 }, { Close, .03 }, { Different, .27 } },
                        { { Same, .03 }, { Different, .96 } },
                        { { Different, 1 } },
                        { { Close, 3e-6 } }));
    out.push_back(shape({ { Same, .75 }, { Close, .03 }, { Different, .22 } },
                        { { Same, .7 }, { Different, .3 } },
                        { { Different, 1 } },
                        { { Close, 3e-5 } }));
    out.push_back(shape(
        { { Same, .7 }, { LocalPart, .03 }, { OneDigit, .04 }, { Close, .03 }, { Different, .2 } },
        { { Same, .06 },
          { LocalPart, .01 },
          { OneDigit, .002 },
          { Close, .06 },
          { Different, .868 } },
        { { Different, 1 } },
        { { LocalPart, 1e-5 }, { OneDigit, 1e-6 }, { Close, 2e-4 } }));
    out.push_back(placeShape(covered));
    out.push_back(shape({ { Same, .93 }, { Close, .04 }, { Different, .03 } },
                        { { Different, .9999 } },
                        { { Different, 1 } }));
    for (const Field field : { Field::Forename, Field::Middle, Field::Birth, Field::NationalId })
        out[static_cast<size_t>(field)].householdFixed = true;
    while (out.size() < model.fields.size())
        out.push_back(shape(
            { { Same, .7 }, { Close, .08 }, { PartSame, .04 }, { Fair, .02 }, { Different, .16 } },
            { { Same, .4 } },
            { { Different, .9 }, { Same, .1 } },
            { { Same, 1e-5 } }));
    return out;
}

}
