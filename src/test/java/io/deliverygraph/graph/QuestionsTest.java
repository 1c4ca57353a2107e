package io.deliverygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import graphql.ExceptionWhileDataFetching;
import graphql.execution.ResultPath;
import io.deliverygraph.rule.CodePoints;
import io.deliverygraph.rule.CountryCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private static final String WHICH_COUNTRY =
            "Choose a country by its two-letter ISO code in capital letters, such as DE or US.";

    private final Questions questions = PlainQuestions.QUESTIONS;

    record Where(
            @CountryCode String country,
            @CodePoints(max = 3) String code) {}

    @Test
    void aGoodInputIsWhatTheAnswerIsMadeOf() {
        Where good = new Where("DE", "abc");

        assertThat(questions.checked(good, "where")).isSameAs(good);
        assertThat(questions.<Where>checked(null, "where")).isNull();
        assertThatCode(() -> questions.refuse(List.of())).doesNotThrowAnyException();
    }

    @Test
    void aBadOneFailsTheFieldWithTheFirstProblemBehindItsPath() {
        assertThat(refused(new Where("Narnia", "abc"), "filter.where").getMessage())
                .isEqualTo("filter.where.country: " + WHICH_COUNTRY)
                .doesNotContain("Narnia");
    }

    @Test
    void theErrorCarriesEveryProblemForPrograms() {
        BadRequest refused = refused(new Where("Narnia", "abcd"), "where");

        assertThat(extensionsOf(refused))
                .containsEntry("code", "BAD_REQUEST")
                .containsEntry(
                        "problems",
                        List.of(
                                Map.of(
                                        "code", "TOO_LONG",
                                        "field", List.of("where", "code"),
                                        "message", "Shorten this text. Maximum number of characters: 3."),
                                Map.of(
                                        "code",
                                        "INVALID_COUNTRY",
                                        "field",
                                        List.of("where", "country"),
                                        "message",
                                        WHICH_COUNTRY)));
    }

    @Test
    void whatShowsOnlyAfterReadingIsToldTheSameWay() {
        Problem unknown = Problem.at(UserErrorCode.NOT_FOUND, "profile.unknown", "lines", 0, "deliveryProfileId");
        Problem noField = Problem.of(UserErrorCode.NOT_FOUND, "profile.unknown");

        assertThat(refused(unknown)).hasMessageStartingWith("input.lines.0.deliveryProfileId: ");
        assertThat(refused(noField))
                .hasMessage(new Messages().text("profile.unknown", Map.of(), Messages.LANGUAGES.get(0)));
        assertThat(refused(noField, unknown).problems()).hasSize(2);
    }

    @Test
    void anErrorWithoutProblemsDoesNotSpeakOfThem() {
        assertThat(extensionsOf(BadRequest.of("Ask for less."))).isEqualTo(Map.of("code", "BAD_REQUEST"));
    }

    @Test
    void whatIsNotThereIsNotFoundInTheSameWords() {
        BadRequest missing = questions.notFound(
                Problem.at(UserErrorCode.NOT_FOUND, "store.unknown").in("storeId"));
        String sentence = new Messages().text("store.unknown", Map.of(), Messages.LANGUAGES.get(0));

        assertThat(missing).hasMessage("storeId: " + sentence);
        assertThat(extensionsOf(missing))
                .isEqualTo(Map.of(
                        "code",
                        "NOT_FOUND",
                        "problems",
                        List.of(Map.of("code", "NOT_FOUND", "message", sentence, "field", List.of("storeId")))));
    }

    private BadRequest refused(Where input, String argument) {
        return catchThrowableOfType(BadRequest.class, () -> questions.checked(input, argument));
    }

    private BadRequest refused(Problem... problems) {
        return catchThrowableOfType(BadRequest.class, () -> questions.refuse(List.of(problems)));
    }

    private static Map<String, Object> extensionsOf(BadRequest refused) {
        return TopLevelErrors.worded(new ExceptionWhileDataFetching(ResultPath.parse("/coverage"), refused, null))
                .getExtensions();
    }
}
