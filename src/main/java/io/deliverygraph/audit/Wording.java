package io.deliverygraph.audit;

import io.deliverygraph.graph.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts findings into words of one language. */
record Wording(Messages messages, Locale language) {

    AuditFinding of(Finding finding) {
        Map<String, Object> words = new LinkedHashMap<>(finding.parameters());
        words.replaceAll((name, value) -> value instanceof List<?> ranges ? together(ranges) : value);
        return new AuditFinding(
                finding.code(),
                finding.severity(),
                messages.text(finding.messageKey(), words, language),
                messages.text(finding.remedyKey(), words, language),
                finding.profile(),
                finding.region(),
                finding.option(),
                finding.carrier());
    }

    private String together(List<?> ranges) {
        return ranges.stream()
                .map(Measured.class::cast)
                .map(range -> messages.text(range.key(), Map.of("range", range.range()), language))
                .collect(Collectors.joining(" + "));
    }
}
