package nl.strategiekaart.shared;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be done at an address, as the contract says. The framework looks at one resource class
 * only, so it takes most addresses that can only be read for addresses that are not there.
 */
@ApplicationScoped
class Methoden {

  private final Contractbron contract;
  private List<Weg> wegen;

  private record Weg(Pattern pad, Set<String> methoden) {}

  Methoden(Contractbron contract) {
    this.contract = contract;
  }

  /** At a path such as "/agendas/x"; empty when nothing is there. */
  Set<String> op(String pad) {
    Set<String> methoden =
        wegen().stream()
            .filter(weg -> weg.pad.matcher(pad).matches())
            .flatMap(weg -> weg.methoden.stream())
            .collect(Collectors.toCollection(TreeSet::new));
    if (methoden.contains(HttpMethod.GET)) {
      methoden.add(HttpMethod.HEAD);
    }
    if (!methoden.isEmpty()) {
      methoden.add(HttpMethod.OPTIONS);
    }
    return methoden;
  }

  private synchronized List<Weg> wegen() {
    if (wegen == null) {
      List<Weg> gelezen = new ArrayList<>();
      for (Map.Entry<String, JsonNode> pad : contract.heel().get("paths").properties()) {
        Set<String> methoden =
            pad.getValue()
                .propertyStream()
                .map(methode -> methode.getKey().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        gelezen.add(new Weg(alsPatroon(pad.getKey()), methoden));
      }
      wegen = List.copyOf(gelezen);
    }
    return wegen;
  }

  private static Pattern alsPatroon(String pad) {
    return Pattern.compile(
        Stream.of(pad.split("/"))
            .map(deel -> deel.startsWith("{") ? "[^/]+" : Pattern.quote(deel))
            .collect(Collectors.joining("/")));
  }
}
