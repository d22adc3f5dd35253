-- Makes many agendas of a few that were published the real way. Whatever rows publishing wrote, in whatever table, are taken
-- as text: with a sign (§) in the place of every identifier that is the agenda's own, and of the words that differ from one
-- agenda to another. A copy is that text with others filled in. So no table is named here, and a new one comes along by itself;
-- VermenigvuldigTest publishes an agenda the real way too and finds the same rows.
create schema bench;

create table bench.begin (xid bigint not null);
create table bench.oud (id uuid not null);
create table bench.kopie (n integer primary key, bron integer not null, woorden text[] not null);
create unlogged table bench.rij (bron integer not null, tabel regclass not null, rij text not null);

create view bench.kolom as
select attrelid::regclass as tabel, attname as naam, attnum, attidentity <> '' as nummer,
  atttypid = 'bytea'::regtype and c.relnamespace = 'publiek'::regnamespace as tekst
from pg_attribute join pg_class c on c.oid = attrelid
where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'publiek'::regnamespace)
  and attnum > 0 and not attisdropped and attgenerated = ''
  -- what is noted of a transaction is noted of that of the copy too
  and c.oid not in ('publiek.verandering'::regclass, 'publiek.bij_te_houden'::regclass);

-- Before an agenda is made: what is there is everyone's, and numbers that are given out are easy to recognise.
create function bench.begin(bron integer) returns void language plpgsql as $$
declare een record;
begin
  delete from bench.begin;
  insert into bench.begin select pg_snapshot_xmax(pg_current_snapshot())::text::bigint;
  delete from bench.oud;
  insert into bench.oud select id from organisatie union select id from gebruiker;
  for een in select tabel, naam from bench.kolom where nummer loop
    perform setval(pg_get_serial_sequence(een.tabel::text, een.naam), 99999000001 + 1000 * bron, false);
  end loop;
end $$;

-- Each table after those that it refers to.
create view bench.tabel as
with recursive diep(tabel, hoe) as (
  select distinct tabel, 0 from bench.kolom
  union
  select f.conrelid::regclass, d.hoe + 1 from diep d join pg_constraint f on f.contype = 'f' and f.confrelid = d.tabel
  where f.conrelid <> f.confrelid and d.hoe < 12
    -- the decision behind a vision, which none of these agendas has, points back
    and (f.conrelid, f.confrelid) <> ('agenda'::regclass, 'besluit'::regclass)
)
select tabel, max(hoe) as hoe from diep group by tabel;

-- The rows that were written since then, as those of this agenda.
create function bench.neem(bron integer, woorden text[]) returns void language plpgsql as $$
declare een record; oud uuid; k integer; deelnemer uuid;
begin
  for een in select tabel, string_agg(format(', %L, convert_from(t.%I, ''UTF8'')', naam, naam), '') filter (where tekst) as bytes
      from bench.kolom group by tabel loop
    execute format('insert into bench.rij select $1, %L::regclass, (to_jsonb(t) %s)::text from %s t
      where t.xmin::text::bigint >= (select xid from bench.begin)', een.tabel,
      coalesce('|| jsonb_build_object(' || substr(een.bytes, 2) || ')', ''), een.tabel) using bron;
  end loop;
  delete from bench.rij r using bench.oud o where r.bron = $1 and r.rij::jsonb ->> 'id' = o.id::text;
  -- what is everyone's keeps its identifier
  for oud in select id from bench.oud loop
    update bench.rij set rij = replace(rij, oud::text, translate(oud::text, '-', '_')) where rij.bron = $1 and position(oud::text in rij) > 0;
  end loop;
  update bench.rij set rij = regexp_replace(regexp_replace(rij,
    '\m[0-9a-f]{8}(-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\M', '§u\1', 'g'), '\m99999(\d{6})\M', '§#\1', 'g')
  where rij.bron = $1;
  for k in 1 .. cardinality(woorden) loop
    update bench.rij set rij = replace(replace(rij, woorden[k], '§w' || k || '§'), initcap(woorden[k]), '§W' || k || '§') where rij.bron = $1;
    select id into deelnemer from organisatie where code = 'landelijk-fonds-' || woorden[k];
    if found then
      update bench.rij set rij = replace(rij, translate(deelnemer::text, '-', '_'), '§i' || k || '§') where rij.bron = $1;
    end if;
  end loop;
  for oud in select id from bench.oud loop
    update bench.rij set rij = replace(rij, translate(oud::text, '-', '_'), oud::text)
    where rij.bron = $1 and position(translate(oud::text, '-', '_') in rij) > 0;
  end loop;
  delete from bench.rij where rij.bron = $1 and position('§' in rij) = 0;
end $$;

-- The text of a row with everything of one agenda in it.
create function bench.vul(rij text, kopie bench.kopie, deelnemers uuid[]) returns text language plpgsql stable as $$
begin
  rij := replace(replace(rij, '§u', substr(md5('agenda ' || kopie.n), 1, 8)), '§#', (100000 + kopie.n)::text);
  for k in 1 .. cardinality(kopie.woorden) loop
    exit when position('§' in rij) = 0;
    rij := replace(replace(rij, '§w' || k || '§', kopie.woorden[k]), '§W' || k || '§', initcap(kopie.woorden[k]));
    rij := case when deelnemers[k] is null then rij else replace(rij, '§i' || k || '§', deelnemers[k]::text) end;
  end loop;
  return rij;
end $$;

-- The agendas that are in bench.kopie with these numbers.
create function bench.maak(van integer, tot integer) returns void language plpgsql as $$
declare een record; kolommen text; waarden text;
begin
  create temporary table deelnemers on commit drop as
  select k.n, array_agg(o.id order by w.plek) as ids from bench.kopie k cross join unnest(k.woorden) with ordinality w(woord, plek)
  left join organisatie o on o.code = 'landelijk-fonds-' || w.woord where k.n between van and tot group by k.n;
  for een in select tabel from bench.tabel where tabel in (select tabel from bench.rij) order by hoe loop
    select string_agg(quote_ident(naam), ', ' order by attnum),
      string_agg(case when tekst then format('convert_to(j ->> %L, ''UTF8'')', naam) else format('p.%I', naam) end, ', ' order by attnum)
    into kolommen, waarden from bench.kolom where tabel = een.tabel;
    execute format('insert into %s (%s) overriding system value select %s from bench.kopie k join deelnemers d using (n)
      join bench.rij r on r.bron = k.bron cross join lateral (select bench.vul(r.rij, k, d.ids)::jsonb as j offset 0) v
      cross join lateral jsonb_populate_record(null::%s, j - array(select naam::text from bench.kolom where tabel = %L::regclass and tekst)) p
      -- a word may be there already, and what the database keeps of other rows
      where r.tabel = %L::regclass %s', een.tabel, kolommen, waarden, een.tabel, een.tabel, een.tabel,
      case when not exists (select from pg_constraint where conrelid = een.tabel and condeferrable and contype in ('p', 'u', 'x'))
        then 'on conflict do nothing' end);
  end loop;
  drop table deelnemers;
end $$;

-- Numbers go on after those that were made.
create function bench.klaar() returns void language plpgsql as $$
declare een record;
begin
  for een in select tabel, naam from bench.kolom where nummer loop
    execute format('select setval(pg_get_serial_sequence(%L, %L), greatest(coalesce(max(%I), 1), 99999999999)) from %s', een.tabel, een.naam,
      een.naam, een.tabel);
  end loop;
end $$;
