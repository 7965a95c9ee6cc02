package org.claimwatch.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests with a real browser: the class has one for all its tests, which its constructor takes; see {@link Browser}. A test
 * fails when the browser complains of something, or asks a network for something, that the test has not looked at.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserOfClass.class)
public @interface InBrowser {}
