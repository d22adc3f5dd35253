package nl.strategiekaart;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the running API on a real PostgreSQL, with the demo agendas in it, and a mail server.
 */
@QuarkusTest
@WithTestResource(PostgresBron.class)
@WithTestResource(Proefpost.class)
@WithTestResource(Proeftekenaar.class)
@ExtendWith(LichteVerzoeken.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PostgresTest {}
