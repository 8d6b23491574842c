"""Words by which the makers of pages name their parts, in class, id and role.

Names are cut into words (`article__imageCaption` has three), so that `ad` is not found in `head`.
"""

import re
from collections.abc import Iterable

from annotator.readers.tei.xml import Element

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[^\W\d_A-Z]+")
_SPACING = re.compile(r"(?<![\w-])(?:[bmp]|margin|padding|border)-bottom(?:-\w+)?(?![\w-])")
"""How style sheets name a gap or a rule below, which says nothing of what stands above it."""
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
FEET = frozenset(("pie", "foot", "bottom", "fuss"))
"""What feet of pages are called, and also notes at the end of an article, and captions below."""
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
        *("jump", "sitesub", "siteinfo", "reactions", "cta", "upsell"),
        *("incentive", "kasten", "factbox", "faktabox", "faktaruta", "encadre", "encadré"),
        *("recuadro",),
        *("livechat", "survey", "poll", "quiz", "rss", "feedback", "correlatos", "correlati"),
        *(
            "postmetadata",
            "inread",
            "vote",
            "votes",
            "sns",
            "postprofile",
            "forum",
            "forums",
            "interstitial",
            "reflist",
            "entryfooter",
            "postfooter",
        ),
        "controls",
        *("kudo", "kudos", "textsize", "fontsize"),
        *(
            "guestbook",
            "condolences",
            "kondolenzen",
            "powerpress",
            "contact",
            "kontakt",
            "kontaktbox",
            "ansprechpartner",
        ),
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
        *("next prev", "prev next", "article report", "report error", "error report"),
        *("entry utility", "post footer", "article footer", "entry footer", "entry tags"),
        *("text size", "font size", "txt size", "writer profile", "box reseaux"),
        *("tag list", "call to", "site header", "page header", "site title", "nav below"),
        *("mw references", "in article", "pull quote", "meta links", "post tags", "post nav"),
        *("read also", "story links", "top stories", "latest news", "follow us", "links block"),
        *(
            "more info",
            "cite this",
            "people also",
            "notification alert",
            "article tags",
            "story tags",
        ),
    )
)
SHOWS = frozenset(("gallery", "gal", "slideshow", "galerie", "galeria", "galería", "diaporama"))
_OF_SHOWS = frozenset(("widget", "widgets", "promo", "teaser", "utility", "tools"))
"""Names of what shows pictures within an article, and what else their makers call its parts."""
_SHARED = frozenset(("share", "cta"))
BODIES = frozenset(
    (
        *("article body", "articlebody text", "entry content", "post content", "post body"),
        *("post bodycopy", "story body", "body copy", "article content", "article text"),
    )
)
"""What publishing systems call the text of an article, beside what they set below it."""
FEATURED = frozenset(
    (
        *("post img", "post image", "post thumbnail", "entry thumbnail", "entry image"),
        *("featured image", "featured img", "featured media", "post thumb", "entry thumb"),
    )
)
"""What publishing systems call the picture that they show with a post."""
SITE = frozenset(("site title", "site name", "site logo"))
HIDDEN = frozenset(
    (
        "hide caption",
        "toggle caption",
        "hidden tag",
        "material icons",
        "material symbols",
        "sr only",
        "visually hidden",
        "visuallyhidden",
        "screen reader",
        "element invisible",
        "landmark heading",
        "close button",
        "button close",
        "icon notranslate",
        "white notranslate",
    )
)
CAPTION = frozenset(
    (
        *("caption", "captions", "figcaption", "legend", "legende", "bildunterschrift", "bu"),
        *("bildtext", "didascalia", "onderschrift", "pied", "cutline", "imgcaption", "fotocaption"),
        *("thumbcaption", "imagecaption", "photocaption", "подпись", "phototext", "bildtekst"),
        *("pictext", "imgtext", "imagetext", "fototext", "picinfo", "imginfo"),
        *("epigrafe", "piefoto", "leyenda", "legenda", "captiontext"),
        *("bilduntertitel",),
    )
)
CAPTION_PAIRS = frozenset(
    (
        "image title",
        "image description",
        "photo title",
        "img description",
        "media description",
        "photo details",
    )
)
CREDIT = frozenset(
    (
        *("credit", "credits", "copyright", "source", "photographer", "photocredit", "rights"),
        *("agency", "attribution", "quelle", "fotograf", "author", "creator", "byline", "owner"),
        *("holder", "bildnachweis", "bildquelle", "fotonachweis", "photoby", "signature", "fuente"),
        *("credito", "creditos", "crédito", "autor", "crediti", "imagecredit", "fotocredit"),
        *("fotografo", "urheber", "bron", "firma"),
    )
)
PICTURE = frozenset(
    (
        *("caption", "figure", "photo", "photos", "image", "images", "img", "picture", "pic"),
        *("media", "thumb", "thumbinner", "gallery", "bild", "foto", "illustration", "textpic"),
        *("galeria", "galería", "galerie", "bildergalerie", "fotostrecke", "diaporama"),
        *("imagebox", "photobox", "slide", "visual", "fig", "lightbox", "graphic"),
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
PORTRAIT_PAIRS = frozenset(
    (
        *(f"{who} {what}" for who in PORTRAIT for what in ("photo", "image", "picture", "foto")),
        *(f"{who} pic" for who in PORTRAIT),
        *("rounded circle", "img circle", "rounded full"),
    )
)
"""Such names in two words, and what style sheets call a picture that is cut round."""
AUTHORS_PAGE = re.compile(
    r"/(?:by|authors?|autor(?:en|in|es)?|auteurs?|autore|profiles?|contributors?|staff|writers?|"
    r"eksperci|experts?|perfil|perfis|profil|experten|expertos|autorzy)/"
    r"(?!\d+\.\d)[\w.%-]+/?$"
)
"""The address of a page about who wrote; `/by/3.0/` is that of a licence."""
STANDFIRST = frozenset(
    (
        *("standfirst", "subtitle", "subheading", "subheadline", "subhead", "deck", "dek", "lead"),
        *("lede", "chapo", "chapeau", "entradilla", "intro", "introduction", "summary", "excerpt"),
        *("teasertext", "vorspann", "abstract", "bajada", "sottotitolo", "occhiello", "ingress"),
        *("description", "copete", "catenaccio", "sommario", "manchet", "preamble", "strapline"),
        *("subtitulo", "subtítulo"),
    )
)
DATED = frozenset(
    (
        *("date", "dates", "datum", "fecha", "tarih", "data", "pubdate", "timestamp"),
        *("published", "dato"),
        *("dateline", "publishdate", "posted", "submitted", "postmetadata"),
    )
)
FEET_OF_POSTS = frozenset(("asset meta", "asset footer", "entry meta", "post meta", "posted by"))
"""What publishing systems call the line below or above a post that says who wrote, and when."""
BYLINE = frozenset(
    (
        *("byline", "author", "authors", "autor", "autoren", "firma", "auteur", "autore"),
        *("writer", "vcard", "fn", "signature", "contributors", "contributor", "credits"),
        *("yazar", "muhabir", "redaktor", "toimittaja", "συντάκτης"),
        *("reporter", "verfasser", "skribent", "schrijver", "redacteur", "authordate"),
    )
)


PULLED = frozenset(("pullquote", "pulled", "quote", "zitat", "citation", "exergue", "destacado"))


def words_of(element: Element) -> list[str]:
    """The words in the class, id and data-component names of an element, in small letters."""
    if not element.attrib:
        return []
    names = " ".join(
        element.get(key, "")
        for key in ("class", "id", "data-component", "data-testid", "data-type", "data-module")
    )
    if "bottom" in names:
        names = _SPACING.sub(" ", names)
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


def may_show(words: list[str]) -> bool:
    """Whether a name that sounds like one beside the article may be of a show of pictures."""
    return aside_words(words) <= _OF_SHOWS and not SHOWS.isdisjoint(words)


def is_shared_picture(words: list[str]) -> bool:
    """Whether a name is of a picture beside which there are ways to share it."""
    return aside_words(words) <= _SHARED and not PICTURE.isdisjoint(words)


def has_pair(words: list[str], pairs: frozenset[str]) -> bool:
    return any(f"{one} {two}" in pairs for one, two in zip(words, words[1:], strict=False))
