#!/usr/bin/env bash
# How fast visitors are served, as ratios within one run: what the database, the mapping and the size of an answer add to
# an answer that does nothing (/.well-known/security.txt). Needs a running installation with the demo agendas and without limits
# (STRATEGIEKAART_GRENZEN_GEWOON_PER_MINUUT=0 STRATEGIEKAART_GRENZEN_ZOEKEN_PER_MINUUT=0), and wrk.
#   bench/lezen.sh [http://localhost:8080]
set -euo pipefail
basis=${1:-http://localhost:8080}
agenda=$basis/v1/agendas/zoetermeer-2022-2030
command -v wrk >/dev/null || { echo "wrk is needed: install the package wrk." >&2; exit 1; }

meet() { # requests per second, the best of three runs of five seconds on four connections
  local best=0 gemeten
  for _ in 1 2 3; do
    gemeten=$(wrk -t2 -c4 -d5s "${@:2}" "$1" | awk '/Requests\/sec/ { print $2 }')
    best=$(printf '%s\n%s\n' "$best" "$gemeten" | sort -g | tail -n 1)
  done
  echo "$best"
}

meet "$agenda/programmalijnen/goud-maken/strategiekaart" >/dev/null # warm up
niets=$(meet "$basis/.well-known/security.txt")
kaart=$agenda/programmalijnen/goud-maken/strategiekaart
etag=$(curl -sI -X GET "$kaart" | tr -d '\r' | sed -n 's/^ETag: //Ip')

printf '%-44s %12s %10s\n' "" "requests/s" "ratio"
toon() { printf '%-44s %12.0f %10.2f\n' "$1" "$2" "$(awk -v a="$2" -v b="$niets" 'BEGIN { print a / b }')"; }
toon "nothing (security.txt)" "$niets"
toon "strategiekaart" "$(meet "$kaart")"
toon "strategiekaart, not changed (304)" "$(meet "$kaart" -H "If-None-Match: $etag")"
toon "begroting" "$(meet "$agenda/begroting")"
toon "acties, page of 25" "$(meet "$agenda/acties")"
toon "acties of an organisatie, through groups" "$(meet "$agenda/acties?organisatie=ckc-en-partners&jaar=2026")"
toon "search" "$(meet "$basis/v1/zoekresultaten?q=erfgoed")"
