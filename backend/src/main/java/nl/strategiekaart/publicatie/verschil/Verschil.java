package nl.strategiekaart.publicatie.verschil;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What differs between two contents of one agenda, per programmalijn; the agenda itself first. */
public record Verschil(List<Groep> groepen) {

  /** How many parts differ. */
  public int aantal() {
    return groepen.stream().mapToInt(groep -> groep.onderdelen.size()).sum();
  }

  /** What differs in one programmalijn, or in the agenda as a whole. */
  @Schema(name = "Verschilgroep", description = "Wat er in één programmalijn verschilt.")
  public record Groep(
      @Schema(
              description = "De programmalijn; leeg voor wat bij de agenda als geheel hoort.",
              nullable = true)
          Lijn programmalijn,
      @Schema(description = "De onderdelen die verschillen, in de volgorde van lezen.")
          List<Onderdeel> onderdelen) {}

  /** A programmalijn as it is named in a difference. */
  @Schema(name = "ProgrammalijnInVerschil", description = "Een programmalijn, kort aangeduid.")
  public record Lijn(
      @Schema(description = "Vaste code in adressen.", examples = "goud-maken") String code,
      @Schema(description = "Nummer op de agenda.", examples = "7") Integer nummer,
      @Schema(description = "Titel.", examples = "Goud maken") String titel) {}

  /** What happened to a part. */
  @Schema(name = "SoortVerschil")
  public enum Wat {
    nieuw,
    gewijzigd,
    vervallen,
    verplaatst
  }

  /** A part that differs. */
  @Schema(name = "OnderdeelInVerschil", description = "Een onderdeel dat verschilt.")
  public record Onderdeel(
      @Schema(description = "Wat het is.", examples = "actie") Inhoud.Soort soort,
      @Schema(description = "Vast kenmerk.") String id,
      @Schema(description = "Titel nu, of de laatste titel van wat verviel.") String titel,
      @Schema(description = "Wat ermee is gebeurd.", examples = "gewijzigd") Wat wat,
      @Schema(
              description =
                  "De velden die verschillen. Van wat nieuw of vervallen is: elk veld dat iets zegt. Het veld plaats"
                      + " noemt de plek in de volgorde.")
          List<Veld> velden) {}

  /** A field that differs, in words; lines are separated by a newline. */
  @Schema(name = "VeldInVerschil", description = "Een veld dat verschilt, in woorden.")
  public record Veld(
      @Schema(description = "Naam van het veld.", examples = "wie") String veld,
      @Schema(
              description = "Wat er stond; leeg als er niets stond.",
              examples = "Trekker: gemeente Zoetermeer",
              nullable = true)
          String oud,
      @Schema(
              description = "Wat er nu staat; leeg als er niets meer staat.",
              examples = "Trekker: CKC & partners",
              nullable = true)
          String nieuw) {}
}
