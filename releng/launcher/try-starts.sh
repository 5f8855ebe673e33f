#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
#
# Starts the built product where an environment lacks what others have: `sh try-starts.sh PRESSLING`, the start script of
# a checkout whose product is built, or of a product. A line for each start that does not do what it should; status 1 if there is one.
set -u

pressling=$1
here=$(dirname -- "$pressling")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
wrong=0
tried=0

# What is wanted (a status), words that standard output or error must hold, then the command.
want() {
  status=$1; words=$2; shift 2
  tried=$((tried + 1))
  "$@" >out 2>err
  got=$?
  if [ "$got" -ne "$status" ] || ! cat out err | grep -qF -- "$words"; then
    printf 'start %d, %s: status %d instead of %d, or no "%s":\n' "$tried" "$*" "$got" "$status" "$words" >&2
    cat out err | head -n 20 >&2
    wrong=1
  fi
  if grep -qE '^	at |An error has occurred|\[(cds|aot)' out err; then
    printf 'start %d, %s: what users must not see:\n' "$tried" "$*" >&2
    cat out err | head -n 20 >&2
    wrong=1
  fi
}

bare() { env -i "$@"; }

want 0 'quickstart ' bare "$pressling" examples
want 0 'quickstart ' bare HOME=/dev/null "$pressling" examples
want 0 'Exit status:' bare HOME=/dev/null "$pressling" --help
want 0 'COMMAND' bare HOME=/dev/null TMPDIR=/dev/null "$pressling" --help
want 1 'Set TMPDIR to a folder that can.' bare HOME=/dev/null TMPDIR=/dev/null "$pressling" examples
want 0 'grün.pressling' bare HOME="$work" LC_ALL=POSIX "$pressling" examples quickstart grün.pressling
want 0 'press    60 of 60' bare HOME="$work" LC_ALL=C "$pressling" run grün.pressling --dry-run
want 3 'nirgends.pressling' bare HOME="$work" LC_ALL=POSIX "$pressling" run nirgends.pressling
ln -s "$pressling" link
ln -s link further
want 0 'quickstart ' bare HOME="$work" ./further examples
want 1 'the workbench needs a display' bare HOME="$work" DISPLAY=:7777 "$pressling"
want 1 'the workbench needs a display' bare HOME="$work" "$pressling"
want 2 'Unknown option' bare HOME="$work" "$pressling" run quickstart --nothing
if [ -w /dev/full ]; then
  want 1 'what was to be printed is lost' bare HOME="$work" sh -c '"$0" examples >/dev/full' "$pressling"
fi
# With a display, the workbench opens and closes; the test has one.
if [ -n "${DISPLAY:-}" ]; then
  opens() { want 0 'median' bare HOME="$work" DISPLAY="$DISPLAY" ${XAUTHORITY:+XAUTHORITY="$XAUTHORITY"} "$pressling" bench start --repeats 1; }
  opens
  moved="$work/another home"
  mkdir "$moved"
  want 0 '' bare HOME="$moved" DISPLAY="$DISPLAY" ${XAUTHORITY:+XAUTHORITY="$XAUTHORITY"} "$pressling" -nl en -startAccount "$work/account"
  [ -d "$moved/Pressling/.metadata" ] || { echo 'the workbench did not take the home folder of its environment' >&2; wrong=1; }
  archive=$(find "$here"/releng/org.pressling.product/target/pressling-start "$here"/pressling-start -name workbench.aot -size +1000k 2>/dev/null | head -n 1)
  if [ -n "$archive" ]; then # one that was cut off is no reason not to open
    head -c 100000 "$archive" >half
    cp half "$archive"
    opens
    [ -z "$(find "$archive" -size -1000k 2>/dev/null)" ] || { echo 'a half-made archive of the workbench is kept' >&2; wrong=1; }
  else
    echo 'what the first start of the workbench loaded was not kept' >&2
    wrong=1
  fi
fi
# Too few open files: whatever does not work then, it ends with a sentence.
want 0 '' bare HOME="$work" sh -c '(ulimit -n 20; "$0" examples); case $? in 0|1) ;; *) exit 1 ;; esac' "$pressling"
# Kept classes that are half made.
want 0 'Exit status:' bare HOME="$work" "$pressling" --help
archive=$work/.cache/pressling/help.jsa
if [ -s "$archive" ]; then
  head -c 100000 "$archive" >half
  cp half "$archive"
  want 0 'Exit status:' bare HOME="$work" "$pressling" --help
  [ ! -f "$archive" ] || { echo 'a half-made class archive is kept' >&2; wrong=1; }
else
  echo 'no class archive was made' >&2
  wrong=1
fi
# An installation that cannot be written to, where this system lets us make one.
if unshare -m true 2>/dev/null; then
  want 0 'quickstart ' unshare -m sh -c 'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && HOME=$2 "$0" examples' \
    "$pressling" "$here" "$work"
fi

left=$(find "$here"/releng/org.pressling.product/target/products "$here"/configuration -path '*/configuration/*.log' 2>/dev/null | head -n 1)
[ -z "$left" ] || { echo "a log was left in the installation: $left" >&2; wrong=1; }
printf '%d starts in bare environments: %s\n' "$tried" "$([ "$wrong" = 0 ] && echo all as they should || echo not all as they should)"
exit "$wrong"
