package org.clientele.uidl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The page as Vaadin's client keeps it: a tree of nodes that each answer changes. The numbers are those of the features
 * of a node in Flow's {@code NodeFeatureRegistry}.
 */
final class UidlTree {

    private static final int DATA = 0;
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;
    private static final int CLASSES = 11;
    private static final int VIRTUAL_CHILDREN = 24;
    private static final int BODY = 1;

    private final Map<Integer, UidlNode> nodes = new HashMap<>();
    private final Map<String, List<String>> constants = new HashMap<>();

    UidlNode body() {
        return node(BODY);
    }

    /** What the server wants to know of an event, by the key that a listener gave. */
    List<String> wanted(String key) {
        return constants.getOrDefault(key, List.of());
    }

    void apply(JsonNode answer) {
        answer.path("constants")
                .properties()
                .forEach(constant -> constants.put(
                        constant.getKey(), List.copyOf(constant.getValue().propertyNames())));
        answer.path("changes").forEach(this::change);
    }

    private void change(JsonNode change) {
        UidlNode node = node(change.path("node").asInt());
        int feature = change.path("feat").asInt(-1);
        switch (change.path("type").asString()) {
            case "detach" -> nodes.remove(node.id);
            case "put" -> put(node, feature, change.path("key").asString(), textOf(change.path("value")));
            case "remove" -> remove(node, feature, change.path("key").asString());
            case "clear" -> clear(node, feature);
            case "splice" -> splice(node, feature, change);
            default -> {
                // "attach": a node is there as soon as it is named.
            }
        }
    }

    private static void put(UidlNode node, int feature, String key, String value) {
        switch (feature) {
            case DATA -> node.tag = key.equals("tag") ? value : node.tag;
            case TEXT -> node.ownText = value;
            case PROPERTIES -> node.properties.put(key, value);
            case ATTRIBUTES -> node.attributes.put(key, value);
            case LISTENERS -> node.listeners.put(key, value);
            default -> {
                // Styles, push and the like: nothing that one reads.
            }
        }
    }

    private static void remove(UidlNode node, int feature, String key) {
        switch (feature) {
            case PROPERTIES -> node.properties.remove(key);
            case ATTRIBUTES -> node.attributes.remove(key);
            case LISTENERS -> node.listeners.remove(key);
            default -> {
                // As above.
            }
        }
    }

    private static void clear(UidlNode node, int feature) {
        List<?> list = list(node, feature);
        if (list != null) {
            list.clear();
        }
    }

    private void splice(UidlNode node, int feature, JsonNode change) {
        int index = change.path("index").asInt();
        int removed = change.path("remove").asInt();
        List<?> list = list(node, feature);
        if (list == null) {
            return;
        }
        list.subList(index, Math.min(list.size(), index + removed)).clear();
        if (feature == CLASSES) {
            node.classes.addAll(
                    index, each(change.path("add")).map(JsonNode::asString).toList());
        } else {
            List<UidlNode> children = feature == CHILDREN ? node.children : node.virtualChildren;
            children.addAll(
                    index,
                    each(change.path("addNodes")).map(id -> node(id.asInt())).toList());
        }
    }

    private static @Nullable List<?> list(UidlNode node, int feature) {
        return switch (feature) {
            case CHILDREN -> node.children;
            case VIRTUAL_CHILDREN -> node.virtualChildren;
            case CLASSES -> node.classes;
            default -> null;
        };
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String textOf(JsonNode value) {
        return value.isValueNode() ? value.asString() : value.toString();
    }

    private UidlNode node(int id) {
        return nodes.computeIfAbsent(id, UidlNode::new);
    }
}
