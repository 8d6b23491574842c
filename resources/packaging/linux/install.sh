#!/bin/sh
# Makes a menu entry, icons, the type of project files and the command `annotator` for the folder
# in which this script lies. Needs no root. See --help.
set -eu

id=org.example.Annotator
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
prefix=${HOME:-}/.local
action=install

say() { printf '%s\n' "$*"; }
stop() { printf 'install.sh: %s\n' "$*" >&2; exit 1; }

usage() {
    say "Usage: ./install.sh [--prefix DIR] [--uninstall]"
    say ""
    say "Makes a menu entry, icons, the type of project files and the command 'annotator' for the"
    say "program in this folder: in ~/.local, or in DIR. --uninstall takes them away again."
    say "Projects, settings and the program's own folder are never touched."
}

while [ $# -gt 0 ]; do
    case $1 in
        --prefix) [ $# -ge 2 ] || stop "--prefix needs a folder"; prefix=$2; shift ;;
        --prefix=*) prefix=${1#--prefix=} ;;
        --uninstall) action=uninstall ;;
        -h | --help) usage; exit 0 ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
done
case $prefix in
    /.local) stop "HOME is not set; say where with --prefix DIR" ;;
    /*) ;;
    *) prefix=$(pwd -P)/$prefix ;;
esac

share=$prefix/share
files() {
    (cd "$here/share" && find applications metainfo mime icons man -type f | LC_ALL=C sort)
}

refresh() {
    command -v update-desktop-database >/dev/null 2>&1 &&
        update-desktop-database "$share/applications" >/dev/null 2>&1
    [ -d "$share/mime/packages" ] && command -v update-mime-database >/dev/null 2>&1 &&
        update-mime-database "$share/mime" >/dev/null 2>&1
    command -v gtk-update-icon-cache >/dev/null 2>&1 &&
        gtk-update-icon-cache -q -t "$share/icons/hicolor" >/dev/null 2>&1
    return 0
}

if [ "$action" = uninstall ]; then
    files | while IFS= read -r file; do
        rm -f "$share/$file"
    done
    # Only a link of ours: another program of this name stays.
    if [ -L "$prefix/bin/annotator" ] && [ "$(readlink "$prefix/bin/annotator")" = "$here/annotator" ]; then
        rm -f "$prefix/bin/annotator"
    fi
    refresh
    say "Annotator was taken out of the menu. The folder $here and your projects are untouched."
    exit 0
fi

[ -x "$here/annotator" ] || stop "$here: the program is not beside this script; unpack it again"
mkdir -p "$prefix/bin" "$share" 2>/dev/null || stop "$prefix: you may not write there; try --prefix DIR"
for folder in "$prefix/bin" "$share"; do
    [ -w "$folder" ] || stop "$folder: you may not write there; try --prefix DIR"
done
if [ -e "$prefix/bin/annotator" ] && [ ! -L "$prefix/bin/annotator" ]; then
    stop "$prefix/bin/annotator: there is another program of this name; move it away first"
fi

files | while IFS= read -r file; do
    mkdir -p "$share/$(dirname "$file")"
    cp "$here/share/$file" "$share/$file"
done
ln -sf "$here/annotator" "$prefix/bin/annotator"

# The menu starts the program by its full path. In an Exec line \ " ` and $ are escaped, and the
# whole is escaped once more as a string of the desktop file (Desktop Entry Specification).
quoted=$(printf '%s' "$here/annotator" | sed -e 's/[\\"`$]/\\\\&/g' -e 's/%/%%/g')
entry=$share/applications/$id.desktop
{
    while IFS= read -r line; do
        case $line in
            Exec=*) printf 'Exec="%s" open %%F\n' "$quoted" ;;
            TryExec=*) ;;
            *) printf '%s\n' "$line" ;;
        esac
    done
} <"$here/share/applications/$id.desktop" >"$entry.new"
mv "$entry.new" "$entry"
refresh

missing=$(find "$here/_internal" -name 'libqxcb.so' -exec ldd {} \; 2>/dev/null | sed -n 's/^[[:space:]]*\([^ ]*\) => not found.*/\1/p' | sort -u)
if [ -n "$missing" ]; then
    say "These libraries of the system are missing, and the window needs them:"
    say "$missing"
    say "On Debian and Ubuntu: sudo apt-get install libegl1 libgl1 libxcb1"
fi
say "Annotator is in the menu now, and is $prefix/bin/annotator on the command line."
case :${PATH:-}: in
    *":$prefix/bin:"*) ;;
    *) say "To use the command, add $prefix/bin to your PATH." ;;
esac
