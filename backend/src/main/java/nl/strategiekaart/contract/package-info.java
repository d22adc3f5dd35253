/**
 * Owns the contract: what is added to what the resources say of themselves, what holds for all
 * operations, and the documents that are given out.
 */
package nl.strategiekaart.contract;
