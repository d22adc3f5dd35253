# Two commands matter: `make run` and `make test`. Everything they need beyond a JDK, Maven, Node and git
# they fetch themselves. Nothing here is rebuilt when its sources did not change.

.DEFAULT_GOAL := help
.PHONY: help run dev test check check-backend openapi build clean tools packages bench before \
        test-api test-launcher test-spa test-unit test-schermen test-contract test-containers test-browser test-ramp test-replicas

MVN    := mvn -B -q -ntp -Dstyle.color=never -Dquarkus.analytics.disabled=true
JAVA   := $${JAVA_HOME:+$$JAVA_HOME/bin/}java
NPM    := npm --prefix frontend --no-audit --no-fund --no-update-notifier
# set by npm on its own wish otherwise; nobody needs to know that we lint
export SCARF_ANALYTICS := false

API      := backend/target/quarkus-app/quarkus-run.jar
LAUNCHER := backend/launcher/target/launcher.jar
ACCOUNTS := backend/keycloak/accounts/target/accounts.jar
VLOER    := backend/bench/vloer/target/vloer.jar
LEARNT   := .cache/learnt
SPA      := frontend/dist/index.html
MODULES  := frontend/node_modules/.package-lock.json
REPORTS  := .cache/reports
PYTHON   := .cache/python/built
# the version before this one, which works beside it while an installation is updated
BEFORE   := .cache/before/backend/target/quarkus-app/quarkus-run.jar

# quarkus:dev refuses an older Maven than 3.9, and Debian 12 has 3.8
MAVEN_VERSION := 3.9.16
MAVEN_FOR_DEV := .cache/apache-maven-$(MAVEN_VERSION)/bin/mvn

# the sign-in server: unpacked and built once, shared by all data folders
KEYCLOAK_VERSION := 26.7.3
KEYCLOAK := .cache/keycloak-$(KEYCLOAK_VERSION)/built

help:
	@echo "make run      start everything on http://localhost:8080 (PORT=8090, DATA=folder, DEMO=false)"
	@echo "make dev      the same with live reload of both halves"
	@echo "make test     every test there is (what CI runs); PART=werk for one part: $(PARTS)"
	@echo "make test PART=replicas  replicas behind nginx that die and are updated: minutes, and not part of make test"
	@echo "make check    format, lint, types, architecture and contract: the quick half of make test"
	@echo "make bench    measure beside honest floors and write docs/prestaties.md (SIZE=S|M|L, JOB=kaart for one of each)"
	@echo "make openapi  write openapi.yaml and the SPA's client anew after a change of the API"
	@echo "make build    build the API, the launcher and the SPA"
	@echo "make clean    remove what builds made; the data in .data stays"

# exec: the launcher itself gets the signals
run: build
	@exec $(JAVA) -jar $(LAUNCHER) --stop-with-parent

dev: tools $(LAUNCHER) $(KEYCLOAK) $(MODULES) $(MAVEN_FOR_DEV)
	@MAVEN="$(CURDIR)/$(MAVEN_FOR_DEV)" DATA="$${DATA:-.data/dev}" exec $(JAVA) -jar $(LAUNCHER) --dev --stop-with-parent

# what a site is started from
STARTS := $(API) $(LAUNCHER) $(SPA) $(KEYCLOAK)

build: $(STARTS) $(LEARNT)

# --- building, only when a source is newer than the result ------------------------------------------------------------

# Folders count as well as files, so that a removed source is noticed. The result gets the time at which its build
# began: a source saved during the build is newer and is built the next time.
sources = $(shell find $(1) 2>/dev/null)
began   = mkdir -p .cache && touch .cache/$(1).began
done    = touch -r .cache/$(1).began $(2)

$(API): $(call sources,backend/src/main) backend/pom.xml | tools
	@echo "Building the API ..."
	@$(call began,api)
	@$(MVN) -f backend/pom.xml package -DskipTests
	@$(call done,api,$@)

# Once for each commit that the file names. Where history does not go back that far and cannot be fetched (a shallow
# checkout), it says so, and the test that needs it is skipped.
before: backend/src/test/resources/version-before | tools $(KEYCLOAK)
	@commit=$$(cat $<); \
	[ -e $(BEFORE) ] && [ "$$(cat .cache/before/commit)" = "$$commit" ] && exit 0; \
	rm -rf .cache/before && mkdir -p .cache/before; \
	git cat-file -e "$$commit^{commit}" 2>/dev/null || git fetch -q --depth=1 origin "$$commit" 2>/dev/null || { \
	  echo "The version before ($$commit) is not in this checkout: that it works beside this one is not tested."; exit 0; }; \
	echo "Building the version before, once ..."; \
	git archive "$$commit" backend/pom.xml backend/src/main | tar -x -C .cache/before; \
	$(MVN) -f .cache/before/backend/pom.xml package -DskipTests && echo "$$commit" >.cache/before/commit

# after the API: two of Maven at once may not fetch the same
$(LAUNCHER): $(call sources,backend/launcher/src/main) backend/launcher/pom.xml | tools $(API)
	@echo "Building the launcher ..."
	@$(call began,launcher)
	@$(MVN) -f backend/launcher/pom.xml package -DskipTests
	@$(call done,launcher,$@)

# a JDK 25 starts the API in less than half the time when it ran it before (an AOT cache); others start it as ever
$(LEARNT): $(API) | $(LAUNCHER) $(SPA)
	@echo "Letting Java learn how the API starts ..."
	@$(JAVA) -jar $(LAUNCHER) --train
	@touch -r $(API) $@

# after the launcher, for the same reason
$(ACCOUNTS): $(call sources,backend/keycloak/accounts/src) backend/keycloak/accounts/pom.xml | tools $(LAUNCHER)
	@echo "Building what Keycloak learns ..."
	@$(call began,accounts)
	@$(MVN) -f backend/keycloak/accounts/pom.xml package
	@$(call done,accounts,$@)

$(SPA): $(call sources,frontend/src frontend/public frontend/bouw) $(wildcard frontend/*.html frontend/*.ts frontend/*.json) $(MODULES)
	@echo "Building the SPA ..."
	@$(call began,spa)
	@$(NPM) run --silent build -- --logLevel warn
	@$(call done,spa,$@)

$(MODULES): frontend/package.json frontend/package-lock.json | tools
	@echo "Fetching what the SPA is built with ..."
	@$(NPM) ci --silent
	@touch $@

# what a client in Python needs; without its registry that client is made and read, not run
$(PYTHON): backend/src/test/clients/requirements.txt | packages
	@echo "Fetching what a client in Python needs ..."
	@rm -rf .cache/python && python3 -m venv .cache/python
	@.cache/python/bin/python -m pip install -q --disable-pip-version-check --retries 1 --timeout 20 -r $< >.cache/python.log 2>&1 \
	  || echo "It could not be fetched (.cache/python.log): that client is not run in the tests."
	@touch $@

$(MAVEN_FOR_DEV): | tools
	@echo "Fetching Maven $(MAVEN_VERSION) ..."
	@mkdir -p .cache
	@$(MVN) org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -DoutputDirectory="$(CURDIR)/.cache" \
	  -Dartifact=org.apache.maven:apache-maven:$(MAVEN_VERSION):tar.gz:bin
	@tar -xzf .cache/apache-maven-$(MAVEN_VERSION)-bin.tar.gz -C .cache
	@touch $@

# a half-unpacked or half-built one has no mark, and is made anew; the link is where everyone else finds it
# (JAVA_OPTS: kc.sh asks for a collector of its own otherwise, and Java takes only one)
# unpacked again too: Keycloak changes its own files when it is built
$(KEYCLOAK): $(ACCOUNTS) | tools
	@echo "Fetching and building Keycloak $(KEYCLOAK_VERSION), once ..."
	@rm -rf .cache/keycloak-$(KEYCLOAK_VERSION) && mkdir -p .cache
	@$(MVN) org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -DoutputDirectory="$(CURDIR)/.cache" \
	  -Dartifact=org.keycloak:keycloak-quarkus-dist:$(KEYCLOAK_VERSION):tar.gz
	@tar -xzf .cache/keycloak-quarkus-dist-$(KEYCLOAK_VERSION).tar.gz -C .cache
	@rm .cache/keycloak-quarkus-dist-$(KEYCLOAK_VERSION).tar.gz
	@cp $(ACCOUNTS) .cache/keycloak-$(KEYCLOAK_VERSION)/providers/
	@JAVA_OPTS=-Xmx512m .cache/keycloak-$(KEYCLOAK_VERSION)/bin/kc.sh build --db=dev-file --health-enabled=true >.cache/keycloak-build.log 2>&1 \
	  || { cat .cache/keycloak-build.log >&2; exit 1; }
	@ln -sfn keycloak-$(KEYCLOAK_VERSION) .cache/keycloak
	@touch $@

# one sentence per missing tool, before anything else can fail in its own words
tools:
	@say() { echo "$$1" >&2; exit 1; }; \
	home="$${JAVA_HOME:+$$JAVA_HOME/bin/}"; \
	command -v "$${home}javac" >/dev/null || say "A JDK of 17 or newer is needed: install one, for example the package openjdk-17-jdk-headless."; \
	jdk=$$("$${home}javac" -version 2>&1 | sed 's/^javac \(1\.\)\{0,1\}\([0-9]*\).*/\2/'); \
	[ "$$jdk" -ge 17 ] 2>/dev/null || say "The JDK is too old (version $$jdk): install 17 or newer, or point JAVA_HOME at one."; \
	command -v mvn >/dev/null || say "Maven is needed: install it, for example the package maven."; \
	command -v node >/dev/null || say "Node 20 or newer is needed: see https://nodejs.org for your system."; \
	node=$$(node --version | sed 's/^v\([0-9]*\).*/\1/'); \
	[ "$$node" -ge 20 ] 2>/dev/null || say "Node is too old (version $$node): install 20 or newer."; \
	command -v npm >/dev/null || say "npm is needed: it comes with Node, or in the package npm."; \
	command -v git >/dev/null || say "git is needed: install the package git."

# --- testing ----------------------------------------------------------------------------------------------------------

# What make test consists of, those that take longest side by side; make test PART="werk ramp" does only those.
PARTS := api schermen spa unit contract containers launcher lezen werk a11y ramp
PART  ?= $(PARTS)

# The parts that share one stack and one run of the browser tests.
BROWSER := $(filter lezen werk a11y,$(PART))
TARGETS := $(addprefix test-,$(filter-out $(BROWSER),$(PART)) $(if $(BROWSER),browser))
STEP    := .ci/step
TESTS   := mvn -B -ntp -Dstyle.color=never -Dquarkus.analytics.disabled=true
# Every Java of the tests lives for minutes: compiling twice and collecting in parallel costs more than it brings, and
# so does sweeping compiled code to make room.
test: export JDK_JAVA_OPTIONS := -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:ReservedCodeCacheSize=240m $(JDK_JAVA_OPTIONS)

# Steps that do not need each other run side by side, one on each core. Each leaves a JUnit report, so that the last
# lines count what really ran, also when a step failed.
test: tools packages
	@rm -rf $(REPORTS) .cache/steps backend/target/surefire-reports backend/launcher/target/surefire-reports
	@$(MAKE) --no-print-directory -j2 -k $(TARGETS); status=$$?; \
	node .ci/report.js $$status; exit $$status

# the packaged API is what is tested, and it is there already
test-api: $(API) $(KEYCLOAK) $(MODULES) $(PYTHON)
	@$(STEP) api $(TESTS) -f backend/pom.xml spotless:check verify -Dquarkus.build.skip=true

# no further than their tests: the browser tests beside these run from the jars that are there
test-launcher: $(LAUNCHER) $(KEYCLOAK)
	@$(STEP) accounts $(TESTS) -f backend/keycloak/accounts/pom.xml spotless:check test
	@$(STEP) launcher $(TESTS) -f backend/launcher/pom.xml spotless:check test

test-spa: $(MODULES)
	@$(STEP) spa $(NPM) run --silent check

test-unit: $(MODULES)
	@$(STEP) unit $(NPM) run --silent test -- --reporter=default --reporter=junit --outputFile.junit="$(CURDIR)/$(REPORTS)/unit/unit.xml"

# every screen in a real browser, on a server in the page that holds to the contract
test-schermen: $(MODULES)
	@$(STEP) schermen $(NPM) run --silent schermen -- --reporter=default --reporter=junit --outputFile.junit="$(CURDIR)/$(REPORTS)/schermen/schermen.xml"

test-contract: $(MODULES)
	@$(STEP) contract $(NPM) run --silent contract

test-containers:
	@$(STEP) containers frontend/e2e/containers/check-containers.sh

test-browser: $(STARTS)
	@PLAYWRIGHT_JUNIT_INCLUDE_RETRIES=1 PLAYWRIGHT_JUNIT_OUTPUT_NAME="$(CURDIR)/$(REPORTS)/browser/browser.xml" \
	  $(STEP) browser $(NPM) run --silent e2e -- --reporter=list,junit $(BROWSER:%=--project=%)

# last, on a stack of its own: begun beside the others it took three times as long, and so did nothing for the whole
test-ramp: $(STARTS) | $(if $(BROWSER),test-browser)
	@PLAYWRIGHT_JUNIT_INCLUDE_RETRIES=1 PLAYWRIGHT_JUNIT_OUTPUT_NAME="$(CURDIR)/$(REPORTS)/ramp/ramp.xml" \
	  $(STEP) ramp $(NPM) run --silent e2e -- --reporter=list,junit --project=ramp --output=test-results/ramp

# replicas that die, and an update from the version before: minutes, for who changed nginx, stopping or the tables
test-replicas: $(API) $(KEYCLOAK) packages before
	@$(STEP) replicas $(TESTS) -f backend/pom.xml verify -Dquarkus.build.skip=true -Dtest=ArchitectuurTest -Dit.test='ReplicasIT,BijwerkenIT'

# --- measuring --------------------------------------------------------------------------------------------------------

# exec: a Ctrl-C gets to who stops the servers
bench: NEEDED := bench
bench: packages build $(VLOER)
	@exec node backend/bench/bench.mjs

# what the product is measured beside
$(VLOER): $(call sources,backend/bench/vloer/src) backend/bench/vloer/pom.xml | tools $(API)
	@echo "Building what the product is measured beside ..."
	@$(call began,vloer)
	@$(MVN) -f backend/bench/vloer/pom.xml package
	@$(call done,vloer,$@)

# the browser, what checks the container files, and Python for a client of the API; or what measures
packages:
	@missing=""; \
	if [ "$(NEEDED)" = bench ]; then \
	command -v wrk >/dev/null || missing="$$missing wrk"; \
	command -v nginx >/dev/null || [ -x /usr/sbin/nginx ] || missing="$$missing nginx-light"; \
	pgbench --version >/dev/null 2>&1 || missing="$$missing postgresql"; \
	else \
	command -v chromium-headless-shell >/dev/null || [ -n "$$CHROMIUM" ] || missing="$$missing chromium-headless-shell"; \
	command -v nginx >/dev/null || [ -x /usr/sbin/nginx ] || missing="$$missing nginx-light"; \
	command -v docker-compose >/dev/null || docker compose version >/dev/null 2>&1 || missing="$$missing docker-compose"; \
	command -v curl >/dev/null || missing="$$missing curl"; \
	python3 -c 'import ensurepip' 2>/dev/null || missing="$$missing python3-venv"; \
	fi; \
	[ -z "$$missing" ] && exit 0; \
	if [ "$$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then \
	  echo "Needed:$$missing. Install them first, on Debian with: sudo apt-get install$$missing" >&2; exit 1; \
	fi; \
	echo "Installing$$missing ..."; \
	apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null

check: tools check-backend $(MODULES)
	@$(NPM) run --silent check
	@$(NPM) run --silent contract
	@echo "All checks passed."

# Not again when nothing of it changed: a change of the SPA alone starts no Maven.
CHECKED := .cache/backend.checked
check-backend: $(CHECKED)

$(CHECKED): $(call sources,backend/src backend/launcher/src backend/keycloak/accounts/src) backend/pom.xml backend/launcher/pom.xml openapi.yaml
	@$(call began,check)
	@$(MVN) -f backend/pom.xml spotless:check test -Dtest='ArchitectuurTest,QueryKamersTest,OpenApiTest'
	@$(MVN) -f backend/launcher/pom.xml spotless:check
	@$(MVN) -f backend/keycloak/accounts/pom.xml spotless:check
	@touch -r .cache/check.began $@

openapi: tools $(MODULES)
	@$(MVN) -f backend/pom.xml package -DskipTests
	@cp backend/target/openapi/openapi.yaml openapi.yaml
	@$(NPM) run --silent client
	@echo "openapi.yaml and frontend/src/client are up to date."

clean:
	@rm -rf backend/target backend/launcher/target backend/keycloak/accounts/target backend/bench/vloer/target frontend/dist .cache
