# SPDX-License-Identifier: EPL-2.0
#
# Part of the script `pressling`, whose functions it calls: the checksums of all that a build takes from Maven repositories.

lock_help() {
  echo "Usage: ./pressling lock
Writes the SHA-256 of every file that the build takes from Maven repositories into .mvn/checksums/checksums.sha256. Maven
compares them with what it finds in every build, and fails where a file is another one. To be called when a version of a
library or of a build tool has changed; what it has changed is for the next commit to show."
}

renew_lock() {
  case ${1:-} in
    -h|--help) lock_help; exit 0 ;;
    ?*) say "Unknown argument: $1. See './pressling lock --help'."; exit 2 ;;
  esac
  find_jdk
  warn_of_jdk
  sums=$here/.mvn/checksums/checksums.sha256
  mkdir -p "$(dirname -- "$sums")"
  before=$(mktemp)
  [ ! -f "$sums" ] || cp "$sums" "$before"
  rm -f "$sums"
  trap '[ -s "$sums" ] || cp "$before" "$sums"; rm -f "$before"' EXIT # of a failed build, nothing is kept
  say 'building all that takes libraries (some minutes) …'
  record=-Daether.artifactResolver.postProcessor.trustedChecksums.record=true
  # What is skipped is resolved all the same.
  build_quietly verify -DskipTests -Pcuda,products "$record" -Dspotbugs.skip -Dcheckstyle.skip -Dformatter.skip
  (cd "$here/releng/org.pressling.model.generator" && "$maven" --batch-mode --quiet compile "$record") ||
    fail 'the generator of the model does not build.'
  LC_ALL=C sort -k 2 -o "$sums" "$sums"
  say "$(wc -l <"$sums" | tr -d ' ') files; $(diff "$before" "$sums" | grep -c '^[<>]') lines are others than before."
}
