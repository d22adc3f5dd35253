/**
 * Owns the pages and files of the site as they are served: which address is a page, what it is
 * about for who runs no script, and what search engines are told. What a page is about, a room
 * further on says.
 */
package nl.strategiekaart.site;
