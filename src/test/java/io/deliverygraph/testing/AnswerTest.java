package io.deliverygraph.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    private static final String JSON = """
            {"data": {"nodes": [
                {"name": "a", "size": 1, "price": 1.5, "regions": [{"name": "x", "on": true}, null, {"name": null}]},
                {"name": "b", "size": 3000000000, "regions": []},
                null,
                {"name": "c", "regions": null}],
              "none": null, "empty": [], "odd-name": "y", "nested": [[{"name": "1"}], [{"name": "2"}, null]]}}""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$",
                "data",
                "data.nodes",
                "data.nodes.name",
                "data.nodes.size",
                "data.nodes.size()",
                "data.nodes[0].price",
                "data.nodes[1].size",
                "data.nodes[9]",
                "data.nodes[9].name",
                "data.nodes[2].name",
                "data.nodes.regions",
                "data.nodes.regions.name",
                "data.nodes.regions[0].name",
                "data.nodes[0].regions.on",
                "data.nodes.missing",
                "data.none",
                "data.none.name",
                "data.none[0]",
                "data.missing.name",
                "data.empty.name",
                "data.empty[0].name",
                "data.odd-name",
                "data.nested.name",
                "data.nested.flatten().name",
                "data.nodes[0].name.further",
                "data.nodes.findAll { it != null }.find { it.name == 'b' }.size",
                "data.nodes[0].regions.find { it.name == 'x' }.on",
                "data.empty.find { it.name == 'x' }",
                "data.empty.find { it.name == 'x' }.name"
            })
    void readsAsRestAssuredDoes(String path) {
        Object expected = JsonPath.from(JSON).<Object>get(path);

        assertThat(Answer.of(JSON).<Object>get(path)).isEqualTo(expected);
    }

    @Test
    void startsAtARoot() {
        JsonPath answer = Answer.of(JSON).setRootPath("data.nodes");

        assertThat(answer.getString("[0].name")).isEqualTo("a");
        assertThat(answer.getList("name")).containsExactly("a", "b", "c");
        assertThat(answer.getInt("size()")).isEqualTo(4);
        assertThat(answer.setRootPath("data").getList("nodes")).hasSize(4);
    }
}
