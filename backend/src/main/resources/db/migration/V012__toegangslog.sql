-- Every change in who may what. Only identifiers: names and addresses stay where they can be erased.
create table toegangslog (
  id bigint generated always as identity primary key,
  tijdstip timestamptz not null,
  -- Empty when the installation did it by its own configuration.
  door_id uuid,
  wat text not null check (wat in ('uitnodiging_gemaakt', 'uitnodiging_ingetrokken', 'uitnodiging_aangenomen',
    'lidmaatschap_gegeven', 'lidmaatschap_beeindigd')),
  organisatie_id uuid not null,
  rol text not null,
  -- About whom, when that is known.
  gebruiker_id uuid,
  uitnodiging_id uuid
);
create index on toegangslog (organisatie_id, id);

create function alleen_toevoegen() returns trigger language plpgsql as $$
begin
  raise exception '% can only be added to', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger alleen_toevoegen before update or delete or truncate on toegangslog
  for each statement execute function alleen_toevoegen();
revoke update, delete, truncate on toegangslog from public, current_user;
