package io.deliverygraph.platform.wix;

import jakarta.ws.rs.HeaderParam;

/** What every call carries (Wix contract 1.2). A header whose value is null is not sent. */
final class WixHeaders {

    static final String REQUEST_ID = "x-wix-request-id";
    static final String CONSISTENT = "X-Wix-Consistent";

    /** The bare credential, without {@code Bearer}. */
    @HeaderParam("Authorization")
    public final String authorization;

    /** Goes with an API key only. */
    @HeaderParam("wix-site-id")
    public final String siteId;

    /** What an earlier answer to the same GraphQL request said, so that it reads what it wrote. */
    @HeaderParam(CONSISTENT)
    public final String consistent;

    WixHeaders(String authorization, String siteId, String consistent) {
        this.authorization = authorization;
        this.siteId = siteId;
        this.consistent = consistent;
    }
}
