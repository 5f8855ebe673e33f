# SPDX-License-Identifier: EPL-2.0
#
# Part of the script `pressling`, whose functions it calls: what a cluster with Apache Spark is given.

spark_made=$here/spark/target/spark

spark_help() {
  echo 'Usage: ./pressling spark
Builds what a cluster with Apache Spark is given to do the samples of a study, into spark/target/spark:
org.pressling.spark.jar, and in lib the jars that it needs beside those of Spark. See docs/cluster.md.'
}

build_spark() { # goals and options of Maven; against the site, which is there
  rm -rf "$spark_made"
  find_maven
  "$maven" -f "$here/spark/pom.xml" --batch-mode --no-transfer-progress "$@"
}

test_spark() { # with a small cluster of Spark's own on this machine; the first time downloads Spark (220 MB)
  say 'a study is tried on Spark …'
  build_spark verify
}

make_spark() {
  case ${1:-} in
    '') ;;
    -h|--help) spark_help; exit 0 ;;
    *) say "The command spark takes no arguments. See './pressling spark --help'."; exit 2 ;;
  esac
  find_jdk
  warn_of_jdk
  can_keep "$here/spark/target" && (: >"$log") 2>/dev/null ||
    fail "$here cannot be written to, so nothing can be built there. Copy it to a folder of your own."
  say 'building what Spark is given (the first time downloads libraries: some minutes) …'
  javadoc=false; [ ! -d "$site/javadoc" ] || javadoc=true # a site that has it keeps it
  build_quietly package -DskipTests -Dsite.javadoc=$javadoc -pl :org.pressling.site -am
  if ! build_spark package -DskipTests >"$log" 2>&1; then
    grep -E '^\[ERROR\]' "$log" | head -n 30 >&2
    fail "the build failed; the whole log is in $log"
  fi
  rm -f "$log"
  printf '%s\n' "$spark_made/org.pressling.spark.jar" "$spark_made/lib"
}
