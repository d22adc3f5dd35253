package nl.strategiekaart;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.SessionFactory;

/** Counts the statements that the database was sent, for caps on the number of queries. */
@ApplicationScoped
public class Queryteller {

  private final SessionFactory sessies;

  Queryteller(SessionFactory sessies) {
    this.sessies = sessies;
  }

  /** How many statements were prepared while this ran. */
  public long tel(Runnable verzoek) {
    long voor = sessies.getStatistics().getPrepareStatementCount();
    verzoek.run();
    return sessies.getStatistics().getPrepareStatementCount() - voor;
  }
}
