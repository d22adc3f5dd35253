package nl.strategiekaart.publicatie;

import java.time.Instant;
import java.util.List;
import nl.strategiekaart.agenda.AgendaVerwijzing;
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
        List<Verschil.Groep> groepen) {

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

  /** Compares two contents of the agenda with this code. */
  public static Verschillen tussen(
      String agenda, Kant oud, Inhoud inhoudOud, Kant nieuw, Inhoud inhoudNieuw) {
    Verschil verschil = Vergelijk.tussen(inhoudOud, inhoudNieuw);
    return new Verschillen(
        AgendaVerwijzing.van(agenda, inhoudNieuw.titel()),
        oud,
        nieuw,
        verschil.aantal(),
        verschil.groepen());
  }
}
