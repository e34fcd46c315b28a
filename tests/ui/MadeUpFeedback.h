// MadeUpFeedback.h - a council's made-up answers and contacts for the tests of the supervisor's
// screens.
#pragma once

#include "base/Clock.h"
#include "reports/FeedbackBuilder.h"

#include <array>

namespace guildhall::madeup {

/// The answers that the council published (telephone 926, email 17, face to face 3), by month and
/// rating; some tell what happened, and half carry the token of a contact.
inline FeedbackFile feedback()
{
    using namespace Qt::StringLiterals;
    struct Line
    {
        QString channel;
        int rating;
        std::array<int, 6> months;
    };
    const QList<Line> lines { { u"telephone"_s, 0, { 83, 70, 59, 83, 203, 252 } },
                              { u"telephone"_s, 1, { 2, 4, 5, 4, 0, 0 } },
                              { u"telephone"_s, 2, { 9, 2, 1, 5, 0, 0 } },
                              { u"telephone"_s, 3, { 9, 8, 7, 4, 69, 47 } },
                              { u"email"_s, 0, { 2, 0, 0, 1, 5, 4 } },
                              { u"email"_s, 2, { 0, 1, 0, 0, 0, 0 } },
                              { u"email"_s, 3, { 3, 0, 1, 0, 0, 0 } },
                              { u"face_to_face"_s, 0, { 0, 2, 1, 0, 0, 0 } } };
    const QStringList said {
        u"Third time I have rung about the same repair and nobody could tell me anything."_s,
        u"Three emails, three different answers about my council tax."_s,
        u"Spoke to Kiran, who was friendly, but nobody could give me a date for the surveyor."_s,
        u"Waited for the surveyor all day. My number is 01223 496 0143."_s,
        u"The bin was missed again and the website would not take my report."_s
    };
    const QStringList reasons {
        u"Repairs"_s, u"Council Tax"_s, u"Missed bin"_s, u"Housing register"_s
    };
    const QStringList teams { u"Housing"_s, u"Revenues"_s, u"General"_s };
    const QStringList awareness { u"aware"_s, u"could_not_find"_s, u"not_aware"_s, u"aware"_s };
    FeedbackBuilder builder;
    int number = 0;
    for (const auto& line : lines) {
        for (int month = 0; month < 6; ++month) {
            for (int i = 0; i < line.months.at(size_t(month)); ++i, ++number) {
                SurveyAnswer answer;
                answer.channel = line.channel;
                answer.receivedAt = QDateTime(
                    QDate(2023, 10, 2 + i % 25).addMonths(month), QTime(9 + i % 8, 15), london());
                answer.rating = SatisfactionReport::ratings().at(line.rating);
                answer.digitalAwareness = awareness.at(number % 4);
                if (line.rating >= 2 && i % 3 == 0)
                    answer.comment = said.at(i / 3 % said.size());
                answer.contactToken = number % 2 ? u"t%1"_s.arg(number) : QString();
                builder.add({ { SourceId(u"survey"_s), {}, {} }, u"CS-%1"_s.arg(number), answer });
                Contact contact;
                contact.channel = line.channel;
                contact.opened = answer.receivedAt.addSecs(-3600);
                contact.service = u"Customer services"_s;
                contact.team = teams.at(number % teams.size());
                contact.reason = reasons.at(number % reasons.size());
                contact.advisor = u"Kiran Shaw"_s;
                contact.outcome = number % 5 ? u"resolved"_s : u"passed_on"_s;
                contact.about = line.rating == 3 ? u"R-88213"_s : QString();
                contact.token = u"t%1"_s.arg(number);
                contact.waitingSeconds = 95;
                contact.handlingSeconds = 310;
                builder.add({ { SourceId(u"storm"_s), {}, {} }, u"S-%1"_s.arg(number), contact });
            }
        }
    }
    return builder.finish();
}

}
