package io.deliverygraph.graph;

import static io.deliverygraph.testing.Graph.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.money.Decimal;
import io.deliverygraph.rule.Amount;
import io.deliverygraph.rule.CodePoints;
import io.deliverygraph.testing.PlainValidation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    private final Violations violations = new Violations(PlainValidation.VALIDATOR);

    record Part(@CodePoints(min = 1, max = 3) String name) {}

    record Price(@Amount(scale = 2, maxLength = 6) Decimal amount) {}

    @IdsOfOneStore
    record Command(
            List<@GlobalIdOf(Kind.REGION) String> regionIds,

            @Valid @Size(max = 2, message = "{list.tooMany}")
            List<Part> parts) {}

    @Test
    void findsNothingWrongWithAGoodInput() {
        assertThat(violations.of(new Command(List.of(id("demo", "region", "1")), List.of(new Part("abc")))))
                .isEmpty();
    }

    @Test
    void namesThePathIntoTheInput() {
        assertThat(violations.of(new Command(List.of(), List.of(new Part("a"), new Part("abcd")))))
                .extracting(Problem::field)
                .containsExactly(List.of("input", "parts", "1", "name"));
    }

    @Test
    void namesAnElementByItsPosition() {
        String demo = id("demo", "region", "1");
        String second = id("second", "region", "1");

        assertThat(violations.of(new Command(List.of(demo, second), List.of())))
                .containsExactly(Problem.at(UserErrorCode.INVALID_ID, "id.otherStore", "regionIds", 1));
        assertThat(violations.of(new Command(List.of(demo, "x"), List.of())))
                .containsExactly(Problem.at(UserErrorCode.INVALID_ID, "id.invalid", "regionIds", 1));
    }

    @Test
    void tellsProgramsWhatIsWrongAndPeopleTheLimit() {
        Part part = new Part("abcd");

        assertThat(violations.of(part)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(UserErrorCode.TOO_LONG);
            assertThat(problem.parameters()).isEqualTo(Map.of("min", 1, "max", 3));
        });
    }

    @Test
    void tellsPeopleHowLongANumberMayBeAndHowManyDecimalsItMayHave() {
        assertThat(List.of("1.234", "1234567"))
                .flatMap(text -> violations.of(new Price(Decimal.of(text))))
                .extracting(Problem::parameters)
                .hasSize(2)
                .allSatisfy(
                        filled -> assertThat(filled).containsEntry("scale", 2).containsEntry("maxLength", 6));
    }

    @Test
    void reportsEverythingAtOnceInTheOrderOfTheFields() {
        Part empty = new Part("");

        assertThat(violations.of(new Command(List.of("x"), List.of(empty, empty, empty))))
                .extracting(problem -> String.join(".", problem.field()))
                .containsExactly(
                        "input.parts",
                        "input.parts.0.name",
                        "input.parts.1.name",
                        "input.parts.2.name",
                        "input.regionIds.0");
    }
}
