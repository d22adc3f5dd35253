-- The person's own words for a time, with a period between square brackets that somebody chose beside them; empty when they
-- are the words in which the product writes that time itself, as in all rows of before.
create domain tijdwoorden as tekst check (length(value) <= 200);

alter table actie add column wanneer_woorden tijdwoorden;
alter table activiteit add column wanneer_woorden tijdwoorden;
alter table besluit add column genomen_woorden tijdwoorden;
-- A step may have no time at all; then it has no words either.
alter table stap add column wanneer_woorden tijdwoorden,
  add check (wanneer_soort is not null or wanneer_woorden is null);

create or replace view publiek.activiteit as
select a.id, p.code as agenda, p.titel as agendatitel, cast(a.titel as text) collate "nl-x-icu" as titel, a.soort,
  a.omschrijving, a.wanneer_soort, a.wanneer_van, a.wanneer_tot, a.wanneer_precisie,
  to_char(a.begintijd, 'HH24:MI') as begintijd, to_char(a.eindtijd, 'HH24:MI') as eindtijd, a.reeks, a.plaats, a.online,
  (select publiek.kort(o) from organisatie o where o.id = a.organisator_id and o.openbaar) as organisator,
  (select json_object_agg(l.soort, l.inhoud) from (
    select soort, json_agg(inhoud order by volgorde) as inhoud from publiek.activiteitlink
    where activiteit_id = a.id group by soort) l) as links,
  case a.wanneer_soort
    when 'doorlopend' then daterange(p.van, p.tot, '[]')
    when 'vanaf' then daterange(a.wanneer_van, null)
    when 'onbekend' then daterange 'empty'
    -- What has only an end begins nowhere.
    else daterange(a.wanneer_van, a.wanneer_tot, '[]')
  end as loopt, a.zoek, a.wanneer_woorden
from activiteit a join agenda g on g.id = a.agenda_id join publiek.agenda p on p.code = g.code;
