package nl.strategiekaart.uitwisseling.kaart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Fase;
import nl.strategiekaart.blad.Leesvraag.Antwoord;
import nl.strategiekaart.blad.Vragen;

/** The fasen of an agenda, found by what a table says. */
final class Kaartfasen {

  private static final Pattern JAAR = Pattern.compile("\\b20\\d\\d\\b");
  private static final Pattern JAAR_VOORAAN =
      Pattern.compile(
          "(?iu)^(?:in|per|uiterlijk(?: in)?|begin|medio|eind|voor) (?:het jaar )?(20\\d\\d)\\b");

  private final List<Fase> fasen;

  Kaartfasen(Agenda agenda) {
    fasen = agenda.fasen.stream().sorted(Comparator.comparing(fase -> fase.van)).toList();
  }

  /** Of what names none: the only one there is, or the one that was answered. */
  Optional<Fase> gekozen(Vragen vragen) {
    if (fasen.size() == 1) {
      return Optional.of(fasen.get(0));
    }
    String antwoord =
        vragen.stel(
            "fase",
            "Van wat nieuw is zegt het bestand niet altijd in welke termijn het hoort. Welke is dat?",
            fasen.stream().map(fase -> new Antwoord(fase.id.toString(), fase.naam)).toList());
    return eerste(fase -> fase.id.toString().equals(antwoord));
  }

  Optional<Fase> metNaam(String naam) {
    return eerste(fase -> Kaartboom.sleutel(fase.naam).equals(Kaartboom.sleutel(naam)));
  }

  /**
   * "In 2027 heeft elke wijk ..." is a goal of the fase that comes to that year first. A plan to
   * the end of 2029 may say what is there in 2030. Where there is only one, nothing follows.
   */
  Optional<Fase> metJaar(String tekst) {
    return jaar(tekst)
        .filter(jaar -> fasen.size() > 1)
        .flatMap(
            jaar ->
                eerste(fase -> fase.van.getYear() <= jaar && jaar <= fase.tot.getYear())
                    .or(
                        () ->
                            fasen.stream()
                                .filter(fase -> fase.tot.getYear() == jaar - 1)
                                .reduce((eerder, later) -> later)));
  }

  /** The year with which it begins, else the only one in it. */
  private static Optional<Integer> jaar(String tekst) {
    Matcher vooraan = JAAR_VOORAAN.matcher(tekst);
    if (vooraan.find()) {
      return Optional.of(Integer.valueOf(vooraan.group(1)));
    }
    List<String> jaren = JAAR.matcher(tekst).results().map(een -> een.group()).distinct().toList();
    return jaren.size() == 1 ? Optional.of(Integer.valueOf(jaren.get(0))) : Optional.empty();
  }

  private Optional<Fase> eerste(Predicate<Fase> dit) {
    return fasen.stream().filter(dit).findFirst();
  }
}
