/**
 * Editing the begroting of an agenda and its scenarios: the table with its cells, copies that are
 * compared and adopted, what is still PM, and what was spent.
 */
package nl.strategiekaart.begroting.concept;
