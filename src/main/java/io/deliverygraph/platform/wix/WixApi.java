package io.deliverygraph.platform.wix;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/**
 * Wix's methods that change something (Wix contract 4 and 5), and the one that gives tokens; {@link WixReads} has the
 * others. {@link WixSites} makes one client of it for each site. They answer with bodies alone, null where there is
 * none: a whole response would have the client copy all its headers twice, and look up its classes by name for each
 * call. What the headers say is in {@link WixHeaders#answered()} by then.
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

    @PATCH
    @Path(PROFILE)
    Uni<ProfileWire.Answer> updateProfile(
            @BeanParam WixHeaders headers, @PathParam("profileId") String profileId, ProfileWire.UpdateRequest body);

    @DELETE
    @Path(PROFILE)
    Uni<Void> deleteProfile(@BeanParam WixHeaders headers, @PathParam("profileId") String profileId);

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

    @POST
    @Path(PROFILES + "/add-delivery-carrier")
    Uni<ProfileWire.Answer> addCarrier(@BeanParam WixHeaders headers, CarrierWire.SettingsRequest body);

    @PATCH
    @Path(PROFILES + "/update-delivery-carrier")
    Uni<ProfileWire.Answer> updateCarrier(@BeanParam WixHeaders headers, CarrierWire.SettingsRequest body);

    @POST
    @Path(PROFILES + "/remove-delivery-carrier")
    Uni<ProfileWire.Answer> removeCarrier(@BeanParam WixHeaders headers, CarrierWire.RemoveRequest body);

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

    @PATCH
    @Path(OPTION)
    Uni<OptionWire.Answer> updateOption(
            @BeanParam WixHeaders headers, @PathParam("optionId") String optionId, OptionWire.Request body);

    @DELETE
    @Path(OPTION)
    Uni<Void> deleteOption(@BeanParam WixHeaders headers, @PathParam("optionId") String optionId);

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
