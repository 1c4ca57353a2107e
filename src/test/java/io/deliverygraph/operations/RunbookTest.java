package io.deliverygraph.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whoever is called finds what to do, and what is written there is about something. */
class RunbookTest {

    @Test
    void hasASectionForEachAlertAndNoOther() throws IOException {
        assertThat(Watching.found("^### (DeliveryGraph\\w+)$", Watching.text(Watching.RUNBOOK)))
                .isNotEmpty()
                .isEqualTo(alerts());
    }

    @Test
    void saysInEachWhatItMeansHowToCheckWhatToDoAndWhatNotTo() throws IOException {
        String[] sections = Watching.text(Watching.RUNBOOK).split("(?m)^### (?=DeliveryGraph)");
        for (int i = 1; i < sections.length; i++) {
            assertThat(sections[i]).contains("\n**Means** ", "\n**Check** ", "\n**Do** ", "\n**Do not** ");
        }
    }

    @Test
    void isWhereEachAlertPoints() throws IOException {
        String rules = Watching.text(Watching.RULES);
        for (String alert : alerts()) {
            String section = "runbook_url: " + Watching.RUNBOOK + "#" + alert.toLowerCase(Locale.ROOT) + "\n";
            assertThat(rules.substring(rules.indexOf("alert: " + alert + "\n")).replaceFirst("(?s)\n      - .*", "\n"))
                    .contains(section)
                    .containsPattern("\n        for: \\d+[mh]\n")
                    .containsPattern("severity: (critical|warning)\n")
                    .contains("summary: ", "description: ");
        }
    }

    @Test
    void hasALinkToNothingThatIsNotThere() throws IOException {
        String runbook = Watching.text(Watching.RUNBOOK);
        assertThat(anchors(runbook)).containsAll(Watching.found("\\(#([^)]+)\\)", runbook));
    }

    @Test
    void isWhereTheDashboardPoints() throws IOException {
        String dashboard = Watching.text(Watching.DASHBOARD);
        assertThat(anchors(Watching.text(Watching.RUNBOOK)))
                .containsAll(Watching.found("docs/operations\\.md#(\\w+)", dashboard));
    }

    @Test
    void eachAlertIsShownWithWhatSetsItOff() throws IOException {
        String tests = Watching.text(Watching.RULE_TESTS);
        Set<String> shown = new TreeSet<>(Watching.found("alertname=\"(DeliveryGraph\\w+)\"", tests));
        shown.addAll(Watching.found(
                "alertname: (DeliveryGraph\\w+)\n        eval_time: \\w+\n        exp_alerts:\n", tests));
        assertThat(shown).isEqualTo(alerts());
    }

    private static Set<String> alerts() throws IOException {
        return Watching.found("alert: (\\w+)$", Watching.text(Watching.RULES));
    }

    /** As GitHub makes them of headings. */
    private static Set<String> anchors(String page) {
        Set<String> anchors = new TreeSet<>();
        for (String heading : Watching.found("^#+ (.+)$", page)) {
            anchors.add(heading.toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9 -]", "")
                    .replace(' ', '-'));
        }
        return anchors;
    }
}
