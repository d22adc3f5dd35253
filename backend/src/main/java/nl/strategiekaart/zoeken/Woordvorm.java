package nl.strategiekaart.zoeken;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * A word as it is compared: without capitals and accents, with the words of which it is a form and
 * those of which it is made.
 *
 * @param vorm as it is written, letters and digits only
 * @param stammen of which words it is a form
 * @param delen the same of the parts of a compound, or of what is joined by a sign
 */
record Woordvorm(String vorm, Set<String> stammen, Set<String> delen) {

  private static final int MEESTE_WOORDEN = 60_000;
  private static final int KORTSTE_DEEL = 2;

  private static final Cache<String, Woordvorm> BEKEND =
      Caffeine.newBuilder().maximumSize(MEESTE_WOORDEN).build();

  private static final Pattern GEEN_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** 1.250.000 or 1250,00: the dots stand there for the eye, and the cents are none. */
  private static final Pattern BEDRAG =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d{4,})(?:,(?:00|-+))?");

  /** As many write 10.000. */
  private static final Pattern DUIZENDEN = Pattern.compile("(\\d{1,4})k");

  /** In "Cultuur079", where a word ends and a number begins. */
  private static final Pattern LETTERS_EN_CIJFERS =
      Pattern.compile("(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})|[^\\p{L}\\p{N}]+");

  /** A piece of text that holds no space. */
  static Woordvorm van(String woord) {
    return BEKEND.get(woord.toLowerCase(Locale.ROOT).replace('’', '\''), Woordvorm::ontleed);
  }

  private static Woordvorm ontleed(String woord) {
    Matcher bedrag = BEDRAG.matcher(woord);
    if (bedrag.matches()) {
      return new Woordvorm(bedrag.group(1).replace(".", ""), Set.of(), Set.of());
    }
    Matcher duizenden = DUIZENDEN.matcher(woord);
    if (duizenden.matches()) {
      return new Woordvorm(duizenden.group(1) + "000", Set.of(), Set.of());
    }
    String vorm = vouw(woord);
    Set<String> delen = new LinkedHashSet<>();
    for (String stuk : stukken(woord)) {
      delen.addAll(stammen(stuk));
      delen.add(vouw(stuk));
    }
    voegToe(new Woordenboek(), woord, delen);
    Set<String> stammen = stammen(woord);
    delen.removeAll(stammen);
    return new Woordvorm(vorm, stammen, delen);
  }

  /**
   * Where signs join it, or letters and digits meet; when they are most of it. Of a code as
   * 9cd9e3d1 all but "cd" is too short, and by that alone it would be found.
   */
  private static List<String> stukken(String woord) {
    List<String> alle = List.of(LETTERS_EN_CIJFERS.split(woord));
    List<String> stukken = alle.stream().filter(stuk -> stuk.length() >= KORTSTE_DEEL).toList();
    return alle.size() > 1 && 2 * lengte(stukken) > lengte(alle) ? stukken : List.of();
  }

  private static int lengte(List<String> stukken) {
    return stukken.stream().mapToInt(String::length).sum();
  }

  /** Also the parts of a part: "theater" in openluchttheater. */
  private static void voegToe(Woordenboek boek, String woord, Set<String> delen) {
    for (String deel : boek.delen(woord)) {
      delen.addAll(stammen(deel));
      voegToe(boek, deel, delen);
    }
  }

  private static Set<String> stammen(String woord) {
    Woordenboek boek = new Woordenboek();
    List<String> grond = new ArrayList<>(boek.grondwoorden(woord));
    if (grond.isEmpty() && woord.endsWith("s")) {
      // "fotos", as many write it.
      grond.addAll(boek.grondwoorden(woord.substring(0, woord.length() - 1)));
    }
    List<String> delen = grond.isEmpty() ? boek.delen(woord) : List.of();
    if (!delen.isEmpty()) {
      // A compound that no dictionary has: its last word has its forms.
      String laatste = delen.get(delen.size() - 1);
      String ervoor = woord.substring(0, woord.length() - laatste.length());
      boek.grondwoorden(laatste).forEach(een -> grond.add(ervoor + een));
    }
    if (grond.isEmpty()) {
      DutchStemmer stam = new DutchStemmer();
      stam.setCurrent(woord);
      stam.stem();
      grond.add(stam.getCurrent());
    }
    Set<String> stammen = new LinkedHashSet<>();
    grond.stream().map(Woordvorm::vouw).filter(een -> !een.isEmpty()).forEach(stammen::add);
    return stammen;
  }

  private static String vouw(String woord) {
    char[] letters = GEEN_LETTER.matcher(woord).replaceAll("").toCharArray();
    char[] gevouwen = new char[4 * letters.length];
    int lengte = ASCIIFoldingFilter.foldToASCII(letters, 0, gevouwen, 0, letters.length);
    return new String(gevouwen, 0, lengte);
  }
}
