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
import org.apache.commons.text.similarity.LevenshteinDistance;

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
                    (String ander) ->
                        LevenshteinDistance.getDefaultInstance()
                            .apply(KoppelRijen.klein(ander), KoppelRijen.klein(naam))));
    return dichtbij
        .map(ander -> " Het meest lijkt '" + ander + "' erop. Of maak het eerst aan.")
        .orElse(" Maak het eerst aan.");
  }
}
