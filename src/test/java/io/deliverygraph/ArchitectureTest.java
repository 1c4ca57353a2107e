package io.deliverygraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.deliverygraph.deferred.Span;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.testing.ImportTable;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Who may import whom, and who may use which library. A rule that turns out wrong is changed with its reason. */
@AnalyzeClasses(packages = "io.deliverygraph", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /**
     * A package sees what its row names and whatever those see; packages that do not exist yet have their row already.
     */
    private static final ImportTable TABLE = new ImportTable("io.deliverygraph")
            .row("money")
            .row("geo")
            .row("rule", "money", "geo")
            .row("graph", "rule")
            .row("graph.execution", "graph")
            .row("graph.limit", "graph")
            .row("graph.http", "graph.execution", "graph.limit")
            .row("store", "graph")
            .row("condition", "money")
            .row("profile", "store", "condition")
            .row("option", "profile")
            .row("deferred", "option")
            .row("coverage", "option")
            .row("quote", "deferred")
            .row("audit", "deferred")
            .row("platform", "deferred")
            .row("platform.wix", "platform")
            .row("platform.shopify", "platform")
            .row("operations", "platform")
            .row("sandbox")
            .row("dev", "sandbox", "store");

    @ArchTest
    static final ArchRule everyPackageImportsOnlyWhatItsRowNames = classes().should(TABLE.beKept());

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.deliverygraph.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheStarterImportsTheSandbox = noClasses()
            .that()
            .resideOutsideOfPackages("io.deliverygraph.sandbox..", "io.deliverygraph.dev")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.deliverygraph.sandbox..");

    @ArchTest
    static final ArchRule nobodyImportsTheStarter = noClasses()
            .that()
            .resideOutsideOfPackage("io.deliverygraph.dev")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.deliverygraph.dev..");

    @ArchTest
    static final ArchRule theTwoSandboxesShareNothing = slices().matching("io.deliverygraph.sandbox.(wix|shopify)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule wireRecordsNeverLeaveTheirPlatform = slices().matching(
                    "io.deliverygraph.(platform.wix|platform.shopify)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobodyOutsideKnowsAPlatform = noClasses()
            .that()
            .resideOutsideOfPackages("io.deliverygraph.platform.wix..", "io.deliverygraph.platform.shopify..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.deliverygraph.platform.wix..", "io.deliverygraph.platform.shopify..");

    @ArchTest
    static final ArchRule onlyPlatformsSpeakRest = noClasses()
            .that()
            .resideOutsideOfPackage("io.deliverygraph.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.eclipse.microprofile.rest.client..", "io.quarkus.rest.client..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule onlyGraphClassesUseTheEngine = noClasses()
            .that(not(resideInAnyPackage(
                    "io.deliverygraph.graph",
                    "io.deliverygraph.graph.execution",
                    "io.deliverygraph.graph.limit",
                    "io.deliverygraph.graph.http",
                    "io.deliverygraph.sandbox.shopify.engine"))) // Shopify's API is a graph, so its stand-in runs one
            .and(not(nameMatching(".*Graph(\\$.*)?")))
            .and()
            .doNotBelongToAnyOf(Decimal.class, Span.class) // a scalar is the engine's own interface
            .should()
            .dependOnClassesThat(engine());

    private static DescribedPredicate<JavaClass> engine() {
        return resideInAnyPackage("graphql..", "io.smallrye.graphql..")
                .or(resideInAPackage("org.eclipse.microprofile.graphql")
                        .and(DescribedPredicate.describe(
                                "make a resolver",
                                used -> used.isEquivalentTo(GraphQLApi.class)
                                        || used.isEquivalentTo(Query.class)
                                        || used.isEquivalentTo(Mutation.class)
                                        || used.isEquivalentTo(Source.class))))
                .as("belong to the GraphQL engine");
    }
}
