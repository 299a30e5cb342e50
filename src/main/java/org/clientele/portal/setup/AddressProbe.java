package org.clientele.portal.setup;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.security.Secret;
import org.springframework.stereotype.Component;

/**
 * Makes sure of the portal's address: fetches from it what only this installation knows (docs/features.md S1.9). It never
 * follows to another address, reads a few bytes, and tells nothing of what else was there.
 */
@Component
@MayAdminister
public class AddressProbe {

    /** What follows the portal's address, before the nonce. */
    static final String PATH = "/portal-check/";

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    /** With its body, which the client's own limit does not include. */
    private static final Duration WHOLE = Duration.ofSeconds(6);

    private static final int OK = 200;
    private static final int REDIRECTS = 3;
    private static final int HUNDRED = 100;

    private final Nonces nonces;

    AddressProbe(Nonces nonces) {
        this.nonces = nonces;
    }

    /** Takes a few seconds at most; not to be called within a transaction. */
    public AddressAnswer look(String typed) {
        return PortalAddress.parse(typed).map(this::fetch).orElse(AddressAnswer.WRONG);
    }

    private AddressAnswer fetch(String address) {
        String nonce = Secret.next();
        String answer = nonces.expect(nonce);
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + PATH + nonce))
                .timeout(ANSWER)
                .build();
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build()) {
            CompletableFuture<AddressAnswer> asked = client.sendAsync(
                            request, HttpResponse.BodyHandlers.ofInputStream())
                    .thenApplyAsync(response -> judge(response, answer));
            try {
                return asked.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                asked.cancel(true);
                client.shutdownNow(); // else closing it would wait for an answer that does not end
            }
        } catch (ExecutionException | TimeoutException e) {
            return AddressAnswer.UNREACHED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return AddressAnswer.UNREACHED;
        } finally {
            nonces.forget(nonce);
        }
    }

    private static AddressAnswer judge(HttpResponse<InputStream> response, String answer) {
        try (InputStream body = response.body()) {
            if (response.statusCode() / HUNDRED == REDIRECTS) {
                return AddressAnswer.SENT_ELSEWHERE;
            }
            byte[] read = body.readNBytes(answer.length());
            boolean ours = response.statusCode() == OK && answer.equals(new String(read, StandardCharsets.US_ASCII));
            return ours ? AddressAnswer.REACHED : AddressAnswer.SOMEBODY_ELSE;
        } catch (IOException e) {
            return AddressAnswer.UNREACHED;
        }
    }
}
