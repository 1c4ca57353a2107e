package io.deliverygraph.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Nobody looks at a metric that the runbook does not tell of, and it tells of none that nobody can look at. */
class MetricNamesTest {

    @Test
    void rulesAskForWhatTheRunbookTellsOf() throws IOException {
        assertThat(told()).containsAll(metricsOnly(Watching.metrics(Watching.text(Watching.RULES))));
    }

    @Test
    void theDashboardAsksForWhatTheRunbookTellsOf() throws IOException {
        Set<String> asked = Watching.metrics(String.join("\n", Watching.dashboardQueries()));
        assertThat(told()).containsAll(metricsOnly(asked));
    }

    @Test
    void theDashboardShowsEachOfOurs() throws IOException {
        assertThat(Watching.metrics(String.join("\n", Watching.dashboardQueries())))
                .containsAll(ours());
    }

    @Test
    void whatIsRecordedIsWhatIsAskedFor() throws IOException {
        String rules = Watching.text(Watching.RULES);
        String queries = rules + String.join("\n", Watching.dashboardQueries());
        Set<String> asked = Watching.found("(?<!record: )(delivery:[\\w:]+)", queries);
        assertThat(Watching.found("record: (\\S+)", rules)).containsExactlyInAnyOrderElementsOf(asked);
    }

    /** The table of the runbook. */
    static Set<String> ours() throws IOException {
        return Watching.metrics(
                String.join(" ", Watching.found("^\\| `(delivery_\\w+)` \\|", Watching.text(Watching.RUNBOOK))));
    }

    private static Set<String> told() throws IOException {
        return Watching.metrics(Watching.text(Watching.RUNBOOK));
    }

    private static Set<String> metricsOnly(Set<String> names) {
        Set<String> metrics = new TreeSet<>(names);
        metrics.removeIf(name -> name.startsWith("delivery:"));
        return metrics;
    }
}
