package org.clientele.uidl;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clientele.support.HttpVisitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A tab of a browser without the browser: opens a page of the application, reads what the server put there, types and
 * clicks. It has no connection for push; what the server would have pushed comes with the next answer.
 */
public final class UidlPage {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BODY = 1;

    private final HttpVisitor visitor;
    private UidlTree tree = new UidlTree();
    private int ui;
    private int next;
    private int seen;
    private String key = "";
    private String lastRequest = "";
    private String lastAnswer = "";

    public UidlPage(HttpVisitor visitor) {
        this.visitor = visitor;
    }

    /** Loads the page anew, as with the address typed into the browser. */
    public UidlPage open(String path) {
        String location = path.replaceFirst("^/", "");
        HttpResponse<String> answer =
                visitor.get("/?v-r=init&location=" + URLEncoder.encode(location, StandardCharsets.UTF_8) + "&query=");
        JsonNode config = read(answer).path("appConfig");
        JsonNode uidl = config.path("uidl");
        if (uidl.isMissingNode()) {
            throw new IllegalStateException("no page: " + answer.body());
        }
        tree = new UidlTree();
        next = 0;
        ui = config.path("v-uiId").asInt();
        key = uidl.path("Vaadin-Security-Key").asString();
        apply(uidl);
        return go(path);
    }

    /** Follows a link within the application. */
    public UidlPage go(String path) {
        String[] parts = path.replaceFirst("^/", "").split("\\?", 2);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("route", parts[0]);
        data.put("query", parts.length > 1 ? parts[1] : "");
        data.put("appShellTitle", "");
        data.put("historyState", null);
        data.put("trigger", "");
        call(List.of(event(BODY, "ui-navigate", data)));
        return this;
    }

    /** Writes into a field and leaves it. */
    public UidlPage type(UidlNode field, String text) {
        call(List.of(property(field.id(), "value", text), event(field, "change")));
        return this;
    }

    public UidlPage click(UidlNode button) {
        call(List.of(event(button, "click")));
        return this;
    }

    /** Writes into a field and clicks at once, as who is quick. */
    public UidlPage typeAndClick(UidlNode field, String text, UidlNode button) {
        call(List.of(property(field.id(), "value", text), event(field, "change"), event(button, "click")));
        return this;
    }

    /** All that can be read on the page. */
    public String text() {
        return tree.body().text();
    }

    /** What the server answered last, as it came. */
    public String lastAnswer() {
        return lastAnswer;
    }

    public Stream<UidlNode> all(Predicate<UidlNode> those) {
        return tree.body().all().filter(those);
    }

    /** @throws NoSuchElementException if there is none */
    public UidlNode button(String text) {
        return find(node -> node.listensTo("click") && node.text().equals(text))
                .orElseThrow(() -> new NoSuchElementException("no button " + text + " in:\n" + text()));
    }

    public Optional<UidlNode> find(Predicate<UidlNode> that) {
        return all(that).findFirst();
    }

    /** Where the links lead that begin so, each once. */
    public List<String> links(String beginning) {
        return all(node -> node.attribute("href").startsWith(beginning))
                .map(node -> node.attribute("href"))
                .distinct()
                .toList();
    }

    /** Sends what was sent last once more, to the letter. */
    public HttpResponse<String> replay() {
        return post(ui, lastRequest);
    }

    /** Sends the same calls with the next number, but to another page or under another key. */
    public HttpResponse<String> sendAs(int ui, String key, List<Map<String, Object>> calls) {
        return post(ui, body(key, calls));
    }

    public int ui() {
        return ui;
    }

    public String key() {
        return key;
    }

    /** A call as Vaadin's client makes it when an event occurs, with all that the server wants to know of it. */
    public Map<String, Object> event(UidlNode node, String type) {
        Map<String, Object> data = new LinkedHashMap<>();
        tree.wanted(node.listeners.getOrDefault(type, "")).forEach(wanted -> data.put(wanted, valueOf(wanted)));
        return event(node.id(), type, data);
    }

    public static Map<String, Object> event(int node, String type, Map<String, Object> data) {
        return Map.of("type", "event", "node", node, "event", type, "data", data);
    }

    public static Map<String, Object> property(int node, String name, String value) {
        return Map.of("type", "mSync", "node", node, "feature", 1, "property", name, "value", value);
    }

    private static Object valueOf(String wanted) {
        return wanted.endsWith("Key") ? Boolean.FALSE : Integer.valueOf(0);
    }

    private void call(List<Map<String, Object>> calls) {
        HttpResponse<String> answer = post(ui, body(key, calls));
        next++;
        JsonNode uidl = read(answer);
        JsonNode error = uidl.path("meta").path("appError");
        if (!error.isMissingNode()) {
            throw new IllegalStateException(error.toString());
        }
        apply(uidl);
    }

    private String body(String key, List<Map<String, Object>> calls) {
        return JSON.writeValueAsString(Map.of("csrfToken", key, "rpc", calls, "syncId", seen, "clientId", next));
    }

    private HttpResponse<String> post(int ui, String body) {
        lastRequest = body;
        return visitor.postJson("/?v-r=uidl&v-uiId=" + ui, body);
    }

    private JsonNode read(HttpResponse<String> answer) {
        lastAnswer = answer.body();
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + ": " + lastAnswer);
        }
        // Answers come behind a loop without an end, so that no other site can run them as a script.
        String json = lastAnswer.startsWith("for(;;);[")
                ? lastAnswer.substring("for(;;);[".length(), lastAnswer.length() - 1)
                : lastAnswer;
        return JSON.readTree(json);
    }

    private void apply(JsonNode uidl) {
        seen = uidl.path("syncId").asInt(seen);
        tree.apply(uidl);
    }
}
