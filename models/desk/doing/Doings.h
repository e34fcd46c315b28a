// Doings.h - what can be done in a contact beside logging it, each with its own desk.
#pragma once

namespace guildhall {

class BookingDesk;
class CallBackDesk;
class DetailsDesk;
class MessageDesk;
class SmallDesk;
class TransferDesk;

/// They live longer than the window.
struct Doings
{
    CallBackDesk& callBacks;
    TransferDesk& transfers;
    MessageDesk& messages;
    DetailsDesk& details;
    SmallDesk& small;
    BookingDesk& bookings;
};

}
