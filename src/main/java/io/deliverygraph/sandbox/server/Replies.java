package io.deliverygraph.sandbox.server;

import io.deliverygraph.sandbox.standin.Answer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;

/** Puts replies on the wire. */
final class Replies {

    private Replies() {}

    static void send(HttpServerRequest request, Reply reply) {
        if (reply instanceof Reply.Whole whole) {
            send(request, whole.answer());
            return;
        }
        reset(((ConnectionBase) request.connection()).channel());
    }

    static void send(HttpServerRequest request, Answer answer) {
        HttpServerResponse response = request.response();
        if (response.closed()) {
            return;
        }
        response.setStatusCode(answer.status()).putHeader("Content-Type", "application/json; charset=utf-8");
        answer.headers().forEach(response::putHeader);
        response.end(answer.body());
    }

    /** Closing a socket that lingers for no time sends RST instead of FIN. */
    private static void reset(Channel channel) {
        channel.config().setOption(ChannelOption.SO_LINGER, 0);
        channel.close();
    }
}
