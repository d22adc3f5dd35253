package nl.strategiekaart.uitwisseling.besteed;

/** A cell of the file as it is shown: on one line, and never long. */
final class Cel {

  private static final int LANGSTE = 60;

  private Cel() {}

  /** Between quotes, for in a sentence. */
  static String kort(String cel) {
    return "'" + toon(cel) + "'";
  }

  /** Without what nobody can see. */
  static String schoon(String cel) {
    return cel.replaceAll("[\\p{Cntrl}\\uE000-\\uF8FF\\s\\u00a0]+", " ").strip();
  }

  /** The same, and cut off where it gets long. */
  static String toon(String cel) {
    String regel = schoon(cel);
    return regel.length() <= LANGSTE ? regel : regel.substring(0, LANGSTE - 1) + "…";
  }
}
