-- All words of what was ever published, to find the one that somebody meant with a word that is nowhere.
create extension if not exists pg_trgm;
create table publiek.woord (woord text primary key);
create index on publiek.woord using gist (woord gist_trgm_ops);
