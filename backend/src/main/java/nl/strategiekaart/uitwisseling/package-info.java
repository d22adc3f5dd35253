/** Owns what goes in and out as files: an agenda as agendabestand, a begroting as XLSX and CSV. */
package nl.strategiekaart.uitwisseling;
