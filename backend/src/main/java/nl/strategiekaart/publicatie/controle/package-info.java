/** Looks for what is missing, contradictory or hard to read on a map, before it is published. */
package nl.strategiekaart.publicatie.controle;
