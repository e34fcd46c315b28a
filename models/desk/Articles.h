// Articles.h - what to say about the reason at hand, in both languages, and what must not be
// missed.
#pragma once

#include "desk/Catalogue.h"
#include "domain/ContactFact.h"

#include <QStringList>

namespace guildhall {

struct Article
{
    QString id;
    BothLanguages title;
    QList<BothLanguages> steps;
    QStringList reasons; ///< "housing_repairs/damp_mould"
    QStringList words; ///< in a note, in either language
    QStringList urgentWords;
    BothLanguages urgent; ///< empty: nothing about it is ever urgent

    friend bool operator==(const Article&, const Article&) = default;
};

/// An article for the contact at hand.
struct WhatToSay
{
    const Article* article = nullptr;
    bool isUrgent = false; ///< the note tells of somebody at risk
};

/// Read once from resources/articles/articles.json; a council changes the file, not the program.
class Articles
{
public:
    [[nodiscard]] static Result<Articles> read(const QString& file);
    [[nodiscard]] static Result<Articles> parse(const QByteArray& json);

    [[nodiscard]] const QList<Article>& all() const { return m_all; }
    /// For the reasons that were given, then for what the note mentions. Words count from their
    /// beginning: "ill" is no "still".
    [[nodiscard]] QList<WhatToSay> forContact(const ContactFact& contact) const;

private:
    QList<Article> m_all;
};

}
