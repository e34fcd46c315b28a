// FeedbackBuilder.h - takes held answers and contacts one by one and makes the columns of them.
#pragma once

#include "domain/Records.h"
#include "reports/ChaseBuilder.h"
#include "reports/Feedback.h"
#include "reports/LondonHours.h"

#include <memory>

namespace guildhall {

/// In any order. The same response id counts once, and the same contact key: where two sources have
/// it, the source whose name comes later in the alphabet is taken, as in the printed reports.
class FeedbackBuilder
{
public:
    FeedbackBuilder();
    ~FeedbackBuilder();

    /// Records of other kinds are passed over.
    void add(const HeldRecord& record);
    /// Joins answers to contacts, and contacts to what they chased. To be called once, as the last.
    [[nodiscard]] FeedbackFile finish();

private:
    struct Row
    {
        quint32 at = 0;
        SourceId source;
    };
    /// The place for a record with this key; nothing when a better one is held.
    template <class T>
    [[nodiscard]] static T*
    placeFor(std::vector<T>& rows, QHash<QString, Row>& held, const HeldRecord& record);

    void addAnswer(const HeldRecord& record, const SurveyAnswer& answer);
    void addContact(const HeldRecord& record, const Contact& contact);
    void join();
    void findToReview();
    void findQuotes();
    void findChoices();

    std::unique_ptr<Feedback> m_made;
    QHash<QString, Row> m_heldAnswers;
    QHash<QString, Row> m_heldContacts;
    std::vector<QString> m_answerTokens; ///< beside m_made's answers
    std::vector<QString> m_comments; ///< beside m_made's answers
    std::vector<QString> m_contactTokens; ///< beside m_made's contacts
    ChaseBuilder m_chases;
    LondonHours m_hours;
};

}
