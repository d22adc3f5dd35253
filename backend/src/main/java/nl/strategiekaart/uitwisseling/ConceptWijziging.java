package nl.strategiekaart.uitwisseling;

import java.util.Map;

/**
 * One edit of a concept in a file: maak, wijzig or archiveer; a map that is not given is empty.
 *
 * @param soort name of its kind
 * @param code of the part to change or archive
 * @param onder code of the strategie under which a new actie comes
 * @param maak inhoud of a new part; wie names organisaties by their code
 * @param wijzig what changes, as a merge patch; wie names organisaties by their code
 */
public record ConceptWijziging(
    String soort,
    String code,
    String onder,
    Map<String, Object> maak,
    Map<String, Object> wijzig,
    Boolean archiveer) {}
