// English.cpp - forenames and surnames of England, with the Irish and Scottish ones common there.
#include "council/names/Lists.h"

namespace guildhall::council::names {

const std::string_view EnglishFemale = R"(
Margaret Susan Sarah Patricia Emma Elizabeth Jennifer Claire Karen Nicola Helen Julie Linda Rebecca Laura
Jacqueline Amy Rachel Christine Michelle Jane Catherine Lisa Alison Louise Carol Janet Charlotte Jessica Ann
Mary Angela Hannah Samantha Deborah Victoria Katherine Sophie Lucy Gemma Joanne Sandra Maureen Kelly Joan
Natalie Dorothy Emily Caroline Lauren Jean Kathleen Barbara Tracey Anne Amanda Sharon Hayley Stephanie
Pauline Danielle Sheila Olivia Kirsty Chloe Marie Stacey Megan Lorraine Gillian Katie Fiona Valerie Heather
Brenda Doreen Vera Joyce Eileen Irene Frances Marion Shirley Wendy Diane Lesley Donna Dawn Paula Zoe Leanne
Natasha Abigail Georgia Holly Molly Eleanor Alice Grace Ruth Harriet Rosemary Sylvia Beryl Hilda Edna Hazel
Phyllis Audrey Gladys June Marjorie Betty Constance Annette Yvonne Sally Suzanne Teresa Bernadette Bridget
Siobhan Niamh Aoife Mairead Catriona Isla Poppy Freya Daisy Lily Evie Amelia Isabella Imogen Beatrice Florence
Matilda Rosie Phoebe Martha Esther Judith Philippa Penelope Felicity Tamsin Jemima Cordelia Ottilie Hermione
Kayleigh Jade Paige Courtney Demi Chantelle Kerry Tina Mandy Debra Lynn Lynne Jill Jillian Vanessa Melanie
Antonia Henrietta Winifred Edith Mabel Olive Ivy Ada Elsie Nora Maud Agnes Mavis Nellie Zara Skye Erin Orla
)";

const std::string_view EnglishMale = R"(
David John Michael Paul Andrew James Peter Robert Mark Stephen Richard Christopher William Thomas Daniel
Matthew Ian Anthony Simon Kevin Alan Steven Philip Gary Joseph Martin Brian Keith Neil Nicholas Jonathan
Benjamin Adam Jack Stuart Darren Graham George Lee Colin Jason Samuel Alexander Kenneth Craig Barry Ryan Luke
Edward Nigel Timothy Joshua Ronald Raymond Derek Roger Geoffrey Trevor Dennis Gareth Liam Oliver Scott Charles
Patrick Malcolm Dean Gordon Douglas Frank Leslie Terence Eric Norman Sean Jamie Harry Connor Callum Jordan
Aaron Nathan Kyle Lewis Jake Bradley Ashley Carl Wayne Shaun Russell Adrian Julian Duncan Alistair Donald
Harold Stanley Albert Arthur Ernest Frederick Walter Reginald Cyril Clifford Maurice Leonard Bernard Gerald
Roy Ralph Hugh Henry Francis Laurence Dominic Sebastian Rupert Giles Toby Max Leo Oscar Archie Alfie Freddie
Noah Ethan Jacob Isaac Elliot Dylan Finlay Rory Angus Hamish Fergus Declan Brendan Eamonn Kieran Niall Cormac
Padraig Shane Damian Vincent Austin Howard Gilbert Herbert Wilfred Percy Horace Cecil Sidney Alfred Edgar
Clive Desmond Rodney Bryan Barrie Gavin Ross Glenn Leigh Marcus Lloyd Jeremy Quentin Crispin Barnaby Felix
Hugo Theodore Rowan Spencer Warren Curtis Tyler Brandon Reece Mason Riley Tristan Conrad Edmund Humphrey Miles
)";

const std::string_view EnglishSurnames = R"(
Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts
Green Hall Wood Jackson Clarke Thomas Harrison Clark Turner Hill Cooper Edwards Ward Moore Martin Morris
Baker Harris King Lee Morgan Allen James Scott Phillips Watson Davis Parker Price Bennett Young Griffiths
Mitchell Kelly Cook Carter Richardson Bailey Collins Bell Shaw Murphy Miller Cox Richards Khan Marshall
Anderson Simpson Ellis Adams Wilkinson Foster Powell Chapman Webb Rogers Gray Mason Ali Hunt Hussain Campbell
Matthews Owen Palmer Holmes Mills Barnes Knight Lloyd Butler Russell Barker Fisher Stevens Jenkins Murray
Dixon Harvey Graham Pearson Fletcher Walsh Kaur Gibson Howard Andrews Stewart Elliott Reynolds Saunders Payne
Fox Ford Pearce Day Brooks West Lawrence Cole Atkinson Bradley Spencer Gill Dawson Watts Burton Rose Perry
Ryan Grant Newman Wells Armstrong Francis Rees Hayes Hart Hudson Newton Barrett Carr Bird Ball Dean Hawkins
Stephens Page Lewis Reid Hughes Cunningham Nicholson Sutton Berry Woods Oliver Hopkins Robertson Gardner
Johnston Kennedy Duncan Arnold Osborne Black Hunter Harper Lane Bishop Hamilton Burns Crawford Doyle Byrne
O'Connor O'Brien O'Sullivan O'Neill McDonald McCarthy MacDonald McKenzie Macleod Fraser Cameron Sinclair
Gallagher Kavanagh Brennan Quinn Nolan Fitzgerald Donnelly Sweeney Lynch Daly Flynn Keane Rafferty Tierney
Abbott Ashby Aldridge Alderton Attwood Austin Ayres Bacon Bagley Balls Banham Barber Barnard Bartlett Bass
Bateman Baxter Beale Beaumont Beck Benson Bentley Bevan Blackburn Blackwell Blake Bland Blythe Bolton Booth
Bowen Bowles Boyce Bray Brewer Briggs Bright Bristow Brookes Bryant Buck Buckley Bull Burgess Burrows Bush
Butcher Button Byford Calder Cannon Carpenter Cartwright Chambers Chandler Chaplin Cheetham Childs Church
Clements Clifton Coates Coleman Constable Conway Coote Copeland Cornwell Cotton Coward Crabtree Craig Cross
Crouch Curtis Dale Daniels Darby Davey Deacon Denny Dickinson Dobson Draper Drew Driver Duffy Dunn Dyer Eaton
Eden Ellison English Everett Farrell Farrow Fawcett Feltwell Fenn Field Finch Flack Fordham Forster Fowler
Freeman French Frost Fuller Gale Garner Garrett George Gibbs Giles Gilbert Glover Goddard Godfrey Golding
Goodwin Gough Goodchild Gosling Gould Greenwood Gregory Griffin Haines Hale Halls Hammond Hancock Hardy Hargreaves
Haylock Heath Hewitt Hicks Higgins Hobbs Hodgson Holden Holland Horton Howe Hull Humphrey Impey Ingram Ison
Jarvis Jefferson Jennings Joyce Kemp Kent Kerr Kidd Kirk Knott Lamb Lambert Langley Leach Leonard Lilley Little
Long Lowe Lucas Lyons Mann Manning Marsh Maynard Mead Miles Moss Muncey Myers Nash Naylor Neal Nichols Norman
Norris North Norton Nunn Odell Orchard Overton Pack Paige Parsons Patterson Peacock Peck Pettit Pollard Poole
Porter Potter Potts Pratt Preston Prior Pryor Randall Rayner Read Redman Reeve Rhodes Riley Rix Robson Rolfe
Rowe Rowland Rumbold Rushton Salmon Sanders Sargent Savage Scarrow Searle Sewell Sharp Shepherd Short Skinner
Slater Smart Sparrow Squires Stanley Steele Stephenson Stokes Stone Storey Sturgeon Summers Swann Tate Tebbutt
Thorne Todd Tomlinson Townsend Tucker Tyler Underwood Upton Vaughan Vincent Wade Wallis Walters Warren Waters
Webster Weston Wheeler Whitehead Whittaker Wicks Wiggins Wilkins Willis Winter Wolfe Woodcock Woodward Wyatt
Yates Yeomans York Younger
)";

}
