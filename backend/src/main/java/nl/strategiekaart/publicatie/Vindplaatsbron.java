package nl.strategiekaart.publicatie;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.strategiekaart.publicatie.Zoekresultaat.Soort;
import nl.strategiekaart.shared.Bladeren.Pagina;
import nl.strategiekaart.zoeken.Zoekvraag;

/**
 * All that is published. Of more than can be weighed for one question, as many as can be are: those
 * with the words in a name first. So a word that is everywhere costs no more than another.
 *
 * @param soort only of these kinds; empty for all
 * @param agenda only in these agendas, and who does something there; empty for all
 */
record Vindplaatsbron(Vragen vragen, List<String> soort, List<String> agenda, Pagina pagina)
    implements Zoekbron {

  /** So many are counted; of more there is no end to be seen. */
  static final int HOOGSTENS = 1000;

  /**
   * So many are weighed against each other: of more first those that most likely are best, and then
   * as many again.
   */
  private static final int GEWOGEN_SAMEN = 300;

  /** So many that look most alike are read; what looks alike to the eye is among them. */
  private static final int GELIJKEND = 100;

  private static final String KOLOMMEN =
      """
      k.totaal, k.meer, z.soort, z.code, z.titel, z.velden, z.agenda, g.titel as agendatitel, z.lijn""";

  /** Rows are only weighed where they stand; which those are is asked once. */
  private static final String VANAF =
      """
      publiek.vind(cast(:alle as tsquery), cast(:heet as tsquery), cast(cast(:eerst as text[]) as tsquery[]),
        cast(nullif(:een, '') as tsquery), %s, :wegen, :pagina, :limiet, :hoogstens) k
      left join lateral (
        select z.soort, z.code, z.titel, z.velden, z.agenda, z.programmalijn as lijn,
          coalesce(z.ctid = any(k.vooraan), false) as voor, coalesce(z.ctid = any(k.genoemd), false) as heet, %s
        from publiek.vindplaats z where z.ctid = any(k.plekken)
        order by %s limit :limiet offset :overslaan) z on true
      left join publiek.agenda g on g.code = z.agenda""";

  private static final String BINNEN_SOORTEN = "cast(nullif(:binnen, '') as tsquery)";

  private static final String BINNEN_AGENDAS =
      """
      (select cast(concat_ws(' & ', nullif(:binnen, ''), '(' || string_agg(merk, ' | ') || ')') as tsquery) from (
        select '''@' || code || '''' as merk from unnest(:agenda) code
        union all select '''$' || code || '''' from %s o) m)"""
          .formatted(OrganisatiesResource.IN_AGENDA);

  @Override
  public Gevonden metAlle(Zoekvraag vraag) {
    return vind(
        vraag.alle(),
        List.of(),
        vraag.woorden().size() > 1 ? vraag.een() : "",
        vraag,
        naar(GEWOGEN, "voor desc, " + VOLGORDE));
  }

  @Override
  public Gevonden metDeMeeste(Zoekvraag vraag) {
    return vind(
        vraag.een(),
        vraag.meeste(),
        "",
        vraag,
        naar(GEWOGEN + GETELD, "voor desc, " + MEESTE_EERST).met("elk", vraag.elk()));
  }

  private Vraag naar(String gewogen, String volgorde) {
    String binnen = agenda.isEmpty() ? BINNEN_SOORTEN : BINNEN_AGENDAS;
    return vragen.naar(KOLOMMEN, VANAF.formatted(binnen, gewogen, volgorde)).volgorde(volgorde);
  }

  private Gevonden vind(String alle, List<String> eerst, String een, Zoekvraag vraag, Vraag naar) {
    List<Tuple> rijen =
        naar.met("alle", alle)
            .met("eerst", eerst)
            .met("een", een)
            .met("heet", vraag.heet())
            .met("rang", vraag.rang())
            .met("soorten", Arrays.stream(Soort.values()).map(Enum::name).toList())
            .met("binnen", binnen())
            .bestaand("agenda", agenda)
            .met("wegen", GEWOGEN_SAMEN)
            .met("hoogstens", HOOGSTENS)
            .met("pagina", (int) pagina.overslaan())
            .met("limiet", pagina.grootte())
            .met("overslaan", pagina.overslaan() % GEWOGEN_SAMEN)
            .alles(rij -> rij);
    Tuple eerste = rijen.get(0);
    return new Gevonden(
        rijen.stream().filter(rij -> rij.get("soort") != null).toList(),
        eerste.get("totaal", Number.class).longValue(),
        !eerste.get("meer", Boolean.class));
  }

  private String binnen() {
    List<Soort> soorten = vragen.keuzes("soort", soort, Soort.class);
    return soorten.stream()
        .map(een -> "'#" + een + "'")
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(" | "), tekst -> tekst.isEmpty() ? "" : "(" + tekst + ")"));
  }

  @Override
  @SuppressWarnings("unchecked")
  public Map<Integer, List<String>> nergens(Zoekvraag vraag) {
    List<Tuple> rijen =
        Panache.getEntityManager()
            .createNativeQuery(
                """
                select cast(w.nummer - 1 as integer) as nummer,
                  array(select woord from publiek.woord order by woord <-> w.getypt limit :gelijkend) as lijkt
                from rows from (unnest(cast(:elk as text[])), unnest(cast(:getypt as text[])))
                  with ordinality w(vraag, getypt, nummer)
                cross join lateral publiek.vind(cast(w.vraag as tsquery), null, null, null, null, 1, 0, 0, 0) v
                where not v.meer""",
                Tuple.class)
            .setParameter("gelijkend", GELIJKEND)
            .setParameter("elk", vraag.elk().toArray(String[]::new))
            .setParameter("getypt", vraag.woorden().toArray(String[]::new))
            .getResultList();
    Map<Integer, List<String>> nergens = new TreeMap<>();
    rijen.forEach(
        rij ->
            nergens.put(
                rij.get("nummer", Integer.class), List.of(rij.get("lijkt", String[].class))));
    return nergens;
  }
}
