package nl.strategiekaart.shared;

/** The years that can be in a plan, in an address, or in a file. */
public final class Jaren {

  public static final int EERSTE = 1900;
  public static final int LAATSTE = 2200;

  private Jaren() {}

  public static boolean is(int jaar) {
    return jaar >= EERSTE && jaar <= LAATSTE;
  }
}
