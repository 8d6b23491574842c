<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>Annotator {version}</source>
        <translation>Annotator {version}</translation>
    </message>
    <message>
        <source>Copied: versions only, no names and no paths.</source>
        <translation>Kopiert: nur Versionen, keine Namen und keine Pfade.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Für einen Bericht kopieren</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses no network unless you ask.</source>
        <translation>Freie Software unter der MIT-Lizenz. Sie benutzt kein Netz, wenn Sie es nicht verlangen.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen…</translation>
    </message>
    <message>
        <source>Mark what articles say, about whom and by whom, as TEI.</source>
        <translation>Markieren, was Artikel sagen, über wen und von wem, als TEI.</translation>
    </message>
    <message>
        <source>Memory and reports</source>
        <translation>Speicher und Berichte</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>Neue Projekte</translation>
    </message>
    <message>
        <source>Places of the gazetteer: GeoNames, CC BY 4.0.</source>
        <translation>Orte des Ortsverzeichnisses: GeoNames, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The versions above, and nothing else</source>
        <translation>Die Versionen oben und sonst nichts</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo alles liegt</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>About this article…</source>
        <translation>Über diesen Artikel…</translation>
    </message>
    <message>
        <source>About this project…</source>
        <translation>Über dieses Projekt…</translation>
    </message>
    <message>
        <source>Accept all suggestions listed</source>
        <translation>Alle aufgelisteten Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Den Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Add selection as a further part</source>
        <translation>Auswahl als weiteren Teil hinzufügen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>All like it, as a list to tick</source>
        <translation>Alle gleichen als Liste zum Ankreuzen</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Article done, open the next</source>
        <translation>Artikel erledigt, den nächsten öffnen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Ask a reconciliation service…</source>
        <translation>Einen Abgleichdienst fragen…</translation>
    </message>
    <message>
        <source>Authority packs…</source>
        <translation>Normdatenpakete…</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Dahin zurück, wo Sie waren</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Bring a tagset in…</source>
        <translation>Ein Tagset hereinholen…</translation>
    </message>
    <message>
        <source>Caption here</source>
        <translation>Hier eine Bildunterschrift</translation>
    </message>
    <message>
        <source>Change who or what it is</source>
        <translation>Ändern, wer oder was es ist</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Das Projekt prüfen</translation>
    </message>
    <message>
        <source>Claim here</source>
        <translation>Hier eine Behauptung</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Comment on it</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Contents and search</source>
        <translation>Inhalt und Suche</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Correct the word here</source>
        <translation>Das Wort hier berichtigen</translation>
    </message>
    <message>
        <source>Delete all like it, as a list to tick</source>
        <translation>Alle gleichen löschen, als Liste zum Ankreuzen</translation>
    </message>
    <message>
        <source>Delete the annotation</source>
        <translation>Die Annotation löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit all fields</source>
        <translation>Alle Felder bearbeiten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Entries that may be doubles</source>
        <translation>Einträge, die doppelt sein können</translation>
    </message>
    <message>
        <source>Export the selected articles…</source>
        <translation>Die ausgewählten Artikel exportieren…</translation>
    </message>
    <message>
        <source>Export the ticked hits…</source>
        <translation>Die angekreuzten Treffer exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation>Zu allem gehen…</translation>
    </message>
    <message>
        <source>Go to what it is related to</source>
        <translation>Dahin gehen, womit es in Beziehung steht</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>Die Auswahl erweitern</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help on this</source>
        <translation>Hilfe hierzu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>How fast am I?</source>
        <translation>Wie schnell bin ich?</translation>
    </message>
    <message>
        <source>How the last sitting ended</source>
        <translation>Wie die letzte Sitzung endete</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Einen Ordner importieren…</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Keep the last tag for what follows</source>
        <translation>Den letzten Tag für das Folgende behalten</translation>
    </message>
    <message>
        <source>Keep this query in the project</source>
        <translation>Diese Anfrage im Projekt behalten</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tasten…</translation>
    </message>
    <message>
        <source>Keywords for the selected articles…</source>
        <translation>Schlagwörter der ausgewählten Artikel…</translation>
    </message>
    <message>
        <source>Language of the selected articles…</source>
        <translation>Sprache der ausgewählten Artikel…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Leave open whether they are the same</source>
        <translation>Offen lassen, ob sie dasselbe sind</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen…</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>List of annotations</source>
        <translation>Liste der Annotationen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Das Beispiel ansehen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark the ticked hits…</source>
        <translation>Die angekreuzten Treffer markieren…</translation>
    </message>
    <message>
        <source>Merge entries…</source>
        <translation>Einträge zusammenführen…</translation>
    </message>
    <message>
        <source>Move the end with the arrows</source>
        <translation>Das Ende mit den Pfeilen verschieben</translation>
    </message>
    <message>
        <source>Move the start with the arrows</source>
        <translation>Den Anfang mit den Pfeilen verschieben</translation>
    </message>
    <message>
        <source>Names left open</source>
        <translation>Offen gelassene Namen</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>Nächste Annotation</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Next certainty</source>
        <translation>Nächste Gewissheit</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next hit in the project</source>
        <translation>Nächster Treffer im Projekt</translation>
    </message>
    <message>
        <source>Next name left open, and who it is</source>
        <translation>Nächster offen gelassener Name, und wer es ist</translation>
    </message>
    <message>
        <source>Next of overlapping annotations</source>
        <translation>Nächste von überlappenden Annotationen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Next stance of the claim</source>
        <translation>Nächste Haltung der Behauptung</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Next verdict of the claim</source>
        <translation>Nächstes Urteil über die Behauptung</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Open its entry in the register</source>
        <translation>Ihren Eintrag im Register öffnen</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Overview of the project</source>
        <translation>Überblick über das Projekt</translation>
    </message>
    <message>
        <source>Page of the scan</source>
        <translation>Seite des Scans</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Vielleicht dasselbe</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>Vorherige Annotation</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Vorheriger Artikel</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Vorheriger Befund</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Previous hit in the project</source>
        <translation>Vorheriger Treffer im Projekt</translation>
    </message>
    <message>
        <source>Previous name left open</source>
        <translation>Vorheriger offen gelassener Name</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Vorheriger Vorschlag</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quotation here</source>
        <translation>Hier ein Zitat</translation>
    </message>
    <message>
        <source>Read its file again…</source>
        <translation>Seine Datei neu lesen…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Reject it with a reason…</source>
        <translation>Mit Begründung ablehnen…</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>Den Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Relate it to another annotation</source>
        <translation>Mit einer anderen Annotation in Beziehung setzen</translation>
    </message>
    <message>
        <source>Relations of the entry…</source>
        <translation>Beziehungen des Eintrags…</translation>
    </message>
    <message>
        <source>Repeat the last tag here</source>
        <translation>Den letzten Tag hier noch einmal</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Eine Kopie speichern…</translation>
    </message>
    <message>
        <source>Save elsewhere, and go on there…</source>
        <translation>Anderswo speichern und dort weiterarbeiten…</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>Das Projekt durchsuchen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>Die Auswahl verkleinern</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Split the entry…</source>
        <translation>Den Eintrag aufteilen…</translation>
    </message>
    <message>
        <source>Status of the selected articles…</source>
        <translation>Status der ausgewählten Artikel…</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>TEI</source>
        <translation>TEI</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Take the tagset out…</source>
        <translation>Das Tagset herausnehmen…</translation>
    </message>
    <message>
        <source>The first hour</source>
        <translation>Die erste Stunde</translation>
    </message>
    <message>
        <source>The same, as two entries</source>
        <translation>Dieselben, als zwei Einträge</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Try again to save</source>
        <translation>Noch einmal zu speichern versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Übliche Größe</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What the picture shows…</source>
        <translation>Was das Bild zeigt…</translation>
    </message>
    <message>
        <source>What this paragraph is…</source>
        <translation>Was dieser Absatz ist…</translation>
    </message>
    <message>
        <source>Where it is mentioned…</source>
        <translation>Wo er erwähnt wird…</translation>
    </message>
    <message>
        <source>Who or what is this?</source>
        <translation>Wer oder was ist das?</translation>
    </message>
    <message>
        <source>Words marked as several entries</source>
        <translation>Wörter, die als mehrere Einträge markiert sind</translation>
    </message>
    <message>
        <source>Write the register to a file…</source>
        <translation>Das Register in eine Datei schreiben…</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>Amending</name>
    <message>
        <source>No annotation is under the caret.</source>
        <translation>Unter der Schreibmarke steht keine Annotation.</translation>
    </message>
    <message>
        <source>No claim is under the caret.</source>
        <translation>Unter der Schreibmarke steht keine Behauptung.</translation>
    </message>
    <message>
        <source>Other words are selected, and no annotation is chosen there. {leave} lets them go.</source>
        <translation>Andere Wörter sind ausgewählt, und dort ist keine Annotation gewählt. {leave} lässt sie los.</translation>
    </message>
    <message>
        <source>Removed. {undo} brings it back.</source>
        <translation>Entfernt. {undo} bringt sie zurück.</translation>
    </message>
    <message>
        <source>Removed. {undo} brings it back; {apply_to_all} lists all that are marked like it.</source>
        <translation>Entfernt. {undo} bringt sie zurück; {apply_to_all} listet alle, die ebenso markiert sind.</translation>
    </message>
</context>
<context>
    <name>AnnotationsPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Annotationen filtern</translation>
    </message>
    <message>
        <source>Filter by words or names</source>
        <translation>Nach Wörtern oder Namen filtern</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Which annotations</source>
        <translation>Welche Annotationen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} von {all}</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>{n} of {all}: {what}</source>
        <translation>{n} von {all}: {what}</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <source>&amp;Keywords…</source>
        <translation>Schlag&amp;wörter…</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>S&amp;prache…</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>ARTICLES</source>
        <translation>ARTIKEL</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>State of the articles shown</source>
        <translation>Status der gezeigten Artikel</translation>
    </message>
    <message>
        <source>in every state</source>
        <translation>in jedem Status</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} Zeichen</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>A backup was made, and found whole.</source>
        <translation>Eine Sicherung wurde gemacht und für heil befunden.</translation>
    </message>
    <message>
        <source>Nothing was done since the newest backup, {when}.</source>
        <translation>Seit der neuesten Sicherung, {when}, wurde nichts getan.</translation>
    </message>
    <message>
        <source>The project is damaged, so no backup is made of it.</source>
        <translation>Das Projekt ist beschädigt, daher wird keine Sicherung davon gemacht.</translation>
    </message>
    <message>
        <source>The project is open for reading only: nothing is new.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet: Es gibt nichts Neues.</translation>
    </message>
    <message>
        <source>The project is whole: every text, quote and link was compared.</source>
        <translation>Das Projekt ist heil: Jeder Text, jedes Zitat und jede Verknüpfung wurde verglichen.</translation>
    </message>
    <message>
        <source>backup {when}</source>
        <translation>Sicherung {when}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>All that was saved is here: {counts}.</source>
        <translation>Alles, was gespeichert war, ist da: {counts}.</translation>
    </message>
    <message>
        <source>All that was saved is here: {counts}. The last step was “{what}”, {when}.</source>
        <translation>Alles, was gespeichert war, ist da: {counts}. Der letzte Schritt war „{what}“, {when}.</translation>
    </message>
    <message>
        <source>Every text, quote and link was compared: the project is whole.</source>
        <translation>Jeder Text, jedes Zitat und jede Verknüpfung wurde verglichen: Das Projekt ist heil.</translation>
    </message>
    <message>
        <source>It is large: a copy of it is being compared now, and you will be told.</source>
        <translation>Es ist groß: Eine Kopie davon wird jetzt verglichen, und Sie bekommen Bescheid.</translation>
    </message>
    <message>
        <source>The newest backup is of {when}, {age}.</source>
        <translation>Die neueste Sicherung ist von {when}, {age}.</translation>
    </message>
    <message>
        <source>There is no backup yet; one is made soon.</source>
        <translation>Es gibt noch keine Sicherung; bald wird eine gemacht.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>beim Schließen</translation>
    </message>
    <message>
        <source>before a large change</source>
        <translation>vor einer großen Änderung</translation>
    </message>
    <message>
        <source>before a newer format</source>
        <translation>vor einem neueren Format</translation>
    </message>
    <message>
        <source>by a clock that was ahead</source>
        <translation>nach einer Uhr, die vorging</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>last step: {what} “{about}”</source>
        <translation>letzter Schritt: {what} „{about}“</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>während der Arbeit</translation>
    </message>
    <message>
        <source>{articles}, {annotations}</source>
        <translation>{articles}, {annotations}</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations</source>
        <translation>
            <numerusform>{n} Annotation</numerusform>
            <numerusform>{n} Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} Artikel</numerusform>
            <numerusform>{n} Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>vor {n} Tag</numerusform>
            <numerusform>vor {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <translation>
            <numerusform>vor {n} Stunde</numerusform>
            <numerusform>vor {n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <translation>
            <numerusform>vor {n} Minute</numerusform>
            <numerusform>vor {n} Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A second place for backups</source>
        <translation>Ein zweiter Ort für Sicherungen</translation>
    </message>
    <message>
        <source>Annotator projects (*.annot)</source>
        <translation>Annotator-Projekte (*.annot)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Each is a whole project that was compared word by word when it was made. Restoring writes nothing over: what is there now is moved aside, and you are told where.</source>
        <translation>Jede ist ein ganzes Projekt, das Wort für Wort verglichen wurde, als sie gemacht wurde. Wiederherstellen überschreibt nichts: Was jetzt da ist, wird beiseitegelegt, und Sie erfahren, wohin.</translation>
    </message>
    <message>
        <source>Each is put here as well</source>
        <translation>Jede wird auch hier abgelegt</translation>
    </message>
    <message>
        <source>Every text, quote and link is compared …</source>
        <translation>Jeder Text, jedes Zitat und jede Verknüpfung wird verglichen …</translation>
    </message>
    <message>
        <source>It is not whole any more: {what}. Take another one.</source>
        <translation>Sie ist nicht mehr heil: {what}. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>It is saved as “{0}”.</source>
        <translation>Sie ist als „{0}“ gespeichert.</translation>
    </message>
    <message>
        <source>It is whole: every text, quote and link was compared.</source>
        <translation>Sie ist heil: Jeder Text, jedes Zitat und jede Verknüpfung wurde verglichen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Diese wiederherstellen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Eine Kopie speichern…</translation>
    </message>
    <message>
        <source>Second place…</source>
        <translation>Zweiter Ort…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Es gibt noch keine Sicherungen.</translation>
    </message>
    <message>
        <source>none: best is a stick or disk of its own</source>
        <translation>keiner: am besten ein eigener Stick oder Datenträger</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>{0} (not there now)</source>
        <translation>{0} (jetzt nicht da)</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>A tag such as en, ar or pt-BR</source>
        <translation>Ein Sprachkürzel wie en, ar oder pt-BR</translation>
    </message>
    <message>
        <source>Done for {n} articles. {undo} takes all of it back.</source>
        <translation>Für {n} Artikel erledigt. {undo} nimmt alles zurück.</translation>
    </message>
    <message>
        <source>File them under; several with commas</source>
        <translation>Worunter sie eingeordnet werden; mehrere mit Kommas</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Es ist schon so.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>No article is chosen.</source>
        <translation>Es ist kein Artikel ausgewählt.</translation>
    </message>
    <message>
        <source>{n} of {all} articles…</source>
        <translation>{n} von {all} Artikeln…</translation>
    </message>
    <message>
        <source>{title} of {n} articles</source>
        <translation>{title} von {n} Artikeln</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>caption of a picture</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>description of a picture</source>
        <translation>Bildbeschreibung</translation>
    </message>
    <message>
        <source>heading of a list</source>
        <translation>Überschrift einer Liste</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>item of a list</source>
        <translation>Punkt einer Liste</translation>
    </message>
    <message>
        <source>name of who speaks</source>
        <translation>Name dessen, der spricht</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>quotation set apart</source>
        <translation>abgesetztes Zitat</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>sub-heading</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>turn of a speaker</source>
        <translation>Beitrag eines Sprechers</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Check of the whole project</source>
        <translation>Prüfung des ganzen Projekts</translation>
    </message>
    <message>
        <source>The project is whole: every text, quote and link was compared.</source>
        <translation>Das Projekt ist heil: Jeder Text, jedes Zitat und jede Verknüpfung wurde verglichen.</translation>
    </message>
    <message>
        <source>The whole project is being checked; you can go on meanwhile.</source>
        <translation>Das ganze Projekt wird geprüft; Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>There is nowhere to go back to.</source>
        <translation>Es gibt nichts, wohin es zurückginge.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things do not hold together. The first: {what}</source>
        <translation>
            <numerusform>{n} Ding passt nicht zusammen: {what}</numerusform>
            <numerusform>{n} Dinge passen nicht zusammen. Das erste: {what}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>{said} The table beside it has the same numbers.</source>
        <translation>{said} Die Tabelle daneben hat dieselben Zahlen.</translation>
    </message>
</context>
<context>
    <name>CaptionForm</name>
    <message>
        <source>Add a photographer…</source>
        <translation>Einen Fotografen hinzufügen…</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Attach an image</source>
        <translation>Ein Bild beifügen</translation>
    </message>
    <message>
        <source>Attach an image…</source>
        <translation>Ein Bild beifügen…</translation>
    </message>
    <message>
        <source>Choose the agency…</source>
        <translation>Die Agentur wählen…</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Figure {number}</source>
        <translation>Abbildung {number}</translation>
    </message>
    <message>
        <source>Photographers</source>
        <translation>Fotografen</translation>
    </message>
    <message>
        <source>Rights of the image</source>
        <translation>Rechte am Bild</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Was das Bild zeigt, für alle, die es nicht sehen können</translation>
    </message>
    <message>
        <source>no alternative text: {describe_image} says what it shows</source>
        <translation>kein Alternativtext: {describe_image} sagt, was es zeigt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the source says of it: “{words}”</source>
        <translation>die Quelle sagt davon: „{words}“</translation>
    </message>
</context>
<context>
    <name>CharacterForm</name>
    <message>
        <source>In the source stands {0} here, which XML cannot hold.</source>
        <translation>In der Quelle steht hier {0}, das XML nicht enthalten kann.</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>{title}. {said} {Return} opens what a number counts.</source>
        <translation>{title}. {said} {Return} öffnet, was eine Zahl zählt.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
        <source>{Space} ticks or unticks · {Return} takes what is ticked · {Esc} takes nothing</source>
        <translation>{Space} kreuzt an oder ab · {Return} nimmt, was angekreuzt ist · {Esc} nimmt nichts</translation>
    </message>
    <message>
        <source>{deed} {n} of {all}</source>
        <translation>{deed}: {n} von {all}</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Add a claimant…</source>
        <translation>Einen Urheber hinzufügen…</translation>
    </message>
    <message>
        <source>Attribution words</source>
        <translation>Wörter der Zuschreibung</translation>
    </message>
    <message>
        <source>Choose who reports it…</source>
        <translation>Wählen, wer sie weitergibt…</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Umschreibung</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Weitergegeben durch</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>The source’s certainty</source>
        <translation>Gewissheit der Quelle</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
</context>
<context>
    <name>CommentLine</name>
    <message>
        <source>Remove “{0}”</source>
        <translation>„{0}“ entfernen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply to {0}</source>
        <translation>{0} antworten</translation>
    </message>
</context>
<context>
    <name>CommentsField</name>
    <message>
        <source>Add a comment, {Return} says it</source>
        <translation>Einen Kommentar hinzufügen, {Return} sagt ihn</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Reply to “{0}”</source>
        <translation>Auf „{0}“ antworten</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>Hits in the project</source>
        <translation>Treffer im Projekt</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>{key} is also “{other}”: neither acts until one of them gets another key</source>
        <translation>{key} ist auch „{other}“: Keines von beiden wirkt, bis eines eine andere Taste bekommt</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words; the beginning of a word is enough.</source>
        <translation>Nichts gefunden. Versuchen Sie weniger oder andere Wörter; der Anfang eines Wortes genügt.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>{all} found</source>
        <translation>{all} gefunden</translation>
    </message>
    <message>
        <source>{all} found; the first {n} are listed</source>
        <translation>{all} gefunden; die ersten {n} sind aufgelistet</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> … [cut: {n} characters in all]</source>
        <translation> … [gekürzt: {n} Zeichen insgesamt]</translation>
    </message>
    <message>
        <source>$ annotator {join}</source>
        <translation>$ annotator {join}</translation>
    </message>
    <message>
        <source>--by {asked}: the picture can be divided by {known}</source>
        <translation>--by {asked}: Das Bild lässt sich teilen nach {known}</translation>
    </message>
    <message>
        <source>--name, --registers and --only-changed are for --format tei, not {name}</source>
        <translation>--name, --registers und --only-changed gelten für --format tei, nicht für {name}</translation>
    </message>
    <message>
        <source>--only-changed compares with a folder: use --out</source>
        <translation>--only-changed vergleicht mit einem Ordner: Nehmen Sie --out</translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 Annotation</translation>
    </message>
    <message>
        <source>1 attachment stayed in the original message and did not become text: {names}</source>
        <translation>1 Anhang blieb in der ursprünglichen Nachricht und wurde nicht zu Text: {names}</translation>
    </message>
    <message>
        <source>1 byte is no character of the code page that the file names</source>
        <translation>1 Byte ist kein Zeichen der Codepage, die die Datei nennt</translation>
    </message>
    <message>
        <source>1 cell of “{name}” was too long for Excel and ends early</source>
        <translation>1 Zelle von „{name}“ war zu lang für Excel und endet vorzeitig</translation>
    </message>
    <message>
        <source>1 character that XML cannot hold was replaced by U+FFFD ({first}); the original file is kept as it is</source>
        <translation>1 Zeichen, das XML nicht enthalten kann, wurde durch U+FFFD ersetzt ({first}); die Originaldatei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>1 character that no text may hold ({first}) is U+FFFD now</source>
        <translation>1 Zeichen, das kein Text enthalten darf ({first}), ist jetzt U+FFFD</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 Kommentar</translation>
    </message>
    <message>
        <source>1 comment was left out: {listed}</source>
        <translation>1 Kommentar wurde ausgelassen: {listed}</translation>
    </message>
    <message>
        <source>1 endnote stands after the text, with its number</source>
        <translation>1 Endnote steht mit ihrer Nummer nach dem Text</translation>
    </message>
    <message>
        <source>1 entry is neither a person nor an organisation</source>
        <translation>1 Eintrag ist weder Person noch Organisation</translation>
    </message>
    <message>
        <source>1 entry of the register</source>
        <translation>1 Eintrag des Registers</translation>
    </message>
    <message>
        <source>1 file in the folders is no article: {kinds}</source>
        <translation>1 Datei in den Ordnern ist kein Artikel: {kinds}</translation>
    </message>
    <message>
        <source>1 file is left for a further import</source>
        <translation>1 Datei bleibt für einen weiteren Import</translation>
    </message>
    <message>
        <source>1 footnote stands after the text, with its number</source>
        <translation>1 Fußnote steht mit ihrer Nummer nach dem Text</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>1 note stands after the text, with its number</source>
        <translation>1 Anmerkung steht mit ihrer Nummer nach dem Text</translation>
    </message>
    <message>
        <source>1 page beside the text that runs on stands at its end</source>
        <translation>1 Seite neben dem durchlaufenden Text steht an seinem Ende</translation>
    </message>
    <message>
        <source>1 picture is not in the file or beside it; only the words came along</source>
        <translation>1 Bild ist weder in der Datei noch daneben; nur die Wörter kamen mit</translation>
    </message>
    <message>
        <source>1 picture stands in the page of this letter only; its plain words were taken, and the picture stayed in the original message</source>
        <translation>1 Bild steht nur in der Seite dieses Briefes; seine bloßen Wörter wurden genommen, und das Bild blieb in der ursprünglichen Nachricht</translation>
    </message>
    <message>
        <source>1 place is not valid {encoding} and was read as U+FFFD, at {first}</source>
        <translation>1 Stelle ist kein gültiges {encoding} und wurde als U+FFFD gelesen, bei {first}</translation>
    </message>
    <message>
        <source>1 tracked insertion was taken as text</source>
        <translation>1 nachverfolgte Einfügung wurde als Text genommen</translation>
    </message>
    <message>
        <source>1 word divided at the end of a line stands as it is printed; what it is in one piece is marked as a correction</source>
        <translation>1 am Zeilenende getrenntes Wort steht, wie es gedruckt ist; wie es in einem Stück heißt, ist als Berichtigung markiert</translation>
    </message>
    <message>
        <source>1 word divided at the end of a line was joined, which the page does not show so: {listed}</source>
        <translation>1 am Zeilenende getrenntes Wort wurde zusammengefügt, was die Seite so nicht zeigt: {listed}</translation>
    </message>
    <message>
        <source>1 word was recognised with a certainty below one half: check it</source>
        <translation>1 Wort wurde mit einer Sicherheit unter der Hälfte erkannt: Prüfen Sie es</translation>
    </message>
    <message>
        <source>; `annotator records` lists what there is</source>
        <translation>; `annotator records` listet, was es gibt</translation>
    </message>
    <message>
        <source>; picture {number} has no alternative text</source>
        <translation>; Bild {number} hat keinen Alternativtext</translation>
    </message>
    <message>
        <source>; the quotation marks of the paragraph do not match</source>
        <translation>; die Anführungszeichen des Absatzes passen nicht zusammen</translation>
    </message>
    <message>
        <source>; the same words are its alternative text</source>
        <translation>; dieselben Wörter sind sein Alternativtext</translation>
    </message>
    <message>
        <source>Annotator {VERSION}, Python {python_version}, Qt {qVersion}, SQLite {version}, {system} {release}</source>
        <translation>Annotator {VERSION}, Python {python_version}, Qt {qVersion}, SQLite {version}, {system} {release}</translation>
    </message>
    <message>
        <source>EAC-CPF, one file an entity</source>
        <translation>EAC-CPF, eine Datei je Entität</translation>
    </message>
    <message>
        <source>From TEI files</source>
        <translation>Aus TEI-Dateien</translation>
    </message>
    <message>
        <source>Here the source has a character that XML cannot hold.</source>
        <translation>Hier hat die Quelle ein Zeichen, das XML nicht enthalten kann.</translation>
    </message>
    <message>
        <source>It stands beside what you make, from the next opening on.</source>
        <translation>Er steht neben dem, was Sie machen, vom nächsten Öffnen an.</translation>
    </message>
    <message>
        <source>JSON, one object a line</source>
        <translation>JSON, ein Objekt je Zeile</translation>
    </message>
    <message>
        <source>Library of Congress</source>
        <translation>Library of Congress</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM asks for “{name}”, which Qt does not have here; take it out</source>
        <translation>QT_QPA_PLATFORM verlangt „{name}“, was Qt hier nicht hat; nehmen Sie es heraus</translation>
    </message>
    <message>
        <source>SKOS (RDF/XML)</source>
        <translation>SKOS (RDF/XML)</translation>
    </message>
    <message>
        <source>SQLite says: {message}</source>
        <translation>SQLite sagt: {message}</translation>
    </message>
    <message>
        <source>TEI asks for it in “fileDesc”</source>
        <translation>TEI verlangt es in „fileDesc“</translation>
    </message>
    <message>
        <source>TEI or our own</source>
        <translation>TEI oder eigenes</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time. Nothing that was saved is lost. What happened stands in “{report}”, without any text of articles.</source>
        <translation>Das Programm endete beim letzten Mal unerwartet. Nichts Gespeichertes ist verloren. Was geschah, steht in „{report}“, ohne Text von Artikeln.</translation>
    </message>
    <message>
        <source>What should stand here. The text stays as it is.</source>
        <translation>Was hier stehen sollte. Der Text bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ein ZIP-Archiv oder ein Office-Dokument</translation>
    </message>
    <message>
        <source>a block has no identifier</source>
        <translation>ein Block hat keinen Identifikator</translation>
    </message>
    <message>
        <source>a block runs over more than one line</source>
        <translation>ein Block geht über mehr als eine Zeile</translation>
    </message>
    <message>
        <source>a capital within a sentence</source>
        <translation>ein Großbuchstabe mitten im Satz</translation>
    </message>
    <message>
        <source>a cell is too long; perhaps a quotation mark is not closed</source>
        <translation>eine Zelle ist zu lang; vielleicht ist ein Anführungszeichen nicht geschlossen</translation>
    </message>
    <message>
        <source>a check could not be finished: {said}</source>
        <translation>eine Prüfung konnte nicht zu Ende gehen: {said}</translation>
    </message>
    <message>
        <source>a comment says something</source>
        <translation>ein Kommentar sagt etwas</translation>
    </message>
    <message>
        <source>a comment without words says nothing</source>
        <translation>ein Kommentar ohne Wörter sagt nichts</translation>
    </message>
    <message>
        <source>a credit line stands under it</source>
        <translation>darunter steht ein Bildnachweis</translation>
    </message>
    <message>
        <source>a credit stands at its end</source>
        <translation>an ihrem Ende steht ein Bildnachweis</translation>
    </message>
    <message>
        <source>a date and time such as 2026-11-22T09:10:14Z</source>
        <translation>ein Datum mit Uhrzeit wie 2026-11-22T09:10:14Z</translation>
    </message>
    <message>
        <source>a date such as 2026-11-22</source>
        <translation>ein Datum wie 2026-11-22</translation>
    </message>
    <message>
        <source>a date: {value}, seen from {today}</source>
        <translation>ein Datum: {value}, gesehen von {today}</translation>
    </message>
    <message>
        <source>a file is for one ENTRY; for several name a folder with --out</source>
        <translation>eine Datei ist für einen ENTRY; für mehrere nennen Sie mit --out einen Ordner</translation>
    </message>
    <message>
        <source>a glossary has no label</source>
        <translation>ein Glossar hat keine Bezeichnung</translation>
    </message>
    <message>
        <source>a key is there twice</source>
        <translation>ein Schlüssel kommt zweimal vor</translation>
    </message>
    <message>
        <source>a language such as en or ar</source>
        <translation>eine Sprache wie en oder ar</translation>
    </message>
    <message>
        <source>a line is one JSON object in curly brackets</source>
        <translation>eine Zeile ist ein JSON-Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of your own</source>
        <translation>eine eigene Liste</translation>
    </message>
    <message>
        <source>a mark without words of the text was left as it is</source>
        <translation>eine Markierung ohne Wörter des Textes blieb, wie sie war</translation>
    </message>
    <message>
        <source>a merger needs two entries of the register or more</source>
        <translation>eine Zusammenführung braucht zwei oder mehr Einträge des Registers</translation>
    </message>
    <message>
        <source>a month such as 2026-11</source>
        <translation>ein Monat wie 2026-11</translation>
    </message>
    <message>
        <source>a name without blanks</source>
        <translation>ein Name ohne Leerzeichen</translation>
    </message>
    <message>
        <source>a number such as 2.5</source>
        <translation>eine Zahl wie 2.5</translation>
    </message>
    <message>
        <source>a part of the program cannot be loaded ({error}); please install it again</source>
        <translation>ein Teil des Programms kann nicht geladen werden ({error}); bitte installieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>a part of the program is missing that reads such files; install the program anew</source>
        <translation>ein Teil des Programms fehlt, der solche Dateien liest; installieren Sie das Programm neu</translation>
    </message>
    <message>
        <source>a place begins, ends or is parted at a line end only</source>
        <translation>eine Stelle beginnt, endet oder ist geteilt nur an einem Zeilenende</translation>
    </message>
    <message>
        <source>a place follows, as in addresses</source>
        <translation>ein Ort folgt, wie in Adressen</translation>
    </message>
    <message>
        <source>a place lies after the end of the text, which has {length} characters</source>
        <translation>eine Stelle liegt nach dem Ende des Textes, der {length} Zeichen hat</translation>
    </message>
    <message>
        <source>a pointer leads to nothing in the file; an entry was made of the name</source>
        <translation>ein Zeiger führt in der Datei ins Leere; aus dem Namen wurde ein Eintrag gemacht</translation>
    </message>
    <message>
        <source>a project has a title: title=… may not be empty</source>
        <translation>ein Projekt hat einen Titel: title=… darf nicht leer sein</translation>
    </message>
    <message>
        <source>a range ends after the text of “{title}”, which has {n} characters</source>
        <translation>ein Bereich endet nach dem Text von „{title}“, der {n} Zeichen hat</translation>
    </message>
    <message>
        <source>a relation between entries was left as it is</source>
        <translation>eine Beziehung zwischen Einträgen blieb, wie sie war</translation>
    </message>
    <message>
        <source>a relation does not say what it is</source>
        <translation>eine Beziehung sagt nicht, was sie ist</translation>
    </message>
    <message>
        <source>a relation is between two</source>
        <translation>eine Beziehung besteht zwischen zweien</translation>
    </message>
    <message>
        <source>a relation is between two entries or between two annotations</source>
        <translation>eine Beziehung besteht zwischen zwei Einträgen oder zwischen zwei Annotationen</translation>
    </message>
    <message>
        <source>a row cannot be understood: {error}</source>
        <translation>eine Zeile ist nicht zu verstehen: {error}</translation>
    </message>
    <message>
        <source>a row of “{name}” cannot be read ({error}); `annotator check` lists more</source>
        <translation>eine Zeile von „{name}“ ist nicht zu lesen ({error}); `annotator check` listet mehr</translation>
    </message>
    <message>
        <source>a sound, film or picture file</source>
        <translation>eine Ton-, Film- oder Bilddatei</translation>
    </message>
    <message>
        <source>a source is the id of an annotation, as `annotations` prints it</source>
        <translation>eine Quelle ist der Identifikator einer Annotation, wie `annotations` ihn ausgibt</translation>
    </message>
    <message>
        <source>a span: {NOWHERE}</source>
        <translation>eine Textstelle: {NOWHERE}</translation>
    </message>
    <message>
        <source>a table of contents of 1 line was left out</source>
        <translation>ein Inhaltsverzeichnis von 1 Zeile wurde ausgelassen</translation>
    </message>
    <message>
        <source>a table of contents of {n} lines was left out</source>
        <translation>ein Inhaltsverzeichnis von {n} Zeilen wurde ausgelassen</translation>
    </message>
    <message>
        <source>a title in quotation marks</source>
        <translation>ein Titel in Anführungszeichen</translation>
    </message>
    <message>
        <source>a title in the headline</source>
        <translation>ein Titel in der Überschrift</translation>
    </message>
    <message>
        <source>a year before the first</source>
        <translation>ein Jahr vor dem ersten</translation>
    </message>
    <message>
        <source>a year such as 2026</source>
        <translation>ein Jahr wie 2026</translation>
    </message>
    <message>
        <source>a zone of the facsimile names no words</source>
        <translation>eine Zone des Faksimiles nennt keine Wörter</translation>
    </message>
    <message>
        <source>a “{name}” stands within a paragraph</source>
        <translation>ein „{name}“ steht in einem Absatz</translation>
    </message>
    <message>
        <source>about the date</source>
        <translation>über das Datum</translation>
    </message>
    <message>
        <source>accept it, or take its elements out and keep their words</source>
        <translation>nehmen Sie es an, oder nehmen Sie seine Elemente heraus und behalten deren Wörter</translation>
    </message>
    <message>
        <source>acronym of {name}</source>
        <translation>Akronym von {name}</translation>
    </message>
    <message>
        <source>address of the terms</source>
        <translation>Adresse der Bedingungen</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>all of it is in {folder}</source>
        <translation>alles davon ist in {folder}</translation>
    </message>
    <message>
        <source>allow it again, then try again, or save elsewhere</source>
        <translation>erlauben Sie es wieder und versuchen Sie es noch einmal, oder speichern Sie anderswo</translation>
    </message>
    <message>
        <source>an address, or a pointer such as #per1</source>
        <translation>eine Adresse oder ein Zeiger wie #per1</translation>
    </message>
    <message>
        <source>an age follows</source>
        <translation>ein Alter folgt</translation>
    </message>
    <message>
        <source>an annotation has at least one span</source>
        <translation>eine Annotation hat mindestens eine Textstelle</translation>
    </message>
    <message>
        <source>an annotation: {NOWHERE}</source>
        <translation>eine Annotation: {NOWHERE}</translation>
    </message>
    <message>
        <source>an answer of {name}</source>
        <translation>eine Antwort von {name}</translation>
    </message>
    <message>
        <source>an apostrophe stands before 1 cell that looks like a formula</source>
        <translation>ein Apostroph steht vor 1 Zelle, die wie eine Formel aussieht</translation>
    </message>
    <message>
        <source>an apostrophe stands before {n} cells that look like formulas</source>
        <translation>ein Apostroph steht vor {n} Zellen, die wie Formeln aussehen</translation>
    </message>
    <message>
        <source>an edit has no end</source>
        <translation>eine Änderung hat kein Ende</translation>
    </message>
    <message>
        <source>an entity in several pieces is left out</source>
        <translation>eine Entität in mehreren Stücken wird ausgelassen</translation>
    </message>
    <message>
        <source>an entity inside or across a longer one is left out</source>
        <translation>eine Entität in einer längeren oder quer zu ihr wird ausgelassen</translation>
    </message>
    <message>
        <source>an entity of blanks only is left out</source>
        <translation>eine Entität nur aus Leerzeichen wird ausgelassen</translation>
    </message>
    <message>
        <source>an entry of a list without a name was left as it is</source>
        <translation>ein Eintrag einer Liste ohne Namen blieb, wie er war</translation>
    </message>
    <message>
        <source>an entry of the register has a name</source>
        <translation>ein Eintrag des Registers hat einen Namen</translation>
    </message>
    <message>
        <source>an entry of the register needs a name</source>
        <translation>ein Eintrag des Registers braucht einen Namen</translation>
    </message>
    <message>
        <source>an identifier that stands before: pointers may lead to either</source>
        <translation>ein Identifikator, der schon vorher steht: Zeiger können zu beiden führen</translation>
    </message>
    <message>
        <source>an identifier: a letter first, then letters, digits, dots and dashes</source>
        <translation>ein Identifikator: zuerst ein Buchstabe, dann Buchstaben, Ziffern, Punkte und Striche</translation>
    </message>
    <message>
        <source>an inclusion: the other file was not read</source>
        <translation>ein Einschluss: Die andere Datei wurde nicht gelesen</translation>
    </message>
    <message>
        <source>an office follows</source>
        <translation>ein Amt folgt</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>annotated {marked}</source>
        <translation>annotiert {marked}</translation>
    </message>
    <message>
        <source>annotated {marked}, commented {said}</source>
        <translation>annotiert {marked}, kommentiert {said}</translation>
    </message>
    <message>
        <source>annotation {label}</source>
        <translation>Annotation {label}</translation>
    </message>
    <message>
        <source>annotations and comments</source>
        <translation>Annotationen und Kommentare</translation>
    </message>
    <message>
        <source>annotations are related within an article, entries in the project</source>
        <translation>Annotationen stehen innerhalb eines Artikels in Beziehung, Einträge im Projekt</translation>
    </message>
    <message>
        <source>annotations are related within one article</source>
        <translation>Annotationen stehen innerhalb eines Artikels in Beziehung</translation>
    </message>
    <message>
        <source>annotations made by this contributor</source>
        <translation>Annotationen dieser Mitwirkenden</translation>
    </message>
    <message>
        <source>annotations made from this day on: 2024, 2024-05 or 2024-05-12</source>
        <translation>Annotationen ab diesem Tag: 2024, 2024-05 oder 2024-05-12</translation>
    </message>
    <message>
        <source>annotations made up to this day, it included</source>
        <translation>Annotationen bis zu diesem Tag, ihn eingeschlossen</translation>
    </message>
    <message>
        <source>annotations of this kind: entity, claim, caption, correction, quotation</source>
        <translation>Annotationen dieser Art: entity, claim, caption, correction, quotation</translation>
    </message>
    <message>
        <source>annotations of which somebody said: high, medium, low, unknown</source>
        <translation>Annotationen, deren Gewissheit jemand angab: high, medium, low, unknown</translation>
    </message>
    <message>
        <source>annotations that are draft, suggested, accepted or rejected</source>
        <translation>Annotationen im Zustand draft, suggested, accepted oder rejected</translation>
    </message>
    <message>
        <source>annotations that name this entry of the register, by name or id</source>
        <translation>Annotationen, die diesen Eintrag des Registers nennen, nach Name oder Identifikator</translation>
    </message>
    <message>
        <source>annotations with this tag, by name or id</source>
        <translation>Annotationen mit diesem Tag, nach Name oder Identifikator</translation>
    </message>
    <message>
        <source>another machine, unencrypted</source>
        <translation>ein anderer Rechner, unverschlüsselt</translation>
    </message>
    <message>
        <source>another program has formatted the file; its line breaks and indents were taken out</source>
        <translation>ein anderes Programm hat die Datei formatiert; seine Zeilenumbrüche und Einzüge wurden herausgenommen</translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation>ein anderes Programm hält die Datei</translation>
    </message>
    <message>
        <source>article {label}: {message}</source>
        <translation>Artikel {label}: {message}</translation>
    </message>
    <message>
        <source>at most {MOST} entries are asked for at once</source>
        <translation>höchstens {MOST} Einträge werden auf einmal erfragt</translation>
    </message>
    <message>
        <source>before a year or a publisher</source>
        <translation>vor einem Jahr oder einem Verlag</translation>
    </message>
    <message>
        <source>begin the file with a “teiHeader”</source>
        <translation>beginnen Sie die Datei mit einem „teiHeader“</translation>
    </message>
    <message>
        <source>begins with an acronym</source>
        <translation>beginnt mit einem Akronym</translation>
    </message>
    <message>
        <source>beside {name}</source>
        <translation>neben {name}</translation>
    </message>
    <message>
        <source>blanks at the edges of an entity are left out</source>
        <translation>Leerzeichen an den Rändern einer Entität werden ausgelassen</translation>
    </message>
    <message>
        <source>blocks, header, pictures and register are not in brat&apos;s files</source>
        <translation>Blöcke, Kopf, Bilder und Register stehen nicht in den Dateien von brat</translation>
    </message>
    <message>
        <source>box of mail</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>boxes of text that stand within many others were left out</source>
        <translation>Textkästen, die in vielen anderen stehen, wurden ausgelassen</translation>
    </message>
    <message>
        <source>bytes of the original</source>
        <translation>Bytes des Originals</translation>
    </message>
    <message>
        <source>capitals in quotation marks</source>
        <translation>Großbuchstaben in Anführungszeichen</translation>
    </message>
    <message>
        <source>changed {n}</source>
        <translation>geändert {n}</translation>
    </message>
    <message>
        <source>characters in a note or name that XML cannot hold were replaced</source>
        <translation>Zeichen in einer Anmerkung oder einem Namen, die XML nicht enthalten kann, wurden ersetzt</translation>
    </message>
    <message>
        <source>check the disk, then try again, or save elsewhere</source>
        <translation>prüfen Sie den Datenträger und versuchen Sie es noch einmal, oder speichern Sie anderswo</translation>
    </message>
    <message>
        <source>check which file it is</source>
        <translation>prüfen Sie, welche Datei es ist</translation>
    </message>
    <message>
        <source>checking took minutes and was stopped; try a validator such as jing</source>
        <translation>die Prüfung dauerte Minuten und wurde abgebrochen; versuchen Sie ein Prüfprogramm wie jing</translation>
    </message>
    <message>
        <source>choose another entry, or another tag</source>
        <translation>wählen Sie einen anderen Eintrag oder einen anderen Tag</translation>
    </message>
    <message>
        <source>choose the entry anew (Q)</source>
        <translation>wählen Sie den Eintrag neu (Q)</translation>
    </message>
    <message>
        <source>claims made by this entry</source>
        <translation>Behauptungen dieses Eintrags</translation>
    </message>
    <message>
        <source>claims of which the source sounds so sure: high, medium, low, unknown</source>
        <translation>Behauptungen, bei denen die Quelle so sicher klingt: high, medium, low, unknown</translation>
    </message>
    <message>
        <source>claims put so: asserted, hedged, alleged, predicted, denied</source>
        <translation>Behauptungen in dieser Haltung: asserted, hedged, alleged, predicted, denied</translation>
    </message>
    <message>
        <source>claims reported by this entry</source>
        <translation>Behauptungen, die dieser Eintrag weitergibt</translation>
    </message>
    <message>
        <source>claims with this verdict: unverified, supported, refuted …</source>
        <translation>Behauptungen mit diesem Urteil: unverified, supported, refuted …</translation>
    </message>
    <message>
        <source>close it there, then try again</source>
        <translation>schließen Sie sie dort und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>close other programs, then try again</source>
        <translation>schließen Sie andere Programme und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>close the outer one first</source>
        <translation>schließen Sie zuerst die äußere</translation>
    </message>
    <message>
        <source>close the project and open it again, to see what can be done</source>
        <translation>schließen Sie das Projekt und öffnen Sie es wieder, um zu sehen, was sich tun lässt</translation>
    </message>
    <message>
        <source>comment {label}</source>
        <translation>Kommentar {label}</translation>
    </message>
    <message>
        <source>comments on the whole article are left out ({left})</source>
        <translation>Kommentare zum ganzen Artikel werden ausgelassen ({left})</translation>
    </message>
    <message>
        <source>contributor {label} is not in the header</source>
        <translation>Mitwirkende(r) {label} steht nicht im Kopf</translation>
    </message>
    <message>
        <source>correct it in an XML editor</source>
        <translation>berichtigen Sie es in einem XML-Editor</translation>
    </message>
    <message>
        <source>correct the value</source>
        <translation>berichtigen Sie den Wert</translation>
    </message>
    <message>
        <source>correct “{attribute}”, or give that identifier to what it should lead to</source>
        <translation>berichtigen Sie „{attribute}“, oder geben Sie diesen Identifikator dem, wohin es führen soll</translation>
    </message>
    <message>
        <source>correct “{name}”, or put back what it led to</source>
        <translation>berichtigen Sie „{name}“, oder setzen Sie wieder ein, wohin es führte</translation>
    </message>
    <message>
        <source>described {n}</source>
        <translation>beschrieben {n}</translation>
    </message>
    <message>
        <source>description of a picture</source>
        <translation>Bildbeschreibung</translation>
    </message>
    <message>
        <source>divided at the end of a line</source>
        <translation>am Zeilenende getrennt</translation>
    </message>
    <message>
        <source>does not have the tag “{tag_id}” in the file</source>
        <translation>hat in der Datei nicht den Tag „{tag_id}“</translation>
    </message>
    <message>
        <source>ends as bodies do</source>
        <translation>endet wie Körperschaften</translation>
    </message>
    <message>
        <source>ends as places do: “{last}”</source>
        <translation>endet wie Orte: „{last}“</translation>
    </message>
    <message>
        <source>ends with an acronym</source>
        <translation>endet mit einem Akronym</translation>
    </message>
    <message>
        <source>entries of the register</source>
        <translation>Einträge des Registers</translation>
    </message>
    <message>
        <source>entries {n}</source>
        <translation>Einträge {n}</translation>
    </message>
    <message>
        <source>entry (was {name})</source>
        <translation>Eintrag (war {name})</translation>
    </message>
    <message>
        <source>entry {label}</source>
        <translation>Eintrag {label}</translation>
    </message>
    <message>
        <source>entry {label} of the history cannot be read ({error})</source>
        <translation>Eintrag {label} des Verlaufs ist nicht zu lesen ({error})</translation>
    </message>
    <message>
        <source>events in the history of annotations</source>
        <translation>Ereignisse im Verlauf von Annotationen</translation>
    </message>
    <message>
        <source>every comment, every relation, and what happened to every annotation</source>
        <translation>jeder Kommentar, jede Beziehung, und was mit jeder Annotation geschah</translation>
    </message>
    <message>
        <source>every field of the header that the project has filled in, and that no other is filled in</source>
        <translation>jedes Feld des Kopfes, das das Projekt ausgefüllt hat, und dass kein anderes ausgefüllt ist</translation>
    </message>
    <message>
        <source>every name of every entry, every tag, and the checksum and lines of every picture</source>
        <translation>jeder Name jedes Eintrags, jeder Tag, und Prüfsumme und Zeilen jedes Bildes</translation>
    </message>
    <message>
        <source>every page of a scan: its picture, its size, the place and the words of each of its lines</source>
        <translation>jede Seite eines Scans: ihr Bild, ihre Größe, Ort und Wörter jeder ihrer Zeilen</translation>
    </message>
    <message>
        <source>every pointer: that it leads somewhere; every element: that one record explains it</source>
        <translation>jeder Zeiger: dass er irgendwohin führt; jedes Element: dass ein Datensatz es erklärt</translation>
    </message>
    <message>
        <source>every quote: in its record, in the project and in the text at its place</source>
        <translation>jedes Zitat: in seinem Datensatz, im Projekt und im Text an seiner Stelle</translation>
    </message>
    <message>
        <source>every range of every annotation: in the markup, in its record and in the project</source>
        <translation>jeder Bereich jeder Annotation: in der Auszeichnung, in ihrem Datensatz und im Projekt</translation>
    </message>
    <message>
        <source>export the article anew</source>
        <translation>exportieren Sie den Artikel neu</translation>
    </message>
    <message>
        <source>export the article anew; the text of a TEI file must never be changed by hand</source>
        <translation>exportieren Sie den Artikel neu; der Text einer TEI-Datei darf nie von Hand geändert werden</translation>
    </message>
    <message>
        <source>export the articles anew, so that register and articles are of one day</source>
        <translation>exportieren Sie die Artikel neu, damit Register und Artikel von einem Tag sind</translation>
    </message>
    <message>
        <source>give it a “name”</source>
        <translation>geben Sie ihm ein „name“</translation>
    </message>
    <message>
        <source>give it an “xml:id”</source>
        <translation>geben Sie ihm ein „xml:id“</translation>
    </message>
    <message>
        <source>give it another tag</source>
        <translation>geben Sie ihr einen anderen Tag</translation>
    </message>
    <message>
        <source>give it “marks” or a paragraph</source>
        <translation>geben Sie „marks“ oder einen Absatz an</translation>
    </message>
    <message>
        <source>give one another</source>
        <translation>geben Sie einer einen anderen</translation>
    </message>
    <message>
        <source>has a quote that is not the text at its place</source>
        <translation>hat ein Zitat, das nicht der Text an seiner Stelle ist</translation>
    </message>
    <message>
        <source>has a tag that the project does not know</source>
        <translation>hat einen Tag, den das Projekt nicht kennt</translation>
    </message>
    <message>
        <source>has another history in the file</source>
        <translation>hat in der Datei einen anderen Verlauf</translation>
    </message>
    <message>
        <source>has another maker, time or certainty in the file</source>
        <translation>hat in der Datei andere Urheber, Zeit oder Gewissheit</translation>
    </message>
    <message>
        <source>has another position in its record than {extent}</source>
        <translation>hat in ihrem Datensatz eine andere Position als {extent}</translation>
    </message>
    <message>
        <source>has no record in the file</source>
        <translation>hat in der Datei keinen Datensatz</translation>
    </message>
    <message>
        <source>has no record of its credit line in the file</source>
        <translation>hat in der Datei keinen Datensatz ihres Bildnachweises</translation>
    </message>
    <message>
        <source>has other categories in the file: {wrong}</source>
        <translation>hat in der Datei andere Kategorien: {wrong}</translation>
    </message>
    <message>
        <source>has other quotes in the file than in the project</source>
        <translation>hat in der Datei andere Zitate als im Projekt</translation>
    </message>
    <message>
        <source>has other words in the file: {wrong}</source>
        <translation>hat in der Datei andere Wörter: {wrong}</translation>
    </message>
    <message>
        <source>has {wrong} in the file</source>
        <translation>hat in der Datei {wrong}</translation>
    </message>
    <message>
        <source>heads and feet of pages were left out: {found}</source>
        <translation>Kopf- und Fußzeilen von Seiten wurden ausgelassen: {found}</translation>
    </message>
    <message>
        <source>heads and feet of pages were left out: {listed}</source>
        <translation>Kopf- und Fußzeilen von Seiten wurden ausgelassen: {listed}</translation>
    </message>
    <message>
        <source>heads, feet and numbers of pages were left out: {listed}</source>
        <translation>Kopf- und Fußzeilen und Seitenzahlen wurden ausgelassen: {listed}</translation>
    </message>
    <message>
        <source>hidden text was left out: {listed}</source>
        <translation>verborgener Text wurde ausgelassen: {listed}</translation>
    </message>
    <message>
        <source>holds a word of bodies</source>
        <translation>enthält ein Wort von Körperschaften</translation>
    </message>
    <message>
        <source>how far the work on the article has come differs in the file</source>
        <translation>wie weit die Arbeit am Artikel ist, steht in der Datei anders</translation>
    </message>
    <message>
        <source>how the date is known</source>
        <translation>wie das Datum bekannt ist</translation>
    </message>
    <message>
        <source>identifiers with blanks or no list are left out</source>
        <translation>Identifikatoren mit Leerzeichen oder ohne Liste werden ausgelassen</translation>
    </message>
    <message>
        <source>import it or move it away, or export without leaving unchanged files alone</source>
        <translation>importieren Sie sie oder legen Sie sie beiseite, oder exportieren Sie auch unveränderte Dateien</translation>
    </message>
    <message>
        <source>in a list with {name}</source>
        <translation>in einer Liste mit {name}</translation>
    </message>
    <message>
        <source>in articles from this date on</source>
        <translation>in Artikeln ab diesem Datum</translation>
    </message>
    <message>
        <source>in articles of this language: en, or pt-BR</source>
        <translation>in Artikeln dieser Sprache: en oder pt-BR</translation>
    </message>
    <message>
        <source>in articles that are to do, in progress, done …</source>
        <translation>in Artikeln im Status to do, in progress, done …</translation>
    </message>
    <message>
        <source>in articles that name this entry of the register too</source>
        <translation>in Artikeln, die auch diesen Eintrag des Registers nennen</translation>
    </message>
    <message>
        <source>in articles up to this date, it included</source>
        <translation>in Artikeln bis zu diesem Datum, es eingeschlossen</translation>
    </message>
    <message>
        <source>in articles whose publisher has these words</source>
        <translation>in Artikeln, deren Verlag diese Wörter hat</translation>
    </message>
    <message>
        <source>in articles whose title has these words</source>
        <translation>in Artikeln, deren Titel diese Wörter hat</translation>
    </message>
    <message>
        <source>in parentheses after a name</source>
        <translation>in Klammern nach einem Namen</translation>
    </message>
    <message>
        <source>in the byline</source>
        <translation>in der Autorenzeile</translation>
    </message>
    <message>
        <source>in the register: {name}</source>
        <translation>im Register: {name}</translation>
    </message>
    <message>
        <source>indexes of 1 line were left out</source>
        <translation>Register von 1 Zeile wurden ausgelassen</translation>
    </message>
    <message>
        <source>indexes of {n} lines were left out</source>
        <translation>Register von {n} Zeilen wurden ausgelassen</translation>
    </message>
    <message>
        <source>is declared outside of the file; U+FFFD was read for it</source>
        <translation>ist außerhalb der Datei erklärt; dafür wurde U+FFFD gelesen</translation>
    </message>
    <message>
        <source>is declared outside of the file; the character of ISO was read</source>
        <translation>ist außerhalb der Datei erklärt; das Zeichen der ISO wurde gelesen</translation>
    </message>
    <message>
        <source>is marked in the text although nobody accepted it</source>
        <translation>ist im Text markiert, obwohl niemand sie angenommen hat</translation>
    </message>
    <message>
        <source>is marked nowhere in the text</source>
        <translation>ist im Text nirgends markiert</translation>
    </message>
    <message>
        <source>is of another kind in the file than {kind}</source>
        <translation>ist in der Datei von anderer Art als {kind}</translation>
    </message>
    <message>
        <source>is the file of several articles</source>
        <translation>ist die Datei mehrerer Artikel</translation>
    </message>
    <message>
        <source>is “{status}” in the file, not {status2}</source>
        <translation>ist in der Datei „{status}“, nicht {status2}</translation>
    </message>
    <message>
        <source>it answers itself, through others that answer it</source>
        <translation>er antwortet über andere, die ihm antworten, sich selbst</translation>
    </message>
    <message>
        <source>it breaks off</source>
        <translation>sie bricht ab</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>es kann nicht gemacht werden</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>es ist nicht zu lesen</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>sie kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>it could not go on ({why})</source>
        <translation>es konnte nicht weitergehen ({why})</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>es antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>it does not end where it should</source>
        <translation>sie endet nicht, wo sie sollte</translation>
    </message>
    <message>
        <source>it does not say that it is a project of Annotator</source>
        <translation>es sagt nicht, dass es ein Projekt von Annotator ist</translation>
    </message>
    <message>
        <source>it does not say which relation it is</source>
        <translation>sie sagt nicht, welche Beziehung sie ist</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>it goes on behind its end</source>
        <translation>sie geht hinter ihrem Ende weiter</translation>
    </message>
    <message>
        <source>it has a position without words, and characters beyond U+FFFF before it leave open how it counts</source>
        <translation>es hat eine Position ohne Wörter, und Zeichen jenseits von U+FFFF davor lassen offen, wie sie zählt</translation>
    </message>
    <message>
        <source>it has a “passive” end only</source>
        <translation>es hat nur ein „passive“-Ende</translation>
    </message>
    <message>
        <source>it has a “subtype” without a “type”</source>
        <translation>es hat ein „subtype“ ohne „type“</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>es hat keine Adresse</translation>
    </message>
    <message>
        <source>it has no place in the text, and says nothing</source>
        <translation>es hat keine Stelle im Text und sagt nichts</translation>
    </message>
    <message>
        <source>it has {n} kinds</source>
        <translation>es hat {n} Arten</translation>
    </message>
    <message>
        <source>it holds a NUL character</source>
        <translation>es enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>it holds what is no edit</source>
        <translation>sie enthält, was keine Änderung ist</translation>
    </message>
    <message>
        <source>it is about “{address}”, which no article here is named after</source>
        <translation>es handelt von „{address}“, wonach hier kein Artikel heißt</translation>
    </message>
    <message>
        <source>it is both directed and mutual</source>
        <translation>es ist zugleich gerichtet und gegenseitig</translation>
    </message>
    <message>
        <source>it is damaged, and so open</source>
        <translation>es ist beschädigt und daher offen</translation>
    </message>
    <message>
        <source>it is dated both by “when” and by a range</source>
        <translation>es ist durch „when“ und durch einen Bereich datiert</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>es ist viel zu groß</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>es ist in Gebrauch</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>es ist kein Text</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>es ist kein Objekt</translation>
    </message>
    <message>
        <source>it is not well-formed: {error}</source>
        <translation>es ist nicht wohlgeformt: {error}</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>es ist offen</translation>
    </message>
    <message>
        <source>it is open already; its window was brought to the front</source>
        <translation>es ist schon offen; sein Fenster wurde nach vorn geholt</translation>
    </message>
    <message>
        <source>it is open already; its window was given the files</source>
        <translation>es ist schon offen; sein Fenster bekam die Dateien</translation>
    </message>
    <message>
        <source>it is open by {who} since {words}; close it there and try again</source>
        <translation>es ist seit {words} bei {who} offen; schließen Sie es dort und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>it is open by {who}, so here it is open for reading only</source>
        <translation>es ist bei {who} offen, daher ist es hier nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>it is open in another program; close it there and try again</source>
        <translation>es ist in einem anderen Programm offen; schließen Sie es dort und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>it is to be between {limits} and {limits2}</source>
        <translation>es muss zwischen {limits} und {limits2} liegen</translation>
    </message>
    <message>
        <source>it is to be one of {join}</source>
        <translation>es muss eines sein von {join}</translation>
    </message>
    <message>
        <source>it is to be {KINDS}</source>
        <translation>es muss {KINDS} sein</translation>
    </message>
    <message>
        <source>it lies in a folder that is copied to other computers (“{cloud}”). Close it, and wait until it is copied, before you open it elsewhere: of what is done in two places at once, the service keeps two files</source>
        <translation>es liegt in einem Ordner, der auf andere Rechner kopiert wird („{cloud}“). Schließen Sie es und warten Sie, bis es kopiert ist, bevor Sie es anderswo öffnen: Was an zwei Orten zugleich getan wird, bewahrt der Dienst in zwei Dateien auf</translation>
    </message>
    <message>
        <source>it lies on a share ({share}). One person at a time can work on it; who has it open is noted beside it. If the network breaks off, a change may be refused, and nothing that was saved is lost</source>
        <translation>es liegt auf einer Freigabe ({share}). Nur eine Person zur Zeit kann daran arbeiten; wer es offen hat, ist daneben vermerkt. Bricht das Netz ab, kann eine Änderung abgewiesen werden, und nichts Gespeichertes geht verloren</translation>
    </message>
    <message>
        <source>it may have: {listed}</source>
        <translation>es darf haben: {listed}</translation>
    </message>
    <message>
        <source>it points to nowhere in the text and was left as it is</source>
        <translation>es zeigt auf keine Stelle des Textes und blieb, wie es war</translation>
    </message>
    <message>
        <source>it points twice, by “target” and by “cRef”</source>
        <translation>es zeigt doppelt, durch „target“ und durch „cRef“</translation>
    </message>
    <message>
        <source>it says neither words nor a position</source>
        <translation>es nennt weder Wörter noch eine Position</translation>
    </message>
    <message>
        <source>it says nothing of quotation marks</source>
        <translation>es sagt nichts über Anführungszeichen</translation>
    </message>
    <message>
        <source>it says what it did twice</source>
        <translation>sie sagt zweimal, was sie tat</translation>
    </message>
    <message>
        <source>it unpacks to more than it may</source>
        <translation>sie wird entpackt größer, als sie darf</translation>
    </message>
    <message>
        <source>it was not read within {seconds} s and was left out; if it is a large volume, import it again with --patient</source>
        <translation>es wurde in {seconds} s nicht gelesen und ausgelassen; ist es ein großer Band, importieren Sie es noch einmal mit --patient</translation>
    </message>
    <message>
        <source>item of a list</source>
        <translation>Punkt einer Liste</translation>
    </message>
    <message>
        <source>its acronym {text} follows</source>
        <translation>sein Akronym {text} folgt</translation>
    </message>
    <message>
        <source>its entry {get} is in the list of “{local}”, not “{wanted}”</source>
        <translation>ihr Eintrag {get} steht in der Liste von „{local}“, nicht von „{wanted}“</translation>
    </message>
    <message>
        <source>its evidence, the claim {label}, is half there</source>
        <translation>ihr Beleg, die Behauptung {label}, ist nur halb da</translation>
    </message>
    <message>
        <source>its file format is {version}, and not {SCHEMA_VERSION}</source>
        <translation>sein Dateiformat ist {version} und nicht {SCHEMA_VERSION}</translation>
    </message>
    <message>
        <source>its file was {file} before, which was left where it is</source>
        <translation>seine Datei war vorher {file}, die gelassen wurde, wo sie ist</translation>
    </message>
    <message>
        <source>its link to entry {label} as {role} is half there</source>
        <translation>ihre Verknüpfung mit Eintrag {label} als {role} ist nur halb da</translation>
    </message>
    <message>
        <source>its original cannot be had: {error}</source>
        <translation>sein Original ist nicht zu haben: {error}</translation>
    </message>
    <message>
        <source>its original cannot be read as it was: {error}</source>
        <translation>sein Original ist nicht zu lesen, wie es war: {error}</translation>
    </message>
    <message>
        <source>its original, read again ({recipe}), gives another text from character {at} on; the reader may have learnt since</source>
        <translation>sein Original ergibt, neu gelesen ({recipe}), ab Zeichen {at} einen anderen Text; das Leseprogramm kann seither gelernt haben</translation>
    </message>
    <message>
        <source>its parts are nested too deeply; nothing of it was taken</source>
        <translation>seine Teile sind zu tief verschachtelt; nichts davon wurde übernommen</translation>
    </message>
    <message>
        <source>its range lies outside the text</source>
        <translation>sein Bereich liegt außerhalb des Textes</translation>
    </message>
    <message>
        <source>its row differs from what was written</source>
        <translation>seine Zeile unterscheidet sich von dem, was geschrieben wurde</translation>
    </message>
    <message>
        <source>its tables are not those of a project</source>
        <translation>seine Tabellen sind nicht die eines Projekts</translation>
    </message>
    <message>
        <source>its text is missing</source>
        <translation>sein Text fehlt</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>behalten Sie eines davon</translation>
    </message>
    <message>
        <source>keep “active” or “mutual”</source>
        <translation>behalten Sie „active“ oder „mutual“</translation>
    </message>
    <message>
        <source>keys: they are changed in the window, or come with a file</source>
        <translation>Tasten: Sie werden im Fenster geändert oder kommen mit einer Datei</translation>
    </message>
    <message>
        <source>kind, tag, categories, state, maker, time, certainty, notes and readings of every annotation</source>
        <translation>Art, Tag, Kategorien, Zustand, Urheber, Zeit, Gewissheit, Notizen und Lesarten jeder Annotation</translation>
    </message>
    <message>
        <source>known to the program</source>
        <translation>dem Programm bekannt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>left out, since the register has an identifier of theirs: {here}</source>
        <translation>weggelassen, da das Register schon einen Identifikator von ihnen hat: {here}</translation>
    </message>
    <message>
        <source>let one record name it in its “target”, or take the element away and keep its words</source>
        <translation>lassen Sie einen Datensatz es in seinem „target“ nennen, oder nehmen Sie das Element weg und behalten seine Wörter</translation>
    </message>
    <message>
        <source>let “ana” name exactly one #kind.…</source>
        <translation>nennen Sie in „ana“ genau ein #kind.…</translation>
    </message>
    <message>
        <source>letter with its accent apart</source>
        <translation>Buchstabe mit abgesetztem Akzent</translation>
    </message>
    <message>
        <source>letter with its accent apart, among letters with theirs</source>
        <translation>Buchstabe mit abgesetztem Akzent unter Buchstaben mit dem ihren</translation>
    </message>
    <message>
        <source>line {lines}: {what}</source>
        <translation>Zeile {lines}: {what}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: this is not {encoding}, which the file says that it is; correct the declaration in its first line</source>
        <translation>Zeile {line}, Spalte {column}: Das ist nicht {encoding}, was die Datei zu sein angibt; berichtigen Sie die Angabe in ihrer ersten Zeile</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>line {number}: {error}</source>
        <translation>Zeile {number}: {error}</translation>
    </message>
    <message>
        <source>lines {lines} and 1 more place: {what}</source>
        <translation>Zeilen {lines} und 1 weitere Stelle: {what}</translation>
    </message>
    <message>
        <source>lines {lines} and {n} more places: {what}</source>
        <translation>Zeilen {lines} und {n} weitere Stellen: {what}</translation>
    </message>
    <message>
        <source>lines {lines}: {what}</source>
        <translation>Zeilen {lines}: {what}</translation>
    </message>
    <message>
        <source>little of the page was taken for the article; --whole-page takes it all</source>
        <translation>wenig von der Seite wurde für den Artikel gehalten; --whole-page nimmt alles</translation>
    </message>
    <message>
        <source>make room, then try again, or save elsewhere</source>
        <translation>schaffen Sie Platz und versuchen Sie es noch einmal, oder speichern Sie anderswo</translation>
    </message>
    <message>
        <source>mark its cue or its credit anew</source>
        <translation>markieren Sie ihr Signalwort oder ihren Nachweis neu</translation>
    </message>
    <message>
        <source>mark the words anew</source>
        <translation>markieren Sie die Wörter neu</translation>
    </message>
    <message>
        <source>mark the words anew, or undo what changed the text</source>
        <translation>markieren Sie die Wörter neu, oder nehmen Sie zurück, was den Text geändert hat</translation>
    </message>
    <message>
        <source>marked as {tag_id} before{often}</source>
        <translation>früher als {tag_id} markiert{often}</translation>
    </message>
    <message>
        <source>name an ENTRY, or all of a kind with --all-of</source>
        <translation>nennen Sie einen ENTRY, oder mit --all-of alle einer Art</translation>
    </message>
    <message>
        <source>names a place after the end of the text</source>
        <translation>nennt eine Stelle nach dem Ende des Textes</translation>
    </message>
    <message>
        <source>names an entry that is not in the register</source>
        <translation>nennt einen Eintrag, der nicht im Register steht</translation>
    </message>
    <message>
        <source>names other entries of the register in the file</source>
        <translation>nennt in der Datei andere Einträge des Registers</translation>
    </message>
    <message>
        <source>next         {label}</source>
        <translation>nächstes     {label}</translation>
    </message>
    <message>
        <source>no article names an entry of the kind “{tag}”</source>
        <translation>kein Artikel nennt einen Eintrag der Art „{tag}“</translation>
    </message>
    <message>
        <source>no entry is a person or an organisation, which EAC-CPF describes</source>
        <translation>kein Eintrag ist eine Person oder Organisation, wie EAC-CPF sie beschreibt</translation>
    </message>
    <message>
        <source>no name and no text holds the character 0</source>
        <translation>kein Name und kein Text enthält das Zeichen 0</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>kein Prozess</translation>
    </message>
    <message>
        <source>no record names {one}</source>
        <translation>kein Datensatz nennt {one}</translation>
    </message>
    <message>
        <source>no thread</source>
        <translation>kein Thread</translation>
    </message>
    <message>
        <source>nobody is called “{maker}” in this project</source>
        <translation>niemand heißt in diesem Projekt „{maker}“</translation>
    </message>
    <message>
        <source>not a span: [{start}, {end})</source>
        <translation>keine Textstelle: [{start}, {end})</translation>
    </message>
    <message>
        <source>not done: a long step is just being taken back or brought again; wait until that is done, or cancel it, and do this once more</source>
        <translation>nicht getan: Ein langer Schritt wird gerade zurückgenommen oder wiederhergestellt; warten Sie, bis das fertig ist, oder brechen Sie es ab, und tun Sie dies noch einmal</translation>
    </message>
    <message>
        <source>not done: the backup before it was stopped; do it once more</source>
        <translation>nicht getan: Die Sicherung davor wurde angehalten; tun Sie es noch einmal</translation>
    </message>
    <message>
        <source>not valid JSON: a number has far too many digits</source>
        <translation>kein gültiges JSON: Eine Zahl hat viel zu viele Ziffern</translation>
    </message>
    <message>
        <source>not valid JSON: too many brackets inside each other</source>
        <translation>kein gültiges JSON: zu viele Klammern ineinander</translation>
    </message>
    <message>
        <source>not valid JSON: {msg} at column {colno}</source>
        <translation>kein gültiges JSON: {msg} in Spalte {colno}</translation>
    </message>
    <message>
        <source>not well-formed: {message}</source>
        <translation>nicht wohlgeformt: {message}</translation>
    </message>
    <message>
        <source>note: {warning}</source>
        <translation>Hinweis: {warning}</translation>
    </message>
    <message>
        <source>nothing but words may stand in “{parent}”; take it out and keep its words</source>
        <translation>in „{parent}“ dürfen nur Wörter stehen; nehmen Sie es heraus und behalten seine Wörter</translation>
    </message>
    <message>
        <source>nothing could be placed: {why}</source>
        <translation>nichts konnte zugeordnet werden: {why}</translation>
    </message>
    <message>
        <source>nothing in the help holds all these words; try fewer</source>
        <translation>nichts in der Hilfe enthält alle diese Wörter; versuchen Sie weniger</translation>
    </message>
    <message>
        <source>nothing is damaged; files that are missing are named above</source>
        <translation>nichts ist beschädigt; fehlende Dateien sind oben genannt</translation>
    </message>
    <message>
        <source>nothing may be written in “{parent}”, so it is open for reading only</source>
        <translation>in „{parent}“ darf nichts geschrieben werden, daher ist es nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>nothing of that name ships; `annotator licences` lists what does</source>
        <translation>nichts dieses Namens wird mitgeliefert; `annotator licences` listet, was dabei ist</translation>
    </message>
    <message>
        <source>nothing was annotated</source>
        <translation>nichts wurde annotiert</translation>
    </message>
    <message>
        <source>nothing was merged; add --despite-conflicts if they are one</source>
        <translation>nichts wurde zusammengeführt; fügen Sie --despite-conflicts hinzu, wenn sie eines sind</translation>
    </message>
    <message>
        <source>of an app the lemma is read; other readings are kept as they are</source>
        <translation>von einem app wird das Lemma gelesen; andere Lesarten bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>of the pages that the file lists, some are not in it: {listed}</source>
        <translation>von den Seiten, die die Datei aufzählt, fehlen in ihr einige: {listed}</translation>
    </message>
    <message>
        <source>of the register only names and one address are in the file; no pictures</source>
        <translation>vom Register stehen nur Namen und eine Adresse in der Datei; keine Bilder</translation>
    </message>
    <message>
        <source>of the type {kind}</source>
        <translation>vom Typ {kind}</translation>
    </message>
    <message>
        <source>only entities have columns: other annotations are left out ({others})</source>
        <translation>nur Entitäten haben Spalten: Andere Annotationen werden ausgelassen ({others})</translation>
    </message>
    <message>
        <source>opens the dateline</source>
        <translation>eröffnet die Ortsmarke</translation>
    </message>
    <message>
        <source>other bodies of {label} were changed; what Annotator wrote was kept</source>
        <translation>andere Inhalte von {label} wurden geändert; was Annotator schrieb, wurde behalten</translation>
    </message>
    <message>
        <source>pages of the book are missing in the file: {listed}</source>
        <translation>Seiten des Buches fehlen in der Datei: {listed}</translation>
    </message>
    <message>
        <source>pages that cannot be read: {numbers}; the file is damaged there</source>
        <translation>Seiten, die nicht zu lesen sind: {numbers}; die Datei ist dort beschädigt</translation>
    </message>
    <message>
        <source>pages without text: {numbers}; {why}</source>
        <translation>Seiten ohne Text: {numbers}; {why}</translation>
    </message>
    <message>
        <source>pages: {n} in the project, {n2} in the file</source>
        <translation>Seiten: {n} im Projekt, {n2} in der Datei</translation>
    </message>
    <message>
        <source>part of the name {name}</source>
        <translation>Teil des Namens {name}</translation>
    </message>
    <message>
        <source>particle of a surname</source>
        <translation>Partikel eines Nachnamens</translation>
    </message>
    <message>
        <source>parts in other formats were left out</source>
        <translation>Teile in anderen Formaten wurden ausgelassen</translation>
    </message>
    <message>
        <source>picture of a page</source>
        <translation>Bild einer Seite</translation>
    </message>
    <message>
        <source>picture {number} has no alternative text</source>
        <translation>Bild {number} hat keinen Alternativtext</translation>
    </message>
    <message>
        <source>pictures and files</source>
        <translation>Bilder und Dateien</translation>
    </message>
    <message>
        <source>pictures are missing in the file: {listed}</source>
        <translation>Bilder fehlen in der Datei: {listed}</translation>
    </message>
    <message>
        <source>pictures are not in the file and were not fetched: {listed}</source>
        <translation>Bilder sind nicht in der Datei und wurden nicht geholt: {listed}</translation>
    </message>
    <message>
        <source>pictures are not in the tables, only their numbers ({n})</source>
        <translation>Bilder stehen nicht in den Tabellen, nur ihre Zahlen ({n})</translation>
    </message>
    <message>
        <source>pictures of pages are not beside the file: {listed}; put them there and import it again to see them beside the text</source>
        <translation>Bilder von Seiten liegen nicht neben der Datei: {listed}; legen Sie sie dorthin und importieren Sie noch einmal, um sie neben dem Text zu sehen</translation>
    </message>
    <message>
        <source>pictures outside the file were not fetched: {listed}</source>
        <translation>Bilder außerhalb der Datei wurden nicht geholt: {listed}</translation>
    </message>
    <message>
        <source>places without words are left out</source>
        <translation>Stellen ohne Wörter werden ausgelassen</translation>
    </message>
    <message>
        <source>printed page (ALTO)</source>
        <translation>gedruckte Seite (ALTO)</translation>
    </message>
    <message>
        <source>printed page (PAGE)</source>
        <translation>gedruckte Seite (PAGE)</translation>
    </message>
    <message>
        <source>printed page (hOCR)</source>
        <translation>gedruckte Seite (hOCR)</translation>
    </message>
    <message>
        <source>put a “label” before each item</source>
        <translation>setzen Sie ein „label“ vor jedes Item</translation>
    </message>
    <message>
        <source>put a “text” after the header</source>
        <translation>setzen Sie ein „text“ nach dem Kopf</translation>
    </message>
    <message>
        <source>put it back where it was, then try again, or save elsewhere</source>
        <translation>legen Sie es zurück, wo es war, und versuchen Sie es noch einmal, oder speichern Sie anderswo</translation>
    </message>
    <message>
        <source>put it in</source>
        <translation>setzen Sie es ein</translation>
    </message>
    <message>
        <source>put it into the same folder, or export the articles anew</source>
        <translation>legen Sie es in denselben Ordner, oder exportieren Sie die Artikel neu</translation>
    </message>
    <message>
        <source>put the words into one of: {listed}</source>
        <translation>setzen Sie die Wörter in eines von: {listed}</translation>
    </message>
    <message>
        <source>quotation mark without its other half</source>
        <translation>Anführungszeichen ohne seine andere Hälfte</translation>
    </message>
    <message>
        <source>quotes and spans differ in length</source>
        <translation>Zitate und Textstellen sind verschieden viele</translation>
    </message>
    <message>
        <source>quotes other words than stand at its place</source>
        <translation>zitiert andere Wörter, als an ihrer Stelle stehen</translation>
    </message>
    <message>
        <source>reading it takes more than the {memory_bytes} MB of memory that one file may have; nothing of it was taken: divide it, or try --patient</source>
        <translation>sie zu lesen braucht mehr als die {memory_bytes} MB Speicher, die eine Datei haben darf; nichts davon wurde übernommen: Teilen Sie sie, oder versuchen Sie --patient</translation>
    </message>
    <message>
        <source>reading it would write a file or leave this machine, which no reader may do</source>
        <translation>sie zu lesen würde eine Datei schreiben oder diesen Rechner verlassen, was kein Leseprogramm darf</translation>
    </message>
    <message>
        <source>readings beside words were left out: {listed}</source>
        <translation>Lesungen neben Wörtern wurden weggelassen: {listed}</translation>
    </message>
    <message>
        <source>redone: {value} “{about}”</source>
        <translation>wiederholt: {value} „{about}“</translation>
    </message>
    <message>
        <source>relation {label}</source>
        <translation>Beziehung {label}</translation>
    </message>
    <message>
        <source>replaced characters are known from the source alone</source>
        <translation>ersetzte Zeichen sind nur aus der Quelle bekannt</translation>
    </message>
    <message>
        <source>reviewed in the headline</source>
        <translation>in der Überschrift besprochen</translation>
    </message>
    <message>
        <source>row {row} of {table} refers to a missing {parent}</source>
        <translation>Zeile {row} von {table} verweist auf ein fehlendes {parent}</translation>
    </message>
    <message>
        <source>say in “{there}” which piece it is</source>
        <translation>sagen Sie in „{there}“, welches Stück es ist</translation>
    </message>
    <message>
        <source>say of which entry it is probable</source>
        <translation>sagen Sie, für welchen Eintrag es wahrscheinlich ist</translation>
    </message>
    <message>
        <source>say one of --not, --perhaps and --unsay</source>
        <translation>sagen Sie eines von --not, --perhaps und --unsay</translation>
    </message>
    <message>
        <source>say the type as well</source>
        <translation>sagen Sie auch den Typ</translation>
    </message>
    <message>
        <source>say two entries of the register or more</source>
        <translation>nennen Sie zwei oder mehr Einträge des Registers</translation>
    </message>
    <message>
        <source>say where to: --html, --pdf or --json FILE, or --out FOLDER</source>
        <translation>sagen Sie, wohin: --html, --pdf oder --json FILE, oder --out FOLDER</translation>
    </message>
    <message>
        <source>say where to: --out FOLDER or --zip FILE</source>
        <translation>sagen Sie, wohin: --out FOLDER oder --zip FILE</translation>
    </message>
    <message>
        <source>say which articles: --article ID, --of STATE or --all</source>
        <translation>sagen Sie, welche Artikel: --article ID, --of STATE oder --all</translation>
    </message>
    <message>
        <source>say who is “active”</source>
        <translation>sagen Sie, wer „active“ ist</translation>
    </message>
    <message>
        <source>say with --picture which one: {join}</source>
        <translation>sagen Sie mit --picture, welches: {join}</translation>
    </message>
    <message>
        <source>several elements of the file have the identifier “{known}”, so that no record can point to one of them</source>
        <translation>mehrere Elemente der Datei haben den Identifikator „{known}“, sodass kein Datensatz auf eines davon zeigen kann</translation>
    </message>
    <message>
        <source>short for {name}</source>
        <translation>kurz für {name}</translation>
    </message>
    <message>
        <source>something failed; see above</source>
        <translation>etwas misslang; siehe oben</translation>
    </message>
    <message>
        <source>something is missing in “{name}”</source>
        <translation>in „{name}“ fehlt etwas</translation>
    </message>
    <message>
        <source>something of the original was changed that nobody asked to change</source>
        <translation>etwas vom Original wurde geändert, was niemand zu ändern verlangte</translation>
    </message>
    <message>
        <source>spans are not sorted and apart: {spans}</source>
        <translation>die Textstellen sind nicht geordnet und getrennt: {spans}</translation>
    </message>
    <message>
        <source>spans of one annotation are several with one record</source>
        <translation>Textstellen einer Annotation sind mehrere mit einem Datensatz</translation>
    </message>
    <message>
        <source>stand at {n} places alike</source>
        <translation>stehen an {n} Stellen gleich</translation>
    </message>
    <message>
        <source>stands for another file, which was not read</source>
        <translation>steht für eine andere Datei, die nicht gelesen wurde</translation>
    </message>
    <message>
        <source>stands for markup; it is kept, and its words were not read</source>
        <translation>steht für Auszeichnung; es wird behalten, und seine Wörter wurden nicht gelesen</translation>
    </message>
    <message>
        <source>step {label} changes {name}, which was not as it says</source>
        <translation>Schritt {label} ändert {name}, das nicht so war, wie er sagt</translation>
    </message>
    <message>
        <source>step {label} made 1 annotation that is the same as another</source>
        <translation>Schritt {label} hat 1 Annotation gemacht, die einer anderen gleicht</translation>
    </message>
    <message>
        <source>step {label} made {n} annotations that are the same as another</source>
        <translation>Schritt {label} hat {n} Annotationen gemacht, die einer anderen gleichen</translation>
    </message>
    <message>
        <source>straight quotation mark among others</source>
        <translation>gerades Anführungszeichen unter anderen</translation>
    </message>
    <message>
        <source>suggestions and rejections are left out</source>
        <translation>Vorschläge und Ablehnungen werden ausgelassen</translation>
    </message>
    <message>
        <source>suggestions and rejections say so in ann:status only</source>
        <translation>Vorschläge und Ablehnungen sagen es nur in ann:status</translation>
    </message>
    <message>
        <source>tag (was {tag_id})</source>
        <translation>Tag (war {tag_id})</translation>
    </message>
    <message>
        <source>take it away</source>
        <translation>nehmen Sie es weg</translation>
    </message>
    <message>
        <source>take it away, or put it where its like stand in other files</source>
        <translation>nehmen Sie es weg, oder setzen Sie es dahin, wo seinesgleichen in anderen Dateien steht</translation>
    </message>
    <message>
        <source>take it away; it may have: {listed}</source>
        <translation>nehmen Sie es weg; es darf haben: {listed}</translation>
    </message>
    <message>
        <source>take it out, or use one of: {listed}</source>
        <translation>nehmen Sie es heraus, oder benutzen Sie eines von: {listed}</translation>
    </message>
    <message>
        <source>take the words away</source>
        <translation>nehmen Sie die Wörter weg</translation>
    </message>
    <message>
        <source>taken without an identifier: {error}</source>
        <translation>ohne Identifikator übernommen: {error}</translation>
    </message>
    <message>
        <source>the annotation does not fit the project ({error})</source>
        <translation>die Annotation passt nicht zum Projekt ({error})</translation>
    </message>
    <message>
        <source>the annotation {label} does not say what it is</source>
        <translation>die Annotation {label} sagt nicht, was sie ist</translation>
    </message>
    <message>
        <source>the annotation {label} has no tag</source>
        <translation>die Annotation {label} hat keinen Tag</translation>
    </message>
    <message>
        <source>the annotation {label} is not in the file as it is in the project</source>
        <translation>die Annotation {label} steht nicht so in der Datei wie im Projekt</translation>
    </message>
    <message>
        <source>the annotation {label} names a picture that is not there</source>
        <translation>die Annotation {label} nennt ein Bild, das nicht da ist</translation>
    </message>
    <message>
        <source>the annotation {label} names an entry that is not in the register</source>
        <translation>die Annotation {label} nennt einen Eintrag, der nicht im Register steht</translation>
    </message>
    <message>
        <source>the annotation {name} has no place in the text any more and was left out</source>
        <translation>die Annotation {name} hat im Text keine Stelle mehr und wurde ausgelassen</translation>
    </message>
    <message>
        <source>the article has no figure {figure}</source>
        <translation>der Artikel hat keine Abbildung {figure}</translation>
    </message>
    <message>
        <source>the article has {n} blocks</source>
        <translation>der Artikel hat {n} Blöcke</translation>
    </message>
    <message>
        <source>the article is not in the project any more; its file was left where it is</source>
        <translation>der Artikel ist nicht mehr im Projekt; seine Datei wurde gelassen, wo sie ist</translation>
    </message>
    <message>
        <source>the article “{name}” {why}; `annotator list` shows the ids</source>
        <translation>der Artikel „{name}“ {why}; `annotator list` zeigt die Identifikatoren</translation>
    </message>
    <message>
        <source>the blocks are not the lines of the text</source>
        <translation>die Blöcke sind nicht die Zeilen des Textes</translation>
    </message>
    <message>
        <source>the blocks do not follow one another</source>
        <translation>die Blöcke folgen nicht aufeinander</translation>
    </message>
    <message>
        <source>the blocks of the file are others than the project&apos;s</source>
        <translation>die Blöcke der Datei sind andere als die des Projekts</translation>
    </message>
    <message>
        <source>the caption of picture {number}</source>
        <translation>die Bildunterschrift von Bild {number}</translation>
    </message>
    <message>
        <source>the change does not fit the project ({error})</source>
        <translation>die Änderung passt nicht zum Projekt ({error})</translation>
    </message>
    <message>
        <source>the check digit of “{value}” is not that of a number of {title}; perhaps two digits changed places</source>
        <translation>die Prüfziffer von „{value}“ ist nicht die einer Nummer von {title}; vielleicht haben zwei Ziffern die Plätze getauscht</translation>
    </message>
    <message>
        <source>the checksum of the original file in the header is another one</source>
        <translation>die Prüfsumme der Originaldatei im Kopf ist eine andere</translation>
    </message>
    <message>
        <source>the checksum of the original file is another one in the file</source>
        <translation>die Prüfsumme der Originaldatei ist in der Datei eine andere</translation>
    </message>
    <message>
        <source>the checksum of the picture {number} differs</source>
        <translation>die Prüfsumme von Bild {number} ist verschieden</translation>
    </message>
    <message>
        <source>the checksum of the reading text in the header is not the text&apos;s</source>
        <translation>die Prüfsumme des Lesetextes im Kopf ist nicht die des Textes</translation>
    </message>
    <message>
        <source>the column “{column}” is no field of a header</source>
        <translation>die Spalte „{column}“ ist kein Feld eines Kopfes</translation>
    </message>
    <message>
        <source>the comment {address} answers itself</source>
        <translation>der Kommentar {address} antwortet sich selbst</translation>
    </message>
    <message>
        <source>the comment {label} is about nothing that is there</source>
        <translation>der Kommentar {label} handelt von nichts, was da ist</translation>
    </message>
    <message>
        <source>the comment {label} is another in the file</source>
        <translation>der Kommentar {label} ist in der Datei ein anderer</translation>
    </message>
    <message>
        <source>the comment {label} is not in the file</source>
        <translation>der Kommentar {label} steht nicht in der Datei</translation>
    </message>
    <message>
        <source>the comment {label} is not in the file as it was said</source>
        <translation>der Kommentar {label} steht nicht in der Datei, wie er gesagt wurde</translation>
    </message>
    <message>
        <source>the comment {name} is on an annotation that is gone</source>
        <translation>der Kommentar {name} gehört zu einer Annotation, die nicht mehr da ist</translation>
    </message>
    <message>
        <source>the comment {name} of the file is not in the project</source>
        <translation>der Kommentar {name} der Datei ist nicht im Projekt</translation>
    </message>
    <message>
        <source>the computer has no memory left</source>
        <translation>der Rechner hat keinen Speicher mehr</translation>
    </message>
    <message>
        <source>the computer has no memory left for this, so it was not done; all that was saved is safe: close other programs, then try again</source>
        <translation>der Rechner hat dafür keinen Speicher mehr, daher wurde es nicht getan; alles Gespeicherte ist sicher: Schließen Sie andere Programme und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the copy cannot be opened</source>
        <translation>die Kopie kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>the corpus holds {texts} texts; they are one article here, in their order</source>
        <translation>das Korpus enthält {texts} Texte; hier sind sie ein Artikel, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>the cue of every claim, the words that announce it</source>
        <translation>das Signalwort jeder Behauptung, die Wörter, die sie ankündigen</translation>
    </message>
    <message>
        <source>the date, as far as it is known</source>
        <translation>das Datum, soweit es bekannt ist</translation>
    </message>
    <message>
        <source>the disk did not take it, as when it is pulled out, faulty, or at the limit of what you may store there ({error})</source>
        <translation>der Datenträger nahm es nicht an, etwa weil er herausgezogen wurde, fehlerhaft ist oder die Grenze dessen erreicht ist, was Sie dort speichern dürfen ({error})</translation>
    </message>
    <message>
        <source>the disk is full, {free} are free in “{folder}”</source>
        <translation>der Datenträger ist voll, {free} sind in „{folder}“ frei</translation>
    </message>
    <message>
        <source>the display “{display}” does not answer; is DISPLAY right, and may you use it?</source>
        <translation>der Bildschirm „{display}“ antwortet nicht; stimmt DISPLAY, und dürfen Sie ihn benutzen?</translation>
    </message>
    <message>
        <source>the element {name} marks something that no record explains</source>
        <translation>das Element {name} markiert etwas, das kein Datensatz erklärt</translation>
    </message>
    <message>
        <source>the element {name} on “{quote}”</source>
        <translation>das Element {name} auf „{quote}“</translation>
    </message>
    <message>
        <source>the elements of {name} are gone; its stored position was used</source>
        <translation>die Elemente von {name} sind fort; die gespeicherte Position wurde benutzt</translation>
    </message>
    <message>
        <source>the elements of {name} do not cover its position</source>
        <translation>die Elemente von {name} decken seine Position nicht ab</translation>
    </message>
    <message>
        <source>the encoding of the file is another one than that of the original</source>
        <translation>die Kodierung der Datei ist eine andere als die des Originals</translation>
    </message>
    <message>
        <source>the encoding that the file declares does not fit it ({name})</source>
        <translation>die Kodierung, die die Datei angibt, passt nicht zu ihr ({name})</translation>
    </message>
    <message>
        <source>the entity {name} and others stand for more than {MOST_CHARACTERS} characters; write them out in the text</source>
        <translation>die Entität {name} und andere stehen für mehr als {MOST_CHARACTERS} Zeichen; schreiben Sie sie im Text aus</translation>
    </message>
    <message>
        <source>the entries of the register that each annotation names, in their roles</source>
        <translation>die Einträge des Registers, die jede Annotation nennt, in ihren Rollen</translation>
    </message>
    <message>
        <source>the entry {found} of the file is not in the project</source>
        <translation>der Eintrag {found} der Datei ist nicht im Projekt</translation>
    </message>
    <message>
        <source>the entry “{name}” of the register differs in the file</source>
        <translation>der Eintrag „{name}“ des Registers ist in der Datei ein anderer</translation>
    </message>
    <message>
        <source>the entry “{name}” of the register is not in the file</source>
        <translation>der Eintrag „{name}“ des Registers steht nicht in der Datei</translation>
    </message>
    <message>
        <source>the entry “{name}” was changed here, but nothing in the text names it; the file keeps its own words</source>
        <translation>der Eintrag „{name}“ wurde hier geändert, aber nichts im Text nennt ihn; die Datei behält ihre eigenen Wörter</translation>
    </message>
    <message>
        <source>the entry “{name}” was removed here and stays in the file</source>
        <translation>der Eintrag „{name}“ wurde hier entfernt und bleibt in der Datei</translation>
    </message>
    <message>
        <source>the entry “{shortened}” of the register ({name})</source>
        <translation>der Eintrag „{shortened}“ des Registers ({name})</translation>
    </message>
    <message>
        <source>the evidence of every claim: what it does to it, citation, address, or which claim it is</source>
        <translation>der Beleg jeder Behauptung: was er mit ihr tut, Zitat, Adresse, oder welche Behauptung er ist</translation>
    </message>
    <message>
        <source>the file breaks off or is damaged behind its record {number} (byte {at}); what lies behind that is missing</source>
        <translation>die Datei bricht ab oder ist hinter ihrem Datensatz {number} (Byte {at}) beschädigt; was dahinter liegt, fehlt</translation>
    </message>
    <message>
        <source>the file breaks off: the end of the page, or some of its pictures, are missing</source>
        <translation>die Datei bricht ab: Das Ende der Seite oder einige ihrer Bilder fehlen</translation>
    </message>
    <message>
        <source>the file declares no namespace; it was read as if it were that of TEI</source>
        <translation>die Datei erklärt keinen Namensraum; sie wurde gelesen, als wäre es der von TEI</translation>
    </message>
    <message>
        <source>the file describes the article otherwise than the project</source>
        <translation>die Datei beschreibt den Artikel anders als das Projekt</translation>
    </message>
    <message>
        <source>the file describes the project otherwise than it is described</source>
        <translation>die Datei beschreibt das Projekt anders, als es beschrieben ist</translation>
    </message>
    <message>
        <source>the file holds macros; they were neither run nor taken into the text</source>
        <translation>die Datei enthält Makros; sie wurden weder ausgeführt noch in den Text übernommen</translation>
    </message>
    <message>
        <source>the file is cut off: what it holds was read, its end is missing</source>
        <translation>die Datei ist abgeschnitten: Was sie enthält, wurde gelesen, ihr Ende fehlt</translation>
    </message>
    <message>
        <source>the file is not UTF-8 (byte {start})</source>
        <translation>die Datei ist nicht UTF-8 (Byte {start})</translation>
    </message>
    <message>
        <source>the file is not UTF-8 (byte {start}); {guess} was guessed: check letters with accents, and import it with another encoding if they are wrong</source>
        <translation>die Datei ist nicht UTF-8 (Byte {start}); {guess} wurde vermutet: Prüfen Sie Buchstaben mit Akzenten, und importieren Sie sie mit einer anderen Kodierung, wenn sie falsch sind</translation>
    </message>
    <message>
        <source>the file is not well-formed: {error}</source>
        <translation>die Datei ist nicht wohlgeformt: {error}</translation>
    </message>
    <message>
        <source>the file may not be written to, so it is open for reading only</source>
        <translation>in die Datei darf nicht geschrieben werden, daher ist sie nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>the file names {address}, which is not written beside it</source>
        <translation>die Datei nennt {address}, das nicht daneben geschrieben ist</translation>
    </message>
    <message>
        <source>the file of the picture {number} is not beside it</source>
        <translation>die Datei des Bildes {number} liegt nicht daneben</translation>
    </message>
    <message>
        <source>the file or its folder may not be written to any more ({error})</source>
        <translation>in die Datei oder ihren Ordner darf nicht mehr geschrieben werden ({error})</translation>
    </message>
    <message>
        <source>the file stands under {names} names (hard links). Open it under one of them only: a copy under the other is the same file, and no backup</source>
        <translation>die Datei steht unter {names} Namen (harte Verknüpfungen). Öffnen Sie sie nur unter einem davon: Eine Kopie unter dem anderen ist dieselbe Datei und keine Sicherung</translation>
    </message>
    <message>
        <source>the file was damaged while it was open ({error})</source>
        <translation>die Datei wurde beschädigt, während sie offen war ({error})</translation>
    </message>
    <message>
        <source>the file was moved, renamed or deleted while it was open</source>
        <translation>die Datei wurde verschoben, umbenannt oder gelöscht, während sie offen war</translation>
    </message>
    <message>
        <source>the file {address} is not beside the TEI file</source>
        <translation>die Datei {address} liegt nicht neben der TEI-Datei</translation>
    </message>
    <message>
        <source>the file {address} is not beside the annotations</source>
        <translation>die Datei {address} liegt nicht neben den Annotationen</translation>
    </message>
    <message>
        <source>the file {address} is not the one that was exported</source>
        <translation>die Datei {address} ist nicht die, die exportiert wurde</translation>
    </message>
    <message>
        <source>the file {sha256}… is missing from the project</source>
        <translation>die Datei {sha256}… fehlt im Projekt</translation>
    </message>
    <message>
        <source>the files beside: that their bytes have the checksums by which they are named</source>
        <translation>die Dateien daneben: dass ihre Bytes die Prüfsummen haben, nach denen sie heißen</translation>
    </message>
    <message>
        <source>the first column is no number of GeoNames</source>
        <translation>die erste Spalte ist keine Nummer von GeoNames</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>der Ordner ist nicht da</translation>
    </message>
    <message>
        <source>the folder you are in is gone ({strerror})</source>
        <translation>der Ordner, in dem Sie sind, ist fort ({strerror})</translation>
    </message>
    <message>
        <source>the grammar took more memory than it may have, or broke the parser</source>
        <translation>die Grammatik brauchte mehr Speicher, als sie haben darf, oder brachte den Parser zu Fall</translation>
    </message>
    <message>
        <source>the header has another {what} of {of} than the project</source>
        <translation>der Kopf hat ein anderes {what} von {of} als das Projekt</translation>
    </message>
    <message>
        <source>the header has no “{names}”</source>
        <translation>der Kopf hat kein „{names}“</translation>
    </message>
    <message>
        <source>the header has no “{name}”</source>
        <translation>der Kopf hat kein „{name}“</translation>
    </message>
    <message>
        <source>the history cannot be read ({error})</source>
        <translation>der Verlauf ist nicht zu lesen ({error})</translation>
    </message>
    <message>
        <source>the history was altered or has a gap here</source>
        <translation>der Verlauf wurde verändert oder hat hier eine Lücke</translation>
    </message>
    <message>
        <source>the id of the article, as `annotator list` prints it</source>
        <translation>der Identifikator des Artikels, wie `annotator list` ihn ausgibt</translation>
    </message>
    <message>
        <source>the identifier “{name}” is there twice</source>
        <translation>der Identifikator „{name}“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>the index of words cannot be written ({error}); make room, then try again</source>
        <translation>das Wörterverzeichnis kann nicht geschrieben werden ({error}); schaffen Sie Platz und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the index of words is damaged: {fault}</source>
        <translation>das Wörterverzeichnis ist beschädigt: {fault}</translation>
    </message>
    <message>
        <source>the language tag</source>
        <translation>das Sprachkürzel</translation>
    </message>
    <message>
        <source>the library {name} is missing on this system. On Debian and Ubuntu: sudo apt-get install {debian}; on Fedora: sudo dnf install {fedora}</source>
        <translation>auf diesem System fehlt die Bibliothek {name}. Unter Debian und Ubuntu: sudo apt-get install {debian}; unter Fedora: sudo dnf install {fedora}</translation>
    </message>
    <message>
        <source>the library {name} is missing on this system; please install it</source>
        <translation>auf diesem System fehlt die Bibliothek {name}; bitte installieren Sie sie</translation>
    </message>
    <message>
        <source>the line is not in UTF-8</source>
        <translation>die Zeile ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>the lines of page {number} differ</source>
        <translation>die Zeilen von Seite {number} sind verschieden</translation>
    </message>
    <message>
        <source>the lines of the picture {number} differ</source>
        <translation>die Zeilen des Bildes {number} sind verschieden</translation>
    </message>
    <message>
        <source>the name has {n} characters</source>
        <translation>der Name hat {n} Zeichen</translation>
    </message>
    <message>
        <source>the name of the source file without its ending</source>
        <translation>der Name der Quelldatei ohne seine Endung</translation>
    </message>
    <message>
        <source>the names of the entry “{name}” differ in the file</source>
        <translation>die Namen des Eintrags „{name}“ sind in der Datei andere</translation>
    </message>
    <message>
        <source>the next of {name} does not point back</source>
        <translation>das next von {name} zeigt nicht zurück</translation>
    </message>
    <message>
        <source>the note “{where}” was removed here and stays in the file</source>
        <translation>die Notiz „{where}“ wurde hier entfernt und bleibt in der Datei</translation>
    </message>
    <message>
        <source>the number of articles that are “{progress}” is not what is kept of it</source>
        <translation>die Zahl der Artikel, die „{progress}“ sind, ist nicht die, die dafür geführt wird</translation>
    </message>
    <message>
        <source>the page says that it is {label}, which it is not; {encoding} was taken</source>
        <translation>die Seite sagt, sie sei {label}, was sie nicht ist; {encoding} wurde genommen</translation>
    </message>
    <message>
        <source>the pages are scans with text that a program recognised behind them: check it against the pictures</source>
        <translation>die Seiten sind Scans mit Text, den ein Programm dahinter erkannt hat: Prüfen Sie ihn an den Bildern</translation>
    </message>
    <message>
        <source>the picture {name} has no caption in the text and was left out</source>
        <translation>das Bild {name} hat im Text keine Bildunterschrift und wurde ausgelassen</translation>
    </message>
    <message>
        <source>the picture {name} is not in the {where}</source>
        <translation>das Bild {name} ist nicht im {where}</translation>
    </message>
    <message>
        <source>the picture {number} is another one in the file</source>
        <translation>das Bild {number} ist in der Datei ein anderes</translation>
    </message>
    <message>
        <source>the piece {name} has no {there}</source>
        <translation>das Stück {name} hat kein {there}</translation>
    </message>
    <message>
        <source>the pointer {token} leads nowhere</source>
        <translation>der Zeiger {token} führt nirgendwohin</translation>
    </message>
    <message>
        <source>the position {start} to {end} is not in the text</source>
        <translation>die Position {start} bis {end} ist nicht im Text</translation>
    </message>
    <message>
        <source>the prev of {name} does not point back</source>
        <translation>das prev von {name} zeigt nicht zurück</translation>
    </message>
    <message>
        <source>the program has no encryption for networks, so https:// cannot be asked; run the service on this machine, and name its http:// address</source>
        <translation>das Programm hat keine Verschlüsselung für Netze, daher kann https:// nicht gefragt werden; betreiben Sie den Dienst auf diesem Rechner und nennen Sie seine http://-Adresse</translation>
    </message>
    <message>
        <source>the project does not hold its original</source>
        <translation>das Projekt enthält sein Original nicht</translation>
    </message>
    <message>
        <source>the project has no tags</source>
        <translation>das Projekt hat keine Tags</translation>
    </message>
    <message>
        <source>the project is damaged; `annotator check` lists what differs</source>
        <translation>das Projekt ist beschädigt; `annotator check` listet, was abweicht</translation>
    </message>
    <message>
        <source>the project keeps no query “{name}”</source>
        <translation>das Projekt bewahrt keine Anfrage „{name}“</translation>
    </message>
    <message>
        <source>the project’s tagset has no tag for this; add one to it</source>
        <translation>das Tagset des Projekts hat hierfür keinen Tag; fügen Sie einen hinzu</translation>
    </message>
    <message>
        <source>the project’s tagset has no tag “{tag_id}”; add one</source>
        <translation>das Tagset des Projekts hat keinen Tag „{tag_id}“; fügen Sie einen hinzu</translation>
    </message>
    <message>
        <source>the quotes of {name} are not the text at its position</source>
        <translation>die Zitate von {name} sind nicht der Text an seiner Position</translation>
    </message>
    <message>
        <source>the range [{start}, {end}] begins or ends with the line end between two blocks</source>
        <translation>der Bereich [{start}, {end}] beginnt oder endet mit dem Zeilenende zwischen zwei Blöcken</translation>
    </message>
    <message>
        <source>the range [{start}, {end}] ends after the text, which has {n} characters</source>
        <translation>der Bereich [{start}, {end}] endet nach dem Text, der {n} Zeichen hat</translation>
    </message>
    <message>
        <source>the range [{start}, {end}] is empty, reversed or negative</source>
        <translation>der Bereich [{start}, {end}] ist leer, verkehrt herum oder negativ</translation>
    </message>
    <message>
        <source>the range {start} to {end} lies outside of the text</source>
        <translation>der Bereich {start} bis {end} liegt außerhalb des Textes</translation>
    </message>
    <message>
        <source>the reader stopped at something in it ({end}); the file may be damaged: save it anew in the program that it was made with, and try again</source>
        <translation>das Leseprogramm blieb an etwas darin stehen ({end}); die Datei ist vielleicht beschädigt: Speichern Sie sie in dem Programm neu, mit dem sie gemacht wurde, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the reading text of the file is another one than the project&apos;s</source>
        <translation>der Lesetext der Datei ist ein anderer als der des Projekts</translation>
    </message>
    <message>
        <source>the reading text, character by character, and its checksum</source>
        <translation>der Lesetext, Zeichen für Zeichen, und seine Prüfsumme</translation>
    </message>
    <message>
        <source>the record of picture {get} ({name})</source>
        <translation>der Datensatz von Bild {get} ({name})</translation>
    </message>
    <message>
        <source>the record {name} does not say where its words stand</source>
        <translation>der Datensatz {name} sagt nicht, wo seine Wörter stehen</translation>
    </message>
    <message>
        <source>the record {name} does not say who made it</source>
        <translation>der Datensatz {name} sagt nicht, wer ihn gemacht hat</translation>
    </message>
    <message>
        <source>the record {name} has no position</source>
        <translation>der Datensatz {name} hat keine Position</translation>
    </message>
    <message>
        <source>the record {name} has other words than the text at its place</source>
        <translation>der Datensatz {name} hat andere Wörter als der Text an seiner Stelle</translation>
    </message>
    <message>
        <source>the record {name} of the file is not in the project</source>
        <translation>der Datensatz {name} der Datei ist nicht im Projekt</translation>
    </message>
    <message>
        <source>the reference of {name} was changed in the text: {ref}</source>
        <translation>der Verweis von {name} wurde im Text geändert: {ref}</translation>
    </message>
    <message>
        <source>the register is empty; there is nothing to write</source>
        <translation>das Register ist leer; es gibt nichts zu schreiben</translation>
    </message>
    <message>
        <source>the register, values and notes are not in the columns</source>
        <translation>Register, Werte und Notizen stehen nicht in den Spalten</translation>
    </message>
    <message>
        <source>the relation {label} is not in the file as it is here</source>
        <translation>die Beziehung {label} steht nicht so in der Datei wie hier</translation>
    </message>
    <message>
        <source>the relation {label} leads to nothing that is there</source>
        <translation>die Beziehung {label} führt zu nichts, was da ist</translation>
    </message>
    <message>
        <source>the relation {name} does not lead to two entries or annotations any more</source>
        <translation>die Beziehung {name} führt nicht mehr zu zwei Einträgen oder Annotationen</translation>
    </message>
    <message>
        <source>the relation {name} is another in the file</source>
        <translation>die Beziehung {name} ist in der Datei eine andere</translation>
    </message>
    <message>
        <source>the relation {name} is not in the {where}</source>
        <translation>die Beziehung {name} ist nicht im {where}</translation>
    </message>
    <message>
        <source>the relation {name} was between annotations that are gone</source>
        <translation>die Beziehung {name} bestand zwischen Annotationen, die nicht mehr da sind</translation>
    </message>
    <message>
        <source>the relation “{name}” between entries is left out</source>
        <translation>die Beziehung „{name}“ zwischen Einträgen wird ausgelassen</translation>
    </message>
    <message>
        <source>the relation “{name}” is left out</source>
        <translation>die Beziehung „{name}“ wird ausgelassen</translation>
    </message>
    <message>
        <source>the relations and what they hold on to do not agree</source>
        <translation>die Beziehungen und das, woran sie hängen, stimmen nicht überein</translation>
    </message>
    <message>
        <source>the root is not in the namespace of TEI</source>
        <translation>die Wurzel ist nicht im Namensraum von TEI</translation>
    </message>
    <message>
        <source>the root is “{local}”, not “TEI”</source>
        <translation>die Wurzel ist „{local}“, nicht „TEI“</translation>
    </message>
    <message>
        <source>the root is “{local}”, not “{wanted}”</source>
        <translation>die Wurzel ist „{local}“, nicht „{wanted}“</translation>
    </message>
    <message>
        <source>the row is not in UTF-8</source>
        <translation>die Zeile ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>the service answers something else than was asked</source>
        <translation>der Dienst antwortet auf etwas anderes, als gefragt wurde</translation>
    </message>
    <message>
        <source>the service does not answer in JSON</source>
        <translation>der Dienst antwortet nicht in JSON</translation>
    </message>
    <message>
        <source>the stored file {stored}… was altered</source>
        <translation>die gespeicherte Datei {stored}… wurde verändert</translation>
    </message>
    <message>
        <source>the tag {min} is not declared in the header</source>
        <translation>der Tag {min} ist im Kopf nicht erklärt</translation>
    </message>
    <message>
        <source>the tag “{id}” is of the kind {kind} in this project and {kind2} in the file; give the one in the file another id</source>
        <translation>der Tag „{id}“ ist in diesem Projekt von der Art {kind} und in der Datei {kind2}; geben Sie dem in der Datei einen anderen Identifikator</translation>
    </message>
    <message>
        <source>the tag “{removeprefix}” is not in the {where}</source>
        <translation>der Tag „{removeprefix}“ ist nicht im {where}</translation>
    </message>
    <message>
        <source>the tag “{tag}” is another one in the file</source>
        <translation>der Tag „{tag}“ ist in der Datei ein anderer</translation>
    </message>
    <message>
        <source>the tagset cannot be read: {error}</source>
        <translation>das Tagset ist nicht zu lesen: {error}</translation>
    </message>
    <message>
        <source>the tagset is not valid TOML: {error}</source>
        <translation>das Tagset ist kein gültiges TOML: {error}</translation>
    </message>
    <message>
        <source>the tagset or one of its tags lacks {missing}</source>
        <translation>dem Tagset oder einem seiner Tags fehlt {missing}</translation>
    </message>
    <message>
        <source>the text at [{start}, {end}] is “{found}”, not “{quote}”</source>
        <translation>der Text bei [{start}, {end}] ist „{found}“, nicht „{quote}“</translation>
    </message>
    <message>
        <source>the text differs from character {at} on: the file has “{there}”, the project “{here}”</source>
        <translation>der Text weicht ab Zeichen {at} ab: Die Datei hat „{there}“, das Projekt „{here}“</translation>
    </message>
    <message>
        <source>the text is not the one that was exported: it was changed since</source>
        <translation>der Text ist nicht der, der exportiert wurde: Er wurde seither geändert</translation>
    </message>
    <message>
        <source>the text is the same</source>
        <translation>der Text ist derselbe</translation>
    </message>
    <message>
        <source>the text itself, its blocks and the original file are not in the tables</source>
        <translation>der Text selbst, seine Blöcke und die Originaldatei stehen nicht in den Tabellen</translation>
    </message>
    <message>
        <source>the text of the body is not the reading text of the article</source>
        <translation>der Text des body ist nicht der Lesetext des Artikels</translation>
    </message>
    <message>
        <source>the text of {name} has moved; it was found again by its words</source>
        <translation>der Text von {name} ist gewandert; er wurde an seinen Wörtern wiedergefunden</translation>
    </message>
    <message>
        <source>the text of {whose} was altered</source>
        <translation>der Text von {whose} wurde verändert</translation>
    </message>
    <message>
        <source>the text under it is not its quote “{quote}”</source>
        <translation>der Text darunter ist nicht ihr Zitat „{quote}“</translation>
    </message>
    <message>
        <source>the text {address} holds characters that no reading text has</source>
        <translation>der Text {address} enthält Zeichen, die kein Lesetext hat</translation>
    </message>
    <message>
        <source>the text {address} is not beside it</source>
        <translation>der Text {address} liegt nicht daneben</translation>
    </message>
    <message>
        <source>the text {address} is not the one that was exported</source>
        <translation>der Text {address} ist nicht der, der exportiert wurde</translation>
    </message>
    <message>
        <source>the text {sha256}… is missing from the project</source>
        <translation>der Text {sha256}… fehlt im Projekt</translation>
    </message>
    <message>
        <source>the text {stored}… holds a forbidden character</source>
        <translation>der Text {stored}… enthält ein verbotenes Zeichen</translation>
    </message>
    <message>
        <source>the words against which the history is packed are not those it was packed with</source>
        <translation>die Wörter, gegen die der Verlauf gepackt ist, sind nicht die, mit denen er gepackt wurde</translation>
    </message>
    <message>
        <source>the words in a {local} are not read</source>
        <translation>die Wörter in einem {local} werden nicht gelesen</translation>
    </message>
    <message>
        <source>the words of {label} are not indexed as they should be</source>
        <translation>die Wörter von {label} sind nicht verzeichnet, wie sie sein sollten</translation>
    </message>
    <message>
        <source>the words of {label} do not stand at its place</source>
        <translation>die Wörter von {label} stehen nicht an ihrer Stelle</translation>
    </message>
    <message>
        <source>the words of {name} were changed since the export</source>
        <translation>die Wörter von {name} wurden seit dem Export geändert</translation>
    </message>
    <message>
        <source>the words “{short}” are not in the text</source>
        <translation>die Wörter „{short}“ stehen nicht im Text</translation>
    </message>
    <message>
        <source>the words “{short}” stand at too many places</source>
        <translation>die Wörter „{short}“ stehen an zu vielen Stellen</translation>
    </message>
    <message>
        <source>the words “{short}” {where}, and nothing tells which</source>
        <translation>die Wörter „{short}“ {where}, und nichts sagt, welche gemeint ist</translation>
    </message>
    <message>
        <source>the {name} of “{words}” was removed here and stays in the file</source>
        <translation>das {name} von „{words}“ wurde hier entfernt und bleibt in der Datei</translation>
    </message>
    <message>
        <source>the {there} of {name} does not point back</source>
        <translation>das {there} von {name} zeigt nicht zurück</translation>
    </message>
    <message>
        <source>the {what} {wanted}… is missing</source>
        <translation>das {what} {wanted}… fehlt</translation>
    </message>
    <message>
        <source>there are no articles in it</source>
        <translation>es enthält keine Artikel</translation>
    </message>
    <message>
        <source>there is no annotation in the file</source>
        <translation>in der Datei ist keine Annotation</translation>
    </message>
    <message>
        <source>there is no annotation {label}</source>
        <translation>es gibt keine Annotation {label}</translation>
    </message>
    <message>
        <source>there is no article {label} in this project</source>
        <translation>es gibt in diesem Projekt keinen Artikel {label}</translation>
    </message>
    <message>
        <source>there is no article “{name}” in this project</source>
        <translation>es gibt in diesem Projekt keinen Artikel „{name}“</translation>
    </message>
    <message>
        <source>there is no body</source>
        <translation>es gibt kein body</translation>
    </message>
    <message>
        <source>there is no claim {claim} in the file, which was named as evidence</source>
        <translation>es gibt in der Datei keine Behauptung {claim}, die als Beleg genannt ist</translation>
    </message>
    <message>
        <source>there is no claim {label} to be evidence</source>
        <translation>es gibt keine Behauptung {label}, die Beleg sein könnte</translation>
    </message>
    <message>
        <source>there is no display; `annotator --help` lists what works without one</source>
        <translation>es gibt keinen Bildschirm; `annotator --help` listet, was ohne einen geht</translation>
    </message>
    <message>
        <source>there is no entry {label} in the register</source>
        <translation>es gibt keinen Eintrag {label} im Register</translation>
    </message>
    <message>
        <source>there is no entry {target} in the registers of the file</source>
        <translation>es gibt keinen Eintrag {target} in den Registern der Datei</translation>
    </message>
    <message>
        <source>there is no header</source>
        <translation>es gibt keinen Kopf</translation>
    </message>
    <message>
        <source>there is no kind “{tag}” in this project</source>
        <translation>es gibt in diesem Projekt keine Art „{tag}“</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>es gibt keinen Namen</translation>
    </message>
    <message>
        <source>there is no object for {name}</source>
        <translation>es gibt kein Objekt für {name}</translation>
    </message>
    <message>
        <source>there is no page of this name; `annotator help` lists all</source>
        <translation>es gibt keine Seite dieses Namens; `annotator help` listet alle</translation>
    </message>
    <message>
        <source>there is no picture {image} in the file</source>
        <translation>es gibt in der Datei kein Bild {image}</translation>
    </message>
    <message>
        <source>there is no tag “{wanted}” in this project</source>
        <translation>es gibt in diesem Projekt keinen Tag „{wanted}“</translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation>es gibt keinen Text</translation>
    </message>
    <message>
        <source>there is no “{name}” in the register</source>
        <translation>es gibt kein „{name}“ im Register</translation>
    </message>
    <message>
        <source>there is nothing left to redo</source>
        <translation>es gibt nichts mehr zu wiederholen</translation>
    </message>
    <message>
        <source>there is nothing left to undo</source>
        <translation>es gibt nichts mehr zurückzunehmen</translation>
    </message>
    <message>
        <source>there is nothing under the range but line ends</source>
        <translation>unter dem Bereich stehen nur Zeilenenden</translation>
    </message>
    <message>
        <source>there is nothing under {about} that could be commented on</source>
        <translation>unter {about} ist nichts, was sich kommentieren ließe</translation>
    </message>
    <message>
        <source>there is text outside of the blocks at the end</source>
        <translation>am Ende steht Text außerhalb der Blöcke</translation>
    </message>
    <message>
        <source>there is text outside of the blocks before {start}</source>
        <translation>vor {start} steht Text außerhalb der Blöcke</translation>
    </message>
    <message>
        <source>these are no translations</source>
        <translation>das sind keine Übersetzungen</translation>
    </message>
    <message>
        <source>they are empty or need OCR</source>
        <translation>sie sind leer oder brauchen Texterkennung (OCR)</translation>
    </message>
    <message>
        <source>they are no text in UTF-8</source>
        <translation>sie sind kein Text in UTF-8</translation>
    </message>
    <message>
        <source>they are pictures and need OCR</source>
        <translation>sie sind Bilder und brauchen Texterkennung (OCR)</translation>
    </message>
    <message>
        <source>they could not be written; see that you may write where they are kept</source>
        <translation>sie konnten nicht geschrieben werden; sehen Sie nach, ob Sie dort schreiben dürfen, wo sie aufbewahrt werden</translation>
    </message>
    <message>
        <source>this is a mistake of the program: report it, and keep the project as it is</source>
        <translation>das ist ein Fehler des Programms: Melden Sie ihn, und lassen Sie das Projekt, wie es ist</translation>
    </message>
    <message>
        <source>this is no TEI P5 file</source>
        <translation>das ist keine TEI-P5-Datei</translation>
    </message>
    <message>
        <source>this system knows no home folder of yours, so there is no place for settings and for the memory of your projects; set HOME, or name a folder in ANNOTATOR_HOME</source>
        <translation>dieses System kennt kein Benutzerverzeichnis von Ihnen, daher gibt es keinen Platz für Einstellungen und für das Gedächtnis Ihrer Projekte; setzen Sie HOME, oder nennen Sie in ANNOTATOR_HOME einen Ordner</translation>
    </message>
    <message>
        <source>tracked changes: deleted passages were left out: {listed}</source>
        <translation>nachverfolgte Änderungen: Gelöschte Stellen wurden ausgelassen: {listed}</translation>
    </message>
    <message>
        <source>tracked changes: inserted passages were left out: {listed}</source>
        <translation>nachverfolgte Änderungen: Eingefügte Stellen wurden ausgelassen: {listed}</translation>
    </message>
    <message>
        <source>tracked insertions were taken as text</source>
        <translation>nachverfolgte Einfügungen wurden als Text genommen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>try again, or save elsewhere</source>
        <translation>versuchen Sie es noch einmal, oder speichern Sie anderswo</translation>
    </message>
    <message>
        <source>two or three words with capitals</source>
        <translation>zwei oder drei Wörter mit Großbuchstaben</translation>
    </message>
    <message>
        <source>two records have one id</source>
        <translation>zwei Datensätze haben denselben Identifikator</translation>
    </message>
    <message>
        <source>undone: {value} “{about}”</source>
        <translation>zurückgenommen: {value} „{about}“</translation>
    </message>
    <message>
        <source>unknown body: {values}</source>
        <translation>unbekannter Inhalt: {values}</translation>
    </message>
    <message>
        <source>unknown kind of annotation: {kinds}</source>
        <translation>unbekannte Art von Annotation: {kinds}</translation>
    </message>
    <message>
        <source>use one of: {listed}</source>
        <translation>benutzen Sie eines von: {listed}</translation>
    </message>
    <message>
        <source>web page (MHTML)</source>
        <translation>Webseite (MHTML)</translation>
    </message>
    <message>
        <source>what ana points to is no category of the file</source>
        <translation>worauf ana zeigt, ist keine Kategorie der Datei</translation>
    </message>
    <message>
        <source>what answers at this address is no reconciliation service</source>
        <translation>was an dieser Adresse antwortet, ist kein Abgleichdienst</translation>
    </message>
    <message>
        <source>what is reported</source>
        <translation>was weitergegeben wird</translation>
    </message>
    <message>
        <source>what is said of its date</source>
        <translation>was von ihrem Datum gesagt ist</translation>
    </message>
    <message>
        <source>what is said of page {number} differs</source>
        <translation>was von Seite {number} gesagt ist, weicht ab</translation>
    </message>
    <message>
        <source>what it changed in annotations is not noted as it should be</source>
        <translation>was er an Annotationen geändert hat, ist nicht vermerkt, wie es sein sollte</translation>
    </message>
    <message>
        <source>what step {label} did cannot be understood: {error}</source>
        <translation>was Schritt {label} tat, ist nicht zu verstehen: {error}</translation>
    </message>
    <message>
        <source>what the body reports of {who}, said again</source>
        <translation>was der Text von {who} wiedergibt, noch einmal gesagt</translation>
    </message>
    <message>
        <source>what was read does not hold together; nothing of it was taken</source>
        <translation>was gelesen wurde, passt nicht zusammen; nichts davon wurde übernommen</translation>
    </message>
    <message>
        <source>which is no part of the reading text</source>
        <translation>das nicht Teil des Lesetextes ist</translation>
    </message>
    <message>
        <source>who changed the tag of a name and when is in the project only</source>
        <translation>wer den Tag eines Namens wann geändert hat, steht nur im Projekt</translation>
    </message>
    <message>
        <source>who took the article in, and from what, differs in the file</source>
        <translation>wer den Artikel aufgenommen hat und woraus, steht in der Datei anders</translation>
    </message>
    <message>
        <source>without words of its own</source>
        <translation>ohne eigene Wörter</translation>
    </message>
    <message>
        <source>words in frames of the page were left out: {listed}</source>
        <translation>Wörter in Rahmen der Seite wurden weggelassen: {listed}</translation>
    </message>
    <message>
        <source>words stand directly in “{name}”, where none may</source>
        <translation>Wörter stehen unmittelbar in „{name}“, wo keine stehen dürfen</translation>
    </message>
    <message>
        <source>would be sent to {address} ({where}):</source>
        <translation>würde an {address} ({where}) gesendet:</translation>
    </message>
    <message>
        <source>write over files that are there already</source>
        <translation>auch Dateien überschreiben, die schon da sind</translation>
    </message>
    <message>
        <source>written as it is, though {found}</source>
        <translation>geschrieben, wie es ist, obwohl: {found}</translation>
    </message>
    <message>
        <source>{REGISTER} is not beside the file, which points into it</source>
        <translation>{REGISTER} liegt nicht neben der Datei, die darauf zeigt</translation>
    </message>
    <message>
        <source>{REGISTER}, to which the file points, is not beside it</source>
        <translation>{REGISTER}, worauf die Datei zeigt, liegt nicht daneben</translation>
    </message>
    <message>
        <source>{address} is not the file that the project holds</source>
        <translation>{address} ist nicht die Datei, die das Projekt enthält</translation>
    </message>
    <message>
        <source>{counted} annotations are there instead of {tally}</source>
        <translation>{counted} Annotationen sind da statt {tally}</translation>
    </message>
    <message>
        <source>{count}  {name}{codes}: at {shown}{more}</source>
        <translation>{count}  {name}{codes}: bei {shown}{more}</translation>
    </message>
    <message>
        <source>{count} × {name}{codes}, the first at {places}</source>
        <translation>{count} × {name}{codes}, das erste bei {places}</translation>
    </message>
    <message>
        <source>{error}; choose another place, or write over it with --replace</source>
        <translation>{error}; wählen Sie einen anderen Ort, oder überschreiben Sie es mit --replace</translation>
    </message>
    <message>
        <source>{error}; it was written in the program&apos;s own encoding instead</source>
        <translation>{error}; es wurde stattdessen in der programmeigenen Kodierung geschrieben</translation>
    </message>
    <message>
        <source>{extent}; in the project {extent2}</source>
        <translation>{extent}; im Projekt {extent2}</translation>
    </message>
    <message>
        <source>{file} is not as the last export left it, and was not written over</source>
        <translation>{file} ist nicht, wie der letzte Export sie hinterließ, und wurde nicht überschrieben</translation>
    </message>
    <message>
        <source>{file}: 1 tag</source>
        <translation>{file}: 1 Tag</translation>
    </message>
    <message>
        <source>{file}: its article is gone</source>
        <translation>{file}: der Artikel ist nicht mehr da</translation>
    </message>
    <message>
        <source>{file}: unchanged</source>
        <translation>{file}: unverändert</translation>
    </message>
    <message>
        <source>{file}: unchanged, {many} articles</source>
        <translation>{file}: unverändert, {many} Artikel</translation>
    </message>
    <message>
        <source>{file}: valid</source>
        <translation>{file}: gültig</translation>
    </message>
    <message>
        <source>{file}: valid, {many} articles</source>
        <translation>{file}: gültig, {many} Artikel</translation>
    </message>
    <message>
        <source>{file}: written</source>
        <translation>{file}: geschrieben</translation>
    </message>
    <message>
        <source>{file}: written, {many} articles</source>
        <translation>{file}: geschrieben, {many} Artikel</translation>
    </message>
    <message>
        <source>{file}: {n} settings</source>
        <translation>{file}: {n} Einstellungen</translation>
    </message>
    <message>
        <source>{file}: {n} tags</source>
        <translation>{file}: {n} Tags</translation>
    </message>
    <message>
        <source>{get}: {words} (on: {about})</source>
        <translation>{get}: {words} (zu: {about})</translation>
    </message>
    <message>
        <source>{join} cannot be written ({why}), so settings, the list of projects and logs are not kept. Projects are saved as ever, where they are. Ask for the right to write there, or name another folder in ANNOTATOR_HOME.</source>
        <translation>{join} kann nicht geschrieben werden ({why}), daher werden Einstellungen, Liste der Projekte und Protokolle nicht aufbewahrt. Projekte werden wie immer gespeichert, wo sie sind. Lassen Sie sich das Recht geben, dort zu schreiben, oder nennen Sie in ANNOTATOR_HOME einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{label} in {article}, {start}–{end}: {quote}</source>
        <translation>{label} in {article}, {start}–{end}: {quote}</translation>
    </message>
    <message>
        <source>{name} answers {end}, which is no comment that could be answered</source>
        <translation>{name} antwortet auf {end}, was kein Kommentar ist, auf den man antworten könnte</translation>
    </message>
    <message>
        <source>{name} is gone, though the history has it</source>
        <translation>{name} ist fort, obwohl der Verlauf es hat</translation>
    </message>
    <message>
        <source>{name} is not accepted and must not be marked in the text</source>
        <translation>{name} ist nicht angenommen und darf im Text nicht markiert sein</translation>
    </message>
    <message>
        <source>{name} is not what the history makes of it</source>
        <translation>{name} ist nicht, was der Verlauf daraus macht</translation>
    </message>
    <message>
        <source>{name} lacks a field</source>
        <translation>{name} fehlt ein Feld</translation>
    </message>
    <message>
        <source>{name} stands in the text</source>
        <translation>{name} steht im Text</translation>
    </message>
    <message>
        <source>{name}, line {lineno}: this is no well-formed XML ({msg}); nothing was taken from it</source>
        <translation>{name}, Zeile {lineno}: Das ist kein wohlgeformtes XML ({msg}); nichts wurde daraus übernommen</translation>
    </message>
    <message>
        <source>{name}, line {sourceline}: a record of more than {LARGEST_RECORD} elements is not read</source>
        <translation>{name}, Zeile {sourceline}: Ein Datensatz von mehr als {LARGEST_RECORD} Elementen wird nicht gelesen</translation>
    </message>
    <message>
        <source>{name}: 1 entry ({form})</source>
        <translation>{name}: 1 Eintrag ({form})</translation>
    </message>
    <message>
        <source>{name}: 1 entry of the register</source>
        <translation>{name}: 1 Eintrag des Registers</translation>
    </message>
    <message>
        <source>{name}: a copy of it is not whole ({message}), so no backup is made of it; earlier ones stay</source>
        <translation>{name}: Eine Kopie davon ist nicht heil ({message}), daher wird keine Sicherung davon gemacht; frühere bleiben</translation>
    </message>
    <message>
        <source>{name}: a number in the file has too many digits</source>
        <translation>{name}: Eine Zahl in der Datei hat zu viele Ziffern</translation>
    </message>
    <message>
        <source>{name}: a tagset is a text in UTF-8, and this is none</source>
        <translation>{name}: Ein Tagset ist ein Text in UTF-8, und das ist keiner</translation>
    </message>
    <message>
        <source>{name}: accepted {taken} suggestions</source>
        <translation>{name}: {taken} Vorschläge angenommen</translation>
    </message>
    <message>
        <source>{name}: an inventory has 50 MB at most; divide it</source>
        <translation>{name}: Ein Inventar hat höchstens 50 MB; teilen Sie es</translation>
    </message>
    <message>
        <source>{name}: another program left “{name2}-wal” beside it; move both to a folder of their own and ask for help before opening</source>
        <translation>{name}: Ein anderes Programm ließ „{name2}-wal“ daneben zurück; legen Sie beide in einen eigenen Ordner und bitten Sie um Hilfe, bevor Sie es öffnen</translation>
    </message>
    <message>
        <source>{name}: far too large for a tagset</source>
        <translation>{name}: viel zu groß für ein Tagset</translation>
    </message>
    <message>
        <source>{name}: files in it overlap; this is no honest archive</source>
        <translation>{name}: Dateien darin überlappen sich; das ist kein ehrliches Archiv</translation>
    </message>
    <message>
        <source>{name}: it cannot be copied ({why}); copy it to another disk with as much room again, and try there</source>
        <translation>{name}: Es kann nicht kopiert werden ({why}); kopieren Sie es auf einen anderen Datenträger mit noch einmal so viel Platz, und versuchen Sie es dort</translation>
    </message>
    <message>
        <source>{name}: it cannot be read ({error})</source>
        <translation>{name}: Es ist nicht zu lesen ({error})</translation>
    </message>
    <message>
        <source>{name}: it cannot be read ({error}); take another one</source>
        <translation>{name}: Sie ist nicht zu lesen ({error}); nehmen Sie eine andere</translation>
    </message>
    <message>
        <source>{name}: it cannot be read ({strerror})</source>
        <translation>{name}: Es ist nicht zu lesen ({strerror})</translation>
    </message>
    <message>
        <source>{name}: it cannot be written ({strerror})</source>
        <translation>{name}: Es kann nicht geschrieben werden ({strerror})</translation>
    </message>
    <message>
        <source>{name}: it could not be copied ({strerror}); make room beside the project, or take another backup</source>
        <translation>{name}: Sie konnte nicht kopiert werden ({strerror}); schaffen Sie Platz neben dem Projekt, oder nehmen Sie eine andere Sicherung</translation>
    </message>
    <message>
        <source>{name}: it could not be copied ({why})</source>
        <translation>{name}: Es konnte nicht kopiert werden ({why})</translation>
    </message>
    <message>
        <source>{name}: it could not be removed ({why}); close Annotator first</source>
        <translation>{name}: Es konnte nicht entfernt werden ({why}); schließen Sie zuerst Annotator</translation>
    </message>
    <message>
        <source>{name}: it could not be written ({strerror}); choose another place</source>
        <translation>{name}: Es konnte nicht geschrieben werden ({strerror}); wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>{name}: it could not be written ({strerror}); what was there before is untouched</source>
        <translation>{name}: Es konnte nicht geschrieben werden ({strerror}); was vorher da war, ist unberührt</translation>
    </message>
    <message>
        <source>{name}: it has more text than any article</source>
        <translation>{name}: Es hat mehr Text als irgendein Artikel</translation>
    </message>
    <message>
        <source>{name}: it has more than {MOST_LINES} lines or {MOST_CHARACTERS} characters; divide it first</source>
        <translation>{name}: Es hat mehr als {MOST_LINES} Zeilen oder {MOST_CHARACTERS} Zeichen; teilen Sie es zuerst</translation>
    </message>
    <message>
        <source>{name}: it has more than {MOST_LINES} pictures</source>
        <translation>{name}: Es hat mehr als {MOST_LINES} Bilder</translation>
    </message>
    <message>
        <source>{name}: it has no pages; the file is damaged</source>
        <translation>{name}: Es hat keine Seiten; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>{name}: it has {pages} pages, more than {MOST_PAGES}; divide it first</source>
        <translation>{name}: Es hat {pages} Seiten, mehr als {MOST_PAGES}; teilen Sie es zuerst</translation>
    </message>
    <message>
        <source>{name}: it holds {n} WARC files; unpack it, and import them in parts</source>
        <translation>{name}: Es enthält {n} WARC-Dateien; entpacken Sie es, und importieren Sie sie in Teilen</translation>
    </message>
    <message>
        <source>{name}: it holds {n} files, more than {MOST_MEMBERS}</source>
        <translation>{name}: Es enthält {n} Dateien, mehr als {MOST_MEMBERS}</translation>
    </message>
    <message>
        <source>{name}: it is already in the project</source>
        <translation>{name}: Es ist schon im Projekt</translation>
    </message>
    <message>
        <source>{name}: it is being changed all the time; try again later</source>
        <translation>{name}: Es wird dauernd geändert; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>{name}: it is damaged, and what is damaged is not backed up; earlier backups stay as they are</source>
        <translation>{name}: Es ist beschädigt, und was beschädigt ist, wird nicht gesichert; frühere Sicherungen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>{name}: it is packed as “{coding}”, which is not read</source>
        <translation>{name}: Es ist als „{coding}“ gepackt, was nicht gelesen wird</translation>
    </message>
    <message>
        <source>{name}: it is packed {n} times; nobody packs a page so</source>
        <translation>{name}: Es ist {n}-mal gepackt; niemand packt eine Seite so</translation>
    </message>
    <message>
        <source>{name}: it names no book; the file is damaged</source>
        <translation>{name}: Es nennt kein Buch; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>{name}: it needs a password; save a copy without one and import that</source>
        <translation>{name}: Es braucht ein Passwort; speichern Sie eine Kopie ohne und importieren Sie diese</translation>
    </message>
    <message>
        <source>{name}: it takes parts from another file, {get}, which is not read; make one file of them (jing -s does) and name that</source>
        <translation>{name}: Es nimmt Teile aus einer anderen Datei, {get}, die nicht gelesen wird; machen Sie eine Datei daraus (jing -s tut das), und nennen Sie diese</translation>
    </message>
    <message>
        <source>{name}: it was changed or removed in the meantime</source>
        <translation>{name}: Es wurde inzwischen geändert oder entfernt</translation>
    </message>
    <message>
        <source>{name}: it was just opened by {who}</source>
        <translation>{name}: Es wurde gerade von {who} geöffnet</translation>
    </message>
    <message>
        <source>{name}: it was made by an older version and is damaged ({message}), so it was left as it is</source>
        <translation>{name}: Es wurde von einer älteren Version gemacht und ist beschädigt ({message}), daher wurde es gelassen, wie es ist</translation>
    </message>
    <message>
        <source>{name}: it was made by an older version, and before it is brought up to date a backup is made, which could not be written ({error}); make room, or name another folder for backups in the settings</source>
        <translation>{name}: Es wurde von einer älteren Version gemacht, und bevor es auf den neuen Stand gebracht wird, wird eine Sicherung gemacht, die nicht geschrieben werden konnte ({error}); schaffen Sie Platz, oder nennen Sie in den Einstellungen einen anderen Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>{name}: it was not brought up to date, so it was not opened; it is as it was</source>
        <translation>{name}: Es wurde nicht auf den neuen Stand gebracht und deshalb nicht geöffnet; es ist, wie es war</translation>
    </message>
    <message>
        <source>{name}: it was not opened, because that was stopped; it is as it was</source>
        <translation>{name}: Es wurde nicht geöffnet, weil das abgebrochen wurde; es ist, wie es war</translation>
    </message>
    <message>
        <source>{name}: its content is damaged ({error})</source>
        <translation>{name}: Sein Inhalt ist beschädigt ({error})</translation>
    </message>
    <message>
        <source>{name}: its groups are nested too deeply; it is not read</source>
        <translation>{name}: Seine Gruppen sind zu tief verschachtelt; es wird nicht gelesen</translation>
    </message>
    <message>
        <source>{name}: its pages are locked by a shop or a library (DRM); get a copy without</source>
        <translation>{name}: Seine Seiten sind von einem Laden oder einer Bibliothek gesperrt (DRM); besorgen Sie ein Exemplar ohne</translation>
    </message>
    <message>
        <source>{name}: its pages are pictures without text: it needs OCR. Run it through a program for that, and import the PDF, ALTO, PAGE or hOCR that it makes</source>
        <translation>{name}: Seine Seiten sind Bilder ohne Text: Es braucht Texterkennung (OCR). Lassen Sie ein Programm dafür laufen, und importieren Sie das PDF, ALTO, PAGE oder hOCR, das es macht</translation>
    </message>
    <message>
        <source>{name}: its tables are not those of a project; it may have been altered by another program, so nothing in it was run</source>
        <translation>{name}: Seine Tabellen sind nicht die eines Projekts; ein anderes Programm kann es verändert haben, daher wurde nichts darin ausgeführt</translation>
    </message>
    <message>
        <source>{name}: larger than 100 MB; attach a smaller copy</source>
        <translation>{name}: größer als 100 MB; fügen Sie eine kleinere Kopie bei</translation>
    </message>
    <message>
        <source>{name}: line 1: “{encoding}” is not the name of an encoding that is known here</source>
        <translation>{name}: Zeile 1: „{encoding}“ ist nicht der Name einer hier bekannten Kodierung</translation>
    </message>
    <message>
        <source>{name}: line {lineno}, column {offset}: the file is not well-formed XML ({why}); correct it there</source>
        <translation>{name}: Zeile {lineno}, Spalte {offset}: Die Datei ist kein wohlgeformtes XML ({why}); berichtigen Sie sie dort</translation>
    </message>
    <message>
        <source>{name}: line {line}, column {column}: a NUL stands here, which no XML may have; if the file is UTF-16, it needs a byte-order mark</source>
        <translation>{name}: Zeile {line}, Spalte {column}: Hier steht ein NUL, das kein XML haben darf; ist die Datei UTF-16, braucht sie eine Bytereihenfolge-Marke</translation>
    </message>
    <message>
        <source>{name}: line {line}: elements stand in each other more than {DEEPEST} levels deep; no text does that, and other programs could not read it</source>
        <translation>{name}: Zeile {line}: Elemente stehen mehr als {DEEPEST} Ebenen tief ineinander; das tut kein Text, und andere Programme könnten es nicht lesen</translation>
    </message>
    <message>
        <source>{name}: line {line}: the root is “{name2}”, not TEI; only TEI files and plain texts can be opened</source>
        <translation>{name}: Zeile {line}: Die Wurzel ist „{name2}“, nicht TEI; nur TEI-Dateien und reine Texte lassen sich öffnen</translation>
    </message>
    <message>
        <source>{name}: line {line}: the root “{name2}” is in another namespace than that of TEI P5, which is {TEI_NS}</source>
        <translation>{name}: Zeile {line}: Die Wurzel „{name2}“ ist in einem anderen Namensraum als dem von TEI P5, der {TEI_NS} ist</translation>
    </message>
    <message>
        <source>{name}: line {line}: this is TEI P4; convert it to P5 first</source>
        <translation>{name}: Zeile {line}: Das ist TEI P4; wandeln Sie es zuerst in P5 um</translation>
    </message>
    <message>
        <source>{name}: line {line}: what this program wrote into the file was changed so that it cannot be read back ({error}); without this standOff the file can be imported</source>
        <translation>{name}: Zeile {line}: Was dieses Programm in die Datei schrieb, wurde so geändert, dass es nicht zurückgelesen werden kann ({error}); ohne dieses standOff lässt sich die Datei importieren</translation>
    </message>
    <message>
        <source>{name}: made by a newer version of Annotator (file format {version}, this version reads up to {SCHEMA_VERSION}); install the newer version to open it</source>
        <translation>{name}: von einer neueren Version von Annotator gemacht (Dateiformat {version}, diese Version liest bis {SCHEMA_VERSION}); installieren Sie die neuere Version, um es zu öffnen</translation>
    </message>
    <message>
        <source>{name}: made by an older version of Annotator (file format {version}), and where it lies it cannot be brought up to date; copy it to where you may write, and open the copy</source>
        <translation>{name}: von einer älteren Version von Annotator gemacht (Dateiformat {version}), und wo es liegt, kann es nicht auf den neuen Stand gebracht werden; kopieren Sie es dorthin, wo Sie schreiben dürfen, und öffnen Sie die Kopie</translation>
    </message>
    <message>
        <source>{name}: more than 200 MB; split the file</source>
        <translation>{name}: mehr als 200 MB; teilen Sie die Datei</translation>
    </message>
    <message>
        <source>{name}: no backup could be made ({why}); the project itself is saved as ever. Make room, or name another folder for backups in the settings</source>
        <translation>{name}: Es konnte keine Sicherung gemacht werden ({why}); das Projekt selbst ist wie immer gespeichert. Schaffen Sie Platz, oder nennen Sie in den Einstellungen einen anderen Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>{name}: no column can be found that holds names; write “name” over it</source>
        <translation>{name}: Es ist keine Spalte zu finden, die Namen enthält; schreiben Sie „name“ darüber</translation>
    </message>
    <message>
        <source>{name}: no column holds file names; write “file” over the one that does</source>
        <translation>{name}: Keine Spalte enthält Dateinamen; schreiben Sie „file“ über die, die es tut</translation>
    </message>
    <message>
        <source>{name}: no entry could be taken from it</source>
        <translation>{name}: Kein Eintrag konnte daraus übernommen werden</translation>
    </message>
    <message>
        <source>{name}: no folder for the sample can be made ({why})</source>
        <translation>{name}: Für das Beispiel kann kein Ordner angelegt werden ({why})</translation>
    </message>
    <message>
        <source>{name}: no line of text was recognised on its pages</source>
        <translation>{name}: Auf seinen Seiten wurde keine Textzeile erkannt</translation>
    </message>
    <message>
        <source>{name}: no page of the capture has words ({lost})</source>
        <translation>{name}: Keine Seite der Aufnahme hat Wörter ({lost})</translation>
    </message>
    <message>
        <source>{name}: none of its pages can be read; the file is damaged</source>
        <translation>{name}: Keine seiner Seiten ist zu lesen; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>{name}: not all came through when it was brought up to date, so it was left as it is; please report this</source>
        <translation>{name}: Nicht alles kam durch, als es auf den neuen Stand gebracht wurde, daher wurde es gelassen, wie es ist; bitte melden Sie das</translation>
    </message>
    <message>
        <source>{name}: not an image that can be shown; choose a JPEG or PNG</source>
        <translation>{name}: kein Bild, das gezeigt werden kann; wählen Sie JPEG oder PNG</translation>
    </message>
    <message>
        <source>{name}: not valid JSON: {msg} at {where}</source>
        <translation>{name}: kein gültiges JSON: {msg} bei {where}</translation>
    </message>
    <message>
        <source>{name}: not well-formed XML: {msg}</source>
        <translation>{name}: kein wohlgeformtes XML: {msg}</translation>
    </message>
    <message>
        <source>{name}: nothing of it can be read any more; the part of it that says where everything is, is damaged or missing</source>
        <translation>{name}: Nichts davon ist noch zu lesen; der Teil, der sagt, wo alles ist, ist beschädigt oder fehlt</translation>
    </message>
    <message>
        <source>{name}: one import holds 1 GB at most; import it in a further one</source>
        <translation>{name}: Ein Import fasst höchstens 1 GB; importieren Sie es in einem weiteren</translation>
    </message>
    <message>
        <source>{name}: restored from {name2}</source>
        <translation>{name}: aus {name2} wiederhergestellt</translation>
    </message>
    <message>
        <source>{name}: row {line}, “{file}”: there is no such file in the import, or two rows name it</source>
        <translation>{name}: Zeile {line}, „{file}“: Im Import ist keine solche Datei, oder zwei Zeilen nennen sie</translation>
    </message>
    <message>
        <source>{name}: row {line}: it names no file</source>
        <translation>{name}: Zeile {line}: Sie nennt keine Datei</translation>
    </message>
    <message>
        <source>{name}: the backup could not be put back ({strerror}); the project was left as it is</source>
        <translation>{name}: Die Sicherung konnte nicht zurückgelegt werden ({strerror}); das Projekt blieb, wie es war</translation>
    </message>
    <message>
        <source>{name}: the book has no pages; the file is damaged</source>
        <translation>{name}: Das Buch hat keine Seiten; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>{name}: the box holds more than is imported at once; choose messages of it with --record, by number</source>
        <translation>{name}: Das Postfach enthält mehr, als auf einmal importiert wird; wählen Sie mit --record Nachrichten daraus, nach Nummer</translation>
    </message>
    <message>
        <source>{name}: the change was not saved: {format}. All that was saved before is safe; {remedy}</source>
        <translation>{name}: Die Änderung wurde nicht gespeichert: {format}. Alles, was vorher gespeichert war, ist sicher; {remedy}</translation>
    </message>
    <message>
        <source>{name}: the copy could not be looked at, so it was not kept</source>
        <translation>{name}: Die Kopie konnte nicht angesehen werden, daher wurde sie nicht behalten</translation>
    </message>
    <message>
        <source>{name}: the copy is not whole ({message})</source>
        <translation>{name}: Die Kopie ist nicht heil ({message})</translation>
    </message>
    <message>
        <source>{name}: the disk does not do what was asked of it ({error}); what was saved is in the file: make room or check the disk, then open the project again</source>
        <translation>{name}: Der Datenträger tut nicht, was von ihm verlangt wird ({error}); was gespeichert war, ist in der Datei: Schaffen Sie Platz oder prüfen Sie den Datenträger, dann öffnen Sie das Projekt wieder</translation>
    </message>
    <message>
        <source>{name}: the file cannot be made here ({why})</source>
        <translation>{name}: Die Datei kann hier nicht angelegt werden ({why})</translation>
    </message>
    <message>
        <source>{name}: the file cannot be opened; are you allowed to read it?</source>
        <translation>{name}: Die Datei kann nicht geöffnet werden; dürfen Sie sie lesen?</translation>
    </message>
    <message>
        <source>{name}: the file holds {n} articles; choose one</source>
        <translation>{name}: Die Datei enthält {n} Artikel; wählen Sie einen</translation>
    </message>
    <message>
        <source>{name}: the file is cut off; get a whole copy</source>
        <translation>{name}: Die Datei ist abgeschnitten; besorgen Sie ein ganzes Exemplar</translation>
    </message>
    <message>
        <source>{name}: the file is damaged ({error}); put a backup in its place: File, Backups…, or `annotator restore`, keeps this one</source>
        <translation>{name}: Die Datei ist beschädigt ({error}); setzen Sie eine Sicherung an ihre Stelle: Datei, Sicherungen…, oder `annotator restore` behält diese hier</translation>
    </message>
    <message>
        <source>{name}: the file is damaged or cut off ({rstrip}); get a whole copy</source>
        <translation>{name}: Die Datei ist beschädigt oder abgeschnitten ({rstrip}); besorgen Sie ein ganzes Exemplar</translation>
    </message>
    <message>
        <source>{name}: the file is damaged or cut off: it is no whole ZIP archive</source>
        <translation>{name}: Die Datei ist beschädigt oder abgeschnitten: Sie ist kein ganzes ZIP-Archiv</translation>
    </message>
    <message>
        <source>{name}: the file is damaged, and so is what it says of its tables; put a backup in its place: File, Backups…, or `annotator restore`, keeps this one</source>
        <translation>{name}: Die Datei ist beschädigt, und auch, was sie von ihren Tabellen sagt; setzen Sie eine Sicherung an ihre Stelle: Datei, Sicherungen…, oder `annotator restore` behält diese hier</translation>
    </message>
    <message>
        <source>{name}: the file is empty</source>
        <translation>{name}: Die Datei ist leer</translation>
    </message>
    <message>
        <source>{name}: the file is empty but for its byte-order mark</source>
        <translation>{name}: Die Datei ist bis auf ihre Bytereihenfolge-Marke leer</translation>
    </message>
    <message>
        <source>{name}: the file is empty; if the project is just being made, try again in a moment</source>
        <translation>{name}: Die Datei ist leer; falls das Projekt gerade angelegt wird, versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>{name}: the file is not UTF-8 (byte {start})</source>
        <translation>{name}: Die Datei ist nicht UTF-8 (Byte {start})</translation>
    </message>
    <message>
        <source>{name}: the file is not {encoding} ({name2}); try another encoding</source>
        <translation>{name}: Die Datei ist nicht {encoding} ({name2}); versuchen Sie eine andere Kodierung</translation>
    </message>
    <message>
        <source>{name}: the file was changed so that it cannot be read back ({error}); `annotator validate` says where</source>
        <translation>{name}: Die Datei wurde so geändert, dass sie nicht zurückgelesen werden kann ({error}); `annotator validate` sagt, wo</translation>
    </message>
    <message>
        <source>{name}: the file was changed so that it cannot be read back ({error}); export the article anew</source>
        <translation>{name}: Die Datei wurde so geändert, dass sie nicht zurückgelesen werden kann ({error}); exportieren Sie den Artikel neu</translation>
    </message>
    <message>
        <source>{name}: the first sheet is missing; the file is damaged</source>
        <translation>{name}: Das erste Blatt fehlt; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>{name}: the folder cannot be made ({strerror}); choose another</source>
        <translation>{name}: Der Ordner kann nicht angelegt werden ({strerror}); wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>{name}: the folder “{name2}” does not exist</source>
        <translation>{name}: Den Ordner „{name2}“ gibt es nicht</translation>
    </message>
    <message>
        <source>{name}: the pack cannot be read ({error}); remove it, and add it anew</source>
        <translation>{name}: Das Paket ist nicht zu lesen ({error}); entfernen Sie es, und fügen Sie es neu hinzu</translation>
    </message>
    <message>
        <source>{name}: the pack was not saved ({why}); make room in “{parent}”</source>
        <translation>{name}: Das Paket wurde nicht gespeichert ({why}); schaffen Sie Platz in „{parent}“</translation>
    </message>
    <message>
        <source>{name}: the page goes beyond what can be read whole: its parts are nested too deeply, or one of them is too long; nothing of it was taken</source>
        <translation>{name}: Die Seite geht über das hinaus, was ganz gelesen werden kann: Ihre Teile sind zu tief verschachtelt, oder einer davon ist zu lang; nichts davon wurde übernommen</translation>
    </message>
    <message>
        <source>{name}: the project does not hold the file</source>
        <translation>{name}: Das Projekt enthält die Datei nicht</translation>
    </message>
    <message>
        <source>{name}: the project does not know any more what the file marked itself</source>
        <translation>{name}: Das Projekt weiß nicht mehr, was die Datei selbst markiert hat</translation>
    </message>
    <message>
        <source>{name}: the record {id} is damaged</source>
        <translation>{name}: Der Datensatz {id} ist beschädigt</translation>
    </message>
    <message>
        <source>{name}: the root is “{localname}”, not TEI</source>
        <translation>{name}: Die Wurzel ist „{localname}“, nicht TEI</translation>
    </message>
    <message>
        <source>{name}: the settings cannot be read ({why}), so the usual ones are used. Look at “{file}”, or remove it.</source>
        <translation>{name}: Die Einstellungen sind nicht zu lesen ({why}), daher gelten die üblichen. Sehen Sie „{file}“ an, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>{name}: the settings could not be read ({why}), so the usual ones are used. The old file is kept as “{aside}”.</source>
        <translation>{name}: Die Einstellungen waren nicht zu lesen ({why}), daher gelten die üblichen. Die alte Datei wird als „{aside}“ behalten.</translation>
    </message>
    <message>
        <source>{name}: the sheet has more than {ROWS} rows</source>
        <translation>{name}: Das Blatt hat mehr als {ROWS} Zeilen</translation>
    </message>
    <message>
        <source>{name}: the workbook has no sheet</source>
        <translation>{name}: Die Arbeitsmappe hat kein Blatt</translation>
    </message>
    <message>
        <source>{name}: there are no backups of it on this computer</source>
        <translation>{name}: Auf diesem Rechner gibt es keine Sicherungen davon</translation>
    </message>
    <message>
        <source>{name}: there are no backups on this computer</source>
        <translation>{name}: Auf diesem Rechner gibt es keine Sicherungen</translation>
    </message>
    <message>
        <source>{name}: there are no words in the book</source>
        <translation>{name}: In dem Buch sind keine Wörter</translation>
    </message>
    <message>
        <source>{name}: there are no words in the file</source>
        <translation>{name}: In der Datei sind keine Wörter</translation>
    </message>
    <message>
        <source>{name}: there are no words in the message{hint}</source>
        <translation>{name}: In der Nachricht sind keine Wörter{hint}</translation>
    </message>
    <message>
        <source>{name}: there are no words in the text of the file</source>
        <translation>{name}: Im Text der Datei sind keine Wörter</translation>
    </message>
    <message>
        <source>{name}: there are no words of an article in this page</source>
        <translation>{name}: Auf dieser Seite sind keine Wörter eines Artikels</translation>
    </message>
    <message>
        <source>{name}: there is already a file of this name</source>
        <translation>{name}: Es gibt schon eine Datei dieses Namens</translation>
    </message>
    <message>
        <source>{name}: there is already a file of this name; choose another name</source>
        <translation>{name}: Es gibt schon eine Datei dieses Namens; wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>{name}: there is no WARC file in it; this is no web capture</source>
        <translation>{name}: Darin ist keine WARC-Datei; das ist keine Web-Aufnahme</translation>
    </message>
    <message>
        <source>{name}: there is no Word document in it; it may be damaged</source>
        <translation>{name}: Darin ist kein Word-Dokument; es kann beschädigt sein</translation>
    </message>
    <message>
        <source>{name}: there is no backup “{name2}”; `annotator backups` lists them</source>
        <translation>{name}: Es gibt keine Sicherung „{name2}“; `annotator backups` listet sie</translation>
    </message>
    <message>
        <source>{name}: there is no message with words in it{why}</source>
        <translation>{name}: Darin ist keine Nachricht mit Wörtern{why}</translation>
    </message>
    <message>
        <source>{name}: there is no pack of this name</source>
        <translation>{name}: Es gibt kein Paket dieses Namens</translation>
    </message>
    <message>
        <source>{name}: there is no setting of this program in it</source>
        <translation>{name}: Darin ist keine Einstellung dieses Programms</translation>
    </message>
    <message>
        <source>{name}: there is no such file</source>
        <translation>{name}: Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>{name}: there is no such page in the capture{hint}</source>
        <translation>{name}: In der Aufnahme ist keine solche Seite{hint}</translation>
    </message>
    <message>
        <source>{name}: there is no such setting; `annotator settings` lists all</source>
        <translation>{name}: Eine solche Einstellung gibt es nicht; `annotator settings` listet alle</translation>
    </message>
    <message>
        <source>{name}: there is no text in it; it may be damaged</source>
        <translation>{name}: Darin ist kein Text; es kann beschädigt sein</translation>
    </message>
    <message>
        <source>{name}: there is no web page in it; save the page again, as one file</source>
        <translation>{name}: Darin ist keine Webseite; speichern Sie die Seite noch einmal, als eine Datei</translation>
    </message>
    <message>
        <source>{name}: there is no whole record in it; get the file again</source>
        <translation>{name}: Darin ist kein ganzer Datensatz; besorgen Sie die Datei noch einmal</translation>
    </message>
    <message>
        <source>{name}: these annotations were not written by Annotator and bring no article along; `annotator annotate PROJECT FILE` puts them on an article that is there</source>
        <translation>{name}: Diese Annotationen wurden nicht von Annotator geschrieben und bringen keinen Artikel mit; `annotator annotate PROJECT FILE` setzt sie auf einen Artikel, der da ist</translation>
    </message>
    <message>
        <source>{name}: these settings cannot be read ({why}); nothing was changed</source>
        <translation>{name}: Diese Einstellungen sind nicht zu lesen ({why}); nichts wurde geändert</translation>
    </message>
    <message>
        <source>{name}: this ALTO file has no page</source>
        <translation>{name}: Diese ALTO-Datei hat keine Seite</translation>
    </message>
    <message>
        <source>{name}: this PAGE file has no page</source>
        <translation>{name}: Diese PAGE-Datei hat keine Seite</translation>
    </message>
    <message>
        <source>{name}: this TEI was not written by Annotator</source>
        <translation>{name}: Dieses TEI wurde nicht von Annotator geschrieben</translation>
    </message>
    <message>
        <source>{name}: this XML is neither SKOS (RDF/XML) nor EAC-CPF, of which packs are made</source>
        <translation>{name}: Dieses XML ist weder SKOS (RDF/XML) noch EAC-CPF, woraus Pakete gemacht werden</translation>
    </message>
    <message>
        <source>{name}: this article came as TEI, whose text is its markup; import the other version of the file as an article of its own</source>
        <translation>{name}: Dieser Artikel kam als TEI, dessen Text seine Auszeichnung ist; importieren Sie die andere Fassung der Datei als eigenen Artikel</translation>
    </message>
    <message>
        <source>{name}: this backup is not whole ({found}); take another one</source>
        <translation>{name}: Diese Sicherung ist nicht heil ({found}); nehmen Sie eine andere</translation>
    </message>
    <message>
        <source>{name}: this file is one article, or none; web captures, and boxes of mail, are listed</source>
        <translation>{name}: Diese Datei ist ein Artikel oder keiner; gelistet werden Web-Aufnahmen und Postfächer</translation>
    </message>
    <message>
        <source>{name}: this hOCR file has no page</source>
        <translation>{name}: Diese hOCR-Datei hat keine Seite</translation>
    </message>
    <message>
        <source>{name}: this is RELAX NG in its compact form; turn it into XML with trang, and name that file</source>
        <translation>{name}: Das ist RELAX NG in seiner kompakten Form; machen Sie mit trang XML daraus, und nennen Sie diese Datei</translation>
    </message>
    <message>
        <source>{name}: this is a device or a pipe; save what comes out of it as a file first</source>
        <translation>{name}: Das ist ein Gerät oder eine Pipe; speichern Sie erst als Datei, was herauskommt</translation>
    </message>
    <message>
        <source>{name}: this is a folder; name the files in it</source>
        <translation>{name}: Das ist ein Ordner; nennen Sie die Dateien darin</translation>
    </message>
    <message>
        <source>{name}: this is a project, and nothing is written over it; choose another name</source>
        <translation>{name}: Das ist ein Projekt, und darüber wird nichts geschrieben; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>{name}: this is a sheet or slides, not a text; save the text of it as DOCX</source>
        <translation>{name}: Das ist eine Tabelle oder eine Präsentation, kein Text; speichern Sie ihren Text als DOCX</translation>
    </message>
    <message>
        <source>{name}: this is a {what} of before 2007; save it as DOCX or ODT and import that</source>
        <translation>{name}: Das ist ein {what} von vor 2007; speichern Sie es als DOCX oder ODT und importieren Sie das</translation>
    </message>
    <message>
        <source>{name}: this is no Excel workbook; save it as .xlsx or .csv</source>
        <translation>{name}: Das ist keine Excel-Arbeitsmappe; speichern Sie sie als .xlsx oder .csv</translation>
    </message>
    <message>
        <source>{name}: this is no RELAX NG grammar ({error})</source>
        <translation>{name}: Das ist keine RELAX-NG-Grammatik ({error})</translation>
    </message>
    <message>
        <source>{name}: this is no RELAX NG grammar ({msg})</source>
        <translation>{name}: Das ist keine RELAX-NG-Grammatik ({msg})</translation>
    </message>
    <message>
        <source>{name}: this is no RELAX NG grammar, but “{tag}”</source>
        <translation>{name}: Das ist keine RELAX-NG-Grammatik, sondern „{tag}“</translation>
    </message>
    <message>
        <source>{name}: this is no RTF file; it may be damaged</source>
        <translation>{name}: Das ist keine RTF-Datei; sie kann beschädigt sein</translation>
    </message>
    <message>
        <source>{name}: this is no file of settings</source>
        <translation>{name}: Das ist keine Datei mit Einstellungen</translation>
    </message>
    <message>
        <source>{name}: this is no pack of this version; add it anew</source>
        <translation>{name}: Das ist kein Paket dieser Version; fügen Sie es neu hinzu</translation>
    </message>
    <message>
        <source>{name}: this is no table ({error}); perhaps a quotation mark is not closed</source>
        <translation>{name}: Das ist keine Tabelle ({error}); vielleicht ist ein Anführungszeichen nicht geschlossen</translation>
    </message>
    <message>
        <source>{name}: this is no text: it holds {controls} control characters</source>
        <translation>{name}: Das ist kein Text: Es enthält {controls} Steuerzeichen</translation>
    </message>
    <message>
        <source>{name}: this is no text; a pack is made of CSV, SKOS as RDF/XML, EAC-CPF or a table of GeoNames</source>
        <translation>{name}: Das ist kein Text; ein Paket wird aus CSV, SKOS als RDF/XML, EAC-CPF oder einer Tabelle von GeoNames gemacht</translation>
    </message>
    <message>
        <source>{name}: this is no web page ({msg})</source>
        <translation>{name}: Das ist keine Webseite ({msg})</translation>
    </message>
    <message>
        <source>{name}: this is not a project of Annotator</source>
        <translation>{name}: Das ist kein Projekt von Annotator</translation>
    </message>
    <message>
        <source>{name}: this is packed; unpack it, and name what was in it</source>
        <translation>{name}: Das ist gepackt; entpacken Sie es, und nennen Sie, was darin war</translation>
    </message>
    <message>
        <source>{name}: this is the project that is open, and no article</source>
        <translation>{name}: Das ist das offene Projekt und kein Artikel</translation>
    </message>
    <message>
        <source>{name}: this is the project that is open, and no image</source>
        <translation>{name}: Das ist das offene Projekt und kein Bild</translation>
    </message>
    <message>
        <source>{name}: this is the project that is open, and no inventory</source>
        <translation>{name}: Das ist das offene Projekt und kein Inventar</translation>
    </message>
    <message>
        <source>{name}: this is the project that is open, and no list</source>
        <translation>{name}: Das ist das offene Projekt und keine Liste</translation>
    </message>
    <message>
        <source>{name}: this looks like {what}, not like XML; unpack it first</source>
        <translation>{name}: Das sieht aus wie {what}, nicht wie XML; entpacken Sie es zuerst</translation>
    </message>
    <message>
        <source>{name}: this looks like {what}, not like text</source>
        <translation>{name}: Das sieht aus wie {what}, nicht wie Text</translation>
    </message>
    <message>
        <source>{name}: this version reads the file otherwise than when it was imported</source>
        <translation>{name}: Diese Version liest die Datei anders als beim Import</translation>
    </message>
    <message>
        <source>{name}: too many brackets inside each other</source>
        <translation>{name}: zu viele Klammern ineinander</translation>
    </message>
    <message>
        <source>{name}: unpacked it has more than {LARGEST} MB</source>
        <translation>{name}: Entpackt hat es mehr als {LARGEST} MB</translation>
    </message>
    <message>
        <source>{name}: valid</source>
        <translation>{name}: gültig</translation>
    </message>
    <message>
        <source>{name}: what is written in “{encoding}” cannot be written back byte by byte; save the file as UTF-8 and import that</source>
        <translation>{name}: Was in „{encoding}“ geschrieben ist, kann nicht Byte für Byte zurückgeschrieben werden; speichern Sie die Datei als UTF-8 und importieren Sie diese</translation>
    </message>
    <message>
        <source>{name}: what opens it has no end; the file is damaged, or was made to do harm</source>
        <translation>{name}: Was sie öffnet, hat kein Ende; die Datei ist beschädigt oder wurde gemacht, um Schaden zu tun</translation>
    </message>
    <message>
        <source>{name}: what stood there is now {aside}</source>
        <translation>{name}: Was dort stand, ist jetzt {aside}</translation>
    </message>
    <message>
        <source>{name}: {error}; `annotator check` lists what differs, and a backup can be restored</source>
        <translation>{name}: {error}; `annotator check` listet, was abweicht, und eine Sicherung lässt sich wiederherstellen</translation>
    </message>
    <message>
        <source>{name}: {message}; nothing was made</source>
        <translation>{name}: {message}; nichts wurde gemacht</translation>
    </message>
    <message>
        <source>{name}: {number} “{title}”, with {brought}</source>
        <translation>{name}: {number} „{title}“, mit {brought}</translation>
    </message>
    <message>
        <source>{name}: {n} entries ({form})</source>
        <translation>{name}: {n} Einträge ({form})</translation>
    </message>
    <message>
        <source>{name}: {n} entries of the register</source>
        <translation>{name}: {n} Einträge des Registers</translation>
    </message>
    <message>
        <source>{name}: {n} pages are more than the {MOST} that are imported at once; choose some with --record, as `annotator records` lists them</source>
        <translation>{name}: {n} Seiten sind mehr als die {MOST}, die auf einmal importiert werden; wählen Sie einige mit --record, wie `annotator records` sie listet</translation>
    </message>
    <message>
        <source>{name}: {reason}; choose another file</source>
        <translation>{name}: {reason}; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>{name}: {rowcount} rows were written instead of {rows}</source>
        <translation>{name}: {rowcount} Zeilen wurden geschrieben statt {rows}</translation>
    </message>
    <message>
        <source>{name}: {size} MB is more than the 100 MB that one text may have</source>
        <translation>{name}: {size} MB ist mehr als die 100 MB, die ein Text haben darf</translation>
    </message>
    <message>
        <source>{name}: {size} MB is more than the 20 MB that TEI of another program may have; split it, for example by its texts</source>
        <translation>{name}: {size} MB ist mehr als die 20 MB, die TEI eines anderen Programms haben darf; teilen Sie es, etwa nach seinen Texten</translation>
    </message>
    <message>
        <source>{name}: {size} MB is more than the {most} MB that a file may have; divide it, and import the parts</source>
        <translation>{name}: {size} MB ist mehr als die {most} MB, die eine Datei haben darf; teilen Sie sie, und importieren Sie die Teile</translation>
    </message>
    <message>
        <source>{name}: {strerror}; check the name</source>
        <translation>{name}: {strerror}; prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>{name}: {there} and others are there already, and no export like this one made them</source>
        <translation>{name}: {there} und andere sind schon da, und kein Export wie dieser hat sie gemacht</translation>
    </message>
    <message>
        <source>{name}: {there} is there already, and no export like this one made it</source>
        <translation>{name}: {there} ist schon da, und kein Export wie dieser hat es gemacht</translation>
    </message>
    <message>
        <source>{name}: {why}, not “{words}”</source>
        <translation>{name}: {why}, nicht „{words}“</translation>
    </message>
    <message>
        <source>{name}: {why}; check that you may read it</source>
        <translation>{name}: {why}; prüfen Sie, dass Sie es lesen dürfen</translation>
    </message>
    <message>
        <source>{name}: {why}; check the name and that you may read it</source>
        <translation>{name}: {why}; prüfen Sie den Namen und dass Sie es lesen dürfen</translation>
    </message>
    <message>
        <source>{name}: {why}; check the name, and that you may read it</source>
        <translation>{name}: {why}; prüfen Sie den Namen, und dass Sie es lesen dürfen</translation>
    </message>
    <message>
        <source>{name}: {why}; choose another place</source>
        <translation>{name}: {why}; wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>{name}: {why}; work on a copy</source>
        <translation>{name}: {why}; arbeiten Sie an einer Kopie</translation>
    </message>
    <message>
        <source>{name}: “{encoding}” is not an encoding of text</source>
        <translation>{name}: „{encoding}“ ist keine Kodierung von Text</translation>
    </message>
    <message>
        <source>{name}: “{encoding}” is not the name of an encoding</source>
        <translation>{name}: „{encoding}“ ist nicht der Name einer Kodierung</translation>
    </message>
    <message>
        <source>{name}: “{filename}” unpacks to more than a file of its kind has; it is not read</source>
        <translation>{name}: „{filename}“ wird entpackt größer, als eine Datei seiner Art ist; es wird nicht gelesen</translation>
    </message>
    <message>
        <source>{name}: “{member}” is damaged ({error}); get a whole copy</source>
        <translation>{name}: „{member}“ ist beschädigt ({error}); besorgen Sie ein ganzes Exemplar</translation>
    </message>
    <message>
        <source>{name}: “{member}” is missing; the file is damaged</source>
        <translation>{name}: „{member}“ fehlt; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>{name}: “{part}” declares a document type, which no file of its kind does; it is not read</source>
        <translation>{name}: „{part}“ erklärt einen Dokumenttyp, was keine Datei seiner Art tut; es wird nicht gelesen</translation>
    </message>
    <message>
        <source>{name}: “{part}”, line {lineno}, is no well-formed XML ({msg}); nothing was taken from it</source>
        <translation>{name}: „{part}“, Zeile {lineno}, ist kein wohlgeformtes XML ({msg}); nichts wurde daraus übernommen</translation>
    </message>
    <message>
        <source>{name}: “{path}” cannot be read whole; nothing was taken from it</source>
        <translation>{name}: „{path}“ ist nicht ganz zu lesen; nichts wurde daraus übernommen</translation>
    </message>
    <message>
        <source>{name}: “{path}” is empty but for comments; there is no page in it</source>
        <translation>{name}: „{path}“ ist bis auf Kommentare leer; es ist keine Seite darin</translation>
    </message>
    <message>
        <source>{netloc}: the answer is far too long</source>
        <translation>{netloc}: Die Antwort ist viel zu lang</translation>
    </message>
    <message>
        <source>{netloc}: the service cannot be asked ({plain})</source>
        <translation>{netloc}: Der Dienst kann nicht gefragt werden ({plain})</translation>
    </message>
    <message>
        <source>{netloc}: the service refuses ({why})</source>
        <translation>{netloc}: Der Dienst lehnt ab ({why})</translation>
    </message>
    <message>
        <source>{new} “{title}” stands for {old}, with 1 annotation</source>
        <translation>{new} „{title}“ steht für {old}, mit 1 Annotation</translation>
    </message>
    <message>
        <source>{new} “{title}” stands for {old}, with {n} annotations</source>
        <translation>{new} „{title}“ steht für {old}, mit {n} Annotationen</translation>
    </message>
    <message>
        <source>{number}  {kind} lost</source>
        <translation>{number}  {kind} verloren</translation>
    </message>
    <message>
        <source>{n} annotations</source>
        <translation>{n} Annotationen</translation>
    </message>
    <message>
        <source>{n} attachments stayed in the original message and did not become text: {names}</source>
        <translation>{n} Anhänge blieben in der ursprünglichen Nachricht und wurden nicht zu Text: {names}</translation>
    </message>
    <message>
        <source>{n} bytes are no characters of the code page that the file names</source>
        <translation>{n} Bytes sind keine Zeichen der Codepage, die die Datei nennt</translation>
    </message>
    <message>
        <source>{n} cells of “{name}” were too long for Excel and end early</source>
        <translation>{n} Zellen von „{name}“ waren zu lang für Excel und enden vorzeitig</translation>
    </message>
    <message>
        <source>{n} characters that XML cannot hold were replaced by U+FFFD ({first}); the original file is kept as it is</source>
        <translation>{n} Zeichen, die XML nicht enthalten kann, wurden durch U+FFFD ersetzt ({first}); die Originaldatei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>{n} characters that no text may hold ({first}) are U+FFFD now</source>
        <translation>{n} Zeichen, die kein Text enthalten darf ({first}), sind jetzt U+FFFD</translation>
    </message>
    <message>
        <source>{n} columns instead of {COLUMNS}</source>
        <translation>{n} Spalten statt {COLUMNS}</translation>
    </message>
    <message>
        <source>{n} comments</source>
        <translation>{n} Kommentare</translation>
    </message>
    <message>
        <source>{n} comments were left out: {listed}</source>
        <translation>{n} Kommentare wurden ausgelassen: {listed}</translation>
    </message>
    <message>
        <source>{n} endnotes stand after the text, with their numbers</source>
        <translation>{n} Endnoten stehen mit ihren Nummern nach dem Text</translation>
    </message>
    <message>
        <source>{n} entries are neither persons nor organisations</source>
        <translation>{n} Einträge sind weder Personen noch Organisationen</translation>
    </message>
    <message>
        <source>{n} entries of the register</source>
        <translation>{n} Einträge des Registers</translation>
    </message>
    <message>
        <source>{n} entries of the register are called so</source>
        <translation>{n} Einträge des Registers heißen so</translation>
    </message>
    <message>
        <source>{n} files are left for a further import</source>
        <translation>{n} Dateien bleiben für einen weiteren Import</translation>
    </message>
    <message>
        <source>{n} files in the folders are no articles: {kinds}</source>
        <translation>{n} Dateien in den Ordnern sind keine Artikel: {kinds}</translation>
    </message>
    <message>
        <source>{n} footnotes stand after the text, with their numbers</source>
        <translation>{n} Fußnoten stehen mit ihren Nummern nach dem Text</translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation>{n} Treffer</translation>
    </message>
    <message>
        <source>{n} notes stand after the text, with their numbers</source>
        <translation>{n} Anmerkungen stehen mit ihren Nummern nach dem Text</translation>
    </message>
    <message>
        <source>{n} of its annotations are there, and it tells of another number</source>
        <translation>{n} seiner Annotationen sind da, und es nennt eine andere Zahl</translation>
    </message>
    <message>
        <source>{n} of your own</source>
        <translation>{n} eigene</translation>
    </message>
    <message>
        <source>{n} pages beside the text that runs on stand at its end</source>
        <translation>{n} Seiten neben dem durchlaufenden Text stehen an seinem Ende</translation>
    </message>
    <message>
        <source>{n} pages; begin with {site}</source>
        <translation>{n} Seiten; beginnen Sie mit {site}</translation>
    </message>
    <message>
        <source>{n} pictures are not in the file or beside it; only the words came along</source>
        <translation>{n} Bilder sind weder in der Datei noch daneben; nur die Wörter kamen mit</translation>
    </message>
    <message>
        <source>{n} pictures stand in the page of this letter only; its plain words were taken, and the pictures stayed in the original message</source>
        <translation>{n} Bilder stehen nur in der Seite dieses Briefes; seine bloßen Wörter wurden genommen, und die Bilder blieben in der ursprünglichen Nachricht</translation>
    </message>
    <message>
        <source>{n} places are not valid {encoding} and were read as U+FFFD, the first at {first}</source>
        <translation>{n} Stellen sind kein gültiges {encoding} und wurden als U+FFFD gelesen, die erste bei {first}</translation>
    </message>
    <message>
        <source>{n} quotes stand beside {n2} ranges</source>
        <translation>{n} Zitate stehen neben {n2} Bereichen</translation>
    </message>
    <message>
        <source>{n} tracked insertions were taken as text</source>
        <translation>{n} nachverfolgte Einfügungen wurden als Text genommen</translation>
    </message>
    <message>
        <source>{n} words divided at the end of a line stand as they are printed; what they are in one piece is marked as a correction</source>
        <translation>{n} am Zeilenende getrennte Wörter stehen, wie sie gedruckt sind; wie sie in einem Stück heißen, ist als Berichtigung markiert</translation>
    </message>
    <message>
        <source>{n} words divided at the end of a line were joined, which the page does not show so: {listed}</source>
        <translation>{n} am Zeilenende getrennte Wörter wurden zusammengefügt, was die Seite so nicht zeigt: {listed}</translation>
    </message>
    <message>
        <source>{n} words were recognised with a certainty below one half: check them</source>
        <translation>{n} Wörter wurden mit einer Sicherheit unter der Hälfte erkannt: Prüfen Sie sie</translation>
    </message>
    <message>
        <source>{path}: 1 entry</source>
        <translation>{path}: 1 Eintrag</translation>
    </message>
    <message>
        <source>{path}: {name}, articles {n}</source>
        <translation>{path}: {name}, Artikel {n}</translation>
    </message>
    <message>
        <source>{path}: {n} entries</source>
        <translation>{path}: {n} Einträge</translation>
    </message>
    <message>
        <source>{project}: tags that are new: {new}, that are changed: {changed}</source>
        <translation>{project}: neue Tags: {new}, geänderte: {changed}</translation>
    </message>
    <message>
        <source>{refused} not taken whole; `annotator pack refused` says why</source>
        <translation>{refused} nicht ganz übernommen; `annotator pack refused` sagt, warum</translation>
    </message>
    <message>
        <source>{relations} relations would go: one end moves and the other stays</source>
        <translation>{relations} Beziehungen gingen verloren: Ein Ende wandert, und das andere bleibt</translation>
    </message>
    <message>
        <source>{row} on {about} {row2}: {line}</source>
        <translation>{row} zu {about} {row2}: {line}</translation>
    </message>
    <message>
        <source>{self} ends after the text, which has {n} code points</source>
        <translation>{self} endet nach dem Text, der {n} Codepunkte hat</translation>
    </message>
    <message>
        <source>{stem}.txt: the sample is not an article</source>
        <translation>{stem}.txt: Das Beispiel ist kein Artikel</translation>
    </message>
    <message>
        <source>{stored} annotations are there; the history says {balance}</source>
        <translation>{stored} Annotationen sind da; der Verlauf sagt {balance}</translation>
    </message>
    <message>
        <source>{strerror}; check the name and that you may read it</source>
        <translation>{strerror}; prüfen Sie den Namen und dass Sie es lesen dürfen</translation>
    </message>
    <message>
        <source>{text} in parentheses follows</source>
        <translation>{text} folgt in Klammern</translation>
    </message>
    <message>
        <source>{title}: the {what} in the file are not those of the project</source>
        <translation>{title}: die {what} in der Datei sind nicht die des Projekts</translation>
    </message>
    <message>
        <source>{token} is not a range of the text</source>
        <translation>{token} ist kein Bereich des Textes</translation>
    </message>
    <message>
        <source>{unknown} is no annotation that names “{name}”</source>
        <translation>{unknown} ist keine Annotation, die „{name}“ nennt</translation>
    </message>
    <message>
        <source>{value}: 1 article changed</source>
        <translation>{value}: 1 Artikel geändert</translation>
    </message>
    <message>
        <source>{value}: {n} articles changed</source>
        <translation>{value}: {n} Artikel geändert</translation>
    </message>
    <message>
        <source>{what} (1 annotation: {named})</source>
        <translation>{what} (1 Annotation: {named})</translation>
    </message>
    <message>
        <source>{what} ({n} annotations: {named})</source>
        <translation>{what} ({n} Annotationen: {named})</translation>
    </message>
    <message>
        <source>{what} is “{value}”, which is not {wanted}</source>
        <translation>{what} ist „{value}“, was nicht {wanted} ist</translation>
    </message>
    <message>
        <source>{what}, {reason}, was left as it is</source>
        <translation>{what}, {reason}, blieb, wie es war</translation>
    </message>
    <message>
        <source>{what}: {here} in the project, {there} in the file</source>
        <translation>{what}: {here} im Projekt, {there} in der Datei</translation>
    </message>
    <message>
        <source>{where}the tagset cannot be read: {error}</source>
        <translation>{where}das Tagset ist nicht zu lesen: {error}</translation>
    </message>
    <message>
        <source>{where}the tagset or one of its tags lacks {missing}</source>
        <translation>{where}dem Tagset oder einem seiner Tags fehlt {missing}</translation>
    </message>
    <message>
        <source>{where}two tags share one {what}, “{value}”</source>
        <translation>{where}zwei Tags teilen sich eine Angabe: {what} „{value}“</translation>
    </message>
    <message>
        <source>{why} for reading only</source>
        <translation>{why}; nur zum Lesen</translation>
    </message>
    <message>
        <source>{why}; go to another one and try again</source>
        <translation>{why}; gehen Sie in einen anderen und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>{why}; in the register: {name}</source>
        <translation>{why}; im Register: {name}</translation>
    </message>
    <message>
        <source>{why}; it says the same as {places}</source>
        <translation>{why}; es sagt dasselbe wie {places}</translation>
    </message>
    <message>
        <source>{why}; the body says so too</source>
        <translation>{why}; der Text sagt es auch</translation>
    </message>
    <message>
        <source>{why}; the same words stood here before</source>
        <translation>{why}; dieselben Wörter standen hier vorher</translation>
    </message>
    <message>
        <source>{wide} was guessed from the file&apos;s zero bytes; check that the text reads well</source>
        <translation>{wide} wurde aus den Nullbytes der Datei vermutet; prüfen Sie, ob der Text sich gut liest</translation>
    </message>
    <message>
        <source>{word} is not a number that JSON knows</source>
        <translation>{word} ist keine Zahl, die JSON kennt</translation>
    </message>
    <message>
        <source>{{unknown}} is no field of a file name; there are {fields}</source>
        <translation>{{unknown}} ist kein Feld eines Dateinamens; es gibt {fields}</translation>
    </message>
    <message>
        <source>“claim”: {error}</source>
        <translation>„claim“: {error}</translation>
    </message>
    <message>
        <source>“evidence” does not hold objects of bearing, citation, address and claim</source>
        <translation>„evidence“ enthält keine Objekte mit bearing, citation, address und claim</translation>
    </message>
    <message>
        <source>“kind” is missing: {join}</source>
        <translation>„kind“ fehlt: {join}</translation>
    </message>
    <message>
        <source>“{about}” is still in use, or refers to something that is gone</source>
        <translation>„{about}“ wird noch gebraucht oder verweist auf etwas, das nicht mehr da ist</translation>
    </message>
    <message>
        <source>“{about}”: two edits of one record do not follow</source>
        <translation>„{about}“: Zwei Änderungen eines Datensatzes folgen nicht aufeinander</translation>
    </message>
    <message>
        <source>“{assignment}” is not FIELD=VALUE; the fields are {fields}</source>
        <translation>„{assignment}“ ist nicht FIELD=VALUE; die Felder sind {fields}</translation>
    </message>
    <message>
        <source>“{attribute}” of “{name}” may not be “{value}” here</source>
        <translation>„{attribute}“ von „{name}“ darf hier nicht „{value}“ sein</translation>
    </message>
    <message>
        <source>“{cell}” is no language tag: write de, ar or pt-BR</source>
        <translation>„{cell}“ ist kein Sprachkürzel: Schreiben Sie de, ar oder pt-BR</translation>
    </message>
    <message>
        <source>“{cell}” is no way of knowing a date: {join}</source>
        <translation>„{cell}“ ist keine Weise, ein Datum zu kennen: {join}</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour such as #9a3412</source>
        <translation>„{colour}“ ist keine Farbe wie #9a3412</translation>
    </message>
    <message>
        <source>“{first}” begins a body’s name</source>
        <translation>„{first}“ beginnt den Namen einer Körperschaft</translation>
    </message>
    <message>
        <source>“{first}” stands before names of places</source>
        <translation>„{first}“ steht vor Namen von Orten</translation>
    </message>
    <message>
        <source>“{id}” cannot be an id: letters, digits, - and _ only</source>
        <translation>„{id}“ kann kein Identifikator sein: nur Buchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <source>“{id}” has no label</source>
        <translation>„{id}“ hat keine Bezeichnung</translation>
    </message>
    <message>
        <source>“{key}:” is nothing to ask for; there are {known}</source>
        <translation>nach „{key}:“ lässt sich nicht fragen; es gibt {known}</translation>
    </message>
    <message>
        <source>“{key}” does not hold pairs of whole numbers [start, end]</source>
        <translation>„{key}“ enthält keine Paare ganzer Zahlen [start, end]</translation>
    </message>
    <message>
        <source>“{key}” has ranges that overlap</source>
        <translation>„{key}“ hat Bereiche, die sich überlappen</translation>
    </message>
    <message>
        <source>“{key}” holds a character that no text may have</source>
        <translation>„{key}“ enthält ein Zeichen, das kein Text haben darf</translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation>„{key}“ fehlt</translation>
    </message>
    <message>
        <source>“{key}” is missing: [[start, end], …]</source>
        <translation>„{key}“ fehlt: [[start, end], …]</translation>
    </message>
    <message>
        <source>“{key}” is neither true nor false</source>
        <translation>„{key}“ ist weder true noch false</translation>
    </message>
    <message>
        <source>“{key}” is not a list</source>
        <translation>„{key}“ ist keine Liste</translation>
    </message>
    <message>
        <source>“{key}” is not a range</source>
        <translation>„{key}“ ist kein Bereich</translation>
    </message>
    <message>
        <source>“{key}” is not a text</source>
        <translation>„{key}“ ist kein Text</translation>
    </message>
    <message>
        <source>“{key}” is not a whole number</source>
        <translation>„{key}“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>“{key}” is not a whole number from 1</source>
        <translation>„{key}“ ist keine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of entry; there are {join}</source>
        <translation>„{kind}“ ist keine Art von Eintrag; es gibt {join}</translation>
    </message>
    <message>
        <source>“{label}” has no key any more: the file gives it to another tag</source>
        <translation>„{label}“ hat keine Taste mehr: Die Datei gibt sie einem anderen Tag</translation>
    </message>
    <message>
        <source>“{language}” is not a language tag: write de, ar or pt-BR</source>
        <translation>„{language}“ ist kein Sprachkürzel: Schreiben Sie de, ar oder pt-BR</translation>
    </message>
    <message>
        <source>“{last}” ends a body’s name</source>
        <translation>„{last}“ beendet den Namen einer Körperschaft</translation>
    </message>
    <message>
        <source>“{local}” may not stand in “{name}”</source>
        <translation>„{local}“ darf nicht in „{name}“ stehen</translation>
    </message>
    <message>
        <source>“{locked}”{others}: locked, so nothing in it is changed; give it another status first</source>
        <translation>„{locked}“{others}: gesperrt, daher wird nichts darin geändert; geben Sie ihm zuerst einen anderen Status</translation>
    </message>
    <message>
        <source>“{low}” ends a law’s name</source>
        <translation>„{low}“ beendet den Namen eines Gesetzes</translation>
    </message>
    <message>
        <source>“{low}” names an event</source>
        <translation>„{low}“ benennt ein Ereignis</translation>
    </message>
    <message>
        <source>“{mention}” is no annotation</source>
        <translation>„{mention}“ ist keine Annotation</translation>
    </message>
    <message>
        <source>“{name}” cannot name a pack: up to 60 letters, digits, blanks, - and .</source>
        <translation>„{name}“ kann nicht Name eines Pakets sein: bis zu 60 Buchstaben, Ziffern, Leerzeichen, - und .</translation>
    </message>
    <message>
        <source>“{name}” cannot name a relation: one word, such as childOf</source>
        <translation>„{name}“ kann nicht Name einer Beziehung sein: ein Wort wie childOf</translation>
    </message>
    <message>
        <source>“{name}” follows within the name</source>
        <translation>„{name}“ folgt innerhalb des Namens</translation>
    </message>
    <message>
        <source>“{name}” goes on in further sheets: Excel&apos;s are full</source>
        <translation>„{name}“ geht in weiteren Blättern weiter: Die von Excel sind voll</translation>
    </message>
    <message>
        <source>“{name}” is not a format: {known}</source>
        <translation>„{name}“ ist kein Format: {known}</translation>
    </message>
    <message>
        <source>“{name}” is not an identifier of ours</source>
        <translation>„{name}“ ist kein Identifikator von uns</translation>
    </message>
    <message>
        <source>“{name}” is unknown here, and is kept</source>
        <translation>„{name}“ ist hier unbekannt und wird behalten</translation>
    </message>
    <message>
        <source>“{name}” lacks an attribute here</source>
        <translation>„{name}“ fehlt hier ein Attribut</translation>
    </message>
    <message>
        <source>“{name}” lacks an attribute here, or has a value that it may not have: {pairs}</source>
        <translation>„{name}“ fehlt hier ein Attribut, oder es hat einen Wert, den es nicht haben darf: {pairs}</translation>
    </message>
    <message>
        <source>“{name}” lacks the attribute “{attribute}”</source>
        <translation>„{name}“ fehlt das Attribut „{attribute}“</translation>
    </message>
    <message>
        <source>“{name}” may not have the attribute “{attribute}”</source>
        <translation>„{name}“ darf das Attribut „{attribute}“ nicht haben</translation>
    </message>
    <message>
        <source>“{name}” may not stand in “{parent}”</source>
        <translation>„{name}“ darf nicht in „{parent}“ stehen</translation>
    </message>
    <message>
        <source>“{name}” stands in “{parent}” once too often or in the wrong order</source>
        <translation>„{name}“ steht in „{parent}“ einmal zu oft oder in der falschen Reihenfolge</translation>
    </message>
    <message>
        <source>“{name}” stays as it is: {why}</source>
        <translation>„{name}“ bleibt, wie es ist: {why}</translation>
    </message>
    <message>
        <source>“{name}” was left out: it has an identifier of “{twin}” before it</source>
        <translation>„{name}“ wurde weggelassen: Es hat einen Identifikator von „{twin}“ davor</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” say the same end twice</source>
        <translation>„{one}“ und „{other}“ sagen dasselbe Ende zweimal</translation>
    </message>
    <message>
        <source>“{parent}”: a copy could not be written ({error})</source>
        <translation>„{parent}“: Eine Kopie konnte nicht geschrieben werden ({error})</translation>
    </message>
    <message>
        <source>“{quote}” is not a mention of an entity</source>
        <translation>„{quote}“ ist keine Erwähnung einer Entität</translation>
    </message>
    <message>
        <source>“{said}” is a first name</source>
        <translation>„{said}“ ist ein Vorname</translation>
    </message>
    <message>
        <source>“{second}”: no second copy of the backup ({strerror})</source>
        <translation>„{second}“: keine zweite Kopie der Sicherung ({strerror})</translation>
    </message>
    <message>
        <source>“{str}” does not begin with {start}</source>
        <translation>„{str}“ beginnt nicht mit {start}</translation>
    </message>
    <message>
        <source>“{tag}” is not a tag for {value}: {known}</source>
        <translation>„{tag}“ ist kein Tag für {value}: {known}</translation>
    </message>
    <message>
        <source>“{tag}” is not a tag: {join}</source>
        <translation>„{tag}“ ist kein Tag: {join}</translation>
    </message>
    <message>
        <source>“{template}” makes no file names: write fields in braces, and besides only Latin letters, digits, dots, dashes and underscores</source>
        <translation>„{template}“ ergibt keine Dateinamen: Schreiben Sie Felder in geschweiften Klammern und sonst nur lateinische Buchstaben, Ziffern, Punkte, Striche und Unterstriche</translation>
    </message>
    <message>
        <source>“{term}” is missing</source>
        <translation>„{term}“ fehlt</translation>
    </message>
    <message>
        <source>“{text}” is not an id: ids look like 1-31</source>
        <translation>„{text}“ ist kein Identifikator: Identifikatoren sehen aus wie 1-31</translation>
    </message>
    <message>
        <source>“{text}” is not an id: its numbers are out of range</source>
        <translation>„{text}“ ist kein Identifikator: Seine Zahlen liegen außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>“{title}” has no picture {number}; it has {n}</source>
        <translation>„{title}“ hat kein Bild {number}; es hat {n}</translation>
    </message>
    <message>
        <source>“{title}” is there already, as {number}</source>
        <translation>„{title}“ ist schon da, als {number}</translation>
    </message>
    <message>
        <source>“{unknown}” is not a field of an annotation</source>
        <translation>„{unknown}“ ist kein Feld einer Annotation</translation>
    </message>
    <message>
        <source>“{value}” does not look like a number of {title}, such as {example}; please look at it again, or name the list “local”</source>
        <translation>„{value}“ sieht nicht aus wie eine Nummer von {title}, etwa {example}; bitte sehen Sie noch einmal nach, oder nennen Sie die Liste „local“</translation>
    </message>
    <message>
        <source>“{value}” is no date: write it as 1914, 1914-05 or 1914-05-09</source>
        <translation>„{value}“ ist kein Datum: Schreiben Sie es als 1914, 1914-05 oder 1914-05-09</translation>
    </message>
    <message>
        <source>“{value}” is no {field}; there are {join}</source>
        <translation>„{value}“ ist kein {field}; es gibt {join}</translation>
    </message>
    <message>
        <source>“{wanted}” is missing in “{name}”</source>
        <translation>„{wanted}“ fehlt in „{name}“</translation>
    </message>
    <message>
        <source>“{words}” is no address ({error})</source>
        <translation>„{words}“ ist keine Adresse ({error})</translation>
    </message>
    <message>
        <source>“{words}” is no address of a service, such as http://127.0.0.1:8000/reconcile</source>
        <translation>„{words}“ ist keine Adresse eines Dienstes, etwa http://127.0.0.1:8000/reconcile</translation>
    </message>
    <message>
        <source>“{words}” is no date and time such as 2026-11-22T09:10:14Z</source>
        <translation>„{words}“ ist kein Datum mit Uhrzeit wie 2026-11-22T09:10:14Z</translation>
    </message>
    <message>
        <source>“{words}” is not a bearing: {known}</source>
        <translation>„{words}“ ist keine Belegrichtung: {known}</translation>
    </message>
    <message>
        <source>“{words}” is not one of {bases}</source>
        <translation>„{words}“ ist keines von {bases}</translation>
    </message>
    <message>
        <source>“{word}” is no annotation, and no entry of the register</source>
        <translation>„{word}“ ist keine Annotation und kein Eintrag des Registers</translation>
    </message>
    <message>
        <source>“{word}” is no entry of the register</source>
        <translation>„{word}“ ist kein Eintrag des Registers</translation>
    </message>
    <message>
        <source>“{word}” is not a {key}: {known}</source>
        <translation>„{word}“ ist kein {key}: {known}</translation>
    </message>
    <message>
        <source>“{word}” is the name of {n} entries; say an id: {labels}</source>
        <translation>„{word}“ ist der Name von {n} Einträgen; nennen Sie einen Identifikator: {labels}</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Put the caret on a word, or select some words.</source>
        <translation>Setzen Sie die Schreibmarke auf ein Wort, oder wählen Sie Wörter aus.</translation>
    </message>
    <message>
        <source>The words read so already; nothing was marked.</source>
        <translation>Die Wörter lauten schon so; nichts wurde markiert.</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Should read</source>
        <translation>Sollte heißen</translation>
    </message>
    <message>
        <source>wrong, right reading unknown</source>
        <translation>falsch, richtige Lesart unbekannt</translation>
    </message>
</context>
<context>
    <name>DamagedSheet</name>
    <message>
        <source>All backups…</source>
        <translation>Alle Sicherungen…</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Nothing was done after it.</source>
        <translation>Danach wurde nichts getan.</translation>
    </message>
    <message>
        <source>Put the newest backup in its place</source>
        <translation>Die neueste Sicherung an seine Stelle setzen</translation>
    </message>
    <message>
        <source>Save what can be read as a new project…</source>
        <translation>Was zu lesen ist, als neues Projekt speichern…</translation>
    </message>
    <message>
        <source>The damaged file is moved aside and kept.</source>
        <translation>Die beschädigte Datei wird beiseitegelegt und behalten.</translation>
    </message>
    <message>
        <source>The newest backup that is whole is of {when}, {age}: {held}.</source>
        <translation>Die neueste heile Sicherung ist von {when}, {age}: {held}.</translation>
    </message>
    <message>
        <source>There is no backup of it on this computer. Look for a copy on other disks and sticks before anything else; then save what can be read.</source>
        <translation>Auf diesem Rechner gibt es keine Sicherung davon. Suchen Sie vor allem anderen nach einer Kopie auf anderen Datenträgern und Sticks; dann speichern Sie, was zu lesen ist.</translation>
    </message>
    <message>
        <source>This project is damaged</source>
        <translation>Dieses Projekt ist beschädigt</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What was done after it is not in it.</source>
        <translation>Was danach getan wurde, ist nicht darin.</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps made after it are not in it.</source>
        <translation>
            <numerusform>{n} Schritt, der danach getan wurde, ist nicht darin.</numerusform>
            <numerusform>{n} Schritte, die danach getan wurden, sind nicht darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: the file is damaged, as by a failing disk or stick or a copy that was broken off. Not one byte of it was changed.</source>
        <translation>„{name}“ kann nicht geöffnet werden: Die Datei ist beschädigt, wie durch einen schadhaften Datenträger oder Stick oder eine abgebrochene Kopie. Nicht ein Byte davon wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” does not hold together in {n} places. It is open for reading only, so that nothing gets worse. Not one byte of it was changed.</source>
        <translation>
            <numerusform>„{name}“ passt an {n} Stelle nicht zusammen. Es ist nur zum Lesen geöffnet, damit nichts schlimmer wird. Nicht ein Byte davon wurde geändert.</numerusform>
            <numerusform>„{name}“ passt an {n} Stellen nicht zusammen. Es ist nur zum Lesen geöffnet, damit nichts schlimmer wird. Nicht ein Byte davon wurde geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… und {n} weitere</translation>
    </message>
</context>
<context>
    <name>DescribeBlock</name>
    <message>
        <source>It is a</source>
        <translation>Es ist ein</translation>
    </message>
    <message>
        <source>Language, such as de, ar or pt-BR</source>
        <translation>Sprache, etwa de, ar oder pt-BR</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>as the article: {0}</source>
        <translation>wie der Artikel: {0}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
</context>
<context>
    <name>DescribeHeader</name>
    <message>
        <source>What nobody knows stays empty: exports leave it out.</source>
        <translation>Was niemand weiß, bleibt leer: Exporte lassen es weg.</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>zum Beispiel {0}</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>About this article</source>
        <translation>Über diesen Artikel</translation>
    </message>
    <message>
        <source>About this project</source>
        <translation>Über dieses Projekt</translation>
    </message>
    <message>
        <source>No picture is at the caret.</source>
        <translation>An der Schreibmarke ist kein Bild.</translation>
    </message>
    <message>
        <source>That article is not there any more.</source>
        <translation>Diesen Artikel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>What does picture {number} show, for those who cannot see it?</source>
        <translation>Was zeigt Bild {number}, für alle, die es nicht sehen können?</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
</context>
<context>
    <name>DossierForm</name>
    <message>
        <source>All that the articles say about {name}. Annotations that name it: {n}</source>
        <translation>Alles, was die Artikel über {name} sagen. Annotationen, die es nennen: {n}</translation>
    </message>
    <message>
        <source>All that the articles say about {n} entries, each by itself: {names}</source>
        <translation>Alles, was die Artikel über {n} Einträge sagen, jeden für sich: {names}</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Dossiers to</source>
        <translation>Dossiers nach</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>The first file will be called {name}</source>
        <translation>Die erste Datei wird {name} heißen</translation>
    </message>
    <message>
        <source>Tick at least one form.</source>
        <translation>Kreuzen Sie mindestens eine Form an.</translation>
    </message>
    <message>
        <source>With &amp;comments of contributors</source>
        <translation>Mit &amp;Kommentaren der Mitwirkenden</translation>
    </message>
</context>
<context>
    <name>DossierSheet</name>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were left out. The first: {what}</source>
        <translation>
            <numerusform>{n} Artikel wurde ausgelassen: {what}</numerusform>
            <numerusform>{n} Artikel wurden ausgelassen. Der erste: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written.</source>
        <translation>
            <numerusform>{n} Datei wurde geschrieben.</numerusform>
            <numerusform>{n} Dateien wurden geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Only files can be dropped here: save the words as a text file first.</source>
        <translation>Hier können nur Dateien abgelegt werden: Speichern Sie die Wörter zuerst als Textdatei.</translation>
    </message>
    <message>
        <source>This is an address, not a file: save the page first, then drop its file here.</source>
        <translation>Das ist eine Adresse, keine Datei: Speichern Sie zuerst die Seite, dann legen Sie deren Datei hier ab.</translation>
    </message>
    <message>
        <source>{name} is a tagset: open the project that is to have it, and drop it there.</source>
        <translation>{name} ist ein Tagset: Öffnen Sie das Projekt, das es haben soll, und legen Sie es dort ab.</translation>
    </message>
    <message>
        <source>{name} is not there any more. Drop it from where it is now.</source>
        <translation>{name} ist nicht mehr da. Legen Sie es von dort ab, wo es jetzt ist.</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>End: arrows move it, {leave} leaves.</source>
        <translation>Ende: Pfeile verschieben es, {leave} lässt los.</translation>
    </message>
    <message>
        <source>No annotation is under the caret.</source>
        <translation>Unter der Schreibmarke steht keine Annotation.</translation>
    </message>
    <message>
        <source>Start: arrows move it, {leave} leaves.</source>
        <translation>Anfang: Pfeile verschieben ihn, {leave} lässt los.</translation>
    </message>
</context>
<context>
    <name>EditEntry</name>
    <message>
        <source>Coordinates of a place</source>
        <translation>Koordinaten eines Ortes</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Entry of the register</source>
        <translation>Eintrag des Registers</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifikatoren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation>Andere Namen, einer je Zeile</translation>
    </message>
    <message>
        <source>latitude longitude, such as 50.94 6.96</source>
        <translation>Breite Länge, etwa 50.94 6.96</translation>
    </message>
    <message>
        <source>such as 1953–2001, or 2021-08-22</source>
        <translation>etwa 1953–2001 oder 2021-08-22</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Something goes wrong in the program again and again, so it ends here. The project is closed; all that was saved is in it.</source>
        <translation>Im Programm geht immer wieder etwas schief, daher endet es hier. Das Projekt ist geschlossen; alles Gespeicherte ist darin.</translation>
    </message>
    <message>
        <source>What happened was written to {file}, without any text of your articles.</source>
        <translation>Was geschah, steht in {file}, ohne Text Ihrer Artikel.</translation>
    </message>
</context>
<context>
    <name>EntityLine</name>
    <message>
        <source>Choose another</source>
        <translation>Einen anderen wählen</translation>
    </message>
    <message>
        <source>Take “{name}” away</source>
        <translation>„{name}“ wegnehmen</translation>
    </message>
</context>
<context>
    <name>EntryGestures</name>
    <message>
        <source>Choose an entry of the register first.</source>
        <translation>Wählen Sie zuerst einen Eintrag des Registers.</translation>
    </message>
    <message>
        <source>Choose another entry that is in the register.</source>
        <translation>Wählen Sie einen anderen Eintrag, der im Register steht.</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Nothing is said any more about whether they are the same.</source>
        <translation>Es wird nichts mehr darüber gesagt, ob sie dasselbe sind.</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Vielleicht dasselbe</translation>
    </message>
    <message>
        <source>Say nothing about it</source>
        <translation>Nichts darüber sagen</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Aufteilen…</translation>
    </message>
    <message>
        <source>The same, as two entries</source>
        <translation>Dieselben, als zwei Einträge</translation>
    </message>
    <message>
        <source>They are not the same; nobody will propose to merge them again.</source>
        <translation>Sie sind nicht dasselbe; niemand wird mehr vorschlagen, sie zusammenzuführen.</translation>
    </message>
    <message>
        <source>They are perhaps the same.</source>
        <translation>Sie sind vielleicht dasselbe.</translation>
    </message>
    <message>
        <source>They are the same, as two entries.</source>
        <translation>Sie sind dasselbe, als zwei Einträge.</translation>
    </message>
    <message>
        <source>Where mentioned…</source>
        <translation>Wo erwähnt…</translation>
    </message>
</context>
<context>
    <name>EntryRelations</name>
    <message>
        <source>It is not related to any other entry yet.</source>
        <translation>Er steht noch mit keinem anderen Eintrag in Beziehung.</translation>
    </message>
    <message>
        <source>Relate it to…</source>
        <translation>In Beziehung setzen mit…</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Address (optional)</source>
        <translation>Adresse (kann fehlen)</translation>
    </message>
    <message>
        <source>Address of the evidence</source>
        <translation>Adresse des Belegs</translation>
    </message>
    <message>
        <source>Another claim as evidence</source>
        <translation>Eine andere Behauptung als Beleg</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>Belegrichtung</translation>
    </message>
    <message>
        <source>Publication, page, date</source>
        <translation>Veröffentlichung, Seite, Datum</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Diesen Beleg entfernen</translation>
    </message>
    <message>
        <source>Where the evidence is</source>
        <translation>Wo der Beleg steht</translation>
    </message>
    <message>
        <source>claim {0}</source>
        <translation>Behauptung {0}</translation>
    </message>
    <message>
        <source>no claim</source>
        <translation>keine Behauptung</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Leave files alone that would be the same</source>
        <translation>Dateien &amp;lassen, die gleich würden</translation>
    </message>
    <message>
        <source>&amp;Pack everything into one ZIP file there</source>
        <translation>Alles dort in eine ZIP-Datei &amp;packen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles to export</source>
        <translation>Zu exportierende Artikel</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Names of the files, made of {fields}</source>
        <translation>Namen der Dateien, gebildet aus {fields}</translation>
    </message>
    <message>
        <source>Persons, places and other entries</source>
        <translation>Personen, Orte und andere Einträge</translation>
    </message>
    <message>
        <source>The first file will be called {name}</source>
        <translation>Die erste Datei wird {name} heißen</translation>
    </message>
    <message numerus="yes">
        <source>all {n} articles</source>
        <translation>
            <numerusform>{n} Artikel, der einzige</numerusform>
            <numerusform>alle {n} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>in each file those that it names</source>
        <translation>in jeder Datei die, die sie nennt</translation>
    </message>
    <message>
        <source>in one file beside them, register.xml</source>
        <translation>in einer Datei daneben, register.xml</translation>
    </message>
    <message>
        <source>the one that is shown</source>
        <translation>der angezeigte</translation>
    </message>
    <message>
        <source>the {n} that are selected</source>
        <translation>die {n} ausgewählten</translation>
    </message>
    <message>
        <source>those that I tick</source>
        <translation>die, die ich ankreuze</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>Exported</name>
    <message>
        <source>Every file was read back before it was put in place, and compared with the project: the text, every annotation, the register. The report lies beside the files, proof.txt.</source>
        <translation>Jede Datei wurde zurückgelesen, bevor sie an ihren Platz kam, und mit dem Projekt verglichen: der Text, jede Annotation, das Register. Der Bericht liegt neben den Dateien, proof.txt.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What keeps articles out ({Return} shows where)</source>
        <translation>Was Artikel zurückhält ({Return} zeigt, wo)</translation>
    </message>
    <message>
        <source>What the format could not hold, and other notes</source>
        <translation>Was das Format nicht fassen konnte, und andere Hinweise</translation>
    </message>
    <message>
        <source>its article is gone</source>
        <translation>sein Artikel ist fort</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>{n} articles are in one file.</source>
        <translation>{n} Artikel stehen in einer Datei.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were left out.</source>
        <translation>
            <numerusform>{n} Artikel wurde ausgelassen.</numerusform>
            <numerusform>{n} Artikel wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written.</source>
        <translation>
            <numerusform>{n} Datei wurde geschrieben.</numerusform>
            <numerusform>{n} Dateien wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have lost their articles.</source>
        <translation>
            <numerusform>{n} hat seinen Artikel verloren.</numerusform>
            <numerusform>{n} haben ihre Artikel verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already.</source>
        <translation>
            <numerusform>{n} war schon da.</numerusform>
            <numerusform>{n} waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… und {n} weitere</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} von {all}</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No check has found anything; an export or {show_tei} checks.</source>
        <translation>Keine Prüfung hat etwas gefunden; ein Export oder {show_tei} prüft.</translation>
    </message>
    <message>
        <source>That annotation is not there any more.</source>
        <translation>Diese Annotation gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>What keeps this article from being exported now</source>
        <translation>Was den Export dieses Artikels jetzt verhindert</translation>
    </message>
</context>
<context>
    <name>FirstABackup</name>
    <message>
        <source>A backup is made first, of the project as it is now.</source>
        <translation>Zuerst wird eine Sicherung gemacht, von dem Projekt, wie es jetzt ist.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Your certainty</source>
        <translation>Ihre Gewissheit</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>CSV tables</source>
        <translation>CSV-Tabellen</translation>
    </message>
    <message>
        <source>CoNLL columns</source>
        <translation>CoNLL-Spalten</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Daten (JSON)</translation>
    </message>
    <message>
        <source>Everything in plain files (text, JSON Lines, pictures)</source>
        <translation>Alles in einfachen Dateien (Text, JSON Lines, Bilder)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>Seite (HTML)</translation>
    </message>
    <message>
        <source>Print (PDF)</source>
        <translation>Druck (PDF)</translation>
    </message>
    <message>
        <source>Reading copy (HTML)</source>
        <translation>Lesefassung (HTML)</translation>
    </message>
    <message>
        <source>Reading copy (PDF)</source>
        <translation>Lesefassung (PDF)</translation>
    </message>
    <message>
        <source>TEI P5 XML</source>
        <translation>TEI P5 XML</translation>
    </message>
    <message>
        <source>TEI P5 XML, every article in our own encoding</source>
        <translation>TEI P5 XML, jeder Artikel in unserer eigenen Kodierung</translation>
    </message>
    <message>
        <source>TEI P5 XML, one file for all</source>
        <translation>TEI P5 XML, eine Datei für alle</translation>
    </message>
    <message>
        <source>UIMA CAS (JSON)</source>
        <translation>UIMA CAS (JSON)</translation>
    </message>
    <message>
        <source>UIMA CAS (XMI)</source>
        <translation>UIMA CAS (XMI)</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
</context>
<context>
    <name>HeaderFields</name>
    <message>
        <source>A language tag (BCP 47).</source>
        <translation>Ein Sprachkürzel (BCP 47).</translation>
    </message>
    <message>
        <source>About the date</source>
        <translation>Über das Datum</translation>
    </message>
    <message>
        <source>Address of the licence</source>
        <translation>Adresse der Lizenz</translation>
    </message>
    <message>
        <source>Address of these terms</source>
        <translation>Adresse dieser Bedingungen</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Adresse im Web</translation>
    </message>
    <message>
        <source>As it stands above the text, or as you call it.</source>
        <translation>Wie er über dem Text steht, oder wie Sie ihn nennen.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>By which it is ordered there.</source>
        <translation>Unter der es dort bestellt wird.</translation>
    </message>
    <message>
        <source>Choice of texts</source>
        <translation>Auswahl der Texte</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Editorial practice</source>
        <translation>Editorische Praxis</translation>
    </message>
    <message>
        <source>From what it was concluded.</source>
        <translation>Woraus es geschlossen wurde.</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Förderer</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Textsorte</translation>
    </message>
    <message>
        <source>How it is published</source>
        <translation>Wie es veröffentlicht ist</translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation>Wie das Datum bekannt ist</translation>
    </message>
    <message>
        <source>How you worked: what was corrected, what was left as it is.</source>
        <translation>Wie Sie gearbeitet haben: was berichtigt, was gelassen wurde, wie es ist.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Ihr Datum</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Pages, lines or pictures that it lacks.</source>
        <translation>Seiten, Zeilen oder Bilder, die ihm fehlen.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Aufbewahrungsort</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Rights in the text</source>
        <translation>Rechte am Text</translation>
    </message>
    <message>
        <source>Said by the text, found elsewhere, or guessed.</source>
        <translation>Vom Text gesagt, anderswo gefunden oder vermutet.</translation>
    </message>
    <message>
        <source>Shelfmark</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Terms and notes</source>
        <translation>Bedingungen und Hinweise</translation>
    </message>
    <message>
        <source>The archive or library in it.</source>
        <translation>Das Archiv oder die Bibliothek darin.</translation>
    </message>
    <message>
        <source>The body that answers for the files.</source>
        <translation>Die Stelle, die für die Dateien einsteht.</translation>
    </message>
    <message>
        <source>The body that owns it.</source>
        <translation>Die Körperschaft, der es gehört.</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>Die Sammlung</translation>
    </message>
    <message>
        <source>The day on which it was taken there.</source>
        <translation>Der Tag, an dem er dort geholt wurde.</translation>
    </message>
    <message>
        <source>The fonds or series that it belongs to.</source>
        <translation>Der Bestand oder die Reihe, zu der es gehört.</translation>
    </message>
    <message>
        <source>The name of this project; every file carries it.</source>
        <translation>Der Name dieses Projekts; jede Datei trägt ihn.</translation>
    </message>
    <message>
        <source>The paper, the site or the press.</source>
        <translation>Die Zeitung, die Website oder der Verlag.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What follows the title in smaller letters.</source>
        <translation>Was dem Titel in kleinerer Schrift folgt.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>What it is about, parted by semicolons.</source>
        <translation>Wovon er handelt, durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>What others may do with the annotations.</source>
        <translation>Was andere mit den Annotationen tun dürfen.</translation>
    </message>
    <message>
        <source>What sort of text it is, in one word.</source>
        <translation>Was für ein Text es ist, in einem Wort.</translation>
    </message>
    <message>
        <source>Whatever else a reader of the file should know.</source>
        <translation>Was ein Leser der Datei sonst wissen sollte.</translation>
    </message>
    <message>
        <source>When it was published or written (EDTF).</source>
        <translation>Wann er veröffentlicht oder geschrieben wurde (EDTF).</translation>
    </message>
    <message>
        <source>When the files are published.</source>
        <translation>Wann die Dateien veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Where it appeared</source>
        <translation>Wo er erschien</translation>
    </message>
    <message>
        <source>Where it can be read in full.</source>
        <translation>Wo er ganz zu lesen ist.</translation>
    </message>
    <message>
        <source>Where it was found.</source>
        <translation>Wo er gefunden wurde.</translation>
    </message>
    <message>
        <source>Where it was published or written.</source>
        <translation>Wo er veröffentlicht oder geschrieben wurde.</translation>
    </message>
    <message>
        <source>Where that body is.</source>
        <translation>Wo diese Körperschaft ist.</translation>
    </message>
    <message>
        <source>Where the original is kept</source>
        <translation>Wo das Original verwahrt wird</translation>
    </message>
    <message>
        <source>Where they can be read in full.</source>
        <translation>Wo sie ganz zu lesen sind.</translation>
    </message>
    <message>
        <source>Which state of the work they hold.</source>
        <translation>Welchen Stand der Arbeit sie enthalten.</translation>
    </message>
    <message>
        <source>Which texts are in it, and why these.</source>
        <translation>Welche Texte darin sind, und warum diese.</translation>
    </message>
    <message>
        <source>Who holds them, and what is allowed.</source>
        <translation>Wer sie innehat, und was erlaubt ist.</translation>
    </message>
    <message>
        <source>Who paid for it.</source>
        <translation>Wer es bezahlt hat.</translation>
    </message>
    <message>
        <source>Whoever is named as having written it.</source>
        <translation>Wer als Verfasser genannt ist.</translation>
    </message>
    <message>
        <source>Why and for whom the texts were annotated.</source>
        <translation>Warum und für wen die Texte annotiert wurden.</translation>
    </message>
    <message>
        <source>another source says it</source>
        <translation>eine andere Quelle sagt es</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>somebody concluded it</source>
        <translation>jemand hat es erschlossen</translation>
    </message>
    <message>
        <source>the text says it</source>
        <translation>der Text sagt es</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Help — Annotator</source>
        <translation>Hilfe — Annotator</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Everything that the rules have found is decided, or they find nothing here. {pick} marks a name yourself, {claim} a claim, {caption} a caption; {article_done} goes to the next article.</source>
        <translation>Alles, was die Regeln gefunden haben, ist entschieden, oder sie finden hier nichts. {pick} markiert selbst einen Namen, {claim} eine Behauptung, {caption} eine Bildunterschrift; {article_done} geht zum nächsten Artikel.</translation>
    </message>
    <message>
        <source>No articles yet. {import} brings some in.</source>
        <translation>Noch keine Artikel. {import} holt welche herein.</translation>
    </message>
    <message>
        <source>No check has found anything. {show_tei} checks this article, every export checks all that it writes, and Check the project, in the menu File, compares every text, quote and link.</source>
        <translation>Keine Prüfung hat etwas gefunden. {show_tei} prüft diesen Artikel, jeder Export prüft alles, was er schreibt, und „Das Projekt prüfen“ im Menü Datei vergleicht jeden Text, jedes Zitat und jede Verknüpfung.</translation>
    </message>
    <message>
        <source>Nothing here is so. Empty the filter to see all.</source>
        <translation>Nichts hier ist so. Leeren Sie den Filter, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is marked in this article yet. Put the caret on a name and press {pick}, or the digit of a tag. {next_suggestion} goes to what is suggested.</source>
        <translation>In diesem Artikel ist noch nichts markiert. Setzen Sie die Schreibmarke auf einen Namen und drücken Sie {pick} oder die Ziffer eines Tags. {next_suggestion} geht zu dem, was vorgeschlagen ist.</translation>
    </message>
    <message>
        <source>Nothing to show. {Return} searches; fewer words find more, and so does a beginning with *.</source>
        <translation>Nichts zu zeigen. {Return} sucht; weniger Wörter finden mehr, ebenso ein Wortanfang mit *.</translation>
    </message>
    <message>
        <source>The register is empty. It fills by itself: {pick} on a name in the text founds an entry with {Ctrl+Return}. Lists of names come in as authority packs, in the menu Register.</source>
        <translation>Das Register ist leer. Es füllt sich von selbst: {pick} auf einem Namen im Text legt mit {Ctrl+Return} einen Eintrag an. Namenslisten kommen als Normdatenpakete herein, im Menü Register.</translation>
    </message>
    <message>
        <source>There is no article in this project yet.

Drop text files, letters, saved web pages or documents on this window, or choose them with {import}; a whole folder with {import_folder}.

{first_hour}, in the menu Help, shows on a sample how everything works.</source>
        <translation>In diesem Projekt ist noch kein Artikel.

Ziehen Sie Textdateien, Briefe, gespeicherte Webseiten oder Dokumente auf dieses Fenster, oder wählen Sie sie mit {import}; einen ganzen Ordner mit {import_folder}.

{first_hour}, im Menü Hilfe, zeigt an einem Beispiel, wie alles geht.</translation>
    </message>
    <message>
        <source>Type words and press {Return}: they are looked for in all articles. {help} shows more ways.</source>
        <translation>Tippen Sie Wörter und drücken Sie {Return}: Sie werden in allen Artikeln gesucht. {help} zeigt weitere Wege.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Every step will stand here, and can be taken back.</source>
        <translation>Es wurde noch nichts getan. Jeder Schritt wird hier stehen und kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>HitMarking</name>
    <message>
        <source>All of these places are marked so already.</source>
        <translation>Alle diese Stellen sind schon so markiert.</translation>
    </message>
    <message numerus="yes">
        <source>Marked {n} places as {tag}. {undo} takes all of it back.</source>
        <translation>
            <numerusform>{n} Stelle als {tag} markiert. {undo} nimmt es zurück.</numerusform>
            <numerusform>{n} Stellen als {tag} markiert. {undo} nimmt alles zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the hits that are to be marked; {Space} ticks.</source>
        <translation>Kreuzen Sie die Treffer an, die markiert werden sollen; {Space} kreuzt an.</translation>
    </message>
    <message numerus="yes">
        <source>{n} were marked so already.</source>
        <translation>
            <numerusform>{n} war schon so markiert.</numerusform>
            <numerusform>{n} waren schon so markiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentifierLine</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Nummer in der Liste</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Remove this identifier</source>
        <translation>Diesen Identifikator entfernen</translation>
    </message>
    <message>
        <source>such as {0}</source>
        <translation>etwa {0}</translation>
    </message>
</context>
<context>
    <name>IdentifiersField</name>
    <message>
        <source>Add an identifier</source>
        <translation>Einen Identifikator hinzufügen</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>Images ({patterns})</source>
        <translation>Bilder ({patterns})</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>“{title}” was read again. {undo} takes it back.</source>
        <translation>„{title}“ wurde neu gelesen. {undo} nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Put the caret on an annotation, or mark a name: its details stand here.</source>
        <translation>Setzen Sie die Schreibmarke auf eine Annotation, oder markieren Sie einen Namen: Hier stehen ihre Einzelheiten.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>&amp;Copy the report</source>
        <translation>Den Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import {n} articles</source>
        <translation>
            <numerusform>{n} Artikel &amp;importieren</numerusform>
            <numerusform>{n} Artikel &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take the new text</source>
        <translation>Den neuen Text &amp;nehmen</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Articles ({endings});;All files (*)</source>
        <translation>Artikel ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Before its tracked c&amp;hanges</source>
        <translation>Vor den nachverfolgten Ände&amp;rungen</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Hereingekommen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Each cha&amp;pter an article</source>
        <translation>Jedes &amp;Kapitel ein Artikel</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Einen Ordner importieren</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>In the new text</source>
        <translation>Im neuen Text</translation>
    </message>
    <message>
        <source>In&amp;ventory…</source>
        <translation>In&amp;ventar…</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language (en, de, ar …)</source>
        <translation>Sprache (en, de, ar …)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Die Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Notes and odd characters</source>
        <translation>Hinweise und seltene Zeichen</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Erkannt als</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Bericht des Imports</translation>
    </message>
    <message>
        <source>Sheets (*.csv *.tsv *.xlsx);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.xlsx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Angehalten. Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Stopped. What had come in was taken back.</source>
        <translation>Angehalten. Was hereingekommen war, wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>TEI or our own</source>
        <translation>TEI oder eigenes</translation>
    </message>
    <message>
        <source>Take the &amp;whole page</source>
        <translation>Die &amp;ganze Seite nehmen</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Wird aufgenommen…</translation>
    </message>
    <message>
        <source>Text of the chosen file</source>
        <translation>Text der gewählten Datei</translation>
    </message>
    <message>
        <source>The file of “{title}” is read again. The new text becomes an article of its own, which names this one; the old text stays.</source>
        <translation>Die Datei von „{title}“ wird neu gelesen. Der neue Text wird ein eigener Artikel, der diesen nennt; der alte Text bleibt.</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>Der Text ist derselbe.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>ein Artikel</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>eine andere Datei</translation>
    </message>
    <message>
        <source>as it is found out</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>book (EPUB)</source>
        <translation>Buch (EPUB)</translation>
    </message>
    <message>
        <source>box of mail</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht zu lesen</translation>
    </message>
    <message>
        <source>has {n} % of {other}</source>
        <translation>hat {n} % von {other}</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>printed page (ALTO)</source>
        <translation>gedruckte Seite (ALTO)</translation>
    </message>
    <message>
        <source>printed page (PAGE)</source>
        <translation>gedruckte Seite (PAGE)</translation>
    </message>
    <message>
        <source>printed page (hOCR)</source>
        <translation>gedruckte Seite (hOCR)</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>formatierter Text</translation>
    </message>
    <message>
        <source>the same file as {other}</source>
        <translation>dieselbe Datei wie {other}</translation>
    </message>
    <message>
        <source>the same text as {other}</source>
        <translation>derselbe Text wie {other}</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>web capture</source>
        <translation>Web-Aufnahme</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>web page (MHTML)</source>
        <translation>Webseite (MHTML)</translation>
    </message>
    <message>
        <source>{articles}, {annotations}, {entries}</source>
        <translation>{articles}, {annotations}, {entries}</translation>
    </message>
    <message>
        <source>{n} % of it stands in {other}</source>
        <translation>{n} % davon stehen in {other}</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations</source>
        <translation>
            <numerusform>{n} Annotation</numerusform>
            <numerusform>{n} Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} Artikel</numerusform>
            <numerusform>{n} Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles came in.</source>
        <translation>
            <numerusform>{n} Artikel kam herein.</numerusform>
            <numerusform>{n} Artikel kamen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles imported.</source>
        <translation>
            <numerusform>{n} Artikel importiert.</numerusform>
            <numerusform>{n} Artikel importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the register</source>
        <translation>
            <numerusform>{n} Eintrag des Registers</numerusform>
            <numerusform>{n} Einträge des Registers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the register imported.</source>
        <translation>
            <numerusform>{n} Eintrag des Registers importiert.</numerusform>
            <numerusform>{n} Einträge des Registers importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read.</source>
        <translation>
            <numerusform>{n} Datei war nicht zu lesen.</numerusform>
            <numerusform>{n} Dateien waren nicht zu lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} odd characters</source>
        <translation>
            <numerusform>{n} seltenes Zeichen</numerusform>
            <numerusform>{n} seltene Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>{n} of {all} annotations go over; the others stay with the old text.</source>
        <translation>{n} von {all} Annotationen gehen hinüber; die anderen bleiben beim alten Text.</translation>
    </message>
    <message numerus="yes">
        <source>{n} relations between the two would go.</source>
        <translation>
            <numerusform>{n} Beziehung zwischen beiden ginge verloren.</numerusform>
            <numerusform>{n} Beziehungen zwischen beiden gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}: these columns are no field of a header: {columns}.</source>
        <translation>{sheet}: Diese Spalten sind kein Feld eines Kopfes: {columns}.</translation>
    </message>
    <message>
        <source>{sheet}: {n} of {all} rows name a file of this import.</source>
        <translation>{sheet}: {n} von {all} Zeilen nennen eine Datei dieses Imports.</translation>
    </message>
    <message>
        <source>{undo} takes all of it back.</source>
        <translation>{undo} nimmt alles zurück.</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… und {n} weitere</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>&amp;Kept</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Forget this query</source>
        <translation>Diese Anfrage vergessen</translation>
    </message>
    <message>
        <source>Keep this query</source>
        <translation>Diese Anfrage behalten</translation>
    </message>
    <message>
        <source>Queries that the project keeps</source>
        <translation>Anfragen, die das Projekt behält</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>it cannot be read</source>
        <translation>es ist nicht zu lesen</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>sie kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{name}: far too large for a set of keys</source>
        <translation>{name}: viel zu groß für einen Satz Tasten</translation>
    </message>
    <message>
        <source>{name}: it holds no keys; choose a file that was saved under Keys</source>
        <translation>{name}: Sie enthält keine Tasten; wählen Sie eine Datei, die unter Tasten gespeichert wurde</translation>
    </message>
    <message>
        <source>{name}: it is no set of keys; choose a file that was saved under Keys</source>
        <translation>{name}: Sie ist kein Satz Tasten; wählen Sie eine Datei, die unter Tasten gespeichert wurde</translation>
    </message>
    <message>
        <source>“{name}”: no such action here</source>
        <translation>„{name}“: eine solche Handlung gibt es hier nicht</translation>
    </message>
    <message>
        <source>“{name}”: these are no keys</source>
        <translation>„{name}“: das sind keine Tasten</translation>
    </message>
</context>
<context>
    <name>KeyFiles</name>
    <message>
        <source>Bring in…</source>
        <translation>Hereinholen…</translation>
    </message>
    <message>
        <source>Bring keys in</source>
        <translation>Tasten hereinholen</translation>
    </message>
    <message>
        <source>Sets of keys (*.toml);;All files (*)</source>
        <translation>Tastensätze (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Herausnehmen…</translation>
    </message>
    <message>
        <source>Take the keys out</source>
        <translation>Die Tasten herausnehmen</translation>
    </message>
    <message>
        <source>The keys of {file} act now.</source>
        <translation>Jetzt gelten die Tasten von {file}.</translation>
    </message>
    <message>
        <source>The keys stand in {file}.</source>
        <translation>Die Tasten stehen in {file}.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Edit, Keys… changes all of them. {Esc} closes.</source>
        <translation>Bearbeiten, Tasten… ändert sie alle. {Esc} schließt.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Letters work with {held} while the text has the keyboard.</source>
        <translation>Buchstaben wirken mit {held}, solange der Text die Tastatur hat.</translation>
    </message>
    <message>
        <source>Single letters work while the text has the keyboard.</source>
        <translation>Einzelne Buchstaben wirken, solange der Text die Tastatur hat.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>{key} helps</source>
        <translation>{key} hilft</translation>
    </message>
    <message>
        <source>{key} shows all keys</source>
        <translation>{key} zeigt alle Tasten</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Actions</source>
        <translation>Handlungen</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Alle wie üblich</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Characters alone act in the text; else with {held}</source>
        <translation>Zeichen allein wirken im Text; sonst mit {held}</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Drücken Sie hier die neuen Tasten</translation>
    </message>
    <message>
        <source>Press the new keys in the field first.</source>
        <translation>Drücken Sie zuerst im Feld die neuen Tasten.</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>{key} is that of {others} now, which would lose it.</source>
        <translation>{key} gehört jetzt zu {others} und ginge dort verloren.</translation>
    </message>
    <message>
        <source>{menu} · usually {keys}</source>
        <translation>{menu} · üblich {keys}</translation>
    </message>
</context>
<context>
    <name>LeftOpenPanel</name>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter the names that are left open</source>
        <translation>Die offen gelassenen Namen filtern</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Offen gelassen</translation>
    </message>
    <message>
        <source>Looking through the project: {0} so far</source>
        <translation>Das Projekt wird durchgesehen: bisher {0}</translation>
    </message>
    <message>
        <source>No name is left open in this project.</source>
        <translation>In diesem Projekt ist kein Name offen gelassen.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>The first {0}; the others come when these are decided.</source>
        <translation>Die ersten {0}; die anderen kommen, wenn diese entschieden sind.</translation>
    </message>
    <message>
        <source>Which names</source>
        <translation>Welche Namen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>as they stand</source>
        <translation>wie sie stehen</translation>
    </message>
    <message>
        <source>by their words</source>
        <translation>nach ihren Wörtern</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>perhaps {name}</source>
        <translation>vielleicht {name}</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{shown} of {known} · {Return} decides · {next_open} goes through them</source>
        <translation>{shown} von {known} · {Return} entscheidet · {next_open} geht sie durch</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Annotator stands on the work of many. Here is all that came with it, and under which conditions you may use it and pass it on.</source>
        <translation>Annotator beruht auf der Arbeit vieler. Hier steht alles, was mitkam, und unter welchen Bedingungen Sie es benutzen und weitergeben dürfen.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter by name or licence</source>
        <translation>Nach Name oder Lizenz filtern</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>What ships with the program</source>
        <translation>Was mit dem Programm ausgeliefert wird</translation>
    </message>
</context>
<context>
    <name>LiveRegister</name>
    <message>
        <source>Still reading the register: {n} of {m}. Names written so are found.</source>
        <translation>Das Register wird noch gelesen: {n} von {m}. Genau so geschriebene Namen werden gefunden.</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Mark a name first: its tag is the one to keep.</source>
        <translation>Markieren Sie zuerst einen Namen: Sein Tag ist der, der behalten wird.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Another project is just being opened.</source>
        <translation>Ein anderes Projekt wird gerade geöffnet.</translation>
    </message>
    <message>
        <source>Put the caret on a name that has an entry, or choose some in the register.</source>
        <translation>Setzen Sie die Schreibmarke auf einen Namen, der einen Eintrag hat, oder wählen Sie welche im Register.</translation>
    </message>
    <message>
        <source>What the export found</source>
        <translation>Was der Export fand</translation>
    </message>
    <message numerus="yes">
        <source>paragraph {at} of {all} · {n} marks · {keys}</source>
        <translation>
            <numerusform>Absatz {at} von {all} · {n} Markierung · {keys}</numerusform>
            <numerusform>Absatz {at} von {all} · {n} Markierungen · {keys}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakingSheet</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>Sie e&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>Die Artikel werden gelesen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. What was written before is whole and stays.</source>
        <translation>Angehalten. Was vorher geschrieben wurde, ist heil und bleibt.</translation>
    </message>
    <message>
        <source>Stopping after the article in hand…</source>
        <translation>Nach dem laufenden Artikel wird angehalten…</translation>
    </message>
    <message>
        <source>{n} of {all} articles</source>
        <translation>{n} von {all} Artikeln</translation>
    </message>
</context>
<context>
    <name>MarkHits</name>
    <message>
        <source>A new entry “{name}” is made in the same step.</source>
        <translation>Im selben Schritt wird ein neuer Eintrag „{name}“ angelegt.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Fields can be filled in afterwards, one by one.</source>
        <translation>Felder können danach ausgefüllt werden, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>Linked to “{name}” of the register.</source>
        <translation>Verknüpft mit „{name}“ des Registers.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} hits</source>
        <translation>
            <numerusform>{n} Treffer markieren</numerusform>
            <numerusform>{n} Treffer markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Who or what all of them are (may stay empty)</source>
        <translation>Wer oder was alle sind (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Who or what is meant is left open.</source>
        <translation>Wer oder was gemeint ist, bleibt offen.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Added to “{quote}”.</source>
        <translation>Zu „{quote}“ hinzugefügt.</translation>
    </message>
    <message>
        <source>No mention is under the caret.</source>
        <translation>Unter der Schreibmarke steht keine Erwähnung.</translation>
    </message>
    <message>
        <source>Put the caret on a name, or select some words.</source>
        <translation>Setzen Sie die Schreibmarke auf einen Namen, oder wählen Sie Wörter aus.</translation>
    </message>
    <message>
        <source>Select the words to add to the annotation in hand.</source>
        <translation>Wählen Sie die Wörter aus, die zur aktuellen Annotation hinzukommen.</translation>
    </message>
    <message>
        <source>There is nothing to repeat here.</source>
        <translation>Hier gibt es nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Who is meant is left open: {change_link} chooses.</source>
        <translation>Wer gemeint ist, bleibt offen: {change_link} wählt.</translation>
    </message>
    <message>
        <source>“{form}” is also marked as: {others}</source>
        <translation>„{form}“ ist auch markiert als: {others}</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>A copy of the project was not whole, though the project itself is: the disk on which backups are made may be failing.</source>
        <translation>Eine Kopie des Projekts war nicht heil, das Projekt selbst aber ist es: Der Datenträger für Sicherungen ist vielleicht schadhaft.</translation>
    </message>
    <message>
        <source>Annotator projects (*.annot)</source>
        <translation>Annotator-Projekte (*.annot)</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Speichern, was zu lesen ist</translation>
    </message>
    <message>
        <source>Saved: {kept}. Known to be lost: {lost}.</source>
        <translation>Gespeichert: {kept}. Bekannt verloren: {lost}.</translation>
    </message>
    <message>
        <source>Saved: {kept}. Nothing is known to be lost.</source>
        <translation>Gespeichert: {kept}. Es ist nichts bekannt, was verloren wäre.</translation>
    </message>
    <message>
        <source>The last sitting ended well.</source>
        <translation>Die letzte Sitzung ging gut zu Ende.</translation>
    </message>
    <message>
        <source>This project is damaged and open for reading only: {what}</source>
        <translation>Dieses Projekt ist beschädigt und nur zum Lesen geöffnet: {what}</translation>
    </message>
    <message>
        <source>What can be read of “{0}” is being read …</source>
        <translation>Was von „{0}“ zu lesen ist, wird gelesen …</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>Registereintrag</translation>
    </message>
    <message>
        <source>blob</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>entries of the register</source>
        <translation>Einträge des Registers</translation>
    </message>
    <message>
        <source>events in the history of annotations</source>
        <translation>Ereignisse im Verlauf von Annotationen</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>pictures and files</source>
        <translation>Bilder und Dateien</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>MentionForm</name>
    <message>
        <source>2024-05-12, 1914/1918, 1890~</source>
        <translation>2024-05-12, 1914/1918, 1890~</translation>
    </message>
    <message>
        <source>25 km, 9000 fighters, &gt;=1000, 3..5 %</source>
        <translation>25 km, 9000 Kämpfer, &gt;=1000, 3..5 %</translation>
    </message>
    <message>
        <source>As machines compare it</source>
        <translation>Wie Maschinen es vergleichen</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Erwähnt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Unresolved: choose an entry…</source>
        <translation>Offen: Wählen Sie einen Eintrag…</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
</context>
<context>
    <name>MergeEntries</name>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>It has been said that “{0}” and “{1}” are not the same.</source>
        <translation>Es wurde gesagt, dass „{0}“ und „{1}“ nicht dasselbe sind.</translation>
    </message>
    <message>
        <source>It will then say</source>
        <translation>Dann steht darin</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Mentions, claims, captions and relations go over. Undo takes it back.</source>
        <translation>Erwähnungen, Behauptungen, Bildunterschriften und Beziehungen gehen hinüber. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge all the same</source>
        <translation>Trotzdem zusammenführen</translation>
    </message>
    <message>
        <source>Merge entries</source>
        <translation>Einträge zusammenführen</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Dieser bleibt</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong inside the program. Nothing that was saved is lost.
What happened was written to {file}, without any text of your articles.</source>
        <translation>Im Programm ging etwas schief. Nichts Gespeichertes ist verloren.
Was geschah, steht in {file}, ohne Text Ihrer Artikel.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {error}</source>
        <translation>Im Programm ging etwas schief: {error}</translation>
    </message>
</context>
<context>
    <name>MissingGlyphs</name>
    <message>
        <source>Arabic</source>
        <translation>arabische</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenische</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalische</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinesische</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>kyrillische</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Devanagari-</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>äthiopische</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgische</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griechische</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebräische</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japanische</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer-</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>koreanische</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>syrische</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamilische</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thailändische</translation>
    </message>
    <message>
        <source>This article has {scripts} letters for which this computer has no typeface: they show as boxes. The text itself is whole. {advice}</source>
        <translation>Dieser Artikel hat {scripts} Buchstaben, für die dieser Rechner keine Schrift hat: Sie erscheinen als Kästchen. Der Text selbst ist heil. {advice}</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibetische</translation>
    </message>
    <message>
        <source>What helps: on Debian and Ubuntu {packages}, elsewhere the Noto fonts.</source>
        <translation>Was hilft: unter Debian und Ubuntu {packages}, anderswo die Noto-Schriften.</translation>
    </message>
    <message>
        <source>Windows brings more of them under Settings, Optional features.</source>
        <translation>Windows holt weitere davon unter Einstellungen, Optionale Features.</translation>
    </message>
    <message>
        <source>macOS has them; Font Book shows whether one is switched off.</source>
        <translation>macOS hat sie; die Schriftsammlung zeigt, ob eine ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>rare Latin</source>
        <translation>seltene lateinische</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
</context>
<context>
    <name>Overlapping</name>
    <message>
        <source>No annotation is under the caret.</source>
        <translation>Unter der Schreibmarke steht keine Annotation.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>1 annotation</source>
        <translation>1 Annotation</translation>
    </message>
    <message>
        <source>1 article.</source>
        <translation>1 Artikel.</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 Behauptung</translation>
    </message>
    <message>
        <source>1 claimant</source>
        <translation>1 Urheber</translation>
    </message>
    <message>
        <source>A week is called by its Monday.</source>
        <translation>Eine Woche heißt nach ihrem Montag.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Annotations by tag</source>
        <translation>Annotationen nach Tag</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles by language</source>
        <translation>Artikel nach Sprache</translation>
    </message>
    <message>
        <source>Articles by source</source>
        <translation>Artikel nach Quelle</translation>
    </message>
    <message>
        <source>Articles by status</source>
        <translation>Artikel nach Status</translation>
    </message>
    <message>
        <source>Articles without a date that begins with a year: {n}; with one less exact: {m}.</source>
        <translation>Artikel ohne ein Datum, das mit einem Jahr beginnt: {n}; mit einem weniger genauen: {m}.</translation>
    </message>
    <message>
        <source>Claims over time</source>
        <translation>Behauptungen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Claims over time, and how sure they sound</source>
        <translation>Behauptungen im Lauf der Zeit, und wie sicher sie klingen</translation>
    </message>
    <message>
        <source>Claims over time, and how they are put</source>
        <translation>Behauptungen im Lauf der Zeit, und wie sie vorgebracht werden</translation>
    </message>
    <message>
        <source>Claims over time, and what was found out</source>
        <translation>Behauptungen im Lauf der Zeit, und was sich herausstellte</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Entries of the register that are named: {n}. These most often.</source>
        <translation>Einträge des Registers, die genannt werden: {n}. Diese am häufigsten.</translation>
    </message>
    <message>
        <source>In how many articles two entries are named, from {n} on; of one with itself, in how many it is named.</source>
        <translation>In wie vielen Artikeln zwei Einträge genannt werden, ab {n}; bei einem mit sich selbst, in wie vielen er genannt wird.</translation>
    </message>
    <message>
        <source>In how many paragraphs two entries are named, from {n} on; of one with itself, in how many it is named. What is found by a cell is in the same article.</source>
        <translation>In wie vielen Absätzen zwei Einträge genannt werden, ab {n}; bei einem mit sich selbst, in wie vielen er genannt wird. Was eine Zelle findet, steht im selben Artikel.</translation>
    </message>
    <message>
        <source>Most mentioned entries</source>
        <translation>Am häufigsten erwähnte Einträge</translation>
    </message>
    <message>
        <source>Named in the same article</source>
        <translation>Im selben Artikel genannt</translation>
    </message>
    <message>
        <source>Named in the same paragraph</source>
        <translation>Im selben Absatz genannt</translation>
    </message>
    <message>
        <source>Named together</source>
        <translation>Zusammen genannt</translation>
    </message>
    <message>
        <source>No entry of the register is named yet. Mark a name, then {pick} says who it is.</source>
        <translation>Noch wird kein Eintrag des Registers genannt. Markieren Sie einen Namen, dann sagt {pick}, wer es ist.</translation>
    </message>
    <message>
        <source>No two entries are named together so often. Mark names, say with {pick} who they are, or ask for fewer.</source>
        <translation>Keine zwei Einträge werden so oft zusammen genannt. Markieren Sie Namen, sagen Sie mit {pick}, wer sie sind, oder fragen Sie nach weniger.</translation>
    </message>
    <message>
        <source>Nothing here has a date: {describe_article} says when an article was published.</source>
        <translation>Nichts hier hat ein Datum: {describe_article} sagt, wann ein Artikel veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select a name in a text and press the key of a tag above it.</source>
        <translation>Noch ist nichts markiert. Wählen Sie in einem Text einen Namen aus und drücken Sie die Taste eines Tags darüber.</translation>
    </message>
    <message>
        <source>Nothing was marked yet, and no article is done: {article_done} says that one is.</source>
        <translation>Noch wurde nichts markiert, und kein Artikel ist erledigt: {article_done} sagt, dass einer es ist.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Progress by week</source>
        <translation>Fortschritt nach Wochen</translation>
    </message>
    <message>
        <source>The articles of these claims have no date: {describe_article} says when one was published.</source>
        <translation>Die Artikel dieser Behauptungen haben kein Datum: {describe_article} sagt, wann einer veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>The {n} most frequent of {all}.</source>
        <translation>Die {n} häufigsten von {all}.</translation>
    </message>
    <message>
        <source>There are no articles yet: {import} brings some in.</source>
        <translation>Noch gibt es keine Artikel: {import} holt welche herein.</translation>
    </message>
    <message>
        <source>There are no claims yet. Put the caret on what somebody says: {claim} marks it.</source>
        <translation>Noch gibt es keine Behauptungen. Setzen Sie die Schreibmarke auf das, was jemand sagt: {claim} markiert es.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Wer was sagte</translation>
    </message>
    <message>
        <source>Who said what, and how it is put</source>
        <translation>Wer was sagte, und wie es vorgebracht wird</translation>
    </message>
    <message>
        <source>Who said what, and how sure it sounds</source>
        <translation>Wer was sagte, und wie sicher es klingt</translation>
    </message>
    <message>
        <source>Who said what, and what was found out</source>
        <translation>Wer was sagte, und was sich herausstellte</translation>
    </message>
    <message>
        <source>Who said what, and who passed it on</source>
        <translation>Wer was sagte, und wer es weitergab</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>angeblich</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>annotations made</source>
        <translation>gemachte Annotationen</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>articles done</source>
        <translation>erledigte Artikel</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>selbsttätig</translation>
    </message>
    <message>
        <source>century</source>
        <translation>Jahrhundert</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>claimant</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>dates spoken of</source>
        <translation>besprochene Daten</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done so far</source>
        <translation>bisher erledigt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>events in the register</source>
        <translation>Ereignisse im Register</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>Weitergebende</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>gestützt</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>der Artikel selbst</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>uncheckable</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>{annotations}. Suggestions that wait for a decision: {waiting}. Mentions that name no entry of the register: {open}.</source>
        <translation>{annotations}. Vorschläge, die auf eine Entscheidung warten: {waiting}. Erwähnungen, die keinen Eintrag des Registers nennen: {open}.</translation>
    </message>
    <message>
        <source>{claims} by {claimants}. A claim of several counts for each of them.</source>
        <translation>{claims} von {claimants}. Eine Behauptung mehrerer zählt für jeden von ihnen.</translation>
    </message>
    <message>
        <source>{claims} of {who}, by the date of the article; without such a date: {undated}.</source>
        <translation>{claims} von {who}, nach dem Datum des Artikels; ohne ein solches Datum: {undated}.</translation>
    </message>
    <message>
        <source>{done} of {all} articles are done ({percent} %).</source>
        <translation>{done} von {all} Artikeln sind erledigt ({percent} %).</translation>
    </message>
    <message>
        <source>{n} annotations</source>
        <translation>{n} Annotationen</translation>
    </message>
    <message>
        <source>{n} articles.</source>
        <translation>{n} Artikel.</translation>
    </message>
    <message>
        <source>{n} claimants</source>
        <translation>{n} Urheber</translation>
    </message>
    <message>
        <source>{n} claims</source>
        <translation>{n} Behauptungen</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>&amp;Back to the text</source>
        <translation>&amp;Zurück zum Text</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <translation>&amp;Neu zählen</translation>
    </message>
    <message>
        <source>Counting: {percent} %</source>
        <translation>Es wird gezählt: {percent} %</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export the picture or its table</source>
        <translation>Das Bild oder seine Tabelle exportieren</translation>
    </message>
    <message>
        <source>Picture (*.svg);;Table (*.csv)</source>
        <translation>Bild (*.svg);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Pictures of the project</source>
        <translation>Bilder des Projekts</translation>
    </message>
    <message>
        <source>The project has changed since it was counted.</source>
        <translation>Das Projekt hat sich geändert, seit gezählt wurde.</translation>
    </message>
    <message>
        <source>There is nothing to search for behind this number.</source>
        <translation>Hinter dieser Zahl gibt es nichts zu suchen.</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>Nach {name} geschrieben.</translation>
    </message>
    <message>
        <source>“{words}” is no date: write it as 1914, 1914-05 or 1914-05-09.</source>
        <translation>„{words}“ ist kein Datum: Schreiben Sie es als 1914, 1914-05 oder 1914-05-09.</translation>
    </message>
</context>
<context>
    <name>PacePanel</name>
    <message>
        <source>A minute without a key counts as a pause. Nothing of this is kept.</source>
        <translation>Eine Minute ohne Taste zählt als Pause. Nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Annotations a minute</source>
        <translation>Annotationen je Minute</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>How fast am I?</source>
        <translation>Wie schnell bin ich?</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys for one, all in all</source>
        <translation>Tasten für eine, alles in allem</translation>
    </message>
    <message>
        <source>Keys for one, median</source>
        <translation>Tasten für eine, Median</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Authority packs</source>
        <translation>Normdatenpakete</translation>
    </message>
    <message>
        <source>Files of names that others keep</source>
        <translation>Dateien mit Namen, die andere pflegen</translation>
    </message>
    <message>
        <source>Kind of entries whose file does not say</source>
        <translation>Art der Einträge, deren Datei es nicht sagt</translation>
    </message>
    <message>
        <source>Lists of names that others keep, on this machine, outside every project. The picker offers their entries below those of the register.</source>
        <translation>Namenslisten, die andere pflegen, auf diesem Rechner, außerhalb jedes Projekts. Die Auswahlliste bietet ihre Einträge unter denen des Registers an.</translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped here.</source>
        <translation>Hier können nur Dateien dieses Rechners abgelegt werden.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Tables, SKOS, EAC-CPF, GeoNames (*.csv *.tsv *.txt *.rdf *.xml);;All files (*)</source>
        <translation>Tabellen, SKOS, EAC-CPF, GeoNames (*.csv *.tsv *.txt *.rdf *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} Einträge</translation>
    </message>
    <message>
        <source>{0} lines were not taken whole; `annotator pack refused` lists them.</source>
        <translation>{0} Zeilen wurden nicht ganz übernommen; `annotator pack refused` listet sie.</translation>
    </message>
    <message>
        <source>{0} not taken whole</source>
        <translation>{0} nicht ganz übernommen</translation>
    </message>
    <message>
        <source>{0}: {1} entries are there.</source>
        <translation>{0}: {1} Einträge sind da.</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page {label} · {number} of {all}</source>
        <translation>Seite {label} · {number} von {all}</translation>
    </message>
    <message>
        <source>This article has no pictures of its pages.</source>
        <translation>Dieser Artikel hat keine Bilder seiner Seiten.</translation>
    </message>
    <message>
        <source>its picture ({kind}) cannot be shown here</source>
        <translation>sein Bild ({kind}) kann hier nicht gezeigt werden</translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>Zu allem gehen</translation>
    </message>
    <message>
        <source>Search articles, register, commands…</source>
        <translation>Artikel, Register, Befehle suchen…</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>0 · decide later: goes to the names left open</source>
        <translation>0 · später entscheiden: kommt zu den offen gelassenen Namen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New {kind} “{name}”</source>
        <translation>Neu, {kind}: „{name}“</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Unresolved: some “{name}”</source>
        <translation>Offen: ein „{name}“</translation>
    </message>
    <message>
        <source>from {pack}</source>
        <translation>aus {pack}</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>{count}× here</source>
        <translation>{count}× hier</translation>
    </message>
    <message>
        <source>{kind} · {Return} links · digit picks · {Tab} changes the kind · {Esc}</source>
        <translation>{kind} · {Return} verknüpft · Ziffer wählt · {Tab} wechselt die Art · {Esc}</translation>
    </message>
    <message>
        <source>{kind} · {Return} or digit links · {Shift+Return} or {Ctrl+1}…: probably · 0 leaves it open · {Tab} changes the kind · {Esc}</source>
        <translation>{kind} · {Return} oder Ziffer verknüpft · {Shift+Return} oder {Ctrl+1}…: wahrscheinlich · 0 lässt offen · {Tab} wechselt die Art · {Esc}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>A backup after so long at work</source>
        <translation>Eine Sicherung nach so langer Arbeit</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Best a disk or stick of its own. Empty for no second place.</source>
        <translation>Am besten ein eigener Datenträger oder Stick. Leer für keinen zweiten Ort.</translation>
    </message>
    <message>
        <source>Characters alone act in the text</source>
        <translation>Zeichen allein wirken im Text</translation>
    </message>
    <message>
        <source>Empty for the program&apos;s own folder.</source>
        <translation>Leer für den Ordner des Programms.</translation>
    </message>
    <message>
        <source>Every step is saved anyway; this copies the project besides. 0: never.</source>
        <translation>Jeder Schritt wird ohnehin gespeichert; dies kopiert das Projekt zusätzlich. 0: nie.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <source>How large articles are set; menus and panels follow the desktop.</source>
        <translation>Wie groß Artikel gesetzt werden; Menüs und Bereiche folgen dem Schreibtisch.</translation>
    </message>
    <message>
        <source>It stands beside what you make, so that others know whom to ask; from the next opening of a project on.</source>
        <translation>Er steht neben dem, was Sie machen, damit andere wissen, wen sie fragen können; ab dem nächsten Öffnen eines Projekts.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Of menus, panels, messages and the help, from now on.</source>
        <translation>Von Menüs, Bereichen, Meldungen und der Hilfe, von jetzt an.</translation>
    </message>
    <message>
        <source>Off for those who dictate, or whose fingers slip: single letters then need {held}.</source>
        <translation>Aus für alle, die diktieren oder deren Finger abrutschen: Einzelne Buchstaben brauchen dann {held}.</translation>
    </message>
    <message>
        <source>Older ones are thinned out: one a day, one a week, one a month.</source>
        <translation>Ältere werden ausgedünnt: eine je Tag, je Woche, je Monat.</translation>
    </message>
    <message>
        <source>On which side lists, menus and fields begin. Each paragraph of an article goes its own way, whatever is chosen here.</source>
        <translation>Auf welcher Seite Listen, Menüs und Felder beginnen. Jeder Absatz eines Artikels läuft in seiner eigenen Richtung, was immer hier gewählt ist.</translation>
    </message>
    <message>
        <source>Reconciliation service</source>
        <translation>Abgleichdienst</translation>
    </message>
    <message>
        <source>Room for the backups of a project</source>
        <translation>Platz für die Sicherungen eines Projekts</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>So many of the newest stay</source>
        <translation>So viele der neuesten bleiben</translation>
    </message>
    <message>
        <source>The address that the dialog offers. Nothing is ever sent before you say so there.</source>
        <translation>Die Adresse, die der Dialog anbietet. Nichts wird je gesendet, bevor Sie es dort sagen.</translation>
    </message>
    <message>
        <source>The colours of the window; every kind of mark has its own line as well.</source>
        <translation>Die Farben des Fensters; jede Art von Markierung hat auch ihre eigene Linie.</translation>
    </message>
    <message>
        <source>The two newest stay, however large they are.</source>
        <translation>Die zwei neuesten bleiben, wie groß sie auch sind.</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Wo Sicherungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Where each backup is put as well</source>
        <translation>Wohin jede Sicherung außerdem gelegt wird</translation>
    </message>
    <message>
        <source>Where the window begins</source>
        <translation>Wo das Fenster beginnt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>wie der Schreibtisch</translation>
    </message>
    <message>
        <source>as the language is written</source>
        <translation>wie die Sprache geschrieben wird</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>autosave save automatic interval copy safety</source>
        <translation>selbsttätig speichern Abstand Kopie Sicherheit Zeit</translation>
    </message>
    <message>
        <source>contributor author user annotator initials</source>
        <translation>Mitwirkende Autor Benutzer Kürzel Initialen</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>disk space size limit megabytes quota</source>
        <translation>Speicherplatz Größe Grenze Megabyte Kontingent</translation>
    </message>
    <message>
        <source>folder directory path location copies</source>
        <translation>Ordner Verzeichnis Pfad Ort Kopien</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>how many copies keep number retention</source>
        <translation>wie viele Kopien behalten Anzahl Aufbewahrung</translation>
    </message>
    <message>
        <source>language translation english german french spanish deutsch français español</source>
        <translation>Sprache Übersetzung language english deutsch französisch spanisch français español</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>network internet online url server wikidata address privacy</source>
        <translation>Netz Netzwerk Internet online URL Server Wikidata Adresse Datenschutz</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>right to left direction rtl mirror arabic hebrew layout side</source>
        <translation>rechts nach links Richtung rtl gespiegelt arabisch hebräisch Anordnung Seite</translation>
    </message>
    <message>
        <source>second copy external usb mirror folder</source>
        <translation>zweite Kopie extern USB Spiegel Ordner</translation>
    </message>
    <message>
        <source>shortcuts single letters accessibility speech dictation keyboard</source>
        <translation>Tastenkürzel einzelne Buchstaben Barrierefreiheit Sprechen Diktat Tastatur</translation>
    </message>
    <message>
        <source>theme colour color appearance night mode contrast black white</source>
        <translation>Thema Farbe Aussehen Nachtmodus Kontrast schwarz weiß</translation>
    </message>
    <message>
        <source>zoom font large small bigger letters magnify</source>
        <translation>Zoom Schriftgröße groß klein größere Buchstaben vergrößern</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>ProjectFiles</name>
    <message>
        <source>Annotator projects (*{suffix})</source>
        <translation>Annotator-Projekte (*{suffix})</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
</context>
<context>
    <name>Propagating</name>
    <message>
        <source>A name in several parts is not looked for elsewhere.</source>
        <translation>Ein Name aus mehreren Teilen wird anderswo nicht gesucht.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete “{words}” everywhere: {what}</source>
        <translation>„{words}“ überall löschen: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Done at {n} places. {undo} takes all of it back.</source>
        <translation>
            <numerusform>An {n} Stelle getan. {undo} nimmt es zurück.</numerusform>
            <numerusform>An {n} Stellen getan. {undo} nimmt alles zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark “{words}” elsewhere: {what}</source>
        <translation>„{words}“ anderswo markieren: {what}</translation>
    </message>
    <message>
        <source>Put the caret on a marked name or on a suggestion.</source>
        <translation>Setzen Sie die Schreibmarke auf einen markierten Namen oder auf einen Vorschlag.</translation>
    </message>
    <message>
        <source>is locked: {title}</source>
        <translation>ist gesperrt: {title}</translation>
    </message>
    <message>
        <source>is marked as {what}</source>
        <translation>ist markiert als {what}</translation>
    </message>
    <message>
        <source>overlaps “{words}”: {what}</source>
        <translation>überlappt „{words}“: {what}</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>dieser Artikel</translation>
    </message>
    <message>
        <source>was rejected here: {what}</source>
        <translation>wurde hier abgelehnt: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places. Other articles looked through: {all}</source>
        <translation>
            <numerusform>{n} Stelle. Andere Artikel durchgesehen: {all}</numerusform>
            <numerusform>{n} Stellen. Andere Artikel durchgesehen: {all}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source> · no alternative text</source>
        <translation> · kein Alternativtext</translation>
    </message>
    <message>
        <source>Caption of figure {number}</source>
        <translation>Bildunterschrift von Abbildung {number}</translation>
    </message>
    <message>
        <source>Caption without picture</source>
        <translation>Bildunterschrift ohne Bild</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Credit: {credit} · {Return} takes it · {Esc}</source>
        <translation>Nachweis: {credit} · {Return} nimmt ihn · {Esc}</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Weitergegeben von</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>The picture has no alternative text: {describe_image} gives it one.</source>
        <translation>Das Bild hat keinen Alternativtext: {describe_image} gibt ihm einen.</translation>
    </message>
    <message>
        <source>There is no line at the caret.</source>
        <translation>An der Schreibmarke ist keine Zeile.</translation>
    </message>
    <message>
        <source>There is no sentence at the caret.</source>
        <translation>An der Schreibmarke ist kein Satz.</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keiner gefunden</translation>
    </message>
    <message>
        <source>{Return} takes it · digit chooses, 0 nobody · {Tab}: reporter · {Alt+Up}, {Alt+Down}: more, fewer words · {Esc}</source>
        <translation>{Return} nimmt sie · Ziffer wählt, 0 niemand · {Tab}: weitergegeben von · {Alt+Up}, {Alt+Down}: mehr, weniger Wörter · {Esc}</translation>
    </message>
</context>
<context>
    <name>PuttingBack</name>
    <message>
        <source>A copy is saved as “{0}”.</source>
        <translation>Eine Kopie ist als „{0}“ gespeichert.</translation>
    </message>
    <message>
        <source>Annotator projects (*.annot)</source>
        <translation>Annotator-Projekte (*.annot)</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as “{name}”, in the same folder.</source>
        <translation>Wiederhergestellt. Was vorher da war, wird als „{name}“ im selben Ordner behalten.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>This is the backup of {when}, open for reading. To go on, open “{name}”.</source>
        <translation>Das ist die Sicherung von {when}, zum Lesen geöffnet. Um weiterzuarbeiten, öffnen Sie „{name}“.</translation>
    </message>
</context>
<context>
    <name>QuotationForm</name>
    <message>
        <source>Choose the work…</source>
        <translation>Das Werk wählen…</translation>
    </message>
    <message>
        <source>Choose who speaks…</source>
        <translation>Wählen, wer spricht…</translation>
    </message>
    <message>
        <source>From the work</source>
        <translation>Aus dem Werk</translation>
    </message>
    <message>
        <source>Spoken by</source>
        <translation>Gesprochen von</translation>
    </message>
    <message>
        <source>The very words</source>
        <translation>Der genaue Wortlaut</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Put the caret into a quotation, or select its words.</source>
        <translation>Setzen Sie die Schreibmarke in ein Zitat, oder wählen Sie seine Wörter aus.</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>(unresolved)</source>
        <translation>(offen)</translation>
    </message>
    <message>
        <source>fig. {n}</source>
        <translation>Abb. {n}</translation>
    </message>
    <message>
        <source>figure {number} · {link}</source>
        <translation>Abbildung {number} · {link}</translation>
    </message>
    <message>
        <source>no image in the project</source>
        <translation>kein Bild im Projekt</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>niemand weiß es</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>should read “{reading}”</source>
        <translation>sollte heißen „{reading}“</translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation>über {name}</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Reads correctly</source>
        <translation>Richtige Lesart</translation>
    </message>
    <message>
        <source>wrong, right reading unknown</source>
        <translation>falsch, richtige Lesart unbekannt</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnete</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>It was moved, renamed, or its disk is not connected.</source>
        <translation>Es wurde verschoben oder umbenannt, oder sein Datenträger ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>Oben halten</translation>
    </message>
    <message>
        <source>Keep on top no more</source>
        <translation>Nicht mehr oben halten</translation>
    </message>
    <message>
        <source>Projects opened before</source>
        <translation>Früher geöffnete Projekte</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>on top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>{folder} · not there now</source>
        <translation>{folder} · jetzt nicht da</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>&amp;Send once</source>
        <translation>Einmal &amp;senden</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Ask a reconciliation service</source>
        <translation>Einen Abgleichdienst fragen</translation>
    </message>
    <message>
        <source>Sent is what stands here, {n}, and nothing else of the project; this once. The program uses the network for nothing but what is asked here.</source>
        <translation>Gesendet wird, was hier steht, {n}, und nichts sonst vom Projekt; dieses eine Mal. Das Programm benutzt das Netz für nichts, als was hier gefragt wird.</translation>
    </message>
    <message>
        <source>The names leave this machine, and travel without encryption: whoever is on the way can read them.</source>
        <translation>Die Namen verlassen diesen Rechner und reisen unverschlüsselt: Wer auf dem Weg ist, kann sie lesen.</translation>
    </message>
    <message>
        <source>The service is on this machine: nothing leaves it.</source>
        <translation>Der Dienst ist auf diesem Rechner: Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Which service is to be asked?</source>
        <translation>Welcher Dienst soll gefragt werden?</translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <translation>
            <numerusform>{n} Name</numerusform>
            <numerusform>{n} Namen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>Asking the service …</source>
        <translation>Der Dienst wird gefragt …</translation>
    </message>
    <message>
        <source>Choose entries of the register first.</source>
        <translation>Wählen Sie zuerst Einträge des Registers.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>The service knows nothing new of these entries.</source>
        <translation>Der Dienst weiß nichts Neues von diesen Einträgen.</translation>
    </message>
    <message>
        <source>What the service knows</source>
        <translation>Was der Dienst weiß</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Look at backups…</source>
        <translation>Sicherungen ansehen…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Eine Kopie speichern…</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Den Bericht zeigen</translation>
    </message>
    <message>
        <source>The last sitting ended unexpectedly. Nothing is lost.</source>
        <translation>Die letzte Sitzung endete unerwartet. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>What happened stands in “{file}”, without any text of articles.</source>
        <translation>Was geschah, steht in „{file}“, ohne Text von Artikeln.</translation>
    </message>
</context>
<context>
    <name>Refusing</name>
    <message>
        <source>No suggestion is under the caret; {next_suggestion} goes to the next.</source>
        <translation>Unter der Schreibmarke ist kein Vorschlag; {next_suggestion} geht zum nächsten.</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>Den Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Why is “{words}” not to be marked so?</source>
        <translation>Warum soll „{words}“ nicht so markiert werden?</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>{n} mentions</source>
        <translation>
            <numerusform>{n} Erwähnung</numerusform>
            <numerusform>{n} Erwähnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterFilter</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>by mentions</source>
        <translation>nach Erwähnungen</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Namen</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>jede Art</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>in diesem Artikel</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>perhaps doubles</source>
        <translation>vielleicht doppelte</translation>
    </message>
</context>
<context>
    <name>RegisterOut</name>
    <message>
        <source>Write the register to a file</source>
        <translation>Das Register in eine Datei schreiben</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are in {file}.</source>
        <translation>
            <numerusform>{n} Eintrag steht in {file}.</numerusform>
            <numerusform>{n} Einträge stehen in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others are neither persons nor organisations, and have no place in this form.</source>
        <translation>
            <numerusform>{n} anderer ist weder Person noch Organisation und hat in dieser Form keinen Platz.</numerusform>
            <numerusform>{n} andere sind weder Personen noch Organisationen und haben in dieser Form keinen Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is there already; name it whole to replace it.</source>
        <translation>„{file}“ ist schon da; nennen Sie sie ganz, um sie zu ersetzen.</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Filter by name or kind</source>
        <translation>Nach Name oder Art filtern</translation>
    </message>
    <message>
        <source>Filter the register</source>
        <translation>Das Register filtern</translation>
    </message>
    <message>
        <source>Go to the next mention</source>
        <translation>Zur nächsten Erwähnung gehen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>More that can be done with entries</source>
        <translation>Was sich mit Einträgen noch tun lässt</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No annotation names this entry.</source>
        <translation>Keine Annotation nennt diesen Eintrag.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The mention under the caret has no entry.</source>
        <translation>Die Erwähnung unter der Schreibmarke hat keinen Eintrag.</translation>
    </message>
    <message>
        <source>There is no entry to relate; the register is empty.</source>
        <translation>Es gibt keinen Eintrag, der in Beziehung zu setzen wäre; das Register ist leer.</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>perhaps a double</source>
        <translation>vielleicht doppelt</translation>
    </message>
    <message>
        <source>{shown} of {known} entries</source>
        <translation>{shown} von {known} Einträgen</translation>
    </message>
    <message>
        <source>{shown} of {known}, being read</source>
        <translation>{shown} von {known}, wird gelesen</translation>
    </message>
    <message>
        <source>“{name}” is removed. {undo} brings it back.</source>
        <translation>„{name}“ ist entfernt. {undo} bringt ihn zurück.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” stays: {n} annotations name it. Merge it with another entry.</source>
        <translation>
            <numerusform>„{name}“ bleibt: {n} Annotation nennt ihn. Führen Sie ihn mit einem anderen Eintrag zusammen.</numerusform>
            <numerusform>„{name}“ bleibt: {n} Annotationen nennen ihn. Führen Sie ihn mit einem anderen Eintrag zusammen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relate</name>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>in both directions alike</source>
        <translation>in beiden Richtungen gleich</translation>
    </message>
    <message>
        <source>is, to what follows</source>
        <translation>steht zu dem, was folgt, als</translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message>
        <source>Put the caret on an annotation first.</source>
        <translation>Setzen Sie zuerst die Schreibmarke auf eine Annotation.</translation>
    </message>
    <message>
        <source>This annotation is related to no other.</source>
        <translation>Diese Annotation steht mit keiner anderen in Beziehung.</translation>
    </message>
    <message>
        <source>“{quote}” is held: go to another annotation and press {relate} there.</source>
        <translation>„{quote}“ wird gehalten: Gehen Sie zu einer anderen Annotation und drücken Sie dort {relate}.</translation>
    </message>
</context>
<context>
    <name>RelationsField</name>
    <message>
        <source>Remove the relation {0}</source>
        <translation>Die Beziehung {0} entfernen</translation>
    </message>
</context>
<context>
    <name>Renewing</name>
    <message>
        <source>“{name}” is looked at before it is opened.</source>
        <translation>„{name}“ wird vor dem Öffnen durchgesehen.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older version. A backup is made and tried, then the project is brought up to date.</source>
        <translation>„{name}“ stammt von einer älteren Version. Eine Sicherung wird angelegt und geprüft, dann wird das Projekt auf den neuen Stand gebracht.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>No suggestion comes before.</source>
        <translation>Davor kommt kein Vorschlag.</translation>
    </message>
    <message>
        <source>No suggestion follows.</source>
        <translation>Danach kommt kein Vorschlag.</translation>
    </message>
    <message>
        <source>No suggestion is under the caret; {next_suggestion} goes to the next.</source>
        <translation>Unter der Schreibmarke ist kein Vorschlag; {next_suggestion} geht zum nächsten.</translation>
    </message>
    <message>
        <source>Suggestions: {name} · {tag}</source>
        <translation>Vorschläge: {name} · {tag}</translation>
    </message>
    <message>
        <source>There are no suggestions for this article.</source>
        <translation>Für diesen Artikel gibt es keine Vorschläge.</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions accepted. {undo} takes them back.</source>
        <translation>
            <numerusform>{n} Vorschlag angenommen. {undo} nimmt ihn zurück.</numerusform>
            <numerusform>{n} Vorschläge angenommen. {undo} nimmt sie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>Looking through the project: {n} of {all} other articles</source>
        <translation>Das Projekt wird durchgesehen: {n} von {all} anderen Artikeln</translation>
    </message>
    <message>
        <source>The first {n} places; apply them, and ask again for the others.</source>
        <translation>Die ersten {n} Stellen; wenden Sie es an, und fragen Sie noch einmal nach den anderen.</translation>
    </message>
    <message>
        <source>There is no other place.</source>
        <translation>Es gibt keine andere Stelle.</translation>
    </message>
</context>
<context>
    <name>SameWords</name>
    <message>
        <source>No words are marked as several entries, but where that is said.</source>
        <translation>Keine Wörter sind als mehrere Einträge markiert, außer wo das gesagt ist.</translation>
    </message>
    <message>
        <source>Words that are marked as several entries</source>
        <translation>Wörter, die als mehrere Einträge markiert sind</translation>
    </message>
    <message>
        <source>if they are namesakes, say in the register that they are not the same</source>
        <translation>sind es Namensvettern, sagen Sie im Register, dass sie nicht dasselbe sind</translation>
    </message>
    <message>
        <source>“{words}” is {name}, {n}×, and somebody else elsewhere</source>
        <translation>„{words}“ ist {name}, {n}×, und anderswo jemand anderes</translation>
    </message>
</context>
<context>
    <name>ScopeFields</name>
    <message>
        <source>1914, 1914-05 …</source>
        <translation>1914, 1914-05 …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>State of the articles that count</source>
        <translation>Status der Artikel, die zählen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>en, ar …</source>
        <translation>en, ar …</translation>
    </message>
    <message>
        <source>in every state</source>
        <translation>in jedem Status</translation>
    </message>
    <message>
        <source>it included</source>
        <translation>diesen eingeschlossen</translation>
    </message>
    <message>
        <source>words of its name</source>
        <translation>Wörter ihres Namens</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>&amp;Mark ticked…</source>
        <translation>Angekreuzte &amp;markieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export hits</source>
        <translation>Treffer exportieren</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Reihenfolge der Treffer</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>Das Projekt durchsuchen</translation>
    </message>
    <message>
        <source>Search: words, &quot;a phrase&quot;, begin*, tag:…</source>
        <translation>Suche: Wörter, &quot;eine Phrase&quot;, Anfang*, tag:…</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON, one object a line (*.jsonl)</source>
        <translation>Tabelle (*.csv);;JSON, ein Objekt je Zeile (*.jsonl)</translation>
    </message>
    <message>
        <source>That article is not in the project any more.</source>
        <translation>Dieser Artikel ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>bridge &quot;old mill&quot; resis* · one OR other · =&quot;exact characters&quot;
{keys}</source>
        <translation>Brücke &quot;alte Mühle&quot; Wider* · eines OR anderes · =&quot;genaue Zeichen&quot;
{keys}</translation>
    </message>
    <message>
        <source>by article</source>
        <translation>nach Artikel</translation>
    </message>
    <message>
        <source>by the words</source>
        <translation>nach den Wörtern</translation>
    </message>
    <message>
        <source>by what is left</source>
        <translation>nach dem, was links steht</translation>
    </message>
    <message>
        <source>by what is right</source>
        <translation>nach dem, was rechts steht</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>the first {n}</source>
        <translation>die ersten {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} Treffer</numerusform>
            <numerusform>{n} Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits written to {name}.</source>
        <translation>
            <numerusform>{n} Treffer nach {name} geschrieben.</numerusform>
            <numerusform>{n} Treffer nach {name} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} so far</source>
        <translation>bisher {n}</translation>
    </message>
</context>
<context>
    <name>SessionBridge</name>
    <message>
        <source>not done: {new}. What you did before waits to be saved first</source>
        <translation>nicht getan: {new}. Was Sie vorher taten, wartet darauf, zuerst gespeichert zu werden</translation>
    </message>
</context>
<context>
    <name>SettingBox</name>
    <message>
        <source>The usual value of “{setting}”</source>
        <translation>Der übliche Wert von „{setting}“</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>“{folder}” is no folder: name one with its whole path.</source>
        <translation>„{folder}“ ist kein Ordner: Nennen Sie einen mit seinem ganzen Pfad.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address of the reconciliation service asked last</source>
        <translation>Adresse des zuletzt gefragten Abgleichdienstes</translation>
    </message>
    <message>
        <source>Days on which projects were opened last</source>
        <translation>Tage, an denen Projekte zuletzt geöffnet wurden</translation>
    </message>
    <message>
        <source>Keys that are not the usual ones, by action</source>
        <translation>Tasten, die nicht die üblichen sind, nach Handlung</translation>
    </message>
    <message>
        <source>Language of the program: system, en, de, fr or es</source>
        <translation>Sprache des Programms: system, en, de, fr oder es</translation>
    </message>
    <message>
        <source>Minutes of work after which a backup is made; 0 for none</source>
        <translation>Minuten Arbeit, nach denen eine Sicherung gemacht wird; 0 für keine</translation>
    </message>
    <message>
        <source>Place and size of the window</source>
        <translation>Ort und Größe des Fensters</translation>
    </message>
    <message>
        <source>Projects opened last</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>Projects that stay above the others</source>
        <translation>Projekte, die über den anderen bleiben</translation>
    </message>
    <message>
        <source>Projects whose place you were warned of</source>
        <translation>Projekte, vor deren Ort Sie gewarnt wurden</translation>
    </message>
    <message>
        <source>Room for the backups of one project; the two newest stay</source>
        <translation>Platz für die Sicherungen eines Projekts; die zwei neuesten bleiben</translation>
    </message>
    <message>
        <source>Side on which the window begins: language, left or right</source>
        <translation>Seite, auf der das Fenster beginnt: language, left oder right</translation>
    </message>
    <message>
        <source>Size of the article&apos;s text; 1.0 is 100 %</source>
        <translation>Größe des Artikeltextes; 1.0 ist 100 %</translation>
    </message>
    <message>
        <source>So many of the newest backups stay, whatever the date</source>
        <translation>So viele der neuesten Sicherungen bleiben, welchen Datums auch immer</translation>
    </message>
    <message>
        <source>What another version keeps</source>
        <translation>Was eine andere Version behält</translation>
    </message>
    <message>
        <source>Where backups are kept; empty for the program&apos;s own folder</source>
        <translation>Wo Sicherungen aufbewahrt werden; leer für den Ordner des Programms</translation>
    </message>
    <message>
        <source>Where each backup is put as well: best a disk or stick of its own</source>
        <translation>Wohin jede Sicherung außerdem gelegt wird: am besten ein eigener Datenträger oder Stick</translation>
    </message>
    <message>
        <source>Whether characters alone act in the text</source>
        <translation>Ob Zeichen allein im Text wirken</translation>
    </message>
    <message>
        <source>Your name, as it stands beside what you make</source>
        <translation>Ihr Name, wie er neben dem steht, was Sie machen</translation>
    </message>
    <message>
        <source>system, light, dark or contrast</source>
        <translation>system, light, dark oder contrast</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting goes by these words.</source>
        <translation>Unter diesen Wörtern gibt es keine Einstellung.</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Alle wie üblich</translation>
    </message>
    <message>
        <source>&amp;Bring in…</source>
        <translation>&amp;Hereinholen…</translation>
    </message>
    <message>
        <source>&amp;Take out…</source>
        <translation>He&amp;rausnehmen…</translation>
    </message>
    <message>
        <source>All settings are the usual ones; keys stay as they are.</source>
        <translation>Alle Einstellungen sind die üblichen; die Tasten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Bring settings in</source>
        <translation>Einstellungen hereinholen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search settings and keys</source>
        <translation>Einstellungen und Tasten suchen</translation>
    </message>
    <message>
        <source>Search settings and keys…</source>
        <translation>Einstellungen und Tasten suchen…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings (*.toml);;All files (*)</source>
        <translation>Einstellungen (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take the settings out</source>
        <translation>Die Einstellungen herausnehmen</translation>
    </message>
    <message>
        <source>The settings of {file} hold now.</source>
        <translation>Jetzt gelten die Einstellungen von {file}.</translation>
    </message>
    <message>
        <source>The settings stand in {file}.</source>
        <translation>Die Einstellungen stehen in {file}.</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>No further name is left open in this direction.</source>
        <translation>In dieser Richtung ist kein weiterer Name offen gelassen.</translation>
    </message>
    <message>
        <source>No name is left open in this project.</source>
        <translation>In diesem Projekt ist kein Name offen gelassen.</translation>
    </message>
    <message>
        <source>The project is still being looked through; please try again.</source>
        <translation>Das Projekt wird noch durchgesehen; bitte versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>SplitEntry</name>
    <message>
        <source>Mentions that are of the new one</source>
        <translation>Erwähnungen, die zum neuen gehören</translation>
    </message>
    <message>
        <source>Name of the new entry</source>
        <translation>Name des neuen Eintrags</translation>
    </message>
    <message>
        <source>Other names that go with it</source>
        <translation>Andere Namen, die mitgehen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Split the entry</source>
        <translation>Den Eintrag aufteilen</translation>
    </message>
    <message>
        <source>Tick all of this spelling</source>
        <translation>Alle dieser Schreibweise ankreuzen</translation>
    </message>
    <message>
        <source>{0} of {1} go to the new entry.</source>
        <translation>{0} von {1} gehen zum neuen Eintrag.</translation>
    </message>
</context>
<context>
    <name>Stepping</name>
    <message>
        <source>Bringing again: {what}</source>
        <translation>Wird wiederhergestellt: {what}</translation>
    </message>
    <message>
        <source>Taking back: {what}</source>
        <translation>Wird zurückgenommen: {what}</translation>
    </message>
</context>
<context>
    <name>SuggestedMarks</name>
    <message>
        <source>suggested, {score}: “{quote}” · {why}</source>
        <translation>vorgeschlagen, {score}: „{quote}“ · {why}</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Last decisions</source>
        <translation>Letzte Entscheidungen</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Mindestwert</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Noch wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>Nothing is suggested for this article now.</source>
        <translation>Für diesen Artikel ist jetzt nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>This article is too long for suggestions in the window; “annotator suggest” makes them.</source>
        <translation>Dieser Artikel ist für Vorschläge im Fenster zu lang; „annotator suggest“ macht sie.</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>nimmt an</translation>
    </message>
    <message>
        <source>accepts all listed</source>
        <translation>nimmt alle aufgelisteten an</translation>
    </message>
    <message>
        <source>changes whom it means</source>
        <translation>ändert, wen es meint</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>lists all like it</source>
        <translation>listet alle gleichen</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>lehnt ab</translation>
    </message>
    <message>
        <source>{0} (undone)</source>
        <translation>{0} (zurückgenommen)</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read a copy</source>
        <translation>Eine Kopie lesen</translation>
    </message>
    <message>
        <source>Somebody has it open</source>
        <translation>Jemand hat es offen</translation>
    </message>
    <message>
        <source>This is a copy of “{name}” as it was just now, for reading. What others do from now on is not in it.</source>
        <translation>Das ist eine Kopie von „{name}“, wie es eben war, zum Lesen. Was andere von jetzt an tun, ist nicht darin.</translation>
    </message>
    <message>
        <source>Two at once never write to one project. A copy of it as it is now can be opened for reading: to look something up, search or export.</source>
        <translation>Nie schreiben zwei zugleich in ein Projekt. Eine Kopie davon, wie es jetzt ist, kann zum Lesen geöffnet werden: zum Nachschlagen, Suchen oder Exportieren.</translation>
    </message>
    <message>
        <source>{name}: {why}. All of it can be read, searched and exported. To change it, save a copy elsewhere, and open that.</source>
        <translation>{name}: {why}. Alles darin lässt sich lesen, durchsuchen und exportieren. Um es zu ändern, speichern Sie anderswo eine Kopie, und öffnen Sie diese.</translation>
    </message>
</context>
<context>
    <name>TagBar</name>
    <message>
        <source>{accept} and the mouse mark with it whatever is selected.</source>
        <translation>{accept} und die Maus markieren damit, was immer ausgewählt ist.</translation>
    </message>
    <message>
        <source>{tag} is kept · {leave} ends it</source>
        <translation>{tag} wird behalten · {leave} beendet es</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>A company, newspaper, agency, party, team, court, museum or band.</source>
        <translation>Eine Firma, Zeitung, Agentur, Partei, Mannschaft, ein Gericht, Museum oder eine Band.</translation>
    </message>
    <message>
        <source>A country, town, river, street or building, also where its government is meant.</source>
        <translation>Ein Land, eine Stadt, ein Fluss, eine Straße oder ein Gebäude, auch wo dessen Regierung gemeint ist.</translation>
    </message>
    <message>
        <source>A named thing: a ship, an aircraft, a product.</source>
        <translation>Ein Ding mit Namen: ein Schiff, ein Flugzeug, ein Produkt.</translation>
    </message>
    <message>
        <source>A named war, disaster, festival, cup or day of observance.</source>
        <translation>Ein Krieg, eine Katastrophe, ein Fest, Pokal oder Gedenktag mit Namen.</translation>
    </message>
    <message>
        <source>A number with its unit or with what is counted: 25 km, 9,000 fighters. Not dates, ages or page numbers.</source>
        <translation>Eine Zahl mit ihrer Einheit oder mit dem, was gezählt wird: 25 km, 9.000 Kämpfer. Keine Daten, Lebensalter oder Seitenzahlen.</translation>
    </message>
    <message>
        <source>A person, real or fictional, by full name, first name or surname. Not plural families, not roles.</source>
        <translation>Eine Person, wirklich oder erfunden, mit vollem Namen, Vor- oder Nachnamen. Keine Familien im Plural, keine Rollen.</translation>
    </message>
    <message>
        <source>An absolute or relative calendar expression. Not clock times, durations or ages.</source>
        <translation>Eine absolute oder relative Kalenderangabe. Keine Uhrzeiten, Dauern oder Lebensalter.</translation>
    </message>
    <message>
        <source>An office, profession or function somebody holds.</source>
        <translation>Ein Amt, Beruf oder eine Funktion, die jemand innehat.</translation>
    </message>
    <message>
        <source>Any other name worth finding again.</source>
        <translation>Jeder andere Name, der es wert ist, wiedergefunden zu werden.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The title of a book, film, play, report, paper, programme or bill.</source>
        <translation>Der Titel eines Buches, Films, Stücks, Berichts, Aufsatzes, Programms oder Gesetzentwurfs.</translation>
    </message>
    <message>
        <source>The very words of somebody, without the quotation marks: who spoke them, or from which work they are.</source>
        <translation>Der genaue Wortlaut von jemandem, ohne die Anführungszeichen: wer ihn sprach, oder aus welchem Werk er ist.</translation>
    </message>
    <message>
        <source>The words that describe a picture, without the credit.</source>
        <translation>Die Wörter, die ein Bild beschreiben, ohne den Bildnachweis.</translation>
    </message>
    <message>
        <source>What is said, by whom, and through whom the article has it. Mark the content without the cue.</source>
        <translation>Was gesagt wird, von wem, und durch wen der Artikel es hat. Markieren Sie den Inhalt ohne das Signalwort.</translation>
    </message>
    <message>
        <source>Words that are wrong in the source or were read wrongly, and what should stand there. The text stays as it is.</source>
        <translation>Wörter, die in der Quelle falsch sind oder falsch gelesen wurden, und was dort stehen sollte. Der Text bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
</context>
<context>
    <name>Tagsets</name>
    <message>
        <source>Bring a tagset in</source>
        <translation>Ein Tagset hereinholen</translation>
    </message>
    <message>
        <source>Tags that are new: {new}; that are changed: {changed}. {undo} takes it back.</source>
        <translation>Neue Tags: {new}; geänderte: {changed}. {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <source>Tagsets (*.toml);;All files (*)</source>
        <translation>Tagsets (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Take the tagset out</source>
        <translation>Das Tagset herausnehmen</translation>
    </message>
    <message>
        <source>The project has these tags already.</source>
        <translation>Das Projekt hat diese Tags schon.</translation>
    </message>
    <message>
        <source>The tags stand in {file}.</source>
        <translation>Die Tags stehen in {file}.</translation>
    </message>
    <message>
        <source>Without a key now: {tags}.</source>
        <translation>Jetzt ohne Taste: {tags}.</translation>
    </message>
</context>
<context>
    <name>TakingMany</name>
    <message>
        <source>Accepting {n} suggestions…</source>
        <translation>{n} Vorschläge werden angenommen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
</context>
<context>
    <name>TeiPanel</name>
    <message>
        <source>No article is open: its TEI will stand here.</source>
        <translation>Kein Artikel ist offen: Hier wird sein TEI stehen.</translation>
    </message>
    <message>
        <source>TEI</source>
        <translation>TEI</translation>
    </message>
    <message>
        <source>TEI of this block</source>
        <translation>TEI dieses Blocks</translation>
    </message>
    <message>
        <source>This article is checked when it is exported.</source>
        <translation>Dieser Artikel wird geprüft, wenn er exportiert wird.</translation>
    </message>
    <message>
        <source>● TEI valid</source>
        <translation>● TEI gültig</translation>
    </message>
    <message numerus="yes">
        <source>✕ {n} findings keep this article from being valid TEI. {next_finding} goes to them.</source>
        <translation>
            <numerusform>✕ {n} Befund verhindert, dass dieser Artikel gültiges TEI ist. {next_finding} geht hin.</numerusform>
            <numerusform>✕ {n} Befunde verhindern, dass dieser Artikel gültiges TEI ist. {next_finding} geht hin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Add the annotations of FILE, one JSON object a line: all or none, one step to undo.

A FILE whose name ends in .jsonld or .json holds W3C Web Annotations of any program, which are
found again by their words; those that are not found are listed.

\b
{&quot;article&quot;: ID, &quot;kind&quot;: &quot;entity|claim|caption|correction|quotation&quot;, &quot;tag&quot;: &quot;person&quot;,
 &quot;ranges&quot;: [[start, end], …], &quot;quote&quot;: [&quot;…&quot;], &quot;entity&quot;: &quot;name in the register or new&quot;,
 &quot;naming&quot;: &quot;name|description&quot;, &quot;value&quot;: &quot;2024-05-12&quot;, &quot;claimant&quot;: &quot;…&quot;, &quot;reporter&quot;: &quot;…&quot;,
 &quot;speech&quot;: &quot;direct|indirect|authorial&quot;, &quot;verdict&quot;: &quot;unverified|supported|…&quot;,
 &quot;stance&quot;: &quot;asserted|hedged|alleged|predicted|denied&quot;,
 &quot;certainty&quot;: &quot;high|medium|low|unknown&quot;, &quot;credit&quot;: [start, end], &quot;note&quot;: &quot;…&quot;,
 &quot;status&quot;: &quot;draft|suggested|accepted|rejected&quot;}
Also: claimants, source_certainty, cue, paraphrase, evidence, figure, agency, creators; and
reading, which a correction says should stand there; speaker and work of a quotation.</source>
        <translation>Die Annotationen von FILE hinzufügen, ein JSON-Objekt je Zeile: alle oder keine, ein Schritt zum Zurücknehmen.

Eine FILE, deren Name auf .jsonld oder .json endet, enthält W3C Web Annotations irgendeines Programms, die
an ihren Wörtern wiedergefunden werden; die nicht gefundenen werden aufgelistet.

\b
{&quot;article&quot;: ID, &quot;kind&quot;: &quot;entity|claim|caption|correction|quotation&quot;, &quot;tag&quot;: &quot;person&quot;,
 &quot;ranges&quot;: [[start, end], …], &quot;quote&quot;: [&quot;…&quot;], &quot;entity&quot;: &quot;name in the register or new&quot;,
 &quot;naming&quot;: &quot;name|description&quot;, &quot;value&quot;: &quot;2024-05-12&quot;, &quot;claimant&quot;: &quot;…&quot;, &quot;reporter&quot;: &quot;…&quot;,
 &quot;speech&quot;: &quot;direct|indirect|authorial&quot;, &quot;verdict&quot;: &quot;unverified|supported|…&quot;,
 &quot;stance&quot;: &quot;asserted|hedged|alleged|predicted|denied&quot;,
 &quot;certainty&quot;: &quot;high|medium|low|unknown&quot;, &quot;credit&quot;: [start, end], &quot;note&quot;: &quot;…&quot;,
 &quot;status&quot;: &quot;draft|suggested|accepted|rejected&quot;}
Außerdem: claimants, source_certainty, cue, paraphrase, evidence, figure, agency, creators; und
reading, was nach einer Berichtigung dort stehen sollte; speaker und work eines Zitats.</translation>
    </message>
    <message>
        <source>Ask an OpenRefine reconciliation service which of its entries ENTRIES (ids or names) are.

This is the one command that uses a network, and only with --send: the names go to the service,
nothing else. It is asked by http:// and so without encryption.</source>
        <translation>Einen Abgleichdienst von OpenRefine fragen, welche seiner Einträge ENTRIES (Identifikatoren oder Namen) sind.

Das ist der eine Befehl, der ein Netz benutzt, und nur mit --send: Die Namen gehen an den Dienst,
sonst nichts. Gefragt wird über http:// und also unverschlüsselt.</translation>
    </message>
    <message>
        <source>Bring the last N undone steps back.</source>
        <translation>Die letzten N zurückgenommenen Schritte wiederholen.</translation>
    </message>
    <message>
        <source>Check TEI files: ours against our grammar and rules, those of other programs against the
rules of TEI and the grammar they name if it lies beside them. Nothing else is read.</source>
        <translation>TEI-Dateien prüfen: unsere gegen unsere Grammatik und Regeln, die anderer Programme gegen die
Regeln von TEI und die Grammatik, die sie nennen, wenn sie neben ihnen liegt. Nichts sonst wird gelesen.</translation>
    </message>
    <message>
        <source>Count a project: articles, annotations, progress, claims, who is named together.

Each picture has a table, which is printed; --svg writes the picture, --csv the table. With
--json each row says by which queries “annotator search” finds what was counted.</source>
        <translation>Ein Projekt auszählen: Artikel, Annotationen, Fortschritt, Behauptungen, wer zusammen genannt wird.

Jedes Bild hat eine Tabelle, die ausgegeben wird; --svg schreibt das Bild, --csv die Tabelle. Mit
--json sagt jede Zeile, mit welchen Anfragen „annotator search“ findet, was gezählt wurde.</translation>
    </message>
    <message>
        <source>Examine the project: everything in it that does not hold together.

Exit code 1 where anything is damaged. An original or a picture that the project knows only by
its checksum is named, and is no damage.</source>
        <translation>Das Projekt untersuchen: alles darin, was nicht zusammenpasst.

Exit-Code 1, wo etwas beschädigt ist. Ein Original oder Bild, das das Projekt nur nach seiner
Prüfsumme kennt, wird genannt und ist kein Schaden.</translation>
    </message>
    <message>
        <source>Find words in all articles, or annotations, or words that annotations mark.

QUERY: words that stand in one article; &quot;a phrase&quot;; begin*; one OR another; =&quot;exact characters&quot;,
also within words; and keys as the options have them, such as kind:claim from:1914. Case and
accents do not matter but for exact characters.</source>
        <translation>Wörter in allen Artikeln finden, oder Annotationen, oder Wörter, die Annotationen markieren.

QUERY: Wörter, die in einem Artikel stehen; &quot;eine Phrase&quot;; Anfang*; eines OR anderes; =&quot;genaue Zeichen&quot;,
auch innerhalb von Wörtern; und Schlüssel, wie die Optionen sie haben, etwa kind:claim from:1914. Groß- und Kleinschreibung und
Akzente zählen nur bei genauen Zeichen.</translation>
    </message>
    <message>
        <source>Found an entry NAME that takes MENTIONS (ids of annotations) over from ENTRY.</source>
        <translation>Einen Eintrag NAME anlegen, der MENTIONS (Identifikatoren von Annotationen) von ENTRY übernimmt.</translation>
    </message>
    <message>
        <source>Give a setting another value. An open window takes it over when it starts next.</source>
        <translation>Einer Einstellung einen anderen Wert geben. Ein offenes Fenster übernimmt ihn beim nächsten Start.</translation>
    </message>
    <message>
        <source>JSON, one object a line</source>
        <translation>JSON, ein Objekt je Zeile</translation>
    </message>
    <message>
        <source>List all settings; those that are not the usual ones begin with a star.</source>
        <translation>Alle Einstellungen auflisten; die, die nicht die üblichen sind, beginnen mit einem Stern.</translation>
    </message>
    <message>
        <source>List all that ships with the program; of NAME, or what holds it, the texts of its licence.</source>
        <translation>Alles auflisten, was mit dem Programm kommt; von NAME, oder was ihn enthält, die Texte seiner Lizenz.</translation>
    </message>
    <message>
        <source>List the articles with their ids.</source>
        <translation>Die Artikel mit ihren Identifikatoren auflisten.</translation>
    </message>
    <message>
        <source>List the backups of PROJECT, the newest first, also of one that is damaged or gone.

Each was found whole when it was made; with --verify they are looked at again, and the exit
code is 1 where one is not whole any more.</source>
        <translation>Die Sicherungen von PROJECT auflisten, die neueste zuerst, auch eines beschädigten oder verschwundenen.

Jede wurde für heil befunden, als sie gemacht wurde; mit --verify werden sie noch einmal angesehen, und der
Exit-Code ist 1, wo eine nicht mehr heil ist.</translation>
    </message>
    <message>
        <source>List the entries, or those with WORDS in one of their names, with their mentions counted.</source>
        <translation>Die Einträge auflisten, oder die mit WORDS in einem ihrer Namen, mit der Zahl ihrer Erwähnungen.</translation>
    </message>
    <message>
        <source>List the packs of this machine.</source>
        <translation>Die Pakete dieses Rechners auflisten.</translation>
    </message>
    <message>
        <source>List the pages of a web capture or the messages of a box of mail.

Their numbers, records and addresses choose among them: `annotator import --record`.</source>
        <translation>Die Seiten einer Web-Aufnahme oder die Nachrichten eines Postfachs auflisten.

Ihre Nummern, Datensätze und Adressen wählen unter ihnen: `annotator import --record`.</translation>
    </message>
    <message>
        <source>List the queries that the project keeps.</source>
        <translation>Die Anfragen auflisten, die das Projekt behält.</translation>
    </message>
    <message>
        <source>List the tags of PROJECT.</source>
        <translation>Die Tags von PROJECT auflisten.</translation>
    </message>
    <message>
        <source>Lists of names that others keep, brought to this machine to look up without a network.</source>
        <translation>Namenslisten, die andere pflegen, auf diesen Rechner geholt, um ohne Netz nachzuschlagen.</translation>
    </message>
    <message>
        <source>Make OTHERS part of KEPT (ids or names) with all that names them: one step to undo.

What contradicts it is printed, and nothing is done, unless --despite-conflicts is given.</source>
        <translation>OTHERS zu einem Teil von KEPT machen (Identifikatoren oder Namen), mit allem, was sie nennt: ein Schritt zum Zurücknehmen.

Was dem widerspricht, wird ausgegeben, und nichts wird getan, wenn nicht --despite-conflicts angegeben ist.</translation>
    </message>
    <message>
        <source>Make a backup: a whole copy, which the doctor has looked at.

Where nothing was done since the newest one, that one is named. The copy is a project, and can
be opened as it is.</source>
        <translation>Eine Sicherung machen: eine ganze Kopie, die die Prüfung angesehen hat.

Wo seit der neuesten nichts getan wurde, wird diese genannt. Die Kopie ist ein Projekt und lässt sich
öffnen, wie sie ist.</translation>
    </message>
    <message>
        <source>Make a new project TARGET of what can still be read of a damaged PROJECT, which is only read.

A backup is nearly always better: see `annotator backups`. What is known to be lost is counted.
What happened to each annotation comes along where the history can be trusted; the steps
themselves stay in PROJECT. Exit code 1 where anything is lost.</source>
        <translation>Aus dem, was von einem beschädigten PROJECT noch zu lesen ist, ein neues Projekt TARGET machen; PROJECT wird nur gelesen.

Eine Sicherung ist fast immer besser: siehe `annotator backups`. Was bekanntermaßen verloren ist, wird gezählt.
Was mit jeder Annotation geschah, kommt mit, wo dem Verlauf zu trauen ist; die Schritte selbst
bleiben in PROJECT. Exit-Code 1, wo etwas verloren ist.</translation>
    </message>
    <message>
        <source>Make a pack of FILES: CSV, SKOS as RDF/XML, EAC-CPF, or a table of GeoNames.

Lines that cannot be taken are counted, and listed by `pack refused`; the others are there.</source>
        <translation>Ein Paket aus FILES machen: CSV, SKOS als RDF/XML, EAC-CPF oder eine Tabelle von GeoNames.

Zeilen, die nicht übernommen werden können, werden gezählt und von `pack refused` aufgelistet; die anderen sind da.</translation>
    </message>
    <message>
        <source>Mark what articles say, about whom and by whom, and keep it as TEI XML.

Offsets are Unicode code points of the reading text, half-open. Exit code 0: all done; 1:
something asked for failed, the rest was done; 2: wrong use.</source>
        <translation>Markieren, was Artikel sagen, über wen und von wem, und es als TEI XML bewahren.

Positionen sind Unicode-Codepunkte des Lesetextes, halboffen. Exit-Code 0: alles getan; 1:
etwas Verlangtes misslang, der Rest wurde getan; 2: falsche Benutzung.</translation>
    </message>
    <message>
        <source>Open the window, with a PROJECT.annot or with FILES to import.</source>
        <translation>Das Fenster öffnen, mit einem PROJECT.annot oder mit FILES zum Importieren.</translation>
    </message>
    <message>
        <source>Print all comments with what they are about.</source>
        <translation>Alle Kommentare ausgeben, mit dem, wovon sie handeln.</translation>
    </message>
    <message>
        <source>Print all relations of entries and of annotations.</source>
        <translation>Alle Beziehungen von Einträgen und von Annotationen ausgeben.</translation>
    </message>
    <message>
        <source>Print entries that share a name or an identifier, and of which nobody has said more.</source>
        <translation>Einträge ausgeben, die einen Namen oder Identifikator teilen und von denen niemand mehr gesagt hat.</translation>
    </message>
    <message>
        <source>Print entries with a name that is, or has words that begin as, WORDS.</source>
        <translation>Einträge ausgeben, deren Name WORDS ist oder Wörter hat, die so beginnen.</translation>
    </message>
    <message>
        <source>Print the annotations as JSON Lines, in the form that `annotate` takes.</source>
        <translation>Die Annotationen als JSON Lines ausgeben, in der Form, die `annotate` nimmt.</translation>
    </message>
    <message>
        <source>Print the names that are left open: those of nobody yet, and those that are only probable.</source>
        <translation>Die offen gelassenen Namen ausgeben: die von noch niemandem, und die nur wahrscheinlichen.</translation>
    </message>
    <message>
        <source>Print the page on TOPIC; without one, the contents. Keys are those of your settings.</source>
        <translation>Die Seite über TOPIC ausgeben; ohne eine den Inhalt. Die Tasten sind die Ihrer Einstellungen.</translation>
    </message>
    <message>
        <source>Print the reading text exactly: UTF-8, nothing added.</source>
        <translation>Den Lesetext genau ausgeben: UTF-8, nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Print the value of one setting.</source>
        <translation>Den Wert einer Einstellung ausgeben.</translation>
    </message>
    <message>
        <source>Print what the program would annotate, one JSON object a line, as `annotate` takes it.

Each line has the rule, why it is suggested and a score between 0 and 1. What is annotated
already is not suggested; what was rejected (an annotation of status rejected, with its reason
as note) never again. With --accept-above only those of that score are printed, and taken.</source>
        <translation>Ausgeben, was das Programm annotieren würde, ein JSON-Objekt je Zeile, wie `annotate` es nimmt.

Jede Zeile hat die Regel, warum es vorgeschlagen ist, und einen Wert zwischen 0 und 1. Was schon annotiert
ist, wird nicht vorgeschlagen; was abgelehnt wurde (eine Annotation mit dem Status rejected, mit ihrer Begründung
als Notiz), nie wieder. Mit --accept-above werden nur die von diesem Wert ausgegeben und angenommen.</translation>
    </message>
    <message>
        <source>Print what was not taken when a pack was made: line and reason.</source>
        <translation>Ausgeben, was nicht übernommen wurde, als ein Paket gemacht wurde: Zeile und Grund.</translation>
    </message>
    <message>
        <source>Print where ENTRY (id or name) is mentioned, and how often under which spelling.</source>
        <translation>Ausgeben, wo ENTRY (Identifikator oder Name) erwähnt ist, und wie oft in welcher Schreibweise.</translation>
    </message>
    <message>
        <source>Print words that are marked as several entries, of which nobody has said they differ.</source>
        <translation>Wörter ausgeben, die als mehrere Einträge markiert sind und von denen niemand gesagt hat, dass diese verschieden sind.</translation>
    </message>
    <message>
        <source>Prove this installation: open, tag, undo, kill, reopen, import, export, show the window.

Works in a folder of its own, which is removed afterwards, and prints a report as JSON. Without
a display the window is made in memory. Exit code 0 when every step went well, else 1.</source>
        <translation>Diese Installation erproben: öffnen, markieren, zurücknehmen, abbrechen, wieder öffnen, importieren, exportieren, das Fenster zeigen.

Arbeitet in einem eigenen Ordner, der danach entfernt wird, und gibt einen Bericht als JSON aus. Ohne
Bildschirm wird das Fenster im Speicher gemacht. Exit-Code 0, wenn jeder Schritt gut ging, sonst 1.</translation>
    </message>
    <message>
        <source>Put a backup in the place of PROJECT: BACKUP is its number or its file, else the newest one.

Nothing is written over: what stands there is moved aside with its journal, and named.</source>
        <translation>Eine Sicherung an die Stelle von PROJECT setzen: BACKUP ist ihre Nummer oder ihre Datei, sonst die neueste.

Nichts wird überschrieben: Was dort steht, wird mit seinem Journal beiseitegelegt und genannt.</translation>
    </message>
    <message>
        <source>Read the file of ARTICLE again, with this version of its reader or otherwise.

Prints how the texts differ and where each annotation would be: unchanged, moved, uncertain
or lost, with a confidence. With --yes the new text becomes an article of its own, whose
recipe names the old one, and the annotations go over to it as one step to undo. The old text
stays, with what was not moved.</source>
        <translation>Die Datei von ARTICLE neu lesen, mit dieser Version ihres Leseprogramms oder anders.

Gibt aus, wie sich die Texte unterscheiden und wo jede Annotation wäre: unverändert, verschoben, unsicher
oder verloren, mit einer Sicherheit. Mit --yes wird der neue Text ein eigener Artikel, dessen
Rezept den alten nennt, und die Annotationen gehen als ein Schritt hinüber. Der alte Text
bleibt, mit dem, was nicht verschoben wurde.</translation>
    </message>
    <message>
        <source>Remove packs from this machine. What was taken from them into registers stays there.</source>
        <translation>Pakete von diesem Rechner entfernen. Was daraus in Register übernommen wurde, bleibt dort.</translation>
    </message>
    <message>
        <source>Say TEXT about the annotation, article or comment of ID; about a comment it is a reply.</source>
        <translation>TEXT zur Annotation, zum Artikel oder Kommentar mit der ID sagen; zu einem Kommentar ist es eine Antwort.</translation>
    </message>
    <message>
        <source>Say how far the work on articles has come; without STATE, how many there are of each.

All articles that are named change as one step to undo. Nothing in a locked article is changed
until it has another status.</source>
        <translation>Sagen, wie weit die Arbeit an Artikeln ist; ohne STATE, wie viele es von jedem gibt.

Alle genannten Artikel ändern sich in einem Schritt. In einem gesperrten Artikel wird nichts geändert,
bis er einen anderen Status hat.</translation>
    </message>
    <message>
        <source>Say that ACTIVE is NAME of PASSIVE: ids of two annotations, or entries by id or name.</source>
        <translation>Sagen, dass ACTIVE zu PASSIVE als NAME steht: Identifikatoren zweier Annotationen, oder Einträge nach Identifikator oder Name.</translation>
    </message>
    <message>
        <source>Say that ENTRIES (ids or names) are the same, perhaps the same, or not, without merging.</source>
        <translation>Sagen, dass ENTRIES (Identifikatoren oder Namen) dasselbe sind, vielleicht dasselbe, oder nicht, ohne sie zusammenzuführen.</translation>
    </message>
    <message>
        <source>Say that MENTION (id of an annotation) means ENTRY (id or name); alone: nobody yet.</source>
        <translation>Sagen, dass MENTION (Identifikator einer Annotation) ENTRY (Identifikator oder Name) meint; allein: noch niemanden.</translation>
    </message>
    <message>
        <source>Say what is known of PROJECT, or of articles of it: FIELD=VALUE, empty to forget it.

Without FIELD=VALUE all fields are printed. What is not known is left out of exports: nothing is
invented. All fields that are given are one step to undo.</source>
        <translation>Sagen, was über PROJECT oder über Artikel darin bekannt ist: FIELD=VALUE, leer, um es zu vergessen.

Ohne FIELD=VALUE werden alle Felder ausgegeben. Was nicht bekannt ist, fehlt in Exporten: Nichts wird
erfunden. Alle angegebenen Felder sind ein Schritt zum Zurücknehmen.</translation>
    </message>
    <message>
        <source>Say what picture NUMBER of ARTICLE shows, or whose it is; without options print what is said.

`annotator show` lists the pictures of an article with their numbers.</source>
        <translation>Sagen, was Bild NUMBER von ARTICLE zeigt oder wem es gehört; ohne Optionen ausgeben, was gesagt ist.

`annotator show` listet die Bilder eines Artikels mit ihren Nummern.</translation>
    </message>
    <message>
        <source>Say what the blocks NUMBERS of ARTICLE are, counted from 1, or in which language.</source>
        <translation>Sagen, was die Blöcke NUMBERS von ARTICLE sind, von 1 gezählt, oder in welcher Sprache.</translation>
    </message>
    <message>
        <source>Settings of whoever is at work, which travel with a person and not with a project.</source>
        <translation>Einstellungen dessen, der arbeitet; sie reisen mit einer Person und nicht mit einem Projekt.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Die Version zeigen und enden.</translation>
    </message>
    <message>
        <source>Show what is known of an article: header, blocks, figures.

With --characters instead: no-break spaces, soft hyphens, zero-width characters, quotation
marks without their other half, replaced characters, accents apart from their letters and the
like, counted, with the offsets at which they stand.</source>
        <translation>Zeigen, was über einen Artikel bekannt ist: Kopf, Blöcke, Abbildungen.

Mit --characters stattdessen: geschützte Leerzeichen, weiche Trennstriche, Zeichen ohne Breite, Anführungszeichen
ohne ihre andere Hälfte, ersetzte Zeichen, von ihren Buchstaben abgesetzte Akzente und
Ähnliches, gezählt, mit den Positionen, an denen sie stehen.</translation>
    </message>
    <message>
        <source>Take articles into PROJECT, which is made if it is not there. Of folders all articles in
and below them are taken.

All of it is one step to undo; each file is on disk when its line is printed.

An inventory has a row a file: a column headed `file`, and others headed as the fields that
`annotator describe` lists (title, author, date, publisher, shelfmark, repository, fonds …).
Rows without a file and columns that are no field are listed.</source>
        <translation>Artikel in PROJECT aufnehmen, das angelegt wird, wenn es nicht da ist. Aus Ordnern werden alle Artikel darin
und darunter aufgenommen.

Alles ist ein Schritt zum Zurücknehmen; jede Datei ist auf dem Datenträger, wenn ihre Zeile ausgegeben ist.

Ein Inventar hat eine Zeile je Datei: eine Spalte namens `file` und andere, benannt wie die Felder, die
`annotator describe` auflistet (title, author, date, publisher, shelfmark, repository, fonds …).
Zeilen ohne Datei und Spalten, die kein Feld sind, werden aufgelistet.</translation>
    </message>
    <message>
        <source>Take over the settings that a TOML file has; the others stay.</source>
        <translation>Die Einstellungen übernehmen, die eine TOML-Datei hat; die anderen bleiben.</translation>
    </message>
    <message>
        <source>Take over the tags of a TOML file, as one step that `annotator undo` takes back.

Tags that the file lacks stay, and so does everything that is marked.</source>
        <translation>Die Tags einer TOML-Datei übernehmen, als ein Schritt, den `annotator undo` zurücknimmt.

Tags, die der Datei fehlen, bleiben, und ebenso alles, was markiert ist.</translation>
    </message>
    <message>
        <source>Take the entries of FILE into the register, as one step to undo.

FILE is of any form of which `pack add` makes packs. Entries with an identifier that the
register has already are left out; what of FILE cannot be taken is told line by line.</source>
        <translation>Die Einträge von FILE ins Register übernehmen, als ein Schritt zum Zurücknehmen.

FILE hat eine der Formen, aus denen `pack add` Pakete macht. Einträge mit einem Identifikator, den das
Register schon hat, werden ausgelassen; was von FILE nicht übernommen werden kann, wird Zeile für Zeile gesagt.</translation>
    </message>
    <message>
        <source>Take the last N steps back, also those of an earlier sitting.</source>
        <translation>Die letzten N Schritte zurücknehmen, auch die einer früheren Sitzung.</translation>
    </message>
    <message>
        <source>Take the usual values again, of the settings NAMES; without any, of all.</source>
        <translation>Wieder die üblichen Werte der Einstellungen NAMES nehmen; ohne Namen aller.</translation>
    </message>
    <message>
        <source>Tell what was done, by whom and when, oldest first.</source>
        <translation>Erzählen, was getan wurde, von wem und wann, das Älteste zuerst.</translation>
    </message>
    <message>
        <source>The project&apos;s own list of persons, places, bodies: looked at, merged, split.</source>
        <translation>Die projekteigene Liste von Personen, Orten, Körperschaften: angesehen, zusammengeführt, aufgeteilt.</translation>
    </message>
    <message>
        <source>The vocabulary of a project: its tags with keys, colours and TEI elements.</source>
        <translation>Das Vokabular eines Projekts: seine Tags mit Tasten, Farben und TEI-Elementen.</translation>
    </message>
    <message>
        <source>Write all that the articles say about ENTRY (id or name): mentions, claims, pictures …

\b
One entry goes to the files that --html, --pdf and --json name; several, or all of a kind,
go to files of their own in the folder that --out names.</source>
        <translation>Alles schreiben, was die Artikel über ENTRY (Identifikator oder Name) sagen: Erwähnungen, Behauptungen, Bilder …

\b
Ein Eintrag geht in die Dateien, die --html, --pdf und --json nennen; mehrere, oder alle einer Art,
gehen in eigene Dateien in dem Ordner, den --out nennt.</translation>
    </message>
    <message>
        <source>Write every article, or some, to a folder: each whole and valid, or not at all.

\b
Names are made of {id}, {source}, {title}, {date}, {language}, {author}, {publisher},
{collection}, {shelfmark}, {genre}; no two files get the same.</source>
        <translation>Jeden Artikel, oder einige, in einen Ordner schreiben: jeden ganz und gültig, oder gar nicht.

\b
Namen werden gebildet aus {id}, {source}, {title}, {date}, {language}, {author}, {publisher},
{collection}, {shelfmark}, {genre}; keine zwei Dateien bekommen denselben.</translation>
    </message>
    <message>
        <source>Write the tags of PROJECT to a TOML file.</source>
        <translation>Die Tags von PROJECT in eine TOML-Datei schreiben.</translation>
    </message>
    <message>
        <source>Write the whole register to a file, or as EAC-CPF to a folder or ZIP file.

csv and skos hold all entries, and `register import` and `pack add` read them back; eac holds
those that are persons or organisations.</source>
        <translation>Das ganze Register in eine Datei schreiben, oder als EAC-CPF in einen Ordner oder eine ZIP-Datei.

csv und skos enthalten alle Einträge, und `register import` und `pack add` lesen sie zurück; eac enthält
die, die Personen oder Organisationen sind.</translation>
    </message>
    <message>
        <source>Write what you have chosen, keys included, to a TOML file.</source>
        <translation>Was Sie gewählt haben, Tasten eingeschlossen, in eine TOML-Datei schreiben.</translation>
    </message>
    <message>
        <source>a CSV or XLSX sheet that says what is known of each file</source>
        <translation>ein CSV- oder XLSX-Blatt, das sagt, was über jede Datei bekannt ist</translation>
    </message>
    <message>
        <source>a RELAX NG grammar (XML syntax) instead of ours</source>
        <translation>eine RELAX-NG-Grammatik (XML-Syntax) statt unserer</translation>
    </message>
    <message>
        <source>a doubt remains</source>
        <translation>ein Zweifel bleibt</translation>
    </message>
    <message>
        <source>a file; for eac a folder or .zip</source>
        <translation>eine Datei; für eac ein Ordner oder .zip</translation>
    </message>
    <message>
        <source>a folder, for several entries</source>
        <translation>ein Ordner, für mehrere Einträge</translation>
    </message>
    <message>
        <source>a name that goes over as well</source>
        <translation>ein Name, der auch hinübergeht</translation>
    </message>
    <message>
        <source>a page for a browser</source>
        <translation>eine Seite für einen Browser</translation>
    </message>
    <message>
        <source>a query that the project keeps; “annotator queries”</source>
        <translation>eine Anfrage, die das Projekt behält; „annotator queries“</translation>
    </message>
    <message>
        <source>a table, with the words around each hit</source>
        <translation>eine Tabelle, mit den Wörtern um jeden Treffer</translation>
    </message>
    <message>
        <source>a window of its own, though one is open already</source>
        <translation>ein eigenes Fenster, obwohl schon eines offen ist</translation>
    </message>
    <message>
        <source>all articles that are so now</source>
        <translation>alle Artikel, die jetzt so sind</translation>
    </message>
    <message>
        <source>all entries of a kind that are named, such as person</source>
        <translation>alle genannten Einträge einer Art, etwa person</translation>
    </message>
    <message>
        <source>also play the history again, and read every original again: takes long</source>
        <translation>auch den Verlauf noch einmal abspielen und jedes Original neu lesen: dauert lange</translation>
    </message>
    <message>
        <source>annotations made by this contributor</source>
        <translation>Annotationen dieser Mitwirkenden</translation>
    </message>
    <message>
        <source>annotations made from this day on: 2024, 2024-05 or 2024-05-12</source>
        <translation>Annotationen ab diesem Tag: 2024, 2024-05 oder 2024-05-12</translation>
    </message>
    <message>
        <source>annotations made up to this day, it included</source>
        <translation>Annotationen bis zu diesem Tag, ihn eingeschlossen</translation>
    </message>
    <message>
        <source>annotations of this kind: entity, claim, caption, correction, quotation</source>
        <translation>Annotationen dieser Art: entity, claim, caption, correction, quotation</translation>
    </message>
    <message>
        <source>annotations of which somebody said: high, medium, low, unknown</source>
        <translation>Annotationen, deren Gewissheit jemand angab: high, medium, low, unknown</translation>
    </message>
    <message>
        <source>annotations that are draft, suggested, accepted or rejected</source>
        <translation>Annotationen im Zustand draft, suggested, accepted oder rejected</translation>
    </message>
    <message>
        <source>annotations that name this entry of the register, by name or id</source>
        <translation>Annotationen, die diesen Eintrag des Registers nennen, nach Name oder Identifikator</translation>
    </message>
    <message>
        <source>annotations with this tag, by name or id</source>
        <translation>Annotationen mit diesem Tag, nach Name oder Identifikator</translation>
    </message>
    <message>
        <source>articles from this date on: 1914, 1914-05</source>
        <translation>Artikel ab diesem Datum: 1914, 1914-05</translation>
    </message>
    <message>
        <source>articles of this language</source>
        <translation>Artikel dieser Sprache</translation>
    </message>
    <message>
        <source>articles that are to do, in progress, done …</source>
        <translation>Artikel im Status to do, in progress, done …</translation>
    </message>
    <message>
        <source>articles up to this date, it included</source>
        <translation>Artikel bis zu diesem Datum</translation>
    </message>
    <message>
        <source>articles whose publisher has these words</source>
        <translation>Artikel, deren Verlag diese Wörter hat</translation>
    </message>
    <message>
        <source>as in BCP 47: de, ar; empty for the article&apos;s own</source>
        <translation>wie in BCP 47: de, ar; leer für die des Artikels</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>höchstens so viele</translation>
    </message>
    <message>
        <source>by default that of the first file</source>
        <translation>standardmäßig die der ersten Datei</translation>
    </message>
    <message>
        <source>by what stands left or right of it</source>
        <translation>nach dem, was links oder rechts davon steht</translation>
    </message>
    <message>
        <source>claims made by this entry</source>
        <translation>Behauptungen dieses Eintrags</translation>
    </message>
    <message>
        <source>claims of which the source sounds so sure: high, medium, low, unknown</source>
        <translation>Behauptungen, bei denen die Quelle so sicher klingt: high, medium, low, unknown</translation>
    </message>
    <message>
        <source>claims put so: asserted, hedged, alleged, predicted, denied</source>
        <translation>Behauptungen in dieser Haltung: asserted, hedged, alleged, predicted, denied</translation>
    </message>
    <message>
        <source>claims reported by this entry</source>
        <translation>Behauptungen, die dieser Eintrag weitergibt</translation>
    </message>
    <message>
        <source>claims with this verdict: unverified, supported, refuted …</source>
        <translation>Behauptungen mit diesem Urteil: unverified, supported, refuted …</translation>
    </message>
    <message>
        <source>do it; without it only what would be done is printed</source>
        <translation>tut es; ohne das wird nur ausgegeben, was getan würde</translation>
    </message>
    <message>
        <source>each hit with the words around it, in columns</source>
        <translation>jeder Treffer mit den Wörtern darum, in Spalten</translation>
    </message>
    <message>
        <source>every article of the project</source>
        <translation>jeder Artikel des Projekts</translation>
    </message>
    <message>
        <source>first make the index of words anew, from the texts</source>
        <translation>zuerst das Wörterverzeichnis aus den Texten neu machen</translation>
    </message>
    <message>
        <source>give large volumes minutes, and more memory</source>
        <translation>großen Bänden Minuten und mehr Speicher geben</translation>
    </message>
    <message>
        <source>go on behind this article, where a page ended</source>
        <translation>hinter diesem Artikel weitermachen, wo eine Seite endete</translation>
    </message>
    <message>
        <source>how it is divided: verdict, certainty … or month, year …</source>
        <translation>wie es geteilt ist: verdict, certainty … oder month, year …</translation>
    </message>
    <message>
        <source>in articles from this date on</source>
        <translation>in Artikeln ab diesem Datum</translation>
    </message>
    <message>
        <source>in articles of this language: en, or pt-BR</source>
        <translation>in Artikeln dieser Sprache: en oder pt-BR</translation>
    </message>
    <message>
        <source>in articles that are to do, in progress, done …</source>
        <translation>in Artikeln im Status to do, in progress, done …</translation>
    </message>
    <message>
        <source>in articles that name this entry of the register too</source>
        <translation>in Artikeln, die auch diesen Eintrag des Registers nennen</translation>
    </message>
    <message>
        <source>in articles up to this date, it included</source>
        <translation>in Artikeln bis zu diesem Datum, es eingeschlossen</translation>
    </message>
    <message>
        <source>in articles whose publisher has these words</source>
        <translation>in Artikeln, deren Verlag diese Wörter hat</translation>
    </message>
    <message>
        <source>in articles whose title has these words</source>
        <translation>in Artikeln, deren Titel diese Wörter hat</translation>
    </message>
    <message>
        <source>in this very process</source>
        <translation>in eben diesem Prozess</translation>
    </message>
    <message>
        <source>in “together”: no less often</source>
        <translation>in „together“: nicht seltener</translation>
    </message>
    <message>
        <source>its address, such as http://127.0.0.1:8000/reconcile</source>
        <translation>seine Adresse, etwa http://127.0.0.1:8000/reconcile</translation>
    </message>
    <message>
        <source>keep a picture of the window as PNG</source>
        <translation>ein Bild des Fensters als PNG behalten</translation>
    </message>
    <message>
        <source>keep this one no longer</source>
        <translation>diese nicht länger behalten</translation>
    </message>
    <message>
        <source>keep this query in the project</source>
        <translation>diese Anfrage im Projekt behalten</translation>
    </message>
    <message>
        <source>leave files alone that would be the same</source>
        <translation>Dateien lassen, die gleich würden</translation>
    </message>
    <message>
        <source>leave out files and texts that the project has already</source>
        <translation>Dateien und Texte auslassen, die das Projekt schon hat</translation>
    </message>
    <message>
        <source>leave the window out</source>
        <translation>das Fenster auslassen</translation>
    </message>
    <message>
        <source>list the sections that hold all these words</source>
        <translation>die Abschnitte auflisten, die alle diese Wörter enthalten</translation>
    </message>
    <message>
        <source>look at each anew: everything that does not hold</source>
        <translation>jede neu ansehen: alles, was nicht stimmt</translation>
    </message>
    <message>
        <source>make each chapter of a book an article</source>
        <translation>jedes Kapitel eines Buches zu einem Artikel machen</translation>
    </message>
    <message>
        <source>merge although something contradicts it</source>
        <translation>zusammenführen, obwohl etwas widerspricht</translation>
    </message>
    <message>
        <source>move annotations of this confidence or more</source>
        <translation>Annotationen dieser Sicherheit oder mehr verschieben</translation>
    </message>
    <message>
        <source>no more hits than this</source>
        <translation>nicht mehr Treffer als so viele</translation>
    </message>
    <message>
        <source>of Web Annotations that have none of the project&apos;s; by default other</source>
        <translation>von Web Annotations, die keinen des Projekts haben; standardmäßig other</translation>
    </message>
    <message>
        <source>of a capture or a box of mail: see `records`</source>
        <translation>einer Aufnahme oder eines Postfachs: siehe `records`</translation>
    </message>
    <message>
        <source>of entries whose file does not say</source>
        <translation>von Einträgen, deren Datei es nicht sagt</translation>
    </message>
    <message>
        <source>of entries whose file does not say, such as person</source>
        <translation>von Einträgen, deren Datei es nicht sagt, etwa person</translation>
    </message>
    <message>
        <source>of files without ending, such as {date}_{title}_{id}</source>
        <translation>von Dateien ohne Endung, etwa {date}_{title}_{id}</translation>
    </message>
    <message>
        <source>of one article only; `annotator list` shows the ids</source>
        <translation>nur eines Artikels; `annotator list` zeigt die Identifikatoren</translation>
    </message>
    <message>
        <source>of text files; by default it is found out, and a guess is said</source>
        <translation>von Textdateien; standardmäßig wird sie ermittelt, und eine Vermutung gesagt</translation>
    </message>
    <message>
        <source>of the article, as in BCP 47: en, de, ar</source>
        <translation>des Artikels, wie in BCP 47: en, de, ar</translation>
    </message>
    <message>
        <source>of the articles, as in BCP 47: en, de, ar</source>
        <translation>der Artikel, wie in BCP 47: en, de, ar</translation>
    </message>
    <message>
        <source>of the file, which is kept in the project</source>
        <translation>der Datei, die im Projekt bleibt</translation>
    </message>
    <message>
        <source>one JSON object a file</source>
        <translation>ein JSON-Objekt je Datei</translation>
    </message>
    <message>
        <source>one JSON object an article</source>
        <translation>ein JSON-Objekt je Artikel</translation>
    </message>
    <message>
        <source>one ZIP file instead, whole or not at all</source>
        <translation>stattdessen eine ZIP-Datei, ganz oder gar nicht</translation>
    </message>
    <message>
        <source>one of them; else all in short</source>
        <translation>eines davon; sonst alle in Kürze</translation>
    </message>
    <message>
        <source>only claims of this one, in “said”</source>
        <translation>nur Behauptungen von diesem, in „said“</translation>
    </message>
    <message>
        <source>only for the article of this id</source>
        <translation>nur für den Artikel dieses Identifikators</translation>
    </message>
    <message>
        <source>only in this article</source>
        <translation>nur in diesem Artikel</translation>
    </message>
    <message>
        <source>only look: lock nothing, leave nothing beside it</source>
        <translation>nur ansehen: nichts sperren, nichts daneben zurücklassen</translation>
    </message>
    <message>
        <source>only the one of this id; repeatable</source>
        <translation>nur den dieses Identifikators; wiederholbar</translation>
    </message>
    <message>
        <source>only those of the article of this id</source>
        <translation>nur die des Artikels dieses Identifikators</translation>
    </message>
    <message>
        <source>persons, places … in each file, or shared in register.xml beside</source>
        <translation>Personen, Orte … in jeder Datei, oder gemeinsam in register.xml daneben</translation>
    </message>
    <message>
        <source>put it into this folder, and nowhere else</source>
        <translation>in diesen Ordner legen, und nirgends sonst</translation>
    </message>
    <message>
        <source>read the text as it was before its tracked changes</source>
        <translation>den Text lesen, wie er vor seinen nachverfolgten Änderungen war</translation>
    </message>
    <message>
        <source>rows at most (20)</source>
        <translation>höchstens so viele Zeilen (20)</translation>
    </message>
    <message>
        <source>send the names; else only print what would be sent</source>
        <translation>die Namen senden; sonst nur ausgeben, was gesendet würde</translation>
    </message>
    <message>
        <source>take all of a score of S or more, as one step to undo</source>
        <translation>alle mit einem Wert von S oder mehr annehmen, als ein Schritt zum Zurücknehmen</translation>
    </message>
    <message>
        <source>take all of a web page for its article</source>
        <translation>die ganze Webseite als ihren Artikel nehmen</translation>
    </message>
    <message>
        <source>take back what was said</source>
        <translation>zurücknehmen, was gesagt wurde</translation>
    </message>
    <message>
        <source>take the identifiers that the service is sure of</source>
        <translation>die Identifikatoren nehmen, deren sich der Dienst sicher ist</translation>
    </message>
    <message>
        <source>the annotation that says so</source>
        <translation>die Annotation, die es sagt</translation>
    </message>
    <message>
        <source>the article of this id; may be repeated</source>
        <translation>der Artikel dieses Identifikators; wiederholbar</translation>
    </message>
    <message>
        <source>the folder to write into</source>
        <translation>der Ordner, in den geschrieben wird</translation>
    </message>
    <message>
        <source>the id of the article that Web Annotations are about</source>
        <translation>der Identifikator des Artikels, von dem Web Annotations handeln</translation>
    </message>
    <message>
        <source>the same for programs</source>
        <translation>dasselbe für Programme</translation>
    </message>
    <message>
        <source>the same in print</source>
        <translation>dasselbe gedruckt</translation>
    </message>
    <message>
        <source>they are not the same</source>
        <translation>sie sind nicht dasselbe</translation>
    </message>
    <message>
        <source>they may be the same</source>
        <translation>sie können dasselbe sein</translation>
    </message>
    <message>
        <source>what is odd about the characters of its text</source>
        <translation>was an den Zeichen seines Textes auffällt</translation>
    </message>
    <message>
        <source>what it shows, for those who cannot see it; empty to forget it</source>
        <translation>was es zeigt, für alle, die es nicht sehen können; leer, um es zu vergessen</translation>
    </message>
    <message>
        <source>what the program speaks, whatever the settings and the system say</source>
        <translation>was das Programm spricht, was immer Einstellungen und System sagen</translation>
    </message>
    <message>
        <source>what to write</source>
        <translation>was geschrieben wird</translation>
    </message>
    <message>
        <source>who holds its rights, and what they allow; empty to forget it</source>
        <translation>wer seine Rechte innehat und was sie erlauben; leer, um es zu vergessen</translation>
    </message>
    <message>
        <source>with --accept-above: only print what would be taken</source>
        <translation>mit --accept-above: nur ausgeben, was angenommen würde</translation>
    </message>
    <message>
        <source>with --out</source>
        <translation>mit --out</translation>
    </message>
    <message>
        <source>with what contributors say to each other</source>
        <translation>mit dem, was Mitwirkende einander sagen</translation>
    </message>
    <message>
        <source>without a direction, as spouseOf</source>
        <translation>ohne Richtung, wie spouseOf</translation>
    </message>
    <message>
        <source>write all pages into a folder</source>
        <translation>alle Seiten in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>write its table here</source>
        <translation>seine Tabelle hierhin schreiben</translation>
    </message>
    <message>
        <source>write over files that are there already</source>
        <translation>auch Dateien überschreiben, die schon da sind</translation>
    </message>
    <message>
        <source>write the picture here</source>
        <translation>das Bild hierhin schreiben</translation>
    </message>
</context>
<context>
    <name>TextWordsField</name>
    <message>
        <source>From selection</source>
        <translation>Aus der Auswahl</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Keine Wörter</translation>
    </message>
    <message>
        <source>Takes the words that are selected in the text</source>
        <translation>Nimmt die Wörter, die im Text ausgewählt sind</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>about {n} min left</source>
        <translation>noch etwa {n} min</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>noch etwa {n} s</translation>
    </message>
</context>
<context>
    <name>Tongue</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message>
        <source>Search articles, register, commands…</source>
        <translation>Artikel, Register, Befehle suchen…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>TEI not valid</source>
        <translation>TEI nicht gültig</translation>
    </message>
    <message>
        <source>TEI valid</source>
        <translation>TEI gültig</translation>
    </message>
    <message>
        <source>{articles} · {m} to do</source>
        <translation>{articles} · {m} offen</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} Artikel</numerusform>
            <numerusform>{n} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>● Not saved</source>
        <translation>● Nicht gespeichert</translation>
    </message>
    <message>
        <source>● Saved</source>
        <translation>● Gespeichert</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Annotator projects (*.annot)</source>
        <translation>Annotator-Projekte (*.annot)</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Given up: {what}.</source>
        <translation>Aufgegeben: {what}.</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>Save elsewhere, and go on there</source>
        <translation>Anderswo speichern und dort weiterarbeiten</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>Saved, and open from now on: “{name}”. “{old}” is as it was before.</source>
        <translation>Gespeichert und von jetzt an offen: „{name}“. „{old}“ ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>Saved: {what}.</source>
        <translation>Gespeichert: {what}.</translation>
    </message>
    <message>
        <source>This is not saved yet: {what}</source>
        <translation>Das ist noch nicht gespeichert: {what}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>{what} “{about}”</source>
        <translation>{what} „{about}“</translation>
    </message>
</context>
<context>
    <name>UnsavedCard</name>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Not saved yet: {what}</source>
        <translation>Noch nicht gespeichert: {what}</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept edited</source>
        <translation>Bearbeitet annehmen</translation>
    </message>
    <message>
        <source>Add annotations</source>
        <translation>Annotationen hinzufügen</translation>
    </message>
    <message>
        <source>Add entries</source>
        <translation>Einträge hinzufügen</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Attach image</source>
        <translation>Bild beifügen</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Tag ändern</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Define tag</source>
        <translation>Tag erklären</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Describe article</source>
        <translation>Artikel beschreiben</translation>
    </message>
    <message>
        <source>Describe image</source>
        <translation>Bild beschreiben</translation>
    </message>
    <message>
        <source>Describe project</source>
        <translation>Projekt beschreiben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>Kommentar bearbeiten</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Forget query</source>
        <translation>Anfrage vergessen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>Keep query</source>
        <translation>Anfrage behalten</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Merge entries</source>
        <translation>Einträge zusammenführen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Name contributor</source>
        <translation>Mitwirkende benennen</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Project founded</source>
        <translation>Projekt gegründet</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>In Beziehung setzen</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation>Kommentar entfernen</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Eintrag entfernen</translation>
    </message>
    <message>
        <source>Remove relation</source>
        <translation>Beziehung entfernen</translation>
    </message>
    <message>
        <source>Same or not</source>
        <translation>Dasselbe oder nicht</translation>
    </message>
    <message>
        <source>Split entry</source>
        <translation>Eintrag aufteilen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>WaitingSheet</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>No annotation comes before.</source>
        <translation>Davor kommt keine Annotation.</translation>
    </message>
    <message>
        <source>No annotation follows.</source>
        <translation>Danach kommt keine Annotation.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Das Beispiel ansehen</translation>
    </message>
    <message>
        <source>Mark what articles say, about whom and by whom, and keep it as TEI XML.
Everything is saved at once in one file. Nothing leaves this computer.</source>
        <translation>Markieren, was Artikel sagen, über wen und von wem, und es als TEI XML bewahren.
Alles wird sofort in einer Datei gespeichert. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>OPENED LAST</source>
        <translation>ZULETZT GEÖFFNET</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Or drop a project, or articles to import, on this window.</source>
        <translation>Oder ziehen Sie ein Projekt, oder Artikel zum Importieren, auf dieses Fenster.</translation>
    </message>
    <message>
        <source>The first hour</source>
        <translation>Die erste Stunde</translation>
    </message>
</context>
<context>
    <name>WhereMentioned</name>
    <message>
        <source>&amp;Keep this spelling as another name</source>
        <translation>Diese Schreibweise als weiteren Namen &amp;behalten</translation>
    </message>
    <message>
        <source>Nowhere in the articles: {0}</source>
        <translation>In den Artikeln nirgends: {0}</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Where mentioned</source>
        <translation>Wo erwähnt</translation>
    </message>
    <message>
        <source>all, {0}</source>
        <translation>alle, {0}</translation>
    </message>
</context>
<context>
    <name>WishFields</name>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Claims of</source>
        <translation>Behauptungen von</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Geteilt nach</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>angeblich</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>by description</source>
        <translation>durch Beschreibung</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Namen</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>direct speech</source>
        <translation>wörtliche Rede</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>indirect speech</source>
        <translation>indirekte Rede</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>widerlegt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>gestützt</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>the writer’s own</source>
        <translation>eigene Worte des Verfassers</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ungeprüft</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Was gerade läuft</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>All articles are done.</source>
        <translation>Alle Artikel sind erledigt.</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
</context>
</TS>
