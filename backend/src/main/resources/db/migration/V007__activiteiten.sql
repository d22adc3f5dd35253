create table activiteit (
  id uuid primary key,
  revisie integer not null default 0,
  agenda_id uuid not null references agenda,
  code code not null,
  titel tekst not null,
  soort text not null check (soort in ('verdiepingssessie', 'netwerkbijeenkomst', 'brede_bijeenkomst', 'overleg',
    'community_call', 'training', 'fieldlab', 'verkenning', 'open_call', 'evenement', 'evaluatie')),
  omschrijving tekst,
  wanneer_soort text not null,
  wanneer_van date,
  wanneer_tot date,
  wanneer_precisie text,
  -- Local time in the Netherlands; only on a day.
  begintijd time,
  eindtijd time,
  reeks tekst,
  plaats tekst,
  online tekst check (online ~ '^https?://'),
  organisator_id uuid references organisatie,
  unique (agenda_id, id),
  unique (agenda_id, code),
  check (wanneer_klopt(wanneer_soort, wanneer_van, wanneer_tot, wanneer_precisie)),
  check (begintijd is null or (wanneer_soort = 'moment' and wanneer_van = wanneer_tot)),
  check (eindtijd is null or begintijd < eindtijd)
);

create table activiteit_programmalijn (
  activiteit_id uuid not null,
  programmalijn_id uuid not null,
  agenda_id uuid not null,
  primary key (activiteit_id, programmalijn_id),
  foreign key (agenda_id, activiteit_id) references activiteit (agenda_id, id) on delete cascade,
  foreign key (agenda_id, programmalijn_id) references programmalijn (agenda_id, id)
);
create trigger neem_agenda_over before insert on activiteit_programmalijn
  for each row execute function neem_over('agenda_id', 'activiteit', 'activiteit_id');

create table activiteit_thema (
  activiteit_id uuid not null,
  thema_id uuid not null,
  agenda_id uuid not null,
  primary key (activiteit_id, thema_id),
  foreign key (agenda_id, activiteit_id) references activiteit (agenda_id, id) on delete cascade,
  foreign key (agenda_id, thema_id) references thema (agenda_id, id)
);
create trigger neem_agenda_over before insert on activiteit_thema
  for each row execute function neem_over('agenda_id', 'activiteit', 'activiteit_id');

create table activiteit_actie (
  activiteit_id uuid not null,
  actie_id uuid not null,
  agenda_id uuid not null,
  primary key (activiteit_id, actie_id),
  foreign key (agenda_id, activiteit_id) references activiteit (agenda_id, id) on delete cascade,
  foreign key (agenda_id, actie_id) references actie (agenda_id, id) on delete cascade
);
create trigger neem_agenda_over before insert on activiteit_actie
  for each row execute function neem_over('agenda_id', 'activiteit', 'activiteit_id');
