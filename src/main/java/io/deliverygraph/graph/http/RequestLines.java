package io.deliverygraph.graph.http;

import io.opentelemetry.api.trace.SpanContext;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jboss.logging.MDC;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;

/**
 * One line for each request: a sentence for people, and the same as fields for machines. No document, no variables, no
 * header but the request's id, nobody's address. Other lines of the request carry its id and its operation.
 */
@Singleton // no proxy: made at the start, and asked several times a request
class RequestLines implements Witness {

    /** A category of its own, so that it can be switched off alone. */
    static final String CATEGORY = "io.deliverygraph.requests";

    private static final String REQUEST_ID = "requestId";
    private static final String OPERATION = "operation";

    private static final Logger LOG = Logger.getLogger(CATEGORY);

    @Override
    public void began(Account account) {
        MDC.put(REQUEST_ID, account.requestId());
    }

    @Override
    public void named(Account account) {
        if (account.operation() != null) {
            MDC.put(OPERATION, account.operation());
        }
    }

    @Override
    public void ended(Account account) {
        if (!LOG.isLoggable(Level.INFO)) {
            return;
        }
        ExtLogRecord line = new ExtLogRecord(
                Level.INFO, sentence(account), ExtLogRecord.FormatStyle.NO_FORMAT, RequestLines.class.getName());
        line.setLoggerName(CATEGORY);
        line.setMdc(fields(account));
        line.disableCallerCalculation();
        LOG.logRaw(line);
    }

    /** {@code query WhereDoWeShip: success, status 200, 12.4 ms, 4 calls at most, stores demo shop, request 7f…}. */
    static String sentence(Account account) {
        StringBuilder line = new StringBuilder(160);
        line.append(what(account))
                .append(": ")
                .append(account.result().outcome().told());
        if (!account.result().codes().isEmpty()) {
            line.append(' ').append(joined(account.result().codes()));
        }
        if (account.status() != 0) {
            line.append(", status ").append(account.status());
        }
        line.append(", ").append(millis(account.nanos())).append(" ms");
        if (account.cost() != null) {
            line.append(", ").append(account.cost().upstreamCalls()).append(" calls at most");
        }
        if (!account.stores().isEmpty()) {
            line.append(", stores ").append(joined(account.stores()));
        }
        return line.append(", request ").append(account.requestId()).toString();
    }

    /** Kind and name, as far as they are known. */
    static String what(Account account) {
        if (account.type() == OperationType.UNKNOWN) {
            return "request";
        }
        String type = account.type().told();
        return account.operation() == null ? type : type + ' ' + account.operation();
    }

    /** What is not known is left out. */
    static Map<String, String> fields(Account account) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(REQUEST_ID, account.requestId());
        if (account.operation() != null) {
            fields.put(OPERATION, account.operation());
        }
        fields.put("type", account.type().told());
        fields.put("outcome", account.result().outcome().told());
        if (!account.result().codes().isEmpty()) {
            fields.put("codes", joined(account.result().codes()));
        }
        if (account.status() != 0) {
            fields.put("status", Integer.toString(account.status()));
        }
        fields.put("durationMs", millis(account.nanos()));
        if (account.cost() != null) {
            fields.put("costCalls", Long.toString(account.cost().upstreamCalls()));
        }
        if (!account.stores().isEmpty()) {
            fields.put("stores", joined(account.stores()));
        }
        SpanContext span = account.span().getSpanContext();
        if (span.isValid()) {
            fields.put("traceId", span.getTraceId());
            fields.put("spanId", span.getSpanId());
        }
        return fields;
    }

    /** With a tenth: what was kept takes less than one. */
    static String millis(long nanos) {
        long tenths = nanos / 100_000;
        return tenths / 10 + "." + tenths % 10;
    }

    /** Each once, in the order of letters. */
    private static String joined(Collection<String> words) {
        if (words.size() == 1) {
            return words.iterator().next();
        }
        return String.join(" ", new TreeSet<>(words));
    }
}
