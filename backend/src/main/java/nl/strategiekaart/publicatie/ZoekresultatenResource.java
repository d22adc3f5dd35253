package nl.strategiekaart.publicatie;

import jakarta.persistence.Tuple;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

  private static final Zoekbron GEPUBLICEERD =
      new Zoekbron(
          "z.soort, z.id, z.code, z.titel, z.agenda, g.titel as agendatitel, z.lijn",
          """
          select soort, id, code, titel, agenda, programmalijn as lijn, zoek from publiek.vindplaats
          union all
          select 'activiteit', id, cast(id as text), titel, agenda, null, zoek from publiek.activiteit
          union all
          select 'organisatie', null, code, naam, null, null, zoek from publiek.organisatie""",
          "left join publiek.agenda g on g.code = z.agenda",
          "select woord from publiek.woord",
          Map.of());

  /** What the fields of those on a page say; not asked of all that was found, as it is much. */
  private static final String VELDEN =
      """
      (select cast(id as text) as kenmerk, velden from publiek.vindplaats where id = any(cast(:ids as uuid[]))
       union all
       select cast(id as text), cast(json_strip_nulls(json_build_object(
         'omschrijving', omschrijving, 'waar', plaats, 'reeks', reeks)) as text)
       from publiek.activiteit where id = any(cast(:ids as uuid[]))
       union all
       select code, cast(json_strip_nulls(json_build_object(
         'eerdereNamen', nullif(array_to_string(array(select json_array_elements_text(inhoud -> 'eerdereNamen')), ', '), ''),
         'toelichting', inhoud ->> 'toelichting',
         'disciplines', nullif(array_to_string(array(select json_array_elements_text(inhoud -> 'disciplines')), ', '), ''))) as text)
       from publiek.organisatie where code = any(:codes)) v""";

  private static final String IN_AGENDA =
      "(z.agenda = any(:agenda) or z.soort = 'organisatie' and z.code in "
          + OrganisatiesResource.IN_AGENDA
          + ")";

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
              + " staat vooraan, en de titel telt het zwaarst.")
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
    return GEPUBLICEERD.zoek(
        vragen,
        vragen.woorden("q", q),
        een ->
            een.blader(bladeren)
                .keuzes("soort", soort, Soort.class, "z.soort = any(:soort)")
                .bestaand("agenda", agenda, IN_AGENDA),
        this::treffers);
  }

  private List<Zoekresultaat> treffers(List<Tuple> rijen, Zoekvraag vraag) {
    if (rijen.isEmpty()) {
      return List.of();
    }
    Map<String, String> velden =
        vragen
            .naar("v.kenmerk, v.velden", VELDEN)
            .met("ids", rijen.stream().map(rij -> rij.get("id")).filter(Objects::nonNull).toList())
            .met("codes", rijen.stream().map(rij -> rij.get("code")).toList())
            .volgorde("v.kenmerk")
            .alles(
                rij -> Map.entry(rij.get("kenmerk", String.class), rij.get("velden", String.class)))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return rijen.stream().map(rij -> treffer(rij, vraag, velden)).toList();
  }

  private Zoekresultaat treffer(Tuple rij, Zoekvraag vraag, Map<String, String> velden) {
    Soort soort = Soort.valueOf(rij.get("soort", String.class));
    String code = rij.get("code", String.class);
    String agenda = rij.get("agenda", String.class);
    boolean inAgenda = agenda != null && soort != Soort.agenda;
    Object kenmerk = rij.get("id") == null ? code : rij.get("id");
    return new Zoekresultaat(
        soort,
        rij.get("titel", String.class),
        code,
        Adres.van((inAgenda ? "/agendas/" + agenda : "") + soort.pad(code)),
        agenda == null ? null : AgendaVerwijzing.van(agenda, rij.get("agendatitel", String.class)),
        rij.get("lijn", String.class),
        // One that was taken back in between has none.
        Vindplek.van(vraag, json.velden(velden.getOrDefault(kenmerk.toString(), "{}")))
            .orElse(null));
  }
}
