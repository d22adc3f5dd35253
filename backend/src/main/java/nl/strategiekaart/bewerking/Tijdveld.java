package nl.strategiekaart.bewerking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.strategiekaart.tijd.Wanneer;

/**
 * A field of an inhoud that says a time in the plan, which moves along when the plan does. When
 * something was measured or decided is no such time.
 *
 * @param veld its name, or "list.field" when the things in a list have it
 */
public record Tijdveld(String veld, Vorm vorm) {

  /** How the time is said. */
  public enum Vorm {
    /** In words; can be left out. */
    woorden,
    /** As a year; can be left out. */
    jaar,
    /** As a year, which is always there. */
    vastJaar,
    /** As a month, which is always there. */
    vasteMaand
  }

  private static final int EERSTE_JAAR = 1900;
  private static final int LAATSTE_JAAR = 2200;

  public static Tijdveld woorden(String veld) {
    return new Tijdveld(veld, Vorm.woorden);
  }

  public static Tijdveld jaar(String veld) {
    return new Tijdveld(veld, Vorm.jaar);
  }

  public static Tijdveld vastJaar(String veld) {
    return new Tijdveld(veld, Vorm.vastJaar);
  }

  public static Tijdveld vasteMaand(String veld) {
    return new Tijdveld(veld, Vorm.vasteMaand);
  }

  /** Moves it; what can be said in no other year is left out. */
  void verschuif(ObjectNode inhoud, int jaren) {
    waar(inhoud).forEach(in -> verschuif(in, naam(), jaren));
  }

  /** Leaves it out, to be filled in anew; what is always there moves. */
  void maakLeeg(ObjectNode inhoud, int jaren) {
    if (vorm == Vorm.woorden || vorm == Vorm.jaar) {
      waar(inhoud).forEach(in -> in.remove(naam()));
    } else {
      verschuif(inhoud, jaren);
    }
  }

  /** Name of the field of the inhoud itself. */
  String bovenste() {
    return veld.replaceFirst("\\..*", "");
  }

  private String naam() {
    return veld.substring(veld.indexOf('.') + 1);
  }

  private List<ObjectNode> waar(ObjectNode inhoud) {
    return veld.contains(".")
        ? inhoud.path(bovenste()).valueStream().map(ObjectNode.class::cast).toList()
        : List.of(inhoud);
  }

  private void verschuif(ObjectNode in, String naam, int jaren) {
    JsonNode nu = in.get(naam);
    if (nu == null || nu.isNull()) {
      return;
    }
    switch (vorm) {
      case woorden ->
          Wanneer.verschoven(nu.textValue(), jaren)
              .ifPresentOrElse(woorden -> in.put(naam, woorden), () -> in.remove(naam));
      case jaar -> {
        int jaar = nu.intValue() + jaren;
        if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) {
          in.remove(naam);
        } else {
          in.put(naam, jaar);
        }
      }
      case vastJaar -> in.put(naam, nu.intValue() + jaren);
      case vasteMaand -> in.put(naam, maand(nu.textValue(), jaren));
    }
  }

  private static String maand(String maand, int jaren) {
    try {
      return YearMonth.parse(maand).plusYears(jaren).toString();
    } catch (DateTimeParseException onleesbaar) {
      return maand;
    }
  }
}
