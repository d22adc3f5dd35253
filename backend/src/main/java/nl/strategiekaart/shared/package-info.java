/**
 * What every room needs and no room owns: problem documents, paging, exact money. Knows no other
 * package.
 */
package nl.strategiekaart.shared;
