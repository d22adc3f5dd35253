/** Owns what goes in and out as files: reading an agenda from an agendabestand. */
package nl.strategiekaart.uitwisseling;
