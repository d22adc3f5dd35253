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
    Csvbestand bestand = Csvbestand.open(bytes);
    Proef proef = new Proef();
    bestand.lees(proef);
    return new BestedingskolommenView(
        bestand.tekenset.naam,
        String.valueOf(bestand.scheidingsteken),
        bestand.kolommen,
        proef.rijen.stream()
            .limit(VOORBEELDRIJEN)
            .map(rij -> rij.stream().map(Cel::toon).toList())
            .toList(),
        proef.aantal,
        Kolomvoorstel.van(bestand.kolommen, proef.rijen),
        indeling.map(bewaard -> LeesBoekingen.past(bestand, bewaard)).orElse(false));
  }

  /** Keeps the first rows and counts the others. */
  private static final class Proef implements Csvbestand.Rijlezer {

    private final List<List<String>> rijen = new ArrayList<>();
    private int aantal;

    @Override
    public void rij(long rij, List<String> cellen) {
      aantal++;
      if (rijen.size() < PROEFRIJEN) {
        rijen.add(cellen);
      }
    }

    @Override
    public void fout(long rij, String waarom) {
      aantal++;
    }
  }
}
