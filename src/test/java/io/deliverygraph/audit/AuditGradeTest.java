package io.deliverygraph.audit;

import static io.deliverygraph.audit.AuditSeverity.ERROR;
import static io.deliverygraph.audit.AuditSeverity.INFO;
import static io.deliverygraph.audit.AuditSeverity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditGradeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, GOOD",
        "0, 2, GOOD",
        "0, 3, FAIR",
        "0, 7, FAIR",
        "0, 8, POOR",
        "0, 14, POOR",
        "0, 15, CRITICAL",
        "1, 0, FAIR",
        "1, 2, FAIR",
        "1, 3, POOR",
        "2, 0, POOR",
        "2, 4, POOR",
        "3, 0, CRITICAL"
    })
    void weighsAnErrorAsFiveWarnings(int errors, int warnings, AuditGrade grade) {
        List<AuditSeverity> findings = Stream.of(
                        Collections.nCopies(errors, ERROR), Collections.nCopies(warnings, WARNING), List.of(INFO))
                .flatMap(List::stream)
                .toList();

        assertThat(AuditGrade.of(findings)).isEqualTo(grade);
    }

    @Test
    void notesAloneNeverMakeItWorseThanGood() {
        assertThat(AuditGrade.of(Collections.nCopies(100, INFO))).isEqualTo(AuditGrade.GOOD);
    }

    @Test
    void nothingFoundIsExcellent() {
        assertThat(AuditGrade.of(List.of())).isEqualTo(AuditGrade.EXCELLENT);
    }
}
