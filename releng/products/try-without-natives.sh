#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
#
# The product as it is for systems without machine code of Deeplearning4j: `sh try-without-natives.sh PRODUCT SCRIPT`, the folder of
# the product for Linux on x86-64, of which a copy without that code is started, and the start script. Everything but the engine `dl4j`
# has to work, and whoever asks for that one is told. Says what is otherwise; status 1 then.
set -u

product=$1
script=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
code=org.pressling.lib.dl4j.linux.x86_64
tried=0

mkdir "$work/product" "$work/home"
(cd "$product" && tar -cf - --exclude="./plugins/${code}_*" --exclude=./pressling-start .) | (cd "$work/product" && tar -xf -) || exit 1
list=$work/product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info
grep -v "^$code," "$list" >"$work/list"
if cmp -s "$work/list" "$list"; then echo "the product in $product has no machine code to leave out" >&2; exit 1; fi
mv "$work/list" "$list"
cp "$script" "$work/product/pressling"
pressling=$work/product/pressling
cd "$work" || exit 1

# What is wanted (a status), words that standard output or error must hold, then the command; ends where it is otherwise.
want() {
  status=$1; words=$2; shift 2
  tried=$((tried + 1))
  env -i HOME="$work/home" PATH="$PATH" JAVA_HOME="${JAVA_HOME:-}" PRESSLING_PLUGINS= "$@" >out 2>err
  got=$?
  if [ "$got" -ne "$status" ] || ! cat out err | grep -qF -- "$words"; then
    printf 'without machine code, start %d, %s: status %d instead of %d, or no "%s":\n' "$tried" "$*" "$got" "$status" "$words" >&2
    cat out err | tail -n 40 >&2
    exit 1
  fi
  if grep -qE '^	at |An error has occurred' out err; then
    printf 'without machine code, start %d, %s: what users must not see:\n' "$tried" "$*" >&2
    cat out err | head -n 20 >&2
    exit 1
  fi
}

# A study of samples of a blink, up to its report; then what else it is told.
cat >run.sh <<'END'
exec product/pressling run quickstart --set packing.height=10 \
    --set press.finalWidth=10 --set packing.amDiameterMeanMin=2.5 --set packing.amDiameterMeanMax=3 \
    --set packing.amDiameterSdMin=0 --set packing.amDiameterSdMax=0.3 --set press.wallSpeed=100 \
    --set press.unbalancedLimit=0.1 --set press.maxRelaxSteps=300 --set press.historyPoints=10 --set rendering.crop=1 \
    --set rendering.pixels=32 --set "campaign.factors[packing.initialWidth]=11.5 12" --set "campaign.factors[packing.amRatio]=0.7" \
    --set campaign.replicates=10 --set split.admit=ALL --set training.epochs=2 -o run "$@"
END

said='This installation has no machine code of Deeplearning4j for linux-x86_64.'
want 0 "$said" "$pressling" devices
want 0 "$said" sh run.sh --engine dl4j # another one trains, and says why
grep -q '"engine_id" : "vector"' run/run.json && [ -s run/report/index.html ] || { echo 'the run does not say that the engine vector trained it:' >&2; grep -n engine run/run.json >&2; exit 1; }
want 0 '' "$pressling" predict run run/samples/0001/image.png --explain -o read
want 0 '' "$pressling" export run --format onnx -o onnx
want 3 "$said" "$pressling" export run --format dl4j -o dl4j
printf '%d starts without machine code of Deeplearning4j: all as they should\n' "$tried"
