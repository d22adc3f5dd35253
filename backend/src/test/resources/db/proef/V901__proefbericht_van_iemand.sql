alter table proefbericht add van tekst;
