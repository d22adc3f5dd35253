-- Two organisaties that became one, or were one all along. What pointed to the one points to the other from then on; what was
-- done is kept, so that all of it can go back.
alter table organisatie
  add samengevoegd boolean not null default false,
  add check (not samengevoegd or opvolger_id is not null);

create table samenvoeging (
  id uuid primary key,
  revisie integer not null default 0,
  van_id uuid not null references organisatie,
  naar_id uuid not null references organisatie check (naar_id <> van_id),
  tijdstip timestamptz not null,
  -- Names that the other got by it.
  namen text[] not null,
  -- What was done, in order: {tabel, kolom, sleutel} was moved, {tabel, weg} was there already and taken out, as a whole row, and
  -- {tabel, sleutel, was} was made longer.
  verhuisd jsonb not null,
  ongedaan_op timestamptz
);
create index on samenvoeging (naar_id);
-- Who has become another cannot become a third.
create unique index samenvoeging_een_open on samenvoeging (van_id) where ongedaan_op is null;

-- Of a groep in which both were at the same time: one lid in all of that time. kant is lid_id or groep_id.
create function voeg_tijden_samen(van uuid, naar uuid, kant text) returns jsonb language plpgsql as $$
declare
  zelf record;
  ander record;
  heel daterange;
  gedaan jsonb := '[]';
  eerste boolean;
begin
  for zelf in execute format(
    'select l.*, to_jsonb(l) as rij from groepslidmaatschap l where %I = $1 and gearchiveerd_op is null order by van', kant)
    using van
  loop
    heel := daterange(zelf.van, zelf.tot, '[]');
    eerste := true;
    for ander in execute format(
      'select l.*, to_jsonb(l) as rij from groepslidmaatschap l
       where %1$I = $1 and %2$I = $2 and gearchiveerd_op is null and daterange(van, tot, ''[]'') && $3 order by van nulls first',
      kant, case kant when 'lid_id' then 'groep_id' else 'lid_id' end)
      using naar, case kant when 'lid_id' then zelf.groep_id else zelf.lid_id end, heel
    loop
      heel := range_merge(heel, daterange(ander.van, ander.tot, '[]'));
      if eerste then
        delete from groepslidmaatschap where id = zelf.id;
        gedaan := gedaan || jsonb_build_object('tabel', 'groepslidmaatschap', 'weg', zelf.rij);
        gedaan := gedaan
          || jsonb_build_object('tabel', 'groepslidmaatschap', 'sleutel', jsonb_build_object('id', ander.id), 'was', ander.rij);
        zelf.id := ander.id;
      else
        delete from groepslidmaatschap where id = ander.id;
        gedaan := gedaan || jsonb_build_object('tabel', 'groepslidmaatschap', 'weg', ander.rij);
      end if;
      update groepslidmaatschap set van = lower(heel), tot = upper(heel) - 1, revisie = revisie + 1 where id = zelf.id;
      eerste := false;
    end loop;
  end loop;
  return gedaan;
end $$;

-- Lets everything that points to the one point to the other, in whatever table. What the other has already (the same role in the
-- same actie, the same person) is taken out, and kept in what is returned.
create function verhuis(van uuid, naar uuid) returns jsonb language plpgsql as $$
declare
  kolom record;
  rij record;
  sleutel jsonb;
  gedaan jsonb := voeg_tijden_samen(van, naar, 'lid_id') || voeg_tijden_samen(van, naar, 'groep_id');
begin
  for kolom in
    select c.conrelid::regclass as tabel, a.attname as naam,
      exists (select from pg_attribute r where r.attrelid = c.conrelid and r.attname = 'revisie') as met_revisie,
      (select array_agg(k.attname) from pg_index i
        join pg_attribute k on k.attrelid = i.indrelid and k.attnum = any(i.indkey)
        where i.indrelid = c.conrelid and i.indisprimary) as sleutel
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'organisatie'::regclass and c.conrelid <> 'samenvoeging'::regclass
    order by cast(c.conrelid::regclass as text), a.attname
  loop
    for rij in execute format('select ctid as plek, to_jsonb(t) as was from %s t where %I = $1 for update', kolom.tabel, kolom.naam)
      using van
    loop
      begin
        execute format('update %s set %I = $1 %s where ctid = $2', kolom.tabel, kolom.naam,
          case when kolom.met_revisie then ', revisie = revisie + 1' end) using naar, rij.plek;
        select jsonb_object_agg(deel, rij.was -> deel) into sleutel from unnest(kolom.sleutel) deel;
        gedaan := gedaan || jsonb_build_object('tabel', kolom.tabel, 'kolom', kolom.naam, 'sleutel', sleutel);
      exception when unique_violation or exclusion_violation or check_violation then
        -- An organisatie is never taken out: who calls has seen that none can clash.
        if kolom.tabel = 'organisatie'::regclass then
          raise;
        end if;
        execute format('delete from %s where ctid = $1', kolom.tabel) using rij.plek;
        gedaan := gedaan || jsonb_build_object('tabel', kolom.tabel, 'weg', rij.was);
      end;
    end loop;
  end loop;
  return gedaan;
end $$;

-- The other way round, from the last to the first. What was pointed elsewhere since stays there.
create function verhuis_terug(gedaan jsonb, van uuid, naar uuid) returns void language plpgsql as $$
declare
  een jsonb;
  waar text;
begin
  for een in select waarde from jsonb_array_elements(gedaan) with ordinality as alles(waarde, nummer) order by nummer desc
  loop
    select string_agg(format('%I = %L', naam, waarde), ' and ') into waar from jsonb_each_text(een -> 'sleutel') as s(naam, waarde);
    if een ? 'weg' then
      execute format('insert into %s select * from jsonb_populate_record(null::%1$s, $1)', cast(een ->> 'tabel' as regclass))
        using een -> 'weg';
    elsif een ? 'was' then
      update groepslidmaatschap l set van = was.van, tot = was.tot, revisie = l.revisie + 1
      from jsonb_populate_record(null::groepslidmaatschap, een -> 'was') was where l.id = was.id;
    else
      execute format('update %s set %I = $1 where %s and %2$I = $2', cast(een ->> 'tabel' as regclass), een ->> 'kolom', waar)
        using van, naar;
    end if;
  end loop;
end $$;
