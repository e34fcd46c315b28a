#include "reports/CommonWords.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    const QSet<QString>& commonWords()
    {
        static const QSet<QString> words = [] {
            const auto english
                = u"a about after again all already also always am an and any anyone anything are "
                  "arent as asked at away back be because been before being but by call called can "
                  "cannot cant could couldnt day days did didnt do does doesnt doing done dont "
                  "down "
                  "each even ever every everyone everything few for from get gets getting give "
                  "given go going gone good got had has have havent having he her here hers him "
                  "his "
                  "how i id if ill im in into is isnt it its ive just keep kept know last later "
                  "least less let like made make many matter may me might mine more most much must "
                  "my need needed never new next no nobody none not nothing now of off oh ok on "
                  "once one only or other our ours out over own people person please put quite "
                  "rang rung ring phoned phone tell "
                  "rather really said same say says see seem seen she should since so some someone "
                  "something still such take than thank thanks that thats the their them then "
                  "there "
                  "theres these they theyre thing things third this those though three through "
                  "time "
                  "times to today told too took tried two under until up upon us use used very was "
                  "wasnt way we week weeks well went were werent what when where which while who "
                  "whole why will with within without wont would wouldnt yes yesterday yet you "
                  "your "
                  "yours"_s;
            const auto welsh
                = u"a ac ag am ar at bod bu bydd byddai chi da dda ddim ddweud di dim dod dros "
                  u"dweud "
                  "dwi dyma dyna e ei eich ein er erbyn eto eu fe fel felly fi fod fy gael gallu "
                  "gan "
                  "gofyn gwneud gyda gydar han heb heddiw hefyd hi hon hwn hyn hynny i iawn ir lle "
                  "mae maen mai maer mewn mi mor na nac nad neb nes neu ni nid nol nos o oedd "
                  "oeddwn "
                  "oes ol on ond or os pa pan pam pawb peth pethau pob pwy r rhai rhaid roedd roi "
                  "rwyf sydd sy tan ti tra trwy un unrhyw unwaith wedi wedyn wrth wyf y ychydig "
                  "ydy "
                  "ydych ydyn yma yn yna yng ym yr yw diolch fawr siarad"_s;
            const auto all = (english + u' ' + welsh).split(u' ');
            return QSet<QString>(all.cbegin(), all.cend());
        }();
        return words;
    }

}

bool isCommonWord(const QString& word)
{
    return word.size() < 2 || commonWords().contains(word)
        || std::ranges::all_of(word, [](QChar letter) { return letter.isDigit(); });
}

}
