-- An organisatie that officers made for a concept is theirs alone until a versie that names it is published.
alter table organisatie add voorlopig_van_id uuid references organisatie;
