-- A concept can go back to what a versie was made of: the trail says what every part was at a stand, and beside it
-- stand the places then, because who moves along for another leaves no line.
alter table publiek.versie add column stand bigint, add column plaatsen jsonb;

-- For versies of before: what was changed up to their moment. Their places are those of the trail, as far as it goes.
alter table publiek.versie disable trigger onveranderlijk;
update publiek.versie v set stand = coalesce(
  (select max(w.nummer) from wijziging w where w.eenheid_id = v.agenda_id and w.tijdstip <= v.gepubliceerd_op), 0);
alter table publiek.versie enable trigger onveranderlijk;
alter table publiek.versie alter column stand set not null;

-- Fasen that go back in one go may pass over each other on the way; whoever changes one is told at once, as before.
alter table fase drop constraint fase_maanden,
  add constraint fase_maanden exclude using gist (agenda_id with =, daterange(van, tot, '[]') with &&)
    where (gearchiveerd_op is null) deferrable initially immediate;
