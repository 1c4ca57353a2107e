package io.deliverygraph.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

/**
 * A store's site by plain REST: what tests compare the graph with, and where they change things behind its back. JSON
 * is written with single quotes to be readable; paths start behind {@code /ecom/v1}.
 */
public final class AtWix {

    private final String siteId;

    private AtWix(String siteId) {
        this.siteId = siteId;
    }

    /** The site behind the store of this key. */
    public static AtWix of(String store) {
        return new AtWix(SandboxResource.SITES.get(store));
    }

    /** What is at this path. */
    public JsonPath get(String path) {
        return Answer.of(request().get(url(path)).then().statusCode(200).extract());
    }

    /** The answer to a POST. */
    public JsonPath post(String path, String json) {
        JsonPath answer = Answer.of(request()
                .body(json.replace('\'', '"'))
                .post(url(path))
                .then()
                .statusCode(200)
                .extract());
        Kept.drop();
        return answer;
    }

    /** Deletes what is at this path. */
    public void delete(String path) {
        request().delete(url(path)).then().statusCode(200);
        Kept.drop();
    }

    private RequestSpecification request() {
        return given().contentType(ContentType.JSON)
                .header("Authorization", "key-of-a-test")
                .header("wix-site-id", siteId);
    }

    private static String url(String path) {
        return SandboxControl.url() + "/wix/ecom/v1" + path;
    }
}
