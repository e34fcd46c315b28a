// LetterBook.h - the council's letters as they lie in data files, and what the council says of
// itself in them.
#pragma once

#include "base/Result.h"
#include "domain/BothLanguages.h"
#include "letters/OmbudsmanCode.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace guildhall {

/// What the Code demands of a letter, with its paragraph.
struct LetterDemand
{
    QString paragraph; ///< of the Housing Ombudsman's Code; "6.2 | 6.11": at stage 1 and at 2
    BothLanguages words; ///< for whoever checks the letter
    QStringList needs; ///< values that must be known
    QStringList keeps; ///< values that must stand in the letter as it is sent
    BothLanguages says; ///< words that must stand in it; empty: none
    bool tick = false; ///< only a person can judge it
};

struct LetterPart
{
    QString id;
    QString onlyIf; ///< a value that must be known for the part to stand; empty: always
    QString onlyUnless;
    BothLanguages text; ///< with {names} of values
    std::optional<LetterDemand> demand;
};

struct LetterTemplate
{
    QString id; ///< "answer_1"
    QString letter; ///< acknowledgement, extension, answer, refusal, signpost
    QList<int> stages;
    BothLanguages subject;
    QList<LetterPart> parts;
    QList<LetterDemand> ticks; ///< of the letter as a whole
};

/// An ombudsman, the monitoring officer, another authority.
struct BodyAddress
{
    BothLanguages name;
    QString phone;
    QStringList contact;
};

struct CouncilWords
{
    BothLanguages name;
    QStringList address;
    QString phone;
    QString email;
    QStringList welshApproved; ///< ids of letters whose Welsh text the council has signed off
    QStringList housingServices; ///< whose complaints go to the Housing Ombudsman
    QHash<QString, BodyAddress> ombudsmen; ///< housing, local_government
    BodyAddress monitoringOfficer; ///< to whom complaints about councillors go
    QList<BodyAddress> authorities; ///< which people take for this council
    QHash<QString, BothLanguages> words; ///< outcomes, reasons for a refusal ...
    QString surveyLink; ///< with {token}

    [[nodiscard]] QString ombudsmanFor(const QString& service) const;
    /// Whose name stands in the words, in either language; null: none's.
    [[nodiscard]] const BodyAddress* authorityIn(const QString& text) const;
};

class LetterBook
{
public:
    /// `folder` holds council.json, codes.json and a file for every letter; a file of the same name
    /// in `own` (empty: none) takes its place. Malformed or Invalid with file and place.
    [[nodiscard]] static Result<LetterBook> read(const QString& folder, const QString& own = {});

    /// Null when there is no such letter.
    [[nodiscard]] const LetterTemplate* find(const QString& letter, int stage) const;
    [[nodiscard]] const CouncilWords& council() const { return m_council; }
    /// The Code of an Ombudsman: housing, local_government.
    [[nodiscard]] const OmbudsmanCode& code(const QString& ombudsman) const;
    [[nodiscard]] const QList<LetterTemplate>& letters() const { return m_letters; }

private:
    QList<LetterTemplate> m_letters;
    CouncilWords m_council;
    QHash<QString, OmbudsmanCode> m_codes; ///< by Ombudsman
};

}
