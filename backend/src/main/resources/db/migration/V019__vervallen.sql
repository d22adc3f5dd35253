-- What an earlier versie of an agenda held and the present one does not. Its address answers that it is gone,
-- and what it was; nothing else ever gets that address.
create table publiek.vervallen (
  agenda code not null,
  soort text not null,
  -- The last part of its address: a slug, or an id.
  code text not null,
  titel text not null,
  -- The number of the last versie that held it.
  versie integer not null,
  primary key (agenda, soort, code)
);
