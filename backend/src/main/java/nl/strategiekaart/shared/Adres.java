package nl.strategiekaart.shared;

/**
 * The permanent addresses of published things. Documents are stored with a mark in the place of the
 * installation's own address, so that an immutable document stays right when the installation
 * moves.
 */
public final class Adres {

  /** A private-use character: it cannot be typed by accident, and input refuses it. */
  public static final String MERK = "\uE000";

  private Adres() {}

  /** The address of an API path such as "/agendas/x", to be completed when it is served. */
  public static String van(String pad) {
    return MERK + "/v1" + pad;
  }

  /** The stored text with the installation's own address (no trailing slash) filled in. */
  public static String vulIn(String opgeslagen, String openbaarAdres) {
    return opgeslagen.replace(MERK, openbaarAdres);
  }
}
