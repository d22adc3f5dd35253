package nl.strategiekaart.tijd;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When something happens: in the person's own words, and sortable as dates.
 *
 * @param van first day of the period, inclusive; empty for doorlopend, uiterlijk and onbekend
 * @param tot last day of the period, inclusive; empty for doorlopend, vanaf and onbekend
 * @param precisie how exactly the dates are meant; empty for doorlopend and onbekend
 * @param woorden as the person wrote them; null when that is how {@link #gelezen} writes the same
 */
@Embeddable
public record Wanneer(
    @Enumerated(EnumType.STRING) WanneerSoort soort,
    LocalDate van,
    LocalDate tot,
    @Enumerated(EnumType.STRING) Precisie precisie,
    String woorden) {

  /** How many characters the words may have; the same as in the database. */
  public static final int LANGSTE_WOORDEN = 200;

  /** What is said of more. */
  public static final String TE_LANG = "Een tijd heeft hoogstens " + LANGSTE_WOORDEN + " tekens.";

  public static final Wanneer ONBEKEND = new Wanneer(WanneerSoort.onbekend, null, null, null, null);
  public static final Wanneer DOORLOPEND =
      new Wanneer(WanneerSoort.doorlopend, null, null, null, null);

  private static final Pattern SPATIES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern ONZICHTBAAR = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*");

  /** As a cataloguer does: between square brackets stands what the words themselves do not say. */
  private static final Pattern GEKOZEN =
      Pattern.compile("(?<woorden>.+?) ?\\[(?<tijd>[^\\[\\]]+)]");

  private static final Set<String> GEEN_WOORDEN = Set.of("onbekend", "nog niet bekend");
  private static final int EERSTE_JAAR = 1000;

  /** A winter or a school year that begins in it still ends in four digits. */
  private static final int LAATSTE_JAAR = 9998;

  /**
   * Keeps the rule that the database keeps too: the kind decides which dates there are.
   *
   * @throws IllegalArgumentException when dates and kind do not fit, or van comes after tot
   */
  public Wanneer {
    Objects.requireNonNull(soort, "soort");
    boolean metVan =
        soort == WanneerSoort.periode
            || soort == WanneerSoort.vanaf
            || soort == WanneerSoort.moment;
    boolean metTot =
        soort == WanneerSoort.periode
            || soort == WanneerSoort.uiterlijk
            || soort == WanneerSoort.moment;
    boolean metDatum = metVan || metTot;
    if (metVan != (van != null) || metTot != (tot != null) || metDatum != (precisie != null)) {
      throw new IllegalArgumentException("De datums passen niet bij '" + soort + "'.");
    }
    if (metVan && metTot && tot.isBefore(van)) {
      throw new IllegalArgumentException("De laatste dag ligt voor de eerste dag.");
    }
  }

  public static Wanneer periode(LocalDate van, LocalDate tot, Precisie precisie) {
    return new Wanneer(WanneerSoort.periode, van, tot, precisie, null);
  }

  public static Wanneer vanaf(LocalDate van, Precisie precisie) {
    return new Wanneer(WanneerSoort.vanaf, van, null, precisie, null);
  }

  public static Wanneer uiterlijk(LocalDate tot, Precisie precisie) {
    return new Wanneer(WanneerSoort.uiterlijk, null, tot, precisie, null);
  }

  public static Wanneer moment(LocalDate dag) {
    return new Wanneer(WanneerSoort.moment, dag, dag, Precisie.dag, null);
  }

  /**
   * Reads Dutch words such as "tweede helft 2022", "najaar 2026", "2024 e.v.", and keeps them. A
   * time that somebody chose beside them stands behind them between brackets, as in "na
   * vaststelling door de raad [2026 t/m 2027]". Words that say no time, or more than one, are
   * onbekend.
   */
  public static Wanneer lees(String woorden) {
    if (woorden == null || ONZICHTBAAR.matcher(woorden).matches()) {
      return ONBEKEND;
    }
    String eigen = SPATIES.matcher(woorden).replaceAll(" ").strip();
    Matcher gekozen = GEKOZEN.matcher(eigen);
    Wanneer tijd = gekozen.matches() ? zonderWoorden(gekozen.group("tijd")) : ONBEKEND;
    Wanneer gelezen = tijd.equals(ONBEKEND) ? zonderWoorden(eigen) : tijd;
    boolean alsGeschreven = eigen.equals(gelezen.gelezen());
    return alsGeschreven || GEEN_WOORDEN.contains(eigen.toLowerCase(Locale.ROOT))
        ? gelezen
        : new Wanneer(gelezen.soort, gelezen.van, gelezen.tot, gelezen.precisie, eigen);
  }

  /** Of a year that nobody means nothing is read. */
  private static Wanneer zonderWoorden(String woorden) {
    Wanneer gelezen = LeesWanneer.lees(woorden);
    return Stream.of(Optional.ofNullable(gelezen.van), Optional.ofNullable(gelezen.tot))
            .flatMap(Optional::stream)
            .allMatch(dag -> dag.getYear() >= EERSTE_JAAR && dag.getYear() <= LAATSTE_JAAR)
        ? gelezen
        : ONBEKEND;
  }

  /** Whether it is going on in some part of a period; nobody knows of what is onbekend. */
  public boolean raakt(LocalDate eerste, LocalDate laatste) {
    return switch (soort) {
      case doorlopend -> true;
      case onbekend -> false;
      case vanaf -> !van.isAfter(laatste);
      case uiterlijk -> !tot.isBefore(eerste);
      case periode, moment -> !van.isAfter(laatste) && !tot.isBefore(eerste);
    };
  }

  /**
   * The same words about so many years later, or earlier; in other words where they do not bear it,
   * and empty when the time is in no other year, as 29 februari. What says no year stays what it
   * was.
   */
  public static Optional<String> verschoven(String woorden, int jaren) {
    return VerschuifWanneer.van(woorden, jaren);
  }

  /** What was written: the person's own words, with the time between brackets that was chosen. */
  public String inWoorden() {
    return woorden == null ? gelezen() : woorden;
  }

  /** The person's own words, without a time that was chosen beside them. */
  public String eigenWoorden() {
    return keuze().map(gekozen -> gekozen.group("woorden")).orElseGet(this::inWoorden);
  }

  /** What was read, as people write it in Dutch; {@link #lees} reads it back to the same time. */
  public String gelezen() {
    return WanneerInWoorden.schrijf(this);
  }

  /** As people read it in one line: the words, with what was chosen beside them. */
  public String beschreven() {
    return isGekozen() ? eigenWoorden() + " (" + gelezen() + ")" : inWoorden();
  }

  /** Whether the time was chosen beside the words, and not read from them. */
  public boolean isGekozen() {
    return keuze().isPresent();
  }

  private Optional<Matcher> keuze() {
    return Optional.ofNullable(woorden)
        .map(GEKOZEN::matcher)
        .filter(Matcher::matches)
        .filter(gekozen -> !zonderWoorden(gekozen.group("tijd")).equals(ONBEKEND));
  }

  /** Whether the same was read, whatever the words. */
  boolean isZelfdeTijd(Wanneer ander) {
    return gelezen().equals(ander.gelezen());
  }
}
