-- How the file of a financial system is read, and which of its codes goes to which begrotingsregel. Kept, so that the
-- next half-year it only has to be uploaded. A change is a new row: so this table says itself who chose what, when.
create table bestedingsindeling (
  id uuid primary key,
  agenda_id uuid not null references agenda,
  revisie integer not null check (revisie > 0),
  tijdstip timestamptz not null,
  -- Only an identifier, as in the trails.
  door_id uuid not null,
  codekolom tekst not null,
  naamkolom tekst,
  bedragkolom tekst,
  debetkolom tekst,
  creditkolom tekst,
  notatie text not null check (notatie in ('nederlands', 'engels')),
  tijdsoort text not null check (tijdsoort in ('datum', 'maand', 'kwartaal', 'halfjaar')),
  tijdkolom tekst not null,
  jaarkolom tekst,
  datumvorm text check (datumvorm in ('dag_maand_jaar', 'jaar_maand_dag', 'maand_dag_jaar')),
  unique (agenda_id, revisie),
  constraint bedrag_of_debet_en_credit
    check ((bedragkolom is null) = (debetkolom is not null) and (debetkolom is null) = (creditkolom is null)),
  constraint datum_heeft_een_vorm check ((tijdsoort = 'datum') = (datumvorm is not null)),
  constraint datum_heeft_een_jaar check (tijdsoort <> 'datum' or jaarkolom is null)
);

-- Without a begrotingsregel: what is booked on it does not belong to this agenda.
create table bestedingscode (
  bestedingsindeling_id uuid not null references bestedingsindeling,
  agenda_id uuid not null,
  code tekst not null,
  begrotingsregel_id uuid,
  primary key (bestedingsindeling_id, code),
  foreign key (agenda_id, begrotingsregel_id) references begrotingsregel (agenda_id, id)
);
create trigger neem_agenda_over before insert on bestedingscode
  for each row execute function neem_over('agenda_id', 'bestedingsindeling', 'bestedingsindeling_id');

create trigger alleen_toevoegen before update or delete or truncate on bestedingsindeling
  for each statement execute function alleen_toevoegen();
create trigger alleen_toevoegen before update or delete or truncate on bestedingscode
  for each statement execute function alleen_toevoegen();
-- Not update of bestedingsindeling: to check a reference to a row is to lock it, which asks that right. The trigger above
-- refuses it all the same.
revoke delete, truncate on bestedingsindeling from public, current_user;
revoke update, delete, truncate on bestedingscode from public, current_user;
