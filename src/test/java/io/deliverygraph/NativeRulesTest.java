package io.deliverygraph;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.github.benmanes.caffeine.cache.Cache;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.annotations.RegisterResourceBundle;
import io.quarkus.runtime.annotations.RegisterResources;
import io.smallrye.config.ConfigMapping;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a native executable must be told, as it holds only what somebody is seen to use. A JVM forgives all of this; the
 * executable starts and then fails with the first call.
 */
@AnalyzeClasses(packages = "io.deliverygraph", importOptions = DoNotIncludeTests.class)
class NativeRulesTest {

    private static final String PLATFORMS = "io.deliverygraph.platform..";

    private static final Set<String> LOOKUPS = Set.of(Map.class.getName(), Set.class.getName(), Cache.class.getName());

    /** Registered as a whole: a record that is added to one of them cannot be forgotten. */
    @ArchTest
    static final ArchRule holdersOfWireRecordsAreRegistered = classes()
            .that()
            .resideInAPackage(PLATFORMS)
            .and()
            .haveSimpleNameEndingWith("Wire")
            .and()
            .areNotAnnotations()
            .should(beAnnotatedWith(RegisterForReflection.class));

    /** Whatever Jackson is told about stands in such a holder. */
    @ArchTest
    static final ArchRule wireRecordsStandInAHolder = classes()
            .that()
            .resideInAPackage(PLATFORMS)
            .and()
            .areNotAnnotations()
            .and(DescribedPredicate.describe("Jackson reads or writes", NativeRulesTest::isOnTheWire))
            .should(be(DescribedPredicate.describe("registered for reflection", NativeRulesTest::isRegistered)));

    /** The classes that something is read into, {@code WireJson.as(json, Thing.class)}, too. */
    @ArchTest
    static final ArchRule whatJsonIsReadIntoStandsInAHolder = classes()
            .that()
            .resideInAPackage(PLATFORMS)
            .and(DescribedPredicate.describe("read JSON into records", NativeRulesTest::readsJson))
            .should(be(
                    DescribedPredicate.describe("naming registered records only", NativeRulesTest::namesRegistered)));

    /** The start asks them which properties there are; unregistered, it would call each of theirs unknown. */
    @ArchTest
    static final ArchRule whatCanBeConfiguredIsRegistered =
            classes().that().areAnnotatedWith(ConfigMapping.class).should(beAnnotatedWith(RegisterForReflection.class));

    /** Beside the code that opens them, where whoever moves a file sees it. */
    @ArchTest
    static final ArchRule resourcesAreIncluded = classes()
            .that()
            .resideOutsideOfPackages("io.deliverygraph.sandbox..", "io.deliverygraph.dev")
            .and(DescribedPredicate.describe("open a resource", NativeRulesTest::opensAResource))
            .should(be(DescribedPredicate.describe("registering it", NativeRulesTest::registersResources)));

    /** Quarkus reads such an annotation where it stands once on a class, and overlooks it without a word elsewhere. */
    @ArchTest
    static final ArchRule nothingIsRegisteredTwiceOnOneClass = noClasses()
            .should(beAnnotatedWith(RegisterResourceBundle.List.class))
            .orShould(beAnnotatedWith(RegisterResources.List.class));

    /** The one that a record is given is interpreted there: ten microseconds and more, in place of some nanoseconds. */
    @ArchTest
    static final ArchRule recordsThatAreKeysCompareThemselves = classes()
            .that()
            .resideOutsideOfPackage("io.deliverygraph.sandbox..")
            .should(be(DescribedPredicate.describe(
                    "looking up by keys whose equals is written out", NativeRulesTest::keysCompareThemselves)));

    private static boolean keysCompareThemselves(JavaClass type) {
        Stream<JavaType> fields = type.getFields().stream().map(JavaField::getType);
        Stream<JavaType> methods = type.getMethods().stream()
                .flatMap(method ->
                        Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream()));
        return Stream.concat(fields, methods)
                .flatMap(NativeRulesTest::key)
                .filter(key -> key.isAssignableTo(Record.class))
                .noneMatch(key -> key.getMethod("equals", Object.class)
                        .getAccessesFromSelf()
                        .isEmpty());
    }

    private static Stream<JavaClass> key(JavaType type) {
        return type instanceof JavaParameterizedType generic
                        && LOOKUPS.contains(generic.toErasure().getName())
                ? Stream.of(generic.getActualTypeArguments().get(0).toErasure())
                : Stream.empty();
    }

    private static boolean isOnTheWire(JavaClass type) {
        return type.isMetaAnnotatedWith(JacksonAnnotationsInside.class)
                || type.getFields().stream()
                        .flatMap(field -> field.getAnnotations().stream())
                        .anyMatch(each -> each.getRawType().getPackageName().startsWith("com.fasterxml.jackson"));
    }

    private static boolean readsJson(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().getSimpleName().equals("WireJson")
                        && call.getName().equals("as"));
    }

    private static boolean namesRegistered(JavaClass type) {
        return type.getReferencedClassObjects().stream()
                .map(named -> named.getRawType())
                .filter(named -> named.getPackageName().equals(type.getPackageName()))
                .filter(named -> named.isAssignableTo(Record.class))
                .allMatch(NativeRulesTest::isRegistered);
    }

    private static boolean opensAResource(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getName().startsWith("getResource")
                        && call.getTargetOwner().isAssignableTo(Class.class));
    }

    private static boolean registersResources(JavaClass type) {
        return outwards(type).anyMatch(each -> each.isAnnotatedWith(RegisterResources.class));
    }

    private static boolean isRegistered(JavaClass type) {
        return outwards(type).anyMatch(each -> each.isAnnotatedWith(RegisterForReflection.class));
    }

    /** The class, the one around it, and so on. */
    private static Stream<JavaClass> outwards(JavaClass type) {
        return Stream.iterate(
                type, each -> each != null, each -> each.getEnclosingClass().orElse(null));
    }
}
