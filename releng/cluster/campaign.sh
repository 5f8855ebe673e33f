#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
#
# What many samples cost: `sh campaign.sh PRESSLING FOLDER [N]`, the start script, a folder that is not there yet, best in memory, and how
# many samples (10,000): about 15 particles each and pictures of 16 × 16 pixels, so that files and counts show and not the press. One
# line for each part, with seconds of the processor (user and system), of the clock, and the largest memory in MB where GNU time is there.
# The table of docs/campaign.md comes from this.
set -eu
LC_ALL=C # numbers with points
export LC_ALL

pressling=$1
folder=$2
n=${3:-10000}
[ ! -e "$folder" ] || { echo "campaign.sh: $folder is there already; name a new folder." >&2; exit 2; }
mkdir -p "$folder"
PRESSLING_AS_BUILT=1
PRESSLING_JAVA_OPTIONS=${PRESSLING_JAVA_OPTIONS:--Xmx1500m}
export PRESSLING_AS_BUILT PRESSLING_JAVA_OPTIONS

study=$folder/small.pressling
"$pressling" examples quickstart "$folder/quickstart.pressling" >/dev/null
sed -e 's/name="quickstart"/name="small"/' -e 's/^\( *\)<split .*/&<network><blocks filters="4"\/><blocks filters="8"\/><\/network>/' \
  "$folder/quickstart.pressling" >"$study"

measure() { # what it is, samples of the study, then a command of Pressling without the study's settings
  what=$1; samples=$2; command=$3; shift 3
  timer=/usr/bin/time
  [ -x "$timer" ] || timer=
  before=$(date +%s)
  # shellcheck disable=SC2086 # nothing, or one word and its options
  sh -c '"$@" >"$0" 2>&1; s=$?; times; exit $s' "$folder/log" ${timer:+"$timer" -f "%M kB at most"} \
    "$pressling" "$command" "$study" --set packing.height=10 --set press.finalWidth=10 --set packing.seDiameter=2 \
    --set packing.amDiameterMeanMin=2.5 --set packing.amDiameterMeanMax=3 --set packing.amDiameterSdMin=0 \
    --set packing.amDiameterSdMax=0.3 --set press.wallSpeed=100 --set press.unbalancedLimit=0.1 --set press.maxRelaxSteps=300 \
    --set press.historyPoints=10 --set rendering.crop=1 --set rendering.pixels=16 --set split.admit=ALL --set training.epochs=1 \
    --set "campaign.factors[packing.initialWidth]=11.5 12" --set "campaign.factors[packing.amRatio]=0.7" \
    --set campaign.replicates=$((samples / 2)) "$@" >"$folder/times" || { cat "$folder/log" >&2; exit 1; }
  seconds=$(sed -n 2p "$folder/times" | awk '{ for (i = 1; i <= 2; i++) { split($i, t, /[ms]/); s += 60 * t[1] + t[2] } print s }')
  memory=$(sed -n 's/^\([0-9]*\) kB at most$/\1/p' "$folder/log" | tail -n 1)
  printf '%-34s %8.1f s of the processor %8d s %6d MB\n' "$what" "$seconds" "$(($(date +%s) - before))" "$((${memory:-0} / 1024))"
}

run=$folder/run
quarter=$((n / 4))
echo "$n samples, load $(cut -d ' ' -f 1-3 /proc/loadavg 2>/dev/null || echo not known)"
measure 'plan of 24 samples' 24 run --dry-run -o "$folder/none"
measure 'plan of a new folder' "$n" run --dry-run -o "$folder/none"
measure 'one shard' "$n" run --samples "1-$n" --threads 1 -o "$run"
measure 'plan of finished samples' "$n" run --steps render --dry-run -o "$run"
for part in 1 2 3 4; do
  measure "shard $part of four" "$n" run --samples "$(((part - 1) * quarter + 1))-$((part < 4 ? part * quarter : n))" --threads 1 \
    -o "$folder/part$part"
done
before=$(date +%s)
sh -c '"$@" >"$0" 2>&1; s=$?; times; exit $s' "$folder/log" "$pressling" merge "$folder/part1" "$folder/part2" "$folder/part3" \
  "$folder/part4" -o "$folder/merged" >"$folder/times" || { cat "$folder/log" >&2; exit 1; }
echo "merge of the four: $(sed -n 2p "$folder/times") of the processor, $(($(date +%s) - before)) s"
diff -rq "$run/samples" "$folder/merged/samples" || exit 1
echo 'the merged samples are the same bytes as those of one shard'
rm -rf "$folder/merged"
for step in dataset learn evaluate report; do
  measure "$step" "$n" run --steps "$step" --threads 2 -o "$run"
done
measure 'plan of a finished run' "$n" run --dry-run -o "$run"
du -sk "$run" | awk '{ printf "%d MB, ", $1 / 1024 }'
find "$run" -type f | awk 'END { print NR, "files" }'
