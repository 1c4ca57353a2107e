package io.deliverygraph.platform;

import java.util.Collection;
import java.util.List;

/**
 * What a store is asked. Two that are equal get the same answer, whoever asks.
 *
 * @param what kind of read; two that mean different things have different ones
 * @param store key of the store
 * @param arguments such as ids, in an order that does not depend on the asker; empty for everything of the kind
 */
public record Question(String what, String store, List<String> arguments) {

    public Question {
        arguments = List.copyOf(arguments);
    }

    /** For everything of a kind in a store. */
    public static Question all(String what, String store) {
        return new Question(what, store, List.of());
    }

    /** For things by id, in whatever order and however often they are named. */
    public static Question byIds(String what, String store, Collection<String> ids) {
        List<String> each = ids.size() == 1
                ? List.copyOf(ids)
                : ids.stream().distinct().sorted().toList();
        return new Question(what, store, each);
    }

    /** Written out: a native executable interprets the one that records are given (decision 24). */
    @Override
    public boolean equals(Object other) {
        return other instanceof Question question
                && question.what.equals(what)
                && question.store.equals(store)
                && question.arguments.equals(arguments);
    }
}
