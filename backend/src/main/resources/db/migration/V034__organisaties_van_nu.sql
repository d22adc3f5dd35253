-- Organisaties live beside the versie: their names, their place in the tree and who is in which groep are what is true
-- now. What a versie decides is only that visitors may see one, and that stays.
alter table organisatie add column openbaar boolean not null default false,
  add column zoek tsvector not null generated always as (
    setweight(to_tsvector('publiek.nederlands', naam), 'A') ||
    setweight(to_tsvector('publiek.nederlands', coalesce(toelichting, '')), 'C')) stored;
update organisatie o set openbaar = true, voorlopig_van_id = null from publiek.organisatie p where p.code = o.code;
alter table organisatie add constraint openbaar_is_van_iedereen check (not openbaar or voorlopig_van_id is null);

drop table publiek.lidmaatschap;
drop table publiek.organisatie;

-- An organisatie in the text of something else: what the API needs to name it.
create function publiek.kort(o organisatie) returns json language sql immutable as $$
  select json_build_object('code', o.code, 'naam', o.naam, 'soort', o.soort)
$$;

create view publiek.organisatie as
select o.code, cast(o.naam as text) collate "nl-x-icu" as naam, o.soort, b.code as onderdeel_van, o.zoek,
  json_build_object('code', o.code, 'naam', o.naam, 'soort', o.soort,
    'onderdeelVan', (select publiek.kort(b) where b.openbaar),
    'onderdelen', (select coalesce(json_agg(publiek.kort(d) order by d.naam), '[]')
      from organisatie d where d.onderdeel_van_id = o.id and d.openbaar),
    'lidVan', (select coalesce(json_agg(json_build_object('organisatie', publiek.kort(g), 'rol', l.rol, 'van', l.van,
        'tot', l.tot) order by l.van, l.id), '[]')
      from groepslidmaatschap l join organisatie g on g.id = l.groep_id where l.lid_id = o.id and g.openbaar),
    'leden', (select coalesce(json_agg(json_build_object('organisatie', publiek.kort(g), 'rol', l.rol, 'van', l.van,
        'tot', l.tot) order by l.van, l.id), '[]')
      from groepslidmaatschap l join organisatie g on g.id = l.lid_id where l.groep_id = o.id and g.openbaar),
    'website', o.website, 'tooi', o.tooi, 'toelichting', o.toelichting) as inhoud
from organisatie o left join organisatie b on b.id = o.onderdeel_van_id
where o.openbaar;

create view publiek.lidmaatschap as
select l.id, g.code as groep, o.code as lid, daterange(l.van, l.tot, '[]') as periode
from groepslidmaatschap l join organisatie g on g.id = l.groep_id join organisatie o on o.id = l.lid_id
where g.openbaar and o.openbaar;

-- Makes these public, with what lies above one and who is a lid of one: all that a visitor needs to understand who does
-- what. What everyone can read, everyone can name. In a fixed order, so that two who do this at once never lock.
create function maak_openbaar(wie uuid[]) returns void language sql as $$
  update organisatie o set openbaar = true, voorlopig_van_id = null, revisie = o.revisie + 1
  from (
    select id from organisatie where not openbaar and id in (
      with recursive kring as (
        select unnest(wie) as id
        union
        select buur.id from kring k cross join lateral (
          select onderdeel_van_id as id from organisatie where id = k.id and onderdeel_van_id is not null
          union all
          select lid_id from groepslidmaatschap where groep_id = k.id) buur
      )
      select id from kring)
    order by id for no key update) nieuw
  where o.id = nieuw.id
$$;

-- Who comes to stand next to a public one is public too; not who is known to the owner of a concept only.
create function openbaar_als_de_groep() returns trigger language plpgsql as $$
begin
  perform maak_openbaar(array[lid.id]) from organisatie lid, organisatie groep
  where lid.id = new.lid_id and groep.id = new.groep_id
    and groep.openbaar and not lid.openbaar and lid.voorlopig_van_id is null;
  return null;
end $$;
create trigger openbaar_als_de_groep after insert or update on groepslidmaatschap
  for each row execute function openbaar_als_de_groep();

create function openbaar_als_het_onderdeel() returns trigger language plpgsql as $$
begin
  perform maak_openbaar(array[new.onderdeel_van_id]);
  return null;
end $$;
create trigger openbaar_als_het_onderdeel after update of onderdeel_van_id on organisatie
  for each row when (new.openbaar and new.onderdeel_van_id is not null) execute function openbaar_als_het_onderdeel();

-- As before, on the organisaties themselves: asked for each row of a list, so by their own keys.
create or replace function publiek.handelt_als(wie text, op date)
  returns table (organisatie text, weg text, periode daterange) language sql stable as $$
  with recursive onderdelen as (
    select id, code from organisatie where code = wie
    union
    select o.id, o.code from onderdelen d join organisatie o on o.onderdeel_van_id = d.id where o.openbaar
  ), groepen as (
    select id, code, daterange(null, null) as periode from organisatie where code = wie
    union
    select o.id, o.code, daterange(l.van, l.tot, '[]') * g.periode
    from groepen g join groepslidmaatschap l on l.lid_id = g.id join organisatie o on o.id = l.groep_id
    where o.openbaar and daterange(l.van, l.tot, '[]') * g.periode @> op
  )
  select code, case when code = wie then 'direct' else 'afdeling' end, daterange(null, null) from onderdelen
  union all
  select code, 'groep', periode from groepen where code <> wie
$$;
