-- A publication that will happen at a moment: the concept as it is by then.
create table geplande_publicatie (
  id uuid primary key,
  revisie integer not null default 0,
  agenda_id uuid not null references agenda,
  tijdstip timestamptz not null,
  toelichting tekst not null,
  besluit_id uuid,
  gemaakt_door_id uuid not null references gebruiker,
  gemaakt_op timestamptz not null,
  status text not null check (status in ('gepland', 'uitgevoerd', 'ingetrokken', 'mislukt')),
  -- When it was done, withdrawn or given up.
  afgerond_op timestamptz,
  -- Why it was given up, in Dutch.
  reden tekst,
  -- The number of the versie that it made.
  versie integer,
  foreign key (agenda_id, besluit_id) references besluit (agenda_id, id),
  check ((status = 'gepland') = (afgerond_op is null)),
  check ((status = 'mislukt') = (reden is not null)),
  check ((status = 'uitgevoerd') = (versie is not null))
);
create unique index geplande_publicatie_een_open on geplande_publicatie (agenda_id) where status = 'gepland';
create index geplande_publicatie_op_tijd on geplande_publicatie (tijdstip) where status = 'gepland';
create index on geplande_publicatie (agenda_id, tijdstip);
