#!/usr/bin/env bash
# What 2,000 agendas in one database do to reading the begroting of one of them: the answer through HTTP and the bare SQL
# under it, measured in one run, as ratios. Starts its own PostgreSQL; needs nothing that runs already.
#   bench/begrotingen.sh
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -q -B test -Dtest=BegrotingenBench -Dquarkus.analytics.disabled=true | grep -A 7 '2 agendas'
