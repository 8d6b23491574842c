#!/bin/sh
# Makes the disk image of a finished Annotator.app, for macOS only:
#
#   make_dmg.sh APP FOLDER
#
# Signs and has it notarised when these are set, and says so when they are not:
#   CODESIGN_IDENTITY   "Developer ID Application: …", in a keychain that is open
#   NOTARY_APPLE_ID, NOTARY_TEAM_ID, NOTARY_PASSWORD   for Apple's notary service; the password is
#                       one made for this purpose, not that of the account
# An archive that is offline needs the stapled ticket: without it macOS asks Apple at first start.
set -eu

app=${1:?say which app}
folder=${2:?say into which folder}
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
version=$(sed -n 's/^VERSION = "\(.*\)"/\1/p' "$root/annotator/version.py")
machine=$(uname -m | sed 's/^arm64$/aarch64/')
image=$folder/annotator-$version-macos-$machine.dmg

[ "$(uname -s)" = Darwin ] || { echo "make_dmg.sh: this runs on macOS only" >&2; exit 2; }
[ -d "$app" ] || { echo "make_dmg.sh: there is no $app" >&2; exit 1; }

# The icon of project files, before anything is signed.
cp "$root/resources/icons/annotator-project.icns" "$app/Contents/Resources/"

notarise() {
    xcrun notarytool submit "$1" --wait --apple-id "$NOTARY_APPLE_ID" \
        --team-id "$NOTARY_TEAM_ID" --password "$NOTARY_PASSWORD"
}

signed=${CODESIGN_IDENTITY:+yes}
notarised=${signed:+${NOTARY_PASSWORD:+yes}}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

if [ -n "$signed" ]; then
    # From the inside outwards: libraries, frameworks, and last the whole.
    find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) \
        -exec codesign --force --timestamp --options runtime --sign "$CODESIGN_IDENTITY" {} +
    find "$app/Contents" -depth -type d -name '*.framework' \
        -exec codesign --force --timestamp --options runtime --sign "$CODESIGN_IDENTITY" {} +
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" \
        --sign "$CODESIGN_IDENTITY" "$app"
    codesign --verify --deep --strict --verbose=2 "$app"
else
    echo "make_dmg.sh: CODESIGN_IDENTITY is not set: this app is not signed by anybody"
    codesign --force --deep --sign - "$app" # without even that, Apple's processors refuse it
fi
if [ -n "$notarised" ]; then
    # The app carries its own ticket, for a machine that never saw the disk image.
    ditto -c -k --keepParent "$app" "$scratch/app.zip"
    notarise "$scratch/app.zip"
    xcrun stapler staple "$app"
fi

mkdir "$scratch/image"
cp -R "$app" "$scratch/image/"
ln -s /Applications "$scratch/image/Applications"
cp "$root/LICENSE" "$scratch/image/LICENSE.txt"
rm -f "$image"
hdiutil create -volname "Annotator $version" -srcfolder "$scratch/image" -fs HFS+ -format UDZO \
    -quiet "$image"

[ -z "$signed" ] || codesign --force --timestamp --sign "$CODESIGN_IDENTITY" "$image"
if [ -n "$notarised" ]; then
    notarise "$image"
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
else
    echo "make_dmg.sh: not notarised: macOS will warn people who open it"
fi
echo "$image"
