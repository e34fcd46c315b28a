// ComposeTimeline.h - the dated events of one record, for the merged timeline.
#pragma once

#include "pages/CustomerView.h"

namespace guildhall {

void addEvents(QList<TimelineEvent>& timeline, const Item<ServiceRequest>& request);
void addEvents(QList<TimelineEvent>& timeline, const Item<Complaint>& complaint);
void addEvents(QList<TimelineEvent>& timeline, const Item<Account>& account, const QDateTime& now);
void addEvents(QList<TimelineEvent>& timeline, const Item<Contact>& contact);
void addEvents(QList<TimelineEvent>& timeline, const Item<SurveyAnswer>& answer);

}
