/**
 * Owns the agendas to look around in: loads them from files as anyone could, and takes them out
 * again with all that was done in them.
 */
package nl.strategiekaart.demo;
