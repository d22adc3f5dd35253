package nl.strategiekaart.uitwisseling.besteed;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.blad.Eenheid;
import nl.strategiekaart.blad.Gelezen;
import nl.strategiekaart.blad.LeesBedrag;
import nl.strategiekaart.blad.Notatie;
import nl.strategiekaart.blad.Onleesbaar;
import nl.strategiekaart.blad.Overgeslagen;
import nl.strategiekaart.blad.Vakje;
import nl.strategiekaart.blad.Vragen;
import nl.strategiekaart.shared.EenRegel;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.uitwisseling.Kolomkeuze;

/** Reads the rows of a file as bookings, by the columns of an indeling. */
final class LeesBoekingen {

  private static final Pattern TOTAAL =
      Pattern.compile("(?i).*\\b(?:sub|eind)?totaal\\b.*|saldo.*");

  private final BestedingsindelingInhoud indeling;
  private final LeesTijd tijd;
  private final Eenheid eenheid;
  private final Boekingenbestand bestand;
  private final Map<Boekingskolom, Integer> plekken;
  private final Map<String, Boolean> gaatAf = new HashMap<>();
  private Telling telling;

  /** How amounts beside a sign that goes off are written: with a minus of their own, or without. */
  private int metMin;

  private int zonderMin;
  private boolean telTekens;
  private BigDecimal sindsTotaal = BigDecimal.ZERO;

  private LeesBoekingen(
      Boekingenbestand bestand, BestedingsindelingInhoud indeling, Eenheid eenheid) {
    this.bestand = bestand;
    this.indeling = indeling;
    this.eenheid = eenheid;
    this.tijd = new LeesTijd(indeling.tijdsoort(), indeling.datumvorm());
    this.plekken = Kolomkeuze.plekken(indeling.koppen(), bestand.kop());
    indeling.tekens().forEach(teken -> gaatAf.put(klein(teken.teken()), teken.gaatAf()));
  }

  /**
   * Adds up all bookings of a file, and all rows that are none.
   *
   * @param vragen gets what has to be asked first
   * @throws ProbleemException 400 when the file lacks a column
   */
  static Telling tel(Boekingenbestand bestand, BestedingsindelingInhoud indeling, Vragen vragen) {
    List<String> mist = indeling.ontbrekend(bestand.kolommen());
    if (!mist.isEmpty()) {
      throw Onleesbaar.wegens(
          "kolom-ontbreekt",
          "In dit bestand ontbreekt: " + String.join(", ", mist) + ". Kies de kolommen opnieuw.");
    }
    Boekingsvragen over = new Boekingsvragen(bestand, indeling, vragen);
    LeesBoekingen lezer = new LeesBoekingen(bestand, indeling, over.eenheid());
    lezer.tel(true);
    if (lezer.metMin > 0 && lezer.zonderMin == 0 && over.isMinAlGenoeg(lezer.metMin)) {
      lezer.tel(false);
    }
    over.vraagOngekozenTeken();
    return lezer.telling;
  }

  private void tel(boolean metTekens) {
    telTekens = metTekens;
    telling = new Telling();
    telling.rijen = bestand.aantalRijen();
    sindsTotaal = BigDecimal.ZERO;
    telling.overgeslagen.addAll(bestand.overgeslagen());
    int verborgen = bestand.lees(this::rij);
    if (verborgen > 0) {
      telling.overgeslagen.add(
          new Overgeslagen(
              bestand.kop().blad().naam(),
              verborgen + " rijen",
              null,
              "Verborgen in het bestand."));
    }
  }

  private void rij(int nummer, SortedMap<Integer, Vakje> vakjes) {
    BigDecimal euros = null;
    try {
      eisNietBreder(vakjes);
      euros = bedrag(vakjes);
      if (isTotaal(vakjes, euros)) {
        telling.overgeslagen.add(
            Overgeslagen.van(bestand.kop().plek(nummer), null, "De som van wat erboven staat."));
        sindsTotaal = BigDecimal.ZERO;
        return;
      }
      Vak half = tijd.lees(tekst(vakjes, Boekingskolom.tijd), tekst(vakjes, Boekingskolom.jaar));
      String naam = tekst(vakjes, Boekingskolom.naam);
      String code = code(tekst(vakjes, Boekingskolom.code));
      telling.boeking(code, naam == null ? "" : Cel.toon(naam), half, euros);
      sindsTotaal = sindsTotaal.add(euros);
    } catch (OnleesbaarException onleesbaar) {
      telling.fout(nummer, onleesbaar.getMessage(), euros);
    }
  }

  /** A cell too many: a separator in an amount moves all that stands behind it. */
  private void eisNietBreder(SortedMap<Integer, Vakje> vakjes) {
    int laatste = bestand.kop().blad().rijen().get(bestand.kop().rij()).lastKey();
    if (bestand.kop().blad().naam() == null && vakjes.lastKey() > laatste) {
      throw new OnleesbaarException(
          "Deze rij heeft %d kolommen. Het zijn er %d volgens de kop."
              .formatted(vakjes.lastKey() + 1, laatste + 1));
    }
  }

  /** A row without a day that says what is above it adds up to. */
  private boolean isTotaal(SortedMap<Integer, Vakje> vakjes, BigDecimal euros) {
    boolean zonderTijd = tekst(vakjes, Boekingskolom.tijd).isBlank();
    boolean teltOp = euros.compareTo(sindsTotaal) == 0 || euros.compareTo(telling.geboekt()) == 0;
    boolean zegtHet =
        vakjes.values().stream().anyMatch(v -> TOTAAL.matcher(v.inWoorden()).matches());
    boolean zonderCode = tekst(vakjes, Boekingskolom.code).isBlank();
    return zonderTijd && teltOp && (zegtHet || zonderCode);
  }

  /** What stands in a column; null when that is no column of the file. */
  private String tekst(SortedMap<Integer, Vakje> vakjes, Boekingskolom wat) {
    if (!plekken.containsKey(wat)) {
      return null;
    }
    Vakje vakje = vakjes.get(plekken.get(wat));
    return vakje == null ? "" : vakje.inWoorden();
  }

  private static String code(String cel) {
    String code = EenRegel.van(cel);
    if (code.isEmpty() || code.length() > Codekeuze.LANGSTE) {
      throw new OnleesbaarException(
          code.isEmpty() ? "Er staat geen code." : Cel.kort(code) + " is te lang voor een code.");
    }
    return code;
  }

  private BigDecimal bedrag(SortedMap<Integer, Vakje> vakjes) {
    boolean apart = !plekken.containsKey(Boekingskolom.bedrag);
    Vakje bij = vakjes.get(plekken.get(apart ? Boekingskolom.debet : Boekingskolom.bedrag));
    Vakje af = apart ? vakjes.get(plekken.get(Boekingskolom.credit)) : null;
    if (bij == null && af == null) {
      throw new OnleesbaarException("Er staat geen bedrag.");
    }
    return !plekken.containsKey(Boekingskolom.teken)
        ? lees(bij).subtract(lees(af))
        : metTeken(lees(bij), tekst(vakjes, Boekingskolom.teken));
  }

  private BigDecimal metTeken(BigDecimal bedrag, String teken) {
    Boolean af = gaatAf.get(klein(teken));
    if (af == null && bedrag.signum() != 0) {
      throw new OnleesbaarException(
          teken.isBlank()
              ? "Er staat niet bij of dit erbij of eraf gaat."
              : Cel.kort(teken)
                  + " zegt niet of dit erbij of eraf gaat. Kies dat bij de kolommen.");
    }
    if (af == null || !af || bedrag.signum() == 0) {
      return bedrag;
    }
    metMin += bedrag.signum() < 0 ? 1 : 0;
    zonderMin += bedrag.signum() > 0 ? 1 : 0;
    return telTekens ? bedrag.negate() : bedrag;
  }

  private BigDecimal lees(Vakje vakje) {
    if (vakje == null) {
      return BigDecimal.ZERO.setScale(2);
    }
    Gelezen gelezen = LeesBedrag.vakje(vakje, eenheid);
    Geld geld = gelezen.in(indeling.notatie());
    String cel = Cel.kort(vakje.inWoorden());
    if (gelezen.isOnzeker() && geld == null) {
      throw new OnleesbaarException(
          cel + " kan op twee manieren worden gelezen: met of zonder duizendtallen.");
    }
    if (geld == null || geld.bedrag() == null) {
      throw new OnleesbaarException(
          cel
              + " is geen bedrag zoals "
              + (indeling.notatie() == Notatie.nederlands ? "1.234,56" : "1,234.56")
              + ".");
    }
    return new BigDecimal(geld.bedrag());
  }

  private static String klein(String teken) {
    return EenRegel.van(teken).toLowerCase(Locale.ROOT);
  }
}
