package io.deliverygraph.sandbox.wix;

import static io.deliverygraph.sandbox.wix.DemoIds.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.SandboxClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueriesTest {

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.ordinary();

    private final SandboxClient wix = SANDBOX.onFreshSite();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{}                                                              | 12",
                "{'deliveryRegionId':'20000000-0000-4000-8000-000000000003'}     | 2",
                "{'deliveryRegionId':''}                                         | 2",
                "{'deliveryRegionId':{'$exists':false}}                          | 2",
                "{'deliveryRegionIds':{'$exists':true}}                          | 5",
                "{'deliveryRegionIds':{'$hasSome':['20000000-0000-4000-8000-000000000002']}} | 2",
                "{'deliveryRegionIds':{'$hasAll':['20000000-0000-4000-8000-000000000001','20000000-0000-4000-8000-000000000002']}} | 1",
                "{'estimatedDeliveryTime':{'$startsWith':'AS LONG'}}             | 1",
                "{'estimatedDeliveryTime':{'$gte':'3','$lt':'5'}}                | 3",
                "{'createdDate':{'$gt':'2026-01-16T10:00:00Z'}}                  | 2",
                "{'createdDate':{'$lte':'2026-01-07T11:00:00+01:00'}}            | 1",
                "{'id':{'$in':['30000000-0000-4000-8000-000000000001','x']}}     | 1",
                "{'id':{'$ne':'30000000-0000-4000-8000-000000000001'}}           | 11",
                "{'$or':[{'estimatedDeliveryTime':'2 business days'},{'estimatedDeliveryTime':'1-2 business days'}]} | 2",
                "{'$and':[{'estimatedDeliveryTime':'2 business days'},{'estimatedDeliveryTime':'1-2 business days'}]} | 0",
                "{'$not':{'deliveryRegionId':''}}                                | 10"
            })
    void filtersOptions(String filter, int found) {
        Reply reply = wix.post("/shipping-options/query", "{'query':{'filter':" + filter + "}}");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/shippingOptions")).hasSize(found);
        assertThat(reply.at("/pagingMetadata/count").intValue()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'default':true}                           | 1",
                "{'default':{'$in':[true,false]}}           | 2",
                "{'createdBy':{'$exists':true}}             | 0",
                "{'createdBy.appId':{'$exists':false}}      | 2",
                "{'createdBy.appId':null}                   | 2",
                "{'name':{'$startsWith':'heavy'}}           | 1",
                "{'name':'heavy goods'}                     | 0"
            })
    void filtersProfiles(String filter, int found) {
        Reply reply = wix.post("/delivery-profiles/query", "{'query':{'filter':" + filter + "}}");
        assertThat(reply.at("/deliveryProfiles")).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'filter':{'title':'x'}}                                | query.filter.title FIELD_NOT_ALLOWED",
                "{'filter':{'createdDate':{'$startsWith':'2026'}}}       | query.filter.createdDate.$startsWith INVALID_ENUM_VALUE",
                "{'filter':{'id':{'$hasSome':['x']}}}                    | query.filter.id.$hasSome INVALID_ENUM_VALUE",
                "{'filter':{'createdDate':{'$gt':'yesterday'}}}          | query.filter.createdDate.$gt FORMAT",
                "{'filter':{'id':{'$in':'x'}}}                           | query.filter.id.$in FORMAT",
                "{'filter':{'$or':[{'id':{'$bad':1}}]}}                  | query.filter.$or[0].id.$bad INVALID_ENUM_VALUE",
                "{'filter':[]}                                           | query.filter FORMAT",
                "{'sort':[{'fieldName':'title'}]}                        | query.sort[0].fieldName FIELD_NOT_ALLOWED",
                "{'sort':[{'order':'ASC'}]}                              | query.sort[0].fieldName REQUIRED_FIELD",
                "{'sort':[{'fieldName':'id','order':'UP'}]}              | query.sort[0].order INVALID_ENUM_VALUE",
                "{'sort':[{'fieldName':'id'},{'fieldName':'id'},{'fieldName':'id'},{'fieldName':'id'},{'fieldName':'id'},{'fieldName':'id'}]} | query.sort MAX_SIZE",
                "{'cursorPaging':{'limit':101}}                          | query.cursorPaging.limit MAX",
                "{'cursorPaging':{'limit':-1}}                           | query.cursorPaging.limit MIN",
                "{'cursorPaging':{'limit':'ten'}}                        | query.cursorPaging.limit FORMAT",
                "{'cursorPaging':{'cursor':'bm9wZQ.bm9wZQ'}}             | query.cursorPaging.cursor FORMAT",
                "[]                                                      | query FORMAT"
            })
    void refusesAQueryThatBreaksARule(String query, String violation) {
        Reply reply = wix.post("/shipping-options/query", "{'query':" + query + "}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.violations()).containsExactly(violation);
    }

    @Test
    void putsTheNewestFirstUnlessToldOtherwise() {
        assertThat(titles(wix.post("/shipping-options/query", "{}"))).startsWith("White glove", "Pallet");
        assertThat(titles(wix.post("/shipping-options/query", "{'query':{'sort':[{'fieldName':'createdDate'}]}}")))
                .startsWith("Standard", "Express");
    }

    @Test
    void takesTheQueryPackedIntoOneParameter() {
        String packed = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"query\":{\"filter\":{\"default\":true}}}".getBytes(StandardCharsets.UTF_8));
        assertThat(wix.get("/delivery-profiles/query?.r=" + packed).at("/deliveryProfiles"))
                .hasSize(1);
        assertThat(wix.get("/delivery-profiles/query").at("/deliveryProfiles")).hasSize(2);
        assertThat(wix.get("/delivery-profiles/query?.r=*").violations()).containsExactly(".r FORMAT");
    }

    @Test
    void pagesForthAndBackThroughEverythingOnce() {
        List<String> forth = new ArrayList<>();
        Reply page = firstPage(5);
        assertThat(page.at("/pagingMetadata/cursors").has("prev")).isFalse();
        forth.addAll(titles(page));
        while (page.at("/pagingMetadata/hasNext").booleanValue()) {
            page = follow(page, "next");
            forth.addAll(titles(page));
        }
        assertThat(page.at("/pagingMetadata/cursors").has("next")).isFalse();
        assertThat(forth).hasSize(12).doesNotHaveDuplicates();

        Reply back = follow(follow(page, "prev"), "prev");
        assertThat(titles(back)).isEqualTo(forth.subList(0, 5));
        assertThat(back.at("/pagingMetadata/cursors").has("prev")).isFalse();
    }

    @Test
    void aPageStaysInPlaceWhenEarlierEntitiesGo() {
        Reply first = firstPage(5);
        List<String> expected = titles(follow(first, "next"));
        wix.delete("/shipping-options/" + first.text("/shippingOptions/0/id"));
        wix.delete("/shipping-options/" + first.text("/shippingOptions/4/id"));
        assertThat(titles(follow(first, "next"))).isEqualTo(expected);
    }

    @Test
    void aCursorComesAloneAndBelongsToItsCollection() {
        String cursor = firstPage(5).text("/pagingMetadata/cursors/next");
        Reply both = wix.post(
                "/shipping-options/query",
                "{'query':{'filter':{'id':'x'},'cursorPaging':{'cursor':'" + cursor + "'}}}");
        assertThat(both.violations()).containsExactly("query.filter FIELD_NOT_ALLOWED");
        Reply elsewhere =
                wix.post("/delivery-profiles/query", "{'query':{'cursorPaging':{'cursor':'" + cursor + "'}}}");
        assertThat(elsewhere.violations()).containsExactly("query.cursorPaging.cursor FORMAT");
    }

    @Test
    void findsAProfileByItsCreator() {
        wix.post("/delivery-profiles", "{'deliveryProfile':{'name':'P','createdBy':{'appId':'" + PICKUP + "'}}}");
        Reply found = wix.post("/delivery-profiles/query", "{'query':{'filter':{'createdBy.appId':'" + PICKUP + "'}}}");
        assertThat(found.at("/deliveryProfiles")).hasSize(1);
    }

    private Reply firstPage(int limit) {
        return wix.post(
                "/shipping-options/query",
                "{'query':{'cursorPaging':{'limit':" + limit + "},'sort':[{'fieldName':'deliveryRegionId'}]}}");
    }

    private Reply follow(Reply page, String direction) {
        String cursor = page.text("/pagingMetadata/cursors/" + direction);
        return wix.post("/shipping-options/query", "{'query':{'cursorPaging':{'cursor':'" + cursor + "'}}}");
    }

    private static List<String> titles(Reply reply) {
        return StreamSupport.stream(reply.at("/shippingOptions").spliterator(), false)
                .map(option -> option.get("title").asText())
                .toList();
    }
}
