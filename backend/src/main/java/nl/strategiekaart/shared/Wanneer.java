package nl.strategiekaart.shared;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When something happens: in the words people use, and sortable as dates.
 *
 * @param van first day of the period, inclusive; empty for doorlopend, uiterlijk and onbekend
 * @param tot last day of the period, inclusive; empty for doorlopend, vanaf and onbekend
 * @param precisie how exactly the dates are meant; empty for doorlopend and onbekend
 */
@Embeddable
public record Wanneer(
    @Enumerated(EnumType.STRING) WanneerSoort soort,
    LocalDate van,
    LocalDate tot,
    @Enumerated(EnumType.STRING) Precisie precisie) {

  private static final Pattern JAAR = Pattern.compile("\\b\\d{4}\\b");

  private static final Set<String> GEEN_TIJD = Set.of("", "onbekend", "nog niet bekend");

  public static final Wanneer ONBEKEND = new Wanneer(WanneerSoort.onbekend, null, null, null);
  public static final Wanneer DOORLOPEND = new Wanneer(WanneerSoort.doorlopend, null, null, null);

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
    return new Wanneer(WanneerSoort.periode, van, tot, precisie);
  }

  public static Wanneer vanaf(LocalDate van, Precisie precisie) {
    return new Wanneer(WanneerSoort.vanaf, van, null, precisie);
  }

  public static Wanneer uiterlijk(LocalDate tot, Precisie precisie) {
    return new Wanneer(WanneerSoort.uiterlijk, null, tot, precisie);
  }

  public static Wanneer moment(LocalDate dag) {
    return new Wanneer(WanneerSoort.moment, dag, dag, Precisie.dag);
  }

  /**
   * Reads Dutch words such as "tweede helft 2022", "2022 t/m 2024", "2024 en verder".
   *
   * @throws IllegalArgumentException with a Dutch sentence that says what is understood
   */
  public static Wanneer lees(String woorden) {
    Wanneer gelezen = woorden == null ? ONBEKEND : LeesWanneer.lees(woorden);
    if (gelezen.equals(ONBEKEND) && woorden != null && !GEEN_TIJD.contains(woorden.strip())) {
      throw new IllegalArgumentException(
          "De tijd '"
              + woorden.strip()
              + "' is niet begrepen. Schrijf bijvoorbeeld: doorlopend, 2024,"
              + " tweede helft 2026, derde kwartaal 2026, 2025 t/m 2027, 14 juni 2026 of 2024 en verder.");
    }
    return gelezen;
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
   * The same words about so many years later, or earlier; empty when they cannot be said of another
   * year, as 29 februari. What says no year stays what it was.
   *
   * @param woorden as {@link #lees} understands them
   */
  public static Optional<String> verschoven(String woorden, int jaren) {
    String later =
        JAAR.matcher(woorden)
            .replaceAll(jaar -> String.valueOf(Integer.parseInt(jaar.group()) + jaren));
    try {
      lees(later);
      return Optional.of(later);
    } catch (IllegalArgumentException onbegrepen) {
      return Optional.empty();
    }
  }

  /** The period as people write it, in Dutch; {@link #lees} reads it back to the same value. */
  public String inWoorden() {
    return WanneerInWoorden.schrijf(this);
  }
}
