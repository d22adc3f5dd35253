package nl.strategiekaart.uitwisseling.besteed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import nl.strategiekaart.begroting.Vak;
import nl.strategiekaart.blad.Eenheid;
import nl.strategiekaart.blad.Gelezen;
import nl.strategiekaart.blad.LeesBedrag;
import nl.strategiekaart.blad.Notatie;
import nl.strategiekaart.blad.Onleesbaar;
import nl.strategiekaart.blad.Overgeslagen;
import nl.strategiekaart.blad.Tabelkop;
import nl.strategiekaart.blad.Vakje;
import nl.strategiekaart.blad.Vragen;
import nl.strategiekaart.shared.EenRegel;
import nl.strategiekaart.shared.Geld;
import nl.strategiekaart.shared.ProbleemException;
import nl.strategiekaart.uitwisseling.Kolomkeuze;

/** Reads the rows of a file as bookings, by the columns of an indeling. */
final class LeesBoekingen {

  private static final Pattern HEET_TOTAAL =
      Pattern.compile(
          "(?i)(?:sub|eind)?tota(?:al|len)\\b.*|.*\\b(?:sub|eind)?totaal|(?:begin|eind|openings)?saldo\\b.*");

  private final BestedingsindelingInhoud indeling;
  private final LeesTijd tijd;
  private final Eenheid eenheid;
  private final Boekingenbestand bestand;
  private final Map<Boekingskolom, Integer> plekken;
  private final Map<String, Boolean> gaatAf = new HashMap<>();
  private Telling telling;

  /** How many amounts beside a sign that goes off have a minus of their own. */
  private int metMin;

  private boolean telTekens = true;

  /** Rows that say to be a total, and when. */
  private final List<String> totalen = new ArrayList<>();

  private boolean telTotalen = true;
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
    lezer.tel();
    lezer.telTekens = lezer.metMin == 0 || !over.isMinAlGenoeg(lezer.metMin);
    lezer.telTotalen = lezer.totalen.isEmpty() || !over.zijnTotalen(lezer.totalen);
    if (!lezer.telTekens || !lezer.telTotalen) {
      lezer.tel();
    }
    over.vraagOngekozenTeken();
    return lezer.telling;
  }

  private void tel() {
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
    if (bestand.kop().isKopNogEens(vakjes)) {
      slaOver(nummer, "De kop, nog een keer.");
      return;
    }
    BigDecimal euros = null;
    try {
      if (bestand.kop().isBreder(vakjes)) {
        throw new OnleesbaarException(Tabelkop.TE_BREED);
      }
      euros = bedrag(vakjes);
      if (isTotaal(vakjes, euros)) {
        slaOver(nummer, "De som van wat erboven staat.");
        sindsTotaal = BigDecimal.ZERO;
        return;
      }
      Vak half = tijd.lees(tekst(vakjes, Boekingskolom.tijd), tekst(vakjes, Boekingskolom.jaar));
      Optional<String> totaal = noemtTotaal(vakjes);
      totaal.ifPresent(naam -> totalen.add("Rij " + nummer + " heet " + Cel.kort(naam)));
      if (totaal.isPresent() && !telTotalen) {
        slaOver(nummer, "U zei dat dit een optelling is.");
        sindsTotaal = BigDecimal.ZERO;
        return;
      }
      String naam = tekst(vakjes, Boekingskolom.naam);
      String code = code(tekst(vakjes, Boekingskolom.code));
      telling.boeking(code, naam == null ? "" : Cel.toon(naam), half, euros);
      sindsTotaal = sindsTotaal.add(euros);
    } catch (OnleesbaarException onleesbaar) {
      telling.fout(nummer, onleesbaar.getMessage(), euros);
    }
  }

  private void slaOver(int nummer, String waarom) {
    telling.overgeslagen.add(Overgeslagen.van(bestand.kop().plek(nummer), null, waarom));
  }

  private static Optional<String> noemtTotaal(SortedMap<Integer, Vakje> vakjes) {
    return vakjes.values().stream()
        .map(Vakje::inWoorden)
        .filter(tekst -> HEET_TOTAAL.matcher(tekst).matches())
        .findFirst();
  }

  /** A row without a day that says what is above it adds up to. */
  private boolean isTotaal(SortedMap<Integer, Vakje> vakjes, BigDecimal euros) {
    boolean zonderTijd = tekst(vakjes, Boekingskolom.tijd).isBlank();
    boolean teltOp = euros.compareTo(sindsTotaal) == 0 || euros.compareTo(telling.geboekt()) == 0;
    boolean zonderCode = tekst(vakjes, Boekingskolom.code).isBlank();
    return zonderTijd && teltOp && (noemtTotaal(vakjes).isPresent() || zonderCode);
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
    if (gelezen.fout() != null && vakje.soort() != Vakje.Soort.tekst) {
      throw new OnleesbaarException(gelezen.fout());
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
