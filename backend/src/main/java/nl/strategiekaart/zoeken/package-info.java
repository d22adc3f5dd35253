/** What words have to do with each other: how a text is found, and where in it. */
package nl.strategiekaart.zoeken;
