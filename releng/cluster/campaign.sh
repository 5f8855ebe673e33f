#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
#
# What many samples cost: `sh campaign.sh PRESSLING FOLDER [N]`, the start script, a folder that is not there yet, best in memory, and how
# many samples (10,000): about 15 particles each and pictures of 16 × 16 pixels, so that files and counts show and not the press. One
# line for each part, with seconds of the processor (user and system), of the clock, and the largest memory in MB where GNU time is there.
# The samples of one shard, of four that are merged, and of forty in one folder are compared byte for byte; where they differ it ends
# with status 1. The table of docs/campaign.md comes from this. With 200 samples it takes a few minutes.
set -eu
LC_ALL=C # numbers with points
export LC_ALL

pressling=$1
folder=$2
n=${3:-10000}
timer=/usr/bin/time
[ -x "$timer" ] || timer=
[ ! -e "$folder" ] || { echo "campaign.sh: $folder is there already; name a new folder." >&2; exit 2; }
[ "$n" -ge 40 ] && [ "$((n % 2))" = 0 ] || { echo "campaign.sh: $n samples; name an even number from 40 on." >&2; exit 2; }
mkdir -p "$folder"
PRESSLING_AS_BUILT=1
PRESSLING_JAVA_OPTIONS=${PRESSLING_JAVA_OPTIONS:--Xmx1500m}
export PRESSLING_AS_BUILT PRESSLING_JAVA_OPTIONS

study=$folder/small.pressling
"$pressling" examples quickstart "$folder/quickstart.pressling" >/dev/null
sed -e 's/name="quickstart"/name="small"/' -e 's/^\( *\)<split .*/&<network><blocks filters="4"\/><blocks filters="8"\/><\/network>/' \
  "$folder/quickstart.pressling" >"$study"

timed() { # a command of Pressling
  # shellcheck disable=SC2086 # nothing, or one word
  $timer ${timer:+-f "%M kB at most"} "$pressling" "$@"
}

small() { # how many samples, then a command of Pressling without the study's settings
  samples=$1; command=$2; shift 2
  timed "$command" "$study" --set packing.height=10 --set press.finalWidth=10 \
    --set packing.seDiameter=2 --set packing.amDiameterMeanMin=2.5 --set packing.amDiameterMeanMax=3 \
    --set packing.amDiameterSdMin=0 --set packing.amDiameterSdMax=0.3 --set press.wallSpeed=100 --set press.unbalancedLimit=0.1 \
    --set press.maxRelaxSteps=300 --set press.historyPoints=10 --set rendering.crop=1 --set rendering.pixels=16 \
    --set split.admit=ALL --set training.epochs=1 --set "campaign.factors[packing.initialWidth]=11.5 12" \
    --set "campaign.factors[packing.amRatio]=0.7" --set campaign.replicates=$((samples / 2)) "$@"
}

measure() { # what it is, then a command, whose children are counted; what it prints stands in the log
  what=$1; shift
  before=$(date +%s)
  ("$@" >"$folder/log" 2>&1 || exit 1; times) >"$folder/times" || { cat "$folder/log" >&2; exit 1; }
  seconds=$(sed -n 2p "$folder/times" | awk '{ for (i = 1; i <= 2; i++) { split($i, t, /[ms]/); s += 60 * t[1] + t[2] } print s }')
  memory=$(sed -n 's/^\([0-9]*\) kB at most$/\1/p' "$folder/log" | sort -n | tail -n 1)
  printf '%-34s %8.1f s of the processor %8d s %6d MB\n' "$what" "$seconds" "$(($(date +%s) - before))" "$((${memory:-0} / 1024))"
}

shard() { # which of how many, and where to
  small "$n" run --samples "$(((($1 - 1) * n) / $2 + 1))-$(($1 * n / $2))" --threads 1 -o "$3"
}

every_other() { # from which of the forty on
  part=$1
  while [ "$part" -le 40 ]; do
    shard "$part" 40 "$folder/forty" || return 1
    part=$((part + 2))
  done
}

forty() { # by two processes at a time, in one folder
  every_other 1 & other=$!
  status=0
  every_other 2 || status=$?
  wait "$other" && return "$status" # a process that fails leaves none behind
}

same() { # what it is, and its folder, which is removed
  diff -rq "$run/samples" "$2/samples" || exit 1
  echo "the samples of $1 are the same bytes as those of one shard"
  rm -rf "$2"
}

run=$folder/run
echo "$n samples, load $(cut -d ' ' -f 1-3 /proc/loadavg 2>/dev/null || echo not known)"
measure 'plan of 24 samples' small 24 run --dry-run -o "$folder/none"
measure 'plan of a new folder' small "$n" run --dry-run -o "$folder/none"
measure 'one shard' shard 1 1 "$run"
measure 'plan of finished samples' small "$n" run --steps render --dry-run -o "$run"
for part in 1 2 3 4; do
  measure "shard $part of four" shard "$part" 4 "$folder/part$part"
done
measure 'merge of the four' timed merge "$folder/part1" "$folder/part2" "$folder/part3" "$folder/part4" -o "$folder/merged"
same 'four shards, merged,' "$folder/merged"
measure 'forty shards, two at a time' forty
same 'forty shards' "$folder/forty"
for step in dataset learn evaluate report; do
  measure "$step" small "$n" run --steps "$step" --threads 2 -o "$run"
done
measure 'plan of a finished run' small "$n" run --dry-run -o "$run"
du -sk "$run" | awk '{ printf "%d MB, ", $1 / 1024 }'
find "$run" -type f | awk 'END { print NR, "files" }'
