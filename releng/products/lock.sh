# SPDX-License-Identifier: EPL-2.0
#
# Part of the script `pressling`, whose functions it calls: the checksums of all that a build takes from Maven repositories.

lock_help() {
  echo "Usage: ./pressling lock [--check]
Writes into .mvn/checksums/checksums.sha256 the SHA-256 of every library that the target definition names, of all that the bundles
of libraries embed, and of the tools that check the sources. The tests compare them with what Maven has found, and fail where a
file is another one. To be called when a version of a library or a tool has changed; the next commit shows what has. Those of
what Spark is given, spark/checksums.sha256, are written anew as well.

  --check   Changes nothing, and compares."
}

sha256_of() { # files, in the current folder
  if command -v sha256sum >/dev/null 2>&1; then sha256sum -- "$@"; else shasum -a 256 -- "$@"; fi
}

named_in_target() { # the files, as they lie in a repository
  sed -n 's#.*<groupId>\(.*\)</groupId><artifactId>\(.*\)</artifactId><version>\(.*\)</version>.*#\1 \2 \3#p' \
    "$here/targetplatform/org.pressling.targetplatform.target" | while read -r group artifact version; do
    printf '%s/%s/%s/%s-%s.jar\n' "$(printf %s "$group" | tr . /)" "$artifact" "$version" "$artifact" "$version"
  done
}

local_repository() {
  wanted=$(sed -n 's#.*<localRepository>\(.*\)</localRepository>.*#\1#p' "${HOME:-}/.m2/settings.xml" 2>/dev/null | head -n 1)
  printf '%s\n' "${wanted:-${HOME:-}/.m2/repository}"
}

check_lock() { # what Maven has found so far
  (cd "$(local_repository)" 2>/dev/null || exit 0
    while read -r sum file; do [ ! -f "$file" ] || printf '%s  %s\n' "$sum" "$file"; done <"$sums" >"$cache/found.$$"
    status=0
    if command -v sha256sum >/dev/null 2>&1; then sha256sum --check --quiet "$cache/found.$$" >&2 || status=1
    else shasum -a 256 -c "$cache/found.$$" >/dev/null || status=1; fi
    rm -f "$cache/found.$$"
    exit "$status") || fail "a file of $(local_repository) is not the one that this commit was made with; see the lines above.
  Delete it there, so that it is fetched anew, or call ./pressling lock where it has to be another one."
}

renew_lock() {
  sums=$here/.mvn/checksums/checksums.sha256
  case ${1:-} in
    -h|--help) lock_help; exit 0 ;;
    --check) check_lock; exit 0 ;;
    ?*) say "Unknown argument: $1. See './pressling lock --help'."; exit 2 ;;
  esac
  find_jdk
  warn_of_jdk
  # What the target definition names is brought by a build, if it is not all there already.
  named_in_target | (cd "$(local_repository)" 2>/dev/null && while read -r file; do [ -f "$file" ] || exit 1; done) || find_product
  mkdir -p "$(dirname -- "$sums")"
  before=$(mktemp)
  [ ! -f "$sums" ] || cp "$sums" "$before"
  rm -f "$sums"
  trap '[ "$kept" = yes ] || cp "$before" "$sums"; rm -f "$before" "$sums.bak"' EXIT # of what failed, nothing is kept
  kept=no
  say 'looking through what embeds libraries …'
  # Maven itself records this, but cannot where Tycho is at work; what is skipped is resolved all the same.
  chosen=aether.artifactResolver.postProcessor.trustedChecksums
  source=aether.trustedChecksumsSource.summaryFile
  record="-D$chosen=true -D$chosen.checksumAlgorithms=SHA-256 -D$chosen.record=true -D$source=true -D$source.originAware=false"
  record="$record -D$source.basedir=$(dirname -- "$sums")"
  # shellcheck disable=SC2086 # several words
  build_quietly compile $record -pl :org.pressling.lib.dl4j,:org.pressling.lib.dl4j.linux.x86_64,:org.pressling.lib.jhdf
  # shellcheck disable=SC2086 # several words
  build_quietly verify --non-recursive $record -DskipTests -Dspotbugs.skip -Dcheckstyle.skip -Dformatter.skip
  # shellcheck disable=SC2086 # several words
  (cd "$here/releng/org.pressling.model.generator" && "$maven" --batch-mode --quiet compile $record) >"$log" 2>&1 ||
    fail 'the generator of the model does not build.'
  named_in_target | (cd "$(local_repository)" && while read -r file; do sha256_of "$file" || exit 1; done) >>"$sums" ||
    fail "not all that the target definition names lies in $(local_repository)."
  LC_ALL=C sort -u -k 2 -o "$sums" "$sums"
  kept=yes
  say "$(wc -l <"$sums" | tr -d ' ') files; $(diff "$before" "$sums" | grep -c '^[<>]' || :) lines are others than before."
  (. "$here/spark/spark.sh" && make_spark --lock) >/dev/null # which is given the same libraries
}
