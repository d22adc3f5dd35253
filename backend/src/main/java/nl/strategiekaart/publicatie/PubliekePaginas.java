package nl.strategiekaart.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.site.Paginas;

/** The pages about what is published, by the rows that visitors read. */
@ApplicationScoped
public class PubliekePaginas implements Paginas {

  private static final Pagina BEGIN =
      new Pagina(
          null,
          "Hoe de uitvoering van cultuurbeleid gaat: wie doet wat, wanneer, hoe en met welk geld.");

  private static final Map<String, Pagina> VAST =
      Map.of(
          "over", new Pagina("Over deze site", null),
          "privacy", new Pagina("Privacy", null),
          "toegankelijkheid", new Pagina("Toegankelijkheid", null),
          "zoeken", new Pagina("Zoeken", "Zoek in alles wat is gepubliceerd."));

  private static final Map<String, String> VAN_EEN_AGENDA =
      Map.of(
          "acties", "Acties",
          "activiteiten", "Activiteiten",
          "begrippen", "Begrippen",
          "begroting", "Begroting",
          "organisaties", "Organisaties",
          "themas", "Thema's",
          "versies", "Versies",
          "wat-is-anders", "Wat is er anders");

  private static final String AGENDA =
      "select titel, cast(inhoud as json) ->> 'samenvatting' from publiek.agenda where code = ?1";
  private static final String ORGANISATIE =
      "select naam, cast(inhoud as json) ->> 'toelichting' from publiek.organisatie where code = ?1";
  private static final String ONDERDEEL =
      "select titel, cast(inhoud as json) ->> '%s' from publiek.onderdeel"
          + " where agenda = ?1 and soort = '%s' and code = ?2";

  private static final String ADRESSEN =
      """
      select '/agendas/' || code from publiek.agenda
      union all select '/agendas/' || agenda || '/programmalijnen/' || code
        from publiek.onderdeel where soort = 'programmalijn'
      union all select '/agendas/' || agenda || '/themas/' || code
        from publiek.onderdeel where soort = 'thema'
      union all select '/agendas/' || agenda || '/acties/' || id from publiek.actie
      union all select '/agendas/' || agenda || '/activiteiten/' || id from publiek.activiteit
      union all select '/organisaties/' || code from publiek.organisatie
      order by 1 limit 49000""";

  private final EntityManager em;

  PubliekePaginas(EntityManager em) {
    this.em = em;
  }

  @Override
  @Transactional
  public Optional<Pagina> bij(String pad) {
    List<String> delen = Arrays.stream(pad.split("/")).filter(deel -> !deel.isEmpty()).toList();
    if (delen.isEmpty()) {
      return Optional.of(BEGIN);
    }
    return switch (delen.get(0)) {
      case "agendas" ->
          agenda(delen.get(1)).flatMap(agenda -> inAgenda(agenda, delen.subList(1, delen.size())));
      case "organisaties" ->
          een(ORGANISATIE, delen.get(1))
              .map(wie -> delen.size() == 2 ? wie : verklaring(delen.get(2), wie));
      default -> Optional.ofNullable(VAST.get(delen.get(0)));
    };
  }

  /** What is said in the name of an organisatie about privacy or accessibility. */
  private static Pagina verklaring(String pad, Pagina organisatie) {
    Pagina vast = VAST.get(pad);
    return vast == null
        ? organisatie
        : new Pagina(vast.titel() + " – " + organisatie.titel(), null);
  }

  private Optional<Pagina> agenda(String code) {
    return een(AGENDA, code);
  }

  /** Of an agenda that is there: its own page, one of its lists, or what is in one of those. */
  private Optional<Pagina> inAgenda(Pagina agenda, List<String> delen) {
    if (delen.size() == 1) {
      return Optional.of(agenda);
    }
    String code = delen.get(0);
    String lijst = delen.get(1);
    Optional<Pagina> pagina =
        delen.size() == 2
            ? Optional.ofNullable(VAN_EEN_AGENDA.get(lijst)).map(titel -> new Pagina(titel, null))
            : onderdeel(code, lijst, delen.get(2));
    return pagina.map(een -> new Pagina(een.titel() + " – " + agenda.titel(), een.omschrijving()));
  }

  private Optional<Pagina> onderdeel(String agenda, String lijst, String code) {
    return switch (lijst) {
      case "programmalijnen" -> een(ONDERDEEL.formatted("ambitie", "programmalijn"), agenda, code);
      case "themas" -> een(ONDERDEEL.formatted("toelichting", "thema"), agenda, code);
      case "acties" -> metKenmerk("wat", "publiek.actie", agenda, code);
      case "activiteiten" -> metKenmerk("titel", "publiek.activiteit", agenda, code);
      case "versies" ->
          een(
              "select 'Versie ' || v.nummer, v.toelichting from publiek.agenda a"
                  + " join publiek.versie nu on nu.id = a.versie_id"
                  + " join publiek.versie v on v.agenda_id = nu.agenda_id"
                  + " where a.code = ?1 and cast(v.nummer as text) = ?2",
              agenda,
              code);
      default -> Optional.empty();
    };
  }

  private Optional<Pagina> metKenmerk(String titel, String uit, String agenda, String id) {
    return Kenmerken.uuid(id)
        .flatMap(
            uuid ->
                een(
                    "select %s, null from %s where agenda = ?1 and id = ?2".formatted(titel, uit),
                    agenda,
                    uuid));
  }

  @SuppressWarnings("unchecked")
  private Optional<Pagina> een(String vraag, Object... waarden) {
    var query = em.createNativeQuery(vraag, Tuple.class);
    for (int i = 0; i < waarden.length; i++) {
      query.setParameter(i + 1, waarden[i]);
    }
    List<Tuple> rijen = query.getResultList();
    return rijen.stream()
        .findFirst()
        .map(rij -> new Pagina(rij.get(0, String.class), (String) rij.get(1)));
  }

  @Override
  @Transactional
  @SuppressWarnings("unchecked")
  public List<String> adressen() {
    List<String> adressen = new ArrayList<>(List.of("/"));
    VAST.keySet().stream().sorted().map(naam -> "/" + naam).forEach(adressen::add);
    adressen.addAll(em.createNativeQuery(ADRESSEN, String.class).getResultList());
    return adressen;
  }
}
