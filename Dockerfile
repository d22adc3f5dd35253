# The API, the site and what draws its pages as three images out of one file: the SPA is built once, and all bring that
# same build along. nginx serves its files, the API its pages (their titles, and whether there is such a page, come from
# the database), and prerender draws those for the API.

FROM node:22.21.1-bookworm-slim AS spa
WORKDIR /build
COPY frontend/package.json frontend/package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
COPY frontend .
RUN npm run build

FROM maven:3.9.11-eclipse-temurin-25 AS build
WORKDIR /build
COPY backend/pom.xml .
COPY backend/src/main src/main
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -ntp package -DskipTests -Dquarkus.analytics.disabled=true

FROM eclipse-temurin:25.0.1_8-jre AS api
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin strategiekaart
WORKDIR /app
# the libraries first: they change least, so that an update of the code alone stays small
COPY --from=build /build/target/quarkus-app/lib/ lib/
COPY --from=build /build/target/quarkus-app/quarkus/ quarkus/
COPY --from=spa /build/dist/ site/
COPY --from=build /build/target/quarkus-app/app/ app/
COPY --from=build /build/target/quarkus-app/quarkus-run.jar .
USER 10001
ENV QUARKUS_HTTP_HOST=0.0.0.0 QUARKUS_HTTP_PORT=8080 QUARKUS_MANAGEMENT_HOST=0.0.0.0 STRATEGIEKAART_SPA=/app/site
# 9000: health and metrics, for who runs it and never for visitors
EXPOSE 8080 9000
# no curl in here; bash can speak to a port by itself
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=5 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9000 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r status <&3 && [[ $status == *' 200'* ]]"]
# exec form: the signal to stop reaches Java itself
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]

# one beside each API: it asks that one what its pages show
FROM node:22.21.1-bookworm-slim AS prerender
WORKDIR /app
COPY --from=spa /build/dist/index.html /build/dist/stijlen.json dist/
COPY --from=spa /build/dist-prerender/ dist-prerender/
USER node
ENV PRERENDER_HOST=0.0.0.0 PRERENDER_PORT=8090 API_URL=http://api:8080
EXPOSE 8090
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s --retries=3 \
  CMD ["node", "-e", "require('net').connect(8090).on('connect', () => process.exit(0)).on('error', () => process.exit(1))"]
ENTRYPOINT ["node", "--max-old-space-size=192", "dist-prerender/server.mjs"]

FROM nginxinc/nginx-unprivileged:1.28.0-alpine AS web
# only our own variables are filled in: nginx has a $ of its own
ENV NGINX_ENVSUBST_FILTER=^(API_SERVERS|PROXY_NETWORK)$ API_UPSTREAM=api:8080 PROXY_NETWORK=172.16.0.0/12
COPY frontend/nginx.conf /etc/nginx/templates/default.conf.template
# after the image's own, which finds out who knows names, and before the templates are filled in
COPY frontend/api-servers.envsh /docker-entrypoint.d/16-api-servers.envsh
COPY --from=spa /build/dist /usr/share/nginx/html
EXPOSE 8080
# a file of its own: whether the API is there is not for this one to say
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s --retries=3 \
  CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/thema.css"]
