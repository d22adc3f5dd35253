import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.ActiesApi;
import org.openapitools.client.api.ActiviteitenApi;
import org.openapitools.client.api.AgendasApi;
import org.openapitools.client.api.BegrippenApi;
import org.openapitools.client.api.BegrotingApi;
import org.openapitools.client.api.OrganisatiesApi;
import org.openapitools.client.api.ProgrammalijnenApi;
import org.openapitools.client.api.ResultatenApi;
import org.openapitools.client.api.StrategieenApi;
import org.openapitools.client.api.ThemasApi;
import org.openapitools.client.api.VersiesApi;
import org.openapitools.client.api.ZoekenApi;

/** Reads every list and a map with the generated client, as a site of somebody else would. */
public class Lees {

  private static final String AGENDA = "zoetermeer-2022-2030";

  public static void main(String... args) throws Exception {
    ApiClient bij = new ApiClient();
    bij.updateBaseUri(args[0]);
    ProgrammalijnenApi programmalijnen = new ProgrammalijnenApi(bij);
    OrganisatiesApi organisaties = new OrganisatiesApi(bij);
    Map<String, List<?>> lijsten = new LinkedHashMap<>();
    lijsten.put(
        "leesAgendas",
        new AgendasApi(bij)
            .leesAgendas(AgendasApi.APILeesAgendasRequest.newBuilder().build())
            .getResultaten());
    lijsten.put(
        "leesActies",
        new ActiesApi(bij)
            .leesActies(ActiesApi.APILeesActiesRequest.newBuilder().agenda(AGENDA).jaar(List.of(2026)).pageSize(100).build())
            .getResultaten());
    lijsten.put(
        "leesActiviteiten",
        new ActiviteitenApi(bij)
            .leesActiviteiten(ActiviteitenApi.APILeesActiviteitenRequest.newBuilder().agenda(AGENDA).van(LocalDate.of(2022, 1, 1)).build())
            .getResultaten());
    lijsten.put(
        "leesBegrippen",
        new BegrippenApi(bij)
            .leesBegrippen(BegrippenApi.APILeesBegrippenRequest.newBuilder().agenda(AGENDA).build())
            .getResultaten());
    lijsten.put(
        "leesProgrammalijnen",
        programmalijnen
            .leesProgrammalijnen(ProgrammalijnenApi.APILeesProgrammalijnenRequest.newBuilder().agenda(AGENDA).build())
            .getResultaten());
    lijsten.put(
        "leesResultaten",
        new ResultatenApi(bij)
            .leesResultaten(ResultatenApi.APILeesResultatenRequest.newBuilder().agenda(AGENDA).build())
            .getResultaten());
    lijsten.put(
        "leesStrategieen",
        new StrategieenApi(bij)
            .leesStrategieen(StrategieenApi.APILeesStrategieenRequest.newBuilder().agenda(AGENDA).build())
            .getResultaten());
    lijsten.put(
        "leesThemas",
        new ThemasApi(bij)
            .leesThemas(ThemasApi.APILeesThemasRequest.newBuilder().agenda(AGENDA).build())
            .getResultaten());
    lijsten.put(
        "leesVersies",
        new VersiesApi(bij)
            .leesVersies(VersiesApi.APILeesVersiesRequest.newBuilder().agenda(AGENDA).build())
            .getResultaten());
    lijsten.put(
        "leesOrganisaties",
        organisaties
            .leesOrganisaties(OrganisatiesApi.APILeesOrganisatiesRequest.newBuilder().build())
            .getResultaten());
    lijsten.put(
        "leesOrganisatieActies",
        organisaties
            .leesOrganisatieActies(OrganisatiesApi.APILeesOrganisatieActiesRequest.newBuilder().organisatie("gemeente-zoetermeer").build())
            .getResultaten());
    lijsten.put(
        "leesOverheden",
        organisaties
            .leesOverheden(OrganisatiesApi.APILeesOverhedenRequest.newBuilder().zoek("Zoetermeer").build())
            .getResultaten());
    lijsten.put(
        "leesZoekresultaten",
        new ZoekenApi(bij)
            .leesZoekresultaten(ZoekenApi.APILeesZoekresultatenRequest.newBuilder().q("cultuur").build())
            .getResultaten());
    for (Map.Entry<String, List<?>> lijst : lijsten.entrySet()) {
      eis(!lijst.getValue().isEmpty(), lijst.getKey());
      System.out.println(lijst.getKey() + " " + lijst.getValue().size());
    }

    var strategiekaart =
        programmalijnen.leesProgrammalijnStrategiekaart(
            ProgrammalijnenApi.APILeesProgrammalijnStrategiekaartRequest.newBuilder()
                .agenda(AGENDA)
                .programmalijn("goud-maken")
                .build());
    var groep = strategiekaart.getFasen().get(0).getGroepen().get(0);
    eis(!groep.getBlokken().get(0).getActies().get(0).getWat().isBlank(), "an actie says what");
    System.out.println(
        "leesProgrammalijnStrategiekaart " + strategiekaart.getProgrammalijn().getTitel());

    var agenda =
        new AgendasApi(bij)
            .leesAgenda(AgendasApi.APILeesAgendaRequest.newBuilder().agenda(AGENDA).build());
    eis(agenda.getVan().equals(LocalDate.of(2022, 1, 1)), "van is " + agenda.getVan());
    var begroting =
        new BegrotingApi(bij)
            .leesBegroting(
                BegrotingApi.APILeesBegrotingRequest.newBuilder().agenda(AGENDA).build());
    eis(!begroting.getJaren().isEmpty(), "a begroting has years");
    try {
      new ActiesApi(bij)
          .leesActie(
              ActiesApi.APILeesActieRequest.newBuilder()
                  .agenda(AGENDA)
                  .actie(UUID.fromString("00000000-0000-4000-8000-000000000000"))
                  .build());
      eis(false, "an actie that is not there was read");
    } catch (ApiException weg) {
      eis(weg.getCode() == 404, "it says " + weg.getCode());
    }
  }

  private static void eis(boolean goed, String wat) {
    if (!goed) {
      throw new IllegalStateException(wat);
    }
  }
}
