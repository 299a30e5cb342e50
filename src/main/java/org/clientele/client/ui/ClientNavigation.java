package org.clientele.client.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
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
        return url(client, CONTACTS_TAB) + "&" + ADD_PARAMETER + "=" + what;
    }

    static String editUrl(ClientId client) {
        return url(client) + "/edit";
    }

    /** Opens the form of a new client. */
    public static void toNewClient() {
        go(NEW);
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
