create table organisatie (
  id uuid primary key,
  revisie integer not null default 0,
  code code not null unique,
  naam tekst collate "nl-x-icu" not null,
  soort text not null check (soort in ('gemeente', 'provincie', 'rijk', 'afdeling', 'bestuursorgaan',
    'culturele_instelling', 'vereniging', 'platform', 'netwerk', 'fonds', 'onderwijs', 'bedrijf', 'maker',
    'functie', 'groep')),
  onderdeel_van_id uuid references organisatie,
  website tekst check (website ~ '^https?://'),
  tooi tekst unique check (tooi ~ '^https://identifier\.overheid\.nl/tooi/id/'),
  toelichting tekst,
  check (soort <> 'afdeling' or onderdeel_van_id is not null),
  check (onderdeel_van_id <> id)
);
create index on organisatie (onderdeel_van_id);

-- A tree stays a tree: no organisatie is part of itself, also not through others.
create function organisatie_zonder_kring() returns trigger language plpgsql as $$
begin
  -- One writer of the tree at a time: two moves that are each fine could make a circle together.
  perform pg_advisory_xact_lock(hashtext('organisatie.onderdeel_van'));
  if exists (
    with recursive boven as (
      select new.onderdeel_van_id as id
      union
      select o.onderdeel_van_id from organisatie o join boven b on b.id = o.id
    )
    select from boven where id = new.id
  ) then
    raise exception 'organisatie % would be part of itself', new.code
      using errcode = 'check_violation', constraint = 'organisatie_zonder_kring';
  end if;
  return new;
end $$;
create trigger organisatie_zonder_kring before insert or update of onderdeel_van_id on organisatie
  for each row when (new.onderdeel_van_id is not null) execute function organisatie_zonder_kring();

create table groepslidmaatschap (
  id uuid primary key,
  revisie integer not null default 0,
  groep_id uuid not null references organisatie,
  lid_id uuid not null references organisatie,
  rol tekst,
  van date,
  tot date,
  check (groep_id <> lid_id),
  check (van <= tot),
  -- The same lid cannot be in the same groep twice at the same time.
  exclude using gist (groep_id with =, lid_id with =, daterange(van, tot, '[]') with &&)
);
create index on groepslidmaatschap (lid_id);
