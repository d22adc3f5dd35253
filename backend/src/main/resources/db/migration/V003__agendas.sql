create table agenda (
  id uuid primary key,
  revisie integer not null default 0,
  code code not null unique,
  titel tekst not null,
  soort text not null check (soort in ('uitvoeringsagenda', 'meerjarenplan', 'jaarplan')),
  eigenaar_id uuid not null references organisatie,
  van date not null,
  tot date not null,
  samenvatting tekst not null,
  totstandkoming tekst,
  monitoring tekst,
  evaluatie tekst,
  visie tekst,
  visie_besluit_id uuid,
  check (van < tot)
);
create index on agenda (eigenaar_id);

create table besluit (
  id uuid primary key,
  revisie integer not null default 0,
  agenda_id uuid not null references agenda,
  code code not null,
  volgorde integer not null,
  soort text not null check (soort in ('motie', 'raadsbesluit', 'collegebesluit', 'bestuursbesluit')),
  nummer tekst,
  titel tekst not null,
  genomen_soort text not null,
  genomen_van date,
  genomen_tot date,
  genomen_precisie text,
  toelichting tekst,
  unique (agenda_id, id),
  unique (agenda_id, code),
  check (wanneer_klopt(genomen_soort, genomen_van, genomen_tot, genomen_precisie))
);
alter table agenda add foreign key (id, visie_besluit_id) references besluit (agenda_id, id);

create table fase (
  id uuid primary key,
  revisie integer not null default 0,
  agenda_id uuid not null references agenda,
  code code not null,
  naam tekst not null,
  van date not null check (extract(day from van) = 1),
  tot date not null check (extract(day from tot + 1) = 1),
  unique (agenda_id, id),
  unique (agenda_id, code),
  check (van < tot),
  exclude using gist (agenda_id with =, daterange(van, tot, '[]') with &&)
);

create table thema (
  id uuid primary key,
  revisie integer not null default 0,
  agenda_id uuid not null references agenda,
  code code not null,
  nummer integer not null check (nummer > 0),
  naam tekst not null,
  toelichting tekst not null,
  unique (agenda_id, id),
  unique (agenda_id, code),
  unique (agenda_id, nummer) deferrable initially deferred
);

create table begrip (
  id uuid primary key,
  revisie integer not null default 0,
  agenda_id uuid not null references agenda,
  code code not null,
  term tekst collate "nl-x-icu" not null,
  varianten text[] not null default '{}',
  uitleg tekst not null,
  link tekst check (link ~ '^https?://'),
  unique (agenda_id, code)
);

create table geldbron (
  id uuid primary key,
  revisie integer not null default 0,
  agenda_id uuid not null references agenda,
  code code not null,
  naam tekst not null,
  soort text not null check (soort in ('eigen_middelen', 'aanvullend_gevraagd', 'provincie', 'rijk', 'fonds',
    'cofinanciering')),
  organisatie_id uuid references organisatie,
  unique (agenda_id, id),
  unique (agenda_id, code),
  check (soort <> 'cofinanciering' or organisatie_id is not null)
);
