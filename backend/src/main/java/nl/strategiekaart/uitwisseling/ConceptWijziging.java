package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One edit of a concept in a file: maak, wijzig or archiveer.
 *
 * @param soort name of its kind
 * @param code of the part to change or archive
 * @param maak inhoud of a new part, with codes for identifiers
 * @param wijzig what changes, as a merge patch
 */
public record ConceptWijziging(
    String soort, String code, ObjectNode maak, ObjectNode wijzig, Boolean archiveer) {}
