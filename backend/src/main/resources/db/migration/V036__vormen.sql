-- A published document says in which form it was written: it never changes, so it is read by the reader of that form.
alter table publiek.versiedocument add column vorm integer not null default 1;
alter table publiek.versiedocument alter column vorm drop default;

-- Flat rows are made from the documents of the present versie, and made anew when the code wants them in another form. Those
-- that are there now were made from the concept, by the version before.
alter table publiek.agenda add column vorm integer not null default 1;
alter table publiek.agenda alter column vorm drop default;
