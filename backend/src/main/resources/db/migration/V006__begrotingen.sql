create table begroting (
  id uuid primary key,
  revisie integer not null default 0,
  agenda_id uuid not null unique references agenda,
  van_jaar integer not null check (van_jaar between 1900 and 2200),
  tot_jaar integer not null check (tot_jaar between 1900 and 2200),
  besluit_id uuid,
  unique (agenda_id, id),
  foreign key (agenda_id, besluit_id) references besluit (agenda_id, id),
  check (van_jaar <= tot_jaar)
);

create table begrotingsregel (
  id uuid primary key,
  revisie integer not null default 0,
  agenda_id uuid not null,
  begroting_id uuid not null,
  code code not null,
  volgorde integer not null,
  thema_id uuid not null,
  onderdeel tekst not null,
  fte numeric(6, 2) check (fte > 0),
  geldbron_id uuid,
  -- Iv3: the fields of municipal accounts that culture falls under.
  taakveld text check (taakveld in ('5.3', '5.4', '5.5', '5.6', '6.1')),
  unique (agenda_id, id),
  unique (agenda_id, code),
  unique (begroting_id, volgorde) deferrable initially deferred,
  foreign key (agenda_id, begroting_id) references begroting (agenda_id, id),
  foreign key (agenda_id, thema_id) references thema (agenda_id, id),
  foreign key (agenda_id, geldbron_id) references geldbron (agenda_id, id)
);

-- One cell of the table. No row: not filled in. PM: it will cost something, not yet known what.
create table bedrag (
  begrotingsregel_id uuid not null references begrotingsregel on delete cascade,
  jaar integer not null check (jaar between 1900 and 2200),
  soort text not null check (soort in ('bedrag', 'pm')),
  bedrag numeric(14, 2),
  primary key (begrotingsregel_id, jaar),
  check ((soort = 'bedrag') = (bedrag is not null))
);

create table begrotingsregel_actie (
  begrotingsregel_id uuid not null,
  actie_id uuid not null,
  agenda_id uuid not null,
  primary key (begrotingsregel_id, actie_id),
  foreign key (agenda_id, begrotingsregel_id) references begrotingsregel (agenda_id, id) on delete cascade,
  foreign key (agenda_id, actie_id) references actie (agenda_id, id) on delete cascade
);
create index on begrotingsregel_actie (actie_id);
create trigger neem_agenda_over before insert on begrotingsregel_actie
  for each row execute function neem_over('agenda_id', 'begrotingsregel', 'begrotingsregel_id');
