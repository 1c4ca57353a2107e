package io.deliverygraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.deliverygraph.graph.Reads;
import io.deliverygraph.testing.TypesOfTheGraph;
import io.smallrye.graphql.api.OneOf;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What the GraphQL engine does not forgive. Each rule keeps out something that starts and then misbehaves. */
@AnalyzeClasses(packages = "io.deliverygraph", importOptions = DoNotIncludeTests.class)
class GraphRulesTest {

    /** The engine runs all plain resolvers of an event loop one after the other. */
    @ArchTest
    static final ArchRule resolversAnswerWithAUni = methods()
            .that(areResolvers())
            .should(hold(
                    "answer with Uni or Multi",
                    method -> List.of(Uni.class, Multi.class).contains(method.getReturnType())));

    /** Or nobody would know what a document costs before it runs. */
    @ArchTest
    static final ArchRule resolversSayWhatTheyRead = methods()
            .that(areResolvers())
            .should(hold("say with @Reads what they read", method -> method.isAnnotationPresent(Reads.class)));

    /** With arguments, the engine answers one key with another's value. */
    @ArchTest
    static final ArchRule aBatchTakesItsListAndNothingElse = methods()
            .that(areResolvers())
            .should(hold(
                    "take no second parameter beside a list of sources",
                    method -> method.getParameterCount() == 1
                            || Stream.of(method.getParameters()).noneMatch(GraphRulesTest::isBatch)));

    /** The engine makes an error of the answer that names no field. */
    @ArchTest
    static final ArchRule resolversHaveNoConstraintOnTheirAnswer = methods()
            .that(areResolvers())
            .should(hold(
                    "have no constraint on their answer",
                    method -> Stream.of(method.getAnnotations()).noneMatch(GraphRulesTest::validates)
                            && !validated(method.getAnnotatedReturnType())));

    /** Two keys of one as literals end in HTTP 500. */
    @ArchTest
    static final ArchRule nothingIsOneOf =
            noClasses().should().dependOnClassesThat().areAssignableTo(OneOf.class);

    @ArchTest
    static final ArchRule facesOfTheGraphAreCalledGraph =
            classes().that().areAnnotatedWith(GraphQLApi.class).should().haveSimpleNameEndingWith("Graph");

    /** Native executables fail on collections that are no lists. */
    @ArchTest
    static void listsInTheGraphAreLists(JavaClasses ours) {
        assertThat(TypesOfTheGraph.of(ours).mentioned())
                .filteredOn(Collection.class::isAssignableFrom)
                .containsOnly(List.class);
    }

    /** The engine sends them as JSON numbers, and clients read binary fractions. */
    @ArchTest
    static void numbersWithDecimalsAreDecimals(JavaClasses ours) {
        assertThat(TypesOfTheGraph.of(ours).mentioned())
                .filteredOn(List.of(BigDecimal.class, double.class, float.class, Double.class, Float.class)::contains)
                .isEmpty();
    }

    /** The engine takes every interface of an output into the schema, and a type for every class that implements it. */
    @ArchTest
    static void outputsImplementInterfacesOfTheGraphOnly(JavaClasses ours) {
        List<Class<?>> outputs = TypesOfTheGraph.of(ours).outputs();

        assertThat(outputs)
                .isNotEmpty()
                .flatMap(output -> List.<Class<?>>of(output.getInterfaces()))
                .filteredOn(each -> each.getName().startsWith("io.deliverygraph."))
                .filteredOn(each -> !each.isAnnotationPresent(Name.class))
                .isEmpty();
    }

    private static DescribedPredicate<JavaMethod> areResolvers() {
        return DescribedPredicate.describe(
                "resolve a field", method -> method.getOwner().isAnnotatedWith(GraphQLApi.class) && resolves(method));
    }

    private static boolean resolves(JavaMethod method) {
        return method.isAnnotatedWith(Query.class)
                || method.isAnnotatedWith(Mutation.class)
                || Stream.of(method.reflect().getParameters()).anyMatch(each -> each.isAnnotationPresent(Source.class));
    }

    private static boolean isBatch(Parameter parameter) {
        return parameter.isAnnotationPresent(Source.class) && Collection.class.isAssignableFrom(parameter.getType());
    }

    private static boolean validated(AnnotatedType type) {
        return Stream.of(type.getAnnotations()).anyMatch(GraphRulesTest::validates)
                || (type instanceof AnnotatedParameterizedType generic
                        && Stream.of(generic.getAnnotatedActualTypeArguments()).anyMatch(GraphRulesTest::validated));
    }

    private static boolean validates(Annotation annotation) {
        return annotation.annotationType() == Valid.class
                || annotation.annotationType().isAnnotationPresent(Constraint.class);
    }

    private static ArchCondition<JavaMethod> hold(String rule, Predicate<Method> holds) {
        return new ArchCondition<>(rule) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        method, holds.test(method.reflect()), method.getFullName() + " should " + rule));
            }
        };
    }
}
