-- Flat rows for lists and search, rewritten in the transaction that publishes a versie. What lists are
-- sorted by is compared as Dutch, whatever the locale of the database.
create extension if not exists unaccent;

create text search configuration publiek.nederlands (copy = dutch);
alter text search configuration publiek.nederlands
  alter mapping for hword, hword_part, word, asciiword, asciihword, hword_asciipart with unaccent, dutch_stem;

-- Turns what a visitor typed into a query: every word must occur, the beginning of a word is enough.
-- Signs that mean something in a tsquery count as spaces.
create function publiek.zoekvraag(vraag text) returns tsquery language sql stable as $$
  select to_tsquery('publiek.nederlands', coalesce(string_agg('''' || woord || ''':*', ' & '), ''))
  from regexp_split_to_table(regexp_replace(vraag, '[''"\\:&|!()<>*]', ' ', 'g'), '\s+') woord
  where woord <> ''
$$;

create table publiek.organisatie (
  code code primary key,
  naam text collate "nl-x-icu" not null,
  soort text not null,
  onderdeel_van text,
  zoek tsvector not null,
  inhoud text not null
);
create index on publiek.organisatie (onderdeel_van);

create table publiek.lidmaatschap (
  id uuid primary key,
  groep text not null,
  lid text not null,
  periode daterange not null
);
create index on publiek.lidmaatschap (lid);
create index on publiek.lidmaatschap (groep);

create table publiek.agenda (
  code code primary key,
  versie_id uuid not null references publiek.versie,
  titel text collate "nl-x-icu" not null,
  soort text not null,
  eigenaar text not null,
  van date not null,
  tot date not null,
  zoek tsvector not null,
  inhoud text not null
);

-- Programmalijnen, fasen, resultaten, strategieën, thema's and begrippen: small lists, asked per agenda.
create table publiek.onderdeel (
  agenda code not null references publiek.agenda on delete cascade,
  soort text not null,
  -- The last part of its address: a slug, or the id of a resultaat or strategie.
  code text not null,
  volgorde integer not null,
  programmalijn text,
  fasen text[] not null,
  titel text collate "nl-x-icu" not null,
  zoek tsvector not null,
  inhoud text not null,
  primary key (agenda, soort, code)
);
create index on publiek.onderdeel using gin (zoek);

create table publiek.actie (
  id uuid primary key,
  agenda code not null references publiek.agenda on delete cascade,
  volgorde integer not null,
  programmalijn text not null,
  fasen text[] not null,
  themas text[] not null,
  -- When it runs: open at the end for "en verder", the whole agenda for doorlopend, empty for unknown.
  loopt daterange not null,
  wat text collate "nl-x-icu" not null,
  zoek tsvector not null,
  inhoud text not null
);
create index on publiek.actie (agenda, volgorde);
create index on publiek.actie using gin (zoek);
create index on publiek.actie using gist (loopt);

create table publiek.betrokkenheid (
  actie_id uuid not null references publiek.actie on delete cascade,
  organisatie text not null,
  rol text not null,
  primary key (actie_id, organisatie, rol)
);
create index on publiek.betrokkenheid (organisatie);

create table publiek.activiteit (
  id uuid primary key,
  agenda code not null references publiek.agenda on delete cascade,
  soort text not null,
  programmalijnen text[] not null,
  themas text[] not null,
  acties uuid[] not null,
  loopt daterange not null,
  titel text collate "nl-x-icu" not null,
  zoek tsvector not null,
  inhoud text not null
);
create index on publiek.activiteit (agenda);
create index on publiek.activiteit using gin (zoek);

-- Live, beside the versie: what was last accepted for a published actie.
create view publiek.actiestatus as
  select a.id as actie_id, a.agenda, coalesce(s.status, 'onbekend') as status, s.sinds
  from publiek.actie a left join public.actiestatus s on s.actie_id = a.id;

-- Under which names an organisatie does something: its own, those of its onderdelen, and those of the
-- groepen, platforms and netwerken of which it is a lid on a date (also through other groepen). periode
-- is the time in which all memberships on the way hold.
create function publiek.handelt_als(wie text, op date)
  returns table (organisatie text, weg text, periode daterange) language sql stable as $$
  with recursive onderdelen as (
    select wie as code
    union
    select o.code from publiek.organisatie o join onderdelen d on o.onderdeel_van = d.code
  ), groepen as (
    select wie as code, daterange(null, null) as periode
    union
    select l.groep, l.periode * g.periode from publiek.lidmaatschap l join groepen g on l.lid = g.code
    where l.periode * g.periode @> op
  )
  select code, case when code = wie then 'direct' else 'afdeling' end, daterange(null, null) from onderdelen
  union all
  select code, 'groep', periode from groepen where code <> wie
$$;

-- The rollen of an organisatie in published acties, and under which name and by which way it has them.
-- What a groep does is what its leden do while they are a lid: the membership has to hold on the date
-- asked, and has to touch the time in which the actie runs, if that is known.
create function publiek.betrokken(wie text, op date)
  returns table (actie_id uuid, rol text, organisatie text, weg text) language sql stable as $$
  select b.actie_id, b.rol, h.organisatie, h.weg
  from publiek.handelt_als(wie, op) h
  join publiek.betrokkenheid b on b.organisatie = h.organisatie
  join publiek.actie a on a.id = b.actie_id
  where isempty(a.loopt) or a.loopt && h.periode
$$;
