-- The besluit behind a versie as it was then: in the concept it can be changed and archived afterwards. And who
-- published it; only an identifier, as in the trails.
alter table publiek.versie add column besluit text, add column door_id uuid;

-- For versies of before: as their own document of the agenda has it.
alter table publiek.versie disable trigger onveranderlijk;
update publiek.versie v set besluit = (
  select b.value::text from publiek.versiedocument d, besluit o,
    jsonb_array_elements(convert_from(d.inhoud, 'UTF8')::jsonb -> 'besluiten') b
  where d.versie_id = v.id and d.soort = 'agenda' and o.id = v.besluit_id and b.value ->> 'code' = o.code)
where v.besluit_id is not null;
alter table publiek.versie enable trigger onveranderlijk;
