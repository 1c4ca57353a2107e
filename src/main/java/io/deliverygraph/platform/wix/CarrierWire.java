package io.deliverygraph.platform.wix;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.json.JsonObject;
import java.util.List;

/** Carriers on the wire (Wix contract 3.5 and 4.10 to 4.15). Anything may be missing. */
@RegisterForReflection // with all that is nested in it: Jackson reads and writes records by reflection
final class CarrierWire {

    private CarrierWire() {}

    @Wire
    record InstalledAnswer(List<Installed> installedDeliveryCarriers) {}

    @Wire
    record Installed(
            String id,
            String displayName,
            String description,
            String learnMoreUrl,
            String dashboardUrl,
            String thumbnailUrl,
            Boolean fallbackDefinitionMandatory) {}

    /** 4.10 and 4.11 */
    @Wire
    record SettingsRequest(String deliveryRegionId, ProfileWire.Carrier deliveryCarrier) {}

    /** 4.12 */
    @Wire
    record RemoveRequest(String deliveryRegionId, String appId) {}

    /** 4.14; without ids all carriers that the profile uses. */
    @Wire
    record TablesRequest(List<String> appIds) {}

    @Wire
    record TablesAnswer(List<Result> results) {}

    @Wire
    record Result(
            Metadata deliveryCarrierMetadata,
            Installed deliveryCarrierDetails,
            List<RegionalSettings> deliveryCarrierRegionalSettings) {}

    @Wire
    record Metadata(String id, Boolean success, ItemError error) {}

    @Wire
    record ItemError(String code) {}

    @Wire
    record RegionalSettings(String deliveryRegionId, List<Table> dashboardTables) {}

    @Wire
    record Table(String title, List<Column> columns, List<Row> rows) {}

    @Wire
    record Column(String key, String name) {}

    @Wire
    record Row(
            String key,
            @JsonDeserialize(using = FreeJson.Reader.class) JsonObject data,
            Boolean active) {}

    /** 4.15 */
    @Wire
    record RowActiveRequest(String carrierAppId, String rowId, boolean active) {}
}
