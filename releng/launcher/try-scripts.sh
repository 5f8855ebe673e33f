#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
#
# Runs the scripts of docs/scripts.md as they stand there, against the site that was built: `sh try-scripts.sh CHECKOUT MAVEN`.
# Says which does not do as it should; status 1 then.
set -u

checkout=$1
maven=$2
docs=$checkout/docs/scripts.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

# What stands between fences: the pom, and each script after the line that ends with its file's name.
awk '
  /^```/ { if (out == "") out = /xml/ ? "pom.xml" : name; else { close(out); out = "" } next }
  out != "" { print > out; next }
  match($0, /`[A-Za-z]+[.]java`:$/) { name = substr($0, RSTART + 1, RLENGTH - 3) }
' "$docs"
sed -i.old "s|>SITE<|>file://$checkout/releng/org.pressling.site/target/maven<|" pom.xml

fail() { echo "docs/scripts.md: $*" >&2; tail -n 40 out >&2; exit 1; }

"$maven" --batch-mode --no-transfer-progress dependency:copy-dependencies -DoutputDirectory=lib >out 2>&1 ||
  fail 'the jars cannot be fetched.'
"$checkout/pressling" examples quickstart my.pressling >out 2>&1 || fail 'there is no study.'

# A script, the class path, a pattern of what it prints, empty where it prints nothing, and a module of Java if it needs one.
tried=0
try() {
  [ -f "$1" ] || fail "$1 is not there."
  [ "$(sed -n '/^void main/,$p' "$1" | wc -l)" -eq 5 ] || fail "$1 has not three lines."
  "$JAVA_HOME/bin/java" -Djava.awt.headless=true ${4:+--add-modules "$4"} -cp "$2" "$1" >out 2>&1 || fail "$1 fails."
  [ -z "$3" ] || grep -qE "$3" out || fail "$1 prints something else."
  tried=$((tried + 1))
}
there() { [ -s "$1" ] || fail "there is no $1."; }

try Dem.java "$(echo lib/org.pressling.dem-*.jar)" '^[1-9][0-9]* contacts, [0-9.E-]+ GPa$'
try Draw.java 'lib/*' ''
there discs.png
try Score.java 'lib/*' '^R2 0[.]9[0-9]* from'
try Learn.java 'lib/*' '^R2 0[.]9[0-9]* of'
try Parity.java 'lib/*' ''
there mine.svg
try Run.java 'lib/*' ''
there runs/my/samples/0001/packing.csv
# The faster engine, as the docs have it.
sed 's/"scalar"/"vector"/' Learn.java >Fast.java
try Fast.java 'lib/*' '^R2 0[.]9[0-9]* of' jdk.incubator.vector
[ "$tried" -eq "$(find . -maxdepth 1 -name '*.java' | wc -l)" ] || fail 'a script is not tried.'
printf '%d scripts without Eclipse: all as they should\n' "$tried"
