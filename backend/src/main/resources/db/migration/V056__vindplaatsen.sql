-- Everything that a published agenda says, part by part, with the words by which it is found and the fields in which they
-- stand: one table for all kinds, instead of words in each list.
create table publiek.vindplaats (
  id uuid primary key,
  agenda code not null references publiek.agenda on delete cascade,
  soort text not null,
  -- The last part of its address, or its own code when it has none.
  code text not null,
  programmalijn text,
  titel text collate "nl-x-icu" not null,
  velden text not null,
  zoek tsvector not null
);
create index on publiek.vindplaats (agenda);
create index on publiek.vindplaats using gin (zoek);

alter table publiek.agenda drop column zoek;
alter table publiek.onderdeel drop column zoek;
alter table publiek.actie drop column zoek;
drop function publiek.zoekvraag(text);
drop text search configuration publiek.nederlands;
