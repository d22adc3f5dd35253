-- The words of a whole agenda go into their index together: one by one they took most of the time of publishing. They wait in a list
-- until the end of the statement that wrote them, so who searches reads past no more than what is being written at that moment.
-- In the name of the owner of the index, as only that one may do so.
alter index publiek.vindplaats_woorden set (fastupdate = on);

create function publiek.voeg_woorden_in() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform gin_clean_pending_list('publiek.vindplaats_woorden');
  return null;
end $$;

create trigger voeg_in after insert or update on publiek.vindplaats
  for each statement execute function publiek.voeg_woorden_in();
