/**
 * Owns the versie: publishing an agenda, and everything visitors read. What is read here was
 * written when the versie was published; nothing in this room reads the concept but {@code
 * PubliceerAgenda}.
 */
package nl.strategiekaart.publicatie;
