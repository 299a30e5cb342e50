package org.clientele;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The application's pages, as the router knows them, so that tests cover new ones by themselves. */
public final class Routes {

    private Routes() {}

    /** What each address shows, by template; aliases are addresses of their own. */
    public static Map<String, Class<? extends Component>> all(RouteConfiguration routes) {
        Map<String, Class<? extends Component>> all = new TreeMap<>();
        routes.getAvailableRoutes().forEach(route -> {
            all.put(route.getTemplate(), route.getNavigationTarget());
            route.getRouteAliases().forEach(alias -> all.put(alias.getTemplate(), route.getNavigationTarget()));
        });
        return all;
    }

    /**
     * An address of that template.
     *
     * @param ids for {@code :id}, by the part of the address that stands before it
     * @param secret for {@code :secret}
     */
    public static String fill(String template, Map<String, String> ids, String secret) {
        StringBuilder address = new StringBuilder();
        String before = "";
        for (String part : template.split("/")) {
            String kind = before;
            String filled =
                    switch (part) {
                        case ":id" -> Objects.requireNonNull(ids.get(kind), () -> "No id of " + kind);
                        case ":secret" -> secret;
                        default -> part;
                    };
            address.append(address.isEmpty() ? "" : "/").append(filled);
            before = part;
        }
        return address.toString();
    }
}
