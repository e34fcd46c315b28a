#include "reports/ChannelWord.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace guildhall {

namespace {

    class ChannelWord
    {
        Q_DECLARE_TR_FUNCTIONS(guildhall::ChannelWord)

    public:
        static QString of(const QString& code)
        {
            if (code == u"telephone"_s)
                return tr("Telephone");
            if (code == u"email"_s)
                return tr("Email");
            if (code == u"face_to_face"_s)
                return tr("Face to face");
            if (code == u"web"_s)
                return tr("Web form");
            if (code == u"web_chat"_s)
                return tr("Web chat");
            if (code == u"letter"_s)
                return tr("Letter");
            if (code == u"social"_s)
                return tr("Social media");
            return code.isEmpty() ? tr("Not recorded") : code;
        }
    };

}

Word channelWord(const QString& code)
{
    return { code, ChannelWord::of(code) };
}

}
