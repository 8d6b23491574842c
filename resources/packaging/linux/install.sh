#!/bin/sh
# Makes this folder's Annotator known to your desktop: menu entry, icons, type of project files,
# and the command `annotator`. The program itself stays where it lies; no root is needed.
set -eu

id=org.example.Annotator

usage() {
    cat <<END
usage: install.sh [--prefix DIR] [--uninstall] [--help]

Puts a menu entry, icons, the type of project files and the command "annotator" into your home
folder. They lead to this folder, which stays where it is: after moving it, run this again.

  --prefix DIR  put them into DIR/bin and DIR/share, not into ~/.local
  --uninstall   take them away again; projects, settings and logs stay
  --help        show this page
END
}

fail() {
    printf 'install.sh: %s\n' "$1" >&2
    exit "${2:-1}"
}

wanted=put_in
prefix=
while [ $# -gt 0 ]; do
    case $1 in
    --prefix)
        [ $# -gt 1 ] || fail "--prefix needs a folder" 2
        prefix=$2
        shift
        ;;
    --prefix=*) prefix=${1#--prefix=} ;;
    --uninstall) wanted=take_out ;;
    -h | --help)
        usage
        exit 0
        ;;
    *) fail "\"$1\" is not known; try --help" 2 ;;
    esac
    shift
done

here=$(cd "$(dirname "$0")" && pwd -P) || fail "this folder cannot be read"
program=$here/annotator
[ -x "$program" ] || fail "there is no program in $here; unpack the whole archive"
[ -f "$here/share/applications/$id.desktop" ] || fail "the folder share is not beside install.sh"

if [ -n "$prefix" ]; then
    case $prefix in /*) ;; *) prefix=$PWD/$prefix ;; esac
    bin=$prefix/bin
    data=$prefix/share
else
    [ -n "${HOME:-}" ] || fail "HOME is not set; say where to with --prefix DIR"
    bin=$HOME/.local/bin
    data=${XDG_DATA_HOME:-$HOME/.local/share}
fi
link=$bin/annotator
menu=$data/applications/$id.desktop

# The files that go to the desktop just as they are, one a line, named from share/ on.
plain_files() {
    (cd "$here/share" && find icons mime man -type f)
}

# A path as it must be written into the Exec line of a menu entry: in quotes, with the characters
# escaped that mean something there, and once more for the file itself. The entry names the link,
# because some desktops cannot start a program from a folder with a percent sign in its name.
in_exec() {
    printf '%s' "$1" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g' -e 's/^/"/' -e 's/$/"/'
}

# A text as it must be written into the right side of sed's s|…|…|.
in_sed() {
    printf '%s' "$1" | sed 's/[\\&|]/\\&/g'
}

tell_desktop() {
    if command -v update-mime-database >/dev/null && [ -d "$data/mime/packages" ]; then
        PKGSYSTEM_ENABLE_FSYNC=0 update-mime-database "$data/mime" >/dev/null 2>&1 || true
    fi
    if command -v update-desktop-database >/dev/null && [ -d "$data/applications" ]; then
        update-desktop-database -q "$data/applications" 2>/dev/null || true
    fi
    if command -v gtk-update-icon-cache >/dev/null && [ -f "$data/icons/hicolor/icon-theme.cache" ]; then
        gtk-update-icon-cache -q -t -f "$data/icons/hicolor" 2>/dev/null || true
    elif [ -d "$data/icons/hicolor" ]; then
        touch "$data/icons/hicolor"
    fi
}

# What the program needs of the system and does not find. It brings the rest.
say_what_is_missing() {
    plugin=$here/_internal/PySide6/Qt/plugins/platforms/libqxcb.so
    [ -f "$plugin" ] && command -v ldd >/dev/null || return 0
    told=$(LC_ALL=C LD_LIBRARY_PATH=$here/_internal:$here/_internal/PySide6/Qt/lib ldd "$plugin" 2>&1) || true
    glibc=$(printf '%s\n' "$told" | sed -n 's/.*version `\(GLIBC_[0-9.]*\).*not found.*/\1/p' | sort -u | tr '\n' ' ')
    if [ -n "$glibc" ]; then
        echo "This system's C library is too old for this build, which asks for ${glibc% }."
    fi
    missing=$(printf '%s\n' "$told" | sed -n 's/^[[:space:]]*\(.*\) => not found.*/\1/p' | sort -u)
    [ -n "$missing" ] || return 0
    echo "The window will not open before your system has these libraries:"
    printf '%s\n' "$missing" | sed 's/^/  /'
    cat <<END
On Debian and Ubuntu:  sudo apt install libegl1 libgl1 libxcb1 libfontconfig1 libwayland-client0
On Fedora:             sudo dnf install libglvnd-egl libglvnd-glx libxcb fontconfig libwayland-client
END
}

put_in() {
    mkdir -p "$bin" "$data/applications" 2>/dev/null || fail "cannot write to $bin and $data; try --prefix DIR"
    for folder in "$bin" "$data" "$data/applications"; do
        [ -w "$folder" ] || fail "cannot write to $folder; try --prefix DIR"
    done
    if [ -e "$link" ] && [ ! -L "$link" ]; then
        fail "$link is there and is not a link; move it away or say --prefix DIR"
    fi
    plain_files | while IFS= read -r file; do
        mkdir -p "$data/$(dirname "$file")"
        cp "$here/share/$file" "$data/$file"
        chmod 644 "$data/$file"
    done
    exec_path=$(in_sed "$(in_exec "$link")")
    try_path=$(in_sed "$(printf '%s' "$link" | sed 's/\\/\\\\/g')")
    sed -e "s|^Exec=annotator|Exec=$exec_path|" -e "s|^TryExec=.*|TryExec=$try_path|" \
        "$here/share/applications/$id.desktop" >"$menu"
    ln -sfn "$program" "$link"
    tell_desktop
    echo "Annotator is in your menu now, and $link starts it."
    case :${PATH:-}: in *":$bin:"*) ;; *) echo "$bin is not in your PATH: use the menu, or add it." ;; esac
    say_what_is_missing
    echo "The program stays in $here. After moving that folder, run install.sh again."
}

take_out() {
    if [ -L "$link" ]; then
        target=$(readlink "$link")
        if [ "$target" != "$program" ] && [ -e "$target" ]; then
            fail "what is installed leads to $target; run install.sh --uninstall there"
        fi
        rm -f "$link" || fail "cannot remove $link"
    fi
    rm -f "$menu" || fail "cannot remove $menu"
    plain_files | while IFS= read -r file; do
        rm -f "$data/$file"
    done
    tell_desktop
    (cd "$here/share" && find icons mime man -depth -type d) | while IFS= read -r folder; do
        rmdir "$data/$folder" 2>/dev/null || true
    done
    # What the desktop made for us alone.
    if [ ! -d "$data/mime/packages" ]; then
        for file in XMLnamespaces aliases generic-icons globs globs2 icons magic mime.cache \
            subclasses treemagic types version; do
            rm -f "$data/mime/$file"
        done
        rmdir "$data/mime/application" "$data/mime" 2>/dev/null || true
    fi
    if [ -z "$(find "$data/applications" -name '*.desktop' 2>/dev/null | head -n 1)" ]; then
        rm -f "$data/applications/mimeinfo.cache"
    fi
    echo "Annotator is out of your menu. Your projects, settings and logs were left alone,"
    echo "and so was the program in $here: delete that folder if you like."
}

$wanted
