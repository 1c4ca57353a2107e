package io.deliverygraph.graph.limit;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/**
 * How much a request may ask for. Every number has a default, and none can be switched off: zero and less stop the
 * start. docs/limits.md says how each was found. The size of a body is Quarkus's
 * {@code quarkus.http.limits.max-body-size}.
 */
@RegisterForReflection // ConfigurationProbe asks it what there is to configure
@ConfigMapping(prefix = "delivery.limits")
interface LimitsConfig {

    /** Characters: ten for each token, comments and indentation included. */
    @Min(1)
    @WithDefault("60000")
    int documentLength();

    /** The longest document of docs/examples has some 300; a page of a back office rarely passes 3,000. */
    @Min(1)
    @WithDefault("6000")
    int tokens();

    /** A file of docs/examples has up to five; tools send what a whole page needs in one document. */
    @Min(1)
    @WithDefault("20")
    int operations();

    /** Frontends that are made of components write one for each component. */
    @Min(1)
    @WithDefault("100")
    int fragments();

    /** Ours define up to four; whoever writes changes of many things into one document defines one for each. */
    @Min(1)
    @WithDefault("100")
    int variables();

    /** Twice the deepest document of docs/examples; tools that ask for the schema need 15. */
    @Min(1)
    @WithDefault("16")
    int depth();

    /** The question for the whole schema has up to 300, a page of a back office some 200. */
    @Min(1)
    @WithDefault("1000")
    int fields();

    /** Twice what all types that can stand in one place have in fields. */
    @Min(1)
    @WithDefault("100")
    int breadth();

    /** Twice what a page with twenty parts asks for; things by id go into one {@code nodes}. */
    @Min(1)
    @WithDefault("40")
    int rootFields();

    /** Some for each part of a page. */
    @Min(1)
    @WithDefault("100")
    int aliases();

    /** Things by id go into one {@code nodes}: twenty of the same side by side are many. */
    @Min(1)
    @WithDefault("30")
    int aliasesOfOneField();

    /** Some for each part of a page; the schema has {@code @include} and {@code @skip}. */
    @Min(1)
    @WithDefault("100")
    int directives();

    /** Each of {@code @include} and {@code @skip} once, and as much again for those of clients. */
    @Min(1)
    @WithDefault("4")
    int directivesAtOnePlace();

    /** Tools ask for the fields of types, and not for the fields of types of fields: one is enough, two are allowed. */
    @Min(1)
    @WithDefault("2")
    int introspectionDepth();

    /** Twice what the question for the whole schema has, as tools ask it. */
    @Min(1)
    @WithDefault("600")
    int introspectionFields();

    /** What a page may hold. */
    @Min(1)
    @WithDefault("100")
    int pageSize();

    /** What {@code nodes} may find. */
    @Min(1)
    @WithDefault("100")
    int ids();

    /** Twice the longest legal list, 250 destinations; what is too many for a field, the field itself says better. */
    @Min(1)
    @WithDefault("500")
    int listSize();

    /** Twice the largest legal input, 250 destinations with 100 subdivisions each. */
    @Min(1)
    @WithDefault("60000")
    int values();

    /** Points; docs/limits.md shows what documents cost. */
    @Min(1)
    @WithDefault("500000")
    int cost();

    /**
     * Points of a call to a platform: it takes what some hundred things take to be written out, and uses up its budget.
     */
    @Min(1)
    @WithDefault("100")
    int pointsOfACall();

    /** Points of a thing in the answer. */
    @Min(1)
    @WithDefault("1")
    int pointsOfANode();

    /** How long a list is taken to be that has no {@code first}; most regions, rates and destinations are fewer. */
    @Min(1)
    @WithDefault("5")
    int usualList();
}
