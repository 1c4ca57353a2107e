package io.deliverygraph.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of our packages may import which: a row for each, naming what it imports besides what those import. */
public final class ImportTable {

    private final String root;
    private final Map<String, Set<String>> visible = new LinkedHashMap<>();

    /** @param root package under which all rows are */
    public ImportTable(String root) {
        this.root = root;
    }

    /**
     * One more row; what it names must have its own row already, so no table can ask for a cycle.
     *
     * @param feature package below the root; it stands for all its sub-packages that have no row of their own
     */
    public ImportTable row(String feature, String... imports) {
        Set<String> sees = new HashSet<>(Set.of(feature));
        for (String each : imports) {
            sees.addAll(visible.get(each));
        }
        visible.put(feature, sees);
        return this;
    }

    /** The condition that a class imports only what the row of its package allows, and that there is such a row. */
    public ArchCondition<JavaClass> beKept() {
        return new ArchCondition<>("import only what the row of their package names") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Optional<String> row = rowOf(type);
                if (row.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in a package without a row"));
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !allowed(row.get(), dependency.getTargetClass()))
                        .forEach(dependency -> events.add(violated(row.get(), dependency)));
            }
        };
    }

    private static ConditionEvent violated(String row, Dependency dependency) {
        return SimpleConditionEvent.violated(dependency, row + ": " + dependency.getDescription());
    }

    private boolean allowed(String row, JavaClass target) {
        return !isOurs(target)
                || rowOf(target).filter(visible.get(row)::contains).isPresent();
    }

    private boolean isOurs(JavaClass type) {
        return (type.getPackageName() + '.').startsWith(root + '.');
    }

    /** The row of the longest name that fits. */
    private Optional<String> rowOf(JavaClass type) {
        String name = type.getPackageName() + '.';
        return visible.keySet().stream()
                .filter(row -> name.startsWith(root + '.' + row + '.'))
                .reduce((one, other) -> one.length() > other.length() ? one : other);
    }
}
