package org.clientele.portal.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddressProbeTest {

    private final Nonces nonces = new Nonces();
    private final AddressProbe probe = new AddressProbe(nonces);
    private HttpServer server;

    @BeforeEach
    void aServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stopIt() {
        server.stop(0);
    }

    @Test
    void theInstallationKnowsItself() {
        server.createContext(AddressProbe.PATH, exchange -> {
            String nonce = exchange.getRequestURI().getPath().substring(AddressProbe.PATH.length());
            byte[] answer = nonces.answer(nonce).orElse("").getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });

        assertThat(probe.look(address())).isEqualTo(AddressAnswer.REACHED);
    }

    @Test
    void somebodyElseIsNotTakenForIt() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 5);
            exchange.getResponseBody().write("hello".getBytes(StandardCharsets.US_ASCII));
            exchange.close();
        });

        assertThat(probe.look(address())).isEqualTo(AddressAnswer.SOMEBODY_ELSE);
    }

    @Test
    void nobodyIsFollowedElsewhere() {
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });

        assertThat(probe.look(address())).isEqualTo(AddressAnswer.SENT_ELSEWHERE);
    }

    @Test
    void anAnswerThatDoesNotEndIsNoAnswer() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (exchange) {
                for (int i = 0; i < 40; i++) {
                    exchange.getResponseBody().write('a');
                    exchange.getResponseBody().flush();
                    Thread.sleep(500);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        long begun = System.nanoTime();

        assertThat(probe.look(address())).isEqualTo(AddressAnswer.UNREACHED);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(9));
    }

    @Test
    void silenceIsNoAnswer() {
        server.stop(0);

        assertThat(probe.look(address())).isEqualTo(AddressAnswer.UNREACHED);
        assertThat(probe.look("portal")).isEqualTo(AddressAnswer.WRONG);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }
}
