// Latest.h - the newest question wins: an answer to an older one is dropped unseen.
#pragma once

#include "base/Async.h"

#include <QObject>

#include <utility>

namespace guildhall {

/// Holds the root of the newest future. (On Qt 6.4 cancelling the future that `.then` returned does
/// not reach the promise; cancelling the root does.)
template <class T>
class Latest
{
public:
    ~Latest() { m_root.cancel(); }

    template <class Receive>
    void ask(Async<T> question, QObject* context, Receive receive)
    {
        m_root.cancel();
        m_root = std::move(question);
        const auto turn = ++m_turn;
        m_root.then(context, [this, turn, receive = std::move(receive)](const Result<T>& answer) {
            if (turn == m_turn)
                receive(answer);
        });
    }

    void cancel()
    {
        ++m_turn;
        m_root.cancel();
    }

private:
    Async<T> m_root;
    quint64 m_turn = 0;
};

}
