<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>EmptyPage</name>
    <message>
        <source>ID, amount, stage, created, close date, owner</source>
        <translation>ID, Betrag, Phase, Erstellt, Abschlussdatum, Verantwortlich</translation>
    </message>
    <message>
        <source>for conversion, velocity, stage aging, leakage</source>
        <translation>für Conversion, Geschwindigkeit, Phasenalter, Verluste</translation>
    </message>
    <message>
        <source>Opportunity ID, stage, changed on</source>
        <translation>Opportunity-ID, Phase, Geändert am</translation>
    </message>
    <message>
        <source>for stage aging, velocity</source>
        <translation>für Phasenalter, Geschwindigkeit</translation>
    </message>
    <message>
        <source>ID, created, status, owner</source>
        <translation>ID, Erstellt, Status, Verantwortlich</translation>
    </message>
    <message>
        <source>for conversion, lead leakage</source>
        <translation>für Conversion, Lead-Verlust</translation>
    </message>
    <message>
        <source>Lead ID, status, changed on</source>
        <translation>Lead-ID, Status, Geändert am</translation>
    </message>
    <message>
        <source>for conversion</source>
        <translation>für Conversion</translation>
    </message>
    <message>
        <source>Lead or opportunity ID, type, date and time</source>
        <translation>Lead- oder Opportunity-ID, Typ, Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>for time to first touch, leakage</source>
        <translation>für Zeit bis zum Erstkontakt, Verluste</translation>
    </message>
    <message>
        <source>Account ID, start, end, annual amount</source>
        <translation>Account-ID, Beginn, Ende, Jahresbetrag</translation>
    </message>
    <message>
        <source>for renewal risk, retention, expansion</source>
        <translation>für Verlängerungsrisiko, Bindung, Erweiterung</translation>
    </message>
</context>
<context>
    <name>ScoreboardPdf</name>
    <message>
        <source>The definitions in force.</source>
        <translation>Die geltenden Definitionen.</translation>
    </message>
    <message>
        <source>KPI definitions</source>
        <translation>KPI-Definitionen</translation>
    </message>
    <message>
        <source>%1 definition</source>
        <translation>%1 Definition</translation>
    </message>
    <message>
        <source>%1 definitions</source>
        <translation>%1 Definitionen</translation>
    </message>
    <message>
        <source>Numbers and owners as on the scoreboard of this store.</source>
        <translation>Verantwortliche wie auf dem Scoreboard dieses Datenbestands.</translation>
    </message>
    <message>
        <source>GTM scoreboard, %1</source>
        <translation>GTM Scoreboard, %1</translation>
    </message>
    <message>
        <source>Records of KPIs that are off track.</source>
        <translation>Datensätze der verfehlten KPIs.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>GTM Scoreboard %1</source>
        <translation>GTM Scoreboard %1</translation>
    </message>
    <message>
        <source>One scoreboard for Sales, Marketing and Customer Success, from CRM exports. Files stay on this computer.</source>
        <translation>Ein Scoreboard für Sales, Marketing und Customer Success, aus CRM-Exporten. Die Dateien bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3. Sie kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>The typeface is Roboto, under the Apache License, version 2.0:</source>
        <translation>Die Schrift ist Roboto, unter der Apache-Lizenz, Version 2.0:</translation>
    </message>
    <message>
        <source>Licence of the typeface</source>
        <translation>Lizenz der Schrift</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>%1 wurde geschrieben</translation>
    </message>
    <message>
        <source>PDF, A4 (*.pdf)</source>
        <translation>PDF, A4 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, US Letter (*.pdf)</source>
        <translation>PDF, US Letter (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, A4, with definitions (*.pdf)</source>
        <translation>PDF, A4, mit Definitionen (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, US Letter, with definitions (*.pdf)</source>
        <translation>PDF, US Letter, mit Definitionen (*.pdf)</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Export scoreboard as XLSX</source>
        <translation>Scoreboard als XLSX exportieren</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx)</source>
        <translation>XLSX (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Als PNG speichern</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Export records as XLSX</source>
        <translation>Datensätze als XLSX exportieren</translation>
    </message>
    <message>
        <source>Export records as CSV</source>
        <translation>Datensätze als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export actions as CSV</source>
        <translation>Maßnahmen als CSV exportieren</translation>
    </message>
    <message>
        <source>Save rejected rows as CSV</source>
        <translation>Abgewiesene Zeilen als CSV speichern</translation>
    </message>
    <message>
        <source>Save findings as CSV</source>
        <translation>Befunde als CSV speichern</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Name the dimension for %1: at most 40 characters without = , quotes and \, and none of the scoreboard&apos;s own names</source>
        <translation>Benennen Sie die Dimension für %1: höchstens 40 Zeichen ohne = , Anführungszeichen und \, und keiner der Namen des Scoreboards</translation>
    </message>
    <message>
        <source>Two columns are called %1; write another name for one of them</source>
        <translation>Zwei Spalten heißen %1; geben Sie einer einen anderen Namen</translation>
    </message>
    <message>
        <source>Choose the date order for %1 to continue</source>
        <translation>Wählen Sie die Datumsfolge für %1, um fortzufahren</translation>
    </message>
    <message>
        <source>Choose the century for %1 to continue</source>
        <translation>Wählen Sie das Jahrhundert für %1, um fortzufahren</translation>
    </message>
    <message>
        <source>Choose the decimal mark for %1 to continue</source>
        <translation>Wählen Sie das Dezimalzeichen für %1, um fortzufahren</translation>
    </message>
    <message>
        <source>Choose the text encoding of %1 to continue</source>
        <translation>Wählen Sie die Zeichenkodierung von %1, um fortzufahren</translation>
    </message>
    <message>
        <source>Choose the time zone of %1 to continue</source>
        <translation>Wählen Sie die Zeitzone von %1, um fortzufahren</translation>
    </message>
    <message>
        <source>Choose what %1 holds, or leave it out</source>
        <translation>Wählen Sie, was %1 enthält, oder lassen Sie die Datei aus</translation>
    </message>
    <message>
        <source>Choose a column of %1 for %2 to continue</source>
        <translation>Wählen Sie eine Spalte von %1 für %2, um fortzufahren</translation>
    </message>
    <message>
        <source>Name the source system of %1 to continue</source>
        <translation>Benennen Sie das Quellsystem von %1, um fortzufahren</translation>
    </message>
    <message>
        <source>Name the mapping of %1 with letters, digits and blanks to continue</source>
        <translation>Benennen Sie die Zuordnung von %1 mit Buchstaben, Ziffern und Leerzeichen, um fortzufahren</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 cannot be read like this; choose other columns, or leave it out</source>
        <translation>%1 lässt sich so nicht lesen; wählen Sie andere Spalten, oder lassen Sie die Datei aus</translation>
    </message>
    <message>
        <source>GTM scoreboard</source>
        <translation>GTM Scoreboard</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Daten bis %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>off track</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open KPI</source>
        <translation>KPI öffnen</translation>
    </message>
    <message>
        <source>Off track only</source>
        <translation>Nur verfehlt</translation>
    </message>
    <message>
        <source>Off track and at risk</source>
        <translation>Verfehlt und gefährdet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>No KPI is in this choice. Press 3 for all.</source>
        <translation>Kein KPI in dieser Auswahl. Taste 3 zeigt alle.</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 bis %2 von %3</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>4-week average</source>
        <translation>4-Wochen-Mittel</translation>
    </message>
    <message>
        <source>worse than %1</source>
        <translation>schlechter als %1</translation>
    </message>
    <message>
        <source>better than %1</source>
        <translation>besser als %1</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>not comparable with %1</source>
        <translation>nicht vergleichbar mit %1</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Gesprächspunkte</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>None. Press N to write one.</source>
        <translation>Keine. Taste N schreibt eine.</translation>
    </message>
    <message>
        <source>Actions, owner %1</source>
        <translation>Maßnahmen, verantwortlich %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 mehr</translation>
    </message>
    <message>
        <source>None is open. Press A to add one.</source>
        <translation>Keine ist offen. Taste A fügt eine hinzu.</translation>
    </message>
    <message>
        <source>overdue %1 day</source>
        <translation>%1 Tag überfällig</translation>
    </message>
    <message>
        <source>overdue %1 days</source>
        <translation>%1 Tage überfällig</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Definition %1</source>
        <translation>Definition %1</translation>
    </message>
    <message>
        <source>%1, definition version %2</source>
        <translation>%1, Definition Version %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>If off track</source>
        <translation>Wenn verfehlt</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Lead %1</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Kontakt %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Account %1</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Status heute</translation>
    </message>
    <message>
        <source>Stage now</source>
        <translation>Phase heute</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Warum ausgenommen</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>In Phase</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Close date</source>
        <translation>Abschlussdatum</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Erstkontakt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>Betrag, %1</translation>
    </message>
    <message>
        <source>CRM id</source>
        <translation>CRM-ID</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Gezählt am</translation>
    </message>
    <message>
        <source>%1, passed</source>
        <translation>%1, verstrichen</translation>
    </message>
    <message>
        <source>In stage: %1</source>
        <translation>In Phase: %1</translation>
    </message>
    <message>
        <source>First touch: %1</source>
        <translation>Erstkontakt: %1</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>No open actions</source>
        <translation>Keine offenen Maßnahmen</translation>
    </message>
    <message>
        <source>%1 open action</source>
        <translation>%1 offene Maßnahme</translation>
    </message>
    <message>
        <source>%1 open actions</source>
        <translation>%1 offene Maßnahmen</translation>
    </message>
    <message>
        <source>, %1 overdue</source>
        <translation>, %1 überfällig</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Past limit</source>
        <translation>Über Limit</translation>
    </message>
    <message>
        <source>vs prior 4 weeks</source>
        <translation>zu 4 Wochen davor</translation>
    </message>
    <message>
        <source>%1 vs prior 4 weeks</source>
        <translation>%1 zu 4 Wochen davor</translation>
    </message>
    <message>
        <source>created, 4 weeks</source>
        <translation>erstellt, 4 Wochen</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>Total leaked</source>
        <translation>Verlust gesamt</translation>
    </message>
    <message>
        <source>limit %1 = %2</source>
        <translation>Limit %1 = %2</translation>
    </message>
    <message>
        <source>core five</source>
        <translation>die fünf Kernwerte</translation>
    </message>
    <message>
        <source>filled: worse</source>
        <translation>gefüllt: schlechter</translation>
    </message>
    <message>
        <source>hollow: better</source>
        <translation>hohl: besser</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Against target</source>
        <translation>Gegen Ziel</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>vs 4-week avg</source>
        <translation>zu 4-W-Mittel</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>52 weeks</source>
        <translation>52 Wochen</translation>
    </message>
    <message>
        <source>Def.</source>
        <translation>Def.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>in SLA</source>
        <translation>in SLA</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>SLA %1</source>
        <translation>SLA %1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>vereinbart</translation>
    </message>
    <message>
        <source>no data, weeks %1 to %2</source>
        <translation>keine Daten, KW %1 bis %2</translation>
    </message>
    <message>
        <source>definition v%1</source>
        <translation>Definition v%1</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>real change since %1</source>
        <translation>verändert seit %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>without a status</source>
        <translation>ohne Status</translation>
    </message>
    <message>
        <source>Discuss first</source>
        <translation>Zuerst besprechen</translation>
    </message>
    <message>
        <source>No KPI is on the board.</source>
        <translation>Kein KPI steht auf dem Scoreboard.</translation>
    </message>
    <message>
        <source>Bars: 0 to 150 % of target; line: target; grey: at risk, darker grey: off track. Dotted line in trends: target. %1 not comparable.</source>
        <translation>Balken: 0 bis 150 % des Ziels; Strich: Ziel; grau: gefährdet, dunkler: verfehlt. Gepunktete Linie im Trend: Ziel. %1 nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Every number can be opened to its records in the program: choose it and press Enter.</source>
        <translation>Jede Zahl lässt sich im Programm bis zu ihren Datensätzen öffnen: auswählen und Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>Conversion by step</source>
        <translation>Conversion je Schritt</translation>
    </message>
    <message>
        <source>Bar: share that moved on; line: target.</source>
        <translation>Balken: Anteil, der weiterkam; Strich: Ziel.</translation>
    </message>
    <message>
        <source>Stage aging</source>
        <translation>Alter je Phase</translation>
    </message>
    <message>
        <source>Days in current stage. Right of the line: past the limit for that stage.</source>
        <translation>Tage in der aktuellen Phase. Rechts der Linie: über dem Limit dieser Phase.</translation>
    </message>
    <message>
        <source>Pipeline leakage</source>
        <translation>Pipeline-Verlust</translation>
    </message>
    <message>
        <source>Left pipeline with no decision, 4 weeks</source>
        <translation>Ohne Entscheidung aus der Pipeline, 4 Wochen</translation>
    </message>
    <message>
        <source>Working hours to first touch, 4 weeks</source>
        <translation>Arbeitsstunden bis zum Erstkontakt, 4 Wochen</translation>
    </message>
    <message>
        <source>Read with care</source>
        <translation>Mit Vorsicht zu lesen</translation>
    </message>
    <message>
        <source>Nothing this week.</source>
        <translation>Nichts in dieser Woche.</translation>
    </message>
    <message>
        <source>Core KPIs by segment</source>
        <translation>Kern-KPIs je Segment</translation>
    </message>
    <message>
        <source>Each against its own target where one is set</source>
        <translation>Jeder gegen sein eigenes Ziel, wo eines gesetzt ist</translation>
    </message>
    <message>
        <source>No segment is known.</source>
        <translation>Kein Segment ist bekannt.</translation>
    </message>
    <message>
        <source>The %1 due first</source>
        <translation>Die %1, die zuerst fällig sind</translation>
    </message>
    <message>
        <source>What the meeting agrees on stands here.</source>
        <translation>Was das Meeting vereinbart, steht hier.</translation>
    </message>
    <message>
        <source>By the day they are due</source>
        <translation>Nach Fälligkeit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>For KPI</source>
        <translation>Für KPI</translation>
    </message>
    <message>
        <source>Compared with %1. %2. %3.</source>
        <translation>Verglichen mit %1. %2. %3.</translation>
    </message>
    <message>
        <source>, imported %1</source>
        <translation>, importiert %1</translation>
    </message>
    <message>
        <source> Definitions %1.</source>
        <translation> Definitionen %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1, internal. %2</source>
        <translation>%1, intern. %2</translation>
    </message>
    <message>
        <source>above target all weeks</source>
        <translation>in allen Wochen über Ziel</translation>
    </message>
    <message>
        <source>below target all weeks</source>
        <translation>in allen Wochen unter Ziel</translation>
    </message>
    <message>
        <source>above target in %1 of %2 weeks</source>
        <translation>in %1 von %2 Wochen über Ziel</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>at least </source>
        <translation>mindestens </translation>
    </message>
    <message>
        <source>at most </source>
        <translation>höchstens </translation>
    </message>
    <message>
        <source>minus </source>
        <translation>minus </translation>
    </message>
    <message>
        <source>plus </source>
        <translation>plus </translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Prozentpunkte</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1, schlechter</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1, besser</translation>
    </message>
    <message>
        <source>at risk to %1</source>
        <translation>gefährdet bis %1</translation>
    </message>
    <message>
        <source>no trend</source>
        <translation>kein Trend</translation>
    </message>
    <message>
        <source>%1 weeks, from %2 to %3, lowest %4, highest %5</source>
        <translation>%1 Wochen, von %2 bis %3, niedrigster Wert %4, höchster %5</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>keine offen</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>, %1 late</source>
        <translation>, %1 überfällig</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>%1 than %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>verantwortlich %1</translation>
    </message>
    <message>
        <source>actions %1</source>
        <translation>Maßnahmen: %1</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Account-ID</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Account-Name</translation>
    </message>
    <message>
        <source>Actor ID</source>
        <translation>Bearbeiter-ID</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Genehmigt am</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>When it changed</source>
        <translation>Wann geändert</translation>
    </message>
    <message>
        <source>Auto renew</source>
        <translation>Automatische Verlängerung</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Campaign ID</source>
        <translation>Kampagnen-ID</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>Kampagnenname</translation>
    </message>
    <message>
        <source>Champion active</source>
        <translation>Fürsprecher aktiv</translation>
    </message>
    <message>
        <source>Champion left</source>
        <translation>Fürsprecher gegangen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Contact ID</source>
        <translation>Kontakt-ID</translation>
    </message>
    <message>
        <source>Converted on</source>
        <translation>Konvertiert am</translation>
    </message>
    <message>
        <source>Converted account ID</source>
        <translation>ID des konvertierten Accounts</translation>
    </message>
    <message>
        <source>Converted contact ID</source>
        <translation>ID des konvertierten Kontakts</translation>
    </message>
    <message>
        <source>Converted opportunity ID</source>
        <translation>ID der konvertierten Opportunity</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Disqualify reason</source>
        <translation>Grund der Disqualifizierung</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Forecast category</source>
        <translation>Forecast-Kategorie</translation>
    </message>
    <message>
        <source>Stage before</source>
        <translation>Phase davor</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Converted already</source>
        <translation>Bereits konvertiert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Queue, not a person</source>
        <translation>Warteschlange, keine Person</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Lead ID</source>
        <translation>Lead-ID</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>Verlustgrund</translation>
    </message>
    <message>
        <source>Manager ID</source>
        <translation>Führungskraft-ID</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Zusammengeführt in</translation>
    </message>
    <message>
        <source>Milestone reached</source>
        <translation>Meilenstein erreicht</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Neu verantwortlich</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Notice given on</source>
        <translation>Gekündigt am</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Took place on</source>
        <translation>Stattgefunden am</translation>
    </message>
    <message>
        <source>Old owner</source>
        <translation>Bisher verantwortlich</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Alter Wert</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Eröffnet am</translation>
    </message>
    <message>
        <source>Opportunity ID</source>
        <translation>Opportunity-ID</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>ID der verantwortlichen Person</translation>
    </message>
    <message>
        <source>Owner name</source>
        <translation>Name der verantwortlichen Person</translation>
    </message>
    <message>
        <source>Parent ID</source>
        <translation>Übergeordnete ID</translation>
    </message>
    <message>
        <source>Partner account ID</source>
        <translation>Account-ID des Partners</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner-ID</translation>
    </message>
    <message>
        <source>Partner name</source>
        <translation>Partnername</translation>
    </message>
    <message>
        <source>Period end</source>
        <translation>Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Period start</source>
        <translation>Beginn des Zeitraums</translation>
    </message>
    <message>
        <source>Person ID</source>
        <translation>Personen-ID</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Record ID</source>
        <translation>Datensatz-ID</translation>
    </message>
    <message>
        <source>Recycled until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Related ID</source>
        <translation>ID des Bezugs</translation>
    </message>
    <message>
        <source>Renewal opportunity ID</source>
        <translation>ID der Verlängerungs-Opportunity</translation>
    </message>
    <message>
        <source>Resolved on</source>
        <translation>Gelöst am</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Vertriebsweg</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Scope value</source>
        <translation>Wert des Geltungsbereichs</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Seats active</source>
        <translation>Aktive Lizenzen</translation>
    </message>
    <message>
        <source>Seats bought</source>
        <translation>Gekaufte Lizenzen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stage changed on</source>
        <translation>Phase geändert am</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Startdatum</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Eingereicht am</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Untertyp</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Whitespace</source>
        <translation>Ausbaupotenzial</translation>
    </message>
    <message>
        <source>Above target</source>
        <translation>Über Ziel</translation>
    </message>
    <message>
        <source>At or below target</source>
        <translation>Auf oder unter Ziel</translation>
    </message>
    <message>
        <source>At or above target</source>
        <translation>Auf oder über Ziel</translation>
    </message>
    <message>
        <source>Below target</source>
        <translation>Unter Ziel</translation>
    </message>
    <message>
        <source>, and up %1 in the last two weeks</source>
        <translation>, und %1 mehr in den letzten zwei Wochen</translation>
    </message>
    <message>
        <source>, and down %1 in the last two weeks</source>
        <translation>, und %1 weniger in den letzten zwei Wochen</translation>
    </message>
    <message>
        <source>Both steps are on target</source>
        <translation>Beide Schritte sind im Ziel</translation>
    </message>
    <message>
        <source>All three steps are on target</source>
        <translation>Alle drei Schritte sind im Ziel</translation>
    </message>
    <message>
        <source>All four steps are on target</source>
        <translation>Alle vier Schritte sind im Ziel</translation>
    </message>
    <message>
        <source>All %1 steps are on target</source>
        <translation>Alle %1 Schritte sind im Ziel</translation>
    </message>
    <message>
        <source>No %1.</source>
        <translation>Keine %1.</translation>
    </message>
    <message>
        <source>No %1 for %2.</source>
        <translation>Keine %1 für %2.</translation>
    </message>
    <message>
        <source>leads in these weeks</source>
        <translation>Leads in diesen Wochen</translation>
    </message>
    <message>
        <source>open deals</source>
        <translation>offenen Deals</translation>
    </message>
    <message>
        <source>No deal was lost without a decision, fell silent or lost its owner.</source>
        <translation>Kein Deal ging ohne Entscheidung verloren, verstummte oder verlor seine verantwortliche Person.</translation>
    </message>
    <message>
        <source>new leads that are due</source>
        <translation>neuen Leads, die fällig sind</translation>
    </message>
    <message>
        <source>%1 is the weakest step: %2 against a target of %3</source>
        <translation>%1 ist der schwächste Schritt: %2 bei einem Ziel von %3</translation>
    </message>
    <message>
        <source>No open pipeline</source>
        <translation>Keine offene Pipeline</translation>
    </message>
    <message>
        <source>No stage is past its limit</source>
        <translation>Keine Phase ist über ihrem Limit</translation>
    </message>
    <message>
        <source>%1 of %2 open pipeline is past its stage limit</source>
        <translation>%1 von %2 offener Pipeline sind über dem Limit ihrer Phase</translation>
    </message>
    <message>
        <source>No pipeline leaked</source>
        <translation>Keine Pipeline ging verloren</translation>
    </message>
    <message>
        <source>%1 of pipeline leaked</source>
        <translation>%1 Pipeline gingen verloren</translation>
    </message>
    <message>
        <source>Leakage is %1 over its limit</source>
        <translation>Der Verlust liegt %1 über dem Limit</translation>
    </message>
    <message>
        <source>Leakage is within its limit: %1</source>
        <translation>Der Verlust liegt im Limit: %1</translation>
    </message>
    <message>
        <source>No new leads are due</source>
        <translation>Keine neuen Leads sind fällig</translation>
    </message>
    <message>
        <source>All %1 new leads touched in time</source>
        <translation>Alle %1 neuen Leads rechtzeitig</translation>
    </message>
    <message>
        <source>%1 of %2 new leads touched late</source>
        <translation>%1 von %2 neuen Leads zu spät</translation>
    </message>
    <message>
        <source>No value in this week</source>
        <translation>Kein Wert in dieser Woche</translation>
    </message>
    <message>
        <source>%1 in this week</source>
        <translation>%1 in dieser Woche</translation>
    </message>
    <message>
        <source>%1 in all weeks shown</source>
        <translation>%1 in allen gezeigten Wochen</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Since %1: %2 slipped, %3 recovered</source>
        <translation>Seit %1: %2 abgerutscht, %3 erholt</translation>
    </message>
    <message>
        <source>%1 is incomplete: the data ends %2</source>
        <translation>%1 ist unvollständig: die Daten enden %2</translation>
    </message>
    <message>
        <source>Date order</source>
        <translation>Datumsfolge</translation>
    </message>
    <message>
        <source>Century</source>
        <translation>Jahrhundert</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Day first or month first? %1 can be read both ways</source>
        <translation>Tag oder Monat zuerst? %1 lassen sich auf beide Arten lesen</translation>
    </message>
    <message>
        <source>Which century? %1 give two digits of the year</source>
        <translation>Welches Jahrhundert? %1 nennen nur zwei Ziffern des Jahres</translation>
    </message>
    <message>
        <source>Decimal comma or point? %1 can be read both ways</source>
        <translation>Dezimalkomma oder Dezimalpunkt? %1 lassen sich auf beide Arten lesen</translation>
    </message>
    <message>
        <source>The text is not Unicode, and several encodings fit</source>
        <translation>Der Text ist kein Unicode, und mehrere Kodierungen passen</translation>
    </message>
    <message>
        <source>In which zone are times written? %1 name none</source>
        <translation>In welcher Zone sind die Zeiten geschrieben? %1 nennen keine</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>Keine Datensätze</translation>
    </message>
    <message>
        <source>%1 (%2 late)</source>
        <translation>%1 (%2 spät)</translation>
    </message>
    <message>
        <source>the weeks vary about another level since then</source>
        <translation>die Wochen schwanken seither um ein anderes Niveau</translation>
    </message>
    <message>
        <source>No weeks to tell a change from ordinary variation</source>
        <translation>Keine Wochen, um eine Änderung von üblicher Schwankung zu trennen</translation>
    </message>
    <message>
        <source>single weeks lie between %1 and %2</source>
        <translation>einzelne Wochen liegen zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Ordinary variation: %1</source>
        <translation>Übliche Schwankung: %1</translation>
    </message>
    <message>
        <source>A real change since %1: %2</source>
        <translation>Eine echte Änderung seit %1: %2</translation>
    </message>
    <message>
        <source>Too few weeks to tell a change from ordinary variation</source>
        <translation>Zu wenige Wochen, um eine Änderung von üblicher Schwankung zu trennen</translation>
    </message>
    <message>
        <source>Ordinary variation</source>
        <translation>Übliche Schwankung</translation>
    </message>
    <message>
        <source>A real change since %1</source>
        <translation>Eine echte Änderung seit %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunities</translation>
    </message>
    <message>
        <source>Stage history</source>
        <translation>Phasenverlauf</translation>
    </message>
    <message>
        <source>Lead history</source>
        <translation>Lead-Verlauf</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Account health</source>
        <translation>Account-Gesundheit</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Deal registrations</source>
        <translation>Deal-Registrierungen</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Owner history</source>
        <translation>Verlauf der Verantwortlichen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>over %1 d</source>
        <translation>über %1 d</translation>
    </message>
    <message>
        <source>%1–%2 d</source>
        <translation>%1–%2 d</translation>
    </message>
    <message>
        <source>over %1 or never</source>
        <translation>über %1 oder nie</translation>
    </message>
    <message>
        <source>%1 row</source>
        <translation>%1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>handoff</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>handoffs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: ohne</translation>
    </message>
    <message>
        <source>All segments, regions and sources</source>
        <translation>Alle Segmente, Regionen und Quellen</translation>
    </message>
    <message>
        <source>Sample data, made up</source>
        <translation>Beispieldaten, erfunden</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Export this KPI as PDF</source>
        <translation>Diesen KPI als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>%1 drucken</translation>
    </message>
    <message>
        <source>Sent to the printer %1</source>
        <translation>An den Drucker %1 gesendet</translation>
    </message>
    <message>
        <source>year before</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Keine Werte</translation>
    </message>
    <message>
        <source>The records behind this number fold to it.</source>
        <translation>Die Datensätze hinter dieser Zahl ergeben sie.</translation>
    </message>
    <message>
        <source>This number does not tie out with its records.</source>
        <translation>Diese Zahl stimmt nicht mit ihren Datensätzen überein.</translation>
    </message>
    <message>
        <source>vs 4-week average</source>
        <translation>zum 4-Wochen-Mittel</translation>
    </message>
    <message>
        <source>%1 weeks to %2</source>
        <translation>%1 Wochen bis %2</translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation>Woher %1 kommt</translation>
    </message>
    <message>
        <source>Pipeline bridge</source>
        <translation>Pipeline-Brücke</translation>
    </message>
    <message>
        <source>%1 more on page %2</source>
        <translation>%1 weitere auf Seite %2</translation>
    </message>
    <message>
        <source>Read with care, continued</source>
        <translation>Mit Vorsicht zu lesen, Fortsetzung</translation>
    </message>
    <message>
        <source>%1 in %2 weeks</source>
        <translation>%1 in %2 Wochen</translation>
    </message>
    <message>
        <source>%1 of %2 weeks reached the target</source>
        <translation>%1 von %2 Wochen erreichten das Ziel</translation>
    </message>
    <message>
        <source>%1 of %2 records lie in one range: %3</source>
        <translation>%1 von %2 Datensätzen liegen in einem Bereich: %3</translation>
    </message>
    <message>
        <source>What quarters brought, against the call</source>
        <translation>Was Quartale brachten, gegen die Ansage</translation>
    </message>
    <message>
        <source>The last quarter brought %1 against a call of %2</source>
        <translation>Das letzte Quartal brachte %1 bei einer Ansage von %2</translation>
    </message>
    <message>
        <source>%1 of %2 accounts meet three signals or more</source>
        <translation>%1 von %2 Accounts erfüllen drei oder mehr Signale</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Nach Woche</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Days per stage</source>
        <translation>Tage je Phase</translation>
    </message>
    <message>
        <source>Stage conversion</source>
        <translation>Phasen-Conversion</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Nach Quartal</translation>
    </message>
    <message>
        <source>By renewal month</source>
        <translation>Nach Monat der Verlängerung</translation>
    </message>
    <message>
        <source>By signals</source>
        <translation>Nach Signalen</translation>
    </message>
    <message>
        <source>Deals stay longest in %1: %2</source>
        <translation>Deals bleiben am längsten in %1: %2</translation>
    </message>
    <message>
        <source>%1 passes on the smallest share: %2</source>
        <translation>%1 gibt den kleinsten Anteil weiter: %2</translation>
    </message>
    <message>
        <source>%1 of %2 due for renewal is at risk</source>
        <translation>%1 von %2, die zur Verlängerung anstehen, sind gefährdet</translation>
    </message>
    <message>
        <source>Each of the newest 13 weeks, by the day it began. Line: target.</source>
        <translation>Jede der neuesten 13 Wochen, nach ihrem ersten Tag. Strich: Ziel.</translation>
    </message>
    <message>
        <source>Records by their value, in the weeks of the definition. Line: median.</source>
        <translation>Datensätze nach ihrem Wert, in den Wochen der Definition. Strich: Median.</translation>
    </message>
    <message>
        <source>Median days in each stage, of deals that left it in the last four quarters.</source>
        <translation>Median der Tage in jeder Phase, über Deals, die sie in den letzten vier Quartalen verließen.</translation>
    </message>
    <message>
        <source>Of the deals that a stage let go in the last four quarters, those that moved on.</source>
        <translation>Von den Deals, die eine Phase in den letzten vier Quartalen verließen, jene, die weiterkamen.</translation>
    </message>
    <message>
        <source>Handoffs due in the last four weeks, by kind. Outlined: late.</source>
        <translation>In den letzten vier Wochen fällige Übergaben, nach Art. Umrandet: zu spät.</translation>
    </message>
    <message>
        <source>Ring: the call as it was frozen. Dot: what the quarter brought.</source>
        <translation>Ring: die festgehaltene Ansage. Punkt: was das Quartal brachte.</translation>
    </message>
    <message>
        <source>ARR by the month in which its contract renews. Outlined: at risk.</source>
        <translation>ARR nach dem Monat, in dem sein Vertrag sich verlängert. Umrandet: gefährdet.</translation>
    </message>
    <message>
        <source>Accounts by the number of signals of expansion that they meet.</source>
        <translation>Accounts nach der Zahl der Erweiterungssignale, die sie erfüllen.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ansage</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>%1 is due this quarter, as when it began</source>
        <translation>%1 sind in diesem Quartal fällig, wie zu seinem Beginn</translation>
    </message>
    <message>
        <source>%1 is due this quarter: %2 more than when it began</source>
        <translation>%1 sind in diesem Quartal fällig: %2 mehr als zu seinem Beginn</translation>
    </message>
    <message>
        <source>%1 is due this quarter: %2 less than when it began</source>
        <translation>%1 sind in diesem Quartal fällig: %2 weniger als zu seinem Beginn</translation>
    </message>
    <message>
        <source>Open pipeline due in the fiscal quarter, from %1 to %2.</source>
        <translation>Offene Pipeline, fällig im Geschäftsquartal, von %1 bis %2.</translation>
    </message>
    <message>
        <source>Opening, %1</source>
        <translation>Anfang, %1</translation>
    </message>
    <message>
        <source>Closing, %1</source>
        <translation>Ende, %1</translation>
    </message>
    <message>
        <source>It needs opportunities with amount, close date and stage history.</source>
        <translation>Nötig sind Opportunities mit Betrag, Abschlussdatum und Phasenverlauf.</translation>
    </message>
    <message>
        <source>deals that are due this quarter</source>
        <translation>Deals, die in diesem Quartal fällig sind</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Scoreboard</translation>
    </message>
    <message>
        <source>The rows of the board. Drag a row, or move it with Alt+Up and Alt+Down; Space shows or hides it.</source>
        <translation>Die Zeilen des Scoreboards. Ziehen Sie eine Zeile, oder verschieben Sie sie mit Alt+Auf und Alt+Ab; die Leertaste blendet sie ein oder aus.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Groups of the board</source>
        <translation>Gruppen des Scoreboards</translation>
    </message>
    <message>
        <source>The heads of the board, each with the team that it is for and the ids of its KPIs.</source>
        <translation>Die Überschriften des Scoreboards, jede mit dem Team, für das sie steht, und den IDs ihrer KPIs.</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>What one unit of a currency is worth in the reporting currency, from a day on; without a day always.</source>
        <translation>Was eine Einheit einer Währung in der Berichtswährung wert ist, ab einem Tag; ohne Tag immer.</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>They hold instead of imported quotas of their quarter. Amounts are whole units of the currency.</source>
        <translation>Sie gelten statt importierter Vorgaben ihres Quartals. Beträge sind ganze Einheiten der Währung.</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>What the users export does not say of somebody who owns records: another team, a queue, or the day on which they left.</source>
        <translation>Was der Export Benutzer über Verantwortliche von Datensätzen nicht sagt: ein anderes Team, eine Warteschlange, oder den Tag, an dem jemand ausschied.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Bands by number of employees, where a record names no segment; the last has no end.</source>
        <translation>Stufen nach Zahl der Beschäftigten, wo ein Datensatz kein Segment nennt; die letzte hat kein Ende.</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>By country, where a record names no region.</source>
        <translation>Nach Land, wo ein Datensatz keine Region nennt.</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Bezeichnungen</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Hours, days and limits that numbers are made with. An empty one is as the program ships it.</source>
        <translation>Stunden, Tage und Limits, mit denen Zahlen entstehen. Eine leere Regel gilt, wie das Programm sie mitbringt.</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Records left out</source>
        <translation>Ausgenommene Datensätze</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Care of deals</source>
        <translation>Deal-Pflege</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Economics</source>
        <translation>Wirtschaftlichkeit</translation>
    </message>
    <message>
        <source>Internal records</source>
        <translation>Interne Datensätze</translation>
    </message>
    <message>
        <source>Lead status</source>
        <translation>Lead-Status</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Lead-Quelle</translation>
    </message>
    <message>
        <source>Deal type</source>
        <translation>Deal-Typ</translation>
    </message>
    <message>
        <source>Complete record</source>
        <translation>Vollständiger Datensatz</translation>
    </message>
    <message>
        <source>length, minutes</source>
        <translation>Länge, Minuten</translation>
    </message>
    <message>
        <source>limit where a stage has none, days</source>
        <translation>Limit, wo eine Phase keines hat, Tage</translation>
    </message>
    <message>
        <source>hand-raisers, business hours</source>
        <translation>Kontaktwünsche, Geschäftsstunden</translation>
    </message>
    <message>
        <source>other leads, business hours</source>
        <translation>andere Leads, Geschäftsstunden</translation>
    </message>
    <message>
        <source>teams whose touches do not count</source>
        <translation>Teams, deren Kontakte nicht zählen</translation>
    </message>
    <message>
        <source>reasons that mean spam</source>
        <translation>Gründe, die Spam bedeuten</translation>
    </message>
    <message>
        <source>the same person counts once within, days</source>
        <translation>dieselbe Person zählt einmal innerhalb von, Tage</translation>
    </message>
    <message>
        <source>silent after, days</source>
        <translation>still nach, Tage</translation>
    </message>
    <message>
        <source>a lead is judged from, days</source>
        <translation>ein Lead wird beurteilt ab, Tage</translation>
    </message>
    <message>
        <source>leads of the last, weeks</source>
        <translation>Leads der letzten, Wochen</translation>
    </message>
    <message>
        <source>attempts that are enough</source>
        <translation>Versuche, die genügen</translation>
    </message>
    <message>
        <source>MQL to SDR, business hours</source>
        <translation>MQL an SDR, Geschäftsstunden</translation>
    </message>
    <message>
        <source>SDR to account executive, business hours</source>
        <translation>SDR an Account Executive, Geschäftsstunden</translation>
    </message>
    <message>
        <source>account executive to customer success, business hours</source>
        <translation>Account Executive an Customer Success, Geschäftsstunden</translation>
    </message>
    <message>
        <source>customer success to sales, business hours</source>
        <translation>Customer Success an Sales, Geschäftsstunden</translation>
    </message>
    <message>
        <source>to partners, business hours</source>
        <translation>an Partner, Geschäftsstunden</translation>
    </message>
    <message>
        <source>context note at most so old, days</source>
        <translation>Notiz zur Übergabe höchstens so alt, Tage</translation>
    </message>
    <message>
        <source>inactive after, days</source>
        <translation>inaktiv nach, Tage</translation>
    </message>
    <message>
        <source>new for, days</source>
        <translation>neu für, Tage</translation>
    </message>
    <message>
        <source>onboarding begins within, days</source>
        <translation>Onboarding beginnt innerhalb von, Tage</translation>
    </message>
    <message>
        <source>frozen on this day of the quarter</source>
        <translation>festgehalten an diesem Tag des Quartals</translation>
    </message>
    <message>
        <source>pipeline is late from this stage on</source>
        <translation>Pipeline gilt als spät ab dieser Phase</translation>
    </message>
    <message>
        <source>contact at most so old, days</source>
        <translation>Kontakt höchstens so alt, Tage</translation>
    </message>
    <message>
        <source>share of seats in use, 0 to 1</source>
        <translation>Anteil genutzter Lizenzen, 0 bis 1</translation>
    </message>
    <message>
        <source>drop of usage that is a risk, 0 to 1</source>
        <translation>Rückgang der Nutzung, der ein Risiko ist, 0 bis 1</translation>
    </message>
    <message>
        <source>gross margin, 0 to 1</source>
        <translation>Bruttomarge, 0 bis 1</translation>
    </message>
    <message>
        <source>own mail domains</source>
        <translation>eigene Mail-Domains</translation>
    </message>
    <message>
        <source>test accounts</source>
        <translation>Test-Accounts</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPIs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Limit, days</source>
        <translation>Limit, Tage</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Inactive from</source>
        <translation>Inaktiv ab</translation>
    </message>
    <message>
        <source>Employees below</source>
        <translation>Beschäftigte unter</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>MQL</source>
        <translation>MQL</translation>
    </message>
    <message>
        <source>SAL</source>
        <translation>SAL</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>SDR</source>
        <translation>SDR</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>konvertiert</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>disqualifiziert</translation>
    </message>
    <message>
        <source>recycled</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>hand-raiser</source>
        <translation>Kontaktwunsch</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>Inbound</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>Outbound</translation>
    </message>
    <message>
        <source>bought list</source>
        <translation>gekaufte Liste</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>new business</source>
        <translation>Neugeschäft</translation>
    </message>
    <message>
        <source>expansion</source>
        <translation>Erweiterung</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>lost without a decision</source>
        <translation>ohne Entscheidung verloren</translation>
    </message>
    <message>
        <source>customer success</source>
        <translation>Customer Success</translation>
    </message>
    <message>
        <source>marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>single weeks lie at or below %1</source>
        <translation>einzelne Wochen liegen bei oder unter %1</translation>
    </message>
    <message>
        <source>single weeks lie at or above %1</source>
        <translation>einzelne Wochen liegen bei oder über %1</translation>
    </message>
    <message>
        <source>single weeks can be anything</source>
        <translation>einzelne Wochen können beliebig liegen</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Export definitions as PDF</source>
        <translation>Definitionen als PDF exportieren</translation>
    </message>
    <message>
        <source>Next KPI</source>
        <translation>Nächster KPI</translation>
    </message>
    <message>
        <source>Right, Space, Page Down</source>
        <translation>Rechts, Leertaste, Bild ab</translation>
    </message>
    <message>
        <source>Back to the one before</source>
        <translation>Zurück zum vorigen</translation>
    </message>
    <message>
        <source>Left, Page Up</source>
        <translation>Links, Bild auf</translation>
    </message>
    <message>
        <source>Choose in a list</source>
        <translation>In einer Liste wählen</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Open the KPI, or its records</source>
        <translation>KPI oder seine Datensätze öffnen</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Maßnahmen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Off track only, also at risk, all</source>
        <translation>Nur verfehlte, auch gefährdete, alle</translation>
    </message>
    <message>
        <source>Start or pause the clock</source>
        <translation>Uhr starten oder anhalten</translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation>Leerer Bildschirm</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Größere oder kleinere Schrift</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>%1 of %2 records lies in one range: %3</source>
        <translation>%1 von %2 Datensätzen liegt in einem Bereich: %3</translation>
    </message>
    <message>
        <source>%1 of %2 accounts meets three signals or more</source>
        <translation>%1 von %2 Accounts erfüllt mindestens drei Signale</translation>
    </message>
    <message>
        <source>The one new lead was touched in time</source>
        <translation>Der eine neue Lead wurde rechtzeitig kontaktiert</translation>
    </message>
    <message>
        <source>The one new lead was touched late</source>
        <translation>Der eine neue Lead wurde zu spät kontaktiert</translation>
    </message>
    <message>
        <source>real change</source>
        <translation>echte Änderung</translation>
    </message>
    <message>
        <source>no data, %1</source>
        <translation>keine Daten, %1</translation>
    </message>
    <message>
        <source>no data, %1 to %2</source>
        <translation>keine Daten, %1 bis %2</translation>
    </message>
    <message>
        <source>Year and weeks</source>
        <translation>Jahr und Wochen</translation>
    </message>
    <message>
        <source>first month of the fiscal year, 1 to 12</source>
        <translation>erster Monat des Geschäftsjahrs, 1 bis 12</translation>
    </message>
    <message>
        <source>quarters of whole weeks</source>
        <translation>Quartale aus ganzen Wochen</translation>
    </message>
    <message>
        <source>weeks begin on</source>
        <translation>Wochen beginnen am</translation>
    </message>
    <message>
        <source>%1, ending %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Name what is kept of %1: at most 100 characters</source>
        <translation>Benennen Sie, was von %1 behalten wird: höchstens 100 Zeichen</translation>
    </message>
    <message>
        <source>Writing the PDF</source>
        <translation>Das PDF wird geschrieben</translation>
    </message>
    <message>
        <source>Printing the pages</source>
        <translation>Die Seiten werden gedruckt</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>PDF, A4, with definitions and records (*.pdf)</source>
        <translation>PDF, A4, mit Definitionen und Datensätzen (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, US Letter, with definitions and records (*.pdf)</source>
        <translation>PDF, US Letter, mit Definitionen und Datensätzen (*.pdf)</translation>
    </message>
    <message>
        <source>In the number</source>
        <translation>In der Zahl</translation>
    </message>
    <message>
        <source>Rest of the base</source>
        <translation>Rest der Basis</translation>
    </message>
    <message>
        <source>Whole base</source>
        <translation>Ganze Basis</translation>
    </message>
    <message>
        <source>Nothing new: all %1 were in the store before</source>
        <translation>Nichts Neues: alle %1 standen schon im Datenbestand</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Some amounts have no exchange rate: sums that hold them have no value until it is entered.</source>
        <translation>Manche Beträge haben keinen Wechselkurs: Summen, die sie enthalten, haben keinen Wert, bis er eingegeben ist.</translation>
    </message>
    <message>
        <source>%1 row was rejected and is listed with line and reason.</source>
        <translation>%1 Zeile wurde abgewiesen und steht mit Zeilennummer und Grund in der Liste.</translation>
    </message>
    <message>
        <source>%1 rows were rejected and are listed with line and reason.</source>
        <translation>%1 Zeilen wurden abgewiesen und stehen mit Zeilennummer und Grund in der Liste.</translation>
    </message>
    <message>
        <source>%1 is no export that is known and was left alone.</source>
        <translation>%1 ist kein bekannter Export und blieb unberührt.</translation>
    </message>
    <message>
        <source>Some files were left alone or need an answer; the findings say why.</source>
        <translation>Einige Dateien blieben unberührt oder brauchen eine Antwort; die Befunde sagen, warum.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 is no export that is known.</source>
        <translation>Nichts wurde importiert: %1 ist kein bekannter Export.</translation>
    </message>
    <message>
        <source>Nothing was imported: none of %1 is an export that is known.</source>
        <translation>Nichts wurde importiert: keine von %1 ist ein bekannter Export.</translation>
    </message>
    <message>
        <source>CSV exports are recognised by their headers; a mapping profile can read others.</source>
        <translation>CSV-Exporte werden am Kopf erkannt; ein Zuordnungsprofil kann andere lesen.</translation>
    </message>
    <message>
        <source>Nothing was imported: nothing in %1 says how far the data reaches.</source>
        <translation>Nichts wurde importiert: Nichts in %1 sagt, wie weit die Daten reichen.</translation>
    </message>
    <message>
        <source>Say up to which day it reaches, or put that date into a file&apos;s name.</source>
        <translation>Sagen Sie, bis zu welchem Tag sie reichen, oder setzen Sie dieses Datum in den Namen einer Datei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is %2</source>
        <translation>&apos;%1&apos; ist %2</translation>
    </message>
    <message>
        <source>Stages mapped in an import: %1</source>
        <translation>Bei einem Import zugeordnete Phasen: %1</translation>
    </message>
    <message>
        <source>ARR, %1</source>
        <translation>ARR, %1</translation>
    </message>
    <message>
        <source>Too few records for a headline</source>
        <translation>Zu wenige Datensätze für eine Überschrift</translation>
    </message>
    <message>
        <source>%1 so far in this week</source>
        <translation>%1 bisher in dieser Woche</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notizen zu %1</translation>
    </message>
    <message>
        <source>What to know about data and definitions, and notes of the week</source>
        <translation>Was zu Daten und Definitionen zu wissen ist, und Notizen der Woche</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Name where there is little room</source>
        <translation>Name, wo wenig Platz ist</translation>
    </message>
    <message>
        <source>Line below the name</source>
        <translation>Zeile unter dem Namen</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Edge cases</source>
        <translation>Sonderfälle</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Owner, as a role</source>
        <translation>Verantwortlich, als Rolle</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Besser ist</translation>
    </message>
    <message>
        <source>Target is the own median</source>
        <translation>Ziel ist der eigene Median</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Gezählt als</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Judged after, days</source>
        <translation>Beurteilt nach Tagen</translation>
    </message>
    <message>
        <source>Too few below</source>
        <translation>Zu wenige unter</translation>
    </message>
    <message>
        <source>Filters and breakdowns</source>
        <translation>Filter und Aufteilungen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>One of the core five</source>
        <translation>Eine der fünf Kern-KPIs</translation>
    </message>
    <message>
        <source>Window, weeks</source>
        <translation>Fenster, Wochen</translation>
    </message>
    <message>
        <source>Window, quarters</source>
        <translation>Fenster, Quartale</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Notizen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Richtwerte</translation>
    </message>
    <message>
        <source>%1 of %2 handoffs of all kinds were late</source>
        <translation>%1 von %2 Übergaben aller Arten kamen zu spät</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>money per day</source>
        <translation>Betrag pro Tag</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>niedriger</translation>
    </message>
    <message>
        <source>near the target</source>
        <translation>nahe am Ziel</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>keines von beiden</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>made of other numbers</source>
        <translation>aus anderen Zahlen gebildet</translation>
    </message>
    <message>
        <source>what happened in the window</source>
        <translation>was im Zeitfenster geschah</translation>
    </message>
    <message>
        <source>as it stood at the end of the week</source>
        <translation>Stand am Ende der Woche</translation>
    </message>
    <message>
        <source>those who entered in the window</source>
        <translation>wer im Zeitfenster eintrat</translation>
    </message>
    <message>
        <source>all of the window</source>
        <translation>alles im Zeitfenster</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>verantwortliche Person</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>acquire</source>
        <translation>gewinnen</translation>
    </message>
    <message>
        <source>convert</source>
        <translation>umwandeln</translation>
    </message>
    <message>
        <source>close</source>
        <translation>abschließen</translation>
    </message>
    <message>
        <source>retain</source>
        <translation>binden</translation>
    </message>
    <message>
        <source>data quality</source>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>Contract end</source>
        <translation>Vertragsende</translation>
    </message>
    <message>
        <source>lost, but no deal of its own</source>
        <translation>verloren, aber kein eigener Deal</translation>
    </message>
    <message>
        <source>pipelines that are in no KPI</source>
        <translation>Pipelines, die in keinem KPI sind</translation>
    </message>
    <message>
        <source>The step is on target</source>
        <translation>Der Schritt ist im Ziel</translation>
    </message>
    <message>
        <source>%1 this week</source>
        <translation>%1 in dieser Woche</translation>
    </message>
    <message>
        <source>In the order in which deals pass them. Past its limit a deal is aging; qualified stages count as qualified pipeline. Separate other names of a stage with semicolons.</source>
        <translation>In der Reihenfolge, in der Deals sie durchlaufen. Über dem Limit altert ein Deal; qualifizierte Phasen zählen als qualifizierte Pipeline. Weitere Namen einer Phase werden mit Semikolon getrennt.</translation>
    </message>
    <message>
        <source>What your CRM calls things: statuses of leads, sources, types of deals, teams, and the fields that a complete record has. Separate names with semicolons.</source>
        <translation>Wie Ihr CRM die Dinge nennt: Lead-Status, Quellen, Deal-Typen, Teams, und die Felder, die ein vollständiger Datensatz hat. Namen werden mit Semikolon getrennt.</translation>
    </message>
    <message>
        <source>What the KPI is, in words, and how it is counted. Separate list entries with semicolons; a share is written as 0.25. Which records it reads is chosen by its SQL, which stands in the TOML.</source>
        <translation>Was der KPI ist, in Worten, und wie er gezählt wird. Einträge einer Liste werden mit Semikolon getrennt; ein Anteil steht als 0,25. Welche Datensätze er liest, wählt sein SQL, das im TOML steht.</translation>
    </message>
    <message>
        <source>They count in no KPI, and are listed there as excluded by hand. A row that is removed counts again from the next version on.</source>
        <translation>Sie zählen in keinem KPI und stehen dort als von Hand ausgenommen. Eine entfernte Zeile zählt ab der nächsten Version wieder.</translation>
    </message>
    <message>
        <source>Business hours to the first touch for the leads of a source, of a segment, or of both. The first row that fits a lead decides; where none does, the hours among the rules hold.</source>
        <translation>Geschäftsstunden bis zum Erstkontakt für die Leads einer Quelle, eines Segments oder von beidem. Die erste Zeile, die auf einen Lead passt, entscheidet; wo keine passt, gelten die Stunden unter den Regeln.</translation>
    </message>
    <message>
        <source>first touch rule</source>
        <translation>Erstkontakt-Regel</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Geschäftsstunden</translation>
    </message>
    <message>
        <source>Weeks, %1</source>
        <translation>Wochen, %1</translation>
    </message>
    <message>
        <source>Months, %1</source>
        <translation>Monate, %1</translation>
    </message>
    <message>
        <source>Fiscal quarters, %1</source>
        <translation>Geschäftsquartale, %1</translation>
    </message>
    <message>
        <source>Fiscal years, %1</source>
        <translation>Geschäftsjahre, %1</translation>
    </message>
    <message>
        <source>Of the company, or with a scope and a name of one segment, region, team or owner; with days for what ends within them. With a period it is for whole months, fiscal quarters or years, or for weeks alone; without one the target of a sum is for a week, any other for every period. A share is written as 0.25. The tolerance is absolute; without it at risk reaches 10 % past the target.</source>
        <translation>Des Unternehmens, oder mit Geltungsbereich und Namen für ein Segment, eine Region, ein Team oder eine verantwortliche Person; mit Tagen für das, was darin endet. Mit einem Zeitraum nur für ganze Monate, Geschäftsquartale oder Geschäftsjahre, oder nur für Wochen; ohne ihn gilt das Ziel einer Summe für eine Woche, jedes andere für jeden Zeitraum. Ein Anteil wird als 0.25 geschrieben. Die Toleranz ist absolut; ohne sie reicht gefährdet bis 10 % über das Ziel hinaus.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>fiscal quarter</source>
        <translation>Geschäftsquartal</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>passages</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Business time: opening hours, weekdays by name or by number, 1 is Monday, holidays, and the teams that work by them. Teams without one work by the default.</source>
        <translation>Geschäftszeit: Öffnungszeiten, Wochentage mit Namen oder Nummer, 1 ist Montag, Feiertage, und die Teams, die danach arbeiten. Teams ohne Kalender arbeiten nach dem Standard.</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>Export notes as CSV</source>
        <translation>Notizen als CSV exportieren</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>%1 notes, the newest: %2</source>
        <translation>%1 Notizen, die neueste: %2</translation>
    </message>
    <message>
        <source>%1 is incomplete</source>
        <translation>%1 ist unvollständig</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Verlassen am</translation>
    </message>
    <message>
        <source>First touch on</source>
        <translation>Erstkontakt am</translation>
    </message>
    <message>
        <source>Team of the owner</source>
        <translation>Team der verantwortlichen Person</translation>
    </message>
    <message>
        <source>Time in the stage</source>
        <translation>Zeit in der Phase</translation>
    </message>
    <message>
        <source>Success manager ID</source>
        <translation>ID des Success Managers</translation>
    </message>
    <message>
        <source>Success manager name</source>
        <translation>Name des Success Managers</translation>
    </message>
    <message>
        <source>Nothing was imported: some of these files are sample data, the others are not.</source>
        <translation>Nichts wurde importiert: Einige dieser Dateien sind Beispieldaten, die anderen nicht.</translation>
    </message>
    <message>
        <source>The two are never mixed in one store.</source>
        <translation>Beide werden in einem Datenbestand nie gemischt.</translation>
    </message>
    <message>
        <source>The headers resemble those of an export of %1 (%2 sure): %3. Check the columns before you import.</source>
        <translation>Der Kopf gleicht dem eines Exports von %1 (zu %2 sicher): %3. Prüfen Sie die Spalten, bevor Sie importieren.</translation>
    </message>
    <message>
        <source>plus or minus </source>
        <translation>plus oder minus </translation>
    </message>
    <message>
        <source>Close to target</source>
        <translation>Nahe am Ziel</translation>
    </message>
    <message>
        <source>on track within %1</source>
        <translation>im Plan innerhalb %1</translation>
    </message>
    <message>
        <source>Open pipeline by stage</source>
        <translation>Offene Pipeline nach Phase</translation>
    </message>
    <message>
        <source>Leaked pipeline by reason</source>
        <translation>Verlorene Pipeline nach Grund</translation>
    </message>
    <message>
        <source>First touch of new leads</source>
        <translation>Erstkontakt neuer Leads</translation>
    </message>
</context>
<context>
    <name>gtm::report</name>
    <message>
        <source>%1 row rejected</source>
        <translation>%1 Zeile abgewiesen</translation>
    </message>
    <message>
        <source>%1 rows rejected</source>
        <translation>%1 Zeilen abgewiesen</translation>
    </message>
    <message>
        <source>in the import of %1; they are in no number.</source>
        <translation>im Import vom %1; sie stehen in keiner Zahl.</translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation>%1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>in the import of %1; the page Imports lists them.</source>
        <translation>im Import vom %1; die Seite Importe führt sie auf.</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Nothing was published yet.</source>
        <translation>Noch wurde nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>For all records.</source>
        <translation>Für alle Datensätze.</translation>
    </message>
    <message>
        <source>For what enters from then on; the rest keeps its version.</source>
        <translation>Für alles, was ab dann eintritt; der Rest behält seine Version.</translation>
    </message>
    <message>
        <source>Published by %1 on %2.</source>
        <translation>Veröffentlicht von %1 am %2.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>it is no zip file; export or copy it again</source>
        <translation>sie ist keine Zip-Datei; bitte neu exportieren oder kopieren</translation>
    </message>
    <message>
        <source>it is protected by a password; unpack it and import its files</source>
        <translation>sie ist durch ein Passwort geschützt; bitte entpacken und die Dateien importieren</translation>
    </message>
    <message>
        <source>it has more than 10,000 entries; unpack it and import its files</source>
        <translation>sie hat mehr als 10.000 Einträge; bitte entpacken und die Dateien importieren</translation>
    </message>
    <message>
        <source>it holds more than may be read at once; export it in parts or as CSV</source>
        <translation>sie enthält mehr, als auf einmal gelesen werden darf; bitte in Teilen oder als CSV exportieren</translation>
    </message>
    <message>
        <source>it has more than 16,777,216 texts; export it in parts or as CSV</source>
        <translation>sie hat mehr als 16.777.216 Texte; bitte in Teilen oder als CSV exportieren</translation>
    </message>
    <message>
        <source>it inflates to more than 200 times its size, as no export does</source>
        <translation>sie entpackt sich auf mehr als das 200-Fache ihrer Größe, was kein Export tut</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>sie hat kein Blatt mit Zellen</translation>
    </message>
    <message>
        <source>its XML declares a document type, which no workbook needs</source>
        <translation>ihr XML nennt einen Dokumenttyp, den keine Arbeitsmappe braucht</translation>
    </message>
    <message>
        <source>its XML is nested deeper than 64 levels</source>
        <translation>ihr XML ist tiefer als 64 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>its XML has a tag longer than 4 MiB</source>
        <translation>ihr XML hat ein Tag, das länger als 4 MiB ist</translation>
    </message>
    <message>
        <source>not among them</source>
        <translation>nicht darunter</translation>
    </message>
    <message>
        <source>and %1 more; --format json lists all</source>
        <translation>und %1 weitere; --format json führt alle auf</translation>
    </message>
    <message>
        <source>Nothing was published. Over the last %1 weeks %2 of %3 KPIs would change; statuses that would flip: %4.</source>
        <translation>Nichts wurde veröffentlicht. In den letzten %1 Wochen würden sich %2 von %3 KPIs ändern; Status, die kippen würden: %4.</translation>
    </message>
    <message>
        <source>Records of both versions cannot stand in one number of %1: the version cuts at the week.</source>
        <translation>Datensätze beider Versionen können nicht in einer Zahl von %1 stehen: die Version schneidet an der Woche.</translation>
    </message>
    <message>
        <source>%1 (%2): statuses that flip: %3, records that change side: %4</source>
        <translation>%1 (%2): Status, die kippen: %3, Datensätze, die die Seite wechseln: %4</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mär</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>A quote that opens in line %2 is never closed. Close it in the export and import again.</source>
        <translation>Ein Anführungszeichen, das in Zeile %2 öffnet, wird nie geschlossen. Schließen Sie es im Export und importieren Sie neu.</translation>
    </message>
    <message>
        <source>A cell is longer than 1 MiB.</source>
        <translation>Eine Zelle ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>The row is longer than 2 MiB.</source>
        <translation>Die Zeile ist länger als 2 MiB.</translation>
    </message>
    <message>
        <source>The row has more than 4,096 columns.</source>
        <translation>Die Zeile hat mehr als 4.096 Spalten.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; cannot be an id.</source>
        <translation>%1: &apos;%2&apos; kann keine ID sein.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; cannot be read as a date.</source>
        <translation>%1: &apos;%2&apos; lässt sich nicht als Datum lesen.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not a number.</source>
        <translation>%1: &apos;%2&apos; ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is neither yes nor no.</source>
        <translation>%1: &apos;%2&apos; ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has a year of two digits. Export it with four.</source>
        <translation>%1: &apos;%2&apos; hat ein Jahr mit zwei Ziffern. Exportieren Sie es mit vier.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; lies outside 0 to 100 %.</source>
        <translation>%1: &apos;%2&apos; liegt außerhalb von 0 bis 100 %.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; names another currency than the row.</source>
        <translation>%1: &apos;%2&apos; nennt eine andere Währung als die Zeile.</translation>
    </message>
    <message>
        <source>%1: the value holds a NUL byte.</source>
        <translation>%1: der Wert enthält ein NUL-Byte.</translation>
    </message>
    <message>
        <source>%1 is empty, and a row without an id cannot be stored.</source>
        <translation>%1 ist leer, und eine Zeile ohne ID lässt sich nicht speichern.</translation>
    </message>
    <message>
        <source>%1 is empty, and the row cannot be counted without it.</source>
        <translation>%1 ist leer, und ohne diese Angabe lässt sich die Zeile nicht zählen.</translation>
    </message>
    <message>
        <source>The file is left alone: its headers fit no export that is known. A mapping profile can read it.</source>
        <translation>Die Datei bleibt unberührt: ihr Kopf passt zu keinem bekannten Export. Ein Zuordnungsprofil kann sie lesen.</translation>
    </message>
    <message>
        <source>The file is left alone: it holds versions of records, not their present state.</source>
        <translation>Die Datei bleibt unberührt: sie enthält Versionen von Datensätzen, nicht deren heutigen Stand.</translation>
    </message>
    <message>
        <source>The file is left alone: it has no column for %1.</source>
        <translation>Die Datei bleibt unberührt: sie hat keine Spalte für %1.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; can be read in two ways. The file is left alone until a mapping profile says which: %3</source>
        <translation>%1: &apos;%2&apos; lässt sich auf zwei Arten lesen. Die Datei bleibt unberührt, bis ein Zuordnungsprofil sagt, welche gilt: %3</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; names no time zone. The file is left alone until --time-zone, or a mapping profile, says in which zone the export is written: %3</source>
        <translation>%1: &apos;%2&apos; nennt keine Zeitzone. Die Datei bleibt unberührt, bis --time-zone oder ein Zuordnungsprofil sagt, in welcher Zone der Export geschrieben ist: %3</translation>
    </message>
    <message>
        <source>Some bytes mean nothing in %2; a replacement character stands for them.</source>
        <translation>Einige Bytes bedeuten in %2 nichts; ein Ersatzzeichen steht für sie.</translation>
    </message>
    <message>
        <source>A second table below the first was left out: &apos;%2&apos;. Save it as a file of its own.</source>
        <translation>Eine zweite Tabelle unter der ersten wurde ausgelassen: &apos;%2&apos;. Speichern Sie sie als eigene Datei.</translation>
    </message>
    <message>
        <source>Rows that repeat the header were left out.</source>
        <translation>Zeilen, die den Kopf wiederholen, wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Rows have fewer or more cells than the header (%2).</source>
        <translation>Zeilen haben weniger oder mehr Zellen als der Kopf (%2).</translation>
    </message>
    <message>
        <source>Other sheets of the workbook were not read: %2.</source>
        <translation>Andere Blätter der Arbeitsmappe wurden nicht gelesen: %2.</translation>
    </message>
    <message>
        <source>Hidden sheets were not read: %2.</source>
        <translation>Ausgeblendete Blätter wurden nicht gelesen: %2.</translation>
    </message>
    <message>
        <source>Other tables of the archive were not read: %2.</source>
        <translation>Andere Tabellen des Archivs wurden nicht gelesen: %2.</translation>
    </message>
    <message>
        <source>Cells with an error such as %2 were read as empty.</source>
        <translation>Zellen mit einem Fehler wie %2 wurden als leer gelesen.</translation>
    </message>
    <message>
        <source>Formulas whose results the file does not hold were read as empty. Open the file in a spreadsheet program, save it, and import again.</source>
        <translation>Formeln, deren Ergebnis die Datei nicht enthält, wurden als leer gelesen. Öffnen Sie die Datei in einer Tabellenkalkulation, speichern Sie sie und importieren Sie neu.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Open it in Excel, remove the password (File, Info, Protect Workbook), save it, and import again.</source>
        <translation>Die Arbeitsmappe ist durch ein Passwort geschützt. Öffnen Sie sie in Excel, entfernen Sie das Passwort (Datei, Informationen, Arbeitsmappe schützen), speichern Sie und importieren Sie neu.</translation>
    </message>
    <message>
        <source>The file is a workbook of Excel 97 to 2003 (.xls). Open it in a spreadsheet program, save it as .xlsx or .csv, and import that file.</source>
        <translation>Die Datei ist eine Arbeitsmappe von Excel 97 bis 2003 (.xls). Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie als .xlsx oder .csv und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The file is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx or .csv, and import that file.</source>
        <translation>Die Datei ist eine binäre Arbeitsmappe (.xlsb). Öffnen Sie sie in Excel, speichern Sie sie als .xlsx oder .csv und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The file is left alone, since it cannot be read: %2.</source>
        <translation>Die Datei bleibt unberührt, weil sie sich nicht lesen lässt: %2.</translation>
    </message>
    <message>
        <source>The file is a web page or XML under the name of a table, as some exports to Excel are. Export it as CSV, or open it in a spreadsheet program, save it as .xlsx, and import that file.</source>
        <translation>Die Datei ist eine Webseite oder XML unter dem Namen einer Tabelle, wie manche Exporte nach Excel. Exportieren Sie sie als CSV, oder öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie als .xlsx und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The file is neither a text table nor an XLSX workbook. Export it as CSV or XLSX.</source>
        <translation>Die Datei ist weder eine Texttabelle noch eine XLSX-Arbeitsmappe. Exportieren Sie sie als CSV oder XLSX.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as %2.</source>
        <translation>Die Datei ist nicht UTF-8; sie wurde als %2 gelesen.</translation>
    </message>
    <message>
        <source>The file holds NUL bytes.</source>
        <translation>Die Datei enthält NUL-Bytes.</translation>
    </message>
    <message>
        <source>Rows above the header were left out.</source>
        <translation>Zeilen über dem Kopf wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Footer rows below the table were left out: &apos;%2&apos;.</source>
        <translation>Fußzeilen unter der Tabelle wurden ausgelassen: &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The header %1 occurs twice; the first column was read.</source>
        <translation>Der Kopf %1 kommt zweimal vor; die erste Spalte wurde gelesen.</translation>
    </message>
    <message>
        <source>%1: dates were read as %2, as the values show.</source>
        <translation>%1: Daten wurden als %2 gelesen, wie die Werte zeigen.</translation>
    </message>
    <message>
        <source>%1: the decimal mark is &apos;%2&apos;, as the values show.</source>
        <translation>%1: das Dezimalzeichen ist &apos;%2&apos;, wie die Werte zeigen.</translation>
    </message>
    <message>
        <source>The close date of these deals lies more than 7 days from the day on which their history closes them. The close date counts, as in the CRM.</source>
        <translation>Das Abschlussdatum dieser Deals liegt mehr als 7 Tage neben dem Tag, an dem ihr Verlauf sie schließt. Das Abschlussdatum zählt, wie im CRM.</translation>
    </message>
    <message>
        <source>The stage &apos;%2&apos; is not in the model. It counts as it is flagged or worded, behind the known stages.</source>
        <translation>Die Phase &apos;%2&apos; steht nicht im Modell. Sie zählt, wie sie gekennzeichnet oder benannt ist, hinter den bekannten Phasen.</translation>
    </message>
    <message>
        <source>The lead status &apos;%2&apos; is not in the model. It stands for no step of the lifecycle.</source>
        <translation>Der Lead-Status &apos;%2&apos; steht nicht im Modell. Er steht für keinen Schritt des Lebenszyklus.</translation>
    </message>
    <message>
        <source>%2 more stages are unknown or new; they are not listed one by one.</source>
        <translation>%2 weitere Phasen sind unbekannt oder neu; sie werden nicht einzeln aufgeführt.</translation>
    </message>
    <message>
        <source>%2 more lead statuses are unknown or new; they are not listed one by one.</source>
        <translation>%2 weitere Lead-Status sind unbekannt oder neu; sie werden nicht einzeln aufgeführt.</translation>
    </message>
    <message>
        <source>Records are owned by somebody whom the users export does not hold, such as %2. They count under that id, in no team.</source>
        <translation>Für Datensätze ist jemand verantwortlich, den der Benutzer-Export nicht enthält, wie %2. Sie zählen unter dieser ID, in keinem Team.</translation>
    </message>
    <message>
        <source>Deals close before they are created. They are left out of cycle times; correct one of the dates in the CRM.</source>
        <translation>Deals schließen, bevor sie erstellt sind. Sie sind von Zykluszeiten ausgenommen; berichtigen Sie eines der Daten im CRM.</translation>
    </message>
    <message>
        <source>Deals have no close date, while others do.</source>
        <translation>Deals haben kein Abschlussdatum, andere dagegen schon.</translation>
    </message>
    <message>
        <source>Somebody was in touch with these leads before they came in. They are left out of response times.</source>
        <translation>Jemand hatte mit diesen Leads Kontakt, bevor sie eingingen. Sie sind von Reaktionszeiten ausgenommen.</translation>
    </message>
    <message>
        <source>%2 has more than 200 different values. The most frequent count by themselves, the others together as (other).</source>
        <translation>%2 hat mehr als 200 verschiedene Werte. Die häufigsten zählen einzeln, die anderen zusammen als (other).</translation>
    </message>
    <message>
        <source>Leads share an e-mail address with one that came in less than 90 days before. They count as one person.</source>
        <translation>Leads teilen eine E-Mail-Adresse mit einem, der weniger als 90 Tage vorher einging. Sie zählen als eine Person.</translation>
    </message>
    <message>
        <source>Addresses such as %2 stand in so many records that they are nobody&apos;s own. Each of these records counts as a person.</source>
        <translation>Adressen wie %2 stehen in so vielen Datensätzen, dass sie niemandem allein gehören. Jeder dieser Datensätze zählt als eine Person.</translation>
    </message>
    <message>
        <source>Websites of accounts lie on hosts that many companies share, such as %2. They make no accounts of two CRMs one company.</source>
        <translation>Websites von Accounts liegen auf Hosts, die viele Unternehmen teilen, wie %2. Sie machen Accounts zweier CRMs nicht zu einem Unternehmen.</translation>
    </message>
    <message>
        <source>Open deals repeat the account and the name of an older open one. All of them count; close the doubles in the CRM.</source>
        <translation>Offene Deals wiederholen Account und Namen eines älteren offenen. Alle zählen; schließen Sie die doppelten im CRM.</translation>
    </message>
    <message>
        <source>Deals were moved by bulk edits. The days that they stood in those stages are left out of stage times.</source>
        <translation>Deals wurden durch Massenänderungen bewegt. Die Tage, die sie in diesen Phasen standen, sind von Phasenzeiten ausgenommen.</translation>
    </message>
    <message>
        <source>The column %1, which was in the export before, is gone. What it gave stays as it was last seen.</source>
        <translation>Die Spalte %1, die der Export davor hatte, fehlt. Was sie lieferte, bleibt, wie es zuletzt war.</translation>
    </message>
    <message>
        <source>The column %1, which was in the export before, is gone; %2 may stand for it now. A mapping profile can read it.</source>
        <translation>Die Spalte %1, die der Export davor hatte, fehlt; %2 steht jetzt vielleicht für sie. Ein Zuordnungsprofil kann sie lesen.</translation>
    </message>
    <message>
        <source>The export is at least 30 % shorter than the one before: %2 rows.</source>
        <translation>Der Export ist mindestens 30 % kürzer als der davor: %2 Zeilen.</translation>
    </message>
    <message>
        <source>All rows belong to one owner, %2, where the export before had several: it looks filtered. What it leaves out is kept.</source>
        <translation>Alle Zeilen gehören einer verantwortlichen Person, %2, wo der Export davor mehrere hatte: er wirkt gefiltert. Was er auslässt, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The stage &apos;%2&apos; was in no export before.</source>
        <translation>Die Phase &apos;%2&apos; stand in keinem Export davor.</translation>
    </message>
    <message>
        <source>The lead status &apos;%2&apos; was in no export before.</source>
        <translation>Der Lead-Status &apos;%2&apos; stand in keinem Export davor.</translation>
    </message>
    <message>
        <source>Records that were in the exports before are not in this one. They are kept as last seen, count as before, and are marked missing.</source>
        <translation>Datensätze, die in den Exporten davor standen, fehlen in diesem. Sie bleiben, wie sie zuletzt waren, zählen wie bisher und sind als fehlend markiert.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is no well-formed Salesforce id; it was kept as it is.</source>
        <translation>%1: &apos;%2&apos; ist keine wohlgeformte Salesforce-ID; sie wurde behalten, wie sie ist.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; falls into the hour that the clocks skipped; it was moved forward.</source>
        <translation>%1: &apos;%2&apos; fällt in die Stunde, die die Uhren übersprangen; die Zeit wurde vorgerückt.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; occurred twice when the clocks went back; the first was taken.</source>
        <translation>%1: &apos;%2&apos; kam zweimal vor, als die Uhren zurückgingen; das erste Mal gilt.</translation>
    </message>
    <message>
        <source>%1: the time of day was left out of a date.</source>
        <translation>%1: die Uhrzeit wurde aus einem Datum ausgelassen.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has more decimals than its currency and was rounded.</source>
        <translation>%1: &apos;%2&apos; hat mehr Dezimalstellen als die Währung und wurde gerundet.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; was read with k as thousand and M as million.</source>
        <translation>%1: &apos;%2&apos; wurde mit k als Tausend und M als Million gelesen.</translation>
    </message>
    <message>
        <source>%1: NUL bytes were taken out of the text.</source>
        <translation>%1: NUL-Bytes wurden aus dem Text genommen.</translation>
    </message>
    <message>
        <source>Left alone: it belongs to an operating system, not to an export.</source>
        <translation>Unberührt: sie gehört zu einem Betriebssystem, nicht zu einem Export.</translation>
    </message>
    <message>
        <source>Left alone: it is not a table.</source>
        <translation>Unberührt: sie ist keine Tabelle.</translation>
    </message>
    <message>
        <source>%1 names records that the store does not hold: %2. These rows stay without that link.</source>
        <translation>%1 nennt Datensätze, die der Datenbestand nicht enthält: %2. Diese Zeilen bleiben ohne diese Verknüpfung.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; may mean any of %3. Nothing was linked; export the id column, or make the names differ.</source>
        <translation>%1: &apos;%2&apos; kann jeden von %3 meinen. Nichts wurde verknüpft; exportieren Sie die ID-Spalte, oder machen Sie die Namen eindeutig.</translation>
    </message>
    <message>
        <source>Records were merged into others of this export. They are marked merged and no longer counted by themselves.</source>
        <translation>Datensätze wurden in andere dieses Exports zusammengeführt. Sie sind als zusammengeführt markiert und zählen nicht mehr einzeln.</translation>
    </message>
    <message>
        <source>Rows older than what the store knows changed no record; they may tell when earlier changes happened.</source>
        <translation>Zeilen, die älter sind als der Datenbestand, änderten keinen Datensatz; sie können zeigen, wann frühere Änderungen geschahen.</translation>
    </message>
    <message>
        <source>A period by itself shows no variation.</source>
        <translation>Ein Zeitraum für sich zeigt keine Schwankung.</translation>
    </message>
    <message>
        <source>Too few weeks to tell a change from ordinary variation: %1 of %2.</source>
        <translation>Zu wenige Wochen, um eine Änderung von üblicher Schwankung zu trennen: %1 von %2.</translation>
    </message>
    <message>
        <source>Ordinary variation.</source>
        <translation>Übliche Schwankung.</translation>
    </message>
    <message>
        <source>A real change since the week ending %1.</source>
        <translation>Eine echte Änderung seit der Woche bis %1.</translation>
    </message>
    <message>
        <source>Single weeks vary about %1, from %2 to %3.</source>
        <translation>Einzelne Wochen schwanken um %1, von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 to the week ending %2</source>
        <translation>%1 zur Woche bis %2</translation>
    </message>
    <message>
        <source>%1 to the week before</source>
        <translation>%1 zur Woche davor</translation>
    </message>
    <message>
        <source>%1 to the four weeks before</source>
        <translation>%1 zu den vier Wochen davor</translation>
    </message>
    <message>
        <source>What moved since the week ending %1: %2, in parts.</source>
        <translation>Was sich seit der Woche bis %1 bewegte: %2, in Teilen.</translation>
    </message>
    <message>
        <source>Outside the limits</source>
        <translation>Außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>Eight or more in a row on one side of the centre line</source>
        <translation>Acht oder mehr in Folge auf einer Seite der Mittellinie</translation>
    </message>
    <message>
        <source>Three of four nearer to a limit than to the centre line</source>
        <translation>Drei von vier näher an einer Grenze als an der Mittellinie</translation>
    </message>
    <message>
        <source>not among those the other looks at</source>
        <translation>nicht unter denen, die die andere betrachtet</translation>
    </message>
    <message>
        <source>%1 records count in both, %2 of them with other numbers.</source>
        <translation>%1 Datensätze zählen in beiden, %2 davon mit anderen Zahlen.</translation>
    </message>
    <message>
        <source>%1 count with them only: %2.</source>
        <translation>%1 zählen nur dort: %2.</translation>
    </message>
    <message>
        <source>%1 count with us only: %2.</source>
        <translation>%1 zählen nur bei uns: %2.</translation>
    </message>
    <message>
        <source>No other definition of this KPI is known.</source>
        <translation>Keine andere Definition dieses KPI ist bekannt.</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>week over week</source>
        <translation>zur Vorwoche</translation>
    </message>
    <message>
        <source>year over year</source>
        <translation>zum Vorjahr</translation>
    </message>
    <message>
        <source>Month to date</source>
        <translation>Monat bis heute</translation>
    </message>
    <message>
        <source>Quarter to date</source>
        <translation>Quartal bis heute</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Jahr bis heute</translation>
    </message>
    <message>
        <source>* Not all days are there.</source>
        <translation>* Nicht alle Tage liegen vor.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>MQL</source>
        <translation>MQL</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunity</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschiedenen</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Overdue %1 d</source>
        <translation>Überfällig %1 d</translation>
    </message>
    <message>
        <source>Due in %1 d</source>
        <translation>Fällig in %1 d</translation>
    </message>
    <message>
        <source>Due date moved, it was %1.</source>
        <translation>Fälligkeit verschoben, sie war %1.</translation>
    </message>
    <message>
        <source>Handed over by %1.</source>
        <translation>Übergeben von %1.</translation>
    </message>
    <message>
        <source>Reworded, it was &quot;%1&quot;.</source>
        <translation>Neu formuliert, vorher &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Verworfen: %1</translation>
    </message>
    <message>
        <source>Excluded by hand</source>
        <translation>Von Hand ausgenommen</translation>
    </message>
    <message>
        <source>Deleted in the CRM</source>
        <translation>Im CRM gelöscht</translation>
    </message>
    <message>
        <source>Merged into another record</source>
        <translation>In einen anderen Datensatz zusammengeführt</translation>
    </message>
    <message>
        <source>Test account</source>
        <translation>Test-Account</translation>
    </message>
    <message>
        <source>Own company</source>
        <translation>Eigenes Unternehmen</translation>
    </message>
    <message>
        <source>Negative amount</source>
        <translation>Negativer Betrag</translation>
    </message>
    <message>
        <source>New business</source>
        <translation>Neugeschäft</translation>
    </message>
    <message>
        <source>Expansion, not new business</source>
        <translation>Erweiterung, kein Neugeschäft</translation>
    </message>
    <message>
        <source>Renewal, not new business</source>
        <translation>Verlängerung, kein Neugeschäft</translation>
    </message>
    <message>
        <source>Other class, not new business</source>
        <translation>Andere Klasse, kein Neugeschäft</translation>
    </message>
    <message>
        <source>Created already closed</source>
        <translation>Schon geschlossen erstellt</translation>
    </message>
    <message>
        <source>Omitted from the forecast at creation</source>
        <translation>Bei Erstellung vom Forecast ausgenommen</translation>
    </message>
    <message>
        <source>The account was won before</source>
        <translation>Der Account wurde schon früher gewonnen</translation>
    </message>
    <message>
        <source>No created date</source>
        <translation>Kein Erstellungsdatum</translation>
    </message>
    <message>
        <source>Closed before it was created</source>
        <translation>Geschlossen, bevor erstellt</translation>
    </message>
    <message>
        <source>Converted before it was created</source>
        <translation>Konvertiert, bevor erstellt</translation>
    </message>
    <message>
        <source>No close date</source>
        <translation>Kein Abschlussdatum</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Kein Betrag</translation>
    </message>
    <message>
        <source>Before the first qualified stage</source>
        <translation>Vor der ersten qualifizierten Phase</translation>
    </message>
    <message>
        <source>Still in the stage</source>
        <translation>Noch in der Phase</translation>
    </message>
    <message>
        <source>Its stage at that time is not known</source>
        <translation>Die damalige Phase ist nicht bekannt</translation>
    </message>
    <message>
        <source>No exchange rate for its currency</source>
        <translation>Kein Wechselkurs für die Währung</translation>
    </message>
    <message>
        <source>Converted on an unknown day</source>
        <translation>An einem unbekannten Tag konvertiert</translation>
    </message>
    <message>
        <source>Stage was skipped</source>
        <translation>Phase wurde übersprungen</translation>
    </message>
    <message>
        <source>Moved by a bulk edit</source>
        <translation>Durch eine Massenänderung bewegt</translation>
    </message>
    <message>
        <source>Negative duration</source>
        <translation>Negative Dauer</translation>
    </message>
    <message>
        <source>Values of a dimension that are too many to tell apart</source>
        <translation>Werte einer Dimension, die zu viele sind, um sie zu trennen</translation>
    </message>
    <message>
        <source>The same person within 90 days</source>
        <translation>Dieselbe Person innerhalb von 90 Tagen</translation>
    </message>
    <message>
        <source>List import</source>
        <translation>Listenimport</translation>
    </message>
    <message>
        <source>Outbound lead</source>
        <translation>Outbound-Lead</translation>
    </message>
    <message>
        <source>Not inbound</source>
        <translation>Nicht inbound</translation>
    </message>
    <message>
        <source>Did not ask for contact</source>
        <translation>Bat nicht um Kontakt</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>The export gives no time of creation</source>
        <translation>Der Export nennt keine Uhrzeit der Erstellung</translation>
    </message>
    <message>
        <source>Only the day is known</source>
        <translation>Nur der Tag ist bekannt</translation>
    </message>
    <message>
        <source>Touched on the same day, hour not known</source>
        <translation>Am selben Tag kontaktiert, Uhrzeit nicht bekannt</translation>
    </message>
    <message>
        <source>Touched on a day, hour not known</source>
        <translation>An einem Tag kontaktiert, Uhrzeit nicht bekannt</translation>
    </message>
    <message>
        <source>Touched before the lead came in</source>
        <translation>Kontaktiert, bevor der Lead einging</translation>
    </message>
    <message>
        <source>Counted once, under another reason</source>
        <translation>Einmal gezählt, unter einem anderen Grund</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Keine Entscheidung</translation>
    </message>
    <message>
        <source>Lost, no reason given</source>
        <translation>Verloren, ohne Grund</translation>
    </message>
    <message>
        <source>Silent 30 days or more</source>
        <translation>Seit 30 Tagen oder länger still</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand verantwortlich</translation>
    </message>
    <message>
        <source>In a queue</source>
        <translation>In einer Warteschlange</translation>
    </message>
    <message>
        <source>Owner is no longer active</source>
        <translation>Verantwortliche Person nicht mehr aktiv</translation>
    </message>
    <message>
        <source>Never touched</source>
        <translation>Nie kontaktiert</translation>
    </message>
    <message>
        <source>Fewer than three attempts</source>
        <translation>Weniger als drei Versuche</translation>
    </message>
    <message>
        <source>Accepted without action</source>
        <translation>Angenommen ohne Aktivität</translation>
    </message>
    <message>
        <source>Rejected without a reason</source>
        <translation>Abgelehnt ohne Grund</translation>
    </message>
    <message>
        <source>The calendar of its team never opens</source>
        <translation>Der Kalender des Teams öffnet nie</translation>
    </message>
    <message>
        <source>No probability</source>
        <translation>Keine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>No owner in customer success</source>
        <translation>Niemand im Customer Success verantwortlich</translation>
    </message>
    <message>
        <source>No kickoff yet</source>
        <translation>Noch kein Kickoff</translation>
    </message>
    <message>
        <source>Fewer than three signals are known</source>
        <translation>Weniger als drei Signale sind bekannt</translation>
    </message>
    <message>
        <source>Only its last close date is known</source>
        <translation>Nur das letzte Abschlussdatum ist bekannt</translation>
    </message>
    <message>
        <source>Sourced by a partner</source>
        <translation>Von einem Partner gebracht</translation>
    </message>
    <message>
        <source>Influenced by a partner</source>
        <translation>Von einem Partner beeinflusst</translation>
    </message>
    <message>
        <source>Without a partner</source>
        <translation>Ohne Partner</translation>
    </message>
    <message>
        <source>Moved backwards</source>
        <translation>Zurückbewegt</translation>
    </message>
    <message>
        <source>Opened again after a closing</source>
        <translation>Nach einem Abschluss wieder geöffnet</translation>
    </message>
    <message>
        <source>Choose the KPI that it is about.</source>
        <translation>Wählen Sie den KPI, um den es geht.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Nennen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>Say who does it.</source>
        <translation>Nennen Sie, wer es tut.</translation>
    </message>
    <message>
        <source>Say by when it is done.</source>
        <translation>Nennen Sie, bis wann es getan ist.</translation>
    </message>
    <message>
        <source>Say in one line what happened.</source>
        <translation>Nennen Sie in einer Zeile, was geschah.</translation>
    </message>
    <message>
        <source>Write a line.</source>
        <translation>Schreiben Sie eine Zeile.</translation>
    </message>
    <message>
        <source>Users export</source>
        <translation>den Export Benutzer</translation>
    </message>
    <message>
        <source>Accounts export</source>
        <translation>den Export Accounts</translation>
    </message>
    <message>
        <source>Contacts export</source>
        <translation>den Export Kontakte</translation>
    </message>
    <message>
        <source>Leads export</source>
        <translation>den Export Leads</translation>
    </message>
    <message>
        <source>Opportunities export</source>
        <translation>den Export Opportunities</translation>
    </message>
    <message>
        <source>Stage history export</source>
        <translation>den Export Phasenverlauf</translation>
    </message>
    <message>
        <source>Lead history export</source>
        <translation>den Export Lead-Verlauf</translation>
    </message>
    <message>
        <source>Activities export</source>
        <translation>den Export Aktivitäten</translation>
    </message>
    <message>
        <source>created date of opportunities</source>
        <translation>Erstellungsdatum der Opportunities</translation>
    </message>
    <message>
        <source>close date of opportunities</source>
        <translation>Abschlussdatum der Opportunities</translation>
    </message>
    <message>
        <source>amount of opportunities</source>
        <translation>Betrag der Opportunities</translation>
    </message>
    <message>
        <source>loss reason of opportunities</source>
        <translation>Verlustgrund der Opportunities</translation>
    </message>
    <message>
        <source>owner of leads</source>
        <translation>Verantwortliche der Leads</translation>
    </message>
    <message>
        <source>teams of users</source>
        <translation>Teams der Benutzer</translation>
    </message>
    <message>
        <source>forecast category of opportunities</source>
        <translation>Forecast-Kategorie der Opportunities</translation>
    </message>
    <message>
        <source>probability of opportunities</source>
        <translation>Wahrscheinlichkeit der Opportunities</translation>
    </message>
    <message>
        <source>account of opportunities</source>
        <translation>Account der Opportunities</translation>
    </message>
    <message>
        <source>source of opportunities</source>
        <translation>Quelle der Opportunities</translation>
    </message>
    <message>
        <source>partner account of opportunities</source>
        <translation>Partner-Account der Opportunities</translation>
    </message>
    <message>
        <source>Owner history export</source>
        <translation>den Export Verlauf der Verantwortlichen</translation>
    </message>
    <message>
        <source>Contracts export</source>
        <translation>den Export Verträge</translation>
    </message>
    <message>
        <source>Account health export</source>
        <translation>den Export Account-Gesundheit</translation>
    </message>
    <message>
        <source>Tickets export</source>
        <translation>den Export Tickets</translation>
    </message>
    <message>
        <source>Partners export</source>
        <translation>den Export Partner</translation>
    </message>
    <message>
        <source>Deal registrations export</source>
        <translation>den Export Deal-Registrierungen</translation>
    </message>
    <message>
        <source>Quotas export</source>
        <translation>den Export Vorgaben</translation>
    </message>
    <message>
        <source>Spend export</source>
        <translation>den Export Ausgaben</translation>
    </message>
    <message>
        <source>Cannot be filtered this way</source>
        <translation>Lässt sich so nicht filtern</translation>
    </message>
    <message>
        <source>No exchange rate for some amounts</source>
        <translation>Kein Wechselkurs für einige Beträge</translation>
    </message>
    <message>
        <source>Outside the data</source>
        <translation>Außerhalb der Daten</translation>
    </message>
    <message>
        <source>History does not reach back to this week</source>
        <translation>Der Verlauf reicht nicht bis zu dieser Woche zurück</translation>
    </message>
    <message>
        <source>Most leads are not touched yet</source>
        <translation>Die meisten Leads sind noch nicht kontaktiert</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 is not a store of GTM Scoreboard. It was left as it is; choose another file.</source>
        <translation>%1 ist kein Datenbestand von GTM Scoreboard. Die Datei bleibt, wie sie war; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of GTM Scoreboard. It was left as it is; update the program to open it.</source>
        <translation>%1 wurde von einer neueren Version von GTM Scoreboard geschrieben. Die Datei bleibt, wie sie war; aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>%1 was changed by another program: its tables are not those of GTM Scoreboard. It was left as it is.</source>
        <translation>%1 wurde von einem anderen Programm geändert: die Tabellen sind nicht die von GTM Scoreboard. Die Datei bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>The store %1 reports an error.</source>
        <translation>Der Datenbestand %1 meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Sample data and other files are never mixed. Nothing was imported; open a new store for these files.</source>
        <translation>Beispieldaten und andere Dateien werden nie gemischt. Nichts wurde importiert; öffnen Sie für diese Dateien einen neuen Datenbestand.</translation>
    </message>
    <message>
        <source>The store was created with %1, not with %2. Both are fixed when a store is created.</source>
        <translation>Der Datenbestand wurde mit %1 angelegt, nicht mit %2. Beides steht fest, sobald ein Datenbestand angelegt ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time zone. Give a name such as Europe/Berlin.</source>
        <translation>&apos;%1&apos; ist keine Zeitzone. Nennen Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a currency. Give three letters such as USD.</source>
        <translation>&apos;%1&apos; ist keine Währung. Nennen Sie drei Buchstaben wie USD.</translation>
    </message>
    <message>
        <source>There is no KPI &apos;%1&apos;.</source>
        <translation>Es gibt keinen KPI &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no KPI &apos;%1&apos;. Did you mean %2?</source>
        <translation>Es gibt keinen KPI &apos;%1&apos;. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>There is no dimension &apos;%1&apos;.</source>
        <translation>Es gibt keine Dimension &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no dimension &apos;%1&apos;. Did you mean %2?</source>
        <translation>Es gibt keine Dimension &apos;%1&apos;. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>This KPI has no &apos;%1&apos;. It has %2.</source>
        <translation>Dieser KPI hat kein &apos;%1&apos;. Er hat %2.</translation>
    </message>
    <message>
        <source>There is no mapping profile &apos;%1&apos;.</source>
        <translation>Es gibt kein Zuordnungsprofil &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no mapping profile &apos;%1&apos;. Did you mean %2?</source>
        <translation>Es gibt kein Zuordnungsprofil &apos;%1&apos;. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>There is a mapping called %1 already, in %2. Nothing was kept; write another name.</source>
        <translation>Es gibt schon eine Zuordnung namens %1, in %2. Nichts wurde gespeichert; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The archive %1 cannot be read. Nothing was imported.</source>
        <translation>Das Archiv %1 lässt sich nicht lesen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The workbook %1 cannot be read. Nothing was imported.</source>
        <translation>Die Arbeitsmappe %1 lässt sich nicht lesen. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>%1 is a text file and has no sheets.</source>
        <translation>%1 ist eine Textdatei und hat keine Blätter.</translation>
    </message>
    <message>
        <source>%1 has no such sheet. It has: %2.</source>
        <translation>%1 hat kein solches Blatt. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>There is nothing to import in %1.</source>
        <translation>In %1 gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <source>Nothing in %1 says how far the data reaches. Give the date with --as-of, or put it into the file name.</source>
        <translation>Nichts in %1 sagt, bis wann die Daten reichen. Nennen Sie das Datum mit --as-of, oder schreiben Sie es in den Dateinamen.</translation>
    </message>
    <message>
        <source>The store holds no records yet. Import an export first.</source>
        <translation>Der Datenbestand enthält noch keine Datensätze. Importieren Sie zuerst einen Export.</translation>
    </message>
    <message>
        <source>No record has the id %1. &apos;records&apos; lists the ids behind a number.</source>
        <translation>Kein Datensatz hat die ID %1. &apos;records&apos; führt die IDs hinter einer Zahl auf.</translation>
    </message>
    <message>
        <source>There is no join %1. &apos;joins&apos; lists them.</source>
        <translation>Es gibt keine Verbindung %1. &apos;joins&apos; führt sie auf.</translation>
    </message>
    <message>
        <source>There is no import %1. The newest one is %2.</source>
        <translation>Es gibt keinen Import %1. Der neueste ist %2.</translation>
    </message>
    <message>
        <source>Import %1 cannot be taken back by itself: later ones build on it (%2). Take those back first.</source>
        <translation>Import %1 lässt sich nicht allein zurücknehmen: spätere bauen auf ihm auf (%2). Nehmen Sie zuerst diese zurück.</translation>
    </message>
    <message>
        <source>Import %1 cannot be taken back: the backup from before it, %2, is missing or not the right one.</source>
        <translation>Import %1 lässt sich nicht zurücknehmen: die Sicherung davor, %2, fehlt oder ist nicht die richtige.</translation>
    </message>
    <message>
        <source>A version needs an author and a reason.</source>
        <translation>Eine Version braucht Namen und Grund.</translation>
    </message>
    <message>
        <source>Versions take effect on the first day of a week, and %1 is not one. Write %2.</source>
        <translation>Versionen gelten ab dem ersten Tag einer Woche, und %1 ist keiner. Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>The newest version takes effect on %2. A later one cannot take effect before it, on %1.</source>
        <translation>Die neueste Version gilt ab %2. Eine spätere kann nicht davor gelten, ab %1.</translation>
    </message>
    <message>
        <source>Nothing was published: this is what the newest version says.</source>
        <translation>Nichts wurde veröffentlicht: das sagt schon die neueste Version.</translation>
    </message>
    <message>
        <source>%1 exists already. It was left as it is; choose another name.</source>
        <translation>%1 gibt es schon. Die Datei bleibt, wie sie war; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no action %1 any more. Nothing was changed.</source>
        <translation>Es gibt keine Maßnahme %1 mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no note %1 any more. Nothing was changed.</source>
        <translation>Es gibt keine Notiz %1 mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopped. The store is as it was before.</source>
        <translation>Angehalten. Der Datenbestand ist, wie er vorher war.</translation>
    </message>
    <message>
        <source>Published: %1. In force from %2 on, for all records.</source>
        <translation>Veröffentlicht: %1. Gilt ab %2, für alle Datensätze.</translation>
    </message>
    <message>
        <source>Published: %1. In force from %2 on; records that entered before keep their version.</source>
        <translation>Veröffentlicht: %1. Gilt ab %2; Datensätze, die vorher eintraten, behalten ihre Version.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>, %1 weeks</source>
        <translation>, %1 Wochen</translation>
    </message>
    <message>
        <source>%1 untouched</source>
        <translation>%1 ohne Kontakt</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>of a made-up company.</source>
        <translation>eines erfundenen Unternehmens.</translation>
    </message>
    <message>
        <source>The week is not over</source>
        <translation>Die Woche ist nicht zu Ende</translation>
    </message>
    <message>
        <source>in the data, which ends %1.</source>
        <translation>in den Daten, die %1 enden.</translation>
    </message>
    <message>
        <source>Too few records</source>
        <translation>Zu wenige Datensätze</translation>
    </message>
    <message>
        <source>behind %1 for a status.</source>
        <translation>hinter %1 für einen Status.</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>is set for %1.</source>
        <translation>ist gesetzt für %1.</translation>
    </message>
    <message>
        <source>The definition changed</source>
        <translation>Die Definition wurde geändert</translation>
    </message>
    <message>
        <source>of %1; weeks before are not comparable.</source>
        <translation>von %1; Wochen davor sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>m</source>
        <translation>min</translation>
    </message>
    <message>
        <source>mo</source>
        <translation>Mon.</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>Pp.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Zu wenige</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. %2</source>
        <translation>Zeile %1 lässt sich nicht lesen. %2</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than the header</source>
        <translation>Die Zeile hat mehr oder weniger Zellen als der Kopf</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, und </translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>Agreed.</source>
        <translation>Vereinbart.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Wieder offen.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>For KPI</source>
        <translation>Für KPI</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>One line of at most %1 characters fits here. Shorten the text.</source>
        <translation>Eine Zeile mit höchstens %1 Zeichen hat hier Platz. Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 of %2 rows in %3 would be rejected.</source>
        <translation>Nichts wurde importiert: %1 von %2 Zeilen in %3 würden abgewiesen.</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <translation>Benötigt %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>%1 is the worst: %2</source>
        <translation>%1 ist am schlechtesten: %2</translation>
    </message>
    <message>
        <source>%1 is the largest part: %2, %3</source>
        <translation>%1 ist der größte Teil: %2, %3</translation>
    </message>
    <message>
        <source>Single weeks vary about %1, without limits.</source>
        <translation>Einzelne Wochen schwanken um %1, ohne Grenzen.</translation>
    </message>
    <message>
        <source>Single weeks vary about %1, up to %2; there is no lower limit.</source>
        <translation>Einzelne Wochen schwanken um %1, bis hinauf zu %2; eine untere Grenze gibt es nicht.</translation>
    </message>
    <message>
        <source>Single weeks vary about %1, down to %2; there is no upper limit.</source>
        <translation>Einzelne Wochen schwanken um %1, bis hinab zu %2; eine obere Grenze gibt es nicht.</translation>
    </message>
    <message>
        <source>the same as ours</source>
        <translation>wie bei uns</translation>
    </message>
    <message>
        <source>%1 more than ours</source>
        <translation>%1 mehr als bei uns</translation>
    </message>
    <message>
        <source>%1 less than ours</source>
        <translation>%1 weniger als bei uns</translation>
    </message>
    <message>
        <source>imported measures</source>
        <translation>importierte Messwerte</translation>
    </message>
    <message>
        <source>the measure %1</source>
        <translation>den Messwert %1</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 von %2 Tagen</translation>
    </message>
    <message>
        <source>A day of the measure is blank</source>
        <translation>Ein Tag des Messwerts ist leer</translation>
    </message>
    <message>
        <source>The days of measures are in no time zone. Leave &apos;%1&apos; out.</source>
        <translation>Die Tage von Messwerten stehen in keiner Zeitzone. Lassen Sie &apos;%1&apos; weg.</translation>
    </message>
    <message>
        <source>%1 record counts in both, %2 of them with other numbers.</source>
        <translation>%1 Datensatz zählt in beiden, %2 davon mit anderen Zahlen.</translation>
    </message>
    <message>
        <source>A mapping of your own was not used, since it cannot be read. %1: %2.</source>
        <translation>Eine eigene Zuordnung wurde nicht verwendet, weil sie nicht lesbar ist. %1: %2.</translation>
    </message>
    <message>
        <source>Amounts in %2 have no exchange rate: sums that hold them have no value. Add the rate to the go-to-market model: a [[rate]] with currency, from and value.</source>
        <translation>Beträge in %2 haben keinen Wechselkurs: Summen, die sie enthalten, haben keinen Wert. Ergänzen Sie den Kurs im Go-to-Market-Modell: ein [[rate]] mit currency, from und value.</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>week %1 %2</source>
        <translation>KW %1 %2</translation>
    </message>
    <message>
        <source>The model says something of people whom no imported user or owner is called like: %2. It has no effect. Write their id or name in the model as it is exported, or import the users.</source>
        <translation>Das Modell sagt etwas von Personen, die kein importierter Benutzer oder Verantwortlicher sind: %2. Es hat keine Wirkung. Schreiben Sie ihre ID oder ihren Namen im Modell so, wie sie exportiert werden, oder importieren Sie die Benutzer.</translation>
    </message>
    <message>
        <source>A real change since %1</source>
        <translation>Eine echte Änderung seit %1</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 und andere</translation>
    </message>
    <message>
        <source>In another forecast category, or in none</source>
        <translation>In einer anderen oder keiner Forecast-Kategorie</translation>
    </message>
    <message>
        <source>The newest complete week stays %1.</source>
        <translation>Die neueste vollständige Woche bleibt %1.</translation>
    </message>
    <message>
        <source>%1 becomes complete.</source>
        <translation>%1 wird vollständig.</translation>
    </message>
    <message>
        <source>%1 to %2 become complete.</source>
        <translation>%1 bis %2 werden vollständig.</translation>
    </message>
    <message>
        <source>%1 by less than it shows</source>
        <translation>%1 um weniger, als zu sehen ist</translation>
    </message>
    <message>
        <source>%1 by up to %2</source>
        <translation>%1 um bis zu %2</translation>
    </message>
    <message>
        <source>No number of past weeks changes.</source>
        <translation>Keine Zahl früherer Wochen ändert sich.</translation>
    </message>
    <message>
        <source>%1 past weeks</source>
        <translation>%1 früheren Wochen</translation>
    </message>
    <message>
        <source>Numbers change in %1: %2.</source>
        <translation>Zahlen ändern sich in %1: %2.</translation>
    </message>
    <message>
        <source>from &apos;%1&apos; to &apos;%2&apos;</source>
        <translation>von &apos;%1&apos; zu &apos;%2&apos;</translation>
    </message>
    <message>
        <source>%1 in %2 %3</source>
        <translation>%1 in %2 %3</translation>
    </message>
    <message>
        <source>No KPI changes status in past weeks.</source>
        <translation>Kein KPI ändert in früheren Wochen den Status.</translation>
    </message>
    <message>
        <source>Status changes: %1.</source>
        <translation>Der Status ändert sich: %1.</translation>
    </message>
    <message>
        <source>First import: the board starts with %1.</source>
        <translation>Erster Import: Das Scoreboard beginnt mit %1.</translation>
    </message>
    <message>
        <source>Import %1 was taken back meanwhile. What it found is no longer in the store, and nothing was written.</source>
        <translation>Import %1 wurde inzwischen zurückgenommen. Was er gefunden hat, steht nicht mehr im Datenbestand, und nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1: ids such as &apos;%2&apos; stand in several rows with different values. The row that was changed last counts, else the last of the file.</source>
        <translation>%1: IDs wie &apos;%2&apos; stehen in mehreren Zeilen mit verschiedenen Werten. Es zählt die zuletzt geänderte Zeile, sonst die letzte der Datei.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; stands in several rows with different values.</source>
        <translation>%1: &apos;%2&apos; steht in mehreren Zeilen mit verschiedenen Werten.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is not in the mapping&apos;s stages.</source>
        <translation>%1: &apos;%2&apos; gehört nicht zu den Phasen der Zuordnung.</translation>
    </message>
    <message>
        <source>Such cells are stored as not known.</source>
        <translation>Solche Zellen werden als nicht bekannt gespeichert.</translation>
    </message>
    <message>
        <source>Reject 1 row</source>
        <translation>1 Zeile abweisen</translation>
    </message>
    <message>
        <source>Reject %1 rows</source>
        <translation>%1 Zeilen abweisen</translation>
    </message>
    <message>
        <source>Keep the latest</source>
        <translation>Die neueste behalten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import without %1</source>
        <translation>Ohne %1 importieren</translation>
    </message>
    <message>
        <source>Leave out 1 row</source>
        <translation>1 Zeile auslassen</translation>
    </message>
    <message>
        <source>Leave out %1 rows</source>
        <translation>%1 Zeilen auslassen</translation>
    </message>
    <message>
        <source>Leave the file alone</source>
        <translation>Datei nicht einlesen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>The stage &apos;%2&apos; counts as %3. The model remembers it from this import on.</source>
        <translation>Die Phase &apos;%2&apos; zählt als %3. Das Modell merkt es sich ab diesem Import.</translation>
    </message>
    <message>
        <source>Map to %1</source>
        <translation>Zuordnen zu %1</translation>
    </message>
    <message>
        <source>The mapping %1 reads one column only, and a file is recognised by two at least. Choose a column for one more field, or keep one.</source>
        <translation>Die Zuordnung %1 liest nur eine Spalte, und eine Datei wird an mindestens zweien erkannt. Wählen Sie eine Spalte für ein weiteres Feld, oder behalten Sie eine.</translation>
    </message>
    <message>
        <source>Cells in the row: %2, in the header: %3. Check for a missing or an extra delimiter.</source>
        <translation>Zellen in der Zeile: %2, in der Kopfzeile: %3. Prüfen Sie, ob ein Trennzeichen fehlt oder zu viel ist.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; is an id that a spreadsheet has rounded, and may be that of several records. Import the export itself, or keep the column as text.</source>
        <translation>%1: &apos;%2&apos; ist eine ID, die eine Tabellenkalkulation gerundet hat, und kann zu mehreren Datensätzen gehören. Importieren Sie den Export selbst, oder lassen Sie die Spalte als Text stehen.</translation>
    </message>
    <message>
        <source>The text is not UTF-8, and what it is instead is not certain. The file is left alone until a mapping profile says how it is encoded: %3</source>
        <translation>Der Text ist nicht UTF-8, und was er stattdessen ist, ist nicht sicher. Die Datei wird nicht gelesen, bis ein Zuordnungsprofil sagt, wie sie kodiert ist: %3</translation>
    </message>
    <message>
        <source>Rows that change nothing, or are of another kind, were left out.</source>
        <translation>Zeilen, die nichts ändern oder von anderer Art sind, wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Text behind a closing quote was read as part of the cell.</source>
        <translation>Text hinter einem schließenden Anführungszeichen wurde als Teil der Zelle gelesen.</translation>
    </message>
    <message>
        <source>%1 was read as 0 to 1: no value is above 1, so it is not in percent.</source>
        <translation>%1 wurde als 0 bis 1 gelesen: Kein Wert liegt über 1, es sind also keine Prozente.</translation>
    </message>
    <message>
        <source>%1: the sign of &apos;%2&apos; is that of several currencies, and none of them is that of these amounts. $ was read as USD and ¥ as JPY. Export the currency, too, if it is another one.</source>
        <translation>%1: Das Zeichen in &apos;%2&apos; steht für mehrere Währungen, und keine davon ist die dieser Beträge. $ wurde als USD gelesen und ¥ als JPY. Exportieren Sie auch die Währung, wenn es eine andere ist.</translation>
    </message>
    <message>
        <source>Neither yes nor no</source>
        <translation>Weder ja noch nein</translation>
    </message>
    <message>
        <source>Spreadsheet error</source>
        <translation>Fehler der Tabelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Letters in a number</source>
        <translation>Buchstaben in einer Zahl</translation>
    </message>
    <message>
        <source>More than one number</source>
        <translation>Mehr als eine Zahl</translation>
    </message>
    <message>
        <source>Letters in a date</source>
        <translation>Buchstaben in einem Datum</translation>
    </message>
    <message>
        <source>No such date</source>
        <translation>Kein solches Datum</translation>
    </message>
    <message>
        <source>Text with digits</source>
        <translation>Text mit Ziffern</translation>
    </message>
    <message>
        <source>What moved since the week ending %1 is not known: one of the two weeks has no value or is not over.</source>
        <translation>Was sich seit der Woche bis %1 bewegte, ist nicht bekannt: eine der zwei Wochen hat keinen Wert oder ist nicht vorbei.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Pulled in</source>
        <translation>Vorgezogen</translation>
    </message>
    <message>
        <source>Amount raised</source>
        <translation>Betrag erhöht</translation>
    </message>
    <message>
        <source>Amount lowered</source>
        <translation>Betrag gesenkt</translation>
    </message>
    <message>
        <source>Pushed out</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Moved in or out of the filter</source>
        <translation>In den Filter oder aus ihm gewechselt</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Best Case</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>MQL to SDR</source>
        <translation>MQL an SDR</translation>
    </message>
    <message>
        <source>SDR to AE</source>
        <translation>SDR an AE</translation>
    </message>
    <message>
        <source>AE to CS</source>
        <translation>AE an CS</translation>
    </message>
    <message>
        <source>CS to sales</source>
        <translation>CS an Sales</translation>
    </message>
    <message>
        <source>With partners</source>
        <translation>Mit Partnern</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <translation>%1, unvollständig</translation>
    </message>
    <message>
        <source>%1, %2 a week before</source>
        <translation>%1, eine Woche zuvor %2</translation>
    </message>
    <message>
        <source>%1 against a target of %2</source>
        <translation>%1 bei einem Ziel von %2</translation>
    </message>
    <message>
        <source>%1 better than a week before</source>
        <translation>%1 besser als eine Woche zuvor</translation>
    </message>
    <message>
        <source>%1 worse than a week before</source>
        <translation>%1 schlechter als eine Woche zuvor</translation>
    </message>
    <message>
        <source>One in four lies above %1</source>
        <translation>Jeder Vierte liegt über %1</translation>
    </message>
    <message>
        <source>%1 is the largest part of what missed: %2, %3</source>
        <translation>%1 ist der größte Teil des Verfehlten: %2, %3</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written, so nothing was changed. Allow writing to the file and its folder, or copy it to a folder of your own.</source>
        <translation>%1 ist nicht beschreibbar, deshalb wurde nichts geändert. Erlauben Sie das Schreiben in die Datei und ihren Ordner, oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>%1 is open in another window or used by another command, so nothing was changed. Close it there and try again.</source>
        <translation>%1 ist in einem anderen Fenster offen oder wird von einem anderen Befehl benutzt, deshalb wurde nichts geändert. Schließen Sie die Datei dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of GTM Scoreboard and has to be brought up to date, but it cannot be written. Allow writing to the file and its folder, or copy it to a folder of your own, and open it again.</source>
        <translation>%1 stammt von einer älteren Version von GTM Scoreboard und muss auf den neuen Stand gebracht werden, ist aber nicht beschreibbar. Erlauben Sie das Schreiben in die Datei und ihren Ordner, oder kopieren Sie sie in einen eigenen Ordner, und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of GTM Scoreboard and has to be brought up to date, but another program has it open. Close it there and try again.</source>
        <translation>%1 stammt von einer älteren Version von GTM Scoreboard und muss auf den neuen Stand gebracht werden, ist aber in einem anderen Programm offen. Schließen Sie die Datei dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a currency. Did you mean %2?</source>
        <translation>&apos;%1&apos; ist keine Währung. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>%1 is a workbook, which has neither an encoding nor a delimiter to choose. Leave --encoding and --delimiter out.</source>
        <translation>%1 ist eine Arbeitsmappe, für die weder Zeichenkodierung noch Trennzeichen zu wählen sind. Lassen Sie --encoding und --delimiter weg.</translation>
    </message>
    <message>
        <source>%1 has headers and no rows below them. Nothing was imported. Export it again, without a filter that leaves every record out.</source>
        <translation>%1 hat einen Kopf und keine Zeilen darunter. Es wurde nichts importiert. Exportieren Sie die Datei noch einmal, ohne einen Filter, der alle Datensätze auslässt.</translation>
    </message>
    <message>
        <source>These files have headers and no rows below them: %1. Nothing was imported. Export them again, without a filter that leaves every record out.</source>
        <translation>Diese Dateien haben einen Kopf und keine Zeilen darunter: %1. Es wurde nichts importiert. Exportieren Sie sie noch einmal, ohne einen Filter, der alle Datensätze auslässt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than 65,535 different values, which no scoreboard can tell apart: the column that gives it looks like an id or free text. Nothing was changed. Give it another column with a mapping profile, or leave it out.</source>
        <translation>&apos;%1&apos; hat mehr als 65.535 verschiedene Werte, die kein Scoreboard unterscheiden kann: die Spalte dafür sieht nach einer ID oder freiem Text aus. Es wurde nichts geändert. Nehmen Sie mit einem Zuordnungsprofil eine andere Spalte dafür, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>a text begins with a quote and does not end on its line</source>
        <translation>ein Text beginnt mit einem Anführungszeichen und endet nicht in seiner Zeile</translation>
    </message>
    <message>
        <source>a value is expected behind =: a text between quotes, a number, a date, true or false</source>
        <translation>hinter = wird ein Wert erwartet: ein Text in Anführungszeichen, eine Zahl, ein Datum, true oder false</translation>
    </message>
    <message>
        <source>a name, then =, then a value are expected</source>
        <translation>ein Name, dann =, dann ein Wert werden erwartet</translation>
    </message>
    <message>
        <source>a text in quotes is expected</source>
        <translation>ein Text in Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>eine ganze Zahl wird erwartet</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>eine ganze Zahl von %1 bis %2 wird erwartet</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>eine Zahl wird erwartet</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>true oder false wird erwartet</translation>
    </message>
    <message>
        <source>a date without quotes is expected, such as 2026-01-05</source>
        <translation>ein Datum ohne Anführungszeichen wird erwartet, etwa 2026-01-05</translation>
    </message>
    <message>
        <source>a list of texts is expected, such as [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>eine Liste von Texten wird erwartet, etwa [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>a table is expected</source>
        <translation>eine Tabelle wird erwartet</translation>
    </message>
    <message>
        <source>a table is expected, such as %1</source>
        <translation>eine Tabelle wird erwartet, etwa %1</translation>
    </message>
    <message>
        <source>a list of tables is expected, written as %1</source>
        <translation>eine Liste von Tabellen wird erwartet, geschrieben als %1</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <translation>dieser Schlüssel ist nicht bekannt</translation>
    </message>
    <message>
        <source>this key is not known; did you mean %1?</source>
        <translation>dieser Schlüssel ist nicht bekannt; meinten Sie %1?</translation>
    </message>
    <message>
        <source>is written in one line, or as a list of values; change it in the text</source>
        <translation>steht in einer Zeile oder als Liste von Werten; ändern Sie es im Text</translation>
    </message>
    <message>
        <source>is written in one line; change it in the text</source>
        <translation>steht in einer Zeile; ändern Sie es im Text</translation>
    </message>
    <message>
        <source>a fixed target and a baseline exclude each other</source>
        <translation>ein festes Ziel und ein eigener Median schließen einander aus</translation>
    </message>
    <message>
        <source>a target of 0 needs an absolute tolerance</source>
        <translation>ein Ziel von 0 braucht eine absolute Toleranz</translation>
    </message>
    <message>
        <source>a target of 0 needs an absolute tolerance; add tolerance = 0.02</source>
        <translation>ein Ziel von 0 braucht eine absolute Toleranz; ergänzen Sie tolerance = 0.02</translation>
    </message>
    <message>
        <source>a window has weeks or quarters, not both</source>
        <translation>ein Zeitfenster hat Wochen oder Quartale, nicht beides</translation>
    </message>
    <message>
        <source>a composite has factors and an expression, every other KPI has facts</source>
        <translation>eine Zusammensetzung hat factors und expression, jeder andere KPI hat facts</translation>
    </message>
    <message>
        <source>a table [text.en] with the words is expected</source>
        <translation>eine Tabelle [text.en] mit den Worten wird erwartet</translation>
    </message>
    <message>
        <source>cannot be read from character %1 on</source>
        <translation>ist ab Zeichen %1 nicht lesbar</translation>
    </message>
    <message>
        <source>must be the name of the file</source>
        <translation>muss der Name der Datei sein</translation>
    </message>
    <message>
        <source>is used twice</source>
        <translation>ist zweimal vergeben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a dimension</source>
        <translation>&apos;%1&apos; ist keine Dimension</translation>
    </message>
    <message>
        <source>a sum with parts is expected, of a sum</source>
        <translation>erwartet wird eine Summe mit Teilen, zu einer Summe</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a factor</source>
        <translation>&apos;%1&apos; ist kein Faktor</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no facts of its own</source>
        <translation>&apos;%1&apos; hat keine eigenen facts</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands in two files; give one of them another id</source>
        <translation>&apos;%1&apos; steht in zwei Dateien; geben Sie einer davon eine andere id</translation>
    </message>
    <message>
        <source>a KPI stays about the same kind of record, %1; give the new one an id of its own</source>
        <translation>ein KPI bleibt bei derselben Art von Datensatz, %1; geben Sie dem neuen eine eigene id</translation>
    </message>
    <message>
        <source>write lower-case letters, digits and underscores, such as win_rate</source>
        <translation>schreiben Sie Kleinbuchstaben, Ziffern und Unterstriche, etwa win_rate</translation>
    </message>
    <message>
        <source>%1 builds on it: %2</source>
        <translation>%1 baut darauf auf: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known; did you mean %2?</source>
        <translation>&apos;%1&apos; ist nicht bekannt; meinten Sie %2?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>&apos;%1&apos; ist nicht bekannt</translation>
    </message>
    <message>
        <source>a new KPI starts with version = 1</source>
        <translation>ein neuer KPI beginnt mit version = 1</translation>
    </message>
    <message>
        <source>this was made from version %1, and the newest one is %2; export it again and carry your changes over</source>
        <translation>dies wurde aus Version %1 gemacht, und die neueste ist %2; exportieren Sie neu und übertragen Sie Ihre Änderungen</translation>
    </message>
    <message>
        <source>the store knows no user or owner &apos;%1&apos;; write the id or the name as it is exported</source>
        <translation>der Datenbestand kennt weder Benutzer noch verantwortliche Person &apos;%1&apos;; schreiben Sie id oder Namen so, wie er exportiert wird</translation>
    </message>
    <message>
        <source>the store holds no %1 &apos;%2&apos;; write the id as &apos;records&apos; shows it</source>
        <translation>der Datenbestand hat keinen Datensatz %1 &apos;%2&apos;; schreiben Sie die id so, wie &apos;records&apos; sie zeigt</translation>
    </message>
    <message>
        <source>there is no stage &apos;%1&apos;</source>
        <translation>es gibt keine Phase &apos;%1&apos;</translation>
    </message>
    <message>
        <source>a number is expected, of a field that holds numbers, such as employees_from</source>
        <translation>eine Zahl wird erwartet, zu einem Feld mit Zahlen, etwa employees_from</translation>
    </message>
    <message>
        <source>a list of texts is expected, of a field that holds texts, such as country = [&quot;DE&quot;, &quot;AT&quot;]</source>
        <translation>eine Liste von Texten wird erwartet, zu einem Feld mit Texten, etwa country = [&quot;DE&quot;, &quot;AT&quot;]</translation>
    </message>
    <message>
        <source>there is no field &apos;%1&apos;; did you mean %2?</source>
        <translation>es gibt kein Feld &apos;%1&apos;; meinten Sie %2?</translation>
    </message>
    <message>
        <source>there is no field &apos;%1&apos;</source>
        <translation>es gibt kein Feld &apos;%1&apos;</translation>
    </message>
    <message>
        <source>leads and opportunities have a route</source>
        <translation>Leads und Opportunities haben eine Route</translation>
    </message>
    <message>
        <source>a condition is expected, such as { country = [&quot;DE&quot;] }</source>
        <translation>eine Bedingung wird erwartet, etwa { country = [&quot;DE&quot;] }</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not 4-4-5; without it quarters are calendar months</source>
        <translation>&apos;%1&apos; ist nicht 4-4-5; ohne Angabe bestehen Quartale aus Kalendermonaten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither monday nor sunday</source>
        <translation>&apos;%1&apos; ist weder monday noch sunday</translation>
    </message>
    <message>
        <source>a time such as &quot;09:00&quot; is expected</source>
        <translation>eine Uhrzeit wie &quot;09:00&quot; wird erwartet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an IANA time zone such as Europe/Berlin</source>
        <translation>&apos;%1&apos; ist keine IANA-Zeitzone wie Europe/Berlin</translation>
    </message>
    <message>
        <source>the day closes after it opens, such as open = &quot;09:00&quot;, close = &quot;17:00&quot;</source>
        <translation>der Tag schließt, nachdem er öffnet, etwa open = &quot;09:00&quot;, close = &quot;17:00&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a date such as &quot;2026-12-25&quot;</source>
        <translation>&apos;%1&apos; ist kein Datum wie &quot;2026-12-25&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has the calendar %2 already; name a team in one calendar</source>
        <translation>&apos;%1&apos; hat schon den Kalender %2; nennen Sie ein Team in einem Kalender</translation>
    </message>
    <message>
        <source>a list of weekdays is expected, 1 = Monday to 7 = Sunday</source>
        <translation>eine Liste von Wochentagen wird erwartet, 1 = Montag bis 7 = Sonntag</translation>
    </message>
    <message>
        <source>a weekday lies between 1 = Monday and 7 = Sunday</source>
        <translation>ein Wochentag liegt zwischen 1 = Montag und 7 = Sonntag</translation>
    </message>
    <message>
        <source>at least one day is worked on; write 1 = Monday to 7 = Sunday</source>
        <translation>an mindestens einem Tag wird gearbeitet; schreiben Sie 1 = Montag bis 7 = Sonntag</translation>
    </message>
    <message>
        <source>no stage has the outcome %1; add %2 to the stage in which deals end so</source>
        <translation>keine Phase hat das Ergebnis %1; ergänzen Sie %2 in der Phase, in der Deals so enden</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names the stage %2 already; letters and digits tell stages apart</source>
        <translation>&apos;%1&apos; benennt schon die Phase %2; Buchstaben und Ziffern unterscheiden Phasen</translation>
    </message>
    <message>
        <source>a number from 1 (Monday) to 7 (Sunday) is expected</source>
        <translation>eine Zahl von 1 (Montag) bis 7 (Sonntag) wird erwartet</translation>
    </message>
    <message>
        <source>a number from 1 to 480 is expected</source>
        <translation>eine Zahl von 1 bis 480 wird erwartet</translation>
    </message>
    <message>
        <source>a rate has a currency such as &quot;EUR&quot; and a value above 0</source>
        <translation>ein Kurs hat eine Währung wie &quot;EUR&quot; und einen Wert über 0</translation>
    </message>
    <message>
        <source>there is no KPI &apos;%1&apos;; did you mean %2?</source>
        <translation>es gibt keinen KPI &apos;%1&apos;; meinten Sie %2?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands on the board twice; keep one of them</source>
        <translation>&apos;%1&apos; steht zweimal auf dem Scoreboard; behalten Sie einen davon</translation>
    </message>
    <message>
        <source>a target is expected, such as { value = 0.25 }</source>
        <translation>ein Ziel wird erwartet, etwa { value = 0.25 }</translation>
    </message>
    <message>
        <source>a scope and its name belong together, such as scope = &quot;segment&quot;, name = &quot;SMB&quot;</source>
        <translation>ein Geltungsbereich und sein Name gehören zusammen, etwa scope = &quot;segment&quot;, name = &quot;SMB&quot;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of %2</source>
        <translation>&apos;%1&apos; ist keines von %2</translation>
    </message>
    <message>
        <source>lies before from</source>
        <translation>liegt vor from</translation>
    </message>
    <message>
        <source>0 or more is expected</source>
        <translation>0 oder mehr wird erwartet</translation>
    </message>
    <message>
        <source>a quota of a team, segment or owner has its name, one of the company has none</source>
        <translation>eine Vorgabe für Team, Segment oder Person hat deren Namen, eine des Unternehmens keinen</translation>
    </message>
    <message>
        <source>a quota holds from a first to a last day, such as from = 2026-10-01, to = 2026-12-31</source>
        <translation>eine Vorgabe gilt von einem ersten bis zu einem letzten Tag, etwa from = 2026-10-01, to = 2026-12-31</translation>
    </message>
    <message>
        <source>a quota lies within one fiscal quarter; write one for each quarter</source>
        <translation>eine Vorgabe liegt in einem Geschäftsquartal; schreiben Sie eine für jedes Quartal</translation>
    </message>
    <message>
        <source>three letters are expected, such as &quot;EUR&quot;</source>
        <translation>drei Buchstaben werden erwartet, etwa &quot;EUR&quot;</translation>
    </message>
    <message>
        <source>an amount in whole units of the currency is expected, such as 1_200_000</source>
        <translation>ein Betrag in ganzen Einheiten der Währung wird erwartet, etwa 1_200_000</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is excluded already; keep one of them</source>
        <translation>&apos;%1&apos; ist schon ausgeschlossen; behalten Sie einen der Einträge</translation>
    </message>
    <message>
        <source>says nothing; add team, manager, queue or inactive_from</source>
        <translation>sagt nichts; ergänzen Sie team, manager, queue oder inactive_from</translation>
    </message>
    <message>
        <source>nobody is the manager of himself; name another user</source>
        <translation>niemand ist sein eigener Vorgesetzter; nennen Sie einen anderen Benutzer</translation>
    </message>
    <message>
        <source>a share above 0 and up to 1 is expected</source>
        <translation>ein Anteil über 0 und bis 1 wird erwartet</translation>
    </message>
    <message>
        <source>a SELECT is expected that only reads</source>
        <translation>ein SELECT, das nur liest, wird erwartet</translation>
    </message>
    <message>
        <source>a SELECT is expected</source>
        <translation>ein SELECT wird erwartet</translation>
    </message>
    <message>
        <source>one statement is expected, and no other behind it</source>
        <translation>eine Anweisung wird erwartet und keine weitere dahinter</translation>
    </message>
    <message>
        <source>%1; write one SELECT over the derived tables</source>
        <translation>%1; schreiben Sie ein SELECT über die abgeleiteten Tabellen</translation>
    </message>
    <message>
        <source>facts come from the derived tables alone, not from %1</source>
        <translation>facts kommen allein aus den abgeleiteten Tabellen, nicht aus %1</translation>
    </message>
    <message>
        <source>the column %1 is not known; columns are %2</source>
        <translation>die Spalte %1 ist nicht bekannt; Spalten sind %2</translation>
    </message>
    <message>
        <source>the column %1 stands there twice</source>
        <translation>die Spalte %1 steht zweimal da</translation>
    </message>
    <message>
        <source>a column record_id is missing; write SELECT rid AS record_id, ...</source>
        <translation>eine Spalte record_id fehlt; schreiben Sie SELECT rid AS record_id, ...</translation>
    </message>
    <message>
        <source>facts need a column at (a day), or &quot;from&quot; and &quot;to&quot; (days between which they hold)</source>
        <translation>facts brauchen eine Spalte at (ein Tag) oder &quot;from&quot; und &quot;to&quot; (Tage, zwischen denen sie gelten)</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>%1: nearly all dates are written as %2; those that are not cannot be read.</source>
        <translation>%1: fast alle Daten sind als %2 geschrieben; die anderen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>%1: nearly all numbers have the decimal mark &apos;%2&apos;; those that have not cannot be read.</source>
        <translation>%1: fast alle Zahlen haben das Dezimalzeichen &apos;%2&apos;; die anderen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The deal type &apos;%2&apos; is not in the model. It counts as new business until the model lists it as expansion, renewal or other.</source>
        <translation>Der Deal-Typ &apos;%2&apos; ist nicht im Modell. Er zählt als Neugeschäft, bis das Modell ihn als Erweiterung, Verlängerung oder Sonstiges führt.</translation>
    </message>
    <message>
        <source>%2 more deal types are unknown; they are not listed one by one.</source>
        <translation>%2 weitere Deal-Typen sind unbekannt; sie sind nicht einzeln aufgeführt.</translation>
    </message>
    <message>
        <source>Its opportunity is older</source>
        <translation>Die Opportunity ist älter</translation>
    </message>
    <message>
        <source>Merged or entered twice, by its lost reason</source>
        <translation>Laut Verlustgrund zusammengeführt oder doppelt erfasst</translation>
    </message>
    <message>
        <source>Its pipeline is in no KPI</source>
        <translation>Die Pipeline ist in keinem KPI</translation>
    </message>
    <message>
        <source>There is too little room on the disk of %1, so nothing was changed. Make room there and try again.</source>
        <translation>Auf dem Datenträger von %1 ist zu wenig Platz, deshalb wurde nichts geändert. Schaffen Sie dort Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Contracts are terminated or cancelled, and nothing says since when. They do not count; export the day on which they ended.</source>
        <translation>Verträge sind gekündigt oder storniert, und nichts sagt, seit wann. Sie zählen nicht; exportieren Sie den Tag, an dem sie endeten.</translation>
    </message>
    <message>
        <source>%1: cells such as &apos;%2&apos; cannot be read; they count as not known.</source>
        <translation>%1: Zellen wie &apos;%2&apos; sind nicht lesbar; sie gelten als nicht bekannt.</translation>
    </message>
    <message>
        <source>is missing; write the business hours to the first touch, such as hours = 2</source>
        <translation>fehlt; schreiben Sie die Geschäftsstunden bis zum Erstkontakt, etwa hours = 2</translation>
    </message>
    <message>
        <source>business hours from %1 to %2 are expected, such as hours = 2</source>
        <translation>Geschäftsstunden von %1 bis %2 werden erwartet, etwa hours = 2</translation>
    </message>
    <message>
        <source>a source, a segment or both are expected, such as source = &quot;Web&quot;</source>
        <translation>eine Quelle, ein Segment oder beides wird erwartet, etwa source = &quot;Web&quot;</translation>
    </message>
    <message>
        <source>a rule above takes all of these leads, so that this one never decides; move it above that one, or remove it</source>
        <translation>eine Regel darüber nimmt alle diese Leads, sodass diese nie entscheidet; verschieben Sie sie darüber, oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>%1 still open</source>
        <translation>%1 noch offen</translation>
    </message>
    <message>
        <source>Quota met</source>
        <translation>Vorgabe erreicht</translation>
    </message>
    <message>
        <source>One of its factors has no value or is 0</source>
        <translation>Einer der Faktoren hat keinen Wert oder ist 0</translation>
    </message>
    <message>
        <source>Records are dated up to %2, far beyond all others. The data is taken to reach as far as the others do; correct these dates, or name the as-of date.</source>
        <translation>Datensätze sind bis zum %2 datiert, weit hinter allen anderen. Die Daten gelten als so weit reichend wie die anderen; berichtigen Sie diese Daten, oder nennen Sie den Stichtag.</translation>
    </message>
    <message>
        <source>Left alone: it is an archive inside an archive. Unpack it, and import what it holds.</source>
        <translation>Unberührt: Es ist ein Archiv in einem Archiv. Entpacken Sie es, und importieren Sie, was es enthält.</translation>
    </message>
    <message>
        <source>there is no KPI &apos;%1&apos;; the page Definitions and the command &apos;definitions list&apos; show all</source>
        <translation>es gibt keinen KPI &apos;%1&apos;; die Seite Definitionen und der Befehl &apos;definitions list&apos; zeigen alle</translation>
    </message>
    <message>
        <source>The file of the open store is no longer at %1, so nothing was changed. What is kept from now on would be lost: save a copy of the store, or open another one.</source>
        <translation>Die Datei des offenen Datenbestands liegt nicht mehr unter %1, daher wurde nichts geändert. Was von nun an gespeichert würde, ginge verloren: Speichern Sie eine Kopie des Datenbestands, oder öffnen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Its headers resemble those of %2: %1. Nothing is read before somebody agrees: the window proposes this mapping, and an import with --profile takes the lines below as a file, once they are checked.
%3</source>
        <translation>Der Kopf gleicht dem von %2: %1. Nichts wird gelesen, bevor jemand zustimmt: das Fenster schlägt diese Zuordnung vor, und ein Import mit --profile nimmt die Zeilen unten als Datei, wenn sie geprüft sind.
%3</translation>
    </message>
    <message>
        <source>Its headers resemble those of %2: %1. A column that every record needs is missing; add it to the export, or choose the columns in the window.</source>
        <translation>Der Kopf gleicht dem von %2: %1. Eine Spalte, die jeder Datensatz braucht, fehlt; nehmen Sie sie in den Export auf, oder wählen Sie die Spalten im Fenster.</translation>
    </message>
    <message>
        <source>Sums between the records were left out: &apos;%2&apos;.</source>
        <translation>Summen zwischen den Datensätzen wurden ausgelassen: &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The store %1 is damaged. It was left as it is; put a backup in its place.</source>
        <translation>Der Datenbestand %1 ist beschädigt. Er bleibt, wie er war; setzen Sie eine Sicherung an seine Stelle.</translation>
    </message>
    <message>
        <source>Its CRM exports no reasons</source>
        <translation>Das CRM exportiert keine Gründe</translation>
    </message>
    <message>
        <source>rejection reason of leads</source>
        <translation>Ablehnungsgrund der Leads</translation>
    </message>
    <message>
        <source>success manager of accounts</source>
        <translation>Success Manager der Accounts</translation>
    </message>
    <message>
        <source>%1 is sample data and %2 is not, and the two are never mixed. Nothing was imported; import them one by one, each into a store of its own.</source>
        <translation>%1 enthält Beispieldaten, %2 nicht, und beide werden nie gemischt. Nichts wurde importiert; importieren Sie sie einzeln, jede in einen eigenen Datenbestand.</translation>
    </message>
    <message>
        <source>Its CRM exports no touches</source>
        <translation>Das CRM exportiert keine Kontaktaufnahmen</translation>
    </message>
    <message>
        <source>Its CRM tells of no success managers</source>
        <translation>Das CRM nennt keine Success Manager</translation>
    </message>
    <message>
        <source>The model changed</source>
        <translation>Das Modell wurde geändert</translation>
    </message>
    <message>
        <source>for %1; weeks before are not comparable.</source>
        <translation>für %1; Wochen davor sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>%1 record by version %2</source>
        <translation>%1 Datensatz nach Version %2</translation>
    </message>
    <message>
        <source>%1 records by version %2</source>
        <translation>%1 Datensätze nach Version %2</translation>
    </message>
    <message>
        <source>%1 by version %2</source>
        <translation>%1 nach Version %2</translation>
    </message>
    <message>
        <source>%1 record by model %2</source>
        <translation>%1 Datensatz nach Modell %2</translation>
    </message>
    <message>
        <source>%1 records by model %2</source>
        <translation>%1 Datensätze nach Modell %2</translation>
    </message>
    <message>
        <source>%1 by model %2</source>
        <translation>%1 nach Modell %2</translation>
    </message>
    <message>
        <source>Not all records by one version</source>
        <translation>Nicht alle Datensätze nach einer Version</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ActionDetail</name>
    <message>
        <source>Done on %1: %2</source>
        <translation>Erledigt am %1: %2</translation>
    </message>
    <message>
        <source>Dropped on %1: %2</source>
        <translation>Verworfen am %1: %2</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Overdue %1 day</source>
        <translation>%1 Tag überfällig</translation>
    </message>
    <message>
        <source>Overdue %1 days</source>
        <translation>%1 Tage überfällig</translation>
    </message>
    <message>
        <source>Due in %1 day</source>
        <translation>Fällig in %1 Tag</translation>
    </message>
    <message>
        <source>Due in %1 days</source>
        <translation>Fällig in %1 Tagen</translation>
    </message>
    <message>
        <source>Has it worked?</source>
        <translation>Hat es gewirkt?</translation>
    </message>
    <message>
        <source>Choose an action to see it here.</source>
        <translation>Wählen Sie eine Maßnahme, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Move due date</source>
        <translation>Fälligkeit verschieben</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>Drop action</source>
        <translation>Maßnahme verwerfen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1 since the action was agreed in %2</source>
        <translation>%1, seit die Maßnahme in %2 vereinbart wurde</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ActionDialog</name>
    <message>
        <source>Add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ActionForm</name>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>For KPI</source>
        <translation>Für KPI</translation>
    </message>
    <message>
        <source>Done when</source>
        <translation>Erledigt, wenn</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ActionsModel</name>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>For KPI</source>
        <translation>Für KPI</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Agreed in</source>
        <translation>Vereinbart in</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due by next meeting, %1</source>
        <translation>Fällig bis zum nächsten Meeting, %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ActionsPage</name>
    <message>
        <source>%1 open, %2 overdue, %3 closed this year</source>
        <translation>%1 offen, %2 überfällig, %3 in diesem Jahr geschlossen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Actions CSV</source>
        <translation>Maßnahmen CSV</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Export actions as CSV</source>
        <translation>Maßnahmen als CSV exportieren</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Geschlossen %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>All KPIs</source>
        <translation>Alle KPIs</translation>
    </message>
    <message>
        <source>No action fits this choice.</source>
        <translation>Keine Maßnahme passt zu dieser Auswahl.</translation>
    </message>
    <message>
        <source>No action has been closed yet.</source>
        <translation>Noch wurde keine Maßnahme geschlossen.</translation>
    </message>
    <message>
        <source>No action is open. What the meeting agrees on stands here until somebody says what came of it.</source>
        <translation>Keine Maßnahme ist offen. Was das Meeting vereinbart, steht hier, bis jemand sagt, was daraus wurde.</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ActionsPanel</name>
    <message>
        <source>Add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Maßnahmen</translation>
    </message>
    <message>
        <source>Show all actions</source>
        <translation>Alle Maßnahmen zeigen</translation>
    </message>
    <message>
        <source>What the meeting agrees on stands here until somebody says what came of it.</source>
        <translation>Was das Meeting vereinbart, steht hier, bis jemand sagt, was daraus wurde.</translation>
    </message>
</context>
<context>
    <name>gtm::ui::AgingView</name>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 past the limit</source>
        <translation>%1 über dem Limit</translation>
    </message>
    <message>
        <source>past the limit</source>
        <translation>über dem Limit</translation>
    </message>
    <message>
        <source>within the limit</source>
        <translation>im Limit</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>Gesamt, %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Past limit</source>
        <translation>Über Limit</translation>
    </message>
</context>
<context>
    <name>gtm::ui::AppMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open store</source>
        <translation>Datenbestand öffnen</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>Neuer Datenbestand</translation>
    </message>
    <message>
        <source>Recent stores</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open sample data</source>
        <translation>Beispieldaten öffnen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Joined records</source>
        <translation>Verbundene Datensätze</translation>
    </message>
    <message>
        <source>Take last import back</source>
        <translation>Letzten Import zurücknehmen</translation>
    </message>
    <message>
        <source>Back up store</source>
        <translation>Datenbestand sichern</translation>
    </message>
    <message>
        <source>Restore from backup</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Export scoreboard as XLSX</source>
        <translation>Scoreboard als XLSX exportieren</translation>
    </message>
    <message>
        <source>Export records as CSV</source>
        <translation>Datensätze als CSV exportieren</translation>
    </message>
    <message>
        <source>Export records as XLSX</source>
        <translation>Datensätze als XLSX exportieren</translation>
    </message>
    <message>
        <source>Export actions as CSV</source>
        <translation>Maßnahmen als CSV exportieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Start meeting</source>
        <translation>Meeting starten</translation>
    </message>
    <message>
        <source>Screen of the meeting</source>
        <translation>Bildschirm des Meetings</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Scoreboard</source>
        <translation>Scoreboard</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>Datensatz suchen</translation>
    </message>
    <message>
        <source>Week back</source>
        <translation>Woche zurück</translation>
    </message>
    <message>
        <source>Week forward</source>
        <translation>Woche vor</translation>
    </message>
    <message>
        <source>Trends over 52 weeks</source>
        <translation>Trends über 52 Wochen</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Standard size</source>
        <translation>Standardgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Zahlen und Daten</translation>
    </message>
    <message>
        <source>As the system writes them</source>
        <translation>Wie das System sie schreibt</translation>
    </message>
    <message>
        <source>English: $1,234.5, 15 Nov</source>
        <translation>Englisch: $1,234.5, 15 Nov</translation>
    </message>
    <message>
        <source>German: 1.234,5 $, 15. Nov</source>
        <translation>Deutsch: 1.234,5 $, 15. Nov</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About GTM Scoreboard</source>
        <translation>Über GTM Scoreboard</translation>
    </message>
    <message>
        <source>Open this menu</source>
        <translation>Dieses Menü öffnen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Row up or down</source>
        <translation>Zeile auf oder ab</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Die Zeile öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Card of the row</source>
        <translation>Karte der Zeile</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Inside a chart</source>
        <translation>In einem Diagramm</translation>
    </message>
    <message>
        <source>Arrow keys, Enter</source>
        <translation>Pfeiltasten, Eingabe</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>Close a card, clear the search</source>
        <translation>Karte schließen, Suche leeren</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Import daily values</source>
        <translation>Tageswerte importieren</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Export this KPI as PDF</source>
        <translation>Diesen KPI als PDF exportieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Export notes as CSV</source>
        <translation>Notizen als CSV exportieren</translation>
    </message>
</context>
<context>
    <name>gtm::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::BoardModel</name>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Formula in words</source>
        <translation>Formel in Worten</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Not on the board</source>
        <translation>Nicht auf dem Scoreboard</translation>
    </message>
    <message>
        <source>There is no such KPI.</source>
        <translation>Diesen KPI gibt es nicht.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>gtm::ui::BreakdownCard</name>
    <message>
        <source>Breakdown as</source>
        <translation>Aufgliederung als</translation>
    </message>
    <message>
        <source>Trends by</source>
        <translation>Trends nach</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Aufgliederung</translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation>Woher %1 kommt</translation>
    </message>
    <message>
        <source>Choose a row to see its records only.</source>
        <translation>Wählen Sie eine Zeile, um nur ihre Datensätze zu sehen.</translation>
    </message>
    <message>
        <source>%1 smaller values are in the table.</source>
        <translation>%1 kleinere Werte stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
</context>
<context>
    <name>gtm::ui::BreakdownModel</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 andere</translation>
    </message>
</context>
<context>
    <name>gtm::ui::BreakdownPanel</name>
    <message>
        <source>Each block sums to %1 in %2.</source>
        <translation>Jeder Block ergibt zusammen %1 in %2.</translation>
    </message>
    <message>
        <source>Each block sums to %1.</source>
        <translation>Jeder Block ergibt zusammen %1.</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
</context>
<context>
    <name>gtm::ui::BridgeView</name>
    <message>
        <source>Term</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ChangesDialog</name>
    <message>
        <source>One thing is different from the export before</source>
        <translation>Eine Sache ist anders als im Export davor</translation>
    </message>
    <message>
        <source>%1 things are different from the export before</source>
        <translation>%1 Dinge sind anders als im Export davor</translation>
    </message>
    <message>
        <source>What changed since the last import</source>
        <translation>Was sich seit dem letzten Import änderte</translation>
    </message>
    <message>
        <source>Nothing is stored yet. If the export is meant to be like this, import it; if a filter was left on or a column was lost, export it again.</source>
        <translation>Noch ist nichts gespeichert. Wenn der Export so sein soll, importieren Sie ihn; wenn ein Filter gesetzt blieb oder eine Spalte fehlt, exportieren Sie neu.</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>Import anyway</source>
        <translation>Trotzdem importieren</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ChangesModel</name>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ChartTableDialog</name>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ChartWidget</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::CheckPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>Noch ist nichts gespeichert</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>%1 of %2 in %3 would be rejected. They are listed with line and reason.</source>
        <translation>%1 von %2 in %3 würden abgewiesen. Sie sind mit Zeile und Grund aufgeführt.</translation>
    </message>
    <message>
        <source>Rejected rows are kept in the report, so they can be corrected and imported again.</source>
        <translation>Abgewiesene Zeilen bleiben im Bericht, damit sie berichtigt und noch einmal importiert werden können.</translation>
    </message>
    <message>
        <source>The mapping is remembered: the next file of this kind is imported without a question.</source>
        <translation>Die Zuordnung wird gemerkt: die nächste Datei dieser Art wird ohne Frage importiert.</translation>
    </message>
    <message>
        <source>No row can be imported. Go back and map other columns, or cancel.</source>
        <translation>Keine Zeile kann importiert werden. Gehen Sie zurück und ordnen Sie andere Spalten zu, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Checking again. What stands here is from before your choice.</source>
        <translation>Wird neu geprüft. Was hier steht, ist von vor Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Stopping. What was checked before stays.</source>
        <translation>Wird angehalten. Was vorher geprüft wurde, bleibt.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ChoiceBoxes</name>
    <message>
        <source>What to do: %1</source>
        <translation>Was geschieht: %1</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ColumnsView</name>
    <message>
        <source>%1 record</source>
        <translation>%1 Datensatz</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Datensätze</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>gtm::ui::DayDialog</name>
    <message>
        <source>Up to which day does %1 reach?</source>
        <translation>Bis zu welchem Tag reicht %1?</translation>
    </message>
    <message>
        <source>Go on with this day</source>
        <translation>Mit diesem Tag weiter</translation>
    </message>
    <message>
        <source>Last day of the export</source>
        <translation>Letzter Tag des Exports</translation>
    </message>
    <message>
        <source>Nothing in it says when a record was created or changed, and its name holds no date. Usually it is the day on which the export was made.</source>
        <translation>Nichts darin sagt, wann ein Datensatz angelegt oder geändert wurde, und der Name enthält kein Datum. Meist ist es der Tag, an dem der Export erstellt wurde.</translation>
    </message>
    <message>
        <source>Up to which day do %1 reach?</source>
        <translation>Bis zu welchem Tag reichen %1?</translation>
    </message>
    <message>
        <source>Nothing in them says when a record was created or changed, and none of their names holds a date. Usually it is the day on which the export was made.</source>
        <translation>Nichts darin sagt, wann ein Datensatz angelegt oder geändert wurde, und keiner der Namen enthält ein Datum. Meist ist es der Tag, an dem der Export erstellt wurde.</translation>
    </message>
</context>
<context>
    <name>gtm::ui::DefinitionCard</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Edge cases</source>
        <translation>Sonderfälle</translation>
    </message>
    <message>
        <source>If off track</source>
        <translation>Wenn verfehlt</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Richtwerte</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>gtm::ui::DefinitionFields</name>
    <message>
        <source>Fields of the definition</source>
        <translation>Felder der Definition</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>The text of the definition cannot be read, so that its fields cannot be changed: %1</source>
        <translation>Der Text der Definition ist nicht lesbar, daher lassen sich ihre Felder nicht ändern: %1</translation>
    </message>
    <message>
        <source>Reset to the default</source>
        <translation>Auf den Standardwert zurücksetzen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::DefinitionReading</name>
    <message>
        <source>Change targets</source>
        <translation>Ziele ändern</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Version history</source>
        <translation>Verlauf der Versionen</translation>
    </message>
    <message>
        <source>What the version changed</source>
        <translation>Was die Version änderte</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>Was Version %1 änderte</translation>
    </message>
    <message>
        <source>Targets: none</source>
        <translation>Ziele: keine</translation>
    </message>
    <message>
        <source>Targets: its own baseline</source>
        <translation>Ziele: der eigene Ausgangswert</translation>
    </message>
    <message>
        <source>Change limits</source>
        <translation>Limits ändern</translation>
    </message>
    <message>
        <source>Stage limits, days</source>
        <translation>Limits der Phasen, Tage</translation>
    </message>
    <message>
        <source>Stage limits of now, days</source>
        <translation>Limits der Phasen, wie sie heute sind, Tage</translation>
    </message>
</context>
<context>
    <name>gtm::ui::DefinitionsModel</name>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Formula in words</source>
        <translation>Formel in Worten</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>In Kraft seit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>gtm::ui::DefinitionsPage</name>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Which definitions</source>
        <translation>Welche Definitionen</translation>
    </message>
    <message>
        <source>Find a definition</source>
        <translation>Definition suchen</translation>
    </message>
    <message>
        <source>New KPI</source>
        <translation>Neuer KPI</translation>
    </message>
    <message>
        <source>Import TOML</source>
        <translation>TOML importieren</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Alle exportieren</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Definition in words</source>
        <translation>Definition in Worten</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>A copy of the chosen definition under an id of its own</source>
        <translation>Eine Kopie der gewählten Definition unter einer eigenen ID</translation>
    </message>
    <message>
        <source>Export all definitions as TOML</source>
        <translation>Alle Definitionen als TOML exportieren</translation>
    </message>
    <message>
        <source>Export the change log as Markdown</source>
        <translation>Das Änderungsprotokoll als Markdown exportieren</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Satz %1</translation>
    </message>
    <message>
        <source>On the board %1</source>
        <translation>Auf dem Scoreboard %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Drafts %1</source>
        <translation>Entwürfe %1</translation>
    </message>
    <message>
        <source>No definition has these words.</source>
        <translation>Keine Definition enthält diese Worte.</translation>
    </message>
    <message>
        <source>No definition is being changed.</source>
        <translation>Keine Definition wird gerade geändert.</translation>
    </message>
    <message>
        <source>No KPI stands on the board.</source>
        <translation>Kein KPI steht auf dem Scoreboard.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Show as of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Definitions PDF</source>
        <translation>Definitionen als PDF</translation>
    </message>
    <message>
        <source>Export the listed definitions as PDF</source>
        <translation>Die gelisteten Definitionen als PDF exportieren</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Retired %1</source>
        <translation>Abgelöst %1</translation>
    </message>
    <message>
        <source>No version has been replaced yet.</source>
        <translation>Noch wurde keine Version abgelöst.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>None of these has the words; All lists every one.</source>
        <translation>Keine von diesen enthält die Wörter; „Alle“ führt sämtliche auf.</translation>
    </message>
    <message>
        <source>No definition is chosen.</source>
        <translation>Keine Definition ist gewählt.</translation>
    </message>
</context>
<context>
    <name>gtm::ui::Draft</name>
    <message>
        <source>discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>take over the newer version</source>
        <translation>die neuere Version übernehmen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::DraftBar</name>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>The store is open for reading only, so nothing can be published.</source>
        <translation>Der Datenbestand ist nur zum Lesen offen, deshalb lässt sich nichts veröffentlichen.</translation>
    </message>
    <message>
        <source>A version in force is not edited. What you change here is a draft until it is published.</source>
        <translation>Eine Version in Kraft wird nicht bearbeitet. Was Sie hier ändern, ist ein Entwurf, bis er veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Checking the draft</source>
        <translation>Der Entwurf wird geprüft</translation>
    </message>
    <message>
        <source>%1 problem</source>
        <translation>%1 Problem</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
    <message>
        <source>Take over the newer version</source>
        <translation>Neuere Version übernehmen</translation>
    </message>
    <message>
        <source>A newer version was published after this draft was begun. Published as it is, the draft would take that back.</source>
        <translation>Nach dem Beginn dieses Entwurfs wurde eine neuere Version veröffentlicht. So veröffentlicht, nähme der Entwurf sie zurück.</translation>
    </message>
    <message>
        <source>The draft has no errors. It takes effect when it is published.</source>
        <translation>Der Entwurf hat keine Fehler. Er gilt, sobald er veröffentlicht ist.</translation>
    </message>
</context>
<context>
    <name>gtm::ui::DraftEditor</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>gtm::ui::DrilldownPage</name>
    <message>
        <source>Scoreboard</source>
        <translation>Scoreboard</translation>
    </message>
    <message>
        <source>Records CSV</source>
        <translation>Datensätze CSV</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Trend of</source>
        <translation>Trend von</translation>
    </message>
    <message>
        <source>Trend length</source>
        <translation>Länge des Trends</translation>
    </message>
    <message>
        <source>As defined</source>
        <translation>Wie definiert</translation>
    </message>
    <message>
        <source>Single weeks</source>
        <translation>Einzelne Wochen</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 Wochen</translation>
    </message>
    <message>
        <source>52 weeks</source>
        <translation>52 Wochen</translation>
    </message>
    <message>
        <source>Previous KPI</source>
        <translation>Voriger KPI</translation>
    </message>
    <message>
        <source>Next KPI</source>
        <translation>Nächster KPI</translation>
    </message>
    <message>
        <source>Export records as CSV</source>
        <translation>Datensätze als CSV exportieren</translation>
    </message>
    <message>
        <source>Back to the scoreboard</source>
        <translation>Zurück zum Scoreboard</translation>
    </message>
    <message>
        <source>Back to %1 on the scoreboard</source>
        <translation>Zurück zu %1 auf dem Scoreboard</translation>
    </message>
    <message>
        <source>Definition, version %1</source>
        <translation>Definition, Version %1</translation>
    </message>
    <message>
        <source>Single weeks, whatever the window of the definition</source>
        <translation>Einzelne Wochen, unabhängig vom Zeitfenster der Definition</translation>
    </message>
    <message>
        <source>There are no records to show here.</source>
        <translation>Hier gibt es keine Datensätze zu zeigen.</translation>
    </message>
    <message>
        <source>Trend, breakdown and records stand here once these exports are imported.</source>
        <translation>Trend, Aufgliederung und Datensätze stehen hier, sobald diese Exporte importiert sind.</translation>
    </message>
    <message>
        <source>The same records by other definitions</source>
        <translation>Dieselben Datensätze nach anderen Definitionen</translation>
    </message>
    <message>
        <source>This KPI as PDF</source>
        <translation>Dieser KPI als PDF</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of the definition</source>
        <translation>Verlauf der Definition</translation>
    </message>
</context>
<context>
    <name>gtm::ui::DropFrame</name>
    <message>
        <source>Drop to import 1 file or folder</source>
        <translation>Ablegen, um 1 Datei oder Ordner zu importieren</translation>
    </message>
    <message>
        <source>Drop to import %1 files or folders</source>
        <translation>Ablegen, um %1 Dateien oder Ordner zu importieren</translation>
    </message>
</context>
<context>
    <name>gtm::ui::DryRunKpisModel</name>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
</context>
<context>
    <name>gtm::ui::DryRunWeeksModel</name>
    <message>
        <source>Week ending</source>
        <translation>Woche bis</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>As it would be</source>
        <translation>Wie es wäre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Status heute</translation>
    </message>
    <message>
        <source>Status then</source>
        <translation>Status dann</translation>
    </message>
</context>
<context>
    <name>gtm::ui::EffectFields</name>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Neue Datensätze</translation>
    </message>
    <message>
        <source>Versions take effect on the first day of a week. Choose %1 or %2.</source>
        <translation>Versionen gelten ab dem ersten Tag einer Woche. Wählen Sie %1 oder %2.</translation>
    </message>
    <message>
        <source>The newest version takes effect on %1; this one cannot before it.</source>
        <translation>Die neueste Version gilt ab %1; diese kann nicht davor gelten.</translation>
    </message>
    <message>
        <source>At once: the data reaches %1.</source>
        <translation>Sofort: die Daten reichen bis %1.</translation>
    </message>
    <message>
        <source>Waits until an import reaches that day; the data reaches %1 now.</source>
        <translation>Wartet, bis ein Import diesen Tag erreicht; die Daten reichen jetzt bis %1.</translation>
    </message>
    <message>
        <source>Every week is restated, also those before.</source>
        <translation>Jede Woche wird neu berechnet, auch die davor.</translation>
    </message>
    <message>
        <source>Records that entered before keep the version that they had. Weeks that see both say so.</source>
        <translation>Datensätze, die vorher eintraten, behalten ihre Version. Wochen mit beiden Versionen sagen es.</translation>
    </message>
</context>
<context>
    <name>gtm::ui::EmptyPage</name>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>The scoreboard is built from CRM exports. Import yours, or open the sample data to see a finished week.</source>
        <translation>Das Scoreboard entsteht aus CRM-Exporten. Importieren Sie Ihre, oder öffnen Sie die Beispieldaten, um eine fertige Woche zu sehen.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Import your CRM export</source>
        <translation>Ihren CRM-Export importieren</translation>
    </message>
    <message>
        <source>Open the sample data</source>
        <translation>Die Beispieldaten öffnen</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was zu exportieren ist</translation>
    </message>
    <message>
        <source>Drop CSV, XLSX or zip files here, or a folder of them. Exports of Salesforce, HubSpot, Pipedrive, Dynamics 365 and Zoho are recognised by their headers; other files are mapped once and known from then on. Files stay on this computer.</source>
        <translation>Legen Sie CSV-, XLSX- oder Zip-Dateien oder einen Ordner davon hier ab. Exporte von Salesforce, HubSpot, Pipedrive, Dynamics 365 und Zoho werden an ihren Spaltenköpfen erkannt; andere Dateien werden einmal zugeordnet und sind dann bekannt. Dateien bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The guide says how to export them</source>
        <translation>Das Handbuch sagt, wie man sie exportiert</translation>
    </message>
    <message>
        <source>A made-up company with two years of leads, deals and activities. It opens as a separate store and never mixes with your data.</source>
        <translation>Ein erfundenes Unternehmen mit Leads, Deals und Aktivitäten aus zwei Jahren. Es öffnet sich als eigener Datenbestand und mischt sich nie mit Ihren Daten.</translation>
    </message>
</context>
<context>
    <name>gtm::ui::FieldRow</name>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
</context>
<context>
    <name>gtm::ui::FilesModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Not recognised, left alone</source>
        <translation>Nicht erkannt, unberührt</translation>
    </message>
</context>
<context>
    <name>gtm::ui::FilterBar</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Trend length</source>
        <translation>Länge des Trends</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 Wochen</translation>
    </message>
    <message>
        <source>52 weeks</source>
        <translation>52 Wochen</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation>%1: alle</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Alle Segmente</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message>
        <source>, incomplete</source>
        <translation>, unvollständig</translation>
    </message>
</context>
<context>
    <name>gtm::ui::FindingsModel</name>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Abweisung</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Datensätze zeigen</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::FoundRecordsModel</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Stage or status</source>
        <translation>Phase oder Status</translation>
    </message>
    <message>
        <source>CRM id</source>
        <translation>CRM-ID</translation>
    </message>
</context>
<context>
    <name>gtm::ui::FunnelView</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>gtm::ui::GuideDialog</name>
    <message>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>The guide has no chapter %1.</source>
        <translation>Das Handbuch hat kein Kapitel %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Found %1 times</source>
        <translation>%1-mal gefunden</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ImportFlow</name>
    <message>
        <source>Show what was left out</source>
        <translation>Ausgelassenes zeigen</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Die Dateien zeigen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>The limit is %1 % of a file.</source>
        <translation>Das Limit ist %1 % einer Datei.</translation>
    </message>
    <message>
        <source>Leave the store as it is</source>
        <translation>Datenbestand lassen, wie er ist</translation>
    </message>
    <message>
        <source>New store for these files</source>
        <translation>Neuer Datenbestand für diese Dateien</translation>
    </message>
    <message>
        <source>Show the measures</source>
        <translation>Die Messwerte zeigen</translation>
    </message>
    <message>
        <source>Import the daily values</source>
        <translation>Tageswerte importieren</translation>
    </message>
    <message>
        <source>Enter exchange rates</source>
        <translation>Wechselkurse eingeben</translation>
    </message>
    <message>
        <source>Say the day</source>
        <translation>Tag nennen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import the other files</source>
        <translation>Die anderen Dateien importieren</translation>
    </message>
    <message>
        <source>New store for the other files</source>
        <translation>Neuer Datenbestand für die anderen Dateien</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ImportRail</name>
    <message>
        <source>Files are read on this computer only. The store is one SQLite file:</source>
        <translation>Die Dateien werden nur auf diesem Rechner gelesen. Der Datenbestand ist eine SQLite-Datei:</translation>
    </message>
    <message>
        <source>Import CRM export</source>
        <translation>CRM-Export importieren</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>Check data</source>
        <translation>Daten prüfen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Runs when all files are mapped</source>
        <translation>Läuft, wenn alle Dateien zugeordnet sind</translation>
    </message>
    <message>
        <source>Nothing is stored before this step</source>
        <translation>Vor diesem Schritt wird nichts gespeichert</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ImportStep</name>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ImportsPage</name>
    <message>
        <source>Nothing was imported into this store yet.</source>
        <translation>In diesen Datenbestand wurde noch nichts importiert.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Why rows were rejected</source>
        <translation>Warum Zeilen abgewiesen wurden</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Findings CSV</source>
        <translation>Befunde CSV</translation>
    </message>
    <message>
        <source>Rejected rows CSV</source>
        <translation>Abgewiesene Zeilen CSV</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Data to</source>
        <translation>Daten bis</translation>
    </message>
    <message>
        <source>Save findings as CSV</source>
        <translation>Befunde als CSV speichern</translation>
    </message>
    <message>
        <source>Save rejected rows as CSV</source>
        <translation>Abgewiesene Zeilen als CSV speichern</translation>
    </message>
    <message>
        <source>Keep more columns</source>
        <translation>Mehr Spalten behalten</translation>
    </message>
    <message>
        <source>Would be stored</source>
        <translation>Würde gespeichert</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 same</source>
        <translation>%1 neu, %2 geändert, %3 gleich</translation>
    </message>
    <message>
        <source>%1 of rows</source>
        <translation>%1 der Zeilen</translation>
    </message>
    <message>
        <source>Nothing was stored</source>
        <translation>Nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>Import %1 of this store</source>
        <translation>Import %1 dieses Datenbestands</translation>
    </message>
    <message>
        <source>Files in this import</source>
        <translation>Dateien in diesem Import</translation>
    </message>
    <message>
        <source>Files in the last import</source>
        <translation>Dateien im letzten Import</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 Befunde</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>Abweisung %1</translation>
    </message>
    <message>
        <source>Warn %1</source>
        <translation>Warnung %1</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Hinweis %1</translation>
    </message>
    <message>
        <source>%1 rejected row</source>
        <translation>%1 abgewiesene Zeile</translation>
    </message>
    <message>
        <source>%1 rejected rows</source>
        <translation>%1 abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>Line numbers count the header as line 1. The CSV keeps the original columns and adds file, line and reason.</source>
        <translation>Zeilennummern zählen den Kopf als Zeile 1. Die CSV behält die ursprünglichen Spalten und ergänzt Datei, Zeile und Grund.</translation>
    </message>
    <message>
        <source>Enter exchange rates</source>
        <translation>Wechselkurse eingeben</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>Effect on the scoreboard</source>
        <translation>Wirkung auf das Scoreboard</translation>
    </message>
    <message>
        <source>%1, 1 of them rejects rows</source>
        <translation>%1, 1 davon weist Zeilen ab</translation>
    </message>
    <message>
        <source>%1, %2 of them reject rows</source>
        <translation>%1, %2 davon weisen Zeilen ab</translation>
    </message>
</context>
<context>
    <name>gtm::ui::JoinsDialog</name>
    <message>
        <source>Joined records</source>
        <translation>Verbundene Datensätze</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Wieder verbinden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leads and contacts of one address count as one person, accounts of one website as one company. People of one name and mail domain are only suggested. What is split or joined here stays so for later imports.</source>
        <translation>Leads und Kontakte einer Adresse zählen als eine Person, Accounts einer Website als ein Unternehmen. Personen mit gleichem Namen und gleicher Mail-Domain werden nur vorgeschlagen. Was hier getrennt oder verbunden wird, bleibt für spätere Importe so.</translation>
    </message>
    <message>
        <source>No two records have an address or a website in common, so each counts by itself.</source>
        <translation>Keine zwei Datensätze haben eine Adresse oder Website gemeinsam, also zählt jeder für sich.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Computing every number anew</source>
        <translation>Jede Zahl wird neu berechnet</translation>
    </message>
    <message>
        <source>%1 counts with %2.</source>
        <translation>%1 zählt mit %2.</translation>
    </message>
    <message>
        <source>%1 counts by itself, apart from %2.</source>
        <translation>%1 zählt für sich, getrennt von %2.</translation>
    </message>
</context>
<context>
    <name>gtm::ui::JoinsModel</name>
    <message>
        <source>Joined</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>the address %1</source>
        <translation>die Adresse %1</translation>
    </message>
    <message>
        <source>name and domain %1</source>
        <translation>Name und Domain %1</translation>
    </message>
    <message>
        <source>the domain %1</source>
        <translation>die Domain %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Counts with</source>
        <translation>Zählt mit</translation>
    </message>
    <message>
        <source>Because both have</source>
        <translation>Weil beide haben</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Import %1, %2</source>
        <translation>Import %1, %2</translation>
    </message>
    <message>
        <source>the phone number %1</source>
        <translation>die Telefonnummer %1</translation>
    </message>
</context>
<context>
    <name>gtm::ui::KpiCard</name>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>version %1, since %2</source>
        <translation>Version %1, seit %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>vs 4-week avg</source>
        <translation>zu 4-W-Mittel</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Letzter Import</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 mehr</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::KpiReviewCard</name>
    <message>
        <source>%1, %2, from %3</source>
        <translation>%1, %2, aus %3</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 mehr</translation>
    </message>
    <message>
        <source>%1 closed in the last %2 weeks</source>
        <translation>%1 in den letzten %2 Wochen geschlossen</translation>
    </message>
    <message>
        <source>Notes on %1</source>
        <translation>Notizen zu %1</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
</context>
<context>
    <name>gtm::ui::LeakView</name>
    <message>
        <source>Total leaked</source>
        <translation>Verlust gesamt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
</context>
<context>
    <name>gtm::ui::LeaveGuard</name>
    <message>
        <source>Discard what was typed?</source>
        <translation>Das Geschriebene verwerfen?</translation>
    </message>
    <message>
        <source>It is not kept anywhere.</source>
        <translation>Es ist sonst nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::Legend</name>
    <message>
        <source>Legend: a square marks the core five, a filled triangle is worse, a hollow one better</source>
        <translation>Legende: ein Quadrat kennzeichnet die fünf Kernwerte, ein gefülltes Dreieck ist schlechter, ein hohles besser</translation>
    </message>
</context>
<context>
    <name>gtm::ui::LensCard</name>
    <message>
        <source>Why would they say %1?</source>
        <translation>Warum heißt es dort %1?</translation>
    </message>
    <message>
        <source>Why would they have no value?</source>
        <translation>Warum gibt es dort keinen Wert?</translation>
    </message>
</context>
<context>
    <name>gtm::ui::LineDialog</name>
    <message>
        <source>Kind of note</source>
        <translation>Art der Notiz</translation>
    </message>
    <message>
        <source>Talking point</source>
        <translation>Gesprächspunkt</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Stays with the KPI and its week.</source>
        <translation>Bleibt bei dem KPI und seiner Woche.</translation>
    </message>
    <message>
        <source>Stands first among the talking points of its week.</source>
        <translation>Steht als Erstes unter den Gesprächspunkten ihrer Woche.</translation>
    </message>
    <message>
        <source>What the meeting is to agree on.</source>
        <translation>Worauf sich das Meeting einigen soll.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>gtm::ui::MainWindow</name>
    <message>
        <source>GTM Scoreboard</source>
        <translation>GTM Scoreboard</translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation>Anderen Datenbestand öffnen</translation>
    </message>
    <message>
        <source>%1 - GTM Scoreboard</source>
        <translation>%1 - GTM Scoreboard</translation>
    </message>
    <message>
        <source>This store is open for reading only.</source>
        <translation>Dieser Datenbestand ist nur zum Lesen offen.</translation>
    </message>
    <message>
        <source>Import CRM exports</source>
        <translation>CRM-Exporte importieren</translation>
    </message>
    <message>
        <source>CRM exports (*.csv *.tsv *.txt *.xlsx *.zip);;All files (*)</source>
        <translation>CRM-Exporte (*.csv *.tsv *.txt *.xlsx *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This store is open for reading only, so nothing was imported.</source>
        <translation>Dieser Datenbestand ist nur zum Lesen offen, deshalb wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Close the other program that holds it, or choose another store.</source>
        <translation>Schließen Sie das andere Programm, das ihn hält, oder wählen Sie einen anderen Datenbestand.</translation>
    </message>
    <message>
        <source>Open store</source>
        <translation>Datenbestand öffnen</translation>
    </message>
    <message>
        <source>Stores (*.gtm);;All files (*)</source>
        <translation>Datenbestände (*.gtm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>Neuer Datenbestand</translation>
    </message>
    <message>
        <source>scoreboard.gtm</source>
        <translation>scoreboard.gtm</translation>
    </message>
    <message>
        <source>Stores (*.gtm)</source>
        <translation>Datenbestände (*.gtm)</translation>
    </message>
    <message>
        <source>Computing the scoreboard</source>
        <translation>Das Scoreboard wird berechnet</translation>
    </message>
    <message>
        <source>Computing the KPI</source>
        <translation>Der KPI wird berechnet</translation>
    </message>
    <message>
        <source>Computing what moved it</source>
        <translation>Was ihn bewegte, wird berechnet</translation>
    </message>
    <message>
        <source>F5 goes back to the meeting.</source>
        <translation>F5 führt zurück zum Meeting.</translation>
    </message>
    <message>
        <source>The choice is kept</source>
        <translation>Die Wahl ist gespeichert</translation>
    </message>
    <message>
        <source>It holds from the next start of the program.</source>
        <translation>Sie gilt ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Computing the trends</source>
        <translation>Die Trends werden berechnet</translation>
    </message>
    <message>
        <source>Every number opens</source>
        <translation>Jede Zahl lässt sich öffnen</translation>
    </message>
    <message>
        <source>Choose a row and press Enter, or click it: trend, definition, and the records that the number is made of.</source>
        <translation>Wählen Sie eine Zeile und drücken Sie die Eingabetaste, oder klicken Sie sie an: Trend, Definition und die Datensätze, aus denen die Zahl besteht.</translation>
    </message>
    <message>
        <source>One meeting, one screen</source>
        <translation>Ein Meeting, ein Bildschirm</translation>
    </message>
    <message>
        <source>F5 shows the board in the room: open actions first, then one KPI at a time.</source>
        <translation>F5 zeigt das Scoreboard im Raum: zuerst offene Maßnahmen, dann einen KPI nach dem anderen.</translation>
    </message>
    <message>
        <source>Help is one key away</source>
        <translation>Hilfe mit einer Taste</translation>
    </message>
    <message>
        <source>Computing the measure</source>
        <translation>Der Messwert wird berechnet</translation>
    </message>
    <message>
        <source>Import daily values</source>
        <translation>Tageswerte importieren</translation>
    </message>
    <message>
        <source>Tables, and what declares them (*.csv *.tsv *.txt *.xlsx *.toml);;All files (*)</source>
        <translation>Tabellen und was sie beschreibt (*.csv *.tsv *.txt *.xlsx *.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A file that declares measures comes with the tables that it is about.</source>
        <translation>Eine Datei, die Messwerte beschreibt, kommt mit den Tabellen, um die es geht.</translation>
    </message>
    <message>
        <source>Drop both together. Mapping profiles are kept under Mappings.</source>
        <translation>Legen Sie beide zusammen ab. Zuordnungsprofile liegen unter Zuordnungen.</translation>
    </message>
    <message>
        <source>%1 is no table of daily values.</source>
        <translation>%1 ist keine Tabelle mit Tageswerten.</translation>
    </message>
    <message>
        <source>It has no column that holds dates alone.</source>
        <translation>Sie hat keine Spalte, die nur Datumsangaben enthält.</translation>
    </message>
    <message>
        <source>It has no column that holds numbers alone.</source>
        <translation>Sie hat keine Spalte, die nur Zahlen enthält.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>move a KPI</source>
        <translation>KPI verschieben</translation>
    </message>
    <message>
        <source>hide a KPI</source>
        <translation>KPI ausblenden</translation>
    </message>
    <message>
        <source>The board is arranged anew, in a draft of the model.</source>
        <translation>Das Scoreboard ist neu angeordnet, in einem Entwurf des Modells.</translation>
    </message>
    <message>
        <source>Others see it when it is published; Ctrl+Z takes a step back.</source>
        <translation>Andere sehen es, wenn er veröffentlicht ist; Strg+Z nimmt einen Schritt zurück.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Board arranged anew</source>
        <translation>Scoreboard neu angeordnet</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>F1 lists the keys, Ctrl+F1 opens the guide at what you are looking at, and F10 the menu with all commands.</source>
        <translation>F1 listet die Tasten auf, Strg+F1 öffnet das Handbuch bei dem, was Sie sehen, und F10 das Menü mit allen Befehlen.</translation>
    </message>
    <message>
        <source>The draft holds other changes of the model too: all of it is published, or discarded. Ctrl+Z takes a step back.</source>
        <translation>Der Entwurf enthält auch andere Änderungen am Modell: Er wird im Ganzen veröffentlicht oder verworfen. Strg+Z nimmt einen Schritt zurück.</translation>
    </message>
    <message>
        <source>Publish the draft</source>
        <translation>Entwurf veröffentlichen</translation>
    </message>
    <message>
        <source>Show the draft</source>
        <translation>Entwurf zeigen</translation>
    </message>
    <message>
        <source>The board is arranged as a draft of the model from before has it.</source>
        <translation>Das Scoreboard ist angeordnet wie in einem früheren Entwurf des Modells.</translation>
    </message>
    <message>
        <source>Others see it when it is published.</source>
        <translation>Andere sehen es, wenn es veröffentlicht ist.</translation>
    </message>
    <message>
        <source>The draft holds other changes of the model too: all of it is published, or discarded.</source>
        <translation>Der Entwurf enthält auch andere Änderungen am Modell: alles davon wird veröffentlicht oder verworfen.</translation>
    </message>
    <message>
        <source>Computing what the version changed</source>
        <translation>Was die Version änderte, wird berechnet</translation>
    </message>
    <message>
        <source>Writing the sample&apos;s exports</source>
        <translation>Die Exporte des Beispiels werden geschrieben</translation>
    </message>
    <message>
        <source>%1, but the store could not be read again</source>
        <translation>%1, aber der Datenbestand konnte nicht wieder gelesen werden</translation>
    </message>
    <message>
        <source>Reading the findings</source>
        <translation>Die Befunde werden gelesen</translation>
    </message>
    <message>
        <source>Import a folder of CRM exports</source>
        <translation>Einen Ordner mit CRM-Exporten importieren</translation>
    </message>
    <message>
        <source>The draft is discarded</source>
        <translation>Der Entwurf ist verworfen</translation>
    </message>
    <message>
        <source>What is in force holds as before.</source>
        <translation>Was in Kraft ist, gilt wie zuvor.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>This store is open for reading only, so no action can be added.</source>
        <translation>Dieser Datenbestand ist nur zum Lesen offen, deshalb lässt sich keine Maßnahme anlegen.</translation>
    </message>
    <message>
        <source>This store is open for reading only, so no note can be added.</source>
        <translation>Dieser Datenbestand ist nur zum Lesen offen, deshalb lässt sich keine Notiz anlegen.</translation>
    </message>
    <message>
        <source>Choose the row that the note is about.</source>
        <translation>Wählen Sie die Zeile, um die es in der Notiz geht.</translation>
    </message>
    <message>
        <source>Another program holds %1, or the file cannot be written. Imports, actions and notes need a store that can be written.</source>
        <translation>Ein anderes Programm hält %1, oder die Datei ist nicht beschreibbar. Importe, Maßnahmen und Notizen brauchen einen beschreibbaren Datenbestand.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>The first import makes it and writes the store there. Was it another store that you meant?</source>
        <translation>Der erste Import legt ihn an und schreibt den Datenbestand dorthin. War ein anderer Datenbestand gemeint?</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>It is not on the board yet.</source>
        <translation>Er steht noch nicht auf dem Scoreboard.</translation>
    </message>
    <message>
        <source>Put it on the board</source>
        <translation>Auf das Scoreboard setzen</translation>
    </message>
    <message>
        <source>show a KPI</source>
        <translation>KPI einblenden</translation>
    </message>
    <message>
        <source>There is no store %1 any more.</source>
        <translation>Den Datenbestand %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its drive is not connected.</source>
        <translation>Er wurde verschoben, umbenannt oder gelöscht, oder sein Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::MappingColumns</name>
    <message>
        <source>Column without a field</source>
        <translation>Spalte ohne Feld</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Was aus %1 wird</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Keep as dimension</source>
        <translation>Als Dimension behalten</translation>
    </message>
    <message>
        <source>%1 filled</source>
        <translation>%1 gefüllt</translation>
    </message>
    <message>
        <source>%1, not imported</source>
        <translation>%1, nicht importiert</translation>
    </message>
    <message>
        <source>%1, to filter and break down by</source>
        <translation>%1, zum Filtern und Aufgliedern</translation>
    </message>
    <message>
        <source>Needs another name</source>
        <translation>Braucht einen anderen Namen</translation>
    </message>
    <message>
        <source>Name of %1 in the store</source>
        <translation>Name von %1 im Datenbestand</translation>
    </message>
    <message>
        <source>Keep unmapped</source>
        <translation>Ohne Zuordnung behalten</translation>
    </message>
    <message>
        <source>Keep %1 more column</source>
        <translation>%1 weitere Spalte behalten</translation>
    </message>
    <message>
        <source>Keep %1 more columns</source>
        <translation>%1 weitere Spalten behalten</translation>
    </message>
    <message>
        <source>%1, shown with the record</source>
        <translation>%1, beim Datensatz gezeigt</translation>
    </message>
</context>
<context>
    <name>gtm::ui::MappingFields</name>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Name der Zuordnung</translation>
    </message>
    <message>
        <source>Source system</source>
        <translation>Quellsystem</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Choose what it holds</source>
        <translation>Wählen Sie, was sie enthält</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Take %1 in</source>
        <translation>%1 aufnehmen</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>This file is left out of the import.</source>
        <translation>Diese Datei wird beim Import ausgelassen.</translation>
    </message>
    <message>
        <source>Recognised. The columns that are kept make it a mapping of your own.</source>
        <translation>Erkannt. Die behaltenen Spalten machen daraus eine eigene Zuordnung.</translation>
    </message>
    <message>
        <source>Recognised, and nothing has to be said about it.</source>
        <translation>Erkannt, und nichts muss dazu gesagt werden.</translation>
    </message>
    <message>
        <source>The file is known, but its values do not show how they are written.</source>
        <translation>Die Datei ist bekannt, aber ihre Werte zeigen nicht, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>Show %1 more field</source>
        <translation>%1 weiteres Feld zeigen</translation>
    </message>
    <message>
        <source>Show %1 more fields</source>
        <translation>%1 weitere Felder zeigen</translation>
    </message>
    <message>
        <source>Scoreboard field</source>
        <translation>Feld des Scoreboards</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Column in file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Spalte für %1</translation>
    </message>
    <message>
        <source>Choose column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Proposed, for it resembles %1</source>
        <translation>Vorgeschlagen, weil ähnlich zu %1</translation>
    </message>
    <message>
        <source>Empty in every row</source>
        <translation>In jeder Zeile leer</translation>
    </message>
    <message>
        <source>%1 filled</source>
        <translation>%1 gefüllt</translation>
    </message>
    <message>
        <source>, the first read as %1</source>
        <translation>, der erste gelesen als %1</translation>
    </message>
    <message>
        <source>Needs a column</source>
        <translation>Braucht eine Spalte</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Read the same way as above</source>
        <translation>Ebenso gelesen wie oben</translation>
    </message>
    <message>
        <source>%1 cell cannot be read</source>
        <translation>%1 Zelle lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>%1 cells cannot be read</source>
        <translation>%1 Zellen lassen sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::MappingFilesModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns mapped</source>
        <translation>Zugeordnete Spalten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>gtm::ui::MappingFlow</name>
    <message>
        <source>Keeping the mapping</source>
        <translation>Die Zuordnung wird gespeichert</translation>
    </message>
    <message>
        <source>The import follows.</source>
        <translation>Der Import folgt.</translation>
    </message>
</context>
<context>
    <name>gtm::ui::MappingPage</name>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is a mapping called %1 already; write another name</source>
        <translation>Es gibt schon eine Zuordnung namens %1; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>Every file is left out, so there is nothing to import</source>
        <translation>Jede Datei ist ausgelassen, also gibt es nichts zu importieren</translation>
    </message>
    <message>
        <source>%1 recognised, %2 to confirm</source>
        <translation>%1 erkannt, %2 zu bestätigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 column</source>
        <translation>%1 Spalte</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
    <message>
        <source>Preview, first %1 of %2</source>
        <translation>Vorschau, die ersten %1 von %2</translation>
    </message>
    <message>
        <source>These are daily values</source>
        <translation>Das sind Tageswerte</translation>
    </message>
    <message>
        <source>Check data</source>
        <translation>Daten prüfen</translation>
    </message>
    <message>
        <source>%1 file mapped</source>
        <translation>%1 Datei zugeordnet</translation>
    </message>
    <message>
        <source>All %1 files mapped</source>
        <translation>Alle %1 Dateien zugeordnet</translation>
    </message>
    <message>
        <source>The check reads all files as they would be stored, and stores nothing.</source>
        <translation>Die Prüfung liest alle Dateien so, wie sie gespeichert würden, und speichert nichts.</translation>
    </message>
    <message>
        <source>choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Choose further files</source>
        <translation>Weitere Dateien wählen</translation>
    </message>
    <message>
        <source>Drop more files here, or</source>
        <translation>Weitere Dateien hier ablegen oder</translation>
    </message>
</context>
<context>
    <name>gtm::ui::MappingsDialog</name>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a mapping</source>
        <translation>Eine Zuordnung importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Text of the mapping</source>
        <translation>Text der Zuordnung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Zurück ohne Speichern</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Leave the text as it was?</source>
        <translation>Den Text lassen, wie er war?</translation>
    </message>
    <message>
        <source>What was changed in it is not saved yet.</source>
        <translation>Was darin geändert wurde, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>None yet. Files that are not known are mapped when they are imported, and the mapping is kept here.</source>
        <translation>Noch keine. Unbekannte Dateien werden beim Import zugeordnet, und die Zuordnung bleibt hier gespeichert.</translation>
    </message>
    <message>
        <source>They are kept in %1.</source>
        <translation>Sie liegen in %1.</translation>
    </message>
    <message>
        <source>Changes hold from the next import on.</source>
        <translation>Änderungen gelten ab dem nächsten Import.</translation>
    </message>
    <message>
        <source>Export mapping</source>
        <translation>Zuordnung exportieren</translation>
    </message>
    <message>
        <source>Mappings (*.toml)</source>
        <translation>Zuordnungen (*.toml)</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>%1 wurde geschrieben</translation>
    </message>
    <message>
        <source>Import mapping</source>
        <translation>Zuordnung importieren</translation>
    </message>
    <message>
        <source>Mappings (*.toml);;All files (*)</source>
        <translation>Zuordnungen (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Put this mapping in the place of %1?</source>
        <translation>Diese Zuordnung an die Stelle von %1 setzen?</translation>
    </message>
    <message>
        <source>There is a mapping of that name already. Its text is replaced.</source>
        <translation>Es gibt schon eine Zuordnung dieses Namens. Ihr Text wird ersetzt.</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>Remove the mapping %1?</source>
        <translation>Die Zuordnung %1 entfernen?</translation>
    </message>
    <message>
        <source>Files that it reads are asked about again. What was imported by it stays.</source>
        <translation>Dateien, die sie liest, werden wieder erfragt. Was mit ihr importiert wurde, bleibt.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::MappingsModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>gtm::ui::MeasureChart</name>
    <message>
        <source>Week %1</source>
        <translation>KW %1</translation>
    </message>
    <message>
        <source>, year before %1</source>
        <translation>, Vorjahr %1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
</context>
<context>
    <name>gtm::ui::MeasurePage</name>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Month to date</source>
        <translation>Monat bis heute</translation>
    </message>
    <message>
        <source>Quarter to date</source>
        <translation>Quartal bis heute</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Jahr bis heute</translation>
    </message>
    <message>
        <source>Scoreboard</source>
        <translation>Scoreboard</translation>
    </message>
    <message>
        <source>Import daily values</source>
        <translation>Tageswerte importieren</translation>
    </message>
    <message>
        <source>week to</source>
        <translation>Woche bis</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Last day of the week</source>
        <translation>Letzter Tag der Woche</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Back to the scoreboard</source>
        <translation>Zurück zum Scoreboard</translation>
    </message>
    <message>
        <source>12 trailing</source>
        <translation>Letzte 12</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Week or month before</source>
        <translation>Woche oder Monat davor</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>the week before</source>
        <translation>der Vorwoche</translation>
    </message>
    <message>
        <source>Week to %1</source>
        <translation>Woche bis %1</translation>
    </message>
    <message>
        <source>Six weeks and twelve months</source>
        <translation>Sechs Wochen und zwölf Monate</translation>
    </message>
    <message>
        <source>A point marked * does not have all its days.</source>
        <translation>Ein mit * markierter Punkt hat nicht alle seine Tage.</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Bis heute</translation>
    </message>
    <message>
        <source>Changes in basis points</source>
        <translation>Änderungen in Basispunkten</translation>
    </message>
    <message>
        <source>Changes in percent</source>
        <translation>Änderungen in Prozent</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Vorwoche</translation>
    </message>
    <message>
        <source>Sum of %1</source>
        <translation>Summe von %1</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>Mittelwert von %1</translation>
    </message>
    <message>
        <source>Smallest %1</source>
        <translation>Kleinster Wert von %1</translation>
    </message>
    <message>
        <source>Largest %1</source>
        <translation>Größter Wert von %1</translation>
    </message>
    <message>
        <source>First %1</source>
        <translation>Erster Wert von %1</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Letzter Wert von %1</translation>
    </message>
    <message>
        <source>Sum of other measures</source>
        <translation>Summe anderer Messwerte</translation>
    </message>
    <message>
        <source>Difference of two measures</source>
        <translation>Differenz zweier Messwerte</translation>
    </message>
    <message>
        <source>Product of two measures</source>
        <translation>Produkt zweier Messwerte</translation>
    </message>
    <message>
        <source>One measure divided by another</source>
        <translation>Ein Messwert geteilt durch einen anderen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::MeasuresDialog</name>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Share of 1, in percent</source>
        <translation>Anteil an 1, in Prozent</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Höher ist besser</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Niedriger ist besser</translation>
    </message>
    <message>
        <source>Near the target</source>
        <translation>Nahe am Ziel</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Weder noch</translation>
    </message>
    <message>
        <source>Import daily values</source>
        <translation>Tageswerte importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Name of these measures</source>
        <translation>Name dieser Messwerte</translation>
    </message>
    <message>
        <source>Column of the day</source>
        <translation>Spalte des Tages</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>Datumsfolge</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Each column of numbers becomes a measure with weeks, months and the year before. Later files with the same columns are read the same way.</source>
        <translation>Jede Spalte mit Zahlen wird ein Messwert mit Wochen, Monaten und Vorjahr. Spätere Dateien mit denselben Spalten werden ebenso gelesen.</translation>
    </message>
    <message>
        <source>The day stands in</source>
        <translation>Der Tag steht in</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>%1 is written with</source>
        <translation>%1 ist geschrieben mit</translation>
    </message>
    <message>
        <source>a decimal point</source>
        <translation>einem Dezimalpunkt</translation>
    </message>
    <message>
        <source>a decimal comma</source>
        <translation>einem Dezimalkomma</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Days add up as</source>
        <translation>Tage ergeben zusammen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>How days of %1 add up</source>
        <translation>Was Tage von %1 zusammen ergeben</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
    <message>
        <source>Direction of %1</source>
        <translation>Richtung von %1</translation>
    </message>
</context>
<context>
    <name>gtm::ui::MeetingDesk</name>
    <message>
        <source>Show on %1, %2 x %3</source>
        <translation>Auf %1 zeigen, %2 x %3</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
</context>
<context>
    <name>gtm::ui::MeetingView</name>
    <message>
        <source>Meeting - GTM Scoreboard</source>
        <translation>Meeting - GTM Scoreboard</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>The screen is blank.</source>
        <translation>Der Bildschirm ist leer.</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Frage: %1</translation>
    </message>
    <message>
        <source>Overview. %1</source>
        <translation>Überblick. %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ModelPage</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Propose from data</source>
        <translation>Aus Daten vorschlagen</translation>
    </message>
    <message>
        <source>Import TOML</source>
        <translation>TOML importieren</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>A draft with the stages that deals pass, and what the model has no word for</source>
        <translation>Ein Entwurf mit den Phasen, die Deals durchlaufen, und dem, wofür das Modell keine Bezeichnung hat</translation>
    </message>
    <message>
        <source>Export the change log as Markdown</source>
        <translation>Das Änderungsprotokoll als Markdown exportieren</translation>
    </message>
    <message>
        <source>Go-to-market model</source>
        <translation>Go-to-Market-Modell</translation>
    </message>
    <message>
        <source>Version %1, in force since %2</source>
        <translation>Version %1, in Kraft seit %2</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ModelSections</name>
    <message>
        <source>Sections of the model</source>
        <translation>Abschnitte des Modells</translation>
    </message>
    <message>
        <source>Rows of the section</source>
        <translation>Zeilen des Abschnitts</translation>
    </message>
    <message>
        <source>Rows of the board</source>
        <translation>Zeilen des Scoreboards</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Auf</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Ab</translation>
    </message>
    <message>
        <source>change a %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>move a KPI</source>
        <translation>KPI verschieben</translation>
    </message>
    <message>
        <source>The text of the model cannot be read, so that its tables cannot be changed: %1</source>
        <translation>Der Text des Modells lässt sich nicht lesen, deshalb lassen sich seine Tabellen nicht ändern: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>add a %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>remove a %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>move a %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>hide a KPI</source>
        <translation>KPI ausblenden</translation>
    </message>
    <message>
        <source>show a KPI</source>
        <translation>KPI einblenden</translation>
    </message>
    <message>
        <source>Section of the model</source>
        <translation>Abschnitt des Modells</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2), %3 wrong</source>
        <translation>%1 (%2), %3 falsch</translation>
    </message>
</context>
<context>
    <name>gtm::ui::MovedPanel</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Aufteilen nach</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Faktoren</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>What moved it</source>
        <translation>Was ihn bewegte</translation>
    </message>
    <message>
        <source>There is no value in %1 to come from.</source>
        <translation>In %1 gibt es keinen Wert als Ausgangspunkt.</translation>
    </message>
    <message>
        <source>There is no value in %1 to come to.</source>
        <translation>In %1 gibt es keinen Wert als Endpunkt.</translation>
    </message>
    <message>
        <source>This change cannot be split into parts.</source>
        <translation>Diese Änderung lässt sich nicht in Teile zerlegen.</translation>
    </message>
    <message>
        <source>By %1: how the rates and the mix of its values changed. All parts sum to the change.</source>
        <translation>Nach %1: wie sich Quoten und Mix der Werte änderten. Alle Teile ergeben zusammen die Änderung.</translation>
    </message>
    <message>
        <source>All parts sum to the change. Choose one to see its records.</source>
        <translation>Alle Teile ergeben zusammen die Änderung. Wählen Sie einen, um seine Datensätze zu sehen.</translation>
    </message>
    <message>
        <source>Bars do not start at zero.</source>
        <translation>Balken beginnen nicht bei null.</translation>
    </message>
    <message>
        <source>A week that is not over is not compared with another.</source>
        <translation>Eine Woche, die nicht vorbei ist, wird mit keiner anderen verglichen.</translation>
    </message>
    <message>
        <source>The definition changed between the two weeks, so the change has no parts.</source>
        <translation>Die Definition wurde zwischen den beiden Wochen geändert, daher hat die Veränderung keine Teile.</translation>
    </message>
    <message>
        <source>The model changed between the two weeks, so the change has no parts.</source>
        <translation>Das Modell wurde zwischen den beiden Wochen geändert, daher hat die Veränderung keine Teile.</translation>
    </message>
</context>
<context>
    <name>gtm::ui::MovedView</name>
    <message>
        <source>What moved it is not known</source>
        <translation>Was ihn bewegte, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Unchanged since %1</source>
        <translation>Unverändert seit %1</translation>
    </message>
    <message>
        <source>Up %1 since %2</source>
        <translation>%1 mehr seit %2</translation>
    </message>
    <message>
        <source>Down %1 since %2</source>
        <translation>%1 weniger seit %2</translation>
    </message>
    <message>
        <source>%1, mostly by records that entered</source>
        <translation>%1, vor allem durch hinzugekommene Datensätze</translation>
    </message>
    <message>
        <source>%1, mostly by records that left</source>
        <translation>%1, vor allem durch weggefallene Datensätze</translation>
    </message>
    <message>
        <source>%1, mostly by records that changed</source>
        <translation>%1, vor allem durch geänderte Datensätze</translation>
    </message>
    <message>
        <source>All parts together</source>
        <translation>Alle Teile zusammen</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 andere</translation>
    </message>
    <message>
        <source>rate %1, mix %2</source>
        <translation>Quote %1, Mix %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>By rate</source>
        <translation>Durch Quote</translation>
    </message>
    <message>
        <source>By mix</source>
        <translation>Durch Mix</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>%1 other</source>
        <translation>%1 anderer</translation>
    </message>
</context>
<context>
    <name>gtm::ui::MultiplesView</name>
    <message>
        <source>%1 weeks on one scale, from %2 to %3. Dotted: target.</source>
        <translation>%1 Wochen auf einer Skala, von %2 bis %3. Gepunktet: Ziel.</translation>
    </message>
    <message>
        <source>chosen as a filter</source>
        <translation>als Filter gewählt</translation>
    </message>
</context>
<context>
    <name>gtm::ui::NewKpiDialog</name>
    <message>
        <source>New KPI</source>
        <translation>Neuer KPI</translation>
    </message>
    <message>
        <source>Begin draft</source>
        <translation>Entwurf beginnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>It begins as a copy of %1. Files, filters and the board know it by its id, which stays.</source>
        <translation>Er beginnt als Kopie von %1. Dateien, Filter und das Scoreboard kennen ihn an seiner id, die bleibt.</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Sagen Sie, wie er heißt.</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and underscores, beginning with a letter.</source>
        <translation>Kleinbuchstaben, Ziffern und Unterstriche, am Anfang ein Buchstabe.</translation>
    </message>
    <message>
        <source>Another KPI has this id.</source>
        <translation>Ein anderer KPI hat diese id.</translation>
    </message>
</context>
<context>
    <name>gtm::ui::Panel</name>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Als PNG speichern</translation>
    </message>
</context>
<context>
    <name>gtm::ui::PicturePanel</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Nach Grund</translation>
    </message>
    <message>
        <source>Left pipeline with no decision, 4 weeks</source>
        <translation>Ohne Entscheidung aus der Pipeline, 4 Wochen</translation>
    </message>
    <message>
        <source>Bars do not start at zero.</source>
        <translation>Balken beginnen nicht bei null.</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>Stage and age</source>
        <translation>Phase und Alter</translation>
    </message>
    <message>
        <source>Days in current stage. Right of the line: past the limit for that stage.</source>
        <translation>Tage in der aktuellen Phase. Rechts der Linie: über dem Limit dieser Phase.</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Erstkontakt</translation>
    </message>
    <message>
        <source>Working hours to first touch, 4 weeks</source>
        <translation>Arbeitsstunden bis zum Erstkontakt, 4 Wochen</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>Bar: share that moved on; line: target.</source>
        <translation>Balken: Anteil, der weiterkam; Strich: Ziel.</translation>
    </message>
</context>
<context>
    <name>gtm::ui::PlacesModel</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Value in file</source>
        <translation>Wert in der Datei</translation>
    </message>
    <message>
        <source>%1 in file</source>
        <translation>%1 in der Datei</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>gtm::ui::PlacesPanel</name>
    <message>
        <source>Worst records of the finding</source>
        <translation>Schwerste Datensätze des Befunds</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>%1 Datensatz</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Datensätze</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 von %2 Datensätzen</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::PreviewModel</name>
    <message>
        <source>%1 (not imported)</source>
        <translation>%1 (nicht importiert)</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ProgressList</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ProgressPage</name>
    <message>
        <source>Stop import</source>
        <translation>Import anhalten</translation>
    </message>
    <message>
        <source>Whole import</source>
        <translation>Gesamter Import</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Die Dateien werden gelesen</translation>
    </message>
    <message>
        <source>The scoreboard stays as it is until all files are stored.</source>
        <translation>Das Scoreboard bleibt, wie es ist, bis alle Dateien gespeichert sind.</translation>
    </message>
    <message>
        <source>Stopping now leaves the store as it was before this import.</source>
        <translation>Anhalten lässt den Datenbestand, wie er vor diesem Import war.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Die Dateien werden angesehen</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Stopping now leaves the store as it is.</source>
        <translation>Anhalten lässt den Datenbestand, wie er ist.</translation>
    </message>
    <message>
        <source>Stopping. The store stays as it was before this import.</source>
        <translation>Wird angehalten. Der Datenbestand bleibt, wie er vor diesem Import war.</translation>
    </message>
    <message>
        <source>Storing, %1 of %2 files done</source>
        <translation>Wird gespeichert, %1 von %2 Dateien fertig</translation>
    </message>
    <message>
        <source>Computing the scoreboard</source>
        <translation>Das Scoreboard wird berechnet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>, about %1 s left</source>
        <translation>, noch etwa %1 s</translation>
    </message>
    <message>
        <source>Whole check</source>
        <translation>Ganze Prüfung</translation>
    </message>
    <message>
        <source>Checking, %1 of %2 files done</source>
        <translation>Prüfung, %1 von %2 Dateien fertig</translation>
    </message>
    <message>
        <source>Looking through the files</source>
        <translation>Die Dateien werden durchgesehen</translation>
    </message>
    <message>
        <source>%1 %2 s so far.</source>
        <translation>%1 Bisher %2 s.</translation>
    </message>
</context>
<context>
    <name>gtm::ui::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Say who answers for this version.</source>
        <translation>Nennen Sie, wer für diese Version einsteht.</translation>
    </message>
    <message>
        <source>Say why; it stands in the change log.</source>
        <translation>Nennen Sie den Grund; er steht im Änderungsprotokoll.</translation>
    </message>
</context>
<context>
    <name>gtm::ui::RatesDialog</name>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Value of 1 %1 in %2</source>
        <translation>Wert von 1 %1 in %2</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 ab</translation>
    </message>
    <message>
        <source>1 %1 =</source>
        <translation>1 %1 =</translation>
    </message>
    <message>
        <source>Write at least one rate.</source>
        <translation>Schreiben Sie mindestens einen Kurs.</translation>
    </message>
    <message>
        <source>Say who answers for this version.</source>
        <translation>Nennen Sie, wer für diese Version einsteht.</translation>
    </message>
    <message>
        <source>Say why; it stands in the change log.</source>
        <translation>Nennen Sie den Grund; er steht im Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>The newest version of the model waits for %1. They become part of it, with your name and reason; amounts that have no rate take them at once.</source>
        <translation>Die neueste Version des Modells wartet auf den %1. Sie werden ein Teil von ihr, mit Ihrem Namen und Grund; Beträge ohne Kurs nehmen sie sofort.</translation>
    </message>
    <message>
        <source>They stand in the model from now on, as a version with your name and reason.</source>
        <translation>Sie stehen von nun an im Modell, als Version mit Ihrem Namen und Grund.</translation>
    </message>
    <message>
        <source>Days before the first rate of a currency take that one; further days are added to the model&apos;s exchange rates.</source>
        <translation>Tage vor dem ersten Kurs einer Währung nehmen diesen; weitere Tage kommen zu den Wechselkursen des Modells.</translation>
    </message>
    <message>
        <source>%1: write a number above 0, such as %2.</source>
        <translation>%1: Schreiben Sie eine Zahl über 0, etwa %2.</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ReasonsModel</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
</context>
<context>
    <name>gtm::ui::RecordDialog</name>
    <message>
        <source>Id or name of a record</source>
        <translation>ID oder Name eines Datensatzes</translation>
    </message>
    <message>
        <source>Found records</source>
        <translation>Gefundene Datensätze</translation>
    </message>
    <message>
        <source>Where the record counts</source>
        <translation>Wo der Datensatz zählt</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>Datensatz suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking through the records</source>
        <translation>Die Datensätze werden durchsucht</translation>
    </message>
    <message>
        <source>Following the record through every KPI</source>
        <translation>Der Datensatz wird durch jeden KPI verfolgt</translation>
    </message>
    <message>
        <source>Type the id that a record has in its CRM, or a part of its name.</source>
        <translation>Geben Sie die ID ein, die ein Datensatz in seinem CRM hat, oder einen Teil seines Namens.</translation>
    </message>
    <message>
        <source>No record has this id, or this in its name. Only records that a KPI looks at are found.</source>
        <translation>Kein Datensatz hat diese ID oder diesen Text im Namen. Gefunden werden nur Datensätze, die ein KPI betrachtet.</translation>
    </message>
    <message>
        <source>More than %1 records have this in their name; these are the first.</source>
        <translation>Mehr als %1 Datensätze haben das im Namen; dies sind die ersten.</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>%1 Datensatz</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 Datensätze</translation>
    </message>
    <message>
        <source>%1 counts in no KPI of the last two years</source>
        <translation>%1 zählt in keinem KPI der letzten zwei Jahre</translation>
    </message>
    <message>
        <source>Where %1 counts</source>
        <translation>Wo %1 zählt</translation>
    </message>
    <message>
        <source>Leave this record out</source>
        <translation>Diesen Datensatz ausnehmen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::RecordUsesModel</name>
    <message>
        <source>In the number</source>
        <translation>In der Zahl</translation>
    </message>
    <message>
        <source>Rest of the base</source>
        <translation>Rest der Basis</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Part, or why left out</source>
        <translation>Teil, oder warum ausgenommen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>gtm::ui::RecordsPanel</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Find in records</source>
        <translation>In Datensätzen suchen</translation>
    </message>
    <message>
        <source>Where this record counts</source>
        <translation>Wo dieser Datensatz zählt</translation>
    </message>
    <message>
        <source>Copy CRM id</source>
        <translation>CRM-ID kopieren</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Columns of the records</source>
        <translation>Spalten der Datensätze</translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>Standardspalten</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Left out only: %1</source>
        <translation>Nur ausgenommen: %1</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 von %2 %3</translation>
    </message>
    <message>
        <source>What %1 did to the number</source>
        <translation>Was %1 mit der Zahl machten</translation>
    </message>
    <message>
        <source>Sum of %1</source>
        <translation>Summe von %1</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 gezeigt</translation>
    </message>
    <message>
        <source>No value in this week, so there is nothing to tie out.</source>
        <translation>Kein Wert in dieser Woche, also nichts abzustimmen.</translation>
    </message>
    <message>
        <source>Does not tie out: records give %1, scoreboard says %2.</source>
        <translation>Stimmt nicht überein: die Datensätze ergeben %1, das Scoreboard sagt %2.</translation>
    </message>
    <message>
        <source>Ties out: the records give %1 of %2 = %3</source>
        <translation>Stimmt überein: die Datensätze ergeben %1 von %2 = %3</translation>
    </message>
    <message>
        <source>Ties out: the median of %1 is %2</source>
        <translation>Stimmt überein: der Median von %1 ist %2</translation>
    </message>
    <message>
        <source>Ties out: the mean of %1 is %2</source>
        <translation>Stimmt überein: das Mittel von %1 ist %2</translation>
    </message>
    <message>
        <source>Ties out: %1 add up to %2</source>
        <translation>Stimmt überein: %1 ergeben zusammen %2</translation>
    </message>
    <message>
        <source>Ties out: the records of its factors give %1</source>
        <translation>Stimmt überein: die Datensätze der Faktoren ergeben %1</translation>
    </message>
</context>
<context>
    <name>gtm::ui::RejectionsModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value in file</source>
        <translation>Wert in der Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ReviewDesk</name>
    <message>
        <source>add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>change action</source>
        <translation>Maßnahme ändern</translation>
    </message>
    <message>
        <source>Mark done: %1</source>
        <translation>Als erledigt markieren: %1</translation>
    </message>
    <message>
        <source>Drop: %1</source>
        <translation>Verwerfen: %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Drop action</source>
        <translation>Maßnahme verwerfen</translation>
    </message>
    <message>
        <source>mark done</source>
        <translation>als erledigt markieren</translation>
    </message>
    <message>
        <source>drop action</source>
        <translation>Maßnahme verwerfen</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>wieder öffnen</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Kommentar zu %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>add comment</source>
        <translation>Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>Note on %1, %2</source>
        <translation>Notiz zu %1, %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Note; without words it is removed</source>
        <translation>Notiz; ohne Worte wird sie entfernt</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>change note</source>
        <translation>Notiz ändern</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ReviewDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ScoreboardPage</name>
    <message>
        <source>Conversion by step</source>
        <translation>Conversion je Schritt</translation>
    </message>
    <message>
        <source>Days in current stage. Right of the line: past the limit for that stage.</source>
        <translation>Tage in der aktuellen Phase. Rechts der Linie: über dem Limit dieser Phase.</translation>
    </message>
    <message>
        <source>Stage aging</source>
        <translation>Alter je Phase</translation>
    </message>
    <message>
        <source>Left pipeline with no decision, 4 weeks</source>
        <translation>Ohne Entscheidung aus der Pipeline, 4 Wochen</translation>
    </message>
    <message>
        <source>Pipeline leakage</source>
        <translation>Pipeline-Verlust</translation>
    </message>
    <message>
        <source>Working hours to first touch, 4 weeks</source>
        <translation>Arbeitsstunden bis zum Erstkontakt, 4 Wochen</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>Erstkontakt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ScorecardModel</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 than %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>Sorts by distance from target, worst first</source>
        <translation>Sortiert nach Abstand vom Ziel, das schlechteste zuerst</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ScorecardView</name>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
    <message>
        <source>Standard order</source>
        <translation>Standardreihenfolge</translation>
    </message>
    <message>
        <source>Core five only</source>
        <translation>Nur die fünf Kernwerte</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Nach oben	Alt+Auf</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Nach unten	Alt+Ab</translation>
    </message>
    <message>
        <source>Hide from the board</source>
        <translation>Vom Scoreboard ausblenden</translation>
    </message>
    <message>
        <source>Arrange the board</source>
        <translation>Scoreboard anordnen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::SectionsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 problem</source>
        <translation>%1 Problem</translation>
    </message>
    <message>
        <source>%1 problems</source>
        <translation>%1 Probleme</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::SettingsPage</name>
    <message>
        <source>Screen of the meeting</source>
        <translation>Bildschirm des Meetings</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation>Anderen Datenbestand öffnen</translation>
    </message>
    <message>
        <source>Back up store</source>
        <translation>Datenbestand sichern</translation>
    </message>
    <message>
        <source>Restore from backup</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Zahlen und Daten</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Both hold from the next start of the program.</source>
        <translation>Beides gilt ab dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 Wochen</translation>
    </message>
    <message>
        <source>52 weeks</source>
        <translation>52 Wochen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>KPIs that it goes through</source>
        <translation>KPIs, die es durchgeht</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>Verfehlt</translation>
    </message>
    <message>
        <source>Also at risk</source>
        <translation>Auch gefährdet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Day and length of the meeting stand in the rules of the model.</source>
        <translation>Tag und Länge des Meetings stehen in den Regeln des Modells.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Scoreboard</source>
        <translation>Scoreboard</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Proposed as the author of what you publish, and of records that you leave out.</source>
        <translation>Wird vorgeschlagen für das, was Sie veröffentlichen, und für Datensätze, die Sie ausnehmen.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbestand</translation>
    </message>
    <message>
        <source>Its backups</source>
        <translation>Seine Sicherungen</translation>
    </message>
    <message>
        <source>The last ten are kept; one is made before every import and every change of the schema.</source>
        <translation>Die letzten zehn bleiben erhalten; eine entsteht vor jedem Import und jeder Änderung des Schemas.</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>Kein Datenbestand ist offen.</translation>
    </message>
    <message>
        <source>Week at the start</source>
        <translation>Woche beim Start</translation>
    </message>
    <message>
        <source>Newest complete</source>
        <translation>Neueste volle</translation>
    </message>
    <message>
        <source>Last shown</source>
        <translation>Zuletzt gezeigte</translation>
    </message>
    <message>
        <source>Trends on the scoreboard</source>
        <translation>Trends auf dem Scoreboard</translation>
    </message>
    <message>
        <source>Trend on the page of a KPI</source>
        <translation>Trend auf der Seite eines KPI</translation>
    </message>
    <message>
        <source>Before an import is taken back</source>
        <translation>Bevor ein Import zurückgenommen wird</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Do it at once</source>
        <translation>Sofort ausführen</translation>
    </message>
    <message>
        <source>The store as it was before stays among its backups either way.</source>
        <translation>Der Datenbestand von vorher bleibt in jedem Fall unter seinen Sicherungen.</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>And records</source>
        <translation>Und Datensätze</translation>
    </message>
</context>
<context>
    <name>gtm::ui::SheetModel</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is no number; write it as %2</source>
        <translation>%1 ist keine Zahl; schreiben Sie sie wie %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>The default: it holds until another value is written.</source>
        <translation>Der Standardwert: er gilt, bis ein anderer Wert geschrieben wird.</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1, der Standardwert</translation>
    </message>
</context>
<context>
    <name>gtm::ui::SideChangesModel</name>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator only</source>
        <translation>Nur Nenner</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgenommen</translation>
    </message>
    <message>
        <source>Not among them</source>
        <translation>Nicht darunter</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Side now</source>
        <translation>Seite heute</translation>
    </message>
    <message>
        <source>Side then</source>
        <translation>Seite dann</translation>
    </message>
</context>
<context>
    <name>gtm::ui::SinceChart</name>
    <message>
        <source>Week ending</source>
        <translation>Woche bis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>gtm::ui::StageLimitsModel</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>gtm::ui::StatusBar</name>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Data to %1, %2 days old</source>
        <translation>Daten bis %1, %2 Tage alt</translation>
    </message>
    <message>
        <source>Data to %1</source>
        <translation>Daten bis %1</translation>
    </message>
    <message>
        <source>Data to %1, imported %2</source>
        <translation>Daten bis %1, importiert %2</translation>
    </message>
    <message>
        <source>Open an existing store</source>
        <translation>Einen vorhandenen Datenbestand öffnen</translation>
    </message>
    <message>
        <source>Data freshness</source>
        <translation>Aktualität der Daten</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>%1 warning</source>
        <translation>%1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
    <message>
        <source>Last import: %1</source>
        <translation>Letzter Import: %1</translation>
    </message>
    <message>
        <source>Definitions %1, in force since %2</source>
        <translation>Definitionen %1, in Kraft seit %2</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>%1, weeks Mon to Sun</source>
        <translation>%1, Wochen Mo bis So</translation>
    </message>
    <message>
        <source>F1 shortcuts</source>
        <translation>F1 Tasten</translation>
    </message>
    <message>
        <source>%1, weeks Sun to Sat</source>
        <translation>%1, Wochen So bis Sa</translation>
    </message>
    <message>
        <source>Data %1 days old</source>
        <translation>Daten %1 Tage alt</translation>
    </message>
</context>
<context>
    <name>gtm::ui::StoreUpkeep</name>
    <message>
        <source>Take import %1 back?</source>
        <translation>Import %1 zurücknehmen?</translation>
    </message>
    <message>
        <source>It read %1 from %2. Every record and every number will stand as before that import. The store as it is now stays among its backups.</source>
        <translation>Er las %1 aus %2. Jeder Datensatz und jede Zahl stehen dann wie vor diesem Import. Der Datenbestand von jetzt bleibt unter seinen Sicherungen.</translation>
    </message>
    <message>
        <source>Take import %1 back</source>
        <translation>Import %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Taking import %1 back</source>
        <translation>Import %1 wird zurückgenommen</translation>
    </message>
    <message>
        <source>The store is copied first.</source>
        <translation>Der Datenbestand wird zuerst kopiert.</translation>
    </message>
    <message>
        <source>Import %1 was taken back</source>
        <translation>Import %1 wurde zurückgenommen</translation>
    </message>
    <message>
        <source>The store with it is kept as %1.</source>
        <translation>Der Datenbestand mit ihm bleibt als %1.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Back up store</source>
        <translation>Datenbestand sichern</translation>
    </message>
    <message>
        <source>Stores (*.gtm)</source>
        <translation>Datenbestände (*.gtm)</translation>
    </message>
    <message>
        <source>Copying the store</source>
        <translation>Der Datenbestand wird kopiert</translation>
    </message>
    <message>
        <source>The copy is checked before it counts.</source>
        <translation>Die Kopie wird geprüft, bevor sie gilt.</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>%1 wurde geschrieben</translation>
    </message>
    <message>
        <source>Restore from backup</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Stores (*.gtm);;All files (*)</source>
        <translation>Datenbestände (*.gtm);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Put %1 in the place of this store?</source>
        <translation>%1 an die Stelle dieses Datenbestands setzen?</translation>
    </message>
    <message>
        <source>Every record and every number will stand as in that copy. The store as it is now stays among its backups.</source>
        <translation>Jeder Datensatz und jede Zahl stehen dann wie in dieser Kopie. Der Datenbestand von jetzt bleibt unter seinen Sicherungen.</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>%1 wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The copy is checked first.</source>
        <translation>Die Kopie wird zuerst geprüft.</translation>
    </message>
    <message>
        <source>The store is now as %1 holds it</source>
        <translation>Der Datenbestand ist jetzt, wie %1 ihn enthält</translation>
    </message>
    <message>
        <source>The store as it was before is kept as %1.</source>
        <translation>Der Datenbestand von vorher bleibt als %1.</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Every number is computed anew.</source>
        <translation>Jede Zahl wird neu berechnet.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Reading the store again</source>
        <translation>Der Datenbestand wird neu gelesen</translation>
    </message>
    <message>
        <source>The file of this store is no longer at %1.</source>
        <translation>Die Datei dieses Datenbestands liegt nicht mehr unter %1.</translation>
    </message>
    <message>
        <source>What is shown was read before. Actions, notes, versions and imports cannot be kept in it any more.</source>
        <translation>Was zu sehen ist, wurde vorher gelesen. Maßnahmen, Notizen, Versionen und Importe können darin nicht mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>Save a copy as ...</source>
        <translation>Kopie speichern unter ...</translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation>Anderen Datenbestand öffnen</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::SummaryStrip</name>
    <message>
        <source>off track</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>without a status</source>
        <translation>ohne Status</translation>
    </message>
    <message>
        <source>Discuss first</source>
        <translation>Zuerst besprechen</translation>
    </message>
    <message>
        <source>Discuss first: %1</source>
        <translation>Zuerst besprechen: %1</translation>
    </message>
</context>
<context>
    <name>gtm::ui::Table</name>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
    <message>
        <source>Standard order</source>
        <translation>Standardreihenfolge</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>gtm::ui::TargetsModel</name>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Gesetzt von</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Dem Modell</translation>
    </message>
    <message>
        <source>Imported targets</source>
        <translation>Importierten Zielen</translation>
    </message>
    <message>
        <source>This definition</source>
        <translation>Dieser Definition</translation>
    </message>
</context>
<context>
    <name>gtm::ui::TextField</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>gtm::ui::TopBar</name>
    <message>
        <source>GTM scoreboard</source>
        <translation>GTM Scoreboard</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <source>Start meeting</source>
        <translation>Meeting starten</translation>
    </message>
    <message>
        <source>Scoreboard</source>
        <translation>Scoreboard</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Import CRM export</source>
        <translation>CRM-Export importieren</translation>
    </message>
    <message>
        <source>Export scoreboard as PDF</source>
        <translation>Scoreboard als PDF exportieren</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Screen of the meeting</source>
        <translation>Bildschirm des Meetings</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More pages and commands</source>
        <translation>Mehr Seiten und Befehle</translation>
    </message>
</context>
<context>
    <name>gtm::ui::TouchView</name>
    <message>
        <source>%1 in SLA</source>
        <translation>%1 in SLA</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>In SLA</source>
        <translation>In SLA</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Time to first touch</source>
        <translation>Zeit bis Erstkontakt</translation>
    </message>
</context>
<context>
    <name>gtm::ui::Tour</name>
    <message>
        <source>Skip these hints</source>
        <translation>Diese Hinweise überspringen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Hint %1 of %2: %3</source>
        <translation>Hinweis %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>gtm::ui::TrendChart</name>
    <message>
        <source>Trend: %1</source>
        <translation>Trend: %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>upper limit %1</source>
        <translation>obere Grenze %1</translation>
    </message>
    <message>
        <source>lower limit %1</source>
        <translation>untere Grenze %1</translation>
    </message>
    <message>
        <source>, target %1</source>
        <translation>, Ziel %1</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>gtm::ui::TryOutDialog</name>
    <message>
        <source>KPIs that would change</source>
        <translation>KPIs, die sich ändern würden</translation>
    </message>
    <message>
        <source>Weeks as they are and as they would be</source>
        <translation>Wochen, wie sie sind und wie sie wären</translation>
    </message>
    <message>
        <source>Records that would change side</source>
        <translation>Datensätze, die die Seite wechseln würden</translation>
    </message>
    <message>
        <source>Try out again</source>
        <translation>Erneut ausprobieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try out</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Computing the last %1 weeks as they would be</source>
        <translation>Die letzten %1 Wochen werden berechnet, wie sie wären</translation>
    </message>
    <message>
        <source>Computing the last %1 weeks as they would be: %2 %</source>
        <translation>Die letzten %1 Wochen werden berechnet, wie sie wären: %2 %</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was computed.</source>
        <translation>Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Records of both versions cannot stand in one number of %1: the version cuts at the week.</source>
        <translation>Datensätze beider Versionen können nicht in einer Zahl von %1 stehen: die Version schneidet an der Woche.</translation>
    </message>
    <message>
        <source>No number of these weeks would change.</source>
        <translation>Keine Zahl dieser Wochen würde sich ändern.</translation>
    </message>
    <message>
        <source>%1, week by week</source>
        <translation>%1, Woche für Woche</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>%1 record changes side</source>
        <translation>%1 Datensatz wechselt die Seite</translation>
    </message>
    <message>
        <source>%1 records change side</source>
        <translation>%1 Datensätze wechseln die Seite</translation>
    </message>
    <message>
        <source>Choose a KPI.</source>
        <translation>Wählen Sie einen KPI.</translation>
    </message>
    <message>
        <source>Its records are those of other KPIs or of checks, and are not told apart here.</source>
        <translation>Seine Datensätze sind die anderer KPIs oder von Prüfungen und werden hier nicht unterschieden.</translation>
    </message>
    <message>
        <source>No record changes side. What changes is how they are counted, or what they are held against.</source>
        <translation>Kein Datensatz wechselt die Seite. Anders ist, wie sie gezählt werden oder woran sie gemessen werden.</translation>
    </message>
    <message>
        <source>Nothing was published. KPIs that would change over the last %1 weeks: %2 of %3; statuses that would flip: %4.</source>
        <translation>Nichts wurde veröffentlicht. KPIs, die sich in den letzten %1 Wochen ändern würden: %2 von %3; Status, die kippen würden: %4.</translation>
    </message>
</context>
<context>
    <name>gtm::ui::ValueCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>vs 4-week average</source>
        <translation>zum 4-Wochen-Mittel</translation>
    </message>
    <message>
        <source>%1-week range</source>
        <translation>Spanne über %1 Wochen</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 von 10 innerhalb</translation>
    </message>
    <message>
        <source>Not touched yet</source>
        <translation>Noch nicht kontaktiert</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
</context>
<context>
    <name>gtm::ui::VersionChangeModel</name>
    <message>
        <source>Last week under both</source>
        <translation>Letzte Woche unter beiden</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>In %1 weeks</source>
        <translation>In %1 Wochen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 record counts otherwise</source>
        <translation>%1 Datensatz zählt anders</translation>
    </message>
    <message>
        <source>%1 records count otherwise</source>
        <translation>%1 Datensätze zählen anders</translation>
    </message>
    <message>
        <source>%1 status differs</source>
        <translation>%1 Status ist anders</translation>
    </message>
    <message>
        <source>%1 statuses differ</source>
        <translation>%1 Status sind anders</translation>
    </message>
</context>
<context>
    <name>gtm::ui::VersionDesk</name>
    <message>
        <source>new KPI</source>
        <translation>neuer KPI</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>%1 veröffentlichen</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1 ausnehmen</translation>
    </message>
    <message>
        <source>propose from data</source>
        <translation>aus Daten vorschlagen</translation>
    </message>
    <message>
        <source>The draft has the stages that deals pass, in the order in which most of them do</source>
        <translation>Der Entwurf hat die Phasen, die Deals durchlaufen, in der Reihenfolge der meisten Deals</translation>
    </message>
    <message>
        <source>Open questions stand at the end of its text. Confirm what is new, then publish.</source>
        <translation>Offene Fragen stehen am Ende seines Textes. Bestätigen Sie, was neu ist, und veröffentlichen Sie dann.</translation>
    </message>
    <message>
        <source>Reading what the data proposes</source>
        <translation>Was die Daten vorschlagen, wird gelesen</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>%1 wurde geschrieben</translation>
    </message>
    <message>
        <source>TOML (*.toml);;All files (*)</source>
        <translation>TOML (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import definitions</source>
        <translation>Definitionen importieren</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>%1 cannot be read as a definition</source>
        <translation>%1 lässt sich nicht als Definition lesen</translation>
    </message>
    <message>
        <source>A definition is TOML and begins with its id. Nothing was taken from it.</source>
        <translation>Eine Definition ist TOML und beginnt mit ihrer ID. Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Ein Modell importieren</translation>
    </message>
    <message>
        <source>Export as TOML</source>
        <translation>Als TOML exportieren</translation>
    </message>
    <message>
        <source>TOML (*.toml)</source>
        <translation>TOML (*.toml)</translation>
    </message>
    <message>
        <source>Export all definitions to a folder</source>
        <translation>Alle Definitionen in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>%1 definitions were written</source>
        <translation>%1 Definitionen wurden geschrieben</translation>
    </message>
    <message>
        <source>Export the change log</source>
        <translation>Das Änderungsprotokoll exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The model has a draft that is not published.</source>
        <translation>Das Modell hat einen Entwurf, der nicht veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Publish or discard it first; then the record can be left out.</source>
        <translation>Veröffentlichen oder verwerfen Sie ihn zuerst; dann kann der Datensatz ausgenommen werden.</translation>
    </message>
    <message>
        <source>It took the place of the draft before; Ctrl+Z brings that back.</source>
        <translation>Er tritt an die Stelle des vorigen Entwurfs; Strg+Z holt diesen zurück.</translation>
    </message>
    <message>
        <source>%1 definition was written</source>
        <translation>%1 Definition wurde geschrieben</translation>
    </message>
    <message>
        <source>Publish or discard it first, or write the rates into it.</source>
        <translation>Veröffentlichen oder verwerfen Sie ihn zuerst, oder schreiben Sie die Kurse hinein.</translation>
    </message>
    <message>
        <source>Every amount has an exchange rate.</source>
        <translation>Jeder Betrag hat einen Wechselkurs.</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Exchange rates of %1</source>
        <translation>Wechselkurse von %1</translation>
    </message>
    <message>
        <source>Reading which rates are missing</source>
        <translation>Fehlende Kurse werden gesucht</translation>
    </message>
    <message>
        <source>The newer version changes more than can be taken over into the draft.</source>
        <translation>Die neuere Version ändert mehr, als sich in den Entwurf übernehmen lässt.</translation>
    </message>
    <message>
        <source>Export the draft, discard it, and make its changes again in the newer version.</source>
        <translation>Exportieren Sie den Entwurf, verwerfen Sie ihn, und nehmen Sie seine Änderungen in der neueren Version von Neuem vor.</translation>
    </message>
    <message>
        <source>The draft stands on the newer version now.</source>
        <translation>Der Entwurf beruht jetzt auf der neueren Version.</translation>
    </message>
    <message>
        <source>All of its own changes are kept.</source>
        <translation>Alle eigenen Änderungen bleiben.</translation>
    </message>
    <message>
        <source>What both changed is as the newer version has it: %1.</source>
        <translation>Was beide geändert haben, ist wie in der neueren Version: %1.</translation>
    </message>
    <message>
        <source>Ctrl+Z brings back the draft from before.</source>
        <translation>Strg+Z bringt den Entwurf von vorher zurück.</translation>
    </message>
    <message>
        <source>Take over the newer version</source>
        <translation>Neuere Version übernehmen</translation>
    </message>
    <message>
        <source>A newer version was published after the draft was begun.</source>
        <translation>Nach dem Beginn des Entwurfs wurde eine neuere Version veröffentlicht.</translation>
    </message>
    <message>
        <source>Published as it is, the draft would take that back.</source>
        <translation>So veröffentlicht, nähme der Entwurf sie zurück.</translation>
    </message>
    <message>
        <source>It counts in no KPI any more, and is listed there as excluded by hand, with your name and reason. An account takes its deals with it. A row that is removed from the records left out of the model counts again.</source>
        <translation>Der Datensatz zählt in keinem KPI mehr und steht dort als von Hand ausgenommen, mit Ihrem Namen und Grund. Ein Account nimmt seine Deals mit. Eine Zeile, die aus den ausgenommenen Datensätzen des Modells entfernt wird, zählt wieder.</translation>
    </message>
</context>
<context>
    <name>gtm::ui::VersionDetail</name>
    <message>
        <source>What is shown of it</source>
        <translation>Was davon gezeigt wird</translation>
    </message>
    <message>
        <source>Export TOML</source>
        <translation>TOML exportieren</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Document as TOML</source>
        <translation>Dokument als TOML</translation>
    </message>
    <message>
        <source>TOML</source>
        <translation>TOML</translation>
    </message>
    <message>
        <source>What the version changed</source>
        <translation>Was die Version änderte</translation>
    </message>
    <message>
        <source>This version ships with the program.</source>
        <translation>Diese Version kommt mit dem Programm.</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>Texteingabe</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>gtm::ui::VersionsModel</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>Ships with the program</source>
        <translation>Kommt mit dem Programm</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Neue Datensätze</translation>
    </message>
</context>
<context>
    <name>kpi</name>
    <message>
        <source>Customer success lead</source>
        <translation>Leitung CS</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>What do customers pay per year?</source>
        <translation>Was zahlen Kunden pro Jahr?</translation>
    </message>
    <message>
        <source>Sum of the annual value of contracts in force</source>
        <translation>Summe der Jahreswerte der laufenden Verträge</translation>
    </message>
    <message>
        <source>Contracts in force on the last day of the week</source>
        <translation>Verträge, die am letzten Tag der Woche laufen</translation>
    </message>
    <message>
        <source>Deleted, merged and test accounts; drafts</source>
        <translation>Gelöschte, zusammengeführte und Test-Accounts; Entwürfe</translation>
    </message>
    <message>
        <source>Look at new business and at retention</source>
        <translation>Neugeschäft und Kundenbindung ansehen</translation>
    </message>
    <message>
        <source>annual recurring revenue</source>
        <translation>jährlich wiederkehrender Umsatz</translation>
    </message>
    <message>
        <source>Success managers</source>
        <translation>Success Manager</translation>
    </message>
    <message>
        <source>Renewal risk</source>
        <translation>Verlängerungsrisiko</translation>
    </message>
    <message>
        <source>How much of the ARR that is up for renewal may be lost?</source>
        <translation>Wie viel des ARR, der zur Verlängerung ansteht, kann verloren gehen?</translation>
    </message>
    <message>
        <source>ARR with an end date in the next 90 days whose risk is red / ARR with an end date in the next 90 days</source>
        <translation>ARR mit Enddatum in den nächsten 90 Tagen und rotem Risiko / ARR mit Enddatum in den nächsten 90 Tagen</translation>
    </message>
    <message>
        <source>ARR in the red band</source>
        <translation>ARR im roten Bereich</translation>
    </message>
    <message>
        <source>ARR due for renewal</source>
        <translation>ARR, der zur Verlängerung ansteht</translation>
    </message>
    <message>
        <source>Contracts that end within 90 days of the last day of the week</source>
        <translation>Verträge, die innerhalb von 90 Tagen nach dem letzten Tag der Woche enden</translation>
    </message>
    <message>
        <source>Deleted, merged and test accounts</source>
        <translation>Gelöschte, zusammengeführte und Test-Accounts</translation>
    </message>
    <message>
        <source>Save play, executive sponsor</source>
        <translation>Rettungsplan, Fürsprecher in der Geschäftsleitung</translation>
    </message>
    <message>
        <source>The default target is our decision.</source>
        <translation>Das voreingestellte Ziel ist unsere Entscheidung.</translation>
    </message>
    <message>
        <source>ARR at risk</source>
        <translation>Gefährdeter ARR</translation>
    </message>
    <message>
        <source>How much ARR is that?</source>
        <translation>Wie viel ARR ist das?</translation>
    </message>
    <message>
        <source>ARR with an end date in the next 90 days whose risk is red</source>
        <translation>ARR mit Enddatum in den nächsten 90 Tagen und rotem Risiko</translation>
    </message>
    <message>
        <source>As renewal risk.</source>
        <translation>Wie Verlängerungsrisiko.</translation>
    </message>
    <message>
        <source>RevOps</source>
        <translation>RevOps</translation>
    </message>
    <message>
        <source>Time to assignment</source>
        <translation>Zeit bis zur Zuweisung</translation>
    </message>
    <message>
        <source>How long does a lead wait for an owner?</source>
        <translation>Wie lange wartet ein Lead auf eine verantwortliche Person?</translation>
    </message>
    <message>
        <source>Median minutes from the start of the clock to the first human owner</source>
        <translation>Median der Minuten vom Start der Uhr bis zur ersten verantwortlichen Person</translation>
    </message>
    <message>
        <source>Leads first assigned to an active person in the last four weeks</source>
        <translation>Leads, die in den letzten vier Wochen erstmals einer aktiven Person zugewiesen wurden</translation>
    </message>
    <message>
        <source>Assignments of which only the day is known</source>
        <translation>Zuweisungen, von denen nur der Tag bekannt ist</translation>
    </message>
    <message>
        <source>A lead that starts with an owner waits 0 minutes.</source>
        <translation>Ein Lead, der mit einer verantwortlichen Person beginnt, wartet 0 Minuten.</translation>
    </message>
    <message>
        <source>Fix the routing rule</source>
        <translation>Die Zuweisungsregel berichtigen</translation>
    </message>
    <message>
        <source>routing delay</source>
        <translation>Zuweisungsverzug</translation>
    </message>
    <message>
        <source>CRO</source>
        <translation>CRO</translation>
    </message>
    <message>
        <source>New-business bookings</source>
        <translation>Auftragseingang Neugeschäft</translation>
    </message>
    <message>
        <source>How much new business did we win this week?</source>
        <translation>Wie viel Neugeschäft haben wir diese Woche gewonnen?</translation>
    </message>
    <message>
        <source>Sum of the amounts of new-business opportunities won in the week</source>
        <translation>Summe der Beträge der in der Woche gewonnenen Neugeschäft-Opportunities</translation>
    </message>
    <message>
        <source>New business won, by close date</source>
        <translation>Gewonnenes Neugeschäft, nach Abschlussdatum</translation>
    </message>
    <message>
        <source>Renewals and expansion, deleted and merged deals, negative amounts</source>
        <translation>Verlängerungen und Erweiterungen, gelöschte und zusammengeführte Deals, negative Beträge</translation>
    </message>
    <message>
        <source>A won deal that is reopened leaves the week that it was in.</source>
        <translation>Ein gewonnener Deal, der wieder geöffnet wird, verlässt die Woche, in der er stand.</translation>
    </message>
    <message>
        <source>Look at coverage and win rate</source>
        <translation>Pipeline-Abdeckung und Abschlussquote ansehen</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>bookings</source>
        <translation>Auftragseingang</translation>
    </message>
    <message>
        <source>closed won</source>
        <translation>gewonnen abgeschlossen</translation>
    </message>
    <message>
        <source>Customer acquisition cost</source>
        <translation>Kosten je Neukunde</translation>
    </message>
    <message>
        <source>Trailing four quarters</source>
        <translation>Letzte vier Quartale</translation>
    </message>
    <message>
        <source>What does a new customer cost?</source>
        <translation>Was kostet ein neuer Kunde?</translation>
    </message>
    <message>
        <source>Sales and marketing spend / new logos, trailing four quarters</source>
        <translation>Ausgaben für Sales und Marketing / Neukunden, letzte vier Quartale</translation>
    </message>
    <message>
        <source>All imported spend against all new logos</source>
        <translation>Alle importierten Ausgaben gegen alle Neukunden</translation>
    </message>
    <message>
        <source>As new logos</source>
        <translation>Wie Neukunden</translation>
    </message>
    <message>
        <source>No new logo gives no value.</source>
        <translation>Ohne Neukunden gibt es keinen Wert.</translation>
    </message>
    <message>
        <source>Shift spend to the channels that win</source>
        <translation>Ausgaben zu den Kanälen verlagern, die gewinnen</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>CAC payback</source>
        <translation>CAC-Amortisation</translation>
    </message>
    <message>
        <source>After how many months has a customer paid back its cost?</source>
        <translation>Nach wie vielen Monaten hat ein Kunde seine Kosten eingebracht?</translation>
    </message>
    <message>
        <source>CAC / (mean new ARR per logo x gross margin / 12)</source>
        <translation>CAC / (mittlerer neuer ARR je Neukunde x Bruttomarge / 12)</translation>
    </message>
    <message>
        <source>The gross margin is a setting of the model, 80 % by default.</source>
        <translation>Die Bruttomarge ist eine Einstellung des Modells, voreingestellt 80 %.</translation>
    </message>
    <message>
        <source>Look at price, at discounts and at the cost of the channels</source>
        <translation>Preise, Rabatte und die Kosten der Kanäle ansehen</translation>
    </message>
    <message>
        <source>payback period</source>
        <translation>Amortisationsdauer</translation>
    </message>
    <message>
        <source>Sales managers</source>
        <translation>Vertriebsleitung</translation>
    </message>
    <message>
        <source>Category calibration</source>
        <translation>Kalibrierung der Kategorien</translation>
    </message>
    <message>
        <source>How much of each forecast category came in?</source>
        <translation>Wie viel jeder Forecast-Kategorie ging ein?</translation>
    </message>
    <message>
        <source>Amount won in the quarter / amount in the category on the day of its call</source>
        <translation>Im Quartal gewonnener Betrag / Betrag in der Kategorie am Tag seiner Ansage</translation>
    </message>
    <message>
        <source>Amount won in the quarter from deals in the category on that day</source>
        <translation>Betrag, der im Quartal aus Deals gewonnen wurde, die an diesem Tag in der Kategorie standen</translation>
    </message>
    <message>
        <source>Amount in the category on that day</source>
        <translation>Betrag in der Kategorie an diesem Tag</translation>
    </message>
    <message>
        <source>New business due in the last ended fiscal quarter; look at it by category</source>
        <translation>Neugeschäft, fällig im letzten beendeten Geschäftsquartal; nach Kategorie ansehen</translation>
    </message>
    <message>
        <source>Renewals and expansion, deleted and merged deals, test accounts</source>
        <translation>Verlängerungen und Erweiterungen, gelöschte und zusammengeführte Deals, Test-Accounts</translation>
    </message>
    <message>
        <source>Tighten the rules of the category</source>
        <translation>Die Regeln der Kategorie verschärfen</translation>
    </message>
    <message>
        <source>Best case 30-50 %, our decision.</source>
        <translation>Best Case 30-50 %, unsere Entscheidung.</translation>
    </message>
    <message>
        <source>forecast category conversion</source>
        <translation>Conversion der Forecast-Kategorien</translation>
    </message>
    <message>
        <source>Close-date integrity</source>
        <translation>Treue zum Abschlussdatum</translation>
    </message>
    <message>
        <source>Do deals close in the month that we first said?</source>
        <translation>Schließen Deals in dem Monat, den wir zuerst nannten?</translation>
    </message>
    <message>
        <source>Won deals that closed in the month first forecast / won deals</source>
        <translation>Gewonnene Deals, die im zuerst genannten Monat schlossen / gewonnene Deals</translation>
    </message>
    <message>
        <source>Won deals whose first close date lies in the month of the win</source>
        <translation>Gewonnene Deals, deren erstes Abschlussdatum im Monat des Gewinns liegt</translation>
    </message>
    <message>
        <source>Won deals with a history of close dates</source>
        <translation>Gewonnene Deals mit einem Verlauf der Abschlussdaten</translation>
    </message>
    <message>
        <source>New business won in the last 13 weeks</source>
        <translation>Neugeschäft, gewonnen in den letzten 13 Wochen</translation>
    </message>
    <message>
        <source>Renewals and expansion, deleted and merged deals, test accounts, deals of which only the last close date is known</source>
        <translation>Verlängerungen und Erweiterungen, gelöschte und zusammengeführte Deals, Test-Accounts, Deals, von denen nur das letzte Abschlussdatum bekannt ist</translation>
    </message>
    <message>
        <source>Ask for reasons at the first push</source>
        <translation>Schon beim ersten Verschieben nach Gründen fragen</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>Kundenwert</translation>
    </message>
    <message>
        <source>At the present churn</source>
        <translation>Bei heutiger Abwanderung</translation>
    </message>
    <message>
        <source>What does a customer bring while it stays?</source>
        <translation>Was bringt ein Kunde, solange er bleibt?</translation>
    </message>
    <message>
        <source>Mean ARR per customer x gross margin / yearly logo churn</source>
        <translation>Mittlerer ARR je Kunde x Bruttomarge / jährliche Kundenabwanderung</translation>
    </message>
    <message>
        <source>Customers with ARR on the last day of the week; churn of the twelve months before</source>
        <translation>Kunden mit ARR am letzten Tag der Woche; Abwanderung der zwölf Monate davor</translation>
    </message>
    <message>
        <source>As ARR and logo retention</source>
        <translation>Wie ARR und Kundenbindung</translation>
    </message>
    <message>
        <source>Without churn there is no value.</source>
        <translation>Ohne Abwanderung gibt es keinen Wert.</translation>
    </message>
    <message>
        <source>Work on retention first</source>
        <translation>Zuerst an der Kundenbindung arbeiten</translation>
    </message>
    <message>
        <source>CLV</source>
        <translation>CLV</translation>
    </message>
    <message>
        <source>LTV</source>
        <translation>LTV</translation>
    </message>
    <message>
        <source>Cohort close rate</source>
        <translation>Abschlussquote der Kohorte</translation>
    </message>
    <message>
        <source>Which share of the deals opened together did we win?</source>
        <translation>Welchen Anteil der gemeinsam eröffneten Deals haben wir gewonnen?</translation>
    </message>
    <message>
        <source>Won / all opportunities created in the cohort</source>
        <translation>Gewonnen / alle in der Kohorte erstellten Opportunities</translation>
    </message>
    <message>
        <source>Deals of the cohort that are won by now</source>
        <translation>Deals der Kohorte, die bis jetzt gewonnen sind</translation>
    </message>
    <message>
        <source>All deals of the cohort, open ones included</source>
        <translation>Alle Deals der Kohorte, auch offene</translation>
    </message>
    <message>
        <source>New business created in the newest 13 weeks that are at least 91 days old</source>
        <translation>Neugeschäft, erstellt in den neuesten 13 Wochen, die mindestens 91 Tage alt sind</translation>
    </message>
    <message>
        <source>Check the source mix</source>
        <translation>Den Quellenmix prüfen</translation>
    </message>
    <message>
        <source>20-30 % (figures in use, without evidence)</source>
        <translation>20-30 % (gebräuchliche Werte, ohne Beleg)</translation>
    </message>
    <message>
        <source>opp-to-win</source>
        <translation>Opportunity zu Gewinn</translation>
    </message>
    <message>
        <source>created-cohort win rate</source>
        <translation>Abschlussquote nach Erstellung</translation>
    </message>
    <message>
        <source>Commit conversion</source>
        <translation>Commit-Quote</translation>
    </message>
    <message>
        <source>How much of what was committed came in?</source>
        <translation>Wie viel des Zugesagten ging ein?</translation>
    </message>
    <message>
        <source>Amount won in the quarter from committed deals / amount committed on the day of its call</source>
        <translation>Im Quartal aus Commit-Deals gewonnener Betrag / Commit-Betrag am Tag seiner Ansage</translation>
    </message>
    <message>
        <source>Amount won in the quarter from deals committed on that day</source>
        <translation>Betrag, der im Quartal aus Deals gewonnen wurde, die an diesem Tag in Commit standen</translation>
    </message>
    <message>
        <source>Amount committed on that day</source>
        <translation>Commit-Betrag an diesem Tag</translation>
    </message>
    <message>
        <source>New business in category Commit, due in the last ended fiscal quarter</source>
        <translation>Neugeschäft in Kategorie Commit, fällig im letzten beendeten Geschäftsquartal</translation>
    </message>
    <message>
        <source>Tighten the commit rules</source>
        <translation>Die Commit-Regeln verschärfen</translation>
    </message>
    <message>
        <source>commit accuracy</source>
        <translation>Commit-Genauigkeit</translation>
    </message>
    <message>
        <source>Partner programs</source>
        <translation>Partnerprogramme</translation>
    </message>
    <message>
        <source>Days to resolve a conflict</source>
        <translation>Tage bis zur Klärung eines Konflikts</translation>
    </message>
    <message>
        <source>How long do conflicts last?</source>
        <translation>Wie lange dauern Konflikte?</translation>
    </message>
    <message>
        <source>Median days from submission to resolution</source>
        <translation>Median der Tage von der Einreichung bis zur Klärung</translation>
    </message>
    <message>
        <source>Conflicts resolved in the trailing four quarters</source>
        <translation>In den letzten vier Quartalen geklärte Konflikte</translation>
    </message>
    <message>
        <source>Conflicts that are still open</source>
        <translation>Konflikte, die noch offen sind</translation>
    </message>
    <message>
        <source>Escalate after a week</source>
        <translation>Nach einer Woche eskalieren</translation>
    </message>
    <message>
        <source>Registration conflicts</source>
        <translation>Registrierungskonflikte</translation>
    </message>
    <message>
        <source>How many registrations end in a conflict?</source>
        <translation>Wie viele Registrierungen enden in einem Konflikt?</translation>
    </message>
    <message>
        <source>Registrations in conflict / registrations</source>
        <translation>Registrierungen im Konflikt / Registrierungen</translation>
    </message>
    <message>
        <source>Registrations marked as a conflict</source>
        <translation>Als Konflikt markierte Registrierungen</translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registrierungen</translation>
    </message>
    <message>
        <source>Registrations submitted in the trailing four quarters</source>
        <translation>In den letzten vier Quartalen eingereichte Registrierungen</translation>
    </message>
    <message>
        <source>Clarify the rules of coverage, arbitrate</source>
        <translation>Zuständigkeitsregeln klären, schlichten</translation>
    </message>
    <message>
        <source>channel conflict</source>
        <translation>Kanalkonflikt</translation>
    </message>
    <message>
        <source>Pipeline coverage</source>
        <translation>Pipeline-Abdeckung</translation>
    </message>
    <message>
        <source>Open and due / remaining quota</source>
        <translation>Offen und fällig / restliche Vorgabe</translation>
    </message>
    <message>
        <source>Is there enough open pipeline for the rest of the quota?</source>
        <translation>Gibt es genug offene Pipeline für den Rest der Vorgabe?</translation>
    </message>
    <message>
        <source>Open amount due this quarter / (quota - won this quarter)</source>
        <translation>In diesem Quartal fälliger offener Betrag / (Vorgabe - in diesem Quartal gewonnen)</translation>
    </message>
    <message>
        <source>Open new business on the last day of the week against the quota of the company</source>
        <translation>Offenes Neugeschäft am letzten Tag der Woche gegen die Vorgabe des Unternehmens</translation>
    </message>
    <message>
        <source>Renewals and expansion, deleted and merged deals, test accounts, deals without a close date</source>
        <translation>Verlängerungen und Erweiterungen, gelöschte und zusammengeführte Deals, Test-Accounts, Deals ohne Abschlussdatum</translation>
    </message>
    <message>
        <source>A quota that is met, or none, gives no value. Renewals need a quota of their own.</source>
        <translation>Eine erfüllte oder fehlende Vorgabe gibt keinen Wert. Verlängerungen brauchen eine eigene Vorgabe.</translation>
    </message>
    <message>
        <source>Plan pipeline generation and pull-ins</source>
        <translation>Pipeline-Aufbau und Vorziehen planen</translation>
    </message>
    <message>
        <source>The required coverage is one over the win rate by value, not a constant. 3-5 times is in use; above 5 check for inflation (rework.com).</source>
        <translation>Die nötige Abdeckung ist eins durch die Abschlussquote nach Wert, keine Konstante. 3- bis 5-fach ist gebräuchlich; über 5 auf Aufblähung prüfen (rework.com).</translation>
    </message>
    <message>
        <source>pipeline to quota</source>
        <translation>Pipeline zu Vorgabe</translation>
    </message>
    <message>
        <source>Coverage, clean</source>
        <translation>Abdeckung, bereinigt</translation>
    </message>
    <message>
        <source>Without past due and stalled</source>
        <translation>Ohne Überfälliges und Stockendes</translation>
    </message>
    <message>
        <source>Is there enough of it that is neither past due nor stalled?</source>
        <translation>Gibt es genug, das weder überfällig ist noch stockt?</translation>
    </message>
    <message>
        <source>Open amount due this quarter without past-due and stalled deals / (quota - won this quarter)</source>
        <translation>In diesem Quartal fälliger offener Betrag ohne überfällige und stockende Deals / (Vorgabe - in diesem Quartal gewonnen)</translation>
    </message>
    <message>
        <source>Coverage of the full quota</source>
        <translation>Abdeckung der ganzen Vorgabe</translation>
    </message>
    <message>
        <source>Open and due / full quota</source>
        <translation>Offen und fällig / ganze Vorgabe</translation>
    </message>
    <message>
        <source>What do reports show that take the full quota?</source>
        <translation>Was zeigen Berichte, die die ganze Vorgabe nehmen?</translation>
    </message>
    <message>
        <source>Open amount due this quarter / quota</source>
        <translation>In diesem Quartal fälliger offener Betrag / Vorgabe</translation>
    </message>
    <message>
        <source>coverage by full quota</source>
        <translation>Abdeckung nach ganzer Vorgabe</translation>
    </message>
    <message>
        <source>Coverage, late stages</source>
        <translation>Abdeckung, späte Phasen</translation>
    </message>
    <message>
        <source>From the late stage on</source>
        <translation>Ab der späten Phase</translation>
    </message>
    <message>
        <source>Is there enough of it in the late stages?</source>
        <translation>Gibt es davon genug in den späten Phasen?</translation>
    </message>
    <message>
        <source>Open amount due this quarter from the late stage of the model on / (quota - won this quarter)</source>
        <translation>In diesem Quartal fälliger offener Betrag ab der späten Phase des Modells / (Vorgabe - in diesem Quartal gewonnen)</translation>
    </message>
    <message>
        <source>Coverage, next quarter</source>
        <translation>Abdeckung, nächstes Quartal</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Nächstes Quartal</translation>
    </message>
    <message>
        <source>Is there enough pipeline for the next quarter?</source>
        <translation>Gibt es genug Pipeline für das nächste Quartal?</translation>
    </message>
    <message>
        <source>Open amount due next quarter / quota of that quarter</source>
        <translation>Im nächsten Quartal fälliger offener Betrag / Vorgabe dieses Quartals</translation>
    </message>
    <message>
        <source>Coverage, quarter after next</source>
        <translation>Abdeckung, übernächstes Quartal</translation>
    </message>
    <message>
        <source>Quarter after next</source>
        <translation>Übernächstes Quartal</translation>
    </message>
    <message>
        <source>Is there pipeline for the quarter after the next?</source>
        <translation>Gibt es Pipeline für das übernächste Quartal?</translation>
    </message>
    <message>
        <source>Open amount due in the quarter after the next / quota of that quarter</source>
        <translation>Im übernächsten Quartal fälliger offener Betrag / Vorgabe dieses Quartals</translation>
    </message>
    <message>
        <source>Required coverage</source>
        <translation>Nötige Abdeckung</translation>
    </message>
    <message>
        <source>One over the win rate by value</source>
        <translation>Eins durch die Abschlussquote nach Wert</translation>
    </message>
    <message>
        <source>How much pipeline does one unit of quota take?</source>
        <translation>Wie viel Pipeline braucht eine Einheit Vorgabe?</translation>
    </message>
    <message>
        <source>1 / win rate by value over the trailing four quarters</source>
        <translation>1 / Abschlussquote nach Wert über die letzten vier Quartale</translation>
    </message>
    <message>
        <source>As win rate by value</source>
        <translation>Wie Abschlussquote nach Wert</translation>
    </message>
    <message>
        <source>Compare it with the coverage</source>
        <translation>Mit der Pipeline-Abdeckung vergleichen</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>Verkaufszyklus</translation>
    </message>
    <message>
        <source>Median, won deals</source>
        <translation>Median, gewonnene Deals</translation>
    </message>
    <message>
        <source>How long does a won deal take?</source>
        <translation>Wie lange dauert ein gewonnener Deal?</translation>
    </message>
    <message>
        <source>Median of close date minus created date over won new business</source>
        <translation>Median von Abschlussdatum minus Erstellungsdatum über gewonnenes Neugeschäft</translation>
    </message>
    <message>
        <source>New business won in the last four weeks</source>
        <translation>Neugeschäft, gewonnen in den letzten vier Wochen</translation>
    </message>
    <message>
        <source>Closed before created, created already closed, no created date, renewals and expansion, deleted and merged deals</source>
        <translation>Vor der Erstellung geschlossen, schon geschlossen erstellt, ohne Erstellungsdatum, Verlängerungen und Erweiterungen, gelöschte und zusammengeführte Deals</translation>
    </message>
    <message>
        <source>A reopened deal runs from its creation to its last closure. A duration is never cut to 0.</source>
        <translation>Ein wieder geöffneter Deal läuft von der Erstellung bis zum letzten Abschluss. Eine Dauer wird nie auf 0 gekürzt.</translation>
    </message>
    <message>
        <source>Find the slowest stage; look at approvals and multi-threading</source>
        <translation>Die langsamste Phase finden; Freigaben und Zahl der Ansprechpartner ansehen</translation>
    </message>
    <message>
        <source>SMB 14-30 days, mid-market 30-90, enterprise 90-180 and more (in use, without evidence)</source>
        <translation>SMB 14-30 Tage, Mid-Market 30-90, Enterprise 90-180 und mehr (gebräuchlich, ohne Beleg)</translation>
    </message>
    <message>
        <source>days to close</source>
        <translation>Tage bis zum Abschluss</translation>
    </message>
    <message>
        <source>time to close</source>
        <translation>Zeit bis zum Abschluss</translation>
    </message>
    <message>
        <source>Partner leader</source>
        <translation>Partnerleitung</translation>
    </message>
    <message>
        <source>Win rate, direct</source>
        <translation>Abschlussquote, direkt</translation>
    </message>
    <message>
        <source>Which share of decided direct deals do we win?</source>
        <translation>Welchen Anteil der entschiedenen direkten Deals gewinnen wir?</translation>
    </message>
    <message>
        <source>Won / (won + lost), new business on the direct route</source>
        <translation>Gewonnen / (gewonnen + verloren), Neugeschäft auf dem direkten Weg</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Gewonnene Deals</translation>
    </message>
    <message>
        <source>Deals won or lost</source>
        <translation>Gewonnene oder verlorene Deals</translation>
    </message>
    <message>
        <source>New business closed in the trailing four quarters</source>
        <translation>Neugeschäft, geschlossen in den letzten vier Quartalen</translation>
    </message>
    <message>
        <source>Routes start at different stages and sizes: compare with care.</source>
        <translation>Vertriebswege beginnen in anderen Phasen und Größen: mit Vorsicht vergleichen.</translation>
    </message>
    <message>
        <source>Review the deal mix with the partner team before the next plan</source>
        <translation>Den Deal-Mix mit dem Partnerteam vor der nächsten Planung durchgehen</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Are the fields filled that we ask for?</source>
        <translation>Sind die Felder gefüllt, die wir verlangen?</translation>
    </message>
    <message>
        <source>Required fields filled / required fields</source>
        <translation>Gefüllte Pflichtfelder / Pflichtfelder</translation>
    </message>
    <message>
        <source>Required fields that are filled</source>
        <translation>Pflichtfelder, die gefüllt sind</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Pflichtfelder</translation>
    </message>
    <message>
        <source>Leads, opportunities and accounts that exist on the last day of the week, by the required fields of the model as they are filled now</source>
        <translation>Leads, Opportunities und Accounts, die am letzten Tag der Woche bestehen, nach den Pflichtfeldern des Modells, wie sie jetzt gefüllt sind</translation>
    </message>
    <message>
        <source>Deleted and merged records, test accounts</source>
        <translation>Gelöschte und zusammengeführte Datensätze, Test-Accounts</translation>
    </message>
    <message>
        <source>Fix the list, add a validation rule, with change control</source>
        <translation>Die Liste abarbeiten, eine Prüfregel ergänzen, mit Änderungskontrolle</translation>
    </message>
    <message>
        <source>data completeness</source>
        <translation>Vollständigkeit der Daten</translation>
    </message>
    <message>
        <source>Invalid dates</source>
        <translation>Ungültige Daten</translation>
    </message>
    <message>
        <source>Which records cannot be right?</source>
        <translation>Welche Datensätze können nicht stimmen?</translation>
    </message>
    <message>
        <source>Records with a date that cannot be</source>
        <translation>Datensätze mit einem unmöglichen Datum</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Leads and opportunities that exist on the last day of the week</source>
        <translation>Leads und Opportunities, die am letzten Tag der Woche bestehen</translation>
    </message>
    <message>
        <source>A date that cannot be read at all is a finding of its import.</source>
        <translation>Ein Datum, das sich gar nicht lesen lässt, ist ein Befund seines Imports.</translation>
    </message>
    <message>
        <source>impossible dates</source>
        <translation>unmögliche Daten</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>How much is there twice?</source>
        <translation>Wie viel gibt es doppelt?</translation>
    </message>
    <message>
        <source>Persons and accounts in a group of duplicates beyond the first / all</source>
        <translation>Personen und Accounts in einer Gruppe von Duplikaten nach dem ersten / alle</translation>
    </message>
    <message>
        <source>Records that repeat an earlier one</source>
        <translation>Datensätze, die einen früheren wiederholen</translation>
    </message>
    <message>
        <source>Leads and accounts</source>
        <translation>Leads und Accounts</translation>
    </message>
    <message>
        <source>By normalized e-mail, domain and name only; nothing is merged.</source>
        <translation>Nur nach normalisierter E-Mail, Domain und Namen; nichts wird zusammengeführt.</translation>
    </message>
    <message>
        <source>duplicate rate</source>
        <translation>Duplikatquote</translation>
    </message>
    <message>
        <source>History coverage</source>
        <translation>Abdeckung des Verlaufs</translation>
    </message>
    <message>
        <source>Of how many closed deals do we know the way?</source>
        <translation>Von wie vielen geschlossenen Deals kennen wir den Weg?</translation>
    </message>
    <message>
        <source>Closed deals with at least two stage events / closed deals</source>
        <translation>Geschlossene Deals mit mindestens zwei Phasenereignissen / geschlossene Deals</translation>
    </message>
    <message>
        <source>Closed deals with at least two stage events</source>
        <translation>Geschlossene Deals mit mindestens zwei Phasenereignissen</translation>
    </message>
    <message>
        <source>Closed deals</source>
        <translation>Geschlossene Deals</translation>
    </message>
    <message>
        <source>All classes, closed in the trailing four quarters</source>
        <translation>Alle Klassen, geschlossen in den letzten vier Quartalen</translation>
    </message>
    <message>
        <source>Deleted and merged deals, test accounts</source>
        <translation>Gelöschte und zusammengeführte Deals, Test-Accounts</translation>
    </message>
    <message>
        <source>Switch on stage history in the CRM and export it</source>
        <translation>Den Phasenverlauf im CRM einschalten und exportieren</translation>
    </message>
    <message>
        <source>With more than 20 % missing the picture is not fair</source>
        <translation>Fehlen mehr als 20 %, ist das Bild nicht getreu</translation>
    </message>
    <message>
        <source>history coverage</source>
        <translation>Verlaufsabdeckung</translation>
    </message>
    <message>
        <source>Owner validity</source>
        <translation>Gültige Verantwortliche</translation>
    </message>
    <message>
        <source>Who owns open deals and is no longer there?</source>
        <translation>Wer ist für offene Deals verantwortlich und nicht mehr da?</translation>
    </message>
    <message>
        <source>Open deals without an active owner</source>
        <translation>Offene Deals ohne aktive verantwortliche Person</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Offene Deals</translation>
    </message>
    <message>
        <source>Opportunities open on the last day of the week</source>
        <translation>Opportunities, die am letzten Tag der Woche offen sind</translation>
    </message>
    <message>
        <source>Open leads: unassigned share.</source>
        <translation>Offene Leads: Anteil nicht zugewiesen.</translation>
    </message>
    <message>
        <source>orphaned records</source>
        <translation>verwaiste Datensätze</translation>
    </message>
    <message>
        <source>Crooked paths</source>
        <translation>Krumme Wege</translation>
    </message>
    <message>
        <source>How many deals do not go straight through the stages?</source>
        <translation>Wie viele Deals gehen nicht gerade durch die Phasen?</translation>
    </message>
    <message>
        <source>Closed deals that skipped a stage, moved backwards, were reopened or moved by a bulk edit / closed deals</source>
        <translation>Geschlossene Deals, die eine Phase übersprangen, zurückgingen, wieder geöffnet oder durch eine Massenänderung bewegt wurden / geschlossene Deals</translation>
    </message>
    <message>
        <source>Closed deals with at least one of these, each once</source>
        <translation>Geschlossene Deals mit mindestens einem davon, jeder einmal</translation>
    </message>
    <message>
        <source>Look at the exit criteria of the stage</source>
        <translation>Die Austrittskriterien der Phase ansehen</translation>
    </message>
    <message>
        <source>stage skips</source>
        <translation>Phasensprünge</translation>
    </message>
    <message>
        <source>reopened deals</source>
        <translation>wieder geöffnete Deals</translation>
    </message>
    <message>
        <source>Account management</source>
        <translation>Account Manager</translation>
    </message>
    <message>
        <source>Expansion readiness</source>
        <translation>Bereit zur Erweiterung</translation>
    </message>
    <message>
        <source>Which share of customers could buy more?</source>
        <translation>Welcher Anteil der Kunden könnte mehr kaufen?</translation>
    </message>
    <message>
        <source>Customers with at least three of five signals / customers</source>
        <translation>Kunden mit mindestens drei von fünf Signalen / Kunden</translation>
    </message>
    <message>
        <source>Customers with at least three signals</source>
        <translation>Kunden mit mindestens drei Signalen</translation>
    </message>
    <message>
        <source>Customers of which at least three signals are known</source>
        <translation>Kunden, von denen mindestens drei Signale bekannt sind</translation>
    </message>
    <message>
        <source>Customers with ARR on the last day of the week of which at least three signals are known</source>
        <translation>Kunden mit ARR am letzten Tag der Woche, von denen mindestens drei Signale bekannt sind</translation>
    </message>
    <message>
        <source>Fewer than three known signals; deleted, merged and test accounts</source>
        <translation>Weniger als drei bekannte Signale; gelöschte, zusammengeführte und Test-Accounts</translation>
    </message>
    <message>
        <source>Business review, then hand over to sales</source>
        <translation>Geschäftsgespräch, dann Übergabe an Sales</translation>
    </message>
    <message>
        <source>upsell readiness</source>
        <translation>Bereitschaft zum Upsell</translation>
    </message>
    <message>
        <source>Ready without a deal</source>
        <translation>Bereit ohne Deal</translation>
    </message>
    <message>
        <source>Which customers could buy more, and nobody has opened a deal?</source>
        <translation>Welche Kunden könnten mehr kaufen, ohne dass jemand einen Deal eröffnet hat?</translation>
    </message>
    <message>
        <source>Customers with at least three signals and no open expansion</source>
        <translation>Kunden mit mindestens drei Signalen und ohne offene Erweiterung</translation>
    </message>
    <message>
        <source>Customers with ARR on the last day of the week</source>
        <translation>Kunden mit ARR am letzten Tag der Woche</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Das Gespräch eröffnen</translation>
    </message>
    <message>
        <source>expansion work list</source>
        <translation>Arbeitsliste Erweiterung</translation>
    </message>
    <message>
        <source>Forecast reliability</source>
        <translation>Forecast-Genauigkeit</translation>
    </message>
    <message>
        <source>Last quarter, against its frozen call</source>
        <translation>Letztes Quartal gegen seine Ansage</translation>
    </message>
    <message>
        <source>How near was the forecast to what came?</source>
        <translation>Wie nah lag der Forecast an dem, was kam?</translation>
    </message>
    <message>
        <source>1 - |booked - forecast| / forecast, at least 0</source>
        <translation>1 - |gebucht - Forecast| / Forecast, mindestens 0</translation>
    </message>
    <message>
        <source>The last ended fiscal quarter: the frozen forecast against what it brought</source>
        <translation>Das letzte beendete Geschäftsquartal: der festgehaltene Forecast gegen das, was kam</translation>
    </message>
    <message>
        <source>The call is frozen on day 28 of the quarter, or on the day that the model names. A forecast of 0 gives no value. Divided by the forecast, not by what came.</source>
        <translation>Die Ansage wird an Tag 28 des Quartals festgehalten, oder an dem Tag, den das Modell nennt. Ein Forecast von 0 gibt keinen Wert. Geteilt durch den Forecast, nicht durch das, was kam.</translation>
    </message>
    <message>
        <source>Review the commit criteria and the deals that were off</source>
        <translation>Commit-Kriterien und die danebenliegenden Deals durchgehen</translation>
    </message>
    <message>
        <source>At most 10 % variance (Pedowitz pipeline analytics guide)</source>
        <translation>Höchstens 10 % Abweichung (Pedowitz pipeline analytics guide)</translation>
    </message>
    <message>
        <source>forecast accuracy</source>
        <translation>Forecast-Treffsicherheit</translation>
    </message>
    <message>
        <source>Forecast bias</source>
        <translation>Forecast-Verzerrung</translation>
    </message>
    <message>
        <source>Above 0: called too low</source>
        <translation>Über 0: zu niedrig angesetzt</translation>
    </message>
    <message>
        <source>Do we call too low or too high?</source>
        <translation>Setzen wir zu niedrig oder zu hoch an?</translation>
    </message>
    <message>
        <source>(booked - forecast) / forecast</source>
        <translation>(gebucht - Forecast) / Forecast</translation>
    </message>
    <message>
        <source>The last ended fiscal quarter, as forecast reliability</source>
        <translation>Das letzte beendete Geschäftsquartal, wie Forecast-Genauigkeit</translation>
    </message>
    <message>
        <source>Review the commit criteria</source>
        <translation>Die Commit-Kriterien durchgehen</translation>
    </message>
    <message>
        <source>Within 10 % (Pedowitz pipeline analytics guide)</source>
        <translation>Innerhalb von 10 % (Pedowitz pipeline analytics guide)</translation>
    </message>
    <message>
        <source>Booked in the last quarter</source>
        <translation>Gebucht im letzten Quartal</translation>
    </message>
    <message>
        <source>What did the last quarter bring?</source>
        <translation>Was brachte das letzte Quartal?</translation>
    </message>
    <message>
        <source>Sum of new-business deals won in the last ended fiscal quarter</source>
        <translation>Summe der im letzten beendeten Geschäftsquartal gewonnenen Neugeschäft-Deals</translation>
    </message>
    <message>
        <source>New business by close date</source>
        <translation>Neugeschäft nach Abschlussdatum</translation>
    </message>
    <message>
        <source>A deal that is booked late restates it.</source>
        <translation>Ein spät gebuchter Deal ändert den Wert nachträglich.</translation>
    </message>
    <message>
        <source>Look at forecast reliability</source>
        <translation>Forecast-Genauigkeit ansehen</translation>
    </message>
    <message>
        <source>Forecast as frozen</source>
        <translation>Festgehaltener Forecast</translation>
    </message>
    <message>
        <source>What did we call for the last quarter?</source>
        <translation>Was haben wir für das letzte Quartal angesagt?</translation>
    </message>
    <message>
        <source>Sum of commit and won on the day of the call in the last ended fiscal quarter</source>
        <translation>Summe von Commit und Gewonnenem am Tag der Ansage im letzten beendeten Geschäftsquartal</translation>
    </message>
    <message>
        <source>New business in category Commit and due in that quarter, and won in it by that day</source>
        <translation>Neugeschäft in Kategorie Commit, fällig in diesem Quartal, und bis zu diesem Tag darin gewonnenes</translation>
    </message>
    <message>
        <source>The call is frozen on day 28 of the quarter, or on the day that the model names. The category on that day from the history; else as the record has it, which says nothing about closed deals.</source>
        <translation>Die Ansage wird an Tag 28 des Quartals festgehalten, oder an dem Tag, den das Modell nennt. Die Kategorie an diesem Tag aus dem Verlauf; sonst, wie der Datensatz sie hat, was über geschlossene Deals nichts sagt.</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Gross revenue retention</source>
        <translation>Bruttoumsatzbindung</translation>
    </message>
    <message>
        <source>How much of last year&apos;s ARR is still there?</source>
        <translation>Wie viel vom ARR des Vorjahrs ist noch da?</translation>
    </message>
    <message>
        <source>Sum of the smaller of ARR now and ARR twelve months ago / sum of ARR twelve months ago</source>
        <translation>Summe des jeweils kleineren aus ARR heute und ARR vor zwölf Monaten / Summe des ARR vor zwölf Monaten</translation>
    </message>
    <message>
        <source>ARR now, per customer at most that of twelve months ago</source>
        <translation>ARR heute, je Kunde höchstens der von vor zwölf Monaten</translation>
    </message>
    <message>
        <source>ARR twelve months ago</source>
        <translation>ARR vor zwölf Monaten</translation>
    </message>
    <message>
        <source>Customers with ARR twelve months before the last day of the week</source>
        <translation>Kunden mit ARR zwölf Monate vor dem letzten Tag der Woche</translation>
    </message>
    <message>
        <source>New customers after the start; deleted, merged and test accounts</source>
        <translation>Neue Kunden nach dem Beginn; gelöschte, zusammengeführte und Test-Accounts</translation>
    </message>
    <message>
        <source>Work the list of risks, look at the reasons of churn</source>
        <translation>Die Risikoliste abarbeiten, Gründe der Abwanderung ansehen</translation>
    </message>
    <message>
        <source>Median 91 %, p25 82 %, p75 95 % (KBCM/Sapphire 2024, secondary)</source>
        <translation>Median 91 %, p25 82 %, p75 95 % (KBCM/Sapphire 2024, Sekundärquelle)</translation>
    </message>
    <message>
        <source>GRR</source>
        <translation>GRR</translation>
    </message>
    <message>
        <source>gross dollar retention</source>
        <translation>Gross Dollar Retention</translation>
    </message>
    <message>
        <source>Sending team leads</source>
        <translation>Leitungen der übergebenden Teams</translation>
    </message>
    <message>
        <source>Handoff completeness</source>
        <translation>Vollständige Übergaben</translation>
    </message>
    <message>
        <source>Do we hand over with everything that the next team needs?</source>
        <translation>Übergeben wir mit allem, was das nächste Team braucht?</translation>
    </message>
    <message>
        <source>Handoffs with all required fields and a recent note / handoffs</source>
        <translation>Übergaben mit allen Pflichtfeldern und einer aktuellen Notiz / Übergaben</translation>
    </message>
    <message>
        <source>Handoffs with the required fields of their record, and something written down in the 30 days before</source>
        <translation>Übergaben mit den Pflichtfeldern ihres Datensatzes und etwas Aufgeschriebenem aus den 30 Tagen davor</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>All kinds of handoff of the last four weeks</source>
        <translation>Alle Arten von Übergaben der letzten vier Wochen</translation>
    </message>
    <message>
        <source>List imports, deleted and merged rows, own domains</source>
        <translation>Listenimporte, gelöschte und zusammengeführte Zeilen, eigene Domains</translation>
    </message>
    <message>
        <source>The fields are those of the model, as they are filled now: exports carry no history of them. A completed activity stands for the context note.</source>
        <translation>Die Felder sind die des Modells, wie sie jetzt gefüllt sind: Exporte führen darüber keinen Verlauf. Eine abgeschlossene Aktivität steht für die Notiz.</translation>
    </message>
    <message>
        <source>Make the missing field a rule</source>
        <translation>Das fehlende Feld zur Regel machen</translation>
    </message>
    <message>
        <source>complete handoffs</source>
        <translation>vollständige Übergaben</translation>
    </message>
    <message>
        <source>Account executives</source>
        <translation>Account Executives</translation>
    </message>
    <message>
        <source>Inactive deals</source>
        <translation>Inaktive Deals</translation>
    </message>
    <message>
        <source>Which share of open deals does nobody work?</source>
        <translation>Welchen Anteil der offenen Deals bearbeitet niemand?</translation>
    </message>
    <message>
        <source>Open deals without a completed activity in 14 days and without one planned / open deals</source>
        <translation>Offene Deals ohne abgeschlossene Aktivität in 14 Tagen und ohne geplante / offene Deals</translation>
    </message>
    <message>
        <source>Open deals with nothing done in 14 days and nothing planned</source>
        <translation>Offene Deals, bei denen in 14 Tagen nichts geschah und nichts geplant ist</translation>
    </message>
    <message>
        <source>New business open on the last day of the week</source>
        <translation>Neugeschäft, offen am letzten Tag der Woche</translation>
    </message>
    <message>
        <source>Automated e-mail is no activity. Activity dates ahead are planned. A deal is never inactive in its first seven days.</source>
        <translation>Automatische E-Mails sind keine Aktivität. Aktivitäten mit künftigem Datum sind geplant. In den ersten sieben Tagen ist ein Deal nie inaktiv.</translation>
    </message>
    <message>
        <source>Schedule a next step</source>
        <translation>Einen nächsten Schritt vereinbaren</translation>
    </message>
    <message>
        <source>The default target is our decision. 7 and 14 days are in use (secondary).</source>
        <translation>Das voreingestellte Ziel ist unsere Entscheidung. 7 und 14 Tage sind gebräuchlich (Sekundärquelle).</translation>
    </message>
    <message>
        <source>neglected deals</source>
        <translation>vernachlässigte Deals</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>kein nächster Schritt</translation>
    </message>
    <message>
        <source>SDR manager</source>
        <translation>SDR-Leitung</translation>
    </message>
    <message>
        <source>Lead acceptance</source>
        <translation>Lead-Annahme</translation>
    </message>
    <message>
        <source>Which share of qualified leads does sales accept?</source>
        <translation>Welchen Anteil der qualifizierten Leads nimmt Sales an?</translation>
    </message>
    <message>
        <source>MQLs accepted / (accepted + rejected + without a decision after the SLA)</source>
        <translation>Angenommene MQLs / (angenommen + abgelehnt + nach der SLA ohne Entscheidung)</translation>
    </message>
    <message>
        <source>MQLs that reached SAL, SQL or a conversion</source>
        <translation>MQLs, die SAL, SQL oder eine Konvertierung erreichten</translation>
    </message>
    <message>
        <source>MQLs that were decided, or whose SLA has passed without a decision</source>
        <translation>MQLs, die entschieden wurden oder deren SLA ohne Entscheidung verstrich</translation>
    </message>
    <message>
        <source>MQLs of the newest four weeks of which every one has had seven days, by the day of qualification</source>
        <translation>MQLs der neuesten vier Wochen, in denen jeder sieben Tage hatte, nach dem Tag der Qualifizierung</translation>
    </message>
    <message>
        <source>Review the reject codes with Marketing, fix the criteria</source>
        <translation>Ablehnungsgründe mit Marketing durchgehen, Kriterien berichtigen</translation>
    </message>
    <message>
        <source>MQL acceptance</source>
        <translation>MQL-Annahme</translation>
    </message>
    <message>
        <source>handoff acceptance</source>
        <translation>Annahme der Übergabe</translation>
    </message>
    <message>
        <source>Lead leakage</source>
        <translation>Lead-Verlust</translation>
    </message>
    <message>
        <source>Which share of leads was dropped without a decision?</source>
        <translation>Welcher Anteil der Leads wurde ohne Entscheidung fallen gelassen?</translation>
    </message>
    <message>
        <source>Leads without a decision and without activity for 30 days / leads of the 13 newest weeks that are at least 30 days old</source>
        <translation>Leads ohne Entscheidung und 30 Tage ohne Aktivität / Leads der 13 neuesten Wochen, die mindestens 30 Tage alt sind</translation>
    </message>
    <message>
        <source>Leads without a terminal decision and without activity for 30 days</source>
        <translation>Leads ohne endgültige Entscheidung und 30 Tage ohne Aktivität</translation>
    </message>
    <message>
        <source>Leads created in the 13 newest weeks that are at least 30 days old</source>
        <translation>Leads, erstellt in den 13 neuesten Wochen, die mindestens 30 Tage alt sind</translation>
    </message>
    <message>
        <source>One row per lead, as of the last day of the week; each leaked lead once, by the first reason that fits</source>
        <translation>Eine Zeile je Lead, zum letzten Tag der Woche; jeder verlorene Lead einmal, nach dem ersten passenden Grund</translation>
    </message>
    <message>
        <source>Fix the largest leak point</source>
        <translation>Die größte Verluststelle beheben</translation>
    </message>
    <message>
        <source>20-30 % without measurement (secondary)</source>
        <translation>20-30 % ohne Messung (Sekundärquelle)</translation>
    </message>
    <message>
        <source>dead-end leads</source>
        <translation>Leads ohne Ausgang</translation>
    </message>
    <message>
        <source>dropped leads</source>
        <translation>fallen gelassene Leads</translation>
    </message>
    <message>
        <source>Demand gen</source>
        <translation>Demand Generation</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation>Neue Leads</translation>
    </message>
    <message>
        <source>How many new people came to us this week?</source>
        <translation>Wie viele neue Personen kamen diese Woche zu uns?</translation>
    </message>
    <message>
        <source>Distinct persons created in the week</source>
        <translation>Verschiedene Personen, in der Woche erstellt</translation>
    </message>
    <message>
        <source>Check the source mix, the forms and the routing queue</source>
        <translation>Quellenmix, Formulare und die Warteschlange der Zuweisung prüfen</translation>
    </message>
    <message>
        <source>Plan, or the trailing 13-week mean</source>
        <translation>Plan, oder das Mittel der letzten 13 Wochen</translation>
    </message>
    <message>
        <source>inquiries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>hand-raisers</source>
        <translation>Kontaktwünsche</translation>
    </message>
    <message>
        <source>lead volume</source>
        <translation>Lead-Menge</translation>
    </message>
    <message>
        <source>New lead records</source>
        <translation>Neue Lead-Datensätze</translation>
    </message>
    <message>
        <source>How many lead records did the CRM create this week?</source>
        <translation>Wie viele Lead-Datensätze legte das CRM diese Woche an?</translation>
    </message>
    <message>
        <source>Lead records created in the week, repeats included</source>
        <translation>In der Woche erstellte Lead-Datensätze, mit Wiederholungen</translation>
    </message>
    <message>
        <source>Deleted and merged rows</source>
        <translation>Gelöschte und zusammengeführte Zeilen</translation>
    </message>
    <message>
        <source>Compare with New leads: the difference is repeats and list imports</source>
        <translation>Mit Neue Leads vergleichen: der Unterschied sind Wiederholungen und Listenimporte</translation>
    </message>
    <message>
        <source>raw leads</source>
        <translation>Leads roh</translation>
    </message>
    <message>
        <source>Marketing ops</source>
        <translation>Marketing Ops</translation>
    </message>
    <message>
        <source>Lead to MQL conversion</source>
        <translation>Conversion Lead zu MQL</translation>
    </message>
    <message>
        <source>Lead to MQL</source>
        <translation>Lead zu MQL</translation>
    </message>
    <message>
        <source>Which share of leads became MQLs?</source>
        <translation>Welcher Anteil der Leads wurde MQL?</translation>
    </message>
    <message>
        <source>Leads that reached MQL / leads entered, of the four newest weeks that are 14 days old</source>
        <translation>Leads, die MQL erreichten / eingetretene Leads der vier neuesten Wochen, die 14 Tage alt sind</translation>
    </message>
    <message>
        <source>Entrants that reached MQL or a later step by the end of the week</source>
        <translation>Eingetretene, die bis zum Ende der Woche MQL oder einen späteren Schritt erreichten</translation>
    </message>
    <message>
        <source>First entries into lead in the four newest weeks that are at least 14 days old</source>
        <translation>Ersteintritte in Lead in den vier neuesten Wochen, die mindestens 14 Tage alt sind</translation>
    </message>
    <message>
        <source>One row per person, by the week of entry</source>
        <translation>Eine Zeile je Person, nach der Woche des Eintritts</translation>
    </message>
    <message>
        <source>List imports, deleted and merged rows, own domains, repeats of a person</source>
        <translation>Listenimporte, gelöschte und zusammengeführte Zeilen, eigene Domains, Wiederholungen einer Person</translation>
    </message>
    <message>
        <source>A skipped step counts as reached on the day of the later one. A lead created at a later step did not enter the earlier ones. Backward moves do not undo an entry.</source>
        <translation>Ein übersprungener Schritt gilt als erreicht am Tag des späteren. Ein Lead, der in einem späteren Schritt erstellt wurde, trat in die früheren nicht ein. Rückschritte heben keinen Eintritt auf.</translation>
    </message>
    <message>
        <source>Review the entry criteria of the step and the reasons of rejection</source>
        <translation>Eintrittskriterien des Schritts und Ablehnungsgründe durchgehen</translation>
    </message>
    <message>
        <source>Ranges in use without evidence: lead to MQL 20-40 %, MQL to SQL 30-50 %, SQL to opportunity 50-70 %</source>
        <translation>Gebräuchliche Spannen ohne Beleg: Lead zu MQL 20-40 %, MQL zu SQL 30-50 %, SQL zu Opportunity 50-70 %</translation>
    </message>
    <message>
        <source>Marketing, SDR</source>
        <translation>Marketing, SDR</translation>
    </message>
    <message>
        <source>Lead to opportunity</source>
        <translation>Lead zu Opportunity</translation>
    </message>
    <message>
        <source>Which share of new leads became an opportunity within 90 days?</source>
        <translation>Welcher Anteil der neuen Leads wurde innerhalb von 90 Tagen Opportunity?</translation>
    </message>
    <message>
        <source>Leads converted into an opportunity within 90 days / leads created</source>
        <translation>Innerhalb von 90 Tagen in eine Opportunity konvertierte Leads / erstellte Leads</translation>
    </message>
    <message>
        <source>Leads with a linked opportunity by day 90</source>
        <translation>Leads mit verknüpfter Opportunity bis Tag 90</translation>
    </message>
    <message>
        <source>Leads created in the four newest weeks that are at least 90 days old</source>
        <translation>Leads, erstellt in den vier neuesten Wochen, die mindestens 90 Tage alt sind</translation>
    </message>
    <message>
        <source>One row per person, by the week of creation</source>
        <translation>Eine Zeile je Person, nach der Woche der Erstellung</translation>
    </message>
    <message>
        <source>List imports, deleted and merged rows, own domains, repeats of a person, conversions before the creation</source>
        <translation>Listenimporte, gelöschte und zusammengeführte Zeilen, eigene Domains, Wiederholungen einer Person, Konvertierungen vor der Erstellung</translation>
    </message>
    <message>
        <source>Conversion into an existing opportunity counts; conversion into a contact or an account alone does not.</source>
        <translation>Die Konvertierung in eine bestehende Opportunity zählt; die in einen Kontakt oder Account allein nicht.</translation>
    </message>
    <message>
        <source>Look at acceptance reasons, source quality and time to first touch</source>
        <translation>Annahmegründe, Qualität der Quellen und Zeit bis Erstkontakt ansehen</translation>
    </message>
    <message>
        <source>Lead to MQL 20-40 %, MQL to SQL 30-50 %, SQL to opportunity 50-70 % are figures in use without evidence</source>
        <translation>Lead zu MQL 20-40 %, MQL zu SQL 30-50 %, SQL zu Opportunity 50-70 % sind gebräuchliche Werte ohne Beleg</translation>
    </message>
    <message>
        <source>lead conversion rate</source>
        <translation>Lead-Konversionsrate</translation>
    </message>
    <message>
        <source>Lead to opportunity in 30 days</source>
        <translation>Lead zu Opportunity in 30 Tagen</translation>
    </message>
    <message>
        <source>Which share of new leads became an opportunity within 30 days?</source>
        <translation>Welcher Anteil der neuen Leads wurde innerhalb von 30 Tagen Opportunity?</translation>
    </message>
    <message>
        <source>Leads converted into an opportunity within 30 days / leads created</source>
        <translation>Innerhalb von 30 Tagen in eine Opportunity konvertierte Leads / erstellte Leads</translation>
    </message>
    <message>
        <source>Leads with a linked opportunity by day 30</source>
        <translation>Leads mit verknüpfter Opportunity bis Tag 30</translation>
    </message>
    <message>
        <source>Leads created in the four newest weeks that are at least 30 days old</source>
        <translation>Leads, erstellt in den vier neuesten Wochen, die mindestens 30 Tage alt sind</translation>
    </message>
    <message>
        <source>Lead to opportunity in 60 days</source>
        <translation>Lead zu Opportunity in 60 Tagen</translation>
    </message>
    <message>
        <source>Which share of new leads became an opportunity within 60 days?</source>
        <translation>Welcher Anteil der neuen Leads wurde innerhalb von 60 Tagen Opportunity?</translation>
    </message>
    <message>
        <source>Leads converted into an opportunity within 60 days / leads created</source>
        <translation>Innerhalb von 60 Tagen in eine Opportunity konvertierte Leads / erstellte Leads</translation>
    </message>
    <message>
        <source>Leads with a linked opportunity by day 60</source>
        <translation>Leads mit verknüpfter Opportunity bis Tag 60</translation>
    </message>
    <message>
        <source>Leads created in the four newest weeks that are at least 60 days old</source>
        <translation>Leads, erstellt in den vier neuesten Wochen, die mindestens 60 Tage alt sind</translation>
    </message>
    <message>
        <source>Lead to opportunity time</source>
        <translation>Zeit von Lead zu Opportunity</translation>
    </message>
    <message>
        <source>How long does a lead take to become an opportunity?</source>
        <translation>Wie lange braucht ein Lead, um Opportunity zu werden?</translation>
    </message>
    <message>
        <source>Leads converted in the last four weeks</source>
        <translation>In den letzten vier Wochen konvertierte Leads</translation>
    </message>
    <message>
        <source>Look at the SLA and at routing</source>
        <translation>SLA und Zuweisung ansehen</translation>
    </message>
    <message>
        <source>lead velocity</source>
        <translation>Lead-Geschwindigkeit</translation>
    </message>
    <message>
        <source>Logo retention</source>
        <translation>Kundenbindung</translation>
    </message>
    <message>
        <source>How many of last year&apos;s customers are still there?</source>
        <translation>Wie viele Kunden des Vorjahrs sind noch da?</translation>
    </message>
    <message>
        <source>Customers twelve months ago that still pay / customers twelve months ago</source>
        <translation>Kunden vor zwölf Monaten, die noch zahlen / Kunden vor zwölf Monaten</translation>
    </message>
    <message>
        <source>Customers with ARR then and now</source>
        <translation>Kunden mit ARR damals und heute</translation>
    </message>
    <message>
        <source>Customers with ARR twelve months ago</source>
        <translation>Kunden mit ARR vor zwölf Monaten</translation>
    </message>
    <message>
        <source>Call the customers that left, and fix their first reason</source>
        <translation>Die gegangenen Kunden anrufen und den ersten Grund beheben</translation>
    </message>
    <message>
        <source>customer retention</source>
        <translation>Kundenhaltequote</translation>
    </message>
    <message>
        <source>New logos</source>
        <translation>Neukunden</translation>
    </message>
    <message>
        <source>How many customers did we win for the first time?</source>
        <translation>Wie viele Kunden haben wir zum ersten Mal gewonnen?</translation>
    </message>
    <message>
        <source>Accounts whose first won deal closed in the week</source>
        <translation>Accounts, deren erster gewonnener Deal in der Woche schloss</translation>
    </message>
    <message>
        <source>The first won deal of each account</source>
        <translation>Der erste gewonnene Deal jedes Accounts</translation>
    </message>
    <message>
        <source>Renewals and expansion, later deals of the same account</source>
        <translation>Verlängerungen und Erweiterungen, spätere Deals desselben Accounts</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>neue Kunden</translation>
    </message>
    <message>
        <source>Enablement</source>
        <translation>Enablement</translation>
    </message>
    <message>
        <source>Loss reason coverage</source>
        <translation>Verlustgründe bekannt</translation>
    </message>
    <message>
        <source>Of how many lost deals do we know why?</source>
        <translation>Von wie vielen verlorenen Deals kennen wir den Grund?</translation>
    </message>
    <message>
        <source>Lost deals with a reason / lost deals</source>
        <translation>Verlorene Deals mit Grund / verlorene Deals</translation>
    </message>
    <message>
        <source>Lost deals with a reason that says something</source>
        <translation>Verlorene Deals mit einem Grund, der etwas sagt</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>Verlorene Deals</translation>
    </message>
    <message>
        <source>New business lost in the last 13 weeks</source>
        <translation>Neugeschäft, verloren in den letzten 13 Wochen</translation>
    </message>
    <message>
        <source>Make the field required, review it every month</source>
        <translation>Das Feld zur Pflicht machen, monatlich durchgehen</translation>
    </message>
    <message>
        <source>reasons given</source>
        <translation>angegebene Gründe</translation>
    </message>
    <message>
        <source>Loss reasons</source>
        <translation>Verlustgründe</translation>
    </message>
    <message>
        <source>Why do we lose?</source>
        <translation>Warum verlieren wir?</translation>
    </message>
    <message>
        <source>Lost deals with the reason / all lost deals</source>
        <translation>Verlorene Deals mit dem Grund / alle verlorenen Deals</translation>
    </message>
    <message>
        <source>Lost deals with the reason</source>
        <translation>Verlorene Deals mit dem Grund</translation>
    </message>
    <message>
        <source>New business lost in the trailing four quarters; look at it by reason</source>
        <translation>Neugeschäft, verloren in den letzten vier Quartalen; nach Grund ansehen</translation>
    </message>
    <message>
        <source>No reason, Other and Do nothing are Unknown. Over all reasons the share is 100 %.</source>
        <translation>Kein Grund, Other und Do nothing sind Unknown. Über alle Gründe ist der Anteil 100 %.</translation>
    </message>
    <message>
        <source>Review the largest reason with sales and product</source>
        <translation>Den größten Grund mit Sales und Produkt durchgehen</translation>
    </message>
    <message>
        <source>closed lost reasons</source>
        <translation>Gründe verlorener Deals</translation>
    </message>
    <message>
        <source>Yearly margin per customer</source>
        <translation>Jahresmarge je Kunde</translation>
    </message>
    <message>
        <source>What does a customer bring per year?</source>
        <translation>Was bringt ein Kunde pro Jahr?</translation>
    </message>
    <message>
        <source>Mean ARR per customer x gross margin</source>
        <translation>Mittlerer ARR je Kunde x Bruttomarge</translation>
    </message>
    <message>
        <source>Look at the mix of segments</source>
        <translation>Den Segmentmix ansehen</translation>
    </message>
    <message>
        <source>Yearly margin of new customers</source>
        <translation>Jahresmarge neuer Kunden</translation>
    </message>
    <message>
        <source>What does a new customer bring per year?</source>
        <translation>Was bringt ein neuer Kunde pro Jahr?</translation>
    </message>
    <message>
        <source>Mean first ARR of new customers x gross margin</source>
        <translation>Mittlerer erster ARR neuer Kunden x Bruttomarge</translation>
    </message>
    <message>
        <source>Customers whose first contract starts in the trailing four quarters</source>
        <translation>Kunden, deren erster Vertrag in den letzten vier Quartalen beginnt</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>New MQLs</source>
        <translation>Neue MQLs</translation>
    </message>
    <message>
        <source>How many leads did marketing qualify this week?</source>
        <translation>Wie viele Leads hat Marketing diese Woche qualifiziert?</translation>
    </message>
    <message>
        <source>Persons whose first entry into MQL is in the week</source>
        <translation>Personen, deren Ersteintritt in MQL in der Woche liegt</translation>
    </message>
    <message>
        <source>By the day of the first entry</source>
        <translation>Nach dem Tag des Ersteintritts</translation>
    </message>
    <message>
        <source>Repeats of a person within 90 days, list imports, deleted and merged rows, own domains</source>
        <translation>Wiederholungen einer Person innerhalb von 90 Tagen, Listenimporte, gelöschte und zusammengeführte Zeilen, eigene Domains</translation>
    </message>
    <message>
        <source>Only the first entry counts. A lead that went straight to SQL passed MQL on that day. Persons without a history of their status have no date and are not counted.</source>
        <translation>Nur der Ersteintritt zählt. Ein Lead, der direkt zu SQL ging, durchlief MQL an diesem Tag. Personen ohne Verlauf ihres Status haben kein Datum und zählen nicht.</translation>
    </message>
    <message>
        <source>Review the scoring threshold and the reasons of acceptance</source>
        <translation>Scoring-Schwelle und Annahmegründe durchgehen</translation>
    </message>
    <message>
        <source>marketing qualified leads</source>
        <translation>Marketing Qualified Leads</translation>
    </message>
    <message>
        <source>MQL</source>
        <translation>MQL</translation>
    </message>
    <message>
        <source>MQL to SQL conversion</source>
        <translation>Conversion MQL zu SQL</translation>
    </message>
    <message>
        <source>MQL to SQL</source>
        <translation>MQL zu SQL</translation>
    </message>
    <message>
        <source>Which share of MQLs became SQLs?</source>
        <translation>Welcher Anteil der MQLs wurde SQL?</translation>
    </message>
    <message>
        <source>MQLs that reached SQL / MQLs entered, of the four newest weeks that are 30 days old</source>
        <translation>MQLs, die SQL erreichten / eingetretene MQLs der vier neuesten Wochen, die 30 Tage alt sind</translation>
    </message>
    <message>
        <source>Entrants that reached SQL or a later step by the end of the week</source>
        <translation>Eingetretene, die bis zum Ende der Woche SQL oder einen späteren Schritt erreichten</translation>
    </message>
    <message>
        <source>First entries into MQL in the four newest weeks that are at least 30 days old</source>
        <translation>Ersteintritte in MQL in den vier neuesten Wochen, die mindestens 30 Tage alt sind</translation>
    </message>
    <message>
        <source>Net revenue retention</source>
        <translation>Nettoumsatzbindung</translation>
    </message>
    <message>
        <source>How much do last year&apos;s customers pay now?</source>
        <translation>Wie viel zahlen die Kunden des Vorjahrs heute?</translation>
    </message>
    <message>
        <source>Sum of ARR now / sum of ARR twelve months ago, of the same customers</source>
        <translation>Summe des ARR heute / Summe des ARR vor zwölf Monaten, derselben Kunden</translation>
    </message>
    <message>
        <source>ARR now of the customers of twelve months ago</source>
        <translation>ARR heute der Kunden von vor zwölf Monaten</translation>
    </message>
    <message>
        <source>Compare with gross retention: expansion or churn</source>
        <translation>Mit der Bruttoumsatzbindung vergleichen: Erweiterung oder Abwanderung</translation>
    </message>
    <message>
        <source>Above 100 % is growth without new logos. The default target is our decision.</source>
        <translation>Über 100 % ist Wachstum ohne Neukunden. Das voreingestellte Ziel ist unsere Entscheidung.</translation>
    </message>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>NDR</source>
        <translation>NDR</translation>
    </message>
    <message>
        <source>net dollar retention</source>
        <translation>Net Dollar Retention</translation>
    </message>
    <message>
        <source>Open and due this quarter</source>
        <translation>Offen und fällig in diesem Quartal</translation>
    </message>
    <message>
        <source>How much open pipeline is due this quarter?</source>
        <translation>Wie viel offene Pipeline ist in diesem Quartal fällig?</translation>
    </message>
    <message>
        <source>Sum of the amounts of open deals with a close date in the fiscal quarter</source>
        <translation>Summe der Beträge offener Deals mit einem Abschlussdatum im Geschäftsquartal</translation>
    </message>
    <message>
        <source>New business open on the last day of the week, due in the quarter of that day</source>
        <translation>Neugeschäft, offen am letzten Tag der Woche, fällig im Quartal dieses Tages</translation>
    </message>
    <message>
        <source>Look at coverage</source>
        <translation>Pipeline-Abdeckung ansehen</translation>
    </message>
    <message>
        <source>Open and due, clean</source>
        <translation>Offen und fällig, bereinigt</translation>
    </message>
    <message>
        <source>How much of it is neither past due nor stalled?</source>
        <translation>Wie viel davon ist weder überfällig noch stockend?</translation>
    </message>
    <message>
        <source>As open and due this quarter, without past-due and stalled deals</source>
        <translation>Wie offen und fällig in diesem Quartal, ohne überfällige und stockende Deals</translation>
    </message>
    <message>
        <source>As open and due this quarter</source>
        <translation>Wie offen und fällig in diesem Quartal</translation>
    </message>
    <message>
        <source>Open and due, late stages</source>
        <translation>Offen und fällig, späte Phasen</translation>
    </message>
    <message>
        <source>How much of it is in the late stages?</source>
        <translation>Wie viel davon steht in den späten Phasen?</translation>
    </message>
    <message>
        <source>As open and due this quarter, from the late stage of the model on</source>
        <translation>Wie offen und fällig in diesem Quartal, ab der späten Phase des Modells</translation>
    </message>
    <message>
        <source>Open and due next quarter</source>
        <translation>Offen und fällig im nächsten Quartal</translation>
    </message>
    <message>
        <source>How much open pipeline is due next quarter?</source>
        <translation>Wie viel offene Pipeline ist im nächsten Quartal fällig?</translation>
    </message>
    <message>
        <source>Sum of the amounts of open deals with a close date in the next fiscal quarter</source>
        <translation>Summe der Beträge offener Deals mit einem Abschlussdatum im nächsten Geschäftsquartal</translation>
    </message>
    <message>
        <source>Open and due the quarter after</source>
        <translation>Offen und fällig im übernächsten Quartal</translation>
    </message>
    <message>
        <source>How much open pipeline is due in the quarter after the next?</source>
        <translation>Wie viel offene Pipeline ist im übernächsten Quartal fällig?</translation>
    </message>
    <message>
        <source>Sum of the amounts of open deals with a close date in the fiscal quarter after the next</source>
        <translation>Summe der Beträge offener Deals mit einem Abschlussdatum im übernächsten Geschäftsquartal</translation>
    </message>
    <message>
        <source>Open qualified deals</source>
        <translation>Offene qualifizierte Deals</translation>
    </message>
    <message>
        <source>How many qualified deals with an amount are open?</source>
        <translation>Wie viele qualifizierte Deals mit Betrag sind offen?</translation>
    </message>
    <message>
        <source>Open new-business deals at or past the first qualified stage, with an amount</source>
        <translation>Offene Neugeschäft-Deals ab der ersten qualifizierten Phase, mit Betrag</translation>
    </message>
    <message>
        <source>Open on the last day of the week</source>
        <translation>Offen am letzten Tag der Woche</translation>
    </message>
    <message>
        <source>Deals without an amount, before the first qualified stage, renewals and expansion, deleted and merged deals</source>
        <translation>Deals ohne Betrag, vor der ersten qualifizierten Phase, Verlängerungen und Erweiterungen, gelöschte und zusammengeführte Deals</translation>
    </message>
    <message>
        <source>Look at pipeline creation</source>
        <translation>Den Pipeline-Aufbau ansehen</translation>
    </message>
    <message>
        <source>open pipeline count</source>
        <translation>Anzahl offene Pipeline</translation>
    </message>
    <message>
        <source>Open deal age</source>
        <translation>Alter offener Deals</translation>
    </message>
    <message>
        <source>How old is our pipeline?</source>
        <translation>Wie alt ist unsere Pipeline?</translation>
    </message>
    <message>
        <source>Median days since creation over open deals</source>
        <translation>Median der Tage seit der Erstellung über offene Deals</translation>
    </message>
    <message>
        <source>Review the oldest deals one by one</source>
        <translation>Die ältesten Deals einzeln durchgehen</translation>
    </message>
    <message>
        <source>days open</source>
        <translation>Tage offen</translation>
    </message>
    <message>
        <source>Old deals</source>
        <translation>Alte Deals</translation>
    </message>
    <message>
        <source>Which share of open deals is far older than a usual win?</source>
        <translation>Welcher Anteil der offenen Deals ist weit älter als ein üblicher Gewinn?</translation>
    </message>
    <message>
        <source>Open deals older than 1.5 times the median won cycle / open deals</source>
        <translation>Offene Deals, älter als das 1,5-Fache des Medians gewonnener Zyklen / offene Deals</translation>
    </message>
    <message>
        <source>Open deals above the line</source>
        <translation>Offene Deals über der Linie</translation>
    </message>
    <message>
        <source>The line is that of all won new business in the store; without a won deal none is old.</source>
        <translation>Die Linie ist die allen gewonnenen Neugeschäfts im Datenbestand; ohne gewonnenen Deal ist keiner alt.</translation>
    </message>
    <message>
        <source>Review them, or close them</source>
        <translation>Durchgehen oder schließen</translation>
    </message>
    <message>
        <source>zombie deals</source>
        <translation>Zombie-Deals</translation>
    </message>
    <message>
        <source>Owner changes per lead</source>
        <translation>Wechsel der Verantwortlichen je Lead</translation>
    </message>
    <message>
        <source>How often does a lead change hands?</source>
        <translation>Wie oft wechselt ein Lead die Hände?</translation>
    </message>
    <message>
        <source>Mean number of changes from person to person</source>
        <translation>Mittlere Zahl der Wechsel von Person zu Person</translation>
    </message>
    <message>
        <source>Leads first assigned in the last four weeks</source>
        <translation>Leads, in den letzten vier Wochen erstmals zugewiesen</translation>
    </message>
    <message>
        <source>Look at the leads with three and more</source>
        <translation>Die Leads mit drei und mehr ansehen</translation>
    </message>
    <message>
        <source>reassignments</source>
        <translation>Neuzuweisungen</translation>
    </message>
    <message>
        <source>Sales cycle, partner</source>
        <translation>Verkaufszyklus, Partner</translation>
    </message>
    <message>
        <source>How long do won partner deals take?</source>
        <translation>Wie lange dauern gewonnene Partner-Deals?</translation>
    </message>
    <message>
        <source>Median days from creation to close of won deals on the partner route</source>
        <translation>Median der Tage von der Erstellung bis zum Abschluss gewonnener Deals auf dem Partnerweg</translation>
    </message>
    <message>
        <source>New business won in the trailing four quarters</source>
        <translation>Neugeschäft, gewonnen in den letzten vier Quartalen</translation>
    </message>
    <message>
        <source>Routes start at different stages and sizes: compare with care. The direct route: sales cycle, filtered by route.</source>
        <translation>Vertriebswege beginnen in anderen Phasen und Größen: mit Vorsicht vergleichen. Der direkte Weg: Verkaufszyklus, gefiltert nach Vertriebsweg.</translation>
    </message>
    <message>
        <source>Partner-influenced pipeline</source>
        <translation>Partner-beeinflusste Pipeline</translation>
    </message>
    <message>
        <source>How much pipeline did partners help with?</source>
        <translation>Bei wie viel Pipeline haben Partner geholfen?</translation>
    </message>
    <message>
        <source>Amount at creation of opportunities that a partner came into</source>
        <translation>Betrag bei Erstellung von Opportunities, in die ein Partner kam</translation>
    </message>
    <message>
        <source>New business and expansion created in the last 13 weeks</source>
        <translation>Neugeschäft und Erweiterung, erstellt in den letzten 13 Wochen</translation>
    </message>
    <message>
        <source>Renewals, deleted and merged deals, deals created already closed</source>
        <translation>Verlängerungen, gelöschte und zusammengeführte Deals, schon geschlossen erstellte Deals</translation>
    </message>
    <message>
        <source>Look at the throughput of registrations and at the partner mix</source>
        <translation>Durchlauf der Registrierungen und Partnermix ansehen</translation>
    </message>
    <message>
        <source>5-15 % mid-market, 30-45 % channel-led (getfairview.com, secondary)</source>
        <translation>5-15 % Mid-Market, 30-45 % bei Partnervertrieb (getfairview.com, Sekundärquelle)</translation>
    </message>
    <message>
        <source>Net revenue retention, partner</source>
        <translation>Nettoumsatzbindung, Partner</translation>
    </message>
    <message>
        <source>How do customers that came with partners develop?</source>
        <translation>Wie entwickeln sich Kunden, die über Partner kamen?</translation>
    </message>
    <message>
        <source>Net revenue retention of customers whose first won deal was on the partner route</source>
        <translation>Nettoumsatzbindung der Kunden, deren erster gewonnener Deal auf dem Partnerweg lag</translation>
    </message>
    <message>
        <source>Partner share</source>
        <translation>Partneranteil</translation>
    </message>
    <message>
        <source>Which share of the pipeline do partners bring?</source>
        <translation>Welchen Anteil der Pipeline bringen Partner?</translation>
    </message>
    <message>
        <source>Partner-sourced amount / amount created</source>
        <translation>Von Partnern gebrachter Betrag / erstellter Betrag</translation>
    </message>
    <message>
        <source>Amount of opportunities that a partner originated</source>
        <translation>Betrag der Opportunities, die von einem Partner stammen</translation>
    </message>
    <message>
        <source>Amount of all opportunities</source>
        <translation>Betrag aller Opportunities</translation>
    </message>
    <message>
        <source>partner-sourced share</source>
        <translation>Anteil von Partnern gebracht</translation>
    </message>
    <message>
        <source>Partner-sourced pipeline</source>
        <translation>Von Partnern gebrachte Pipeline</translation>
    </message>
    <message>
        <source>How much pipeline did partners bring?</source>
        <translation>Wie viel Pipeline haben Partner gebracht?</translation>
    </message>
    <message>
        <source>Amount at creation of opportunities that a partner originated</source>
        <translation>Betrag bei Erstellung der Opportunities, die von einem Partner stammen</translation>
    </message>
    <message>
        <source>channel pipeline</source>
        <translation>Partner-Pipeline</translation>
    </message>
    <message>
        <source>Partner-sourced deals</source>
        <translation>Von Partnern gebrachte Deals</translation>
    </message>
    <message>
        <source>How many deals did partners bring?</source>
        <translation>Wie viele Deals haben Partner gebracht?</translation>
    </message>
    <message>
        <source>Opportunities that a partner originated</source>
        <translation>Opportunities, die von einem Partner stammen</translation>
    </message>
    <message>
        <source>Partner against direct</source>
        <translation>Partner gegen direkt</translation>
    </message>
    <message>
        <source>Difference of the win rates</source>
        <translation>Unterschied der Abschlussquoten</translation>
    </message>
    <message>
        <source>How much more, or less, do we win with partners?</source>
        <translation>Wie viel mehr oder weniger gewinnen wir mit Partnern?</translation>
    </message>
    <message>
        <source>Win rate with partners - win rate direct</source>
        <translation>Abschlussquote mit Partnern - Abschlussquote direkt</translation>
    </message>
    <message>
        <source>Win rate, partner</source>
        <translation>Abschlussquote, Partner</translation>
    </message>
    <message>
        <source>Which share of decided partner deals do we win?</source>
        <translation>Welchen Anteil der entschiedenen Partner-Deals gewinnen wir?</translation>
    </message>
    <message>
        <source>Won / (won + lost), new business on the partner route</source>
        <translation>Gewonnen / (gewonnen + verloren), Neugeschäft auf dem Partnerweg</translation>
    </message>
    <message>
        <source>Mean won amount, partner</source>
        <translation>Mittlerer gewonnener Betrag, Partner</translation>
    </message>
    <message>
        <source>How large are won partner deals?</source>
        <translation>Wie groß sind gewonnene Partner-Deals?</translation>
    </message>
    <message>
        <source>Mean amount of won deals on the partner route</source>
        <translation>Mittlerer Betrag gewonnener Deals auf dem Partnerweg</translation>
    </message>
    <message>
        <source>New business won in the trailing four quarters, with an amount</source>
        <translation>Neugeschäft, gewonnen in den letzten vier Quartalen, mit Betrag</translation>
    </message>
    <message>
        <source>Past-due close dates</source>
        <translation>Überfällige Abschlussdaten</translation>
    </message>
    <message>
        <source>Which share of open deals should have closed already?</source>
        <translation>Welcher Anteil der offenen Deals hätte schon schließen sollen?</translation>
    </message>
    <message>
        <source>Open deals with a close date in the past / open deals with a close date</source>
        <translation>Offene Deals mit vergangenem Abschlussdatum / offene Deals mit Abschlussdatum</translation>
    </message>
    <message>
        <source>Open deals whose close date has passed</source>
        <translation>Offene Deals, deren Abschlussdatum vergangen ist</translation>
    </message>
    <message>
        <source>Open deals with a close date</source>
        <translation>Offene Deals mit Abschlussdatum</translation>
    </message>
    <message>
        <source>Deals without a close date, renewals and expansion, deleted and merged deals</source>
        <translation>Deals ohne Abschlussdatum, Verlängerungen und Erweiterungen, gelöschte und zusammengeführte Deals</translation>
    </message>
    <message>
        <source>Re-date or close before the forecast call</source>
        <translation>Vor der Forecast-Runde neu datieren oder schließen</translation>
    </message>
    <message>
        <source>past due</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Past-due amount</source>
        <translation>Überfälliger Betrag</translation>
    </message>
    <message>
        <source>Which share of the open amount should have closed already?</source>
        <translation>Welcher Anteil des offenen Betrags hätte schon schließen sollen?</translation>
    </message>
    <message>
        <source>Amount of open deals with a close date in the past / amount of open deals with a close date</source>
        <translation>Betrag offener Deals mit vergangenem Abschlussdatum / Betrag offener Deals mit Abschlussdatum</translation>
    </message>
    <message>
        <source>As past-due close dates</source>
        <translation>Wie überfällige Abschlussdaten</translation>
    </message>
    <message>
        <source>Ping-pong leads</source>
        <translation>Pingpong-Leads</translation>
    </message>
    <message>
        <source>Which share of leads changed hands three times or more?</source>
        <translation>Welcher Anteil der Leads wechselte dreimal oder öfter die Hände?</translation>
    </message>
    <message>
        <source>Leads with at least three changes from person to person / leads assigned</source>
        <translation>Leads mit mindestens drei Wechseln von Person zu Person / zugewiesene Leads</translation>
    </message>
    <message>
        <source>Leads with at least three changes</source>
        <translation>Leads mit mindestens drei Wechseln</translation>
    </message>
    <message>
        <source>Leads assigned to a person</source>
        <translation>Einer Person zugewiesene Leads</translation>
    </message>
    <message>
        <source>Leads first assigned in the last 13 weeks</source>
        <translation>Leads, in den letzten 13 Wochen erstmals zugewiesen</translation>
    </message>
    <message>
        <source>Look at the leads one by one</source>
        <translation>Die Leads einzeln ansehen</translation>
    </message>
    <message>
        <source>Sales, Marketing</source>
        <translation>Sales, Marketing</translation>
    </message>
    <message>
        <source>Pipeline created</source>
        <translation>Erstellte Pipeline</translation>
    </message>
    <message>
        <source>This week, new business and expansion</source>
        <translation>Diese Woche, neu und Erweiterung</translation>
    </message>
    <message>
        <source>How much pipeline did we create this week?</source>
        <translation>Wie viel Pipeline haben wir diese Woche erstellt?</translation>
    </message>
    <message>
        <source>Sum of the amounts at creation of new and expansion opportunities created in the week</source>
        <translation>Summe der Beträge bei Erstellung von Neugeschäft- und Erweiterungs-Opportunities der Woche</translation>
    </message>
    <message>
        <source>New business and expansion, by creation date; the first amount known</source>
        <translation>Neugeschäft und Erweiterung, nach Erstellungsdatum; der erste bekannte Betrag</translation>
    </message>
    <message>
        <source>Renewals, deleted and merged deals, deals created already closed, forecast category Omitted at creation</source>
        <translation>Verlängerungen, gelöschte und zusammengeführte Deals, schon geschlossen erstellte Deals, Forecast-Kategorie Omitted bei Erstellung</translation>
    </message>
    <message>
        <source>A deal without an amount adds nothing and stays counted as a record.</source>
        <translation>Ein Deal ohne Betrag trägt nichts bei und bleibt als Datensatz gezählt.</translation>
    </message>
    <message>
        <source>Check the source mix by team, SDR capacity and the campaign calendar</source>
        <translation>Quellenmix je Team, SDR-Kapazität und Kampagnenkalender prüfen</translation>
    </message>
    <message>
        <source>Next period quota divided by win rate, spread over the weeks</source>
        <translation>Vorgabe des nächsten Zeitraums geteilt durch die Abschlussquote, auf die Wochen verteilt</translation>
    </message>
    <message>
        <source>pipe gen</source>
        <translation>Pipeline-Aufbau</translation>
    </message>
    <message>
        <source>pipeline generation</source>
        <translation>Pipeline-Generierung</translation>
    </message>
    <message>
        <source>Opportunities created</source>
        <translation>Erstellte Opportunities</translation>
    </message>
    <message>
        <source>How many opportunities did we create this week?</source>
        <translation>Wie viele Opportunities haben wir diese Woche erstellt?</translation>
    </message>
    <message>
        <source>New and expansion opportunities created in the week</source>
        <translation>In der Woche erstellte Neugeschäft- und Erweiterungs-Opportunities</translation>
    </message>
    <message>
        <source>New business and expansion, by creation date</source>
        <translation>Neugeschäft und Erweiterung, nach Erstellungsdatum</translation>
    </message>
    <message>
        <source>Pipeline leakage</source>
        <translation>Pipeline-Verlust</translation>
    </message>
    <message>
        <source>How much pipeline left without a decision?</source>
        <translation>Wie viel Pipeline ging ohne Entscheidung?</translation>
    </message>
    <message>
        <source>Amount lost for no decision, lost without a reason, fallen silent or without owner / open amount at the start + created</source>
        <translation>Betrag, der ohne Entscheidung oder ohne Grund verloren ging, verstummte oder ohne Verantwortliche ist / offener Betrag zu Beginn + erstellt</translation>
    </message>
    <message>
        <source>Amount that left without a decision in four weeks, each deal once by the first reason that fits</source>
        <translation>Betrag, der in vier Wochen ohne Entscheidung ging, jeder Deal einmal nach dem ersten passenden Grund</translation>
    </message>
    <message>
        <source>Open amount at the start of the four weeks plus the amount created in them</source>
        <translation>Offener Betrag zu Beginn der vier Wochen plus der darin erstellte Betrag</translation>
    </message>
    <message>
        <source>New business, trailing four weeks</source>
        <translation>Neugeschäft, letzte vier Wochen</translation>
    </message>
    <message>
        <source>Renewals and expansion, deleted and merged deals</source>
        <translation>Verlängerungen und Erweiterungen, gelöschte und zusammengeführte Deals</translation>
    </message>
    <message>
        <source>Review the largest reason with its stage</source>
        <translation>Den größten Grund mit seiner Phase durchgehen</translation>
    </message>
    <message>
        <source>leaked pipeline</source>
        <translation>verlorene Pipeline</translation>
    </message>
    <message>
        <source>Pipeline movement</source>
        <translation>Pipeline-Bewegung</translation>
    </message>
    <message>
        <source>How did what is due this quarter come about?</source>
        <translation>Wie kam zustande, was in diesem Quartal fällig ist?</translation>
    </message>
    <message>
        <source>Due at the start of the quarter + created + reopened + pulled in + raised - lowered - pushed out - won - lost = due now</source>
        <translation>Fällig zu Beginn des Quartals + erstellt + wieder geöffnet + vorgezogen + erhöht - gesenkt - verschoben - gewonnen - verloren = jetzt fällig</translation>
    </message>
    <message>
        <source>Open new business with a close date in the fiscal quarter of the week; look at it by kind</source>
        <translation>Offenes Neugeschäft mit einem Abschlussdatum im Geschäftsquartal der Woche; nach Art ansehen</translation>
    </message>
    <message>
        <source>The kinds add up to the open amount that is due in the quarter. A deal that changes date and amount on one day moves with its new amount. Deleted and merged deals are in none of it.</source>
        <translation>Die Arten ergeben zusammen den offenen Betrag, der im Quartal fällig ist. Ein Deal, der Datum und Betrag an einem Tag ändert, bewegt sich mit seinem neuen Betrag. Gelöschte und zusammengeführte Deals sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Look at the biggest negative bar</source>
        <translation>Den größten negativen Balken ansehen</translation>
    </message>
    <message>
        <source>waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>pipeline bridge</source>
        <translation>Pipeline-Brücke</translation>
    </message>
    <message>
        <source>Pushes per deal</source>
        <translation>Verschiebungen je Deal</translation>
    </message>
    <message>
        <source>How often were open deals moved to a later date?</source>
        <translation>Wie oft wurden offene Deals auf ein späteres Datum verschoben?</translation>
    </message>
    <message>
        <source>Mean number of later-dated changes of the close date over open deals</source>
        <translation>Mittlere Zahl der Verschiebungen des Abschlussdatums nach hinten über offene Deals</translation>
    </message>
    <message>
        <source>Only changes that the history, or the comparison of imports, shows.</source>
        <translation>Nur Änderungen, die der Verlauf oder der Vergleich der Importe zeigt.</translation>
    </message>
    <message>
        <source>Ask for an approval after the third push</source>
        <translation>Nach der dritten Verschiebung eine Freigabe verlangen</translation>
    </message>
    <message>
        <source>push count</source>
        <translation>Zahl der Verschiebungen</translation>
    </message>
    <message>
        <source>Quota of the next quarter</source>
        <translation>Vorgabe des nächsten Quartals</translation>
    </message>
    <message>
        <source>What is the quota of the next fiscal quarter?</source>
        <translation>Wie hoch ist die Vorgabe des nächsten Geschäftsquartals?</translation>
    </message>
    <message>
        <source>Sum of the quotas of the company for the next fiscal quarter</source>
        <translation>Summe der Vorgaben des Unternehmens für das nächste Geschäftsquartal</translation>
    </message>
    <message>
        <source>Quotas without owner, team and segment; where there are none, those of the teams, else segments, else owners. Quotas of months add up; longer ones are left out.</source>
        <translation>Vorgaben ohne Person, Team und Segment; wo es keine gibt, die der Teams, sonst der Segmente, sonst der Personen. Vorgaben von Monaten werden summiert; längere bleiben draußen.</translation>
    </message>
    <message>
        <source>Check the plan</source>
        <translation>Den Plan prüfen</translation>
    </message>
    <message>
        <source>Quota of the quarter after</source>
        <translation>Vorgabe des übernächsten Quartals</translation>
    </message>
    <message>
        <source>What is the quota of the fiscal quarter after the next?</source>
        <translation>Wie hoch ist die Vorgabe des übernächsten Geschäftsquartals?</translation>
    </message>
    <message>
        <source>Sum of the quotas of the company for the fiscal quarter after the next</source>
        <translation>Summe der Vorgaben des Unternehmens für das übernächste Geschäftsquartal</translation>
    </message>
    <message>
        <source>Quota of the quarter</source>
        <translation>Vorgabe des Quartals</translation>
    </message>
    <message>
        <source>What is the quota of this fiscal quarter?</source>
        <translation>Wie hoch ist die Vorgabe dieses Geschäftsquartals?</translation>
    </message>
    <message>
        <source>Sum of the quotas of the company for this fiscal quarter</source>
        <translation>Summe der Vorgaben des Unternehmens für dieses Geschäftsquartal</translation>
    </message>
    <message>
        <source>Registration approval</source>
        <translation>Genehmigung von Registrierungen</translation>
    </message>
    <message>
        <source>How long does a partner wait for an approval?</source>
        <translation>Wie lange wartet ein Partner auf eine Genehmigung?</translation>
    </message>
    <message>
        <source>Median hours from submission to approval</source>
        <translation>Median der Stunden von der Einreichung bis zur Genehmigung</translation>
    </message>
    <message>
        <source>Registrations approved in the last 13 weeks</source>
        <translation>In den letzten 13 Wochen genehmigte Registrierungen</translation>
    </message>
    <message>
        <source>Rejected registrations and those without an answer</source>
        <translation>Abgelehnte Registrierungen und solche ohne Antwort</translation>
    </message>
    <message>
        <source>Name a backup for approvals</source>
        <translation>Eine Vertretung für Genehmigungen benennen</translation>
    </message>
    <message>
        <source>time to approval</source>
        <translation>Zeit bis zur Genehmigung</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>On-time renewals</source>
        <translation>Pünktliche Verlängerungen</translation>
    </message>
    <message>
        <source>How many renewals came without a gap?</source>
        <translation>Wie viele Verlängerungen kamen ohne Lücke?</translation>
    </message>
    <message>
        <source>Accounts that renewed without a day between the contracts / accounts whose contracts ended</source>
        <translation>Accounts, die ohne einen Tag zwischen den Verträgen verlängerten / Accounts, deren Verträge endeten</translation>
    </message>
    <message>
        <source>Accounts whose new contract starts by the day after the old one ends</source>
        <translation>Accounts, deren neuer Vertrag spätestens am Tag nach dem Ende des alten beginnt</translation>
    </message>
    <message>
        <source>Accounts whose contracts ended</source>
        <translation>Accounts, deren Verträge endeten</translation>
    </message>
    <message>
        <source>Contracts that ended in the last 13 weeks</source>
        <translation>Verträge, die in den letzten 13 Wochen endeten</translation>
    </message>
    <message>
        <source>Start earlier: 90, 60 and 30 days before the end</source>
        <translation>Früher beginnen: 90, 60 und 30 Tage vor dem Ende</translation>
    </message>
    <message>
        <source>Renewal rate</source>
        <translation>Verlängerungsquote</translation>
    </message>
    <message>
        <source>How much of what was up for renewal was renewed?</source>
        <translation>Wie viel von dem, was zur Verlängerung anstand, wurde verlängert?</translation>
    </message>
    <message>
        <source>ARR renewed at the old price / ARR of contracts that ended</source>
        <translation>Zum alten Preis verlängerter ARR / ARR der beendeten Verträge</translation>
    </message>
    <message>
        <source>ARR of the ended contracts that were renewed</source>
        <translation>ARR der beendeten Verträge, die verlängert wurden</translation>
    </message>
    <message>
        <source>ARR of contracts that ended</source>
        <translation>ARR der beendeten Verträge</translation>
    </message>
    <message>
        <source>Work the overdue list</source>
        <translation>Die Liste der Überfälligen abarbeiten</translation>
    </message>
    <message>
        <source>dollar renewal rate</source>
        <translation>Verlängerungsquote nach Betrag</translation>
    </message>
    <message>
        <source>Renewal rate by count</source>
        <translation>Verlängerungsquote nach Anzahl</translation>
    </message>
    <message>
        <source>How many renewals came?</source>
        <translation>Wie viele Verlängerungen kamen?</translation>
    </message>
    <message>
        <source>Accounts that renewed / accounts whose contracts ended</source>
        <translation>Verlängerte Accounts / Accounts, deren Verträge endeten</translation>
    </message>
    <message>
        <source>Above 80 % (DiggGrowth, secondary)</source>
        <translation>Über 80 % (DiggGrowth, Sekundärquelle)</translation>
    </message>
    <message>
        <source>logo renewal rate</source>
        <translation>Verlängerungsquote nach Kunden</translation>
    </message>
    <message>
        <source>Routing accuracy</source>
        <translation>Treffsicherheit der Zuweisung</translation>
    </message>
    <message>
        <source>Do leads reach the right team at once?</source>
        <translation>Erreichen Leads gleich das richtige Team?</translation>
    </message>
    <message>
        <source>1 - leads passed to another team within seven days of their first assignment / leads assigned</source>
        <translation>1 - Leads, die innerhalb von sieben Tagen nach der ersten Zuweisung an ein anderes Team gingen / zugewiesene Leads</translation>
    </message>
    <message>
        <source>Leads that stayed with the team of their first owner</source>
        <translation>Leads, die beim Team der ersten verantwortlichen Person blieben</translation>
    </message>
    <message>
        <source>Leads first assigned in the newest four weeks of which every one has had seven days</source>
        <translation>Leads, erstmals zugewiesen in den neuesten vier Wochen, in denen jeder sieben Tage hatte</translation>
    </message>
    <message>
        <source>Change the rule, with change control</source>
        <translation>Die Regel ändern, mit Änderungskontrolle</translation>
    </message>
    <message>
        <source>reassignment rate</source>
        <translation>Quote der Neuzuweisungen</translation>
    </message>
    <message>
        <source>Sales development</source>
        <translation>Sales Development</translation>
    </message>
    <message>
        <source>New SALs</source>
        <translation>Neue SALs</translation>
    </message>
    <message>
        <source>How many qualified leads did sales accept this week?</source>
        <translation>Wie viele qualifizierte Leads hat Sales diese Woche angenommen?</translation>
    </message>
    <message>
        <source>Persons whose first entry into SAL, or into a later step, is in the week</source>
        <translation>Personen, deren Ersteintritt in SAL oder einen späteren Schritt in der Woche liegt</translation>
    </message>
    <message>
        <source>By the day of the first acceptance</source>
        <translation>Nach dem Tag der ersten Annahme</translation>
    </message>
    <message>
        <source>A lead that went from MQL straight to SQL was accepted on that day.</source>
        <translation>Ein Lead, der von MQL direkt zu SQL ging, wurde an diesem Tag angenommen.</translation>
    </message>
    <message>
        <source>Review the reasons of rejection with Marketing</source>
        <translation>Ablehnungsgründe mit Marketing durchgehen</translation>
    </message>
    <message>
        <source>sales accepted leads</source>
        <translation>Sales Accepted Leads</translation>
    </message>
    <message>
        <source>SAL</source>
        <translation>SAL</translation>
    </message>
    <message>
        <source>Pipeline velocity</source>
        <translation>Pipeline-Geschwindigkeit</translation>
    </message>
    <message>
        <source>Expected value won per day</source>
        <translation>Erwarteter Gewinn pro Tag</translation>
    </message>
    <message>
        <source>How much do we win per day, at the present rate?</source>
        <translation>Wie viel gewinnen wir pro Tag beim heutigen Tempo?</translation>
    </message>
    <message>
        <source>Open qualified deals × mean won amount × win rate / mean sales cycle in days</source>
        <translation>Offene qualifizierte Deals × mittlerer gewonnener Betrag × Abschlussquote / mittlerer Verkaufszyklus in Tagen</translation>
    </message>
    <message>
        <source>Open deals as of the end of the week; amount, win rate and cycle over the trailing four quarters</source>
        <translation>Offene Deals zum Ende der Woche; Betrag, Abschlussquote und Zyklus über die letzten vier Quartale</translation>
    </message>
    <message>
        <source>As each of its four factors</source>
        <translation>Wie jeder der vier Faktoren</translation>
    </message>
    <message>
        <source>No wins or a cycle of 0 days: no value. The mean cycle is used, so that the product is money per day.</source>
        <translation>Ohne Gewinne oder bei einem Zyklus von 0 Tagen kein Wert. Der mittlere Zyklus wird genommen, damit das Produkt Geld pro Tag ist.</translation>
    </message>
    <message>
        <source>Pull the factor that moved</source>
        <translation>An dem Faktor ansetzen, der sich bewegte</translation>
    </message>
    <message>
        <source>sales velocity</source>
        <translation>Vertriebsgeschwindigkeit</translation>
    </message>
    <message>
        <source>revenue per day</source>
        <translation>Umsatz pro Tag</translation>
    </message>
    <message>
        <source>Team leads</source>
        <translation>Teamleitungen</translation>
    </message>
    <message>
        <source>Handoffs within SLA</source>
        <translation>Übergaben in SLA</translation>
    </message>
    <message>
        <source>Do we take over what others hand to us in time?</source>
        <translation>Übernehmen wir rechtzeitig, was andere uns übergeben?</translation>
    </message>
    <message>
        <source>Handoffs answered within their SLA / handoffs due</source>
        <translation>In der SLA beantwortete Übergaben / fällige Übergaben</translation>
    </message>
    <message>
        <source>Handoffs with a first action of the receiving team within the SLA</source>
        <translation>Übergaben mit einer ersten Aktivität des übernehmenden Teams in der SLA</translation>
    </message>
    <message>
        <source>Handoffs due</source>
        <translation>Fällige Übergaben</translation>
    </message>
    <message>
        <source>All kinds of handoff due in the last four weeks: MQL to SDR, SDR to AE, AE to CS, CS to sales, with partners; business hours of the model</source>
        <translation>Alle Arten von Übergaben, fällig in den letzten vier Wochen: MQL an SDR, SDR an AE, AE an CS, CS an Sales, mit Partnern; Geschäftsstunden des Modells</translation>
    </message>
    <message>
        <source>Rejected within the SLA is answered. A change of owner within one kind of team is a reassignment and no handoff; bulk changes are none either. A handoff that is not yet due is pending.</source>
        <translation>In der SLA abgelehnt ist beantwortet. Ein Wechsel innerhalb einer Art von Team ist eine Neuzuweisung und keine Übergabe; Massenänderungen sind auch keine. Eine noch nicht fällige Übergabe steht aus.</translation>
    </message>
    <message>
        <source>Review acceptance criteria and backup owners, escalate</source>
        <translation>Annahmekriterien und Vertretungen durchgehen, eskalieren</translation>
    </message>
    <message>
        <source>handoff SLA</source>
        <translation>Übergabe-SLA</translation>
    </message>
    <message>
        <source>Sales to CS handoff SLA</source>
        <translation>SLA der Übergabe Sales an CS</translation>
    </message>
    <message>
        <source>Does customer success take over new customers in time?</source>
        <translation>Übernimmt Customer Success neue Kunden rechtzeitig?</translation>
    </message>
    <message>
        <source>Won deals with a first action of customer success within the SLA / won deals due</source>
        <translation>Gewonnene Deals mit einer ersten Aktivität des Customer Success in der SLA / fällige gewonnene Deals</translation>
    </message>
    <message>
        <source>Won deals that customer success acted on within the SLA</source>
        <translation>Gewonnene Deals, um die sich Customer Success in der SLA kümmerte</translation>
    </message>
    <message>
        <source>Won deals due</source>
        <translation>Fällige gewonnene Deals</translation>
    </message>
    <message>
        <source>New business won whose SLA of 40 business hours falls due in the last four weeks</source>
        <translation>Gewonnenes Neugeschäft, dessen SLA von 40 Geschäftsstunden in den letzten vier Wochen fällig wird</translation>
    </message>
    <message>
        <source>Assign a success manager at the signature, escalate</source>
        <translation>Bei Unterschrift eine Person im Customer Success zuweisen, eskalieren</translation>
    </message>
    <message>
        <source>AE to CS handoff</source>
        <translation>Übergabe AE an CS</translation>
    </message>
    <message>
        <source>onboarding handoff</source>
        <translation>Übergabe ins Onboarding</translation>
    </message>
    <message>
        <source>MQL handoff SLA</source>
        <translation>SLA der MQL-Übergabe</translation>
    </message>
    <message>
        <source>Does sales development take up qualified leads in time?</source>
        <translation>Greift Sales Development qualifizierte Leads rechtzeitig auf?</translation>
    </message>
    <message>
        <source>MQLs with a decision or a touch within the SLA / MQLs due</source>
        <translation>MQLs mit Entscheidung oder Kontakt in der SLA / fällige MQLs</translation>
    </message>
    <message>
        <source>MQLs decided or touched within the SLA</source>
        <translation>In der SLA entschiedene oder kontaktierte MQLs</translation>
    </message>
    <message>
        <source>MQLs due</source>
        <translation>Fällige MQLs</translation>
    </message>
    <message>
        <source>MQLs whose SLA of 24 business hours falls due in the last four weeks</source>
        <translation>MQLs, deren SLA von 24 Geschäftsstunden in den letzten vier Wochen fällig wird</translation>
    </message>
    <message>
        <source>MQL to SDR handoff</source>
        <translation>Übergabe MQL an SDR</translation>
    </message>
    <message>
        <source>First touch within SLA</source>
        <translation>Erstkontakt in SLA</translation>
    </message>
    <message>
        <source>Do we answer within the time that we promised?</source>
        <translation>Antworten wir in der Zeit, die wir versprochen haben?</translation>
    </message>
    <message>
        <source>Leads first touched within their SLA / leads touched or past their SLA</source>
        <translation>In der SLA erstmals kontaktierte Leads / Leads mit Kontakt oder abgelaufener SLA</translation>
    </message>
    <message>
        <source>Leads first touched within their SLA</source>
        <translation>In der SLA erstmals kontaktierte Leads</translation>
    </message>
    <message>
        <source>Leads that were touched or whose SLA has expired</source>
        <translation>Leads, die kontaktiert wurden oder deren SLA abgelaufen ist</translation>
    </message>
    <message>
        <source>Leads whose SLA falls due in the last four weeks, business time</source>
        <translation>Leads, deren SLA in den letzten vier Wochen fällig wird, in Geschäftszeit</translation>
    </message>
    <message>
        <source>Outbound leads, list imports, deleted and merged rows, spam, repeats of a person; touches of which nobody can tell the hour</source>
        <translation>Outbound-Leads, Listenimporte, gelöschte und zusammengeführte Zeilen, Spam, Wiederholungen einer Person; Kontakte, deren Uhrzeit niemand kennt</translation>
    </message>
    <message>
        <source>An untouched lead past its SLA is a miss; one still inside it is pending. Somebody who was in touch before meets it.</source>
        <translation>Ein nicht kontaktierter Lead nach der SLA ist verfehlt; einer, der noch in der SLA ist, steht aus. Wer schon vorher in Kontakt war, erfüllt sie.</translation>
    </message>
    <message>
        <source>Escalate the list of breaches by owner</source>
        <translation>Die Liste der Verstöße je verantwortlicher Person eskalieren</translation>
    </message>
    <message>
        <source>response SLA</source>
        <translation>Reaktions-SLA</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Verschiebungen aus dem Quartal</translation>
    </message>
    <message>
        <source>Which share of what was due this quarter has slipped out of it?</source>
        <translation>Welcher Anteil des in diesem Quartal Fälligen ist herausgerutscht?</translation>
    </message>
    <message>
        <source>Deals due in the quarter at its start and due later now / deals due in the quarter at its start</source>
        <translation>Zu Beginn im Quartal fällige und jetzt später fällige Deals / zu Beginn im Quartal fällige Deals</translation>
    </message>
    <message>
        <source>Deals with a close date after the quarter now</source>
        <translation>Deals mit einem Abschlussdatum, das jetzt nach dem Quartal liegt</translation>
    </message>
    <message>
        <source>Open deals with a close date in the quarter on its first day</source>
        <translation>Offene Deals mit einem Abschlussdatum im Quartal an dessen erstem Tag</translation>
    </message>
    <message>
        <source>New business, from the first day of the fiscal quarter to the last day of the week</source>
        <translation>Neugeschäft, vom ersten Tag des Geschäftsquartals bis zum letzten Tag der Woche</translation>
    </message>
    <message>
        <source>Lost is not slipped. What was pulled in is not in it. Close dates come from the history, else from the comparison of imports.</source>
        <translation>Verloren ist nicht verschoben. Vorgezogenes ist nicht enthalten. Abschlussdaten kommen aus dem Verlauf, sonst aus dem Vergleich der Importe.</translation>
    </message>
    <message>
        <source>Requalify what slipped</source>
        <translation>Herausgerutschtes neu qualifizieren</translation>
    </message>
    <message>
        <source>80 % close in the month forecast (atlanticgrowthsolutions.com)</source>
        <translation>80 % schließen im angesagten Monat (atlanticgrowthsolutions.com)</translation>
    </message>
    <message>
        <source>slip rate</source>
        <translation>Verschiebungsquote</translation>
    </message>
    <message>
        <source>pushed deals</source>
        <translation>verschobene Deals</translation>
    </message>
    <message>
        <source>Slippage by value</source>
        <translation>Verschiebungen nach Betrag</translation>
    </message>
    <message>
        <source>How much of the amount due this quarter has slipped out of it?</source>
        <translation>Wie viel des in diesem Quartal fälligen Betrags ist herausgerutscht?</translation>
    </message>
    <message>
        <source>Amount due in the quarter at its start and due later now / amount due in the quarter at its start</source>
        <translation>Zu Beginn im Quartal fälliger und jetzt später fälliger Betrag / zu Beginn im Quartal fälliger Betrag</translation>
    </message>
    <message>
        <source>As slippage, with the amounts of the first day</source>
        <translation>Wie Verschiebungen aus dem Quartal, mit den Beträgen des ersten Tages</translation>
    </message>
    <message>
        <source>Sales and marketing spend</source>
        <translation>Ausgaben für Sales und Marketing</translation>
    </message>
    <message>
        <source>What do we spend on sales and marketing?</source>
        <translation>Was geben wir für Sales und Marketing aus?</translation>
    </message>
    <message>
        <source>Sum of the imported spend</source>
        <translation>Summe der importierten Ausgaben</translation>
    </message>
    <message>
        <source>Lines of spend that begin in the trailing four quarters</source>
        <translation>Ausgabenzeilen, die in den letzten vier Quartalen beginnen</translation>
    </message>
    <message>
        <source>A line that covers a month counts on its first day.</source>
        <translation>Eine Zeile, die einen Monat umfasst, zählt an dessen erstem Tag.</translation>
    </message>
    <message>
        <source>S&amp;M spend</source>
        <translation>S&amp;M-Ausgaben</translation>
    </message>
    <message>
        <source>SQL to opportunity</source>
        <translation>SQL zu Opportunity</translation>
    </message>
    <message>
        <source>Which share of SQLs became opportunities?</source>
        <translation>Welcher Anteil der SQLs wurde Opportunity?</translation>
    </message>
    <message>
        <source>SQLs that reached opportunity / SQLs entered, of the four newest weeks that are 30 days old</source>
        <translation>SQLs, die Opportunity erreichten / eingetretene SQLs der vier neuesten Wochen, die 30 Tage alt sind</translation>
    </message>
    <message>
        <source>Entrants that reached opportunity or a later step by the end of the week</source>
        <translation>Eingetretene, die bis zum Ende der Woche Opportunity oder einen späteren Schritt erreichten</translation>
    </message>
    <message>
        <source>First entries into SQL in the four newest weeks that are at least 30 days old</source>
        <translation>Ersteintritte in SQL in den vier neuesten Wochen, die mindestens 30 Tage alt sind</translation>
    </message>
    <message>
        <source>Stage age</source>
        <translation>Alter in der Phase</translation>
    </message>
    <message>
        <source>How long have open deals been in their present stage?</source>
        <translation>Wie lange stehen offene Deals in ihrer heutigen Phase?</translation>
    </message>
    <message>
        <source>Median of the days since open deals entered their present stage</source>
        <translation>Median der Tage, seit offene Deals in ihre heutige Phase eintraten</translation>
    </message>
    <message>
        <source>A backward move starts the age again. Without history the age runs from the creation.</source>
        <translation>Ein Rückschritt beginnt das Alter neu. Ohne Verlauf läuft das Alter ab der Erstellung.</translation>
    </message>
    <message>
        <source>Agree a next step this week, recycle or close</source>
        <translation>In dieser Woche einen nächsten Schritt vereinbaren, zurückstellen oder schließen</translation>
    </message>
    <message>
        <source>days in current stage</source>
        <translation>Tage in der aktuellen Phase</translation>
    </message>
    <message>
        <source>Stage aging</source>
        <translation>Alter je Phase</translation>
    </message>
    <message>
        <source>Open pipeline past its stage limit</source>
        <translation>Offene Pipeline über Phasenlimit</translation>
    </message>
    <message>
        <source>How much open pipeline sits longer in its stage than we allow?</source>
        <translation>Wie viel offene Pipeline steht länger in ihrer Phase, als wir erlauben?</translation>
    </message>
    <message>
        <source>Amount of open deals past the limit of their stage / amount of all open deals</source>
        <translation>Betrag offener Deals über dem Limit ihrer Phase / Betrag aller offenen Deals</translation>
    </message>
    <message>
        <source>Amount of open deals whose days in the present stage exceed its limit</source>
        <translation>Betrag offener Deals, deren Tage in der heutigen Phase das Limit überschreiten</translation>
    </message>
    <message>
        <source>Amount of all open deals</source>
        <translation>Betrag aller offenen Deals</translation>
    </message>
    <message>
        <source>New business open on the last day of the week, by the limits of the model</source>
        <translation>Neugeschäft, offen am letzten Tag der Woche, nach den Limits des Modells</translation>
    </message>
    <message>
        <source>Deals without an amount add 0. A backward move starts the age again.</source>
        <translation>Deals ohne Betrag tragen 0 bei. Ein Rückschritt beginnt das Alter neu.</translation>
    </message>
    <message>
        <source>Alerts at p75 of the days in the stage are in use</source>
        <translation>Warnungen bei p75 der Tage in der Phase sind gebräuchlich</translation>
    </message>
    <message>
        <source>aging</source>
        <translation>Alterung</translation>
    </message>
    <message>
        <source>past stage limit</source>
        <translation>über Phasenlimit</translation>
    </message>
    <message>
        <source>Stage conversion</source>
        <translation>Phasen-Conversion</translation>
    </message>
    <message>
        <source>Which share of deals moves on from a stage, once it is decided?</source>
        <translation>Welcher Anteil der Deals kommt aus einer Phase weiter, sobald entschieden ist?</translation>
    </message>
    <message>
        <source>Moved on or won / (moved on or won + lost there), by stage</source>
        <translation>Weitergekommen oder gewonnen / (weitergekommen oder gewonnen + dort verloren), je Phase</translation>
    </message>
    <message>
        <source>Deals that left the stage upwards or were won</source>
        <translation>Deals, die die Phase nach oben verließen oder gewonnen wurden</translation>
    </message>
    <message>
        <source>Deals that left it upwards, were won, or were lost there, on the day of that</source>
        <translation>Deals, die sie nach oben verließen, gewonnen oder dort verloren wurden, am Tag davon</translation>
    </message>
    <message>
        <source>One row per deal and stage, resolved in the trailing four quarters</source>
        <translation>Eine Zeile je Deal und Phase, entschieden in den letzten vier Quartalen</translation>
    </message>
    <message>
        <source>Deals still in the stage (pending), renewals and expansion, deleted and merged deals</source>
        <translation>Deals noch in der Phase (ausstehend), Verlängerungen und Erweiterungen, gelöschte und zusammengeführte Deals</translation>
    </message>
    <message>
        <source>A skipped stage inside the path counts as moved. Backward moves change nothing. Deals that start midway were not in earlier stages; deals logged already closed were in none.</source>
        <translation>Eine übersprungene Phase auf dem Weg gilt als durchlaufen. Rückschritte ändern nichts. Deals, die mittendrin beginnen, waren nicht in früheren Phasen; schon geschlossen erfasste Deals in keiner.</translation>
    </message>
    <message>
        <source>Review the exit criteria and the losses of the stage, coach, requalify</source>
        <translation>Austrittskriterien und Verluste der Phase durchgehen, coachen, neu qualifizieren</translation>
    </message>
    <message>
        <source>Stable, or above the own baseline</source>
        <translation>Stabil oder über dem eigenen Ausgangswert</translation>
    </message>
    <message>
        <source>step conversion</source>
        <translation>Conversion je Phase</translation>
    </message>
    <message>
        <source>drop-off</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>Stage owner</source>
        <translation>Verantwortlich für die Phase</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>Zeit in der Phase</translation>
    </message>
    <message>
        <source>How long do deals stay in a stage?</source>
        <translation>Wie lange bleiben Deals in einer Phase?</translation>
    </message>
    <message>
        <source>Median of all days in the stage, over deals that have left it</source>
        <translation>Median aller Tage in der Phase, über Deals, die sie verlassen haben</translation>
    </message>
    <message>
        <source>One row per deal and stage, by the day of the last exit, trailing four quarters</source>
        <translation>Eine Zeile je Deal und Phase, nach dem Tag des letzten Austritts, letzte vier Quartale</translation>
    </message>
    <message>
        <source>Deals still there, skipped stages, bulk edits, renewals and expansion, deleted and merged deals</source>
        <translation>Deals, die noch dort stehen, übersprungene Phasen, Massenänderungen, Verlängerungen und Erweiterungen, gelöschte und zusammengeführte Deals</translation>
    </message>
    <message>
        <source>All visits are summed. The closed spell of a reopened deal is no time in a stage.</source>
        <translation>Alle Besuche werden summiert. Die geschlossene Zeit eines wieder geöffneten Deals ist keine Zeit in einer Phase.</translation>
    </message>
    <message>
        <source>Look at exit criteria and the approval queue</source>
        <translation>Austrittskriterien und die Warteschlange der Freigaben ansehen</translation>
    </message>
    <message>
        <source>stage duration</source>
        <translation>Phasendauer</translation>
    </message>
    <message>
        <source>dwell time</source>
        <translation>Verweildauer</translation>
    </message>
    <message>
        <source>Stalled deals</source>
        <translation>Stockende Deals</translation>
    </message>
    <message>
        <source>Which share of open deals is slower than three in four that moved on?</source>
        <translation>Welcher Anteil der offenen Deals ist langsamer als drei von vier, die weiterkamen?</translation>
    </message>
    <message>
        <source>Open deals past the p75 of the days in their stage / open deals</source>
        <translation>Offene Deals über p75 der Tage in ihrer Phase / offene Deals</translation>
    </message>
    <message>
        <source>Open deals whose age in the stage exceeds p75 of the deals that moved forward from it</source>
        <translation>Offene Deals, deren Alter in der Phase über p75 der Deals liegt, die von dort weiterkamen</translation>
    </message>
    <message>
        <source>A stage that fewer than 10 deals moved on from uses its limit in the model.</source>
        <translation>Eine Phase, aus der weniger als 10 Deals weiterkamen, nimmt ihr Limit im Modell.</translation>
    </message>
    <message>
        <source>stalled share</source>
        <translation>Anteil stockend</translation>
    </message>
    <message>
        <source>Stalled amount</source>
        <translation>Stockender Betrag</translation>
    </message>
    <message>
        <source>Which share of the open amount is stalled?</source>
        <translation>Welcher Anteil des offenen Betrags stockt?</translation>
    </message>
    <message>
        <source>Amount of stalled open deals / amount of open deals</source>
        <translation>Betrag stockender offener Deals / Betrag offener Deals</translation>
    </message>
    <message>
        <source>As stalled deals</source>
        <translation>Wie stockende Deals</translation>
    </message>
    <message>
        <source>Time to first touch</source>
        <translation>Zeit bis Erstkontakt</translation>
    </message>
    <message>
        <source>Median, working hours</source>
        <translation>Median, Arbeitsstunden</translation>
    </message>
    <message>
        <source>How long does somebody who asked for contact wait for it?</source>
        <translation>Wie lange wartet jemand, der um Kontakt bat?</translation>
    </message>
    <message>
        <source>Median business minutes from the start of the clock to the first human touch</source>
        <translation>Median der Geschäftsminuten vom Start der Uhr bis zum ersten persönlichen Kontakt</translation>
    </message>
    <message>
        <source>Leads that asked for contact, by the week in which their clock started; where no source tells them apart, all leads but list imports</source>
        <translation>Leads, die um Kontakt baten, nach der Woche, in der ihre Uhr startete; wo keine Quelle sie unterscheidet, alle Leads außer Listenimporten</translation>
    </message>
    <message>
        <source>Touched before the start, touches of which only the day is known, list imports, deleted and merged rows, spam, repeats of a person</source>
        <translation>Vor dem Start kontaktiert, Kontakte, von denen nur der Tag bekannt ist, Listenimporte, gelöschte und zusammengeführte Zeilen, Spam, Wiederholungen einer Person</translation>
    </message>
    <message>
        <source>A lead that is past its SLA and not touched counts as longer than any touched one: the median is unknown when it falls among them. A lead still inside its SLA is pending.</source>
        <translation>Ein nicht kontaktierter Lead nach der SLA zählt als länger als jeder kontaktierte: der Median ist unbekannt, wenn er unter diese fällt. Ein Lead, der noch in der SLA ist, steht aus.</translation>
    </message>
    <message>
        <source>Check the queue and the alerts, reassign to the backup owner</source>
        <translation>Warteschlange und Alarme prüfen, an die Vertretung zuweisen</translation>
    </message>
    <message>
        <source>Within one hour a lead is about seven times more likely to qualify (Harvard Business Review 2011, secondary)</source>
        <translation>Innerhalb einer Stunde qualifiziert sich ein Lead etwa siebenmal eher (Harvard Business Review 2011, Sekundärquelle)</translation>
    </message>
    <message>
        <source>speed-to-lead</source>
        <translation>Speed-to-Lead</translation>
    </message>
    <message>
        <source>lead response time</source>
        <translation>Lead-Reaktionszeit</translation>
    </message>
    <message>
        <source>Time to first touch, elapsed</source>
        <translation>Zeit bis Erstkontakt, verstrichen</translation>
    </message>
    <message>
        <source>How long does the lead itself wait, nights and weekends included?</source>
        <translation>Wie lange wartet der Lead selbst, Nächte und Wochenenden eingerechnet?</translation>
    </message>
    <message>
        <source>Median elapsed minutes from the start of the clock to the first human touch</source>
        <translation>Median der verstrichenen Minuten vom Start der Uhr bis zum ersten persönlichen Kontakt</translation>
    </message>
    <message>
        <source>elapsed response time</source>
        <translation>verstrichene Reaktionszeit</translation>
    </message>
    <message>
        <source>Time to first touch, touched leads only</source>
        <translation>Zeit bis Erstkontakt, nur kontaktierte Leads</translation>
    </message>
    <message>
        <source>What would the CRM show as response time?</source>
        <translation>Was würde das CRM als Reaktionszeit zeigen?</translation>
    </message>
    <message>
        <source>Median business minutes to the first touch over touched leads only</source>
        <translation>Median der Geschäftsminuten bis zum Erstkontakt, nur über kontaktierte Leads</translation>
    </message>
    <message>
        <source>Touched leads; the untouched ones are left out, as CRMs do</source>
        <translation>Kontaktierte Leads; die nicht kontaktierten bleiben draußen, wie in CRMs</translation>
    </message>
    <message>
        <source>As time to first touch</source>
        <translation>Wie Zeit bis Erstkontakt</translation>
    </message>
    <message>
        <source>Compare with time to first touch: the difference is the untouched leads</source>
        <translation>Mit Zeit bis Erstkontakt vergleichen: der Unterschied sind die nicht kontaktierten Leads</translation>
    </message>
    <message>
        <source>CRM response time</source>
        <translation>CRM-Reaktionszeit</translation>
    </message>
    <message>
        <source>Unassigned leads</source>
        <translation>Nicht zugewiesene Leads</translation>
    </message>
    <message>
        <source>How many open leads can nobody work?</source>
        <translation>Wie viele offene Leads kann niemand bearbeiten?</translation>
    </message>
    <message>
        <source>Open leads without an owner, in a queue, or owned by somebody inactive</source>
        <translation>Offene Leads ohne Verantwortliche, in einer Warteschlange oder bei jemand Inaktivem</translation>
    </message>
    <message>
        <source>Leads open on the last day of the week</source>
        <translation>Leads, die am letzten Tag der Woche offen sind</translation>
    </message>
    <message>
        <source>Converted, disqualified and recycled leads; list imports, deleted and merged rows</source>
        <translation>Konvertierte, disqualifizierte und zurückgestellte Leads; Listenimporte, gelöschte und zusammengeführte Zeilen</translation>
    </message>
    <message>
        <source>Fix the rule, assign the backup owner, alert</source>
        <translation>Die Regel berichtigen, der Vertretung zuweisen, alarmieren</translation>
    </message>
    <message>
        <source>leads without owner</source>
        <translation>Leads ohne Verantwortliche</translation>
    </message>
    <message>
        <source>Unassigned share</source>
        <translation>Anteil nicht zugewiesen</translation>
    </message>
    <message>
        <source>Which share of open leads can nobody work?</source>
        <translation>Welchen Anteil der offenen Leads kann niemand bearbeiten?</translation>
    </message>
    <message>
        <source>Unassigned open leads / open leads</source>
        <translation>Nicht zugewiesene offene Leads / offene Leads</translation>
    </message>
    <message>
        <source>Open leads</source>
        <translation>Offene Leads</translation>
    </message>
    <message>
        <source>As unassigned leads</source>
        <translation>Wie nicht zugewiesene Leads</translation>
    </message>
    <message>
        <source>Untouched leads</source>
        <translation>Nicht kontaktierte Leads</translation>
    </message>
    <message>
        <source>Which share of inbound leads did nobody touch?</source>
        <translation>Welchen Anteil der Inbound-Leads hat niemand kontaktiert?</translation>
    </message>
    <message>
        <source>Inbound leads older than 24 business hours without a touch / inbound leads</source>
        <translation>Inbound-Leads, älter als 24 Geschäftsstunden ohne Kontakt / Inbound-Leads</translation>
    </message>
    <message>
        <source>Inbound leads past 24 business hours that nobody touched</source>
        <translation>Inbound-Leads nach 24 Geschäftsstunden, die niemand kontaktierte</translation>
    </message>
    <message>
        <source>Inbound leads that were touched or are past 24 business hours</source>
        <translation>Inbound-Leads, die kontaktiert wurden oder älter als 24 Geschäftsstunden sind</translation>
    </message>
    <message>
        <source>Inbound leads created in the last four weeks</source>
        <translation>Inbound-Leads, erstellt in den letzten vier Wochen</translation>
    </message>
    <message>
        <source>Outbound leads, list imports, deleted and merged rows, spam, repeats of a person</source>
        <translation>Outbound-Leads, Listenimporte, gelöschte und zusammengeführte Zeilen, Spam, Wiederholungen einer Person</translation>
    </message>
    <message>
        <source>Work the list today</source>
        <translation>Die Liste heute abarbeiten</translation>
    </message>
    <message>
        <source>23 % of audited firms never responded (Harvard Business Review 2011, secondary)</source>
        <translation>23 % der geprüften Unternehmen antworteten nie (Harvard Business Review 2011, Sekundärquelle)</translation>
    </message>
    <message>
        <source>never worked</source>
        <translation>nie bearbeitet</translation>
    </message>
    <message>
        <source>Weighted pipeline</source>
        <translation>Gewichtete Pipeline</translation>
    </message>
    <message>
        <source>What is the open pipeline worth?</source>
        <translation>Was ist die offene Pipeline wert?</translation>
    </message>
    <message>
        <source>Sum of amount x probability over open deals, probability from 0 to 1</source>
        <translation>Summe von Betrag x Wahrscheinlichkeit über offene Deals, Wahrscheinlichkeit von 0 bis 1</translation>
    </message>
    <message>
        <source>Renewals and expansion, deleted and merged deals, test accounts, deals without a probability</source>
        <translation>Verlängerungen und Erweiterungen, gelöschte und zusammengeführte Deals, Test-Accounts, Deals ohne Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Probabilities of 0 to 100 are divided by 100 at the import.</source>
        <translation>Wahrscheinlichkeiten von 0 bis 100 werden beim Import durch 100 geteilt.</translation>
    </message>
    <message>
        <source>Recalibrate the probabilities of the stages every quarter</source>
        <translation>Die Wahrscheinlichkeiten der Phasen jedes Quartal neu kalibrieren</translation>
    </message>
    <message>
        <source>expected revenue</source>
        <translation>erwarteter Umsatz</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Abschlussquote</translation>
    </message>
    <message>
        <source>Which share of decided deals do we win, by count?</source>
        <translation>Welchen Anteil der entschiedenen Deals gewinnen wir, nach Anzahl?</translation>
    </message>
    <message>
        <source>Won / (won + lost), new business, by close date</source>
        <translation>Gewonnen / (gewonnen + verloren), Neugeschäft, nach Abschlussdatum</translation>
    </message>
    <message>
        <source>New-business deals won</source>
        <translation>Gewonnene Neugeschäft-Deals</translation>
    </message>
    <message>
        <source>New-business deals won or lost</source>
        <translation>Gewonnene oder verlorene Neugeschäft-Deals</translation>
    </message>
    <message>
        <source>New business closed in the last four weeks, each deal once</source>
        <translation>Neugeschäft, geschlossen in den letzten vier Wochen, jeder Deal einmal</translation>
    </message>
    <message>
        <source>Renewals and expansion, deleted and merged deals, negative amounts, test accounts</source>
        <translation>Verlängerungen und Erweiterungen, gelöschte und zusammengeführte Deals, negative Beträge, Test-Accounts</translation>
    </message>
    <message>
        <source>Review loss reasons by stage, competitor and segment; review qualification</source>
        <translation>Verlustgründe nach Phase, Wettbewerb und Segment durchgehen; Qualifizierung durchgehen</translation>
    </message>
    <message>
        <source>B2B SaaS 15-30 % (figures in use, without evidence)</source>
        <translation>B2B-SaaS 15-30 % (gebräuchliche Werte, ohne Beleg)</translation>
    </message>
    <message>
        <source>close rate</source>
        <translation>Gewinnquote</translation>
    </message>
    <message>
        <source>won/closed</source>
        <translation>gewonnen/geschlossen</translation>
    </message>
    <message>
        <source>Win rate by value</source>
        <translation>Abschlussquote nach Wert</translation>
    </message>
    <message>
        <source>Which share of the decided amount do we win?</source>
        <translation>Welchen Anteil des entschiedenen Betrags gewinnen wir?</translation>
    </message>
    <message>
        <source>Amount won / (amount won + lost), new business, by close date</source>
        <translation>Gewonnener Betrag / (gewonnener + verlorener Betrag), Neugeschäft, nach Abschlussdatum</translation>
    </message>
    <message>
        <source>Amount of new-business deals won</source>
        <translation>Betrag gewonnener Neugeschäft-Deals</translation>
    </message>
    <message>
        <source>Amount of new-business deals won or lost</source>
        <translation>Betrag gewonnener oder verlorener Neugeschäft-Deals</translation>
    </message>
    <message>
        <source>As win rate</source>
        <translation>Wie Abschlussquote</translation>
    </message>
    <message>
        <source>A deal without an amount adds 0 to both sides.</source>
        <translation>Ein Deal ohne Betrag trägt auf beiden Seiten 0 bei.</translation>
    </message>
    <message>
        <source>Compare with win rate: below it we lose the big ones</source>
        <translation>Mit der Abschlussquote vergleichen: darunter verlieren wir die großen</translation>
    </message>
    <message>
        <source>value win rate</source>
        <translation>Wert-Abschlussquote</translation>
    </message>
    <message>
        <source>Won without onboarding</source>
        <translation>Gewonnen ohne Onboarding</translation>
    </message>
    <message>
        <source>Which new customers does nobody take care of?</source>
        <translation>Um welche neuen Kunden kümmert sich niemand?</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Gewonnene Deals</translation>
    </message>
    <message>
        <source>New business won in the newest four weeks that are at least 14 days old</source>
        <translation>Neugeschäft, gewonnen in den neuesten vier Wochen, die mindestens 14 Tage alt sind</translation>
    </message>
    <message>
        <source>Assign a success manager</source>
        <translation>Eine Person im Customer Success zuweisen</translation>
    </message>
    <message>
        <source>0-5 %, our decision.</source>
        <translation>0-5 %, unsere Entscheidung.</translation>
    </message>
    <message>
        <source>post-sale handoff leakage</source>
        <translation>Verlust bei der Übergabe nach dem Verkauf</translation>
    </message>
    <message>
        <source>Won this quarter</source>
        <translation>Gewonnen in diesem Quartal</translation>
    </message>
    <message>
        <source>What have we won since the quarter began?</source>
        <translation>Was haben wir seit Beginn des Quartals gewonnen?</translation>
    </message>
    <message>
        <source>Sum of new-business deals won in the fiscal quarter so far</source>
        <translation>Summe der im Geschäftsquartal bisher gewonnenen Neugeschäft-Deals</translation>
    </message>
    <message>
        <source>New business by close date, from the first day of the fiscal quarter to the last day of the week</source>
        <translation>Neugeschäft nach Abschlussdatum, vom ersten Tag des Geschäftsquartals bis zum letzten Tag der Woche</translation>
    </message>
    <message>
        <source>Amount of all won opportunities</source>
        <translation>Betrag aller gewonnenen Opportunities</translation>
    </message>
    <message>
        <source>Renewals and expansion count as bookings, and so do merged deals.</source>
        <translation>Verlängerungen und Erweiterungen zählen als Auftragseingang, zusammengeführte Deals ebenso.</translation>
    </message>
    <message>
        <source>Open amount due this quarter / full quota</source>
        <translation>In diesem Quartal fälliger offener Betrag / ganze Vorgabe</translation>
    </message>
    <message>
        <source>What was won already stays in the denominator; ours divides by what is left and so is higher once deals are won.</source>
        <translation>Was schon gewonnen ist, bleibt im Nenner; unserer teilt durch den Rest und ist daher höher, sobald Deals gewonnen sind.</translation>
    </message>
    <message>
        <source>Mean of created date minus close date, over won deals of every class</source>
        <translation>Mittel von Erstellungsdatum minus Abschlussdatum, über gewonnene Deals jeder Klasse</translation>
    </message>
    <message>
        <source>The sign is reversed, so that a normal deal counts below zero; a mean follows the longest deals; renewals, merged deals and deals closed before they were created count.</source>
        <translation>Das Vorzeichen ist umgekehrt, sodass ein normaler Deal unter null zählt; ein Mittel folgt den längsten Deals; Verlängerungen, zusammengeführte und vor ihrer Erstellung geschlossene Deals zählen.</translation>
    </message>
    <message>
        <source>Mean of close date minus created date, over won new business</source>
        <translation>Mittel von Abschlussdatum minus Erstellungsdatum, über gewonnenes Neugeschäft</translation>
    </message>
    <message>
        <source>A mean follows the longest deals, a median does not; deals closed before they were created count with their negative duration.</source>
        <translation>Ein Mittel folgt den längsten Deals, ein Median nicht; vor ihrer Erstellung geschlossene Deals zählen mit ihrer negativen Dauer.</translation>
    </message>
    <message>
        <source>1 - |booked - forecast| / booked</source>
        <translation>1 - |gebucht - Forecast| / gebucht</translation>
    </message>
    <message>
        <source>Divided by what came, not by the forecast: a forecast that was too high costs more, one that was too low less.</source>
        <translation>Geteilt durch das, was kam, nicht durch den Forecast: ein zu hoher Forecast kostet mehr, ein zu niedriger weniger.</translation>
    </message>
    <message>
        <source>Count of lead rows by created date</source>
        <translation>Anzahl der Lead-Zeilen nach Erstellungsdatum</translation>
    </message>
    <message>
        <source>Leads with an opportunity / all leads there ever were</source>
        <translation>Leads mit einer Opportunity / alle Leads, die es je gab</translation>
    </message>
    <message>
        <source>No cohort: leads that had no time yet, and those of long ago, are in one number that hardly moves.</source>
        <translation>Keine Kohorte: Leads, die noch keine Zeit hatten, und längst vergangene stehen in einer Zahl, die sich kaum bewegt.</translation>
    </message>
    <message>
        <source>Opportunities created in the period that are still open at its end</source>
        <translation>Im Zeitraum erstellte Opportunities, die an seinem Ende noch offen sind</translation>
    </message>
    <message>
        <source>Open deals x mean won amount x win rate by value / mean cycle</source>
        <translation>Offene Deals x mittlerer gewonnener Betrag x Abschlussquote nach Wert / mittlerer Zyklus</translation>
    </message>
    <message>
        <source>The amount stands in two factors: where large deals are lost, it counts twice.</source>
        <translation>Der Betrag steht in zwei Faktoren: wo große Deals verloren gehen, zählt das doppelt.</translation>
    </message>
    <message>
        <source>All open deals x mean won amount x win rate / mean cycle</source>
        <translation>Alle offenen Deals x mittlerer gewonnener Betrag x Abschlussquote / mittlerer Zyklus</translation>
    </message>
    <message>
        <source>Deals before the first qualified stage, and deals without an amount, count as open ones.</source>
        <translation>Deals vor der ersten qualifizierten Phase und Deals ohne Betrag zählen als offene.</translation>
    </message>
    <message>
        <source>Mean days in the present stage, of the same open deals</source>
        <translation>Mittlere Tage in der heutigen Phase, derselben offenen Deals</translation>
    </message>
    <message>
        <source>Ages are skewed: a few forgotten deals pull the mean up, the median stays.</source>
        <translation>Alter sind schief verteilt: einige vergessene Deals ziehen das Mittel hoch, der Median bleibt.</translation>
    </message>
    <message>
        <source>Sum of the days in the stage / opportunities</source>
        <translation>Summe der Tage in der Phase / Opportunities</translation>
    </message>
    <message>
        <source>A mean of the same durations; ours is their median.</source>
        <translation>Ein Mittel derselben Dauern; unserer ist ihr Median.</translation>
    </message>
    <message>
        <source>Median over leads that were touched</source>
        <translation>Median über kontaktierte Leads</translation>
    </message>
    <message>
        <source>Whoever was never touched is not there, so that the number improves when leads are left alone.</source>
        <translation>Wer nie kontaktiert wurde, fehlt, sodass die Zahl besser wird, wenn Leads liegen bleiben.</translation>
    </message>
    <message>
        <source>Mean whole hours on the clock from a lead to its first activity, over leads that have one</source>
        <translation>Mittlere ganze Stunden nach der Uhr von einem Lead bis zu seiner ersten Aktivität, über Leads, die eine haben</translation>
    </message>
    <message>
        <source>Nights and weekends count, untouched leads do not, every lead counts whether it asked for contact or not, and a mean follows the longest. Automated activities, which theirs counts too, are not among the records.</source>
        <translation>Nächte und Wochenenden zählen, nicht kontaktierte Leads nicht, jeder Lead zählt, ob er um Kontakt bat oder nicht, und ein Mittel folgt den längsten. Automatische Aktivitäten, die dort auch zählen, sind nicht unter den Datensätzen.</translation>
    </message>
    <message>
        <source>Median on the clock instead of business time</source>
        <translation>Median nach der Uhr statt nach Geschäftszeit</translation>
    </message>
    <message>
        <source>Nights and weekends count.</source>
        <translation>Nächte und Wochenenden zählen.</translation>
    </message>
    <message>
        <source>Amount x probability, with the probability as 0 to 100</source>
        <translation>Betrag x Wahrscheinlichkeit, mit der Wahrscheinlichkeit als 0 bis 100</translation>
    </message>
    <message>
        <source>A hundred times too high where the probability was not divided first.</source>
        <translation>Hundertmal zu hoch, wo die Wahrscheinlichkeit nicht erst geteilt wurde.</translation>
    </message>
    <message>
        <source>Won amount / (won + lost amount), of every class</source>
        <translation>Gewonnener Betrag / (gewonnener + verlorener Betrag), jeder Klasse</translation>
    </message>
    <message>
        <source>By value, so that one large deal outweighs many small ones; renewals, expansion and merged deals count. They add amounts as they stand; here they are converted, as ours are.</source>
        <translation>Nach Wert, sodass ein großer Deal viele kleine überwiegt; Verlängerungen, Erweiterungen und zusammengeführte Deals zählen. Dort werden Beträge addiert, wie sie stehen; hier werden sie umgerechnet, wie unsere.</translation>
    </message>
    <message>
        <source>Won amount / (won + lost amount) over 90 days</source>
        <translation>Gewonnener Betrag / (gewonnener + verlorener Betrag) über 90 Tage</translation>
    </message>
    <message>
        <source>By value and over 13 weeks, where ours counts deals of four.</source>
        <translation>Nach Wert und über 13 Wochen, wo unsere Deals aus vier zählt.</translation>
    </message>
    <message>
        <source>New business won / new business closed, by count</source>
        <translation>Neugeschäft gewonnen / Neugeschäft geschlossen, nach Anzahl</translation>
    </message>
    <message>
        <source>The nearest to ours; merged deals, negative amounts and test accounts stay in.</source>
        <translation>Unserer am nächsten; zusammengeführte Deals, negative Beträge und Test-Accounts bleiben drin.</translation>
    </message>
    <message>
        <source>Open deals stay in the denominator, and the deals are those created together, not those decided together. The two are not comparable.</source>
        <translation>Offene Deals bleiben im Nenner, und es sind die gemeinsam erstellten Deals, nicht die gemeinsam entschiedenen. Die zwei sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Acquire</source>
        <translation>Gewinnen</translation>
    </message>
    <message>
        <source>Marketing and SDR</source>
        <translation>Marketing und SDR</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Konvertieren</translation>
    </message>
    <message>
        <source>Marketing and Sales</source>
        <translation>Marketing und Sales</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Retain and expand</source>
        <translation>Binden und ausbauen</translation>
    </message>
    <message>
        <source>Customer Success</source>
        <translation>Customer Success</translation>
    </message>
    <message>
        <source>Deals that moved on from the stage in the period / deals that entered it in the same period</source>
        <translation>Deals, die im Zeitraum aus der Phase weitergingen / Deals, die im selben Zeitraum in sie kamen</translation>
    </message>
    <message>
        <source>Other deals stand above the line than below it, so that the share can exceed 100 %; deals of every class count.</source>
        <translation>Über dem Bruchstrich stehen andere Deals als darunter, sodass der Anteil 100 % übersteigen kann; Deals jeder Klasse zählen.</translation>
    </message>
    <message>
        <source>Retained ARR / ARR a year before, without customers who left in between and came back</source>
        <translation>Gehaltener ARR / ARR vor einem Jahr, ohne Kunden, die dazwischen gingen und wiederkamen</translation>
    </message>
    <message>
        <source>A customer who returned counts as lost for the year; ours counts what they pay now, up to what they paid then.</source>
        <translation>Wer wiederkam, gilt für das Jahr als verloren; unsere zählt, was er jetzt zahlt, bis zu dem, was er damals zahlte.</translation>
    </message>
    <message>
        <source>Open deals without an activity for 7 days, or created more than 7 days ago / open deals</source>
        <translation>Offene Deals ohne Aktivität seit 7 Tagen oder vor mehr als 7 Tagen erstellt / offene Deals</translation>
    </message>
    <message>
        <source>New leads, with those that were merged into others</source>
        <translation>Neue Leads, mit denen, die in andere zusammengeführt wurden</translation>
    </message>
    <message>
        <source>Each side of a merge counts, so that tidying up the CRM lowers nothing.</source>
        <translation>Jede Seite einer Zusammenführung zählt, sodass Aufräumen im CRM nichts senkt.</translation>
    </message>
    <message>
        <source>Open opportunities in the forecast categories pipeline, best case and commit</source>
        <translation>Offene Opportunities in den Forecast-Kategorien Pipeline, Best Case und Commit</translation>
    </message>
    <message>
        <source>Amount created on the partner route / amount created</source>
        <translation>Über Partner erstellter Betrag / erstellter Betrag</translation>
    </message>
    <message>
        <source>The field on the deal decides, also where no registration or referral came within the 30 days before: what partners only joined later counts in full.</source>
        <translation>Das Feld am Deal entscheidet, auch wo in den 30 Tagen davor keine Registrierung oder Empfehlung kam: wozu Partner erst später stießen, zählt ganz.</translation>
    </message>
    <message>
        <source>Amount of the opportunities by the day on which they reached the first qualified stage</source>
        <translation>Betrag der Opportunities nach dem Tag, an dem sie die erste qualifizierte Phase erreichten</translation>
    </message>
    <message>
        <source>A later day, and deals that never got there are missing. Their list of single deals that are left out is their own.</source>
        <translation>Ein späterer Tag, und Deals, die nie so weit kamen, fehlen. Ihre Liste einzelner ausgenommener Deals ist ihre eigene.</translation>
    </message>
    <message>
        <source>Opportunities by the day on which they reached the first qualified stage</source>
        <translation>Opportunities nach dem Tag, an dem sie die erste qualifizierte Phase erreichten</translation>
    </message>
    <message>
        <source>Median days of the last visit to the stage</source>
        <translation>Median der Tage des letzten Aufenthalts in der Phase</translation>
    </message>
    <message>
        <source>Earlier visits are forgotten: a deal that came back seems faster. Their cumulative time is ours, in seconds.</source>
        <translation>Frühere Aufenthalte sind vergessen: ein Deal, der zurückkam, wirkt schneller. Ihre kumulierte Zeit ist unsere, in Sekunden.</translation>
    </message>
    <message>
        <source>Median days of each visit to a stage</source>
        <translation>Median der Tage jedes Aufenthalts in einer Phase</translation>
    </message>
    <message>
        <source>A deal that came back counts as two short visits instead of one long stay.</source>
        <translation>Ein Deal, der zurückkam, zählt als zwei kurze Aufenthalte statt als ein langer.</translation>
    </message>
    <message>
        <source>Mean days from one row of the history to the next</source>
        <translation>Mittlere Tage von einer Zeile der Historie zur nächsten</translation>
    </message>
    <message>
        <source>Open deals that are longer in their stage than 1.5 times the average / open deals</source>
        <translation>Offene Deals, die länger als das 1,5-Fache des Mittels in ihrer Phase sind / offene Deals</translation>
    </message>
    <message>
        <source>Stays are skewed, so that a few long ones move an average; ours takes the line that three of four deals that moved on stay below.</source>
        <translation>Aufenthalte sind schief verteilt, sodass wenige lange ein Mittel verschieben; unsere nimmt die Grenze, unter der drei von vier weitergekommenen Deals bleiben.</translation>
    </message>
    <message>
        <source>Median on the clock from the assignment to the first touch</source>
        <translation>Median nach der Uhr von der Zuweisung bis zum ersten Kontakt</translation>
    </message>
    <message>
        <source>The wait for an owner is not in it, nights and weekends are, and untouched leads are not. Theirs starts once more with each later owner.</source>
        <translation>Das Warten auf Verantwortliche fehlt darin, Nächte und Wochenenden zählen, Leads ohne Kontakt nicht. Ihre beginnt mit jedem späteren Verantwortlichen neu.</translation>
    </message>
    <message>
        <source>Leads that nobody owns, or whom nobody has touched yet</source>
        <translation>Leads, für die niemand verantwortlich ist oder zu denen noch niemand Kontakt hatte</translation>
    </message>
    <message>
        <source>Wider: a lead that has an owner and waits for the first touch counts too. Theirs also counts leads that a new owner has not touched again.</source>
        <translation>Weiter gefasst: auch ein Lead, der Verantwortliche hat und auf den ersten Kontakt wartet, zählt. Ihre zählt auch Leads, zu denen neue Verantwortliche noch keinen Kontakt hatten.</translation>
    </message>
    <message>
        <source>Won / closed, without merged deals and amounts below zero, of every class</source>
        <translation>Gewonnen / abgeschlossen, ohne zusammengeführte Deals und Beträge unter null, jeder Art</translation>
    </message>
    <message>
        <source>Renewals, which are seldom lost, and expansion count. The free programmes that they leave out are no field of an export.</source>
        <translation>Verlängerungen, die selten verloren gehen, und Erweiterungen zählen. Die kostenlosen Programme, die sie auslassen, stehen in keinem Feld eines Exports.</translation>
    </message>
    <message>
        <source>One of the two is enough, so that nearly every open deal is inactive; ours asks that nothing was done for 14 days and nothing is planned. Renewals, expansion and merged deals count.</source>
        <translation>Eines von beiden genügt, sodass fast jeder offene Deal inaktiv ist; unsere verlangt, dass 14 Tage lang nichts geschah und nichts geplant ist. Verlängerungen, Erweiterungen und zusammengeführte Deals zählen.</translation>
    </message>
    <message>
        <source>The category decides, not the stage: deals that are called most likely or omitted, or not at all, are none; those before the first qualified stage, without an amount, renewals and merged ones are.</source>
        <translation>Die Kategorie entscheidet, nicht die Phase: Deals mit Most Likely oder Omitted oder ohne Kategorie zählen nicht; solche vor der ersten qualifizierten Phase, ohne Betrag, Verlängerungen und zusammengeführte zählen.</translation>
    </message>
    <message>
        <source>Amount of the opportunities created in the period that are still open at its end, as it stands by then</source>
        <translation>Betrag der im Zeitraum erstellten Opportunities, die an seinem Ende noch offen sind, nach dem Stand an diesem Ende</translation>
    </message>
    <message>
        <source>Falls when deals close. Deals of every class count, merged ones and those omitted from the forecast too. That theirs asks for one of three forecast categories is left out.</source>
        <translation>Sinkt, wenn Deals schließen. Deals jeder Art zählen, auch zusammengeführte und solche mit Omitted im Forecast. Dass deren Definition eine von drei Forecast-Kategorien verlangt, bleibt hier weg.</translation>
    </message>
    <message>
        <source>The history has a row for every change of amount or close date too, so that one stay in a stage falls into pieces; every class counts, and a deal without rows is missing. Of the rows of one day each stands in the stage of its evening.</source>
        <translation>Die Historie hat auch für jede Änderung von Betrag oder Abschlussdatum eine Zeile, sodass ein Aufenthalt in Stücke zerfällt; jede Art von Deal zählt, und ein Deal ohne Zeilen fehlt. Die Zeilen eines Tages gelten für die Phase an seinem Abend.</translation>
    </message>
    <message>
        <source>Median days from the creation of the lead to that of the opportunity it was converted into</source>
        <translation>Median der Tage von der Erstellung des Leads bis zu der der Opportunity, in die er konvertiert wurde</translation>
    </message>
    <message>
        <source>Converted before created, or into an opportunity that is older; list imports, deleted and merged rows, own domains</source>
        <translation>Konvertiert, bevor erstellt, oder in eine ältere Opportunity; Listenimporte, gelöschte und zusammengeführte Zeilen, eigene Domains</translation>
    </message>
    <message>
        <source>Both are dates: an opportunity of the day of creation takes 0 days. Where the opportunity is not known, the day of the conversion stands for its creation.</source>
        <translation>Beides sind Tage: eine Opportunity vom Tag der Erstellung dauert 0 Tage. Wo die Opportunity nicht bekannt ist, steht der Tag der Konvertierung für ihre Erstellung.</translation>
    </message>
    <message>
        <source>Records with a close before the creation, a step before the creation or after as-of, or something done after as-of / records</source>
        <translation>Datensätze mit Abschluss vor der Erstellung, mit einem Schritt vor der Erstellung oder nach dem Stand, oder mit etwas, das nach dem Stand erledigt wurde / Datensätze</translation>
    </message>
    <message>
        <source>Leads with an e-mail address, and accounts with a web domain or a name, that an older one has</source>
        <translation>Leads mit einer E-Mail-Adresse und Accounts mit einer Web-Domain oder einem Namen, die ein älterer hat</translation>
    </message>
    <message>
        <source>Open deals owned by nobody, by inactive users, or by users that the export of users does not hold / open deals</source>
        <translation>Offene Deals ohne Verantwortliche, mit inaktiven oder mit solchen, die der Export der Nutzer nicht enthält / offene Deals</translation>
    </message>
    <message>
        <source>SDR to sales is the process and no wrong route, and neither is a realignment in bulk. Queues do not own.</source>
        <translation>Von SDR zu Sales ist der Prozess und kein falscher Weg, eine Neuverteilung in großer Zahl ebenso wenig. Warteschlangen sind nicht verantwortlich.</translation>
    </message>
    <message>
        <source>A reopened deal counts with its last closure. Deals without an amount count. What was lost because it was merged or entered twice is no deal.</source>
        <translation>Ein wieder geöffneter Deal zählt mit seinem letzten Abschluss. Deals ohne Betrag zählen. Was verloren ging, weil es zusammengeführt oder doppelt erfasst war, ist kein Deal.</translation>
    </message>
    <message>
        <source>Signals: seats used to 80 % for 14 days; value milestone reached; health green and no ticket of the worst severity; champion active, or a meeting or a reply in 30 days; product or seats unsold. Where nobody says whether the champion is active, activities tell; without these it is not known.</source>
        <translation>Signale: Lizenzen 14 Tage lang zu 80 % genutzt; Wert-Meilenstein erreicht; Gesundheit grün und kein Ticket der höchsten Stufe; Fürsprecher aktiv, oder ein Treffen oder eine Antwort in 30 Tagen; Produkt oder Lizenzen noch unverkauft. Wo niemand sagt, ob der Fürsprecher aktiv ist, sagen es die Aktivitäten; ohne diese ist es nicht bekannt.</translation>
    </message>
    <message>
        <source>From contracts only: a last won deal never stands in for ARR. Churned and back counts with what it pays now. Merged accounts are one customer. ARR in another currency is converted at one rate on both dates; who pays in several is one customer, under the reporting currency. A terminated or cancelled contract counts only where its last day is known.</source>
        <translation>Nur aus Verträgen: ein letzter gewonnener Deal steht nie für ARR. Wer ging und zurückkam, zählt mit dem, was er jetzt zahlt. Zusammengeführte Accounts sind ein Kunde. ARR in anderer Währung wird an beiden Tagen mit einem Kurs umgerechnet; wer in mehreren zahlt, ist ein Kunde, unter der Berichtswährung. Ein gekündigter oder stornierter Vertrag zählt nur, wo sein letzter Tag bekannt ist.</translation>
    </message>
    <message>
        <source>Who pays in several currencies is one customer, and so are merged accounts. A terminated or cancelled contract counts only where its last day is known.</source>
        <translation>Wer in mehreren Währungen zahlt, ist ein Kunde; zusammengeführte Accounts auch. Ein gekündigter oder stornierter Vertrag zählt nur, wo sein letzter Tag bekannt ist.</translation>
    </message>
    <message>
        <source>Two first deals of one account count as one logo, and merged accounts are one. Of deals won on one day new business comes first. A deal without an account is a logo of its own.</source>
        <translation>Zwei erste Deals eines Accounts zählen als ein Neukunde, und zusammengeführte Accounts sind einer. Von Deals, die am selben Tag gewonnen wurden, kommt Neugeschäft zuerst. Ein Deal ohne Account ist ein eigener Neukunde.</translation>
    </message>
    <message>
        <source>The gross margin is a setting of the model, 80 % by default. Who pays in several currencies is one customer.</source>
        <translation>Die Bruttomarge ist eine Einstellung des Modells, voreingestellt 80 %. Wer in mehreren Währungen zahlt, ist ein Kunde.</translation>
    </message>
    <message>
        <source>Sourced: a registration approved within 30 days before the creation, or a partner source. Influenced: the partner came in on the open deal, or its protection was over. A deal is sourced, influenced or direct, never two. What is registered after the close, or tagged in a later import than the one that shows it, changes nothing.</source>
        <translation>Gebracht: eine Registrierung, die innerhalb von 30 Tagen vor der Erstellung genehmigt wurde, oder eine Partnerquelle. Beeinflusst: der Partner kam zum offenen Deal hinzu, oder sein Schutz war abgelaufen. Ein Deal ist gebracht, beeinflusst oder direkt, nie zwei davon. Was nach dem Abschluss registriert oder erst in einem Import nach dem, der ihn zeigt, so gekennzeichnet wird, ändert nichts.</translation>
    </message>
    <message>
        <source>Not comparable with the win rate: open deals stay in the denominator. Final once 90 % of the cohort are decided; until then it is incomplete and held against no other week. A deal that closed before it was created counts.</source>
        <translation>Nicht mit der Abschlussquote vergleichbar: offene Deals bleiben im Nenner. Endgültig, sobald 90 % der Kohorte entschieden sind; bis dahin ist sie unvollständig und wird mit keiner anderen Woche verglichen. Ein Deal, der vor seiner Erstellung schloss, zählt.</translation>
    </message>
    <message>
        <source>A reason that is kept and never filled in is known of 0 %.</source>
        <translation>Ein Grund, den es gibt und den niemand ausfüllt, ist zu 0 % bekannt.</translation>
    </message>
    <message>
        <source>Contracts of one account that end on one day are renewed together. A contract is renewed by the one that its renewal deal sold, else by one that starts within 90 days of its last day, that of its cancellation where it was cancelled, in any currency; where both name a product, it has to be the same. A renewal counts in the period of the end date, also when it was signed early. Open and past its end is overdue and stays in the denominator. A smaller renewal is contraction, not churn.</source>
        <translation>Verträge eines Accounts, die am selben Tag enden, werden zusammen verlängert. Ein Vertrag wird durch den verlängert, den sein Verlängerungs-Deal verkaufte, sonst durch einen, der innerhalb von 90 Tagen um seinen letzten Tag beginnt (wo er gekündigt wurde, den der Kündigung), in welcher Währung auch immer; wo beide ein Produkt nennen, muss es dasselbe sein. Eine Verlängerung zählt im Zeitraum des Enddatums, auch wenn sie früher unterschrieben wurde. Offen und über das Ende hinaus ist überfällig und bleibt im Nenner. Eine kleinere Verlängerung ist Schrumpfung, keine Abwanderung.</translation>
    </message>
    <message>
        <source>A contract runs to its end date, or to the day on which it was cancelled; one that renews by itself goes on, unless the deal that was to renew it was lost. One whose renewal starts early ends the day before that starts. A terminated or cancelled contract counts only where its last day is known. What is paid in several currencies at a time counts under the reporting currency.</source>
        <translation>Ein Vertrag läuft bis zu seinem Enddatum oder bis zu dem Tag, an dem er gekündigt wurde; einer, der sich selbst verlängert, läuft weiter, außer wenn der Deal, der ihn verlängern sollte, verloren ging. Einer, dessen Verlängerung früher beginnt, endet am Tag vor deren Beginn. Ein gekündigter oder stornierter Vertrag zählt nur, wo sein letzter Tag bekannt ist. Was zur selben Zeit in mehreren Währungen gezahlt wird, zählt unter der Berichtswährung.</translation>
    </message>
    <message>
        <source>New business closed in the trailing four quarters; look at it by reason, of which a deal has the first that fits</source>
        <translation>Neugeschäft, geschlossen in den letzten vier Quartalen; nach Grund ansehen: ein Deal hat den ersten, der passt</translation>
    </message>
    <message>
        <source>Silent: 30 days without activity, crossed within the four weeks; without activities the whole is not known. Lost without a reason counts only where the CRM keeps reasons at all. By stage: what was lost where it had come furthest, the rest where it stood.</source>
        <translation>Still: 30 Tage ohne Aktivität, überschritten in den vier Wochen; ohne Aktivitäten ist das Ganze nicht bekannt. Verloren ohne Grund zählt nur, wo das CRM überhaupt Gründe führt. Nach Phase: Verlorenes dort, wohin es am weitesten kam, alles andere dort, wo es stand.</translation>
    </message>
    <message>
        <source>A rejection without a reason counts against, and is marked in the list of records where the CRM keeps reasons at all. A silent rejection counts against: no decision after the SLA. One still inside the SLA is pending and left out. A lead that is accepted after the SLA counts from then on. One that was turned down and qualified again counts once more, by the day of that.</source>
        <translation>Ablehnung ohne Grund zählt dagegen und ist in der Liste der Datensätze markiert, wo das CRM überhaupt Gründe führt. Stille Ablehnung zählt dagegen: keine Entscheidung nach der SLA. Wer noch in der SLA ist, steht aus und bleibt draußen. Ein nach der SLA angenommener Lead zählt ab dann. Wer abgelehnt und erneut qualifiziert wurde, zählt noch einmal, am Tag davon.</translation>
    </message>
    <message>
        <source>Terminal: converted, disqualified with a reason, recycled with a date. Rejected without a reason is not a decision, where the CRM keeps reasons at all; where it keeps none nobody can tell, and a rejection is a decision. A lead that went silent after three or more attempts has the reason silent.</source>
        <translation>Endgültig: konvertiert, mit Grund disqualifiziert, mit Datum zurückgestellt. Ablehnung ohne Grund ist keine Entscheidung, wo das CRM überhaupt Gründe führt; wo es keine führt, kann es niemand wissen, und eine Ablehnung ist eine Entscheidung. Ein Lead, der nach drei oder mehr Versuchen verstummte, hat den Grund still.</translation>
    </message>
    <message>
        <source>Renewals and expansion, deleted and merged deals, test accounts, deals of CRMs whose exports have no column for reasons</source>
        <translation>Verlängerungen und Erweiterungen, gelöschte und zusammengeführte Deals, Test-Accounts, Deals aus CRMs, deren Exporte keine Spalte für Gründe haben</translation>
    </message>
    <message>
        <source>An action is an activity by customer success, or by the success manager of the account, on the deal or its account, or the account passing to one of them. The success manager has the handoff, else the owner in customer success.</source>
        <translation>Eine Aktivität ist eine des Customer Success oder des Success Managers des Accounts am Deal oder Account, oder der Übergang des Accounts dorthin. Die Übergabe gehört dem Success Manager, sonst der verantwortlichen Person im Customer Success.</translation>
    </message>
    <message>
        <source>Won deals without a success manager or owner in customer success, or without a kickoff, after 14 days / won deals</source>
        <translation>Gewonnene Deals, nach 14 Tagen ohne Success Manager oder Verantwortliche im Customer Success oder ohne Kickoff / gewonnene Deals</translation>
    </message>
    <message>
        <source>Won deals whose account has neither a success manager nor an owner in customer success, or for which neither did anything</source>
        <translation>Gewonnene Deals, deren Account weder einen Success Manager noch Verantwortliche im Customer Success hat, oder für die dort nichts geschah</translation>
    </message>
    <message>
        <source>Onboarded late leaves the numerator from then on. An account without an owner history had its present owner all the time. A success manager counts whatever the team is, from the import that shows the change; the first import with that column shows who was there before.</source>
        <translation>Spät ins Onboarding Aufgenommene verlassen den Zähler ab dann. Ein Account ohne Verlauf der Verantwortlichen hatte die heutige Person die ganze Zeit. Ein Success Manager zählt in jedem Team, ab dem Import, der die Änderung zeigt; der erste Import mit dieser Spalte zeigt, wer vorher da war.</translation>
    </message>
    <message>
        <source>Points: health red 3, amber 1; nothing by customer success or the success manager in 30 days 2; champion left 2; usage down by 30 % 2; a worst-severity ticket, or more tickets than nine in ten customers had open at the start of the fiscal quarter, 1; renewal deal (that of the contract, else one opened for its end) missing or past due 2; notice within 30 days and no meeting 1. Red from 4, amber from 2. What no export tells gives no points: a missing renewal deal without opportunities, silence without activities or anybody in customer success, a missing meeting without activities. Without health data the band is unknown and stays in the denominator. What is renewed already is not at risk.</source>
        <translation>Punkte: Gesundheit rot 3, gelb 1; 30 Tage nichts vom Customer Success oder dem Success Manager 2; Fürsprecher gegangen 2; Nutzung um 30 % gesunken 2; ein Ticket der höchsten Stufe oder mehr Tickets, als neun von zehn Kunden zu Beginn des Geschäftsquartals offen hatten, 1; Verlängerungs-Deal (der des Vertrags, sonst einer, der für dessen Ende angelegt wurde) fehlt oder ist überfällig 2; Kündigungsfrist in 30 Tagen und kein Treffen 1. Rot ab 4, gelb ab 2. Was kein Export sagt, gibt keine Punkte: ein fehlender Verlängerungs-Deal ohne Opportunities, Stille ohne Aktivitäten oder ohne jemanden im Customer Success, ein fehlendes Treffen ohne Aktivitäten. Ohne Gesundheitsdaten ist der Bereich unbekannt und bleibt im Nenner. Was schon verlängert ist, ist nicht gefährdet.</translation>
    </message>
    <message>
        <source>Leads, and contacts that never were a lead; one per person</source>
        <translation>Leads, und Kontakte, die nie ein Lead waren; einer je Person</translation>
    </message>
    <message>
        <source>Deleted and merged rows, list imports, own domains, test accounts, and rows of a person who was created within the 90 days before</source>
        <translation>Gelöschte und zusammengeführte Zeilen, Listenimporte, eigene Domains, Test-Accounts und Zeilen einer Person, die in den 90 Tagen davor erstellt wurde</translation>
    </message>
    <message>
        <source>Converted leads stay counted. A merged lead or contact is as old as the oldest of its rows. A contact was a lead where a conversion names it or a lead is joined with it, as by its e-mail address. Contacts that somebody created by hand count, also at customers.</source>
        <translation>Konvertierte Leads zählen weiter. Ein zusammengeführter Lead oder Kontakt ist so alt wie seine älteste Zeile. Ein Kontakt war ein Lead, wo eine Konvertierung ihn nennt oder ein Lead mit ihm verbunden ist, etwa über seine E-Mail-Adresse. Kontakte, die jemand von Hand angelegt hat, zählen, auch bei Kunden.</translation>
    </message>
    <message>
        <source>Every record of a lead, and of a contact that never was one</source>
        <translation>Jeder Datensatz eines Leads, und eines Kontakts, der nie einer war</translation>
    </message>
    <message>
        <source>Repeats of a person, list imports and the own company count; contacts that never were a lead do not.</source>
        <translation>Wiederholungen einer Person, Listenimporte und das eigene Unternehmen zählen; Kontakte, die nie ein Lead waren, nicht.</translation>
    </message>
    <message>
        <source>The call is frozen on day 28 of the quarter, or on the day that the model names.</source>
        <translation>Die Ansage wird an Tag 28 des Quartals festgehalten, oder an dem Tag, den das Modell nennt.</translation>
    </message>
</context>
</TS>
