package org.clientele.attachment.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * As much of an S3 server as the store asks for, after Amazon's API reference: put, get, head, delete and list, two keys to
 * a page so that pages have to be turned. S3Mock itself is made for another Spring Boot, and cannot be on one class path
 * with ours.
 */
final class TinyS3 implements AutoCloseable {

    static final String BUCKET = "files";
    private static final int PAGE = 2;

    private record Stored(byte[] content, Instant at) {}

    private final HttpServer server;
    private final TreeMap<String, Stored> objects = new TreeMap<>();
    private boolean full;

    TinyS3() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String endpoint() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on there is no room for anything. */
    void fill() {
        full = true;
    }

    void put(String key, String content) {
        objects.put(key, new Stored(content.getBytes(StandardCharsets.UTF_8), Instant.now()));
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        try (exchange;
                InputStream sent = exchange.getRequestBody()) {
            byte[] body = sent.readAllBytes();
            if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
                send(exchange, 403, error("AccessDenied"));
                return;
            }
            String path = exchange.getRequestURI().getPath();
            String key = path.length() > BUCKET.length() + 2 ? path.substring(BUCKET.length() + 2) : "";
            switch (exchange.getRequestMethod()) {
                case "PUT" -> put(exchange, key, body);
                case "DELETE" -> {
                    objects.remove(key);
                    send(exchange, 204, "");
                }
                case "HEAD" -> exchange.sendResponseHeaders(objects.containsKey(key) ? 200 : 404, -1);
                default -> get(exchange, key);
            }
        }
    }

    private void put(HttpExchange exchange, String key, byte[] body) throws IOException {
        if (full) {
            send(exchange, 507, error("XMinioStorageFull"));
            return;
        }
        objects.put(key, new Stored(body, Instant.now()));
        exchange.getResponseHeaders().set("ETag", "\"1\"");
        send(exchange, 200, "");
    }

    private void get(HttpExchange exchange, String key) throws IOException {
        if (key.isEmpty()) {
            send(exchange, 200, list(query(exchange.getRequestURI().getRawQuery())));
        } else if (objects.containsKey(key)) {
            byte[] content = objects.get(key).content();
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        } else {
            send(exchange, 404, error("NoSuchKey"));
        }
    }

    private String list(Map<String, String> query) {
        String after = query.getOrDefault("continuation-token", "");
        List<String> keys = objects.keySet().stream()
                .filter(key -> key.startsWith(query.getOrDefault("prefix", "")) && key.compareTo(after) > 0)
                .limit(PAGE + 1)
                .toList();
        String contents = keys.stream()
                .limit(PAGE)
                .map(key -> "<Contents><Key>%s</Key><Size>%d</Size><LastModified>%s</LastModified></Contents>"
                        .formatted(
                                key,
                                objects.get(key).content().length,
                                objects.get(key).at()))
                .collect(Collectors.joining());
        String more = keys.size() > PAGE
                ? "<NextContinuationToken>%s</NextContinuationToken>".formatted(keys.get(PAGE - 1))
                : "";
        return "<ListBucketResult><IsTruncated>%s</IsTruncated>%s%s</ListBucketResult>"
                .formatted(keys.size() > PAGE, contents, more);
    }

    private static Map<String, String> query(String raw) {
        return Arrays.stream(raw.split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(
                        part -> part[0],
                        part -> part.length < 2 ? "" : URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
    }

    private static String error(String code) {
        return "<Error><Code>%1$s</Code><Message>%1$s</Message></Error>".formatted(code);
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
