#!/usr/bin/env bash
# What an office installs: the package and the tarball hold the program and what belongs to it, and the program in them
# runs.
set -euo pipefail
"$ROOT/bin/package" "$PWD/made" >words

files='usr/bin/thidua
lib/systemd/system/thidua.service
usr/share/doc/thidua/copyright
usr/share/doc/thidua/changelog.gz
usr/share/doc/thidua/examples/nginx/thidua.conf
usr/share/man/man1/thidua.1.gz
usr/share/bash-completion/completions/thidua
usr/share/zsh/vendor-completions/_thidua'

# has WHERE LIST: every file stands in the list, once, and nothing of it can be written by others.
has() {
  local file
  for file in $files; do
    if [ "$(grep -cE "[ /]$file\$" "$2")" != 1 ]; then
      echo "$1 lacks $file:"
      cat "$2"
      exit 1
    fi
  done
  if awk '{ print $1 }' "$2" | grep -qE '^.{8}w'; then
    echo "$1 holds files that anybody may write:"
    cat "$2"
    exit 1
  fi
}

tar -tvzf made/*.tar.gz >list
has 'the tarball' list
tar -xzf made/*.tar.gz
mv thidua-* unpacked
unpacked/usr/bin/thidua --version | grep '^thidua ' >/dev/null
gunzip -c unpacked/usr/share/man/man1/thidua.1.gz | grep '^\.TH THIDUA 1' >/dev/null
bash -n unpacked/usr/share/bash-completion/completions/thidua

if ! command -v dpkg-deb >/dev/null 2>&1 || ! command -v dpkg-shlibdeps >/dev/null 2>&1; then
  echo 'dpkg-dev is not here: no .deb was made'
  exit 77
fi
dpkg-deb -c made/*.deb >list
has 'the package' list
dpkg-deb -e made/*.deb control
# Linked and opened late alike.
for library in libmicrohttpd libpq libsodium libsqlite3 libxlsxwriter libzip; do
  dpkg-deb -f made/*.deb Depends | grep -E "(^|, )$library" >/dev/null || { cat control/control; exit 1; }
done
[ "$(dpkg-deb -f made/*.deb Version)" = "$(unpacked/usr/bin/thidua --version | cut -d' ' -f2)" ]
for script in control/postinst control/prerm; do sh -n "$script" && [ -x "$script" ]; done
dpkg-deb -x made/*.deb installed
installed/usr/bin/thidua demo --read >/dev/null
(cd installed && md5sum --quiet -c ../control/md5sums)
