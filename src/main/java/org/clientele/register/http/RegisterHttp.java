package org.clientele.register.http;

import java.io.Closeable;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.clientele.register.RegisterFailure;
import org.clientele.register.http.RegisterSettings.Bounds;
import org.springframework.stereotype.Component;

/** Sends one request and takes the whole answer within bounds. Whoever gives up interrupts the thread that waits. */
@Component
public class RegisterHttp implements Closeable {

    private final HttpClient client;

    public RegisterHttp(RegisterSettings settings) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .build();
    }

    /**
     * The answer, whatever its status.
     *
     * @throws NoAnswerException if there was none, or none within the bounds
     */
    public HttpResponse<byte[]> send(HttpRequest request, Bounds bounds) {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(
                request, head -> new LimitedBody(bounds.maxSize().toBytes()));
        try {
            return answer.get(bounds.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new NoAnswerException(RegisterFailure.TOO_SLOW);
        } catch (InterruptedException givenUp) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new NoAnswerException(RegisterFailure.CANCELLED);
        } catch (ExecutionException failed) {
            throw noAnswer(failed);
        }
    }

    private static NoAnswerException noAnswer(ExecutionException failed) {
        for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case NoAnswerException known -> {
                    return new NoAnswerException(known.reason(), failed);
                }
                case HttpConnectTimeoutException unreached -> {
                    return new NoAnswerException(RegisterFailure.UNAVAILABLE, failed);
                }
                case HttpTimeoutException late -> {
                    return new NoAnswerException(RegisterFailure.TOO_SLOW, failed);
                }
                default -> {}
            }
        }
        return new NoAnswerException(RegisterFailure.UNAVAILABLE, failed);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
