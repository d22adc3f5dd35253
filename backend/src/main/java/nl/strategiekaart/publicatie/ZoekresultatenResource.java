package nl.strategiekaart.publicatie;

import jakarta.persistence.Tuple;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import nl.strategiekaart.agenda.AgendaVerwijzing;
import nl.strategiekaart.publicatie.Zoekresultaat.Soort;
import nl.strategiekaart.shared.Adres;
import nl.strategiekaart.shared.Bladeren;
import nl.strategiekaart.shared.Verbruik;
import nl.strategiekaart.shared.Verbruikt;
import nl.strategiekaart.zoeken.Vindplek;
import nl.strategiekaart.zoeken.Zoekvraag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search over everything published. */
@Publiek
@Path("/zoekresultaten")
@Tag(name = "Zoeken")
public class ZoekresultatenResource {

  private final Vragen vragen;
  private final JsonTekst json;

  ZoekresultatenResource(Vragen vragen, JsonTekst json) {
    this.vragen = vragen;
    this.json = json;
  }

  @GET
  @Verbruikt(Verbruik.zoeken)
  @Operation(
      summary = "Zoeken in alles wat is gepubliceerd",
      description =
          "Alle woorden moeten voorkomen, in welke vorm dan ook: enkelvoud vindt meervoud, een deel vindt een"
              + " samenstelling, en het begin van een woord is genoeg. Staat een woord nergens, dan is gezocht naar wat erop"
              + " lijkt, en als dat niets geeft naar wat een deel van de woorden heeft; het antwoord zegt dat. De beste treffer"
              + " staat vooraan, en de titel telt het zwaarst. Van meer dan duizend treffers worden de beste duizend gegeven;"
              + " 'totaalVolledig' is dan onwaar.")
  public Zoekresultaten<Zoekresultaat> lijst(
      @Parameter(description = "De woorden.", required = true, example = "erfgoed") @QueryParam("q")
          String q,
      @Parameter(
              description = "Alleen in deze agendas, en wie daarin iets doet.",
              example = "zoetermeer-2022-2030")
          @QueryParam("agenda")
          List<String> agenda,
      @Parameter(
              description = "Alleen deze soorten.",
              schema = @Schema(type = SchemaType.ARRAY, implementation = Soort.class))
          @QueryParam("soort")
          List<String> soort,
      @BeanParam Bladeren bladeren) {
    return new Zoekgang<>(
            new Vindplaatsbron(vragen, soort, agenda, bladeren.lees()),
            (rijen, vraag) -> rijen.stream().map(rij -> treffer(rij, vraag)).toList())
        .zoek(vragen.woorden("q", q));
  }

  private Zoekresultaat treffer(Tuple rij, Zoekvraag vraag) {
    Soort soort = Soort.valueOf(rij.get("soort", String.class));
    String code = rij.get("code", String.class);
    String agenda = rij.get("agenda", String.class);
    boolean inAgenda = agenda != null && soort != Soort.agenda;
    return new Zoekresultaat(
        soort,
        rij.get("titel", String.class),
        code,
        Adres.van((inAgenda ? "/agendas/" + agenda : "") + soort.pad(code)),
        agenda == null ? null : AgendaVerwijzing.van(agenda, rij.get("agendatitel", String.class)),
        rij.get("lijn", String.class),
        Vindplek.van(vraag, json.velden(rij.get("velden", String.class))).orElse(null));
  }
}
