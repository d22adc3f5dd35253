package nl.strategiekaart.uitwisseling.begroting.bestand;

/** How amounts are written in text: 1.500,00 or 1,500.00. */
public enum Notatie {
  nederlands('.'),
  engels(',');

  final char duizendteken;

  Notatie(char duizendteken) {
    this.duizendteken = duizendteken;
  }

  Notatie andere() {
    return this == nederlands ? engels : nederlands;
  }
}
