package org.clientele.register.bir;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Listens where BIR would, and answers over HTTP what a test tells it to. Of several replies to one action each is given
 * once, the last one ever after. Unless told otherwise it opens sessions and has nothing else to say.
 */
final class BirStub implements AutoCloseable {

    static final String SESSION = "stubstubstubstubstub";
    private static final Pattern ACTION = Pattern.compile("Action[^>]*>([^<]*)/([A-Za-z]+)</");

    private final HttpServer server;
    private final Map<String, Deque<Reply>> replies = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** What came: the action by its last word, the session's header or "", and the message. */
    record Asked(String action, String session, String contentType, String message) {}

    /** What goes back. */
    interface Reply {
        void to(HttpExchange exchange) throws IOException;
    }

    BirStub() {
        // Or each answer waits 40 ms for the acknowledgement of its head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
        reply("Zaloguj", result("Zaloguj", SESSION));
        reply("GetValue", result("GetValue", ""));
        reply("DaneSzukajPodmioty", result("DaneSzukajPodmioty", ""));
        reply("DanePobierzPelnyRaport", result("DanePobierzPelnyRaport", ""));
        reply("DanePobierzRaportZbiorczy", result("DanePobierzRaportZbiorczy", ""));
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/bir.svc");
    }

    void reply(String action, Reply... inTurn) {
        replies.put(action, new ConcurrentLinkedDeque<>(List.of(inTurn)));
    }

    void search(Reply... inTurn) {
        reply("DaneSzukajPodmioty", inTurn);
    }

    List<Asked> asked(String action) {
        return asked.stream().filter(call -> call.action().equals(action)).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String message = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Matcher action = ACTION.matcher(message);
        String name = action.find() ? action.group(2) : "";
        String session = exchange.getRequestHeaders().getFirst("sid");
        asked.add(new Asked(
                name,
                session == null ? "" : session,
                exchange.getRequestHeaders().getFirst("Content-Type"),
                message));
        Deque<Reply> left = replies.getOrDefault(name, new ConcurrentLinkedDeque<>());
        Reply reply = left.size() > 1 ? left.poll() : left.peek();
        try (exchange) {
            (reply == null ? page(404, "text/plain", "") : reply).to(exchange);
        }
    }

    /** One part, as BIR does, with the text escaped. */
    static Reply result(String action, String text) {
        return multipart(envelope(action, escaped(text)));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String cdata(String text) {
        return "<![CDATA[" + text + "]]>";
    }

    static String envelope(String action, String content) {
        String namespace = action.equals("GetValue") ? "http://CIS/BIR/2014/07" : "http://CIS/BIR/PUBL/2014/07";
        return "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\""
                + " xmlns:a=\"http://www.w3.org/2005/08/addressing\"><s:Header><a:Action s:mustUnderstand=\"1\">"
                + namespace + "/I/" + action + "Response</a:Action></s:Header><s:Body><" + action
                + "Response xmlns=\"" + namespace + "\"><" + action + "Result>" + content + "</" + action
                + "Result></" + action + "Response></s:Body></s:Envelope>";
    }

    static Reply multipart(String envelope, String... further) {
        String boundary = "uuid:bc08a3a0-0001+id=8624";
        StringBuilder body = new StringBuilder("--" + boundary + "\r\nContent-ID: <http://tempuri.org/0>\r\n"
                + "Content-Transfer-Encoding: 8bit\r\nContent-Type: application/xop+xml;charset=utf-8;"
                + "type=\"application/soap+xml\"\r\n\r\n" + envelope + "\r\n");
        for (String part : further) {
            body.append("--" + boundary + "\r\nContent-ID: <http://tempuri.org/1>\r\n"
                    + "Content-Transfer-Encoding: binary\r\nContent-Type: application/octet-stream\r\n\r\n" + part
                    + "\r\n");
        }
        return page(
                200,
                "multipart/related; type=\"application/xop+xml\";start=\"<http://tempuri.org/0>\";boundary=\""
                        + boundary + "\";start-info=\"application/soap+xml\"",
                body + "--" + boundary + "--\r\n");
    }

    static Reply bare(String envelope) {
        return page(200, "application/soap+xml; charset=utf-8", envelope);
    }

    static Reply page(int status, String type, String content) {
        return exchange -> {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** Goes on and on. */
    static Reply endless() {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/soap+xml; charset=utf-8");
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            while (!Thread.currentThread().isInterrupted()) {
                body.write(' ');
                body.flush();
                sleep(20);
            }
        };
    }

    static Reply late(long milliseconds, Reply reply) {
        return exchange -> {
            sleep(milliseconds);
            reply.to(exchange);
        };
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
