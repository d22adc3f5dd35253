-- Who becomes public along with another is decided where organisaties are written, not by the database.
drop trigger openbaar_als_de_groep on groepslidmaatschap;
drop trigger openbaar_als_het_onderdeel on organisatie;
drop function openbaar_als_de_groep();
drop function openbaar_als_het_onderdeel();
drop function maak_openbaar(uuid[]);
