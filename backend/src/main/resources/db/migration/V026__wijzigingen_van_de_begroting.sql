alter table wijziging drop constraint wijziging_soort_check, add constraint wijziging_soort_check
  check (soort in ('agenda', 'besluit', 'fase', 'thema', 'begrip', 'programmalijn', 'resultaat', 'strategie', 'actie',
    'geldbron', 'begroting', 'begrotingsregel'));
