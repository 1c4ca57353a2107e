package io.deliverygraph.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What those who operate the service look at, as it is checked in. */
final class Watching {

    static final Path RUNBOOK = Path.of("docs/operations.md");
    static final Path RULES = Path.of("docker/prometheus/alerts.yml");
    static final Path RULE_TESTS = Path.of("docker/prometheus/alerts.test.yml");
    static final Path DASHBOARD = Path.of("docker/grafana/dashboards/delivery-graph.json");

    /** A metric or a recorded rule, ours or of those who run beside us. */
    private static final Pattern METRIC = Pattern.compile("\\b(?:delivery|jvm|process|container)[_:][a-zA-Z0-9_:]+\\b");

    /** Of a histogram, counter or recorded rule, what stands behind the name under which it is told. */
    private static final Pattern SERIES = Pattern.compile("_(bucket|count|sum|max)$");

    private Watching() {}

    static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    /** First groups of all that is found, each once. */
    static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Queries of the dashboard's panels, variables and annotations. */
    static List<String> dashboardQueries() throws IOException {
        JsonNode dashboard = new ObjectMapper().readTree(DASHBOARD.toFile());
        return Stream.concat(dashboard.findValues("expr").stream(), dashboard.findValues("query").stream())
                .map(JsonNode::asText)
                .toList();
    }

    /** Names of metrics in a text, without what Prometheus adds to them. */
    static Set<String> metrics(String text) {
        return METRIC.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(name -> SERIES.matcher(name).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
