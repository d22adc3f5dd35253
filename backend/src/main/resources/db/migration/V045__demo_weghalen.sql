-- What was loaded to look around in can be taken out again, whole. Only that: what was published, and what came from where, is
-- kept for good in every other case. What people did with it stays in the trail.
create or replace function publiek.onveranderlijk() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('strategiekaart.weghalen', true) = 'demo' then
    return null;
  end if;
  raise exception 'a published % cannot be changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;

create function weg_met_de_demo() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('strategiekaart.weghalen', true) = 'demo' then
    return null;
  end if;
  raise exception '% can only be added to', tg_table_name using errcode = 'restrict_violation';
end $$;
drop trigger alleen_toevoegen on herkomst;
create trigger alleen_toevoegen before update or delete or truncate on herkomst
  for each statement execute function weg_met_de_demo();
-- To change as well, which the triggers refuse: without it the database may not lock a row to see whether one still points to it.
grant update, delete on herkomst, bestedingsindeling, bestedingscode to current_user;

-- Takes out agendas with everything in them, in one statement, so that no order matters: each table that points to one that is
-- reached already, however far from the agenda, by the foreign keys that there are.
create function haal_agendas_weg(kenmerken uuid[]) returns void language plpgsql as $$
declare
  -- By table: which of its rows go.
  welke jsonb := '{"agenda": "id = any($1)"}';
  verder jsonb;
begin
  loop
    select jsonb_object_agg(tabel, waar) into verder from (
      select cast(f.conrelid::regclass as text) as tabel,
        string_agg(format('(%s) in (select %s from %s where %s)', k.van, k.naar, f.confrelid::regclass,
          welke ->> cast(f.confrelid::regclass as text)), ' or ') as waar
      from pg_constraint f cross join lateral (
        select string_agg(quote_ident(v.attname), ', ' order by nr) as van,
          string_agg(quote_ident(n.attname), ', ' order by nr) as naar
        from unnest(f.conkey, f.confkey) with ordinality as paar(van, naar, nr)
        join pg_attribute v on v.attrelid = f.conrelid and v.attnum = paar.van
        join pg_attribute n on n.attrelid = f.confrelid and n.attnum = paar.naar) k
      where f.contype = 'f' and welke ? cast(f.confrelid::regclass as text)
        and not welke ? cast(f.conrelid::regclass as text)
      group by f.conrelid) gevonden;
    exit when verder is null;
    welke := welke || verder;
  end loop;
  perform set_config('strategiekaart.weghalen', 'demo', true);
  execute (
    select 'with ' || string_agg(format('weg%s as (delete from %s where %s)', nr, tabel, waar), ', ') || ' select'
    from jsonb_each_text(welke) with ordinality as alle(tabel, waar, nr))
    using kenmerken;
  perform set_config('strategiekaart.weghalen', '', true);
end $$;

-- Takes out organisaties with who acts for them and who is a lid of them, but for those that something else still names.
create function haal_organisaties_weg(kenmerken uuid[]) returns void language plpgsql as $$
declare
  een uuid;
  over integer;
begin
  loop
    over := (select count(*) from organisatie where id = any(kenmerken));
    for een in select id from organisatie where id = any(kenmerken) loop
      begin
        delete from samenvoeging where van_id = een;
        delete from groepslidmaatschap where groep_id = een or lid_id = een and groep_id = any(kenmerken);
        delete from lidmaatschap where organisatie_id = een;
        delete from uitnodiging where organisatie_id = een;
        delete from organisatie where id = een;
      exception when foreign_key_violation then
        null;
      end;
    end loop;
    -- One may only have been waiting for another.
    exit when over = (select count(*) from organisatie where id = any(kenmerken));
  end loop;
end $$;
