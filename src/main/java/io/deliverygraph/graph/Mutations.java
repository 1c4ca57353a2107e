package io.deliverygraph.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The one way every mutation goes: validate → look at what is there → stop here on a dry run → forward → answer.
 * Nothing invalid is ever forwarded, and no resolver repeats a step. From here to the end of the request every read
 * asks the store itself.
 */
@ApplicationScoped
public class Mutations {

    private final Violations violations;
    private final Messages messages;
    private final CallerLanguage caller;
    private final UserErrorCounts counts;

    Mutations(Violations violations, Messages messages, CallerLanguage caller, UserErrorCounts counts) {
        this.violations = violations;
        this.messages = messages;
        this.caller = caller;
        this.counts = counts;
    }

    /**
     * @param input the command, with its Bean Validation rules
     * @param dryRun true runs every check and answers with what would be; null means false
     * @param change the mutation's own steps, for a well-formed input; may throw {@link Refusal}
     * @param payload makes the answer
     */
    public <S, R, P> Uni<P> run(
            Object input, Boolean dryRun, Supplier<? extends Change<S, R>> change, Payload<R, P> payload) {
        Provenance.current().demandFresh();
        boolean onlyTry = Boolean.TRUE.equals(dryRun);
        Answer<R, P> answer = new Answer<>(onlyTry, payload, messages, caller.language(), counts);
        List<Problem> malformed = violations.of(input);
        if (!malformed.isEmpty()) {
            return Uni.createFrom().item(answer.no(malformed));
        }
        return Uni.createFrom()
                .deferred(() -> lookedAt(change.get(), answer))
                .onFailure(Refusal.class)
                .recoverWithItem(refusal -> answer.no(refusal.problems()));
    }

    private static <S, R, P> Uni<P> lookedAt(Change<S, R> change, Answer<R, P> answer) {
        return change.present().flatMap(present -> checked(change, present, answer));
    }

    private static <S, R, P> Uni<P> checked(Change<S, R> change, S present, Answer<R, P> answer) {
        List<Problem> problems = change.problems(present);
        if (!problems.isEmpty()) {
            return Uni.createFrom().item(answer.no(problems));
        }
        if (answer.dryRun()) {
            return Uni.createFrom().item(answer.yes(change.preview(present)));
        }
        return change.forward(present)
                .onTermination()
                .invoke(change::forgetWhatWasRead)
                .map(answer::yes)
                .onFailure(PlatformException.class)
                .recoverWithUni(failure -> refused(change, failure, answer));
    }

    /** A refusal is data; anything else of the platform's is a failure of the request. */
    private static <S, R, P> Uni<P> refused(Change<S, R> change, PlatformException thrown, Answer<R, P> answer) {
        if (thrown.failure() instanceof PlatformFailure.Stale stale) {
            return change.present().map(now -> answer.no(List.of(staleOf(stale, change.current(now)))));
        }
        List<Problem> refusals = Refusals.problems(thrown.failure());
        return refusals.isEmpty()
                ? Uni.createFrom().failure(thrown)
                : Uni.createFrom().item(answer.no(refusals));
    }

    private static Problem staleOf(PlatformFailure.Stale stale, Node current) {
        return Problem.at(UserErrorCode.STALE_REVISION, "revision.stale", "revision")
                .withPlatformCode(stale.platformCode())
                .withCurrent(current);
    }

    private record Answer<R, P>(
            boolean dryRun, Payload<R, P> payload, Messages messages, Locale language, UserErrorCounts counts) {

        P yes(R result) {
            return payload.of(result, dryRun, List.of());
        }

        P no(List<Problem> problems) {
            counts.count(problems);
            List<UserError> errors = problems.stream()
                    .map(problem -> messages.say(problem, language))
                    .toList();
            return payload.of(null, dryRun, errors);
        }
    }
}
