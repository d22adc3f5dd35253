#!/usr/bin/env bash
# What 300 times as much to be found does to search, for words that are everywhere, somewhere and nowhere, beside an answer
# that does nothing, in one run. Starts its own PostgreSQL; needs nothing that runs already.
#   bench/zoeken.sh
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -q -B test -Dtest=ZoekenBench -Dquarkus.analytics.disabled=true | grep -A 9 '2 agendas'
