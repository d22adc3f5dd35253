-- A place in an order has a highest value, so that there always is one behind it. Where one stood further away its row
-- closes up; what is archived comes last.

update actie d set volgorde = rij.plaats
from (select id, row_number() over (partition by programmalijn_id order by volgorde, id) as plaats from actie
  where gearchiveerd_op is null and programmalijn_id in (select programmalijn_id from actie where volgorde > 99999 and gearchiveerd_op is null)) rij
where d.id = rij.id;
update actie set volgorde = 99999 where volgorde > 99999;

update resultaat d set volgorde = rij.plaats
from (select id, row_number() over (partition by programmalijn_id order by volgorde, id) as plaats from resultaat
  where gearchiveerd_op is null and programmalijn_id in (select programmalijn_id from resultaat where volgorde > 99999 and gearchiveerd_op is null)) rij
where d.id = rij.id;
update resultaat set volgorde = 99999 where volgorde > 99999;

update strategie d set volgorde = rij.plaats
from (select id, row_number() over (partition by programmalijn_id order by volgorde, id) as plaats from strategie
  where gearchiveerd_op is null and programmalijn_id in (select programmalijn_id from strategie where volgorde > 99999 and gearchiveerd_op is null)) rij
where d.id = rij.id;
update strategie set volgorde = 99999 where volgorde > 99999;

update begrotingsregel d set volgorde = rij.plaats
from (select id, row_number() over (partition by begroting_id order by volgorde, id) as plaats from begrotingsregel
  where gearchiveerd_op is null and begroting_id in (select begroting_id from begrotingsregel where volgorde > 99999 and gearchiveerd_op is null)) rij
where d.id = rij.id;
update begrotingsregel set volgorde = 99999 where volgorde > 99999;

update besluit d set volgorde = rij.plaats
from (select id, row_number() over (partition by agenda_id order by volgorde, id) as plaats from besluit
  where gearchiveerd_op is null and agenda_id in (select agenda_id from besluit where volgorde > 99999 and gearchiveerd_op is null)) rij
where d.id = rij.id;
update besluit set volgorde = 99999 where volgorde > 99999;

-- Rows of which the order was just changed still have their deferred rules to be looked at.
set constraints all immediate;
alter table actie add constraint actie_plaats check (volgorde between 0 and 99999);
alter table resultaat add constraint resultaat_plaats check (volgorde between 0 and 99999);
alter table strategie add constraint strategie_plaats check (volgorde between 0 and 99999);
alter table begrotingsregel add constraint begrotingsregel_plaats check (volgorde between 0 and 99999);
alter table besluit add constraint besluit_plaats check (volgorde between 0 and 99999);
