package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.bewerking.Aanleg;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.organisatie.Groepslidmaatschap;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.organisatie.OrganisatieSoort;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Tekst;

/** Makes the organisaties of an agendabestand. One that exists already is used, and not changed. */
final class OrganisatiesUitBestand {

  private final Aanleg aanleg;
  private final BekendeOrganisaties bekende;
  private final List<Organisatie> nieuw = new ArrayList<>();
  private final List<Groepslidmaatschap> lidmaatschappen = new ArrayList<>();

  /**
   * @param bekende finds those that exist already, and makes the others
   */
  OrganisatiesUitBestand(Aanleg aanleg, BekendeOrganisaties bekende) {
    this.aanleg = aanleg;
    this.bekende = bekende;
  }

  record LidmaatschapDeel(
      @NotNull UUID groep, @NotNull UUID lid, @Tekst String rol, LocalDate van, LocalDate tot) {}

  void lees(JsonNode organisaties) {
    bekende.zoek(organisaties);
    for (JsonNode deel : organisaties) {
      String code = code(deel);
      aanleg.eisCode("organisatie " + code, code, deel);
      aanleg.ken(Organisatie.class, code, bekende.met(deel), deel);
    }
    for (JsonNode deel : organisaties) {
      aanleg.lees("organisatie " + code(deel), deel, OrganisatieDeel.class, this::organisatie);
    }
  }

  void leesLeden(JsonNode leden) {
    for (JsonNode deel : leden) {
      String plek = deel.path("groep").asText() + "/" + deel.path("lid").asText();
      aanleg.lees("lidmaatschap " + plek, deel, LidmaatschapDeel.class, this::lidmaatschap);
    }
  }

  private static String code(JsonNode deel) {
    return deel.path("code").asText("");
  }

  private Organisatie organisatie(OrganisatieDeel deel, Overname overname) {
    Organisatie organisatie =
        deel.code() == null ? null : (Organisatie) aanleg.vind(Organisatie.class, deel.code());
    if (organisatie == null || organisatie.isPersistent() || nieuw.contains(organisatie)) {
      return organisatie;
    }
    organisatie.naam = deel.naam();
    organisatie.soort = deel.soort();
    organisatie.onderdeelVan = zoek(deel.onderdeelVan(), "/onderdeelVan", overname);
    organisatie.website = deel.website();
    organisatie.tooi = bekende.vrijeTooi(deel.tooi());
    organisatie.toelichting = deel.toelichting();
    if (deel.soort() == OrganisatieSoort.afdeling && deel.onderdeelVan() == null) {
      overname.fout("/onderdeelVan", "ontbreekt", "Een afdeling ligt in een organisatie.");
    }
    if (isDeelVanZichzelf(organisatie)) {
      overname.fout(
          "/onderdeelVan", "onjuiste-waarde", "Een organisatie is geen deel van zichzelf.");
    }
    nieuw.add(organisatie);
    return organisatie;
  }

  private static boolean isDeelVanZichzelf(Organisatie organisatie) {
    Organisatie boven = organisatie.onderdeelVan;
    while (boven != null && !boven.isPersistent() && boven != organisatie) {
      boven = boven.onderdeelVan;
    }
    return boven == organisatie;
  }

  private Groepslidmaatschap lidmaatschap(LidmaatschapDeel deel, Overname overname) {
    Organisatie groep = zoek(deel.groep(), "/groep", overname);
    Organisatie lid = zoek(deel.lid(), "/lid", overname);
    if (groep == null || lid == null || groep.soort == null) {
      return null;
    }
    if (!groep.soort.heeftLeden()) {
      overname.fout(
          "/groep", "onjuiste-waarde", "'" + groep.naam + "' is geen groep, platform of netwerk.");
    }
    Groepslidmaatschap lidmaatschap = new Groepslidmaatschap();
    lidmaatschap.id = Basis.vasteId("lidmaatschap", groep.code, lid.code, "" + deel.van());
    lidmaatschap.groep = groep;
    lidmaatschap.lid = lid;
    lidmaatschap.rol = deel.rol();
    lidmaatschap.van = deel.van();
    lidmaatschap.tot = deel.tot();
    boolean nieuwe = !groep.isPersistent() || !lid.isPersistent();
    if (nieuwe || Groepslidmaatschap.findById(lidmaatschap.id) == null) {
      lidmaatschappen.add(lidmaatschap);
    }
    return lidmaatschap;
  }

  private Organisatie zoek(UUID code, String plek, Overname overname) {
    return overname.kies(
        Organisatie.class, code, bekende::magGenoemd, plek, "Deze organisatie is niet bekend.");
  }

  /** Those that are new. */
  List<Organisatie> nieuw() {
    return nieuw;
  }

  /** Stores those that are new. */
  void bewaar() {
    Organisatie.persist(nieuw);
    Groepslidmaatschap.persist(lidmaatschappen);
  }
}
