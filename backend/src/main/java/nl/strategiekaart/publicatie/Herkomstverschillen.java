package nl.strategiekaart.publicatie;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import java.util.UUID;
import nl.strategiekaart.agenda.AgendaVerwijzing;
import nl.strategiekaart.publicatie.Verschillen.Kant;
import nl.strategiekaart.publicatie.verschil.Inhoud;
import nl.strategiekaart.publicatie.verschil.Voorloper;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agenda says otherwise than the agenda that it was made out of. */
@Schema(
    name = "Herkomstverschillen",
    description = "Wat een agenda anders zegt dan de agenda waar zij uit komt.")
public record Herkomstverschillen(
    @JsonUnwrapped Verschillen verschillen,
    @Schema(description = "De agenda waar zij uit komt.") AgendaVerwijzing uit,
    @Schema(
            description =
                "Wat alleen is opgeschoven, en daarom niet in de lijst staat; leeg als niets dat is.",
            nullable = true)
        Opgeschoven opgeschoven) {

  /** Times that moved along with the plan, said once for all of them. */
  @Schema(
      name = "Opgeschoven",
      description = "Tijden die alleen zijn opgeschoven naar de nieuwe periode.")
  public record Opgeschoven(
      @Schema(description = "Hoeveel jaar.", examples = "9") int jaren,
      @Schema(description = "Bij hoeveel onderdelen.", examples = "212") int onderdelen) {}

  /**
   * Compares a side of an agenda with a side of another.
   *
   * @param uit by identifier of a part of the new one: of which part it was made
   */
  public static Herkomstverschillen tussen(
      String vanAgenda,
      Kant oud,
      Inhoud inhoudOud,
      String agenda,
      Kant nieuw,
      Inhoud inhoudNieuw,
      Map<UUID, UUID> uit) {
    Voorloper.Uitkomst uitkomst = Voorloper.vergelijk(inhoudOud, inhoudNieuw, uit);
    return new Herkomstverschillen(
        new Verschillen(
            AgendaVerwijzing.van(agenda, inhoudNieuw.titel()),
            oud,
            nieuw,
            uitkomst.verschil().aantal(),
            uitkomst.verschil().groepen(),
            null),
        AgendaVerwijzing.van(vanAgenda, inhoudOud.titel()),
        uitkomst.opgeschoven() == 0
            ? null
            : new Opgeschoven(uitkomst.jaren(), uitkomst.opgeschoven()));
  }
}
