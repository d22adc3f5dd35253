package nl.strategiekaart.uitwisseling;

import nl.strategiekaart.organisatie.Groepslidmaatschap;
import nl.strategiekaart.organisatie.Organisatie;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.uitwisseling.AgendaBestand.LidmaatschapDeel;
import nl.strategiekaart.uitwisseling.AgendaBestand.OrganisatieDeel;

/** Makes the organisaties of an agendabestand. One that exists already is used, and not changed. */
final class OrganisatiesUitBestand {

  private final Verwijzingen verwijzingen;

  OrganisatiesUitBestand(Verwijzingen verwijzingen) {
    this.verwijzingen = verwijzingen;
  }

  void laad(AgendaBestand bestand) {
    for (OrganisatieDeel deel : bestand.organisaties()) {
      verwijzingen.bewaar(
          "organisatie",
          deel.code(),
          Organisatie.metCode(deel.code()).orElseGet(() -> nieuw(deel)));
    }
    for (OrganisatieDeel deel : bestand.organisaties()) {
      Organisatie organisatie = zoek(deel.code(), "organisatie " + deel.code());
      if (organisatie != null && !organisatie.isPersistent()) {
        organisatie.onderdeelVan = zoek(deel.onderdeelVan(), "organisatie " + deel.code());
      }
    }
    // A parent must stand before its parts, as the database checks at once.
    bestand.organisaties().forEach(deel -> bewaar(zoek(deel.code(), "")));
    bestand.lidmaatschappen().forEach(this::lidmaatschap);
  }

  private static Organisatie nieuw(OrganisatieDeel deel) {
    Organisatie organisatie = new Organisatie();
    organisatie.id = Basis.vasteId("organisatie", deel.code());
    organisatie.code = deel.code();
    organisatie.naam = deel.naam();
    organisatie.soort = deel.soort();
    organisatie.website = deel.website();
    organisatie.tooi = deel.tooi();
    organisatie.toelichting = deel.toelichting();
    return organisatie;
  }

  private static void bewaar(Organisatie organisatie) {
    if (organisatie != null && !organisatie.isPersistent()) {
      if (organisatie.onderdeelVan != null) {
        bewaar(organisatie.onderdeelVan);
      }
      organisatie.persist();
    }
  }

  private void lidmaatschap(LidmaatschapDeel deel) {
    String plek = "lidmaatschap " + deel.groep() + "/" + deel.lid();
    Organisatie groep = zoek(deel.groep(), plek);
    Organisatie lid = zoek(deel.lid(), plek);
    if (groep == null || lid == null) {
      return;
    }
    if (!groep.soort.heeftLeden()) {
      verwijzingen.fout(plek + ": '" + groep.naam + "' is geen groep, platform of netwerk.");
      return;
    }
    Groepslidmaatschap lidmaatschap = new Groepslidmaatschap();
    lidmaatschap.id = Basis.vasteId("lidmaatschap", groep.code, lid.code, "" + deel.van());
    if (Groepslidmaatschap.findById(lidmaatschap.id) != null) {
      return;
    }
    lidmaatschap.groep = groep;
    lidmaatschap.lid = lid;
    lidmaatschap.rol = deel.rol();
    lidmaatschap.van = deel.van();
    lidmaatschap.tot = deel.tot();
    lidmaatschap.persist();
  }

  private Organisatie zoek(String code, String plek) {
    return verwijzingen.zoek("organisatie", code, Organisatie.class, plek);
  }
}
