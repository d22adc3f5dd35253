-- Who does what holds what its acties are sorted and chosen by, so that a page of them is read from one index, in its order. It
-- goes with its agenda, as its actie does.
alter table publiek.betrokkenheid
  add agenda code references publiek.agenda on delete cascade,
  add volgorde integer,
  add loopt daterange,
  drop constraint betrokkenheid_actie_id_fkey;
update publiek.betrokkenheid b set agenda = a.agenda, volgorde = a.volgorde, loopt = a.loopt
from publiek.actie a where a.id = b.actie_id;
alter table publiek.betrokkenheid
  alter agenda set not null,
  alter volgorde set not null,
  alter loopt set not null;
create index on publiek.betrokkenheid (organisatie, agenda, volgorde, actie_id, rol) include (loopt);
create index on publiek.betrokkenheid (agenda);
drop index publiek.betrokkenheid_organisatie_idx;

-- The version of before, which may be running beside this one, writes only what there was.
create function publiek.vul_betrokkenheid_aan() returns trigger language plpgsql as $$
begin
  select a.agenda, a.volgorde, a.loopt into new.agenda, new.volgorde, new.loopt from publiek.actie a where a.id = new.actie_id;
  return new;
end $$;
create trigger vul_aan before insert on publiek.betrokkenheid
  for each row when (new.agenda is null) execute function publiek.vul_betrokkenheid_aan();

-- An actie with what lives beside it, in one step.
create view publiek.actie_nu as
  select a.id, a.agenda, a.volgorde, a.programmalijn, a.fasen, a.themas, a.loopt, a.wat, a.inhoud,
    coalesce(s.status, 'onbekend') as status, s.sinds, s.toelichting
  from publiek.actie a left join public.actiestatus s on s.actie_id = a.id;
create index on publiek.actie (agenda, volgorde, id);
drop index publiek.actie_agenda_volgorde_idx;
-- Asked of acties of an agenda or an organisatie only, never of all.
drop index publiek.actie_loopt_idx;

-- What lists of agendas and organisaties are sorted by.
create index on publiek.agenda (titel, code);
create index on organisatie (naam, code) where openbaar and gearchiveerd_op is null;
