package nl.strategiekaart.bewerking;

import io.quarkus.hibernate.orm.panache.Panache;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Gives new things the code that stands in their address; never one that was ever used before. */
public final class Codes {

  private static final int LANGSTE = 60;
  private static final int KORT = 8;

  /** What is left of a title at least, before a long end. */
  private static final int KORTSTE = 20;

  private Codes() {}

  /** Of its title, and free. */
  public static <E extends Deel<I>, I> String vrij(Kind<E, I> kind, E deel) {
    return vrij(kind, deel, code -> false);
  }

  /**
   * The same for one of several that are made in one go.
   *
   * @param ook whether a code was given to one that is not stored yet
   */
  static <E extends Deel<I>, I> String vrij(Kind<E, I> kind, E deel, Predicate<String> ook) {
    // Where a title names the page it makes a readable address; elsewhere addresses hold the
    // identifier.
    String basis =
        kind.heeftLeesbareCode()
            ? metEind(van(deel.opschrift(), kind.naam()), kind.eindVanCode(deel))
            : kind.naam().charAt(0) + "-" + deel.id.toString().substring(0, KORT);
    return vrij(basis, code -> ook.test(code) || bezet(kind, deel, code));
  }

  /** The first code made of this text that is free for a part; of its title when there is none. */
  public static <E extends Deel<I>, I> String vrij(Kind<E, I> kind, E deel, String tekst) {
    return vrij(
        metEind(van(tekst, kind.naam()), kind.eindVanCode(deel)), code -> bezet(kind, deel, code));
  }

  /**
   * The first code made of this text that is free.
   *
   * @param eind what it ends with, so that whether it is free says nothing of what others have
   * @param anders the word for it when nothing is left of the text
   */
  public static String vrij(String tekst, String eind, String anders, Predicate<String> bezet) {
    return vrij(metEind(van(tekst, anders), eind), bezet);
  }

  private static String vrij(String basis, Predicate<String> bezet) {
    String code = basis;
    for (int nummer = 2; bezet.test(code); nummer++) {
      code = basis + "-" + nummer;
    }
    return code;
  }

  /** What is left of a text in lower case letters, digits and dashes. */
  public static String slug(String tekst) {
    return Normalizer.normalize(tekst, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  /** Of a length for an address; the other word when nothing of the text is left. */
  private static String van(String tekst, String anders) {
    String code = slug(tekst);
    return code.isEmpty() ? anders : ingekort(code, LANGSTE);
  }

  /** One that ends so already stays as it is, also with the number that it once got. */
  private static String metEind(String code, String eind) {
    if (eind.isEmpty() || code.matches("(?:.*-)?" + Pattern.quote(eind) + "(?:-\\d+)?")) {
      return code;
    }
    String begin = ingekort(code, Math.max(KORTSTE, LANGSTE - 1 - eind.length()));
    return begin + "-" + ingekort(eind, LANGSTE - 1 - KORTSTE);
  }

  private static String ingekort(String code, int tekens) {
    return code.length() <= tekens ? code : code.substring(0, tekens).replaceAll("-[^-]*$", "");
  }

  /** In its unit, or among the units when it is one. Natively, so that archived ones count too. */
  private static boolean bezet(Kind<?, ?> kind, Deel<?> deel, String code) {
    String waar = deel.eenheid().equals(deel) ? "<>" : "=";
    return (boolean)
        Panache.getEntityManager()
            .createNativeQuery(
                "select exists (select from %s where %s %s :eenheid and code = :code)"
                    .formatted(kind.naam(), kind.kolomVanEenheid(), waar))
            .setParameter("eenheid", deel.eenheid().id)
            .setParameter("code", code)
            .getSingleResult();
  }
}
