#!/usr/bin/env bash
# The site for nginx and the unit for systemd are accepted by nginx and systemd themselves.
set -euo pipefail

checked=0
place=$(pwd)
if command -v nginx >/dev/null 2>&1 || [ -x /usr/sbin/nginx ]; then
  openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=thidua.example.vn \
    -keyout privkey.pem -out fullchain.pem 2>/dev/null
  sed -e "s#/etc/ssl/thidua/#$place/#" -e "s#/var/log/nginx/#$place/#" -e 's/listen 80;/listen 127.0.0.1:18080;/' \
    -e 's/listen \[::\]:80;//' -e 's/listen 443 ssl http2;/listen 127.0.0.1:18443 ssl http2;/' \
    -e 's/listen \[::\]:443 ssl http2;//' "$ROOT/packaging/nginx/thidua.conf" >site.conf
  cat >nginx.conf <<CONF
pid $place/nginx.pid;
error_log $place/error.log;
events {}
http {
  client_body_temp_path $place/body; proxy_temp_path $place/proxy; fastcgi_temp_path $place/fastcgi;
  uwsgi_temp_path $place/uwsgi; scgi_temp_path $place/scgi;
  include $place/site.conf;
}
CONF
  PATH=$PATH:/usr/sbin nginx -t -c "$place/nginx.conf" >words 2>&1 || { cat words; exit 1; }
  if grep -q 'warn' words; then cat words; exit 1; fi
  checked=$((checked + 1))
fi

if command -v systemd-analyze >/dev/null 2>&1; then
  # The program and its account are not installed here.
  sed -e 's#/usr/bin/thidua#/bin/true#' -e 's/^User=.*/User=root/' "$ROOT/packaging/systemd/thidua.service" >thidua.service
  systemd-analyze verify "$place/thidua.service" >words 2>&1 || { cat words; exit 1; }
  if grep -E 'thidua.service.*(Unknown|Failed to parse|Invalid)' words; then exit 1; fi
  checked=$((checked + 1))
fi

[ "$checked" -gt 0 ] || { echo "neither nginx nor systemd-analyze is here"; exit 77; }
