package nl.strategiekaart.uitwisseling.begroting.concept;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.blad.Invoerfout;
import nl.strategiekaart.shared.Schoon;
import nl.strategiekaart.uitwisseling.begroting.bestand.Rij.Veld;

/**
 * Finds a thema or geldbron by its name. What is not there is never made: it may be a typing error,
 * so the name that looks most like it is offered.
 *
 * @param wat as it begins a sentence: "Het thema"
 */
record ZoekOpNaam(String wat, Collection<? extends Deel<?>> mogelijk) {

  /**
   * The identifier of what is named; null when nothing is, or with the fault noted when that is not
   * one.
   *
   * @param nu what the regel has now; or null
   */
  UUID vind(Veld veld, Deel<?> nu, Consumer<Invoerfout> fouten) {
    String naam = veld.tekst();
    if (naam.isEmpty()) {
      return null;
    }
    if (nu != null && gelijk(nu, naam)) {
      return nu.id;
    }
    List<? extends Deel<?>> precies =
        mogelijk.stream().filter(deel -> Schoon.van(deel.opschrift()).equals(naam)).toList();
    List<? extends Deel<?>> gevonden =
        precies.isEmpty() ? mogelijk.stream().filter(deel -> gelijk(deel, naam)).toList() : precies;
    if (gevonden.size() == 1) {
      return gevonden.get(0).id;
    }
    fouten.accept(
        new Invoerfout(
            veld.plek(),
            naam,
            gevonden.isEmpty() ? "onbekende-naam" : "niet-te-kiezen",
            gevonden.isEmpty()
                ? wat + " '" + naam + "' is er niet." + raad(naam)
                : wat + " '" + naam + "' is er meer dan een keer. Geef ze elk een eigen naam."));
    return null;
  }

  private static boolean gelijk(Deel<?> deel, String naam) {
    return KoppelRijen.klein(deel.opschrift()).equals(KoppelRijen.klein(naam));
  }

  private String raad(String naam) {
    Optional<String> dichtbij =
        mogelijk.stream()
            .map(deel -> deel.opschrift())
            .min(
                Comparator.comparing(
                    (String ander) -> afstand(KoppelRijen.klein(ander), KoppelRijen.klein(naam))));
    return dichtbij
        .map(ander -> " Het meest lijkt '" + ander + "' erop. Of maak het eerst aan.")
        .orElse(" Maak het eerst aan.");
  }

  /** How many letters to change, add or leave out (Levenshtein). */
  static int afstand(String een, String ander) {
    int[] vorige = new int[ander.length() + 1];
    for (int j = 0; j <= ander.length(); j++) {
      vorige[j] = j;
    }
    for (int i = 1; i <= een.length(); i++) {
      int[] nu = new int[ander.length() + 1];
      nu[0] = i;
      for (int j = 1; j <= ander.length(); j++) {
        int vervang = vorige[j - 1] + (een.charAt(i - 1) == ander.charAt(j - 1) ? 0 : 1);
        nu[j] = Math.min(vervang, Math.min(vorige[j], nu[j - 1]) + 1);
      }
      vorige = nu;
    }
    return vorige[ander.length()];
  }
}
