package nl.strategiekaart.publicatie.verschil;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that an agenda says, part by part, in plain Dutch words: what is kept of every versie
 * to compare it with another one.
 */
public record Inhoud(List<Deel> delen) {

  /** A document of before can hold parts of a kind that no versie holds any more: activiteiten. */
  public Inhoud {
    delen = delen.stream().filter(deel -> deel.soort != null).toList();
  }

  /** The title of the agenda itself. */
  public String titel() {
    return delen.stream()
        .filter(deel -> deel.soort == Soort.agenda)
        .map(Deel::titel)
        .findFirst()
        .orElseThrow();
  }

  /** The kinds of parts, in the order in which a difference names them. */
  @Schema(name = "SoortOnderdeel")
  public enum Soort {
    agenda,
    fase,
    thema,
    begrip,
    besluit,
    begroting,
    begrotingsregel,
    programmalijn,
    resultaat,
    strategie,
    actie
  }

  /**
   * One part.
   *
   * @param code the last piece of its public address, or its own code when it has none
   * @param nummer its number on the agenda, of a programmalijn or thema
   * @param programmalijn identifier of the programmalijn it belongs to, its own for a
   *     programmalijn; null for what belongs to the agenda as a whole
   * @param ouder within what its order was chosen; null when its order is not a choice (a date, the
   *     alphabet)
   * @param plaats order within its kind and ouder, from 1
   * @param velden words by name of the field, in the order of reading; an empty field is left out
   * @param verwijzingen of the fields that point to other parts: to which. Such a field changes
   *     when it points elsewhere, not when what it points to got another name
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Deel(
      UUID id,
      Soort soort,
      String code,
      String titel,
      Integer nummer,
      UUID programmalijn,
      String ouder,
      int plaats,
      Map<String, String> velden,
      Map<String, String> verwijzingen) {

    /** In the place of a part that is not there. */
    static final Deel GEEN = new Deel(null, null, null, null, null, null, null, 0, null, null);

    public Deel {
      velden = velden == null ? Map.of() : velden;
      verwijzingen = verwijzingen == null ? Map.of() : verwijzingen;
    }

    /** Whether a field says something else than in the other part. */
    boolean anders(String veld, Deel ander) {
      String hier = verwijzingen.get(veld);
      String daar = ander.verwijzingen.get(veld);
      return hier != null && daar != null
          ? !hier.equals(daar)
          : !Objects.equals(velden.get(veld), ander.velden.get(veld));
    }
  }
}
