package io.deliverygraph.graph.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.i18n.I18n.BundleType;
import io.quarkus.runtime.annotations.RegisterResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the engine may say about a document, an executable must have the words for. */
class BundlesTest {

    @Test
    void areAllRegistered() {
        assertThat(Stream.of(EngineWords.class.getDeclaredClasses())
                        .map(each ->
                                each.getAnnotation(RegisterResourceBundle.class).bundleName()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(BundleType.values())
                        .map(type -> "i18n." + type.name())
                        .toList());
    }
}
