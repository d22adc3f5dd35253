/**
 * What a versie says, part by part and in words, and the difference between two of those. Pure: it
 * reads entities that are at hand and documents that were kept, and asks the database nothing.
 */
package nl.strategiekaart.publicatie.verschil;
