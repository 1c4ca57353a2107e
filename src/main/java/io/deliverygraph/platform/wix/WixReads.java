package io.deliverygraph.platform.wix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.deliverygraph.platform.HttpReads;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;

/**
 * Wix's methods that only read (Wix contract 4 and 5), past the chain of handlers of {@link WixApi}. They answer with
 * bodies alone, null where there is none.
 */
final class WixReads {

    private static final String PROFILES = WixApi.PROFILES;
    private static final String OPTIONS = WixApi.OPTIONS;

    private final HttpReads http;
    private final ObjectMapper json;
    private final ObjectReader profile;
    private final ObjectReader profiles;
    private final ObjectReader carriers;
    private final ObjectReader tables;
    private final ObjectReader option;
    private final ObjectReader options;

    WixReads(HttpReads http, ObjectMapper json) {
        this.http = http;
        this.json = json;
        this.profile = json.readerFor(ProfileWire.Answer.class);
        this.profiles = json.readerFor(ProfileWire.Page.class);
        this.carriers = json.readerFor(CarrierWire.InstalledAnswer.class);
        this.tables = json.readerFor(CarrierWire.TablesAnswer.class);
        this.option = json.readerFor(OptionWire.Answer.class);
        this.options = json.readerFor(OptionWire.Page.class);
    }

    Uni<ProfileWire.Answer> profile(WixHeaders headers, String profileId) {
        return get(PROFILES + '/' + id(profileId), headers, profile);
    }

    Uni<ProfileWire.Page> profiles(WixHeaders headers, QueryWire.Request query) {
        return post(PROFILES + "/query", query, headers, profiles);
    }

    Uni<ProfileWire.Answer> profileOfRegion(WixHeaders headers, String regionId) {
        return get(PROFILES + "/delivery-regions/" + id(regionId), headers, profile);
    }

    Uni<CarrierWire.InstalledAnswer> installedCarriers(WixHeaders headers) {
        return get(PROFILES + "/installed-carriers", headers, carriers);
    }

    Uni<CarrierWire.TablesAnswer> carrierTables(WixHeaders headers, String profileId, CarrierWire.TablesRequest body) {
        return post(PROFILES + '/' + id(profileId) + "/delivery-carriers", body, headers, tables);
    }

    Uni<OptionWire.Answer> option(WixHeaders headers, String optionId) {
        return get(OPTIONS + '/' + id(optionId), headers, option);
    }

    Uni<OptionWire.Page> options(WixHeaders headers, QueryWire.Request query) {
        return post(OPTIONS + "/query", query, headers, options);
    }

    /** An id as it may stand in a path: nothing of it has to be escaped, or leads elsewhere. */
    private static String id(String nativeId) {
        if (!Guid.is(nativeId)) {
            throw new IllegalArgumentException("no id of Wix's");
        }
        return nativeId;
    }

    private <T> Uni<T> get(String path, WixHeaders call, ObjectReader reader) {
        return http.get(path, call, (status, headers, body) -> read(reader, call, status, headers, body));
    }

    private <T> Uni<T> post(String path, Object question, WixHeaders call, ObjectReader reader) {
        return http.post(
                path, written(question), call, (status, headers, body) -> read(reader, call, status, headers, body));
    }

    private Buffer written(Object question) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(question));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T read(ObjectReader reader, WixHeaders call, int status, MultiMap headers, Buffer body) {
        if (WixRefusal.is(status)) {
            throw WixRefusal.of(status, headers::get, WixRefusal.body(body.getBytes()));
        }
        call.heard(status, headers::get);
        if (body.length() == 0) {
            return null;
        }
        try {
            return reader.readValue(body.getBytes());
        } catch (IOException | RuntimeException unreadable) {
            throw new BrokenAnswer(call.answered().requestId(), unreadable);
        }
    }
}
