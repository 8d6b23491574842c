"""What a page says to its readers beside its article: words of screens, calls, and whose it is."""

import re

LONGEST_CALL = 300
"""Characters of what asks readers for something."""
OPENINGS = frozenset(
    (
        *("advertisement", "anzeige", "werbung", "publicité", "publicidad", "pubblicità"),
        *("advertentie", "реклама", "إعلان", "sponsored", "annons", "annonce", "διαφήμιση"),
        *("newsletter", "nieuwsbrief", "infolettre", "boletín", "النشرة البريدية", "cookies"),
    )
)
"""How a box begins that somebody paid for, or that asks for something."""
COMMENTED = re.compile(
    r"(?:forum: )?(?:\d+ )?(?:comments?|postings|kommentare?|leserkommentare|commentaires?|"
    r"comentarios?|comentários?|"
    r"commenti|reacties|komentarze|komentáře|комментарии|коментарі|σχόλια|kommentarer|kommentit|"
    r"opina(?: sobre .{3,30})?|comenta(?: esta noticia)?|dej[ae] (?:un|tu) comentario|"
    r"laisse[rz] un commentaire|leave a (?:comment|reply)|join the (?:conversation|discussion)|"
    r"schreib(?:en sie|e)? einen kommentar|lascia un commento|deixe um comentário|"
    r"hozzászólások|yorumlar|تعليقات(?: القراء)?|תגובות|コメント|评论)(?: ?\(?\d+\)?)?:?",
    re.IGNORECASE,
)
"""The heading of what readers say."""
UTTERED = frozenset(
    (
        *("advertisement", "anzeige", "werbung", "publicité", "publicidad", "pubblicità", "ad"),
        *("реклама", "share", "share this", "share this article", "teilen", "partager"),
        *("compartir",),
        *("advertisements", "anzeigen", "publicités", "anuncios"),
        *("print", "drucken", "imprimer", "email", "e-mail", "comments", "kommentare", "subscribe"),
        *("read more", "mehr", "mehr lesen", "lire la suite", "leer más", "continue reading"),
        *("previous", "next", "previousnext", "previous next"),
        *("empfiehl dies deinen freunden", "프린트", "인쇄", "打印"),
        *("back to top", "nach oben", "sponsored", "loading", "tags", "related", "advertise here"),
        *("save", "follow", "copy link", "skip to content", "view comments", "close", "إعلان"),
        *("διαφήμιση", "advertentie", "anuncio", "annons", "annonse", "reklama", "reklam"),
        *(
            "mainos",
            *("versenden", "weiterempfehlen", "enviar", "envoyer", "imprimir", "stampa", "invia"),
            *("udostępnij", "komentuj", "drukuj", "compartilhar", "condividi", "delen", "del"),
            "temas",
            "themen",
            "schlagwörter",
            "mots-clés",
            "etiquetas",
            "argomenti",
            "tagi",
        ),
        *("top", "home", "play", "watch", "listen to this article", "enlarge", "zoom", "see more"),
        *("article continues below", "article continues below advertisement"),
        *("story continues below", "dalszy ciąg materiału pod wideo", "odtwórz wideo"),
        *("play video", "video abspielen", "lire la vidéo", "reproducir vídeo", "watch video"),
        *("article continues after advertisement", "story continues after advertisement"),
        *("weiter nach der anzeige", "nach der anzeige geht es weiter", "skip advertisement"),
        *("la suite après cette publicité", "el artículo continúa después de la publicidad"),
        *("haberin devamı", "قصص مقترحة", "نهاية قصص مقترحة", "end of list", "recommended stories"),
        *("end of recommended stories", "skip recommended stories and continue reading"),
        *("text size", "font size", "textgröße", "schriftgröße", "taille du texte"),
        *("view author page", "see author page", "kudos", "follow us on", "find us on"),
        *("devenez fan sur", "suivez-nous sur", "folgen sie uns auf", "síguenos en", "seguici su"),
        *("email this", "print this", "print article", "email article", "larger", "smaller"),
        *("replay", "autoplay", "show thumbnails", "hide thumbnails", "view staff page"),
        *("hide caption", "show caption", "part of complete coverage on"),
        *("press enter or click to view image in full size", "view image in fullscreen"),
    )
)
"""What a screen says beside an article, when that is all that a line holds."""
LEADS_AWAY = re.compile(
    r"(?:also read|read also|read more|read next|see also|more on this|more:|more from |related:|"
    r"recommended:|(?:next|previous) page:|(?:filed|posted) (?:under|in):|abgelegt (?:unter|in):|"
    r"classé (?:dans|sous) ?:|archivado en:|archiviato in:|geplaatst in:|zaszufladkowano do:|"
    r"don't miss|watch:|listen:|"
    r"à lire aussi|lire aussi|voir aussi|sur le même sujet|"
    r"lesen sie auch|mehr zum thema|auch interessant|siehe auch|mehr dazu|te puede interesar|"
    r"leé también|mirá también|"
    r"lee también|lea también|ver también|leia também|leia mais|veja também|leggi anche|"
    r"vedi anche|lees ook|läs också|les også|læs også|lue myös|czytaj także|zobacz też|"
    r"читайте також|διαβάστε (?:επίσης|ακόμα|ακόμη)|δείτε (?:επίσης|ακόμα)|קראו (?:גם|עוד)|"
    r"przeczytaj (?:też|także|również)|čtěte (?:také|též)|olvassa el|citește și|прочетете още|"
    r"читайте также|читать также|смотрите также|по теме|اقرأ أيضا|طالع أيضا|関連記事|続きを読む)",
    re.IGNORECASE,
)
"""How a line begins that sends the reader to another page."""
JOIN = re.compile(
    r"\bsubscribe (?:now|today|to|for)\b|\bsign up (?:for|to|with|now)\b|\babonnez-vous\b|"
    r"\binscrivez-vous\b|\bsend (?:us |in )?your (?:story|stories|pictures|photos)\b|"
    r"\bsubmit (?:a|your) letters?\b|"
    r"\benter (?:now |here )?for (?:a|your) chance to win\b|"
    r"\bréservé aux abonnés\b|\breserved for subscribers\b|"
    r"\bjetzt abonnieren\b|\babonnieren sie\b|\bkostenlos abonnieren\b|\bsuscríbete\b|"
    r"\bsuscríbase\b|\bword abonnee\b|\bschrijf (?:je|u) in\b|\biscriviti\b|\bassine\b|"
    r"\bmit einer spende\b|\bmake a donation\b|\bfaites un don\b|\bhaz una donación\b|"
    r"\b(?:bliv|bli) abonnent\b|подпишитесь|اشترك|"
    r"\b(?:access|zugang|accédez|acceso|accesso|adgang|tilgang|tillgång|toegang)\b.{0,60}"
    r"\d ?(?:kr|[€$£]|euro|cents?)\b.{0,30}\b(?:month|monat|mois|mes|mese|måned|månad|maand)",
    re.IGNORECASE,
)
"""How a page asks its readers to pay or to write their address."""
WALL = re.compile(
    r"\b(?:register|sign (?:in|up)|log in|subscribe|create an? (?:free )?account)\b.{0,40}\bto "
    r"(?:continue|keep|read)\b|\balready (?:a subscriber|have an account)\b|"
    r"\breserved for (?:our )?(?:subscribers|members)\b|"
    r"\b(?:reg[ií]strate|suscr[ií]bete|inicia sesión)\b.{0,40}\b(?:seguir|continuar) leyendo\b|"
    r"^si (?:ya )?(?:tienes cuenta|eres suscriptor)|\bil vous reste \d|\bréservée? aux abonnés|"
    r"\b(?:déjà|deja) abonnée?\b|\bpour lire la suite\b|\bbereits abonn|"
    r"\b(?:jetzt )?(?:weiterlesen mit|anmelden und weiterlesen)\b|"
    r"\b(?:registrati|abbonati) per (?:continuare|leggere)|\bhai già un account\b",
    re.IGNORECASE,
)
"""How a page keeps the rest for those who pay or write their name."""
PRINTED = re.compile(
    r"^a version of this article (?:first )?appear|\border reprints\b|"
    r"\btrust p(?:roject|rinciples)\b|"
    r"\blicen[sc](?:e|ing|iar) (?:this|este) (?:content|article|contenido|artículo)|"
    r"\bréutiliser ce contenu\b|\b(?:citer ce billet|cite this (?:article|post|page|entry))\b|"
    r"\bnutzungsrechte (?:erwerben|für diesen)",
    re.IGNORECASE,
)
"""How a page sells, licenses or cites its own article."""
OWNED = re.compile(
    r"(?:©|\(c\) |copyright\b|all rights reserved|alle rechte|tous droits|last (?:changed|modified|"
    r"updated)|this page (?:was (?:made|created)|(?:is )?hosted by)|"
    r"you are visitor|letzte änderung|zuletzt (?:geändert|"
    r"aktualisiert)|[\w ]{2,40} is not responsible for the content of|dernière mise à jour|"
    r"última actualización|ultimo aggiornamento|последнее изменение|"
    r"(?:the )?(?:views|opinions) expressed (?:below|in (?:the |these )?comments)|"
    r"die rechte (?:sämtlicher|aller|an) |الآراء الواردة أدناه|"
    r"les commentaires n[’']engagent|los comentarios son responsabilidad)",
    re.IGNORECASE,
)
"""How a line begins that says to whom a page belongs, or when it was made."""
TO_READ = re.compile(
    r"\b(?:temps de lecture|lesezeit|lesedauer|reading time|tempo di lettura|tiempo de lectura|"
    r"leestijd)\b|\b\d{1,3}[ -]?min(?:\.|uten?|utes|utos|uti)? (?:read|de lectura|de lecture|"
    r"di lettura|de leitura|lesezeit|leestijd)\b|\d{1,3} ?мин\b|"
    r"^lecture (?:de )?\d{1,3} ?min(?:utes)?\b|^\d{1,3}:\d\d ?min\b\.?$",
    re.IGNORECASE,
)
"""How a page says how long its article takes to read, or a film to see."""
