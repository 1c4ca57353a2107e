package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Carries out one method. */
@FunctionalInterface
interface WixHandler {

    /**
     * @return body of the 200
     * @throws io.deliverygraph.sandbox.wix.error.Refusal if the call is not carried out; the site is unchanged then
     */
    ObjectNode handle(WixCall call);
}
