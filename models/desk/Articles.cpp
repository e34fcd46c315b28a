#include "desk/Articles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace guildhall {

using namespace Qt::StringLiterals;

namespace {

    QStringList textsIn(const QJsonValue& value)
    {
        QStringList texts;
        const QJsonArray array = value.toArray();
        for (const auto& one : array)
            texts.append(one.toString());
        return texts;
    }

    bool half(const BothLanguages& text)
    {
        return text.english.isEmpty() != text.welsh.isEmpty();
    }

    Error wrong(const QString& where)
    {
        return { Error::Kind::Invalid, u"articles.json: "_s + where };
    }

    /// Every word of the note as " word", so that a search finds beginnings only.
    QString spaced(const QString& text)
    {
        QString plain = u" "_s;
        const QString small = text.toLower();
        for (const QChar sign : small)
            plain += sign.isLetterOrNumber() ? sign : QChar(u' ');
        return plain.simplified().prepend(u' ');
    }

    bool mentions(const QString& note, const QStringList& words)
    {
        return std::ranges::any_of(
            words, [&note](const QString& word) { return note.contains(u' ' + word.toLower()); });
    }

}

Result<Articles> Articles::read(const QString& file)
{
    QFile held(file);
    if (!held.open(QIODevice::ReadOnly))
        return Error { Error::Kind::NotFound, file };
    return parse(held.readAll());
}

Result<Articles> Articles::parse(const QByteArray& json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Error { Error::Kind::Malformed,
                       u"articles.json: byte %1"_s.arg(QString::number(error.offset)) };
    Articles articles;
    const QJsonArray array = document[u"articles"_s].toArray();
    for (const auto& value : array) {
        Article article;
        article.id = value[u"id"_s].toString();
        article.title = BothLanguages::read(value[u"title"_s]);
        article.reasons = textsIn(value[u"reasons"_s]);
        article.words = textsIn(value[u"words"_s]);
        article.urgentWords = textsIn(value[u"urgent"_s][u"words"_s]);
        article.urgent = BothLanguages::read(value[u"urgent"_s][u"text"_s]);
        const QJsonArray steps = value[u"steps"_s].toArray();
        for (const auto& step : steps)
            article.steps.append(BothLanguages::read(step));
        const bool oneTongue = half(article.title) || half(article.urgent)
            || std::ranges::any_of(article.steps, half);
        if (article.id.isEmpty() || article.title.english.isEmpty() || article.steps.isEmpty()
            || oneTongue)
            return wrong(article.id + u" lacks a title, steps or a language"_s);
        articles.m_all.append(article);
    }
    return articles;
}

QList<WhatToSay> Articles::forContact(const ContactFact& contact) const
{
    const QString note = spaced(contact.note);
    QList<WhatToSay> given;
    QList<WhatToSay> mentioned;
    for (const Article& article : m_all) {
        const bool reason
            = std::ranges::any_of(contact.reasons, [&article](const ContactReason& one) {
                  return article.reasons.contains(one.service + u'/' + one.reason)
                      || mentions(spaced(one.reason), article.words);
              });
        const WhatToSay say {
            &article, !article.urgentWords.isEmpty() && mentions(note, article.urgentWords)
        };
        if (reason)
            given.append(say);
        else if (mentions(note, article.words))
            mentioned.append(say);
    }
    return given + mentioned;
}

}
