package io.deliverygraph.graph.limit;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Read;
import io.deliverygraph.graph.StoreReads;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Counts the calls of one operation. What fields read together counts once for each store. */
final class Calls {

    /** @param phase what runs apart, such as the fields of a mutation, shares nothing */
    private record Shared(int phase, Read read, String store) {

        /** Written out: a native executable interprets the one that records are given (decision 24). */
        @Override
        public boolean equals(Object other) {
            return other instanceof Shared same
                    && same.phase == phase
                    && same.read == read
                    && Objects.equals(same.store, store);
        }
    }

    private final StoreReads stores;
    private final Set<Shared> shared = new HashSet<>();
    private long alone;

    Calls(StoreReads stores) {
        this.stores = stores;
    }

    long number() {
        return Amount.sum(alone, shared.size());
    }

    /** @param times how many things the field belongs to */
    void add(Reading reading, Set<String> asked, long times, int phase) {
        for (Read read : reading.shared()) {
            for (String store : asked) {
                share(read, store, phase);
            }
        }
        for (Read read : reading.forEachField()) {
            alone = Amount.sum(alone, places(read, asked));
        }
        for (Read read : reading.forEachParent()) {
            alone = Amount.sum(alone, places(read, asked) > 0 ? times : 0);
        }
        alone = Amount.sum(alone, reading.writes());
    }

    /** What is read to find these. */
    void add(Collection<GlobalId> ids, int phase) {
        for (GlobalId id : ids) {
            if (stores.stores().contains(id.store())) {
                readFor(id.kind()).forEach(read -> share(read, id.store(), phase));
            }
        }
    }

    private void share(Read read, String store, int phase) {
        stores.at(store, read).ifPresent(real -> shared.add(new Shared(phase, real, store)));
    }

    private long places(Read read, Set<String> asked) {
        return asked.stream()
                .map(store -> stores.at(store, read))
                .filter(Optional::isPresent)
                .count();
    }

    /** As the sources of nodes read it. */
    private static List<Read> readFor(Kind kind) {
        return switch (kind) {
            case STORE, CARRIER_ROW -> List.of();
            case PROFILE -> List.of(Read.PROFILES_BY_ID);
            case REGION -> List.of(Read.PROFILES_BY_REGION);
            case CARRIER -> List.of(Read.CARRIERS);
            case OPTION -> List.of(Read.OPTIONS_BY_ID);
            case ORIGIN_GROUP -> List.of(Read.PROFILES);
            case ORIGIN -> List.of(Read.ORIGINS_BY_ID);
            case SELLING_PLAN_GROUP -> List.of(Read.SELLING_PLANS_BY_ID);
            case SELLING_PLAN -> List.of(Read.SELLING_PLANS);
        };
    }
}
