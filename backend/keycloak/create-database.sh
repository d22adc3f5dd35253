#!/bin/sh
# Runs once, when the PostgreSQL image makes its data folder: the sign-in server gets a user and database of its own.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$KEYCLOAK_DB_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role keycloak login password :'password';
create database keycloak owner keycloak;
SQL
