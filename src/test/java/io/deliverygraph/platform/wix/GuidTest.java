package io.deliverygraph.platform.wix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in a path as an id of Wix's. */
class GuidTest {

    @ParameterizedTest
    @ValueSource(strings = {"10000000-0000-4000-8000-00000000000f", "ABCDEFAB-cdef-0123-4567-89abcdefABCD"})
    void takesGuids(String text) {
        assertThat(Guid.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10000000-0000-4000-8000-00000000000",
                "10000000-0000-4000-8000-0000000000001",
                "10000000-0000-4000-8000-00000000000g",
                "10000000-0000-4000-8000-00000000000/",
                "10000000-0000-4000-8000-00000000000:",
                "10000000-0000-4000-8000-00000000000@",
                "10000000-0000-4000-8000-00000000000`",
                "10000000-0000-4000-80000-0000000000f",
                "100000000000040008000000000000000000",
                "../../../../../../../../../../../../",
            })
    void takesNothingElse(String text) {
        assertThat(Guid.is(text)).isFalse();
    }
}
