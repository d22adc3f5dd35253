package nl.strategiekaart.uitwisseling;

import java.util.Map;
import nl.strategiekaart.agenda.Onderdeelsoort;

/**
 * One edit of a concept in a file: maak, wijzig or archiveer; a map that is not given is empty.
 *
 * @param code of the part to change or archive
 * @param onder code of the strategie under which a new actie comes
 * @param maak inhoud of a new part; wie names organisaties by their code
 * @param wijzig what changes, as a merge patch; wie names organisaties by their code
 */
public record ConceptWijziging(
    Onderdeelsoort soort,
    String code,
    String onder,
    Map<String, Object> maak,
    Map<String, Object> wijzig,
    Boolean archiveer) {}
