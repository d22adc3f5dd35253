-- A unit and a kind that only a test knows: see AndereEenheidTest.
create table proefronde (
  id uuid primary key,
  revisie integer not null,
  code code not null unique,
  organisatie_id uuid not null references organisatie
);
create table proefbericht (
  id uuid primary key,
  revisie integer not null,
  code code not null,
  ronde_id uuid not null references proefronde,
  volgorde integer not null,
  tekst tekst not null,
  gearchiveerd_op timestamptz,
  gewijzigd_op timestamptz,
  unique (ronde_id, code)
);
