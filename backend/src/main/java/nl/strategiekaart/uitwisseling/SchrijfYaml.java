package nl.strategiekaart.uitwisseling;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactoryBuilder;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;

/** Writes YAML for people: with quotes only around what could be read as something else. */
final class SchrijfYaml {

  private static final JsonMapper YAML =
      JsonMapper.builder(
              new Fabriek(
                  YAMLFactory.builder()
                      .stringQuotingChecker(new Aanhalingstekens())
                      .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                      .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                      .disable(YAMLGenerator.Feature.SPLIT_LINES)
                      .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)))
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private SchrijfYaml() {}

  static String schrijf(JsonNode boom) {
    try {
      return YAML.writeValueAsString(boom);
    } catch (JsonProcessingException fout) {
      throw new IllegalStateException("a tree could not be written as YAML", fout);
    }
  }

  /** Makes what writes the text of one file. */
  private static final class Fabriek extends YAMLFactory {

    private Fabriek(YAMLFactoryBuilder keuzes) {
      super(keuzes);
    }

    @Override
    protected YAMLGenerator _createGenerator(Writer uit, IOContext context) throws IOException {
      return new Schrijver(
          context,
          _generatorFeatures,
          _yamlGeneratorFeatures,
          _quotingChecker,
          _objectCodec,
          uit,
          _version);
    }
  }

  /** In a block of lines, YAML takes other signs for the end of one too. */
  private static final class Schrijver extends YAMLGenerator {

    private static final Pattern ANDER_REGELEINDE = Pattern.compile("[\r\u0085\u2028\u2029]");

    private Schrijver(
        IOContext context,
        int kenmerken,
        int yaml,
        StringQuotingChecker aanhalingstekens,
        ObjectCodec codec,
        Writer uit,
        DumperOptions.Version versie)
        throws IOException {
      super(context, kenmerken, yaml, aanhalingstekens, codec, uit, versie);
    }

    @Override
    public void writeString(String tekst) throws IOException {
      if (ANDER_REGELEINDE.matcher(tekst).find()) {
        _verifyValueWrite("write String value");
        _writeScalar(tekst, "string", DumperOptions.ScalarStyle.DOUBLE_QUOTED);
      } else {
        super.writeString(tekst);
      }
    }
  }

  /** Only words and dates are plain, and not words that mean something. */
  private static final class Aanhalingstekens extends StringQuotingChecker {

    private static final Pattern WOORDEN =
        Pattern.compile(
            "(?:\\d+ )?\\p{L}[\\p{L}\\p{N}]*(?:[ _,;.()/+'-]{1,2}[\\p{L}\\p{N}]+)*[.!?]?"
                + "|\\d{4}-\\d\\d(?:-\\d\\d)?");

    private static final Pattern NAAM = Pattern.compile("[A-Za-z0-9-]+");

    @Override
    public boolean needToQuoteName(String naam) {
      return isReservedKeyword(naam) || !NAAM.matcher(naam).matches();
    }

    @Override
    public boolean needToQuoteValue(String waarde) {
      return isReservedKeyword(waarde) || !WOORDEN.matcher(waarde).matches();
    }
  }
}
