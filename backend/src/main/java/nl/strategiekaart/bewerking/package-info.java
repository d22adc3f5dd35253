/**
 * How anything is written: what a kind is, one edit of it, the archive, the order, the trail, and
 * what editors see of each other. It knows no kind and no other room by name; each room describes
 * its own. Owns the tables wijziging and aanwezigheid.
 */
package nl.strategiekaart.bewerking;
