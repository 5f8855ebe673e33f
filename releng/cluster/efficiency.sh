#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
#
# What a task of a cluster costs of its own: `sh efficiency.sh PRESSLING [N [REPEATS [SETTING…]]]`, the start script, samples of a
# worker (6), how often to measure (3, at least 2), and settings of the example quickstart that make a sample as long as wanted. One
# task does all samples, then two do half of them each, one after the other, so that what they take longer is what a task costs; and
# once more both at once, which tells what it costs that they share a processor. Times are those of the processor (user and system),
# so other programs disturb them less; still, a quiet machine tells more. A cost is told with its noise, twice the standard error of
# the mean over the repeats, and where it is no larger than that, only what it is at most. docs/cluster.md says what came.
set -eu

pressling=$1
n=${2:-6}
repeats=${3:-3}
[ $# -lt 3 ] && shift $# || shift 3
[ "$repeats" -ge 2 ] || { echo "efficiency.sh: $repeats repeat(s) tell no noise; take 2 or more." >&2; exit 2; }
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

report() { # reads a line of six times for each repeat
  awk -v n="$n" '
    function spread(of,  i, text) { # lowest to highest
      low = high = of[1]
      for (i = 2; i <= NR; i++) { low = of[i] < low ? of[i] : low; high = of[i] > high ? of[i] : high }
      return sprintf("%.1f to %.1f s", low, high)
    }
    function mean(of,  i, sum) { for (i = 1; i <= NR; i++) sum += of[i]; return sum / NR }
    function deviation(of,  i, sum, m) { m = mean(of); for (i = 1; i <= NR; i++) sum += (of[i] - m) ^ 2; return sqrt(sum / (NR - 1)) }
    {
      one[NR] = $1; none[NR] = $2; two[NR] = $3 + $4; both[NR] = $5 + $6; cost[NR] = two[NR] - one[NR]
    }
    END {
      printf "%d repeats: one task of %d samples %s; of none %s; two of %d, one after the other, %s together, at once %s\n",
        NR, 2 * n, spread(one), spread(none), n, spread(two), spread(both)
      own = mean(cost); noise = 2 * deviation(cost) / sqrt(NR); word = ""
      if (own > noise)
        printf "a task costs %.1f s of its own, with a noise of %.1f s (%s)\n", own, noise, spread(cost)
      else {
        printf "what a task costs of its own is not above the noise of %.1f s (%s)\n", noise, spread(cost)
        own = (own > 0 ? own : 0) + noise; word = "at least "
        printf "reckoned with %.1f s a task, which is more than was seen:\n", own
      }
      if (2 * own < mean(two)) # else nothing is known of so short tasks
        printf "a sample takes %s%.2f s, and %s%.1f %% of the time of tasks of %d samples goes into samples\n",
          word, (mean(two) - 2 * own) / (2 * n), word, 100 * (1 - 2 * own / mean(two)), n
      printf "on one processor at once, everything takes %.2f times as long\n", mean(both) / mean(two)
      for (minutes = 1; minutes <= 10; minutes += 9)
        printf "tasks with %d min of samples: %s%.1f %%, reckoned\n", minutes, word, 100 * (1 - own / (60 * minutes + own))
    }'
}

repeat=1
while [ "$repeat" -le "$repeats" ]; do
  task "$work/one" "one$repeat" "1-$((2 * n))" "$@" # one worker does all
  task "$work/none" "one$repeat" "1-$((2 * n))" "$@" # and finds that all is done
  task "$work/first" "two$repeat" "1-$n" "$@"
  task "$work/second" "two$repeat" "$((n + 1))-$((2 * n))" "$@"
  task "$work/third" "both$repeat" "1-$n" "$@" &
  third=$!
  task "$work/fourth" "both$repeat" "$((n + 1))-$((2 * n))" "$@"
  wait "$third"
  paste "$work/one.s" "$work/none.s" "$work/first.s" "$work/second.s" "$work/third.s" "$work/fourth.s" | tee -a "$work/times"
  repeat=$((repeat + 1))
done
report <"$work/times"
