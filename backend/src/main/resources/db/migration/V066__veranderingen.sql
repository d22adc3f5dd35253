-- What changed of what visitors read, so that a node knows until when an answer that it has in memory is still true. Written
-- by the database itself in the transaction of the change: whoever changes something, whatever way, cannot forget it.
create table publiek.verandering (
  id bigint generated always as identity primary key,
  -- Who looks asks for what may have been committed since it last looked: numbers alone are handed out before that.
  transactie xid8 not null default pg_current_xact_id(),
  -- Code of the agenda that was published, or taken away; null when it lives beside the versies.
  agenda text,
  op timestamptz not null default now()
);
create index on publiek.verandering (transactie);
create index on publiek.verandering (op);

create function publiek.meld_publicatie() returns trigger language plpgsql as $$
begin
  insert into publiek.verandering (agenda) select distinct code from rijen;
  return null;
end $$;

create function publiek.meld_verandering() returns trigger language plpgsql as $$
begin
  if exists (select from rijen) then
    insert into publiek.verandering default values;
  end if;
  return null;
end $$;

-- A transition table belongs to one kind of statement, so each table has three.
do $$
declare
  tabel text;
begin
  foreach tabel in array array['publiek.agenda', 'organisatie', 'groepslidmaatschap', 'logo', 'activiteit',
    'activiteit_programmalijn', 'activiteit_thema', 'activiteit_actie', 'actiestatus'] loop
    execute format('create trigger verandering_nieuw after insert on %s referencing new table as rijen
      for each statement execute function publiek.%s()', tabel,
      case tabel when 'publiek.agenda' then 'meld_publicatie' else 'meld_verandering' end);
    execute format('create trigger verandering_anders after update on %s referencing new table as rijen
      for each statement execute function publiek.%s()', tabel,
      case tabel when 'publiek.agenda' then 'meld_publicatie' else 'meld_verandering' end);
    execute format('create trigger verandering_weg after delete on %s referencing old table as rijen
      for each statement execute function publiek.%s()', tabel,
      case tabel when 'publiek.agenda' then 'meld_publicatie' else 'meld_verandering' end);
  end loop;
end $$;
