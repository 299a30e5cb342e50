package org.clientele.register.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.clientele.register.Register;

/** Sends what a register answers, with what is planned to be wrong with it. */
final class DisturbedHandler implements HttpHandler {

    private static final int LARGEST_REQUEST = 1 << 20;
    private static final int TOO_LARGE = 25 << 20;
    private static final Duration BETWEEN_BLANKS = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Register register;
    private final Endpoint endpoint;
    private final Disturbances disturbances;
    private final AtomicInteger requests = new AtomicInteger();

    DisturbedHandler(Register register, Endpoint endpoint, Disturbances disturbances) {
        this.register = register;
        this.endpoint = endpoint;
        this.disturbances = disturbances;
    }

    /** How often the register was asked. */
    int requests() {
        return requests.get();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.incrementAndGet();
            Optional<Duration> delay = disturbances.delay(register, Disturbance.SLOW);
            if (delay.isPresent()) {
                pause(delay.get());
            }
            if (!strikes(Disturbance.HANG_UP)) {
                send(exchange, reply(exchange));
            }
        }
    }

    private Reply reply(HttpExchange exchange) throws IOException {
        if (strikes(Disturbance.FAILURE)) {
            return Reply.html(500, "Internal Server Error");
        }
        if (strikes(Disturbance.HTML_PAGE)) {
            return Reply.html(200, "Przerwa techniczna");
        }
        Reply reply = endpoint.answer(new Endpoint.Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                exchange.getRequestHeaders(),
                exchange.getRequestBody().readNBytes(LARGEST_REQUEST)));
        if (strikes(Disturbance.GARBAGE)) {
            byte[] garbage = new byte[1000];
            new Random(1).nextBytes(garbage);
            return new Reply(200, reply.contentType(), garbage);
        }
        if (strikes(Disturbance.TRUNCATED)) {
            return new Reply(
                    reply.status(), reply.contentType(), Arrays.copyOf(reply.content(), reply.content().length / 2));
        }
        return reply;
    }

    private void send(HttpExchange exchange, Reply reply) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        boolean endless = strikes(Disturbance.ENDLESS);
        boolean tooLarge = strikes(Disturbance.TOO_LARGE);
        if (!endless && !tooLarge) {
            exchange.sendResponseHeaders(reply.status(), reply.content().length);
            exchange.getResponseBody().write(reply.content());
            return;
        }
        exchange.sendResponseHeaders(reply.status(), 0);
        OutputStream body = exchange.getResponseBody();
        body.write(reply.content(), 0, reply.content().length / 2);
        if (tooLarge) {
            body.write(" ".repeat(TOO_LARGE).getBytes(UTF_8));
        } else {
            for (Duration sent = Duration.ZERO; sent.compareTo(LONGEST) < 0; sent = sent.plus(BETWEEN_BLANKS)) {
                body.write(' ');
                body.flush();
                pause(BETWEEN_BLANKS);
            }
        }
    }

    private boolean strikes(Disturbance disturbance) {
        return disturbances.strikes(register, disturbance);
    }

    private static void pause(Duration time) throws IOException {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
