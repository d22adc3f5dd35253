#!/bin/sh
# Prints a folder with the realm and the demo users in it, as Keycloak keeps them, for tests to copy: importing takes as
# long as starting. It is made once for these realm files and this Keycloak; other files, and it is made anew.
# imported.sh JAVA KEYCLOAK
set -eu
java=$1
keycloak=$(cd "$2" && pwd -P)
cd "$(dirname "$0")"
mkdir -p ../../.cache
cache=$(cd ../../.cache && pwd)
files="strategiekaart-realm.json demo/strategiekaart-users-0.json"
imported=$cache/realm-$(cat "$keycloak/version.txt" imported.sh $files | git hash-object --stdin)

if [ ! -d "$imported" ]; then
  umask 077
  draft=$(mktemp -d "$cache/draft-of-realm.XXXXXX")
  trap 'rm -rf "$draft"' EXIT
  for part in lib conf providers themes; do ln -s "$keycloak/$part" "$draft/$part"; done
  mkdir "$draft/import" && cp $files "$draft/import"
  for secret in client.secret admin.password; do
    od -An -N24 -tx1 /dev/urandom | tr -d ' \n' >"$draft/$secret"
  done
  printf http://localhost >"$draft/address"
  # it opens its management port even while it only imports: any free one, so that two can import at once
  KC_HTTP_MANAGEMENT_PORT=0 KC_HTTP_MANAGEMENT_HOST=127.0.0.1 \
    OIDC_CLIENT_SECRET=$(cat "$draft/client.secret") PUBLIC_ADDRESS=$(cat "$draft/address") \
    KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=$(cat "$draft/admin.password") \
    "$java" -Xmx512m "-Dkc.home.dir=$draft" \
    -Djava.util.logging.manager=org.jboss.logmanager.LogManager -cp "$keycloak/lib/quarkus-run.jar" \
    io.quarkus.bootstrap.runner.QuarkusEntryPoint import --optimized "--dir=$draft/import" >"$draft/log" 2>&1 \
    || { cat "$draft/log" >&2; exit 1; }
  # whole or not at all; who comes second lands inside the first, and goes
  mv "$draft" "$imported"
  rm -rf "$imported/$(basename "$draft")"
fi
echo "$imported"
