package nl.strategiekaart.uitwisseling.besteed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Redactie;

/** Looks at a file, to choose what its columns are. */
@ApplicationScoped
class BekijkKolommen {

  private static final int VOORBEELDRIJEN = 5;
  private static final int PROEFRIJEN = 500;

  private final Redactie redactie;

  BekijkKolommen(Redactie redactie) {
    this.redactie = redactie;
  }

  BestedingskolommenView bekijk(String code, byte[] bytes) {
    // Reading a large file keeps no connection to the database busy.
    Optional<BestedingsindelingInhoud> indeling =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  Agenda agenda = redactie.open(code);
                  return Bestedingsindeling.van(agenda).map(bewaard -> bewaard.inhoud());
                });
    Csvbestand bestand = HerkenCsv.herken(bytes);
    List<List<String>> proef = new ArrayList<>();
    int aantal =
        bestand.lees(
            rij -> {
              if (rij.fout() == null && proef.size() < PROEFRIJEN) {
                proef.add(rij.cellen());
              }
            });
    return new BestedingskolommenView(
        bestand.tekenset().naam,
        String.valueOf(bestand.scheidingsteken()),
        bestand.kolommen(),
        proef.stream()
            .limit(VOORBEELDRIJEN)
            .map(rij -> rij.stream().map(Cel::toon).toList())
            .toList(),
        aantal,
        Kolomvoorstel.van(bestand.kolommen(), proef),
        indeling.map(bewaard -> bewaard.ontbrekend(bestand.kolommen()).isEmpty()).orElse(false));
  }
}
