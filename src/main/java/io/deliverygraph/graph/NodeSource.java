package io.deliverygraph.graph;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds nodes of some kinds by id. Each feature brings one bean of this type for what it owns. */
public interface NodeSource {

    Set<Kind> kinds();

    /**
     * Finds all of them with one upstream call for each kind and store at most.
     *
     * @param ids well-formed ids of {@link #kinds()}
     * @return what was found; ids that name nothing are left out
     */
    Uni<Map<GlobalId, Node>> find(List<GlobalId> ids);
}
