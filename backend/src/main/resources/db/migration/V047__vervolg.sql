-- What came from where, as far as visitors know both agendas: to compare a plan with the one before it, and to lead from
-- an actie to the one that goes on with it.
create view publiek.herkomst as
select h.onderdeel_id, h.soort, cast(nieuw.code as text) as agenda, h.uit_id, cast(oud.code as text) as uit_agenda
from public.herkomst h
join agenda n on n.id = h.agenda_id join publiek.agenda nieuw on nieuw.code = n.code
join agenda o on o.id = h.uit_agenda_id join publiek.agenda oud on oud.code = o.code;

-- Why an actie is where it is: of one that was stopped, the reason.
alter table actiestatus add toelichting tekst;
create or replace view publiek.actiestatus as
  select a.id as actie_id, a.agenda, coalesce(s.status, 'onbekend') as status, s.sinds, s.toelichting
  from publiek.actie a left join public.actiestatus s on s.actie_id = a.id;
