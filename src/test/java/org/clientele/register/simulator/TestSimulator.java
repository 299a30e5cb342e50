package org.clientele.register.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.clientele.register.http.RegisterSettings;

/** A simulator for one test class, and somebody who speaks to it without the clients of the application. */
public final class TestSimulator implements AutoCloseable {

    private static final String ENVELOPE = """
            <soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope" xmlns:ns="%s"
                xmlns:dat="http://CIS/BIR/PUBL/2014/07/DataContract">
              <soap:Header xmlns:wsa="http://www.w3.org/2005/08/addressing"><wsa:Action>%s</wsa:Action></soap:Header>
              <soap:Body><ns:%s>%s</ns:%s></soap:Body>
            </soap:Envelope>""";

    private final RegisterSimulator simulator;
    private final HttpClient http = HttpClient.newHttpClient();

    private TestSimulator(RegisterSimulator simulator) {
        this.simulator = simulator;
    }

    public static TestSimulator start(Clock clock, int searchesPerDay) {
        RegisterSimulator simulator =
                new RegisterSimulator(new RegisterSettings.Simulator(true, 0, "127.0.0.1"), searchesPerDay, clock);
        simulator.start();
        return new TestSimulator(simulator);
    }

    public RegisterSimulator simulator() {
        return simulator;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)).build());
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    URI at(String path) {
        return simulator.address().resolve(path);
    }

    /** Calls an operation of BIR; the answer as it came. */
    HttpResponse<String> bir(String session, String operation, String parameters)
            throws IOException, InterruptedException {
        String namespace = operation.equals("GetValue") ? "http://CIS/BIR/2014/07" : "http://CIS/BIR/PUBL/2014/07";
        return send(HttpRequest.newBuilder(simulator.bir())
                .header("Content-Type", "application/soap+xml; charset=utf-8")
                .header("sid", session)
                .POST(HttpRequest.BodyPublishers.ofString(
                        ENVELOPE.formatted(namespace, operation, operation, parameters, operation)))
                .build());
    }

    String logIn() throws IOException, InterruptedException {
        String body = bir("", "Zaloguj", "<ns:pKluczUzytkownika>any</ns:pKluczUzytkownika>")
                .body();
        return body.replaceAll("(?s).*<(?:\\w+:)?ZalogujResult>(\\w*)<.*", "$1");
    }

    @Override
    public void close() {
        simulator.stop();
        http.close();
    }
}
