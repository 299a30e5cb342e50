package org.clientele.client.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import org.clientele.client.ClientId;
import org.springframework.modulith.NamedInterface;

/** Where clients are listed, shown and edited. Addresses are within the application, without a leading slash. */
@NamedInterface("navigation")
public final class ClientNavigation {

    /** The tab of a client's page with its locations and contacts; the id of the section that shows them. */
    public static final String CONTACTS_TAB = "contacts";

    /** Beside the tab in the address: what to add there as soon as it opens. */
    public static final String ADD_PARAMETER = "add";

    public static final String ADD_CONTACT = "contact";
    public static final String ADD_LOCATION = "location";

    /** In the address of the form of a new client: the tab to go on at, and what to add there. */
    static final String THEN_PARAMETER = "then";

    static final String LIST = "desk/clients";
    static final String NEW = LIST + "/new";

    private ClientNavigation() {}

    /** The address of a client's page. */
    public static String url(ClientId client) {
        return LIST + "/" + client.value();
    }

    /** The address of a client's page, opened at a tab. */
    public static String url(ClientId client, String tab) {
        return url(client) + "?tab=" + tab;
    }

    static String addUrl(ClientId client, String what) {
        return addUrl(client, CONTACTS_TAB, what);
    }

    private static String addUrl(ClientId client, String tab, String what) {
        return url(client, tab) + "&" + ADD_PARAMETER + "=" + what;
    }

    /** Where one goes on from a new client. */
    static String nextUrl(ClientId client, Location form) {
        QueryParameters asked = form.getQueryParameters();
        String tab = asked.getSingleParameter(THEN_PARAMETER)
                .filter(ClientNavigation::isWord)
                .orElse("");
        String what = asked.getSingleParameter(ADD_PARAMETER)
                .filter(ClientNavigation::isWord)
                .orElse("");
        return tab.isEmpty() || what.isEmpty() ? url(client) : addUrl(client, tab, what);
    }

    private static boolean isWord(String text) {
        return text.matches("[a-z]{1,20}");
    }

    static String editUrl(ClientId client) {
        return url(client) + "/edit";
    }

    /** Opens the form of a new client. */
    public static void toNewClient() {
        go(NEW);
    }

    /**
     * The same; from there one goes on with adding something to the new client.
     *
     * @param tab whose section adds it
     * @param what in lower-case letters
     */
    public static void toNewClient(String tab, String what) {
        go(NEW + "?" + THEN_PARAMETER + "=" + tab + "&" + ADD_PARAMETER + "=" + what);
    }

    /** Opens a client's page. */
    public static void toClient(ClientId client) {
        go(url(client));
    }

    static void go(String url) {
        Location location = new Location(url);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
