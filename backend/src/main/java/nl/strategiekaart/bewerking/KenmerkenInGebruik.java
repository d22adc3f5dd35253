package nl.strategiekaart.bewerking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.strategiekaart.shared.Basis;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.MappingMetamodel;

/**
 * Whether an identifier belongs to something that is stored already, of whatever kind and wherever
 * it lies: also to what is archived, and to what came with a file and so has no line in the trail.
 */
@ApplicationScoped
class KenmerkenInGebruik {

  private final EntityManager em;
  private final String vraag;

  KenmerkenInGebruik(EntityManager em, EntityManagerFactory fabriek) {
    this.em = em;
    MappingMetamodel model = fabriek.unwrap(SessionFactoryImplementor.class).getMappingMetamodel();
    // In SQL: what is archived is left out of every other query.
    this.vraag =
        model
            .streamEntityDescriptors()
            .filter(entiteit -> Basis.class.isAssignableFrom(entiteit.getMappedClass()))
            .map(entiteit -> entiteit.getIdentifierTableName())
            .distinct()
            .sorted()
            .map("exists (select from %s where id = :id)"::formatted)
            .collect(Collectors.joining(" or ", "select ", ""));
  }

  boolean isInGebruik(UUID kenmerk) {
    return (boolean) em.createNativeQuery(vraag).setParameter("id", kenmerk).getSingleResult();
  }
}
