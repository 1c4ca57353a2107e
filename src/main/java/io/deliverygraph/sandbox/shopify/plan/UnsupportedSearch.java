package io.deliverygraph.sandbox.shopify.plan;

/** A search this sandbox cannot do as Shopify would, so it does none. */
public final class UnsupportedSearch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsupportedSearch(String term) {
        super("the sandbox does not know the search term " + term
                + "; it knows text, name, id, category and app_id, all of which have to match");
    }
}
