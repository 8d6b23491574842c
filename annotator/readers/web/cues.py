"""Words by which the makers of pages name their parts, in class, id and role; and words of screens.

Names are cut into words (`article__imageCaption` has three), so that `ad` is not found in `head`.
"""

import re
from collections.abc import Iterable

from annotator.readers.tei.xml import Element

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_A-Za-z]+")
NEVER = frozenset(
    (
        *("script", "style", "template", "svg", "math", "canvas", "iframe", "object", "embed"),
        *("button", "select", "textarea", "input", "datalist", "audio", "video", "map", "head"),
        *(
            "noscript",
            "noframes",
            "label",
            "amp-ad",
            "amp-analytics",
            "dialog",
            "menu",
            "progress",
            "meter",
        ),
    )
)
"""Elements that hold no words of an article."""
ASIDE_TAGS = frozenset(("nav", "footer", "aside", "form"))
ASIDE_ROLES = frozenset(
    (
        *("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu"),
        *("alert", "alertdialog", "menubar", "toolbar", "tablist", "doc-endnotes", "note"),
    )
)
ASIDE = frozenset(
    (
        *("ad", "ads", "advert", "adverts", "advertisement", "advertising", "adslot", "anzeige"),
        *("archive", "authorbox", "autor", "banner", "bio", "bios", "blogroll", "bottom"),
        *("breadcrumb",),
        *("breadcrumbs", "catlinks", "colophon", "comment", "comments", "commentaires"),
        *("commentlist", "comentarios", "kommentare", "consent", "cookie", "cookies", "disclaimer"),
        *("disqus", "donate", "donation", "editsection", "follow", "foot", "footer", "fuss"),
        *("gdpr", "imprint", "infobox", "legal", "linkbox", "login", "masthead", "menu"),
        *("mostread", "nav", "navbar", "navbox", "navi", "navigation", "newsletter", "noprint"),
        *("outbrain", "pager", "pagination", "paywall", "pie", "popular", "popup", "print"),
        *("printfooter", "promo", "promotion", "rail", "rating", "recirc", "recommend"),
        *("recommendation", "recommendations", "recommended", "related", "relacionadas"),
        *("relacionados", "reply", "respond", "sd", "share", "sharedaddy", "sharing", "shop"),
        *("sidebar", "sidebars", "signup", "skip", "social", "sponsor", "sponsored", "subscribe"),
        *("subscription", "taboola", "tags", "teaser", "teasers", "toc", "toolbar", "tools"),
        *("topbar", "trending", "utility", "widget", "widgets", "weather", "cabecera", "bandeau"),
        *("jump", "siteSub", "sitesub", "siteinfo", "masthead", "reactions", "cta", "upsell"),
        *("incentive", "kasten", "factbox", "faktabox", "faktaruta", "encadre", "encadré"),
        *("recuadro",),
        *("livechat", "survey", "poll", "quiz", "rss", "feedback", "correlatos", "correlati"),
        *("postmetadata", "inread", "postprofile", "forum", "forums"),
        *("contact", "kontakt", "kontaktbox", "ansprechpartner"),
    )
)
"""One such word in a name makes a part of a page no part of its article."""
ASIDE_STEM = re.compile(
    r"relatedp|relateda|relatedl|sidebar|sharing|sharebu|sharel|sharet|socials|sociali|newsletter|"
    r"cookie|advert|recommend|breadcrumb|subscri(?!ber)|promobox|promot|sponsor|trending|mostread|"
    r"mostpop|outbrain|taboola|navbar|navig|footer|commentl|comments|commentb|commentf|pagin|"
    r"spendena|donat|fundrais"
)
"""How words begin that were written together, as in `relatedposts`."""
ASIDE_PAIRS = frozenset(
    (
        *("author bio", "about author", "author info", "author box", "author card", "lire aussi"),
        *("read more", "read next", "most read", "more on", "see also", "up next", "next story"),
        *("entry utility", "post footer", "article footer", "entry footer", "entry tags"),
        *("tag list", "call to", "site header", "page header", "site title", "nav below"),
        *("mw references", "in article", "pull quote", "meta links", "post tags", "post nav"),
        *("read also", "story links", "top stories", "latest news", "follow us", "links block"),
        *("more info", "cite this", "people also", "article tags", "story tags"),
    )
)
SITE = frozenset(("site title", "site name", "site logo"))
HIDDEN = frozenset(("sr only", "visually hidden", "visuallyhidden", "screen reader"))
CAPTION = frozenset(
    (
        *("caption", "captions", "figcaption", "legend", "legende", "bildunterschrift", "bu"),
        *("bildtext", "didascalia", "onderschrift", "pied", "cutline", "imgcaption", "fotocaption"),
        *("thumbcaption", "imagecaption", "photocaption", "подпись", "phototext", "bildtekst"),
        *("pictext", "imgtext", "imagetext", "fototext", "picinfo", "imginfo"),
        *("epigrafe", "piefoto", "leyenda", "legenda", "captiontext", "caption-text"),
        *("bilduntertitel",),
    )
)
CREDIT = frozenset(
    (
        *("credit", "credits", "copyright", "source", "photographer", "photocredit", "rights"),
        *("agency", "attribution", "quelle", "fotograf", "author", "creator", "byline", "owner"),
        *("holder", "bildnachweis", "bildquelle", "fotonachweis", "photoby", "signature", "fuente"),
        *("credito", "creditos", "crédito", "autor", "crediti", "imagecredit", "fotocredit"),
        *("fotografo", "urheber", "bron"),
    )
)
PICTURE = frozenset(
    (
        *("caption", "figure", "photo", "photos", "image", "images", "img", "picture", "pic"),
        *("media", "thumb", "thumbinner", "gallery", "bild", "foto", "illustration", "textpic"),
        *("galeria", "galería", "galerie", "bildergalerie", "fotostrecke", "diaporama"),
        *("imagebox", "photobox", "slide", "visual", "fig", "lightbox"),
    )
)
ICON = frozenset(
    (
        *("logo", "logos", "icon", "avatar", "gravatar", "emoji", "emoticon", "smiley"),
        *("sprite", "spacer"),
        *("pixel", "tracking", "button", "badge", "flag", "portrait", "wappen", "beacon"),
    )
)
PORTRAIT = frozenset(("byline", "bylines", "author", "authors", "autor", "auteur", "profile"))
"""Names of the small picture of who wrote."""
STANDFIRST = frozenset(
    (
        *("standfirst", "subtitle", "subheading", "subheadline", "subhead", "deck", "dek", "lead"),
        *("lede", "chapo", "chapeau", "entradilla", "intro", "introduction", "summary", "excerpt"),
        *("teasertext", "vorspann", "abstract", "bajada", "sottotitolo", "occhiello", "ingress"),
        *("description", "copete", "catenaccio", "sommario", "manchet", "preamble", "strapline"),
    )
)
DATED = frozenset(
    (
        *("date", "dates", "datum", "fecha", "tarih", "data", "pubdate", "timestamp"),
        *("published", "dato"),
        *("dateline", "publishdate", "posted", "submitted", "postmetadata"),
    )
)
BYLINE = frozenset(
    (
        *("byline", "author", "authors", "autor", "autoren", "firma", "auteur", "autore"),
        *("writer", "vcard", "fn", "signature", "contributors", "contributor", "credits"),
        *("yazar", "muhabir", "redaktor", "toimittaja", "συντάκτης"),
        *("reporter", "verfasser", "skribent", "schrijver", "redacteur"),
    )
)
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
        *("back to top", "nach oben", "sponsored", "loading", "tags", "related", "advertise here"),
        *("save", "follow", "copy link", "skip to content", "view comments", "close", "إعلان"),
        *("διαφήμιση", "advertentie", "anuncio", "annons", "annonse", "reklama", "reklam"),
        *("mainos",),
        *("top", "home", "play", "watch", "listen to this article", "enlarge", "zoom", "see more"),
        *("article continues below", "article continues below advertisement"),
        *("story continues below", "dalszy ciąg materiału pod wideo", "odtwórz wideo"),
        *("play video", "video abspielen", "lire la vidéo", "reproducir vídeo", "watch video"),
        *("article continues after advertisement", "story continues after advertisement"),
        *("weiter nach der anzeige", "nach der anzeige geht es weiter", "skip advertisement"),
        *("la suite après cette publicité", "el artículo continúa después de la publicidad"),
        *("press enter or click to view image in full size", "view image in fullscreen"),
    )
)
"""What a screen says beside an article, when that is all that a line holds."""
LEADS_AWAY = re.compile(
    r"(?:also read|read also|read more|read next|see also|more on this|more:|related:|"
    r"recommended:|don't miss|watch:|listen:|à lire aussi|lire aussi|voir aussi|sur le même sujet|"
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
    r"^a version of this article (?:first )?appear|\border reprints\b|\bthe trust project\b|"
    r"\blicen[sc](?:e|ing|iar) (?:this|this|este) (?:content|article|contenido|artículo)|"
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
    r"última actualización|ultimo aggiornamento|последнее изменение)",
    re.IGNORECASE,
)
"""How a line begins that says to whom a page belongs, or when it was made."""


TO_READ = re.compile(
    r"\b(?:temps de lecture|lesezeit|lesedauer|reading time|tempo di lettura|tiempo de lectura|"
    r"leestijd)\b|\b\d{1,3}[ -]?min(?:\.|uten?|utes|utos|uti)? (?:read|de lectura|de lecture|"
    r"di lettura|de leitura|lesezeit|leestijd)\b|^\d{1,3}:\d\d ?min\b\.?$",
    re.IGNORECASE,
)
"""How a page says how long its article takes to read, or a film to see."""
PULLED = frozenset(("pullquote", "pulled", "quote", "zitat", "citation", "exergue", "destacado"))


def words_of(element: Element) -> list[str]:
    """The words in the class, id and data-component names of an element, in small letters."""
    if not element.attrib:
        return []
    names = " ".join(
        element.get(key, "")
        for key in ("class", "id", "data-component", "data-testid", "data-type", "data-module")
    )
    return [word.lower() for word in _WORD.findall(names[:500])] if names.strip() else []


def said_of_picture(element: Element) -> frozenset[str] | None:
    """CAPTION or CREDIT: the first class that ends with such a word says what an element is."""
    for name in element.get("class", "")[:500].split():
        words = _WORD.findall(name)
        last = words[-1].lower() if words else ""
        if last in CAPTION or last in CREDIT:
            return CAPTION if last in CAPTION else CREDIT
    return None


def aside_words(words: Iterable[str]) -> set[str]:
    """Those of some words that each make a part no part of the article."""
    return {word for word in words if word in ASIDE or ASIDE_STEM.match(word)}


def is_aside_name(words: list[str]) -> bool:
    """Whether one of the words of a name says that a part is beside the article."""
    return bool(aside_words(words)) or has_pair(words, ASIDE_PAIRS)


def has_pair(words: list[str], pairs: frozenset[str]) -> bool:
    return any(f"{one} {two}" in pairs for one, two in zip(words, words[1:], strict=False))
