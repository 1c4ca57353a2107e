package io.deliverygraph.graph.limit;

import io.deliverygraph.graph.Read;
import io.deliverygraph.graph.Reads;
import java.util.List;

/**
 * What one field may ask of platforms, as {@link Reads} says it.
 *
 * @param shared with every other field of the document that reads the same
 * @param forEachField read anew for each field of the document
 * @param forEachParent read anew for each thing that the field belongs to
 * @param writes calls that change something
 * @param byIds whether the ids in its arguments say what is read
 * @param everyStore whether it asks every store when its filter names none
 */
record Reading(
        List<Read> shared,
        List<Read> forEachField,
        List<Read> forEachParent,
        int writes,
        boolean byIds,
        boolean everyStore) {

    static final Reading NOTHING = new Reading(List.of(), List.of(), List.of(), 0, false, false);

    static Reading of(Reads reads) {
        return new Reading(
                List.of(reads.value()),
                List.of(reads.forEachField()),
                List.of(reads.forEachParent()),
                reads.writes(),
                reads.byIds(),
                reads.everyStore());
    }
}
