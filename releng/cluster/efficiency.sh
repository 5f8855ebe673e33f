#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
#
# What a task of a cluster costs of its own: `sh efficiency.sh PRESSLING [N [PAIRS [SETTING…]]]`, the start script, samples of a worker
# (6), how often to measure (1), and settings of the example quickstart that make a sample as long as wanted. One task does all samples,
# then two do half of them each, one after the other, so that what they take longer is what a task costs; and once more both at once,
# which tells what it costs that they share a processor. Times are those of the processor (user and system), so other programs
# disturb them less; still, a quiet machine tells more. docs/cluster.md says what came.
set -eu

pressling=$1
n=${2:-6}
pairs=${3:-1}
[ $# -lt 3 ] && shift $# || shift 3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
PRESSLING_AS_BUILT=1
export PRESSLING_AS_BUILT

cost() { # a file for the seconds of the processor, then a command
  told=$1; shift
  (sh -c '"$@" >/dev/null 2>"$0"; s=$?; times; exit $s' "$told.err" "$@" >"$told") || { cat "$told.err" >&2; exit 1; }
  sed -n 2p "$told" | awk '{ for (i = 1; i <= 2; i++) { split($i, t, /[ms]/); s += 60 * t[1] + t[2] } print s }' >"$told.s"
}

task() { # a file for the seconds, a run folder, samples, settings
  file=$1; run=$2; samples=$3; shift 3
  for word in "$@"; do shift; set -- "$@" --set "$word"; done
  cost "$file" "$pressling" run quickstart --samples "$samples" --threads 1 -q -o "$work/$run" "$@"
}

pair=1
while [ "$pair" -le "$pairs" ]; do
  task "$work/one" "one$pair" "1-$((2 * n))" "$@" # one worker does all
  task "$work/none" "one$pair" "1-$((2 * n))" "$@" # and finds that all is done
  task "$work/first" "two$pair" "1-$n" "$@"
  task "$work/second" "two$pair" "$((n + 1))-$((2 * n))" "$@"
  task "$work/third" "both$pair" "1-$n" "$@" &
  third=$!
  task "$work/fourth" "both$pair" "$((n + 1))-$((2 * n))" "$@"
  wait "$third"
  paste "$work/one.s" "$work/none.s" "$work/first.s" "$work/second.s" "$work/third.s" "$work/fourth.s" | awk -v n="$n" '{
    own = $3 + $4 - $1; sample = ($1 - own) / (2 * n)
    printf "one task of %d samples: %.1f s; of none: %.1f s; of %d: %.1f s and %.1f s, at once %.1f s and %.1f s\n", 2 * n, $1, $2, n, $3, $4, $5, $6
    printf "a task costs %.1f s of its own, a sample %.2f s: %.1f %% of the time of tasks of %d samples goes into samples\n",
      own, sample, 100 * (1 - 2 * own / ($3 + $4)), n
    printf "on one processor at once, everything takes %.2f times as long\n", ($5 + $6) / ($3 + $4)
    for (minutes = 1; minutes <= 10; minutes += 9)
      printf "tasks with %d min of samples: %.1f %%, reckoned\n", minutes, 100 * (1 - own / (60 * minutes + own)) }'
  pair=$((pair + 1))
done
