package io.deliverygraph.graph.limit;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import io.deliverygraph.graph.TopLevelErrors;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Refuses what asks for too much, in the order in which a request is worked on: text, document, variables, cost. */
@Singleton // no proxy: asked for each request
public class RequestLimits {

    private final Allowed allowed;
    private final ExcessErrors errors;
    private final ParserOptions parsing;

    RequestLimits(LimitsConfig config, ExcessErrors errors) {
        this.allowed = Allowed.of(config);
        this.errors = errors;
        this.parsing = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxCharacters(allowed.of(Limit.DOCUMENT_LENGTH))
                        // The parser counts the end of the text, too.
                        .maxTokens(allowed.of(Limit.TOKENS) + 1)
                        .maxWhitespaceTokens(allowed.of(Limit.DOCUMENT_LENGTH)));
    }

    /** Reads a text as a document, and measures it before anybody spends time on it. */
    public Parsed parsed(String text) {
        return allowed.over(Limit.DOCUMENT_LENGTH, new Amount(text.length(), null))
                .map(tooLong -> (Parsed) unparsed(tooLong))
                .orElseGet(() -> read(text));
    }

    private Parsed read(String text) {
        try {
            Document document = new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(text)
                            .parserOptions(parsing)
                            .locale(Locale.ENGLISH)
                            .build());
            Measured measured = DocumentWalk.of(document);
            List<Excess> excesses = measured.over(allowed);
            return excesses.isEmpty()
                    ? new MeasuredDocument(text, document, measured)
                    : new Unparsed(errors.of(excesses));
        } catch (ParseCancelledTooDeepException deep) {
            // The parser counts its own rules: how deep the document is, nobody knows.
            return unparsed(more(Limit.DEPTH, deep.getLocation()));
        } catch (ParseCancelledException many) {
            return unparsed(more(Limit.TOKENS, many.getLocation()));
        } catch (InvalidSyntaxException mistaken) {
            return new Unparsed(List.of(TopLevelErrors.worded(mistaken.toInvalidSyntaxError())));
        }
    }

    /** One more than allowed was seen, and then nobody counted on. */
    private Excess more(Limit limit, SourceLocation at) {
        return new Excess(limit, allowed.of(limit), allowed.of(limit) + 1L, at);
    }

    private Unparsed unparsed(Excess excess) {
        return new Unparsed(List.of(errors.of(excess)));
    }

    /**
     * What is too much in the values of variables.
     *
     * @param operation its name, null for the one without
     * @param variables of the types that the operation declares, its defaults included
     * @return empty if nothing is
     */
    public List<GraphQLError> ofVariables(Measured document, String operation, Map<String, Object> variables) {
        List<Excess> excesses = document.over(allowed, operation, variables);
        return excesses.isEmpty() ? List.of() : errors.of(excesses);
    }

    /** @return empty if the operation may run */
    public List<GraphQLError> ofCost(Cost cost) {
        Optional<Excess> excess = allowed.over(Limit.COST, new Amount(cost.requested(), cost.at()));
        return excess.isEmpty() ? List.of() : List.of(errors.of(excess.get()));
    }
}
