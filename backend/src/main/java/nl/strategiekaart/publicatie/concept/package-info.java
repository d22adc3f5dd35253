/**
 * From concept to versie: what would change, a preview, publishing now or later. Everything here
 * reads the concept, so it is for who may edit it, or holds a link from them; what visitors read
 * knows nothing of this package.
 */
package nl.strategiekaart.publicatie.concept;
