package nl.strategiekaart.uitwisseling.begroting.concept;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
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
import nl.strategiekaart.shared.Basis;
import nl.strategiekaart.shared.Kenmerken;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.uitwisseling.begroting.bestand.LeesRijen;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rijenbestand;
import nl.strategiekaart.uitwisseling.begroting.concept.ImportvoorbeeldView.Aantallen;
import nl.strategiekaart.uitwisseling.blad.Bestand;
import nl.strategiekaart.uitwisseling.blad.BestandsfoutView;
import nl.strategiekaart.uitwisseling.blad.Bestandssoort;
import nl.strategiekaart.uitwisseling.blad.Gelezen;
import nl.strategiekaart.uitwisseling.blad.LeesBestand;
import nl.strategiekaart.uitwisseling.blad.Leeskeuze;

/**
 * Takes a file over into a begroting, after showing what that would change. All or nothing, and
 * only when nobody changed the begroting since it was shown.
 */
@ApplicationScoped
class NeemBestandOver {

  private static final String VERANDERD =
      "De begroting is intussen gewijzigd, of dit is een ander bestand dan in het voorbeeld."
          + " Vraag het voorbeeld opnieuw en kijk wat er nu verandert.";

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

  /** What was shown, and the tag with which exactly that can be taken over. */
  record Voorbeeld(ImportvoorbeeldView view, String etag) {}

  private record Gelezen(Bestandssoort soort, Rijenbestand rijen) {}

  Voorbeeld toon(String code, String id, byte[] inhoud, Leeskeuze keuze) {
    Gelezen gelezen = lees(code, id, inhoud, keuze);
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Begroting begroting = begroting(redactie.open(code), id);
              Importplan plan = plan(begroting, gelezen);
              return new Voorbeeld(
                  ImportvoorbeeldView.of(plan, gelezen.soort), etag(begroting, inhoud, keuze));
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
  ImportuitkomstView neemOver(
      String code, String id, byte[] inhoud, Leeskeuze keuze, String alsEtag) {
    Gelezen gelezen = lees(code, id, inhoud, keuze);
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Begroting begroting = begroting(redactie.vergrendel(code), id);
              Kenmerken.eis(alsEtag, etag(begroting, inhoud, keuze), VERANDERD);
              return neemOver(begroting, plan(begroting, gelezen), gelezen.soort);
            });
  }

  private ImportuitkomstView neemOver(Begroting begroting, Importplan plan, Bestandssoort soort) {
    BestandsfoutView.eisGeen(BestandsfoutView.of(plan.fouten), plan.bestand.vragen().gesteld());
    Aantallen aantallen = ImportvoorbeeldView.of(plan, soort).aantallen();
    plan.doelen.stream()
        .filter(doel -> !doel.isNieuw && doel.isAnders())
        .forEach(doel -> bewerking.schrijf(doel.regel, doel.wordt));
    plan.doelen.stream().filter(doel -> doel.isNieuw).forEach(this::voegToe);
    Panache.flush();
    return new ImportuitkomstView(
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

  /** Of the begroting, of what a file can name in it, of the file itself and how it is read. */
  private static String etag(Begroting begroting, byte[] inhoud, Leeskeuze keuze) {
    String stand =
        Stream.<Basis>concat(
                begroting.agenda.themas.stream(), begroting.agenda.geldbronnen.stream())
            .map(deel -> deel.id + ":" + deel.revisie)
            .sorted()
            .collect(Collectors.joining(",", begroting.kenmerk(), ""));
    return Kenmerken.etag(stand + keuze + new String(inhoud, StandardCharsets.ISO_8859_1));
  }
}
