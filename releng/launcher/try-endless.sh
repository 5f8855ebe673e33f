#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
#
# A contact law that never returns, in a real process that is asked to end (SIGTERM): `sh try-endless.sh PRESSLING MAVEN`, the start
# script of a checkout and Maven. The process has to be gone within seconds, with the status of one that was asked, and to leave
# nothing half made. Says what is otherwise; status 1 then.
set -u

pressling=$1
maven=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
PRESSLING_PLUGINS="$work/plug-ins"
export PRESSLING_PLUGINS

fail() { printf 'a law that never returns: %s\n' "$*" >&2; cat out err >&2; exit 1; }

"$pressling" plugins new my.law --kind contact-law >out 2>err || fail 'no project'
# Where it has said that it is at work, it stays.
sed -i.old 's/\(k \* batch.overlap\[c\];\)$/\1 new java.io.File("entered").mkdir(); while (System.nanoTime() != 0) { Thread.onSpinWait(); }/' \
  my.law/src/main/java/my/law/SpringLaw.java
rm -rf my.law/src/test
(cd my.law && "$maven" --batch-mode --no-transfer-progress --offline -Daether.offline.protocols=file package) >out 2>err ||
  fail 'does not build'
"$pressling" plugins install my.law >out 2>err || fail 'is not installed'
"$pressling" run quickstart --samples 1 --set contactLaw=my.law -o run >out 2>err & # in place of this shell, so that signals reach it
process=$!
waited=0
until [ -d entered ] || [ "$waited" -ge 120 ]; do sleep 1; waited=$((waited + 1)); done
[ -d entered ] || fail 'was never called'
asked=$(date +%s)
kill -TERM "$process"
status=0
wait "$process" || status=$?
took=$(($(date +%s) - asked))
[ "$status" -eq 143 ] || fail "ended with status $status in place of 143"
[ "$took" -le 30 ] || fail "was gone after $took s"
[ ! -e run/samples/0001/contacts.csv ] || fail 'left contacts'
"$pressling" run quickstart --samples 1 --set contactLaw=my.law -o run --missing >out 2>err
[ "$?" -eq 4 ] || fail 'the run folder is not as others can go on with'
printf 'a law that never returns was gone %d s after it was asked to\n' "$took"
