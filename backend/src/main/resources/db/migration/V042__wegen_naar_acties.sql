-- What visitors read of who is a lid of what, without what was archived.
create view publiek.groepslidmaatschap as
select l.id, l.groep_id, l.lid_id, l.rol, l.van, l.tot, daterange(l.van, l.tot, '[]') as periode
from groepslidmaatschap l where l.gearchiveerd_op is null;

create or replace view publiek.lidmaatschap as
select l.id, g.code as groep, o.code as lid, l.periode
from publiek.groepslidmaatschap l join organisatie g on g.id = l.groep_id join organisatie o on o.id = l.lid_id
where g.openbaar and o.openbaar;

create or replace view publiek.organisatie as
select o.code, cast(o.naam as text) collate "nl-x-icu" as naam, cast(o.afkorting as text) as afkorting, o.soort,
  b.code as onderdeel_van, o.zoek, o.opgeheven_per,
  json_build_object('code', o.code, 'naam', o.naam, 'afkorting', o.afkorting, 'eerdereNamen', o.eerdere_namen,
    'soort', o.soort,
    'onderdeelVan', (select publiek.kort(b) where b.openbaar),
    'onderdelen', (select coalesce(json_agg(publiek.kort(d) order by d.naam), '[]')
      from organisatie d where d.onderdeel_van_id = o.id and d.openbaar),
    'lidVan', (select coalesce(json_agg(json_build_object('organisatie', publiek.kort(g), 'rol', l.rol, 'van', l.van,
        'tot', l.tot) order by l.van, l.id), '[]')
      from publiek.groepslidmaatschap l join organisatie g on g.id = l.groep_id where l.lid_id = o.id and g.openbaar),
    'leden', (select coalesce(json_agg(json_build_object('organisatie', publiek.kort(g), 'rol', l.rol, 'van', l.van,
        'tot', l.tot) order by l.van, l.id), '[]')
      from publiek.groepslidmaatschap l join organisatie g on g.id = l.lid_id where l.groep_id = o.id and g.openbaar),
    'website', o.website, 'tooi', o.tooi, 'kvk', o.kvk, 'toelichting', o.toelichting,
    'disciplines', o.disciplines, 'wijken', o.wijken,
    'contact', case when o.contact_openbaar then json_build_object('naam', o.contact_naam, 'email', o.contact_email,
      'telefoon', o.contact_telefoon) end,
    'opgehevenPer', o.opgeheven_per,
    'opvolger', (select publiek.kort(v) from organisatie v where v.id = o.opvolger_id and v.openbaar)) as inhoud,
  (select v.code from organisatie v where v.id = o.opvolger_id and o.samengevoegd) as samengevoegd_met
from organisatie o left join organisatie b on b.id = o.onderdeel_van_id
where o.openbaar and o.gearchiveerd_op is null;

-- A public organisatie in the text of something else.
create function publiek.genoemd(o publiek.organisatie) returns json language sql immutable as $$
  select json_build_object('code', o.code, 'naam', o.naam, 'soort', o.soort, 'afkorting', o.afkorting)
$$;

-- Under which names an organisatie does something, and by which way it comes there: its own (no way), those of its
-- onderdelen, and those of the groepen of which it or one of those is a lid on a date, also through other groepen.
-- periode is the time in which all memberships on the way hold; of two ways in the same time the shortest counts.
drop function publiek.betrokken(text, date);
drop function publiek.handelt_als(text, date);
create function publiek.handelt_als(wie text, op date)
  returns table (organisatie text, pad text[], weg text, periode daterange) language sql stable as $$
  with recursive wegen as (
    select id, code, array[]::text[] as pad, 'direct' as weg, daterange(null, null) as periode
    from organisatie where code = wie
    union all
    select verder.id, verder.code, case when verder.stap then w.pad || cast(verder.code as text) else w.pad end, verder.weg,
      verder.periode
    from wegen w cross join lateral (
      -- What became this one is this one, in documents of before.
      select o.id, o.code, false as stap, w.weg, w.periode
      from organisatie o where o.opvolger_id = w.id and o.samengevoegd
      union all
      select o.id, o.code, true, 'afdeling', w.periode
      from organisatie o where w.weg <> 'groep' and o.onderdeel_van_id = w.id and o.openbaar
      union all
      select g.id, g.code, true, 'groep', l.periode * w.periode
      from publiek.groepslidmaatschap l join organisatie g on g.id = l.groep_id
      where l.lid_id = w.id and g.openbaar and l.periode * w.periode @> op) verder
    where verder.code <> wie and not cast(verder.code as text) = any(w.pad)
  )
  select distinct on (code, periode) code, pad, weg, periode from wegen
  order by code, periode, cardinality(pad), pad
$$;

-- The rollen of an organisatie in published acties, each once, with the shortest way by which it has it. What a groep does is
-- what its leden do while they are a lid: the membership has to hold on the date asked, and has to touch the time in which
-- the actie runs, if that is known.
create function publiek.betrokken(wie text, op date)
  returns table (actie_id uuid, rol text, organisatie text, pad text[], weg text) language sql stable as $$
  select distinct on (b.actie_id, b.rol, h.organisatie) b.actie_id, b.rol, h.organisatie, h.pad, h.weg
  from publiek.handelt_als(wie, op) h
  join publiek.betrokkenheid b on b.organisatie = h.organisatie
  join publiek.actie a on a.id = b.actie_id
  where isempty(a.loopt) or a.loopt && h.periode
  order by b.actie_id, b.rol, h.organisatie, cardinality(h.pad), h.pad
$$;

-- All codes under which documents may name these: their own, and those of what became one of them.
create function publiek.heet_ook(wie text[]) returns table (code text) language sql stable as $$
  with recursive namen as (
    select unnest(wie) as code
    union
    select cast(o.code as text) from namen n join publiek.organisatie o on o.samengevoegd_met = n.code
  )
  select code from namen
$$;
