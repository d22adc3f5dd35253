package nl.strategiekaart;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What ArchUnit cannot see: the tables that stand in the queries of a room, in SQL and in HQL. They
 * follow the same order as the classes do.
 */
class QueryKamersTest {

  private static final Path BRON = Path.of("src/main/java/nl/strategiekaart");
  private static final Path MIGRATIES = Path.of("src/main/resources/db/migration");

  private static final Pattern TABEL = Pattern.compile("create (?:unlogged )?table ([a-z_.]+)");

  private static final Pattern WEG = Pattern.compile("drop table ([a-z_.]+)");

  /** A text block, or a string on one line. */
  private static final Pattern TEKST =
      Pattern.compile("\"{3}.*?\"{3}|\"(?:[^\"\\\\]|\\\\.)*\"", Pattern.DOTALL);

  private static final Pattern GENOEMD =
      Pattern.compile("\\b(?:from|join|update|into) ([a-zA-Z_.]+)");

  /** Tables without an entity of their name, by the room that writes them. */
  private static final Map<String, String> ZONDER_ENTITEIT =
      Map.of(
          "aanwezigheid", "bewerking",
          "uitnodigingssleutel", "toegang",
          "beeindigde_sessie", "toegang",
          "bestedingscode", "uitwisseling",
          "bestedingskolom", "uitwisseling",
          "bestedingsteken", "uitwisseling",
          "bladkolom", "uitwisseling",
          "bladnaam", "uitwisseling",
          "bedrag", "begroting");

  @Test
  void een_kamer_vraagt_alleen_tabellen_van_zichzelf_en_van_kamers_links_van_zich()
      throws IOException {
    Map<String, String> kamers = kamerPerTabel();
    List<String> naarRechts = new ArrayList<>();
    int gelezen = 0;
    for (Path bestand : bestanden(BRON, ".java")) {
      String kamer = BRON.relativize(bestand).getName(0).toString();
      for (String tabel : genoemd(Files.readString(bestand), kamers.keySet())) {
        gelezen++;
        String van = kamers.get(tabel);
        if (!van.equals(kamer) && plek(van) >= plek(kamer)) {
          naarRechts.add(BRON.relativize(bestand) + " asks for " + tabel + " of " + van);
        }
      }
    }
    assertThat(gelezen).as("tables that were read out of the queries").isGreaterThan(50);
    assertThat(naarRechts).isEmpty();
  }

  @Test
  void van_elke_tabel_is_bekend_in_welke_kamer_zij_ligt() throws IOException {
    assertThat(kamerPerTabel().keySet()).containsAll(tabellen());
  }

  private static int plek(String kamer) {
    for (int i = 0; i < ArchitectuurTest.KAMERS.size(); i++) {
      if (ArchitectuurTest.KAMERS.get(i).contains(kamer)) {
        return i;
      }
    }
    throw new IllegalArgumentException("there is no room " + kamer);
  }

  /** A table belongs to its entity, and one that joins two to the entity that it begins with. */
  private static Map<String, String> kamerPerTabel() throws IOException {
    Map<String, String> entiteiten = new HashMap<>();
    for (Path bestand : bestanden(BRON, ".java")) {
      if (Files.readString(bestand).contains("@" + Entity.class.getSimpleName() + "\n")) {
        String naam = bestand.getFileName().toString().replace(".java", "");
        entiteiten.put(
            naam.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT),
            BRON.relativize(bestand).getName(0).toString());
      }
    }
    Map<String, String> kamers = new HashMap<>(ZONDER_ENTITEIT);
    for (String tabel : tabellen()) {
      if (tabel.startsWith("publiek.")) {
        kamers.put(tabel, "publicatie");
        continue;
      }
      entiteiten.keySet().stream()
          .filter(naam -> tabel.equals(naam) || tabel.startsWith(naam + "_"))
          .max(Comparator.comparing(String::length))
          .ifPresent(naam -> kamers.put(tabel, entiteiten.get(naam)));
    }
    return kamers;
  }

  private static Set<String> tabellen() throws IOException {
    Set<String> tabellen = new TreeSet<>();
    for (Path bestand : bestanden(MIGRATIES, ".sql")) {
      String migratie = Files.readString(bestand);
      TABEL.matcher(migratie).results().forEach(t -> tabellen.add(t.group(1)));
      WEG.matcher(migratie).results().forEach(t -> tabellen.remove(t.group(1)));
    }
    return tabellen;
  }

  /** As tables: an entity in HQL is the table of its name. */
  private static Set<String> genoemd(String bron, Set<String> tabellen) {
    return TEKST
        .matcher(bron)
        .results()
        .map(MatchResult::group)
        .flatMap(tekst -> GENOEMD.matcher(tekst).results())
        .map(gevonden -> gevonden.group(1))
        .map(naam -> naam.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT))
        .filter(tabellen::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> bestanden(Path map, String einde) throws IOException {
    try (Stream<Path> alle = Files.walk(map)) {
      return alle.filter(bestand -> bestand.toString().endsWith(einde)).sorted().toList();
    }
  }
}
