#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
#
# A stranger's steps (docs/plugins.md) with the built product and site: `sh try-plugins.sh PRESSLING MAVEN`, the start script of
# a checkout and Maven. The plug-in lies outside of the checkout. Says what does not do as it should; status 1 then.
set -u

pressling=$1
maven=$2
checkout=$(dirname -- "$pressling")
. "$checkout/releng/products/lock.sh" # for local_repository
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
PRESSLING_PLUGINS="$work/my plug-ins"
export PRESSLING_PLUGINS
tried=0

# What is wanted (a status), words that standard output or error must hold, then the command; ends where it is otherwise.
want() {
  status=$1; words=$2; shift 2
  tried=$((tried + 1))
  "$@" >out 2>err
  got=$?
  if [ "$got" -ne "$status" ] || ! cat out err | grep -qF -- "$words"; then
    printf 'plug-in, step %d, %s: status %d instead of %d, or no "%s":\n' "$tried" "$*" "$got" "$status" "$words" >&2
    cat out err | tail -n 40 >&2
    exit 1
  fi
}

# The three files of a build by Tycho, as docs/plugins.md has them: what stands between fences after a line with the file's name.
take_tycho() { # the folder of the project
  mkdir -p "$1/META-INF" && (cd "$1" && awk '
    /^### With Tycho/ { here = 1 } /^## / { here = 0 }
    !here { next }
    /^```/ { if (out == "") out = name; else { close(out); out = "" } next }
    out != "" { print > out; next }
    /^`[A-Za-z.\/-]+`.*:$/ { name = $0; sub(/^`/, "", name); sub(/`.*/, "", name) }
  ' "$checkout/docs/plugins.md" && sed -i.old "s|>SITE<|>file://$checkout/releng/org.pressling.site/target/repository<|" pom.xml)
}

# Steps 2 to 6 of "From nothing to a law of your own", word for word; step 1 has been done, and what was fetched for it will do.
follow() {
  mkdir bin
  printf '#!/bin/sh\nexec "%s" "$@"\n' "$pressling" >bin/pressling
  printf '#!/bin/sh\nexec "%s" --batch-mode --no-transfer-progress --offline -Daether.offline.protocols=file "$@"\n' "$maven" >bin/mvn
  chmod +x bin/pressling bin/mvn
  sed -n '/^| [2-6]\. /{ s/.*| `\(.*\)` |$/\1/; s/`, `/\n/g; p; }' "$checkout/docs/plugins.md" >steps
  [ "$(wc -l <steps)" -eq 6 ] || { echo 'docs/plugins.md has not the steps that it had' >&2; return 1; }
  (PATH=$work/bin:$PATH; export PATH; sh -e "$work/steps")
}

# The five features that the site brings, with all that they need, from the site alone.
resolve() {
  mkdir whole
  sed -n 's#.*<feature id="\([^"]*\)".*#<feature id="\1"/>#p' "$checkout/releng/org.pressling.site/category.xml" >features
  [ "$(wc -l <features)" -eq 5 ] || { echo 'the site has other features' >&2; return 1; }
  { echo '<site>'; cat features; echo '</site>'; } >whole/category.xml
  sed -e 's|eclipse-plugin|eclipse-repository|' -e '/<dependencies>/,/<\/dependencies>/d' -e '/<artifactId>target-platform-configuration</,$d' \
    my.law/pom.xml >whole/pom.xml
  cat >>whole/pom.xml <<'END'
        <artifactId>tycho-p2-repository-plugin</artifactId>
        <version>5.0.2</version>
        <configuration>
          <includeAllDependencies>true</includeAllDependencies>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
END
  # What Tycho takes from a site it keeps in Maven's repository and offers to later builds, those of Pressling too: so one apart.
  (cd whole && "$maven" --batch-mode --no-transfer-progress --offline -Daether.offline.protocols=file \
    -Dmaven.repo.local="$work/repository" -Dmaven.repo.local.tail="$(local_repository)" package)
}

build() { # in the folder of the project; what the build of Pressling has fetched will do
  (cd my.law && "$maven" --batch-mode --no-transfer-progress --offline -Daether.offline.protocols=file package)
}

small() { # a command, then what else it is told: a study of samples of a blink
  command=$1
  shift
  "$pressling" "$command" quickstart --set packing.initialWidth=11.5 --set packing.height=10 --set packing.amRatio=0.7 \
    --set press.finalWidth=10 --set packing.amDiameterMeanMin=2.5 --set packing.amDiameterMeanMax=3 \
    --set packing.amDiameterSdMin=0 --set packing.amDiameterSdMax=0.3 --set press.wallSpeed=100 \
    --set press.unbalancedLimit=0.1 --set press.maxRelaxSteps=300 --set press.historyPoints=10 --set rendering.crop=1 \
    --set rendering.pixels=16 "$@"
}

press() { # a modulus in Pa, a folder
  small press --set contactLaw=my.law --set contactLaw.modulus="$1" -o "$2"
}

run() { # a folder, then what else it is told: a run of six samples up to its pictures
  folder=$1
  shift
  small run --set "campaign.factors[packing.initialWidth]=11.5 12" \
    --set "campaign.factors[packing.amRatio]=0.7" --set campaign.replicates=3 --steps render -o "$folder" "$@"
}

todo() { # a folder, then what else it is told: steps that are to be done, on one line
  run "$@" --dry-run >plan 2>err
  sed -n 's/^\([a-z]*\) .* to do .*/\1/p' plan | tr '\n' ' '
}

# The view that `plugins new` begins gets a second class, which looks at the editor of studies once the workbench has started.
add_look() {
  cp "$checkout/releng/launcher/SeenInEditor.java" my.view/src/main/java/my/view || exit 1
  sed -i.old 's|</plugin>|<extension point="org.eclipse.ui.startup"><startup class="my.view.SeenInEditor"/></extension></plugin>|' \
    my.view/src/main/resources/plugin.xml
  # To open a file takes a library of Eclipse that views can do without.
  sed -n 's#.*\(<groupId>.*</groupId><artifactId>org.eclipse.ui.ide</artifactId><version>.*</version>\).*#<dependency>\1<scope>provided</scope><exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>#p' \
    "$checkout"/targetplatform/*.target >ide
  sed -i.old -e 's|<Require-Bundle>|<Require-Bundle>org.eclipse.ui.ide,|' -e '/^  <dependencies>/r ide' my.view/pom.xml
}

# In a workbench of its own: a study that names the law, its page in the editor, another modulus typed into it and saved.
look() {
  mkdir seen
  "$pressling" examples quickstart seen/study.pressling >out 2>err
  sed -i.old 's|<contactLaw .*/>|<contactLaw id="my.law"><settings name="modulus" value="4e10"/></contactLaw>|' seen/study.pressling
  PRESSLING_SEEN_IN_EDITOR="$work/seen" "$pressling" -data "$work/workspace"
  cat seen/seen.txt seen/saved.pressling
}

contacts() { find "$1" -name contacts.csv | head -n 1; } # of a folder

differ() { # two folders, what to say where their contacts are the same
  [ -s "$(contacts "$1")" ] && [ -s "$(contacts "$2")" ] || { echo "no contacts in $1 or $2" >&2; exit 1; }
  if cmp -s "$(contacts "$1")" "$(contacts "$2")"; then echo "$3" >&2; exit 1; fi
}

mkdir empty
want 3 "There is no jar in" "$pressling" plugins install empty
want 0 'Installed my.law 1.0.0' follow
grep -qF 'Tests run: 5, Failures: 0' out || { echo 'the tests of a law that was begun do not run:' >&2; cat out err >&2; exit 1; }
[ -s "$(contacts my.law/tried)" ] || { echo 'the steps of docs/plugins.md press nothing:' >&2; cat out err >&2; exit 1; }
rm -rf my.law/tried
want 0 'Installed my.law 1.0.0' "$pressling" plugins install my.law # where newer versions are looked for from now on
want 0 'contact-law' sh -c '"$0" plugins | grep " my\.law  *my\.law 1\.0\.0 "' "$pressling"
want 0 'contactLaw.modulus' "$pressling" settings contactLaw
want 0 '' press 2e10 soft
want 0 '' press 4e10 stiff
differ soft stiff 'the setting of the law changes nothing'

# Runs that use the law, and one that does not.
want 0 '' run with-law --set contactLaw=my.law
want 0 '' run without-law
[ -z "$(todo with-law --set contactLaw=my.law)$(todo without-law)" ] || { echo 'runs that were made are stale:' >&2; cat plan err >&2; exit 1; }

# A new version is taken, under the same number and another one.
sed -i.old 's/k \* batch.overlap\[c\];$/2 * k * batch.overlap[c];/' my.law/src/main/java/my/law/SpringLaw.java
sed -i.old 's/<version>1.0.0</<version>1.1.0</' my.law/pom.xml
rm -f my.law/src/test/java/my/law/SpringLawTest.java
rm -rf my.law/target
want 0 'BUILD SUCCESS' build
want 0 'my.law 1.1.0 (installed: 1.0.0)' "$pressling" plugins update --dry-run
want 0 'in place of 1.0.0' "$pressling" plugins update
want 0 'There is nothing newer.' "$pressling" plugins update
# It makes stale what depends on it, and nothing else.
stale=$(todo with-law --set contactLaw=my.law)
[ "$stale" = 'press measure render ' ] || { echo "of a new version of the law, stale is: $stale" >&2; cat plan err >&2; exit 1; }
[ -z "$(todo without-law)" ] || { echo 'a law that a run does not use makes it stale:' >&2; cat plan err >&2; exit 1; }
want 0 '' run with-law --set contactLaw=my.law
[ -z "$(todo with-law --set contactLaw=my.law)" ] || { echo 'made with the new version, a run is stale' >&2; exit 1; }
want 0 '' press 2e10 doubled
differ soft doubled 'the new version of the plug-in is not taken'

# The same sources, built by Tycho.
take_tycho my.law || { echo 'docs/plugins.md has no build by Tycho' >&2; exit 1; }
rm -rf my.law/target
want 0 'BUILD SUCCESS' build
want 0 'Removed' "$pressling" plugins remove my.law
want 0 'Installed my.law 1.0.0' "$pressling" plugins install my.law/target/my.law-1.0.0-SNAPSHOT.jar
want 0 'BUILD SUCCESS' resolve
want 0 '' press 2e10 tycho
cmp -s "$(contacts doubled)" "$(contacts tycho)" || { echo 'the plug-in of Tycho does something else' >&2; exit 1; }

# Every kind that can be begun: one build of all, tested; then each is there, or is a part of the workbench.
kinds='packer descriptor analysis exporter engine network view command'
printf '<project><modelVersion>4.0.0</modelVersion><groupId>my</groupId><artifactId>all</artifactId><version>1</version>' >pom.xml
printf '<packaging>pom</packaging><modules>' >>pom.xml
jars=''
for kind in $kinds; do
  want 0 "my.$kind/pom.xml" "$pressling" plugins new "my.$kind" --kind "$kind"
  printf '<module>my.%s</module>' "$kind" >>pom.xml
  jars="$jars my.$kind"
done
add_look
printf '</modules></project>' >>pom.xml
want 0 'BUILD SUCCESS' "$maven" --batch-mode --no-transfer-progress --offline -Daether.offline.protocols=file package
# shellcheck disable=SC2086 # one argument for each
want 0 'Installed my.view 1.0.0' "$pressling" plugins install $jars
"$pressling" plugins >all 2>err
for kind in $kinds; do
  point=$kind
  [ "$kind" != view ] || point='  org\.eclipse\.ui\.views  *view'
  grep -q "^$point  *my[.-]$kind[.a-z]*  *my\.$kind 1\.0\.0 " all || { echo "what plugins new makes of kind $kind is not there:" >&2; cat all err >&2; exit 1; }
done
# The law that is installed is seen in the editor, with its settings by their titles, and what is typed there is in the file.
if [ -n "${DISPLAY:-}" ]; then
  want 0 '<settings name="modulus" value="3e10"/>' look
  for words in 'choice: A linear spring with a dashpot' 'label: Modulus' 'label: Pa' 'label: Stiffness over effective radius.'; do
    grep -qxF "$words" out || { echo "the page of the law does not read \"$words\":" >&2; cat out err >&2; exit 1; }
  done
  want 0 'press ' "$pressling" run seen/saved.pressling --dry-run
fi
# shellcheck disable=SC2086
want 0 'Removed' "$pressling" plugins remove $jars

# What is broken hurts nobody.
echo nothing >"$PRESSLING_PLUGINS/broken.jar"
want 0 'broken.jar' "$pressling" plugins
want 0 'left out of plug-ins: broken.jar. See: pressling plugins' "$pressling" run without-law --steps render --dry-run
want 0 '' press 2e10 beside
cmp -s "$(contacts doubled)" "$(contacts beside)" || { echo 'a broken plug-in changes a result' >&2; exit 1; }
# A plug-in whose every line is wrong: nothing of it is there, all of it is told, and nobody else is hurt.
mkdir bad
{ echo '<?xml version="1.0"?><plugin><extension point="org.pressling.study.contributions">'
  for kind in $kinds law-part rendering-style material-library nothing; do
    echo "<contribution kind=\"$kind\" id=\"bad.$kind\" name=\"Bad\" class=\"bad.Nowhere\"/>"
  done
  echo '<contribution kind="packer" id="not an identifier" name="Bad" class="bad.Nowhere"/><contribution kind="packer"/>'
  echo '</extension><extension point="org.eclipse.ui.views"><view id="bad.view" name="Bad" class="bad.Nowhere"/></extension>'
  echo '<extension point="org.eclipse.nowhere"><thing id="bad.thing"/></extension></plugin>'; } >bad/plugin.xml
printf '%s\n' 'Bundle-ManifestVersion: 2' 'Bundle-SymbolicName: bad;singleton:=true' 'Bundle-Version: 1.0.0' >bad.mf
"$JAVA_HOME/bin/jar" --create --file "$PRESSLING_PLUGINS/bad.jar" --manifest bad.mf -C bad . || exit 1
want 0 "left out" "$pressling" plugins
[ "$(grep -c 'of bad 1.0.0' out)" -ge 10 ] && grep -qF "the view 'bad.view' of bad 1.0.0: there is no class bad.Nowhere" out &&
  grep -qF "the thing 'bad.thing' of bad 1.0.0: there is no extension point org.eclipse.nowhere" out ||
  { echo 'not all that is wrong is told:' >&2; cat out err >&2; exit 1; }
want 0 'left out of plug-ins' press 2e10 hurt
cmp -s "$(contacts doubled)" "$(contacts hurt)" || { echo 'a bad plug-in changes a result' >&2; exit 1; }
want 0 '' "$pressling" examples
rm "$PRESSLING_PLUGINS/bad.jar"
# Nor is what was built for another version of the API, or an older version of what is there, used in silence.
mkdir other && printf '%s\n' 'Bundle-ManifestVersion: 2' 'Bundle-SymbolicName: my.other' 'Bundle-Version: 2.0.0' \
  'Import-Package: org.pressling.dem.law;version="[99,100)"' >other.mf
"$JAVA_HOME/bin/jar" --create --file "$PRESSLING_PLUGINS/other.jar" --manifest other.mf -C other . || exit 1
want 0 'left out of plug-ins: broken.jar, my.other 2.0.0.' "$pressling" run without-law --steps render --dry-run
want 0 'It needs org.pressling.dem.law of version [99,100), and here it is of version' "$pressling" plugins
sed -e 's/my.other/my.law/' -e '/^Import/d' other.mf >newer.mf
"$JAVA_HOME/bin/jar" --create --file "$PRESSLING_PLUGINS/a-newer.jar" --manifest newer.mf -C other . || exit 1
want 0 'my.law 2.0.0 is used instead' "$pressling" plugins
rm "$PRESSLING_PLUGINS/a-newer.jar" "$PRESSLING_PLUGINS/other.jar"
want 0 'Removed' "$pressling" plugins remove my.law broken.jar
want 3 'my.law' press 2e10 without
printf '%d steps of a stranger with a plug-in: all as they should\n' "$tried"
