#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
#
# Unpacks an archive of the product for Linux and starts it: commands in bare environments, and the workbench on a display that
# nobody sees. `sh try-product.sh ARCHIVE`; status 1, and a line for what is wrong, if something is.
set -u

archive=$1
releng=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
work=$(mktemp -d)
started=
server=
finish() {
  [ -z "$started" ] || kill -- "-$started" 2>/dev/null # with the Java that the script started
  [ -z "$server" ] || kill "$server" 2>/dev/null
  rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM

mkdir "$work/installed" "$work/screen" "$work/home"
tar -C "$work/installed" -xzf "$archive" || exit 1
pressling=$work/installed/pressling/pressling
for file in LICENSE NOTICES.txt sbom.json pressling.png pressling.svg; do
  [ -s "$work/installed/pressling/$file" ] || { echo "$file is missing in $archive" >&2; exit 1; }
done
sh "$releng/launcher/try-starts.sh" "$pressling" || exit 1
env -i HOME="$work/home" "$pressling" sbom --check "$work/installed/pressling/sbom.json" || exit 1

command -v Xvfb >/dev/null 2>&1 || { echo 'Xvfb is not installed, so the workbench was not started.' >&2; exit 1; }
Xvfb -displayfd 3 -screen 0 1280x800x24 -fbdir "$work/screen" -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
server=$!
tries=0
until [ -s "$work/display" ]; do
  tries=$((tries + 1))
  [ "$tries" -lt 100 ] || { echo 'Xvfb does not start.' >&2; exit 1; }
  sleep 0.1
done
setsid env -i HOME="$work/home" DISPLAY=":$(cat "$work/display")" "$pressling" -data "$work/workspace" >"$work/out" 2>&1 &
started=$!

drawn() { # bytes of the screen that are not black
  tr -d '\0' <"$work/screen/Xvfb_screen0" | wc -c
}

log=$work/workspace/.metadata/.log
tries=0
until [ "$(drawn)" -gt 1000000 ]; do # of four million
  tries=$((tries + 1))
  if [ "$tries" -gt 120 ] || ! kill -0 "$started" 2>/dev/null; then
    echo 'the workbench shows no window:' >&2
    cat "$work/out" "$log" 2>/dev/null | head -n 30 >&2
    exit 1
  fi
  sleep 0.5
done
sleep 3 # what goes wrong with a view is told a moment later
if grep -q '^!ENTRY .* 4 ' "$log" 2>/dev/null; then
  echo 'the workbench shows a window, but not all went well:' >&2
  head -n 30 "$log" >&2
  exit 1
fi
echo "the workbench of $archive shows a window: $(drawn) bytes of the screen are drawn"
