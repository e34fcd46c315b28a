<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Match</name>
    <message numerus="yes">
        <source>%n record(s) have an id that stood before; the output names it each time</source>
        <translation>
            <numerusform>%n record has an id that stood before; the output names it each time</numerusform>
            <numerusform>%n records have an id that stood before; the output names it each time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) say the same as so many others that each was compared with its nearest only; a further column would tell them apart</source>
        <translation>
            <numerusform>%n record says the same as so many others that it was compared with its nearest only; a further column would tell them apart</numerusform>
            <numerusform>%n records say the same as so many others that each was compared with its nearest only; a further column would tell them apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further column(s) are too many to compare; name those that matter with --map other:NAME=COLUMN</source>
        <translation>
            <numerusform>%n further column is too many to compare; name those that matter with --map other:NAME=COLUMN</numerusform>
            <numerusform>%n further columns are too many to compare; name those that matter with --map other:NAME=COLUMN</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n record(s) fetched</source>
        <translation>
            <numerusform>%n record fetched</numerusform>
            <numerusform>%n records fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) cannot be read and are left out: %2</source>
        <extracomment>%1 is a source, %2 what cannot be read in words of the profile.</extracomment>
        <translation>
            <numerusform>%1: %n row cannot be read and is left out: %2</numerusform>
            <numerusform>%1: %n rows cannot be read and are left out: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::AnnualReport</name>
    <message numerus="yes">
        <source>%n record(s) could not be counted, because a value in the row is missing or cannot be.</source>
        <translation>
            <numerusform>%n record could not be counted, because a value in the row is missing or cannot be.</numerusform>
            <numerusform>%n records could not be counted, because a value in the row is missing or cannot be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::AnnualTables</name>
    <message numerus="yes">
        <source>%n small service(s) together</source>
        <translation>
            <numerusform>%n small service</numerusform>
            <numerusform>%n small services together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::AssurancePanel</name>
    <message numerus="yes">
        <source>Latest %n day(s)</source>
        <translation>
            <numerusform>Latest day</numerusform>
            <numerusform>Latest %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::CallBackAnswerDialog</name>
    <message numerus="yes">
        <source>Tried %n time(s), last %1: nobody answered.</source>
        <extracomment>%1 is a moment such as &quot;Today 2:29pm&quot;.</extracomment>
        <translation>
            <numerusform>Tried once, %1: nobody answered.</numerusform>
            <numerusform>Tried %n times, last %1: nobody answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::CaseForms</name>
    <message numerus="yes">
        <source>At most %n working day(s), once. It counts from the day on which the complainant is told (Code %1).</source>
        <translation>
            <numerusform>At most %n working day, once. It counts from the day on which the complainant is told (Code %1).</numerusform>
            <numerusform>At most %n working days, once. It counts from the day on which the complainant is told (Code %1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::CaseWords</name>
    <message numerus="yes">
        <source>Extended by %n working day(s)</source>
        <translation>
            <numerusform>Extended by %n working day</numerusform>
            <numerusform>Extended by %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::CasesDialog</name>
    <message numerus="yes">
        <source>%n case(s). Enter opens the customer of a case, where it has one.</source>
        <translation>
            <numerusform>%n case. Enter opens its customer, where it has one.</numerusform>
            <numerusform>%n cases. Enter opens the customer of a case, where it has one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::CommentsPanel</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::ComplaintsReport</name>
    <message numerus="yes">
        <source>%n record(s) could not be counted, because a value in the row is missing or cannot be.</source>
        <translation>
            <numerusform>%n record could not be counted, because a value in the row is missing or cannot be.</numerusform>
            <numerusform>%n records could not be counted, because a value in the row is missing or cannot be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::ComposeClock</name>
    <message numerus="yes">
        <source>extended by %n working day(s); it was %1 before</source>
        <translation>
            <numerusform>extended by %n working day; it was %1 before</numerusform>
            <numerusform>extended by %n working days; it was %1 before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::ComposeReview</name>
    <message numerus="yes">
        <source>no update for %n day(s)</source>
        <translation>
            <numerusform>no update for %n day</numerusform>
            <numerusform>no update for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::ContactCentreReport</name>
    <message numerus="yes">
        <source>No update for %n day(s)</source>
        <translation>
            <numerusform>No update for %n day</numerusform>
            <numerusform>No update for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::ContactPanel</name>
    <message numerus="yes">
        <source>Answer %n together</source>
        <translation>
            <numerusform>Answer %n together</numerusform>
            <numerusform>Answer %n together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::ContactsReport</name>
    <message numerus="yes">
        <source>%n contact(s) could not be counted, because a value in the row is missing.</source>
        <translation>
            <numerusform>%n contact could not be counted, because a value in the row is missing.</numerusform>
            <numerusform>%n contacts could not be counted, because a value in the row is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) ended before anybody answered, and are not counted.</source>
        <translation>
            <numerusform>%n call ended before anybody answered, and is not counted.</numerusform>
            <numerusform>%n calls ended before anybody answered, and are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::CustomerHeader</name>
    <message numerus="yes">
        <source>%n record(s) · same National Insurance number</source>
        <translation>
            <numerusform>%n record · same National Insurance number</numerusform>
            <numerusform>%n records · same National Insurance number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) · the sources refer to each other</source>
        <translation>
            <numerusform>%n record · the sources refer to each other</numerusform>
            <numerusform>%n records · the sources refer to each other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) · linked</source>
        <translation>
            <numerusform>%n record · linked</numerusform>
            <numerusform>%n records · linked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::CustomerPanel</name>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n closed</numerusform>
            <numerusform>%n closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::CustomerTabs</name>
    <message numerus="yes">
        <source>These %n record(s) are held to be one person, because they carry the same National Insurance number.</source>
        <translation>
            <numerusform>This %n record is held to be one person, because it carries the same National Insurance number.</numerusform>
            <numerusform>These %n records are held to be one person, because they carry the same National Insurance number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n record(s) are held to be one person, because one source names the record of the other.</source>
        <translation>
            <numerusform>This %n record is held to be one person, because one source names the record of the other.</numerusform>
            <numerusform>These %n records are held to be one person, because one source names the record of the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n record(s) are held to be one person by record linkage.</source>
        <translation>
            <numerusform>This %n record is held to be one person by record linkage.</numerusform>
            <numerusform>These %n records are held to be one person by record linkage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::FeedbackReport</name>
    <message numerus="yes">
        <source>%n answer(s) carry no token of a held contact: their service and reason are not known.</source>
        <translation>
            <numerusform>%n answer carries no token of a held contact: its service and reason are not known.</numerusform>
            <numerusform>%n answers carry no token of a held contact: their service and reason are not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::FieldMeaning</name>
    <message numerus="yes">
        <source>%n year(s) after it last changed</source>
        <translation>
            <numerusform>%n year after it last changed</numerusform>
            <numerusform>%n years after it last changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after it last changed</source>
        <translation>
            <numerusform>%n month after it last changed</numerusform>
            <numerusform>%n months after it last changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after it last changed</source>
        <translation>
            <numerusform>%n week after it last changed</numerusform>
            <numerusform>%n weeks after it last changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after it last changed</source>
        <translation>
            <numerusform>%n day after it last changed</numerusform>
            <numerusform>%n days after it last changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::FollowUpsPage</name>
    <message numerus="yes">
        <source>%n contact(s) today</source>
        <translation>
            <numerusform>%n contact today</numerusform>
            <numerusform>%n contacts today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resolved</numerusform>
            <numerusform>%n resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed on</source>
        <extracomment>Contacts that went on to another team.</extracomment>
        <translation>
            <numerusform>%n passed on</numerusform>
            <numerusform>%n passed on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::InsightCards</name>
    <message numerus="yes">
        <source>They have been in touch %n time(s) in ten days</source>
        <translation>
            <numerusform>They have been in touch %n time in ten days</numerusform>
            <numerusform>They have been in touch %n times in ten days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the timeline</source>
        <translation>
            <numerusform>and %n more, in the timeline</numerusform>
            <numerusform>and %n more, in the timeline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>and %n older</numerusform>
            <numerusform>and %n older</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n other home(s) nearby since %2. If it is this, say that it is known.</source>
        <translation>
            <numerusform>%1: %n other home nearby since %2. If it is this, say that it is known.</numerusform>
            <numerusform>%1: %n other homes nearby since %2. If it is this, say that it is known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n other home(s) nearby since %2, the same as %3.</source>
        <translation>
            <numerusform>%1: %n other home nearby since %2, the same as %3.</numerusform>
            <numerusform>%1: %n other homes nearby since %2, the same as %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::LandlordMeasures</name>
    <message numerus="yes">
        <source>%n complaint(s) of the period are still open and within their time. CH02 counts them as not answered until they are, so it can still rise.</source>
        <translation>
            <numerusform>%n complaint of the period is still open and within its time. CH02 counts it as not answered until it is, so it can still rise.</numerusform>
            <numerusform>%n complaints of the period are still open and within their time. CH02 counts them as not answered until they are, so it can still rise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::LinkLearningPage</name>
    <message numerus="yes">
        <source>%n records are linked by what was learned. Other desks follow when they read the shared feed.</source>
        <translation>
            <numerusform>%n record is linked by what was learned. Other desks follow when they read the shared feed.</numerusform>
            <numerusform>%n records are linked by what was learned. Other desks follow when they read the shared feed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of people were compared</source>
        <translation>
            <numerusform>%n record of people was compared</numerusform>
            <numerusform>%n records of people were compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers would be joined with another</source>
        <translation>
            <numerusform>%n customer would be joined with another</numerusform>
            <numerusform>%n customers would be joined with another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers would be parted</source>
        <translation>
            <numerusform>%n customer would be parted</numerusform>
            <numerusform>%n customers would be parted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::LinkReviewPage</name>
    <message numerus="yes">
        <source>with %n other records</source>
        <translation>
            <numerusform>with %n other record</numerusform>
            <numerusform>with %n other records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::LinkReviewPanel</name>
    <message numerus="yes">
        <source>%n pairs of records may be one person. Nothing is joined until you say so.</source>
        <translation>
            <numerusform>%n pair of records may be one person. Nothing is joined until you say so.</numerusform>
            <numerusform>%n pairs of records may be one person. Nothing is joined until you say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::OutboxModel</name>
    <message numerus="yes">
        <source>Tried %n time(s)</source>
        <translation>
            <numerusform>Tried %n time</numerusform>
            <numerusform>Tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::ProbablyPanel</name>
    <message numerus="yes">
        <source>No news for %n day(s).</source>
        <translation>
            <numerusform>No news for %n day.</numerusform>
            <numerusform>No news for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::RatingBars</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::ReceptionPage</name>
    <message numerus="yes">
        <source>Of %n people without an appointment today, half waited %1 or less; the longest wait was %2.</source>
        <translation>
            <numerusform>Of %n person without an appointment today, half waited %1 or less; the longest wait was %2.</numerusform>
            <numerusform>Of %n people without an appointment today, half waited %1 or less; the longest wait was %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits today</source>
        <translation>
            <numerusform>%n visit today</numerusform>
            <numerusform>%n visits today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by appointment</source>
        <translation>
            <numerusform>%n by appointment</numerusform>
            <numerusform>%n by appointment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::ReviewPanel</name>
    <message numerus="yes">
        <source>%n answer(s) wait</source>
        <translation>
            <numerusform>%n answer waits</numerusform>
            <numerusform>%n answers wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::SatisfactionPanel</name>
    <message numerus="yes">
        <source>The %n with most answers; the table holds all</source>
        <translation>
            <numerusform>The one with most answers; the table holds all</numerusform>
            <numerusform>The %n with most answers; the table holds all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::SatisfactionReport</name>
    <message numerus="yes">
        <source>%n answer(s) could not be counted, because a value in the row is missing or unknown.</source>
        <translation>
            <numerusform>%n answer could not be counted, because a value in the row is missing or unknown.</numerusform>
            <numerusform>%n answers could not be counted, because a value in the row is missing or unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n answer(s) a share is too uncertain to be compared with another.</source>
        <translation>
            <numerusform>With fewer than %n answer a share is too uncertain to be compared with another.</numerusform>
            <numerusform>With fewer than %n answers a share is too uncertain to be compared with another.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::SearchPage</name>
    <message numerus="yes">
        <source>The first %n customer(s)</source>
        <translation>
            <numerusform>The first %n customer</numerusform>
            <numerusform>The first %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::SourceGaps</name>
    <message numerus="yes">
        <source>%n more source(s) are not up to date.</source>
        <translation>
            <numerusform>%n more source is not up to date.</numerusform>
            <numerusform>%n more sources are not up to date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::SourcesPage</name>
    <message numerus="yes">
        <source>%n source(s) not answering</source>
        <translation>
            <numerusform>%n source not answering</numerusform>
            <numerusform>%n sources not answering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) out of date</source>
        <translation>
            <numerusform>%n source out of date</numerusform>
            <numerusform>%n sources out of date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n source(s)</source>
        <translation>
            <numerusform>Waiting for %n source</numerusform>
            <numerusform>Waiting for %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updating %n source(s)</source>
        <translation>
            <numerusform>Updating %n source</numerusform>
            <numerusform>Updating %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) paused</source>
        <translation>
            <numerusform>%n source paused</numerusform>
            <numerusform>%n sources paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n source(s) fresh</source>
        <translation>
            <numerusform>All %n source fresh</numerusform>
            <numerusform>All %n sources fresh</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::StatusPage</name>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%n change waiting to be sent</numerusform>
            <numerusform>%n changes waiting to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a person</source>
        <translation>
            <numerusform>%n needs a person</numerusform>
            <numerusform>%n need a person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::SupervisorPage</name>
    <message numerus="yes">
        <source>Latest %n month(s)</source>
        <translation>
            <numerusform>Latest month</numerusform>
            <numerusform>Latest %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::VisitWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::Words</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::WorklistModel</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::WorklistPanel</name>
    <message numerus="yes">
        <source>Assign %n case(s)</source>
        <translation>
            <numerusform>Assign %n case</numerusform>
            <numerusform>Assign %n cases</numerusform>
        </translation>
    </message>
</context>
</TS>
