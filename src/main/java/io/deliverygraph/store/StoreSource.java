package io.deliverygraph.store;

import java.util.List;

/** Where stores come from: the configuration, and in development the sandbox. */
public interface StoreSource {

    /** In the order in which they are shown. */
    List<StoreSettings> stores();
}
