package nl.strategiekaart.uitwisseling.begroting.concept;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.Totalen;
import nl.strategiekaart.begroting.concept.BegrotingKind;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.bewerking.Overname;
import nl.strategiekaart.bewerking.Wijziging;
import nl.strategiekaart.blad.Bestand;
import nl.strategiekaart.blad.BestandsfoutView;
import nl.strategiekaart.blad.Bestandssoort;
import nl.strategiekaart.blad.Gelezen;
import nl.strategiekaart.blad.LeesBestand;
import nl.strategiekaart.blad.Leeskeuze;
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.uitwisseling.Voorbeeld;
import nl.strategiekaart.uitwisseling.begroting.bestand.LeesRijen;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rijenbestand;
import nl.strategiekaart.uitwisseling.begroting.concept.ImportvoorbeeldView.Aantallen;
import nl.strategiekaart.uitwisseling.begroting.concept.ImportvoorbeeldView.UitkomstView;

/**
 * Takes a file over into a begroting, after showing what that would change. All or nothing, and
 * only when nobody changed the begroting since it was shown.
 */
@ApplicationScoped
class NeemBestandOver {

  private final Redactie redactie;
  private final BegrotingKind kind;
  private final Bewerking bewerking;
  private final Validator validator;

  NeemBestandOver(Redactie redactie, BegrotingKind kind, Bewerking bewerking, Validator validator) {
    this.redactie = redactie;
    this.kind = kind;
    this.bewerking = bewerking;
    this.validator = validator;
  }

  private record Gelezen(Bestandssoort soort, Rijenbestand rijen) {}

  Voorbeeld<ImportvoorbeeldView> toon(String code, String id, byte[] inhoud, Leeskeuze keuze) {
    Gelezen gelezen = lees(code, id, inhoud, keuze);
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Begroting begroting = begroting(redactie.open(code), id);
              Importplan plan = plan(begroting, gelezen);
              return Voorbeeld.met(
                  ImportvoorbeeldView.of(plan, gelezen.soort), stand(begroting) + keuze, inhoud);
            });
  }

  /**
   * Who may not, waits for nothing; and reading the file holds nobody up: it takes no lock and no
   * connection to the database.
   */
  private Gelezen lees(String code, String id, byte[] inhoud, Leeskeuze keuze) {
    QuarkusTransaction.requiringNew().run(() -> begroting(redactie.open(code), id));
    Bestand bestand = LeesBestand.lees(inhoud);
    return new Gelezen(bestand.soort, LeesRijen.van(bestand, keuze));
  }

  /**
   * Writes it, with a line in the trail for every regel.
   *
   * @param alsEtag the value of If-Match
   * @throws ProbleemException 428 without it, 412 when the begroting or the file is another one,
   *     400 when there are faults
   */
  UitkomstView neemOver(String code, String id, byte[] inhoud, Leeskeuze keuze, String alsEtag) {
    Gelezen gelezen = lees(code, id, inhoud, keuze);
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Begroting begroting = begroting(redactie.vergrendel(code), id);
              Voorbeeld.met(null, stand(begroting) + keuze, inhoud).eisGezien(alsEtag);
              return neemOver(begroting, plan(begroting, gelezen), gelezen.soort);
            });
  }

  private UitkomstView neemOver(Begroting begroting, Importplan plan, Bestandssoort soort) {
    BestandsfoutView.eisGeen(BestandsfoutView.of(plan.fouten), plan.bestand.vragen().gesteld());
    Aantallen aantallen = ImportvoorbeeldView.of(plan, soort).aantallen();
    plan.doelen.stream()
        .filter(doel -> !doel.isNieuw && doel.isAnders())
        .forEach(doel -> bewerking.schrijf(doel.regel, doel.wordt));
    plan.doelen.stream().filter(doel -> doel.isNieuw).forEach(this::voegToe);
    Panache.flush();
    return new UitkomstView(
        aantallen, Wijziging.stand(begroting.agenda.id), Totalen.van(begroting).samen());
  }

  private Begroting begroting(Agenda agenda, String id) {
    return bewerking.zoek(kind, agenda, id);
  }

  private Importplan plan(Begroting begroting, Gelezen gelezen) {
    return new Importplan(begroting, gelezen.rijen, validator);
  }

  private void voegToe(Doel doel) {
    Overname overname = new Overname(doel.regel.agenda);
    doel.regel.neemOver(doel.wordt, overname);
    overname.gooiBijFouten();
    bewerking.voegToe(doel.regel);
  }

  /** Another text after every change of the begroting, and of what a file can name in it. */
  private static String stand(Begroting begroting) {
    return Stream.<Basis>concat(
            begroting.agenda.themas.stream(), begroting.agenda.geldbronnen.stream())
        .map(deel -> deel.id + ":" + deel.revisie)
        .sorted()
        .collect(Collectors.joining(",", begroting.kenmerk(), ""));
  }
}
