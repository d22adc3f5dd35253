package nl.strategiekaart.uitwisseling.besteed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What says when money was spent: a day, or the number of a part of the year. */
@Schema(name = "Tijdsoort")
public enum Tijdsoort {
  datum,
  maand,
  kwartaal,
  halfjaar
}
