package io.deliverygraph.sandbox.standin;

import java.util.List;
import java.util.Optional;

/** A platform played by the sandbox. Calls come one at a time. */
public interface StandIn {

    /** Path everything of this platform starts with: {@code /wix}. */
    String prefix();

    /** All methods the platform has. */
    List<? extends Operation> operations();

    /** The method a call asks for; empty if the platform has nothing there. */
    Optional<? extends Operation> operationOf(Call call);

    /**
     * Carries a call out.
     *
     * @param operation what {@link #operationOf} said about this very call
     * @param overtaken whether somebody else changes the entity just before, so that the revision sent is stale
     */
    Answer answer(Call call, Operation operation, boolean overtaken);

    /**
     * Refuses a call in the body of the answer. Asked only where {@link Operation#canBeRefused} says so.
     *
     * @param applied whether an internal error comes after the call was carried out
     */
    default Answer refused(Call call, Operation operation, RefusalCode code, boolean applied) {
        throw new UnsupportedOperationException(prefix() + " refuses no call by a code");
    }

    /** What the platform answers when it fails with this status, 429 and 5xx. */
    Answer failure(int status);

    /** What the platform answers where it has nothing. */
    Answer nothingHere(Call call);

    /** Forgets all changes and everything issued; sites start with this seed again. */
    void reset(Seed seed);
}
