package nl.strategiekaart.launcher;

import java.util.Map;
import java.util.Optional;

/**
 * Where mail goes: to a server of the user's own, or to the one that keeps it.
 *
 * @param user empty when it asks for no name and password
 * @param from whom mail comes
 */
record MailServer(String host, String port, String user, String password, String from) {

  private static final String SENDER = "strategiekaart@localhost";

  /** The user's own, in the words of the API. */
  static Optional<MailServer> own(Map<String, String> env) {
    String host = env.getOrDefault("QUARKUS_MAILER_HOST", "");
    return host.isBlank()
        ? Optional.empty()
        : Optional.of(
            new MailServer(
                host,
                env.getOrDefault("QUARKUS_MAILER_PORT", "25"),
                env.getOrDefault("QUARKUS_MAILER_USERNAME", ""),
                env.getOrDefault("QUARKUS_MAILER_PASSWORD", ""),
                env.getOrDefault("MAIL_FROM", SENDER)));
  }

  /** One on this machine that takes everything. */
  static MailServer here(int port) {
    return new MailServer("127.0.0.1", Integer.toString(port), "", "", SENDER);
  }

  /** In the words of Keycloak. */
  String json() {
    return """
        {"host":%s,"port":%s,"from":%s,"fromDisplayName":"Strategiekaart","starttls":"true",\
        "auth":"%s","user":%s,"password":%s}"""
        .formatted(
            quoted(host),
            quoted(port),
            quoted(from),
            !user.isEmpty(),
            quoted(user),
            quoted(password));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
