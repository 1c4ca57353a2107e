package io.deliverygraph.graph.execution;

import io.quarkus.runtime.annotations.RegisterResourceBundle;

/**
 * The engine's sentences about what does not fit, for the executable: Quarkus registers two of its bundles, and an
 * executable answers with 500 where it looks for the others. One class for each, as Quarkus (3.34) overlooks the
 * annotation where it stands twice on one.
 */
final class EngineWords {

    private EngineWords() {}

    @RegisterResourceBundle(bundleName = "i18n.Execution")
    private static final class OfExecution {}

    @RegisterResourceBundle(bundleName = "i18n.General")
    private static final class OfGeneral {}

    @RegisterResourceBundle(bundleName = "i18n.Parsing")
    private static final class OfParsing {}

    @RegisterResourceBundle(bundleName = "i18n.Scalars")
    private static final class OfScalars {}

    @RegisterResourceBundle(bundleName = "i18n.Validation")
    private static final class OfValidation {}
}
