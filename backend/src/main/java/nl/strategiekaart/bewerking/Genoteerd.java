package nl.strategiekaart.bewerking;

/**
 * What is not edited in a unit, and still has lines in its trail: that it was made, withdrawn or
 * over, and who did so. For entities.
 */
public interface Genoteerd {}
