package io.deliverygraph.platform.wix;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Wix's methods (Wix contract 4 and 5). {@link WixSite} makes one client of it for each site. */
@RegisterRestClient(configKey = "wix")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface WixApi {

    String PROFILES = "/ecom/v1/delivery-profiles";
    String PROFILE = PROFILES + "/{profileId}";
    String REGIONS = PROFILE + "/delivery-region";
    String REGION = REGIONS + "/{regionId}";
    String OPTIONS = "/ecom/v1/shipping-options";
    String OPTION = OPTIONS + "/{optionId}";

    @POST
    @Path("/oauth2/token")
    Uni<RestResponse<TokenWire.Answer>> token(TokenWire.Request body);

    @POST
    @Path(PROFILES)
    Uni<RestResponse<ProfileWire.Answer>> createProfile(@BeanParam WixHeaders headers, ProfileWire.CreateRequest body);

    @GET
    @Path(PROFILE)
    Uni<RestResponse<ProfileWire.Answer>> profile(
            @BeanParam WixHeaders headers, @PathParam("profileId") String profileId);

    @PATCH
    @Path(PROFILE)
    Uni<RestResponse<ProfileWire.Answer>> updateProfile(
            @BeanParam WixHeaders headers, @PathParam("profileId") String profileId, ProfileWire.UpdateRequest body);

    @DELETE
    @Path(PROFILE)
    Uni<RestResponse<Void>> deleteProfile(@BeanParam WixHeaders headers, @PathParam("profileId") String profileId);

    @POST
    @Path(PROFILES + "/query")
    Uni<RestResponse<ProfileWire.Page>> profiles(@BeanParam WixHeaders headers, QueryWire.Request body);

    @POST
    @Path(REGIONS)
    Uni<RestResponse<ProfileWire.Answer>> addRegion(
            @BeanParam WixHeaders headers, @PathParam("profileId") String profileId, ProfileWire.RegionRequest body);

    @PATCH
    @Path(REGION)
    Uni<RestResponse<ProfileWire.Answer>> updateRegion(
            @BeanParam WixHeaders headers,
            @PathParam("profileId") String profileId,
            @PathParam("regionId") String regionId,
            ProfileWire.RegionRequest body);

    @DELETE
    @Path(REGION)
    Uni<RestResponse<ProfileWire.Answer>> removeRegion(
            @BeanParam WixHeaders headers,
            @PathParam("profileId") String profileId,
            @PathParam("regionId") String regionId,
            @QueryParam("revision") String revision);

    @GET
    @Path(PROFILES + "/delivery-regions/{regionId}")
    Uni<RestResponse<ProfileWire.Answer>> profileOfRegion(
            @BeanParam WixHeaders headers, @PathParam("regionId") String regionId);

    @POST
    @Path(PROFILES + "/add-delivery-carrier")
    Uni<RestResponse<ProfileWire.Answer>> addCarrier(@BeanParam WixHeaders headers, CarrierWire.SettingsRequest body);

    @PATCH
    @Path(PROFILES + "/update-delivery-carrier")
    Uni<RestResponse<ProfileWire.Answer>> updateCarrier(
            @BeanParam WixHeaders headers, CarrierWire.SettingsRequest body);

    @POST
    @Path(PROFILES + "/remove-delivery-carrier")
    Uni<RestResponse<ProfileWire.Answer>> removeCarrier(@BeanParam WixHeaders headers, CarrierWire.RemoveRequest body);

    @GET
    @Path(PROFILES + "/installed-carriers")
    Uni<RestResponse<CarrierWire.InstalledAnswer>> installedCarriers(@BeanParam WixHeaders headers);

    @POST
    @Path(PROFILE + "/delivery-carriers")
    Uni<RestResponse<CarrierWire.TablesAnswer>> carrierTables(
            @BeanParam WixHeaders headers, @PathParam("profileId") String profileId, CarrierWire.TablesRequest body);

    @POST
    @Path(PROFILES + "/delivery-carriers/set-active-status")
    Uni<RestResponse<Void>> setRowActive(@BeanParam WixHeaders headers, CarrierWire.RowActiveRequest body);

    @POST
    @Path(PROFILE + "/update-extended-fields")
    Uni<RestResponse<ProfileWire.Answer>> setProfileFields(
            @BeanParam WixHeaders headers,
            @PathParam("profileId") String profileId,
            ProfileWire.ExtendedFieldsRequest body);

    @POST
    @Path(OPTIONS)
    Uni<RestResponse<OptionWire.Answer>> createOption(@BeanParam WixHeaders headers, OptionWire.Request body);

    @GET
    @Path(OPTION)
    Uni<RestResponse<OptionWire.Answer>> option(@BeanParam WixHeaders headers, @PathParam("optionId") String optionId);

    @PATCH
    @Path(OPTION)
    Uni<RestResponse<OptionWire.Answer>> updateOption(
            @BeanParam WixHeaders headers, @PathParam("optionId") String optionId, OptionWire.Request body);

    @DELETE
    @Path(OPTION)
    Uni<RestResponse<Void>> deleteOption(@BeanParam WixHeaders headers, @PathParam("optionId") String optionId);

    @POST
    @Path(OPTIONS + "/query")
    Uni<RestResponse<OptionWire.Page>> options(@BeanParam WixHeaders headers, QueryWire.Request body);

    @POST
    @Path(OPTION + "/add-delivery-region")
    Uni<RestResponse<OptionWire.Answer>> addOptionRegion(
            @BeanParam WixHeaders headers, @PathParam("optionId") String optionId, OptionWire.RegionRequest body);

    @POST
    @Path(OPTION + "/remove-delivery-region")
    Uni<RestResponse<OptionWire.Answer>> removeOptionRegion(
            @BeanParam WixHeaders headers, @PathParam("optionId") String optionId, OptionWire.RegionRequest body);

    @POST
    @Path(OPTION + "/update-extended-fields")
    Uni<RestResponse<OptionWire.Answer>> setOptionFields(
            @BeanParam WixHeaders headers,
            @PathParam("optionId") String optionId,
            ProfileWire.ExtendedFieldsRequest body);
}
