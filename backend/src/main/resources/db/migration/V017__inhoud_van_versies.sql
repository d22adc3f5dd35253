-- Beside what visitors read, a versie keeps what it says part by part and in words: to compare it with another.
alter table publiek.versiedocument drop constraint versiedocument_soort_check,
  add constraint versiedocument_soort_check check (soort in ('agenda', 'strategiekaart', 'begroting', 'inhoud'));
