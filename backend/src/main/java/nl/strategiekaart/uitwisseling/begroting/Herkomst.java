package nl.strategiekaart.uitwisseling.begroting;

import java.time.Instant;
import nl.strategiekaart.agenda.AgendaVerwijzing;
import nl.strategiekaart.begroting.BegrotingView;
import nl.strategiekaart.bewerking.Codes;
import nl.strategiekaart.blad.Bestandssoort;
import nl.strategiekaart.blad.Csvvorm;
import nl.strategiekaart.shared.Notatie;

/**
 * Where the numbers in a file come from, so that a file still says so when it has travelled.
 *
 * @param versie number of the versie, "concept", or the name of a scenario
 * @param omschrijving the same in words
 * @param op when it was published, or made
 * @param adres the page where it can be read
 */
public record Herkomst(
    AgendaVerwijzing agenda, String versie, String omschrijving, Instant op, String adres) {

  String datum() {
    return Notatie.dag(op);
  }

  /** A begroting as a file that says where it comes from. */
  public byte[] schrijf(Bestandssoort soort, Csvvorm vorm, BegrotingView begroting) {
    return switch (soort) {
      case xlsx -> SchrijfXlsx.van(begroting, this);
      case csv -> SchrijfCsv.van(begroting, vorm, this);
    };
  }

  /**
   * The header by which the file is saved, under a name that sorts and travels well: only small
   * letters, digits and dashes.
   */
  public String alsBijlage(Bestandssoort soort, Csvvorm vorm) {
    String wat = versie.matches("\\d+") ? "versie-" + versie : versie;
    String naam = Codes.slug("begroting-" + agenda.code() + "-" + wat);
    String kort = naam.substring(0, Math.min(naam.length(), 120));
    String voor = soort == Bestandssoort.csv && vorm == Csvvorm.excel ? "-excel" : "";
    return "attachment; filename=\"" + kort + voor + "." + soort + "\"";
  }
}
