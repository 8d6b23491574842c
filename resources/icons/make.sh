#!/bin/sh
# Draws the pictures of every size from the SVG files: rsvg-convert (librsvg) and ImageMagick.
# The results are kept beside, because Windows and macOS builds have neither.
set -eu
cd "$(dirname "$0")"
for size in 16 24 32; do
    rsvg-convert -w $size -h $size annotator-small.svg -o annotator-$size.png
done
for size in 48 64 128 256 512; do
    rsvg-convert -w $size -h $size annotator.svg -o annotator-$size.png
done
convert annotator-16.png annotator-24.png annotator-32.png annotator-48.png annotator-64.png \
    annotator-128.png annotator-256.png annotator.ico
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for size in 16 32 48 256; do
    rsvg-convert -w $size -h $size annotator-project.svg -o "$scratch/$size.png"
done
convert "$scratch/16.png" "$scratch/32.png" "$scratch/48.png" "$scratch/256.png" annotator-project.ico
for name in annotator annotator-project; do
    for size in 16 32 128 256 512; do
        rsvg-convert -w $size -h $size $name.svg -o "$scratch/$name-$size.png"
    done
    png2icns $name.icns "$scratch/$name-16.png" "$scratch/$name-32.png" "$scratch/$name-128.png" \
        "$scratch/$name-256.png" "$scratch/$name-512.png" >/dev/null
done
