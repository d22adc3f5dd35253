#!/usr/bin/env bash
# What one question in a concept costs with 100 and 1,000 acties in it, for a word that is everywhere, in one and
# nowhere. Starts its own PostgreSQL; needs nothing that runs already.
#   bench/zoeken-in-concept.sh
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -q -B test -Dtest=ZoekenInConceptBench -Dquarkus.analytics.disabled=true | grep -A 2 '^acties '
