package nl.strategiekaart.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Which failures are of the database, however deep they lie. */
class DatabasestoringTest {

  private static final SQLException WEG =
      new SQLException("An I/O error occurred", "08006", new SocketTimeoutException());

  @Test
  void wat_bij_het_vastleggen_misgaat_staat_ernaast_en_telt_ook() {
    RuntimeException vastleggen = new RuntimeException("Could not commit transaction.");
    vastleggen.addSuppressed(new IllegalStateException(WEG));
    assertThat(Databasestoring.antwoord(new IllegalStateException(vastleggen)))
        .hasValueSatisfying(probleem -> assertThat(probleem.status()).isEqualTo(503));
  }

  @Test
  void een_andere_fout_blijft_een_andere_fout() {
    RuntimeException fout = new RuntimeException("Zomaar iets.");
    fout.addSuppressed(new SQLException("duplicate key", "23505"));
    assertThat(Databasestoring.antwoord(fout)).isEmpty();
  }
}
