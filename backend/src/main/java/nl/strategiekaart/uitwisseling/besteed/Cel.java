package nl.strategiekaart.uitwisseling.besteed;

import nl.strategiekaart.shared.EenRegel;

/** A cell of the file as it is shown: on one line, and never long. */
final class Cel {

  private static final int LANGSTE = 60;

  private Cel() {}

  /** Between quotes, for in a sentence. */
  static String kort(String cel) {
    return "'" + toon(cel) + "'";
  }

  /** Cut off where it gets long. */
  static String toon(String cel) {
    String regel = EenRegel.van(cel);
    return regel.length() <= LANGSTE ? regel : regel.substring(0, LANGSTE - 1) + "…";
  }
}
