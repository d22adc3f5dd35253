create table actie (
  id uuid primary key,
  revisie integer not null default 0,
  agenda_id uuid not null,
  programmalijn_id uuid not null,
  strategie_id uuid,
  -- Only for an actie that hangs under no strategie; otherwise its fase follows from its resultaten.
  fase_id uuid,
  code code not null,
  volgorde integer not null,
  wat tekst not null,
  wanneer_soort text not null,
  wanneer_van date,
  wanneer_tot date,
  wanneer_precisie text,
  frequentie tekst,
  wijken text[] not null default '{}',
  unique (agenda_id, id),
  unique (agenda_id, code),
  unique (programmalijn_id, volgorde) deferrable initially deferred,
  foreign key (agenda_id, programmalijn_id) references programmalijn (agenda_id, id),
  foreign key (programmalijn_id, strategie_id) references strategie (programmalijn_id, id),
  foreign key (agenda_id, fase_id) references fase (agenda_id, id),
  check (strategie_id is null or fase_id is null),
  check (wanneer_klopt(wanneer_soort, wanneer_van, wanneer_tot, wanneer_precisie))
);
create index on actie (strategie_id);

-- Wie: an organisatie with its rol in an actie.
create table betrokkenheid (
  id uuid primary key,
  revisie integer not null default 0,
  actie_id uuid not null references actie on delete cascade,
  organisatie_id uuid not null references organisatie,
  rol text not null check (rol in ('trekker', 'regievoerder', 'uitvoerder', 'initiatiefnemer', 'participant',
    'ondersteuner', 'subsidieverlener', 'cofinancier', 'samenwerkingspartner')),
  volgorde integer not null,
  unique (actie_id, organisatie_id, rol),
  unique (actie_id, volgorde) deferrable initially deferred
);
create index on betrokkenheid (organisatie_id);

-- Hoe: an ordered step, with the means that it takes.
create table stap (
  id uuid primary key,
  revisie integer not null default 0,
  agenda_id uuid not null,
  actie_id uuid not null,
  volgorde integer not null,
  tekst tekst not null,
  wanneer_soort text,
  wanneer_van date,
  wanneer_tot date,
  wanneer_precisie text,
  fte numeric(6, 2) check (fte > 0),
  bedrag numeric(14, 2) check (bedrag >= 0),
  per text check (per in ('eenmalig', 'jaar', 'wijk')),
  geldbron_id uuid,
  gedaan boolean not null default false,
  unique (actie_id, volgorde) deferrable initially deferred,
  foreign key (agenda_id, actie_id) references actie (agenda_id, id) on delete cascade,
  foreign key (agenda_id, geldbron_id) references geldbron (agenda_id, id),
  check ((bedrag is null) = (per is null)),
  check (case when wanneer_soort is null
    then wanneer_van is null and wanneer_tot is null and wanneer_precisie is null
    else wanneer_klopt(wanneer_soort, wanneer_van, wanneer_tot, wanneer_precisie) end)
);

create table actie_thema (
  actie_id uuid not null,
  thema_id uuid not null,
  agenda_id uuid not null,
  primary key (actie_id, thema_id),
  foreign key (agenda_id, actie_id) references actie (agenda_id, id) on delete cascade,
  foreign key (agenda_id, thema_id) references thema (agenda_id, id)
);
create index on actie_thema (thema_id);
create trigger neem_agenda_over before insert on actie_thema
  for each row execute function neem_over('agenda_id', 'actie', 'actie_id');

create table actie_link (
  actie_id uuid not null references actie on delete cascade,
  volgorde integer not null,
  titel tekst not null,
  url tekst not null check (url ~ '^https?://'),
  primary key (actie_id, volgorde)
);
