package nl.strategiekaart.publicatie;

import java.time.Instant;
import java.util.List;
import nl.strategiekaart.agenda.AgendaVerwijzing;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.begroting.Totaalreeks;
import nl.strategiekaart.publicatie.verschil.Inhoud;
import nl.strategiekaart.publicatie.verschil.Vergelijk;
import nl.strategiekaart.publicatie.verschil.Verschil;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What differs between two versies of an agenda, or between its last versie and the concept. */
@Schema(name = "Verschillen", description = "Wat er verschilt, per programmalijn en in woorden.")
public record Verschillen(
    @Schema(description = "De agenda.") AgendaVerwijzing agenda,
    @Schema(description = "Waarmee wordt vergeleken.") Kant oud,
    @Schema(description = "Wat wordt vergeleken.") Kant nieuw,
    @Schema(description = "Aantal onderdelen dat verschilt.", examples = "3") int aantal,
    @Schema(
            description =
                "Per programmalijn, in de volgorde van de nieuwste; wat bij de agenda als geheel hoort staat voorop.")
        List<Verschil.Groep> groepen,
    @Schema(
            description = "De totalen van de begroting; leeg als daarin niets verschilt.",
            nullable = true)
        Begrotingsverschil begroting) {

  /** One of the two. */
  @Schema(name = "KantVanVerschil", description = "Een versie, het concept, of nog niets.")
  public record Kant(
      @Schema(
              description = "Nummer van de versie; leeg voor het concept, en als er nog niets was.",
              examples = "1",
              nullable = true)
          Integer nummer,
      @Schema(
              description = "Moment van publicatie (UTC).",
              examples = "2026-11-22T09:00:00Z",
              nullable = true)
          Instant gepubliceerdOp,
      @Schema(description = "Wat er in die versie is veranderd.", nullable = true)
          String toelichting) {

    /** The concept, or nothing at all. */
    public static final Kant GEEN_VERSIE = new Kant(null, null, null);

    public static Kant van(VersieInLijst versie) {
      return new Kant(versie.nummer(), versie.gepubliceerdOp(), versie.toelichting());
    }
  }

  /** The totals of the begroting on both sides, so that a reader sees what all changes come to. */
  @Schema(
      name = "Begrotingsverschil",
      description = "De totalen van de begroting aan beide kanten.")
  public record Begrotingsverschil(
      @Schema(description = "Zoals het was; leeg zonder begroting.", nullable = true)
          BegrotingInVerschil oud,
      @Schema(description = "Zoals het wordt; leeg zonder begroting.", nullable = true)
          BegrotingInVerschil nieuw) {

    /** Null when nothing of the begroting differs. */
    private static Begrotingsverschil tussen(Zijde oud, Zijde nieuw, Verschil verschil) {
      boolean anders =
          verschil.groepen().stream()
              .flatMap(groep -> groep.onderdelen().stream())
              .anyMatch(
                  een ->
                      een.soort() == Inhoud.Soort.begrotingsregel
                          || een.soort() == Inhoud.Soort.begroting);
      return anders
          ? new Begrotingsverschil(
              oud.begroting().get().map(BegrotingInVerschil::of).orElse(null),
              nieuw.begroting().get().map(BegrotingInVerschil::of).orElse(null))
          : null;
    }
  }

  /** What is budgeted on one side. */
  @Schema(name = "BegrotingInVerschil", description = "Wat er aan één kant is begroot.")
  public record BegrotingInVerschil(
      @Schema(description = "De jaren, op volgorde.") List<Integer> jaren,
      @Schema(description = "Begroot per jaar, in de volgorde van de jaren, en samen.")
          Totaalreeks begroot) {

    private static BegrotingInVerschil of(BegrotingView begroting) {
      return new BegrotingInVerschil(begroting.jaren(), begroting.begroot());
    }
  }

  /** Compares two contents of the agenda with this code. */
  public static Verschillen tussen(String agenda, Zijde oud, Zijde nieuw) {
    Verschil verschil = Vergelijk.tussen(oud.inhoud(), nieuw.inhoud());
    return new Verschillen(
        AgendaVerwijzing.van(agenda, nieuw.inhoud().titel()),
        oud.kant(),
        nieuw.kant(),
        verschil.aantal(),
        verschil.groepen(),
        Begrotingsverschil.tussen(oud, nieuw, verschil));
  }
}
