package nl.strategiekaart.bewerking;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The empty places in the lists of what was read: what stood there was nothing, or had a wrong
 * form. Each has been noted; whoever takes over the rest, to say at once what else is wrong, must
 * not stumble over them.
 */
final class LegePlekken {

  private LegePlekken() {}

  /** Takes them out of every list in a record. */
  static void haalUit(Object deel) {
    if (deel instanceof List<?> lijst) {
      // One that cannot be changed holds none.
      if (lijst.stream().anyMatch(Objects::isNull)) {
        lijst.removeIf(Objects::isNull);
      }
      lijst.forEach(LegePlekken::haalUit);
    } else if (deel instanceof Map<?, ?> kaart) {
      kaart.values().forEach(LegePlekken::haalUit);
    } else if (deel instanceof Record) {
      for (RecordComponent veld : deel.getClass().getRecordComponents()) {
        haalUit(waarde(deel, veld));
      }
    }
  }

  private static Object waarde(Object deel, RecordComponent veld) {
    try {
      // The record may be of a room that keeps it to itself.
      Method lezer = veld.getAccessor();
      lezer.setAccessible(true);
      return lezer.invoke(deel);
    } catch (ReflectiveOperationException fout) {
      throw new IllegalStateException("a component of an inhoud could not be read", fout);
    }
  }
}
