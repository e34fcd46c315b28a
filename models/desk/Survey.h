// Survey.h - whether a customer may be asked how a contact was, and by what.
#pragma once

#include "domain/ContactFact.h"
#include "domain/Records.h"

namespace guildhall {

/// Text and Email where they are possible, or the one reason why neither is. Nobody is asked who
/// opted out, for whom a contact may be dangerous, or who was asked within 90 days.
[[nodiscard]] QList<SurveyOffer>
surveyChoices(const CustomerRecords& held, const QList<Fact>& facts, const QDateTime& now);

/// Where the survey goes: the first mobile number or e-mail address held.
[[nodiscard]] QString surveyAddress(const CustomerRecords& held, SurveyOffer survey);

/// 26 letters and digits that say nothing about anybody.
[[nodiscard]] QString surveyToken();

}
