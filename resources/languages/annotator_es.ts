<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Annotator</source>
        <translation>Acerca de Annotator</translation>
    </message>
    <message>
        <source>Annotator {version}</source>
        <translation>Annotator {version}</translation>
    </message>
    <message>
        <source>Copied: versions only, no names and no paths.</source>
        <translation>Copiado: solo versiones, sin nombres ni rutas.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Copiar para un informe</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It uses no network unless you ask.</source>
        <translation>Software libre con licencia MIT. No usa la red si usted no lo pide.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Mark what articles say, about whom and by whom, as TEI.</source>
        <translation>Marcar lo que dicen los artículos, sobre quién y por quién, como TEI.</translation>
    </message>
    <message>
        <source>Memory and reports</source>
        <translation>Memoria e informes</translation>
    </message>
    <message>
        <source>New projects</source>
        <translation>Proyectos nuevos</translation>
    </message>
    <message>
        <source>Places of the gazetteer: GeoNames, CC BY 4.0.</source>
        <translation>Lugares del nomenclátor: GeoNames, CC BY 4.0.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The versions above, and nothing else</source>
        <translation>Las versiones de arriba y nada más</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Dónde está cada cosa</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>About Annotator</source>
        <translation>Acerca de Annotator</translation>
    </message>
    <message>
        <source>About this article…</source>
        <translation>Acerca de este artículo…</translation>
    </message>
    <message>
        <source>About this project…</source>
        <translation>Acerca de este proyecto…</translation>
    </message>
    <message>
        <source>Accept all suggestions listed</source>
        <translation>Aceptar todas las sugerencias de la lista</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Aceptar la sugerencia</translation>
    </message>
    <message>
        <source>Add selection as a further part</source>
        <translation>Añadir la selección como otra parte</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>All like it, as a list to tick</source>
        <translation>Todas las iguales, en una lista para elegir</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Article done, open the next</source>
        <translation>Artículo hecho, abrir el siguiente</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Ask a reconciliation service…</source>
        <translation>Preguntar a un servicio de reconciliación…</translation>
    </message>
    <message>
        <source>Authority packs…</source>
        <translation>Paquetes de autoridades…</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Bring a tagset in…</source>
        <translation>Traer un conjunto de etiquetas…</translation>
    </message>
    <message>
        <source>Caption here</source>
        <translation>Pie de foto aquí</translation>
    </message>
    <message>
        <source>Change who or what it is</source>
        <translation>Cambiar quién o qué es</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Comprobar el proyecto</translation>
    </message>
    <message>
        <source>Claim here</source>
        <translation>Afirmación aquí</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Cerrar el proyecto</translation>
    </message>
    <message>
        <source>Comment on it</source>
        <translation>Comentarla</translation>
    </message>
    <message>
        <source>Contents and search</source>
        <translation>Contenido y búsqueda</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Correct the word here</source>
        <translation>Corregir la palabra aquí</translation>
    </message>
    <message>
        <source>Delete all like it, as a list to tick</source>
        <translation>Eliminar todas las iguales, en una lista para elegir</translation>
    </message>
    <message>
        <source>Delete the annotation</source>
        <translation>Eliminar la anotación</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dosier…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit all fields</source>
        <translation>Editar todos los campos</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Entries that may be doubles</source>
        <translation>Entradas que pueden ser dobles</translation>
    </message>
    <message>
        <source>Export the selected articles…</source>
        <translation>Exportar los artículos elegidos…</translation>
    </message>
    <message>
        <source>Export the ticked hits…</source>
        <translation>Exportar los resultados marcados…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go to anything…</source>
        <translation>Ir a cualquier cosa…</translation>
    </message>
    <message>
        <source>Go to what it is related to</source>
        <translation>Ir a lo que está relacionado</translation>
    </message>
    <message>
        <source>Grow the selection</source>
        <translation>Ampliar la selección</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help on this</source>
        <translation>Ayuda sobre esto</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How fast am I?</source>
        <translation>¿A qué ritmo voy?</translation>
    </message>
    <message>
        <source>How the last sitting ended</source>
        <translation>Cómo acabó la última sesión</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Importar artículos…</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Keep the last tag for what follows</source>
        <translation>Mantener la última etiqueta para lo que sigue</translation>
    </message>
    <message>
        <source>Keep this query in the project</source>
        <translation>Guardar esta consulta en el proyecto</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Teclas…</translation>
    </message>
    <message>
        <source>Keywords for the selected articles…</source>
        <translation>Palabras clave de los artículos elegidos…</translation>
    </message>
    <message>
        <source>Language of the selected articles…</source>
        <translation>Lengua de los artículos elegidos…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Leave open whether they are the same</source>
        <translation>Dejar abierto si son lo mismo</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>List of annotations</source>
        <translation>Lista de anotaciones</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Ver la muestra</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark the ticked hits…</source>
        <translation>Marcar los resultados elegidos…</translation>
    </message>
    <message>
        <source>Merge entries…</source>
        <translation>Fusionar entradas…</translation>
    </message>
    <message>
        <source>Move the end with the arrows</source>
        <translation>Mover el final con las flechas</translation>
    </message>
    <message>
        <source>Move the start with the arrows</source>
        <translation>Mover el principio con las flechas</translation>
    </message>
    <message>
        <source>Names left open</source>
        <translation>Nombres dejados abiertos</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>Anotación siguiente</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <source>Next certainty</source>
        <translation>Certeza siguiente</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Hallazgo siguiente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Next hit in the project</source>
        <translation>Resultado siguiente en el proyecto</translation>
    </message>
    <message>
        <source>Next name left open, and who it is</source>
        <translation>Siguiente nombre abierto, y quién es</translation>
    </message>
    <message>
        <source>Next of overlapping annotations</source>
        <translation>Siguiente de las anotaciones superpuestas</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Next stance of the claim</source>
        <translation>Siguiente postura de la afirmación</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Sugerencia siguiente</translation>
    </message>
    <message>
        <source>Next verdict of the claim</source>
        <translation>Siguiente veredicto de la afirmación</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No son lo mismo</translation>
    </message>
    <message>
        <source>Open its entry in the register</source>
        <translation>Abrir su entrada en el registro</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Overview of the project</source>
        <translation>Panorama del proyecto</translation>
    </message>
    <message>
        <source>Page of the scan</source>
        <translation>Página del escaneo</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Quizá lo mismo</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>Anotación anterior</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Hallazgo anterior</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Previous hit in the project</source>
        <translation>Resultado anterior en el proyecto</translation>
    </message>
    <message>
        <source>Previous name left open</source>
        <translation>Nombre abierto anterior</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Sugerencia anterior</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quotation here</source>
        <translation>Cita aquí</translation>
    </message>
    <message>
        <source>Read its file again…</source>
        <translation>Leer de nuevo su archivo…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Reject it with a reason…</source>
        <translation>Rechazarla con un motivo…</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>Rechazar la sugerencia</translation>
    </message>
    <message>
        <source>Relate it to another annotation</source>
        <translation>Relacionarla con otra anotación</translation>
    </message>
    <message>
        <source>Relations of the entry…</source>
        <translation>Relaciones de la entrada…</translation>
    </message>
    <message>
        <source>Repeat the last tag here</source>
        <translation>Repetir aquí la última etiqueta</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save elsewhere, and go on there…</source>
        <translation>Guardar en otro lugar y seguir allí…</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>Buscar en el proyecto</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Shrink the selection</source>
        <translation>Reducir la selección</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Split the entry…</source>
        <translation>Dividir la entrada…</translation>
    </message>
    <message>
        <source>Status of the selected articles…</source>
        <translation>Estado de los artículos elegidos…</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>TEI</source>
        <translation>TEI</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Take the tagset out…</source>
        <translation>Sacar el conjunto de etiquetas…</translation>
    </message>
    <message>
        <source>The first hour</source>
        <translation>La primera hora</translation>
    </message>
    <message>
        <source>The same, as two entries</source>
        <translation>Lo mismo, como dos entradas</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Try again to save</source>
        <translation>Intentar guardar de nuevo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño habitual</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>What the picture shows…</source>
        <translation>Lo que muestra la imagen…</translation>
    </message>
    <message>
        <source>What this paragraph is…</source>
        <translation>Qué es este párrafo…</translation>
    </message>
    <message>
        <source>Where it is mentioned…</source>
        <translation>Dónde se menciona…</translation>
    </message>
    <message>
        <source>Who or what is this?</source>
        <translation>¿Quién o qué es esto?</translation>
    </message>
    <message>
        <source>Words marked as several entries</source>
        <translation>Palabras marcadas como varias entradas</translation>
    </message>
    <message>
        <source>Write the register to a file…</source>
        <translation>Escribir el registro en un archivo…</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
</context>
<context>
    <name>Amending</name>
    <message>
        <source>No annotation is under the caret.</source>
        <translation>No hay ninguna anotación bajo el cursor.</translation>
    </message>
    <message>
        <source>No claim is under the caret.</source>
        <translation>No hay ninguna afirmación bajo el cursor.</translation>
    </message>
    <message>
        <source>Other words are selected, and no annotation is chosen there. {leave} lets them go.</source>
        <translation>Hay otras palabras seleccionadas y ninguna anotación elegida allí. {leave} las suelta.</translation>
    </message>
    <message>
        <source>Removed. {undo} brings it back.</source>
        <translation>Quitada. {undo} la devuelve.</translation>
    </message>
    <message>
        <source>Removed. {undo} brings it back; {apply_to_all} lists all that are marked like it.</source>
        <translation>Quitada. {undo} la devuelve; {apply_to_all} muestra todas las marcadas como ella.</translation>
    </message>
</context>
<context>
    <name>AnnotationsPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Filter annotations</source>
        <translation>Filtrar anotaciones</translation>
    </message>
    <message>
        <source>Filter by words or names</source>
        <translation>Filtrar por palabras o nombres</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Which annotations</source>
        <translation>Qué anotaciones</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugeridas</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message>
        <source>{n} of {all}: {what}</source>
        <translation>{n} de {all}: {what}</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>ArticlesPanel</name>
    <message>
        <source>&amp;Keywords…</source>
        <translation>&amp;Palabras clave…</translation>
    </message>
    <message>
        <source>&amp;Language…</source>
        <translation>&amp;Lengua…</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>ARTICLES</source>
        <translation>ARTÍCULOS</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <translation>Filtrar artículos</translation>
    </message>
    <message>
        <source>State of the articles shown</source>
        <translation>Estado de los artículos mostrados</translation>
    </message>
    <message>
        <source>in every state</source>
        <translation>en cualquier estado</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} caracteres</translation>
    </message>
</context>
<context>
    <name>BackingUp</name>
    <message>
        <source>A backup was made, and found whole.</source>
        <translation>Se hizo una copia de seguridad y está íntegra.</translation>
    </message>
    <message>
        <source>Nothing was done since the newest backup, {when}.</source>
        <translation>No se ha hecho nada desde la copia de seguridad más reciente, {when}.</translation>
    </message>
    <message>
        <source>The project is damaged, so no backup is made of it.</source>
        <translation>El proyecto está dañado, por eso no se hace copia de seguridad.</translation>
    </message>
    <message>
        <source>The project is open for reading only: nothing is new.</source>
        <translation>El proyecto está abierto solo para lectura: no hay nada nuevo.</translation>
    </message>
    <message>
        <source>The project is whole: every text, quote and link was compared.</source>
        <translation>El proyecto está íntegro: se compararon todos los textos, citas y enlaces.</translation>
    </message>
    <message>
        <source>backup {when}</source>
        <translation>copia de seguridad de {when}</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>All that was saved is here: {counts}.</source>
        <translation>Todo lo que se guardó está aquí: {counts}.</translation>
    </message>
    <message>
        <source>All that was saved is here: {counts}. The last step was “{what}”, {when}.</source>
        <translation>Todo lo que se guardó está aquí: {counts}. El último paso fue «{what}», {when}.</translation>
    </message>
    <message>
        <source>Every text, quote and link was compared: the project is whole.</source>
        <translation>Se compararon todos los textos, citas y enlaces: el proyecto está íntegro.</translation>
    </message>
    <message>
        <source>It is large: a copy of it is being compared now, and you will be told.</source>
        <translation>Es grande: ahora se compara una copia y se le avisará.</translation>
    </message>
    <message>
        <source>The newest backup is of {when}, {age}.</source>
        <translation>La copia de seguridad más reciente es de {when}, {age}.</translation>
    </message>
    <message>
        <source>There is no backup yet; one is made soon.</source>
        <translation>Aún no hay copia de seguridad; pronto se hará una.</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>pedida</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>al cerrar</translation>
    </message>
    <message>
        <source>before a large change</source>
        <translation>antes de un cambio grande</translation>
    </message>
    <message>
        <source>before a newer format</source>
        <translation>antes de un formato más nuevo</translation>
    </message>
    <message>
        <source>by a clock that was ahead</source>
        <translation>por un reloj adelantado</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>last step: {what} “{about}”</source>
        <translation>último paso: {what} «{about}»</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>durante el trabajo</translation>
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
            <numerusform>{n} anotación</numerusform>
            <numerusform>{n} anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} artículo</numerusform>
            <numerusform>{n} artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <translation>
            <numerusform>hace {n} día</numerusform>
            <numerusform>hace {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours ago</source>
        <translation>
            <numerusform>hace {n} hora</numerusform>
            <numerusform>hace {n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes ago</source>
        <translation>
            <numerusform>hace {n} minuto</numerusform>
            <numerusform>hace {n} minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>A second place for backups</source>
        <translation>Un segundo lugar para las copias de seguridad</translation>
    </message>
    <message>
        <source>Annotator projects (*.annot)</source>
        <translation>Proyectos de Annotator (*.annot)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Each is a whole project that was compared word by word when it was made. Restoring writes nothing over: what is there now is moved aside, and you are told where.</source>
        <translation>Cada una es un proyecto entero, comparado palabra por palabra al hacerla. Restaurar no sobrescribe nada: lo que hay ahora se aparta y se le dice dónde.</translation>
    </message>
    <message>
        <source>Each is put here as well</source>
        <translation>Cada una se pone también aquí</translation>
    </message>
    <message>
        <source>Every text, quote and link is compared …</source>
        <translation>Se comparan todos los textos, citas y enlaces …</translation>
    </message>
    <message>
        <source>It is not whole any more: {what}. Take another one.</source>
        <translation>Ya no está íntegra: {what}. Tome otra.</translation>
    </message>
    <message>
        <source>It is saved as “{0}”.</source>
        <translation>Se ha guardado como «{0}».</translation>
    </message>
    <message>
        <source>It is whole: every text, quote and link was compared.</source>
        <translation>Está íntegra: se compararon todos los textos, citas y enlaces.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Abrir para lectura</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Restaurar esta</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Second place…</source>
        <translation>Segundo lugar…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>Aún no hay copias de seguridad.</translation>
    </message>
    <message>
        <source>none: best is a stick or disk of its own</source>
        <translation>ninguno: lo mejor es una memoria USB o un disco aparte</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>{0} (not there now)</source>
        <translation>{0} (ahora no está)</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>A tag such as en, ar or pt-BR</source>
        <translation>Un código como en, ar o pt-BR</translation>
    </message>
    <message>
        <source>Done for {n} articles. {undo} takes all of it back.</source>
        <translation>Hecho en {n} artículos. {undo} lo deshace todo.</translation>
    </message>
    <message>
        <source>File them under; several with commas</source>
        <translation>Archivarlos bajo; varias, con comas</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Ya es así.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>No article is chosen.</source>
        <translation>No hay ningún artículo elegido.</translation>
    </message>
    <message>
        <source>{n} of {all} articles…</source>
        <translation>{n} de {all} artículos…</translation>
    </message>
    <message>
        <source>{title} of {n} articles</source>
        <translation>{title} de {n} artículos</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>byline</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>caption of a picture</source>
        <translation>pie de una foto</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>data</translation>
    </message>
    <message>
        <source>description of a picture</source>
        <translation>descripción de una imagen</translation>
    </message>
    <message>
        <source>heading of a list</source>
        <translation>encabezado de una lista</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>item of a list</source>
        <translation>elemento de una lista</translation>
    </message>
    <message>
        <source>name of who speaks</source>
        <translation>nombre de quien habla</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>quotation set apart</source>
        <translation>cita aparte</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>entradilla</translation>
    </message>
    <message>
        <source>sub-heading</source>
        <translation>ladillo</translation>
    </message>
    <message>
        <source>turn of a speaker</source>
        <translation>turno de un hablante</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message>
        <source>Check of the whole project</source>
        <translation>Comprobación de todo el proyecto</translation>
    </message>
    <message>
        <source>The project is whole: every text, quote and link was compared.</source>
        <translation>El proyecto está íntegro: se compararon todos los textos, citas y enlaces.</translation>
    </message>
    <message>
        <source>The whole project is being checked; you can go on meanwhile.</source>
        <translation>Se está comprobando todo el proyecto; mientras tanto puede seguir.</translation>
    </message>
    <message>
        <source>There is nowhere to go back to.</source>
        <translation>No hay ningún lugar al que volver.</translation>
    </message>
    <message numerus="yes">
        <source>{n} things do not hold together. The first: {what}</source>
        <translation>
            <numerusform>{n} cosa no concuerda: {what}</numerusform>
            <numerusform>{n} cosas no concuerdan. La primera: {what}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>{said} The table beside it has the same numbers.</source>
        <translation>{said} La tabla de al lado tiene los mismos números.</translation>
    </message>
</context>
<context>
    <name>CaptionForm</name>
    <message>
        <source>Add a photographer…</source>
        <translation>Añadir un fotógrafo…</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Attach an image</source>
        <translation>Adjuntar una imagen</translation>
    </message>
    <message>
        <source>Attach an image…</source>
        <translation>Adjuntar una imagen…</translation>
    </message>
    <message>
        <source>Choose the agency…</source>
        <translation>Elegir la agencia…</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Figure {number}</source>
        <translation>Figura {number}</translation>
    </message>
    <message>
        <source>Photographers</source>
        <translation>Fotógrafos</translation>
    </message>
    <message>
        <source>Rights of the image</source>
        <translation>Derechos de la imagen</translation>
    </message>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Lo que muestra la imagen, para quienes no pueden verla</translation>
    </message>
    <message>
        <source>no alternative text: {describe_image} says what it shows</source>
        <translation>sin texto alternativo: {describe_image} dice lo que muestra</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the source says of it: “{words}”</source>
        <translation>la fuente dice de ello: «{words}»</translation>
    </message>
</context>
<context>
    <name>CharacterForm</name>
    <message>
        <source>In the source stands {0} here, which XML cannot hold.</source>
        <translation>En la fuente está {0} aquí, que XML no admite.</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>{title}. {said} {Return} opens what a number counts.</source>
        <translation>{title}. {said} {Return} abre lo que cuenta un número.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Tick &amp;all</source>
        <translation>Marcar &amp;todo</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Marcar &amp;nada</translation>
    </message>
    <message>
        <source>{Space} ticks or unticks · {Return} takes what is ticked · {Esc} takes nothing</source>
        <translation>{Space} marca o desmarca · {Return} toma lo marcado · {Esc} no toma nada</translation>
    </message>
    <message>
        <source>{deed} {n} of {all}</source>
        <translation>{deed} {n} de {all}</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Add a claimant…</source>
        <translation>Añadir un autor…</translation>
    </message>
    <message>
        <source>Attribution words</source>
        <translation>Palabras de atribución</translation>
    </message>
    <message>
        <source>Choose who reports it…</source>
        <translation>Elegir quién lo transmite…</translation>
    </message>
    <message>
        <source>Claimant</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Paráfrasis</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Transmitido por</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discurso</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>The source’s certainty</source>
        <translation>Certeza de la fuente</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dice</translation>
    </message>
</context>
<context>
    <name>CommentLine</name>
    <message>
        <source>Remove “{0}”</source>
        <translation>Quitar «{0}»</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Reply to {0}</source>
        <translation>Responder a {0}</translation>
    </message>
</context>
<context>
    <name>CommentsField</name>
    <message>
        <source>Add a comment, {Return} says it</source>
        <translation>Añada un comentario; {Return} lo dice</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Reply to “{0}”</source>
        <translation>Responder a «{0}»</translation>
    </message>
</context>
<context>
    <name>Concordance</name>
    <message>
        <source>Hits in the project</source>
        <translation>Resultados en el proyecto</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>{key} is also “{other}”: neither acts until one of them gets another key</source>
        <translation>{key} es también «{other}»: ninguna actúa hasta que una de ellas tenga otra tecla</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words; the beginning of a word is enough.</source>
        <translation>No se encontró nada. Pruebe con menos palabras u otras; basta el principio de una palabra.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>{all} found</source>
        <translation>{all} encontrados</translation>
    </message>
    <message>
        <source>{all} found; the first {n} are listed</source>
        <translation>{all} encontrados; se muestran los primeros {n}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> … [cut: {n} characters in all]</source>
        <translation> … [cortado: {n} caracteres en total]</translation>
    </message>
    <message>
        <source>$ annotator {join}</source>
        <translation>$ annotator {join}</translation>
    </message>
    <message>
        <source>--by {asked}: the picture can be divided by {known}</source>
        <translation>--by {asked}: el gráfico se puede dividir por {known}</translation>
    </message>
    <message>
        <source>--name, --registers and --only-changed are for --format tei, not {name}</source>
        <translation>--name, --registers y --only-changed son para --format tei, no {name}</translation>
    </message>
    <message>
        <source>--only-changed compares with a folder: use --out</source>
        <translation>--only-changed compara con una carpeta: use --out</translation>
    </message>
    <message>
        <source>1 annotation</source>
        <translation>1 anotación</translation>
    </message>
    <message>
        <source>1 attachment stayed in the original message and did not become text: {names}</source>
        <translation>1 adjunto quedó en el mensaje original y no pasó a ser texto: {names}</translation>
    </message>
    <message>
        <source>1 byte is no character of the code page that the file names</source>
        <translation>1 byte no es ningún carácter de la página de códigos que nombra el archivo</translation>
    </message>
    <message>
        <source>1 cell of “{name}” was too long for Excel and ends early</source>
        <translation>1 celda de «{name}» era demasiado larga para Excel y acaba antes</translation>
    </message>
    <message>
        <source>1 character that XML cannot hold was replaced by U+FFFD ({first}); the original file is kept as it is</source>
        <translation>1 carácter que XML no puede contener se sustituyó por U+FFFD ({first}); el archivo original queda como está</translation>
    </message>
    <message>
        <source>1 character that no text may hold ({first}) is U+FFFD now</source>
        <translation>1 carácter que ningún texto puede contener ({first}) es ahora U+FFFD</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 comentario</translation>
    </message>
    <message>
        <source>1 comment was left out: {listed}</source>
        <translation>se omitió 1 comentario: {listed}</translation>
    </message>
    <message>
        <source>1 endnote stands after the text, with its number</source>
        <translation>1 nota final está tras el texto, con su número</translation>
    </message>
    <message>
        <source>1 entry is neither a person nor an organisation</source>
        <translation>1 entrada no es ni persona ni organización</translation>
    </message>
    <message>
        <source>1 entry of the register</source>
        <translation>1 entrada del registro</translation>
    </message>
    <message>
        <source>1 file in the folders is no article: {kinds}</source>
        <translation>1 archivo de las carpetas no es un artículo: {kinds}</translation>
    </message>
    <message>
        <source>1 file is left for a further import</source>
        <translation>1 archivo queda para otra importación</translation>
    </message>
    <message>
        <source>1 footnote stands after the text, with its number</source>
        <translation>1 nota al pie está tras el texto, con su número</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 resultado</translation>
    </message>
    <message>
        <source>1 note stands after the text, with its number</source>
        <translation>1 nota está tras el texto, con su número</translation>
    </message>
    <message>
        <source>1 page beside the text that runs on stands at its end</source>
        <translation>1 página junto al texto corrido está al final de este</translation>
    </message>
    <message>
        <source>1 picture is not in the file or beside it; only the words came along</source>
        <translation>1 imagen no está en el archivo ni junto a él; solo llegaron las palabras</translation>
    </message>
    <message>
        <source>1 picture stands in the page of this letter only; its plain words were taken, and the picture stayed in the original message</source>
        <translation>1 imagen está solo en la versión con formato de esta carta; se tomó el texto sin formato y la imagen quedó en el mensaje original</translation>
    </message>
    <message>
        <source>1 place is not valid {encoding} and was read as U+FFFD, at {first}</source>
        <translation>1 lugar no es {encoding} válido y se leyó como U+FFFD, en {first}</translation>
    </message>
    <message>
        <source>1 tracked insertion was taken as text</source>
        <translation>1 inserción registrada se tomó como texto</translation>
    </message>
    <message>
        <source>1 word divided at the end of a line stands as it is printed; what it is in one piece is marked as a correction</source>
        <translation>1 palabra partida a final de línea está como se imprimió; su forma de una pieza se marca como corrección</translation>
    </message>
    <message>
        <source>1 word divided at the end of a line was joined, which the page does not show so: {listed}</source>
        <translation>se unió 1 palabra partida a final de línea, lo que la página no muestra así: {listed}</translation>
    </message>
    <message>
        <source>1 word was recognised with a certainty below one half: check it</source>
        <translation>1 palabra se reconoció con una certeza inferior a la mitad: compruébela</translation>
    </message>
    <message>
        <source>; `annotator records` lists what there is</source>
        <translation>; `annotator records` muestra lo que hay</translation>
    </message>
    <message>
        <source>; picture {number} has no alternative text</source>
        <translation>; la imagen {number} no tiene texto alternativo</translation>
    </message>
    <message>
        <source>; the quotation marks of the paragraph do not match</source>
        <translation>; las comillas del párrafo no casan</translation>
    </message>
    <message>
        <source>; the same words are its alternative text</source>
        <translation>; las mismas palabras son su texto alternativo</translation>
    </message>
    <message>
        <source>Annotator {VERSION}, Python {python_version}, Qt {qVersion}, SQLite {version}, {system} {release}</source>
        <translation>Annotator {VERSION}, Python {python_version}, Qt {qVersion}, SQLite {version}, {system} {release}</translation>
    </message>
    <message>
        <source>EAC-CPF, one file an entity</source>
        <translation>EAC-CPF, un archivo por entidad</translation>
    </message>
    <message>
        <source>From TEI files</source>
        <translation>De archivos TEI</translation>
    </message>
    <message>
        <source>Here the source has a character that XML cannot hold.</source>
        <translation>Aquí la fuente tiene un carácter que XML no admite.</translation>
    </message>
    <message>
        <source>It stands beside what you make, from the next opening on.</source>
        <translation>Está junto a lo que usted hace, desde la próxima apertura.</translation>
    </message>
    <message>
        <source>JSON, one object a line</source>
        <translation>JSON, un objeto por línea</translation>
    </message>
    <message>
        <source>Library of Congress</source>
        <translation>Library of Congress</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM asks for “{name}”, which Qt does not have here; take it out</source>
        <translation>QT_QPA_PLATFORM pide «{name}», que Qt no tiene aquí; quítelo</translation>
    </message>
    <message>
        <source>SKOS (RDF/XML)</source>
        <translation>SKOS (RDF/XML)</translation>
    </message>
    <message>
        <source>SQLite says: {message}</source>
        <translation>SQLite dice: {message}</translation>
    </message>
    <message>
        <source>TEI asks for it in “fileDesc”</source>
        <translation>TEI lo pide en «fileDesc»</translation>
    </message>
    <message>
        <source>TEI or our own</source>
        <translation>TEI o nuestro</translation>
    </message>
    <message>
        <source>The program ended unexpectedly the last time. Nothing that was saved is lost. What happened stands in “{report}”, without any text of articles.</source>
        <translation>El programa terminó de forma inesperada la última vez. No se ha perdido nada de lo guardado. Lo ocurrido está en «{report}», sin ningún texto de artículos.</translation>
    </message>
    <message>
        <source>What should stand here. The text stays as it is.</source>
        <translation>Lo que debería estar aquí. El texto queda como está.</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>un archivo ZIP o un documento de oficina</translation>
    </message>
    <message>
        <source>a block has no identifier</source>
        <translation>un bloque no tiene identificador</translation>
    </message>
    <message>
        <source>a block runs over more than one line</source>
        <translation>un bloque ocupa más de una línea</translation>
    </message>
    <message>
        <source>a capital within a sentence</source>
        <translation>una mayúscula dentro de una oración</translation>
    </message>
    <message>
        <source>a cell is too long; perhaps a quotation mark is not closed</source>
        <translation>una celda es demasiado larga; quizá haya unas comillas sin cerrar</translation>
    </message>
    <message>
        <source>a check could not be finished: {said}</source>
        <translation>no se pudo terminar una comprobación: {said}</translation>
    </message>
    <message>
        <source>a comment says something</source>
        <translation>un comentario dice algo</translation>
    </message>
    <message>
        <source>a comment without words says nothing</source>
        <translation>un comentario sin palabras no dice nada</translation>
    </message>
    <message>
        <source>a credit line stands under it</source>
        <translation>debajo hay una línea de crédito</translation>
    </message>
    <message>
        <source>a credit stands at its end</source>
        <translation>hay un crédito al final</translation>
    </message>
    <message>
        <source>a date and time such as 2026-11-22T09:10:14Z</source>
        <translation>una fecha y hora como 2026-11-22T09:10:14Z</translation>
    </message>
    <message>
        <source>a date such as 2026-11-22</source>
        <translation>una fecha como 2026-11-22</translation>
    </message>
    <message>
        <source>a date: {value}, seen from {today}</source>
        <translation>una fecha: {value}, vista desde {today}</translation>
    </message>
    <message>
        <source>a file is for one ENTRY; for several name a folder with --out</source>
        <translation>un archivo es para una ENTRY; para varias indique una carpeta con --out</translation>
    </message>
    <message>
        <source>a glossary has no label</source>
        <translation>un glosario no tiene etiqueta</translation>
    </message>
    <message>
        <source>a key is there twice</source>
        <translation>una clave está dos veces</translation>
    </message>
    <message>
        <source>a language such as en or ar</source>
        <translation>una lengua como en o ar</translation>
    </message>
    <message>
        <source>a line is one JSON object in curly brackets</source>
        <translation>una línea es un objeto JSON entre llaves</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a list of your own</source>
        <translation>una lista propia</translation>
    </message>
    <message>
        <source>a mark without words of the text was left as it is</source>
        <translation>una marca sin palabras del texto se dejó como estaba</translation>
    </message>
    <message>
        <source>a merger needs two entries of the register or more</source>
        <translation>una fusión necesita dos o más entradas del registro</translation>
    </message>
    <message>
        <source>a month such as 2026-11</source>
        <translation>un mes como 2026-11</translation>
    </message>
    <message>
        <source>a name without blanks</source>
        <translation>un nombre sin espacios</translation>
    </message>
    <message>
        <source>a number such as 2.5</source>
        <translation>un número como 2.5</translation>
    </message>
    <message>
        <source>a part of the program cannot be loaded ({error}); please install it again</source>
        <translation>una parte del programa no se puede cargar ({error}); instálelo de nuevo</translation>
    </message>
    <message>
        <source>a part of the program is missing that reads such files; install the program anew</source>
        <translation>falta la parte del programa que lee estos archivos; instale el programa de nuevo</translation>
    </message>
    <message>
        <source>a place begins, ends or is parted at a line end only</source>
        <translation>un lugar empieza, acaba o se divide solo en un final de línea</translation>
    </message>
    <message>
        <source>a place follows, as in addresses</source>
        <translation>sigue un lugar, como en las direcciones</translation>
    </message>
    <message>
        <source>a place lies after the end of the text, which has {length} characters</source>
        <translation>un lugar está después del final del texto, que tiene {length} caracteres</translation>
    </message>
    <message>
        <source>a pointer leads to nothing in the file; an entry was made of the name</source>
        <translation>una referencia no lleva a nada del archivo; se hizo una entrada con el nombre</translation>
    </message>
    <message>
        <source>a project has a title: title=… may not be empty</source>
        <translation>un proyecto tiene título: title=… no puede estar vacío</translation>
    </message>
    <message>
        <source>a range ends after the text of “{title}”, which has {n} characters</source>
        <translation>un rango acaba después del texto de «{title}», que tiene {n} caracteres</translation>
    </message>
    <message>
        <source>a relation between entries was left as it is</source>
        <translation>una relación entre entradas se dejó como estaba</translation>
    </message>
    <message>
        <source>a relation does not say what it is</source>
        <translation>una relación no dice qué es</translation>
    </message>
    <message>
        <source>a relation is between two</source>
        <translation>una relación es entre dos</translation>
    </message>
    <message>
        <source>a relation is between two entries or between two annotations</source>
        <translation>una relación es entre dos entradas o entre dos anotaciones</translation>
    </message>
    <message>
        <source>a row cannot be understood: {error}</source>
        <translation>no se entiende una fila: {error}</translation>
    </message>
    <message>
        <source>a row of “{name}” cannot be read ({error}); `annotator check` lists more</source>
        <translation>no se puede leer una fila de «{name}» ({error}); `annotator check` muestra más</translation>
    </message>
    <message>
        <source>a sound, film or picture file</source>
        <translation>un archivo de sonido, película o imagen</translation>
    </message>
    <message>
        <source>a source is the id of an annotation, as `annotations` prints it</source>
        <translation>una fuente es el id de una anotación, como lo muestra `annotations`</translation>
    </message>
    <message>
        <source>a span: {NOWHERE}</source>
        <translation>un pasaje: {NOWHERE}</translation>
    </message>
    <message>
        <source>a table of contents of 1 line was left out</source>
        <translation>se omitió un índice de 1 línea</translation>
    </message>
    <message>
        <source>a table of contents of {n} lines was left out</source>
        <translation>se omitió un índice de {n} líneas</translation>
    </message>
    <message>
        <source>a title in quotation marks</source>
        <translation>un título entre comillas</translation>
    </message>
    <message>
        <source>a title in the headline</source>
        <translation>un título en el titular</translation>
    </message>
    <message>
        <source>a year before the first</source>
        <translation>un año anterior al primero</translation>
    </message>
    <message>
        <source>a year such as 2026</source>
        <translation>un año como 2026</translation>
    </message>
    <message>
        <source>a zone of the facsimile names no words</source>
        <translation>una zona del facsímil no nombra palabras</translation>
    </message>
    <message>
        <source>a “{name}” stands within a paragraph</source>
        <translation>hay un «{name}» dentro de un párrafo</translation>
    </message>
    <message>
        <source>about the date</source>
        <translation>sobre la fecha</translation>
    </message>
    <message>
        <source>accept it, or take its elements out and keep their words</source>
        <translation>acéptela, o quite sus elementos y conserve las palabras</translation>
    </message>
    <message>
        <source>acronym of {name}</source>
        <translation>sigla de {name}</translation>
    </message>
    <message>
        <source>address of the terms</source>
        <translation>dirección de las condiciones</translation>
    </message>
    <message>
        <source>all is well</source>
        <translation>todo está bien</translation>
    </message>
    <message>
        <source>all of it is in {folder}</source>
        <translation>todo está en {folder}</translation>
    </message>
    <message>
        <source>allow it again, then try again, or save elsewhere</source>
        <translation>permítalo de nuevo e inténtelo otra vez, o guarde en otro lugar</translation>
    </message>
    <message>
        <source>an address, or a pointer such as #per1</source>
        <translation>una dirección, o una referencia como #per1</translation>
    </message>
    <message>
        <source>an age follows</source>
        <translation>sigue una edad</translation>
    </message>
    <message>
        <source>an annotation has at least one span</source>
        <translation>una anotación tiene al menos un pasaje</translation>
    </message>
    <message>
        <source>an annotation: {NOWHERE}</source>
        <translation>una anotación: {NOWHERE}</translation>
    </message>
    <message>
        <source>an answer of {name}</source>
        <translation>una respuesta de {name}</translation>
    </message>
    <message>
        <source>an apostrophe stands before 1 cell that looks like a formula</source>
        <translation>hay un apóstrofo ante 1 celda que parece una fórmula</translation>
    </message>
    <message>
        <source>an apostrophe stands before {n} cells that look like formulas</source>
        <translation>hay un apóstrofo ante {n} celdas que parecen fórmulas</translation>
    </message>
    <message>
        <source>an edit has no end</source>
        <translation>un cambio no tiene fin</translation>
    </message>
    <message>
        <source>an entity in several pieces is left out</source>
        <translation>se omite una entidad en varias partes</translation>
    </message>
    <message>
        <source>an entity inside or across a longer one is left out</source>
        <translation>se omite una entidad dentro de otra más larga o que la cruza</translation>
    </message>
    <message>
        <source>an entity of blanks only is left out</source>
        <translation>se omite una entidad solo de espacios</translation>
    </message>
    <message>
        <source>an entry of a list without a name was left as it is</source>
        <translation>una entrada de una lista sin nombre se dejó como estaba</translation>
    </message>
    <message>
        <source>an entry of the register has a name</source>
        <translation>una entrada del registro tiene un nombre</translation>
    </message>
    <message>
        <source>an entry of the register needs a name</source>
        <translation>una entrada del registro necesita un nombre</translation>
    </message>
    <message>
        <source>an identifier that stands before: pointers may lead to either</source>
        <translation>un identificador que ya está antes: las referencias pueden llevar a cualquiera</translation>
    </message>
    <message>
        <source>an identifier: a letter first, then letters, digits, dots and dashes</source>
        <translation>un identificador: primero una letra, después letras, cifras, puntos y guiones</translation>
    </message>
    <message>
        <source>an inclusion: the other file was not read</source>
        <translation>una inclusión: no se leyó el otro archivo</translation>
    </message>
    <message>
        <source>an office follows</source>
        <translation>sigue un cargo</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>un documento de oficina antiguo</translation>
    </message>
    <message>
        <source>annotated {marked}</source>
        <translation>anotado {marked}</translation>
    </message>
    <message>
        <source>annotated {marked}, commented {said}</source>
        <translation>anotado {marked}, comentado {said}</translation>
    </message>
    <message>
        <source>annotation {label}</source>
        <translation>anotación {label}</translation>
    </message>
    <message>
        <source>annotations and comments</source>
        <translation>anotaciones y comentarios</translation>
    </message>
    <message>
        <source>annotations are related within an article, entries in the project</source>
        <translation>las anotaciones se relacionan dentro de un artículo; las entradas, en el proyecto</translation>
    </message>
    <message>
        <source>annotations are related within one article</source>
        <translation>las anotaciones se relacionan dentro de un artículo</translation>
    </message>
    <message>
        <source>annotations made by this contributor</source>
        <translation>anotaciones hechas por este colaborador</translation>
    </message>
    <message>
        <source>annotations made from this day on: 2024, 2024-05 or 2024-05-12</source>
        <translation>anotaciones hechas desde este día: 2024, 2024-05 o 2024-05-12</translation>
    </message>
    <message>
        <source>annotations made up to this day, it included</source>
        <translation>anotaciones hechas hasta este día, incluido</translation>
    </message>
    <message>
        <source>annotations of this kind: entity, claim, caption, correction, quotation</source>
        <translation>anotaciones de esta clase: entity, claim, caption, correction, quotation</translation>
    </message>
    <message>
        <source>annotations of which somebody said: high, medium, low, unknown</source>
        <translation>anotaciones de las que alguien dijo: high, medium, low, unknown</translation>
    </message>
    <message>
        <source>annotations that are draft, suggested, accepted or rejected</source>
        <translation>anotaciones que son draft, suggested, accepted o rejected</translation>
    </message>
    <message>
        <source>annotations that name this entry of the register, by name or id</source>
        <translation>anotaciones que nombran esta entrada del registro, por nombre o id</translation>
    </message>
    <message>
        <source>annotations with this tag, by name or id</source>
        <translation>anotaciones con esta etiqueta, por nombre o id</translation>
    </message>
    <message>
        <source>another machine, unencrypted</source>
        <translation>otro equipo, sin cifrar</translation>
    </message>
    <message>
        <source>another program has formatted the file; its line breaks and indents were taken out</source>
        <translation>otro programa dio formato al archivo; se quitaron sus saltos de línea y sangrías</translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation>otro programa retiene el archivo</translation>
    </message>
    <message>
        <source>article {label}: {message}</source>
        <translation>artículo {label}: {message}</translation>
    </message>
    <message>
        <source>at most {MOST} entries are asked for at once</source>
        <translation>se pregunta por {MOST} entradas como máximo de una vez</translation>
    </message>
    <message>
        <source>before a year or a publisher</source>
        <translation>ante un año o un editor</translation>
    </message>
    <message>
        <source>begin the file with a “teiHeader”</source>
        <translation>empiece el archivo con un «teiHeader»</translation>
    </message>
    <message>
        <source>begins with an acronym</source>
        <translation>empieza por una sigla</translation>
    </message>
    <message>
        <source>beside {name}</source>
        <translation>junto a {name}</translation>
    </message>
    <message>
        <source>blanks at the edges of an entity are left out</source>
        <translation>se omiten los espacios en los bordes de una entidad</translation>
    </message>
    <message>
        <source>blocks, header, pictures and register are not in brat&apos;s files</source>
        <translation>los bloques, la cabecera, las imágenes y el registro no están en los archivos de brat</translation>
    </message>
    <message>
        <source>box of mail</source>
        <translation>buzón de correo</translation>
    </message>
    <message>
        <source>boxes of text that stand within many others were left out</source>
        <translation>se omitieron recuadros de texto que están dentro de muchos otros</translation>
    </message>
    <message>
        <source>bytes of the original</source>
        <translation>bytes del original</translation>
    </message>
    <message>
        <source>capitals in quotation marks</source>
        <translation>mayúsculas entre comillas</translation>
    </message>
    <message>
        <source>changed {n}</source>
        <translation>cambiados {n}</translation>
    </message>
    <message>
        <source>characters in a note or name that XML cannot hold were replaced</source>
        <translation>se sustituyeron caracteres de una nota o un nombre que XML no admite</translation>
    </message>
    <message>
        <source>check the disk, then try again, or save elsewhere</source>
        <translation>compruebe el disco e inténtelo de nuevo, o guarde en otro lugar</translation>
    </message>
    <message>
        <source>check which file it is</source>
        <translation>compruebe qué archivo es</translation>
    </message>
    <message>
        <source>checking took minutes and was stopped; try a validator such as jing</source>
        <translation>la comprobación duró minutos y se detuvo; pruebe un validador como jing</translation>
    </message>
    <message>
        <source>choose another entry, or another tag</source>
        <translation>elija otra entrada u otra etiqueta</translation>
    </message>
    <message>
        <source>choose the entry anew (Q)</source>
        <translation>elija la entrada de nuevo (Q)</translation>
    </message>
    <message>
        <source>claims made by this entry</source>
        <translation>afirmaciones hechas por esta entrada</translation>
    </message>
    <message>
        <source>claims of which the source sounds so sure: high, medium, low, unknown</source>
        <translation>afirmaciones de las que la fuente suena así de segura: high, medium, low, unknown</translation>
    </message>
    <message>
        <source>claims put so: asserted, hedged, alleged, predicted, denied</source>
        <translation>afirmaciones formuladas así: asserted, hedged, alleged, predicted, denied</translation>
    </message>
    <message>
        <source>claims reported by this entry</source>
        <translation>afirmaciones transmitidas por esta entrada</translation>
    </message>
    <message>
        <source>claims with this verdict: unverified, supported, refuted …</source>
        <translation>afirmaciones con este veredicto: unverified, supported, refuted …</translation>
    </message>
    <message>
        <source>close it there, then try again</source>
        <translation>ciérrelo allí e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>close other programs, then try again</source>
        <translation>cierre otros programas e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>close the outer one first</source>
        <translation>cierre primero el exterior</translation>
    </message>
    <message>
        <source>close the project and open it again, to see what can be done</source>
        <translation>cierre el proyecto y ábralo de nuevo para ver qué se puede hacer</translation>
    </message>
    <message>
        <source>comment {label}</source>
        <translation>comentario {label}</translation>
    </message>
    <message>
        <source>comments on the whole article are left out ({left})</source>
        <translation>se omiten los comentarios sobre el artículo entero ({left})</translation>
    </message>
    <message>
        <source>contributor {label} is not in the header</source>
        <translation>el colaborador {label} no está en la cabecera</translation>
    </message>
    <message>
        <source>correct it in an XML editor</source>
        <translation>corríjalo en un editor XML</translation>
    </message>
    <message>
        <source>correct the value</source>
        <translation>corrija el valor</translation>
    </message>
    <message>
        <source>correct “{attribute}”, or give that identifier to what it should lead to</source>
        <translation>corrija «{attribute}», o dé ese identificador a lo que debe alcanzar</translation>
    </message>
    <message>
        <source>correct “{name}”, or put back what it led to</source>
        <translation>corrija «{name}», o reponga aquello a lo que llevaba</translation>
    </message>
    <message>
        <source>described {n}</source>
        <translation>descritos {n}</translation>
    </message>
    <message>
        <source>description of a picture</source>
        <translation>descripción de una imagen</translation>
    </message>
    <message>
        <source>divided at the end of a line</source>
        <translation>partida a final de línea</translation>
    </message>
    <message>
        <source>does not have the tag “{tag_id}” in the file</source>
        <translation>no tiene la etiqueta «{tag_id}» en el archivo</translation>
    </message>
    <message>
        <source>ends as bodies do</source>
        <translation>acaba como las entidades</translation>
    </message>
    <message>
        <source>ends as places do: “{last}”</source>
        <translation>acaba como los lugares: «{last}»</translation>
    </message>
    <message>
        <source>ends with an acronym</source>
        <translation>acaba con una sigla</translation>
    </message>
    <message>
        <source>entries of the register</source>
        <translation>entradas del registro</translation>
    </message>
    <message>
        <source>entries {n}</source>
        <translation>entradas {n}</translation>
    </message>
    <message>
        <source>entry (was {name})</source>
        <translation>entrada (era {name})</translation>
    </message>
    <message>
        <source>entry {label}</source>
        <translation>entrada {label}</translation>
    </message>
    <message>
        <source>entry {label} of the history cannot be read ({error})</source>
        <translation>no se puede leer el paso {label} del historial ({error})</translation>
    </message>
    <message>
        <source>events in the history of annotations</source>
        <translation>sucesos del historial de anotaciones</translation>
    </message>
    <message>
        <source>every comment, every relation, and what happened to every annotation</source>
        <translation>cada comentario, cada relación y lo ocurrido con cada anotación</translation>
    </message>
    <message>
        <source>every field of the header that the project has filled in, and that no other is filled in</source>
        <translation>cada campo de la cabecera que el proyecto ha rellenado, y que ningún otro lo está</translation>
    </message>
    <message>
        <source>every name of every entry, every tag, and the checksum and lines of every picture</source>
        <translation>cada nombre de cada entrada, cada etiqueta y la suma de comprobación y las líneas de cada imagen</translation>
    </message>
    <message>
        <source>every page of a scan: its picture, its size, the place and the words of each of its lines</source>
        <translation>cada página de un escaneo: su imagen, su tamaño, el lugar y las palabras de cada línea</translation>
    </message>
    <message>
        <source>every pointer: that it leads somewhere; every element: that one record explains it</source>
        <translation>cada referencia: que lleva a algún sitio; cada elemento: que lo explica un registro</translation>
    </message>
    <message>
        <source>every quote: in its record, in the project and in the text at its place</source>
        <translation>cada cita: en su registro, en el proyecto y en el texto, en su lugar</translation>
    </message>
    <message>
        <source>every range of every annotation: in the markup, in its record and in the project</source>
        <translation>cada rango de cada anotación: en el marcado, en su registro y en el proyecto</translation>
    </message>
    <message>
        <source>export the article anew</source>
        <translation>exporte el artículo de nuevo</translation>
    </message>
    <message>
        <source>export the article anew; the text of a TEI file must never be changed by hand</source>
        <translation>exporte el artículo de nuevo; el texto de un archivo TEI nunca debe cambiarse a mano</translation>
    </message>
    <message>
        <source>export the articles anew, so that register and articles are of one day</source>
        <translation>exporte los artículos de nuevo, para que el registro y los artículos sean del mismo día</translation>
    </message>
    <message>
        <source>give it a “name”</source>
        <translation>dele un «name»</translation>
    </message>
    <message>
        <source>give it an “xml:id”</source>
        <translation>dele un «xml:id»</translation>
    </message>
    <message>
        <source>give it another tag</source>
        <translation>dele otra etiqueta</translation>
    </message>
    <message>
        <source>give it “marks” or a paragraph</source>
        <translation>dele «marks» o un párrafo</translation>
    </message>
    <message>
        <source>give one another</source>
        <translation>dé otro a uno de ellos</translation>
    </message>
    <message>
        <source>has a quote that is not the text at its place</source>
        <translation>tiene una cita que no es el texto en su lugar</translation>
    </message>
    <message>
        <source>has a tag that the project does not know</source>
        <translation>tiene una etiqueta que el proyecto no conoce</translation>
    </message>
    <message>
        <source>has another history in the file</source>
        <translation>tiene otro historial en el archivo</translation>
    </message>
    <message>
        <source>has another maker, time or certainty in the file</source>
        <translation>tiene otro autor, otra hora u otra certeza en el archivo</translation>
    </message>
    <message>
        <source>has another position in its record than {extent}</source>
        <translation>tiene en su registro otra posición que {extent}</translation>
    </message>
    <message>
        <source>has no record in the file</source>
        <translation>no tiene registro en el archivo</translation>
    </message>
    <message>
        <source>has no record of its credit line in the file</source>
        <translation>no tiene en el archivo registro de su línea de crédito</translation>
    </message>
    <message>
        <source>has other categories in the file: {wrong}</source>
        <translation>tiene otras categorías en el archivo: {wrong}</translation>
    </message>
    <message>
        <source>has other quotes in the file than in the project</source>
        <translation>tiene otras citas en el archivo que en el proyecto</translation>
    </message>
    <message>
        <source>has other words in the file: {wrong}</source>
        <translation>tiene otras palabras en el archivo: {wrong}</translation>
    </message>
    <message>
        <source>has {wrong} in the file</source>
        <translation>tiene {wrong} en el archivo</translation>
    </message>
    <message>
        <source>heads and feet of pages were left out: {found}</source>
        <translation>se omitieron encabezados y pies de página: {found}</translation>
    </message>
    <message>
        <source>heads and feet of pages were left out: {listed}</source>
        <translation>se omitieron encabezados y pies de página: {listed}</translation>
    </message>
    <message>
        <source>heads, feet and numbers of pages were left out: {listed}</source>
        <translation>se omitieron encabezados, pies y números de página: {listed}</translation>
    </message>
    <message>
        <source>hidden text was left out: {listed}</source>
        <translation>se omitió texto oculto: {listed}</translation>
    </message>
    <message>
        <source>holds a word of bodies</source>
        <translation>contiene una palabra propia de entidades</translation>
    </message>
    <message>
        <source>how far the work on the article has come differs in the file</source>
        <translation>en el archivo difiere hasta dónde ha llegado el trabajo en el artículo</translation>
    </message>
    <message>
        <source>how the date is known</source>
        <translation>cómo se sabe la fecha</translation>
    </message>
    <message>
        <source>identifiers with blanks or no list are left out</source>
        <translation>se omiten los identificadores con espacios o sin lista</translation>
    </message>
    <message>
        <source>import it or move it away, or export without leaving unchanged files alone</source>
        <translation>impórtelo o muévalo, o exporte sin dejar tal cual los archivos iguales</translation>
    </message>
    <message>
        <source>in a list with {name}</source>
        <translation>en una lista con {name}</translation>
    </message>
    <message>
        <source>in articles from this date on</source>
        <translation>en artículos desde esta fecha</translation>
    </message>
    <message>
        <source>in articles of this language: en, or pt-BR</source>
        <translation>en artículos de esta lengua: en o pt-BR</translation>
    </message>
    <message>
        <source>in articles that are to do, in progress, done …</source>
        <translation>en artículos pendientes, en curso, hechos …</translation>
    </message>
    <message>
        <source>in articles that name this entry of the register too</source>
        <translation>en artículos que nombran también esta entrada del registro</translation>
    </message>
    <message>
        <source>in articles up to this date, it included</source>
        <translation>en artículos hasta esta fecha, incluida</translation>
    </message>
    <message>
        <source>in articles whose publisher has these words</source>
        <translation>en artículos cuyo editor tiene estas palabras</translation>
    </message>
    <message>
        <source>in articles whose title has these words</source>
        <translation>en artículos cuyo título tiene estas palabras</translation>
    </message>
    <message>
        <source>in parentheses after a name</source>
        <translation>entre paréntesis tras un nombre</translation>
    </message>
    <message>
        <source>in the byline</source>
        <translation>en la firma</translation>
    </message>
    <message>
        <source>in the register: {name}</source>
        <translation>en el registro: {name}</translation>
    </message>
    <message>
        <source>indexes of 1 line were left out</source>
        <translation>se omitieron índices de 1 línea</translation>
    </message>
    <message>
        <source>indexes of {n} lines were left out</source>
        <translation>se omitieron índices de {n} líneas</translation>
    </message>
    <message>
        <source>is declared outside of the file; U+FFFD was read for it</source>
        <translation>está declarado fuera del archivo; se leyó U+FFFD en su lugar</translation>
    </message>
    <message>
        <source>is declared outside of the file; the character of ISO was read</source>
        <translation>está declarado fuera del archivo; se leyó el carácter de ISO</translation>
    </message>
    <message>
        <source>is marked in the text although nobody accepted it</source>
        <translation>está marcada en el texto aunque nadie la aceptó</translation>
    </message>
    <message>
        <source>is marked nowhere in the text</source>
        <translation>no está marcada en ningún lugar del texto</translation>
    </message>
    <message>
        <source>is of another kind in the file than {kind}</source>
        <translation>es de otra clase en el archivo que {kind}</translation>
    </message>
    <message>
        <source>is the file of several articles</source>
        <translation>es el archivo de varios artículos</translation>
    </message>
    <message>
        <source>is “{status}” in the file, not {status2}</source>
        <translation>es «{status}» en el archivo, no {status2}</translation>
    </message>
    <message>
        <source>it answers itself, through others that answer it</source>
        <translation>se responde a sí mismo, a través de otros que le responden</translation>
    </message>
    <message>
        <source>it breaks off</source>
        <translation>se interrumpe</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>it could not go on ({why})</source>
        <translation>no pudo continuar ({why})</translation>
    </message>
    <message>
        <source>it does not answer in time</source>
        <translation>no responde a tiempo</translation>
    </message>
    <message>
        <source>it does not end where it should</source>
        <translation>no termina donde debería</translation>
    </message>
    <message>
        <source>it does not say that it is a project of Annotator</source>
        <translation>no dice que sea un proyecto de Annotator</translation>
    </message>
    <message>
        <source>it does not say which relation it is</source>
        <translation>no dice qué relación es</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>acaba demasiado pronto</translation>
    </message>
    <message>
        <source>it goes on behind its end</source>
        <translation>continúa después de su fin</translation>
    </message>
    <message>
        <source>it has a position without words, and characters beyond U+FFFF before it leave open how it counts</source>
        <translation>tiene una posición sin palabras, y los caracteres más allá de U+FFFF anteriores dejan abierto cómo cuenta</translation>
    </message>
    <message>
        <source>it has a “passive” end only</source>
        <translation>solo tiene un extremo «passive»</translation>
    </message>
    <message>
        <source>it has a “subtype” without a “type”</source>
        <translation>tiene «subtype» sin «type»</translation>
    </message>
    <message>
        <source>it has no address</source>
        <translation>no tiene dirección</translation>
    </message>
    <message>
        <source>it has no place in the text, and says nothing</source>
        <translation>no tiene lugar en el texto ni dice nada</translation>
    </message>
    <message>
        <source>it has {n} kinds</source>
        <translation>tiene {n} clases</translation>
    </message>
    <message>
        <source>it holds a NUL character</source>
        <translation>contiene un carácter NUL</translation>
    </message>
    <message>
        <source>it holds what is no edit</source>
        <translation>contiene algo que no es un cambio</translation>
    </message>
    <message>
        <source>it is about “{address}”, which no article here is named after</source>
        <translation>trata de «{address}», que no da nombre a ningún artículo de aquí</translation>
    </message>
    <message>
        <source>it is both directed and mutual</source>
        <translation>es a la vez dirigida y mutua</translation>
    </message>
    <message>
        <source>it is damaged, and so open</source>
        <translation>está dañado, y por eso abierto</translation>
    </message>
    <message>
        <source>it is dated both by “when” and by a range</source>
        <translation>tiene fecha por «when» y por un rango a la vez</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>está en uso</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>it is not well-formed: {error}</source>
        <translation>no está bien formado: {error}</translation>
    </message>
    <message>
        <source>it is open</source>
        <translation>está abierto</translation>
    </message>
    <message>
        <source>it is open already; its window was brought to the front</source>
        <translation>ya está abierto; su ventana se trajo al frente</translation>
    </message>
    <message>
        <source>it is open already; its window was given the files</source>
        <translation>ya está abierto; los archivos se pasaron a su ventana</translation>
    </message>
    <message>
        <source>it is open by {who} since {words}; close it there and try again</source>
        <translation>lo tiene abierto {who} desde {words}; ciérrelo allí e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>it is open by {who}, so here it is open for reading only</source>
        <translation>lo tiene abierto {who}, por eso aquí está abierto solo para lectura</translation>
    </message>
    <message>
        <source>it is open in another program; close it there and try again</source>
        <translation>está abierto en otro programa; ciérrelo allí e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>it is to be between {limits} and {limits2}</source>
        <translation>debe estar entre {limits} y {limits2}</translation>
    </message>
    <message>
        <source>it is to be one of {join}</source>
        <translation>debe ser uno de {join}</translation>
    </message>
    <message>
        <source>it is to be {KINDS}</source>
        <translation>debe ser {KINDS}</translation>
    </message>
    <message>
        <source>it lies in a folder that is copied to other computers (“{cloud}”). Close it, and wait until it is copied, before you open it elsewhere: of what is done in two places at once, the service keeps two files</source>
        <translation>está en una carpeta que se copia a otros equipos («{cloud}»). Ciérrelo y espere a que se copie antes de abrirlo en otro lugar: de lo que se hace en dos lugares a la vez, el servicio guarda dos archivos</translation>
    </message>
    <message>
        <source>it lies on a share ({share}). One person at a time can work on it; who has it open is noted beside it. If the network breaks off, a change may be refused, and nothing that was saved is lost</source>
        <translation>está en un recurso compartido ({share}). Solo puede trabajar en él una persona a la vez; quién lo tiene abierto queda anotado al lado. Si se corta la red, puede rechazarse un cambio; nada de lo guardado se pierde</translation>
    </message>
    <message>
        <source>it may have: {listed}</source>
        <translation>puede tener: {listed}</translation>
    </message>
    <message>
        <source>it points to nowhere in the text and was left as it is</source>
        <translation>no señala a ningún lugar del texto y se dejó como estaba</translation>
    </message>
    <message>
        <source>it points twice, by “target” and by “cRef”</source>
        <translation>señala dos veces, por «target» y por «cRef»</translation>
    </message>
    <message>
        <source>it says neither words nor a position</source>
        <translation>no dice ni palabras ni posición</translation>
    </message>
    <message>
        <source>it says nothing of quotation marks</source>
        <translation>no dice nada de comillas</translation>
    </message>
    <message>
        <source>it says what it did twice</source>
        <translation>dice dos veces lo que hizo</translation>
    </message>
    <message>
        <source>it unpacks to more than it may</source>
        <translation>descomprimido ocupa más de lo permitido</translation>
    </message>
    <message>
        <source>it was not read within {seconds} s and was left out; if it is a large volume, import it again with --patient</source>
        <translation>no se leyó en {seconds} s y se omitió; si es un volumen grande, impórtelo de nuevo con --patient</translation>
    </message>
    <message>
        <source>item of a list</source>
        <translation>elemento de una lista</translation>
    </message>
    <message>
        <source>its acronym {text} follows</source>
        <translation>sigue su sigla {text}</translation>
    </message>
    <message>
        <source>its entry {get} is in the list of “{local}”, not “{wanted}”</source>
        <translation>su entrada {get} está en la lista de «{local}», no de «{wanted}»</translation>
    </message>
    <message>
        <source>its evidence, the claim {label}, is half there</source>
        <translation>su prueba, la afirmación {label}, está a medias</translation>
    </message>
    <message>
        <source>its file format is {version}, and not {SCHEMA_VERSION}</source>
        <translation>su formato de archivo es {version}, y no {SCHEMA_VERSION}</translation>
    </message>
    <message>
        <source>its file was {file} before, which was left where it is</source>
        <translation>su archivo era antes {file}, que se dejó donde está</translation>
    </message>
    <message>
        <source>its link to entry {label} as {role} is half there</source>
        <translation>su enlace a la entrada {label} como {role} está a medias</translation>
    </message>
    <message>
        <source>its original cannot be had: {error}</source>
        <translation>no se puede obtener su original: {error}</translation>
    </message>
    <message>
        <source>its original cannot be read as it was: {error}</source>
        <translation>no se puede leer su original como era: {error}</translation>
    </message>
    <message>
        <source>its original, read again ({recipe}), gives another text from character {at} on; the reader may have learnt since</source>
        <translation>su original, leído de nuevo ({recipe}), da otro texto desde el carácter {at}; el lector puede haber aprendido desde entonces</translation>
    </message>
    <message>
        <source>its parts are nested too deeply; nothing of it was taken</source>
        <translation>sus partes están anidadas a demasiada profundidad; no se tomó nada</translation>
    </message>
    <message>
        <source>its range lies outside the text</source>
        <translation>su rango está fuera del texto</translation>
    </message>
    <message>
        <source>its row differs from what was written</source>
        <translation>su fila difiere de lo que se escribió</translation>
    </message>
    <message>
        <source>its tables are not those of a project</source>
        <translation>sus tablas no son las de un proyecto</translation>
    </message>
    <message>
        <source>its text is missing</source>
        <translation>falta su texto</translation>
    </message>
    <message>
        <source>keep one of them</source>
        <translation>conserve uno de ellos</translation>
    </message>
    <message>
        <source>keep “active” or “mutual”</source>
        <translation>conserve «active» o «mutual»</translation>
    </message>
    <message>
        <source>keys: they are changed in the window, or come with a file</source>
        <translation>teclas: se cambian en la ventana o vienen con un archivo</translation>
    </message>
    <message>
        <source>kind, tag, categories, state, maker, time, certainty, notes and readings of every annotation</source>
        <translation>clase, etiqueta, categorías, estado, autor, hora, certeza, notas y lecturas de cada anotación</translation>
    </message>
    <message>
        <source>known to the program</source>
        <translation>conocida por el programa</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitidas</translation>
    </message>
    <message>
        <source>left out, since the register has an identifier of theirs: {here}</source>
        <translation>omitidas, pues el registro ya tiene un identificador suyo: {here}</translation>
    </message>
    <message>
        <source>let one record name it in its “target”, or take the element away and keep its words</source>
        <translation>haga que un registro lo nombre en su «target», o quite el elemento y conserve sus palabras</translation>
    </message>
    <message>
        <source>let “ana” name exactly one #kind.…</source>
        <translation>haga que «ana» nombre exactamente una #kind.…</translation>
    </message>
    <message>
        <source>letter with its accent apart</source>
        <translation>letra con su acento aparte</translation>
    </message>
    <message>
        <source>letter with its accent apart, among letters with theirs</source>
        <translation>letra con su acento aparte, entre letras con el suyo</translation>
    </message>
    <message>
        <source>line {lines}: {what}</source>
        <translation>línea {lines}: {what}</translation>
    </message>
    <message>
        <source>line {line}, column {column}: this is not {encoding}, which the file says that it is; correct the declaration in its first line</source>
        <translation>línea {line}, columna {column}: esto no es {encoding}, que el archivo dice ser; corrija la declaración en su primera línea</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>línea {line}: {reason}</translation>
    </message>
    <message>
        <source>line {number}: {error}</source>
        <translation>línea {number}: {error}</translation>
    </message>
    <message>
        <source>lines {lines} and 1 more place: {what}</source>
        <translation>líneas {lines} y 1 lugar más: {what}</translation>
    </message>
    <message>
        <source>lines {lines} and {n} more places: {what}</source>
        <translation>líneas {lines} y {n} lugares más: {what}</translation>
    </message>
    <message>
        <source>lines {lines}: {what}</source>
        <translation>líneas {lines}: {what}</translation>
    </message>
    <message>
        <source>little of the page was taken for the article; --whole-page takes it all</source>
        <translation>se tomó poco de la página como artículo; --whole-page la toma entera</translation>
    </message>
    <message>
        <source>make room, then try again, or save elsewhere</source>
        <translation>haga sitio e inténtelo de nuevo, o guarde en otro lugar</translation>
    </message>
    <message>
        <source>mark its cue or its credit anew</source>
        <translation>marque de nuevo su palabra de anuncio o su crédito</translation>
    </message>
    <message>
        <source>mark the words anew</source>
        <translation>marque las palabras de nuevo</translation>
    </message>
    <message>
        <source>mark the words anew, or undo what changed the text</source>
        <translation>marque las palabras de nuevo, o deshaga lo que cambió el texto</translation>
    </message>
    <message>
        <source>marked as {tag_id} before{often}</source>
        <translation>marcado antes como {tag_id}{often}</translation>
    </message>
    <message>
        <source>name an ENTRY, or all of a kind with --all-of</source>
        <translation>nombre una ENTRY, o todas las de una clase con --all-of</translation>
    </message>
    <message>
        <source>names a place after the end of the text</source>
        <translation>nombra un lugar después del final del texto</translation>
    </message>
    <message>
        <source>names an entry that is not in the register</source>
        <translation>nombra una entrada que no está en el registro</translation>
    </message>
    <message>
        <source>names other entries of the register in the file</source>
        <translation>nombra otras entradas del registro en el archivo</translation>
    </message>
    <message>
        <source>next         {label}</source>
        <translation>siguiente    {label}</translation>
    </message>
    <message>
        <source>no article names an entry of the kind “{tag}”</source>
        <translation>ningún artículo nombra una entrada de la clase «{tag}»</translation>
    </message>
    <message>
        <source>no entry is a person or an organisation, which EAC-CPF describes</source>
        <translation>ninguna entrada es persona u organización, que es lo que describe EAC-CPF</translation>
    </message>
    <message>
        <source>no name and no text holds the character 0</source>
        <translation>ningún nombre ni texto contiene el carácter 0</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>ningún proceso</translation>
    </message>
    <message>
        <source>no record names {one}</source>
        <translation>ningún registro nombra {one}</translation>
    </message>
    <message>
        <source>no thread</source>
        <translation>ningún hilo</translation>
    </message>
    <message>
        <source>nobody is called “{maker}” in this project</source>
        <translation>nadie se llama «{maker}» en este proyecto</translation>
    </message>
    <message>
        <source>not a span: [{start}, {end})</source>
        <translation>no es un pasaje: [{start}, {end})</translation>
    </message>
    <message>
        <source>not done: a long step is just being taken back or brought again; wait until that is done, or cancel it, and do this once more</source>
        <translation>sin hacer: se está deshaciendo o rehaciendo un paso largo; espere a que termine, o cancélelo, y haga esto otra vez</translation>
    </message>
    <message>
        <source>not done: the backup before it was stopped; do it once more</source>
        <translation>sin hacer: se detuvo la copia de seguridad previa; hágalo otra vez</translation>
    </message>
    <message>
        <source>not valid JSON: a number has far too many digits</source>
        <translation>JSON no válido: un número tiene demasiadas cifras</translation>
    </message>
    <message>
        <source>not valid JSON: too many brackets inside each other</source>
        <translation>JSON no válido: demasiados corchetes o llaves anidados</translation>
    </message>
    <message>
        <source>not valid JSON: {msg} at column {colno}</source>
        <translation>JSON no válido: {msg} en la columna {colno}</translation>
    </message>
    <message>
        <source>not well-formed: {message}</source>
        <translation>mal formado: {message}</translation>
    </message>
    <message>
        <source>note: {warning}</source>
        <translation>nota: {warning}</translation>
    </message>
    <message>
        <source>nothing but words may stand in “{parent}”; take it out and keep its words</source>
        <translation>en «{parent}» solo puede haber palabras; quítelo y conserve las palabras</translation>
    </message>
    <message>
        <source>nothing could be placed: {why}</source>
        <translation>no se pudo colocar nada: {why}</translation>
    </message>
    <message>
        <source>nothing in the help holds all these words; try fewer</source>
        <translation>nada en la ayuda contiene todas estas palabras; pruebe con menos</translation>
    </message>
    <message>
        <source>nothing is damaged; files that are missing are named above</source>
        <translation>no hay nada dañado; los archivos que faltan se nombran arriba</translation>
    </message>
    <message>
        <source>nothing may be written in “{parent}”, so it is open for reading only</source>
        <translation>no se puede escribir nada en «{parent}», por eso está abierto solo para lectura</translation>
    </message>
    <message>
        <source>nothing of that name ships; `annotator licences` lists what does</source>
        <translation>no viene nada con ese nombre; `annotator licences` muestra lo que viene</translation>
    </message>
    <message>
        <source>nothing was annotated</source>
        <translation>no se anotó nada</translation>
    </message>
    <message>
        <source>nothing was merged; add --despite-conflicts if they are one</source>
        <translation>no se fusionó nada; añada --despite-conflicts si son una sola</translation>
    </message>
    <message>
        <source>of an app the lemma is read; other readings are kept as they are</source>
        <translation>de un app se lee el lema; otras lecturas se conservan como están</translation>
    </message>
    <message>
        <source>of the pages that the file lists, some are not in it: {listed}</source>
        <translation>de las páginas que enumera el archivo, algunas no están en él: {listed}</translation>
    </message>
    <message>
        <source>of the register only names and one address are in the file; no pictures</source>
        <translation>del registro solo están en el archivo los nombres y una dirección; sin imágenes</translation>
    </message>
    <message>
        <source>of the type {kind}</source>
        <translation>del tipo {kind}</translation>
    </message>
    <message>
        <source>only entities have columns: other annotations are left out ({others})</source>
        <translation>solo las entidades tienen columnas: se omiten otras anotaciones ({others})</translation>
    </message>
    <message>
        <source>opens the dateline</source>
        <translation>abre la data</translation>
    </message>
    <message>
        <source>other bodies of {label} were changed; what Annotator wrote was kept</source>
        <translation>se cambiaron otros cuerpos de {label}; se conservó lo que escribió Annotator</translation>
    </message>
    <message>
        <source>pages of the book are missing in the file: {listed}</source>
        <translation>faltan páginas del libro en el archivo: {listed}</translation>
    </message>
    <message>
        <source>pages that cannot be read: {numbers}; the file is damaged there</source>
        <translation>páginas que no se pueden leer: {numbers}; el archivo está dañado allí</translation>
    </message>
    <message>
        <source>pages without text: {numbers}; {why}</source>
        <translation>páginas sin texto: {numbers}; {why}</translation>
    </message>
    <message>
        <source>pages: {n} in the project, {n2} in the file</source>
        <translation>páginas: {n} en el proyecto, {n2} en el archivo</translation>
    </message>
    <message>
        <source>part of the name {name}</source>
        <translation>parte del nombre {name}</translation>
    </message>
    <message>
        <source>particle of a surname</source>
        <translation>partícula de un apellido</translation>
    </message>
    <message>
        <source>parts in other formats were left out</source>
        <translation>se omitieron partes en otros formatos</translation>
    </message>
    <message>
        <source>picture of a page</source>
        <translation>imagen de una página</translation>
    </message>
    <message>
        <source>picture {number} has no alternative text</source>
        <translation>la imagen {number} no tiene texto alternativo</translation>
    </message>
    <message>
        <source>pictures and files</source>
        <translation>imágenes y archivos</translation>
    </message>
    <message>
        <source>pictures are missing in the file: {listed}</source>
        <translation>faltan imágenes en el archivo: {listed}</translation>
    </message>
    <message>
        <source>pictures are not in the file and were not fetched: {listed}</source>
        <translation>hay imágenes que no están en el archivo y no se trajeron: {listed}</translation>
    </message>
    <message>
        <source>pictures are not in the tables, only their numbers ({n})</source>
        <translation>las imágenes no están en las tablas, solo sus números ({n})</translation>
    </message>
    <message>
        <source>pictures of pages are not beside the file: {listed}; put them there and import it again to see them beside the text</source>
        <translation>hay imágenes de páginas que no están junto al archivo: {listed}; póngalas allí e impórtelo de nuevo para verlas junto al texto</translation>
    </message>
    <message>
        <source>pictures outside the file were not fetched: {listed}</source>
        <translation>no se trajeron imágenes de fuera del archivo: {listed}</translation>
    </message>
    <message>
        <source>places without words are left out</source>
        <translation>se omiten los lugares sin palabras</translation>
    </message>
    <message>
        <source>printed page (ALTO)</source>
        <translation>página impresa (ALTO)</translation>
    </message>
    <message>
        <source>printed page (PAGE)</source>
        <translation>página impresa (PAGE)</translation>
    </message>
    <message>
        <source>printed page (hOCR)</source>
        <translation>página impresa (hOCR)</translation>
    </message>
    <message>
        <source>put a “label” before each item</source>
        <translation>ponga un «label» ante cada elemento</translation>
    </message>
    <message>
        <source>put a “text” after the header</source>
        <translation>ponga un «text» tras la cabecera</translation>
    </message>
    <message>
        <source>put it back where it was, then try again, or save elsewhere</source>
        <translation>repóngalo donde estaba e inténtelo de nuevo, o guarde en otro lugar</translation>
    </message>
    <message>
        <source>put it in</source>
        <translation>póngalo</translation>
    </message>
    <message>
        <source>put it into the same folder, or export the articles anew</source>
        <translation>póngalo en la misma carpeta, o exporte los artículos de nuevo</translation>
    </message>
    <message>
        <source>put the words into one of: {listed}</source>
        <translation>ponga las palabras en uno de: {listed}</translation>
    </message>
    <message>
        <source>quotation mark without its other half</source>
        <translation>comilla sin su pareja</translation>
    </message>
    <message>
        <source>quotes and spans differ in length</source>
        <translation>las citas y los pasajes difieren en longitud</translation>
    </message>
    <message>
        <source>quotes other words than stand at its place</source>
        <translation>cita otras palabras que las que están en su lugar</translation>
    </message>
    <message>
        <source>reading it takes more than the {memory_bytes} MB of memory that one file may have; nothing of it was taken: divide it, or try --patient</source>
        <translation>leerlo ocupa más que los {memory_bytes} MB de memoria que puede tener un archivo; no se tomó nada: divídalo o pruebe --patient</translation>
    </message>
    <message>
        <source>reading it would write a file or leave this machine, which no reader may do</source>
        <translation>leerlo escribiría un archivo o saldría de este equipo, lo que ningún lector puede hacer</translation>
    </message>
    <message>
        <source>readings beside words were left out: {listed}</source>
        <translation>se omitieron las lecturas junto a palabras: {listed}</translation>
    </message>
    <message>
        <source>redone: {value} “{about}”</source>
        <translation>rehecho: {value} «{about}»</translation>
    </message>
    <message>
        <source>relation {label}</source>
        <translation>relación {label}</translation>
    </message>
    <message>
        <source>replaced characters are known from the source alone</source>
        <translation>los caracteres sustituidos solo se conocen por la fuente</translation>
    </message>
    <message>
        <source>reviewed in the headline</source>
        <translation>reseñado en el titular</translation>
    </message>
    <message>
        <source>row {row} of {table} refers to a missing {parent}</source>
        <translation>la fila {row} de {table} remite a un {parent} que falta</translation>
    </message>
    <message>
        <source>say in “{there}” which piece it is</source>
        <translation>diga en «{there}» qué parte es</translation>
    </message>
    <message>
        <source>say of which entry it is probable</source>
        <translation>diga de qué entrada es probable</translation>
    </message>
    <message>
        <source>say one of --not, --perhaps and --unsay</source>
        <translation>diga uno de --not, --perhaps y --unsay</translation>
    </message>
    <message>
        <source>say the type as well</source>
        <translation>diga también el tipo</translation>
    </message>
    <message>
        <source>say two entries of the register or more</source>
        <translation>diga dos o más entradas del registro</translation>
    </message>
    <message>
        <source>say where to: --html, --pdf or --json FILE, or --out FOLDER</source>
        <translation>diga adónde: --html, --pdf o --json FILE, o --out FOLDER</translation>
    </message>
    <message>
        <source>say where to: --out FOLDER or --zip FILE</source>
        <translation>diga adónde: --out FOLDER o --zip FILE</translation>
    </message>
    <message>
        <source>say which articles: --article ID, --of STATE or --all</source>
        <translation>diga qué artículos: --article ID, --of STATE o --all</translation>
    </message>
    <message>
        <source>say who is “active”</source>
        <translation>diga quién es «active»</translation>
    </message>
    <message>
        <source>say with --picture which one: {join}</source>
        <translation>diga con --picture cuál: {join}</translation>
    </message>
    <message>
        <source>several elements of the file have the identifier “{known}”, so that no record can point to one of them</source>
        <translation>varios elementos del archivo tienen el identificador «{known}», así que ningún registro puede señalar a uno de ellos</translation>
    </message>
    <message>
        <source>short for {name}</source>
        <translation>abreviatura de {name}</translation>
    </message>
    <message>
        <source>something failed; see above</source>
        <translation>algo falló; vea arriba</translation>
    </message>
    <message>
        <source>something is missing in “{name}”</source>
        <translation>falta algo en «{name}»</translation>
    </message>
    <message>
        <source>something of the original was changed that nobody asked to change</source>
        <translation>se cambió algo del original que nadie pidió cambiar</translation>
    </message>
    <message>
        <source>spans are not sorted and apart: {spans}</source>
        <translation>los pasajes no están ordenados y separados: {spans}</translation>
    </message>
    <message>
        <source>spans of one annotation are several with one record</source>
        <translation>los pasajes de una anotación son varios con un solo registro</translation>
    </message>
    <message>
        <source>stand at {n} places alike</source>
        <translation>están igual en {n} lugares</translation>
    </message>
    <message>
        <source>stands for another file, which was not read</source>
        <translation>representa otro archivo, que no se leyó</translation>
    </message>
    <message>
        <source>stands for markup; it is kept, and its words were not read</source>
        <translation>representa marcado; se conserva, y no se leyeron sus palabras</translation>
    </message>
    <message>
        <source>step {label} changes {name}, which was not as it says</source>
        <translation>el paso {label} cambia {name}, que no era como dice</translation>
    </message>
    <message>
        <source>step {label} made 1 annotation that is the same as another</source>
        <translation>el paso {label} hizo 1 anotación igual a otra</translation>
    </message>
    <message>
        <source>step {label} made {n} annotations that are the same as another</source>
        <translation>el paso {label} hizo {n} anotaciones iguales a otra</translation>
    </message>
    <message>
        <source>straight quotation mark among others</source>
        <translation>comilla recta entre otras</translation>
    </message>
    <message>
        <source>suggestions and rejections are left out</source>
        <translation>se omiten sugerencias y rechazos</translation>
    </message>
    <message>
        <source>suggestions and rejections say so in ann:status only</source>
        <translation>las sugerencias y los rechazos solo se indican en ann:status</translation>
    </message>
    <message>
        <source>tag (was {tag_id})</source>
        <translation>etiqueta (era {tag_id})</translation>
    </message>
    <message>
        <source>take it away</source>
        <translation>quítelo</translation>
    </message>
    <message>
        <source>take it away, or put it where its like stand in other files</source>
        <translation>quítelo, o póngalo donde están sus iguales en otros archivos</translation>
    </message>
    <message>
        <source>take it away; it may have: {listed}</source>
        <translation>quítelo; puede tener: {listed}</translation>
    </message>
    <message>
        <source>take it out, or use one of: {listed}</source>
        <translation>quítelo, o use uno de: {listed}</translation>
    </message>
    <message>
        <source>take the words away</source>
        <translation>quite las palabras</translation>
    </message>
    <message>
        <source>taken without an identifier: {error}</source>
        <translation>tomado sin identificador: {error}</translation>
    </message>
    <message>
        <source>the annotation does not fit the project ({error})</source>
        <translation>la anotación no encaja en el proyecto ({error})</translation>
    </message>
    <message>
        <source>the annotation {label} does not say what it is</source>
        <translation>la anotación {label} no dice qué es</translation>
    </message>
    <message>
        <source>the annotation {label} has no tag</source>
        <translation>la anotación {label} no tiene etiqueta</translation>
    </message>
    <message>
        <source>the annotation {label} is not in the file as it is in the project</source>
        <translation>la anotación {label} no está en el archivo como está en el proyecto</translation>
    </message>
    <message>
        <source>the annotation {label} names a picture that is not there</source>
        <translation>la anotación {label} nombra una imagen que no está</translation>
    </message>
    <message>
        <source>the annotation {label} names an entry that is not in the register</source>
        <translation>la anotación {label} nombra una entrada que no está en el registro</translation>
    </message>
    <message>
        <source>the annotation {name} has no place in the text any more and was left out</source>
        <translation>la anotación {name} ya no tiene lugar en el texto y se omitió</translation>
    </message>
    <message>
        <source>the article has no figure {figure}</source>
        <translation>el artículo no tiene figura {figure}</translation>
    </message>
    <message>
        <source>the article has {n} blocks</source>
        <translation>el artículo tiene {n} bloques</translation>
    </message>
    <message>
        <source>the article is not in the project any more; its file was left where it is</source>
        <translation>el artículo ya no está en el proyecto; su archivo se dejó donde está</translation>
    </message>
    <message>
        <source>the article “{name}” {why}; `annotator list` shows the ids</source>
        <translation>el artículo «{name}» {why}; `annotator list` muestra los ids</translation>
    </message>
    <message>
        <source>the blocks are not the lines of the text</source>
        <translation>los bloques no son las líneas del texto</translation>
    </message>
    <message>
        <source>the blocks do not follow one another</source>
        <translation>los bloques no se siguen unos a otros</translation>
    </message>
    <message>
        <source>the blocks of the file are others than the project&apos;s</source>
        <translation>los bloques del archivo no son los del proyecto</translation>
    </message>
    <message>
        <source>the caption of picture {number}</source>
        <translation>el pie de la imagen {number}</translation>
    </message>
    <message>
        <source>the change does not fit the project ({error})</source>
        <translation>el cambio no encaja en el proyecto ({error})</translation>
    </message>
    <message>
        <source>the check digit of “{value}” is not that of a number of {title}; perhaps two digits changed places</source>
        <translation>la cifra de control de «{value}» no es la de un número de {title}; quizá se intercambiaron dos cifras</translation>
    </message>
    <message>
        <source>the checksum of the original file in the header is another one</source>
        <translation>la suma de comprobación del archivo original en la cabecera es otra</translation>
    </message>
    <message>
        <source>the checksum of the original file is another one in the file</source>
        <translation>la suma de comprobación del archivo original es otra en el archivo</translation>
    </message>
    <message>
        <source>the checksum of the picture {number} differs</source>
        <translation>la suma de comprobación de la imagen {number} difiere</translation>
    </message>
    <message>
        <source>the checksum of the reading text in the header is not the text&apos;s</source>
        <translation>la suma de comprobación del texto de lectura en la cabecera no es la del texto</translation>
    </message>
    <message>
        <source>the column “{column}” is no field of a header</source>
        <translation>la columna «{column}» no es un campo de cabecera</translation>
    </message>
    <message>
        <source>the comment {address} answers itself</source>
        <translation>el comentario {address} se responde a sí mismo</translation>
    </message>
    <message>
        <source>the comment {label} is about nothing that is there</source>
        <translation>el comentario {label} no trata de nada existente</translation>
    </message>
    <message>
        <source>the comment {label} is another in the file</source>
        <translation>el comentario {label} es otro en el archivo</translation>
    </message>
    <message>
        <source>the comment {label} is not in the file</source>
        <translation>el comentario {label} no está en el archivo</translation>
    </message>
    <message>
        <source>the comment {label} is not in the file as it was said</source>
        <translation>el comentario {label} no está en el archivo como se dijo</translation>
    </message>
    <message>
        <source>the comment {name} is on an annotation that is gone</source>
        <translation>el comentario {name} es de una anotación que ya no está</translation>
    </message>
    <message>
        <source>the comment {name} of the file is not in the project</source>
        <translation>el comentario {name} del archivo no está en el proyecto</translation>
    </message>
    <message>
        <source>the computer has no memory left</source>
        <translation>el equipo se ha quedado sin memoria</translation>
    </message>
    <message>
        <source>the computer has no memory left for this, so it was not done; all that was saved is safe: close other programs, then try again</source>
        <translation>el equipo no tiene memoria suficiente para esto, por eso no se hizo; todo lo guardado está a salvo: cierre otros programas e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the copy cannot be opened</source>
        <translation>la copia no se puede abrir</translation>
    </message>
    <message>
        <source>the corpus holds {texts} texts; they are one article here, in their order</source>
        <translation>el corpus contiene {texts} textos; aquí son un solo artículo, en su orden</translation>
    </message>
    <message>
        <source>the cue of every claim, the words that announce it</source>
        <translation>la señal de cada afirmación: las palabras que la anuncian</translation>
    </message>
    <message>
        <source>the date, as far as it is known</source>
        <translation>la fecha, hasta donde se sabe</translation>
    </message>
    <message>
        <source>the disk did not take it, as when it is pulled out, faulty, or at the limit of what you may store there ({error})</source>
        <translation>el disco no lo aceptó, como cuando se desconecta, falla o llega al límite de lo que usted puede guardar en él ({error})</translation>
    </message>
    <message>
        <source>the disk is full, {free} are free in “{folder}”</source>
        <translation>el disco está lleno, quedan {free} libres en «{folder}»</translation>
    </message>
    <message>
        <source>the display “{display}” does not answer; is DISPLAY right, and may you use it?</source>
        <translation>la pantalla «{display}» no responde; ¿es correcto DISPLAY y puede usted usarla?</translation>
    </message>
    <message>
        <source>the element {name} marks something that no record explains</source>
        <translation>el elemento {name} marca algo que ningún registro explica</translation>
    </message>
    <message>
        <source>the element {name} on “{quote}”</source>
        <translation>el elemento {name} en «{quote}»</translation>
    </message>
    <message>
        <source>the elements of {name} are gone; its stored position was used</source>
        <translation>los elementos de {name} ya no están; se usó su posición guardada</translation>
    </message>
    <message>
        <source>the elements of {name} do not cover its position</source>
        <translation>los elementos de {name} no cubren su posición</translation>
    </message>
    <message>
        <source>the encoding of the file is another one than that of the original</source>
        <translation>la codificación del archivo no es la del original</translation>
    </message>
    <message>
        <source>the encoding that the file declares does not fit it ({name})</source>
        <translation>la codificación que declara el archivo no le corresponde ({name})</translation>
    </message>
    <message>
        <source>the entity {name} and others stand for more than {MOST_CHARACTERS} characters; write them out in the text</source>
        <translation>la entidad {name} y otras representan más de {MOST_CHARACTERS} caracteres; escríbalas en el texto</translation>
    </message>
    <message>
        <source>the entries of the register that each annotation names, in their roles</source>
        <translation>las entradas del registro que nombra cada anotación, en sus papeles</translation>
    </message>
    <message>
        <source>the entry {found} of the file is not in the project</source>
        <translation>la entrada {found} del archivo no está en el proyecto</translation>
    </message>
    <message>
        <source>the entry “{name}” of the register differs in the file</source>
        <translation>la entrada «{name}» del registro difiere en el archivo</translation>
    </message>
    <message>
        <source>the entry “{name}” of the register is not in the file</source>
        <translation>la entrada «{name}» del registro no está en el archivo</translation>
    </message>
    <message>
        <source>the entry “{name}” was changed here, but nothing in the text names it; the file keeps its own words</source>
        <translation>la entrada «{name}» se cambió aquí, pero nada en el texto la nombra; el archivo conserva sus palabras</translation>
    </message>
    <message>
        <source>the entry “{name}” was removed here and stays in the file</source>
        <translation>la entrada «{name}» se quitó aquí y queda en el archivo</translation>
    </message>
    <message>
        <source>the entry “{shortened}” of the register ({name})</source>
        <translation>la entrada «{shortened}» del registro ({name})</translation>
    </message>
    <message>
        <source>the evidence of every claim: what it does to it, citation, address, or which claim it is</source>
        <translation>la prueba de cada afirmación: qué efecto tiene, cita, dirección o qué afirmación es</translation>
    </message>
    <message>
        <source>the file breaks off or is damaged behind its record {number} (byte {at}); what lies behind that is missing</source>
        <translation>el archivo se corta o está dañado tras su registro {number} (byte {at}); falta lo que sigue</translation>
    </message>
    <message>
        <source>the file breaks off: the end of the page, or some of its pictures, are missing</source>
        <translation>el archivo se corta: falta el final de la página o alguna de sus imágenes</translation>
    </message>
    <message>
        <source>the file declares no namespace; it was read as if it were that of TEI</source>
        <translation>el archivo no declara espacio de nombres; se leyó como si fuera el de TEI</translation>
    </message>
    <message>
        <source>the file describes the article otherwise than the project</source>
        <translation>el archivo describe el artículo de otro modo que el proyecto</translation>
    </message>
    <message>
        <source>the file describes the project otherwise than it is described</source>
        <translation>el archivo describe el proyecto de otro modo que como está descrito</translation>
    </message>
    <message>
        <source>the file holds macros; they were neither run nor taken into the text</source>
        <translation>el archivo contiene macros; ni se ejecutaron ni se tomaron en el texto</translation>
    </message>
    <message>
        <source>the file is cut off: what it holds was read, its end is missing</source>
        <translation>el archivo está cortado: se leyó lo que contiene, falta el final</translation>
    </message>
    <message>
        <source>the file is not UTF-8 (byte {start})</source>
        <translation>el archivo no es UTF-8 (byte {start})</translation>
    </message>
    <message>
        <source>the file is not UTF-8 (byte {start}); {guess} was guessed: check letters with accents, and import it with another encoding if they are wrong</source>
        <translation>el archivo no es UTF-8 (byte {start}); se supuso {guess}: compruebe las letras con acento e impórtelo con otra codificación si están mal</translation>
    </message>
    <message>
        <source>the file is not well-formed: {error}</source>
        <translation>el archivo no está bien formado: {error}</translation>
    </message>
    <message>
        <source>the file may not be written to, so it is open for reading only</source>
        <translation>no se puede escribir en el archivo, por eso está abierto solo para lectura</translation>
    </message>
    <message>
        <source>the file names {address}, which is not written beside it</source>
        <translation>el archivo nombra {address}, que no está escrito al lado</translation>
    </message>
    <message>
        <source>the file of the picture {number} is not beside it</source>
        <translation>el archivo de la imagen {number} no está al lado</translation>
    </message>
    <message>
        <source>the file or its folder may not be written to any more ({error})</source>
        <translation>ya no se puede escribir en el archivo o en su carpeta ({error})</translation>
    </message>
    <message>
        <source>the file stands under {names} names (hard links). Open it under one of them only: a copy under the other is the same file, and no backup</source>
        <translation>el archivo está bajo {names} nombres (enlaces duros). Ábralo solo bajo uno de ellos: una copia bajo el otro es el mismo archivo, no una copia de seguridad</translation>
    </message>
    <message>
        <source>the file was damaged while it was open ({error})</source>
        <translation>el archivo se dañó mientras estaba abierto ({error})</translation>
    </message>
    <message>
        <source>the file was moved, renamed or deleted while it was open</source>
        <translation>el archivo se movió, cambió de nombre o se eliminó mientras estaba abierto</translation>
    </message>
    <message>
        <source>the file {address} is not beside the TEI file</source>
        <translation>el archivo {address} no está junto al archivo TEI</translation>
    </message>
    <message>
        <source>the file {address} is not beside the annotations</source>
        <translation>el archivo {address} no está junto a las anotaciones</translation>
    </message>
    <message>
        <source>the file {address} is not the one that was exported</source>
        <translation>el archivo {address} no es el que se exportó</translation>
    </message>
    <message>
        <source>the file {sha256}… is missing from the project</source>
        <translation>el archivo {sha256}… falta en el proyecto</translation>
    </message>
    <message>
        <source>the files beside: that their bytes have the checksums by which they are named</source>
        <translation>los archivos de al lado: que sus bytes tienen las sumas de comprobación que les dan nombre</translation>
    </message>
    <message>
        <source>the first column is no number of GeoNames</source>
        <translation>la primera columna no es un número de GeoNames</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>la carpeta no está</translation>
    </message>
    <message>
        <source>the folder you are in is gone ({strerror})</source>
        <translation>la carpeta en que usted está ya no existe ({strerror})</translation>
    </message>
    <message>
        <source>the grammar took more memory than it may have, or broke the parser</source>
        <translation>la gramática ocupó más memoria de la permitida o rompió el analizador</translation>
    </message>
    <message>
        <source>the header has another {what} of {of} than the project</source>
        <translation>la cabecera tiene otro {what} de {of} que el proyecto</translation>
    </message>
    <message>
        <source>the header has no “{names}”</source>
        <translation>la cabecera no tiene «{names}»</translation>
    </message>
    <message>
        <source>the header has no “{name}”</source>
        <translation>la cabecera no tiene «{name}»</translation>
    </message>
    <message>
        <source>the history cannot be read ({error})</source>
        <translation>no se puede leer el historial ({error})</translation>
    </message>
    <message>
        <source>the history was altered or has a gap here</source>
        <translation>el historial se alteró o tiene aquí un hueco</translation>
    </message>
    <message>
        <source>the id of the article, as `annotator list` prints it</source>
        <translation>el id del artículo, como lo muestra `annotator list`</translation>
    </message>
    <message>
        <source>the identifier “{name}” is there twice</source>
        <translation>el identificador «{name}» está dos veces</translation>
    </message>
    <message>
        <source>the index of words cannot be written ({error}); make room, then try again</source>
        <translation>no se puede escribir el índice de palabras ({error}); haga sitio e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the index of words is damaged: {fault}</source>
        <translation>el índice de palabras está dañado: {fault}</translation>
    </message>
    <message>
        <source>the language tag</source>
        <translation>el código de lengua</translation>
    </message>
    <message>
        <source>the library {name} is missing on this system. On Debian and Ubuntu: sudo apt-get install {debian}; on Fedora: sudo dnf install {fedora}</source>
        <translation>falta la biblioteca {name} en este sistema. En Debian y Ubuntu: sudo apt-get install {debian}; en Fedora: sudo dnf install {fedora}</translation>
    </message>
    <message>
        <source>the library {name} is missing on this system; please install it</source>
        <translation>falta la biblioteca {name} en este sistema; instálela</translation>
    </message>
    <message>
        <source>the line is not in UTF-8</source>
        <translation>la línea no está en UTF-8</translation>
    </message>
    <message>
        <source>the lines of page {number} differ</source>
        <translation>las líneas de la página {number} difieren</translation>
    </message>
    <message>
        <source>the lines of the picture {number} differ</source>
        <translation>las líneas de la imagen {number} difieren</translation>
    </message>
    <message>
        <source>the name has {n} characters</source>
        <translation>el nombre tiene {n} caracteres</translation>
    </message>
    <message>
        <source>the name of the source file without its ending</source>
        <translation>el nombre del archivo fuente sin su extensión</translation>
    </message>
    <message>
        <source>the names of the entry “{name}” differ in the file</source>
        <translation>los nombres de la entrada «{name}» difieren en el archivo</translation>
    </message>
    <message>
        <source>the next of {name} does not point back</source>
        <translation>el next de {name} no señala de vuelta</translation>
    </message>
    <message>
        <source>the note “{where}” was removed here and stays in the file</source>
        <translation>la nota «{where}» se quitó aquí y queda en el archivo</translation>
    </message>
    <message>
        <source>the number of articles that are “{progress}” is not what is kept of it</source>
        <translation>el número de artículos que están «{progress}» no es el que consta</translation>
    </message>
    <message>
        <source>the page says that it is {label}, which it is not; {encoding} was taken</source>
        <translation>la página dice ser {label}, y no lo es; se tomó {encoding}</translation>
    </message>
    <message>
        <source>the pages are scans with text that a program recognised behind them: check it against the pictures</source>
        <translation>las páginas son escaneos con texto reconocido por un programa detrás: compruébelo con las imágenes</translation>
    </message>
    <message>
        <source>the picture {name} has no caption in the text and was left out</source>
        <translation>la imagen {name} no tiene pie en el texto y se omitió</translation>
    </message>
    <message>
        <source>the picture {name} is not in the {where}</source>
        <translation>la imagen {name} no está en: {where}</translation>
    </message>
    <message>
        <source>the picture {number} is another one in the file</source>
        <translation>la imagen {number} es otra en el archivo</translation>
    </message>
    <message>
        <source>the piece {name} has no {there}</source>
        <translation>la parte {name} no tiene {there}</translation>
    </message>
    <message>
        <source>the pointer {token} leads nowhere</source>
        <translation>la referencia {token} no lleva a ningún sitio</translation>
    </message>
    <message>
        <source>the position {start} to {end} is not in the text</source>
        <translation>la posición {start} a {end} no está en el texto</translation>
    </message>
    <message>
        <source>the prev of {name} does not point back</source>
        <translation>el prev de {name} no señala de vuelta</translation>
    </message>
    <message>
        <source>the program has no encryption for networks, so https:// cannot be asked; run the service on this machine, and name its http:// address</source>
        <translation>el programa no tiene cifrado para redes, así que no se puede preguntar por https://; ejecute el servicio en este equipo e indique su dirección http://</translation>
    </message>
    <message>
        <source>the project does not hold its original</source>
        <translation>el proyecto no contiene su original</translation>
    </message>
    <message>
        <source>the project has no tags</source>
        <translation>el proyecto no tiene etiquetas</translation>
    </message>
    <message>
        <source>the project is damaged; `annotator check` lists what differs</source>
        <translation>el proyecto está dañado; `annotator check` muestra lo que difiere</translation>
    </message>
    <message>
        <source>the project keeps no query “{name}”</source>
        <translation>el proyecto no guarda ninguna consulta «{name}»</translation>
    </message>
    <message>
        <source>the project’s tagset has no tag for this; add one to it</source>
        <translation>el conjunto de etiquetas del proyecto no tiene etiqueta para esto; añádale una</translation>
    </message>
    <message>
        <source>the project’s tagset has no tag “{tag_id}”; add one</source>
        <translation>el conjunto de etiquetas del proyecto no tiene la etiqueta «{tag_id}»; añádala</translation>
    </message>
    <message>
        <source>the quotes of {name} are not the text at its position</source>
        <translation>las citas de {name} no son el texto en su posición</translation>
    </message>
    <message>
        <source>the range [{start}, {end}] begins or ends with the line end between two blocks</source>
        <translation>el rango [{start}, {end}] empieza o acaba con el final de línea entre dos bloques</translation>
    </message>
    <message>
        <source>the range [{start}, {end}] ends after the text, which has {n} characters</source>
        <translation>el rango [{start}, {end}] acaba después del texto, que tiene {n} caracteres</translation>
    </message>
    <message>
        <source>the range [{start}, {end}] is empty, reversed or negative</source>
        <translation>el rango [{start}, {end}] está vacío, invertido o es negativo</translation>
    </message>
    <message>
        <source>the range {start} to {end} lies outside of the text</source>
        <translation>el rango {start} a {end} está fuera del texto</translation>
    </message>
    <message>
        <source>the reader stopped at something in it ({end}); the file may be damaged: save it anew in the program that it was made with, and try again</source>
        <translation>el lector se detuvo en algo que contiene ({end}); el archivo puede estar dañado: guárdelo de nuevo en el programa que lo hizo e inténtelo otra vez</translation>
    </message>
    <message>
        <source>the reading text of the file is another one than the project&apos;s</source>
        <translation>el texto de lectura del archivo es otro que el del proyecto</translation>
    </message>
    <message>
        <source>the reading text, character by character, and its checksum</source>
        <translation>el texto de lectura, carácter por carácter, y su suma de comprobación</translation>
    </message>
    <message>
        <source>the record of picture {get} ({name})</source>
        <translation>el registro de la imagen {get} ({name})</translation>
    </message>
    <message>
        <source>the record {name} does not say where its words stand</source>
        <translation>el registro {name} no dice dónde están sus palabras</translation>
    </message>
    <message>
        <source>the record {name} does not say who made it</source>
        <translation>el registro {name} no dice quién lo hizo</translation>
    </message>
    <message>
        <source>the record {name} has no position</source>
        <translation>el registro {name} no tiene posición</translation>
    </message>
    <message>
        <source>the record {name} has other words than the text at its place</source>
        <translation>el registro {name} tiene otras palabras que el texto en su lugar</translation>
    </message>
    <message>
        <source>the record {name} of the file is not in the project</source>
        <translation>el registro {name} del archivo no está en el proyecto</translation>
    </message>
    <message>
        <source>the reference of {name} was changed in the text: {ref}</source>
        <translation>la referencia de {name} se cambió en el texto: {ref}</translation>
    </message>
    <message>
        <source>the register is empty; there is nothing to write</source>
        <translation>el registro está vacío; no hay nada que escribir</translation>
    </message>
    <message>
        <source>the register, values and notes are not in the columns</source>
        <translation>el registro, los valores y las notas no están en las columnas</translation>
    </message>
    <message>
        <source>the relation {label} is not in the file as it is here</source>
        <translation>la relación {label} no está en el archivo como está aquí</translation>
    </message>
    <message>
        <source>the relation {label} leads to nothing that is there</source>
        <translation>la relación {label} no lleva a nada existente</translation>
    </message>
    <message>
        <source>the relation {name} does not lead to two entries or annotations any more</source>
        <translation>la relación {name} ya no lleva a dos entradas o anotaciones</translation>
    </message>
    <message>
        <source>the relation {name} is another in the file</source>
        <translation>la relación {name} es otra en el archivo</translation>
    </message>
    <message>
        <source>the relation {name} is not in the {where}</source>
        <translation>la relación {name} no está en: {where}</translation>
    </message>
    <message>
        <source>the relation {name} was between annotations that are gone</source>
        <translation>la relación {name} era entre anotaciones que ya no están</translation>
    </message>
    <message>
        <source>the relation “{name}” between entries is left out</source>
        <translation>se omite la relación «{name}» entre entradas</translation>
    </message>
    <message>
        <source>the relation “{name}” is left out</source>
        <translation>se omite la relación «{name}»</translation>
    </message>
    <message>
        <source>the relations and what they hold on to do not agree</source>
        <translation>las relaciones y aquello a lo que se sujetan no concuerdan</translation>
    </message>
    <message>
        <source>the root is not in the namespace of TEI</source>
        <translation>la raíz no está en el espacio de nombres de TEI</translation>
    </message>
    <message>
        <source>the root is “{local}”, not “TEI”</source>
        <translation>la raíz es «{local}», no «TEI»</translation>
    </message>
    <message>
        <source>the root is “{local}”, not “{wanted}”</source>
        <translation>la raíz es «{local}», no «{wanted}»</translation>
    </message>
    <message>
        <source>the row is not in UTF-8</source>
        <translation>la fila no está en UTF-8</translation>
    </message>
    <message>
        <source>the service answers something else than was asked</source>
        <translation>el servicio responde otra cosa que la preguntada</translation>
    </message>
    <message>
        <source>the service does not answer in JSON</source>
        <translation>el servicio no responde en JSON</translation>
    </message>
    <message>
        <source>the stored file {stored}… was altered</source>
        <translation>el archivo guardado {stored}… se alteró</translation>
    </message>
    <message>
        <source>the tag {min} is not declared in the header</source>
        <translation>la etiqueta {min} no está declarada en la cabecera</translation>
    </message>
    <message>
        <source>the tag “{id}” is of the kind {kind} in this project and {kind2} in the file; give the one in the file another id</source>
        <translation>la etiqueta «{id}» es de la clase {kind} en este proyecto y {kind2} en el archivo; dé otro id a la del archivo</translation>
    </message>
    <message>
        <source>the tag “{removeprefix}” is not in the {where}</source>
        <translation>la etiqueta «{removeprefix}» no está en: {where}</translation>
    </message>
    <message>
        <source>the tag “{tag}” is another one in the file</source>
        <translation>la etiqueta «{tag}» es otra en el archivo</translation>
    </message>
    <message>
        <source>the tagset cannot be read: {error}</source>
        <translation>no se puede leer el conjunto de etiquetas: {error}</translation>
    </message>
    <message>
        <source>the tagset is not valid TOML: {error}</source>
        <translation>el conjunto de etiquetas no es TOML válido: {error}</translation>
    </message>
    <message>
        <source>the tagset or one of its tags lacks {missing}</source>
        <translation>al conjunto de etiquetas o a una de sus etiquetas le falta {missing}</translation>
    </message>
    <message>
        <source>the text at [{start}, {end}] is “{found}”, not “{quote}”</source>
        <translation>el texto en [{start}, {end}] es «{found}», no «{quote}»</translation>
    </message>
    <message>
        <source>the text differs from character {at} on: the file has “{there}”, the project “{here}”</source>
        <translation>el texto difiere desde el carácter {at}: el archivo tiene «{there}», el proyecto «{here}»</translation>
    </message>
    <message>
        <source>the text is not the one that was exported: it was changed since</source>
        <translation>el texto no es el que se exportó: se ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>the text is the same</source>
        <translation>el texto es el mismo</translation>
    </message>
    <message>
        <source>the text itself, its blocks and the original file are not in the tables</source>
        <translation>el texto mismo, sus bloques y el archivo original no están en las tablas</translation>
    </message>
    <message>
        <source>the text of the body is not the reading text of the article</source>
        <translation>el texto del cuerpo no es el texto de lectura del artículo</translation>
    </message>
    <message>
        <source>the text of {name} has moved; it was found again by its words</source>
        <translation>el texto de {name} se ha movido; se encontró de nuevo por sus palabras</translation>
    </message>
    <message>
        <source>the text of {whose} was altered</source>
        <translation>se alteró el texto de {whose}</translation>
    </message>
    <message>
        <source>the text under it is not its quote “{quote}”</source>
        <translation>el texto que hay debajo no es su cita «{quote}»</translation>
    </message>
    <message>
        <source>the text {address} holds characters that no reading text has</source>
        <translation>el texto {address} contiene caracteres que ningún texto de lectura tiene</translation>
    </message>
    <message>
        <source>the text {address} is not beside it</source>
        <translation>el texto {address} no está al lado</translation>
    </message>
    <message>
        <source>the text {address} is not the one that was exported</source>
        <translation>el texto {address} no es el que se exportó</translation>
    </message>
    <message>
        <source>the text {sha256}… is missing from the project</source>
        <translation>el texto {sha256}… falta en el proyecto</translation>
    </message>
    <message>
        <source>the text {stored}… holds a forbidden character</source>
        <translation>el texto {stored}… contiene un carácter prohibido</translation>
    </message>
    <message>
        <source>the words against which the history is packed are not those it was packed with</source>
        <translation>las palabras con las que se comprime el historial no son aquellas con las que se comprimió</translation>
    </message>
    <message>
        <source>the words in a {local} are not read</source>
        <translation>no se leen las palabras en un {local}</translation>
    </message>
    <message>
        <source>the words of {label} are not indexed as they should be</source>
        <translation>las palabras de {label} no están en el índice como debieran</translation>
    </message>
    <message>
        <source>the words of {label} do not stand at its place</source>
        <translation>las palabras de {label} no están en su lugar</translation>
    </message>
    <message>
        <source>the words of {name} were changed since the export</source>
        <translation>las palabras de {name} se cambiaron desde la exportación</translation>
    </message>
    <message>
        <source>the words “{short}” are not in the text</source>
        <translation>las palabras «{short}» no están en el texto</translation>
    </message>
    <message>
        <source>the words “{short}” stand at too many places</source>
        <translation>las palabras «{short}» están en demasiados lugares</translation>
    </message>
    <message>
        <source>the words “{short}” {where}, and nothing tells which</source>
        <translation>las palabras «{short}» {where}, y nada indica cuál</translation>
    </message>
    <message>
        <source>the {name} of “{words}” was removed here and stays in the file</source>
        <translation>{name} de «{words}»: se quitó aquí y queda en el archivo</translation>
    </message>
    <message>
        <source>the {there} of {name} does not point back</source>
        <translation>el {there} de {name} no señala de vuelta</translation>
    </message>
    <message>
        <source>the {what} {wanted}… is missing</source>
        <translation>falta {what} {wanted}…</translation>
    </message>
    <message>
        <source>there are no articles in it</source>
        <translation>no contiene artículos</translation>
    </message>
    <message>
        <source>there is no annotation in the file</source>
        <translation>no hay ninguna anotación en el archivo</translation>
    </message>
    <message>
        <source>there is no annotation {label}</source>
        <translation>no hay anotación {label}</translation>
    </message>
    <message>
        <source>there is no article {label} in this project</source>
        <translation>no hay artículo {label} en este proyecto</translation>
    </message>
    <message>
        <source>there is no article “{name}” in this project</source>
        <translation>no hay ningún artículo «{name}» en este proyecto</translation>
    </message>
    <message>
        <source>there is no body</source>
        <translation>no hay cuerpo</translation>
    </message>
    <message>
        <source>there is no claim {claim} in the file, which was named as evidence</source>
        <translation>no hay en el archivo la afirmación {claim}, nombrada como prueba</translation>
    </message>
    <message>
        <source>there is no claim {label} to be evidence</source>
        <translation>no hay afirmación {label} que sirva de prueba</translation>
    </message>
    <message>
        <source>there is no display; `annotator --help` lists what works without one</source>
        <translation>no hay pantalla; `annotator --help` muestra lo que funciona sin ella</translation>
    </message>
    <message>
        <source>there is no entry {label} in the register</source>
        <translation>no hay entrada {label} en el registro</translation>
    </message>
    <message>
        <source>there is no entry {target} in the registers of the file</source>
        <translation>no hay entrada {target} en los registros del archivo</translation>
    </message>
    <message>
        <source>there is no header</source>
        <translation>no hay cabecera</translation>
    </message>
    <message>
        <source>there is no kind “{tag}” in this project</source>
        <translation>no hay ninguna clase «{tag}» en este proyecto</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>no hay nombre</translation>
    </message>
    <message>
        <source>there is no object for {name}</source>
        <translation>no hay objeto para {name}</translation>
    </message>
    <message>
        <source>there is no page of this name; `annotator help` lists all</source>
        <translation>no hay página con este nombre; `annotator help` las muestra todas</translation>
    </message>
    <message>
        <source>there is no picture {image} in the file</source>
        <translation>no hay imagen {image} en el archivo</translation>
    </message>
    <message>
        <source>there is no tag “{wanted}” in this project</source>
        <translation>no hay ninguna etiqueta «{wanted}» en este proyecto</translation>
    </message>
    <message>
        <source>there is no text</source>
        <translation>no hay texto</translation>
    </message>
    <message>
        <source>there is no “{name}” in the register</source>
        <translation>no hay «{name}» en el registro</translation>
    </message>
    <message>
        <source>there is nothing left to redo</source>
        <translation>no queda nada que rehacer</translation>
    </message>
    <message>
        <source>there is nothing left to undo</source>
        <translation>no queda nada que deshacer</translation>
    </message>
    <message>
        <source>there is nothing under the range but line ends</source>
        <translation>en el rango no hay más que finales de línea</translation>
    </message>
    <message>
        <source>there is nothing under {about} that could be commented on</source>
        <translation>bajo {about} no hay nada que se pueda comentar</translation>
    </message>
    <message>
        <source>there is text outside of the blocks at the end</source>
        <translation>hay texto fuera de los bloques al final</translation>
    </message>
    <message>
        <source>there is text outside of the blocks before {start}</source>
        <translation>hay texto fuera de los bloques antes de {start}</translation>
    </message>
    <message>
        <source>these are no translations</source>
        <translation>esto no son traducciones</translation>
    </message>
    <message>
        <source>they are empty or need OCR</source>
        <translation>están vacías o necesitan OCR</translation>
    </message>
    <message>
        <source>they are no text in UTF-8</source>
        <translation>no son texto en UTF-8</translation>
    </message>
    <message>
        <source>they are pictures and need OCR</source>
        <translation>son imágenes y necesitan OCR</translation>
    </message>
    <message>
        <source>they could not be written; see that you may write where they are kept</source>
        <translation>no se pudieron escribir; compruebe que puede escribir donde se guardan</translation>
    </message>
    <message>
        <source>this is a mistake of the program: report it, and keep the project as it is</source>
        <translation>esto es un error del programa: comuníquelo y conserve el proyecto como está</translation>
    </message>
    <message>
        <source>this is no TEI P5 file</source>
        <translation>esto no es un archivo TEI P5</translation>
    </message>
    <message>
        <source>this system knows no home folder of yours, so there is no place for settings and for the memory of your projects; set HOME, or name a folder in ANNOTATOR_HOME</source>
        <translation>este sistema no conoce ninguna carpeta personal suya, así que no hay lugar para los ajustes ni para la memoria de sus proyectos; defina HOME o indique una carpeta en ANNOTATOR_HOME</translation>
    </message>
    <message>
        <source>tracked changes: deleted passages were left out: {listed}</source>
        <translation>cambios registrados: se omitieron pasajes eliminados: {listed}</translation>
    </message>
    <message>
        <source>tracked changes: inserted passages were left out: {listed}</source>
        <translation>cambios registrados: se omitieron pasajes insertados: {listed}</translation>
    </message>
    <message>
        <source>tracked insertions were taken as text</source>
        <translation>las inserciones registradas se tomaron como texto</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>try again, or save elsewhere</source>
        <translation>inténtelo de nuevo o guarde en otro lugar</translation>
    </message>
    <message>
        <source>two or three words with capitals</source>
        <translation>dos o tres palabras con mayúscula</translation>
    </message>
    <message>
        <source>two records have one id</source>
        <translation>dos registros tienen un mismo id</translation>
    </message>
    <message>
        <source>undone: {value} “{about}”</source>
        <translation>deshecho: {value} «{about}»</translation>
    </message>
    <message>
        <source>unknown body: {values}</source>
        <translation>cuerpo desconocido: {values}</translation>
    </message>
    <message>
        <source>unknown kind of annotation: {kinds}</source>
        <translation>clase de anotación desconocida: {kinds}</translation>
    </message>
    <message>
        <source>use one of: {listed}</source>
        <translation>use uno de: {listed}</translation>
    </message>
    <message>
        <source>web page (MHTML)</source>
        <translation>página web (MHTML)</translation>
    </message>
    <message>
        <source>what ana points to is no category of the file</source>
        <translation>aquello a que señala ana no es una categoría del archivo</translation>
    </message>
    <message>
        <source>what answers at this address is no reconciliation service</source>
        <translation>lo que responde en esta dirección no es un servicio de reconciliación</translation>
    </message>
    <message>
        <source>what is reported</source>
        <translation>lo que se transmite</translation>
    </message>
    <message>
        <source>what is said of its date</source>
        <translation>lo que se dice de su fecha</translation>
    </message>
    <message>
        <source>what is said of page {number} differs</source>
        <translation>lo que se dice de la página {number} difiere</translation>
    </message>
    <message>
        <source>what it changed in annotations is not noted as it should be</source>
        <translation>lo que cambió en las anotaciones no está anotado como debiera</translation>
    </message>
    <message>
        <source>what step {label} did cannot be understood: {error}</source>
        <translation>lo que hizo el paso {label} no se entiende: {error}</translation>
    </message>
    <message>
        <source>what the body reports of {who}, said again</source>
        <translation>lo que el cuerpo transmite de {who}, dicho otra vez</translation>
    </message>
    <message>
        <source>what was read does not hold together; nothing of it was taken</source>
        <translation>lo leído no concuerda; no se tomó nada</translation>
    </message>
    <message>
        <source>which is no part of the reading text</source>
        <translation>que no es parte del texto de lectura</translation>
    </message>
    <message>
        <source>who changed the tag of a name and when is in the project only</source>
        <translation>quién cambió la etiqueta de un nombre y cuándo está solo en el proyecto</translation>
    </message>
    <message>
        <source>who took the article in, and from what, differs in the file</source>
        <translation>quién incorporó el artículo, y de qué, difiere en el archivo</translation>
    </message>
    <message>
        <source>without words of its own</source>
        <translation>sin palabras propias</translation>
    </message>
    <message>
        <source>words in frames of the page were left out: {listed}</source>
        <translation>se omitieron las palabras en marcos de la página: {listed}</translation>
    </message>
    <message>
        <source>words stand directly in “{name}”, where none may</source>
        <translation>hay palabras directamente en «{name}», donde no puede haberlas</translation>
    </message>
    <message>
        <source>would be sent to {address} ({where}):</source>
        <translation>se enviaría a {address} ({where}):</translation>
    </message>
    <message>
        <source>write over files that are there already</source>
        <translation>sobrescribir también los archivos que ya están</translation>
    </message>
    <message>
        <source>written as it is, though {found}</source>
        <translation>escrito como está, aunque {found}</translation>
    </message>
    <message>
        <source>{REGISTER} is not beside the file, which points into it</source>
        <translation>{REGISTER} no está junto al archivo, que remite a él</translation>
    </message>
    <message>
        <source>{REGISTER}, to which the file points, is not beside it</source>
        <translation>{REGISTER}, al que remite el archivo, no está al lado</translation>
    </message>
    <message>
        <source>{address} is not the file that the project holds</source>
        <translation>{address} no es el archivo que contiene el proyecto</translation>
    </message>
    <message>
        <source>{counted} annotations are there instead of {tally}</source>
        <translation>hay {counted} anotaciones en lugar de {tally}</translation>
    </message>
    <message>
        <source>{count}  {name}{codes}: at {shown}{more}</source>
        <translation>{count}  {name}{codes}: en {shown}{more}</translation>
    </message>
    <message>
        <source>{count} × {name}{codes}, the first at {places}</source>
        <translation>{count} × {name}{codes}, la primera en {places}</translation>
    </message>
    <message>
        <source>{error}; choose another place, or write over it with --replace</source>
        <translation>{error}; elija otro lugar, o sobrescríbalo con --replace</translation>
    </message>
    <message>
        <source>{error}; it was written in the program&apos;s own encoding instead</source>
        <translation>{error}; se escribió en la codificación propia del programa</translation>
    </message>
    <message>
        <source>{extent}; in the project {extent2}</source>
        <translation>{extent}; en el proyecto {extent2}</translation>
    </message>
    <message>
        <source>{file} is not as the last export left it, and was not written over</source>
        <translation>{file} no está como lo dejó la última exportación y no se sobrescribió</translation>
    </message>
    <message>
        <source>{file}: 1 tag</source>
        <translation>{file}: 1 etiqueta</translation>
    </message>
    <message>
        <source>{file}: its article is gone</source>
        <translation>{file}: su artículo ya no existe</translation>
    </message>
    <message>
        <source>{file}: unchanged</source>
        <translation>{file}: sin cambios</translation>
    </message>
    <message>
        <source>{file}: unchanged, {many} articles</source>
        <translation>{file}: sin cambios, {many} artículos</translation>
    </message>
    <message>
        <source>{file}: valid</source>
        <translation>{file}: válido</translation>
    </message>
    <message>
        <source>{file}: valid, {many} articles</source>
        <translation>{file}: válido, {many} artículos</translation>
    </message>
    <message>
        <source>{file}: written</source>
        <translation>{file}: escrito</translation>
    </message>
    <message>
        <source>{file}: written, {many} articles</source>
        <translation>{file}: escrito, {many} artículos</translation>
    </message>
    <message>
        <source>{file}: {n} settings</source>
        <translation>{file}: {n} ajustes</translation>
    </message>
    <message>
        <source>{file}: {n} tags</source>
        <translation>{file}: {n} etiquetas</translation>
    </message>
    <message>
        <source>{get}: {words} (on: {about})</source>
        <translation>{get}: {words} (sobre: {about})</translation>
    </message>
    <message>
        <source>{join} cannot be written ({why}), so settings, the list of projects and logs are not kept. Projects are saved as ever, where they are. Ask for the right to write there, or name another folder in ANNOTATOR_HOME.</source>
        <translation>no se puede escribir en {join} ({why}), por eso no se guardan los ajustes, la lista de proyectos ni los registros de sucesos. Los proyectos se guardan como siempre, donde están. Pida permiso para escribir allí o indique otra carpeta en ANNOTATOR_HOME.</translation>
    </message>
    <message>
        <source>{label} in {article}, {start}–{end}: {quote}</source>
        <translation>{label} en {article}, {start}–{end}: {quote}</translation>
    </message>
    <message>
        <source>{name} answers {end}, which is no comment that could be answered</source>
        <translation>{name} responde a {end}, que no es un comentario al que se pueda responder</translation>
    </message>
    <message>
        <source>{name} is gone, though the history has it</source>
        <translation>{name} ya no está, aunque el historial lo tiene</translation>
    </message>
    <message>
        <source>{name} is not accepted and must not be marked in the text</source>
        <translation>{name} no está aceptada y no debe marcarse en el texto</translation>
    </message>
    <message>
        <source>{name} is not what the history makes of it</source>
        <translation>{name} no es lo que resulta del historial</translation>
    </message>
    <message>
        <source>{name} lacks a field</source>
        <translation>a {name} le falta un campo</translation>
    </message>
    <message>
        <source>{name} stands in the text</source>
        <translation>{name} está en el texto</translation>
    </message>
    <message>
        <source>{name}, line {lineno}: this is no well-formed XML ({msg}); nothing was taken from it</source>
        <translation>{name}, línea {lineno}: esto no es XML bien formado ({msg}); no se tomó nada de él</translation>
    </message>
    <message>
        <source>{name}, line {sourceline}: a record of more than {LARGEST_RECORD} elements is not read</source>
        <translation>{name}, línea {sourceline}: no se lee un registro de más de {LARGEST_RECORD} elementos</translation>
    </message>
    <message>
        <source>{name}: 1 entry ({form})</source>
        <translation>{name}: 1 entrada ({form})</translation>
    </message>
    <message>
        <source>{name}: 1 entry of the register</source>
        <translation>{name}: 1 entrada del registro</translation>
    </message>
    <message>
        <source>{name}: a copy of it is not whole ({message}), so no backup is made of it; earlier ones stay</source>
        <translation>{name}: una copia no está íntegra ({message}), por eso no se hace copia de seguridad; las anteriores se quedan</translation>
    </message>
    <message>
        <source>{name}: a number in the file has too many digits</source>
        <translation>{name}: un número del archivo tiene demasiadas cifras</translation>
    </message>
    <message>
        <source>{name}: a tagset is a text in UTF-8, and this is none</source>
        <translation>{name}: un conjunto de etiquetas es un texto en UTF-8, y esto no lo es</translation>
    </message>
    <message>
        <source>{name}: accepted {taken} suggestions</source>
        <translation>{name}: {taken} sugerencias aceptadas</translation>
    </message>
    <message>
        <source>{name}: an inventory has 50 MB at most; divide it</source>
        <translation>{name}: un inventario tiene 50 MB como máximo; divídalo</translation>
    </message>
    <message>
        <source>{name}: another program left “{name2}-wal” beside it; move both to a folder of their own and ask for help before opening</source>
        <translation>{name}: otro programa dejó «{name2}-wal» al lado; mueva ambos a una carpeta aparte y pida ayuda antes de abrirlo</translation>
    </message>
    <message>
        <source>{name}: far too large for a tagset</source>
        <translation>{name}: demasiado grande para un conjunto de etiquetas</translation>
    </message>
    <message>
        <source>{name}: files in it overlap; this is no honest archive</source>
        <translation>{name}: contiene archivos que se solapan; no es un archivo comprimido fiable</translation>
    </message>
    <message>
        <source>{name}: it cannot be copied ({why}); copy it to another disk with as much room again, and try there</source>
        <translation>{name}: no se puede copiar ({why}); cópielo a otro disco con el mismo espacio libre e inténtelo allí</translation>
    </message>
    <message>
        <source>{name}: it cannot be read ({error})</source>
        <translation>{name}: no se puede leer ({error})</translation>
    </message>
    <message>
        <source>{name}: it cannot be read ({error}); take another one</source>
        <translation>{name}: no se puede leer ({error}); tome otro</translation>
    </message>
    <message>
        <source>{name}: it cannot be read ({strerror})</source>
        <translation>{name}: no se puede leer ({strerror})</translation>
    </message>
    <message>
        <source>{name}: it cannot be written ({strerror})</source>
        <translation>{name}: no se puede escribir ({strerror})</translation>
    </message>
    <message>
        <source>{name}: it could not be copied ({strerror}); make room beside the project, or take another backup</source>
        <translation>{name}: no se pudo copiar ({strerror}); haga sitio junto al proyecto o tome otra copia de seguridad</translation>
    </message>
    <message>
        <source>{name}: it could not be copied ({why})</source>
        <translation>{name}: no se pudo copiar ({why})</translation>
    </message>
    <message>
        <source>{name}: it could not be removed ({why}); close Annotator first</source>
        <translation>{name}: no se pudo quitar ({why}); cierre antes Annotator</translation>
    </message>
    <message>
        <source>{name}: it could not be written ({strerror}); choose another place</source>
        <translation>{name}: no se pudo escribir ({strerror}); elija otro lugar</translation>
    </message>
    <message>
        <source>{name}: it could not be written ({strerror}); what was there before is untouched</source>
        <translation>{name}: no se pudo escribir ({strerror}); lo que había antes sigue intacto</translation>
    </message>
    <message>
        <source>{name}: it has more text than any article</source>
        <translation>{name}: tiene más texto que cualquier artículo</translation>
    </message>
    <message>
        <source>{name}: it has more than {MOST_LINES} lines or {MOST_CHARACTERS} characters; divide it first</source>
        <translation>{name}: tiene más de {MOST_LINES} líneas o {MOST_CHARACTERS} caracteres; divídalo antes</translation>
    </message>
    <message>
        <source>{name}: it has more than {MOST_LINES} pictures</source>
        <translation>{name}: tiene más de {MOST_LINES} imágenes</translation>
    </message>
    <message>
        <source>{name}: it has no pages; the file is damaged</source>
        <translation>{name}: no tiene páginas; el archivo está dañado</translation>
    </message>
    <message>
        <source>{name}: it has {pages} pages, more than {MOST_PAGES}; divide it first</source>
        <translation>{name}: tiene {pages} páginas, más de {MOST_PAGES}; divídalo antes</translation>
    </message>
    <message>
        <source>{name}: it holds {n} WARC files; unpack it, and import them in parts</source>
        <translation>{name}: contiene {n} archivos WARC; descomprímalo e impórtelos por partes</translation>
    </message>
    <message>
        <source>{name}: it holds {n} files, more than {MOST_MEMBERS}</source>
        <translation>{name}: contiene {n} archivos, más de {MOST_MEMBERS}</translation>
    </message>
    <message>
        <source>{name}: it is already in the project</source>
        <translation>{name}: ya está en el proyecto</translation>
    </message>
    <message>
        <source>{name}: it is being changed all the time; try again later</source>
        <translation>{name}: está cambiando todo el tiempo; inténtelo más tarde</translation>
    </message>
    <message>
        <source>{name}: it is damaged, and what is damaged is not backed up; earlier backups stay as they are</source>
        <translation>{name}: está dañado, y de lo dañado no se hace copia de seguridad; las anteriores quedan como están</translation>
    </message>
    <message>
        <source>{name}: it is packed as “{coding}”, which is not read</source>
        <translation>{name}: está comprimido como «{coding}», que no se lee</translation>
    </message>
    <message>
        <source>{name}: it is packed {n} times; nobody packs a page so</source>
        <translation>{name}: está comprimido {n} veces; nadie comprime así una página</translation>
    </message>
    <message>
        <source>{name}: it names no book; the file is damaged</source>
        <translation>{name}: no nombra ningún libro; el archivo está dañado</translation>
    </message>
    <message>
        <source>{name}: it needs a password; save a copy without one and import that</source>
        <translation>{name}: necesita una contraseña; guarde una copia sin ella e impórtela</translation>
    </message>
    <message>
        <source>{name}: it takes parts from another file, {get}, which is not read; make one file of them (jing -s does) and name that</source>
        <translation>{name}: toma partes de otro archivo, {get}, que no se lee; reúnalos en un archivo (jing -s lo hace) y nómbrelo</translation>
    </message>
    <message>
        <source>{name}: it was changed or removed in the meantime</source>
        <translation>{name}: se cambió o se quitó entretanto</translation>
    </message>
    <message>
        <source>{name}: it was just opened by {who}</source>
        <translation>{name}: lo acaba de abrir {who}</translation>
    </message>
    <message>
        <source>{name}: it was made by an older version and is damaged ({message}), so it was left as it is</source>
        <translation>{name}: lo hizo una versión anterior y está dañado ({message}), por eso se dejó como está</translation>
    </message>
    <message>
        <source>{name}: it was made by an older version, and before it is brought up to date a backup is made, which could not be written ({error}); make room, or name another folder for backups in the settings</source>
        <translation>{name}: lo hizo una versión anterior, y antes de actualizarlo se hace una copia de seguridad, que no se pudo escribir ({error}); haga sitio o indique en los ajustes otra carpeta para las copias</translation>
    </message>
    <message>
        <source>{name}: it was not brought up to date, so it was not opened; it is as it was</source>
        <translation>{name}: no se puso al día, así que no se abrió; está como estaba</translation>
    </message>
    <message>
        <source>{name}: it was not opened, because that was stopped; it is as it was</source>
        <translation>{name}: no se abrió, porque se detuvo la apertura; está tal como estaba</translation>
    </message>
    <message>
        <source>{name}: its content is damaged ({error})</source>
        <translation>{name}: su contenido está dañado ({error})</translation>
    </message>
    <message>
        <source>{name}: its groups are nested too deeply; it is not read</source>
        <translation>{name}: sus grupos están anidados a demasiada profundidad; no se lee</translation>
    </message>
    <message>
        <source>{name}: its pages are locked by a shop or a library (DRM); get a copy without</source>
        <translation>{name}: una tienda o biblioteca bloqueó sus páginas (DRM); consiga una copia sin bloqueo</translation>
    </message>
    <message>
        <source>{name}: its pages are pictures without text: it needs OCR. Run it through a program for that, and import the PDF, ALTO, PAGE or hOCR that it makes</source>
        <translation>{name}: sus páginas son imágenes sin texto: necesita OCR. Páselo por un programa que lo haga e importe el PDF, ALTO, PAGE o hOCR resultante</translation>
    </message>
    <message>
        <source>{name}: its tables are not those of a project; it may have been altered by another program, so nothing in it was run</source>
        <translation>{name}: sus tablas no son las de un proyecto; puede haberlo alterado otro programa, por eso no se ejecutó nada de él</translation>
    </message>
    <message>
        <source>{name}: larger than 100 MB; attach a smaller copy</source>
        <translation>{name}: más de 100 MB; adjunte una copia más pequeña</translation>
    </message>
    <message>
        <source>{name}: line 1: “{encoding}” is not the name of an encoding that is known here</source>
        <translation>{name}: línea 1: «{encoding}» no es el nombre de una codificación conocida aquí</translation>
    </message>
    <message>
        <source>{name}: line {lineno}, column {offset}: the file is not well-formed XML ({why}); correct it there</source>
        <translation>{name}: línea {lineno}, columna {offset}: el archivo no es XML bien formado ({why}); corríjalo allí</translation>
    </message>
    <message>
        <source>{name}: line {line}, column {column}: a NUL stands here, which no XML may have; if the file is UTF-16, it needs a byte-order mark</source>
        <translation>{name}: línea {line}, columna {column}: aquí hay un NUL, que ningún XML admite; si el archivo es UTF-16, necesita una marca de orden de bytes</translation>
    </message>
    <message>
        <source>{name}: line {line}: elements stand in each other more than {DEEPEST} levels deep; no text does that, and other programs could not read it</source>
        <translation>{name}: línea {line}: los elementos están anidados en más de {DEEPEST} niveles; ningún texto lo hace y otros programas no podrían leerlo</translation>
    </message>
    <message>
        <source>{name}: line {line}: the root is “{name2}”, not TEI; only TEI files and plain texts can be opened</source>
        <translation>{name}: línea {line}: la raíz es «{name2}», no TEI; solo se pueden abrir archivos TEI y textos sin formato</translation>
    </message>
    <message>
        <source>{name}: line {line}: the root “{name2}” is in another namespace than that of TEI P5, which is {TEI_NS}</source>
        <translation>{name}: línea {line}: la raíz «{name2}» está en otro espacio de nombres que el de TEI P5, que es {TEI_NS}</translation>
    </message>
    <message>
        <source>{name}: line {line}: this is TEI P4; convert it to P5 first</source>
        <translation>{name}: línea {line}: esto es TEI P4; conviértalo antes a P5</translation>
    </message>
    <message>
        <source>{name}: line {line}: what this program wrote into the file was changed so that it cannot be read back ({error}); without this standOff the file can be imported</source>
        <translation>{name}: línea {line}: lo que este programa escribió en el archivo se cambió de modo que no se puede volver a leer ({error}); sin este standOff el archivo se puede importar</translation>
    </message>
    <message>
        <source>{name}: made by a newer version of Annotator (file format {version}, this version reads up to {SCHEMA_VERSION}); install the newer version to open it</source>
        <translation>{name}: hecho por una versión más nueva de Annotator (formato de archivo {version}; esta versión lee hasta {SCHEMA_VERSION}); instale la versión más nueva para abrirlo</translation>
    </message>
    <message>
        <source>{name}: made by an older version of Annotator (file format {version}), and where it lies it cannot be brought up to date; copy it to where you may write, and open the copy</source>
        <translation>{name}: hecho por una versión anterior de Annotator (formato de archivo {version}), y donde está no se puede actualizar; cópielo adonde usted pueda escribir y abra la copia</translation>
    </message>
    <message>
        <source>{name}: more than 200 MB; split the file</source>
        <translation>{name}: más de 200 MB; divida el archivo</translation>
    </message>
    <message>
        <source>{name}: no backup could be made ({why}); the project itself is saved as ever. Make room, or name another folder for backups in the settings</source>
        <translation>{name}: no se pudo hacer copia de seguridad ({why}); el proyecto está guardado como siempre. Haga sitio o indique en los ajustes otra carpeta para las copias</translation>
    </message>
    <message>
        <source>{name}: no column can be found that holds names; write “name” over it</source>
        <translation>{name}: no se encuentra ninguna columna con nombres; escriba «name» encima de ella</translation>
    </message>
    <message>
        <source>{name}: no column holds file names; write “file” over the one that does</source>
        <translation>{name}: ninguna columna contiene nombres de archivo; escriba «file» encima de la que los tenga</translation>
    </message>
    <message>
        <source>{name}: no entry could be taken from it</source>
        <translation>{name}: no se pudo tomar ninguna entrada</translation>
    </message>
    <message>
        <source>{name}: no folder for the sample can be made ({why})</source>
        <translation>{name}: no se puede crear una carpeta para la muestra ({why})</translation>
    </message>
    <message>
        <source>{name}: no line of text was recognised on its pages</source>
        <translation>{name}: no se reconoció ninguna línea de texto en sus páginas</translation>
    </message>
    <message>
        <source>{name}: no page of the capture has words ({lost})</source>
        <translation>{name}: ninguna página de la captura tiene palabras ({lost})</translation>
    </message>
    <message>
        <source>{name}: none of its pages can be read; the file is damaged</source>
        <translation>{name}: no se puede leer ninguna de sus páginas; el archivo está dañado</translation>
    </message>
    <message>
        <source>{name}: not all came through when it was brought up to date, so it was left as it is; please report this</source>
        <translation>{name}: no pasó todo al actualizarlo, por eso se dejó como estaba; comuníquelo, por favor</translation>
    </message>
    <message>
        <source>{name}: not an image that can be shown; choose a JPEG or PNG</source>
        <translation>{name}: no es una imagen que se pueda mostrar; elija un JPEG o PNG</translation>
    </message>
    <message>
        <source>{name}: not valid JSON: {msg} at {where}</source>
        <translation>{name}: JSON no válido: {msg} en {where}</translation>
    </message>
    <message>
        <source>{name}: not well-formed XML: {msg}</source>
        <translation>{name}: XML mal formado: {msg}</translation>
    </message>
    <message>
        <source>{name}: nothing of it can be read any more; the part of it that says where everything is, is damaged or missing</source>
        <translation>{name}: ya no se puede leer nada; la parte que dice dónde está todo está dañada o falta</translation>
    </message>
    <message>
        <source>{name}: one import holds 1 GB at most; import it in a further one</source>
        <translation>{name}: una importación admite 1 GB como máximo; impórtelo en otra</translation>
    </message>
    <message>
        <source>{name}: restored from {name2}</source>
        <translation>{name}: restaurado de {name2}</translation>
    </message>
    <message>
        <source>{name}: row {line}, “{file}”: there is no such file in the import, or two rows name it</source>
        <translation>{name}: fila {line}, «{file}»: no hay tal archivo en la importación, o lo nombran dos filas</translation>
    </message>
    <message>
        <source>{name}: row {line}: it names no file</source>
        <translation>{name}: fila {line}: no nombra ningún archivo</translation>
    </message>
    <message>
        <source>{name}: the backup could not be put back ({strerror}); the project was left as it is</source>
        <translation>{name}: no se pudo reponer la copia de seguridad ({strerror}); el proyecto quedó como estaba</translation>
    </message>
    <message>
        <source>{name}: the book has no pages; the file is damaged</source>
        <translation>{name}: el libro no tiene páginas; el archivo está dañado</translation>
    </message>
    <message>
        <source>{name}: the box holds more than is imported at once; choose messages of it with --record, by number</source>
        <translation>{name}: el buzón contiene más de lo que se importa de una vez; elija mensajes con --record, por número</translation>
    </message>
    <message>
        <source>{name}: the change was not saved: {format}. All that was saved before is safe; {remedy}</source>
        <translation>{name}: no se guardó el cambio: {format}. Todo lo guardado antes está a salvo; {remedy}</translation>
    </message>
    <message>
        <source>{name}: the copy could not be looked at, so it was not kept</source>
        <translation>{name}: no se pudo examinar la copia, por eso no se conservó</translation>
    </message>
    <message>
        <source>{name}: the copy is not whole ({message})</source>
        <translation>{name}: la copia no está íntegra ({message})</translation>
    </message>
    <message>
        <source>{name}: the disk does not do what was asked of it ({error}); what was saved is in the file: make room or check the disk, then open the project again</source>
        <translation>{name}: el disco no hace lo que se le pide ({error}); lo guardado está en el archivo: haga sitio o compruebe el disco y abra de nuevo el proyecto</translation>
    </message>
    <message>
        <source>{name}: the file cannot be made here ({why})</source>
        <translation>{name}: no se puede crear aquí el archivo ({why})</translation>
    </message>
    <message>
        <source>{name}: the file cannot be opened; are you allowed to read it?</source>
        <translation>{name}: no se puede abrir el archivo; ¿tiene permiso para leerlo?</translation>
    </message>
    <message>
        <source>{name}: the file holds {n} articles; choose one</source>
        <translation>{name}: el archivo contiene {n} artículos; elija uno</translation>
    </message>
    <message>
        <source>{name}: the file is cut off; get a whole copy</source>
        <translation>{name}: el archivo está cortado; consiga una copia entera</translation>
    </message>
    <message>
        <source>{name}: the file is damaged ({error}); put a backup in its place: File, Backups…, or `annotator restore`, keeps this one</source>
        <translation>{name}: el archivo está dañado ({error}); ponga una copia de seguridad en su lugar: Archivo, Copias de seguridad…, o `annotator restore`, conserva este</translation>
    </message>
    <message>
        <source>{name}: the file is damaged or cut off ({rstrip}); get a whole copy</source>
        <translation>{name}: el archivo está dañado o cortado ({rstrip}); consiga una copia entera</translation>
    </message>
    <message>
        <source>{name}: the file is damaged or cut off: it is no whole ZIP archive</source>
        <translation>{name}: el archivo está dañado o cortado: no es un ZIP entero</translation>
    </message>
    <message>
        <source>{name}: the file is damaged, and so is what it says of its tables; put a backup in its place: File, Backups…, or `annotator restore`, keeps this one</source>
        <translation>{name}: el archivo está dañado, y también lo que dice de sus tablas; ponga una copia de seguridad en su lugar: Archivo, Copias de seguridad…, o `annotator restore`, conserva este</translation>
    </message>
    <message>
        <source>{name}: the file is empty</source>
        <translation>{name}: el archivo está vacío</translation>
    </message>
    <message>
        <source>{name}: the file is empty but for its byte-order mark</source>
        <translation>{name}: el archivo está vacío salvo por su marca de orden de bytes</translation>
    </message>
    <message>
        <source>{name}: the file is empty; if the project is just being made, try again in a moment</source>
        <translation>{name}: el archivo está vacío; si el proyecto se está creando ahora mismo, inténtelo de nuevo enseguida</translation>
    </message>
    <message>
        <source>{name}: the file is not UTF-8 (byte {start})</source>
        <translation>{name}: el archivo no es UTF-8 (byte {start})</translation>
    </message>
    <message>
        <source>{name}: the file is not {encoding} ({name2}); try another encoding</source>
        <translation>{name}: el archivo no es {encoding} ({name2}); pruebe otra codificación</translation>
    </message>
    <message>
        <source>{name}: the file was changed so that it cannot be read back ({error}); `annotator validate` says where</source>
        <translation>{name}: el archivo se cambió de modo que no se puede volver a leer ({error}); `annotator validate` dice dónde</translation>
    </message>
    <message>
        <source>{name}: the file was changed so that it cannot be read back ({error}); export the article anew</source>
        <translation>{name}: el archivo se cambió de modo que no se puede volver a leer ({error}); exporte el artículo de nuevo</translation>
    </message>
    <message>
        <source>{name}: the first sheet is missing; the file is damaged</source>
        <translation>{name}: falta la primera hoja; el archivo está dañado</translation>
    </message>
    <message>
        <source>{name}: the folder cannot be made ({strerror}); choose another</source>
        <translation>{name}: no se puede crear la carpeta ({strerror}); elija otra</translation>
    </message>
    <message>
        <source>{name}: the folder “{name2}” does not exist</source>
        <translation>{name}: la carpeta «{name2}» no existe</translation>
    </message>
    <message>
        <source>{name}: the pack cannot be read ({error}); remove it, and add it anew</source>
        <translation>{name}: no se puede leer el paquete ({error}); quítelo y añádalo de nuevo</translation>
    </message>
    <message>
        <source>{name}: the pack was not saved ({why}); make room in “{parent}”</source>
        <translation>{name}: no se guardó el paquete ({why}); haga sitio en «{parent}»</translation>
    </message>
    <message>
        <source>{name}: the page goes beyond what can be read whole: its parts are nested too deeply, or one of them is too long; nothing of it was taken</source>
        <translation>{name}: la página supera lo que se puede leer entero: sus partes están anidadas a demasiada profundidad o una es demasiado larga; no se tomó nada</translation>
    </message>
    <message>
        <source>{name}: the project does not hold the file</source>
        <translation>{name}: el proyecto no contiene el archivo</translation>
    </message>
    <message>
        <source>{name}: the project does not know any more what the file marked itself</source>
        <translation>{name}: el proyecto ya no sabe qué marcaba el propio archivo</translation>
    </message>
    <message>
        <source>{name}: the record {id} is damaged</source>
        <translation>{name}: el registro {id} está dañado</translation>
    </message>
    <message>
        <source>{name}: the root is “{localname}”, not TEI</source>
        <translation>{name}: la raíz es «{localname}», no TEI</translation>
    </message>
    <message>
        <source>{name}: the settings cannot be read ({why}), so the usual ones are used. Look at “{file}”, or remove it.</source>
        <translation>{name}: no se pueden leer los ajustes ({why}), por eso se usan los habituales. Mire «{file}» o quítelo.</translation>
    </message>
    <message>
        <source>{name}: the settings could not be read ({why}), so the usual ones are used. The old file is kept as “{aside}”.</source>
        <translation>{name}: no se pudieron leer los ajustes ({why}), por eso se usan los habituales. El archivo antiguo se conserva como «{aside}».</translation>
    </message>
    <message>
        <source>{name}: the sheet has more than {ROWS} rows</source>
        <translation>{name}: la hoja tiene más de {ROWS} filas</translation>
    </message>
    <message>
        <source>{name}: the workbook has no sheet</source>
        <translation>{name}: el libro no tiene ninguna hoja</translation>
    </message>
    <message>
        <source>{name}: there are no backups of it on this computer</source>
        <translation>{name}: no hay copias de seguridad de él en este equipo</translation>
    </message>
    <message>
        <source>{name}: there are no backups on this computer</source>
        <translation>{name}: no hay copias de seguridad en este equipo</translation>
    </message>
    <message>
        <source>{name}: there are no words in the book</source>
        <translation>{name}: no hay palabras en el libro</translation>
    </message>
    <message>
        <source>{name}: there are no words in the file</source>
        <translation>{name}: no hay palabras en el archivo</translation>
    </message>
    <message>
        <source>{name}: there are no words in the message{hint}</source>
        <translation>{name}: no hay palabras en el mensaje{hint}</translation>
    </message>
    <message>
        <source>{name}: there are no words in the text of the file</source>
        <translation>{name}: no hay palabras en el texto del archivo</translation>
    </message>
    <message>
        <source>{name}: there are no words of an article in this page</source>
        <translation>{name}: no hay palabras de un artículo en esta página</translation>
    </message>
    <message>
        <source>{name}: there is already a file of this name</source>
        <translation>{name}: ya hay un archivo con este nombre</translation>
    </message>
    <message>
        <source>{name}: there is already a file of this name; choose another name</source>
        <translation>{name}: ya hay un archivo con este nombre; elija otro nombre</translation>
    </message>
    <message>
        <source>{name}: there is no WARC file in it; this is no web capture</source>
        <translation>{name}: no contiene ningún archivo WARC; no es una captura web</translation>
    </message>
    <message>
        <source>{name}: there is no Word document in it; it may be damaged</source>
        <translation>{name}: no contiene ningún documento de Word; puede estar dañado</translation>
    </message>
    <message>
        <source>{name}: there is no backup “{name2}”; `annotator backups` lists them</source>
        <translation>{name}: no hay copia de seguridad «{name2}»; `annotator backups` las muestra</translation>
    </message>
    <message>
        <source>{name}: there is no message with words in it{why}</source>
        <translation>{name}: no contiene ningún mensaje con palabras{why}</translation>
    </message>
    <message>
        <source>{name}: there is no pack of this name</source>
        <translation>{name}: no hay ningún paquete con este nombre</translation>
    </message>
    <message>
        <source>{name}: there is no setting of this program in it</source>
        <translation>{name}: no contiene ningún ajuste de este programa</translation>
    </message>
    <message>
        <source>{name}: there is no such file</source>
        <translation>{name}: no existe tal archivo</translation>
    </message>
    <message>
        <source>{name}: there is no such page in the capture{hint}</source>
        <translation>{name}: no hay tal página en la captura{hint}</translation>
    </message>
    <message>
        <source>{name}: there is no such setting; `annotator settings` lists all</source>
        <translation>{name}: no hay tal ajuste; `annotator settings` los muestra todos</translation>
    </message>
    <message>
        <source>{name}: there is no text in it; it may be damaged</source>
        <translation>{name}: no contiene texto; puede estar dañado</translation>
    </message>
    <message>
        <source>{name}: there is no web page in it; save the page again, as one file</source>
        <translation>{name}: no contiene ninguna página web; guarde la página de nuevo, como un solo archivo</translation>
    </message>
    <message>
        <source>{name}: there is no whole record in it; get the file again</source>
        <translation>{name}: no contiene ningún registro entero; consiga el archivo de nuevo</translation>
    </message>
    <message>
        <source>{name}: these annotations were not written by Annotator and bring no article along; `annotator annotate PROJECT FILE` puts them on an article that is there</source>
        <translation>{name}: estas anotaciones no las escribió Annotator y no traen artículo; `annotator annotate PROJECT FILE` las pone en un artículo existente</translation>
    </message>
    <message>
        <source>{name}: these settings cannot be read ({why}); nothing was changed</source>
        <translation>{name}: no se pueden leer estos ajustes ({why}); no se cambió nada</translation>
    </message>
    <message>
        <source>{name}: this ALTO file has no page</source>
        <translation>{name}: este archivo ALTO no tiene página</translation>
    </message>
    <message>
        <source>{name}: this PAGE file has no page</source>
        <translation>{name}: este archivo PAGE no tiene página</translation>
    </message>
    <message>
        <source>{name}: this TEI was not written by Annotator</source>
        <translation>{name}: este TEI no lo escribió Annotator</translation>
    </message>
    <message>
        <source>{name}: this XML is neither SKOS (RDF/XML) nor EAC-CPF, of which packs are made</source>
        <translation>{name}: este XML no es SKOS (RDF/XML) ni EAC-CPF, de los que se hacen los paquetes</translation>
    </message>
    <message>
        <source>{name}: this article came as TEI, whose text is its markup; import the other version of the file as an article of its own</source>
        <translation>{name}: este artículo llegó como TEI, cuyo texto es su marcado; importe la otra versión del archivo como artículo aparte</translation>
    </message>
    <message>
        <source>{name}: this backup is not whole ({found}); take another one</source>
        <translation>{name}: esta copia de seguridad no está íntegra ({found}); tome otra</translation>
    </message>
    <message>
        <source>{name}: this file is one article, or none; web captures, and boxes of mail, are listed</source>
        <translation>{name}: este archivo es un artículo o ninguno; se muestran las capturas web y los buzones de correo</translation>
    </message>
    <message>
        <source>{name}: this hOCR file has no page</source>
        <translation>{name}: este archivo hOCR no tiene página</translation>
    </message>
    <message>
        <source>{name}: this is RELAX NG in its compact form; turn it into XML with trang, and name that file</source>
        <translation>{name}: esto es RELAX NG en su forma compacta; conviértalo a XML con trang y nombre ese archivo</translation>
    </message>
    <message>
        <source>{name}: this is a device or a pipe; save what comes out of it as a file first</source>
        <translation>{name}: esto es un dispositivo o una tubería; guarde primero en un archivo lo que sale de ahí</translation>
    </message>
    <message>
        <source>{name}: this is a folder; name the files in it</source>
        <translation>{name}: esto es una carpeta; nombre los archivos que contiene</translation>
    </message>
    <message>
        <source>{name}: this is a project, and nothing is written over it; choose another name</source>
        <translation>{name}: esto es un proyecto, y nada se escribe encima; elija otro nombre</translation>
    </message>
    <message>
        <source>{name}: this is a sheet or slides, not a text; save the text of it as DOCX</source>
        <translation>{name}: esto es una hoja de cálculo o una presentación, no un texto; guarde su texto como DOCX</translation>
    </message>
    <message>
        <source>{name}: this is a {what} of before 2007; save it as DOCX or ODT and import that</source>
        <translation>{name}: esto es un {what} anterior a 2007; guárdelo como DOCX u ODT e impórtelo</translation>
    </message>
    <message>
        <source>{name}: this is no Excel workbook; save it as .xlsx or .csv</source>
        <translation>{name}: esto no es un libro de Excel; guárdelo como .xlsx o .csv</translation>
    </message>
    <message>
        <source>{name}: this is no RELAX NG grammar ({error})</source>
        <translation>{name}: esto no es una gramática RELAX NG ({error})</translation>
    </message>
    <message>
        <source>{name}: this is no RELAX NG grammar ({msg})</source>
        <translation>{name}: esto no es una gramática RELAX NG ({msg})</translation>
    </message>
    <message>
        <source>{name}: this is no RELAX NG grammar, but “{tag}”</source>
        <translation>{name}: esto no es una gramática RELAX NG, sino «{tag}»</translation>
    </message>
    <message>
        <source>{name}: this is no RTF file; it may be damaged</source>
        <translation>{name}: esto no es un archivo RTF; puede estar dañado</translation>
    </message>
    <message>
        <source>{name}: this is no file of settings</source>
        <translation>{name}: esto no es un archivo de ajustes</translation>
    </message>
    <message>
        <source>{name}: this is no pack of this version; add it anew</source>
        <translation>{name}: esto no es un paquete de esta versión; añádalo de nuevo</translation>
    </message>
    <message>
        <source>{name}: this is no table ({error}); perhaps a quotation mark is not closed</source>
        <translation>{name}: esto no es una tabla ({error}); quizá haya unas comillas sin cerrar</translation>
    </message>
    <message>
        <source>{name}: this is no text: it holds {controls} control characters</source>
        <translation>{name}: esto no es texto: contiene {controls} caracteres de control</translation>
    </message>
    <message>
        <source>{name}: this is no text; a pack is made of CSV, SKOS as RDF/XML, EAC-CPF or a table of GeoNames</source>
        <translation>{name}: esto no es texto; un paquete se hace de CSV, SKOS como RDF/XML, EAC-CPF o una tabla de GeoNames</translation>
    </message>
    <message>
        <source>{name}: this is no web page ({msg})</source>
        <translation>{name}: esto no es una página web ({msg})</translation>
    </message>
    <message>
        <source>{name}: this is not a project of Annotator</source>
        <translation>{name}: esto no es un proyecto de Annotator</translation>
    </message>
    <message>
        <source>{name}: this is packed; unpack it, and name what was in it</source>
        <translation>{name}: esto está comprimido; descomprímalo y nombre lo que contenía</translation>
    </message>
    <message>
        <source>{name}: this is the project that is open, and no article</source>
        <translation>{name}: este es el proyecto abierto, no un artículo</translation>
    </message>
    <message>
        <source>{name}: this is the project that is open, and no image</source>
        <translation>{name}: este es el proyecto abierto, no una imagen</translation>
    </message>
    <message>
        <source>{name}: this is the project that is open, and no inventory</source>
        <translation>{name}: este es el proyecto abierto, no un inventario</translation>
    </message>
    <message>
        <source>{name}: this is the project that is open, and no list</source>
        <translation>{name}: este es el proyecto abierto, no una lista</translation>
    </message>
    <message>
        <source>{name}: this looks like {what}, not like XML; unpack it first</source>
        <translation>{name}: esto parece {what}, no XML; descomprímalo antes</translation>
    </message>
    <message>
        <source>{name}: this looks like {what}, not like text</source>
        <translation>{name}: esto parece {what}, no texto</translation>
    </message>
    <message>
        <source>{name}: this version reads the file otherwise than when it was imported</source>
        <translation>{name}: esta versión lee el archivo de otro modo que cuando se importó</translation>
    </message>
    <message>
        <source>{name}: too many brackets inside each other</source>
        <translation>{name}: demasiados corchetes o llaves anidados</translation>
    </message>
    <message>
        <source>{name}: unpacked it has more than {LARGEST} MB</source>
        <translation>{name}: descomprimido tiene más de {LARGEST} MB</translation>
    </message>
    <message>
        <source>{name}: valid</source>
        <translation>{name}: válido</translation>
    </message>
    <message>
        <source>{name}: what is written in “{encoding}” cannot be written back byte by byte; save the file as UTF-8 and import that</source>
        <translation>{name}: lo escrito en «{encoding}» no se puede volver a escribir byte por byte; guarde el archivo como UTF-8 e impórtelo</translation>
    </message>
    <message>
        <source>{name}: what opens it has no end; the file is damaged, or was made to do harm</source>
        <translation>{name}: lo que lo abre no tiene fin; el archivo está dañado o se hizo para causar daño</translation>
    </message>
    <message>
        <source>{name}: what stood there is now {aside}</source>
        <translation>{name}: lo que estaba allí es ahora {aside}</translation>
    </message>
    <message>
        <source>{name}: {error}; `annotator check` lists what differs, and a backup can be restored</source>
        <translation>{name}: {error}; `annotator check` muestra lo que difiere, y se puede restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>{name}: {message}; nothing was made</source>
        <translation>{name}: {message}; no se hizo nada</translation>
    </message>
    <message>
        <source>{name}: {number} “{title}”, with {brought}</source>
        <translation>{name}: {number} «{title}», con {brought}</translation>
    </message>
    <message>
        <source>{name}: {n} entries ({form})</source>
        <translation>{name}: {n} entradas ({form})</translation>
    </message>
    <message>
        <source>{name}: {n} entries of the register</source>
        <translation>{name}: {n} entradas del registro</translation>
    </message>
    <message>
        <source>{name}: {n} pages are more than the {MOST} that are imported at once; choose some with --record, as `annotator records` lists them</source>
        <translation>{name}: {n} páginas son más de las {MOST} que se importan de una vez; elija algunas con --record, como las muestra `annotator records`</translation>
    </message>
    <message>
        <source>{name}: {reason}; choose another file</source>
        <translation>{name}: {reason}; elija otro archivo</translation>
    </message>
    <message>
        <source>{name}: {rowcount} rows were written instead of {rows}</source>
        <translation>{name}: se escribieron {rowcount} filas en lugar de {rows}</translation>
    </message>
    <message>
        <source>{name}: {size} MB is more than the 100 MB that one text may have</source>
        <translation>{name}: {size} MB es más que los 100 MB que puede tener un texto</translation>
    </message>
    <message>
        <source>{name}: {size} MB is more than the 20 MB that TEI of another program may have; split it, for example by its texts</source>
        <translation>{name}: {size} MB es más que los 20 MB que puede tener un TEI de otro programa; divídalo, por ejemplo por sus textos</translation>
    </message>
    <message>
        <source>{name}: {size} MB is more than the {most} MB that a file may have; divide it, and import the parts</source>
        <translation>{name}: {size} MB es más que los {most} MB que puede tener un archivo; divídalo e importe las partes</translation>
    </message>
    <message>
        <source>{name}: {strerror}; check the name</source>
        <translation>{name}: {strerror}; compruebe el nombre</translation>
    </message>
    <message>
        <source>{name}: {there} and others are there already, and no export like this one made them</source>
        <translation>{name}: {there} y otros ya están ahí, y ninguna exportación como esta los hizo</translation>
    </message>
    <message>
        <source>{name}: {there} is there already, and no export like this one made it</source>
        <translation>{name}: {there} ya está ahí, y ninguna exportación como esta lo hizo</translation>
    </message>
    <message>
        <source>{name}: {why}, not “{words}”</source>
        <translation>{name}: {why}, no «{words}»</translation>
    </message>
    <message>
        <source>{name}: {why}; check that you may read it</source>
        <translation>{name}: {why}; compruebe que puede leerlo</translation>
    </message>
    <message>
        <source>{name}: {why}; check the name and that you may read it</source>
        <translation>{name}: {why}; compruebe el nombre y que puede leerlo</translation>
    </message>
    <message>
        <source>{name}: {why}; check the name, and that you may read it</source>
        <translation>{name}: {why}; compruebe el nombre y que puede leerlo</translation>
    </message>
    <message>
        <source>{name}: {why}; choose another place</source>
        <translation>{name}: {why}; elija otro lugar</translation>
    </message>
    <message>
        <source>{name}: {why}; work on a copy</source>
        <translation>{name}: {why}; trabaje con una copia</translation>
    </message>
    <message>
        <source>{name}: “{encoding}” is not an encoding of text</source>
        <translation>{name}: «{encoding}» no es una codificación de texto</translation>
    </message>
    <message>
        <source>{name}: “{encoding}” is not the name of an encoding</source>
        <translation>{name}: «{encoding}» no es el nombre de una codificación</translation>
    </message>
    <message>
        <source>{name}: “{filename}” unpacks to more than a file of its kind has; it is not read</source>
        <translation>{name}: «{filename}» descomprimido supera lo que tiene un archivo de su clase; no se lee</translation>
    </message>
    <message>
        <source>{name}: “{member}” is damaged ({error}); get a whole copy</source>
        <translation>{name}: «{member}» está dañado ({error}); consiga una copia entera</translation>
    </message>
    <message>
        <source>{name}: “{member}” is missing; the file is damaged</source>
        <translation>{name}: falta «{member}»; el archivo está dañado</translation>
    </message>
    <message>
        <source>{name}: “{part}” declares a document type, which no file of its kind does; it is not read</source>
        <translation>{name}: «{part}» declara un tipo de documento, lo que no hace ningún archivo de su clase; no se lee</translation>
    </message>
    <message>
        <source>{name}: “{part}”, line {lineno}, is no well-formed XML ({msg}); nothing was taken from it</source>
        <translation>{name}: «{part}», línea {lineno}, no es XML bien formado ({msg}); no se tomó nada de él</translation>
    </message>
    <message>
        <source>{name}: “{path}” cannot be read whole; nothing was taken from it</source>
        <translation>{name}: «{path}» no se puede leer entero; no se tomó nada de él</translation>
    </message>
    <message>
        <source>{name}: “{path}” is empty but for comments; there is no page in it</source>
        <translation>{name}: «{path}» está vacío salvo por comentarios; no contiene ninguna página</translation>
    </message>
    <message>
        <source>{netloc}: the answer is far too long</source>
        <translation>{netloc}: la respuesta es demasiado larga</translation>
    </message>
    <message>
        <source>{netloc}: the service cannot be asked ({plain})</source>
        <translation>{netloc}: no se puede preguntar al servicio ({plain})</translation>
    </message>
    <message>
        <source>{netloc}: the service refuses ({why})</source>
        <translation>{netloc}: el servicio rechaza la petición ({why})</translation>
    </message>
    <message>
        <source>{new} “{title}” stands for {old}, with 1 annotation</source>
        <translation>{new} «{title}» sustituye a {old}, con 1 anotación</translation>
    </message>
    <message>
        <source>{new} “{title}” stands for {old}, with {n} annotations</source>
        <translation>{new} «{title}» sustituye a {old}, con {n} anotaciones</translation>
    </message>
    <message>
        <source>{number}  {kind} lost</source>
        <translation>{number}  {kind} perdidas</translation>
    </message>
    <message>
        <source>{n} annotations</source>
        <translation>{n} anotaciones</translation>
    </message>
    <message>
        <source>{n} attachments stayed in the original message and did not become text: {names}</source>
        <translation>{n} adjuntos quedaron en el mensaje original y no pasaron a ser texto: {names}</translation>
    </message>
    <message>
        <source>{n} bytes are no characters of the code page that the file names</source>
        <translation>{n} bytes no son caracteres de la página de códigos que nombra el archivo</translation>
    </message>
    <message>
        <source>{n} cells of “{name}” were too long for Excel and end early</source>
        <translation>{n} celdas de «{name}» eran demasiado largas para Excel y acaban antes</translation>
    </message>
    <message>
        <source>{n} characters that XML cannot hold were replaced by U+FFFD ({first}); the original file is kept as it is</source>
        <translation>{n} caracteres que XML no admite se sustituyeron por U+FFFD ({first}); el archivo original se conserva como está</translation>
    </message>
    <message>
        <source>{n} characters that no text may hold ({first}) are U+FFFD now</source>
        <translation>{n} caracteres que ningún texto admite ({first}) son ahora U+FFFD</translation>
    </message>
    <message>
        <source>{n} columns instead of {COLUMNS}</source>
        <translation>{n} columnas en lugar de {COLUMNS}</translation>
    </message>
    <message>
        <source>{n} comments</source>
        <translation>{n} comentarios</translation>
    </message>
    <message>
        <source>{n} comments were left out: {listed}</source>
        <translation>se omitieron {n} comentarios: {listed}</translation>
    </message>
    <message>
        <source>{n} endnotes stand after the text, with their numbers</source>
        <translation>{n} notas finales están tras el texto, con sus números</translation>
    </message>
    <message>
        <source>{n} entries are neither persons nor organisations</source>
        <translation>{n} entradas no son ni personas ni organizaciones</translation>
    </message>
    <message>
        <source>{n} entries of the register</source>
        <translation>{n} entradas del registro</translation>
    </message>
    <message>
        <source>{n} entries of the register are called so</source>
        <translation>{n} entradas del registro se llaman así</translation>
    </message>
    <message>
        <source>{n} files are left for a further import</source>
        <translation>quedan {n} archivos para otra importación</translation>
    </message>
    <message>
        <source>{n} files in the folders are no articles: {kinds}</source>
        <translation>{n} archivos de las carpetas no son artículos: {kinds}</translation>
    </message>
    <message>
        <source>{n} footnotes stand after the text, with their numbers</source>
        <translation>{n} notas al pie están tras el texto, con sus números</translation>
    </message>
    <message>
        <source>{n} hits</source>
        <translation>{n} resultados</translation>
    </message>
    <message>
        <source>{n} notes stand after the text, with their numbers</source>
        <translation>{n} notas están tras el texto, con sus números</translation>
    </message>
    <message>
        <source>{n} of its annotations are there, and it tells of another number</source>
        <translation>hay {n} de sus anotaciones, y dice otro número</translation>
    </message>
    <message>
        <source>{n} of your own</source>
        <translation>{n} propias</translation>
    </message>
    <message>
        <source>{n} pages beside the text that runs on stand at its end</source>
        <translation>{n} páginas junto al texto corrido están al final de este</translation>
    </message>
    <message>
        <source>{n} pages; begin with {site}</source>
        <translation>{n} páginas; empiece por {site}</translation>
    </message>
    <message>
        <source>{n} pictures are not in the file or beside it; only the words came along</source>
        <translation>{n} imágenes no están en el archivo ni junto a él; solo llegaron las palabras</translation>
    </message>
    <message>
        <source>{n} pictures stand in the page of this letter only; its plain words were taken, and the pictures stayed in the original message</source>
        <translation>{n} imágenes están solo en la versión con formato de esta carta; se tomó el texto sin formato y las imágenes quedaron en el mensaje original</translation>
    </message>
    <message>
        <source>{n} places are not valid {encoding} and were read as U+FFFD, the first at {first}</source>
        <translation>{n} lugares no son {encoding} válido y se leyeron como U+FFFD, el primero en {first}</translation>
    </message>
    <message>
        <source>{n} quotes stand beside {n2} ranges</source>
        <translation>{n} citas están junto a {n2} rangos</translation>
    </message>
    <message>
        <source>{n} tracked insertions were taken as text</source>
        <translation>{n} inserciones registradas se tomaron como texto</translation>
    </message>
    <message>
        <source>{n} words divided at the end of a line stand as they are printed; what they are in one piece is marked as a correction</source>
        <translation>{n} palabras partidas a final de línea están como se imprimieron; su forma de una pieza se marca como corrección</translation>
    </message>
    <message>
        <source>{n} words divided at the end of a line were joined, which the page does not show so: {listed}</source>
        <translation>se unieron {n} palabras partidas a final de línea, lo que la página no muestra así: {listed}</translation>
    </message>
    <message>
        <source>{n} words were recognised with a certainty below one half: check them</source>
        <translation>{n} palabras se reconocieron con una certeza inferior a la mitad: compruébelas</translation>
    </message>
    <message>
        <source>{path}: 1 entry</source>
        <translation>{path}: 1 entrada</translation>
    </message>
    <message>
        <source>{path}: {name}, articles {n}</source>
        <translation>{path}: {name}, artículos {n}</translation>
    </message>
    <message>
        <source>{path}: {n} entries</source>
        <translation>{path}: {n} entradas</translation>
    </message>
    <message>
        <source>{project}: tags that are new: {new}, that are changed: {changed}</source>
        <translation>{project}: etiquetas nuevas: {new}, cambiadas: {changed}</translation>
    </message>
    <message>
        <source>{refused} not taken whole; `annotator pack refused` says why</source>
        <translation>{refused} no tomadas enteras; `annotator pack refused` dice por qué</translation>
    </message>
    <message>
        <source>{relations} relations would go: one end moves and the other stays</source>
        <translation>se perderían {relations} relaciones: un extremo se mueve y el otro se queda</translation>
    </message>
    <message>
        <source>{row} on {about} {row2}: {line}</source>
        <translation>{row} sobre {about} {row2}: {line}</translation>
    </message>
    <message>
        <source>{self} ends after the text, which has {n} code points</source>
        <translation>{self} acaba después del texto, que tiene {n} puntos de código</translation>
    </message>
    <message>
        <source>{stem}.txt: the sample is not an article</source>
        <translation>{stem}.txt: la muestra no es un artículo</translation>
    </message>
    <message>
        <source>{stored} annotations are there; the history says {balance}</source>
        <translation>hay {stored} anotaciones; el historial dice {balance}</translation>
    </message>
    <message>
        <source>{strerror}; check the name and that you may read it</source>
        <translation>{strerror}; compruebe el nombre y que puede leerlo</translation>
    </message>
    <message>
        <source>{text} in parentheses follows</source>
        <translation>sigue {text} entre paréntesis</translation>
    </message>
    <message>
        <source>{title}: the {what} in the file are not those of the project</source>
        <translation>{title}: en el archivo no coinciden con el proyecto: {what}</translation>
    </message>
    <message>
        <source>{token} is not a range of the text</source>
        <translation>{token} no es un rango del texto</translation>
    </message>
    <message>
        <source>{unknown} is no annotation that names “{name}”</source>
        <translation>{unknown} no es una anotación que nombre «{name}»</translation>
    </message>
    <message>
        <source>{value}: 1 article changed</source>
        <translation>{value}: 1 artículo cambiado</translation>
    </message>
    <message>
        <source>{value}: {n} articles changed</source>
        <translation>{value}: {n} artículos cambiados</translation>
    </message>
    <message>
        <source>{what} (1 annotation: {named})</source>
        <translation>{what} (1 anotación: {named})</translation>
    </message>
    <message>
        <source>{what} ({n} annotations: {named})</source>
        <translation>{what} ({n} anotaciones: {named})</translation>
    </message>
    <message>
        <source>{what} is “{value}”, which is not {wanted}</source>
        <translation>{what} es «{value}», que no es {wanted}</translation>
    </message>
    <message>
        <source>{what}, {reason}, was left as it is</source>
        <translation>{what}, {reason}, se dejó como estaba</translation>
    </message>
    <message>
        <source>{what}: {here} in the project, {there} in the file</source>
        <translation>{what}: {here} en el proyecto, {there} en el archivo</translation>
    </message>
    <message>
        <source>{where}the tagset cannot be read: {error}</source>
        <translation>{where}no se puede leer el conjunto de etiquetas: {error}</translation>
    </message>
    <message>
        <source>{where}the tagset or one of its tags lacks {missing}</source>
        <translation>{where}al conjunto de etiquetas o a una de sus etiquetas le falta {missing}</translation>
    </message>
    <message>
        <source>{where}two tags share one {what}, “{value}”</source>
        <translation>{where}dos etiquetas comparten un {what}, «{value}»</translation>
    </message>
    <message>
        <source>{why} for reading only</source>
        <translation>{why} solo para lectura</translation>
    </message>
    <message>
        <source>{why}; go to another one and try again</source>
        <translation>{why}; vaya a otro e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>{why}; in the register: {name}</source>
        <translation>{why}; en el registro: {name}</translation>
    </message>
    <message>
        <source>{why}; it says the same as {places}</source>
        <translation>{why}; dice lo mismo que {places}</translation>
    </message>
    <message>
        <source>{why}; the body says so too</source>
        <translation>{why}; el cuerpo también lo dice</translation>
    </message>
    <message>
        <source>{why}; the same words stood here before</source>
        <translation>{why}; antes estaban aquí las mismas palabras</translation>
    </message>
    <message>
        <source>{wide} was guessed from the file&apos;s zero bytes; check that the text reads well</source>
        <translation>se supuso {wide} por los bytes cero del archivo; compruebe que el texto se lee bien</translation>
    </message>
    <message>
        <source>{word} is not a number that JSON knows</source>
        <translation>{word} no es un número que JSON conozca</translation>
    </message>
    <message>
        <source>{{unknown}} is no field of a file name; there are {fields}</source>
        <translation>{{unknown}} no es un campo de nombre de archivo; hay {fields}</translation>
    </message>
    <message>
        <source>“claim”: {error}</source>
        <translation>«claim»: {error}</translation>
    </message>
    <message>
        <source>“evidence” does not hold objects of bearing, citation, address and claim</source>
        <translation>«evidence» no contiene objetos con bearing, citation, address y claim</translation>
    </message>
    <message>
        <source>“kind” is missing: {join}</source>
        <translation>falta «kind»: {join}</translation>
    </message>
    <message>
        <source>“{about}” is still in use, or refers to something that is gone</source>
        <translation>«{about}» aún está en uso o remite a algo que ya no está</translation>
    </message>
    <message>
        <source>“{about}”: two edits of one record do not follow</source>
        <translation>«{about}»: dos cambios de un registro no se siguen</translation>
    </message>
    <message>
        <source>“{assignment}” is not FIELD=VALUE; the fields are {fields}</source>
        <translation>«{assignment}» no es FIELD=VALUE; los campos son {fields}</translation>
    </message>
    <message>
        <source>“{attribute}” of “{name}” may not be “{value}” here</source>
        <translation>«{attribute}» de «{name}» no puede ser aquí «{value}»</translation>
    </message>
    <message>
        <source>“{cell}” is no language tag: write de, ar or pt-BR</source>
        <translation>«{cell}» no es un código de lengua: escriba de, ar o pt-BR</translation>
    </message>
    <message>
        <source>“{cell}” is no way of knowing a date: {join}</source>
        <translation>«{cell}» no es un modo de saber una fecha: {join}</translation>
    </message>
    <message>
        <source>“{colour}” is not a colour such as #9a3412</source>
        <translation>«{colour}» no es un color como #9a3412</translation>
    </message>
    <message>
        <source>“{first}” begins a body’s name</source>
        <translation>«{first}» empieza el nombre de una entidad</translation>
    </message>
    <message>
        <source>“{first}” stands before names of places</source>
        <translation>«{first}» está ante nombres de lugares</translation>
    </message>
    <message>
        <source>“{id}” cannot be an id: letters, digits, - and _ only</source>
        <translation>«{id}» no puede ser un id: solo letras, cifras, - y _</translation>
    </message>
    <message>
        <source>“{id}” has no label</source>
        <translation>«{id}» no tiene nombre visible</translation>
    </message>
    <message>
        <source>“{key}:” is nothing to ask for; there are {known}</source>
        <translation>«{key}:» no es algo que se pueda pedir; hay {known}</translation>
    </message>
    <message>
        <source>“{key}” does not hold pairs of whole numbers [start, end]</source>
        <translation>«{key}» no contiene pares de números enteros [start, end]</translation>
    </message>
    <message>
        <source>“{key}” has ranges that overlap</source>
        <translation>«{key}» tiene rangos que se superponen</translation>
    </message>
    <message>
        <source>“{key}” holds a character that no text may have</source>
        <translation>«{key}» contiene un carácter que ningún texto admite</translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation>falta «{key}»</translation>
    </message>
    <message>
        <source>“{key}” is missing: [[start, end], …]</source>
        <translation>falta «{key}»: [[start, end], …]</translation>
    </message>
    <message>
        <source>“{key}” is neither true nor false</source>
        <translation>«{key}» no es ni verdadero ni falso</translation>
    </message>
    <message>
        <source>“{key}” is not a list</source>
        <translation>«{key}» no es una lista</translation>
    </message>
    <message>
        <source>“{key}” is not a range</source>
        <translation>«{key}» no es un rango</translation>
    </message>
    <message>
        <source>“{key}” is not a text</source>
        <translation>«{key}» no es un texto</translation>
    </message>
    <message>
        <source>“{key}” is not a whole number</source>
        <translation>«{key}» no es un número entero</translation>
    </message>
    <message>
        <source>“{key}” is not a whole number from 1</source>
        <translation>«{key}» no es un número entero desde 1</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of entry; there are {join}</source>
        <translation>«{kind}» no es una clase de entrada; hay {join}</translation>
    </message>
    <message>
        <source>“{label}” has no key any more: the file gives it to another tag</source>
        <translation>«{label}» ya no tiene tecla: el archivo la da a otra etiqueta</translation>
    </message>
    <message>
        <source>“{language}” is not a language tag: write de, ar or pt-BR</source>
        <translation>«{language}» no es un código de lengua: escriba de, ar o pt-BR</translation>
    </message>
    <message>
        <source>“{last}” ends a body’s name</source>
        <translation>«{last}» acaba el nombre de una entidad</translation>
    </message>
    <message>
        <source>“{local}” may not stand in “{name}”</source>
        <translation>«{local}» no puede estar en «{name}»</translation>
    </message>
    <message>
        <source>“{locked}”{others}: locked, so nothing in it is changed; give it another status first</source>
        <translation>«{locked}»{others}: bloqueado, así que no se cambia nada en él; dele antes otro estado</translation>
    </message>
    <message>
        <source>“{low}” ends a law’s name</source>
        <translation>«{low}» acaba el nombre de una ley</translation>
    </message>
    <message>
        <source>“{low}” names an event</source>
        <translation>«{low}» nombra un acontecimiento</translation>
    </message>
    <message>
        <source>“{mention}” is no annotation</source>
        <translation>«{mention}» no es una anotación</translation>
    </message>
    <message>
        <source>“{name}” cannot name a pack: up to 60 letters, digits, blanks, - and .</source>
        <translation>«{name}» no puede nombrar un paquete: hasta 60 letras, cifras, espacios, - y .</translation>
    </message>
    <message>
        <source>“{name}” cannot name a relation: one word, such as childOf</source>
        <translation>«{name}» no puede nombrar una relación: una palabra, como childOf</translation>
    </message>
    <message>
        <source>“{name}” follows within the name</source>
        <translation>«{name}» sigue dentro del nombre</translation>
    </message>
    <message>
        <source>“{name}” goes on in further sheets: Excel&apos;s are full</source>
        <translation>«{name}» continúa en otras hojas: las de Excel están llenas</translation>
    </message>
    <message>
        <source>“{name}” is not a format: {known}</source>
        <translation>«{name}» no es un formato: {known}</translation>
    </message>
    <message>
        <source>“{name}” is not an identifier of ours</source>
        <translation>«{name}» no es un identificador nuestro</translation>
    </message>
    <message>
        <source>“{name}” is unknown here, and is kept</source>
        <translation>«{name}» es desconocido aquí y se conserva</translation>
    </message>
    <message>
        <source>“{name}” lacks an attribute here</source>
        <translation>a «{name}» le falta aquí un atributo</translation>
    </message>
    <message>
        <source>“{name}” lacks an attribute here, or has a value that it may not have: {pairs}</source>
        <translation>a «{name}» le falta aquí un atributo, o tiene un valor que no puede tener: {pairs}</translation>
    </message>
    <message>
        <source>“{name}” lacks the attribute “{attribute}”</source>
        <translation>a «{name}» le falta el atributo «{attribute}»</translation>
    </message>
    <message>
        <source>“{name}” may not have the attribute “{attribute}”</source>
        <translation>«{name}» no puede tener el atributo «{attribute}»</translation>
    </message>
    <message>
        <source>“{name}” may not stand in “{parent}”</source>
        <translation>«{name}» no puede estar en «{parent}»</translation>
    </message>
    <message>
        <source>“{name}” stands in “{parent}” once too often or in the wrong order</source>
        <translation>«{name}» está en «{parent}» una vez de más o en mal orden</translation>
    </message>
    <message>
        <source>“{name}” stays as it is: {why}</source>
        <translation>«{name}» queda como está: {why}</translation>
    </message>
    <message>
        <source>“{name}” was left out: it has an identifier of “{twin}” before it</source>
        <translation>«{name}» se omitió: tiene un identificador de «{twin}», que va antes</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” say the same end twice</source>
        <translation>«{one}» y «{other}» dicen dos veces el mismo extremo</translation>
    </message>
    <message>
        <source>“{parent}”: a copy could not be written ({error})</source>
        <translation>«{parent}»: no se pudo escribir una copia ({error})</translation>
    </message>
    <message>
        <source>“{quote}” is not a mention of an entity</source>
        <translation>«{quote}» no es la mención de una entidad</translation>
    </message>
    <message>
        <source>“{said}” is a first name</source>
        <translation>«{said}» es un nombre de pila</translation>
    </message>
    <message>
        <source>“{second}”: no second copy of the backup ({strerror})</source>
        <translation>«{second}»: sin segunda copia de la copia de seguridad ({strerror})</translation>
    </message>
    <message>
        <source>“{str}” does not begin with {start}</source>
        <translation>«{str}» no empieza por {start}</translation>
    </message>
    <message>
        <source>“{tag}” is not a tag for {value}: {known}</source>
        <translation>«{tag}» no es una etiqueta para {value}: {known}</translation>
    </message>
    <message>
        <source>“{tag}” is not a tag: {join}</source>
        <translation>«{tag}» no es una etiqueta: {join}</translation>
    </message>
    <message>
        <source>“{template}” makes no file names: write fields in braces, and besides only Latin letters, digits, dots, dashes and underscores</source>
        <translation>«{template}» no forma nombres de archivo: escriba campos entre llaves y, además, solo letras latinas, cifras, puntos, guiones y guiones bajos</translation>
    </message>
    <message>
        <source>“{term}” is missing</source>
        <translation>falta «{term}»</translation>
    </message>
    <message>
        <source>“{text}” is not an id: ids look like 1-31</source>
        <translation>«{text}» no es un id: los ids son como 1-31</translation>
    </message>
    <message>
        <source>“{text}” is not an id: its numbers are out of range</source>
        <translation>«{text}» no es un id: sus números se salen del margen</translation>
    </message>
    <message>
        <source>“{title}” has no picture {number}; it has {n}</source>
        <translation>«{title}» no tiene imagen {number}; tiene {n}</translation>
    </message>
    <message>
        <source>“{title}” is there already, as {number}</source>
        <translation>«{title}» ya está, como {number}</translation>
    </message>
    <message>
        <source>“{unknown}” is not a field of an annotation</source>
        <translation>«{unknown}» no es un campo de una anotación</translation>
    </message>
    <message>
        <source>“{value}” does not look like a number of {title}, such as {example}; please look at it again, or name the list “local”</source>
        <translation>«{value}» no parece un número de {title}, como {example}; mírelo de nuevo o llame «local» a la lista</translation>
    </message>
    <message>
        <source>“{value}” is no date: write it as 1914, 1914-05 or 1914-05-09</source>
        <translation>«{value}» no es una fecha: escríbala como 1914, 1914-05 o 1914-05-09</translation>
    </message>
    <message>
        <source>“{value}” is no {field}; there are {join}</source>
        <translation>«{value}» no es {field}; hay {join}</translation>
    </message>
    <message>
        <source>“{wanted}” is missing in “{name}”</source>
        <translation>falta «{wanted}» en «{name}»</translation>
    </message>
    <message>
        <source>“{words}” is no address ({error})</source>
        <translation>«{words}» no es una dirección ({error})</translation>
    </message>
    <message>
        <source>“{words}” is no address of a service, such as http://127.0.0.1:8000/reconcile</source>
        <translation>«{words}» no es la dirección de un servicio, como http://127.0.0.1:8000/reconcile</translation>
    </message>
    <message>
        <source>“{words}” is no date and time such as 2026-11-22T09:10:14Z</source>
        <translation>«{words}» no es una fecha y hora como 2026-11-22T09:10:14Z</translation>
    </message>
    <message>
        <source>“{words}” is not a bearing: {known}</source>
        <translation>«{words}» no es un efecto de una prueba: {known}</translation>
    </message>
    <message>
        <source>“{words}” is not one of {bases}</source>
        <translation>«{words}» no es uno de {bases}</translation>
    </message>
    <message>
        <source>“{word}” is no annotation, and no entry of the register</source>
        <translation>«{word}» no es una anotación ni una entrada del registro</translation>
    </message>
    <message>
        <source>“{word}” is no entry of the register</source>
        <translation>«{word}» no es una entrada del registro</translation>
    </message>
    <message>
        <source>“{word}” is not a {key}: {known}</source>
        <translation>«{word}» no es {key}: {known}</translation>
    </message>
    <message>
        <source>“{word}” is the name of {n} entries; say an id: {labels}</source>
        <translation>«{word}» es el nombre de {n} entradas; diga un id: {labels}</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Put the caret on a word, or select some words.</source>
        <translation>Ponga el cursor en una palabra o seleccione algunas palabras.</translation>
    </message>
    <message>
        <source>The words read so already; nothing was marked.</source>
        <translation>Las palabras ya se leen así; no se marcó nada.</translation>
    </message>
</context>
<context>
    <name>CorrectionForm</name>
    <message>
        <source>Should read</source>
        <translation>Debe leerse</translation>
    </message>
    <message>
        <source>wrong, right reading unknown</source>
        <translation>mal; lectura correcta desconocida</translation>
    </message>
</context>
<context>
    <name>DamagedSheet</name>
    <message>
        <source>All backups…</source>
        <translation>Todas las copias…</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Nothing was done after it.</source>
        <translation>Después no se hizo nada.</translation>
    </message>
    <message>
        <source>Put the newest backup in its place</source>
        <translation>Poner en su lugar la copia más reciente</translation>
    </message>
    <message>
        <source>Save what can be read as a new project…</source>
        <translation>Guardar lo legible como proyecto nuevo…</translation>
    </message>
    <message>
        <source>The damaged file is moved aside and kept.</source>
        <translation>El archivo dañado se aparta y se conserva.</translation>
    </message>
    <message>
        <source>The newest backup that is whole is of {when}, {age}: {held}.</source>
        <translation>La copia de seguridad íntegra más reciente es de {when}, {age}: {held}.</translation>
    </message>
    <message>
        <source>There is no backup of it on this computer. Look for a copy on other disks and sticks before anything else; then save what can be read.</source>
        <translation>En este equipo no hay copia de seguridad. Antes de nada busque una copia en otros discos y memorias; después guarde lo que se pueda leer.</translation>
    </message>
    <message>
        <source>This project is damaged</source>
        <translation>Este proyecto está dañado</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>What was done after it is not in it.</source>
        <translation>Lo que se hizo después no está en ella.</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps made after it are not in it.</source>
        <translation>
            <numerusform>No contiene {n} paso hecho después.</numerusform>
            <numerusform>No contiene {n} pasos hechos después.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: the file is damaged, as by a failing disk or stick or a copy that was broken off. Not one byte of it was changed.</source>
        <translation>No se puede abrir «{name}»: el archivo está dañado, como ocurre con un disco o una memoria que falla o una copia interrumpida. No se cambió ni un byte.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” does not hold together in {n} places. It is open for reading only, so that nothing gets worse. Not one byte of it was changed.</source>
        <translation>
            <numerusform>«{name}» no concuerda en {n} lugar. Está abierto solo para lectura, para que nada empeore. No se cambió ni un byte.</numerusform>
            <numerusform>«{name}» no concuerda en {n} lugares. Está abierto solo para lectura, para que nada empeore. No se cambió ni un byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… y {n} más</translation>
    </message>
</context>
<context>
    <name>DescribeBlock</name>
    <message>
        <source>It is a</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Language, such as de, ar or pt-BR</source>
        <translation>Lengua, como de, ar o pt-BR</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>as the article: {0}</source>
        <translation>como el artículo: {0}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dice</translation>
    </message>
</context>
<context>
    <name>DescribeHeader</name>
    <message>
        <source>What nobody knows stays empty: exports leave it out.</source>
        <translation>Lo que nadie sabe queda vacío: las exportaciones lo omiten.</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>por ejemplo {0}</translation>
    </message>
</context>
<context>
    <name>Describing</name>
    <message>
        <source>About this article</source>
        <translation>Acerca de este artículo</translation>
    </message>
    <message>
        <source>About this project</source>
        <translation>Acerca de este proyecto</translation>
    </message>
    <message>
        <source>No picture is at the caret.</source>
        <translation>No hay ninguna imagen en el cursor.</translation>
    </message>
    <message>
        <source>That article is not there any more.</source>
        <translation>Ese artículo ya no está.</translation>
    </message>
    <message>
        <source>What does picture {number} show, for those who cannot see it?</source>
        <translation>¿Qué muestra la imagen {number}, para quienes no pueden verla?</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Lo que muestra la imagen</translation>
    </message>
</context>
<context>
    <name>DossierForm</name>
    <message>
        <source>All that the articles say about {name}. Annotations that name it: {n}</source>
        <translation>Todo lo que los artículos dicen de {name}. Anotaciones que la nombran: {n}</translation>
    </message>
    <message>
        <source>All that the articles say about {n} entries, each by itself: {names}</source>
        <translation>Todo lo que los artículos dicen de {n} entradas, cada una por separado: {names}</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Dossiers to</source>
        <translation>Dosieres en</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formas</translation>
    </message>
    <message>
        <source>The first file will be called {name}</source>
        <translation>El primer archivo se llamará {name}</translation>
    </message>
    <message>
        <source>Tick at least one form.</source>
        <translation>Marque al menos una forma.</translation>
    </message>
    <message>
        <source>With &amp;comments of contributors</source>
        <translation>Con &amp;comentarios de colaboradores</translation>
    </message>
</context>
<context>
    <name>DossierSheet</name>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Hacer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dosier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were left out. The first: {what}</source>
        <translation>
            <numerusform>Se omitió {n} artículo: {what}</numerusform>
            <numerusform>Se omitieron {n} artículos. El primero: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written.</source>
        <translation>
            <numerusform>Se escribió {n} archivo.</numerusform>
            <numerusform>Se escribieron {n} archivos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Only files can be dropped here: save the words as a text file first.</source>
        <translation>Aquí solo se pueden soltar archivos: guarde antes las palabras como archivo de texto.</translation>
    </message>
    <message>
        <source>This is an address, not a file: save the page first, then drop its file here.</source>
        <translation>Esto es una dirección, no un archivo: guarde antes la página y suelte aquí su archivo.</translation>
    </message>
    <message>
        <source>{name} is a tagset: open the project that is to have it, and drop it there.</source>
        <translation>{name} es un conjunto de etiquetas: abra el proyecto que debe tenerlo y suéltelo allí.</translation>
    </message>
    <message>
        <source>{name} is not there any more. Drop it from where it is now.</source>
        <translation>{name} ya no está allí. Suéltelo desde donde está ahora.</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>End: arrows move it, {leave} leaves.</source>
        <translation>Final: las flechas lo mueven, {leave} sale.</translation>
    </message>
    <message>
        <source>No annotation is under the caret.</source>
        <translation>No hay ninguna anotación bajo el cursor.</translation>
    </message>
    <message>
        <source>Start: arrows move it, {leave} leaves.</source>
        <translation>Principio: las flechas lo mueven, {leave} sale.</translation>
    </message>
</context>
<context>
    <name>EditEntry</name>
    <message>
        <source>Coordinates of a place</source>
        <translation>Coordenadas de un lugar</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Entry of the register</source>
        <translation>Entrada del registro</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Other names, one a line</source>
        <translation>Otros nombres, uno por línea</translation>
    </message>
    <message>
        <source>latitude longitude, such as 50.94 6.96</source>
        <translation>latitud longitud, como 50.94 6.96</translation>
    </message>
    <message>
        <source>such as 1953–2001, or 2021-08-22</source>
        <translation>como 1953–2001 o 2021-08-22</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Something goes wrong in the program again and again, so it ends here. The project is closed; all that was saved is in it.</source>
        <translation>Algo falla en el programa una y otra vez, por eso termina aquí. El proyecto está cerrado; todo lo que se guardó está en él.</translation>
    </message>
    <message>
        <source>What happened was written to {file}, without any text of your articles.</source>
        <translation>Lo ocurrido se escribió en {file}, sin ningún texto de sus artículos.</translation>
    </message>
</context>
<context>
    <name>EntityLine</name>
    <message>
        <source>Choose another</source>
        <translation>Elegir otra</translation>
    </message>
    <message>
        <source>Take “{name}” away</source>
        <translation>Quitar «{name}»</translation>
    </message>
</context>
<context>
    <name>EntryGestures</name>
    <message>
        <source>Choose an entry of the register first.</source>
        <translation>Elija primero una entrada del registro.</translation>
    </message>
    <message>
        <source>Choose another entry that is in the register.</source>
        <translation>Elija otra entrada que esté en el registro.</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dosier…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No son lo mismo</translation>
    </message>
    <message>
        <source>Nothing is said any more about whether they are the same.</source>
        <translation>Ya no se dice nada sobre si son lo mismo.</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Quizá lo mismo</translation>
    </message>
    <message>
        <source>Say nothing about it</source>
        <translation>No decir nada al respecto</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>The same, as two entries</source>
        <translation>Lo mismo, como dos entradas</translation>
    </message>
    <message>
        <source>They are not the same; nobody will propose to merge them again.</source>
        <translation>No son lo mismo; nadie volverá a proponer fusionarlas.</translation>
    </message>
    <message>
        <source>They are perhaps the same.</source>
        <translation>Quizá son lo mismo.</translation>
    </message>
    <message>
        <source>They are the same, as two entries.</source>
        <translation>Son lo mismo, como dos entradas.</translation>
    </message>
    <message>
        <source>Where mentioned…</source>
        <translation>Dónde se menciona…</translation>
    </message>
</context>
<context>
    <name>EntryRelations</name>
    <message>
        <source>It is not related to any other entry yet.</source>
        <translation>Aún no está relacionada con otra entrada.</translation>
    </message>
    <message>
        <source>Relate it to…</source>
        <translation>Relacionarla con…</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
</context>
<context>
    <name>EvidenceField</name>
    <message>
        <source>Add evidence</source>
        <translation>Añadir prueba</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Address (optional)</source>
        <translation>Dirección (opcional)</translation>
    </message>
    <message>
        <source>Address of the evidence</source>
        <translation>Dirección de la prueba</translation>
    </message>
    <message>
        <source>Another claim as evidence</source>
        <translation>Otra afirmación como prueba</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Publication, page, date</source>
        <translation>Publicación, página, fecha</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Quitar esta prueba</translation>
    </message>
    <message>
        <source>Where the evidence is</source>
        <translation>Dónde está la prueba</translation>
    </message>
    <message>
        <source>claim {0}</source>
        <translation>afirmación {0}</translation>
    </message>
    <message>
        <source>no claim</source>
        <translation>ninguna afirmación</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Leave files alone that would be the same</source>
        <translation>&amp;No tocar los archivos que serían iguales</translation>
    </message>
    <message>
        <source>&amp;Pack everything into one ZIP file there</source>
        <translation>Reunir todo &amp;allí en un archivo ZIP</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Articles to export</source>
        <translation>Artículos que exportar</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Names of the files, made of {fields}</source>
        <translation>Nombres de los archivos, hechos de {fields}</translation>
    </message>
    <message>
        <source>Persons, places and other entries</source>
        <translation>Personas, lugares y otras entradas</translation>
    </message>
    <message>
        <source>The first file will be called {name}</source>
        <translation>El primer archivo se llamará {name}</translation>
    </message>
    <message numerus="yes">
        <source>all {n} articles</source>
        <translation>
            <numerusform>{n} artículo, el único</numerusform>
            <numerusform>los {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>in each file those that it names</source>
        <translation>en cada archivo, las que nombra</translation>
    </message>
    <message>
        <source>in one file beside them, register.xml</source>
        <translation>en un archivo aparte, register.xml</translation>
    </message>
    <message>
        <source>the one that is shown</source>
        <translation>el que se muestra</translation>
    </message>
    <message>
        <source>the {n} that are selected</source>
        <translation>los {n} seleccionados</translation>
    </message>
    <message>
        <source>those that I tick</source>
        <translation>los que yo marque</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>Exported</name>
    <message>
        <source>Every file was read back before it was put in place, and compared with the project: the text, every annotation, the register. The report lies beside the files, proof.txt.</source>
        <translation>Cada archivo se volvió a leer antes de ponerlo en su lugar y se comparó con el proyecto: el texto, cada anotación, el registro. El informe está junto a los archivos, proof.txt.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>What keeps articles out ({Return} shows where)</source>
        <translation>Lo que impide exportar artículos ({Return} muestra dónde)</translation>
    </message>
    <message>
        <source>What the format could not hold, and other notes</source>
        <translation>Lo que el formato no admite, y otras notas</translation>
    </message>
    <message>
        <source>its article is gone</source>
        <translation>su artículo ya no está</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitidas</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>{n} articles are in one file.</source>
        <translation>{n} artículos están en un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles were left out.</source>
        <translation>
            <numerusform>Se omitió {n} artículo.</numerusform>
            <numerusform>Se omitieron {n} artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files were written.</source>
        <translation>
            <numerusform>Se escribió {n} archivo.</numerusform>
            <numerusform>Se escribieron {n} archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} have lost their articles.</source>
        <translation>
            <numerusform>{n} ha perdido su artículo.</numerusform>
            <numerusform>{n} han perdido sus artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were there already.</source>
        <translation>
            <numerusform>{n} ya estaba allí.</numerusform>
            <numerusform>{n} ya estaban allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… y {n} más</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras enteras</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <translation>{at} de {all}</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>No check has found anything; an export or {show_tei} checks.</source>
        <translation>Ninguna comprobación ha hallado nada; una exportación o {show_tei} comprueba.</translation>
    </message>
    <message>
        <source>That annotation is not there any more.</source>
        <translation>Esa anotación ya no está.</translation>
    </message>
    <message>
        <source>What keeps this article from being exported now</source>
        <translation>Lo que impide exportar ahora este artículo</translation>
    </message>
</context>
<context>
    <name>FirstABackup</name>
    <message>
        <source>A backup is made first, of the project as it is now.</source>
        <translation>Primero se hace una copia de seguridad del proyecto tal como está ahora.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Your certainty</source>
        <translation>Su certeza</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dice</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>CSV tables</source>
        <translation>Tablas CSV</translation>
    </message>
    <message>
        <source>CoNLL columns</source>
        <translation>Columnas CoNLL</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Datos (JSON)</translation>
    </message>
    <message>
        <source>Everything in plain files (text, JSON Lines, pictures)</source>
        <translation>Todo en archivos simples (texto, JSON Lines, imágenes)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>Página (HTML)</translation>
    </message>
    <message>
        <source>Print (PDF)</source>
        <translation>Impresión (PDF)</translation>
    </message>
    <message>
        <source>Reading copy (HTML)</source>
        <translation>Copia de lectura (HTML)</translation>
    </message>
    <message>
        <source>Reading copy (PDF)</source>
        <translation>Copia de lectura (PDF)</translation>
    </message>
    <message>
        <source>TEI P5 XML</source>
        <translation>TEI P5 XML</translation>
    </message>
    <message>
        <source>TEI P5 XML, every article in our own encoding</source>
        <translation>TEI P5 XML, cada artículo en nuestra propia codificación</translation>
    </message>
    <message>
        <source>TEI P5 XML, one file for all</source>
        <translation>TEI P5 XML, un archivo para todos</translation>
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
        <translation>Un código de lengua (BCP 47).</translation>
    </message>
    <message>
        <source>About the date</source>
        <translation>Sobre la fecha</translation>
    </message>
    <message>
        <source>Address of the licence</source>
        <translation>Dirección de la licencia</translation>
    </message>
    <message>
        <source>Address of these terms</source>
        <translation>Dirección de estas condiciones</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Dirección en la web</translation>
    </message>
    <message>
        <source>As it stands above the text, or as you call it.</source>
        <translation>Como está sobre el texto, o como usted lo llame.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>By which it is ordered there.</source>
        <translation>Por la que se ordena allí.</translation>
    </message>
    <message>
        <source>Choice of texts</source>
        <translation>Elección de los textos</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Editorial practice</source>
        <translation>Práctica editorial</translation>
    </message>
    <message>
        <source>From what it was concluded.</source>
        <translation>De qué se dedujo.</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financiación</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>How it is published</source>
        <translation>Cómo se publica</translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation>Cómo se sabe la fecha</translation>
    </message>
    <message>
        <source>How you worked: what was corrected, what was left as it is.</source>
        <translation>Cómo trabajó: qué se corrigió, qué se dejó como está.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Su fecha</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Pages, lines or pictures that it lacks.</source>
        <translation>Páginas, líneas o imágenes que le faltan.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Archivo o biblioteca</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Rights in the text</source>
        <translation>Derechos del texto</translation>
    </message>
    <message>
        <source>Said by the text, found elsewhere, or guessed.</source>
        <translation>Dicha por el texto, hallada en otro lugar o supuesta.</translation>
    </message>
    <message>
        <source>Shelfmark</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Terms and notes</source>
        <translation>Condiciones y notas</translation>
    </message>
    <message>
        <source>The archive or library in it.</source>
        <translation>El archivo o la biblioteca dentro de ella.</translation>
    </message>
    <message>
        <source>The body that answers for the files.</source>
        <translation>La entidad que responde de los archivos.</translation>
    </message>
    <message>
        <source>The body that owns it.</source>
        <translation>La entidad a la que pertenece.</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>La colección</translation>
    </message>
    <message>
        <source>The day on which it was taken there.</source>
        <translation>El día en que se tomó de allí.</translation>
    </message>
    <message>
        <source>The fonds or series that it belongs to.</source>
        <translation>El fondo o la serie a que pertenece.</translation>
    </message>
    <message>
        <source>The name of this project; every file carries it.</source>
        <translation>El nombre de este proyecto; lo lleva cada archivo.</translation>
    </message>
    <message>
        <source>The paper, the site or the press.</source>
        <translation>El periódico, el sitio o la editorial.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What follows the title in smaller letters.</source>
        <translation>Lo que sigue al título en letra más pequeña.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>What it is about, parted by semicolons.</source>
        <translation>De qué trata, separado por punto y coma.</translation>
    </message>
    <message>
        <source>What others may do with the annotations.</source>
        <translation>Qué pueden hacer otros con las anotaciones.</translation>
    </message>
    <message>
        <source>What sort of text it is, in one word.</source>
        <translation>Qué clase de texto es, en una palabra.</translation>
    </message>
    <message>
        <source>Whatever else a reader of the file should know.</source>
        <translation>Lo demás que deba saber quien lea el archivo.</translation>
    </message>
    <message>
        <source>When it was published or written (EDTF).</source>
        <translation>Cuándo se publicó o escribió (EDTF).</translation>
    </message>
    <message>
        <source>When the files are published.</source>
        <translation>Cuándo se publican los archivos.</translation>
    </message>
    <message>
        <source>Where it appeared</source>
        <translation>Dónde apareció</translation>
    </message>
    <message>
        <source>Where it can be read in full.</source>
        <translation>Dónde se puede leer completo.</translation>
    </message>
    <message>
        <source>Where it was found.</source>
        <translation>Dónde se encontró.</translation>
    </message>
    <message>
        <source>Where it was published or written.</source>
        <translation>Dónde se publicó o escribió.</translation>
    </message>
    <message>
        <source>Where that body is.</source>
        <translation>Dónde está esa entidad.</translation>
    </message>
    <message>
        <source>Where the original is kept</source>
        <translation>Dónde se conserva el original</translation>
    </message>
    <message>
        <source>Where they can be read in full.</source>
        <translation>Dónde se pueden leer completos.</translation>
    </message>
    <message>
        <source>Which state of the work they hold.</source>
        <translation>Qué estado del trabajo contienen.</translation>
    </message>
    <message>
        <source>Which texts are in it, and why these.</source>
        <translation>Qué textos contiene, y por qué estos.</translation>
    </message>
    <message>
        <source>Who holds them, and what is allowed.</source>
        <translation>Quién los tiene y qué se permite.</translation>
    </message>
    <message>
        <source>Who paid for it.</source>
        <translation>Quién lo pagó.</translation>
    </message>
    <message>
        <source>Whoever is named as having written it.</source>
        <translation>Quien figure como su autor.</translation>
    </message>
    <message>
        <source>Why and for whom the texts were annotated.</source>
        <translation>Por qué y para quién se anotaron los textos.</translation>
    </message>
    <message>
        <source>another source says it</source>
        <translation>lo dice otra fuente</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dice</translation>
    </message>
    <message>
        <source>somebody concluded it</source>
        <translation>alguien lo dedujo</translation>
    </message>
    <message>
        <source>the text says it</source>
        <translation>lo dice el texto</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Help — Annotator</source>
        <translation>Ayuda — Annotator</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Everything that the rules have found is decided, or they find nothing here. {pick} marks a name yourself, {claim} a claim, {caption} a caption; {article_done} goes to the next article.</source>
        <translation>Todo lo que hallaron las reglas está decidido, o aquí no hallan nada. {pick} marca usted mismo un nombre, {claim} una afirmación, {caption} un pie de foto; {article_done} pasa al artículo siguiente.</translation>
    </message>
    <message>
        <source>No articles yet. {import} brings some in.</source>
        <translation>Aún no hay artículos. {import} los trae.</translation>
    </message>
    <message>
        <source>No check has found anything. {show_tei} checks this article, every export checks all that it writes, and Check the project, in the menu File, compares every text, quote and link.</source>
        <translation>Ninguna comprobación ha hallado nada. {show_tei} comprueba este artículo, cada exportación comprueba todo lo que escribe y Comprobar el proyecto, en el menú Archivo, compara todos los textos, citas y enlaces.</translation>
    </message>
    <message>
        <source>Nothing here is so. Empty the filter to see all.</source>
        <translation>Nada aquí es así. Vacíe el filtro para ver todo.</translation>
    </message>
    <message>
        <source>Nothing is marked in this article yet. Put the caret on a name and press {pick}, or the digit of a tag. {next_suggestion} goes to what is suggested.</source>
        <translation>Aún no hay nada marcado en este artículo. Ponga el cursor en un nombre y pulse {pick} o la cifra de una etiqueta. {next_suggestion} va a lo sugerido.</translation>
    </message>
    <message>
        <source>Nothing to show. {Return} searches; fewer words find more, and so does a beginning with *.</source>
        <translation>Nada que mostrar. {Return} busca; con menos palabras se encuentra más, y también con un principio seguido de *.</translation>
    </message>
    <message>
        <source>The register is empty. It fills by itself: {pick} on a name in the text founds an entry with {Ctrl+Return}. Lists of names come in as authority packs, in the menu Register.</source>
        <translation>El registro está vacío. Se llena solo: {pick} sobre un nombre del texto crea una entrada con {Ctrl+Return}. Las listas de nombres llegan como paquetes de autoridades, en el menú Registro.</translation>
    </message>
    <message>
        <source>There is no article in this project yet.

Drop text files, letters, saved web pages or documents on this window, or choose them with {import}; a whole folder with {import_folder}.

{first_hour}, in the menu Help, shows on a sample how everything works.</source>
        <translation>Aún no hay ningún artículo en este proyecto.

Suelte en esta ventana archivos de texto, cartas, páginas web guardadas o documentos, o elíjalos con {import}; una carpeta entera, con {import_folder}.

{first_hour}, en el menú Ayuda, muestra con un ejemplo cómo funciona todo.</translation>
    </message>
    <message>
        <source>Type words and press {Return}: they are looked for in all articles. {help} shows more ways.</source>
        <translation>Escriba palabras y pulse {Return}: se buscan en todos los artículos. {help} muestra más formas.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Every step will stand here, and can be taken back.</source>
        <translation>Aún no se ha hecho nada. Cada paso estará aquí y podrá deshacerse.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>HitMarking</name>
    <message>
        <source>All of these places are marked so already.</source>
        <translation>Todos estos lugares ya están marcados así.</translation>
    </message>
    <message numerus="yes">
        <source>Marked {n} places as {tag}. {undo} takes all of it back.</source>
        <translation>
            <numerusform>Se marcó {n} lugar como {tag}. {undo} lo deshace.</numerusform>
            <numerusform>Se marcaron {n} lugares como {tag}. {undo} lo deshace todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the hits that are to be marked; {Space} ticks.</source>
        <translation>Elija los resultados que deben marcarse; {Space} los elige.</translation>
    </message>
    <message numerus="yes">
        <source>{n} were marked so already.</source>
        <translation>
            <numerusform>{n} ya estaba marcado así.</numerusform>
            <numerusform>{n} ya estaban marcados así.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentifierLine</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Número en la lista</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Remove this identifier</source>
        <translation>Quitar este identificador</translation>
    </message>
    <message>
        <source>such as {0}</source>
        <translation>como {0}</translation>
    </message>
</context>
<context>
    <name>IdentifiersField</name>
    <message>
        <source>Add an identifier</source>
        <translation>Añadir un identificador</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>Images ({patterns})</source>
        <translation>Imágenes ({patterns})</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>“{title}” was read again. {undo} takes it back.</source>
        <translation>«{title}» se leyó de nuevo. {undo} lo deshace.</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Annotation</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Put the caret on an annotation, or mark a name: its details stand here.</source>
        <translation>Ponga el cursor en una anotación o marque un nombre: aquí estarán los detalles.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import {n} articles</source>
        <translation>
            <numerusform>&amp;Importar {n} artículo</numerusform>
            <numerusform>&amp;Importar {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take the new text</source>
        <translation>&amp;Tomar el texto nuevo</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Añadir &amp;archivos…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Añadir c&amp;arpeta…</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Articles ({endings});;All files (*)</source>
        <translation>Artículos ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Before its tracked c&amp;hanges</source>
        <translation>Antes de sus ca&amp;mbios registrados</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entraron</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Each cha&amp;pter an article</source>
        <translation>Cada ca&amp;pítulo, un artículo</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Archivos que importar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importar artículos</translation>
    </message>
    <message>
        <source>In the new text</source>
        <translation>En el texto nuevo</translation>
    </message>
    <message>
        <source>In&amp;ventory…</source>
        <translation>In&amp;ventario…</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Language (en, de, ar …)</source>
        <translation>Lengua (en, de, ar …)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Mirando los archivos…</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes and odd characters</source>
        <translation>Notas y caracteres extraños</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texto OpenDocument</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avance de la importación</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconocido como</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Informe de la importación</translation>
    </message>
    <message>
        <source>Sheets (*.csv *.tsv *.xlsx);;All files (*)</source>
        <translation>Hojas (*.csv *.tsv *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Detenido. No entró nada.</translation>
    </message>
    <message>
        <source>Stopped. What had come in was taken back.</source>
        <translation>Detenido. Lo que había entrado se retiró.</translation>
    </message>
    <message>
        <source>TEI or our own</source>
        <translation>TEI o nuestro</translation>
    </message>
    <message>
        <source>Take the &amp;whole page</source>
        <translation>Tomar la pá&amp;gina entera</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Incorporando…</translation>
    </message>
    <message>
        <source>Text of the chosen file</source>
        <translation>Texto del archivo elegido</translation>
    </message>
    <message>
        <source>The file of “{title}” is read again. The new text becomes an article of its own, which names this one; the old text stays.</source>
        <translation>El archivo de «{title}» se lee de nuevo. El texto nuevo pasa a ser un artículo propio que nombra a este; el texto antiguo se conserva.</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>El texto es el mismo.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Lo que difiere</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>un artículo</translation>
    </message>
    <message>
        <source>another file</source>
        <translation>otro archivo</translation>
    </message>
    <message>
        <source>as it is found out</source>
        <translation>según se averigüe</translation>
    </message>
    <message>
        <source>book (EPUB)</source>
        <translation>libro (EPUB)</translation>
    </message>
    <message>
        <source>box of mail</source>
        <translation>buzón de correo</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>has {n} % of {other}</source>
        <translation>tiene {n} % de {other}</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>no marcado</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto sin formato</translation>
    </message>
    <message>
        <source>printed page (ALTO)</source>
        <translation>página impresa (ALTO)</translation>
    </message>
    <message>
        <source>printed page (PAGE)</source>
        <translation>página impresa (PAGE)</translation>
    </message>
    <message>
        <source>printed page (hOCR)</source>
        <translation>página impresa (hOCR)</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>texto con formato</translation>
    </message>
    <message>
        <source>the same file as {other}</source>
        <translation>el mismo archivo que {other}</translation>
    </message>
    <message>
        <source>the same text as {other}</source>
        <translation>el mismo texto que {other}</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierta</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>web capture</source>
        <translation>captura web</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>web page (MHTML)</source>
        <translation>página web (MHTML)</translation>
    </message>
    <message>
        <source>{articles}, {annotations}, {entries}</source>
        <translation>{articles}, {annotations}, {entries}</translation>
    </message>
    <message>
        <source>{n} % of it stands in {other}</source>
        <translation>{n} % está en {other}</translation>
    </message>
    <message numerus="yes">
        <source>{n} annotations</source>
        <translation>
            <numerusform>{n} anotación</numerusform>
            <numerusform>{n} anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} artículo</numerusform>
            <numerusform>{n} artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles came in.</source>
        <translation>
            <numerusform>Entró {n} artículo.</numerusform>
            <numerusform>Entraron {n} artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} articles imported.</source>
        <translation>
            <numerusform>{n} artículo importado.</numerusform>
            <numerusform>{n} artículos importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the register</source>
        <translation>
            <numerusform>{n} entrada del registro</numerusform>
            <numerusform>{n} entradas del registro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries of the register imported.</source>
        <translation>
            <numerusform>{n} entrada del registro importada.</numerusform>
            <numerusform>{n} entradas del registro importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read.</source>
        <translation>
            <numerusform>No se pudo leer {n} archivo.</numerusform>
            <numerusform>No se pudieron leer {n} archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} odd characters</source>
        <translation>
            <numerusform>{n} carácter extraño</numerusform>
            <numerusform>{n} caracteres extraños</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
    <message>
        <source>{n} of {all} annotations go over; the others stay with the old text.</source>
        <translation>Pasan {n} de {all} anotaciones; las demás se quedan con el texto antiguo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} relations between the two would go.</source>
        <translation>
            <numerusform>Se perdería {n} relación entre ambos.</numerusform>
            <numerusform>Se perderían {n} relaciones entre ambos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}: these columns are no field of a header: {columns}.</source>
        <translation>{sheet}: estas columnas no son campos de cabecera: {columns}.</translation>
    </message>
    <message>
        <source>{sheet}: {n} of {all} rows name a file of this import.</source>
        <translation>{sheet}: {n} de {all} filas nombran un archivo de esta importación.</translation>
    </message>
    <message>
        <source>{undo} takes all of it back.</source>
        <translation>{undo} lo deshace todo.</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… y {n} más</translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>&amp;Kept</source>
        <translation>&amp;Guardadas</translation>
    </message>
    <message>
        <source>Forget this query</source>
        <translation>Olvidar esta consulta</translation>
    </message>
    <message>
        <source>Keep this query</source>
        <translation>Guardar esta consulta</translation>
    </message>
    <message>
        <source>Queries that the project keeps</source>
        <translation>Consultas que guarda el proyecto</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>{name}: far too large for a set of keys</source>
        <translation>{name}: demasiado grande para un conjunto de teclas</translation>
    </message>
    <message>
        <source>{name}: it holds no keys; choose a file that was saved under Keys</source>
        <translation>{name}: no contiene teclas; elija un archivo guardado desde Teclas</translation>
    </message>
    <message>
        <source>{name}: it is no set of keys; choose a file that was saved under Keys</source>
        <translation>{name}: no es un conjunto de teclas; elija un archivo guardado desde Teclas</translation>
    </message>
    <message>
        <source>“{name}”: no such action here</source>
        <translation>«{name}»: aquí no existe esa acción</translation>
    </message>
    <message>
        <source>“{name}”: these are no keys</source>
        <translation>«{name}»: esto no son teclas</translation>
    </message>
</context>
<context>
    <name>KeyFiles</name>
    <message>
        <source>Bring in…</source>
        <translation>Traer…</translation>
    </message>
    <message>
        <source>Bring keys in</source>
        <translation>Traer teclas</translation>
    </message>
    <message>
        <source>Sets of keys (*.toml);;All files (*)</source>
        <translation>Conjuntos de teclas (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Sacar…</translation>
    </message>
    <message>
        <source>Take the keys out</source>
        <translation>Sacar las teclas</translation>
    </message>
    <message>
        <source>The keys of {file} act now.</source>
        <translation>Ahora actúan las teclas de {file}.</translation>
    </message>
    <message>
        <source>The keys stand in {file}.</source>
        <translation>Las teclas están en {file}.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Edit, Keys… changes all of them. {Esc} closes.</source>
        <translation>Editar, Teclas… las cambia todas. {Esc} cierra.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Letters work with {held} while the text has the keyboard.</source>
        <translation>Las letras actúan con {held} mientras el texto tiene el teclado.</translation>
    </message>
    <message>
        <source>Single letters work while the text has the keyboard.</source>
        <translation>Las letras solas actúan mientras el texto tiene el teclado.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>{key} helps</source>
        <translation>{key} ayuda</translation>
    </message>
    <message>
        <source>{key} shows all keys</source>
        <translation>{key} muestra todas las teclas</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Todas las habituales</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>Characters alone act in the text; else with {held}</source>
        <translation>Los caracteres solos actúan en el texto; si no, con {held}</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Pulse aquí las teclas nuevas</translation>
    </message>
    <message>
        <source>Press the new keys in the field first.</source>
        <translation>Pulse primero en el campo las teclas nuevas.</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>{key} is that of {others} now, which would lose it.</source>
        <translation>{key} es ahora la de {others}, que la perdería.</translation>
    </message>
    <message>
        <source>{menu} · usually {keys}</source>
        <translation>{menu} · habitualmente {keys}</translation>
    </message>
</context>
<context>
    <name>LeftOpenPanel</name>
    <message>
        <source>Filter by words</source>
        <translation>Filtrar por palabras</translation>
    </message>
    <message>
        <source>Filter the names that are left open</source>
        <translation>Filtrar los nombres dejados abiertos</translation>
    </message>
    <message>
        <source>Left open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Looking through the project: {0} so far</source>
        <translation>Recorriendo el proyecto: {0} hasta ahora</translation>
    </message>
    <message>
        <source>No name is left open in this project.</source>
        <translation>En este proyecto no hay ningún nombre abierto.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>The first {0}; the others come when these are decided.</source>
        <translation>Los primeros {0}; los demás vendrán cuando estos estén decididos.</translation>
    </message>
    <message>
        <source>Which names</source>
        <translation>Qué nombres</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>as they stand</source>
        <translation>como están</translation>
    </message>
    <message>
        <source>by their words</source>
        <translation>por sus palabras</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudosos</translation>
    </message>
    <message>
        <source>perhaps {name}</source>
        <translation>quizá {name}</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>sin resolver</translation>
    </message>
    <message>
        <source>{shown} of {known} · {Return} decides · {next_open} goes through them</source>
        <translation>{shown} de {known} · {Return} decide · {next_open} los recorre</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Annotator stands on the work of many. Here is all that came with it, and under which conditions you may use it and pass it on.</source>
        <translation>Annotator se apoya en el trabajo de muchos. Aquí está todo lo que viene con él y en qué condiciones puede usarlo y transmitirlo.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter by name or licence</source>
        <translation>Filtrar por nombre o licencia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>What ships with the program</source>
        <translation>Lo que viene con el programa</translation>
    </message>
</context>
<context>
    <name>LiveRegister</name>
    <message>
        <source>Still reading the register: {n} of {m}. Names written so are found.</source>
        <translation>Aún se lee el registro: {n} de {m}. Se encuentran los nombres escritos así.</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Mark a name first: its tag is the one to keep.</source>
        <translation>Marque primero un nombre: su etiqueta es la que se mantiene.</translation>
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
        <translation>Otro proyecto se está abriendo en este momento.</translation>
    </message>
    <message>
        <source>Put the caret on a name that has an entry, or choose some in the register.</source>
        <translation>Ponga el cursor en un nombre que tenga entrada, o elija algunas en el registro.</translation>
    </message>
    <message>
        <source>What the export found</source>
        <translation>Lo que halló la exportación</translation>
    </message>
    <message numerus="yes">
        <source>paragraph {at} of {all} · {n} marks · {keys}</source>
        <translation>
            <numerusform>párrafo {at} de {all} · {n} marca · {keys}</numerusform>
            <numerusform>párrafo {at} de {all} · {n} marcas · {keys}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakingSheet</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Replace them</source>
        <translation>&amp;Reemplazarlos</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>&amp;Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>Leyendo los artículos…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. What was written before is whole and stays.</source>
        <translation>Detenido. Lo escrito antes está íntegro y se conserva.</translation>
    </message>
    <message>
        <source>Stopping after the article in hand…</source>
        <translation>Se detendrá tras el artículo en curso…</translation>
    </message>
    <message>
        <source>{n} of {all} articles</source>
        <translation>{n} de {all} artículos</translation>
    </message>
</context>
<context>
    <name>MarkHits</name>
    <message>
        <source>A new entry “{name}” is made in the same step.</source>
        <translation>En el mismo paso se crea una entrada nueva «{name}».</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Fields can be filled in afterwards, one by one.</source>
        <translation>Los campos se pueden rellenar después, uno a uno.</translation>
    </message>
    <message>
        <source>Linked to “{name}” of the register.</source>
        <translation>Enlazado con «{name}» del registro.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message numerus="yes">
        <source>Mark {n} hits</source>
        <translation>
            <numerusform>Marcar {n} resultado</numerusform>
            <numerusform>Marcar {n} resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Who or what all of them are (may stay empty)</source>
        <translation>Quién o qué son todos ellos (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Who or what is meant is left open.</source>
        <translation>Queda abierto quién o qué es.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Added to “{quote}”.</source>
        <translation>Añadido a «{quote}».</translation>
    </message>
    <message>
        <source>No mention is under the caret.</source>
        <translation>No hay ninguna mención bajo el cursor.</translation>
    </message>
    <message>
        <source>Put the caret on a name, or select some words.</source>
        <translation>Ponga el cursor en un nombre o seleccione algunas palabras.</translation>
    </message>
    <message>
        <source>Select the words to add to the annotation in hand.</source>
        <translation>Seleccione las palabras que añadir a la anotación en curso.</translation>
    </message>
    <message>
        <source>There is nothing to repeat here.</source>
        <translation>Aquí no hay nada que repetir.</translation>
    </message>
    <message>
        <source>Who is meant is left open: {change_link} chooses.</source>
        <translation>Queda abierto quién es: {change_link} elige.</translation>
    </message>
    <message>
        <source>“{form}” is also marked as: {others}</source>
        <translation>«{form}» también está marcado como: {others}</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>A copy of the project was not whole, though the project itself is: the disk on which backups are made may be failing.</source>
        <translation>Una copia del proyecto no estaba íntegra, aunque el proyecto lo está: el disco de las copias de seguridad puede estar fallando.</translation>
    </message>
    <message>
        <source>Annotator projects (*.annot)</source>
        <translation>Proyectos de Annotator (*.annot)</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Guardar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Saved: {kept}. Known to be lost: {lost}.</source>
        <translation>Guardado: {kept}. Se sabe perdido: {lost}.</translation>
    </message>
    <message>
        <source>Saved: {kept}. Nothing is known to be lost.</source>
        <translation>Guardado: {kept}. No consta que se haya perdido nada.</translation>
    </message>
    <message>
        <source>The last sitting ended well.</source>
        <translation>La última sesión acabó bien.</translation>
    </message>
    <message>
        <source>This project is damaged and open for reading only: {what}</source>
        <translation>Este proyecto está dañado y abierto solo para lectura: {what}</translation>
    </message>
    <message>
        <source>What can be read of “{0}” is being read …</source>
        <translation>Se está leyendo lo legible de «{0}» …</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>anotación</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>anotaciones</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autoridad</translation>
    </message>
    <message>
        <source>blob</source>
        <translation>bloque binario</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>colaborador</translation>
    </message>
    <message>
        <source>entries of the register</source>
        <translation>entradas del registro</translation>
    </message>
    <message>
        <source>events in the history of annotations</source>
        <translation>sucesos del historial de anotaciones</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figura</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>pictures and files</source>
        <translation>imágenes y archivos</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relación</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relaciones</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
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
        <translation>25 km, 9000 combatientes, &gt;=1000, 3..5 %</translation>
    </message>
    <message>
        <source>As machines compare it</source>
        <translation>Como lo comparan las máquinas</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mencionado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Unresolved: choose an entry…</source>
        <translation>Sin resolver: elija una entrada…</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
</context>
<context>
    <name>MergeEntries</name>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>It has been said that “{0}” and “{1}” are not the same.</source>
        <translation>Se ha dicho que «{0}» y «{1}» no son lo mismo.</translation>
    </message>
    <message>
        <source>It will then say</source>
        <translation>Después dirá</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Mentions, claims, captions and relations go over. Undo takes it back.</source>
        <translation>Pasan las menciones, afirmaciones, pies de foto y relaciones. Deshacer lo devuelve.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merge all the same</source>
        <translation>Fusionar de todos modos</translation>
    </message>
    <message>
        <source>Merge entries</source>
        <translation>Fusionar entradas</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Esta se queda</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Lo que habla en contra</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Something went wrong inside the program. Nothing that was saved is lost.
What happened was written to {file}, without any text of your articles.</source>
        <translation>Algo falló dentro del programa. No se ha perdido nada de lo guardado.
Lo ocurrido se escribió en {file}, sin ningún texto de sus artículos.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {error}</source>
        <translation>Algo falló dentro del programa: {error}</translation>
    </message>
</context>
<context>
    <name>MissingGlyphs</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenio</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cirílico</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>devanagari</translation>
    </message>
    <message>
        <source>Ethiopic</source>
        <translation>etiópico</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>jemer</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>siríaco</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>This article has {scripts} letters for which this computer has no typeface: they show as boxes. The text itself is whole. {advice}</source>
        <translation>Este artículo tiene letras ({scripts}) para las que este equipo no tiene tipo de letra: se ven como recuadros. El texto en sí está íntegro. {advice}</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>tibetano</translation>
    </message>
    <message>
        <source>What helps: on Debian and Ubuntu {packages}, elsewhere the Noto fonts.</source>
        <translation>Qué ayuda: en Debian y Ubuntu {packages}; en otros, los tipos Noto.</translation>
    </message>
    <message>
        <source>Windows brings more of them under Settings, Optional features.</source>
        <translation>Windows trae más en Configuración, Características opcionales.</translation>
    </message>
    <message>
        <source>macOS has them; Font Book shows whether one is switched off.</source>
        <translation>macOS los tiene; Catálogo Tipográfico muestra si alguno está desactivado.</translation>
    </message>
    <message>
        <source>rare Latin</source>
        <translation>latín poco común</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
</context>
<context>
    <name>Overlapping</name>
    <message>
        <source>No annotation is under the caret.</source>
        <translation>No hay ninguna anotación bajo el cursor.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>1 annotation</source>
        <translation>1 anotación</translation>
    </message>
    <message>
        <source>1 article.</source>
        <translation>1 artículo.</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 afirmación</translation>
    </message>
    <message>
        <source>1 claimant</source>
        <translation>1 autor</translation>
    </message>
    <message>
        <source>A week is called by its Monday.</source>
        <translation>Una semana se llama por su lunes.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Annotations by tag</source>
        <translation>Anotaciones por etiqueta</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Articles by language</source>
        <translation>Artículos por lengua</translation>
    </message>
    <message>
        <source>Articles by source</source>
        <translation>Artículos por fuente</translation>
    </message>
    <message>
        <source>Articles by status</source>
        <translation>Artículos por estado</translation>
    </message>
    <message>
        <source>Articles without a date that begins with a year: {n}; with one less exact: {m}.</source>
        <translation>Artículos sin fecha que empiece por un año: {n}; con una menos exacta: {m}.</translation>
    </message>
    <message>
        <source>Claims over time</source>
        <translation>Afirmaciones en el tiempo</translation>
    </message>
    <message>
        <source>Claims over time, and how sure they sound</source>
        <translation>Afirmaciones en el tiempo, y lo seguras que suenan</translation>
    </message>
    <message>
        <source>Claims over time, and how they are put</source>
        <translation>Afirmaciones en el tiempo, y cómo se formulan</translation>
    </message>
    <message>
        <source>Claims over time, and what was found out</source>
        <translation>Afirmaciones en el tiempo, y qué se averiguó</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Entries of the register that are named: {n}. These most often.</source>
        <translation>Entradas del registro nombradas: {n}. Estas, las más frecuentes.</translation>
    </message>
    <message>
        <source>In how many articles two entries are named, from {n} on; of one with itself, in how many it is named.</source>
        <translation>En cuántos artículos se nombran dos entradas, desde {n}; de una consigo misma, en cuántos se nombra.</translation>
    </message>
    <message>
        <source>In how many paragraphs two entries are named, from {n} on; of one with itself, in how many it is named. What is found by a cell is in the same article.</source>
        <translation>En cuántos párrafos se nombran dos entradas, desde {n}; de una consigo misma, en cuántos se nombra. Lo que encuentra una celda está en el mismo artículo.</translation>
    </message>
    <message>
        <source>Most mentioned entries</source>
        <translation>Entradas más mencionadas</translation>
    </message>
    <message>
        <source>Named in the same article</source>
        <translation>Nombradas en el mismo artículo</translation>
    </message>
    <message>
        <source>Named in the same paragraph</source>
        <translation>Nombradas en el mismo párrafo</translation>
    </message>
    <message>
        <source>Named together</source>
        <translation>Nombradas juntas</translation>
    </message>
    <message>
        <source>No entry of the register is named yet. Mark a name, then {pick} says who it is.</source>
        <translation>Aún no se nombra ninguna entrada del registro. Marque un nombre; {pick} dice quién es.</translation>
    </message>
    <message>
        <source>No two entries are named together so often. Mark names, say with {pick} who they are, or ask for fewer.</source>
        <translation>No hay dos entradas nombradas juntas tantas veces. Marque nombres, diga con {pick} quiénes son o pida menos veces.</translation>
    </message>
    <message>
        <source>Nothing here has a date: {describe_article} says when an article was published.</source>
        <translation>Nada aquí tiene fecha: {describe_article} dice cuándo se publicó un artículo.</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select a name in a text and press the key of a tag above it.</source>
        <translation>Aún no hay nada marcado. Seleccione un nombre en un texto y pulse la tecla de la etiqueta que está encima.</translation>
    </message>
    <message>
        <source>Nothing was marked yet, and no article is done: {article_done} says that one is.</source>
        <translation>Aún no se marcó nada ni hay artículos hechos: {article_done} dice que uno lo está.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Progress by week</source>
        <translation>Avance por semanas</translation>
    </message>
    <message>
        <source>The articles of these claims have no date: {describe_article} says when one was published.</source>
        <translation>Los artículos de estas afirmaciones no tienen fecha: {describe_article} dice cuándo se publicó uno.</translation>
    </message>
    <message>
        <source>The {n} most frequent of {all}.</source>
        <translation>Los {n} más frecuentes de {all}.</translation>
    </message>
    <message>
        <source>There are no articles yet: {import} brings some in.</source>
        <translation>Aún no hay artículos: {import} los trae.</translation>
    </message>
    <message>
        <source>There are no claims yet. Put the caret on what somebody says: {claim} marks it.</source>
        <translation>Aún no hay afirmaciones. Ponga el cursor en lo que dice alguien: {claim} lo marca.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Quién dijo qué</translation>
    </message>
    <message>
        <source>Who said what, and how it is put</source>
        <translation>Quién dijo qué, y cómo se formula</translation>
    </message>
    <message>
        <source>Who said what, and how sure it sounds</source>
        <translation>Quién dijo qué, y lo seguro que suena</translation>
    </message>
    <message>
        <source>Who said what, and what was found out</source>
        <translation>Quién dijo qué, y qué se averiguó</translation>
    </message>
    <message>
        <source>Who said what, and who passed it on</source>
        <translation>Quién dijo qué, y quién lo transmitió</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>alegada</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>anotaciones</translation>
    </message>
    <message>
        <source>annotations made</source>
        <translation>anotaciones hechas</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>articles done</source>
        <translation>artículos hechos</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>afirmada</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>century</source>
        <translation>siglo</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>claimant</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>afirmaciones</translation>
    </message>
    <message>
        <source>dates spoken of</source>
        <translation>fechas de que se habla</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>década</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>negada</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>discutida</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done so far</source>
        <translation>hecho hasta ahora</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>events in the register</source>
        <translation>acontecimientos del registro</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>matizada</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>language</source>
        <translation>lengua</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie nombrado</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dice</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>predicha</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>refutada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>reporter</source>
        <translation>transmisor</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>postura</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugeridas</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>respaldada</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>the article itself</source>
        <translation>el propio artículo</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>uncheckable</source>
        <translation>no comprobable</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>sin resolver</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>{annotations}. Suggestions that wait for a decision: {waiting}. Mentions that name no entry of the register: {open}.</source>
        <translation>{annotations}. Sugerencias que esperan una decisión: {waiting}. Menciones que no nombran ninguna entrada del registro: {open}.</translation>
    </message>
    <message>
        <source>{claims} by {claimants}. A claim of several counts for each of them.</source>
        <translation>{claims} de {claimants}. Una afirmación de varios cuenta para cada uno.</translation>
    </message>
    <message>
        <source>{claims} of {who}, by the date of the article; without such a date: {undated}.</source>
        <translation>{claims} de {who}, por la fecha del artículo; sin tal fecha: {undated}.</translation>
    </message>
    <message>
        <source>{done} of {all} articles are done ({percent} %).</source>
        <translation>{done} de {all} artículos están hechos ({percent} %).</translation>
    </message>
    <message>
        <source>{n} annotations</source>
        <translation>{n} anotaciones</translation>
    </message>
    <message>
        <source>{n} articles.</source>
        <translation>{n} artículos.</translation>
    </message>
    <message>
        <source>{n} claimants</source>
        <translation>{n} autores</translation>
    </message>
    <message>
        <source>{n} claims</source>
        <translation>{n} afirmaciones</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>&amp;Back to the text</source>
        <translation>&amp;Volver al texto</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <translation>&amp;Contar de nuevo</translation>
    </message>
    <message>
        <source>Counting: {percent} %</source>
        <translation>Contando: {percent} %</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export the picture or its table</source>
        <translation>Exportar el gráfico o su tabla</translation>
    </message>
    <message>
        <source>Picture (*.svg);;Table (*.csv)</source>
        <translation>Gráfico (*.svg);;Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Pictures of the project</source>
        <translation>Gráficos del proyecto</translation>
    </message>
    <message>
        <source>The project has changed since it was counted.</source>
        <translation>El proyecto ha cambiado desde el recuento.</translation>
    </message>
    <message>
        <source>There is nothing to search for behind this number.</source>
        <translation>Tras este número no hay nada que buscar.</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>Escrito en {name}.</translation>
    </message>
    <message>
        <source>“{words}” is no date: write it as 1914, 1914-05 or 1914-05-09.</source>
        <translation>«{words}» no es una fecha: escríbala como 1914, 1914-05 o 1914-05-09.</translation>
    </message>
</context>
<context>
    <name>PacePanel</name>
    <message>
        <source>A minute without a key counts as a pause. Nothing of this is kept.</source>
        <translation>Un minuto sin teclas cuenta como pausa. Nada de esto se guarda.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Annotations a minute</source>
        <translation>Anotaciones por minuto</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>How fast am I?</source>
        <translation>¿A qué ritmo voy?</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys for one, all in all</source>
        <translation>Teclas por anotación, en total</translation>
    </message>
    <message>
        <source>Keys for one, median</source>
        <translation>Teclas por anotación, mediana</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Authority packs</source>
        <translation>Paquetes de autoridades</translation>
    </message>
    <message>
        <source>Files of names that others keep</source>
        <translation>Archivos de nombres que llevan otros</translation>
    </message>
    <message>
        <source>Kind of entries whose file does not say</source>
        <translation>Clase de las entradas cuyo archivo no la dice</translation>
    </message>
    <message>
        <source>Lists of names that others keep, on this machine, outside every project. The picker offers their entries below those of the register.</source>
        <translation>Listas de nombres que llevan otros, en este equipo, fuera de todo proyecto. El selector ofrece sus entradas debajo de las del registro.</translation>
    </message>
    <message>
        <source>Only files of this computer can be dropped here.</source>
        <translation>Aquí solo se pueden soltar archivos de este equipo.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Tables, SKOS, EAC-CPF, GeoNames (*.csv *.tsv *.txt *.rdf *.xml);;All files (*)</source>
        <translation>Tablas, SKOS, EAC-CPF, GeoNames (*.csv *.tsv *.txt *.rdf *.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation>{0} entradas</translation>
    </message>
    <message>
        <source>{0} lines were not taken whole; `annotator pack refused` lists them.</source>
        <translation>{0} líneas no se tomaron enteras; `annotator pack refused` las muestra.</translation>
    </message>
    <message>
        <source>{0} not taken whole</source>
        <translation>{0} no tomadas enteras</translation>
    </message>
    <message>
        <source>{0}: {1} entries are there.</source>
        <translation>{0}: hay {1} entradas.</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page {label} · {number} of {all}</source>
        <translation>Página {label} · {number} de {all}</translation>
    </message>
    <message>
        <source>This article has no pictures of its pages.</source>
        <translation>Este artículo no tiene imágenes de sus páginas.</translation>
    </message>
    <message>
        <source>its picture ({kind}) cannot be shown here</source>
        <translation>su imagen ({kind}) no se puede mostrar aquí</translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier cosa</translation>
    </message>
    <message>
        <source>Search articles, register, commands…</source>
        <translation>Buscar artículos, registro, órdenes…</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>0 · decide later: goes to the names left open</source>
        <translation>0 · decidir después: va a los nombres dejados abiertos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New {kind} “{name}”</source>
        <translation>Nueva entrada, {kind}: «{name}»</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>Unresolved: some “{name}”</source>
        <translation>Sin resolver: algún «{name}»</translation>
    </message>
    <message>
        <source>from {pack}</source>
        <translation>de {pack}</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>{count}× here</source>
        <translation>{count}× aquí</translation>
    </message>
    <message>
        <source>{kind} · {Return} links · digit picks · {Tab} changes the kind · {Esc}</source>
        <translation>{kind} · {Return} enlaza · una cifra elige · {Tab} cambia la clase · {Esc}</translation>
    </message>
    <message>
        <source>{kind} · {Return} or digit links · {Shift+Return} or {Ctrl+1}…: probably · 0 leaves it open · {Tab} changes the kind · {Esc}</source>
        <translation>{kind} · {Return} o cifra enlaza · {Shift+Return} o {Ctrl+1}…: probable · 0 lo deja abierto · {Tab} cambia la clase · {Esc}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source>A backup after so long at work</source>
        <translation>Copia de seguridad tras este tiempo de trabajo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Best a disk or stick of its own. Empty for no second place.</source>
        <translation>Lo mejor es un disco o una memoria aparte. Vacío: sin segundo lugar.</translation>
    </message>
    <message>
        <source>Characters alone act in the text</source>
        <translation>Los caracteres solos actúan en el texto</translation>
    </message>
    <message>
        <source>Empty for the program&apos;s own folder.</source>
        <translation>Vacío: la carpeta propia del programa.</translation>
    </message>
    <message>
        <source>Every step is saved anyway; this copies the project besides. 0: never.</source>
        <translation>Cada paso se guarda de todos modos; esto además copia el proyecto. 0: nunca.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>How large articles are set; menus and panels follow the desktop.</source>
        <translation>El tamaño del texto de los artículos; menús y paneles siguen al escritorio.</translation>
    </message>
    <message>
        <source>It stands beside what you make, so that others know whom to ask; from the next opening of a project on.</source>
        <translation>Está junto a lo que usted hace, para que otros sepan a quién preguntar; desde la próxima apertura de un proyecto.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Of menus, panels, messages and the help, from now on.</source>
        <translation>De menús, paneles, mensajes y ayuda, desde ahora.</translation>
    </message>
    <message>
        <source>Off for those who dictate, or whose fingers slip: single letters then need {held}.</source>
        <translation>Desactívelo si dicta o si se le van los dedos: las letras solas necesitan entonces {held}.</translation>
    </message>
    <message>
        <source>Older ones are thinned out: one a day, one a week, one a month.</source>
        <translation>Las más antiguas se van reduciendo: una por día, por semana, por mes.</translation>
    </message>
    <message>
        <source>On which side lists, menus and fields begin. Each paragraph of an article goes its own way, whatever is chosen here.</source>
        <translation>En qué lado empiezan listas, menús y campos. Cada párrafo de un artículo sigue su propia dirección, se elija lo que se elija aquí.</translation>
    </message>
    <message>
        <source>Reconciliation service</source>
        <translation>Servicio de reconciliación</translation>
    </message>
    <message>
        <source>Room for the backups of a project</source>
        <translation>Espacio para las copias de seguridad de un proyecto</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>So many of the newest stay</source>
        <translation>Cuántas de las más recientes se quedan</translation>
    </message>
    <message>
        <source>The address that the dialog offers. Nothing is ever sent before you say so there.</source>
        <translation>La dirección que ofrece el diálogo. Nunca se envía nada antes de que usted lo diga allí.</translation>
    </message>
    <message>
        <source>The colours of the window; every kind of mark has its own line as well.</source>
        <translation>Los colores de la ventana; cada clase de marca tiene además su propia línea.</translation>
    </message>
    <message>
        <source>The two newest stay, however large they are.</source>
        <translation>Las dos más recientes se quedan, por grandes que sean.</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>Dónde se guardan las copias de seguridad</translation>
    </message>
    <message>
        <source>Where each backup is put as well</source>
        <translation>Dónde se pone además cada copia</translation>
    </message>
    <message>
        <source>Where the window begins</source>
        <translation>Dónde empieza la ventana</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>como el escritorio</translation>
    </message>
    <message>
        <source>as the language is written</source>
        <translation>como se escribe la lengua</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>autosave save automatic interval copy safety</source>
        <translation>autoguardado guardar automático intervalo copia seguridad</translation>
    </message>
    <message>
        <source>contributor author user annotator initials</source>
        <translation>colaborador autor usuario anotador iniciales</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>disk space size limit megabytes quota</source>
        <translation>disco espacio tamaño límite megabytes cuota</translation>
    </message>
    <message>
        <source>folder directory path location copies</source>
        <translation>carpeta directorio ruta lugar copias</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>alto contraste</translation>
    </message>
    <message>
        <source>how many copies keep number retention</source>
        <translation>cuántas copias guardar número conservación</translation>
    </message>
    <message>
        <source>language translation english german french spanish deutsch français español</source>
        <translation>idioma lengua traducción inglés alemán francés español english deutsch français</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>network internet online url server wikidata address privacy</source>
        <translation>red internet en línea url servidor wikidata dirección privacidad</translation>
    </message>
    <message>
        <source>on the left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>on the right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>right to left direction rtl mirror arabic hebrew layout side</source>
        <translation>derecha a izquierda dirección rtl espejo árabe hebreo disposición lado</translation>
    </message>
    <message>
        <source>second copy external usb mirror folder</source>
        <translation>segunda copia externa usb espejo carpeta</translation>
    </message>
    <message>
        <source>shortcuts single letters accessibility speech dictation keyboard</source>
        <translation>atajos letras solas accesibilidad voz dictado teclado</translation>
    </message>
    <message>
        <source>theme colour color appearance night mode contrast black white</source>
        <translation>tema color apariencia modo noche contraste negro blanco</translation>
    </message>
    <message>
        <source>zoom font large small bigger letters magnify</source>
        <translation>zoom tipo letra grande pequeña mayor aumentar</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>ProjectFiles</name>
    <message>
        <source>Annotator projects (*{suffix})</source>
        <translation>Proyectos de Annotator (*{suffix})</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir un proyecto</translation>
    </message>
</context>
<context>
    <name>Propagating</name>
    <message>
        <source>A name in several parts is not looked for elsewhere.</source>
        <translation>Un nombre en varias partes no se busca en otros lugares.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete “{words}” everywhere: {what}</source>
        <translation>Eliminar «{words}» en todas partes: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Done at {n} places. {undo} takes all of it back.</source>
        <translation>
            <numerusform>Hecho en {n} lugar. {undo} lo deshace.</numerusform>
            <numerusform>Hecho en {n} lugares. {undo} lo deshace todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Mark “{words}” elsewhere: {what}</source>
        <translation>Marcar «{words}» en otros lugares: {what}</translation>
    </message>
    <message>
        <source>Put the caret on a marked name or on a suggestion.</source>
        <translation>Ponga el cursor en un nombre marcado o en una sugerencia.</translation>
    </message>
    <message>
        <source>is locked: {title}</source>
        <translation>está bloqueado: {title}</translation>
    </message>
    <message>
        <source>is marked as {what}</source>
        <translation>está marcado como {what}</translation>
    </message>
    <message>
        <source>overlaps “{words}”: {what}</source>
        <translation>se superpone con «{words}»: {what}</translation>
    </message>
    <message>
        <source>this article</source>
        <translation>este artículo</translation>
    </message>
    <message>
        <source>was rejected here: {what}</source>
        <translation>se rechazó aquí: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} places. Other articles looked through: {all}</source>
        <translation>
            <numerusform>{n} lugar. Otros artículos recorridos: {all}</numerusform>
            <numerusform>{n} lugares. Otros artículos recorridos: {all}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source> · no alternative text</source>
        <translation> · sin texto alternativo</translation>
    </message>
    <message>
        <source>Caption of figure {number}</source>
        <translation>Pie de la figura {number}</translation>
    </message>
    <message>
        <source>Caption without picture</source>
        <translation>Pie de foto sin imagen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Credit: {credit} · {Return} takes it · {Esc}</source>
        <translation>Crédito: {credit} · {Return} lo toma · {Esc}</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Transmisor</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>The picture has no alternative text: {describe_image} gives it one.</source>
        <translation>La imagen no tiene texto alternativo: {describe_image} se lo da.</translation>
    </message>
    <message>
        <source>There is no line at the caret.</source>
        <translation>No hay ninguna línea en el cursor.</translation>
    </message>
    <message>
        <source>There is no sentence at the caret.</source>
        <translation>No hay ninguna oración en el cursor.</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>ninguno encontrado</translation>
    </message>
    <message>
        <source>{Return} takes it · digit chooses, 0 nobody · {Tab}: reporter · {Alt+Up}, {Alt+Down}: more, fewer words · {Esc}</source>
        <translation>{Return} lo toma · una cifra elige, 0 nadie · {Tab}: transmisor · {Alt+Up}, {Alt+Down}: más, menos palabras · {Esc}</translation>
    </message>
</context>
<context>
    <name>PuttingBack</name>
    <message>
        <source>A copy is saved as “{0}”.</source>
        <translation>Se ha guardado una copia como «{0}».</translation>
    </message>
    <message>
        <source>Annotator projects (*.annot)</source>
        <translation>Proyectos de Annotator (*.annot)</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Restaurado.</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as “{name}”, in the same folder.</source>
        <translation>Restaurado. Lo que había antes se conserva como «{name}», en la misma carpeta.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>This is the backup of {when}, open for reading. To go on, open “{name}”.</source>
        <translation>Esta es la copia de seguridad de {when}, abierta para lectura. Para seguir, abra «{name}».</translation>
    </message>
</context>
<context>
    <name>QuotationForm</name>
    <message>
        <source>Choose the work…</source>
        <translation>Elegir la obra…</translation>
    </message>
    <message>
        <source>Choose who speaks…</source>
        <translation>Elegir quién habla…</translation>
    </message>
    <message>
        <source>From the work</source>
        <translation>De la obra</translation>
    </message>
    <message>
        <source>Spoken by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>The very words</source>
        <translation>Las palabras exactas</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Put the caret into a quotation, or select its words.</source>
        <translation>Ponga el cursor en una cita o seleccione sus palabras.</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message>
        <source>(unresolved)</source>
        <translation>(sin resolver)</translation>
    </message>
    <message>
        <source>fig. {n}</source>
        <translation>fig. {n}</translation>
    </message>
    <message>
        <source>figure {number} · {link}</source>
        <translation>figura {number} · {link}</translation>
    </message>
    <message>
        <source>no image in the project</source>
        <translation>sin imagen en el proyecto</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>nadie lo sabe</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>should read “{reading}”</source>
        <translation>debe leerse «{reading}»</translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation>por {name}</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Reads correctly</source>
        <translation>Lectura correcta</translation>
    </message>
    <message>
        <source>wrong, right reading unknown</source>
        <translation>mal; lectura correcta desconocida</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>It was moved, renamed, or its disk is not connected.</source>
        <translation>Se movió, cambió de nombre o su disco no está conectado.</translation>
    </message>
    <message>
        <source>Keep on top</source>
        <translation>Mantener arriba</translation>
    </message>
    <message>
        <source>Keep on top no more</source>
        <translation>No mantener arriba</translation>
    </message>
    <message>
        <source>Projects opened before</source>
        <translation>Proyectos abiertos antes</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>on top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>{folder} · not there now</source>
        <translation>{folder} · ahora no está</translation>
    </message>
</context>
<context>
    <name>Reconcile</name>
    <message>
        <source>&amp;Send once</source>
        <translation>&amp;Enviar una vez</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Ask a reconciliation service</source>
        <translation>Preguntar a un servicio de reconciliación</translation>
    </message>
    <message>
        <source>Sent is what stands here, {n}, and nothing else of the project; this once. The program uses the network for nothing but what is asked here.</source>
        <translation>Se envía lo que está aquí, {n}, y nada más del proyecto; solo esta vez. El programa no usa la red más que para lo que se pide aquí.</translation>
    </message>
    <message>
        <source>The names leave this machine, and travel without encryption: whoever is on the way can read them.</source>
        <translation>Los nombres salen de este equipo y viajan sin cifrar: quien esté en el camino puede leerlos.</translation>
    </message>
    <message>
        <source>The service is on this machine: nothing leaves it.</source>
        <translation>El servicio está en este equipo: nada sale de él.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Lo que se envía</translation>
    </message>
    <message>
        <source>Which service is to be asked?</source>
        <translation>¿A qué servicio se pregunta?</translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <translation>
            <numerusform>{n} nombre</numerusform>
            <numerusform>{n} nombres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>Asking the service …</source>
        <translation>Preguntando al servicio …</translation>
    </message>
    <message>
        <source>Choose entries of the register first.</source>
        <translation>Elija primero entradas del registro.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>The service knows nothing new of these entries.</source>
        <translation>El servicio no sabe nada nuevo de estas entradas.</translation>
    </message>
    <message>
        <source>What the service knows</source>
        <translation>Lo que sabe el servicio</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Look at backups…</source>
        <translation>Ver copias de seguridad…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>The last sitting ended unexpectedly. Nothing is lost.</source>
        <translation>La última sesión terminó de forma inesperada. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>What happened stands in “{file}”, without any text of articles.</source>
        <translation>Lo ocurrido está en «{file}», sin ningún texto de artículos.</translation>
    </message>
</context>
<context>
    <name>Refusing</name>
    <message>
        <source>No suggestion is under the caret; {next_suggestion} goes to the next.</source>
        <translation>No hay ninguna sugerencia bajo el cursor; {next_suggestion} va a la siguiente.</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>Rechazar la sugerencia</translation>
    </message>
    <message>
        <source>Why is “{words}” not to be marked so?</source>
        <translation>¿Por qué no debe marcarse así «{words}»?</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>{n} mentions</source>
        <translation>
            <numerusform>{n} mención</numerusform>
            <numerusform>{n} menciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterFilter</name>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>by mentions</source>
        <translation>por menciones</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>every kind</source>
        <translation>todas las clases</translation>
    </message>
    <message>
        <source>in this article</source>
        <translation>en este artículo</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>las más nuevas primero</translation>
    </message>
    <message>
        <source>perhaps doubles</source>
        <translation>quizá dobles</translation>
    </message>
</context>
<context>
    <name>RegisterOut</name>
    <message>
        <source>Write the register to a file</source>
        <translation>Escribir el registro en un archivo</translation>
    </message>
    <message numerus="yes">
        <source>{n} entries are in {file}.</source>
        <translation>
            <numerusform>{n} entrada está en {file}.</numerusform>
            <numerusform>{n} entradas están en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} others are neither persons nor organisations, and have no place in this form.</source>
        <translation>
            <numerusform>Otra {n} no es persona ni organización y no tiene lugar en esta forma.</numerusform>
            <numerusform>Otras {n} no son personas ni organizaciones y no tienen lugar en esta forma.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is there already; name it whole to replace it.</source>
        <translation>«{file}» ya existe; escriba su nombre entero para reemplazarlo.</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Filter by name or kind</source>
        <translation>Filtrar por nombre o clase</translation>
    </message>
    <message>
        <source>Filter the register</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Go to the next mention</source>
        <translation>Ir a la mención siguiente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>More that can be done with entries</source>
        <translation>Más que se puede hacer con las entradas</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Entrada nueva</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No annotation names this entry.</source>
        <translation>Ninguna anotación nombra esta entrada.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The mention under the caret has no entry.</source>
        <translation>La mención bajo el cursor no tiene entrada.</translation>
    </message>
    <message>
        <source>There is no entry to relate; the register is empty.</source>
        <translation>No hay ninguna entrada que relacionar; el registro está vacío.</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Qué entradas</translation>
    </message>
    <message>
        <source>perhaps a double</source>
        <translation>quizá doble</translation>
    </message>
    <message>
        <source>{shown} of {known} entries</source>
        <translation>{shown} de {known} entradas</translation>
    </message>
    <message>
        <source>{shown} of {known}, being read</source>
        <translation>{shown} de {known}, leyendo</translation>
    </message>
    <message>
        <source>“{name}” is removed. {undo} brings it back.</source>
        <translation>Se ha quitado «{name}». {undo} la devuelve.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” stays: {n} annotations name it. Merge it with another entry.</source>
        <translation>
            <numerusform>«{name}» se queda: la nombra {n} anotación. Fusiónela con otra entrada.</numerusform>
            <numerusform>«{name}» se queda: la nombran {n} anotaciones. Fusiónela con otra entrada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relate</name>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>in both directions alike</source>
        <translation>en ambas direcciones por igual</translation>
    </message>
    <message>
        <source>is, to what follows</source>
        <translation>es, de lo que sigue</translation>
    </message>
</context>
<context>
    <name>Relating</name>
    <message>
        <source>Put the caret on an annotation first.</source>
        <translation>Ponga primero el cursor en una anotación.</translation>
    </message>
    <message>
        <source>This annotation is related to no other.</source>
        <translation>Esta anotación no está relacionada con ninguna otra.</translation>
    </message>
    <message>
        <source>“{quote}” is held: go to another annotation and press {relate} there.</source>
        <translation>«{quote}» queda sujeta: vaya a otra anotación y pulse allí {relate}.</translation>
    </message>
</context>
<context>
    <name>RelationsField</name>
    <message>
        <source>Remove the relation {0}</source>
        <translation>Quitar la relación {0}</translation>
    </message>
</context>
<context>
    <name>Renewing</name>
    <message>
        <source>“{name}” is looked at before it is opened.</source>
        <translation>«{name}» se examina antes de abrirse.</translation>
    </message>
    <message>
        <source>“{name}” was made by an older version. A backup is made and tried, then the project is brought up to date.</source>
        <translation>“{name}” se hizo con una versión anterior. Se hace y se prueba una copia de seguridad, y luego el proyecto se pone al día.</translation>
    </message>
</context>
<context>
    <name>Reviewing</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>No suggestion comes before.</source>
        <translation>No hay ninguna sugerencia antes.</translation>
    </message>
    <message>
        <source>No suggestion follows.</source>
        <translation>No hay ninguna sugerencia después.</translation>
    </message>
    <message>
        <source>No suggestion is under the caret; {next_suggestion} goes to the next.</source>
        <translation>No hay ninguna sugerencia bajo el cursor; {next_suggestion} va a la siguiente.</translation>
    </message>
    <message>
        <source>Suggestions: {name} · {tag}</source>
        <translation>Sugerencias: {name} · {tag}</translation>
    </message>
    <message>
        <source>There are no suggestions for this article.</source>
        <translation>No hay sugerencias para este artículo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} suggestions accepted. {undo} takes them back.</source>
        <translation>
            <numerusform>{n} sugerencia aceptada. {undo} lo deshace.</numerusform>
            <numerusform>{n} sugerencias aceptadas. {undo} lo deshace todo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>Looking through the project: {n} of {all} other articles</source>
        <translation>Recorriendo el proyecto: {n} de otros {all} artículos</translation>
    </message>
    <message>
        <source>The first {n} places; apply them, and ask again for the others.</source>
        <translation>Los primeros {n} lugares; aplíquelos y pida después los demás.</translation>
    </message>
    <message>
        <source>There is no other place.</source>
        <translation>No hay ningún otro lugar.</translation>
    </message>
</context>
<context>
    <name>SameWords</name>
    <message>
        <source>No words are marked as several entries, but where that is said.</source>
        <translation>No hay palabras marcadas como varias entradas, salvo donde eso está dicho.</translation>
    </message>
    <message>
        <source>Words that are marked as several entries</source>
        <translation>Palabras marcadas como varias entradas</translation>
    </message>
    <message>
        <source>if they are namesakes, say in the register that they are not the same</source>
        <translation>si son homónimos, diga en el registro que no son lo mismo</translation>
    </message>
    <message>
        <source>“{words}” is {name}, {n}×, and somebody else elsewhere</source>
        <translation>«{words}» es {name}, {n}×, y otra entrada en otros lugares</translation>
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
        <translation>Desde</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>State of the articles that count</source>
        <translation>Estado de los artículos que cuentan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>en, ar …</source>
        <translation>en, ar …</translation>
    </message>
    <message>
        <source>in every state</source>
        <translation>en cualquier estado</translation>
    </message>
    <message>
        <source>it included</source>
        <translation>incluida</translation>
    </message>
    <message>
        <source>words of its name</source>
        <translation>palabras de su nombre</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>&amp;Mark ticked…</source>
        <translation>&amp;Marcar los elegidos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export hits</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Orden de los resultados</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>Buscar en el proyecto</translation>
    </message>
    <message>
        <source>Search: words, &quot;a phrase&quot;, begin*, tag:…</source>
        <translation>Buscar: palabras, &quot;una frase&quot;, principio*, tag:…</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON, one object a line (*.jsonl)</source>
        <translation>Tabla (*.csv);;JSON, un objeto por línea (*.jsonl)</translation>
    </message>
    <message>
        <source>That article is not in the project any more.</source>
        <translation>Ese artículo ya no está en el proyecto.</translation>
    </message>
    <message>
        <source>bridge &quot;old mill&quot; resis* · one OR other · =&quot;exact characters&quot;
{keys}</source>
        <translation>puente &quot;molino viejo&quot; resis* · uno OR otro · =&quot;caracteres exactos&quot;
{keys}</translation>
    </message>
    <message>
        <source>by article</source>
        <translation>por artículo</translation>
    </message>
    <message>
        <source>by the words</source>
        <translation>por las palabras</translation>
    </message>
    <message>
        <source>by what is left</source>
        <translation>por lo que hay a la izquierda</translation>
    </message>
    <message>
        <source>by what is right</source>
        <translation>por lo que hay a la derecha</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>the first {n}</source>
        <translation>los primeros {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} resultado</numerusform>
            <numerusform>{n} resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hits written to {name}.</source>
        <translation>
            <numerusform>{n} resultado escrito en {name}.</numerusform>
            <numerusform>{n} resultados escritos en {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} so far</source>
        <translation>{n} hasta ahora</translation>
    </message>
</context>
<context>
    <name>SessionBridge</name>
    <message>
        <source>not done: {new}. What you did before waits to be saved first</source>
        <translation>sin hacer: {new}. Lo que hizo antes espera a guardarse primero</translation>
    </message>
</context>
<context>
    <name>SettingBox</name>
    <message>
        <source>The usual value of “{setting}”</source>
        <translation>El valor habitual de «{setting}»</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>“{folder}” is no folder: name one with its whole path.</source>
        <translation>«{folder}» no es una carpeta: escriba una con su ruta completa.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Address of the reconciliation service asked last</source>
        <translation>Dirección del último servicio de reconciliación consultado</translation>
    </message>
    <message>
        <source>Days on which projects were opened last</source>
        <translation>Días en que se abrieron proyectos por última vez</translation>
    </message>
    <message>
        <source>Keys that are not the usual ones, by action</source>
        <translation>Teclas que no son las habituales, por acción</translation>
    </message>
    <message>
        <source>Language of the program: system, en, de, fr or es</source>
        <translation>Lengua del programa: system, en, de, fr o es</translation>
    </message>
    <message>
        <source>Minutes of work after which a backup is made; 0 for none</source>
        <translation>Minutos de trabajo tras los que se hace copia de seguridad; 0 para ninguna</translation>
    </message>
    <message>
        <source>Place and size of the window</source>
        <translation>Posición y tamaño de la ventana</translation>
    </message>
    <message>
        <source>Projects opened last</source>
        <translation>Últimos proyectos abiertos</translation>
    </message>
    <message>
        <source>Projects that stay above the others</source>
        <translation>Proyectos que quedan sobre los demás</translation>
    </message>
    <message>
        <source>Projects whose place you were warned of</source>
        <translation>Proyectos de cuyo lugar se le avisó</translation>
    </message>
    <message>
        <source>Room for the backups of one project; the two newest stay</source>
        <translation>Espacio para las copias de un proyecto; las dos más recientes se quedan</translation>
    </message>
    <message>
        <source>Side on which the window begins: language, left or right</source>
        <translation>Lado en que empieza la ventana: language, left o right</translation>
    </message>
    <message>
        <source>Size of the article&apos;s text; 1.0 is 100 %</source>
        <translation>Tamaño del texto del artículo; 1.0 es 100 %</translation>
    </message>
    <message>
        <source>So many of the newest backups stay, whatever the date</source>
        <translation>Cuántas de las copias más recientes se quedan, sea cual sea la fecha</translation>
    </message>
    <message>
        <source>What another version keeps</source>
        <translation>Lo que guarda otra versión</translation>
    </message>
    <message>
        <source>Where backups are kept; empty for the program&apos;s own folder</source>
        <translation>Dónde se guardan las copias; vacío para la carpeta propia del programa</translation>
    </message>
    <message>
        <source>Where each backup is put as well: best a disk or stick of its own</source>
        <translation>Dónde se pone además cada copia: mejor un disco o una memoria aparte</translation>
    </message>
    <message>
        <source>Whether characters alone act in the text</source>
        <translation>Si los caracteres solos actúan en el texto</translation>
    </message>
    <message>
        <source>Your name, as it stands beside what you make</source>
        <translation>Su nombre, como está junto a lo que usted hace</translation>
    </message>
    <message>
        <source>system, light, dark or contrast</source>
        <translation>system, light, dark o contrast</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting goes by these words.</source>
        <translation>Ningún ajuste responde a estas palabras.</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>&amp;All as usual</source>
        <translation>&amp;Todo lo habitual</translation>
    </message>
    <message>
        <source>&amp;Bring in…</source>
        <translation>T&amp;raer…</translation>
    </message>
    <message>
        <source>&amp;Take out…</source>
        <translation>&amp;Sacar…</translation>
    </message>
    <message>
        <source>All settings are the usual ones; keys stay as they are.</source>
        <translation>Todos los ajustes son los habituales; las teclas quedan como están.</translation>
    </message>
    <message>
        <source>Bring settings in</source>
        <translation>Traer ajustes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Search settings and keys</source>
        <translation>Buscar ajustes y teclas</translation>
    </message>
    <message>
        <source>Search settings and keys…</source>
        <translation>Buscar ajustes y teclas…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings (*.toml);;All files (*)</source>
        <translation>Ajustes (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Take the settings out</source>
        <translation>Sacar los ajustes</translation>
    </message>
    <message>
        <source>The settings of {file} hold now.</source>
        <translation>Ahora valen los ajustes de {file}.</translation>
    </message>
    <message>
        <source>The settings stand in {file}.</source>
        <translation>Los ajustes están en {file}.</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>No further name is left open in this direction.</source>
        <translation>No hay más nombres abiertos en esta dirección.</translation>
    </message>
    <message>
        <source>No name is left open in this project.</source>
        <translation>En este proyecto no hay ningún nombre abierto.</translation>
    </message>
    <message>
        <source>The project is still being looked through; please try again.</source>
        <translation>Aún se está recorriendo el proyecto; inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>SplitEntry</name>
    <message>
        <source>Mentions that are of the new one</source>
        <translation>Menciones que son de la nueva</translation>
    </message>
    <message>
        <source>Name of the new entry</source>
        <translation>Nombre de la entrada nueva</translation>
    </message>
    <message>
        <source>Other names that go with it</source>
        <translation>Otros nombres que pasan con ella</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split the entry</source>
        <translation>Dividir la entrada</translation>
    </message>
    <message>
        <source>Tick all of this spelling</source>
        <translation>Marcar todas con esta grafía</translation>
    </message>
    <message>
        <source>{0} of {1} go to the new entry.</source>
        <translation>{0} de {1} pasan a la entrada nueva.</translation>
    </message>
</context>
<context>
    <name>Stepping</name>
    <message>
        <source>Bringing again: {what}</source>
        <translation>Rehaciendo: {what}</translation>
    </message>
    <message>
        <source>Taking back: {what}</source>
        <translation>Deshaciendo: {what}</translation>
    </message>
</context>
<context>
    <name>SuggestedMarks</name>
    <message>
        <source>suggested, {score}: “{quote}” · {why}</source>
        <translation>sugerido, {score}: «{quote}» · {why}</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Last decisions</source>
        <translation>Últimas decisiones</translation>
    </message>
    <message>
        <source>Least score</source>
        <translation>Puntuación mínima</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Aún no se ha decidido nada.</translation>
    </message>
    <message>
        <source>Nothing is suggested for this article now.</source>
        <translation>Ahora no se sugiere nada para este artículo.</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>This article is too long for suggestions in the window; “annotator suggest” makes them.</source>
        <translation>Este artículo es demasiado largo para sugerencias en la ventana; «annotator suggest» las hace.</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>acepta</translation>
    </message>
    <message>
        <source>accepts all listed</source>
        <translation>acepta todas las de la lista</translation>
    </message>
    <message>
        <source>changes whom it means</source>
        <translation>cambia a quién se refiere</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>lists all like it</source>
        <translation>muestra todas las iguales</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>rechaza</translation>
    </message>
    <message>
        <source>{0} (undone)</source>
        <translation>{0} (deshecho)</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read a copy</source>
        <translation>Leer una copia</translation>
    </message>
    <message>
        <source>Somebody has it open</source>
        <translation>Alguien lo tiene abierto</translation>
    </message>
    <message>
        <source>This is a copy of “{name}” as it was just now, for reading. What others do from now on is not in it.</source>
        <translation>Esta es una copia de «{name}» como estaba ahora mismo, para leer. Lo que otros hagan desde ahora no está en ella.</translation>
    </message>
    <message>
        <source>Two at once never write to one project. A copy of it as it is now can be opened for reading: to look something up, search or export.</source>
        <translation>Nunca escriben dos a la vez en un proyecto. Se puede abrir para lectura una copia de cómo está ahora: para consultar, buscar o exportar.</translation>
    </message>
    <message>
        <source>{name}: {why}. All of it can be read, searched and exported. To change it, save a copy elsewhere, and open that.</source>
        <translation>{name}: {why}. Todo se puede leer, buscar y exportar. Para cambiarlo, guarde una copia en otro lugar y ábrala.</translation>
    </message>
</context>
<context>
    <name>TagBar</name>
    <message>
        <source>{accept} and the mouse mark with it whatever is selected.</source>
        <translation>{accept} y el ratón marcan con ella todo lo que se seleccione.</translation>
    </message>
    <message>
        <source>{tag} is kept · {leave} ends it</source>
        <translation>{tag} se mantiene · {leave} lo termina</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>A company, newspaper, agency, party, team, court, museum or band.</source>
        <translation>Una empresa, un periódico, una agencia, un partido, un equipo, un tribunal, un museo o una banda.</translation>
    </message>
    <message>
        <source>A country, town, river, street or building, also where its government is meant.</source>
        <translation>Un país, una ciudad, un río, una calle o un edificio, también cuando se alude a su gobierno.</translation>
    </message>
    <message>
        <source>A named thing: a ship, an aircraft, a product.</source>
        <translation>Una cosa con nombre: un barco, un avión, un producto.</translation>
    </message>
    <message>
        <source>A named war, disaster, festival, cup or day of observance.</source>
        <translation>Una guerra, una catástrofe, un festival, una copa o un día conmemorativo con nombre.</translation>
    </message>
    <message>
        <source>A number with its unit or with what is counted: 25 km, 9,000 fighters. Not dates, ages or page numbers.</source>
        <translation>Un número con su unidad o con lo contado: 25 km, 9000 combatientes. No fechas, edades ni números de página.</translation>
    </message>
    <message>
        <source>A person, real or fictional, by full name, first name or surname. Not plural families, not roles.</source>
        <translation>Una persona, real o ficticia, por nombre completo, nombre de pila o apellido. No familias en plural ni cargos.</translation>
    </message>
    <message>
        <source>An absolute or relative calendar expression. Not clock times, durations or ages.</source>
        <translation>Una expresión de calendario, absoluta o relativa. No horas, duraciones ni edades.</translation>
    </message>
    <message>
        <source>An office, profession or function somebody holds.</source>
        <translation>Un cargo, una profesión o una función que alguien ejerce.</translation>
    </message>
    <message>
        <source>Any other name worth finding again.</source>
        <translation>Cualquier otro nombre que merezca volver a encontrarse.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>The title of a book, film, play, report, paper, programme or bill.</source>
        <translation>El título de un libro, una película, una obra, un informe, un periódico, un programa o una ley.</translation>
    </message>
    <message>
        <source>The very words of somebody, without the quotation marks: who spoke them, or from which work they are.</source>
        <translation>Las palabras exactas de alguien, sin las comillas: quién las dijo o de qué obra son.</translation>
    </message>
    <message>
        <source>The words that describe a picture, without the credit.</source>
        <translation>Las palabras que describen una imagen, sin el crédito.</translation>
    </message>
    <message>
        <source>What is said, by whom, and through whom the article has it. Mark the content without the cue.</source>
        <translation>Lo que se dice, quién lo dice y por quién lo tiene el artículo. Marque el contenido sin la palabra que lo anuncia.</translation>
    </message>
    <message>
        <source>Words that are wrong in the source or were read wrongly, and what should stand there. The text stays as it is.</source>
        <translation>Palabras erróneas en la fuente o mal leídas, y lo que debería estar allí. El texto queda como está.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Obra</translation>
    </message>
</context>
<context>
    <name>Tagsets</name>
    <message>
        <source>Bring a tagset in</source>
        <translation>Traer un conjunto de etiquetas</translation>
    </message>
    <message>
        <source>Tags that are new: {new}; that are changed: {changed}. {undo} takes it back.</source>
        <translation>Etiquetas nuevas: {new}; cambiadas: {changed}. {undo} lo deshace.</translation>
    </message>
    <message>
        <source>Tagsets (*.toml);;All files (*)</source>
        <translation>Conjuntos de etiquetas (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Take the tagset out</source>
        <translation>Sacar el conjunto de etiquetas</translation>
    </message>
    <message>
        <source>The project has these tags already.</source>
        <translation>El proyecto ya tiene estas etiquetas.</translation>
    </message>
    <message>
        <source>The tags stand in {file}.</source>
        <translation>Las etiquetas están en {file}.</translation>
    </message>
    <message>
        <source>Without a key now: {tags}.</source>
        <translation>Ahora sin tecla: {tags}.</translation>
    </message>
</context>
<context>
    <name>TakingMany</name>
    <message>
        <source>Accepting {n} suggestions…</source>
        <translation>Aceptando {n} sugerencias…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Talk</name>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
</context>
<context>
    <name>TeiPanel</name>
    <message>
        <source>No article is open: its TEI will stand here.</source>
        <translation>No hay ningún artículo abierto: aquí estará su TEI.</translation>
    </message>
    <message>
        <source>TEI</source>
        <translation>TEI</translation>
    </message>
    <message>
        <source>TEI of this block</source>
        <translation>TEI de este bloque</translation>
    </message>
    <message>
        <source>This article is checked when it is exported.</source>
        <translation>Este artículo se comprueba al exportarlo.</translation>
    </message>
    <message>
        <source>● TEI valid</source>
        <translation>● TEI válido</translation>
    </message>
    <message numerus="yes">
        <source>✕ {n} findings keep this article from being valid TEI. {next_finding} goes to them.</source>
        <translation>
            <numerusform>✕ {n} hallazgo impide que este artículo sea TEI válido. {next_finding} va a él.</numerusform>
            <numerusform>✕ {n} hallazgos impiden que este artículo sea TEI válido. {next_finding} va a ellos.</numerusform>
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
        <translation>Añade las anotaciones de FILE, un objeto JSON por línea: todas o ninguna, un paso que se puede deshacer.

Un FILE cuyo nombre acaba en .jsonld o .json contiene W3C Web Annotations de cualquier programa,
que se encuentran por sus palabras; las que no se encuentran se muestran.

\b
{&quot;article&quot;: ID, &quot;kind&quot;: &quot;entity|claim|caption|correction|quotation&quot;, &quot;tag&quot;: &quot;person&quot;,
 &quot;ranges&quot;: [[start, end], …], &quot;quote&quot;: [&quot;…&quot;], &quot;entity&quot;: &quot;name in the register or new&quot;,
 &quot;naming&quot;: &quot;name|description&quot;, &quot;value&quot;: &quot;2024-05-12&quot;, &quot;claimant&quot;: &quot;…&quot;, &quot;reporter&quot;: &quot;…&quot;,
 &quot;speech&quot;: &quot;direct|indirect|authorial&quot;, &quot;verdict&quot;: &quot;unverified|supported|…&quot;,
 &quot;stance&quot;: &quot;asserted|hedged|alleged|predicted|denied&quot;,
 &quot;certainty&quot;: &quot;high|medium|low|unknown&quot;, &quot;credit&quot;: [start, end], &quot;note&quot;: &quot;…&quot;,
 &quot;status&quot;: &quot;draft|suggested|accepted|rejected&quot;}
También: claimants, source_certainty, cue, paraphrase, evidence, figure, agency, creators; y
reading, lo que según una corrección debería estar allí; speaker y work de una cita.</translation>
    </message>
    <message>
        <source>Ask an OpenRefine reconciliation service which of its entries ENTRIES (ids or names) are.

This is the one command that uses a network, and only with --send: the names go to the service,
nothing else. It is asked by http:// and so without encryption.</source>
        <translation>Pregunta a un servicio de reconciliación OpenRefine cuáles de sus entradas son ENTRIES (ids o nombres).

Es la única orden que usa la red, y solo con --send: los nombres van al servicio, nada más. Se
pregunta por http:// y, por tanto, sin cifrar.</translation>
    </message>
    <message>
        <source>Bring the last N undone steps back.</source>
        <translation>Rehace los últimos N pasos deshechos.</translation>
    </message>
    <message>
        <source>Check TEI files: ours against our grammar and rules, those of other programs against the
rules of TEI and the grammar they name if it lies beside them. Nothing else is read.</source>
        <translation>Comprueba archivos TEI: los nuestros, con nuestra gramática y reglas; los de otros programas, con las
reglas de TEI y la gramática que nombran si está al lado. No se lee nada más.</translation>
    </message>
    <message>
        <source>Count a project: articles, annotations, progress, claims, who is named together.

Each picture has a table, which is printed; --svg writes the picture, --csv the table. With
--json each row says by which queries “annotator search” finds what was counted.</source>
        <translation>Hace el recuento de un proyecto: artículos, anotaciones, avance, afirmaciones, quién se nombra con quién.

Cada gráfico tiene una tabla, que se muestra; --svg escribe el gráfico, --csv la tabla. Con --json
cada fila dice con qué consultas encuentra «annotator search» lo contado.</translation>
    </message>
    <message>
        <source>Examine the project: everything in it that does not hold together.

Exit code 1 where anything is damaged. An original or a picture that the project knows only by
its checksum is named, and is no damage.</source>
        <translation>Examina el proyecto: todo lo que en él no concuerda.

El código de salida es 1 si hay algo dañado. Un original o una imagen que el proyecto conoce solo
por su suma de comprobación se nombra, y no es un daño.</translation>
    </message>
    <message>
        <source>Find words in all articles, or annotations, or words that annotations mark.

QUERY: words that stand in one article; &quot;a phrase&quot;; begin*; one OR another; =&quot;exact characters&quot;,
also within words; and keys as the options have them, such as kind:claim from:1914. Case and
accents do not matter but for exact characters.</source>
        <translation>Encuentra palabras en todos los artículos, o anotaciones, o palabras que marcan las anotaciones.

QUERY: palabras que están en un artículo; &quot;una frase&quot;; principio*; una OR otra; =&quot;caracteres exactos&quot;,
también dentro de las palabras; y claves como las de las opciones, como kind:claim from:1914. Las
mayúsculas y los acentos no importan, salvo en los caracteres exactos.</translation>
    </message>
    <message>
        <source>Found an entry NAME that takes MENTIONS (ids of annotations) over from ENTRY.</source>
        <translation>Crea una entrada NAME que toma MENTIONS (ids de anotaciones) de ENTRY.</translation>
    </message>
    <message>
        <source>Give a setting another value. An open window takes it over when it starts next.</source>
        <translation>Da otro valor a un ajuste. Una ventana abierta lo toma la próxima vez que se inicia.</translation>
    </message>
    <message>
        <source>JSON, one object a line</source>
        <translation>JSON, un objeto por línea</translation>
    </message>
    <message>
        <source>List all settings; those that are not the usual ones begin with a star.</source>
        <translation>Muestra todos los ajustes; los que no son los habituales empiezan con un asterisco.</translation>
    </message>
    <message>
        <source>List all that ships with the program; of NAME, or what holds it, the texts of its licence.</source>
        <translation>Muestra todo lo que viene con el programa; de NAME, o de lo que lo contiene, los textos de su licencia.</translation>
    </message>
    <message>
        <source>List the articles with their ids.</source>
        <translation>Muestra los artículos con sus ids.</translation>
    </message>
    <message>
        <source>List the backups of PROJECT, the newest first, also of one that is damaged or gone.

Each was found whole when it was made; with --verify they are looked at again, and the exit
code is 1 where one is not whole any more.</source>
        <translation>Muestra las copias de seguridad de PROJECT, las más recientes primero, también si está dañado o ya no está.

Cada una estaba íntegra cuando se hizo; con --verify se vuelven a examinar, y el código de salida
es 1 si alguna ya no está íntegra.</translation>
    </message>
    <message>
        <source>List the entries, or those with WORDS in one of their names, with their mentions counted.</source>
        <translation>Muestra las entradas, o las que tienen WORDS en un nombre, con el recuento de sus menciones.</translation>
    </message>
    <message>
        <source>List the packs of this machine.</source>
        <translation>Muestra los paquetes de este equipo.</translation>
    </message>
    <message>
        <source>List the pages of a web capture or the messages of a box of mail.

Their numbers, records and addresses choose among them: `annotator import --record`.</source>
        <translation>Muestra las páginas de una captura web o los mensajes de un buzón de correo.

Sus números, registros y direcciones sirven para elegir: `annotator import --record`.</translation>
    </message>
    <message>
        <source>List the queries that the project keeps.</source>
        <translation>Muestra las consultas que guarda el proyecto.</translation>
    </message>
    <message>
        <source>List the tags of PROJECT.</source>
        <translation>Muestra las etiquetas de PROJECT.</translation>
    </message>
    <message>
        <source>Lists of names that others keep, brought to this machine to look up without a network.</source>
        <translation>Listas de nombres que llevan otros, traídas a este equipo para consultarlas sin red.</translation>
    </message>
    <message>
        <source>Make OTHERS part of KEPT (ids or names) with all that names them: one step to undo.

What contradicts it is printed, and nothing is done, unless --despite-conflicts is given.</source>
        <translation>Hace que OTHERS pasen a ser parte de KEPT (ids o nombres), con todo lo que los nombra: un paso que se puede deshacer.

Lo que lo contradice se muestra, y no se hace nada si no se da --despite-conflicts.</translation>
    </message>
    <message>
        <source>Make a backup: a whole copy, which the doctor has looked at.

Where nothing was done since the newest one, that one is named. The copy is a project, and can
be opened as it is.</source>
        <translation>Hace una copia de seguridad: una copia entera que se ha comprobado.

Si no se hizo nada desde la más reciente, se nombra esa. La copia es un proyecto y se puede abrir
como está.</translation>
    </message>
    <message>
        <source>Make a new project TARGET of what can still be read of a damaged PROJECT, which is only read.

A backup is nearly always better: see `annotator backups`. What is known to be lost is counted.
What happened to each annotation comes along where the history can be trusted; the steps
themselves stay in PROJECT. Exit code 1 where anything is lost.</source>
        <translation>Hace un proyecto nuevo TARGET con lo que aún se puede leer de un PROJECT dañado, que solo se lee.

Una copia de seguridad es casi siempre mejor: vea `annotator backups`. Lo que se sabe perdido se cuenta.
Lo que le ocurrió a cada anotación viene también, donde el historial es fiable; los pasos
mismos quedan en PROJECT. El código de salida es 1 si se pierde algo.</translation>
    </message>
    <message>
        <source>Make a pack of FILES: CSV, SKOS as RDF/XML, EAC-CPF, or a table of GeoNames.

Lines that cannot be taken are counted, and listed by `pack refused`; the others are there.</source>
        <translation>Hace un paquete de FILES: CSV, SKOS como RDF/XML, EAC-CPF o una tabla de GeoNames.

Las líneas que no se pueden tomar se cuentan y las muestra `pack refused`; las demás entran.</translation>
    </message>
    <message>
        <source>Mark what articles say, about whom and by whom, and keep it as TEI XML.

Offsets are Unicode code points of the reading text, half-open. Exit code 0: all done; 1:
something asked for failed, the rest was done; 2: wrong use.</source>
        <translation>Marcar lo que dicen los artículos, sobre quién y por quién, y guardarlo como TEI XML.

Las posiciones son puntos de código Unicode del texto de lectura, semiabiertas. Código de salida 0: todo
hecho; 1: algo pedido falló, lo demás se hizo; 2: uso erróneo.</translation>
    </message>
    <message>
        <source>Open the window, with a PROJECT.annot or with FILES to import.</source>
        <translation>Abre la ventana, con un PROJECT.annot o con FILES que importar.</translation>
    </message>
    <message>
        <source>Print all comments with what they are about.</source>
        <translation>Muestra todos los comentarios con aquello de lo que tratan.</translation>
    </message>
    <message>
        <source>Print all relations of entries and of annotations.</source>
        <translation>Muestra todas las relaciones de entradas y de anotaciones.</translation>
    </message>
    <message>
        <source>Print entries that share a name or an identifier, and of which nobody has said more.</source>
        <translation>Muestra entradas que comparten un nombre o un identificador y de las que nadie ha dicho más.</translation>
    </message>
    <message>
        <source>Print entries with a name that is, or has words that begin as, WORDS.</source>
        <translation>Muestra entradas con un nombre que es WORDS o tiene palabras que empiezan como WORDS.</translation>
    </message>
    <message>
        <source>Print the annotations as JSON Lines, in the form that `annotate` takes.</source>
        <translation>Muestra las anotaciones como JSON Lines, en la forma que toma `annotate`.</translation>
    </message>
    <message>
        <source>Print the names that are left open: those of nobody yet, and those that are only probable.</source>
        <translation>Muestra los nombres dejados abiertos: los que aún no son de nadie y los que solo son probables.</translation>
    </message>
    <message>
        <source>Print the page on TOPIC; without one, the contents. Keys are those of your settings.</source>
        <translation>Muestra la página sobre TOPIC; sin él, el contenido. Las teclas son las de sus ajustes.</translation>
    </message>
    <message>
        <source>Print the reading text exactly: UTF-8, nothing added.</source>
        <translation>Muestra el texto de lectura exacto: UTF-8, sin añadir nada.</translation>
    </message>
    <message>
        <source>Print the value of one setting.</source>
        <translation>Muestra el valor de un ajuste.</translation>
    </message>
    <message>
        <source>Print what the program would annotate, one JSON object a line, as `annotate` takes it.

Each line has the rule, why it is suggested and a score between 0 and 1. What is annotated
already is not suggested; what was rejected (an annotation of status rejected, with its reason
as note) never again. With --accept-above only those of that score are printed, and taken.</source>
        <translation>Muestra lo que el programa anotaría, un objeto JSON por línea, como lo toma `annotate`.

Cada línea tiene la regla, por qué se sugiere y una puntuación entre 0 y 1. Lo ya anotado no se
sugiere; lo rechazado (una anotación de estado rejected, con su motivo como nota), nunca más.
Con --accept-above solo se muestran, y se toman, las de esa puntuación.</translation>
    </message>
    <message>
        <source>Print what was not taken when a pack was made: line and reason.</source>
        <translation>Muestra lo que no se tomó al hacer un paquete: línea y motivo.</translation>
    </message>
    <message>
        <source>Print where ENTRY (id or name) is mentioned, and how often under which spelling.</source>
        <translation>Muestra dónde se menciona ENTRY (id o nombre), y cuántas veces con qué grafía.</translation>
    </message>
    <message>
        <source>Print words that are marked as several entries, of which nobody has said they differ.</source>
        <translation>Muestra palabras marcadas como varias entradas, de las que nadie ha dicho que difieren.</translation>
    </message>
    <message>
        <source>Prove this installation: open, tag, undo, kill, reopen, import, export, show the window.

Works in a folder of its own, which is removed afterwards, and prints a report as JSON. Without
a display the window is made in memory. Exit code 0 when every step went well, else 1.</source>
        <translation>Prueba esta instalación: abrir, etiquetar, deshacer, interrumpir, reabrir, importar, exportar, mostrar la ventana.

Trabaja en una carpeta propia, que se quita después, y muestra un informe en JSON. Sin pantalla, la
ventana se hace en memoria. El código de salida es 0 si cada paso fue bien; si no, 1.</translation>
    </message>
    <message>
        <source>Put a backup in the place of PROJECT: BACKUP is its number or its file, else the newest one.

Nothing is written over: what stands there is moved aside with its journal, and named.</source>
        <translation>Pone una copia de seguridad en el lugar de PROJECT: BACKUP es su número o su archivo; si no, la más reciente.

No se sobrescribe nada: lo que hay allí se aparta con su diario y se nombra.</translation>
    </message>
    <message>
        <source>Read the file of ARTICLE again, with this version of its reader or otherwise.

Prints how the texts differ and where each annotation would be: unchanged, moved, uncertain
or lost, with a confidence. With --yes the new text becomes an article of its own, whose
recipe names the old one, and the annotations go over to it as one step to undo. The old text
stays, with what was not moved.</source>
        <translation>Lee de nuevo el archivo de ARTICLE, con esta versión de su lector o de otro modo.

Muestra en qué difieren los textos y dónde estaría cada anotación: sin cambios, movida, incierta o
perdida, con una confianza. Con --yes el texto nuevo pasa a ser un artículo propio, cuya receta nombra al
antiguo, y las anotaciones pasan a él en un paso que se puede deshacer. El texto antiguo se queda, con
lo que no se movió.</translation>
    </message>
    <message>
        <source>Remove packs from this machine. What was taken from them into registers stays there.</source>
        <translation>Quita paquetes de este equipo. Lo que se tomó de ellos en los registros se queda.</translation>
    </message>
    <message>
        <source>Say TEXT about the annotation, article or comment of ID; about a comment it is a reply.</source>
        <translation>Dice TEXT sobre la anotación, el artículo o el comentario de ID; sobre un comentario es una respuesta.</translation>
    </message>
    <message>
        <source>Say how far the work on articles has come; without STATE, how many there are of each.

All articles that are named change as one step to undo. Nothing in a locked article is changed
until it has another status.</source>
        <translation>Dice hasta dónde ha llegado el trabajo en los artículos; sin STATE, cuántos hay de cada uno.

Todos los artículos nombrados cambian en un paso que se puede deshacer. En un artículo bloqueado no
se cambia nada hasta que tenga otro estado.</translation>
    </message>
    <message>
        <source>Say that ACTIVE is NAME of PASSIVE: ids of two annotations, or entries by id or name.</source>
        <translation>Dice que ACTIVE es NAME de PASSIVE: ids de dos anotaciones, o entradas por id o nombre.</translation>
    </message>
    <message>
        <source>Say that ENTRIES (ids or names) are the same, perhaps the same, or not, without merging.</source>
        <translation>Dice que ENTRIES (ids o nombres) son lo mismo, quizá lo mismo o no, sin fusionar.</translation>
    </message>
    <message>
        <source>Say that MENTION (id of an annotation) means ENTRY (id or name); alone: nobody yet.</source>
        <translation>Dice que MENTION (id de una anotación) se refiere a ENTRY (id o nombre); sola: aún a nadie.</translation>
    </message>
    <message>
        <source>Say what is known of PROJECT, or of articles of it: FIELD=VALUE, empty to forget it.

Without FIELD=VALUE all fields are printed. What is not known is left out of exports: nothing is
invented. All fields that are given are one step to undo.</source>
        <translation>Dice lo que se sabe de PROJECT, o de artículos suyos: FIELD=VALUE, vacío para olvidarlo.

Sin FIELD=VALUE se muestran todos los campos. Lo que no se sabe se omite en las exportaciones: no se
inventa nada. Todos los campos dados son un paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>Say what picture NUMBER of ARTICLE shows, or whose it is; without options print what is said.

`annotator show` lists the pictures of an article with their numbers.</source>
        <translation>Dice lo que muestra la imagen NUMBER de ARTICLE, o de quién es; sin opciones muestra lo que se ha dicho.

`annotator show` muestra las imágenes de un artículo con sus números.</translation>
    </message>
    <message>
        <source>Say what the blocks NUMBERS of ARTICLE are, counted from 1, or in which language.</source>
        <translation>Dice qué son los bloques NUMBERS de ARTICLE, contados desde 1, o en qué lengua están.</translation>
    </message>
    <message>
        <source>Settings of whoever is at work, which travel with a person and not with a project.</source>
        <translation>Ajustes de quien trabaja, que viajan con una persona y no con un proyecto.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Muestra la versión y termina.</translation>
    </message>
    <message>
        <source>Show what is known of an article: header, blocks, figures.

With --characters instead: no-break spaces, soft hyphens, zero-width characters, quotation
marks without their other half, replaced characters, accents apart from their letters and the
like, counted, with the offsets at which they stand.</source>
        <translation>Muestra lo que se sabe de un artículo: cabecera, bloques, figuras.

Con --characters, en cambio: espacios duros, guiones opcionales, caracteres de ancho cero,
comillas sin su pareja, caracteres sustituidos, acentos separados de sus letras y similares,
contados, con las posiciones en que están.</translation>
    </message>
    <message>
        <source>Take articles into PROJECT, which is made if it is not there. Of folders all articles in
and below them are taken.

All of it is one step to undo; each file is on disk when its line is printed.

An inventory has a row a file: a column headed `file`, and others headed as the fields that
`annotator describe` lists (title, author, date, publisher, shelfmark, repository, fonds …).
Rows without a file and columns that are no field are listed.</source>
        <translation>Incorpora artículos a PROJECT, que se crea si no existe. De las carpetas se toman todos los artículos
que hay en ellas y más abajo.

Todo es un paso que se puede deshacer; cada archivo está en el disco cuando se muestra su línea.

Un inventario tiene una fila por archivo: una columna llamada `file` y otras llamadas como los campos que
muestra `annotator describe` (title, author, date, publisher, shelfmark, repository, fonds …).
Las filas sin archivo y las columnas que no son campos se muestran.</translation>
    </message>
    <message>
        <source>Take over the settings that a TOML file has; the others stay.</source>
        <translation>Toma los ajustes que tiene un archivo TOML; los demás se quedan.</translation>
    </message>
    <message>
        <source>Take over the tags of a TOML file, as one step that `annotator undo` takes back.

Tags that the file lacks stay, and so does everything that is marked.</source>
        <translation>Toma las etiquetas de un archivo TOML, en un paso que `annotator undo` deshace.

Las etiquetas que faltan en el archivo se quedan, y también todo lo marcado.</translation>
    </message>
    <message>
        <source>Take the entries of FILE into the register, as one step to undo.

FILE is of any form of which `pack add` makes packs. Entries with an identifier that the
register has already are left out; what of FILE cannot be taken is told line by line.</source>
        <translation>Toma en el registro las entradas de FILE, en un paso que se puede deshacer.

FILE es de cualquier forma de la que `pack add` hace paquetes. Las entradas con un identificador que
el registro ya tiene se omiten; lo que no se puede tomar de FILE se dice línea por línea.</translation>
    </message>
    <message>
        <source>Take the last N steps back, also those of an earlier sitting.</source>
        <translation>Deshace los últimos N pasos, también los de una sesión anterior.</translation>
    </message>
    <message>
        <source>Take the usual values again, of the settings NAMES; without any, of all.</source>
        <translation>Vuelve a los valores habituales de los ajustes NAMES; sin ninguno, de todos.</translation>
    </message>
    <message>
        <source>Tell what was done, by whom and when, oldest first.</source>
        <translation>Dice lo que se hizo, quién y cuándo, lo más antiguo primero.</translation>
    </message>
    <message>
        <source>The project&apos;s own list of persons, places, bodies: looked at, merged, split.</source>
        <translation>La lista propia del proyecto de personas, lugares, entidades: ver, fusionar, dividir.</translation>
    </message>
    <message>
        <source>The vocabulary of a project: its tags with keys, colours and TEI elements.</source>
        <translation>El vocabulario de un proyecto: sus etiquetas con teclas, colores y elementos TEI.</translation>
    </message>
    <message>
        <source>Write all that the articles say about ENTRY (id or name): mentions, claims, pictures …

\b
One entry goes to the files that --html, --pdf and --json name; several, or all of a kind,
go to files of their own in the folder that --out names.</source>
        <translation>Escribe todo lo que los artículos dicen de ENTRY (id o nombre): menciones, afirmaciones, imágenes …

\b
Una entrada va a los archivos que nombran --html, --pdf y --json; varias, o todas las de una clase,
van a archivos propios en la carpeta que nombra --out.</translation>
    </message>
    <message>
        <source>Write every article, or some, to a folder: each whole and valid, or not at all.

\b
Names are made of {id}, {source}, {title}, {date}, {language}, {author}, {publisher},
{collection}, {shelfmark}, {genre}; no two files get the same.</source>
        <translation>Escribe cada artículo, o algunos, en una carpeta: cada uno entero y válido, o ninguno.

\b
Los nombres se hacen de {id}, {source}, {title}, {date}, {language}, {author}, {publisher},
{collection}, {shelfmark}, {genre}; no hay dos archivos con el mismo.</translation>
    </message>
    <message>
        <source>Write the tags of PROJECT to a TOML file.</source>
        <translation>Escribe las etiquetas de PROJECT en un archivo TOML.</translation>
    </message>
    <message>
        <source>Write the whole register to a file, or as EAC-CPF to a folder or ZIP file.

csv and skos hold all entries, and `register import` and `pack add` read them back; eac holds
those that are persons or organisations.</source>
        <translation>Escribe el registro entero en un archivo, o como EAC-CPF en una carpeta o un archivo ZIP.

csv y skos contienen todas las entradas, y `register import` y `pack add` las vuelven a leer; eac contiene
las que son personas u organizaciones.</translation>
    </message>
    <message>
        <source>Write what you have chosen, keys included, to a TOML file.</source>
        <translation>Escribe lo que usted ha elegido, teclas incluidas, en un archivo TOML.</translation>
    </message>
    <message>
        <source>a CSV or XLSX sheet that says what is known of each file</source>
        <translation>una hoja CSV o XLSX que dice lo que se sabe de cada archivo</translation>
    </message>
    <message>
        <source>a RELAX NG grammar (XML syntax) instead of ours</source>
        <translation>una gramática RELAX NG (sintaxis XML) en lugar de la nuestra</translation>
    </message>
    <message>
        <source>a doubt remains</source>
        <translation>queda una duda</translation>
    </message>
    <message>
        <source>a file; for eac a folder or .zip</source>
        <translation>un archivo; para eac, una carpeta o .zip</translation>
    </message>
    <message>
        <source>a folder, for several entries</source>
        <translation>una carpeta, para varias entradas</translation>
    </message>
    <message>
        <source>a name that goes over as well</source>
        <translation>un nombre que también pasa</translation>
    </message>
    <message>
        <source>a page for a browser</source>
        <translation>una página para el navegador</translation>
    </message>
    <message>
        <source>a query that the project keeps; “annotator queries”</source>
        <translation>una consulta que guarda el proyecto; «annotator queries»</translation>
    </message>
    <message>
        <source>a table, with the words around each hit</source>
        <translation>una tabla, con las palabras en torno a cada resultado</translation>
    </message>
    <message>
        <source>a window of its own, though one is open already</source>
        <translation>una ventana aparte, aunque ya haya una abierta</translation>
    </message>
    <message>
        <source>all articles that are so now</source>
        <translation>todos los artículos que están así ahora</translation>
    </message>
    <message>
        <source>all entries of a kind that are named, such as person</source>
        <translation>todas las entradas nombradas de una clase, como person</translation>
    </message>
    <message>
        <source>also play the history again, and read every original again: takes long</source>
        <translation>además repetir el historial y leer de nuevo cada original: tarda mucho</translation>
    </message>
    <message>
        <source>annotations made by this contributor</source>
        <translation>anotaciones hechas por este colaborador</translation>
    </message>
    <message>
        <source>annotations made from this day on: 2024, 2024-05 or 2024-05-12</source>
        <translation>anotaciones hechas desde este día: 2024, 2024-05 o 2024-05-12</translation>
    </message>
    <message>
        <source>annotations made up to this day, it included</source>
        <translation>anotaciones hechas hasta este día, incluido</translation>
    </message>
    <message>
        <source>annotations of this kind: entity, claim, caption, correction, quotation</source>
        <translation>anotaciones de esta clase: entity, claim, caption, correction, quotation</translation>
    </message>
    <message>
        <source>annotations of which somebody said: high, medium, low, unknown</source>
        <translation>anotaciones de las que alguien dijo: high, medium, low, unknown</translation>
    </message>
    <message>
        <source>annotations that are draft, suggested, accepted or rejected</source>
        <translation>anotaciones que son draft, suggested, accepted o rejected</translation>
    </message>
    <message>
        <source>annotations that name this entry of the register, by name or id</source>
        <translation>anotaciones que nombran esta entrada del registro, por nombre o id</translation>
    </message>
    <message>
        <source>annotations with this tag, by name or id</source>
        <translation>anotaciones con esta etiqueta, por nombre o id</translation>
    </message>
    <message>
        <source>articles from this date on: 1914, 1914-05</source>
        <translation>artículos desde esta fecha: 1914, 1914-05</translation>
    </message>
    <message>
        <source>articles of this language</source>
        <translation>artículos de esta lengua</translation>
    </message>
    <message>
        <source>articles that are to do, in progress, done …</source>
        <translation>artículos pendientes, en curso, hechos …</translation>
    </message>
    <message>
        <source>articles up to this date, it included</source>
        <translation>artículos hasta esta fecha, incluida</translation>
    </message>
    <message>
        <source>articles whose publisher has these words</source>
        <translation>artículos cuyo editor tiene estas palabras</translation>
    </message>
    <message>
        <source>as in BCP 47: de, ar; empty for the article&apos;s own</source>
        <translation>como en BCP 47: de, ar; vacío para la del propio artículo</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>como máximo tantos</translation>
    </message>
    <message>
        <source>by default that of the first file</source>
        <translation>por omisión, la del primer archivo</translation>
    </message>
    <message>
        <source>by what stands left or right of it</source>
        <translation>por lo que hay a su izquierda o a su derecha</translation>
    </message>
    <message>
        <source>claims made by this entry</source>
        <translation>afirmaciones hechas por esta entrada</translation>
    </message>
    <message>
        <source>claims of which the source sounds so sure: high, medium, low, unknown</source>
        <translation>afirmaciones de las que la fuente suena así de segura: high, medium, low, unknown</translation>
    </message>
    <message>
        <source>claims put so: asserted, hedged, alleged, predicted, denied</source>
        <translation>afirmaciones formuladas así: asserted, hedged, alleged, predicted, denied</translation>
    </message>
    <message>
        <source>claims reported by this entry</source>
        <translation>afirmaciones transmitidas por esta entrada</translation>
    </message>
    <message>
        <source>claims with this verdict: unverified, supported, refuted …</source>
        <translation>afirmaciones con este veredicto: unverified, supported, refuted …</translation>
    </message>
    <message>
        <source>do it; without it only what would be done is printed</source>
        <translation>hacerlo; sin esto solo se muestra lo que se haría</translation>
    </message>
    <message>
        <source>each hit with the words around it, in columns</source>
        <translation>cada resultado con las palabras en torno, en columnas</translation>
    </message>
    <message>
        <source>every article of the project</source>
        <translation>cada artículo del proyecto</translation>
    </message>
    <message>
        <source>first make the index of words anew, from the texts</source>
        <translation>hacer antes de nuevo el índice de palabras, a partir de los textos</translation>
    </message>
    <message>
        <source>give large volumes minutes, and more memory</source>
        <translation>dar minutos, y más memoria, a volúmenes grandes</translation>
    </message>
    <message>
        <source>go on behind this article, where a page ended</source>
        <translation>seguir tras este artículo, donde acabó una página</translation>
    </message>
    <message>
        <source>how it is divided: verdict, certainty … or month, year …</source>
        <translation>cómo se divide: verdict, certainty … o month, year …</translation>
    </message>
    <message>
        <source>in articles from this date on</source>
        <translation>en artículos desde esta fecha</translation>
    </message>
    <message>
        <source>in articles of this language: en, or pt-BR</source>
        <translation>en artículos de esta lengua: en o pt-BR</translation>
    </message>
    <message>
        <source>in articles that are to do, in progress, done …</source>
        <translation>en artículos pendientes, en curso, hechos …</translation>
    </message>
    <message>
        <source>in articles that name this entry of the register too</source>
        <translation>en artículos que nombran también esta entrada del registro</translation>
    </message>
    <message>
        <source>in articles up to this date, it included</source>
        <translation>en artículos hasta esta fecha, incluida</translation>
    </message>
    <message>
        <source>in articles whose publisher has these words</source>
        <translation>en artículos cuyo editor tiene estas palabras</translation>
    </message>
    <message>
        <source>in articles whose title has these words</source>
        <translation>en artículos cuyo título tiene estas palabras</translation>
    </message>
    <message>
        <source>in this very process</source>
        <translation>en este mismo proceso</translation>
    </message>
    <message>
        <source>in “together”: no less often</source>
        <translation>en «together»: no menos veces</translation>
    </message>
    <message>
        <source>its address, such as http://127.0.0.1:8000/reconcile</source>
        <translation>su dirección, como http://127.0.0.1:8000/reconcile</translation>
    </message>
    <message>
        <source>keep a picture of the window as PNG</source>
        <translation>guardar una imagen de la ventana como PNG</translation>
    </message>
    <message>
        <source>keep this one no longer</source>
        <translation>no guardar más esta</translation>
    </message>
    <message>
        <source>keep this query in the project</source>
        <translation>guardar esta consulta en el proyecto</translation>
    </message>
    <message>
        <source>leave files alone that would be the same</source>
        <translation>no tocar los archivos que serían iguales</translation>
    </message>
    <message>
        <source>leave out files and texts that the project has already</source>
        <translation>omitir archivos y textos que el proyecto ya tiene</translation>
    </message>
    <message>
        <source>leave the window out</source>
        <translation>omitir la ventana</translation>
    </message>
    <message>
        <source>list the sections that hold all these words</source>
        <translation>mostrar los apartados que contienen todas estas palabras</translation>
    </message>
    <message>
        <source>look at each anew: everything that does not hold</source>
        <translation>examinar cada una de nuevo: todo lo que no concuerda</translation>
    </message>
    <message>
        <source>make each chapter of a book an article</source>
        <translation>hacer un artículo de cada capítulo de un libro</translation>
    </message>
    <message>
        <source>merge although something contradicts it</source>
        <translation>fusionar aunque algo lo contradiga</translation>
    </message>
    <message>
        <source>move annotations of this confidence or more</source>
        <translation>mover anotaciones con esta confianza o más</translation>
    </message>
    <message>
        <source>no more hits than this</source>
        <translation>no más resultados que estos</translation>
    </message>
    <message>
        <source>of Web Annotations that have none of the project&apos;s; by default other</source>
        <translation>de Web Annotations que no tienen ninguna del proyecto; por omisión, other</translation>
    </message>
    <message>
        <source>of a capture or a box of mail: see `records`</source>
        <translation>de una captura o un buzón de correo: vea `records`</translation>
    </message>
    <message>
        <source>of entries whose file does not say</source>
        <translation>de entradas cuyo archivo no lo dice</translation>
    </message>
    <message>
        <source>of entries whose file does not say, such as person</source>
        <translation>de entradas cuyo archivo no lo dice, como person</translation>
    </message>
    <message>
        <source>of files without ending, such as {date}_{title}_{id}</source>
        <translation>de archivos sin extensión, como {date}_{title}_{id}</translation>
    </message>
    <message>
        <source>of one article only; `annotator list` shows the ids</source>
        <translation>de un solo artículo; `annotator list` muestra los ids</translation>
    </message>
    <message>
        <source>of text files; by default it is found out, and a guess is said</source>
        <translation>de archivos de texto; por omisión se averigua, y una suposición se dice</translation>
    </message>
    <message>
        <source>of the article, as in BCP 47: en, de, ar</source>
        <translation>del artículo, como en BCP 47: en, de, ar</translation>
    </message>
    <message>
        <source>of the articles, as in BCP 47: en, de, ar</source>
        <translation>de los artículos, como en BCP 47: en, de, ar</translation>
    </message>
    <message>
        <source>of the file, which is kept in the project</source>
        <translation>del archivo, que se guarda en el proyecto</translation>
    </message>
    <message>
        <source>one JSON object a file</source>
        <translation>un objeto JSON por archivo</translation>
    </message>
    <message>
        <source>one JSON object an article</source>
        <translation>un objeto JSON por artículo</translation>
    </message>
    <message>
        <source>one ZIP file instead, whole or not at all</source>
        <translation>un archivo ZIP en su lugar, entero o nada</translation>
    </message>
    <message>
        <source>one of them; else all in short</source>
        <translation>uno de ellos; si no, todos en breve</translation>
    </message>
    <message>
        <source>only claims of this one, in “said”</source>
        <translation>solo afirmaciones de este autor, en «said»</translation>
    </message>
    <message>
        <source>only for the article of this id</source>
        <translation>solo para el artículo de este id</translation>
    </message>
    <message>
        <source>only in this article</source>
        <translation>solo en este artículo</translation>
    </message>
    <message>
        <source>only look: lock nothing, leave nothing beside it</source>
        <translation>solo mirar: no bloquear nada ni dejar nada al lado</translation>
    </message>
    <message>
        <source>only the one of this id; repeatable</source>
        <translation>solo la de este id; se puede repetir</translation>
    </message>
    <message>
        <source>only those of the article of this id</source>
        <translation>solo las del artículo de este id</translation>
    </message>
    <message>
        <source>persons, places … in each file, or shared in register.xml beside</source>
        <translation>personas, lugares … en cada archivo, o compartidos en register.xml al lado</translation>
    </message>
    <message>
        <source>put it into this folder, and nowhere else</source>
        <translation>ponerlo en esta carpeta y en ninguna otra</translation>
    </message>
    <message>
        <source>read the text as it was before its tracked changes</source>
        <translation>leer el texto como estaba antes de sus cambios registrados</translation>
    </message>
    <message>
        <source>rows at most (20)</source>
        <translation>filas como máximo (20)</translation>
    </message>
    <message>
        <source>send the names; else only print what would be sent</source>
        <translation>enviar los nombres; si no, solo mostrar lo que se enviaría</translation>
    </message>
    <message>
        <source>take all of a score of S or more, as one step to undo</source>
        <translation>tomar todas las de puntuación S o más, en un paso que se puede deshacer</translation>
    </message>
    <message>
        <source>take all of a web page for its article</source>
        <translation>tomar una página web entera como artículo</translation>
    </message>
    <message>
        <source>take back what was said</source>
        <translation>retirar lo que se dijo</translation>
    </message>
    <message>
        <source>take the identifiers that the service is sure of</source>
        <translation>tomar los identificadores de los que el servicio está seguro</translation>
    </message>
    <message>
        <source>the annotation that says so</source>
        <translation>la anotación que lo dice</translation>
    </message>
    <message>
        <source>the article of this id; may be repeated</source>
        <translation>el artículo de este id; se puede repetir</translation>
    </message>
    <message>
        <source>the folder to write into</source>
        <translation>la carpeta en que escribir</translation>
    </message>
    <message>
        <source>the id of the article that Web Annotations are about</source>
        <translation>el id del artículo de que tratan las Web Annotations</translation>
    </message>
    <message>
        <source>the same for programs</source>
        <translation>lo mismo para programas</translation>
    </message>
    <message>
        <source>the same in print</source>
        <translation>lo mismo para imprimir</translation>
    </message>
    <message>
        <source>they are not the same</source>
        <translation>no son lo mismo</translation>
    </message>
    <message>
        <source>they may be the same</source>
        <translation>pueden ser lo mismo</translation>
    </message>
    <message>
        <source>what is odd about the characters of its text</source>
        <translation>lo que tienen de extraño los caracteres de su texto</translation>
    </message>
    <message>
        <source>what it shows, for those who cannot see it; empty to forget it</source>
        <translation>lo que muestra, para quienes no pueden verla; vacío para olvidarlo</translation>
    </message>
    <message>
        <source>what the program speaks, whatever the settings and the system say</source>
        <translation>la lengua del programa, digan lo que digan los ajustes y el sistema</translation>
    </message>
    <message>
        <source>what to write</source>
        <translation>qué escribir</translation>
    </message>
    <message>
        <source>who holds its rights, and what they allow; empty to forget it</source>
        <translation>quién tiene los derechos y qué permite; vacío para olvidarlo</translation>
    </message>
    <message>
        <source>with --accept-above: only print what would be taken</source>
        <translation>con --accept-above: solo mostrar lo que se tomaría</translation>
    </message>
    <message>
        <source>with --out</source>
        <translation>con --out</translation>
    </message>
    <message>
        <source>with what contributors say to each other</source>
        <translation>con lo que se dicen los colaboradores</translation>
    </message>
    <message>
        <source>without a direction, as spouseOf</source>
        <translation>sin dirección, como spouseOf</translation>
    </message>
    <message>
        <source>write all pages into a folder</source>
        <translation>escribir todas las páginas en una carpeta</translation>
    </message>
    <message>
        <source>write its table here</source>
        <translation>escribir aquí su tabla</translation>
    </message>
    <message>
        <source>write over files that are there already</source>
        <translation>sobrescribir también los archivos que ya están</translation>
    </message>
    <message>
        <source>write the picture here</source>
        <translation>escribir aquí el gráfico</translation>
    </message>
</context>
<context>
    <name>TextWordsField</name>
    <message>
        <source>From selection</source>
        <translation>De la selección</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Sin palabras</translation>
    </message>
    <message>
        <source>Takes the words that are selected in the text</source>
        <translation>Toma las palabras seleccionadas en el texto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>about {n} min left</source>
        <translation>faltan unos {n} min</translation>
    </message>
    <message>
        <source>about {n} s left</source>
        <translation>faltan unos {n} s</translation>
    </message>
</context>
<context>
    <name>Tongue</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Reading only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Search articles, register, commands…</source>
        <translation>Buscar artículos, registro, órdenes…</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>TEI not valid</source>
        <translation>TEI no válido</translation>
    </message>
    <message>
        <source>TEI valid</source>
        <translation>TEI válido</translation>
    </message>
    <message>
        <source>{articles} · {m} to do</source>
        <translation>{articles} · {m} pendientes</translation>
    </message>
    <message numerus="yes">
        <source>{n} articles</source>
        <translation>
            <numerusform>{n} artículo</numerusform>
            <numerusform>{n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>● Not saved</source>
        <translation>● Sin guardar</translation>
    </message>
    <message>
        <source>● Saved</source>
        <translation>● Guardado</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>Annotator projects (*.annot)</source>
        <translation>Proyectos de Annotator (*.annot)</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cerrar sin ello</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <source>Given up: {what}.</source>
        <translation>Abandonado: {what}.</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>Save elsewhere, and go on there</source>
        <translation>Guardar en otro lugar y seguir allí</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Saved, and open from now on: “{name}”. “{old}” is as it was before.</source>
        <translation>Guardado, y abierto desde ahora: «{name}». «{old}» está como estaba.</translation>
    </message>
    <message>
        <source>Saved: {what}.</source>
        <translation>Guardado: {what}.</translation>
    </message>
    <message>
        <source>This is not saved yet: {what}</source>
        <translation>Esto aún no está guardado: {what}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>{what} “{about}”</source>
        <translation>{what} «{about}»</translation>
    </message>
</context>
<context>
    <name>UnsavedCard</name>
    <message>
        <source>Give it up</source>
        <translation>Abandonarlo</translation>
    </message>
    <message>
        <source>Not saved yet: {what}</source>
        <translation>Aún sin guardar: {what}</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept edited</source>
        <translation>Aceptar editada</translation>
    </message>
    <message>
        <source>Add annotations</source>
        <translation>Añadir anotaciones</translation>
    </message>
    <message>
        <source>Add entries</source>
        <translation>Añadir entradas</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>Añadir parte</translation>
    </message>
    <message>
        <source>Attach image</source>
        <translation>Adjuntar imagen</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Cambiar etiqueta</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Define tag</source>
        <translation>Definir etiqueta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Describe article</source>
        <translation>Describir artículo</translation>
    </message>
    <message>
        <source>Describe image</source>
        <translation>Describir imagen</translation>
    </message>
    <message>
        <source>Describe project</source>
        <translation>Describir proyecto</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit comment</source>
        <translation>Editar comentario</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Editar entrada</translation>
    </message>
    <message>
        <source>Forget query</source>
        <translation>Olvidar consulta</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Se unió</translation>
    </message>
    <message>
        <source>Keep query</source>
        <translation>Guardar consulta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlazar</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Merge entries</source>
        <translation>Fusionar entradas</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Name contributor</source>
        <translation>Nombrar colaborador</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Entrada nueva</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Project founded</source>
        <translation>Proyecto creado</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Relate</source>
        <translation>Relacionar</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Quitar artículo</translation>
    </message>
    <message>
        <source>Remove comment</source>
        <translation>Quitar comentario</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Quitar entrada</translation>
    </message>
    <message>
        <source>Remove relation</source>
        <translation>Quitar relación</translation>
    </message>
    <message>
        <source>Same or not</source>
        <translation>Lo mismo o no</translation>
    </message>
    <message>
        <source>Split entry</source>
        <translation>Dividir entrada</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>WaitingSheet</name>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
</context>
<context>
    <name>Walking</name>
    <message>
        <source>No annotation comes before.</source>
        <translation>No hay ninguna anotación antes.</translation>
    </message>
    <message>
        <source>No annotation follows.</source>
        <translation>No hay ninguna anotación después.</translation>
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
        <translation>Ver la muestra</translation>
    </message>
    <message>
        <source>Mark what articles say, about whom and by whom, and keep it as TEI XML.
Everything is saved at once in one file. Nothing leaves this computer.</source>
        <translation>Marcar lo que dicen los artículos, sobre quién y por quién, y guardarlo como TEI XML.
Todo se guarda al momento en un archivo. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>OPENED LAST</source>
        <translation>ABIERTOS POR ÚLTIMA VEZ</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Or drop a project, or articles to import, on this window.</source>
        <translation>O suelte en esta ventana un proyecto, o artículos que importar.</translation>
    </message>
    <message>
        <source>The first hour</source>
        <translation>La primera hora</translation>
    </message>
</context>
<context>
    <name>WhereMentioned</name>
    <message>
        <source>&amp;Keep this spelling as another name</source>
        <translation>&amp;Guardar esta grafía como otro nombre</translation>
    </message>
    <message>
        <source>Nowhere in the articles: {0}</source>
        <translation>En ningún artículo: {0}</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Grafía</translation>
    </message>
    <message>
        <source>Where mentioned</source>
        <translation>Dónde se menciona</translation>
    </message>
    <message>
        <source>all, {0}</source>
        <translation>todas, {0}</translation>
    </message>
</context>
<context>
    <name>WishFields</name>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>Claims of</source>
        <translation>Afirmaciones de</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Dividido por</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>alegada</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>afirmada</translation>
    </message>
    <message>
        <source>by description</source>
        <translation>por descripción</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>no se puede comprobar</translation>
    </message>
    <message>
        <source>context</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>negada</translation>
    </message>
    <message>
        <source>direct speech</source>
        <translation>discurso directo</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>discutida</translation>
    </message>
    <message>
        <source>disputes</source>
        <translation>discute</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>matizada</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>indirect speech</source>
        <translation>discurso indirecto</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>predicha</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>refutada</translation>
    </message>
    <message>
        <source>refutes</source>
        <translation>refuta</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugeridas</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>respaldada</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>respalda</translation>
    </message>
    <message>
        <source>the writer’s own</source>
        <translation>propio de quien escribe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Qué está pasando</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>All articles are done.</source>
        <translation>Todos los artículos están hechos.</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
</context>
</TS>
