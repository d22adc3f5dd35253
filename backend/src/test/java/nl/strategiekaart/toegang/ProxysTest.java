package nl.strategiekaart.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.InetSocketAddressConverter;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Whose word about who asks is believed is known without asking anybody. */
class ProxysTest {

  @Test
  void geen_verzoek_wacht_op_een_naam_die_moet_worden_opgezocht() throws Exception {
    Properties zoals = new Properties();
    try (InputStream bron = getClass().getResourceAsStream("/application.properties")) {
      zoals.load(bron);
    }
    List<String> namen =
        Arrays.stream(zoals.getProperty("strategiekaart.proxys").split(","))
            .filter(een -> !een.contains("/"))
            .filter(een -> new InetSocketAddressConverter().convert(een).isUnresolved())
            .toList();
    assertThat(namen).isEmpty();
  }
}
