-- Who signs in, for which organisatie they act, and how they came by it.
create table gebruiker (
  id uuid primary key,
  revisie integer not null default 0,
  -- Who says who it is, and the identifier there: an e-mail address can change hands, these cannot.
  issuer text not null,
  subject text not null,
  -- Only an address that the provider has verified, in lower case.
  email text check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+$'),
  naam tekst,
  aangemaakt_op timestamptz not null,
  ingelogd_op timestamptz not null,
  unique (issuer, subject)
);

create table lidmaatschap (
  id uuid primary key,
  revisie integer not null default 0,
  gebruiker_id uuid not null references gebruiker,
  organisatie_id uuid not null references organisatie,
  rol text not null check (rol in ('beleidsmedewerker', 'vertegenwoordiger', 'beheerder')),
  sinds timestamptz not null,
  unique (gebruiker_id, organisatie_id, rol)
);
create index on lidmaatschap (organisatie_id);

create table uitnodiging (
  id uuid primary key,
  revisie integer not null default 0,
  organisatie_id uuid not null references organisatie,
  email text not null check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+$'),
  rol text not null check (rol in ('beleidsmedewerker', 'vertegenwoordiger', 'beheerder')),
  -- SHA-256 of the secret in the mail; the secret itself is nowhere else.
  token_hash bytea not null unique,
  uitgenodigd_door_id uuid not null references gebruiker,
  gemaakt_op timestamptz not null,
  verloopt_op timestamptz not null check (verloopt_op > gemaakt_op),
  aangenomen_op timestamptz,
  aangenomen_door_id uuid references gebruiker,
  ingetrokken_op timestamptz,
  check ((aangenomen_op is null) = (aangenomen_door_id is null)),
  check (aangenomen_op is null or ingetrokken_op is null)
);
create index on uitnodiging (organisatie_id);
create index on uitnodiging (email, gemaakt_op);
create index on uitnodiging (uitgenodigd_door_id, gemaakt_op);

-- A session that was ended here is over, also for a copy of its cookie that someone kept.
create table beeindigde_sessie (
  sessie text primary key,
  tot timestamptz not null
);
