package org.clientele.register.bir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.Objects;
import org.clientele.register.http.RegisterHttp;
import org.clientele.register.http.RegisterSettings.Bounds;
import org.jspecify.annotations.Nullable;
import org.springframework.ws.WebServiceMessage;
import org.springframework.ws.transport.http.AbstractHttpSenderConnection;

/** Carries one message of Spring-WS to the register and its answer back, within bounds. */
final class BirConnection extends AbstractHttpSenderConnection {

    private final RegisterHttp http;
    private final Bounds bounds;
    private final URI uri;
    private final HttpRequest.Builder request;
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    private @Nullable HttpResponse<byte[]> received;

    BirConnection(RegisterHttp http, Bounds bounds, URI uri) {
        this.http = http;
        this.bounds = bounds;
        this.uri = uri;
        this.request = HttpRequest.newBuilder(uri);
    }

    @Override
    public URI getUri() {
        return uri;
    }

    @Override
    public void addRequestHeader(String name, String value) {
        // The client of the JDK counts the length itself and takes it from nobody.
        if (!name.equalsIgnoreCase("Content-Length")) {
            request.header(name, value);
        }
    }

    @Override
    protected OutputStream getRequestOutputStream() {
        return sent;
    }

    @Override
    protected void onSendAfterWrite(WebServiceMessage message) {
        received = http.send(
                request.POST(BodyPublishers.ofByteArray(sent.toByteArray())).build(), bounds);
    }

    @Override
    public Iterator<String> getResponseHeaderNames() {
        return answer().headers().map().keySet().iterator();
    }

    @Override
    public Iterator<String> getResponseHeaders(String name) {
        return answer().headers().allValues(name).iterator();
    }

    @Override
    protected int getResponseCode() {
        return answer().statusCode();
    }

    @Override
    protected String getResponseMessage() {
        return "HTTP status " + getResponseCode();
    }

    @Override
    protected long getResponseContentLength() {
        return answer().body().length;
    }

    @Override
    protected InputStream getRawResponseInputStream() {
        return new ByteArrayInputStream(answer().body());
    }

    private HttpResponse<byte[]> answer() {
        return Objects.requireNonNull(received, "nothing was sent yet");
    }
}
