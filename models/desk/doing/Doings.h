// Doings.h - what can be done in a contact beside logging it, each with its own desk.
#pragma once

namespace guildhall {

class CallBackDesk;
class TransferDesk;

/// They live longer than the window.
struct Doings
{
    CallBackDesk& callBacks;
    TransferDesk& transfers;
};

}
