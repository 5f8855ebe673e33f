# SPDX-License-Identifier: EPL-2.0
#
# Part of the script `pressling`, whose functions it calls: archives of the product for six platforms.

platforms='linux-x86_64 linux-aarch64 windows-x86_64 windows-aarch64 macos-x86_64 macos-aarch64'
archives=$here/releng/org.pressling.product/target/archives
releng=$here/releng/products

products_help() {
  echo "Usage: ./pressling products [--runtime] [--jdk PLATFORM=FOLDER]… [PLATFORM…]
Builds an archive of the product for each platform into releng/org.pressling.product/target/archives:
the workbench and the commands with start script, icon, licences and bill of materials (CycloneDX).

  PLATFORM                Only these; all if left out. One of:
                          $platforms
  --runtime               With a Java for the platform of this machine, so that none needs to be installed.
  --jdk PLATFORM=FOLDER   With a Java for another platform, taken from a JDK of that platform in a folder.

Every product is checked: do all its bundles resolve on its platform? See docs/products.md."
}

make_products() {
  wanted=
  runtimes=
  while [ $# -gt 0 ]; do
    case $1 in
      -h|--help) products_help; exit 0 ;;
      --runtime) runtimes="$runtimes
$(this_platform)=" ;;
      --jdk)
        [ $# -gt 1 ] || wrong_use '--jdk needs PLATFORM=FOLDER.'
        shift
        case $1 in *=?*) ;; *) wrong_use "--jdk needs PLATFORM=FOLDER, and got $1." ;; esac
        is_platform "${1%%=*}" || wrong_use "There is no platform ${1%%=*}, only $platforms."
        check_jdk "${1%%=*}" "${1#*=}"
        runtimes="$runtimes
$1" ;;
      *)
        is_platform "$1" || wrong_use "There is no platform $1, only $platforms."
        wanted="$wanted $1" ;;
    esac
    shift
  done
  find_jdk
  warn_of_jdk
  can_keep "$(dirname -- "$built")" && (: >"$log") 2>/dev/null ||
    fail "$here cannot be written to, so nothing can be built there. Copy it to a folder of your own."
  stamp=$built.building
  : >"$stamp"
  say 'building the products for six platforms (the first time downloads libraries: some minutes) …'
  build_quietly package -DskipTests -Pproducts -pl :org.pressling.product -am
  [ -f "$stamp" ] || : >"$stamp" # a build that cleans
  mv "$stamp" "$built" # the product of this checkout is one of them
  find_product
  . "$releng/lock.sh"
  (renew_lock --check)
  version=$(sed -n 's/^  <version>\([0-9.]*\).*/\1/p' "$here/pom.xml" | head -n 1)
  mkdir -p "$archives"
  for platform in ${wanted:-$platforms}; do
    pack_product "$platform"
    [ "$platform" != linux-x86_64 ] || [ "$(this_platform)" != linux-x86_64 ] || try_product
  done
}

wrong_use() { say "$1 See './pressling products --help'."; exit 2; }

is_platform() { case " $platforms " in *" $1 "*) ;; *) return 1 ;; esac; }

this_platform() {
  case $system in Linux) name=linux ;; Darwin) name=macos ;; *) name=windows ;; esac
  case $(uname -m) in arm64|aarch64) echo "$name-aarch64" ;; *) echo "$name-x86_64" ;; esac
}

check_jdk() { # a platform, a folder: is that a JDK for it, new enough?
  [ -f "$2/release" ] && [ -d "$2/bin" ] || wrong_use "$2 is not the folder of a JDK (on macOS: its Contents/Home)."
  got=$(sed -n 's/^JAVA_VERSION="\([0-9.]*\).*/\1/p' "$2/release")
  is_at_least "$jdk_sound" "$got" || wrong_use "The JDK in $2 is $got, and must be $jdk_sound or newer."
  os=$(sed -n 's/^OS_NAME="\(.*\)"/\1/p' "$2/release")
  arch=$(sed -n 's/^OS_ARCH="\(.*\)"/\1/p' "$2/release")
  case $os in Linux) os=linux ;; Windows) os=windows ;; Darwin) os=macos ;; esac
  case $arch in amd64) arch=x86_64 ;; arm64) arch=aarch64 ;; esac
  [ "$os-$arch" = "$1" ] || wrong_use "The JDK in $2 is for $os-$arch, not for $1."
}

eclipse_names() { # sets $os $ws $arch, as Eclipse calls the platform
  arch=${1#*-}
  case $1 in
    linux-*) os=linux ws=gtk ;;
    windows-*) os=win32 ws=win32 ;;
    macos-*) os=macosx ws=cocoa ;;
  esac
}

pack_product() { # a platform
  platform=$1
  eclipse_names "$platform"
  stage=$archives/stage
  rm -rf "$stage"
  mkdir -p "$stage"
  built_product=$product/$os/$ws/$arch
  case $os in
    macosx) name=Pressling.app; inner=$stage/$name/Contents/Eclipse ;;
    *) name=pressling; inner=$stage/$name ;;
  esac
  if [ "$os" = macosx ]; then cp -R "$built_product/$name" "$stage/"; else cp -R "$built_product" "$stage/$name"; fi
  # What a start of the product in this checkout has left there.
  rm -rf "$inner"/configuration/org.eclipse.osgi "$inner"/configuration/org.eclipse.core.runtime \
    "$inner"/configuration/org.eclipse.equinox.app "$inner"/configuration/.settings "$inner"/configuration/*.log
  add_launcher
  cp "$here/LICENSE" "$inner/"
  (start sbom --plugins "$inner/plugins" -o "$inner/sbom.json" --notices "$inner") >"$archives/sbom.log" 2>&1 </dev/null ||
    { cat "$archives/sbom.log" >&2; fail "the product for $platform ships what it should not; see docs/libraries.md."; }
  rm -f "$archives/sbom.log"
  check_resolution "$inner" || fail "the product for $platform does not resolve; see the lines above."
  add_runtime
  archive_stage
  check_archive
}

check_archive() { # what a user of that platform needs is in it, and its start script can be executed
  case $os in
    win32)
      "$JAVA_HOME/bin/jar" --list --file "$archive" >"$archives/list"
      inside=$name; own='pressling.cmd pressling.ico' ;;
    macosx)
      tar -tzf "$archive" >"$archives/list"
      inside=$name/Contents/Eclipse; own='../MacOS/pressling ../Info.plist ../Resources/pressling.icns' ;;
    *)
      tar -tzf "$archive" >"$archives/list"
      inside=$name; own='pressling pressling.svg pressling.png' ;;
  esac
  for file in $own LICENSE NOTICES.txt sbom.json configuration/config.ini; do
    path=$(printf '%s\n' "$inside/$file" | sed 's#[^/]*/\.\./##')
    grep -qxF "$path" "$archives/list" || fail "$path is missing in $archive."
  done
  grep -q "^$inside/licences/." "$archives/list" || fail "the licences of libraries are missing in $archive."
  grep -q "^$inside/plugins/org.eclipse.swt.$ws.$os.$arch" "$archives/list" || fail "SWT for $platform is missing in $archive."
  [ "$os" = win32 ] || tar -tvzf "$archive" | grep -q '^-rwx.*/pressling$' || fail "the start script in $archive cannot be executed."
  rm -f "$archives/list"
}

try_product() { # the one that can be started on this machine
  command -v Xvfb >/dev/null 2>&1 || { say 'Xvfb is not installed, so the product is packed but was not started.'; return 0; }
  (sh "$releng/try-product.sh" "$archive" && sh "$releng/try-without-natives.sh" "$built_product" "$here/pressling") >&2 ||
    fail "the product for $platform does not start as it should; see the lines above."
}

add_launcher() {
  case $os in
    linux)
      cp "$here/pressling" "$inner/"
      cp "$here/bundles/org.pressling.ui/icons/pressling.svg" "$releng/icons/pressling.png" "$inner/" ;;
    win32)
      cp "$releng/pressling.cmd" "$releng/icons/pressling.ico" "$inner/" ;;
    macosx)
      contents=$stage/$name/Contents
      mkdir -p "$contents/MacOS" "$contents/Resources"
      cp "$here/pressling" "$contents/MacOS/"
      cp "$releng/icons/pressling.icns" "$contents/Resources/"
      sed "s/@version@/$version/g" "$releng/Info.plist" >"$contents/Info.plist" ;;
  esac
}

check_resolution() { # a folder of a product, for $os $ws $arch
  framework=$(find "$1/plugins" -name 'org.eclipse.osgi_*.jar' | head -n 1)
  "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -cp "$framework" "$releng/ResolveProduct.java" "$1" "$os" "$ws" "$arch"
}

add_runtime() { # the one that was asked for on $platform, if any
  wanted_jdk=$(printf '%s\n' "$runtimes" | sed -n "s/^$platform=//p" | tail -n 1)
  case $runtimes in *"
$platform="*) ;; *) return 0 ;; esac
  # java.se for bundles of others, the rest for the platform, the Vector API, other languages and archives.
  modules=java.se,jdk.incubator.vector,jdk.unsupported,jdk.management,jdk.jfr,jdk.localedata,jdk.charsets,jdk.zipfs,jdk.net
  modules=$modules,jdk.accessibility,jdk.crypto.ec,jdk.security.auth,jdk.xml.dom
  if [ -n "$wanted_jdk" ] && [ "$(java_version "$wanted_jdk" || echo none)" != "$(java_version "$JAVA_HOME")" ] ||
      [ -n "$wanted_jdk" ] && [ ! -d "$wanted_jdk/jmods" ]; then
    # Only a JDK's own modules of the same version can be linked; else all of it goes along but what is for developers.
    mkdir "$inner/jre"
    (cd "$wanted_jdk" && tar -cf - bin conf legal lib release) | (cd "$inner/jre" && tar -xf -)
    rm -f "$inner/jre/lib/src.zip" "$inner/jre/lib/ct.sym"
  else
    # Without an archive of the classes of Java there is none of ours either; only a Java that runs here can make it.
    classes_too=--generate-cds-archive; [ -z "$wanted_jdk" ] || classes_too=
    # shellcheck disable=SC2086 # a word, or none
    "$JAVA_HOME/bin/jlink" ${wanted_jdk:+--module-path "$wanted_jdk/jmods"} $classes_too --add-modules "$modules" --strip-debug \
      --no-header-files --no-man-pages --compress zip-6 --output "$inner/jre" >&2 ||
      fail "the Java for $platform could not be made; see the lines above."
  fi
}

archive_stage() { # equal files give equal archives, as far as this system's tar can
  archive=$archives/pressling-$version-$platform
  case $os in
    win32)
      archive=$archive.zip
      rm -f "$archive"
      "$JAVA_HOME/bin/jar" --create --no-manifest --file "$archive" --date 2026-01-01T00:00:00Z -C "$stage" "$name" ;;
    *)
      archive=$archive.tar.gz
      sorted=; ! tar --version 2>/dev/null | grep -q GNU || sorted='--sort=name --owner=0 --group=0 --numeric-owner'
      # shellcheck disable=SC2086 # several words, or none
      tar -C "$stage" $sorted -cf - "$name" | gzip -n >"$archive" ;;
  esac
  rm -rf "$stage"
  printf '%s  %s MiB\n' "$archive" "$(($(wc -c <"$archive") / 1048576))"
}
