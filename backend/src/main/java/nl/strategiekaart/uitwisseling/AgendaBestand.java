package nl.strategiekaart.uitwisseling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.strategiekaart.agenda.AgendaSoort;
import nl.strategiekaart.agenda.BesluitSoort;
import nl.strategiekaart.agenda.GeldbronSoort;
import nl.strategiekaart.agenda.Link;
import nl.strategiekaart.agenda.Per;
import nl.strategiekaart.agenda.Rol;
import nl.strategiekaart.organisatie.OrganisatieSoort;
import nl.strategiekaart.participatie.ActiviteitSoort;
import nl.strategiekaart.voortgang.Status;

/**
 * An agenda as a file: everything it holds, with codes for references and periods in words. The
 * format is described in docs/agendabestand.md; lists that are left out are empty.
 */
public record AgendaBestand(
    List<OrganisatieDeel> organisaties,
    List<LidmaatschapDeel> lidmaatschappen,
    AgendaDeel agenda,
    List<BesluitDeel> besluiten,
    List<FaseDeel> fasen,
    List<ThemaDeel> themas,
    List<BegripDeel> begrippen,
    List<GeldbronDeel> geldbronnen,
    List<ProgrammalijnDeel> programmalijnen,
    BegrotingDeel begroting,
    List<ActiviteitDeel> activiteiten,
    List<StatusDeel> voortgang,
    PublicatieDeel publicatie) {

  record OrganisatieDeel(
      String code,
      String naam,
      OrganisatieSoort soort,
      String onderdeelVan,
      String website,
      String tooi,
      String toelichting) {}

  record LidmaatschapDeel(String groep, String lid, String rol, LocalDate van, LocalDate tot) {}

  record AgendaDeel(
      String code,
      String titel,
      AgendaSoort soort,
      String eigenaar,
      LocalDate van,
      LocalDate tot,
      String samenvatting,
      String totstandkoming,
      String monitoring,
      String evaluatie,
      VisieDeel visie) {}

  record VisieDeel(String titel, String besluit) {}

  record BesluitDeel(
      String code,
      BesluitSoort soort,
      String nummer,
      String titel,
      String genomen,
      String toelichting) {}

  record FaseDeel(String code, String naam, YearMonth van, YearMonth tot) {}

  record ThemaDeel(String code, int nummer, String naam, String toelichting) {}

  record BegripDeel(String code, String term, List<String> varianten, String uitleg, String link) {}

  record GeldbronDeel(String code, String naam, GeldbronSoort soort, String organisatie) {}

  record ProgrammalijnDeel(
      String code,
      int nummer,
      String titel,
      String ambitie,
      List<ResultaatDeel> resultaten,
      List<StrategieDeel> strategieen,
      List<ActieDeel> acties) {}

  record ResultaatDeel(
      String code,
      String tekst,
      String fase,
      Integer jaar,
      String besluit,
      List<IndicatorDeel> indicatoren) {}

  record IndicatorDeel(
      String naam, String eenheid, MetingDeel nulmeting, MetingDeel streefwaarde) {}

  record MetingDeel(Integer jaar, BigDecimal waarde) {}

  record StrategieDeel(
      String code, String titel, List<String> resultaten, List<ActieDeel> acties) {}

  record ActieDeel(
      String code,
      String fase,
      String wat,
      List<WieDeel> wie,
      String wanneer,
      String frequentie,
      List<StapDeel> hoe,
      List<String> themas,
      List<String> wijken,
      List<Link> links) {}

  record WieDeel(String organisatie, Rol rol) {}

  record StapDeel(
      String tekst,
      String wanneer,
      BigDecimal fte,
      BigDecimal bedrag,
      Per per,
      String geldbron,
      Boolean gedaan) {}

  record BegrotingDeel(
      int van, int tot, String besluit, String toelichting, List<RegelDeel> regels) {}

  /**
   * Amounts by year, and what was spent by half-year ("2026-H1"): a number, or the word PM where it
   * is a plan.
   */
  record RegelDeel(
      String code,
      String thema,
      String onderdeel,
      BigDecimal fte,
      String geldbron,
      String taakveld,
      List<String> acties,
      Map<String, String> bedragen,
      Map<String, String> toegezegd,
      Map<String, String> besteed,
      BeslissingDeel beslissing) {}

  /** Who decides what the PMs of a regel will be, and before which day. */
  record BeslissingDeel(String door, LocalDate voor) {}

  record ActiviteitDeel(
      String code,
      String titel,
      ActiviteitSoort soort,
      String wanneer,
      LocalTime begintijd,
      LocalTime eindtijd,
      String reeks,
      String plaats,
      String online,
      String organisator,
      String omschrijving,
      List<String> programmalijnen,
      List<String> themas,
      List<String> acties) {}

  record StatusDeel(String actie, Status status, LocalDate sinds) {}

  record PublicatieDeel(String toelichting, String besluit) {}
}
