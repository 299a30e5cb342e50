package org.clientele.security;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What passkeys are bound to: the host of the desk's address ({@code clientele.base-url}), or of the portal's. A passkey of one
 * host is none of another.
 */
@Component
class RelyingParty {

    private final BaseUrl desk;
    private final Entrance entrance;

    RelyingParty(BaseUrl desk, Entrance entrance) {
        this.desk = desk;
        this.entrance = entrance;
    }

    PublicKeyCredentialRpEntity of(boolean contact) {
        return PublicKeyCredentialRpEntity.builder()
                .id(host(contact))
                .name("Clientele")
                .build();
    }

    /** Where the browser may say that it was: that address, and the one that is asked for now if only its port differs. */
    Set<String> origins(boolean contact) {
        Set<String> origins = new LinkedHashSet<>();
        origins.add(origin(address(contact)));
        if (RequestContextHolder.getRequestAttributes() != null) {
            String asked =
                    origin(ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
            if (host(contact).equals(URI.create(asked).getHost())) {
                origins.add(asked);
            }
        }
        return origins;
    }

    private String host(boolean contact) {
        String host = URI.create(address(contact)).getHost();
        return host == null ? "localhost" : host;
    }

    /** What the side is reached at: the portal's own address, if an administrator has said one. */
    String address(boolean contact) {
        return contact && !entrance.address().isEmpty() ? entrance.address() : desk.current();
    }

    private static String origin(String address) {
        URI uri = URI.create(address);
        boolean usual = uri.getPort() == -1
                || uri.getPort() == 443 && uri.getScheme().equals("https")
                || uri.getPort() == 80 && uri.getScheme().equals("http");
        return uri.getScheme() + "://" + uri.getHost() + (usual ? "" : ":" + uri.getPort());
    }
}
