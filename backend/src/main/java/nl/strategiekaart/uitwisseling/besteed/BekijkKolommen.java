package nl.strategiekaart.uitwisseling.besteed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.concept.Redactie;
import nl.strategiekaart.blad.Bestand;
import nl.strategiekaart.blad.Leeskeuze;

/** Looks at a file, to choose what its columns are. */
@ApplicationScoped
class BekijkKolommen {

  private static final int VOORBEELDRIJEN = 5;

  private final Redactie redactie;

  BekijkKolommen(Redactie redactie) {
    this.redactie = redactie;
  }

  BestedingskolommenView bekijk(String code, byte[] bytes, Leeskeuze keuze) {
    // Reading a large file keeps no connection to the database busy.
    Optional<BestedingsindelingInhoud> indeling =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  Agenda agenda = redactie.open(code);
                  return Bestedingsindeling.van(agenda).map(bewaard -> bewaard.inhoud());
                });
    List<String> bewaard = indeling.map(een -> een.gekozen()).orElse(List.of());
    Boekingenbestand gelezen =
        Boekingenbestand.van(
            bytes, kop -> bewaard.contains(kop) || Kolomvoorstel.isBekend(kop), keuze);
    List<List<String>> proef = gelezen.proef();
    Bestand bestand = gelezen.bestand();
    return new BestedingskolommenView(
        bestand.tekenset == null ? null : bestand.tekenset.naam,
        bestand.scheidingsteken == null ? null : String.valueOf(bestand.scheidingsteken),
        gelezen.kop().blad().naam(),
        gelezen.bladen(),
        gelezen.kop().rij(),
        gelezen.kolommen(),
        proef.stream()
            .limit(VOORBEELDRIJEN)
            .map(rij -> rij.stream().map(Cel::toon).toList())
            .toList(),
        gelezen.aantalRijen(),
        Kolomvoorstel.van(gelezen.kolommen(), proef),
        new Kolomvoorstel(gelezen.kolommen(), proef).mogelijkeTekens(),
        indeling.map(een -> een.ontbrekend(gelezen.kolommen()).isEmpty()).orElse(false));
  }
}
