package io.deliverygraph.graph.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Under which name an operation is counted: callers invent names, and each is a time series more. */
final class OperationNames {

    static final String ANONYMOUS = "anonymous";
    static final String OTHER = "other";
    static final String UNKNOWN = "unknown";

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final Semaphore room;

    /** @param most names that are not of trusted documents */
    OperationNames(int most) {
        this.room = new Semaphore(most);
    }

    String of(Account account) {
        if (account.type() == OperationType.UNKNOWN) {
            return UNKNOWN;
        }
        return account.operation() == null ? ANONYMOUS : of(account.operation(), account.trusted());
    }

    /** @param trusted such a document's operations are as many as they are, and always have their names */
    String of(String name, boolean trusted) {
        if (known.contains(name)) {
            return name;
        }
        if (trusted) {
            known.add(name);
            return name;
        }
        if (!room.tryAcquire()) {
            return OTHER;
        }
        if (!known.add(name)) {
            // Somebody else has just brought it.
            room.release();
        }
        return name;
    }
}
