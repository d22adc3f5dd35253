-- The number of the last change when a publication was planned: what came after can be shown. Of before it was kept, as far as
-- the trail tells. And whether it publishes what the concept said then.
alter table geplande_publicatie add column stand bigint;
alter table geplande_publicatie add column bevroren boolean not null default false;
update geplande_publicatie p set stand = coalesce(
  (select max(w.nummer) from wijziging w where w.eenheid_id = p.agenda_id and w.tijdstip <= p.gemaakt_op), 0);
alter table geplande_publicatie alter column stand set not null;
