// Celtic.cpp - forenames and surnames of Wales.
#include "council/names/Lists.h"

namespace guildhall::council::names {

const std::string_view WelshFemale = R"(
Sian Rhian Cerys Megan Carys Bethan Angharad Catrin Ffion Elin Nia Lowri Eleri Mair Gwen Delyth Eirlys Menna
Rhiannon Sioned Nerys Heulwen Bronwen Eluned Gwenllian Nest Non Mari Manon Llinos Lleucu Haf Heledd Gwenda
Gwyneth Glenys Dilys Eirwen Eurwen Olwen Morwenna Meinir Mererid Mali Betsan Cadi Casi Efa Beca Begw Alaw Enfys
Seren Tegan Branwen Blodwen Arianwen Anwen Aeronwy Awen Ceinwen Ceridwen Ceri Carwen Crisiant Dwynwen Ela Elen
Elliw Erin Esyllt Fflur Ffraid Glenda Glesni Greta Gwawr Gwenfair Gwennan Gwerfyl Hafwen Hawis Iona Leusa Lliwen
Llio Luned Mabli Martha Marged Mared Meleri Mirain Myfanwy Nanw Nansi Nel Nora Owena Rhoswen Rhonwen Sara Siwan
Tanwen Tirion Tesni Teleri Wenna Wenda Elspeth Helen Ann Margaret Susan Karen Lisa Emma Sarah Rebecca Rachel
)";

const std::string_view WelshMale = R"(
Gareth Rhys Huw Owen Dafydd Gethin Emyr Ieuan Gwyn Aled Alun Geraint Hywel Iwan Dylan Evan Glyn Rhodri Ifan
Meirion Idris Elwyn Eirian Emlyn Trefor Wyn Arwel Arwyn Bryn Bedwyr Berwyn Ceri Carwyn Caradog Cai Cledwyn Cynan
Cynwal Deiniol Deian Dewi Dyfan Dyfrig Ednyfed Eifion Einion Eurig Elfed Elis Emrys Eryl Ffransis Gerallt Gerwyn
Gruffudd Gruffydd Guto Gwilym Gwynfor Gwydion Harri Hefin Heulyn Hopcyn Iestyn Ioan Iolo Iorwerth Islwyn Ithel
Jac Llew Llion Llywelyn Llyr Macsen Madog Mabon Math Maldwyn Medwyn Meical Merfyn Meurig Morgan Mostyn Myrddin
Nefydd Neirin Osian Padrig Penri Rheinallt Rhun Rhydian Sion Steffan Taliesin Tecwyn Teifi Tegid Tomos Tudur
Twm Urien Vaughan Wynne David John Thomas William James Robert Richard Peter Michael Ian Mark Stephen
)";

const std::string_view WelshSurnames = R"(
Jones Davies Williams Evans Thomas Roberts Lewis Hughes Morgan Griffiths Edwards Owen James Rees Jenkins Price
Morris Richards Lloyd Phillips Parry Howells Powell Rowlands Davis Harris Pritchard Humphreys Ellis Llewellyn
Bowen Bevan Watkins Hopkins Vaughan Pugh Thomas Williams John Francis Probert Prosser Prothero Pryce Gwynne
Glynne Gwilym Gittins Meredith Mostyn Mathias Maddocks Morse Nicholas Onions Penry Pembroke Picton Popkin Preece
Rhydderch Rosser Salusbury Samuel Tudor Trevor Treharne Tew Traherne Walters Wynne Yorath Yale Beynon Benyon
Breeze Bebb Blayney Cadwallader Craddock Cadogan Conway Coslett Crowther Daniel Dilwyn Eynon Emanuel Ellis
Elias Foulkes Gethin Goodwin Gough Gronow Gwyther Hanmer Havard Herbert Hier Hooson Idris Ithell Ivins Jarman
Jehu Joseph Kendrick Kyffin Landeg Leyshon Lougher Mainwaring Mansel Mendus Methuen Moses Nanney Nevett
Ormond Pennant Perrott Philpin Peate Pryse Raglan Reynallt Rogers Roderick Scourfield Sayce Stradling Tegid
Teague Tobias Vychan Wogan Whettleton Wigley Ynyr
)";

}
