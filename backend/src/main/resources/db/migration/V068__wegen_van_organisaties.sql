-- Under which names an organisatie does something, and by which way it comes there, written down: what publiek.handelt_als looks
-- for at each question. No day stands in it: a way counts on the days in its periode. Kept by the database itself, at the end of
-- each transaction that changes what it follows from, whoever does so: see decision 49.
create table publiek.weg (
  organisatie text not null,
  -- The name in documents, under which it does something.
  code text not null,
  pad text[] not null,
  -- direct, groep or afdeling
  soort text not null,
  periode daterange not null,
  primary key (organisatie, code, periode)
);
create index on publiek.weg (code);

-- How much it does on the days of a periode; all days are in one. In how many acties it is at all, in how many by itself as
-- trekker or regievoerder, and in how many by itself otherwise.
create table publiek.actietal (
  organisatie text not null,
  periode daterange not null,
  acties bigint not null,
  leidt bigint not null,
  doet_mee bigint not null,
  primary key (organisatie, periode)
);
create index on publiek.actietal (acties desc);

-- How many there are of what visitors can read: agendas, and organisaties until the day that they end.
create table publiek.omvang (
  van text not null,
  soort text not null,
  opgeheven_per date not null,
  aantal bigint not null,
  primary key (van, soort, opgeheven_per)
);

-- What transactions that are busy have changed so far; they empty it themselves. Of weg: code is where an edge began or begins. Of
-- actie: rij is a row of that code, that came (1) or went (-1). Of agenda and organisatie: rij is the soort, code the day of the
-- end. The row einde is what calls the end.
create unlogged table publiek.bij_te_houden (
  transactie xid8 not null default pg_current_xact_id(),
  wat text not null,
  code text not null,
  rij text,
  verschil integer
);
create index on publiek.bij_te_houden (transactie);

-- The ways of these, without a day: the periode of a way is the time in which all memberships on it hold. Of two to the same name
-- in the same time the shortest counts.
create function publiek.wegen_van(wie text[]) returns setof publiek.weg language sql stable as $$
  with recursive wegen as (
    select cast(o.code as text) as wie, o.id, cast(o.code as text) as code, array[]::text[] as pad, 'direct' as soort,
      daterange(null, null) as periode
    from organisatie o where o.code = any(wie) and o.openbaar
    union all
    select w.wie, verder.id, verder.code, case when verder.stap then w.pad || verder.code else w.pad end, verder.soort,
      verder.periode
    from wegen w cross join lateral (
      -- What became this one is this one, in documents of before.
      select o.id, cast(o.code as text) as code, false as stap, w.soort, w.periode
      from organisatie o where o.opvolger_id = w.id and o.samengevoegd
      union all
      select o.id, cast(o.code as text), true, 'afdeling', w.periode
      from organisatie o where w.soort <> 'groep' and o.onderdeel_van_id = w.id and o.openbaar
      union all
      select g.id, cast(g.code as text), true, 'groep', l.periode * w.periode
      from publiek.groepslidmaatschap l join organisatie g on g.id = l.groep_id
      where l.lid_id = w.id and g.openbaar and l.periode && w.periode) verder
    where verder.code <> w.wie and not verder.code = any(w.pad)
  )
  select distinct on (w.wie, w.code, w.periode) w.wie, w.code, w.pad, w.soort, w.periode from wegen w
  order by w.wie, w.code, w.periode, cardinality(w.pad), w.pad
$$;

-- Who may have another way when an edge begins at one of these: whoever comes there now, or came there before.
create function publiek.wie_komen_bij(codes text[]) returns setof text language sql stable as $$
  with recursive terug as (
    select o.id, cast(o.code as text) as code from organisatie o where o.code = any(codes)
    union
    select o.id, o.code from terug t cross join lateral (
      select d.onderdeel_van_id as id from organisatie d where d.id = t.id and d.onderdeel_van_id is not null
      union all
      select d.opvolger_id from organisatie d where d.id = t.id and d.samengevoegd
      union all
      select l.lid_id from publiek.groepslidmaatschap l where l.groep_id = t.id) verder
    join organisatie o on o.id = verder.id
  )
  select code from terug
  union
  select w.organisatie from publiek.weg w where w.code = any(codes)
  union
  select unnest(codes)
$$;

-- What these do, in each piece of time in which their ways are the same.
create function publiek.actietallen_van(wie text[]) returns setof publiek.actietal language sql stable as $$
  with grens as (
    select distinct w.organisatie, g.dag
    from publiek.weg w cross join lateral (values (null), (lower(w.periode)), (upper(w.periode))) g(dag)
    where w.organisatie = any(wie)
  ), stuk as (
    select organisatie, daterange(dag, lead(dag) over (partition by organisatie order by dag nulls first)) as periode from grens
  )
  select s.organisatie, s.periode, count(a.actie_id), count(*) filter (where a.leidt), count(*) filter (where a.zelf and not a.leidt)
  from stuk s left join lateral (
    select b.actie_id, bool_or(w.soort = 'direct') as zelf,
      bool_or(w.soort = 'direct' and b.rol in ('trekker', 'regievoerder')) as leidt
    from publiek.weg w join publiek.betrokkenheid b on b.organisatie = w.code
    where w.organisatie = s.organisatie and w.periode @> s.periode and (isempty(b.loopt) or b.loopt && w.periode)
    group by b.actie_id) a on true
  group by s.organisatie, s.periode
$$;

-- The end of a transaction that changed something: one at a time, so that who comes next sees what who came before wrote.
create function publiek.houd_bij() returns trigger language plpgsql as $$
declare
  nu xid8 := pg_current_xact_id();
  vanaf text[];
  wie text[];
begin
  perform pg_advisory_xact_lock(hashtext('publiek.bij_te_houden'));
  vanaf := array(select distinct b.code from publiek.bij_te_houden b where b.transactie = nu and b.wat = 'weg');
  wie := case when vanaf <> '{}' then array(select publiek.wie_komen_bij(vanaf)) else '{}' end;
  if wie <> '{}' then
    delete from publiek.weg w where w.organisatie = any(wie);
    insert into publiek.weg select * from publiek.wegen_van(wie);
  end if;
  wie := array(
    select unnest(wie)
    union
    select w.organisatie from publiek.weg w where w.code in (
      select b.code from publiek.bij_te_houden b where b.transactie = nu and b.wat = 'actie'
      group by b.code, b.rij having sum(b.verschil) <> 0));
  if wie <> '{}' then
    delete from publiek.actietal a where a.organisatie = any(wie);
    insert into publiek.actietal select * from publiek.actietallen_van(wie);
  end if;
  insert into publiek.omvang as o (van, soort, opgeheven_per, aantal)
  select b.wat, b.rij, cast(b.code as date), sum(b.verschil) from publiek.bij_te_houden b
  where b.transactie = nu and b.wat in ('agenda', 'organisatie')
  group by b.wat, b.rij, b.code having sum(b.verschil) <> 0
  on conflict (van, soort, opgeheven_per) do update set aantal = o.aantal + excluded.aantal;
  delete from publiek.bij_te_houden b where b.transactie = nu;
  return null;
end $$;
create constraint trigger houd_bij after insert on publiek.bij_te_houden deferrable initially deferred
  for each row when (new.wat = 'einde') execute function publiek.houd_bij();

create function publiek.houd_straks_bij() returns void language sql as $$
  insert into publiek.bij_te_houden (wat, code)
  select 'einde', '' where not exists (
    select from publiek.bij_te_houden b where b.transactie = pg_current_xact_id() and b.wat = 'einde')
$$;

create function publiek.organisatie_kwam_of_ging() returns trigger language plpgsql as $$
begin
  insert into publiek.bij_te_houden (wat, code)
  select 'weg', r.code from rijen r where r.openbaar
  union
  select 'weg', b.code from rijen r join organisatie b on b.id in (r.onderdeel_van_id, r.opvolger_id)
  where r.openbaar or r.samengevoegd;
  if found then
    insert into publiek.bij_te_houden (wat, code, rij, verschil)
    select 'organisatie', coalesce(r.opgeheven_per, 'infinity'), r.soort, case tg_op when 'INSERT' then 1 else -1 end
    from rijen r where r.openbaar and r.gearchiveerd_op is null;
    perform publiek.houd_straks_bij();
  end if;
  return null;
end $$;
create trigger kwam after insert on organisatie referencing new table as rijen
  for each statement execute function publiek.organisatie_kwam_of_ging();
create trigger ging after delete on organisatie referencing old table as rijen
  for each statement execute function publiek.organisatie_kwam_of_ging();

create function publiek.organisatie_veranderde() returns trigger language plpgsql as $$
begin
  if not exists (
    select from voor v join na n on n.id = v.id
    where (v.openbaar or n.openbaar or v.samengevoegd or n.samengevoegd)
      and (v.code, v.soort, v.openbaar, v.onderdeel_van_id, v.opvolger_id, v.samengevoegd, v.opgeheven_per, v.gearchiveerd_op)
        is distinct from
        (n.code, n.soort, n.openbaar, n.onderdeel_van_id, n.opvolger_id, n.samengevoegd, n.opgeheven_per, n.gearchiveerd_op))
  then
    return null;
  end if;
  insert into publiek.bij_te_houden (wat, code)
  with beide as (
    select id, code, onderdeel_van_id, opvolger_id from voor
    union
    select id, code, onderdeel_van_id, opvolger_id from na
  )
  select 'weg', b.code from beide b
  union
  select 'weg', o.code from beide b join organisatie o on o.id in (b.onderdeel_van_id, b.opvolger_id)
  union
  select 'weg', o.code from beide b join publiek.groepslidmaatschap l on l.groep_id = b.id join organisatie o on o.id = l.lid_id;
  insert into publiek.bij_te_houden (wat, code, rij, verschil)
  select 'organisatie', coalesce(r.opgeheven_per, 'infinity'), r.soort, r.verschil
  from (select *, -1 as verschil from voor union all select *, 1 from na) r
  where r.openbaar and r.gearchiveerd_op is null;
  perform publiek.houd_straks_bij();
  return null;
end $$;
create trigger veranderde after update on organisatie referencing old table as voor new table as na
  for each statement execute function publiek.organisatie_veranderde();

create function publiek.groepslidmaatschap_kwam_of_ging() returns trigger language plpgsql as $$
begin
  insert into publiek.bij_te_houden (wat, code)
  select distinct 'weg', o.code from rijen r join organisatie o on o.id = r.lid_id;
  if found then
    perform publiek.houd_straks_bij();
  end if;
  return null;
end $$;
create trigger kwam after insert on groepslidmaatschap referencing new table as rijen
  for each statement execute function publiek.groepslidmaatschap_kwam_of_ging();
create trigger ging after delete on groepslidmaatschap referencing old table as rijen
  for each statement execute function publiek.groepslidmaatschap_kwam_of_ging();

create function publiek.groepslidmaatschap_veranderde() returns trigger language plpgsql as $$
begin
  insert into publiek.bij_te_houden (wat, code)
  select distinct 'weg', o.code
  from voor v join na n on n.id = v.id join organisatie o on o.id in (v.lid_id, n.lid_id)
  where (v.groep_id, v.lid_id, v.van, v.tot, v.gearchiveerd_op) is distinct from (n.groep_id, n.lid_id, n.van, n.tot, n.gearchiveerd_op);
  if found then
    perform publiek.houd_straks_bij();
  end if;
  return null;
end $$;
create trigger veranderde after update on groepslidmaatschap referencing old table as voor new table as na
  for each statement execute function publiek.groepslidmaatschap_veranderde();

-- Rows of a published agenda come and go; none is ever changed.
create function publiek.betrokkenheid_kwam_of_ging() returns trigger language plpgsql as $$
begin
  insert into publiek.bij_te_houden (wat, code, rij, verschil)
  select 'actie', r.organisatie, concat_ws(' ', r.actie_id, r.rol, r.loopt), case tg_op when 'INSERT' then 1 else -1 end
  from rijen r;
  if found then
    perform publiek.houd_straks_bij();
  end if;
  return null;
end $$;
create trigger kwam after insert on publiek.betrokkenheid referencing new table as rijen
  for each statement execute function publiek.betrokkenheid_kwam_of_ging();
create trigger ging after delete on publiek.betrokkenheid referencing old table as rijen
  for each statement execute function publiek.betrokkenheid_kwam_of_ging();

create function publiek.agenda_kwam_of_ging() returns trigger language plpgsql as $$
begin
  insert into publiek.bij_te_houden (wat, code, rij, verschil)
  select 'agenda', 'infinity', r.soort, case tg_op when 'INSERT' then 1 else -1 end from rijen r;
  if found then
    perform publiek.houd_straks_bij();
  end if;
  return null;
end $$;
create trigger kwam after insert on publiek.agenda referencing new table as rijen
  for each statement execute function publiek.agenda_kwam_of_ging();
create trigger ging after delete on publiek.agenda referencing old table as rijen
  for each statement execute function publiek.agenda_kwam_of_ging();

-- All of it anew, from what there is.
create function publiek.maak_wegen_opnieuw() returns void language plpgsql as $$
declare
  wie text[];
begin
  perform pg_advisory_xact_lock(hashtext('publiek.bij_te_houden'));
  wie := array(select o.code from organisatie o where o.openbaar);
  delete from publiek.weg;
  insert into publiek.weg select * from publiek.wegen_van(wie);
  delete from publiek.actietal;
  insert into publiek.actietal select * from publiek.actietallen_van(wie);
  delete from publiek.omvang;
  insert into publiek.omvang
  select 'agenda', soort, 'infinity', count(*) from publiek.agenda group by soort
  union all
  select 'organisatie', soort, coalesce(opgeheven_per, 'infinity'), count(*) from organisatie
  where openbaar and gearchiveerd_op is null group by soort, opgeheven_per;
end $$;
select publiek.maak_wegen_opnieuw();
