-- Activiteiten and organisaties, which live beside the versie, are found in the same table as what a versie says. They follow
-- their own rows as an index does, whoever writes those: nothing here decides what visitors may see.
alter table publiek.vindplaats alter column agenda drop not null,
  add constraint alleen_organisaties_liggen_overal check ((agenda is null) = (soort = 'organisatie'));

create function publiek.volg_organisatie() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from publiek.vindplaats where id = old.id;
  elsif new.openbaar and new.gearchiveerd_op is null then
    insert into publiek.vindplaats as v (id, soort, code, titel, velden, zoek)
    values (new.id, 'organisatie', new.code, new.naam, json_strip_nulls(json_build_object(
        'eerdereNamen', nullif(array_to_string(new.eerdere_namen, ', '), ''),
        'toelichting', new.toelichting,
        'disciplines', nullif(array_to_string(new.disciplines, ', '), ''))), new.zoek)
    on conflict (id) do update set code = excluded.code, titel = excluded.titel, velden = excluded.velden, zoek = excluded.zoek
    where (v.code, v.titel, v.velden, v.zoek) is distinct from (excluded.code, excluded.titel, excluded.velden, excluded.zoek);
  else
    delete from publiek.vindplaats where id = new.id;
  end if;
  return null;
end $$;
create trigger volg_organisatie after insert or update or delete on organisatie
  for each row execute function publiek.volg_organisatie();

create function publiek.vind_activiteiten(van_agenda uuid, een uuid) returns void language sql as $$
  insert into publiek.vindplaats as v (id, agenda, soort, code, titel, velden, zoek)
  select a.id, p.code, 'activiteit', cast(a.id as text), a.titel, json_strip_nulls(json_build_object(
      'omschrijving', a.omschrijving, 'waar', a.plaats, 'reeks', a.reeks)), a.zoek
  from activiteit a join agenda g on g.id = a.agenda_id join publiek.agenda p on p.code = g.code
  where g.id = van_agenda and (een is null or a.id = een)
  on conflict (id) do update set agenda = excluded.agenda, titel = excluded.titel, velden = excluded.velden, zoek = excluded.zoek
$$;

create function publiek.volg_activiteit() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from publiek.vindplaats where id = old.id;
  else
    -- Who publishes the agenda holds this too: the one that comes second sees what the first wrote.
    perform from agenda where id = new.agenda_id for no key update;
    perform publiek.vind_activiteiten(new.agenda_id, new.id);
  end if;
  return null;
end $$;
create trigger volg_activiteit after insert or update or delete on activiteit
  for each row execute function publiek.volg_activiteit();

-- They are seen as soon as their agenda is.
create function publiek.volg_publicatie() returns trigger language plpgsql as $$
begin
  perform publiek.vind_activiteiten(id, null) from agenda where code = new.code;
  return null;
end $$;
create trigger volg_publicatie after insert on publiek.agenda
  for each row execute function publiek.volg_publicatie();

-- Those that are there.
update organisatie set zoek = zoek where openbaar;
select publiek.vind_activiteiten(g.id, null) from agenda g join publiek.agenda p on p.code = g.code;
