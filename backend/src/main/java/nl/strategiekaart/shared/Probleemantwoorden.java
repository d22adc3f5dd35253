package nl.strategiekaart.shared;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.postgresql.util.PSQLException;

/** Turns every failure of a request into a problem document; the only place that does. */
public class Probleemantwoorden {

  private static final Logger LOG = Logger.getLogger(Probleemantwoorden.class);

  /** Of PostgreSQL: what it names is gone, there is one already, or it excludes another. */
  private static final Set<String> BOTSINGEN = Set.of("23503", "23505", "23P01");

  private static final int EEN_DAG = 86_400;
  private static final int EEN_MINUUT = 60;
  private static final int NIET_GEVONDEN = 404;
  private static final int VERKEERDE_METHODE = 405;

  private final Methoden methoden;

  Probleemantwoorden(Methoden methoden) {
    this.methoden = methoden;
  }

  @ServerExceptionMapper
  RestResponse<Probleem> probleem(ProbleemException fout) {
    RestResponse<Probleem> antwoord = antwoord(fout.probleem());
    fout.koppen().forEach((kop, waarde) -> antwoord.getHeaders().putSingle(kop, waarde));
    return antwoord;
  }

  /** A rule that only the database can keep: two people can break it together. */
  @ServerExceptionMapper
  RestResponse<Probleem> botsing(ConstraintViolationException fout) {
    return switch (regel(fout)) {
      case "fase_maanden" -> antwoord(Probleem.van(409, "Deze fase overlapt met een andere fase."));
      case "groepslidmaatschap_periode" ->
          antwoord(Probleem.van(409, "Deze organisatie is in die tijd al lid van de groep."));
      case "begroting_eigen" ->
          antwoord(Probleem.van(409, "Deze agenda heeft al een andere begroting."));
      case "geplande_publicatie_een_open" ->
          antwoord(Probleem.van(409, "Er is al een publicatie gepland."));
      default -> BOTSINGEN.contains(String.valueOf(fout.getSQLState())) ? ander() : kapot(fout);
    };
  }

  private static RestResponse<Probleem> ander() {
    return antwoord(
        Probleem.van(
            409,
            "Dit botst met wat iemand anders op hetzelfde moment opsloeg. Er is niets opgeslagen; probeer het nog eens."));
  }

  /**
   * Two who wrote the same at one moment, where no lock keeps them apart: the second one did
   * nothing.
   */
  @ServerExceptionMapper
  RestResponse<Probleem> tegelijk(OptimisticLockException fout, HttpHeaders koppen) {
    boolean alsRevisie = koppen.getHeaderString(HttpHeaders.IF_MATCH) != null;
    return antwoord(
        Probleem.van(
            alsRevisie ? 412 : 409,
            "Iemand anders veranderde dit op hetzelfde moment. Er is niets opgeslagen; probeer het nog eens."));
  }

  /** What only showed when the transaction ended. */
  @ServerExceptionMapper
  RestResponse<Probleem> teruggedraaid(RollbackException fout, HttpHeaders koppen) {
    return storing(fout, koppen);
  }

  /** Its name; Hibernate does not know that of an exclusion constraint. */
  private static String regel(ConstraintViolationException fout) {
    String naam =
        fout.getSQLException() instanceof PSQLException postgres
                && postgres.getServerErrorMessage() != null
            ? postgres.getServerErrorMessage().getConstraint()
            : fout.getConstraintName();
    return naam == null ? "" : naam;
  }

  /** What the framework refuses itself: no such path, method, media type or format. */
  @ServerExceptionMapper
  RestResponse<Probleem> geweigerd(WebApplicationException fout, ContainerRequestContext verzoek) {
    int status = fout.getResponse().getStatus();
    if (status >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
      return kapot(fout);
    }
    return nietHier(status, verzoek)
        .orElseGet(() -> antwoord(Probleem.van(status, uitleg(status))));
  }

  /** What can be done at this address, when that is something else. */
  private Optional<RestResponse<Probleem>> nietHier(int status, ContainerRequestContext verzoek) {
    if (status != NIET_GEVONDEN && status != VERKEERDE_METHODE) {
      return Optional.empty();
    }
    Set<String> wel = methoden.op(verzoek.getUriInfo().getPath());
    if (wel.isEmpty() || wel.contains(verzoek.getMethod())) {
      return Optional.empty();
    }
    String opgesomd = String.join(", ", wel);
    RestResponse<Probleem> antwoord = antwoord(Probleem.verkeerdeMethode(opgesomd));
    antwoord.getHeaders().putSingle(HttpHeaders.ALLOW, opgesomd);
    return Optional.of(antwoord);
  }

  /** What went wrong, also when who began the transaction wrapped it in something else. */
  @ServerExceptionMapper
  RestResponse<Probleem> storing(Throwable fout, HttpHeaders koppen) {
    for (Throwable een = fout; een != null; een = een.getCause()) {
      if (een instanceof OptimisticLockException tegelijk) {
        return tegelijk(tegelijk, koppen);
      }
      if (een instanceof ConstraintViolationException botsing) {
        return botsing(botsing);
      }
    }
    return Databasestoring.antwoord(fout)
        .map(Probleemantwoorden::antwoord)
        .orElseGet(() -> kapot(fout));
  }

  /** A fault of ours: the reader gets a number, the log gets the rest. */
  private static RestResponse<Probleem> kapot(Throwable fout) {
    String nummer = UUID.randomUUID().toString();
    LOG.errorf(fout, "fault %s", nummer);
    return antwoord(
        Probleem.van(
            500,
            "Er ging iets mis aan onze kant. Probeer het later opnieuw. Meld bij vragen nummer "
                + nummer
                + "."));
  }

  /** A problem as an answer; when it makes sense, with how long to wait before trying again. */
  public static RestResponse<Probleem> antwoord(Probleem probleem) {
    var antwoord =
        RestResponse.ResponseBuilder.create(
                RestResponse.Status.fromStatusCode(probleem.status()), probleem)
            .type(MediaType.valueOf(Probleem.MEDIATYPE));
    wachttijd(probleem).ifPresent(wacht -> antwoord.header(HttpHeaders.RETRY_AFTER, wacht));
    return antwoord.build();
  }

  /** So many seconds later it makes sense to try again. */
  public static OptionalInt wachttijd(Probleem probleem) {
    return switch (probleem.status()) {
      case 429 -> OptionalInt.of(EEN_DAG);
      case 503 -> OptionalInt.of(EEN_MINUUT);
      default -> OptionalInt.empty();
    };
  }

  private static String uitleg(int status) {
    return switch (status) {
      case 400 -> "Het verzoek kon niet worden gelezen.";
      case 404 -> Probleem.NIETS_TE_VINDEN;
      case 405 -> "Dit adres kan alleen op een andere manier worden gebruikt.";
      case 406 -> "De gevraagde vorm is er niet. Vraag om application/json.";
      case 413 -> "Het bericht is te groot.";
      case 415 -> "De vorm van het bericht wordt niet gelezen.";
      default -> "Het verzoek kon niet worden uitgevoerd.";
    };
  }
}
