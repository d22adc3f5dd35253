-- One index answers every question: which words are somewhere; which are in a name, of something short and of something longer,
-- in what else it is called, and in the text of something short; the same of one row in 32, which tells at little cost what is
-- common; and what kind of which agenda it is, or which organisatie. Changes go into it at once, so that who searches never
-- reads through what waits.
drop index publiek.vindplaats_zoek_idx;
create index vindplaats_woorden on publiek.vindplaats using gin (
  zoek,
  (case when length(zoek) <= 24 then ts_filter(zoek, '{a}') end),
  (case when length(zoek) > 24 then ts_filter(zoek, '{a}') end),
  (ts_filter(zoek, '{b}')),
  (case when length(zoek) <= 48 then ts_filter(zoek, '{c}') end),
  (case when uuid_hash(id) % 32 = 0 then zoek end),
  (case when uuid_hash(id) % 32 = 0 then ts_filter(zoek, '{a}') end),
  (array_to_tsvector(array['#' || soort, coalesce('@' || cast(agenda as text), '$' || code)]))
) with (fastupdate = off);

-- Where what answers a question stands, of many first what is most likely best, so that only those have to be weighed. Never by
-- reading the table: what is everywhere costs about as much as what is somewhere.
--   alle: what all of them answer; heet: who is called so; eerst: what those answer that come first
--   een: what is enough in a name, when alle asks more than one word
--   binnen: of which kinds and agendas
--   wegen: so many are weighed against each other; overslaan, limiet: the page; hoogstens: of more than these no number is known
-- It gives those that have to be weighed for the page: plekken, of which these come before the others: vooraan; and of all of them
-- who is called so: genoemd.
create function publiek.vind(alle tsquery, heet tsquery, eerst tsquery[], een tsquery, binnen tsquery,
    wegen integer, overslaan integer, limiet integer, hoogstens integer,
    out plekken tid[], out vooraan tid[], out genoemd tid[], out totaal integer, out meer boolean)
  language plpgsql stable set enable_seqscan = off as $$
declare
  kort constant text := 'case when length(zoek) <= 24 then ts_filter(zoek, ''{a}'') end @@ ';
  lang constant text := 'case when length(zoek) > 24 then ts_filter(zoek, ''{a}'') end @@ ';
  ook_binnen constant text := case when binnen is null then '' else
    ' and array_to_tsvector(array[''#'' || soort, coalesce(''@'' || cast(agenda as text), ''$'' || code)]) @@ $4' end;
  -- So many of one in 32 that there are more than can be counted.
  veel constant integer := greatest(62, hoogstens / 16);
  -- In an agenda are seldom more than so many: then those are read.
  klein constant integer := 2000;
  tot constant integer := least(overslaan + limiet, hoogstens);
  -- What is weighed together, and so where the page begins and ends for this.
  begin_blok constant integer := overslaan / wegen * wegen;
  eind_blok constant integer := (overslaan + limiet + wegen - 1) / wegen * wegen;
  steekproef tid[];
  treden text[];
  beste tid[] := '{}';
begin
  steekproef := array(select ctid from publiek.vindplaats where case when uuid_hash(id) % 32 = 0 then zoek end @@ alle
    limit tot + veel);
  meer := cardinality(steekproef) > veel;
  if meer and position('@' in cast(binnen as text)) > 0 then
    plekken := array(select ctid from publiek.vindplaats
      where array_to_tsvector(array['#' || soort, coalesce('@' || cast(agenda as text), '$' || code)]) @@ binnen
      limit klein + 1);
    if cardinality(plekken) <= klein then
      plekken := array(select ctid from publiek.vindplaats where ctid = any(plekken) and zoek @@ alle limit hoogstens + 1);
      meer := false;
    else
      plekken := null;
    end if;
  end if;
  if meer and binnen is not null then
    steekproef := array(select ctid from publiek.vindplaats where case when uuid_hash(id) % 32 = 0 then zoek end @@ alle
      and array_to_tsvector(array['#' || soort, coalesce('@' || cast(agenda as text), '$' || code)]) @@ binnen
      limit tot + veel);
    meer := cardinality(steekproef) > veel;
  end if;
  if not meer and plekken is null then
    if binnen is null then
      plekken := array(select ctid from publiek.vindplaats where zoek @@ alle limit hoogstens + 1);
    else
      plekken := array(select ctid from publiek.vindplaats where zoek @@ alle
        and array_to_tsvector(array['#' || soort, coalesce('@' || cast(agenda as text), '$' || code)]) @@ binnen
        limit hoogstens + 1);
    end if;
  end if;
  meer := meer or cardinality(plekken) > hoogstens;
  totaal := case when meer then hoogstens else cardinality(plekken) end;
  if hoogstens = 0 or totaal = 0 then
    return;
  end if;
  if binnen is null then
    genoemd := array(select ctid from publiek.vindplaats where zoek @@ heet limit 100);
  else
    genoemd := array(select ctid from publiek.vindplaats where zoek @@ heet
      and array_to_tsvector(array['#' || soort, coalesce('@' || cast(agenda as text), '$' || code)]) @@ binnen limit 100);
  end if;
  if totaal <= wegen then
    plekken := case when begin_blok = 0 then plekken end;
    return;
  end if;
  treden := array(select format('zoek @@ ($2)[%s]', nummer) from generate_series(1, cardinality(eerst)) nummer) || array[kort || '$1'];
  if plekken is null and cardinality(steekproef) >= wegen then
    -- More than enough have it in a name.
    treden := treden || array['case when uuid_hash(id) % 32 = 0 then ts_filter(zoek, ''{a}'') end @@ $1'];
  end if;
  treden := treden || array[lang || '$1'];
  if een is not null then
    treden := treden || array[kort || '$3 and zoek @@ $1', lang || '$3 and zoek @@ $1'];
  end if;
  treden := treden || array['ts_filter(zoek, ''{b}'') @@ $1', 'case when length(zoek) <= 48 then ts_filter(zoek, ''{c}'') end @@ $1'];
  beste := genoemd;
  for nummer in 1 .. cardinality(treden) loop
    exit when cardinality(beste) >= wegen;
    execute 'select $5 || array(select ctid from publiek.vindplaats where ' || treden[nummer] || ook_binnen || ' limit $6)'
      into beste using alle, eerst, een, binnen, beste, wegen - cardinality(beste);
  end loop;
  if plekken is null then
    plekken := steekproef;
    if cardinality(steekproef) < tot then
      execute 'select array(select ctid from publiek.vindplaats where zoek @@ $1' || ook_binnen || ' limit $5)'
        into plekken using alle, eerst, een, binnen, hoogstens;
      plekken := steekproef || plekken;
    end if;
  end if;
  plekken := array(select plek from unnest(beste || plekken) with ordinality u(plek, nummer)
    group by plek order by min(nummer) limit hoogstens);
  if eind_blok - begin_blok > wegen then
    vooraan := plekken[begin_blok + 1 : begin_blok + wegen];
  end if;
  plekken := plekken[begin_blok + 1 : eind_blok];
end $$;
