package nl.strategiekaart;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.SessionFactory;

/** Counts the statements that the database was sent, for caps on the number of queries. */
@ApplicationScoped
public class Queryteller {

  private final SessionFactory sessies;
  private final AgroalDataSource database;

  Queryteller(SessionFactory sessies, AgroalDataSource database) {
    this.sessies = sessies;
    this.database = database;
  }

  /** How many statements were prepared while this ran, with no answer ready. */
  public long tel(Runnable verzoek) {
    allesIsAnders();
    return telMetWatKlaarligt(verzoek);
  }

  /** The same, when answers may be ready. */
  public long telMetWatKlaarligt(Runnable verzoek) {
    long voor = sessies.getStatistics().getPrepareStatementCount();
    verzoek.run();
    return sessies.getStatistics().getPrepareStatementCount() - voor;
  }

  private void allesIsAnders() {
    try (Connection verbinding = database.getConnection();
        Statement opdracht = verbinding.createStatement()) {
      opdracht.execute(
          "insert into publiek.verandering (agenda) select code from publiek.agenda union all select null");
    } catch (SQLException fout) {
      throw new IllegalStateException(fout);
    }
  }
}
