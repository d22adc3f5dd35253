create table programmalijn (
  id uuid primary key,
  revisie integer not null default 0,
  agenda_id uuid not null references agenda,
  code code not null,
  nummer integer not null check (nummer > 0),
  titel tekst not null,
  ambitie tekst not null,
  unique (agenda_id, id),
  unique (agenda_id, code),
  unique (agenda_id, nummer) deferrable initially deferred
);

create table resultaat (
  id uuid primary key,
  revisie integer not null default 0,
  agenda_id uuid not null,
  programmalijn_id uuid not null,
  code code not null,
  volgorde integer not null,
  tekst tekst not null,
  fase_id uuid not null,
  jaar integer check (jaar between 1900 and 2200),
  besluit_id uuid,
  unique (programmalijn_id, id),
  unique (agenda_id, code),
  unique (programmalijn_id, volgorde) deferrable initially deferred,
  foreign key (agenda_id, programmalijn_id) references programmalijn (agenda_id, id),
  foreign key (agenda_id, fase_id) references fase (agenda_id, id),
  foreign key (agenda_id, besluit_id) references besluit (agenda_id, id)
);

create table indicator (
  id uuid primary key,
  revisie integer not null default 0,
  resultaat_id uuid not null references resultaat,
  volgorde integer not null,
  naam tekst not null,
  eenheid tekst not null,
  nulmeting_jaar integer check (nulmeting_jaar between 1900 and 2200),
  nulmeting numeric(14, 2),
  streefwaarde_jaar integer check (streefwaarde_jaar between 1900 and 2200),
  streefwaarde numeric(14, 2),
  unique (resultaat_id, volgorde) deferrable initially deferred
);

create table strategie (
  id uuid primary key,
  revisie integer not null default 0,
  agenda_id uuid not null,
  programmalijn_id uuid not null,
  code code not null,
  volgorde integer not null,
  titel tekst not null,
  unique (programmalijn_id, id),
  unique (agenda_id, code),
  unique (programmalijn_id, volgorde) deferrable initially deferred,
  foreign key (agenda_id, programmalijn_id) references programmalijn (agenda_id, id)
);

-- A strategie serves one or more resultaten of its own programmalijn.
create table strategie_resultaat (
  strategie_id uuid not null,
  resultaat_id uuid not null,
  programmalijn_id uuid not null,
  primary key (strategie_id, resultaat_id),
  foreign key (programmalijn_id, strategie_id) references strategie (programmalijn_id, id) on delete cascade,
  foreign key (programmalijn_id, resultaat_id) references resultaat (programmalijn_id, id) on delete cascade
);
create index on strategie_resultaat (resultaat_id);
create trigger neem_programmalijn_over before insert on strategie_resultaat
  for each row execute function neem_over('programmalijn_id', 'strategie', 'strategie_id');
