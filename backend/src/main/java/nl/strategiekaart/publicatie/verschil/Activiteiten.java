package nl.strategiekaart.publicatie.verschil;

import java.util.stream.Stream;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.bewerking.Velden;
import nl.strategiekaart.participatie.Activiteit;
import nl.strategiekaart.publicatie.verschil.Inhoud.Deel;
import nl.strategiekaart.publicatie.verschil.Inhoud.Soort;
import nl.strategiekaart.shared.Notatie;

/** What the activiteiten of an agenda say: nobody edits them yet, so they are no kind. */
final class Activiteiten {

  private static final Velden<Activiteit> VELDEN =
      new Velden<Activiteit>()
          .met("titel", activiteit -> activiteit.titel)
          .met("soort", activiteit -> Notatie.keuze(activiteit.soort))
          .met("omschrijving", activiteit -> activiteit.omschrijving)
          .met("wanneer", activiteit -> activiteit.wanneer.inWoorden())
          .met("begintijd", activiteit -> activiteit.begintijd)
          .met("eindtijd", activiteit -> activiteit.eindtijd)
          .met("reeks", activiteit -> activiteit.reeks)
          .met("plaats", activiteit -> activiteit.plaats)
          .met("online", activiteit -> activiteit.online)
          .met(
              "organisator",
              activiteit -> activiteit.organisator == null ? null : activiteit.organisator.naam)
          .naarAlle("programmalijnen", activiteit -> activiteit.programmalijnen)
          .naarAlle("themas", activiteit -> activiteit.themas)
          .naarAlle("acties", activiteit -> activiteit.acties);

  private Activiteiten() {}

  static Stream<Deel> van(Agenda agenda) {
    int[] plaats = {0};
    return Activiteit.van(agenda).stream()
        .map(
            activiteit ->
                new Deel(
                    activiteit.id,
                    Soort.activiteit,
                    activiteit.id.toString(),
                    activiteit.titel,
                    null,
                    null,
                    null,
                    ++plaats[0],
                    VELDEN.woorden(activiteit),
                    VELDEN.verwijzingen(activiteit)));
  }
}
