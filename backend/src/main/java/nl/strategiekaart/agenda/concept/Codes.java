package nl.strategiekaart.agenda.concept;

import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Conceptdeel;
import nl.strategiekaart.organisatie.Organisatie;

/** Gives new things the code that stands in their address; never one that was ever used before. */
final class Codes {

  private static final int LANGSTE = 60;
  private static final int KORT = 8;

  private Codes() {}

  static String vrij(EntityManager em, Agenda agenda, Conceptdeel<?> deel) {
    // Where a title names the page it makes a readable address; elsewhere addresses hold the
    // identifier.
    String basis =
        switch (deel.soort()) {
          case resultaat, strategie, actie, begrotingsregel ->
              deel.soort().name().charAt(0) + "-" + deel.id.toString().substring(0, KORT);
          default -> van(deel.opschrift(), deel.soort().name());
        };
    return vrij(basis, code -> bezet(em, agenda, deel, code));
  }

  /** For an agenda, among all agendas. */
  static String vrij(EntityManager em, Agenda agenda) {
    return vrij(van(agenda.titel, "agenda"), code -> bezet(em, "agenda", code));
  }

  /** For an organisatie, among all organisaties. */
  static String vrij(EntityManager em, Organisatie organisatie) {
    return vrij(van(organisatie.naam, "organisatie"), code -> bezet(em, "organisatie", code));
  }

  private static String vrij(String basis, Predicate<String> bezet) {
    String code = basis;
    for (int nummer = 2; bezet.test(code); nummer++) {
      code = basis + "-" + nummer;
    }
    return code;
  }

  private static boolean bezet(EntityManager em, String tabel, String code) {
    return (boolean)
        em.createNativeQuery("select exists (select from %s where code = :code)".formatted(tabel))
            .setParameter("code", code)
            .getSingleResult();
  }

  /** Lower case letters, digits and dashes; the other word when nothing of the text is left. */
  static String van(String tekst, String anders) {
    String code =
        Normalizer.normalize(tekst, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (code.length() > LANGSTE) {
      code = code.substring(0, LANGSTE).replaceAll("-[^-]*$", "");
    }
    return code.isEmpty() ? anders : code;
  }

  /** Natively, so that archived ones count too. */
  private static boolean bezet(EntityManager em, Agenda agenda, Conceptdeel<?> deel, String code) {
    return (boolean)
        em.createNativeQuery(
                "select exists (select from %s where agenda_id = :agenda and code = :code)"
                    .formatted(deel.soort()))
            .setParameter("agenda", agenda.id)
            .setParameter("code", code)
            .getSingleResult();
  }
}
