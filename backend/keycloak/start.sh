#!/bin/sh
# Starts Keycloak in its container. A mail server that asks for a name is told one, another is not asked whether it wants
# to be.
set -eu
if [ -n "${MAIL_USER:-}" ]; then MAIL_AUTH=true; else MAIL_AUTH=false; fi
export MAIL_AUTH
exec /opt/keycloak/bin/kc.sh "$@"
