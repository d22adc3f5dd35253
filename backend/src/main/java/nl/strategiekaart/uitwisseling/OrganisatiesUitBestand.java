package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.strategiekaart.bewerking.Aanleg;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.organisatie.Groepslidmaatschap;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.organisatie.OrganisatieInhoud;
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
      Organisatie organisatie = (Organisatie) aanleg.vind(Organisatie.class, code(deel));
      if (!organisatie.isPersistent() && !nieuw.contains(organisatie)) {
        lees(organisatie, (ObjectNode) deel);
      }
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

  private void lees(Organisatie organisatie, ObjectNode deel) {
    deel.remove("code");
    if (bekende.vrijeTooi(deel.path("tooi").textValue()) == null) {
      deel.remove("tooi");
    }
    aanleg.lees(
        "organisatie " + organisatie.code,
        deel,
        OrganisatieInhoud.class,
        (inhoud, overname) -> {
          organisatie.neemOver(inhoud, overname);
          nieuw.add(organisatie);
          return organisatie;
        });
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
    lidmaatschap.code = "g-" + lidmaatschap.id;
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
