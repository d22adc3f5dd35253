package nl.strategiekaart.publicatie;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.strategiekaart.agenda.Rol;
import nl.strategiekaart.publicatie.Vraag.Volgorde;
import nl.strategiekaart.voortgang.Status;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What every question for acties can filter on. A key that is repeated means: one of these. */
public class ActieFilter {

  /** The day that something stands on in a list: what has only an end stands on that. */
  static final String EERSTE_DAG = "coalesce(lower(%1$sloopt), upper(%1$sloopt) - 1)";

  private static final List<Volgorde> VOLGORDEN =
      List.of(
          new Volgorde("kaart", "a.agenda, a.volgorde, a.id"),
          new Volgorde(
              "wanneer",
              EERSTE_DAG.formatted("a.")
                  + " nulls last, upper(a.loopt) nulls last, a.volgorde, a.id"),
          new Volgorde(
              "-wanneer",
              EERSTE_DAG.formatted("a.")
                  + " desc nulls last, upper(a.loopt) desc nulls first, a.volgorde, a.id"),
          new Volgorde("wat", "a.wat, a.id"),
          new Volgorde("-wat", "a.wat desc, a.id"));

  @QueryParam("rol")
  @Parameter(
      description =
          "Alleen acties waarin een organisatie (of de gevraagde organisatie) deze rol heeft.",
      schema = @Schema(type = SchemaType.ARRAY, implementation = Rol.class))
  public List<String> rol;

  @QueryParam("status")
  @Parameter(
      description = "Alleen acties met deze status.",
      schema = @Schema(type = SchemaType.ARRAY, implementation = Status.class))
  public List<String> status;

  @QueryParam("jaar")
  @Parameter(
      description =
          "Alleen acties die in dit jaar lopen; een jaar van de agenda, als er een is gevraagd.",
      schema = @Schema(type = SchemaType.ARRAY, implementation = Integer.class),
      example = "2026")
  public List<String> jaar;

  @QueryParam("zoek")
  @Parameter(
      description = "Woorden die in de actie voorkomen; het begin van een woord is genoeg.",
      example = "erfgoed")
  public String zoek;

  @QueryParam("sort")
  @Parameter(
      description =
          "Volgorde: kaart (zoals op de strategiekaart), wanneer of wat; met een streepje ervoor andersom.",
      schema =
          @Schema(
              enumeration = {"kaart", "wanneer", "-wanneer", "wat", "-wat"},
              defaultValue = "kaart"))
  public String sort;

  /** The condition on the rol in the row b. */
  static final String ROL = "b.rol = any(:rol)";

  /** Whether anything is asked of the acties themselves, or another order than that of the maps. */
  boolean isGewoon() {
    return status.isEmpty()
        && jaar.isEmpty()
        && zoek == null
        && (sort == null || sort.equals(VOLGORDEN.get(0).woord()));
  }

  /**
   * Adds the order, and the conditions that do not depend on an organisatie; the row of the actie
   * with its status is a.
   */
  Vraag voegToe(Vraag vraag) {
    return vraag
        .volgorde(sort, VOLGORDEN)
        .keuzes("status", status, Status.class, "a.status = any(:status)")
        .jaren(
            jaar,
            "exists (select from unnest(:jaar) j where a.loopt && daterange(make_date(j, 1, 1), make_date(j, 12, 31), '[]'))")
        .zoek(
            zoek,
            "a.id in (select v.id from publiek.vindplaats v where v.zoek @@ cast(:zoek as tsquery))");
  }
}
