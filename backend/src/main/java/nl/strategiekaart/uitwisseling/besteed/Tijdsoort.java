package nl.strategiekaart.uitwisseling.besteed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What says when money was spent: a day, or the number of a part of the year. */
@Schema(name = "Tijdsoort")
public enum Tijdsoort {
  /** Of which the month counts. */
  datum(12),
  /**
   * After December come the bookings that close the year, up to 16 in SAP; before January what the
   * year begins with.
   */
  maand(12),
  kwartaal(4),
  halfjaar(2);

  /** How many there are in a year. */
  final int delen;

  Tijdsoort(int delen) {
    this.delen = delen;
  }
}
