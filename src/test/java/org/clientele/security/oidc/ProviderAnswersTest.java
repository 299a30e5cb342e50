package org.clientele.security.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.clientele.security.oidc.SignOnException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What becomes of providers that are down, slow, or answer nonsense, and of those that are where nobody should ask. */
class ProviderAnswersTest {

    private final OpenIdConnect protocol = new OpenIdConnect();
    private HttpServer server;
    private volatile Answer answer = exchange -> say(exchange, 404, "");
    private volatile int asked;

    private interface Answer {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked++;
            try (exchange) {
                answer.to(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                // They have hung up, as they should.
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aProviderThatIsDownIsSaidToBe() {
        String down = issuer();
        server.stop(0);

        assertRefused(down, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "<html>",
                "{\"issuer\":\"https://other.example\"}",
                "{\"issuer\":\"%s\"}",
                "{\"issuer\":\"%s\",\"authorization_endpoint\":\"javascript:alert(1)\",\"token_endpoint\":\"%s/t\",\"jwks_uri\":\"%s/k\",\"subject_types_supported\":[\"public\"]}",
                "{\"issuer\":\"%s\",\"authorization_endpoint\":\"http://evil.example/a\",\"token_endpoint\":\"%s/t\",\"jwks_uri\":\"%s/k\",\"subject_types_supported\":[\"public\"]}"
            })
    void nonsenseIsRefused(String document) {
        answer = exchange -> say(exchange, 200, document.replace("%s", issuer()));

        assertRefused(issuer(), true);
    }

    @Test
    void whatIsFoundIsKeptAndProblemsAreNot() throws SignOnException {
        answer = exchange -> say(exchange, 500, "");
        assertRefused(issuer(), true);
        answer = exchange -> say(exchange, 200, good());

        assertThat(begin(issuer(), true)).startsWith(issuer() + "/authorize?");
        assertThat(begin(issuer(), true)).startsWith(issuer() + "/authorize?");
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void nobodyIsSentOnToAnotherAddress() {
        answer = exchange -> {
            exchange.getResponseHeaders().add("Location", issuer() + "/elsewhere");
            say(exchange, 302, "");
        };

        assertRefused(issuer(), true);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void anAnswerThatDoesNotEndIsEnded() {
        answer = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
                Thread.sleep(500);
            }
        };
        long begun = System.nanoTime();

        assertRefused(issuer(), true);
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(Duration.ofSeconds(6), Duration.ofSeconds(12));
    }

    @Test
    void anAnswerThatIsTooLargeIsNotRead() {
        answer = exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            byte[] spaces = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 200; i++) {
                exchange.getResponseBody().write(spaces);
            }
            exchange.getResponseBody().write(good().getBytes(StandardCharsets.UTF_8));
        };

        assertRefused(issuer(), true);
    }

    @Test
    void providersOfClientsAreNotLookedForWithinOurOwnNetwork() {
        answer = exchange -> say(exchange, 200, good());
        int port = server.getAddress().getPort();

        assertRefused(issuer(), false);
        assertRefused("https://localhost:" + port, false);
        assertRefused("https://127.0.0.1:" + port, false);
        assertRefused("https://[::1]:" + port, false);
        assertRefused("https://10.0.0.1", false);
        assertRefused("https://169.254.169.254", false);
        assertThat(asked).isZero();
    }

    @Test
    void privateNetworksAreTold() throws Exception {
        assertThat(Stream.of(
                                "127.0.0.1",
                                "10.1.2.3",
                                "172.31.0.1",
                                "192.168.1.1",
                                "169.254.169.254",
                                "100.64.0.1",
                                "0.0.0.0",
                                "224.0.0.1",
                                "255.255.255.255",
                                "::1",
                                "::",
                                "fe80::1",
                                "fd00::1",
                                "64:ff9b::a00:1",
                                "2002:a00:1::",
                                "2001:db8::1",
                                "ff02::1",
                                "::ffff:10.0.0.1")
                        .filter(literal -> PublicAddresses.contain(address(literal))))
                .isEmpty();
        assertThat(Stream.of("1.1.1.1", "172.32.0.1", "100.128.0.1", "93.184.215.14", "2606:4700::1111", "2a00:1450::1")
                        .filter(literal -> !PublicAddresses.contain(address(literal))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://idp.example",
                "https://",
                "https://user@idp.example",
                "https://idp.example?x=1",
                "file:///etc",
                "https://idp.example/#a",
                "idp.example",
                "https://a b",
                "http://localhost.evil.example"
            })
    void whatIsNoIssuerIsToldAtOnce(String typed) {
        assertThat(Provider.isIssuer(typed, false)).isFalse();
        assertThat(Provider.isIssuer(typed, true)).isFalse();
    }

    @Test
    void issuersAreHttpsOrOnThisMachineWhereThatIsAllowed() {
        assertThat(Provider.isIssuer("https://idp.example/realms/a", false)).isTrue();
        assertThat(Provider.isIssuer("http://localhost:8180", true)).isTrue();
        assertThat(Provider.isIssuer("http://localhost:8180", false)).isFalse();
    }

    private void assertRefused(String issuer, boolean anywhere) {
        assertThatThrownBy(() -> begin(issuer, anywhere))
                .isInstanceOfSatisfying(
                        SignOnException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.PROVIDER));
    }

    private String begin(String issuer, boolean anywhere) throws SignOnException {
        Provider provider = new Provider("key", issuer, "us", "", Provider.USUAL_SCOPES, anywhere);
        return protocol.begin(provider, "/back", new MockHttpServletRequest(), new MockHttpServletResponse());
    }

    private String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private String good() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                "jwks_uri":"%1$s/keys","subject_types_supported":["public"],"response_types_supported":["code"],
                "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer());
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (IOException e) {
            throw new IllegalStateException(URI.create(literal).toString(), e);
        }
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
