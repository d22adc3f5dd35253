package nl.strategiekaart.uitwisseling.besteed;

import jakarta.inject.Singleton;
import nl.strategiekaart.agenda.concept.AgendadeelKind;
import nl.strategiekaart.bewerking.Velden;
import nl.strategiekaart.shared.Notatie;

/** How the file of the financial system is read; a setting, that visitors never see. */
@Singleton
class BestedingsindelingKind extends AgendadeelKind<Bestedingsindeling, BestedingsindelingInhoud> {

  BestedingsindelingKind() {
    super("De", "bestedingsindelingen", Bestedingsindeling::new, BestedingsindelingInhoud.class);
  }

  @Override
  public Velden<Bestedingsindeling> velden() {
    return new Velden<Bestedingsindeling>()
        .regels(
            "kolommen",
            indeling ->
                indeling.inhoud().kolommen().stream()
                    .map(keuze -> keuze.wat() + ": " + keuze.kop())
                    .toList())
        .regels(
            "tekens",
            indeling ->
                indeling.inhoud().tekens().stream()
                    .map(teken -> teken.teken() + (teken.gaatAf() ? ": eraf" : ": erbij"))
                    .toList())
        .met("notatie", indeling -> Notatie.keuze(indeling.notatie))
        .met("tijdsoort", indeling -> Notatie.keuze(indeling.tijdsoort))
        .met("datumvorm", indeling -> Notatie.keuze(indeling.datumvorm))
        .regels(
            "codes", indeling -> indeling.inhoud().codes().stream().map(Codekeuze::code).toList());
  }
}
