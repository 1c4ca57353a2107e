package io.deliverygraph.platform.shopify;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** Shopify's Admin API: one address for everything (Shopify contract 1). {@link ShopifyShops} makes a client a shop. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface ShopifyApi {

    /** The path of everything in this version, for what does not go through the client. */
    static String at(String version) {
        return "/admin/api/" + version + "/graphql.json";
    }

    /**
     * @param body the document with its variables, as JSON
     * @return the answer's JSON, unread: what it says goes by the document
     */
    @POST
    @Path("/admin/api/{version}/graphql.json")
    Uni<RestResponse<String>> ask(@BeanParam ShopifyHeaders headers, @PathParam("version") String version, String body);
}
