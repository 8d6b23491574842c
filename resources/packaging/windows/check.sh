#!/bin/sh
# Checks the Windows installers on Linux: compiles them over a stand-in for the program and runs
# what comes out under Wine, as an IT department would: silently, an old version, a new one over
# it, then the uninstaller. What it cannot show is that the program itself runs on Windows.
#
#   check.sh                     the NSIS script; needs nsis, wine (with wine32) and xvfb
#   ISCC=…/ISCC.exe check.sh     the Inno Setup script as well, by that compiler under Wine
# shellcheck disable=SC2086
set -eu

root=$(cd "$(dirname "$0")/../../.." && pwd)
scratch=$(mktemp -d)
log=$scratch/log
version=$(sed -n 's/^VERSION = "\(.*\)"/\1/p' "$root/annotator/version.py")
export WINEPREFIX="$scratch/prefix" WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" LC_ALL=C.UTF-8
wineserver=$(command -v wineserver || echo /usr/lib/wine/wineserver)

for tool in makensis wine xvfb-run; do
    command -v $tool >/dev/null || { echo "check.sh: $tool is not installed" >&2; exit 2; }
done
if [ -z "${DISPLAY:-}" ]; then
    exec xvfb-run -a "$0"
fi

finish() {
    code=$?
    "$wineserver" -k 2>/dev/null || true
    [ $code -eq 0 ] || tail -n 20 "$log" >&2
    rm -rf "$scratch"
}
trap finish EXIT

say() { printf '%s: %s\n' "$what" "$1"; }
wrong() { say "WRONG: $1"; exit 1; }
calm() { "$wineserver" -w; }

# Runs a Windows program and waits for all that it started.
run() {
    code=0
    timeout 300 wine "$@" >>"$log" 2>&1 || code=$?
    calm
    return $code
}
there() { [ -e "$1" ] || wrong "$1 is not there"; }
gone() { [ ! -e "$1" ] || wrong "$1 is still there"; }
key() { wine reg query "$@" 2>/dev/null | tr -d '\r'; }
key_gone() {
    if wine reg query "$1" >/dev/null 2>&1; then wrong "$1 is still in the registry"; fi
}

# A program that writes down what it was told and, when told so, stays for a while.
stand_in() {
    cat >"$scratch/stand-in.nsi" <<'END'
Unicode true
RequestExecutionLevel user
SilentInstall silent
OutFile "${OUTPUT}"
!include "FileFunc.nsh"
Section
  ${GetParameters} $0
  FileOpen $1 "C:\told.txt" w
  FileWriteUTF16LE $1 $0
  FileClose $1
  ${GetOptions} $0 "/STAY" $2
  IfErrors +2
  Sleep 9000
SectionEnd
END
    makensis -V1 "-DOUTPUT=$1" "$scratch/stand-in.nsi"
}

payload() {
    mkdir -p "$1/_internal/resources/tagsets"
    stand_in "$1/annotator.exe"
    cp "$1/annotator.exe" "$1/annotatorw.exe"
    cp "$root/resources/tagsets/default.toml" "$1/_internal/resources/tagsets"
}

compile_nsis() {
    (cd "$root" && makensis -V2 -WX -NOCD "-DVERSION=$1" "-DPAYLOAD=$2" "-DOUTPUT=$3" \
        resources/packaging/windows/annotator.nsi)
}

compile_inno() {
    run "$ISCC" /Q "/DVersion=$1" "/DPayload=$(winepath -w "$2")" "/DOutput=$(winepath -w "$(dirname "$3")")" \
        "/F$(basename "$3" .exe)" "$(winepath -w "$root/resources/packaging/windows/annotator.iss")"
}

told() { iconv -f UTF-16LE -t UTF-8 "$drive/told.txt" | tr -d '\000\r\n'; }

# check NAME, with old.exe and new.exe beside: $1 is how they are told to be silent, $2 how to be
# for all users, $3 the uninstaller's file name, $4 how it is told to be silent.
check_setup() {
    program=$home/AppData/Local/Programs/Annotator
    menu="$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Annotator.lnk"

    run winecfg -v win7
    if run "$scratch/$what-new.exe" $1; then wrong "it installs on Windows 7"; fi
    gone "$program"
    run winecfg -v win10
    say "refuses a Windows that is too old"

    run "$scratch/$what-old.exe" $1 || wrong "the silent setup ends with an error"
    there "$program/annotatorw.exe"
    there "$program/annotator.exe"
    there "$program/_internal/stale.txt"
    there "$program/annotator-project.ico"
    there "$program/LICENSE.txt"
    there "$menu"
    key 'HKCU\Software\Classes\Annotator.Project\DefaultIcon' /ve | grep -q 'annotator-project.ico' \
        || wrong "projects have no icon"
    key 'HKCU\Software\Classes\Annotator.Project\shell\open\command' /ve | grep -qF 'annotatorw.exe" open "%1"' \
        || wrong "projects are opened otherwise"
    say "silent setup for one user: program, menu entry and type of project are there"

    echo project >"$program/letters.annot"
    touch "$program/portable.ini"
    mkdir "$program/data"
    echo settings >"$program/data/settings.toml"
    run "$scratch/$what-new.exe" $1 || wrong "the setup over an older version ends with an error"
    gone "$program/_internal/stale.txt"
    there "$program/_internal/resources/tagsets/default.toml"
    there "$program/data/settings.toml"
    uninstalls=$(key 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall' /s)
    [ "$(printf '%s\n' "$uninstalls" | grep -c 'DisplayName .*Annotator')" = 1 ] || wrong "it is listed twice"
    printf '%s\n' "$uninstalls" | grep -q "DisplayVersion.*$version" || wrong "the old version is listed"
    say "setup over an older version: its files are gone, the new version is listed once"

    wine "$program/annotatorw.exe" /STAY >/dev/null 2>&1 &
    sleep 3
    if [ "$what" = nsis ]; then
        timeout 60 wine "$scratch/$what-new.exe" $1 >>"$log" 2>&1 && wrong "it replaces a program that runs"
        there "$program/_internal/resources/tagsets/default.toml"
        say "the setup refuses to replace a program that runs"
    fi
    code=0
    timeout 60 wine "$program/$3" $4 >>"$log" 2>&1 || code=$?
    calm
    say "while the program runs, the uninstaller ends with $code; annotatorw.exe is $( [ -e "$program/annotatorw.exe" ] && echo kept || echo gone)"
    [ -e "$program/$3" ] || run "$scratch/$what-new.exe" $1

    run "$program/$3" $4 || wrong "the uninstaller ends with an error"
    for name in annotator.exe annotatorw.exe _internal annotator-project.ico LICENSE.txt "$3"; do
        gone "$program/$name"
    done
    gone "$menu"
    there "$program/letters.annot"
    there "$program/portable.ini"
    there "$program/data/settings.toml"
    key_gone 'HKCU\Software\Classes\Annotator.Project'
    key_gone 'HKCU\Software\Classes\.annot'
    if key 'HKCU\Software' /s | grep -i annotator; then wrong "the registry still knows it"; fi
    say "silent uninstall: nothing of it is left, projects and the folder of portable.ini are"
    rm -rf "$program"

    all="$drive/Program Files/Annotator"
    run "$scratch/$what-new.exe" $1 $2 || wrong "the setup for all users ends with an error"
    there "$all/annotatorw.exe"
    key 'HKLM\Software\Classes\.annot' /ve | grep -q Annotator.Project || wrong "not for all users"
    key_gone 'HKCU\Software\Classes\.annot'
    mkdir -p "$drive/Archiv Söhne"
    echo project >"$drive/Archiv Söhne/Grüße 1.annot"
    run start "C:\\Archiv Söhne\\Grüße 1.annot"
    told | grep -qF 'open "C:\Archiv Söhne\Grüße 1.annot"' || wrong "the program was told: $(told)"
    # Wine looks for types of files among those of all users only.
    say "a project is opened by its name"
    run "$all/$3" $4 || wrong "the uninstaller for all users ends with an error"
    gone "$all"
    there "$drive/Archiv Söhne/Grüße 1.annot"
    key_gone 'HKLM\Software\Classes\Annotator.Project'
    key_gone 'HKLM\Software\Classes\.annot'
    say "silent setup and uninstall for all users"
}

check_path() {
    before='C:\windows;%USERPROFILE%\tools'
    run reg add 'HKCU\Environment' /v Path /t REG_EXPAND_SZ /d "$before" /f
    run "$scratch/$what-new.exe" $1 /TASKS=path
    key 'HKCU\Environment' /v Path | grep -qF "$before;C:\\users\\$(basename "$home")\\AppData\\Local\\Programs\\Annotator" \
        || wrong "the search path is $(key 'HKCU\Environment' /v Path)"
    run "$home/AppData/Local/Programs/Annotator/unins000.exe" $1
    key 'HKCU\Environment' /v Path | grep -qF "    $before" || wrong "the search path was not restored"
    if key 'HKCU\Environment' /v Path | grep -q Annotator; then wrong "the path still has it"; fi
    say "the search path gets the folder when asked for, and loses only it"
}

what=wine
run wineboot -i || wrong "it does not start"
drive=$WINEPREFIX/drive_c
home=$(find "$drive/users" -mindepth 1 -maxdepth 1 ! -name Public | head -n 1)
payload "$scratch/new"
cp -a "$scratch/new" "$scratch/old"
echo stale >"$scratch/old/_internal/stale.txt"
say "$(wine --version), a payload of stand-ins"

what=nsis
compile_nsis 0.0.9 "$scratch/old" "$scratch/nsis-old.exe"
compile_nsis "$version" "$scratch/new" "$scratch/nsis-new.exe"
say "compiled without a warning by $(makensis -VERSION)"
check_setup /S /ALLUSERS uninstall.exe /S

what=inno
if [ -z "${ISCC:-}" ]; then
    say "not checked: ISCC is not set"
    exit 0
fi
compile_inno 0.0.9 "$scratch/old" "$scratch/inno-old.exe" || wrong "it does not compile"
compile_inno "$version" "$scratch/new" "$scratch/inno-new.exe" || wrong "it does not compile"
say "compiled"
silent="/VERYSILENT /SUPPRESSMSGBOXES /NORESTART"
check_setup "$silent /CURRENTUSER" /ALLUSERS unins000.exe "$silent"
check_path "$silent /CURRENTUSER"
