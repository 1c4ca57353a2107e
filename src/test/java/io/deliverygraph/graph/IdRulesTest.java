package io.deliverygraph.graph;

import static io.deliverygraph.testing.Graph.id;
import static io.deliverygraph.testing.PlainValidation.violations;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules {@link GlobalIdOf} and {@link IdsOfOneStore}. */
class IdRulesTest {

    private static final String REGION = id("demo", "region", "1");
    private static final String OPTION = id("demo", "option", "1");
    private static final String REGION_ELSEWHERE = id("second", "region", "1");

    record Kinds(@GlobalIdOf(Kind.REGION) String one, List<@GlobalIdOf({Kind.REGION, Kind.OPTION}) String> many) {}

    @IdsOfOneStore
    record Command(String id, String optionId, List<String> regionIds, String title) {}

    @Test
    void acceptsIdsOfTheKindsThatFit() {
        assertThat(violations(new Kinds(REGION, List.of(REGION, OPTION)))).isEmpty();
    }

    @Test
    void acceptsAnIdThatIsLeftOut() {
        assertThat(violations(new Kinds(null, null))).isEmpty();
    }

    @Test
    void refusesAnIdOfAnotherKind() {
        assertThat(violations(new Kinds(OPTION, List.of(REGION, id("demo", "profile", "1")))))
                .containsExactly("many[1].<list element> id.invalid", "one id.invalid");
    }

    @Test
    void refusesWhatIsNoId() {
        assertThat(violations(new Kinds("", List.of(REGION + "=")))).hasSize(2);
    }

    @Test
    void acceptsIdsOfOneStore() {
        assertThat(violations(new Command(REGION, OPTION, List.of(REGION), "title")))
                .isEmpty();
    }

    @Test
    void acceptsACommandWithoutIds() {
        assertThat(violations(new Command(null, null, null, REGION_ELSEWHERE))).isEmpty();
    }

    @Test
    void reportsEachIdOfAnotherStoreThanTheFirstOnes() {
        assertThat(violations(new Command(REGION, id("second", "option", "1"), List.of(REGION, REGION_ELSEWHERE), "")))
                .containsExactly("optionId id.otherStore", "regionIds[1] id.otherStore");
    }

    @Test
    void comparesWithinAListToo() {
        assertThat(violations(new Command(null, null, List.of(REGION_ELSEWHERE, REGION), "")))
                .containsExactly("regionIds[1] id.otherStore");
    }

    @Test
    void leavesWhatIsNoIdToItsOwnRule() {
        assertThat(violations(new Command("garbage", OPTION, Arrays.asList(null, "", REGION), "")))
                .isEmpty();
    }
}
