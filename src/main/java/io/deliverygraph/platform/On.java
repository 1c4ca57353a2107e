package io.deliverygraph.platform;

import io.deliverygraph.store.Platform;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a port's implementation for one platform; the ports without it find the right one by store. */
@Documented
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.PARAMETER})
public @interface On {

    Platform value();

    /** For looking a bean up by platform. */
    final class Literal extends AnnotationLiteral<On> implements On {

        private static final long serialVersionUID = 1L;

        private final Platform platform;

        Literal(Platform platform) {
            this.platform = platform;
        }

        @Override
        public Platform value() {
            return platform;
        }
    }
}
