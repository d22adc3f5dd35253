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
import nl.strategiekaart.shared.Lijst;
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

  private static final String ALLES =
      """
      (select 'agenda' as soort, code, titel, code as agenda, null as lijn, zoek from publiek.agenda
       union all
       select soort, code, titel, agenda, programmalijn, zoek from publiek.onderdeel where soort <> 'fase'
       union all
       select 'actie', cast(id as text), wat, agenda, programmalijn, zoek from publiek.actie
       union all
       select 'activiteit', cast(id as text), titel, agenda, null, zoek from publiek.activiteit
       union all
       select 'organisatie', code, naam, null, null, zoek from publiek.organisatie) z
      left join publiek.agenda g on g.code = z.agenda
      where z.zoek @@ publiek.zoekvraag(:q)""";

  private final Vragen vragen;

  ZoekresultatenResource(Vragen vragen) {
    this.vragen = vragen;
  }

  @GET
  @Operation(
      summary = "Zoeken in alles wat is gepubliceerd",
      description =
          "Alle woorden moeten voorkomen; het begin van een woord is genoeg. De beste treffer staat vooraan.")
  public Lijst<Zoekresultaat> lijst(
      @Parameter(description = "De woorden.", required = true, example = "erfgoed") @QueryParam("q")
          String q,
      @Parameter(description = "Alleen in deze agendas.", example = "zoetermeer-2022-2030")
          @QueryParam("agenda")
          List<String> agenda,
      @Parameter(
              description = "Alleen deze soorten.",
              schema = @Schema(type = SchemaType.ARRAY, implementation = Soort.class))
          @QueryParam("soort")
          List<String> soort,
      @BeanParam Bladeren bladeren) {
    Vraag vraag =
        vragen
            .naar("z.soort, z.code, z.titel, z.agenda, g.titel as agendatitel, z.lijn", ALLES)
            .blader(bladeren);
    if (q == null) {
      vraag.invoer().fout("q", "Geef met 'q' de woorden om naar te zoeken.");
    }
    return vraag
        .met("q", vraag.invoer().tekst("q", q))
        .keuzes("soort", soort, Soort.class, "z.soort = any(:soort)")
        .bestaand("agenda", agenda, "z.agenda = any(:agenda)")
        .volgorde("ts_rank(z.zoek, publiek.zoekvraag(:q)) desc, z.soort, z.titel, z.code")
        .pagina(ZoekresultatenResource::treffer);
  }

  private static Zoekresultaat treffer(Tuple rij) {
    Soort soort = Soort.valueOf(rij.get("soort", String.class));
    String code = rij.get("code", String.class);
    String agenda = rij.get("agenda", String.class);
    boolean inAgenda = agenda != null && soort != Soort.agenda;
    return new Zoekresultaat(
        soort,
        rij.get("titel", String.class),
        code,
        Adres.van((inAgenda ? "/agendas/" + agenda : "") + "/" + soort.collectie + "/" + code),
        agenda == null ? null : AgendaVerwijzing.van(agenda, rij.get("agendatitel", String.class)),
        rij.get("lijn", String.class));
  }
}
