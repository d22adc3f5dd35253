package nl.strategiekaart.launcher;

/** What the user reads about an installation that runs. */
final class Screen {

  private Screen() {}

  /**
   * Where everything is, and how the first people come in.
   *
   * @param ours whether the sign-in server is the one that comes along
   */
  static void runs(Settings settings, String site, boolean ours) {
    System.out.printf("%nStrategiekaart runs. Stop it with Ctrl-C.%n");
    line("Site", site);
    line("API", site + "/v1");
    line("Contract", site + "/v1/openapi.json");
    line("Data", settings.data().toString());
    if (settings.ownMail().isEmpty()) {
      line("Mail", "kept in " + settings.data().resolve("mail") + "; goes nowhere");
    }
    if (!settings.demo() || !settings.beheerders().isEmpty()) {
      line("Beheerder", beheerder(settings.beheerders(), site, ours));
    }
    System.out.println();
  }

  private static void line(String what, String where) {
    System.out.printf("  %-9s %s%n", what, where);
  }

  /** Nobody can invite the first beheerder. */
  private static String beheerder(String addresses, String site, boolean ours) {
    if (addresses.isEmpty()) {
      return "nobody yet: make run DEMO=false STRATEGIEKAART_BEHEERDERS=you@example.nl";
    }
    return addresses
        + (ours
            ? "; no password yet? Ask for one at " + site + "/v1/inloggen"
            : "; sign in with that address");
  }

  /** Who there is for a demonstration. */
  static void canSignIn(Settings settings) {
    if (settings.demo()) {
      System.out.println(
          "  Demo users, all with the password demo-strategiekaart: beleid.zoetermeer, beleid2.zoetermeer,"
              + " beleid.zimihc, ckc, stadstheater, beheer");
    }
  }
}
