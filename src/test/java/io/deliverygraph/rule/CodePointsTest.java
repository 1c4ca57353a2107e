package io.deliverygraph.rule;

import static io.deliverygraph.rule.Checked.violations;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    record Region(@CodePoints(min = 2, max = 3) String name) {}

    record Plan(@CodePoints(min = 1, max = 3, blank = false) String name) {}

    @ParameterizedTest
    @ValueSource(strings = {"ab", "abc", "\uD83D\uDE9A\uD83D\uDE9A", "\uD83D\uDE9A\uD83D\uDE9A\uD83D\uDE9A"})
    void countsAnEmojiAsOneCharacter(String name) {
        assertThat(violations(new Region(name))).isEmpty();
    }

    @Test
    void reportsTextOfNothingButBlanksWhereThatWillNotDo() {
        assertThat(violations(new Plan(" \t "))).containsExactly("name {rule.text.tooShort}");
        assertThat(violations(new Plan(" a "))).isEmpty();
        assertThat(violations(new Region(" \t "))).isEmpty();
    }

    @Test
    void acceptsNull() {
        assertThat(violations(new Region(null))).isEmpty();
    }

    @Test
    void reportsTextThatIsTooShort() {
        assertThat(violations(new Region("\uD83D\uDE9A"))).containsExactly("name {rule.text.tooShort}");
    }

    @Test
    void reportsTextThatIsTooLong() {
        assertThat(violations(new Region("abcd"))).containsExactly("name {rule.text.tooLong}");
    }
}
