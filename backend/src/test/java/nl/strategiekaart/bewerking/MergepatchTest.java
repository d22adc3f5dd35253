package nl.strategiekaart.bewerking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 7396, appendix A. */
class MergepatchTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':'b'}           | {'a':'c'}           | {'a':'c'}",
        "{'a':'b'}           | {'b':'c'}           | {'a':'b','b':'c'}",
        "{'a':'b'}           | {'a':null}          | {}",
        "{'a':'b','b':'c'}   | {'a':null}          | {'b':'c'}",
        "{'a':['b']}         | {'a':'c'}           | {'a':'c'}",
        "{'a':'c'}           | {'a':['b']}         | {'a':['b']}",
        "{'a':{'b':'c'}}     | {'a':{'b':'d','c':null}} | {'a':{'b':'d'}}",
        "{'a':[{'b':'c'}]}   | {'a':[1]}           | {'a':[1]}",
        "['a','b']           | ['c','d']           | ['c','d']",
        "{'a':'b'}           | ['c']               | ['c']",
        "{'a':'foo'}         | null                | null",
        "{'a':'foo'}         | 'bar'               | 'bar'",
        "{'e':null}          | {'a':1}             | {'e':null,'a':1}",
        "[1,2]               | {'a':'b','c':null}  | {'a':'b'}",
        "{}                  | {'a':{'bb':{'ccc':null}}} | {'a':{'bb':{}}}"
      })
  void een_wijziging_wordt_samengevoegd_zoals_afgesproken(String nu, String wijziging, String wordt)
      throws IOException {
    assertThat(Mergepatch.toegepast(lees(nu), lees(wijziging))).isEqualTo(lees(wordt));
  }

  private static JsonNode lees(String json) throws IOException {
    return JSON.readTree(json.replace('\'', '"'));
  }
}
