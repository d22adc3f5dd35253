-- Where an organisatie has statements of its own about privacy and accessibility; the site shows one in its name either way.
alter table organisatie
  add privacyverklaring text,
  add toegankelijkheidsverklaring text;

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
    'website', o.website, 'privacyverklaring', o.privacyverklaring,
    'toegankelijkheidsverklaring', o.toegankelijkheidsverklaring, 'tooi', o.tooi, 'kvk', o.kvk, 'toelichting', o.toelichting,
    'disciplines', o.disciplines, 'wijken', o.wijken,
    'contact', case when o.contact_openbaar then json_build_object('naam', o.contact_naam, 'email', o.contact_email,
      'telefoon', o.contact_telefoon) end,
    'logo', (select json_build_object('id', p.id, 'breedte', p.breedte, 'hoogte', p.hoogte) from logo p where p.id = o.logo_id),
    'opgehevenPer', o.opgeheven_per,
    'opvolger', (select publiek.kort(v) from organisatie v where v.id = o.opvolger_id and v.openbaar)) as inhoud,
  (select v.code from organisatie v where v.id = o.opvolger_id and o.samengevoegd) as samengevoegd_met
from organisatie o left join organisatie b on b.id = o.onderdeel_van_id
where o.openbaar and o.gearchiveerd_op is null;
