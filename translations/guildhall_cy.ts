<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>AnnualKind</name>
    <message>
        <source>Complaints and compliments of the year</source>
        <translation>Cwynion a chanmoliaeth y flwyddyn</translation>
    </message>
    <message>
        <source>Complaints and compliments of the quarter</source>
        <translation>Cwynion a chanmoliaeth y chwarter</translation>
    </message>
    <message>
        <source>Tenant satisfaction measures on complaints</source>
        <translation>Mesurau boddhad tenantiaid am gwynion</translation>
    </message>
    <message>
        <source>Hazards in council homes</source>
        <translation>Peryglon yng nghartrefi’r cyngor</translation>
    </message>
</context>
<context>
    <name>AnnualTables</name>
    <message>
        <source>Housing Ombudsman</source>
        <translation>Ombwdsmon Tai</translation>
    </message>
    <message>
        <source>Local Government and Social Care Ombudsman</source>
        <translation>Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>print JSON</source>
        <translation>argraffu JSON</translation>
    </message>
    <message>
        <source>first day, YYYY-MM-DD</source>
        <translation>diwrnod cyntaf, BBBB-MM-DD</translation>
    </message>
    <message>
        <source>last day, included</source>
        <translation>diwrnod olaf, yn gynwysedig</translation>
    </message>
    <message>
        <source>text, csv, json, html or pdf</source>
        <translation>text, csv, json, html neu pdf</translation>
    </message>
    <message>
        <source>write to FILE instead of standard output</source>
        <translation>ysgrifennu i FILE yn lle’r allbwn safonol</translation>
    </message>
    <message>
        <source>the folder of cache.db and journal.db</source>
        <translation>ffolder cache.db a journal.db</translation>
    </message>
    <message>
        <source>the sources and their profiles (JSON)</source>
        <translation>y ffynonellau a’u proffiliau (JSON)</translation>
    </message>
    <message>
        <source>64 hexadecimal characters, readable by you only</source>
        <translation>64 nod hecsadegol, y gallwch chi’n unig eu darllen</translation>
    </message>
    <message>
        <source>demo mode: advisor, reception, supervisor, steward or administrator</source>
        <translation>modd arddangos: advisor, reception, supervisor, steward neu administrator</translation>
    </message>
    <message>
        <source>print this and end</source>
        <translation>argraffu hyn a gorffen</translation>
    </message>
    <message>
        <source>print the version and end</source>
        <translation>argraffu’r fersiwn a gorffen</translation>
    </message>
    <message>
        <source>draw the screen into FILE (PNG) and end</source>
        <translation>tynnu llun y sgrin i FILE (PNG) a gorffen</translation>
    </message>
    <message>
        <source>the customer on that screen</source>
        <translation>y cwsmer ar y sgrin honno</translation>
    </message>
    <message>
        <source>en or cy</source>
        <translation>en neu cy</translation>
    </message>
    <message>
        <source>the size of the picture, 1440x900 unless told</source>
        <translation>maint y llun, 1440x900 oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>light, dark or contrast</source>
        <translation>light, dark neu contrast</translation>
    </message>
    <message>
        <source>open the window (also without a sub-command)</source>
        <translation>agor y ffenestr (hefyd heb is-orchymyn)</translation>
    </message>
    <message>
        <source>until every source is up to date, then end</source>
        <translation>nes bod pob ffynhonnell yn gyfredol, yna gorffen</translation>
    </message>
    <message>
        <source>only this source; may be repeated</source>
        <translation>y ffynhonnell hon yn unig; gellir ei ailadrodd</translation>
    </message>
    <message>
        <source>pull every source and push the outbox</source>
        <translation>tynnu o bob ffynhonnell a gwthio’r blwch anfon</translation>
    </message>
    <message>
        <source>state and age of each source</source>
        <translation>cyflwr ac oed pob ffynhonnell</translation>
    </message>
    <message>
        <source>read a CSV extract through the source&apos;s profile</source>
        <translation>darllen detholiad CSV drwy broffil y ffynhonnell</translation>
    </message>
    <message>
        <source>at most N customers, 20 unless told</source>
        <translation>N cwsmer ar y mwyaf, 20 oni nodir yn wahanol</translation>
    </message>
    <message>
        <source>find customers, as the search box does</source>
        <translation>dod o hyd i gwsmeriaid, fel y blwch chwilio</translation>
    </message>
    <message>
        <source>the single view of a customer</source>
        <translation>yr un olwg ar gwsmer</translation>
    </message>
    <message>
        <source>where record_id,cluster_id are written</source>
        <translation>ble yr ysgrifennir record_id,cluster_id</translation>
    </message>
    <message>
        <source>name a column; may be repeated</source>
        <translation>enwi colofn; gellir ei ailadrodd</translation>
    </message>
    <message>
        <source>why, for each linked pair</source>
        <translation>pam, ar gyfer pob pâr a gysylltwyd</translation>
    </message>
    <message>
        <source>match probability to link at</source>
        <translation>tebygolrwydd cyfatebiaeth ar gyfer cysylltu</translation>
    </message>
    <message>
        <source>link the person records of CSV files</source>
        <translation>cysylltu cofnodion personau mewn ffeiliau CSV</translation>
    </message>
    <message>
        <source>figures for a period</source>
        <translation>ffigurau ar gyfer cyfnod</translation>
    </message>
    <message>
        <source>check both databases and the search index</source>
        <translation>gwirio’r ddwy gronfa ddata a’r mynegai chwilio</translation>
    </message>
    <message>
        <source>there is no sub-command &apos;%1&apos;</source>
        <translation>nid oes is-orchymyn &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no option &apos;--%1&apos; here</source>
        <translation>nid oes dewisiad &apos;--%1&apos; yma</translation>
    </message>
    <message>
        <source>the option &apos;--%1&apos; takes no value</source>
        <translation>nid yw’r dewisiad &apos;--%1&apos; yn cymryd gwerth</translation>
    </message>
    <message>
        <source>the option &apos;--%1&apos; needs a value: %2</source>
        <translation>mae angen gwerth ar y dewisiad &apos;--%1&apos;: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes no operand</source>
        <translation>nid yw &apos;%1&apos; yn cymryd operand</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes: %2</source>
        <translation>mae &apos;%1&apos; yn cymryd: %2</translation>
    </message>
    <message>
        <source>Usage: guildhall [--data-dir DIR] [--config FILE] [--key-file FILE] [SUB-COMMAND]</source>
        <translation>Defnydd: guildhall [--data-dir DIR] [--config FILE] [--key-file FILE] [SUB-COMMAND]</translation>
    </message>
    <message>
        <source>Usage: guildhall %1 %2</source>
        <translation>Defnydd: guildhall %1 %2</translation>
    </message>
    <message>
        <source>search for the customer who rings from NUMBER</source>
        <translation>chwilio am y cwsmer sy&apos;n ffonio o NUMBER</translation>
    </message>
    <message>
        <source>queue changes for the back offices, one JSON object a line</source>
        <translation>rhoi newidiadau yn y ciw ar gyfer y systemau, un gwrthrych JSON ar bob llinell</translation>
    </message>
    <message>
        <source>what waits to be sent, was sent, or needs a person</source>
        <translation>beth sy&apos;n aros i&apos;w anfon, a anfonwyd, neu sydd angen person</translation>
    </message>
    <message>
        <source>advisor, reception, complaints, supervisor or data</source>
        <translation>advisor, reception, complaints, supervisor neu data</translation>
    </message>
    <message>
        <source>the complaint that is open</source>
        <translation>y gŵyn sydd ar agor</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>cannot be reached</source>
        <translation>ni ellir ei gyrraedd</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>nid atebodd mewn pryd</translation>
    </message>
    <message>
        <source>was refused</source>
        <translation>gwrthodwyd</translation>
    </message>
    <message>
        <source>was changed by somebody else in the meantime</source>
        <translation>newidiwyd gan rywun arall yn y cyfamser</translation>
    </message>
    <message>
        <source>is not valid</source>
        <translation>nid yw’n ddilys</translation>
    </message>
    <message>
        <source>was not found</source>
        <translation>ni chafwyd hyd iddo</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ni ellir ei ddarllen</translation>
    </message>
    <message>
        <source>cannot be written or read on this disk</source>
        <translation>ni ellir ei ysgrifennu na’i ddarllen ar y ddisg hon</translation>
    </message>
    <message>
        <source>is damaged or locked with another key</source>
        <translation>wedi’i ddifrodi neu wedi’i gloi ag allwedd arall</translation>
    </message>
    <message>
        <source>check the network and try again</source>
        <translation>gwiriwch y rhwydwaith a rhowch gynnig arall arni</translation>
    </message>
    <message>
        <source>ask an administrator to check the permissions</source>
        <translation>gofynnwch i weinyddwr wirio’r caniatâd</translation>
    </message>
    <message>
        <source>read it again, then repeat the change</source>
        <translation>darllenwch ef eto, yna gwnewch y newid eto</translation>
    </message>
    <message>
        <source>correct it and try again</source>
        <translation>cywirwch ef a rhowch gynnig arall arni</translation>
    </message>
    <message>
        <source>check the name and try again</source>
        <translation>gwiriwch yr enw a rhowch gynnig arall arni</translation>
    </message>
    <message>
        <source>check free space and the rights to the folder</source>
        <translation>gwiriwch y lle rhydd a’r hawliau i’r ffolder</translation>
    </message>
    <message>
        <source>check the key, then run &apos;guildhall verify&apos;</source>
        <translation>gwiriwch yr allwedd, yna rhedwch &apos;guildhall verify&apos;</translation>
    </message>
</context>
<context>
    <name>CountedReport</name>
    <message>
        <source>Cases behind the figure</source>
        <translation>Yr achosion y tu ôl i’r ffigur</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>I’w hateb erbyn</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Sut mae pethau</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>there is no workspace &apos;%1&apos;</source>
        <translation>nid oes gweithle &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no customer id</source>
        <translation>nid yw &apos;%1&apos; yn rhif adnabod cwsmer</translation>
    </message>
    <message>
        <source>there is no language &apos;%1&apos;</source>
        <translation>nid oes iaith &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no theme &apos;%1&apos;</source>
        <translation>nid oes thema &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no size such as 1440x900</source>
        <translation>nid yw &apos;%1&apos; yn faint fel 1440x900</translation>
    </message>
    <message>
        <source>The data folder</source>
        <translation>Y ffolder data</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Y llun</translation>
    </message>
    <message>
        <source>see &apos;guildhall desktop --help&apos;</source>
        <translation>gweler &apos;guildhall desktop --help&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no link such as guildhall://call?number=01223457000</source>
        <translation>nid yw &apos;%1&apos; yn ddolen fel guildhall://call?number=01223457000</translation>
    </message>
    <message>
        <source>The size and look of the window could not be kept: %1</source>
        <translation>Ni ellid cadw maint a golwg y ffenestr: %1</translation>
    </message>
    <message>
        <source>Calls cannot reach this window by link: %1</source>
        <translation>Ni all galwadau gyrraedd y ffenestr hon drwy ddolen: %1</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>is missing</source>
        <translation>ar goll</translation>
    </message>
    <message>
        <source>is not of the kind that is read</source>
        <translation>ddim o&apos;r math sy&apos;n cael ei ddarllen</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>ddim yn ddyddiad</translation>
    </message>
    <message>
        <source>is no amount of money</source>
        <translation>ddim yn swm o arian</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>ddim yn rhif</translation>
    </message>
    <message>
        <source>is no UPRN</source>
        <translation>ddim yn UPRN</translation>
    </message>
    <message>
        <source>is not one of the words that are known</source>
        <translation>ddim yn un o&apos;r geiriau hysbys</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>yn rhy hir</translation>
    </message>
    <message>
        <source>has too many entries</source>
        <translation>â gormod o gofnodion</translation>
    </message>
    <message>
        <source>is quoted wrongly</source>
        <translation>â dyfynodau anghywir</translation>
    </message>
    <message>
        <source>is missing, because the row ends too early</source>
        <translation>ar goll, am fod y rhes yn gorffen yn rhy gynnar</translation>
    </message>
    <message>
        <source>%1, line %2: %3 %4; the row is left out</source>
        <translation>%1, llinell %2: %3 %4; mae&apos;r rhes wedi&apos;i gadael allan</translation>
    </message>
    <message>
        <source>The import</source>
        <translation>Y mewnforio</translation>
    </message>
    <message>
        <source>there is no source &apos;%1&apos; that reads files</source>
        <translation>nid oes ffynhonnell &apos;%1&apos; sy&apos;n darllen ffeiliau</translation>
    </message>
    <message>
        <source>import satisfaction or complaints, or configure it</source>
        <translation>mewnforiwch satisfaction neu complaints, neu ei ffurfweddu</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Y ffeil %1</translation>
    </message>
    <message>
        <source>the column %1 is not used</source>
        <translation>nid yw&apos;r golofn %1 yn cael ei defnyddio</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 unchanged, %5 left out</source>
        <translation>%1 rhes: %2 newydd, %3 wedi newid, %4 heb newid, %5 wedi&apos;u gadael allan</translation>
    </message>
    <message>
        <source>column %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>colofn %1</translation>
    </message>
    <message>
        <source>is a day before it was received</source>
        <translation>yn ddiwrnod cyn iddi ddod i law</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>--limit is not a number from 1 to 1000</source>
        <translation>nid yw --limit yn rhif o 1 i 1000</translation>
    </message>
    <message>
        <source>give one, such as --limit 20</source>
        <translation>rhowch un, fel --limit 20</translation>
    </message>
    <message>
        <source>The search</source>
        <translation>Y chwiliad</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cwsmer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ganwyd</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Cyfatebodd</translation>
    </message>
    <message>
        <source>No customer found. Try part of the name, a postcode or a phone number.</source>
        <translation>Ni chafwyd hyd i gwsmer. Rhowch gynnig ar ran o&apos;r enw, cod post neu rif ffôn.</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>match needs --output</source>
        <translation>mae angen --output ar match</translation>
    </message>
    <message>
        <source>name the file to write, as in --output OUT.csv</source>
        <translation>enwch y ffeil i’w hysgrifennu, fel yn --output OUT.csv</translation>
    </message>
    <message>
        <source>--threshold is no probability</source>
        <translation>nid yw --threshold yn debygolrwydd</translation>
    </message>
    <message>
        <source>give a number above 0 and below 1</source>
        <translation>rhowch rif uwchlaw 0 ac islaw 1</translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <translation>%1: %2%</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>darllen</translation>
    </message>
    <message>
        <source>see guildhall match --help</source>
        <translation>gweler guildhall match --help</translation>
    </message>
    <message>
        <source>cannot read %1</source>
        <translation>ni ellir darllen %1</translation>
    </message>
    <message>
        <source>check that the file is there and may be read</source>
        <translation>gwiriwch fod y ffeil yno ac y gellir ei darllen</translation>
    </message>
    <message>
        <source>linking</source>
        <translation>cysylltu</translation>
    </message>
    <message>
        <source>no column of record ids: rows are numbered from 1</source>
        <translation>dim colofn o rifau cofnod: rhifir y rhesi o 1</translation>
    </message>
    <message>
        <source>%1: line %2, column %3: %4</source>
        <translation>%1: llinell %2, colofn %3: %4</translation>
    </message>
    <message>
        <source>cannot write %1</source>
        <translation>ni ellir ysgrifennu %1</translation>
    </message>
    <message>
        <source>check the folder and the space on the disk</source>
        <translation>gwiriwch y ffolder a’r lle ar y ddisg</translation>
    </message>
    <message>
        <source>%1 records, %2 clusters, the largest of %3; %4 pairs compared, %5 a second</source>
        <translation>%1 cofnod, %2 clwstwr, y mwyaf o %3; cymharwyd %4 pâr, %5 yr eiliad</translation>
    </message>
    <message>
        <source>threshold %1; expected precision %2, expected recall %3</source>
        <translation>trothwy %1; cywirdeb disgwyliedig %2, adalw disgwyliedig %3</translation>
    </message>
    <message>
        <source>learning did not settle in %1 rounds: look at the result with care</source>
        <translation>ni sefydlogodd y dysgu mewn %1 rownd: edrychwch ar y canlyniad yn ofalus</translation>
    </message>
    <message>
        <source>%1 s, of which reading %2 s</source>
        <translation>%1 eiliad, gan gynnwys darllen %2 eiliad</translation>
    </message>
    <message>
        <source>--map %1 is not of the form role=column</source>
        <translation>nid yw --map %1 ar y ffurf role=column</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>testun ar ôl dyfynnod cau</translation>
    </message>
    <message>
        <source>a quote is not closed</source>
        <translation>nid yw dyfynnod wedi’i gau</translation>
    </message>
    <message>
        <source>the row is too long</source>
        <translation>mae’r rhes yn rhy hir</translation>
    </message>
    <message>
        <source>%1: column %2 read as %3</source>
        <translation>%1: darllenwyd colofn %2 fel %3</translation>
    </message>
    <message>
        <source>no file has a column %1</source>
        <translation>nid oes gan yr un ffeil golofn %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have an id that stood before; the output names it each time</source>
        <translation>
            <numerusform>mae gan %n cofnod rif a ymddangosodd eisoes; mae’r allbwn yn ei enwi bob tro</numerusform>
            <numerusform>mae gan %n cofnod rif a ymddangosodd eisoes; mae’r allbwn yn ei enwi bob tro</numerusform>
            <numerusform>mae gan %n cofnod rif a ymddangosodd eisoes; mae’r allbwn yn ei enwi bob tro</numerusform>
            <numerusform>mae gan %n cofnod rif a ymddangosodd eisoes; mae’r allbwn yn ei enwi bob tro</numerusform>
            <numerusform>mae gan %n cofnod rif a ymddangosodd eisoes; mae’r allbwn yn ei enwi bob tro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) say the same as so many others that each was compared with its nearest only; a further column would tell them apart</source>
        <translation>
            <numerusform>mae %n cofnod yn dweud yr un peth â chynifer o rai eraill fel na chymharwyd pob un ond â’r agosaf ato; byddai colofn arall yn eu gwahaniaethu</numerusform>
            <numerusform>mae %n cofnod yn dweud yr un peth â chynifer o rai eraill fel na chymharwyd pob un ond â’r agosaf ato; byddai colofn arall yn eu gwahaniaethu</numerusform>
            <numerusform>mae %n cofnod yn dweud yr un peth â chynifer o rai eraill fel na chymharwyd pob un ond â’r agosaf ato; byddai colofn arall yn eu gwahaniaethu</numerusform>
            <numerusform>mae %n cofnod yn dweud yr un peth â chynifer o rai eraill fel na chymharwyd pob un ond â’r agosaf ato; byddai colofn arall yn eu gwahaniaethu</numerusform>
            <numerusform>mae %n cofnod yn dweud yr un peth â chynifer o rai eraill fel na chymharwyd pob un ond â’r agosaf ato; byddai colofn arall yn eu gwahaniaethu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would be overwritten</source>
        <translation>byddai %1 yn cael ei throsysgrifo</translation>
    </message>
    <message>
        <source>name another file to write</source>
        <translation>enwch ffeil arall i’w hysgrifennu</translation>
    </message>
    <message>
        <source>check the file&apos;s first line, or name columns with --map</source>
        <translation>gwiriwch linell gyntaf y ffeil, neu enwch golofnau â --map</translation>
    </message>
    <message numerus="yes">
        <source>%n further column(s) are too many to compare; name those that matter with --map other:NAME=COLUMN</source>
        <translation>
            <numerusform>mae %n colofn arall yn ormod i’w cymharu; enwch y rhai sydd o bwys â --map other:ENW=COLOFN</numerusform>
            <numerusform>mae %n colofn arall yn ormod i’w cymharu; enwch y rhai sydd o bwys â --map other:ENW=COLOFN</numerusform>
            <numerusform>mae %n colofn arall yn ormod i’w cymharu; enwch y rhai sydd o bwys â --map other:ENW=COLOFN</numerusform>
            <numerusform>mae %n colofn arall yn ormod i’w cymharu; enwch y rhai sydd o bwys â --map other:ENW=COLOFN</numerusform>
            <numerusform>mae %n colofn arall yn ormod i’w cymharu; enwch y rhai sydd o bwys â --map other:ENW=COLOFN</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>mae %1 yn wag</translation>
    </message>
    <message>
        <source>%1 is not a CSV file</source>
        <translation>nid ffeil CSV yw %1</translation>
    </message>
    <message>
        <source>no column of %1 says who somebody is</source>
        <translation>nid oes colofn yn %1 sy’n dweud pwy yw neb</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>The outbox</source>
        <translation>Y blwch allan</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Rhif adnabod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Ymdrechion</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Gwall diwethaf</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>Mae&apos;r blwch allan yn wag.</translation>
    </message>
</context>
<context>
    <name>OutcomeWord</name>
    <message>
        <source>Answered in target</source>
        <translation>Atebwyd o fewn y targed</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Atebwyd yn hwyr</translation>
    </message>
    <message>
        <source>Open, not yet due</source>
        <translation>Ar agor, heb ddod i ben</translation>
    </message>
    <message>
        <source>Open, overdue</source>
        <translation>Ar agor, yn hwyr</translation>
    </message>
    <message>
        <source>Upheld</source>
        <translation>Cadarnhawyd</translation>
    </message>
    <message>
        <source>Partly upheld</source>
        <translation>Cadarnhawyd yn rhannol</translation>
    </message>
    <message>
        <source>Not upheld</source>
        <translation>Ni chadarnhawyd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>not counted: %1, because of its %2</source>
        <translation>heb ei gyfrif: %1, oherwydd ei %2</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Yr adroddiad</translation>
    </message>
    <message>
        <source>there is no report &apos;%1&apos;</source>
        <translation>nid oes adroddiad &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no format &apos;%1&apos;</source>
        <translation>nid oes fformat &apos;%1&apos;</translation>
    </message>
    <message>
        <source>ask for text, csv, json, html or pdf</source>
        <translation>gofynnwch am text, csv, json, html neu pdf</translation>
    </message>
    <message>
        <source>a PDF needs a file</source>
        <translation>mae angen ffeil ar gyfer PDF</translation>
    </message>
    <message>
        <source>name it with --output FILE</source>
        <translation>rhowch ei henw gyda --output FILE</translation>
    </message>
    <message>
        <source>--from and --to do not name two days in order</source>
        <translation>nid yw --from a --to yn enwi dau ddiwrnod yn eu trefn</translation>
    </message>
    <message>
        <source>give both as YYYY-MM-DD, the earlier one first</source>
        <translation>rhowch y ddau fel YYYY-MM-DD, y cynharaf yn gyntaf</translation>
    </message>
    <message>
        <source>ask for satisfaction, complaints, contacts, reception, annual, quarter, landlord or hazards</source>
        <translation>gofynnwch am satisfaction, complaints, contacts, reception, annual, quarter, landlord neu hazards</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>there is no role &apos;%1&apos;</source>
        <translation>nid oes rôl &apos;%1&apos;</translation>
    </message>
    <message>
        <source>ask for advisor, reception, supervisor, steward or administrator</source>
        <translation>gofynnwch am advisor, reception, supervisor, steward neu administrator</translation>
    </message>
    <message>
        <source>correct the file that --config names</source>
        <translation>cywirwch y ffeil y mae --config yn ei henwi</translation>
    </message>
    <message>
        <source>The data folder</source>
        <translation>Y ffolder data</translation>
    </message>
    <message>
        <source>see &apos;guildhall --help&apos;</source>
        <translation>gweler &apos;guildhall --help&apos;</translation>
    </message>
    <message>
        <source>Guildhall needs a display to open its window</source>
        <translation>Mae angen arddangosfa ar Guildhall i agor ei ffenestr</translation>
    </message>
    <message>
        <source>start it on a desktop, or draw the screen into a file with --picture FILE</source>
        <translation>dechreuwch ef ar fwrdd gwaith, neu tynnwch lun o&apos;r sgrin i ffeil gyda --picture FILE</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Born: %1</source>
        <translation>Ganwyd: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Cyfeiriad: %1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Rhybudd: %1</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Ceisiadau</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Cwynion</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cyfrifon</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>O ble daw hyn</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no customer id</source>
        <translation>nid yw &apos;%1&apos; yn rhif adnabod cwsmer</translation>
    </message>
    <message>
        <source>find it with &apos;guildhall lookup&apos;</source>
        <translation>dewch o hyd iddo gyda &apos;guildhall lookup&apos;</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Y cwsmer</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>never</source>
        <translation>byth</translation>
    </message>
    <message>
        <source>The list of sources</source>
        <translation>Y rhestr o ffynonellau</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>Fel yr oedd</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Gwall diwethaf</translation>
    </message>
    <message>
        <source>No source is configured. Name them in a file and give it with --config.</source>
        <translation>Nid oes ffynhonnell wedi&apos;i ffurfweddu. Enwch nhw mewn ffeil a&apos;i rhoi gyda --config.</translation>
    </message>
</context>
<context>
    <name>Submit</name>
    <message>
        <source>is no JSON (%1)</source>
        <translation>nid yw&apos;n JSON (%1)</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>nid yw&apos;n wrthrych JSON</translation>
    </message>
    <message>
        <source>needs a kind: %1</source>
        <translation>mae angen math: %1</translation>
    </message>
    <message>
        <source>needs a text</source>
        <translation>mae angen testun</translation>
    </message>
    <message>
        <source>names no customer with customer_id</source>
        <translation>nid yw customer_id yn enwi cwsmer</translation>
    </message>
    <message>
        <source>has an id that is no UUID</source>
        <translation>mae ganddi id nad yw&apos;n UUID</translation>
    </message>
    <message>
        <source>holds more than one value in %1</source>
        <translation>mae mwy nag un gwerth yn %1</translation>
    </message>
    <message>
        <source>Queueing changes</source>
        <translation>Rhoi newidiadau yn y ciw</translation>
    </message>
    <message>
        <source>The file %1</source>
        <translation>Y ffeil %1</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>mae&apos;n rhy hir</translation>
    </message>
    <message>
        <source>line %1 %2; the line is left out</source>
        <translation>llinell %1: %2; gadewir y llinell allan</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Llinell %1</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Wedi nôl</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Wedi newid</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Wedi dileu</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Eiliadau</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Gwall</translation>
    </message>
    <message>
        <source>Pulling the sources</source>
        <translation>Nôl o&apos;r ffynonellau</translation>
    </message>
    <message>
        <source>no source is configured</source>
        <translation>nid oes ffynhonnell wedi&apos;i ffurfweddu</translation>
    </message>
    <message>
        <source>name them in a file and give it with --config</source>
        <translation>enwch nhw mewn ffeil a&apos;i rhoi gyda --config</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) fetched</source>
        <translation>
            <numerusform>%n cofnod wedi&apos;i nôl</numerusform>
            <numerusform>%n cofnod wedi&apos;i nôl</numerusform>
            <numerusform>%n o gofnodion wedi&apos;u nôl</numerusform>
            <numerusform>%n o gofnodion wedi&apos;u nôl</numerusform>
            <numerusform>%n o gofnodion wedi&apos;u nôl</numerusform>
        </translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Y ffynhonnell</translation>
    </message>
    <message>
        <source>The source %1</source>
        <translation>Y ffynhonnell %1</translation>
    </message>
    <message>
        <source>The shared feed</source>
        <translation>Y ffrwd a rennir</translation>
    </message>
    <message>
        <source>Outbox: %1 waiting, %2 sent, %3 need a person</source>
        <translation>Blwch allan: %1 yn aros, %2 wedi&apos;u hanfon, %3 angen person</translation>
    </message>
    <message>
        <source>The outbox</source>
        <translation>Y blwch allan</translation>
    </message>
    <message>
        <source>The feed of bank holidays</source>
        <translation>Y ffrwd o wyliau banc</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) cannot be read and are left out: %2</source>
        <extracomment>%1 is a source, %2 what cannot be read in words of the profile.</extracomment>
        <translation>
            <numerusform>%1: ni ellir darllen %n rhes, felly fe’i gadewir allan: %2</numerusform>
            <numerusform>%1: ni ellir darllen %n rhes, felly fe’i gadewir allan: %2</numerusform>
            <numerusform>%1: ni ellir darllen %n res, felly fe’u gadewir allan: %2</numerusform>
            <numerusform>%1: ni ellir darllen %n rhes, felly fe’u gadewir allan: %2</numerusform>
            <numerusform>%1: ni ellir darllen %n rhes, felly fe’u gadewir allan: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>the source %1 has nothing at the address that was asked (%2)</source>
        <translation>nid oes gan y ffynhonnell %1 ddim byd yn y cyfeiriad a ofynnwyd (%2)</translation>
    </message>
    <message>
        <source>check its base_url or folder in the configuration, and the path in its profile</source>
        <translation>gwiriwch ei base_url neu folder yn y ffurfweddiad, a’r path yn ei phroffil</translation>
    </message>
    <message>
        <source>Linking the records</source>
        <translation>Cysylltu&apos;r cofnodion</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>cache.db is damaged; delete it and run &apos;guildhall sync --once&apos; (%1)</source>
        <translation>mae cache.db wedi&apos;i difrodi; dilëwch hi a rhedeg &apos;guildhall sync --once&apos; (%1)</translation>
    </message>
    <message>
        <source>journal.db is damaged; restore it from the backup (%1)</source>
        <translation>mae journal.db wedi&apos;i difrodi; adferwch hi o&apos;r copi wrth gefn (%1)</translation>
    </message>
    <message>
        <source>an entry of the journal was altered or is missing; restore it from the backup (%1)</source>
        <translation>mae cofnod o&apos;r dyddlyfr wedi&apos;i newid neu ar goll; adferwch ef o&apos;r copi wrth gefn (%1)</translation>
    </message>
    <message>
        <source>the newest entries of the journal are missing; restore it from the backup (%1)</source>
        <translation>mae cofnodion diweddaraf y dyddlyfr ar goll; adferwch ef o&apos;r copi wrth gefn (%1)</translation>
    </message>
    <message>
        <source>records wait to be linked; run &apos;guildhall sync --once&apos; (%1)</source>
        <translation>mae cofnodion yn aros i gael eu cysylltu; rhedwch &apos;guildhall sync --once&apos; (%1)</translation>
    </message>
    <message>
        <source>records without a customer; delete cache.db and run &apos;guildhall sync --once&apos; (%1)</source>
        <translation>cofnodion heb gwsmer; dilëwch cache.db a rhedeg &apos;guildhall sync --once&apos; (%1)</translation>
    </message>
    <message>
        <source>the search index does not agree with the customers; delete cache.db and run &apos;guildhall sync --once&apos; (%1)</source>
        <translation>nid yw&apos;r mynegai chwilio yn cytuno â&apos;r cwsmeriaid; dilëwch cache.db a rhedeg &apos;guildhall sync --once&apos; (%1)</translation>
    </message>
    <message>
        <source>a customer id does not agree with the register; delete cache.db and run &apos;guildhall sync --once&apos; (%1)</source>
        <translation>nid yw rhif adnabod cwsmer yn cytuno â&apos;r gofrestr; dilëwch cache.db a rhedeg &apos;guildhall sync --once&apos; (%1)</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Gwirio&apos;r ffeiliau</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>Y gwiriad</translation>
    </message>
</context>
<context>
    <name>guildhall::AnnualPanel</name>
    <message>
        <source>Complaints and compliments</source>
        <translation>Cwynion a chanmoliaeth</translation>
    </message>
    <message>
        <source>Enter on a figure shows the cases behind it.</source>
        <translation>Mae Enter ar ffigur yn dangos yr achosion y tu ôl iddo.</translation>
    </message>
    <message>
        <source>Write a comment…</source>
        <translation>Ysgrifennu sylw…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Allforio</translation>
    </message>
    <message>
        <source>The complaints cannot be read</source>
        <translation>Nid oes modd darllen y cwynion</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>No complaints and no compliments yet</source>
        <translation>Dim cwynion na chanmoliaeth eto</translation>
    </message>
    <message>
        <source>They come from the complaints tracker, or from a file: guildhall import complaints FILE.</source>
        <translation>Maen nhw’n dod o’r system olrhain cwynion, neu o ffeil: guildhall import complaints FILE.</translation>
    </message>
    <message>
        <source>Counting complaints and compliments…</source>
        <translation>Yn cyfrif cwynion a chanmoliaeth…</translation>
    </message>
    <message>
        <source>The figures come as soon as they have been read from this computer.</source>
        <translation>Daw’r ffigurau cyn gynted ag y byddant wedi’u darllen o’r cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>No case stands behind this cell. Choose a figure above 0.</source>
        <translation>Nid oes achos y tu ôl i’r gell hon. Dewiswch ffigur uwch na 0.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The cases behind a figure: %1 names its row, %2 its column.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>guildhall::AnnualReport</name>
    <message numerus="yes">
        <source>%n record(s) could not be counted, because a value in the row is missing or cannot be.</source>
        <translation>
            <numerusform>Ni fu modd cyfrif %n cofnod, am fod gwerth ar goll neu’n amhosibl.</numerusform>
            <numerusform>Ni fu modd cyfrif %n cofnod, am fod gwerth ar goll neu’n amhosibl.</numerusform>
            <numerusform>Ni fu modd cyfrif %n cofnod, am fod gwerth ar goll neu’n amhosibl.</numerusform>
            <numerusform>Ni fu modd cyfrif %n cofnod, am fod gwerth ar goll neu’n amhosibl.</numerusform>
            <numerusform>Ni fu modd cyfrif %n cofnod, am fod gwerth ar goll neu’n amhosibl.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::AnnualTables</name>
    <message>
        <source>Compliment</source>
        <translation>Canmoliaeth</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Cipolwg</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Complaints received</source>
        <translation>Cwynion a ddaeth i law</translation>
    </message>
    <message>
        <source>At stage 1</source>
        <translation>Ar gam 1</translation>
    </message>
    <message>
        <source>At stage 2</source>
        <translation>Ar gam 2</translation>
    </message>
    <message>
        <source>Answered in target</source>
        <translation>Atebwyd o fewn y targed</translation>
    </message>
    <message>
        <source>Answered in target, per cent</source>
        <translation>Atebwyd o fewn y targed, y cant</translation>
    </message>
    <message>
        <source>Upheld or partly upheld, per cent of answered</source>
        <translation>Cadarnhawyd yn llwyr neu’n rhannol, y cant o’r rhai a atebwyd</translation>
    </message>
    <message>
        <source>Open and overdue today</source>
        <translation>Yn agored ac yn hwyr heddiw</translation>
    </message>
    <message>
        <source>Compliments</source>
        <translation>Canmoliaeth</translation>
    </message>
    <message>
        <source>Decided by an ombudsman</source>
        <translation>Penderfynwyd gan ombwdsmon</translation>
    </message>
    <message>
        <source>A complaint that went to stage 2 is counted at stage 1 and again at stage 2, each on the day that stage was received.</source>
        <translation>Caiff cwyn a aeth i gam 2 ei chyfrif yng ngham 1 ac eto yng ngham 2, bob un ar y diwrnod y daeth y cam hwnnw i law.</translation>
    </message>
    <message>
        <source>In target: answered on or before the last day allowed by the rules in force on the day of receipt, with the extension that was agreed, as far as the rules allow one. A complaint that is still open is not in target.</source>
        <translation>O fewn y targed: atebwyd ar neu cyn y diwrnod olaf a ganiateir gan y rheolau a oedd mewn grym ar y diwrnod y daeth i law, gyda’r estyniad y cytunwyd arno, i’r graddau y mae’r rheolau’n caniatáu un. Nid yw cwyn sy’n dal ar agor o fewn y targed.</translation>
    </message>
    <message>
        <source>Compliments are those that were recorded at the desk, and those that a supervisor found in a survey answer. An ombudsman’s decision counts in the period in which it was made.</source>
        <translation>Canmoliaeth a gofnodwyd wrth y ddesg, neu a welodd goruchwyliwr mewn ateb i’r arolwg. Mae penderfyniad ombwdsmon yn cyfrif yn y cyfnod y’i gwnaed.</translation>
    </message>
    <message>
        <source>Complaints received, by service and year</source>
        <translation>Cwynion a ddaeth i law, yn ôl gwasanaeth a blwyddyn</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation>Cam 1</translation>
    </message>
    <message>
        <source>Stage 2</source>
        <translation>Cam 2</translation>
    </message>
    <message>
        <source>In target</source>
        <translation>O fewn y targed</translation>
    </message>
    <message>
        <source>In target, per cent</source>
        <translation>O fewn y targed, y cant</translation>
    </message>
    <message numerus="yes">
        <source>%n small service(s) together</source>
        <translation>
            <numerusform>%n gwasanaeth bach gyda’i gilydd</numerusform>
            <numerusform>%n gwasanaeth bach gyda’i gilydd</numerusform>
            <numerusform>%n gwasanaeth bach gyda’i gilydd</numerusform>
            <numerusform>%n gwasanaeth bach gyda’i gilydd</numerusform>
            <numerusform>%n gwasanaeth bach gyda’i gilydd</numerusform>
        </translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Pob gwasanaeth</translation>
    </message>
    <message>
        <source>Stages, target and compliments are those of %1.</source>
        <translation>Mae’r camau, y targed a’r canmoliaeth ar gyfer %1.</translation>
    </message>
    <message>
        <source>Small services have fewer than %1 complaints in the period, so that no single complaint can be told from the figures: %2.</source>
        <translation>Mae gan wasanaethau bach lai na %1 o gwynion yn y cyfnod, fel na ellir adnabod un gŵyn o’r ffigurau: %2.</translation>
    </message>
    <message>
        <source>How they were answered, by stage</source>
        <translation>Sut y’u hatebwyd, fesul cam</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Atebwyd yn hwyr</translation>
    </message>
    <message>
        <source>Open, not yet due</source>
        <translation>Ar agor, heb ddod i ben</translation>
    </message>
    <message>
        <source>Open, overdue</source>
        <translation>Ar agor, yn hwyr</translation>
    </message>
    <message>
        <source>Both stages</source>
        <translation>Y ddau gam</translation>
    </message>
    <message>
        <source>Not yet due and overdue are as on the day of the report.</source>
        <translation>Mae heb ddod i ben ac yn hwyr fel yr oeddent ar ddiwrnod yr adroddiad.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Beth a benderfynwyd</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Y cant</translation>
    </message>
    <message>
        <source>Of the complaints in the period that have been answered.</source>
        <translation>O’r cwynion yn y cyfnod sydd wedi’u hateb.</translation>
    </message>
    <message>
        <source>Upheld or partly</source>
        <translation>Cadarnhawyd yn llwyr neu’n rhannol</translation>
    </message>
    <message>
        <source>Most first. Per cent is the share of all complaints received in the period, both stages.</source>
        <translation>Y mwyaf yn gyntaf. Y cant yw’r gyfran o’r holl gwynion a ddaeth i law yn y cyfnod, y ddau gam.</translation>
    </message>
    <message>
        <source>How complaints were made</source>
        <translation>Sut y gwnaed y cwynion</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Sianel</translation>
    </message>
    <message>
        <source>Complaints by sub-service</source>
        <translation>Cwynion yn ôl is-wasanaeth</translation>
    </message>
    <message>
        <source>Sub-service</source>
        <translation>Is-wasanaeth</translation>
    </message>
    <message>
        <source>As the complaints tracker names it; %1 of %2 complaints name one.</source>
        <translation>Fel y mae’r system olrhain cwynion yn ei enwi; mae %1 o’r %2 o gwynion yn enwi un.</translation>
    </message>
    <message>
        <source>What complaints were about</source>
        <translation>Am beth oedd y cwynion</translation>
    </message>
    <message>
        <source>Resolution theme</source>
        <translation>Thema’r datrysiad</translation>
    </message>
    <message>
        <source>The theme that was chosen when the complaint was answered; themes are the services’ own.</source>
        <translation>Y thema a ddewiswyd pan atebwyd y gŵyn; mae gan bob gwasanaeth ei themâu ei hun.</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <source>Why things went wrong</source>
        <translation>Pam aeth pethau o chwith</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Achos sylfaenol</translation>
    </message>
    <message>
        <source>The root cause that was chosen when the complaint was answered; the list is the same for all services.</source>
        <translation>Yr achos sylfaenol a ddewiswyd pan atebwyd y gŵyn; yr un rhestr sydd i bob gwasanaeth.</translation>
    </message>
    <message>
        <source>Complaints that went to an ombudsman</source>
        <translation>Cwynion a aeth at ombwdsmon</translation>
    </message>
    <message>
        <source>Ombudsman</source>
        <translation>Ombwdsmon</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>Ymholiadau</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>With a remedy</source>
        <translation>Gyda rhwymedi</translation>
    </message>
    <message>
        <source>Complied in time</source>
        <translation>Cydymffurfiwyd mewn pryd</translation>
    </message>
    <message>
        <source>Late, or not yet</source>
        <translation>Yn hwyr, neu ddim eto</translation>
    </message>
    <message>
        <source>Enquiries and decisions count in the period in which they were made; a remedy is complied with in time when it was done by the day that the ombudsman set.</source>
        <translation>Mae ymholiadau a phenderfyniadau’n cyfrif yn y cyfnod y’u gwnaed; cydymffurfir â rhwymedi mewn pryd pan wnaed ef erbyn y diwrnod a bennodd yr ombwdsmon.</translation>
    </message>
    <message>
        <source>Compliments, by service</source>
        <translation>Canmoliaeth, yn ôl gwasanaeth</translation>
    </message>
    <message>
        <source>Each compliment counts once, on the day on which it was recorded.</source>
        <translation>Mae pob canmoliaeth yn cyfrif unwaith, ar y diwrnod y’i cofnodwyd.</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Yr hyn a ddysgwyd</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Beth sy’n newid</translation>
    </message>
    <message>
        <source>As recorded when the complaint was answered.</source>
        <translation>Fel y’i cofnodwyd pan atebwyd y gŵyn.</translation>
    </message>
    <message>
        <source>Managers’ comments</source>
        <translation>Sylwadau’r rheolwyr</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Ysgrifennwyd gan</translation>
    </message>
    <message>
        <source>No comment yet</source>
        <translation>Dim sylw eto</translation>
    </message>
    <message>
        <source>What the manager of each service says about its figures of the period.</source>
        <translation>Yr hyn y mae rheolwr pob gwasanaeth yn ei ddweud am ffigurau’r cyfnod.</translation>
    </message>
    <message>
        <source>A complaint that was reopened counts once, on the day on which it first came in, and is judged by the clocks that began when it was last reopened.</source>
        <translation>Mae cwyn a ailagorwyd yn cyfrif unwaith, ar y diwrnod y daeth i law gyntaf, a chaiff ei barnu yn ôl y clociau a ddechreuodd pan ailagorwyd hi ddiwethaf.</translation>
    </message>
</context>
<context>
    <name>guildhall::AppointmentsDialog</name>
    <message>
        <source>Check &amp;in</source>
        <translation>&amp;Cofrestru</translation>
    </message>
    <message>
        <source>&amp;Move to the time on the right</source>
        <translation>&amp;Symud i’r amser ar y dde</translation>
    </message>
    <message>
        <source>Ca&amp;ncel this appointment</source>
        <translation>Ca&amp;nslo’r apwyntiad hwn</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Trefnu</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Apwyntiadau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Name or reference</source>
        <translation>Enw neu gyfeirnod</translation>
    </message>
    <message>
        <source>Appointments of the day</source>
        <translation>Apwyntiadau’r dydd</translation>
    </message>
    <message>
        <source>No appointments</source>
        <translation>Dim apwyntiadau</translation>
    </message>
    <message>
        <source>Who is expected</source>
        <translation>Pwy sy’n cael eu disgwyl</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Trefnu apwyntiad</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>I bwy</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Ynghylch beth</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Ar ba ddiwrnod</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>Am faint o’r gloch</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heddiw, %1</translation>
    </message>
    <message>
        <source>The appointment %1 is cancelled.</source>
        <translation>Mae apwyntiad %1 wedi’i ganslo.</translation>
    </message>
</context>
<context>
    <name>guildhall::AppointmentsPage</name>
    <message>
        <source>here · %1</source>
        <translation>yma · %1</translation>
    </message>
    <message>
        <source>booked twice: move one</source>
        <translation>dau ar unwaith: symudwch un</translation>
    </message>
    <message>
        <source>has not come</source>
        <translation>heb ddod</translation>
    </message>
    <message>
        <source>next appointment %1</source>
        <translation>apwyntiad nesaf %1</translation>
    </message>
    <message>
        <source>Booked for %1 at %2. The reference is %3.</source>
        <extracomment>%1 a day, %2 a time, %3 &quot;RA-7K2PQ&quot;</extracomment>
        <translation>Trefnwyd ar gyfer %1 am %2. Y cyfeirnod yw %3.</translation>
    </message>
    <message>
        <source>Another desk has given that time away. Choose another one.</source>
        <translation>Mae desg arall wedi rhoi’r amser hwnnw i rywun. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>There is no appointment at that time. Choose another one.</source>
        <translation>Nid oes apwyntiad ar yr amser hwnnw. Dewiswch un arall.</translation>
    </message>
</context>
<context>
    <name>guildhall::AssurancePanel</name>
    <message>
        <source>Assurance</source>
        <translation>Sicrwydd</translation>
    </message>
    <message numerus="yes">
        <source>Latest %n day(s)</source>
        <translation>
            <numerusform>Y %n diwrnod diwethaf</numerusform>
            <numerusform>Y diwrnod diwethaf</numerusform>
            <numerusform>Y %n ddiwrnod diwethaf</numerusform>
            <numerusform>Y %n diwrnod diwethaf</numerusform>
            <numerusform>Y %n diwrnod diwethaf</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Allforio</translation>
    </message>
    <message>
        <source>That you read this is written into the audit trail too.</source>
        <translation>Ysgrifennir yn y llwybr archwilio hefyd eich bod yn darllen hwn.</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Ni ellir darllen hyn</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Reading the audit trail and the data…</source>
        <translation>Yn darllen y llwybr archwilio a’r data…</translation>
    </message>
    <message>
        <source>With many records this takes a minute. You can go on working.</source>
        <translation>Gyda llawer o gofnodion mae hyn yn cymryd munud. Gallwch ddal i weithio.</translation>
    </message>
</context>
<context>
    <name>guildhall::AssuranceReport</name>
    <message>
        <source>Assurance</source>
        <translation>Sicrwydd</translation>
    </message>
    <message>
        <source>The period holds more than %1 entries of the audit trail: only the newest are counted. Choose a shorter period.</source>
        <translation>Mae’r cyfnod yn cynnwys mwy na %1 o gofnodion y llwybr archwilio: dim ond y rhai diweddaraf a gyfrifir. Dewiswch gyfnod byrrach.</translation>
    </message>
    <message>
        <source>Searched for their own name</source>
        <translation>Chwiliodd am ei enw ei hun</translation>
    </message>
    <message>
        <source>Far more customers in a day than peers</source>
        <translation>Llawer mwy o gwsmeriaid mewn diwrnod na chydweithwyr</translation>
    </message>
    <message>
        <source>Opened without a contact</source>
        <translation>Agorwyd heb gysylltiad</translation>
    </message>
    <message>
        <source>Out of hours</source>
        <translation>Y tu allan i oriau</translation>
    </message>
    <message>
        <source>The same customer again and again</source>
        <translation>Yr un cwsmer dro ar ôl tro</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Chwiliodd</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Agorodd</translation>
    </message>
    <message>
        <source>Showed what is hidden</source>
        <translation>Dangosodd yr hyn sydd ynghudd</translation>
    </message>
    <message>
        <source>Was refused</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Allforiodd</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Newidiodd</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
    <message>
        <source>Unusual look-ups</source>
        <translation>Chwiliadau anarferol</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Sawl gwaith</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Diwethaf</translation>
    </message>
    <message>
        <source>Customer then</source>
        <translation>Y cwsmer y tro hwnnw</translation>
    </message>
    <message>
        <source>Own name: a search with a word of three letters or more of one’s own name. Far more: %1 customers or more in a day, and over three times the median of at least %2 others in the same role that day. Without a contact: the customer made none within a day of it, at least %3 times. Out of hours: before 7am, after 8pm or at a weekend. Again: one customer on %4 days or more.</source>
        <translation>Enw ei hun: chwiliad gyda gair o dair llythyren neu fwy o’ch enw eich hun. Llawer mwy: %1 o gwsmeriaid neu fwy mewn diwrnod, a thros deirgwaith canolrif o leiaf %2 arall yn yr un rôl y diwrnod hwnnw. Heb gysylltiad: ni wnaeth y cwsmer yr un o fewn diwrnod iddo, o leiaf %3 gwaith. Y tu allan i oriau: cyn 7am, ar ôl 8pm neu ar benwythnos. Dro ar ôl tro: un cwsmer ar %4 diwrnod neu fwy.</translation>
    </message>
    <message>
        <source>Who looked at how much</source>
        <translation>Pwy edrychodd ar faint</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Cwsmeriaid</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Chwiliadau</translation>
    </message>
    <message>
        <source>Hidden values shown</source>
        <translation>Gwerthoedd cudd a ddangoswyd</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Allforion</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Out of the audit trail of this computer. Reading it here is an entry of it too.</source>
        <translation>O lwybr archwilio’r cyfrifiadur hwn. Mae ei ddarllen yma yn gofnod ynddo hefyd.</translation>
    </message>
    <message>
        <source>Who looked at what, and why</source>
        <translation>Pwy edrychodd ar beth, a pham</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cwsmer</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Chwiliwyd am</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>The newest %1 entries of the period.</source>
        <translation>Y %1 cofnod diweddaraf o’r cyfnod.</translation>
    </message>
    <message>
        <source>How callers were verified</source>
        <translation>Sut y gwiriwyd galwyr</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Cynghorydd</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Yn llawn</translation>
    </message>
    <message>
        <source>Basically</source>
        <translation>Yn sylfaenol</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Heb</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Methwyd</translation>
    </message>
    <message>
        <source>Failed, per cent</source>
        <translation>Methwyd, y cant</translation>
    </message>
    <message>
        <source>Contacts that were logged in Guildhall. Failed: the caller answered wrongly twice and was told nothing.</source>
        <translation>Cysylltiadau a gofnodwyd yn Guildhall. Methwyd: atebodd y galwr yn anghywir ddwywaith ac ni ddywedwyd dim wrtho.</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Ansawdd y data</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>No date of birth</source>
        <translation>Dim dyddiad geni</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Dim cyfeiriad</translation>
    </message>
    <message>
        <source>No phone or email</source>
        <translation>Dim ffôn nac e-bost</translation>
    </message>
    <message>
        <source>Contradicted</source>
        <translation>Yn gwrth-ddweud</translation>
    </message>
    <message>
        <source>Linked to nothing</source>
        <translation>Heb ei gysylltu â dim</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Eitemau</translation>
    </message>
    <message>
        <source>Of nobody</source>
        <translation>Heb berson</translation>
    </message>
    <message>
        <source>Live, no word for 4 weeks</source>
        <translation>Yn fyw, dim gair ers 4 wythnos</translation>
    </message>
    <message>
        <source>Dissatisfied answers that wait to be reviewed</source>
        <translation>Atebion anfodlon sy’n aros i’w hadolygu</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Yn aros ers</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Up to 2 days</source>
        <translation>Hyd at 2 ddiwrnod</translation>
    </message>
    <message>
        <source>3 to 7 days</source>
        <translation>3 i 7 diwrnod</translation>
    </message>
    <message>
        <source>8 to 28 days</source>
        <translation>8 i 28 diwrnod</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Hirach</translation>
    </message>
    <message>
        <source>Of all answers that are held, whatever the period.</source>
        <translation>O’r holl atebion a gedwir, beth bynnag fo’r cyfnod.</translation>
    </message>
    <message>
        <source>Looked at their own address</source>
        <translation>Edrychodd ar ei gyfeiriad ei hun</translation>
    </message>
    <message>
        <source>Own addresses are not looked at, because the configuration names no file of where staff live.</source>
        <translation>Nid edrychir ar gyfeiriadau staff eu hunain, am nad yw’r ffurfweddiad yn enwi ffeil o ble mae staff yn byw.</translation>
    </message>
    <message>
        <source>Own address: a search with one’s own postcode, or a customer who lives at one’s own address, by the file that the council keeps of where staff live.</source>
        <translation>Cyfeiriad ei hun: chwiliad gyda’i god post ei hun, neu gwsmer sy’n byw yn ei gyfeiriad ei hun, yn ôl y ffeil y mae’r cyngor yn ei chadw o ble mae staff yn byw.</translation>
    </message>
    <message>
        <source>Worth asking about; none of it proves anything.</source>
        <translation>Gwerth holi yn ei gylch; nid yw dim ohono’n profi dim.</translation>
    </message>
    <message>
        <source>Name differs</source>
        <translation>Enw’n wahanol</translation>
    </message>
    <message>
        <source>Date of birth differs</source>
        <translation>Dyddiad geni’n wahanol</translation>
    </message>
    <message>
        <source>Address differs</source>
        <translation>Cyfeiriad yn wahanol</translation>
    </message>
    <message>
        <source>Phone differs</source>
        <translation>Ffôn yn wahanol</translation>
    </message>
    <message>
        <source>Email differs</source>
        <translation>E-bost yn wahanol</translation>
    </message>
    <message>
        <source>All that is held now, whatever the period. No date of birth: persons, not organisations. Contradicted: another record of the same customer says otherwise; the columns beside it say of what, and a record may be counted in several. Linked to nothing: the only record of its customer. Of nobody: an item that names no person. How old each source is stands under Data.</source>
        <translation>Popeth a gedwir yn awr, beth bynnag y cyfnod. Dim dyddiad geni: pobl, nid sefydliadau. Yn gwrth-ddweud: mae cofnod arall o’r un cwsmer yn dweud yn wahanol; mae’r colofnau wrth ei ymyl yn dweud am beth, a gall cofnod gael ei gyfrif mewn sawl un. Heb ei gysylltu â dim: unig gofnod ei gwsmer. Neb: eitem nad yw’n enwi neb. Mae oed pob ffynhonnell i’w weld o dan Data.</translation>
    </message>
</context>
<context>
    <name>guildhall::AttachDialog</name>
    <message>
        <source>Attach a file</source>
        <translation>Atodi ffeil</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Atodi</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Pa ffeil?</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dewis ffeil…</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its name.</source>
        <translation>Ni ellir darllen y ffeil hon. Gwiriwch ei henw.</translation>
    </message>
    <message>
        <source>This file is too large. Ask for a smaller one.</source>
        <translation>Mae’r ffeil hon yn rhy fawr. Gofynnwch am un lai.</translation>
    </message>
    <message>
        <source>This kind of file is not taken, whatever its name says. Ask for a PDF.</source>
        <translation>Nid yw’r math hwn o ffeil yn cael ei dderbyn, beth bynnag yw ei henw. Gofynnwch am PDF.</translation>
    </message>
    <message>
        <source>Emails (.eml), Word, Excel, PDF and pictures up to %1. It is sent with what it belongs to.</source>
        <extracomment>%1 is a size such as &quot;5 MB&quot;.</extracomment>
        <translation>E-byst (.eml), Word, Excel, PDF a lluniau hyd at %1. Mae’n cael ei anfon gyda’r hyn y mae’n perthyn iddo.</translation>
    </message>
    <message>
        <source>What does it belong to?</source>
        <translation>I beth y mae’n perthyn?</translation>
    </message>
    <message>
        <source>This contact</source>
        <translation>Y cyswllt hwn</translation>
    </message>
    <message>
        <source>%1, asked for just now</source>
        <translation>%1, y gofynnwyd amdano nawr</translation>
    </message>
</context>
<context>
    <name>guildhall::BalanceDialog</name>
    <message>
        <source>How the balance came about</source>
        <translation>Sut y daeth y balans i fod</translation>
    </message>
    <message>
        <source>%1 of it is overdue</source>
        <translation>Mae %1 ohono yn hwyr</translation>
    </message>
    <message>
        <source>next bill %1 on %2</source>
        <translation>bil nesaf %1 ar %2</translation>
    </message>
    <message>
        <source>The source gives the balance and no lines.</source>
        <translation>Mae’r ffynhonnell yn rhoi’r balans heb linellau.</translation>
    </message>
    <message>
        <source>As the source gives it, fetched %1.</source>
        <translation>Fel y mae’r ffynhonnell yn ei roi, wedi’i nôl %1.</translation>
    </message>
    <message>
        <source>Lines of the account</source>
        <translation>Llinellau’r cyfrif</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>guildhall::BalanceModel</name>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Balance then</source>
        <translation>Balans wedyn</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cynt</translation>
    </message>
    <message>
        <source>All that the source does not list</source>
        <translation>Popeth nad yw’r ffynhonnell yn ei restru</translation>
    </message>
    <message>
        <source>To come: %1</source>
        <extracomment>%1 is a bill or a payment that is still to come.</extracomment>
        <translation>I ddod: %1</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>dim tâl</translation>
    </message>
    <message>
        <source>%1 paid or credited</source>
        <translation>%1 wedi’i dalu neu ei gredydu</translation>
    </message>
</context>
<context>
    <name>guildhall::BookDialog</name>
    <message>
        <source>Book an appointment</source>
        <translation>Trefnu apwyntiad</translation>
    </message>
    <message>
        <source>Book it</source>
        <translation>Trefnu</translation>
    </message>
    <message>
        <source>Who comes?</source>
        <translation>Pwy sy’n dod?</translation>
    </message>
    <message>
        <source>What about?</source>
        <translation>Ynglŷn â beth?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Ar ba ddiwrnod?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>Am faint o’r gloch?</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Dewiswch amser</translation>
    </message>
    <message>
        <source>No time is free. Arrange a call back instead.</source>
        <translation>Does dim amser rhydd. Trefnwch alwad yn ôl yn lle hynny.</translation>
    </message>
    <message>
        <source>Write the name of who comes.</source>
        <translation>Ysgrifennwch enw’r sawl sy’n dod.</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>Dewiswch amser.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Say: %1</source>
        <translation>Dywedwch: %1</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Ble?</translation>
    </message>
    <message>
        <source>At the reception</source>
        <translation>Yn y dderbynfa</translation>
    </message>
    <message>
        <source>A visit: %1 (%2)</source>
        <extracomment>%1 is what was reported, %2 its reference.</extracomment>
        <translation>Ymweliad: %1 (%2)</translation>
    </message>
    <message>
        <source>Asking when somebody could come…</source>
        <translation>Yn gofyn pryd y gallai rhywun ddod…</translation>
    </message>
    <message>
        <source>The system does not say when somebody could come. %1</source>
        <translation>Dydy’r system ddim yn dweud pryd y gallai rhywun ddod. %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two times of one day.</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>The visit for %1 is asked for on %2, %3. It stands on the page once the system has taken it.</source>
        <extracomment>%1 a reference, %2 a day, %3 a time or two.</extracomment>
        <translation>Gofynnwyd am yr ymweliad ar gyfer %1 ar %2, %3. Bydd ar y dudalen unwaith y bydd y system wedi ei dderbyn.</translation>
    </message>
</context>
<context>
    <name>guildhall::CallBackAnswerDialog</name>
    <message>
        <source>Call back</source>
        <translation>Ffonio’n ôl</translation>
    </message>
    <message>
        <source>If somebody else answers, you may say that the council rang.</source>
        <translation>Os bydd rhywun arall yn ateb, cewch ddweud mai’r cyngor a ffoniodd.</translation>
    </message>
    <message>
        <source>Speak to the caller only. Leave no message and do not say who rings.</source>
        <translation>Siaradwch â’r galwr yn unig. Peidiwch â gadael neges na dweud pwy sy’n ffonio.</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s), last %1: nobody answered.</source>
        <extracomment>%1 is a moment such as &quot;Today 2:29pm&quot;.</extracomment>
        <translation>
            <numerusform>Rhoddwyd cynnig %n gwaith, y tro olaf %1: neb yn ateb.</numerusform>
            <numerusform>Rhoddwyd cynnig unwaith, %1: neb yn ateb.</numerusform>
            <numerusform>Rhoddwyd cynnig %n waith, y tro olaf %1: neb yn ateb.</numerusform>
            <numerusform>Rhoddwyd cynnig %n gwaith, y tro olaf %1: neb yn ateb.</numerusform>
            <numerusform>Rhoddwyd cynnig %n gwaith, y tro olaf %1: neb yn ateb.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Beth a ddywedwyd</translation>
    </message>
    <message>
        <source>&amp;Got through</source>
        <translation>&amp;Cafwyd gafael</translation>
    </message>
    <message>
        <source>&amp;No answer</source>
        <translation>&amp;Dim ateb</translation>
    </message>
    <message>
        <source>&amp;Wrong number</source>
        <translation>&amp;Rhif anghywir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
</context>
<context>
    <name>guildhall::CallBackDialog</name>
    <message>
        <source>Call back</source>
        <translation>Ffonio’n ôl</translation>
    </message>
    <message>
        <source>Arrange the call</source>
        <translation>Trefnu’r alwad</translation>
    </message>
    <message>
        <source>What is the call to be about?</source>
        <translation>Am beth fydd yr alwad?</translation>
    </message>
    <message>
        <source>Who rings?</source>
        <translation>Pwy fydd yn ffonio?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Pryd?</translation>
    </message>
    <message>
        <source>On which number?</source>
        <translation>Ar ba rif?</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Ask: if somebody else answers, may we leave a message?</source>
        <translation>Gofynnwch: os bydd rhywun arall yn ateb, a gawn ni adael neges?</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>%1 is a day such as &quot;Today&quot; or &quot;Mon 23 Nov&quot;, %2 and %3 are times.</extracomment>
        <translation>%1, %2 i %3</translation>
    </message>
    <message>
        <source>I do</source>
        <translation>Fi</translation>
    </message>
    <message>
        <source>The calendar cannot be read. Make a promise instead.</source>
        <translation>Ni ellir darllen y calendr. Gwnewch addewid yn lle hynny.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Dewiswch amser</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Rhif arall</translation>
    </message>
    <message>
        <source>Choose a number</source>
        <translation>Dewiswch rif</translation>
    </message>
    <message>
        <source>Before you agree on a number: %1</source>
        <extracomment>%1 is what is held about how the customer may be reached.</extracomment>
        <translation>Cyn cytuno ar rif: %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Neges</translation>
    </message>
    <message>
        <source>Yes, say that the council rang</source>
        <translation>Cewch, dywedwch mai’r cyngor a ffoniodd</translation>
    </message>
    <message>
        <source>No, speak to the caller only</source>
        <translation>Na, siaradwch â’r galwr yn unig</translation>
    </message>
    <message>
        <source>Ask and choose</source>
        <translation>Gofynnwch a dewiswch</translation>
    </message>
    <message>
        <source>Say what the call is to be about.</source>
        <translation>Dywedwch am beth fydd yr alwad.</translation>
    </message>
    <message>
        <source>Give the number to ring.</source>
        <translation>Rhowch y rhif i’w ffonio.</translation>
    </message>
    <message>
        <source>Ask whether a message may be left.</source>
        <translation>Gofynnwch a gewch chi adael neges.</translation>
    </message>
    <message>
        <source>Choose a time.</source>
        <translation>Dewiswch amser.</translation>
    </message>
</context>
<context>
    <name>guildhall::CallCard</name>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Finish this contact (Ctrl+Enter)</source>
        <translation>Gorffen y cyswllt hwn (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Start a contact</source>
        <translation>Dechrau cyswllt</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Rhoi o’r neilltu</translation>
    </message>
    <message>
        <source>Keep this contact as it is and go on with it later</source>
        <translation>Cadw’r cyswllt hwn fel y mae a pharhau ag ef wedyn</translation>
    </message>
    <message>
        <source>How they get in touch</source>
        <translation>Sut maen nhw’n cysylltu</translation>
    </message>
    <message>
        <source>No contact under way</source>
        <translation>Dim cyswllt ar waith</translation>
    </message>
    <message>
        <source>A call starts one by itself.</source>
        <translation>Mae galwad yn dechrau un ohoni’i hun.</translation>
    </message>
    <message>
        <source>On a call</source>
        <translation>Ar alwad</translation>
    </message>
    <message>
        <source>number withheld or not known</source>
        <translation>rhif wedi’i atal neu’n anhysbys</translation>
    </message>
    <message>
        <source>saved on this computer</source>
        <translation>wedi’i gadw ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>not saved: the disk may be full</source>
        <translation>heb ei gadw: efallai fod y ddisg yn llawn</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>yn cadw…</translation>
    </message>
    <message>
        <source>The number&apos;s confirmed owner</source>
        <translation>Perchennog y rhif, wedi’i gadarnhau</translation>
    </message>
    <message>
        <source>%1: confirmed number</source>
        <translation>%1: rhif wedi’i gadarnhau</translation>
    </message>
    <message>
        <source>%1: this number</source>
        <translation>%1: y rhif hwn</translation>
    </message>
    <message>
        <source>Maybe %1: shared number</source>
        <translation>Efallai %1: rhif a rennir</translation>
    </message>
    <message>
        <source>Maybe %1: last figure differs</source>
        <translation>Efallai %1: y ffigur olaf yn wahanol</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>rhif wedi’i atal</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Atebwyd: %1</translation>
    </message>
    <message>
        <source>Ringing: %1</source>
        <translation>Yn canu: %1</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Rhywun arall</translation>
    </message>
    <message>
        <source>Take this call</source>
        <translation>Cymryd yr alwad hon</translation>
    </message>
    <message>
        <source>New caller: nobody has this number</source>
        <translation>Galwr newydd: nid oes gan neb y rhif hwn</translation>
    </message>
    <message>
        <source>The telephone system does not reach this window. Tell your system administrator; search for callers meanwhile.</source>
        <translation>Nid yw’r system ffôn yn cyrraedd y ffenestr hon. Dywedwch wrth weinyddwr eich system; chwiliwch am alwyr yn y cyfamser.</translation>
    </message>
    <message>
        <source>%1, %2: go on</source>
        <extracomment>%1 is a channel such as Telephone, %2 a time such as &quot;Today 2:29pm&quot;.</extracomment>
        <translation>%1, %2: parhau</translation>
    </message>
</context>
<context>
    <name>guildhall::CallerCard</name>
    <message>
        <source>Caller</source>
        <translation>Galwr</translation>
    </message>
    <message>
        <source>Their name and organisation</source>
        <translation>Eu henw a’u sefydliad</translation>
    </message>
    <message>
        <source>Last day of the authority</source>
        <translation>Diwrnod olaf yr awdurdod</translation>
    </message>
    <message>
        <source>Authority ends on (empty: no end)</source>
        <translation>Awdurdod yn dod i ben ar (gwag: dim diwedd)</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Gwirio…</translation>
    </message>
    <message>
        <source>Ask questions that prove who calls (F2)</source>
        <translation>Gofyn cwestiynau sy’n profi pwy sy’n galw (F2)</translation>
    </message>
    <message>
        <source>This number is theirs</source>
        <translation>Eu rhif nhw yw hwn</translation>
    </message>
    <message>
        <source>The contact is about this customer</source>
        <translation>Mae’r cyswllt am y cwsmer hwn</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Awdurdod</translation>
    </message>
</context>
<context>
    <name>guildhall::CaseForms</name>
    <message>
        <source>How many working days more?</source>
        <translation>Sawl diwrnod gwaith yn fwy?</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>What is offered to put it right</source>
        <translation>Yr hyn a gynigir i unioni pethau</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>Yr hyn sydd eto i’w wneud</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>I’w wneud erbyn</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>The complaint, as it is understood</source>
        <translation>Y gŵyn, fel y’i deellir</translation>
    </message>
    <message>
        <source>What the complainant wants to come of it</source>
        <translation>Yr hyn y mae’r achwynydd am ei weld</translation>
    </message>
    <message>
        <source>Who handles it?</source>
        <translation>Pwy sy’n ei thrin?</translation>
    </message>
    <message>
        <source>Which service?</source>
        <translation>Pa wasanaeth?</translation>
    </message>
    <message>
        <source>Which service leads?</source>
        <translation>Pa wasanaeth sy’n arwain?</translation>
    </message>
    <message>
        <source>Who answers for all of them?</source>
        <translation>Pwy sy’n ateb drostynt i gyd?</translation>
    </message>
    <message>
        <source>For whom, and for what?</source>
        <translation>Am bwy, ac am beth?</translation>
    </message>
    <message>
        <source>Why? The complainant is told this</source>
        <translation>Pam? Dywedir hyn wrth yr achwynydd</translation>
    </message>
    <message>
        <source>What they still want, if they say</source>
        <translation>Yr hyn y maent am ei gael o hyd, os dywedant</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Gofynnwyd ar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Evidence for it</source>
        <translation>Tystiolaeth drosto</translation>
    </message>
    <message>
        <source>Day of the matter, or when they knew</source>
        <translation>Diwrnod y mater, neu pan ddaethant i wybod</translation>
    </message>
    <message>
        <source>In their words, or how you know</source>
        <translation>Yn eu geiriau nhw, neu sut y gwyddoch</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Am beth y mae?</translation>
    </message>
    <message>
        <source>Which policy, councillor or authority?</source>
        <translation>Pa bolisi, cynghorydd neu awdurdod?</translation>
    </message>
    <message>
        <source>To whom, and how?</source>
        <translation>I bwy, a sut?</translation>
    </message>
    <message>
        <source>Which Ombudsman?</source>
        <translation>Pa Ombwdsmon?</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Eu cyfeirnod</translation>
    </message>
    <message>
        <source>They want an answer by</source>
        <translation>Maent am gael ateb erbyn</translation>
    </message>
    <message>
        <source>What did they find?</source>
        <translation>Beth a ganfuwyd ganddynt?</translation>
    </message>
    <message>
        <source>What they order or recommend</source>
        <translation>Yr hyn y maent yn ei orchymyn neu’n ei argymell</translation>
    </message>
    <message>
        <source>To be complied with by</source>
        <translation>I gydymffurfio erbyn</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Achos sylfaenol</translation>
    </message>
    <message>
        <source>What will be done differently?</source>
        <translation>Beth a wneir yn wahanol?</translation>
    </message>
    <message>
        <source>What was found out or said?</source>
        <translation>Beth a ganfuwyd neu a ddywedwyd?</translation>
    </message>
    <message>
        <source>The further issue</source>
        <translation>Y mater pellach</translation>
    </message>
    <message>
        <source>Each complaint is judged by itself. The complainant is told why, and that they can go to the Ombudsman (Code 2.1 to 2.5).</source>
        <translation>Bernir pob cwyn ar ei phen ei hun. Dywedir wrth yr achwynydd pam, ac y gall fynd at yr Ombwdsmon (Cod 2.1 i 2.5).</translation>
    </message>
    <message>
        <source>The clocks of the Code run on while the case waits.</source>
        <translation>Mae clociau’r Cod yn dal i redeg tra bo’r achos yn aros.</translation>
    </message>
    <message>
        <source>Both are told to the complainant (Code %1). Ask them where you are not sure.</source>
        <translation>Dywedir y ddau wrth yr achwynydd (Cod %1). Gofynnwch iddynt lle nad ydych yn siŵr.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n working day(s), once. It counts from the day on which the complainant is told (Code %1).</source>
        <translation>
            <numerusform>Hyd at %n diwrnod gwaith, unwaith. Mae’n cyfrif o’r diwrnod y dywedir wrth yr achwynydd (Cod %1).</numerusform>
            <numerusform>Hyd at %n diwrnod gwaith, unwaith. Mae’n cyfrif o’r diwrnod y dywedir wrth yr achwynydd (Cod %1).</numerusform>
            <numerusform>Hyd at %n diwrnod gwaith, unwaith. Mae’n cyfrif o’r diwrnod y dywedir wrth yr achwynydd (Cod %1).</numerusform>
            <numerusform>Hyd at %n diwrnod gwaith, unwaith. Mae’n cyfrif o’r diwrnod y dywedir wrth yr achwynydd (Cod %1).</numerusform>
            <numerusform>Hyd at %n diwrnod gwaith, unwaith. Mae’n cyfrif o’r diwrnod y dywedir wrth yr achwynydd (Cod %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the council’s last answer. Whoever decided stage 1 does not decide it (Code %1).</source>
        <translation>Dyma ateb olaf y cyngor. Nid y sawl a benderfynodd gam 1 sy’n ei benderfynu (Cod %1).</translation>
    </message>
    <message>
        <source>Answer when the answer is known, not when all is done (Code %1).</source>
        <translation>Atebwch pan fydd yr ateb yn hysbys, nid pan fydd popeth wedi’i wneud (Cod %1).</translation>
    </message>
    <message>
        <source>They do not have to say why (Code %1).</source>
        <translation>Nid oes rhaid iddynt ddweud pam (Cod %1).</translation>
    </message>
    <message>
        <source>It is answered together with the rest if it is related and stage 1 is not answered yet (Code %1).</source>
        <translation>Fe’i hatebir gyda’r gweddill os yw’n gysylltiedig ac os nad yw cam 1 wedi’i ateb eto (Cod %1).</translation>
    </message>
    <message>
        <source>A request becomes a complaint when its answer does not satisfy, also while the work goes on (Code %1).</source>
        <translation>Daw cais yn gŵyn pan nad yw ei ateb yn bodloni, hefyd tra bo’r gwaith yn mynd rhagddo (Cod %1).</translation>
    </message>
    <message>
        <source>What was sent to them?</source>
        <translation>Beth a anfonwyd atynt?</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Anfonwyd ar</translation>
    </message>
    <message>
        <source>Does the complainant know where to turn?</source>
        <translation>A yw’r achwynydd yn gwybod ble i droi?</translation>
    </message>
    <message>
        <source>They are told by letter</source>
        <translation>Dywedir wrthynt drwy lythyr</translation>
    </message>
    <message>
        <source>Its clocks run on from where they stood.</source>
        <translation>Mae ei chlociau’n rhedeg ymlaen o’r fan lle’r oeddent.</translation>
    </message>
    <message>
        <source>It gets new clocks from today, and is acknowledged anew. What was done before stays in the history.</source>
        <translation>Mae’n cael clociau newydd o heddiw ymlaen, ac fe’i cydnabyddir o’r newydd. Mae’r hyn a wnaed o’r blaen yn aros yn yr hanes.</translation>
    </message>
    <message>
        <source>They have been told in writing</source>
        <translation>Maent wedi cael gwybod yn ysgrifenedig</translation>
    </message>
    <message>
        <source>In writing, they learn who deals with it and how to reach them, why the council does not, and that they can go to the Ombudsman (Code %1).</source>
        <translation>Cânt wybod yn ysgrifenedig pwy sy’n ymdrin â hi a sut i gysylltu, pam nad yw’r cyngor yn gwneud hynny, ac y gallant fynd at yr Ombwdsmon (Cod %1).</translation>
    </message>
</context>
<context>
    <name>guildhall::CaseHistoryModel</name>
    <message>
        <source>on this computer only, so far</source>
        <translation>ar y cyfrifiadur hwn yn unig, hyd yma</translation>
    </message>
</context>
<context>
    <name>guildhall::CaseLetters</name>
    <message>
        <source>No email address is held.</source>
        <translation>Ni chedwir cyfeiriad e-bost.</translation>
    </message>
    <message>
        <source>No whole postal address is held.</source>
        <translation>Ni chedwir cyfeiriad post cyflawn.</translation>
    </message>
    <message>
        <source>No mailing house is set up for this council.</source>
        <translation>Nid oes tŷ postio wedi’i drefnu ar gyfer y cyngor hwn.</translation>
    </message>
    <message>
        <source>GOV.UK Notify is not set up for this council.</source>
        <translation>Nid yw GOV.UK Notify wedi’i drefnu ar gyfer y cyngor hwn.</translation>
    </message>
</context>
<context>
    <name>guildhall::CasePanel</name>
    <message>
        <source>You may not see this case</source>
        <translation>Ni chewch weld yr achos hwn</translation>
    </message>
    <message>
        <source>This case cannot be shown</source>
        <translation>Ni ellir dangos yr achos hwn</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i’r rhestr</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Yn darllen…</translation>
    </message>
    <message>
        <source>The cases are read from this computer.</source>
        <translation>Darllenir yr achosion o’r cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Dewiswch achos</translation>
    </message>
    <message>
        <source>Arrows choose in the list, Enter opens. Type a reference to find one.</source>
        <translation>Mae’r saethau’n dewis yn y rhestr, ac Enter yn agor. Teipiwch gyfeirnod i ddod o hyd i un.</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Mynd i’r rhestr</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Heb ei anfon eto</translation>
    </message>
    <message>
        <source>From somebody who did not say who they are</source>
        <translation>Gan rywun na ddywedodd pwy ydynt</translation>
    </message>
    <message>
        <source>The complainant’s name is not held</source>
        <translation>Ni chedwir enw’r achwynydd</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Agor y cwsmer</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Pob cam</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Llythyrau</translation>
    </message>
    <message>
        <source>Restrict contact</source>
        <translation>Cyfyngu ar gysylltiad</translation>
    </message>
    <message>
        <source>Persistent contact</source>
        <translation>Cysylltu’n barhaus</translation>
    </message>
    <message>
        <source>A new complaint is still judged by itself.</source>
        <translation>Bernir cwyn newydd ar ei phen ei hun o hyd.</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>Codi’r cyfyngiad</translation>
    </message>
    <message>
        <source>A letter did not arrive</source>
        <translation>Ni chyrhaeddodd llythyr</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Ysgrifennu eto</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Beth sydd wedi digwydd</translation>
    </message>
    <message>
        <source>Nothing has been recorded here yet.</source>
        <translation>Nid oes dim wedi’i gofnodi yma eto.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Yr hyn a ddywedwyd</translation>
    </message>
    <message>
        <source>The tracker does not say.</source>
        <translation>Nid yw’r traciwr yn dweud.</translation>
    </message>
    <message>
        <source>They want: %1</source>
        <translation>Maent am gael: %1</translation>
    </message>
    <message>
        <source>Show with a reason</source>
        <translation>Dangos gyda rheswm</translation>
    </message>
    <message>
        <source>%1 (not now)</source>
        <translation>%1 (nid nawr)</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Cydnabyddiaeth</translation>
    </message>
    <message>
        <source>About the extension</source>
        <translation>Am yr estyniad</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Why it is not accepted</source>
        <translation>Pam na chaiff ei derbyn</translation>
    </message>
    <message>
        <source>Where to turn</source>
        <translation>Ble i droi</translation>
    </message>
</context>
<context>
    <name>guildhall::CaseWords</name>
    <message>
        <source>Request</source>
        <translation>Cais</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>I’w chydnabod</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>I’w hateb</translation>
    </message>
    <message>
        <source>Decided, not sent</source>
        <translation>Penderfynwyd, heb ei anfon</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Heb ei derbyn</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Trosglwyddwyd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>With the Ombudsman</source>
        <translation>Gyda’r Ombwdsmon</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Cais am wasanaeth</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Cam %1</translation>
    </message>
    <message>
        <source>Log a complaint</source>
        <translation>Cofnodi cwyn</translation>
    </message>
    <message>
        <source>Make it a complaint</source>
        <translation>Ei throi’n gŵyn</translation>
    </message>
    <message>
        <source>Record the tracker’s reference</source>
        <translation>Cofnodi cyfeirnod y traciwr</translation>
    </message>
    <message>
        <source>Define the complaint</source>
        <translation>Diffinio’r gŵyn</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Aseinio</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Ychwanegu gwasanaeth</translation>
    </message>
    <message>
        <source>Choose the lead service</source>
        <translation>Dewis y gwasanaeth arweiniol</translation>
    </message>
    <message>
        <source>Wait for somebody</source>
        <translation>Aros am rywun</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Peidio ag aros</translation>
    </message>
    <message>
        <source>Extend the time to answer</source>
        <translation>Ymestyn yr amser i ateb</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Cofnodi’r penderfyniad</translation>
    </message>
    <message>
        <source>Take it to stage 2</source>
        <translation>Mynd â hi i gam 2</translation>
    </message>
    <message>
        <source>Do not accept it</source>
        <translation>Peidio â’i derbyn</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Ailagor</translation>
    </message>
    <message>
        <source>The complainant withdraws it</source>
        <translation>Mae’r achwynydd yn ei thynnu’n ôl</translation>
    </message>
    <message>
        <source>Say what it is about</source>
        <translation>Dweud am beth y mae</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Ei throsglwyddo</translation>
    </message>
    <message>
        <source>Record the Ombudsman’s enquiry</source>
        <translation>Cofnodi ymholiad yr Ombwdsmon</translation>
    </message>
    <message>
        <source>Record the Ombudsman’s decision</source>
        <translation>Cofnodi penderfyniad yr Ombwdsmon</translation>
    </message>
    <message>
        <source>The Ombudsman’s remedy is done</source>
        <translation>Mae rhwymedi’r Ombwdsmon wedi’i gwblhau</translation>
    </message>
    <message>
        <source>Record theme and root cause</source>
        <translation>Cofnodi’r thema a’r achos sylfaenol</translation>
    </message>
    <message>
        <source>Record what was learned</source>
        <translation>Cofnodi’r hyn a ddysgwyd</translation>
    </message>
    <message>
        <source>What was outstanding is done</source>
        <translation>Mae’r hyn oedd yn weddill wedi’i wneud</translation>
    </message>
    <message>
        <source>Send a letter</source>
        <translation>Anfon llythyr</translation>
    </message>
    <message>
        <source>Record what became of a letter</source>
        <translation>Cofnodi beth ddaeth o lythyr</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ychwanegu nodyn</translation>
    </message>
    <message>
        <source>Add a related issue</source>
        <translation>Ychwanegu mater cysylltiedig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was done, %2 are the words that were written down with it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Logged as a service request</source>
        <translation>Cofnodwyd fel cais am wasanaeth</translation>
    </message>
    <message>
        <source>Logged as a complaint</source>
        <translation>Cofnodwyd fel cwyn</translation>
    </message>
    <message>
        <source>Became a complaint</source>
        <translation>Daeth yn gŵyn</translation>
    </message>
    <message>
        <source>The tracker calls it</source>
        <translation>Enw’r traciwr arni</translation>
    </message>
    <message>
        <source>Complaint defined</source>
        <translation>Diffiniwyd y gŵyn</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Aseiniwyd</translation>
    </message>
    <message>
        <source>Service added</source>
        <translation>Ychwanegwyd gwasanaeth</translation>
    </message>
    <message>
        <source>Lead chosen</source>
        <translation>Dewiswyd arweinydd</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Yn aros am</translation>
    </message>
    <message>
        <source>No longer waiting</source>
        <translation>Nid yw’n aros mwyach</translation>
    </message>
    <message numerus="yes">
        <source>Extended by %n working day(s)</source>
        <translation>
            <numerusform>Estynnwyd %n diwrnod gwaith</numerusform>
            <numerusform>Estynnwyd %n diwrnod gwaith</numerusform>
            <numerusform>Estynnwyd %n diwrnod gwaith</numerusform>
            <numerusform>Estynnwyd %n diwrnod gwaith</numerusform>
            <numerusform>Estynnwyd %n diwrnod gwaith</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision recorded, %1</source>
        <translation>Cofnodwyd y penderfyniad, %1</translation>
    </message>
    <message>
        <source>Taken to stage 2</source>
        <translation>Aed â hi i gam 2</translation>
    </message>
    <message>
        <source>Not accepted, %1</source>
        <translation>Heb ei derbyn, %1</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Ailagorwyd</translation>
    </message>
    <message>
        <source>Withdrawn by the complainant</source>
        <translation>Tynnwyd yn ôl gan yr achwynydd</translation>
    </message>
    <message>
        <source>Enquiry from the %1</source>
        <translation>Ymholiad gan: %1</translation>
    </message>
    <message>
        <source>The Ombudsman decided: %1</source>
        <translation>Penderfynodd yr Ombwdsmon: %1</translation>
    </message>
    <message>
        <source>The Ombudsman’s remedy was done</source>
        <translation>Cwblhawyd rhwymedi’r Ombwdsmon</translation>
    </message>
    <message>
        <source>Theme: %1. Root cause: %2</source>
        <translation>Thema: %1. Achos sylfaenol: %2</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Dysgwyd</translation>
    </message>
    <message>
        <source>%1 sent, %2</source>
        <extracomment>%1 is a letter, %2 how it went out.</extracomment>
        <translation>Anfonwyd: %1, %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Related issue added</source>
        <translation>Ychwanegwyd mater cysylltiedig</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>cadarnhawyd</translation>
    </message>
    <message>
        <source>partly upheld</source>
        <translation>cadarnhawyd yn rhannol</translation>
    </message>
    <message>
        <source>not upheld</source>
        <translation>ni chadarnhawyd</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>more than 12 months old</source>
        <translation>dros 12 mis oed</translation>
    </message>
    <message>
        <source>legal proceedings were issued</source>
        <translation>cychwynnwyd achos cyfreithiol</translation>
    </message>
    <message>
        <source>already considered under the policy</source>
        <translation>eisoes wedi’i hystyried o dan y polisi</translation>
    </message>
    <message>
        <source>has its own procedure by law</source>
        <translation>mae ganddi ei gweithdrefn ei hun yn ôl y gyfraith</translation>
    </message>
    <message>
        <source>About a policy</source>
        <translation>Am bolisi</translation>
    </message>
    <message>
        <source>About a councillor</source>
        <translation>Am gynghorydd</translation>
    </message>
    <message>
        <source>About another authority</source>
        <translation>Am awdurdod arall</translation>
    </message>
    <message>
        <source>About a service</source>
        <translation>Am wasanaeth</translation>
    </message>
    <message>
        <source>Housing Ombudsman</source>
        <translation>Ombwdsmon Tai</translation>
    </message>
    <message>
        <source>Local Government and Social Care Ombudsman</source>
        <translation>Ombwdsmon Llywodraeth Leol a Gofal Cymdeithasol</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Cydnabyddiaeth</translation>
    </message>
    <message>
        <source>Letter about the extension</source>
        <translation>Llythyr am yr estyniad</translation>
    </message>
    <message>
        <source>Letter why it is not accepted</source>
        <translation>Llythyr pam na chaiff ei derbyn</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Write the acknowledgement</source>
        <translation>Ysgrifennu’r gydnabyddiaeth</translation>
    </message>
    <message>
        <source>Write about the extension</source>
        <translation>Ysgrifennu am yr estyniad</translation>
    </message>
    <message>
        <source>Write why it is not accepted</source>
        <translation>Ysgrifennu pam na chaiff ei derbyn</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Ysgrifennu’r ateb</translation>
    </message>
    <message>
        <source>by email</source>
        <translation>drwy e-bost</translation>
    </message>
    <message>
        <source>by GOV.UK Notify letter</source>
        <translation>drwy lythyr GOV.UK Notify</translation>
    </message>
    <message>
        <source>by the mailing house</source>
        <translation>drwy’r tŷ postio</translation>
    </message>
    <message>
        <source>printed and posted</source>
        <translation>wedi’i argraffu a’i bostio</translation>
    </message>
    <message>
        <source>Day 0: the clock starts</source>
        <translation>Diwrnod 0: mae’r cloc yn dechrau</translation>
    </message>
    <message>
        <source>Counts: %1</source>
        <translation>Yn cyfrif: %1</translation>
    </message>
    <message>
        <source>Counts, in the extension: %1</source>
        <translation>Yn cyfrif, yn yr estyniad: %1</translation>
    </message>
    <message>
        <source>Does not count: weekend</source>
        <translation>Nid yw’n cyfrif: penwythnos</translation>
    </message>
    <message>
        <source>Does not count: %1</source>
        <translation>Nid yw’n cyfrif: %1</translation>
    </message>
    <message>
        <source>Does not count: the council is closed, %1</source>
        <translation>Nid yw’n cyfrif: mae’r cyngor ar gau, %1</translation>
    </message>
    <message>
        <source>The clock stands still: waiting for clarification</source>
        <translation>Mae’r cloc yn sefyll: yn aros am eglurhad</translation>
    </message>
    <message>
        <source>The time ends on a day that does not count: moved on</source>
        <translation>Daw’r amser i ben ar ddiwrnod nad yw’n cyfrif: symudwyd ymlaen</translation>
    </message>
    <message>
        <source>The clocks change this night</source>
        <translation>Mae’r clociau’n newid y noson hon</translation>
    </message>
    <message>
        <source>Last day in time: %1</source>
        <translation>Diwrnod olaf mewn pryd: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n wythnos</numerusform>
            <numerusform>%n wythnos</numerusform>
            <numerusform>%n wythnos</numerusform>
            <numerusform>%n wythnos</numerusform>
            <numerusform>%n wythnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
        </translation>
    </message>
    <message>
        <source>Council policy</source>
        <extracomment>%1 is an Ombudsman&apos;s Code, %2 its paragraph.</extracomment>
        <translation>Polisi’r cyngor</translation>
    </message>
    <message>
        <source>Write down what was said.</source>
        <translation>Ysgrifennwch yr hyn a ddywedwyd.</translation>
    </message>
    <message>
        <source>That day is still to come. Give today or an earlier day.</source>
        <translation>Mae’r diwrnod hwnnw eto i ddod. Rhowch heddiw neu ddiwrnod cynharach.</translation>
    </message>
    <message>
        <source>That day is before the complaint came in.</source>
        <translation>Mae’r diwrnod hwnnw cyn i’r gŵyn ddod i law.</translation>
    </message>
    <message>
        <source>This is a service request. Make it a complaint first if the answer does not satisfy.</source>
        <translation>Cais am wasanaeth yw hwn. Trowch ef yn gŵyn yn gyntaf os nad yw’r ateb yn bodloni.</translation>
    </message>
    <message>
        <source>This is a complaint already.</source>
        <translation>Mae hon yn gŵyn eisoes.</translation>
    </message>
    <message>
        <source>This case is finished. Reopen it, or take it to stage 2.</source>
        <translation>Mae’r achos hwn wedi gorffen. Ailagorwch ef, neu ewch ag ef i gam 2.</translation>
    </message>
    <message>
        <source>This case is not finished, so there is nothing to reopen.</source>
        <translation>Nid yw’r achos hwn wedi gorffen, felly nid oes dim i’w ailagor.</translation>
    </message>
    <message>
        <source>Say how the complaint is understood.</source>
        <translation>Dywedwch sut y deellir y gŵyn.</translation>
    </message>
    <message>
        <source>Say what the complainant wants to come of it.</source>
        <translation>Dywedwch beth y mae’r achwynydd am ei weld.</translation>
    </message>
    <message>
        <source>This stage is acknowledged already.</source>
        <translation>Mae’r cam hwn wedi’i gydnabod eisoes.</translation>
    </message>
    <message>
        <source>Acknowledge the complaint before you answer it.</source>
        <translation>Cydnabyddwch y gŵyn cyn ei hateb.</translation>
    </message>
    <message>
        <source>Choose the service that it is about.</source>
        <translation>Dewiswch y gwasanaeth y mae’n ymwneud ag ef.</translation>
    </message>
    <message>
        <source>Choose one of the services of this case.</source>
        <translation>Dewiswch un o wasanaethau’r achos hwn.</translation>
    </message>
    <message>
        <source>Several services share this case. Choose which one leads, and who answers for all.</source>
        <translation>Mae sawl gwasanaeth yn rhannu’r achos hwn. Dewiswch pa un sy’n arwain, a phwy sy’n ateb dros bawb.</translation>
    </message>
    <message>
        <source>Say whom the case waits for.</source>
        <translation>Dywedwch am bwy y mae’r achos yn aros.</translation>
    </message>
    <message>
        <source>The case waits for nobody.</source>
        <translation>Nid yw’r achos yn aros am neb.</translation>
    </message>
    <message>
        <source>Give the reason; the complainant is told it.</source>
        <translation>Rhowch y rheswm; fe’i dywedir wrth yr achwynydd.</translation>
    </message>
    <message>
        <source>The extension is longer than the rules allow.</source>
        <translation>Mae’r estyniad yn hirach nag y mae’r rheolau’n ei ganiatáu.</translation>
    </message>
    <message>
        <source>This stage was extended already. There is one extension.</source>
        <translation>Estynnwyd y cam hwn eisoes. Un estyniad sydd.</translation>
    </message>
    <message>
        <source>The rules of the day on which it came in know no extension.</source>
        <translation>Nid oedd estyniad yn rheolau’r diwrnod y daeth i law.</translation>
    </message>
    <message>
        <source>Choose upheld, partly upheld or not upheld.</source>
        <translation>Dewiswch gadarnhawyd, cadarnhawyd yn rhannol neu ni chadarnhawyd.</translation>
    </message>
    <message>
        <source>Give the reasons of the decision.</source>
        <translation>Rhowch resymau’r penderfyniad.</translation>
    </message>
    <message>
        <source>Something went wrong: say what is offered to put it right.</source>
        <translation>Aeth rhywbeth o’i le: dywedwch beth a gynigir i unioni pethau.</translation>
    </message>
    <message>
        <source>Say by which day that will be done.</source>
        <translation>Dywedwch erbyn pa ddiwrnod y gwneir hynny.</translation>
    </message>
    <message>
        <source>You decided stage 1. Somebody else must decide stage 2.</source>
        <translation>Chi a benderfynodd gam 1. Rhaid i rywun arall benderfynu cam 2.</translation>
    </message>
    <message>
        <source>Stage 1 must be answered before stage 2 begins.</source>
        <translation>Rhaid ateb cam 1 cyn i gam 2 ddechrau.</translation>
    </message>
    <message>
        <source>There are two stages and no third. The next step is the Ombudsman.</source>
        <translation>Dau gam sydd, ac nid oes trydydd. Yr Ombwdsmon yw’r cam nesaf.</translation>
    </message>
    <message>
        <source>Choose one of the reasons for which a complaint may be turned down.</source>
        <translation>Dewiswch un o’r rhesymau y gellir gwrthod cwyn o’u herwydd.</translation>
    </message>
    <message>
        <source>Give the evidence for that reason.</source>
        <translation>Rhowch y dystiolaeth dros y rheswm hwnnw.</translation>
    </message>
    <message>
        <source>Give the day on which the matter happened or became known.</source>
        <translation>Rhowch y diwrnod y digwyddodd y mater neu y daeth yn hysbys.</translation>
    </message>
    <message>
        <source>That is not more than 12 months before the complaint. It must be accepted.</source>
        <translation>Nid yw hynny’n fwy na 12 mis cyn y gŵyn. Rhaid ei derbyn.</translation>
    </message>
    <message>
        <source>A councillor’s conduct is for the monitoring officer. Pass it on.</source>
        <translation>Mater i’r swyddog monitro yw ymddygiad cynghorydd. Trosglwyddwch hi.</translation>
    </message>
    <message>
        <source>This is for another authority. Tell the complainant where to go, and pass it on.</source>
        <translation>Mater i awdurdod arall yw hwn. Dywedwch wrth yr achwynydd ble i fynd, a throsglwyddwch hi.</translation>
    </message>
    <message>
        <source>Choose which Ombudsman.</source>
        <translation>Dewiswch pa Ombwdsmon.</translation>
    </message>
    <message>
        <source>Record the Ombudsman’s enquiry first.</source>
        <translation>Cofnodwch ymholiad yr Ombwdsmon yn gyntaf.</translation>
    </message>
    <message>
        <source>Say what the Ombudsman found.</source>
        <translation>Dywedwch beth a ganfu’r Ombwdsmon.</translation>
    </message>
    <message>
        <source>The Ombudsman has not decided yet.</source>
        <translation>Nid yw’r Ombwdsmon wedi penderfynu eto.</translation>
    </message>
    <message>
        <source>Nothing is outstanding.</source>
        <translation>Nid oes dim yn weddill.</translation>
    </message>
    <message>
        <source>It is too late to answer this together with the rest. Log a new complaint.</source>
        <translation>Mae’n rhy hwyr i ateb hyn gyda’r gweddill. Cofnodwch gŵyn newydd.</translation>
    </message>
    <message>
        <source>Give both, the theme and the root cause.</source>
        <translation>Rhowch y ddau, y thema a’r achos sylfaenol.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Rhowch enw.</translation>
    </message>
    <message>
        <source>%1 (Code %2)</source>
        <extracomment>%1 is a sentence, %2 paragraphs of the Complaint Handling Code.</extracomment>
        <translation>%1 (Cod %2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Record the answer to the Ombudsman</source>
        <translation>Cofnodi’r ateb i’r Ombwdsmon</translation>
    </message>
    <message>
        <source>The Ombudsman’s enquiry was answered</source>
        <translation>Atebwyd ymholiad yr Ombwdsmon</translation>
    </message>
    <message>
        <source>That enquiry is answered already.</source>
        <translation>Mae’r ymholiad hwnnw wedi’i ateb eisoes.</translation>
    </message>
    <message>
        <source>Letter where to turn</source>
        <translation>Llythyr ble i droi</translation>
    </message>
    <message>
        <source>Write where they can turn</source>
        <translation>Ysgrifennu ble gallant droi</translation>
    </message>
    <message>
        <source>reopened %1</source>
        <translation>ailagorwyd %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>derbyniwyd %1</translation>
    </message>
    <message>
        <source>reopened %1, counts from %2</source>
        <extracomment>Both are days, in short (&quot;came Sun 29 Nov, counts from Mon 30 Nov&quot;).</extracomment>
        <translation>ailagorwyd %1, yn cyfrif o %2</translation>
    </message>
    <message>
        <source>came %1, counts from %2</source>
        <translation>daeth %1, yn cyfrif o %2</translation>
    </message>
    <message>
        <source>Day 0: the clock starts. This is no working day, so it counts from %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>Diwrnod 0: mae’r cloc yn dechrau. Nid yw’n ddiwrnod gwaith, felly mae’n cyfrif o %1</translation>
    </message>
    <message>
        <source>Say first that it is about a councillor, a policy or another authority.</source>
        <translation>Dywedwch yn gyntaf ei bod yn ymwneud â chynghorydd, polisi neu awdurdod arall.</translation>
    </message>
</context>
<context>
    <name>guildhall::CasesDialog</name>
    <message numerus="yes">
        <source>%n case(s). Enter opens the customer of a case, where it has one.</source>
        <translation>
            <numerusform>%n achos. Mae Enter yn agor cwsmer yr achos, os oes un.</numerusform>
            <numerusform>%n achos. Mae Enter yn agor cwsmer yr achos, os oes un.</numerusform>
            <numerusform>%n achos. Mae Enter yn agor cwsmer yr achos, os oes un.</numerusform>
            <numerusform>%n achos. Mae Enter yn agor cwsmer yr achos, os oes un.</numerusform>
            <numerusform>%n achos. Mae Enter yn agor cwsmer yr achos, os oes un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>guildhall::CauseWord</name>
    <message>
        <source>Antisocial behaviour</source>
        <translation>Ymddygiad gwrthgymdeithasol</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Oedi</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Gwall</translation>
    </message>
    <message>
        <source>Missed appointment</source>
        <translation>Apwyntiad a gollwyd</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Polisi</translation>
    </message>
    <message>
        <source>Quality of work</source>
        <translation>Ansawdd y gwaith</translation>
    </message>
    <message>
        <source>Repeated failure</source>
        <translation>Methiant dro ar ôl tro</translation>
    </message>
    <message>
        <source>Staff conduct</source>
        <translation>Ymddygiad staff</translation>
    </message>
    <message>
        <source>Service delivery failure</source>
        <translation>Methiant wrth ddarparu gwasanaeth</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Cyfathrebu</translation>
    </message>
    <message>
        <source>Staff error</source>
        <translation>Gwall gan staff</translation>
    </message>
    <message>
        <source>Policy or procedure</source>
        <translation>Polisi neu weithdrefn</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Contractwr</translation>
    </message>
    <message>
        <source>No fault found</source>
        <translation>Ni chanfuwyd bai</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
</context>
<context>
    <name>guildhall::ChannelWord</name>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Wyneb yn wyneb</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Ffurflen we</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Sgwrs we</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Cyfryngau cymdeithasol</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
</context>
<context>
    <name>guildhall::ChartCard</name>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Table of: %1</source>
        <extracomment>%1 is the title of a chart.</extracomment>
        <translation>Tabl o: %1</translation>
    </message>
    <message>
        <source>%1 Arrow keys move over the points of the chart. The button “Table” shows the same figures as a table.</source>
        <translation>%1 Mae’r bysellau saeth yn symud dros bwyntiau’r siart. Mae’r botwm “Tabl” yn dangos yr un ffigurau fel tabl.</translation>
    </message>
</context>
<context>
    <name>guildhall::CheckInDialog</name>
    <message>
        <source>Give a ticket</source>
        <translation>Rhoi tocyn</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Cofrestru</translation>
    </message>
    <message>
        <source>Who has come</source>
        <translation>Pwy sydd wedi dod</translation>
    </message>
    <message>
        <source>Name, address, phone or reference; empty: no name is needed</source>
        <translation>Enw, cyfeiriad, ffôn neu gyfeirnod; gwag: nid oes angen enw</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Cwsmeriaid a gafwyd</translation>
    </message>
    <message>
        <source>Why they have come</source>
        <translation>Pam maen nhw wedi dod</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Who has come?</source>
        <translation>Pwy sydd wedi dod?</translation>
    </message>
    <message>
        <source>Why have they come?</source>
        <translation>Pam maen nhw wedi dod?</translation>
    </message>
    <message>
        <source>What do they need?</source>
        <translation>Beth sydd ei angen arnyn nhw?</translation>
    </message>
    <message>
        <source>Appointment %1 · %2</source>
        <translation>Apwyntiad %1 · %2</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Tocyn %1</translation>
    </message>
    <message>
        <source>Appointments today</source>
        <translation>Apwyntiadau heddiw</translation>
    </message>
</context>
<context>
    <name>guildhall::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A control and what is chosen in it: &quot;Channel: All channels&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>guildhall::ClockDialog</name>
    <message>
        <source>How this was counted</source>
        <translation>Sut y cyfrifwyd hyn</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>O ddydd i ddydd</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is a day, %2 whether it counts and why.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>guildhall::ClocksCard</name>
    <message>
        <source>Clocks</source>
        <extracomment>%1 is a complaint or a request.</extracomment>
        <translation>Clociau</translation>
    </message>
    <message>
        <source>No clock runs for this case.</source>
        <translation>Nid oes cloc yn rhedeg ar gyfer yr achos hwn.</translation>
    </message>
    <message>
        <source>Show the days</source>
        <translation>Dangos y dyddiau</translation>
    </message>
    <message>
        <source>Show the days: %1</source>
        <extracomment>%1 is the name of a clock.</extracomment>
        <translation>Dangos y dyddiau: %1</translation>
    </message>
    <message>
        <source>Clocks of %1</source>
        <translation>Clociau %1</translation>
    </message>
</context>
<context>
    <name>guildhall::CommandPalette</name>
    <message>
        <source>Do something</source>
        <translation>Gwneud rhywbeth</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Beth hoffech chi ei wneud?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>No action is called that. Type another word.</source>
        <translation>Nid oes gweithred o’r enw hwnnw. Teipiwch air arall.</translation>
    </message>
</context>
<context>
    <name>guildhall::CommentDialog</name>
    <message>
        <source>Save the comment</source>
        <translation>Cadw’r sylw</translation>
    </message>
    <message>
        <source>Manager’s comment</source>
        <translation>Sylw’r rheolwr</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>It is printed in the report of this period. Earlier wordings are kept. An empty comment takes it out.</source>
        <translation>Caiff ei argraffu yn adroddiad y cyfnod hwn. Cedwir geiriad cynharach. Mae sylw gwag yn ei dynnu allan.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
</context>
<context>
    <name>guildhall::CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>Search comments</source>
        <translation>Chwilio’r sylwadau</translation>
    </message>
    <message>
        <source>Search comments, for example: surveyor late</source>
        <translation>Chwilio’r sylwadau, er enghraifft: syrfëwr hwyr</translation>
    </message>
    <message>
        <source>No comment in this period holds these words.</source>
        <translation>Nid yw’r geiriau hyn mewn unrhyw sylw yn y cyfnod hwn.</translation>
    </message>
    <message>
        <source>Names, numbers and addresses are taken out by rule, and […] stands in their place. A rule can miss one: read a quote before you publish it.</source>
        <translation>Tynnir enwau, rhifau a chyfeiriadau allan yn ôl rheol, a rhoddir […] yn eu lle. Gall rheol fethu un: darllenwch ddyfyniad cyn ei gyhoeddi.</translation>
    </message>
    <message>
        <source>Too few comments in this period.</source>
        <translation>Rhy ychydig o sylwadau yn y cyfnod hwn.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n sylw</numerusform>
            <numerusform>%n sylw</numerusform>
            <numerusform>%n sylw</numerusform>
            <numerusform>%n sylw</numerusform>
            <numerusform>%n sylw</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::ComplaintDialog</name>
    <message>
        <source>New complaint or request</source>
        <translation>Cwyn neu gais newydd</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ei ofyn eto</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>From somebody who does not say who they are</source>
        <translation>Gan rywun nad yw’n dweud pwy ydynt</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Gan %1</translation>
    </message>
    <message>
        <source>What was said, in their words</source>
        <translation>Yr hyn a ddywedwyd, yn eu geiriau nhw</translation>
    </message>
    <message>
        <source>1. Have they told us about this before, or asked us to put it right?</source>
        <translation>1. A ydynt wedi dweud wrthym am hyn o’r blaen, neu wedi gofyn i ni ei unioni?</translation>
    </message>
    <message>
        <source>2. Are they unhappy with what we did, did not do, or answered?</source>
        <translation>2. A ydynt yn anfodlon ar yr hyn a wnaethom, na wnaethom, neu a atebom?</translation>
    </message>
    <message>
        <source>3. Do they want it treated as a complaint? Ask them.</source>
        <translation>3. A ydynt am i ni ei drin fel cwyn? Gofynnwch iddynt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Cwyn</translation>
    </message>
    <message>
        <source>Service request</source>
        <translation>Cais am wasanaeth</translation>
    </message>
    <message>
        <source>They chose</source>
        <translation>Eu dewis nhw</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>How it reached the council</source>
        <translation>Sut y cyrhaeddodd y cyngor</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Derbyniwyd ar</translation>
    </message>
    <message>
        <source>What they want to come of it</source>
        <translation>Yr hyn y maent am ei weld</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
</context>
<context>
    <name>guildhall::ComplaintsPage</name>
    <message>
        <source>Say how they may still reach the council.</source>
        <translation>Dywedwch sut y cânt gysylltu â’r cyngor o hyd.</translation>
    </message>
    <message>
        <source>Ask the customer whether they want it treated as a complaint, and choose. (Code %1)</source>
        <translation>Gofynnwch i’r cwsmer a yw am i ni ei drin fel cwyn, a dewiswch. (Cod %1)</translation>
    </message>
    <message>
        <source>Give the evidence: what happened, and when. (Code %1)</source>
        <translation>Rhowch y dystiolaeth: beth a ddigwyddodd, a phryd. (Cod %1)</translation>
    </message>
    <message>
        <source>Say how the Equality Act 2010 was considered. (Code %1)</source>
        <translation>Dywedwch sut yr ystyriwyd Deddf Cydraddoldeb 2010. (Cod %1)</translation>
    </message>
    <message>
        <source>Set a review within 12 months from now. (Code %1)</source>
        <translation>Gosodwch adolygiad o fewn 12 mis o nawr. (Cod %1)</translation>
    </message>
</context>
<context>
    <name>guildhall::ComplaintsReport</name>
    <message>
        <source>Complaints</source>
        <translation>Cwynion</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be counted, because a value in the row is missing or cannot be.</source>
        <translation>
            <numerusform>Ni ellid cyfrif %n cofnod, am fod gwerth yn y rhes ar goll neu’n amhosibl.</numerusform>
            <numerusform>Ni ellid cyfrif %n cofnod, am fod gwerth yn y rhes ar goll neu’n amhosibl.</numerusform>
            <numerusform>Ni ellid cyfrif %n o gofnodion, am fod gwerth yn y rhes ar goll neu’n amhosibl.</numerusform>
            <numerusform>Ni ellid cyfrif %n o gofnodion, am fod gwerth yn y rhes ar goll neu’n amhosibl.</numerusform>
            <numerusform>Ni ellid cyfrif %n o gofnodion, am fod gwerth yn y rhes ar goll neu’n amhosibl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints received, by service</source>
        <translation>Cwynion a ddaeth i law, yn ôl gwasanaeth</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation>Cam 1</translation>
    </message>
    <message>
        <source>Stage 2</source>
        <translation>Cam 2</translation>
    </message>
    <message>
        <source>Answered in target</source>
        <translation>Atebwyd o fewn y targed</translation>
    </message>
    <message>
        <source>In target, per cent</source>
        <translation>O fewn y targed, y cant</translation>
    </message>
    <message>
        <source>A complaint that went to stage 2 is counted at stage 1 and again at stage 2, each on the day that stage was received.</source>
        <translation>Caiff cwyn a aeth i gam 2 ei chyfrif yng ngham 1 ac eto yng ngham 2, bob un ar y diwrnod y daeth y cam hwnnw i law.</translation>
    </message>
    <message>
        <source>In target: answered on or before the last day allowed by the rules in force on the day of receipt, with the extension that was agreed, as far as the rules allow one. A complaint that is still open is not in target.</source>
        <translation>O fewn y targed: atebwyd ar neu cyn y diwrnod olaf a ganiateir gan y rheolau a oedd mewn grym ar y diwrnod y daeth i law, gyda’r estyniad y cytunwyd arno, i’r graddau y mae’r rheolau’n caniatáu un. Nid yw cwyn sy’n dal ar agor o fewn y targed.</translation>
    </message>
    <message>
        <source>Under the Code the time runs from the acknowledgement; where none is recorded, from the day of receipt.</source>
        <translation>O dan y Cod mae’r amser yn rhedeg o’r gydnabyddiaeth; lle nad oes un wedi’i chofnodi, o’r diwrnod y daeth i law.</translation>
    </message>
    <message>
        <source>Judged by: %1.</source>
        <translation>Barnwyd yn ôl: %1.</translation>
    </message>
    <message>
        <source>How they were answered, by stage</source>
        <translation>Sut y’u hatebwyd, fesul cam</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Answered late</source>
        <translation>Atebwyd yn hwyr</translation>
    </message>
    <message>
        <source>Open, not yet due</source>
        <translation>Ar agor, heb ddod i ben</translation>
    </message>
    <message>
        <source>Open, overdue</source>
        <translation>Ar agor, yn hwyr</translation>
    </message>
    <message>
        <source>Both stages</source>
        <translation>Y ddau gam</translation>
    </message>
    <message>
        <source>Not yet due and overdue are as on the day of the report.</source>
        <translation>Mae heb ddod i ben ac yn hwyr fel yr oeddent ar ddiwrnod yr adroddiad.</translation>
    </message>
    <message>
        <source>How complaints were made</source>
        <translation>Sut y gwnaed y cwynion</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Sianel</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Y cant</translation>
    </message>
    <message>
        <source>Per cent is the share of all records in the period.</source>
        <translation>Y cant yw’r gyfran o’r holl gofnodion yn y cyfnod.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Beth a benderfynwyd</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Of the complaints in the period that have been answered.</source>
        <translation>O’r cwynion yn y cyfnod sydd wedi’u hateb.</translation>
    </message>
</context>
<context>
    <name>guildhall::ComplimentDialog</name>
    <message>
        <source>Compliment</source>
        <translation>Canmoliaeth</translation>
    </message>
    <message>
        <source>What was praised?</source>
        <translation>Beth a ganmolwyd?</translation>
    </message>
    <message>
        <source>What did %1 praise?</source>
        <translation>Beth a ganmolodd %1?</translation>
    </message>
    <message>
        <source>Which service?</source>
        <translation>Pa wasanaeth?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Ctrl+Enter records it.</source>
        <translation>Mae Ctrl+Enter yn ei chofnodi.</translation>
    </message>
    <message>
        <source>Write down what was praised.</source>
        <translation>Ysgrifennwch yr hyn a ganmolwyd.</translation>
    </message>
    <message>
        <source>Choose the service that is praised.</source>
        <translation>Dewiswch y gwasanaeth a ganmolir.</translation>
    </message>
    <message>
        <source>Record the compliment</source>
        <translation>Cofnodi’r ganmoliaeth</translation>
    </message>
</context>
<context>
    <name>guildhall::ComposeCase</name>
    <message>
        <source>Handled by</source>
        <translation>Yn cael ei thrin gan</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>neb eto</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Gwasanaethau</translation>
    </message>
    <message>
        <source>%1 (lead: %2)</source>
        <translation>%1 (arweinydd: %2)</translation>
    </message>
    <message>
        <source>%1 (no lead chosen)</source>
        <translation>%1 (heb ddewis arweinydd)</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Yn aros am</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, ers %2</translation>
    </message>
    <message>
        <source>As it is understood</source>
        <translation>Fel y’i deellir</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Rhwymedi</translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Eto i’w wneud</translation>
    </message>
    <message>
        <source>Not accepted because</source>
        <translation>Heb ei derbyn oherwydd</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Achos sylfaenol</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Dysgwyd</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>%1 is what became of a letter, %2 how it went out, %3 a day.</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>A letter could not be handed over: look at what waits to be sent.</source>
        <translation>Ni ellid trosglwyddo llythyr: edrychwch ar yr hyn sy’n aros i’w anfon.</translation>
    </message>
    <message>
        <source>Contact is restricted: %1. To be reviewed by %2.</source>
        <translation>Cyfyngir ar gysylltiad: %1. I’w adolygu erbyn %2.</translation>
    </message>
    <message>
        <source>The review is overdue.</source>
        <translation>Mae’r adolygiad yn hwyr.</translation>
    </message>
    <message>
        <source>Saved on this computer, will be sent when the connection is back.</source>
        <translation>Cadwyd ar y cyfrifiadur hwn, caiff ei anfon pan ddaw’r cysylltiad yn ôl.</translation>
    </message>
    <message>
        <source>%1, counts from %2</source>
        <translation>%1, yn cyfrif o %2</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Daeth i law</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Ailagorwyd</translation>
    </message>
</context>
<context>
    <name>guildhall::ComposeClock</name>
    <message>
        <source>Hazard, if it is an emergency: investigate</source>
        <translation>Perygl, os yw’n argyfwng: ymchwilio</translation>
    </message>
    <message>
        <source>Emergency hazard: investigate</source>
        <translation>Perygl brys: ymchwilio</translation>
    </message>
    <message>
        <source>Hazard: investigate</source>
        <translation>Perygl: ymchwilio</translation>
    </message>
    <message>
        <source>Hazard, if it is an emergency: make safe</source>
        <translation>Perygl, os yw’n argyfwng: gwneud yn ddiogel</translation>
    </message>
    <message>
        <source>Emergency hazard: make safe</source>
        <translation>Perygl brys: gwneud yn ddiogel</translation>
    </message>
    <message>
        <source>Hazard: make safe</source>
        <translation>Perygl: gwneud yn ddiogel</translation>
    </message>
    <message>
        <source>Hazard: send the written summary</source>
        <translation>Perygl: anfon y crynodeb ysgrifenedig</translation>
    </message>
    <message>
        <source>Hazard: begin further works</source>
        <translation>Perygl: dechrau gwaith pellach</translation>
    </message>
    <message>
        <source>Hazard: be on site for further works</source>
        <translation>Perygl: bod ar y safle ar gyfer gwaith pellach</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>heb ddechrau</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>mewn pryd</translation>
    </message>
    <message>
        <source>late</source>
        <translation>yn hwyr</translation>
    </message>
    <message>
        <source>%1 from the end of the inspection</source>
        <translation>%1 o ddiwedd yr archwiliad</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>was due by %1, done on %2</source>
        <translation>i fod erbyn %1, gwnaed ar %2</translation>
    </message>
    <message>
        <source>%1 from %2, counts from %3</source>
        <extracomment>%1 is a time (&quot;5 working days&quot;), %2 and %3 are days.</extracomment>
        <translation>%1 o %2, yn cyfrif o %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>extended by %n working day(s); it was %1 before</source>
        <translation>
            <numerusform>estynnwyd %n diwrnod gwaith; %1 oedd cynt</numerusform>
            <numerusform>estynnwyd %n diwrnod gwaith; %1 oedd cynt</numerusform>
            <numerusform>estynnwyd %n diwrnod gwaith; %1 oedd cynt</numerusform>
            <numerusform>estynnwyd %n diwrnod gwaith; %1 oedd cynt</numerusform>
            <numerusform>estynnwyd %n diwrnod gwaith; %1 oedd cynt</numerusform>
        </translation>
    </message>
    <message>
        <source>the bank holidays of that year are not known</source>
        <translation>nid yw gwyliau banc y flwyddyn honno’n hysbys</translation>
    </message>
    <message>
        <source>It was acknowledged late. In time, the answer would be due by %1; the complainant may hold the council to that day.</source>
        <translation>Fe’i cydnabuwyd yn hwyr. Mewn pryd, byddai’r ateb i fod erbyn %1; caiff yr achwynydd ddal y cyngor at y diwrnod hwnnw.</translation>
    </message>
    <message>
        <source>As the Ombudsman set it</source>
        <translation>Fel y gosododd yr Ombwdsmon</translation>
    </message>
    <message>
        <source>Awaab’s law</source>
        <translation>Cyfraith Awaab</translation>
    </message>
    <message>
        <source>UK GDPR, article 12(3)</source>
        <translation>GDPR y DU, erthygl 12(3)</translation>
    </message>
    <message>
        <source>The council’s own target</source>
        <translation>Targed y cyngor ei hun</translation>
    </message>
    <message>
        <source>Acknowledge, stage %1, before it was reopened</source>
        <translation>Cydnabod, cam %1, cyn ei hailagor</translation>
    </message>
    <message>
        <source>Acknowledge, stage %1</source>
        <translation>Cydnabod, cam %1</translation>
    </message>
    <message>
        <source>Answer, stage %1, before it was reopened</source>
        <translation>Ateb, cam %1, cyn ei hailagor</translation>
    </message>
    <message>
        <source>Answer, stage %1</source>
        <translation>Ateb, cam %1</translation>
    </message>
    <message>
        <source>Promised with the answer</source>
        <translation>Addawyd gyda’r ateb</translation>
    </message>
    <message>
        <source>Answer the Ombudsman</source>
        <translation>Ateb yr Ombwdsmon</translation>
    </message>
    <message>
        <source>Do what the Ombudsman decided</source>
        <translation>Gwneud yr hyn a benderfynodd yr Ombwdsmon</translation>
    </message>
    <message>
        <source>Answer the request for their data</source>
        <translation>Ateb y cais am eu data</translation>
    </message>
    <message>
        <source>Answer the request for their data, safe date</source>
        <translation>Ateb y cais am eu data, dyddiad diogel</translation>
    </message>
    <message>
        <source>It is not acknowledged, so this counts from the day it came in or was reopened.</source>
        <translation>Nid yw wedi’i chydnabod, felly mae hyn yn cyfrif o’r diwrnod y daeth i law neu yr ailagorwyd hi.</translation>
    </message>
</context>
<context>
    <name>guildhall::ComposeReview</name>
    <message>
        <source>You are reviewing this. Other desks do not know it yet.</source>
        <translation>Rydych yn adolygu hwn. Nid yw’r desgiau eraill yn gwybod eto.</translation>
    </message>
    <message>
        <source>%1 is reviewing this until %2.</source>
        <extracomment>%1 is a member of staff, %2 a time.</extracomment>
        <translation>Mae %1 yn adolygu hwn tan %2.</translation>
    </message>
    <message>
        <source>Reviewed by %1.</source>
        <extracomment>%1 is a member of staff.</extracomment>
        <translation>Adolygwyd gan %1.</translation>
    </message>
    <message>
        <source>was past its target of %1</source>
        <translation>roedd heibio’i darged, %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>targed %1</translation>
    </message>
    <message>
        <source>updated on the same day</source>
        <translation>diweddarwyd ar yr un diwrnod</translation>
    </message>
    <message numerus="yes">
        <source>no update for %n day(s)</source>
        <translation>
            <numerusform>dim diweddariad ers %n diwrnod</numerusform>
            <numerusform>dim diweddariad ers %n diwrnod</numerusform>
            <numerusform>dim diweddariad ers %n ddiwrnod</numerusform>
            <numerusform>dim diweddariad ers %n diwrnod</numerusform>
            <numerusform>dim diweddariad ers %n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>waited %1 min</source>
        <translation>arhosodd %1 mun</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>trosglwyddwyd</translation>
    </message>
    <message>
        <source>passed on to %1</source>
        <translation>trosglwyddwyd i %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is the reference of a request.</extracomment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cadwyd</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>ni chadwyd</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ar agor</translation>
    </message>
    <message>
        <source>due %1 · %2</source>
        <translation>erbyn %1 · %2</translation>
    </message>
</context>
<context>
    <name>guildhall::ConflictWords</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Rhif ffôn symudol</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>Rhif ffôn llinell dir</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Cyfeiriad e-bost</translation>
    </message>
    <message>
        <source>National Insurance number</source>
        <translation>Rhif Yswiriant Gwladol</translation>
    </message>
    <message>
        <source>No source says so yet.</source>
        <translation>Nid oes yr un ffynhonnell yn dweud hynny eto.</translation>
    </message>
    <message>
        <source>%1, changed there %2</source>
        <translation>%1, newidiwyd yno %2</translation>
    </message>
    <message>
        <source>%1, fetched %2</source>
        <translation>%1, wedi’i nôl %2</translation>
    </message>
    <message>
        <source>Shown because it was confirmed with the customer.</source>
        <translation>Fe’i dangosir am fod y cwsmer wedi’i gadarnhau.</translation>
    </message>
    <message>
        <source>Shown because most sources say so: %1.</source>
        <translation>Fe’i dangosir am fod y rhan fwyaf o’r ffynonellau’n dweud hynny: %1.</translation>
    </message>
    <message>
        <source>Shown because its record was changed last: %1.</source>
        <translation>Fe’i dangosir am mai ei gofnod ef a newidiwyd ddiwethaf: %1.</translation>
    </message>
    <message>
        <source>No rule says which is right; ask the customer.</source>
        <translation>Nid oes rheol yn dweud pa un sy’n gywir; gofynnwch i’r cwsmer.</translation>
    </message>
    <message>
        <source>Confirmed with the customer: %1, %2, by %3.</source>
        <translation>Cadarnhawyd gyda’r cwsmer: %1, %2, gan %3.</translation>
    </message>
    <message>
        <source>It no longer counts, because %1 has changed since.</source>
        <translation>Nid yw’n cyfrif mwyach, am fod %1 wedi newid ers hynny.</translation>
    </message>
    <message>
        <source>It no longer counts, because %1 has said otherwise since.</source>
        <translation>Nid yw’n cyfrif mwyach, am fod %1 wedi dweud yn wahanol ers hynny.</translation>
    </message>
    <message>
        <source>It no longer counts, because a record of %1 is no longer theirs.</source>
        <translation>Nid yw’n cyfrif mwyach, am nad yw cofnod o %1 yn perthyn iddynt bellach.</translation>
    </message>
    <message>
        <source>Shown because %1 leads on it.</source>
        <extracomment>%1 is a system, or several.</extracomment>
        <translation>Fe’i dangosir am mai %1 sy’n arwain arno.</translation>
    </message>
</context>
<context>
    <name>guildhall::ConflictsDialog</name>
    <message>
        <source>Which is right?</source>
        <translation>Pa un sy’n gywir?</translation>
    </message>
    <message>
        <source>Confirmed with the customer</source>
        <translation>Cadarnhawyd gyda’r cwsmer</translation>
    </message>
    <message>
        <source>What is in question?</source>
        <translation>Beth sydd dan sylw?</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Yr hyn a ddywedir</translation>
    </message>
    <message>
        <source>No source says anything of it.</source>
        <translation>Nid oes yr un ffynhonnell yn dweud dim amdano.</translation>
    </message>
    <message>
        <source>If none of them is right: what the customer says</source>
        <translation>Os nad oes yr un yn gywir: yr hyn y mae’r cwsmer yn ei ddweud</translation>
    </message>
    <message>
        <source>How did they say it?</source>
        <translation>Sut y dywedwyd hynny?</translation>
    </message>
    <message>
        <source>What becomes of it in each system</source>
        <translation>Beth sy’n digwydd iddo ym mhob system</translation>
    </message>
    <message>
        <source>Teams that must be told by hand</source>
        <translation>Timau y mae angen dweud wrthynt</translation>
    </message>
    <message>
        <source>%1: sources disagree</source>
        <extracomment>%1 is a detail of a person (&quot;Date of birth&quot;).</extracomment>
        <translation>%1: ffynonellau’n anghytuno</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewiswch</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a system and its record, %2 how far the right value has come there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has been told</source>
        <translation>Mae %1 wedi cael gwybod</translation>
    </message>
    <message>
        <source>Verify the caller as the customer first.</source>
        <translation>Gwiriwch yn gyntaf mai’r galwr yw’r cwsmer.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim un</translation>
    </message>
    <message>
        <source>Say that one has been told</source>
        <translation>Nodwch fod un wedi cael gwybod</translation>
    </message>
    <message>
        <source>says so</source>
        <translation>yn dweud hynny</translation>
    </message>
    <message>
        <source>gets a correction</source>
        <translation>yn cael cywiriad</translation>
    </message>
    <message>
        <source>correction waits to be sent</source>
        <translation>cywiriad yn aros i’w anfon</translation>
    </message>
    <message>
        <source>correction sent, not shown there yet</source>
        <translation>cywiriad wedi’i anfon, heb ei ddangos yno eto</translation>
    </message>
    <message>
        <source>correction was withdrawn</source>
        <translation>tynnwyd y cywiriad yn ôl</translation>
    </message>
    <message>
        <source>takes no such change from here, tell its team</source>
        <translation>nid yw’n derbyn newid o’r fath oddi yma, dywedwch wrth y tîm</translation>
    </message>
    <message>
        <source>its team was told by %1, %2</source>
        <translation>dywedodd %1 wrth y tîm, %2</translation>
    </message>
    <message>
        <source>its team was told</source>
        <translation>dywedwyd wrth y tîm</translation>
    </message>
    <message>
        <source>Give the date of birth with day, month and year.</source>
        <translation>Rhowch y dyddiad geni gyda’r diwrnod, y mis a’r flwyddyn.</translation>
    </message>
    <message>
        <source>Give the address with its postcode at the end.</source>
        <translation>Rhowch y cyfeiriad gyda’i god post ar y diwedd.</translation>
    </message>
    <message>
        <source>Choose a value, or give one that is complete.</source>
        <translation>Dewiswch werth, neu rhowch un cyflawn.</translation>
    </message>
    <message>
        <source>Choose how the customer said it.</source>
        <translation>Dewiswch sut y dywedodd y cwsmer hynny.</translation>
    </message>
    <message>
        <source>correction needs a person, see Written here under Data</source>
        <translation>angen person ar y cywiriad, gweler Ysgrifennwyd yma o dan Data</translation>
    </message>
</context>
<context>
    <name>guildhall::ContactCentreReport</name>
    <message>
        <source>Past its target</source>
        <translation>Heibio’i darged</translation>
    </message>
    <message numerus="yes">
        <source>No update for %n day(s)</source>
        <translation>
            <numerusform>Dim diweddariad ers %n diwrnod</numerusform>
            <numerusform>Dim diweddariad ers %n diwrnod</numerusform>
            <numerusform>Dim diweddariad ers %n ddiwrnod</numerusform>
            <numerusform>Dim diweddariad ers %n diwrnod</numerusform>
            <numerusform>Dim diweddariad ers %n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated, and the customer not told</source>
        <translation>Wedi’i ddiweddaru, heb ddweud wrth y cwsmer</translation>
    </message>
    <message>
        <source>Closed in the system</source>
        <translation>Wedi’i gau yn y system</translation>
    </message>
    <message>
        <source>Reference not found in one system</source>
        <translation>Y cyfeirnod heb ei ganfod mewn un system</translation>
    </message>
    <message>
        <source>Contacts: %1</source>
        <extracomment>%1 is &quot;Team&quot; or &quot;Advisor&quot;.</extracomment>
        <translation>Cysylltiadau: %1</translation>
    </message>
    <message>
        <source>Why customers had to ask again</source>
        <translation>Pam y bu’n rhaid i gwsmeriaid ofyn eto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>How it stood when they made contact</source>
        <translation>Sut yr oedd pan wnaethant gysylltu</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>Of all repeat contact, per cent</source>
        <translation>O’r holl gysylltiadau ailadroddus, y cant</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>Amcangyfrif o’r gost</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Repeat contact (failure demand): the contact names something that was reported at least %1 hours before, as the system says that holds it.</source>
        <translation>Cysylltiad ailadroddus (galw oherwydd methiant): mae’r cysylltiad yn enwi rhywbeth a adroddwyd o leiaf %1 awr ynghynt, yn ôl y system sy’n ei gadw.</translation>
    </message>
    <message>
        <source>The first that fits counts: closed before; past its target; no update in the system in the %1 days before; else the customer was not told of the update.</source>
        <translation>Y cyntaf sy’n addas sy’n cyfrif: wedi’i gau cynt; heibio’i darged; dim diweddariad yn y system yn y %1 diwrnod cynt; fel arall ni ddywedwyd wrth y cwsmer am y diweddariad.</translation>
    </message>
    <message>
        <source>What would have prevented these calls</source>
        <translation>Beth fyddai wedi atal y galwadau hyn</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Beth ydyw</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Diweddariad diwethaf</translation>
    </message>
    <message>
        <source>Live today, past their target and without an update since; where the system says no target, without an update for four weeks. Ranked by the repeat contacts of the period; the first %1.</source>
        <translation>Yn fyw heddiw, heibio’u targed a heb ddiweddariad ers hynny; lle nad yw’r system yn rhoi targed, heb ddiweddariad ers pedair wythnos. Yn nhrefn cysylltiadau ailadroddus y cyfnod; y %1 cyntaf.</translation>
    </message>
    <message>
        <source>How contacts ended</source>
        <translation>Sut y daeth cysylltiadau i ben</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Diwedd</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Trosglwyddwyd i</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Y cant</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Wedi’i ddatrys</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Trosglwyddwyd</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Heb ei ddatrys</translation>
    </message>
    <message>
        <source>Ended before anybody answered</source>
        <translation>Daeth i ben cyn i neb ateb</translation>
    </message>
    <message>
        <source>As the advisor, or the telephone system, recorded the end.</source>
        <translation>Fel y cofnododd y cynghorydd, neu’r system ffôn, y diwedd.</translation>
    </message>
    <message>
        <source>Contacts by hour of the day</source>
        <translation>Cysylltiadau fesul awr o’r dydd</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Awr</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>Average waiting, seconds</source>
        <translation>Aros ar gyfartaledd, eiliadau</translation>
    </message>
    <message>
        <source>By the hour in which the contact began, London time, every day of the period. Hours without a contact are left out.</source>
        <translation>Fesul yr awr y dechreuodd y cysylltiad, amser Llundain, bob dydd o’r cyfnod. Gadewir allan oriau heb gysylltiad.</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <extracomment>%1 is a period: &quot;Compared with Apr 2023 – Sep 2023&quot;</extracomment>
        <translation>O’i gymharu â %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Yn gynharach</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Resolved first time, per cent</source>
        <translation>Wedi’i ddatrys y tro cyntaf, y cant</translation>
    </message>
    <message>
        <source>Passed on, per cent</source>
        <translation>Trosglwyddwyd, y cant</translation>
    </message>
    <message>
        <source>Repeat, per cent</source>
        <translation>Ailadroddus, y cant</translation>
    </message>
    <message>
        <source>Average handling, seconds</source>
        <translation>Trin ar gyfartaledd, eiliadau</translation>
    </message>
    <message>
        <source>The cost is an estimate: SOCITM&apos;s averages of £3.21 for a telephone call, £8.23 for a visit and £0.39 for a contact on the web, as Braintree District Council quotes them. Other channels have no known cost and count as nothing.</source>
        <translation>Amcangyfrif yw’r gost: cyfartaleddau SOCITM o £3.21 am alwad ffôn, £8.23 am ymweliad a £0.39 am gysylltiad ar y we, fel y mae Cyngor Dosbarth Braintree yn eu dyfynnu. Nid oes cost hysbys i sianeli eraill, ac nid ydynt yn cyfrif.</translation>
    </message>
    <message>
        <source>How long contacts took</source>
        <translation>Faint o amser a gymerodd cysylltiadau</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Average, seconds</source>
        <translation>Cyfartaledd, eiliadau</translation>
    </message>
    <message>
        <source>Waiting to be answered</source>
        <translation>Aros am ateb</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Sgwrs</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Cwblhau</translation>
    </message>
    <message>
        <source>Of answered contacts. Wrap-up runs from the end of the conversation until the advisor was done with the contact; it is known only where the telephone system tells both.</source>
        <translation>O’r cysylltiadau a atebwyd. Mae’r cwblhau’n rhedeg o ddiwedd y sgwrs nes i’r cynghorydd orffen gyda’r cysylltiad; dim ond lle mae’r system ffôn yn dweud y ddau y mae’n hysbys.</translation>
    </message>
    <message>
        <source>Average wrap-up, seconds</source>
        <translation>Amser cwblhau cyfartalog, eiliadau</translation>
    </message>
</context>
<context>
    <name>guildhall::ContactPanel</name>
    <message>
        <source>This contact</source>
        <translation>Y cyswllt hwn</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gwneud</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Cais newydd…</translation>
    </message>
    <message>
        <source>Report something for this caller (Ctrl+R)</source>
        <translation>Rhoi gwybod am rywbeth dros y galwr hwn (Ctrl+R)</translation>
    </message>
    <message>
        <source>Kept as you type</source>
        <translation>Cedwir wrth i chi deipio</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Trosglwyddwyd i</translation>
    </message>
    <message>
        <source>To which team or person?</source>
        <translation>I ba dîm neu berson?</translation>
    </message>
    <message>
        <source>What we promised</source>
        <translation>Yr hyn a addawyd gennym</translation>
    </message>
    <message>
        <source>A promise, if you made one</source>
        <translation>Addewid, os gwnaethoch un</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Addawyd erbyn</translation>
    </message>
    <message>
        <source>By which day?</source>
        <translation>Erbyn pa ddiwrnod?</translation>
    </message>
    <message>
        <source>Online option</source>
        <translation>Dewis ar-lein</translation>
    </message>
    <message>
        <source>Online: %1</source>
        <extracomment>%1 is what the caller knew of the online way: &quot;Not asked&quot;.</extracomment>
        <translation>Ar-lein: %1</translation>
    </message>
    <message>
        <source>Chasing %1</source>
        <translation>Holi eto am %1</translation>
    </message>
    <message>
        <source>Take away the reason: %1</source>
        <translation>Tynnu’r rheswm: %1</translation>
    </message>
    <message>
        <source>Promised by %1: %2</source>
        <translation>Addawyd erbyn %1: %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <extracomment>%1 is a list such as &quot;Call back, Message (Damp and mould)&quot;.</extracomment>
        <translation>Wedi’i wneud: %1</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n together</source>
        <translation>
            <numerusform>Ateb %n gyda’i gilydd</numerusform>
            <numerusform>Ateb %n gyda’i gilydd</numerusform>
            <numerusform>Ateb %n gyda’i gilydd</numerusform>
            <numerusform>Ateb %n gyda’i gilydd</numerusform>
            <numerusform>Ateb %n gyda’i gilydd</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer %1 together in this contact</source>
        <extracomment>%1 is a list of references.</extracomment>
        <translation>Ateb %1 gyda’i gilydd yn y cyswllt hwn</translation>
    </message>
</context>
<context>
    <name>guildhall::ContactWords</name>
    <message>
        <source>Councillor or MP enquiry</source>
        <translation>Ymholiad cynghorydd neu AS</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Heb ei ddweud eto</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Y cwsmer</translation>
    </message>
    <message>
        <source>Someone for the customer</source>
        <translation>Rhywun dros y cwsmer</translation>
    </message>
    <message>
        <source>Does not give a name</source>
        <translation>Ddim yn rhoi enw</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Sefydliad arall</translation>
    </message>
    <message>
        <source>No authority shown</source>
        <translation>Dim awdurdod wedi’i ddangos</translation>
    </message>
    <message>
        <source>Lasting power of attorney</source>
        <translation>Atwrneiaeth arhosol</translation>
    </message>
    <message>
        <source>Court-appointed deputy</source>
        <translation>Dirprwy a benodwyd gan y llys</translation>
    </message>
    <message>
        <source>Benefits appointee</source>
        <translation>Penodai budd-daliadau</translation>
    </message>
    <message>
        <source>Signed form of authority</source>
        <translation>Ffurflen awdurdod wedi’i llofnodi</translation>
    </message>
    <message>
        <source>Handed over on this call</source>
        <translation>Trosglwyddwyd yr alwad gan y cwsmer</translation>
    </message>
    <message>
        <source>Councillor or MP, asked by the customer</source>
        <translation>Cynghorydd neu AS, ar gais y cwsmer</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Heb ofyn</translation>
    </message>
    <message>
        <source>Knew of it</source>
        <translation>Yn gwybod amdano</translation>
    </message>
    <message>
        <source>Could not find it</source>
        <translation>Methu dod o hyd iddo</translation>
    </message>
    <message>
        <source>Did not know of it</source>
        <translation>Ddim yn gwybod amdano</translation>
    </message>
    <message>
        <source>Resolved now</source>
        <translation>Datryswyd nawr</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Trosglwyddwyd</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Heb ei ddatrys</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Heb ei gynnig</translation>
    </message>
    <message>
        <source>Send it by text</source>
        <translation>Anfon mewn neges destun</translation>
    </message>
    <message>
        <source>Send it by email</source>
        <translation>Anfon drwy e-bost</translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation>Ddim ei eisiau</translation>
    </message>
    <message>
        <source>The customer does not want surveys.</source>
        <translation>Nid yw’r cwsmer eisiau arolygon.</translation>
    </message>
    <message>
        <source>No survey: contacting this customer is restricted.</source>
        <translation>Dim arolwg: mae cyfyngiad ar gysylltu â’r cwsmer hwn.</translation>
    </message>
    <message>
        <source>No survey: they were asked within the last 90 days.</source>
        <translation>Dim arolwg: gofynnwyd iddynt yn ystod y 90 diwrnod diwethaf.</translation>
    </message>
    <message>
        <source>No survey: no mobile number or email address is held.</source>
        <translation>Dim arolwg: ni chedwir rhif ffôn symudol na chyfeiriad e-bost.</translation>
    </message>
    <message>
        <source>Say why they got in touch.</source>
        <translation>Dywedwch pam y gwnaethant gysylltu.</translation>
    </message>
    <message>
        <source>Say how it ended: resolved now, passed on or not resolved.</source>
        <translation>Dywedwch sut y daeth i ben: datryswyd nawr, trosglwyddwyd neu heb ei ddatrys.</translation>
    </message>
    <message>
        <source>Say whom it was passed on to.</source>
        <translation>Dywedwch i bwy y’i trosglwyddwyd.</translation>
    </message>
    <message>
        <source>Say by which day the promise will be kept.</source>
        <translation>Dywedwch erbyn pa ddiwrnod y caiff yr addewid ei gadw.</translation>
    </message>
    <message>
        <source>What is your date of birth?</source>
        <translation>Beth yw eich dyddiad geni?</translation>
    </message>
    <message>
        <source>How much was your last payment for %1?</source>
        <extracomment>%1 is the kind of an account, such as Council Tax.</extracomment>
        <translation>Faint oedd eich taliad diwethaf ar gyfer %1?</translation>
    </message>
    <message>
        <source>How much is your rent before any benefit?</source>
        <translation>Faint yw eich rhent cyn unrhyw fudd-dal?</translation>
    </message>
    <message>
        <source>Which other phone number do we hold for you?</source>
        <translation>Pa rif ffôn arall sydd gennym i chi?</translation>
    </message>
    <message>
        <source>Which email address do we hold for you?</source>
        <translation>Pa gyfeiriad e-bost sydd gennym i chi?</translation>
    </message>
    <message>
        <source>In which year did your tenancy begin?</source>
        <translation>Ym mha flwyddyn y dechreuodd eich tenantiaeth?</translation>
    </message>
    <message>
        <source>What did you last report to us?</source>
        <translation>Beth oedd y peth diwethaf i chi roi gwybod i ni amdano?</translation>
    </message>
    <message>
        <source>What are the last two figures and the letter of your National Insurance number?</source>
        <translation>Beth yw’r ddau ffigur olaf a’r llythyren yn eich rhif Yswiriant Gwladol?</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Cywir</translation>
    </message>
    <message>
        <source>Not what we hold</source>
        <translation>Nid yr hyn sydd gennym</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>Verification failed</source>
        <translation>Methodd y gwiriad</translation>
    </message>
    <message>
        <source>No authority</source>
        <translation>Dim awdurdod</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Dienw</translation>
    </message>
    <message>
        <source>Not this contact’s customer</source>
        <translation>Nid cwsmer y cyswllt hwn</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Heb ei wirio</translation>
    </message>
    <message>
        <source>Partly verified</source>
        <translation>Wedi’i wirio’n rhannol</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Gwiriwyd</translation>
    </message>
</context>
<context>
    <name>guildhall::ContactsPanel</name>
    <message>
        <source>First contact resolution and repeat contact</source>
        <translation>Datrys ar y cyswllt cyntaf ac ailgysylltu</translation>
    </message>
    <message>
        <source>%1 of %2 contacts</source>
        <translation>%1 o %2 o gysylltiadau</translation>
    </message>
    <message>
        <source>Resolved first time</source>
        <translation>Datryswyd y tro cyntaf</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Trosglwyddwyd</translation>
    </message>
    <message>
        <source>About something already reported</source>
        <translation>Am rywbeth a adroddwyd eisoes</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 mun %2 e</translation>
    </message>
    <message>
        <source>Average waiting time</source>
        <translation>Amser aros ar gyfartaledd</translation>
    </message>
    <message>
        <source>and %1 served</source>
        <translation>a %1 yn cael gwasanaeth</translation>
    </message>
    <message>
        <source>No contacts in this period.</source>
        <translation>Dim cysylltiadau yn y cyfnod hwn.</translation>
    </message>
    <message>
        <source>and %1 served, %2 to wrap up</source>
        <translation>a gwasanaethwyd am %1, gyda %2 i gwblhau</translation>
    </message>
</context>
<context>
    <name>guildhall::ContactsReport</name>
    <message>
        <source>Contacts</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) could not be counted, because a value in the row is missing.</source>
        <translation>
            <numerusform>Ni ellid cyfrif %n cysylltiad, am fod gwerth yn y rhes ar goll.</numerusform>
            <numerusform>Ni ellid cyfrif %n cysylltiad, am fod gwerth yn y rhes ar goll.</numerusform>
            <numerusform>Ni ellid cyfrif %n o gysylltiadau, am fod gwerth yn y rhes ar goll.</numerusform>
            <numerusform>Ni ellid cyfrif %n o gysylltiadau, am fod gwerth yn y rhes ar goll.</numerusform>
            <numerusform>Ni ellid cyfrif %n o gysylltiadau, am fod gwerth yn y rhes ar goll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts by service and reason</source>
        <translation>Cysylltiadau yn ôl gwasanaeth a rheswm</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Resolved first time: answered less passed on to another advisor, team or organisation. It does not ask whether the customer came back.</source>
        <translation>Datryswyd y tro cyntaf: atebwyd, heb y rhai a drosglwyddwyd i gynghorydd, tîm neu sefydliad arall. Nid yw’n gofyn a ddaeth y cwsmer yn ôl.</translation>
    </message>
    <message>
        <source>Repeat: the customer made contact about something already reported.</source>
        <translation>Ailgysylltu: cysylltodd y cwsmer am rywbeth a adroddwyd eisoes.</translation>
    </message>
    <message>
        <source>Contacts by channel</source>
        <translation>Cysylltiadau yn ôl sianel</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Sianel</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Pob sianel</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>Trosglwyddwyd</translation>
    </message>
    <message>
        <source>Resolved first time</source>
        <translation>Datryswyd y tro cyntaf</translation>
    </message>
    <message>
        <source>Resolved first time, per cent</source>
        <translation>Datryswyd y tro cyntaf, y cant</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ailgysylltu</translation>
    </message>
    <message>
        <source>Repeat, per cent</source>
        <translation>Ailgysylltu, y cant</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) ended before anybody answered, and are not counted.</source>
        <translation>
            <numerusform>Daeth %n galwad i ben cyn i neb ateb, ac ni chaiff ei chyfrif.</numerusform>
            <numerusform>Daeth %n galwad i ben cyn i neb ateb, ac ni chaiff ei chyfrif.</numerusform>
            <numerusform>Daeth %n alwad i ben cyn i neb ateb, ac ni chânt eu cyfrif.</numerusform>
            <numerusform>Daeth %n o alwadau i ben cyn i neb ateb, ac ni chânt eu cyfrif.</numerusform>
            <numerusform>Daeth %n o alwadau i ben cyn i neb ateb, ac ni chânt eu cyfrif.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::CorrectDialog</name>
    <message>
        <source>Save the correction</source>
        <translation>Cadw’r cywiriad</translation>
    </message>
    <message>
        <source>Correct a past contact</source>
        <translation>Cywiro cyswllt blaenorol</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>Trosglwyddwyd i</translation>
    </message>
    <message>
        <source>To which team or person?</source>
        <translation>I ba dîm neu berson?</translation>
    </message>
    <message>
        <source>Why is it corrected?</source>
        <translation>Pam mae’n cael ei gywiro?</translation>
    </message>
    <message>
        <source>No contact with this customer has been finished in Guildhall yet. What other systems hold is corrected there.</source>
        <translation>Nid oes cyswllt â’r cwsmer hwn wedi’i orffen yn Guildhall eto. Caiff yr hyn sydd mewn systemau eraill ei gywiro yno.</translation>
    </message>
    <message>
        <source>Which contact</source>
        <translation>Pa gyswllt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nid oes dim wedi’i newid eto.</translation>
    </message>
    <message>
        <source>Say to whom it was passed on.</source>
        <translation>Nodwch i bwy y trosglwyddwyd ef.</translation>
    </message>
    <message>
        <source>Say why it is corrected: it is kept beside the old words.</source>
        <translation>Nodwch pam y caiff ei gywiro: fe’i cedwir wrth ochr yr hen eiriau.</translation>
    </message>
    <message>
        <source>Corrected %1 by %2: %3</source>
        <extracomment>%1 is a moment, %2 a member of staff, %3 their reason.</extracomment>
        <translation>Cywirwyd %1 gan %2: %3</translation>
    </message>
    <message>
        <source>Before, the note was: %1</source>
        <translation>Cyn hynny, y nodyn oedd: %1</translation>
    </message>
    <message>
        <source>Before, the outcome was: %1</source>
        <translation>Cyn hynny, y canlyniad oedd: %1</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Ysgrifennwyd gan %1</translation>
    </message>
</context>
<context>
    <name>guildhall::CountBars</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>&quot;09:00–09:59: 1,204.&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>guildhall::CountedStages</name>
    <message>
        <source>Stage %1</source>
        <extracomment>%1 is 1 or 2</extracomment>
        <translation>Cam %1</translation>
    </message>
</context>
<context>
    <name>guildhall::CustomerHeader</name>
    <message>
        <source>Name not known</source>
        <translation>Enw ddim yn hysbys</translation>
    </message>
    <message>
        <source>%1 (review was due %2)</source>
        <translation>%1 (roedd adolygiad i fod %2)</translation>
    </message>
    <message>
        <source>%1 (review %2)</source>
        <translation>%1 (adolygu %2)</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Ffynonellau’n anghytuno</translation>
    </message>
    <message>
        <source>Show what is hidden…</source>
        <translation>Dangos yr hyn sydd wedi’i guddio…</translation>
    </message>
    <message>
        <source>Some details are shown only with a reason, which is written down.</source>
        <translation>Dim ond gyda rheswm y dangosir rhai manylion, a chaiff y rheswm ei gofnodi.</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>ganwyd %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is a role such as &quot;Council tenant&quot;, %2 a year.</extracomment>
        <translation>%1 ers %2</translation>
    </message>
    <message>
        <source>one record</source>
        <translation>un cofnod</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) · same National Insurance number</source>
        <translation>
            <numerusform>%n cofnod · yr un rhif Yswiriant Gwladol</numerusform>
            <numerusform>%n cofnod · yr un rhif Yswiriant Gwladol</numerusform>
            <numerusform>%n o gofnodion · yr un rhif Yswiriant Gwladol</numerusform>
            <numerusform>%n chofnod · yr un rhif Yswiriant Gwladol</numerusform>
            <numerusform>%n o gofnodion · yr un rhif Yswiriant Gwladol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) · the sources refer to each other</source>
        <translation>
            <numerusform>%n cofnod · mae’r ffynonellau’n cyfeirio at ei gilydd</numerusform>
            <numerusform>%n cofnod · mae’r ffynonellau’n cyfeirio at ei gilydd</numerusform>
            <numerusform>%n o gofnodion · mae’r ffynonellau’n cyfeirio at ei gilydd</numerusform>
            <numerusform>%n chofnod · mae’r ffynonellau’n cyfeirio at ei gilydd</numerusform>
            <numerusform>%n o gofnodion · mae’r ffynonellau’n cyfeirio at ei gilydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) · linked</source>
        <translation>
            <numerusform>%n cofnod · wedi’u cysylltu</numerusform>
            <numerusform>%n cofnod · wedi’i gysylltu</numerusform>
            <numerusform>%n o gofnodion · wedi’u cysylltu</numerusform>
            <numerusform>%n chofnod · wedi’u cysylltu</numerusform>
            <numerusform>%n o gofnodion · wedi’u cysylltu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: asking…</source>
        <extracomment>%1 is a source that is asked about the customer just now.</extracomment>
        <translation>%1: wrthi’n gofyn…</translation>
    </message>
    <message>
        <source>%1: no answer</source>
        <extracomment>%1 is a source that was asked about the customer.</extracomment>
        <translation>%1: dim ateb</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Adnewyddu nawr</translation>
    </message>
    <message>
        <source>The sources were asked at %1.</source>
        <translation>Gofynnwyd i’r ffynonellau am %1.</translation>
    </message>
    <message>
        <source>Asks the sources what they hold of this customer now.</source>
        <translation>Yn gofyn i’r ffynonellau beth sydd ganddynt am y cwsmer hwn nawr.</translation>
    </message>
    <message>
        <source>Sources asked at %1</source>
        <extracomment>The sources behind the page were asked anew; %1 is a time.</extracomment>
        <translation>Gofynnwyd i’r ffynonellau am %1</translation>
    </message>
    <message>
        <source>Confirmed with the customer</source>
        <translation>Cadarnhawyd gyda’r cwsmer</translation>
    </message>
    <message>
        <source>Which is right?…</source>
        <translation>Pa un sy’n gywir?…</translation>
    </message>
    <message>
        <source>Sources disagree: %1 (%2)</source>
        <extracomment>%1 is what they disagree about (&quot;Date of birth, Address&quot;), %2 a key.</extracomment>
        <translation>Ffynonellau’n anghytuno: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>guildhall::CustomerPanel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is how many, %2 of what: &quot;2 Housing Repairs&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Dod o hyd i gwsmer</translation>
    </message>
    <message>
        <source>Type a name, part of an address, a postcode, a phone number, an email address or any reference. Words may stand in any order.</source>
        <translation>Teipiwch enw, rhan o gyfeiriad, cod post, rhif ffôn, cyfeiriad e-bost neu unrhyw gyfeirnod. Gall y geiriau fod mewn unrhyw drefn.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Reading the customer&apos;s records…</source>
        <translation>Yn darllen cofnodion y cwsmer…</translation>
    </message>
    <message>
        <source>This takes longer than usual. You can search for someone else meanwhile.</source>
        <translation>Mae hyn yn cymryd mwy o amser nag arfer. Gallwch chwilio am rywun arall yn y cyfamser.</translation>
    </message>
    <message>
        <source>You may not see this customer</source>
        <translation>Ni chewch weld y cwsmer hwn</translation>
    </message>
    <message>
        <source>This customer cannot be shown</source>
        <translation>Ni ellir dangos y cwsmer hwn</translation>
    </message>
    <message>
        <source>Live requests</source>
        <translation>Ceisiadau byw</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>%n wedi cau</numerusform>
            <numerusform>%n wedi cau</numerusform>
            <numerusform>%n wedi cau</numerusform>
            <numerusform>%n wedi cau</numerusform>
            <numerusform>%n wedi cau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Cwynion</translation>
    </message>
    <message>
        <source>stage %1 · %2</source>
        <translation>cam %1 · %2</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cyfrifon</translation>
    </message>
    <message>
        <source>none held</source>
        <translation>dim un</translation>
    </message>
    <message>
        <source>amounts hidden</source>
        <translation>symiau wedi’u cuddio</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 yn hwyr</translation>
    </message>
    <message>
        <source>nothing overdue</source>
        <translation>dim byd yn hwyr</translation>
    </message>
    <message>
        <source>There is no connection to the council&apos;s systems</source>
        <translation>Nid oes cysylltiad â systemau’r cyngor</translation>
    </message>
    <message>
        <source>You see what was fetched last. What you do is kept on this computer and sent when the connection is back.</source>
        <translation>Rydych yn gweld yr hyn a gafwyd ddiwethaf. Cedwir yr hyn a wnewch ar y cyfrifiadur hwn a’i anfon pan ddaw’r cysylltiad yn ôl.</translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>Dangos ffynonellau</translation>
    </message>
    <message>
        <source>Not answering since %1: %2</source>
        <translation>Ddim yn ateb ers %1: %2</translation>
    </message>
    <message>
        <source>Not answering: %1</source>
        <translation>Ddim yn ateb: %1</translation>
    </message>
    <message>
        <source>What you see from there is as it was %1, and something newer may be missing.</source>
        <translation>Mae’r hyn a welwch oddi yno fel yr oedd %1, a gall rhywbeth mwy newydd fod ar goll.</translation>
    </message>
    <message>
        <source>What is held there is missing from this page.</source>
        <translation>Mae’r hyn a gedwir yno ar goll o’r dudalen hon.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>cuddiedig</translation>
    </message>
</context>
<context>
    <name>guildhall::CustomerSide</name>
    <message>
        <source>How to reach them</source>
        <translation>Sut i gysylltu â nhw</translation>
    </message>
    <message>
        <source>Data behind this page</source>
        <translation>Y data y tu ôl i’r dudalen hon</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Ffynonellau’n anghytuno</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Data ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Phone and email</source>
        <translation>Ffôn ac e-bost</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>None held by any source</source>
        <translation>Nid oes yr un gan unrhyw ffynhonnell</translation>
    </message>
    <message>
        <source>Record %1 · fetched %2</source>
        <translation>Cofnod %1 · cafwyd %2</translation>
    </message>
    <message>
        <source>%1, record %2 · fetched %3</source>
        <translation>%1, cofnod %2 · cafwyd %3</translation>
    </message>
    <message>
        <source>%1 · last complete %2</source>
        <extracomment>%1 is a service area, %2 an age such as &quot;just now&quot; or &quot;5 minutes ago&quot;.</extracomment>
        <translation>%1 · yn gyflawn ddiwethaf %2</translation>
    </message>
    <message>
        <source>Asked about this customer</source>
        <translation>Holwyd am y cwsmer hwn</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wrthi’n gofyn…</translation>
    </message>
    <message>
        <source>As at %1</source>
        <extracomment>%1 is a time: what a source answered is of then.</extracomment>
        <translation>Fel yr oedd am %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Dim ateb</translation>
    </message>
    <message>
        <source>Confirmed with the customer</source>
        <translation>Cadarnhawyd gyda’r cwsmer</translation>
    </message>
</context>
<context>
    <name>guildhall::CustomerTabs</name>
    <message>
        <source>All of this comes from one record of one source.</source>
        <translation>Daw hyn i gyd o un cofnod mewn un ffynhonnell.</translation>
    </message>
    <message numerus="yes">
        <source>These %n record(s) are held to be one person, because they carry the same National Insurance number.</source>
        <translation>
            <numerusform>Bernir bod y %n cofnod hyn yn un person, am fod ganddynt yr un rhif Yswiriant Gwladol.</numerusform>
            <numerusform>Bernir bod y %n cofnod hyn yn un person, am fod ganddynt yr un rhif Yswiriant Gwladol.</numerusform>
            <numerusform>Bernir bod y %n cofnod hyn yn un person, am fod ganddynt yr un rhif Yswiriant Gwladol.</numerusform>
            <numerusform>Bernir bod y %n cofnod hyn yn un person, am fod ganddynt yr un rhif Yswiriant Gwladol.</numerusform>
            <numerusform>Bernir bod y %n cofnod hyn yn un person, am fod ganddynt yr un rhif Yswiriant Gwladol.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n record(s) are held to be one person, because one source names the record of the other.</source>
        <translation>
            <numerusform>Bernir bod y %n cofnod hyn yn un person, am fod un ffynhonnell yn enwi cofnod y llall.</numerusform>
            <numerusform>Bernir bod y %n cofnod hyn yn un person, am fod un ffynhonnell yn enwi cofnod y llall.</numerusform>
            <numerusform>Bernir bod y %n cofnod hyn yn un person, am fod un ffynhonnell yn enwi cofnod y llall.</numerusform>
            <numerusform>Bernir bod y %n cofnod hyn yn un person, am fod un ffynhonnell yn enwi cofnod y llall.</numerusform>
            <numerusform>Bernir bod y %n cofnod hyn yn un person, am fod un ffynhonnell yn enwi cofnod y llall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n record(s) are held to be one person by record linkage.</source>
        <translation>
            <numerusform>Bernir bod y %n cofnod hyn yn un person drwy gysylltu cofnodion.</numerusform>
            <numerusform>Bernir bod y %n cofnod hyn yn un person drwy gysylltu cofnodion.</numerusform>
            <numerusform>Bernir bod y %n cofnod hyn yn un person drwy gysylltu cofnodion.</numerusform>
            <numerusform>Bernir bod y %n cofnod hyn yn un person drwy gysylltu cofnodion.</numerusform>
            <numerusform>Bernir bod y %n cofnod hyn yn un person drwy gysylltu cofnodion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has happened yet that a source tells of.</source>
        <translation>Nid oes dim wedi digwydd eto y mae ffynhonnell yn sôn amdano.</translation>
    </message>
    <message>
        <source>No requests. What a source reports will appear here.</source>
        <translation>Dim ceisiadau. Bydd yr hyn y mae ffynhonnell yn ei adrodd yn ymddangos yma.</translation>
    </message>
    <message>
        <source>No complaints. What a source reports will appear here.</source>
        <translation>Dim cwynion. Bydd yr hyn y mae ffynhonnell yn ei adrodd yn ymddangos yma.</translation>
    </message>
    <message>
        <source>No accounts. What a source reports will appear here.</source>
        <translation>Dim cyfrifon. Bydd yr hyn y mae ffynhonnell yn ei adrodd yn ymddangos yma.</translation>
    </message>
    <message>
        <source>No address, phone number or email address is held.</source>
        <translation>Nid oes cyfeiriad, rhif ffôn na chyfeiriad e-bost.</translation>
    </message>
    <message>
        <source>Parts of the customer&apos;s page</source>
        <translation>Rhannau o dudalen y cwsmer</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Llinell amser</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Ceisiadau</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Cwynion</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cyfrifon</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>O ble y daw hyn</translation>
    </message>
    <message>
        <source>Nothing in the timeline fits.</source>
        <translation>Nid oes dim yn y llinell amser yn cyfateb.</translation>
    </message>
    <message>
        <source>Search the timeline</source>
        <translation>Chwilio’r llinell amser</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Arian</translation>
    </message>
    <message>
        <source>Enter shows how the balance came about</source>
        <translation>Mae Enter yn dangos sut y daeth y balans i fod</translation>
    </message>
    <message>
        <source>Enter on a person opens them</source>
        <translation>Mae Enter ar berson yn agor eu tudalen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Cartref</translation>
    </message>
</context>
<context>
    <name>guildhall::DataWorkspace</name>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>Ysgrifennwyd yma</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Rhesi a wrthodwyd</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Ansawdd</translation>
    </message>
    <message>
        <source>What is held, and why</source>
        <translation>Yr hyn a gedwir, a pham</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>Un person neu ddau?</translation>
    </message>
    <message>
        <source>Written here · %1</source>
        <translation>Ysgrifennwyd yma · %1</translation>
    </message>
    <message>
        <source>How records are linked</source>
        <translation>Sut y cysylltir cofnodion</translation>
    </message>
</context>
<context>
    <name>guildhall::DayEdit</name>
    <message>
        <source>Day, for example 27/11/2026</source>
        <translation>Diwrnod, er enghraifft 27/11/2026</translation>
    </message>
</context>
<context>
    <name>guildhall::DeskFacts</name>
    <message>
        <source>No update on an earlier request</source>
        <translation>Dim diweddariad ar gais cynharach</translation>
    </message>
    <message>
        <source>Back office after transfer</source>
        <translation>Y swyddfa gefn ar ôl trosglwyddo</translation>
    </message>
    <message>
        <source>Outcome or policy</source>
        <translation>Canlyniad neu bolisi</translation>
    </message>
    <message>
        <source>Advisor’s help</source>
        <translation>Cymorth y cynghorydd</translation>
    </message>
    <message>
        <source>Time waiting to be answered</source>
        <translation>Amser aros am ateb</translation>
    </message>
    <message>
        <source>Website or online form</source>
        <translation>Gwefan neu ffurflen ar-lein</translation>
    </message>
    <message>
        <source>Not the council’s service</source>
        <translation>Nid gwasanaeth y cyngor</translation>
    </message>
    <message>
        <source>Not clear from the answer</source>
        <translation>Ddim yn glir o’r ateb</translation>
    </message>
    <message>
        <source>Call the customer back</source>
        <translation>Ffonio’r cwsmer yn ôl</translation>
    </message>
    <message>
        <source>Raise a complaint</source>
        <translation>Codi cwyn</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Hyfforddi</translation>
    </message>
    <message>
        <source>Tell the service</source>
        <translation>Dweud wrth y gwasanaeth</translation>
    </message>
    <message>
        <source>Article wrong or missing</source>
        <translation>Erthygl yn anghywir neu ar goll</translation>
    </message>
    <message>
        <source>What dissatisfied customers meant</source>
        <translation>Yr hyn a olygai cwsmeriaid anfodlon</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Of those reviewed, per cent</source>
        <translation>O’r rhai a adolygwyd, y cant</translation>
    </message>
    <message>
        <source>What supervisors found when they read dissatisfied answers beside the contact: %1 of %2 are reviewed.</source>
        <translation>Yr hyn a ganfu goruchwylwyr wrth ddarllen atebion anfodlon wrth ochr y cysylltiad: adolygwyd %1 o %2.</translation>
    </message>
    <message>
        <source>What reviews asked for</source>
        <translation>Yr hyn y gofynnodd adolygiadau amdano</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Camau dilynol</translation>
    </message>
    <message>
        <source>Of reviewed dissatisfied answers; one answer may ask for several.</source>
        <translation>O atebion anfodlon a adolygwyd; gall un ateb ofyn am sawl un.</translation>
    </message>
    <message>
        <source>Compliments from survey answers</source>
        <translation>Canmoliaeth o atebion yr arolwg</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Cynghorydd</translation>
    </message>
    <message>
        <source>Compliments</source>
        <translation>Canmoliaethau</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>To the service</source>
        <translation>I’r gwasanaeth</translation>
    </message>
    <message>
        <source>Recorded by supervisors in the period; each answer is counted once.</source>
        <translation>Cofnodwyd gan oruchwylwyr yn y cyfnod; cyfrifir pob ateb unwaith.</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Addewidion a gadwyd</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Sut mae pethau</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Addewidion</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Y cant</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cadwyd</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Ni chadwyd</translation>
    </message>
    <message>
        <source>Past its day, and nobody said</source>
        <translation>Heibio’i ddiwrnod, a neb wedi dweud</translation>
    </message>
    <message>
        <source>Open, in time</source>
        <translation>Ar agor, mewn pryd</translation>
    </message>
    <message>
        <source>What advisors promised customers, by the day on which it was due.</source>
        <translation>Yr hyn a addawodd cynghorwyr i gwsmeriaid, yn ôl y diwrnod yr oedd i ddigwydd.</translation>
    </message>
</context>
<context>
    <name>guildhall::DetailsDialog</name>
    <message>
        <source>Change contact details</source>
        <translation>Newid manylion cyswllt</translation>
    </message>
    <message>
        <source>Send the change</source>
        <translation>Anfon y newid</translation>
    </message>
    <message>
        <source>What changes?</source>
        <translation>Beth sy’n newid?</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Rhif ffôn symudol</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>Rhif ffôn llinell dir</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Cyfeiriad e-bost</translation>
    </message>
    <message>
        <source>holds none</source>
        <translation>heb un</translation>
    </message>
    <message>
        <source>takes no changes from here, tell its team</source>
        <translation>nid yw’n derbyn newidiadau oddi yma, dywedwch wrth y tîm</translation>
    </message>
    <message>
        <source>gets the change</source>
        <translation>yn cael y newid</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <extracomment>%1 is a system, %2 what it holds now, %3 how far the change has come there.</extracomment>
        <translation>%1: %2 · %3</translation>
    </message>
    <message>
        <source>Verify the caller as the customer first.</source>
        <translation>Gwiriwch yn gyntaf mai’r galwr yw’r cwsmer.</translation>
    </message>
    <message>
        <source>Systems that hold the customer</source>
        <translation>Systemau sy’n dal y cwsmer</translation>
    </message>
    <message>
        <source>Give an email address.</source>
        <translation>Rhowch gyfeiriad e-bost.</translation>
    </message>
    <message>
        <source>Give a mobile number.</source>
        <translation>Rhowch rif ffôn symudol.</translation>
    </message>
    <message>
        <source>Give a landline number with its area code.</source>
        <translation>Rhowch rif llinell dir gyda’i god ardal.</translation>
    </message>
    <message>
        <source>None of these systems takes changes from here. Tell their teams.</source>
        <translation>Nid yw’r un o’r systemau hyn yn derbyn newidiadau oddi yma. Dywedwch wrth eu timau.</translation>
    </message>
    <message>
        <source>The new number or address</source>
        <translation>Y rhif neu’r cyfeiriad newydd</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Cyfeiriad post</translation>
    </message>
    <message>
        <source>Give the address, its lines parted by commas.</source>
        <translation>Rhowch y cyfeiriad, gyda choma rhwng y llinellau.</translation>
    </message>
    <message>
        <source>Give the whole postcode.</source>
        <translation>Rhowch y cod post cyfan.</translation>
    </message>
    <message>
        <source>Flat 3, 14 High Street, Ely</source>
        <translation>Fflat 3, 14 Y Stryd Fawr, Ely</translation>
    </message>
</context>
<context>
    <name>guildhall::DisputedModel</name>
    <message>
        <source>on the page</source>
        <translation>ar y dudalen</translation>
    </message>
</context>
<context>
    <name>guildhall::DoPanel</name>
    <message>
        <source>Call back…</source>
        <translation>Ffonio’n ôl…</translation>
    </message>
    <message>
        <source>Arrange a call back</source>
        <translation>Trefnu i ffonio’n ôl</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Trosglwyddo…</translation>
    </message>
    <message>
        <source>Transfer this contact</source>
        <translation>Trosglwyddo’r cyswllt hwn</translation>
    </message>
    <message>
        <source>Text or email…</source>
        <translation>Neges neu e-bost…</translation>
    </message>
    <message>
        <source>Send a text or an email</source>
        <translation>Anfon neges destun neu e-bost</translation>
    </message>
    <message>
        <source>Change details…</source>
        <translation>Newid manylion…</translation>
    </message>
    <message>
        <source>Change contact details</source>
        <translation>Newid manylion cyswllt</translation>
    </message>
    <message>
        <source>Payment…</source>
        <translation>Taliad…</translation>
    </message>
    <message>
        <source>Open a payment page</source>
        <translation>Agor tudalen dalu</translation>
    </message>
    <message>
        <source>Compliment…</source>
        <translation>Canmoliaeth…</translation>
    </message>
    <message>
        <source>Pass on a compliment</source>
        <translation>Trosglwyddo canmoliaeth</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Atodi…</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Atodi ffeil</translation>
    </message>
    <message>
        <source>Appointment…</source>
        <translation>Apwyntiad…</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Trefnu apwyntiad</translation>
    </message>
</context>
<context>
    <name>guildhall::DocumentsDialog</name>
    <message>
        <source>Attach and send</source>
        <translation>Atodi ac anfon</translation>
    </message>
    <message>
        <source>Documents received</source>
        <translation>Dogfennau a dderbyniwyd</translation>
    </message>
    <message>
        <source>For which request</source>
        <translation>Ar gyfer pa gais</translation>
    </message>
    <message>
        <source>Files to attach</source>
        <translation>Ffeiliau i’w hatodi</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dewis ffeiliau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>For which request?</source>
        <translation>Ar gyfer pa gais?</translation>
    </message>
    <message>
        <source>This customer has no request that a document could belong to.</source>
        <translation>Nid oes gan y cwsmer hwn gais y gallai dogfen berthyn iddo.</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Dogfennau (%1)</translation>
    </message>
    <message>
        <source>The scanner&apos;s folder</source>
        <translation>Ffolder y sganiwr</translation>
    </message>
    <message>
        <source>Not taken, because it is empty, too large or no such document: %1</source>
        <translation>Heb ei gymryd, am ei fod yn wag, yn rhy fawr neu heb fod yn ddogfen o’r fath: %1</translation>
    </message>
    <message>
        <source>Watch the scanner&apos;s folder</source>
        <translation>Gwylio ffolder y sganiwr</translation>
    </message>
    <message>
        <source>PDF, JPEG, PNG or TIFF, up to %1 each. Only what has a tick is attached. It is kept on this computer until the document store has taken it.</source>
        <translation>PDF, JPEG, PNG neu TIFF, hyd at %1 yr un. Dim ond yr hyn sydd â thic a gaiff ei atodi. Fe’i cedwir ar y cyfrifiadur hwn nes bod y storfa ddogfennau wedi’i dderbyn.</translation>
    </message>
    <message>
        <source>The scanner&apos;s folder cannot be read now. It is tried again.</source>
        <translation>Ni ellir darllen ffolder y sganiwr ar hyn o bryd. Rhoddir cynnig arall arni.</translation>
    </message>
    <message>
        <source>Pages that are scanned now appear here by themselves, with a tick.</source>
        <translation>Mae tudalennau a sganir nawr yn ymddangos yma ar eu pen eu hunain, gyda thic.</translation>
    </message>
</context>
<context>
    <name>guildhall::DoingDialog</name>
    <message>
        <source>Go on later</source>
        <translation>Parhau wedyn</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Taflu</translation>
    </message>
</context>
<context>
    <name>guildhall::FeedbackReport</name>
    <message>
        <source>Channel</source>
        <translation>Sianel</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Cynghorydd</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>Very satisfied customers month by month</source>
        <translation>Cwsmeriaid bodlon iawn fesul mis</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>Bodlon iawn</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Y cant</translation>
    </message>
    <message>
        <source>Likely range from</source>
        <translation>Ystod debygol o</translation>
    </message>
    <message>
        <source>Likely range to</source>
        <translation>Ystod debygol hyd at</translation>
    </message>
    <message>
        <source>Very satisfied answers of all answers received in the month, London time. The likely range holds the share among all customers with 95% confidence (Wilson&apos;s score interval). Months without an answer are left out.</source>
        <translation>Atebion bodlon iawn o’r holl atebion a ddaeth i law yn y mis, amser Llundain. Mae’r gyfran ymhlith yr holl gwsmeriaid o fewn yr ystod debygol gyda 95% o hyder (cyfwng sgôr Wilson). Gadewir allan fisoedd heb ateb.</translation>
    </message>
    <message>
        <source>Satisfied customers: %1</source>
        <extracomment>%1 is &quot;Team&quot;, &quot;Service&quot;, &quot;Reason&quot; or &quot;Advisor&quot;.</extracomment>
        <translation>Cwsmeriaid bodlon: %1</translation>
    </message>
    <message>
        <source>Very satisfied, per cent</source>
        <translation>Bodlon iawn, y cant</translation>
    </message>
    <message>
        <source>Very or somewhat satisfied, per cent</source>
        <translation>Bodlon iawn neu eithaf bodlon, y cant</translation>
    </message>
    <message>
        <source>Can be compared</source>
        <translation>Gellir ei gymharu</translation>
    </message>
    <message>
        <source>Too few to compare</source>
        <translation>Rhy ychydig i’w cymharu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Gellir</translation>
    </message>
    <message>
        <source>The team that the answer names, else that of the contact whose token the answer carries.</source>
        <translation>Y tîm y mae’r ateb yn ei enwi, neu dîm y cyswllt y mae’r ateb yn cario ei docyn.</translation>
    </message>
    <message>
        <source>As recorded at the contact whose token the answer carries. An answer without a token, or whose contact is not held, is “Not known”: it is never guessed by time.</source>
        <translation>Fel y’i cofnodwyd gyda’r cyswllt y mae’r ateb yn cario ei docyn. Mae ateb heb docyn, neu nad yw ei gyswllt yma, yn “Anhysbys”: ni ddyfelir ef byth ar sail amser.</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Uwch</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Is</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>Dim gwahaniaeth clir</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Atebion nawr</translation>
    </message>
    <message>
        <source>Now, per cent</source>
        <translation>Nawr, y cant</translation>
    </message>
    <message>
        <source>Answers earlier</source>
        <translation>Atebion cynt</translation>
    </message>
    <message>
        <source>Earlier, per cent</source>
        <translation>Cynt, y cant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Very or somewhat satisfied</source>
        <translation>Bodlon iawn neu eithaf bodlon</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>Anfodlon iawn</translation>
    </message>
    <message>
        <source>Higher and lower are said only where chance alone explains the difference in fewer than 5 of 100 cases (Newcombe&apos;s interval of the difference).</source>
        <translation>Dywedir uwch ac is dim ond lle mae siawns yn unig yn egluro’r gwahaniaeth mewn llai na 5 o bob 100 achos (cyfwng Newcombe ar gyfer y gwahaniaeth).</translation>
    </message>
    <message>
        <source>Only %1: %2</source>
        <extracomment>A filter of the report: %1 is &quot;Channel&quot;, %2 &quot;Telephone&quot;.</extracomment>
        <translation>Dim ond %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) carry no token of a held contact: their service and reason are not known.</source>
        <translation>
            <numerusform>Nid oes tocyn cyswllt sydd yma gan %n ateb: nid yw ei wasanaeth na’i reswm yn hysbys.</numerusform>
            <numerusform>Nid oes tocyn cyswllt sydd yma gan %n ateb: nid yw ei wasanaeth na’i reswm yn hysbys.</numerusform>
            <numerusform>Nid oes tocyn cyswllt sydd yma gan %n ateb: nid yw eu gwasanaeth na’u rheswm yn hysbys.</numerusform>
            <numerusform>Nid oes tocyn cyswllt sydd yma gan %n ateb: nid yw eu gwasanaeth na’u rheswm yn hysbys.</numerusform>
            <numerusform>Nid oes tocyn cyswllt sydd yma gan %n ateb: nid yw eu gwasanaeth na’u rheswm yn hysbys.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <extracomment>%1 is a period: &quot;Compared with Apr 2023 – Sep 2023&quot;</extracomment>
        <translation>O’i gymharu â %1</translation>
    </message>
</context>
<context>
    <name>guildhall::FieldMeaning</name>
    <message>
        <source>Number of the record</source>
        <translation>Rhif y cofnod</translation>
    </message>
    <message>
        <source>When it last changed</source>
        <translation>Pryd y newidiodd ddiwethaf</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Enwau canol</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Enw llawn</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Person neu sefydliad</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>National Insurance number</source>
        <translation>Rhif Yswiriant Gwladol</translation>
    </message>
    <message>
        <source>What the person is to the service</source>
        <translation>Beth yw’r person i’r gwasanaeth</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Ers pryd</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Rhif ffôn</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Cyfeiriad e-bost</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Property number (UPRN)</source>
        <translation>Rhif yr eiddo (UPRN)</translation>
    </message>
    <message>
        <source>The same person in another system</source>
        <translation>Yr un person mewn system arall</translation>
    </message>
    <message>
        <source>What staff must know first</source>
        <translation>Yr hyn y mae’n rhaid i staff ei wybod gyntaf</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Pwy biau</translation>
    </message>
    <message>
        <source>Reference that customers are told</source>
        <translation>Cyfeirnod a roddir i gwsmeriaid</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Beth mae’n ei ddweud</translation>
    </message>
    <message>
        <source>Live or closed</source>
        <translation>Yn fyw neu wedi’i gau</translation>
    </message>
    <message>
        <source>State in the service&apos;s words</source>
        <translation>Cyflwr yng ngeiriau’r gwasanaeth</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Pryd y dechreuodd</translation>
    </message>
    <message>
        <source>By when it is to be done</source>
        <translation>Erbyn pryd y mae i’w wneud</translation>
    </message>
    <message>
        <source>When it was closed</source>
        <translation>Pryd y’i caewyd</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Beth ddigwyddodd iddo</translation>
    </message>
    <message>
        <source>Booked visit</source>
        <translation>Ymweliad a drefnwyd</translation>
    </message>
    <message>
        <source>Hazard in the home</source>
        <translation>Perygl yn y cartref</translation>
    </message>
    <message>
        <source>Stage of the complaint</source>
        <translation>Cam y gŵyn</translation>
    </message>
    <message>
        <source>When it was received</source>
        <translation>Pryd y’i derbyniwyd</translation>
    </message>
    <message>
        <source>When it was acknowledged</source>
        <translation>Pryd y’i cydnabuwyd</translation>
    </message>
    <message>
        <source>Working days it was extended by</source>
        <translation>Nifer y diwrnodau gwaith y’i hestynnwyd</translation>
    </message>
    <message>
        <source>When it was answered</source>
        <translation>Pryd y’i hatebwyd</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Part of the service</source>
        <translation>Rhan o’r gwasanaeth</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Math o gyfrif</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balans</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Charges and payments</source>
        <translation>Taliadau a godwyd ac a wnaed</translation>
    </message>
    <message>
        <source>How the customer came</source>
        <translation>Sut y daeth y cwsmer</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Pwy atebodd</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tîm</translation>
    </message>
    <message>
        <source>Why the customer came</source>
        <translation>Pam y daeth y cwsmer</translation>
    </message>
    <message>
        <source>Who it was passed to</source>
        <translation>At bwy y’i trosglwyddwyd</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Am beth yr oedd</translation>
    </message>
    <message>
        <source>Link between contact and survey</source>
        <translation>Cyswllt rhwng y cysylltiad a’r arolwg</translation>
    </message>
    <message>
        <source>How long they waited</source>
        <translation>Pa mor hir y buont yn aros</translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Pa mor hir y cymerodd</translation>
    </message>
    <message>
        <source>How satisfied they are</source>
        <translation>Pa mor fodlon ydynt</translation>
    </message>
    <message>
        <source>Whether they knew of the website</source>
        <translation>A oeddent yn gwybod am y wefan</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Am beth y mae</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Cais</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Cwyn</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cyfrif</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Survey answer</source>
        <translation>Ateb i arolwg</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Rhwymedigaeth gyfreithiol</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Buddiannau hanfodol</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Tasg gyhoeddus</translation>
    </message>
    <message>
        <source>Legitimate interests</source>
        <translation>Buddiannau dilys</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data personol</translation>
    </message>
    <message>
        <source>Special category data</source>
        <translation>Data categori arbennig</translation>
    </message>
    <message>
        <source>Criminal offence data</source>
        <translation>Data am droseddau</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after it last changed</source>
        <translation>
            <numerusform>%n blwyddyn ar ôl iddo newid ddiwethaf</numerusform>
            <numerusform>%n flwyddyn ar ôl iddo newid ddiwethaf</numerusform>
            <numerusform>%n blynedd ar ôl iddo newid ddiwethaf</numerusform>
            <numerusform>%n blynedd ar ôl iddo newid ddiwethaf</numerusform>
            <numerusform>%n o flynyddoedd ar ôl iddo newid ddiwethaf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after it last changed</source>
        <translation>
            <numerusform>%n mis ar ôl iddo newid ddiwethaf</numerusform>
            <numerusform>%n mis ar ôl iddo newid ddiwethaf</numerusform>
            <numerusform>%n fis ar ôl iddo newid ddiwethaf</numerusform>
            <numerusform>%n mis ar ôl iddo newid ddiwethaf</numerusform>
            <numerusform>%n o fisoedd ar ôl iddo newid ddiwethaf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after it last changed</source>
        <translation>
            <numerusform>%n wythnos ar ôl iddo newid ddiwethaf</numerusform>
            <numerusform>%n wythnos ar ôl iddo newid ddiwethaf</numerusform>
            <numerusform>%n wythnos ar ôl iddo newid ddiwethaf</numerusform>
            <numerusform>%n wythnos ar ôl iddo newid ddiwethaf</numerusform>
            <numerusform>%n o wythnosau ar ôl iddo newid ddiwethaf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after it last changed</source>
        <translation>
            <numerusform>%n diwrnod ar ôl iddo newid ddiwethaf</numerusform>
            <numerusform>%n diwrnod ar ôl iddo newid ddiwethaf</numerusform>
            <numerusform>%n ddiwrnod ar ôl iddo newid ddiwethaf</numerusform>
            <numerusform>%n diwrnod ar ôl iddo newid ddiwethaf</numerusform>
            <numerusform>%n o ddiwrnodau ar ôl iddo newid ddiwethaf</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to this computer</source>
        <translation>Wedi’i gopïo i’r cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Asked when a customer is opened, and forgotten afterwards</source>
        <translation>Gofynnir pan agorir cwsmer, ac fe’i hanghofir wedyn</translation>
    </message>
    <message>
        <source>Not on this computer: its role may not hold it</source>
        <translation>Nid ar y cyfrifiadur hwn: ni chaiff ei rôl ei gadw</translation>
    </message>
    <message>
        <source>How serious the hazard is</source>
        <translation>Pa mor ddifrifol yw’r perygl</translation>
    </message>
    <message>
        <source>When the hazard was investigated</source>
        <translation>Pryd yr ymchwiliwyd i’r perygl</translation>
    </message>
    <message>
        <source>When the tenant was written to</source>
        <translation>Pryd yr ysgrifennwyd at y tenant</translation>
    </message>
    <message>
        <source>When the hazard was made safe</source>
        <translation>Pryd y gwnaed y perygl yn ddiogel</translation>
    </message>
    <message>
        <source>When further works were begun</source>
        <translation>Pryd y dechreuwyd trefnu gwaith pellach</translation>
    </message>
    <message>
        <source>When further works began on site</source>
        <translation>Pryd y dechreuodd gwaith pellach ar y safle</translation>
    </message>
    <message>
        <source>When further works were finished</source>
        <translation>Pryd y gorffennwyd gwaith pellach</translation>
    </message>
</context>
<context>
    <name>guildhall::FieldsModel</name>
    <message>
        <source>%1 (sources disagree)</source>
        <translation>%1 (ffynonellau’n anghytuno)</translation>
    </message>
    <message>
        <source>the source does not say</source>
        <translation>nid yw’r ffynhonnell yn dweud</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Source and record</source>
        <translation>Ffynhonnell a chofnod</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>Newidiwyd yno</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Cafwyd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>National Insurance number</source>
        <translation>Rhif Yswiriant Gwladol</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Adnabyddir fel</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Rhybudd</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is a role such as &quot;Tenant&quot;, %2 a date.</extracomment>
        <translation>%1 ers %2</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Y cwsmer</translation>
    </message>
</context>
<context>
    <name>guildhall::FiguresDialog</name>
    <message>
        <source>Figures of the reception</source>
        <translation>Ffigurau’r dderbynfa</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Y 7 diwrnod diwethaf</translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <translation>Y 4 wythnos ddiwethaf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Yn cyfrif…</translation>
    </message>
    <message>
        <source>Nothing in this period.</source>
        <translation>Dim byd yn y cyfnod hwn.</translation>
    </message>
</context>
<context>
    <name>guildhall::FilterBar</name>
    <message>
        <source>All channels</source>
        <translation>Pob sianel</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Pob tîm</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Pob gwasanaeth</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Pob rheswm</translation>
    </message>
    <message>
        <source>All advisors</source>
        <translation>Pob cynghorydd</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>O’i gymharu â</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Heb ei gymharu</translation>
    </message>
    <message>
        <source>Compared with a year earlier</source>
        <translation>O’i gymharu â blwyddyn ynghynt</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Allforio</translation>
    </message>
    <message>
        <source>Figures as of %1 · they could not be read again</source>
        <translation>Ffigurau ar %1 · ni ellid eu darllen eto</translation>
    </message>
    <message>
        <source>Figures as of %1 · a definition stands under each</source>
        <translation>Ffigurau ar %1 · mae diffiniad o dan bob un</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Latest 6 months: Oct 2023 – Mar 2024&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Dyddiau eraill…</translation>
    </message>
    <message>
        <source>Compared with the time before</source>
        <translation>O’i gymharu â’r cyfnod cynt</translation>
    </message>
    <message>
        <source>Compared with other days…</source>
        <translation>O’i gymharu â dyddiau eraill…</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>O’i gymharu â %1</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>Dewis cyfnod</translation>
    </message>
    <message>
        <source>Choose an earlier period</source>
        <translation>Dewis cyfnod cynharach</translation>
    </message>
</context>
<context>
    <name>guildhall::FinishDialog</name>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Finish this contact</source>
        <translation>Gorffen y cyswllt hwn</translation>
    </message>
    <message>
        <source>Satisfaction survey</source>
        <translation>Arolwg boddhad</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>It carries a code that says nothing about the customer.</source>
        <translation>Mae’n cynnwys cod nad yw’n dweud dim am y cwsmer.</translation>
    </message>
    <message>
        <source>No survey: this contact has no customer.</source>
        <translation>Dim arolwg: nid oes cwsmer i’r cyswllt hwn.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Arolwg</translation>
    </message>
</context>
<context>
    <name>guildhall::FollowUpsModel</name>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>late, %1</source>
        <extracomment>%1 is a moment such as &quot;Wed 18 Nov 9am&quot; or &quot;3pm&quot;.</extracomment>
        <translation>hwyr, %1</translation>
    </message>
    <message>
        <source>Call back again: %1</source>
        <translation>Ffonio’n ôl eto: %1</translation>
    </message>
    <message>
        <source>Call back: %1</source>
        <translation>Ffonio’n ôl: %1</translation>
    </message>
    <message>
        <source>Got through: %1</source>
        <translation>Cafwyd gafael: %1</translation>
    </message>
    <message>
        <source>Wrong number: %1</source>
        <translation>Rhif anghywir: %1</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <extracomment>%1 is why a matter was handed over to this person&apos;s team.</extracomment>
        <translation>Trosglwyddwyd: %1</translation>
    </message>
</context>
<context>
    <name>guildhall::FollowUpsPage</name>
    <message numerus="yes">
        <source>%n contact(s) today</source>
        <translation>
            <numerusform>%n cyswllt heddiw</numerusform>
            <numerusform>%n cyswllt heddiw</numerusform>
            <numerusform>%n cyswllt heddiw</numerusform>
            <numerusform>%n cyswllt heddiw</numerusform>
            <numerusform>%n cyswllt heddiw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n wedi’i ddatrys</numerusform>
            <numerusform>%n wedi’i ddatrys</numerusform>
            <numerusform>%n wedi’u datrys</numerusform>
            <numerusform>%n wedi’u datrys</numerusform>
            <numerusform>%n wedi’u datrys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed on</source>
        <extracomment>Contacts that went on to another team.</extracomment>
        <translation>
            <numerusform>%n wedi’i basio ymlaen</numerusform>
            <numerusform>%n wedi’i basio ymlaen</numerusform>
            <numerusform>%n wedi’u pasio ymlaen</numerusform>
            <numerusform>%n wedi’u pasio ymlaen</numerusform>
            <numerusform>%n wedi’u pasio ymlaen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::FollowUpsPanel</name>
    <message>
        <source>My follow-ups</source>
        <translation>Fy nilyniant</translation>
    </message>
    <message>
        <source>Nothing to follow up.</source>
        <translation>Dim byd i’w ddilyn i fyny.</translation>
    </message>
    <message>
        <source>Enter opens it, K: done, B: promise broken</source>
        <translation>Enter i’w agor, K: wedi’i wneud, B: addewid wedi’i dorri</translation>
    </message>
</context>
<context>
    <name>guildhall::FormDialog</name>
    <message>
        <source>Send request</source>
        <translation>Anfon y cais</translation>
    </message>
    <message>
        <source>Fill in together</source>
        <translation>Llenwi gyda’n gilydd</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Parhau wedyn</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Taflu</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Beth sydd ei angen</translation>
    </message>
    <message>
        <source>What is needed?</source>
        <translation>Beth sydd ei angen?</translation>
    </message>
    <message>
        <source>It is done by %1 as a rule.</source>
        <translation>Fel rheol mae wedi’i wneud erbyn %1.</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Ble mae?</translation>
    </message>
    <message>
        <source>Say where it is.</source>
        <translation>Dywedwch ble mae.</translation>
    </message>
    <message>
        <source>One question is not answered yet.</source>
        <translation>Mae un cwestiwn heb ei ateb eto.</translation>
    </message>
</context>
<context>
    <name>guildhall::HandOverDialog</name>
    <message>
        <source>Hand over the screen</source>
        <translation>Rhoi’r sgrin i’r cwsmer</translation>
    </message>
    <message>
        <source>Choose a PIN to take the screen back with</source>
        <translation>Dewiswch PIN i gymryd y sgrin yn ôl</translation>
    </message>
    <message>
        <source>Four characters or more. The screen shows the survey only until you type it.</source>
        <translation>Pedwar nod neu fwy. Dim ond yr arolwg a ddangosir nes i chi ei deipio.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>guildhall::HazardTables</name>
    <message>
        <source>Hazards reported, by category</source>
        <translation>Peryglon a adroddwyd, yn ôl categori</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Adroddwyd</translation>
    </message>
    <message>
        <source>Clocks run</source>
        <translation>Clociau’n rhedeg</translation>
    </message>
    <message>
        <source>Not in force that day</source>
        <translation>Ddim mewn grym y diwrnod hwnnw</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Heb ei gwmpasu</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Dal yn agored</translation>
    </message>
    <message>
        <source>Requests that the repairs system marks with a category of hazard, by the day on which they were reported, London time. Cancelled ones are left out.</source>
        <translation>Ceisiadau y mae’r system atgyweirio yn eu nodi â chategori perygl, yn ôl y diwrnod y’u hadroddwyd, amser Llundain. Gadewir allan y rhai a ganslwyd.</translation>
    </message>
    <message>
        <source>Which categories the law covers, and since when, stands in the rules as data.</source>
        <translation>Mae’r categorïau y mae’r gyfraith yn eu cwmpasu, ac ers pryd, yn y rheolau fel data.</translation>
    </message>
    <message>
        <source>Hazards against their clocks</source>
        <translation>Peryglon yn erbyn eu clociau</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Cloc</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Dechreuodd</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Mewn pryd</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Open, in time</source>
        <translation>Yn agored, mewn pryd</translation>
    </message>
    <message>
        <source>Open, overdue</source>
        <translation>Ar agor, yn hwyr</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Heb ddechrau</translation>
    </message>
    <message>
        <source>In time, per cent</source>
        <translation>Mewn pryd, y cant</translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation>Ymchwilio</translation>
    </message>
    <message>
        <source>Written summary</source>
        <translation>Crynodeb ysgrifenedig</translation>
    </message>
    <message>
        <source>Make safe</source>
        <translation>Gwneud yn ddiogel</translation>
    </message>
    <message>
        <source>Take first steps to further works</source>
        <translation>Cymryd y camau cyntaf at waith pellach</translation>
    </message>
    <message>
        <source>Start works on site</source>
        <translation>Dechrau’r gwaith ar y safle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Difrifoldeb</translation>
    </message>
    <message>
        <source>Each clock runs as the law says from the day, or the hour, on which the council knew: the report itself. It is an emergency where the repairs system says so, else a significant hazard.</source>
        <translation>Mae pob cloc yn rhedeg yn ôl y gyfraith o’r diwrnod, neu’r awr, y daeth y cyngor i wybod: yr adroddiad ei hun. Mae’n argyfwng lle dywed y system atgyweirio hynny, fel arall yn berygl sylweddol.</translation>
    </message>
    <message>
        <source>Investigation, written summary, making safe and further works are as the repairs system records them. The clocks of further works are left out where a hazard was finished without any.</source>
        <translation>Mae’r ymchwiliad, y crynodeb ysgrifenedig, gwneud yn ddiogel a gwaith pellach fel y mae’r system atgyweirio yn eu cofnodi. Gadewir clociau gwaith pellach allan lle gorffennwyd â pherygl heb ddim.</translation>
    </message>
    <message>
        <source>Where a system records no such steps, a visit that has passed counts as the investigation and a request that is closed as made safe; the other clocks stay open until a person has checked them.</source>
        <translation>Lle nad yw system yn cofnodi camau o’r fath, mae ymweliad sydd wedi bod yn cyfrif fel yr ymchwiliad, a chais sydd wedi’i gau fel un a wnaed yn ddiogel; erys y clociau eraill ar agor nes bod rhywun wedi’u gwirio.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Argyfwng</translation>
    </message>
    <message>
        <source>Significant</source>
        <translation>Sylweddol</translation>
    </message>
</context>
<context>
    <name>guildhall::InsightCards</name>
    <message numerus="yes">
        <source>They have been in touch %n time(s) in ten days</source>
        <translation>
            <numerusform>Maent wedi cysylltu %n gwaith mewn deng niwrnod</numerusform>
            <numerusform>Maent wedi cysylltu %n waith mewn deng niwrnod</numerusform>
            <numerusform>Maent wedi cysylltu %n waith mewn deng niwrnod</numerusform>
            <numerusform>Maent wedi cysylltu %n gwaith mewn deng niwrnod</numerusform>
            <numerusform>Maent wedi cysylltu %n gwaith mewn deng niwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out what has not been answered, and settle it now if you can.</source>
        <translation>Dewch o hyd i’r hyn sydd heb ei ateb, a’i ddatrys nawr os gallwch.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the timeline</source>
        <translation>
            <numerusform>a %n arall, yn y llinell amser</numerusform>
            <numerusform>ac %n arall, yn y llinell amser</numerusform>
            <numerusform>a %n arall, yn y llinell amser</numerusform>
            <numerusform>a %n arall, yn y llinell amser</numerusform>
            <numerusform>a %n arall, yn y llinell amser</numerusform>
        </translation>
    </message>
    <message>
        <source>Since they last called (%1)</source>
        <translation>Ers iddynt alw ddiwethaf (%1)</translation>
    </message>
    <message>
        <source>%1: %2. Settle the work, and the answer to the complaint can say so.</source>
        <translation>%1: %2. Trefnwch y gwaith, a gall yr ateb i’r gŵyn ddweud hynny.</translation>
    </message>
    <message>
        <source>%1: %2. Ask for one visit or one answer.</source>
        <translation>%1: %2. Gofynnwch am un ymweliad neu un ateb.</translation>
    </message>
    <message>
        <source>Answer these together</source>
        <translation>Atebwch y rhain gyda’i gilydd</translation>
    </message>
    <message>
        <source>Promised to them</source>
        <translation>Addawyd iddynt</translation>
    </message>
    <message>
        <source>Neighbours report the same</source>
        <translation>Mae cymdogion yn adrodd yr un peth</translation>
    </message>
    <message>
        <source>✓ Kept: %1</source>
        <translation>✓ Cadwyd: %1</translation>
    </message>
    <message>
        <source>✗ Not kept: %1</source>
        <translation>✗ Heb ei gadw: %1</translation>
    </message>
    <message>
        <source>○ Open: %1</source>
        <translation>○ Ar agor: %1</translation>
    </message>
    <message>
        <source>! Late, promised by %1: %2</source>
        <translation>! Hwyr, addawyd erbyn %1: %2</translation>
    </message>
    <message>
        <source>○ Promised by %1: %2</source>
        <translation>○ Addawyd erbyn %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n older</source>
        <translation>
            <numerusform>a %n hŷn</numerusform>
            <numerusform>a %n hŷn</numerusform>
            <numerusform>a %n hŷn</numerusform>
            <numerusform>a %n hŷn</numerusform>
            <numerusform>a %n hŷn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n other home(s) nearby since %2. If it is this, say that it is known.</source>
        <translation>
            <numerusform>%1: %n cartref arall gerllaw ers %2. Os hyn ydyw, dywedwch ein bod yn gwybod.</numerusform>
            <numerusform>%1: %n cartref arall gerllaw ers %2. Os hyn ydyw, dywedwch ein bod yn gwybod.</numerusform>
            <numerusform>%1: %n gartref arall gerllaw ers %2. Os hyn ydyw, dywedwch ein bod yn gwybod.</numerusform>
            <numerusform>%1: %n o gartrefi eraill gerllaw ers %2. Os hyn ydyw, dywedwch ein bod yn gwybod.</numerusform>
            <numerusform>%1: %n o gartrefi eraill gerllaw ers %2. Os hyn ydyw, dywedwch ein bod yn gwybod.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n other home(s) nearby since %2, the same as %3.</source>
        <translation>
            <numerusform>%1: %n cartref arall gerllaw ers %2, yr un peth â %3.</numerusform>
            <numerusform>%1: %n cartref arall gerllaw ers %2, yr un peth â %3.</numerusform>
            <numerusform>%1: %n gartref arall gerllaw ers %2, yr un peth â %3.</numerusform>
            <numerusform>%1: %n o gartrefi eraill gerllaw ers %2, yr un peth â %3.</numerusform>
            <numerusform>%1: %n o gartrefi eraill gerllaw ers %2, yr un peth â %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::ItemsModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>visit booked for %1</source>
        <translation>ymweliad wedi’i drefnu ar gyfer %1</translation>
    </message>
    <message>
        <source>%1, stage %2</source>
        <translation>%1, cam %2</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 yn hwyr</translation>
    </message>
    <message>
        <source>in credit</source>
        <translation>mewn credyd</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>yn gyfredol</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Earlier address</source>
        <translation>Cyfeiriad blaenorol</translation>
    </message>
    <message>
        <source>Property number (UPRN) %1</source>
        <translation>Rhif eiddo (UPRN) %1</translation>
    </message>
    <message>
        <source>No property number held</source>
        <translation>Dim rhif eiddo</translation>
    </message>
    <message>
        <source>As the source holds it</source>
        <translation>Fel y mae gan y ffynhonnell</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Wedi’i ganslo</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Wedi cau</translation>
    </message>
    <message>
        <source>no date set</source>
        <translation>dim dyddiad</translation>
    </message>
    <message>
        <source>At this home</source>
        <translation>Yn y cartref hwn</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>adroddwyd %1</translation>
    </message>
    <message>
        <source>not by this customer</source>
        <translation>nid gan y cwsmer hwn</translation>
    </message>
    <message>
        <source>Lives here too</source>
        <translation>Yn byw yma hefyd</translation>
    </message>
    <message>
        <source>under 5</source>
        <translation>dan 5</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>dan 18</translation>
    </message>
    <message>
        <source>65 or over</source>
        <translation>65 neu hŷn</translation>
    </message>
    <message>
        <source>for your eyes only</source>
        <translation>i’ch llygaid chi yn unig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what a complaint is called, %2 its stage (&quot;Stage 2&quot;) or that it is a request.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nobody handles it yet</source>
        <translation>nid oes neb yn ei thrin eto</translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation>yn cael ei thrin gan %1</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>yn aros am %1</translation>
    </message>
    <message>
        <source>logged here, not in a source yet</source>
        <translation>cofnodwyd yma, nid mewn ffynhonnell eto</translation>
    </message>
</context>
<context>
    <name>guildhall::KeptForm</name>
    <message>
        <source>Go on later</source>
        <translation>Parhau wedyn</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>This is as you left it.</source>
        <translation>Dyma fel y’i gadawsoch.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Give the day as 27/11/2026.</source>
        <translation>Rhowch y diwrnod fel 27/11/2026.</translation>
    </message>
</context>
<context>
    <name>guildhall::KeysPanel</name>
    <message>
        <source>All keys</source>
        <translation>Pob bysell</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>Symud mewn rhestr</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Bysellau saeth</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Agor yr hyn a ddewiswyd</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back out</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>guildhall::LandlordMeasures</name>
    <message>
        <source>Nothing is counted, because nobody has said which services are the landlord’s. Name them in the configuration under reports, landlord_services.</source>
        <translation>Nid oes dim wedi’i gyfrif, am nad oes neb wedi dweud pa wasanaethau sy’n perthyn i’r landlord. Enwch nhw yn y ffurfweddiad o dan reports, landlord_services.</translation>
    </message>
    <message>
        <source>CH01 is not worked out, because nobody has said how many homes there are. Give the number in the configuration under reports, homes.</source>
        <translation>Nid yw CH01 wedi’i gyfrifo, am nad oes neb wedi dweud faint o gartrefi sydd. Rhowch y nifer yn y ffurfweddiad o dan reports, homes.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesur</translation>
    </message>
    <message>
        <source>What it measures</source>
        <translation>Beth mae’n ei fesur</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Cwynion</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>The measures are those of the Regulator of Social Housing (Tenant Satisfaction Measures: technical requirements). Check the year’s requirements before you send them.</source>
        <translation>Mesurau’r Rheoleiddiwr Tai Cymdeithasol yw’r rhain (Mesurau Boddhad Tenantiaid: gofynion technegol). Gwiriwch ofynion y flwyddyn cyn eu hanfon.</translation>
    </message>
    <message>
        <source>The services behind the measures</source>
        <translation>Y gwasanaethau y tu ôl i’r mesurau</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation>Cam 1</translation>
    </message>
    <message>
        <source>Stage 1 in time</source>
        <translation>Cam 1 mewn pryd</translation>
    </message>
    <message>
        <source>Stage 2</source>
        <translation>Cam 2</translation>
    </message>
    <message>
        <source>Stage 2 in time</source>
        <translation>Cam 2 mewn pryd</translation>
    </message>
    <message>
        <source>The council’s configuration names these services as the landlord’s.</source>
        <translation>Mae ffurfweddiad y cyngor yn enwi’r gwasanaethau hyn fel rhai’r landlord.</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s) of the period are still open and within their time. CH02 counts them as not answered until they are, so it can still rise.</source>
        <translation>
            <numerusform>Nid oes %n cwyn o’r cyfnod yn dal ar agor ac o fewn ei hamser.</numerusform>
            <numerusform>Mae %n gŵyn o’r cyfnod yn dal ar agor ac o fewn ei hamser. Mae CH02 yn ei chyfrif fel un heb ei hateb nes y caiff ei hateb, felly gall godi eto.</numerusform>
            <numerusform>Mae %n gŵyn o’r cyfnod yn dal ar agor ac o fewn eu hamser. Mae CH02 yn eu cyfrif fel rhai heb eu hateb nes y cânt eu hateb, felly gall godi eto.</numerusform>
            <numerusform>Mae %n cwyn o’r cyfnod yn dal ar agor ac o fewn eu hamser. Mae CH02 yn eu cyfrif fel rhai heb eu hateb nes y cânt eu hateb, felly gall godi eto.</numerusform>
            <numerusform>Mae %n o gwynion o’r cyfnod yn dal ar agor ac o fewn eu hamser. Mae CH02 yn eu cyfrif fel rhai heb eu hateb nes y cânt eu hateb, felly gall godi eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tenant satisfaction measures CH01 (complaints relative to the size of the landlord) and CH02 (complaints responded to within Complaint Handling Code timescales)</source>
        <translation>Mesurau boddhad tenantiaid CH01 (cwynion o’u cymharu â maint y landlord) a CH02 (cwynion a atebwyd o fewn amserlenni’r Cod Trin Cwynion)</translation>
    </message>
    <message>
        <source>Stage one complaints received per 1,000 homes</source>
        <translation>Cwynion cam un a dderbyniwyd fesul 1,000 o gartrefi</translation>
    </message>
    <message>
        <source>Stage two complaints received per 1,000 homes</source>
        <translation>Cwynion cam dau a dderbyniwyd fesul 1,000 o gartrefi</translation>
    </message>
    <message>
        <source>Proportion of stage one complaints responded to within the Housing Ombudsman’s Complaint Handling Code timescales, per cent</source>
        <translation>Cyfran y cwynion cam un a atebwyd o fewn amserlenni Cod Trin Cwynion yr Ombwdsmon Tai, y cant</translation>
    </message>
    <message>
        <source>Proportion of stage two complaints responded to within the Housing Ombudsman’s Complaint Handling Code timescales, per cent</source>
        <translation>Cyfran y cwynion cam dau a atebwyd o fewn amserlenni Cod Trin Cwynion yr Ombwdsmon Tai, y cant</translation>
    </message>
    <message>
        <source>CH01: complaints of the landlord’s services received in the period at that stage, divided by the homes of low cost rental accommodation that the council owns, times 1,000. Complaints about low cost home ownership are reported apart.</source>
        <translation>CH01: cwynion am wasanaethau’r landlord a dderbyniwyd yn y cyfnod ar y cam hwnnw, wedi’u rhannu â nifer y cartrefi rhent cost isel y mae’r cyngor yn berchen arnynt, wedi’i luosi â 1,000. Adroddir ar wahân am gwynion ynghylch perchentyaeth cost isel.</translation>
    </message>
    <message>
        <source>CH02: of those, how many were answered by the last day that the Code allows, with an extension that was told to the complainant. What came in before 1 April 2024 is judged by the rules of that time.</source>
        <translation>CH02: o’r rheini, faint a atebwyd erbyn y diwrnod olaf y mae’r Cod yn ei ganiatáu, gydag estyniad y dywedwyd wrth yr achwynydd amdano. Bernir yr hyn a ddaeth i law cyn 1 Ebrill 2024 yn ôl rheolau’r cyfnod hwnnw.</translation>
    </message>
</context>
<context>
    <name>guildhall::LetterDialog</name>
    <message>
        <source>done</source>
        <translation>wedi’i wneud</translation>
    </message>
    <message>
        <source>record it in the case first</source>
        <translation>cofnodwch ef yn yr achos yn gyntaf</translation>
    </message>
    <message>
        <source>it is no longer in the letter</source>
        <translation>nid yw yn y llythyr mwyach</translation>
    </message>
    <message>
        <source>read the letter and tick this</source>
        <translation>darllenwch y llythyr a thiciwch hwn</translation>
    </message>
    <message>
        <source>Words of the letter</source>
        <translation>Geiriau’r llythyr</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Pages as printed</source>
        <translation>Tudalennau fel y’u hargreffir</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Anfon</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Parhau’n ddiweddarach</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Fformat</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Safonol</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Print bras</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Sut y mae’n mynd</translation>
    </message>
    <message>
        <source>What the Code demands</source>
        <translation>Yr hyn y mae’r Cod yn ei fynnu</translation>
    </message>
    <message>
        <source>No name and address are held.</source>
        <translation>Ni chedwir enw a chyfeiriad.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>At %1</translation>
    </message>
    <message>
        <source>At the head of the letter: %1</source>
        <translation>Ar ben y llythyr: %1</translation>
    </message>
    <message>
        <source>%1  %2 — %3</source>
        <translation>%1  %2 — %3</translation>
    </message>
    <message>
        <source>Everything that the Code demands is there.</source>
        <translation>Mae popeth y mae’r Cod yn ei fynnu yno.</translation>
    </message>
    <message>
        <source>It cannot be sent yet. Open: %1.</source>
        <translation>Ni ellir ei anfon eto. Ar agor: %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>It cannot be sent yet. Code %1: %2.</source>
        <translation>Ni ellir ei anfon eto. Cod %1: %2.</translation>
    </message>
    <message>
        <source>Choose how it goes.</source>
        <translation>Dewiswch sut y mae’n mynd.</translation>
    </message>
    <message>
        <source>Saved. Print it, post it, then choose Send so that it is recorded.</source>
        <translation>Cadwyd. Argraffwch ef, postiwch ef, yna dewiswch Anfon er mwyn ei gofnodi.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Y llythyr</translation>
    </message>
    <message>
        <source>fill the gap or take it out</source>
        <translation>llenwch y bwlch neu ei dynnu allan</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>It cannot be sent yet. The letter has a gap, %1: fill it or take it out.</source>
        <translation>Ni ellir ei anfon eto. Mae bwlch yn y llythyr, %1: llenwch ef neu ei dynnu allan.</translation>
    </message>
</context>
<context>
    <name>guildhall::LinkLearningPage</name>
    <message>
        <source>There are too few records to learn from. Fetch more sources first.</source>
        <translation>Mae rhy ychydig o gofnodion i ddysgu ohonynt. Nôlwch ragor o ffynonellau yn gyntaf.</translation>
    </message>
    <message>
        <source>Learning from all records. This can take some minutes; you can go on working.</source>
        <translation>Yn dysgu o’r holl gofnodion. Gall hyn gymryd rhai munudau; gallwch ddal i weithio.</translation>
    </message>
    <message>
        <source>This is what would change. Nothing is changed until you say so.</source>
        <translation>Dyma beth fyddai’n newid. Ni newidir dim nes ichi ddweud hynny.</translation>
    </message>
    <message>
        <source>All records are being linked by what was learned. You can go on working.</source>
        <translation>Mae’r holl gofnodion yn cael eu cysylltu yn ôl yr hyn a ddysgwyd. Gallwch ddal i weithio.</translation>
    </message>
    <message numerus="yes">
        <source>%n records are linked by what was learned. Other desks follow when they read the shared feed.</source>
        <translation>
            <numerusform>Ni chysylltwyd dim cofnodion.</numerusform>
            <numerusform>Mae %n cofnod wedi’i gysylltu yn ôl yr hyn a ddysgwyd. Bydd desgiau eraill yn dilyn pan ddarllenant y ffrwd gyffredin.</numerusform>
            <numerusform>Mae %n o gofnodion wedi’u cysylltu yn ôl yr hyn a ddysgwyd. Bydd desgiau eraill yn dilyn pan ddarllenant y ffrwd gyffredin.</numerusform>
            <numerusform>Mae %n o gofnodion wedi’u cysylltu yn ôl yr hyn a ddysgwyd. Bydd desgiau eraill yn dilyn pan ddarllenant y ffrwd gyffredin.</numerusform>
            <numerusform>Mae %n o gofnodion wedi’u cysylltu yn ôl yr hyn a ddysgwyd. Bydd desgiau eraill yn dilyn pan ddarllenant y ffrwd gyffredin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records are linked by what the program has learned from them: how often typing errors occur, which names are common, how many people share a home. It learns once, when records are first fetched, and stays with that. When the data has changed much it can learn anew.</source>
        <translation>Cysylltir cofnodion yn ôl yr hyn y mae’r rhaglen wedi’i ddysgu ohonynt: pa mor aml y ceir gwallau teipio, pa enwau sy’n gyffredin, faint o bobl sy’n rhannu cartref. Mae’n dysgu unwaith, pan nôlir cofnodion gyntaf, ac yn aros gyda hynny. Pan fydd y data wedi newid llawer gall ddysgu o’r newydd.</translation>
    </message>
    <message numerus="yes">
        <source>%n records of people were compared</source>
        <translation>
            <numerusform>Ni chymharwyd dim cofnodion o bobl</numerusform>
            <numerusform>Cymharwyd %n cofnod o bobl</numerusform>
            <numerusform>Cymharwyd %n o gofnodion o bobl</numerusform>
            <numerusform>Cymharwyd %n o gofnodion o bobl</numerusform>
            <numerusform>Cymharwyd %n o gofnodion o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers: %1 now, %2 then</source>
        <translation>Cwsmeriaid: %1 nawr, %2 wedyn</translation>
    </message>
    <message numerus="yes">
        <source>%n customers would be joined with another</source>
        <translation>
            <numerusform>Ni fyddai dim cwsmer yn cael ei uno ag un arall</numerusform>
            <numerusform>Byddai %n cwsmer yn cael ei uno ag un arall</numerusform>
            <numerusform>Byddai %n o gwsmeriaid yn cael eu huno ag un arall</numerusform>
            <numerusform>Byddai %n o gwsmeriaid yn cael eu huno ag un arall</numerusform>
            <numerusform>Byddai %n o gwsmeriaid yn cael eu huno ag un arall</numerusform>
        </translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>er enghraifft %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customers would be parted</source>
        <translation>
            <numerusform>Ni fyddai dim cwsmer yn cael ei rannu</numerusform>
            <numerusform>Byddai %n cwsmer yn cael ei rannu</numerusform>
            <numerusform>Byddai %n o gwsmeriaid yn cael eu rhannu</numerusform>
            <numerusform>Byddai %n o gwsmeriaid yn cael eu rhannu</numerusform>
            <numerusform>Byddai %n o gwsmeriaid yn cael eu rhannu</numerusform>
        </translation>
    </message>
    <message>
        <source>Pairs that people are asked about: %1 now, %2 then</source>
        <translation>Parau y gofynnir i bobl amdanynt: %1 nawr, %2 wedyn</translation>
    </message>
</context>
<context>
    <name>guildhall::LinkLearningPanel</name>
    <message>
        <source>How records are linked</source>
        <translation>Sut y cysylltir cofnodion</translation>
    </message>
    <message>
        <source>Learn anew and show what it would change</source>
        <translation>Dysgu o’r newydd a dangos beth fyddai’n newid</translation>
    </message>
    <message>
        <source>Link by what was learned</source>
        <translation>Cysylltu yn ôl yr hyn a ddysgwyd</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Gadael popeth fel y mae</translation>
    </message>
</context>
<context>
    <name>guildhall::LinkReviewPage</name>
    <message>
        <source>The last decision is taken back. Decide about it again.</source>
        <translation>Mae&apos;r penderfyniad diwethaf wedi&apos;i dynnu&apos;n ôl. Penderfynwch eto.</translation>
    </message>
    <message>
        <source>Kept: the same person. The two are one customer now.</source>
        <translation>Wedi&apos;i gadw: yr un person. Un cwsmer yw&apos;r ddau bellach.</translation>
    </message>
    <message>
        <source>Kept: not the same person. The two stay apart.</source>
        <translation>Wedi&apos;i gadw: nid yr un person. Mae&apos;r ddau&apos;n aros ar wahân.</translation>
    </message>
    <message>
        <source>Kept: not known. You will not be asked again.</source>
        <translation>Wedi&apos;i gadw: ddim yn hysbys. Ni ofynnir ichi eto.</translation>
    </message>
    <message>
        <source>changed there %1</source>
        <translation>newidiwyd yno %1</translation>
    </message>
    <message>
        <source>the source gives no date</source>
        <translation>nid yw&apos;r ffynhonnell yn rhoi dyddiad</translation>
    </message>
    <message numerus="yes">
        <source>with %n other records</source>
        <translation>
            <numerusform>heb gofnod arall</numerusform>
            <numerusform>gydag %n cofnod arall</numerusform>
            <numerusform>gyda %n o gofnodion eraill</numerusform>
            <numerusform>gyda %n o gofnodion eraill</numerusform>
            <numerusform>gyda %n o gofnodion eraill</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Enwau canol</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>National Insurance number</source>
        <translation>Rhif Yswiriant Gwladol</translation>
    </message>
    <message>
        <source>The program is %1 sure that they are one person.</source>
        <translation>Mae&apos;r rhaglen %1 yn sicr mai un person ydynt.</translation>
    </message>
</context>
<context>
    <name>guildhall::LinkReviewPanel</name>
    <message>
        <source>One person or two?</source>
        <translation>Un person neu ddau?</translation>
    </message>
    <message>
        <source>Same person (S)</source>
        <translation>Yr un person (S)</translation>
    </message>
    <message>
        <source>Not the same (N)</source>
        <translation>Nid yr un (N)</translation>
    </message>
    <message>
        <source>Don&apos;t know (D)</source>
        <translation>Ddim yn gwybod (D)</translation>
    </message>
    <message>
        <source>Undo (U)</source>
        <translation>Dadwneud (U)</translation>
    </message>
    <message>
        <source>Show how sure the program is</source>
        <translation>Dangos pa mor sicr yw&apos;r rhaglen</translation>
    </message>
    <message>
        <source>What speaks for one person</source>
        <translation>Beth sydd o blaid un person</translation>
    </message>
    <message>
        <source>What speaks against</source>
        <translation>Beth sydd yn erbyn</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wrthi&apos;n darllen</translation>
    </message>
    <message>
        <source>The records to compare are being read.</source>
        <translation>Mae&apos;r cofnodion i&apos;w cymharu yn cael eu darllen.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Dim i&apos;w benderfynu</translation>
    </message>
    <message>
        <source>Every pair of records is decided. New ones come with new data.</source>
        <translation>Mae pob pâr o gofnodion wedi&apos;i benderfynu. Daw rhai newydd gyda data newydd.</translation>
    </message>
    <message>
        <source>The records cannot be read</source>
        <translation>Ni ellir darllen y cofnodion</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Rhowch gynnig arall arni</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of records may be one person. Nothing is joined until you say so.</source>
        <translation>
            <numerusform>Nid oes parau o gofnodion a allai fod yn un person.</numerusform>
            <numerusform>Gallai %n pâr o gofnodion fod yn un person. Ni chaiff dim ei uno nes ichi ddweud hynny.</numerusform>
            <numerusform>Gallai %n o barau o gofnodion fod yn un person. Ni chaiff dim ei uno nes ichi ddweud hynny.</numerusform>
            <numerusform>Gallai %n o barau o gofnodion fod yn un person. Ni chaiff dim ei uno nes ichi ddweud hynny.</numerusform>
            <numerusform>Gallai %n o barau o gofnodion fod yn un person. Ni chaiff dim ei uno nes ichi ddweud hynny.</numerusform>
        </translation>
    </message>
    <message>
        <source>not said</source>
        <translation>heb ei ddweud</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>yn wahanol</translation>
    </message>
    <message>
        <source>same</source>
        <translation>yr un fath</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim</translation>
    </message>
</context>
<context>
    <name>guildhall::LinkWords</name>
    <message>
        <source>same first name</source>
        <translation>yr un enw cyntaf</translation>
    </message>
    <message>
        <source>first name and surname swapped</source>
        <translation>enw cyntaf a chyfenw wedi&apos;u cyfnewid</translation>
    </message>
    <message>
        <source>one first name is a short form of the other</source>
        <translation>mae un enw cyntaf yn ffurf fer ar y llall</translation>
    </message>
    <message>
        <source>same first initial</source>
        <translation>yr un llythyren gyntaf</translation>
    </message>
    <message>
        <source>one&apos;s first name is the other&apos;s middle name</source>
        <translation>enw cyntaf y naill yw enw canol y llall</translation>
    </message>
    <message>
        <source>part of the first name is the same</source>
        <translation>mae rhan o&apos;r enw cyntaf yr un fath</translation>
    </message>
    <message>
        <source>first names sound alike</source>
        <translation>mae&apos;r enwau cyntaf yn swnio&apos;n debyg</translation>
    </message>
    <message>
        <source>different first names</source>
        <translation>enwau cyntaf gwahanol</translation>
    </message>
    <message>
        <source>first name differs by one letter</source>
        <translation>mae un llythyren o&apos;r enw cyntaf yn wahanol</translation>
    </message>
    <message>
        <source>same surname</source>
        <translation>yr un cyfenw</translation>
    </message>
    <message>
        <source>surname and first name swapped</source>
        <translation>cyfenw ac enw cyntaf wedi&apos;u cyfnewid</translation>
    </message>
    <message>
        <source>part of the surname is the same</source>
        <translation>mae rhan o&apos;r cyfenw yr un fath</translation>
    </message>
    <message>
        <source>surnames sound alike</source>
        <translation>mae&apos;r cyfenwau&apos;n swnio&apos;n debyg</translation>
    </message>
    <message>
        <source>different surnames</source>
        <translation>cyfenwau gwahanol</translation>
    </message>
    <message>
        <source>surname differs by one letter</source>
        <translation>mae un llythyren o&apos;r cyfenw yn wahanol</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>yr un dyddiad geni</translation>
    </message>
    <message>
        <source>day and month of birth swapped</source>
        <translation>diwrnod a mis geni wedi&apos;u cyfnewid</translation>
    </message>
    <message>
        <source>same year of birth only</source>
        <translation>dim ond y flwyddyn eni yr un fath</translation>
    </message>
    <message>
        <source>years of birth are near each other</source>
        <translation>mae&apos;r blynyddoedd geni&apos;n agos at ei gilydd</translation>
    </message>
    <message>
        <source>different dates of birth</source>
        <translation>dyddiadau geni gwahanol</translation>
    </message>
    <message>
        <source>date of birth differs in one part</source>
        <translation>mae un rhan o&apos;r dyddiad geni yn wahanol</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>yr un cyfeiriad</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>yr un cod post</translation>
    </message>
    <message>
        <source>same area</source>
        <translation>yr un ardal</translation>
    </message>
    <message>
        <source>different addresses</source>
        <translation>cyfeiriadau gwahanol</translation>
    </message>
    <message>
        <source>address differs by a letter or figure</source>
        <translation>mae llythyren neu ffigur o&apos;r cyfeiriad yn wahanol</translation>
    </message>
    <message>
        <source>same middle names</source>
        <translation>yr un enwau canol</translation>
    </message>
    <message>
        <source>different middle names</source>
        <translation>enwau canol gwahanol</translation>
    </message>
    <message>
        <source>middle names agree in part</source>
        <translation>mae&apos;r enwau canol yn cytuno&apos;n rhannol</translation>
    </message>
    <message>
        <source>titles of the same sex</source>
        <translation>teitlau o&apos;r un rhyw</translation>
    </message>
    <message>
        <source>titles of different sexes</source>
        <translation>teitlau o rywiau gwahanol</translation>
    </message>
    <message>
        <source>same mobile number</source>
        <translation>yr un rhif ffôn symudol</translation>
    </message>
    <message>
        <source>different mobile numbers</source>
        <translation>rhifau ffôn symudol gwahanol</translation>
    </message>
    <message>
        <source>mobile number differs by one figure</source>
        <translation>mae un ffigur o&apos;r rhif ffôn symudol yn wahanol</translation>
    </message>
    <message>
        <source>same landline number</source>
        <translation>yr un rhif llinell dir</translation>
    </message>
    <message>
        <source>different landline numbers</source>
        <translation>rhifau llinell dir gwahanol</translation>
    </message>
    <message>
        <source>landline number differs by one figure</source>
        <translation>mae un ffigur o&apos;r rhif llinell dir yn wahanol</translation>
    </message>
    <message>
        <source>same email address</source>
        <translation>yr un cyfeiriad e-bost</translation>
    </message>
    <message>
        <source>different email addresses</source>
        <translation>cyfeiriadau e-bost gwahanol</translation>
    </message>
    <message>
        <source>email addresses are nearly the same</source>
        <translation>mae&apos;r cyfeiriadau e-bost bron yr un fath</translation>
    </message>
    <message>
        <source>same National Insurance number</source>
        <translation>yr un rhif Yswiriant Gwladol</translation>
    </message>
    <message>
        <source>different National Insurance numbers</source>
        <translation>rhifau Yswiriant Gwladol gwahanol</translation>
    </message>
    <message>
        <source>National Insurance number differs by one figure</source>
        <translation>mae un ffigur o&apos;r rhif Yswiriant Gwladol yn wahanol</translation>
    </message>
    <message>
        <source>one system names the other&apos;s record</source>
        <translation>mae un system yn enwi cofnod y llall</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 (strong)</source>
        <translation>%1 (cryf)</translation>
    </message>
    <message>
        <source>%1 (weak)</source>
        <translation>%1 (gwan)</translation>
    </message>
    <message>
        <source>%1 and %2: %3 decided so at %4</source>
        <translation>%1 a %2: penderfynodd %3 felly am %4</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 a %2: %3</translation>
    </message>
    <message>
        <source>different titles of the same sex</source>
        <translation>teitlau gwahanol o’r un rhyw</translation>
    </message>
    <message>
        <source>both records are of one system</source>
        <translation>mae’r ddau gofnod o un system</translation>
    </message>
    <message>
        <source>records of two systems</source>
        <translation>cofnodion o ddwy system</translation>
    </message>
</context>
<context>
    <name>guildhall::MainWindow</name>
    <message>
        <source>Search for a customer</source>
        <translation>Chwilio am gwsmer</translation>
    </message>
    <message>
        <source>Go to Advisor</source>
        <translation>Mynd i Cynghorydd</translation>
    </message>
    <message>
        <source>Go to Data</source>
        <translation>Mynd i Data</translation>
    </message>
    <message>
        <source>Close this customer and search again</source>
        <translation>Cau’r cwsmer hwn a chwilio eto</translation>
    </message>
    <message>
        <source>Newid i’r Gymraeg</source>
        <translation>Change to English</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testun mwy</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testun llai</translation>
    </message>
    <message>
        <source>Text in the system&apos;s size</source>
        <translation>Testun ym maint y system</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Lliwiau golau</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Lliwiau tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Dod o hyd i gam</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Dangos pob bysell</translation>
    </message>
    <message>
        <source>Close Guildhall</source>
        <translation>Cau Guildhall</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <extracomment>%1 is the name of a tab of the customer&apos;s page.</extracomment>
        <translation>Mynd i: %1</translation>
    </message>
    <message>
        <source>Go to Supervisor</source>
        <translation>Mynd i Goruchwyliwr</translation>
    </message>
    <message>
        <source>The supervisor’s figures are not open to you</source>
        <translation>Nid yw ffigurau’r goruchwyliwr ar agor i chi</translation>
    </message>
    <message>
        <source>You are signed in as: %1. Ask your manager if your work needs reports.</source>
        <extracomment>%1 is a role.</extracomment>
        <translation>Rydych wedi mewngofnodi fel: %1. Gofynnwch i’ch rheolwr os oes angen adroddiadau ar eich gwaith.</translation>
    </message>
    <message>
        <source>Start a contact</source>
        <translation>Dechrau cyswllt</translation>
    </message>
    <message>
        <source>Verify the caller</source>
        <translation>Gwirio’r galwr</translation>
    </message>
    <message>
        <source>Give a reason for this contact</source>
        <translation>Rhoi rheswm dros y cyswllt hwn</translation>
    </message>
    <message>
        <source>Write a note of this contact</source>
        <translation>Ysgrifennu nodyn o’r cyswllt hwn</translation>
    </message>
    <message>
        <source>Finish this contact</source>
        <translation>Gorffen y cyswllt hwn</translation>
    </message>
    <message>
        <source>New request in this contact</source>
        <translation>Cais newydd yn y cyswllt hwn</translation>
    </message>
    <message>
        <source>Go to Reception</source>
        <translation>Mynd i’r Dderbynfa</translation>
    </message>
    <message>
        <source>Check somebody in</source>
        <translation>Cofrestru rhywun</translation>
    </message>
    <message>
        <source>Call the next ticket</source>
        <translation>Galw’r tocyn nesaf</translation>
    </message>
    <message>
        <source>They are at the desk</source>
        <translation>Maen nhw wrth y ddesg</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>Gorffen yr ymweliad</translation>
    </message>
    <message>
        <source>Hand over the screen for the survey</source>
        <translation>Rhoi’r sgrin i’r cwsmer ar gyfer yr arolwg</translation>
    </message>
    <message>
        <source>Open the public display</source>
        <translation>Agor yr arddangosfa gyhoeddus</translation>
    </message>
    <message>
        <source>Hide or show the whole screen</source>
        <translation>Cuddio neu ddangos y sgrin gyfan</translation>
    </message>
    <message>
        <source>Go to Complaints</source>
        <translation>Mynd i Gwynion</translation>
    </message>
    <message>
        <source>New complaint or request</source>
        <translation>Cwyn neu gais newydd</translation>
    </message>
    <message>
        <source>Record a compliment</source>
        <translation>Cofnodi canmoliaeth</translation>
    </message>
    <message>
        <source>Open this customer’s complaint</source>
        <translation>Agor cwyn y cwsmer hwn</translation>
    </message>
    <message>
        <source>Take the next step of the case</source>
        <translation>Cymryd cam nesaf yr achos</translation>
    </message>
    <message>
        <source>All steps of the case</source>
        <translation>Pob cam o’r achos</translation>
    </message>
    <message>
        <source>Letters of the case</source>
        <translation>Llythyrau’r achos</translation>
    </message>
    <message>
        <source>Assign the chosen cases</source>
        <translation>Aseinio’r achosion a ddewiswyd</translation>
    </message>
    <message>
        <source>Find a case by its reference</source>
        <translation>Dod o hyd i achos yn ôl ei gyfeirnod</translation>
    </message>
    <message>
        <source>Go to the list of cases</source>
        <translation>Mynd i’r rhestr achosion</translation>
    </message>
    <message>
        <source>Go to my drafts and what is sent</source>
        <translation>Mynd i’m drafftiau a’r hyn a anfonir</translation>
    </message>
    <message>
        <source>Correct a past contact of this customer</source>
        <translation>Cywiro cyswllt blaenorol y cwsmer hwn</translation>
    </message>
    <message>
        <source>Open the appointments</source>
        <translation>Agor yr apwyntiadau</translation>
    </message>
    <message>
        <source>Ask the sources about this customer now</source>
        <translation>Holi’r ffynonellau am y cwsmer hwn nawr</translation>
    </message>
    <message>
        <source>Answer together what one visit or answer settles</source>
        <translation>Ateb gyda’i gilydd yr hyn y mae un ymweliad neu un ateb yn ei setlo</translation>
    </message>
    <message>
        <source>Say which value the customer confirms</source>
        <translation>Nodi pa werth y mae’r cwsmer yn ei gadarnhau</translation>
    </message>
    <message>
        <source>Why these records are one person</source>
        <translation>Pam mai un person yw’r cofnodion hyn</translation>
    </message>
    <message>
        <source>Say the outcome: resolved now, passed on, not resolved</source>
        <translation>Nodi’r canlyniad: datryswyd nawr, trosglwyddwyd, heb ei ddatrys</translation>
    </message>
</context>
<context>
    <name>guildhall::MessageDialog</name>
    <message>
        <source>Nothing is sent to this customer: it may not be safe. Say it instead.</source>
        <translation>Ni anfonir dim at y cwsmer hwn: efallai nad yw’n ddiogel. Dywedwch yn lle hynny.</translation>
    </message>
    <message>
        <source>Choose what to send.</source>
        <translation>Dewiswch beth i’w anfon.</translation>
    </message>
    <message>
        <source>Verify the caller first, or send a link.</source>
        <translation>Gwiriwch pwy yw’r galwr yn gyntaf, neu anfonwch ddolen.</translation>
    </message>
    <message>
        <source>Give a mobile number or an email address.</source>
        <translation>Rhowch rif ffôn symudol neu gyfeiriad e-bost.</translation>
    </message>
    <message>
        <source>A summary goes only to a number or address that we hold. Verify the caller, or send a link.</source>
        <translation>Dim ond i rif neu gyfeiriad sydd gennym y mae crynodeb yn mynd. Gwiriwch pwy yw’r galwr, neu anfonwch ddolen.</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Anfon neges</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Anfon</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Beth?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Sut?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>I ble?</translation>
    </message>
    <message>
        <source>Number or email address</source>
        <translation>Rhif neu gyfeiriad e-bost</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>Ym mha iaith?</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>Drwy neges destun</translation>
    </message>
    <message>
        <source>By email</source>
        <translation>Drwy e-bost</translation>
    </message>
    <message>
        <source>Ask the caller</source>
        <translation>Gofynnwch i’r galwr</translation>
    </message>
    <message>
        <source>Another one, below</source>
        <translation>Un arall, isod</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Beth a anfonir</translation>
    </message>
</context>
<context>
    <name>guildhall::MonthLine</name>
    <message>
        <source>%1: no answers.</source>
        <translation>%1: dim atebion.</translation>
    </message>
    <message>
        <source>%1: %2% very satisfied, %3 of %4 answers, likely between %5% and %6%.</source>
        <extracomment>&quot;March 2024: 85.0% very satisfied, 256 of 303 answers, likely between 80.5% and 88.6%.&quot;</extracomment>
        <translation>%1: %2% yn fodlon iawn, %3 o %4 ateb, rhwng %5% a %6% yn ôl pob tebyg.</translation>
    </message>
    <message>
        <source>Too few answers to compare.</source>
        <translation>Rhy ychydig o atebion i’w cymharu.</translation>
    </message>
</context>
<context>
    <name>guildhall::MyWorkModel</name>
    <message>
        <source>%1 accepted: %2</source>
        <extracomment>%1 is what was written (&quot;Request&quot;), %2 what the other system calls it.</extracomment>
        <translation>%1 wedi’i dderbyn: %2</translation>
    </message>
    <message>
        <source>Contact put aside</source>
        <translation>Cyswllt wedi’i roi o’r neilltu</translation>
    </message>
    <message>
        <source>Request not sent</source>
        <translation>Cais heb ei anfon</translation>
    </message>
    <message>
        <source>Begun: %1</source>
        <translation>Wedi’i ddechrau: %1</translation>
    </message>
    <message>
        <source>Which value is right, not sent</source>
        <translation>Pa werth sy’n gywir, heb ei anfon</translation>
    </message>
</context>
<context>
    <name>guildhall::MyWorkPanel</name>
    <message>
        <source>My drafts and what is sent</source>
        <translation>Fy nrafftiau a’r hyn a anfonir</translation>
    </message>
    <message>
        <source>Enter goes on with it</source>
        <translation>Mae Enter yn parhau ag ef</translation>
    </message>
</context>
<context>
    <name>guildhall::OpeningPanel</name>
    <message>
        <source>Guildhall cannot reach the keyring of this computer</source>
        <translation>Ni all Guildhall gyrraedd cylch allweddi&apos;r cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>The key to the data on this computer is kept in the keyring of your desktop, and no keyring answers. Your data is safe. Start the keyring, or ask your administrator to start Guildhall with a key file.</source>
        <translation>Mae&apos;r allwedd i&apos;r data ar y cyfrifiadur hwn yn cael ei chadw yng nghylch allweddi eich bwrdd gwaith, ac nid oes cylch allweddi yn ateb. Mae eich data yn ddiogel. Dechreuwch y cylch allweddi, neu gofynnwch i&apos;ch gweinyddwr ddechrau Guildhall gyda ffeil allwedd.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Mae&apos;r cylch allweddi wedi&apos;i gloi</translation>
    </message>
    <message>
        <source>Unlock the keyring with your password, then try again. Your data is safe.</source>
        <translation>Datglowch y cylch allweddi â&apos;ch cyfrinair, yna rhowch gynnig arall arni. Mae eich data yn ddiogel.</translation>
    </message>
    <message>
        <source>The key to the data on this computer is missing</source>
        <translation>Mae&apos;r allwedd i&apos;r data ar y cyfrifiadur hwn ar goll</translation>
    </message>
    <message>
        <source>The keyring no longer holds it, so nobody can read the files that are here. If your keyring was replaced, restore it and try again. Otherwise start afresh: the old files are put aside, and what the back offices hold is fetched again. Changes that had not been sent stay in the old files.</source>
        <translation>Nid yw&apos;r cylch allweddi yn ei chadw mwyach, felly ni all neb ddarllen y ffeiliau sydd yma. Os cafodd eich cylch allweddi ei ddisodli, adferwch ef a rhowch gynnig arall arni. Fel arall, dechreuwch o&apos;r newydd: caiff yr hen ffeiliau eu rhoi o&apos;r neilltu, a chaiff yr hyn sydd gan y swyddfeydd cefn ei nôl eto. Mae newidiadau nad oeddent wedi&apos;u hanfon yn aros yn yr hen ffeiliau.</translation>
    </message>
    <message>
        <source>The data on this computer is locked with another key</source>
        <translation>Mae&apos;r data ar y cyfrifiadur hwn wedi&apos;i gloi ag allwedd arall</translation>
    </message>
    <message>
        <source>Nothing was changed. Start Guildhall with the key that these files were made with, or start afresh: the old files are put aside, and what the back offices hold is fetched again.</source>
        <translation>Ni newidiwyd dim. Dechreuwch Guildhall â&apos;r allwedd y gwnaed y ffeiliau hyn â hi, neu dechreuwch o&apos;r newydd: caiff yr hen ffeiliau eu rhoi o&apos;r neilltu, a chaiff yr hyn sydd gan y swyddfeydd cefn ei nôl eto.</translation>
    </message>
    <message>
        <source>The local copy of the back offices&apos; data is damaged</source>
        <translation>Mae&apos;r copi lleol o ddata&apos;r swyddfeydd cefn wedi&apos;i ddifrodi</translation>
    </message>
    <message>
        <source>It can be fetched again. Your own work - drafts, decisions and changes that wait to be sent - is in another file and is not affected.</source>
        <translation>Gellir ei nôl eto. Mae eich gwaith eich hun - drafftiau, penderfyniadau a newidiadau sy&apos;n aros i&apos;w hanfon - mewn ffeil arall ac nid yw wedi&apos;i effeithio.</translation>
    </message>
    <message>
        <source>The file with your own work is damaged</source>
        <translation>Mae&apos;r ffeil gyda&apos;ch gwaith eich hun wedi&apos;i difrodi</translation>
    </message>
    <message>
        <source>It holds drafts, decisions and changes that wait to be sent. Nothing was changed. Ask your administrator to restore it from the backup. You can start afresh meanwhile: the damaged file is put aside, not deleted.</source>
        <translation>Mae&apos;n cadw drafftiau, penderfyniadau a newidiadau sy&apos;n aros i&apos;w hanfon. Ni newidiwyd dim. Gofynnwch i&apos;ch gweinyddwr ei hadfer o&apos;r copi wrth gefn. Gallwch ddechrau o&apos;r newydd yn y cyfamser: caiff y ffeil a ddifrodwyd ei rhoi o&apos;r neilltu, nid ei dileu.</translation>
    </message>
    <message>
        <source>The data on this computer belongs to a newer Guildhall</source>
        <translation>Mae&apos;r data ar y cyfrifiadur hwn yn perthyn i Guildhall mwy newydd</translation>
    </message>
    <message>
        <source>This version cannot read it and has not touched it. Install the newer version.</source>
        <translation>Ni all y fersiwn hon ei ddarllen ac nid yw wedi cyffwrdd ag ef. Gosodwch y fersiwn fwy newydd.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Mae&apos;r ddisg yn llawn</translation>
    </message>
    <message>
        <source>Guildhall needs room to keep what you write safe. Free some space, then try again. Nothing was lost.</source>
        <translation>Mae angen lle ar Guildhall i gadw&apos;r hyn yr ydych yn ei ysgrifennu yn ddiogel. Rhyddhewch ychydig o le, yna rhowch gynnig arall arni. Ni chollwyd dim.</translation>
    </message>
    <message>
        <source>Guildhall may not write to its data folder</source>
        <translation>Ni chaiff Guildhall ysgrifennu i&apos;w ffolder data</translation>
    </message>
    <message>
        <source>Ask your administrator to give you the right to write to it. Nothing was lost.</source>
        <translation>Gofynnwch i&apos;ch gweinyddwr roi&apos;r hawl i chi ysgrifennu iddo. Ni chollwyd dim.</translation>
    </message>
    <message>
        <source>Guildhall cannot open the data on this computer</source>
        <translation>Ni all Guildhall agor y data ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays like this, tell your administrator what stands below.</source>
        <translation>Ni newidiwyd dim. Rhowch gynnig arall arni; os yw&apos;n aros fel hyn, dywedwch wrth eich gweinyddwr beth sydd isod.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>&amp;Fetch the data again</source>
        <translation>&amp;Nôl y data eto</translation>
    </message>
    <message>
        <source>Put the old files aside and &amp;start afresh</source>
        <translation>Rhoi&apos;r hen ffeiliau o&apos;r neilltu a &amp;dechrau o&apos;r newydd</translation>
    </message>
    <message>
        <source>&amp;Close Guildhall</source>
        <translation>&amp;Cau Guildhall</translation>
    </message>
    <message>
        <source>Opening the data on this computer...</source>
        <translation>Yn agor y data ar y cyfrifiadur hwn...</translation>
    </message>
    <message>
        <source>For the administrator: %1</source>
        <translation>I&apos;r gweinyddwr: %1</translation>
    </message>
</context>
<context>
    <name>guildhall::OutboxModel</name>
    <message>
        <source>%1: %2. %3. %4</source>
        <extracomment>One entry of the outbox, read out: when, what and how far, details, the other system.</extracomment>
        <translation>%1: %2. %3. %4</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Heb ei geisio eto</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s)</source>
        <translation>
            <numerusform>Heb ei geisio</numerusform>
            <numerusform>Ceisiwyd %n waith</numerusform>
            <numerusform>Ceisiwyd %n waith</numerusform>
            <numerusform>Ceisiwyd %n gwaith</numerusform>
            <numerusform>Ceisiwyd %n gwaith</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::OutboxPage</name>
    <message>
        <source>The oldest has waited to be sent since %1. Tell your system administrator.</source>
        <translation>Mae’r hynaf wedi bod yn aros i’w anfon ers %1. Rhowch wybod i weinyddwr eich system.</translation>
    </message>
    <message>
        <source>The oldest has waited to be sent since %1.</source>
        <translation>Mae’r hynaf wedi bod yn aros i’w anfon ers %1.</translation>
    </message>
</context>
<context>
    <name>guildhall::OutboxPanel</name>
    <message>
        <source>What was written here for other systems</source>
        <translation>Yr hyn a ysgrifennwyd yma ar gyfer systemau eraill</translation>
    </message>
    <message>
        <source>Nothing was written here for other systems.</source>
        <translation>Ni ysgrifennwyd dim yma ar gyfer systemau eraill.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Yr hyn a ysgrifennwyd</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Cadw eu fersiwn nhw</translation>
    </message>
    <message>
        <source>Send as edited</source>
        <translation>Anfon fel y&apos;i golygwyd</translation>
    </message>
    <message>
        <source>Why it is not to be sent</source>
        <translation>Pam nad yw i&apos;w anfon</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Send ours</source>
        <translation>Anfon ein fersiwn ni</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Anfon eto</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Ein fersiwn ni</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Eu fersiwn nhw</translation>
    </message>
</context>
<context>
    <name>guildhall::OutboxWords</name>
    <message>
        <source>Request</source>
        <translation>Cais</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Cwyn</translation>
    </message>
    <message>
        <source>Compliment</source>
        <translation>Canmoliaeth</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dogfen</translation>
    </message>
    <message>
        <source>Survey answer</source>
        <translation>Ateb i&apos;r arolwg</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Neges</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>yn aros i&apos;w anfon</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>wedi&apos;i anfon</translation>
    </message>
    <message>
        <source>needs a person</source>
        <translation>angen person</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>wedi&apos;i dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what was written (&quot;Complaint&quot;), %2 how far it has come (&quot;waiting to be sent&quot;).</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The record was changed there in the meantime. Compare both versions and choose.</source>
        <translation>Newidiwyd y cofnod yno yn y cyfamser. Cymharwch y ddau fersiwn a dewiswch.</translation>
    </message>
    <message>
        <source>It may have arrived. Look in the other system before you send it again.</source>
        <translation>Efallai ei fod wedi cyrraedd. Edrychwch yn y system arall cyn ei anfon eto.</translation>
    </message>
    <message>
        <source>No system takes it, or the record is gone. Withdraw it and say why.</source>
        <translation>Nid oes system yn ei dderbyn, neu mae&apos;r cofnod wedi mynd. Tynnwch ef yn ôl a dywedwch pam.</translation>
    </message>
    <message>
        <source>The other system refused it. Correct it and send it again, or withdraw it.</source>
        <translation>Gwrthododd y system arall ef. Cywirwch ef a&apos;i anfon eto, neu tynnwch ef yn ôl.</translation>
    </message>
    <message>
        <source>%1: delivered</source>
        <translation>%1: wedi’i danfon</translation>
    </message>
    <message>
        <source>%1: not delivered, this number or address does not exist</source>
        <translation>%1: heb ei danfon, nid yw’r rhif neu’r cyfeiriad hwn yn bod</translation>
    </message>
    <message>
        <source>%1: not delivered, the phone was off or the mailbox full</source>
        <translation>%1: heb ei danfon, roedd y ffôn wedi’i ddiffodd neu’r blwch post yn llawn</translation>
    </message>
    <message>
        <source>%1: not delivered</source>
        <translation>%1: heb ei danfon</translation>
    </message>
    <message>
        <source>%1: on its way</source>
        <translation>%1: ar ei ffordd</translation>
    </message>
    <message>
        <source>%1: came back, it could not be delivered at that address</source>
        <extracomment>%1 is a letter: &quot;Letter&quot;, &quot;Answer&quot;, &quot;Acknowledgement&quot;.</extracomment>
        <translation>%1: dychwelwyd, nid oedd modd danfon i’r cyfeiriad hwnnw</translation>
    </message>
    <message>
        <source>%1: not posted, the mailing house refused it</source>
        <translation>%1: heb ei bostio, gwrthododd y tŷ postio ef</translation>
    </message>
    <message>
        <source>%1: not posted, it was cancelled</source>
        <translation>%1: heb ei bostio, fe’i canslwyd</translation>
    </message>
    <message>
        <source>%1: not posted, its pages cannot be printed</source>
        <translation>%1: heb ei bostio, ni ellir argraffu’r tudalennau</translation>
    </message>
    <message>
        <source>%1: not posted, it needs a person</source>
        <translation>%1: heb ei bostio, mae angen person</translation>
    </message>
    <message>
        <source>%1: not posted, it failed at the printer’s</source>
        <translation>%1: heb ei bostio, methodd yn yr argraffdy</translation>
    </message>
    <message>
        <source>%1: printed and posted</source>
        <translation>%1: wedi’i argraffu a’i bostio</translation>
    </message>
    <message>
        <source>%1: at the printer’s, not posted yet</source>
        <translation>%1: yn yr argraffdy, heb ei bostio eto</translation>
    </message>
    <message>
        <source>Change of contact details</source>
        <translation>Newid manylion cyswllt</translation>
    </message>
    <message>
        <source>%1: handed over, not confirmed yet</source>
        <extracomment>%1 is what was written (&quot;Complaint&quot;).</extracomment>
        <translation>%1: wedi’i drosglwyddo, heb ei gadarnhau eto</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Atodiad</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Ffonio’n ôl</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Tudalen dalu</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Apwyntiad</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ymweliad</translation>
    </message>
    <message>
        <source>Confirmed with the customer</source>
        <translation>Cadarnhawyd gyda’r cwsmer</translation>
    </message>
    <message>
        <source>Invitation to the survey</source>
        <translation>Gwahoddiad i’r arolwg</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Step of a complaint</source>
        <translation>Cam mewn cwyn</translation>
    </message>
    <message>
        <source>Letter about a complaint</source>
        <translation>Llythyr am gŵyn</translation>
    </message>
    <message>
        <source>Restriction of contact</source>
        <translation>Cyfyngiad ar gysylltu</translation>
    </message>
</context>
<context>
    <name>guildhall::PaymentDialog</name>
    <message>
        <source>Take a payment</source>
        <translation>Cymryd taliad</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a kind of account, %2 its reference, %3 what is owed: &quot;£214.60&quot;.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Open the payment page: %1</source>
        <translation>Agor y dudalen dalu: %1</translation>
    </message>
    <message>
        <source>There is no account that this caller may be told of. Verify them first.</source>
        <translation>Nid oes cyfrif y caiff y galwr hwn wybod amdano. Gwiriwch pwy ydyw yn gyntaf.</translation>
    </message>
    <message>
        <source>The page opens in the browser with the reference filled in. Never write down a card number.</source>
        <translation>Mae’r dudalen yn agor yn y porwr gyda’r cyfeirnod wedi’i lenwi. Peidiwch byth ag ysgrifennu rhif cerdyn.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>No browser could be opened. Read the reference to the caller.</source>
        <translation>Ni ellid agor porwr. Darllenwch y cyfeirnod i’r galwr.</translation>
    </message>
    <message>
        <source>No payment page is known for this account.</source>
        <translation>Nid oes tudalen dalu hysbys ar gyfer y cyfrif hwn.</translation>
    </message>
</context>
<context>
    <name>guildhall::PeriodDialog</name>
    <message>
        <source>Show this period</source>
        <translation>Dangos y cyfnod hwn</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Diwrnod cyntaf</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Choose a last day that is not before the first, and at most 100 years later.</source>
        <translation>Dewiswch ddiwrnod olaf nad yw cyn y cyntaf, a heb fod mwy na 100 mlynedd yn ddiweddarach.</translation>
    </message>
</context>
<context>
    <name>guildhall::PrivacyShutter</name>
    <message>
        <source>The screen is hidden</source>
        <translation>Mae’r sgrin wedi’i chuddio</translation>
    </message>
    <message>
        <source>Press %1 to show it again.</source>
        <translation>Pwyswch %1 i’w dangos eto.</translation>
    </message>
</context>
<context>
    <name>guildhall::ProbablyPanel</name>
    <message>
        <source>Probably calling about</source>
        <translation>Yn ôl pob tebyg yn galw am</translation>
    </message>
    <message>
        <source>Something new</source>
        <translation>Rhywbeth newydd</translation>
    </message>
    <message>
        <source>Complaint %1</source>
        <translation>Cwyn %1</translation>
    </message>
    <message>
        <source>%1: %2 overdue</source>
        <translation>%1: %2 yn hwyr</translation>
    </message>
    <message>
        <source>The visit booked for %1 has passed and it is still open.</source>
        <translation>Mae’r ymweliad a drefnwyd ar gyfer %1 wedi mynd heibio ac mae’n dal ar agor.</translation>
    </message>
    <message>
        <source>They asked about it before: %1.</source>
        <translation>Gofynnwyd amdano o’r blaen: %1.</translation>
    </message>
    <message>
        <source>A visit is booked: %1.</source>
        <translation>Mae ymweliad wedi’i drefnu: %1.</translation>
    </message>
    <message>
        <source>The visit is booked for %1, after the day by which it is due.</source>
        <translation>Mae’r ymweliad wedi’i drefnu ar gyfer %1, ar ôl y diwrnod y dylai fod wedi’i wneud.</translation>
    </message>
    <message>
        <source>A letter went out: %1.</source>
        <translation>Anfonwyd llythyr: %1.</translation>
    </message>
    <message>
        <source>Money is overdue.</source>
        <translation>Mae arian yn hwyr.</translation>
    </message>
    <message>
        <source>There is news of it: %1.</source>
        <translation>Mae newyddion amdano: %1.</translation>
    </message>
    <message numerus="yes">
        <source>No news for %n day(s).</source>
        <translation>
            <numerusform>Dim newyddion ers %n diwrnod.</numerusform>
            <numerusform>Dim newyddion ers %n diwrnod.</numerusform>
            <numerusform>Dim newyddion ers %n ddiwrnod.</numerusform>
            <numerusform>Dim newyddion ers %n diwrnod.</numerusform>
            <numerusform>Dim newyddion ers %n diwrnod.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open since %1.</source>
        <translation>Mae ar agor ers %1.</translation>
    </message>
    <message>
        <source>We promised something by %1, and it is not kept.</source>
        <translation>Addawyd rhywbeth erbyn %1, ac nid yw wedi’i gadw.</translation>
    </message>
    <message>
        <source>They have asked more than once within a fortnight.</source>
        <translation>Maent wedi gofyn fwy nag unwaith o fewn pythefnos.</translation>
    </message>
    <message>
        <source>A bill or an instalment is new: %1.</source>
        <translation>Mae bil neu randaliad newydd: %1.</translation>
    </message>
    <message>
        <source>It waits for something from them.</source>
        <translation>Mae’n aros am rywbeth ganddynt.</translation>
    </message>
    <message>
        <source>It may be a risk to health.</source>
        <translation>Gall fod yn risg i iechyd.</translation>
    </message>
    <message>
        <source>They rang the line for it.</source>
        <translation>Ffoniasant y llinell ar ei gyfer.</translation>
    </message>
    <message>
        <source>It was reported %1.</source>
        <translation>Adroddwyd amdano %1.</translation>
    </message>
    <message>
        <source>Nothing that is open explains a call today.</source>
        <translation>Nid oes dim sydd ar agor yn esbonio galwad heddiw.</translation>
    </message>
    <message>
        <source>It is open.</source>
        <translation>Mae ar agor.</translation>
    </message>
    <message>
        <source>They asked (%1), and nothing has happened since.</source>
        <translation>Gofynasant (%1), ac nid oes dim wedi digwydd ers hynny.</translation>
    </message>
    <message>
        <source>It came in (%1) and has not been acknowledged.</source>
        <translation>Daeth i law (%1) ac nid yw wedi’i gydnabod.</translation>
    </message>
</context>
<context>
    <name>guildhall::PublicDisplay</name>
    <message>
        <source>Full screen · %1</source>
        <translation>Sgrin lawn · %1</translation>
    </message>
    <message>
        <source>Chime when a number is called · %1</source>
        <translation>Sain pan gaiff rhif ei alw · %1</translation>
    </message>
</context>
<context>
    <name>guildhall::QualityPage</name>
    <message>
        <source>%1 Counted: %2.</source>
        <extracomment>%1 says what the figures mean, in sentences; %2 is a time (&quot;Today 2:29pm&quot;).</extracomment>
        <translation>%1 Cyfrifwyd: %2.</translation>
    </message>
</context>
<context>
    <name>guildhall::QualityPanel</name>
    <message>
        <source>Quality of the data</source>
        <translation>Ansawdd y data</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Cyfrif eto</translation>
    </message>
    <message>
        <source>Counting everything that is held…</source>
        <translation>Wrthi’n cyfrif popeth a gedwir…</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Gallwch barhau i weithio yn y cyfamser.</translation>
    </message>
    <message>
        <source>The figures cannot be counted</source>
        <translation>Ni ellir cyfrif y ffigurau</translation>
    </message>
    <message>
        <source>Nothing is held yet</source>
        <translation>Nid oes dim yn cael ei gadw eto</translation>
    </message>
    <message>
        <source>The figures come with the first data of a source.</source>
        <translation>Daw’r ffigurau gyda data cyntaf ffynhonnell.</translation>
    </message>
</context>
<context>
    <name>guildhall::QueuePanel</name>
    <message>
        <source>Call next · %1</source>
        <translation>Galw’r nesaf · %1</translation>
    </message>
    <message>
        <source>Check in · %1</source>
        <translation>Cofrestru · %1</translation>
    </message>
    <message>
        <source>This ticket</source>
        <translation>Y tocyn hwn</translation>
    </message>
    <message>
        <source>Public display</source>
        <translation>Arddangosfa gyhoeddus</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Pwy sy’n aros</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Nid oes neb yn aros</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Desg %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <extracomment>%1 is the number of a ticket.</extracomment>
        <translation>Galw %1</translation>
    </message>
    <message>
        <source>Back in %1, place kept</source>
        <translation>Yn ôl ymhen %1, gan gadw’r lle</translation>
    </message>
    <message>
        <source>They are back</source>
        <translation>Maen nhw’n ôl</translation>
    </message>
    <message>
        <source>They have left</source>
        <translation>Maen nhw wedi gadael</translation>
    </message>
    <message>
        <source>Take over from desk %1, who does not answer</source>
        <translation>Cymryd drosodd gan ddesg %1, nad yw’n ateb</translation>
    </message>
    <message>
        <source>Appointments · %1</source>
        <translation>Apwyntiadau · %1</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ffigurau</translation>
    </message>
</context>
<context>
    <name>guildhall::QuoteList</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>A quote in words: rating, when, what it is about, what was written.</extracomment>
        <translation>%1, %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>guildhall::RatingBars</name>
    <message>
        <source>%1 · %2: %3 of %4 answers, %5%.</source>
        <extracomment>&quot;Telephone: 750 of 926 answers are very satisfied, 81.0%.&quot; %2 is a rating.</extracomment>
        <translation>%1 · %2: %3 o %4 ateb, %5%.</translation>
    </message>
    <message>
        <source>Too few answers to compare.</source>
        <translation>Rhy ychydig o atebion i’w cymharu.</translation>
    </message>
    <message>
        <source>%1 · too few to compare</source>
        <extracomment>How many answers there are, in the space beside a bar.</extracomment>
        <translation>%1 · rhy ychydig i’w cymharu</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::ReasonDialog</name>
    <message>
        <source>Show details</source>
        <translation>Dangos manylion</translation>
    </message>
    <message>
        <source>Show hidden details</source>
        <translation>Dangos manylion cudd</translation>
    </message>
    <message>
        <source>Why do you need to see them?</source>
        <translation>Pam mae angen i chi eu gweld?</translation>
    </message>
    <message>
        <source>Your reason is written down with your name and the time. The details are hidden again when you open another customer.</source>
        <translation>Cofnodir eich rheswm gyda’ch enw a’r amser. Caiff y manylion eu cuddio eto pan agorwch gwsmer arall.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>guildhall::ReasonEdit</name>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Why do they get in touch?</source>
        <translation>Pam maen nhw’n cysylltu?</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
</context>
<context>
    <name>guildhall::RecentPanel</name>
    <message>
        <source>Recent customers</source>
        <translation>Cwsmeriaid diweddar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Pob bysell</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Dod o hyd i gam</translation>
    </message>
    <message>
        <source>Nobody yet. Customers that you open stay here until you sign out.</source>
        <translation>Neb eto. Bydd cwsmeriaid a agorwch yn aros yma nes i chi allgofnodi.</translation>
    </message>
</context>
<context>
    <name>guildhall::ReceptionPage</name>
    <message>
        <source>Appointment %1</source>
        <translation>Apwyntiad %1</translation>
    </message>
    <message>
        <source>for desk %1</source>
        <translation>ar gyfer desg %1</translation>
    </message>
    <message>
        <source>desk %1 does not answer</source>
        <translation>nid yw desg %1 yn ateb</translation>
    </message>
    <message>
        <source>also called at desk %1</source>
        <translation>galwyd hefyd wrth ddesg %1</translation>
    </message>
    <message>
        <source>back %1</source>
        <translation>yn ôl %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>nawr</translation>
    </message>
    <message>
        <source>Waiting · %1 · names hidden while serving</source>
        <translation>Yn aros · %1 · enwau wedi’u cuddio wrth wasanaethu</translation>
    </message>
    <message>
        <source>Waiting · %1</source>
        <translation>Yn aros · %1</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>hiraf %1</translation>
    </message>
    <message>
        <source>How long people wait: too few today to say.</source>
        <translation>Pa mor hir mae pobl yn aros: rhy ychydig heddiw i ddweud.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n people without an appointment today, half waited %1 or less; the longest wait was %2.</source>
        <translation>
            <numerusform>O %n o bobl heb apwyntiad heddiw, arhosodd hanner %1 neu lai; yr arhosiad hiraf oedd %2.</numerusform>
            <numerusform>O %n o bobl heb apwyntiad heddiw, arhosodd hanner %1 neu lai; yr arhosiad hiraf oedd %2.</numerusform>
            <numerusform>O %n o bobl heb apwyntiad heddiw, arhosodd hanner %1 neu lai; yr arhosiad hiraf oedd %2.</numerusform>
            <numerusform>O %n o bobl heb apwyntiad heddiw, arhosodd hanner %1 neu lai; yr arhosiad hiraf oedd %2.</numerusform>
            <numerusform>O %n o bobl heb apwyntiad heddiw, arhosodd hanner %1 neu lai; yr arhosiad hiraf oedd %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Desg %1</translation>
    </message>
    <message>
        <source>%1 · calling %2</source>
        <translation>%1 · yn galw %2</translation>
    </message>
    <message>
        <source>%1 · serving %2 · %3</source>
        <translation>%1 · yn gwasanaethu %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n visits today</source>
        <translation>
            <numerusform>%n o ymweliadau heddiw</numerusform>
            <numerusform>%n o ymweliadau heddiw</numerusform>
            <numerusform>%n o ymweliadau heddiw</numerusform>
            <numerusform>%n o ymweliadau heddiw</numerusform>
            <numerusform>%n o ymweliadau heddiw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by appointment</source>
        <translation>
            <numerusform>%n drwy apwyntiad</numerusform>
            <numerusform>%n drwy apwyntiad</numerusform>
            <numerusform>%n drwy apwyntiad</numerusform>
            <numerusform>%n drwy apwyntiad</numerusform>
            <numerusform>%n drwy apwyntiad</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk is cut off from the others. It calls the tickets that it checked in; the rest wait for their own desks. What you do is shared when the line is back.</source>
        <translation>Mae’r ddesg hon wedi’i thorri oddi wrth y lleill. Mae’n galw’r tocynnau a gofrestrodd; mae’r gweddill yn aros am eu desgiau eu hunain. Rhennir yr hyn a wnewch pan ddaw’r cysylltiad yn ôl.</translation>
    </message>
    <message>
        <source>Asking desk %1 for %2…</source>
        <translation>Yn gofyn i ddesg %1 am %2…</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>heb ddod</translation>
    </message>
</context>
<context>
    <name>guildhall::ReceptionSide</name>
    <message>
        <source>The answers are kept and will be sent.</source>
        <translation>Cadwyd yr atebion ac fe’u hanfonir.</translation>
    </message>
    <message>
        <source>Noted: they would rather not say.</source>
        <translation>Nodwyd: gwell ganddyn nhw beidio â dweud.</translation>
    </message>
    <message>
        <source>Ask before they go · 20 seconds</source>
        <translation>Gofyn cyn iddyn nhw fynd · 20 eiliad</translation>
    </message>
    <message>
        <source>Keep answers</source>
        <translation>Cadw’r atebion</translation>
    </message>
    <message>
        <source>Hand over the screen</source>
        <translation>Rhoi’r sgrin i’r cwsmer</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Done · %1</source>
        <translation>Wedi gorffen · %1</translation>
    </message>
    <message>
        <source>Pass to</source>
        <translation>Trosglwyddo i</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>Heb ddod</translation>
    </message>
    <message>
        <source>Desk %1</source>
        <translation>Desg %1</translation>
    </message>
</context>
<context>
    <name>guildhall::ReceptionWorkspace</name>
    <message>
        <source>There is nobody whom this desk can call now.</source>
        <translation>Nid oes neb y gall y ddesg hon ei alw nawr.</translation>
    </message>
    <message>
        <source>The visit of %1 is finished and kept.</source>
        <translation>Mae ymweliad %1 wedi gorffen ac wedi’i gadw.</translation>
    </message>
    <message>
        <source>Documents kept, to be sent: %1</source>
        <translation>Dogfennau wedi’u cadw, i’w hanfon: %1</translation>
    </message>
    <message>
        <source>The answers are kept and will be sent.</source>
        <translation>Cadwyd yr atebion ac fe’u hanfonir.</translation>
    </message>
    <message>
        <source>The request is kept and will be sent.</source>
        <translation>Mae’r cais wedi’i gadw a chaiff ei anfon.</translation>
    </message>
    <message>
        <source>The summary is kept and will be sent to %1.</source>
        <translation>Mae’r crynodeb wedi’i gadw a chaiff ei anfon at %1.</translation>
    </message>
    <message>
        <source>%1 waits for %2 now and has kept the place in the queue.</source>
        <extracomment>%1 is the number of a ticket, %2 a desk or a service.</extracomment>
        <translation>Mae %1 yn aros am %2 nawr ac wedi cadw’r lle yn y ciw.</translation>
    </message>
    <message>
        <source>%1 did not come. If they do, This ticket puts them back in their place.</source>
        <extracomment>%1 is the number of a ticket.</extracomment>
        <translation>Ni ddaeth %1. Os byddan nhw’n dod, mae Y tocyn hwn yn eu rhoi yn ôl yn eu lle.</translation>
    </message>
</context>
<context>
    <name>guildhall::RegisterPage</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a source (&quot;Orchard&quot;), %2 one of its feeds (&quot;tenants&quot;).</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Defnyddir ar gyfer</translation>
    </message>
    <message>
        <source>Lawful basis</source>
        <translation>Sail gyfreithlon</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitifrwydd</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Cedwir am</translation>
    </message>
    <message>
        <source>Who may hold it</source>
        <translation>Pwy gaiff ei gadw</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>Sut y’i cedwir</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Rhagdybiwyd</translation>
    </message>
    <message>
        <source>What it means to us</source>
        <translation>Beth mae’n ei olygu i ni</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Rhan o</translation>
    </message>
    <message>
        <source>Field in the source</source>
        <translation>Maes yn y ffynhonnell</translation>
    </message>
    <message>
        <source>said by the profile</source>
        <translation>dywed y proffil</translation>
    </message>
</context>
<context>
    <name>guildhall::RegisterPanel</name>
    <message>
        <source>What is held, and why</source>
        <translation>Yr hyn a gedwir, a pham</translation>
    </message>
    <message>
        <source>The profile of each source says what is taken from it and why the council may hold it. Guildhall keeps to it.</source>
        <translation>Mae proffil pob ffynhonnell yn dweud beth a gymerir ohoni a pham y caiff y cyngor ei gadw. Mae Guildhall yn cadw at hynny.</translation>
    </message>
    <message>
        <source>No source is set up</source>
        <translation>Nid oes ffynhonnell wedi’i gosod</translation>
    </message>
    <message>
        <source>An administrator names the sources in the configuration file.</source>
        <translation>Gweinyddwr sy’n enwi’r ffynonellau yn y ffeil ffurfweddu.</translation>
    </message>
    <message>
        <source>Source and feed</source>
        <translation>Ffynhonnell a ffrwd</translation>
    </message>
</context>
<context>
    <name>guildhall::RejectedPage</name>
    <message>
        <source>Row %1 of an answer</source>
        <translation>Rhes %1 o ateb</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Cofnod %1</translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation>Llinell %1 o %2</translation>
    </message>
    <message>
        <source>Record %1, line %2 of %3</source>
        <translation>Cofnod %1, llinell %2 o %3</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Which row</source>
        <translation>Pa res</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Beth sydd o’i le</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Beth i’w wneud</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>Pryd y daeth</translation>
    </message>
</context>
<context>
    <name>guildhall::RejectedPanel</name>
    <message>
        <source>Rows that could not be read</source>
        <translation>Rhesi na ellid eu darllen</translation>
    </message>
    <message>
        <source>Everything else of these sources is held. A row leaves this list when it comes again and can be read.</source>
        <translation>Cedwir popeth arall o’r ffynonellau hyn. Mae rhes yn gadael y rhestr hon pan ddaw eto a phan ellir ei darllen.</translation>
    </message>
    <message>
        <source>The list cannot be read</source>
        <translation>Ni ellir darllen y rhestr</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Wrthi’n darllen y rhestr…</translation>
    </message>
    <message>
        <source>Every row could be read</source>
        <translation>Roedd modd darllen pob rhes</translation>
    </message>
    <message>
        <source>Rows that a source sends and nobody can read will appear here.</source>
        <translation>Bydd rhesi y mae ffynhonnell yn eu hanfon ac na ellir eu darllen yn ymddangos yma.</translation>
    </message>
</context>
<context>
    <name>guildhall::ReportExport</name>
    <message>
        <source>Save the report</source>
        <translation>Cadw’r adroddiad</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Wedi’i gadw: %1</translation>
    </message>
    <message>
        <source>PDF to send or print</source>
        <translation>PDF i’w anfon neu ei argraffu</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Tudalen we (HTML)</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Taenlen (CSV)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Data (JSON)</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Argraffu’r adroddiad</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Yn argraffu…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Anfonwyd at yr argraffydd</translation>
    </message>
    <message>
        <source>The printer did not take it. Choose another one.</source>
        <translation>Ni chymerodd yr argraffydd ef. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
</context>
<context>
    <name>guildhall::ReportPrinter</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>the days that a report covers, both included</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Nothing was received in this period.</source>
        <translation>Ni ddaeth dim i law yn y cyfnod hwn.</translation>
    </message>
</context>
<context>
    <name>guildhall::RequestDialog</name>
    <message>
        <source>New request</source>
        <translation>Cais newydd</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Ble mae?</translation>
    </message>
    <message>
        <source>Address, or the place in words</source>
        <translation>Cyfeiriad, neu’r lle mewn geiriau</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Anfon y cais</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Parhau wedyn</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Taflu</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Beth sydd ei angen</translation>
    </message>
    <message>
        <source>What is needed?</source>
        <translation>Beth sydd ei angen?</translation>
    </message>
    <message>
        <source>Reported there already: %1. Say so, and send another only if this is something else.</source>
        <extracomment>%1 is a list of references.</extracomment>
        <translation>Rhoddwyd gwybod yno eisoes: %1. Dywedwch hynny, ac anfonwch un arall dim ond os yw hyn yn rhywbeth arall.</translation>
    </message>
    <message>
        <source>Tell the caller: it is done by %1 as a rule.</source>
        <translation>Dywedwch wrth y galwr: caiff ei wneud erbyn %1 fel arfer.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Say where it is.</source>
        <translation>Dywedwch ble mae.</translation>
    </message>
    <message>
        <source>One question is not answered yet.</source>
        <translation>Mae un cwestiwn heb ei ateb eto.</translation>
    </message>
</context>
<context>
    <name>guildhall::RestrictionDialog</name>
    <message>
        <source>Restrict contact</source>
        <translation>Cyfyngu ar gysylltiad</translation>
    </message>
    <message>
        <source>It restricts the way of contact, never the right to complain: each complaint is still judged by itself.</source>
        <translation>Mae’n cyfyngu ar y ffordd o gysylltu, byth ar yr hawl i gwyno: bernir pob cwyn ar ei phen ei hun o hyd.</translation>
    </message>
    <message>
        <source>How may they still reach the council?</source>
        <translation>Sut y cânt gysylltu â’r cyngor o hyd?</translation>
    </message>
    <message>
        <source>What happened, and when?</source>
        <translation>Beth a ddigwyddodd, a phryd?</translation>
    </message>
    <message>
        <source>How was the Equality Act 2010 considered?</source>
        <translation>Sut yr ystyriwyd Deddf Cydraddoldeb 2010?</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>I’w adolygu erbyn</translation>
    </message>
</context>
<context>
    <name>guildhall::ReviewForm</name>
    <message>
        <source>What the customer meant</source>
        <translation>Yr hyn a olygai’r cwsmer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Camau dilynol</translation>
    </message>
    <message>
        <source>The customer agrees to the complaint</source>
        <translation>Mae’r cwsmer yn cytuno i’r gŵyn</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Adolygwyd</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Leave it to another</source>
        <translation>Ei adael i arall</translation>
    </message>
    <message>
        <source>Choose what the customer meant first.</source>
        <translation>Dewiswch yn gyntaf yr hyn a olygai’r cwsmer.</translation>
    </message>
</context>
<context>
    <name>guildhall::ReviewPanel</name>
    <message>
        <source>To review</source>
        <translation>I’w hadolygu</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>Anfodlon</translation>
    </message>
    <message>
        <source>With a comment</source>
        <translation>Gyda sylw</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Pob un o’r rhain</translation>
    </message>
    <message>
        <source>%1 wait; the newest %2 are shown</source>
        <translation>Mae %1 yn aros; dangosir y %2 diweddaraf</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait</source>
        <translation>
            <numerusform>Mae %n ateb yn aros</numerusform>
            <numerusform>Mae %n ateb yn aros</numerusform>
            <numerusform>Mae %n ateb yn aros</numerusform>
            <numerusform>Mae %n ateb yn aros</numerusform>
            <numerusform>Mae %n ateb yn aros</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to review</source>
        <translation>Atebion i’w hadolygu</translation>
    </message>
    <message>
        <source>Nothing waits to be reviewed.</source>
        <translation>Nid oes dim yn aros i’w adolygu.</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Agor y cwsmer</translation>
    </message>
    <message>
        <source>Compliment to the advisor</source>
        <translation>Canmol y cynghorydd</translation>
    </message>
    <message>
        <source>Compliment to the service</source>
        <translation>Canmol y gwasanaeth</translation>
    </message>
    <message>
        <source>Choose an answer. Enter begins its review, Ctrl+Enter ends it and goes on to the next.</source>
        <translation>Dewiswch ateb. Mae Enter yn dechrau ei adolygu, a Ctrl+Enter yn gorffen ac yn mynd ymlaen i’r nesaf.</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>Dim sylw</translation>
    </message>
    <message>
        <source>A compliment is recorded.</source>
        <translation>Cofnodwyd canmoliaeth.</translation>
    </message>
    <message>
        <source>The contact that it belongs to</source>
        <translation>Y cysylltiad y mae’n perthyn iddo</translation>
    </message>
    <message>
        <source>Looking for the contact…</source>
        <translation>Yn chwilio am y cysylltiad…</translation>
    </message>
    <message>
        <source>Unmatched: the answer carries no token of a contact that is held. It is never guessed by time.</source>
        <translation>Heb ei baru: nid oes tocyn cysylltiad a gedwir ar yr ateb. Ni chaiff byth ei ddyfalu yn ôl amser.</translation>
    </message>
    <message>
        <source>Nobody is known to have made this contact.</source>
        <translation>Ni wyddys pwy a wnaeth y cysylltiad hwn.</translation>
    </message>
    <message>
        <source>The contact cannot be read. Choose the answer again.</source>
        <translation>Ni ellir darllen y cysylltiad. Dewiswch yr ateb eto.</translation>
    </message>
    <message>
        <source>Advisor’s note: %1</source>
        <extracomment>%1 is what an advisor wrote about a contact.</extracomment>
        <translation>Nodyn y cynghorydd: %1</translation>
    </message>
    <message>
        <source>Nothing of the customer was open then.</source>
        <translation>Nid oedd dim gan y cwsmer ar agor bryd hynny.</translation>
    </message>
    <message>
        <source>What the customer had open then</source>
        <translation>Yr hyn oedd gan y cwsmer ar agor bryd hynny</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Yr hyn a addawyd</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Somebody else has this answer now. Nothing was kept twice.</source>
        <translation>Mae’r ateb hwn gan rywun arall nawr. Ni chadwyd dim ddwywaith.</translation>
    </message>
    <message>
        <source>Ask the customer first: a complaint needs their consent.</source>
        <translation>Gofynnwch i’r cwsmer yn gyntaf: mae angen eu cydsyniad ar gŵyn.</translation>
    </message>
</context>
<context>
    <name>guildhall::ReviewQueueModel</name>
    <message>
        <source>No comment</source>
        <translation>Dim sylw</translation>
    </message>
</context>
<context>
    <name>guildhall::SatisfactionPanel</name>
    <message>
        <source>Customer satisfaction</source>
        <translation>Boddhad cwsmeriaid</translation>
    </message>
    <message>
        <source>No answers in this period.</source>
        <translation>Dim atebion yn y cyfnod hwn.</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>Bodlon iawn</translation>
    </message>
    <message>
        <source>Satisfied (very + somewhat)</source>
        <translation>Bodlon (iawn + eithaf)</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>Anfodlon</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barrau</translation>
    </message>
    <message numerus="yes">
        <source>The %n with most answers; the table holds all</source>
        <translation>
            <numerusform>Yr %n â’r nifer fwyaf o atebion; mae’r tabl yn dal pob un</numerusform>
            <numerusform>Yr %n â’r nifer fwyaf o atebion; mae’r tabl yn dal pob un</numerusform>
            <numerusform>Yr %n â’r nifer fwyaf o atebion; mae’r tabl yn dal pob un</numerusform>
            <numerusform>Yr %n â’r nifer fwyaf o atebion; mae’r tabl yn dal pob un</numerusform>
            <numerusform>Yr %n â’r nifer fwyaf o atebion; mae’r tabl yn dal pob un</numerusform>
        </translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Fesul mis</translation>
    </message>
    <message>
        <source>very satisfied, with 95% interval; hollow: too few to compare</source>
        <translation>bodlon iawn, gyda chyfwng 95%; gwag: rhy ychydig i’w cymharu</translation>
    </message>
    <message>
        <source>Knew they could do it online</source>
        <translation>Yn gwybod y gellid ei wneud ar-lein</translation>
    </message>
    <message>
        <source>Could not find it online</source>
        <translation>Methu dod o hyd iddo ar-lein</translation>
    </message>
    <message>
        <source>Did not know</source>
        <translation>Ddim yn gwybod</translation>
    </message>
    <message>
        <source>By channel</source>
        <translation>Yn ôl sianel</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Yn ôl tîm</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Yn ôl gwasanaeth</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Yn ôl rheswm</translation>
    </message>
    <message>
        <source>By advisor</source>
        <translation>Yn ôl cynghorydd</translation>
    </message>
</context>
<context>
    <name>guildhall::SatisfactionReport</name>
    <message>
        <source>Customer satisfaction</source>
        <translation>Boddhad cwsmeriaid</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) could not be counted, because a value in the row is missing or unknown.</source>
        <translation>
            <numerusform>Ni ellid cyfrif %n ateb, am fod gwerth yn y rhes ar goll neu’n anhysbys.</numerusform>
            <numerusform>Ni ellid cyfrif %n ateb, am fod gwerth yn y rhes ar goll neu’n anhysbys.</numerusform>
            <numerusform>Ni ellid cyfrif %n ateb, am fod gwerth yn y rhes ar goll neu’n anhysbys.</numerusform>
            <numerusform>Ni ellid cyfrif %n ateb, am fod gwerth yn y rhes ar goll neu’n anhysbys.</numerusform>
            <numerusform>Ni ellid cyfrif %n ateb, am fod gwerth yn y rhes ar goll neu’n anhysbys.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers by channel, rating and month</source>
        <translation>Atebion yn ôl sianel, sgôr a mis</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Sianel</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Sgôr</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cyfanswm</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Y cant</translation>
    </message>
    <message>
        <source>Each answer to the survey counts once, in the month in which it was received, London time. Channels without an answer in the period are left out.</source>
        <translation>Mae pob ateb i’r arolwg yn cyfrif unwaith, yn y mis y daeth i law, amser Llundain. Gadewir allan sianeli heb ateb yn y cyfnod.</translation>
    </message>
    <message>
        <source>Per cent is the share of the answers of the same channel in the whole period, rounded to one decimal.</source>
        <translation>Y cant yw’r gyfran o atebion yr un sianel yn y cyfnod cyfan, wedi’i thalgrynnu i un lle degol.</translation>
    </message>
    <message>
        <source>Satisfied customers by channel</source>
        <translation>Cwsmeriaid bodlon yn ôl sianel</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Very satisfied, per cent</source>
        <translation>Bodlon iawn, y cant</translation>
    </message>
    <message>
        <source>Very or somewhat satisfied, per cent</source>
        <translation>Bodlon iawn neu eithaf bodlon, y cant</translation>
    </message>
    <message>
        <source>Likely range from</source>
        <translation>Ystod debygol o</translation>
    </message>
    <message>
        <source>Likely range to</source>
        <translation>Ystod debygol hyd at</translation>
    </message>
    <message>
        <source>Can be compared</source>
        <translation>Gellir ei gymharu</translation>
    </message>
    <message>
        <source>Too few to compare</source>
        <translation>Rhy ychydig i’w cymharu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Gellir</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Pob sianel</translation>
    </message>
    <message>
        <source>&quot;Very satisfied&quot; and &quot;very or somewhat satisfied&quot; are two figures: say which of them is meant, and how many answers it rests on.</source>
        <translation>Dau ffigur yw “bodlon iawn” a “bodlon iawn neu eithaf bodlon”: dywedwch pa un a olygir, a faint o atebion sydd y tu ôl iddo.</translation>
    </message>
    <message>
        <source>The likely range is where the share among all customers lies with 95% confidence (Wilson&apos;s score interval for very or somewhat satisfied).</source>
        <translation>Yr ystod debygol yw lle mae’r gyfran ymhlith yr holl gwsmeriaid gyda 95% o hyder (cyfwng sgôr Wilson ar gyfer bodlon iawn neu eithaf bodlon).</translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n answer(s) a share is too uncertain to be compared with another.</source>
        <translation>
            <numerusform>Gyda llai na %n ateb mae cyfran yn rhy ansicr i’w chymharu ag un arall.</numerusform>
            <numerusform>Gyda llai na %n ateb mae cyfran yn rhy ansicr i’w chymharu ag un arall.</numerusform>
            <numerusform>Gyda llai na %n ateb mae cyfran yn rhy ansicr i’w chymharu ag un arall.</numerusform>
            <numerusform>Gyda llai na %n ateb mae cyfran yn rhy ansicr i’w chymharu ag un arall.</numerusform>
            <numerusform>Gyda llai na %n ateb mae cyfran yn rhy ansicr i’w chymharu ag un arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did customers know that they could do it online?</source>
        <translation>A oedd cwsmeriaid yn gwybod y gallent ei wneud ar-lein?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>What customers said of the online way to do what they contacted the council for. Per cent is the share of the answers of the same channel.</source>
        <translation>Yr hyn a ddywedodd cwsmeriaid am y ffordd ar-lein o wneud yr hyn y gwnaethant gysylltu â’r cyngor yn ei gylch. Y cant yw’r gyfran o atebion yr un sianel.</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>Bodlon iawn</translation>
    </message>
    <message>
        <source>Somewhat satisfied</source>
        <translation>Eithaf bodlon</translation>
    </message>
    <message>
        <source>Somewhat dissatisfied</source>
        <translation>Eithaf anfodlon</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>Anfodlon iawn</translation>
    </message>
    <message>
        <source>Knew and still made contact</source>
        <translation>Gwybod ac eto wedi cysylltu</translation>
    </message>
    <message>
        <source>Could not find it</source>
        <translation>Methu dod o hyd iddo</translation>
    </message>
    <message>
        <source>Did not know of it</source>
        <translation>Ddim yn gwybod amdano</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
</context>
<context>
    <name>guildhall::SayPanel</name>
    <message>
        <source>What to say</source>
        <translation>Beth i’w ddweud</translation>
    </message>
</context>
<context>
    <name>guildhall::SearchBox</name>
    <message>
        <source>Name, address, phone, reference…</source>
        <translation>Enw, cyfeiriad, ffôn, cyfeirnod…</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Chwilio cwsmeriaid</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <extracomment>The keys that lead to the search box, as printed on the keyboard.</extracomment>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>guildhall::SearchPage</name>
    <message>
        <source>Looking…</source>
        <translation>Yn chwilio…</translation>
    </message>
    <message>
        <source>No customer found</source>
        <translation>Ni chafwyd hyd i gwsmer</translation>
    </message>
    <message numerus="yes">
        <source>The first %n customer(s)</source>
        <translation>
            <numerusform>Y %n cwsmer cyntaf</numerusform>
            <numerusform>Y %n cwsmer cyntaf</numerusform>
            <numerusform>Y %n cyntaf o gwsmeriaid</numerusform>
            <numerusform>Y %n cyntaf o gwsmeriaid</numerusform>
            <numerusform>Y %n cyntaf o gwsmeriaid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n cwsmer</numerusform>
            <numerusform>%n cwsmer</numerusform>
            <numerusform>%n o gwsmeriaid</numerusform>
            <numerusform>%n chwsmer</numerusform>
            <numerusform>%n o gwsmeriaid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::SearchPopup</name>
    <message>
        <source>No customer found. Try fewer letters, a postcode, a phone number or a reference.</source>
        <translation>Ni chafwyd hyd i gwsmer. Rhowch gynnig ar lai o lythrennau, cod post, rhif ffôn neu gyfeirnod.</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Cwsmeriaid a gafwyd</translation>
    </message>
    <message>
        <source>Arrow keys to move · Enter to open · Esc to go back</source>
        <translation>Bysellau saeth i symud · Enter i agor · Esc i fynd yn ôl</translation>
    </message>
</context>
<context>
    <name>guildhall::SearchResultsModel</name>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>One found customer, read out: name, then born and address, then why it was found.</extracomment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Enw ddim yn hysbys</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>ganwyd %1</translation>
    </message>
    <message>
        <source>no address or date of birth held</source>
        <translation>dim cyfeiriad na dyddiad geni</translation>
    </message>
    <message>
        <source>name</source>
        <translation>enw</translation>
    </message>
    <message>
        <source>address</source>
        <translation>cyfeiriad</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>cod post</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>ffôn</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-bost</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>cyfeirnod</translation>
    </message>
    <message>
        <source>property number</source>
        <translation>rhif eiddo</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>dyddiad geni</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>rhif cwsmer</translation>
    </message>
    <message>
        <source>name like this</source>
        <translation>enw tebyg</translation>
    </message>
</context>
<context>
    <name>guildhall::SeenDialog</name>
    <message>
        <source>Document seen</source>
        <translation>Gwelwyd dogfen</translation>
    </message>
    <message>
        <source>Which document shows that this is %1?</source>
        <translation>Pa ddogfen sy’n dangos mai %1 yw hwn?</translation>
    </message>
    <message>
        <source>The kind of document, your name and the time are kept. Its number is not.</source>
        <translation>Cedwir y math o ddogfen, eich enw a’r amser. Ni chedwir ei rhif.</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Rwyf wedi’i gweld</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasbort</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Trwydded yrru</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Trwydded breswylio</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Tystysgrif geni</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Cerdyn banc</translation>
    </message>
    <message>
        <source>Gas, electricity or water bill</source>
        <translation>Bil nwy, trydan neu ddŵr</translation>
    </message>
    <message>
        <source>Letter from the council</source>
        <translation>Llythyr gan y cyngor</translation>
    </message>
</context>
<context>
    <name>guildhall::ServingPanel</name>
    <message>
        <source>They are here · %1</source>
        <translation>Maen nhw yma · %1</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Galw eto</translation>
    </message>
    <message>
        <source>This customer is at the desk</source>
        <translation>Y cwsmer hwn sydd wrth y ddesg</translation>
    </message>
    <message>
        <source>Document seen</source>
        <translation>Gwelwyd dogfen</translation>
    </message>
    <message>
        <source>Documents received</source>
        <translation>Dogfennau a dderbyniwyd</translation>
    </message>
    <message>
        <source>Next time, without coming in</source>
        <translation>Y tro nesaf, heb ddod i mewn</translation>
    </message>
    <message>
        <source>Nobody is at this desk</source>
        <translation>Nid oes neb wrth y ddesg hon</translation>
    </message>
    <message>
        <source>Fill in together</source>
        <translation>Llenwi gyda’n gilydd</translation>
    </message>
    <message>
        <source>Book an appointment</source>
        <translation>Trefnu apwyntiad</translation>
    </message>
    <message>
        <source>Summary to take home</source>
        <translation>Crynodeb i fynd adref</translation>
    </message>
    <message>
        <source>✓ Verified in person · %1</source>
        <translation>✓ Gwiriwyd wyneb yn wyneb · %1</translation>
    </message>
</context>
<context>
    <name>guildhall::ShareCard</name>
    <message>
        <source>No answers in this period</source>
        <translation>Dim atebion yn y cyfnod hwn</translation>
    </message>
    <message>
        <source>%1 of %2 · 95% interval %3–%4</source>
        <extracomment>&quot;765 of 946 · 95% interval 78.2–83.2&quot;</extracomment>
        <translation>%1 o %2 · cyfwng 95% %3–%4</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>rhy ychydig i’w cymharu</translation>
    </message>
</context>
<context>
    <name>guildhall::SourceGaps</name>
    <message>
        <source>%1 has not answered since %2: %3 may be out of date.</source>
        <extracomment>&quot;AccuServ has not answered since 10:42am: Housing repairs may be out of date.&quot;</extracomment>
        <translation>Nid yw %1 wedi ateb ers %2: efallai fod %3 wedi dyddio.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2 may be out of date.</source>
        <translation>Nid yw %1 yn ateb: efallai fod %2 wedi dyddio.</translation>
    </message>
    <message>
        <source>%1 was last complete %2: %3 may be out of date.</source>
        <translation>Roedd %1 yn gyflawn ddiwethaf %2: efallai fod %3 wedi dyddio.</translation>
    </message>
    <message>
        <source>%1 is paused: %2 may be out of date.</source>
        <translation>Mae %1 wedi’i oedi: efallai fod %2 wedi dyddio.</translation>
    </message>
    <message>
        <source>%1 has not been read yet: %2 may be missing.</source>
        <translation>Nid yw %1 wedi’i ddarllen eto: efallai fod %2 ar goll.</translation>
    </message>
    <message numerus="yes">
        <source>%n more source(s) are not up to date.</source>
        <translation>
            <numerusform>Nid oes %n ffynhonnell arall heb ei diweddaru.</numerusform>
            <numerusform>Nid yw %n ffynhonnell arall yn gyfredol.</numerusform>
            <numerusform>Nid yw %n ffynhonnell arall yn gyfredol.</numerusform>
            <numerusform>Nid yw %n ffynhonnell arall yn gyfredol.</numerusform>
            <numerusform>Nid yw %n o ffynonellau eraill yn gyfredol.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desks have not heard from each other since %1: what was done elsewhere may be missing.</source>
        <translation>Nid yw’r desgiau wedi clywed gan ei gilydd ers %1: gall yr hyn a wnaed mewn man arall fod ar goll.</translation>
    </message>
</context>
<context>
    <name>guildhall::SourceWords</name>
    <message>
        <source>It cannot be reached. Guildhall tries again by itself.</source>
        <translation>Ni ellir ei gyrraedd. Mae Guildhall yn rhoi cynnig arall ei hun.</translation>
    </message>
    <message>
        <source>It did not answer in time. Guildhall tries again by itself.</source>
        <translation>Nid atebodd mewn pryd. Mae Guildhall yn rhoi cynnig arall ei hun.</translation>
    </message>
    <message>
        <source>It does not let this computer in. Ask an administrator to check its key.</source>
        <translation>Nid yw’n gadael y cyfrifiadur hwn i mewn. Gofynnwch i weinyddwr wirio ei allwedd.</translation>
    </message>
    <message>
        <source>A file changed while it was read. Guildhall tries again by itself.</source>
        <translation>Newidiodd ffeil wrth iddi gael ei darllen. Mae Guildhall yn rhoi cynnig arall ei hun.</translation>
    </message>
    <message>
        <source>It does not take the question. Ask an administrator to check its profile.</source>
        <translation>Nid yw’n derbyn y cwestiwn. Gofynnwch i weinyddwr wirio ei broffil.</translation>
    </message>
    <message>
        <source>Its address or folder is not there. Ask an administrator to check the configuration.</source>
        <translation>Nid yw ei gyfeiriad neu ei ffolder yno. Gofynnwch i weinyddwr wirio’r ffurfweddiad.</translation>
    </message>
    <message>
        <source>Its answer cannot be read. Tell whoever looks after that system.</source>
        <translation>Ni ellir darllen ei ateb. Rhowch wybod i bwy bynnag sy’n gofalu am y system honno.</translation>
    </message>
    <message>
        <source>This computer could not read or save. Check that its disk is not full.</source>
        <translation>Ni allai’r cyfrifiadur hwn ddarllen na chadw. Gwiriwch nad yw ei ddisg yn llawn.</translation>
    </message>
    <message>
        <source>The data on this computer is damaged. Tell your system administrator.</source>
        <translation>Mae’r data ar y cyfrifiadur hwn wedi’i ddifrodi. Dywedwch wrth weinyddwr eich system.</translation>
    </message>
    <message>
        <source>A value that must be there is missing</source>
        <translation>Mae gwerth y mae’n rhaid iddo fod yno ar goll</translation>
    </message>
    <message>
        <source>A list stands where a single value belongs</source>
        <translation>Mae rhestr lle y dylai un gwerth fod</translation>
    </message>
    <message>
        <source>This is not a date</source>
        <translation>Nid dyddiad yw hwn</translation>
    </message>
    <message>
        <source>This is not an amount of money</source>
        <translation>Nid swm o arian yw hwn</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>Nid rhif yw hwn</translation>
    </message>
    <message>
        <source>This is not a UPRN</source>
        <translation>Nid UPRN yw hwn</translation>
    </message>
    <message>
        <source>The profile does not know this word</source>
        <translation>Nid yw’r proffil yn adnabod y gair hwn</translation>
    </message>
    <message>
        <source>The value is too long</source>
        <translation>Mae’r gwerth yn rhy hir</translation>
    </message>
    <message>
        <source>The list is too long</source>
        <translation>Mae’r rhestr yn rhy hir</translation>
    </message>
    <message>
        <source>The quotation marks do not match</source>
        <translation>Nid yw’r dyfynodau’n cyfateb</translation>
    </message>
    <message>
        <source>The line ends too early</source>
        <translation>Mae’r llinell yn gorffen yn rhy gynnar</translation>
    </message>
    <message>
        <source>A single value stands where a list belongs</source>
        <translation>Mae un gwerth lle y dylai rhestr fod</translation>
    </message>
    <message>
        <source>Ask an administrator to add the word to the profile.</source>
        <translation>Gofynnwch i weinyddwr ychwanegu’r gair at y proffil.</translation>
    </message>
    <message>
        <source>Have the file exported again.</source>
        <translation>Trefnwch i’r ffeil gael ei hallforio eto.</translation>
    </message>
    <message>
        <source>Ask an administrator to compare the profile with the system.</source>
        <translation>Gofynnwch i weinyddwr gymharu’r proffil â’r system.</translation>
    </message>
    <message>
        <source>Have the record put right in the system it comes from.</source>
        <translation>Trefnwch i’r cofnod gael ei gywiro yn y system y daw ohoni.</translation>
    </message>
    <message>
        <source>This day is before the complaint was received</source>
        <translation>Mae’r diwrnod hwn cyn i’r gŵyn ddod i law</translation>
    </message>
</context>
<context>
    <name>guildhall::SourcesModel</name>
    <message>
        <source>Source</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Complete as at</source>
        <translation>Cyflawn ar</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Beth aeth o’i le</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>Diweddariad nesaf</translation>
    </message>
    <message>
        <source>never complete</source>
        <translation>erioed yn gyflawn</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>%1 Since %2.</source>
        <extracomment>%1 says what went wrong in a full sentence, %2 is when it began.</extracomment>
        <translation>%1 Ers %2.</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>heb ei drefnu</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Rhesi a wrthodwyd</translation>
    </message>
    <message>
        <source>Requests in the last hour</source>
        <translation>Ceisiadau yn yr awr ddiwethaf</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a state (&quot;Updating&quot;), %2 a number of records that have come so far.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>guildhall::SourcesPage</name>
    <message>
        <source>Sources cannot be read</source>
        <translation>Ni ellir darllen y ffynonellau</translation>
    </message>
    <message>
        <source>No source is set up</source>
        <translation>Nid oes ffynhonnell wedi’i gosod</translation>
    </message>
    <message>
        <source>Reading sources…</source>
        <translation>Yn darllen ffynonellau…</translation>
    </message>
    <message>
        <source>%1 not answering</source>
        <translation>%1 ddim yn ateb</translation>
    </message>
    <message>
        <source>%1 not answering since %2</source>
        <translation>%1 ddim yn ateb ers %2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) not answering</source>
        <translation>
            <numerusform>%n ffynhonnell ddim yn ateb</numerusform>
            <numerusform>%n ffynhonnell ddim yn ateb</numerusform>
            <numerusform>%n ffynhonnell ddim yn ateb</numerusform>
            <numerusform>%n ffynhonnell ddim yn ateb</numerusform>
            <numerusform>%n ffynhonnell ddim yn ateb</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 out of date</source>
        <translation>%1 wedi dyddio</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) out of date</source>
        <translation>
            <numerusform>%n ffynhonnell wedi dyddio</numerusform>
            <numerusform>%n ffynhonnell wedi dyddio</numerusform>
            <numerusform>%n ffynhonnell wedi dyddio</numerusform>
            <numerusform>%n ffynhonnell wedi dyddio</numerusform>
            <numerusform>%n ffynhonnell wedi dyddio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n source(s)</source>
        <translation>
            <numerusform>Yn aros am %n ffynhonnell</numerusform>
            <numerusform>Yn aros am %n ffynhonnell</numerusform>
            <numerusform>Yn aros am %n ffynhonnell</numerusform>
            <numerusform>Yn aros am %n ffynhonnell</numerusform>
            <numerusform>Yn aros am %n ffynhonnell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updating %n source(s)</source>
        <translation>
            <numerusform>Yn diweddaru %n ffynhonnell</numerusform>
            <numerusform>Yn diweddaru %n ffynhonnell</numerusform>
            <numerusform>Yn diweddaru %n ffynhonnell</numerusform>
            <numerusform>Yn diweddaru %n ffynhonnell</numerusform>
            <numerusform>Yn diweddaru %n ffynhonnell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) paused</source>
        <translation>
            <numerusform>%n ffynhonnell wedi’u hoedi</numerusform>
            <numerusform>%n ffynhonnell wedi’i hoedi</numerusform>
            <numerusform>%n ffynhonnell wedi’u hoedi</numerusform>
            <numerusform>%n ffynhonnell wedi’u hoedi</numerusform>
            <numerusform>%n ffynhonnell wedi’u hoedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n source(s) fresh</source>
        <translation>
            <numerusform>Dim ffynhonnell (%n)</numerusform>
            <numerusform>Yr %n ffynhonnell yn gyfredol</numerusform>
            <numerusform>Pob un o’r %n ffynhonnell yn gyfredol</numerusform>
            <numerusform>Pob un o’r %n ffynhonnell yn gyfredol</numerusform>
            <numerusform>Pob un o’r %n ffynhonnell yn gyfredol</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::SourcesPanel</name>
    <message>
        <source>Where the data comes from</source>
        <translation>O ble y daw’r data</translation>
    </message>
    <message>
        <source>Guildhall keeps a copy of what these systems say. “Complete as at” is the moment up to which everything the source said is held on this computer.</source>
        <translation>Mae Guildhall yn cadw copi o’r hyn y mae’r systemau hyn yn ei ddweud. “Cyflawn ar” yw’r adeg y mae popeth a ddywedodd y ffynhonnell hyd ati ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Ffynonellau</translation>
    </message>
    <message>
        <source>An administrator names the sources in the configuration file.</source>
        <translation>Gweinyddwr sy’n enwi’r ffynonellau yn y ffeil ffurfweddu.</translation>
    </message>
    <message>
        <source>Choose a source in the table</source>
        <translation>Dewiswch ffynhonnell yn y tabl</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Cysoni nawr</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Oedi</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Ailddechrau</translation>
    </message>
    <message>
        <source>Sync all now</source>
        <translation>Cysoni popeth nawr</translation>
    </message>
    <message>
        <source>Data stewards and administrators can sync and pause sources.</source>
        <translation>Gall stiwardiaid data a gweinyddwyr gysoni ac oedi ffynonellau.</translation>
    </message>
    <message>
        <source>Not copied, but asked when a customer is opened: %1.</source>
        <translation>Heb eu copïo, ond gofynnir iddynt pan agorir cwsmer: %1.</translation>
    </message>
</context>
<context>
    <name>guildhall::StatusPage</name>
    <message>
        <source>The list of changes to send cannot be read</source>
        <translation>Ni ellir darllen y rhestr o newidiadau i’w hanfon</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent</source>
        <translation>Nid oes dim yn aros i’w anfon</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to be sent</source>
        <translation>
            <numerusform>%n newid yn aros i’w hanfon</numerusform>
            <numerusform>%n newid yn aros i’w anfon</numerusform>
            <numerusform>%n newid yn aros i’w hanfon</numerusform>
            <numerusform>%n newid yn aros i’w hanfon</numerusform>
            <numerusform>%n newid yn aros i’w hanfon</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the oldest since %2</source>
        <extracomment>%1 counts changes (&quot;2 changes waiting to be sent&quot;), %2 is a time (&quot;2:32pm&quot;).</extracomment>
        <translation>%1, yr hynaf ers %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Both parts count changes: &quot;1 change waiting to be sent · 2 need a person&quot;.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a person</source>
        <translation>
            <numerusform>nid oes angen person ar ddim</numerusform>
            <numerusform>mae angen person ar %n</numerusform>
            <numerusform>mae angen person ar %n</numerusform>
            <numerusform>mae angen person ar %n</numerusform>
            <numerusform>mae angen person ar %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::StatusStrip</name>
    <message>
        <source>%1 · demo with made-up people</source>
        <translation>%1 · arddangosiad gyda phobl ddychmygol</translation>
    </message>
</context>
<context>
    <name>guildhall::StepDialog</name>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
</context>
<context>
    <name>guildhall::SummaryDialog</name>
    <message>
        <source>&amp;Large print</source>
        <translation>Print &amp;bras</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Argraffu</translation>
    </message>
    <message>
        <source>&amp;Save as PDF</source>
        <translation>&amp;Cadw fel PDF</translation>
    </message>
    <message>
        <source>A summary to take home</source>
        <translation>Crynodeb i fynd adref</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Ym mha iaith</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Beth mae’n ei ddweud</translation>
    </message>
    <message>
        <source>&amp;Email it to %1</source>
        <translation>&amp;E-bostio at %1</translation>
    </message>
    <message>
        <source>&amp;Text it to %1</source>
        <translation>Anfon &amp;tecst at %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>It holds only what the person at the desk may be told.</source>
        <translation>Dim ond yr hyn y caniateir ei ddweud wrth y person wrth y ddesg sydd ynddo.</translation>
    </message>
</context>
<context>
    <name>guildhall::SummaryPage</name>
    <message>
        <source>am</source>
        <translation>yb</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>yp</translation>
    </message>
    <message>
        <source>Documents that we took for %1: %2</source>
        <translation>Dogfennau a gymerwyd gennym ar gyfer %1: %2</translation>
    </message>
    <message>
        <source>Your next appointment is on %1 at %2. Its reference is %3</source>
        <translation>Mae eich apwyntiad nesaf ar %1 am %2. Ei gyfeirnod yw %3</translation>
    </message>
    <message>
        <source>We sent a request for you: %1</source>
        <translation>Anfonwyd cais gennym ar eich rhan: %1</translation>
    </message>
    <message>
        <source>Visit on %1 at %2</source>
        <translation>Ymweliad ar %1 am %2</translation>
    </message>
    <message>
        <source>We expect to be done by %1</source>
        <translation>Rydym yn disgwyl gorffen erbyn %1</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Cam %1</translation>
    </message>
    <message>
        <source>We will answer by %1</source>
        <translation>Byddwn yn ateb erbyn %1</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <translation>I’w dalu: %1</translation>
    </message>
    <message>
        <source>In credit: %1</source>
        <translation>Mewn credyd: %1</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Dim i’w dalu</translation>
    </message>
    <message>
        <source>Your visit on %1</source>
        <translation>Eich ymweliad ar %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Ar gyfer %1</translation>
    </message>
    <message>
        <source>What we did today</source>
        <translation>Beth wnaethom heddiw</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Eich ceisiadau</translation>
    </message>
    <message>
        <source>Your complaints</source>
        <translation>Eich cwynion</translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation>Eich cyfrifon</translation>
    </message>
    <message>
        <source>What is not here</source>
        <translation>Beth nad yw yma</translation>
    </message>
    <message>
        <source>We can write down more once you have shown us a document that says who you are.</source>
        <translation>Gallwn ysgrifennu mwy unwaith y byddwch wedi dangos dogfen i ni sy’n dweud pwy ydych chi.</translation>
    </message>
    <message>
        <source>Questions? Call %1.</source>
        <translation>Cwestiynau? Ffoniwch %1.</translation>
    </message>
    <message>
        <source>How this person may be contacted is restricted. Print it instead.</source>
        <translation>Mae cyfyngiad ar sut y ceir cysylltu â’r person hwn. Argraffwch ef yn lle hynny.</translation>
    </message>
    <message>
        <source>To send it, a document must be seen first. It can be printed.</source>
        <translation>I’w anfon, rhaid gweld dogfen yn gyntaf. Gellir ei argraffu.</translation>
    </message>
    <message>
        <source>No e-mail address and no mobile number is held.</source>
        <translation>Nid oes cyfeiriad e-bost na rhif ffôn symudol ar gadw.</translation>
    </message>
    <message>
        <source>It was due by %1, and is late</source>
        <translation>Roedd i’w wneud erbyn %1, ac mae’n hwyr</translation>
    </message>
</context>
<context>
    <name>guildhall::SummaryPrint</name>
    <message>
        <source>Print the summary</source>
        <translation>Argraffu’r crynodeb</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Yn argraffu…</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Anfonwyd at yr argraffydd</translation>
    </message>
    <message>
        <source>The printer did not take it. Choose another one.</source>
        <translation>Ni chymerodd yr argraffydd ef. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Cadw’r crynodeb</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Wedi’i gadw: %1</translation>
    </message>
</context>
<context>
    <name>guildhall::SupervisorFigures</name>
    <message>
        <source>What comments are about</source>
        <translation>Am beth mae’r sylwadau</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Gair</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>Of dissatisfied customers</source>
        <translation>Gan gwsmeriaid anfodlon</translation>
    </message>
    <message>
        <source>Comments, %1</source>
        <extracomment>%1 is an earlier period: &quot;Comments, Apr 2023 – Sep 2023&quot;</extracomment>
        <translation>Sylwadau, %1</translation>
    </message>
    <message>
        <source>Words that most comments hold, each comment once. Words that say nothing of the matter are left out, and words of fewer than three comments of a period.</source>
        <translation>Y geiriau sydd yn y nifer fwyaf o sylwadau, pob sylw unwaith. Gadewir allan eiriau nad ydynt yn dweud dim am y mater, a geiriau sydd mewn llai na thri sylw mewn cyfnod.</translation>
    </message>
</context>
<context>
    <name>guildhall::SupervisorPage</name>
    <message numerus="yes">
        <source>Latest %n month(s)</source>
        <translation>
            <numerusform>%n mis diweddaraf</numerusform>
            <numerusform>Y mis diweddaraf</numerusform>
            <numerusform>Y %n fis diweddaraf</numerusform>
            <numerusform>Y %n mis diweddaraf</numerusform>
            <numerusform>Y %n mis diweddaraf</numerusform>
        </translation>
    </message>
    <message>
        <source>Year %1 to %2</source>
        <extracomment>The council&apos;s year, from April to March: &quot;Year 2023 to 2024&quot;</extracomment>
        <translation>Blwyddyn %1 i %2</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Pob ateb</translation>
    </message>
</context>
<context>
    <name>guildhall::SupervisorSide</name>
    <message>
        <source>What dissatisfied customers wrote</source>
        <translation>Yr hyn a ysgrifennodd cwsmeriaid anfodlon</translation>
    </message>
    <message>
        <source>No dissatisfied customer wrote a comment in this period.</source>
        <translation>Ni ysgrifennodd unrhyw gwsmer anfodlon sylw yn y cyfnod hwn.</translation>
    </message>
    <message>
        <source>Without names and numbers. All are under Comments.</source>
        <translation>Heb enwau a rhifau. Mae pob un o dan Sylwadau.</translation>
    </message>
    <message>
        <source>What comments are about</source>
        <translation>Am beth mae’r sylwadau</translation>
    </message>
</context>
<context>
    <name>guildhall::SupervisorWorkspace</name>
    <message>
        <source>Counting answers and contacts…</source>
        <translation>Yn cyfrif atebion a chysylltiadau…</translation>
    </message>
    <message>
        <source>The figures come as soon as they have been read from this computer.</source>
        <translation>Daw’r ffigurau cyn gynted ag y byddant wedi’u darllen o’r cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>The figures cannot be counted</source>
        <translation>Ni ellir cyfrif y ffigurau</translation>
    </message>
    <message>
        <source>No answers and no contacts yet</source>
        <translation>Dim atebion na chysylltiadau eto</translation>
    </message>
    <message>
        <source>They come with the sources, or a steward imports them with “guildhall import”.</source>
        <translation>Dônt gyda’r ffynonellau, neu bydd stiward yn eu mewnforio gyda “guildhall import”.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Adborth</translation>
    </message>
    <message>
        <source>Contact centre</source>
        <translation>Canolfan gyswllt</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Boddhad</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>First contact and repeat contact</source>
        <translation>Cyswllt cyntaf ac ailgysylltu</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Sicrwydd</translation>
    </message>
    <message>
        <source>Who looked, and data quality</source>
        <translation>Pwy edrychodd, ac ansawdd data</translation>
    </message>
    <message>
        <source>To review · %1</source>
        <translation>I’w hadolygu · %1</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>I’w hadolygu</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Cwynion</translation>
    </message>
    <message>
        <source>Annual report and measures</source>
        <translation>Adroddiad blynyddol a mesurau</translation>
    </message>
</context>
<context>
    <name>guildhall::SurveyWindow</name>
    <message>
        <source>Survey</source>
        <translation>Arolwg</translation>
    </message>
    <message>
        <source>The advisor&apos;s PIN, to take the screen back</source>
        <translation>PIN y cynghorydd, i gymryd y sgrin yn ôl</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>That is not the PIN with which this screen was handed over.</source>
        <translation>Nid dyna’r PIN y rhoddwyd y sgrin hon ag ef.</translation>
    </message>
</context>
<context>
    <name>guildhall::TimelineModel</name>
    <message>
        <source>%1: %2. %3. %4</source>
        <extracomment>One event of the timeline, read out: when, what, details, source and age.</extracomment>
        <translation>%1: %2. %3. %4</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Galwad ffôn</translation>
    </message>
    <message>
        <source>Visit in person</source>
        <translation>Ymweliad wyneb yn wyneb</translation>
    </message>
    <message>
        <source>Request %1 reported</source>
        <translation>Adroddwyd cais %1</translation>
    </message>
    <message>
        <source>Reported: %1 (%2)</source>
        <translation>Adroddwyd: %1 (%2)</translation>
    </message>
    <message>
        <source>Update to %1</source>
        <translation>Diweddariad i %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a reference such as R-88213, %2 what happened to it in the source&apos;s words.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Request %1 closed</source>
        <translation>Caewyd cais %1</translation>
    </message>
    <message>
        <source>Complaint %1 received</source>
        <translation>Daeth cwyn %1 i law</translation>
    </message>
    <message>
        <source>Complaint %1 received: %2</source>
        <extracomment>%2 is a channel such as &quot;Web form&quot; or &quot;Letter&quot;.</extracomment>
        <translation>Daeth cwyn %1 i law: %2</translation>
    </message>
    <message>
        <source>Complaint %1 acknowledged</source>
        <translation>Cydnabuwyd cwyn %1</translation>
    </message>
    <message>
        <source>Complaint %1 answered: upheld</source>
        <translation>Atebwyd cwyn %1: cadarnhawyd</translation>
    </message>
    <message>
        <source>Complaint %1 answered: partly upheld</source>
        <translation>Atebwyd cwyn %1: cadarnhawyd yn rhannol</translation>
    </message>
    <message>
        <source>Complaint %1 answered: not upheld</source>
        <translation>Atebwyd cwyn %1: ni chadarnhawyd</translation>
    </message>
    <message>
        <source>Complaint %1 withdrawn</source>
        <translation>Tynnwyd cwyn %1 yn ôl</translation>
    </message>
    <message>
        <source>Complaint %1 answered</source>
        <translation>Atebwyd cwyn %1</translation>
    </message>
    <message>
        <source>Entry on the account %1</source>
        <translation>Eitem ar y cyfrif %1</translation>
    </message>
    <message>
        <source>Survey answer: very satisfied</source>
        <translation>Ateb arolwg: bodlon iawn</translation>
    </message>
    <message>
        <source>Survey answer: somewhat satisfied</source>
        <translation>Ateb arolwg: eithaf bodlon</translation>
    </message>
    <message>
        <source>Survey answer: somewhat dissatisfied</source>
        <translation>Ateb arolwg: eithaf anfodlon</translation>
    </message>
    <message>
        <source>Survey answer: very dissatisfied</source>
        <translation>Ateb arolwg: anfodlon iawn</translation>
    </message>
    <message>
        <source>Survey answer</source>
        <translation>Ateb arolwg</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>cyfrif %1</translation>
    </message>
</context>
<context>
    <name>guildhall::TopBar</name>
    <message>
        <source>Advisor</source>
        <translation>Cynghorydd</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Dewislen %1</translation>
    </message>
    <message>
        <source>Shows all sources</source>
        <translation>Yn dangos pob ffynhonnell</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Goruchwyliwr</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Derbynfa</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Cwynion</translation>
    </message>
</context>
<context>
    <name>guildhall::TransferDialog</name>
    <message>
        <source>Transfer</source>
        <translation>Trosglwyddo</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Trosglwyddo</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>I bwy?</translation>
    </message>
    <message>
        <source>Why, and what is still to be done?</source>
        <translation>Pam, a beth sydd eto i’w wneud?</translation>
    </message>
    <message>
        <source>What have you told the caller?</source>
        <translation>Beth a ddywedoch wrth y galwr?</translation>
    </message>
    <message>
        <source>Choose a team</source>
        <translation>Dewiswch dîm</translation>
    </message>
    <message>
        <source>They do not see this. Tell the caller how to reach them.</source>
        <translation>Nid ydynt yn gweld hyn. Dywedwch wrth y galwr sut i’w cyrraedd.</translation>
    </message>
    <message>
        <source>They do not see this. Give the caller their number: %1</source>
        <translation>Nid ydynt yn gweld hyn. Rhowch eu rhif i’r galwr: %1</translation>
    </message>
    <message>
        <source>Choose who takes it over.</source>
        <translation>Dewiswch pwy sy’n ei gymryd drosodd.</translation>
    </message>
    <message>
        <source>Write why, so that the caller need not say it again.</source>
        <translation>Ysgrifennwch pam, fel na fydd rhaid i’r galwr ddweud eto.</translation>
    </message>
    <message>
        <source>Write what the caller was told.</source>
        <translation>Ysgrifennwch beth a ddywedwyd wrth y galwr.</translation>
    </message>
</context>
<context>
    <name>guildhall::VerifyDialog</name>
    <message>
        <source>Verify the caller</source>
        <translation>Gwirio’r galwr</translation>
    </message>
    <message>
        <source>Ask, type what they say, press Enter</source>
        <translation>Gofynnwch, teipiwch eu hateb, gwasgwch Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Two answers were not what we hold. Say that you cannot talk about the account, and nothing else. It is written down.</source>
        <translation>Nid oedd dau ateb yn cyfateb i’r hyn sydd gennym. Dywedwch na allwch siarad am y cyfrif, a dim byd arall. Mae wedi’i gofnodi.</translation>
    </message>
    <message>
        <source>The sources hold nothing that could be asked. Ask the customer to come in with proof of who they are.</source>
        <translation>Nid yw’r ffynonellau’n dal dim y gellid ei ofyn. Gofynnwch i’r cwsmer ddod i mewn gyda phrawf o bwy ydynt.</translation>
    </message>
    <message>
        <source>Only the customer would know</source>
        <translation>Dim ond y cwsmer fyddai’n gwybod</translation>
    </message>
    <message>
        <source>Others in the home may know</source>
        <translation>Gall eraill yn y cartref wybod</translation>
    </message>
    <message>
        <source>The sources hold nothing that only the customer would know, so the caller can be verified in part only. The answers we hold are compared and never shown.</source>
        <translation>Nid oes gan y ffynonellau ddim byd y byddai’r cwsmer yn unig yn ei wybod, felly dim ond yn rhannol y gellir gwirio’r galwr. Caiff yr atebion sydd gennym eu cymharu ac ni chânt byth eu dangos.</translation>
    </message>
    <message>
        <source>Two right answers verify the caller, one of them from the first group. The answers we hold are compared and never shown.</source>
        <translation>Mae dau ateb cywir yn gwirio’r galwr, un ohonynt o’r grŵp cyntaf. Caiff yr atebion sydd gennym eu cymharu ac ni chânt byth eu dangos.</translation>
    </message>
</context>
<context>
    <name>guildhall::VisitReport</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Too few to compare</source>
        <translation>Rhy ychydig i’w cymharu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Gellir</translation>
    </message>
    <message>
        <source>Visits to reception</source>
        <translation>Ymweliadau â’r dderbynfa</translation>
    </message>
    <message>
        <source>Ranges are at 95% (Wilson): where the share of all visitors is likely to lie. Fewer than %1 are too few to set beside others.</source>
        <translation>Mae’r ystodau ar 95% (Wilson): lle mae cyfran yr holl ymwelwyr yn debygol o fod. Mae llai na %1 yn rhy ychydig i’w gosod ochr yn ochr ag eraill.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Ymweliadau</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Beth ddigwyddodd iddynt</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Y cant</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>I</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>By appointment</source>
        <translation>Trwy apwyntiad</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Cawsant eu gwasanaethu</translation>
    </message>
    <message>
        <source>Left before they were called</source>
        <translation>Gadael cyn cael eu galw</translation>
    </message>
    <message>
        <source>Called, and did not come</source>
        <translation>Eu galw, heb ddod</translation>
    </message>
    <message>
        <source>Not over</source>
        <translation>Heb orffen</translation>
    </message>
    <message>
        <source>A ticket is a visit, on the day and at the hour at which it was given. “By appointment” is part of the others.</source>
        <translation>Ymweliad yw tocyn, ar y dydd ac yn yr awr y’i rhoddwyd. Mae “Trwy apwyntiad” yn rhan o’r lleill.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aros</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Half waited, minutes</source>
        <translation>Arhosodd hanner, munudau</translation>
    </message>
    <message>
        <source>Nine of ten, minutes</source>
        <translation>Naw o bob deg, munudau</translation>
    </message>
    <message>
        <source>Longest, minutes</source>
        <translation>Hiraf, munudau</translation>
    </message>
    <message>
        <source>Within 10 minutes, per cent</source>
        <translation>O fewn 10 munud, y cant</translation>
    </message>
    <message>
        <source>Enough to compare</source>
        <translation>Digon i’w cymharu</translation>
    </message>
    <message>
        <source>From the ticket to the first call, of people without an appointment who were called. Who left before is not in it.</source>
        <translation>O’r tocyn i’r alwad gyntaf, ar gyfer pobl heb apwyntiad a gafodd eu galw. Nid yw’r rhai a adawodd cyn hynny wedi’u cynnwys.</translation>
    </message>
    <message>
        <source>Why people came</source>
        <translation>Pam y daeth pobl</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Of so many</source>
        <translation>O gynifer</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gadawodd</translation>
    </message>
    <message>
        <source>The reason that was chosen at check-in.</source>
        <translation>Y rheswm a ddewiswyd wrth gofrestru.</translation>
    </message>
    <message>
        <source>When people came</source>
        <translation>Pryd y daeth pobl</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Awr</translation>
    </message>
    <message>
        <source>The hour of arrival, in London.</source>
        <translation>Awr cyrraedd, yn Llundain.</translation>
    </message>
    <message>
        <source>What visitors said</source>
        <translation>Beth ddywedodd ymwelwyr</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Would rather not say</source>
        <translation>Gwell peidio â dweud</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Pwy a holwyd</translation>
    </message>
    <message>
        <source>Asked at the desk before people go, or on the screen that was handed to them. Nothing in an answer says who gave it.</source>
        <translation>Holir wrth y ddesg cyn i bobl fynd, neu ar y sgrin a roddwyd iddynt. Nid oes dim mewn ateb yn dweud pwy a’i rhoddodd.</translation>
    </message>
</context>
<context>
    <name>guildhall::VisitWords</name>
    <message>
        <source>Council Tax</source>
        <translation>Treth Gyngor</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Budd-daliadau</translation>
    </message>
    <message>
        <source>Housing and homelessness</source>
        <translation>Tai a digartrefedd</translation>
    </message>
    <message>
        <source>Housing repairs</source>
        <translation>Atgyweirio tai</translation>
    </message>
    <message>
        <source>To show documents</source>
        <translation>I ddangos dogfennau</translation>
    </message>
    <message>
        <source>Parking and permits</source>
        <translation>Parcio a thrwyddedau</translation>
    </message>
    <message>
        <source>Bins and recycling</source>
        <translation>Biniau ac ailgylchu</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>I dalu</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Rhywbeth arall</translation>
    </message>
    <message>
        <source>Served first</source>
        <translation>I’w wasanaethu’n gyntaf</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>Step-free room</source>
        <translation>Ystafell heb risiau</translation>
    </message>
    <message>
        <source>Private room</source>
        <translation>Ystafell breifat</translation>
    </message>
    <message>
        <source>See the bill, pay, set up a Direct Debit or tell us about a move in My Account.</source>
        <translation>Gweld y bil, talu, trefnu Debyd Uniongyrchol neu ddweud eich bod yn symud yn Fy Nghyfrif.</translation>
    </message>
    <message>
        <source>Apply, send papers as photographs and report a change on the benefits page.</source>
        <translation>Gwneud cais, anfon papurau fel lluniau a rhoi gwybod am newid ar y dudalen budd-daliadau.</translation>
    </message>
    <message>
        <source>Apply to the housing register and bid for homes on Home-Link.</source>
        <translation>Gwneud cais i’r gofrestr dai a chynnig am gartrefi ar Home-Link.</translation>
    </message>
    <message>
        <source>Report a repair and choose the day of the visit in My Rent Account.</source>
        <translation>Rhoi gwybod am atgyweiriad a dewis diwrnod yr ymweliad yn Fy Nghyfrif Rhent.</translation>
    </message>
    <message>
        <source>Send photographs of documents with the link in the letter that asked for them.</source>
        <translation>Anfon lluniau o ddogfennau gyda’r ddolen yn y llythyr a ofynnodd amdanyn nhw.</translation>
    </message>
    <message>
        <source>Buy, renew and change a permit on the parking page.</source>
        <translation>Prynu, adnewyddu a newid trwydded ar y dudalen barcio.</translation>
    </message>
    <message>
        <source>Look up the collection days and report a missed bin on the bins page.</source>
        <translation>Gweld y diwrnodau casglu a rhoi gwybod am fin a fethwyd ar y dudalen biniau.</translation>
    </message>
    <message>
        <source>Pay by card at any hour on the payments page.</source>
        <translation>Talu â cherdyn unrhyw bryd ar y dudalen daliadau.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n mun</numerusform>
            <numerusform>%n mun</numerusform>
            <numerusform>%n mun</numerusform>
            <numerusform>%n mun</numerusform>
            <numerusform>%n mun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guildhall::WhyOneDialog</name>
    <message>
        <source>Why these records are one person</source>
        <translation>Pam mai un person yw’r cofnodion hyn</translation>
    </message>
    <message>
        <source>All of this comes from one record of one source.</source>
        <translation>Daw hyn i gyd o un cofnod mewn un ffynhonnell.</translation>
    </message>
    <message>
        <source>What was compared, and what it weighs</source>
        <translation>Beth a gymharwyd, a beth yw ei bwysau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Each weight is in bits: one more doubles the odds that two records are one person, one less halves them. The strongest bond of each record is shown.</source>
        <translation>Mewn didau y mae pob pwysau: mae un yn rhagor yn dyblu’r siawns mai un person yw dau gofnod, ac un yn llai yn ei haneru. Dangosir cwlwm cryfaf pob cofnod.</translation>
    </message>
</context>
<context>
    <name>guildhall::WhyOneModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two systems whose records of one customer belong together.</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 decided so at %2</source>
        <translation>Penderfynodd %1 felly am %2</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>penderfynwyd</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>datganwyd</translation>
    </message>
    <message>
        <source>says little</source>
        <translation>yn dweud fawr ddim</translation>
    </message>
    <message>
        <source>for one person</source>
        <translation>o blaid un person</translation>
    </message>
    <message>
        <source>against</source>
        <translation>yn erbyn</translation>
    </message>
    <message>
        <source>before anything is compared: few pairs of records are one person</source>
        <translation>cyn cymharu dim: ychydig o barau o gofnodion sy’n un person</translation>
    </message>
    <message>
        <source>together</source>
        <translation>gyda’i gilydd</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Beth a gymharwyd</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Yn siarad</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pwysau</translation>
    </message>
</context>
<context>
    <name>guildhall::Words</name>
    <message>
        <source>midday</source>
        <translation>canol dydd</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>hanner nos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A moment: the time, then the date (&quot;10:30am, 5 March 2026&quot;).</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Today %1</source>
        <extracomment>%1 is a time of day (&quot;Today 2:29pm&quot;).</extracomment>
        <translation>Heddiw %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>Within a sentence: %1 is a time, %2 a date (&quot;9am on Wed 18 Nov&quot;).</extracomment>
        <translation>%1 ar %2</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>oed ddim yn hysbys</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>nawr</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n mun yn ôl</numerusform>
            <numerusform>%n mun yn ôl</numerusform>
            <numerusform>%n mun yn ôl</numerusform>
            <numerusform>%n mun yn ôl</numerusform>
            <numerusform>%n mun yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n awr yn ôl</numerusform>
            <numerusform>%n awr yn ôl</numerusform>
            <numerusform>%n awr yn ôl</numerusform>
            <numerusform>%n awr yn ôl</numerusform>
            <numerusform>%n awr yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n o ddyddiau yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>was due today</source>
        <translation>roedd i fod heddiw</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n o ddyddiau yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>i fod heddiw</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>i fod ymhen %n diwrnod</numerusform>
            <numerusform>i fod ymhen %n diwrnod</numerusform>
            <numerusform>i fod ymhen %n o ddyddiau</numerusform>
            <numerusform>i fod ymhen %n diwrnod</numerusform>
            <numerusform>i fod ymhen %n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>i fod erbyn %1</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>dim i’w dalu</translation>
    </message>
    <message>
        <source>%1 in credit</source>
        <translation>%1 mewn credyd</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>%1 i’w dalu</translation>
    </message>
    <message>
        <source>Shown once you give a reason.</source>
        <translation>Dangosir ar ôl i chi roi rheswm.</translation>
    </message>
    <message>
        <source>Your role does not show names.</source>
        <translation>Nid yw eich rôl yn dangos enwau.</translation>
    </message>
    <message>
        <source>Your role does not show dates of birth.</source>
        <translation>Nid yw eich rôl yn dangos dyddiadau geni.</translation>
    </message>
    <message>
        <source>Your role does not show addresses.</source>
        <translation>Nid yw eich rôl yn dangos cyfeiriadau.</translation>
    </message>
    <message>
        <source>Your role does not show phone numbers and email addresses.</source>
        <translation>Nid yw eich rôl yn dangos rhifau ffôn a chyfeiriadau e-bost.</translation>
    </message>
    <message>
        <source>Your role does not show National Insurance numbers.</source>
        <translation>Nid yw eich rôl yn dangos rhifau Yswiriant Gwladol.</translation>
    </message>
    <message>
        <source>Your role does not show cautions.</source>
        <translation>Nid yw eich rôl yn dangos rhybuddion.</translation>
    </message>
    <message>
        <source>Your role does not show language and adjustments.</source>
        <translation>Nid yw eich rôl yn dangos iaith ac addasiadau.</translation>
    </message>
    <message>
        <source>Your role does not show vulnerability.</source>
        <translation>Nid yw eich rôl yn dangos natur agored i niwed.</translation>
    </message>
    <message>
        <source>Your role does not show requests.</source>
        <translation>Nid yw eich rôl yn dangos ceisiadau.</translation>
    </message>
    <message>
        <source>Your role does not show complaints.</source>
        <translation>Nid yw eich rôl yn dangos cwynion.</translation>
    </message>
    <message>
        <source>Your role does not show what complaints say.</source>
        <translation>Nid yw eich rôl yn dangos cynnwys cwynion.</translation>
    </message>
    <message>
        <source>Your role does not show balances and payments.</source>
        <translation>Nid yw eich rôl yn dangos balansau a thaliadau.</translation>
    </message>
    <message>
        <source>Your role does not show contacts.</source>
        <translation>Nid yw eich rôl yn dangos cysylltiadau.</translation>
    </message>
    <message>
        <source>Your role does not show notes of contacts.</source>
        <translation>Nid yw eich rôl yn dangos nodiadau cysylltiadau.</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Cyfredol</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Yn diweddaru</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Wedi dyddio</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>Ddim yn ateb</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wedi’i hoedi</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Wyneb yn wyneb</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Sgwrs we</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Cyfryngau cymdeithasol</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Ffurflen we</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Gofal: %1</translation>
    </message>
    <message>
        <source>Vulnerable: %1</source>
        <translation>Agored i niwed: %1</translation>
    </message>
    <message>
        <source>Adjustment: %1</source>
        <translation>Addasiad: %1</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>Cyfieithydd: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Iaith: %1</translation>
    </message>
    <message>
        <source>Contact limited: %1</source>
        <translation>Cyfyngu ar gysylltu: %1</translation>
    </message>
    <message>
        <source>Safe contact: %1</source>
        <translation>Cysylltu’n ddiogel: %1</translation>
    </message>
    <message>
        <source>Has died: %1</source>
        <translation>Wedi marw: %1</translation>
    </message>
    <message>
        <source>There is no connection. Carry on: Guildhall tries again by itself.</source>
        <translation>Nid oes cysylltiad. Daliwch ati: bydd Guildhall yn rhoi cynnig arall arni ei hun.</translation>
    </message>
    <message>
        <source>No answer came in time. Guildhall tries again by itself.</source>
        <translation>Ni ddaeth ateb mewn pryd. Bydd Guildhall yn rhoi cynnig arall arni ei hun.</translation>
    </message>
    <message>
        <source>This was not allowed. Ask your supervisor if you need it.</source>
        <translation>Ni chaniatawyd hyn. Gofynnwch i’ch goruchwyliwr os oes ei angen arnoch.</translation>
    </message>
    <message>
        <source>Someone changed this at the same time. Look at it again and decide.</source>
        <translation>Newidiodd rhywun hyn yr un pryd. Edrychwch arno eto a phenderfynwch.</translation>
    </message>
    <message>
        <source>Something in this is not right. Check what was entered and try again.</source>
        <translation>Nid yw rhywbeth yn hyn yn iawn. Gwiriwch yr hyn a roddwyd a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This is not held any more. Search for the customer again.</source>
        <translation>Nid yw hwn yma bellach. Chwiliwch am y cwsmer eto.</translation>
    </message>
    <message>
        <source>The answer could not be read. Tell your system administrator.</source>
        <translation>Ni ellid darllen yr ateb. Dywedwch wrth weinyddwr eich system.</translation>
    </message>
    <message>
        <source>This computer could not read or save. Check that its disk is not full.</source>
        <translation>Ni allai’r cyfrifiadur hwn ddarllen na chadw. Gwiriwch nad yw ei ddisg yn llawn.</translation>
    </message>
    <message>
        <source>The data on this computer is damaged. Tell your system administrator.</source>
        <translation>Mae’r data ar y cyfrifiadur hwn wedi’i ddifrodi. Dywedwch wrth weinyddwr eich system.</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Cynghorydd</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Derbynfa</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Goruchwyliwr</translation>
    </message>
    <message>
        <source>Data steward</source>
        <translation>Stiward data</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Gweinyddwr</translation>
    </message>
    <message>
        <source>Hidden until the caller is verified.</source>
        <translation>Cuddiedig nes bydd y galwr wedi’i wirio.</translation>
    </message>
    <message>
        <source>Hidden until the caller is fully verified.</source>
        <translation>Cuddiedig nes bydd y galwr wedi’i wirio’n llawn.</translation>
    </message>
    <message>
        <source>Hidden because the caller could not show who they are.</source>
        <translation>Cuddiedig am na allai’r galwr ddangos pwy ydyw.</translation>
    </message>
    <message>
        <source>Hidden because the caller does not say who they are.</source>
        <translation>Cuddiedig am nad yw’r galwr yn dweud pwy ydyw.</translation>
    </message>
    <message>
        <source>Hidden because the caller has no authority to speak for this customer.</source>
        <translation>Cuddiedig am nad oes gan y galwr awdurdod i siarad dros y cwsmer hwn.</translation>
    </message>
    <message>
        <source>Hidden because the caller speaks for another organisation.</source>
        <translation>Cuddiedig am fod y galwr yn siarad dros sefydliad arall.</translation>
    </message>
    <message>
        <source>Hidden while someone is on the line.</source>
        <translation>Cuddiedig tra bo rhywun ar y ffôn.</translation>
    </message>
    <message>
        <source>Adult social care</source>
        <translation>Gofal cymdeithasol i oedolion</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Cwynion</translation>
    </message>
    <message>
        <source>Council Tax</source>
        <translation>Treth Gyngor</translation>
    </message>
    <message>
        <source>Council Tax and benefits</source>
        <translation>Treth Gyngor a budd-daliadau</translation>
    </message>
    <message>
        <source>Customer services</source>
        <translation>Gwasanaethau cwsmeriaid</translation>
    </message>
    <message>
        <source>Garden bin</source>
        <translation>Bin gardd</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Tai</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Budd-daliadau</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Llythyrau</translation>
    </message>
    <message>
        <source>Licensing</source>
        <translation>Trwyddedu</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parcio</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Cynllunio</translation>
    </message>
    <message>
        <source>Revenues</source>
        <translation>Refeniw</translation>
    </message>
    <message>
        <source>Waste and recycling</source>
        <translation>Gwastraff ac ailgylchu</translation>
    </message>
    <message>
        <source>Housing Benefit</source>
        <translation>Budd-dal Tai</translation>
    </message>
    <message>
        <source>Housing register</source>
        <translation>Cofrestr tai</translation>
    </message>
    <message>
        <source>Housing repairs</source>
        <translation>Atgyweirio tai</translation>
    </message>
    <message>
        <source>Online services</source>
        <translation>Gwasanaethau ar-lein</translation>
    </message>
    <message>
        <source>Parking and waste</source>
        <translation>Parcio a gwastraff</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>Trwydded</translation>
    </message>
    <message>
        <source>Planning and licensing</source>
        <translation>Cynllunio a thrwyddedu</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Rhent</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Strydoedd</translation>
    </message>
    <message>
        <source>Streets and waste</source>
        <translation>Strydoedd a gwastraff</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Gwastraff</translation>
    </message>
    <message>
        <source>Waste collections</source>
        <translation>Casgliadau gwastraff</translation>
    </message>
</context>
<context>
    <name>guildhall::Worklist</name>
    <message>
        <source>No clock runs</source>
        <translation>Nid oes cloc yn rhedeg</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>I fod heddiw</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>I fod o fewn wythnos</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>I fod yn ddiweddarach</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Dim gwasanaeth</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
</context>
<context>
    <name>guildhall::WorklistModel</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n achos</numerusform>
            <numerusform>%n achos</numerusform>
            <numerusform>%n achos</numerusform>
            <numerusform>%n achos</numerusform>
            <numerusform>%n achos</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>neb eto</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>yn aros am %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>heb ei anfon eto</translation>
    </message>
</context>
<context>
    <name>guildhall::WorklistPanel</name>
    <message>
        <source>Who handles them?</source>
        <translation>Pwy sy’n eu trin?</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n case(s)</source>
        <translation>
            <numerusform>Aseinio %n achos</numerusform>
            <numerusform>Aseinio %n achos</numerusform>
            <numerusform>Aseinio %n achos</numerusform>
            <numerusform>Aseinio %n achos</numerusform>
            <numerusform>Aseinio %n achos</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Rhowch enw.</translation>
    </message>
    <message>
        <source>Reference, service or name of a colleague</source>
        <translation>Cyfeirnod, gwasanaeth neu enw cydweithiwr</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Assign the chosen</source>
        <translation>Aseinio’r dewis</translation>
    </message>
    <message>
        <source>New complaint or request</source>
        <translation>Cwyn neu gais newydd</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Pob un agored</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>I fod heddiw</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Yn aros am eraill</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Fy rhai i</translation>
    </message>
    <message>
        <source>My service’s</source>
        <translation>Rhai fy ngwasanaeth</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trefnu yn ôl</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Dyddiad terfyn</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Y diweddaraf gyntaf</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Gwasanaeth</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grwpio yn ôl</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Dim grwpiau</translation>
    </message>
    <message>
        <source>Who handles it</source>
        <translation>Pwy sy’n ei thrin</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Ble mae’n sefyll</translation>
    </message>
    <message>
        <source>My service</source>
        <translation>Fy ngwasanaeth</translation>
    </message>
    <message>
        <source>My service…</source>
        <translation>Fy ngwasanaeth…</translation>
    </message>
    <message>
        <source>Complaints: %1</source>
        <translation>Cwynion: %1</translation>
    </message>
    <message>
        <source>Reading the cases…</source>
        <translation>Yn darllen yr achosion…</translation>
    </message>
    <message>
        <source>No case of this list fits.</source>
        <translation>Nid oes achos yn y rhestr hon yn cyfateb.</translation>
    </message>
    <message>
        <source>Choose your service first.</source>
        <translation>Dewiswch eich gwasanaeth yn gyntaf.</translation>
    </message>
    <message>
        <source>No case is in this list.</source>
        <translation>Nid oes achos yn y rhestr hon.</translation>
    </message>
</context>
</TS>
