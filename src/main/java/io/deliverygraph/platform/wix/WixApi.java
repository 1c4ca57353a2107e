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

/**
 * Wix's methods (Wix contract 4 and 5). {@link WixSites} makes one client of it for each site. They answer with bodies
 * alone, null where there is none: a whole response would have the client copy all its headers twice, and look up its
 * classes by name for each call. What the headers say is in {@link WixHeaders#answered()} by then.
 */
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
    Uni<TokenWire.Answer> token(@BeanParam WixHeaders headers, TokenWire.Request body);

    @POST
    @Path(PROFILES)
    Uni<ProfileWire.Answer> createProfile(@BeanParam WixHeaders headers, ProfileWire.CreateRequest body);

    @GET
    @Path(PROFILE)
    Uni<ProfileWire.Answer> profile(@BeanParam WixHeaders headers, @PathParam("profileId") String profileId);

    @PATCH
    @Path(PROFILE)
    Uni<ProfileWire.Answer> updateProfile(
            @BeanParam WixHeaders headers, @PathParam("profileId") String profileId, ProfileWire.UpdateRequest body);

    @DELETE
    @Path(PROFILE)
    Uni<Void> deleteProfile(@BeanParam WixHeaders headers, @PathParam("profileId") String profileId);

    @POST
    @Path(PROFILES + "/query")
    Uni<ProfileWire.Page> profiles(@BeanParam WixHeaders headers, QueryWire.Request body);

    @POST
    @Path(REGIONS)
    Uni<ProfileWire.Answer> addRegion(
            @BeanParam WixHeaders headers, @PathParam("profileId") String profileId, ProfileWire.RegionRequest body);

    @PATCH
    @Path(REGION)
    Uni<ProfileWire.Answer> updateRegion(
            @BeanParam WixHeaders headers,
            @PathParam("profileId") String profileId,
            @PathParam("regionId") String regionId,
            ProfileWire.RegionRequest body);

    @DELETE
    @Path(REGION)
    Uni<ProfileWire.Answer> removeRegion(
            @BeanParam WixHeaders headers,
            @PathParam("profileId") String profileId,
            @PathParam("regionId") String regionId,
            @QueryParam("revision") String revision);

    @GET
    @Path(PROFILES + "/delivery-regions/{regionId}")
    Uni<ProfileWire.Answer> profileOfRegion(@BeanParam WixHeaders headers, @PathParam("regionId") String regionId);

    @POST
    @Path(PROFILES + "/add-delivery-carrier")
    Uni<ProfileWire.Answer> addCarrier(@BeanParam WixHeaders headers, CarrierWire.SettingsRequest body);

    @PATCH
    @Path(PROFILES + "/update-delivery-carrier")
    Uni<ProfileWire.Answer> updateCarrier(@BeanParam WixHeaders headers, CarrierWire.SettingsRequest body);

    @POST
    @Path(PROFILES + "/remove-delivery-carrier")
    Uni<ProfileWire.Answer> removeCarrier(@BeanParam WixHeaders headers, CarrierWire.RemoveRequest body);

    @GET
    @Path(PROFILES + "/installed-carriers")
    Uni<CarrierWire.InstalledAnswer> installedCarriers(@BeanParam WixHeaders headers);

    @POST
    @Path(PROFILE + "/delivery-carriers")
    Uni<CarrierWire.TablesAnswer> carrierTables(
            @BeanParam WixHeaders headers, @PathParam("profileId") String profileId, CarrierWire.TablesRequest body);

    @POST
    @Path(PROFILES + "/delivery-carriers/set-active-status")
    Uni<Void> setRowActive(@BeanParam WixHeaders headers, CarrierWire.RowActiveRequest body);

    @POST
    @Path(PROFILE + "/update-extended-fields")
    Uni<ProfileWire.Answer> setProfileFields(
            @BeanParam WixHeaders headers,
            @PathParam("profileId") String profileId,
            ProfileWire.ExtendedFieldsRequest body);

    @POST
    @Path(OPTIONS)
    Uni<OptionWire.Answer> createOption(@BeanParam WixHeaders headers, OptionWire.Request body);

    @GET
    @Path(OPTION)
    Uni<OptionWire.Answer> option(@BeanParam WixHeaders headers, @PathParam("optionId") String optionId);

    @PATCH
    @Path(OPTION)
    Uni<OptionWire.Answer> updateOption(
            @BeanParam WixHeaders headers, @PathParam("optionId") String optionId, OptionWire.Request body);

    @DELETE
    @Path(OPTION)
    Uni<Void> deleteOption(@BeanParam WixHeaders headers, @PathParam("optionId") String optionId);

    @POST
    @Path(OPTIONS + "/query")
    Uni<OptionWire.Page> options(@BeanParam WixHeaders headers, QueryWire.Request body);

    @POST
    @Path(OPTION + "/add-delivery-region")
    Uni<OptionWire.Answer> addOptionRegion(
            @BeanParam WixHeaders headers, @PathParam("optionId") String optionId, OptionWire.RegionRequest body);

    @POST
    @Path(OPTION + "/remove-delivery-region")
    Uni<OptionWire.Answer> removeOptionRegion(
            @BeanParam WixHeaders headers, @PathParam("optionId") String optionId, OptionWire.RegionRequest body);

    @POST
    @Path(OPTION + "/update-extended-fields")
    Uni<OptionWire.Answer> setOptionFields(
            @BeanParam WixHeaders headers,
            @PathParam("optionId") String optionId,
            ProfileWire.ExtendedFieldsRequest body);
}
