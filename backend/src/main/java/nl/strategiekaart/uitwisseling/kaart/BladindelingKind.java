package nl.strategiekaart.uitwisseling.kaart;

import jakarta.inject.Singleton;
import nl.strategiekaart.agenda.concept.AgendadeelKind;
import nl.strategiekaart.bewerking.Velden;
import nl.strategiekaart.shared.Notatie;

/** How a sheet with a map is read; a setting, that visitors never see. */
@Singleton
class BladindelingKind extends AgendadeelKind<Bladindeling, BladindelingInhoud> {

  BladindelingKind() {
    super("De", "bladindelingen", Bladindeling::new, BladindelingInhoud.class);
  }

  @Override
  public Velden<Bladindeling> velden() {
    return new Velden<Bladindeling>()
        .regels(
            "kolommen",
            indeling ->
                indeling.inhoud().kolommen().stream()
                    .map(keuze -> Notatie.keuze(keuze.wat()) + ": " + keuze.kop())
                    .toList())
        .regels(
            "namen", indeling -> indeling.inhoud().namen().stream().map(Naamkeuze::naam).toList());
  }
}
