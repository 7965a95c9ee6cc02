package org.claimwatch.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Tests on whichever database the run is about: on H2 in a build, and by {@code .ci/run} on MySQL and MariaDB too. By hand:
 *
 * <pre>mvn test -Dgroups=database -Dclaimwatch.test.database=MYSQL</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
public @interface OnEachDatabase {}
