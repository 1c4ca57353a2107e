package io.deliverygraph.graph.limit;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Paging;
import io.deliverygraph.graph.StoreReads;
import io.deliverygraph.graph.limit.CostPlan.Part;
import io.deliverygraph.graph.limit.CostPlan.Root;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.GraphQLApi;

/** Works out what an operation costs before it runs. */
@Singleton // no proxy: asked for each request
public class Costs {

    private final GraphQLSchema schema;
    private final ReadTable table;
    private final StoreReads stores;
    private final LimitsConfig config;

    @Inject
    Costs(GraphQLSchema schema, BeanManager beans, StoreReads stores, LimitsConfig config) {
        this(schema, ReadTable.of(resolvers(beans)), stores, config);
    }

    Costs(GraphQLSchema schema, ReadTable table, StoreReads stores, LimitsConfig config) {
        this.schema = schema;
        this.table = table;
        this.stores = stores;
        this.config = config;
    }

    private static Collection<Class<?>> resolvers(BeanManager beans) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(GraphQLApi.class))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param document valid and within the limits */
    public CostPlan planned(Document document, OperationDefinition operation) {
        return new CostPlanning(schema, table, document).of(operation);
    }

    /** @param variables of the types that the operation declares, its defaults included */
    public Cost of(CostPlan plan, Map<String, Object> variables) {
        return new Costing(plan, variables).cost();
    }

    /** One operation with its variables. */
    private final class Costing {

        private final CostPlan plan;
        private final Map<String, Object> variables;
        private final Calls calls = new Calls(stores);
        private long nodes;

        Costing(CostPlan plan, Map<String, Object> variables) {
            this.plan = plan;
            this.variables = variables;
        }

        Cost cost() {
            for (int root = 0; root < plan.roots().size(); root++) {
                // What a change has read is read again for its answer, and for the change that follows.
                root(plan.roots().get(root), plan.serial() ? 2 * root : 0);
            }
            long points = Amount.sum(
                    Amount.product(calls.number(), config.pointsOfACall()),
                    Amount.product(nodes, config.pointsOfANode()));
            return new Cost(points, config.cost(), calls.number(), nodes, plan.at());
        }

        private void root(Root root, int phase) {
            Named named = Named.by(root.arguments(), variables);
            List<GlobalId> ids = named.ids();
            Part part = root.part();
            if (part.reading().byIds()) {
                calls.add(ids, phase);
            }
            Set<String> asked = part.reading().everyStore()
                    ? named.storesOfFilter().map(this::storesOf).orElse(stores.stores())
                    : storesOf(ids);
            calls.add(part.reading(), asked, config.usualList(), phase);
            long size = size(part, asked, named.asked(), Paging.USUAL);
            below(part, size, asked, plan.serial() ? phase + 1 : phase);
        }

        private Set<String> storesOf(List<GlobalId> ids) {
            Set<String> found = new LinkedHashSet<>(ids.size() * 2);
            for (GlobalId id : ids) {
                if (stores.stores().contains(id.store())) {
                    found.add(id.store());
                }
            }
            return found;
        }

        /** @param times how many values the part has, all together */
        private void below(Part part, long times, Set<String> asked, int phase) {
            if (part.node()) {
                nodes = Amount.sum(nodes, times);
            }
            int page = page(part);
            for (Part inner : part.parts()) {
                calls.add(inner.reading(), asked, times, phase);
                below(inner, Amount.product(times, size(inner, asked, 1, page)), asked, phase);
            }
        }

        private long size(Part part, Set<String> asked, int ids, int page) {
            return switch (part.times()) {
                case ONE -> 1;
                case LIST -> config.usualList();
                case PAGE -> page;
                case STORES -> asked.size();
                case IDS -> ids;
            };
        }

        private int page(Part part) {
            return Named.valueOf(part.first(), variables) instanceof Number first
                    ? Math.max(0, first.intValue())
                    : Paging.USUAL;
        }
    }
}
