// ContactWords.h - what a contact is made of, in words of the screen's language.
#pragma once

#include "desk/Catalogue.h"
#include "desk/ContactDesk.h"

#include <QCoreApplication>

namespace guildhall {

class ContactWords
{
    Q_DECLARE_TR_FUNCTIONS(guildhall::ContactWords)

public:
    [[nodiscard]] static QString channel(ContactChannel channel);
    [[nodiscard]] static QString caller(CallerKind kind);
    [[nodiscard]] static QString authority(AuthorityKind kind);
    [[nodiscard]] static QString online(OnlineOption online);
    [[nodiscard]] static QString outcome(ContactOutcome outcome);
    [[nodiscard]] static QString survey(SurveyOffer survey);
    [[nodiscard]] static QString missing(Missing what);
    /// As the advisor asks it.
    [[nodiscard]] static QString question(const VerificationQuestion& question);
    [[nodiscard]] static QString answered(Answered result);
    [[nodiscard]] static QString standing(const Standing& standing);
    /// "Housing repairs › Damp and mould"; the typed words where it is in no catalogue.
    [[nodiscard]] static QString reason(const ContactReason& reason, const Catalogue& catalogue);
};

}
