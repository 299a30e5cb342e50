package org.clientele.uidl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the server told of one element, or of one piece of text. */
public final class UidlNode {

    final int id;
    final Map<String, String> properties = new HashMap<>();
    final Map<String, String> attributes = new HashMap<>();
    /** Events that the server listens to, each with the key of what it wants to know of them. */
    final Map<String, String> listeners = new HashMap<>();

    final List<String> classes = new ArrayList<>();
    final List<UidlNode> children = new ArrayList<>();
    final List<UidlNode> virtualChildren = new ArrayList<>();
    String tag = "";
    String ownText = "";

    UidlNode(int id) {
        this.id = id;
    }

    public int id() {
        return id;
    }

    public String tag() {
        return tag;
    }

    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    public String property(String name) {
        return properties.getOrDefault(name, "");
    }

    public boolean hasClass(String name) {
        return classes.contains(name);
    }

    public boolean listensTo(String event) {
        return listeners.containsKey(event);
    }

    /** All that can be read in it, line by line. */
    public String text() {
        return all().map(node -> node.ownText).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    /** This one and all below it. */
    public Stream<UidlNode> all() {
        return Stream.concat(
                Stream.of(this),
                Stream.concat(children.stream(), virtualChildren.stream()).flatMap(UidlNode::all));
    }
}
