package nl.strategiekaart.publicatie.controle;

import nl.strategiekaart.bewerking.Deel;
import nl.strategiekaart.publicatie.controle.Bevinding.Ernst;

/** All that a check can find: how much it matters, in which field it is, and what is said of it. */
enum Kwestie {
  resultaat_zonder_strategie(
      Ernst.waarschuwing, "tekst", "Voor dit resultaat is er nog geen strategie."),
  jaar_buiten_fase(Ernst.waarschuwing, "jaar", "Het jaar %s valt buiten de fase '%s' (%s)."),
  fase_van_een_ander(
      Ernst.waarschuwing,
      "fase",
      "Dit resultaat valt in '%s', maar staat op de kaart bij '%s': het deelt een strategie met een resultaat daar."),
  strategie_zonder_resultaat(
      Ernst.waarschuwing, "resultaten", "Deze strategie draagt nog aan geen enkel resultaat bij."),
  strategie_zonder_actie(Ernst.waarschuwing, "titel", "Onder deze strategie staat nog geen actie."),
  actie_zonder_trekker(
      Ernst.waarschuwing, "wie", "Deze actie heeft nog geen trekker of regievoerder."),
  actie_zonder_wanneer(Ernst.waarschuwing, "wanneer", "Van deze actie is nog niet bekend wanneer."),
  einde_na_fase(Ernst.waarschuwing, "wanneer", "'%s' gaat verder dan de fase '%s' (%s)."),
  bedrag_wijkt_af(
      Ernst.waarschuwing,
      "hoe",
      "In de stappen staat %s per jaar, in de begroting bij '%s' %s per jaar."),
  lange_zin(Ernst.tip, null, "Een zin van %s woorden. Twee korte zinnen lezen makkelijker."),
  moeilijk_woord(Ernst.tip, null, "'%s' kan vaak gewoner: %s.");

  private final Ernst ernst;
  private final String veld;
  private final String zin;

  /** The field is null for what can be in any. */
  Kwestie(Ernst ernst, String veld, String zin) {
    this.ernst = ernst;
    this.veld = veld;
    this.zin = zin;
  }

  /** Found in a part, with what it says there. */
  Bevinding bij(Deel<?> deel, Object... woorden) {
    return in(veld, deel, woorden);
  }

  /** The same in this field. */
  Bevinding in(String veld, Deel<?> deel, Object... woorden) {
    return new Bevinding(
        name().replace('_', '-'),
        ernst,
        deel.soort(),
        deel.id,
        deel.opschrift(),
        veld,
        zin.formatted(woorden));
  }
}
