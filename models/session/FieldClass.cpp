// FieldClass.cpp - which class of field a marker or a detail belongs to.
#include "session/FieldClass.h"

namespace guildhall {

FieldClass fieldClassOf(Marker::Kind kind)
{
    switch (kind) {
    case Marker::Kind::Caution:
    case Marker::Kind::ContactRestriction:
    case Marker::Kind::SafeContact: // who rings the wrong number puts somebody in danger
    case Marker::Kind::Deceased:
        return FieldClass::Caution;
    case Marker::Kind::ReasonableAdjustment:
    case Marker::Kind::Interpreter:
    case Marker::Kind::Language:
        return FieldClass::Adjustment;
    case Marker::Kind::Vulnerability:
        return FieldClass::Vulnerability;
    }
    Q_UNREACHABLE();
}

FieldClass fieldClassOf(Detail detail)
{
    switch (detail) {
    case Detail::Name:
        return FieldClass::Name;
    case Detail::DateOfBirth:
        return FieldClass::DateOfBirth;
    case Detail::Address:
        return FieldClass::Address;
    case Detail::Mobile:
    case Detail::Landline:
    case Detail::Email:
        return FieldClass::ContactDetails;
    case Detail::NationalInsurance:
        return FieldClass::NationalInsurance;
    }
    Q_UNREACHABLE();
}

}
