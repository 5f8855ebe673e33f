# SPDX-License-Identifier: EPL-2.0
#
# Part of the script `pressling`, whose functions it calls: what a cluster with Apache Spark is given.

spark_made=$here/spark/target/spark

spark_sums=$here/spark/checksums.sha256

spark_help() {
  echo 'Usage: ./pressling spark [--lock]
Builds what a cluster with Apache Spark is given to do the samples of a study, into spark/target/spark:
org.pressling.spark.jar, and in lib the jars that it needs beside those of Spark. See docs/cluster.md.
All that it takes from Maven repositories is held against spark/checksums.sha256.

  --lock   Writes these checksums anew. To be called when the version of a library has changed.'
}

build_spark() { # goals and options of Maven; against the site, which is there
  rm -rf "$spark_made"
  find_maven
  # Maven itself compares each file when it takes it, before it is used.
  chosen=aether.artifactResolver.postProcessor.trustedChecksums
  source=aether.trustedChecksumsSource.summaryFile
  "$maven" -f "$here/spark/pom.xml" --batch-mode --no-transfer-progress -D$chosen=true -D$chosen.checksumAlgorithms=SHA-256 \
    -D$source=true -D$source.originAware=false "-D$source.basedir=$(dirname -- "$spark_sums")" "$@"
}

require_spark_locked() { # folders of jars: each has its checksum in the list, but for our own
  find "$@" -name '*.jar' ! -name 'org.pressling.*' | sort | while IFS= read -r jar; do
    sum=$(sha256_of "$jar")
    grep -q "^${sum%% *}  " "$spark_sums" || printf '%s\n' "$jar"
  done >"$cache/unlocked.$$"
  unlocked=$(cat "$cache/unlocked.$$")
  rm -f "$cache/unlocked.$$"
  [ -z "$unlocked" ] || fail "there is no checksum in $spark_sums of
$unlocked
  Call ./pressling spark --lock where these are to be taken."
}

lock_spark() { # with the site that is there
  before=$(mktemp)
  [ ! -f "$spark_sums" ] || cp "$spark_sums" "$before"
  rm -f "$spark_sums"
  if ! build_spark verify -DskipTests -Daether.artifactResolver.postProcessor.trustedChecksums.record=true >"$log" 2>&1; then
    cp "$before" "$spark_sums"
    rm -f "$before" "$spark_sums.bak"
    fail "what Spark is given does not build; the whole log is in $log"
  fi
  grep -v '  org/pressling/' "$spark_sums" | LC_ALL=C sort -u -k 2 -o "$spark_sums.part" # ours are made anew each time
  mv "$spark_sums.part" "$spark_sums"
  say "$(wc -l <"$spark_sums" | tr -d ' ') files; $(diff "$before" "$spark_sums" | grep -c '^[<>]' || :) lines are others than before."
  rm -f "$before" "$spark_sums.bak"
}

test_spark() { # with a small cluster of Spark's own on this machine; the first time downloads Spark (220 MB)
  say 'a study is tried on Spark …'
  . "$here/releng/products/lock.sh"
  build_spark verify && require_spark_locked "$spark_made/lib" "$here/spark/target/spark-home/jars"
}

make_spark() {
  case ${1:-} in
    ''|--lock) ;;
    -h|--help) spark_help; exit 0 ;;
    *) say "Unknown argument: $1. See './pressling spark --help'."; exit 2 ;;
  esac
  find_jdk
  warn_of_jdk
  can_keep "$here/spark/target" && (: >"$log") 2>/dev/null ||
    fail "$here cannot be written to, so nothing can be built there. Copy it to a folder of your own."
  say 'building what Spark is given (the first time downloads libraries: some minutes) …'
  javadoc=false; [ ! -d "$site/javadoc" ] || javadoc=true # a site that has it keeps it
  build_quietly package -DskipTests -Dsite.javadoc=$javadoc -pl :org.pressling.site -am
  . "$here/releng/products/lock.sh"
  [ "${1:-}" != --lock ] || lock_spark
  if ! build_spark package -DskipTests >"$log" 2>&1; then
    grep -E '^\[ERROR\]' "$log" | head -n 30 >&2
    fail "the build failed; the whole log is in $log"
  fi
  require_spark_locked "$spark_made/lib"
  rm -f "$log"
  printf '%s\n' "$spark_made/org.pressling.spark.jar" "$spark_made/lib"
}
