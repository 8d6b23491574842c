<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Annotator</source>
        <translation>À propos d’Annotator</translation>
    </message>
    <message>
        <source>Annotator {version}</source>
        <translation>Annotator {version}</translation>
    </message>
    <message>
        <source>Copied: versions only, no names and no paths.</source>
        <translation>Copié&#x202f;: les versions seulement, aucun nom et aucun chemin.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copier pour un rapport</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses no network unless you ask.</source>
        <translation>Logiciel libre sous licence MIT. Il n’utilise aucun réseau si vous ne le demandez pas.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Mark what articles say, about whom and by whom, as TEI.</source>
        <translation>Marquer ce que disent les articles, sur qui et par qui, en TEI.</translation>
    </message>
    <message>
        <source>Memory and reports</source>
        <translation>Mémoire et rapports</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>Nouveaux projets</translation>
    </message>
    <message>
        <source>Places of the gazetteer: GeoNames, CC BY 4.0.</source>
        <translation>Lieux de l’index géographique&#x202f;: GeoNames, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The versions above, and nothing else</source>
        <translation>Les versions ci-dessus, et rien d’autre</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Où tout se trouve</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Annotator</source>
        <translation>À propos d’Annotator</translation>
    </message>
    <message>
        <source>About this article…</source>
        <translation>À propos de cet article…</translation>
    </message>
    <message>
        <source>About this project…</source>
        <translation>À propos de ce projet…</translation>
    </message>
    <message>
        <source>Accept all suggestions listed</source>
        <translation>Accepter toutes les suggestions de la liste</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Accepter la suggestion</translation>
    </message>
    <message>
        <source>Add selection as a further part</source>
        <translation>Ajouter la sélection comme partie</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>All like it, as a list to tick</source>
        <translation>Toutes les semblables, en liste à cocher</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <source>Article done, open the next</source>
        <translation>Article terminé, ouvrir le suivant</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Ask a reconciliation service…</source>
        <translation>Interroger un service d’alignement…</translation>
    </message>
    <message>
        <source>Authority packs…</source>
        <translation>Paquets d’autorités…</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Revenir au texte</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Bring a tagset in…</source>
        <translation>Faire entrer un jeu d’étiquettes…</translation>
    </message>
    <message>
        <source>Caption here</source>
        <translation>Légende ici</translation>
    </message>
    <message>
        <source>Change who or what it is</source>
        <translation>Changer qui ou ce que c’est</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Vérifier le projet</translation>
    </message>
    <message>
        <source>Claim here</source>
        <translation>Affirmation ici</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Comment on it</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Contents and search</source>
        <translation>Sommaire et recherche</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Correct the word here</source>
        <translation>Corriger le mot ici</translation>
    </message>
    <message>
        <source>Delete all like it, as a list to tick</source>
        <translation>Supprimer toutes les semblables, en liste à cocher</translation>
    </message>
    <message>
        <source>Delete the annotation</source>
        <translation>Supprimer l’annotation</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit all fields</source>
        <translation>Modifier tous les champs</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Entries that may be doubles</source>
        <translation>Entrées peut-être en double</translation>
    </message>
    <message>
        <source>Export the selected articles…</source>
        <translation>Exporter les articles sélectionnés…</translation>
    </message>
    <message>
        <source>Export the ticked hits…</source>
        <translation>Exporter les résultats cochés…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Chercher dans cet article</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation>Aller à n’importe quoi…</translation>
    </message>
    <message>
        <source>Go to what it is related to</source>
        <translation>Aller à ce qui lui est relié</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>Étendre la sélection</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help on this</source>
        <translation>Aide sur ceci</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How fast am I?</source>
        <translation>À quelle vitesse vais-je&#x202f;?</translation>
    </message>
    <message>
        <source>How the last sitting ended</source>
        <translation>Comment s’est terminée la dernière séance</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Importer des articles…</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Keep the last tag for what follows</source>
        <translation>Garder la dernière étiquette pour la suite</translation>
    </message>
    <message>
        <source>Keep this query in the project</source>
        <translation>Garder cette requête dans le projet</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Touches…</translation>
    </message>
    <message>
        <source>Keywords for the selected articles…</source>
        <translation>Mots-clés des articles sélectionnés…</translation>
    </message>
    <message>
        <source>Language of the selected articles…</source>
        <translation>Langue des articles sélectionnés…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Leave open whether they are the same</source>
        <translation>Laisser ouvert si ce sont les mêmes</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>List of annotations</source>
        <translation>Liste des annotations</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Voir l’exemple</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Mark the ticked hits…</source>
        <translation>Marquer les résultats cochés…</translation>
    </message>
    <message>
        <source>Merge entries…</source>
        <translation>Fusionner des entrées…</translation>
    </message>
    <message>
        <source>Move the end with the arrows</source>
        <translation>Déplacer la fin avec les flèches</translation>
    </message>
    <message>
        <source>Move the start with the arrows</source>
        <translation>Déplacer le début avec les flèches</translation>
    </message>
    <message>
        <source>Names left open</source>
        <translation>Noms laissés ouverts</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>Annotation suivante</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Next certainty</source>
        <translation>Certitude suivante</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Constat suivant</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Next hit in the project</source>
        <translation>Résultat suivant dans le projet</translation>
    </message>
    <message>
        <source>Next name left open, and who it is</source>
        <translation>Nom laissé ouvert suivant, et qui c’est</translation>
    </message>
    <message>
        <source>Next of overlapping annotations</source>
        <translation>Annotation suivante parmi celles qui se chevauchent</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Next stance of the claim</source>
        <translation>Position suivante de l’affirmation</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Suggestion suivante</translation>
    </message>
    <message>
        <source>Next verdict of the claim</source>
        <translation>Verdict suivant de l’affirmation</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas les mêmes</translation>
    </message>
    <message>
        <source>Open its entry in the register</source>
        <translation>Ouvrir son entrée dans le registre</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Overview of the project</source>
        <translation>Vue d’ensemble du projet</translation>
    </message>
    <message>
        <source>Page of the scan</source>
        <translation>Page de la numérisation</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Peut-être les mêmes</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>Annotation précédente</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Constat précédent</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Previous hit in the project</source>
        <translation>Résultat précédent dans le projet</translation>
    </message>
    <message>
        <source>Previous name left open</source>
        <translation>Nom laissé ouvert précédent</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Suggestion précédente</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quotation here</source>
        <translation>Citation ici</translation>
    </message>
    <message>
        <source>Read its file again…</source>
        <translation>Relire son fichier…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Reject it with a reason…</source>
        <translation>Rejeter avec un motif…</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>Rejeter la suggestion</translation>
    </message>
    <message>
        <source>Relate it to another annotation</source>
        <translation>Relier à une autre annotation</translation>
    </message>
    <message>
        <source>Relations of the entry…</source>
        <translation>Relations de l’entrée…</translation>
    </message>
    <message>
        <source>Repeat the last tag here</source>
        <translation>Répéter ici la dernière étiquette</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save elsewhere, and go on there…</source>
        <translation>Enregistrer ailleurs et y continuer…</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>Chercher dans le projet</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>Réduire la sélection</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Split the entry…</source>
        <translation>Diviser l’entrée…</translation>
    </message>
    <message>
        <source>Status of the selected articles…</source>
        <translation>État des articles sélectionnés…</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>TEI</source>
        <translation>TEI</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Take the tagset out…</source>
        <translation>Sortir le jeu d’étiquettes…</translation>
    </message>
    <message>
        <source>The first hour</source>
        <translation>La première heure</translation>
    </message>
    <message>
        <source>The same, as two entries</source>
        <translation>Les mêmes, en deux entrées</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Try again to save</source>
        <translation>Réessayer d’enregistrer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Taille habituelle</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>What the picture shows…</source>
        <translation>Ce que montre l’image…</translation>
    </message>
    <message>
        <source>What this paragraph is…</source>
        <translation>Ce qu’est ce paragraphe…</translation>
    </message>
    <message>
        <source>Where it is mentioned…</source>
        <translation>Où elle est mentionnée…</translation>
    </message>
    <message>
        <source>Who or what is this?</source>
        <translation>Qui ou qu’est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Words marked as several entries</source>
        <translation>Mots marqués comme plusieurs entrées</translation>
    </message>
    <message>
        <source>Write the register to a file…</source>
        <translation>Écrire le registre dans un fichier…</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
</context>
<context>
    <name>Amending</name>
    <message>
        <source>No annotation is under the caret.</source>
        <translation>Il n’y a pas d’annotation sous le curseur.</translation>
    </message>
    <message>
        <source>No claim is under the caret.</source>
        <translation>Il n’y a pas d’affirmation sous le curseur.</translation>
    </message>
    <message>
        <source>Other words are selected, and no annotation is chosen there. {leave} lets them go.</source>
        <translation>D’autres mots sont sélectionnés, et aucune annotation n’y est choisie. {leave} les lâche.</translation>
    </message>
    <message>
        <source>Removed. {undo} brings it back.</source>
        <translation>Supprimé. {undo} le ramène.</translation>
    </message>
    <message>
        <source>Removed. {undo} brings it back; {apply_to_all} lists all that are marked like it.</source>
        <translation>Supprimé. {undo} le ramène&#x202f;; {apply_to_all} liste tout ce qui est marqué de même.</translation>
    </message>
</context>
<context>
    <name>AnnotationsPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Filtrer les annotations</translation>
    </message>
    <message>
        <source>Filter by words or names</source>
        <translation>Filtrer par mots ou noms</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Which annotations</source>
        <translation>Quelles annotations</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggérées</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} sur {all}</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>{n} of {all}: {what}</source>
        <translation>{n} sur {all}&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <source>&amp;Keywords…</source>
        <translation>&amp;Mots-clés…</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>&amp;Langue…</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;État</translation>
    </message>
    <message>
        <source>ARTICLES</source>
        <translation>ARTICLES</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <source>State of the articles shown</source>
        <translation>État des articles affichés</translation>
    </message>
    <message>
        <source>in every state</source>
        <translation>dans tout état</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} caractères</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>A backup was made, and found whole.</source>
        <translation>Une sauvegarde a été faite et trouvée intacte.</translation>
    </message>
    <message>
        <source>Nothing was done since the newest backup, {when}.</source>
        <translation>Rien n’a été fait depuis la dernière sauvegarde, {when}.</translation>
    </message>
    <message>
        <source>The project is damaged, so no backup is made of it.</source>
        <translation>Le projet est endommagé, il n’en est donc pas fait de sauvegarde.</translation>
    </message>
    <message>
        <source>The project is open for reading only: nothing is new.</source>
        <translation>Le projet est ouvert en lecture seule&#x202f;: rien n’est nouveau.</translation>
    </message>
    <message>
        <source>The project is whole: every text, quote and link was compared.</source>
        <translation>Le projet est intact&#x202f;: chaque texte, citation et lien a été comparé.</translation>
    </message>
    <message>
        <source>backup {when}</source>
        <translation>sauvegarde {when}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>All that was saved is here: {counts}.</source>
        <translation>Tout ce qui était enregistré est là&#x202f;: {counts}.</translation>
    </message>
    <message>
        <source>All that was saved is here: {counts}. The last step was “{what}”, {when}.</source>
        <translation>Tout ce qui était enregistré est là&#x202f;: {counts}. La dernière étape était «&#x202f;{what}&#x202f;», {when}.</translation>
    </message>
    <message>
        <source>Every text, quote and link was compared: the project is whole.</source>
        <translation>Chaque texte, citation et lien a été comparé&#x202f;: le projet est intact.</translation>
    </message>
    <message>
        <source>It is large: a copy of it is being compared now, and you will be told.</source>
        <translation>Il est grand&#x202f;: une copie en est comparée maintenant, et vous serez averti.</translation>
    </message>
    <message>
        <source>The newest backup is of {when}, {age}.</source>
        <translation>La dernière sauvegarde est de {when}, {age}.</translation>
    </message>
    <message>
        <source>There is no backup yet; one is made soon.</source>
        <translation>Il n’y a pas encore de sauvegarde&#x202f;; il en sera fait une bientôt.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>à la fermeture</translation>
    </message>
    <message>
        <source>before a large change</source>
        <translation>avant une grande modification</translation>
    </message>
    <message>
        <source>before a newer format</source>
        <translation>avant un format plus récent</translation>
    </message>
    <message>
        <source>by a clock that was ahead</source>
        <translation>d’une horloge qui avançait</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>last step: {what} “{about}”</source>
        <translation>dernière étape&#x202f;: {what} «&#x202f;{about}&#x202f;»</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>pendant le travail</translation>
    </message>
    <message>
        <source>{articles}, {annotations}</source>
        <translation>{articles}, {annotations}</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} Mo</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations</source>
        <translation>
            <numerusform>{n} annotation</numerusform>
            <numerusform>{n} annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>il y a {n} jour</numerusform>
            <numerusform>il y a {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <translation>
            <numerusform>il y a {n} heure</numerusform>
            <numerusform>il y a {n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <translation>
            <numerusform>il y a {n} minute</numerusform>
            <numerusform>il y a {n} minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A second place for backups</source>
        <translation>Un second emplacement pour les sauvegardes</translation>
    </message>
    <message>
        <source>Annotator projects (*.annot)</source>
        <translation>Projets Annotator (*.annot)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier encore</translation>
    </message>
    <message>
        <source>Each is a whole project that was compared word by word when it was made. Restoring writes nothing over: what is there now is moved aside, and you are told where.</source>
        <translation>Chacune est un projet entier qui a été comparé mot à mot quand elle a été faite. Restaurer n’écrase rien&#x202f;: ce qui est là maintenant est mis de côté, et on vous dit où.</translation>
    </message>
    <message>
        <source>Each is put here as well</source>
        <translation>Chacune est aussi mise ici</translation>
    </message>
    <message>
        <source>Every text, quote and link is compared …</source>
        <translation>Chaque texte, citation et lien est comparé …</translation>
    </message>
    <message>
        <source>It is not whole any more: {what}. Take another one.</source>
        <translation>Elle n’est plus intacte&#x202f;: {what}. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>It is saved as “{0}”.</source>
        <translation>Elle est enregistrée sous «&#x202f;{0}&#x202f;».</translation>
    </message>
    <message>
        <source>It is whole: every text, quote and link was compared.</source>
        <translation>Elle est intacte&#x202f;: chaque texte, citation et lien a été comparé.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Ouvrir pour lire</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Restaurer celle-ci</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Second place…</source>
        <translation>Second emplacement…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Il n’y a pas encore de sauvegardes.</translation>
    </message>
    <message>
        <source>none: best is a stick or disk of its own</source>
        <translation>aucun&#x202f;: le mieux est une clé ou un disque à part</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>{0} (not there now)</source>
        <translation>{0} (absent pour l’instant)</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>A tag such as en, ar or pt-BR</source>
        <translation>Un code tel que en, ar ou pt-BR</translation>
    </message>
    <message>
        <source>Done for {n} articles. {undo} takes all of it back.</source>
        <translation>Fait pour {n} articles. {undo} annule le tout.</translation>
    </message>
    <message>
        <source>File them under; several with commas</source>
        <translation>Sous quoi les classer&#x202f;; plusieurs avec des virgules</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>C’est déjà ainsi.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>No article is chosen.</source>
        <translation>Aucun article n’est choisi.</translation>
    </message>
    <message>
        <source>{n} of {all} articles…</source>
        <translation>{n} sur {all} articles…</translation>
    </message>
    <message>
        <source>{title} of {n} articles</source>
        <translation>{title} de {n} articles</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>byline</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>caption of a picture</source>
        <translation>légende d’une image</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>mention de lieu et date</translation>
    </message>
    <message>
        <source>description of a picture</source>
        <translation>description d’une image</translation>
    </message>
    <message>
        <source>heading of a list</source>
        <translation>titre d’une liste</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>item of a list</source>
        <translation>élément d’une liste</translation>
    </message>
    <message>
        <source>name of who speaks</source>
        <translation>nom de qui parle</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>quotation set apart</source>
        <translation>citation détachée</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>chapeau</translation>
    </message>
    <message>
        <source>sub-heading</source>
        <translation>intertitre</translation>
    </message>
    <message>
        <source>turn of a speaker</source>
        <translation>tour de parole</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Check of the whole project</source>
        <translation>Vérification de tout le projet</translation>
    </message>
    <message>
        <source>The project is whole: every text, quote and link was compared.</source>
        <translation>Le projet est intact&#x202f;: chaque texte, citation et lien a été comparé.</translation>
    </message>
    <message>
        <source>The whole project is being checked; you can go on meanwhile.</source>
        <translation>Tout le projet est vérifié&#x202f;; vous pouvez continuer pendant ce temps.</translation>
    </message>
    <message>
        <source>There is nowhere to go back to.</source>
        <translation>Il n’y a nulle part où revenir.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things do not hold together. The first: {what}</source>
        <translation>
            <numerusform>{n} chose ne concorde pas&#x202f;: {what}</numerusform>
            <numerusform>{n} choses ne concordent pas. La première&#x202f;: {what}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>{said} The table beside it has the same numbers.</source>
        <translation>{said} Le tableau à côté a les mêmes nombres.</translation>
    </message>
</context>
<context>
    <name>CaptionForm</name>
    <message>
        <source>Add a photographer…</source>
        <translation>Ajouter un photographe…</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Attach an image</source>
        <translation>Joindre une image</translation>
    </message>
    <message>
        <source>Attach an image…</source>
        <translation>Joindre une image…</translation>
    </message>
    <message>
        <source>Choose the agency…</source>
        <translation>Choisir l’agence…</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Figure {number}</source>
        <translation>Figure {number}</translation>
    </message>
    <message>
        <source>Photographers</source>
        <translation>Photographes</translation>
    </message>
    <message>
        <source>Rights of the image</source>
        <translation>Droits de l’image</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Ce que montre l’image, pour qui ne peut la voir</translation>
    </message>
    <message>
        <source>no alternative text: {describe_image} says what it shows</source>
        <translation>pas de texte de remplacement&#x202f;: {describe_image} dit ce qu’elle montre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the source says of it: “{words}”</source>
        <translation>la source en dit&#x202f;: «&#x202f;{words}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>CharacterForm</name>
    <message>
        <source>In the source stands {0} here, which XML cannot hold.</source>
        <translation>Dans la source se trouve ici {0}, que XML ne peut contenir.</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>{title}. {said} {Return} opens what a number counts.</source>
        <translation>{title}. {said} {Return} ouvre ce qu’un nombre compte.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>{Space} ticks or unticks · {Return} takes what is ticked · {Esc} takes nothing</source>
        <translation>{Space} coche ou décoche · {Return} prend ce qui est coché · {Esc} ne prend rien</translation>
    </message>
    <message>
        <source>{deed} {n} of {all}</source>
        <translation>{deed}&#x202f;: {n} sur {all}</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Add a claimant…</source>
        <translation>Ajouter un auteur…</translation>
    </message>
    <message>
        <source>Attribution words</source>
        <translation>Mots d’attribution</translation>
    </message>
    <message>
        <source>Choose who reports it…</source>
        <translation>Choisir qui la relaie…</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Relayé par</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discours</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>The source’s certainty</source>
        <translation>Certitude de la source</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
</context>
<context>
    <name>CommentLine</name>
    <message>
        <source>Remove “{0}”</source>
        <translation>Retirer «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Reply to {0}</source>
        <translation>Répondre à {0}</translation>
    </message>
</context>
<context>
    <name>CommentsField</name>
    <message>
        <source>Add a comment, {Return} says it</source>
        <translation>Ajouter un commentaire, {Return} le dit</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Reply to “{0}”</source>
        <translation>Répondre à «&#x202f;{0}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>Hits in the project</source>
        <translation>Résultats dans le projet</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>{key} is also “{other}”: neither acts until one of them gets another key</source>
        <translation>{key} est aussi «&#x202f;{other}&#x202f;»&#x202f;: aucune des deux n’agit tant que l’une n’a pas une autre touche</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words; the beginning of a word is enough.</source>
        <translation>Rien n’a été trouvé. Essayez moins de mots ou d’autres&#x202f;; le début d’un mot suffit.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>{all} found</source>
        <translation>{all} trouvés</translation>
    </message>
    <message>
        <source>{all} found; the first {n} are listed</source>
        <translation>{all} trouvés&#x202f;; les {n} premiers sont listés</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> … [cut: {n} characters in all]</source>
        <translation> … [coupé&#x202f;: {n} caractères en tout]</translation>
    </message>
    <message>
        <source>$ annotator {join}</source>
        <translation>$ annotator {join}</translation>
    </message>
    <message>
        <source>--by {asked}: the picture can be divided by {known}</source>
        <translation>--by {asked}&#x202f;: l’image peut être divisée par {known}</translation>
    </message>
    <message>
        <source>--name, --registers and --only-changed are for --format tei, not {name}</source>
        <translation>--name, --registers et --only-changed valent pour --format tei, non pour {name}</translation>
    </message>
    <message>
        <source>--only-changed compares with a folder: use --out</source>
        <translation>--only-changed compare avec un dossier&#x202f;: utilisez --out</translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 annotation</translation>
    </message>
    <message>
        <source>1 attachment stayed in the original message and did not become text: {names}</source>
        <translation>1 pièce jointe est restée dans le message d’origine et n’est pas devenue du texte&#x202f;: {names}</translation>
    </message>
    <message>
        <source>1 byte is no character of the code page that the file names</source>
        <translation>1 octet n’est pas un caractère de la page de codes que le fichier nomme</translation>
    </message>
    <message>
        <source>1 cell of “{name}” was too long for Excel and ends early</source>
        <translation>1 cellule de «&#x202f;{name}&#x202f;» était trop longue pour Excel et s’arrête avant la fin</translation>
    </message>
    <message>
        <source>1 character that XML cannot hold was replaced by U+FFFD ({first}); the original file is kept as it is</source>
        <translation>1 caractère que XML ne peut contenir a été remplacé par U+FFFD ({first})&#x202f;; le fichier original reste tel quel</translation>
    </message>
    <message>
        <source>1 character that no text may hold ({first}) is U+FFFD now</source>
        <translation>1 caractère qu’aucun texte ne peut contenir ({first}) est maintenant U+FFFD</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 commentaire</translation>
    </message>
    <message>
        <source>1 comment was left out: {listed}</source>
        <translation>1 commentaire a été omis&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>1 endnote stands after the text, with its number</source>
        <translation>1 note de fin se trouve après le texte, avec son numéro</translation>
    </message>
    <message>
        <source>1 entry is neither a person nor an organisation</source>
        <translation>1 entrée n’est ni une personne ni une organisation</translation>
    </message>
    <message>
        <source>1 entry of the register</source>
        <translation>1 entrée du registre</translation>
    </message>
    <message>
        <source>1 file in the folders is no article: {kinds}</source>
        <translation>1 fichier dans les dossiers n’est pas un article&#x202f;: {kinds}</translation>
    </message>
    <message>
        <source>1 file is left for a further import</source>
        <translation>1 fichier reste pour une autre importation</translation>
    </message>
    <message>
        <source>1 footnote stands after the text, with its number</source>
        <translation>1 note de bas de page se trouve après le texte, avec son numéro</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 résultat</translation>
    </message>
    <message>
        <source>1 note stands after the text, with its number</source>
        <translation>1 note se trouve après le texte, avec son numéro</translation>
    </message>
    <message>
        <source>1 page beside the text that runs on stands at its end</source>
        <translation>1 page à côté du texte suivi se trouve à sa fin</translation>
    </message>
    <message>
        <source>1 picture is not in the file or beside it; only the words came along</source>
        <translation>1 image n’est ni dans le fichier ni à côté&#x202f;; seuls les mots sont venus</translation>
    </message>
    <message>
        <source>1 picture stands in the page of this letter only; its plain words were taken, and the picture stayed in the original message</source>
        <translation>1 image ne se trouve que dans la page de cette lettre&#x202f;; ses mots simples ont été pris, et l’image est restée dans le message d’origine</translation>
    </message>
    <message>
        <source>1 place is not valid {encoding} and was read as U+FFFD, at {first}</source>
        <translation>1 endroit n’est pas du {encoding} valide et a été lu comme U+FFFD, à {first}</translation>
    </message>
    <message>
        <source>1 tracked insertion was taken as text</source>
        <translation>1 insertion suivie a été prise comme texte</translation>
    </message>
    <message>
        <source>1 word divided at the end of a line stands as it is printed; what it is in one piece is marked as a correction</source>
        <translation>1 mot coupé en fin de ligne reste comme il est imprimé&#x202f;; ce qu’il est d’un seul tenant est marqué comme correction</translation>
    </message>
    <message>
        <source>1 word divided at the end of a line was joined, which the page does not show so: {listed}</source>
        <translation>1 mot coupé en fin de ligne a été réuni, ce que la page ne montre pas ainsi&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>1 word was recognised with a certainty below one half: check it</source>
        <translation>1 mot a été reconnu avec une certitude inférieure à la moitié&#x202f;: vérifiez-le</translation>
    </message>
    <message>
        <source>; `annotator records` lists what there is</source>
        <translation>&#x202f;; `annotator records` liste ce qu’il y a</translation>
    </message>
    <message>
        <source>; picture {number} has no alternative text</source>
        <translation>&#x202f;; l’image {number} n’a pas de texte de remplacement</translation>
    </message>
    <message>
        <source>; the quotation marks of the paragraph do not match</source>
        <translation>&#x202f;; les guillemets du paragraphe ne se correspondent pas</translation>
    </message>
    <message>
        <source>; the same words are its alternative text</source>
        <translation>&#x202f;; les mêmes mots sont son texte de remplacement</translation>
    </message>
    <message>
        <source>Annotator {VERSION}, Python {python_version}, Qt {qVersion}, SQLite {version}, {system} {release}</source>
        <translation>Annotator {VERSION}, Python {python_version}, Qt {qVersion}, SQLite {version}, {system} {release}</translation>
    </message>
    <message>
        <source>EAC-CPF, one file an entity</source>
        <translation>EAC-CPF, un fichier par entité</translation>
    </message>
    <message>
        <source>From TEI files</source>
        <translation>De fichiers TEI</translation>
    </message>
    <message>
        <source>Here the source has a character that XML cannot hold.</source>
        <translation>Ici la source a un caractère que XML ne peut contenir.</translation>
    </message>
    <message>
        <source>It stands beside what you make, from the next opening on.</source>
        <translation>Il accompagne ce que vous faites, à partir de la prochaine ouverture.</translation>
    </message>
    <message>
        <source>JSON, one object a line</source>
        <translation>JSON, un objet par ligne</translation>
    </message>
    <message>
        <source>Library of Congress</source>
        <translation>Library of Congress</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM asks for “{name}”, which Qt does not have here; take it out</source>
        <translation>QT_QPA_PLATFORM demande «&#x202f;{name}&#x202f;», que Qt n’a pas ici&#x202f;; retirez-le</translation>
    </message>
    <message>
        <source>SKOS (RDF/XML)</source>
        <translation>SKOS (RDF/XML)</translation>
    </message>
    <message>
        <source>SQLite says: {message}</source>
        <translation>SQLite dit&#x202f;: {message}</translation>
    </message>
    <message>
        <source>TEI asks for it in “fileDesc”</source>
        <translation>TEI le demande dans «&#x202f;fileDesc&#x202f;»</translation>
    </message>
    <message>
        <source>TEI or our own</source>
        <translation>TEI ou notre format</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time. Nothing that was saved is lost. What happened stands in “{report}”, without any text of articles.</source>
        <translation>Le programme s’est terminé la dernière fois de façon inattendue. Rien de ce qui était enregistré n’est perdu. Ce qui est arrivé est dans «&#x202f;{report}&#x202f;», sans aucun texte d’articles.</translation>
    </message>
    <message>
        <source>What should stand here. The text stays as it is.</source>
        <translation>Ce qui devrait être ici. Le texte reste tel quel.</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>a block has no identifier</source>
        <translation>un bloc n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>a block runs over more than one line</source>
        <translation>un bloc s’étend sur plus d’une ligne</translation>
    </message>
    <message>
        <source>a capital within a sentence</source>
        <translation>une majuscule dans une phrase</translation>
    </message>
    <message>
        <source>a cell is too long; perhaps a quotation mark is not closed</source>
        <translation>une cellule est trop longue&#x202f;; peut-être un guillemet n’est-il pas fermé</translation>
    </message>
    <message>
        <source>a check could not be finished: {said}</source>
        <translation>une vérification n’a pu être achevée&#x202f;: {said}</translation>
    </message>
    <message>
        <source>a comment says something</source>
        <translation>un commentaire dit quelque chose</translation>
    </message>
    <message>
        <source>a comment without words says nothing</source>
        <translation>un commentaire sans mots ne dit rien</translation>
    </message>
    <message>
        <source>a credit line stands under it</source>
        <translation>une ligne de crédit se trouve dessous</translation>
    </message>
    <message>
        <source>a credit stands at its end</source>
        <translation>un crédit se trouve à sa fin</translation>
    </message>
    <message>
        <source>a date and time such as 2026-11-22T09:10:14Z</source>
        <translation>une date et heure telle que 2026-11-22T09:10:14Z</translation>
    </message>
    <message>
        <source>a date such as 2026-11-22</source>
        <translation>une date telle que 2026-11-22</translation>
    </message>
    <message>
        <source>a date: {value}, seen from {today}</source>
        <translation>une date&#x202f;: {value}, vue de {today}</translation>
    </message>
    <message>
        <source>a file is for one ENTRY; for several name a folder with --out</source>
        <translation>un fichier vaut pour un ENTRY&#x202f;; pour plusieurs nommez un dossier avec --out</translation>
    </message>
    <message>
        <source>a glossary has no label</source>
        <translation>un glossaire n’a pas d’étiquette</translation>
    </message>
    <message>
        <source>a key is there twice</source>
        <translation>une clé y est deux fois</translation>
    </message>
    <message>
        <source>a language such as en or ar</source>
        <translation>une langue telle que en ou ar</translation>
    </message>
    <message>
        <source>a line is one JSON object in curly brackets</source>
        <translation>une ligne est un objet JSON entre accolades</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list of your own</source>
        <translation>une liste à vous</translation>
    </message>
    <message>
        <source>a mark without words of the text was left as it is</source>
        <translation>une marque sans mots du texte a été laissée telle quelle</translation>
    </message>
    <message>
        <source>a merger needs two entries of the register or more</source>
        <translation>une fusion demande deux entrées du registre ou plus</translation>
    </message>
    <message>
        <source>a month such as 2026-11</source>
        <translation>un mois tel que 2026-11</translation>
    </message>
    <message>
        <source>a name without blanks</source>
        <translation>un nom sans espaces</translation>
    </message>
    <message>
        <source>a number such as 2.5</source>
        <translation>un nombre tel que 2.5</translation>
    </message>
    <message>
        <source>a part of the program cannot be loaded ({error}); please install it again</source>
        <translation>une partie du programme ne peut être chargée ({error})&#x202f;; réinstallez-le, s’il vous plaît</translation>
    </message>
    <message>
        <source>a part of the program is missing that reads such files; install the program anew</source>
        <translation>il manque une partie du programme qui lit de tels fichiers&#x202f;; réinstallez le programme</translation>
    </message>
    <message>
        <source>a place begins, ends or is parted at a line end only</source>
        <translation>un passage commence, finit ou est divisé à une fin de ligne seulement</translation>
    </message>
    <message>
        <source>a place follows, as in addresses</source>
        <translation>un lieu suit, comme dans les adresses</translation>
    </message>
    <message>
        <source>a place lies after the end of the text, which has {length} characters</source>
        <translation>un passage se trouve après la fin du texte, qui a {length} caractères</translation>
    </message>
    <message>
        <source>a pointer leads to nothing in the file; an entry was made of the name</source>
        <translation>un pointeur ne mène à rien dans le fichier&#x202f;; une entrée a été faite du nom</translation>
    </message>
    <message>
        <source>a project has a title: title=… may not be empty</source>
        <translation>un projet a un titre&#x202f;: title=… ne peut être vide</translation>
    </message>
    <message>
        <source>a range ends after the text of “{title}”, which has {n} characters</source>
        <translation>un intervalle finit après le texte de «&#x202f;{title}&#x202f;», qui a {n} caractères</translation>
    </message>
    <message>
        <source>a relation between entries was left as it is</source>
        <translation>une relation entre entrées a été laissée telle quelle</translation>
    </message>
    <message>
        <source>a relation does not say what it is</source>
        <translation>une relation ne dit pas ce qu’elle est</translation>
    </message>
    <message>
        <source>a relation is between two</source>
        <translation>une relation est entre deux</translation>
    </message>
    <message>
        <source>a relation is between two entries or between two annotations</source>
        <translation>une relation est entre deux entrées ou entre deux annotations</translation>
    </message>
    <message>
        <source>a row cannot be understood: {error}</source>
        <translation>une ligne ne peut être comprise&#x202f;: {error}</translation>
    </message>
    <message>
        <source>a row of “{name}” cannot be read ({error}); `annotator check` lists more</source>
        <translation>une ligne de «&#x202f;{name}&#x202f;» ne peut être lue ({error})&#x202f;; `annotator check` en liste plus</translation>
    </message>
    <message>
        <source>a sound, film or picture file</source>
        <translation>un fichier de son, de film ou d’image</translation>
    </message>
    <message>
        <source>a source is the id of an annotation, as `annotations` prints it</source>
        <translation>une source est l’identifiant d’une annotation, tel que `annotations` l’imprime</translation>
    </message>
    <message>
        <source>a span: {NOWHERE}</source>
        <translation>un passage&#x202f;: {NOWHERE}</translation>
    </message>
    <message>
        <source>a table of contents of 1 line was left out</source>
        <translation>une table des matières de 1 ligne a été omise</translation>
    </message>
    <message>
        <source>a table of contents of {n} lines was left out</source>
        <translation>une table des matières de {n} lignes a été omise</translation>
    </message>
    <message>
        <source>a title in quotation marks</source>
        <translation>un titre entre guillemets</translation>
    </message>
    <message>
        <source>a title in the headline</source>
        <translation>un titre dans le titre de l’article</translation>
    </message>
    <message>
        <source>a year before the first</source>
        <translation>une année avant la première</translation>
    </message>
    <message>
        <source>a year such as 2026</source>
        <translation>une année telle que 2026</translation>
    </message>
    <message>
        <source>a zone of the facsimile names no words</source>
        <translation>une zone du fac-similé ne nomme pas de mots</translation>
    </message>
    <message>
        <source>a “{name}” stands within a paragraph</source>
        <translation>un «&#x202f;{name}&#x202f;» se trouve dans un paragraphe</translation>
    </message>
    <message>
        <source>about the date</source>
        <translation>à propos de la date</translation>
    </message>
    <message>
        <source>accept it, or take its elements out and keep their words</source>
        <translation>acceptez-le, ou retirez ses éléments et gardez leurs mots</translation>
    </message>
    <message>
        <source>acronym of {name}</source>
        <translation>acronyme de {name}</translation>
    </message>
    <message>
        <source>address of the terms</source>
        <translation>adresse des conditions</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>tout va bien</translation>
    </message>
    <message>
        <source>all of it is in {folder}</source>
        <translation>tout se trouve dans {folder}</translation>
    </message>
    <message>
        <source>allow it again, then try again, or save elsewhere</source>
        <translation>autorisez-le de nouveau, puis réessayez, ou enregistrez ailleurs</translation>
    </message>
    <message>
        <source>an address, or a pointer such as #per1</source>
        <translation>une adresse, ou un pointeur tel que #per1</translation>
    </message>
    <message>
        <source>an age follows</source>
        <translation>un âge suit</translation>
    </message>
    <message>
        <source>an annotation has at least one span</source>
        <translation>une annotation a au moins un passage</translation>
    </message>
    <message>
        <source>an annotation: {NOWHERE}</source>
        <translation>une annotation&#x202f;: {NOWHERE}</translation>
    </message>
    <message>
        <source>an answer of {name}</source>
        <translation>une réponse de {name}</translation>
    </message>
    <message>
        <source>an apostrophe stands before 1 cell that looks like a formula</source>
        <translation>une apostrophe se trouve devant 1 cellule qui ressemble à une formule</translation>
    </message>
    <message>
        <source>an apostrophe stands before {n} cells that look like formulas</source>
        <translation>une apostrophe se trouve devant {n} cellules qui ressemblent à des formules</translation>
    </message>
    <message>
        <source>an edit has no end</source>
        <translation>une modification n’a pas de fin</translation>
    </message>
    <message>
        <source>an entity in several pieces is left out</source>
        <translation>une entité en plusieurs morceaux est omise</translation>
    </message>
    <message>
        <source>an entity inside or across a longer one is left out</source>
        <translation>une entité à l’intérieur ou en travers d’une plus longue est omise</translation>
    </message>
    <message>
        <source>an entity of blanks only is left out</source>
        <translation>une entité de blancs seulement est omise</translation>
    </message>
    <message>
        <source>an entry of a list without a name was left as it is</source>
        <translation>une entrée d’une liste sans nom a été laissée telle quelle</translation>
    </message>
    <message>
        <source>an entry of the register has a name</source>
        <translation>une entrée du registre a un nom</translation>
    </message>
    <message>
        <source>an entry of the register needs a name</source>
        <translation>une entrée du registre a besoin d’un nom</translation>
    </message>
    <message>
        <source>an identifier that stands before: pointers may lead to either</source>
        <translation>un identifiant qui se trouve avant&#x202f;: les pointeurs peuvent mener aux deux</translation>
    </message>
    <message>
        <source>an identifier: a letter first, then letters, digits, dots and dashes</source>
        <translation>un identifiant&#x202f;: d’abord une lettre, puis lettres, chiffres, points et tirets</translation>
    </message>
    <message>
        <source>an inclusion: the other file was not read</source>
        <translation>une inclusion&#x202f;: l’autre fichier n’a pas été lu</translation>
    </message>
    <message>
        <source>an office follows</source>
        <translation>une fonction suit</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>un ancien document bureautique</translation>
    </message>
    <message>
        <source>annotated {marked}</source>
        <translation>annoté {marked}</translation>
    </message>
    <message>
        <source>annotated {marked}, commented {said}</source>
        <translation>annoté {marked}, commenté {said}</translation>
    </message>
    <message>
        <source>annotation {label}</source>
        <translation>annotation {label}</translation>
    </message>
    <message>
        <source>annotations and comments</source>
        <translation>annotations et commentaires</translation>
    </message>
    <message>
        <source>annotations are related within an article, entries in the project</source>
        <translation>les annotations sont reliées dans un article, les entrées dans le projet</translation>
    </message>
    <message>
        <source>annotations are related within one article</source>
        <translation>les annotations sont reliées dans un même article</translation>
    </message>
    <message>
        <source>annotations made by this contributor</source>
        <translation>annotations faites par ce contributeur</translation>
    </message>
    <message>
        <source>annotations made from this day on: 2024, 2024-05 or 2024-05-12</source>
        <translation>annotations faites à partir de ce jour&#x202f;: 2024, 2024-05 ou 2024-05-12</translation>
    </message>
    <message>
        <source>annotations made up to this day, it included</source>
        <translation>annotations faites jusqu’à ce jour, inclus</translation>
    </message>
    <message>
        <source>annotations of this kind: entity, claim, caption, correction, quotation</source>
        <translation>annotations de ce genre&#x202f;: entity, claim, caption, correction, quotation</translation>
    </message>
    <message>
        <source>annotations of which somebody said: high, medium, low, unknown</source>
        <translation>annotations dont quelqu’un a dit&#x202f;: high, medium, low, unknown</translation>
    </message>
    <message>
        <source>annotations that are draft, suggested, accepted or rejected</source>
        <translation>annotations qui sont draft, suggested, accepted ou rejected</translation>
    </message>
    <message>
        <source>annotations that name this entry of the register, by name or id</source>
        <translation>annotations qui nomment cette entrée du registre, par nom ou identifiant</translation>
    </message>
    <message>
        <source>annotations with this tag, by name or id</source>
        <translation>annotations avec cette étiquette, par nom ou identifiant</translation>
    </message>
    <message>
        <source>another machine, unencrypted</source>
        <translation>une autre machine, sans chiffrement</translation>
    </message>
    <message>
        <source>another program has formatted the file; its line breaks and indents were taken out</source>
        <translation>un autre programme a mis en forme le fichier&#x202f;; ses sauts de ligne et retraits ont été retirés</translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation>un autre programme tient le fichier</translation>
    </message>
    <message>
        <source>article {label}: {message}</source>
        <translation>article {label}&#x202f;: {message}</translation>
    </message>
    <message>
        <source>at most {MOST} entries are asked for at once</source>
        <translation>on demande {MOST} entrées au plus à la fois</translation>
    </message>
    <message>
        <source>before a year or a publisher</source>
        <translation>avant une année ou un éditeur</translation>
    </message>
    <message>
        <source>begin the file with a “teiHeader”</source>
        <translation>commencez le fichier par un «&#x202f;teiHeader&#x202f;»</translation>
    </message>
    <message>
        <source>begins with an acronym</source>
        <translation>commence par un acronyme</translation>
    </message>
    <message>
        <source>beside {name}</source>
        <translation>à côté de {name}</translation>
    </message>
    <message>
        <source>blanks at the edges of an entity are left out</source>
        <translation>les blancs aux bords d’une entité sont omis</translation>
    </message>
    <message>
        <source>blocks, header, pictures and register are not in brat&apos;s files</source>
        <translation>blocs, en-tête, images et registre ne sont pas dans les fichiers de brat</translation>
    </message>
    <message>
        <source>box of mail</source>
        <translation>boîte de courrier</translation>
    </message>
    <message>
        <source>boxes of text that stand within many others were left out</source>
        <translation>des cadres de texte placés dans beaucoup d’autres ont été omis</translation>
    </message>
    <message>
        <source>bytes of the original</source>
        <translation>octets de l’original</translation>
    </message>
    <message>
        <source>capitals in quotation marks</source>
        <translation>majuscules entre guillemets</translation>
    </message>
    <message>
        <source>changed {n}</source>
        <translation>modifiés {n}</translation>
    </message>
    <message>
        <source>characters in a note or name that XML cannot hold were replaced</source>
        <translation>les caractères d’une note ou d’un nom que XML ne peut contenir ont été remplacés</translation>
    </message>
    <message>
        <source>check the disk, then try again, or save elsewhere</source>
        <translation>vérifiez le disque, puis réessayez, ou enregistrez ailleurs</translation>
    </message>
    <message>
        <source>check which file it is</source>
        <translation>vérifiez de quel fichier il s’agit</translation>
    </message>
    <message>
        <source>checking took minutes and was stopped; try a validator such as jing</source>
        <translation>la vérification a pris des minutes et a été arrêtée&#x202f;; essayez un validateur tel que jing</translation>
    </message>
    <message>
        <source>choose another entry, or another tag</source>
        <translation>choisissez une autre entrée, ou une autre étiquette</translation>
    </message>
    <message>
        <source>choose the entry anew (Q)</source>
        <translation>choisissez l’entrée à nouveau (Q)</translation>
    </message>
    <message>
        <source>claims made by this entry</source>
        <translation>affirmations faites par cette entrée</translation>
    </message>
    <message>
        <source>claims of which the source sounds so sure: high, medium, low, unknown</source>
        <translation>affirmations dont la source paraît sûre à ce degré&#x202f;: high, medium, low, unknown</translation>
    </message>
    <message>
        <source>claims put so: asserted, hedged, alleged, predicted, denied</source>
        <translation>affirmations présentées ainsi&#x202f;: asserted, hedged, alleged, predicted, denied</translation>
    </message>
    <message>
        <source>claims reported by this entry</source>
        <translation>affirmations relayées par cette entrée</translation>
    </message>
    <message>
        <source>claims with this verdict: unverified, supported, refuted …</source>
        <translation>affirmations avec ce verdict&#x202f;: unverified, supported, refuted …</translation>
    </message>
    <message>
        <source>close it there, then try again</source>
        <translation>fermez-le là-bas, puis réessayez</translation>
    </message>
    <message>
        <source>close other programs, then try again</source>
        <translation>fermez d’autres programmes, puis réessayez</translation>
    </message>
    <message>
        <source>close the outer one first</source>
        <translation>fermez d’abord celui de l’extérieur</translation>
    </message>
    <message>
        <source>close the project and open it again, to see what can be done</source>
        <translation>fermez le projet et rouvrez-le, pour voir ce qui peut être fait</translation>
    </message>
    <message>
        <source>comment {label}</source>
        <translation>commentaire {label}</translation>
    </message>
    <message>
        <source>comments on the whole article are left out ({left})</source>
        <translation>les commentaires sur tout l’article sont omis ({left})</translation>
    </message>
    <message>
        <source>contributor {label} is not in the header</source>
        <translation>le contributeur {label} n’est pas dans l’en-tête</translation>
    </message>
    <message>
        <source>correct it in an XML editor</source>
        <translation>corrigez-le dans un éditeur XML</translation>
    </message>
    <message>
        <source>correct the value</source>
        <translation>corrigez la valeur</translation>
    </message>
    <message>
        <source>correct “{attribute}”, or give that identifier to what it should lead to</source>
        <translation>corrigez «&#x202f;{attribute}&#x202f;», ou donnez cet identifiant à ce vers quoi il doit mener</translation>
    </message>
    <message>
        <source>correct “{name}”, or put back what it led to</source>
        <translation>corrigez «&#x202f;{name}&#x202f;», ou remettez ce vers quoi il menait</translation>
    </message>
    <message>
        <source>described {n}</source>
        <translation>décrits {n}</translation>
    </message>
    <message>
        <source>description of a picture</source>
        <translation>description d’une image</translation>
    </message>
    <message>
        <source>divided at the end of a line</source>
        <translation>coupé à la fin d’une ligne</translation>
    </message>
    <message>
        <source>does not have the tag “{tag_id}” in the file</source>
        <translation>n’a pas l’étiquette «&#x202f;{tag_id}&#x202f;» dans le fichier</translation>
    </message>
    <message>
        <source>ends as bodies do</source>
        <translation>finit comme les noms d’organismes</translation>
    </message>
    <message>
        <source>ends as places do: “{last}”</source>
        <translation>finit comme les lieux&#x202f;: «&#x202f;{last}&#x202f;»</translation>
    </message>
    <message>
        <source>ends with an acronym</source>
        <translation>finit par un acronyme</translation>
    </message>
    <message>
        <source>entries of the register</source>
        <translation>entrées du registre</translation>
    </message>
    <message>
        <source>entries {n}</source>
        <translation>entrées {n}</translation>
    </message>
    <message>
        <source>entry (was {name})</source>
        <translation>entrée (était {name})</translation>
    </message>
    <message>
        <source>entry {label}</source>
        <translation>entrée {label}</translation>
    </message>
    <message>
        <source>entry {label} of the history cannot be read ({error})</source>
        <translation>l’entrée {label} de l’historique ne peut être lue ({error})</translation>
    </message>
    <message>
        <source>events in the history of annotations</source>
        <translation>événements de l’historique des annotations</translation>
    </message>
    <message>
        <source>every comment, every relation, and what happened to every annotation</source>
        <translation>chaque commentaire, chaque relation, et ce qui est arrivé à chaque annotation</translation>
    </message>
    <message>
        <source>every field of the header that the project has filled in, and that no other is filled in</source>
        <translation>chaque champ de l’en-tête que le projet a rempli, et qu’aucun autre n’est rempli</translation>
    </message>
    <message>
        <source>every name of every entry, every tag, and the checksum and lines of every picture</source>
        <translation>chaque nom de chaque entrée, chaque étiquette, et la somme de contrôle et les lignes de chaque image</translation>
    </message>
    <message>
        <source>every page of a scan: its picture, its size, the place and the words of each of its lines</source>
        <translation>chaque page d’une numérisation&#x202f;: son image, sa taille, la place et les mots de chacune de ses lignes</translation>
    </message>
    <message>
        <source>every pointer: that it leads somewhere; every element: that one record explains it</source>
        <translation>chaque pointeur&#x202f;: qu’il mène quelque part&#x202f;; chaque élément&#x202f;: qu’un enregistrement l’explique</translation>
    </message>
    <message>
        <source>every quote: in its record, in the project and in the text at its place</source>
        <translation>chaque citation&#x202f;: dans son enregistrement, dans le projet et dans le texte à sa place</translation>
    </message>
    <message>
        <source>every range of every annotation: in the markup, in its record and in the project</source>
        <translation>chaque intervalle de chaque annotation&#x202f;: dans le balisage, dans son enregistrement et dans le projet</translation>
    </message>
    <message>
        <source>export the article anew</source>
        <translation>exportez l’article à nouveau</translation>
    </message>
    <message>
        <source>export the article anew; the text of a TEI file must never be changed by hand</source>
        <translation>exportez l’article à nouveau&#x202f;; le texte d’un fichier TEI ne doit jamais être modifié à la main</translation>
    </message>
    <message>
        <source>export the articles anew, so that register and articles are of one day</source>
        <translation>exportez les articles à nouveau, pour que registre et articles soient du même jour</translation>
    </message>
    <message>
        <source>give it a “name”</source>
        <translation>donnez-lui un «&#x202f;name&#x202f;»</translation>
    </message>
    <message>
        <source>give it an “xml:id”</source>
        <translation>donnez-lui un «&#x202f;xml:id&#x202f;»</translation>
    </message>
    <message>
        <source>give it another tag</source>
        <translation>donnez-lui une autre étiquette</translation>
    </message>
    <message>
        <source>give it “marks” or a paragraph</source>
        <translation>donnez-lui «&#x202f;marks&#x202f;» ou un paragraphe</translation>
    </message>
    <message>
        <source>give one another</source>
        <translation>donnez-en un autre à l’un des deux</translation>
    </message>
    <message>
        <source>has a quote that is not the text at its place</source>
        <translation>a une citation qui n’est pas le texte à sa place</translation>
    </message>
    <message>
        <source>has a tag that the project does not know</source>
        <translation>a une étiquette que le projet ne connaît pas</translation>
    </message>
    <message>
        <source>has another history in the file</source>
        <translation>a un autre historique dans le fichier</translation>
    </message>
    <message>
        <source>has another maker, time or certainty in the file</source>
        <translation>a un autre auteur, une autre heure ou certitude dans le fichier</translation>
    </message>
    <message>
        <source>has another position in its record than {extent}</source>
        <translation>a dans son enregistrement une autre position que {extent}</translation>
    </message>
    <message>
        <source>has no record in the file</source>
        <translation>n’a pas d’enregistrement dans le fichier</translation>
    </message>
    <message>
        <source>has no record of its credit line in the file</source>
        <translation>n’a pas d’enregistrement de sa ligne de crédit dans le fichier</translation>
    </message>
    <message>
        <source>has other categories in the file: {wrong}</source>
        <translation>a d’autres catégories dans le fichier&#x202f;: {wrong}</translation>
    </message>
    <message>
        <source>has other quotes in the file than in the project</source>
        <translation>a d’autres citations dans le fichier que dans le projet</translation>
    </message>
    <message>
        <source>has other words in the file: {wrong}</source>
        <translation>a d’autres mots dans le fichier&#x202f;: {wrong}</translation>
    </message>
    <message>
        <source>has {wrong} in the file</source>
        <translation>a {wrong} dans le fichier</translation>
    </message>
    <message>
        <source>heads and feet of pages were left out: {found}</source>
        <translation>les en-têtes et pieds de page ont été omis&#x202f;: {found}</translation>
    </message>
    <message>
        <source>heads and feet of pages were left out: {listed}</source>
        <translation>les en-têtes et pieds de page ont été omis&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>heads, feet and numbers of pages were left out: {listed}</source>
        <translation>les en-têtes, pieds et numéros de page ont été omis&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>hidden text was left out: {listed}</source>
        <translation>du texte masqué a été omis&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>holds a word of bodies</source>
        <translation>contient un mot d’organismes</translation>
    </message>
    <message>
        <source>how far the work on the article has come differs in the file</source>
        <translation>l’avancement du travail sur l’article diffère dans le fichier</translation>
    </message>
    <message>
        <source>how the date is known</source>
        <translation>comment la date est connue</translation>
    </message>
    <message>
        <source>identifiers with blanks or no list are left out</source>
        <translation>les identifiants avec des blancs ou sans liste sont omis</translation>
    </message>
    <message>
        <source>import it or move it away, or export without leaving unchanged files alone</source>
        <translation>importez-le ou déplacez-le, ou exportez aussi les fichiers inchangés</translation>
    </message>
    <message>
        <source>in a list with {name}</source>
        <translation>dans une liste avec {name}</translation>
    </message>
    <message>
        <source>in articles from this date on</source>
        <translation>dans des articles à partir de cette date</translation>
    </message>
    <message>
        <source>in articles of this language: en, or pt-BR</source>
        <translation>dans des articles de cette langue&#x202f;: en, ou pt-BR</translation>
    </message>
    <message>
        <source>in articles that are to do, in progress, done …</source>
        <translation>dans des articles à l’état to do, in progress, done …</translation>
    </message>
    <message>
        <source>in articles that name this entry of the register too</source>
        <translation>dans des articles qui nomment aussi cette entrée du registre</translation>
    </message>
    <message>
        <source>in articles up to this date, it included</source>
        <translation>dans des articles jusqu’à cette date, incluse</translation>
    </message>
    <message>
        <source>in articles whose publisher has these words</source>
        <translation>dans des articles dont l’éditeur a ces mots</translation>
    </message>
    <message>
        <source>in articles whose title has these words</source>
        <translation>dans des articles dont le titre a ces mots</translation>
    </message>
    <message>
        <source>in parentheses after a name</source>
        <translation>entre parenthèses après un nom</translation>
    </message>
    <message>
        <source>in the byline</source>
        <translation>dans la signature</translation>
    </message>
    <message>
        <source>in the register: {name}</source>
        <translation>dans le registre&#x202f;: {name}</translation>
    </message>
    <message>
        <source>indexes of 1 line were left out</source>
        <translation>des index de 1 ligne ont été omis</translation>
    </message>
    <message>
        <source>indexes of {n} lines were left out</source>
        <translation>des index de {n} lignes ont été omis</translation>
    </message>
    <message>
        <source>is declared outside of the file; U+FFFD was read for it</source>
        <translation>est déclaré hors du fichier&#x202f;; U+FFFD a été lu à sa place</translation>
    </message>
    <message>
        <source>is declared outside of the file; the character of ISO was read</source>
        <translation>est déclaré hors du fichier&#x202f;; le caractère de l’ISO a été lu</translation>
    </message>
    <message>
        <source>is marked in the text although nobody accepted it</source>
        <translation>est marqué dans le texte bien que personne ne l’ait accepté</translation>
    </message>
    <message>
        <source>is marked nowhere in the text</source>
        <translation>n’est marqué nulle part dans le texte</translation>
    </message>
    <message>
        <source>is of another kind in the file than {kind}</source>
        <translation>est dans le fichier d’un autre genre que {kind}</translation>
    </message>
    <message>
        <source>is the file of several articles</source>
        <translation>est le fichier de plusieurs articles</translation>
    </message>
    <message>
        <source>is “{status}” in the file, not {status2}</source>
        <translation>est «&#x202f;{status}&#x202f;» dans le fichier, non {status2}</translation>
    </message>
    <message>
        <source>it answers itself, through others that answer it</source>
        <translation>il se répond à lui-même, par d’autres qui lui répondent</translation>
    </message>
    <message>
        <source>it breaks off</source>
        <translation>elle s’interrompt</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>il ne peut être fait</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut être lu</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>il ne peut être écrit</translation>
    </message>
    <message>
        <source>it could not go on ({why})</source>
        <translation>il n’a pu continuer ({why})</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>il ne répond pas à temps</translation>
    </message>
    <message>
        <source>it does not end where it should</source>
        <translation>elle ne finit pas où elle devrait</translation>
    </message>
    <message>
        <source>it does not say that it is a project of Annotator</source>
        <translation>il ne dit pas qu’il est un projet d’Annotator</translation>
    </message>
    <message>
        <source>it does not say which relation it is</source>
        <translation>elle ne dit pas quelle relation elle est</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>il finit trop tôt</translation>
    </message>
    <message>
        <source>it goes on behind its end</source>
        <translation>elle continue après sa fin</translation>
    </message>
    <message>
        <source>it has a position without words, and characters beyond U+FFFF before it leave open how it counts</source>
        <translation>il a une position sans mots, et des caractères au-delà de U+FFFF avant elle laissent ouvert comment elle compte</translation>
    </message>
    <message>
        <source>it has a “passive” end only</source>
        <translation>il n’a qu’un bout «&#x202f;passive&#x202f;»</translation>
    </message>
    <message>
        <source>it has a “subtype” without a “type”</source>
        <translation>il a un «&#x202f;subtype&#x202f;» sans «&#x202f;type&#x202f;»</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>il n’a pas d’adresse</translation>
    </message>
    <message>
        <source>it has no place in the text, and says nothing</source>
        <translation>il n’a pas de place dans le texte, et ne dit rien</translation>
    </message>
    <message>
        <source>it has {n} kinds</source>
        <translation>il a {n} genres</translation>
    </message>
    <message>
        <source>it holds a NUL character</source>
        <translation>il contient un caractère NUL</translation>
    </message>
    <message>
        <source>it holds what is no edit</source>
        <translation>elle contient ce qui n’est pas une modification</translation>
    </message>
    <message>
        <source>it is about “{address}”, which no article here is named after</source>
        <translation>il porte sur «&#x202f;{address}&#x202f;», dont aucun article ici ne porte le nom</translation>
    </message>
    <message>
        <source>it is both directed and mutual</source>
        <translation>elle est à la fois orientée et mutuelle</translation>
    </message>
    <message>
        <source>it is damaged, and so open</source>
        <translation>il est endommagé, et donc ouvert</translation>
    </message>
    <message>
        <source>it is dated both by “when” and by a range</source>
        <translation>il est daté à la fois par «&#x202f;when&#x202f;» et par un intervalle</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>il est bien trop grand</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>il est en cours d’utilisation</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>ce n’est pas du texte</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>ce n’est pas un objet</translation>
    </message>
    <message>
        <source>it is not well-formed: {error}</source>
        <translation>il n’est pas bien formé&#x202f;: {error}</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>il est ouvert</translation>
    </message>
    <message>
        <source>it is open already; its window was brought to the front</source>
        <translation>il est déjà ouvert&#x202f;; sa fenêtre a été ramenée au premier plan</translation>
    </message>
    <message>
        <source>it is open already; its window was given the files</source>
        <translation>il est déjà ouvert&#x202f;; sa fenêtre a reçu les fichiers</translation>
    </message>
    <message>
        <source>it is open by {who} since {words}; close it there and try again</source>
        <translation>il est ouvert par {who} depuis {words}&#x202f;; fermez-le là-bas et réessayez</translation>
    </message>
    <message>
        <source>it is open by {who}, so here it is open for reading only</source>
        <translation>il est ouvert par {who}, il est donc ouvert ici en lecture seule</translation>
    </message>
    <message>
        <source>it is open in another program; close it there and try again</source>
        <translation>il est ouvert dans un autre programme&#x202f;; fermez-le là-bas et réessayez</translation>
    </message>
    <message>
        <source>it is to be between {limits} and {limits2}</source>
        <translation>ce doit être entre {limits} et {limits2}</translation>
    </message>
    <message>
        <source>it is to be one of {join}</source>
        <translation>ce doit être l’un de {join}</translation>
    </message>
    <message>
        <source>it is to be {KINDS}</source>
        <translation>ce doit être {KINDS}</translation>
    </message>
    <message>
        <source>it lies in a folder that is copied to other computers (“{cloud}”). Close it, and wait until it is copied, before you open it elsewhere: of what is done in two places at once, the service keeps two files</source>
        <translation>il se trouve dans un dossier qui est copié vers d’autres ordinateurs («&#x202f;{cloud}&#x202f;»). Fermez-le, et attendez qu’il soit copié avant de l’ouvrir ailleurs&#x202f;: de ce qui est fait à deux endroits à la fois, le service garde deux fichiers</translation>
    </message>
    <message>
        <source>it lies on a share ({share}). One person at a time can work on it; who has it open is noted beside it. If the network breaks off, a change may be refused, and nothing that was saved is lost</source>
        <translation>il se trouve sur un partage ({share}). Une seule personne à la fois peut y travailler&#x202f;; qui l’a ouvert est noté à côté. Si le réseau se coupe, une modification peut être refusée, et rien de ce qui était enregistré n’est perdu</translation>
    </message>
    <message>
        <source>it may have: {listed}</source>
        <translation>il peut avoir&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>it points to nowhere in the text and was left as it is</source>
        <translation>il ne pointe nulle part dans le texte et a été laissé tel quel</translation>
    </message>
    <message>
        <source>it points twice, by “target” and by “cRef”</source>
        <translation>il pointe deux fois, par «&#x202f;target&#x202f;» et par «&#x202f;cRef&#x202f;»</translation>
    </message>
    <message>
        <source>it says neither words nor a position</source>
        <translation>il ne dit ni mots ni position</translation>
    </message>
    <message>
        <source>it says nothing of quotation marks</source>
        <translation>il ne dit rien des guillemets</translation>
    </message>
    <message>
        <source>it says what it did twice</source>
        <translation>elle dit deux fois ce qu’elle a fait</translation>
    </message>
    <message>
        <source>it unpacks to more than it may</source>
        <translation>elle se décompresse en plus qu’elle ne peut</translation>
    </message>
    <message>
        <source>it was not read within {seconds} s and was left out; if it is a large volume, import it again with --patient</source>
        <translation>il n’a pas été lu en {seconds} s et a été omis&#x202f;; si c’est un grand volume, importez-le encore avec --patient</translation>
    </message>
    <message>
        <source>item of a list</source>
        <translation>élément d’une liste</translation>
    </message>
    <message>
        <source>its acronym {text} follows</source>
        <translation>son acronyme {text} suit</translation>
    </message>
    <message>
        <source>its entry {get} is in the list of “{local}”, not “{wanted}”</source>
        <translation>son entrée {get} est dans la liste de «&#x202f;{local}&#x202f;», non de «&#x202f;{wanted}&#x202f;»</translation>
    </message>
    <message>
        <source>its evidence, the claim {label}, is half there</source>
        <translation>sa preuve, l’affirmation {label}, n’est là qu’à moitié</translation>
    </message>
    <message>
        <source>its file format is {version}, and not {SCHEMA_VERSION}</source>
        <translation>son format de fichier est {version}, et non {SCHEMA_VERSION}</translation>
    </message>
    <message>
        <source>its file was {file} before, which was left where it is</source>
        <translation>son fichier était {file} auparavant, qui a été laissé où il est</translation>
    </message>
    <message>
        <source>its link to entry {label} as {role} is half there</source>
        <translation>son lien avec l’entrée {label} comme {role} n’est là qu’à moitié</translation>
    </message>
    <message>
        <source>its original cannot be had: {error}</source>
        <translation>son original ne peut être obtenu&#x202f;: {error}</translation>
    </message>
    <message>
        <source>its original cannot be read as it was: {error}</source>
        <translation>son original ne peut être lu comme il était&#x202f;: {error}</translation>
    </message>
    <message>
        <source>its original, read again ({recipe}), gives another text from character {at} on; the reader may have learnt since</source>
        <translation>son original, relu ({recipe}), donne un autre texte à partir du caractère {at}&#x202f;; le lecteur a pu apprendre depuis</translation>
    </message>
    <message>
        <source>its parts are nested too deeply; nothing of it was taken</source>
        <translation>ses parties sont imbriquées trop profondément&#x202f;; rien n’en a été pris</translation>
    </message>
    <message>
        <source>its range lies outside the text</source>
        <translation>son intervalle est hors du texte</translation>
    </message>
    <message>
        <source>its row differs from what was written</source>
        <translation>sa ligne diffère de ce qui a été écrit</translation>
    </message>
    <message>
        <source>its tables are not those of a project</source>
        <translation>ses tables ne sont pas celles d’un projet</translation>
    </message>
    <message>
        <source>its text is missing</source>
        <translation>son texte manque</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>gardez-en un</translation>
    </message>
    <message>
        <source>keep “active” or “mutual”</source>
        <translation>gardez «&#x202f;active&#x202f;» ou «&#x202f;mutual&#x202f;»</translation>
    </message>
    <message>
        <source>keys: they are changed in the window, or come with a file</source>
        <translation>touches&#x202f;: on les change dans la fenêtre, ou elles viennent avec un fichier</translation>
    </message>
    <message>
        <source>kind, tag, categories, state, maker, time, certainty, notes and readings of every annotation</source>
        <translation>genre, étiquette, catégories, état, auteur, heure, certitude, notes et leçons de chaque annotation</translation>
    </message>
    <message>
        <source>known to the program</source>
        <translation>connu du programme</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>left out, since the register has an identifier of theirs: {here}</source>
        <translation>laissées de côté, car le registre a un identifiant d’elles&#x202f;: {here}</translation>
    </message>
    <message>
        <source>let one record name it in its “target”, or take the element away and keep its words</source>
        <translation>qu’un enregistrement le nomme dans son «&#x202f;target&#x202f;», ou retirez l’élément et gardez ses mots</translation>
    </message>
    <message>
        <source>let “ana” name exactly one #kind.…</source>
        <translation>que «&#x202f;ana&#x202f;» nomme exactement un #kind.…</translation>
    </message>
    <message>
        <source>letter with its accent apart</source>
        <translation>lettre avec son accent à part</translation>
    </message>
    <message>
        <source>letter with its accent apart, among letters with theirs</source>
        <translation>lettre avec son accent à part, parmi des lettres qui ont le leur</translation>
    </message>
    <message>
        <source>line {lines}: {what}</source>
        <translation>ligne {lines}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: this is not {encoding}, which the file says that it is; correct the declaration in its first line</source>
        <translation>ligne {line}, colonne {column}&#x202f;: ce n’est pas du {encoding}, que le fichier dit être&#x202f;; corrigez la déclaration dans sa première ligne</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>ligne {line}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>line {number}: {error}</source>
        <translation>ligne {number}&#x202f;: {error}</translation>
    </message>
    <message>
        <source>lines {lines} and 1 more place: {what}</source>
        <translation>lignes {lines} et 1 autre endroit&#x202f;: {what}</translation>
    </message>
    <message>
        <source>lines {lines} and {n} more places: {what}</source>
        <translation>lignes {lines} et {n} autres endroits&#x202f;: {what}</translation>
    </message>
    <message>
        <source>lines {lines}: {what}</source>
        <translation>lignes {lines}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>little of the page was taken for the article; --whole-page takes it all</source>
        <translation>peu de la page a été pris pour l’article&#x202f;; --whole-page la prend toute</translation>
    </message>
    <message>
        <source>make room, then try again, or save elsewhere</source>
        <translation>faites de la place, puis réessayez, ou enregistrez ailleurs</translation>
    </message>
    <message>
        <source>mark its cue or its credit anew</source>
        <translation>marquez à nouveau ses mots d’attribution ou son crédit</translation>
    </message>
    <message>
        <source>mark the words anew</source>
        <translation>marquez les mots à nouveau</translation>
    </message>
    <message>
        <source>mark the words anew, or undo what changed the text</source>
        <translation>marquez les mots à nouveau, ou annulez ce qui a changé le texte</translation>
    </message>
    <message>
        <source>marked as {tag_id} before{often}</source>
        <translation>marqué comme {tag_id} auparavant{often}</translation>
    </message>
    <message>
        <source>name an ENTRY, or all of a kind with --all-of</source>
        <translation>nommez un ENTRY, ou tous ceux d’un genre avec --all-of</translation>
    </message>
    <message>
        <source>names a place after the end of the text</source>
        <translation>nomme un endroit après la fin du texte</translation>
    </message>
    <message>
        <source>names an entry that is not in the register</source>
        <translation>nomme une entrée qui n’est pas dans le registre</translation>
    </message>
    <message>
        <source>names other entries of the register in the file</source>
        <translation>nomme d’autres entrées du registre dans le fichier</translation>
    </message>
    <message>
        <source>next         {label}</source>
        <translation>suivant      {label}</translation>
    </message>
    <message>
        <source>no article names an entry of the kind “{tag}”</source>
        <translation>aucun article ne nomme d’entrée du genre «&#x202f;{tag}&#x202f;»</translation>
    </message>
    <message>
        <source>no entry is a person or an organisation, which EAC-CPF describes</source>
        <translation>aucune entrée n’est une personne ou une organisation, que décrit EAC-CPF</translation>
    </message>
    <message>
        <source>no name and no text holds the character 0</source>
        <translation>aucun nom et aucun texte ne contient le caractère 0</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>aucun processus</translation>
    </message>
    <message>
        <source>no record names {one}</source>
        <translation>aucun enregistrement ne nomme {one}</translation>
    </message>
    <message>
        <source>no thread</source>
        <translation>aucun fil d’exécution</translation>
    </message>
    <message>
        <source>nobody is called “{maker}” in this project</source>
        <translation>personne ne s’appelle «&#x202f;{maker}&#x202f;» dans ce projet</translation>
    </message>
    <message>
        <source>not a span: [{start}, {end})</source>
        <translation>pas un passage&#x202f;: [{start}, {end})</translation>
    </message>
    <message>
        <source>not done: a long step is just being taken back or brought again; wait until that is done, or cancel it, and do this once more</source>
        <translation>non fait&#x202f;: une longue étape est justement annulée ou rétablie&#x202f;; attendez que ce soit fait, ou arrêtez-la, et refaites ceci</translation>
    </message>
    <message>
        <source>not done: the backup before it was stopped; do it once more</source>
        <translation>non fait : la sauvegarde qui précède a été arrêtée ; recommencez</translation>
    </message>
    <message>
        <source>not valid JSON: a number has far too many digits</source>
        <translation>JSON non valide&#x202f;: un nombre a bien trop de chiffres</translation>
    </message>
    <message>
        <source>not valid JSON: too many brackets inside each other</source>
        <translation>JSON non valide&#x202f;: trop de crochets les uns dans les autres</translation>
    </message>
    <message>
        <source>not valid JSON: {msg} at column {colno}</source>
        <translation>JSON non valide&#x202f;: {msg} à la colonne {colno}</translation>
    </message>
    <message>
        <source>not well-formed: {message}</source>
        <translation>mal formé&#x202f;: {message}</translation>
    </message>
    <message>
        <source>note: {warning}</source>
        <translation>remarque&#x202f;: {warning}</translation>
    </message>
    <message>
        <source>nothing but words may stand in “{parent}”; take it out and keep its words</source>
        <translation>seuls des mots peuvent se trouver dans «&#x202f;{parent}&#x202f;»&#x202f;; retirez-le et gardez ses mots</translation>
    </message>
    <message>
        <source>nothing could be placed: {why}</source>
        <translation>rien n’a pu être placé&#x202f;: {why}</translation>
    </message>
    <message>
        <source>nothing in the help holds all these words; try fewer</source>
        <translation>rien dans l’aide ne contient tous ces mots&#x202f;; essayez-en moins</translation>
    </message>
    <message>
        <source>nothing is damaged; files that are missing are named above</source>
        <translation>rien n’est endommagé&#x202f;; les fichiers qui manquent sont nommés ci-dessus</translation>
    </message>
    <message>
        <source>nothing may be written in “{parent}”, so it is open for reading only</source>
        <translation>rien ne peut être écrit dans «&#x202f;{parent}&#x202f;», il est donc ouvert en lecture seule</translation>
    </message>
    <message>
        <source>nothing of that name ships; `annotator licences` lists what does</source>
        <translation>rien de ce nom n’est livré&#x202f;; `annotator licences` liste ce qui l’est</translation>
    </message>
    <message>
        <source>nothing was annotated</source>
        <translation>rien n’a été annoté</translation>
    </message>
    <message>
        <source>nothing was merged; add --despite-conflicts if they are one</source>
        <translation>rien n’a été fusionné&#x202f;; ajoutez --despite-conflicts si elles n’en font qu’une</translation>
    </message>
    <message>
        <source>of an app the lemma is read; other readings are kept as they are</source>
        <translation>d’un app on lit le lemme&#x202f;; les autres leçons sont gardées telles quelles</translation>
    </message>
    <message>
        <source>of the pages that the file lists, some are not in it: {listed}</source>
        <translation>parmi les pages que le fichier énumère, certaines n’y sont pas&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>of the register only names and one address are in the file; no pictures</source>
        <translation>du registre seuls les noms et une adresse sont dans le fichier&#x202f;; pas d’images</translation>
    </message>
    <message>
        <source>of the type {kind}</source>
        <translation>du type {kind}</translation>
    </message>
    <message>
        <source>only entities have columns: other annotations are left out ({others})</source>
        <translation>seules les entités ont des colonnes&#x202f;: les autres annotations sont omises ({others})</translation>
    </message>
    <message>
        <source>opens the dateline</source>
        <translation>ouvre la mention de lieu et date</translation>
    </message>
    <message>
        <source>other bodies of {label} were changed; what Annotator wrote was kept</source>
        <translation>d’autres contenus de {label} ont été modifiés&#x202f;; ce qu’Annotator a écrit a été gardé</translation>
    </message>
    <message>
        <source>pages of the book are missing in the file: {listed}</source>
        <translation>des pages du livre manquent dans le fichier&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>pages that cannot be read: {numbers}; the file is damaged there</source>
        <translation>pages qui ne peuvent être lues&#x202f;: {numbers}&#x202f;; le fichier y est endommagé</translation>
    </message>
    <message>
        <source>pages without text: {numbers}; {why}</source>
        <translation>pages sans texte&#x202f;: {numbers}&#x202f;; {why}</translation>
    </message>
    <message>
        <source>pages: {n} in the project, {n2} in the file</source>
        <translation>pages&#x202f;: {n} dans le projet, {n2} dans le fichier</translation>
    </message>
    <message>
        <source>part of the name {name}</source>
        <translation>partie du nom {name}</translation>
    </message>
    <message>
        <source>particle of a surname</source>
        <translation>particule d’un nom de famille</translation>
    </message>
    <message>
        <source>parts in other formats were left out</source>
        <translation>les parties en d’autres formats ont été omises</translation>
    </message>
    <message>
        <source>picture of a page</source>
        <translation>image d’une page</translation>
    </message>
    <message>
        <source>picture {number} has no alternative text</source>
        <translation>l’image {number} n’a pas de texte de remplacement</translation>
    </message>
    <message>
        <source>pictures and files</source>
        <translation>images et fichiers</translation>
    </message>
    <message>
        <source>pictures are missing in the file: {listed}</source>
        <translation>des images manquent dans le fichier&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>pictures are not in the file and were not fetched: {listed}</source>
        <translation>des images ne sont pas dans le fichier et n’ont pas été cherchées&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>pictures are not in the tables, only their numbers ({n})</source>
        <translation>les images ne sont pas dans les tables, seulement leurs numéros ({n})</translation>
    </message>
    <message>
        <source>pictures of pages are not beside the file: {listed}; put them there and import it again to see them beside the text</source>
        <translation>les images des pages ne sont pas à côté du fichier&#x202f;: {listed}&#x202f;; mettez-les-y et importez-le à nouveau pour les voir à côté du texte</translation>
    </message>
    <message>
        <source>pictures outside the file were not fetched: {listed}</source>
        <translation>les images hors du fichier n’ont pas été cherchées&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>places without words are left out</source>
        <translation>les endroits sans mots sont omis</translation>
    </message>
    <message>
        <source>printed page (ALTO)</source>
        <translation>page imprimée (ALTO)</translation>
    </message>
    <message>
        <source>printed page (PAGE)</source>
        <translation>page imprimée (PAGE)</translation>
    </message>
    <message>
        <source>printed page (hOCR)</source>
        <translation>page imprimée (hOCR)</translation>
    </message>
    <message>
        <source>put a “label” before each item</source>
        <translation>mettez un «&#x202f;label&#x202f;» avant chaque item</translation>
    </message>
    <message>
        <source>put a “text” after the header</source>
        <translation>mettez un «&#x202f;text&#x202f;» après l’en-tête</translation>
    </message>
    <message>
        <source>put it back where it was, then try again, or save elsewhere</source>
        <translation>remettez-le où il était, puis réessayez, ou enregistrez ailleurs</translation>
    </message>
    <message>
        <source>put it in</source>
        <translation>mettez-le</translation>
    </message>
    <message>
        <source>put it into the same folder, or export the articles anew</source>
        <translation>mettez-le dans le même dossier, ou exportez les articles à nouveau</translation>
    </message>
    <message>
        <source>put the words into one of: {listed}</source>
        <translation>mettez les mots dans l’un de&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>quotation mark without its other half</source>
        <translation>guillemet sans son autre moitié</translation>
    </message>
    <message>
        <source>quotes and spans differ in length</source>
        <translation>citations et passages ne sont pas en même nombre</translation>
    </message>
    <message>
        <source>quotes other words than stand at its place</source>
        <translation>cite d’autres mots que ceux qui sont à sa place</translation>
    </message>
    <message>
        <source>reading it takes more than the {memory_bytes} MB of memory that one file may have; nothing of it was taken: divide it, or try --patient</source>
        <translation>le lire demande plus que les {memory_bytes} Mo de mémoire qu’un fichier peut avoir&#x202f;; rien n’en a été pris&#x202f;: divisez-le, ou essayez --patient</translation>
    </message>
    <message>
        <source>reading it would write a file or leave this machine, which no reader may do</source>
        <translation>le lire écrirait un fichier ou quitterait cette machine, ce qu’aucun lecteur ne peut faire</translation>
    </message>
    <message>
        <source>readings beside words were left out: {listed}</source>
        <translation>les lectures à côté de mots ont été laissées de côté&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>redone: {value} “{about}”</source>
        <translation>rétabli&#x202f;: {value} «&#x202f;{about}&#x202f;»</translation>
    </message>
    <message>
        <source>relation {label}</source>
        <translation>relation {label}</translation>
    </message>
    <message>
        <source>replaced characters are known from the source alone</source>
        <translation>les caractères remplacés ne sont connus que par la source</translation>
    </message>
    <message>
        <source>reviewed in the headline</source>
        <translation>objet du compte rendu dans le titre</translation>
    </message>
    <message>
        <source>row {row} of {table} refers to a missing {parent}</source>
        <translation>la ligne {row} de {table} renvoie à un {parent} qui manque</translation>
    </message>
    <message>
        <source>say in “{there}” which piece it is</source>
        <translation>dites dans «&#x202f;{there}&#x202f;» quel morceau c’est</translation>
    </message>
    <message>
        <source>say of which entry it is probable</source>
        <translation>dites de quelle entrée c’est probable</translation>
    </message>
    <message>
        <source>say one of --not, --perhaps and --unsay</source>
        <translation>dites l’un de --not, --perhaps et --unsay</translation>
    </message>
    <message>
        <source>say the type as well</source>
        <translation>dites aussi le type</translation>
    </message>
    <message>
        <source>say two entries of the register or more</source>
        <translation>dites deux entrées du registre ou plus</translation>
    </message>
    <message>
        <source>say where to: --html, --pdf or --json FILE, or --out FOLDER</source>
        <translation>dites où&#x202f;: --html, --pdf ou --json FILE, ou --out FOLDER</translation>
    </message>
    <message>
        <source>say where to: --out FOLDER or --zip FILE</source>
        <translation>dites où&#x202f;: --out FOLDER ou --zip FILE</translation>
    </message>
    <message>
        <source>say which articles: --article ID, --of STATE or --all</source>
        <translation>dites quels articles&#x202f;: --article ID, --of STATE ou --all</translation>
    </message>
    <message>
        <source>say who is “active”</source>
        <translation>dites qui est «&#x202f;active&#x202f;»</translation>
    </message>
    <message>
        <source>say with --picture which one: {join}</source>
        <translation>dites laquelle avec --picture&#x202f;: {join}</translation>
    </message>
    <message>
        <source>several elements of the file have the identifier “{known}”, so that no record can point to one of them</source>
        <translation>plusieurs éléments du fichier ont l’identifiant «&#x202f;{known}&#x202f;», si bien qu’aucun enregistrement ne peut pointer vers l’un d’eux</translation>
    </message>
    <message>
        <source>short for {name}</source>
        <translation>forme courte de {name}</translation>
    </message>
    <message>
        <source>something failed; see above</source>
        <translation>quelque chose a échoué&#x202f;; voyez ci-dessus</translation>
    </message>
    <message>
        <source>something is missing in “{name}”</source>
        <translation>il manque quelque chose dans «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>something of the original was changed that nobody asked to change</source>
        <translation>quelque chose de l’original a été changé que personne n’avait demandé de changer</translation>
    </message>
    <message>
        <source>spans are not sorted and apart: {spans}</source>
        <translation>les passages ne sont pas triés et séparés&#x202f;: {spans}</translation>
    </message>
    <message>
        <source>spans of one annotation are several with one record</source>
        <translation>les passages d’une annotation sont plusieurs avec un enregistrement</translation>
    </message>
    <message>
        <source>stand at {n} places alike</source>
        <translation>se trouvent à {n} endroits semblables</translation>
    </message>
    <message>
        <source>stands for another file, which was not read</source>
        <translation>tient lieu d’un autre fichier, qui n’a pas été lu</translation>
    </message>
    <message>
        <source>stands for markup; it is kept, and its words were not read</source>
        <translation>tient lieu de balisage&#x202f;; il est gardé, et ses mots n’ont pas été lus</translation>
    </message>
    <message>
        <source>step {label} changes {name}, which was not as it says</source>
        <translation>l’étape {label} modifie {name}, qui n’était pas comme elle le dit</translation>
    </message>
    <message>
        <source>step {label} made 1 annotation that is the same as another</source>
        <translation>l’étape {label} a fait 1 annotation identique à une autre</translation>
    </message>
    <message>
        <source>step {label} made {n} annotations that are the same as another</source>
        <translation>l’étape {label} a fait {n} annotations identiques à une autre</translation>
    </message>
    <message>
        <source>straight quotation mark among others</source>
        <translation>guillemet droit parmi d’autres</translation>
    </message>
    <message>
        <source>suggestions and rejections are left out</source>
        <translation>les suggestions et les rejets sont omis</translation>
    </message>
    <message>
        <source>suggestions and rejections say so in ann:status only</source>
        <translation>les suggestions et les rejets ne le disent que dans ann:status</translation>
    </message>
    <message>
        <source>tag (was {tag_id})</source>
        <translation>étiquette (était {tag_id})</translation>
    </message>
    <message>
        <source>take it away</source>
        <translation>retirez-le</translation>
    </message>
    <message>
        <source>take it away, or put it where its like stand in other files</source>
        <translation>retirez-le, ou mettez-le là où ses semblables sont dans d’autres fichiers</translation>
    </message>
    <message>
        <source>take it away; it may have: {listed}</source>
        <translation>retirez-le&#x202f;; il peut avoir&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>take it out, or use one of: {listed}</source>
        <translation>retirez-le, ou utilisez l’un de&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>take the words away</source>
        <translation>retirez les mots</translation>
    </message>
    <message>
        <source>taken without an identifier: {error}</source>
        <translation>pris sans identifiant&#x202f;: {error}</translation>
    </message>
    <message>
        <source>the annotation does not fit the project ({error})</source>
        <translation>l’annotation ne s’accorde pas avec le projet ({error})</translation>
    </message>
    <message>
        <source>the annotation {label} does not say what it is</source>
        <translation>l’annotation {label} ne dit pas ce qu’elle est</translation>
    </message>
    <message>
        <source>the annotation {label} has no tag</source>
        <translation>l’annotation {label} n’a pas d’étiquette</translation>
    </message>
    <message>
        <source>the annotation {label} is not in the file as it is in the project</source>
        <translation>l’annotation {label} n’est pas dans le fichier comme elle est dans le projet</translation>
    </message>
    <message>
        <source>the annotation {label} names a picture that is not there</source>
        <translation>l’annotation {label} nomme une image qui n’est pas là</translation>
    </message>
    <message>
        <source>the annotation {label} names an entry that is not in the register</source>
        <translation>l’annotation {label} nomme une entrée qui n’est pas dans le registre</translation>
    </message>
    <message>
        <source>the annotation {name} has no place in the text any more and was left out</source>
        <translation>l’annotation {name} n’a plus de place dans le texte et a été omise</translation>
    </message>
    <message>
        <source>the article has no figure {figure}</source>
        <translation>l’article n’a pas de figure {figure}</translation>
    </message>
    <message>
        <source>the article has {n} blocks</source>
        <translation>l’article a {n} blocs</translation>
    </message>
    <message>
        <source>the article is not in the project any more; its file was left where it is</source>
        <translation>l’article n’est plus dans le projet&#x202f;; son fichier a été laissé où il est</translation>
    </message>
    <message>
        <source>the article “{name}” {why}; `annotator list` shows the ids</source>
        <translation>l’article «&#x202f;{name}&#x202f;» {why}&#x202f;; `annotator list` montre les identifiants</translation>
    </message>
    <message>
        <source>the blocks are not the lines of the text</source>
        <translation>les blocs ne sont pas les lignes du texte</translation>
    </message>
    <message>
        <source>the blocks do not follow one another</source>
        <translation>les blocs ne se suivent pas</translation>
    </message>
    <message>
        <source>the blocks of the file are others than the project&apos;s</source>
        <translation>les blocs du fichier sont autres que ceux du projet</translation>
    </message>
    <message>
        <source>the caption of picture {number}</source>
        <translation>la légende de l’image {number}</translation>
    </message>
    <message>
        <source>the change does not fit the project ({error})</source>
        <translation>la modification ne s’accorde pas avec le projet ({error})</translation>
    </message>
    <message>
        <source>the check digit of “{value}” is not that of a number of {title}; perhaps two digits changed places</source>
        <translation>la clé de contrôle de «&#x202f;{value}&#x202f;» n’est pas celle d’un numéro de {title}&#x202f;; peut-être deux chiffres ont-ils été intervertis</translation>
    </message>
    <message>
        <source>the checksum of the original file in the header is another one</source>
        <translation>la somme de contrôle du fichier original dans l’en-tête est autre</translation>
    </message>
    <message>
        <source>the checksum of the original file is another one in the file</source>
        <translation>la somme de contrôle du fichier original est autre dans le fichier</translation>
    </message>
    <message>
        <source>the checksum of the picture {number} differs</source>
        <translation>la somme de contrôle de l’image {number} diffère</translation>
    </message>
    <message>
        <source>the checksum of the reading text in the header is not the text&apos;s</source>
        <translation>la somme de contrôle du texte de lecture dans l’en-tête n’est pas celle du texte</translation>
    </message>
    <message>
        <source>the column “{column}” is no field of a header</source>
        <translation>la colonne «&#x202f;{column}&#x202f;» n’est pas un champ d’en-tête</translation>
    </message>
    <message>
        <source>the comment {address} answers itself</source>
        <translation>le commentaire {address} se répond à lui-même</translation>
    </message>
    <message>
        <source>the comment {label} is about nothing that is there</source>
        <translation>le commentaire {label} ne porte sur rien qui soit là</translation>
    </message>
    <message>
        <source>the comment {label} is another in the file</source>
        <translation>le commentaire {label} est autre dans le fichier</translation>
    </message>
    <message>
        <source>the comment {label} is not in the file</source>
        <translation>le commentaire {label} n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>the comment {label} is not in the file as it was said</source>
        <translation>le commentaire {label} n’est pas dans le fichier comme il a été dit</translation>
    </message>
    <message>
        <source>the comment {name} is on an annotation that is gone</source>
        <translation>le commentaire {name} porte sur une annotation qui n’est plus là</translation>
    </message>
    <message>
        <source>the comment {name} of the file is not in the project</source>
        <translation>le commentaire {name} du fichier n’est pas dans le projet</translation>
    </message>
    <message>
        <source>the computer has no memory left</source>
        <translation>l’ordinateur n’a plus de mémoire</translation>
    </message>
    <message>
        <source>the computer has no memory left for this, so it was not done; all that was saved is safe: close other programs, then try again</source>
        <translation>l’ordinateur n’a plus de mémoire pour cela, ce n’a donc pas été fait&#x202f;; tout ce qui était enregistré est en sûreté&#x202f;: fermez d’autres programmes, puis réessayez</translation>
    </message>
    <message>
        <source>the copy cannot be opened</source>
        <translation>la copie ne peut être ouverte</translation>
    </message>
    <message>
        <source>the corpus holds {texts} texts; they are one article here, in their order</source>
        <translation>le corpus contient {texts} textes&#x202f;; ils sont ici un article, dans leur ordre</translation>
    </message>
    <message>
        <source>the cue of every claim, the words that announce it</source>
        <translation>les mots d’attribution de chaque affirmation, ceux qui l’annoncent</translation>
    </message>
    <message>
        <source>the date, as far as it is known</source>
        <translation>la date, autant qu’elle est connue</translation>
    </message>
    <message>
        <source>the disk did not take it, as when it is pulled out, faulty, or at the limit of what you may store there ({error})</source>
        <translation>le disque ne l’a pas accepté, comme quand il est retiré, défectueux, ou à la limite de ce que vous pouvez y garder ({error})</translation>
    </message>
    <message>
        <source>the disk is full, {free} are free in “{folder}”</source>
        <translation>le disque est plein, {free} sont libres dans «&#x202f;{folder}&#x202f;»</translation>
    </message>
    <message>
        <source>the display “{display}” does not answer; is DISPLAY right, and may you use it?</source>
        <translation>l’écran «&#x202f;{display}&#x202f;» ne répond pas&#x202f;; DISPLAY est-il juste, et pouvez-vous l’utiliser&#x202f;?</translation>
    </message>
    <message>
        <source>the element {name} marks something that no record explains</source>
        <translation>l’élément {name} marque quelque chose qu’aucun enregistrement n’explique</translation>
    </message>
    <message>
        <source>the element {name} on “{quote}”</source>
        <translation>l’élément {name} sur «&#x202f;{quote}&#x202f;»</translation>
    </message>
    <message>
        <source>the elements of {name} are gone; its stored position was used</source>
        <translation>les éléments de {name} ont disparu&#x202f;; sa position enregistrée a été utilisée</translation>
    </message>
    <message>
        <source>the elements of {name} do not cover its position</source>
        <translation>les éléments de {name} ne couvrent pas sa position</translation>
    </message>
    <message>
        <source>the encoding of the file is another one than that of the original</source>
        <translation>l’encodage du fichier est autre que celui de l’original</translation>
    </message>
    <message>
        <source>the encoding that the file declares does not fit it ({name})</source>
        <translation>l’encodage que déclare le fichier ne lui convient pas ({name})</translation>
    </message>
    <message>
        <source>the entity {name} and others stand for more than {MOST_CHARACTERS} characters; write them out in the text</source>
        <translation>l’entité {name} et d’autres tiennent lieu de plus de {MOST_CHARACTERS} caractères&#x202f;; écrivez-les en toutes lettres dans le texte</translation>
    </message>
    <message>
        <source>the entries of the register that each annotation names, in their roles</source>
        <translation>les entrées du registre que nomme chaque annotation, dans leurs rôles</translation>
    </message>
    <message>
        <source>the entry {found} of the file is not in the project</source>
        <translation>l’entrée {found} du fichier n’est pas dans le projet</translation>
    </message>
    <message>
        <source>the entry “{name}” of the register differs in the file</source>
        <translation>l’entrée «&#x202f;{name}&#x202f;» du registre diffère dans le fichier</translation>
    </message>
    <message>
        <source>the entry “{name}” of the register is not in the file</source>
        <translation>l’entrée «&#x202f;{name}&#x202f;» du registre n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>the entry “{name}” was changed here, but nothing in the text names it; the file keeps its own words</source>
        <translation>l’entrée «&#x202f;{name}&#x202f;» a été modifiée ici, mais rien dans le texte ne la nomme&#x202f;; le fichier garde ses propres mots</translation>
    </message>
    <message>
        <source>the entry “{name}” was removed here and stays in the file</source>
        <translation>l’entrée «&#x202f;{name}&#x202f;» a été retirée ici et reste dans le fichier</translation>
    </message>
    <message>
        <source>the entry “{shortened}” of the register ({name})</source>
        <translation>l’entrée «&#x202f;{shortened}&#x202f;» du registre ({name})</translation>
    </message>
    <message>
        <source>the evidence of every claim: what it does to it, citation, address, or which claim it is</source>
        <translation>la preuve de chaque affirmation&#x202f;: ce qu’elle en fait, référence, adresse, ou quelle affirmation elle est</translation>
    </message>
    <message>
        <source>the file breaks off or is damaged behind its record {number} (byte {at}); what lies behind that is missing</source>
        <translation>le fichier s’interrompt ou est endommagé après son enregistrement {number} (octet {at})&#x202f;; ce qui suit manque</translation>
    </message>
    <message>
        <source>the file breaks off: the end of the page, or some of its pictures, are missing</source>
        <translation>le fichier s’interrompt&#x202f;: la fin de la page, ou certaines de ses images, manquent</translation>
    </message>
    <message>
        <source>the file declares no namespace; it was read as if it were that of TEI</source>
        <translation>le fichier ne déclare pas d’espace de noms&#x202f;; il a été lu comme si c’était celui de TEI</translation>
    </message>
    <message>
        <source>the file describes the article otherwise than the project</source>
        <translation>le fichier décrit l’article autrement que le projet</translation>
    </message>
    <message>
        <source>the file describes the project otherwise than it is described</source>
        <translation>le fichier décrit le projet autrement qu’il n’est décrit</translation>
    </message>
    <message>
        <source>the file holds macros; they were neither run nor taken into the text</source>
        <translation>le fichier contient des macros&#x202f;; elles n’ont été ni exécutées ni prises dans le texte</translation>
    </message>
    <message>
        <source>the file is cut off: what it holds was read, its end is missing</source>
        <translation>le fichier est tronqué&#x202f;: ce qu’il contient a été lu, sa fin manque</translation>
    </message>
    <message>
        <source>the file is not UTF-8 (byte {start})</source>
        <translation>le fichier n’est pas en UTF-8 (octet {start})</translation>
    </message>
    <message>
        <source>the file is not UTF-8 (byte {start}); {guess} was guessed: check letters with accents, and import it with another encoding if they are wrong</source>
        <translation>le fichier n’est pas en UTF-8 (octet {start})&#x202f;; {guess} a été deviné&#x202f;: vérifiez les lettres accentuées, et importez-le avec un autre encodage si elles sont fausses</translation>
    </message>
    <message>
        <source>the file is not well-formed: {error}</source>
        <translation>le fichier n’est pas bien formé&#x202f;: {error}</translation>
    </message>
    <message>
        <source>the file may not be written to, so it is open for reading only</source>
        <translation>on ne peut écrire dans le fichier, il est donc ouvert en lecture seule</translation>
    </message>
    <message>
        <source>the file names {address}, which is not written beside it</source>
        <translation>le fichier nomme {address}, qui n’est pas écrit à côté</translation>
    </message>
    <message>
        <source>the file of the picture {number} is not beside it</source>
        <translation>le fichier de l’image {number} n’est pas à côté</translation>
    </message>
    <message>
        <source>the file or its folder may not be written to any more ({error})</source>
        <translation>on ne peut plus écrire dans le fichier ou son dossier ({error})</translation>
    </message>
    <message>
        <source>the file stands under {names} names (hard links). Open it under one of them only: a copy under the other is the same file, and no backup</source>
        <translation>le fichier existe sous {names} noms (liens physiques). Ouvrez-le sous un seul d’entre eux&#x202f;: une copie sous l’autre est le même fichier, et non une sauvegarde</translation>
    </message>
    <message>
        <source>the file was damaged while it was open ({error})</source>
        <translation>le fichier a été endommagé pendant qu’il était ouvert ({error})</translation>
    </message>
    <message>
        <source>the file was moved, renamed or deleted while it was open</source>
        <translation>le fichier a été déplacé, renommé ou supprimé pendant qu’il était ouvert</translation>
    </message>
    <message>
        <source>the file {address} is not beside the TEI file</source>
        <translation>le fichier {address} n’est pas à côté du fichier TEI</translation>
    </message>
    <message>
        <source>the file {address} is not beside the annotations</source>
        <translation>le fichier {address} n’est pas à côté des annotations</translation>
    </message>
    <message>
        <source>the file {address} is not the one that was exported</source>
        <translation>le fichier {address} n’est pas celui qui a été exporté</translation>
    </message>
    <message>
        <source>the file {sha256}… is missing from the project</source>
        <translation>le fichier {sha256}… manque dans le projet</translation>
    </message>
    <message>
        <source>the files beside: that their bytes have the checksums by which they are named</source>
        <translation>les fichiers à côté&#x202f;: que leurs octets ont les sommes de contrôle qui leur servent de noms</translation>
    </message>
    <message>
        <source>the first column is no number of GeoNames</source>
        <translation>la première colonne n’est pas un numéro de GeoNames</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>le dossier n’est pas là</translation>
    </message>
    <message>
        <source>the folder you are in is gone ({strerror})</source>
        <translation>le dossier où vous êtes a disparu ({strerror})</translation>
    </message>
    <message>
        <source>the grammar took more memory than it may have, or broke the parser</source>
        <translation>la grammaire a pris plus de mémoire qu’elle ne peut, ou a fait échouer l’analyseur</translation>
    </message>
    <message>
        <source>the header has another {what} of {of} than the project</source>
        <translation>l’en-tête a un autre {what} de {of} que le projet</translation>
    </message>
    <message>
        <source>the header has no “{names}”</source>
        <translation>l’en-tête n’a pas de «&#x202f;{names}&#x202f;»</translation>
    </message>
    <message>
        <source>the header has no “{name}”</source>
        <translation>l’en-tête n’a pas de «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>the history cannot be read ({error})</source>
        <translation>l’historique ne peut être lu ({error})</translation>
    </message>
    <message>
        <source>the history was altered or has a gap here</source>
        <translation>l’historique a été altéré ou a une lacune ici</translation>
    </message>
    <message>
        <source>the id of the article, as `annotator list` prints it</source>
        <translation>l’identifiant de l’article, tel que `annotator list` l’imprime</translation>
    </message>
    <message>
        <source>the identifier “{name}” is there twice</source>
        <translation>l’identifiant «&#x202f;{name}&#x202f;» y est deux fois</translation>
    </message>
    <message>
        <source>the index of words cannot be written ({error}); make room, then try again</source>
        <translation>l’index des mots ne peut être écrit ({error})&#x202f;; faites de la place, puis réessayez</translation>
    </message>
    <message>
        <source>the index of words is damaged: {fault}</source>
        <translation>l’index des mots est endommagé&#x202f;: {fault}</translation>
    </message>
    <message>
        <source>the language tag</source>
        <translation>le code de langue</translation>
    </message>
    <message>
        <source>the library {name} is missing on this system. On Debian and Ubuntu: sudo apt-get install {debian}; on Fedora: sudo dnf install {fedora}</source>
        <translation>la bibliothèque {name} manque sur ce système. Sur Debian et Ubuntu&#x202f;: sudo apt-get install {debian}&#x202f;; sur Fedora&#x202f;: sudo dnf install {fedora}</translation>
    </message>
    <message>
        <source>the library {name} is missing on this system; please install it</source>
        <translation>la bibliothèque {name} manque sur ce système&#x202f;; installez-la, s’il vous plaît</translation>
    </message>
    <message>
        <source>the line is not in UTF-8</source>
        <translation>la ligne n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>the lines of page {number} differ</source>
        <translation>les lignes de la page {number} diffèrent</translation>
    </message>
    <message>
        <source>the lines of the picture {number} differ</source>
        <translation>les lignes de l’image {number} diffèrent</translation>
    </message>
    <message>
        <source>the name has {n} characters</source>
        <translation>le nom a {n} caractères</translation>
    </message>
    <message>
        <source>the name of the source file without its ending</source>
        <translation>le nom du fichier source sans son extension</translation>
    </message>
    <message>
        <source>the names of the entry “{name}” differ in the file</source>
        <translation>les noms de l’entrée «&#x202f;{name}&#x202f;» diffèrent dans le fichier</translation>
    </message>
    <message>
        <source>the next of {name} does not point back</source>
        <translation>le next de {name} ne pointe pas en retour</translation>
    </message>
    <message>
        <source>the note “{where}” was removed here and stays in the file</source>
        <translation>la note «&#x202f;{where}&#x202f;» a été retirée ici et reste dans le fichier</translation>
    </message>
    <message>
        <source>the number of articles that are “{progress}” is not what is kept of it</source>
        <translation>le nombre d’articles qui sont «&#x202f;{progress}&#x202f;» n’est pas celui qui en est tenu</translation>
    </message>
    <message>
        <source>the page says that it is {label}, which it is not; {encoding} was taken</source>
        <translation>la page dit qu’elle est en {label}, ce qu’elle n’est pas&#x202f;; {encoding} a été pris</translation>
    </message>
    <message>
        <source>the pages are scans with text that a program recognised behind them: check it against the pictures</source>
        <translation>les pages sont des numérisations avec un texte qu’un programme a reconnu derrière elles&#x202f;: vérifiez-le sur les images</translation>
    </message>
    <message>
        <source>the picture {name} has no caption in the text and was left out</source>
        <translation>l’image {name} n’a pas de légende dans le texte et a été omise</translation>
    </message>
    <message>
        <source>the picture {name} is not in the {where}</source>
        <translation>l’image {name} n’est pas dans le {where}</translation>
    </message>
    <message>
        <source>the picture {number} is another one in the file</source>
        <translation>l’image {number} est autre dans le fichier</translation>
    </message>
    <message>
        <source>the piece {name} has no {there}</source>
        <translation>le morceau {name} n’a pas de {there}</translation>
    </message>
    <message>
        <source>the pointer {token} leads nowhere</source>
        <translation>le pointeur {token} ne mène nulle part</translation>
    </message>
    <message>
        <source>the position {start} to {end} is not in the text</source>
        <translation>la position {start} à {end} n’est pas dans le texte</translation>
    </message>
    <message>
        <source>the prev of {name} does not point back</source>
        <translation>le prev de {name} ne pointe pas en retour</translation>
    </message>
    <message>
        <source>the program has no encryption for networks, so https:// cannot be asked; run the service on this machine, and name its http:// address</source>
        <translation>le programme n’a pas de chiffrement pour les réseaux, https:// ne peut donc être interrogé&#x202f;; faites tourner le service sur cette machine, et nommez son adresse http://</translation>
    </message>
    <message>
        <source>the project does not hold its original</source>
        <translation>le projet ne contient pas son original</translation>
    </message>
    <message>
        <source>the project has no tags</source>
        <translation>le projet n’a pas d’étiquettes</translation>
    </message>
    <message>
        <source>the project is damaged; `annotator check` lists what differs</source>
        <translation>le projet est endommagé&#x202f;; `annotator check` liste ce qui diffère</translation>
    </message>
    <message>
        <source>the project keeps no query “{name}”</source>
        <translation>le projet ne garde pas de requête «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>the project’s tagset has no tag for this; add one to it</source>
        <translation>le jeu d’étiquettes du projet n’a pas d’étiquette pour cela&#x202f;; ajoutez-en une</translation>
    </message>
    <message>
        <source>the project’s tagset has no tag “{tag_id}”; add one</source>
        <translation>le jeu d’étiquettes du projet n’a pas d’étiquette «&#x202f;{tag_id}&#x202f;»&#x202f;; ajoutez-en une</translation>
    </message>
    <message>
        <source>the quotes of {name} are not the text at its position</source>
        <translation>les citations de {name} ne sont pas le texte à sa position</translation>
    </message>
    <message>
        <source>the range [{start}, {end}] begins or ends with the line end between two blocks</source>
        <translation>l’intervalle [{start}, {end}] commence ou finit par la fin de ligne entre deux blocs</translation>
    </message>
    <message>
        <source>the range [{start}, {end}] ends after the text, which has {n} characters</source>
        <translation>l’intervalle [{start}, {end}] finit après le texte, qui a {n} caractères</translation>
    </message>
    <message>
        <source>the range [{start}, {end}] is empty, reversed or negative</source>
        <translation>l’intervalle [{start}, {end}] est vide, inversé ou négatif</translation>
    </message>
    <message>
        <source>the range {start} to {end} lies outside of the text</source>
        <translation>l’intervalle {start} à {end} est hors du texte</translation>
    </message>
    <message>
        <source>the reader stopped at something in it ({end}); the file may be damaged: save it anew in the program that it was made with, and try again</source>
        <translation>le lecteur s’est arrêté sur quelque chose dedans ({end})&#x202f;; le fichier est peut-être endommagé&#x202f;: enregistrez-le à nouveau dans le programme qui l’a fait, et réessayez</translation>
    </message>
    <message>
        <source>the reading text of the file is another one than the project&apos;s</source>
        <translation>le texte de lecture du fichier est autre que celui du projet</translation>
    </message>
    <message>
        <source>the reading text, character by character, and its checksum</source>
        <translation>le texte de lecture, caractère par caractère, et sa somme de contrôle</translation>
    </message>
    <message>
        <source>the record of picture {get} ({name})</source>
        <translation>l’enregistrement de l’image {get} ({name})</translation>
    </message>
    <message>
        <source>the record {name} does not say where its words stand</source>
        <translation>l’enregistrement {name} ne dit pas où sont ses mots</translation>
    </message>
    <message>
        <source>the record {name} does not say who made it</source>
        <translation>l’enregistrement {name} ne dit pas qui l’a fait</translation>
    </message>
    <message>
        <source>the record {name} has no position</source>
        <translation>l’enregistrement {name} n’a pas de position</translation>
    </message>
    <message>
        <source>the record {name} has other words than the text at its place</source>
        <translation>l’enregistrement {name} a d’autres mots que le texte à sa place</translation>
    </message>
    <message>
        <source>the record {name} of the file is not in the project</source>
        <translation>l’enregistrement {name} du fichier n’est pas dans le projet</translation>
    </message>
    <message>
        <source>the reference of {name} was changed in the text: {ref}</source>
        <translation>le renvoi de {name} a été changé dans le texte&#x202f;: {ref}</translation>
    </message>
    <message>
        <source>the register is empty; there is nothing to write</source>
        <translation>le registre est vide&#x202f;; il n’y a rien à écrire</translation>
    </message>
    <message>
        <source>the register, values and notes are not in the columns</source>
        <translation>registre, valeurs et notes ne sont pas dans les colonnes</translation>
    </message>
    <message>
        <source>the relation {label} is not in the file as it is here</source>
        <translation>la relation {label} n’est pas dans le fichier comme elle est ici</translation>
    </message>
    <message>
        <source>the relation {label} leads to nothing that is there</source>
        <translation>la relation {label} ne mène à rien qui soit là</translation>
    </message>
    <message>
        <source>the relation {name} does not lead to two entries or annotations any more</source>
        <translation>la relation {name} ne mène plus à deux entrées ou annotations</translation>
    </message>
    <message>
        <source>the relation {name} is another in the file</source>
        <translation>la relation {name} est autre dans le fichier</translation>
    </message>
    <message>
        <source>the relation {name} is not in the {where}</source>
        <translation>la relation {name} n’est pas dans le {where}</translation>
    </message>
    <message>
        <source>the relation {name} was between annotations that are gone</source>
        <translation>la relation {name} était entre des annotations qui ne sont plus là</translation>
    </message>
    <message>
        <source>the relation “{name}” between entries is left out</source>
        <translation>la relation «&#x202f;{name}&#x202f;» entre entrées est omise</translation>
    </message>
    <message>
        <source>the relation “{name}” is left out</source>
        <translation>la relation «&#x202f;{name}&#x202f;» est omise</translation>
    </message>
    <message>
        <source>the relations and what they hold on to do not agree</source>
        <translation>les relations et ce à quoi elles tiennent ne concordent pas</translation>
    </message>
    <message>
        <source>the root is not in the namespace of TEI</source>
        <translation>la racine n’est pas dans l’espace de noms de TEI</translation>
    </message>
    <message>
        <source>the root is “{local}”, not “TEI”</source>
        <translation>la racine est «&#x202f;{local}&#x202f;», non «&#x202f;TEI&#x202f;»</translation>
    </message>
    <message>
        <source>the root is “{local}”, not “{wanted}”</source>
        <translation>la racine est «&#x202f;{local}&#x202f;», non «&#x202f;{wanted}&#x202f;»</translation>
    </message>
    <message>
        <source>the row is not in UTF-8</source>
        <translation>la ligne n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>the service answers something else than was asked</source>
        <translation>le service répond à autre chose que ce qui était demandé</translation>
    </message>
    <message>
        <source>the service does not answer in JSON</source>
        <translation>le service ne répond pas en JSON</translation>
    </message>
    <message>
        <source>the stored file {stored}… was altered</source>
        <translation>le fichier enregistré {stored}… a été altéré</translation>
    </message>
    <message>
        <source>the tag {min} is not declared in the header</source>
        <translation>l’étiquette {min} n’est pas déclarée dans l’en-tête</translation>
    </message>
    <message>
        <source>the tag “{id}” is of the kind {kind} in this project and {kind2} in the file; give the one in the file another id</source>
        <translation>l’étiquette «&#x202f;{id}&#x202f;» est du genre {kind} dans ce projet et {kind2} dans le fichier&#x202f;; donnez un autre identifiant à celle du fichier</translation>
    </message>
    <message>
        <source>the tag “{removeprefix}” is not in the {where}</source>
        <translation>l’étiquette «&#x202f;{removeprefix}&#x202f;» n’est pas dans le {where}</translation>
    </message>
    <message>
        <source>the tag “{tag}” is another one in the file</source>
        <translation>l’étiquette «&#x202f;{tag}&#x202f;» est autre dans le fichier</translation>
    </message>
    <message>
        <source>the tagset cannot be read: {error}</source>
        <translation>le jeu d’étiquettes ne peut être lu&#x202f;: {error}</translation>
    </message>
    <message>
        <source>the tagset is not valid TOML: {error}</source>
        <translation>le jeu d’étiquettes n’est pas du TOML valide&#x202f;: {error}</translation>
    </message>
    <message>
        <source>the tagset or one of its tags lacks {missing}</source>
        <translation>il manque {missing} au jeu d’étiquettes ou à l’une de ses étiquettes</translation>
    </message>
    <message>
        <source>the text at [{start}, {end}] is “{found}”, not “{quote}”</source>
        <translation>le texte à [{start}, {end}] est «&#x202f;{found}&#x202f;», non «&#x202f;{quote}&#x202f;»</translation>
    </message>
    <message>
        <source>the text differs from character {at} on: the file has “{there}”, the project “{here}”</source>
        <translation>le texte diffère à partir du caractère {at}&#x202f;: le fichier a «&#x202f;{there}&#x202f;», le projet «&#x202f;{here}&#x202f;»</translation>
    </message>
    <message>
        <source>the text is not the one that was exported: it was changed since</source>
        <translation>le texte n’est pas celui qui a été exporté&#x202f;: il a été changé depuis</translation>
    </message>
    <message>
        <source>the text is the same</source>
        <translation>le texte est le même</translation>
    </message>
    <message>
        <source>the text itself, its blocks and the original file are not in the tables</source>
        <translation>le texte lui-même, ses blocs et le fichier original ne sont pas dans les tables</translation>
    </message>
    <message>
        <source>the text of the body is not the reading text of the article</source>
        <translation>le texte du body n’est pas le texte de lecture de l’article</translation>
    </message>
    <message>
        <source>the text of {name} has moved; it was found again by its words</source>
        <translation>le texte de {name} s’est déplacé&#x202f;; il a été retrouvé par ses mots</translation>
    </message>
    <message>
        <source>the text of {whose} was altered</source>
        <translation>le texte de {whose} a été altéré</translation>
    </message>
    <message>
        <source>the text under it is not its quote “{quote}”</source>
        <translation>le texte dessous n’est pas sa citation «&#x202f;{quote}&#x202f;»</translation>
    </message>
    <message>
        <source>the text {address} holds characters that no reading text has</source>
        <translation>le texte {address} contient des caractères qu’aucun texte de lecture n’a</translation>
    </message>
    <message>
        <source>the text {address} is not beside it</source>
        <translation>le texte {address} n’est pas à côté</translation>
    </message>
    <message>
        <source>the text {address} is not the one that was exported</source>
        <translation>le texte {address} n’est pas celui qui a été exporté</translation>
    </message>
    <message>
        <source>the text {sha256}… is missing from the project</source>
        <translation>le texte {sha256}… manque dans le projet</translation>
    </message>
    <message>
        <source>the text {stored}… holds a forbidden character</source>
        <translation>le texte {stored}… contient un caractère interdit</translation>
    </message>
    <message>
        <source>the words against which the history is packed are not those it was packed with</source>
        <translation>les mots sur lesquels l’historique est compressé ne sont pas ceux avec lesquels il l’a été</translation>
    </message>
    <message>
        <source>the words in a {local} are not read</source>
        <translation>les mots d’un {local} ne sont pas lus</translation>
    </message>
    <message>
        <source>the words of {label} are not indexed as they should be</source>
        <translation>les mots de {label} ne sont pas indexés comme ils devraient l’être</translation>
    </message>
    <message>
        <source>the words of {label} do not stand at its place</source>
        <translation>les mots de {label} ne sont pas à leur place</translation>
    </message>
    <message>
        <source>the words of {name} were changed since the export</source>
        <translation>les mots de {name} ont été changés depuis l’export</translation>
    </message>
    <message>
        <source>the words “{short}” are not in the text</source>
        <translation>les mots «&#x202f;{short}&#x202f;» ne sont pas dans le texte</translation>
    </message>
    <message>
        <source>the words “{short}” stand at too many places</source>
        <translation>les mots «&#x202f;{short}&#x202f;» se trouvent à trop d’endroits</translation>
    </message>
    <message>
        <source>the words “{short}” {where}, and nothing tells which</source>
        <translation>les mots «&#x202f;{short}&#x202f;» {where}, et rien ne dit lesquels</translation>
    </message>
    <message>
        <source>the {name} of “{words}” was removed here and stays in the file</source>
        <translation>le {name} de «&#x202f;{words}&#x202f;» a été retiré ici et reste dans le fichier</translation>
    </message>
    <message>
        <source>the {there} of {name} does not point back</source>
        <translation>le {there} de {name} ne pointe pas en retour</translation>
    </message>
    <message>
        <source>the {what} {wanted}… is missing</source>
        <translation>le {what} {wanted}… manque</translation>
    </message>
    <message>
        <source>there are no articles in it</source>
        <translation>il ne contient pas d’articles</translation>
    </message>
    <message>
        <source>there is no annotation in the file</source>
        <translation>il n’y a pas d’annotation dans le fichier</translation>
    </message>
    <message>
        <source>there is no annotation {label}</source>
        <translation>il n’y a pas d’annotation {label}</translation>
    </message>
    <message>
        <source>there is no article {label} in this project</source>
        <translation>il n’y a pas d’article {label} dans ce projet</translation>
    </message>
    <message>
        <source>there is no article “{name}” in this project</source>
        <translation>il n’y a pas d’article «&#x202f;{name}&#x202f;» dans ce projet</translation>
    </message>
    <message>
        <source>there is no body</source>
        <translation>il n’y a pas de body</translation>
    </message>
    <message>
        <source>there is no claim {claim} in the file, which was named as evidence</source>
        <translation>il n’y a pas dans le fichier d’affirmation {claim}, qui était nommée comme preuve</translation>
    </message>
    <message>
        <source>there is no claim {label} to be evidence</source>
        <translation>il n’y a pas d’affirmation {label} qui puisse être une preuve</translation>
    </message>
    <message>
        <source>there is no display; `annotator --help` lists what works without one</source>
        <translation>il n’y a pas d’écran&#x202f;; `annotator --help` liste ce qui marche sans</translation>
    </message>
    <message>
        <source>there is no entry {label} in the register</source>
        <translation>il n’y a pas d’entrée {label} dans le registre</translation>
    </message>
    <message>
        <source>there is no entry {target} in the registers of the file</source>
        <translation>il n’y a pas d’entrée {target} dans les registres du fichier</translation>
    </message>
    <message>
        <source>there is no header</source>
        <translation>il n’y a pas d’en-tête</translation>
    </message>
    <message>
        <source>there is no kind “{tag}” in this project</source>
        <translation>il n’y a pas de genre «&#x202f;{tag}&#x202f;» dans ce projet</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>il n’y a pas de nom</translation>
    </message>
    <message>
        <source>there is no object for {name}</source>
        <translation>il n’y a pas d’objet pour {name}</translation>
    </message>
    <message>
        <source>there is no page of this name; `annotator help` lists all</source>
        <translation>il n’y a pas de page de ce nom&#x202f;; `annotator help` les liste toutes</translation>
    </message>
    <message>
        <source>there is no picture {image} in the file</source>
        <translation>il n’y a pas d’image {image} dans le fichier</translation>
    </message>
    <message>
        <source>there is no tag “{wanted}” in this project</source>
        <translation>il n’y a pas d’étiquette «&#x202f;{wanted}&#x202f;» dans ce projet</translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation>il n’y a pas de texte</translation>
    </message>
    <message>
        <source>there is no “{name}” in the register</source>
        <translation>il n’y a pas de «&#x202f;{name}&#x202f;» dans le registre</translation>
    </message>
    <message>
        <source>there is nothing left to redo</source>
        <translation>il n’y a plus rien à rétablir</translation>
    </message>
    <message>
        <source>there is nothing left to undo</source>
        <translation>il n’y a plus rien à annuler</translation>
    </message>
    <message>
        <source>there is nothing under the range but line ends</source>
        <translation>il n’y a sous l’intervalle que des fins de ligne</translation>
    </message>
    <message>
        <source>there is nothing under {about} that could be commented on</source>
        <translation>il n’y a rien sous {about} qui puisse être commenté</translation>
    </message>
    <message>
        <source>there is text outside of the blocks at the end</source>
        <translation>il y a du texte hors des blocs à la fin</translation>
    </message>
    <message>
        <source>there is text outside of the blocks before {start}</source>
        <translation>il y a du texte hors des blocs avant {start}</translation>
    </message>
    <message>
        <source>these are no translations</source>
        <translation>ce ne sont pas des traductions</translation>
    </message>
    <message>
        <source>they are empty or need OCR</source>
        <translation>elles sont vides ou ont besoin d’une reconnaissance de texte (OCR)</translation>
    </message>
    <message>
        <source>they are no text in UTF-8</source>
        <translation>ils ne sont pas du texte en UTF-8</translation>
    </message>
    <message>
        <source>they are pictures and need OCR</source>
        <translation>elles sont des images et ont besoin d’une reconnaissance de texte (OCR)</translation>
    </message>
    <message>
        <source>they could not be written; see that you may write where they are kept</source>
        <translation>ils n’ont pu être écrits&#x202f;; voyez si vous pouvez écrire là où ils sont gardés</translation>
    </message>
    <message>
        <source>this is a mistake of the program: report it, and keep the project as it is</source>
        <translation>c’est une erreur du programme&#x202f;: signalez-la, et gardez le projet tel qu’il est</translation>
    </message>
    <message>
        <source>this is no TEI P5 file</source>
        <translation>ce n’est pas un fichier TEI P5</translation>
    </message>
    <message>
        <source>this system knows no home folder of yours, so there is no place for settings and for the memory of your projects; set HOME, or name a folder in ANNOTATOR_HOME</source>
        <translation>ce système ne connaît pas de dossier personnel pour vous, il n’y a donc pas de place pour les réglages et la mémoire de vos projets&#x202f;; définissez HOME, ou nommez un dossier dans ANNOTATOR_HOME</translation>
    </message>
    <message>
        <source>tracked changes: deleted passages were left out: {listed}</source>
        <translation>modifications suivies&#x202f;: les passages supprimés ont été omis&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>tracked changes: inserted passages were left out: {listed}</source>
        <translation>modifications suivies&#x202f;: les passages insérés ont été omis&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>tracked insertions were taken as text</source>
        <translation>les insertions suivies ont été prises comme texte</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>try again, or save elsewhere</source>
        <translation>réessayez, ou enregistrez ailleurs</translation>
    </message>
    <message>
        <source>two or three words with capitals</source>
        <translation>deux ou trois mots avec majuscules</translation>
    </message>
    <message>
        <source>two records have one id</source>
        <translation>deux enregistrements ont le même identifiant</translation>
    </message>
    <message>
        <source>undone: {value} “{about}”</source>
        <translation>annulé&#x202f;: {value} «&#x202f;{about}&#x202f;»</translation>
    </message>
    <message>
        <source>unknown body: {values}</source>
        <translation>contenu inconnu&#x202f;: {values}</translation>
    </message>
    <message>
        <source>unknown kind of annotation: {kinds}</source>
        <translation>genre d’annotation inconnu&#x202f;: {kinds}</translation>
    </message>
    <message>
        <source>use one of: {listed}</source>
        <translation>utilisez l’un de&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>web page (MHTML)</source>
        <translation>page web (MHTML)</translation>
    </message>
    <message>
        <source>what ana points to is no category of the file</source>
        <translation>ce vers quoi pointe ana n’est pas une catégorie du fichier</translation>
    </message>
    <message>
        <source>what answers at this address is no reconciliation service</source>
        <translation>ce qui répond à cette adresse n’est pas un service d’alignement</translation>
    </message>
    <message>
        <source>what is reported</source>
        <translation>ce qui est relayé</translation>
    </message>
    <message>
        <source>what is said of its date</source>
        <translation>ce qui est dit de sa date</translation>
    </message>
    <message>
        <source>what is said of page {number} differs</source>
        <translation>ce qui est dit de la page {number} diffère</translation>
    </message>
    <message>
        <source>what it changed in annotations is not noted as it should be</source>
        <translation>ce qu’elle a changé dans les annotations n’est pas noté comme il faut</translation>
    </message>
    <message>
        <source>what step {label} did cannot be understood: {error}</source>
        <translation>ce qu’a fait l’étape {label} ne peut être compris : {error}</translation>
    </message>
    <message>
        <source>what the body reports of {who}, said again</source>
        <translation>ce que le corps rapporte de {who}, dit encore</translation>
    </message>
    <message>
        <source>what was read does not hold together; nothing of it was taken</source>
        <translation>ce qui a été lu ne concorde pas&#x202f;; rien n’en a été pris</translation>
    </message>
    <message>
        <source>which is no part of the reading text</source>
        <translation>qui ne fait pas partie du texte de lecture</translation>
    </message>
    <message>
        <source>who changed the tag of a name and when is in the project only</source>
        <translation>qui a changé l’étiquette d’un nom et quand n’est que dans le projet</translation>
    </message>
    <message>
        <source>who took the article in, and from what, differs in the file</source>
        <translation>qui a pris l’article, et de quoi, diffère dans le fichier</translation>
    </message>
    <message>
        <source>without words of its own</source>
        <translation>sans mots à soi</translation>
    </message>
    <message>
        <source>words in frames of the page were left out: {listed}</source>
        <translation>des mots dans des cadres de la page ont été laissés de côté&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>words stand directly in “{name}”, where none may</source>
        <translation>des mots se trouvent directement dans «&#x202f;{name}&#x202f;», où il ne peut y en avoir</translation>
    </message>
    <message>
        <source>would be sent to {address} ({where}):</source>
        <translation>serait envoyé à {address} ({where})&#x202f;:</translation>
    </message>
    <message>
        <source>write over files that are there already</source>
        <translation>remplacer aussi les fichiers qui sont déjà là</translation>
    </message>
    <message>
        <source>written as it is, though {found}</source>
        <translation>écrit tel quel, bien que&#x202f;: {found}</translation>
    </message>
    <message>
        <source>{REGISTER} is not beside the file, which points into it</source>
        <translation>{REGISTER} n’est pas à côté du fichier, qui y renvoie</translation>
    </message>
    <message>
        <source>{REGISTER}, to which the file points, is not beside it</source>
        <translation>{REGISTER}, auquel renvoie le fichier, n’est pas à côté</translation>
    </message>
    <message>
        <source>{address} is not the file that the project holds</source>
        <translation>{address} n’est pas le fichier que contient le projet</translation>
    </message>
    <message>
        <source>{counted} annotations are there instead of {tally}</source>
        <translation>{counted} annotations sont là au lieu de {tally}</translation>
    </message>
    <message>
        <source>{count}  {name}{codes}: at {shown}{more}</source>
        <translation>{count}  {name}{codes}&#x202f;: à {shown}{more}</translation>
    </message>
    <message>
        <source>{count} × {name}{codes}, the first at {places}</source>
        <translation>{count} × {name}{codes}, le premier à {places}</translation>
    </message>
    <message>
        <source>{error}; choose another place, or write over it with --replace</source>
        <translation>{error}&#x202f;; choisissez un autre endroit, ou remplacez-le avec --replace</translation>
    </message>
    <message>
        <source>{error}; it was written in the program&apos;s own encoding instead</source>
        <translation>{error}&#x202f;; il a été écrit dans l’encodage du programme à la place</translation>
    </message>
    <message>
        <source>{extent}; in the project {extent2}</source>
        <translation>{extent}&#x202f;; dans le projet {extent2}</translation>
    </message>
    <message>
        <source>{file} is not as the last export left it, and was not written over</source>
        <translation>{file} n’est pas comme le dernier export l’a laissé, et n’a pas été écrasé</translation>
    </message>
    <message>
        <source>{file}: 1 tag</source>
        <translation>{file}&#x202f;: 1 étiquette</translation>
    </message>
    <message>
        <source>{file}: its article is gone</source>
        <translation>{file} : son article n’existe plus</translation>
    </message>
    <message>
        <source>{file}: unchanged</source>
        <translation>{file} : inchangé</translation>
    </message>
    <message>
        <source>{file}: unchanged, {many} articles</source>
        <translation>{file} : inchangé, {many} articles</translation>
    </message>
    <message>
        <source>{file}: valid</source>
        <translation>{file} : valide</translation>
    </message>
    <message>
        <source>{file}: valid, {many} articles</source>
        <translation>{file} : valide, {many} articles</translation>
    </message>
    <message>
        <source>{file}: written</source>
        <translation>{file} : écrit</translation>
    </message>
    <message>
        <source>{file}: written, {many} articles</source>
        <translation>{file} : écrit, {many} articles</translation>
    </message>
    <message>
        <source>{file}: {n} settings</source>
        <translation>{file}&#x202f;: {n} réglages</translation>
    </message>
    <message>
        <source>{file}: {n} tags</source>
        <translation>{file}&#x202f;: {n} étiquettes</translation>
    </message>
    <message>
        <source>{get}: {words} (on: {about})</source>
        <translation>{get}&#x202f;: {words} (sur&#x202f;: {about})</translation>
    </message>
    <message>
        <source>{join} cannot be written ({why}), so settings, the list of projects and logs are not kept. Projects are saved as ever, where they are. Ask for the right to write there, or name another folder in ANNOTATOR_HOME.</source>
        <translation>{join} ne peut être écrit ({why}), les réglages, la liste des projets et les journaux ne sont donc pas gardés. Les projets sont enregistrés comme toujours, où ils sont. Demandez le droit d’y écrire, ou nommez un autre dossier dans ANNOTATOR_HOME.</translation>
    </message>
    <message>
        <source>{label} in {article}, {start}–{end}: {quote}</source>
        <translation>{label} dans {article}, {start}–{end}&#x202f;: {quote}</translation>
    </message>
    <message>
        <source>{name} answers {end}, which is no comment that could be answered</source>
        <translation>{name} répond à {end}, qui n’est pas un commentaire auquel on puisse répondre</translation>
    </message>
    <message>
        <source>{name} is gone, though the history has it</source>
        <translation>{name} a disparu, bien que l’historique l’ait</translation>
    </message>
    <message>
        <source>{name} is not accepted and must not be marked in the text</source>
        <translation>{name} n’est pas accepté et ne doit pas être marqué dans le texte</translation>
    </message>
    <message>
        <source>{name} is not what the history makes of it</source>
        <translation>{name} n’est pas ce que l’historique en fait</translation>
    </message>
    <message>
        <source>{name} lacks a field</source>
        <translation>il manque un champ à {name}</translation>
    </message>
    <message>
        <source>{name} stands in the text</source>
        <translation>{name} se trouve dans le texte</translation>
    </message>
    <message>
        <source>{name}, line {lineno}: this is no well-formed XML ({msg}); nothing was taken from it</source>
        <translation>{name}, ligne {lineno}&#x202f;: ce n’est pas du XML bien formé ({msg})&#x202f;; rien n’en a été pris</translation>
    </message>
    <message>
        <source>{name}, line {sourceline}: a record of more than {LARGEST_RECORD} elements is not read</source>
        <translation>{name}, ligne {sourceline}&#x202f;: un enregistrement de plus de {LARGEST_RECORD} éléments n’est pas lu</translation>
    </message>
    <message>
        <source>{name}: 1 entry ({form})</source>
        <translation>{name}&#x202f;: 1 entrée ({form})</translation>
    </message>
    <message>
        <source>{name}: 1 entry of the register</source>
        <translation>{name}&#x202f;: 1 entrée du registre</translation>
    </message>
    <message>
        <source>{name}: a copy of it is not whole ({message}), so no backup is made of it; earlier ones stay</source>
        <translation>{name}&#x202f;: une copie n’en est pas intacte ({message}), il n’en est donc pas fait de sauvegarde&#x202f;; les précédentes restent</translation>
    </message>
    <message>
        <source>{name}: a number in the file has too many digits</source>
        <translation>{name}&#x202f;: un nombre du fichier a trop de chiffres</translation>
    </message>
    <message>
        <source>{name}: a tagset is a text in UTF-8, and this is none</source>
        <translation>{name}&#x202f;: un jeu d’étiquettes est un texte en UTF-8, et ce n’en est pas un</translation>
    </message>
    <message>
        <source>{name}: accepted {taken} suggestions</source>
        <translation>{name}&#x202f;: {taken} suggestions acceptées</translation>
    </message>
    <message>
        <source>{name}: an inventory has 50 MB at most; divide it</source>
        <translation>{name}&#x202f;: un inventaire a 50 Mo au plus&#x202f;; divisez-le</translation>
    </message>
    <message>
        <source>{name}: another program left “{name2}-wal” beside it; move both to a folder of their own and ask for help before opening</source>
        <translation>{name}&#x202f;: un autre programme a laissé «&#x202f;{name2}-wal&#x202f;» à côté&#x202f;; mettez les deux dans un dossier à part et demandez de l’aide avant d’ouvrir</translation>
    </message>
    <message>
        <source>{name}: far too large for a tagset</source>
        <translation>{name}&#x202f;: bien trop grand pour un jeu d’étiquettes</translation>
    </message>
    <message>
        <source>{name}: files in it overlap; this is no honest archive</source>
        <translation>{name}&#x202f;: des fichiers s’y chevauchent&#x202f;; ce n’est pas une archive honnête</translation>
    </message>
    <message>
        <source>{name}: it cannot be copied ({why}); copy it to another disk with as much room again, and try there</source>
        <translation>{name}&#x202f;: il ne peut être copié ({why})&#x202f;; copiez-le sur un autre disque avec encore autant de place, et essayez là</translation>
    </message>
    <message>
        <source>{name}: it cannot be read ({error})</source>
        <translation>{name}&#x202f;: il ne peut être lu ({error})</translation>
    </message>
    <message>
        <source>{name}: it cannot be read ({error}); take another one</source>
        <translation>{name}&#x202f;: elle ne peut être lue ({error})&#x202f;; prenez-en une autre</translation>
    </message>
    <message>
        <source>{name}: it cannot be read ({strerror})</source>
        <translation>{name}&#x202f;: il ne peut être lu ({strerror})</translation>
    </message>
    <message>
        <source>{name}: it cannot be written ({strerror})</source>
        <translation>{name}&#x202f;: il ne peut être écrit ({strerror})</translation>
    </message>
    <message>
        <source>{name}: it could not be copied ({strerror}); make room beside the project, or take another backup</source>
        <translation>{name}&#x202f;: elle n’a pu être copiée ({strerror})&#x202f;; faites de la place à côté du projet, ou prenez une autre sauvegarde</translation>
    </message>
    <message>
        <source>{name}: it could not be copied ({why})</source>
        <translation>{name}&#x202f;: il n’a pu être copié ({why})</translation>
    </message>
    <message>
        <source>{name}: it could not be removed ({why}); close Annotator first</source>
        <translation>{name}&#x202f;: il n’a pu être retiré ({why})&#x202f;; fermez d’abord Annotator</translation>
    </message>
    <message>
        <source>{name}: it could not be written ({strerror}); choose another place</source>
        <translation>{name}&#x202f;: il n’a pu être écrit ({strerror})&#x202f;; choisissez un autre endroit</translation>
    </message>
    <message>
        <source>{name}: it could not be written ({strerror}); what was there before is untouched</source>
        <translation>{name}&#x202f;: il n’a pu être écrit ({strerror})&#x202f;; ce qui était là avant est intact</translation>
    </message>
    <message>
        <source>{name}: it has more text than any article</source>
        <translation>{name}&#x202f;: il a plus de texte qu’aucun article</translation>
    </message>
    <message>
        <source>{name}: it has more than {MOST_LINES} lines or {MOST_CHARACTERS} characters; divide it first</source>
        <translation>{name}&#x202f;: il a plus de {MOST_LINES} lignes ou {MOST_CHARACTERS} caractères&#x202f;; divisez-le d’abord</translation>
    </message>
    <message>
        <source>{name}: it has more than {MOST_LINES} pictures</source>
        <translation>{name}&#x202f;: il a plus de {MOST_LINES} images</translation>
    </message>
    <message>
        <source>{name}: it has no pages; the file is damaged</source>
        <translation>{name}&#x202f;: il n’a pas de pages&#x202f;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>{name}: it has {pages} pages, more than {MOST_PAGES}; divide it first</source>
        <translation>{name}&#x202f;: il a {pages} pages, plus de {MOST_PAGES}&#x202f;; divisez-le d’abord</translation>
    </message>
    <message>
        <source>{name}: it holds {n} WARC files; unpack it, and import them in parts</source>
        <translation>{name}&#x202f;: il contient {n} fichiers WARC&#x202f;; décompressez-le, et importez-les par parties</translation>
    </message>
    <message>
        <source>{name}: it holds {n} files, more than {MOST_MEMBERS}</source>
        <translation>{name}&#x202f;: il contient {n} fichiers, plus de {MOST_MEMBERS}</translation>
    </message>
    <message>
        <source>{name}: it is already in the project</source>
        <translation>{name}&#x202f;: il est déjà dans le projet</translation>
    </message>
    <message>
        <source>{name}: it is being changed all the time; try again later</source>
        <translation>{name}&#x202f;: il est modifié sans cesse&#x202f;; réessayez plus tard</translation>
    </message>
    <message>
        <source>{name}: it is damaged, and what is damaged is not backed up; earlier backups stay as they are</source>
        <translation>{name}&#x202f;: il est endommagé, et ce qui est endommagé n’est pas sauvegardé&#x202f;; les sauvegardes précédentes restent telles quelles</translation>
    </message>
    <message>
        <source>{name}: it is packed as “{coding}”, which is not read</source>
        <translation>{name}&#x202f;: il est compressé en «&#x202f;{coding}&#x202f;», qui n’est pas lu</translation>
    </message>
    <message>
        <source>{name}: it is packed {n} times; nobody packs a page so</source>
        <translation>{name}&#x202f;: il est compressé {n} fois&#x202f;; personne ne compresse ainsi une page</translation>
    </message>
    <message>
        <source>{name}: it names no book; the file is damaged</source>
        <translation>{name}&#x202f;: il ne nomme pas de livre&#x202f;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>{name}: it needs a password; save a copy without one and import that</source>
        <translation>{name}&#x202f;: il faut un mot de passe&#x202f;; enregistrez une copie sans mot de passe et importez-la</translation>
    </message>
    <message>
        <source>{name}: it takes parts from another file, {get}, which is not read; make one file of them (jing -s does) and name that</source>
        <translation>{name}&#x202f;: il prend des parties d’un autre fichier, {get}, qui n’est pas lu&#x202f;; faites-en un seul fichier (jing -s le fait) et nommez-le</translation>
    </message>
    <message>
        <source>{name}: it was changed or removed in the meantime</source>
        <translation>{name}&#x202f;: il a été modifié ou retiré entre-temps</translation>
    </message>
    <message>
        <source>{name}: it was just opened by {who}</source>
        <translation>{name}&#x202f;: il vient d’être ouvert par {who}</translation>
    </message>
    <message>
        <source>{name}: it was made by an older version and is damaged ({message}), so it was left as it is</source>
        <translation>{name}&#x202f;: il a été fait par une version antérieure et est endommagé ({message}), il a donc été laissé tel quel</translation>
    </message>
    <message>
        <source>{name}: it was made by an older version, and before it is brought up to date a backup is made, which could not be written ({error}); make room, or name another folder for backups in the settings</source>
        <translation>{name}&#x202f;: il a été fait par une version antérieure, et avant de le mettre à jour on fait une sauvegarde, qui n’a pu être écrite ({error})&#x202f;; faites de la place, ou nommez un autre dossier de sauvegardes dans les réglages</translation>
    </message>
    <message>
        <source>{name}: it was not brought up to date, so it was not opened; it is as it was</source>
        <translation>{name}&#x202f;: il n’a pas été mis à jour, il n’a donc pas été ouvert&#x202f;; il est comme il était</translation>
    </message>
    <message>
        <source>{name}: it was not opened, because that was stopped; it is as it was</source>
        <translation>{name}&#x202f;: il n’a pas été ouvert, parce que l’ouverture a été arrêtée&#x202f;; il est comme il était</translation>
    </message>
    <message>
        <source>{name}: its content is damaged ({error})</source>
        <translation>{name}&#x202f;: son contenu est endommagé ({error})</translation>
    </message>
    <message>
        <source>{name}: its groups are nested too deeply; it is not read</source>
        <translation>{name}&#x202f;: ses groupes sont imbriqués trop profondément&#x202f;; il n’est pas lu</translation>
    </message>
    <message>
        <source>{name}: its pages are locked by a shop or a library (DRM); get a copy without</source>
        <translation>{name}&#x202f;: ses pages sont verrouillées par une librairie ou une bibliothèque (DRM)&#x202f;; procurez-vous un exemplaire sans verrou</translation>
    </message>
    <message>
        <source>{name}: its pages are pictures without text: it needs OCR. Run it through a program for that, and import the PDF, ALTO, PAGE or hOCR that it makes</source>
        <translation>{name}&#x202f;: ses pages sont des images sans texte&#x202f;: il faut une reconnaissance de texte (OCR). Passez-le par un programme qui la fait, et importez le PDF, ALTO, PAGE ou hOCR qu’il produit</translation>
    </message>
    <message>
        <source>{name}: its tables are not those of a project; it may have been altered by another program, so nothing in it was run</source>
        <translation>{name}&#x202f;: ses tables ne sont pas celles d’un projet&#x202f;; un autre programme l’a peut-être altéré, rien de ce qu’il contient n’a donc été exécuté</translation>
    </message>
    <message>
        <source>{name}: larger than 100 MB; attach a smaller copy</source>
        <translation>{name}&#x202f;: plus de 100 Mo&#x202f;; joignez une copie plus petite</translation>
    </message>
    <message>
        <source>{name}: line 1: “{encoding}” is not the name of an encoding that is known here</source>
        <translation>{name}&#x202f;: ligne 1&#x202f;: «&#x202f;{encoding}&#x202f;» n’est pas le nom d’un encodage connu ici</translation>
    </message>
    <message>
        <source>{name}: line {lineno}, column {offset}: the file is not well-formed XML ({why}); correct it there</source>
        <translation>{name}&#x202f;: ligne {lineno}, colonne {offset}&#x202f;: le fichier n’est pas du XML bien formé ({why})&#x202f;; corrigez-le là</translation>
    </message>
    <message>
        <source>{name}: line {line}, column {column}: a NUL stands here, which no XML may have; if the file is UTF-16, it needs a byte-order mark</source>
        <translation>{name}&#x202f;: ligne {line}, colonne {column}&#x202f;: il y a ici un NUL, qu’aucun XML ne peut avoir&#x202f;; si le fichier est en UTF-16, il lui faut une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>{name}: line {line}: elements stand in each other more than {DEEPEST} levels deep; no text does that, and other programs could not read it</source>
        <translation>{name}&#x202f;: ligne {line}&#x202f;: des éléments s’imbriquent sur plus de {DEEPEST} niveaux&#x202f;; aucun texte ne fait cela, et d’autres programmes ne pourraient le lire</translation>
    </message>
    <message>
        <source>{name}: line {line}: the root is “{name2}”, not TEI; only TEI files and plain texts can be opened</source>
        <translation>{name}&#x202f;: ligne {line}&#x202f;: la racine est «&#x202f;{name2}&#x202f;», non TEI&#x202f;; seuls les fichiers TEI et les textes bruts peuvent être ouverts</translation>
    </message>
    <message>
        <source>{name}: line {line}: the root “{name2}” is in another namespace than that of TEI P5, which is {TEI_NS}</source>
        <translation>{name}&#x202f;: ligne {line}&#x202f;: la racine «&#x202f;{name2}&#x202f;» est dans un autre espace de noms que celui de TEI P5, qui est {TEI_NS}</translation>
    </message>
    <message>
        <source>{name}: line {line}: this is TEI P4; convert it to P5 first</source>
        <translation>{name}&#x202f;: ligne {line}&#x202f;: c’est du TEI P4&#x202f;; convertissez-le d’abord en P5</translation>
    </message>
    <message>
        <source>{name}: line {line}: what this program wrote into the file was changed so that it cannot be read back ({error}); without this standOff the file can be imported</source>
        <translation>{name}&#x202f;: ligne {line}&#x202f;: ce que ce programme a écrit dans le fichier a été modifié au point de ne pouvoir être relu ({error})&#x202f;; sans ce standOff le fichier peut être importé</translation>
    </message>
    <message>
        <source>{name}: made by a newer version of Annotator (file format {version}, this version reads up to {SCHEMA_VERSION}); install the newer version to open it</source>
        <translation>{name}&#x202f;: fait par une version plus récente d’Annotator (format de fichier {version}, cette version lit jusqu’à {SCHEMA_VERSION})&#x202f;; installez la version plus récente pour l’ouvrir</translation>
    </message>
    <message>
        <source>{name}: made by an older version of Annotator (file format {version}), and where it lies it cannot be brought up to date; copy it to where you may write, and open the copy</source>
        <translation>{name}&#x202f;: fait par une version antérieure d’Annotator (format de fichier {version}), et là où il se trouve il ne peut être mis à jour&#x202f;; copiez-le où vous pouvez écrire, et ouvrez la copie</translation>
    </message>
    <message>
        <source>{name}: more than 200 MB; split the file</source>
        <translation>{name}&#x202f;: plus de 200 Mo&#x202f;; divisez le fichier</translation>
    </message>
    <message>
        <source>{name}: no backup could be made ({why}); the project itself is saved as ever. Make room, or name another folder for backups in the settings</source>
        <translation>{name}&#x202f;: aucune sauvegarde n’a pu être faite ({why})&#x202f;; le projet lui-même est enregistré comme toujours. Faites de la place, ou nommez un autre dossier de sauvegardes dans les réglages</translation>
    </message>
    <message>
        <source>{name}: no column can be found that holds names; write “name” over it</source>
        <translation>{name}&#x202f;: aucune colonne contenant des noms n’a été trouvée&#x202f;; écrivez «&#x202f;name&#x202f;» au-dessus</translation>
    </message>
    <message>
        <source>{name}: no column holds file names; write “file” over the one that does</source>
        <translation>{name}&#x202f;: aucune colonne ne contient de noms de fichiers&#x202f;; écrivez «&#x202f;file&#x202f;» au-dessus de celle qui en contient</translation>
    </message>
    <message>
        <source>{name}: no entry could be taken from it</source>
        <translation>{name}&#x202f;: aucune entrée n’a pu en être prise</translation>
    </message>
    <message>
        <source>{name}: no folder for the sample can be made ({why})</source>
        <translation>{name}&#x202f;: aucun dossier ne peut être créé pour l’exemple ({why})</translation>
    </message>
    <message>
        <source>{name}: no line of text was recognised on its pages</source>
        <translation>{name}&#x202f;: aucune ligne de texte n’a été reconnue sur ses pages</translation>
    </message>
    <message>
        <source>{name}: no page of the capture has words ({lost})</source>
        <translation>{name}&#x202f;: aucune page de la capture n’a de mots ({lost})</translation>
    </message>
    <message>
        <source>{name}: none of its pages can be read; the file is damaged</source>
        <translation>{name}&#x202f;: aucune de ses pages ne peut être lue&#x202f;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>{name}: not all came through when it was brought up to date, so it was left as it is; please report this</source>
        <translation>{name}&#x202f;: tout n’est pas passé quand il a été mis à jour, il a donc été laissé tel quel&#x202f;; signalez-le, s’il vous plaît</translation>
    </message>
    <message>
        <source>{name}: not an image that can be shown; choose a JPEG or PNG</source>
        <translation>{name}&#x202f;: pas une image qui puisse être montrée&#x202f;; choisissez un JPEG ou PNG</translation>
    </message>
    <message>
        <source>{name}: not valid JSON: {msg} at {where}</source>
        <translation>{name}&#x202f;: JSON non valide&#x202f;: {msg} à {where}</translation>
    </message>
    <message>
        <source>{name}: not well-formed XML: {msg}</source>
        <translation>{name}&#x202f;: XML mal formé&#x202f;: {msg}</translation>
    </message>
    <message>
        <source>{name}: nothing of it can be read any more; the part of it that says where everything is, is damaged or missing</source>
        <translation>{name}&#x202f;: plus rien n’en peut être lu&#x202f;; la partie qui dit où tout se trouve est endommagée ou manque</translation>
    </message>
    <message>
        <source>{name}: one import holds 1 GB at most; import it in a further one</source>
        <translation>{name}&#x202f;: un import contient 1 Go au plus&#x202f;; importez-le dans un autre</translation>
    </message>
    <message>
        <source>{name}: restored from {name2}</source>
        <translation>{name}&#x202f;: restauré de {name2}</translation>
    </message>
    <message>
        <source>{name}: row {line}, “{file}”: there is no such file in the import, or two rows name it</source>
        <translation>{name}&#x202f;: ligne {line}, «&#x202f;{file}&#x202f;»&#x202f;: il n’y a pas de tel fichier dans l’import, ou deux lignes le nomment</translation>
    </message>
    <message>
        <source>{name}: row {line}: it names no file</source>
        <translation>{name}&#x202f;: ligne {line}&#x202f;: elle ne nomme pas de fichier</translation>
    </message>
    <message>
        <source>{name}: the backup could not be put back ({strerror}); the project was left as it is</source>
        <translation>{name}&#x202f;: la sauvegarde n’a pu être remise ({strerror})&#x202f;; le projet a été laissé tel quel</translation>
    </message>
    <message>
        <source>{name}: the book has no pages; the file is damaged</source>
        <translation>{name}&#x202f;: le livre n’a pas de pages&#x202f;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>{name}: the box holds more than is imported at once; choose messages of it with --record, by number</source>
        <translation>{name}&#x202f;: la boîte contient plus qu’on n’importe à la fois&#x202f;; choisissez-en des messages avec --record, par numéro</translation>
    </message>
    <message>
        <source>{name}: the change was not saved: {format}. All that was saved before is safe; {remedy}</source>
        <translation>{name}&#x202f;: la modification n’a pas été enregistrée&#x202f;: {format}. Tout ce qui était enregistré avant est en sûreté&#x202f;; {remedy}</translation>
    </message>
    <message>
        <source>{name}: the copy could not be looked at, so it was not kept</source>
        <translation>{name}&#x202f;: la copie n’a pu être examinée, elle n’a donc pas été gardée</translation>
    </message>
    <message>
        <source>{name}: the copy is not whole ({message})</source>
        <translation>{name}&#x202f;: la copie n’est pas intacte ({message})</translation>
    </message>
    <message>
        <source>{name}: the disk does not do what was asked of it ({error}); what was saved is in the file: make room or check the disk, then open the project again</source>
        <translation>{name}&#x202f;: le disque ne fait pas ce qu’on lui demande ({error})&#x202f;; ce qui était enregistré est dans le fichier&#x202f;: faites de la place ou vérifiez le disque, puis rouvrez le projet</translation>
    </message>
    <message>
        <source>{name}: the file cannot be made here ({why})</source>
        <translation>{name}&#x202f;: le fichier ne peut être créé ici ({why})</translation>
    </message>
    <message>
        <source>{name}: the file cannot be opened; are you allowed to read it?</source>
        <translation>{name}&#x202f;: le fichier ne peut être ouvert&#x202f;; avez-vous le droit de le lire&#x202f;?</translation>
    </message>
    <message>
        <source>{name}: the file holds {n} articles; choose one</source>
        <translation>{name}&#x202f;: le fichier contient {n} articles&#x202f;; choisissez-en un</translation>
    </message>
    <message>
        <source>{name}: the file is cut off; get a whole copy</source>
        <translation>{name}&#x202f;: le fichier est tronqué&#x202f;; procurez-vous un exemplaire entier</translation>
    </message>
    <message>
        <source>{name}: the file is damaged ({error}); put a backup in its place: File, Backups…, or `annotator restore`, keeps this one</source>
        <translation>{name}&#x202f;: le fichier est endommagé ({error})&#x202f;; mettez une sauvegarde à sa place&#x202f;: Fichier, Sauvegardes…, ou `annotator restore`, garde celui-ci</translation>
    </message>
    <message>
        <source>{name}: the file is damaged or cut off ({rstrip}); get a whole copy</source>
        <translation>{name}&#x202f;: le fichier est endommagé ou tronqué ({rstrip})&#x202f;; procurez-vous un exemplaire entier</translation>
    </message>
    <message>
        <source>{name}: the file is damaged or cut off: it is no whole ZIP archive</source>
        <translation>{name}&#x202f;: le fichier est endommagé ou tronqué&#x202f;: ce n’est pas une archive ZIP entière</translation>
    </message>
    <message>
        <source>{name}: the file is damaged, and so is what it says of its tables; put a backup in its place: File, Backups…, or `annotator restore`, keeps this one</source>
        <translation>{name}&#x202f;: le fichier est endommagé, et aussi ce qu’il dit de ses tables&#x202f;; mettez une sauvegarde à sa place&#x202f;: Fichier, Sauvegardes…, ou `annotator restore`, garde celui-ci</translation>
    </message>
    <message>
        <source>{name}: the file is empty</source>
        <translation>{name}&#x202f;: le fichier est vide</translation>
    </message>
    <message>
        <source>{name}: the file is empty but for its byte-order mark</source>
        <translation>{name}&#x202f;: le fichier est vide à part sa marque d’ordre des octets</translation>
    </message>
    <message>
        <source>{name}: the file is empty; if the project is just being made, try again in a moment</source>
        <translation>{name}&#x202f;: le fichier est vide&#x202f;; si le projet est justement en train d’être créé, réessayez dans un instant</translation>
    </message>
    <message>
        <source>{name}: the file is not UTF-8 (byte {start})</source>
        <translation>{name}&#x202f;: le fichier n’est pas en UTF-8 (octet {start})</translation>
    </message>
    <message>
        <source>{name}: the file is not {encoding} ({name2}); try another encoding</source>
        <translation>{name}&#x202f;: le fichier n’est pas en {encoding} ({name2})&#x202f;; essayez un autre encodage</translation>
    </message>
    <message>
        <source>{name}: the file was changed so that it cannot be read back ({error}); `annotator validate` says where</source>
        <translation>{name}&#x202f;: le fichier a été modifié au point de ne pouvoir être relu ({error})&#x202f;; `annotator validate` dit où</translation>
    </message>
    <message>
        <source>{name}: the file was changed so that it cannot be read back ({error}); export the article anew</source>
        <translation>{name}&#x202f;: le fichier a été modifié au point de ne pouvoir être relu ({error})&#x202f;; exportez l’article à nouveau</translation>
    </message>
    <message>
        <source>{name}: the first sheet is missing; the file is damaged</source>
        <translation>{name}&#x202f;: la première feuille manque&#x202f;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>{name}: the folder cannot be made ({strerror}); choose another</source>
        <translation>{name}&#x202f;: le dossier ne peut être créé ({strerror})&#x202f;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>{name}: the folder “{name2}” does not exist</source>
        <translation>{name}&#x202f;: le dossier «&#x202f;{name2}&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>{name}: the pack cannot be read ({error}); remove it, and add it anew</source>
        <translation>{name}&#x202f;: le paquet ne peut être lu ({error})&#x202f;; retirez-le, et ajoutez-le à nouveau</translation>
    </message>
    <message>
        <source>{name}: the pack was not saved ({why}); make room in “{parent}”</source>
        <translation>{name}&#x202f;: le paquet n’a pas été enregistré ({why})&#x202f;; faites de la place dans «&#x202f;{parent}&#x202f;»</translation>
    </message>
    <message>
        <source>{name}: the page goes beyond what can be read whole: its parts are nested too deeply, or one of them is too long; nothing of it was taken</source>
        <translation>{name}&#x202f;: la page dépasse ce qui peut être lu en entier&#x202f;: ses parties sont imbriquées trop profondément, ou l’une est trop longue&#x202f;; rien n’en a été pris</translation>
    </message>
    <message>
        <source>{name}: the project does not hold the file</source>
        <translation>{name}&#x202f;: le projet ne contient pas le fichier</translation>
    </message>
    <message>
        <source>{name}: the project does not know any more what the file marked itself</source>
        <translation>{name}&#x202f;: le projet ne sait plus ce que le fichier avait marqué lui-même</translation>
    </message>
    <message>
        <source>{name}: the record {id} is damaged</source>
        <translation>{name}&#x202f;: l’enregistrement {id} est endommagé</translation>
    </message>
    <message>
        <source>{name}: the root is “{localname}”, not TEI</source>
        <translation>{name}&#x202f;: la racine est «&#x202f;{localname}&#x202f;», non TEI</translation>
    </message>
    <message>
        <source>{name}: the settings cannot be read ({why}), so the usual ones are used. Look at “{file}”, or remove it.</source>
        <translation>{name}&#x202f;: les réglages ne peuvent être lus ({why}), ceux par défaut valent donc. Regardez «&#x202f;{file}&#x202f;», ou retirez-le.</translation>
    </message>
    <message>
        <source>{name}: the settings could not be read ({why}), so the usual ones are used. The old file is kept as “{aside}”.</source>
        <translation>{name}&#x202f;: les réglages n’ont pu être lus ({why}), ceux par défaut valent donc. L’ancien fichier est gardé sous «&#x202f;{aside}&#x202f;».</translation>
    </message>
    <message>
        <source>{name}: the sheet has more than {ROWS} rows</source>
        <translation>{name}&#x202f;: la feuille a plus de {ROWS} lignes</translation>
    </message>
    <message>
        <source>{name}: the workbook has no sheet</source>
        <translation>{name}&#x202f;: le classeur n’a pas de feuille</translation>
    </message>
    <message>
        <source>{name}: there are no backups of it on this computer</source>
        <translation>{name}&#x202f;: il n’y en a pas de sauvegardes sur cet ordinateur</translation>
    </message>
    <message>
        <source>{name}: there are no backups on this computer</source>
        <translation>{name}&#x202f;: il n’y a pas de sauvegardes sur cet ordinateur</translation>
    </message>
    <message>
        <source>{name}: there are no words in the book</source>
        <translation>{name}&#x202f;: il n’y a pas de mots dans le livre</translation>
    </message>
    <message>
        <source>{name}: there are no words in the file</source>
        <translation>{name}&#x202f;: il n’y a pas de mots dans le fichier</translation>
    </message>
    <message>
        <source>{name}: there are no words in the message{hint}</source>
        <translation>{name}&#x202f;: il n’y a pas de mots dans le message{hint}</translation>
    </message>
    <message>
        <source>{name}: there are no words in the text of the file</source>
        <translation>{name}&#x202f;: il n’y a pas de mots dans le texte du fichier</translation>
    </message>
    <message>
        <source>{name}: there are no words of an article in this page</source>
        <translation>{name}&#x202f;: il n’y a pas de mots d’un article dans cette page</translation>
    </message>
    <message>
        <source>{name}: there is already a file of this name</source>
        <translation>{name}&#x202f;: il y a déjà un fichier de ce nom</translation>
    </message>
    <message>
        <source>{name}: there is already a file of this name; choose another name</source>
        <translation>{name}&#x202f;: il y a déjà un fichier de ce nom&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>{name}: there is no WARC file in it; this is no web capture</source>
        <translation>{name}&#x202f;: il ne contient pas de fichier WARC&#x202f;; ce n’est pas une capture web</translation>
    </message>
    <message>
        <source>{name}: there is no Word document in it; it may be damaged</source>
        <translation>{name}&#x202f;: il ne contient pas de document Word&#x202f;; il est peut-être endommagé</translation>
    </message>
    <message>
        <source>{name}: there is no backup “{name2}”; `annotator backups` lists them</source>
        <translation>{name}&#x202f;: il n’y a pas de sauvegarde «&#x202f;{name2}&#x202f;»&#x202f;; `annotator backups` les liste</translation>
    </message>
    <message>
        <source>{name}: there is no message with words in it{why}</source>
        <translation>{name}&#x202f;: il ne contient pas de message avec des mots{why}</translation>
    </message>
    <message>
        <source>{name}: there is no pack of this name</source>
        <translation>{name}&#x202f;: il n’y a pas de paquet de ce nom</translation>
    </message>
    <message>
        <source>{name}: there is no setting of this program in it</source>
        <translation>{name}&#x202f;: il ne contient aucun réglage de ce programme</translation>
    </message>
    <message>
        <source>{name}: there is no such file</source>
        <translation>{name}&#x202f;: il n’y a pas de tel fichier</translation>
    </message>
    <message>
        <source>{name}: there is no such page in the capture{hint}</source>
        <translation>{name}&#x202f;: il n’y a pas de telle page dans la capture{hint}</translation>
    </message>
    <message>
        <source>{name}: there is no such setting; `annotator settings` lists all</source>
        <translation>{name}&#x202f;: il n’y a pas de tel réglage&#x202f;; `annotator settings` les liste tous</translation>
    </message>
    <message>
        <source>{name}: there is no text in it; it may be damaged</source>
        <translation>{name}&#x202f;: il ne contient pas de texte&#x202f;; il est peut-être endommagé</translation>
    </message>
    <message>
        <source>{name}: there is no web page in it; save the page again, as one file</source>
        <translation>{name}&#x202f;: il ne contient pas de page web&#x202f;; enregistrez la page à nouveau, en un seul fichier</translation>
    </message>
    <message>
        <source>{name}: there is no whole record in it; get the file again</source>
        <translation>{name}&#x202f;: il ne contient pas d’enregistrement entier&#x202f;; procurez-vous le fichier à nouveau</translation>
    </message>
    <message>
        <source>{name}: these annotations were not written by Annotator and bring no article along; `annotator annotate PROJECT FILE` puts them on an article that is there</source>
        <translation>{name}&#x202f;: ces annotations n’ont pas été écrites par Annotator et n’apportent pas d’article&#x202f;; `annotator annotate PROJECT FILE` les met sur un article qui est là</translation>
    </message>
    <message>
        <source>{name}: these settings cannot be read ({why}); nothing was changed</source>
        <translation>{name}&#x202f;: ces réglages ne peuvent être lus ({why})&#x202f;; rien n’a été changé</translation>
    </message>
    <message>
        <source>{name}: this ALTO file has no page</source>
        <translation>{name}&#x202f;: ce fichier ALTO n’a pas de page</translation>
    </message>
    <message>
        <source>{name}: this PAGE file has no page</source>
        <translation>{name}&#x202f;: ce fichier PAGE n’a pas de page</translation>
    </message>
    <message>
        <source>{name}: this TEI was not written by Annotator</source>
        <translation>{name}&#x202f;: ce TEI n’a pas été écrit par Annotator</translation>
    </message>
    <message>
        <source>{name}: this XML is neither SKOS (RDF/XML) nor EAC-CPF, of which packs are made</source>
        <translation>{name}&#x202f;: ce XML n’est ni SKOS (RDF/XML) ni EAC-CPF, dont on fait les paquets</translation>
    </message>
    <message>
        <source>{name}: this article came as TEI, whose text is its markup; import the other version of the file as an article of its own</source>
        <translation>{name}&#x202f;: cet article est venu en TEI, dont le texte est le balisage&#x202f;; importez l’autre version du fichier comme un article à part</translation>
    </message>
    <message>
        <source>{name}: this backup is not whole ({found}); take another one</source>
        <translation>{name}&#x202f;: cette sauvegarde n’est pas intacte ({found})&#x202f;; prenez-en une autre</translation>
    </message>
    <message>
        <source>{name}: this file is one article, or none; web captures, and boxes of mail, are listed</source>
        <translation>{name}&#x202f;: ce fichier est un article, ou n’en est aucun&#x202f;; on liste les captures web et les boîtes de courrier</translation>
    </message>
    <message>
        <source>{name}: this hOCR file has no page</source>
        <translation>{name}&#x202f;: ce fichier hOCR n’a pas de page</translation>
    </message>
    <message>
        <source>{name}: this is RELAX NG in its compact form; turn it into XML with trang, and name that file</source>
        <translation>{name}&#x202f;: c’est du RELAX NG sous sa forme compacte&#x202f;; faites-en du XML avec trang, et nommez ce fichier</translation>
    </message>
    <message>
        <source>{name}: this is a device or a pipe; save what comes out of it as a file first</source>
        <translation>{name} : c’est un périphérique ou un tube ; enregistrez d’abord dans un fichier ce qui en sort</translation>
    </message>
    <message>
        <source>{name}: this is a folder; name the files in it</source>
        <translation>{name}&#x202f;: c’est un dossier&#x202f;; nommez les fichiers qu’il contient</translation>
    </message>
    <message>
        <source>{name}: this is a project, and nothing is written over it; choose another name</source>
        <translation>{name}&#x202f;: c’est un projet, et rien n’est écrit par-dessus&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>{name}: this is a sheet or slides, not a text; save the text of it as DOCX</source>
        <translation>{name}&#x202f;: c’est une feuille de calcul ou des diapositives, non un texte&#x202f;; enregistrez-en le texte en DOCX</translation>
    </message>
    <message>
        <source>{name}: this is a {what} of before 2007; save it as DOCX or ODT and import that</source>
        <translation>{name}&#x202f;: c’est un {what} d’avant 2007&#x202f;; enregistrez-le en DOCX ou ODT et importez cela</translation>
    </message>
    <message>
        <source>{name}: this is no Excel workbook; save it as .xlsx or .csv</source>
        <translation>{name}&#x202f;: ce n’est pas un classeur Excel&#x202f;; enregistrez-le en .xlsx ou .csv</translation>
    </message>
    <message>
        <source>{name}: this is no RELAX NG grammar ({error})</source>
        <translation>{name}&#x202f;: ce n’est pas une grammaire RELAX NG ({error})</translation>
    </message>
    <message>
        <source>{name}: this is no RELAX NG grammar ({msg})</source>
        <translation>{name}&#x202f;: ce n’est pas une grammaire RELAX NG ({msg})</translation>
    </message>
    <message>
        <source>{name}: this is no RELAX NG grammar, but “{tag}”</source>
        <translation>{name}&#x202f;: ce n’est pas une grammaire RELAX NG, mais «&#x202f;{tag}&#x202f;»</translation>
    </message>
    <message>
        <source>{name}: this is no RTF file; it may be damaged</source>
        <translation>{name}&#x202f;: ce n’est pas un fichier RTF&#x202f;; il est peut-être endommagé</translation>
    </message>
    <message>
        <source>{name}: this is no file of settings</source>
        <translation>{name}&#x202f;: ce n’est pas un fichier de réglages</translation>
    </message>
    <message>
        <source>{name}: this is no pack of this version; add it anew</source>
        <translation>{name}&#x202f;: ce n’est pas un paquet de cette version&#x202f;; ajoutez-le à nouveau</translation>
    </message>
    <message>
        <source>{name}: this is no table ({error}); perhaps a quotation mark is not closed</source>
        <translation>{name}&#x202f;: ce n’est pas un tableau ({error})&#x202f;; peut-être un guillemet n’est-il pas fermé</translation>
    </message>
    <message>
        <source>{name}: this is no text: it holds {controls} control characters</source>
        <translation>{name}&#x202f;: ce n’est pas du texte&#x202f;: il contient {controls} caractères de contrôle</translation>
    </message>
    <message>
        <source>{name}: this is no text; a pack is made of CSV, SKOS as RDF/XML, EAC-CPF or a table of GeoNames</source>
        <translation>{name}&#x202f;: ce n’est pas du texte&#x202f;; un paquet se fait de CSV, SKOS en RDF/XML, EAC-CPF ou d’une table de GeoNames</translation>
    </message>
    <message>
        <source>{name}: this is no web page ({msg})</source>
        <translation>{name}&#x202f;: ce n’est pas une page web ({msg})</translation>
    </message>
    <message>
        <source>{name}: this is not a project of Annotator</source>
        <translation>{name}&#x202f;: ce n’est pas un projet d’Annotator</translation>
    </message>
    <message>
        <source>{name}: this is packed; unpack it, and name what was in it</source>
        <translation>{name}&#x202f;: c’est compressé&#x202f;; décompressez-le, et nommez ce qu’il contenait</translation>
    </message>
    <message>
        <source>{name}: this is the project that is open, and no article</source>
        <translation>{name}&#x202f;: c’est le projet qui est ouvert, et non un article</translation>
    </message>
    <message>
        <source>{name}: this is the project that is open, and no image</source>
        <translation>{name}&#x202f;: c’est le projet qui est ouvert, et non une image</translation>
    </message>
    <message>
        <source>{name}: this is the project that is open, and no inventory</source>
        <translation>{name}&#x202f;: c’est le projet qui est ouvert, et non un inventaire</translation>
    </message>
    <message>
        <source>{name}: this is the project that is open, and no list</source>
        <translation>{name}&#x202f;: c’est le projet qui est ouvert, et non une liste</translation>
    </message>
    <message>
        <source>{name}: this looks like {what}, not like XML; unpack it first</source>
        <translation>{name}&#x202f;: cela ressemble à {what}, non à du XML&#x202f;; décompressez-le d’abord</translation>
    </message>
    <message>
        <source>{name}: this looks like {what}, not like text</source>
        <translation>{name}&#x202f;: cela ressemble à {what}, non à du texte</translation>
    </message>
    <message>
        <source>{name}: this version reads the file otherwise than when it was imported</source>
        <translation>{name}&#x202f;: cette version lit le fichier autrement que lors de l’import</translation>
    </message>
    <message>
        <source>{name}: too many brackets inside each other</source>
        <translation>{name}&#x202f;: trop de crochets les uns dans les autres</translation>
    </message>
    <message>
        <source>{name}: unpacked it has more than {LARGEST} MB</source>
        <translation>{name}&#x202f;: décompressé il a plus de {LARGEST} Mo</translation>
    </message>
    <message>
        <source>{name}: valid</source>
        <translation>{name}&#x202f;: valide</translation>
    </message>
    <message>
        <source>{name}: what is written in “{encoding}” cannot be written back byte by byte; save the file as UTF-8 and import that</source>
        <translation>{name}&#x202f;: ce qui est écrit en «&#x202f;{encoding}&#x202f;» ne peut être récrit octet par octet&#x202f;; enregistrez le fichier en UTF-8 et importez cela</translation>
    </message>
    <message>
        <source>{name}: what opens it has no end; the file is damaged, or was made to do harm</source>
        <translation>{name}&#x202f;: ce qui l’ouvre n’a pas de fin&#x202f;; le fichier est endommagé, ou a été fait pour nuire</translation>
    </message>
    <message>
        <source>{name}: what stood there is now {aside}</source>
        <translation>{name}&#x202f;: ce qui était là est maintenant {aside}</translation>
    </message>
    <message>
        <source>{name}: {error}; `annotator check` lists what differs, and a backup can be restored</source>
        <translation>{name}&#x202f;: {error}&#x202f;; `annotator check` liste ce qui diffère, et une sauvegarde peut être restaurée</translation>
    </message>
    <message>
        <source>{name}: {message}; nothing was made</source>
        <translation>{name}&#x202f;: {message}&#x202f;; rien n’a été fait</translation>
    </message>
    <message>
        <source>{name}: {number} “{title}”, with {brought}</source>
        <translation>{name}&#x202f;: {number} «&#x202f;{title}&#x202f;», avec {brought}</translation>
    </message>
    <message>
        <source>{name}: {n} entries ({form})</source>
        <translation>{name}&#x202f;: {n} entrées ({form})</translation>
    </message>
    <message>
        <source>{name}: {n} entries of the register</source>
        <translation>{name}&#x202f;: {n} entrées du registre</translation>
    </message>
    <message>
        <source>{name}: {n} pages are more than the {MOST} that are imported at once; choose some with --record, as `annotator records` lists them</source>
        <translation>{name}&#x202f;: {n} pages, c’est plus que les {MOST} qu’on importe à la fois&#x202f;; choisissez-en avec --record, comme `annotator records` les liste</translation>
    </message>
    <message>
        <source>{name}: {reason}; choose another file</source>
        <translation>{name}&#x202f;: {reason}&#x202f;; choisissez un autre fichier</translation>
    </message>
    <message>
        <source>{name}: {rowcount} rows were written instead of {rows}</source>
        <translation>{name}&#x202f;: {rowcount} lignes ont été écrites au lieu de {rows}</translation>
    </message>
    <message>
        <source>{name}: {size} MB is more than the 100 MB that one text may have</source>
        <translation>{name}&#x202f;: {size} Mo, c’est plus que les 100 Mo qu’un texte peut avoir</translation>
    </message>
    <message>
        <source>{name}: {size} MB is more than the 20 MB that TEI of another program may have; split it, for example by its texts</source>
        <translation>{name}&#x202f;: {size} Mo, c’est plus que les 20 Mo que peut avoir le TEI d’un autre programme&#x202f;; divisez-le, par exemple selon ses textes</translation>
    </message>
    <message>
        <source>{name}: {size} MB is more than the {most} MB that a file may have; divide it, and import the parts</source>
        <translation>{name}&#x202f;: {size} Mo, c’est plus que les {most} Mo qu’un fichier peut avoir&#x202f;; divisez-le, et importez les parties</translation>
    </message>
    <message>
        <source>{name}: {strerror}; check the name</source>
        <translation>{name}&#x202f;: {strerror}&#x202f;; vérifiez le nom</translation>
    </message>
    <message>
        <source>{name}: {there} and others are there already, and no export like this one made them</source>
        <translation>{name}&#x202f;: {there} et d’autres sont déjà là, et aucune exportation comme celle-ci ne les a faits</translation>
    </message>
    <message>
        <source>{name}: {there} is there already, and no export like this one made it</source>
        <translation>{name}&#x202f;: {there} est déjà là, et aucune exportation comme celle-ci ne l’a fait</translation>
    </message>
    <message>
        <source>{name}: {why}, not “{words}”</source>
        <translation>{name}&#x202f;: {why}, non «&#x202f;{words}&#x202f;»</translation>
    </message>
    <message>
        <source>{name}: {why}; check that you may read it</source>
        <translation>{name}&#x202f;: {why}&#x202f;; vérifiez que vous pouvez le lire</translation>
    </message>
    <message>
        <source>{name}: {why}; check the name and that you may read it</source>
        <translation>{name}&#x202f;: {why}&#x202f;; vérifiez le nom et que vous pouvez le lire</translation>
    </message>
    <message>
        <source>{name}: {why}; check the name, and that you may read it</source>
        <translation>{name}&#x202f;: {why}&#x202f;; vérifiez le nom, et que vous pouvez le lire</translation>
    </message>
    <message>
        <source>{name}: {why}; choose another place</source>
        <translation>{name}&#x202f;: {why}&#x202f;; choisissez un autre endroit</translation>
    </message>
    <message>
        <source>{name}: {why}; work on a copy</source>
        <translation>{name}&#x202f;: {why}&#x202f;; travaillez sur une copie</translation>
    </message>
    <message>
        <source>{name}: “{encoding}” is not an encoding of text</source>
        <translation>{name}&#x202f;: «&#x202f;{encoding}&#x202f;» n’est pas un encodage de texte</translation>
    </message>
    <message>
        <source>{name}: “{encoding}” is not the name of an encoding</source>
        <translation>{name}&#x202f;: «&#x202f;{encoding}&#x202f;» n’est pas le nom d’un encodage</translation>
    </message>
    <message>
        <source>{name}: “{filename}” unpacks to more than a file of its kind has; it is not read</source>
        <translation>{name}&#x202f;: «&#x202f;{filename}&#x202f;» se décompresse en plus que n’a un fichier de son genre&#x202f;; il n’est pas lu</translation>
    </message>
    <message>
        <source>{name}: “{member}” is damaged ({error}); get a whole copy</source>
        <translation>{name}&#x202f;: «&#x202f;{member}&#x202f;» est endommagé ({error})&#x202f;; procurez-vous un exemplaire entier</translation>
    </message>
    <message>
        <source>{name}: “{member}” is missing; the file is damaged</source>
        <translation>{name}&#x202f;: «&#x202f;{member}&#x202f;» manque&#x202f;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>{name}: “{part}” declares a document type, which no file of its kind does; it is not read</source>
        <translation>{name}&#x202f;: «&#x202f;{part}&#x202f;» déclare un type de document, ce qu’aucun fichier de son genre ne fait&#x202f;; il n’est pas lu</translation>
    </message>
    <message>
        <source>{name}: “{part}”, line {lineno}, is no well-formed XML ({msg}); nothing was taken from it</source>
        <translation>{name}&#x202f;: «&#x202f;{part}&#x202f;», ligne {lineno}, n’est pas du XML bien formé ({msg})&#x202f;; rien n’en a été pris</translation>
    </message>
    <message>
        <source>{name}: “{path}” cannot be read whole; nothing was taken from it</source>
        <translation>{name}&#x202f;: «&#x202f;{path}&#x202f;» ne peut être lu en entier&#x202f;; rien n’en a été pris</translation>
    </message>
    <message>
        <source>{name}: “{path}” is empty but for comments; there is no page in it</source>
        <translation>{name}&#x202f;: «&#x202f;{path}&#x202f;» est vide à part des commentaires&#x202f;; il ne contient pas de page</translation>
    </message>
    <message>
        <source>{netloc}: the answer is far too long</source>
        <translation>{netloc}&#x202f;: la réponse est bien trop longue</translation>
    </message>
    <message>
        <source>{netloc}: the service cannot be asked ({plain})</source>
        <translation>{netloc}&#x202f;: le service ne peut être interrogé ({plain})</translation>
    </message>
    <message>
        <source>{netloc}: the service refuses ({why})</source>
        <translation>{netloc}&#x202f;: le service refuse ({why})</translation>
    </message>
    <message>
        <source>{new} “{title}” stands for {old}, with 1 annotation</source>
        <translation>{new} «&#x202f;{title}&#x202f;» remplace {old}, avec 1 annotation</translation>
    </message>
    <message>
        <source>{new} “{title}” stands for {old}, with {n} annotations</source>
        <translation>{new} «&#x202f;{title}&#x202f;» remplace {old}, avec {n} annotations</translation>
    </message>
    <message>
        <source>{number}  {kind} lost</source>
        <translation>{number}  {kind} perdus</translation>
    </message>
    <message>
        <source>{n} annotations</source>
        <translation>{n} annotations</translation>
    </message>
    <message>
        <source>{n} attachments stayed in the original message and did not become text: {names}</source>
        <translation>{n} pièces jointes sont restées dans le message d’origine et ne sont pas devenues du texte&#x202f;: {names}</translation>
    </message>
    <message>
        <source>{n} bytes are no characters of the code page that the file names</source>
        <translation>{n} octets ne sont pas des caractères de la page de codes que le fichier nomme</translation>
    </message>
    <message>
        <source>{n} cells of “{name}” were too long for Excel and end early</source>
        <translation>{n} cellules de «&#x202f;{name}&#x202f;» étaient trop longues pour Excel et s’arrêtent avant la fin</translation>
    </message>
    <message>
        <source>{n} characters that XML cannot hold were replaced by U+FFFD ({first}); the original file is kept as it is</source>
        <translation>{n} caractères que XML ne peut contenir ont été remplacés par U+FFFD ({first})&#x202f;; le fichier original est gardé tel quel</translation>
    </message>
    <message>
        <source>{n} characters that no text may hold ({first}) are U+FFFD now</source>
        <translation>{n} caractères qu’aucun texte ne peut contenir ({first}) sont maintenant U+FFFD</translation>
    </message>
    <message>
        <source>{n} columns instead of {COLUMNS}</source>
        <translation>{n} colonnes au lieu de {COLUMNS}</translation>
    </message>
    <message>
        <source>{n} comments</source>
        <translation>{n} commentaires</translation>
    </message>
    <message>
        <source>{n} comments were left out: {listed}</source>
        <translation>{n} commentaires ont été omis&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>{n} endnotes stand after the text, with their numbers</source>
        <translation>{n} notes de fin se trouvent après le texte, avec leurs numéros</translation>
    </message>
    <message>
        <source>{n} entries are neither persons nor organisations</source>
        <translation>{n} entrées ne sont ni des personnes ni des organisations</translation>
    </message>
    <message>
        <source>{n} entries of the register</source>
        <translation>{n} entrées du registre</translation>
    </message>
    <message>
        <source>{n} entries of the register are called so</source>
        <translation>{n} entrées du registre s’appellent ainsi</translation>
    </message>
    <message>
        <source>{n} files are left for a further import</source>
        <translation>{n} fichiers restent pour un autre import</translation>
    </message>
    <message>
        <source>{n} files in the folders are no articles: {kinds}</source>
        <translation>{n} fichiers dans les dossiers ne sont pas des articles&#x202f;: {kinds}</translation>
    </message>
    <message>
        <source>{n} footnotes stand after the text, with their numbers</source>
        <translation>{n} notes de bas de page se trouvent après le texte, avec leurs numéros</translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation>{n} résultats</translation>
    </message>
    <message>
        <source>{n} notes stand after the text, with their numbers</source>
        <translation>{n} notes se trouvent après le texte, avec leurs numéros</translation>
    </message>
    <message>
        <source>{n} of its annotations are there, and it tells of another number</source>
        <translation>{n} de ses annotations sont là, et il en dit un autre nombre</translation>
    </message>
    <message>
        <source>{n} of your own</source>
        <translation>{n} à vous</translation>
    </message>
    <message>
        <source>{n} pages beside the text that runs on stand at its end</source>
        <translation>{n} pages à côté du texte suivi se trouvent à sa fin</translation>
    </message>
    <message>
        <source>{n} pages; begin with {site}</source>
        <translation>{n} pages&#x202f;; commencez par {site}</translation>
    </message>
    <message>
        <source>{n} pictures are not in the file or beside it; only the words came along</source>
        <translation>{n} images ne sont ni dans le fichier ni à côté&#x202f;; seuls les mots sont venus</translation>
    </message>
    <message>
        <source>{n} pictures stand in the page of this letter only; its plain words were taken, and the pictures stayed in the original message</source>
        <translation>{n} images ne se trouvent que dans la page de cette lettre&#x202f;; ses mots simples ont été pris, et les images sont restées dans le message d’origine</translation>
    </message>
    <message>
        <source>{n} places are not valid {encoding} and were read as U+FFFD, the first at {first}</source>
        <translation>{n} endroits ne sont pas du {encoding} valide et ont été lus comme U+FFFD, le premier à {first}</translation>
    </message>
    <message>
        <source>{n} quotes stand beside {n2} ranges</source>
        <translation>{n} citations à côté de {n2} intervalles</translation>
    </message>
    <message>
        <source>{n} tracked insertions were taken as text</source>
        <translation>{n} insertions suivies ont été prises comme texte</translation>
    </message>
    <message>
        <source>{n} words divided at the end of a line stand as they are printed; what they are in one piece is marked as a correction</source>
        <translation>{n} mots coupés en fin de ligne restent comme ils sont imprimés&#x202f;; ce qu’ils sont d’un seul tenant est marqué comme correction</translation>
    </message>
    <message>
        <source>{n} words divided at the end of a line were joined, which the page does not show so: {listed}</source>
        <translation>{n} mots coupés en fin de ligne ont été réunis, ce que la page ne montre pas ainsi&#x202f;: {listed}</translation>
    </message>
    <message>
        <source>{n} words were recognised with a certainty below one half: check them</source>
        <translation>{n} mots ont été reconnus avec une certitude inférieure à la moitié&#x202f;: vérifiez-les</translation>
    </message>
    <message>
        <source>{path}: 1 entry</source>
        <translation>{path}&#x202f;: 1 entrée</translation>
    </message>
    <message>
        <source>{path}: {name}, articles {n}</source>
        <translation>{path}&#x202f;: {name}, articles {n}</translation>
    </message>
    <message>
        <source>{path}: {n} entries</source>
        <translation>{path}&#x202f;: {n} entrées</translation>
    </message>
    <message>
        <source>{project}: tags that are new: {new}, that are changed: {changed}</source>
        <translation>{project}&#x202f;: étiquettes nouvelles&#x202f;: {new}, modifiées&#x202f;: {changed}</translation>
    </message>
    <message>
        <source>{refused} not taken whole; `annotator pack refused` says why</source>
        <translation>{refused} non pris en entier&#x202f;; `annotator pack refused` dit pourquoi</translation>
    </message>
    <message>
        <source>{relations} relations would go: one end moves and the other stays</source>
        <translation>{relations} relations seraient perdues&#x202f;: un bout se déplace et l’autre reste</translation>
    </message>
    <message>
        <source>{row} on {about} {row2}: {line}</source>
        <translation>{row} sur {about} {row2}&#x202f;: {line}</translation>
    </message>
    <message>
        <source>{self} ends after the text, which has {n} code points</source>
        <translation>{self} finit après le texte, qui a {n} points de code</translation>
    </message>
    <message>
        <source>{stem}.txt: the sample is not an article</source>
        <translation>{stem}.txt&#x202f;: l’exemple n’est pas un article</translation>
    </message>
    <message>
        <source>{stored} annotations are there; the history says {balance}</source>
        <translation>{stored} annotations sont là&#x202f;; l’historique dit {balance}</translation>
    </message>
    <message>
        <source>{strerror}; check the name and that you may read it</source>
        <translation>{strerror}&#x202f;; vérifiez le nom et que vous pouvez le lire</translation>
    </message>
    <message>
        <source>{text} in parentheses follows</source>
        <translation>{text} suit entre parenthèses</translation>
    </message>
    <message>
        <source>{title}: the {what} in the file are not those of the project</source>
        <translation>{title}&#x202f;: les {what} du fichier ne sont pas ceux du projet</translation>
    </message>
    <message>
        <source>{token} is not a range of the text</source>
        <translation>{token} n’est pas un intervalle du texte</translation>
    </message>
    <message>
        <source>{unknown} is no annotation that names “{name}”</source>
        <translation>{unknown} n’est pas une annotation qui nomme «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>{value}: 1 article changed</source>
        <translation>{value} : 1 article modifié</translation>
    </message>
    <message>
        <source>{value}: {n} articles changed</source>
        <translation>{value}&#x202f;: {n} articles modifiés</translation>
    </message>
    <message>
        <source>{what} (1 annotation: {named})</source>
        <translation>{what} (1 annotation&#x202f;: {named})</translation>
    </message>
    <message>
        <source>{what} ({n} annotations: {named})</source>
        <translation>{what} ({n} annotations&#x202f;: {named})</translation>
    </message>
    <message>
        <source>{what} is “{value}”, which is not {wanted}</source>
        <translation>{what} est «&#x202f;{value}&#x202f;», qui n’est pas {wanted}</translation>
    </message>
    <message>
        <source>{what}, {reason}, was left as it is</source>
        <translation>{what}, {reason}, a été laissé tel quel</translation>
    </message>
    <message>
        <source>{what}: {here} in the project, {there} in the file</source>
        <translation>{what}&#x202f;: {here} dans le projet, {there} dans le fichier</translation>
    </message>
    <message>
        <source>{where}the tagset cannot be read: {error}</source>
        <translation>{where}le jeu d’étiquettes ne peut être lu&#x202f;: {error}</translation>
    </message>
    <message>
        <source>{where}the tagset or one of its tags lacks {missing}</source>
        <translation>{where}il manque {missing} au jeu d’étiquettes ou à l’une de ses étiquettes</translation>
    </message>
    <message>
        <source>{where}two tags share one {what}, “{value}”</source>
        <translation>{where}deux étiquettes partagent {what}, «&#x202f;{value}&#x202f;»</translation>
    </message>
    <message>
        <source>{why} for reading only</source>
        <translation>{why}, en lecture seule</translation>
    </message>
    <message>
        <source>{why}; go to another one and try again</source>
        <translation>{why}&#x202f;; allez dans un autre et réessayez</translation>
    </message>
    <message>
        <source>{why}; in the register: {name}</source>
        <translation>{why}&#x202f;; dans le registre&#x202f;: {name}</translation>
    </message>
    <message>
        <source>{why}; it says the same as {places}</source>
        <translation>{why}&#x202f;; cela dit la même chose que {places}</translation>
    </message>
    <message>
        <source>{why}; the body says so too</source>
        <translation>{why}&#x202f;; le corps le dit aussi</translation>
    </message>
    <message>
        <source>{why}; the same words stood here before</source>
        <translation>{why}&#x202f;; les mêmes mots se trouvaient ici auparavant</translation>
    </message>
    <message>
        <source>{wide} was guessed from the file&apos;s zero bytes; check that the text reads well</source>
        <translation>{wide} a été deviné d’après les octets nuls du fichier&#x202f;; vérifiez que le texte se lit bien</translation>
    </message>
    <message>
        <source>{word} is not a number that JSON knows</source>
        <translation>{word} n’est pas un nombre que connaît JSON</translation>
    </message>
    <message>
        <source>{{unknown}} is no field of a file name; there are {fields}</source>
        <translation>{{unknown}} n’est pas un champ d’un nom de fichier&#x202f;; il y a {fields}</translation>
    </message>
    <message>
        <source>“claim”: {error}</source>
        <translation>«&#x202f;claim&#x202f;»&#x202f;: {error}</translation>
    </message>
    <message>
        <source>“evidence” does not hold objects of bearing, citation, address and claim</source>
        <translation>«&#x202f;evidence&#x202f;» ne contient pas d’objets de bearing, citation, address et claim</translation>
    </message>
    <message>
        <source>“kind” is missing: {join}</source>
        <translation>«&#x202f;kind&#x202f;» manque&#x202f;: {join}</translation>
    </message>
    <message>
        <source>“{about}” is still in use, or refers to something that is gone</source>
        <translation>«&#x202f;{about}&#x202f;» est encore utilisé, ou renvoie à quelque chose qui n’est plus là</translation>
    </message>
    <message>
        <source>“{about}”: two edits of one record do not follow</source>
        <translation>«&#x202f;{about}&#x202f;»&#x202f;: deux modifications d’un enregistrement ne se suivent pas</translation>
    </message>
    <message>
        <source>“{assignment}” is not FIELD=VALUE; the fields are {fields}</source>
        <translation>«&#x202f;{assignment}&#x202f;» n’est pas FIELD=VALUE&#x202f;; les champs sont {fields}</translation>
    </message>
    <message>
        <source>“{attribute}” of “{name}” may not be “{value}” here</source>
        <translation>«&#x202f;{attribute}&#x202f;» de «&#x202f;{name}&#x202f;» ne peut être «&#x202f;{value}&#x202f;» ici</translation>
    </message>
    <message>
        <source>“{cell}” is no language tag: write de, ar or pt-BR</source>
        <translation>«&#x202f;{cell}&#x202f;» n’est pas un code de langue&#x202f;: écrivez de, ar ou pt-BR</translation>
    </message>
    <message>
        <source>“{cell}” is no way of knowing a date: {join}</source>
        <translation>«&#x202f;{cell}&#x202f;» n’est pas une manière de connaître une date&#x202f;: {join}</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour such as #9a3412</source>
        <translation>«&#x202f;{colour}&#x202f;» n’est pas une couleur telle que #9a3412</translation>
    </message>
    <message>
        <source>“{first}” begins a body’s name</source>
        <translation>«&#x202f;{first}&#x202f;» commence le nom d’un organisme</translation>
    </message>
    <message>
        <source>“{first}” stands before names of places</source>
        <translation>«&#x202f;{first}&#x202f;» se trouve devant des noms de lieux</translation>
    </message>
    <message>
        <source>“{id}” cannot be an id: letters, digits, - and _ only</source>
        <translation>«&#x202f;{id}&#x202f;» ne peut être un identifiant&#x202f;: lettres, chiffres, - et _ seulement</translation>
    </message>
    <message>
        <source>“{id}” has no label</source>
        <translation>«&#x202f;{id}&#x202f;» n’a pas de libellé</translation>
    </message>
    <message>
        <source>“{key}:” is nothing to ask for; there are {known}</source>
        <translation>«&#x202f;{key}:&#x202f;» ne peut être demandé&#x202f;; il y a {known}</translation>
    </message>
    <message>
        <source>“{key}” does not hold pairs of whole numbers [start, end]</source>
        <translation>«&#x202f;{key}&#x202f;» ne contient pas de paires de nombres entiers [start, end]</translation>
    </message>
    <message>
        <source>“{key}” has ranges that overlap</source>
        <translation>«&#x202f;{key}&#x202f;» a des intervalles qui se chevauchent</translation>
    </message>
    <message>
        <source>“{key}” holds a character that no text may have</source>
        <translation>«&#x202f;{key}&#x202f;» contient un caractère qu’aucun texte ne peut avoir</translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation>«&#x202f;{key}&#x202f;» manque</translation>
    </message>
    <message>
        <source>“{key}” is missing: [[start, end], …]</source>
        <translation>«&#x202f;{key}&#x202f;» manque&#x202f;: [[start, end], …]</translation>
    </message>
    <message>
        <source>“{key}” is neither true nor false</source>
        <translation>«&#x202f;{key}&#x202f;» n’est ni true ni false</translation>
    </message>
    <message>
        <source>“{key}” is not a list</source>
        <translation>«&#x202f;{key}&#x202f;» n’est pas une liste</translation>
    </message>
    <message>
        <source>“{key}” is not a range</source>
        <translation>«&#x202f;{key}&#x202f;» n’est pas un intervalle</translation>
    </message>
    <message>
        <source>“{key}” is not a text</source>
        <translation>«&#x202f;{key}&#x202f;» n’est pas un texte</translation>
    </message>
    <message>
        <source>“{key}” is not a whole number</source>
        <translation>«&#x202f;{key}&#x202f;» n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>“{key}” is not a whole number from 1</source>
        <translation>«&#x202f;{key}&#x202f;» n’est pas un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of entry; there are {join}</source>
        <translation>«&#x202f;{kind}&#x202f;» n’est pas un genre d’entrée&#x202f;; il y a {join}</translation>
    </message>
    <message>
        <source>“{label}” has no key any more: the file gives it to another tag</source>
        <translation>«&#x202f;{label}&#x202f;» n’a plus de touche&#x202f;: le fichier la donne à une autre étiquette</translation>
    </message>
    <message>
        <source>“{language}” is not a language tag: write de, ar or pt-BR</source>
        <translation>«&#x202f;{language}&#x202f;» n’est pas un code de langue&#x202f;: écrivez de, ar ou pt-BR</translation>
    </message>
    <message>
        <source>“{last}” ends a body’s name</source>
        <translation>«&#x202f;{last}&#x202f;» finit le nom d’un organisme</translation>
    </message>
    <message>
        <source>“{local}” may not stand in “{name}”</source>
        <translation>«&#x202f;{local}&#x202f;» ne peut se trouver dans «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>“{locked}”{others}: locked, so nothing in it is changed; give it another status first</source>
        <translation>«&#x202f;{locked}&#x202f;»{others}&#x202f;: verrouillé, rien n’y est donc modifié&#x202f;; donnez-lui d’abord un autre état</translation>
    </message>
    <message>
        <source>“{low}” ends a law’s name</source>
        <translation>«&#x202f;{low}&#x202f;» finit le nom d’une loi</translation>
    </message>
    <message>
        <source>“{low}” names an event</source>
        <translation>«&#x202f;{low}&#x202f;» nomme un événement</translation>
    </message>
    <message>
        <source>“{mention}” is no annotation</source>
        <translation>«&#x202f;{mention}&#x202f;» n’est pas une annotation</translation>
    </message>
    <message>
        <source>“{name}” cannot name a pack: up to 60 letters, digits, blanks, - and .</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut nommer un paquet&#x202f;: jusqu’à 60 lettres, chiffres, espaces, - et .</translation>
    </message>
    <message>
        <source>“{name}” cannot name a relation: one word, such as childOf</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut nommer une relation&#x202f;: un mot, tel que childOf</translation>
    </message>
    <message>
        <source>“{name}” follows within the name</source>
        <translation>«&#x202f;{name}&#x202f;» suit à l’intérieur du nom</translation>
    </message>
    <message>
        <source>“{name}” goes on in further sheets: Excel&apos;s are full</source>
        <translation>«&#x202f;{name}&#x202f;» continue sur d’autres feuilles&#x202f;: celles d’Excel sont pleines</translation>
    </message>
    <message>
        <source>“{name}” is not a format: {known}</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un format&#x202f;: {known}</translation>
    </message>
    <message>
        <source>“{name}” is not an identifier of ours</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un identifiant à nous</translation>
    </message>
    <message>
        <source>“{name}” is unknown here, and is kept</source>
        <translation>«&#x202f;{name}&#x202f;» est inconnu ici, et est gardé</translation>
    </message>
    <message>
        <source>“{name}” lacks an attribute here</source>
        <translation>il manque ici un attribut à «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>“{name}” lacks an attribute here, or has a value that it may not have: {pairs}</source>
        <translation>il manque ici un attribut à «&#x202f;{name}&#x202f;», ou il a une valeur qu’il ne peut avoir&#x202f;: {pairs}</translation>
    </message>
    <message>
        <source>“{name}” lacks the attribute “{attribute}”</source>
        <translation>il manque à «&#x202f;{name}&#x202f;» l’attribut «&#x202f;{attribute}&#x202f;»</translation>
    </message>
    <message>
        <source>“{name}” may not have the attribute “{attribute}”</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut avoir l’attribut «&#x202f;{attribute}&#x202f;»</translation>
    </message>
    <message>
        <source>“{name}” may not stand in “{parent}”</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut se trouver dans «&#x202f;{parent}&#x202f;»</translation>
    </message>
    <message>
        <source>“{name}” stands in “{parent}” once too often or in the wrong order</source>
        <translation>«&#x202f;{name}&#x202f;» se trouve dans «&#x202f;{parent}&#x202f;» une fois de trop ou dans le mauvais ordre</translation>
    </message>
    <message>
        <source>“{name}” stays as it is: {why}</source>
        <translation>«&#x202f;{name}&#x202f;» reste tel quel&#x202f;: {why}</translation>
    </message>
    <message>
        <source>“{name}” was left out: it has an identifier of “{twin}” before it</source>
        <translation>«&#x202f;{name}&#x202f;» a été laissée de côté&#x202f;: elle a un identifiant de «&#x202f;{twin}&#x202f;» qui précède</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” say the same end twice</source>
        <translation>«&#x202f;{one}&#x202f;» et «&#x202f;{other}&#x202f;» disent deux fois le même bout</translation>
    </message>
    <message>
        <source>“{parent}”: a copy could not be written ({error})</source>
        <translation>«&#x202f;{parent}&#x202f;»&#x202f;: une copie n’a pu être écrite ({error})</translation>
    </message>
    <message>
        <source>“{quote}” is not a mention of an entity</source>
        <translation>«&#x202f;{quote}&#x202f;» n’est pas la mention d’une entité</translation>
    </message>
    <message>
        <source>“{said}” is a first name</source>
        <translation>«&#x202f;{said}&#x202f;» est un prénom</translation>
    </message>
    <message>
        <source>“{second}”: no second copy of the backup ({strerror})</source>
        <translation>«&#x202f;{second}&#x202f;»&#x202f;: pas de seconde copie de la sauvegarde ({strerror})</translation>
    </message>
    <message>
        <source>“{str}” does not begin with {start}</source>
        <translation>«&#x202f;{str}&#x202f;» ne commence pas par {start}</translation>
    </message>
    <message>
        <source>“{tag}” is not a tag for {value}: {known}</source>
        <translation>«&#x202f;{tag}&#x202f;» n’est pas une étiquette pour {value}&#x202f;: {known}</translation>
    </message>
    <message>
        <source>“{tag}” is not a tag: {join}</source>
        <translation>«&#x202f;{tag}&#x202f;» n’est pas une étiquette&#x202f;: {join}</translation>
    </message>
    <message>
        <source>“{template}” makes no file names: write fields in braces, and besides only Latin letters, digits, dots, dashes and underscores</source>
        <translation>«&#x202f;{template}&#x202f;» ne fait pas de noms de fichiers&#x202f;: écrivez des champs entre accolades, et sinon seulement des lettres latines, chiffres, points, tirets et traits bas</translation>
    </message>
    <message>
        <source>“{term}” is missing</source>
        <translation>«&#x202f;{term}&#x202f;» manque</translation>
    </message>
    <message>
        <source>“{text}” is not an id: ids look like 1-31</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un identifiant&#x202f;: les identifiants ressemblent à 1-31</translation>
    </message>
    <message>
        <source>“{text}” is not an id: its numbers are out of range</source>
        <translation>«&#x202f;{text}&#x202f;» n’est pas un identifiant&#x202f;: ses nombres sont hors limites</translation>
    </message>
    <message>
        <source>“{title}” has no picture {number}; it has {n}</source>
        <translation>«&#x202f;{title}&#x202f;» n’a pas d’image {number}&#x202f;; il en a {n}</translation>
    </message>
    <message>
        <source>“{title}” is there already, as {number}</source>
        <translation>«&#x202f;{title}&#x202f;» est déjà là, comme {number}</translation>
    </message>
    <message>
        <source>“{unknown}” is not a field of an annotation</source>
        <translation>«&#x202f;{unknown}&#x202f;» n’est pas un champ d’une annotation</translation>
    </message>
    <message>
        <source>“{value}” does not look like a number of {title}, such as {example}; please look at it again, or name the list “local”</source>
        <translation>«&#x202f;{value}&#x202f;» ne ressemble pas à un numéro de {title}, tel que {example}&#x202f;; regardez encore, s’il vous plaît, ou nommez la liste «&#x202f;local&#x202f;»</translation>
    </message>
    <message>
        <source>“{value}” is no date: write it as 1914, 1914-05 or 1914-05-09</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas une date&#x202f;: écrivez-la 1914, 1914-05 ou 1914-05-09</translation>
    </message>
    <message>
        <source>“{value}” is no {field}; there are {join}</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas un {field}&#x202f;; il y a {join}</translation>
    </message>
    <message>
        <source>“{wanted}” is missing in “{name}”</source>
        <translation>«&#x202f;{wanted}&#x202f;» manque dans «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>“{words}” is no address ({error})</source>
        <translation>«&#x202f;{words}&#x202f;» n’est pas une adresse ({error})</translation>
    </message>
    <message>
        <source>“{words}” is no address of a service, such as http://127.0.0.1:8000/reconcile</source>
        <translation>«&#x202f;{words}&#x202f;» n’est pas l’adresse d’un service, telle que http://127.0.0.1:8000/reconcile</translation>
    </message>
    <message>
        <source>“{words}” is no date and time such as 2026-11-22T09:10:14Z</source>
        <translation>«&#x202f;{words}&#x202f;» n’est pas une date et heure telle que 2026-11-22T09:10:14Z</translation>
    </message>
    <message>
        <source>“{words}” is not a bearing: {known}</source>
        <translation>«&#x202f;{words}&#x202f;» n’est pas une portée de preuve&#x202f;: {known}</translation>
    </message>
    <message>
        <source>“{words}” is not one of {bases}</source>
        <translation>«&#x202f;{words}&#x202f;» n’est pas l’un de {bases}</translation>
    </message>
    <message>
        <source>“{word}” is no annotation, and no entry of the register</source>
        <translation>«&#x202f;{word}&#x202f;» n’est ni une annotation ni une entrée du registre</translation>
    </message>
    <message>
        <source>“{word}” is no entry of the register</source>
        <translation>«&#x202f;{word}&#x202f;» n’est pas une entrée du registre</translation>
    </message>
    <message>
        <source>“{word}” is not a {key}: {known}</source>
        <translation>«&#x202f;{word}&#x202f;» n’est pas un {key}&#x202f;: {known}</translation>
    </message>
    <message>
        <source>“{word}” is the name of {n} entries; say an id: {labels}</source>
        <translation>«&#x202f;{word}&#x202f;» est le nom de {n} entrées&#x202f;; dites un identifiant&#x202f;: {labels}</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Put the caret on a word, or select some words.</source>
        <translation>Mettez le curseur sur un mot, ou sélectionnez des mots.</translation>
    </message>
    <message>
        <source>The words read so already; nothing was marked.</source>
        <translation>Les mots se lisent déjà ainsi&#x202f;; rien n’a été marqué.</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Should read</source>
        <translation>Devrait se lire</translation>
    </message>
    <message>
        <source>wrong, right reading unknown</source>
        <translation>faux, bonne leçon inconnue</translation>
    </message>
</context>
<context>
    <name>DamagedSheet</name>
    <message>
        <source>All backups…</source>
        <translation>Toutes les sauvegardes…</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Continuer à lire</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Nothing was done after it.</source>
        <translation>Rien n’a été fait après.</translation>
    </message>
    <message>
        <source>Put the newest backup in its place</source>
        <translation>Mettre la dernière sauvegarde à sa place</translation>
    </message>
    <message>
        <source>Save what can be read as a new project…</source>
        <translation>Enregistrer ce qui peut être lu comme nouveau projet…</translation>
    </message>
    <message>
        <source>The damaged file is moved aside and kept.</source>
        <translation>Le fichier endommagé est mis de côté et gardé.</translation>
    </message>
    <message>
        <source>The newest backup that is whole is of {when}, {age}: {held}.</source>
        <translation>La dernière sauvegarde intacte est de {when}, {age}&#x202f;: {held}.</translation>
    </message>
    <message>
        <source>There is no backup of it on this computer. Look for a copy on other disks and sticks before anything else; then save what can be read.</source>
        <translation>Il n’y en a pas de sauvegarde sur cet ordinateur. Cherchez avant tout une copie sur d’autres disques et clés&#x202f;; puis enregistrez ce qui peut être lu.</translation>
    </message>
    <message>
        <source>This project is damaged</source>
        <translation>Ce projet est endommagé</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What was done after it is not in it.</source>
        <translation>Ce qui a été fait après n’y est pas.</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps made after it are not in it.</source>
        <translation>
            <numerusform>{n} étape faite après n’y est pas.</numerusform>
            <numerusform>{n} étapes faites après n’y sont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: the file is damaged, as by a failing disk or stick or a copy that was broken off. Not one byte of it was changed.</source>
        <translation>«&#x202f;{name}&#x202f;» ne peut être ouvert&#x202f;: le fichier est endommagé, comme par un disque ou une clé qui faiblit ou une copie interrompue. Pas un octet n’en a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” does not hold together in {n} places. It is open for reading only, so that nothing gets worse. Not one byte of it was changed.</source>
        <translation>
            <numerusform>«&#x202f;{name}&#x202f;» ne concorde pas à {n} endroit. Il est ouvert en lecture seule, pour que rien n’empire. Pas un octet n’en a été changé.</numerusform>
            <numerusform>«&#x202f;{name}&#x202f;» ne concorde pas à {n} endroits. Il est ouvert en lecture seule, pour que rien n’empire. Pas un octet n’en a été changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… et {n} autres</translation>
    </message>
</context>
<context>
    <name>DescribeBlock</name>
    <message>
        <source>It is a</source>
        <translation>C’est un</translation>
    </message>
    <message>
        <source>Language, such as de, ar or pt-BR</source>
        <translation>Langue, telle que de, ar ou pt-BR</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} autres</translation>
    </message>
    <message>
        <source>as the article: {0}</source>
        <translation>comme l’article&#x202f;: {0}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
</context>
<context>
    <name>DescribeHeader</name>
    <message>
        <source>What nobody knows stays empty: exports leave it out.</source>
        <translation>Ce que personne ne sait reste vide&#x202f;: les exports l’omettent.</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>par exemple {0}</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>About this article</source>
        <translation>À propos de cet article</translation>
    </message>
    <message>
        <source>About this project</source>
        <translation>À propos de ce projet</translation>
    </message>
    <message>
        <source>No picture is at the caret.</source>
        <translation>Il n’y a pas d’image au curseur.</translation>
    </message>
    <message>
        <source>That article is not there any more.</source>
        <translation>Cet article n’est plus là.</translation>
    </message>
    <message>
        <source>What does picture {number} show, for those who cannot see it?</source>
        <translation>Que montre l’image {number}, pour qui ne peut la voir&#x202f;?</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
</context>
<context>
    <name>DossierForm</name>
    <message>
        <source>All that the articles say about {name}. Annotations that name it: {n}</source>
        <translation>Tout ce que les articles disent de {name}. Annotations qui le nomment&#x202f;: {n}</translation>
    </message>
    <message>
        <source>All that the articles say about {n} entries, each by itself: {names}</source>
        <translation>Tout ce que les articles disent de {n} entrées, chacune à part&#x202f;: {names}</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Dossiers to</source>
        <translation>Dossiers vers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formes</translation>
    </message>
    <message>
        <source>The first file will be called {name}</source>
        <translation>Le premier fichier s’appellera {name}</translation>
    </message>
    <message>
        <source>Tick at least one form.</source>
        <translation>Cochez au moins une forme.</translation>
    </message>
    <message>
        <source>With &amp;comments of contributors</source>
        <translation>Avec les &amp;commentaires des contributeurs</translation>
    </message>
</context>
<context>
    <name>DossierSheet</name>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Faire</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were left out. The first: {what}</source>
        <translation>
            <numerusform>{n} article a été omis&#x202f;: {what}</numerusform>
            <numerusform>{n} articles ont été omis. Le premier&#x202f;: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written.</source>
        <translation>
            <numerusform>{n} fichier a été écrit.</numerusform>
            <numerusform>{n} fichiers ont été écrits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Only files can be dropped here: save the words as a text file first.</source>
        <translation>Seuls des fichiers peuvent être déposés ici&#x202f;: enregistrez d’abord les mots dans un fichier de texte.</translation>
    </message>
    <message>
        <source>This is an address, not a file: save the page first, then drop its file here.</source>
        <translation>C’est une adresse, non un fichier&#x202f;: enregistrez d’abord la page, puis déposez son fichier ici.</translation>
    </message>
    <message>
        <source>{name} is a tagset: open the project that is to have it, and drop it there.</source>
        <translation>{name} est un jeu d’étiquettes&#x202f;: ouvrez le projet qui doit l’avoir, et déposez-le là.</translation>
    </message>
    <message>
        <source>{name} is not there any more. Drop it from where it is now.</source>
        <translation>{name} n’est plus là. Déposez-le d’où il est maintenant.</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>End: arrows move it, {leave} leaves.</source>
        <translation>Fin&#x202f;: les flèches la déplacent, {leave} lâche.</translation>
    </message>
    <message>
        <source>No annotation is under the caret.</source>
        <translation>Il n’y a pas d’annotation sous le curseur.</translation>
    </message>
    <message>
        <source>Start: arrows move it, {leave} leaves.</source>
        <translation>Début&#x202f;: les flèches le déplacent, {leave} lâche.</translation>
    </message>
</context>
<context>
    <name>EditEntry</name>
    <message>
        <source>Coordinates of a place</source>
        <translation>Coordonnées d’un lieu</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Entry of the register</source>
        <translation>Entrée du registre</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation>Autres noms, un par ligne</translation>
    </message>
    <message>
        <source>latitude longitude, such as 50.94 6.96</source>
        <translation>latitude longitude, tel que 50.94 6.96</translation>
    </message>
    <message>
        <source>such as 1953–2001, or 2021-08-22</source>
        <translation>tel que 1953–2001, ou 2021-08-22</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Something goes wrong in the program again and again, so it ends here. The project is closed; all that was saved is in it.</source>
        <translation>Quelque chose va mal dans le programme encore et encore, il s’arrête donc ici. Le projet est fermé&#x202f;; tout ce qui était enregistré y est.</translation>
    </message>
    <message>
        <source>What happened was written to {file}, without any text of your articles.</source>
        <translation>Ce qui est arrivé a été écrit dans {file}, sans aucun texte de vos articles.</translation>
    </message>
</context>
<context>
    <name>EntityLine</name>
    <message>
        <source>Choose another</source>
        <translation>En choisir une autre</translation>
    </message>
    <message>
        <source>Take “{name}” away</source>
        <translation>Retirer «&#x202f;{name}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>EntryGestures</name>
    <message>
        <source>Choose an entry of the register first.</source>
        <translation>Choisissez d’abord une entrée du registre.</translation>
    </message>
    <message>
        <source>Choose another entry that is in the register.</source>
        <translation>Choisissez une autre entrée qui est dans le registre.</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas les mêmes</translation>
    </message>
    <message>
        <source>Nothing is said any more about whether they are the same.</source>
        <translation>On ne dit plus rien de savoir si elles sont les mêmes.</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Peut-être les mêmes</translation>
    </message>
    <message>
        <source>Say nothing about it</source>
        <translation>Ne rien en dire</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Diviser…</translation>
    </message>
    <message>
        <source>The same, as two entries</source>
        <translation>Les mêmes, en deux entrées</translation>
    </message>
    <message>
        <source>They are not the same; nobody will propose to merge them again.</source>
        <translation>Elles ne sont pas les mêmes&#x202f;; personne ne proposera plus de les fusionner.</translation>
    </message>
    <message>
        <source>They are perhaps the same.</source>
        <translation>Elles sont peut-être les mêmes.</translation>
    </message>
    <message>
        <source>They are the same, as two entries.</source>
        <translation>Elles sont les mêmes, en deux entrées.</translation>
    </message>
    <message>
        <source>Where mentioned…</source>
        <translation>Où mentionnée…</translation>
    </message>
</context>
<context>
    <name>EntryRelations</name>
    <message>
        <source>It is not related to any other entry yet.</source>
        <translation>Elle n’est encore reliée à aucune autre entrée.</translation>
    </message>
    <message>
        <source>Relate it to…</source>
        <translation>La relier à…</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter une preuve</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Address (optional)</source>
        <translation>Adresse (facultative)</translation>
    </message>
    <message>
        <source>Address of the evidence</source>
        <translation>Adresse de la preuve</translation>
    </message>
    <message>
        <source>Another claim as evidence</source>
        <translation>Une autre affirmation comme preuve</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>Publication, page, date</source>
        <translation>Publication, page, date</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Retirer cette preuve</translation>
    </message>
    <message>
        <source>Where the evidence is</source>
        <translation>Où est la preuve</translation>
    </message>
    <message>
        <source>claim {0}</source>
        <translation>affirmation {0}</translation>
    </message>
    <message>
        <source>no claim</source>
        <translation>pas d’affirmation</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Leave files alone that would be the same</source>
        <translation>&amp;Laisser les fichiers qui seraient les mêmes</translation>
    </message>
    <message>
        <source>&amp;Pack everything into one ZIP file there</source>
        <translation>&amp;Tout mettre là dans un fichier ZIP</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles to export</source>
        <translation>Articles à exporter</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Names of the files, made of {fields}</source>
        <translation>Noms des fichiers, faits de {fields}</translation>
    </message>
    <message>
        <source>Persons, places and other entries</source>
        <translation>Personnes, lieux et autres entrées</translation>
    </message>
    <message>
        <source>The first file will be called {name}</source>
        <translation>Le premier fichier s’appellera {name}</translation>
    </message>
    <message numerus="yes">
        <source>all {n} articles</source>
        <translation>
            <numerusform>{n} article, le seul</numerusform>
            <numerusform>tous les {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>in each file those that it names</source>
        <translation>dans chaque fichier ceux qu’il nomme</translation>
    </message>
    <message>
        <source>in one file beside them, register.xml</source>
        <translation>dans un fichier à côté, register.xml</translation>
    </message>
    <message>
        <source>the one that is shown</source>
        <translation>celui qui est affiché</translation>
    </message>
    <message>
        <source>the {n} that are selected</source>
        <translation>les {n} qui sont sélectionnés</translation>
    </message>
    <message>
        <source>those that I tick</source>
        <translation>ceux que je coche</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>Exported</name>
    <message>
        <source>Every file was read back before it was put in place, and compared with the project: the text, every annotation, the register. The report lies beside the files, proof.txt.</source>
        <translation>Chaque fichier a été relu avant d’être mis en place, et comparé avec le projet&#x202f;: le texte, chaque annotation, le registre. Le rapport est à côté des fichiers, proof.txt.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>What keeps articles out ({Return} shows where)</source>
        <translation>Ce qui retient des articles ({Return} montre où)</translation>
    </message>
    <message>
        <source>What the format could not hold, and other notes</source>
        <translation>Ce que le format n’a pu contenir, et autres remarques</translation>
    </message>
    <message>
        <source>its article is gone</source>
        <translation>son article n’est plus là</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>{n} articles are in one file.</source>
        <translation>{n} articles sont dans un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were left out.</source>
        <translation>
            <numerusform>{n} article a été omis.</numerusform>
            <numerusform>{n} articles ont été omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written.</source>
        <translation>
            <numerusform>{n} fichier a été écrit.</numerusform>
            <numerusform>{n} fichiers ont été écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have lost their articles.</source>
        <translation>
            <numerusform>{n} a perdu son article.</numerusform>
            <numerusform>{n} ont perdu leurs articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already.</source>
        <translation>
            <numerusform>{n} était déjà là.</numerusform>
            <numerusform>{n} étaient déjà là.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… et {n} autres</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Chercher dans cet article</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} sur {all}</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>No check has found anything; an export or {show_tei} checks.</source>
        <translation>Aucune vérification n’a rien trouvé&#x202f;; un export ou {show_tei} vérifie.</translation>
    </message>
    <message>
        <source>That annotation is not there any more.</source>
        <translation>Cette annotation n’est plus là.</translation>
    </message>
    <message>
        <source>What keeps this article from being exported now</source>
        <translation>Ce qui empêche maintenant d’exporter cet article</translation>
    </message>
</context>
<context>
    <name>FirstABackup</name>
    <message>
        <source>A backup is made first, of the project as it is now.</source>
        <translation>Une sauvegarde est d’abord faite, du projet tel qu’il est maintenant.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Your certainty</source>
        <translation>Votre certitude</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>CSV tables</source>
        <translation>Tableaux CSV</translation>
    </message>
    <message>
        <source>CoNLL columns</source>
        <translation>Colonnes CoNLL</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Données (JSON)</translation>
    </message>
    <message>
        <source>Everything in plain files (text, JSON Lines, pictures)</source>
        <translation>Tout en fichiers simples (texte, JSON Lines, images)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>Page (HTML)</translation>
    </message>
    <message>
        <source>Print (PDF)</source>
        <translation>Impression (PDF)</translation>
    </message>
    <message>
        <source>Reading copy (HTML)</source>
        <translation>Copie de lecture (HTML)</translation>
    </message>
    <message>
        <source>Reading copy (PDF)</source>
        <translation>Copie de lecture (PDF)</translation>
    </message>
    <message>
        <source>TEI P5 XML</source>
        <translation>TEI P5 XML</translation>
    </message>
    <message>
        <source>TEI P5 XML, every article in our own encoding</source>
        <translation>TEI P5 XML, chaque article dans notre propre encodage</translation>
    </message>
    <message>
        <source>TEI P5 XML, one file for all</source>
        <translation>TEI P5 XML, un fichier pour tous</translation>
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
        <translation>Un code de langue (BCP 47).</translation>
    </message>
    <message>
        <source>About the date</source>
        <translation>À propos de la date</translation>
    </message>
    <message>
        <source>Address of the licence</source>
        <translation>Adresse de la licence</translation>
    </message>
    <message>
        <source>Address of these terms</source>
        <translation>Adresse de ces conditions</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Adresse sur le web</translation>
    </message>
    <message>
        <source>As it stands above the text, or as you call it.</source>
        <translation>Tel qu’il est au-dessus du texte, ou comme vous l’appelez.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>By which it is ordered there.</source>
        <translation>Sous laquelle on l’y demande.</translation>
    </message>
    <message>
        <source>Choice of texts</source>
        <translation>Choix des textes</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Editorial practice</source>
        <translation>Pratique éditoriale</translation>
    </message>
    <message>
        <source>From what it was concluded.</source>
        <translation>De quoi elle a été déduite.</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>How it is published</source>
        <translation>Comment il est publié</translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation>Comment la date est connue</translation>
    </message>
    <message>
        <source>How you worked: what was corrected, what was left as it is.</source>
        <translation>Comment vous avez travaillé&#x202f;: ce qui a été corrigé, ce qui a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Sa date</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pages, lines or pictures that it lacks.</source>
        <translation>Pages, lignes ou images qui lui manquent.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Rights in the text</source>
        <translation>Droits sur le texte</translation>
    </message>
    <message>
        <source>Said by the text, found elsewhere, or guessed.</source>
        <translation>Dit par le texte, trouvé ailleurs, ou deviné.</translation>
    </message>
    <message>
        <source>Shelfmark</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Terms and notes</source>
        <translation>Conditions et remarques</translation>
    </message>
    <message>
        <source>The archive or library in it.</source>
        <translation>L’archive ou la bibliothèque en son sein.</translation>
    </message>
    <message>
        <source>The body that answers for the files.</source>
        <translation>L’organisme qui répond des fichiers.</translation>
    </message>
    <message>
        <source>The body that owns it.</source>
        <translation>L’organisme qui le possède.</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>La collection</translation>
    </message>
    <message>
        <source>The day on which it was taken there.</source>
        <translation>Le jour où il y a été pris.</translation>
    </message>
    <message>
        <source>The fonds or series that it belongs to.</source>
        <translation>Le fonds ou la série dont il fait partie.</translation>
    </message>
    <message>
        <source>The name of this project; every file carries it.</source>
        <translation>Le nom de ce projet&#x202f;; chaque fichier le porte.</translation>
    </message>
    <message>
        <source>The paper, the site or the press.</source>
        <translation>Le journal, le site ou la maison d’édition.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What follows the title in smaller letters.</source>
        <translation>Ce qui suit le titre en lettres plus petites.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What it is about, parted by semicolons.</source>
        <translation>Ce dont il traite, séparé par des points-virgules.</translation>
    </message>
    <message>
        <source>What others may do with the annotations.</source>
        <translation>Ce que d’autres peuvent faire des annotations.</translation>
    </message>
    <message>
        <source>What sort of text it is, in one word.</source>
        <translation>Quelle sorte de texte c’est, en un mot.</translation>
    </message>
    <message>
        <source>Whatever else a reader of the file should know.</source>
        <translation>Ce qu’un lecteur du fichier devrait savoir en outre.</translation>
    </message>
    <message>
        <source>When it was published or written (EDTF).</source>
        <translation>Quand il a été publié ou écrit (EDTF).</translation>
    </message>
    <message>
        <source>When the files are published.</source>
        <translation>Quand les fichiers sont publiés.</translation>
    </message>
    <message>
        <source>Where it appeared</source>
        <translation>Où il a paru</translation>
    </message>
    <message>
        <source>Where it can be read in full.</source>
        <translation>Où on peut le lire en entier.</translation>
    </message>
    <message>
        <source>Where it was found.</source>
        <translation>Où il a été trouvé.</translation>
    </message>
    <message>
        <source>Where it was published or written.</source>
        <translation>Où il a été publié ou écrit.</translation>
    </message>
    <message>
        <source>Where that body is.</source>
        <translation>Où se trouve cet organisme.</translation>
    </message>
    <message>
        <source>Where the original is kept</source>
        <translation>Où l’original est conservé</translation>
    </message>
    <message>
        <source>Where they can be read in full.</source>
        <translation>Où on peut les lire en entier.</translation>
    </message>
    <message>
        <source>Which state of the work they hold.</source>
        <translation>Quel état du travail ils contiennent.</translation>
    </message>
    <message>
        <source>Which texts are in it, and why these.</source>
        <translation>Quels textes y sont, et pourquoi ceux-là.</translation>
    </message>
    <message>
        <source>Who holds them, and what is allowed.</source>
        <translation>Qui les détient, et ce qui est permis.</translation>
    </message>
    <message>
        <source>Who paid for it.</source>
        <translation>Qui l’a payé.</translation>
    </message>
    <message>
        <source>Whoever is named as having written it.</source>
        <translation>Qui est nommé comme l’ayant écrit.</translation>
    </message>
    <message>
        <source>Why and for whom the texts were annotated.</source>
        <translation>Pourquoi et pour qui les textes ont été annotés.</translation>
    </message>
    <message>
        <source>another source says it</source>
        <translation>une autre source le dit</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>somebody concluded it</source>
        <translation>quelqu’un l’a déduit</translation>
    </message>
    <message>
        <source>the text says it</source>
        <translation>le texte le dit</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Help — Annotator</source>
        <translation>Aide — Annotator</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Everything that the rules have found is decided, or they find nothing here. {pick} marks a name yourself, {claim} a claim, {caption} a caption; {article_done} goes to the next article.</source>
        <translation>Tout ce que les règles ont trouvé est décidé, ou elles ne trouvent rien ici. {pick} marque un nom vous-même, {claim} une affirmation, {caption} une légende&#x202f;; {article_done} passe à l’article suivant.</translation>
    </message>
    <message>
        <source>No articles yet. {import} brings some in.</source>
        <translation>Pas encore d’articles. {import} en fait entrer.</translation>
    </message>
    <message>
        <source>No check has found anything. {show_tei} checks this article, every export checks all that it writes, and Check the project, in the menu File, compares every text, quote and link.</source>
        <translation>Aucune vérification n’a rien trouvé. {show_tei} vérifie cet article, chaque export vérifie tout ce qu’il écrit, et «&#x202f;Vérifier le projet&#x202f;», dans le menu Fichier, compare chaque texte, citation et lien.</translation>
    </message>
    <message>
        <source>Nothing here is so. Empty the filter to see all.</source>
        <translation>Rien ici n’est ainsi. Videz le filtre pour tout voir.</translation>
    </message>
    <message>
        <source>Nothing is marked in this article yet. Put the caret on a name and press {pick}, or the digit of a tag. {next_suggestion} goes to what is suggested.</source>
        <translation>Rien n’est encore marqué dans cet article. Mettez le curseur sur un nom et appuyez sur {pick}, ou sur le chiffre d’une étiquette. {next_suggestion} va à ce qui est suggéré.</translation>
    </message>
    <message>
        <source>Nothing to show. {Return} searches; fewer words find more, and so does a beginning with *.</source>
        <translation>Rien à montrer. {Return} cherche&#x202f;; moins de mots trouvent plus, de même qu’un début avec *.</translation>
    </message>
    <message>
        <source>The register is empty. It fills by itself: {pick} on a name in the text founds an entry with {Ctrl+Return}. Lists of names come in as authority packs, in the menu Register.</source>
        <translation>Le registre est vide. Il se remplit de lui-même&#x202f;: {pick} sur un nom du texte crée une entrée avec {Ctrl+Return}. Les listes de noms entrent comme paquets d’autorités, dans le menu Registre.</translation>
    </message>
    <message>
        <source>There is no article in this project yet.

Drop text files, letters, saved web pages or documents on this window, or choose them with {import}; a whole folder with {import_folder}.

{first_hour}, in the menu Help, shows on a sample how everything works.</source>
        <translation>Il n’y a pas encore d’article dans ce projet.

Déposez sur cette fenêtre des fichiers de texte, des lettres, des pages web enregistrées ou des documents, ou choisissez-les avec {import}&#x202f;; un dossier entier avec {import_folder}.

{first_hour}, dans le menu Aide, montre sur un exemple comment tout marche.</translation>
    </message>
    <message>
        <source>Type words and press {Return}: they are looked for in all articles. {help} shows more ways.</source>
        <translation>Tapez des mots et appuyez sur {Return}&#x202f;: ils sont cherchés dans tous les articles. {help} montre d’autres manières.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Every step will stand here, and can be taken back.</source>
        <translation>Rien n’a encore été fait. Chaque étape sera ici, et peut être annulée.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>HitMarking</name>
    <message>
        <source>All of these places are marked so already.</source>
        <translation>Tous ces endroits sont déjà marqués ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>Marked {n} places as {tag}. {undo} takes all of it back.</source>
        <translation>
            <numerusform>{n} endroit marqué comme {tag}. {undo} l’annule.</numerusform>
            <numerusform>{n} endroits marqués comme {tag}. {undo} annule le tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the hits that are to be marked; {Space} ticks.</source>
        <translation>Cochez les résultats qui doivent être marqués&#x202f;; {Space} coche.</translation>
    </message>
    <message numerus="yes">
        <source>{n} were marked so already.</source>
        <translation>
            <numerusform>{n} était déjà marqué ainsi.</numerusform>
            <numerusform>{n} étaient déjà marqués ainsi.</numerusform>
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
        <translation>Numéro dans la liste</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Remove this identifier</source>
        <translation>Retirer cet identifiant</translation>
    </message>
    <message>
        <source>such as {0}</source>
        <translation>tel que {0}</translation>
    </message>
</context>
<context>
    <name>IdentifiersField</name>
    <message>
        <source>Add an identifier</source>
        <translation>Ajouter un identifiant</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>Images ({patterns})</source>
        <translation>Images ({patterns})</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>“{title}” was read again. {undo} takes it back.</source>
        <translation>«&#x202f;{title}&#x202f;» a été relu. {undo} l’annule.</translation>
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
        <translation>Mettez le curseur sur une annotation, ou marquez un nom&#x202f;: ses détails s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import {n} articles</source>
        <translation>
            <numerusform>&amp;Importer {n} article</numerusform>
            <numerusform>&amp;Importer {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take the new text</source>
        <translation>&amp;Prendre le nouveau texte</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Ajouter des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Ajouter un d&amp;ossier…</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Articles ({endings});;All files (*)</source>
        <translation>Articles ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Before its tracked c&amp;hanges</source>
        <translation>Avant ses &amp;modifications suivies</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entrés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Each cha&amp;pter an article</source>
        <translation>Chaque c&amp;hapitre un article</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>In the new text</source>
        <translation>Dans le nouveau texte</translation>
    </message>
    <message>
        <source>In&amp;ventory…</source>
        <translation>In&amp;ventaire…</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language (en, de, ar …)</source>
        <translation>Langue (en, de, ar …)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Les fichiers sont examinés…</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Notes and odd characters</source>
        <translation>Remarques et caractères singuliers</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’import</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconnu comme</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Rapport de l’import</translation>
    </message>
    <message>
        <source>Sheets (*.csv *.tsv *.xlsx);;All files (*)</source>
        <translation>Feuilles (*.csv *.tsv *.xlsx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Arrêté. Rien n’a été pris.</translation>
    </message>
    <message>
        <source>Stopped. What had come in was taken back.</source>
        <translation>Arrêté. Ce qui était entré a été repris.</translation>
    </message>
    <message>
        <source>TEI or our own</source>
        <translation>TEI ou notre format</translation>
    </message>
    <message>
        <source>Take the &amp;whole page</source>
        <translation>Prendre &amp;toute la page</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Prise en cours…</translation>
    </message>
    <message>
        <source>Text of the chosen file</source>
        <translation>Texte du fichier choisi</translation>
    </message>
    <message>
        <source>The file of “{title}” is read again. The new text becomes an article of its own, which names this one; the old text stays.</source>
        <translation>Le fichier de «&#x202f;{title}&#x202f;» est relu. Le nouveau texte devient un article à part, qui nomme celui-ci&#x202f;; l’ancien texte reste.</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>Le texte est le même.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>un article</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>un autre fichier</translation>
    </message>
    <message>
        <source>as it is found out</source>
        <translation>comme il est détecté</translation>
    </message>
    <message>
        <source>book (EPUB)</source>
        <translation>livre (EPUB)</translation>
    </message>
    <message>
        <source>box of mail</source>
        <translation>boîte de courrier</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut être lu</translation>
    </message>
    <message>
        <source>has {n} % of {other}</source>
        <translation>a {n} % de {other}</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdue</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texte brut</translation>
    </message>
    <message>
        <source>printed page (ALTO)</source>
        <translation>page imprimée (ALTO)</translation>
    </message>
    <message>
        <source>printed page (PAGE)</source>
        <translation>page imprimée (PAGE)</translation>
    </message>
    <message>
        <source>printed page (hOCR)</source>
        <translation>page imprimée (hOCR)</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>texte enrichi</translation>
    </message>
    <message>
        <source>the same file as {other}</source>
        <translation>le même fichier que {other}</translation>
    </message>
    <message>
        <source>the same text as {other}</source>
        <translation>le même texte que {other}</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>web capture</source>
        <translation>capture web</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>web page (MHTML)</source>
        <translation>page web (MHTML)</translation>
    </message>
    <message>
        <source>{articles}, {annotations}, {entries}</source>
        <translation>{articles}, {annotations}, {entries}</translation>
    </message>
    <message>
        <source>{n} % of it stands in {other}</source>
        <translation>{n} % s’en trouvent dans {other}</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations</source>
        <translation>
            <numerusform>{n} annotation</numerusform>
            <numerusform>{n} annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles came in.</source>
        <translation>
            <numerusform>{n} article est entré.</numerusform>
            <numerusform>{n} articles sont entrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles imported.</source>
        <translation>
            <numerusform>{n} article importé.</numerusform>
            <numerusform>{n} articles importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the register</source>
        <translation>
            <numerusform>{n} entrée du registre</numerusform>
            <numerusform>{n} entrées du registre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the register imported.</source>
        <translation>
            <numerusform>{n} entrée du registre importée.</numerusform>
            <numerusform>{n} entrées du registre importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read.</source>
        <translation>
            <numerusform>{n} fichier n’a pu être lu.</numerusform>
            <numerusform>{n} fichiers n’ont pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} odd characters</source>
        <translation>
            <numerusform>{n} caractère singulier</numerusform>
            <numerusform>{n} caractères singuliers</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
    <message>
        <source>{n} of {all} annotations go over; the others stay with the old text.</source>
        <translation>{n} annotations sur {all} passent&#x202f;; les autres restent à l’ancien texte.</translation>
    </message>
    <message numerus="yes">
        <source>{n} relations between the two would go.</source>
        <translation>
            <numerusform>{n} relation entre les deux serait perdue.</numerusform>
            <numerusform>{n} relations entre les deux seraient perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}: these columns are no field of a header: {columns}.</source>
        <translation>{sheet}&#x202f;: ces colonnes ne sont pas des champs d’en-tête&#x202f;: {columns}.</translation>
    </message>
    <message>
        <source>{sheet}: {n} of {all} rows name a file of this import.</source>
        <translation>{sheet}&#x202f;: {n} lignes sur {all} nomment un fichier de cet import.</translation>
    </message>
    <message>
        <source>{undo} takes all of it back.</source>
        <translation>{undo} annule le tout.</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… et {n} autres</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>&amp;Kept</source>
        <translation>&amp;Gardées</translation>
    </message>
    <message>
        <source>Forget this query</source>
        <translation>Oublier cette requête</translation>
    </message>
    <message>
        <source>Keep this query</source>
        <translation>Garder cette requête</translation>
    </message>
    <message>
        <source>Queries that the project keeps</source>
        <translation>Requêtes que garde le projet</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut être lu</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>il ne peut être écrit</translation>
    </message>
    <message>
        <source>{name}: far too large for a set of keys</source>
        <translation>{name}&#x202f;: bien trop grand pour un jeu de touches</translation>
    </message>
    <message>
        <source>{name}: it holds no keys; choose a file that was saved under Keys</source>
        <translation>{name}&#x202f;: il ne contient pas de touches&#x202f;; choisissez un fichier enregistré sous Touches</translation>
    </message>
    <message>
        <source>{name}: it is no set of keys; choose a file that was saved under Keys</source>
        <translation>{name}&#x202f;: ce n’est pas un jeu de touches&#x202f;; choisissez un fichier enregistré sous Touches</translation>
    </message>
    <message>
        <source>“{name}”: no such action here</source>
        <translation>«&#x202f;{name}&#x202f;»&#x202f;: pas de telle action ici</translation>
    </message>
    <message>
        <source>“{name}”: these are no keys</source>
        <translation>«&#x202f;{name}&#x202f;»&#x202f;: ce ne sont pas des touches</translation>
    </message>
</context>
<context>
    <name>KeyFiles</name>
    <message>
        <source>Bring in…</source>
        <translation>Faire entrer…</translation>
    </message>
    <message>
        <source>Bring keys in</source>
        <translation>Faire entrer des touches</translation>
    </message>
    <message>
        <source>Sets of keys (*.toml);;All files (*)</source>
        <translation>Jeux de touches (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Sortir…</translation>
    </message>
    <message>
        <source>Take the keys out</source>
        <translation>Sortir les touches</translation>
    </message>
    <message>
        <source>The keys of {file} act now.</source>
        <translation>Les touches de {file} agissent maintenant.</translation>
    </message>
    <message>
        <source>The keys stand in {file}.</source>
        <translation>Les touches sont dans {file}.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Edit, Keys… changes all of them. {Esc} closes.</source>
        <translation>Modifier, Touches… les change toutes. {Esc} ferme.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Letters work with {held} while the text has the keyboard.</source>
        <translation>Les lettres agissent avec {held} tant que le texte a le clavier.</translation>
    </message>
    <message>
        <source>Single letters work while the text has the keyboard.</source>
        <translation>Les lettres seules agissent tant que le texte a le clavier.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>{key} helps</source>
        <translation>{key} aide</translation>
    </message>
    <message>
        <source>{key} shows all keys</source>
        <translation>{key} montre toutes les touches</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Toutes par défaut</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>En plus</translation>
    </message>
    <message>
        <source>Characters alone act in the text; else with {held}</source>
        <translation>Les caractères seuls agissent dans le texte&#x202f;; sinon avec {held}</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>À la place</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Appuyez ici sur les nouvelles touches</translation>
    </message>
    <message>
        <source>Press the new keys in the field first.</source>
        <translation>Appuyez d’abord sur les nouvelles touches dans le champ.</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Touches par défaut</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>{key} is that of {others} now, which would lose it.</source>
        <translation>{key} est maintenant celle de {others}, qui la perdrait.</translation>
    </message>
    <message>
        <source>{menu} · usually {keys}</source>
        <translation>{menu} · par défaut {keys}</translation>
    </message>
</context>
<context>
    <name>LeftOpenPanel</name>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Filter the names that are left open</source>
        <translation>Filtrer les noms laissés ouverts</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Laissés ouverts</translation>
    </message>
    <message>
        <source>Looking through the project: {0} so far</source>
        <translation>Parcours du projet&#x202f;: {0} jusqu’ici</translation>
    </message>
    <message>
        <source>No name is left open in this project.</source>
        <translation>Aucun nom n’est laissé ouvert dans ce projet.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>The first {0}; the others come when these are decided.</source>
        <translation>Les {0} premiers&#x202f;; les autres viennent quand ceux-ci sont décidés.</translation>
    </message>
    <message>
        <source>Which names</source>
        <translation>Quels noms</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>as they stand</source>
        <translation>comme ils viennent</translation>
    </message>
    <message>
        <source>by their words</source>
        <translation>par leurs mots</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>douteux</translation>
    </message>
    <message>
        <source>perhaps {name}</source>
        <translation>peut-être {name}</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>non résolus</translation>
    </message>
    <message>
        <source>{shown} of {known} · {Return} decides · {next_open} goes through them</source>
        <translation>{shown} sur {known} · {Return} décide · {next_open} les parcourt</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Annotator stands on the work of many. Here is all that came with it, and under which conditions you may use it and pass it on.</source>
        <translation>Annotator repose sur le travail de beaucoup. Voici tout ce qui est venu avec lui, et à quelles conditions vous pouvez l’utiliser et le transmettre.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by name or licence</source>
        <translation>Filtrer par nom ou licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>What ships with the program</source>
        <translation>Ce qui est livré avec le programme</translation>
    </message>
</context>
<context>
    <name>LiveRegister</name>
    <message>
        <source>Still reading the register: {n} of {m}. Names written so are found.</source>
        <translation>Le registre est encore en lecture&#x202f;: {n} sur {m}. Les noms écrits exactement ainsi sont trouvés.</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Mark a name first: its tag is the one to keep.</source>
        <translation>Marquez d’abord un nom&#x202f;: son étiquette est celle à garder.</translation>
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
        <translation>Un autre projet est en cours d’ouverture.</translation>
    </message>
    <message>
        <source>Put the caret on a name that has an entry, or choose some in the register.</source>
        <translation>Mettez le curseur sur un nom qui a une entrée, ou choisissez-en dans le registre.</translation>
    </message>
    <message>
        <source>What the export found</source>
        <translation>Ce qu’a trouvé l’export</translation>
    </message>
    <message numerus="yes">
        <source>paragraph {at} of {all} · {n} marks · {keys}</source>
        <translation>
            <numerusform>paragraphe {at} sur {all} · {n} marque · {keys}</numerusform>
            <numerusform>paragraphe {at} sur {all} · {n} marques · {keys}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakingSheet</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>Les &amp;remplacer</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>&amp;Montrer le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>Lecture des articles…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. What was written before is whole and stays.</source>
        <translation>Arrêté. Ce qui a été écrit avant est intact et reste.</translation>
    </message>
    <message>
        <source>Stopping after the article in hand…</source>
        <translation>Arrêt après l’article en cours…</translation>
    </message>
    <message>
        <source>{n} of {all} articles</source>
        <translation>{n} articles sur {all}</translation>
    </message>
</context>
<context>
    <name>MarkHits</name>
    <message>
        <source>A new entry “{name}” is made in the same step.</source>
        <translation>Une nouvelle entrée «&#x202f;{name}&#x202f;» est créée dans la même étape.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>Fields can be filled in afterwards, one by one.</source>
        <translation>Les champs peuvent être remplis ensuite, un par un.</translation>
    </message>
    <message>
        <source>Linked to “{name}” of the register.</source>
        <translation>Lié à «&#x202f;{name}&#x202f;» du registre.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} hits</source>
        <translation>
            <numerusform>Marquer {n} résultat</numerusform>
            <numerusform>Marquer {n} résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Who or what all of them are (may stay empty)</source>
        <translation>Qui ou ce qu’ils sont tous (peut rester vide)</translation>
    </message>
    <message>
        <source>Who or what is meant is left open.</source>
        <translation>Qui ou ce qui est visé reste ouvert.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Added to “{quote}”.</source>
        <translation>Ajouté à «&#x202f;{quote}&#x202f;».</translation>
    </message>
    <message>
        <source>No mention is under the caret.</source>
        <translation>Il n’y a pas de mention sous le curseur.</translation>
    </message>
    <message>
        <source>Put the caret on a name, or select some words.</source>
        <translation>Mettez le curseur sur un nom, ou sélectionnez des mots.</translation>
    </message>
    <message>
        <source>Select the words to add to the annotation in hand.</source>
        <translation>Sélectionnez les mots à ajouter à l’annotation en cours.</translation>
    </message>
    <message>
        <source>There is nothing to repeat here.</source>
        <translation>Il n’y a rien à répéter ici.</translation>
    </message>
    <message>
        <source>Who is meant is left open: {change_link} chooses.</source>
        <translation>Qui est visé reste ouvert&#x202f;: {change_link} choisit.</translation>
    </message>
    <message>
        <source>“{form}” is also marked as: {others}</source>
        <translation>«&#x202f;{form}&#x202f;» est aussi marqué comme&#x202f;: {others}</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>A copy of the project was not whole, though the project itself is: the disk on which backups are made may be failing.</source>
        <translation>Une copie du projet n’était pas intacte, bien que le projet lui-même le soit&#x202f;: le disque des sauvegardes faiblit peut-être.</translation>
    </message>
    <message>
        <source>Annotator projects (*.annot)</source>
        <translation>Projets Annotator (*.annot)</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Enregistrer ce qui peut être lu</translation>
    </message>
    <message>
        <source>Saved: {kept}. Known to be lost: {lost}.</source>
        <translation>Enregistré&#x202f;: {kept}. Perdu, à notre connaissance&#x202f;: {lost}.</translation>
    </message>
    <message>
        <source>Saved: {kept}. Nothing is known to be lost.</source>
        <translation>Enregistré&#x202f;: {kept}. Rien de perdu à notre connaissance.</translation>
    </message>
    <message>
        <source>The last sitting ended well.</source>
        <translation>La dernière séance s’est bien terminée.</translation>
    </message>
    <message>
        <source>This project is damaged and open for reading only: {what}</source>
        <translation>Ce projet est endommagé et ouvert en lecture seule&#x202f;: {what}</translation>
    </message>
    <message>
        <source>What can be read of “{0}” is being read …</source>
        <translation>On lit ce qui peut être lu de «&#x202f;{0}&#x202f;» …</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>annotation</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>annotations</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>entrée du registre</translation>
    </message>
    <message>
        <source>blob</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>contributeur</translation>
    </message>
    <message>
        <source>entries of the register</source>
        <translation>entrées du registre</translation>
    </message>
    <message>
        <source>events in the history of annotations</source>
        <translation>événements de l’historique des annotations</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historique</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>pictures and files</source>
        <translation>images et fichiers</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relations</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
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
        <translation>25 km, 9000 combattants, &gt;=1000, 3..5 %</translation>
    </message>
    <message>
        <source>As machines compare it</source>
        <translation>Comme les machines le comparent</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mentionné</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Unresolved: choose an entry…</source>
        <translation>Non résolu&#x202f;: choisissez une entrée…</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
</context>
<context>
    <name>MergeEntries</name>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>It has been said that “{0}” and “{1}” are not the same.</source>
        <translation>Il a été dit que «&#x202f;{0}&#x202f;» et «&#x202f;{1}&#x202f;» ne sont pas les mêmes.</translation>
    </message>
    <message>
        <source>It will then say</source>
        <translation>Elle dira alors</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Mentions, claims, captions and relations go over. Undo takes it back.</source>
        <translation>Mentions, affirmations, légendes et relations passent. «&#x202f;Annuler&#x202f;» le reprend.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge all the same</source>
        <translation>Fusionner quand même</translation>
    </message>
    <message>
        <source>Merge entries</source>
        <translation>Fusionner des entrées</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Celle-ci reste</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ce qui s’y oppose</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong inside the program. Nothing that was saved is lost.
What happened was written to {file}, without any text of your articles.</source>
        <translation>Quelque chose a mal tourné dans le programme. Rien de ce qui était enregistré n’est perdu.
Ce qui est arrivé a été écrit dans {file}, sans aucun texte de vos articles.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {error}</source>
        <translation>Quelque chose a mal tourné dans le programme&#x202f;: {error}</translation>
    </message>
</context>
<context>
    <name>MissingGlyphs</name>
    <message>
        <source>Arabic</source>
        <translation>arabes</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arméniennes</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalies</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinoises</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cyrilliques</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>devanagari</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>éthiopiennes</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgiennes</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grecques</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébraïques</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonaises</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>khmères</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréennes</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>syriaques</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoules</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaïes</translation>
    </message>
    <message>
        <source>This article has {scripts} letters for which this computer has no typeface: they show as boxes. The text itself is whole. {advice}</source>
        <translation>Cet article a des lettres {scripts} pour lesquelles cet ordinateur n’a pas de police&#x202f;: elles s’affichent comme des cases. Le texte lui-même est intact. {advice}</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibétaines</translation>
    </message>
    <message>
        <source>What helps: on Debian and Ubuntu {packages}, elsewhere the Noto fonts.</source>
        <translation>Ce qui aide&#x202f;: sur Debian et Ubuntu {packages}, ailleurs les polices Noto.</translation>
    </message>
    <message>
        <source>Windows brings more of them under Settings, Optional features.</source>
        <translation>Windows en apporte d’autres sous Paramètres, Fonctionnalités facultatives.</translation>
    </message>
    <message>
        <source>macOS has them; Font Book shows whether one is switched off.</source>
        <translation>macOS les a&#x202f;; le Livre des polices montre si l’une est désactivée.</translation>
    </message>
    <message>
        <source>rare Latin</source>
        <translation>latines rares</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
    </message>
</context>
<context>
    <name>Overlapping</name>
    <message>
        <source>No annotation is under the caret.</source>
        <translation>Il n’y a pas d’annotation sous le curseur.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>1 annotation</source>
        <translation>1 annotation</translation>
    </message>
    <message>
        <source>1 article.</source>
        <translation>1 article.</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 affirmation</translation>
    </message>
    <message>
        <source>1 claimant</source>
        <translation>1 auteur</translation>
    </message>
    <message>
        <source>A week is called by its Monday.</source>
        <translation>Une semaine porte le nom de son lundi.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Annotations by tag</source>
        <translation>Annotations par étiquette</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Articles by language</source>
        <translation>Articles par langue</translation>
    </message>
    <message>
        <source>Articles by source</source>
        <translation>Articles par source</translation>
    </message>
    <message>
        <source>Articles by status</source>
        <translation>Articles par état</translation>
    </message>
    <message>
        <source>Articles without a date that begins with a year: {n}; with one less exact: {m}.</source>
        <translation>Articles sans date qui commence par une année&#x202f;: {n}&#x202f;; avec une moins exacte&#x202f;: {m}.</translation>
    </message>
    <message>
        <source>Claims over time</source>
        <translation>Affirmations dans le temps</translation>
    </message>
    <message>
        <source>Claims over time, and how sure they sound</source>
        <translation>Affirmations dans le temps, et leur certitude</translation>
    </message>
    <message>
        <source>Claims over time, and how they are put</source>
        <translation>Affirmations dans le temps, et leur présentation</translation>
    </message>
    <message>
        <source>Claims over time, and what was found out</source>
        <translation>Affirmations dans le temps, et ce qu’on a trouvé</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Entries of the register that are named: {n}. These most often.</source>
        <translation>Entrées du registre qui sont nommées&#x202f;: {n}. Celles-ci le plus souvent.</translation>
    </message>
    <message>
        <source>In how many articles two entries are named, from {n} on; of one with itself, in how many it is named.</source>
        <translation>Dans combien d’articles deux entrées sont nommées, à partir de {n}&#x202f;; d’une avec elle-même, dans combien elle est nommée.</translation>
    </message>
    <message>
        <source>In how many paragraphs two entries are named, from {n} on; of one with itself, in how many it is named. What is found by a cell is in the same article.</source>
        <translation>Dans combien de paragraphes deux entrées sont nommées, à partir de {n}&#x202f;; d’une avec elle-même, dans combien elle est nommée. Ce que trouve une cellule est dans le même article.</translation>
    </message>
    <message>
        <source>Most mentioned entries</source>
        <translation>Entrées les plus mentionnées</translation>
    </message>
    <message>
        <source>Named in the same article</source>
        <translation>Nommées dans le même article</translation>
    </message>
    <message>
        <source>Named in the same paragraph</source>
        <translation>Nommées dans le même paragraphe</translation>
    </message>
    <message>
        <source>Named together</source>
        <translation>Nommées ensemble</translation>
    </message>
    <message>
        <source>No entry of the register is named yet. Mark a name, then {pick} says who it is.</source>
        <translation>Aucune entrée du registre n’est encore nommée. Marquez un nom, puis {pick} dit qui c’est.</translation>
    </message>
    <message>
        <source>No two entries are named together so often. Mark names, say with {pick} who they are, or ask for fewer.</source>
        <translation>Il n’y a pas deux entrées nommées ensemble aussi souvent. Marquez des noms, dites avec {pick} qui ils sont, ou demandez-en moins.</translation>
    </message>
    <message>
        <source>Nothing here has a date: {describe_article} says when an article was published.</source>
        <translation>Rien ici n’a de date&#x202f;: {describe_article} dit quand un article a été publié.</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select a name in a text and press the key of a tag above it.</source>
        <translation>Rien n’est encore marqué. Sélectionnez un nom dans un texte et appuyez sur la touche d’une étiquette au-dessus.</translation>
    </message>
    <message>
        <source>Nothing was marked yet, and no article is done: {article_done} says that one is.</source>
        <translation>Rien n’a encore été marqué, et aucun article n’est terminé&#x202f;: {article_done} dit qu’il l’est.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Progress by week</source>
        <translation>Progression par semaine</translation>
    </message>
    <message>
        <source>The articles of these claims have no date: {describe_article} says when one was published.</source>
        <translation>Les articles de ces affirmations n’ont pas de date&#x202f;: {describe_article} dit quand l’un a été publié.</translation>
    </message>
    <message>
        <source>The {n} most frequent of {all}.</source>
        <translation>Les {n} plus fréquents sur {all}.</translation>
    </message>
    <message>
        <source>There are no articles yet: {import} brings some in.</source>
        <translation>Il n’y a pas encore d’articles&#x202f;: {import} en fait entrer.</translation>
    </message>
    <message>
        <source>There are no claims yet. Put the caret on what somebody says: {claim} marks it.</source>
        <translation>Il n’y a pas encore d’affirmations. Mettez le curseur sur ce que quelqu’un dit&#x202f;: {claim} le marque.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Qui a dit quoi</translation>
    </message>
    <message>
        <source>Who said what, and how it is put</source>
        <translation>Qui a dit quoi, et comment c’est présenté</translation>
    </message>
    <message>
        <source>Who said what, and how sure it sounds</source>
        <translation>Qui a dit quoi, et avec quelle certitude</translation>
    </message>
    <message>
        <source>Who said what, and what was found out</source>
        <translation>Qui a dit quoi, et ce qu’on a trouvé</translation>
    </message>
    <message>
        <source>Who said what, and who passed it on</source>
        <translation>Qui a dit quoi, et qui l’a relayé</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>allégué</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>annotations</translation>
    </message>
    <message>
        <source>annotations made</source>
        <translation>annotations faites</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>articles done</source>
        <translation>articles terminés</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>affirmé</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>century</source>
        <translation>siècle</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certitude</translation>
    </message>
    <message>
        <source>claimant</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>affirmations</translation>
    </message>
    <message>
        <source>dates spoken of</source>
        <translation>dates dont on parle</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>décennie</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>nié</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>done so far</source>
        <translation>terminés jusqu’ici</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>events in the register</source>
        <translation>événements du registre</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>nuancé</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne de nommé</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non dit</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>réfuté</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>relais</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>relu</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>position</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggérées</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>étayé</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>l’article lui-même</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>uncheckable</source>
        <translation>invérifiable</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>non résolus</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>verdict</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>{annotations}. Suggestions that wait for a decision: {waiting}. Mentions that name no entry of the register: {open}.</source>
        <translation>{annotations}. Suggestions qui attendent une décision&#x202f;: {waiting}. Mentions qui ne nomment aucune entrée du registre&#x202f;: {open}.</translation>
    </message>
    <message>
        <source>{claims} by {claimants}. A claim of several counts for each of them.</source>
        <translation>{claims} par {claimants}. Une affirmation de plusieurs compte pour chacun d’eux.</translation>
    </message>
    <message>
        <source>{claims} of {who}, by the date of the article; without such a date: {undated}.</source>
        <translation>{claims} de {who}, par la date de l’article&#x202f;; sans une telle date&#x202f;: {undated}.</translation>
    </message>
    <message>
        <source>{done} of {all} articles are done ({percent} %).</source>
        <translation>{done} articles sur {all} sont terminés ({percent} %).</translation>
    </message>
    <message>
        <source>{n} annotations</source>
        <translation>{n} annotations</translation>
    </message>
    <message>
        <source>{n} articles.</source>
        <translation>{n} articles.</translation>
    </message>
    <message>
        <source>{n} claimants</source>
        <translation>{n} auteurs</translation>
    </message>
    <message>
        <source>{n} claims</source>
        <translation>{n} affirmations</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>&amp;Back to the text</source>
        <translation>&amp;Revenir au texte</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <translation>Compter à &amp;nouveau</translation>
    </message>
    <message>
        <source>Counting: {percent} %</source>
        <translation>Comptage&#x202f;: {percent} %</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export the picture or its table</source>
        <translation>Exporter l’image ou son tableau</translation>
    </message>
    <message>
        <source>Picture (*.svg);;Table (*.csv)</source>
        <translation>Image (*.svg);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Pictures of the project</source>
        <translation>Images du projet</translation>
    </message>
    <message>
        <source>The project has changed since it was counted.</source>
        <translation>Le projet a changé depuis le comptage.</translation>
    </message>
    <message>
        <source>There is nothing to search for behind this number.</source>
        <translation>Il n’y a rien à chercher derrière ce nombre.</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>Écrit dans {name}.</translation>
    </message>
    <message>
        <source>“{words}” is no date: write it as 1914, 1914-05 or 1914-05-09.</source>
        <translation>«&#x202f;{words}&#x202f;» n’est pas une date&#x202f;: écrivez-la 1914, 1914-05 ou 1914-05-09.</translation>
    </message>
</context>
<context>
    <name>PacePanel</name>
    <message>
        <source>A minute without a key counts as a pause. Nothing of this is kept.</source>
        <translation>Une minute sans touche compte comme une pause. Rien de cela n’est gardé.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Annotations a minute</source>
        <translation>Annotations par minute</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>How fast am I?</source>
        <translation>À quelle vitesse vais-je&#x202f;?</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys for one, all in all</source>
        <translation>Touches pour une, en tout</translation>
    </message>
    <message>
        <source>Keys for one, median</source>
        <translation>Touches pour une, médiane</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Authority packs</source>
        <translation>Paquets d’autorités</translation>
    </message>
    <message>
        <source>Files of names that others keep</source>
        <translation>Fichiers de noms que d’autres tiennent</translation>
    </message>
    <message>
        <source>Kind of entries whose file does not say</source>
        <translation>Genre des entrées dont le fichier ne le dit pas</translation>
    </message>
    <message>
        <source>Lists of names that others keep, on this machine, outside every project. The picker offers their entries below those of the register.</source>
        <translation>Listes de noms que d’autres tiennent, sur cette machine, hors de tout projet. La liste de choix offre leurs entrées sous celles du registre.</translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped here.</source>
        <translation>Seuls des fichiers de cet ordinateur peuvent être déposés ici.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Tables, SKOS, EAC-CPF, GeoNames (*.csv *.tsv *.txt *.rdf *.xml);;All files (*)</source>
        <translation>Tableaux, SKOS, EAC-CPF, GeoNames (*.csv *.tsv *.txt *.rdf *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} entrées</translation>
    </message>
    <message>
        <source>{0} lines were not taken whole; `annotator pack refused` lists them.</source>
        <translation>{0} lignes n’ont pas été prises en entier&#x202f;; `annotator pack refused` les liste.</translation>
    </message>
    <message>
        <source>{0} not taken whole</source>
        <translation>{0} pas pris en entier</translation>
    </message>
    <message>
        <source>{0}: {1} entries are there.</source>
        <translation>{0}&#x202f;: {1} entrées sont là.</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page {label} · {number} of {all}</source>
        <translation>Page {label} · {number} sur {all}</translation>
    </message>
    <message>
        <source>This article has no pictures of its pages.</source>
        <translation>Cet article n’a pas d’images de ses pages.</translation>
    </message>
    <message>
        <source>its picture ({kind}) cannot be shown here</source>
        <translation>son image ({kind}) ne peut être montrée ici</translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>Aller à n’importe quoi</translation>
    </message>
    <message>
        <source>Search articles, register, commands…</source>
        <translation>Chercher articles, registre, commandes…</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>0 · decide later: goes to the names left open</source>
        <translation>0 · décider plus tard&#x202f;: va aux noms laissés ouverts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New {kind} “{name}”</source>
        <translation>Nouveau, {kind}&#x202f;: «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Non résolu</translation>
    </message>
    <message>
        <source>Unresolved: some “{name}”</source>
        <translation>Non résolu&#x202f;: un «&#x202f;{name}&#x202f;»</translation>
    </message>
    <message>
        <source>from {pack}</source>
        <translation>de {pack}</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>{count}× here</source>
        <translation>{count}× ici</translation>
    </message>
    <message>
        <source>{kind} · {Return} links · digit picks · {Tab} changes the kind · {Esc}</source>
        <translation>{kind} · {Return} lie · un chiffre choisit · {Tab} change le genre · {Esc}</translation>
    </message>
    <message>
        <source>{kind} · {Return} or digit links · {Shift+Return} or {Ctrl+1}…: probably · 0 leaves it open · {Tab} changes the kind · {Esc}</source>
        <translation>{kind} · {Return} ou un chiffre lie · {Shift+Return} ou {Ctrl+1}…&#x202f;: probablement · 0 laisse ouvert · {Tab} change le genre · {Esc}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>A backup after so long at work</source>
        <translation>Une sauvegarde après tant de travail</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Best a disk or stick of its own. Empty for no second place.</source>
        <translation>Le mieux est un disque ou une clé à part. Vide pour aucun second emplacement.</translation>
    </message>
    <message>
        <source>Characters alone act in the text</source>
        <translation>Les caractères seuls agissent dans le texte</translation>
    </message>
    <message>
        <source>Empty for the program&apos;s own folder.</source>
        <translation>Vide pour le dossier du programme.</translation>
    </message>
    <message>
        <source>Every step is saved anyway; this copies the project besides. 0: never.</source>
        <translation>Chaque étape est de toute façon enregistrée&#x202f;; ceci copie en plus le projet. 0&#x202f;: jamais.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>How large articles are set; menus and panels follow the desktop.</source>
        <translation>Taille d’affichage des articles&#x202f;; menus et panneaux suivent le bureau.</translation>
    </message>
    <message>
        <source>It stands beside what you make, so that others know whom to ask; from the next opening of a project on.</source>
        <translation>Il accompagne ce que vous faites, pour que d’autres sachent à qui demander&#x202f;; à partir de la prochaine ouverture d’un projet.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Of menus, panels, messages and the help, from now on.</source>
        <translation>Des menus, panneaux, messages et de l’aide, dès maintenant.</translation>
    </message>
    <message>
        <source>Off for those who dictate, or whose fingers slip: single letters then need {held}.</source>
        <translation>À désactiver pour qui dicte, ou dont les doigts glissent&#x202f;: les lettres seules demandent alors {held}.</translation>
    </message>
    <message>
        <source>Older ones are thinned out: one a day, one a week, one a month.</source>
        <translation>Les plus anciennes sont éclaircies&#x202f;: une par jour, par semaine, par mois.</translation>
    </message>
    <message>
        <source>On which side lists, menus and fields begin. Each paragraph of an article goes its own way, whatever is chosen here.</source>
        <translation>De quel côté commencent listes, menus et champs. Chaque paragraphe d’un article garde son propre sens, quel que soit ce choix.</translation>
    </message>
    <message>
        <source>Reconciliation service</source>
        <translation>Service d’alignement</translation>
    </message>
    <message>
        <source>Room for the backups of a project</source>
        <translation>Place pour les sauvegardes d’un projet</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>So many of the newest stay</source>
        <translation>Nombre des dernières qui restent</translation>
    </message>
    <message>
        <source>The address that the dialog offers. Nothing is ever sent before you say so there.</source>
        <translation>L’adresse que propose le dialogue. Rien n’est jamais envoyé avant que vous le disiez là.</translation>
    </message>
    <message>
        <source>The colours of the window; every kind of mark has its own line as well.</source>
        <translation>Les couleurs de la fenêtre&#x202f;; chaque genre de marque a aussi sa propre ligne.</translation>
    </message>
    <message>
        <source>The two newest stay, however large they are.</source>
        <translation>Les deux dernières restent, quelle que soit leur taille.</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Où les sauvegardes sont gardées</translation>
    </message>
    <message>
        <source>Where each backup is put as well</source>
        <translation>Où chaque sauvegarde est mise en outre</translation>
    </message>
    <message>
        <source>Where the window begins</source>
        <translation>Où commence la fenêtre</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>comme le bureau</translation>
    </message>
    <message>
        <source>as the language is written</source>
        <translation>selon l’écriture de la langue</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>autosave save automatic interval copy safety</source>
        <translation>enregistrement automatique intervalle copie sécurité autosave</translation>
    </message>
    <message>
        <source>contributor author user annotator initials</source>
        <translation>contributeur auteur utilisateur annotateur initiales</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>disk space size limit megabytes quota</source>
        <translation>disque espace taille limite mégaoctets quota</translation>
    </message>
    <message>
        <source>folder directory path location copies</source>
        <translation>dossier répertoire chemin emplacement copies</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>contraste élevé</translation>
    </message>
    <message>
        <source>how many copies keep number retention</source>
        <translation>combien de copies garder nombre conservation</translation>
    </message>
    <message>
        <source>language translation english german french spanish deutsch français español</source>
        <translation>langue traduction language english allemand français espagnol deutsch español</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>network internet online url server wikidata address privacy</source>
        <translation>réseau internet en ligne url serveur wikidata adresse confidentialité</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>right to left direction rtl mirror arabic hebrew layout side</source>
        <translation>droite à gauche sens rtl miroir arabe hébreu disposition côté</translation>
    </message>
    <message>
        <source>second copy external usb mirror folder</source>
        <translation>seconde copie externe usb miroir dossier</translation>
    </message>
    <message>
        <source>shortcuts single letters accessibility speech dictation keyboard</source>
        <translation>raccourcis lettres seules accessibilité parole dictée clavier</translation>
    </message>
    <message>
        <source>theme colour color appearance night mode contrast black white</source>
        <translation>thème couleur apparence mode nuit contraste noir blanc</translation>
    </message>
    <message>
        <source>zoom font large small bigger letters magnify</source>
        <translation>zoom police grand petit plus gros lettres agrandir</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>relu</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
</context>
<context>
    <name>ProjectFiles</name>
    <message>
        <source>Annotator projects (*{suffix})</source>
        <translation>Projets Annotator (*{suffix})</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
</context>
<context>
    <name>Propagating</name>
    <message>
        <source>A name in several parts is not looked for elsewhere.</source>
        <translation>Un nom en plusieurs parties n’est pas cherché ailleurs.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete “{words}” everywhere: {what}</source>
        <translation>Supprimer «&#x202f;{words}&#x202f;» partout&#x202f;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Done at {n} places. {undo} takes all of it back.</source>
        <translation>
            <numerusform>Fait à {n} endroit. {undo} l’annule.</numerusform>
            <numerusform>Fait à {n} endroits. {undo} annule le tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Mark “{words}” elsewhere: {what}</source>
        <translation>Marquer «&#x202f;{words}&#x202f;» ailleurs&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Put the caret on a marked name or on a suggestion.</source>
        <translation>Mettez le curseur sur un nom marqué ou sur une suggestion.</translation>
    </message>
    <message>
        <source>is locked: {title}</source>
        <translation>est verrouillé&#x202f;: {title}</translation>
    </message>
    <message>
        <source>is marked as {what}</source>
        <translation>est marqué comme {what}</translation>
    </message>
    <message>
        <source>overlaps “{words}”: {what}</source>
        <translation>chevauche «&#x202f;{words}&#x202f;»&#x202f;: {what}</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>cet article</translation>
    </message>
    <message>
        <source>was rejected here: {what}</source>
        <translation>a été rejeté ici&#x202f;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places. Other articles looked through: {all}</source>
        <translation>
            <numerusform>{n} endroit. Autres articles parcourus&#x202f;: {all}</numerusform>
            <numerusform>{n} endroits. Autres articles parcourus&#x202f;: {all}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source> · no alternative text</source>
        <translation> · pas de texte de remplacement</translation>
    </message>
    <message>
        <source>Caption of figure {number}</source>
        <translation>Légende de la figure {number}</translation>
    </message>
    <message>
        <source>Caption without picture</source>
        <translation>Légende sans image</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Credit: {credit} · {Return} takes it · {Esc}</source>
        <translation>Crédit&#x202f;: {credit} · {Return} le prend · {Esc}</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Relais</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>The picture has no alternative text: {describe_image} gives it one.</source>
        <translation>L’image n’a pas de texte de remplacement&#x202f;: {describe_image} lui en donne un.</translation>
    </message>
    <message>
        <source>There is no line at the caret.</source>
        <translation>Il n’y a pas de ligne au curseur.</translation>
    </message>
    <message>
        <source>There is no sentence at the caret.</source>
        <translation>Il n’y a pas de phrase au curseur.</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>aucun trouvé</translation>
    </message>
    <message>
        <source>{Return} takes it · digit chooses, 0 nobody · {Tab}: reporter · {Alt+Up}, {Alt+Down}: more, fewer words · {Esc}</source>
        <translation>{Return} la prend · un chiffre choisit, 0 personne · {Tab}&#x202f;: relais · {Alt+Up}, {Alt+Down}&#x202f;: plus, moins de mots · {Esc}</translation>
    </message>
</context>
<context>
    <name>PuttingBack</name>
    <message>
        <source>A copy is saved as “{0}”.</source>
        <translation>Une copie est enregistrée sous «&#x202f;{0}&#x202f;».</translation>
    </message>
    <message>
        <source>Annotator projects (*.annot)</source>
        <translation>Projets Annotator (*.annot)</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restauré.</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as “{name}”, in the same folder.</source>
        <translation>Restauré. Ce qui était là avant est gardé sous «&#x202f;{name}&#x202f;», dans le même dossier.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>This is the backup of {when}, open for reading. To go on, open “{name}”.</source>
        <translation>Voici la sauvegarde de {when}, ouverte pour lire. Pour continuer, ouvrez «&#x202f;{name}&#x202f;».</translation>
    </message>
</context>
<context>
    <name>QuotationForm</name>
    <message>
        <source>Choose the work…</source>
        <translation>Choisir l’œuvre…</translation>
    </message>
    <message>
        <source>Choose who speaks…</source>
        <translation>Choisir qui parle…</translation>
    </message>
    <message>
        <source>From the work</source>
        <translation>De l’œuvre</translation>
    </message>
    <message>
        <source>Spoken by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>The very words</source>
        <translation>Les mots exacts</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Put the caret into a quotation, or select its words.</source>
        <translation>Mettez le curseur dans une citation, ou sélectionnez ses mots.</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>(unresolved)</source>
        <translation>(non résolu)</translation>
    </message>
    <message>
        <source>fig. {n}</source>
        <translation>fig. {n}</translation>
    </message>
    <message>
        <source>figure {number} · {link}</source>
        <translation>figure {number} · {link}</translation>
    </message>
    <message>
        <source>no image in the project</source>
        <translation>pas d’image dans le projet</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>personne ne sait</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>should read “{reading}”</source>
        <translation>devrait se lire «&#x202f;{reading}&#x202f;»</translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation>via {name}</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Reads correctly</source>
        <translation>Bonne leçon</translation>
    </message>
    <message>
        <source>wrong, right reading unknown</source>
        <translation>faux, bonne leçon inconnue</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>It was moved, renamed, or its disk is not connected.</source>
        <translation>Il a été déplacé, renommé, ou son disque n’est pas connecté.</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>Garder en haut</translation>
    </message>
    <message>
        <source>Keep on top no more</source>
        <translation>Ne plus garder en haut</translation>
    </message>
    <message>
        <source>Projects opened before</source>
        <translation>Projets ouverts auparavant</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>on top</source>
        <translation>en haut</translation>
    </message>
    <message>
        <source>{folder} · not there now</source>
        <translation>{folder} · absent pour l’instant</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>&amp;Send once</source>
        <translation>&amp;Envoyer une fois</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Ask a reconciliation service</source>
        <translation>Interroger un service d’alignement</translation>
    </message>
    <message>
        <source>Sent is what stands here, {n}, and nothing else of the project; this once. The program uses the network for nothing but what is asked here.</source>
        <translation>Est envoyé ce qui est écrit ici, {n}, et rien d’autre du projet&#x202f;; cette fois seulement. Le programme n’utilise le réseau que pour ce qui est demandé ici.</translation>
    </message>
    <message>
        <source>The names leave this machine, and travel without encryption: whoever is on the way can read them.</source>
        <translation>Les noms quittent cette machine, et voyagent sans chiffrement&#x202f;: qui est sur le chemin peut les lire.</translation>
    </message>
    <message>
        <source>The service is on this machine: nothing leaves it.</source>
        <translation>Le service est sur cette machine&#x202f;: rien ne la quitte.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Which service is to be asked?</source>
        <translation>Quel service faut-il interroger&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <translation>
            <numerusform>{n} nom</numerusform>
            <numerusform>{n} noms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>Asking the service …</source>
        <translation>Le service est interrogé …</translation>
    </message>
    <message>
        <source>Choose entries of the register first.</source>
        <translation>Choisissez d’abord des entrées du registre.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>The service knows nothing new of these entries.</source>
        <translation>Le service ne sait rien de nouveau de ces entrées.</translation>
    </message>
    <message>
        <source>What the service knows</source>
        <translation>Ce que sait le service</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Look at backups…</source>
        <translation>Voir les sauvegardes…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Montrer le rapport</translation>
    </message>
    <message>
        <source>The last sitting ended unexpectedly. Nothing is lost.</source>
        <translation>La dernière séance s’est terminée de façon inattendue. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>What happened stands in “{file}”, without any text of articles.</source>
        <translation>Ce qui est arrivé est dans «&#x202f;{file}&#x202f;», sans aucun texte d’articles.</translation>
    </message>
</context>
<context>
    <name>Refusing</name>
    <message>
        <source>No suggestion is under the caret; {next_suggestion} goes to the next.</source>
        <translation>Il n’y a pas de suggestion sous le curseur&#x202f;; {next_suggestion} va à la suivante.</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>Rejeter la suggestion</translation>
    </message>
    <message>
        <source>Why is “{words}” not to be marked so?</source>
        <translation>Pourquoi «&#x202f;{words}&#x202f;» ne doit-il pas être marqué ainsi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>{n} mentions</source>
        <translation>
            <numerusform>{n} mention</numerusform>
            <numerusform>{n} mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterFilter</name>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>by mentions</source>
        <translation>par mentions</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>tous les genres</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>dans cet article</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>les plus récentes d’abord</translation>
    </message>
    <message>
        <source>perhaps doubles</source>
        <translation>peut-être en double</translation>
    </message>
</context>
<context>
    <name>RegisterOut</name>
    <message>
        <source>Write the register to a file</source>
        <translation>Écrire le registre dans un fichier</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are in {file}.</source>
        <translation>
            <numerusform>{n} entrée est dans {file}.</numerusform>
            <numerusform>{n} entrées sont dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others are neither persons nor organisations, and have no place in this form.</source>
        <translation>
            <numerusform>{n} autre n’est ni une personne ni une organisation, et n’a pas de place sous cette forme.</numerusform>
            <numerusform>{n} autres ne sont ni des personnes ni des organisations, et n’ont pas de place sous cette forme.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is there already; name it whole to replace it.</source>
        <translation>«&#x202f;{file}&#x202f;» est déjà là&#x202f;; nommez-le en entier pour le remplacer.</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Filter by name or kind</source>
        <translation>Filtrer par nom ou genre</translation>
    </message>
    <message>
        <source>Filter the register</source>
        <translation>Filtrer le registre</translation>
    </message>
    <message>
        <source>Go to the next mention</source>
        <translation>Aller à la mention suivante</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>More that can be done with entries</source>
        <translation>Ce qu’on peut faire d’autre avec des entrées</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouvelle…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No annotation names this entry.</source>
        <translation>Aucune annotation ne nomme cette entrée.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The mention under the caret has no entry.</source>
        <translation>La mention sous le curseur n’a pas d’entrée.</translation>
    </message>
    <message>
        <source>There is no entry to relate; the register is empty.</source>
        <translation>Il n’y a pas d’entrée à relier&#x202f;; le registre est vide.</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Quelles entrées</translation>
    </message>
    <message>
        <source>perhaps a double</source>
        <translation>peut-être en double</translation>
    </message>
    <message>
        <source>{shown} of {known} entries</source>
        <translation>{shown} entrées sur {known}</translation>
    </message>
    <message>
        <source>{shown} of {known}, being read</source>
        <translation>{shown} sur {known}, en lecture</translation>
    </message>
    <message>
        <source>“{name}” is removed. {undo} brings it back.</source>
        <translation>«&#x202f;{name}&#x202f;» est retirée. {undo} la ramène.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” stays: {n} annotations name it. Merge it with another entry.</source>
        <translation>
            <numerusform>«&#x202f;{name}&#x202f;» reste&#x202f;: {n} annotation la nomme. Fusionnez-la avec une autre entrée.</numerusform>
            <numerusform>«&#x202f;{name}&#x202f;» reste&#x202f;: {n} annotations la nomment. Fusionnez-la avec une autre entrée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relate</name>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>in both directions alike</source>
        <translation>de même dans les deux sens</translation>
    </message>
    <message>
        <source>is, to what follows</source>
        <translation>est, à ce qui suit</translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message>
        <source>Put the caret on an annotation first.</source>
        <translation>Mettez d’abord le curseur sur une annotation.</translation>
    </message>
    <message>
        <source>This annotation is related to no other.</source>
        <translation>Cette annotation n’est reliée à aucune autre.</translation>
    </message>
    <message>
        <source>“{quote}” is held: go to another annotation and press {relate} there.</source>
        <translation>«&#x202f;{quote}&#x202f;» est tenue&#x202f;: allez à une autre annotation et appuyez-y sur {relate}.</translation>
    </message>
</context>
<context>
    <name>RelationsField</name>
    <message>
        <source>Remove the relation {0}</source>
        <translation>Retirer la relation {0}</translation>
    </message>
</context>
<context>
    <name>Renewing</name>
    <message>
        <source>“{name}” is looked at before it is opened.</source>
        <translation>«&#x202f;{name}&#x202f;» est examiné avant d’être ouvert.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older version. A backup is made and tried, then the project is brought up to date.</source>
        <translation>«&#x202f;{name}&#x202f;» a été fait par une version antérieure. Une sauvegarde est faite et essayée, puis le projet est mis à jour.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>No suggestion comes before.</source>
        <translation>Aucune suggestion ne précède.</translation>
    </message>
    <message>
        <source>No suggestion follows.</source>
        <translation>Aucune suggestion ne suit.</translation>
    </message>
    <message>
        <source>No suggestion is under the caret; {next_suggestion} goes to the next.</source>
        <translation>Il n’y a pas de suggestion sous le curseur&#x202f;; {next_suggestion} va à la suivante.</translation>
    </message>
    <message>
        <source>Suggestions: {name} · {tag}</source>
        <translation>Suggestions&#x202f;: {name} · {tag}</translation>
    </message>
    <message>
        <source>There are no suggestions for this article.</source>
        <translation>Il n’y a pas de suggestions pour cet article.</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions accepted. {undo} takes them back.</source>
        <translation>
            <numerusform>{n} suggestion acceptée. {undo} l’annule.</numerusform>
            <numerusform>{n} suggestions acceptées. {undo} les annule.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>Looking through the project: {n} of {all} other articles</source>
        <translation>Parcours du projet&#x202f;: {n} autres articles sur {all}</translation>
    </message>
    <message>
        <source>The first {n} places; apply them, and ask again for the others.</source>
        <translation>Les {n} premiers endroits&#x202f;; appliquez-les, et redemandez les autres.</translation>
    </message>
    <message>
        <source>There is no other place.</source>
        <translation>Il n’y a pas d’autre endroit.</translation>
    </message>
</context>
<context>
    <name>SameWords</name>
    <message>
        <source>No words are marked as several entries, but where that is said.</source>
        <translation>Aucun mot n’est marqué comme plusieurs entrées, sauf là où c’est dit.</translation>
    </message>
    <message>
        <source>Words that are marked as several entries</source>
        <translation>Mots qui sont marqués comme plusieurs entrées</translation>
    </message>
    <message>
        <source>if they are namesakes, say in the register that they are not the same</source>
        <translation>si ce sont des homonymes, dites dans le registre qu’elles ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>“{words}” is {name}, {n}×, and somebody else elsewhere</source>
        <translation>«&#x202f;{words}&#x202f;» est {name}, {n}×, et quelqu’un d’autre ailleurs</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State of the articles that count</source>
        <translation>État des articles qui comptent</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>en, ar …</source>
        <translation>en, ar …</translation>
    </message>
    <message>
        <source>in every state</source>
        <translation>dans tout état</translation>
    </message>
    <message>
        <source>it included</source>
        <translation>inclus</translation>
    </message>
    <message>
        <source>words of its name</source>
        <translation>mots de son nom</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>&amp;Mark ticked…</source>
        <translation>&amp;Marquer les cochés…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export hits</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>Chercher dans le projet</translation>
    </message>
    <message>
        <source>Search: words, &quot;a phrase&quot;, begin*, tag:…</source>
        <translation>Chercher&#x202f;: mots, &quot;une expression&quot;, début*, tag:…</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON, one object a line (*.jsonl)</source>
        <translation>Tableau (*.csv);;JSON, un objet par ligne (*.jsonl)</translation>
    </message>
    <message>
        <source>That article is not in the project any more.</source>
        <translation>Cet article n’est plus dans le projet.</translation>
    </message>
    <message>
        <source>bridge &quot;old mill&quot; resis* · one OR other · =&quot;exact characters&quot;
{keys}</source>
        <translation>pont &quot;vieux moulin&quot; résis* · un OR autre · =&quot;caractères exacts&quot;
{keys}</translation>
    </message>
    <message>
        <source>by article</source>
        <translation>par article</translation>
    </message>
    <message>
        <source>by the words</source>
        <translation>par les mots</translation>
    </message>
    <message>
        <source>by what is left</source>
        <translation>par ce qui est à gauche</translation>
    </message>
    <message>
        <source>by what is right</source>
        <translation>par ce qui est à droite</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>the first {n}</source>
        <translation>les {n} premiers</translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} résultat</numerusform>
            <numerusform>{n} résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits written to {name}.</source>
        <translation>
            <numerusform>{n} résultat écrit dans {name}.</numerusform>
            <numerusform>{n} résultats écrits dans {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} so far</source>
        <translation>{n} jusqu’ici</translation>
    </message>
</context>
<context>
    <name>SessionBridge</name>
    <message>
        <source>not done: {new}. What you did before waits to be saved first</source>
        <translation>non fait&#x202f;: {new}. Ce que vous avez fait avant attend d’être enregistré d’abord</translation>
    </message>
</context>
<context>
    <name>SettingBox</name>
    <message>
        <source>The usual value of “{setting}”</source>
        <translation>La valeur par défaut de «&#x202f;{setting}&#x202f;»</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>“{folder}” is no folder: name one with its whole path.</source>
        <translation>«&#x202f;{folder}&#x202f;» n’est pas un dossier&#x202f;: nommez-en un avec son chemin entier.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address of the reconciliation service asked last</source>
        <translation>Adresse du dernier service d’alignement interrogé</translation>
    </message>
    <message>
        <source>Days on which projects were opened last</source>
        <translation>Jours où les projets ont été ouverts en dernier</translation>
    </message>
    <message>
        <source>Keys that are not the usual ones, by action</source>
        <translation>Touches autres que celles par défaut, par action</translation>
    </message>
    <message>
        <source>Language of the program: system, en, de, fr or es</source>
        <translation>Langue du programme&#x202f;: system, en, de, fr ou es</translation>
    </message>
    <message>
        <source>Minutes of work after which a backup is made; 0 for none</source>
        <translation>Minutes de travail après lesquelles une sauvegarde est faite&#x202f;; 0 pour aucune</translation>
    </message>
    <message>
        <source>Place and size of the window</source>
        <translation>Place et taille de la fenêtre</translation>
    </message>
    <message>
        <source>Projects opened last</source>
        <translation>Derniers projets ouverts</translation>
    </message>
    <message>
        <source>Projects that stay above the others</source>
        <translation>Projets qui restent au-dessus des autres</translation>
    </message>
    <message>
        <source>Projects whose place you were warned of</source>
        <translation>Projets dont l’emplacement vous a été signalé</translation>
    </message>
    <message>
        <source>Room for the backups of one project; the two newest stay</source>
        <translation>Place pour les sauvegardes d’un projet&#x202f;; les deux dernières restent</translation>
    </message>
    <message>
        <source>Side on which the window begins: language, left or right</source>
        <translation>Côté où commence la fenêtre&#x202f;: language, left ou right</translation>
    </message>
    <message>
        <source>Size of the article&apos;s text; 1.0 is 100 %</source>
        <translation>Taille du texte de l’article&#x202f;; 1.0 est 100 %</translation>
    </message>
    <message>
        <source>So many of the newest backups stay, whatever the date</source>
        <translation>Tant des dernières sauvegardes restent, quelle que soit la date</translation>
    </message>
    <message>
        <source>What another version keeps</source>
        <translation>Ce que garde une autre version</translation>
    </message>
    <message>
        <source>Where backups are kept; empty for the program&apos;s own folder</source>
        <translation>Où les sauvegardes sont gardées&#x202f;; vide pour le dossier du programme</translation>
    </message>
    <message>
        <source>Where each backup is put as well: best a disk or stick of its own</source>
        <translation>Où chaque sauvegarde est mise en outre&#x202f;: le mieux est un disque ou une clé à part</translation>
    </message>
    <message>
        <source>Whether characters alone act in the text</source>
        <translation>Si les caractères seuls agissent dans le texte</translation>
    </message>
    <message>
        <source>Your name, as it stands beside what you make</source>
        <translation>Votre nom, tel qu’il accompagne ce que vous faites</translation>
    </message>
    <message>
        <source>system, light, dark or contrast</source>
        <translation>system, light, dark ou contrast</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting goes by these words.</source>
        <translation>Aucun réglage ne répond à ces mots.</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Tout par défaut</translation>
    </message>
    <message>
        <source>&amp;Bring in…</source>
        <translation>&amp;Faire entrer…</translation>
    </message>
    <message>
        <source>&amp;Take out…</source>
        <translation>&amp;Sortir…</translation>
    </message>
    <message>
        <source>All settings are the usual ones; keys stay as they are.</source>
        <translation>Tous les réglages sont ceux par défaut&#x202f;; les touches restent telles quelles.</translation>
    </message>
    <message>
        <source>Bring settings in</source>
        <translation>Faire entrer des réglages</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Search settings and keys</source>
        <translation>Chercher réglages et touches</translation>
    </message>
    <message>
        <source>Search settings and keys…</source>
        <translation>Chercher réglages et touches…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings (*.toml);;All files (*)</source>
        <translation>Réglages (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Take the settings out</source>
        <translation>Sortir les réglages</translation>
    </message>
    <message>
        <source>The settings of {file} hold now.</source>
        <translation>Les réglages de {file} valent maintenant.</translation>
    </message>
    <message>
        <source>The settings stand in {file}.</source>
        <translation>Les réglages sont dans {file}.</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>No further name is left open in this direction.</source>
        <translation>Aucun autre nom n’est laissé ouvert dans ce sens.</translation>
    </message>
    <message>
        <source>No name is left open in this project.</source>
        <translation>Aucun nom n’est laissé ouvert dans ce projet.</translation>
    </message>
    <message>
        <source>The project is still being looked through; please try again.</source>
        <translation>Le projet est encore parcouru&#x202f;; réessayez, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>SplitEntry</name>
    <message>
        <source>Mentions that are of the new one</source>
        <translation>Mentions qui sont de la nouvelle</translation>
    </message>
    <message>
        <source>Name of the new entry</source>
        <translation>Nom de la nouvelle entrée</translation>
    </message>
    <message>
        <source>Other names that go with it</source>
        <translation>Autres noms qui l’accompagnent</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>Split the entry</source>
        <translation>Diviser l’entrée</translation>
    </message>
    <message>
        <source>Tick all of this spelling</source>
        <translation>Cocher toutes celles de cette graphie</translation>
    </message>
    <message>
        <source>{0} of {1} go to the new entry.</source>
        <translation>{0} sur {1} vont à la nouvelle entrée.</translation>
    </message>
</context>
<context>
    <name>Stepping</name>
    <message>
        <source>Bringing again: {what}</source>
        <translation>Rétablissement&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Taking back: {what}</source>
        <translation>Annulation&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>SuggestedMarks</name>
    <message>
        <source>suggested, {score}: “{quote}” · {why}</source>
        <translation>suggéré, {score}&#x202f;: «&#x202f;{quote}&#x202f;» · {why}</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Last decisions</source>
        <translation>Dernières décisions</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Score minimal</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Rien n’a encore été décidé.</translation>
    </message>
    <message>
        <source>Nothing is suggested for this article now.</source>
        <translation>Rien n’est suggéré maintenant pour cet article.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>This article is too long for suggestions in the window; “annotator suggest” makes them.</source>
        <translation>Cet article est trop long pour des suggestions dans la fenêtre&#x202f;; «&#x202f;annotator suggest&#x202f;» en fait.</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>accepte</translation>
    </message>
    <message>
        <source>accepts all listed</source>
        <translation>accepte toutes celles de la liste</translation>
    </message>
    <message>
        <source>changes whom it means</source>
        <translation>change qui est visé</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continue</translation>
    </message>
    <message>
        <source>lists all like it</source>
        <translation>liste toutes les semblables</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>rejette</translation>
    </message>
    <message>
        <source>{0} (undone)</source>
        <translation>{0} (annulé)</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Read a copy</source>
        <translation>Lire une copie</translation>
    </message>
    <message>
        <source>Somebody has it open</source>
        <translation>Quelqu’un l’a ouvert</translation>
    </message>
    <message>
        <source>This is a copy of “{name}” as it was just now, for reading. What others do from now on is not in it.</source>
        <translation>Voici une copie de «&#x202f;{name}&#x202f;» tel qu’il était à l’instant, pour lire. Ce que d’autres font désormais n’y est pas.</translation>
    </message>
    <message>
        <source>Two at once never write to one project. A copy of it as it is now can be opened for reading: to look something up, search or export.</source>
        <translation>Deux personnes n’écrivent jamais à la fois dans un projet. Une copie de son état actuel peut être ouverte pour lire&#x202f;: pour consulter, chercher ou exporter.</translation>
    </message>
    <message>
        <source>{name}: {why}. All of it can be read, searched and exported. To change it, save a copy elsewhere, and open that.</source>
        <translation>{name}&#x202f;: {why}. Tout peut y être lu, cherché et exporté. Pour le modifier, enregistrez une copie ailleurs, et ouvrez-la.</translation>
    </message>
</context>
<context>
    <name>TagBar</name>
    <message>
        <source>{accept} and the mouse mark with it whatever is selected.</source>
        <translation>{accept} et la souris en marquent tout ce qui est sélectionné.</translation>
    </message>
    <message>
        <source>{tag} is kept · {leave} ends it</source>
        <translation>{tag} est gardée · {leave} y met fin</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>A company, newspaper, agency, party, team, court, museum or band.</source>
        <translation>Une entreprise, un journal, une agence, un parti, une équipe, un tribunal, un musée ou un groupe.</translation>
    </message>
    <message>
        <source>A country, town, river, street or building, also where its government is meant.</source>
        <translation>Un pays, une ville, un fleuve, une rue ou un bâtiment, aussi quand c’est son gouvernement qui est visé.</translation>
    </message>
    <message>
        <source>A named thing: a ship, an aircraft, a product.</source>
        <translation>Une chose qui a un nom&#x202f;: un navire, un avion, un produit.</translation>
    </message>
    <message>
        <source>A named war, disaster, festival, cup or day of observance.</source>
        <translation>Une guerre, une catastrophe, un festival, une coupe ou une journée commémorative qui a un nom.</translation>
    </message>
    <message>
        <source>A number with its unit or with what is counted: 25 km, 9,000 fighters. Not dates, ages or page numbers.</source>
        <translation>Un nombre avec son unité ou avec ce qui est compté&#x202f;: 25 km, 9 000 combattants. Pas les dates, âges ou numéros de page.</translation>
    </message>
    <message>
        <source>A person, real or fictional, by full name, first name or surname. Not plural families, not roles.</source>
        <translation>Une personne, réelle ou fictive, par son nom complet, son prénom ou son nom de famille. Pas les familles au pluriel, pas les rôles.</translation>
    </message>
    <message>
        <source>An absolute or relative calendar expression. Not clock times, durations or ages.</source>
        <translation>Une indication de calendrier absolue ou relative. Pas les heures, durées ou âges.</translation>
    </message>
    <message>
        <source>An office, profession or function somebody holds.</source>
        <translation>Une charge, profession ou fonction que quelqu’un exerce.</translation>
    </message>
    <message>
        <source>Any other name worth finding again.</source>
        <translation>Tout autre nom qui mérite d’être retrouvé.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The title of a book, film, play, report, paper, programme or bill.</source>
        <translation>Le titre d’un livre, d’un film, d’une pièce, d’un rapport, d’un article, d’un programme ou d’un projet de loi.</translation>
    </message>
    <message>
        <source>The very words of somebody, without the quotation marks: who spoke them, or from which work they are.</source>
        <translation>Les mots exacts de quelqu’un, sans les guillemets&#x202f;: qui les a dits, ou de quelle œuvre ils sont.</translation>
    </message>
    <message>
        <source>The words that describe a picture, without the credit.</source>
        <translation>Les mots qui décrivent une image, sans le crédit.</translation>
    </message>
    <message>
        <source>What is said, by whom, and through whom the article has it. Mark the content without the cue.</source>
        <translation>Ce qui est dit, par qui, et par qui l’article le tient. Marquez le contenu sans les mots d’attribution.</translation>
    </message>
    <message>
        <source>Words that are wrong in the source or were read wrongly, and what should stand there. The text stays as it is.</source>
        <translation>Des mots qui sont faux dans la source ou ont été mal lus, et ce qui devrait être là. Le texte reste tel quel.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Œuvre</translation>
    </message>
</context>
<context>
    <name>Tagsets</name>
    <message>
        <source>Bring a tagset in</source>
        <translation>Faire entrer un jeu d’étiquettes</translation>
    </message>
    <message>
        <source>Tags that are new: {new}; that are changed: {changed}. {undo} takes it back.</source>
        <translation>Étiquettes nouvelles&#x202f;: {new}&#x202f;; modifiées&#x202f;: {changed}. {undo} l’annule.</translation>
    </message>
    <message>
        <source>Tagsets (*.toml);;All files (*)</source>
        <translation>Jeux d’étiquettes (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Take the tagset out</source>
        <translation>Sortir le jeu d’étiquettes</translation>
    </message>
    <message>
        <source>The project has these tags already.</source>
        <translation>Le projet a déjà ces étiquettes.</translation>
    </message>
    <message>
        <source>The tags stand in {file}.</source>
        <translation>Les étiquettes sont dans {file}.</translation>
    </message>
    <message>
        <source>Without a key now: {tags}.</source>
        <translation>Sans touche maintenant&#x202f;: {tags}.</translation>
    </message>
</context>
<context>
    <name>TakingMany</name>
    <message>
        <source>Accepting {n} suggestions…</source>
        <translation>{n} suggestions sont acceptées…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
</context>
<context>
    <name>TeiPanel</name>
    <message>
        <source>No article is open: its TEI will stand here.</source>
        <translation>Aucun article n’est ouvert&#x202f;: son TEI sera ici.</translation>
    </message>
    <message>
        <source>TEI</source>
        <translation>TEI</translation>
    </message>
    <message>
        <source>TEI of this block</source>
        <translation>TEI de ce bloc</translation>
    </message>
    <message>
        <source>This article is checked when it is exported.</source>
        <translation>Cet article est vérifié quand il est exporté.</translation>
    </message>
    <message>
        <source>● TEI valid</source>
        <translation>● TEI valide</translation>
    </message>
    <message numerus="yes">
        <source>✕ {n} findings keep this article from being valid TEI. {next_finding} goes to them.</source>
        <translation>
            <numerusform>✕ {n} constat empêche cet article d’être du TEI valide. {next_finding} y va.</numerusform>
            <numerusform>✕ {n} constats empêchent cet article d’être du TEI valide. {next_finding} y va.</numerusform>
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
        <translation>Ajouter les annotations de FILE, un objet JSON par ligne : toutes ou aucune, une étape à annuler.

Un FILE dont le nom finit par .jsonld ou .json contient des W3C Web Annotations d’un programme quelconque, qui sont
retrouvées par leurs mots ; celles qui ne sont pas trouvées sont listées.

\b
{&quot;article&quot;: ID, &quot;kind&quot;: &quot;entity|claim|caption|correction|quotation&quot;, &quot;tag&quot;: &quot;person&quot;,
 &quot;ranges&quot;: [[start, end], …], &quot;quote&quot;: [&quot;…&quot;], &quot;entity&quot;: &quot;name in the register or new&quot;,
 &quot;naming&quot;: &quot;name|description&quot;, &quot;value&quot;: &quot;2024-05-12&quot;, &quot;claimant&quot;: &quot;…&quot;, &quot;reporter&quot;: &quot;…&quot;,
 &quot;speech&quot;: &quot;direct|indirect|authorial&quot;, &quot;verdict&quot;: &quot;unverified|supported|…&quot;,
 &quot;stance&quot;: &quot;asserted|hedged|alleged|predicted|denied&quot;,
 &quot;certainty&quot;: &quot;high|medium|low|unknown&quot;, &quot;credit&quot;: [start, end], &quot;note&quot;: &quot;…&quot;,
 &quot;status&quot;: &quot;draft|suggested|accepted|rejected&quot;}
Aussi : claimants, source_certainty, cue, paraphrase, evidence, figure, agency, creators ; et
reading, ce qui selon une correction devrait être là ; speaker et work d’une citation.</translation>
    </message>
    <message>
        <source>Ask an OpenRefine reconciliation service which of its entries ENTRIES (ids or names) are.

This is the one command that uses a network, and only with --send: the names go to the service,
nothing else. It is asked by http:// and so without encryption.</source>
        <translation>Demander à un service d’alignement OpenRefine lesquelles de ses entrées sont ENTRIES (identifiants ou noms).

C’est la seule commande qui utilise un réseau, et seulement avec --send&#x202f;: les noms vont au service,
rien d’autre. Il est interrogé par http:// et donc sans chiffrement.</translation>
    </message>
    <message>
        <source>Bring the last N undone steps back.</source>
        <translation>Rétablir les N dernières étapes annulées.</translation>
    </message>
    <message>
        <source>Check TEI files: ours against our grammar and rules, those of other programs against the
rules of TEI and the grammar they name if it lies beside them. Nothing else is read.</source>
        <translation>Vérifier des fichiers TEI&#x202f;: les nôtres selon notre grammaire et nos règles, ceux d’autres programmes selon les
règles de TEI et la grammaire qu’ils nomment si elle est à côté d’eux. Rien d’autre n’est lu.</translation>
    </message>
    <message>
        <source>Count a project: articles, annotations, progress, claims, who is named together.

Each picture has a table, which is printed; --svg writes the picture, --csv the table. With
--json each row says by which queries “annotator search” finds what was counted.</source>
        <translation>Compter un projet&#x202f;: articles, annotations, progression, affirmations, qui est nommé ensemble.

Chaque image a un tableau, qui est imprimé&#x202f;; --svg écrit l’image, --csv le tableau. Avec
--json chaque ligne dit par quelles requêtes «&#x202f;annotator search&#x202f;» trouve ce qui a été compté.</translation>
    </message>
    <message>
        <source>Examine the project: everything in it that does not hold together.

Exit code 1 where anything is damaged. An original or a picture that the project knows only by
its checksum is named, and is no damage.</source>
        <translation>Examiner le projet&#x202f;: tout ce qui n’y concorde pas.

Code de sortie 1 si quelque chose est endommagé. Un original ou une image que le projet ne connaît que par
sa somme de contrôle est nommé, et n’est pas un dommage.</translation>
    </message>
    <message>
        <source>Find words in all articles, or annotations, or words that annotations mark.

QUERY: words that stand in one article; &quot;a phrase&quot;; begin*; one OR another; =&quot;exact characters&quot;,
also within words; and keys as the options have them, such as kind:claim from:1914. Case and
accents do not matter but for exact characters.</source>
        <translation>Trouver des mots dans tous les articles, ou des annotations, ou des mots que marquent des annotations.

QUERY&#x202f;: des mots qui sont dans un même article&#x202f;; &quot;une expression&quot;&#x202f;; début*&#x202f;; l’un OR l’autre&#x202f;; =&quot;caractères exacts&quot;,
aussi à l’intérieur des mots&#x202f;; et des clés comme celles des options, telles que kind:claim from:1914. Casse et
accents ne comptent que pour les caractères exacts.</translation>
    </message>
    <message>
        <source>Found an entry NAME that takes MENTIONS (ids of annotations) over from ENTRY.</source>
        <translation>Créer une entrée NAME qui reprend MENTIONS (identifiants d’annotations) à ENTRY.</translation>
    </message>
    <message>
        <source>Give a setting another value. An open window takes it over when it starts next.</source>
        <translation>Donner une autre valeur à un réglage. Une fenêtre ouverte la reprend à son prochain démarrage.</translation>
    </message>
    <message>
        <source>JSON, one object a line</source>
        <translation>JSON, un objet par ligne</translation>
    </message>
    <message>
        <source>List all settings; those that are not the usual ones begin with a star.</source>
        <translation>Lister tous les réglages&#x202f;; ceux qui ne sont pas ceux par défaut commencent par une étoile.</translation>
    </message>
    <message>
        <source>List all that ships with the program; of NAME, or what holds it, the texts of its licence.</source>
        <translation>Lister tout ce qui est livré avec le programme&#x202f;; de NAME, ou de ce qui le contient, les textes de sa licence.</translation>
    </message>
    <message>
        <source>List the articles with their ids.</source>
        <translation>Lister les articles avec leurs identifiants.</translation>
    </message>
    <message>
        <source>List the backups of PROJECT, the newest first, also of one that is damaged or gone.

Each was found whole when it was made; with --verify they are looked at again, and the exit
code is 1 where one is not whole any more.</source>
        <translation>Lister les sauvegardes de PROJECT, la plus récente d’abord, aussi d’un projet endommagé ou disparu.

Chacune a été trouvée intacte quand elle a été faite&#x202f;; avec --verify on les regarde encore, et le code
de sortie est 1 si l’une ne l’est plus.</translation>
    </message>
    <message>
        <source>List the entries, or those with WORDS in one of their names, with their mentions counted.</source>
        <translation>Lister les entrées, ou celles qui ont WORDS dans un de leurs noms, avec leurs mentions comptées.</translation>
    </message>
    <message>
        <source>List the packs of this machine.</source>
        <translation>Lister les paquets de cette machine.</translation>
    </message>
    <message>
        <source>List the pages of a web capture or the messages of a box of mail.

Their numbers, records and addresses choose among them: `annotator import --record`.</source>
        <translation>Lister les pages d’une capture web ou les messages d’une boîte de courrier.

Leurs numéros, enregistrements et adresses choisissent parmi eux&#x202f;: `annotator import --record`.</translation>
    </message>
    <message>
        <source>List the queries that the project keeps.</source>
        <translation>Lister les requêtes que garde le projet.</translation>
    </message>
    <message>
        <source>List the tags of PROJECT.</source>
        <translation>Lister les étiquettes de PROJECT.</translation>
    </message>
    <message>
        <source>Lists of names that others keep, brought to this machine to look up without a network.</source>
        <translation>Listes de noms que d’autres tiennent, apportées sur cette machine pour y chercher sans réseau.</translation>
    </message>
    <message>
        <source>Make OTHERS part of KEPT (ids or names) with all that names them: one step to undo.

What contradicts it is printed, and nothing is done, unless --despite-conflicts is given.</source>
        <translation>Faire d’OTHERS une partie de KEPT (identifiants ou noms) avec tout ce qui les nomme&#x202f;: une étape à annuler.

Ce qui s’y oppose est imprimé, et rien n’est fait, sauf si --despite-conflicts est donné.</translation>
    </message>
    <message>
        <source>Make a backup: a whole copy, which the doctor has looked at.

Where nothing was done since the newest one, that one is named. The copy is a project, and can
be opened as it is.</source>
        <translation>Faire une sauvegarde&#x202f;: une copie entière, que la vérification a examinée.

Si rien n’a été fait depuis la dernière, celle-ci est nommée. La copie est un projet, et peut
être ouverte telle quelle.</translation>
    </message>
    <message>
        <source>Make a new project TARGET of what can still be read of a damaged PROJECT, which is only read.

A backup is nearly always better: see `annotator backups`. What is known to be lost is counted.
What happened to each annotation comes along where the history can be trusted; the steps
themselves stay in PROJECT. Exit code 1 where anything is lost.</source>
        <translation>Faire un nouveau projet TARGET de ce qui peut encore être lu d’un PROJECT endommagé, qui est seulement lu.

Une sauvegarde est presque toujours meilleure&#x202f;: voyez `annotator backups`. Ce dont on sait qu’il est perdu est compté.
Ce qui est arrivé à chaque annotation suit, là où l’on peut se fier à l’historique&#x202f;; les étapes
elles-mêmes restent dans PROJECT. Code de sortie 1 si quelque chose est perdu.</translation>
    </message>
    <message>
        <source>Make a pack of FILES: CSV, SKOS as RDF/XML, EAC-CPF, or a table of GeoNames.

Lines that cannot be taken are counted, and listed by `pack refused`; the others are there.</source>
        <translation>Faire un paquet de FILES&#x202f;: CSV, SKOS en RDF/XML, EAC-CPF, ou une table de GeoNames.

Les lignes qui ne peuvent être prises sont comptées, et listées par `pack refused`&#x202f;; les autres sont là.</translation>
    </message>
    <message>
        <source>Mark what articles say, about whom and by whom, and keep it as TEI XML.

Offsets are Unicode code points of the reading text, half-open. Exit code 0: all done; 1:
something asked for failed, the rest was done; 2: wrong use.</source>
        <translation>Marquer ce que disent les articles, sur qui et par qui, et le garder en TEI XML.

Les positions sont des points de code Unicode du texte de lecture, semi-ouvertes. Code de sortie 0&#x202f;: tout est fait&#x202f;; 1&#x202f;:
quelque chose de demandé a échoué, le reste est fait&#x202f;; 2&#x202f;: mauvais usage.</translation>
    </message>
    <message>
        <source>Open the window, with a PROJECT.annot or with FILES to import.</source>
        <translation>Ouvrir la fenêtre, avec un PROJECT.annot ou avec des FILES à importer.</translation>
    </message>
    <message>
        <source>Print all comments with what they are about.</source>
        <translation>Imprimer tous les commentaires avec ce sur quoi ils portent.</translation>
    </message>
    <message>
        <source>Print all relations of entries and of annotations.</source>
        <translation>Imprimer toutes les relations d’entrées et d’annotations.</translation>
    </message>
    <message>
        <source>Print entries that share a name or an identifier, and of which nobody has said more.</source>
        <translation>Imprimer les entrées qui partagent un nom ou un identifiant, et dont personne n’a rien dit de plus.</translation>
    </message>
    <message>
        <source>Print entries with a name that is, or has words that begin as, WORDS.</source>
        <translation>Imprimer les entrées dont un nom est WORDS, ou a des mots qui commencent ainsi.</translation>
    </message>
    <message>
        <source>Print the annotations as JSON Lines, in the form that `annotate` takes.</source>
        <translation>Imprimer les annotations en JSON Lines, sous la forme que prend `annotate`.</translation>
    </message>
    <message>
        <source>Print the names that are left open: those of nobody yet, and those that are only probable.</source>
        <translation>Imprimer les noms laissés ouverts&#x202f;: ceux de personne encore, et ceux qui ne sont que probables.</translation>
    </message>
    <message>
        <source>Print the page on TOPIC; without one, the contents. Keys are those of your settings.</source>
        <translation>Imprimer la page sur TOPIC&#x202f;; sans lui, le sommaire. Les touches sont celles de vos réglages.</translation>
    </message>
    <message>
        <source>Print the reading text exactly: UTF-8, nothing added.</source>
        <translation>Imprimer le texte de lecture exactement&#x202f;: UTF-8, rien d’ajouté.</translation>
    </message>
    <message>
        <source>Print the value of one setting.</source>
        <translation>Imprimer la valeur d’un réglage.</translation>
    </message>
    <message>
        <source>Print what the program would annotate, one JSON object a line, as `annotate` takes it.

Each line has the rule, why it is suggested and a score between 0 and 1. What is annotated
already is not suggested; what was rejected (an annotation of status rejected, with its reason
as note) never again. With --accept-above only those of that score are printed, and taken.</source>
        <translation>Imprimer ce que le programme annoterait, un objet JSON par ligne, comme le prend `annotate`.

Chaque ligne a la règle, la raison de la suggestion et un score entre 0 et 1. Ce qui est déjà annoté
n’est pas suggéré&#x202f;; ce qui a été rejeté (une annotation d’état rejected, avec son motif en
note) plus jamais. Avec --accept-above seules celles de ce score sont imprimées, et prises.</translation>
    </message>
    <message>
        <source>Print what was not taken when a pack was made: line and reason.</source>
        <translation>Imprimer ce qui n’a pas été pris quand un paquet a été fait&#x202f;: ligne et raison.</translation>
    </message>
    <message>
        <source>Print where ENTRY (id or name) is mentioned, and how often under which spelling.</source>
        <translation>Imprimer où ENTRY (identifiant ou nom) est mentionnée, et combien de fois sous quelle graphie.</translation>
    </message>
    <message>
        <source>Print words that are marked as several entries, of which nobody has said they differ.</source>
        <translation>Imprimer les mots marqués comme plusieurs entrées, dont personne n’a dit qu’elles diffèrent.</translation>
    </message>
    <message>
        <source>Prove this installation: open, tag, undo, kill, reopen, import, export, show the window.

Works in a folder of its own, which is removed afterwards, and prints a report as JSON. Without
a display the window is made in memory. Exit code 0 when every step went well, else 1.</source>
        <translation>Éprouver cette installation&#x202f;: ouvrir, marquer, annuler, tuer, rouvrir, importer, exporter, montrer la fenêtre.

Travaille dans un dossier à part, retiré ensuite, et imprime un rapport en JSON. Sans écran
la fenêtre est faite en mémoire. Code de sortie 0 si chaque étape s’est bien passée, sinon 1.</translation>
    </message>
    <message>
        <source>Put a backup in the place of PROJECT: BACKUP is its number or its file, else the newest one.

Nothing is written over: what stands there is moved aside with its journal, and named.</source>
        <translation>Mettre une sauvegarde à la place de PROJECT&#x202f;: BACKUP est son numéro ou son fichier, sinon la plus récente.

Rien n’est écrasé&#x202f;: ce qui est là est mis de côté avec son journal, et nommé.</translation>
    </message>
    <message>
        <source>Read the file of ARTICLE again, with this version of its reader or otherwise.

Prints how the texts differ and where each annotation would be: unchanged, moved, uncertain
or lost, with a confidence. With --yes the new text becomes an article of its own, whose
recipe names the old one, and the annotations go over to it as one step to undo. The old text
stays, with what was not moved.</source>
        <translation>Relire le fichier d’ARTICLE, avec cette version de son lecteur ou autrement.

Imprime en quoi les textes diffèrent et où serait chaque annotation&#x202f;: inchangée, déplacée, incertaine
ou perdue, avec une confiance. Avec --yes le nouveau texte devient un article à part, dont la
recette nomme l’ancien, et les annotations y passent en une étape à annuler. L’ancien texte
reste, avec ce qui n’a pas été déplacé.</translation>
    </message>
    <message>
        <source>Remove packs from this machine. What was taken from them into registers stays there.</source>
        <translation>Retirer des paquets de cette machine. Ce qui en a été pris dans des registres y reste.</translation>
    </message>
    <message>
        <source>Say TEXT about the annotation, article or comment of ID; about a comment it is a reply.</source>
        <translation>Dire TEXT de l’annotation, de l’article ou du commentaire ID&#x202f;; d’un commentaire, c’est une réponse.</translation>
    </message>
    <message>
        <source>Say how far the work on articles has come; without STATE, how many there are of each.

All articles that are named change as one step to undo. Nothing in a locked article is changed
until it has another status.</source>
        <translation>Dire où en est le travail sur des articles&#x202f;; sans STATE, combien il y en a de chaque.

Tous les articles nommés changent en une étape à annuler. Rien n’est modifié dans un article verrouillé
tant qu’il n’a pas un autre état.</translation>
    </message>
    <message>
        <source>Say that ACTIVE is NAME of PASSIVE: ids of two annotations, or entries by id or name.</source>
        <translation>Dire qu’ACTIVE est NAME de PASSIVE&#x202f;: identifiants de deux annotations, ou entrées par identifiant ou nom.</translation>
    </message>
    <message>
        <source>Say that ENTRIES (ids or names) are the same, perhaps the same, or not, without merging.</source>
        <translation>Dire qu’ENTRIES (identifiants ou noms) sont les mêmes, peut-être les mêmes, ou non, sans les fusionner.</translation>
    </message>
    <message>
        <source>Say that MENTION (id of an annotation) means ENTRY (id or name); alone: nobody yet.</source>
        <translation>Dire que MENTION (identifiant d’une annotation) désigne ENTRY (identifiant ou nom)&#x202f;; seule&#x202f;: personne encore.</translation>
    </message>
    <message>
        <source>Say what is known of PROJECT, or of articles of it: FIELD=VALUE, empty to forget it.

Without FIELD=VALUE all fields are printed. What is not known is left out of exports: nothing is
invented. All fields that are given are one step to undo.</source>
        <translation>Dire ce qu’on sait de PROJECT, ou d’articles qui y sont&#x202f;: FIELD=VALUE, vide pour l’oublier.

Sans FIELD=VALUE tous les champs sont imprimés. Ce qu’on ne sait pas est omis des exports&#x202f;: rien n’est
inventé. Tous les champs donnés sont une étape à annuler.</translation>
    </message>
    <message>
        <source>Say what picture NUMBER of ARTICLE shows, or whose it is; without options print what is said.

`annotator show` lists the pictures of an article with their numbers.</source>
        <translation>Dire ce que montre l’image NUMBER d’ARTICLE, ou à qui elle est&#x202f;; sans option imprimer ce qui est dit.

`annotator show` liste les images d’un article avec leurs numéros.</translation>
    </message>
    <message>
        <source>Say what the blocks NUMBERS of ARTICLE are, counted from 1, or in which language.</source>
        <translation>Dire ce que sont les blocs NUMBERS d’ARTICLE, comptés à partir de 1, ou en quelle langue.</translation>
    </message>
    <message>
        <source>Settings of whoever is at work, which travel with a person and not with a project.</source>
        <translation>Réglages de qui travaille, qui voyagent avec une personne et non avec un projet.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Montrer la version et sortir.</translation>
    </message>
    <message>
        <source>Show what is known of an article: header, blocks, figures.

With --characters instead: no-break spaces, soft hyphens, zero-width characters, quotation
marks without their other half, replaced characters, accents apart from their letters and the
like, counted, with the offsets at which they stand.</source>
        <translation>Montrer ce qu’on sait d’un article&#x202f;: en-tête, blocs, figures.

Avec --characters à la place&#x202f;: espaces insécables, traits d’union conditionnels, caractères sans largeur, guillemets
sans leur autre moitié, caractères remplacés, accents à part de leurs lettres et
semblables, comptés, avec les positions où ils se trouvent.</translation>
    </message>
    <message>
        <source>Take articles into PROJECT, which is made if it is not there. Of folders all articles in
and below them are taken.

All of it is one step to undo; each file is on disk when its line is printed.

An inventory has a row a file: a column headed `file`, and others headed as the fields that
`annotator describe` lists (title, author, date, publisher, shelfmark, repository, fonds …).
Rows without a file and columns that are no field are listed.</source>
        <translation>Prendre des articles dans PROJECT, qui est créé s’il n’est pas là. Des dossiers, tous les articles qui y
sont et au-dessous sont pris.

Le tout est une étape à annuler&#x202f;; chaque fichier est sur le disque quand sa ligne est imprimée.

Un inventaire a une ligne par fichier&#x202f;: une colonne intitulée `file`, et d’autres intitulées comme les champs que
liste `annotator describe` (title, author, date, publisher, shelfmark, repository, fonds …).
Les lignes sans fichier et les colonnes qui ne sont pas des champs sont listées.</translation>
    </message>
    <message>
        <source>Take over the settings that a TOML file has; the others stay.</source>
        <translation>Reprendre les réglages qu’a un fichier TOML&#x202f;; les autres restent.</translation>
    </message>
    <message>
        <source>Take over the tags of a TOML file, as one step that `annotator undo` takes back.

Tags that the file lacks stay, and so does everything that is marked.</source>
        <translation>Reprendre les étiquettes d’un fichier TOML, en une étape qu’annule `annotator undo`.

Les étiquettes que le fichier n’a pas restent, et tout ce qui est marqué aussi.</translation>
    </message>
    <message>
        <source>Take the entries of FILE into the register, as one step to undo.

FILE is of any form of which `pack add` makes packs. Entries with an identifier that the
register has already are left out; what of FILE cannot be taken is told line by line.</source>
        <translation>Prendre les entrées de FILE dans le registre, en une étape à annuler.

FILE a l’une des formes dont `pack add` fait des paquets. Les entrées dont le registre a déjà
l’identifiant sont omises&#x202f;; ce qui de FILE ne peut être pris est dit ligne par ligne.</translation>
    </message>
    <message>
        <source>Take the last N steps back, also those of an earlier sitting.</source>
        <translation>Annuler les N dernières étapes, aussi celles d’une séance précédente.</translation>
    </message>
    <message>
        <source>Take the usual values again, of the settings NAMES; without any, of all.</source>
        <translation>Reprendre les valeurs par défaut des réglages NAMES&#x202f;; sans noms, de tous.</translation>
    </message>
    <message>
        <source>Tell what was done, by whom and when, oldest first.</source>
        <translation>Dire ce qui a été fait, par qui et quand, le plus ancien d’abord.</translation>
    </message>
    <message>
        <source>The project&apos;s own list of persons, places, bodies: looked at, merged, split.</source>
        <translation>La liste propre au projet des personnes, lieux, organismes&#x202f;: consultée, fusionnée, divisée.</translation>
    </message>
    <message>
        <source>The vocabulary of a project: its tags with keys, colours and TEI elements.</source>
        <translation>Le vocabulaire d’un projet&#x202f;: ses étiquettes avec touches, couleurs et éléments TEI.</translation>
    </message>
    <message>
        <source>Write all that the articles say about ENTRY (id or name): mentions, claims, pictures …

\b
One entry goes to the files that --html, --pdf and --json name; several, or all of a kind,
go to files of their own in the folder that --out names.</source>
        <translation>Écrire tout ce que les articles disent d’ENTRY (identifiant ou nom)&#x202f;: mentions, affirmations, images …

\b
Une entrée va dans les fichiers que nomment --html, --pdf et --json&#x202f;; plusieurs, ou toutes celles d’un genre,
vont dans des fichiers à part, dans le dossier que nomme --out.</translation>
    </message>
    <message>
        <source>Write every article, or some, to a folder: each whole and valid, or not at all.

\b
Names are made of {id}, {source}, {title}, {date}, {language}, {author}, {publisher},
{collection}, {shelfmark}, {genre}; no two files get the same.</source>
        <translation>Écrire chaque article, ou certains, dans un dossier&#x202f;: chacun entier et valide, ou pas du tout.

\b
Les noms sont faits de {id}, {source}, {title}, {date}, {language}, {author}, {publisher},
{collection}, {shelfmark}, {genre}&#x202f;; deux fichiers n’ont jamais le même.</translation>
    </message>
    <message>
        <source>Write the tags of PROJECT to a TOML file.</source>
        <translation>Écrire les étiquettes de PROJECT dans un fichier TOML.</translation>
    </message>
    <message>
        <source>Write the whole register to a file, or as EAC-CPF to a folder or ZIP file.

csv and skos hold all entries, and `register import` and `pack add` read them back; eac holds
those that are persons or organisations.</source>
        <translation>Écrire tout le registre dans un fichier, ou en EAC-CPF dans un dossier ou fichier ZIP.

csv et skos contiennent toutes les entrées, et `register import` et `pack add` les relisent&#x202f;; eac contient
celles qui sont des personnes ou des organisations.</translation>
    </message>
    <message>
        <source>Write what you have chosen, keys included, to a TOML file.</source>
        <translation>Écrire ce que vous avez choisi, touches comprises, dans un fichier TOML.</translation>
    </message>
    <message>
        <source>a CSV or XLSX sheet that says what is known of each file</source>
        <translation>une feuille CSV ou XLSX qui dit ce qu’on sait de chaque fichier</translation>
    </message>
    <message>
        <source>a RELAX NG grammar (XML syntax) instead of ours</source>
        <translation>une grammaire RELAX NG (syntaxe XML) à la place de la nôtre</translation>
    </message>
    <message>
        <source>a doubt remains</source>
        <translation>un doute demeure</translation>
    </message>
    <message>
        <source>a file; for eac a folder or .zip</source>
        <translation>un fichier&#x202f;; pour eac un dossier ou .zip</translation>
    </message>
    <message>
        <source>a folder, for several entries</source>
        <translation>un dossier, pour plusieurs entrées</translation>
    </message>
    <message>
        <source>a name that goes over as well</source>
        <translation>un nom qui passe aussi</translation>
    </message>
    <message>
        <source>a page for a browser</source>
        <translation>une page pour un navigateur</translation>
    </message>
    <message>
        <source>a query that the project keeps; “annotator queries”</source>
        <translation>une requête que garde le projet&#x202f;; «&#x202f;annotator queries&#x202f;»</translation>
    </message>
    <message>
        <source>a table, with the words around each hit</source>
        <translation>un tableau, avec les mots autour de chaque résultat</translation>
    </message>
    <message>
        <source>a window of its own, though one is open already</source>
        <translation>une fenêtre à part, bien qu’une soit déjà ouverte</translation>
    </message>
    <message>
        <source>all articles that are so now</source>
        <translation>tous les articles qui sont ainsi maintenant</translation>
    </message>
    <message>
        <source>all entries of a kind that are named, such as person</source>
        <translation>toutes les entrées nommées d’un genre, tel que person</translation>
    </message>
    <message>
        <source>also play the history again, and read every original again: takes long</source>
        <translation>aussi rejouer l’historique, et relire chaque original&#x202f;: prend longtemps</translation>
    </message>
    <message>
        <source>annotations made by this contributor</source>
        <translation>annotations faites par ce contributeur</translation>
    </message>
    <message>
        <source>annotations made from this day on: 2024, 2024-05 or 2024-05-12</source>
        <translation>annotations faites à partir de ce jour&#x202f;: 2024, 2024-05 ou 2024-05-12</translation>
    </message>
    <message>
        <source>annotations made up to this day, it included</source>
        <translation>annotations faites jusqu’à ce jour, inclus</translation>
    </message>
    <message>
        <source>annotations of this kind: entity, claim, caption, correction, quotation</source>
        <translation>annotations de ce genre&#x202f;: entity, claim, caption, correction, quotation</translation>
    </message>
    <message>
        <source>annotations of which somebody said: high, medium, low, unknown</source>
        <translation>annotations dont quelqu’un a dit&#x202f;: high, medium, low, unknown</translation>
    </message>
    <message>
        <source>annotations that are draft, suggested, accepted or rejected</source>
        <translation>annotations qui sont draft, suggested, accepted ou rejected</translation>
    </message>
    <message>
        <source>annotations that name this entry of the register, by name or id</source>
        <translation>annotations qui nomment cette entrée du registre, par nom ou identifiant</translation>
    </message>
    <message>
        <source>annotations with this tag, by name or id</source>
        <translation>annotations avec cette étiquette, par nom ou identifiant</translation>
    </message>
    <message>
        <source>articles from this date on: 1914, 1914-05</source>
        <translation>articles à partir de cette date&#x202f;: 1914, 1914-05</translation>
    </message>
    <message>
        <source>articles of this language</source>
        <translation>articles de cette langue</translation>
    </message>
    <message>
        <source>articles that are to do, in progress, done …</source>
        <translation>articles à l’état to do, in progress, done …</translation>
    </message>
    <message>
        <source>articles up to this date, it included</source>
        <translation>articles jusqu’à cette date</translation>
    </message>
    <message>
        <source>articles whose publisher has these words</source>
        <translation>articles dont l’éditeur a ces mots</translation>
    </message>
    <message>
        <source>as in BCP 47: de, ar; empty for the article&apos;s own</source>
        <translation>comme en BCP 47&#x202f;: de, ar&#x202f;; vide pour celle de l’article</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>autant au plus</translation>
    </message>
    <message>
        <source>by default that of the first file</source>
        <translation>par défaut celui du premier fichier</translation>
    </message>
    <message>
        <source>by what stands left or right of it</source>
        <translation>par ce qui est à sa gauche ou à sa droite</translation>
    </message>
    <message>
        <source>claims made by this entry</source>
        <translation>affirmations faites par cette entrée</translation>
    </message>
    <message>
        <source>claims of which the source sounds so sure: high, medium, low, unknown</source>
        <translation>affirmations dont la source paraît sûre à ce degré&#x202f;: high, medium, low, unknown</translation>
    </message>
    <message>
        <source>claims put so: asserted, hedged, alleged, predicted, denied</source>
        <translation>affirmations présentées ainsi&#x202f;: asserted, hedged, alleged, predicted, denied</translation>
    </message>
    <message>
        <source>claims reported by this entry</source>
        <translation>affirmations relayées par cette entrée</translation>
    </message>
    <message>
        <source>claims with this verdict: unverified, supported, refuted …</source>
        <translation>affirmations avec ce verdict&#x202f;: unverified, supported, refuted …</translation>
    </message>
    <message>
        <source>do it; without it only what would be done is printed</source>
        <translation>le faire&#x202f;; sans cela on imprime seulement ce qui serait fait</translation>
    </message>
    <message>
        <source>each hit with the words around it, in columns</source>
        <translation>chaque résultat avec les mots autour, en colonnes</translation>
    </message>
    <message>
        <source>every article of the project</source>
        <translation>chaque article du projet</translation>
    </message>
    <message>
        <source>first make the index of words anew, from the texts</source>
        <translation>refaire d’abord l’index des mots, d’après les textes</translation>
    </message>
    <message>
        <source>give large volumes minutes, and more memory</source>
        <translation>donner aux grands volumes des minutes, et plus de mémoire</translation>
    </message>
    <message>
        <source>go on behind this article, where a page ended</source>
        <translation>continuer après cet article, là où une page finissait</translation>
    </message>
    <message>
        <source>how it is divided: verdict, certainty … or month, year …</source>
        <translation>comment elle est divisée&#x202f;: verdict, certainty … ou month, year …</translation>
    </message>
    <message>
        <source>in articles from this date on</source>
        <translation>dans des articles à partir de cette date</translation>
    </message>
    <message>
        <source>in articles of this language: en, or pt-BR</source>
        <translation>dans des articles de cette langue&#x202f;: en, ou pt-BR</translation>
    </message>
    <message>
        <source>in articles that are to do, in progress, done …</source>
        <translation>dans des articles à l’état to do, in progress, done …</translation>
    </message>
    <message>
        <source>in articles that name this entry of the register too</source>
        <translation>dans des articles qui nomment aussi cette entrée du registre</translation>
    </message>
    <message>
        <source>in articles up to this date, it included</source>
        <translation>dans des articles jusqu’à cette date, incluse</translation>
    </message>
    <message>
        <source>in articles whose publisher has these words</source>
        <translation>dans des articles dont l’éditeur a ces mots</translation>
    </message>
    <message>
        <source>in articles whose title has these words</source>
        <translation>dans des articles dont le titre a ces mots</translation>
    </message>
    <message>
        <source>in this very process</source>
        <translation>dans ce processus même</translation>
    </message>
    <message>
        <source>in “together”: no less often</source>
        <translation>dans «&#x202f;together&#x202f;»&#x202f;: pas moins souvent</translation>
    </message>
    <message>
        <source>its address, such as http://127.0.0.1:8000/reconcile</source>
        <translation>son adresse, telle que http://127.0.0.1:8000/reconcile</translation>
    </message>
    <message>
        <source>keep a picture of the window as PNG</source>
        <translation>garder une image de la fenêtre en PNG</translation>
    </message>
    <message>
        <source>keep this one no longer</source>
        <translation>ne plus garder celle-ci</translation>
    </message>
    <message>
        <source>keep this query in the project</source>
        <translation>garder cette requête dans le projet</translation>
    </message>
    <message>
        <source>leave files alone that would be the same</source>
        <translation>laisser les fichiers qui seraient les mêmes</translation>
    </message>
    <message>
        <source>leave out files and texts that the project has already</source>
        <translation>omettre les fichiers et textes que le projet a déjà</translation>
    </message>
    <message>
        <source>leave the window out</source>
        <translation>omettre la fenêtre</translation>
    </message>
    <message>
        <source>list the sections that hold all these words</source>
        <translation>lister les sections qui contiennent tous ces mots</translation>
    </message>
    <message>
        <source>look at each anew: everything that does not hold</source>
        <translation>regarder chacune à nouveau&#x202f;: tout ce qui ne tient pas</translation>
    </message>
    <message>
        <source>make each chapter of a book an article</source>
        <translation>faire de chaque chapitre d’un livre un article</translation>
    </message>
    <message>
        <source>merge although something contradicts it</source>
        <translation>fusionner bien que quelque chose s’y oppose</translation>
    </message>
    <message>
        <source>move annotations of this confidence or more</source>
        <translation>déplacer les annotations de cette confiance ou plus</translation>
    </message>
    <message>
        <source>no more hits than this</source>
        <translation>pas plus de résultats que cela</translation>
    </message>
    <message>
        <source>of Web Annotations that have none of the project&apos;s; by default other</source>
        <translation>des Web Annotations qui n’ont aucun de ceux du projet&#x202f;; par défaut other</translation>
    </message>
    <message>
        <source>of a capture or a box of mail: see `records`</source>
        <translation>d’une capture ou d’une boîte de courrier&#x202f;: voyez `records`</translation>
    </message>
    <message>
        <source>of entries whose file does not say</source>
        <translation>des entrées dont le fichier ne le dit pas</translation>
    </message>
    <message>
        <source>of entries whose file does not say, such as person</source>
        <translation>des entrées dont le fichier ne le dit pas, tel que person</translation>
    </message>
    <message>
        <source>of files without ending, such as {date}_{title}_{id}</source>
        <translation>des fichiers sans extension, tel que {date}_{title}_{id}</translation>
    </message>
    <message>
        <source>of one article only; `annotator list` shows the ids</source>
        <translation>d’un seul article&#x202f;; `annotator list` montre les identifiants</translation>
    </message>
    <message>
        <source>of text files; by default it is found out, and a guess is said</source>
        <translation>des fichiers de texte&#x202f;; par défaut il est détecté, et une supposition est dite</translation>
    </message>
    <message>
        <source>of the article, as in BCP 47: en, de, ar</source>
        <translation>de l’article, comme en BCP 47&#x202f;: en, de, ar</translation>
    </message>
    <message>
        <source>of the articles, as in BCP 47: en, de, ar</source>
        <translation>des articles, comme en BCP 47&#x202f;: en, de, ar</translation>
    </message>
    <message>
        <source>of the file, which is kept in the project</source>
        <translation>du fichier, qui est gardé dans le projet</translation>
    </message>
    <message>
        <source>one JSON object a file</source>
        <translation>un objet JSON par fichier</translation>
    </message>
    <message>
        <source>one JSON object an article</source>
        <translation>un objet JSON par article</translation>
    </message>
    <message>
        <source>one ZIP file instead, whole or not at all</source>
        <translation>un fichier ZIP à la place, entier ou pas du tout</translation>
    </message>
    <message>
        <source>one of them; else all in short</source>
        <translation>l’une d’elles&#x202f;; sinon toutes en bref</translation>
    </message>
    <message>
        <source>only claims of this one, in “said”</source>
        <translation>seulement les affirmations de celui-ci, dans «&#x202f;said&#x202f;»</translation>
    </message>
    <message>
        <source>only for the article of this id</source>
        <translation>seulement pour l’article de cet identifiant</translation>
    </message>
    <message>
        <source>only in this article</source>
        <translation>seulement dans cet article</translation>
    </message>
    <message>
        <source>only look: lock nothing, leave nothing beside it</source>
        <translation>seulement regarder&#x202f;: ne rien verrouiller, ne rien laisser à côté</translation>
    </message>
    <message>
        <source>only the one of this id; repeatable</source>
        <translation>seulement celui de cet identifiant&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>only those of the article of this id</source>
        <translation>seulement celles de l’article de cet identifiant</translation>
    </message>
    <message>
        <source>persons, places … in each file, or shared in register.xml beside</source>
        <translation>personnes, lieux … dans chaque fichier, ou partagés dans register.xml à côté</translation>
    </message>
    <message>
        <source>put it into this folder, and nowhere else</source>
        <translation>la mettre dans ce dossier, et nulle part ailleurs</translation>
    </message>
    <message>
        <source>read the text as it was before its tracked changes</source>
        <translation>lire le texte tel qu’il était avant ses modifications suivies</translation>
    </message>
    <message>
        <source>rows at most (20)</source>
        <translation>lignes au plus (20)</translation>
    </message>
    <message>
        <source>send the names; else only print what would be sent</source>
        <translation>envoyer les noms&#x202f;; sinon imprimer seulement ce qui serait envoyé</translation>
    </message>
    <message>
        <source>take all of a score of S or more, as one step to undo</source>
        <translation>prendre toutes celles d’un score de S ou plus, en une étape à annuler</translation>
    </message>
    <message>
        <source>take all of a web page for its article</source>
        <translation>prendre toute une page web pour son article</translation>
    </message>
    <message>
        <source>take back what was said</source>
        <translation>reprendre ce qui a été dit</translation>
    </message>
    <message>
        <source>take the identifiers that the service is sure of</source>
        <translation>prendre les identifiants dont le service est sûr</translation>
    </message>
    <message>
        <source>the annotation that says so</source>
        <translation>l’annotation qui le dit</translation>
    </message>
    <message>
        <source>the article of this id; may be repeated</source>
        <translation>l’article de cet identifiant&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>the folder to write into</source>
        <translation>le dossier où écrire</translation>
    </message>
    <message>
        <source>the id of the article that Web Annotations are about</source>
        <translation>l’identifiant de l’article sur lequel portent les Web Annotations</translation>
    </message>
    <message>
        <source>the same for programs</source>
        <translation>de même pour les programmes</translation>
    </message>
    <message>
        <source>the same in print</source>
        <translation>de même imprimé</translation>
    </message>
    <message>
        <source>they are not the same</source>
        <translation>elles ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>they may be the same</source>
        <translation>elles sont peut-être les mêmes</translation>
    </message>
    <message>
        <source>what is odd about the characters of its text</source>
        <translation>ce qui est singulier dans les caractères de son texte</translation>
    </message>
    <message>
        <source>what it shows, for those who cannot see it; empty to forget it</source>
        <translation>ce qu’elle montre, pour qui ne peut la voir&#x202f;; vide pour l’oublier</translation>
    </message>
    <message>
        <source>what the program speaks, whatever the settings and the system say</source>
        <translation>ce que parle le programme, quoi que disent les réglages et le système</translation>
    </message>
    <message>
        <source>what to write</source>
        <translation>quoi écrire</translation>
    </message>
    <message>
        <source>who holds its rights, and what they allow; empty to forget it</source>
        <translation>qui en détient les droits, et ce qu’ils permettent&#x202f;; vide pour l’oublier</translation>
    </message>
    <message>
        <source>with --accept-above: only print what would be taken</source>
        <translation>avec --accept-above&#x202f;: imprimer seulement ce qui serait pris</translation>
    </message>
    <message>
        <source>with --out</source>
        <translation>avec --out</translation>
    </message>
    <message>
        <source>with what contributors say to each other</source>
        <translation>avec ce que les contributeurs se disent</translation>
    </message>
    <message>
        <source>without a direction, as spouseOf</source>
        <translation>sans direction, comme spouseOf</translation>
    </message>
    <message>
        <source>write all pages into a folder</source>
        <translation>écrire toutes les pages dans un dossier</translation>
    </message>
    <message>
        <source>write its table here</source>
        <translation>écrire ici son tableau</translation>
    </message>
    <message>
        <source>write over files that are there already</source>
        <translation>remplacer aussi les fichiers qui sont déjà là</translation>
    </message>
    <message>
        <source>write the picture here</source>
        <translation>écrire ici l’image</translation>
    </message>
</context>
<context>
    <name>TextWordsField</name>
    <message>
        <source>From selection</source>
        <translation>De la sélection</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Pas de mots</translation>
    </message>
    <message>
        <source>Takes the words that are selected in the text</source>
        <translation>Prend les mots qui sont sélectionnés dans le texte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>about {n} min left</source>
        <translation>encore environ {n} min</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>encore environ {n} s</translation>
    </message>
</context>
<context>
    <name>Tongue</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Search articles, register, commands…</source>
        <translation>Chercher articles, registre, commandes…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>TEI not valid</source>
        <translation>TEI non valide</translation>
    </message>
    <message>
        <source>TEI valid</source>
        <translation>TEI valide</translation>
    </message>
    <message>
        <source>{articles} · {m} to do</source>
        <translation>{articles} · {m} à faire</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>● Not saved</source>
        <translation>● Non enregistré</translation>
    </message>
    <message>
        <source>● Saved</source>
        <translation>● Enregistré</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Annotator projects (*.annot)</source>
        <translation>Projets Annotator (*.annot)</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Fermer sans cela</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message>
        <source>Given up: {what}.</source>
        <translation>Abandonné&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continuer à travailler</translation>
    </message>
    <message>
        <source>Save elsewhere, and go on there</source>
        <translation>Enregistrer ailleurs, et y continuer</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Saved, and open from now on: “{name}”. “{old}” is as it was before.</source>
        <translation>Enregistré, et ouvert désormais&#x202f;: «&#x202f;{name}&#x202f;». «&#x202f;{old}&#x202f;» est comme il était avant.</translation>
    </message>
    <message>
        <source>Saved: {what}.</source>
        <translation>Enregistré&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>This is not saved yet: {what}</source>
        <translation>Ceci n’est pas encore enregistré&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{what} “{about}”</source>
        <translation>{what} «&#x202f;{about}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>UnsavedCard</name>
    <message>
        <source>Give it up</source>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>Not saved yet: {what}</source>
        <translation>Pas encore enregistré&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept edited</source>
        <translation>Accepter modifiée</translation>
    </message>
    <message>
        <source>Add annotations</source>
        <translation>Ajouter des annotations</translation>
    </message>
    <message>
        <source>Add entries</source>
        <translation>Ajouter des entrées</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>Attach image</source>
        <translation>Joindre une image</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Changer d’étiquette</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Define tag</source>
        <translation>Définir une étiquette</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Describe article</source>
        <translation>Décrire l’article</translation>
    </message>
    <message>
        <source>Describe image</source>
        <translation>Décrire l’image</translation>
    </message>
    <message>
        <source>Describe project</source>
        <translation>Décrire le projet</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>Modifier un commentaire</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Modifier une entrée</translation>
    </message>
    <message>
        <source>Forget query</source>
        <translation>Oublier la requête</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Keep query</source>
        <translation>Garder la requête</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Merge entries</source>
        <translation>Fusionner des entrées</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Name contributor</source>
        <translation>Nommer un contributeur</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Project founded</source>
        <translation>Projet fondé</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Retirer l’article</translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation>Retirer un commentaire</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Retirer une entrée</translation>
    </message>
    <message>
        <source>Remove relation</source>
        <translation>Retirer une relation</translation>
    </message>
    <message>
        <source>Same or not</source>
        <translation>Les mêmes ou non</translation>
    </message>
    <message>
        <source>Split entry</source>
        <translation>Diviser une entrée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>WaitingSheet</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>No annotation comes before.</source>
        <translation>Aucune annotation ne précède.</translation>
    </message>
    <message>
        <source>No annotation follows.</source>
        <translation>Aucune annotation ne suit.</translation>
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
        <translation>Voir l’exemple</translation>
    </message>
    <message>
        <source>Mark what articles say, about whom and by whom, and keep it as TEI XML.
Everything is saved at once in one file. Nothing leaves this computer.</source>
        <translation>Marquer ce que disent les articles, sur qui et par qui, et le garder en TEI XML.
Tout est enregistré aussitôt dans un seul fichier. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>OPENED LAST</source>
        <translation>DERNIERS OUVERTS</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Or drop a project, or articles to import, on this window.</source>
        <translation>Ou déposez sur cette fenêtre un projet, ou des articles à importer.</translation>
    </message>
    <message>
        <source>The first hour</source>
        <translation>La première heure</translation>
    </message>
</context>
<context>
    <name>WhereMentioned</name>
    <message>
        <source>&amp;Keep this spelling as another name</source>
        <translation>&amp;Garder cette graphie comme autre nom</translation>
    </message>
    <message>
        <source>Nowhere in the articles: {0}</source>
        <translation>Nulle part dans les articles&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Graphie</translation>
    </message>
    <message>
        <source>Where mentioned</source>
        <translation>Où mentionnée</translation>
    </message>
    <message>
        <source>all, {0}</source>
        <translation>tous, {0}</translation>
    </message>
</context>
<context>
    <name>WishFields</name>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>Claims of</source>
        <translation>Affirmations de</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Divisé par</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>allégué</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>affirmé</translation>
    </message>
    <message>
        <source>by description</source>
        <translation>par description</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>ne peut être vérifié</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>nié</translation>
    </message>
    <message>
        <source>direct speech</source>
        <translation>discours direct</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contesté</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>conteste</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>nuancé</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>indirect speech</source>
        <translation>discours indirect</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>réfuté</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>réfute</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggérées</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>étayé</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>étaye</translation>
    </message>
    <message>
        <source>the writer’s own</source>
        <translation>propre à l’auteur du texte</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>non vérifié</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Ce qui est en cours</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Travail en cours…</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>All articles are done.</source>
        <translation>Tous les articles sont terminés.</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
</context>
</TS>
