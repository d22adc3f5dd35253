package nl.strategiekaart.uitwisseling.besteed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.begroting.Begroting;
import nl.strategiekaart.begroting.Begrotingsregel;
import nl.strategiekaart.begroting.BegrotingsregelInhoud;
import nl.strategiekaart.begroting.CelInhoud;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.bewerking.Bewerking;
import nl.strategiekaart.bewerking.Inhoudlezer;
import nl.strategiekaart.blad.BestandsfoutView;
import nl.strategiekaart.blad.Gelezen;
import nl.strategiekaart.blad.Leeskeuze;
import nl.strategiekaart.blad.Vragen;
import nl.strategiekaart.shared.Probleem;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.uitwisseling.Voorbeeld;
import nl.strategiekaart.uitwisseling.besteed.BestedingsvoorbeeldView.ImportView;

/** Shows what a file would change, and takes it over when that is still so. */
@ApplicationScoped
class NeemBestedingenOver {

  private final Redactie redactie;
  private final Bewerking bewerking;
  private final Inhoudlezer json;

  NeemBestedingenOver(Redactie redactie, Bewerking bewerking, Inhoudlezer json) {
    this.redactie = redactie;
    this.bewerking = bewerking;
    this.json = json;
  }

  private record Gelezen(
      BestedingsindelingInhoud indeling,
      Telling telling,
      Boekingenbestand bestand,
      Vragen vragen) {}

  Voorbeeld<BestedingsvoorbeeldView> voorbeeld(
      String code, byte[] bytes, Set<Vak> alleen, Leeskeuze keuze) {
    Gelezen gelezen = lees(code, bytes, keuze);
    return QuarkusTransaction.requiringNew()
        .call(() -> voorbeeld(besteding(redactie.open(code), gelezen, alleen), gelezen));
  }

  /**
   * Writes what was spent, in one go, each regel with its line in the trail.
   *
   * @param alsKenmerk the tag of the preview that was seen
   * @param zonderFouten whether rows that cannot be read may be left out
   * @throws ProbleemException 412 when it would do something else by now, 400 when not everything
   *     has a destination
   */
  ImportView neemOver(
      String code,
      byte[] bytes,
      Set<Vak> alleen,
      Leeskeuze keuze,
      String alsKenmerk,
      boolean zonderFouten) {
    Gelezen gelezen = lees(code, bytes, keuze);
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Besteding besteding = besteding(redactie.vergrendel(code), gelezen, alleen);
              Voorbeeld<BestedingsvoorbeeldView> voorbeeld = voorbeeld(besteding, gelezen);
              voorbeeld.eisGezien(alsKenmerk);
              return neemOver(besteding, voorbeeld.view(), zonderFouten);
            });
  }

  private ImportView neemOver(
      Besteding besteding, BestedingsvoorbeeldView voorbeeld, boolean zonderFouten) {
    BestandsfoutView.eisGeen(List.of(), voorbeeld.vragen());
    eisVolledig(besteding, voorbeeld, zonderFouten);
    int regels = 0;
    int cellen = 0;
    for (Begrotingsregel regel : besteding.regels()) {
      int anders = schrijf(regel, besteding);
      cellen += anders;
      regels += anders > 0 ? 1 : 0;
    }
    return new ImportView(
        regels, cellen, voorbeeld.verdeling().geboekt(), voorbeeld.aantalFouten());
  }

  private int schrijf(Begrotingsregel regel, Besteding besteding) {
    BegrotingsregelInhoud nu = regel.inhoud();
    Map<String, CelInhoud> besteed = new TreeMap<>(nu.besteed());
    int anders = 0;
    for (Vak half : besteding.gekozen) {
      CelInhoud cel = CelInhoud.van(besteding.som(regel, half).bedrag);
      anders += cel.equals(besteed.put(half.sleutel(), cel)) ? 0 : 1;
    }
    if (anders > 0) {
      bewerking.schrijf(regel, nu.metBesteed(besteed));
    }
    return anders;
  }

  /** Outside any transaction: it can take seconds, and meanwhile nobody waits for anything. */
  private Gelezen lees(String code, byte[] bytes, Leeskeuze keuze) {
    BestedingsindelingInhoud indeling =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  Agenda agenda = redactie.open(code);
                  begroting(agenda);
                  return indeling(agenda);
                });
    Boekingenbestand bestand = Boekingenbestand.van(bytes, indeling.koppen()::containsValue, keuze);
    Vragen vragen = new Vragen(keuze);
    Telling telling = LeesBoekingen.tel(bestand, indeling, vragen);
    return new Gelezen(indeling, telling, bestand, vragen);
  }

  private static Besteding besteding(Agenda agenda, Gelezen gelezen, Set<Vak> alleen) {
    if (!indeling(agenda).equals(gelezen.indeling)) {
      throw botst("De indeling van het bestand is intussen gewijzigd. Bekijk het opnieuw.");
    }
    return new Besteding(
        begroting(agenda), gelezen.indeling, gelezen.telling, gelezen.vragen, alleen);
  }

  private static Begroting begroting(Agenda agenda) {
    return Begroting.van(agenda)
        .orElseThrow(() -> botst("Deze agenda heeft nog geen begroting om op te boeken."));
  }

  private static BestedingsindelingInhoud indeling(Agenda agenda) {
    return Bestedingsindeling.van(agenda)
        .map(bewaard -> bewaard.inhoud())
        .orElseThrow(() -> botst("Kies eerst wat de kolommen van het bestand zijn."));
  }

  private static ProbleemException botst(String waarom) {
    return new ProbleemException(409, waarom);
  }

  private static void eisVolledig(
      Besteding besteding, BestedingsvoorbeeldView voorbeeld, boolean zonderFouten) {
    if (voorbeeld.aantalFouten() > 0 && !zonderFouten) {
      throw onvolledig(
          voorbeeld.aantalFouten() == 1
              ? "Eén rij is niet te lezen. Er is niets overgenomen."
              : voorbeeld.aantalFouten() + " rijen zijn niet te lezen. Er is niets overgenomen.");
    }
    if (besteding.heeftOpenCodes()) {
      throw onvolledig("Niet elke code heeft een bestemming. Er is niets overgenomen.");
    }
    if (!besteding.heeftIetsTeBoeken()) {
      throw onvolledig("Er is niets om te boeken. Er is niets overgenomen.");
    }
  }

  private static ProbleemException onvolledig(String waarom) {
    return ProbleemException.onjuisteInvoer(
        List.of(new Probleem.Fout(null, "", "onvolledig", waarom)));
  }

  private Voorbeeld<BestedingsvoorbeeldView> voorbeeld(Besteding besteding, Gelezen gelezen) {
    return Voorbeeld.van(besteding.voorbeeld(), gelezen.bestand.bytes(), json);
  }
}
