package io.deliverygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.rule.CodePoints;
import io.deliverygraph.testing.PlainValidation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutationsTest {

    private static final Origin ORIGIN = new Origin("demo", "request-1");
    private static final Problem TAKEN = Problem.at(UserErrorCode.NAME_TAKEN, "region.nameTaken", "name");

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Mutations mutations = new Mutations(
            new Violations(PlainValidation.VALIDATOR),
            new Messages(),
            new CallerLanguage(new CurrentVertxRequest()),
            new UserErrorCounts(meters));
    private final Renaming renaming = new Renaming();

    record Input(@CodePoints(min = 1, max = 5) String name) {}

    record Answer(String result, boolean dryRun, List<UserError> userErrors) {}

    /** No Node: a class of ours that is one becomes a type of the graph, in tests too. */
    record Entity(int reading) {}

    /** Notes its steps; a test says what goes wrong. */
    private static final class Renaming implements Change<Entity, String> {

        final List<String> steps = new ArrayList<>();
        List<Problem> problems = List.of();
        Uni<String> platform = Uni.createFrom().item("made");

        @Override
        public Uni<Entity> present() {
            steps.add("present");
            return Uni.createFrom().item(new Entity(steps.size()));
        }

        @Override
        public List<Problem> problems(Entity present) {
            steps.add("problems");
            return problems;
        }

        @Override
        public String preview(Entity present) {
            steps.add("preview");
            return "would be";
        }

        @Override
        public Uni<String> forward(Entity present) {
            steps.add("forward");
            return platform;
        }

        @Override
        public Node current(Entity present) {
            return () -> "as read at step " + present.reading();
        }

        @Override
        public void forgetWhatWasRead() {
            steps.add("forget");
        }
    }

    @Test
    void forwardsAGoodChangeAndForgetsWhatItHasRead() {
        assertThat(run("name", false)).isEqualTo(new Answer("made", false, List.of()));
        assertThat(renaming.steps).containsExactly("present", "problems", "forward", "forget");
    }

    @Test
    void readsNothingForAMalformedInput() {
        Answer answer = run("too long", false);

        assertThat(answer.result()).isNull();
        assertThat(answer.userErrors()).extracting(UserError::code).containsExactly(UserErrorCode.TOO_LONG);
        assertThat(answer.userErrors().get(0).message()).endsWith("Maximum number of characters: 5.");
        assertThat(renaming.steps).isEmpty();
    }

    @Test
    void forwardsNothingThatDoesNotFitWhatIsThere() {
        renaming.problems = List.of(TAKEN);

        assertThat(run("name", null).userErrors())
                .extracting(UserError::code)
                .containsExactly(UserErrorCode.NAME_TAKEN);
        assertThat(renaming.steps).containsExactly("present", "problems");
    }

    @Test
    void countsWhyNothingWasChanged() {
        renaming.problems = List.of(TAKEN);
        run("name", null);
        run("too long", null);

        assertThat(counted(UserErrorCode.NAME_TAKEN)).isOne();
        assertThat(counted(UserErrorCode.TOO_LONG)).isOne();
        assertThat(counted(UserErrorCode.STALE_REVISION)).isZero();
    }

    private long counted(UserErrorCode code) {
        return (long) meters.get("delivery.graphql.user.errors")
                .tag("code", code.name())
                .counter()
                .count();
    }

    @Test
    void forwardsNothingOnADryRun() {
        assertThat(run("name", true)).isEqualTo(new Answer("would be", true, List.of()));
        assertThat(renaming.steps).containsExactly("present", "problems", "preview");
    }

    @Test
    void checksOnADryRunAsMuchAsOnARealOne() {
        renaming.problems = List.of(TAKEN);

        assertThat(run("name", true).userErrors()).hasSize(1);
        assertThat(run("", true).userErrors()).hasSize(1);
        assertThat(renaming.steps).containsExactly("present", "problems");
    }

    @Test
    void takesNullForNoDryRun() {
        assertThat(run("name", null).dryRun()).isFalse();
        assertThat(renaming.steps).contains("forward");
    }

    @Test
    void answersAStaleRevisionWithTheEntityAsItIsNow() {
        renaming.platform = failing(new PlatformFailure.Stale(ORIGIN, "CONFLICT"));

        UserError stale = run("name", false).userErrors().get(0);

        assertThat(stale.code()).isEqualTo(UserErrorCode.STALE_REVISION);
        assertThat(stale.field()).containsExactly("input", "revision");
        assertThat(stale.platformCode()).isEqualTo("CONFLICT");
        assertThat(renaming.steps).containsExactly("present", "problems", "forward", "forget", "present");
        assertThat(stale.current().id()).isEqualTo("as read at step 5");
    }

    @Test
    void tellsTheCallerWhatThePlatformRefused() {
        renaming.platform = failing(new PlatformFailure.Refused(
                ORIGIN,
                List.of(
                        new PlatformFailure.Refusal(UserErrorCode.NAME_TAKEN, "NAME", List.of("input", "name")),
                        new PlatformFailure.Refusal(UserErrorCode.REFUSED_BY_PLATFORM, "ODD", null))));

        assertThat(run("name", false).userErrors())
                .extracting(UserError::code, UserError::platformCode, UserError::field)
                .containsExactly(
                        tuple(UserErrorCode.NAME_TAKEN, "NAME", List.of("input", "name")),
                        tuple(UserErrorCode.REFUSED_BY_PLATFORM, "ODD", null));
    }

    @Test
    void tellsTheCallerThatThePlatformNoLongerHasIt() {
        renaming.platform = failing(new PlatformFailure.NotFound(ORIGIN, UserErrorCode.NOT_FOUND, "GONE"));

        assertThat(run("name", false).userErrors())
                .extracting(UserError::platformCode)
                .containsExactly("GONE");
    }

    static List<PlatformFailure> failuresOfTheRequest() {
        return List.of(
                new PlatformFailure.Unreachable(ORIGIN, true),
                new PlatformFailure.Throttled(ORIGIN, Duration.ofSeconds(1)),
                new PlatformFailure.Unauthorised(ORIGIN),
                new PlatformFailure.Unexpected(ORIGIN, true));
    }

    @ParameterizedTest
    @MethodSource("failuresOfTheRequest")
    void failsWhereNobodyKnowsAndForgetsAllTheSame(PlatformFailure failure) {
        renaming.platform = failing(failure);

        assertThatExceptionOfType(PlatformException.class)
                .isThrownBy(() -> run("name", false))
                .matches(thrown -> thrown.failure().equals(failure));
        assertThat(renaming.steps).endsWith("forward", "forget");
    }

    @Test
    void turnsARefusalOfAnyStepIntoUserErrors() {
        Answer answer = run(new Input("name"), () -> {
            throw new Refusal(Problem.at(UserErrorCode.NOT_FOUND, "store.unknown", "storeId"));
        });

        assertThat(answer.userErrors()).extracting(UserError::code).containsExactly(UserErrorCode.NOT_FOUND);
    }

    private Answer run(String name, Boolean dryRun) {
        return mutations
                .run(new Input(name), dryRun, () -> renaming, Answer::new)
                .await()
                .indefinitely();
    }

    private Answer run(Input input, Supplier<Change<Entity, String>> change) {
        return mutations.run(input, false, change, Answer::new).await().indefinitely();
    }

    private static Uni<String> failing(PlatformFailure failure) {
        return Uni.createFrom().failure(new PlatformException(failure));
    }
}
