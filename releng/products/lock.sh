# SPDX-License-Identifier: EPL-2.0
#
# Part of the script `pressling`, whose functions it calls: the checksums of all that a build takes from Maven repositories.

lock_help() {
  echo "Usage: ./pressling lock
Writes into .mvn/checksums/checksums.sha256 the SHA-256 of every library that the target definition names, of all that the bundles
of libraries embed, and of the tools that check the sources. Maven compares them with what it finds in every build, and fails where
a file is another one. To be called when a version of a library or a tool has changed; the next commit shows what has."
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

renew_lock() {
  case ${1:-} in
    -h|--help) lock_help; exit 0 ;;
    ?*) say "Unknown argument: $1. See './pressling lock --help'."; exit 2 ;;
  esac
  find_jdk
  warn_of_jdk
  # What the target definition names is brought by a build, if it is not all there already.
  named_in_target | (cd "$(local_repository)" 2>/dev/null && while read -r file; do [ -f "$file" ] || exit 1; done) || find_product
  sums=$here/.mvn/checksums/checksums.sha256
  mkdir -p "$(dirname -- "$sums")"
  before=$(mktemp)
  [ ! -f "$sums" ] || cp "$sums" "$before"
  rm -f "$sums"
  trap '[ "$kept" = yes ] || cp "$before" "$sums"; rm -f "$before" "$sums.bak"' EXIT # of what failed, nothing is kept
  kept=no
  say 'looking through what embeds libraries …'
  # Maven itself cannot record what Tycho takes by the target definition; what is skipped is resolved all the same.
  record=-Daether.artifactResolver.postProcessor.trustedChecksums.record=true
  build_quietly compile "$record" -pl :org.pressling.lib.dl4j,:org.pressling.lib.dl4j.linux.x86_64,:org.pressling.lib.jhdf
  build_quietly verify --non-recursive "$record" -DskipTests -Dspotbugs.skip -Dcheckstyle.skip -Dformatter.skip
  (cd "$here/releng/org.pressling.model.generator" && "$maven" --batch-mode --quiet compile "$record") >&2 ||
    fail 'the generator of the model does not build.'
  named_in_target | (cd "$(local_repository)" && while read -r file; do sha256_of "$file" || exit 1; done) >>"$sums" ||
    fail "not all that the target definition names lies in $(local_repository)."
  LC_ALL=C sort -u -k 2 -o "$sums" "$sums"
  kept=yes
  say "$(wc -l <"$sums" | tr -d ' ') files; $(diff "$before" "$sums" | grep -c '^[<>]' || :) lines are others than before."
}
