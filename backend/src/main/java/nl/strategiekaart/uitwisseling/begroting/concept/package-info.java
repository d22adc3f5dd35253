/**
 * Files of a begroting that is being edited: giving one out, showing what one would change, and
 * taking that over.
 */
package nl.strategiekaart.uitwisseling.begroting.concept;
