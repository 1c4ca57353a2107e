package io.deliverygraph;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.deliverygraph.sandbox.SandboxSettings;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.time.DurationMin;

/** What no class of ours does, wherever it lives. */
@AnalyzeClasses(packages = "io.deliverygraph", importOptions = DoNotIncludeTests.class)
class CodeRulesTest {

    private static final Set<String> BINARY_FRACTIONS =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Impl|Service|Manager|Helper|Utils?|D(to|TO)|Entity)(\\$.*)?");

    @ArchTest
    static final ArchRule noFieldIsABinaryFraction = noFields().should().haveRawType(binaryFraction());

    @ArchTest
    static final ArchRule noMethodTakesOrGivesABinaryFraction = codeUnits().should(noBinaryFraction());

    @ArchTest
    static final ArchRule timeComesFromAnInjectedClock =
            noClasses().should().accessTargetWhere(theSystemClock().and(not(are(whereAClockIsMade()))));

    @ArchTest
    static final ArchRule timesOfTheConfigurationSayHowShortTheyMayBe = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(ConfigMapping.class)
            .and()
            .haveRawReturnType(Duration.class)
            .should()
            .beAnnotatedWith(DurationMin.class);

    private static DescribedPredicate<JavaClass> binaryFraction() {
        return describe(
                "double or float",
                type -> BINARY_FRACTIONS.contains(type.getBaseComponentType().getName()));
    }

    private static ArchCondition<JavaCodeUnit> noBinaryFraction() {
        return new ArchCondition<>("take or give no double or float") {
            @Override
            public void check(JavaCodeUnit method, ConditionEvents events) {
                Stream.concat(method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
                        .filter(binaryFraction())
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " uses " + type.getName())));
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> theSystemClock() {
        return describe("the system clock is read", access -> {
            if (!(access.getTarget() instanceof CodeUnitAccessTarget called)) {
                return false;
            }
            String owner = called.getOwner().getName();
            boolean ofClock = called.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            return switch (called.getName()) {
                case "now" -> owner.startsWith("java.time.") && !ofClock;
                case "currentTimeMillis" -> owner.equals("java.lang.System");
                case "<init>" ->
                    owner.equals(Date.class.getName())
                            && called.getRawParameterTypes().isEmpty();
                case "getInstance" -> owner.equals("java.util.Calendar");
                default ->
                    owner.equals(Clock.class.getName())
                            && (called.getName().startsWith("system")
                                    || (called.getName().startsWith("tick") && !ofClock));
            };
        });
    }

    /** The two places that decide which clock the others get: the bean, and the sandbox's defaults. */
    private static DescribedPredicate<JavaAccess<?>> whereAClockIsMade() {
        return describe("where a clock is made", access -> {
            JavaCodeUnit from = access.getOrigin();
            boolean producesIt = from.isAnnotatedWith(Produces.class)
                    && from.getRawReturnType().isEquivalentTo(Clock.class);
            return producesIt
                    || (from.getOwner().isEquivalentTo(SandboxSettings.class)
                            && from.getName().equals("defaults"));
        });
    }
}
