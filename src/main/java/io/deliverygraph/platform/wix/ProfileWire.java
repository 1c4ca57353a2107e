package io.deliverygraph.platform.wix;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Delivery profiles on the wire (Wix contract 3.1 to 3.4 and 4). Anything may be missing. */
@RegisterForReflection // with all that is nested in it: Jackson reads and writes records by reflection
final class ProfileWire {

    private ProfileWire() {}

    @Wire
    record Answer(Profile deliveryProfile) {}

    @Wire
    record Page(List<Profile> deliveryProfiles, QueryWire.Paging pagingMetadata) {}

    @Wire
    record Profile(
            String id,
            String name,
            @JsonProperty("default") Boolean isDefault,
            List<Region> deliveryRegions,
            CreatedBy createdBy,
            String revision,
            String createdDate,
            String updatedDate,
            ExtendedFields extendedFields) {}

    @Wire
    record CreatedBy(String appId, String userId) {}

    @Wire
    record ExtendedFields(
            @JsonDeserialize(contentUsing = FreeJson.Reader.class)
            Map<String, JsonObject> namespaces) {}

    @Wire
    record Region(
            String id,
            String name,
            Boolean active,
            List<Carrier> deliveryCarriers,
            List<Destination> destinations,
            String createdDate) {}

    @Wire
    record Destination(String countryCode, List<String> subdivisions) {}

    @Wire
    record Carrier(String appId, BackupRate backupRate, List<Charge> additionalCharges) {}

    @Wire
    record BackupRate(String title, String amount, Boolean active) {}

    @Wire
    record Charge(String description, String amount) {}

    /** 4.1 */
    @Wire
    record CreateRequest(NewProfile deliveryProfile) {}

    @Wire
    record NewProfile(String name, List<RegionChange> deliveryRegions) {}

    /** 4.3 */
    @Wire
    record UpdateRequest(ProfileChange deliveryProfile) {}

    @Wire
    record ProfileChange(String id, String revision, String name) {}

    /** 4.6 and 4.7 */
    @Wire
    record RegionRequest(RegionChange deliveryRegion, String revision) {}

    @Wire
    record RegionChange(String id, String name, Boolean active, List<Destination> destinations) {}

    /** 4.17 and 5.8 */
    @Wire
    record ExtendedFieldsRequest(
            String namespace,
            @JsonSerialize(using = FreeJson.Writer.class) JsonObject namespaceData) {}
}
