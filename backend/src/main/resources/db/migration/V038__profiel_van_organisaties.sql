-- What an organisatie says of itself. Its earlier names are found too.
create function publiek.samen(delen text[]) returns text language sql immutable as $$
  select array_to_string(delen, ' ')
$$;
drop view publiek.organisatie;
alter table organisatie
  add afkorting tekst,
  add eerdere_namen text[] not null default '{}',
  add kvk text check (kvk ~ '^[0-9]{8}$'),
  add disciplines text[] not null default '{}',
  add wijken text[] not null default '{}',
  add contact_naam tekst,
  add contact_email text,
  add contact_telefoon tekst,
  add contact_openbaar boolean not null default false,
  -- The end: its last day, and who goes on with it.
  add opgeheven_per date,
  add opvolger_id uuid references organisatie check (opvolger_id <> id),
  add check (opvolger_id is null or opgeheven_per is not null),
  drop column zoek,
  add zoek tsvector not null generated always as (
    setweight(to_tsvector('publiek.nederlands', naam), 'A') ||
    setweight(to_tsvector('publiek.nederlands', coalesce(afkorting, '')), 'A') ||
    setweight(to_tsvector('publiek.nederlands', publiek.samen(eerdere_namen)), 'B') ||
    setweight(to_tsvector('publiek.nederlands', coalesce(toelichting, '')), 'C') ||
    setweight(to_tsvector('publiek.nederlands', publiek.samen(disciplines)), 'C')) stored;
create index on organisatie (opvolger_id);

-- An organisatie in the text of something else: what the API needs to name it.
create or replace function publiek.kort(o organisatie) returns json language sql immutable as $$
  select json_build_object('code', o.code, 'naam', o.naam, 'soort', o.soort, 'afkorting', o.afkorting)
$$;

-- All that are public, also those that have ended: whoever asks for one of those hears who goes on.
create view publiek.organisatie as
select o.code, cast(o.naam as text) collate "nl-x-icu" as naam, cast(o.afkorting as text) as afkorting, o.soort,
  b.code as onderdeel_van, o.zoek, o.opgeheven_per,
  json_build_object('code', o.code, 'naam', o.naam, 'afkorting', o.afkorting, 'eerdereNamen', o.eerdere_namen,
    'soort', o.soort,
    'onderdeelVan', (select publiek.kort(b) where b.openbaar),
    'onderdelen', (select coalesce(json_agg(publiek.kort(d) order by d.naam), '[]')
      from organisatie d where d.onderdeel_van_id = o.id and d.openbaar),
    'lidVan', (select coalesce(json_agg(json_build_object('organisatie', publiek.kort(g), 'rol', l.rol, 'van', l.van,
        'tot', l.tot) order by l.van, l.id), '[]')
      from groepslidmaatschap l join organisatie g on g.id = l.groep_id where l.lid_id = o.id and g.openbaar),
    'leden', (select coalesce(json_agg(json_build_object('organisatie', publiek.kort(g), 'rol', l.rol, 'van', l.van,
        'tot', l.tot) order by l.van, l.id), '[]')
      from groepslidmaatschap l join organisatie g on g.id = l.lid_id where l.groep_id = o.id and g.openbaar),
    'website', o.website, 'tooi', o.tooi, 'kvk', o.kvk, 'toelichting', o.toelichting,
    'disciplines', o.disciplines, 'wijken', o.wijken,
    'contact', case when o.contact_openbaar then json_build_object('naam', o.contact_naam, 'email', o.contact_email,
      'telefoon', o.contact_telefoon) end,
    'opgehevenPer', o.opgeheven_per,
    'opvolger', (select publiek.kort(v) from organisatie v where v.id = o.opvolger_id and v.openbaar)) as inhoud
from organisatie o left join organisatie b on b.id = o.onderdeel_van_id
where o.openbaar and o.gearchiveerd_op is null;
