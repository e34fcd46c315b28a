// Lists.h - the lists of names by origin, commonest first.
#pragma once

#include <string_view>

namespace guildhall::council::names {

extern const std::string_view EnglishFemale, EnglishMale, EnglishSurnames;
extern const std::string_view WelshFemale, WelshMale, WelshSurnames;
extern const std::string_view MuslimFemale, MuslimMale, MuslimSurnames;
extern const std::string_view HinduFemale, HinduMale, HinduSurnames;
extern const std::string_view SikhFemale, SikhMale, SikhSurnames;
extern const std::string_view ArabicFemale, ArabicMale, ArabicSurnames;
extern const std::string_view ChineseFemale, ChineseMale, ChineseSurnames;
extern const std::string_view PolishFemale, PolishMale, PolishSurnames;
extern const std::string_view NigerianFemale, NigerianMale, NigerianSurnames;

}
