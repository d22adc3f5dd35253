package nl.strategiekaart.agenda.concept;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.EnumMap;
import java.util.Map;
import nl.strategiekaart.agenda.Agenda;
import nl.strategiekaart.agenda.Agendadeel;
import nl.strategiekaart.agenda.Conceptdeel;
import nl.strategiekaart.agenda.Onderdeelsoort;

/**
 * Which entity each soort of onderdeel is. Found among all entities, because rooms that come after
 * this one, such as the begroting, have onderdelen of their own.
 */
@Singleton
public class Soorten {

  private final Map<Onderdeelsoort, Class<? extends Conceptdeel<?>>> klassen =
      new EnumMap<>(Onderdeelsoort.class);

  @SuppressWarnings("unchecked")
  Soorten(EntityManager em) {
    em.getMetamodel().getEntities().stream()
        .map(entiteit -> entiteit.getJavaType())
        .filter(Conceptdeel.class::isAssignableFrom)
        .map(klasse -> (Class<? extends Conceptdeel<?>>) klasse)
        .forEach(klasse -> klassen.put(nieuw(klasse).soort(), klasse));
  }

  public Class<? extends Conceptdeel<?>> klasse(Onderdeelsoort soort) {
    return klassen.get(soort);
  }

  /** The record with everything that may be written of it. */
  Class<?> inhoud(Onderdeelsoort soort) {
    Type boven = klasse(soort).getGenericSuperclass();
    return (Class<?>) ((ParameterizedType) boven).getActualTypeArguments()[0];
  }

  /**
   * A new one in an agenda, not stored yet.
   *
   * @throws IllegalStateException for an agenda, which lies in no other
   */
  Agendadeel<?> nieuw(Onderdeelsoort soort, Agenda in) {
    if (nieuw(klasse(soort)) instanceof Agendadeel<?> deel) {
      deel.agenda = in;
      return deel;
    }
    throw new IllegalStateException("an agenda lies in no other");
  }

  private static Conceptdeel<?> nieuw(Class<? extends Conceptdeel<?>> klasse) {
    try {
      return klasse.getDeclaredConstructor().newInstance();
    } catch (NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException fout) {
      throw new IllegalStateException("an entity has a constructor without arguments", fout);
    }
  }
}
