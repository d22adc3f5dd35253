package nl.strategiekaart.uitwisseling.kaart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.strategiekaart.agenda.Rol;

/**
 * A cell with names as people write them: "gemeente (afdeling Sport en Jeugd), Koor i.s.m. het
 * veld". Whether a comma or "en" parts two names or stands in one, no sign tells: it parts them
 * when one of the pieces is known.
 *
 * @param isBekend whether this names somebody who is known
 * @param isEigenaar whether this names the owner, of whom the departments are named
 */
record Namencel(Predicate<String> isBekend, Predicate<String> isEigenaar) {

  /** Characters; a longer one is no row of names, and looking for them in it takes too long. */
  private static final int LANGSTE = 1_000;

  private static final Pattern OPSOMMING = Pattern.compile("^(?:[-–•*·]|\\d{1,2}[.)])\\s+");
  private static final Pattern MET_ROL = Pattern.compile("(.+?)\\s*\\((\\p{L}+)\\)");
  private static final Pattern SAMEN_MET =
      Pattern.compile("(?iu)[,\\s]+(?:i\\.?s\\.?m\\.?|in samenwerking met|samen met)\\s+");
  private static final Pattern AFDELINGEN =
      Pattern.compile(
          "(?iu)([^()]+?)\\s*\\(\\s*(?:(?:afd(?:eling(?:en)?)?|teams?|diensten?|clusters?)\\b\\.?:?\\s*)?([^()]+)\\)");

  /** Between names, but not within brackets. */
  private static final Pattern KOMMA = Pattern.compile("\\s*,\\s*(?![^(]*\\))");

  private static final Pattern EN = Pattern.compile("(?iu)\\s+en\\s+(?![^(]*\\))");
  private static final Pattern KOMMA_OF_EN = Pattern.compile("(?iu)\\s*,\\s*|\\s+en\\s+");
  private static final Pattern SCHUIN = Pattern.compile("\\s*/\\s*");

  /** A name, with the role that was said with it; null when none was. */
  record Stuk(String naam, Rol rol) {}

  /** The pieces of a cell: each on a line of its own, or with a semicolon between them. */
  static Stream<String> stukken(String tekst) {
    return Stream.of(tekst.split("[\\n;]"))
        .map(stuk -> OPSOMMING.matcher(stuk.strip()).replaceFirst("").strip())
        .filter(stuk -> !stuk.isEmpty());
  }

  /** Every name in it, in order. Before "i.s.m." stand those that lead, after it who helps. */
  List<Stuk> lees(String tekst) {
    return stukken(tekst).flatMap(this::metRollen).toList();
  }

  private Stream<Stuk> metRollen(String stuk) {
    if (stuk.length() > LANGSTE) {
      return Stream.of(new Stuk(stuk, null));
    }
    String[] kanten = isBekend.test(stuk) ? new String[] {stuk} : SAMEN_MET.split(stuk, 2);
    if (kanten.length == 1) {
      return namen(stuk).map(naam -> stuk(naam, null));
    }
    return Stream.concat(
        namen(kanten[0]).map(naam -> stuk(naam, Rol.trekker)),
        namen(kanten[1]).map(naam -> stuk(naam, Rol.samenwerkingspartner)));
  }

  private static Stuk stuk(String naam, Rol anders) {
    Matcher metRol = MET_ROL.matcher(naam);
    Optional<Rol> rol = metRol.matches() ? rol(metRol.group(2)) : Optional.empty();
    return rol.isPresent() ? new Stuk(metRol.group(1), rol.get()) : new Stuk(naam, anders);
  }

  private static Optional<Rol> rol(String woord) {
    return Stream.of(Rol.values())
        .filter(rol -> rol.name().equals(woord.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private Stream<String> namen(String stuk) {
    if (isBekend(stuk)) {
      return Stream.of(stuk);
    }
    Optional<String> afdelingen = afdelingen(stuk);
    if (afdelingen.isPresent()) {
      return delen(KOMMA_OF_EN, afdelingen.get()).stream();
    }
    for (Pattern tussen : List.of(KOMMA, EN)) {
      List<String> delen = delen(tussen, stuk);
      if (delen.size() > 1 && delen.stream().anyMatch(this::bevatBekende)) {
        return delen.stream().flatMap(this::namen);
      }
    }
    List<String> delen = delen(SCHUIN, stuk);
    return delen.size() > 1 && delen.stream().allMatch(this::isBekend)
        ? delen.stream()
        : Stream.of(stuk);
  }

  private boolean isBekend(String stuk) {
    return isBekend.test(stuk(stuk, null).naam());
  }

  private boolean bevatBekende(String stuk) {
    return isBekend(stuk)
        || delen(EN, stuk).stream().anyMatch(een -> isBekend(een) || afdelingen(een).isPresent());
  }

  /** What stands in brackets behind the owner: those are meant, and not the whole of it. */
  private Optional<String> afdelingen(String stuk) {
    Matcher metAfdelingen = AFDELINGEN.matcher(stuk);
    return metAfdelingen.matches()
            && isEigenaar.test(metAfdelingen.group(1))
            && rol(metAfdelingen.group(2)).isEmpty()
        ? Optional.of(metAfdelingen.group(2))
        : Optional.empty();
  }

  private static List<String> delen(Pattern tussen, String stuk) {
    return tussen.splitAsStream(stuk).map(String::strip).filter(een -> !een.isEmpty()).toList();
  }
}
