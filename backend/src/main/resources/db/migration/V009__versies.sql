-- Everything visitors can ask lives in this schema: their queries read it and nothing else, so the
-- concept is out of their reach.
create schema publiek;

-- A published versie of an agenda: numbered, dated, and never changed again.
create table publiek.versie (
  id uuid primary key,
  agenda_id uuid not null references agenda,
  nummer integer not null check (nummer > 0),
  gepubliceerd_op timestamptz not null,
  toelichting tekst not null,
  besluit_id uuid,
  unique (agenda_id, nummer),
  foreign key (agenda_id, besluit_id) references besluit (agenda_id, id)
);

-- The finished documents of a versie, as bytes: what visitors read.
create table publiek.versiedocument (
  versie_id uuid not null references publiek.versie,
  soort text not null check (soort in ('agenda', 'strategiekaart', 'begroting')),
  -- Which of its kind: the code of the programmalijn, or of the agenda.
  code code not null,
  inhoud bytea not null,
  primary key (versie_id, soort, code)
);

create function publiek.onveranderlijk() returns trigger language plpgsql as $$
begin
  raise exception 'a published % cannot be changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger onveranderlijk before update or delete or truncate on publiek.versie
  for each statement execute function publiek.onveranderlijk();
create trigger onveranderlijk before update or delete or truncate on publiek.versiedocument
  for each statement execute function publiek.onveranderlijk();
