package org.clientele.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where a request comes from. Behind a proxy this is right only if forwarded headers are heeded (see README). */
public final class NetworkAddress {

    private static final int NETWORK_BYTES = 8;

    private NetworkAddress() {}

    /** The address of the request that is being answered; empty outside requests. */
    public static String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : "";
    }

    /** The address, of an IPv6 one only the network: a single machine has 2 to the power of 64 of them. */
    static String of(HttpServletRequest request) {
        return networkOf(request.getRemoteAddr());
    }

    static String networkOf(String literal) {
        try {
            // No name is looked up: what the server reports is always a literal.
            InetAddress address = InetAddress.getByName(literal);
            if (!(address instanceof Inet6Address) || address.isLoopbackAddress()) {
                return literal;
            }
            byte[] network = Arrays.copyOf(Arrays.copyOf(address.getAddress(), NETWORK_BYTES), 2 * NETWORK_BYTES);
            return InetAddress.getByAddress(network).getHostAddress().replaceFirst("(:0)+$", "::") + "/64";
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Not an address: " + literal, e);
        }
    }
}
