<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: versions only, no names and no paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses no network unless you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what articles say, about whom and by whom, as TEI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory and reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the gazetteer: GeoNames, CC BY 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions above, and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all suggestions listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add selection as a further part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All like it, as a list to tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article done, open the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a reconciliation service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority packs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change who or what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents and search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the word here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all like it, as a list to tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit all fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that may be doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the selected articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the ticked hits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what it is related to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast am I?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the last sitting ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the last tag for what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this query in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords for the selected articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the selected articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave open whether they are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the ticked hits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge entries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end with the arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the start with the arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next name left open, and who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next of overlapping annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next stance of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next verdict of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its entry in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous name left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read its file again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject it with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relate it to another annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations of the entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the last tag here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere, and go on there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the selected articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, as two entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this paragraph is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is mentioned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words marked as several entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the register to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Amending</name>
    <message>
        <source>No annotation is under the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim is under the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words are selected, and no annotation is chosen there. {leave} lets them go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed. {undo} brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed. {undo} brings it back; {apply_to_all} lists all that are marked like it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotationsPanel</name>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words or names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>{n} of {all}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <source>&amp;Keywords…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARTICLES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the articles shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>A backup was made, and found whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done since the newest backup, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is damaged, so no backup is made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for reading only: nothing is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is whole: every text, quote and link was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>1 annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was saved is here: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was saved is here: {counts}. The last step was “{what}”, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every text, quote and link was compared: the project is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is large: a copy of it is being compared now, and you will be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is of {when}, {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet; one is made soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a large change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a newer format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a clock that was ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last step: {what} “{about}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles}, {annotations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hours ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A second place for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator projects (*.annot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is a whole project that was compared word by word when it was made. Restoring writes nothing over: what is there now is moved aside, and you are told where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is put here as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every text, quote and link is compared …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not whole any more: {what}. Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved as “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is whole: every text, quote and link was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: best is a stick or disk of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (not there now)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>A tag such as en, ar or pt-BR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done for {n:,} articles. {undo} takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File them under; several with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} of {all:,} articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} of {n:,} articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation set apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn of a speaker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Check of the whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is whole: every text, quote and link was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole project is being checked; you can go on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nowhere to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things do not hold together. The first: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>{said} The table beside it has the same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptionForm</name>
    <message>
        <source>Add a photographer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach an image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agency…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photographers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no alternative text: {describe_image} says what it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source says of it: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CharacterForm</name>
    <message>
        <source>In the source stands {0} here, which XML cannot hold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>{title}. {said} {Return} opens what a number counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Tick &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Space} ticks or unticks · {Return} takes what is ticked · {Esc} takes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deed} {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Add a claimant…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who reports it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source’s certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentLine</name>
    <message>
        <source>Remove “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentsField</name>
    <message>
        <source>Add a comment, {Return} says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>Hits in the project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>{key} is also “{other}”: neither acts until one of them gets another key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words; the beginning of a word is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all} found; the first {n} are listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Put the caret on a word, or select some words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words read so already; nothing was marked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Should read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong, right reading unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamagedSheet</name>
    <message>
        <source>1 step made after it is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the newest backup in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read as a new project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is moved aside and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup that is whole is of {when}, {age}: {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of it on this computer. Look for a copy on other disks and sticks before anything else; then save what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done after it is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} steps made after it are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: the file is damaged, as by a failing disk or stick or a copy that was broken off. Not one byte of it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not hold together in {n} places. It is open for reading only, so that nothing gets worse. Not one byte of it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DescribeBlock</name>
    <message>
        <source>It is a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, such as de, ar or pt-BR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the article: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DescribeHeader</name>
    <message>
        <source>What nobody knows stays empty: exports leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>About this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture is at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That article is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does picture {number} show, for those who cannot see it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DossierForm</name>
    <message>
        <source>All that the articles say about {name}. Annotations that name it: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the articles say about {n} entries, each by itself: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossiers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first file will be called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With &amp;comments of contributors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DossierSheet</name>
    <message>
        <source>&amp;Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles were left out. The first: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files were written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>End: arrows move it, {leave} leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotation is under the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: arrows move it, {leave} leaves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditEntry</name>
    <message>
        <source>Coordinates of a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latitude longitude, such as 50.94 6.96</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 1953–2001, or 2021-08-22</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Something goes wrong in the program again and again, so it ends here. The project is closed; all that was saved is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened was written to {file}, without any text of your articles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntityLine</name>
    <message>
        <source>Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{name}” away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryGestures</name>
    <message>
        <source>Choose an entry of the register first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another entry that is in the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is said any more about whether they are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, as two entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not the same; nobody will propose to merge them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are perhaps the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the same, as two entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where mentioned…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryRelations</name>
    <message>
        <source>It is not related to any other entry yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relate it to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Address (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another claim as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication, page, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no claim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave files alone that would be the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pack everything into one ZIP file there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the files, made of {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons, places and other entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first file will be called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all {n} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in each file those that it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in one file beside them, register.xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {n} that are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those that I tick</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exported</name>
    <message>
        <source>1 article was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 has lost its article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 was there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file was read back before it was put in place, and compared with the project: the text, every annotation, the register. The report lies beside the files, proof.txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps articles out ({Return} shows where)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the format could not hold, and other notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its article is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles are in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} have lost their articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} were there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check has found anything; an export or {show_tei} checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That annotation is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps this article from being exported now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>CSV tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CoNLL columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in plain files (text, JSON Lines, pictures)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading copy (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEI P5 XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEI P5 XML, every article in our own encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEI P5 XML, one file for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UIMA CAS (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UIMA CAS (XMI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderFields</name>
    <message>
        <source>A language tag (BCP 47).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of these terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands above the text, or as you call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which it is ordered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editorial practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From what it was concluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you worked: what was corrected, what was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages, lines or pictures that it lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by the text, found elsewhere, or guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelfmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive or library in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body that answers for the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body that owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it was taken there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fonds or series that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this project; every file carries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper, the site or the press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows the title in smaller letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about, parted by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others may do with the annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What sort of text it is, in one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever else a reader of the file should know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was published or written (EDTF).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the files are published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it appeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it can be read in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was published or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that body is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the original is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they can be read in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which state of the work they hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which texts are in it, and why these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who holds them, and what is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who paid for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is named as having written it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why and for whom the texts were annotated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another source says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody concluded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text says it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>All pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help — Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Everything that the rules have found is decided, or they find nothing here. {pick} marks a name yourself, {claim} a claim, {caption} a caption; {article_done} goes to the next article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet. {import} brings some in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check has found anything. {show_tei} checks this article, every export checks all that it writes, and Check the project, in the menu File, compares every text, quote and link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is so. Empty the filter to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked in this article yet. Put the caret on a name and press {pick}, or the digit of a tag. {next_suggestion} goes to what is suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show. {Return} searches; fewer words find more, and so does a beginning with *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is empty. It fills by itself: {pick} on a name in the text founds an entry with {Ctrl+Return}. Lists of names come in as authority packs, in the menu Register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article in this project yet.

Drop text files, letters, saved web pages or documents on this window, or choose them with {import}; a whole folder with {import_folder}.

{first_hour}, in the menu Help, shows on a sample how everything works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type words and press {Return}: they are looked for in all articles. {help} shows more ways.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done yet. Every step will stand here, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitMarking</name>
    <message>
        <source>All of these places are marked so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked {n:,} places as {tag}. {undo} takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the hits that are to be marked; {Space} ticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} were marked so already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentifierLine</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentifiersField</name>
    <message>
        <source>Add an identifier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>Images ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret on an annotation, or mark a name: its details stand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source></source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import 1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import {n} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the new text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before its tracked c&amp;hanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each cha&amp;pter an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the new text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;ventory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language (en, de, ar …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and odd characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets (*.csv *.tsv *.xlsx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What had come in was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEI or our own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the chosen file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of “{title}” is read again. The new text becomes an article of its own, which names this one; the old text stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book (EPUB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>box of mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has {n} % of {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed page (ALTO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed page (PAGE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed page (hOCR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rich text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same file as {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same text as {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web page (MHTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} articles, {n} annotations, {e} entries of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % of it stands in {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries of the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} odd characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} annotations go over; the others stay with the old text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} relations between the two would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}: these columns are no field of a header: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}: {n} of {all} rows name a file of this import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{undo} takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>&amp;Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries that the project keeps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: far too large for a set of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: it holds no keys; choose a file that was saved under Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: it is no set of keys; choose a file that was saved under Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: no such action here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: these are no keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFiles</name>
    <message>
        <source>Bring in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring keys in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets of keys (*.toml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the keys out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of {file} act now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys stand in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Edit, Keys… changes all of them. {Esc} closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters work with {held} while the text has the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters work while the text has the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>{key} helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} shows all keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters alone act in the text; else with {held}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys in the field first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions and keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is that of {others} now, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{menu} · usually {keys}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftOpenPanel</name>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the names that are left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the project: {0} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is left open in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {0}; the others come when these are decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {known} · {Return} decides · {next_open} goes through them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Annotator stands on the work of many. Here is all that came with it, and under which conditions you may use it and pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ships with the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveRegister</name>
    <message>
        <source>Still reading the register: {n} of {m}. Names written so are found.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Mark a name first: its tag is the one to keep.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {n} of {all} · {marked} marks · {keys}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakingSheet</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was written before is whole and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after the article in hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkHits</name>
    <message>
        <source>A new entry “{name}” is made in the same step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields can be filled in afterwards, one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to “{name}” of the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {n:,} hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what all of them are (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what is meant is left open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Added to “{quote}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mention is under the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret on a name, or select some words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words to add to the annotation in hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to repeat here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is meant is left open: {change_link} chooses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{form}” is also marked as: {others}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>A copy of the project was not whole, though the project itself is: the disk on which backups are made may be failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator projects (*.annot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {kept}. Known to be lost: {lost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {kept}. Nothing is known to be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sitting ended well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is damaged and open for reading only: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read of “{0}” is being read …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentionForm</name>
    <message>
        <source>2024-05-12, 1914/1918, 1890~</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25 km, 9000 fighters, &gt;=1000, 3..5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As machines compare it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unresolved: choose an entry…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeEntries</name>
    <message>
        <source>Coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been said that “{0}” and “{1}” are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will then say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions, claims, captions and relations go over. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingGlyphs</name>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has {scripts} letters for which this computer has no typeface: they show as boxes. The text itself is whole. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps: on Debian and Ubuntu {packages}, elsewhere the Noto fonts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows brings more of them under Settings, Optional features.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS has them; Font Book shows whether one is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rare Latin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlapping</name>
    <message>
        <source>No annotation is under the caret.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>1 annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 claimant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week is called by its Monday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations by tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles by language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles without a date that begins with a year: {n}; with one less exact: {m}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims over time, and how sure they sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims over time, and how they are put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims over time, and what was found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the register that are named: {n}. These most often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many articles two entries are named, from {n} on; of one with itself, in how many it is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many paragraphs two entries are named, from {n} on; of one with itself, in how many it is named. What is found by a cell is in the same article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most mentioned entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in the same article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in the same paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of the register is named yet. Mark a name, then {pick} says who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two entries are named together so often. Mark names, say with {pick} who they are, or ask for fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here has a date: {describe_article} says when an article was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select a name in a text and press the key of a tag above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was marked yet, and no article is done: {article_done} says that one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The articles of these claims have no date: {describe_article} says when one was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {n} most frequent of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no articles yet: {import} brings some in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no claims yet. Put the caret on what somebody says: {claim} marks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what, and how it is put</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what, and how sure it sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what, and what was found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what, and who passed it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alleged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotations made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>century</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates spoken of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events in the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hedged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncheckable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{annotations}. Suggestions that wait for a decision: {waiting}. Mentions that name no entry of the register: {open}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claims} by {claimants}. A claim of several counts for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{claims} of {who}, by the date of the article; without such a date: {undated}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} articles are done ({percent} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} claimants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} claims</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>&amp;Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the picture or its table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.svg);;Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has changed since it was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to search for behind this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is no date: write it as 1914, 1914-05 or 1914-05-09.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacePanel</name>
    <message>
        <source>A minute without a key counts as a pause. Nothing of this is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast am I?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for one, all in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for one, median</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of names that others keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of entries whose file does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of names that others keep, on this machine, outside every project. The picker offers their entries below those of the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables, SKOS, EAC-CPF, GeoNames (*.csv *.tsv *.txt *.rdf *.xml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lines were not taken whole; `annotator pack refused` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not taken whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} entries are there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {label} · {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article has no pictures of its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture ({kind}) cannot be shown here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>Page of the help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search articles, register, commands…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>0 · decide later: goes to the names left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New {kind} “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unresolved: some “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}× here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {Return} links · digit picks · {Tab} changes the kind · {Esc}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {Return} or digit links · {Shift+Return} or {Ctrl+1}…: probably · 0 leaves it open · {Tab} changes the kind · {Esc}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectFiles</name>
    <message>
        <source>Annotator projects (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Propagating</name>
    <message>
        <source>A name in several parts is not looked for elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “{words}” everywhere: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “{words}” elsewhere: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret on a marked name or on a suggestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is locked: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is marked as {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlaps “{words}”: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was rejected here: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source> · no alternative text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption of figure {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption without picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit: {credit} · {Return} takes it · {Esc}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has no alternative text: {describe_image} gives it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sentence at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Return} takes it · digit chooses, 0 nobody · {Tab}: reporter · {Alt+Up}, {Alt+Down}: more, fewer words · {Esc}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PuttingBack</name>
    <message>
        <source>A copy is saved as “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotator projects (*.annot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as “{name}”, in the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the backup of {when}, open for reading. To go on, open “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotationForm</name>
    <message>
        <source>Choose the work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who speaks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The very words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Put the caret into a quotation, or select its words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>(unresolved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fig. {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure {number} · {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no image in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should read “{reading}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Reads correctly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong, right reading unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>&amp;Send once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a reconciliation service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent is what stands here, {n}, and nothing else of the project; this once. The program uses the network for nothing but what is asked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names leave this machine, and travel without encryption: whoever is on the way can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is on this machine: nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which service is to be asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>Asking the service …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose entries of the register first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows nothing new of these entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service knows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sitting ended unexpectedly. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened stands in “{file}”, without any text of articles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusing</name>
    <message>
        <source>No suggestion is under the caret; {next_suggestion} goes to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is “{words}” not to be marked so?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>1 mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mentions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterFilter</name>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps doubles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterOut</name>
    <message>
        <source>Write the register to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} entries are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} others are neither persons nor organisations, and have no place in this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is there already; name it whole to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that can be done with entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotation names this entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mention under the caret has no entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry to relate; the register is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps a double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {known} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {known}, being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is removed. {undo} brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stays: 1 annotation names it. Merge it with another entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stays: {n} annotations name it. Merge it with another entry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relate</name>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in both directions alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is, to what follows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message>
        <source>Put the caret on an annotation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This annotation is related to no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{quote}” is held: go to another annotation and press {relate} there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelationsField</name>
    <message>
        <source>Remove the relation {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>1 suggestion accepted. {undo} takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion comes before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion is under the caret; {next_suggestion} goes to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions: {name} · {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no suggestions for this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} suggestions accepted. {undo} takes them back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>1 place in this article and {all:,} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at 1 place. {undo} takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at {n:,} places. {undo} takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the project: {n:,} of {all:,} other articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {n:,} places; apply them, and ask again for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} places in this article and {all:,} others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SameWords</name>
    <message>
        <source>No words are marked as several entries, but where that is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are marked as several entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if they are namesakes, say in the register that they are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is {name}, {n}×, and somebody else elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeFields</name>
    <message>
        <source>1914, 1914-05 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the articles that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, ar …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of its name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>&amp;Mark ticked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: words, &quot;a phrase&quot;, begin*, tag:…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON, one object a line (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That article is not in the project any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridge &quot;old mill&quot; resis* · one OR other · =&quot;exact characters&quot;
{keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by what is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n:,} hits written to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionBridge</name>
    <message>
        <source>not done: {new}. What you did before waits to be saved first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address of the reconciliation service asked last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that are not the usual ones, by action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program: system, en, de, fr or es</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of work after which a backup is made; 0 for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place and size of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects whose place you were warned of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for the backups of one project; the two newest stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the article&apos;s text; 1.0 is 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many of the newest backups stay, whatever the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where backups are kept; empty for the program&apos;s own folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each backup is put as well: best a disk or stick of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether characters alone act in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as it stands beside what you make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system, light, dark or contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>No further name is left open in this direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is left open in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is still being looked through; please try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitEntry</name>
    <message>
        <source>Mentions that are of the new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names that go with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all of this spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} go to the new entry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestedMarks</name>
    <message>
        <source>suggested, {score}: “{quote}” · {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Last decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is suggested for this article now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is too long for suggestions in the window; “annotator suggest” makes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepts all listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes whom it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists all like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (undone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a copy of “{name}” as it was just now, for reading. What others do from now on is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two at once never write to one project. A copy of it as it is now can be opened for reading: to look something up, search or export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {why}. All of it can be read, searched and exported. To change it, save a copy elsewhere, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagBar</name>
    <message>
        <source>{accept} and the mouse mark with it whatever is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag} is kept · {leave} ends it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>A company, newspaper, agency, party, team, court, museum or band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country, town, river, street or building, also where its government is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named thing: a ship, an aircraft, a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named war, disaster, festival, cup or day of observance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number with its unit or with what is counted: 25 km, 9,000 fighters. Not dates, ages or page numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person, real or fictional, by full name, first name or surname. Not plural families, not roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An absolute or relative calendar expression. Not clock times, durations or ages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office, profession or function somebody holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other name worth finding again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of a book, film, play, report, paper, programme or bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The very words of somebody, without the quotation marks: who spoke them, or from which work they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that describe a picture, without the credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said, by whom, and through whom the article has it. Mark the content without the cue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are wrong in the source or were read wrongly, and what should stand there. The text stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakingMany</name>
    <message>
        <source>Accepting {n} suggestions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeiPanel</name>
    <message>
        <source>No article is open: its TEI will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEI of this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is checked when it is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● TEI valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ One finding keeps this article from being valid TEI. {next_finding} goes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ {n} findings keep this article from being valid TEI. {next_finding} goes to them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextWordsField</name>
    <message>
        <source>From selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the words that are selected in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search articles, register, commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEI not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEI valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles} · {m} to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Annotator projects (*.annot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere, and go on there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, and open from now on: “{name}”. “{old}” is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not saved yet: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} “{about}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsavedCard</name>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name contributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>No annotation comes before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotation follows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what articles say, about whom and by whom, and keep it as TEI XML.
Everything is saved at once in one file. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPENED LAST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a project, or articles to import, on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereMentioned</name>
    <message>
        <source>&amp;Keep this spelling as another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere in the articles: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishFields</name>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alleged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hedged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indirect speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the writer’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>All articles are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
