#include "office/StateLog.h"

#include <QDir>

namespace guildhall::office {

using namespace Qt::StringLiterals;
using council::CouncilOptions;
using council::Feed;

namespace {

    std::optional<StateEvent> parse(const QByteArray& line)
    {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 8 || words[0].size() != 1)
            return {};
        StateEvent event;
        event.kind = static_cast<StateEvent::Kind>(words[0][0]);
        const uint feed = words[1].toUInt();
        if (feed >= council::FeedCount)
            return {};
        event.feed = static_cast<Feed>(feed);
        event.record = words[2].toUInt();
        event.customer = words[3].toUInt();
        event.at = words[4].toLongLong();
        event.anonymous = words[5] == "1";
        event.key = QByteArray::fromBase64(words[6], QByteArray::Base64UrlEncoding);
        event.body = QByteArray::fromBase64(words[7], QByteArray::Base64UrlEncoding);
        return event;
    }

    QByteArray print(const StateEvent& event)
    {
        QByteArray line(1, static_cast<char>(event.kind));
        line += ' ' + QByteArray::number(static_cast<int>(event.feed)) + ' '
            + QByteArray::number(event.record) + ' ' + QByteArray::number(event.customer) + ' '
            + QByteArray::number(event.at) + (event.anonymous ? " 1 " : " 0 ")
            + event.key.toBase64(QByteArray::Base64UrlEncoding) + ' '
            + event.body.toBase64(QByteArray::Base64UrlEncoding) + '\n';
        return line;
    }

}

Result<std::unique_ptr<StateLog>> StateLog::open(const QString& folder, CouncilOptions& options)
{
    const auto refuse = [](const QString& why) { return Error { Error::Kind::Storage, why }; };
    if (!QDir().mkpath(folder))
        return refuse(u"the state folder %1 cannot be made"_s.arg(folder));
    auto log = std::make_unique<StateLog>();
    log->m_file.setFileName(QDir(folder).filePath(u"office.log"_s));
    if (!log->m_file.open(QIODevice::ReadWrite))
        return refuse(u"the state file %1 cannot be opened"_s.arg(log->m_file.fileName()));
    const QByteArray all = log->m_file.readAll();
    const qsizetype whole = all.lastIndexOf('\n') + 1;
    if (whole == 0) {
        const QByteArray first = "council " + QByteArray::number(options.customers) + ' '
            + QByteArray::number(options.seed) + ' ' + QByteArray::number(options.today) + '\n';
        if (!log->m_file.resize(0) || log->m_file.write(first) != first.size()
            || !log->m_file.flush())
            return refuse(u"the state file %1 cannot be written"_s.arg(log->m_file.fileName()));
        return log;
    }
    if (!log->m_file.resize(whole) || !log->m_file.seek(whole))
        return refuse(u"the state file %1 cannot be written"_s.arg(log->m_file.fileName()));
    const QList<QByteArray> lines = all.first(whole - 1).split('\n');
    const QList<QByteArray> head = lines.first().split(' ');
    if (head.size() != 4 || head[0] != "council" || head[1].toUInt() != options.customers
        || head[2].toULongLong() != options.seed)
        return refuse(
            u"the state in %1 belongs to another council (other --customers or --seed)"_s.arg(
                folder));
    options.today = head[3].toLongLong();
    for (const QByteArray& line : lines.sliced(1)) {
        const auto event = parse(line);
        if (!event)
            return refuse(u"the state file %1 is damaged"_s.arg(log->m_file.fileName()));
        log->m_past.append(*event);
    }
    return log;
}

Outcome StateLog::append(const StateEvent& event)
{
    const QByteArray line = print(event);
    if (m_file.write(line) != line.size() || !m_file.flush())
        return Error { Error::Kind::Storage,
                       u"the state file %1 cannot be written"_s.arg(m_file.fileName()) };
    return Done {};
}

}
