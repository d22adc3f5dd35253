/**
 * How anything is written: what a kind is, one edit of it, the archive, the order, and the trail.
 * It knows no kind and no other room by name; each room describes its own.
 */
package nl.strategiekaart.bewerking;
