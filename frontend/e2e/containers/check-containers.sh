#!/usr/bin/env bash
# Checks the container files without a Docker engine: the compose file with its parser, the nginx configuration with a
# real nginx, a page of its own and a stand-in for the API. Starts on free ports and stops what it started.
set -euo pipefail
cd "$(dirname "$0")/../../.."
PATH="$PATH:/usr/sbin"

work=$(mktemp -d)
pids=()
stop() {
  # by number: nobody else's nginx
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; done
  rm -rf "$work"
}
trap stop EXIT

count=0
ok() { count=$((count + 1)); }
fail() { echo "FAILED: $*" >&2; exit 1; }

# --- docker-compose.yml -----------------------------------------------------------------------------------------------

if command -v docker-compose >/dev/null; then compose=(docker-compose); else compose=(docker compose); fi
required=(POSTGRES_PASSWORD KEYCLOAK_DB_PASSWORD KEYCLOAK_ADMIN KEYCLOAK_ADMIN_PASSWORD PUBLIC_ADDRESS KEYCLOAK_ADDRESS
  OIDC_CLIENT_SECRET BEHEERDERS MAIL_HOST MAIL_FROM)
all=(); : >"$work/none"
for name in "${required[@]}"; do unset "$name"; all+=("$name=value-of-$name"); done
config() { env "$@" "${compose[@]}" --env-file "$work/none" -f docker-compose.yml config 2>&1; }

config "${all[@]}" >"$work/compose" || fail "docker-compose.yml is not valid: $(cat "$work/compose")"
ok
for name in "${required[@]}"; do
  others=()
  for setting in "${all[@]}"; do [[ $setting == "$name="* ]] || others+=("$setting"); done
  if config "${others[@]}" >"$work/refused"; then fail "docker-compose.yml starts without $name"; fi
  grep -q "$name" "$work/refused" || fail "docker-compose.yml does not name the missing $name: $(cat "$work/refused")"
  ok
done
if grep -E '^ *image:|^FROM' docker-compose.yml Dockerfile backend/keycloak/Dockerfile \
    | grep -vE '(image: |FROM )[^ ]+:[0-9]+\.[0-9][^ ]*( AS [a-z]+)?$'; then
  fail "an image above has no full version"
fi
ok
for target in $(sed -n 's/^ *build: {context: \., target: \([a-z]*\)}$/\1/p' docker-compose.yml); do
  grep -q " AS $target\$" Dockerfile || fail "the Dockerfile has no $target"
  ok
done
for copied in $(sed -n 's/^COPY \([^-].*\) [^ ]*$/\1/p' Dockerfile); do
  [ -e "$copied" ] || fail "the Dockerfile copies $copied, which is not there"
  ok
done

# --- Keycloak ---------------------------------------------------------------------------------------------------------

version=$(sed -n 's/^FROM quay.io\/keycloak\/keycloak://p' backend/keycloak/Dockerfile)
for place in "Makefile:KEYCLOAK_VERSION := $version" "backend/keycloak/accounts/pom.xml:<keycloak.version>$version<"; do
  grep -qF -- "${place#*:}" "${place%%:*}" || fail "${place%%:*} and backend/keycloak/Dockerfile have another Keycloak"
  ok
done
for copied in $(sed -n 's/^COPY \([^-][^ ]*\) .*/\1/p' backend/keycloak/Dockerfile); do
  [ -e "backend/keycloak/$copied" ] || fail "backend/keycloak/Dockerfile copies $copied, which is not there"
  ok
done
# every setting that the realm file asks for has its value in the container, or one of its own
for name in $(grep -oE '\$\{[A-Z_]+' backend/keycloak/strategiekaart-realm.json | tr -d '${' | sort -u); do
  sed -n '/^  keycloak:/,/^  [a-z]*:$/p' docker-compose.yml | grep -q "^      $name:" \
    || grep -q "export $name" backend/keycloak/start.sh || fail "the container of Keycloak has no $name"
  ok
done
mkdir "$work/kc" && printf '#!/bin/sh\necho "$MAIL_AUTH $*"\n' >"$work/kc/kc.sh" && chmod +x "$work/kc/kc.sh"
sed "s|/opt/keycloak/bin|$work/kc|" backend/keycloak/start.sh >"$work/start.sh"
[ "$(MAIL_USER= sh "$work/start.sh" start --optimized)" = "false start --optimized" ] || fail "start.sh without a mail user"
[ "$(MAIL_USER=kaart sh "$work/start.sh" start)" = "true start" ] || fail "start.sh with a mail user"
ok

# --- nginx ------------------------------------------------------------------------------------------------------------

free_port() { node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })'; }
port=$(free_port)
mkdir -p "$work/html/assets" "$work/tmp"
echo '<!doctype html><title>SPA</title>' >"$work/html/index.html"
node -e 'process.stdout.write("let kaart = 1;\n".repeat(200))' >"$work/html/assets/index-abc123.js"
# what the build compressed: it says itself that it was
echo 'let kaart = 1;' >"$work/html/assets/built-abc123.js"
echo 'let kaart = 1; // compressed by the build' | gzip >"$work/html/assets/built-abc123.js.gz"

# a stand-in for the API that says what it was asked; at one address it hangs up without an answer, and tells that
cat >"$work/api.cjs" <<'JS'
require('http').createServer((request, answer) => {
  if (request.url === '/v1/hangs-up') {
    require('fs').appendFileSync(process.argv[2], request.method + '\n');
    return request.socket.destroy();
  }
  answer.setHeader('ETag', '"sterk"');
  if (request.url === '/v1/inloggen/terug') answer.setHeader('Set-Cookie', ['q_session_1=', 'q_session_2=', 'q_session_3='].map((name) => name + 'a'.repeat(4000)));
  answer.setHeader('Cache-Control', 'public, max-age=60');
  answer.setHeader('Content-Type', 'application/json');
  if (!/^\/(v1|assets|robots|sitemap|\.well)/.test(request.url)) answer.statusCode = 404;
  answer.end(JSON.stringify({ method: request.method, url: request.url, headers: request.headers, vulling: 'x'.repeat(2000) }));
}).listen(0, '127.0.0.1', function () { console.log(this.address().port); });
JS
apis=()
for replica in 1 2; do
  node "$work/api.cjs" "$work/hung-up" >"$work/api.$replica" &
  pids+=($!); apis+=($!)
  for _ in $(seq 50); do [ -s "$work/api.$replica" ] && break; sleep 0.1; done
done

# as the image does it: with one replica that is there, one that is not, and another
servers() { sh -euc '. frontend/api-servers.envsh; printf %s "$API_SERVERS"'; }
api_servers=$(API_UPSTREAM="127.0.0.1:$(cat "$work/api.1") 127.0.0.1:1 127.0.0.1:$(cat "$work/api.2")" servers)
API_SERVERS=$api_servers PORT="$port" HTML="$work/html" node -e '
  const template = require("fs").readFileSync("frontend/nginx.conf", "utf8");
  process.stdout.write(template
    .replaceAll("${API_SERVERS}", process.env.API_SERVERS)
    .replaceAll("${PROXY_NETWORK}", "127.0.0.2/32")
    .replace("listen 8080;", "listen 127.0.0.1:" + process.env.PORT + ";")
    .replace("/usr/share/nginx/html", process.env.HTML));
' >"$work/site.conf"
# the surroundings that the image brings
cat >"$work/nginx.conf" <<CONF
daemon off;
pid $work/nginx.pid;
error_log $work/error.log;
events {}
http {
  types { text/html html; text/javascript js; image/svg+xml svg; text/plain txt; }
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path $work/tmp/body; proxy_temp_path $work/tmp/proxy; fastcgi_temp_path $work/tmp/fastcgi;
  uwsgi_temp_path $work/tmp/uwsgi; scgi_temp_path $work/tmp/scgi;
  include $work/site.conf;
}
CONF
# as root nginx takes a lesser user for its workers, who must be able to read the page
chmod -R a+rX "$work"
nginx -t -q -c "$work/nginx.conf" 2>"$work/check" || fail "nginx.conf is not valid: $(cat "$work/check")"
ok
nginx -c "$work/nginx.conf" 2>>"$work/error.log" &
pids+=($!)
site="http://127.0.0.1:$port"
for _ in $(seq 50); do curl -so /dev/null "$site/" && break; sleep 0.1; done

long=$(printf 'a%.0s' $(seq 7000))

# get PATH [curl options]: leaves the status, headers and body behind
get() {
  local path=$1; shift
  status=$(curl -s -o "$work/body" -D "$work/headers" -w '%{http_code}' "$@" "$site$path")
  tr -d '\r' <"$work/headers" >"$work/clean"
}
status_is() { [ "$status" = "$1" ] || fail "$2: $status, not $1"; ok; }
header_is() {
  local found
  found=$(sed -n "s/^$1: //Ip" "$work/clean")
  [ "$found" = "$2" ] || fail "$3: header $1 is \"$found\", not \"$2\""
  ok
}
body_has() { grep -qF -- "$1" "$work/body" || fail "$2: no $1 in: $(head -c 600 "$work/body")"; ok; }

csp="default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
secure() {
  header_is Content-Security-Policy "$csp" "$1"
  header_is Strict-Transport-Security "max-age=31536000" "$1"
  header_is X-Content-Type-Options nosniff "$1"
  header_is Referrer-Policy no-referrer "$1"
  header_is Server nginx "$1"
}

get /index.html
status_is 200 "a file"; body_has '<title>SPA</title>' "a file"; header_is Cache-Control no-cache "a file"; secure "a file"
for path in / /agendas/zoetermeer/programmalijnen/7; do
  get "$path" -H 'X-Forwarded-For: 6.6.6.6'
  status_is 404 "the status of a page is the API's"; body_has "\"url\":\"$path\"" "a page comes from the API"
  body_has '"x-forwarded-for":"127.0.0.1"' "what a visitor claims about his address"
  header_is Content-Security-Policy "" "the API's own headers"
done

get /assets/index-abc123.js
status_is 200 "an asset"; header_is Cache-Control "public, max-age=31536000, immutable" "an asset"; secure "an asset"
get /assets/index-abc123.js -H 'Accept-Encoding: gzip'
header_is Content-Encoding gzip "an asset"; header_is Vary Accept-Encoding "an asset"
get /assets/built-abc123.js --compressed -H 'Accept-Encoding: gzip'
header_is Content-Type text/javascript "a compressed asset"; header_is Vary Accept-Encoding "a compressed asset"
body_has 'compressed by the build' "a compressed asset"
get /assets/built-abc123.js
header_is Content-Encoding "" "an asset as it is"

get /assets/other-abc123.js
body_has '"url":"/assets/other-abc123.js"' "a file of another version"
for path in /gone.js /logo.png; do
  get "$path"
  status_is 404 "$path"; header_is Cache-Control "" "$path"; secure "$path"
done

get /v1/inloggen/terug
status_is 200 "who signs in gets cookies of 12 kB"

get '/v1/agendas/zoetermeer/acties?q=caf%C3%A9&page=2' -H 'X-Forwarded-For: 6.6.6.6' -H 'Accept-Encoding: gzip'
status_is 200 "the API"
body_has '"url":"/v1/agendas/zoetermeer/acties?q=caf%C3%A9&page=2"' "the API's path and query"
body_has '"x-forwarded-for":"127.0.0.1"' "what a visitor claims about his address"
body_has "\"host\":\"127.0.0.1:$port\"" "the host"
body_has "\"x-forwarded-port\":\"$port\"" "the port of the site"
header_is ETag '"sterk"' "the API's ETag"
header_is Cache-Control "public, max-age=60" "the API's Cache-Control"
header_is Content-Security-Policy "" "the API's own headers"
header_is X-From-Here "" "the API's own headers"
header_is Server nginx "the API"
get /v1/agendas -H 'X-Forwarded-For: 6.6.6.6, 7.7.7.7' --interface 127.0.0.2
body_has '"x-forwarded-for":"7.7.7.7"' "what the proxy in front says about a visitor"
get /v1/agendas/a%2Fb/acties
body_has '"url":"/v1/agendas/a%2Fb/acties"' "an escaped slash in the API's path"
for method in POST PATCH PUT DELETE; do
  # also to the one that is not there: not of a method that nginx could repeat, so that one is told that it cannot be now
  said=0
  for _ in 1 2 3 4 5 6; do
    get /v1/agendas -X "$method" -d "vulling=$long"
    case $status in
      200) body_has "\"method\":\"$method\"" "the method"; body_has '"content-length":"7008"' "what goes with $method"; said=$((said + 1));;
      *) [ "$method" = PUT ] || [ "$method" = DELETE ] || fail "$method: $status"; status_is 503 "$method to one that is away";;
    esac
  done
  [ "$said" -ge 2 ] || fail "$method came through $said times of 6"
  ok
done
# who hangs up may have done what was asked: only who reads is sent on
for asked in "GET 2" "HEAD 2" "POST 1" "PATCH 1" "PUT 1" "DELETE 1"; do
  sleep 1.2    # whom nginx left alone counts again
  : >"$work/hung-up"
  read -r method times <<<"$asked"
  options=(-X "$method"); [ "$method" != HEAD ] || options=(--head)
  # the first may be the one that is not there
  for _ in 1 2 3; do [ -s "$work/hung-up" ] || get /v1/hangs-up "${options[@]}"; done
  status_is 503 "$method, and nobody answers"
  [ "$(wc -l <"$work/hung-up")" = "$times" ] || fail "$method came $(wc -l <"$work/hung-up") times to the API, not $times"
  ok
done
sleep 1.2
case $(NGINX_LOCAL_RESOLVERS="10.0.0.10 " API_UPSTREAM=api:8080 servers) in
  *"zone api 64k; resolver 10.0.0.10  valid=2s ipv6=off; server api:8080 "*" resolve;") ok;;
  *) fail "names are not looked up again: $(NGINX_LOCAL_RESOLVERS=10.0.0.10 API_UPSTREAM=api:8080 servers)";;
esac

for path in /v1/agendas/%zz /%zz; do
  get "$path"
  status_is 400 "an unreadable address"; header_is Content-Type application/problem+json "an unreadable address"
  header_is X-Content-Type-Options nosniff "an unreadable address"; body_has '%20' "an unreadable address"
done
get "/v1/agendas?zoek=$(printf 'a%.0s' $(seq 9000))"
status_is 414 "an address that is too long"; body_has '"status":414' "an address that is too long"
header_is Content-Type application/problem+json "an address that is too long"
header_is Referrer-Policy no-referrer "an address that is too long"

for path in /v1/agendas /agendas; do
  get "$path" -H "X-One: $long" -H "X-Two: $long" -H "X-Three: $long"
  status_is 431 "headers that are too long together"; body_has '"status":431' "headers that are too long together"
  get "$path" -H "X-One: $long"
  if [ "$status" = 431 ]; then fail "a header of 7 kB is not too long"; fi
  get "$path" -H "Cookie: $long$long"
  status_is 431 "headers that are too long"; body_has '"status":431' "headers that are too long"
  header_is Content-Type application/problem+json "headers that are too long"
  header_is Retry-After "" "headers that are too long"
done

get /.well-known/security.txt
body_has '"url":"/.well-known/security.txt"' "security.txt from the API"
for path in /robots.txt /sitemap.xml; do
  get "$path"
  body_has "\"url\":\"$path\"" "$path from the API"
done
mkdir -p "$work/html/.well-known"; echo 'Contact: mailto:veilig@example.nl' >"$work/html/.well-known/security.txt"
chmod -R a+rX "$work/html"
get /.well-known/security.txt
status_is 200 "security.txt"; body_has 'Contact:' "security.txt from the SPA"; secure "security.txt"

for api in "${apis[@]}"; do kill "$api"; wait "$api" 2>/dev/null || true; done
get /v1/agendas
status_is 503 "the API is away"
header_is Content-Type application/problem+json "the API is away"
header_is Retry-After 30 "the API is away"
body_has '"status":503' "the API is away"
get /agendas/zoetermeer
status_is 503 "a page while the API is away"; body_has '<title>SPA</title>' "a page while the API is away"
header_is Retry-After 30 "a page while the API is away"
secure "a page while the API is away"

if [ -s "$work/error.log" ] && grep -qE '\[(emerg|alert|crit|warn)\]' "$work/error.log"; then
  fail "nginx complained: $(cat "$work/error.log")"
fi
echo "container files: $count checks passed"
