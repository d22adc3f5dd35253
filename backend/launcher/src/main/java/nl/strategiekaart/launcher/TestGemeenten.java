package nl.strategiekaart.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Gemeenten with people of their own, so that tests can work side by side. Only made when
 * PROEF_GEMEENTEN asks for them; their one password is random.
 *
 * @param number how many
 * @param password of everyone
 */
record TestGemeenten(int number, String password) {

  /**
   * Someone each gemeente has.
   *
   * @param key how the tests call this account
   * @param suffix of the user name
   * @param atPodium whether the role is with the podium of the gemeente
   */
  private record Person(
      String key, String suffix, String first, String last, boolean atPodium, String role) {

    String user(int gemeente) {
      return code(gemeente) + "-" + suffix;
    }

    String email(int gemeente) {
      return user(gemeente) + "@proef.example";
    }
  }

  /** Those whose key begins with inlog are for the tests of signing in and out alone. */
  private static final List<Person> PEOPLE =
      List.of(
          new Person("beleid", "beleid", "Bea", "Beleid", false, "beleidsmedewerker"),
          new Person("collega", "collega", "Bram", "Beleid", false, "beleidsmedewerker"),
          new Person("podium", "podium", "Pia", "Podium", true, "vertegenwoordiger"),
          new Person("beheer", "beheer", "Henk", "Beheer", false, "beheerder"),
          new Person("inlog", "inlog", "Ina", "Inlog", true, "vertegenwoordiger"),
          new Person("inlogBeleid", "inlog-beleid", "Ivo", "Inlog", false, "beleidsmedewerker"));

  /** Where Keycloak's users are written; what is in this folder goes at every start. */
  static Path users(DataFolder data) {
    return data.in("run/proefgebruikers.json");
  }

  /**
   * Writes what the API, Keycloak and the tests have to know, before any of them starts; nothing
   * when no gemeenten are asked for.
   *
   * @param environment of the API
   */
  static void prepare(Settings settings, DataFolder data, Map<String, String> environment)
      throws IOException {
    if (settings.testGemeenten() == 0) {
      return;
    }
    // Keycloak keeps its users, so what they sign in with stays as long as they do
    TestGemeenten gemeenten =
        new TestGemeenten(
            settings.testGemeenten(), DataFolder.secret(data.in("keycloak/proef.password")));
    Path members = data.in("run/proefleden.yaml");
    DataFolder.privateFile(users(data), gemeenten.users());
    DataFolder.privateFile(members, gemeenten.members());
    DataFolder.privateFile(data.in("run/proef.json"), gemeenten.accounts());
    environment.put("STRATEGIEKAART_PROEFLEDEN", members.toAbsolutePath().toString());
    // browsers that test ask more, from one address, than people ever do
    for (String limit :
        List.of("GEWOON_PER_MINUUT", "ZOEKEN_PER_MINUUT", "BESTAND_PER_MINUUT", "MAIL_PER_UUR")) {
      environment.put("STRATEGIEKAART_GRENZEN_" + limit, "0");
    }
  }

  private static String code(int gemeente) {
    return "proef-" + gemeente;
  }

  private static String podium(int gemeente) {
    return code(gemeente) + "-podium";
  }

  /** What the API makes of it: the organisaties, and who is a lid of them. */
  String members() {
    return "organisaties:\n"
        + each(
            "",
            i ->
                organisatie(code(i), "Gemeente Proefstad " + i, "gemeente")
                    + organisatie(podium(i), "Podium Proefstad " + i, "culturele_instelling"))
        + "leden:\n"
        + each("", i -> people("", person -> member(i, person)));
  }

  private static String organisatie(String code, String name, String kind) {
    return "  - code: %s%n    naam: %s%n    soort: %s%n".formatted(code, name, kind);
  }

  private static String member(int gemeente, Person person) {
    return "  - email: %s%n    organisatie: %s%n    rol: %s%n"
        .formatted(
            person.email(gemeente),
            person.atPodium() ? podium(gemeente) : code(gemeente),
            person.role());
  }

  /** What Keycloak imports; who is there already stays. */
  String users() {
    return "{\"ifResourceExists\":\"SKIP\",\"users\":["
        + each(",\n", i -> people(",\n", person -> user(i, person)))
        + "]}\n";
  }

  private String user(int gemeente, Person person) {
    return """
        {"username":"%s","email":"%s","firstName":"%s","lastName":"%s","enabled":true,"emailVerified":true,\
        "credentials":[{"type":"password","value":"%s","temporary":false}],\
        "realmRoles":["default-roles-strategiekaart"]}"""
        .formatted(
            person.user(gemeente), person.email(gemeente), person.first(), person.last(), password);
  }

  /** What the tests sign in with. */
  String accounts() {
    return "{\"wachtwoord\":\"%s\",\"gemeenten\":[%n%s]}%n"
        .formatted(password, each(",\n", TestGemeenten::gemeente));
  }

  private static String gemeente(int i) {
    return """
        {"code":"%s","naam":"Gemeente Proefstad %d","podium":{"code":"%s","naam":"Podium Proefstad %d"},"accounts":{%s}}"""
        .formatted(code(i), i, podium(i), i, people(",", person -> account(i, person)));
  }

  private static String account(int gemeente, Person person) {
    return "\"%s\":{\"gebruiker\":\"%s\",\"naam\":\"%s %s\"}"
        .formatted(person.key(), person.user(gemeente), person.first(), person.last());
  }

  private String each(String between, Function<Integer, String> text) {
    return IntStream.range(0, number).mapToObj(text::apply).collect(Collectors.joining(between));
  }

  private static String people(String between, Function<Person, String> text) {
    return PEOPLE.stream().map(text).collect(Collectors.joining(between));
  }
}
